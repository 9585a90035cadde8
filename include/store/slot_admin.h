/* Times as staff keep them: offering one or a series, closing, weeks, closing days (S13, S14). */
#ifndef STORE_SLOT_ADMIN_H
#define STORE_SLOT_ADMIN_H

#include "store/slot.h"

/** A time to be made. The caller has asked law_clock_slot_may_start(). */
struct store_slot_new {
    int64_t user_id; /* whose time; of the scope's unit */
    civil_day day;
    int32_t minute;
    int64_t starts_utc;
    int32_t length_min; /* 10 to 240 */
    const char *place;
    unsigned forms;                   /* set of enum law_form */
    const char *interpreter_language; /* null: none */
    bool is_offered;                  /* false: made for one summons, never shown to citizens */
};
/** ERR_CONFLICT: overlaps another time of the caseworker. ERR_NOT_FOUND: other unit's caseworker.
 */
must_check enum err store_slot_add(struct store *s, struct arena *a,
                                   const struct store_scope *scope, const struct store_slot_new *in,
                                   int64_t *out_id, const char **out_public_id);

/** A time of the series that was not made: `minute` -1 means the whole day. `why` is a code:
 * "holiday", "weekend", "closing_day", "clock_change", "clash". */
struct store_slot_skip {
    civil_day day;
    int32_t minute;
    const char *why;
};
/** All times and skips of a series at once, in the caller's one transaction. ERR_CONFLICT: one of
 * them overlaps (made meanwhile); nothing stays then. */
must_check enum err store_slot_series_add(struct store *s, struct arena *a,
                                          const struct store_scope *scope, int64_t now_utc,
                                          const struct store_slot_new *slots, size_t slot_count,
                                          const struct store_slot_skip *skips, size_t skip_count,
                                          const char **out_public_id);
/** What a series made and skipped, for its receipt page; only of the scope's unit. */
must_check enum err store_slot_series_get(struct store *s, struct arena *a,
                                          const struct store_scope *scope, const char *public_id,
                                          struct store_slot **slots, size_t *slot_count,
                                          struct store_slot_skip **skips, size_t *skip_count);

/** One line of a week or a day: a time and, when it is taken, whose talk it is. */
struct store_slot_line {
    struct store_slot slot;
    bool is_offered;
    bool is_taken;
    const char *booking_id;                /* address id; null: not taken */
    const char *given_names, *family_name; /* null: not taken, or protected and not to be seen */
    const char *person_id;                 /* address id */
    bool is_other_unit;                    /* of the person: a reason is needed to open */
    enum law_form form;
    enum law_booking_kind kind;
    const char *booking_interpreter;
    int32_t state;                          /* enum store_booking_state */
    int64_t hold_until_utc, hold_person_id; /* a citizen chose it and is on the way; 0: nobody */
};
/** A caseworker's times from day to day, both included, soonest first; closed ones too when
 * `with_closed`. `user_id` of the scope's unit; 0: the whole unit. At most 2 000 lines. */
must_check enum err store_slot_days(struct store *s, struct arena *a,
                                    const struct store_scope *scope, int64_t user_id,
                                    civil_day first, civil_day last, bool with_closed,
                                    struct store_slot_line **out, size_t *count);
/** One time for staff, by its address id (S13). */
must_check enum err store_slot_line_get(struct store *s, struct arena *a,
                                        const struct store_scope *scope, const char *public_id,
                                        struct store_slot_line *out);
/** Open times of a caseworker that overlap [starts, ends): what a new one would clash with. */
must_check enum err store_slot_clashes(struct store *s, struct arena *a,
                                       const struct store_scope *scope, int64_t user_id,
                                       int64_t starts_utc, int64_t ends_utc,
                                       struct store_slot_line **out, size_t *count);

/** Closes a free time. ERR_CONFLICT: it is taken. OK too when it is closed already. */
must_check enum err store_slot_close(struct store *s, const struct store_scope *scope,
                                     const char *public_id, int64_t now_utc);
/** Closes every free time of a caseworker (0: of the unit) from day to day; taken ones stay and are
 * counted in `taken`. */
must_check enum err store_slot_close_days(struct store *s, const struct store_scope *scope,
                                          int64_t user_id, civil_day first, civil_day last,
                                          int64_t now_utc, int32_t *closed, int32_t *taken);
/** ERR_CONFLICT: another open time overlaps it by now. */
must_check enum err store_slot_reopen(struct store *s, const struct store_scope *scope,
                                      const char *public_id);

/** A day on which the unit, or (unit_wide false) the whole municipality, is closed. */
struct store_closed_day {
    civil_day day;
    const char *reason;
    bool is_whole_municipality;
};
must_check enum err store_closed_days(struct store *s, struct arena *a,
                                      const struct store_scope *scope, civil_day first,
                                      civil_day last, struct store_closed_day **out, size_t *count);
/** ERR_CONFLICT: that day is there already. */
must_check enum err store_closed_day_add(struct store *s, const struct store_scope *scope,
                                         const struct store_closed_day *in, int64_t now_utc);
must_check enum err store_closed_day_remove(struct store *s, const struct store_scope *scope,
                                            civil_day day, bool whole_municipality);

#endif
