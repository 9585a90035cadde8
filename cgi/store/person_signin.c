/* What signing in needs of a person. */
#include "store/person_signin.h"

#include "domain.h"
#include "store/work.h"

#define COLUMNS "id, password_phc, language, idle_s, locked_utc, closed_on IS NOT NULL"

enum { BY_CPR, BY_ID, SET_PASSWORD, REHASH, LOCK, UNLOCK, SQL__COUNT };
static const char *const sql[SQL__COUNT] = {
    [BY_CPR] = "SELECT " COLUMNS " FROM person WHERE cpr = ?1",
    [BY_ID] = "SELECT " COLUMNS " FROM person WHERE id = ?1",
    [SET_PASSWORD] = ("UPDATE person SET password_phc = ?2, password_changed_utc = ?3,"
                      "   locked_utc = NULL WHERE id = ?1"),
    [REHASH] = "UPDATE person SET password_phc = ?2 WHERE id = ?1 AND password_phc IS NOT NULL",
    [LOCK] = "UPDATE person SET locked_utc = ?2 WHERE id = ?1 AND locked_utc IS NULL",
    [UNLOCK] = "UPDATE person SET locked_utc = NULL WHERE id = ?1",
};
const struct store_topic store_person_signin_topic = { "person_signin", sql, SQL__COUNT };

static enum err read_signin(struct store *s, struct arena *a, sqlite3_stmt *q,
                            struct store_person_signin *out)
{
    const enum err e = store_step(s, q);

    if (e == OK)
        *out = (struct store_person_signin){ .id = store_int64(q, 0),
                                             .phc = store_text(a, q, 1),
                                             .language = store_text(a, q, 2),
                                             .idle_s = store_int(q, 3),
                                             .locked_utc = store_int64(q, 4),
                                             .is_closed = store_bool(q, 5) };
    store_release(q);
    return e;
}

enum err store_person_signin_by_cpr(struct store *s, struct arena *a, const char *cpr,
                                    struct store_person_signin *out)
{
    sqlite3_stmt *q = store_use(s, &store_person_signin_topic, BY_CPR);

    store_bind_text(q, 1, cpr);
    return read_signin(s, a, q, out);
}

enum err store_person_signin_by_id(struct store *s, struct arena *a, int64_t person_id,
                                   struct store_person_signin *out)
{
    sqlite3_stmt *q = store_use(s, &store_person_signin_topic, BY_ID);

    store_bind_int(q, 1, person_id);
    return read_signin(s, a, q, out);
}

enum err store_person_set_password(struct store *s, int64_t person_id, const char *phc,
                                   int64_t now_utc)
{
    sqlite3_stmt *q = store_use(s, &store_person_signin_topic, SET_PASSWORD);
    enum err e;

    store_bind_int(q, 1, person_id);
    store_bind_text(q, 2, phc);
    store_bind_int(q, 3, now_utc);
    if ((e = store_run_one(s, q)) != OK)
        return e;
    return store_task_done(s, person_id, STORE_TASK_LOCKED_ACCOUNT, 0, 0, now_utc);
}

enum err store_person_rehash(struct store *s, int64_t person_id, const char *phc)
{
    sqlite3_stmt *q = store_use(s, &store_person_signin_topic, REHASH);

    store_bind_int(q, 1, person_id);
    store_bind_text(q, 2, phc);
    return store_run_one(s, q);
}

enum err store_person_lock(struct store *s, struct arena *a, int64_t person_id, int64_t now_utc)
{
    sqlite3_stmt *q = store_use(s, &store_person_signin_topic, LOCK);
    enum err e;

    store_bind_int(q, 1, person_id);
    store_bind_int(q, 2, now_utc);
    if ((e = store_run(s, q)) != OK)
        return e;
    return store_task_open(s, a, person_id, STORE_TASK_LOCKED_ACCOUNT, 0, false,
                           law_clock_local(now_utc).day, now_utc);
}

enum err store_person_unlock(struct store *s, int64_t person_id, int64_t now_utc)
{
    sqlite3_stmt *q = store_use(s, &store_person_signin_topic, UNLOCK);
    enum err e;

    store_bind_int(q, 1, person_id);
    if ((e = store_run_one(s, q)) != OK)
        return e;
    return store_task_done(s, person_id, STORE_TASK_LOCKED_ACCOUNT, 0, 0, now_utc);
}
