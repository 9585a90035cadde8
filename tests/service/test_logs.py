"""L7: plants marked values in every field, address, cookie and header of the main journeys, then
searches every log, journal, temporary file and core file for them. And L6: what the logs do hold."""
import os
import re
import sys
import time
import urllib.parse

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from house import Browser, House, check, done

MARK = "zqmark"
SECRETS = {}  # what must not be found anywhere: why


def secret(value, why):
    SECRETS[value] = why
    return value


def keep_cookies(browser):
    for value in browser.cookies.values():
        secret(value.split(".")[-1], "a cookie")


def keep_tokens(page):
    for value in re.findall(r'name="formular" value="([^"]+)"', page.text):
        secret(value, "a form token")


def sign_in_mistakes(h):
    cprs, _, password = h.log_ins()
    secret(password, "a password")
    secret(urllib.parse.quote_plus(password), "a password, encoded")
    browser = Browser(h, "citizen")
    keep_tokens(browser.get("/log-ind?videre=/mine-samtaler&x=" + MARK + "query"))
    keep_cookies(browser)
    for cpr, kode in ((cprs[0], MARK + "password"), (MARK + "cpr", MARK + "kode"),
                      ("250962" + "5912", MARK + "unknown"), (cprs[0], "ABCD-" + MARK)):
        secret(cpr, "a CPR number")
        browser.get("/log-ind")
        browser.press("/log-ind", {"cpr": cpr, "kode": kode, MARK + "field": MARK + "value"})
    staff = Browser(h, "staff")
    staff.sign_in(MARK + "user", MARK + "staffpassword")
    staff.sign_in("mette", MARK + "staffpassword")


def planted_headers(h):
    headers = {name: MARK + "header" for name in
               ("User-Agent", "Referer", "X-Forwarded-For", "Accept-Language", "X-Real-IP", "Origin",
                "Authorization", "From", "Proxy", "Via")}
    headers["Cookie"] = f"{h.cookie_name('citizen')}=da.s.{MARK}cookie; other={MARK}"
    for path in ("/", "/mine-samtaler", "/log-ind", f"/{MARK}path", f"/samtale/{MARK}",
                 f"/book/tid?fra={MARK}", f"/?{MARK}={MARK}", "/%00" + MARK, f"/css/{MARK}.css"):
        h.ask(path=path, headers=headers)
        h.ask("staff", path, headers=headers)
        h.ask(path=path, method="POST", body=f"a={MARK}body", headers=headers)
    h.ask(path="/?" + MARK + "=" + "x" * 9000, headers=headers)
    h.ask(path="/log-ind", method="POST", body=MARK * 60000, headers=headers)
    h.ask(path="/log-ind", method="POST", body="{}" + MARK, headers=dict(
        headers, **{"Content-Type": "application/json"}))
    h.ask(path="/log-ind", method="POST", body="a=%zz" + MARK, headers=headers)
    h.ask(host=MARK + ".example")


def fill_in(page, action):
    """Every field of a form that a person types or chooses in, marked where that is possible."""
    form = re.search(rf'<form[^>]* action="{re.escape(action)}(?:#[^"]*)?".*?</form>', page.text, re.S)
    fields = []
    if not form:
        return fields
    for tag in re.findall(r"<(?:input|textarea|select)[^>]*>", form[0]):
        name = re.search(r' name="([^"]*)"', tag)
        kind = re.search(r' type="([^"]*)"', tag)
        value = re.search(r' value="([^"]*)"', tag)
        if not name or name[1] in dict(fields) or (kind and kind[1] in ("hidden", "submit")):
            continue
        if kind and kind[1] in ("radio", "checkbox"):
            fields.append((name[1], value[1] if value else "ja"))
        else:
            fields.append((name[1], MARK + name[1] + " æøå 12345678"))
    return fields


def walk(browser, paths):
    """Opens pages and sends each form there filled with marks: mostly refused, sometimes stored."""
    sent = 0
    for path in paths:
        page = browser.get(path)
        keep_tokens(page)
        for action in dict.fromkeys(re.findall(r'<form method="post" action="([^"#]*)', page.text)
                                    + re.findall(r'<form class="[^"]*" method="post" action="([^"#]*)',
                                                 page.text)):
            if action == "/log-ud":
                continue
            page = browser.get(path)
            if f'action="{action}' not in page.text:
                continue
            reply = browser.press(action, fill_in(page, action))
            check(f"no fault on {action}", reply.status < 500, reply.status)
            sent += 1
    return sent


def journeys(h):
    cprs, _, password = h.log_ins()
    citizen = Browser(h, "citizen")
    citizen.sign_in(cprs[0], password)
    keep_cookies(citizen)
    sent = walk(citizen, ["/mine-samtaler", "/book", "/book/moedeform", "/book/tid?fra=" + MARK,
                          "/book/tolk", "/book/hensyn", "/book/telefon", "/book/tjek",
                          "/book/ingen-tider", "/indstillinger", "/kan-ikke-booke", "/tidligere"])
    check("citizens' forms were sent", sent >= 2, sent)
    for browser, _, _ in h.ready_to_book(2):
        keep_cookies(browser)
        walk(browser, ["/book/hensyn", "/book/telefon"])
        page = browser.get("/book/tjek")
        if 'action="/book/tjek' in page.text:
            receipt = browser.press("/book/tjek", [(MARK, MARK)])
            if receipt.status == 303:
                talk = receipt.one("location").split("#")[0].rsplit("/", 1)[0]
                browser.send(talk + "/kalender.ics")
                walk(browser, [talk, talk + "/flyt", talk + "/afbud"])
    mette = Browser(h, "staff")
    mette.sign_in("mette", password)
    keep_cookies(mette)
    people = [row[0] for row in h.db().execute(
        "SELECT p.public_id FROM person p JOIN staff_user s ON s.unit_id = p.unit_id WHERE"
        " s.user_name = 'mette' ORDER BY p.id LIMIT 3")]
    elsewhere = h.number("SELECT p.public_id FROM person p WHERE p.unit_id <> (SELECT unit_id FROM"
                         " staff_user WHERE user_name = 'mette') LIMIT 1")
    paths = ["/", "/opgaver", "/borgere", "/kalender", "/tider", "/tider/ny", "/tider/luk",
             "/tider/lukkedage", f"/borgere/{elsewhere}/adgang"]
    for person in people:
        paths += [f"/borgere/{person}{tail}" for tail in
                  ("", "/cpr", "/kode", "/vejledning", "/frist/ny", "/frist/tjek", "/samtale/ny",
                   "/selvbooking", "/selvbooking/undtag", "/selvbooking/fratag",
                   "/selvbooking/ophaev")]
    sent = walk(mette, paths)
    check("the staff's forms were sent", sent >= 10, sent)
    for text in (cprs[1], cprs[1][:6] + "-" + cprs[1][6:], "Amina Yusuf", MARK + "name"):
        page = mette.get("/borgere")
        if 'action="/borgere' in page.text:
            mette.press("/borgere", {"soeg": text}, follow=True)
    shown = mette.get(f"/borgere/{people[0]}/cpr")
    if f'action="/borgere/{people[0]}/cpr' in shown.text:
        mette.press(f"/borgere/{people[0]}/cpr", {"grund": "identitet"})
    code = mette.get(f"/borgere/{people[0]}/kode")
    if f'action="/borgere/{people[0]}/kode' in code.text:
        letter = mette.press(f"/borgere/{people[0]}/kode", fill_in(code, f"/borgere/{people[0]}/kode"))
        for found in re.findall(r"\b[A-Z0-9]{4}-[A-Z0-9]{4}(?:-[A-Z0-9]{4})*\b", letter.text):
            secret(found, "a letter's code")
    citizen.get("/mine-samtaler")
    citizen.press("/log-ud")


def personal(h):
    """Names, numbers, phones and addresses of everybody in the database."""
    with_db = h.db()
    for row in with_db.execute("SELECT cpr, phone, email, given_names || ' ' || family_name FROM"
                               " person"):
        for value, why in zip(row, ("a CPR number", "a phone number", "an address", "a name")):
            if value:
                secret(value, why)
        secret(row[0][:6] + "-" + row[0][6:], "a CPR number")
    for row in with_db.execute("SELECT full_name, password_phc FROM staff_user"):
        for value in row:
            if value:
                secret(value, "a member of staff")
    for (value,) in with_db.execute("SELECT hex(token_hash) FROM session"):
        secret(value.lower(), "a session's hash")
    with_db.close()
    for name in os.listdir(h.data):
        if name.endswith(".key"):
            with open(os.path.join(h.data, name), "rb") as f:
                secret(f.read().hex(), "a key")


def search(h):
    """Every file but the database itself, its journals of SQLite, and the keys."""
    patterns = [(v.encode(), why) for v, why in SECRETS.items() if len(v) >= 6]
    patterns.append((MARK.encode(), "a planted value"))
    looked = 0
    for folder, _, names in os.walk(h.dir):
        for name in names:
            path = os.path.join(folder, name)
            if (name.startswith("jobsamtale.db") or name.endswith((".key", ".pem", ".tpl", ".html"))
                    or not os.path.isfile(path)):
                continue
            with open(path, "rb") as f:
                text = f.read()
            looked += 1
            for value, why in patterns:
                # an address that does not exist is in the web server's log as it was asked for
                at = text.find(value)
                while at >= 0 and name == "access.log" and value == MARK.encode() and re.search(
                        rb'"path":"[^"?]*$', text[max(0, at - 300):at]):
                    at = text.find(value, at + 1)
                check(f"L7 {why} is not in {os.path.relpath(path, h.dir)}", at < 0,
                      text[max(0, at - 150):at + 80] if at >= 0 else "")
    check("L7 there were files to search", looked >= 4, looked)
    left = [n for _, _, names in os.walk(h.run_dir + "/nginx/tmp") for n in names]
    check("W2 no temporary file is left", not left, left)
    check("D2 no core file", not [n for n in os.listdir(".") if re.match(r"core(\.\d+)?$", n)])


def lines(h):
    access = ""
    for folder, _, names in os.walk(h.run_dir):
        if "access.log" in names:
            with open(os.path.join(folder, "access.log"), encoding="utf-8", errors="replace") as f:
                access = f.read()
    check("L6 the web server logs", access.count('"path":"/') > 20, access[:300])
    check("L6 without queries", "?" not in access, re.findall(r".*\?.*", access)[:1])
    own = [line for line in h.log_text().splitlines() if '"event":"request"' in line]
    check("L6 the program logs each request", len(own) > 50, len(own))
    check("L6 with its reference, route and status", all(
        re.search(r'"ref":"[0-9A-Z]{8}".*"route":".*"status":\d{3}', line) for line in own), own[:1])
    check("L6 routes are patterns, not ids", not [
        line for line in own if re.search(r'"route":"[^"]*[a-z2-7]{26}', line)])
    modes = {oct(os.stat(os.path.join(folder, n)).st_mode & 0o077)
             for folder, _, names in os.walk(h.data) for n in names}
    check("D2 files of the data folder are for their owner alone", modes <= {"0o0"}, modes)


with House() as house:
    house.start()
    sign_in_mistakes(house)
    planted_headers(house)
    journeys(house)
    time.sleep(1.5)
    personal(house)
    house.stop()
    search(house)
    lines(house)
done()
