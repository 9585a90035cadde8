/* What the law answers: outcome, reason, citation, last lawful day, and the reading that decided.
 */
#ifndef LAW_VERDICT_H
#define LAW_VERDICT_H

#include "law/cites.h"
#include "law/reason.h"

enum law_outcome {
    LAW_UNSET = 0,
    LAW_ALLOWED,  /* the act asked about is lawful, or the status holds */
    LAW_REFUSED,  /* it is not; the reason says why */
    LAW_NOT_YET,  /* not now; `last_day` may say until when one must wait */
    LAW_MET,      /* a duty is fulfilled */
    LAW_DUE,      /* a duty stands; last_day is its last lawful day */
    LAW_BREACHED, /* a duty was not fulfilled by last_day */
    LAW_UNKNOWN   /* the day lies outside all rules known here */
};

/** The numbered readings of law.md 2.12. */
enum law_reading {
    LAW_READING_NONE = 0,
    LAW_R01,
    LAW_R02,
    LAW_R03,
    LAW_R04,
    LAW_R05,
    LAW_R06,
    LAW_R07,
    LAW_R08,
    LAW_R09,
    LAW_R10,
    LAW_R11,
    LAW_R12,
    LAW_R13,
    LAW_R14,
    LAW_R15,
    LAW_R16,
    LAW_R17,
    LAW_R18
};

/** All that a written decision or a refusal must be able to state. */
struct law_verdict {
    enum law_outcome outcome;
    enum law_reason reason;
    enum law_cite cite;
    enum law_reading reading;
    civil_day last_day; /* CIVIL_NONE where no day belongs to the answer */
};

/** One fault in a form: which field, why, and by which paragraph. */
struct law_issue {
    enum law_field field;
    enum law_reason reason;
    enum law_cite cite;
};

enum { LAW_ISSUES_MAX = 24 };

/** The faults of one form, in the order of its fields. A lawful form has count 0. */
struct law_issues {
    size_t count;
    struct law_issue at[LAW_ISSUES_MAX];
};

/** "R-05" for LAW_R05; "" for none. */
const char *law_reading_text(enum law_reading reading);
/** The English identifier of a reason ("deadline_passed"), for the audit log and the command line.
 */
const char *law_reason_code(enum law_reason reason);
/** What a reason means, one English sentence without full stop, for `jobsamtale law` and the log. */
const char *law_reason_meaning(enum law_reason reason);
/** The English identifier of a field ("review_on"). */
const char *law_field_code(enum law_field field);
/** The identifier of an outcome ("refused"). */
const char *law_outcome_code(enum law_outcome outcome);

#endif
