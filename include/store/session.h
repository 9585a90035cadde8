/* Sessions as rows: the token's hash, whose it is, and until when (security.md S1-S4). */
#ifndef STORE_SESSION_H
#define STORE_SESSION_H

#include "store/store.h"

/** The two sites; an account of one is unknown to the other. */
enum store_site { STORE_SITE_UNSET, STORE_SITE_CITIZEN, STORE_SITE_STAFF };

enum store_session_role {
    STORE_SESSION_ROLE_UNSET,
    STORE_SESSION_ENROLLING, /* a citizen who may only choose a password */
    STORE_SESSION_CITIZEN,
    STORE_SESSION_CASEWORKER,
    STORE_SESSION_TEAM_LEADER,
    STORE_SESSION_ADMINISTRATOR,
};

/* Two names of 100 characters, of four bytes each at the most. */
enum { STORE_TOKEN_HASH_BYTES = 32, STORE_SESSIONS_AN_ACCOUNT = 3, STORE_SESSION_NAME_BYTES = 808 };

struct store_session {
    int64_t id;
    enum store_site site;
    enum store_session_role role;
    int64_t person_id; /* citizens, else 0 */
    int64_t staff_id;  /* staff, else 0 */
    int32_t level;     /* 1 low, 2 substantial, 3 high */
    int64_t created_utc, seen_utc, reauth_utc, expires_utc;
    int32_t idle_s;
    /* from the account, in the same statement */
    int64_t unit_id;                     /* the staff user's; 0 for citizens */
    bool may_see_protected;              /* staff */
    char name[STORE_SESSION_NAME_BYTES]; /* whose it is, for the head of the page */
};

/**
 * The session of a token's hash, if it still holds at `now_utc`: not idle or old, the clock has not
 * stepped back behind it, its account is neither disabled nor closed, and password and role are
 * those of its beginning. One statement. ERR_NOT_FOUND otherwise.
 */
must_check enum err store_session_find(struct store *s, enum store_site site,
                                       const uint8_t token_hash[STORE_TOKEN_HASH_BYTES],
                                       int64_t now_utc, struct store_session *out);

/** Whether a session of this token exists at all, over or not ("your session ran out"), and whose
 * it is or was: what they had typed is kept for them. ERR_NOT_FOUND. */
must_check enum err store_session_known(struct store *s,
                                        const uint8_t token_hash[STORE_TOKEN_HASH_BYTES],
                                        int64_t *person_id, int64_t *staff_id);

/** Begins a session; of `in`, ids, site, role, level, times and idle limit are read. The account's
 * oldest sessions beyond three go. In a write transaction. */
must_check enum err store_session_add(struct store *s, const struct store_session *in,
                                      const uint8_t token_hash[STORE_TOKEN_HASH_BYTES]);

/** Records use, but at most once in `least_s` seconds: OK also when nothing was due. */
must_check enum err store_session_touch(struct store *s,
                                        const uint8_t token_hash[STORE_TOKEN_HASH_BYTES],
                                        int64_t now_utc, int32_t least_s);
must_check enum err store_session_set_idle(struct store *s,
                                           const uint8_t token_hash[STORE_TOKEN_HASH_BYTES],
                                           int32_t idle_s);

/** Ends one session (OK also when it was over), or all of an account but `keep` (null: all). */
must_check enum err store_session_delete(struct store *s,
                                         const uint8_t token_hash[STORE_TOKEN_HASH_BYTES]);
must_check enum err store_session_delete_others(struct store *s, enum store_site site,
                                                int64_t account_id, const uint8_t *keep);
/** Ends every session of both sites: the clock stepped back (R11). */
must_check enum err store_session_delete_all(struct store *s);
/** How many sessions an account has, over or not. */
must_check enum err store_session_count(struct store *s, enum store_site site, int64_t account_id,
                                        int32_t *out);

#endif
