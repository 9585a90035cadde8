/* The cookie's value: what we make is read back, and nothing else is (security.md S1, S2, AC6). */
#include "auth/cookie.h"

#include "check.h"

static const uint8_t key[AUTH_KEY_BYTES] = { 1, 2, 3 };
static const uint8_t other_key[AUTH_KEY_BYTES] = { 1, 2, 4 };

static void refused(const struct auth *au, const char *name, const char *value)
{
    struct auth_cookie c = { .kind = AUTH_COOKIE_SESSION, .language = "xx" };

    auth_cookie_read(au, value, &c);
    CHECK_INT(name, c.kind, AUTH_COOKIE_NONE);
    CHECK_STR(name, c.language, "");
}

static void round_trips(struct arena *a, const struct auth *au)
{
    static const char *const languages[] = { "", "da", "ar", "prs-af" };

    for (size_t i = 0; i < sizeof languages / sizeof *languages; i++) {
        struct auth_cookie made, read;

        auth_cookie_anonymous(au, languages[i], &made);
        auth_cookie_read(au, auth_cookie_write(a, &made), &read);
        CHECK_INT("S5 an anonymous cookie of ours", read.kind, AUTH_COOKIE_ANONYMOUS);
        CHECK_STR("its language", read.language, languages[i]);
        CHECK("its token", memcmp(made.token, read.token, AUTH_TOKEN_BYTES) == 0);

        made.kind = AUTH_COOKIE_SESSION;
        auth_cookie_read(au, auth_cookie_write(a, &made), &read);
        CHECK_INT("S1 a session cookie", read.kind, AUTH_COOKIE_SESSION);
    }
}

static void renewed_in_place(const struct auth *au)
{
    struct auth_cookie cookie;

    auth_cookie_anonymous(au, "ar", &cookie);
    auth_cookie_anonymous(au, cookie.language, &cookie);
    CHECK_STR("the language of the cookie that is replaced", cookie.language, "ar");
}

static void refusals(struct arena *a, const struct auth *au)
{
    const struct auth *other = auth_open(a, NULL, other_key, false);
    struct auth_cookie made;
    char *good, *bent;

    auth_cookie_anonymous(au, "da", &made);
    good = auth_cookie_write(a, &made);
    CHECK_INT("length of a value", (int)strlen(good), 48);
    refused(au, "no cookie", NULL);
    refused(au, "empty", "");
    refused(au, "only dots", "..");
    refused(au, "language in capitals", arena_printf(a, "DA%s", good + 2));
    refused(au, "one letter", arena_printf(a, "d%s", good + 2));
    refused(au, "language too long", arena_printf(a, "danishda%s", good + 2));
    refused(au, "path in the language", arena_printf(a, "../%s", good + 2));
    refused(au, "unknown kind", arena_printf(a, "da.x%s", good + 4));
    refused(au, "kind of two letters", arena_printf(a, "da.aa%s", good + 4));
    refused(au, "a byte more", arena_printf(a, "%sA", good));
    refused(au, "a byte less", arena_strndup(a, good, 47));
    refused(au, "not base64url", arena_printf(a, "%.47s+", good));
    refused(au, "AC6 signed by somebody else",
            (auth_cookie_anonymous(other, "da", &made), auth_cookie_write(a, &made)));
    for (size_t i = 5; i < 48; i++) { /* a digit flipped by one step: the proof fails */
        bent = arena_strdup(a, good);
        bent[i] = bent[i] == 'A' ? 'E' : 'A';
        if (strcmp(bent, good) != 0)
            refused(au, "AC6 a changed anonymous token", bent);
    }
}

int main(void)
{
    struct arena *a = arena_new();
    struct auth *plain = auth_open(a, NULL, key, false);
    struct auth *secure = auth_open(a, NULL, key, true);

    round_trips(a, plain);
    refusals(a, plain);
    renewed_in_place(plain);
    CHECK_STR("S2 citizens", auth_cookie_name(secure, AUTH_SITE_CITIZEN), "__Host-jobsamtale");
    CHECK_STR("S2 staff", auth_cookie_name(secure, AUTH_SITE_STAFF), "__Host-jobsamtale-intra");
    CHECK_STR("S2 loopback", auth_cookie_name(plain, AUTH_SITE_CITIZEN), "jobsamtale");
    CHECK_STR("S2 loopback staff", auth_cookie_name(plain, AUTH_SITE_STAFF), "jobsamtale-intra");
    CHECK("S2 secure", auth_cookie_is_secure(secure) && !auth_cookie_is_secure(plain));
    arena_free(a);
    return CHECK_DONE();
}
