/* How often somebody may try (security.md S9). Names need not exist: an unknown one waits alike. */
#ifndef AUTH_THROTTLE_H
#define AUTH_THROTTLE_H

#include "auth/auth.h"
#include "auth/who.h"

enum {
    THROTTLE_FREE_TRIES = 3,   /* the 4th failure begins the wait */
    THROTTLE_FIRST_WAIT_S = 1, /* doubles with each failure */
    THROTTLE_LONGEST_WAIT_S = 15 * 60,
    THROTTLE_SOURCE_A_MINUTE = 20,
    THROTTLE_LOCK_FAILURES = 100, /* in a row, from wherever: somebody must open the account */
};

/** Seconds to wait after so many failures in a row: 0, 0, 0, 1, 2, 4 ... 900. */
int32_t auth_throttle_wait(int failures);

/** What was found before a try. */
struct auth_throttle {
    int32_t wait_s;   /* 0: the try may be made, and was counted; else so many seconds remain */
    int32_t failures; /* of the name in a row, from wherever, this try included */
    bool is_locked;   /* there were THROTTLE_LOCK_FAILURES before this one */
};

/**
 * Counts one try of `name` from `source` before it is made, as if it failed, in its own
 * transaction: so a refusal cannot undo it, and two at once cannot share one. A try that has to
 * wait is not counted.
 */
must_check enum err auth_throttle_begin(struct auth *au, enum auth_site site, const char *name,
                                        const char *source, int64_t now_utc,
                                        struct auth_throttle *out);

/** The try succeeded: forgets the failures of `name` from `source`, and of the name from wherever.
 * In the caller's write transaction. */
must_check enum err auth_throttle_success(struct auth *au, enum auth_site site, const char *name,
                                          const char *source);

/** Somebody with the right to do so opens a locked account: forgets all its failures. In the
 * caller's write transaction. */
must_check enum err auth_throttle_open(struct auth *au, enum auth_site site, const char *name);

#endif
