/* Letters to citizens, as they are stored: finished text with line breaks, in one language. */
#ifndef VIEW_LETTER_H
#define VIEW_LETTER_H

#include "base/arena.h"
#include "law/booking.h"
#include "view/language.h"

#include <stdint.h>

/** The version of the words of M-1, kept with each message. */
#define LETTER_M1_VERSION "M-1/2026-1"

/** M-1: a booking deadline is given (law.md 3.8; S-01). */
struct letter_deadline {
    const char *name; /* given names */
    civil_day deadline_on, latest_on;
    unsigned forms; /* set of enum law_form */
    const char *address; /* of the citizens' site */
    const char *phone;   /* eight digits */
    const char *caseworker, *unit, *authority;
};
/** The subject and the text in a language. In the arena. */
char *letter_deadline_subject(struct arena *a, enum lang lang, const struct letter_deadline *m);
char *letter_deadline_text(struct arena *a, enum lang lang, const struct letter_deadline *m);
/** What is sent: the person's language first, with the Danish text below (ux.md 5.6). */
char *letter_deadline_both(struct arena *a, enum lang lang, const struct letter_deadline *m);

/** The letter with a code for signing in (security.md S10). Never stored: printed once. */
struct letter_code {
    const char *name;
    const char *code;
    civil_day until; /* last day on which the code works */
    const char *address, *phone;
    const char *caseworker, *unit, *authority;
};
const char *letter_code_subject(enum lang lang);
char *letter_code_text(struct arena *a, enum lang lang, const struct letter_code *m);

#endif
