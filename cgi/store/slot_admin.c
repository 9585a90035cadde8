/* Times as staff keep them: making one or a series, closing and opening again, closing days. */
#include "store/slot_admin.h"

#include "base/secret.h"
#include "domain.h"

/* ?1 user, ?2 unit: only times of the unit's own caseworkers are made or touched */
enum {
    ADD,
    SERIES_ADD,
    SKIP_ADD,
    SERIES_FIND,
    SERIES_SLOTS,
    SERIES_SKIPS,
    CLOSE,
    FIND,
    CLOSE_DAYS_USER,
    CLOSE_DAYS_UNIT,
    TAKEN_DAYS_USER,
    TAKEN_DAYS_UNIT,
    REOPEN,
    CLOSED_DAYS,
    CLOSED_DAY_ADD,
    CLOSED_DAY_REMOVE,
    COUNT_FREE,
    SQL__COUNT
};
static const char *const sql[SQL__COUNT] = {
    [ADD] = "INSERT INTO slot (public_id, user_id, unit_id, day, minute, starts_utc, length_min,"
            "   place, forms, interpreter_language, offered, series_id)"
            " SELECT ?3, u.id, u.unit_id, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13"
            "   FROM staff_user u WHERE u.id = ?4 AND u.unit_id = ?2",
    [SERIES_ADD] = "INSERT INTO slot_series (public_id, user_id, unit_id, made_by, made_utc,"
                   "   from_day, to_day)"
                   " SELECT ?4, u.id, u.unit_id, ?1, ?3, ?6, ?7"
                   "   FROM staff_user u WHERE u.id = ?5 AND u.unit_id = ?2",
    [SKIP_ADD] = "INSERT INTO slot_series_skip (series_id, day, minute, why)"
                 " VALUES (?1, ?2, ?3, ?4) ON CONFLICT (series_id, day, minute) DO NOTHING",
    [SERIES_FIND] = "SELECT id FROM slot_series WHERE public_id = ?3 AND unit_id = ?2",
    [SERIES_SLOTS] = /* clang-format off */
        "SELECT " SLOT_COLUMNS("s", "u", "s.taken = 0 AND s.closed_utc IS NULL", "0")
        "  FROM slot s JOIN staff_user u ON u.id = s.user_id"
        " WHERE s.series_id = ?1 ORDER BY s.starts_utc", /* clang-format on */
    [SERIES_SKIPS] = "SELECT day, minute, why FROM slot_series_skip WHERE series_id = ?1"
                     " ORDER BY day, minute",
    [CLOSE] = "UPDATE slot SET closed_utc = ?3"
              " WHERE public_id = ?4 AND unit_id = ?2 AND taken = 0 AND closed_utc IS NULL",
    [FIND] = "SELECT closed_utc IS NOT NULL FROM slot WHERE public_id = ?3 AND unit_id = ?2",
    [CLOSE_DAYS_USER] = "UPDATE slot SET closed_utc = ?3 WHERE user_id = ?4 AND +unit_id = ?2"
                        "   AND day BETWEEN ?5 AND ?6 AND taken = 0 AND closed_utc IS NULL",
    [CLOSE_DAYS_UNIT] = "UPDATE slot SET closed_utc = ?3 WHERE unit_id = ?2"
                        "   AND day BETWEEN ?5 AND ?6 AND taken = 0 AND closed_utc IS NULL",
    [TAKEN_DAYS_USER] = "SELECT count(*) FROM slot WHERE user_id = ?4 AND +unit_id = ?2"
                        "   AND day BETWEEN ?5 AND ?6 AND taken = 1 AND starts_utc > ?3",
    [TAKEN_DAYS_UNIT] = "SELECT count(*) FROM slot WHERE unit_id = ?2"
                        "   AND day BETWEEN ?5 AND ?6 AND taken = 1 AND starts_utc > ?3",
    [REOPEN] = "UPDATE slot SET closed_utc = NULL"
               " WHERE public_id = ?3 AND unit_id = ?2 AND closed_utc IS NOT NULL",
    [CLOSED_DAYS] = "SELECT day, reason, unit_id IS NULL FROM closed_day"
                    " WHERE day BETWEEN ?3 AND ?4 AND (unit_id IS NULL OR unit_id = ?2)"
                    " ORDER BY day, unit_id IS NULL",
    [CLOSED_DAY_ADD] = "INSERT INTO closed_day (day, unit_id, reason, made_by, made_utc)"
                       " VALUES (?4, ?5, ?6, ?1, ?3)",
    [CLOSED_DAY_REMOVE] = "DELETE FROM closed_day WHERE day = ?3"
                          " AND coalesce(unit_id, 0) = ?4",
    /* ?5 from, ?6 until, ?7 forms, ?8 enough */
    [COUNT_FREE] =
        "SELECT count(*) FROM (SELECT 1 FROM person p JOIN slot s ON s.unit_id = p.unit_id"
        "  WHERE p.id = " SEEN_PERSON " AND s.starts_utc >= ?5 AND s.starts_utc < ?6"
        "    AND s.taken = 0 AND s.closed_utc IS NULL AND s.offered = 1 AND s.forms & ?7 <> 0"
        "    AND ((p.interpreter_language IS NULL AND s.interpreter_language IS NULL)"
        "         OR s.interpreter_language = p.interpreter_language)"
        "    AND NOT EXISTS (SELECT 1 FROM slot_hold h WHERE h.slot_id = s.id"
        "         AND h.person_id <> p.id AND h.until_utc > ?3)"
        "  LIMIT ?8) free_times",
};
const struct store_topic store_slot_admin_topic = { "slot_admin", sql, SQL__COUNT };

static void bind_unit(sqlite3_stmt *q, const struct store_scope *scope)
{
    must(scope->user_id > 0 && scope->unit_id > 0);
    store_bind_int(q, 2, scope->unit_id);
}

static enum err add_slot(struct store *s, const struct store_scope *scope,
                         const struct store_slot_new *in, const char *public_id, int64_t series_id,
                         int64_t *out_id)
{
    sqlite3_stmt *q = store_use(s, &store_slot_admin_topic, ADD);
    enum err e;

    bind_unit(q, scope);
    store_bind_text(q, 3, public_id);
    store_bind_int(q, 4, in->user_id);
    store_bind_int(q, 5, in->day);
    store_bind_int(q, 6, in->minute);
    store_bind_int(q, 7, in->starts_utc);
    store_bind_int(q, 8, in->length_min);
    store_bind_text(q, 9, in->place);
    store_bind_int(q, 10, in->forms);
    store_bind_text(q, 11, in->interpreter_language);
    store_bind_int(q, 12, in->is_offered);
    store_bind_id(q, 13, series_id);
    if ((e = store_run_one(s, q)) == OK)
        *out_id = sqlite3_last_insert_rowid(s->db);
    return e;
}

enum err store_slot_add(struct store *s, struct arena *a, const struct store_scope *scope,
                        const struct store_slot_new *in, int64_t *out_id,
                        const char **out_public_id)
{
    *out_public_id = secret_public_id(a);
    return add_slot(s, scope, in, *out_public_id, 0, out_id);
}

static enum err add_series(struct store *s, const struct store_scope *scope, int64_t now_utc,
                           int64_t user_id, const char *public_id, civil_day first, civil_day last,
                           int64_t *out_id)
{
    sqlite3_stmt *q = store_use(s, &store_slot_admin_topic, SERIES_ADD);
    enum err e;

    store_bind_scope(q, scope, now_utc);
    store_bind_text(q, 4, public_id);
    store_bind_int(q, 5, user_id);
    store_bind_int(q, 6, first);
    store_bind_int(q, 7, last);
    if ((e = store_run_one(s, q)) == OK)
        *out_id = sqlite3_last_insert_rowid(s->db);
    return e;
}

enum err store_slot_series_add(struct store *s, struct arena *a, const struct store_scope *scope,
                               int64_t now_utc, const struct store_slot_new *slots,
                               size_t slot_count, const struct store_slot_skip *skips,
                               size_t skip_count, const char **out_public_id)
{
    int64_t series_id, id;
    enum err e;

    if (slot_count == 0)
        return ERR_INVALID;
    *out_public_id = secret_public_id(a);
    e = add_series(s, scope, now_utc, slots[0].user_id, *out_public_id, slots[0].day,
                   slots[slot_count - 1].day, &series_id);
    for (size_t i = 0; i < slot_count && e == OK; i++)
        e = add_slot(s, scope, &slots[i], secret_public_id(a), series_id, &id);
    for (size_t i = 0; i < skip_count && e == OK; i++) {
        sqlite3_stmt *q = store_use(s, &store_slot_admin_topic, SKIP_ADD);

        store_bind_int(q, 1, series_id);
        store_bind_int(q, 2, skips[i].day);
        store_bind_int(q, 3, skips[i].minute);
        store_bind_text(q, 4, skips[i].why);
        e = store_run(s, q);
    }
    return e;
}

enum err store_slot_series_get(struct store *s, struct arena *a, const struct store_scope *scope,
                               const char *public_id, struct store_slot **slots, size_t *slot_count,
                               struct store_slot_skip **skips, size_t *skip_count)
{
    sqlite3_stmt *q = store_use(s, &store_slot_admin_topic, SERIES_FIND);
    struct store_rows slot_rows = { .arena = a, .size = sizeof **slots };
    struct store_rows skip_rows = { .arena = a, .size = sizeof **skips };
    int64_t series_id = 0;
    enum err e;

    bind_unit(q, scope);
    store_bind_text(q, 3, public_id);
    if ((e = store_step(s, q)) == OK)
        series_id = store_int64(q, 0);
    store_release(q);
    if (e != OK)
        return e;
    q = store_use(s, &store_slot_admin_topic, SERIES_SLOTS);
    store_bind_int(q, 1, series_id);
    while ((e = store_step(s, q)) == OK)
        store_slot_read(a, q, 0, store_row_add(&slot_rows));
    store_release(q);
    if (e != ERR_NOT_FOUND)
        return e;
    q = store_use(s, &store_slot_admin_topic, SERIES_SKIPS);
    store_bind_int(q, 1, series_id);
    while ((e = store_step(s, q)) == OK)
        *(struct store_slot_skip *)store_row_add(&skip_rows) =
            (struct store_slot_skip){ store_day(q, 0), store_int(q, 1), store_text(a, q, 2) };
    store_release(q);
    *slots = slot_rows.at;
    *slot_count = slot_rows.count;
    *skips = skip_rows.at;
    *skip_count = skip_rows.count;
    return e == ERR_NOT_FOUND ? OK : e;
}

enum err store_slot_close(struct store *s, const struct store_scope *scope, const char *public_id,
                          int64_t now_utc)
{
    sqlite3_stmt *q = store_use(s, &store_slot_admin_topic, CLOSE);
    bool is_closed = false;
    enum err e;

    bind_unit(q, scope);
    store_bind_int(q, 3, now_utc);
    store_bind_text(q, 4, public_id);
    if ((e = store_run_one(s, q)) != ERR_NOT_FOUND)
        return e;
    q = store_use(s, &store_slot_admin_topic, FIND);
    bind_unit(q, scope);
    store_bind_text(q, 3, public_id);
    if ((e = store_step(s, q)) == OK)
        is_closed = store_bool(q, 0);
    store_release(q);
    return e != OK || is_closed ? e : ERR_CONFLICT;
}

static sqlite3_stmt *use_days(struct store *s, int which, const struct store_scope *scope,
                              int64_t user_id, civil_day first, civil_day last, int64_t now_utc)
{
    sqlite3_stmt *q = store_use(s, &store_slot_admin_topic, which);

    bind_unit(q, scope);
    store_bind_int(q, 3, now_utc);
    if (user_id)
        store_bind_int(q, 4, user_id);
    store_bind_int(q, 5, first);
    store_bind_int(q, 6, last);
    return q;
}

enum err store_slot_close_days(struct store *s, const struct store_scope *scope, int64_t user_id,
                               civil_day first, civil_day last, int64_t now_utc, int32_t *closed,
                               int32_t *taken)
{
    sqlite3_stmt *q;
    enum err e;

    q = use_days(s, user_id ? CLOSE_DAYS_USER : CLOSE_DAYS_UNIT, scope, user_id, first, last,
                 now_utc);
    if ((e = store_run(s, q)) != OK)
        return e;
    *closed = (int32_t)sqlite3_changes64(s->db);
    q = use_days(s, user_id ? TAKEN_DAYS_USER : TAKEN_DAYS_UNIT, scope, user_id, first, last,
                 now_utc);
    if ((e = store_step(s, q)) == OK)
        *taken = store_int(q, 0);
    store_release(q);
    return e;
}

enum err store_slot_reopen(struct store *s, const struct store_scope *scope, const char *public_id)
{
    sqlite3_stmt *q = store_use(s, &store_slot_admin_topic, REOPEN);

    bind_unit(q, scope);
    store_bind_text(q, 3, public_id);
    return store_run_one(s, q);
}

enum err store_closed_days(struct store *s, struct arena *a, const struct store_scope *scope,
                           civil_day first, civil_day last, struct store_closed_day **out,
                           size_t *count)
{
    sqlite3_stmt *q = store_use(s, &store_slot_admin_topic, CLOSED_DAYS);
    struct store_rows rows = { .arena = a, .size = sizeof **out };
    enum err e;

    bind_unit(q, scope);
    store_bind_int(q, 3, first);
    store_bind_int(q, 4, last);
    while ((e = store_step(s, q)) == OK)
        *(struct store_closed_day *)store_row_add(&rows) =
            (struct store_closed_day){ store_day(q, 0), store_text(a, q, 1), store_bool(q, 2) };
    store_release(q);
    *out = rows.at;
    *count = rows.count;
    return e == ERR_NOT_FOUND ? OK : e;
}

enum err store_closed_day_add(struct store *s, const struct store_scope *scope,
                              const struct store_closed_day *in, int64_t now_utc)
{
    sqlite3_stmt *q = store_use(s, &store_slot_admin_topic, CLOSED_DAY_ADD);

    store_bind_int(q, 1, scope->user_id);
    store_bind_int(q, 3, now_utc);
    store_bind_int(q, 4, in->day);
    store_bind_id(q, 5, in->is_whole_municipality ? 0 : scope->unit_id);
    store_bind_text(q, 6, in->reason);
    return store_run(s, q);
}

enum err store_closed_day_remove(struct store *s, const struct store_scope *scope, civil_day day,
                                 bool whole_municipality)
{
    sqlite3_stmt *q = store_use(s, &store_slot_admin_topic, CLOSED_DAY_REMOVE);

    store_bind_int(q, 3, day);
    store_bind_int(q, 4, whole_municipality ? 0 : scope->unit_id);
    return store_run_one(s, q);
}

enum err store_slot_count_free(struct store *s, const struct store_scope *scope, int64_t person_id,
                               int64_t now_utc, int64_t from_utc, int64_t until_utc, unsigned forms,
                               int32_t enough, int32_t *out)
{
    sqlite3_stmt *q = store_use(s, &store_slot_admin_topic, COUNT_FREE);
    enum err e;

    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, person_id);
    store_bind_int(q, 5, from_utc);
    store_bind_int(q, 6, until_utc);
    store_bind_int(q, 7, forms ? forms : 7);
    store_bind_int(q, 8, enough);
    if ((e = store_step(s, q)) == OK)
        *out = store_int(q, 0);
    store_release(q);
    return e;
}
