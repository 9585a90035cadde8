/* What only the sign-in room sees of itself. */
#ifndef AUTH_INTERNAL_H
#define AUTH_INTERNAL_H

#include "auth/auth.h"
#include "auth/cookie.h"
#include "auth/who.h"

struct auth {
    struct store *store;
    uint8_t key[AUTH_KEY_BYTES];
    bool is_secure;
    int64_t hash_runs;
};

/** The secret that form tokens of a session or an anonymous cookie are made from. */
void auth_csrf_secret(const struct auth *au, const struct auth_cookie *cookie,
                      uint8_t out[SHA256_BYTES]);

#endif
