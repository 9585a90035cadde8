// The checkers that read a page's source: the Nu HTML checker, html-validate, and our own rules.
// Each returns findings { state, tool, rule, message, element }.

import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { HtmlValidate } from "html-validate";
import { built } from "./pages.mjs";

const need = createRequire(import.meta.url);

/** What ux.md 9 agrees on. */
const validator = new HtmlValidate({
    root: true,
    extends: ["html-validate:recommended"],
    rules: {
        "doctype-style": ["error", { style: "lowercase" }],
        "heading-level": ["error", { minInitialRank: "h2" }],
        "prefer-button": "off",
        "tel-non-breaking": "off",
    },
});

/** One run of the Nu HTML checker over all states; errors and warnings both count. */
export async function nu(states) {
    const folder = mkdtempSync(join(tmpdir(), "jobsamtale-nu-"));
    try {
        states.forEach((state, i) => writeFileSync(join(folder, `${i}.html`), state.html));
        const jar = need.resolve("vnu-jar/build/dist/vnu.jar");
        const report = await output_of("java", [
            "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xss16m", "-jar", jar,
            "--format", "json", "--stdout", "--exit-zero-always", "--no-langdetect", folder,
        ]);
        return JSON.parse(report).messages.map((said) => ({
            state: states[Number(/(\d+)\.html$/.exec(said.url ?? "")?.[1] ?? 0)].name,
            tool: "nu",
            rule: said.subType ?? said.type,
            message: said.message,
            element: `line ${said.lastLine ?? "?"}: ${(said.extract ?? "").replace(/\s+/g, " ").trim()}`,
        }));
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
}

function output_of(command, args) {
    return new Promise((done, fail) => {
        const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
        let out = "";
        let err = "";
        child.stdout.on("data", (bytes) => (out += bytes));
        child.stderr.on("data", (bytes) => (err += bytes));
        child.on("error", fail);
        child.on("close", (code) => (code === 0 ? done(out) : fail(new Error(`${command} ended with ${code}: ${err}`))));
    });
}

export async function html_validate(state) {
    const report = await validator.validateString(state.html, `${state.name}.html`);
    return report.results.flatMap((result) =>
        result.messages.map((said) => ({
            state: state.name,
            tool: "html-validate",
            rule: said.ruleId,
            message: said.message,
            element: `line ${said.line}: ${said.selector ?? ""}`,
        })),
    );
}

/** Classes that mean something to us but need no style. */
const without_style = new Set(["alert-body", "language-list", "footer-heading", "footer-links"]);

/** All class names that the built style sheets know. */
export function known_classes() {
    const names = new Set(without_style);
    const folder = join(built, "static", "css");
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".css")))
        for (const [, name] of readFileSync(join(folder, file), "utf8").matchAll(/\.(-?[A-Za-z_][\w-]*)/g))
            names.add(name);
    return names;
}

/** Our own rules for a page's source (ux.md 4 and 7): no scripts, no inline style, known classes, whole. */
export function our_rules(state, known) {
    const found = [];
    const say = (rule, message, element = "") => found.push({ state: state.name, tool: "ours", rule, message, element });
    const { html } = state;

    if (!/<\/html>\s*$/.test(html))
        say("whole-page", "the page does not end with </html>");
    if (/<script\b/i.test(html) || /\son\w+\s*=\s*"/i.test(html.replace(/>[^<]*</g, "><")))
        say("no-script", "the page has a script");
    if (/<style\b/i.test(html) || /<[a-z][^>]*\sstyle\s*=/i.test(html))
        say("no-inline-style", "the page has inline style, which the content security policy refuses");
    if (/\{\{/.test(html))
        say("no-marker", "a template marker was not filled", /\{\{[^}]*\}?\}?/.exec(html)[0]);
    if (/\son\w+\s*=|<(?:form|select|input)[^>]*\s(?:required|pattern|placeholder)(?=[\s=>])/i.test((html.match(/<(?:form|select|input|textarea)[^>]*>/gi) ?? []).join("")))
        say("no-browser-checks", "the server checks: no required, pattern or placeholder (ux.md 5.1)");
    for (const [, list] of html.matchAll(/\sclass="([^"]*)"/g))
        for (const name of list.split(/\s+/).filter(Boolean))
            if (!known.has(name))
                say("known-class", `no style sheet knows the class "${name}"`, name);
    if (state.lang && !new RegExp(`<html lang="${state.lang}"`).test(html))
        say("language", `the page is not marked as ${state.lang}`, /<html[^>]*>/.exec(html)?.[0] ?? "");
    return found;
}

/** Two pages never share a title (ux.md 4); the states of one page may, and so may its error state. */
export function titles(states) {
    const owner = new Map();
    const found = [];
    for (const state of states) {
        const title = /<title>([^<]*)<\/title>/.exec(state.html)?.[1].replace(/\s+/g, " ").trim() ?? "";
        const say = (message) => found.push({ state: state.name, tool: "ours", rule: "title-unique", message, element: title });
        if (!title) {
            say("the page has no title");
            continue;
        }
        const key = `${state.site} ${title}`;
        const first = owner.get(key);
        if (first === undefined)
            owner.set(key, state);
        else if (first.page !== state.page)
            say(`the title is also that of ${first.name}`);
    }
    return found;
}

/** Bytes that a phone fetches the first time: the page itself is never compressed (it holds a token), the rest is. */
export function weight(html, files) {
    return files.reduce((sum, body) => sum + gzipSync(body, { level: 6 }).length, Buffer.byteLength(html));
}
