/* Codes that travel in a letter (security.md S10). */
#include "store/code.h"
#include "internal.h"

/* A minute of grace for a clock that was set back a little; more ends the code (R11). */
#define OPEN                                                                                       \
    " used_utc IS NULL AND replaced_utc IS NULL AND tries < 5"                                     \
    " AND expires_utc > ?2 AND created_utc <= ?2 + 60"

enum { MADE_SINCE, REPLACE, ADD, FIND, USE, LATEST, SQL__COUNT };
static const char *const sql[SQL__COUNT] = {
    [MADE_SINCE] = "SELECT count(*) FROM login_code WHERE person_id = ?1 AND created_utc > ?2",
    [REPLACE] = "UPDATE login_code SET replaced_utc = ?2"
                " WHERE person_id = ?1 AND used_utc IS NULL AND replaced_utc IS NULL",
    [ADD] = "INSERT INTO login_code (person_id, salt, hash, made_by, created_utc, expires_utc)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    [FIND] = "SELECT id, person_id, made_by, salt, hash, created_utc, expires_utc, tries"
             "  FROM login_code WHERE person_id = ?1 AND" OPEN,
    [USE] = "UPDATE login_code SET tries = tries + 1,"
            "       used_utc = CASE WHEN hash = ?3 THEN ?2 ELSE used_utc END"
            " WHERE id = ?1 AND" OPEN " RETURNING used_utc",
    [LATEST] = "SELECT created_utc, CASE WHEN" OPEN " THEN 1 ELSE 0 END"
               "  FROM login_code WHERE person_id = ?1 ORDER BY created_utc DESC, id DESC LIMIT 1",
};
const struct store_topic store_code_topic = { "code", sql, SQL__COUNT };

enum { HOUR_S = 3600 };

enum err store_code_add(struct store *s, const struct store_code *in, int32_t an_hour)
{
    sqlite3_stmt *q = store_use(s, &store_code_topic, MADE_SINCE);
    int32_t made = 0;
    enum err e;

    store_bind_int(q, 1, in->person_id);
    store_bind_int(q, 2, in->created_utc - HOUR_S);
    if ((e = store_step(s, q)) == OK)
        made = store_int(q, 0);
    store_release(q);
    if (e != OK)
        return e;
    if (made >= an_hour)
        return ERR_BUSY;

    q = store_use(s, &store_code_topic, REPLACE);
    store_bind_int(q, 1, in->person_id);
    store_bind_int(q, 2, in->created_utc);
    if ((e = store_run(s, q)) != OK)
        return e;
    q = store_use(s, &store_code_topic, ADD);
    store_bind_int(q, 1, in->person_id);
    store_bind_bytes(q, 2, in->salt, sizeof in->salt);
    store_bind_bytes(q, 3, in->hash, sizeof in->hash);
    store_bind_id(q, 4, in->made_by);
    store_bind_int(q, 5, in->created_utc);
    store_bind_int(q, 6, in->expires_utc);
    return store_run(s, q);
}

enum err store_code_open(struct store *s, int64_t person_id, int64_t now_utc,
                         struct store_code *out)
{
    sqlite3_stmt *q = store_use(s, &store_code_topic, FIND);
    enum err e;

    store_bind_int(q, 1, person_id);
    store_bind_int(q, 2, now_utc);
    if ((e = store_step(s, q)) == OK) {
        *out = (struct store_code){ .id = store_int64(q, 0),
                                    .person_id = store_int64(q, 1),
                                    .made_by = store_int64(q, 2),
                                    .created_utc = store_int64(q, 5),
                                    .expires_utc = store_int64(q, 6),
                                    .tries = store_int(q, 7) };
        if ((e = store_bytes(q, 3, out->salt, sizeof out->salt)) == OK)
            e = store_bytes(q, 4, out->hash, sizeof out->hash);
    }
    store_release(q);
    return e;
}

enum err store_code_use(struct store *s, int64_t id, const uint8_t hash[STORE_CODE_HASH_BYTES],
                        int64_t now_utc)
{
    sqlite3_stmt *q = store_use(s, &store_code_topic, USE);
    enum err e;

    store_bind_int(q, 1, id);
    store_bind_int(q, 2, now_utc);
    store_bind_bytes(q, 3, hash, STORE_CODE_HASH_BYTES);
    if ((e = store_step(s, q)) == OK && store_is_null(q, 0))
        e = ERR_CONFLICT;
    store_release(q);
    return e;
}

enum err store_code_latest(struct store *s, int64_t person_id, int64_t now_utc,
                           int64_t *created_utc, bool *is_open)
{
    sqlite3_stmt *q = store_use(s, &store_code_topic, LATEST);
    enum err e;

    store_bind_int(q, 1, person_id);
    store_bind_int(q, 2, now_utc);
    if ((e = store_step(s, q)) == OK) {
        *created_utc = store_int64(q, 0);
        *is_open = store_bool(q, 1);
    }
    store_release(q);
    return e;
}
