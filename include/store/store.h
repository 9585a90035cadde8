/* The database: one handle a process, its transactions, and the migrations that make it.
 *
 * Who writes does it between store_begin_write() and store_commit(); who reads a page does it
 * between store_begin_read() and store_end_read(). Outside a transaction a single read is allowed
 * (a session look-up); a statement that changes anything is not, and ends the process as a bug. */
#ifndef STORE_STORE_H
#define STORE_STORE_H

#include "base/arena.h"
#include "base/err.h"

#include <stdbool.h>
#include <stdint.h>

struct store;

/** For whom a handle works. Decides what the authorizer lets through (security.md A6). */
enum store_role {
    STORE_ROLE_UNSET,
    STORE_CITIZEN,        /* page workers of the citizens' site */
    STORE_STAFF,          /* page workers of the intranet */
    STORE_SIGNIN_CITIZEN, /* the process that checks citizens' codes and passwords */
    STORE_SIGNIN_STAFF,   /* the process that checks caseworkers' passwords */
    STORE_MAINTENANCE,    /* checkpoints, ingests the journal, sweeps deadlines, purges */
    STORE_ADMIN,          /* the command line: users, demo data, verifier */
    STORE_ROLE__COUNT
};

/** Who asks, on the staff site (A2, A3): every getter of a citizen's data takes it. */
struct store_scope {
    int64_t user_id;
    int64_t unit_id;
};

enum { STORE_KEY_BYTES = 32 };

/**
 * Opens `data_dir`/jobsamtale.db with every setting of security.md D1, reads each setting back, and
 * prepares every statement of every topic: a misspelt column fails here. The schema must be up to
 * date. Call after the fork; the handle must not cross one.
 * The store lives in `a`, is closed by its reset, and `data_dir` is copied.
 * ERR_STORE: absent, wrong schema, a setting that did not take, a wrong statement; logged.
 */
must_check enum err store_open(struct arena *a, const char *data_dir, enum store_role role,
                               struct store **out);

/** The same on a private database in memory, migrated and empty; the journal is a private file that
 * store_journal_ingest() reads. For tests. */
must_check enum err store_open_memory(struct arena *a, enum store_role role, struct store **out);

/**
 * Creates `data_dir` (0700), the database, the locks and keys (0600) where they are absent, sets
 * WAL once, and applies each missing migration in a transaction of its own. Does nothing when
 * nothing is missing. `applied` (may be null) counts the migrations applied.
 * ERR_STORE: a file or a migration failed, an applied migration was edited, or the database is
 * newer than the program; logged.
 */
must_check enum err store_migrate(const char *data_dir, int *applied);

/** The same for two system users of one group (security.md P1): folders are 0770, files 0660, the
 * key 0640. SQLite gives its other files the mode of the database. */
must_check enum err store_migrate_shared(const char *data_dir, int *applied);

/** The key of sessions' secrets and hashed search criteria: `data_dir`/server.key, 32 bytes. */
must_check enum err store_server_key(const char *data_dir, uint8_t key[STORE_KEY_BYTES]);
/** The key that signs exported audit heads: `audit_dir`/audit.key; page workers must not be able to
 * read it. */
must_check enum err store_audit_key(const char *audit_dir, uint8_t key[STORE_KEY_BYTES]);
/** Creates `audit_dir` (0700) and its key where they are absent. */
must_check enum err store_audit_folder(struct arena *a, const char *audit_dir);

/**
 * Takes the application's write lock, then BEGIN IMMEDIATE. Waits at most 5 seconds: ERR_BUSY.
 * A bug (ends the process) inside any open transaction: a read is never turned into a write.
 */
must_check enum err store_begin_write(struct store *s);
/** Makes it durable. Any failure rolls everything back. */
must_check enum err store_commit(struct store *s);
/** Undoes an open transaction, or ends a read; does nothing without one. */
void store_rollback(struct store *s);

/** One unchanging view of the database until store_end_read(). A statement that could change
 * anything ends the process meanwhile: a GET that writes shows itself. */
must_check enum err store_begin_read(struct store *s);
void store_end_read(struct store *s);

/** Whether a transaction of this kind is open. */
bool store_is_writing(const struct store *s);
bool store_is_reading(const struct store *s);

/** SQL statements used since the last store_statements_reset() (begin and commit do not count):
 * no page may need more than 12. */
int store_statements(const struct store *s);
void store_statements_reset(struct store *s);

/** True after CORRUPT, NOTADB, IOERR, FULL or READONLY: the worker answers 503 and should end (D8).
 */
bool store_is_broken(const struct store *s);

/** For whom the handle was opened. */
enum store_role store_role_of(const struct store *s);

#endif
