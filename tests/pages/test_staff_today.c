/* S01, S02, and the team leader's list of look-ups from other units. */
#include "harness.h"

#include "base/secret.h"
#include "check.h"

static void task(struct world *w, int64_t person, const char *kind, int64_t user, civil_day due)
{
    world_sql(w,
              arena_printf(w->arena,
                           "INSERT INTO task (public_id, kind, person_id, unit_id, user_id, due_on,"
                           "   opened_utc) VALUES ('%s', '%s', ?1, ?2, nullif(?3, 0), ?4, ?5)",
                           secret_public_id(w->arena), kind),
              person, w->unit, user, due, world_now());
}

static void empty(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette), admin = world_staff(w, w->admin_user);
    struct visitor stranger = world_stranger(w, AUTH_SITE_STAFF);
    struct answer a = state(&mette, "S01--none", "/");

    CHECK("S01 none today", has(&a, "Du har ingen samtaler i dag"));
    CHECK("S01 no tasks", has(&a, "Ingen opgaver venter"));
    CHECK("3.4 no warning without deadlines", !has(&a, "Der mangler ledige tider"));
    CHECK("A3 the list is the leader's", !has(&a, "/adgange"));
    a = state(&mette, "S02--none", "/opgaver");
    CHECK("S02 nothing due", has(&a, "Ingen opgaver venter"));
    a = get(&admin, "/opgaver");
    CHECK_INT("A1 administrators have no cases", a.status, 403);
    a = get(&stranger, "/opgaver?slags=summon");
    CHECK_INT("A1 strangers sign in", a.status, 303);
}

static void day(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette);
    const civil_day today = world_today();
    const int64_t amina = world_obliged(w, &(struct world_person){ .given = "Amina" });
    const int64_t hidden =
        world_obliged(w, &(struct world_person){ .given = "Skjult", .is_protected = true });
    struct answer a;

    (void)world_booking(w, amina, world_slot(w, w->mette, today, 600, 1), 0,
                        LAW_BOOKING_BY_CASEWORKER);
    (void)world_booking(w, hidden, world_slot(w, w->mette, today, 660, 2), 0, LAW_BOOKING_SUMMONS);
    (void)world_deadline(w, world_obliged(w, &(struct world_person){ 0 }), today, today + 14);
    task(w, amina, "help_request", w->mette, today);
    task(w, amina, "no_times", w->mette, today - 2);
    task(w, hidden, "summon", w->mette, today);
    task(w, amina, "late_cancel", w->mette, today);
    task(w, amina, "exemption_review", w->mette, today + 60);
    a = state(&mette, "S01--talks", "/");
    CHECK("S01 the talks of the day", has(&a, "kl. 10.00") && has(&a, "Amina"));
    CHECK("A3 a protected person has no name", !has(&a, "Skjult"));
    CHECK("S01 counts by kind", has(&a, "/opgaver?slags=no_times") && has(&a, "1 forfaldne"));
    CHECK("S01 what is due later does not count", !has(&a, "exemption_review"));
    CHECK("3.4 the warning, with its paragraph", has(&a, "Der mangler ledige tider")
                                                     && has(&a, "§ 13"));
    (void)world_slot(w, w->jonas, today + 5, 600, 1);
    a = get(&mette, "/");
    CHECK("3.4 enough times: no warning", !has(&a, "Der mangler ledige tider"));
    world_at(w, today, 11 * 60 + 40);
    mette = world_staff(w, w->mette);
    a = get(&mette, "/");
    CHECK("S01 attendance waits", has(&a, "/opgaver?slags=attendance"));
}

static void tasks(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette), ole = world_staff(w, w->ole);
    struct visitor karin = world_staff(w, w->karin), jonas = world_staff(w, w->jonas);
    struct answer a = state(&mette, "S02--some", "/opgaver"), page;
    const char *id;

    CHECK("S02 the oldest first",
          strstr(a.body, "Ingen ledige tider</a></td>")
              < strstr(a.body, "Borgeren beder om hjælp</a></td>"));
    CHECK("S02 a talk is recorded on its page", has(&a, "Registrér på samtalen"));
    a = state(&mette, "S02--filtered", "/opgaver?slags=no_times&alder=forfaldne");
    CHECK("S02 filtered",
          has(&a, "1 opgave venter") && !has(&a, "Borgeren beder om hjælp</a></td>"));
    a = get(&mette, "/opgaver?slags=drop%20table&side=-4&hele=ja");
    CHECK_INT("R9 odd filters are no filters", a.status, 200);
    page = get(&mette, "/opgaver?slags=no_times");
    CHECK("3.4 what waits for an answer is not ticked off", !has(&page, "name=\"faerdig."));
    page = get(&mette, "/opgaver?slags=help_request");
    CHECK("C21 nor is a question", !has(&page, "name=\"faerdig."));
    page = get(&mette, "/opgaver?slags=late_cancel");
    CHECK("S-08 an apology is decided on its page",
          !has(&page, "name=\"faerdig.") && has(&page, "Afsluttes, når sagen går videre"));
    task(w, world_person(w, &(struct world_person){ .given = "Nadia" }), "approve", 0,
         world_today());
    page = get(&karin, "/opgaver?slags=approve&hele=ja");
    CHECK("2.5 a revocation is approved, not ticked off",
          has(&page, "Nadia") && has(&page, "/selvbooking/fratag\">")
              && !has(&page, "name=\"faerdig."));
    id = world_text(w, "SELECT public_id FROM task WHERE kind = 'approve' AND person_id > ?", 0);
    a = post(&karin, "/opgaver", "/opgaver?hele=ja", arena_printf(w->arena, "faerdig.%s", id), "x",
             NULL);
    CHECK_INT("2.5 nor by hand", a.status, 404);
    page = get(&mette, "/opgaver?slags=summon");
    id = between(&mette, &page, "name=\"faerdig.", "\"");
    CHECK("S02 can be ticked off", id != NULL);
    if (!id)
        return;
    id = arena_printf(w->arena, "faerdig.%s", id);
    a = get(&ole, "/opgaver");
    task(w, world_person(w, &(struct world_person){ .unit = w->other_unit, .caseworker = w->ole }),
         "summon", w->ole, world_today());
    world_sql(w, "UPDATE task SET unit_id = ? WHERE user_id = ?", w->other_unit, w->ole);
    a = post(&ole, "/opgaver", "/opgaver", id, "x", NULL);
    CHECK_INT("A2 another unit's task", a.status, 404);
    a = get(&jonas, "/opgaver");
    task(w, world_person(w, &(struct world_person){ 0 }), "summon", w->jonas, world_today());
    a = post(&jonas, "/opgaver", "/opgaver", id, "x", NULL);
    CHECK_INT("S02 a colleague's task", a.status, 404);
    a = post_from(&mette, "/opgaver", &page, id, "Marker som færdig", NULL);
    CHECK_INT("S02 ticked off", a.status, 303);
    a = post_from(&mette, "/opgaver", &page, id, "Marker som færdig", NULL);
    CHECK_INT("S6 a double click", a.status, 303);
    task(w, world_person(w, &(struct world_person){ 0 }), "new_deadline", w->mette, world_today());
    a = post(&mette, "/opgaver", "/opgaver", id, "x", NULL);
    CHECK_INT("S02 ticked off already", a.status, 404);
    a = post(&mette, "/opgaver", "/opgaver", NULL);
    CHECK_INT("R9 nothing pressed", a.status, 400);
    for (int i = 0; i < 60; i++)
        task(w, world_person(w, &(struct world_person){ 0 }), "summon", w->mette, world_today());
    a = state(&karin, "S02--whole-unit", "/opgaver?hele=ja");
    CHECK("S02 paged", has(&a, "Opgave 1–50 af") && has(&a, "side=2"));
    a = state(&karin, "S02--second-page", "/opgaver?hele=ja&side=2");
    a = get(&karin, "/opgaver?hele=ja&side=400");
    CHECK("S02 a page beyond the end leads to the first",
          a.status == 303 && strstr(a.location, "/opgaver#indhold"));
    a = get(&karin, "/opgaver?hele=ja&side=2x");
    CHECK("S02 no number is the first page", has(&a, "Opgave 1–50 af"));
    a = get(&karin, "/opgaver?hele=ja&side=2");
    CHECK("S02 back to the first", has(&a, "side=1"));
}

static void accesses(struct world *w)
{
    struct visitor karin = world_staff(w, w->karin), mette = world_staff(w, w->mette);
    const int64_t p = world_person(w, &(struct world_person){ .given = "Daria" });
    struct answer a = state(&karin, "S01--accesses-none", "/adgange"), page;
    const char *id;

    CHECK("A3 nobody looked", has(&a, "Ingen fra andre enheder"));
    world_sql(w, "INSERT INTO access_grant (user_id, person_id, reason_code, reason_text,"
                 "   granted_utc, until_utc) VALUES (?, ?, 'cover', 'Ferievikar', ?, ?)",
              w->ole, p, world_now() - 60, world_now() + 28740);
    a = state(&karin, "S01--leader", "/");
    CHECK("A3 the leader is told", has(&a, "1 nye opslag fra andre enheder"));
    page = state(&karin, "S01--accesses", "/adgange");
    CHECK("A3 who, whom, why",
          has(&page, "Ole Riis") && has(&page, "Daria") && has(&page, "Ferievikar"));
    id = between(&karin, &page, "name=\"set.", "\"");
    if (id) {
        a = post_from(&karin, "/adgange", &page, arena_printf(w->arena, "set.%s", id), "x", NULL);
        CHECK_INT("A3 seen", a.status, 303);
    }
    a = state(&karin, "S01--accesses-seen", "/adgange");
    CHECK("A3 seen is said", has(&a, "data-title=\"Set\">Set<"));
    a = get(&mette, "/adgange");
    CHECK_INT("A1 not for caseworkers", a.status, 403);
}

int main(void)
{
    struct world *w = world_open();

    empty(w);
    day(w);
    tasks(w);
    accesses(w);
    world_close(w);
    return CHECK_DONE();
}
