// Every page, every state, by machine (ux.md 9).
//
//   node tests/web/gate.mjs [FOLDER]          a folder of rendered pages, <page>[--<state>].<lang>.html
//                                             (build/states, where the page tests put them)
//   node tests/web/gate.mjs --list FILE       a JSON list of { name, url, cookie?, status? }
//   ... --only PATTERN                        only states whose name matches
//   ... --least N                             fewer states than N is a failure (default 1)
//
// Exit code 0 only if each state passed all checks. The last line is "N passed, N failed" (states).

import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { start_browser } from "./browser.mjs";
import { html_validate, known_classes, nu, our_rules, titles, weight } from "./checkers.mjs";
import { long_sentences, look_around } from "./in_page.mjs";
import { built, serve_states, states_of_folder, states_of_list } from "./pages.mjs";
import { Tally } from "./tally.mjs";

const need = createRequire(import.meta.url);
const scripts = {
    "axe.js": readFileSync(need.resolve("axe-core/axe.min.js"), "utf8"),
    "ibm.js": readFileSync(need.resolve("accessibility-checker-engine/ace-window.js"), "utf8"),
};

/** For axe: all of it, and what may differ with the width of the window. */
const everything = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"] };
const by_width = { type: "rule", values: ["color-contrast", "link-in-text-block", "scrollable-region-focusable", "target-size"] };

const STATES_A_PAGE = 25;
const MAX_BYTES = 30 * 1024; // citizen pages (ux.md 7)
const MAX_REQUESTS = 5;
const MAX_WORDS = 12; // in a sentence on a Danish citizen page (ux.md 6.3)
const SPACING =
    "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}";

/** Checks all states with all tools. Resolves to findings { state, tool, rule, message, element }. */
export async function examine(states) {
    const findings = [];
    const known = known_classes();
    const nu_run = nu(states); // a process of its own, beside the browser
    nu_run.catch(() => {}); // awaited below

    const server = await serve_states(states, scripts);
    const browser = await start_browser();
    try {
        const waiting = [...states];
        await Promise.all([1, 2].map(() => worker(browser, server.at, waiting, known, findings)));
        findings.push(...titles(states), ...(await nu_run));
    } finally {
        await browser.close();
        await server.close();
    }
    return findings;
}

async function worker(browser, at, waiting, known, findings) {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 }, locale: "da-DK", timezoneId: "Europe/Copenhagen" });
    let page = await context.newPage();
    for (let state = waiting.shift(), done = 0; state; state = waiting.shift(), done++) {
        if (done % STATES_A_PAGE === STATES_A_PAGE - 1) { // what the engines leave behind makes a page slow
            await page.close();
            page = await context.newPage();
        }
        try {
            findings.push(...our_rules(state, known), ...(await html_validate(state)));
            findings.push(...(await in_browser(page, at, state)));
        } catch (error) {
            findings.push({ state: state.name, tool: "gate", rule: "crash", message: error.message, element: "" });
        }
    }
    await context.close();
}

async function in_browser(page, at, state) {
    const found = [];
    const say = (tool, rule, message, element) => found.push({ state: state.name, tool, rule, message, element });
    const bodies = [];
    const refused = [];
    let requests = 0;
    const count = (response) => {
        requests++;
        if (response.status() >= 400)
            refused.push(response.url());
        else if (!/\/state\//.test(response.url()))
            bodies.push(response.body().catch(() => Buffer.alloc(0)));
    };

    await page.setViewportSize({ width: 320, height: 640 });
    page.on("response", count);
    await page.goto(`${at}/state/${encodeURIComponent(state.name)}`, { waitUntil: "load" });
    page.off("response", count);

    const total = weight(state.html, await Promise.all(bodies));
    for (const url of refused)
        say("ours", "not-shipped", `the page names a file that is not there${/\/css\/app/.test(url) ? " (rendered before the style sheets were built anew?)" : ""}`, new URL(url).pathname);
    if (state.site === "citizen" && total > MAX_BYTES)
        say("ours", "weight", `${total} bytes gzipped, more than ${MAX_BYTES}`, "");
    if (requests > MAX_REQUESTS)
        say("ours", "requests", `${requests} requests, more than ${MAX_REQUESTS}`, "");

    // 320 px, 320 px with text spacing widened, 1280 px at 400 %.
    for (const seen of await page.evaluate(look_around, { citizen: state.site === "citizen", targets: true }))
        say("ours", seen.rule, `${seen.message} (320 px)`, seen.element);
    if (state.site === "citizen" && state.lang === "da")
        for (const seen of await page.evaluate(long_sentences, MAX_WORDS))
            say("ours", seen.rule, seen.message, seen.element);
    await page.addScriptTag({ url: "/tool/axe.js" });
    await axe(page, "320 px", say, everything);

    const style = await page.addStyleTag({ content: SPACING });
    for (const seen of await page.evaluate(look_around, {}))
        say("ours", "text-spacing", `${seen.message} (320 px, text spacing widened)`, seen.element);
    await style.evaluate((node) => node.remove());

    await page.setViewportSize({ width: 320, height: 256 });
    for (const seen of await page.evaluate(look_around, {}))
        say("ours", "zoom-400", `${seen.message} (1280 px at 400 %)`, seen.element);

    await page.setViewportSize({ width: 1280, height: 900 });
    for (const seen of await page.evaluate(look_around, {}))
        say("ours", seen.rule, `${seen.message} (1280 px)`, seen.element);
    await axe(page, "1280 px", say, by_width); // the rest of what is seen at this width is IBM's

    await page.addScriptTag({ url: "/tool/ibm.js" });
    const report = await page.evaluate(async () => {
        const result = await new window.ace_ibma.Checker().check(document, ["IBM_Accessibility"]);
        return {
            ran: result.results.length,
            failed: result.results
                .filter((one) => one.value[0] === "VIOLATION" && one.value[1] === "FAIL")
                .map((one) => ({ rule: one.ruleId, message: one.message, element: one.path.dom })),
        };
    });
    if (report.ran === 0)
        say("ibm", "ran-nothing", "the engine reported no result at all", "");
    for (const one of report.failed)
        say("ibm", one.rule, one.message, one.element);
    return found;
}

async function axe(page, where, say, rules) {
    const result = await page.evaluate(async (rules) => {
        const done = await window.axe.run(document, { resultTypes: ["violations"], runOnly: rules });
        return {
            ran: done.passes.length,
            violations: done.violations.map((one) => ({
                rule: one.id,
                message: one.help,
                element: one.nodes.map((node) => node.target.join(" ")).join(", "),
            })),
        };
    }, rules);
    if (result.ran === 0)
        say("axe", "ran-nothing", "no rule of axe passed: it did not run", where);
    for (const one of result.violations)
        say("axe", one.rule, `${one.message} (${where})`, one.element);
}

async function main(args) {
    const option = (name) => {
        const i = args.indexOf(name);
        return i < 0 ? undefined : args.splice(i, 2)[1];
    };
    const list = option("--list");
    const only = option("--only");
    const least = Number(option("--least") ?? 1);
    const folder = args[0] ?? join(built, "states");
    if (!list && !existsSync(folder)) {
        console.error(`gate: no folder ${folder}; the page tests make build/states`);
        process.exitCode = 2;
        return;
    }
    let states = list ? await states_of_list(JSON.parse(readFileSync(list, "utf8"))) : states_of_folder(folder);
    if (only)
        states = states.filter((state) => new RegExp(only).test(state.name));

    const tally = new Tally();
    await gate(states, tally);
    if (states.length < least)
        tally.not_ok("number of states", `${states.length} states, at least ${least} wanted`);
    tally.close();
}

/** Checks all states and counts each as passed or failed. */
export async function gate(states, tally) {
    const begun = Date.now();
    const findings = states.length ? await examine(states) : [];
    for (const state of states) {
        const mine = findings.filter((one) => one.state === state.name);
        tally.check(
            state.name,
            mine.length === 0,
            mine.map((one) => `${one.tool} ${one.rule}: ${one.message}\n    ${one.element}`).join("\n"),
        );
    }
    if (states.length)
        console.log(`gate: ${states.length} states, ${((Date.now() - begun) / 1000 / states.length).toFixed(2)} s each`);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
    await main(process.argv.slice(2));
