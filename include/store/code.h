/* Codes that travel in a letter (security.md S10): only their salted hash is here. */
#ifndef STORE_CODE_H
#define STORE_CODE_H

#include "store/store.h"

enum { STORE_CODE_SALT_BYTES = 16, STORE_CODE_HASH_BYTES = 32, STORE_CODE_TRIES = 5 };

struct store_code {
    int64_t id;
    int64_t person_id;
    int64_t made_by; /* the caseworker who printed it; 0: the system */
    uint8_t salt[STORE_CODE_SALT_BYTES];
    uint8_t hash[STORE_CODE_HASH_BYTES];
    int64_t created_utc, expires_utc;
    int32_t tries;
};

/** Stores a new code; an older open one of the person dies. In a write transaction.
 * ERR_BUSY: `an_hour` codes were made for this person within the last hour. */
must_check enum err store_code_add(struct store *s, const struct store_code *in, int32_t an_hour);

/** The person's open code at `now_utc`: not used, replaced, expired or tried too often, and not
 * made after `now_utc` (a clock that stepped back). ERR_NOT_FOUND. */
must_check enum err store_code_open(struct store *s, int64_t person_id, int64_t now_utc,
                                    struct store_code *out);

/**
 * One try, in one atomic UPDATE: counts it, and uses the code up when `hash` is its hash.
 * OK: it was, and nobody can use it again. ERR_CONFLICT: wrong; counted. ERR_NOT_FOUND: there is no
 * open code of this id. In a write transaction, which the caller commits in either case.
 */
must_check enum err store_code_use(struct store *s, int64_t id,
                                   const uint8_t hash[STORE_CODE_HASH_BYTES], int64_t now_utc);

/** When the newest code of a person was made, and whether it is still open; ERR_NOT_FOUND: never.
 */
must_check enum err store_code_latest(struct store *s, int64_t person_id, int64_t now_utc,
                                      int64_t *created_utc, bool *is_open);

#endif
