/* S04: the overview of one person in each of its states, the gate in front of it, and the whole CPR
 * number. */
#include "harness.h"

#include "check.h"
#include "law/deadline.h"

#define S(name) "S04--" name

static const char *page_of(struct world *w, int64_t person, const char *tail)
{
    return arena_printf(w->arena, "/borgere/%s%s", world_public_id(w, "person", person), tail);
}

static void statuses(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette);
    const civil_day today = world_today();
    int64_t p = world_person(w, &(struct world_person){ .given = "Nadia" });
    struct answer a = state(&mette, S("not-covered"), page_of(w, p, ""));

    CHECK_INT("3.1 not covered: 200", a.status, 200);
    CHECK("A4 the number is masked", has(&a, "-••••"));
    CHECK("3.1 not covered: says so", has(&a, "ikke omfattet"));

    p = world_obliged(w, &(struct world_person){ .given = "Amina", .phone = "12345678" });
    a = state(&mette, S("obliged"), page_of(w, p, ""));
    CHECK("3.1 obliged: offers a deadline", has(&a, "Giv en bookingfrist</a>"));
    CHECK("3.1 obliged: with its paragraph", has(&a, "§ 44, stk. 1"));
    CHECK("S04 the timeline has the guidance", has(&a, "Vejledning om selvbooking"));

    world_sql(w, "UPDATE guidance SET voided_utc = 1 WHERE person_id = ?", p);
    a = state(&mette, S("not-guided"), page_of(w, p, ""));
    CHECK("44-2 guidance comes first", has(&a, "Vejled borgeren"));

    p = world_obliged(w, &(struct world_person){ .given = "Bilal" });
    (void)world_deadline(w, p, today, today + 14);
    a = state(&mette, S("deadline-open"), page_of(w, p, ""));
    CHECK("S-01 open: the citizen's turn", has(&a, "Borgeren skal booke senest"));

    p = world_obliged(w, &(struct world_person){ .given = "Chen" });
    (void)world_booking(w, p, world_slot(w, w->mette, today + 9, 600, 1),
                        world_deadline(w, p, today, today + 14), LAW_BOOKING_SELF);
    a = state(&mette, S("booked"), page_of(w, p, ""));
    CHECK("S-04 booked: links to the talk", has(&a, "Se samtalen"));

    p = world_obliged(w, &(struct world_person){ .given = "Daria" });
    (void)world_exemption(w, p, today - 3, CIVIL_NONE);
    a = state(&mette, S("exempt"), page_of(w, p, ""));
    CHECK("20-5-1 exempt: summon", has(&a, "undtaget") && has(&a, "Book eller indkald"));
    (void)world_revocation(w, p, today - 1, today + 90);
    a = state(&mette, S("exempt-and-revoked"), page_of(w, p, ""));
    CHECK("G10 both are shown", has(&a, "både undtaget og frataget"));

    p = world_obliged(w, &(struct world_person){ .given = "Elias" });
    (void)world_revocation(w, p, today - 1, CIVIL_NONE);
    a = state(&mette, S("revoked"), page_of(w, p, ""));
    CHECK("20-5-3 revoked: says so", has(&a, "frataget retten"));
}

static void ends(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette);
    const civil_day today = world_today();
    const int64_t p = world_obliged(w, &(struct world_person){ .given = "Farah" });
    const int64_t deadline = world_deadline(w, p, today - 20, today - 6);
    struct answer a;

    world_deadline_step(w, deadline, "midnight", "open", "missed");
    a = state(&mette, S("missed"), page_of(w, p, ""));
    CHECK("S-12 missed is in the timeline", has(&a, "Bookingfrist: overskredet"));

    world_sql(w, "UPDATE person SET locked_utc = 1000 WHERE id = ?", p);
    a = state(&mette, S("locked"), page_of(w, p, ""));
    CHECK("S9 a locked account tells the caseworker", has(&a, "låst"));
    world_sql(w, "UPDATE person SET locked_utc = NULL, closed_on = ?, closed_why = 'moved'"
                 " WHERE id = ?",
              today - 1, p);
    a = state(&mette, S("moved"), page_of(w, p, ""));
    CHECK("S04 moved", has(&a, "flyttet til en anden kommune"));
    world_sql(w, "UPDATE person SET closed_why = 'ended' WHERE id = ?", p);
    a = state(&mette, S("closed"), page_of(w, p, ""));
    CHECK("S04 closed", has(&a, "Sagen er lukket"));
}

static void timeline_pages(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette);
    const int64_t p = world_obliged(w, &(struct world_person){ .given = "Gul" });
    const char *older;
    struct answer a;

    for (int i = 0; i < 40; i++)
        world_sql(w,
                  "INSERT INTO help_request (public_id, person_id, kind, text, at_utc,"
                  "   answered_utc, answered_by, answer)"
                  " VALUES (substr('abcdefghijklmnopqrstuvwxyz', 1, 24) || ?3 || ?4, ?1, 'help',"
                  "   'Kan ikke finde siden', ?2, ?2 + 60, ?5, 'Ringet op')",
                  p, world_now() - 100000 + i * 60, 2 + i / 6, 2 + i % 6, w->mette);
    a = state(&mette, S("long"), page_of(w, p, ""));
    CHECK_INT("S04 25 lines a page", times(&a, "<li><time"), 25);
    older = between(&mette, &a, "?foer=", "#");
    CHECK("S04 there is a link to older lines", older != NULL);
    if (!older)
        return;
    a = state(&mette, S("older"), page_of(w, p, arena_printf(w->arena, "?foer=%s", older)));
    CHECK("S04 older lines", times(&a, "<li><time") >= 15 && has(&a, "Vis de nyeste"));
    a = get(&mette, page_of(w, p, "?foer=9999999999999999999999"));
    CHECK_INT("S04 an impossible moment is the newest page", a.status, 200);
}

static void gate(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette), ole = world_staff(w, w->ole);
    struct visitor jonas = world_staff(w, w->jonas), admin = world_staff(w, w->admin_user);
    struct visitor stranger = world_stranger(w, AUTH_SITE_STAFF);
    const int64_t p = world_obliged(w, &(struct world_person){ .given = "Hodan" });
    const int64_t hidden =
        world_obliged(w, &(struct world_person){ .given = "Skjult", .is_protected = true });
    struct answer a = get(&ole, page_of(w, p, ""));

    CHECK_INT("A3 other unit: 303", a.status, 303);
    CHECK("A3 ... to the reason form", a.location && strstr(a.location, "/adgang"));
    a = state(&mette, "S04--protected", page_of(w, hidden, ""));
    CHECK_INT("A3 protected: 403", a.status, 403);
    CHECK("A3 protected: no name", !has(&a, "Skjult"));
    a = get(&jonas, page_of(w, hidden, ""));
    CHECK("A3 with the permission", a.status == 200 && has(&a, "Skjult"));
    a = get(&mette, "/borgere/aaaaaaaaaaaaaaaaaaaaaaaaaa");
    CHECK_INT("A2 nobody's id: 404", a.status, 404);
    a = get(&mette, "/borgere/1");
    CHECK_INT("A2 no id: 404", a.status, 404);
    a = get(&admin, page_of(w, p, ""));
    CHECK_INT("A1 administrators have no cases", a.status, 403);
    a = get(&stranger, page_of(w, p, ""));
    CHECK("A1 strangers sign in first", a.status == 303 && strstr(a.location, "/log-ind"));
}

static void cpr(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette), ole = world_staff(w, w->ole);
    const int64_t p = world_obliged(w, &(struct world_person){ .given = "Ilham" });
    const char *path = page_of(w, p, "/cpr");
    const char *digits = world_text(w, "SELECT substr(cpr, 7) FROM person WHERE id = ?", p);
    struct answer a = state(&mette, "S04--cpr-ask", path);

    CHECK("A4 not shown before the reason", !has(&a, digits));
    a = state_post(&mette, "S04--cpr-error", 422, path, path, NULL);
    CHECK("A4 a reason is asked for, with its paragraph", has(&a, "§ 52"));
    a = post(&mette, path, path, "grund", "nysgerrig", NULL);
    CHECK_INT("A4 an invented reason", a.status, 422);
    a = state_post(&mette, "S04--cpr-shown", 200, path, path, "grund", "identitet", NULL);
    CHECK("A4 shown", has(&a, digits));
    CHECK_INT("A4 logged with its reason",
              world_number(w, "SELECT count(*) FROM audit_log WHERE action = 'person.cpr'"
                              " AND person_id = ? AND detail = 'identitet'",
                           p),
              1);
    a = post(&mette, path, path, "grund", "identitet", "formular", "x", NULL);
    CHECK_INT("R6 a field twice", a.status, 400);
    a = get(&ole, path);
    CHECK_INT("A3 other unit", a.status, 303);
}

int main(void)
{
    struct world *w = world_open();

    statuses(w);
    ends(w);
    timeline_pages(w);
    gate(w);
    cpr(w);
    world_close(w);
    return CHECK_DONE();
}
