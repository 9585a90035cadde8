/* Letter codes: their form, and that each lets in once, its own person, in time (S10, AC15). */
#include "auth/throttle.h"

#include "world.h"

#define DAY INT64_C(86400)

static void forms(void)
{
    char out[CODE_CHARACTERS + 1];
    /* clang-format off */
    const struct { const char *name, *typed, *want; } cases[] = {
        { "S10 as printed",      "K7PR3-M4XTW",             "K7PR3M4XTW" },
        { "S10 small letters",   "k7pr3m4xtw",              "K7PR3M4XTW" },
        { "S10 with spaces",     " k7pr3 m4 xtw ",          "K7PR3M4XTW" },
        { "S10 one too few",     "K7PR3-M4XT",              NULL },
        { "S10 one too many",    "K7PR3-M4XTWW",            NULL },
        { "S10 unknown letter",  "K7PR3-M4XTO",             NULL },
        { "S10 unknown digit",   "K7PR3-M4XT0",             NULL },
        { "S10 empty",           "",                        NULL },
        { "S10 only dashes",     "-----------",             NULL },
        { "S10 a password",      PASSWORD,                  NULL },
        { "S10 other script",    "كلمة المرور",             NULL },
    }; /* clang-format on */

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        CHECK_INT(cases[i].name, auth_code_normalise(cases[i].typed, out), cases[i].want != NULL);
        if (cases[i].want)
            CHECK_STR(cases[i].name, out, cases[i].want);
    }
}

static void once_for_one(struct world *w)
{
    const struct auth_letter_code code = world_letter(w, w->amira, CPR_AMIRA, NOW);
    char plain[CODE_CHARACTERS + 1];
    struct auth_outcome out;

    CHECK("S10 what is printed can be typed", auth_code_normalise(code.text, plain));
    CHECK_INT("S10 thirty days", code.expires_utc - NOW, 30 * DAY);
    CHECK_INT("AC15 another person", world_try(w, CPR_YUSUF, code.text, SOURCE, NOW + 60).result,
              SIGN_IN_WRONG);
    out = world_try(w, CPR_AMIRA, code.text, SOURCE, NOW + 60);
    CHECK_INT("S10 accepted", out.result, SIGN_IN_ENROL);
    CHECK_INT("S10 may only choose a password",
              world_who(w, AUTH_SITE_CITIZEN, &out.cookie, NOW + 60).role, ROLE_ENROLLING);
    CHECK_INT("AC15 twice", world_try(w, CPR_AMIRA, code.text, SOURCE, NOW + 61).result,
              SIGN_IN_WRONG);
    CHECK_INT("AC15 twice, from elsewhere",
              world_try(w, CPR_AMIRA, code.text, ELSEWHERE, NOW + 61).result, SIGN_IN_WRONG);
}

static void in_time(struct world *w)
{
    struct auth_letter_code code = world_letter(w, w->amira, CPR_AMIRA, NOW + DAY);

    CHECK_INT("R11 before it was made: the clock stepped back",
              world_try(w, CPR_AMIRA, code.text, SOURCE, NOW).result, SIGN_IN_WRONG);
    CHECK_INT("AC15 a second late",
              world_try(w, CPR_AMIRA, code.text, SOURCE, NOW + 31 * DAY).result, SIGN_IN_WRONG);
    code = world_letter(w, w->amira, CPR_AMIRA, NOW + DAY);
    CHECK_INT("S10 the last second",
              world_try(w, CPR_AMIRA, code.text, SOURCE, NOW + 31 * DAY - 1).result, SIGN_IN_ENROL);
}

static void the_newest_only(struct world *w)
{
    const struct auth_letter_code old = world_letter(w, w->yusuf, CPR_YUSUF, NOW);
    const struct auth_letter_code new = world_letter(w, w->yusuf, CPR_YUSUF, NOW + 1);

    CHECK("S10 each its own", strcmp(old.text, new.text) != 0);
    CHECK_INT("S10 asking anew kills the old",
              world_try(w, CPR_YUSUF, old.text, SOURCE, NOW + 2).result, SIGN_IN_WRONG);
    CHECK_INT("S10 the new one", world_try(w, CPR_YUSUF, new.text, SOURCE, NOW + 2).result,
              SIGN_IN_ENROL);
}

static void five_tries(struct world *w)
{
    const struct auth_letter_code code = world_letter(w, w->yusuf, CPR_YUSUF, NOW + 2 * DAY);
    char wrong[sizeof code.text];
    char source[16];

    strcpy(wrong, code.text);
    wrong[0] = code.text[0] == 'C' ? 'D' : 'C';
    for (int i = 0; i < CODE_TRIES; i++) {
        snprintf(source, sizeof source, "10.0.0.%d", i);
        CHECK_INT("AC15 guessed", world_try(w, CPR_YUSUF, wrong, source, NOW + 2 * DAY).result,
                  SIGN_IN_WRONG);
    }
    CHECK_INT("S10 after five tries the right one is dead",
              world_try(w, CPR_YUSUF, code.text, "10.0.0.9", NOW + 2 * DAY).result, SIGN_IN_WRONG);
}

static void five_an_hour(struct world *w)
{
    const int64_t t = NOW + 5 * DAY;
    struct auth_letter_code code;

    for (int i = 0; i < CODE_AN_HOUR; i++)
        world_letter(w, w->amira, CPR_AMIRA, t + i);
    world_must(store_begin_write(w->admin), "begin");
    CHECK_INT("S10 six in an hour",
              auth_code_make(w->back, w->amira, CPR_AMIRA, w->hanne, t + 10, &code), ERR_BUSY);
    store_rollback(w->admin);
    world_letter(w, w->amira, CPR_AMIRA, t + 3700);
}

int main(void)
{
    struct world w;

    forms();
    world_open(&w);
    once_for_one(&w);
    in_time(&w);
    the_newest_only(&w);
    five_tries(&w);
    five_an_hour(&w);
    world_close(&w);
    return CHECK_DONE();
}
