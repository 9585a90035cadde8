/* The room's process-lifetime state, and values hashed under the server key. */
#include "auth/auth.h"

#include "internal.h"

#include "base/text.h"

#include <string.h>

struct auth *auth_open(struct arena *process, struct store *store,
                       const uint8_t key[AUTH_KEY_BYTES], bool is_secure)
{
    struct auth *au = ARENA_NEW(process, struct auth);

    au->store = store;
    memcpy(au->key, key, AUTH_KEY_BYTES);
    au->is_secure = is_secure;
    return au;
}

/* Purpose and text are kept apart by the NUL, so that no two purposes can make one input. The
 * purpose is ours and short; the text may be as long as a password field lets it be, so it is
 * hashed first. */
void auth_keyed_hash(const struct auth *au, const char *purpose, const char *text,
                     uint8_t out[SHA256_BYTES])
{
    uint8_t input[64 + SHA256_BYTES] = { 0 };
    const size_t length = strlen(purpose);

    must(length < 64);
    memcpy(input, purpose, length);
    secret_sha256(text, strlen(text), input + length + 1);
    secret_hmac_sha256(au->key, input, length + 1 + SHA256_BYTES, out);
    explicit_bzero(input, sizeof input);
}

int64_t auth_hash_runs(const struct auth *au)
{
    return au->hash_runs;
}
