/* Decisions: the days the system computes (law.md 5.5), when reasons and hearing may be left out,
 * and what every written decision must hold (5.1). */
#ifndef LAW_DECISION_H
#define LAW_DECISION_H

#include "law/settings.h"
#include "law/verdict.h"

/** Last day to complain: 28 days after it was available, rolled forward (RSL § 67; H01-H03). */
civil_day law_complaint_until(civil_day available_on, const struct law_settings *settings);
/** Last day for the authority to reassess and send on: 28 days, never moved (H04). */
civil_day law_reassess_by(civil_day received_on);
/** Partly upheld: last day for the citizen to say whether the complaint stands; rolled forward. */
civil_day law_partial_answer_until(civil_day available_on, const struct law_settings *settings);
/** Then sent on within 14 days. */
civil_day law_forward_by(civil_day answer_received_on);
/** Last day to answer a hearing: `days` (0: P-13) after it was available, rolled forward (H05). */
civil_day law_hearing_until(civil_day available_on, int days, const struct law_settings *settings);
/** First day on which one may decide after that: the day after. */
civil_day law_decide_from(civil_day hearing_until);
/** Oral decision: last day to ask for written reasons, 14 days, rolled forward (H08). */
civil_day law_written_reasons_request_until(civil_day oral_on, const struct law_settings *settings);
/** And last day to give them: 14 days after the request. */
civil_day law_written_reasons_by(civil_day request_received_on);
/** A letter's presumed day of receipt: P-12 working days after posting (H10, H11). */
civil_day law_letter_received(civil_day posted_on, const struct law_settings *settings);
/** The day from which time limits run. A message that is available in Digital Post has arrived,
 * read or not (DPL § 10; H09). A letter has arrived on the day of receipt that was recorded, else
 * on its presumed day (H10). */
civil_day law_arrived_on(civil_day available_on, civil_day posted_on, civil_day received_on,
                         const struct law_settings *settings);
/** Does a complaint suspend the decision? As a main rule it does not (RSL § 72; H12): REFUSED. */
struct law_verdict law_complaint_suspends(void);
/** Was the complaint in time? Late: AFTER_LIMIT, still registered and sent on (H13). */
struct law_verdict law_complaint_in_time(civil_day available_on, civil_day received_on,
                                         const struct law_settings *settings);

/** The exceptions of FVL § 19, stk. 2, chosen with a reason. */
enum law_hearing_exception {
    LAW_HEARING_EXCEPTION_NONE = 0,
    LAW_HEARING_HARMLESS,         /* obviously harmless to decide without */
    LAW_HEARING_STATUTORY_LIMIT,  /* a statutory limit would be exceeded */
    LAW_HEARING_WEIGHTY_INTEREST, /* weighty other interests */
    LAW_HEARING_NO_ACCESS,        /* no right of access to the facts */
    LAW_HEARING_UNLIMITED_CIRCLE, /* unlimited circle of persons */
    LAW_HEARING_SPECIAL_RULES     /* special rules secure the same */
};

struct law_hearing_facts {
    bool is_unfavourable;    /* against the citizen's wish */
    bool facts_known;        /* the citizen can be taken to know the facts */
    bool always;             /* kinds that are always heard: revocation, deregistration */
    civil_day hearing_until; /* CIVIL_NONE: no hearing */
    enum law_hearing_exception exception;
    const char *exception_reason;
};

/** FVL § 19: may one decide on `on`? ALLOWED, or HEARING_MISSING, HEARING_RUNNING (H05, H06). Kinds
 * with `always` know no exception. */
struct law_verdict law_hearing_done(const struct law_hearing_facts *facts, civil_day on);

/** Which parts of 5.1 the text has; used before a decision is stored. */
struct law_decision_parts {
    bool as_requested; /* the citizen got exactly what was asked for (H07) */
    bool has_result, has_rules, has_considerations, has_facts, has_hearing, has_complaint_guidance;
    bool leaves_a_choice; /* the rule leaves a choice: exemption, revocation */
    int64_t decided_by;
};
/** The parts that are missing. Reasons and complaint guidance may be missing when `as_requested`.
 */
size_t law_decision_issues(const struct law_decision_parts *parts, struct law_issues *out);

#endif
