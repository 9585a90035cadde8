/* What the passing of days does to booking deadlines: S-12 to S-15 (law.md 3.2), whenever the
 * program runs again. */
#ifndef SWEEP_H
#define SWEEP_H

#include "base/arena.h"
#include "law/settings.h"
#include "store/store.h"

#include <stdint.h>

/** What the sweep goes by, and who signs its letters. */
struct sweep_house {
    const struct law_settings *settings;
    const char *authority; /* the municipality's name */
    uint32_t languages;    /* that letters can be written in, beside Danish: LANG_BIT() */
};

/**
 * Deadlines that closed at or before `now_utc` become missed (S-12) at their local midnight, or
 * move because of an outage (3.5), or are withdrawn when the duty had ended (S-15); a missed one is
 * excused on evidence (S-13), or a consequence case is opened (S-14). Nothing is decided against a
 * citizen. What the citizen must know of it (M-6, M-7) is stored with each step. At most some hundred a call;
 * `*done` counts the steps taken: call again until it is 0. Own write transactions, one a deadline.
 */
must_check enum err sweep_closed(struct store *s, struct arena *a, const struct sweep_house *house,
                                 int64_t now_utc, int *done);

/** Once a day: withdraws running deadlines of whoever is no longer obliged today: an exemption, a
 * revocation, an absence has begun, the contract has ended, the scope has changed (S-15). */
must_check enum err sweep_day(struct store *s, const struct sweep_house *house, int64_t now_utc,
                              int *done);

#endif
