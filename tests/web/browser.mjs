// Debian's Chromium, started in the one way that works without a network and as any user.

import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const flags = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/** A running headless browser. The caller closes it. */
export function start_browser() {
    const path = process.env.CHROMIUM ?? "/usr/bin/chromium";
    if (!existsSync(path))
        throw new Error(`no browser at ${path}: install Debian's chromium, or set CHROMIUM`);
    return chromium.launch({ executablePath: path, headless: true, args: flags });
}
