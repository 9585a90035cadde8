/* Sessions: from a cookie to who asks, and their beginning and end (security.md S1-S4). */
#ifndef AUTH_SESSION_H
#define AUTH_SESSION_H

#include "auth/auth.h"
#include "auth/cookie.h"
#include "auth/who.h"

enum {
    SESSION_IDLE_S = 30 * 60,          /* citizens and staff */
    SESSION_IDLE_MOST_S = 5 * 60 * 60, /* what a citizen can raise it to (WCAG 2.2.1) */
    SESSION_TOTAL_S = 8 * 60 * 60,     /* however busy it is */
    SESSION_ENROL_S = 30 * 60,         /* to choose a password after a letter code */
    SESSION_TOUCH_S = 30,              /* "seen" is recorded at most so often */
    SESSIONS_AN_ACCOUNT = 3,           /* the oldest goes */
    SESSION_REAUTH_S = 5 * 60,
};

/**
 * Who asks, from the cookie's value (null: none came). Reads only: one statement for a session
 * (two when it is over), none for a stranger. A session ends here when it is idle or old, when the
 * clock has stepped back behind it, when the account was disabled or locked out, or its password or
 * role changed since. An unknown token is a stranger, and is never adopted. ERR_BUSY, ERR_STORE:
 * the database.
 */
must_check enum err auth_session_find(struct auth *au, enum auth_site site, const char *cookie,
                                      int64_t now_utc, struct auth_who *out);

/** Records that the session is in use. Call it when `who->touch_due`, outside read transactions; in
 * a write transaction it is part of it, else it makes a short one of its own. A failure is harmless
 * and may be ignored. */
enum err auth_session_touch(struct auth *au, const struct auth_who *who, int64_t now_utc);

/**
 * Signs out: ends this session and writes the audit row, in the caller's write transaction. The
 * cookie to send instead is a fresh anonymous one in the same language. `source` is the client's
 * address, `reference` the request's.
 */
must_check enum err auth_session_end(struct auth *au, const struct auth_who *who,
                                     const char *source, const char *reference, int64_t now_utc,
                                     struct auth_cookie *out);

/** Ends every session of an account but the one with the hash `keep` (null: all): password changed,
 * user disabled. In the caller's write transaction. */
must_check enum err auth_session_end_others(struct auth *au, enum auth_site site,
                                            int64_t account_id, const uint8_t *keep);

/** A citizen raises or lowers the idle limit of this session; the next ones take it from the
 * person's row. Seconds, SESSION_IDLE_S to SESSION_IDLE_MOST_S, else ERR_INVALID. In the caller's
 * write transaction. */
must_check enum err auth_session_set_idle(struct auth *au, const struct auth_who *who,
                                          int32_t idle_s);

/** The two clocks when they were last looked at. Zero: never. */
struct auth_clock {
    int64_t wall_utc;
    int64_t steady_ms;
};

/**
 * Ends every session of both sites when the wall clock has stepped back since the last look, by
 * more than a correction of two seconds: limits are kept as wall time, and none may be outlived
 * (R11). `now_utc` and `steady_ms` are clock_now_utc() and clock_monotonic_ms(). For the
 * maintenance process, once a second, outside a transaction. `*stepped` tells whether it happened;
 * on a failure the next look finds the same step again.
 */
must_check enum err auth_session_watch_clock(struct store *s, struct auth_clock *last,
                                             int64_t now_utc, int64_t steady_ms, bool *stepped);

#endif
