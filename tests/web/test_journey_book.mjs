// The citizen's main job with scripts off and no mouse: sign in, change language, book, save in the
// calendar, move, cancel; and each way in which it goes wrong. The same main path in a text browser.

import assert from "node:assert/strict";
import { A_TIME, citizen_in, log_ins } from "./demo.mjs";
import { journey } from "./lib.mjs";

const WHEN = /(?:man|tirs|ons|tors|fre)dag den \d+\. \p{L}+ \d{4} kl\. \d+\.\d\d/u;

/** The first moment in the words of a page, as a person reads it. */
async function when(person) {
    return WHEN.exec((await person.text()).replace(/\s+/g, " "))?.[0];
}

/** From the times to the check page: no interpreter, nothing to be considerate of. */
async function answer_the_rest(person, name = A_TIME) {
    await person.press(name, { role: "button" });
    assert.equal(await person.h1(), "Har du brug for en tolk?");
    await person.pick("Nej, jeg taler dansk");
    await person.press("Gem og gå videre");
    assert.equal(await person.h1(), "Skal vi tage hensyn til noget?");
    await person.press("Spring over");
}

await journey(async ({ service, tally, sit_down, lynx }) => {
    const { password, cpr } = log_ins(service.demo_text);
    const amina = await sit_down(service.citizen);
    let address = ""; // of Amina's talk
    let reference = "";
    let booked_for = "";

    // ---- signing in

    await tally.run("sign-in: an empty form, then a wrong code, each with its words at the field", async () => {
        await amina.go("/?sprog=da");
        await amina.press("Log ind", { role: "link" });
        assert.equal(amina.path, "/log-ind?videre=%2Fmine-samtaler");
        assert.equal(await amina.press("Log ind", { role: "button" }), 422);
        assert.match(await amina.title(), /^Fejl: Log ind/);
        assert.equal(await amina.page.evaluate(() => document.activeElement.id), "fejl"); // the summary has the focus
        const [cpr_error, code_error] = [await amina.error_at("cpr"), await amina.error_at("kode")];
        await amina.sees(cpr_error.replace(/^Fejl:\s*/, ""));
        await amina.sees(code_error.replace(/^Fejl:\s*/, ""));
        await amina.write("CPR-nummer", cpr("Amina"));
        await amina.write("Kode eller adgangskode", "ikke min adgangskode");
        assert.equal(await amina.press("Log ind", { role: "button" }), 422);
        const wrong = await amina.error_at("kode");
        assert.equal(await amina.page.inputValue("#kode"), "", "a password comes back");
        assert.equal(await amina.page.inputValue("#cpr"), cpr("Amina"));

        await amina.write("CPR-nummer", "311299-0000"); // nobody: the same words
        await amina.write("Kode eller adgangskode", "ikke min adgangskode");
        assert.equal(await amina.press("Log ind", { role: "button" }), 422);
        assert.equal(await amina.error_at("kode"), wrong);
    });
    await tally.run("sign-in: the right password leads to where one wanted to go", async () => {
        await amina.write("CPR-nummer", cpr("Amina").replace("-", " "));
        await amina.write("Kode eller adgangskode", password);
        assert.equal(await amina.press("Log ind", { role: "button" }), 200);
        assert.match(amina.path, /^\/mine-samtaler/);
        await amina.sees(/Du skal booke senest \p{L}+dag den/u);
        assert.deepEqual(await amina.axe(), []);
    });
    await tally.run("language: Arabic from right to left, and Danish again, on the same page", async () => {
        await amina.go("/mine-samtaler");
        await amina.press("العربية");
        assert.equal(await amina.page.getAttribute("html", "dir"), "rtl");
        assert.equal(await amina.page.getAttribute("html", "lang"), "ar");
        assert.match(await amina.h1(), /[\u0600-\u06ff]/);
        await amina.sees_not("Du skal");
        await amina.go("/book/moedeform"); // the choice stays
        assert.equal(await amina.page.getAttribute("html", "lang"), "ar");
        await amina.press("Dansk");
        assert.equal(await amina.page.getAttribute("html", "dir"), "ltr");
        assert.match(amina.path, /^\/book\/moedeform/);
    });

    // ---- booking

    await tally.run("booking: the ways to talk; nothing chosen is asked for again", async () => {
        await amina.go("/mine-samtaler");
        await amina.press("Book en tid");
        assert.equal(await amina.h1(), "Hvordan vil du tale med os?");
        assert.equal(await amina.press("Se ledige tider"), 422);
        await amina.sees("Vælg, hvordan du vil tale med os.");
        await amina.pick("Tal i telefon");
        await amina.press("Se ledige tider");
        assert.equal(await amina.h1(), "Vælg en tid");
    });
    await tally.run("booking: a time, pressed by its day and clock", async () => {
        await amina.sees(/Du skal booke senest \p{L}+dag den .* Samtalen skal være senest/u);
        const { name } = await amina.tab_to(A_TIME, { role: "button" });
        booked_for = name;
        await amina.enter();
        assert.equal(await amina.h1(), "Har du brug for en tolk?");
    });
    await tally.run("booking: interpreter, support and number; mistakes keep what was typed", async () => {
        assert.equal(await amina.press("Gem og gå videre"), 422);
        await amina.sees("Vælg, om der skal være en tolk med.");
        await amina.pick("Ja, jeg vil have en tolk");
        assert.equal(await amina.press("Gem og gå videre"), 422);
        await amina.sees("Vælg et sprog.");
        assert.ok(await amina.page.isChecked("#tolk-ja"), "the answer is gone");
        await amina.pick("Nej, jeg taler dansk");
        await amina.press("Gem og gå videre");
        await amina.write("Hvad har du brug for? (valgfrit)", "Jeg hører dårligt. <b>Tal højt</b> & tydeligt");
        await amina.press("Gem og gå videre");
        await amina.write("Telefonnummer", "123");
        assert.equal(await amina.press("Gem og gå videre"), 422);
        assert.equal(await amina.page.inputValue("#telefon"), "123");
        await amina.write("Telefonnummer", "+45 10.20.30.99");
        await amina.press("Gem og gå videre");
        assert.equal(await amina.h1(), "Tjek din tid");
    });
    await tally.run("booking: the check page says everything, and «Ret» comes back to it", async () => {
        await amina.sees("Du har ikke booket endnu.");
        assert.ok((await when(amina)).startsWith(booked_for.replace(/ kl\..*/, "")), "another day than the one pressed");
        for (const words of ["10 20 30 99", "Jeg hører dårligt. <b>Tal højt</b> & tydeligt", "Mette Lindskov", "Vi holder tiden til"])
            await amina.sees(words);
        await amina.press(/^Ret hensyn/);
        await amina.write("Hvad har du brug for? (valgfrit)", "Tal tydeligt");
        await amina.press("Gem og gå videre");
        assert.equal(await amina.h1(), "Tjek din tid");
        await amina.sees("Tal tydeligt");
        await amina.press("English");
        assert.equal(await amina.page.getAttribute("html", "lang"), "en");
        await amina.sees("Tal tydeligt"); // nothing is lost on the way
        await amina.press("Dansk");
        assert.deepEqual(await amina.axe(), []);
    });
    await tally.run("booking: the receipt, at its own address", async () => {
        booked_for = await when(amina);
        assert.equal(await amina.press("Book tiden"), 200);
        assert.match(amina.path, /^\/samtale\/[a-z2-7]{26}\/kvittering/);
        assert.equal(await amina.h1(), "Din tid er booket");
        await amina.sees(booked_for);
        address = amina.path.split("/kvittering")[0];
        reference = (await amina.page.locator("bdi.reference").first().innerText()).trim();
        assert.match(reference, /^[A-Z2-9]{4} ?[A-Z2-9]{4}$/);
        await amina.page.reload();
        assert.equal(await amina.h1(), "Din tid er booket");
        assert.deepEqual(await amina.axe(), []);
    });
    await tally.run("booking: Back never books twice", async () => {
        await amina.back();
        assert.equal(await amina.h1(), "Du kan ikke booke en tid");
        await amina.go("/mine-samtaler");
        await amina.sees(`Du har en tid ${booked_for}`);
        await amina.go("/book");
        assert.equal(await amina.h1(), "Du kan ikke booke en tid");
        await amina.sees("Du har allerede booket en tid.");
    });
    let first_file = "";
    await tally.run("calendar: the file of the talk", async () => {
        await amina.go(address);
        const file = await amina.download("Gem i din kalender");
        first_file = file.text.replace(/\r\n[ \t]/g, "");
        assert.match(file.name, /^samtale-.*\.ics$/);
        assert.match(first_file, /^BEGIN:VCALENDAR\r\n/);
        assert.match(first_file, /\r\nDTSTART:\d{8}T\d{6}Z\r\n/);
        assert.match(first_file, /\r\nSEQUENCE:0\r\n/);
        assert.doesNotMatch(first_file, /Amina|Yusuf|Tal tydeligt/);
    });

    // ---- moving and cancelling

    const uid = (file) => /\r\nUID:([^\r]+)/.exec(file)?.[1];
    await tally.run("moving: the old time stays until the new one is booked", async () => {
        await amina.go("/mine-samtaler");
        await amina.press("Flyt tiden");
        await amina.sees("Du beholder din tid, til du har booket en ny.");
        await amina.press(A_TIME, { role: "button" });
        assert.equal(await amina.h1(), "Tjek din nye tid");
        await amina.press("Behold tiden");
        await amina.go("/mine-samtaler");
        await amina.sees(`Du har en tid ${booked_for}`);
        await amina.press("Flyt tiden");
        await amina.press(A_TIME, { role: "button" });
        const new_time = (await amina.page.locator("dl.summary div:nth-child(2) time").innerText()).trim();
        await amina.press("Flyt tiden", { role: "button" });
        assert.equal(await amina.h1(), "Din tid er flyttet");
        assert.ok(amina.path.startsWith(address), "the talk got another address");
        await amina.sees(new_time);
        assert.notEqual(new_time, booked_for);
        booked_for = new_time;
        const file = (await amina.download("Gem i din kalender")).text.replace(/\r\n[ \t]/g, "");
        assert.equal(uid(file), uid(first_file));
        assert.match(file, /\r\nSEQUENCE:1\r\n/);
    });
    await tally.run("cancelling: the consequence first, then the receipt, and the duty runs on", async () => {
        await amina.go(address);
        await amina.press("Sig nej til tiden");
        await amina.sees("Du skal så booke en ny tid senest");
        await amina.sees("kan du få færre penge");
        await amina.press("Behold tiden");
        assert.equal(amina.path, address);
        await amina.press("Sig nej til tiden");
        await amina.press("Send afbud");
        assert.equal(await amina.h1(), "Din tid er aflyst");
        const file = (await amina.download("Fjern tiden fra din kalender")).text;
        assert.match(file, /\r\nMETHOD:CANCEL\r\n/);
        assert.match(file, /\r\nSTATUS:CANCELLED\r\n/);
        assert.match(file, /\r\nSEQUENCE:2\r\n/);
        await amina.go(`${address}/afbud`);
        assert.equal(await amina.h1(), "Tiden er allerede aflyst");
        await amina.go("/mine-samtaler");
        await amina.sees("Du skal booke senest");
    });

    // ---- what goes wrong

    await tally.run("taken: somebody was first; the nearest five instead, and one of them is booked", async () => {
        await amina.press("Book en tid");
        await amina.pick("Mød op på jobcenteret");
        await amina.press("Se ledige tider");
        const samir = await sit_down(service.citizen, { width: 320 });
        await citizen_in(samir, service, "Samir");
        await samir.press("Book en tid");
        await samir.pick("Mød op på jobcenteret");
        await samir.press("Se ledige tider");
        await samir.sees("Der er en tolk med til samtalen.");
        await samir.press(A_TIME, { role: "button" });
        await samir.pick("Nej, jeg taler dansk"); // then a time without an interpreter is wanted
        await samir.press("Gem og gå videre");
        assert.equal(await samir.h1(), "Vælg en tid");
        await samir.sees_not("Der er en tolk med til samtalen.");
        const { name } = await samir.tab_to(A_TIME, { role: "button" });
        await samir.enter();
        await samir.press("Spring over"); // nothing is asked twice
        await samir.press("Book tiden");
        assert.equal(await samir.h1(), "Din tid er booket");
        await samir.sees("Mette Lindskov");
        await samir.leave();

        assert.equal(await amina.press(name, { role: "button" }), 409);
        assert.match(amina.path, /#fejl$/);
        await amina.sees("Du har ikke booket en tid");
        const nearest = await amina.page.locator("ul.slots input").count();
        assert.ok(nearest > 0 && nearest <= 5, `${nearest} other times`);
        await answer_the_rest(amina, /kl\. \d/);
        await amina.press("Book tiden");
        assert.equal(await amina.h1(), "Din tid er booket");
    });
    await tally.run("no times: a number, the search, a notice; and it stands on one's own page", async () => {
        const rosa = await sit_down(service.citizen, { width: 320 });
        await citizen_in(rosa, service, "Rosa");
        await rosa.press("Book en tid");
        await rosa.press("Find en tid");
        await rosa.pick("Mød op på jobcenteret");
        await rosa.press("Se ledige tider");
        await rosa.press(A_TIME, { role: "button" });
        await rosa.pick("Ja, jeg vil have en tolk");
        await rosa.choose("Hvilket sprog?", "thai");
        await rosa.press("Gem og gå videre");
        assert.equal(await rosa.h1(), "Der er ingen ledige tider");
        await rosa.sees("Du har ikke booket en tid.");
        const number = (await rosa.page.locator("bdi.reference").innerText()).trim();
        assert.ok(number.length > 3, number);
        await rosa.press("Få besked");
        await rosa.sees("Du får besked, når der er nye tider.");
        assert.equal((await rosa.page.locator("bdi.reference").innerText()).trim(), number);
        assert.deepEqual(await rosa.axe(), []);
        await rosa.press("Har du brug for en tolk?"); // no dead end: the answer can be changed
        await rosa.pick("Nej, jeg taler dansk");
        await rosa.press("Gem og gå videre");
        assert.equal(await rosa.h1(), "Vælg en tid");
        await rosa.leave();
    });
    await tally.run("other people's talks and made-up references do not exist", async () => {
        const ivan = await sit_down(service.citizen);
        await citizen_in(ivan, service, "Ivan");
        for (const path of [address, `${address}/kvittering`, `${address}/flyt`, `${address}/afbud`, `${address}/kalender.ics`])
            assert.equal(await ivan.go(path), 404, path);
        assert.equal(await ivan.go("/samtale/aaaaaaaaaaaaaaaaaaaaaaaaaa"), 404);
        assert.equal(await ivan.go("/borgere"), 404);
        await ivan.leave();
    });
    await tally.run("two tabs: what was done in one shows in the other", async () => {
        const other = await amina.context.newPage();
        const [first, devtools] = [amina.page, amina.devtools];
        await amina.go("/mine-samtaler");
        await amina.press("Sig nej til tiden");
        await other.goto(first.url());
        await amina.press("Send afbud");
        await other.click("input[value='Send afbud']");
        await other.waitForLoadState("load");
        assert.match(await other.locator("h1").innerText(), /aflyst/);
        await other.close();
        amina.devtools = devtools;
    });
    await tally.run("session: it ends while one writes; what was typed is there after sign-in", async () => {
        await amina.go("/mine-samtaler");
        await amina.press("Book en tid");
        await amina.pick("Mød op på jobcenteret");
        await amina.press("Se ledige tider");
        await amina.press(A_TIME, { role: "button" });
        await amina.pick("Nej, jeg taler dansk");
        await amina.press("Gem og gå videre");
        await amina.write("Hvad har du brug for? (valgfrit)", "Jeg kommer med min søn");
        service.age_sessions(31 * 60);
        await amina.press("Gem og gå videre");
        assert.match(amina.path, /^\/log-ind/);
        await amina.sees("Det, du skrev, er gemt.");
        await amina.write("CPR-nummer", cpr("Amina"));
        await amina.write("Kode eller adgangskode", password);
        await amina.press("Log ind", { role: "button" });
        assert.equal(await amina.h1(), "Skal vi tage hensyn til noget?");
        assert.equal(await amina.page.inputValue("#hensyn"), "Jeg kommer med min søn");
    });
    await tally.run("sign-out: Back and the address show nothing any more", async () => {
        await amina.go("/mine-samtaler");
        await amina.press("Log ud");
        assert.match(amina.path, /^\/logget-ud/);
        await amina.sees("Du er logget ud");
        await amina.back();
        assert.match(amina.path, /^\/log-ind/);
        await amina.go(address);
        assert.match(amina.path, /^\/log-ind/);
        await amina.sees_not("Mette Lindskov");
    });

    // ---- a text browser

    await tally.run("lynx: sign in, book, read the receipt, cancel, sign out", async () => {
        const leila = await lynx(`${service.citizen}/?sprog=da`);
        leila.sees("Book din samtale med jobcenteret");
        await leila.follow("Log ind");
        await leila.write("CPR-nummer", cpr("Samir"));
        await leila.write("Kode eller adgangskode", password);
        await leila.follow("Log ind");
        leila.sees("Mine samtaler");
        leila.sees("Du har en tid");
        await leila.follow("Sig nej til tiden");
        leila.sees("Du skal så booke en ny tid senest");
        await leila.follow("Send afbud");
        leila.sees("Din tid er aflyst");
        await leila.follow("Book en ny tid");
        leila.sees("Hvordan vil du tale med os?");
        await leila.mark("Mød op på jobcenteret");
        await leila.follow("Se ledige tider");
        leila.sees("Vælg en tid");
        await leila.follow("kl. ");
        leila.sees("Har du brug for en tolk?");
        await leila.follow("Gem og gå videre");
        leila.sees("Skal vi tage hensyn til noget?");
        await leila.follow("Spring over");
        leila.sees("Tjek din tid");
        await leila.follow("Book tiden");
        leila.sees("Din tid er booket");
        await leila.follow("Log ud");
        leila.sees("Du er logget ud");
    });
});
