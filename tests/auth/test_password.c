/* What may be a password, how it is kept, and what a comparison costs (security.md S7, S8). */
#include "auth/password.h"

#include "base/text.h"

#include "check.h"

#include <argon2.h>

static const uint8_t key[AUTH_KEY_BYTES] = { 1 };
static const char good[] = "hesten spiser tre røde bananer";

static void judged(struct arena *a)
{
    static const char *const names[] = { "mkaramlak", "Åse Højgård", "Li", "2509624919", NULL };
    char *long_one = arena_alloc(a, PASSWORD_MOST_BYTES + 2);
    /* clang-format off */
    const struct { const char *name, *password; enum auth_password_fault want; } cases[] = {
        { "S7 three words",          good,                             PASSWORD_GOOD },
        { "S7 Arabic",               "أحب القهوة كثيرا جدا",             PASSWORD_GOOD },
        { "S7 only spaces between",  "kat bil sommerfugl kaffe",       PASSWORD_GOOD },
        { "S7 quotes and markers",   "{{BIL}} \"<hest>\" & kaffe",     PASSWORD_GOOD },
        { "S7 14 characters",        "kat bil fuglen",                 PASSWORD_TOO_SHORT },
        { "S7 15 characters",        "kat bil fuglens",                PASSWORD_GOOD },
        { "S7 14 of two bytes",      "æøåæøåæøåæøåæø",                 PASSWORD_TOO_SHORT },
        { "S7 empty",                "",                               PASSWORD_TOO_SHORT },
        { "S7 password twice",       "passwordpassword",               PASSWORD_COMMON },
        { "S7 one letter",           "aaaaaaaaaaaaaaaaaaaa",           PASSWORD_COMMON },
        { "S7 digits in order",      "123456789012345",                PASSWORD_COMMON },
        { "S7 keys in a row",        "qwertyuiopasdfghjkl",            PASSWORD_COMMON },
        { "S7 common words",         "monkeydragonfootball",           PASSWORD_COMMON },
        { "S7 digits for letters",   "p@ssw0rdp@ssw0rd",               PASSWORD_COMMON },
        { "S7 spaces alone",         "                    ",           PASSWORD_COMMON },
        { "S7 kommune",              "min kommune er smuk",            PASSWORD_LOCAL },
        { "S7 KOMMUNE",              "min KOMMUNE er smuk",            PASSWORD_LOCAL },
        { "S7 jobcenter",            "vejen til jobcenteret",          PASSWORD_LOCAL },
        { "S7 season and year",      "en dejlig sommer2026",           PASSWORD_LOCAL },
        { "S7 season space year",    "en dejlig Efterår 26",           PASSWORD_LOCAL },
        { "S7 season in capitals",   "EN DEJLIG EFTERÅR-26",           PASSWORD_LOCAL },
        { "S7 season alone",         "en dejlig sommer igen",          PASSWORD_GOOD },
        { "S7 own user name",        "jeg er MKaramlak selv",          PASSWORD_LOCAL },
        { "S7 own name",             "her bor åse højgård nu",         PASSWORD_LOCAL },
        { "S7 short names are many", "lidt lilla om foråret",          PASSWORD_GOOD },
        { "S7 own number",           "mit tal 2509624919 ok",          PASSWORD_LOCAL },
    }; /* clang-format on */

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        CHECK_INT(cases[i].name, auth_password_judge(a, cases[i].password, names), cases[i].want);
    CHECK_INT("S7 no names", auth_password_judge(a, good, NULL), PASSWORD_GOOD);
    for (int i = 0; i < PASSWORD_MOST_BYTES + 1; i++)
        long_one[i] = (char)('a' + i * 7919 % 26);
    CHECK_INT("S7 1025 bytes", auth_password_judge(a, long_one, NULL), PASSWORD_TOO_LONG);
    long_one[PASSWORD_MOST_BYTES] = 0;
    CHECK_INT("S7 1024 bytes", auth_password_judge(a, long_one, NULL), PASSWORD_GOOD);
    long_one[128] = 0;
    CHECK_INT("S7 128 characters", auth_password_judge(a, long_one, NULL), PASSWORD_GOOD);
}

static void kept(struct arena *a, struct auth *au)
{
    struct auth_password_match match;
    char *one, *two, *long_one = arena_alloc(a, 200);
    char old[128];

    CHECK_INT("S7 hash", auth_password_hash(au, a, good, &one), OK);
    CHECK_INT("S7 hash again", auth_password_hash(au, a, good, &two), OK);
    CHECK("S7 parameters", strncmp(one, "$argon2id$v=19$m=19456,t=2,p=1$", 31) == 0);
    CHECK_INT("S7 16 bytes of salt, 32 of tag", (int)strlen(one), 31 + 22 + 1 + 43);
    CHECK("S7 a salt of its own", strcmp(one, two) != 0);

    CHECK_INT("right", auth_password_verify(au, one, good, &match), OK);
    CHECK("right", match.is_right && !match.is_outdated);
    CHECK_INT("wrong", auth_password_verify(au, one, "hesten spiser tre røde banane", &match), OK);
    CHECK("wrong", !match.is_right && !match.is_outdated);

    memset(long_one, 'x', 128);
    CHECK_INT("S7 128 hashed", auth_password_hash(au, a, long_one, &two), OK);
    long_one[127] = 'y';
    CHECK_INT("S7 compared", auth_password_verify(au, two, long_one, &match), OK);
    CHECK("S7 nothing is cut off", !match.is_right);

    argon2id_hash_encoded(1, 64, 1, good, sizeof good - 1, "somesaltsomesalt", 16, 32, old,
                          sizeof old);
    CHECK_INT("S7 old parameters", auth_password_verify(au, old, good, &match), OK);
    CHECK("S7 right, and to be hashed again", match.is_right && match.is_outdated);
    CHECK_INT("S7 old and wrong", auth_password_verify(au, old, "nej", &match), OK);
    CHECK("S7 wrong is not outdated", !match.is_right && !match.is_outdated);
}

static void costs(struct arena *a, struct auth *au)
{
    struct auth_password_match match;
    char *phc;
    int64_t before;

    CHECK_INT("hash", auth_password_hash(au, a, good, &phc), OK);
    before = auth_hash_runs(au);
    CHECK_INT("S8 unknown", auth_password_verify(au, NULL, good, &match), OK);
    CHECK("S8 unknown is never right", !match.is_right);
    CHECK_INT("S8 unknown costs one run", auth_hash_runs(au) - before, 1);
    CHECK_INT("S8 wrong", auth_password_verify(au, phc, "nej", &match), OK);
    CHECK_INT("S8 wrong costs one run", auth_hash_runs(au) - before, 2);
    CHECK_INT("S8 right", auth_password_verify(au, phc, good, &match), OK);
    CHECK_INT("S8 right costs one run", auth_hash_runs(au) - before, 3);
    CHECK_INT("S8 broken", auth_password_verify(au, "$argon2id$x", good, &match), ERR_STORE);
    CHECK("S8 broken is never right", !match.is_right);
    CHECK_INT("S8 broken costs one run", auth_hash_runs(au) - before, 4);
}

int main(void)
{
    struct arena *a = arena_new();
    struct auth *au = auth_open(a, NULL, key, false);

    judged(a);
    kept(a, au);
    costs(a, au);
    arena_free(a);
    return CHECK_DONE();
}
