/* What somebody had typed when the session ran out (security.md S3), one draft a page. */
#ifndef STORE_DRAFT_H
#define STORE_DRAFT_H

#include "store/store.h"

struct store_draft {
    const char *body; /* as it was sent: an encoded form */
    int64_t saved_utc;
};

/** Keeps a draft of `path` for `account` (a key of ours), in place of an older one. Up to 256 KiB.
 */
must_check enum err store_draft_save(struct store *s, const char *account, const char *path,
                                     const char *body, int64_t now_utc);
must_check enum err store_draft_find(struct store *s, struct arena *a, const char *account,
                                     const char *path, struct store_draft *out);
/** OK also when there was none. */
must_check enum err store_draft_delete(struct store *s, const char *account, const char *path);
/** How many drafts of `account` were saved after `since_utc`; older ones of it are dropped. For
 * what is kept a short while and counted (searches for persons, A3). In a write transaction. */
must_check enum err store_draft_count(struct store *s, const char *account, int64_t since_utc,
                                      int32_t *out);

#endif
