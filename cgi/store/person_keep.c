/* The rows behind the facts, which caseworkers keep: guidance, and the periods of S05. Nothing is
 * deleted; a wrong row is voided. */
#include "base/secret.h"
#include "domain.h"
#include "store/person_facts.h"

enum {
    GUIDANCE_LIST,
    GUIDANCE_ADD,
    FACT_LIST,
    ADD_READINESS, /* in the order of enum store_fact_kind, as are the next two groups */
    ADD_BENEFIT,
    ADD_OCCUPATION,
    ADD_CONTRACT,
    ADD_ABSENCE,
    ADD_HINDRANCE,
    ADD_NOT_ENTITLED,
    ADD_MIGRATION,
    END_BENEFIT,
    END_OCCUPATION,
    END_CONTRACT,
    END_ABSENCE,
    END_NOT_ENTITLED, /* out of the order: store_fact_end() knows */
    VOID_READINESS,
    VOID_BENEFIT,
    VOID_OCCUPATION,
    VOID_CONTRACT,
    VOID_ABSENCE,
    VOID_HINDRANCE,
    VOID_NOT_ENTITLED,
    VOID_MIGRATION,
    SQL__COUNT
};

#define BRANCH(kind, table, columns)                                                               \
    "SELECT " kind " AS kind, f.id, " columns ", u.full_name, f.recorded_utc"                      \
    "  FROM " table " f JOIN staff_user u ON u.id = f.recorded_by"                                 \
    " WHERE f.person_id = (SELECT id FROM seen) AND f.voided_utc IS NULL"
/* ?5 code, ?6 from, ?7 to, ?8 flag, ?9 told on, ?10 note, ?11 weekdays, ?12 and ?13 minutes,
 * ?14 born on */
#define ADD(table, columns, values)                                                                \
    "INSERT INTO " table " (person_id, recorded_by, recorded_utc, " columns ")"                    \
    " SELECT sp.id, ?1, ?3, " values " FROM person sp WHERE sp.id = ?4 AND " CAN_SEE("sp")
#define END(table, column, value)                                                                  \
    "UPDATE " table " SET " column " = " value " WHERE id = ?5 AND person_id = " SEEN_PERSON       \
    " AND voided_utc IS NULL AND " column " IS NULL"
#define VOID(table)                                                                                \
    "UPDATE " table " SET voided_utc = ?3 WHERE id = ?5 AND person_id = " SEEN_PERSON              \
    " AND voided_utc IS NULL"

/* clang-format off */
static const char *const sql[SQL__COUNT] = {
    [GUIDANCE_LIST] =
        "SELECT g.public_id, g.given_on, g.points, g.text_version, g.language, g.channel,"
        "       g.interpreter, g.written, g.note, u.full_name, g.recorded_utc"
        "  FROM guidance g JOIN staff_user u ON u.id = g.given_by"
        " WHERE g.person_id = " SEEN_PERSON " AND g.voided_utc IS NULL"
        " ORDER BY g.given_on DESC, g.id DESC",
    [GUIDANCE_ADD] =
        "INSERT INTO guidance (public_id, person_id, given_by, recorded_utc, given_on, points,"
        "   text_version, language, channel, interpreter, written, note)"
        " SELECT ?5, sp.id, ?1, ?3, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13"
        "   FROM person sp WHERE sp.id = ?4 AND " CAN_SEE("sp"),
    [FACT_LIST] =
        "WITH seen (id) AS " SEEN_PERSON " "
        BRANCH("1", "readiness",
               "f.result AS code, 0 AS flag, f.from_day, NULL AS to_day, NULL AS told,"
               " 0 AS weekdays, 0 AS from_minute, 0 AS to_minute, '' AS note,"
               " NULL AS born")
        " UNION ALL "
        BRANCH("2", "benefit", "f.kind, 0, f.from_day, f.to_day, NULL, 0, 0, 0, '', NULL")
        " UNION ALL "
        BRANCH("3", "occupation", "f.kind, f.ordinary, f.from_day, f.to_day, NULL, 0, 0, 0, '', NULL")
        " UNION ALL "
        BRANCH("4", "contract", "f.rule_set, 0, f.concluded_on, f.ended_on, NULL, 0, 0, 0, '', NULL")
        " UNION ALL "
        BRANCH("5", "absence",
               "f.kind, coalesce(f.approved, 0), f.from_day, f.to_day, f.told_on, 0, 0, 0, f.note,"
               " f.born_on")
        " UNION ALL "
        BRANCH("6", "hindrance",
               "f.kind, 0, NULL, NULL, NULL, f.weekdays, f.from_minute, f.to_minute, '', NULL")
        " UNION ALL "
        BRANCH("7", "not_entitled", "'', 0, f.from_day, f.to_day, NULL, 0, 0, 0, '', NULL")
        " UNION ALL "
        BRANCH("8", "contract_migration",
               "f.rule_set, 0, f.migrated_on, NULL, NULL, 0, 0, 0, '', NULL")
        " ORDER BY 1, 5, 2",
    [ADD_READINESS]  = ADD("readiness",  "result, from_day", "?5, ?6"),
    [ADD_BENEFIT]    = ADD("benefit",    "kind, from_day, to_day", "?5, ?6, ?7"),
    [ADD_OCCUPATION] = ADD("occupation", "kind, from_day, to_day, ordinary", "?5, ?6, ?7, ?8"),
    [ADD_CONTRACT]   = ADD("contract",   "rule_set, concluded_on, ended_on", "?5, ?6, ?7"),
    [ADD_ABSENCE]    = ADD("absence",    "kind, from_day, to_day, approved, told_on, note, born_on",
                           "?5, ?6, ?7, ?8, ?9, ?10, ?14"),
    [ADD_HINDRANCE]  = ADD("hindrance",  "kind, weekdays, from_minute, to_minute",
                           "?5, ?11, ?12, ?13"),
    [ADD_NOT_ENTITLED] = ADD("not_entitled", "from_day, to_day", "?6, ?7"),
    [ADD_MIGRATION]  = ADD("contract_migration", "contract_id, migrated_on, rule_set",
                           "(SELECT c.id FROM contract c WHERE c.person_id = sp.id"
                           "   AND c.ended_on IS NULL AND c.voided_utc IS NULL), ?6, ?5"),
    [END_BENEFIT]    = END("benefit",    "to_day",   "?6"),
    [END_OCCUPATION] = END("occupation", "to_day",   "?6"),
    [END_CONTRACT]   = END("contract",   "ended_on", "?6"),
    [END_ABSENCE]    = END("absence",    "to_day",   "?6"),
    [END_NOT_ENTITLED] = END("not_entitled", "to_day", "?6"),
    [VOID_READINESS]  = VOID("readiness"),
    [VOID_BENEFIT]    = VOID("benefit"),
    [VOID_OCCUPATION] = VOID("occupation"),
    [VOID_CONTRACT]   = VOID("contract"),
    [VOID_ABSENCE]    = VOID("absence"),
    [VOID_HINDRANCE]  = VOID("hindrance"),
    [VOID_NOT_ENTITLED] = VOID("not_entitled"),
    [VOID_MIGRATION]  = VOID("contract_migration"),
}; /* clang-format on */
const struct store_topic store_keep_topic = { "keep", sql, SQL__COUNT };

/* Which of its parameters a statement of ADD has beyond ?4: binding others is an error. */
static const unsigned add_uses[STORE_FACT__COUNT] = {
    [STORE_FACT_READINESS] = 1U << 5 | 1U << 6,
    [STORE_FACT_BENEFIT] = 1U << 5 | 1U << 6 | 1U << 7,
    [STORE_FACT_OCCUPATION] = 1U << 5 | 1U << 6 | 1U << 7 | 1U << 8,
    [STORE_FACT_CONTRACT] = 1U << 5 | 1U << 6 | 1U << 7,
    [STORE_FACT_ABSENCE] = 1U << 5 | 1U << 6 | 1U << 7 | 1U << 8 | 1U << 9 | 1U << 10 | 1U << 14,
    [STORE_FACT_HINDRANCE] = 1U << 5 | 1U << 11 | 1U << 12 | 1U << 13,
    [STORE_FACT_NOT_ENTITLED] = 1U << 6 | 1U << 7,
    [STORE_FACT_MIGRATION] = 1U << 5 | 1U << 6,
};

enum err store_guidance_list(struct store *s, struct arena *a, const struct store_scope *scope,
                             int64_t person_id, int64_t now_utc, struct store_guidance **out,
                             size_t *count)
{
    sqlite3_stmt *q = store_use(s, &store_keep_topic, GUIDANCE_LIST);
    struct store_rows rows = { .arena = a, .size = sizeof **out };
    enum err e;

    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, person_id);
    while ((e = store_step(s, q)) == OK)
        *(struct store_guidance *)store_row_add(&rows) = (struct store_guidance){
            .public_id = store_text(a, q, 0),
            .law = { .given_on = store_day(q, 1),
                     .points = (unsigned)store_int(q, 2),
                     .text_version = store_text(a, q, 3),
                     .language = store_text(a, q, 4) },
            .channel = store_form(q, 5),
            .by_interpreter = store_bool(q, 6),
            .written = store_bool(q, 7),
            .note = store_text(a, q, 8),
            .given_by = store_text(a, q, 9),
            .recorded_utc = store_int64(q, 10),
        };
    store_release(q);
    *out = rows.at;
    *count = rows.count;
    return e == ERR_NOT_FOUND ? OK : e;
}

enum err store_guidance_add(struct store *s, struct arena *a, const struct store_scope *scope,
                            int64_t person_id, int64_t now_utc, const struct store_guidance *in)
{
    sqlite3_stmt *q = store_use(s, &store_keep_topic, GUIDANCE_ADD);

    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, person_id);
    store_bind_text(q, 5, secret_public_id(a));
    store_bind_day(q, 6, in->law.given_on);
    store_bind_int(q, 7, in->law.points);
    store_bind_text(q, 8, in->law.text_version);
    store_bind_text(q, 9, in->law.language);
    store_bind_text(q, 10, in->channel == LAW_FORM_UNSET ? "letter" : store_form_code(in->channel));
    store_bind_int(q, 11, in->by_interpreter);
    store_bind_int(q, 12, in->written);
    store_bind_text_or_empty(q, 13, in->note);
    return store_run_one(s, q);
}

enum err store_fact_list(struct store *s, struct arena *a, const struct store_scope *scope,
                         int64_t person_id, int64_t now_utc, struct store_fact **out, size_t *count)
{
    sqlite3_stmt *q = store_use(s, &store_keep_topic, FACT_LIST);
    struct store_rows rows = { .arena = a, .size = sizeof **out };
    enum err e;

    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, person_id);
    while ((e = store_step(s, q)) == OK)
        *(struct store_fact *)store_row_add(&rows) = (struct store_fact){
            .kind = (enum store_fact_kind)store_int(q, 0),
            .id = store_int64(q, 1),
            .code = store_text(a, q, 2),
            .flag = store_bool(q, 3),
            .from = store_day(q, 4),
            .to = store_day(q, 5),
            .told_on = store_day(q, 6),
            .weekdays = store_int(q, 7),
            .from_minute = store_int(q, 8),
            .to_minute = store_int(q, 9),
            .note = store_text(a, q, 10),
            .born_on = store_day(q, 11),
            .recorded_by = store_text(a, q, 12),
            .recorded_utc = store_int64(q, 13),
        };
    store_release(q);
    *out = rows.at;
    *count = rows.count;
    return e == ERR_NOT_FOUND ? OK : e;
}

enum err store_fact_add(struct store *s, const struct store_scope *scope, int64_t person_id,
                        int64_t now_utc, const struct store_fact *in)
{
    const unsigned uses = add_uses[in->kind];
    sqlite3_stmt *q;

    must(in->kind > STORE_FACT_UNSET && in->kind < STORE_FACT__COUNT);
    q = store_use(s, &store_keep_topic, ADD_READINESS + (int)in->kind - STORE_FACT_READINESS);
    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, person_id);
    if (uses & 1U << 5)
        store_bind_text(q, 5, in->code);
    if (uses & 1U << 6)
        store_bind_day(q, 6, in->from);
    if (uses & 1U << 7)
        store_bind_day(q, 7, in->to);
    if (uses & 1U << 8)
        store_bind_int(q, 8, in->flag);
    if (uses & 1U << 9)
        store_bind_day(q, 9, in->told_on == CIVIL_NONE ? in->from : in->told_on);
    if (uses & 1U << 10)
        store_bind_text_or_empty(q, 10, in->note);
    if (uses & 1U << 11) {
        store_bind_int(q, 11, in->weekdays);
        store_bind_int(q, 12, in->from_minute);
        store_bind_int(q, 13, in->to_minute);
    }
    if (uses & 1U << 14)
        store_bind_day(q, 14, in->born_on > 0 ? in->born_on : CIVIL_NONE);
    return store_run_one(s, q);
}

enum err store_fact_end(struct store *s, const struct store_scope *scope, int64_t person_id,
                        int64_t now_utc, enum store_fact_kind kind, int64_t id, civil_day to)
{
    sqlite3_stmt *q;

    if (kind != STORE_FACT_NOT_ENTITLED && (kind < STORE_FACT_BENEFIT || kind > STORE_FACT_ABSENCE))
        return ERR_INVALID;
    q = store_use(s, &store_keep_topic,
                  kind == STORE_FACT_NOT_ENTITLED ? END_NOT_ENTITLED
                                                  : END_BENEFIT + (int)kind - STORE_FACT_BENEFIT);
    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, person_id);
    store_bind_int(q, 5, id);
    store_bind_day(q, 6, to);
    return store_run_one(s, q);
}

enum err store_fact_void(struct store *s, const struct store_scope *scope, int64_t person_id,
                         int64_t now_utc, enum store_fact_kind kind, int64_t id)
{
    sqlite3_stmt *q;

    if (kind <= STORE_FACT_UNSET || kind >= STORE_FACT__COUNT)
        return ERR_INVALID;
    q = store_use(s, &store_keep_topic, VOID_READINESS + (int)kind - STORE_FACT_READINESS);
    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, person_id);
    store_bind_int(q, 5, id);
    return store_run_one(s, q);
}
