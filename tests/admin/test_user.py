"""`jobsamtale user` and `unit`: nothing by halves, nothing that no page can show, and plain words."""
import os
import shutil
import sqlite3
import subprocess
import tempfile

PROGRAM = os.path.join(os.environ.get("B", "build"), "jobsamtale")
GOOD = "grøn hest taler lavt"
passed = failed = 0


def check(name, holds, detail=""):
    global passed, failed
    if holds:
        passed += 1
    else:
        failed += 1
        print(f"FAILED: {name}  {detail}")


class Folder:
    """A fresh database with one unit."""

    def __enter__(self):
        self.dir = tempfile.mkdtemp(prefix="jobsamtale-user-")
        self.config = self.dir + "/conf"
        with open(self.config, "w", encoding="utf-8") as f:
            f.write(f"data_dir = {self.dir}/data\naudit_dir = {self.dir}/audit\nrun_dir = {self.dir}\n")
        check("migrate", self.run("migrate").returncode == 0)
        check("unit add", self.unit("Nord").returncode == 0)
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.dir)

    def run(self, *words, secret=None):
        given = b"" if secret is None else secret if isinstance(secret, bytes) else (secret + "\n").encode()
        return subprocess.run([PROGRAM, *words, "-c", self.config], input=given, capture_output=True, timeout=60)

    def unit(self, name, place="Rådhusgade 1"):
        return self.run("unit", "add", "--name", name, "--phone", "20304050", "--place", place)

    def add(self, name, secret=None, full_name="Per Holm", unit="Nord", role="caseworker", more=()):
        return self.run("user", "add", "--user-name", name, "--full-name", full_name, "--unit", unit, "--role", role,
                        *more, secret=secret)

    def rows(self, sql):
        db = sqlite3.connect(self.dir + "/data/jobsamtale.db")
        found = db.execute(sql).fetchall()
        db.close()
        return found

    def users(self):
        return [name for name, in self.rows("SELECT user_name FROM staff_user ORDER BY id")]


def said(run):
    return (run.stdout + run.stderr).decode()


def whole_or_not_at_all(f):
    refused = [("too short", "kort"), ("empty", ""), ("nothing came", None), ("the own name", "per holm per holm"),
               ("not UTF-8", b"gr\xf8n hest taler lavt igen\n"), ("a control character", "grøn hest\x01taler lavt")]
    for name, secret in refused:
        run = f.add("per", secret)
        check(f"S8 {name}: refused", run.returncode == 1 and b"is made" not in run.stdout, said(run))
        check(f"S8 {name}: no user is left", f.users() == [], f.users())
    check("L1 nor a row in the log", f.rows("SELECT count(*) FROM audit_log WHERE action LIKE 'user.%'") == [(0,)])
    run = f.add("per", GOOD)
    check("S8 then the same call works", run.returncode == 0 and b"is made" in run.stdout, said(run))
    check("S8 with its password", f.rows("SELECT password_phc LIKE '$argon2id$%' FROM staff_user") == [(1,)])
    check("L1 both are in the log", f.rows("SELECT action FROM audit_log WHERE action LIKE 'user.%' ORDER BY rowid")
          == [("user.add",), ("user.password",)])
    run = f.add("per", GOOD)
    check("a second of that name is refused plainly", run.returncode == 1 and "there already" in said(run), said(run))
    check("before a password is asked for", "is refused" not in said(f.add("per", "kort")), said(f.add("per", "kort")))
    for name, call in [("user name", dict(name="Per H")), ("phone", dict(name="pia", more=("--phone", "12")))]:
        run = f.add(secret=GOOD, **call)
        check(f"{name} out of bounds", run.returncode == 1 and "out of bounds" in said(run), said(run))
    run = f.add("pia", GOOD, more=("--may-see-protected", "ja"))
    check("may-see-protected is yes or no", run.returncode == 1 and f.users() == ["per"], said(run))


def no_text_that_no_page_can_show(f):
    bad = [("invalid UTF-8", b"Pr\xff"), ("half a letter", b"Pr\xc3"), ("a control character", b"P\x07er"),
           ("a line feed", b"Per\nHolm"), ("a tab", b"Per\tHolm"), ("a direction override", "P\u202eer".encode())]
    before = f.users()
    for name, text in bad:
        run = f.add("ida", GOOD, full_name=text)
        check(f"R10 full name, {name}", run.returncode == 1 and b"--full-name" in run.stderr, run.stderr)
        run = f.unit(text)
        check(f"R10 unit, {name}", run.returncode == 1 and b"--name" in run.stderr, run.stderr)
        run = f.unit("Syd", text)
        check(f"R10 place, {name}", run.returncode == 1 and b"--place" in run.stderr, run.stderr)
    check("R10 nothing is stored", f.users() == before and f.rows("SELECT name FROM unit") == [("Nord",)])
    run = f.add("ida", GOOD, full_name="Ída Ørsted-Nguyễn")
    check("R10 real names are taken", run.returncode == 0, said(run))


def disable(f):
    for what, once, again in [("disable", "is disabled\n", "is disabled already\n"),
                              ("enable", "is enabled\n", "is enabled already\n")]:
        for want in (once, again):
            run = f.run("user", what, "--user-name", "per")
            check(f"{what}: {want.strip()}", run.returncode == 0 and run.stdout.decode().endswith(want), said(run))
    check("L1 each once", f.rows("SELECT action FROM audit_log WHERE action IN ('user.disable', 'user.enable')")
          == [("user.disable",), ("user.enable",)])


def alone():
    for command, options in [("user", ["--user-name", "--full-name", "--unit", "--role", "--phone",
                                       "--may-see-protected", "-c", "add", "list", "password", "disable", "enable",
                                       "caseworker", "team-leader", "administrator", "standard input"]),
                             ("unit", ["--name", "--phone", "--place", "-c", "add", "list"])]:
        for words in ([command], [command, "dance"], [command, "add", "--colour", "red"]):
            run = subprocess.run([PROGRAM, *words], capture_output=True, timeout=60)
            text = run.stderr.decode()
            check(f"{' '.join(words)}: the call is off", run.returncode == 2, run.returncode)
            for option in options:
                check(f"{' '.join(words)}: says {option}", option in text, text)


with Folder() as folder:
    whole_or_not_at_all(folder)
    no_text_that_no_page_can_show(folder)
    disable(folder)
alone()
print(f"{passed} passed, {failed} failed")
raise SystemExit(1 if failed or not passed else 0)
