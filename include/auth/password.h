/* Passwords: what is accepted, how they are stored, and how they are compared (security.md S7, S8).
 */
#ifndef AUTH_PASSWORD_H
#define AUTH_PASSWORD_H

#include "auth/auth.h"

/** Argon2id (RFC 9106): passes, memory, lanes; and sizes. */
enum {
    PASSWORD_PASSES = 2,
    PASSWORD_MEMORY_KIB = 19456,
    PASSWORD_LANES = 1,
    PASSWORD_SALT_BYTES = 16,
    PASSWORD_TAG_BYTES = 32,
    PASSWORD_LEAST_CHARACTERS = 15,
    PASSWORD_MOST_BYTES = 1024, /* far more than 128 characters; nothing is cut off */
};

enum auth_password_fault {
    PASSWORD_GOOD,
    PASSWORD_TOO_SHORT, /* fewer than 15 characters */
    PASSWORD_TOO_LONG,  /* more than 1024 bytes */
    PASSWORD_COMMON,    /* made of the commonest passwords, a sequence or a repetition */
    PASSWORD_LOCAL,     /* holds a word that anyone would try here, or the own name */
};

/**
 * Whether a new password is acceptable. Any character may stand in it and nothing is trimmed.
 * `own_names`: null-terminated list of names (user name, full name, birthday) whose words must not
 * be in it; may be null. Words under 4 characters are passed over.
 */
enum auth_password_fault auth_password_judge(struct arena *a, const char *password,
                                             const char *const *own_names);

/** The PHC string to store, with a fresh salt. ERR_BUSY: no memory for the hash now; try later. */
must_check enum err auth_password_hash(struct auth *au, struct arena *a, const char *password,
                                       char **out);

/** What a comparison found. */
struct auth_password_match {
    bool is_right;
    bool is_outdated; /* right, but stored with other parameters: hash it again */
};

/**
 * Compares with a stored PHC string. `phc` null (nobody has it, or it may not be used): one run
 * against a fixed dummy, and never right. Exactly one Argon2id run in each case. ERR_BUSY: no
 * memory for the hash now. ERR_STORE: the stored string is broken (still one run).
 */
must_check enum err auth_password_verify(struct auth *au, const char *phc, const char *password,
                                         struct auth_password_match *out);

#endif
