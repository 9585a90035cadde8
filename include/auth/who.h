/* Who asks: the answer to "whose session is this". */
#ifndef AUTH_WHO_H
#define AUTH_WHO_H

#include "auth/role.h"
#include "base/secret.h"

#include <stdbool.h>
#include <stdint.h>

/** The two sites never share a session, a cookie or an account. */
enum auth_site { AUTH_SITE_UNSET, AUTH_SITE_CITIZEN, AUTH_SITE_STAFF };

/** Assurance of the sign-in (NSIS): a code or password of our own is Lav; national login brings
 * more (security.md S11). */
enum auth_level { AUTH_LEVEL_UNSET, AUTH_LEVEL_LOW, AUTH_LEVEL_SUBSTANTIAL, AUTH_LEVEL_HIGH };

enum { AUTH_LANGUAGE_BYTES = 8, AUTH_NAME_BYTES = 808 };

/** Who asks, from the cookie alone. Everything about rights comes from here, never from a field
 * (security.md R8). */
struct auth_who {
    enum auth_site site;
    enum auth_role role;    /* ROLE_ANYONE: no session */
    int64_t person_id;      /* citizens (ROLE_CITIZEN, ROLE_ENROLLING); else 0 */
    int64_t user_id;        /* staff; else 0 */
    int64_t unit_id;        /* staff; else 0 */
    bool may_see_protected; /* staff who may open protected persons */
    enum auth_level level;  /* of the sign-in */
    int64_t created_utc;    /* start of the session */
    int64_t reauth_utc;     /* when the password was last given in this session (S11) */
    int64_t ends_utc;       /* when the session ends if nothing more is asked */
    int32_t idle_s;         /* its idle limit */
    bool is_anonymous; /* an anonymous cookie of ours came with the request: forms can be sent */
    bool ended;        /* a session cookie came, but its session is over: say so on sign-in */
    int64_t ended_person_id; /* whose it was: only to keep for them what they had typed (S3) */
    int64_t ended_user_id;
    char name[AUTH_NAME_BYTES]; /* who is signed in, for the head of the page; "" without a session
                                 */
    bool touch_due;             /* auth_session_touch() has something to record */
    char language[AUTH_LANGUAGE_BYTES]; /* chosen in the cookie; "" when never chosen */
    uint8_t session_hash[SHA256_BYTES]; /* key of the session row; zeros without one */
    uint8_t csrf_secret[SHA256_BYTES];  /* of this session or anonymous cookie; zeros without */
};

/** Whether the password was given within the last five minutes (S11: approving a decision). */
bool auth_reauth_is_fresh(const struct auth_who *who, int64_t now_utc);

#endif
