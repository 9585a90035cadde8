// Saved pages, and a small web server on loopback that shows them with the real style sheets.
//
// A state of a page is a file <page>[-<state>].<lang>.html, e.g. C07--none.da.html or S04-closed.da.html.
// "Page" is the screen of ux.md 3 (C07, S04 ...); what stands after the first hyphen says which state.

import { createServer } from "node:http";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const top = resolve(dirname(fileURLToPath(import.meta.url)), "..", "..");
export const built = join(top, "build");

const kinds = { ".css": "text/css", ".svg": "image/svg+xml", ".png": "image/png", ".html": "text/html; charset=utf-8" };

/** A state by its name and bytes: { name, page, lang, site, html }; site is "citizen" or "staff". */
export function state_of(name, html) {
    const said = /^(.+?)(?:-.*)?\.([a-z]{2,3})$/.exec(name);
    const site = /<body[^>]*\sclass="[^"]*\bstaff\b/.test(html) ? "staff" : "citizen";
    return { name, page: said ? said[1] : name.split("-")[0], lang: said ? said[2] : "", site, html };
}

/** The states of a folder of page files and the folders in it, in order of their names. */
export function states_of_folder(folder) {
    return readdirSync(folder, { withFileTypes: true })
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .flatMap((entry) => {
            const path = join(folder, entry.name);
            if (entry.isDirectory())
                return states_of_folder(path);
            return entry.name.endsWith(".html") ? [state_of(basename(entry.name, ".html"), readFileSync(path, "utf8"))] : [];
        });
}

/** Fetches each { name, url, cookie?, status? } of a list; the answer's bytes become a state. */
export async function states_of_list(list) {
    const states = [];
    for (const wanted of list) {
        const answer = await fetch(wanted.url, {
            headers: wanted.cookie ? { cookie: wanted.cookie } : {},
            redirect: "manual",
        });
        const html = await answer.text();
        const status = wanted.status ?? 200;
        if (answer.status !== status)
            throw new Error(`${wanted.name}: ${wanted.url} answers ${answer.status}, not ${status}`);
        states.push(state_of(wanted.name, html));
    }
    return states;
}

/**
 * Serves states at /state/<name>, the built style sheets and icons, and scripts (a map of name to text)
 * at /tool/<name>. Resolves to { at, close }.
 */
export function serve_states(states, scripts = {}) {
    const pages = new Map(states.map((state) => [`/state/${encodeURIComponent(state.name)}`, state.html]));
    const server = createServer((request, response) => {
        const path = new URL(request.url, "http://localhost").pathname;
        const page = pages.get(path);
        if (page !== undefined) {
            response.writeHead(200, { "content-type": kinds[".html"] });
            response.end(page);
            return;
        }
        const script = path.startsWith("/tool/") && scripts[path.slice(6)];
        if (script) {
            response.writeHead(200, { "content-type": "text/javascript", "cache-control": "max-age=3600" });
            response.end(script);
            return;
        }
        const file = /^\/(css|icons)\/[\w.-]+$/.test(path) && join(built, "static", path);
        if (file && existsSync(file)) {
            response.writeHead(200, { "content-type": kinds[extname(file)] ?? "text/plain", "cache-control": "max-age=3600" });
            response.end(readFileSync(file));
            return;
        }
        response.writeHead(404, { "content-type": "text/plain" });
        response.end("not found");
    });
    return new Promise((done) => {
        server.listen(0, "127.0.0.1", () =>
            done({
                at: `http://127.0.0.1:${server.address().port}`,
                close: () => new Promise((closed) => {
                    server.close(closed);
                    server.closeAllConnections?.();
                }),
            }),
        );
    });
}
