// What the text browsers make of saved pages: node tests/web/dumps.mjs [FOLDER]
// Writes build/dumps/<state>.lynx.txt and .w3m.txt, and checks that both read in a sensible order: skip
// link, h1, the words of each button, footer. The last line is "N passed, N failed".

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { lynx_dump, w3m_dump } from "./lynx.mjs";
import { built, states_of_folder } from "./pages.mjs";
import { Tally } from "./tally.mjs";

const entities = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", nbsp: " " };
const plain = (html) =>
    html.replace(/<[^>]*>/g, " ").replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (all, name) => entities[name]).replace(/\s+/g, " ").trim();
/** For comparing: no spaces, no marks that text browsers draw around words or use to set direction. */
const bare = (text) => text.replace(/[\s_[\]()*\u00a0\u200e\u200f\u2066-\u2069]/g, "");

/** The words that must come one after the other. */
function landmarks_of(html) {
    const first = (pattern) => plain(pattern.exec(html)?.[1] ?? "");
    const buttons = [...(/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? "").matchAll(/<input type="submit"[^>]*?\bvalue="([^"]*)"/g)].map((one) => plain(one[1]));
    return [
        first(/class="skipnav"[^>]*>([\s\S]*?)<\/a>/),
        first(/<h1[^>]*>([\s\S]*?)<\/h1>/),
        ...buttons,
        first(/<footer[\s\S]*?<(?:h2|p)[^>]*>([\s\S]*?)<\/(?:h2|p)>/),
    ].filter(Boolean);
}

/** Empty when the words stand in the text in this order; else the first that does not. */
function out_of_order(text, words) {
    const flat = bare(text);
    let from = 0;
    for (const word of words) {
        const place = flat.indexOf(bare(word), from);
        if (place < 0)
            return word;
        from = place + bare(word).length;
    }
    return "";
}

/** Writes the dumps of all states and counts each as in order or not. */
export function dumps(states, tally) {
    const out = join(built, "dumps");
    mkdirSync(out, { recursive: true });
    for (const state of states) {
        const words = landmarks_of(state.html);
        for (const [browser, dump] of [["lynx", lynx_dump], ["w3m", w3m_dump]]) {
            const text = dump(state.html);
            writeFileSync(join(out, `${state.name}.${browser}.txt`), text);
            const missing = out_of_order(text, words);
            tally.check(`${state.name} in ${browser}`, words.length >= 3 && !missing, `out of order, or not there: ${missing || words.join(" | ")}\n${text}`);
        }
    }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
    const tally = new Tally();
    dumps(states_of_folder(process.argv[2] ?? join(built, "states")), tally);
    tally.close();
}
