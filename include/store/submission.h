/* Forms that were already carried out (security.md S6): the same again gives the first answer. */
#ifndef STORE_SUBMISSION_H
#define STORE_SUBMISSION_H

#include "store/store.h"

/** Where the first submission `nr` (22 characters) of `account` led; ERR_NOT_FOUND: it is new.
 * `account` is a key of ours, 1-80 characters. The text lives in `a`. */
must_check enum err store_submission_find(struct store *s, struct arena *a, const char *account,
                                          const char *nr, const char **out_location);
/** Remembers a submission in its own transaction, with a local path. ERR_CONFLICT: seen before. */
must_check enum err store_submission_add(struct store *s, const char *account, const char *nr,
                                         const char *location, int64_t now_utc);

#endif
