-- The consequence case (law.md 3.3): reason asked, heard, decided, told; and the kinds of decision and
-- of task that come with it. A step needs what the step before left behind, and what was decided
-- stands: the triggers say so once more.

ALTER TABLE consequence_case ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
-- asked
ALTER TABLE consequence_case ADD COLUMN asked_letter TEXT CHECK (length(asked_letter) BETWEEN 1 AND 8000);
ALTER TABLE consequence_case ADD COLUMN asked_available_on INTEGER
    CHECK (asked_available_on BETWEEN 5000 AND 60000);
ALTER TABLE consequence_case ADD COLUMN answer_until INTEGER CHECK (answer_until > asked_available_on);
ALTER TABLE consequence_case ADD COLUMN comment_until INTEGER; -- FVL § 21
ALTER TABLE consequence_case ADD COLUMN asked_by INTEGER REFERENCES staff_user (id);
ALTER TABLE consequence_case ADD COLUMN asked_utc INTEGER;
-- heard
ALTER TABLE consequence_case ADD COLUMN ground INTEGER CHECK (ground IN (0, 1)); -- reasonable ground
ALTER TABLE consequence_case ADD COLUMN ground_text TEXT CHECK (length(ground_text) BETWEEN 20 AND 4000);
ALTER TABLE consequence_case ADD COLUMN heard_by INTEGER REFERENCES staff_user (id);
ALTER TABLE consequence_case ADD COLUMN heard_utc INTEGER;
-- proposed
ALTER TABLE consequence_case ADD COLUMN outcome TEXT CHECK (outcome IN ('no_consequence',
    'benefit_referral', 'deregister', 'benefit_referral_and_deregister'));
ALTER TABLE consequence_case ADD COLUMN reason TEXT CHECK (length(reason) BETWEEN 20 AND 4000);
ALTER TABLE consequence_case ADD COLUMN both_reason TEXT NOT NULL DEFAULT ''
    CHECK (length(both_reason) <= 4000);
ALTER TABLE consequence_case ADD COLUMN contact_tried TEXT NOT NULL DEFAULT ''
    CHECK (length(contact_tried) <= 2000);
ALTER TABLE consequence_case ADD COLUMN contact_on INTEGER CHECK (contact_on BETWEEN 5000 AND 60000);
ALTER TABLE consequence_case ADD COLUMN prepared_by INTEGER REFERENCES staff_user (id);
ALTER TABLE consequence_case ADD COLUMN prepared_utc INTEGER;
-- decided: days of deduction that are proposed to the benefit office; null: none, or still running
ALTER TABLE consequence_case ADD COLUMN days INTEGER CHECK (days BETWEEN 1 AND 400);
ALTER TABLE consequence_case ADD COLUMN effective_on INTEGER; -- deregistered from this day
ALTER TABLE consequence_case ADD COLUMN decided_by INTEGER REFERENCES staff_user (id);
ALTER TABLE consequence_case ADD COLUMN decided_utc INTEGER;
ALTER TABLE consequence_case ADD COLUMN decision_id INTEGER REFERENCES decision (id);
-- afterwards
ALTER TABLE consequence_case ADD COLUMN complaint_on INTEGER;
ALTER TABLE consequence_case ADD COLUMN complaint_text TEXT CHECK (length(complaint_text) BETWEEN 1 AND 4000);
ALTER TABLE consequence_case ADD COLUMN closed_by INTEGER REFERENCES staff_user (id);
ALTER TABLE consequence_case ADD COLUMN closed_utc INTEGER;
CREATE INDEX consequence_case_decision ON consequence_case (decision_id) WHERE decision_id IS NOT NULL;

CREATE TRIGGER consequence_case_steps BEFORE UPDATE OF state ON consequence_case
    WHEN NOT (NEW.state = OLD.state
           OR (OLD.state = 'opened' AND NEW.state IN ('reason_asked', 'decided'))
           OR (OLD.state = 'reason_asked' AND NEW.state IN ('heard', 'decided'))
           OR (OLD.state = 'heard' AND NEW.state = 'decided')
           OR (OLD.state = 'decided' AND NEW.state IN ('notified', 'complaint'))
           OR (OLD.state = 'notified' AND NEW.state IN ('complaint', 'closed'))
           OR (OLD.state = 'complaint' AND NEW.state = 'closed'))
    BEGIN SELECT raise(ABORT, 'step out of order'); END;
CREATE TRIGGER consequence_case_asked BEFORE UPDATE OF state ON consequence_case
    WHEN NEW.state IN ('reason_asked', 'heard') AND (NEW.asked_letter IS NULL
        OR NEW.asked_available_on IS NULL OR NEW.answer_until IS NULL OR NEW.asked_by IS NULL
        OR NEW.asked_utc IS NULL)
    BEGIN SELECT raise(ABORT, 'nobody was asked'); END;
CREATE TRIGGER consequence_case_heard BEFORE UPDATE OF state ON consequence_case
    WHEN NEW.state = 'heard' AND (NEW.ground IS NULL OR NEW.ground_text IS NULL
        OR NEW.heard_by IS NULL OR NEW.heard_utc IS NULL)
    BEGIN SELECT raise(ABORT, 'nothing was weighed'); END;
CREATE TRIGGER consequence_case_decided BEFORE UPDATE OF state ON consequence_case
    WHEN NEW.state = 'decided' AND (NEW.outcome IS NULL OR NEW.reason IS NULL
        OR NEW.prepared_by IS NULL OR NEW.decided_by IS NULL OR NEW.decided_utc IS NULL
        OR NEW.decision_id IS NULL
        OR (NEW.outcome <> 'no_consequence'
            AND (OLD.state <> 'heard' OR NEW.ground IS NULL OR NEW.ground <> 0))
        OR (NEW.outcome IN ('deregister', 'benefit_referral_and_deregister')
            AND (NEW.decided_by = NEW.prepared_by OR NEW.effective_on IS NULL
                 OR NEW.kind <> 'missed_deadline'))
        OR (NEW.outcome = 'benefit_referral_and_deregister' AND NEW.both_reason = ''))
    BEGIN SELECT raise(ABORT, 'a part of the decision is missing'); END;
CREATE TRIGGER consequence_case_complained BEFORE UPDATE OF state ON consequence_case
    WHEN NEW.state = 'complaint' AND (NEW.complaint_on IS NULL OR NEW.complaint_text IS NULL)
    BEGIN SELECT raise(ABORT, 'a complaint has its day and its words'); END;
CREATE TRIGGER consequence_case_stands BEFORE UPDATE OF person_id, kind, event_on, deadline_id,
    booking_id, opened_utc, asked_letter, asked_available_on, answer_until, comment_until, ground,
    ground_text, outcome, reason, both_reason, contact_tried, contact_on, prepared_by, days,
    effective_on, decided_by, decision_id ON consequence_case
    WHEN OLD.state IN ('decided', 'notified', 'complaint', 'closed')
    BEGIN SELECT raise(ABORT, 'what was decided stands'); END;
CREATE TRIGGER consequence_case_letter BEFORE UPDATE OF asked_letter, asked_available_on, answer_until
    ON consequence_case WHEN OLD.asked_letter IS NOT NULL
    BEGIN SELECT raise(ABORT, 'what was sent stands'); END;
CREATE TRIGGER consequence_case_fixed BEFORE UPDATE OF person_id, kind, event_on, deadline_id,
    booking_id, opened_utc, public_id ON consequence_case
    BEGIN SELECT raise(ABORT, 'what opened the case stands'); END;
CREATE TRIGGER consequence_case_kept BEFORE DELETE ON consequence_case
    BEGIN SELECT raise(ABORT, 'kept'); END;

CREATE TABLE case_answer ( -- why, as the citizen says it; append only
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES consequence_case (id),
    at_utc INTEGER NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('citizen', 'phone', 'letter', 'office')),
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 8000),
    recorded_by INTEGER REFERENCES staff_user (id), -- null: the citizen's own words
    CHECK ((source = 'citizen') = (recorded_by IS NULL))
) STRICT;
CREATE INDEX case_answer_case ON case_answer (case_id, id);
CREATE TRIGGER case_answer_fixed BEFORE UPDATE ON case_answer
    BEGIN SELECT raise(ABORT, 'append only'); END;
CREATE TRIGGER case_answer_kept BEFORE DELETE ON case_answer
    BEGIN SELECT raise(ABORT, 'append only'); END;

-- ---- decisions and tasks of more kinds ----------------------------------------------------------
-- A CHECK cannot be changed: the rows go aside and come back. Whoever refers to a decision finds it
-- again before the transaction ends.

PRAGMA defer_foreign_keys = ON;

CREATE TABLE decision_before AS SELECT * FROM decision;
DROP TABLE decision;
CREATE TABLE decision ( -- never changed, never deleted (security.md A5); parts after law.md 5.1
    id INTEGER PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE CHECK (length(public_id) = 26),
    person_id INTEGER NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL CHECK (kind IN ('exemption_granted', 'exemption_refused', 'exemption_ended',
        'revocation', 'revocation_lifted', 'no_consequence', 'benefit_referral', 'deregistration',
        'deregistration_and_referral', 'contract_content')),
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
    CHECK (kind NOT IN ('revocation', 'deregistration', 'deregistration_and_referral',
        'contract_content') OR approved_by IS NOT NULL),
    CHECK (approved_by IS NULL OR approved_by <> prepared_by),
    CHECK (kind NOT IN ('revocation', 'exemption_refused', 'exemption_ended', 'benefit_referral',
        'deregistration', 'deregistration_and_referral', 'contract_content')
           OR (complaint <> '' AND complaint_until IS NOT NULL))
) STRICT;
INSERT INTO decision SELECT * FROM decision_before;
DROP TABLE decision_before;
CREATE INDEX decision_person ON decision (person_id, decided_utc);
CREATE TRIGGER decision_fixed BEFORE UPDATE ON decision
    BEGIN SELECT raise(ABORT, 'a decision is never changed'); END;
CREATE TRIGGER decision_kept BEFORE DELETE ON decision
    BEGIN SELECT raise(ABORT, 'a decision is never deleted'); END;

CREATE TABLE task_before AS SELECT * FROM task;
DROP TABLE task;
CREATE TABLE task ( -- what a caseworker owes: S01, S02
    id INTEGER PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE CHECK (length(public_id) = 26),
    kind TEXT NOT NULL CHECK (kind IN ('help_request', 'no_times', 'late_cancel', 'no_show',
        'missed_deadline', 'consequence', 'new_deadline', 'exemption_review', 'revocation_review',
        'hearing_over', 'approve', 'hearing_answered', 'locked_account', 'summon', 'case_answered',
        'case_answer_over', 'case_approve', 'case_reassess', 'contract_revision',
        'language_notice', 'jobnet_data', 'referral')),
    person_id INTEGER NOT NULL REFERENCES person (id),
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    user_id INTEGER REFERENCES staff_user (id), -- null: for the unit's team leader
    ref_id INTEGER NOT NULL DEFAULT 0, -- the row that made it, by kind
    due_on INTEGER NOT NULL CHECK (due_on BETWEEN 5000 AND 60000),
    opened_utc INTEGER NOT NULL,
    done_utc INTEGER,
    done_by INTEGER REFERENCES staff_user (id) -- null: done by the citizen or the system
) STRICT;
INSERT INTO task SELECT * FROM task_before;
DROP TABLE task_before;
CREATE UNIQUE INDEX task_once ON task (person_id, kind, ref_id) WHERE done_utc IS NULL;
CREATE INDEX task_user ON task (user_id, due_on, kind) WHERE done_utc IS NULL;
CREATE INDEX task_unit ON task (unit_id, due_on, kind) WHERE done_utc IS NULL;
