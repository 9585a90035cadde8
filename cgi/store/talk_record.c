/* The record of one conversation: versions, the finished one, additions, and what came with it. */
#include "store/talk_record.h"

#include "domain.h"

/* The columns of a version in the order of enum law_minutes_field. */
#define FIELDS(v)                                                                                  \
    v "channel, " v "letter_reason, " v "took_part, " v "situation, " v "kept_by_authority, " v    \
      "kept_by_citizen, " v "followed, " v "course, " v "outcome, " v "content, " v                \
      "content_text, " v "composition, " v "composition_text, " v "goals, " v "goals_text, " v     \
      "conversation, " v "job_support, " v "jobnet_on, " v "jobnet_enough, " v "jobnet_by, " v     \
      "benefit_check, " v "benefit_doubt, " v "systematic, " v "language_facts, " v "notice, " v   \
      "notice_items, " v "family, " v "interpreter, " v "residence, " v "residence_language, " v   \
      "agreed, " v "next_on"
enum { FIRST_FIELD_VALUE = 5 };

/* clang-format off */
enum { GET, VERSION, SAVES, BEGIN, SAVE, FINISH, ADD, ADDITIONS, NOTICE, GIVE, REFER, OWN, SQL__COUNT };
static const char *const sql[SQL__COUNT] = {
    [GET] =
        "SELECT " FIELDS("v.") ", r.id, r.version, su.full_name, v.saved_utc, r.finished_utc,"
        "       fu.full_name, r.held_on, r.receives_benefit, r.is_job_ready, r.rule_set, r.regime,"
        "       n.judged_on, n.due_on, n.given_utc, gu.full_name, n.items, n.family, n.interpreter,"
        "       n.text_version, f.copy"
        "  FROM talk_record r"
        "  JOIN talk_record_version v ON v.record_id = r.id AND v.version = r.version"
        "  JOIN staff_user su ON su.id = v.saved_by"
        "  LEFT JOIN staff_user fu ON fu.id = r.finished_by"
        "  LEFT JOIN talk_notice n ON n.record_id = r.id"
        "  LEFT JOIN staff_user gu ON gu.id = n.given_by"
        "  LEFT JOIN talk_referral f ON f.record_id = r.id"
        " WHERE r.booking_id = ?5 AND r.person_id = " SEEN_PERSON,
    [VERSION] =
        "SELECT " FIELDS("v.") " FROM talk_record r"
        "  JOIN talk_record_version v ON v.record_id = r.id AND v.version = ?6"
        " WHERE r.id = ?5 AND r.person_id = " SEEN_PERSON,
    [SAVES] =
        "SELECT v.version, u.full_name, v.saved_utc FROM talk_record r"
        "  JOIN talk_record_version v ON v.record_id = r.id JOIN staff_user u ON u.id = v.saved_by"
        " WHERE r.id = ?5 AND r.person_id = " SEEN_PERSON " ORDER BY v.version DESC",
    [BEGIN] =
        "INSERT INTO talk_record (person_id, booking_id, begun_by, begun_utc)"
        " VALUES (?1, ?2, ?3, ?4)",
    [SAVE] =
        "INSERT INTO talk_record_version (record_id, version, saved_by, saved_utc, " FIELDS("") ")"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18,"
        "   ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30, ?31, ?32, ?33, ?34, ?35, ?36)",
    [FINISH] =
        "UPDATE talk_record SET finished_utc = ?3, finished_by = ?4, held_on = ?5,"
        "   receives_benefit = ?6, is_job_ready = ?7, rule_set = ?8, regime = ?9"
        " WHERE id = ?1 AND version = ?2 AND finished_utc IS NULL",
    [ADD] =
        "INSERT INTO talk_record_addition (record_id, text, added_by, added_utc)"
        " VALUES (?1, ?2, ?3, ?4)",
    [ADDITIONS] =
        "SELECT d.text, u.full_name, d.added_utc FROM talk_record r"
        "  JOIN talk_record_addition d ON d.record_id = r.id JOIN staff_user u ON u.id = d.added_by"
        " WHERE r.id = ?5 AND r.person_id = " SEEN_PERSON " ORDER BY d.id",
    [NOTICE] =
        "INSERT INTO talk_notice (record_id, person_id, judged_on, due_on) VALUES (?1, ?2, ?3, ?4)",
    [GIVE] =
        "UPDATE talk_notice SET given_utc = ?2, given_by = ?3, items = ?4, family = ?5,"
        "   interpreter = ?6, text_version = ?7 WHERE record_id = ?1 AND given_utc IS NULL",
    [REFER] =
        "INSERT INTO talk_referral (record_id, person_id, opened_by, opened_utc, copy)"
        " VALUES (?1, ?2, ?3, ?4, ?5)",
    /* ?1 the citizen, ?2 the talk */
    [OWN] =
        "SELECT r.finished_utc, v.agreed, v.next_on FROM talk_record r"
        "  JOIN talk_record_version v ON v.record_id = r.id AND v.version = r.version"
        " WHERE r.booking_id = ?2 AND r.person_id = ?1 AND r.finished_utc IS NOT NULL",
}; /* clang-format on */
const struct store_topic store_talk_record_topic = { "talk_record", sql, SQL__COUNT };

static sqlite3_stmt *use(struct store *s, int which, const struct store_scope *scope,
                         int64_t person_id, int64_t now_utc, int64_t id)
{
    sqlite3_stmt *q = store_use(s, &store_talk_record_topic, which);

    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, person_id);
    store_bind_int(q, 5, id);
    return q;
}

static void read_fields(struct arena *a, sqlite3_stmt *q, const char **at)
{
    for (int i = 0; i < LAW_MINUTES__COUNT; i++)
        at[i] = store_text(a, q, i);
}

static void read_record(struct arena *a, sqlite3_stmt *q, void *out)
{
    struct store_talk_record *r = out;
    const int next = LAW_MINUTES__COUNT;

    *r = (struct store_talk_record){
        .id = store_int64(q, next),
        .version = store_int(q, next + 1),
        .saved_by = store_text(a, q, next + 2),
        .saved_utc = store_int64(q, next + 3),
        .finished_utc = store_int64(q, next + 4),
        .finished_by = store_text(a, q, next + 5),
        .held_on = store_day(q, next + 6),
        .receives_benefit = store_bool(q, next + 7),
        .is_job_ready = store_bool(q, next + 8),
        .set = law_rule_set_from(store_peek(q, next + 9)),
        .regime = store_text(a, q, next + 10),
        .notice = { .judged_on = store_day(q, next + 11),
                    .due_on = store_day(q, next + 12),
                    .given_utc = store_int64(q, next + 13),
                    .given_by = store_text(a, q, next + 14),
                    .items = (unsigned)store_int(q, next + 15),
                    .is_family = store_bool(q, next + 16),
                    .by_interpreter = store_bool(q, next + 17),
                    .text_version = store_text(a, q, next + 18) },
        .referral = store_text(a, q, next + 19),
    };
    read_fields(a, q, r->at);
}

enum err store_talk_record_get(struct store *s, struct arena *a, const struct store_scope *scope,
                               int64_t person_id, int64_t booking_id, int64_t now_utc,
                               struct store_talk_record *out)
{
    return store_read_one(s, a, use(s, GET, scope, person_id, now_utc, booking_id), read_record,
                          out);
}

enum err store_talk_record_version(struct store *s, struct arena *a,
                                   const struct store_scope *scope, int64_t person_id,
                                   int64_t record_id, int32_t version, int64_t now_utc,
                                   const char *at[LAW_MINUTES__COUNT])
{
    sqlite3_stmt *q = use(s, VERSION, scope, person_id, now_utc, record_id);
    enum err e;

    store_bind_int(q, 6, version);
    if ((e = store_step(s, q)) == OK)
        read_fields(a, q, at);
    store_release(q);
    return e;
}

static void read_save(struct arena *a, sqlite3_stmt *q, void *out)
{
    *(struct store_talk_save *)out = (struct store_talk_save){
        .version = store_int(q, 0),
        .saved_by = store_text(a, q, 1),
        .saved_utc = store_int64(q, 2),
    };
}

enum err store_talk_record_saves(struct store *s, struct arena *a, const struct store_scope *scope,
                                 int64_t person_id, int64_t record_id, int64_t now_utc,
                                 struct store_talk_save **out, size_t *count)
{
    struct store_rows rows = { .arena = a, .size = sizeof **out };
    const enum err e =
        store_read_all(s, use(s, SAVES, scope, person_id, now_utc, record_id), read_save, &rows);

    *out = rows.at;
    *count = rows.count;
    return e;
}

enum err store_talk_record_begin(struct store *s, const struct store_scope *scope,
                                 int64_t person_id, int64_t booking_id, int64_t now_utc,
                                 int64_t *out_id)
{
    sqlite3_stmt *q = store_use(s, &store_talk_record_topic, BEGIN);

    store_bind_int(q, 1, person_id);
    store_bind_int(q, 2, booking_id);
    store_bind_int(q, 3, scope->user_id);
    store_bind_int(q, 4, now_utc);
    return store_run_insert(s, q, out_id);
}

enum err store_talk_record_save(struct store *s, const struct store_scope *scope, int64_t record_id,
                                int32_t version, int64_t now_utc,
                                const char *const at[LAW_MINUTES__COUNT])
{
    sqlite3_stmt *q = store_use(s, &store_talk_record_topic, SAVE);

    store_bind_int(q, 1, record_id);
    store_bind_int(q, 2, version + 1);
    store_bind_int(q, 3, scope->user_id);
    store_bind_int(q, 4, now_utc);
    for (int i = 0; i < LAW_MINUTES__COUNT; i++)
        store_bind_text(q, FIRST_FIELD_VALUE + i, at[i] && *at[i] ? at[i] : NULL);
    return store_run(s, q);
}

enum err store_talk_record_finish(struct store *s, const struct store_scope *scope,
                                  int64_t record_id, int32_t version, int64_t now_utc,
                                  const struct store_talk_finish *in)
{
    sqlite3_stmt *q = store_use(s, &store_talk_record_topic, FINISH);
    const struct law_rule_set_row *row = law_rule_set_row(in->set);

    store_bind_int(q, 1, record_id);
    store_bind_int(q, 2, version);
    store_bind_int(q, 3, now_utc);
    store_bind_int(q, 4, scope->user_id);
    store_bind_day(q, 5, in->held_on);
    store_bind_int(q, 6, in->receives_benefit);
    store_bind_int(q, 7, in->is_job_ready);
    store_bind_text(q, 8, row ? row->code : "");
    store_bind_text(q, 9, in->regime);
    return store_run_or_conflict(s, q);
}

enum err store_talk_addition_add(struct store *s, const struct store_scope *scope,
                                 int64_t record_id, int64_t now_utc, const char *text)
{
    sqlite3_stmt *q = store_use(s, &store_talk_record_topic, ADD);

    store_bind_int(q, 1, record_id);
    store_bind_text(q, 2, text);
    store_bind_int(q, 3, scope->user_id);
    store_bind_int(q, 4, now_utc);
    return store_run(s, q);
}

static void read_addition(struct arena *a, sqlite3_stmt *q, void *out)
{
    *(struct store_talk_addition *)out = (struct store_talk_addition){
        .text = store_text(a, q, 0),
        .added_by = store_text(a, q, 1),
        .added_utc = store_int64(q, 2),
    };
}

enum err store_talk_addition_list(struct store *s, struct arena *a, const struct store_scope *scope,
                                  int64_t person_id, int64_t record_id, int64_t now_utc,
                                  struct store_talk_addition **out, size_t *count)
{
    struct store_rows rows = { .arena = a, .size = sizeof **out };
    const enum err e = store_read_all(s, use(s, ADDITIONS, scope, person_id, now_utc, record_id),
                                      read_addition, &rows);

    *out = rows.at;
    *count = rows.count;
    return e;
}

enum err store_talk_notice_open(struct store *s, int64_t record_id, int64_t person_id,
                                civil_day judged_on, civil_day due_on)
{
    sqlite3_stmt *q = store_use(s, &store_talk_record_topic, NOTICE);

    store_bind_int(q, 1, record_id);
    store_bind_int(q, 2, person_id);
    store_bind_day(q, 3, judged_on);
    store_bind_day(q, 4, due_on);
    return store_run(s, q);
}

enum err store_talk_notice_give(struct store *s, const struct store_scope *scope, int64_t record_id,
                                int64_t now_utc, const struct store_talk_notice *in)
{
    sqlite3_stmt *q = store_use(s, &store_talk_record_topic, GIVE);

    store_bind_int(q, 1, record_id);
    store_bind_int(q, 2, now_utc);
    store_bind_int(q, 3, scope->user_id);
    store_bind_int(q, 4, in->items);
    store_bind_int(q, 5, in->is_family);
    store_bind_int(q, 6, in->by_interpreter);
    store_bind_text(q, 7, in->text_version);
    return store_run_or_conflict(s, q);
}

enum err store_talk_referral_open(struct store *s, const struct store_scope *scope,
                                  int64_t record_id, int64_t person_id, int64_t now_utc,
                                  const char *copy)
{
    sqlite3_stmt *q = store_use(s, &store_talk_record_topic, REFER);

    store_bind_int(q, 1, record_id);
    store_bind_int(q, 2, person_id);
    store_bind_int(q, 3, scope->user_id);
    store_bind_int(q, 4, now_utc);
    store_bind_text(q, 5, copy);
    return store_run(s, q);
}

static void read_own(struct arena *a, sqlite3_stmt *q, void *out)
{
    *(struct store_own_record *)out = (struct store_own_record){
        .finished_utc = store_int64(q, 0),
        .agreed = store_text(a, q, 1),
        .next_on = store_day(q, 2),
    };
}

enum err store_talk_record_own(struct store *s, struct arena *a, int64_t person_id,
                               int64_t booking_id, struct store_own_record *out)
{
    sqlite3_stmt *q = store_use(s, &store_talk_record_topic, OWN);

    store_bind_int(q, 1, person_id);
    store_bind_int(q, 2, booking_id);
    return store_read_one(s, a, q, read_own, out);
}
