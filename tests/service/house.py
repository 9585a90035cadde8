"""The real service for tests: the program, nginx, a database with demo people; on free ports, in a
scratch folder that is removed afterwards (KEEP=1 keeps it). And a browser without scripts."""
import base64
import hashlib
import html
import http.client
import os
import random
import re
import secrets
import shutil
import signal
import socket
import sqlite3
import ssl
import subprocess
import sys
import tempfile
import time
import urllib.parse

BUILD = os.environ.get("B", "build")
PROGRAM = os.path.join(BUILD, "jobsamtale")
NGINX = shutil.which("nginx") or "/usr/sbin/nginx"
SITES = ("citizen", "staff")

passed = failed = 0


def check(name, holds, detail=""):
    global passed, failed
    if holds:
        passed += 1
    else:
        failed += 1
        print(f"FAILED: {name} {detail}", file=sys.stderr)
    return bool(holds)


def done():
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed or not passed else 0)


def until(holds, seconds, pause=0.02):
    """Waits until something holds; how long it took, or None."""
    began = time.monotonic()
    while time.monotonic() - began < seconds:
        if holds():
            return time.monotonic() - began
        time.sleep(pause)
    return None


def free_ports(count):
    """Below the ports that connections going out are given, so that none of them takes one."""
    sockets = []
    while len(sockets) < count:
        try:
            sockets.append(socket.create_server(("127.0.0.1", random.randrange(20000, 32000))))
        except OSError:
            pass
    ports = [s.getsockname()[1] for s in sockets]
    for s in sockets:
        s.close()
    return ports


def sandbox(house):
    """Sanitizers do not run inside the sandbox; everything else does where the kernel can."""
    return "false" if BUILD.endswith("-san") else house.command("config", "sandbox").strip()


class Reply:
    def __init__(self, response):
        self.status, self.body = response.status, response.read()
        self.headers = [(k.lower(), v) for k, v in response.getheaders()]

    @property
    def text(self):
        return self.body.decode("utf-8", "replace")

    def all(self, name):
        return [v for k, v in self.headers if k == name]

    def one(self, name):
        found = self.all(name)
        return found[0] if len(found) == 1 else None


class House:
    def __init__(self, citizens=60, tls=False, **settings):
        self.dir = tempfile.mkdtemp(prefix="jobsamtale-house-")
        self.tls, self.citizens = tls, citizens
        self.port = dict(zip(SITES, free_ports(2)))
        self.config = self.dir + "/jobsamtale.conf"
        self.data, self.run_dir = self.dir + "/data", self.dir + "/run"
        self.log_path = self.dir + "/log"
        self.log = open(self.log_path, "ab")
        self.service = self.web = None
        for folder in (self.data, self.run_dir):
            os.mkdir(folder, 0o700)
        self.settings = {
            "data_dir": self.data, "run_dir": self.run_dir, "audit_dir": self.dir + "/audit",
            "template_dir": os.path.join(BUILD, "templates"),
            "static_dir": "build/static", "listen": "127.0.0.1",
            "citizen_port": self.port["citizen"], "staff_port": self.port["staff"],
            "sandbox": sandbox(self), "log_form": "json",
        }
        if tls:
            self.make_certificate()
        self.settings.update(settings)
        self.configure()
        self.demo_text = ""

    def configure(self, **settings):
        self.settings.update(settings)
        with open(self.config, "w", encoding="utf-8") as f:
            f.writelines(f"{k} = {v}\n" for k, v in self.settings.items())

    def make_certificate(self):
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt",
                        "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj",
                        "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout",
                        self.dir + "/key.pem", "-out", self.dir + "/cert.pem"], check=True,
                       capture_output=True)
        self.settings.update(certificate=self.dir + "/cert.pem",
                             certificate_key=self.dir + "/key.pem", citizen_host="localhost",
                             staff_host="localhost")

    def command(self, *words, ok=True):
        ran = subprocess.run([PROGRAM, *words], capture_output=True, text=True, timeout=120,
                             check=False)
        if ok and ran.returncode:
            raise RuntimeError(f"{words}: {ran.stdout}{ran.stderr}")
        return ran.stdout if ok else ran

    # ---- its life

    def start(self):
        self.command("migrate", "-c", self.config)
        self.demo_text = self.command("demo", "-c", self.config, "--citizens", str(self.citizens))
        self.start_service()
        self.start_web()
        return self

    def start_service(self):
        before = self.log_text().count("serve-ready")
        self.service = subprocess.Popen([PROGRAM, "serve", "-c", self.config], stderr=self.log,
                                        stdout=self.log)
        if until(lambda: self.log_text().count("serve-ready") > before, 20) is None:
            raise RuntimeError(self.log_text()[-3000:])

    def start_web(self):
        conf = self.command("config", "nginx", "-c", self.config).strip()
        self.web = subprocess.Popen([NGINX, "-p", self.run_dir + "/nginx/", "-c", conf, "-e",
                                     "stderr"], stderr=self.log, stdout=self.log)
        if until(lambda: self.is_open("citizen") and self.is_open("staff"), 10) is None:
            raise RuntimeError(self.log_text()[-3000:])

    def is_open(self, site):
        with socket.socket() as s:
            return s.connect_ex(("127.0.0.1", self.port[site])) == 0

    def log_text(self):
        with open(self.log_path, encoding="utf-8", errors="replace") as f:
            return f.read()

    def workers(self):
        with open(f"/proc/{self.service.pid}/task/{self.service.pid}/children",
                  encoding="ascii") as f:
            return [int(pid) for pid in f.read().split()]

    def stop(self):
        for process in (self.web, self.service):
            if process and process.poll() is None:
                process.send_signal(signal.SIGTERM)
                try:
                    process.wait(15)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()
        self.log.close()
        if os.environ.get("KEEP"):
            print("kept:", self.dir)
        else:
            shutil.rmtree(self.dir)

    # ---- its data

    def db(self):
        connection = sqlite3.connect(self.data + "/jobsamtale.db", timeout=10,
                                     isolation_level=None)
        connection.execute("PRAGMA foreign_keys = ON")
        return connection

    def number(self, sql, *values):
        with_db = self.db()
        try:
            row = with_db.execute(sql, values).fetchone()
            return row[0] if row else None
        finally:
            with_db.close()

    def log_ins(self):
        """CPR numbers and user names of the demo people, and their password."""
        password = re.search(r"password: (.*?)\)", self.demo_text)[1]
        cprs = re.findall(r"CPR (\d{6})-(\d{4})", self.demo_text)
        staff = re.search(r"Staff.*?\n(.*)", self.demo_text, re.S)[1]
        return [a + b for a, b in cprs], re.findall(r"^  (\w+) ", staff, re.M), password

    def audit_is_whole(self):
        ran = self.command("audit", "verify", "-c", self.config, ok=False)
        return ran.returncode == 0, ran.stdout + ran.stderr

    def integrity(self):
        with_db = self.db()
        try:
            return (with_db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
                    and not with_db.execute("PRAGMA foreign_key_check").fetchall())
        finally:
            with_db.close()

    def session(self, person, db=None):
        """A browser in which this person is signed in, without the work of a password."""
        token, now = secrets.token_bytes(32), int(time.time())
        own = db or self.db()
        own.execute("INSERT INTO session (token_hash, site, role, person_id, level, created_utc,"
                    " seen_utc, reauth_utc, expires_utc, idle_s) VALUES (?, 'citizen', 'citizen',"
                    " ?, 1, ?, ?, ?, ?, 1800)",
                    (hashlib.sha256(token).digest(), person, now, now, now, now + 28000))
        if not db:
            own.close()
        browser = Browser(self, "citizen")
        browser.cookies[self.cookie_name("citizen")] = (
            "da.s." + base64.urlsafe_b64encode(token).decode().rstrip("="))
        return browser

    def cookie_name(self, site):
        name = "jobsamtale" if site == "citizen" else "jobsamtale-intra"
        return "__Host-" + name if self.tls else name

    def ready_to_book(self, count, slot=None):
        """People who have answered everything but the last press, each with a time of their own,
        or all with one; (browser, person, slot) each."""
        db, out, now = self.db(), [], int(time.time())
        people = db.execute(
            "SELECT p.id, p.unit_id, d.latest_on FROM person p JOIN deadline d ON d.person_id = p.id"
            " WHERE d.state = 'open' AND p.interpreter_language IS NULL AND p.closed_on IS NULL"
            " AND NOT EXISTS (SELECT 1 FROM booking b WHERE b.person_id = p.id"
            "                 AND b.state = 'booked' AND b.starts_utc > unixepoch()) ORDER BY p.id")
        db.execute("BEGIN IMMEDIATE")
        taken = {row[0] for row in db.execute("SELECT slot_id FROM slot_hold")}
        for person, unit, latest in people.fetchall():
            one = slot or next((row[0] for row in db.execute(
                "SELECT id FROM slot WHERE unit_id = ? AND taken = 0 AND closed_utc IS NULL AND"
                " offered = 1 AND interpreter_language IS NULL AND forms & 1 AND starts_utc >"
                " ? AND day <= ? ORDER BY starts_utc DESC", (unit, now + 90000, latest))
                if row[0] not in taken), None)
            if not one:
                continue
            taken.add(one)
            db.execute("INSERT OR REPLACE INTO booking_choice (person_id, form, slot_id,"
                       " interpreter_answered, needs_answered, updated_utc)"
                       " VALUES (?, 'office', ?, 1, 1, ?)", (person, one, now))
            out.append((self.session(person, db), person, one))
            if len(out) == count:
                break
        db.execute("COMMIT")
        db.close()
        return out

    # ---- asking

    def ask(self, site="citizen", path="/", method="GET", body=None, headers=None, host=None,
            timeout=30, source="127.0.0.1"):
        headers = dict(headers or {})
        headers["Host"] = host or f"localhost:{self.port[site]}"
        if body is not None:
            headers.setdefault("Content-Type", "application/x-www-form-urlencoded")
        if self.tls:
            context = ssl.create_default_context(cafile=self.dir + "/cert.pem")
            c = http.client.HTTPSConnection("localhost", self.port[site], timeout=timeout,
                                            context=context)
        else:
            c = http.client.HTTPConnection("127.0.0.1", self.port[site], timeout=timeout,
                                           source_address=(source, 0))
        try:
            c.request(method, path, body, headers)
            return Reply(c.getresponse())
        finally:
            c.close()


class Browser:
    """Keeps cookies, finds forms, sends them. No scripts."""

    def __init__(self, house, site):
        self.house, self.site, self.cookies, self.page = house, site, {}, None

    def send(self, path, method="GET", body=None, headers=None):
        headers = dict(headers or {})
        if self.cookies:
            headers["Cookie"] = "; ".join(f"{k}={v}" for k, v in self.cookies.items())
        reply = self.house.ask(self.site, path, method, body, headers)
        for line in reply.all("set-cookie"):
            name, _, value = line.split(";")[0].partition("=")
            if "Max-Age=0" in line or "1970" in line:
                self.cookies.pop(name, None)
            else:
                self.cookies[name] = value
        return reply

    def get(self, path):
        """Opens a page, and follows where it leads."""
        for _ in range(5):
            reply = self.send(path)
            if reply.status != 303:
                break
            path = reply.one("location").split("#")[0]
        self.page = reply
        return reply

    def form(self, action, page=None):
        """The hidden fields of the form with this action."""
        text = (page or self.page).text
        found = re.search(rf'<form[^>]* action="{re.escape(action)}(?:#[^"]*)?".*?</form>', text, re.S)
        if not found:
            raise RuntimeError(f"no form {action} in {text[:3000]}")
        return [(n, html.unescape(v)) for n, v in
                re.findall(r'<input type="hidden" name="([^"]*)" value="([^"]*)"', found[0])]

    def press(self, action, fields=(), page=None, headers=None, follow=False):
        fields = list(fields.items()) if isinstance(fields, dict) else list(fields)
        names = {name for name, _ in fields}
        hidden = [(n, v) for n, v in self.form(action, page) if n not in names]
        reply = self.send(action, "POST", urllib.parse.urlencode(hidden + fields), headers)
        if follow and reply.status == 303:
            return self.get(reply.one("location").split("#")[0])
        return reply

    def sign_in(self, name, password):
        self.get("/log-ind")
        field = "cpr" if self.site == "citizen" else "bruger"
        return self.press("/log-ind", {field: name, "kode": password})
