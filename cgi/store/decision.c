/* Decisions: stored once with all their parts, never changed (security.md A5). And exemptions,
 * which are put in force by one. */
#include "base/secret.h"
#include "domain.h"
#include "store/selfbook_right.h"
#include "store/work.h"

#define DECISION                                                                                   \
    "SELECT x.id, x.public_id, x.kind, x.result, x.cites, x.facts, x.considerations, x.hearing,"   \
    "       x.complaint, x.letter, x.decided_on, x.available_on, x.complaint_until,"               \
    "       x.decided_utc, x.prepared_by, x.approved_by, pu.full_name, au.full_name, x.person_id," \
    "       (SELECT pp.public_id FROM person pp WHERE pp.id = x.person_id)"                        \
    "  FROM decision x JOIN staff_user pu ON pu.id = x.prepared_by"                                \
    "  LEFT JOIN staff_user au ON au.id = x.approved_by"

enum { ADD, GET, LIST, EXEMPTION_ADD, EXEMPTION_LIST, EXEMPTION_END, SQL__COUNT };
static const char *const sql[SQL__COUNT] = {
    [ADD] = "INSERT INTO decision (public_id, person_id, kind, result, cites, facts,"
            "   considerations, hearing, complaint, letter, decided_on, decided_utc, available_on,"
            "   complaint_until, prepared_by, approved_by)"
            " SELECT ?5, sp.id, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?3, ?15, ?16, ?17, ?18"
            "   FROM person sp WHERE sp.id = ?4 AND " CAN_SEE("sp"),
    [GET] =
        DECISION " JOIN person p ON p.id = x.person_id WHERE x.public_id = ?4 AND " CAN_SEE("p"),
    [LIST] = DECISION " WHERE x.person_id = " SEEN_PERSON " ORDER BY x.decided_utc DESC, x.id DESC",
    [EXEMPTION_ADD] =
        "INSERT INTO exemption (public_id, person_id, made_by, made_utc, basis, from_day, to_day,"
        "   review_on, language_insufficient, it_insufficient, facts, support_plan, support_by,"
        "   support_due_on, requested_on, citizen_accepts, help_request_id, decision_id)"
        " SELECT ?5, sp.id, ?1, ?3, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18,"
        "        ?19 FROM person sp WHERE sp.id = ?4 AND " CAN_SEE("sp"),
    [EXEMPTION_LIST] =
        "SELECT x.id, x.public_id, x.basis, x.from_day, x.to_day, x.review_on,"
        "       x.language_insufficient, x.it_insufficient, x.facts, x.support_plan, x.support_by,"
        "       x.support_due_on, x.requested_on, x.citizen_accepts, x.help_request_id,"
        "       x.decision_id, x.made_utc, u.full_name, x.ended_utc"
        "  FROM exemption x JOIN staff_user u ON u.id = x.made_by"
        " WHERE x.person_id = " SEEN_PERSON " ORDER BY x.from_day DESC, x.id DESC",
    [EXEMPTION_END] = "UPDATE exemption SET ended_utc = ?3, end_decision_id = ?7,"
                      "   to_day = CASE WHEN ?6 < from_day THEN from_day - 1"
                      "                 WHEN to_day IS NOT NULL AND to_day < ?6 THEN to_day"
                      "                 ELSE ?6 END"
                      " WHERE id = ?5 AND person_id = " SEEN_PERSON " AND ended_utc IS NULL",
};
const struct store_topic store_decision_topic = { "decision", sql, SQL__COUNT };

static const char *const kinds[STORE_DECISION__COUNT] = {
    [STORE_DECISION_UNSET] = "",
    [STORE_EXEMPTION_GRANTED] = "exemption_granted",
    [STORE_EXEMPTION_REFUSED] = "exemption_refused",
    [STORE_EXEMPTION_ENDED] = "exemption_ended",
    [STORE_REVOKED] = "revocation",
    [STORE_REVOCATION_LIFTED] = "revocation_lifted",
    [STORE_NO_CONSEQUENCE] = "no_consequence",
    [STORE_REFERRED] = "benefit_referral",
    [STORE_DEREGISTERED] = "deregistration",
    [STORE_DEREGISTERED_AND_REFERRED] = "deregistration_and_referral",
};

const char *store_decision_kind_code(enum store_decision_kind kind)
{
    must(kind >= STORE_DECISION_UNSET && kind < STORE_DECISION__COUNT);
    return kinds[kind];
}

enum store_decision_kind store_decision_kind_from(const char *code)
{
    return (enum store_decision_kind)store_code_index(kinds, STORE_DECISION__COUNT, code);
}

enum err store_decision_add(struct store *s, struct arena *a, const struct store_scope *scope,
                            int64_t person_id, int64_t now_utc, const struct store_decision *in,
                            int64_t *out_id)
{
    sqlite3_stmt *q = store_use(s, &store_decision_topic, ADD);
    enum err e;

    must(in->kind != STORE_DECISION_UNSET);
    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, person_id);
    store_bind_text(q, 5, secret_public_id(a));
    store_bind_text(q, 6, kinds[in->kind]);
    store_bind_text(q, 7, in->result);
    store_bind_text(q, 8, in->cites);
    store_bind_text(q, 9, in->facts);
    store_bind_text_or_empty(q, 10, in->considerations);
    store_bind_text_or_empty(q, 11, in->hearing);
    store_bind_text_or_empty(q, 12, in->complaint);
    store_bind_text(q, 13, in->letter);
    store_bind_day(q, 14, in->decided_on);
    store_bind_day(q, 15, in->available_on);
    store_bind_day(q, 16, in->complaint_until);
    store_bind_int(q, 17, in->prepared_by);
    store_bind_id(q, 18, in->approved_by);
    if ((e = store_run_one(s, q)) == OK)
        *out_id = sqlite3_last_insert_rowid(s->db);
    return e;
}

static void read_decision(struct arena *a, sqlite3_stmt *q, struct store_decision *out)
{
    *out = (struct store_decision){
        .id = store_int64(q, 0),
        .public_id = store_text(a, q, 1),
        .kind = store_decision_kind_from(store_peek(q, 2)),
        .result = store_text(a, q, 3),
        .cites = store_text(a, q, 4),
        .facts = store_text(a, q, 5),
        .considerations = store_text(a, q, 6),
        .hearing = store_text(a, q, 7),
        .complaint = store_text(a, q, 8),
        .letter = store_text(a, q, 9),
        .decided_on = store_day(q, 10),
        .available_on = store_day(q, 11),
        .complaint_until = store_day(q, 12),
        .decided_utc = store_int64(q, 13),
        .prepared_by = store_int64(q, 14),
        .approved_by = store_int64(q, 15),
        .prepared_by_name = store_text(a, q, 16),
        .approved_by_name = store_text(a, q, 17),
        .person_id = store_int64(q, 18),
        .person_public_id = store_text(a, q, 19),
    };
}

enum err store_decision_get(struct store *s, struct arena *a, const struct store_scope *scope,
                            const char *public_id, int64_t now_utc, struct store_decision *out)
{
    sqlite3_stmt *q = store_use(s, &store_decision_topic, GET);
    enum err e;

    store_bind_scope(q, scope, now_utc);
    store_bind_text(q, 4, public_id);
    if ((e = store_step(s, q)) == OK)
        read_decision(a, q, out);
    store_release(q);
    return e;
}

enum err store_decision_list(struct store *s, struct arena *a, const struct store_scope *scope,
                             int64_t person_id, int64_t now_utc, struct store_decision **out,
                             size_t *count)
{
    sqlite3_stmt *q = store_use(s, &store_decision_topic, LIST);
    struct store_rows rows = { .arena = a, .size = sizeof **out };
    enum err e;

    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, person_id);
    while ((e = store_step(s, q)) == OK)
        read_decision(a, q, store_row_add(&rows));
    store_release(q);
    *out = rows.at;
    *count = rows.count;
    return e == ERR_NOT_FOUND ? OK : e;
}

enum err store_exemption_add(struct store *s, struct arena *a, const struct store_scope *scope,
                             int64_t person_id, int64_t now_utc, const struct store_exemption *in,
                             int64_t *out_id)
{
    sqlite3_stmt *q = store_use(s, &store_decision_topic, EXEMPTION_ADD);
    const struct law_exemption *law = &in->law;
    enum err e;

    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, person_id);
    store_bind_text(q, 5, secret_public_id(a));
    store_bind_text(q, 6, law_exemption_code(law->basis));
    store_bind_day(q, 7, law->from);
    store_bind_day(q, 8, law->to);
    store_bind_day(q, 9, law->review_on);
    store_bind_int(q, 10, law->language_insufficient);
    store_bind_int(q, 11, law->it_insufficient);
    store_bind_text(q, 12, law->facts);
    store_bind_text_or_empty(q, 13, law->support_what);
    store_bind_text_or_empty(q, 14, law->support_who);
    store_bind_day(q, 15, law->support_by);
    store_bind_day(q, 16, law->requested_on);
    if (law->citizen_accepts == LAW_ANSWER_UNSET)
        store_bind_null(q, 17);
    else
        store_bind_int(q, 17, law->citizen_accepts == LAW_ANSWER_YES);
    store_bind_id(q, 18, in->help_request_id);
    store_bind_int(q, 19, in->decision_id);
    if ((e = store_run_one(s, q)) != OK)
        return e;
    *out_id = sqlite3_last_insert_rowid(s->db);
    if (law->review_on == CIVIL_NONE)
        return OK;
    return store_task_open(s, a, person_id, STORE_TASK_EXEMPTION_REVIEW, *out_id, false,
                           law->review_on, now_utc);
}

enum err store_exemption_list(struct store *s, struct arena *a, const struct store_scope *scope,
                              int64_t person_id, int64_t now_utc, struct store_exemption **out,
                              size_t *count)
{
    sqlite3_stmt *q = store_use(s, &store_decision_topic, EXEMPTION_LIST);
    struct store_rows rows = { .arena = a, .size = sizeof **out };
    enum err e;

    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, person_id);
    while ((e = store_step(s, q)) == OK)
        *(struct store_exemption *)store_row_add(&rows) = (struct store_exemption){
            .id = store_int64(q, 0),
            .public_id = store_text(a, q, 1),
            .law = { .basis = law_exemption_from(store_peek(q, 2)),
                     .from = store_day(q, 3),
                     .to = store_day(q, 4),
                     .review_on = store_day(q, 5),
                     .language_insufficient = store_bool(q, 6),
                     .it_insufficient = store_bool(q, 7),
                     .facts = store_text(a, q, 8),
                     .support_what = store_text(a, q, 9),
                     .support_who = store_text(a, q, 10),
                     .support_by = store_day(q, 11),
                     .requested_on = store_day(q, 12),
                     .citizen_accepts = store_is_null(q, 13) ? LAW_ANSWER_UNSET
                                        : store_bool(q, 13)  ? LAW_ANSWER_YES
                                                             : LAW_ANSWER_NO,
                     .taken_on = CIVIL_NONE },
            .help_request_id = store_int64(q, 14),
            .decision_id = store_int64(q, 15),
            .made_utc = store_int64(q, 16),
            .made_by = store_text(a, q, 17),
            .ended_utc = store_int64(q, 18),
        };
    store_release(q);
    *out = rows.at;
    *count = rows.count;
    return e == ERR_NOT_FOUND ? OK : e;
}

enum err store_exemption_end(struct store *s, const struct store_scope *scope, int64_t person_id,
                             int64_t now_utc, int64_t exemption_id, civil_day last,
                             int64_t decision_id)
{
    sqlite3_stmt *q = store_use(s, &store_decision_topic, EXEMPTION_END);
    enum err e;

    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, person_id);
    store_bind_int(q, 5, exemption_id);
    store_bind_int(q, 6, last);
    store_bind_int(q, 7, decision_id);
    if ((e = store_run_or_conflict(s, q)) != OK)
        return e;
    return store_task_done(s, person_id, STORE_TASK_EXEMPTION_REVIEW, exemption_id, scope->user_id,
                           now_utc);
}
