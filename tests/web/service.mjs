// The whole service for a test: the program, nginx, a database with demo data; on free ports, in a
// scratch folder that is removed afterwards (KEEP=1 keeps it).

import { spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { built, top } from "./pages.mjs";

const program = process.env.PROGRAM ?? join(built, "jobsamtale");
const START_MS = 20000;

/** Runs one command to its end; answers what it printed. */
function finish(command, ...args) {
    const done = spawnSync(command, args, { cwd: top, encoding: "utf8", timeout: 120000 });
    if (done.error || done.status !== 0)
        throw new Error(`${args.slice(0, 2).join(" ")} ended with ${done.status}: ${done.error?.message ?? ""}${done.stderr}${done.stdout}`);
    return done.stdout;
}

/**
 * Makes the database and the web server's config, as nginx/run does. The one place that knows the
 * commands. Answers what the demo data said, and the commands that then run until they get SIGTERM.
 */
function prepare(place) {
    const nginx = existsSync("/usr/sbin/nginx") ? "/usr/sbin/nginx" : "nginx";
    finish(program, "migrate", "-c", place.config);
    const demo_text = place.demo ? finish(program, "demo", "-c", place.config) : "";
    const web_config = finish(program, "config", "nginx", "-c", place.config).trim();
    return {
        demo_text,
        stay: [
            [program, "serve", "-c", place.config],
            [nginx, "-p", join(place.run_dir, "nginx/"), "-c", web_config, "-e", "stderr"],
        ],
    };
}

function settings_of(place) {
    return {
        data_dir: place.data_dir,
        audit_dir: join(place.dir, "audit"),
        run_dir: place.run_dir,
        template_dir: join(built, "templates"),
        static_dir: join(built, "static"),
        listen: "127.0.0.1",
        citizen_port: place.citizen_port,
        staff_port: place.staff_port,
        languages: "da,en,ar",
        workers: 2,
        sandbox: finish(program, "config", "sandbox").trim(),
        ...place.settings,
    };
}

/** Below the ports that connections going out are given, so that none of them takes it meanwhile. */
function free_port() {
    return new Promise((done) => {
        const probe = createServer();
        const port = 20000 + Math.floor(Math.random() * 12000);
        probe.on("error", () => done(free_port()));
        probe.listen(port, "127.0.0.1", () => probe.close(() => done(port)));
    });
}

/**
 * Starts a service and waits until both sites answer. Options: `demo` (default true), `settings` (more
 * lines for the config file). Resolves to { citizen, staff, place, demo_text, log(), run(...), sql(...), age_sessions(seconds),
 * age_reauth(), stop() }.
 */
export async function start_service({ demo = true, settings = {} } = {}) {
    const dir = mkdtempSync(join(tmpdir(), "jobsamtale-test-"));
    const place = { dir, demo, settings, config: join(dir, "jobsamtale.conf"), data_dir: join(dir, "data"), run_dir: join(dir, "run") };
    place.citizen_port = await free_port();
    place.staff_port = await free_port();
    for (const folder of [place.data_dir, place.run_dir]) {
        mkdirSync(folder);
        chmodSync(folder, 0o700);
    }
    let log = "";
    const children = [];
    const stop_now = () => {
        for (const child of children)
            if (child.exitCode === null && child.signalCode === null)
                child.kill("SIGKILL");
    };
    process.on("exit", stop_now);

    /** Runs the program with these words and -c; answers { status, out, err }. */
    const run = (words, input = "") => {
        const done = spawnSync(program, [...words, "-c", place.config], { cwd: top, encoding: "utf8", input });
        return { status: done.status, out: done.stdout, err: done.stderr };
    };

    /** Runs one statement on the database of the test, past the program; answers the rows. */
    const sql = (statement, ...values) => {
        const lines = "import json, sqlite3, sys\nbase = sqlite3.connect(sys.argv[1], timeout=10)\n"
            + "print(json.dumps(base.execute(sys.argv[2], json.loads(sys.argv[3])).fetchall()))\nbase.commit()";
        return JSON.parse(finish("/usr/bin/python3", "-c", lines, join(place.data_dir, "jobsamtale.db"), statement, JSON.stringify(values)));
    };
    /** Lets time pass for everybody who is signed in: nobody did anything for these last seconds. */
    const age_sessions = (seconds) => sql("UPDATE session SET seen_utc = seen_utc - ?", seconds);
    /** Nobody has typed a password for this last hour. */
    const age_reauth = () => sql("UPDATE session SET reauth_utc = reauth_utc - 3600");

    const stop = async () => {
        const left = children.filter((child) => child.exitCode === null && child.signalCode === null);
        const ends = left.map((child) => new Promise((done) => child.once("exit", done)));
        for (const child of left.reverse())
            child.kill("SIGTERM");
        const late = setTimeout(stop_now, 12000);
        await Promise.all(ends);
        clearTimeout(late);
        process.off("exit", stop_now);
        if (process.env.KEEP)
            console.log(`kept: ${dir}`);
        else
            rmSync(dir, { recursive: true, force: true });
    };

    try {
        const lines = Object.entries(settings_of(place)).map(([key, value]) => `${key} = ${value}\n`);
        writeFileSync(place.config, lines.join(""), { mode: 0o600 });
        const { demo_text, stay } = prepare(place);
        for (const [command, ...args] of stay) {
            const child = spawn(command, args, { cwd: top, stdio: ["ignore", "pipe", "pipe"] });
            for (const stream of [child.stdout, child.stderr])
                stream.on("data", (bytes) => (log = (log + bytes).slice(-200000)));
            child.on("error", (error) => (log += `${command}: ${error.message}\n`));
            children.push(child);
        }
        const sites = { citizen: `http://127.0.0.1:${place.citizen_port}`, staff: `http://127.0.0.1:${place.staff_port}` };
        for (const site of Object.values(sites))
            await until_answers(site, children);
        return { ...sites, place, demo_text, log: () => log, run, sql, age_sessions, age_reauth, stop };
    } catch (error) {
        await stop();
        throw new Error(`the service did not start: ${error.message}\n${log.slice(-4000)}`);
    }
}

async function until_answers(site, children) {
    const begun = Date.now();
    let last = "no answer";
    while (Date.now() - begun < START_MS) {
        if (children.some((child) => child.exitCode !== null || child.signalCode !== null))
            throw new Error("a process ended");
        try {
            const answer = await fetch(site, { redirect: "manual" });
            await answer.arrayBuffer();
            if (answer.status < 500)
                return;
            last = `status ${answer.status}`;
        } catch (error) {
            last = error.cause?.code ?? error.message;
        }
        await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error(`${site}: ${last} after ${START_MS} ms`);
}
