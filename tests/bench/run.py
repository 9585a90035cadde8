"""make bench: how fast the service is beside the least that the same web server and socket can do.

One run, one machine, one table; no pass or fail. Only ratios within the run mean anything.
usage: run.py PROGRAM RESPONDER
"""
import base64, datetime, glob, hashlib, hmac, http.client, os, re, shutil, signal, socket, sqlite3, subprocess, sys
import tempfile, threading, time

PROGRAM, RESPONDER = [os.path.abspath(p) for p in sys.argv[1:3]]
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
HERE = os.path.dirname(os.path.abspath(__file__))
SCRATCH = tempfile.mkdtemp(prefix='jobsamtale-bench-')
SECONDS, CONNECTIONS, THREADS, WORKERS = 3, 32, 2, 8
NOW = int(time.time())
TODAY = (datetime.date.today() - datetime.date(1970, 1, 1)).days
children, ports = [], []


def free_port():
    with socket.socket() as s:
        s.bind(('127.0.0.1', 0))
        return s.getsockname()[1]


def public_id():
    return base64.b32encode(os.urandom(16)).decode().lower().rstrip('=')


def say(*words):
    print(*words, flush=True)


# ---- the data

def connect(path):
    db = sqlite3.connect(path, isolation_level=None)
    db.create_function('public_id', 0, public_id)
    db.create_function('reference', 0, lambda: base64.b32encode(os.urandom(5)).decode())
    db.execute('PRAGMA synchronous = OFF')
    db.execute('PRAGMA foreign_keys = OFF')
    db.execute('PRAGMA wal_autocheckpoint = 0')
    return db


def without_triggers(db, table, work):
    kept = db.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?", (table,)).fetchall()
    for name, _ in kept:
        db.execute(f'DROP TRIGGER {name}')
    work()
    for _, sql in kept:
        db.execute(sql)


def local_utc(day, minute):
    """Near enough for times of a benchmark: winter clock, as the schema's check allows."""
    return day * 86400 + minute * 60 - 3600


def add_slots(db, per_user, past_share):
    """`per_user` times for each of the 200 caseworkers, eight a working day, the past first."""
    days, day = [], TODAY - 1
    past = int(per_user * past_share) // 8
    while len(days) < past:
        if (day + 3) % 7 < 5:
            days.append(day)
        day -= 1
    day = TODAY + 1
    while len(days) * 8 < per_user:
        if (day + 3) % 7 < 5:
            days.append(day)
        day += 1
    rows = ((public_id(), user, 1 + user % 10, day, 480 + 45 * k, local_utc(day, 480 + 45 * k))
            for user in range(1, 201) for day in days for k in range(8))
    without_triggers(db, 'slot', lambda: db.executemany(
        "INSERT INTO slot (public_id, user_id, unit_id, day, minute, starts_utc, length_min, place, forms)"
        " VALUES (?, ?, ?, ?, ?, ?, 30, 'Gade 1', 7) ON CONFLICT DO NOTHING", rows))


def fill(path):
    db = connect(path)
    db.execute('CREATE TEMP TABLE numbers AS WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c'
               ' WHERE n < 20000) SELECT n FROM c')
    values = {'now': NOW, 'today': TODAY}
    db.execute('BEGIN')
    for statement in open(os.path.join(HERE, 'fill.sql'), encoding='utf-8').read().split(';'):
        if 'INSERT' in statement:
            db.execute(statement, {k: v for k, v in values.items() if ':' + k in statement})
    add_slots(db, 1500, 0.8)
    # the past: every second time was used, its talk held
    without_triggers(db, 'booking', lambda: db.execute(
        "INSERT INTO booking (public_id, reference, person_id, slot_id, user_id, starts_utc, kind, form, state,"
        " takes_slot, ended_utc, uid, booked_utc, updated_utc)"
        " SELECT public_id(), reference(), 1 + (slot.id * 7919) % 20000, slot.id, user_id, starts_utc, 'self', 'office',"
        " 'held', 1, starts_utc + 3600, public_id() || '@jobsamtale', starts_utc - 600000, starts_utc + 3600"
        " FROM slot WHERE slot.id % 2 = 0 AND day < ?", (TODAY,)))
    without_triggers(db, 'slot', lambda: db.execute(
        'UPDATE slot SET taken = 1 WHERE id IN (SELECT slot_id FROM booking)'))
    # everybody must book within ten days
    closes = (TODAY + 11) * 86400 - 3600
    without_triggers(db, 'deadline', lambda: db.execute(
        "INSERT INTO deadline (public_id, person_id, state, deadline_on, latest_on, available_on, available_utc,"
        " closes_utc, channel, made_by, made_utc, issued_utc)"
        " SELECT public_id(), id, 'open', ?, ?, ?, ?, ?, 'digital_post', caseworker_id, ?, ? FROM person",
        (TODAY + 10, TODAY + 17, TODAY - 2, NOW - 172800, closes, NOW - 172800, NOW - 172800)))
    db.execute('COMMIT')
    return db


def add_sessions(db, key):
    """A session for citizens 1-20000 and staff 1; returns cookies and form tokens."""
    cookies, forms = {}, {}

    def one(role, site, column, account):
        token = os.urandom(32)
        db.execute(f"INSERT INTO session (token_hash, site, role, {column}, level, created_utc, seen_utc, reauth_utc,"
                   f" expires_utc, idle_s) VALUES (?, '{site}', '{role}', ?, 1, ?, ?, ?, ?, 1800)",
                   (hashlib.sha256(token).digest(), account, NOW, NOW, NOW, NOW + 28000))
        value = 'da.s.' + base64.urlsafe_b64encode(token).decode().rstrip('=')
        secret = hmac.digest(key, b'form tokens\0' + bytes([2]) + token, 'sha256')
        return value, secret

    db.execute('BEGIN')
    for person in range(1, 20001):
        value, secret = one('citizen', 'citizen', 'person_id', person)
        cookies[person] = 'jobsamtale=' + value
        proof = hmac.digest(secret, b'/book/tjek', 'sha256')
        forms[person] = base64.urlsafe_b64encode(bytes(32) + proof).decode().rstrip('=')
    staff, _ = one('caseworker', 'staff', 'staff_id', 11)
    db.execute('COMMIT')
    return cookies, forms, 'jobsamtale-intra=' + staff


def add_choices(db):
    """Each citizen stands on the check page with a time of the own unit held: the POST books it."""
    db.execute('BEGIN')
    free = {}
    for slot, user in db.execute('SELECT id, user_id FROM slot WHERE taken = 0 AND day BETWEEN ? AND ? ORDER BY id',
                                 (TODAY + 3, TODAY + 16)):
        free.setdefault(1 + user % 10, []).append(slot)
    ready = []
    for person, unit in db.execute('SELECT id, unit_id FROM person').fetchall():
        if free.get(unit) and person > 100:
            slot = free[unit].pop()
            db.execute("INSERT INTO booking_choice (person_id, form, slot_id, interpreter_answered, needs_answered,"
                       " updated_utc) VALUES (?, 'office', ?, 1, 1, ?)", (person, slot, NOW))
            db.execute('INSERT INTO slot_hold (slot_id, person_id, until_utc) VALUES (?, ?, ?)',
                       (slot, person, NOW + 3600))
            ready.append(person)
    db.execute('COMMIT')
    return ready


# ---- the service

def start(*argv, **more):
    child = subprocess.Popen(argv, cwd=ROOT, **more)
    children.append(child)
    return child


def wait_for(url_port, path, host='localhost'):
    begun = time.perf_counter()
    while time.perf_counter() - begun < 20:
        try:
            c = http.client.HTTPConnection('127.0.0.1', url_port, timeout=2)
            c.request('GET', path, headers={'Host': host})
            if c.getresponse().status == 200:
                return time.perf_counter() - begun
        except OSError:
            pass
        time.sleep(0.001)
    sys.exit('bench: the service did not answer')


def fetch(port, path, cookie=''):
    c = http.client.HTTPConnection('127.0.0.1', port, timeout=10)
    c.request('GET', path, headers={'Host': 'localhost', 'Cookie': cookie})
    r = c.getresponse()
    return r.status, r.read(), r.headers


def cpu_of(pids):
    ticks = 0
    for pid in pids:
        try:
            ticks += sum(int(x) for x in open(f'/proc/{pid}/stat').read().rsplit(')', 1)[1].split()[11:15])
        except OSError:
            pass
    return ticks / os.sysconf('SC_CLK_TCK')


def family(pid):
    out = [pid]
    for child in open(f'/proc/{pid}/task/{pid}/children').read().split():
        out += family(int(child))
    return out


def wrk(port, path, cookie='', script=None, arguments=(), seconds=SECONDS, pids=()):
    before = cpu_of(pids)
    command = ['wrk', f'-t{THREADS}', f'-c{CONNECTIONS}', f'-d{seconds}s', '--latency', '-H', 'Host: localhost']
    if cookie:
        command += ['-H', f'Cookie: {cookie}']
    if script:
        command += ['-s', script]
    out = subprocess.run(command + [f'http://127.0.0.1:{port}{path}'] + (['--'] + list(arguments) if arguments else []),
                         capture_output=True, text=True).stdout
    unit = {'us': 0.001, 'ms': 1, 's': 1000}

    def latency(name):
        m = re.search(rf'{name}\s+([\d.]+)(us|ms|s)', out)
        return float(m[1]) * unit[m[2]] if m else 0

    total = int(re.search(r'(\d+) requests in', out)[1])
    failed = re.search(r'Non-2xx or 3xx responses: (\d+)', out)
    return {'rate': float(re.search(r'Requests/sec:\s+([\d.]+)', out)[1]), 'p50': latency('50%'), 'p99': latency('99%'),
            'cpu': (cpu_of(pids) - before) / max(total, 1) * 1e6, 'bad': int(failed[1]) if failed else 0, 'total': total}


def row(name, r, beside=None):
    ratio = f"{r['rate'] / beside['rate']:6.2f}" if beside else '      '
    say(f"{name:<44} {r['rate']:9.0f} {r['p50']:8.2f} {r['p99']:8.2f} {r['cpu']:8.0f} {ratio}"
        + (f"   {r['bad']} of {r['total']} refused" if r['bad'] else ''))


def main():
    citizen, staff, beside = free_port(), free_port(), free_port()
    config = os.path.join(SCRATCH, 'bench.conf')
    sandbox = subprocess.run([PROGRAM, 'config', 'sandbox'], capture_output=True, text=True).stdout.strip()
    open(config, 'w').write(f'data_dir = {SCRATCH}/data\naudit_dir = {SCRATCH}/audit\nrun_dir = {SCRATCH}/run\ncitizen_port = {citizen}\n'
                            f'staff_port = {staff}\nworkers = {WORKERS}\nrequests_per_worker = 1000000\n'
                            f'sandbox = {sandbox}\n')
    subprocess.run([PROGRAM, 'migrate', '-c', config], check=True, cwd=ROOT, stdout=subprocess.DEVNULL)
    begun = time.time()
    db = fill(f'{SCRATCH}/data/jobsamtale.db')
    cookies, forms, staff_cookie = add_sessions(db, open(f'{SCRATCH}/data/server.key', 'rb').read())
    ready = add_choices(db)
    db.execute('PRAGMA wal_checkpoint(TRUNCATE)')
    say(f'200 caseworkers, 20 000 citizens, 300 000 times: {time.time() - begun:.0f} s to fill')

    # the web server, with one more server for what we compare with
    os.makedirs(f'{SCRATCH}/run', exist_ok=True)
    made = subprocess.run([PROGRAM, 'config', 'nginx', '-c', config], capture_output=True, text=True, check=True, cwd=ROOT)
    conf = made.stdout.strip()
    text = open(conf).read().rstrip()
    os.makedirs(f'{SCRATCH}/files')
    text = text[:-1] + f'''
    server {{
        listen 127.0.0.1:{beside};
        server_name localhost;
        root {SCRATCH}/files;
        location /constant/ {{ fastcgi_pass unix:{SCRATCH}/constant.sock; }}
        location /insert {{ fastcgi_pass unix:{SCRATCH}/insert.sock; }}
    }}
}}
'''
    open(conf, 'w').write(text)
    web = start('nginx', '-p', os.path.dirname(conf), '-c', conf, '-e', 'stderr')
    constant = start(RESPONDER, 'constant', f'{SCRATCH}/constant.sock', str(WORKERS))
    insert = start(RESPONDER, 'insert', f'{SCRATCH}/insert.sock', str(WORKERS), f'{SCRATCH}/insert.db')
    time.sleep(0.5)
    log = open(f'{SCRATCH}/service.log', 'w')
    service = start(PROGRAM, 'serve', '-c', config, stdout=log, stderr=log)
    first_page = wait_for(citizen, '/')
    time.sleep(1)
    ours, theirs = family(service.pid), family(constant.pid)

    person = staff_person = db.execute('SELECT public_id FROM person WHERE caseworker_id = 11 LIMIT 1').fetchone()[0]
    pages = [('C01 front page', citizen, '/', ''), ('C03 sign-in page', citizen, '/log-ind', ''),
             ('C04 my talks', citizen, '/mine-samtaler', cookies[1]), ('C07 choose a time', citizen, '/book/tid', cookies[1]),
             ('S01 today', staff, '/', staff_cookie), ('S04 a person', staff, f'/borgere/{person}', staff_cookie)]
    db.execute("INSERT INTO booking_choice (person_id, form, interpreter_answered, needs_answered, updated_utc)"
               " VALUES (1, 'office', 0, 0, ?)", (NOW,))
    say(f'\n{CONNECTIONS} connections, {WORKERS} workers a pool, {SECONDS} s each; CPU in µs a request, all processes')
    say(f"{'':<44} {'req/s':>9} {'p50 ms':>8} {'p99 ms':>8} {'CPU µs':>8}  of (b)")
    quiet = {}
    for name, port, path, cookie in pages:
        status, body, headers = fetch(port, path, cookie)
        if status != 200:
            say(f'{name:<44} answered {status}: not measured')
            continue
        open(f'{SCRATCH}/files/static-{len(body)}.html', 'wb').write(body)
        web_pids = family(web.pid)
        b = wrk(beside, f'/constant/{len(body)}', pids=web_pids + theirs)
        r = wrk(port, path, cookie, pids=web_pids + ours)
        a = wrk(beside, f'/static-{len(body)}.html', pids=web_pids)
        quiet[name] = r
        row(f'{name} ({len(body) / 1000:.1f} kB)', r, b)
        row('   (a) static file of the same bytes', a)
        row('   (b) constant FastCGI page of the same bytes', b)

    # the booking POST beside a bare durable insert
    say()
    lines = os.path.join(SCRATCH, 'posts')
    with open(lines, 'w') as f:
        for p in ready:
            nr = base64.urlsafe_b64encode(os.urandom(16)).decode().rstrip('=')
            f.write(f'/book/tjek\t{cookies[p]}\tformular={forms[p]}&nr={nr}\n')
    before = db.execute("SELECT count(*) FROM booking WHERE state = 'booked'").fetchone()[0]
    post = wrk(citizen, '/book/tjek', script=f'{HERE}/post.lua', arguments=[lines], pids=family(web.pid) + ours, seconds=2)
    booked = db.execute("SELECT count(*) FROM booking WHERE state = 'booked'").fetchone()[0] - before
    bare = wrk(beside, '/insert', script=f'{HERE}/post.lua', arguments=[lines], pids=family(web.pid) + family(insert.pid),
               seconds=2)
    row('booking POST', post, bare)
    row('   (c) bare durable insert', bare)
    say(f"   {booked} bookings stored by {post['total']} requests ({len(ready)} prepared);"
        f" p99 against p99: {post['p99'] / max(bare['p99'], 0.01):.1f}")

    # pages while four clients try passwords without pause, each try from another address
    say()
    name, port, path, cookie = pages[3]
    stop, tries = threading.Event(), [0]

    def guess(number):
        n = 0
        while not stop.is_set():
            n += 1
            source = f'127.{number}.{n // 250 % 250}.{n % 250 + 1}'
            try:
                c = http.client.HTTPConnection('127.0.0.1', citizen, timeout=30, source_address=(source, 0))
                token = base64.urlsafe_b64encode(os.urandom(16)).decode().rstrip('=')
                c.request('GET', '/log-ind', headers={'Host': 'localhost'})
                page = c.getresponse()
                jar = page.headers['Set-Cookie'].split(';')[0]
                form = re.search(r'name="formular" value="([^"]+)"', page.read().decode())[1]
                fields = f'formular={form}&nr={token}&cpr={n:06d}{number:04d}&kode=forkert{n}'
                c.request('POST', '/log-ind', fields, {'Host': 'localhost', 'Cookie': jar,
                                                      'Content-Type': 'application/x-www-form-urlencoded'})
                c.getresponse().read()
                tries[0] += 1
            except (OSError, http.client.HTTPException, TypeError):
                pass

    if name in quiet:
        calm = wrk(port, path, cookie)
        guessers = [threading.Thread(target=guess, args=(i,)) for i in range(10, 14)]
        [g.start() for g in guessers]
        busy = wrk(port, path, cookie)
        stop.set()
        [g.join() for g in guessers]
        say(f"C07 while 4 clients try passwords: {busy['rate']:.0f} of {calm['rate']:.0f} req/s ="
            f" {busy['rate'] / calm['rate']:.2f} ({tries[0]} tries meanwhile)")

    # memory after many requests
    total = 0
    while total < 100000 * WORKERS and quiet and time.time() - begun < 110:
        total += wrk(port, path, cookie, seconds=4)['total']
    pss = []
    for pid in ours[1:]:
        try:
            rollup = open(f'/proc/{pid}/smaps_rollup').read()
            pss.append(int(re.search(r'^Pss:\s+(\d+)', rollup, re.M)[1]) / 1024)
        except (OSError, TypeError):
            pass
    say(f'memory of a worker, proportional, after {total // WORKERS} page requests each: '
        f'{max(pss):.1f} MB at most, {sum(pss) / len(pss):.1f} MB on average')
    say(f'start to first page, database there: {first_page * 1000:.0f} ms')

    # ten times the times
    few = wrk(port, path, cookie, pids=family(web.pid) + ours) if quiet else None
    more = time.time()
    db.execute('BEGIN')
    add_slots(db, 15000, 0.98)
    db.execute('COMMIT')
    db.execute('PRAGMA wal_checkpoint(TRUNCATE)')
    count = db.execute('SELECT count(*) FROM slot').fetchone()[0]
    if few:
        many = wrk(port, path, cookie, pids=family(web.pid) + ours)
        say(f"CPU of C07 with {count} times against 300 000: {many['cpu'] / few['cpu']:.2f}"
            f" ({time.time() - more:.0f} s to fill)")
    say(f'whole run: {time.time() - begun:.0f} s')


try:
    main()
finally:
    for child in children:
        child.send_signal(signal.SIGTERM)
    for child in children:
        try:
            child.wait(5)
        except subprocess.TimeoutExpired:
            child.kill()
    shutil.rmtree(SCRATCH, ignore_errors=True)
