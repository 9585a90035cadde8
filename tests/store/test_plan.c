/* No statement of the domain may walk a whole table: at three million times each must stay an index
 * look-up or a short range. And each role can run what its pages need, and nothing else. */
#include "base/text.h"
#include "domain.h"
#include "store/internal.h"

#include <stdlib.h>

/* Names of subqueries, which are as long as what they select: not tables. */
static const char *const not_tables[] = {
    "CONSTANT ROW", "walk",       "after", "before", "found",    "m", "o", "w", "k", "l",
    "free_times",   "both_kinds", "x",     "seen",   "(subquery"
};
/* The topics of the core come with their own tests; lists of staff and of the command line may be
 * read whole, since a municipality has hundreds of those, not millions. */
static const char *const domain_topics[] = {
    "access",     "booking",         "booking_read", "case",          "case_read",
    "deadline",   "decision",        "facts",        "help_request",  "hold",
    "keep",       "message",         "person",       "person_search", "person_signin",
    "revocation", "revocation_read", "situation",    "slot",          "slot_admin",
    "sweep",      "talk_record",     "task",         "timeline",      "week",
};
/* Holds are few: the maintenance process may read all of them. */
static const char *const small_tables[] = { "SCAN slot_hold" };
/* A new time cannot have a booking, nor be a choice: SQLite plans that look, and runs it only while
 * a deferred reference is broken, which none here is. An index for it would cost every booking. */
static bool is_never_run(const struct store_topic *topic, int which, const char *detail)
{
    return (strcmp(detail, "SCAN booking") == 0 || strcmp(detail, "SCAN booking_choice") == 0)
           && strcmp(topic->name, "slot_admin") == 0
           && strncmp(topic->sql[which], "INSERT INTO slot ", 17) == 0;
}

static bool is_among(const char *const *list, size_t count, const char *text)
{
    for (size_t i = 0; i < count; i++)
        if (strncmp(text, list[i], strlen(list[i])) == 0)
            return true;
    return false;
}

static bool is_scan(const char *detail)
{
    const char *name = strncmp(detail, "SCAN ", 5) == 0 ? detail + 5 : NULL;

    if (!name || is_among(small_tables, sizeof small_tables / sizeof *small_tables, detail))
        return false;
    for (size_t i = 0; i < sizeof not_tables / sizeof *not_tables; i++) {
        const size_t length = strlen(not_tables[i]);

        if (strncmp(name, not_tables[i], length) == 0
            && (name[length] == '\0' || name[length] == ' ' || name[length] == '-'))
            return false;
    }
    return true;
}

static void check_statement(struct arena *a, struct store *s, const struct store_topic *topic,
                            int which)
{
    const char *sql = arena_printf(a, "EXPLAIN QUERY PLAN %s", topic->sql[which]);
    const char *name = arena_printf(a, "D7 no table is walked: %s %d", topic->name, which);
    sqlite3_stmt *q = NULL;

    if (sqlite3_prepare_v2(s->db, sql, -1, &q, NULL) != SQLITE_OK) {
        CHECK(sqlite3_errmsg(s->db), 0);
        return;
    }
    while (sqlite3_step(q) == SQLITE_ROW) {
        const char *detail = (const char *)sqlite3_column_text(q, 3);

        if (!CHECK(name, !is_scan(detail) || is_never_run(topic, which, detail)))
            fprintf(stderr, "    %s\n", detail);
    }
    (void)sqlite3_finalize(q);
}

static void test_plans(void)
{
    struct arena *a = arena_new();
    struct store *s;
    size_t seen = 0;

    DO(store_open_memory(a, STORE_ADMIN, &s));
    s->checking = true;
    for (int i = 0; i < store_topic_count; i++) {
        const struct store_topic *topic = store_topics[i];
        bool listed = false;

        for (size_t k = 0; k < sizeof domain_topics / sizeof *domain_topics; k++)
            listed |= strcmp(domain_topics[k], topic->name) == 0;
        if (!listed)
            continue;
        seen++;
        for (int n = 0; n < topic->count; n++)
            check_statement(a, s, topic, n);
    }
    CHECK_INT("D7 every topic of the domain was seen", seen,
              sizeof domain_topics / sizeof *domain_topics);
    arena_free(a);
}

/* The narrowest index, where two would do: a unit has a hundred times a caseworker's times. */
static void test_narrow_plans(void)
{
    static const struct {
        const char *name, *topic;
        int which;
        const char *index;
    } cases[] = {
        { "C07 own caseworker's times", "slot", 0, "USING INDEX slot_start (user_id=?" },
        { "C07 other times", "slot", 1,
          "USING COVERING INDEX slot_free (unit_id=? AND starts_utc>?" },
        { "S14 own week", "week", 0, "USING INDEX slot_user_day (user_id=? AND day>?" },
        { "S14 team week", "week", 1, "USING INDEX slot_unit_day (unit_id=? AND day>?" },
        { "S01 today's talks", "week", 4, "USING INDEX slot_user_day (user_id=? AND day=?" },
    };
    struct arena *a = arena_new();
    struct store *s;

    DO(store_open_memory(a, STORE_ADMIN, &s));
    s->checking = true;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct text plan = text_new(a, 500);
        sqlite3_stmt *q = NULL;

        for (int t = 0; t < store_topic_count; t++)
            if (strcmp(store_topics[t]->name, cases[i].topic) == 0)
                (void)sqlite3_prepare_v2(
                    s->db,
                    arena_printf(a, "EXPLAIN QUERY PLAN %s", store_topics[t]->sql[cases[i].which]),
                    -1, &q, NULL);
        while (sqlite3_step(q) == SQLITE_ROW)
            text_addf(&plan, "%s\n", (const char *)sqlite3_column_text(q, 3));
        (void)sqlite3_finalize(q);
        if (!CHECK(cases[i].name, strstr(plan.bytes, cases[i].index) != NULL))
            fprintf(stderr, "%s", plan.bytes);
    }
    arena_free(a);
}

/* What the second layer must refuse, whatever the program asks (A6). */
static void test_rights(void)
{
    static const struct {
        const char *name;
        enum store_role role;
        const char *sql;
        bool may;
    } cases[] = {
        { "A6 citizen reads times", STORE_CITIZEN, "SELECT id FROM slot", true },
        { "A6 citizen reads a password", STORE_CITIZEN, "SELECT password_phc FROM person", false },
        { "A6 citizen reads how a decision was weighed", STORE_CITIZEN,
          "SELECT considerations FROM decision", false },
        { "A6 citizen reads the facts of a decision", STORE_CITIZEN, "SELECT facts FROM decision",
          false },
        { "A6 citizen reads facts of exemptions", STORE_CITIZEN, "SELECT facts FROM exemption",
          false },
        { "A6 citizen reads when exempt", STORE_CITIZEN, "SELECT from_day FROM exemption", true },
        { "A6 citizen reads an assessment", STORE_CITIZEN, "SELECT assessment FROM revocation",
          false },
        { "A6 citizen reads notes", STORE_CITIZEN, "SELECT note FROM guidance", false },
        { "A6 citizen reads who records", STORE_CITIZEN, "SELECT recorded_by FROM contract",
          false },
        { "A6 citizen searches names", STORE_CITIZEN, "SELECT word FROM person_name_word", false },
        { "A6 citizen reads access", STORE_CITIZEN, "SELECT id FROM access_grant", false },
        { "A6 citizen closes times", STORE_CITIZEN, "UPDATE slot SET closed_utc = 1", false },
        { "A6 citizen frees times", STORE_CITIZEN, "UPDATE slot SET taken = 0", false },
        { "A6 citizen rewrites history", STORE_CITIZEN, "DELETE FROM deadline_event", false },
        { "A6 citizen reads the caseworkers' tasks", STORE_CITIZEN, "SELECT due_on FROM task",
          false },
        { "A6 staff reads a password", STORE_STAFF, "SELECT password_phc FROM person", false },
        { "A6 staff rewrites a decision", STORE_STAFF, "UPDATE decision SET letter = 'x'", false },
        { "A6 staff deletes bookings", STORE_STAFF, "DELETE FROM booking", false },
        { "A6 staff changes a CPR number", STORE_STAFF, "UPDATE person SET cpr = '1'", false },
        { "A6 staff reads decisions", STORE_STAFF, "SELECT letter FROM decision", true },
        { "A6 staff drops a table", STORE_STAFF, "DROP TABLE decision", false },
        { "A6 sign-in reads decisions", STORE_SIGNIN_CITIZEN, "SELECT letter FROM decision",
          false },
        { "A6 staff sign-in reads persons", STORE_SIGNIN_STAFF, "SELECT given_names FROM person",
          false },
        { "A6 sweep cancels talks", STORE_MAINTENANCE, "UPDATE booking SET state = 'held'", false },
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct arena *a = arena_new();
        sqlite3_stmt *q = NULL;
        struct store *s;

        DO(store_open_memory(a, cases[i].role, &s));
        CHECK_INT(cases[i].name, sqlite3_prepare_v2(s->db, cases[i].sql, -1, &q, NULL) == SQLITE_OK,
                  cases[i].may);
        (void)sqlite3_finalize(q);
        arena_free(a);
    }
}

/* Which statements each role must have: a page that uses another ends its worker. */
static void test_each_role_has_its_statements(void)
{
    enum { ALL = 100 };
    static const struct {
        const char *topic;
        unsigned roles;
        int count; /* of the first statements */
    } must_have[] = {
        { "slot", STORE_FOR_CITIZEN_PAGES, ALL },
        { "booking", STORE_FOR_CITIZEN_PAGES, 3 }, /* take, move, end */
        { "booking", STORE_FOR_STAFF_PAGES, ALL },
        { "message", STORE_FOR_STAFF_PAGES, ALL },
        { "deadline", STORE_FOR_STAFF_PAGES, ALL },
        { "decision", STORE_FOR_STAFF_PAGES, ALL },
        { "revocation", STORE_FOR_STAFF_PAGES, ALL },
        { "revocation_read", STORE_FOR_STAFF_PAGES, ALL },
        { "case", STORE_FOR_STAFF_PAGES, ALL },
        { "case_read", STORE_FOR_STAFF_PAGES, 3 },
        { "timeline", STORE_FOR_STAFF_PAGES, ALL },
        { "week", STORE_FOR_STAFF_PAGES, ALL },
        { "slot_admin", STORE_FOR_STAFF_PAGES, ALL },
        { "access", STORE_FOR_STAFF_PAGES, ALL },
        { "keep", STORE_FOR_STAFF_PAGES, ALL },
        { "person_search", STORE_FOR_STAFF_PAGES, ALL },
        { "task", STORE_FOR_STAFF_PAGES, ALL },
        { "situation", STORE_FOR_STAFF_PAGES, ALL },
        { "facts", STORE_FOR_STAFF_PAGES, ALL },
        { "booking_read", STORE_FOR_STAFF_PAGES, ALL },
        { "person_signin", STORE_FOR(STORE_SIGNIN_CITIZEN), ALL },
        { "sweep", STORE_FOR(STORE_ADMIN), ALL },
        { "slot", STORE_FOR(STORE_ADMIN), ALL },
        { "booking", STORE_FOR(STORE_ADMIN), ALL },
        { "person", STORE_FOR(STORE_ADMIN), ALL },
    };

    for (enum store_role role = STORE_CITIZEN; role < STORE_ROLE__COUNT; role++) {
        struct arena *a = arena_new();
        struct store *s;

        DO(store_open_memory(a, role, &s));
        for (size_t i = 0; i < sizeof must_have / sizeof *must_have; i++)
            for (int t = 0; t < store_topic_count; t++)
                if ((must_have[i].roles & STORE_FOR(role))
                    && strcmp(store_topics[t]->name, must_have[i].topic) == 0)
                    for (int n = 0; n < store_topics[t]->count && n < must_have[i].count; n++)
                        CHECK(arena_printf(a, "A6 role %d may run %s %d", (int)role,
                                           must_have[i].topic, n),
                              s->statements[s->first[t] + n] != NULL);
        arena_free(a);
    }
}

int main(void)
{
    test_plans();
    test_narrow_plans();
    test_rights();
    test_each_role_has_its_statements();
    return CHECK_DONE();
}
