// Pictures of saved pages: node tests/web/pictures.mjs [FOLDER [PATTERN]]
// Writes build/pictures/<state>-<width>.png at 320 and 1280 px (and <state>-paper.pdf with --paper),
// so that somebody looks at them.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { start_browser } from "./browser.mjs";
import { built, serve_states, states_of_folder } from "./pages.mjs";

const args = process.argv.slice(2);
const paper = args.includes("--paper");
const [folder, pattern] = args.filter((one) => !one.startsWith("--"));
const states = states_of_folder(folder ?? join(built, "states")).filter((state) => !pattern || new RegExp(pattern).test(state.name));
const out = join(built, "pictures");
mkdirSync(out, { recursive: true });

const server = await serve_states(states);
const browser = await start_browser();
const page = await browser.newPage({ javaScriptEnabled: false });
for (const state of states) {
    for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`${server.at}/state/${encodeURIComponent(state.name)}`);
        await page.screenshot({ path: join(out, `${state.name}-${width}.png`), fullPage: true });
    }
    if (paper)
        await page.pdf({ path: join(out, `${state.name}-paper.pdf`), preferCSSPageSize: true, printBackground: true });
}
console.log(`${states.length} states in ${out}`);
await browser.close();
await server.close();
