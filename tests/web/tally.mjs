// Counts what was proven. The last line is "N passed, N failed"; a run that proved nothing has failed.

export class Tally {
    passed = 0;
    failed = 0;

    ok(name) {
        this.passed++;
        if (process.env.VERBOSE)
            console.log(`ok   ${name}`);
    }

    not_ok(name, why) {
        this.failed++;
        console.log(`FAIL ${name}\n     ${String(why).replace(/\n/g, "\n     ")}`);
    }

    check(name, is_true, why = "not true") {
        if (is_true)
            this.ok(name);
        else
            this.not_ok(name, why);
    }

    equal(name, got, want) {
        this.check(name, got === want, `got  ${JSON.stringify(got)}\nwant ${JSON.stringify(want)}`);
    }

    /** Runs one named piece of a test; what it throws is its failure. */
    async run(name, work) {
        try {
            await work();
            this.ok(name);
        } catch (error) {
            this.not_ok(name, error?.message ?? error);
        }
    }

    /** Prints the closing line and sets the exit code. */
    close() {
        console.log(`${this.passed} passed, ${this.failed} failed`);
        process.exitCode = this.failed || this.passed === 0 ? 1 : 0;
    }
}
