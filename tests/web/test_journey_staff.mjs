// The whole main job on both sites at once: a caseworker finds a person, gives guidance, offers times
// and issues a booking deadline; the citizen sees it at once and books; the caseworker exempts the
// citizen, and the citizen's page follows.

import assert from "node:assert/strict";
import { A_TIME, citizen_in, day_ahead, find, staff_in } from "./demo.mjs";
import { journey } from "./lib.mjs";

await journey(async ({ service, tally, sit_down }) => {
    const naja = await sit_down(service.staff); // Ivan's caseworker in the demo data
    const ivan = await sit_down(service.citizen, { width: 320 });
    let ivans_page = "";

    await tally.run("a caseworker signs in: wrong first, then today's page", async () => {
        await naja.go("/");
        assert.match(naja.path, /^\/log-ind/);
        await naja.write("Brugernavn", "naja");
        await naja.write("Adgangskode", "ikke min adgangskode");
        assert.equal(await naja.press("Log ind", { role: "button" }), 422);
        await staff_in(naja, service, "naja");
        await naja.sees("Samtaler i dag");
        assert.deepEqual(await naja.axe(), []);
    });
    await tally.run("the citizens' addresses are not here, nor these there", async () => {
        assert.equal(await ivan.go("/borgere"), 404);
        assert.equal(await ivan.go("/tider/ny"), 404);
        assert.equal(await naja.go("/mine-samtaler"), 404);
        await naja.go("/");
    });
    await tally.run("a person is found by name, and nobody is said to be nobody", async () => {
        await naja.press("Find borger", { role: "link" });
        assert.equal(await naja.press("Find borger", { role: "button" }), 422);
        await naja.write("CPR-nummer eller navn", "Xxyyzz");
        await naja.press("Find borger", { role: "button" });
        await naja.sees("Ingen passer.");
        ivans_page = await find(naja, "Ivan Moroz");
        assert.match(ivans_page, /^\/borgere\/[a-z2-7]{26}$/);
        assert.deepEqual(await naja.axe(), []);
    });
    await tally.run("guidance: every point, or the paragraph that wants it", async () => {
        await naja.press("Registrér vejledning om selvbooking", { role: "link" });
        assert.equal(await naja.press("Registrér vejledningen"), 422);
        await naja.sees("Alle fem skal være givet");
        for (const point of [/^Hvordan man booker/, /^Hvad fristen/, /^Hvordan man flytter/, /^Hvad der kan ske/, /^Hvor man får hjælp/])
            await naja.tick(point);
        await naja.tick("Borgeren har fået teksten skriftligt");
        await naja.pick("Ved en samtale på jobcenteret");
        await naja.choose("Sprog", "engelsk");
        assert.equal(await naja.press("Registrér vejledningen"), 200);
        assert.equal(await naja.h1(), "Ivan Moroz");
        await naja.sees("Vejledning om selvbooking givet");
    });
    await tally.run("times: a series, checked day by day before it is made, and never twice", async () => {
        const offer = async () => {
            await naja.go("/tider/ny");
            await naja.date("Første dag", day_ahead(2));
            await naja.date("Sidste dag (valgfrit)", day_ahead(15));
            for (const day of ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"])
                await naja.tick(day);
            await naja.write("Fra klokken", "15.30");
            await naja.write("Til klokken (valgfrit)", "16.30");
            await naja.write("Længde i minutter", "30");
            await naja.tick("Fremmøde");
            await naja.tick("Telefon");
            await naja.write("Sted", "Rådhuset, lokale 12");
            await naja.press("Se tiderne, før de laves");
        };
        await naja.go("/tider/ny");
        await naja.write("Fra klokken", "kvart over");
        assert.equal(await naja.press("Se tiderne, før de laves"), 422);
        assert.equal((await naja.error_at("kl-fra")).replace(/^Fejl:\s*/, ""), "Skriv et klokkeslæt, fx 9.00 eller 14.30.");
        assert.equal(await naja.page.inputValue("#kl-fra"), "kvart over");
        await offer();
        assert.equal(await naja.h1(), "Tjek tiderne");
        await naja.sees("Weekend");
        const { name } = await naja.tab_to(/^Lav \d+ tider$/);
        await naja.enter();
        await naja.sees(`${name.replace("Lav ", "")} er lavet`);
        await offer();
        await naja.sees("Der er ingen tider at lave");
        await naja.sees("Overlapper din ledige tid");
    });
    await tally.run("deadline: under eight days is refused with its paragraph, and the day stays typed", async () => {
        await citizen_in(ivan, service, "Ivan");
        await ivan.sees("Du behøver ikke booke en samtale.");
        await naja.go(ivans_page);
        await naja.press("Giv en bookingfrist", { role: "link" });
        await naja.date("Book senest", day_ahead(5));
        assert.equal(await naja.press("Se brevet, før du sender"), 422);
        await naja.sees(/mindst 8 dage.*§ 44/);
        assert.equal(await naja.page.inputValue("#frist-dag"), String(Number(day_ahead(5).slice(8))));
    });
    await tally.run("deadline: the letter is read before it is given, and the citizen sees it at once", async () => {
        await naja.go(`${ivans_page}/frist/ny`);
        await naja.press("Se brevet, før du sender");
        assert.equal(await naja.h1(), "Tjek bookingfristen");
        await naja.sees("Du skal booke en samtale med jobcenteret.");
        await naja.sees("Reglerne står i");
        assert.deepEqual(await naja.axe(), []);
        await naja.press("Giv bookingfristen");
        assert.equal(await naja.h1(), "Ivan Moroz");
        await naja.sees("Borgeren skal booke senest");
        await ivan.go("/mine-samtaler");
        await ivan.sees("Du skal booke senest");
        await naja.go(`${ivans_page}/frist/ny`); // one at a time
        await naja.sees("Borgeren har allerede en åben frist");
    });
    let when = "";
    await tally.run("the citizen books; the caseworker sees it on the person and on the talk", async () => {
        await ivan.press("Book en tid");
        await ivan.pick("Mød op på jobcenteret");
        await ivan.press("Se ledige tider");
        await ivan.press(A_TIME, { role: "button" });
        await ivan.pick("Nej, jeg taler dansk");
        await ivan.press("Gem og gå videre");
        await ivan.press("Spring over");
        await ivan.press("Book tiden");
        assert.equal(await ivan.h1(), "Din tid er booket");
        when = (await ivan.page.locator("dl.summary time").first().innerText()).trim();
        await naja.go(ivans_page);
        await naja.sees("Næste samtale er");
        await naja.sees(/Samtale booket til .*\(borgeren\)/);
        await naja.press("Se samtalen");
        await naja.sees(when);
        await naja.sees("Samtalen er booket.");
    });
});
