/* Failures of sign-ins in a row, for an account from a source, and tries of a source (S9). Keys are
 * keyed hashes of what was typed, so that an account need not exist. */
#ifndef STORE_SIGNIN_H
#define STORE_SIGNIN_H

#include "store/session.h"

enum { STORE_SIGNIN_KEY_BYTES = 32 };

/** Whose tries: `account` and `source` are 32 bytes each. */
struct store_signin_key {
    enum store_site site;
    const uint8_t *account;
    const uint8_t *source;
};

struct store_signin {
    int32_t failures;       /* in a row, of the account from this source */
    int64_t last_utc;       /* of these; 0: none */
    int64_t next_try_utc;   /* of these; 0: at once */
    int32_t total_failures; /* in a row, of the account from wherever */
    int32_t source_tries;   /* of the source in the minute of `now_utc`, whatever the account */
};

/** What is known before a try. Never ERR_NOT_FOUND: nothing known is zeros. */
must_check enum err store_signin_find(struct store *s, const struct store_signin_key *key,
                                      int64_t now_utc, struct store_signin *out);
/** Counts one try as failed: the pair, the account and the source's minute. `next_try_utc` is when
 * the pair may try again. In a write transaction. */
must_check enum err store_signin_count(struct store *s, const struct store_signin_key *key,
                                       int64_t now_utc, int64_t next_try_utc);
/** A try succeeded: the failures of the pair, and of the account from wherever, are forgotten.
 * `source` null (an administrator opens the account): from every source. */
must_check enum err store_signin_forget(struct store *s, const struct store_signin_key *key);

#endif
