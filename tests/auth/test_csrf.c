/* Form tokens and submission ids (security.md S5, S6, AC5). */
#include "auth/csrf.h"

#include "check.h"

static void tokens(struct arena *a)
{
    const struct auth_who who = { .role = ROLE_CITIZEN, .csrf_secret = { 7 } };
    const struct auth_who guest = { .role = ROLE_ANYONE,
                                    .is_anonymous = true,
                                    .csrf_secret = { 7 } };
    const struct auth_who other = { .role = ROLE_CITIZEN, .csrf_secret = { 8 } };
    const struct auth_who nobody = { .role = ROLE_ANYONE };
    char *token = auth_csrf_token(a, &who, "/book/tjek");
    char *again = auth_csrf_token(a, &who, "/book/tjek");
    char *bent;

    CHECK("S5 own token", auth_csrf_is_valid(&who, "/book/tjek", token));
    CHECK("S5 masked anew", strcmp(token, again) != 0);
    CHECK("S5 the other mask is good too", auth_csrf_is_valid(&who, "/book/tjek", again));
    CHECK("S5 a guest's token",
          auth_csrf_is_valid(&guest, "/log-ind", auth_csrf_token(a, &guest, "/log-ind")));
    CHECK("AC5 another form", !auth_csrf_is_valid(&who, "/book/tid", token));
    CHECK("AC5 another session", !auth_csrf_is_valid(&other, "/book/tjek", token));
    CHECK("AC5 no session", !auth_csrf_is_valid(&nobody, "/book/tjek", token));
    CHECK("AC5 absent", !auth_csrf_is_valid(&who, "/book/tjek", NULL));
    CHECK("AC5 empty", !auth_csrf_is_valid(&who, "/book/tjek", ""));
    CHECK("AC5 longer", !auth_csrf_is_valid(&who, "/book/tjek", arena_printf(a, "%sA", token)));
    CHECK("AC5 shorter", !auth_csrf_is_valid(&who, "/book/tjek", arena_strndup(a, token, 85)));
    for (size_t i = 0; i < strlen(token); i++) {
        bent = arena_strdup(a, token);
        bent[i] = bent[i] == 'A' ? 'B' : 'A';
        CHECK("AC5 one character changed", !auth_csrf_is_valid(&who, "/book/tjek", bent));
    }
}

static void submissions(struct arena *a)
{
    const char *one = auth_submission_new(a), *two = auth_submission_new(a);

    CHECK("S6 form", auth_submission_is_valid(one) && strlen(one) == 22);
    CHECK("S6 each its own", strcmp(one, two) != 0);
    CHECK("S6 absent", !auth_submission_is_valid(NULL));
    CHECK("S6 empty", !auth_submission_is_valid(""));
    CHECK("S6 short", !auth_submission_is_valid("AAAA"));
    CHECK("S6 other characters", !auth_submission_is_valid("AAAAAAAAAAAAAAAAAAAAA="));
}

int main(void)
{
    struct arena *a = arena_new();

    tokens(a);
    submissions(a);
    arena_free(a);
    return CHECK_DONE();
}
