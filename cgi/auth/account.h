/* The two kinds of accounts, seen alike by the sign-in: persons and staff. */
#ifndef AUTH_ACCOUNT_H
#define AUTH_ACCOUNT_H

#include "internal.h"

/** What a sign-in must know. Texts live in the arena. */
struct auth_account {
    const char *name;    /* what it signs in with */
    enum auth_role role; /* of a session of this account */
    int64_t person_id;
    int64_t user_id;
    int64_t unit_id;
    bool may_see_protected;
    const char *phc; /* null: no password yet */
    bool is_locked;
    bool is_closed;       /* a case that has ended */
    const char *language; /* the person's, or "" (staff) */
    int32_t idle_s;
    const char *own_names[5]; /* not to be in a password; null-terminated */
};

/** The account of a name (ten digits, or a user name). ERR_NOT_FOUND: unknown or disabled. */
must_check enum err auth_account_by_name(struct auth *au, struct arena *a, enum auth_site site,
                                         const char *name, struct auth_account *out);
/** The account of a session. */
must_check enum err auth_account_of(struct auth *au, struct arena *a, const struct auth_who *who,
                                    struct auth_account *out);

/** Stores the same password under new parameters, in the caller's write transaction. */
must_check enum err auth_account_rehash(struct auth *au, const struct auth_account *account,
                                        const char *phc);

#endif
