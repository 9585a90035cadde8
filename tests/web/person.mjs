// A person at the browser with scripts off and no mouse: tabs to what they look for by its name, and
// presses Enter. What stands on no page, or cannot be reached by keyboard, cannot be used here either.

import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { built, state_of } from "./pages.mjs";

const need = createRequire(import.meta.url);
const MOST_TABS = 400;

export class Person {
    /**
     * A person with cookies of their own. `at` is the site they use, e.g. http://127.0.0.1:18080;
     * `kept` is the list that keep() adds states to.
     */
    static async sit_down(browser, at, { width = 1280, kept = [] } = {}) {
        const context = await browser.newContext({
            javaScriptEnabled: false,
            viewport: { width, height: 900 },
            locale: "da-DK",
            timezoneId: "Europe/Copenhagen",
            ignoreHTTPSErrors: true,
        });
        const page = await context.newPage();
        const person = new Person();
        Object.assign(person, { browser, at, context, page, kept, answer: null });
        person.devtools = await context.newCDPSession(page);
        page.on("response", (response) => {
            const request = response.request();
            if (request.isNavigationRequest() && request.frame() === page.mainFrame() && response.status() !== 303)
                person.answer = response;
        });
        return person;
    }

    async leave() {
        await this.context.close();
    }

    // ---- reading

    /** Opens an address of the site, as one types it. Answers the status. */
    async go(path) {
        await this.page.goto(new URL(path, this.at).href, { waitUntil: "load" });
        return this.status;
    }

    /** Status of the page on the screen. */
    get status() {
        return this.answer?.status() ?? 0;
    }

    /** Path and query of the page on the screen, with fragment. */
    get path() {
        const url = new URL(this.page.url());
        return url.pathname + url.search + url.hash;
    }

    h1() {
        return this.page.locator("h1").innerText();
    }

    title() {
        return this.page.title();
    }

    /** The words of main as a person reads them. */
    text() {
        return this.page.locator("main").innerText();
    }

    /** Fails, with the page's words, unless main has the text (a string or a pattern). */
    async sees(wanted) {
        const text = (await this.text()).replace(/\s+/g, " ");
        const there = wanted instanceof RegExp ? wanted.test(text) : text.includes(wanted);
        assert.ok(there, `${this.path} does not say ${wanted}; it says: ${text.slice(0, 900)}`);
    }

    async sees_not(wanted) {
        const text = (await this.text()).replace(/\s+/g, " ");
        const there = wanted instanceof RegExp ? wanted.test(text) : text.includes(wanted);
        assert.ok(!there, `${this.path} says ${wanted}, and should not`);
    }

    /** The message at a field after an error, without "Fejl: ". */
    error_at(field) {
        return this.page.locator(`[id="${field}-fejl"]`).innerText();
    }

    // ---- moving

    /** Role and name of what has the keyboard focus, as assistive technology is told. */
    async focused() {
        const { result } = await this.devtools.send("Runtime.evaluate", { expression: "document.activeElement" });
        const tree = await this.devtools.send("Accessibility.getPartialAXTree", { objectId: result.objectId, fetchRelatives: false });
        const node = tree.nodes[0];
        const nowhere = /^HTML(Body|Html)Element$/.test(result.className);
        return { role: node?.role?.value ?? "", name: nowhere ? "" : (node?.name?.value ?? "").trim(), nowhere };
    }

    /** Tabs until the control with this name (string: equal; pattern: matches) has focus. */
    async tab_to(name, { role } = {}) {
        const right = (seen) =>
            (name instanceof RegExp ? name.test(seen.name) : seen.name === name) && (!role || seen.role === role);
        const met = [];
        let rounds = 0;
        let seen = await this.focused();
        for (let i = 0; i < MOST_TABS && rounds < 2 && !right(seen); i++) {
            await this.page.keyboard.press("Tab");
            seen = await this.focused();
            met.push(seen.name);
            rounds += seen.nowhere; // past the last control, before the first
        }
        assert.ok(right(seen), `${this.path}: no control named ${name}; met ${[...new Set(met)].join(" | ")}`);
        const outline = await this.page.evaluate(() => {
            const el = document.activeElement;
            let box = getComputedStyle(el);
            if (box.opacity === "0" && el.labels?.[0])
                box = getComputedStyle(el.labels[0], "::before"); // a box or dot drawn beside the hidden one
            return box.outlineStyle === "auto" || (box.outlineStyle !== "none" && parseFloat(box.outlineWidth) >= 2);
        });
        assert.ok(outline, `${this.path}: the focus on ${name} cannot be seen`);
        return seen;
    }

    /** Tabs to a link or button and presses Enter; answers the status of the page that comes. */
    async press(name, options) {
        await this.tab_to(name, options);
        return this.enter();
    }

    /** Presses Enter and waits for the page that comes. */
    async enter() {
        const came = this.page.waitForNavigation({ waitUntil: "load", timeout: 15000 });
        await this.page.keyboard.press("Enter");
        await came;
        return this.status;
    }

    /** Tabs to a link that hands over a file and presses Enter; answers its name and its text. */
    async download(name) {
        await this.tab_to(name);
        const comes = this.page.waitForEvent("download", { timeout: 15000 });
        await this.page.keyboard.press("Enter");
        const file = await comes;
        return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
    }

    /** Tabs to a field and writes; what stood there is replaced. */
    async write(name, text) {
        await this.tab_to(name);
        await this.page.keyboard.press("Control+A");
        await this.page.keyboard.press("Delete");
        if (text)
            await this.page.keyboard.insertText(text);
    }

    /** Writes a day ("2026-12-04") in the three fields of the group with this legend. */
    async date(legend, iso) {
        const [year, month, day] = iso.split("-").map(Number);
        const within = () => document.activeElement.closest("fieldset")?.querySelector("legend")?.textContent.trim();
        for (let i = 0; i < MOST_TABS && (await this.page.evaluate(within)) !== legend; i++)
            await this.page.keyboard.press("Tab");
        assert.equal(await this.page.evaluate(within), legend, `${this.path}: no group ${legend}`);
        for (const [name, text] of [["Dag", day], ["Måned", month], ["År", year]])
            await this.write(name, String(text));
        assert.equal(await this.page.evaluate(within), legend, `${this.path}: the group ${legend} was left`);
    }

    /** Tabs to a list of choices and takes one by its text. */
    async choose(name, option) {
        await this.tab_to(name);
        await this.page.keyboard.type(option);
        const chosen = await this.page.evaluate(() => document.activeElement.selectedOptions?.[0]?.textContent.trim());
        assert.equal(chosen, option, `${this.path}: ${name} has no choice ${option}`);
    }

    /** Tabs to a box and ticks it; leaves it alone when it is ticked. */
    async tick(name) {
        await this.tab_to(name, { role: "checkbox" });
        if (!(await this.page.evaluate(() => document.activeElement.checked)))
            await this.page.keyboard.press("Space");
    }

    /**
     * Takes one of a group of dots (string: equal; pattern: matches): Tab reaches the group, the arrows
     * move in it. `group` is the legend, where several groups have dots of the same name.
     */
    async pick(name, { group } = {}) {
        const right = (seen) => (name instanceof RegExp ? name.test(seen.name) : seen.name === name);
        const legend = () => this.page.evaluate(() => document.activeElement.closest("fieldset")?.querySelector("legend")?.textContent.trim());
        const met = [];
        let rounds = 0;
        for (let i = 0; i < MOST_TABS && rounds < 2; i++) {
            const seen = await this.focused();
            rounds += i > 0 && seen.nowhere;
            if (seen.role === "radio" && (!group || (await legend()) === group)) {
                for (let k = 0; k < 40; k++) {
                    const now = await this.focused();
                    if (k > 0 && now.name === seen.name)
                        break; // round the group
                    met.push(now.name);
                    if (right(now)) {
                        await this.page.keyboard.press("Space");
                        return;
                    }
                    await this.page.keyboard.press("ArrowDown");
                }
            }
            await this.page.keyboard.press("Tab");
        }
        assert.fail(`${this.path}: no dot named ${name}; met ${[...new Set(met)].join(" | ")}`);
    }

    /** The browser's own Back. */
    async back() {
        await this.page.goBack({ waitUntil: "load" });
    }

    // ---- evidence

    /**
     * Keeps the page on the screen as a state for the gate: its bytes as they came, in the list `kept`
     * and in build/pages/<name>.html. The name is <page>[--<state>].<lang>.
     */
    async keep(name) {
        const html = await this.answer.text();
        this.kept.push(state_of(name, html));
        const folder = join(built, "pages");
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, `${name}.html`), html);
    }

    /** A picture of the whole page: build/pictures/<state>-<width>.png at 320 and 1280 px. */
    async picture(name) {
        const before = this.page.viewportSize();
        mkdirSync(join(built, "pictures"), { recursive: true });
        for (const width of [320, 1280]) {
            await this.page.setViewportSize({ width, height: 800 });
            await this.page.screenshot({ path: join(built, "pictures", `${name}-${width}.png`), fullPage: true });
        }
        await this.page.setViewportSize(before);
    }

    /**
     * axe on the same address with the same cookies, scripts on and the page's content security policy
     * passed by. Answers the violations as text; empty is good. Only for pages reached by GET.
     */
    async axe() {
        const context = await this.browser.newContext({
            storageState: await this.context.storageState(),
            bypassCSP: true,
            viewport: this.page.viewportSize(),
            ignoreHTTPSErrors: true,
        });
        try {
            const page = await context.newPage();
            await page.goto(this.page.url(), { waitUntil: "load" });
            await page.addScriptTag({ content: readFileSync(need.resolve("axe-core/axe.min.js"), "utf8") });
            return await page.evaluate(async () => {
                const done = await window.axe.run(document, { resultTypes: ["violations"] });
                if (done.passes.length === 0)
                    return ["axe did not run"];
                return done.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(" ")).join(", ")}`);
            });
        } finally {
            await context.close();
        }
    }
}
