/* Asking for help, for exemption, or to book alone again (C21). One question waits at a time. */
#include "base/secret.h"
#include "domain.h"
#include "store/request.h"
#include "store/work.h"

#define HELP                                                                                       \
    "SELECT r.id, r.public_id, r.kind, r.text, r.phone, r.at_utc, r.answered_utc, r.answer,"       \
    "       u.full_name FROM help_request r LEFT JOIN staff_user u ON u.id = r.answered_by"

enum { ADD, LATEST, LIST, FIND, ANSWER, SQL__COUNT };
static const char *const sql[SQL__COUNT] = {
    [ADD] = "INSERT INTO help_request (public_id, person_id, kind, text, phone, at_utc)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    [LATEST] = HELP " WHERE r.person_id = ?1 ORDER BY r.at_utc DESC, r.id DESC LIMIT 1",
    [LIST] = HELP " WHERE r.person_id = " SEEN_PERSON " ORDER BY r.at_utc DESC, r.id DESC",
    [FIND] = "SELECT r.id, r.person_id FROM help_request r JOIN person p ON p.id = r.person_id"
             " WHERE r.public_id = ?4 AND r.answered_utc IS NULL AND " CAN_SEE("p"),
    [ANSWER] = "UPDATE help_request SET answered_utc = ?2, answered_by = ?3, answer = ?4"
               " WHERE id = ?1 AND answered_utc IS NULL",
};
const struct store_topic store_help_topic = { "help_request", sql, SQL__COUNT };

static const char *const kinds[] = { [STORE_HELP_BOOKING] = "help",
                                     [STORE_HELP_EXEMPTION] = "exemption",
                                     [STORE_HELP_SELF_AGAIN] = "self_again",
                                     [STORE_HELP_CODE] = "code" };

enum err store_help_add(struct store *s, struct arena *a, int64_t person_id, civil_day today,
                        int64_t now_utc, const struct store_help *in)
{
    sqlite3_stmt *q = store_use(s, &store_help_topic, ADD);
    int64_t id;
    enum err e;

    must(in->kind != STORE_HELP_UNSET);
    store_bind_text(q, 1, secret_public_id(a));
    store_bind_int(q, 2, person_id);
    store_bind_text(q, 3, kinds[in->kind]);
    store_bind_text_or_empty(q, 4, in->text);
    store_bind_text(q, 5, in->phone);
    store_bind_int(q, 6, now_utc);
    if ((e = store_run_insert(s, q, &id)) != OK)
        return e;
    return store_task_open(s, a, person_id, STORE_TASK_HELP_REQUEST, id, false, today, now_utc);
}

static void read_help(struct arena *a, sqlite3_stmt *q, void *out)
{
    *(struct store_help *)out = (struct store_help){
        .id = store_int64(q, 0),
        .public_id = store_text(a, q, 1),
        .kind = (enum store_help_kind)store_code_index(kinds, sizeof kinds / sizeof *kinds,
                                                       store_peek(q, 2)),
        .text = store_text(a, q, 3),
        .phone = store_text(a, q, 4),
        .at_utc = store_int64(q, 5),
        .answered_utc = store_int64(q, 6),
        .answer = store_text(a, q, 7),
        .answered_by = store_text(a, q, 8),
    };
}

enum err store_help_latest(struct store *s, struct arena *a, int64_t person_id,
                           struct store_help *out)
{
    sqlite3_stmt *q = store_use(s, &store_help_topic, LATEST);

    store_bind_int(q, 1, person_id);
    return store_read_one(s, a, q, read_help, out);
}

enum err store_help_list(struct store *s, struct arena *a, const struct store_scope *scope,
                         int64_t person_id, int64_t now_utc, struct store_help **out, size_t *count)
{
    sqlite3_stmt *q = store_use(s, &store_help_topic, LIST);
    struct store_rows rows = { .arena = a, .size = sizeof **out };
    enum err e;

    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, person_id);
    e = store_read_all(s, q, read_help, &rows);
    *out = rows.at;
    *count = rows.count;
    return e;
}

enum err store_help_answer(struct store *s, const struct store_scope *scope, const char *public_id,
                           int64_t now_utc, const char *answer)
{
    static const struct store_waiting kind = { &store_help_topic, ANSWER, STORE_TASK_HELP_REQUEST };
    sqlite3_stmt *q = store_use(s, &store_help_topic, FIND);

    store_bind_scope(q, scope, now_utc);
    store_bind_text(q, 4, public_id);
    return store_answer(s, &kind, q, scope, now_utc, answer);
}
