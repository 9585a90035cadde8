/* Follow-up on the contract: regime, window, due dates on a day (law.md 2.1, 4.4; IL § 20, stk. 1).
 */
#ifndef LAW_FOLLOWUP_H
#define LAW_FOLLOWUP_H

#include "law/contract.h"
#include "law/period.h"

enum law_regime {
    LAW_REGIME_UNSET = 0,
    LAW_REGIME_NONE,            /* the contract ended */
    LAW_REGIME_AS_NEEDED,       /* only a recorded need */
    LAW_REGIME_PARENTAL_LEAVE,  /* birth + 6 months inside the leave, and its last day */
    LAW_REGIME_EVERY_12_MONTHS, /* ordinary work or education without benefit */
    LAW_REGIME_FOUR_IN_SIX,     /* four in six months after the assessment */
    LAW_REGIME_FOUR_IN_TWELVE,  /* the same in twelve months (par20_2016) */
    LAW_REGIME_EVERY_3_MONTHS,  /* the orders of 2006 to 2010 */
    LAW_REGIME__COUNT
};

enum { LAW_FOLLOW_UP_REQUIRED = 4, LAW_FOLLOW_UP_DUE_MAX = 64 };

/** Leave under barselsloven. `from` CIVIL_NONE: from the birth. */
struct law_leave {
    civil_day from, to, birth;
};

/** A recorded need of an earlier follow-up. `wanted_by` CIVIL_NONE: at once. */
struct law_need {
    civil_day recorded_on, wanted_by;
};

/** All that decides. Lists need no order. Days not known are CIVIL_NONE. */
struct law_follow_up_facts {
    enum law_rule_set set; /* NONE: by concluded_on, else par20_2020 */
    civil_day concluded_on;
    civil_day assessed_on; /* readiness assessment completed */
    const civil_day
        *held; /* follow-ups that count; later than the day asked about are not held yet */
    size_t held_count;
    const struct law_leave *leaves;
    size_t leave_count;
    const struct law_period *work; /* ordinary employment or education */
    size_t work_count;
    const struct law_period *benefit;
    size_t benefit_count;
    bool entitled_to_benefit; /* false: covered by § 16, stk. 4 */
    const struct law_period *not_entitled; /* the same, for the days of these periods alone */
    size_t not_entitled_count;
    civil_day goals_met_on;
    civil_day ended_on; /* permanent residence granted: that day the contract ends */
    const struct law_need *needs;
    size_t need_count;
    civil_day migrated_on; /* from that day follow-ups use `migrated_to` */
    enum law_rule_set migrated_to;
};

/** What a due day comes from. */
enum law_due_kind {
    LAW_DUE_UNSET = 0,
    LAW_DUE_WINDOW,      /* the last day of the window after the assessment */
    LAW_DUE_INTERVAL,    /* three or twelve months after the last follow-up */
    LAW_DUE_SIX_MONTHS,  /* leave: six months after the birth */
    LAW_DUE_LEAVE_ENDS,  /* leave: its last day */
    LAW_DUE_NEED,        /* a recorded need */
    LAW_DUE_KIND__COUNT
};

/** Why a day is due: its sentence of the law, and the reading that decided. */
struct law_due_why {
    enum law_due_kind kind;
    enum law_cite cite;
    enum law_reading reading;
    bool is_late; /* the day, and the tolerance of P-25 where there is one, are over */
};

struct law_follow_up {
    enum law_regime regime;
    struct law_verdict verdict; /* MET, DUE, BREACHED or ALLOWED (nothing due); reason, paragraph */
    enum law_rule_set set;      /* in force on the day */
    civil_day window_end; /* CIVIL_NONE without a window, or while a leave without end stops it */
    int required, counted, missing; /* of the window; required 0 when its duty lapsed */
    bool is_breached;
    size_t due_count; /* soonest first */
    civil_day due[LAW_FOLLOW_UP_DUE_MAX];
    struct law_due_why why[LAW_FOLLOW_UP_DUE_MAX]; /* of the due day at the same place */
    size_t plan_count; /* a suggestion for the window [choice] */
    civil_day plan[LAW_FOLLOW_UP_REQUIRED];
    civil_day
        assess_need_on; /* task: assess the need, when a regime ended after the window (C22) */
    unsigned readings;  /* set of 1 << enum law_reading */
};

/** The regime on `on` and what is due, seen from that day. */
struct law_follow_up law_follow_up_on(const struct law_follow_up_facts *facts, civil_day on,
                                      const struct law_settings *settings);
/** The regime of one day alone, and in the verdict why: reason and paragraph (ALLOWED, or UNKNOWN
 * outside all rule sets). */
struct law_verdict law_follow_up_regime(const struct law_follow_up_facts *facts, civil_day on,
                                        enum law_regime *out);
/** May a period of work, or of education, be recorded beside those of the same kind? REFUSED: it
 * ends before it begins, or a day of it is covered already (the days count once, T-7). */
struct law_verdict law_follow_up_work(struct law_period period, const struct law_period *known,
                                      size_t count);
/** Was a leave follow-up in time? P-25 days on each side of the due day (C26): MET or BREACHED with
 * the last day in time. */
struct law_verdict law_follow_up_leave_in_time(civil_day due_on, civil_day held_on,
                                               const struct law_settings *settings);
/** "four_in_six" ... */
const char *law_regime_code(enum law_regime regime);

#endif
