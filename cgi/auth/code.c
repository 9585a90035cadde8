/* Letter codes: made from letters and digits that cannot be taken for each other. */
#include "auth/code.h"

#include "internal.h"

#include "auth/throttle.h"
#include "store/code.h"
#include "store/person_signin.h"

#include <ctype.h>
#include <string.h>

/* Without 0 O Q, 1 I L, 2 Z, 5 S, 8 B, U V, which are taken for each other, and without A and E, so
 * that no word appears: 4.4 bits a character. Stored codes know only these. */
static const char alphabet[] = "CDFGHJKMNPRTVWXY34679";

enum { GROUP = CODE_CHARACTERS / 2 };

static void hash_code(const struct auth *au, const char *code, const uint8_t salt[CODE_SALT_BYTES],
                      uint8_t out[SHA256_BYTES])
{
    uint8_t input[CODE_SALT_BYTES + CODE_CHARACTERS];

    memcpy(input, salt, CODE_SALT_BYTES);
    memcpy(input + CODE_SALT_BYTES, code, CODE_CHARACTERS);
    secret_hmac_sha256(au->key, input, sizeof input, out);
    explicit_bzero(input, sizeof input);
}

enum err auth_code_make(struct auth *au, int64_t person_id, const char *cpr, int64_t user_id,
                        int64_t now_utc, struct auth_letter_code *out)
{
    struct store_code row = {
        .person_id = person_id,
        .made_by = user_id,
        .created_utc = now_utc,
        .expires_utc = now_utc + (int64_t)CODE_VALID_DAYS * 86400,
    };
    char code[CODE_CHARACTERS + 1] = { 0 };
    enum err e;

    for (int i = 0; i < CODE_CHARACTERS; i++)
        code[i] = alphabet[secret_below(sizeof alphabet - 1)];
    secret_random(row.salt, sizeof row.salt);
    hash_code(au, code, row.salt, row.hash);
    *out = (struct auth_letter_code){ .expires_utc = row.expires_utc };
    memcpy(out->text, code, GROUP);
    out->text[GROUP] = '-';
    memcpy(out->text + GROUP + 1, code + GROUP, GROUP);
    explicit_bzero(code, sizeof code);

    e = store_code_add(au->store, &row, CODE_AN_HOUR);
    if (e == OK)
        e = auth_throttle_open(au, AUTH_SITE_CITIZEN, cpr);
    return e == OK ? store_person_unlock(au->store, person_id, now_utc) : e;
}

bool auth_code_normalise(const char *typed, char out[CODE_CHARACTERS + 1])
{
    int count = 0;

    for (const char *c = typed; *c; c++) {
        const char upper = (char)toupper((unsigned char)*c);

        if (*c == ' ' || *c == '-')
            continue;
        if (count == CODE_CHARACTERS || !strchr(alphabet, upper))
            return false;
        out[count++] = upper;
    }
    out[count] = 0;
    return count == CODE_CHARACTERS;
}

enum err auth_code_try(struct auth *au, int64_t person_id, const char *code, int64_t now_utc)
{
    uint8_t hash[SHA256_BYTES];
    struct store_code open;
    enum err e = store_code_open(au->store, person_id, now_utc, &open);

    if (e != OK)
        return e;
    hash_code(au, code, open.salt, hash);
    return store_code_use(au->store, open.id, hash, now_utc);
}
