/* The facts of § 20, stk. 4-5, in one statement: each branch is one index look-up by person. */
#include "store/person_facts.h"

#include "domain.h"

/* kind, from, to, code, further, decision. PERSON is the id. */
#define FACTS(person)                                                                              \
    "SELECT 'p' AS kind, taken_on AS from_day, NULL AS to_day, NULL AS code,"                      \
    "       manifestly_unable AS further, NULL AS decision FROM person WHERE id = " person         \
    " UNION ALL SELECT 'r', from_day, NULL, result, NULL, NULL FROM readiness"                     \
    "  WHERE person_id = " person " AND voided_utc IS NULL"                                        \
    " UNION ALL SELECT 'b', from_day, to_day, NULL, NULL, NULL FROM benefit"                       \
    "  WHERE person_id = " person " AND voided_utc IS NULL"                                        \
    " UNION ALL SELECT 'g', min(given_on), NULL, NULL, max(written), NULL FROM guidance"           \
    "  WHERE person_id = " person " AND voided_utc IS NULL"                                        \
    " UNION ALL SELECT 'e', from_day, to_day, basis, review_on,"                                   \
    "   (SELECT d.public_id FROM decision d WHERE d.id = decision_id) FROM exemption"              \
    "  WHERE person_id = " person " AND (to_day IS NULL OR to_day >= from_day)"                    \
    " UNION ALL SELECT 'v', from_day, to_day, basis, review_on,"                                   \
    "   (SELECT d.public_id FROM decision d WHERE d.id = decision_id) FROM revocation"             \
    "  WHERE person_id = " person " AND state IN ('decided', 'lifted')"                            \
    "    AND (to_day IS NULL OR to_day >= from_day)"                                               \
    " UNION ALL SELECT 'a', from_day, to_day, kind, approved, NULL FROM absence"                   \
    "  WHERE person_id = " person " AND voided_utc IS NULL"                                        \
    " UNION ALL SELECT 'c', concluded_on, ended_on, rule_set, NULL, NULL FROM contract"            \
    "  WHERE person_id = " person " AND voided_utc IS NULL"                                        \
    " UNION ALL SELECT 't', NULL, NULL, NULL, count(*), NULL FROM booking"                         \
    "  WHERE person_id = " person " AND state = 'held'"

enum { SELF, OF, SQL__COUNT };
static const char *const sql[SQL__COUNT] = { [SELF] = FACTS("?1"), [OF] = FACTS(SEEN_PERSON) };
const struct store_topic store_facts_topic = { "facts", sql, SQL__COUNT };

static const char *const revocation_bases[] = {
    [LAW_REVOCATION_OTHERWISE_THAN_AGREED] = "otherwise_than_agreed",
    [LAW_REVOCATION_DEFEATS_CONTACT] = "defeats_contact",
};

const char *store_revocation_basis_code(enum law_revocation_basis basis)
{
    return basis == LAW_REVOCATION_UNSET ? NULL : revocation_bases[basis];
}

enum law_revocation_basis store_revocation_basis_from(const char *code)
{
    return (enum law_revocation_basis)store_code_index(
        revocation_bases, sizeof revocation_bases / sizeof *revocation_bases, code);
}

/* The lists while they grow. */
struct lists {
    struct store_rows readiness, benefit, exemptions, revocations, pauses, absences;
    civil_day exemption_from, revocation_from;
    bool found;
};

static void add_period(struct store_rows *rows, sqlite3_stmt *q)
{
    *(struct law_period *)store_row_add(rows) =
        (struct law_period){ .from = store_day(q, 1), .to = store_day(q, 2) };
}

/* Of periods that are not over: the one that covers today or, else, begins first. */
static bool is_nearer(sqlite3_stmt *q, civil_day today, civil_day *best)
{
    const civil_day from = store_day(q, 1), to = store_day(q, 2);
    const bool is_over = to != CIVIL_NONE && to < today;

    if (is_over || (*best != CIVIL_NONE && *best <= from))
        return false;
    *best = from;
    return true;
}

static void add_absence(struct lists *l, sqlite3_stmt *q)
{
    const struct law_absence absence = { .kind = law_absence_from(store_peek(q, 3)),
                                         .period = { store_day(q, 1), store_day(q, 2) },
                                         .is_approved = store_bool(q, 4) };

    *(struct law_absence *)store_row_add(&l->absences) = absence;
    if (law_absence_pauses(&absence))
        add_period(&l->pauses, q);
}

/* The newest contract decides; it covers the days before the one on which it ended. */
static void take_contract(struct store_facts *out, sqlite3_stmt *q)
{
    const civil_day concluded = store_day(q, 1), ended = store_day(q, 2);

    if (out->selfbook.contract_from != CIVIL_NONE && out->selfbook.contract_from > concluded)
        return;
    out->selfbook.contract_from = concluded;
    out->selfbook.contract_to = civil_add_days(ended, -1);
    out->rule_set = law_rule_set_from(store_peek(q, 3));
}

static void take_row(struct lists *l, sqlite3_stmt *q, civil_day today, struct store_facts *out)
{
    switch (*store_peek(q, 0)) {
    case 'p':
        l->found = true;
        out->selfbook.taken_on = store_day(q, 1);
        out->selfbook.manifestly_unable = store_bool(q, 4);
        break;
    case 'r':
        *(struct law_readiness_step *)store_row_add(&l->readiness) = (struct law_readiness_step){
            .from = store_day(q, 1),
            .result = *store_peek(q, 3) == 'j' ? LAW_JOB_READY : LAW_ACTIVITY_READY,
        };
        break;
    case 'b':
        add_period(&l->benefit, q);
        break;
    case 'g':
        out->selfbook.guided_on = store_day(q, 1);
        out->has_written_guidance = store_bool(q, 4);
        break;
    case 'e':
        add_period(&l->exemptions, q);
        if (is_nearer(q, today, &l->exemption_from)) {
            out->exemption_basis = law_exemption_from(store_peek(q, 3));
            out->exemption_review_on = store_day(q, 4);
            out->exemption_decision = store_text(l->exemptions.arena, q, 5);
        }
        break;
    case 'v':
        add_period(&l->revocations, q);
        if (is_nearer(q, today, &l->revocation_from)) {
            out->revocation_basis = store_revocation_basis_from(store_peek(q, 3));
            out->revocation_review_on = store_day(q, 4);
            out->revocation_decision = store_text(l->revocations.arena, q, 5);
        }
        break;
    case 'a':
        add_absence(l, q);
        break;
    case 'c':
        take_contract(out, q);
        break;
    case 't':
        out->talks_held = store_int(q, 4);
        break;
    default:
        must(false); /* FACTS has no other kind */
    }
}

static enum err read_facts(struct store *s, struct arena *a, sqlite3_stmt *q, civil_day today,
                           struct store_facts *out)
{
    struct lists l = { .readiness = { .arena = a, .size = sizeof(struct law_readiness_step) },
                       .benefit = { .arena = a, .size = sizeof(struct law_period) },
                       .exemptions = { .arena = a, .size = sizeof(struct law_period) },
                       .revocations = { .arena = a, .size = sizeof(struct law_period) },
                       .pauses = { .arena = a, .size = sizeof(struct law_period) },
                       .absences = { .arena = a, .size = sizeof(struct law_absence) },
                       .exemption_from = CIVIL_NONE,
                       .revocation_from = CIVIL_NONE };
    enum err e;

    *out = (struct store_facts){ .selfbook = { .taken_on = CIVIL_NONE,
                                               .guided_on = CIVIL_NONE,
                                               .contract_from = CIVIL_NONE,
                                               .contract_to = CIVIL_NONE },
                                 .exemption_review_on = CIVIL_NONE,
                                 .revocation_review_on = CIVIL_NONE };
    while ((e = store_step(s, q)) == OK)
        take_row(&l, q, today, out);
    store_release(q);
    if (e != ERR_NOT_FOUND)
        return e;
    out->selfbook.readiness = l.readiness.at;
    out->selfbook.readiness_count = l.readiness.count;
    out->selfbook.benefit = l.benefit.at;
    out->selfbook.benefit_count = l.benefit.count;
    out->selfbook.exemptions = l.exemptions.at;
    out->selfbook.exemption_count = l.exemptions.count;
    out->selfbook.revocations = l.revocations.at;
    out->selfbook.revocation_count = l.revocations.count;
    out->selfbook.absences = l.pauses.at;
    out->selfbook.absence_count = l.pauses.count;
    out->absences = l.absences.at;
    out->absence_count = l.absences.count;
    return l.found ? OK : ERR_NOT_FOUND;
}

enum err store_facts_self(struct store *s, struct arena *a, int64_t person_id, civil_day today,
                          struct store_facts *out)
{
    sqlite3_stmt *q = store_use(s, &store_facts_topic, SELF);

    store_bind_int(q, 1, person_id);
    return read_facts(s, a, q, today, out);
}

enum err store_facts_system(struct store *s, struct arena *a, int64_t person_id, civil_day today,
                            struct store_facts *out)
{
    const enum store_role role = store_role_of(s);

    must(role == STORE_MAINTENANCE || role == STORE_ADMIN);
    return store_facts_self(s, a, person_id, today, out);
}

enum err store_facts_of(struct store *s, struct arena *a, const struct store_scope *scope,
                        int64_t person_id, civil_day today, int64_t now_utc,
                        struct store_facts *out)
{
    sqlite3_stmt *q = store_use(s, &store_facts_topic, OF);

    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, person_id);
    return read_facts(s, a, q, today, out);
}
