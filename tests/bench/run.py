"""make bench: how fast the service is beside the least that the same web server and socket can do.

One run on one machine, one table; no pass or fail. Only ratios within the run mean anything.
usage: run.py PROGRAM RESPONDER
"""
import base64, http.client, json, multiprocessing, os, re, sqlite3, statistics, sys, threading, time

from data import Accounts, CITIZENS, fill
from service import SCRATCH, Service, cpu_s, family, fetch, free_port, proportional_mb, start, wrk

PROGRAM, RESPONDER = [os.path.abspath(p) for p in sys.argv[1:3]]
WORKERS, TIMES, FILL_S = 8, 300_000, 300
HASH_US = 10_000  # no try that was hashed is faster
BOOK, TIME_LIST = '/book/tjek', '/book/tid'
begun = time.monotonic()


def say(*words):
    print(*words, flush=True)


def row(name, r, beside=None):
    ratio = f"{r['rate'] / beside['rate']:8.2f}{beside['cpu'] / r['cpu']:8.2f}" if beside else ''
    say(f"{name:<42}{r['rate']:9.0f}{r['p50']:9.2f}{r['p99']:9.2f}{r['cpu']:8.0f}{ratio}"
        + (f"   {r['bad']} of {r['total']} refused" if r['bad'] else ''))


def new_nr():
    return base64.urlsafe_b64encode(os.urandom(16)).decode().rstrip('=')


def prepare(service, times):
    """Fills its database in a process of its own."""
    child = multiprocessing.Process(target=fill, args=(service.data, times), daemon=True)
    child.start()
    return child


def finish(child):
    child.join(FILL_S)
    if child.exitcode != 0:
        sys.exit('bench: the database was not filled')


# ---- what is compared with

class Beside:
    """Static files, constant pages and bare inserts, behind the web server of `service`."""

    def __init__(self, service):
        self.port, self.service = free_port(), service
        os.makedirs(f'{SCRATCH}/files')
        os.chmod(SCRATCH, 0o711)
        self.constant = start(RESPONDER, 'constant', f'{SCRATCH}/constant.sock', str(WORKERS))
        self.insert = start(RESPONDER, 'insert', f'{SCRATCH}/insert.sock', str(WORKERS), f'{SCRATCH}/insert.db')

    def server(self):
        return (f'server {{ listen 127.0.0.1:{self.port}; server_name localhost; root {SCRATCH}/files;\n'
                f'location /constant/ {{ fastcgi_pass unix:{SCRATCH}/constant.sock; }}\n'
                f'location /insert {{ fastcgi_pass unix:{SCRATCH}/insert.sock; }} }}\n')

    def pids(self, responder=None):
        return family(self.service.web.pid) + (family(responder.pid) if responder else [])

    def file(self, body):
        open(f'{SCRATCH}/files/{len(body)}.html', 'wb').write(body)
        return wrk(self.port, f'/{len(body)}.html', self.pids())

    def page(self, body):
        return wrk(self.port, f'/constant/{len(body)}', self.pids(self.constant))

    def durable(self, lines):
        return wrk(self.port, '/insert', self.pids(self.insert), lines=lines)


# ---- the parts of the table

def pages_of(s, accounts):
    one = accounts.cookie[1]
    return [('C01 front page', s.citizen, '/', ''), ('C03 sign-in page', s.citizen, '/log-ind', ''),
            ('C04 my talks', s.citizen, '/mine-samtaler', one), ('C07 choose a time', s.citizen, TIME_LIST, one),
            ('S01 today', s.staff, '/', accounts.staff),
            ('S04 a person', s.staff, f'/borgere/{accounts.person}', accounts.staff)]


def measure_pages(s, beside, accounts):
    say(f"\n{'32 connections, 8 workers a pool':<42}{'req/s':>9}{'p50 ms':>9}{'p99 ms':>9}{'CPU µs':>8}{'of (b)':>8}{'by CPU':>8}")
    for name, port, path, cookie in pages_of(s, accounts):
        status, body, _ = fetch(port, path, cookie)
        if status != 200:
            say(f'{name:<42} answered {status}: not measured')
            continue
        constant = beside.page(body)
        row(f'{name} ({len(body) / 1000:.1f} kB)', wrk(port, path, s.pids(), cookie), constant)
        row('   (a) static file of the same bytes', beside.file(body))
        row('   (b) constant FastCGI page', constant)


def measure_booking(s, beside, accounts):
    def posts(path):
        name = f'{SCRATCH}/posts{path.replace("/", "-")}'
        with open(name, 'w') as f:
            for p, slot in accounts.ready.items():
                f.write(f'POST\t{path}\t{accounts.cookie[p]}\tformular={accounts.form[p]}&nr={new_nr()}&tid={slot}\n')
        return name

    db = sqlite3.connect(f'{s.data}/jobsamtale.db')

    def booked():
        return db.execute("SELECT count(*) FROM booking WHERE state = 'booked'").fetchone()[0]

    s.rest()
    before = booked()
    post = wrk(s.citizen, BOOK, s.pids(), lines=posts(BOOK))
    stored = booked() - before
    db.close()
    bare = beside.durable(posts('/insert'))
    row('booking POST', post, bare)
    row('   (c) bare durable insert', bare)
    say(f"   p99 against p99 of (c): {post['p99'] / bare['p99']:.2f}; {post['total']} answers, {stored} bookings stored"
        + (f", {len(accounts.ready)} prepared" if post['total'] > len(accounts.ready) else ''))


class Guessers:
    """Clients that try wrong codes without pause; each try a new person from a new address."""

    def __init__(self, port, clients):
        self.port, self.ended = port, threading.Event()
        self.threads = [threading.Thread(target=self.guess, args=(n,), daemon=True) for n in range(clients)]

    def guess(self, number):
        _, page, headers = fetch(self.port, '/log-ind')
        cookie = headers['Set-Cookie'].split(';')[0]
        form = re.search(r'name="formular" value="([^"]+)"', page.decode())[1]
        for n in range(1, 60000):
            if self.ended.is_set():
                return
            c = http.client.HTTPConnection('127.0.0.1', self.port, timeout=20,
                                           source_address=(f'127.{10 + number}.{n // 250}.{1 + n % 250}', 0))
            try:
                cpr = f'{61 + n % 28}{1 + n // 28 % 12:02}{number}{n // 336 % 10}{n // 3360:04}'  # of the substitute kind
                c.request('POST', '/log-ind', f'formular={form}&nr={new_nr()}&cpr={cpr}&kode=forkertkode',
                          {'Host': 'localhost', 'Cookie': cookie, 'Content-Type': 'application/x-www-form-urlencoded'})
                c.getresponse().read()
            except (OSError, http.client.HTTPException):
                pass
            finally:
                c.close()

    def __enter__(self):
        for t in self.threads:
            t.start()
        return self

    def __exit__(self, *_):
        self.ended.set()
        for t in self.threads:
            t.join(25)


def measure_guessing(s, accounts):
    calm = wrk(s.citizen, TIME_LIST, s.pids(), accounts.cookie[1])
    with Guessers(s.citizen, 4) as g:
        busy = wrk(s.citizen, TIME_LIST, s.pids(), accounts.cookie[1])
    tries = [json.loads(line) for line in open(f'{s.folder}/log') if '"route":"/log-ind"' in line and '"POST"' in line]
    hashed = sum(t['status'] == 422 and t['us'] > HASH_US for t in tries)
    say(f"C07 while 4 clients try passwords{busy['rate']:18.0f} of {calm['rate']:.0f} req/s: "
        f"{busy['rate'] / calm['rate']:.2f} ({len(tries)} tries, {hashed} hashed)")


def measure_memory(s, accounts):
    """One worker alone answers 100 000 requests of four kinds."""
    s.stop()
    s.configure(1)
    s.start()
    s.settle()
    lines, total = f'{SCRATCH}/mixed', 0
    with open(lines, 'w') as f:
        for p in range(1, 1001):
            for path in ('/', '/log-ind', '/mine-samtaler', TIME_LIST if p <= 100 else BOOK):
                f.write(f'GET\t{path}\t{accounts.cookie[p]}\t\n')
    until = time.monotonic() + 45
    while total < 100_000 and time.monotonic() < until:
        total += wrk(s.citizen, '/', s.pids(), lines=lines, seconds=5, connections=8)['total']
    found = [m for m in map(proportional_mb, family(s.serve.pid)[1:]) if m]
    say(f'memory of a worker, proportional, after {total} requests: '
        + (f'{max(found):.1f} MB' if found else 'not ours to see'))


def measure_growth(few, many, accounts, accounts_many):
    few_cpu, many_cpu = (min(wrk(s.citizen, TIME_LIST, s.pids(), a.cookie[1])['cpu'] for _ in range(2))
                         for s, a in ((few, accounts), (many, accounts_many)))
    say(f'CPU of C07 with {TIMES * 10} times against {TIMES}: {many_cpu / few_cpu:.2f}')


def main():
    say(f'load before: {os.getloadavg()[0]:.2f}')
    few, many = Service(PROGRAM, 'few', WORKERS), Service(PROGRAM, 'many', WORKERS)
    for child in [prepare(few, TIMES), prepare(many, TIMES * 10)]:
        finish(child)
    accounts, accounts_many = Accounts(few.data, BOOK), Accounts(many.data, BOOK)
    say(f'200 caseworkers, {CITIZENS} citizens, {TIMES} and {TIMES * 10} times: '
        f'{time.monotonic() - begun:.0f} s to fill')
    beside = Beside(few)
    few.start_web(beside.server())
    many.start_web()
    starts = []
    for _ in range(3):
        starts.append(few.start())
        few.settle()
        if len(starts) < 3:
            few.stop()
    few.rest()
    measure_pages(few, beside, accounts)
    say()
    measure_booking(few, beside, accounts)
    say()
    measure_guessing(few, accounts)
    many.start()
    many.settle()
    measure_growth(few, many, accounts, accounts_many)
    many.stop()
    measure_memory(few, accounts)
    say(f'start to first page, database there: {statistics.median(starts) * 1000:.0f} ms')
    say(f'whole run: {time.monotonic() - begun:.0f} s')


if __name__ == '__main__':
    main()
