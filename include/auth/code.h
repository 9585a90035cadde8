/* One-time codes that travel in a letter, until national login comes (security.md S10). */
#ifndef AUTH_CODE_H
#define AUTH_CODE_H

#include "auth/auth.h"

enum {
    CODE_CHARACTERS = 10, /* of 21: 43.9 bits, against 5 tries */
    CODE_SALT_BYTES = 16,
    CODE_TRIES = 5,
    /* S10 asks for 10 minutes, which suits a text message. A letter takes days, and its reader may
     * need help to read it; 44 bits, 5 tries and one use carry the longer life. */
    CODE_VALID_DAYS = 30,
    CODE_AN_HOUR = 5, /* at most so many new codes an hour for one person */
};

/** A code as it stands in the letter: "K7PQ3-M4XTW". Shown once, never stored. */
struct auth_letter_code {
    char text[CODE_CHARACTERS + 2];
    int64_t expires_utc;
};

/**
 * Makes a code for a person and stores its keyed, salted hash; an older code dies, and an account
 * that was locked by wrong guesses opens again (`cpr`, ten digits, is what it signs in with). Runs
 * inside the caller's write transaction. `user_id`: the caseworker who prints it; 0: demo data.
 * ERR_BUSY: CODE_AN_HOUR were made within the hour.
 */
must_check enum err auth_code_make(struct auth *au, int64_t person_id, const char *cpr,
                                   int64_t user_id, int64_t now_utc, struct auth_letter_code *out);

/** Brings what was typed to the stored form: upper case, without spaces and dashes. Returns false
 * when it cannot be a code: wrong length, or a character that codes do not have. */
bool auth_code_normalise(const char *typed, char out[CODE_CHARACTERS + 1]);

#endif
