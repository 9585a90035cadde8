-- The domain: persons and the facts of the law, times, bookings, deadlines, decisions, what is due.
-- Days are civil days (days since 1970-01-01 in Denmark), times of day minutes since local midnight,
-- moments UTC seconds (`_utc`). Statuses are words, so that a row can be read without the program.
-- What must never change again is guarded by triggers at the end of each part.

-- ---- persons ------------------------------------------------------------------------------------

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE CHECK (length(public_id) = 26),
    cpr TEXT NOT NULL UNIQUE CHECK (length(cpr) = 10 AND cpr NOT GLOB '*[^0-9]*'),
    cpr_kind TEXT NOT NULL CHECK (cpr_kind IN ('real', 'substitute', 'administrative')),
    given_names TEXT NOT NULL CHECK (length(given_names) BETWEEN 1 AND 100),
    family_name TEXT NOT NULL CHECK (length(family_name) BETWEEN 1 AND 100),
    born_on INTEGER NOT NULL CHECK (born_on BETWEEN -50000 AND 60000),
    protected INTEGER NOT NULL DEFAULT 0 CHECK (protected IN (0, 1)),
    language TEXT NOT NULL DEFAULT 'da' CHECK (length(language) BETWEEN 2 AND 8),
    phone TEXT CHECK (length(phone) BETWEEN 8 AND 16),
    email TEXT CHECK (length(email) BETWEEN 3 AND 254),
    address TEXT CHECK (length(address) BETWEEN 1 AND 300), -- for letters; lines by LF
    digital_post INTEGER NOT NULL DEFAULT 1 CHECK (digital_post IN (0, 1)),
    outside_portal INTEGER NOT NULL DEFAULT 0 CHECK (outside_portal IN (0, 1)), -- § 44(3)
    reminders TEXT NOT NULL DEFAULT 'none' CHECK (reminders IN ('none', 'sms', 'email', 'both')),
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    caseworker_id INTEGER NOT NULL REFERENCES staff_user (id),
    interpreter_language TEXT CHECK (length(interpreter_language) BETWEEN 2 AND 40),
    taken_on INTEGER CHECK (taken_on BETWEEN 5000 AND 60000), -- responsibility_taken_on
    is_refugee INTEGER NOT NULL DEFAULT 0 CHECK (is_refugee IN (0, 1)),
    ukraine_act INTEGER NOT NULL DEFAULT 0 CHECK (ukraine_act IN (0, 1)),
    manifestly_unable INTEGER NOT NULL DEFAULT 0 CHECK (manifestly_unable IN (0, 1)), -- IL § 17(1)
    goals_met_on INTEGER CHECK (goals_met_on BETWEEN 5000 AND 60000),
    idle_s INTEGER NOT NULL DEFAULT 1800 CHECK (idle_s BETWEEN 1800 AND 18000),
    password_phc TEXT CHECK (length(password_phc) BETWEEN 20 AND 300),
    password_changed_utc INTEGER NOT NULL DEFAULT 0, -- older sessions end (S4); set with the password
    locked_utc INTEGER,
    closed_on INTEGER CHECK (closed_on BETWEEN 5000 AND 60000),
    closed_why TEXT CHECK (closed_why IN ('moved', 'ended')),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    created_utc INTEGER NOT NULL,
    CHECK ((closed_on IS NULL) = (closed_why IS NULL))
) STRICT;
CREATE INDEX person_caseworker ON person (caseworker_id);
CREATE INDEX person_unit ON person (unit_id);

-- Each word of a name in lower case: search by the beginnings of words.
CREATE TABLE person_name_word (
    word TEXT NOT NULL CHECK (length(word) BETWEEN 1 AND 100),
    person_id INTEGER NOT NULL REFERENCES person (id),
    PRIMARY KEY (word, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_name_word_person ON person_name_word (person_id);

-- Staff of another unit who gave a reason (security.md A3).
CREATE TABLE access_grant (
    id INTEGER PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES staff_user (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    reason_code TEXT NOT NULL CHECK (length(reason_code) BETWEEN 1 AND 40),
    reason_text TEXT NOT NULL DEFAULT '' CHECK (length(reason_text) <= 500),
    granted_utc INTEGER NOT NULL,
    until_utc INTEGER NOT NULL,
    seen_utc INTEGER, -- by the team leader of the person's unit
    seen_by INTEGER REFERENCES staff_user (id),
    CHECK (until_utc > granted_utc)
) STRICT;
CREATE INDEX access_grant_key ON access_grant (user_id, person_id, until_utc);
CREATE INDEX access_grant_person ON access_grant (person_id, granted_utc);
CREATE INDEX access_grant_unseen ON access_grant (granted_utc) WHERE seen_utc IS NULL;

-- ---- facts of the law ---------------------------------------------------------------------------
-- A wrong row is voided, never deleted; what was known when stays visible.

CREATE TABLE guidance (
    id INTEGER PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE CHECK (length(public_id) = 26),
    person_id INTEGER NOT NULL REFERENCES person (id),
    given_on INTEGER NOT NULL CHECK (given_on BETWEEN 5000 AND 60000),
    channel TEXT NOT NULL CHECK (channel IN ('office', 'phone', 'video', 'letter')),
    language TEXT NOT NULL CHECK (length(language) BETWEEN 2 AND 40),
    interpreter INTEGER NOT NULL DEFAULT 0 CHECK (interpreter IN (0, 1)),
    points INTEGER NOT NULL CHECK (points BETWEEN 1 AND 31), -- enum law_guidance_point
    text_version TEXT NOT NULL CHECK (length(text_version) BETWEEN 1 AND 40),
    written INTEGER NOT NULL DEFAULT 0 CHECK (written IN (0, 1)), -- LAS § 35(1)
    note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 2000),
    given_by INTEGER NOT NULL REFERENCES staff_user (id),
    recorded_utc INTEGER NOT NULL,
    voided_utc INTEGER
) STRICT;
CREATE INDEX guidance_person ON guidance (person_id, recorded_utc);

CREATE TABLE readiness (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    from_day INTEGER NOT NULL CHECK (from_day BETWEEN 5000 AND 60000),
    result TEXT NOT NULL CHECK (result IN ('job_ready', 'activity_ready')),
    recorded_by INTEGER NOT NULL REFERENCES staff_user (id),
    recorded_utc INTEGER NOT NULL,
    voided_utc INTEGER
) STRICT;
CREATE UNIQUE INDEX readiness_person ON readiness (person_id, from_day) WHERE voided_utc IS NULL;

CREATE TABLE benefit (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 60), -- the name changed often: data
    from_day INTEGER NOT NULL CHECK (from_day BETWEEN 5000 AND 60000),
    to_day INTEGER CHECK (to_day >= from_day),
    recorded_by INTEGER NOT NULL REFERENCES staff_user (id),
    recorded_utc INTEGER NOT NULL,
    voided_utc INTEGER
) STRICT;
CREATE INDEX benefit_person ON benefit (person_id, from_day);

CREATE TABLE occupation ( -- ordinary job or education
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL CHECK (kind IN ('employment', 'education')),
    ordinary INTEGER NOT NULL CHECK (ordinary IN (0, 1)),
    from_day INTEGER NOT NULL CHECK (from_day BETWEEN 5000 AND 60000),
    to_day INTEGER CHECK (to_day >= from_day),
    recorded_by INTEGER NOT NULL REFERENCES staff_user (id),
    recorded_utc INTEGER NOT NULL,
    voided_utc INTEGER
) STRICT;
CREATE INDEX occupation_person ON occupation (person_id, from_day);

CREATE TABLE contract ( -- the dates only: the contract itself comes with its own pages
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    concluded_on INTEGER NOT NULL CHECK (concluded_on BETWEEN 13239 AND 60000), -- 2006-04-01
    ended_on INTEGER CHECK (ended_on >= concluded_on), -- permanent residence, IL § 19(9)
    rule_set TEXT NOT NULL CHECK (length(rule_set) BETWEEN 1 AND 20),
    recorded_by INTEGER NOT NULL REFERENCES staff_user (id),
    recorded_utc INTEGER NOT NULL,
    voided_utc INTEGER
) STRICT;
CREATE UNIQUE INDEX contract_running ON contract (person_id)
    WHERE ended_on IS NULL AND voided_utc IS NULL;
CREATE INDEX contract_person ON contract (person_id, concluded_on);

CREATE TABLE absence (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL CHECK (kind IN ('sickness', 'holiday', 'work', 'course', 'parental_leave',
        'childcare', 'funeral', 'interview_elsewhere', 'contact_with_child_in_care', 'other')),
    from_day INTEGER NOT NULL CHECK (from_day BETWEEN 5000 AND 60000),
    to_day INTEGER CHECK (to_day >= from_day),
    told_on INTEGER NOT NULL CHECK (told_on BETWEEN 5000 AND 60000),
    approved INTEGER CHECK (approved IN (0, 1)), -- holiday at short notice, § 49(3)
    note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 500),
    recorded_by INTEGER NOT NULL REFERENCES staff_user (id),
    recorded_utc INTEGER NOT NULL,
    voided_utc INTEGER
) STRICT;
CREATE INDEX absence_person ON absence (person_id, from_day);

CREATE TABLE hindrance ( -- what a summons must respect, BEK 1216/2023 § 46(2)
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL CHECK (kind IN ('childcare', 'health', 'other')),
    weekdays INTEGER NOT NULL CHECK (weekdays BETWEEN 1 AND 127), -- bit 0 Monday
    from_minute INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
    to_minute INTEGER NOT NULL CHECK (to_minute BETWEEN 1 AND 1440),
    recorded_by INTEGER NOT NULL REFERENCES staff_user (id),
    recorded_utc INTEGER NOT NULL,
    voided_utc INTEGER,
    CHECK (to_minute > from_minute)
) STRICT;
CREATE INDEX hindrance_person ON hindrance (person_id);

CREATE TRIGGER guidance_kept BEFORE DELETE ON guidance BEGIN SELECT raise(ABORT, 'kept'); END;
CREATE TRIGGER guidance_fixed BEFORE UPDATE ON guidance
    WHEN OLD.voided_utc IS NOT NULL OR NEW.given_on <> OLD.given_on
        OR NEW.person_id <> OLD.person_id OR NEW.recorded_utc <> OLD.recorded_utc
        OR NEW.note <> OLD.note OR NEW.text_version <> OLD.text_version
    BEGIN SELECT raise(ABORT, 'fixed'); END;

-- ---- times --------------------------------------------------------------------------------------

CREATE TABLE slot_series (
    id INTEGER PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE CHECK (length(public_id) = 26),
    user_id INTEGER NOT NULL REFERENCES staff_user (id),
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    made_by INTEGER NOT NULL REFERENCES staff_user (id),
    made_utc INTEGER NOT NULL,
    from_day INTEGER NOT NULL,
    to_day INTEGER NOT NULL CHECK (to_day >= from_day)
) STRICT;
CREATE INDEX slot_series_user ON slot_series (user_id, made_utc);

CREATE TABLE slot_series_skip ( -- each time that was not made, and why
    series_id INTEGER NOT NULL REFERENCES slot_series (id),
    day INTEGER NOT NULL,
    minute INTEGER NOT NULL DEFAULT -1, -- -1: the whole day
    why TEXT NOT NULL CHECK (length(why) BETWEEN 1 AND 40),
    PRIMARY KEY (series_id, day, minute)
) STRICT, WITHOUT ROWID;

CREATE TABLE slot (
    id INTEGER PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE CHECK (length(public_id) = 26),
    user_id INTEGER NOT NULL REFERENCES staff_user (id),
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    day INTEGER NOT NULL CHECK (day BETWEEN 5000 AND 60000),
    minute INTEGER NOT NULL CHECK (minute BETWEEN 0 AND 1439),
    starts_utc INTEGER NOT NULL CHECK (starts_utc BETWEEN day * 86400 - 10800
                                                       AND day * 86400 + 86400),
    length_min INTEGER NOT NULL CHECK (length_min BETWEEN 10 AND 240),
    place TEXT NOT NULL CHECK (length(place) BETWEEN 1 AND 200),
    forms INTEGER NOT NULL CHECK (forms BETWEEN 1 AND 7), -- 1 office, 2 phone, 4 video
    interpreter_language TEXT CHECK (length(interpreter_language) BETWEEN 2 AND 40),
    offered INTEGER NOT NULL DEFAULT 1 CHECK (offered IN (0, 1)), -- 0: made for one summons only
    series_id INTEGER REFERENCES slot_series (id),
    taken INTEGER NOT NULL DEFAULT 0 CHECK (taken IN (0, 1)), -- kept by the triggers of booking
    closed_utc INTEGER,
    CHECK (closed_utc IS NULL OR taken = 0)
) STRICT;
CREATE UNIQUE INDEX slot_start ON slot (user_id, starts_utc) WHERE closed_utc IS NULL;
-- Free times, of one caseworker and of a unit; the second answers a search without the row (its last
-- three columns are the same in every entry and take no room, but the planner wants to read them).
CREATE INDEX slot_free_own ON slot (user_id, starts_utc)
    WHERE taken = 0 AND closed_utc IS NULL AND offered = 1;
CREATE INDEX slot_free ON slot
    (unit_id, starts_utc, user_id, forms, interpreter_language, taken, closed_utc, offered)
    WHERE taken = 0 AND closed_utc IS NULL AND offered = 1;
CREATE INDEX slot_user_day ON slot (user_id, day, minute);
CREATE INDEX slot_unit_day ON slot (unit_id, day, minute);
CREATE INDEX slot_of_series ON slot (series_id) WHERE series_id IS NOT NULL;

CREATE TRIGGER slot_no_overlap BEFORE INSERT ON slot
    WHEN NEW.closed_utc IS NULL AND EXISTS (SELECT 1 FROM slot
        WHERE user_id = NEW.user_id AND closed_utc IS NULL
          AND starts_utc > NEW.starts_utc - 14400
          AND starts_utc < NEW.starts_utc + NEW.length_min * 60
          AND starts_utc + length_min * 60 > NEW.starts_utc)
    BEGIN SELECT raise(ABORT, 'slot overlaps'); END;
CREATE TRIGGER slot_no_overlap_reopen BEFORE UPDATE OF closed_utc ON slot
    WHEN NEW.closed_utc IS NULL AND OLD.closed_utc IS NOT NULL AND EXISTS (SELECT 1 FROM slot
        WHERE user_id = NEW.user_id AND closed_utc IS NULL AND id <> NEW.id
          AND starts_utc > NEW.starts_utc - 14400
          AND starts_utc < NEW.starts_utc + NEW.length_min * 60
          AND starts_utc + length_min * 60 > NEW.starts_utc)
    BEGIN SELECT raise(ABORT, 'slot overlaps'); END;
CREATE TRIGGER slot_time_fixed BEFORE UPDATE OF user_id, day, minute, starts_utc, length_min ON slot
    BEGIN SELECT raise(ABORT, 'a time does not move'); END;

CREATE TABLE closed_day (
    id INTEGER PRIMARY KEY,
    day INTEGER NOT NULL CHECK (day BETWEEN 5000 AND 60000),
    unit_id INTEGER REFERENCES unit (id), -- null: the whole municipality
    reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 200),
    made_by INTEGER NOT NULL REFERENCES staff_user (id),
    made_utc INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX closed_day_key ON closed_day (day, coalesce(unit_id, 0));

CREATE TABLE slot_hold ( -- 15 minutes for one who is on the way through C08-C11
    slot_id INTEGER PRIMARY KEY REFERENCES slot (id),
    person_id INTEGER NOT NULL UNIQUE REFERENCES person (id),
    until_utc INTEGER NOT NULL
) STRICT;

CREATE TABLE slot_search ( -- evidence, law.md 3.4
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    at_utc INTEGER NOT NULL,
    from_day INTEGER NOT NULL,
    to_day INTEGER NOT NULL,
    shown INTEGER NOT NULL CHECK (shown >= 0)
) STRICT;
CREATE INDEX slot_search_person ON slot_search (person_id, at_utc);

CREATE TABLE no_times (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE CHECK (length(number) BETWEEN 6 AND 12),
    person_id INTEGER NOT NULL REFERENCES person (id),
    deadline_id INTEGER REFERENCES deadline (id),
    at_utc INTEGER NOT NULL,
    from_day INTEGER NOT NULL,
    to_day INTEGER NOT NULL,
    form TEXT NOT NULL CHECK (form IN ('office', 'phone', 'video')),
    notice_utc INTEGER, -- the person asked to be told when there are times
    answered_utc INTEGER,
    answered_by INTEGER REFERENCES staff_user (id),
    answer TEXT CHECK (length(answer) BETWEEN 1 AND 1000),
    CHECK ((answered_utc IS NULL) = (answer IS NULL))
) STRICT;
CREATE INDEX no_times_person ON no_times (person_id, at_utc);

-- ---- deadlines ----------------------------------------------------------------------------------

CREATE TABLE deadline (
    id INTEGER PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE CHECK (length(public_id) = 26),
    person_id INTEGER NOT NULL REFERENCES person (id),
    state TEXT NOT NULL CHECK (state IN ('draft', 'open', 'booked', 'held', 'no_show',
        'cancelled_late', 'missed', 'excused', 'consequence_open', 'withdrawn', 'closed')),
    deadline_on INTEGER CHECK (deadline_on BETWEEN 5000 AND 60000),
    latest_on INTEGER CHECK (latest_on BETWEEN deadline_on AND deadline_on + 31),
    available_on INTEGER CHECK (available_on BETWEEN 5000 AND 60000),
    available_utc INTEGER,
    closes_utc INTEGER, -- local midnight that ends deadline_on (T-4)
    channel TEXT CHECK (channel IN ('digital_post', 'letter', 'portal')),
    forms INTEGER NOT NULL DEFAULT 7 CHECK (forms BETWEEN 1 AND 7),
    forms_reason TEXT NOT NULL DEFAULT '' CHECK (length(forms_reason) <= 500),
    letter TEXT NOT NULL DEFAULT '' CHECK (length(letter) <= 8000),
    subject TEXT NOT NULL DEFAULT '' CHECK (length(subject) <= 200),
    made_by INTEGER NOT NULL REFERENCES staff_user (id),
    made_utc INTEGER NOT NULL,
    issued_utc INTEGER,
    contact_restored_on INTEGER CHECK (contact_restored_on BETWEEN 5000 AND 60000), -- S-16
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (state = 'draft' OR (deadline_on IS NOT NULL AND latest_on IS NOT NULL
        AND available_on IS NOT NULL AND closes_utc IS NOT NULL AND channel IS NOT NULL
        AND issued_utc IS NOT NULL)),
    CHECK (deadline_on IS NULL OR available_on IS NULL OR deadline_on >= available_on + 8)
) STRICT;
CREATE UNIQUE INDEX deadline_one ON deadline (person_id) WHERE state IN ('open', 'booked');
CREATE UNIQUE INDEX deadline_one_draft ON deadline (person_id) WHERE state = 'draft';
CREATE INDEX deadline_person ON deadline (person_id, id);
CREATE INDEX deadline_sweep ON deadline (closes_utc) WHERE state = 'open';
CREATE INDEX deadline_missed ON deadline (closes_utc) WHERE state = 'missed';

CREATE TABLE deadline_event ( -- the life of a deadline, law.md 3.2; append only
    id INTEGER PRIMARY KEY,
    deadline_id INTEGER NOT NULL REFERENCES deadline (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    at_utc INTEGER NOT NULL,       -- the right moment: local midnight for S-12
    recorded_utc INTEGER NOT NULL, -- when it was written down
    event TEXT NOT NULL CHECK (length(event) BETWEEN 1 AND 40),
    from_state TEXT NOT NULL,
    to_state TEXT NOT NULL,
    actor TEXT NOT NULL CHECK (actor IN ('citizen', 'staff', 'system')),
    actor_id INTEGER, -- person or staff user; null for the system
    reason TEXT NOT NULL DEFAULT '' CHECK (length(reason) <= 80), -- the verdict's code
    cite TEXT NOT NULL DEFAULT '' CHECK (length(cite) <= 40),
    rule TEXT NOT NULL DEFAULT '' CHECK (length(rule) <= 10), -- "S-04"
    note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 1000),
    contact_on INTEGER,  -- S-16: contact restored
    deadline_on INTEGER, -- 3.5: the dates after an outage moved them
    latest_on INTEGER,
    closes_utc INTEGER,
    CHECK ((actor = 'system') = (actor_id IS NULL)),
    CHECK ((deadline_on IS NULL) = (latest_on IS NULL)
       AND (deadline_on IS NULL) = (closes_utc IS NULL))
) STRICT;
CREATE INDEX deadline_event_deadline ON deadline_event (deadline_id, id);
CREATE INDEX deadline_event_person ON deadline_event (person_id, at_utc);
CREATE TRIGGER deadline_event_fixed BEFORE UPDATE ON deadline_event
    BEGIN SELECT raise(ABORT, 'append only'); END;
CREATE TRIGGER deadline_event_kept BEFORE DELETE ON deadline_event
    BEGIN SELECT raise(ABORT, 'append only'); END;
-- An event moves its deadline; one that starts from another state than the deadline's is refused.
CREATE TRIGGER deadline_event_stale BEFORE INSERT ON deadline_event
    WHEN NOT EXISTS (SELECT 1 FROM deadline WHERE id = NEW.deadline_id
        AND person_id = NEW.person_id AND state = NEW.from_state)
    BEGIN SELECT raise(ABORT, 'the deadline is in another state'); END;
CREATE TRIGGER deadline_event_moves AFTER INSERT ON deadline_event
    BEGIN
        UPDATE deadline SET state = NEW.to_state, version = version + 1,
               deadline_on = coalesce(NEW.deadline_on, deadline_on),
               latest_on = coalesce(NEW.latest_on, latest_on),
               closes_utc = coalesce(NEW.closes_utc, closes_utc),
               contact_restored_on = coalesce(contact_restored_on, NEW.contact_on)
         WHERE id = NEW.deadline_id;
    END;
-- No state without its event: a change is accepted only beside the event that made it.
CREATE TRIGGER deadline_state_logged BEFORE UPDATE OF state ON deadline
    WHEN NEW.state <> OLD.state AND NOT EXISTS (SELECT 1 FROM deadline_event e
        WHERE e.deadline_id = NEW.id
          AND e.id = (SELECT max(id) FROM deadline_event WHERE deadline_id = NEW.id)
          AND e.from_state = OLD.state AND e.to_state = NEW.state)
    BEGIN SELECT raise(ABORT, 'state without event'); END;
CREATE TRIGGER deadline_kept BEFORE DELETE ON deadline WHEN OLD.state <> 'draft'
    BEGIN SELECT raise(ABORT, 'kept'); END;

-- ---- bookings -----------------------------------------------------------------------------------

CREATE TABLE booking (
    id INTEGER PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE CHECK (length(public_id) = 26),
    reference TEXT NOT NULL UNIQUE CHECK (length(reference) = 8),
    person_id INTEGER NOT NULL REFERENCES person (id),
    slot_id INTEGER NOT NULL REFERENCES slot (id),
    user_id INTEGER NOT NULL REFERENCES staff_user (id), -- whose time it is; copied from the slot
    starts_utc INTEGER NOT NULL,                         -- copied from the slot
    deadline_id INTEGER REFERENCES deadline (id),
    kind TEXT NOT NULL CHECK (kind IN ('self', 'by_caseworker', 'summons')),
    form TEXT NOT NULL CHECK (form IN ('office', 'phone', 'video')),
    interpreter_language TEXT CHECK (length(interpreter_language) BETWEEN 2 AND 40),
    needs TEXT NOT NULL DEFAULT '' CHECK (length(needs) <= 1000),
    phone TEXT CHECK (length(phone) BETWEEN 8 AND 16),
    subject TEXT NOT NULL DEFAULT '' CHECK (length(subject) <= 200),
    may_move INTEGER NOT NULL DEFAULT 1 CHECK (may_move IN (0, 1)),
    reason TEXT NOT NULL DEFAULT '' CHECK (length(reason) <= 1000), -- short notice, fixed form ...
    state TEXT NOT NULL CHECK (state IN
        ('booked', 'held', 'no_show', 'cancelled', 'cancelled_late', 'cancelled_by_us')),
    takes_slot INTEGER NOT NULL CHECK (takes_slot = (state IN ('booked', 'held', 'no_show'))),
    ended_utc INTEGER, -- cancelled, or attendance recorded
    sequence INTEGER NOT NULL DEFAULT 0 CHECK (sequence >= 0),
    uid TEXT NOT NULL CHECK (length(uid) BETWEEN 20 AND 80),
    moved_utc INTEGER,
    previous_utc INTEGER, -- where it stood before the last move
    booked_by INTEGER REFERENCES staff_user (id),  -- null: the citizen
    changed_by INTEGER REFERENCES staff_user (id), -- who made the last change; null: the citizen
    change_reason TEXT NOT NULL DEFAULT '' CHECK (length(change_reason) <= 1000),
    booked_utc INTEGER NOT NULL,
    updated_utc INTEGER NOT NULL,
    CHECK ((kind = 'self') = (booked_by IS NULL)),
    CHECK ((state = 'booked') = (ended_utc IS NULL)),
    CHECK ((moved_utc IS NULL) = (previous_utc IS NULL)),
    CHECK (form <> 'phone' OR phone IS NOT NULL)
) STRICT;
-- A time is given once: this, and nothing that looked before, makes double booking impossible.
CREATE UNIQUE INDEX booking_slot ON booking (slot_id) WHERE takes_slot = 1;
CREATE INDEX booking_person ON booking (person_id, starts_utc);
CREATE INDEX booking_pending ON booking (user_id, starts_utc) WHERE state = 'booked';
CREATE INDEX booking_deadline ON booking (deadline_id) WHERE deadline_id IS NOT NULL;

-- One future booking a person: future as seen from the moment of booking.
CREATE TRIGGER booking_one_future BEFORE INSERT ON booking
    WHEN NEW.state = 'booked' AND EXISTS (SELECT 1 FROM booking
        WHERE person_id = NEW.person_id AND starts_utc > NEW.booked_utc AND state = 'booked')
    BEGIN SELECT raise(ABORT, 'one future booking'); END;
CREATE TRIGGER booking_true_copy BEFORE INSERT ON booking
    WHEN NOT EXISTS (SELECT 1 FROM slot WHERE id = NEW.slot_id AND user_id = NEW.user_id
        AND starts_utc = NEW.starts_utc AND closed_utc IS NULL)
    BEGIN SELECT raise(ABORT, 'slot closed or other than said'); END;
CREATE TRIGGER booking_true_copy_move BEFORE UPDATE OF slot_id, user_id, starts_utc ON booking
    WHEN NOT EXISTS (SELECT 1 FROM slot WHERE id = NEW.slot_id AND user_id = NEW.user_id
        AND starts_utc = NEW.starts_utc AND closed_utc IS NULL)
    BEGIN SELECT raise(ABORT, 'slot closed or other than said'); END;
CREATE TRIGGER booking_takes AFTER INSERT ON booking WHEN NEW.takes_slot = 1
    BEGIN UPDATE slot SET taken = 1 WHERE id = NEW.slot_id; END;
CREATE TRIGGER booking_changes AFTER UPDATE OF slot_id, takes_slot ON booking
    WHEN NEW.slot_id <> OLD.slot_id OR NEW.takes_slot <> OLD.takes_slot
    BEGIN
        UPDATE slot SET taken = 0 WHERE id = OLD.slot_id AND OLD.takes_slot = 1;
        UPDATE slot SET taken = 1 WHERE id = NEW.slot_id AND NEW.takes_slot = 1;
    END;
-- One answer of a step: the choices and the hold are used up.
CREATE TRIGGER booking_uses_choice AFTER INSERT ON booking WHEN NEW.booked_by IS NULL
    BEGIN
        DELETE FROM slot_hold WHERE person_id = NEW.person_id;
        DELETE FROM booking_choice WHERE person_id = NEW.person_id;
    END;
CREATE TRIGGER booking_ended BEFORE UPDATE OF state ON booking
    WHEN NEW.state = 'booked' AND OLD.state <> 'booked'
    BEGIN SELECT raise(ABORT, 'a talk that ended stays ended'); END;
CREATE TRIGGER booking_kept BEFORE DELETE ON booking BEGIN SELECT raise(ABORT, 'kept'); END;

CREATE TABLE booking_event ( -- append only
    id INTEGER PRIMARY KEY,
    booking_id INTEGER NOT NULL REFERENCES booking (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    at_utc INTEGER NOT NULL,
    event TEXT NOT NULL CHECK (event IN ('booked', 'moved', 'moved_by_us', 'cancelled',
        'cancelled_late', 'cancelled_by_us', 'held', 'no_show', 'excused')),
    actor TEXT NOT NULL CHECK (actor IN ('citizen', 'staff', 'system')),
    actor_id INTEGER,
    from_utc INTEGER, -- the time before
    to_utc INTEGER,   -- the time after
    reason TEXT NOT NULL DEFAULT '' CHECK (length(reason) <= 1000),
    CHECK ((actor = 'system') = (actor_id IS NULL))
) STRICT;
CREATE TRIGGER booking_event_first AFTER INSERT ON booking
    BEGIN
        INSERT INTO booking_event (booking_id, person_id, at_utc, event, actor, actor_id, to_utc,
                                   reason)
        VALUES (NEW.id, NEW.person_id, NEW.booked_utc, 'booked',
                CASE WHEN NEW.booked_by IS NULL THEN 'citizen' ELSE 'staff' END,
                coalesce(NEW.booked_by, NEW.person_id), NEW.starts_utc, NEW.reason);
    END;
CREATE TRIGGER booking_event_moved AFTER UPDATE OF slot_id ON booking WHEN NEW.slot_id <> OLD.slot_id
    BEGIN
        INSERT INTO booking_event (booking_id, person_id, at_utc, event, actor, actor_id, from_utc,
                                   to_utc, reason)
        VALUES (NEW.id, NEW.person_id, NEW.updated_utc,
                CASE WHEN NEW.changed_by IS NULL THEN 'moved' ELSE 'moved_by_us' END,
                CASE WHEN NEW.changed_by IS NULL THEN 'citizen' ELSE 'staff' END,
                coalesce(NEW.changed_by, NEW.person_id), OLD.starts_utc, NEW.starts_utc,
                NEW.change_reason);
        DELETE FROM slot_hold WHERE person_id = NEW.person_id;
        DELETE FROM booking_choice WHERE person_id = NEW.person_id;
    END;
CREATE TRIGGER booking_event_state AFTER UPDATE OF state ON booking WHEN NEW.state <> OLD.state
    BEGIN
        INSERT INTO booking_event (booking_id, person_id, at_utc, event, actor, actor_id, from_utc,
                                   reason)
        VALUES (NEW.id, NEW.person_id, NEW.updated_utc, NEW.state,
                CASE WHEN NEW.changed_by IS NULL THEN 'citizen' ELSE 'staff' END,
                coalesce(NEW.changed_by, NEW.person_id), OLD.starts_utc, NEW.change_reason);
    END;
CREATE INDEX booking_event_booking ON booking_event (booking_id, id);
CREATE INDEX booking_event_person ON booking_event (person_id, at_utc);
CREATE TRIGGER booking_event_fixed BEFORE UPDATE ON booking_event
    BEGIN SELECT raise(ABORT, 'append only'); END;
CREATE TRIGGER booking_event_kept BEFORE DELETE ON booking_event
    BEGIN SELECT raise(ABORT, 'append only'); END;

CREATE TABLE booking_choice ( -- the answers of C05-C10 (and of a move), one set a person
    person_id INTEGER PRIMARY KEY REFERENCES person (id),
    booking_id INTEGER REFERENCES booking (id), -- the talk that is to be moved, else null
    form TEXT CHECK (form IN ('office', 'phone', 'video')),
    slot_id INTEGER REFERENCES slot (id),
    interpreter_answered INTEGER NOT NULL DEFAULT 0 CHECK (interpreter_answered IN (0, 1)),
    interpreter_language TEXT CHECK (length(interpreter_language) BETWEEN 2 AND 40),
    needs_answered INTEGER NOT NULL DEFAULT 0 CHECK (needs_answered IN (0, 1)),
    needs TEXT NOT NULL DEFAULT '' CHECK (length(needs) <= 1000),
    phone TEXT CHECK (length(phone) BETWEEN 8 AND 16),
    updated_utc INTEGER NOT NULL
) STRICT;

CREATE TABLE consequence_case ( -- opened here; heard and decided in a later part
    id INTEGER PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE CHECK (length(public_id) = 26),
    person_id INTEGER NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL CHECK (kind IN ('missed_deadline', 'no_show')),
    deadline_id INTEGER REFERENCES deadline (id),
    booking_id INTEGER REFERENCES booking (id),
    event_on INTEGER NOT NULL CHECK (event_on BETWEEN 5000 AND 60000),
    opened_utc INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'opened' CHECK (state IN
        ('opened', 'reason_asked', 'heard', 'decided', 'notified', 'complaint', 'closed')),
    note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 2000),
    CHECK (deadline_id IS NOT NULL OR booking_id IS NOT NULL)
) STRICT;
CREATE INDEX consequence_case_person ON consequence_case (person_id, opened_utc);
CREATE UNIQUE INDEX consequence_case_deadline ON consequence_case (deadline_id, kind)
    WHERE deadline_id IS NOT NULL;
CREATE UNIQUE INDEX consequence_case_booking ON consequence_case (booking_id)
    WHERE booking_id IS NOT NULL;

-- ---- decisions ----------------------------------------------------------------------------------

CREATE TABLE decision ( -- never changed, never deleted (security.md A5); parts after law.md 5.1
    id INTEGER PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE CHECK (length(public_id) = 26),
    person_id INTEGER NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL CHECK (kind IN ('exemption_granted', 'exemption_refused', 'exemption_ended',
        'revocation', 'revocation_lifted')),
    result TEXT NOT NULL CHECK (length(result) BETWEEN 1 AND 2000),
    cites TEXT NOT NULL CHECK (length(cites) BETWEEN 1 AND 400), -- codes, separated by spaces
    facts TEXT NOT NULL CHECK (length(facts) BETWEEN 1 AND 8000),
    considerations TEXT NOT NULL DEFAULT '' CHECK (length(considerations) <= 8000),
    hearing TEXT NOT NULL DEFAULT '' CHECK (length(hearing) <= 8000),
    complaint TEXT NOT NULL DEFAULT '' CHECK (length(complaint) <= 4000),
    letter TEXT NOT NULL CHECK (length(letter) BETWEEN 1 AND 20000), -- the whole text, Danish
    decided_on INTEGER NOT NULL CHECK (decided_on BETWEEN 5000 AND 60000),
    decided_utc INTEGER NOT NULL,
    available_on INTEGER NOT NULL CHECK (available_on >= decided_on),
    complaint_until INTEGER CHECK (complaint_until > available_on),
    prepared_by INTEGER NOT NULL REFERENCES staff_user (id),
    approved_by INTEGER REFERENCES staff_user (id),
    CHECK (kind NOT IN ('revocation') OR approved_by IS NOT NULL),
    CHECK (approved_by IS NULL OR approved_by <> prepared_by),
    CHECK (kind NOT IN ('revocation', 'exemption_refused', 'exemption_ended')
           OR (complaint <> '' AND complaint_until IS NOT NULL))
) STRICT;
CREATE INDEX decision_person ON decision (person_id, decided_utc);
CREATE TRIGGER decision_fixed BEFORE UPDATE ON decision
    BEGIN SELECT raise(ABORT, 'a decision is never changed'); END;
CREATE TRIGGER decision_kept BEFORE DELETE ON decision
    BEGIN SELECT raise(ABORT, 'a decision is never deleted'); END;

CREATE TABLE exemption (
    id INTEGER PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE CHECK (length(public_id) = 26),
    person_id INTEGER NOT NULL REFERENCES person (id),
    basis TEXT NOT NULL CHECK (basis IN ('par20_5', 'bek45_it', 'bek45_language',
        'bek45_impairment', 'bek45_premises', 'bek45_interpreter')),
    from_day INTEGER NOT NULL CHECK (from_day BETWEEN 5000 AND 60000),
    to_day INTEGER CHECK (to_day >= from_day - 1), -- ended before it began: from_day - 1
    review_on INTEGER CHECK (review_on >= from_day),
    language_insufficient INTEGER NOT NULL DEFAULT 0 CHECK (language_insufficient IN (0, 1)),
    it_insufficient INTEGER NOT NULL DEFAULT 0 CHECK (it_insufficient IN (0, 1)),
    facts TEXT NOT NULL CHECK (length(facts) BETWEEN 20 AND 4000),
    support_plan TEXT NOT NULL DEFAULT '' CHECK (length(support_plan) <= 2000),
    support_by TEXT NOT NULL DEFAULT '' CHECK (length(support_by) <= 200),
    support_due_on INTEGER CHECK (support_due_on >= from_day),
    requested_on INTEGER CHECK (requested_on BETWEEN 5000 AND 60000),
    citizen_accepts INTEGER CHECK (citizen_accepts IN (0, 1)),
    help_request_id INTEGER REFERENCES help_request (id),
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    made_by INTEGER NOT NULL REFERENCES staff_user (id),
    made_utc INTEGER NOT NULL,
    ended_utc INTEGER,
    end_decision_id INTEGER REFERENCES decision (id),
    CHECK ((ended_utc IS NULL) = (end_decision_id IS NULL)),
    CHECK (basis <> 'par20_5' OR (support_plan <> '' AND review_on IS NOT NULL)),
    CHECK (basis NOT IN ('bek45_it', 'bek45_language', 'bek45_impairment')
           OR requested_on IS NOT NULL),
    CHECK (basis NOT IN ('bek45_premises', 'bek45_interpreter')
           OR (citizen_accepts IS NOT NULL AND citizen_accepts = 1))
) STRICT;
CREATE INDEX exemption_person ON exemption (person_id, from_day);
CREATE TRIGGER exemption_fixed BEFORE UPDATE OF person_id, basis, from_day, review_on, facts,
    support_plan, decision_id, made_by, made_utc ON exemption
    BEGIN SELECT raise(ABORT, 'what was decided stands'); END;
CREATE TRIGGER exemption_end_once BEFORE UPDATE ON exemption WHEN OLD.ended_utc IS NOT NULL
    BEGIN SELECT raise(ABORT, 'ended'); END;
CREATE TRIGGER exemption_kept BEFORE DELETE ON exemption BEGIN SELECT raise(ABORT, 'kept'); END;

-- Revocation in four steps: facts, hearing, assessment (proposal), decision.
CREATE TABLE revocation (
    id INTEGER PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE CHECK (length(public_id) = 26),
    person_id INTEGER NOT NULL REFERENCES person (id),
    state TEXT NOT NULL CHECK (state IN
        ('facts', 'hearing', 'proposed', 'decided', 'dropped', 'lifted')),
    version INTEGER NOT NULL DEFAULT 1,
    -- step 1
    basis TEXT NOT NULL CHECK (basis IN ('otherwise_than_agreed', 'defeats_contact')),
    facts TEXT NOT NULL CHECK (length(facts) BETWEEN 20 AND 4000),
    agreed TEXT NOT NULL CHECK (length(agreed) BETWEEN 1 AND 2000), -- what had been agreed
    made_by INTEGER NOT NULL REFERENCES staff_user (id),
    made_utc INTEGER NOT NULL,
    -- step 2
    hearing_letter TEXT CHECK (length(hearing_letter) BETWEEN 1 AND 8000),
    hearing_available_on INTEGER,
    hearing_until INTEGER CHECK (hearing_until > hearing_available_on),
    hearing_by INTEGER REFERENCES staff_user (id),
    hearing_utc INTEGER,
    comment_until INTEGER, -- FVL § 21: the person asked for time until this day
    -- step 3
    answer_weighed TEXT CHECK (length(answer_weighed) <= 4000), -- '' when nobody answered
    assessment TEXT CHECK (length(assessment) BETWEEN 20 AND 4000),
    from_day INTEGER CHECK (from_day BETWEEN 5000 AND 60000),
    to_day INTEGER CHECK (to_day >= from_day - 1),
    review_on INTEGER CHECK (review_on >= from_day),
    prepared_by INTEGER REFERENCES staff_user (id),
    proposed_utc INTEGER,
    -- step 4
    approved_by INTEGER REFERENCES staff_user (id),
    approved_utc INTEGER,
    decision_id INTEGER REFERENCES decision (id),
    -- afterwards
    dropped_why TEXT CHECK (length(dropped_why) BETWEEN 1 AND 1000),
    ended_utc INTEGER,
    end_decision_id INTEGER REFERENCES decision (id),
    CHECK (approved_by IS NULL OR (prepared_by IS NOT NULL AND approved_by <> prepared_by)),
    CHECK (state IN ('facts', 'dropped')
           OR (hearing_letter IS NOT NULL AND hearing_available_on IS NOT NULL
               AND hearing_until IS NOT NULL AND hearing_by IS NOT NULL
               AND hearing_utc IS NOT NULL)),
    CHECK (state IN ('facts', 'hearing', 'dropped')
           OR (answer_weighed IS NOT NULL AND assessment IS NOT NULL AND from_day IS NOT NULL
               AND review_on IS NOT NULL AND prepared_by IS NOT NULL
               AND proposed_utc IS NOT NULL)),
    CHECK (state NOT IN ('decided', 'lifted')
           OR (approved_by IS NOT NULL AND approved_utc IS NOT NULL AND decision_id IS NOT NULL)),
    CHECK (state <> 'dropped' OR dropped_why IS NOT NULL),
    CHECK (state <> 'lifted' OR (ended_utc IS NOT NULL AND end_decision_id IS NOT NULL))
) STRICT;
CREATE INDEX revocation_person ON revocation (person_id, id);
CREATE UNIQUE INDEX revocation_one_running ON revocation (person_id)
    WHERE state IN ('facts', 'hearing', 'proposed');
CREATE TRIGGER revocation_steps BEFORE UPDATE OF state ON revocation
    WHEN NOT ((OLD.state = 'facts' AND NEW.state IN ('facts', 'hearing', 'dropped'))
           OR (OLD.state = 'hearing' AND NEW.state IN ('hearing', 'proposed', 'dropped'))
           OR (OLD.state = 'proposed' AND NEW.state IN ('proposed', 'hearing', 'decided', 'dropped'))
           OR (OLD.state = 'decided' AND NEW.state = 'lifted'))
    BEGIN SELECT raise(ABORT, 'step out of order'); END;
CREATE TRIGGER revocation_fixed BEFORE UPDATE OF basis, facts, agreed, hearing_letter,
    hearing_available_on, assessment, answer_weighed, from_day, review_on, prepared_by, approved_by,
    decision_id ON revocation
    WHEN OLD.state IN ('decided', 'lifted', 'dropped')
    BEGIN SELECT raise(ABORT, 'what was decided stands'); END;
CREATE TRIGGER revocation_heard BEFORE UPDATE OF basis, facts, agreed, hearing_letter,
    hearing_available_on ON revocation
    WHEN OLD.state <> 'facts' AND (NEW.facts <> OLD.facts OR NEW.basis <> OLD.basis
        OR NEW.agreed <> OLD.agreed OR NEW.hearing_letter <> OLD.hearing_letter
        OR NEW.hearing_available_on <> OLD.hearing_available_on)
    BEGIN SELECT raise(ABORT, 'the person was heard on this'); END;
CREATE TRIGGER revocation_kept BEFORE DELETE ON revocation BEGIN SELECT raise(ABORT, 'kept'); END;

CREATE TABLE revocation_booking ( -- the concrete bookings that the facts speak of
    revocation_id INTEGER NOT NULL REFERENCES revocation (id),
    booking_id INTEGER NOT NULL REFERENCES booking (id),
    PRIMARY KEY (revocation_id, booking_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE hearing_answer ( -- append only
    id INTEGER PRIMARY KEY,
    revocation_id INTEGER NOT NULL REFERENCES revocation (id),
    at_utc INTEGER NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('citizen', 'phone', 'letter', 'office')),
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 8000),
    recorded_by INTEGER REFERENCES staff_user (id), -- null: the citizen's own words
    CHECK ((source = 'citizen') = (recorded_by IS NULL))
) STRICT;
CREATE INDEX hearing_answer_revocation ON hearing_answer (revocation_id, id);
CREATE TRIGGER hearing_answer_fixed BEFORE UPDATE ON hearing_answer
    BEGIN SELECT raise(ABORT, 'append only'); END;
CREATE TRIGGER hearing_answer_kept BEFORE DELETE ON hearing_answer
    BEGIN SELECT raise(ABORT, 'append only'); END;

-- ---- what is asked, told and due ----------------------------------------------------------------

CREATE TABLE help_request ( -- C21
    id INTEGER PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE CHECK (length(public_id) = 26),
    person_id INTEGER NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL CHECK (kind IN ('help', 'exemption', 'self_again', 'code')),
    text TEXT NOT NULL DEFAULT '' CHECK (length(text) <= 2000),
    phone TEXT CHECK (length(phone) BETWEEN 8 AND 16),
    at_utc INTEGER NOT NULL,
    answered_utc INTEGER,
    answered_by INTEGER REFERENCES staff_user (id),
    answer TEXT CHECK (length(answer) BETWEEN 1 AND 2000),
    CHECK ((answered_utc IS NULL) = (answer IS NULL))
) STRICT;
CREATE UNIQUE INDEX help_request_open ON help_request (person_id) WHERE answered_utc IS NULL;
CREATE INDEX help_request_person ON help_request (person_id, at_utc);

CREATE TABLE message ( -- what was or is to be sent (M-0 ... M-13); the text is never changed
    id INTEGER PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE CHECK (length(public_id) = 26),
    person_id INTEGER NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL CHECK (kind LIKE 'M-_%' AND length(kind) BETWEEN 3 AND 5),
    subject TEXT NOT NULL CHECK (length(subject) BETWEEN 1 AND 200),
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 20000),
    language TEXT NOT NULL CHECK (length(language) BETWEEN 2 AND 8),
    template_version TEXT NOT NULL CHECK (length(template_version) BETWEEN 1 AND 40),
    channel TEXT NOT NULL CHECK (channel IN ('digital_post', 'letter', 'portal', 'sms', 'email')),
    deadline_id INTEGER REFERENCES deadline (id),
    booking_id INTEGER REFERENCES booking (id),
    decision_id INTEGER REFERENCES decision (id),
    queued_utc INTEGER NOT NULL,
    available_utc INTEGER,
    failed_utc INTEGER
) STRICT;
CREATE INDEX message_person ON message (person_id, queued_utc);
CREATE INDEX message_booking ON message (booking_id) WHERE booking_id IS NOT NULL;
CREATE INDEX message_waiting ON message (queued_utc)
    WHERE available_utc IS NULL AND failed_utc IS NULL;
CREATE TRIGGER message_fixed BEFORE UPDATE OF person_id, kind, subject, text, language, channel,
    queued_utc ON message BEGIN SELECT raise(ABORT, 'what was sent stands'); END;
CREATE TRIGGER message_kept BEFORE DELETE ON message BEGIN SELECT raise(ABORT, 'kept'); END;

CREATE TABLE task ( -- what a caseworker owes: S01, S02
    id INTEGER PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE CHECK (length(public_id) = 26),
    kind TEXT NOT NULL CHECK (kind IN ('help_request', 'no_times', 'late_cancel', 'no_show',
        'missed_deadline', 'consequence', 'new_deadline', 'exemption_review', 'revocation_review',
        'hearing_over', 'approve', 'hearing_answered', 'locked_account', 'summon')),
    person_id INTEGER NOT NULL REFERENCES person (id),
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    user_id INTEGER REFERENCES staff_user (id), -- null: for the unit's team leader
    ref_id INTEGER NOT NULL DEFAULT 0, -- the row that made it, by kind
    due_on INTEGER NOT NULL CHECK (due_on BETWEEN 5000 AND 60000),
    opened_utc INTEGER NOT NULL,
    done_utc INTEGER,
    done_by INTEGER REFERENCES staff_user (id) -- null: done by the citizen or the system
) STRICT;
CREATE UNIQUE INDEX task_once ON task (person_id, kind, ref_id) WHERE done_utc IS NULL;
CREATE INDEX task_user ON task (user_id, due_on, kind) WHERE done_utc IS NULL;
CREATE INDEX task_unit ON task (unit_id, due_on, kind) WHERE done_utc IS NULL;

-- Children of rows that may be deleted or that triggers write beside: their references are looked up.
CREATE INDEX message_deadline ON message (deadline_id) WHERE deadline_id IS NOT NULL;
CREATE INDEX message_decision ON message (decision_id) WHERE decision_id IS NOT NULL;
CREATE INDEX no_times_deadline ON no_times (deadline_id) WHERE deadline_id IS NOT NULL;
CREATE INDEX exemption_decision ON exemption (decision_id);
CREATE INDEX exemption_end_decision ON exemption (end_decision_id)
    WHERE end_decision_id IS NOT NULL;
CREATE INDEX revocation_decision ON revocation (decision_id) WHERE decision_id IS NOT NULL;
CREATE INDEX revocation_end_decision ON revocation (end_decision_id)
    WHERE end_decision_id IS NOT NULL;
CREATE INDEX revocation_booking_booking ON revocation_booking (booking_id);
CREATE INDEX booking_choice_booking ON booking_choice (booking_id) WHERE booking_id IS NOT NULL;
CREATE INDEX booking_choice_slot ON booking_choice (slot_id) WHERE slot_id IS NOT NULL;
