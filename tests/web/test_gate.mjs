// Proves that the gate can fail: a page that is right passes, and each way of being wrong is caught by
// the tool that is there for it. Without this a broken tool would look like a perfect page.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { examine } from "./gate.mjs";
import { built, state_of } from "./pages.mjs";
import { Tally } from "./tally.mjs";

const manifest = readFileSync(join(built, "static", "manifest.h"), "utf8");
const css = /STATIC_CSS_LTR "([^"]+)"/.exec(manifest)[1];
const css_rtl = /STATIC_CSS_RTL "([^"]+)"/.exec(manifest)[1];

/** A small page with the skeleton of ux.md 4. */
function page({ title, main, head = "", lang = "da", sheet = css, end = "" }) {
    const dir = lang === "ar" ? "rtl" : "ltr";
    return `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<title>${title} – Jobsamtale – Eksempel Kommune</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${sheet}">
${head}</head>
<body>
<header class="header">
<a class="skipnav" href="#indhold">Gå til sidens indhold</a>
<div class="service"><p class="service-name"><a href="/">Jobsamtale</a></p></div>
</header>
<main id="indhold">
<h1>Vælg en tid</h1>
${main}
</main>
<footer class="footer"><p>Ring på 12 34 56 78.</p></footer>
</body>
</html>
${end}`;
}

const form = (inside) => `<form method="post" action="/book" novalidate>${inside}</form>`;
const good = form(
    '<div class="form-group"><label class="form-label" for="navn">Dit navn</label>' +
        '<input class="form-input" id="navn" name="navn" type="text" autocomplete="name"></div>' +
        '<div class="actions"><input type="submit" class="button button-primary" value="Book tiden"></div>',
);
const noise = Array.from({ length: 6000 }, (unused, i) => ((i * 2654435761) % 4294967296).toString(36)).join(" ");

// name, what must catch it (tool, rule), the page
const bad = [
    ["nu-nesting", "nu", null, { main: "<p><div>Forkert</div></p>" }],
    ["nu-warning", "nu", null, { main: "<section><p>Et afsnit uden overskrift</p></section>" }],
    ["hv-inline-style", "html-validate", "no-inline-style", { main: '<p style="color:#000">Tekst</p>' }],
    ["hv-duplicate-id", "html-validate", "no-dup-id", { main: '<p id="a">En</p><p id="a">To</p>' }],
    ["axe-contrast", "axe", "color-contrast", { head: "<style>.small-text{color:#aaa}</style>\n", main: '<p class="small-text">Tekst, der er for lys</p>' }],
    ["axe-best-practice", "axe", "region", { main: "", end: "" , outside: true }],
    ["axe-alt", "axe", "image-alt", { main: `<p><img src="${css}" width="10" height="10"></p>` }],
    ["ibm-label", "ibm", "input_label_exists", { main: form('<input class="form-input" name="navn" type="text"><input type="submit" class="button" value="Gem svaret">') }],
    ["ibm-forms", "ibm", "aria_form_label_unique", { main: good + good.replaceAll("navn", "by") }],
    ["wide-320", "ours", "sideways", { head: "<style>.wide{width:400px}</style>\n", main: '<p class="wide">For bred</p>' }],
    ["wide-hidden", "ours", "sideways", { head: "<style>body{overflow-x:hidden}</style>\n", main: "<p>Skjult</p>" }],
    ["wide-spacing", "ours", "text-spacing", { head: "<style>.phone{display:inline-block;white-space:nowrap}</style>\n", main: '<p><span class="phone">Her staar tekst uden linjeskift</span></p>' }],
    ["wide-zoom", "ours", "zoom-400", { head: "<style>@media (max-height:300px){.phone{display:block;width:400px}}</style>\n", main: '<p><span class="phone">Bred når der er zoomet</span></p>' }],
    ["heavy", "ours", "weight", { main: `<p>${noise}</p>` }],
    ["many-requests", "ours", "requests", { main: [1, 2, 3, 4].map((i) => `<p><img alt="" src="${css}?${i}" width="1" height="1"></p>`).join("") }],
    ["missing-file", "ours", "not-shipped", { main: '<p><img alt="" src="/icons/findes-ikke.svg" width="1" height="1"></p>' }],
    ["script", "ours", "no-script", { main: '<script src="/a.js"></script>' }],
    ["inline-style", "ours", "no-inline-style", { main: '<p style="color:#000">Tekst</p>' }],
    ["marker", "ours", "no-marker", { main: "<p>{{NAVN}}</p>" }],
    ["class", "ours", "known-class", { main: '<p class="btn-primary">Tekst</p>' }],
    ["required", "ours", "no-browser-checks", { main: good.replace('type="text"', 'type="text" required') }],
    ["long-sentence", "ours", "sentence-length", { main: "<p>Her er en sætning, som er alt for lang, for den har mere end tolv ord.</p>" }],
    ["half", "ours", "whole-page", { main: "<p>Tekst</p>", end: "<p>efter" }],
    ["small-target", "ours", "target-size", { head: "<style>.button.button-primary{min-height:0;min-block-size:0;padding:0;font-size:10px}</style>\n", main: good }],
    ["close-targets", "ours", "target-space", { main: form('<p><input type="submit" class="button button-primary" value="Book tiden" name="a"><input type="submit" class="button button-secondary" value="Gem svaret" name="b"></p>') }],
];

const states = [
    state_of("C01.da", page({ title: "Forside", main: good })),
    state_of("C02--first.da", page({ title: "Samme titel", main: good })),
    state_of("C03--second.da", page({ title: "Samme titel", main: good })),
    state_of("C02--third.da", page({ title: "Samme titel", main: good })),
    state_of("C04.ar", page({ title: "مقابلة", main: "<p>اختر موعدًا</p>", lang: "ar", sheet: css_rtl })),
    state_of("C05.ar", page({ title: "Dansk", main: good })),
    ...bad.map(([name, , , what], i) => {
        let html = page({ title: `Side ${i}`, ...what });
        if (what.outside)
            html = html.replace("</main>", "</main>\n<p>Tekst uden for alle landemærker</p>");
        return state_of(`C${100 + i}--${name}.da`, html);
    }),
];

// A date with its clock, a name and a paragraph of the law count as one word each.
states.push(state_of("C06--twelve.da", page({ title: "Tolv ord", main: "<p>Du skal booke senest fredag den 4. december 2026 kl. 10.30 hos <bdi>Karen Bo Testgaard</bdi> efter integrationslovens § 20, stk. 5.</p>" })));

const tally = new Tally();
const findings = await examine(states);
const of = (name) => findings.filter((one) => one.state === name);
const tell = (list) => list.map((one) => `${one.tool} ${one.rule}: ${one.message} ${one.element}`).join("\n") || "nothing was found";

tally.check("a page that is right has no findings", of("C01.da").length === 0, tell(of("C01.da")));
tally.check("an Arabic page that is right has no findings", of("C04.ar").length === 0, tell(of("C04.ar")));
tally.check("a date counts as one word", of("C06--twelve.da").length === 0, tell(of("C06--twelve.da")));
for (const [i, [name, tool, rule]] of bad.entries()) {
    const mine = of(`C${100 + i}--${name}.da`);
    tally.check(`${tool} catches ${name}`, mine.some((one) => one.tool === tool && (!rule || one.rule === rule)), tell(mine));
}
tally.check("a title on two pages is caught", of("C03--second.da").some((one) => one.rule === "title-unique"), tell(of("C03--second.da")));
tally.check("a title on two states of one page is fine", of("C02--third.da").length === 0, tell(of("C02--third.da")));
tally.check("a page in the wrong language is caught", of("C05.ar").some((one) => one.rule === "language"), tell(of("C05.ar")));
tally.check("no tool broke down", !findings.some((one) => ["crash", "ran-nothing"].includes(one.rule)), tell(findings.filter((one) => one.rule === "crash")));
tally.close();
