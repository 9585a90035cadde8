/* Statements: taking them, running them, giving them back, and what SQLite's answers mean. */
#include "internal.h"

#include "base/log.h"

#include <string.h>

static int topic_first(const struct store *s, const struct store_topic *topic)
{
    for (int i = 0; i < store_topic_count; i++)
        if (store_topics[i] == topic)
            return s->first[i];
    log_event(LOG_ERROR, "store_topic_unlisted", LOG_TEXT("topic", topic->name));
    must_failed(__FILE__, __LINE__, "a listed topic");
}

sqlite3_stmt *store_use(struct store *s, const struct store_topic *topic, int which)
{
    sqlite3_stmt *q = s->statements[topic_first(s, topic) + which];
    const bool allowed = q && (sqlite3_stmt_readonly(q) || s->writing);

    if (!allowed)
        log_event(LOG_ERROR, "store_statement_refused", LOG_TEXT("topic", topic->name),
                  LOG_NUMBER("statement", which), LOG_NUMBER("role", s->role),
                  LOG_TEXT("why", q ? "a change outside a write transaction" : "no right"));
    must(allowed);
    s->used++;
    return q;
}

enum err store_err(struct store *s, int rc)
{
    switch (rc & 0xff) {
    case SQLITE_OK:
    case SQLITE_ROW:
        return OK;
    case SQLITE_DONE:
        return ERR_NOT_FOUND;
    case SQLITE_CONSTRAINT:
        return ERR_CONFLICT;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ERR_BUSY;
    case SQLITE_NOMEM:
        must_failed(__FILE__, __LINE__, "memory for the database");
    case SQLITE_TOOBIG:
    case SQLITE_RANGE:
        return ERR_INVALID;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_IOERR:
    case SQLITE_FULL:
    case SQLITE_READONLY:
        s->broken = true;
        break;
    default:
        break;
    }
    /* The code alone: SQLite's text may hold values (security.md L7). */
    log_event(LOG_ERROR, "store_failed", LOG_TEXT("error", sqlite3_errstr(rc & 0xff)),
              LOG_NUMBER("code", rc));
    return ERR_STORE;
}

enum err store_step(struct store *s, sqlite3_stmt *q)
{
    return store_err(s, sqlite3_step(q));
}

void store_release(sqlite3_stmt *q)
{
    (void)sqlite3_reset(q); /* repeats the code that store_step() has told */
    (void)sqlite3_clear_bindings(q);
}

enum err store_run(struct store *s, sqlite3_stmt *q)
{
    enum err e = store_step(s, q);

    store_release(q);
    return e == ERR_NOT_FOUND ? OK : e;
}

enum err store_run_one(struct store *s, sqlite3_stmt *q)
{
    enum err e = store_run(s, q);

    if (e == OK && sqlite3_changes64(s->db) == 0)
        return ERR_NOT_FOUND;
    return e;
}

enum err store_run_insert(struct store *s, sqlite3_stmt *q, int64_t *out_id)
{
    enum err e = store_run(s, q);

    if (e == OK)
        *out_id = sqlite3_last_insert_rowid(s->db);
    return e;
}

void store_bind_int(sqlite3_stmt *q, int index, int64_t value)
{
    must(sqlite3_bind_int64(q, index, value) == SQLITE_OK);
}

void store_bind_id(sqlite3_stmt *q, int index, int64_t id)
{
    if (id)
        store_bind_int(q, index, id);
    else
        store_bind_null(q, index);
}

void store_bind_null(sqlite3_stmt *q, int index)
{
    must(sqlite3_bind_null(q, index) == SQLITE_OK);
}

/* A value beyond the length limit leaves NULL bound, which NOT NULL columns refuse. */
static void bound(sqlite3_stmt *q, int index, int rc)
{
    if (rc == SQLITE_TOOBIG)
        rc = sqlite3_bind_null(q, index);
    must(rc == SQLITE_OK);
}

void store_bind_text(sqlite3_stmt *q, int index, const char *text)
{
    bound(q, index,
          text ? sqlite3_bind_text(q, index, text, -1, SQLITE_STATIC)
               : sqlite3_bind_null(q, index));
}

void store_bind_bytes(sqlite3_stmt *q, int index, const void *bytes, size_t count)
{
    bound(q, index, sqlite3_bind_blob64(q, index, bytes, count, SQLITE_STATIC));
}

int64_t store_int64(sqlite3_stmt *q, int column)
{
    return sqlite3_column_int64(q, column);
}

int32_t store_int(sqlite3_stmt *q, int column)
{
    return sqlite3_column_int(q, column);
}

bool store_bool(sqlite3_stmt *q, int column)
{
    return sqlite3_column_int(q, column) != 0;
}

bool store_is_null(sqlite3_stmt *q, int column)
{
    return sqlite3_column_type(q, column) == SQLITE_NULL;
}

const char *store_text(struct arena *a, sqlite3_stmt *q, int column)
{
    const unsigned char *text = sqlite3_column_text(q, column);
    const int bytes = sqlite3_column_bytes(q, column);

    return text ? arena_strndup(a, (const char *)text, (size_t)bytes) : NULL;
}

enum err store_bytes(sqlite3_stmt *q, int column, void *out, size_t count)
{
    const void *bytes = sqlite3_column_blob(q, column);

    if (!bytes || (size_t)sqlite3_column_bytes(q, column) != count)
        return ERR_STORE;
    memcpy(out, bytes, count);
    return OK;
}

void *store_row_add(struct store_rows *rows)
{
    if (rows->count == rows->room) {
        const size_t room = rows->room ? rows->room * 2 : 8;
        void *bigger = arena_alloc_array(rows->arena, room, rows->size);

        if (rows->count)
            memcpy(bigger, rows->at, rows->count * rows->size);
        rows->at = bigger;
        rows->room = room;
    }
    return (char *)rows->at + rows->count++ * rows->size;
}

enum err store_read_one(struct store *s, struct arena *a, sqlite3_stmt *q, store_reader *read,
                        void *out)
{
    const enum err e = store_step(s, q);

    if (e == OK)
        read(a, q, out);
    store_release(q);
    return e;
}

enum err store_read_all(struct store *s, sqlite3_stmt *q, store_reader *read,
                        struct store_rows *rows)
{
    enum err e;

    while ((e = store_step(s, q)) == OK)
        read(rows->arena, q, store_row_add(rows));
    store_release(q);
    return e == ERR_NOT_FOUND ? OK : e;
}
