/* The hold of 15 minutes, the log of searches, and the record that no time was free. */
#include "store/slot.h"
#include "store/work.h"

#include "domain.h"

enum {
    HOLD_CLEAR,
    HOLD_TAKE,
    HOLD_RELEASE,
    HOLD_PURGE,
    SEARCH_ADD,
    NO_TIMES_RECENT,
    NO_TIMES_ADD,
    NO_TIMES_LATEST,
    NO_TIMES_NOTICE,
    NO_TIMES_LIST,
    NO_TIMES_FIND,
    NO_TIMES_ANSWER,
    NO_TIMES_ANSWER_OFFERED,
    SQL__COUNT
};

#define ANSWERED(offered)                                                                          \
    "UPDATE no_times SET answered_utc = ?2, answered_by = ?3, answer = ?4, offered = " offered     \
    " WHERE id = ?1 AND answered_utc IS NULL"
#define NO_TIMES_COLUMNS "number, at_utc, from_day, to_day, form, notice_utc, answered_utc, answer"

/* An hour in which the same answer is given again. */
enum { SAME_RECORD_S = 3600 };

static const char *const sql[SQL__COUNT] = {
    /* ?1 person, ?2 now, ?3 time: the person's older hold, and a lapsed one on this time */
    [HOLD_CLEAR] =
        "DELETE FROM slot_hold WHERE person_id = ?1 OR (slot_id = ?3 AND until_utc <= ?2)",
    [HOLD_TAKE] = "INSERT INTO slot_hold (slot_id, person_id, until_utc)"
                  " SELECT s.id, p.id, ?4 FROM person p JOIN slot s ON s.id = ?3"
                  "  WHERE p.id = ?1 AND s.unit_id = p.unit_id AND s.taken = 0"
                  "    AND s.closed_utc IS NULL AND s.starts_utc > ?2",
    [HOLD_RELEASE] = "DELETE FROM slot_hold WHERE person_id = ?1",
    [HOLD_PURGE] = "DELETE FROM slot_hold WHERE slot_id IN"
                   " (SELECT slot_id FROM slot_hold WHERE until_utc <= ?1 LIMIT 500)",
    [SEARCH_ADD] = "INSERT INTO slot_search (person_id, at_utc, from_day, to_day, shown)"
                   " VALUES (?1, ?2, ?3, ?4, ?5)",
    [NO_TIMES_RECENT] = "SELECT " NO_TIMES_COLUMNS "  FROM no_times"
                        " WHERE person_id = ?1 AND at_utc > ?2 AND answered_utc IS NULL"
                        " ORDER BY at_utc DESC LIMIT 1",
    [NO_TIMES_ADD] = "INSERT INTO no_times (number, person_id, deadline_id, at_utc, from_day,"
                     "  to_day, form) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    [NO_TIMES_LATEST] = "SELECT " NO_TIMES_COLUMNS "  FROM no_times"
                        " WHERE person_id = ?1 ORDER BY at_utc DESC, id DESC LIMIT 1",
    [NO_TIMES_NOTICE] = "UPDATE no_times SET notice_utc = coalesce(notice_utc, ?3)"
                        " WHERE number = ?2 AND person_id = ?1 AND answered_utc IS NULL",
    [NO_TIMES_LIST] = "SELECT " NO_TIMES_COLUMNS ", u.full_name, n.offered FROM no_times n"
                      "  LEFT JOIN staff_user u ON u.id = n.answered_by"
                      " WHERE n.person_id = " SEEN_PERSON " ORDER BY n.at_utc DESC, n.id DESC",
    [NO_TIMES_FIND] = "SELECT id, person_id FROM no_times"
                      " WHERE number = ?5 AND person_id = " SEEN_PERSON
                      "   AND answered_utc IS NULL",
    [NO_TIMES_ANSWER] = ANSWERED("0"),
    [NO_TIMES_ANSWER_OFFERED] = ANSWERED("1"),
};
const struct store_topic store_hold_topic = { "hold", sql, SQL__COUNT };

enum err store_hold_take(struct store *s, int64_t person_id, int64_t slot_id, int64_t now_utc,
                         int64_t until_utc)
{
    sqlite3_stmt *q = store_use(s, &store_hold_topic, HOLD_CLEAR);
    enum err e;

    store_bind_int(q, 1, person_id);
    store_bind_int(q, 2, now_utc);
    store_bind_int(q, 3, slot_id);
    if ((e = store_run(s, q)) != OK)
        return e;
    q = store_use(s, &store_hold_topic, HOLD_TAKE);
    store_bind_int(q, 1, person_id);
    store_bind_int(q, 2, now_utc);
    store_bind_int(q, 3, slot_id);
    store_bind_int(q, 4, until_utc);
    return store_run_or_conflict(s, q);
}

enum err store_hold_release(struct store *s, int64_t person_id)
{
    sqlite3_stmt *q = store_use(s, &store_hold_topic, HOLD_RELEASE);

    store_bind_int(q, 1, person_id);
    return store_run(s, q);
}

enum err store_hold_purge(struct store *s, int64_t now_utc, int64_t *deleted)
{
    sqlite3_stmt *q = store_use(s, &store_hold_topic, HOLD_PURGE);
    enum err e;

    store_bind_int(q, 1, now_utc);
    if ((e = store_run(s, q)) == OK)
        *deleted = sqlite3_changes64(s->db);
    return e;
}

enum err store_search_add(struct store *s, int64_t person_id, int64_t at_utc, civil_day from_day,
                          civil_day to_day, int32_t shown)
{
    sqlite3_stmt *q = store_use(s, &store_hold_topic, SEARCH_ADD);

    store_bind_int(q, 1, person_id);
    store_bind_int(q, 2, at_utc);
    store_bind_int(q, 3, from_day);
    store_bind_int(q, 4, to_day);
    store_bind_int(q, 5, shown);
    return store_run(s, q);
}

static void read_no_times(struct arena *a, sqlite3_stmt *q, struct store_no_times *out)
{
    *out = (struct store_no_times){ .number = store_text(a, q, 0),
                                    .at_utc = store_int64(q, 1),
                                    .from_day = store_day(q, 2),
                                    .to_day = store_day(q, 3),
                                    .form = store_form(q, 4),
                                    .notice_utc = store_int64(q, 5),
                                    .answered_utc = store_int64(q, 6),
                                    .answer = store_text(a, q, 7) };
}

static enum err recent(struct store *s, struct arena *a, int64_t person_id, int64_t since_utc,
                       struct store_no_times *out)
{
    sqlite3_stmt *q = store_use(s, &store_hold_topic, NO_TIMES_RECENT);
    enum err e;

    store_bind_int(q, 1, person_id);
    store_bind_int(q, 2, since_utc);
    if ((e = store_step(s, q)) == OK)
        read_no_times(a, q, out);
    store_release(q);
    return e;
}

enum err store_no_times_add(struct store *s, struct arena *a, int64_t person_id,
                            int64_t deadline_id, int64_t at_utc, civil_day today,
                            const struct store_no_times *in, struct store_no_times *out)
{
    sqlite3_stmt *q;
    int64_t id;
    enum err e;

    if ((e = store_search_add(s, person_id, at_utc, in->from_day, in->to_day, 0)) != OK)
        return e;
    if ((e = recent(s, a, person_id, at_utc - SAME_RECORD_S, out)) != ERR_NOT_FOUND)
        return e;
    *out =
        (struct store_no_times){ .number = store_reference(a),
                                 .at_utc = at_utc,
                                 .from_day = in->from_day,
                                 .to_day = in->to_day,
                                 .form = in->form == LAW_FORM_UNSET ? LAW_FORM_OFFICE : in->form };
    q = store_use(s, &store_hold_topic, NO_TIMES_ADD);
    store_bind_text(q, 1, out->number);
    store_bind_int(q, 2, person_id);
    store_bind_id(q, 3, deadline_id);
    store_bind_int(q, 4, at_utc);
    store_bind_int(q, 5, out->from_day);
    store_bind_int(q, 6, out->to_day);
    store_bind_form(q, 7, out->form);
    if ((e = store_run_insert(s, q, &id)) != OK)
        return e;
    return store_task_open(s, a, person_id, STORE_TASK_NO_TIMES, id, false, today, at_utc);
}

enum err store_no_times_latest(struct store *s, struct arena *a, int64_t person_id,
                               struct store_no_times *out)
{
    sqlite3_stmt *q = store_use(s, &store_hold_topic, NO_TIMES_LATEST);
    enum err e;

    store_bind_int(q, 1, person_id);
    if ((e = store_step(s, q)) == OK)
        read_no_times(a, q, out);
    store_release(q);
    return e;
}

enum err store_no_times_notice(struct store *s, int64_t person_id, const char *number,
                               int64_t at_utc)
{
    sqlite3_stmt *q = store_use(s, &store_hold_topic, NO_TIMES_NOTICE);

    store_bind_int(q, 1, person_id);
    store_bind_text(q, 2, number);
    store_bind_int(q, 3, at_utc);
    return store_run_one(s, q);
}

enum err store_no_times_list(struct store *s, struct arena *a, const struct store_scope *scope,
                             int64_t person_id, int64_t now_utc, struct store_no_times **out,
                             size_t *count)
{
    sqlite3_stmt *q = store_use(s, &store_hold_topic, NO_TIMES_LIST);
    struct store_rows rows = { .arena = a, .size = sizeof **out };
    enum err e;

    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, person_id);
    while ((e = store_step(s, q)) == OK) {
        struct store_no_times *row = store_row_add(&rows);

        read_no_times(a, q, row);
        row->answered_by = store_text(a, q, 8);
        row->offered = store_bool(q, 9);
    }
    store_release(q);
    *out = rows.at;
    *count = rows.count;
    return e == ERR_NOT_FOUND ? OK : e;
}

enum err store_no_times_answer(struct store *s, const struct store_scope *scope, int64_t person_id,
                               const char *number, int64_t now_utc, bool offered,
                               const char *answer)
{
    const struct store_waiting kind = { &store_hold_topic,
                                        offered ? NO_TIMES_ANSWER_OFFERED : NO_TIMES_ANSWER,
                                        STORE_TASK_NO_TIMES };
    sqlite3_stmt *q = store_use(s, &store_hold_topic, NO_TIMES_FIND);

    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, person_id);
    store_bind_text(q, 5, number);
    return store_answer(s, &kind, q, scope, now_utc, answer);
}
