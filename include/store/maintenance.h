/* What the maintenance process does to the database; the loop that calls it is elsewhere. */
#ifndef STORE_MAINTENANCE_H
#define STORE_MAINTENANCE_H

#include "store/audit.h"

/** Moves the write-ahead log into the database and empties it, holding the lock that every writer
 * takes (security.md D4). Does nothing below `least_bytes`. ERR_BUSY: readers or writers were in
 * the way; try again in a while. `*done` (may be null) tells whether the log is empty now. */
must_check enum err store_checkpoint(struct store *s, int64_t least_bytes, bool *done);

/** How long things are kept, in seconds (security.md L5). */
struct store_retention {
    int64_t sessions_s;    /* after their end */
    int64_t codes_s;       /* after their end */
    int64_t drafts_s;      /* after they were saved */
    int64_t submissions_s; /* after they were sent */
    int64_t failures_s;    /* of sign-ins, after the last */
    int64_t journal_s;     /* names of journal files that were read */
};
/** 30 days, 24 hours, 30 days, 2 days, 30 days, 2 days. */
extern const struct store_retention store_retention_default;

/** Deletes what is past its time, some hundred rows of a kind at most, in one short write
 * transaction of its own with one audit row when anything went. `*deleted` counts. Call again until
 * it is 0. */
must_check enum err store_purge(struct store *s, const struct store_retention *keep,
                                int64_t now_utc, int64_t *deleted);

/** integrity_check and foreign_key_check (D8), and text that is not UTF-8 (D7). `*faults` is 0
 * when all is well; each is logged. Reads the whole database: nightly. */
must_check enum err store_check(struct store *s, int64_t *faults);

#endif
