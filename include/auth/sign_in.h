/* Signing in: one attempt with a name and a secret, and the seam for national login. */
#ifndef AUTH_SIGN_IN_H
#define AUTH_SIGN_IN_H

#include "auth/auth.h"
#include "auth/cookie.h"
#include "auth/password.h"
#include "auth/who.h"

enum auth_sign_in_result {
    SIGN_IN_UNSET,
    SIGN_IN_DONE,  /* a session began */
    SIGN_IN_ENROL, /* a letter code was accepted: a session that may only choose a password */
    SIGN_IN_WRONG, /* unknown, wrong, used, expired, closed or locked: nobody is told which */
    SIGN_IN_WAIT,  /* too many tries; `wait_s` remain */
};

/** What was typed, and from where. */
struct auth_attempt {
    enum auth_site site;
    const char *name;           /* CPR number as 10 digits, or a user name in lower case */
    const char *secret;         /* password, or the code of a letter (citizens) */
    const char *source;         /* the client's address */
    const char *reference;      /* of the request, for the audit row */
    const char *language;       /* chosen in the cookie, or "": follows the person then */
    const struct auth_who *old; /* the session that came with the request ends on success */
    int64_t now_utc;
};

struct auth_outcome {
    enum auth_sign_in_result result;
    int32_t wait_s;            /* SIGN_IN_WAIT */
    struct auth_cookie cookie; /* SIGN_IN_DONE, SIGN_IN_ENROL: send it */
    struct auth_who who;       /* SIGN_IN_DONE, SIGN_IN_ENROL: the new session */
};

/**
 * One attempt with a name and a secret, and its audit row. Must run outside a transaction: it makes
 * its own short ones, and the hash runs between them (security.md D5). Exactly one Argon2id run
 * unless the result is SIGN_IN_WAIT. ERR_BUSY: no room for a hash, or the database is busy: 503.
 */
must_check enum err auth_sign_in(struct auth *au, struct arena *a, const struct auth_attempt *in,
                                 struct auth_outcome *out);

/** A citizen whom somebody has identified: we ourselves, or (later) the national login. */
struct auth_identity {
    const char *cpr; /* 10 digits */
    enum auth_level level;
};

/**
 * Begins a citizen's session for an identity that was proved elsewhere: the seam for national
 * login, and the last step of our own. The old session dies. SIGN_IN_WRONG: no such person here.
 * `in` gives language, old session, source and time; its name and secret are not read. Outside a
 * transaction.
 */
must_check enum err auth_sign_in_citizen(struct auth *au, struct arena *a,
                                         const struct auth_identity *identity,
                                         const struct auth_attempt *in, struct auth_outcome *out);

/**
 * A citizen with an enrolment session (`in->old`) has chosen a password: stores it, ends every
 * other session of the person and begins a real one. `fault` other than PASSWORD_GOOD: nothing
 * happened. Outside a transaction; one Argon2id run. SIGN_IN_WRONG: the enrolment is over.
 */
must_check enum err auth_enrol(struct auth *au, struct arena *a, const struct auth_attempt *in,
                               enum auth_password_fault *fault, struct auth_outcome *out);

/** The signed-in user gives the password again (S11); throttled and counted like a sign-in. A new
 * session id comes with success. */
must_check enum err auth_reauth(struct auth *au, struct arena *a, const struct auth_attempt *in,
                                struct auth_outcome *out);

#endif
