/* Takeover, contract and assessment: the first months (law.md 2.11, 6.1, 6.2, 4.4). */
#ifndef LAW_CONTRACT_H
#define LAW_CONTRACT_H

#include "law/settings.h"
#include "law/verdict.h"

/** Takeover of a refugee: the 1st after the first whole month following the allocation decision; a
 * weekend or public holiday gives the next weekday that is none (IL § 4, stk. 2; R-01: the 1st
 * counts as whole). `last_day` is the takeover. A suggestion: the caseworker confirms it. */
struct law_verdict law_takeover(civil_day allocated_on);
/** Contract due one month after takeover; `last_day`. Never moved. */
struct law_verdict law_contract_due(civil_day taken_on);
/** May it be concluded that day? Before the takeover only refugees may (A10, A11). */
struct law_verdict law_contract_conclude(civil_day taken_on, civil_day concluded_on,
                                         bool is_refugee);
/** Readiness assessment due three months after takeover (IL § 17, stk. 2). */
struct law_verdict law_readiness_due(civil_day taken_on);
/** ADULT (ALLOWED) or NOT_ADULT (REFUSED) at takeover (IL § 16). */
struct law_verdict law_programme_age(civil_day born, civil_day taken_on);
/** Education order: 18 or more and under 25 on the day (IL § 16 a; A20). */
struct law_verdict law_education_order_age(civil_day born, civil_day on);
/** Programme start one month after takeover (IL § 16, stk. 6). */
civil_day law_programme_start_due(civil_day taken_on);
/** Last day of `years` of a programme begun on `begun_on` (1, or 5 at most; IL § 16, stk. 8). */
civil_day law_programme_last_day(civil_day begun_on, int years);
/** Referral to Danish one month after takeover (IL § 21). */
civil_day law_danish_referral_due(civil_day taken_on);
/** Last day of the five years of Danish from the course start (J10). */
civil_day law_danish_last_day(civil_day started_on);
/** Last day of the three-year frame of DUL § 4, stk. 2 (J01). */
civil_day law_danish_frame_last_day(civil_day started_on);
/** Notice on missing language learning: P-24 days after the judgement (J02). */
civil_day law_language_notice_due(civil_day judged_on, const struct law_settings *settings);
/** CV due: three weeks after registration (IL § 26 b), one month in bek2006. */
civil_day law_cv_due(civil_day registered_on, bool bek2006);
/** Follow-up for the new municipality after a move: P-28 months after its takeover (C25). */
civil_day law_move_follow_up_due(civil_day taken_on, const struct law_settings *settings);

enum law_rule_set {
    LAW_RULE_SET_NONE = 0, /* before 2006-04-01: not supported */
    LAW_BEK2006,
    LAW_BEK2009,
    LAW_BEK2010,
    LAW_PAR20_2016,
    LAW_PAR20_2020,
    LAW_PAR20_2025,
    LAW_PAR20_2026,
    LAW_RULE_SET__COUNT
};

enum law_follow_up_kind {
    LAW_FOLLOW_UP_UNSET = 0,
    LAW_FOLLOW_UP_THREE_MONTHS,        /* every third month until goals are met */
    LAW_FOLLOW_UP_THREE_MONTHS_RELIEF, /* the same, 12 months in work or education, leave rule */
    LAW_FOLLOW_UP_WINDOW               /* four in a window after the assessment, 12 months, leave */
};

/** One rule set: dates and rule as data (4.4). */
struct law_rule_set_row {
    enum law_rule_set set;
    const char *code;   /* "par20_2020" */
    civil_day from, to; /* contracts concluded; `to` CIVIL_NONE: still */
    enum law_follow_up_kind kind;
    int window_months; /* 6 or 12; 0 without a window */
    enum law_cite cite;
};
/** All rule sets in the order of their days. */
const struct law_rule_set_row *law_rule_sets(size_t *count);
/** The row of a set; NULL for NONE. */
const struct law_rule_set_row *law_rule_set_row(enum law_rule_set set);
/** The set of an identifier; NONE for an unknown one. */
enum law_rule_set law_rule_set_from(const char *code);

struct law_rule_set_answer {
    struct law_verdict verdict; /* REFUSED with RULE_SET_TOO_OLD when set is NONE */
    enum law_rule_set set;
};
/** The set of a contract concluded on a day (R-13; D06-D14, D18, D19). */
struct law_rule_set_answer law_rule_set_of(civil_day concluded_on, bool ukraine_act);

#endif
