// How somebody new gets in: the caseworker prints a letter with a code, the citizen signs in with it
// once and chooses a password. And what a locked account looks like from both sides.

import assert from "node:assert/strict";
import { find, log_ins, staff_in } from "./demo.mjs";
import { journey } from "./lib.mjs";

const OWN = "min lille have ved fjorden";

await journey(async ({ service, tally, sit_down }) => {
    const mette = await sit_down(service.staff);
    const anew = await sit_down(service.citizen, { width: 320 });
    const [[given, family]] = service.sql(
        "SELECT given_names, family_name FROM person WHERE password_phc IS NULL AND closed_on IS NULL AND protected = 0" +
            " AND locked_utc IS NULL AND language = 'da' AND caseworker_id = (SELECT id FROM staff_user WHERE user_name = 'mette')" +
            " AND 1 = (SELECT count(*) FROM person p WHERE p.given_names = person.given_names AND p.family_name = person.family_name) LIMIT 1",
    );
    let at = "";
    let cpr = "";
    let code = "";

    /** One try at the door. */
    async function knock(person, secret) {
        await person.go("/log-ind?sprog=da");
        await person.write("CPR-nummer", cpr);
        await person.write("Kode eller adgangskode", secret);
        return person.press("Log ind", { role: "button" });
    }

    await tally.run("the whole CPR number is shown for a reason, and only then", async () => {
        await staff_in(mette, service, "mette");
        at = await find(mette, `${given} ${family}`);
        await mette.sees(/\d{6}-••••/);
        await mette.press("Vis hele CPR-nummeret");
        assert.equal(await mette.press("Vis CPR-nummeret"), 422);
        await mette.pick("Jeg skal være sikker på, hvem borgeren er");
        await mette.press("Vis CPR-nummeret");
        cpr = /CPR-nummer: (\d{6}-\d{4})/.exec(await mette.text())[1];
        await mette.go(at);
        await mette.sees_not(cpr);
    });
    await tally.run("a letter with a code, shown once; the old one dies", async () => {
        await mette.press("Lav et brev med kode til log-ind");
        await mette.sees("Borgeren har ikke fået et kodebrev før.");
        await mette.press("Lav kodebrevet");
        const first = /Din kode er: ([A-Z0-9 -]+)/.exec(await mette.text())[1].trim();
        await mette.go(`${at}/kode`);
        await mette.sees_not(first);
        await mette.press("Lav kodebrevet");
        code = /Din kode er: ([A-Z0-9 -]+)/.exec(await mette.text())[1].trim();
        assert.notEqual(code, first);
        assert.equal(await knock(anew, first), 422);
        await anew.sees_not("Vælg din egen adgangskode");
    });
    await tally.run("the code leads to a password of one's own, and nowhere else", async () => {
        assert.equal(await knock(anew, ` ${code.toLowerCase()} `), 200);
        assert.equal(await anew.h1(), "Vælg din egen adgangskode");
        await anew.go("/mine-samtaler");
        assert.match(anew.path, /^\/log-ind/);
        await anew.sees_not("Mine samtaler");
        await anew.go("/log-ind/ny-kode");
        assert.equal(await anew.press("Gem adgangskoden"), 422);
        await anew.write("Ny adgangskode", "kort");
        await anew.write("Skriv adgangskoden igen", "kort");
        assert.equal(await anew.press("Gem adgangskoden"), 422);
        await anew.write("Ny adgangskode", OWN);
        await anew.write("Skriv adgangskoden igen", `${OWN}!`);
        assert.equal(await anew.press("Gem adgangskoden"), 422);
        assert.equal(await anew.page.inputValue("#adgangskode"), "", "a password comes back");
        await anew.write("Ny adgangskode", OWN);
        await anew.write("Skriv adgangskoden igen", OWN);
        await anew.press("Gem adgangskoden");
        assert.equal(await anew.h1(), "Mine samtaler");
        assert.deepEqual(await anew.axe(), []);
    });
    await tally.run("the code works no second time; the password does", async () => {
        await anew.press("Log ud");
        assert.equal(await knock(anew, code), 422);
        assert.equal(await knock(anew, OWN), 200);
        assert.equal(await anew.h1(), "Mine samtaler");
        await mette.go(at);
        await mette.sees("Har valgt adgangskode");
        await anew.press("Log ud");
    });
    await tally.run("many wrong tries: one waits, and is told so in words", async () => {
        let status = 422;
        for (let tries = 0; status === 422 && tries < 12; tries++)
            status = await knock(anew, "forkert adgangskode her");
        assert.equal(status, 429);
        await anew.sees(/[Vv]ent/);
        await anew.sees_not(given);
        const { cpr: of, password } = log_ins(service.demo_text);
        const other = await sit_down(service.citizen);
        await other.go("/log-ind?sprog=da"); // somebody else gets in meanwhile
        await other.write("CPR-nummer", of("Olena"));
        await other.write("Kode eller adgangskode", password);
        assert.equal(await other.press("Log ind", { role: "button" }), 200);
        await other.sees("Mine samtaler");
        await other.leave();
    });
});
