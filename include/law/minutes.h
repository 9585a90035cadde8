/* The record of one conversation, field by field: what is missing before it is finished, and what
 * follows when it is (law.md 2.1, 2.3, 2.7-2.10; IL § 20, stk. 1, 3, 7-10). */
#ifndef LAW_MINUTES_H
#define LAW_MINUTES_H

#include "law/record.h"

/** The fields, in the order of the form. Codes are words of the schema: "yes", "doubt"; days are
 * civil days in decimal; the rest is text. */
enum law_minutes_field {
    LAW_MINUTES_CHANNEL, /* office, phone, video, other_comparable, letter */
    LAW_MINUTES_LETTER_REASON,
    LAW_MINUTES_TOOK_PART, /* interpreter, representative; may be empty */
    /* stk. 3, topic 1 */
    LAW_MINUTES_SITUATION,
    LAW_MINUTES_KEPT_BY_AUTHORITY, /* how far each side has kept the contract */
    LAW_MINUTES_KEPT_BY_CITIZEN,
    /* topic 2 */
    LAW_MINUTES_FOLLOWED, /* yes, partly, no */
    LAW_MINUTES_COURSE,
    LAW_MINUTES_OUTCOME,
    /* topic 3: yes or no, and what is changed */
    LAW_MINUTES_CONTENT,
    LAW_MINUTES_CONTENT_TEXT,
    LAW_MINUTES_COMPOSITION,
    LAW_MINUTES_COMPOSITION_TEXT,
    LAW_MINUTES_GOALS,
    LAW_MINUTES_GOALS_TEXT,
    /* stk. 7, benefit receivers */
    LAW_MINUTES_CONVERSATION, /* general, cv, job */
    LAW_MINUTES_JOB_SUPPORT,
    LAW_MINUTES_JOBNET_ON,     /* day; job ready */
    LAW_MINUTES_JOBNET_ENOUGH, /* yes, no */
    LAW_MINUTES_JOBNET_BY,     /* day: the citizen mends it by then */
    /* stk. 8, benefit receivers */
    LAW_MINUTES_BENEFIT_CHECK, /* met, doubt */
    LAW_MINUTES_BENEFIT_DOUBT,
    /* stk. 9; all may be empty unless the first is "no" */
    LAW_MINUTES_SYSTEMATIC, /* yes, no */
    LAW_MINUTES_LANGUAGE_FACTS,
    LAW_MINUTES_NOTICE,       /* now: with the record; later: within P-24 days */
    LAW_MINUTES_NOTICE_ITEMS, /* set of enum law_notice_item, in decimal: explained at the talk */
    LAW_MINUTES_FAMILY,       /* yes: a family permit, which adds an item */
    LAW_MINUTES_INTERPRETER,  /* yes: explained through an interpreter */
    /* stk. 10, as needed */
    LAW_MINUTES_RESIDENCE,          /* given, not_needed */
    LAW_MINUTES_RESIDENCE_LANGUAGE, /* in which it was told */
    /* what comes next; may be empty */
    LAW_MINUTES_AGREED, /* what the citizen reads */
    LAW_MINUTES_NEXT_ON,
    LAW_MINUTES__COUNT
};

/** A record as it stands, and what is known of the day of the talk. */
struct law_minutes {
    const char *at[LAW_MINUTES__COUNT]; /* null or blank: not filled in */
    civil_day held_on;
    bool receives_benefit, is_job_ready; /* that day */
    enum law_rule_set set;               /* of the contract: decides the items of the notice */
};

/** A point that is missing: where, why, and by which paragraph. */
struct law_missing {
    enum law_minutes_field field;
    enum law_reason reason;
    enum law_cite cite;
};
struct law_minutes_missing {
    size_t count; /* 0: it may be finished */
    struct law_missing at[LAW_MINUTES__COUNT];
};

/**
 * All points that are missing, in the order of the form; until there are none it stays a draft (J08,
 * J09, K06). Law: IL § 20, stk. 3, 7-10. Reading: the three topics need words from a person, so that
 * "nothing has changed" is chosen on purpose; stk. 9 and 10 bind when their case arises.
 */
size_t law_minutes_missing(const struct law_minutes *minutes, civil_day today,
                           struct law_minutes_missing *out);

/** What a finished record brings with it. Days are CIVIL_NONE, and flags false, where nothing does. */
struct law_minutes_follow {
    bool revises_contract;  /* a change was agreed: IL § 20(3), BEK 252/2006 § 16 */
    bool refers_benefit;    /* doubt about the conditions: handed over, never decided here (stk. 8) */
    civil_day jobnet_by;    /* Jobnet does not suffice: the citizen mends it by this day (stk. 7) */
    civil_day notice_by;    /* not learning systematically: the notice at the latest (stk. 9, J02) */
    bool gives_notice;      /* it goes out with the record */
    bool tells_residence;   /* the information on permanent residence goes out (stk. 10) */
};
/** `finished_on` is the day of the judgement about the language too. */
struct law_minutes_follow law_minutes_follow(const struct law_minutes *minutes,
                                             civil_day finished_on,
                                             const struct law_settings *settings);

/** The items of the notice that were explained: the field's number; 0 for none. */
unsigned law_minutes_items(const struct law_minutes *minutes);
/** "situation", "jobnet_on" ...: the column's name, for the log and the tests. */
const char *law_minutes_code(enum law_minutes_field field);

#endif
