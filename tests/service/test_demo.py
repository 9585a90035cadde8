"""What the demo people find on the real service, and methods that no page knows."""
import os
import re
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from house import Browser, House, check, done


def letters(house):
    """Whoever was given a deadline was sent its letter (M-1, law.md 3.8)."""
    db = house.db()
    given, lacking = db.execute(
        "SELECT count(*), sum(NOT EXISTS (SELECT 1 FROM message m WHERE m.deadline_id = d.id AND m.kind = 'M-1'"
        " AND m.person_id = d.person_id AND m.queued_utc = d.issued_utc AND m.text = d.letter))"
        " FROM deadline d WHERE d.state <> 'draft'").fetchone()
    check("the demo has deadlines", given > 100, given)
    check("M-1 for each of them", lacking == 0, f"{lacking} of {given} lack it")
    for lang, text in db.execute("SELECT p.language, m.text FROM message m JOIN person p ON p.id = m.person_id"
                                 " JOIN deadline d ON d.id = m.deadline_id WHERE d.state = 'open'"):
        check("ux 5.6 Danish stands in each letter", "Book senest" in text, text)
        check("ux 5.6 and the own language before it", (lang == "da") == ("---" not in text), text)
    db.close()


def a_person(house):
    found = re.search(r"CPR (\d{6})-(\d{4})\s+Amina", house.demo_text)
    amina = Browser(house, "citizen")
    amina.sign_in(found[1] + found[2], re.search(r"password: (.*)\)", house.demo_text)[1])
    page = amina.get("/beskeder").text
    check("C18 Amina finds the letter of her deadline", re.search(r'href="/beskeder/[a-z2-7]{26}"', page), page[-1500:])


def other_methods(house):
    for site in ("citizen", "staff"):
        for method in ("PUT", "DELETE", "PATCH"):
            for body in (None, "a=b"):
                reply = Browser(house, site).send("/log-ind", method, body)
                check(f"R2 {site}: {method} {'with' if body else 'without'} a body: 405", reply.status == 405,
                      reply.status)
                check("R2 with Allow", "POST" in (reply.one("allow") or ""), reply.headers)
    for body in (None, "a=b"):
        reply = Browser(house, "citizen").send("/findes-ikke", "PUT", body)
        check("R2 where there is no page: 404", reply.status == 404, reply.status)


with House(citizens=60).start() as service:
    letters(service)
    a_person(service)
    other_methods(service)
done()
