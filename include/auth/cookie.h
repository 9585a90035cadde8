/* The one cookie of each site: a language and a token (security.md S1, S2). */
#ifndef AUTH_COOKIE_H
#define AUTH_COOKIE_H

#include "auth/auth.h"
#include "auth/who.h"

enum auth_cookie_kind {
    AUTH_COOKIE_NONE,      /* none came, or it was not made by us */
    AUTH_COOKIE_ANONYMOUS, /* 16 random bytes and their HMAC: lets a stranger send a form */
    AUTH_COOKIE_SESSION,   /* 32 random bytes; the database holds their SHA-256 */
};

enum { AUTH_TOKEN_BYTES = 32 };

/** The value `<language>.<kind>.<token>`, taken apart. The language part is empty until somebody
 * chooses one with `?sprog=`. */
struct auth_cookie {
    char language[AUTH_LANGUAGE_BYTES];
    enum auth_cookie_kind kind;
    uint8_t token[AUTH_TOKEN_BYTES];
};

/** "__Host-jobsamtale", "jobsamtale-intra" and so on: by site, and whether cookies are secure. */
const char *auth_cookie_name(const struct auth *au, enum auth_site site);
/** Whether the Secure attribute belongs on it. */
bool auth_cookie_is_secure(const struct auth *au);

/** Takes a cookie's value apart; null is allowed. What is not exactly of our form, or has a wrong
 * HMAC, has kind AUTH_COOKIE_NONE and no language. */
void auth_cookie_read(const struct auth *au, const char *value, struct auth_cookie *out);
/** The value to send; `cookie->kind` must not be AUTH_COOKIE_NONE. */
char *auth_cookie_write(struct arena *a, const struct auth_cookie *cookie);

/** A fresh anonymous cookie. `language` may be "" (not chosen). */
void auth_cookie_anonymous(const struct auth *au, const char *language, struct auth_cookie *out);
/** Whether `language` may stand in a cookie at all: 2-7 characters a-z or '-', or "". */
bool auth_cookie_takes_language(const char *language);

#endif
