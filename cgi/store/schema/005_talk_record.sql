-- The record of one conversation that was held (S10; IL § 20, stk. 3, 7-10; law.md 2.1, 2.3, 2.7-2.10).
-- Each save is a version of its own; finishing locks; afterwards words are only added. The columns
-- of a version are those of enum law_minutes_field, in its order.

CREATE TABLE talk_record (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    booking_id INTEGER NOT NULL UNIQUE REFERENCES booking (id),
    version INTEGER NOT NULL DEFAULT 0 CHECK (version >= 0), -- the newest one
    begun_by INTEGER NOT NULL REFERENCES staff_user (id),
    begun_utc INTEGER NOT NULL,
    -- finished: what was known of the day it was held
    finished_utc INTEGER CHECK (finished_utc >= begun_utc),
    finished_by INTEGER REFERENCES staff_user (id),
    held_on INTEGER CHECK (held_on BETWEEN 5000 AND 60000),
    receives_benefit INTEGER CHECK (receives_benefit IN (0, 1)),
    is_job_ready INTEGER CHECK (is_job_ready IN (0, 1)),
    rule_set TEXT CHECK (length(rule_set) <= 20),
    regime TEXT CHECK (length(regime) <= 30), -- of follow-up at that moment
    CHECK ((finished_utc IS NULL) = (finished_by IS NULL)
       AND (finished_utc IS NULL) = (held_on IS NULL)
       AND (finished_utc IS NULL) = (receives_benefit IS NULL)
       AND (finished_utc IS NULL) = (is_job_ready IS NULL)
       AND (finished_utc IS NULL) = (rule_set IS NULL)
       AND (finished_utc IS NULL) = (regime IS NULL)),
    CHECK (finished_utc IS NULL OR version > 0)
) STRICT;
CREATE INDEX talk_record_person ON talk_record (person_id, finished_utc);
CREATE TRIGGER talk_record_of_held BEFORE INSERT ON talk_record
    WHEN NOT EXISTS (SELECT 1 FROM booking WHERE id = NEW.booking_id
        AND person_id = NEW.person_id AND state = 'held')
    BEGIN SELECT raise(ABORT, 'only a talk that was held has a record'); END;
CREATE TRIGGER talk_record_locked BEFORE UPDATE ON talk_record WHEN OLD.finished_utc IS NOT NULL
    BEGIN SELECT raise(ABORT, 'a finished record stands'); END;
CREATE TRIGGER talk_record_whose BEFORE UPDATE OF person_id, booking_id, begun_by, begun_utc
    ON talk_record BEGIN SELECT raise(ABORT, 'fixed'); END;
CREATE TRIGGER talk_record_kept BEFORE DELETE ON talk_record
    BEGIN SELECT raise(ABORT, 'kept'); END;

CREATE TABLE talk_record_version ( -- append only; null: not filled in
    record_id INTEGER NOT NULL REFERENCES talk_record (id),
    version INTEGER NOT NULL CHECK (version >= 1),
    saved_by INTEGER NOT NULL REFERENCES staff_user (id),
    saved_utc INTEGER NOT NULL,
    channel TEXT CHECK (channel IN ('office', 'phone', 'video', 'other_comparable', 'letter')),
    letter_reason TEXT CHECK (length(letter_reason) BETWEEN 1 AND 1000), -- R-15
    took_part TEXT CHECK (length(took_part) BETWEEN 1 AND 300),
    situation TEXT CHECK (length(situation) BETWEEN 1 AND 4000), -- stk. 3, topic 1
    kept_by_authority TEXT CHECK (length(kept_by_authority) BETWEEN 1 AND 4000),
    kept_by_citizen TEXT CHECK (length(kept_by_citizen) BETWEEN 1 AND 4000),
    followed TEXT CHECK (followed IN ('yes', 'partly', 'no')), -- topic 2
    course TEXT CHECK (length(course) BETWEEN 1 AND 4000),
    outcome TEXT CHECK (length(outcome) BETWEEN 1 AND 4000),
    content TEXT CHECK (content IN ('yes', 'no')), -- topic 3
    content_text TEXT CHECK (length(content_text) BETWEEN 1 AND 4000),
    composition TEXT CHECK (composition IN ('yes', 'no')),
    composition_text TEXT CHECK (length(composition_text) BETWEEN 1 AND 4000),
    goals TEXT CHECK (goals IN ('yes', 'no')),
    goals_text TEXT CHECK (length(goals_text) BETWEEN 1 AND 4000),
    conversation TEXT CHECK (conversation IN ('general', 'cv', 'job')), -- stk. 7
    job_support TEXT CHECK (length(job_support) BETWEEN 1 AND 4000),
    jobnet_on INTEGER CHECK (jobnet_on BETWEEN 5000 AND 60000),
    jobnet_enough TEXT CHECK (jobnet_enough IN ('yes', 'no')),
    jobnet_by INTEGER CHECK (jobnet_by BETWEEN 5000 AND 60000),
    benefit_check TEXT CHECK (benefit_check IN ('met', 'doubt')), -- stk. 8
    benefit_doubt TEXT CHECK (length(benefit_doubt) BETWEEN 1 AND 4000),
    systematic TEXT CHECK (systematic IN ('yes', 'no')), -- stk. 9
    language_facts TEXT CHECK (length(language_facts) BETWEEN 1 AND 4000),
    notice TEXT CHECK (notice IN ('now', 'later')),
    notice_items INTEGER CHECK (notice_items BETWEEN 1 AND 127), -- enum law_notice_item
    family TEXT CHECK (family IN ('yes')),
    interpreter TEXT CHECK (interpreter IN ('yes')),
    residence TEXT CHECK (residence IN ('given', 'not_needed')), -- stk. 10
    residence_language TEXT CHECK (length(residence_language) BETWEEN 2 AND 40),
    agreed TEXT CHECK (length(agreed) BETWEEN 1 AND 4000), -- the citizen reads it
    next_on INTEGER CHECK (next_on BETWEEN 5000 AND 60000),
    PRIMARY KEY (record_id, version)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER talk_record_version_next BEFORE INSERT ON talk_record_version
    WHEN NOT EXISTS (SELECT 1 FROM talk_record WHERE id = NEW.record_id
        AND version = NEW.version - 1 AND finished_utc IS NULL)
    BEGIN SELECT raise(ABORT, 'finished, or somebody saved before'); END;
CREATE TRIGGER talk_record_version_counts AFTER INSERT ON talk_record_version
    BEGIN UPDATE talk_record SET version = NEW.version WHERE id = NEW.record_id; END;
CREATE TRIGGER talk_record_version_fixed BEFORE UPDATE ON talk_record_version
    BEGIN SELECT raise(ABORT, 'append only'); END;
CREATE TRIGGER talk_record_version_kept BEFORE DELETE ON talk_record_version
    BEGIN SELECT raise(ABORT, 'append only'); END;
-- stk. 3 and 7 once more: what a finished record can never lack, whatever a page forgot to ask.
CREATE TRIGGER talk_record_whole BEFORE UPDATE OF finished_utc ON talk_record
    WHEN NEW.finished_utc IS NOT NULL AND NOT EXISTS (SELECT 1 FROM talk_record_version v
        WHERE v.record_id = NEW.id AND v.version = NEW.version AND v.channel IS NOT NULL
          AND (v.channel <> 'letter' OR v.letter_reason IS NOT NULL)
          AND v.situation IS NOT NULL AND v.kept_by_authority IS NOT NULL
          AND v.kept_by_citizen IS NOT NULL AND v.followed IS NOT NULL AND v.course IS NOT NULL
          AND v.outcome IS NOT NULL AND v.content IS NOT NULL AND v.composition IS NOT NULL
          AND v.goals IS NOT NULL
          AND (NEW.receives_benefit = 0 OR (v.conversation IN ('cv', 'job')
               AND v.job_support IS NOT NULL AND v.benefit_check IS NOT NULL))
          AND (NEW.receives_benefit = 0 OR NEW.is_job_ready = 0
               OR (v.jobnet_on IS NOT NULL AND v.jobnet_enough IS NOT NULL)))
    BEGIN SELECT raise(ABORT, 'points are missing'); END;

CREATE TABLE talk_record_addition ( -- corrections of a finished record; append only
    id INTEGER PRIMARY KEY,
    record_id INTEGER NOT NULL REFERENCES talk_record (id),
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
    added_by INTEGER NOT NULL REFERENCES staff_user (id),
    added_utc INTEGER NOT NULL
) STRICT;
CREATE INDEX talk_record_addition_record ON talk_record_addition (record_id, id);
CREATE TRIGGER talk_record_addition_late BEFORE INSERT ON talk_record_addition
    WHEN NOT EXISTS (SELECT 1 FROM talk_record WHERE id = NEW.record_id
        AND finished_utc IS NOT NULL AND finished_utc <= NEW.added_utc)
    BEGIN SELECT raise(ABORT, 'a draft is edited, not added to'); END;
CREATE TRIGGER talk_record_addition_fixed BEFORE UPDATE ON talk_record_addition
    BEGIN SELECT raise(ABORT, 'append only'); END;
CREATE TRIGGER talk_record_addition_kept BEFORE DELETE ON talk_record_addition
    BEGIN SELECT raise(ABORT, 'append only'); END;

-- stk. 9: owed since the judgement, given once.
CREATE TABLE talk_notice (
    record_id INTEGER PRIMARY KEY REFERENCES talk_record (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    judged_on INTEGER NOT NULL CHECK (judged_on BETWEEN 5000 AND 60000),
    due_on INTEGER NOT NULL CHECK (due_on > judged_on),
    items INTEGER CHECK (items BETWEEN 1 AND 127), -- explained; enum law_notice_item
    family INTEGER CHECK (family IN (0, 1)),
    interpreter INTEGER CHECK (interpreter IN (0, 1)),
    text_version TEXT CHECK (length(text_version) BETWEEN 1 AND 40),
    given_utc INTEGER,
    given_by INTEGER REFERENCES staff_user (id),
    CHECK ((given_utc IS NULL) = (items IS NULL) AND (given_utc IS NULL) = (family IS NULL)
       AND (given_utc IS NULL) = (interpreter IS NULL)
       AND (given_utc IS NULL) = (text_version IS NULL)
       AND (given_utc IS NULL) = (given_by IS NULL))
) STRICT;
CREATE INDEX talk_notice_person ON talk_notice (person_id);
CREATE TRIGGER talk_notice_fixed BEFORE UPDATE ON talk_notice
    WHEN OLD.given_utc IS NOT NULL OR NEW.record_id <> OLD.record_id
        OR NEW.person_id <> OLD.person_id OR NEW.judged_on <> OLD.judged_on
        OR NEW.due_on <> OLD.due_on
    BEGIN SELECT raise(ABORT, 'given once'); END;
CREATE TRIGGER talk_notice_kept BEFORE DELETE ON talk_notice BEGIN SELECT raise(ABORT, 'kept'); END;

-- stk. 8: doubt about the conditions is handed over with a frozen copy; nothing is decided here.
CREATE TABLE talk_referral (
    record_id INTEGER PRIMARY KEY REFERENCES talk_record (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    opened_by INTEGER NOT NULL REFERENCES staff_user (id),
    opened_utc INTEGER NOT NULL,
    copy TEXT NOT NULL CHECK (length(copy) BETWEEN 1 AND 200000)
) STRICT;
CREATE INDEX talk_referral_person ON talk_referral (person_id);
CREATE TRIGGER talk_referral_fixed BEFORE UPDATE ON talk_referral
    BEGIN SELECT raise(ABORT, 'frozen'); END;
CREATE TRIGGER talk_referral_kept BEFORE DELETE ON talk_referral
    BEGIN SELECT raise(ABORT, 'kept'); END;
