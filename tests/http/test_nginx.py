"""nginx in front of the real serve (fixture pages): W1-W4, O5, limits, faults, plain and TLS."""
import http.client
import json
import os
import random
import re
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import threading
import time
import warnings

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from fcgi import BUILD, Server, check, done

NGINX = shutil.which("nginx") or "/usr/sbin/nginx"
ID = "a" * 26
OWNED_BY_NGINX = {
    "content-security-policy": "default-src 'none'; style-src 'self'; img-src 'self'; "
                               "font-src 'self'; form-action 'self'; frame-ancestors 'none'; "
                               "base-uri 'none'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}


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


class Reply:
    def __init__(self, response):
        self.status, self.body = response.status, response.read()
        self.headers = [(k.lower(), v) for k, v in response.getheaders()]

    def all(self, name):
        return [v for k, v in self.headers if k == name]

    def one(self, name):
        found = self.all(name)
        return found[0] if len(found) == 1 else None


class Site(Server):
    """The fixture and an nginx made from the same config."""

    def __init__(self, tls=False, **settings):
        citizen, staff = free_ports(2)
        super().__init__(citizen_port=str(citizen), staff_port=str(staff),
                         static_dir=os.path.abspath("build/static"), listen="127.0.0.1", phone="20304050",
                         citizen_host="localhost 127.0.0.1", staff_host="localhost", **settings)
        self.citizen, self.staff, self.tls = citizen, staff, tls
        if tls:
            make_certificate(self.dir)
            self.configure(certificate=self.dir + "/cert.pem",
                           certificate_key=self.dir + "/key.pem")
        self.nginx = None

    def start_all(self):
        self.start()
        made = subprocess.run([self.command()[0], "config", "nginx"] + self.command()[1:],
                              capture_output=True, text=True, check=True)
        self.conf = made.stdout.strip()
        self.nginx = subprocess.Popen([NGINX, "-p", self.dir, "-e", self.dir + "/nginx.err", "-c",
                                       self.conf], stderr=self.log)
        until = time.monotonic() + 5
        while time.monotonic() < until:
            try:
                socket.create_connection(("127.0.0.1", self.citizen)).close()
                return self
            except OSError:
                time.sleep(0.02)
        check("nginx starts", False, self.log_text()[-1500:])
        return self

    def remove(self):
        if self.nginx:
            self.nginx.terminate()
            self.nginx.wait(10)
        super().remove()

    def ask(self, path="/", method="GET", port=None, source="127.0.0.1", body=None, host=None,
            headers=None, timeout=20):
        headers = dict(headers or {})
        if host:
            headers["Host"] = host
        if body is not None:
            headers.setdefault("Content-Type", "application/x-www-form-urlencoded")
        port = port or self.citizen
        if self.tls:
            context = ssl.create_default_context(cafile=self.dir + "/cert.pem")
            c = http.client.HTTPSConnection("localhost", port, timeout=timeout, context=context)
        else:
            c = http.client.HTTPConnection("127.0.0.1", port, timeout=timeout,
                                           source_address=(source, 0))
        if not host and not self.tls:
            headers["Host"] = f"localhost:{port}"
        try:
            c.request(method, path, body, headers)
            return Reply(c.getresponse())
        finally:
            c.close()

    def raw(self, text):
        with socket.create_connection(("127.0.0.1", self.citizen), timeout=15) as s:
            s.sendall(text)
            got = b""
            while chunk := s.recv(65536):
                got += chunk
            return got


def make_certificate(folder):
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt",
                    "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj",
                    "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout",
                    folder + "/key.pem", "-out", folder + "/cert.pem"], check=True,
                   capture_output=True)


def check_headers(name, reply, cache="no-store", hsts=False):
    for header, want in OWNED_BY_NGINX.items():
        check(f"O5 {name}: {header} once", reply.all(header) == [want], reply.all(header))
    check(f"O5 {name}: cache-control once", reply.all("cache-control") == [cache],
          reply.all("cache-control"))
    check(f"O5 {name}: HSTS only on TLS", len(reply.all("strict-transport-security")) == hsts)
    check(f"O5 {name}: content-type once", len(reply.all("content-type")) == 1
          and ("charset=utf-8" in reply.one("content-type") or "icon" in name),
          reply.all("content-type"))
    twice = {k for k, _ in reply.headers if k != "set-cookie" and len(reply.all(k)) > 1}
    check(f"O5 {name}: nothing is sent twice", not twice, twice)
    check(f"W4 {name}: no version", reply.one("server") == "nginx")


def static_files():
    names = {}
    for folder in ("css", "icons"):
        for f in sorted(os.listdir("build/static/" + folder)):
            names.setdefault(f.rsplit(".", 1)[1], f"/{folder}/{f}")
    return names["css"], names["svg"]


def test_pages(site, hsts=False):
    css, icon = static_files()
    immutable = "public, max-age=31536000, immutable"
    cases = [
        ("page", site.ask("/"), 200, "no-store"),
        ("page of the staff site", site.ask("/", port=site.staff), 200, "no-store"),
        ("head", site.ask("/", method="HEAD"), 200, "no-store"),
        ("program's 404", site.ask("/nothing"), 404, "no-store"),
        ("redirect with cookie", site.ask("/cookie"), 303, "no-store"),
        ("style sheet", site.ask(css), 200, immutable),
        ("icon", site.ask(icon), 200, immutable),
        ("no such style sheet", site.ask("/css/app.00000000.css"), 404, "no-store"),
        ("post to a style sheet", site.ask(css, method="POST", body="a=b"), 405, "no-store"),
        ("dot file", site.ask("/.git/config"), 404, "no-store"),
        ("dot file below", site.ask("/css/.hidden"), 404, "no-store"),
        ("folder of style sheets", site.ask("/css/"), 404, "no-store"),
        ("body too large", site.ask("/echo", method="POST", body="a" * 300000), 413, "no-store"),
        ("host not ours", site.ask("/", host="evil.example"), 421, "no-store"),
    ]
    for name, reply, want, cache in cases:
        check(f"{name}: {want}", reply.status == want, (reply.status, reply.body[:100]))
        check_headers(name, reply, cache, hsts)
        if want >= 404 and name != "program's 404":
            text = reply.body.decode()
            check(f"O7 {name}: a Danish page with the phone", 'lang="da"' in text
                  and "20 30 40 50" in text and "@" not in text, text[:200])
            check(f"O7 {name}: nothing from inside", "nginx" not in text)
    packed = site.ask(css, headers={"Accept-Encoding": "gzip"})
    check("style sheets are sent packed", packed.one("content-encoding") == "gzip")
    check("pages are not", not site.ask("/", headers={"Accept-Encoding": "gzip"})
          .all("content-encoding"))
    check("the cookie comes through", len(site.ask("/cookie").all("set-cookie")) == 1)
    check("Location stays local", site.ask("/cookie").one("location") == "/")


def test_error_pages(site):
    """O7: every status that the web server answers itself has a page that says what to do."""
    with open("nginx/errors.conf", encoding="utf-8") as f:
        wanted = set(re.findall(r"^error_page .*/(\d+)\.html;", f.read(), re.M))
    folder = os.path.dirname(site.conf) + "/pages"
    check("O7 a page for each status, and no other",
          {f.removesuffix(".html") for f in os.listdir(folder)} == wanted, os.listdir(folder))
    for status in sorted(wanted):
        with open(f"{folder}/{status}.html", encoding="utf-8") as f:
            text = f.read()
        heading = re.search(r"<h1>(.+)</h1>", text).group(1)
        told = re.search(r"</h1>\n<p>(.+)</p>", text).group(1)
        check(f"O7 {status}: the title begins with the heading", f"<title>{heading} –" in text)
        check(f"O7 {status}: says what to do", re.search(
            "[Pp]røv igen|[Ss]e efter|gør teksten kortere", told), told)
        check(f"O7 {status}: the phone and the front page", 'href="tel:+4520304050"' in text
              and "20 30 40 50" in text and '<a href="/">Gå til forsiden</a>' in text)
        check(f"O7 {status}: nothing is left to fill in", "@" not in text)


def lines_of_access_log(site):
    time.sleep(1.3)  # nginx writes its buffer once a second
    with open(os.path.dirname(site.conf) + "/access.log", encoding="utf-8", errors="replace") as f:
        return [json.loads(line) for line in f]


def references(reply):
    """The numbers that a page asks people to say on the telephone."""
    return re.findall(r'hvis du ringer: <bdi class="reference">([^<]*)</bdi>', reply.body.decode())


def keep_state(reply):
    """For the checkers of HTML, which read what people get (tests/web/gate.mjs)."""
    states = BUILD + "/states/citizen"
    os.makedirs(states, exist_ok=True)
    with open(f"{states}/web-server-{reply.status}.da.html", "wb") as f:
        f.write(reply.body)


def test_references(site):
    """O7: each page of the web server has a number of 8 characters, and the log names the same."""
    asked = [
        ("/css/missing.css", 404, {}), ("/css/missing.css", 404, {}), ("/.git/config", 404, {}),
        ("/css/missing.css", 404, {"port": site.staff}),
        (static_files()[0], 405, {"method": "POST", "body": "a=b"}),
        ("/echo", 413, {"method": "POST", "body": "a" * 300000}),
        ("/", 421, {"host": "evil.example"}),
    ]
    seen = {}
    for path, status, more in asked:
        reply = site.ask(path, **more)
        numbers = references(reply)
        check(f"O7 {path} {status}: one number of 8 small letters and digits",
              reply.status == status and len(numbers) == 1
              and re.fullmatch("[0-9a-f]{8}", numbers[0]), (reply.status, numbers))
        check(f"O7 {path} {status}: no mark is left", b"<!--" not in reply.body)
        seen[numbers[0] if numbers else None] = (path, status)
        keep_state(reply)
    check("O7 no two numbers are the same", len(seen) == len(asked), seen)
    bad = site.raw(b"GET / HTTP/1.1\r\n\r\n").decode()  # no Host
    number = re.search(r'"reference">([0-9a-f]{8})<', bad)
    check("O7 a request that cannot be read: a number too",
          bad.startswith("HTTP/1.1 400") and number, bad[:200])
    seen[number and number.group(1)] = ("/", 400)
    logged = {line["ref"]: (line["path"], line["status"]) for line in lines_of_access_log(site)}
    for number, (path, status) in seen.items():
        check(f"O7 {path} {status}: the log names the number",
              logged.get(number, (0, 0))[1] == status, (number, logged.get(number)))
    check("O7 each line of the log has a number",
          all(re.fullmatch("[0-9a-f]{8}", n) for n in logged))
    own = site.ask("/css/missing.css", headers={"X-Request-Id": "f" * 32, "Request-Id": "f" * 32})
    check("O7 nobody chooses the number", "ffffffff" not in references(own))


def test_page_table(site):
    """A table that cannot be read is no config."""
    for name, line in [("no text", "404 | Vi kan ikke finde siden"), ("no status", "x | Y | Z"),
                       ("a path", "../404 | Y | Z"), ("two digits", "40 | Y | Z")]:
        source, out = f"{site.dir}/source", f"{site.dir}/made"
        shutil.copytree("nginx", source, dirs_exist_ok=True)
        with open(source + "/pages.txt", "w", encoding="utf-8") as f:
            f.write(f"# comment\n{line}\n")
        made = subprocess.run([site.command()[0], "config", "nginx"] + site.command()[1:]
                              + ["-f", source, "-o", out], capture_output=True, text=True)
        check(f"page table, {name}: refused", made.returncode == 1 and "pages.txt" in made.stderr,
              (made.returncode, made.stderr))


def test_bodies(site):
    ok = site.ask("/echo", method="POST", body="navn=%C3%A6%C3%B8%C3%A5")
    check("R3 a form arrives", ok.body.decode() == "æøå", ok.body)
    big = site.ask("/echo", method="POST", body="navn=" + "x" * 250000)
    check("a body of 250 kB arrives", len(big.body) == 250000)
    chunked = site.raw(b"POST /echo HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                       b"Content-Type: application/x-www-form-urlencoded\r\n"
                       b"Transfer-Encoding: chunked\r\n\r\n3\r\nnav\r\n3\r\nn=x\r\n0\r\n\r\n")
    check("a chunked body arrives", chunked.endswith(b"\r\n\r\nx"), chunked[-200:])
    none = site.raw(b"POST /echo HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
    check("R3 no length: 411", none.startswith(b"HTTP/1.1 411"), none[:60])
    check("R4 another type: 415", site.ask("/echo", method="POST", body="{}", headers={
        "Content-Type": "application/json"}).status == 415)
    for path, want in [("/%00", 400), ("/%c3%28", 400), ("/%0d%0aSet-Cookie:x", 400),
                       ("/a/%2e%2e/%2e%2e/etc/passwd", 400), ("/x/../echo?navn=1", 200),
                       ("/?a=%zz", 400), ("/?a=1&a=2", 200), ("/?a=%ff", 400)]:
        check(f"AC11 {path}: {want}", site.ask(path).status == want, site.ask(path).status)
    long = site.ask("/?a=" + "x" * 9000)
    check("W2 header buffers are bounded", long.status in (400, 414), long.status)


def test_variables(site):
    seen = site.ask("/seen", headers={"Origin": "https://evil.example", "Proxy": "http://evil",
                                      "Sec-Fetch-Site": "cross-site", "X-Forwarded-For": "1.2.3.4",
                                      "Remote-Addr": "1.2.3.4", "HTTPS": "on",
                                      "Accept-Language": "ar"}).body.decode()
    https = 1 if site.tls else 0
    check("W4 variables come from the web server", seen == f"host=localhost:{site.citizen} "
          f"origin=https://evil.example site=cross-site https={https} address=127.0.0.1 "
          "language=ar", seen)


def test_pools(site):
    def pool(path, **more):
        return site.ask(path, **more).body.decode().split()[0]
    check("sign-in GET: page pool", pool("/log-ind") == "pool=1")
    check("sign-in POST: sign-in pool", pool("/log-ind", method="POST", body="a=b") == "pool=3")
    check("sign-in POST with a query too",
          pool("/log-ind?x=1", method="POST", body="a=b") == "pool=3")
    check("staff page", pool("/", port=site.staff) == "pool=2")
    check("staff row with an id",
          pool(f"/borgere/{ID}/kode", port=site.staff, method="POST", body="a=b") == "pool=4")
    check("its neighbour is no such row",
          pool(f"/borgere/{ID}/kode2", port=site.staff, method="POST", body="a=b") == "pool=2")


def test_limits(site):
    def flood(source, count, path="/", **more):
        return [site.ask(path, source=source, **more).status for _ in range(count)]
    statuses = flood("127.0.0.2", 220)
    check("W3 one address: 429 after its burst", 429 in statuses and statuses[:100] == [200] * 100,
          statuses.count(429))
    reply = next(r for r in (site.ask("/", source="127.0.0.2") for _ in range(300))
                 if r.status == 429)
    check("W3 429 says when to come back", reply.one("retry-after") == "10")
    keep_state(reply)
    check("O7 429 has its number", len(references(reply)) == 1, references(reply))
    check_headers("429", reply)
    check("W3 another address is not touched", flood("127.0.0.3", 20) == [200] * 20)
    check("W3 a shared address has more", flood("127.0.0.9", 220) == [200] * 220)
    form = {"method": "POST", "body": "a=b"}
    statuses = flood("127.0.0.4", 20, "/log-ind", **form)
    check("W3 sign-in: 429 after eleven", statuses[:11] == [200] * 11
          and statuses[12:] == [429] * 8, statuses)
    check("W3 sign-in from a shared address", flood("127.0.0.9", 40, "/log-ind", **form)
          == [200] * 40)
    check("W3 pages go on meanwhile", flood("127.0.0.4", 10) == [200] * 10)


def test_slow_clients(site):
    """W2, W3: senders that halt hold a connection of nginx and nothing of ours."""
    slow = []
    for i in range(200):
        s = socket.socket()
        s.bind((f"127.0.1.{i % 20 + 1}", 0))
        s.connect(("127.0.0.1", site.citizen))
        s.sendall(b"POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n"
                  b"Content-Type: application/x-www-form-urlencoded\r\n\r\nnavn=")
        slow.append(s)
    times = []
    for _ in range(100):
        began = time.monotonic()
        assert site.ask("/").status == 200
        times.append(time.monotonic() - began)
    check("two hundred slow senders: p99 under a second", sorted(times)[98] < 1, max(times))
    for s in slow:
        s.close()


def test_faults(site):
    """Section 10: reloads and reloads of ours under load; the program away."""
    bad, running = [], True

    def load():
        while running:
            try:
                status = site.ask("/").status
            except OSError as e:
                status = str(e)
            if status != 200:
                bad.append(status)
    threads = [threading.Thread(target=load) for _ in range(3)]
    for t in threads:
        t.start()
    for _ in range(10):
        site.nginx.send_signal(signal.SIGHUP)
        time.sleep(0.15)
    for _ in range(2):
        site.process.send_signal(signal.SIGHUP)
        time.sleep(0.6)
    running = False
    for t in threads:
        t.join()
    check("web server reloaded 10 times, workers twice: no failed request", not bad, bad[:5])
    site.stop()
    away = site.ask("/")
    check("program away: 502 or 503 with when to come back", away.status in (502, 503)
          and away.one("retry-after") == "10", away.status)
    check_headers("program away", away)
    keep_state(away)
    numbers = references(away)
    check("O7 program away: the number stands in the log too", len(numbers) == 1 and any(
        line["ref"] == numbers[0] and line["status"] == away.status
        for line in lines_of_access_log(site)), numbers)
    site.ask("/?cpr=SECRET123")
    check("program away: style sheets still come", site.ask(static_files()[0]).status == 200)
    site.start()
    check("program back: pages again", site.ask("/").status == 200)


def test_logs(site):
    site.ask("/?cpr=SECRET123", headers={"Cookie": "a=SECRET123", "Referer": "/?SECRET123"})
    site.ask("/log-ind", method="POST", body="kode=SECRET123")
    site.ask("/?SECRET123=" + "x" * 9000)
    time.sleep(1.3)
    lines = ""
    for folder, _, names in os.walk(site.dir):
        for name in names:
            if name in ("access.log", "log", "nginx.err"):
                with open(f"{folder}/{name}", encoding="utf-8", errors="replace") as f:
                    lines += f.read()
    check("L6 the web server's log has lines", '"path":"/"' in lines)
    check("L7 no query, cookie or body in any log", "SECRET123" not in lines,
          re.findall(r".*SECRET123.*", lines)[:2])


with Site(shared_addresses="127.0.0.9") as s:
    s.start_all()
    test_pages(s)
    test_error_pages(s)
    test_references(s)
    test_page_table(s)
    test_bodies(s)
    test_variables(s)
    test_pools(s)
    test_limits(s)
    test_slow_clients(s)
    test_faults(s)
    test_logs(s)
if shutil.which("openssl"):
    with Site(tls=True) as s:
        s.start_all()
        test_pages(s, hsts=True)
        test_variables(s)
        old = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        old.check_hostname, old.verify_mode = False, ssl.CERT_NONE
        warnings.simplefilter("ignore", DeprecationWarning)
        old.maximum_version = ssl.TLSVersion.TLSv1_1
        try:
            with socket.create_connection(("127.0.0.1", s.citizen)) as plain:
                old.wrap_socket(plain)
            check("W1 TLS 1.1 is refused", False)
        except (ssl.SSLError, OSError):
            check("W1 TLS 1.1 is refused", True)
done()
