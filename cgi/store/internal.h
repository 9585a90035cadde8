/* What the topics of store/ share: statements, results, rights and migrations. SQL lives here and
 * in this room's topics alone.
 *
 * A topic is one file: its SQL in one table at the head, a `const struct store_topic`, its
 * functions. It is listed in topics.c; what each role may do with its tables stands in rights.c
 * (core) and rights_domain.c (domain), and what is not listed there is refused. */
#ifndef CGI_STORE_INTERNAL_H
#define CGI_STORE_INTERNAL_H

#include "store/store.h"

#include "base/arena.h"
#include "base/err.h"

#include <sqlite3.h>
#include <stddef.h>

/* ---- topics ---- */

/** The statements of one file. `name` is for the log. */
struct store_topic {
    const char *name;
    const char *const *sql;
    int count;
};

/** Every topic there is (topics.c). */
extern const struct store_topic *const store_topics[];
extern const int store_topic_count;

/* ---- rights (security.md A6) ---- */

enum store_action {
    STORE_READ = 1,
    STORE_INSERT = 2,
    STORE_UPDATE = 4,
    STORE_DELETE = 8,
    STORE_CHANGE = STORE_INSERT | STORE_UPDATE,
    STORE_ALL = STORE_READ | STORE_INSERT | STORE_UPDATE | STORE_DELETE,
};

#define STORE_FOR(role)         (1U << (role))
#define STORE_FOR_CITIZEN_PAGES STORE_FOR(STORE_CITIZEN)
#define STORE_FOR_STAFF_PAGES   STORE_FOR(STORE_STAFF)
#define STORE_FOR_PAGES         (STORE_FOR(STORE_CITIZEN) | STORE_FOR(STORE_STAFF))
#define STORE_FOR_SIGNIN        (STORE_FOR(STORE_SIGNIN_CITIZEN) | STORE_FOR(STORE_SIGNIN_STAFF))
#define STORE_FOR_CITIZEN_SIDE  (STORE_FOR(STORE_CITIZEN) | STORE_FOR(STORE_SIGNIN_CITIZEN))
#define STORE_FOR_STAFF_SIDE    (STORE_FOR(STORE_STAFF) | STORE_FOR(STORE_SIGNIN_STAFF))
#define STORE_FOR_BACK          (STORE_FOR(STORE_MAINTENANCE) | STORE_FOR(STORE_ADMIN))
#define STORE_FOR_ALL           (STORE_FOR_PAGES | STORE_FOR_SIGNIN | STORE_FOR_BACK)

/** One permission. Rows add up. Triggers and views run with the rights of the schema, which no role
 * can change. A statement that a role may not run is simply not there for it: store_use() of it is
 * a bug and ends the process. */
struct store_right {
    const char *table;
    const char *columns; /* null: all; else "a b c", and only reads and updates of these */
    unsigned actions;    /* enum store_action */
    unsigned roles;      /* STORE_FOR... */
};

extern const struct store_right store_rights_core[];
extern const int store_rights_core_count;
extern const struct store_right store_rights_domain[];
extern const int store_rights_domain_count;

/* ---- statements ---- */

/** The prepared statement, ready to bind; counts it. A statement that changes anything needs an
 * open write transaction. Give it back with store_release(), or run it with a store_run...(). */
sqlite3_stmt *store_use(struct store *s, const struct store_topic *topic, int which)
    __attribute__((returns_nonnull));

/** The next row: OK; no (more) rows: ERR_NOT_FOUND; a constraint: ERR_CONFLICT; locked: ERR_BUSY;
 * anything else is logged: ERR_STORE. */
must_check enum err store_step(struct store *s, sqlite3_stmt *q);

/** Resets the statement and clears its bindings. */
void store_release(sqlite3_stmt *q);

/** Runs a change to its end and releases it. OK also when no row was touched. */
must_check enum err store_run(struct store *s, sqlite3_stmt *q);
/** The same, but ERR_NOT_FOUND when no row was touched: "WHERE id = ? AND version = ?". */
must_check enum err store_run_one(struct store *s, sqlite3_stmt *q);
/** Runs an INSERT to its end, releases it, and tells the new row's id. No RETURNING needed. */
must_check enum err store_run_insert(struct store *s, sqlite3_stmt *q, int64_t *out_id);

/** Bindings. Text and bytes are not copied: they must live until the release. Null text is NULL. */
void store_bind_int(sqlite3_stmt *q, int index, int64_t value);
void store_bind_id(sqlite3_stmt *q, int index, int64_t id); /* 0 is NULL */
void store_bind_null(sqlite3_stmt *q, int index);
void store_bind_text(sqlite3_stmt *q, int index, const char *text);
void store_bind_bytes(sqlite3_stmt *q, int index, const void *bytes, size_t count);

/** Columns of the current row, from 0. NULL is 0, or null. Text is copied into the arena. */
int64_t store_int64(sqlite3_stmt *q, int column);
int32_t store_int(sqlite3_stmt *q, int column);
bool store_bool(sqlite3_stmt *q, int column);
bool store_is_null(sqlite3_stmt *q, int column);
const char *store_text(struct arena *a, sqlite3_stmt *q, int column);
/** Copies exactly `count` bytes; ERR_STORE when the column has another size. */
must_check enum err store_bytes(sqlite3_stmt *q, int column, void *out, size_t count);

/** A growing array in the arena: room for one more element of `size` bytes; returns its place. */
struct store_rows {
    struct arena *arena;
    void *at;
    size_t size, count, room;
};
void *store_row_add(struct store_rows *rows);

/** Fills `out`, a struct of the topic's own, from the row that a statement stands on. */
typedef void store_reader(struct arena *a, sqlite3_stmt *q, void *out);
/** The first row of a statement that is bound, and its release. ERR_NOT_FOUND: none. */
must_check enum err store_read_one(struct store *s, struct arena *a, sqlite3_stmt *q,
                                   store_reader *read, void *out);
/** All of them; none is OK too. `rows` has its arena and size. */
must_check enum err store_read_all(struct store *s, sqlite3_stmt *q, store_reader *read,
                                   struct store_rows *rows);

/** What SQLite's (extended) result code means; logs what needs a person. */
enum err store_err(struct store *s, int rc);

/* ---- migrations (generated from schema/NNN_name.sql) ---- */

struct store_migration {
    int number;
    const char *name;
    const char *sql;
};
extern const struct store_migration store_migrations[];
extern const int store_migration_count;

/* ---- the handle itself: for store.c, transaction.c, migrate.c, journal.c, maintenance.c ---- */

struct store {
    sqlite3 *db;
    sqlite3_stmt **statements; /* of all topics, in order; null where the role has no right */
    int *first;                /* of each topic in `statements` */
    const char *data_dir;      /* null: in memory */
    sqlite3_stmt *begin_write, *begin_read, *commit, *rollback;
    void *lock_timer; /* interrupts the wait for the write lock */
    int64_t lock_wait_ms;
    int lock_fd;    /* the application's write lock; -1: in memory */
    int journal_fd; /* the current journal; -1: not open yet */
    int used;       /* statements since the reset */
    enum store_role role;
    bool writing, reading, broken;
    bool checking; /* the authorizer lets everything through: statements are tried for spelling */
};

#define STORE_FILE_NAME "jobsamtale.db"
#define STORE_LOCK_NAME "write.lock"

/** A handle without a database; closed by the arena's reset. */
struct store *store_blank(struct arena *a, enum store_role role);
/** Opens the file (or ":memory:", when `data_dir` is null) and makes every setting of D1. */
must_check enum err store_connect(struct store *s, const char *path);
/** Reads every setting of D1 back; logs the first that is not so. */
must_check enum err store_settings_check(struct store *s);

/** Applies the missing migrations, or tells whether all are there. Before the authorizer. */
must_check enum err store_schema_apply(struct store *s, int *applied);
must_check enum err store_schema_check(struct store *s);

/** The application's write lock (transaction.c). */
must_check enum err store_lock_prepare(struct arena *a, struct store *s);
void store_lock_forget(struct store *s);
must_check enum err store_lock(struct store *s, int64_t wait_ms);
void store_unlock(struct store *s);

/** SQLite's question to us, and the answer for one table or column (null: any). */
int store_authorize(void *store, int action, const char *first, const char *second,
                    const char *database, const char *trigger);
bool store_has_right(enum store_role role, enum store_action action, const char *table,
                     const char *column);

#endif
