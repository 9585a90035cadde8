/* What a caseworker owes (S01, S02). Tasks are opened and done by the acts themselves; only talks
 * whose attendance is missing are computed. */
#include "base/secret.h"
#include "domain.h"
#include "store/work.h"

#include <string.h>

enum { COUNTS_USER, COUNTS_UNIT, LIST_USER, LIST_UNIT, OF_PERSON, OPEN, DONE, NO_MORE, TICK, SQL__COUNT };

/* ?1 user, ?2 unit, ?3 now, ?4 due by, ?5 and so on */
#define PENDING_USER "booking b WHERE b.user_id = ?1 AND b.state = 'booked' AND b.starts_utc < ?3"
#define PENDING_UNIT                                                                               \
    "staff_user st JOIN booking b ON b.user_id = st.id AND b.state = 'booked'"                     \
    " AND b.starts_utc < ?3 WHERE st.unit_id = ?2"
/* A row that waits since before today is overdue. */
#define COUNTS(whose, pending)                                                                     \
    "SELECT t.kind, count(*), sum(CASE WHEN t.due_on < ?4 THEN 1 ELSE 0 END) FROM task t"          \
    " WHERE " whose " AND t.due_on <= ?4 AND t.done_utc IS NULL GROUP BY t.kind"                   \
    " UNION ALL SELECT 'attendance', count(*),"                                                    \
    "   sum(CASE WHEN b.starts_utc < ?3 - 86400 THEN 1 ELSE 0 END) FROM " pending
/* ?5 kind or null, ?6 limit, ?7 offset; the talks that wait are tasks without a row */
/* The consequence case that a task is about. */
#define CASE_OF_TASK                                                                               \
    "CASE WHEN t.kind = 'consequence' OR t.kind LIKE 'case_%' THEN"                                \
    " (SELECT cc.public_id FROM consequence_case cc WHERE cc.id = t.ref_id) END"
/* The talk whose record a task is about. */
#define TALK_OF_TASK                                                                               \
    "CASE WHEN t.kind IN ('contract_revision', 'language_notice', 'jobnet_data', 'referral') THEN" \
    " (SELECT tb.public_id FROM talk_record tr JOIN booking tb ON tb.id = tr.booking_id"           \
    "   WHERE tr.id = t.ref_id) END"
/* clang-format off */
#define TASK_LIST(whose, pending)                                                                  \
    "SELECT k.id, k.public_id, k.kind, k.due_on, k.opened_utc, p.public_id, " SHOWN_NAMES("p") "," \
    "       k.booking_id, count(*) OVER (), k.case_id"                                             \
    "  FROM (SELECT t.id, t.public_id, t.kind, t.due_on, t.opened_utc, t.person_id,"               \
    "               " TALK_OF_TASK " AS booking_id, " CASE_OF_TASK " AS case_id FROM task t"       \
    "         WHERE " whose " AND t.due_on <= ?4 AND t.done_utc IS NULL"                           \
    "           AND (?5 IS NULL OR t.kind = ?5)"                                                   \
    "        UNION ALL"                                                                            \
    "        SELECT 0, NULL, 'attendance', (SELECT s.day FROM slot s WHERE s.id = b.slot_id),"     \
    "               b.starts_utc, b.person_id, b.public_id, NULL FROM " pending                    \
    "           AND (?5 IS NULL OR ?5 = 'attendance')) k"                                          \
    "  JOIN person p ON p.id = k.person_id"                                                        \
    " ORDER BY k.due_on, k.opened_utc, k.id LIMIT ?6 OFFSET ?7"
/* clang-format on */

static const char *const sql[SQL__COUNT] = {
    [COUNTS_USER] = COUNTS("t.user_id = ?1", PENDING_USER),
    [COUNTS_UNIT] = COUNTS("t.unit_id = ?2", PENDING_UNIT),
    [LIST_USER] = TASK_LIST("t.user_id = ?1", PENDING_USER),
    [LIST_UNIT] = TASK_LIST("t.unit_id = ?2", PENDING_UNIT),
    [OF_PERSON] = "SELECT t.id, t.public_id, t.kind, t.due_on, t.opened_utc, p.public_id,"
                  "       p.given_names, p.family_name, " TALK_OF_TASK ", 0, " CASE_OF_TASK
                  "  FROM task t JOIN person p ON p.id = t.person_id"
                  " WHERE t.person_id = " SEEN_PERSON " AND t.done_utc IS NULL"
                  " ORDER BY t.due_on, t.id",
    [OPEN] = "INSERT INTO task (public_id, kind, person_id, unit_id, user_id, ref_id, due_on,"
             "   opened_utc)"
             " SELECT ?1, ?2, p.id, p.unit_id, CASE WHEN ?5 = 1 THEN NULL ELSE p.caseworker_id END,"
             "        ?4, ?6, ?7 FROM person p"
             "  WHERE p.id = ?3 AND NOT EXISTS (SELECT 1 FROM task t WHERE t.person_id = ?3"
             "    AND t.kind = ?2 AND t.ref_id = ?4 AND t.done_utc IS NULL)",
    [DONE] = "UPDATE task SET done_utc = ?4, done_by = ?5"
             " WHERE person_id = ?1 AND kind = ?2 AND ref_id = ?3 AND done_utc IS NULL",
    [NO_MORE] = "UPDATE task SET done_utc = ?3, done_by = ?1"
                " WHERE person_id = " SEEN_PERSON " AND kind = ?5 AND done_utc IS NULL",
    /* the kinds of store_task_is_ticked() */
    [TICK] = "UPDATE task SET done_utc = ?3, done_by = ?1"
             " WHERE public_id = ?4 AND unit_id = ?2 AND done_utc IS NULL"
             "   AND kind IN ('new_deadline', 'exemption_review', 'revocation_review',"
             "     'locked_account', 'summon', 'contract_revision', 'jobnet_data', 'referral')"
             "   AND (user_id = ?1"
             "     OR (SELECT role FROM staff_user WHERE id = ?1) = 'team_leader')",
};
const struct store_topic store_task_topic = { "task", sql, SQL__COUNT };

static const char *const kinds[STORE_TASK__COUNT] = {
    [STORE_TASK_UNSET] = "",
    [STORE_TASK_HELP_REQUEST] = "help_request",
    [STORE_TASK_NO_TIMES] = "no_times",
    [STORE_TASK_LATE_CANCEL] = "late_cancel",
    [STORE_TASK_ATTENDANCE] = "attendance",
    [STORE_TASK_MISSED_DEADLINE] = "missed_deadline",
    [STORE_TASK_CONSEQUENCE] = "consequence",
    [STORE_TASK_NEW_DEADLINE] = "new_deadline",
    [STORE_TASK_EXEMPTION_REVIEW] = "exemption_review",
    [STORE_TASK_REVOCATION_REVIEW] = "revocation_review",
    [STORE_TASK_HEARING_OVER] = "hearing_over",
    [STORE_TASK_HEARING_ANSWERED] = "hearing_answered",
    [STORE_TASK_APPROVE] = "approve",
    [STORE_TASK_LOCKED_ACCOUNT] = "locked_account",
    [STORE_TASK_SUMMON] = "summon",
    [STORE_TASK_CASE_ANSWERED] = "case_answered",
    [STORE_TASK_CASE_ANSWER_OVER] = "case_answer_over",
    [STORE_TASK_CASE_APPROVE] = "case_approve",
    [STORE_TASK_CASE_REASSESS] = "case_reassess",
    [STORE_TASK_CONTRACT_REVISION] = "contract_revision",
    [STORE_TASK_LANGUAGE_NOTICE] = "language_notice",
    [STORE_TASK_JOBNET_DATA] = "jobnet_data",
    [STORE_TASK_REFERRAL] = "referral",
};

const char *store_task_kind_code(enum store_task_kind kind)
{
    must(kind >= STORE_TASK_UNSET && kind < STORE_TASK__COUNT);
    return kinds[kind];
}

enum store_task_kind store_task_kind_from(const char *code)
{
    return (enum store_task_kind)store_code_index(kinds, STORE_TASK__COUNT, code);
}

enum err store_task_counts(struct store *s, const struct store_scope *scope, bool whole_unit,
                           civil_day today, int64_t now_utc, struct store_task_counts *out)
{
    sqlite3_stmt *q = store_use(s, &store_task_topic, whole_unit ? COUNTS_UNIT : COUNTS_USER);
    enum err e;

    memset(out, 0, sizeof *out);
    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, today);
    while ((e = store_step(s, q)) == OK) {
        const enum store_task_kind kind = store_task_kind_from(store_peek(q, 0));

        out->total[kind] = store_int(q, 1);
        out->overdue[kind] = store_int(q, 2);
    }
    store_release(q);
    return e == ERR_NOT_FOUND ? OK : e;
}

static enum err read_tasks(struct store *s, struct arena *a, sqlite3_stmt *q,
                           struct store_task **out, size_t *count, int32_t *total)
{
    struct store_rows rows = { .arena = a, .size = sizeof **out };
    enum err e;

    while ((e = store_step(s, q)) == OK) {
        *(struct store_task *)store_row_add(&rows) = (struct store_task){
            .id = store_int64(q, 0),
            .public_id = store_text(a, q, 1),
            .kind = store_task_kind_from(store_peek(q, 2)),
            .due_on = store_day(q, 3),
            .opened_utc = store_int64(q, 4),
            .person_id = store_text(a, q, 5),
            .given_names = store_text(a, q, 6),
            .family_name = store_text(a, q, 7),
            .booking_id = store_text(a, q, 8),
            .case_id = store_text(a, q, 10),
        };
        if (total)
            *total = store_int(q, 9);
    }
    store_release(q);
    *out = rows.at;
    *count = rows.count;
    return e == ERR_NOT_FOUND ? OK : e;
}

enum err store_task_list(struct store *s, struct arena *a, const struct store_scope *scope,
                         bool whole_unit, enum store_task_kind kind, civil_day due_by,
                         int64_t now_utc, int32_t offset, int32_t limit, struct store_task **out,
                         size_t *count, int32_t *total)
{
    sqlite3_stmt *q = store_use(s, &store_task_topic, whole_unit ? LIST_UNIT : LIST_USER);

    *total = 0;
    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, due_by);
    store_bind_text(q, 5, kind == STORE_TASK_UNSET ? NULL : kinds[kind]);
    store_bind_int(q, 6, limit);
    store_bind_int(q, 7, offset);
    return read_tasks(s, a, q, out, count, total);
}

enum err store_task_of_person(struct store *s, struct arena *a, const struct store_scope *scope,
                              int64_t person_id, int64_t now_utc, struct store_task **out,
                              size_t *count)
{
    sqlite3_stmt *q = store_use(s, &store_task_topic, OF_PERSON);

    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, person_id);
    return read_tasks(s, a, q, out, count, NULL);
}

enum err store_task_open(struct store *s, struct arena *a, int64_t person_id,
                         enum store_task_kind kind, int64_t ref_id, bool for_leader,
                         civil_day due_on, int64_t now_utc)
{
    sqlite3_stmt *q = store_use(s, &store_task_topic, OPEN);

    must(kind != STORE_TASK_UNSET && kind != STORE_TASK_ATTENDANCE);
    store_bind_text(q, 1, secret_public_id(a));
    store_bind_text(q, 2, kinds[kind]);
    store_bind_int(q, 3, person_id);
    store_bind_int(q, 4, ref_id);
    store_bind_int(q, 5, for_leader);
    store_bind_int(q, 6, due_on);
    store_bind_int(q, 7, now_utc);
    return store_run(s, q);
}

enum err store_task_done(struct store *s, int64_t person_id, enum store_task_kind kind,
                         int64_t ref_id, int64_t done_by, int64_t now_utc)
{
    sqlite3_stmt *q = store_use(s, &store_task_topic, DONE);

    store_bind_int(q, 1, person_id);
    store_bind_text(q, 2, kinds[kind]);
    store_bind_int(q, 3, ref_id);
    store_bind_int(q, 4, now_utc);
    store_bind_id(q, 5, done_by);
    return store_run(s, q);
}

enum err store_answer(struct store *s, const struct store_waiting *kind, sqlite3_stmt *find,
                      const struct store_scope *scope, int64_t now_utc, const char *answer)
{
    int64_t id = 0, person_id = 0;
    enum err e = store_step(s, find);
    sqlite3_stmt *q;

    if (e == OK) {
        id = store_int64(find, 0);
        person_id = store_int64(find, 1);
    }
    store_release(find);
    if (e != OK)
        return e;
    q = store_use(s, kind->topic, kind->answer);
    store_bind_int(q, 1, id);
    store_bind_int(q, 2, now_utc);
    store_bind_int(q, 3, scope->user_id);
    store_bind_text(q, 4, answer);
    if ((e = store_run_one(s, q)) != OK)
        return e;
    return store_task_done(s, person_id, kind->task, id, scope->user_id, now_utc);
}

enum err store_task_no_more(struct store *s, const struct store_scope *scope, int64_t person_id,
                            enum store_task_kind kind, int64_t now_utc)
{
    sqlite3_stmt *q = store_use(s, &store_task_topic, NO_MORE);

    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, person_id);
    store_bind_text(q, 5, kinds[kind]);
    return store_run(s, q);
}

bool store_task_is_ticked(enum store_task_kind kind)
{
    return kind == STORE_TASK_NEW_DEADLINE || kind == STORE_TASK_EXEMPTION_REVIEW
           || kind == STORE_TASK_REVOCATION_REVIEW || kind == STORE_TASK_LOCKED_ACCOUNT
           || kind == STORE_TASK_SUMMON || kind == STORE_TASK_CONTRACT_REVISION
           || kind == STORE_TASK_JOBNET_DATA || kind == STORE_TASK_REFERRAL;
}

enum err store_task_tick(struct store *s, const struct store_scope *scope, const char *public_id,
                         int64_t now_utc)
{
    sqlite3_stmt *q = store_use(s, &store_task_topic, TICK);

    store_bind_scope(q, scope, now_utc);
    store_bind_text(q, 4, public_id);
    return store_run_one(s, q);
}
