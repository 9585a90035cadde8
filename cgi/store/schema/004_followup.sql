-- Follow-up on the contract (IL § 20, stk. 1-3): needs, contacts outside the booking system, group
-- guidelines; and facts that the regimes rest on. Days are civil days. A wrong row is voided, never
-- changed and never deleted.

-- Leave under barselsloven hangs on the birth: the follow-up is due six months after it.
ALTER TABLE absence ADD COLUMN born_on INTEGER
    CHECK (born_on IS NULL OR (kind = 'parental_leave' AND born_on BETWEEN 5000 AND 60000));

CREATE TABLE not_entitled ( -- covered by IL § 16, stk. 4: not entitled to benefit
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    from_day INTEGER NOT NULL CHECK (from_day BETWEEN 5000 AND 60000),
    to_day INTEGER CHECK (to_day >= from_day),
    recorded_by INTEGER NOT NULL REFERENCES staff_user (id),
    recorded_utc INTEGER NOT NULL,
    voided_utc INTEGER
) STRICT;
CREATE INDEX not_entitled_person ON not_entitled (person_id, from_day);

CREATE TABLE contract_migration ( -- from that day follow-ups use the new rule set (R-13)
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    contract_id INTEGER NOT NULL REFERENCES contract (id),
    migrated_on INTEGER NOT NULL CHECK (migrated_on BETWEEN 13239 AND 60000),
    rule_set TEXT NOT NULL CHECK (length(rule_set) BETWEEN 1 AND 20),
    recorded_by INTEGER NOT NULL REFERENCES staff_user (id),
    recorded_utc INTEGER NOT NULL,
    voided_utc INTEGER
) STRICT;
CREATE UNIQUE INDEX contract_migration_once ON contract_migration (contract_id)
    WHERE voided_utc IS NULL;
CREATE INDEX contract_migration_contract ON contract_migration (contract_id);
CREATE INDEX contract_migration_person ON contract_migration (person_id, migrated_on);

CREATE TABLE follow_up_need ( -- a recorded need of an earlier follow-up
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    recorded_on INTEGER NOT NULL CHECK (recorded_on BETWEEN 5000 AND 60000),
    wanted_by INTEGER NOT NULL CHECK (wanted_by >= recorded_on),
    why TEXT NOT NULL CHECK (length(why) BETWEEN 1 AND 1000),
    recorded_by INTEGER NOT NULL REFERENCES staff_user (id),
    recorded_utc INTEGER NOT NULL,
    voided_utc INTEGER
) STRICT;
CREATE INDEX follow_up_need_person ON follow_up_need (person_id, recorded_on);
CREATE TRIGGER follow_up_need_fixed BEFORE UPDATE ON follow_up_need
    WHEN OLD.voided_utc IS NOT NULL OR NEW.voided_utc IS NULL OR NEW.person_id <> OLD.person_id
        OR NEW.recorded_on <> OLD.recorded_on OR NEW.wanted_by <> OLD.wanted_by
        OR NEW.why <> OLD.why OR NEW.recorded_utc <> OLD.recorded_utc
    BEGIN SELECT raise(ABORT, 'what was recorded stands'); END;
CREATE TRIGGER follow_up_need_kept BEFORE DELETE ON follow_up_need
    BEGIN SELECT raise(ABORT, 'kept'); END;

CREATE TABLE contact ( -- held outside the booking system; whether it counts, the law room says
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    held_on INTEGER NOT NULL CHECK (held_on >= 5000 AND held_on <= (recorded_utc + 7200) / 86400),
    channel TEXT NOT NULL CHECK (channel IN ('office', 'phone', 'video', 'other_comparable',
        'letter', 'guideline_contact', 'sms')),
    letter_reason TEXT NOT NULL DEFAULT '' CHECK (length(letter_reason) <= 1000), -- R-15
    guideline_form INTEGER NOT NULL DEFAULT 0 CHECK (guideline_form BETWEEN 0 AND 32),
    took_part TEXT NOT NULL DEFAULT '' CHECK (length(took_part) <= 200),
    recorded_by INTEGER NOT NULL REFERENCES staff_user (id),
    recorded_utc INTEGER NOT NULL,
    voided_utc INTEGER,
    CHECK (channel <> 'letter' OR letter_reason <> ''),
    CHECK ((channel = 'guideline_contact') = (guideline_form > 0))
) STRICT;
CREATE INDEX contact_person ON contact (person_id, held_on);
CREATE TRIGGER contact_fixed BEFORE UPDATE ON contact
    WHEN OLD.voided_utc IS NOT NULL OR NEW.voided_utc IS NULL OR NEW.person_id <> OLD.person_id
        OR NEW.held_on <> OLD.held_on OR NEW.channel <> OLD.channel
        OR NEW.letter_reason <> OLD.letter_reason OR NEW.guideline_form <> OLD.guideline_form
        OR NEW.took_part <> OLD.took_part OR NEW.recorded_utc <> OLD.recorded_utc
    BEGIN SELECT raise(ABORT, 'what was recorded stands'); END;
CREATE TRIGGER contact_kept BEFORE DELETE ON contact BEGIN SELECT raise(ABORT, 'kept'); END;

-- IL § 20, stk. 2: adopted for the whole municipality by one who decides for the council.
CREATE TABLE group_guideline (
    id INTEGER PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE CHECK (length(public_id) = 26),
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    group_described TEXT NOT NULL CHECK (length(group_described) BETWEEN 1 AND 2000),
    circumstances TEXT NOT NULL CHECK (length(circumstances) BETWEEN 1 AND 2000),
    forms INTEGER NOT NULL CHECK (forms BETWEEN 1 AND 63), -- enum law_guideline_form
    adopted_on INTEGER NOT NULL CHECK (adopted_on BETWEEN 5000 AND 60000),
    valid_from INTEGER NOT NULL CHECK (valid_from >= adopted_on),
    valid_to INTEGER CHECK (valid_to >= valid_from),
    adopted_by INTEGER NOT NULL REFERENCES staff_user (id),
    adopted_utc INTEGER NOT NULL,
    ended_by INTEGER REFERENCES staff_user (id),
    ended_utc INTEGER,
    CHECK ((ended_by IS NULL) = (ended_utc IS NULL))
) STRICT;
CREATE INDEX group_guideline_valid ON group_guideline (valid_from);
CREATE TRIGGER group_guideline_leader BEFORE INSERT ON group_guideline
    WHEN NOT EXISTS (SELECT 1 FROM staff_user WHERE id = NEW.adopted_by AND role = 'team_leader')
    BEGIN SELECT raise(ABORT, 'a caseworker adopts no guideline'); END;
CREATE TRIGGER group_guideline_fixed BEFORE UPDATE ON group_guideline
    WHEN OLD.ended_utc IS NOT NULL OR NEW.ended_utc IS NULL OR NEW.title <> OLD.title
        OR NEW.group_described <> OLD.group_described OR NEW.circumstances <> OLD.circumstances
        OR NEW.forms <> OLD.forms OR NEW.adopted_on <> OLD.adopted_on
        OR NEW.valid_from <> OLD.valid_from OR NEW.adopted_by <> OLD.adopted_by
        OR NOT EXISTS (SELECT 1 FROM staff_user WHERE id = NEW.ended_by AND role = 'team_leader')
    BEGIN SELECT raise(ABORT, 'what was adopted stands; it can be ended once'); END;
CREATE TRIGGER group_guideline_kept BEFORE DELETE ON group_guideline
    BEGIN SELECT raise(ABORT, 'kept'); END;

CREATE TABLE guideline_tag ( -- a person of the group
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    guideline_id INTEGER NOT NULL REFERENCES group_guideline (id),
    from_day INTEGER NOT NULL CHECK (from_day BETWEEN 5000 AND 60000),
    to_day INTEGER CHECK (to_day >= from_day),
    why TEXT NOT NULL CHECK (length(why) BETWEEN 1 AND 1000),
    recorded_by INTEGER NOT NULL REFERENCES staff_user (id),
    recorded_utc INTEGER NOT NULL,
    voided_utc INTEGER
) STRICT;
CREATE INDEX guideline_tag_person ON guideline_tag (person_id, from_day);
CREATE INDEX guideline_tag_guideline ON guideline_tag (guideline_id);
CREATE TRIGGER guideline_tag_kept BEFORE DELETE ON guideline_tag
    BEGIN SELECT raise(ABORT, 'kept'); END;
