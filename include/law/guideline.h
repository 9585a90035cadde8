/* Group guidelines (IL § 20, stk. 2; law.md 2.2): other contact than the conversation for persons in
 * special circumstances, adopted by the municipal council, never by one caseworker. */
#ifndef LAW_GUIDELINE_H
#define LAW_GUIDELINE_H

#include "law/period.h"
#include "law/verdict.h"

/** Forms of contact that a guideline may allow. A set. */
enum law_guideline_form {
    LAW_GUIDELINE_PHONE = 1 << 0,
    LAW_GUIDELINE_LETTER = 1 << 1,
    LAW_GUIDELINE_SMS = 1 << 2,
    LAW_GUIDELINE_MAIL = 1 << 3,
    LAW_GUIDELINE_VISIT = 1 << 4,
    LAW_GUIDELINE_VIA_STAFF = 1 << 5 /* through the staff of the place where the person is */
};
enum { LAW_GUIDELINE_FORMS = 6 };

struct law_guideline {
    civil_day adopted_on;
    struct law_period valid;
    unsigned forms;
};

/** May it be adopted? ALLOWED, or the first fault: who adopts must decide for the council. */
struct law_verdict law_guideline_adopt(const struct law_guideline *in, bool decides,
                                       civil_day today);
/** Does a contact of one form count under it: valid that day, the person of the group that day, and
 * the form allowed (C24)? */
bool law_guideline_covers(const struct law_guideline *in, struct law_period tagged, unsigned form,
                          civil_day on);

#endif
