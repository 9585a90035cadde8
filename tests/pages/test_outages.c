/* S17: outages written by hand, and what they do to deadlines (law.md 3.5). */
#include "harness.h"

#include "check.h"
#include "law/clock.h"
#include "sweep.h"

#define FIELDS(kind, day, from, to_day, to, note)                                                  \
    "slags", kind, "fra-dag", day, "fra-maaned", "3", "fra-aar", "2026", "fra-kl", from,           \
        "til-dag", to_day, "til-maaned", "3", "til-aar", "2026", "til-kl", to, "bemaerkning", note

static void sweep_now(struct world *w)
{
    const struct sweep_house house = { .settings = &w->settings,
                                       .authority = w->config.municipality };
    int done = 0;

    CHECK_INT("sweeps", sweep_closed(w->admin, w->arena, &house, world_now(), &done), OK);
}

static int64_t outages(struct world *w)
{
    return world_number(w, "SELECT count(*) FROM outage", 0);
}

static void form(struct world *w)
{
    struct visitor admin = world_staff(w, w->admin_user), mette = world_staff(w, w->mette);
    struct answer a = state(&admin, "S17--outages-none", PATH_OUTAGES);

    CHECK("S17 says what follows", has(&a, "flyttes fristen af sig selv"));
    CHECK_INT("A1 not for caseworkers", get(&mette, PATH_OUTAGES).status, 403);
    a = state_post(&admin, "S17--outages-empty", 422, PATH_OUTAGES, PATH_OUTAGES, "slags", "",
                   "fra-dag", "", "fra-maaned", "", "fra-aar", "", "fra-kl", "", "til-dag", "",
                   "til-maaned", "", "til-aar", "", "til-kl", "", "bemaerkning", "", NULL);
    CHECK("ux 5.1 each field says why",
          has(&a, "slags-fejl") && has(&a, "fra-dag-fejl") && has(&a, "fra-kl-fejl")
              && has(&a, "til-dag-fejl") && has(&a, "til-kl-fejl") && has(&a, "bemaerkning-fejl"));
    a = state_post(&admin, "S17--outages-backwards", 422, PATH_OUTAGES, PATH_OUTAGES,
                   FIELDS("meldt", "1", "20.00", "1", "19.00", "Kabelbrud"), NULL);
    CHECK("an end before its start", has(&a, "Skriv et tidspunkt, der ligger efter begyndelsen."));
    CHECK("ux 5.1 what was typed is kept", has(&a, "value=\"20.00\"") && has(&a, "Kabelbrud"));
    a = post(&admin, PATH_OUTAGES, PATH_OUTAGES,
             FIELDS("meldt", "2", "8.00", "2", "10.00", "Kabelbrud"), NULL);
    CHECK("3.5 not over yet",
          a.status == 422 && has(&a, "Skriv driftsstoppet op, når det er slut."));
    a = post(&admin, PATH_OUTAGES, PATH_OUTAGES,
             FIELDS("varslet", "1", "8.00", "1", "10.00", "Opdatering"), NULL);
    CHECK("3.5 announced afterwards", a.status == 422 && has(&a, "varsles, før det begynder"));
    a = post(&admin, PATH_OUTAGES, PATH_OUTAGES,
             FIELDS("varslet", "3", "8.00", "29", "10.00", "Opdatering"), NULL);
    CHECK("3.5 too long", a.status == 422 && has(&a, "højst 7 dage"));
    a = post(&admin, PATH_OUTAGES, PATH_OUTAGES,
             FIELDS("varslet", "29", "2.30", "29", "4.00", "Opdatering"), NULL);
    CHECK("T-9 an hour that is skipped", a.status == 422 && has(&a, "fra-kl-fejl"));
    CHECK_INT("nothing is stored", outages(w), 0);
    a = post(&admin, PATH_OUTAGES, PATH_OUTAGES,
             FIELDS("varslet", "8", "2.00", "8", "4.00", "<b>Opdatering</b>"), NULL);
    CHECK_INT("3.5 a window ahead", a.status, 303);
    a = state(&admin, "S17--outages-window", PATH_OUTAGES);
    CHECK("3.5 announced", has(&a, "varslet vedligehold") && has(&a, "søndag den 8. marts 2026"));
    CHECK("S10 escaped", has(&a, "&lt;b&gt;Opdatering") && !has(&a, "<b>Opdatering"));
    CHECK_INT("L1 in the log",
              world_number(w, "SELECT count(*) FROM audit_log WHERE action = 'outage.add'", 0) > 0,
              1);
}

static void few(struct world *w)
{
    struct visitor admin = world_staff(w, w->admin_user);
    struct answer a;

    for (int i = 0; i < 6; i++)
        (void)world_deadline(w, world_obliged(w, &(struct world_person){ .given = "Amina" }),
                             civil_from(2026, 2, 20), civil_from(2026, 3, 9));
    a = post(&admin, PATH_OUTAGES, PATH_OUTAGES,
             FIELDS("varslet", "9", "2.00", "9", "4.00", "Opdatering"), NULL);
    CHECK("3.5 never in the last 24 hours of many",
          a.status == 422 && has(&a, "6 åbne bookingfrister"));
    a = post(&admin, PATH_OUTAGES, PATH_OUTAGES,
             FIELDS("varslet", "8", "2.00", "8", "4.00", "Opdatering"), NULL);
    CHECK_INT("3.5 the night before", a.status, 303);
}

/* A cable broke on the last evening; it is written down the same night, or the morning after. */
static void moves(struct world *w)
{
    struct visitor admin, citizen, mette;
    const int64_t person = world_obliged(w, &(struct world_person){ .given = "Bilal" });
    const int64_t other = world_obliged(w, &(struct world_person){ .given = "Chen" });
    const int64_t d = world_deadline(w, person, civil_from(2026, 2, 20), civil_from(2026, 3, 9));
    struct answer a;

    world_at(w, civil_from(2026, 3, 9), 22 * 60);
    admin = world_staff(w, w->admin_user);
    a = post(&admin, PATH_OUTAGES, PATH_OUTAGES,
             FIELDS("meldt", "9", "20.00", "9", "21.30", "Kabelbrud i Nordgade"), NULL);
    CHECK_INT("3.5 reported by hand", a.status, 303);
    world_at(w, civil_from(2026, 3, 10), 1);
    sweep_now(w);
    CHECK_STR("E19 not missed", world_text(w, "SELECT state FROM deadline WHERE id = ?", d),
              "open");
    CHECK_INT("E19 the next working day",
              world_number(w, "SELECT deadline_on FROM deadline WHERE id = ?", d),
              civil_from(2026, 3, 10));
    citizen = world_citizen(w, person);
    a = state(&citizen, "C04--outage-moved-by-hand", PATH_MY_TALKS);
    CHECK("3.5 the citizen reads why", has(&a, "Du har fået længere tid"));

    /* too late for the sweep: the miss is a case, where nothing may follow */
    (void)world_deadline(w, other, civil_from(2026, 2, 20), civil_from(2026, 3, 11));
    world_at(w, civil_from(2026, 3, 12), 1);
    sweep_now(w);
    CHECK_INT("S-14 a case is opened",
              world_number(w, "SELECT count(*) FROM consequence_case WHERE person_id = ?", other),
              1);
    world_at(w, civil_from(2026, 3, 12), 9 * 60);
    admin = world_staff(w, w->admin_user);
    a = post(&admin, PATH_OUTAGES, PATH_OUTAGES,
             FIELDS("meldt", "11", "22.00", "11", "23.30", "Log-ind virkede ikke"), NULL);
    CHECK_INT("3.5 the morning after", a.status, 303);
    mette = world_staff(w, w->mette);
    a = state(
        &mette, "S19--case-outage",
        arena_printf(
            w->arena, "/sager/%s",
            world_text(w, "SELECT public_id FROM consequence_case WHERE person_id = ?", other)));
    CHECK("5.2 nothing may follow",
          has(&a, "Fristen skulle have været flyttet") && has(&a, "Log-ind virkede ikke"));
}

/* A miss that waits for an answer about missing times is judged after the outage was reported. */
static void waiting(struct world *w)
{
    const int64_t person = world_obliged(w, &(struct world_person){ .given = "Daria" });
    const int64_t d = world_deadline(w, person, civil_from(2026, 2, 20), civil_from(2026, 3, 9));

    world_sql(w,
              "INSERT INTO no_times (number, person_id, at_utc, from_day, to_day, form)"
              " VALUES ('K7PQ3M2X', ?1, ?2, 20500, 20510, 'office')",
              person, law_clock_day_start_utc(civil_from(2026, 3, 3)) + 36000);
    world_at(w, civil_from(2026, 3, 10), 1);
    sweep_now(w);
    CHECK_STR("3.4 missed, and waits", world_text(w, "SELECT state FROM deadline WHERE id = ?", d),
              "missed");
    world_sql(w,
              "INSERT INTO outage (from_utc, to_utc, kind, note, made_by, made_utc)"
              " VALUES (?1, ?1 + 5400, 'reported', 'Kabelbrud', ?2, ?3)",
              law_clock_day_start_utc(civil_from(2026, 3, 9)) + 72000, w->admin_user, world_now());
    world_at(w, civil_from(2026, 3, 10), 30);
    sweep_now(w);
    CHECK_STR("S-13 excused by the outage",
              world_text(w, "SELECT state FROM deadline WHERE id = ?", d), "excused");
    CHECK_INT(
        "S-13 a new deadline is owed",
        world_number(w, "SELECT count(*) FROM task WHERE person_id = ? AND kind = 'new_deadline'",
                     person),
        1);
}

int main(void)
{
    static void (*const parts[])(struct world *) = { form, few, moves, waiting };

    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        struct world *w = world_open();

        parts[i](w);
        world_close(w);
    }
    return CHECK_DONE();
}
