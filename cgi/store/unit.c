/* Units of the municipality. */
#include "store/unit.h"
#include "internal.h"

#define UNIT "SELECT id, public_id, name, phone, place FROM unit"

enum { ADD, GET, BY_NAME, LIST, SQL__COUNT };
static const char *const sql[SQL__COUNT] = {
    [ADD] = "INSERT INTO unit (public_id, name, phone, place) VALUES (?1, ?2, ?3, ?4)",
    [GET] = UNIT " WHERE id = ?1",
    [BY_NAME] = UNIT " WHERE name = ?1",
    [LIST] = UNIT " ORDER BY name",
};
const struct store_topic store_unit_topic = { "unit", sql, SQL__COUNT };

enum err store_unit_add(struct store *s, const struct store_unit *in, int64_t *out_id)
{
    sqlite3_stmt *q = store_use(s, &store_unit_topic, ADD);

    store_bind_text(q, 1, in->public_id);
    store_bind_text(q, 2, in->name);
    store_bind_text(q, 3, in->phone);
    store_bind_text(q, 4, in->place);
    return store_run_insert(s, q, out_id);
}

static void read_unit(struct arena *a, sqlite3_stmt *q, void *out)
{
    *(struct store_unit *)out = (struct store_unit){ .id = store_int64(q, 0),
                                                     .public_id = store_text(a, q, 1),
                                                     .name = store_text(a, q, 2),
                                                     .phone = store_text(a, q, 3),
                                                     .place = store_text(a, q, 4) };
}

enum err store_unit_get(struct store *s, struct arena *a, int64_t id, struct store_unit *out)
{
    sqlite3_stmt *q = store_use(s, &store_unit_topic, GET);

    store_bind_int(q, 1, id);
    return store_read_one(s, a, q, read_unit, out);
}

enum err store_unit_by_name(struct store *s, struct arena *a, const char *name,
                            struct store_unit *out)
{
    sqlite3_stmt *q = store_use(s, &store_unit_topic, BY_NAME);

    store_bind_text(q, 1, name);
    return store_read_one(s, a, q, read_unit, out);
}

enum err store_unit_list(struct store *s, struct arena *a, struct store_unit **out, size_t *count)
{
    sqlite3_stmt *q = store_use(s, &store_unit_topic, LIST);
    struct store_rows rows = { .arena = a, .size = sizeof **out };
    const enum err e = store_read_all(s, q, read_unit, &rows);

    *out = rows.at;
    *count = rows.count;
    return e;
}
