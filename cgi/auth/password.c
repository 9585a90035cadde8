/* Argon2id for what is stored, and a judgement of what is chosen. */
#include "auth/password.h"

#include "internal.h"

#include "base/text.h"

#include <argon2.h>
#include <ctype.h>
#include <string.h>
#include <zxcvbn.h>

/* What every hash of ours begins with; another beginning is outdated. */
static const char parameters[] = "$argon2id$v=19$m=19456,t=2,p=1$";

/* Compared with when there is nothing to compare with. Salt and tag are random bytes: nobody knows
 * a password that would match, and a match is not believed anyway. */
static const char dummy[] = "$argon2id$v=19$m=19456,t=2,p=1$"
                            "3mT0eyEJqjXnxYtPbGVMvQ$"
                            "8eRkC0V1kdm5gKcYwW5fYq7oCwGzqUeXbkQbWk0c3oE";

enum { PHC_BYTES = 128, WORD_LEAST = 4, JUDGED_BYTES = 256 };

/* Below this many bits a password of 15 characters is made of a few of the commonest passwords, a
 * row of keys, a date or a repetition. Three everyday words have 70 or more. */
static const double commonest_bits = 30;

enum err auth_password_hash(struct auth *au, struct arena *a, const char *password, char **out)
{
    uint8_t salt[PASSWORD_SALT_BYTES];
    char *phc = arena_alloc(a, PHC_BYTES);
    int e;

    secret_random(salt, sizeof salt);
    au->hash_runs++;
    e = argon2id_hash_encoded(PASSWORD_PASSES, PASSWORD_MEMORY_KIB, PASSWORD_LANES, password,
                              strlen(password), salt, sizeof salt, PASSWORD_TAG_BYTES, phc,
                              PHC_BYTES);
    if (e == ARGON2_MEMORY_ALLOCATION_ERROR)
        return ERR_BUSY;
    must(e == ARGON2_OK && strncmp(phc, parameters, sizeof parameters - 1) == 0);
    *out = phc;
    return OK;
}

static int run(struct auth *au, const char *phc, const char *password)
{
    au->hash_runs++;
    return argon2id_verify(phc, password, strlen(password));
}

enum err auth_password_verify(struct auth *au, const char *phc, const char *password,
                              struct auth_password_match *out)
{
    int e;

    *out = (struct auth_password_match){ .is_right = false };
    e = run(au, phc ? phc : dummy, password);
    if (e == ARGON2_MEMORY_ALLOCATION_ERROR)
        return ERR_BUSY;
    if (!phc) {
        must(e == ARGON2_VERIFY_MISMATCH);
        return OK;
    }
    if (e != ARGON2_OK && e != ARGON2_VERIFY_MISMATCH) {
        /* A broken string is found before the work begins: do the work all the same. */
        au->hash_runs--;
        run(au, dummy, password);
        return ERR_STORE;
    }
    out->is_right = e == ARGON2_OK;
    out->is_outdated = out->is_right && strncmp(phc, parameters, sizeof parameters - 1) != 0;
    return OK;
}

/* Lower case for ASCII and for the Latin letters of two bytes that begin with C3 (Æ Ø Å Ö É ...).
 */
static char *fold(struct arena *a, const char *s)
{
    char *folded = arena_strdup(a, s);

    for (unsigned char *p = (unsigned char *)folded; *p; p++) {
        if (*p < 0x80)
            *p = (unsigned char)tolower(*p);
        else if (*p == 0xC3 && p[1] >= 0x80 && p[1] <= 0x9E && p[1] != 0x97)
            *++p += 0x20;
    }
    return folded;
}

static const char *const local_words[] = {
    "kommune", "jobcent", "jobsamtale", "adgangskode", "kodeord", "hemmelig", "velkommen", NULL,
};

static const char *const seasons[] = {
    "forår", "foraar", "sommer", "efterår", "efteraar", "vinter", "jul",
    "påske", "spring", "summer", "autumn",  "winter",   NULL,
};

static bool holds_any(const char *folded, const char *const *words)
{
    for (; *words; words++)
        if (strstr(folded, *words))
            return true;
    return false;
}

/* "sommer2026", "Sommer 26", "vinter-2025": a season, at most one character, and a year. */
static bool holds_season_and_year(const char *folded)
{
    for (const char *const *season = seasons; *season; season++) {
        for (const char *at = folded; (at = strstr(at, *season)); at++) {
            const char *year = at + strlen(*season);

            if (*year && !isdigit((unsigned char)*year))
                year++;
            if (isdigit((unsigned char)year[0]) && isdigit((unsigned char)year[1]))
                return true;
        }
    }
    return false;
}

static bool holds_name(struct arena *a, const char *folded, const char *const *names)
{
    for (; names && *names; names++) {
        char *rest = fold(a, *names);
        char *word;

        while ((word = strsep(&rest, " -")))
            if (text_length(word) >= WORD_LEAST && strstr(folded, word))
                return true;
    }
    return false;
}

/* The estimator reads bytes and takes time with the square of their number: the beginning is
 * enough, since more characters never make a password worse. */
static bool is_common(const char *folded)
{
    char start[JUDGED_BYTES + 1] = { 0 };

    double bits;

    memcpy(start, folded, strnlen(folded, JUDGED_BYTES));
    bits = ZxcvbnMatch(start, NULL, NULL);
    explicit_bzero(start, sizeof start);
    return bits < commonest_bits;
}

enum auth_password_fault auth_password_judge(struct arena *a, const char *password,
                                             const char *const *own_names)
{
    enum auth_password_fault fault = PASSWORD_GOOD;
    char *folded;

    if (strlen(password) > PASSWORD_MOST_BYTES)
        return PASSWORD_TOO_LONG;
    if (text_length(password) < PASSWORD_LEAST_CHARACTERS)
        return PASSWORD_TOO_SHORT;
    folded = fold(a, password);
    if (holds_any(folded, local_words) || holds_season_and_year(folded)
        || holds_name(a, folded, own_names))
        fault = PASSWORD_LOCAL;
    else if (is_common(folded))
        fault = PASSWORD_COMMON;
    explicit_bzero(folded, strlen(folded));
    return fault;
}
