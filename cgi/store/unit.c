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

static struct store_unit unit_of(struct arena *a, sqlite3_stmt *q)
{
    return (struct store_unit){ .id = store_int64(q, 0),
                                .public_id = store_text(a, q, 1),
                                .name = store_text(a, q, 2),
                                .phone = store_text(a, q, 3),
                                .place = store_text(a, q, 4) };
}

static enum err one(struct store *s, struct arena *a, sqlite3_stmt *q, struct store_unit *out)
{
    enum err e = store_step(s, q);

    if (e == OK)
        *out = unit_of(a, q);
    store_release(q);
    return e;
}

enum err store_unit_get(struct store *s, struct arena *a, int64_t id, struct store_unit *out)
{
    sqlite3_stmt *q = store_use(s, &store_unit_topic, GET);

    store_bind_int(q, 1, id);
    return one(s, a, q, out);
}

enum err store_unit_by_name(struct store *s, struct arena *a, const char *name,
                            struct store_unit *out)
{
    sqlite3_stmt *q = store_use(s, &store_unit_topic, BY_NAME);

    store_bind_text(q, 1, name);
    return one(s, a, q, out);
}

enum err store_unit_list(struct store *s, struct arena *a, struct store_unit **out, size_t *count)
{
    sqlite3_stmt *q = store_use(s, &store_unit_topic, LIST);
    size_t room = 0;
    enum err e;

    *out = NULL;
    for (*count = 0; (e = store_step(s, q)) == OK; ++*count) {
        *out = store_more(a, *out, *count, &room, sizeof **out);
        (*out)[*count] = unit_of(a, q);
    }
    store_release(q);
    return e == ERR_NOT_FOUND ? OK : e;
}
