/* One step in the life of a booking deadline, carried out: the law's verdict, and everything that
 * must be stored with it in the same transaction. Citizens' pages, caseworkers' pages and the sweep
 * all go through here. */
#ifndef PAGES_STEP_H
#define PAGES_STEP_H

#include "base/arena.h"
#include "law/deadline.h"
#include "law/settings.h"
#include "store/deadline.h"

struct step {
    int64_t person_id;
    int64_t deadline_id;
    int64_t booking_id; /* the talk it is about; 0: none */
    enum law_deadline_state from;
    enum law_deadline_event event;
    const struct law_deadline_facts *facts;
    struct store_actor actor;
    civil_day today;
    int64_t at_utc;   /* when it happened; 0: now */
    int64_t now_utc;  /* when it is written down */
    const char *note; /* of a caseworker; null: none */
};

/**
 * Asks law_deadline_step() and, when the step is taken, records the event with its verdict and
 * opens the tasks and cases that follow from it. Taking and freeing times (LAW_EFFECT_TAKE_SLOT,
 * FREE_SLOT) and the no-times record are the caller's, in the same write transaction. When the law
 * refuses, OK is returned, `out->verdict` says why, and nothing was written: ask
 * law_deadline_step_taken(). ERR_CONFLICT: the deadline is in another state than `from`.
 */
must_check enum err step_take(struct store *s, struct arena *a, const struct law_settings *settings,
                              const struct step *in, struct law_deadline_step *out);

#endif
