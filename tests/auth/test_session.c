/* Sessions: whose they are, how long, and what ends them (security.md S1-S4, R11, AC6, AC19). */
#include "world.h"

static struct auth_outcome amira_in(struct world *w, int64_t now)
{
    struct auth_outcome out = world_try(w, CPR_AMIRA, PASSWORD, SOURCE, now);

    CHECK_INT("signed in", out.result, SIGN_IN_DONE);
    return out;
}

static enum auth_role role_at(struct world *w, const struct auth_cookie *cookie, int64_t now)
{
    return world_who(w, AUTH_SITE_CITIZEN, cookie, now).role;
}

static void strangers(struct world *w)
{
    struct auth_cookie planted = { .language = "ar", .kind = AUTH_COOKIE_SESSION };
    struct auth_who who;

    world_must(auth_session_find(w->page, AUTH_SITE_CITIZEN, NULL, NOW, &who), "none");
    CHECK("no cookie", who.role == ROLE_ANYONE && !who.is_anonymous && !who.ended);
    auth_cookie_anonymous(w->page, "ar", &planted);
    who = world_who(w, AUTH_SITE_CITIZEN, &planted, NOW);
    CHECK("anonymous", who.role == ROLE_ANYONE && who.is_anonymous);
    CHECK_STR("its language", who.language, "ar");
    planted.kind = AUTH_COOKIE_SESSION;
    who = world_who(w, AUTH_SITE_CITIZEN, &planted, NOW);
    CHECK("AC6 an id that we did not issue", who.role == ROLE_ANYONE && !who.is_anonymous);
    CHECK("AC6 is no session that ended", !who.ended);
}

static void a_planted_id_dies(struct world *w)
{
    const struct auth_outcome first = amira_in(w, NOW);
    const struct auth_attempt in = {
        .site = AUTH_SITE_CITIZEN,
        .name = CPR_AMIRA,
        .secret = PASSWORD,
        .source = SOURCE,
        .reference = "ABCD2345",
        .language = "",
        .old = &first.who,
        .now_utc = NOW + 5,
    };
    struct auth_outcome second;

    world_must(auth_sign_in(w->citizen, w->arena, &in, &second), "again");
    CHECK("AC6 sign-in gives a new id",
          memcmp(first.cookie.token, second.cookie.token, AUTH_TOKEN_BYTES) != 0);
    CHECK_INT("AC6 and the old one dies", role_at(w, &first.cookie, NOW + 5), ROLE_ANYONE);
    CHECK_INT("the new one lives", role_at(w, &second.cookie, NOW + 5), ROLE_CITIZEN);
    CHECK("S5 tokens of the old one are worthless",
          memcmp(first.who.csrf_secret, second.who.csrf_secret, SHA256_BYTES) != 0);
}

static void idle_and_total(struct world *w)
{
    const struct auth_outcome in = amira_in(w, NOW);
    struct auth_who who = world_who(w, AUTH_SITE_CITIZEN, &in.cookie, NOW);
    int64_t t;

    CHECK_INT("S3 ends in half an hour", who.ends_utc, NOW + SESSION_IDLE_S);
    CHECK("S3 nothing to record yet", !who.touch_due);
    CHECK_INT("S3 in the last second", role_at(w, &in.cookie, NOW + SESSION_IDLE_S - 1),
              ROLE_CITIZEN);
    who = world_who(w, AUTH_SITE_CITIZEN, &in.cookie, NOW + SESSION_IDLE_S);
    CHECK("S3 idle: over, and the page can say so", who.role == ROLE_ANYONE && who.ended);
    for (t = NOW; t < NOW + SESSION_TOTAL_S; t += SESSION_IDLE_S - 60) {
        who = world_who(w, AUTH_SITE_CITIZEN, &in.cookie, t);
        CHECK_INT("S3 use goes on", who.role, ROLE_CITIZEN);
        CHECK("S3 never beyond eight hours", who.ends_utc <= NOW + SESSION_TOTAL_S);
        if (t > NOW)
            CHECK("S3 to be recorded", who.touch_due);
        CHECK_INT("S3 recorded", auth_session_touch(w->page, &who, t), OK);
    }
    CHECK_INT("S3 eight hours are all", role_at(w, &in.cookie, NOW + SESSION_TOTAL_S), ROLE_ANYONE);
}

static void more_time(struct world *w)
{
    const struct auth_outcome in = amira_in(w, NOW);
    struct store *s = w->citizen_store;

    world_must(store_begin_write(s), "begin");
    CHECK_INT("S3 less than half an hour",
              auth_session_set_idle(w->citizen, &in.who, SESSION_IDLE_S - 1), ERR_INVALID);
    CHECK_INT("S3 more than five hours",
              auth_session_set_idle(w->citizen, &in.who, SESSION_IDLE_MOST_S + 1), ERR_INVALID);
    CHECK_INT("S3 five hours", auth_session_set_idle(w->citizen, &in.who, SESSION_IDLE_MOST_S), OK);
    world_must(store_commit(s), "commit");
    CHECK_INT("S3 after four hours", role_at(w, &in.cookie, NOW + 4 * 3600), ROLE_CITIZEN);
    CHECK_INT("S3 after five", role_at(w, &in.cookie, NOW + 5 * 3600), ROLE_ANYONE);
}

static void clock_steps(struct world *w)
{
    const struct auth_outcome in = amira_in(w, NOW);

    CHECK_INT("R11 two days back", role_at(w, &in.cookie, NOW - 172800), ROLE_ANYONE);
    CHECK_INT("R11 a day ahead", role_at(w, &in.cookie, NOW + 86400), ROLE_ANYONE);
    CHECK_INT("R11 a corrected second", role_at(w, &in.cookie, NOW - 1), ROLE_CITIZEN);
}

/* A step that is shorter than the idle time of a session does not show in its row. */
static void clock_is_watched(struct world *w)
{
    struct auth_clock clock = { 0 };
    struct store *maintenance;
    struct auth_outcome in = amira_in(w, NOW);
    bool stepped;

    /* clang-format off */
    const struct { const char *name; int64_t wall, steady_ms; bool want; } looks[] = {
        { "R11 first look",               NOW + 1500, 77000,   false },
        { "R11 a second later",           NOW + 1501, 78000,   false },
        { "R11 asleep for an hour",       NOW + 5101, 79000,   false },
        { "R11 corrected by two seconds", NOW + 5100, 80000,   false },
        { "R11 twenty minutes back",      NOW + 3901, 81000,   true  },
        { "R11 once only",                NOW + 3902, 82000,   false },
        { "R11 three seconds back",       NOW + 3900, 83000,   true  },
        { "R11 stands still for a while", NOW + 3900, 90000,   true  },
    }; /* clang-format on */
    world_must(store_open(w->arena, w->dir, STORE_MAINTENANCE, &maintenance), "maintenance");
    for (size_t i = 0; i < sizeof looks / sizeof *looks; i++) {
        CHECK_INT(looks[i].name,
                  auth_session_watch_clock(maintenance, &clock, looks[i].wall, looks[i].steady_ms,
                                           &stepped),
                  OK);
        CHECK_INT(looks[i].name, stepped, looks[i].want);
        if (i == 3)
            CHECK_INT("R11 until then it lives", role_at(w, &in.cookie, NOW + 60), ROLE_CITIZEN);
    }
    CHECK_INT("R11 all sessions are over", role_at(w, &in.cookie, NOW + 60), ROLE_ANYONE);
}

static void three_at_most(struct world *w)
{
    struct auth_outcome in[4];

    for (int i = 0; i < 4; i++)
        in[i] = amira_in(w, NOW + 40 + i);
    CHECK_INT("S3 the oldest goes", role_at(w, &in[0].cookie, NOW + 50), ROLE_ANYONE);
    for (int i = 1; i < 4; i++)
        CHECK_INT("S3 three stay", role_at(w, &in[i].cookie, NOW + 50), ROLE_CITIZEN);
}

static void sign_out(struct world *w)
{
    const struct auth_outcome in = amira_in(w, NOW + 60);
    const struct auth_outcome other = amira_in(w, NOW + 61);
    struct auth_cookie after;
    struct store *s = w->citizen_store;

    world_must(store_begin_write(s), "begin");
    CHECK_INT("S3 out", auth_session_end(w->citizen, &in.who, SOURCE, "ABCD2345", NOW + 62, &after),
              OK);
    world_must(store_commit(s), "commit");
    CHECK_INT("S3 over", role_at(w, &in.cookie, NOW + 62), ROLE_ANYONE);
    CHECK("S3 no row, no trace", !world_who(w, AUTH_SITE_CITIZEN, &in.cookie, NOW + 62).ended);
    CHECK_INT("S3 the other browser stays", role_at(w, &other.cookie, NOW + 62), ROLE_CITIZEN);
    CHECK_INT("S3 an anonymous cookie", after.kind, AUTH_COOKIE_ANONYMOUS);
    CHECK_STR("S3 in the same language", after.language, "ar");
}

static enum auth_role staff_role(struct world *w, const struct auth_cookie *cookie, int64_t now)
{
    return world_who(w, AUTH_SITE_STAFF, cookie, now).role;
}

/* Each change of a caseworker's account ends the sessions at their next request. */
static void staff_that_changed(struct world *w)
{
    struct auth_outcome in = world_try(w, "hanne", PASSWORD, SOURCE, NOW);
    char *phc;

    CHECK_INT("AC19 at work", staff_role(w, &in.cookie, NOW), ROLE_CASEWORKER);
    CHECK_INT("T1 not on the citizens' site", role_at(w, &in.cookie, NOW), ROLE_ANYONE);
    CHECK_INT("S3 staff idle", staff_role(w, &in.cookie, NOW + SESSION_IDLE_S), ROLE_ANYONE);

    world_must(store_begin_write(w->admin), "begin");
    world_must(store_staff_set_role(w->admin, w->hanne, STORE_TEAM_LEADER), "role");
    world_must(store_commit(w->admin), "commit");
    CHECK_INT("AC19 another role", staff_role(w, &in.cookie, NOW + 1), ROLE_ANYONE);
    in = world_try(w, "hanne", PASSWORD, SOURCE, NOW + 2);
    CHECK_INT("AC19 the new role", staff_role(w, &in.cookie, NOW + 2), ROLE_TEAM_LEADER);

    world_must(auth_password_hash(w->back, w->arena, OTHER, &phc), "hash");
    world_must(store_begin_write(w->admin), "begin");
    world_must(store_staff_set_password(w->admin, w->hanne, phc, NOW + 3), "password");
    world_must(store_commit(w->admin), "commit");
    CHECK_INT("S4 another password", staff_role(w, &in.cookie, NOW + 3), ROLE_ANYONE);
    in = world_try(w, "hanne", OTHER, SOURCE, NOW + 4);
    CHECK_INT("S4 the new one", staff_role(w, &in.cookie, NOW + 4), ROLE_TEAM_LEADER);

    world_must(store_begin_write(w->admin), "begin");
    world_must(store_staff_disable(w->admin, w->hanne, NOW + 5), "disable");
    world_must(store_commit(w->admin), "commit");
    CHECK_INT("AC19 disabled", staff_role(w, &in.cookie, NOW + 5), ROLE_ANYONE);
    CHECK_INT("AC19 and cannot come back", world_try(w, "hanne", OTHER, SOURCE, NOW + 6).result,
              SIGN_IN_WRONG);
}

static void once_more(struct world *w)
{
    const struct auth_outcome in = world_try(w, "bo", PASSWORD, SOURCE, NOW);
    struct auth_attempt again = {
        .site = AUTH_SITE_STAFF,
        .name = "",
        .secret = OTHER,
        .source = SOURCE,
        .reference = "ABCD2345",
        .language = "",
        .old = &in.who,
        .now_utc = NOW + 1000,
    };
    struct auth_outcome out;

    CHECK("S11 fresh after sign-in", auth_reauth_is_fresh(&in.who, NOW + SESSION_REAUTH_S));
    CHECK("S11 not for ever", !auth_reauth_is_fresh(&in.who, NOW + SESSION_REAUTH_S + 1));
    CHECK("R11 not before it was given", !auth_reauth_is_fresh(&in.who, NOW - 100));
    world_must(auth_reauth(w->staff, w->arena, &again, &out), "again");
    CHECK_INT("S11 wrong password", out.result, SIGN_IN_WRONG);
    CHECK_INT("S9 the session is not touched", staff_role(w, &in.cookie, NOW + 1000),
              ROLE_TEAM_LEADER);
    again.secret = PASSWORD;
    world_must(auth_reauth(w->staff, w->arena, &again, &out), "again");
    CHECK_INT("S11 right", out.result, SIGN_IN_DONE);
    CHECK("S11 fresh again", auth_reauth_is_fresh(&out.who, NOW + 1001));
    CHECK_INT("S1 a new id", staff_role(w, &in.cookie, NOW + 1001), ROLE_ANYONE);
    CHECK_INT("S1 that works", staff_role(w, &out.cookie, NOW + 1001), ROLE_TEAM_LEADER);
    CHECK_INT("S3 eight hours from the first sign-in", out.who.created_utc, NOW);
}

int main(void)
{
    struct world w;

    world_open(&w);
    world_password(&w, w.amira, PASSWORD);
    strangers(&w);
    a_planted_id_dies(&w);
    idle_and_total(&w);
    more_time(&w);
    clock_steps(&w);
    clock_is_watched(&w);
    three_at_most(&w);
    sign_out(&w);
    staff_that_changed(&w);
    once_more(&w);
    world_close(&w);
    return CHECK_DONE();
}
