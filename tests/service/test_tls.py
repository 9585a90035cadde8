"""The whole service with a certificate: cookies, headers, protocol, hosts, and the main journey
(S2, O5, W1, W4)."""
import os
import re
import shutil
import socket
import ssl
import sys
import warnings

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from house import Browser, House, check, done

NGINX_HEADERS = {
    "content-security-policy": "default-src 'none'; style-src 'self'; img-src 'self'; "
                               "font-src 'self'; form-action 'self'; frame-ancestors 'none'; "
                               "base-uri 'none'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "strict-transport-security": "max-age=63072000",
}


def check_headers(name, reply, cache="no-store"):
    for header, want in NGINX_HEADERS.items():
        check(f"O5 {name}: {header} once", reply.all(header) == [want], reply.all(header))
    check(f"O5 {name}: cache-control", reply.all("cache-control") == [cache],
          reply.all("cache-control"))
    check(f"O5 {name}: one content-type", len(reply.all("content-type")) == 1)
    twice = {k for k, _ in reply.headers if k != "set-cookie" and len(reply.all(k)) > 1}
    check(f"O5 {name}: nothing twice", not twice, twice)
    check(f"W4 {name}: no version", reply.one("server") == "nginx", reply.all("server"))


def headers(h):
    css = re.search(r'href="(/css/[^"]+)"', h.ask().text)[1]
    long = "public, max-age=31536000, immutable"
    cases = [
        ("front page", h.ask(), 200, "no-store"),
        ("sign-in of the staff", h.ask("staff", "/log-ind"), 200, "no-store"),
        ("303 to sign-in", h.ask(path="/mine-samtaler"), 303, "no-store"),
        ("calendar of nobody", h.ask(path="/samtale/" + "a" * 26 + "/kalender.ics"), 303, "no-store"),
        ("absent page", h.ask(path="/nothing"), 404, "no-store"),
        ("absent page of the staff", h.ask("staff", "/nothing"), 404, "no-store"),
        ("method", h.ask(method="DELETE"), 405, "no-store"),
        ("no token", h.ask(path="/log-ind", method="POST", body="cpr=1"), 403, "no-store"),
        ("no form", h.ask(path="/log-ind", method="POST", body="{}",
                          headers={"Content-Type": "application/json"}), 415, "no-store"),
        ("bad escape", h.ask(path="/?a=%zz"), 400, "no-store"),
        ("bad path", h.ask(path="/%00"), 400, "no-store"),
        ("too large", h.ask(path="/log-ind", method="POST", body="a" * 300000), 413, "no-store"),
        ("dot file", h.ask(path="/.git/config"), 404, "no-store"),
        ("style sheet", h.ask(path=css), 200, long),
        ("absent style sheet", h.ask(path="/css/app.0.css"), 404, "no-store"),
        ("host not ours", h.ask(host="evil.example"), 421, "no-store"),
        ("the other site's host at a port of ours", h.ask(host="intra.example"), 421, "no-store"),
        ("an address for a host", h.ask(host="127.0.0.1"), 421, "no-store"),
    ]
    for name, reply, want, cache in cases:
        check(f"{name}: {want}", reply.status == want, reply.status)
        check_headers(name, reply, cache)
    check("O7 405 says what may be done", h.ask(path="/log-ud").one("allow") == "POST")


def protocols(h):
    def talk(**limits):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        for name, value in limits.items():
            setattr(context, name, value)
        try:
            with socket.create_connection(("127.0.0.1", h.port["citizen"]), timeout=5) as plain:
                with context.wrap_socket(plain) as secure:
                    return secure.version(), secure.cipher()[0]
        except (ssl.SSLError, OSError):
            return None, None

    warnings.simplefilter("ignore", DeprecationWarning)
    check("W1 TLS 1.1 is refused", talk(maximum_version=ssl.TLSVersion.TLSv1_1)[0] is None)
    version, cipher = talk(maximum_version=ssl.TLSVersion.TLSv1_2)
    check("W1 TLS 1.2 with ECDHE and AEAD", version == "TLSv1.2" and cipher.startswith("ECDHE")
          and ("GCM" in cipher or "POLY" in cipher), (version, cipher))
    check("W1 TLS 1.3", talk(minimum_version=ssl.TLSVersion.TLSv1_3)[0] == "TLSv1.3")
    weak = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    weak.check_hostname, weak.verify_mode = False, ssl.CERT_NONE
    weak.maximum_version = ssl.TLSVersion.TLSv1_2
    weak.set_ciphers("AES128-SHA:ECDHE-ECDSA-AES128-SHA:@SECLEVEL=0")
    try:
        with socket.create_connection(("127.0.0.1", h.port["citizen"]), timeout=5) as plain:
            weak.wrap_socket(plain)
        check("W1 no CBC cipher", False)
    except (ssl.SSLError, OSError):
        check("W1 no CBC cipher", True)
    with socket.create_connection(("127.0.0.1", h.port["citizen"]), timeout=5) as plain:
        plain.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        said = b""
        while chunk := plain.recv(65536):
            said += chunk
    check("W1 plain HTTP on the TLS port gets no page", b" 400 " in said[:20]
          and b"/log-ind" not in said, said[:60])


def attributes(reply, name):
    line = next((c for c in reply.all("set-cookie") if c.startswith(name + "=")), "")
    return {a.strip() for a in line.split(";")[1:]}


def journey(h):
    """Sign in, book, see it, sign out: as a browser without scripts, at both sites."""
    cprs, staff, password = h.log_ins()
    amina = Browser(h, "citizen")
    name = h.cookie_name("citizen")
    origin = {"Origin": f"https://localhost:{h.port['citizen']}", "Sec-Fetch-Site": "same-origin"}
    first = amina.get("/log-ind")
    want = {"Path=/", "HttpOnly", "SameSite=Lax", "Secure"}
    check("S2 the citizens' cookie", attributes(first, name) == want, first.all("set-cookie"))
    anonymous = amina.cookies.get(name)
    wrong = amina.press("/log-ind", {"cpr": cprs[0], "kode": "forkert kode her"}, headers=origin)
    check("S8 a wrong password", wrong.status == 422, wrong.status)
    right = amina.press("/log-ind", {"cpr": cprs[0], "kode": password}, headers=origin)
    check("signs in", right.status == 303 and right.one("location") == "/mine-samtaler#indhold",
          (right.status, right.one("location")))
    check("S1 AC6 a new cookie", amina.cookies.get(name) not in (None, anonymous))
    check("S2 the session's cookie", attributes(right, name) == want, right.all("set-cookie"))
    check_headers("after sign-in", right)
    check_headers("my talks", amina.get("/mine-samtaler"))
    check("A4 S2 nothing of the number or the session on the page",
          cprs[0][6:] not in amina.page.text and amina.cookies[name][5:] not in amina.page.text)
    refused = amina.press("/log-ud", headers={"Origin": f"http://localhost:{h.port['citizen']}"})
    check("AC5 the plain origin is another one", refused.status == 403, refused.status)

    booking = h.ready_to_book(1)
    if check("there is somebody to book", booking):
        browser, person, slot = booking[0]
        browser.get("/book/tjek")
        booked = browser.press("/book/tjek", headers=origin)
        check("books", booked.status == 303 and "/kvittering" in (booked.one("location") or ""),
              (booked.status, booked.one("location")))
        check("the booking is there", h.number(
            "SELECT count(*) FROM booking WHERE person_id = ? AND slot_id = ? AND state = 'booked'",
            person, slot) == 1)
        receipt = browser.get(booked.one("location").split("#")[0])
        check_headers("receipt", receipt)
        calendar = browser.send(re.search(r'href="(/samtale/[^"]+\.ics)"', receipt.text)[1])
        check("the calendar file", calendar.status == 200 and b"BEGIN:VEVENT" in calendar.body)
        check_headers("calendar", calendar)

    mette = Browser(h, "staff")
    name = h.cookie_name("staff")
    mette.get("/log-ind")
    into = mette.sign_in("mette", password)
    check("staff sign in", into.status == 303, into.status)
    check("S2 the staff's cookie", attributes(into, name) == {"Path=/", "HttpOnly", "Secure",
                                                              "SameSite=Strict"},
          into.all("set-cookie"))
    check("P1 the staff's cookie opens nothing of the citizens'", h.ask(
        path="/mine-samtaler", headers={"Cookie": f"{h.cookie_name('citizen')}="
                                        f"{mette.cookies[name]}"}).status == 303)
    check("P1 no address of the staff on the citizens' site",
          amina.send("/borgere").status == 404 and amina.send("/opgaver").status == 404)
    amina.get("/mine-samtaler")
    out = amina.press("/log-ud", headers=origin)
    check("S3 sign-out clears", out.status == 303 and '"cookies"' in
          (out.one("clear-site-data") or ""), out.headers)
    check_headers("sign-out", out)
    amina.cookies = {h.cookie_name("citizen"): right.all("set-cookie")[0].split(";")[0]
                     .partition("=")[2]}
    check("S3 and the session is dead", amina.send("/mine-samtaler").status == 303)


if shutil.which("openssl"):
    with House(tls=True) as house:
        house.start()
        headers(house)
        protocols(house)
        journey(house)
done()
