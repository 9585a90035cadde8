/* Taking the right to self-book away: the four steps. The schema refuses a step out of order, a
 * missing field, and an approver who is the author. */
#include "base/secret.h"
#include "domain.h"
#include "law/clock.h"
#include "store/selfbook_right.h"
#include "store/work.h"

enum {
    BEGIN,
    EDIT,
    BOOKINGS_CLEAR,
    BOOKINGS_ADD,
    HEAR,
    MORE_TIME,
    PROPOSE,
    SEND_BACK,
    APPROVE,
    DROP,
    LIFT,
    SQL__COUNT
};

/* ?5 the revocation, ?6 its version */
#define THIS_ONE " WHERE id = ?5 AND version = ?6 AND person_id = " SEEN_PERSON

static const char *const sql[SQL__COUNT] = {
    [BEGIN] = "INSERT INTO revocation (public_id, person_id, state, basis, facts, agreed, made_by,"
              "   made_utc)"
              " SELECT ?5, sp.id, 'facts', ?6, ?7, ?8, ?1, ?3 FROM person sp"
              "  WHERE sp.id = ?4 AND " CAN_SEE("sp"),
    [EDIT] = "UPDATE revocation SET basis = ?7, facts = ?8, agreed = ?9, made_by = ?1,"
             "   made_utc = ?3, version = version + 1" THIS_ONE " AND state = 'facts'",
    [BOOKINGS_CLEAR] = "DELETE FROM revocation_booking WHERE revocation_id = ?1",
    [BOOKINGS_ADD] = "INSERT INTO revocation_booking (revocation_id, booking_id)"
                     " SELECT ?1, b.id FROM booking b WHERE b.id = ?2 AND b.person_id = ?3",
    [HEAR] = "UPDATE revocation SET state = 'hearing', hearing_letter = ?7,"
             "   hearing_available_on = ?8, hearing_until = ?9, hearing_by = ?1, hearing_utc = ?3,"
             "   version = version + 1" THIS_ONE " AND state = 'facts'",
    [MORE_TIME] = "UPDATE revocation SET comment_until = ?6, version = version + 1"
                  " WHERE id = ?5 AND person_id = " SEEN_PERSON " AND state = 'hearing'"
                  "   AND hearing_until <= ?6",
    [PROPOSE] = "UPDATE revocation SET state = 'proposed', assessment = ?7, answer_weighed = ?8,"
                "   from_day = ?9, to_day = ?10, review_on = ?11, prepared_by = ?1,"
                "   proposed_utc = ?3, version = version + 1" THIS_ONE " AND state = 'hearing'",
    [SEND_BACK] = "UPDATE revocation SET state = 'hearing', version = version + 1" THIS_ONE
                  " AND state = 'proposed'",
    [APPROVE] = "UPDATE revocation SET state = 'decided', approved_by = ?1, approved_utc = ?3,"
                "   decision_id = ?7, version = version + 1" THIS_ONE " AND state = 'proposed'",
    [DROP] = "UPDATE revocation SET state = 'dropped', dropped_why = ?7, ended_utc = ?3,"
             "   version = version + 1" THIS_ONE " AND state IN ('facts', 'hearing', 'proposed')",
    [LIFT] = "UPDATE revocation SET state = 'lifted', ended_utc = ?3, end_decision_id = ?7,"
             "   to_day = CASE WHEN ?6 < from_day THEN from_day - 1"
             "                 WHEN to_day IS NOT NULL AND to_day < ?6 THEN to_day ELSE ?6 END,"
             "   version = version + 1"
             " WHERE id = ?5 AND person_id = " SEEN_PERSON " AND state = 'decided'",
};
const struct store_topic store_revocation_topic = { "revocation", sql, SQL__COUNT };

static sqlite3_stmt *use(struct store *s, int which, const struct store_scope *scope,
                         int64_t person_id, int64_t now_utc)
{
    sqlite3_stmt *q = store_use(s, &store_revocation_topic, which);

    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, person_id);
    return q;
}

static sqlite3_stmt *use_version(struct store *s, int which, const struct store_scope *scope,
                                 int64_t person_id, int64_t now_utc, int64_t id, int32_t version)
{
    sqlite3_stmt *q = use(s, which, scope, person_id, now_utc);

    store_bind_int(q, 5, id);
    store_bind_int(q, 6, version);
    return q;
}

static enum err put_bookings(struct store *s, int64_t revocation_id, int64_t person_id,
                             const int64_t *booking_ids, size_t count)
{
    sqlite3_stmt *q = store_use(s, &store_revocation_topic, BOOKINGS_CLEAR);
    enum err e;

    store_bind_int(q, 1, revocation_id);
    e = store_run(s, q);
    for (size_t i = 0; i < count && e == OK; i++) {
        q = store_use(s, &store_revocation_topic, BOOKINGS_ADD);
        store_bind_int(q, 1, revocation_id);
        store_bind_int(q, 2, booking_ids[i]);
        store_bind_int(q, 3, person_id);
        e = store_run_one(s, q);
    }
    return e;
}

enum err store_revocation_begin(struct store *s, struct arena *a, const struct store_scope *scope,
                                int64_t person_id, int64_t now_utc,
                                const struct store_revocation *in, const int64_t *booking_ids,
                                size_t booking_count, int64_t *out_id)
{
    sqlite3_stmt *q = use(s, BEGIN, scope, person_id, now_utc);
    enum err e;

    store_bind_text(q, 5, secret_public_id(a));
    store_bind_text(q, 6, store_revocation_basis_code(in->law.basis));
    store_bind_text(q, 7, in->law.facts);
    store_bind_text(q, 8, in->agreed);
    if ((e = store_run_one(s, q)) != OK)
        return e;
    *out_id = sqlite3_last_insert_rowid(s->db);
    return put_bookings(s, *out_id, person_id, booking_ids, booking_count);
}

enum err store_revocation_edit_facts(struct store *s, const struct store_scope *scope,
                                     int64_t person_id, int64_t now_utc,
                                     const struct store_revocation *in, const int64_t *booking_ids,
                                     size_t booking_count)
{
    sqlite3_stmt *q = use_version(s, EDIT, scope, person_id, now_utc, in->id, in->version);
    enum err e;

    store_bind_text(q, 7, store_revocation_basis_code(in->law.basis));
    store_bind_text(q, 8, in->law.facts);
    store_bind_text(q, 9, in->agreed);
    if ((e = store_run_or_conflict(s, q)) != OK)
        return e;
    return put_bookings(s, in->id, person_id, booking_ids, booking_count);
}

enum err store_revocation_hear(struct store *s, struct arena *a, const struct store_scope *scope,
                               int64_t person_id, int64_t now_utc,
                               const struct store_revocation *in)
{
    sqlite3_stmt *q = use_version(s, HEAR, scope, person_id, now_utc, in->id, in->version);
    enum err e;

    store_bind_text(q, 7, in->hearing_letter);
    store_bind_day(q, 8, in->law.hearing_available_on);
    store_bind_day(q, 9, in->law.hearing_until);
    if ((e = store_run_or_conflict(s, q)) != OK)
        return e;
    return store_task_open(s, a, person_id, STORE_TASK_HEARING_OVER, in->id, false,
                           civil_add_days(in->law.hearing_until, 1), now_utc);
}

enum err store_revocation_more_time(struct store *s, const struct store_scope *scope,
                                    int64_t person_id, int64_t now_utc, int64_t revocation_id,
                                    civil_day until)
{
    sqlite3_stmt *q = use(s, MORE_TIME, scope, person_id, now_utc);

    store_bind_int(q, 5, revocation_id);
    store_bind_day(q, 6, until);
    return store_run_or_conflict(s, q);
}

enum err store_revocation_propose(struct store *s, struct arena *a, const struct store_scope *scope,
                                  int64_t person_id, int64_t now_utc,
                                  const struct store_revocation *in)
{
    sqlite3_stmt *q = use_version(s, PROPOSE, scope, person_id, now_utc, in->id, in->version);
    enum err e;

    store_bind_text(q, 7, in->law.assessment);
    store_bind_text_or_empty(q, 8, in->law.answer_weighed);
    store_bind_day(q, 9, in->law.from);
    store_bind_day(q, 10, in->law.to);
    store_bind_day(q, 11, in->law.review_on);
    if ((e = store_run_or_conflict(s, q)) != OK
        || (e = store_task_done(s, person_id, STORE_TASK_HEARING_OVER, in->id, scope->user_id,
                                now_utc))
               != OK
        || (e = store_task_done(s, person_id, STORE_TASK_HEARING_ANSWERED, in->id, scope->user_id,
                                now_utc))
               != OK)
        return e;
    return store_task_open(s, a, person_id, STORE_TASK_APPROVE, in->id, true,
                           law_clock_local(now_utc).day, now_utc);
}

enum err store_revocation_send_back(struct store *s, struct arena *a,
                                    const struct store_scope *scope, int64_t person_id,
                                    int64_t now_utc, int64_t revocation_id, int32_t version)
{
    enum err e = store_run_or_conflict(
        s, use_version(s, SEND_BACK, scope, person_id, now_utc, revocation_id, version));

    if (e == OK)
        e = store_task_done(s, person_id, STORE_TASK_APPROVE, revocation_id, scope->user_id,
                            now_utc);
    if (e != OK)
        return e;
    /* The hearing is over; what is owed again is the assessment. */
    return store_task_open(s, a, person_id, STORE_TASK_HEARING_OVER, revocation_id, false,
                           law_clock_local(now_utc).day, now_utc);
}

enum err store_revocation_approve(struct store *s, struct arena *a, const struct store_scope *scope,
                                  int64_t person_id, int64_t now_utc, int64_t revocation_id,
                                  int32_t version, int64_t decision_id)
{
    sqlite3_stmt *q = use_version(s, APPROVE, scope, person_id, now_utc, revocation_id, version);
    struct store_revocation *all;
    size_t count;
    enum err e;

    store_bind_int(q, 7, decision_id);
    if ((e = store_run_or_conflict(s, q)) != OK
        || (e = store_task_done(s, person_id, STORE_TASK_APPROVE, revocation_id, scope->user_id,
                                now_utc))
               != OK
        || (e = store_revocation_list(s, a, scope, person_id, now_utc, &all, &count)) != OK)
        return e;
    for (size_t i = 0; i < count; i++)
        if (all[i].id == revocation_id)
            return store_task_open(s, a, person_id, STORE_TASK_REVOCATION_REVIEW, revocation_id,
                                   false, all[i].law.review_on, now_utc);
    return ERR_NOT_FOUND;
}

static enum err tasks_over(struct store *s, const struct store_scope *scope, int64_t person_id,
                           int64_t now_utc, int64_t revocation_id)
{
    static const enum store_task_kind kinds[] = { STORE_TASK_HEARING_OVER,
                                                  STORE_TASK_HEARING_ANSWERED, STORE_TASK_APPROVE,
                                                  STORE_TASK_REVOCATION_REVIEW };
    enum err e = OK;

    for (size_t i = 0; i < sizeof kinds / sizeof *kinds && e == OK; i++)
        e = store_task_done(s, person_id, kinds[i], revocation_id, scope->user_id, now_utc);
    return e;
}

enum err store_revocation_drop(struct store *s, const struct store_scope *scope, int64_t person_id,
                               int64_t now_utc, int64_t revocation_id, int32_t version,
                               const char *why)
{
    sqlite3_stmt *q = use_version(s, DROP, scope, person_id, now_utc, revocation_id, version);
    enum err e;

    store_bind_text(q, 7, why);
    if ((e = store_run_or_conflict(s, q)) != OK)
        return e;
    return tasks_over(s, scope, person_id, now_utc, revocation_id);
}

enum err store_revocation_lift(struct store *s, const struct store_scope *scope, int64_t person_id,
                               int64_t now_utc, int64_t revocation_id, civil_day last,
                               int64_t decision_id)
{
    sqlite3_stmt *q = use(s, LIFT, scope, person_id, now_utc);
    enum err e;

    store_bind_int(q, 5, revocation_id);
    store_bind_int(q, 6, last);
    store_bind_int(q, 7, decision_id);
    if ((e = store_run_or_conflict(s, q)) != OK)
        return e;
    return tasks_over(s, scope, person_id, now_utc, revocation_id);
}
