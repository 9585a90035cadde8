/* A reason to open a person of another unit, and the team leader's list of them (A3). And how many
 * times there are for how many deadlines. */
#include "domain.h"
#include "store/work.h"

enum { FIND, GRANT, LIST, SEEN, SUPPLY, SQL__COUNT };
/* clang-format off */
static const char *const sql[SQL__COUNT] = {
    [FIND] =
        "SELECT p.id FROM person p WHERE p.public_id = ?2 AND (p.protected = 0"
        "   OR (SELECT may_see_protected FROM staff_user WHERE id = ?1) = 1)",
    [GRANT] =
        "INSERT INTO access_grant (user_id, person_id, reason_code, reason_text,"
        "   granted_utc, until_utc) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    [LIST] =
        "SELECT g.id, u.full_name, un.name, p.public_id, " SHOWN_NAMES("p") ","
        "   g.reason_code, g.reason_text, g.granted_utc, g.until_utc, g.seen_utc"
        "  FROM person p JOIN access_grant g ON g.person_id = p.id"
        "  JOIN staff_user u ON u.id = g.user_id JOIN unit un ON un.id = u.unit_id"
        " WHERE p.unit_id = ?2 AND g.granted_utc >= ?3"
        " ORDER BY g.seen_utc IS NOT NULL, g.granted_utc DESC LIMIT ?4",
    [SEEN] =
        "UPDATE access_grant SET seen_utc = ?3, seen_by = ?1"
        " WHERE id = ?4 AND seen_utc IS NULL AND person_id IN"
        "   (SELECT p.id FROM person p WHERE p.id = access_grant.person_id AND p.unit_id = ?2)",
    [SUPPLY] =
        "SELECT (SELECT count(*) FROM person p JOIN deadline d ON d.person_id = p.id"
        "          AND d.state IN ('open', 'booked') AND d.state = 'open'"
        "         WHERE p.unit_id = ?2),"
        "   (SELECT count(*) FROM (SELECT 1 FROM slot s WHERE s.unit_id = ?2"
        "       AND s.taken = 0 AND s.closed_utc IS NULL AND s.offered = 1"
        "       AND s.starts_utc >= ?3 AND s.starts_utc < ?4 LIMIT 10000) x)",
}; /* clang-format on */
const struct store_topic store_access_topic = { "access", sql, SQL__COUNT };

enum err store_access_grant(struct store *s, const struct store_scope *scope, const char *public_id,
                            const char *reason_code, const char *reason_text, int64_t now_utc,
                            int64_t until_utc, int64_t *out_person_id)
{
    sqlite3_stmt *q = store_use(s, &store_access_topic, FIND);
    enum err e;

    store_bind_int(q, 1, scope->user_id);
    store_bind_text(q, 2, public_id);
    if ((e = store_step(s, q)) == OK)
        *out_person_id = store_int64(q, 0);
    store_release(q);
    if (e != OK)
        return e;
    q = store_use(s, &store_access_topic, GRANT);
    store_bind_int(q, 1, scope->user_id);
    store_bind_int(q, 2, *out_person_id);
    store_bind_text(q, 3, reason_code);
    store_bind_text_or_empty(q, 4, reason_text);
    store_bind_int(q, 5, now_utc);
    store_bind_int(q, 6, until_utc);
    return store_run(s, q);
}

enum err store_access_list(struct store *s, struct arena *a, const struct store_scope *scope,
                           int64_t since_utc, int32_t limit, struct store_access_line **out,
                           size_t *count)
{
    sqlite3_stmt *q = store_use(s, &store_access_topic, LIST);
    struct store_rows rows = { .arena = a, .size = sizeof **out };
    enum err e;

    store_bind_scope(q, scope, since_utc);
    store_bind_int(q, 4, limit);
    while ((e = store_step(s, q)) == OK)
        *(struct store_access_line *)store_row_add(&rows) = (struct store_access_line){
            .id = store_int64(q, 0),
            .user_name = store_text(a, q, 1),
            .user_unit = store_text(a, q, 2),
            .person_id = store_text(a, q, 3),
            .given_names = store_text(a, q, 4),
            .family_name = store_text(a, q, 5),
            .reason_code = store_text(a, q, 6),
            .reason_text = store_text(a, q, 7),
            .granted_utc = store_int64(q, 8),
            .until_utc = store_int64(q, 9),
            .seen_utc = store_int64(q, 10),
        };
    store_release(q);
    *out = rows.at;
    *count = rows.count;
    return e == ERR_NOT_FOUND ? OK : e;
}

enum err store_access_seen(struct store *s, const struct store_scope *scope, int64_t id,
                           int64_t now_utc)
{
    sqlite3_stmt *q = store_use(s, &store_access_topic, SEEN);

    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, id);
    return store_run_one(s, q);
}

enum err store_supply(struct store *s, const struct store_scope *scope, int64_t now_utc,
                      int64_t until_utc, int32_t *open_deadlines, int32_t *free_slots)
{
    sqlite3_stmt *q = store_use(s, &store_access_topic, SUPPLY);
    enum err e;

    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, until_utc);
    if ((e = store_step(s, q)) == OK) {
        *open_deadlines = store_int(q, 0);
        *free_slots = store_int(q, 1);
    }
    store_release(q);
    return e;
}
