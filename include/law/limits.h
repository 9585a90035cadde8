/* Lengths of offers in the order of 2006 and the tests of spouses (law.md 4.1, J05, J06, J11, J12,
 * K09, K10). */
#ifndef LAW_LIMITS_H
#define LAW_LIMITS_H

#include "law/period.h"
#include "law/verdict.h"

enum law_offer {
    LAW_OFFER_UNSET = 0,
    LAW_OFFER_SPECIAL_COURSE, /* § 27(1): three months in all, finished six months after the start
                               */
    LAW_OFFER_SPECIAL_UPSKILLING, /* the same paragraph */
    LAW_OFFER_PRACTICE_IN_COURSE, /* § 25(2): each one month, three in all */
    LAW_OFFER_WAGE_SUBSIDY        /* § 39: one year */
};

struct law_offer_answer {
    struct law_verdict verdict; /* OFFER_WITHIN (ALLOWED), or why it is refused */
    bool is_allowed;
    int days;           /* covered by the parts, each day once; open parts are not counted */
    int days_allowed;   /* in all, counted from the first start (T-10) */
    civil_day last_day; /* the last day the offer may run to */
};
/** Do the parts keep within the length? Parts need no order; a part without its last day asks only
 * for `last_day`. */
struct law_offer_answer law_offer_within(enum law_offer kind, const struct law_period *parts,
                                         size_t count);
/** "special_course" ... and back (UNSET for an unknown one). */
const char *law_offer_code(enum law_offer kind);
enum law_offer law_offer_from(const char *code);

/** Danish tests of spouses after registration (BEK 208/2026 § 14, stk. 9). */
struct law_family_tests {
    civil_day a1_by, a1_resit_by, a2_by, a2_resit_by;
};
struct law_family_tests law_family_tests(civil_day registered_on);

/** Earliest days of the two lengths of stay for permanent residence, 8 and 4 years. Information
 * only, never a promise (J06; UDL § 11). */
struct law_residence_days {
    civil_day after_8_years, after_4_years;
};
struct law_residence_days law_residence_days(civil_day first_permit_on);

#endif
