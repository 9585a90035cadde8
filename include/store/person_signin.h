/* What signing in needs of a person. The password's hash is read here and nowhere else. */
#ifndef STORE_PERSON_SIGNIN_H
#define STORE_PERSON_SIGNIN_H

#include "store/store.h"

struct store_person_signin {
    int64_t id;
    const char *phc; /* null: no password yet */
    const char *language;
    int32_t idle_s;
    int64_t locked_utc; /* 0: open */
    bool is_closed;     /* the case is closed: nobody signs in */
};

/** By all ten digits. ERR_NOT_FOUND. Texts live in `a`. */
must_check enum err store_person_signin_by_cpr(struct store *s, struct arena *a, const char *cpr,
                                               struct store_person_signin *out);
must_check enum err store_person_signin_by_id(struct store *s, struct arena *a, int64_t person_id,
                                              struct store_person_signin *out);
/** The citizen chose a password: older sessions end by it, and the lock with it. */
must_check enum err store_person_set_password(struct store *s, int64_t person_id, const char *phc,
                                              int64_t now_utc);
/** The same password under new parameters (S7): sessions live on. */
must_check enum err store_person_rehash(struct store *s, int64_t person_id, const char *phc);
/** Locks the account and gives the caseworker a task; OK too when it was locked already. */
must_check enum err store_person_lock(struct store *s, struct arena *a, int64_t person_id,
                                      int64_t now_utc);
/** A new code letter opens it again: the task is done. */
must_check enum err store_person_unlock(struct store *s, int64_t person_id, int64_t now_utc);

#endif
