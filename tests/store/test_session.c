/* Sessions as rows (security.md S1-S4, R11): every way in which one ends. */
#include "store/fixture.h"

#include "store/session.h"
#include "store/staff.h"

enum { T = FIXTURE_NOW, IDLE = 1800, ALL = 28800 };

static const uint8_t *token(int n)
{
    static const uint8_t tokens[8][STORE_TOKEN_HASH_BYTES] = { { 1 }, { 2 }, { 3 }, { 4 },
                                                               { 5 }, { 6 }, { 7 }, { 8 } };

    return tokens[n];
}

static struct store_session citizen(int64_t at)
{
    return (struct store_session){ .site = STORE_SITE_CITIZEN,
                                   .role = STORE_SESSION_CITIZEN,
                                   .person_id = 1,
                                   .level = 1,
                                   .created_utc = at,
                                   .seen_utc = at,
                                   .reauth_utc = at,
                                   .expires_utc = at + ALL,
                                   .idle_s = IDLE };
}

static struct store_session staff(int64_t at)
{
    struct store_session in = citizen(at);

    in.site = STORE_SITE_STAFF;
    in.role = STORE_SESSION_CASEWORKER;
    in.person_id = 0;
    in.staff_id = 1;
    return in;
}

static void write_begin(struct store *s)
{
    CHECK_INT("begin", store_begin_write(s), OK);
}

static void write_end(struct store *s)
{
    CHECK_INT("commit", store_commit(s), OK);
}

static void add(struct store *s, struct store_session in, int n)
{
    write_begin(s);
    CHECK_INT("S1 added", store_session_add(s, &in, token(n)), OK);
    write_end(s);
}

static enum err find(struct store *s, enum store_site site, int n, int64_t now)
{
    struct store_session got;

    return store_session_find(s, site, token(n), now, &got);
}

/* Whose a session is or was. */
static enum err known(struct store *s, int n)
{
    int64_t person = 0, staff = 0;
    const enum err e = store_session_known(s, token(n), &person, &staff);

    CHECK("S3 known sessions have one owner", e != OK || (person != 0) != (staff != 0));
    return e;
}

static void limits(struct store *s)
{
    /* clang-format off */
    const struct { const char *name; int64_t at; enum err want; } cases[] = {
        { "S3 at once",                       T,             OK },
        { "S3 last second of idling",         T + IDLE - 1,  OK },
        { "S3 idle",                          T + IDLE,      ERR_NOT_FOUND },
        { "S3 all",                           T + ALL,       ERR_NOT_FOUND },
        { "R11 the clock is a minute behind", T - 60,        OK },
        { "R11 the clock stepped back",       T - 61,        ERR_NOT_FOUND },
        { "R11 by two days",                  T - 2 * 86400, ERR_NOT_FOUND },
    }; /* clang-format on */
    struct store_session got;

    add(s, citizen(T), 0);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        CHECK_INT(cases[i].name, find(s, STORE_SITE_CITIZEN, 0, cases[i].at), cases[i].want);
    CHECK_INT("S1 found", store_session_find(s, STORE_SITE_CITIZEN, token(0), T, &got), OK);
    CHECK_INT("S1 person", got.person_id, 1);
    CHECK_INT("S1 no staff", got.staff_id, 0);
    CHECK_INT("S1 role", got.role, STORE_SESSION_CITIZEN);
    CHECK_INT("S1 end", got.expires_utc, T + ALL);
    CHECK_INT("S1 idle", got.idle_s, IDLE);
    CHECK_INT("P1 not on the other site", find(s, STORE_SITE_STAFF, 0, T), ERR_NOT_FOUND);
    CHECK_INT("S1 unknown token", find(s, STORE_SITE_CITIZEN, 7, T), ERR_NOT_FOUND);
    CHECK_INT("known though over", known(s, 0), OK);
    CHECK_INT("unknown", known(s, 7), ERR_NOT_FOUND);
}

static void touching(struct store *s)
{
    write_begin(s);
    CHECK_INT("not due", store_session_touch(s, token(0), T + 59, 60), OK);
    CHECK_INT("not seen", find(s, STORE_SITE_CITIZEN, 0, T + IDLE), ERR_NOT_FOUND);
    CHECK_INT("due", store_session_touch(s, token(0), T + 60, 60), OK);
    CHECK_INT("seen", find(s, STORE_SITE_CITIZEN, 0, T + 59 + IDLE), OK);
    CHECK_INT("the clock back: not less", store_session_touch(s, token(0), T, 60), OK);
    CHECK_INT("still seen", find(s, STORE_SITE_CITIZEN, 0, T + 59 + IDLE), OK);
    CHECK_INT("2.2.1 five hours", store_session_set_idle(s, token(0), 18000), OK);
    CHECK_INT("2.2.1 longer", find(s, STORE_SITE_CITIZEN, 0, T + 17000), OK);
    CHECK_INT("S3 not more", store_session_set_idle(s, token(0), 18001), ERR_CONFLICT);
    CHECK_INT("S3 nobody's", store_session_set_idle(s, token(7), 1800), ERR_NOT_FOUND);
    write_end(s);
    for (int64_t at = T + 60; at < T + ALL; at += 600) {
        write_begin(s);
        CHECK_INT("busy all day", store_session_touch(s, token(0), at, 60), OK);
        write_end(s);
    }
    CHECK_INT("S3 eight hours in all", find(s, STORE_SITE_CITIZEN, 0, T + ALL - 1), OK);
    CHECK_INT("S3 and then over", find(s, STORE_SITE_CITIZEN, 0, T + ALL), ERR_NOT_FOUND);
}

static void at_most_three(struct store *s)
{
    int32_t count = -1;

    for (int n = 1; n <= 4; n++)
        add(s, citizen(T + n), n);
    CHECK_INT("S3 counted", store_session_count(s, STORE_SITE_CITIZEN, 1, &count), OK);
    CHECK_INT("S3 three", count, 3);
    CHECK_INT("S3 the oldest went", known(s, 0), ERR_NOT_FOUND);
    CHECK_INT("S3 then the next", known(s, 1), ERR_NOT_FOUND);
    CHECK_INT("S3 the newest stays", find(s, STORE_SITE_CITIZEN, 4, T + 5), OK);
    CHECK("S3 the schema says so too",
          !fixture_sql(s, "INSERT INTO session (token_hash, site, role, person_id, level,"
                          " created_utc, seen_utc, reauth_utc, expires_utc, idle_s) VALUES"
                          " (randomblob(32), 'citizen', 'citizen', 1, 1, 1, 1, 1, 2, 60)"));
    write_begin(s);
    CHECK_INT("S4 others end", store_session_delete_others(s, STORE_SITE_CITIZEN, 1, token(4)), OK);
    CHECK_INT("S4 the own stays", known(s, 4), OK);
    CHECK_INT("S4 another does not", known(s, 3), ERR_NOT_FOUND);
    CHECK_INT("S4 all end", store_session_delete_others(s, STORE_SITE_CITIZEN, 1, NULL), OK);
    CHECK_INT("S4 the own too", known(s, 4), ERR_NOT_FOUND);
    write_end(s);
}

static void wrong_rows(struct store *s)
{
    struct store_session in = citizen(T);

    write_begin(s);
    in.person_id = 77;
    CHECK_INT("no such person", store_session_add(s, &in, token(0)), ERR_CONFLICT);
    in = citizen(T);
    in.expires_utc = T + ALL + 1;
    CHECK_INT("S3 more than eight hours", store_session_add(s, &in, token(0)), ERR_CONFLICT);
    in = citizen(T);
    in.role = STORE_SESSION_CASEWORKER;
    CHECK_INT("P1 a citizen as caseworker", store_session_add(s, &in, token(0)), ERR_CONFLICT);
    in = staff(T);
    in.person_id = 1;
    CHECK_INT("P1 both at once", store_session_add(s, &in, token(0)), ERR_CONFLICT);
    store_rollback(s);
}

static void accounts(struct store *s)
{
    struct store_session got;

    add(s, citizen(T), 0);
    CHECK("closed", fixture_sql(s, "UPDATE person SET closed_on = 20000, closed_why = 'ended'"));
    CHECK_INT("S4 a closed case", find(s, STORE_SITE_CITIZEN, 0, T), ERR_NOT_FOUND);
    CHECK("later", fixture_sql(s, "UPDATE person SET closed_on = 30000"));
    CHECK_INT("S4 closed later", find(s, STORE_SITE_CITIZEN, 0, T), OK);
    CHECK("password", fixture_sql(s, "UPDATE person SET password_changed_utc = 1800000001"));
    CHECK_INT("S4 password changed", find(s, STORE_SITE_CITIZEN, 0, T + 2), ERR_NOT_FOUND);

    add(s, staff(T), 5);
    CHECK_INT("staff found", store_session_find(s, STORE_SITE_STAFF, token(5), T, &got), OK);
    CHECK_INT("unit comes along", got.unit_id, 1);
    CHECK_INT("staff id", got.staff_id, 1);
    CHECK("may not see protected", !got.may_see_protected);
    write_begin(s);
    CHECK_INT("right given", store_staff_set_may_see_protected(s, 1, true), OK);
    CHECK_INT("found", store_session_find(s, STORE_SITE_STAFF, token(5), T, &got), OK);
    CHECK("at the next request", got.may_see_protected);
    CHECK_INT("AC19 disabled", store_staff_disable(s, 1, T + 5), OK);
    CHECK_INT("AC19 ends at once", find(s, STORE_SITE_STAFF, 5, T + 5), ERR_NOT_FOUND);
    CHECK_INT("enabled", store_staff_enable(s, 1), OK);
    CHECK_INT("back", find(s, STORE_SITE_STAFF, 5, T + 5), OK);
    CHECK_INT("role", store_staff_set_role(s, 1, STORE_TEAM_LEADER), OK);
    CHECK_INT("S4 role changed", find(s, STORE_SITE_STAFF, 5, T + 5), ERR_NOT_FOUND);
    CHECK_INT("role back", store_staff_set_role(s, 1, STORE_CASEWORKER), OK);
    CHECK_INT("rehash", store_staff_rehash(s, 1, "$argon2id$v=19$m=19456,t=2,p=1$aa$bb"), OK);
    CHECK_INT("S7 new parameters end nothing", find(s, STORE_SITE_STAFF, 5, T + 5), OK);
    CHECK_INT("password",
              store_staff_set_password(s, 1, "$argon2id$v=19$m=19456,t=2,p=1$aa$cc", T + 5), OK);
    CHECK_INT("S4 password changed", find(s, STORE_SITE_STAFF, 5, T + 6), ERR_NOT_FOUND);
    CHECK_INT("deleted", store_session_delete(s, token(5)), OK);
    CHECK_INT("S3 gone", known(s, 5), ERR_NOT_FOUND);
    CHECK_INT("deleted twice", store_session_delete(s, token(5)), OK);
    write_end(s);
}

int main(void)
{
    struct arena *a = arena_new();
    struct store *s;

    if (store_open_memory(a, STORE_ADMIN, &s) != OK)
        return 2;
    fixture_people(s);
    limits(s);
    touching(s);
    at_most_three(s);
    wrong_rows(s);
    accounts(s);
    arena_free(a);
    return CHECK_DONE();
}
