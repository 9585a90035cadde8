// What the gate measures inside the page. The function is sent to the browser as text: it may use
// nothing from this file but its argument.

/**
 * Looks for sideways scroll, and (with targets) for controls that are too small or too close on
 * citizen pages: 44 x 44 px with 8 px between, links in running text aside (ux.md 7).
 * Returns [{ rule, message, element }].
 */
export function look_around({ citizen = false, targets = false }) {
    const found = [];
    const root = document.documentElement;
    const wide = root.clientWidth;
    const name = (el) =>
        `<${el.tagName.toLowerCase()}${el.id ? ` id="${el.id}"` : ""}${el.className ? ` class="${el.className}"` : ""}> ` +
        (el.value || el.textContent || "").trim().replace(/\s+/g, " ").slice(0, 40);

    for (const el of [root, document.body])
        if (["hidden", "clip"].includes(getComputedStyle(el).overflowX))
            found.push({ rule: "sideways", message: "sideways overflow is hidden, not avoided", element: name(el) });
    if (root.scrollWidth > wide) {
        const out = [...document.body.querySelectorAll("*")]
            .map((el) => ({ el, box: el.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 1 && (box.right > wide + 0.5 || box.left < -0.5))
            .map(({ el }) => el);
        const inner = out.filter((el) => !out.some((other) => other !== el && el.contains(other)));
        found.push({
            rule: "sideways",
            message: `the page is ${root.scrollWidth} px wide in a window of ${wide} px`,
            element: inner.slice(0, 3).map(name).join("; "),
        });
    }
    if (!targets || !citizen)
        return found;

    const boxes = [];
    for (const el of document.querySelectorAll("a[href], input:not([type=hidden]), select, textarea, button, summary")) {
        let area = el;
        const look = getComputedStyle(el);
        if (el.matches(".skipnav") || look.visibility === "hidden" || look.display === "none")
            continue;
        if (el.matches("a[href]") && look.display === "inline")
            continue; // a link in running text
        if (el.matches("[type=checkbox], [type=radio]"))
            area = el.labels[0] ?? el; // the label is the target
        const box = area.getBoundingClientRect();
        if (box.width === 0 && box.height === 0)
            continue;
        const running_text = el.matches("a[href]") && look.display.startsWith("inline") && el.closest("p, dd, td");
        if (!running_text && !el.matches("summary") && (box.width < 43.5 || box.height < 43.5))
            found.push({ rule: "target-size", message: `${Math.round(box.width)} x ${Math.round(box.height)} px, less than 44 x 44`, element: name(el) });
        if (!running_text && el.matches("input[type=submit], button, .button"))
            boxes.push({ el, box });
    }
    boxes.forEach((a, i) =>
        boxes.slice(i + 1).forEach((b) => {
            const across = Math.max(a.box.left, b.box.left) - Math.min(a.box.right, b.box.right);
            const down = Math.max(a.box.top, b.box.top) - Math.min(a.box.bottom, b.box.bottom);
            if (Math.max(across, down) < 7.5)
                found.push({ rule: "target-space", message: `less than 8 px from ${name(b.el)}`, element: name(a.el) });
        }),
    );
    return found;
}

/**
 * Sentences of more than 12 words on a Danish citizen page (ux.md 6.3). A date with its clock counts as
 * one word, and so do a name, an address and a paragraph of the law; stored letters are left out.
 */
export function long_sentences(most) {
    const found = [];
    const blocks = "p, li, dt, dd, h1, h2, h3, h4, label, legend, caption, td, th, summary, .form-hint, .form-error-message";
    for (const el of document.querySelectorAll(blocks)) {
        if (el.closest(".letter, .law, [lang]:not([lang=da])") || el.querySelector("p, li, dd, td, label, select, textarea"))
            continue;
        const copy = el.cloneNode(true);
        copy.querySelectorAll("time, bdi, .sr-only").forEach((one) => (one.textContent = one.matches(".sr-only") ? "" : "X"));
        const text = copy.textContent
            .replace(/\s+/g, " ")
            .replace(/(?:(?:man|tirs|ons|tors|fre|lør|søn)dag )?(?:den )?\d{1,2}\. (?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)(?: \d{4})?(?: \(om \d+ dage?\))?/gi, "X")
            .replace(/(?:X )?kl\. \d{1,2}\.\d{2}(?:[–-]\d{1,2}\.\d{2})?/g, "X")
            .replace(/§+ ?\d+ ?[a-z]?(?:, stk\. \d+)?(?:, (?:nr\. )?\d+\.?(?: pkt\.)?)?/g, "X")
            .replace(/\b(?:f\.eks|bl\.a|ca|nr|stk|mv|pkt|jf)\./gi, "X");
        for (const sentence of text.split(/[.!?:;](?:\s|$)/)) {
            const words = sentence.split(" ").filter((word) => /[\p{L}\d]/u.test(word));
            if (words.length > most)
                found.push({ rule: "sentence-length", message: `${words.length} words in one sentence, more than ${most}`, element: sentence.trim() });
        }
    }
    return found;
}
