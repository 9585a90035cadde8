// The right to book for oneself, given up and taken away: a caseworker exempts a citizen who is just
// about to book, the citizen asks to book again; a colleague takes the right away in four steps with a
// team leader. The citizen's pages follow at once, each time.

import assert from "node:assert/strict";
import { A_TIME, citizen_in, day_ahead, find, staff_in } from "./demo.mjs";
import { journey } from "./lib.mjs";

await journey(async ({ service, tally, sit_down }) => {
    const mette = await sit_down(service.staff);
    const amina = await sit_down(service.citizen, { width: 320 });
    let at = "";

    await tally.run("the citizen stands before the last button", async () => {
        await citizen_in(amina, service, "Amina");
        await amina.press("Book en tid");
        await amina.pick("Mød op på jobcenteret");
        await amina.press("Se ledige tider");
        await amina.press(A_TIME, { role: "button" });
        await amina.pick("Nej, jeg taler dansk");
        await amina.press("Gem og gå videre");
        await amina.press("Spring over");
        assert.equal(await amina.h1(), "Tjek din tid");
    });
    await tally.run("exempting: what the law wants is asked for, with its paragraph", async () => {
        await staff_in(mette, service, "mette");
        at = await find(mette, "Amina Yusuf");
        await mette.press("Undtag fra selvbooking, eller fratag retten");
        await mette.sees("I dag: skal booke selv");
        await mette.press("Undtag fra at booke selv");
        assert.equal(await mette.press("Se afgørelsen, før du giver den"), 422);
        await mette.pick(/^Sprog og it rækker ikke/);
        await mette.write("Hvad er der fundet ud af i denne sag?", "Læser endnu ikke latinske bogstaver sikkert, har ingen computer, og prøven i jobcenteret måtte opgives.");
        assert.equal(await mette.press("Se afgørelsen, før du giver den"), 422);
        await mette.sees(/§ 20, stk\. 5/);
        assert.match(await mette.page.locator("textarea").first().inputValue(), /latinske bogstaver/);
    });
    await tally.run("exempting: the decision is read before it is given", async () => {
        await mette.tick("Sproget rækker ikke");
        await mette.tick("It-færdighederne rækker ikke");
        await mette.write("Hvad er der lagt vægt på?", "Prøven viste, at booking ikke lykkes uden hjælp.");
        await mette.write("Hvilken hjælp får borgeren?", "Undervisning i digitale sider på biblioteket.");
        await mette.write("Hvem giver hjælpen?", "Sprogskolen");
        await mette.date("Hvornår skal det senest være sket?", day_ahead(60));
        await mette.press("Se afgørelsen, før du giver den");
        assert.equal(await mette.h1(), "Tjek afgørelsen om undtagelse");
        await mette.sees("falder bort med det samme");
        for (const part of ["Det har vi bestemt", "Sådan klager du", "latinske bogstaver", "integrationsloven § 20, stk. 5"])
            await mette.sees(part);
        await amina.page.reload(); // nothing has happened yet
        assert.equal(await amina.h1(), "Tjek din tid");
        await mette.press("Undtag borgeren");
        assert.equal(await mette.h1(), "Afgørelse: Undtaget");
        await mette.sees("Forberedt af Mette Lindskov");
        assert.deepEqual(await mette.axe(), []);
    });
    await tally.run("exempt: the last button does nothing, and says why with its paragraph", async () => {
        assert.equal(await amina.press("Book tiden"), 409);
        assert.equal(await amina.h1(), "Du kan ikke booke en tid");
        await amina.sees("Jobcenteret bestemmer tiden for dig.");
        await amina.go("/mine-samtaler");
        await amina.sees("Jobcenteret bestemmer tiden for dig. Du skal ikke booke selv.");
        await amina.sees(/Hvorfor\? Det er svært for dig at booke selv/);
        await amina.sees(/integrationsloven § 20, stk\. 5/);
        await amina.sees("Vi ser på det igen senest");
        assert.deepEqual(await amina.axe(), []);
        await amina.press("Læs hele afgørelsen");
        assert.equal(await amina.h1(), "Du skal ikke booke selv");
        await amina.sees("latinske bogstaver");
        await mette.go(at);
        await mette.sees("Afgørelse: undtaget fra selvbooking");
    });
    await tally.run("asking to book again: the caseworker sees the words, and ends the exemption", async () => {
        await amina.go("/mine-samtaler");
        await amina.press("Bed om at booke selv igen");
        await amina.write("Hvad er svært for dig? (valgfrit)", "Nu kan min datter hjælpe mig.");
        await amina.press("Send til jobcenteret");
        await amina.sees("Vi har fået din besked");
        await mette.go(`${at}/selvbooking`);
        await mette.sees("Nu kan min datter hjælpe mig.");
        await mette.press("Afslut undtagelsen, eller giv retten tilbage");
        await mette.date("Hvad er den sidste dag?", day_ahead(-1));
        await mette.write("Hvad er der fundet ud af i denne sag?", "Borgeren har fået hjælp af sin datter og har gennemført en booking ved prøven.");
        await mette.write("Hvad er der lagt vægt på?", "Borgeren ønsker det selv og kan nu.");
        await mette.pick("Ja", { group: "Ønsker borgeren det selv?" });
        await mette.press("Se afgørelsen, før du giver den");
        assert.equal(await mette.h1(), "Tjek afgørelsen om at slutte undtagelsen");
        await mette.press("Afslut undtagelsen");
        await amina.go("/mine-samtaler");
        await amina.sees_not("Jobcenteret bestemmer tiden for dig");
    });
});
