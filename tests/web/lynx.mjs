// A person with a text browser. Lynx runs in a terminal and is driven by its keys; links and fields are
// numbered, and are found on the screen by their words.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Terminal } from "./terminal.mjs";

const DOWN = "\x1bOB";

export class Lynx {
    /** Starts lynx at an address, with cookies of its own. */
    static async start(url) {
        const lynx = new Lynx();
        lynx.folder = mkdtempSync(join(tmpdir(), "jobsamtale-lynx-"));
        const settings = join(lynx.folder, "lynx.cfg");
        writeFileSync(
            settings,
            [
                "CHARACTER_SET:utf-8",
                "ASSUME_CHARSET:utf-8",
                "ACCEPT_ALL_COOKIES:TRUE",
                "PERSISTENT_COOKIES:FALSE",
                "TEXTFIELDS_NEED_ACTIVATION:TRUE",
                "DEFAULT_KEYPAD_MODE:LINKS_AND_FIELDS_ARE_NUMBERED",
                "NO_PAUSE:TRUE",
                "INFOSECS:0",
                "MESSAGESECS:0",
                "ALERTSECS:0",
                "DEFAULT_USER_MODE:ADVANCED",
                "MAKE_LINKS_FOR_ALL_IMAGES:FALSE",
                "DEFAULT_CACHE_SIZE:2",
                "",
            ].join("\n"),
        );
        const quoted = `'${url.replaceAll("'", "'\\''")}'`;
        lynx.terminal = new Terminal(`lynx -cfg='${settings}' -noreferer=off -nocolor ${quoted}`, {
            env: { HOME: lynx.folder, LYNX_CFG: settings },
        });
        await lynx.arrive();
        return lynx;
    }

    stop() {
        this.terminal.type("Q");
        this.terminal.close();
        rmSync(this.folder, { recursive: true, force: true });
    }

    /** The screen, with lynx's numbers. */
    screen() {
        return this.terminal.screen();
    }

    /** The screen as one line of words, without numbers and underscores of fields. */
    text() {
        return this.screen().replace(/\[\d+\]/g, "").replace(/_{2,}/g, " ").replace(/\s+/g, " ");
    }

    sees(wanted) {
        const there = wanted instanceof RegExp ? wanted.test(this.text()) : this.text().includes(wanted);
        assert.ok(there, `lynx does not show ${wanted}; the screen is:\n${this.screen()}`);
    }

    /** Number of the first link or button whose words begin with this. */
    number_of(words) {
        const flat = this.screen().replace(/\s+/g, " ");
        for (const [, number, after] of flat.matchAll(/\[(\d+)\]\s?([^[]*)/g))
            if (after.startsWith(words) || after.replace(/^\(\S?\)\s*/, "").startsWith(words))
                return Number(number);
        assert.fail(`lynx shows no link or button ${words}; the screen is:\n${this.screen()}`);
    }

    /** Number of the first field that stands after these words. */
    field_after(label) {
        const flat = this.screen().replace(/\s+/g, " ");
        const at = flat.indexOf(label);
        assert.ok(at >= 0, `lynx shows no ${label}; the screen is:\n${this.screen()}`);
        const found = /\[(\d+)\]/.exec(flat.slice(at + label.length));
        assert.ok(found, `lynx shows no field after ${label}; the screen is:\n${this.screen()}`);
        return Number(found[1]);
    }

    async jump(number) {
        this.terminal.type(`${number}g`);
        await this.terminal.settle(80);
        this.terminal.type("\r");
        await this.terminal.settle(120);
    }

    /** Waits until the next page stands there: the screen is empty, or its last line says what lynx waits for, meanwhile. */
    async arrive() {
        const begun = Date.now();
        do {
            await this.terminal.settle(400);
        } while (/^$|(waiting for response|Making HTTP connection|Looking up|Sending|Read \d+)[^\n]*$/.test(this.screen())
                 && Date.now() - begun < 40000);
    }

    /** Follows a link or presses a button. */
    async follow(words) {
        await this.jump(this.number_of(words));
        this.terminal.type("\r");
        await this.arrive();
    }

    /** Ticks a box, or takes one of a group of dots, by the words after it. */
    async mark(words) {
        const flat = this.screen().replace(/\s+/g, " ");
        const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
        const found = new RegExp(`\\[(\\d+)\\]\\s?(?:\\[[ _X]\\]|\\([ _*]\\))\\s*${escaped}`).exec(flat);
        assert.ok(found, `lynx shows no box or dot ${words}; the screen is:\n${this.screen()}`);
        await this.jump(Number(found[1]));
        this.terminal.type("\r");
        await this.terminal.settle(120);
    }

    /** Takes a choice of the list that stands after a label. */
    async choose(label, option) {
        await this.jump(this.field_after(label));
        this.terminal.type("\r");
        await this.terminal.settle(120);
        this.terminal.type(`/${option}\r`);
        await this.terminal.settle(120);
        this.terminal.type("\r");
        await this.terminal.settle(120);
    }

    /** Fills the field that stands after a label. */
    async write(label, text) {
        await this.jump(this.field_after(label));
        this.terminal.type("\r");
        await this.terminal.settle(80);
        this.terminal.type(`\x15${text}`);
        await this.terminal.settle(80);
        this.terminal.type(DOWN);
        await this.terminal.settle(80);
    }
}

/** What lynx prints of an HTML text: words in reading order, without numbers. */
export function lynx_dump(html) {
    return dump("lynx", ["-stdin", "-dump", "-nolist", "-width=80", "-assume_charset=utf-8", "-display_charset=utf-8"], html);
}

/** What w3m prints of an HTML text. */
export function w3m_dump(html) {
    return dump("w3m", ["-T", "text/html", "-I", "UTF-8", "-O", "UTF-8", "-dump", "-cols", "80"], html);
}

function dump(command, args, html) {
    return execFileSync(command, args, { input: html, encoding: "utf8", env: { ...process.env, LC_ALL: "C.UTF-8", TERM: "dumb" } });
}
