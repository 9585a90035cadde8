/* Reading revocations, and what citizens say in their hearing. */
#include "domain.h"
#include "store/selfbook_right.h"
#include "store/work.h"

#define REVOCATION                                                                                 \
    "SELECT r.id, r.public_id, r.state, r.version, r.basis, r.facts, r.agreed, r.hearing_letter,"  \
    "       r.hearing_available_on, r.hearing_until, r.comment_until, r.assessment,"               \
    "       r.answer_weighed, r.from_day, r.to_day, r.review_on, r.prepared_by, r.approved_by,"    \
    "       r.dropped_why, r.made_utc, r.hearing_utc, r.proposed_utc, r.approved_utc,"             \
    "       r.ended_utc, mu.full_name, pu.full_name, au.full_name, r.decision_id,"                 \
    "       (SELECT count(*) FROM revocation_booking rb WHERE rb.revocation_id = r.id),"           \
    "       EXISTS (SELECT 1 FROM hearing_answer ha WHERE ha.revocation_id = r.id)"                \
    "  FROM revocation r JOIN staff_user mu ON mu.id = r.made_by"                                  \
    "  LEFT JOIN staff_user pu ON pu.id = r.prepared_by"                                           \
    "  LEFT JOIN staff_user au ON au.id = r.approved_by"

enum { LIST, RUNNING, BOOKINGS, ANSWERS, ANSWER_ADD, HEARING_SELF, ANSWER_SELF, SQL__COUNT };
static const char *const sql[SQL__COUNT] = {
    [LIST] = REVOCATION " WHERE r.person_id = " SEEN_PERSON " ORDER BY r.id DESC",
    [RUNNING] = REVOCATION " WHERE r.person_id = " SEEN_PERSON
                           "   AND r.state IN ('facts', 'hearing', 'proposed')",
    [BOOKINGS] = "SELECT rb.booking_id FROM revocation r"
                 "  JOIN revocation_booking rb ON rb.revocation_id = r.id"
                 " WHERE r.id = ?5 AND r.person_id = " SEEN_PERSON " ORDER BY rb.booking_id",
    [ANSWERS] = "SELECT h.at_utc, h.source, h.text, u.full_name FROM revocation r"
                "  JOIN hearing_answer h ON h.revocation_id = r.id"
                "  LEFT JOIN staff_user u ON u.id = h.recorded_by"
                " WHERE r.id = ?5 AND r.person_id = " SEEN_PERSON " ORDER BY h.id",
    [ANSWER_ADD] = "INSERT INTO hearing_answer (revocation_id, at_utc, source, text, recorded_by)"
                   " SELECT r.id, ?3, ?6, ?7, ?1 FROM revocation r"
                   "  WHERE r.id = ?5 AND r.person_id = " SEEN_PERSON
                   "    AND r.state IN ('hearing', 'proposed')",
    /* ?1 person, ?2 today: the citizen's own side */
    [HEARING_SELF] =
        "SELECT r.id, r.hearing_letter, coalesce(r.comment_until, r.hearing_until),"
        "   (SELECT count(*) FROM hearing_answer h WHERE h.revocation_id = r.id), r.public_id"
        "  FROM revocation r WHERE r.person_id = ?1 AND r.state IN ('facts', 'hearing',"
        "   'proposed') AND r.state = 'hearing'"
        "   AND coalesce(r.comment_until, r.hearing_until) >= ?2",
    [ANSWER_SELF] = ("INSERT INTO hearing_answer (revocation_id, at_utc, source, text)"
                     " VALUES (?1, ?2, 'citizen', ?3)"),
};
const struct store_topic store_revocation_read_topic = { "revocation_read", sql, SQL__COUNT };

static void read_revocation(struct arena *a, sqlite3_stmt *q, struct store_revocation *out)
{
    *out = (struct store_revocation){
        .id = store_int64(q, 0),
        .public_id = store_text(a, q, 1),
        .state = law_revocation_state_from(store_peek(q, 2)),
        .version = store_int(q, 3),
        .law = { .basis = store_revocation_basis_from(store_peek(q, 4)),
                 .facts = store_text(a, q, 5),
                 .event_count = store_int(q, 28),
                 .hearing_available_on = store_day(q, 8),
                 .hearing_until = store_day(q, 9),
                 .comment_until = store_day(q, 10),
                 .has_answer = store_bool(q, 29),
                 .assessment = store_text(a, q, 11),
                 .answer_weighed = store_text(a, q, 12),
                 .from = store_day(q, 13),
                 .to = store_day(q, 14),
                 .review_on = store_day(q, 15),
                 .prepared_by = store_int64(q, 16),
                 .approved_by = store_int64(q, 17) },
        .agreed = store_text(a, q, 6),
        .hearing_letter = store_text(a, q, 7),
        .dropped_why = store_text(a, q, 18),
        .made_utc = store_int64(q, 19),
        .hearing_utc = store_int64(q, 20),
        .proposed_utc = store_int64(q, 21),
        .approved_utc = store_int64(q, 22),
        .ended_utc = store_int64(q, 23),
        .made_by = store_text(a, q, 24),
        .prepared_by_name = store_text(a, q, 25),
        .approved_by_name = store_text(a, q, 26),
        .decision_id = store_int64(q, 27),
    };
}

static sqlite3_stmt *use(struct store *s, int which, const struct store_scope *scope,
                         int64_t person_id, int64_t now_utc)
{
    sqlite3_stmt *q = store_use(s, &store_revocation_read_topic, which);

    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, person_id);
    return q;
}

enum err store_revocation_list(struct store *s, struct arena *a, const struct store_scope *scope,
                               int64_t person_id, int64_t now_utc, struct store_revocation **out,
                               size_t *count)
{
    sqlite3_stmt *q = use(s, LIST, scope, person_id, now_utc);
    struct store_rows rows = { .arena = a, .size = sizeof **out };
    enum err e;

    while ((e = store_step(s, q)) == OK)
        read_revocation(a, q, store_row_add(&rows));
    store_release(q);
    *out = rows.at;
    *count = rows.count;
    return e == ERR_NOT_FOUND ? OK : e;
}

enum err store_revocation_running(struct store *s, struct arena *a, const struct store_scope *scope,
                                  int64_t person_id, int64_t now_utc, struct store_revocation *out)
{
    sqlite3_stmt *q = use(s, RUNNING, scope, person_id, now_utc);
    const enum err e = store_step(s, q);

    if (e == OK)
        read_revocation(a, q, out);
    store_release(q);
    return e;
}

enum err store_revocation_bookings(struct store *s, struct arena *a,
                                   const struct store_scope *scope, int64_t person_id,
                                   int64_t now_utc, int64_t revocation_id, int64_t **out,
                                   size_t *count)
{
    sqlite3_stmt *q = use(s, BOOKINGS, scope, person_id, now_utc);
    struct store_rows rows = { .arena = a, .size = sizeof **out };
    enum err e;

    store_bind_int(q, 5, revocation_id);
    while ((e = store_step(s, q)) == OK)
        *(int64_t *)store_row_add(&rows) = store_int64(q, 0);
    store_release(q);
    *out = rows.at;
    *count = rows.count;
    return e == ERR_NOT_FOUND ? OK : e;
}

enum err store_hearing_answers(struct store *s, struct arena *a, const struct store_scope *scope,
                               int64_t person_id, int64_t now_utc, int64_t revocation_id,
                               struct store_hearing_answer **out, size_t *count)
{
    sqlite3_stmt *q = use(s, ANSWERS, scope, person_id, now_utc);
    struct store_rows rows = { .arena = a, .size = sizeof **out };
    enum err e;

    store_bind_int(q, 5, revocation_id);
    while ((e = store_step(s, q)) == OK)
        *(struct store_hearing_answer *)store_row_add(&rows) = (struct store_hearing_answer){
            .at_utc = store_int64(q, 0),
            .source = store_text(a, q, 1),
            .text = store_text(a, q, 2),
            .recorded_by = store_text(a, q, 3),
        };
    store_release(q);
    *out = rows.at;
    *count = rows.count;
    return e == ERR_NOT_FOUND ? OK : e;
}

enum err store_hearing_answer_add(struct store *s, const struct store_scope *scope,
                                  int64_t person_id, int64_t now_utc, int64_t revocation_id,
                                  const char *source, const char *text)
{
    sqlite3_stmt *q = use(s, ANSWER_ADD, scope, person_id, now_utc);

    store_bind_int(q, 5, revocation_id);
    store_bind_text(q, 6, source);
    store_bind_text(q, 7, text);
    return store_run_one(s, q);
}

enum err store_hearing_self(struct store *s, struct arena *a, int64_t person_id, civil_day today,
                            struct store_hearing *out)
{
    sqlite3_stmt *q = store_use(s, &store_revocation_read_topic, HEARING_SELF);
    enum err e;

    store_bind_int(q, 1, person_id);
    store_bind_int(q, 2, today);
    if ((e = store_step(s, q)) == OK)
        *out = (struct store_hearing){ store_int64(q, 0), store_text(a, q, 1), store_day(q, 2),
                                       store_int(q, 3), store_text(a, q, 4) };
    store_release(q);
    return e;
}

enum err store_hearing_answer_self(struct store *s, struct arena *a, int64_t person_id,
                                   civil_day today, int64_t now_utc, const char *text)
{
    struct store_hearing hearing;
    sqlite3_stmt *q;
    enum err e;

    if ((e = store_hearing_self(s, a, person_id, today, &hearing)) != OK)
        return e;
    q = store_use(s, &store_revocation_read_topic, ANSWER_SELF);
    store_bind_int(q, 1, hearing.revocation_id);
    store_bind_int(q, 2, now_utc);
    store_bind_text(q, 3, text);
    if ((e = store_run(s, q)) != OK)
        return e;
    return store_task_open(s, a, person_id, STORE_TASK_HEARING_ANSWERED, hearing.revocation_id,
                           false, today, now_utc);
}
