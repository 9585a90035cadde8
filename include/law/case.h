/* The consequence case (law.md 3.3): its steps and what each needs. A case is opened by a missed
 * deadline or a no-show; a reason is asked for, the citizen is heard, and a person decides one of
 * four outcomes. Nothing here decides by itself. */
#ifndef LAW_CASE_H
#define LAW_CASE_H

#include "law/consequence.h"

enum law_case_state {
    LAW_CASE_NONE = 0,
    LAW_CASE_OPENED,
    LAW_CASE_REASON_ASKED, /* the citizen is asked why; the answer time runs or is over */
    LAW_CASE_HEARD,        /* what was said is weighed: reasonable ground or not */
    LAW_CASE_DECIDED,
    LAW_CASE_NOTIFIED,  /* the citizen has been told */
    LAW_CASE_COMPLAINT, /* a complaint came in */
    LAW_CASE_CLOSED,
    LAW_CASE_STATE__COUNT
};

enum law_case_event {
    LAW_CASE_ASK = 1,  /* OPENED -> REASON_ASKED */
    LAW_CASE_ANSWER,   /* REASON_ASKED, HEARD -> the same: what the citizen says */
    LAW_CASE_HEAR,     /* REASON_ASKED, HEARD -> HEARD */
    LAW_CASE_PROPOSE,  /* HEARD -> the same; to the citizen's benefit also from the two before */
    LAW_CASE_DECIDE,   /* what was proposed -> DECIDED */
    LAW_CASE_NOTIFY,   /* DECIDED -> NOTIFIED */
    LAW_CASE_COMPLAIN, /* DECIDED, NOTIFIED -> COMPLAINT */
    LAW_CASE_CLOSE     /* NOTIFIED, COMPLAINT -> CLOSED */
};

enum law_case_outcome {
    LAW_CASE_OUTCOME_UNSET = 0,
    LAW_CASE_NO_CONSEQUENCE,
    LAW_CASE_REFERRAL, /* the benefit office is asked to decide on a deduction */
    LAW_CASE_DEREGISTER,
    LAW_CASE_BOTH, /* needs a separate reason */
    LAW_CASE_OUTCOME__COUNT
};

/** Whether there was a reasonable ground (LAS § 13, stk. 7-8). */
enum law_case_ground { LAW_CASE_GROUND_UNSET = 0, LAW_CASE_GROUND_YES, LAW_CASE_GROUND_NO };

/** All a step may need; days that are not known are CIVIL_NONE. */
struct law_case {
    enum law_failure kind;
    civil_day event_on; /* the deadline's last day, or the day of the talk */
    /* asked */
    civil_day asked_available_on; /* the day the letter was available */
    civil_day answer_until;
    civil_day comment_until; /* FVL § 21: the citizen asked for time until this day */
    /* heard */
    enum law_case_ground ground;
    const char *ground_text; /* why, in own words; how the answer was weighed */
    bool answered_since;     /* something was said after it was weighed */
    /* proposed */
    enum law_case_outcome outcome;
    const char *reason;        /* in own words */
    const char *both_reason;   /* BOTH: why both */
    const char *contact_tried; /* activity ready: how personal contact was tried */
    civil_day contact_on;      /* contact restored; CIVIL_NONE: not yet */
    /* the evidence */
    bool is_guided; /* in writing, on or before the event (LAS § 35, stk. 1) */
    bool is_activity_ready;
    bool no_times_unanswered;
    enum law_reason excuse; /* what excuses by itself: outage, missing times, absence; NONE */
    /* who */
    int64_t prepared_by, decided_by; /* user ids */
    bool decider_decides;            /* the role decides for kommunalbestyrelsen */
};

struct law_case_step {
    struct law_verdict
        verdict; /* ALLOWED: taken. Else the first issue, and `to` is the old state */
    enum law_case_state to;
    struct law_issues issues;
};
/** One step on `today`; all faults at once. */
struct law_case_step law_case_step(enum law_case_state from, enum law_case_event event,
                                   const struct law_case *in, civil_day today,
                                   const struct law_settings *settings);

/** The first day on which an outcome against the citizen may be weighed; CIVIL_NONE: nothing was
 * asked. */
civil_day law_case_decide_from(const struct law_case *in);
/** Days of deduction as law_deduction_days() proposes them for this case. */
struct law_deduction law_case_deduction(const struct law_case *in);
/** Whether an outcome must be decided by a second person (law.md 5.2: deregistration). */
bool law_case_needs_two(enum law_case_outcome outcome);
/** Whether it refers to the benefit office, and whether it deregisters. */
bool law_case_refers(enum law_case_outcome outcome);
bool law_case_deregisters(enum law_case_outcome outcome);

/** "reason_asked", "benefit_referral" ..., and back (0 for an unknown one). */
const char *law_case_code(enum law_case_state state);
enum law_case_state law_case_from(const char *code);
const char *law_case_outcome_code(enum law_case_outcome outcome);
enum law_case_outcome law_case_outcome_from(const char *code);

#endif
