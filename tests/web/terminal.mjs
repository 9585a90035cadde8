// A small screen for a text browser: starts a program in a pseudo-terminal (Debian's `script`) and keeps
// the characters that it draws, as a person would see them. Knows what a vt100 of curses programs needs.

import { spawn } from "node:child_process";
import { StringDecoder } from "node:string_decoder";

export class Terminal {
    constructor(command, { rows = 200, columns = 100, env = {} } = {}) {
        this.rows = rows;
        this.columns = columns;
        this.cells = Array.from({ length: rows }, () => Array(columns).fill(" "));
        this.row = 0;
        this.column = 0;
        this.top = 0;
        this.bottom = rows - 1;
        this.rest = "";
        this.last_output = Date.now();
        this.ended = false;
        const decoder = new StringDecoder("utf8");
        this.child = spawn("script", ["-qfec", `stty rows ${rows} cols ${columns}; exec ${command}`, "/dev/null"], {
            stdio: ["pipe", "pipe", "ignore"],
            env: { ...process.env, TERM: "vt100", LANG: "C.UTF-8", LC_ALL: "C.UTF-8", ...env },
        });
        this.child.stdout.on("data", (bytes) => {
            this.last_output = Date.now();
            this.draw(decoder.write(bytes));
        });
        this.child.stdin.on("error", () => {});
        this.child.on("close", () => (this.ended = true));
    }

    /** Sends keys as they are typed. */
    type(keys) {
        this.child.stdin.write(keys);
    }

    /** Waits until nothing was drawn for quiet_ms (at most limit_ms). */
    async settle(quiet_ms = 150, limit_ms = 10000) {
        const begun = Date.now();
        this.last_output = Date.now();
        while (!this.ended && Date.now() - this.last_output < quiet_ms && Date.now() - begun < limit_ms)
            await new Promise((done) => setTimeout(done, 20));
    }

    /** What stands on the screen: lines without the spaces at their ends. */
    screen() {
        return this.cells.map((line) => line.join("").trimEnd()).join("\n").trimEnd();
    }

    close() {
        if (!this.ended)
            this.child.kill();
    }

    scroll_up() {
        this.cells.splice(this.top, 1);
        this.cells.splice(this.bottom, 0, Array(this.columns).fill(" "));
    }

    scroll_down() {
        this.cells.splice(this.bottom, 1);
        this.cells.splice(this.top, 0, Array(this.columns).fill(" "));
    }

    line_feed() {
        if (this.row === this.bottom)
            this.scroll_up();
        else if (this.row < this.rows - 1)
            this.row++;
    }

    draw(text) {
        let left = this.rest + text;
        this.rest = "";
        while (left) {
            if (left[0] === "\x1b") {
                const used = this.escape(left);
                if (used === 0) {
                    this.rest = left; // the rest of the sequence has not come yet
                    return;
                }
                left = left.slice(used);
                continue;
            }
            const sign = String.fromCodePoint(left.codePointAt(0));
            left = left.slice(sign.length);
            this.put(sign);
        }
    }

    put(sign) {
        if (sign === "\r")
            this.column = 0;
        else if (sign === "\n")
            this.line_feed();
        else if (sign === "\b")
            this.column = Math.max(0, this.column - 1);
        else if (sign === "\t")
            this.column = Math.min(this.columns - 1, (Math.floor(this.column / 8) + 1) * 8);
        else if (sign >= " " && sign !== "\x7f") {
            if (/\p{Mn}/u.test(sign))
                return; // a mark on the sign before it takes no cell
            if (this.column >= this.columns) {
                this.column = 0;
                this.line_feed();
            }
            this.cells[this.row][this.column++] = sign;
        }
    }

    /** Carries out the escape sequence at the start of text; answers its length, 0 when incomplete. */
    escape(text) {
        const sequence = /^\x1b\[([?>]?)([\d;]*)([@-~])/.exec(text);
        if (sequence) {
            if (!sequence[1])
                this.control(sequence[3], sequence[2].split(";").map((number) => (number === "" ? 0 : Number(number))));
            return sequence[0].length;
        }
        if (/^\x1b(\[[?>]?[\d;]*)?$/.test(text) || /^\x1b[()]$/.test(text))
            return 0;
        if (/^\x1b[()]./.test(text))
            return 3;
        if (text[1] === "M") {
            if (this.row === this.top)
                this.scroll_down();
            else
                this.row = Math.max(0, this.row - 1);
        } else if (text[1] === "D") {
            this.line_feed();
        } else if (text[1] === "E") {
            this.column = 0;
            this.line_feed();
        } else if (text[1] === "7") {
            this.saved = [this.row, this.column];
        } else if (text[1] === "8" && this.saved) {
            [this.row, this.column] = this.saved;
        }
        return 2;
    }

    control(letter, numbers) {
        const count = Math.max(1, numbers[0]);
        const within = (number, most) => Math.max(0, Math.min(most, number));
        const blank = (row, from, to) => this.cells[row].fill(" ", from, to);
        switch (letter) {
        case "H":
        case "f":
            this.row = within((numbers[0] || 1) - 1, this.rows - 1);
            this.column = within((numbers[1] || 1) - 1, this.columns - 1);
            break;
        case "A":
            this.row = within(this.row - count, this.rows - 1);
            break;
        case "B":
            this.row = within(this.row + count, this.rows - 1);
            break;
        case "C":
            this.column = within(this.column + count, this.columns - 1);
            break;
        case "D":
            this.column = within(this.column - count, this.columns - 1);
            break;
        case "J":
            if (numbers[0] === 2) {
                for (let row = 0; row < this.rows; row++)
                    blank(row, 0, this.columns);
            } else if (numbers[0] === 1) {
                for (let row = 0; row < this.row; row++)
                    blank(row, 0, this.columns);
                blank(this.row, 0, this.column + 1);
            } else {
                blank(this.row, this.column, this.columns);
                for (let row = this.row + 1; row < this.rows; row++)
                    blank(row, 0, this.columns);
            }
            break;
        case "K":
            if (numbers[0] === 1)
                blank(this.row, 0, this.column + 1);
            else
                blank(this.row, numbers[0] === 2 ? 0 : this.column, this.columns);
            break;
        case "r":
            this.top = within((numbers[0] || 1) - 1, this.rows - 1);
            this.bottom = within((numbers[1] || this.rows) - 1, this.rows - 1);
            this.row = 0;
            this.column = 0;
            break;
        default: // colours and modes draw nothing
        }
    }
}
