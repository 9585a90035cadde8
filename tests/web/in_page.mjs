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
