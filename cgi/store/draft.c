/* What somebody had typed when the session ran out (security.md S3). */
#include "store/draft.h"
#include "internal.h"

enum { SAVE, FIND, DELETE, DROP_OLD, COUNT, SQL__COUNT };
static const char *const sql[SQL__COUNT] = {
    [SAVE] = ("INSERT INTO draft (account, path, body, saved_utc) VALUES (?1, ?2, ?3, ?4)"
              " ON CONFLICT (account, path) DO UPDATE SET body = ?3, saved_utc = ?4"),
    [FIND] = "SELECT body, saved_utc FROM draft WHERE account = ?1 AND path = ?2",
    [DELETE] = "DELETE FROM draft WHERE account = ?1 AND path = ?2",
    [DROP_OLD] = "DELETE FROM draft WHERE account = ?1 AND saved_utc <= ?2",
    [COUNT] = "SELECT count(*) FROM draft WHERE account = ?1",
};
const struct store_topic store_draft_topic = { "draft", sql, SQL__COUNT };

enum err store_draft_save(struct store *s, const char *account, const char *path, const char *body,
                          int64_t now_utc)
{
    sqlite3_stmt *q = store_use(s, &store_draft_topic, SAVE);

    store_bind_text(q, 1, account);
    store_bind_text(q, 2, path);
    store_bind_text(q, 3, body);
    store_bind_int(q, 4, now_utc);
    return store_run(s, q);
}

enum err store_draft_find(struct store *s, struct arena *a, const char *account, const char *path,
                          struct store_draft *out)
{
    sqlite3_stmt *q = store_use(s, &store_draft_topic, FIND);
    enum err e;

    store_bind_text(q, 1, account);
    store_bind_text(q, 2, path);
    if ((e = store_step(s, q)) == OK)
        *out = (struct store_draft){ store_text(a, q, 0), store_int64(q, 1) };
    store_release(q);
    return e;
}

enum err store_draft_delete(struct store *s, const char *account, const char *path)
{
    sqlite3_stmt *q = store_use(s, &store_draft_topic, DELETE);

    store_bind_text(q, 1, account);
    store_bind_text(q, 2, path);
    return store_run(s, q);
}

enum err store_draft_count(struct store *s, const char *account, int64_t since_utc, int32_t *out)
{
    sqlite3_stmt *q = store_use(s, &store_draft_topic, DROP_OLD);
    enum err e;

    store_bind_text(q, 1, account);
    store_bind_int(q, 2, since_utc);
    if ((e = store_run(s, q)) != OK)
        return e;
    q = store_use(s, &store_draft_topic, COUNT);
    store_bind_text(q, 1, account);
    e = store_step(s, q);
    if (e == OK)
        *out = store_int(q, 0);
    store_release(q);
    return e;
}
