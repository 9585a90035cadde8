"""A disk that takes nothing more (security.md 10, D8): pages without personal data go on; changes, and views that must
be recorded, get 503; an alarm comes once a minute and not with each request; and it mends itself. The disk is played
by a limit on the size of files, which stops root too."""
import collections
import json
import os
import resource
import subprocess
import sys
import threading
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from house import PROGRAM, House, check, done, until


class Limited(House):
    """Its log comes through a pipe, which no limit on files touches."""

    def start_service(self):
        before = self.log_text().count("serve-ready")
        # Python ignores SIGXFSZ, and so do its children: a write beyond the limit fails, like on a full disk.
        self.service = subprocess.Popen([PROGRAM, "serve", "-c", self.config], restore_signals=False,
                                        stderr=subprocess.PIPE)
        threading.Thread(target=self.pump, args=(self.service.stderr,), daemon=True).start()
        if until(lambda: self.log_text().count("serve-ready") > before, 20) is None:
            raise RuntimeError(self.log_text()[-3000:])

    def pump(self, pipe):
        for line in pipe:
            self.log.write(line)
            self.log.flush()

    def limit(self, size):
        for pid in [self.service.pid, *self.workers()]:
            try:
                _, most = resource.prlimit(pid, resource.RLIMIT_FSIZE)
                resource.prlimit(pid, resource.RLIMIT_FSIZE, (size, most))
            except ProcessLookupError:
                pass  # it was about to leave

    def events(self, since):
        out = []
        for line in self.log_text()[since:].splitlines():
            try:
                out.append(json.loads(line))
            except ValueError:
                pass  # the web server's
        return [e for e in out if "event" in e]


def full_disk(h):
    bookings = h.ready_to_book(2)
    if not check("full: two people can book", len(bookings) == 2):
        return
    browser, person, slot = bookings[0]
    page = browser.get("/book/tjek")
    check("before: the page is there", page.status == 200, page.status)
    time.sleep(1.5)  # what the journal holds comes in
    since = len(h.log_text())
    h.limit(0)
    began, asked = time.monotonic(), 0
    while time.monotonic() - began < 5:
        public = h.ask(path="/hjaelp").status
        view = browser.send("/mine-samtaler")
        change = browser.press("/book/tjek", page=page)
        asked += 1
        h.limit(0)  # processes that were about to be made then
        if not (public == 200 and view.status == 503 and change.status == 503):
            check("full: pages without personal data go on, the rest is 503", False,
                  (public, view.status, change.status))
            break
        check("full: nothing personal is shown", "Prøve" not in view.text)
        check("full: with when to come back", change.one("retry-after") and view.one("retry-after"))
    check("full: asked often enough to tell", asked >= 10, asked)
    events = h.events(since)
    alarms = collections.Counter(e["event"] for e in events if e["level"] == "error")
    check("D8 full: there is an alarm", alarms)
    check("D8 full: each alarm once a minute", max(alarms.values(), default=0) == 1, alarms)
    check("D8 full: alarms are few", len(alarms) <= 6, alarms)
    noisy = collections.Counter(e["event"] for e in events if e["level"] == "warning")
    check("D8 full: what is written each time are requests, and the first deaths in a row",
          set(noisy) <= {"request", "worker-died"} and noisy["worker-died"] <= 3 * 11, noisy)
    check("O7 full: each refused request is in the log", noisy["request"] >= 2 * asked, noisy)
    check("full: nothing half done", h.number(
        "SELECT count(*) FROM booking WHERE person_id = ? AND slot_id = ?", person, slot) == 0)

    h.limit(resource.RLIM_INFINITY)
    took = until(lambda: h.limit(resource.RLIM_INFINITY) or browser.send("/mine-samtaler").status == 200, 10, 0.1)
    check("space again: the view is back by itself", took is not None and took < 5, took)
    again = browser.press("/book/tjek", page=page)
    check("space again: the same form goes through", again.status == 303, again.status)
    check("space again: all processes are there", until(
        lambda: h.limit(resource.RLIM_INFINITY) or len(h.workers()) >= 9, 5) is not None)
    check("space again: the database is whole", h.integrity())
    time.sleep(2.5)  # the journal comes in
    whole, said = h.audit_is_whole()
    check("L3 space again: the audit chain verifies", whole, said)


with Limited(citizens=40) as house:
    house.start()
    full_disk(house)
done()
