// The right to book for oneself, given up and taken away: a caseworker exempts a citizen who is just
// about to book, the citizen asks to book again; a colleague takes the right away in four steps with a
// team leader. The citizen's pages follow at once, each time.

import assert from "node:assert/strict";
import { A_TIME, citizen_in, day_ahead, find, log_ins, staff_in } from "./demo.mjs";
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
        assert.equal(await mette.h1(), "Tjek: borgeren undtages");
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
        await amina.write("Vil du skrive mere? (valgfrit)", "Nu kan min datter hjælpe mig.");
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
        assert.equal(await mette.h1(), "Tjek: undtagelsen slutter");
        await mette.press("Afslut undtagelsen");
        await amina.go("/mine-samtaler");
        await amina.sees_not("Jobcenteret bestemmer tiden for dig");
    });

    // ---- taking the right away: jonas prepares, karin approves

    const jonas = await sit_down(service.staff);
    const karin = await sit_down(service.staff);
    const olena = await sit_down(service.citizen, { width: 320 });
    let case_of = "";

    await tally.run("revocation, step 1: concrete bookings and facts, or the paragraph that wants them", async () => {
        await citizen_in(olena, service, "Olena");
        await olena.sees("Du har en tid");
        await staff_in(jonas, service, "jonas");
        case_of = `${await find(jonas, "Olena Kravets")}/selvbooking`;
        await jonas.press("Undtag fra selvbooking, eller fratag retten");
        await jonas.press("Begynd en sag om at fratage retten");
        await jonas.sees("Trin 1 af 4");
        assert.equal(await jonas.press("Gem, og se høringsbrevet"), 422);
        await jonas.sees(/§/);
        await jonas.pick(/./, { group: "På hvilket grundlag?" });
        await jonas.tick(/kl\. \d/);
        await jonas.write("Hvad er der sket?", "Borgeren har tre gange i træk flyttet samtalen til den sidste mulige dag og meldt afbud samme morgen.");
        await jonas.write("Hvad var aftalt med borgeren?", "At samtalen bookes i den uge, brevet nævner.");
        await jonas.press("Gem, og se høringsbrevet");
        await jonas.sees("Trin 2 af 4");
    });
    await tally.run("revocation, step 2: the hearing letter; the citizen reads it and answers", async () => {
        await olena.go("/mine-samtaler"); // nothing is told before the letter is sent
        await olena.sees_not("Vi vil gerne høre");
        await jonas.sees("Vi overvejer at fratage dig retten til selv at booke samtaler");
        await jonas.press("Send høringsbrevet");
        await jonas.sees("Trin 3 af 4");
        await jonas.sees("Borgerens tid til at svare løber");
        await olena.go("/mine-samtaler");
        await olena.sees("Vi vil gerne høre, hvad du mener");
        await olena.sees("Du har en tid"); // and nothing else has changed
        await olena.press("Læs brevet, og sig, hvad du mener");
        assert.equal(await olena.h1(), "Sig, hvad du mener");
        await olena.sees("Vi har ikke bestemt noget endnu.");
        assert.equal(await olena.press("Send dit svar"), 422);
        await olena.write("Hvad mener du?", "Min søn var syg alle tre gange.");
        await olena.press("Send dit svar");
        await olena.sees("Min søn var syg alle tre gange.");
        assert.deepEqual(await olena.axe(), []);
    });
    await tally.run("revocation, step 3: not before the time to answer is over, and the answer is weighed", async () => {
        await jonas.go(`${case_of}/fratag`);
        await jonas.sees("Min søn var syg alle tre gange.");
        assert.equal(await jonas.page.locator("input[value='Send til godkendelse']").count(), 0);
        service.sql("DROP TRIGGER revocation_heard"); // three weeks go by
        service.sql("UPDATE revocation SET hearing_available_on = hearing_available_on - 21, hearing_until = hearing_until - 21, hearing_utc = hearing_utc - 21 * 86400 WHERE state = 'hearing' AND person_id = (SELECT id FROM person WHERE given_names = 'Olena' AND family_name = 'Kravets')");
        await jonas.go(`${case_of}/fratag`);
        await jonas.write("Konkret vurdering", "Uden faste tider kan de fire samtaler i perioden ikke nås. Påmindelser og hjælp er prøvet i to måneder uden virkning.");
        assert.equal(await jonas.press("Send til godkendelse"), 422); // there is an answer to weigh
        await jonas.write("Hvordan er borgerens svar vægtet?", "Sygdommen forklarer en af gangene, men ikke de to andre.");
        await jonas.press("Send til godkendelse");
        await jonas.sees("Trin 4 af 4");
        await jonas.sees("Sagen venter på en teamleder.");
        assert.equal(await jonas.page.locator("input[value='Godkend, og fratag retten']").count(), 0);
        await olena.go("/mine-samtaler");
        await olena.sees_not("Du må ikke booke selv mere");
    });
    await tally.run("revocation, step 4: a second person approves, with the password again; the page follows", async () => {
        await staff_in(karin, service, "karin");
        await karin.go(`${case_of}/fratag`);
        await karin.sees("Indstillet af Jonas Vestermark");
        await karin.sees("Sygdommen forklarer en af gangene");
        service.age_reauth();
        await karin.press("Godkend, og fratag retten");
        assert.equal(await karin.h1(), "Skriv din adgangskode igen");
        await karin.write("Adgangskode", log_ins(service.demo_text).password);
        await karin.press("Bekræft adgangskoden");
        if ((await karin.h1()).startsWith("Fratag retten"))
            await karin.press("Godkend, og fratag retten");
        await karin.sees("Forberedt af");
        await karin.sees(/Jonas Vestermark.*Karin Holmgaard/);
        await olena.go("/mine-samtaler");
        await olena.sees("Jobcenteret bestemmer tiden for de næste samtaler. Denne tid gælder stadig.");
        await olena.go("/book");
        await olena.sees_not("Vælg en tid");
        await olena.go("/tidligere");
        await olena.press(/Du må ikke booke selv mere/, { role: "link" });
        assert.equal(await olena.h1(), "Du må ikke booke selv mere");
        await olena.sees("Du kan klage senest");
        await olena.sees("Sygdommen forklarer en af gangene");
        assert.deepEqual(await olena.axe(), []);
    });
    await tally.run("lifting: the right is given back, and the page says so at once", async () => {
        await olena.go("/kan-ikke-booke");
        await olena.write("Vil du skrive mere? (valgfrit)", "Jeg vil gerne prøve igen.");
        await olena.press("Send til jobcenteret");
        await karin.go(`${case_of}/ophaev`);
        await karin.date("Hvad er den sidste dag?", day_ahead(0));
        await karin.write("Hvad er der fundet ud af i denne sag?", "Borgeren har holdt aftalerne i perioden og ønsker at booke selv igen.");
        await karin.write("Hvad er der lagt vægt på?", "Grunden til fratagelsen er væk.");
        await karin.pick("Ja", { group: "Ønsker borgeren det selv?" });
        await karin.press("Se afgørelsen, før du giver den");
        assert.equal(await karin.h1(), "Tjek: retten gives tilbage");
        await karin.press("Giv retten tilbage");
        await karin.sees("Afgørelse: Retten givet tilbage");
        await olena.go("/tidligere");
        await olena.press(/Du må booke selv igen/, { role: "link" });
        assert.equal(await olena.h1(), "Du må booke selv igen");
    });
});
