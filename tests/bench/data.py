"""The database of `make bench`: filled with SQL alone, without triggers, indexes made at the end."""
import base64, hashlib, hmac, os, re, sqlite3, time

HERE = os.path.dirname(os.path.abspath(__file__))
CASEWORKERS, CITIZENS, TIMES_A_DAY = 200, 20000, 8
NOW = int(time.time())
TODAY = NOW // 86400
# printf's octal digits, but for the two that a public id may not have
ID = r"replace(replace(printf('%026o', \1), '0', 'a'), '1', 'b')"


def set_aside(db, kinds):
    """Takes triggers or indexes away; returns what makes them again."""
    rows = db.execute(f"SELECT type, name, sql FROM sqlite_schema WHERE type IN ({kinds}) AND sql <> ''").fetchall()
    for kind, name, _ in rows:
        db.execute(f'DROP {kind} {name}')
    return [sql for _, _, sql in rows]


def fill(data_dir, times):
    """Fills the fresh database with `times` times; the last 300 of each caseworker are to come."""
    db = sqlite3.connect(f'{data_dir}/jobsamtale.db', isolation_level=None)
    for pragma in ('locking_mode = EXCLUSIVE', 'journal_mode = OFF', 'synchronous = OFF', 'foreign_keys = OFF',
                   'cache_size = -400000', 'temp_store = MEMORY'):
        db.execute('PRAGMA ' + pragma)
    days = times // CASEWORKERS // TIMES_A_DAY
    values = {'now': NOW, 'today': TODAY, 'coming_days': 37, 'past_days': days - 37, 'held_from': TODAY - 217}
    db.execute('BEGIN')
    later = set_aside(db, "'trigger', 'index'")
    text = re.sub('--.*', '', open(f'{HERE}/fill.sql', encoding='utf-8').read())
    for statement in re.sub(r'\bID\(([^()]+)\)', ID, text).split(';'):
        db.execute(statement, values)
    for sql in later:
        db.execute(sql)
    db.execute('COMMIT')
    db.execute('PRAGMA journal_mode = WAL')
    db.close()


class Accounts:
    """Sessions of all citizens and one caseworker: their cookies, and tokens of the form of `path`."""

    def __init__(self, data_dir, path):
        self.cookie, self.form = {}, {}
        self.key = open(f'{data_dir}/server.key', 'rb').read()
        db = sqlite3.connect(f'{data_dir}/jobsamtale.db', isolation_level=None)
        db.execute('BEGIN')
        for person in range(1, CITIZENS + 1):
            self.cookie[person], secret = self.begin(db, 'citizen', 'citizen', 'person_id', person)
            proof = hmac.digest(secret, path.encode(), 'sha256')
            self.form[person] = base64.urlsafe_b64encode(bytes(32) + proof).decode().rstrip('=')
        self.staff, _ = self.begin(db, 'caseworker', 'staff', 'staff_id', 11)
        db.execute('COMMIT')
        db.execute('PRAGMA wal_checkpoint(TRUNCATE)')
        self.ready = dict(db.execute('SELECT h.person_id, s.public_id FROM slot_hold h'
                                     ' JOIN slot s ON s.id = h.slot_id'))  # with the time each has chosen
        self.person = db.execute('SELECT public_id FROM person WHERE caseworker_id = 11').fetchone()[0]
        db.close()

    def begin(self, db, role, site, column, account):
        token = os.urandom(32)
        db.execute(f'INSERT INTO session (token_hash, site, role, {column}, level, created_utc, seen_utc, reauth_utc,'
                   ' expires_utc, idle_s) VALUES (?, ?, ?, ?, 1, ?, ?, ?, ?, 1800)',
                   (hashlib.sha256(token).digest(), site, role, account, NOW, NOW, NOW, NOW + 28000))
        name = 'jobsamtale' if site == 'citizen' else 'jobsamtale-intra'
        secret = hmac.digest(self.key, b'form tokens\0' + bytes([2]) + token, 'sha256')
        return f'{name}=da.s.' + base64.urlsafe_b64encode(token).decode().rstrip('='), secret
