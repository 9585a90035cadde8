/* Taking away the right to book (law.md 2.5, 5.2; IL § 20, stk. 5, 3. pkt.; LAB § 35): four steps
 * in order - facts, hearing, assessment, decision - and the way back. */
#ifndef LAW_REVOCATION_H
#define LAW_REVOCATION_H

#include "law/period.h"
#include "law/settings.h"
#include "law/verdict.h"

enum law_revocation_state {
    LAW_REVOCATION_NONE = 0, /* nothing begun */
    LAW_REVOCATION_FACTS,    /* step 1: concrete events recorded */
    LAW_REVOCATION_HEARING,  /* step 2: the citizen is asked; the answer time runs or is over */
    LAW_REVOCATION_PROPOSED, /* step 3: individual assessment written, waits for the second person
                              */
    LAW_REVOCATION_DECIDED,  /* step 4: approved, in force from its day */
    LAW_REVOCATION_DROPPED,  /* ended without a decision against the citizen */
    LAW_REVOCATION_LIFTED,   /* restored before its last day */
    LAW_REVOCATION_STATE__COUNT
};

enum law_revocation_event {
    LAW_REVOCATION_RECORD = 1, /* NONE, FACTS -> FACTS */
    LAW_REVOCATION_HEAR,       /* FACTS -> HEARING */
    LAW_REVOCATION_ANSWER, /* HEARING -> HEARING: what the citizen says; also "I want to comment" */
    LAW_REVOCATION_PROPOSE,   /* HEARING -> PROPOSED, when the answer time is over */
    LAW_REVOCATION_APPROVE,   /* PROPOSED -> DECIDED, by another person */
    LAW_REVOCATION_SEND_BACK, /* PROPOSED -> HEARING: the second person disagrees */
    LAW_REVOCATION_DROP,      /* FACTS, HEARING, PROPOSED -> DROPPED */
    LAW_REVOCATION_LIFT       /* DECIDED -> LIFTED */
};

enum law_revocation_basis {
    LAW_REVOCATION_UNSET = 0,
    LAW_REVOCATION_OTHERWISE_THAN_AGREED, /* (a) books otherwise than agreed */
    LAW_REVOCATION_DEFEATS_CONTACT /* (b) books so that the contact flow cannot be carried out */
};

struct law_revocation {
    enum law_revocation_basis basis;
    const char *facts;              /* what happened, in own words */
    const char *facts_template;     /* text the page suggested, if any */
    int event_count;                /* concrete bookings or events recorded */
    civil_day hearing_available_on; /* the day the hearing letter was available */
    civil_day hearing_until;        /* last day to answer, rolled forward */
    civil_day
        comment_until; /* FVL § 21: the citizen asked for time until this day; CIVIL_NONE: not */
    bool has_answer;   /* the citizen answered */
    const char *assessment;     /* the individual assessment */
    const char *answer_weighed; /* how the answer was weighed; mandatory when there is one */
    civil_day from;
    civil_day to; /* CIVIL_NONE: until it is lifted */
    civil_day review_on;
    int64_t prepared_by; /* user ids */
    int64_t approved_by;
    bool approver_decides; /* the role decides for kommunalbestyrelsen */
};

struct law_revocation_step {
    struct law_verdict
        verdict; /* ALLOWED: taken. Else the first issue, and `to` is the old state */
    enum law_revocation_state to;
    struct law_issues issues;
};

/** One step; all faults at once in `issues`. `today` is the day it is taken. */
struct law_revocation_step law_revocation_step(enum law_revocation_state from,
                                               enum law_revocation_event event,
                                               const struct law_revocation *revocation,
                                               civil_day today,
                                               const struct law_settings *settings);
/** The first day on which the assessment may be proposed: the day after the last answer day (H05),
 * or after the time the citizen asked for. CIVIL_NONE without a hearing. */
civil_day law_revocation_decide_from(const struct law_revocation *revocation);
/** The last lawful review day, and the one proposed: P-18 months after `from`. */
civil_day law_revocation_review_by(civil_day from, const struct law_settings *settings);
/** "facts", "hearing" ..., and back (NONE for an unknown one). */
const char *law_revocation_code(enum law_revocation_state state);
enum law_revocation_state law_revocation_state_from(const char *code);

#endif
