/* The citizen's own decisions and hearing. ?1 is always the citizen. */
#include "store/right_self.h"

#include "domain.h"
#include "store/work.h"

#define DECISION_SELF(letter)                                                                      \
    "SELECT d.public_id, d.kind, " letter ", d.cites, d.decided_on, d.available_on,"               \
    "       d.complaint_until, coalesce(e.from_day, r.from_day, cc.effective_on),"                      \
    "       coalesce(e.to_day, r.to_day),"                                                         \
    "       coalesce(e.review_on, r.review_on), e.basis, r.basis,"                                 \
    "       coalesce(e.end_decision_id, r.end_decision_id, d.id) <> d.id"                          \
    "  FROM decision d"                                                                            \
    "  LEFT JOIN exemption e ON e.person_id = d.person_id"                                         \
    "   AND (e.decision_id = d.id OR e.end_decision_id = d.id)"                                    \
    "  LEFT JOIN revocation r ON r.person_id = d.person_id"                                        \
    "   AND (r.decision_id = d.id OR r.end_decision_id = d.id)"                                    \
    "  LEFT JOIN consequence_case cc ON cc.decision_id = d.id"                                     \
    " WHERE d.person_id = ?1 AND d.decided_on <= ?2" /* in force: also before the letter is there */

enum { DECISION, DECISIONS, HEARING, ANSWERS, SAY, WAIT, SQL__COUNT };
static const char *const sql[SQL__COUNT] = {
    [DECISION] = DECISION_SELF("d.letter") " AND d.public_id = ?3 LIMIT 1",
    [DECISIONS] = DECISION_SELF("NULL") " GROUP BY d.id ORDER BY d.decided_utc DESC, d.id DESC",
    [HEARING] = "SELECT r.id, r.public_id, r.state, r.basis, r.hearing_letter,"
                "       r.hearing_available_on, max(r.hearing_until,"
                "       coalesce(r.comment_until, 0)), r.comment_until IS NOT NULL,"
                "       (SELECT d.public_id FROM decision d WHERE d.id = r.decision_id)"
                "  FROM revocation r WHERE r.person_id = ?1 AND r.public_id = ?2"
                "   AND r.hearing_letter IS NOT NULL",
    [ANSWERS] = "SELECT h.at_utc, h.source, h.text FROM revocation r"
                "  JOIN hearing_answer h ON h.revocation_id = r.id"
                " WHERE r.id = ?2 AND r.person_id = ?1 AND h.source = 'citizen' ORDER BY h.id",
    [SAY] = "INSERT INTO hearing_answer (revocation_id, at_utc, source, text)"
            " SELECT r.id, ?3, 'citizen', ?4 FROM revocation r"
            "  WHERE r.id = ?2 AND r.person_id = ?1 AND r.state IN ('hearing', 'proposed')",
    [WAIT] = "UPDATE revocation SET comment_until = ?3, version = version + 1"
             " WHERE id = ?2 AND person_id = ?1 AND state IN ('hearing', 'proposed')"
             "   AND comment_until IS NULL",
};
const struct store_topic store_right_self_topic = { "right_self", sql, SQL__COUNT };

static void read_decision(struct arena *a, sqlite3_stmt *q, struct store_decision_self *out)
{
    *out = (struct store_decision_self){
        .public_id = store_text(a, q, 0),
        .kind = store_decision_kind_from(store_peek(q, 1)),
        .letter = store_text(a, q, 2),
        .cites = store_text(a, q, 3),
        .decided_on = store_day(q, 4),
        .available_on = store_day(q, 5),
        .complaint_until = store_day(q, 6),
        .from = store_day(q, 7),
        .to = store_day(q, 8),
        .review_on = store_day(q, 9),
        .exemption_basis =
            store_is_null(q, 10) ? LAW_EXEMPTION_UNSET : law_exemption_from(store_peek(q, 10)),
        .revocation_basis = store_is_null(q, 11) ? LAW_REVOCATION_UNSET
                                                 : store_revocation_basis_from(store_peek(q, 11)),
        .is_changed_later = store_bool(q, 12),
    };
}

enum err store_decision_self(struct store *s, struct arena *a, int64_t person_id, civil_day today,
                             const char *public_id, struct store_decision_self *out)
{
    sqlite3_stmt *q = store_use(s, &store_right_self_topic, DECISION);
    enum err e;

    store_bind_int(q, 1, person_id);
    store_bind_int(q, 2, today);
    store_bind_text(q, 3, public_id);
    if ((e = store_step(s, q)) == OK)
        read_decision(a, q, out);
    store_release(q);
    return e;
}

enum err store_decision_list_self(struct store *s, struct arena *a, int64_t person_id,
                                  civil_day today, struct store_decision_self **out, size_t *count)
{
    sqlite3_stmt *q = store_use(s, &store_right_self_topic, DECISIONS);
    struct store_rows rows = { .arena = a, .size = sizeof **out };
    enum err e;

    store_bind_int(q, 1, person_id);
    store_bind_int(q, 2, today);
    while ((e = store_step(s, q)) == OK)
        read_decision(a, q, store_row_add(&rows));
    store_release(q);
    *out = rows.at;
    *count = rows.count;
    return e == ERR_NOT_FOUND ? OK : e;
}

enum err store_hearing_own(struct store *s, struct arena *a, int64_t person_id,
                           const char *public_id, struct store_hearing_own *out)
{
    sqlite3_stmt *q = store_use(s, &store_right_self_topic, HEARING);
    enum err e;

    store_bind_int(q, 1, person_id);
    store_bind_text(q, 2, public_id);
    if ((e = store_step(s, q)) == OK)
        *out = (struct store_hearing_own){
            .revocation_id = store_int64(q, 0),
            .public_id = store_text(a, q, 1),
            .state = law_revocation_state_from(store_peek(q, 2)),
            .basis = store_revocation_basis_from(store_peek(q, 3)),
            .letter = store_text(a, q, 4),
            .available_on = store_day(q, 5),
            .until = store_day(q, 6),
            .has_more_time = store_bool(q, 7),
            .decision_id = store_text(a, q, 8),
        };
    store_release(q);
    return e;
}

enum err store_hearing_own_answers(struct store *s, struct arena *a, int64_t person_id,
                                   int64_t revocation_id, struct store_hearing_answer **out,
                                   size_t *count)
{
    sqlite3_stmt *q = store_use(s, &store_right_self_topic, ANSWERS);
    struct store_rows rows = { .arena = a, .size = sizeof **out };
    enum err e;

    store_bind_int(q, 1, person_id);
    store_bind_int(q, 2, revocation_id);
    while ((e = store_step(s, q)) == OK)
        *(struct store_hearing_answer *)store_row_add(&rows) = (struct store_hearing_answer){
            .at_utc = store_int64(q, 0),
            .source = store_text(a, q, 1),
            .text = store_text(a, q, 2),
        };
    store_release(q);
    *out = rows.at;
    *count = rows.count;
    return e == ERR_NOT_FOUND ? OK : e;
}

enum err store_hearing_say(struct store *s, struct arena *a, int64_t person_id,
                           int64_t revocation_id, civil_day today, int64_t now_utc,
                           const char *text)
{
    sqlite3_stmt *q = store_use(s, &store_right_self_topic, SAY);
    enum err e;

    store_bind_int(q, 1, person_id);
    store_bind_int(q, 2, revocation_id);
    store_bind_int(q, 3, now_utc);
    store_bind_text(q, 4, text);
    if ((e = store_run_or_conflict(s, q)) != OK)
        return e;
    return store_task_open(s, a, person_id, STORE_TASK_HEARING_ANSWERED, revocation_id, false,
                           today, now_utc);
}

enum err store_hearing_wait(struct store *s, struct arena *a, int64_t person_id,
                            int64_t revocation_id, civil_day until, civil_day today,
                            int64_t now_utc)
{
    sqlite3_stmt *q = store_use(s, &store_right_self_topic, WAIT);
    enum err e;

    store_bind_int(q, 1, person_id);
    store_bind_int(q, 2, revocation_id);
    store_bind_day(q, 3, until);
    if ((e = store_run_or_conflict(s, q)) != OK)
        return e;
    return store_task_open(s, a, person_id, STORE_TASK_HEARING_ANSWERED, revocation_id, false,
                           today, now_utc);
}
