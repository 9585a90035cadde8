// Every page, every state: what the page tests left in build/states goes through the gate. A screen with no
// state, or a state that is missing in Arabic, fails too.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { gate } from "./gate.mjs";
import { built, states_of_folder } from "./pages.mjs";
import { Tally } from "./tally.mjs";

/** The screens of ux.md 3 that exist. */
const screens = {
    citizen: "C01 C02 C03 C04 C05 C06 C07 C08 C09 C10 C11 C12 C13 C14 C15 C16 C17 C19 C20 C21 C22",
    staff: "S01 S02 S03 S04 S05 S06 S07 S08 S09 S10 S11 S13 S14 S17",
};

const tally = new Tally();
const folder = join(built, "states");
const states = existsSync(folder) ? states_of_folder(folder) : [];
for (const [site, list] of Object.entries(screens))
    for (const screen of list.split(" "))
        tally.check(`${screen} has a state`, states.some((state) => state.page === screen && state.site === site), `no ${screen}-*.html of the ${site} site in build/states`);

// The web server does not know who reads: its own pages say it in all languages at once.
const says_all = (state) => state.name.startsWith("web-server-") && /<p lang="en">/.test(state.html) && /<p lang="ar" dir="rtl">/.test(state.html);
const names = new Set(states.map((state) => state.name));
for (const state of states)
    if (state.site === "citizen" && state.lang === "da" && !says_all(state)) {
        const twin = state.name.replace(/\.da$/, ".ar");
        tally.check(`${state.name} is there in Arabic`, names.has(twin), `no ${twin}.html in build/states`);
    }
// English has the bytes of Danish with other words: Danish and Arabic go through the machines (ux.md 8).
if (states.length)
    await gate(states.filter((state) => state.lang !== "en"), tally);
tally.close();
