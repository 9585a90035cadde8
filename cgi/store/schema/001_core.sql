-- Core: units, caseworkers, sessions and sign-in, drafts, double submits, the audit log, outages.
-- Days are civil days since 1970-01-01, times of day minutes, moments UTC seconds (_utc).
-- Rules that must hold stand here too: lengths, lists, references, and what may never change.
-- The domain's first migration makes `person`, which some rows here refer to.

CREATE TABLE unit (
    id          INTEGER PRIMARY KEY,
    public_id   TEXT NOT NULL UNIQUE CHECK (length(public_id) = 26 AND public_id NOT GLOB '*[^a-z2-7]*'),
    name        TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 100),
    phone       TEXT NOT NULL CHECK (length(phone) = 8 AND phone NOT GLOB '*[^0-9]*'),
    place       TEXT NOT NULL CHECK (length(place) BETWEEN 1 AND 200)
) STRICT;

CREATE TABLE staff_user (
    id                   INTEGER PRIMARY KEY,
    public_id            TEXT NOT NULL UNIQUE
                         CHECK (length(public_id) = 26 AND public_id NOT GLOB '*[^a-z2-7]*'),
    user_name            TEXT NOT NULL UNIQUE
                         CHECK (length(user_name) BETWEEN 2 AND 40 AND user_name NOT GLOB '*[^a-z0-9._-]*'),
    full_name            TEXT NOT NULL CHECK (length(full_name) BETWEEN 1 AND 100),
    role                 TEXT NOT NULL CHECK (role IN ('caseworker', 'team_leader', 'administrator')),
    unit_id              INTEGER NOT NULL REFERENCES unit (id),
    password_phc         TEXT CHECK (length(password_phc) BETWEEN 20 AND 200),
    password_changed_utc INTEGER NOT NULL DEFAULT 0,
    phone                TEXT NOT NULL DEFAULT ''
                         CHECK (phone = '' OR (length(phone) = 8 AND phone NOT GLOB '*[^0-9]*')),
    may_see_protected    INTEGER NOT NULL DEFAULT 0 CHECK (may_see_protected IN (0, 1)),
    created_utc          INTEGER NOT NULL,
    disabled_utc         INTEGER
) STRICT;
CREATE INDEX staff_user_unit ON staff_user (unit_id, full_name);

-- One row a signed-in browser. The token itself is in the cookie alone (S1).
CREATE TABLE session (
    id          INTEGER PRIMARY KEY,
    token_hash  BLOB NOT NULL UNIQUE CHECK (length(token_hash) = 32),
    site        TEXT NOT NULL CHECK (site IN ('citizen', 'staff')),
    role        TEXT NOT NULL,
    person_id   INTEGER REFERENCES person (id),
    staff_id    INTEGER REFERENCES staff_user (id),
    level       INTEGER NOT NULL CHECK (level BETWEEN 1 AND 3),
    created_utc INTEGER NOT NULL,
    seen_utc    INTEGER NOT NULL,
    reauth_utc  INTEGER NOT NULL,
    expires_utc INTEGER NOT NULL CHECK (expires_utc > created_utc AND expires_utc <= created_utc + 28800),
    idle_s      INTEGER NOT NULL CHECK (idle_s BETWEEN 60 AND 18000),
    CHECK (CASE site
               WHEN 'citizen' THEN role IN ('enrolling', 'citizen') AND person_id IS NOT NULL AND staff_id IS NULL
               ELSE role IN ('caseworker', 'team_leader', 'administrator') AND staff_id IS NOT NULL
                    AND person_id IS NULL
           END)
) STRICT;
CREATE INDEX session_person ON session (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX session_staff ON session (staff_id) WHERE staff_id IS NOT NULL;
CREATE INDEX session_expires ON session (expires_utc);

CREATE TRIGGER session_at_most_three AFTER INSERT ON session
WHEN (SELECT count(*) FROM session
       WHERE person_id = NEW.person_id OR staff_id = NEW.staff_id) > 3
BEGIN
    SELECT RAISE(ABORT, 'an account has at most three sessions');
END;

-- A code that travels in a letter (S10): keyed, salted hash; one open code a person.
CREATE TABLE login_code (
    id           INTEGER PRIMARY KEY,
    person_id    INTEGER NOT NULL REFERENCES person (id),
    salt         BLOB NOT NULL CHECK (length(salt) = 16),
    hash         BLOB NOT NULL CHECK (length(hash) = 32),
    made_by      INTEGER REFERENCES staff_user (id),
    created_utc  INTEGER NOT NULL,
    expires_utc  INTEGER NOT NULL
                 CHECK (expires_utc > created_utc AND expires_utc <= created_utc + 31 * 86400),
    tries        INTEGER NOT NULL DEFAULT 0 CHECK (tries BETWEEN 0 AND 5),
    used_utc     INTEGER,
    replaced_utc INTEGER
) STRICT;
CREATE UNIQUE INDEX login_code_open ON login_code (person_id) WHERE used_utc IS NULL AND replaced_utc IS NULL;
CREATE INDEX login_code_created ON login_code (created_utc);

-- Failures in a row (S9). `source_key` of zeros counts the account from wherever. Keys are keyed
-- hashes of what was typed and of the address: a row says nothing about who exists.
CREATE TABLE signin_failure (
    site         TEXT NOT NULL CHECK (site IN ('citizen', 'staff')),
    account_key  BLOB NOT NULL CHECK (length(account_key) = 32),
    source_key   BLOB NOT NULL CHECK (length(source_key) = 32),
    failures     INTEGER NOT NULL CHECK (failures > 0),
    last_utc     INTEGER NOT NULL,
    next_try_utc INTEGER NOT NULL,
    PRIMARY KEY (site, account_key, source_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX signin_failure_last ON signin_failure (last_utc);

-- Tries of one address in the current minute (S9).
CREATE TABLE signin_source (
    site       TEXT NOT NULL CHECK (site IN ('citizen', 'staff')),
    source_key BLOB NOT NULL CHECK (length(source_key) = 32),
    minute     INTEGER NOT NULL,
    tries      INTEGER NOT NULL CHECK (tries > 0),
    PRIMARY KEY (site, source_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX signin_source_minute ON signin_source (minute);

-- Forms that were already carried out: the same again gives the first result again (S6).
CREATE TABLE submission (
    account  TEXT NOT NULL CHECK (length(account) BETWEEN 1 AND 80),
    nr       TEXT NOT NULL CHECK (length(nr) = 22),
    location TEXT NOT NULL CHECK (length(location) BETWEEN 1 AND 300 AND location LIKE '/%'),
    at_utc   INTEGER NOT NULL,
    PRIMARY KEY (account, nr)
) STRICT, WITHOUT ROWID;
CREATE INDEX submission_at ON submission (at_utc);

-- What somebody had typed when the session ran out (S3).
CREATE TABLE draft (
    account   TEXT NOT NULL CHECK (length(account) BETWEEN 1 AND 80),
    path      TEXT NOT NULL CHECK (length(path) BETWEEN 1 AND 300 AND path LIKE '/%'),
    body      TEXT NOT NULL CHECK (length(body) <= 262144),
    saved_utc INTEGER NOT NULL,
    PRIMARY KEY (account, path)
) STRICT;
CREATE INDEX draft_saved ON draft (saved_utc);

-- Who did what with whose data (L1, L2). Append only, without gaps, each row chained to the one
-- before. No references: the log outlives what it speaks of.
CREATE TABLE audit_log (
    sequence      INTEGER PRIMARY KEY,
    at_utc        INTEGER NOT NULL,
    site          TEXT NOT NULL CHECK (site IN ('citizen', 'staff', 'system', 'command')),
    role          TEXT NOT NULL CHECK (length(role) BETWEEN 1 AND 20),
    staff_id      INTEGER,
    actor_id      INTEGER,
    source        TEXT NOT NULL CHECK (length(source) <= 60),
    action        TEXT NOT NULL CHECK (length(action) BETWEEN 1 AND 60),
    object_kind   TEXT CHECK (length(object_kind) <= 40),
    object_id     TEXT CHECK (length(object_id) <= 60),
    person_id     INTEGER,
    purpose       TEXT CHECK (length(purpose) <= 500),
    outcome       TEXT NOT NULL CHECK (outcome IN ('done', 'refused', 'denied', 'not_found', 'failed')),
    request_ref   TEXT CHECK (length(request_ref) <= 40),
    criterion     TEXT CHECK (length(criterion) <= 100),
    detail        TEXT CHECK (length(detail) <= 500),
    from_day      INTEGER,
    to_day        INTEGER,
    shown         INTEGER CHECK (shown >= 0),
    previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
    hash          BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX audit_log_person ON audit_log (person_id, sequence) WHERE person_id IS NOT NULL;
CREATE INDEX audit_log_staff ON audit_log (staff_id, sequence) WHERE staff_id IS NOT NULL;

-- Where old rows were cut (L5): the hash of the last row that is gone, signed with the audit key.
CREATE TABLE audit_bridge (
    through_sequence INTEGER PRIMARY KEY CHECK (through_sequence > 0),
    hash             BLOB NOT NULL CHECK (length(hash) = 32),
    seal             BLOB NOT NULL CHECK (length(seal) = 32),
    at_utc           INTEGER NOT NULL
) STRICT;

CREATE TRIGGER audit_log_never_changed BEFORE UPDATE ON audit_log
BEGIN
    SELECT RAISE(ABORT, 'audit rows are never changed');
END;
CREATE TRIGGER audit_log_never_deleted BEFORE DELETE ON audit_log
WHEN OLD.sequence > (SELECT coalesce(max(through_sequence), 0) FROM audit_bridge)
BEGIN
    SELECT RAISE(ABORT, 'audit rows are cut behind a bridge only');
END;
CREATE TRIGGER audit_log_without_gaps BEFORE INSERT ON audit_log
WHEN NEW.sequence <> 1 + coalesce((SELECT max(sequence) FROM audit_log),
                                  (SELECT max(through_sequence) FROM audit_bridge), 0)
BEGIN
    SELECT RAISE(ABORT, 'audit rows have no gaps');
END;
CREATE TRIGGER audit_bridge_never_changed BEFORE UPDATE ON audit_bridge
BEGIN
    SELECT RAISE(ABORT, 'bridges are never changed');
END;
CREATE TRIGGER audit_bridge_never_deleted BEFORE DELETE ON audit_bridge
BEGIN
    SELECT RAISE(ABORT, 'bridges are never deleted');
END;

-- How far a journal file of page views has been read into the audit log.
CREATE TABLE journal_file (
    name         TEXT PRIMARY KEY CHECK (length(name) BETWEEN 1 AND 100),
    bytes_done   INTEGER NOT NULL CHECK (bytes_done >= 0),
    rows_done    INTEGER NOT NULL CHECK (rows_done >= 0),
    damaged      INTEGER NOT NULL CHECK (damaged >= 0),
    started_utc  INTEGER NOT NULL,
    finished_utc INTEGER
) STRICT;

-- The last sign of life of the service; a gap becomes an outage (law.md 3.5).
CREATE TABLE heartbeat (
    id     INTEGER PRIMARY KEY CHECK (id = 1),
    at_utc INTEGER NOT NULL
) STRICT;

CREATE TABLE outage (
    id       INTEGER PRIMARY KEY,
    from_utc INTEGER NOT NULL,
    to_utc   INTEGER NOT NULL CHECK (to_utc > from_utc),
    kind     TEXT NOT NULL CHECK (kind IN ('found', 'reported', 'window')),
    note     TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 500),
    made_by  INTEGER REFERENCES staff_user (id),
    made_utc INTEGER NOT NULL
) STRICT;
CREATE INDEX outage_to ON outage (to_utc);
CREATE TRIGGER outage_never_deleted BEFORE DELETE ON outage
BEGIN
    SELECT RAISE(ABORT, 'outages are evidence');
END;
