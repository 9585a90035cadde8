/* Sessions: rows found by the hash of the cookie's token. */
#include "auth/session.h"

#include "internal.h"

#include "store/audit.h"
#include "store/journal.h"
#include "store/session.h"

#include <string.h>

enum { CLOCK_CORRECTION_S = 2 };

enum store_site auth_store_site(enum auth_site site)
{
    must(site == AUTH_SITE_CITIZEN || site == AUTH_SITE_STAFF);
    return site == AUTH_SITE_CITIZEN ? STORE_SITE_CITIZEN : STORE_SITE_STAFF;
}

/* clang-format off */
static const struct { enum auth_role role; enum store_session_role stored; const char *name; }
roles[] = {
    { ROLE_ENROLLING,     STORE_SESSION_ENROLLING,     "enrolling"     },
    { ROLE_CITIZEN,       STORE_SESSION_CITIZEN,       "citizen"       },
    { ROLE_CASEWORKER,    STORE_SESSION_CASEWORKER,    "caseworker"    },
    { ROLE_TEAM_LEADER,   STORE_SESSION_TEAM_LEADER,   "team_leader"   },
    { ROLE_ADMINISTRATOR, STORE_SESSION_ADMINISTRATOR, "administrator" },
}; /* clang-format on */

static enum auth_role role_of(enum store_session_role stored)
{
    size_t i = 0;

    while (roles[i].stored != stored)
        must(++i < sizeof roles / sizeof *roles);
    return roles[i].role;
}

static enum store_session_role stored_role(enum auth_role role)
{
    size_t i = 0;

    while (roles[i].role != role)
        must(++i < sizeof roles / sizeof *roles);
    return roles[i].stored;
}

const char *auth_role_name(enum auth_role role)
{
    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++)
        if (roles[i].role == role)
            return roles[i].name;
    return "anyone";
}

static int64_t least(int64_t a, int64_t b)
{
    return a < b ? a : b;
}

static void fill(struct auth *au, const struct store_session *row, const struct auth_cookie *cookie,
                 int64_t now_utc, struct auth_who *out)
{
    out->role = role_of(row->role);
    out->person_id = row->person_id;
    out->user_id = row->staff_id;
    out->unit_id = row->unit_id;
    memcpy(out->name, row->name, sizeof out->name);
    out->may_see_protected = row->may_see_protected;
    out->level = (enum auth_level)row->level;
    out->created_utc = row->created_utc;
    out->reauth_utc = row->reauth_utc;
    out->idle_s = row->idle_s;
    out->touch_due = now_utc >= row->seen_utc + SESSION_TOUCH_S;
    out->ends_utc =
        least(row->expires_utc, (out->touch_due ? now_utc : row->seen_utc) + row->idle_s);
    secret_sha256(cookie->token, AUTH_TOKEN_BYTES, out->session_hash);
    auth_csrf_secret(au, cookie, out->csrf_secret);
}

enum err auth_session_find(struct auth *au, enum auth_site site, const char *cookie,
                           int64_t now_utc, struct auth_who *out)
{
    struct auth_cookie read;
    struct store_session row;
    uint8_t hash[SHA256_BYTES];
    enum err e;

    *out = (struct auth_who){ .site = site, .role = ROLE_ANYONE };
    auth_cookie_read(au, cookie, &read);
    memcpy(out->language, read.language, sizeof read.language);
    if (read.kind == AUTH_COOKIE_NONE)
        return OK;
    if (read.kind == AUTH_COOKIE_ANONYMOUS) {
        out->is_anonymous = true;
        auth_csrf_secret(au, &read, out->csrf_secret);
        return OK;
    }
    secret_sha256(read.token, AUTH_TOKEN_BYTES, hash);
    e = store_session_find(au->store, auth_store_site(site), hash, now_utc, &row);
    if (e == OK)
        fill(au, &row, &read, now_utc, out);
    if (e != ERR_NOT_FOUND)
        return e;
    e = store_session_known(au->store, hash, &out->ended_person_id, &out->ended_user_id);
    if (e == OK && (site == AUTH_SITE_STAFF) == (out->ended_user_id != 0))
        out->ended = true;
    else /* unknown, or the other site's: it has no meaning here */
        out->ended_person_id = out->ended_user_id = 0;
    return e == ERR_NOT_FOUND ? OK : e;
}

enum err auth_session_touch(struct auth *au, const struct auth_who *who, int64_t now_utc)
{
    enum err e;

    if (store_is_writing(au->store))
        return store_session_touch(au->store, who->session_hash, now_utc, SESSION_TOUCH_S);
    if ((e = store_begin_write(au->store)) != OK)
        return e;
    e = store_session_touch(au->store, who->session_hash, now_utc, SESSION_TOUCH_S);
    if (e == OK)
        return store_commit(au->store);
    store_rollback(au->store);
    return e;
}

enum err auth_session_begin(struct auth *au, const struct auth_begin *in,
                            struct auth_cookie *cookie, struct auth_who *who)
{
    const int64_t length = in->role == ROLE_ENROLLING ? SESSION_ENROL_S : SESSION_TOTAL_S;
    const struct store_session row = {
        .site = auth_store_site(in->site),
        .role = stored_role(in->role),
        .person_id = in->person_id,
        .staff_id = in->user_id,
        .level = (int32_t)in->level,
        .created_utc = in->created_utc,
        .seen_utc = in->now_utc,
        .reauth_utc = in->now_utc,
        .expires_utc = in->created_utc + length,
        .idle_s = in->idle_s,
        .unit_id = in->unit_id,
        .may_see_protected = in->may_see_protected,
    };
    uint8_t hash[SHA256_BYTES];
    enum err e;

    *cookie = (struct auth_cookie){ .kind = AUTH_COOKIE_SESSION };
    must(auth_cookie_takes_language(in->language));
    memcpy(cookie->language, in->language, strlen(in->language));
    secret_random(cookie->token, sizeof cookie->token);
    secret_sha256(cookie->token, AUTH_TOKEN_BYTES, hash);
    if (in->old && in->old->role != ROLE_ANYONE
        && (e = store_session_delete(au->store, in->old->session_hash)) != OK)
        return e;
    if ((e = store_session_add(au->store, &row, hash)) != OK)
        return e;
    *who = (struct auth_who){ .site = in->site };
    memcpy(who->language, cookie->language, sizeof who->language);
    fill(au, &row, cookie, in->now_utc, who);
    return OK;
}

enum err auth_audit(struct auth *au, const struct auth_event *event)
{
    const bool is_citizen = event->site == AUTH_SITE_CITIZEN;
    const struct store_audit row = {
        .at_utc = event->now_utc,
        .site = is_citizen ? STORE_AUDIT_CITIZEN : STORE_AUDIT_STAFF,
        .outcome = event->is_done ? STORE_AUDIT_DONE : STORE_AUDIT_DENIED,
        .role = auth_role_name(event->role),
        .staff_id = event->user_id,
        .actor_id = event->is_done ? event->person_id : 0,
        .source = event->source,
        .action = event->action,
        .person_id = event->person_id,
        .request_ref = event->reference,
        .detail = event->detail,
    };

    if (store_is_writing(au->store))
        return store_audit_add(au->store, &row);
    return store_journal_append(au->store, &row);
}

enum err auth_session_end(struct auth *au, const struct auth_who *who, const char *source,
                          const char *reference, int64_t now_utc, struct auth_cookie *out)
{
    const struct auth_event event = {
        .site = who->site,
        .role = who->role,
        .person_id = who->person_id,
        .user_id = who->user_id,
        .source = source,
        .reference = reference,
        .action = "sign_out",
        .is_done = true,
        .now_utc = now_utc,
    };
    enum err e;

    auth_cookie_anonymous(au, who->language, out);
    if (who->role == ROLE_ANYONE)
        return OK;
    e = store_session_delete(au->store, who->session_hash);
    return e == OK ? auth_audit(au, &event) : e;
}

enum err auth_session_end_others(struct auth *au, enum auth_site site, int64_t account_id,
                                 const uint8_t *keep)
{
    return store_session_delete_others(au->store, auth_store_site(site), account_id, keep);
}

enum err auth_session_set_idle(struct auth *au, const struct auth_who *who, int32_t idle_s)
{
    if (who->role != ROLE_CITIZEN || idle_s < SESSION_IDLE_S || idle_s > SESSION_IDLE_MOST_S)
        return ERR_INVALID;
    return store_session_set_idle(au->store, who->session_hash, idle_s);
}

/* Sessions end, and why: one row, of the system. */
static enum err end_all(struct store *s, int64_t now_utc)
{
    const struct store_audit row = {
        .at_utc = now_utc,
        .site = STORE_AUDIT_SYSTEM,
        .outcome = STORE_AUDIT_DONE,
        .role = "system",
        .source = "",
        .action = "session.end_all",
        .detail = "clock_stepped_back",
    };
    enum err e = store_begin_write(s);

    if (e != OK)
        return e;
    if ((e = store_session_delete_all(s)) == OK && (e = store_audit_add(s, &row)) == OK)
        return store_commit(s);
    store_rollback(s);
    return e;
}

enum err auth_session_watch_clock(struct store *s, struct auth_clock *last, int64_t now_utc,
                                  int64_t steady_ms, bool *stepped)
{
    const int64_t passed_s = (steady_ms - last->steady_ms) / 1000;
    enum err e = OK;

    *stepped = last->wall_utc != 0 && now_utc - last->wall_utc < passed_s - CLOCK_CORRECTION_S;
    if (*stepped)
        e = end_all(s, now_utc);
    if (e == OK)
        *last = (struct auth_clock){ now_utc, steady_ms };
    return e;
}

bool auth_reauth_is_fresh(const struct auth_who *who, int64_t now_utc)
{
    return who->role != ROLE_ANYONE && who->reauth_utc <= now_utc
           && now_utc - who->reauth_utc <= SESSION_REAUTH_S;
}
