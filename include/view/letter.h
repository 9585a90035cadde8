/* Letters to citizens, as they are stored: finished text with line breaks, in one language. */
#ifndef VIEW_LETTER_H
#define VIEW_LETTER_H

#include "base/arena.h"
#include "base/config.h"
#include "law/booking.h"
#include "law/cites.h"
#include "law/reason.h"
#include "view/language.h"

#include <stdbool.h>
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
/** The address of the citizens' site, as a letter names it. In the arena. */
char *letter_service_address(struct arena *a, const struct config *config);
/** The subject and the text in a language. In the arena. */
char *letter_deadline_subject(struct arena *a, enum lang lang, const struct letter_deadline *m);
char *letter_deadline_text(struct arena *a, enum lang lang, const struct letter_deadline *m);
/** What stands between a translated letter and the Danish one below it. */
#define LETTER_DANISH_BELOW "\n\n---\n\n"

/** What is sent: the person's language first, with the Danish text below (ux.md 5.6). */
char *letter_deadline_both(struct arena *a, enum lang lang, const struct letter_deadline *m);

/** The version of the words of M-14, kept with each message. */
#define LETTER_M14_VERSION "M-14/2026-1"

/** M-14: the answer to a search that found no free time (ux.md 5.6 "no-times answered"; law.md 3.8
 * has no number for it, so it is the next one). */
struct letter_no_times {
    const char *name;    /* given names */
    const char *number;  /* of the record; grouped by the letter */
    int64_t searched_utc;
    const char *answer;  /* as the caseworker wrote it, Danish */
    const char *address; /* of the citizens' site */
    const char *phone;   /* eight digits */
    const char *caseworker, *unit, *authority;
};
char *letter_no_times_subject(struct arena *a, enum lang lang, const struct letter_no_times *m);
/** In the person's language, with the Danish text below. In the arena. */
char *letter_no_times_both(struct arena *a, enum lang lang, const struct letter_no_times *m);

#define LETTER_M7_VERSION "M-7/2026-1"

/** M-7: a booking deadline is withdrawn, excused or moved (law.md 3.8; S-12, S-13, S-15). */
struct letter_withdrawn {
    const char *name;
    civil_day deadline_on;  /* that counts no more */
    enum law_reason reason; /* of the verdict: its plain sentence is told */
    civil_day new_deadline_on, new_latest_on; /* moved on; CIVIL_NONE: not */
    civil_day talk_on;      /* a talk that stands; CIVIL_NONE: none */
    int talk_minute;
    bool more_follows; /* a new deadline or a summons */
    const char *phone;
    const char *caseworker, *unit, *authority;
};
const char *letter_withdrawn_subject(enum lang lang, const struct letter_withdrawn *m);
/** As letter_deadline_both(): the person's language, and the Danish text below. */
char *letter_withdrawn_both(struct arena *a, enum lang lang, const struct letter_withdrawn *m);

#define LETTER_M6_VERSION "M-6/2026-1"

/** M-6: a booking deadline was missed; what may follow, and that nothing is decided (S-14). */
struct letter_missed {
    const char *name;
    civil_day deadline_on;
    enum law_reason reason; /* of the verdict: its plain sentence is told */
    enum law_cite cite;
    const char *phone;
    const char *caseworker, *unit, *authority;
};
const char *letter_missed_subject(enum lang lang);
char *letter_missed_both(struct arena *a, enum lang lang, const struct letter_missed *m);

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
