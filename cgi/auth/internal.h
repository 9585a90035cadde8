/* What only the sign-in room sees of itself. */
#ifndef AUTH_INTERNAL_H
#define AUTH_INTERNAL_H

#include "auth/auth.h"
#include "auth/cookie.h"
#include "auth/who.h"
#include "store/session.h"

struct auth {
    struct store *store;
    uint8_t key[AUTH_KEY_BYTES];
    bool is_secure;
    int64_t hash_runs;
};

/** The secret that form tokens of a session or an anonymous cookie are made from. */
void auth_csrf_secret(const struct auth *au, const struct auth_cookie *cookie,
                      uint8_t out[SHA256_BYTES]);

enum store_site auth_store_site(enum auth_site site);

/** "citizen", "team_leader" ...; "anyone" without a session. */
const char *auth_role_name(enum auth_role role);

/** A session that is about to begin. */
struct auth_begin {
    enum auth_site site;
    enum auth_role role;
    int64_t person_id;
    int64_t user_id;
    int64_t unit_id;
    bool may_see_protected;
    enum auth_level level;
    int32_t idle_s;
    const char *language;       /* of the new cookie, or "" */
    const struct auth_who *old; /* ends at this moment; null: none */
    int64_t created_utc;        /* when the time limit began: earlier than now for a renewed id */
    int64_t now_utc;
};

/** A new id and its row, in the caller's write transaction. */
must_check enum err auth_session_begin(struct auth *au, const struct auth_begin *in,
                                       struct auth_cookie *cookie, struct auth_who *who);

/** What happened to an account, for the audit log. */
struct auth_event {
    enum auth_site site;
    enum auth_role role;
    int64_t person_id; /* known, or 0 */
    int64_t user_id;
    const char *source;
    const char *reference;
    const char *action;
    const char *detail; /* why not, as a code; never shown to the person */
    bool is_done;       /* false: denied */
    int64_t now_utc;
};

/** Writes the event into the open write transaction, or into the journal when there is none. */
must_check enum err auth_audit(struct auth *au, const struct auth_event *event);

/** One try of a code, in the caller's write transaction, which must be committed whatever comes:
 * OK it was right and is used up; ERR_CONFLICT wrong; ERR_NOT_FOUND the person has no open code. */
must_check enum err auth_code_try(struct auth *au, int64_t person_id, const char *code,
                                  int64_t now_utc);

#endif
