/* S17: where an administrator lands, and what stands there. */
#include "harness.h"

#include "check.h"

static void lands(struct world *w)
{
    struct visitor admin = world_staff(w, w->admin_user), mette = world_staff(w, w->mette);
    struct visitor stranger = world_stranger(w, AUTH_SITE_STAFF);
    struct answer a = get(&admin, PATH_TODAY);

    CHECK_STR("S17 the first page after sign-in", a.location, PATH_ADMINISTRATION);
    a = state(&admin, "S17--no-outages", PATH_ADMINISTRATION);
    CHECK("S17 says what the role is", has(&a, "åbner du ikke borgeres sager"));
    CHECK("S17 a way on that is open, and none that is not",
          has(&a, "href=\"/administration\" aria-current=\"true\"") && !has(&a, "href=\"/borgere\"")
              && !has(&a, "href=\"/tider\""));
    CHECK("S17 no outage", has(&a, "Siderne har virket hele tiden."));
    CHECK("S17 where the rest is done", has(&a, "<code>jobsamtale user</code>"));
    a = get(&admin, PATH_PERSONS);
    CHECK("A1 administrators have no cases", a.status == 403 && !has(&a, "href=\"/borgere\""));
    a = get(&mette, PATH_ADMINISTRATION);
    CHECK_INT("A1 nor caseworkers this page", a.status, 403);
    a = get(&stranger, PATH_ADMINISTRATION);
    CHECK_STR("A1 strangers sign in", a.location, "/log-ind?videre=%2Fadministration");
}

static void users(struct world *w)
{
    struct visitor admin = world_staff(w, w->admin_user);
    struct answer a;

    world_sql(w, "UPDATE staff_user SET disabled_utc = ?2 WHERE id = ?1", w->ole, world_now());
    world_sql(w,
              "INSERT INTO outage (from_utc, to_utc, kind, note, made_utc)"
              " VALUES (?1 - 7200, ?1 - 3600, 'found', '', ?1)",
              world_now());
    a = state(&admin, "S17--users", PATH_ADMINISTRATION);
    CHECK("S17 who", has(&a, "admin.test") && has(&a, "Anne Bak") && has(&a, "administrator"));
    CHECK("S17 where", has(&a, "Jobcenter Nord") && has(&a, "Jobcenter Syd"));
    CHECK("S17 a closed one", has(&a, "lukket mandag den 2. marts 2026"));
    CHECK("S17 who may see protected persons", has(&a, "også til beskyttede borgere"));
    CHECK("S17 the outage", has(&a, "fundet af systemet") && has(&a, "kl. 7.00"));
    CHECK("S17 nothing secret", !has(&a, "$argon2"));
}

static void many(struct world *w)
{
    struct visitor admin = world_staff(w, w->admin_user);
    struct answer a;

    world_sql(
        w,
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60)"
        " INSERT INTO staff_user (public_id, user_name, full_name, phone, role, unit_id,"
        "   may_see_protected, created_utc)"
        " SELECT substr('aaaaaaaaaaaaaaaaaaaaaaaaa', 1, 22) || printf('b%sb%s',"
        "     char(97 + i / 26), char(97 + i % 26)), printf('nr%d', i), printf('Zeta %02d', i),"
        "   '', 'caseworker', ?1, 0, ?2 FROM n",
        w->unit, world_now());
    a = state(&admin, "S17--first-page", PATH_ADMINISTRATION);
    CHECK("5.5 paged", has(&a, "Næste brugere") && !has(&a, "Forrige brugere"));
    a = get(&admin, PATH_ADMINISTRATION "?side=2");
    CHECK("5.5 the rest", has(&a, "Zeta 60") && has(&a, "Forrige brugere"));
    a = get(&admin, PATH_ADMINISTRATION "?side=9");
    CHECK_STR("5.5 behind the last", a.location, PATH_ADMINISTRATION "#indhold");
}

int main(void)
{
    struct world *w = world_open();

    lands(w);
    users(w);
    many(w);
    world_close(w);
    return CHECK_DONE();
}
