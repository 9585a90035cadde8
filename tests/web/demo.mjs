// Who lives in the demo municipality, as the program itself printed it, and how each of them signs in.

import assert from "node:assert/strict";

/** The log-ins that `jobsamtale demo` printed: { password, cpr(given name) }. */
export function log_ins(demo_text) {
    const password = /Citizens \(password: (.+)\)/.exec(demo_text)?.[1];
    assert.ok(password, `the demo data name no password:\n${demo_text}`);
    return {
        password,
        cpr(given) {
            const found = new RegExp(`CPR (\\d{6}-\\d{4})\\s+${given}\\b`).exec(demo_text);
            assert.ok(found, `nobody named ${given} in the demo data:\n${demo_text}`);
            return found[1];
        },
    };
}

/** A citizen signs in, in Danish, from the front page. */
export async function citizen_in(person, service, given) {
    const { password, cpr } = log_ins(service.demo_text);
    await person.go("/?sprog=da");
    await person.press("Log ind", { role: "link" });
    await person.write("CPR-nummer", cpr(given));
    await person.write("Kode eller adgangskode", password);
    assert.equal(await person.press("Log ind", { role: "button" }), 200);
    await person.sees("Mine samtaler");
}

/** A caseworker signs in. */
export async function staff_in(person, service, user_name) {
    await person.go("/log-ind");
    await person.write("Brugernavn", user_name);
    await person.write("Adgangskode", log_ins(service.demo_text).password);
    assert.equal(await person.press("Log ind", { role: "button" }), 200);
}

/** A caseworker opens the page of "Given Family" from the menu, by name; answers its path. */
export async function find(worker, name) {
    const [given, family] = name.split(" ");
    await worker.press("Find borger", { role: "link" });
    await worker.write("CPR-nummer eller navn", name);
    await worker.press("Find borger", { role: "button" });
    await worker.press(`${family}, ${given}`, { role: "link" });
    assert.equal(await worker.h1(), name);
    return worker.path.replace(/[?#].*/, "");
}

/** The day so many days from today in Denmark, as 2026-12-04. */
export function day_ahead(days) {
    const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Copenhagen" }).format(new Date());
    return new Date(Date.parse(`${today}T12:00:00Z`) + days * 86400000).toISOString().slice(0, 10);
}

/** The name of a button that takes a time. */
export const A_TIME = /(mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag) den .* kl\. \d/;
