"""Two system users for the two sites, and a third for the upkeep (P1, L2): three services over one folder of data.
Whoever runs this, the three parts work side by side with the modes of a shared group. As root they get a user each,
and then none may touch what is another's."""
import os
import pwd
import shutil
import signal
import stat
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from house import BUILD, PROGRAM, Browser, House, check, done, until

PARTS = ("upkeep", "citizen", "staff")
IS_ROOT = os.geteuid() == 0
WEB = "www-data" if IS_ROOT else pwd.getpwuid(os.geteuid()).pw_name
GROUP = 61000  # nobody's: a number is enough
USERS = {part: 61001 + i for i, part in enumerate(PARTS)} if IS_ROOT else dict.fromkeys(PARTS, os.geteuid())


def mode(path):
    return stat.S_IMODE(os.stat(path).st_mode)


class Parted(House):
    """As root in a copy of its own, since other users may not come to where the program was built."""
    program = PROGRAM

    def __init__(self, **settings):
        super().__init__(citizens=40, web_server=WEB, two_users="true", **settings)
        self.services = {}
        os.mkdir(self.dir + "/audit", 0o700)
        if IS_ROOT:
            os.chmod(self.dir, 0o711)
            self.program = shutil.copy(PROGRAM, self.dir + "/program")
            for kind, built in (("template_dir", os.path.join(BUILD, "templates")), ("static_dir", "build/static")):
                self.settings[kind] = f"{self.dir}/{kind}"
                shutil.copytree(built, self.settings[kind])
            subprocess.run(["chmod", "-R", "a+rX", self.dir + "/template_dir", self.dir + "/static_dir"], check=True)
            for folder in (self.data, self.run_dir, self.dir + "/audit"):
                os.chown(folder, USERS["upkeep"], GROUP)
        self.configure()
        os.chmod(self.config, 0o644)

    def who(self, part):
        """How a process of this part is started; as an ordinary user all are the same."""
        if not IS_ROOT:
            return {}
        return {"user": USERS[part], "group": GROUP, "extra_groups": [pwd.getpwnam(WEB).pw_gid]}

    def command(self, *words, ok=True):
        who = {} if words[0] == "config" else self.who("upkeep")
        ran = subprocess.run([self.program, *words], capture_output=True, text=True, timeout=120, check=False, **who)
        if ok and ran.returncode:
            raise RuntimeError(f"{words}: {ran.stdout}{ran.stderr}")
        return ran.stdout if ok else ran

    def start_part(self, part):
        before = self.log_text().count("serve-ready")
        self.services[part] = subprocess.Popen([self.program, "serve", "-p", part, "-c", self.config],
                                               stderr=self.log, stdout=self.log, **self.who(part))
        if until(lambda: self.log_text().count("serve-ready") > before, 20) is None:
            raise RuntimeError(self.log_text()[-3000:])

    def start_service(self):
        for part in PARTS:
            self.start_part(part)

    def stop(self):
        super().stop()
        for service in self.services.values():
            service.send_signal(signal.SIGTERM)
        for service in self.services.values():
            service.wait(15)

    def processes(self, part):
        pid = self.services[part].pid
        with open(f"/proc/{pid}/task/{pid}/children", encoding="ascii") as f:
            return [int(child) for child in f.read().split()]


def files(h):
    for name, want in ((".", 0o770), ("journal", 0o770), ("jobsamtale.db", 0o660), ("jobsamtale.db-wal", 0o660),
                       ("jobsamtale.db-shm", 0o660), ("write.lock", 0o660), ("server.key", 0o640)):
        check(f"P1 {name}: for the group, and nobody else", mode(f"{h.data}/{name}") == want,
              oct(mode(f"{h.data}/{name}")))
    check("L2 the audit key: the upkeep's alone", mode(h.dir + "/audit") == 0o700
          and mode(h.dir + "/audit/audit.key") == 0o600)
    check("P1 the sockets' folder: each its own, the web server passes", mode(h.run_dir) == 0o1771,
          oct(mode(h.run_dir)))
    for site in ("citizen", "staff"):
        for pool in (site, site + "-signin"):
            at = os.stat(f"{h.run_dir}/{pool}.sock")
            check(f"P3 {pool}.sock: its site's, 0660, group of the web server", stat.S_IMODE(at.st_mode) == 0o660
                  and at.st_uid == USERS[site] and at.st_gid == pwd.getpwnam(WEB).pw_gid, at)
    for part, count in (("citizen", 5), ("staff", 5), ("upkeep", 1)):
        running = h.processes(part)
        check(f"P1 {part}: its pools and no others", len(running) == count, running)
        check(f"P1 {part}: under its user", all(os.stat(f"/proc/{pid}").st_uid in (0, USERS[part]) and
              uids(pid) == {USERS[part]} for pid in running), [uids(pid) for pid in running])
    second = subprocess.run([h.program, "serve", "-p", "staff", "-c", h.config], capture_output=True, text=True,
                            check=False, timeout=20, **h.who("staff"))
    check("P1 a part runs once", second.returncode == 1 and "already running" in second.stderr, second.stderr)
    wrong = h.command("serve", "-p", "nobody", "-c", h.config, ok=False)
    check("P1 no such part: says which there are", wrong.returncode == 2 and "citizen, staff or upkeep" in wrong.stderr)


def uids(pid):
    with open(f"/proc/{pid}/status", encoding="ascii") as f:
        line = next(line for line in f if line.startswith("Uid:"))
    return {int(uid) for uid in line.split()[1:]}


def work(h):
    """Both sites write the same database and the same journal, in turn, and the upkeep takes the journal in."""
    _, users, password = h.log_ins()
    staff = Browser(h, "staff")
    reply = staff.sign_in(users[0], password)
    check("P1 a caseworker signs in", reply.status == 303, reply.status)
    bookings = h.ready_to_book(1)
    if not check("P1 somebody can book", bookings):
        return
    browser, person, slot = bookings[0]
    views = [(b.get(path).status, time.sleep(0.15))[0] for _ in range(12)
             for b, path in ((browser, "/mine-samtaler"), (staff, "/"), (staff, "/borgere"))]
    check("P1 both sites show pages that must be recorded, in turn", set(views) == {200}, views)
    browser.get("/book/tjek")
    reply = browser.press("/book/tjek")
    check("P1 the citizen books", reply.status == 303 and h.number(
        "SELECT count(*) FROM booking WHERE person_id = ? AND slot_id = ?", person, slot) == 1, reply.status)
    came = until(lambda: h.number("SELECT count(*) FROM audit_log WHERE site = 'citizen' AND person_id = ?", person)
                 and h.number("SELECT count(*) FROM audit_log WHERE site = 'staff'"), 5)
    check("L1 both sites' views are in the audit log", came is not None)
    whole, said = h.audit_is_whole()
    check("L3 the chain verifies", whole, said)
    check("P1 no error in the log", '"level":"error"' not in h.log_text(), h.log_text()[-1500:])


def is_refused(attempt):
    """What a process of the citizens' site, already out of its sandbox, gets for trying this."""
    child = os.fork()
    if child == 0:
        try:
            os.setgroups([pwd.getpwnam(WEB).pw_gid])
            os.setresgid(GROUP, GROUP, GROUP)
            os.setresuid(*[USERS["citizen"]] * 3)
            attempt()
            os._exit(1)
        except PermissionError:
            os._exit(0)
        except BaseException:
            os._exit(2)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def apart(h):
    staff, upkeep = h.processes("staff")[0], h.processes("upkeep")[0]
    attempts = {
        "read the audit key": lambda: open(h.dir + "/audit/audit.key", "rb"),
        "take the staff's socket away": lambda: os.unlink(h.run_dir + "/staff.sock"),
        "put another in its place": lambda: os.rename(h.run_dir + "/citizen.sock", h.run_dir + "/staff.sock"),
        "stop the staff's processes": lambda: os.kill(staff, signal.SIGTERM),
        "stop the upkeep": lambda: os.kill(upkeep, signal.SIGTERM),
        "read the staff's memory": lambda: open(f"/proc/{staff}/mem", "rb"),
        "change the config": lambda: open(h.config, "a", encoding="utf-8"),
    }
    for name, attempt in attempts.items():
        check(f"P1 the citizens' user cannot {name}", is_refused(attempt))


def killed(h):
    """One site goes down alone."""
    h.services["citizen"].kill()
    h.services["citizen"].wait()
    gone = until(lambda: h.ask(path="/hjaelp").status in (502, 503), 5)
    check("P1 the citizens' site is killed: its workers go too", gone is not None)
    check("P1 the intranet goes on", h.ask("staff", "/log-ind").status == 200)
    h.start_part("citizen")
    check("P1 started again over its old sockets", h.ask(path="/hjaelp").status == 200)
    again = h.command("migrate", "-c", h.config, ok=False)
    check("P1 migrate beside running parts changes nothing", again.returncode == 0 and mode(h.data) == 0o770,
          again.stderr)


def settings(h):
    h.configure(web_server="")
    refused = h.command("config", "check", "-c", h.config, ok=False)
    check("P1 two users need to know the web server", refused.returncode == 1 and "web_server" in refused.stderr,
          refused.stderr)
    h.configure(web_server=WEB)


with Parted() as house:
    house.start()
    files(house)
    work(house)
    if IS_ROOT:
        apart(house)
    else:
        print("P1: only root can start processes under other users; here all three parts had one")
    killed(house)
    settings(house)
done()
