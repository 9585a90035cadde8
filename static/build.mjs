// Builds the style sheets: node static/build.mjs
//
// Reads scss/, classes.txt and the design system of the lock file. Writes only below build/static/:
//   css/app.<hash>.css, css/app-rtl.<hash>.css (each with a .gz beside it), icons/<name>.<hash>.svg
//   for the icons that the style sheets name, LICENSES.txt, and manifest.h with the addresses.
// A name changes with its content, so the files may be kept for ever by browsers.

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const here = dirname(fileURLToPath(import.meta.url));
// The modules may stand outside the tree: static/node_modules, or the folder that NODE_MODULES names.
const modules = resolve(process.env.NODE_MODULES ?? join(here, "node_modules"));
const need = createRequire(join(modules, "resolve-from-here.js"));
const sass = need("sass");
const postcss = need("postcss");
const rtlcss = need("rtlcss");

const out = resolve(process.argv[2] ?? join(here, "..", "build", "static"));
const icon_folder = join(modules, "dkfds", "src", "img", "svg-icons");

/** Compressed CSS of one scss file. */
function compile(name) {
    const done = sass.compile(join(here, "scss", name), {
        loadPaths: [modules],
        style: "compressed",
        charset: false,
        quietDeps: true,
    });
    return done.css.replace(/^\uFEFF/, "");
}

/** The classes that a selector needs to match; those inside :not() are not needed. */
function classes_of(selector) {
    return [...selector.replace(/:not\([^)]*\)/g, "").matchAll(/\.(-?[A-Za-z_][\w-]*)/g)].map((m) => m[1]);
}

/** Drops from the design system what no page can use. */
function prune(css, allowed) {
    const root = postcss.parse(css);
    root.walkRules((rule) => {
        if (rule.parent.type === "atrule" && /keyframes$/.test(rule.parent.name))
            return;
        const kept = rule.selectors
            .filter((selector) => classes_of(selector).every((name) => allowed.has(name)))
            .filter((selector) => !selector.includes(":disabled") && !selector.includes("aria-checked"))
            // Long lists of :not() would outweigh our own rules.
            .map((selector) => (/^[uo]l:not/.test(selector) ? selector.slice(0, 2) : selector));
        if (kept.length === 0)
            rule.remove();
        else
            rule.selectors = [...new Set(kept)];
    });
    root.walkAtRules((at) => {
        if (at.name === "font-face" || (at.nodes && at.nodes.length === 0))
            at.remove();
    });
    root.walkComments((comment) => comment.remove());
    return root.toString();
}

function hash(bytes) {
    return createHash("sha256").update(bytes).digest("hex").slice(0, 8);
}

/** Writes by rename, so that a running web server never sees half a file. */
function write(path, bytes) {
    writeFileSync(`${path}.new`, bytes);
    renameSync(`${path}.new`, path);
}

/** Removes from folder what this build did not make. */
function sweep(folder, made) {
    for (const name of readdirSync(folder))
        if (!made.has(name))
            rmSync(join(folder, name));
}

const allowed = new Set(
    readFileSync(join(here, "classes.txt"), "utf8")
        .split("\n")
        .filter((line) => line && !line.startsWith("#")),
);
const notice =
    "/*! jobsamtale. Contains parts of Det Fælles Designsystem (dkfds 11.2.0), " +
    "Copyright 2021 Danish Business Authority & Danish Agency for Digitisation, MIT. See /css/LICENSES.txt */\n";

mkdirSync(join(out, "css"), { recursive: true });
mkdirSync(join(out, "icons"), { recursive: true });

let ltr = prune(compile("design.scss"), allowed) + compile("own.scss");

const made_icons = new Set();
ltr = ltr.replace(/url\((["']?)([^"')]*)\1\)/g, (whole, quote, address) => {
    const name = /^\.\.\/icons\/([\w-]+)\.svg$/.exec(address)?.[1];
    if (!name)
        throw new Error(`the style sheet names ${address}, which is not shipped`);
    const svg = readFileSync(join(icon_folder, `${name}.svg`));
    const file = `${name}.${hash(svg)}.svg`;
    write(join(out, "icons", file), svg);
    made_icons.add(file);
    return `url(../icons/${file})`;
});

const made_css = new Set(["LICENSES.txt"]);
const manifest = [];
let total = 0;
for (const [macro, stem, css] of [
    ["STATIC_CSS_LTR", "app", ltr],
    ["STATIC_CSS_RTL", "app-rtl", rtlcss.process(ltr)],
]) {
    const bytes = Buffer.from(`@charset "UTF-8";${notice}${css}\n`);
    const packed = gzipSync(bytes, { level: 9 });
    const file = `${stem}.${hash(bytes)}.css`;
    write(join(out, "css", file), bytes);
    write(join(out, "css", `${file}.gz`), packed);
    made_css.add(file).add(`${file}.gz`);
    manifest.push(`#define ${macro} "/css/${file}"`);
    total += packed.length;
    console.log(`${file}: ${bytes.length} bytes, ${packed.length} gzip`);
}
write(
    join(out, "css", "LICENSES.txt"),
    readFileSync(join(here, "LICENSES.md"), "utf8") + "\n\n" + readFileSync(join(modules, "dkfds", "LICENSE.md"), "utf8"),
);
sweep(join(out, "css"), made_css);
sweep(join(out, "icons"), made_icons);

write(
    join(out, "manifest.h"),
    "/* Made by static/build.mjs: the addresses of the style sheets, left to right and right to left. */\n" +
        "#ifndef STATIC_MANIFEST_H\n#define STATIC_MANIFEST_H\n\n" +
        manifest.join("\n") +
        "\n\n#endif\n",
);
console.log(`both directions: ${total} gzip; icons: ${[...made_icons].join(" ")}`);
