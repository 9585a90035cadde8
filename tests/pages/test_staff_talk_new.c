/* S08: a caseworker books for a citizen, or summons: contents, notice, hindrances, clashes, times
 * outside the offered ones, and the deadline that runs. */
#include "harness.h"

#include "base/text.h"
#include "law/deadline.h"

#include "check.h"

#include <string.h>

static const char *new_path(struct world *w, int64_t person)
{
    return arena_printf(w->arena, "/borgere/%s/samtale/ny", world_public_id(w, "person", person));
}

static int64_t booking_of(struct world *w, int64_t person)
{
    return world_number(w, "SELECT id FROM booking WHERE person_id = ? AND state = 'booked'",
                        person);
}

/* One who is exempt, and so is called in. */
static int64_t exempt(struct world *w, const struct world_person *p)
{
    const int64_t person = world_obliged(w, p);

    world_exemption(w, person, civil_from(2026, 2, 1), CIVIL_NONE);
    return person;
}

static void test_summons(struct world *w)
{
    const int64_t person = exempt(
        w,
        &(struct world_person){ .given = "Amina", .phone = "12345678", .interpreter = "arabisk" });
    const int64_t soon = world_slot(w, w->mette, civil_from(2026, 3, 5), 600, 1);
    const int64_t slot = world_slot(w, w->mette, civil_from(2026, 3, 17), 600, 1); /* a Tuesday */
    const char *id = world_public_id(w, "slot", slot), *path = new_path(w, person);
    struct visitor v = world_staff(w, w->mette);
    struct answer a = state(&v, "S08--exempt", path), first, twice;
    const char *letter;

    CHECK("S08 who is exempt is summoned", has(&a, "value=\"indkald\" checked"));
    CHECK("P-19 the notice, and the first day",
          has(&a, "mindst 8 dage før") && has(&a, "tirsdag den 10. marts 2026"));
    CHECK("S08 what is known is filled in",
          has(&a, "value=\"12345678\"") && has(&a, "value=\"arabisk\" selected"));
    a = state_post(&v, "S08--all-missing", 422, path, path, "slags", "", NULL);
    CHECK_INT("S08 each mistake at its field", times(&a, "form-error-message"), 3);
    a = state_post(&v, "S08--short-notice", 422, path, path, "slags", "indkald", "tid",
                   world_public_id(w, "slot", soon), "form", "fremmoede", "emne", "Kontrakt",
                   "hensyn", "Kørestol", NULL);
    CHECK("P-19 short notice needs a reason, with its paragraph",
          has(&a, "id=\"kort-varsel-fejl\"") && has(&a, "§ 34, stk. 2"));
    CHECK("S08 what was typed is kept", has(&a, ">Kørestol</textarea>"));
    a = post(&v, path, path, "slags", "indkald", "tid", id, "form", "fremmoede", NULL);
    CHECK("S08 a summons has a subject", a.status == 422 && has(&a, "id=\"emne-fejl\""));
    a = post(&v, path, path, "slags", "indkald", "tid", id, "form", "fremmoede", "emne", "x",
             "fast", "ja", NULL);
    CHECK("LAB 33 fixed attendance has a reason",
          a.status == 422 && has(&a, "id=\"fast-grund-fejl\""));
    world_sql(w,
              "INSERT INTO hindrance (person_id, kind, weekdays, from_minute, to_minute,"
              "   recorded_by, recorded_utc) VALUES (?, 'childcare', 2, 540, 720, ?, 1)",
              person, w->mette);
    a = state_post(&v, "S08--hindrance", 422, path, path, "slags", "indkald", "tid", id, "form",
                   "fremmoede", "emne", "Kontrakt", NULL);
    CHECK("E15 childcare on Tuesdays: confirm or move",
          has(&a, "id=\"bekraeft-fejl\"") && has(&a, "§ 46, stk. 2"));
    first = get(&v, path);
    a = post_from(&v, path, &first, "slags", "indkald", "tid", id, "form", "fremmoede", "emne",
                  "Din kontrakt", "bekraeft", "ja", "tolk", "arabisk", "maa-flytte", "ja", NULL);
    CHECK_INT("S08 summoned", a.status, 303);
    twice = post_from(&v, path, &first, "slags", "indkald", "tid", id, NULL);
    CHECK_STR("S6 a double click shows the first", twice.location, a.location);
    a = state(&v, "S09--summoned", arena_strndup(w->arena, a.location, strcspn(a.location, "#")));
    CHECK("S09 a summons with its message", has(&a, "indkaldelse") && has(&a, "(M-9)"));
    letter = world_text(w, "SELECT text FROM message WHERE kind = 'M-9' AND person_id = ?", person);
    CHECK("3.7 all that a summons says",
          letter && strstr(letter, "tirsdag den 17. marts 2026 kl. 10.00")
              && strstr(letter, "slutter kl. 10.30") && strstr(letter, "Mød op: Rådhusgade 1")
              && strstr(letter, "Din kontrakt") && strstr(letter, "Mette Holm")
              && strstr(letter, "til og med mandag den 16. marts 2026 kl. 10.00")
              && strstr(letter, "færre penge") && strstr(letter, "70 12 13 15"));
    a = state(&v, "S08--has-talk", path);
    CHECK("P-10 one talk at a time",
          has(&a, "allerede en kommende samtale") && has(&a, "Se samtalen"));
}

static void test_short_notice(struct world *w)
{
    const int64_t person = exempt(w, &(struct world_person){ .given = "Bilal" });
    const int64_t slot = world_slot(w, w->mette, civil_from(2026, 3, 5), 600, 2);
    const char *path = new_path(w, person);
    struct visitor v = world_staff(w, w->mette);
    struct answer a;

    world_sql(w, "UPDATE person SET digital_post = 0 WHERE id = ?", person);
    world_sql(
        w,
        "INSERT INTO task (public_id, kind, person_id, unit_id, user_id, ref_id, due_on,"
        "   opened_utc) VALUES ('cccccccccccccccccccccccccc', 'summon', ?, ?, ?, 0, 20500, 1)",
        person, w->unit, w->mette);
    a = post(&v, path, path, "slags", "indkald", "tid", world_public_id(w, "slot", slot), "form",
             "telefon", "telefon", "1234", "emne", "Job", "kort-varsel", "Job fra mandag", NULL);
    CHECK("S08 a number of eight digits", a.status == 422 && has(&a, "8 tal"));
    a = post(&v, path, path, "slags", "indkald", "tid", world_public_id(w, "slot", slot), "form",
             "telefon", "telefon", "12 34 56 78", "emne", "Job", "kort-varsel", "Job fra mandag",
             NULL);
    CHECK_INT("E14 short notice with its reason", a.status, 303);
    CHECK_STR("E14 the reason is kept",
              world_text(w, "SELECT reason FROM booking WHERE id = ?", booking_of(w, person)),
              "Job fra mandag");
    CHECK_STR("S08 on paper for whoever has no Digital Post",
              world_text(w, "SELECT channel FROM message WHERE person_id = ?", person), "letter");
    CHECK_INT("S08 the task is done",
              world_number(w,
                           "SELECT count(*) FROM task WHERE person_id = ? AND kind = 'summon'"
                           "   AND done_utc IS NULL",
                           person),
              0);
}

static void test_agreed(struct world *w)
{
    const int64_t person = world_obliged(w, &(struct world_person){ .given = "Chen" });
    const int64_t deadline =
        world_deadline(w, person, civil_from(2026, 3, 2), civil_from(2026, 3, 20));
    const int64_t slot = world_slot(w, w->mette, civil_from(2026, 3, 12), 600, 1);
    const char *path = new_path(w, person), *late;
    struct visitor v = world_staff(w, w->mette);
    struct answer a = state(&v, "S08--deadline-runs", path);

    CHECK("S08 the deadline is said", has(&a, "til og med fredag den 20. marts 2026"));
    CHECK("S08 booked for the citizen at first", has(&a, "value=\"aftalt\" checked"));
    late = world_public_id(w, "slot", world_slot(w, w->mette, civil_from(2026, 3, 30), 600, 1));
    CHECK("S08 no time after the latest day is shown", !has(&a, late));
    a = state_post(&v, "S08--after-latest", 422, path, path, "slags", "aftalt", "tid", late, "form",
                   "fremmoede", NULL);
    CHECK("S-04 the law's reason and paragraph",
          has(&a, "efter den seneste samtaledag") && has(&a, "§ 44, stk. 1"));
    a = post(&v, path, path, "slags", "aftalt", "tid", world_public_id(w, "slot", slot), "form",
             "telefon", "telefon", "12345678", NULL);
    CHECK("S08 a form the time does not have", a.status == 422 && has(&a, "ikke i den form"));
    a = post(&v, path, path, "slags", "aftalt", "tid", world_public_id(w, "slot", slot), "form",
             "fremmoede", NULL);
    CHECK_INT("S08 booked", a.status, 303);
    CHECK_STR("S-04 the deadline is met",
              world_text(w, "SELECT state FROM deadline WHERE id = ?", deadline), "booked");
    CHECK_INT(
        "S-04 by the talk",
        world_number(w, "SELECT deadline_id FROM booking WHERE id = ?", booking_of(w, person)),
        deadline);
    CHECK_STR("S-04 a caseworker did it",
              world_text(w,
                         "SELECT actor FROM deadline_event WHERE deadline_id = ?"
                         " ORDER BY id DESC",
                         deadline),
              "staff");
    CHECK_STR("M-3 the receipt",
              world_text(w, "SELECT kind FROM message WHERE person_id = ?", person), "M-3");
}

/* A summons while a deadline runs meets it, or stands beside it at short notice. */
static void test_summons_with_deadline(struct world *w)
{
    const int64_t one = world_obliged(w, &(struct world_person){ .given = "Daria" });
    const int64_t two = world_obliged(w, &(struct world_person){ .given = "Elias" });
    const int64_t d1 = world_deadline(w, one, civil_from(2026, 3, 2), civil_from(2026, 3, 20));
    const int64_t d2 = world_deadline(w, two, civil_from(2026, 3, 2), civil_from(2026, 3, 20));
    struct visitor v = world_staff(w, w->mette);
    struct answer a;

    a = post(&v, new_path(w, one), new_path(w, one), "slags", "indkald", "tid",
             world_public_id(w, "slot", world_slot(w, w->mette, civil_from(2026, 3, 12), 600, 1)),
             "form", "fremmoede", "emne", "Job", NULL);
    CHECK_INT("E14 summoned though the citizen must book", a.status, 303);
    CHECK_STR("E14 that meets the deadline",
              world_text(w, "SELECT state FROM deadline WHERE id = ?", d1), "booked");
    a = post(&v, new_path(w, two), new_path(w, two), "slags", "indkald", "tid",
             world_public_id(w, "slot", world_slot(w, w->mette, civil_from(2026, 3, 2), 900, 1)),
             "form", "fremmoede", "emne", "Job", "kort-varsel", "Haster", NULL);
    CHECK_INT("E14 today, at notice too short to be a booking", a.status, 303);
    CHECK_STR("E14 the deadline runs on beside it",
              world_text(w, "SELECT state FROM deadline WHERE id = ?", d2), "open");
}

static void test_fresh(struct world *w)
{
    const int64_t person = exempt(w, &(struct world_person){ .given = "Farah" });
    const int64_t amina = world_obliged(w, &(struct world_person){ .given = "Amina" });
    const char *path = new_path(w, person);
    struct visitor v = world_staff(w, w->mette);
    struct answer a;

    world_booking(w, amina, world_slot(w, w->mette, civil_from(2026, 3, 12), 600, 1), 0,
                  LAW_BOOKING_SUMMONS);
    world_slot(w, w->mette, civil_from(2026, 3, 12), 660, 1);
#define FRESH(clock_)                                                                              \
    "slags", "indkald", "tid", "anden", "dag-dag", "12", "dag-maaned", "3", "dag-aar", "2026",     \
        "kl", clock_, "laengde", "30", "sted", "Lokale 4", "form", "fremmoede", "emne", "Job"
    a = state_post(&v, "S08--clash", 422, path, path, FRESH("10.15"), "grund-tid", "Haster", NULL);
    CHECK("S08 a clash with a talk says with whom", has(&a, "kl. 10.00–10.30 med Amina Haddad"));
    a = post(&v, path, path, FRESH("11.15"), NULL);
    CHECK("S08 outside the offered times needs a reason",
          a.status == 422 && has(&a, "uden for de tilbudte tider."));
    a = state_post(&v, "S08--overbooking", 422, path, path, FRESH("11.15"), "grund-tid", "Haster",
                   NULL);
    CHECK("S08 over an own free time: must be confirmed",
          has(&a, "id=\"luk-ledige-fejl\"") && has(&a, "value=\"Haster\""));
    a = post(&v, path, path, FRESH("11.15"), "grund-tid", "Haster", "luk-ledige", "ja", NULL);
    CHECK_INT("S08 confirmed", a.status, 303);
    CHECK_STR("S08 with its reason",
              world_text(w, "SELECT reason FROM booking WHERE id = ?", booking_of(w, person)),
              "Haster");
    CHECK_STR("S08 at its own place",
              world_text(w,
                         "SELECT s.place FROM booking b JOIN slot s ON s.id = b.slot_id"
                         " WHERE b.id = ?",
                         booking_of(w, person)),
              "Lokale 4");
}

static void test_barred(struct world *w)
{
    const int64_t other = world_obliged(
        w,
        &(struct world_person){ .given = "Fremmed", .unit = w->other_unit, .caseworker = w->ole });
    const int64_t secret =
        world_obliged(w, &(struct world_person){ .given = "Skjult", .is_protected = true });
    const int64_t gone = world_obliged(w, &(struct world_person){ .given = "Rejst" });
    struct visitor v = world_staff(w, w->mette);
    struct answer a = get(&v, new_path(w, other));

    CHECK("A3 another unit's citizen: the reason first",
          a.status == 303 && strstr(a.location, "/adgang"));
    a = get(&v, new_path(w, secret));
    CHECK_INT("A4 a protected person", a.status, 403);
    world_sql(w, "UPDATE person SET closed_on = ?, closed_why = 'moved' WHERE id = ?",
              civil_from(2026, 3, 1), gone);
    a = state(&v, "S08--closed", new_path(w, gone));
    CHECK("S08 a closed case", has(&a, "Der kan ikke bookes en samtale"));
    a = get(&v, "/borgere/aaaaaaaaaaaaaaaaaaaaaaaaaa/samtale/ny");
    CHECK_INT("A2 nobody", a.status, 404);
}

int main(void)
{
    static void (*const tests[])(struct world *) = { test_summons, test_short_notice,
                                                     test_agreed,  test_summons_with_deadline,
                                                     test_fresh,   test_barred };

    for (size_t i = 0; i < sizeof tests / sizeof *tests; i++) {
        struct world *w = world_open();

        tests[i](w);
        world_close(w);
    }
    return CHECK_DONE();
}
