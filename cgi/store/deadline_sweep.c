/* What the sweep after midnight needs, and consequence cases as far as they are opened here. */
#include "base/secret.h"
#include "domain.h"
#include "store/deadline.h"
#include "store/work.h"

enum { DUE, LIVE, SEARCHES, ANSWERS, CASE_OPEN, CASE_LIST, SQL__COUNT };
static const char *const sql[SQL__COUNT] = {
    [LIVE] = "SELECT id, person_id, state, deadline_on, latest_on, closes_utc FROM deadline"
             " WHERE state IN ('open', 'booked') AND id > ?1 ORDER BY id LIMIT ?2",
    /* Open ones that closed, then missed ones; each branch walks its own small index. What waits
     * for an answer to a record of missing times is judged for an hour after the miss was written
     * down, and again once it is answered: it must not stand in the way of the others. */
    [DUE] = "SELECT id, person_id, state, deadline_on, latest_on, closes_utc FROM ("
            "  SELECT * FROM (SELECT 0 AS turn, id, person_id, state, deadline_on, latest_on,"
            "                        closes_utc"
            "    FROM deadline WHERE state = 'open' AND closes_utc <= ?1"
            "   ORDER BY closes_utc LIMIT ?2) o"
            "  UNION ALL"
            "  SELECT * FROM (SELECT 1 AS turn, id, person_id, state, deadline_on, latest_on,"
            "                        closes_utc"
            "    FROM deadline d WHERE state = 'missed' AND closes_utc <= ?1"
            "     AND (NOT EXISTS (SELECT 1 FROM no_times n WHERE n.person_id = d.person_id"
            "                        AND n.answered_utc IS NULL)"
            "          OR EXISTS (SELECT 1 FROM deadline_event e WHERE e.deadline_id = d.id"
            "                        AND e.to_state = 'missed' AND e.recorded_utc > ?1 - 3600))"
            "   ORDER BY closes_utc LIMIT ?2) m) both_kinds"
            " ORDER BY turn, closes_utc, id LIMIT ?2",
    [SEARCHES] = "SELECT at_utc, shown FROM slot_search WHERE person_id = ?1 AND at_utc >= ?2"
                 " ORDER BY at_utc LIMIT 500",
    [ANSWERS] = "SELECT EXISTS (SELECT 1 FROM no_times WHERE person_id = ?1"
                "     AND answered_utc IS NULL),"
                "   EXISTS (SELECT 1 FROM no_times WHERE person_id = ?1 AND at_utc >= ?2"
                "     AND offered = 1)",
    [CASE_OPEN] = "INSERT INTO consequence_case (public_id, person_id, kind, deadline_id,"
                  "   booking_id, event_on, opened_utc, note)"
                  " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    [CASE_LIST] = "SELECT c.public_id, c.kind, c.event_on, c.opened_utc, c.state, c.note"
                  "  FROM consequence_case c WHERE c.person_id = " SEEN_PERSON
                  " ORDER BY c.opened_utc DESC, c.id DESC",
};
const struct store_topic store_sweep_topic = { "sweep", sql, SQL__COUNT };

static const char *const case_kinds[] = {
    [STORE_CASE_MISSED_DEADLINE] = "missed_deadline", [STORE_CASE_NO_SHOW] = "no_show"
};

/* The rows of DUE or LIVE, whose two bindings are made. */
static enum err due_rows(struct store *s, struct arena *a, sqlite3_stmt *q,
                         struct store_deadline_due **out, size_t *count)
{
    struct store_rows rows = { .arena = a, .size = sizeof **out };
    enum err e;

    while ((e = store_step(s, q)) == OK)
        *(struct store_deadline_due *)store_row_add(&rows) = (struct store_deadline_due){
            .id = store_int64(q, 0),
            .person_id = store_int64(q, 1),
            .state = law_deadline_state_from(store_peek(q, 2)),
            .deadline_on = store_day(q, 3),
            .latest_on = store_day(q, 4),
            .closes_utc = store_int64(q, 5),
        };
    store_release(q);
    *out = rows.at;
    *count = rows.count;
    return e == ERR_NOT_FOUND ? OK : e;
}

enum err store_deadline_due(struct store *s, struct arena *a, int64_t now_utc, int32_t limit,
                            struct store_deadline_due **out, size_t *count)
{
    sqlite3_stmt *q = store_use(s, &store_sweep_topic, DUE);

    store_bind_int(q, 1, now_utc);
    store_bind_int(q, 2, limit);
    return due_rows(s, a, q, out, count);
}

enum err store_deadline_live(struct store *s, struct arena *a, int64_t after_id, int32_t limit,
                             struct store_deadline_due **out, size_t *count)
{
    sqlite3_stmt *q = store_use(s, &store_sweep_topic, LIVE);

    store_bind_int(q, 1, after_id);
    store_bind_int(q, 2, limit);
    return due_rows(s, a, q, out, count);
}

enum err store_deadline_evidence(struct store *s, struct arena *a, int64_t person_id,
                                 int64_t since_utc, struct store_deadline_evidence *out)
{
    sqlite3_stmt *q = store_use(s, &store_sweep_topic, SEARCHES);
    struct store_rows rows = { .arena = a, .size = sizeof *out->searches };
    enum err e;

    store_bind_int(q, 1, person_id);
    store_bind_int(q, 2, since_utc);
    while ((e = store_step(s, q)) == OK)
        *(struct law_search *)store_row_add(&rows) =
            (struct law_search){ .at_utc = store_int64(q, 0), .shown = store_int(q, 1) };
    store_release(q);
    if (e != ERR_NOT_FOUND)
        return e;
    *out = (struct store_deadline_evidence){ .searches = rows.at, .search_count = rows.count };
    q = store_use(s, &store_sweep_topic, ANSWERS);
    store_bind_int(q, 1, person_id);
    store_bind_int(q, 2, since_utc);
    if ((e = store_step(s, q)) == OK) {
        out->no_times_unanswered = store_bool(q, 0);
        out->offered_afterwards = store_bool(q, 1);
    }
    store_release(q);
    return e;
}

enum err store_case_open(struct store *s, struct arena *a, const struct store_case_new *in,
                         int64_t *out_id)
{
    sqlite3_stmt *q = store_use(s, &store_sweep_topic, CASE_OPEN);
    enum err e;

    must(in->kind != STORE_CASE_UNSET);
    store_bind_text(q, 1, secret_public_id(a));
    store_bind_int(q, 2, in->person_id);
    store_bind_text(q, 3, case_kinds[in->kind]);
    store_bind_id(q, 4, in->deadline_id);
    store_bind_id(q, 5, in->booking_id);
    store_bind_int(q, 6, in->event_on);
    store_bind_int(q, 7, in->now_utc);
    store_bind_text_or_empty(q, 8, in->note);
    if ((e = store_run_insert(s, q, out_id)) != OK)
        return e;
    return store_task_open(s, a, in->person_id, STORE_TASK_CONSEQUENCE, *out_id, false, in->today,
                           in->now_utc);
}

enum err store_case_list(struct store *s, struct arena *a, const struct store_scope *scope,
                         int64_t person_id, int64_t now_utc, struct store_case **out, size_t *count)
{
    sqlite3_stmt *q = store_use(s, &store_sweep_topic, CASE_LIST);
    struct store_rows rows = { .arena = a, .size = sizeof **out };
    enum err e;

    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, person_id);
    while ((e = store_step(s, q)) == OK)
        *(struct store_case *)store_row_add(&rows) = (struct store_case){
            .public_id = store_text(a, q, 0),
            .kind = (enum store_case_kind)store_code_index(
                case_kinds, sizeof case_kinds / sizeof *case_kinds, store_peek(q, 1)),
            .event_on = store_day(q, 2),
            .opened_utc = store_int64(q, 3),
            .state = store_text(a, q, 4),
            .note = store_text(a, q, 5),
        };
    store_release(q);
    *out = rows.at;
    *count = rows.count;
    return e == ERR_NOT_FOUND ? OK : e;
}
