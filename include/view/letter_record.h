/* What the record of a talk makes us tell the citizen: M-12 on language, M-13 on permanent
 * residence, M-15 on Jobnet (law.md 3.8; IL § 20, stk. 7, 9, 10). */
#ifndef VIEW_LETTER_RECORD_H
#define VIEW_LETTER_RECORD_H

#include "base/arena.h"
#include "law/civil.h"
#include "view/language.h"

#define LETTER_M12_VERSION "M-12/2026-1"
#define LETTER_M13_VERSION "M-13/2026-1"
#define LETTER_M15_VERSION "M-15/2026-1"

struct letter_record {
    const char *name;    /* given names */
    unsigned items;      /* M-12: enum law_notice_item */
    civil_day jobnet_by; /* M-15 */
    const char *phone;   /* eight digits */
    const char *caseworker, *unit, *authority;
};
const char *letter_notice_subject(enum lang lang);
const char *letter_residence_subject(enum lang lang);
const char *letter_jobnet_subject(enum lang lang);
/** In the person's language, with the Danish text below. In the arena. */
char *letter_notice_both(struct arena *a, enum lang lang, const struct letter_record *m);
char *letter_residence_both(struct arena *a, enum lang lang, const struct letter_record *m);
char *letter_jobnet_both(struct arena *a, enum lang lang, const struct letter_record *m);

#endif
