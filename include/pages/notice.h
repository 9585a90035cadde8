/* What a citizen is told of a step of a booking deadline (law.md 3.8): M-6 and M-7, stored in the
 * transaction of the step. Caseworkers' pages and the sweep both write them, so it stands beside
 * pages/step.h, where law, store and view meet. */
#ifndef PAGES_NOTICE_H
#define PAGES_NOTICE_H

#include "base/arena.h"
#include "law/deadline.h"
#include "store/person.h"

struct notice {
    const struct store_person *person;
    const char *authority;
    uint32_t languages; /* that letters can be written in: LANG_BIT() */
    int64_t deadline_id;
    civil_day deadline_on; /* before the step */
    civil_day talk_on;     /* a talk that stands; CIVIL_NONE: none */
    int talk_minute;
    int64_t now_utc;
};

/** Whether the step's effects ask for one: M-6 or M-7. */
bool notice_is_due(const struct law_deadline_step *step);

/** Queues it, in the person's language with the Danish text below. The step was taken. */
must_check enum err notice_of_step(struct store *s, struct arena *a, const struct notice *in,
                                   const struct law_deadline_step *step);

#endif
