/* When booking was not possible (law.md 3.5). */
#include "store/outage.h"
#include "internal.h"

#include <string.h>

enum { LAST, BEAT, ADD, LIST, TOUCHES, SQL__COUNT };
static const char *const sql[SQL__COUNT] = {
    [LAST] = "SELECT at_utc FROM heartbeat WHERE id = 1",
    [BEAT] = "INSERT INTO heartbeat (id, at_utc) VALUES (1, ?1)"
             " ON CONFLICT (id) DO UPDATE SET at_utc = ?1",
    [ADD] = "INSERT INTO outage (from_utc, to_utc, kind, note, made_by, made_utc)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    [LIST] = "SELECT id, from_utc, to_utc, kind, note, made_by FROM outage"
             " WHERE to_utc > ?1 AND from_utc < ?2 ORDER BY from_utc, id",
    [TOUCHES] = "SELECT count(*) FROM deadline WHERE state = 'open' AND closes_utc > ?1"
                "   AND closes_utc < ?2 + 86400",
};
const struct store_topic store_outage_topic = { "outage", sql, SQL__COUNT };

static const char *const kind_names[] = { NULL, "found", "reported", "window" };

enum err store_heartbeat_last(struct store *s, int64_t *out_utc)
{
    sqlite3_stmt *q = store_use(s, &store_outage_topic, LAST);
    enum err e = store_step(s, q);

    if (e == OK)
        *out_utc = store_int64(q, 0);
    store_release(q);
    return e;
}

enum err store_heartbeat(struct store *s, int64_t now_utc, int64_t *gap_s)
{
    int64_t last = now_utc;
    sqlite3_stmt *q;
    enum err e;

    *gap_s = 0;
    if ((e = store_heartbeat_last(s, &last)) != OK && e != ERR_NOT_FOUND)
        return e;
    if (now_utc - last > STORE_HEARTBEAT_GAP_S) {
        const struct store_outage found = {
            .from_utc = last, .to_utc = now_utc, .kind = STORE_OUTAGE_FOUND, .note = ""
        };
        if ((e = store_outage_add(s, &found, now_utc)) != OK)
            return e;
        *gap_s = now_utc - last;
    }
    q = store_use(s, &store_outage_topic, BEAT);
    store_bind_int(q, 1, now_utc);
    return store_run(s, q);
}

enum err store_outage_add(struct store *s, const struct store_outage *in, int64_t now_utc)
{
    sqlite3_stmt *q = store_use(s, &store_outage_topic, ADD);

    must(in->kind > STORE_OUTAGE_KIND_UNSET && in->kind <= STORE_OUTAGE_WINDOW);
    store_bind_int(q, 1, in->from_utc);
    store_bind_int(q, 2, in->to_utc);
    store_bind_text(q, 3, kind_names[in->kind]);
    store_bind_text(q, 4, in->note ? in->note : "");
    store_bind_id(q, 5, in->made_by);
    store_bind_int(q, 6, now_utc);
    return store_run(s, q);
}

enum err store_outage_touches(struct store *s, int64_t from_utc, int64_t to_utc, int32_t *out)
{
    sqlite3_stmt *q = store_use(s, &store_outage_topic, TOUCHES);
    enum err e;

    store_bind_int(q, 1, from_utc);
    store_bind_int(q, 2, to_utc);
    if ((e = store_step(s, q)) == OK)
        *out = store_int(q, 0);
    store_release(q);
    return e;
}

static enum store_outage_kind kind_of(sqlite3_stmt *q, int column)
{
    const char *name = (const char *)sqlite3_column_text(q, column);

    for (int i = STORE_OUTAGE_FOUND; name && i <= STORE_OUTAGE_WINDOW; i++)
        if (strcmp(name, kind_names[i]) == 0)
            return (enum store_outage_kind)i;
    return STORE_OUTAGE_KIND_UNSET; /* the schema's CHECK knows no other */
}

static void read_outage(struct arena *a, sqlite3_stmt *q, void *out)
{
    *(struct store_outage *)out = (struct store_outage){ .id = store_int64(q, 0),
                                                         .from_utc = store_int64(q, 1),
                                                         .to_utc = store_int64(q, 2),
                                                         .kind = kind_of(q, 3),
                                                         .note = store_text(a, q, 4),
                                                         .made_by = store_int64(q, 5) };
}

enum err store_outage_list(struct store *s, struct arena *a, int64_t from_utc, int64_t to_utc,
                           struct store_outage **out, size_t *count)
{
    sqlite3_stmt *q = store_use(s, &store_outage_topic, LIST);
    struct store_rows rows = { .arena = a, .size = sizeof **out };
    enum err e;

    store_bind_int(q, 1, from_utc);
    store_bind_int(q, 2, to_utc);
    e = store_read_all(s, q, read_outage, &rows);
    *out = rows.at;
    *count = rows.count;
    return e;
}

enum err store_outage_within(struct store *s, int64_t from_utc, int64_t to_utc,
                             struct store_outage_sum *out)
{
    sqlite3_stmt *q = store_use(s, &store_outage_topic, LIST);
    int64_t counted_to = from_utc; /* overlaps count once: nothing before this is new */
    enum err e;

    *out = (struct store_outage_sum){ 0 };
    store_bind_int(q, 1, from_utc);
    store_bind_int(q, 2, to_utc + 1); /* the closing moment itself counts too */
    while ((e = store_step(s, q)) == OK) {
        const int64_t begin = store_int64(q, 1);
        const int64_t end = store_int64(q, 2);
        const int64_t from = begin > counted_to ? begin : counted_to;
        const int64_t to = end < to_utc ? end : to_utc;

        if (to > from) {
            out->seconds += to - from;
            counted_to = to;
        }
        if (begin <= to_utc && end > to_utc) {
            out->at_end = true;
            if (end > out->returned_utc)
                out->returned_utc = end;
        }
    }
    store_release(q);
    return e == ERR_NOT_FOUND ? OK : e;
}
