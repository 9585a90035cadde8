/* The cookie's value: `<language>.<kind>.<token>`, nothing else and nothing more. */
#include "auth/cookie.h"

#include "internal.h"

#include "base/text.h"

#include <string.h>

enum { RANDOM_BYTES = 16, PROOF_BYTES = 16, TOKEN_CHARACTERS = 43 };

static const char purpose[] = "anonymous cookie";

const char *auth_cookie_name(const struct auth *au, enum auth_site site)
{
    must(site == AUTH_SITE_CITIZEN || site == AUTH_SITE_STAFF);
    if (site == AUTH_SITE_CITIZEN)
        return au->is_secure ? "__Host-jobsamtale" : "jobsamtale";
    return au->is_secure ? "__Host-jobsamtale-intra" : "jobsamtale-intra";
}

bool auth_cookie_is_secure(const struct auth *au)
{
    return au->is_secure;
}

bool auth_cookie_takes_language(const char *language)
{
    const size_t length = strlen(language);

    if (length == 0)
        return true;
    if (length < 2 || length >= AUTH_LANGUAGE_BYTES)
        return false;
    return strspn(language, "abcdefghijklmnopqrstuvwxyz-") == length;
}

/* The second half of an anonymous token: only we can make it, so no stranger's cookie is taken up.
 */
static void prove(const struct auth *au, const uint8_t random[RANDOM_BYTES],
                  uint8_t out[PROOF_BYTES])
{
    uint8_t input[sizeof purpose + RANDOM_BYTES];
    uint8_t hash[SHA256_BYTES];

    memcpy(input, purpose, sizeof purpose);
    memcpy(input + sizeof purpose, random, RANDOM_BYTES);
    secret_hmac_sha256(au->key, input, sizeof input, hash);
    memcpy(out, hash, PROOF_BYTES);
}

void auth_cookie_read(const struct auth *au, const char *value, struct auth_cookie *out)
{
    struct auth_cookie read = { .kind = AUTH_COOKIE_NONE };
    uint8_t proof[PROOF_BYTES];
    size_t length;

    *out = (struct auth_cookie){ .kind = AUTH_COOKIE_NONE };
    if (!value)
        return;
    length = strcspn(value, ".");
    if (length >= AUTH_LANGUAGE_BYTES || value[length] != '.')
        return;
    memcpy(read.language, value, length);
    if (!auth_cookie_takes_language(read.language))
        return;
    value += length + 1;
    if (value[0] == 'a')
        read.kind = AUTH_COOKIE_ANONYMOUS;
    else if (value[0] == 's')
        read.kind = AUTH_COOKIE_SESSION;
    else
        return;
    if (value[1] != '.' || strlen(value + 2) != TOKEN_CHARACTERS)
        return;
    if (!secret_from_base64url(value + 2, read.token, AUTH_TOKEN_BYTES))
        return;
    if (read.kind == AUTH_COOKIE_ANONYMOUS) {
        prove(au, read.token, proof);
        if (!secret_equal(proof, read.token + RANDOM_BYTES, PROOF_BYTES))
            return;
    }
    *out = read;
}

char *auth_cookie_write(struct arena *a, const struct auth_cookie *cookie)
{
    must(cookie->kind != AUTH_COOKIE_NONE && auth_cookie_takes_language(cookie->language));
    return arena_printf(a, "%s.%c.%s", cookie->language,
                        cookie->kind == AUTH_COOKIE_SESSION ? 's' : 'a',
                        secret_base64url(a, cookie->token, AUTH_TOKEN_BYTES));
}

void auth_cookie_anonymous(const struct auth *au, const char *language, struct auth_cookie *out)
{
    struct auth_cookie made = { .kind = AUTH_COOKIE_ANONYMOUS }; /* `language` may be `out`'s own */

    if (auth_cookie_takes_language(language))
        memcpy(made.language, language, strlen(language));
    secret_random(made.token, RANDOM_BYTES);
    prove(au, made.token, made.token + RANDOM_BYTES);
    *out = made;
}
