/* When booking was not possible (law.md 3.5), and the heartbeat that finds it. */
#ifndef STORE_OUTAGE_H
#define STORE_OUTAGE_H

#include "store/store.h"

enum store_outage_kind {
    STORE_OUTAGE_KIND_UNSET,
    STORE_OUTAGE_FOUND,    /* the heartbeat had stopped */
    STORE_OUTAGE_REPORTED, /* written by an administrator: a cable, the sign-in service */
    STORE_OUTAGE_WINDOW,   /* an announced service window */
};

struct store_outage {
    int64_t id;
    int64_t from_utc, to_utc; /* to is not part of it */
    enum store_outage_kind kind;
    const char *note;
    int64_t made_by; /* staff user; 0: the system */
};

enum { STORE_HEARTBEAT_GAP_S = 60 };

/**
 * The service lives at `now_utc`. When the last sign is older than STORE_HEARTBEAT_GAP_S, the time
 * between becomes an outage; `*gap_s` is its length, else 0. In a write transaction of the caller.
 */
must_check enum err store_heartbeat(struct store *s, int64_t now_utc, int64_t *gap_s);
/** The last sign of life; ERR_NOT_FOUND: never started. */
must_check enum err store_heartbeat_last(struct store *s, int64_t *out_utc);

must_check enum err store_outage_add(struct store *s, const struct store_outage *in,
                                     int64_t now_utc);
/** How many open deadlines have some of from <= t < to in the last 24 hours before they close. */
must_check enum err store_outage_touches(struct store *s, int64_t from_utc, int64_t to_utc,
                                         int32_t *out);
/** Outages that overlap from <= t < to, oldest first. */
must_check enum err store_outage_list(struct store *s, struct arena *a, int64_t from_utc,
                                      int64_t to_utc, struct store_outage **out, size_t *count);
/** Seconds of from <= t < to without service (overlaps count once), whether `to_utc` itself was
 * without, and when service returned from the outage that covers it (0: none does). */
struct store_outage_sum {
    int64_t seconds;
    bool at_end;
    int64_t returned_utc;
};
must_check enum err store_outage_within(struct store *s, int64_t from_utc, int64_t to_utc,
                                        struct store_outage_sum *out);

#endif
