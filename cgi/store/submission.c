/* Forms that were already carried out (security.md S6). */
#include "store/submission.h"
#include "internal.h"

enum { FIND, ADD, SQL__COUNT };
static const char *const sql[SQL__COUNT] = {
    [FIND] = "SELECT location FROM submission WHERE account = ?1 AND nr = ?2",
    [ADD] = "INSERT INTO submission (account, nr, location, at_utc) VALUES (?1, ?2, ?3, ?4)",
};
const struct store_topic store_submission_topic = { "submission", sql, SQL__COUNT };

enum err store_submission_find(struct store *s, struct arena *a, const char *account,
                               const char *nr, const char **out_location)
{
    sqlite3_stmt *q = store_use(s, &store_submission_topic, FIND);
    enum err e;

    store_bind_text(q, 1, account);
    store_bind_text(q, 2, nr);
    if ((e = store_step(s, q)) == OK)
        *out_location = store_text(a, q, 0);
    store_release(q);
    return e;
}

enum err store_submission_add(struct store *s, const char *account, const char *nr,
                              const char *location, int64_t now_utc)
{
    sqlite3_stmt *q = store_use(s, &store_submission_topic, ADD);

    store_bind_text(q, 1, account);
    store_bind_text(q, 2, nr);
    store_bind_text(q, 3, location);
    store_bind_int(q, 4, now_utc);
    return store_run(s, q);
}
