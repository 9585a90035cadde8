/* The steps of a consequence case. The schema refuses a step out of order, a missing part, and a
 * deregistration decided by whoever prepared it. */
#include "store/case.h"

#include "domain.h"
#include "law/clock.h"
#include "store/work.h"

enum {
    ASK,
    ANSWER_ADD,
    MORE_TIME,
    HEAR,
    PROPOSE,
    SEND_BACK,
    DECIDE,
    NOTIFY,
    COMPLAIN,
    CLOSE,
    SQL__COUNT
};

/* ?5 the case, ?6 its version */
#define THIS_ONE " WHERE id = ?5 AND version = ?6 AND person_id = " SEEN_PERSON
#define NO_PROPOSAL                                                                                \
    " outcome = NULL, reason = NULL, both_reason = '', prepared_by = NULL, prepared_utc = NULL,"   \
    " version = version + 1"
#define UNDER_WAY " AND state IN ('opened', 'reason_asked', 'heard')"

static const char *const sql[SQL__COUNT] = {
    [ASK] = "UPDATE consequence_case SET state = 'reason_asked', asked_letter = ?7,"
            "   asked_available_on = ?8, answer_until = ?9, asked_by = ?1, asked_utc = ?3,"
            "" NO_PROPOSAL THIS_ONE " AND state = 'opened'",
    [ANSWER_ADD] = "INSERT INTO case_answer (case_id, at_utc, source, text, recorded_by)"
                   " SELECT c.id, ?3, ?7, ?8, ?1 FROM consequence_case c"
                   "  WHERE c.id = ?5 AND c.version = ?6 AND c.person_id = " SEEN_PERSON
                   "    AND c.state IN ('opened', 'reason_asked', 'heard')",
    [MORE_TIME] = "UPDATE consequence_case SET comment_until = ?7, version = version + 1" THIS_ONE
                  " AND state IN ('reason_asked', 'heard') AND answer_until < ?7",
    [HEAR] = "UPDATE consequence_case SET state = 'heard', ground = ?7, ground_text = ?8,"
             "   heard_by = ?1, heard_utc = ?3," NO_PROPOSAL THIS_ONE
             " AND state IN ('reason_asked', 'heard')",
    [PROPOSE] = "UPDATE consequence_case SET outcome = ?7, reason = ?8, both_reason = ?9,"
                "   contact_tried = ?10, contact_on = ?11, prepared_by = ?1, prepared_utc = ?3,"
                "   version = version + 1" THIS_ONE UNDER_WAY,
    [SEND_BACK] = "UPDATE consequence_case SET" NO_PROPOSAL THIS_ONE UNDER_WAY
                  " AND prepared_utc IS NOT NULL",
    [DECIDE] = "UPDATE consequence_case SET state = 'decided', days = ?7, effective_on = ?8,"
               "   decision_id = ?9, decided_by = ?1, decided_utc = ?3,"
               "   version = version + 1" THIS_ONE UNDER_WAY,
    [NOTIFY] = "UPDATE consequence_case SET state = 'notified' WHERE id = ?5"
               "   AND person_id = " SEEN_PERSON " AND state = 'decided'",
    [COMPLAIN] = "UPDATE consequence_case SET state = 'complaint', complaint_on = ?7,"
                 "   complaint_text = ?8, version = version + 1" THIS_ONE " AND state = 'notified'",
    [CLOSE] = "UPDATE consequence_case SET state = 'closed', closed_by = ?1, closed_utc = ?3,"
              "   version = version + 1" THIS_ONE " AND state IN ('notified', 'complaint')",
};
const struct store_topic store_case_topic = { "case", sql, SQL__COUNT };

static sqlite3_stmt *use(struct store *s, int which, const struct store_scope *scope,
                         int64_t now_utc, const struct store_case_file *in)
{
    sqlite3_stmt *q = store_use(s, &store_case_topic, which);

    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, in->person_id);
    store_bind_int(q, 5, in->id);
    if (which != NOTIFY)
        store_bind_int(q, 6, in->version);
    return q;
}

static enum err task_done(struct store *s, const struct store_scope *scope, int64_t now_utc,
                          const struct store_case_file *in, enum store_task_kind kind)
{
    return store_task_done(s, in->person_id, kind, in->id, scope->user_id, now_utc);
}

enum err store_case_ask(struct store *s, struct arena *a, const struct store_scope *scope,
                        int64_t now_utc, const struct store_case_file *in)
{
    sqlite3_stmt *q = use(s, ASK, scope, now_utc, in);
    enum err e;

    store_bind_text(q, 7, in->letter);
    store_bind_day(q, 8, in->law.asked_available_on);
    store_bind_day(q, 9, in->law.answer_until);
    if ((e = store_run_or_conflict(s, q)) != OK
        || (e = task_done(s, scope, now_utc, in, STORE_TASK_CONSEQUENCE)) != OK)
        return e;
    return store_task_open(s, a, in->person_id, STORE_TASK_CASE_ANSWER_OVER, in->id, false,
                           civil_add_days(in->law.answer_until, 1), now_utc);
}

enum err store_case_answer_add(struct store *s, const struct store_scope *scope, int64_t now_utc,
                               const struct store_case_file *in, const char *source,
                               const char *text)
{
    sqlite3_stmt *q = use(s, ANSWER_ADD, scope, now_utc, in);

    store_bind_text(q, 7, source);
    store_bind_text(q, 8, text);
    return store_run_or_conflict(s, q);
}

enum err store_case_more_time(struct store *s, const struct store_scope *scope, int64_t now_utc,
                              const struct store_case_file *in)
{
    sqlite3_stmt *q = use(s, MORE_TIME, scope, now_utc, in);

    store_bind_day(q, 7, in->law.comment_until);
    return store_run_or_conflict(s, q);
}

static enum err owed_again(struct store *s, struct arena *a, int64_t now_utc,
                           const struct store_case_file *in)
{
    return store_task_open(s, a, in->person_id, STORE_TASK_CONSEQUENCE, in->id, false,
                           law_clock_local(now_utc).day, now_utc);
}

enum err store_case_hear(struct store *s, struct arena *a, const struct store_scope *scope,
                         int64_t now_utc, const struct store_case_file *in)
{
    sqlite3_stmt *q = use(s, HEAR, scope, now_utc, in);
    enum err e;

    store_bind_int(q, 7, in->law.ground == LAW_CASE_GROUND_YES);
    store_bind_text(q, 8, in->law.ground_text);
    if ((e = store_run_or_conflict(s, q)) != OK
        || (e = task_done(s, scope, now_utc, in, STORE_TASK_CASE_ANSWER_OVER)) != OK
        || (e = task_done(s, scope, now_utc, in, STORE_TASK_CASE_ANSWERED)) != OK
        || (e = task_done(s, scope, now_utc, in, STORE_TASK_CASE_APPROVE)) != OK)
        return e;
    return owed_again(s, a, now_utc, in); /* what is owed now is the decision */
}

enum err store_case_propose(struct store *s, struct arena *a, const struct store_scope *scope,
                            int64_t now_utc, const struct store_case_file *in)
{
    sqlite3_stmt *q = use(s, PROPOSE, scope, now_utc, in);
    enum err e;

    store_bind_text(q, 7, law_case_outcome_code(in->law.outcome));
    store_bind_text(q, 8, in->law.reason);
    store_bind_text_or_empty(q, 9, in->law.both_reason);
    store_bind_text_or_empty(q, 10, in->law.contact_tried);
    store_bind_day(q, 11, in->law.contact_on);
    if ((e = store_run_or_conflict(s, q)) != OK)
        return e;
    if (!law_case_needs_two(in->law.outcome))
        return task_done(s, scope, now_utc, in, STORE_TASK_CASE_APPROVE);
    if ((e = task_done(s, scope, now_utc, in, STORE_TASK_CONSEQUENCE)) != OK)
        return e;
    return store_task_open(s, a, in->person_id, STORE_TASK_CASE_APPROVE, in->id, true,
                           law_clock_local(now_utc).day, now_utc);
}

enum err store_case_send_back(struct store *s, struct arena *a, const struct store_scope *scope,
                              int64_t now_utc, const struct store_case_file *in)
{
    enum err e = store_run_or_conflict(s, use(s, SEND_BACK, scope, now_utc, in));

    if (e == OK)
        e = task_done(s, scope, now_utc, in, STORE_TASK_CASE_APPROVE);
    return e == OK ? owed_again(s, a, now_utc, in) : e;
}

static enum err all_done(struct store *s, const struct store_scope *scope, int64_t now_utc,
                         const struct store_case_file *in)
{
    static const enum store_task_kind kinds[] = { STORE_TASK_CONSEQUENCE, STORE_TASK_CASE_ANSWERED,
                                                  STORE_TASK_CASE_ANSWER_OVER,
                                                  STORE_TASK_CASE_APPROVE };
    enum err e = OK;

    for (size_t i = 0; i < sizeof kinds / sizeof *kinds && e == OK; i++)
        e = task_done(s, scope, now_utc, in, kinds[i]);
    if (e == OK && in->deadline_id)
        e = store_task_done(s, in->person_id, STORE_TASK_MISSED_DEADLINE, in->deadline_id,
                            scope->user_id, now_utc);
    return e;
}

enum err store_case_decide(struct store *s, const struct store_scope *scope, int64_t now_utc,
                           const struct store_case_file *in, int64_t decision_id)
{
    sqlite3_stmt *q = use(s, DECIDE, scope, now_utc, in);
    enum err e;

    store_bind_id(q, 7, in->days);
    store_bind_day(q, 8, in->effective_on);
    store_bind_int(q, 9, decision_id);
    if ((e = store_run_or_conflict(s, q)) != OK
        || (e = store_run_or_conflict(s, use(s, NOTIFY, scope, now_utc, in))) != OK)
        return e;
    return all_done(s, scope, now_utc, in);
}

enum err store_case_complain(struct store *s, struct arena *a, const struct store_scope *scope,
                             int64_t now_utc, const struct store_case_file *in,
                             civil_day reassess_by)
{
    sqlite3_stmt *q = use(s, COMPLAIN, scope, now_utc, in);
    enum err e;

    store_bind_day(q, 7, in->complaint_on);
    store_bind_text(q, 8, in->complaint_text);
    if ((e = store_run_or_conflict(s, q)) != OK)
        return e;
    return store_task_open(s, a, in->person_id, STORE_TASK_CASE_REASSESS, in->id, false,
                           reassess_by, now_utc);
}

enum err store_case_close(struct store *s, const struct store_scope *scope, int64_t now_utc,
                          const struct store_case_file *in)
{
    const enum err e = store_run_or_conflict(s, use(s, CLOSE, scope, now_utc, in));

    return e == OK ? task_done(s, scope, now_utc, in, STORE_TASK_CASE_REASSESS) : e;
}
