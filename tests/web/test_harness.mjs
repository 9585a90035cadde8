// Proves the harness on a small site of its own: the person at the keyboard, the text browser, the dumps.
// Needs no database, so that a fault in the harness is not taken for one of the service.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { start_browser } from "./browser.mjs";
import { Lynx, lynx_dump, w3m_dump } from "./lynx.mjs";
import { Person } from "./person.mjs";
import { Tally } from "./tally.mjs";

const front = `<p id="script-on">Skrift</p><script>document.getElementById("script-on").textContent = "SCRIPTS ARE ON"</script>
<form method="post" action="/log-ind#fejl" novalidate>
<p><label for="cpr">CPR-nummer</label> <input id="cpr" name="cpr" type="text"></p>
<p><label for="kode">Kode</label> <input id="kode" name="kode" type="password"></p>
<p><label for="sprog">Sprog</label> <select id="sprog" name="sprog"><option value="da">Dansk</option><option value="ar">Arabisk</option></select></p>
<p><input type="checkbox" id="husk" name="husk" value="ja"><label for="husk">Husk mig</label></p>
<fieldset><legend>Form</legend><p><input type="radio" id="f1" name="form" value="moede" checked><label for="f1">Møde</label></p>
<p><input type="radio" id="f2" name="form" value="tlf"><label for="f2">Telefon</label></p></fieldset>
<ul><li><input type="submit" name="tid.a" value="kl. 9.00" aria-label="mandag kl. 9.00"></li>
<li><input type="submit" name="tid.b" value="kl. 10.30" aria-label="mandag kl. 10.30"></li></ul></form>
<p><a href="/kvittering" class="bare">Uden ramme</a></p>`;

function page(title, main) {
    return `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>${title} – Jobsamtale</title>
<style>.bare:focus{outline:none}</style></head>
<body><header><a href="#indhold">Gå til indhold</a></header><main id="indhold"><h1>${title}</h1>${main}</main></body></html>`;
}

const posts = [];
const server = createServer((request, response) => {
    let body = "";
    request.on("data", (bytes) => (body += bytes));
    request.on("end", () => {
        const type = { "content-type": "text/html; charset=utf-8", "cache-control": "no-store", "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'" };
        if (request.method === "POST") {
            const fields = Object.fromEntries(new URLSearchParams(body));
            posts.push({ ...fields, cookie: request.headers.cookie ?? "" });
            if (fields.kode !== "hemmelig") {
                response.writeHead(422, type);
                response.end(page("Fejl: Log ind", `<div id="fejl" tabindex="-1" autofocus><p id="kode-fejl">Skriv koden</p></div>${front}`));
            } else {
                response.writeHead(303, { location: "/kvittering#indhold" });
                response.end();
            }
            return;
        }
        response.writeHead(200, { ...type, "set-cookie": "jobsamtale=da.a.x; Path=/; HttpOnly; SameSite=Lax" });
        response.end(request.url === "/kvittering" ? page("Din tid er booket", "<p>Vi ses mandag – æøå.</p><p><a href='/'>Tilbage</a></p>") : page("Log ind", front));
    });
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const at = `http://127.0.0.1:${server.address().port}`;

const tally = new Tally();
const browser = await start_browser();
const amina = await Person.sit_down(browser, at);
const fails = async (work) => assert.rejects(work, (error) => error.name === "AssertionError");

await tally.run("keyboard: the first page is read with scripts off", async () => {
    assert.equal(await amina.go("/"), 200);
    assert.equal(await amina.h1(), "Log ind");
    await amina.sees("Skrift");
    await amina.sees_not("SCRIPTS ARE ON");
});
await tally.run("keyboard: an error page has its status and keeps the fragment", async () => {
    await amina.write("CPR-nummer", "010190");
    assert.equal(await amina.press("mandag kl. 9.00"), 422);
    assert.equal(amina.path, "/log-ind#fejl");
    assert.equal(await amina.error_at("kode"), "Skriv koden");
    assert.match(await amina.title(), /^Fejl: /);
});
await tally.run("keyboard: every kind of field is filled and sent", async () => {
    await amina.write("CPR-nummer", "0101901234");
    await amina.write("Kode", "hemmelig");
    await amina.choose("Sprog", "Arabisk");
    await amina.tick("Husk mig");
    await amina.pick("Telefon");
    assert.equal(await amina.press(/10\.30$/), 200);
    assert.equal(amina.path, "/kvittering#indhold");
    const sent = posts.at(-1);
    assert.deepEqual(
        [sent.cpr, sent.kode, sent.sprog, sent.husk, sent.form, sent["tid.b"], sent["tid.a"], sent.cookie],
        ["0101901234", "hemmelig", "ar", "ja", "tlf", "kl. 10.30", undefined, "jobsamtale=da.a.x"],
    );
});
await tally.run("keyboard: what is not there is not found", async () => {
    await fails(() => amina.press("Findes ikke"));
    await fails(() => amina.sees("Findes ikke"));
    await amina.go("/");
    await fails(() => amina.choose("Sprog", "Klingon"));
    await fails(() => amina.pick("Video"));
});
await tally.run("keyboard: a focus that cannot be seen fails", async () => {
    await amina.go("/");
    await fails(() => amina.press("Uden ramme"));
});
await tally.run("axe runs on the same address past the page's own policy", async () => {
    await amina.go("/kvittering");
    assert.deepEqual(await amina.axe(), []);
});
await tally.run("lynx: fields, box, dot, list and button", async () => {
    const lynx = await Lynx.start(`${at}/`);
    try {
        lynx.sees("Log ind");
        assert.throws(() => lynx.sees("Findes ikke"));
        await lynx.write("CPR-nummer", "0101901234");
        await lynx.write("Kode", "hemmelig");
        await lynx.choose("Sprog", "Arabisk");
        await lynx.mark("Husk mig");
        await lynx.mark("Telefon");
        await lynx.follow("kl. 10.30");
        lynx.sees("Vi ses mandag – æøå.");
        const sent = posts.at(-1);
        assert.deepEqual(
            [sent.cpr, sent.kode, sent.sprog, sent.husk, sent.form, sent["tid.b"], sent["tid.a"]],
            ["0101901234", "hemmelig", "ar", "ja", "tlf", "kl. 10.30", undefined],
        );
        await lynx.follow("Tilbage");
        lynx.sees("CPR-nummer");
        assert.throws(() => lynx.number_of("Findes ikke"));
    } finally {
        lynx.stop();
    }
});
await tally.run("dumps: both text browsers read in order", () => {
    for (const text of [lynx_dump(page("Din tid", "<p>Først æ</p><p>Så ø</p>")), w3m_dump(page("Din tid", "<p>Først æ</p><p>Så ø</p>"))]) {
        const places = ["Gå til indhold", "Din tid", "Først æ", "Så ø"].map((words) => text.indexOf(words));
        assert.ok(places.every((place, i) => place >= 0 && (i === 0 || place > places[i - 1])), text);
    }
});
await browser.close();
server.closeAllConnections();
server.close();
tally.close();
