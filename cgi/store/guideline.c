/* Group guidelines (IL § 20, stk. 2), adopted for the whole municipality. */
#include "base/secret.h"
#include "domain.h"
#include "store/followup.h"

enum { LIST, ADD, END, SQL__COUNT };
/* clang-format off */
static const char *const sql[SQL__COUNT] = {
    [LIST] =
        "SELECT g.public_id, g.title, g.group_described, g.circumstances, g.forms, g.adopted_on,"
        "       g.valid_from, g.valid_to, u.full_name, e.full_name,"
        "       (SELECT count(DISTINCT t.person_id) FROM guideline_tag t WHERE t.guideline_id = g.id"
        "         AND t.voided_utc IS NULL AND t.from_day <= ?1"
        "         AND (t.to_day IS NULL OR t.to_day >= ?1))"
        "  FROM group_guideline g JOIN staff_user u ON u.id = g.adopted_by"
        "  LEFT JOIN staff_user e ON e.id = g.ended_by"
        " WHERE g.valid_from > 0 ORDER BY g.valid_from DESC, g.id DESC",
    [ADD] =
        "INSERT INTO group_guideline (public_id, title, group_described, circumstances, forms,"
        "   adopted_on, valid_from, valid_to, adopted_by, adopted_utc)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    [END] =
        ("UPDATE group_guideline SET valid_to = ?2, ended_by = ?3, ended_utc = ?4"
         " WHERE public_id = ?1"),
}; /* clang-format on */
const struct store_topic store_guideline_topic = { "guideline", sql, SQL__COUNT };

static void read_guideline(struct arena *a, sqlite3_stmt *q, void *out)
{
    *(struct store_guideline *)out = (struct store_guideline){
        .public_id = store_text(a, q, 0),
        .title = store_text(a, q, 1),
        .group = store_text(a, q, 2),
        .circumstances = store_text(a, q, 3),
        .law = { .forms = (unsigned)store_int(q, 4),
                 .adopted_on = store_day(q, 5),
                 .valid = { store_day(q, 6), store_day(q, 7) } },
        .adopted_by = store_text(a, q, 8),
        .ended_by = store_text(a, q, 9),
        .persons = store_int(q, 10),
    };
}

enum err store_guideline_list(struct store *s, struct arena *a, civil_day today,
                              struct store_guideline **out, size_t *count)
{
    sqlite3_stmt *q = store_use(s, &store_guideline_topic, LIST);
    struct store_rows rows = { .arena = a, .size = sizeof **out };
    enum err e;

    store_bind_day(q, 1, today);
    e = store_read_all(s, q, read_guideline, &rows);
    *out = rows.at;
    *count = rows.count;
    return e;
}

enum err store_guideline_add(struct store *s, struct arena *a, const struct store_scope *scope,
                             int64_t now_utc, struct store_guideline *in)
{
    sqlite3_stmt *q = store_use(s, &store_guideline_topic, ADD);

    in->public_id = secret_public_id(a);
    store_bind_text(q, 1, in->public_id);
    store_bind_text(q, 2, in->title);
    store_bind_text(q, 3, in->group);
    store_bind_text(q, 4, in->circumstances);
    store_bind_int(q, 5, in->law.forms);
    store_bind_day(q, 6, in->law.adopted_on);
    store_bind_day(q, 7, in->law.valid.from);
    store_bind_day(q, 8, in->law.valid.to);
    store_bind_int(q, 9, scope->user_id);
    store_bind_int(q, 10, now_utc);
    return store_run_one(s, q);
}

enum err store_guideline_end(struct store *s, const struct store_scope *scope, int64_t now_utc,
                             const char *public_id, civil_day last)
{
    sqlite3_stmt *q = store_use(s, &store_guideline_topic, END);

    store_bind_text(q, 1, public_id);
    store_bind_day(q, 2, last);
    store_bind_int(q, 3, scope->user_id);
    store_bind_int(q, 4, now_utc);
    return store_run_one(s, q);
}
