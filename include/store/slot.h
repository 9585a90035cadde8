/* Times as citizens see them: free ones, the hold of 15 minutes, searches, and no times at all. */
#ifndef STORE_SLOT_H
#define STORE_SLOT_H

#include "store/types.h"

/** One time. Texts live in the arena. */
struct store_slot {
    int64_t id;
    const char *public_id;
    struct law_slot law; /* day, minute, moment, is_free, is_closed, forms, has_interpreter */
    int32_t length_min;
    const char *place;
    int64_t user_id;
    const char *caseworker; /* whose time it is */
    const char *interpreter_language;
    bool is_own; /* the person's own caseworker's */
};

/** What is searched: from the later of now + lead time and the first day of the page (its local
 * midnight), until the first moment that is too late. */
struct store_slot_search {
    int64_t now_utc;
    int64_t from_utc, until_utc;
    enum law_form form;      /* UNSET: any */
    const char *interpreter; /* language; null: none needed */
};
enum { STORE_SLOT_PAGE = 40, STORE_SLOT_DAYS = 5, STORE_SLOT_NEAREST = 5 };
struct store_slot_page {
    struct store_slot *own; /* own caseworker's, soonest first */
    size_t own_count;
    struct store_slot *others; /* one a time of day, soonest first */
    size_t other_count;
    civil_day days[STORE_SLOT_DAYS]; /* the days shown */
    size_t day_count;
    civil_day next_day; /* the next page begins here; CIVIL_NONE: this is the last */
};
/** Free times of the person's unit: not taken, not closed, and not held by somebody else (a hold
 * that lapsed does not count). At most 40 of at most 5 days; two statements. */
must_check enum err store_slot_free(struct store *s, struct arena *a, int64_t person_id,
                                    const struct store_slot_search *in,
                                    struct store_slot_page *out);
/** At most five free times nearest to a moment, soonest first, own caseworker's before others at
 * the same time (C15). */
must_check enum err store_slot_nearest(struct store *s, struct arena *a, int64_t person_id,
                                       const struct store_slot_search *in, int64_t near_utc,
                                       struct store_slot *out, size_t *count);
/** One time of the person's unit, free or not, by its address id (C11, C13, C15). `law.is_free`
 * tells whether this person could take it now; a time that this person's booking has is not free.
 * ERR_NOT_FOUND. */
must_check enum err store_slot_get(struct store *s, struct arena *a, int64_t person_id,
                                   const char *public_id, int64_t now_utc, struct store_slot *out);
/** Free times lawful for the person, for the guard of S-01 (P-09): counts at most `enough`. */
must_check enum err store_slot_count_free(struct store *s, const struct store_scope *scope,
                                          int64_t person_id, int64_t now_utc, int64_t from_utc,
                                          int64_t until_utc, unsigned forms, int32_t enough,
                                          int32_t *out);

/** Holds a time for a person until a moment; an older hold of the person is given up, a lapsed one
 * of somebody else taken over. ERR_CONFLICT: taken, closed or held. */
must_check enum err store_hold_take(struct store *s, int64_t person_id, int64_t slot_id,
                                    int64_t now_utc, int64_t until_utc);
must_check enum err store_hold_release(struct store *s, int64_t person_id);
/** Deletes lapsed holds, at most 500. For the maintenance process. */
must_check enum err store_hold_purge(struct store *s, int64_t now_utc, int64_t *deleted);

/** Writes a search down at once (searches that showed something come through the journal). */
must_check enum err store_search_add(struct store *s, int64_t person_id, int64_t at_utc,
                                     civil_day from_day, civil_day to_day, int32_t shown);

/** The record that no time was free (C14, law.md 3.4). */
struct store_no_times {
    const char *number; /* eight characters, for reading aloud */
    int64_t at_utc;
    civil_day from_day, to_day;
    enum law_form form;
    int64_t notice_utc;   /* when the person asked to be told; 0: not */
    int64_t answered_utc; /* 0: not yet */
    const char *answer;
    /* in store_no_times_list() alone */
    const char *answered_by; /* who answered; null: nobody yet */
    bool offered;            /* the answer offered times (3.4) */
};
/** Stores search and record, and the caseworker's task; `deadline_id` 0: none. A record of the same
 * person within the last hour that is unanswered comes back instead of a new one. */
must_check enum err store_no_times_add(struct store *s, struct arena *a, int64_t person_id,
                                       int64_t deadline_id, int64_t at_utc, civil_day today,
                                       const struct store_no_times *in, struct store_no_times *out);
/** The citizen's newest record. ERR_NOT_FOUND: there is none. */
must_check enum err store_no_times_latest(struct store *s, struct arena *a, int64_t person_id,
                                          struct store_no_times *out);
/** «Få besked»: ERR_NOT_FOUND: no such unanswered record; asking twice keeps the first moment. */
must_check enum err store_no_times_notice(struct store *s, int64_t person_id, const char *number,
                                          int64_t at_utc);

/** A person's records, newest first, for staff. */
must_check enum err store_no_times_list(struct store *s, struct arena *a,
                                        const struct store_scope *scope, int64_t person_id,
                                        int64_t now_utc, struct store_no_times **out,
                                        size_t *count);
/** A caseworker answers: times are `offered` now, or another way was found. The task is done with it.
 * Only an answer that offers times keeps the deadline from being excused (law.md 3.4).
 * ERR_NOT_FOUND: answered already, or not to be seen. */
must_check enum err store_no_times_answer(struct store *s, const struct store_scope *scope,
                                          int64_t person_id, const char *number, int64_t now_utc,
                                          bool offered, const char *answer);

#endif
