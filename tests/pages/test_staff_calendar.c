/* S14: one's own week, a colleague's, the whole unit's; empty, with closed days, from year to year.
 */
#include "harness.h"

#include "base/text.h"

#include "check.h"

static void test_week(struct world *w)
{
    const int64_t amina =
        world_obliged(w, &(struct world_person){ .given = "Amina", .interpreter = "arabisk" });
    const int64_t secret =
        world_obliged(w, &(struct world_person){ .given = "Skjult", .is_protected = true });
    struct visitor v = world_staff(w, w->mette);
    struct answer a = state(&v, "S14--empty", PATH_CALENDAR "?uge=2026-49");

    CHECK("S14 empty says what would fill it", has(&a, "hverken samtaler eller ledige tider"));
    CHECK("S14 the week asked for", has(&a, "Kalender, uge 49, 2026"));
    CHECK("S14 the week before and after, and this one",
          has(&a, "?uge=2026-48\"") && has(&a, "?uge=2026-50\"") && has(&a, ">Denne uge</a>"));
    world_booking(w, amina, world_slot(w, w->mette, civil_from(2026, 3, 3), 540, 1), 0,
                  LAW_BOOKING_SUMMONS);
    world_booking(w, secret, world_slot(w, w->mette, civil_from(2026, 3, 3), 600, 1), 0,
                  LAW_BOOKING_SUMMONS);
    world_sql(w, "UPDATE booking SET interpreter_language = 'arabisk' WHERE person_id = ?", amina);
    world_slot(w, w->mette, civil_from(2026, 3, 3), 660, 3);
    world_slot(w, w->mette, civil_from(2026, 3, 2), 480, 3);
    world_sql(w, "UPDATE slot SET closed_utc = 1 WHERE id = ?",
              world_slot(w, w->mette, civil_from(2026, 3, 4), 480, 3));
    world_slot(w, w->jonas, civil_from(2026, 3, 5), 540, 1);
    world_sql(w,
              "INSERT INTO closed_day (day, unit_id, reason, made_by, made_utc)"
              " VALUES (?, ?, 'Personaledag', ?, 1)",
              civil_from(2026, 3, 6), w->unit, w->karin);
    a = state(&v, "S14--own-week", PATH_CALENDAR);
    CHECK("S14 a talk, with its interpreter",
          has(&a, "<bdi>Amina Yusuf</bdi>") && has(&a, "fremmøde, tolk: arabisk"));
    CHECK("A4 a protected name is not shown", !has(&a, "Skjult"));
    CHECK_INT("S14 free times, and one that has passed", times(&a, "<li class=\"free\">"), 2);
    CHECK("S14 why a day is closed", has(&a, "Personaledag"));
    CHECK("S14 not a colleague's", !has(&a, "9.00 <a href=\"/tider/"));
    CHECK("S14 this week needs no link to itself", !has(&a, ">Denne uge</a>"));
    a = state(&v, "S14--team-week", PATH_CALENDAR "?hos=alle");
    CHECK("S14 a row a caseworker", has(&a, "<th scope=\"row\"><bdi>Jonas Berg</bdi></th>")
                                        && has(&a, "<th scope=\"row\"><bdi>Mette Holm</bdi></th>"));
    a = state(&v, "S14--colleague",
              arena_printf(w->arena, PATH_CALENDAR "?hos=%s",
                           world_public_id(w, "staff_user", w->jonas)));
    CHECK("S14 a colleague's week", has(&a, "Ugen hos Jonas Berg"));
    a = get(&v, PATH_CALENDAR "?uge=2026-14");
    CHECK("S14 an empty week of Easter", a.status == 200);
    world_slot(w, w->mette, civil_from(2026, 4, 4), 540, 1);
    a = state(&v, "S14--holidays-and-weekend", PATH_CALENDAR "?uge=2026-14");
    CHECK("S14 holidays by name, and Saturday when something is on it",
          has(&a, "Skærtorsdag") && has(&a, "Langfredag") && has(&a, "lørdag den 4. april"));
    v = world_staff(w, w->ole);
    a = get(&v, PATH_CALENDAR "?uge=2026-10&hos=alle");
    CHECK("A2 another unit sees its own alone", !has(&a, "Mette Holm") && !has(&a, "Amina"));
}

int main(void)
{
    struct world *w = world_open();

    test_week(w);
    world_close(w);
    return CHECK_DONE();
}
