/* Form tokens: HMAC of the form's name under the session's secret, masked anew each time. */
#include "auth/csrf.h"

#include "internal.h"

#include <string.h>

enum { SUBMISSION_BYTES = 16, SUBMISSION_CHARACTERS = 22, TOKEN_CHARACTERS = 86 };

static const char purpose[] = "form tokens";

void auth_csrf_secret(const struct auth *au, const struct auth_cookie *cookie,
                      uint8_t out[SHA256_BYTES])
{
    uint8_t input[sizeof purpose + 1 + AUTH_TOKEN_BYTES];

    memcpy(input, purpose, sizeof purpose);
    input[sizeof purpose] = (uint8_t)cookie->kind;
    memcpy(input + sizeof purpose + 1, cookie->token, AUTH_TOKEN_BYTES);
    secret_hmac_sha256(au->key, input, sizeof input, out);
    explicit_bzero(input, sizeof input);
}

static bool has_secret(const struct auth_who *who)
{
    return who->role != ROLE_ANYONE || who->is_anonymous;
}

char *auth_csrf_token(struct arena *a, const struct auth_who *who, const char *form)
{
    uint8_t token[2 * SHA256_BYTES];
    uint8_t proof[SHA256_BYTES];

    must(has_secret(who));
    secret_hmac_sha256(who->csrf_secret, form, strlen(form), proof);
    secret_random(token, SHA256_BYTES);
    for (size_t i = 0; i < SHA256_BYTES; i++)
        token[SHA256_BYTES + i] = token[i] ^ proof[i];
    explicit_bzero(proof, sizeof proof);
    return secret_base64url(a, token, sizeof token);
}

bool auth_csrf_is_valid(const struct auth_who *who, const char *form, const char *token)
{
    uint8_t given[2 * SHA256_BYTES];
    uint8_t proof[SHA256_BYTES];

    if (!has_secret(who) || !token || strlen(token) != TOKEN_CHARACTERS)
        return false;
    if (!secret_from_base64url(token, given, sizeof given))
        return false;
    for (size_t i = 0; i < SHA256_BYTES; i++)
        given[SHA256_BYTES + i] ^= given[i];
    secret_hmac_sha256(who->csrf_secret, form, strlen(form), proof);
    return secret_equal(proof, given + SHA256_BYTES, SHA256_BYTES);
}

char *auth_submission_new(struct arena *a)
{
    uint8_t random[SUBMISSION_BYTES];

    secret_random(random, sizeof random);
    return secret_base64url(a, random, sizeof random);
}

bool auth_submission_is_valid(const char *nr)
{
    uint8_t random[SUBMISSION_BYTES];

    return nr && strlen(nr) == SUBMISSION_CHARACTERS
           && secret_from_base64url(nr, random, sizeof random);
}
