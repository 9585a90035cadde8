/* Sessions as rows. The limits are in the look-up itself, so that no caller can forget one. */
#include "store/session.h"
#include "internal.h"

#include <stdio.h>
#include <string.h>

#define FOUND                                                                                      \
    "SELECT session.id, session.role, session.level, session.created_utc, session.seen_utc,"       \
    "       session.reauth_utc, session.expires_utc, session.idle_s,"
/* A clock that stepped back more than a minute ends what was seen "later" (security.md R11). */
#define HOLDS                                                                                      \
    " WHERE session.token_hash = ?1 AND session.expires_utc > ?2"                                  \
    "   AND session.seen_utc + session.idle_s > ?2 AND session.seen_utc <= ?2 + 60"

enum {
    FIND_CITIZEN,
    FIND_STAFF,
    KNOWN,
    ADD,
    ROOM_PERSON,
    ROOM_STAFF,
    TOUCH,
    SET_IDLE,
    DELETE,
    OTHERS_PERSON,
    OTHERS_STAFF,
    DELETE_ALL,
    COUNT_PERSON,
    COUNT_STAFF,
    SQL__COUNT
};
static const char *const sql[SQL__COUNT] = { /* clang-format off */
    [FIND_CITIZEN] =
        FOUND " session.person_id, 0, 0, person.given_names || ' ' || person.family_name"
        "  FROM session JOIN person ON person.id = session.person_id" HOLDS
        "   AND session.created_utc >= person.password_changed_utc"
        "   AND (person.closed_on IS NULL OR person.closed_on > ?3)",
    [FIND_STAFF] =
        FOUND " session.staff_id, staff_user.unit_id, staff_user.may_see_protected,"
        "       staff_user.full_name"
        "  FROM session JOIN staff_user ON staff_user.id = session.staff_id" HOLDS
        "   AND session.created_utc >= staff_user.password_changed_utc"
        "   AND session.role = staff_user.role"
        "   AND staff_user.disabled_utc IS NULL", /* clang-format on */
    [KNOWN] = "SELECT person_id, staff_id FROM session WHERE token_hash = ?1",
    [ADD] = "INSERT INTO session (token_hash, site, role, person_id, staff_id, level, created_utc,"
            "                     seen_utc, reauth_utc, expires_utc, idle_s)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
    [ROOM_PERSON] = "DELETE FROM session WHERE person_id = ?1 AND id NOT IN"
                    " (SELECT id FROM session WHERE person_id = ?1"
                    "   ORDER BY created_utc DESC, id DESC LIMIT ?2)",
    [ROOM_STAFF] = "DELETE FROM session WHERE staff_id = ?1 AND id NOT IN"
                   " (SELECT id FROM session WHERE staff_id = ?1"
                   "   ORDER BY created_utc DESC, id DESC LIMIT ?2)",
    [TOUCH] = "UPDATE session SET seen_utc = ?2 WHERE token_hash = ?1 AND seen_utc <= ?2 - ?3",
    [SET_IDLE] = "UPDATE session SET idle_s = ?2 WHERE token_hash = ?1",
    [DELETE] = "DELETE FROM session WHERE token_hash = ?1",
    [OTHERS_PERSON] = "DELETE FROM session WHERE person_id = ?1 AND token_hash <> ?2",
    [OTHERS_STAFF] = "DELETE FROM session WHERE staff_id = ?1 AND token_hash <> ?2",
    [DELETE_ALL] = "DELETE FROM session",
    [COUNT_PERSON] = "SELECT count(*) FROM session WHERE person_id = ?1",
    [COUNT_STAFF] = "SELECT count(*) FROM session WHERE staff_id = ?1",
};
const struct store_topic store_session_topic = { "session", sql, SQL__COUNT };

static const char *const role_names[] = { NULL,         "enrolling",   "citizen",
                                          "caseworker", "team_leader", "administrator" };

enum { SECONDS_A_DAY = 86400 };

static enum store_session_role role_of(sqlite3_stmt *q, int column)
{
    const char *name = (const char *)sqlite3_column_text(q, column);

    for (int i = STORE_SESSION_ENROLLING; name && i <= STORE_SESSION_ADMINISTRATOR; i++)
        if (strcmp(name, role_names[i]) == 0)
            return (enum store_session_role)i;
    return STORE_SESSION_ROLE_UNSET; /* the schema's CHECK knows no other */
}

enum err store_session_find(struct store *s, enum store_site site,
                            const uint8_t token_hash[STORE_TOKEN_HASH_BYTES], int64_t now_utc,
                            struct store_session *out)
{
    const bool citizen = site == STORE_SITE_CITIZEN;
    sqlite3_stmt *q;
    enum err e;

    must(site == STORE_SITE_CITIZEN || site == STORE_SITE_STAFF);
    q = store_use(s, &store_session_topic, citizen ? FIND_CITIZEN : FIND_STAFF);
    store_bind_bytes(q, 1, token_hash, STORE_TOKEN_HASH_BYTES);
    store_bind_int(q, 2, now_utc);
    if (citizen)
        store_bind_int(q, 3, now_utc / SECONDS_A_DAY);
    if ((e = store_step(s, q)) == OK) {
        *out = (struct store_session){ .id = store_int64(q, 0),
                                       .site = site,
                                       .role = role_of(q, 1),
                                       .level = store_int(q, 2),
                                       .created_utc = store_int64(q, 3),
                                       .seen_utc = store_int64(q, 4),
                                       .reauth_utc = store_int64(q, 5),
                                       .expires_utc = store_int64(q, 6),
                                       .idle_s = store_int(q, 7),
                                       .person_id = citizen ? store_int64(q, 8) : 0,
                                       .staff_id = citizen ? 0 : store_int64(q, 8),
                                       .unit_id = store_int64(q, 9),
                                       .may_see_protected = store_bool(q, 10) };
        (void)snprintf(out->name, sizeof out->name, "%s", (const char *)sqlite3_column_text(q, 11));
    }
    store_release(q);
    return e;
}

enum err store_session_known(struct store *s, const uint8_t token_hash[STORE_TOKEN_HASH_BYTES],
                             int64_t *person_id, int64_t *staff_id)
{
    sqlite3_stmt *q = store_use(s, &store_session_topic, KNOWN);
    enum err e;

    store_bind_bytes(q, 1, token_hash, STORE_TOKEN_HASH_BYTES);
    if ((e = store_step(s, q)) == OK) {
        *person_id = store_int64(q, 0);
        *staff_id = store_int64(q, 1);
    }
    store_release(q);
    return e;
}

enum err store_session_add(struct store *s, const struct store_session *in,
                           const uint8_t token_hash[STORE_TOKEN_HASH_BYTES])
{
    const bool citizen = in->site == STORE_SITE_CITIZEN;
    sqlite3_stmt *q;
    enum err e;

    must(in->site == STORE_SITE_CITIZEN || in->site == STORE_SITE_STAFF);
    must(in->role > STORE_SESSION_ROLE_UNSET && in->role <= STORE_SESSION_ADMINISTRATOR);
    q = store_use(s, &store_session_topic, citizen ? ROOM_PERSON : ROOM_STAFF);
    store_bind_int(q, 1, citizen ? in->person_id : in->staff_id);
    store_bind_int(q, 2, STORE_SESSIONS_AN_ACCOUNT - 1);
    if ((e = store_run(s, q)) != OK)
        return e;
    q = store_use(s, &store_session_topic, ADD);
    store_bind_bytes(q, 1, token_hash, STORE_TOKEN_HASH_BYTES);
    store_bind_text(q, 2, citizen ? "citizen" : "staff");
    store_bind_text(q, 3, role_names[in->role]);
    store_bind_id(q, 4, in->person_id);
    store_bind_id(q, 5, in->staff_id);
    store_bind_int(q, 6, in->level);
    store_bind_int(q, 7, in->created_utc);
    store_bind_int(q, 8, in->seen_utc);
    store_bind_int(q, 9, in->reauth_utc);
    store_bind_int(q, 10, in->expires_utc);
    store_bind_int(q, 11, in->idle_s);
    return store_run(s, q);
}

enum err store_session_touch(struct store *s, const uint8_t token_hash[STORE_TOKEN_HASH_BYTES],
                             int64_t now_utc, int32_t least_s)
{
    sqlite3_stmt *q = store_use(s, &store_session_topic, TOUCH);

    store_bind_bytes(q, 1, token_hash, STORE_TOKEN_HASH_BYTES);
    store_bind_int(q, 2, now_utc);
    store_bind_int(q, 3, least_s);
    return store_run(s, q);
}

enum err store_session_set_idle(struct store *s, const uint8_t token_hash[STORE_TOKEN_HASH_BYTES],
                                int32_t idle_s)
{
    sqlite3_stmt *q = store_use(s, &store_session_topic, SET_IDLE);

    store_bind_bytes(q, 1, token_hash, STORE_TOKEN_HASH_BYTES);
    store_bind_int(q, 2, idle_s);
    return store_run_one(s, q);
}

enum err store_session_delete(struct store *s, const uint8_t token_hash[STORE_TOKEN_HASH_BYTES])
{
    sqlite3_stmt *q = store_use(s, &store_session_topic, DELETE);

    store_bind_bytes(q, 1, token_hash, STORE_TOKEN_HASH_BYTES);
    return store_run(s, q);
}

enum err store_session_delete_others(struct store *s, enum store_site site, int64_t account_id,
                                     const uint8_t *keep)
{
    static const uint8_t nobodys[STORE_TOKEN_HASH_BYTES];
    sqlite3_stmt *q = store_use(s, &store_session_topic,
                                site == STORE_SITE_CITIZEN ? OTHERS_PERSON : OTHERS_STAFF);

    store_bind_int(q, 1, account_id);
    store_bind_bytes(q, 2, keep ? keep : nobodys, STORE_TOKEN_HASH_BYTES);
    return store_run(s, q);
}

enum err store_session_delete_all(struct store *s)
{
    return store_run(s, store_use(s, &store_session_topic, DELETE_ALL));
}

enum err store_session_count(struct store *s, enum store_site site, int64_t account_id,
                             int32_t *out)
{
    sqlite3_stmt *q =
        store_use(s, &store_session_topic, site == STORE_SITE_CITIZEN ? COUNT_PERSON : COUNT_STAFF);
    enum err e;

    store_bind_int(q, 1, account_id);
    if ((e = store_step(s, q)) == OK)
        *out = store_int(q, 0);
    store_release(q);
    return e;
}
