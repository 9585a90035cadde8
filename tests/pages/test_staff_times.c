/* S13: offering one time or a series, with everything that is skipped; closing times; one time; the
 * unit's closed days. */
#include "harness.h"

#include "base/text.h"
#include "law/deadline.h"

#include "check.h"

#include <string.h>

/* Monday 2 March 2026, 09:00: the first day of every test. */
#define TODAY civil_from(2026, 3, 2)

static int64_t count(struct world *w, const char *sql)
{
    return world_number(w, sql, 0);
}

/* The form with a day's times from 9 to 10, changed by what follows. */
#define OFFER(v, from_day, to_day, ...)                                                            \
    post(v, PATH_TIMES_NEW, PATH_TIMES_NEW, "fra-dag", from_day, "fra-maaned", "3", "fra-aar",     \
         "2026", "til-dag", to_day, "til-maaned", *(to_day) ? "3" : "", "til-aar",                 \
         *(to_day) ? "2026" : "", "laengde", "30", "sted", "Rådhusgade 1", "form-fremmoede", "ja", \
         __VA_ARGS__, NULL)

static void test_form(struct world *w)
{
    struct visitor v = world_staff(w, w->mette);
    struct answer a = state(&v, "S13-new--empty", PATH_TIMES_NEW);

    CHECK("S13 the first day is the next working day", has(&a, "name=\"fra-dag\" value=\"3\""));
    CHECK("S13 the unit's place is there", has(&a, "value=\"Rådhusgade 1\""));
    a = state_post(&v, "S13-new--all-wrong", 422, PATH_TIMES_NEW, PATH_TIMES_NEW, "fra-dag", "31",
                   "fra-maaned", "2", "fra-aar", "2026", "til-dag", "x", "til-maaned", "3",
                   "til-aar", "2026", "kl-fra", "25", "kl-til", "9.7", "laengde", "5", "pause",
                   "-1", "sted", "", "tolk", "klingon", NULL);
    CHECK_INT("S13 each mistake stands at its field", times(&a, "form-error-message"), 9);
    CHECK("S13 what was typed is kept", has(&a, "value=\"25\"") && has(&a, "value=\"9.7\""));
    a = OFFER(&v, "1", "", "kl-fra", "9");
    CHECK("S13 no first day in the past", a.status == 422 && has(&a, "ikke er gået"));
    a = OFFER(&v, "5", "4", "kl-fra", "9");
    CHECK("S13 the last day not before the first", has(&a, "ikke ligger før"));
    a = OFFER(&v, "5", "12", "kl-fra", "9");
    CHECK("S13 a series needs a weekday", has(&a, "Kryds mindst én ugedag af."));
    a = OFFER(&v, "3", "4", "kl-fra", "9", "ugedag-5", "ja");
    CHECK("S13 a weekday that never comes", has(&a, "ingen af de ugedage"));
    a = OFFER(&v, "3", "", "kl-fra", "9", "kl-til", "9.20");
    CHECK("S13 no room for one time", has(&a, "ikke plads til én tid"));
    a = post(&v, PATH_TIMES_NEW, PATH_TIMES_NEW, "fra-dag", "3", "fra-maaned", "3", "fra-aar",
             "2026", "til-dag", "3", "til-maaned", "9", "til-aar", "2026", "ugedag-1", "ja",
             "ugedag-2", "ja", "ugedag-3", "ja", "kl-fra", "8", "kl-til", "16", "laengde", "30",
             "sted", "Her", "form-video", "ja", NULL);
    CHECK("S13 more than 500 at once", a.status == 422 && has(&a, "flere end 500"));
    CHECK_INT("S13 nothing was made", count(w, "SELECT count(*) FROM slot"), 0);
}

static void test_clock(struct world *w)
{
    struct visitor v = world_staff(w, w->mette);
    static const char *const typed[] = { "9", "09", "9.00", "09:00", "900", "0900" };

    for (size_t i = 0; i < sizeof typed / sizeof *typed; i++) {
        struct answer a = OFFER(&v, "3", "", "kl-fra", typed[i]);

        CHECK_STR("S13 what people type is a clock", a.location, PATH_TIMES_CHECK "#indhold");
        a = follow(&v, &a);
        CHECK("S13 nine o'clock", has(&a, "<td data-title=\"Klokken\">9.00</td>"));
    }
}

static void test_series(struct world *w)
{
    struct visitor v = world_staff(w, w->mette);
    const int64_t amina = world_obliged(w, &(struct world_person){ .given = "Amina" });
    const int64_t secret =
        world_obliged(w, &(struct world_person){ .given = "Skjult", .is_protected = true });
    const int64_t before = count(w, "SELECT count(*) FROM slot");
    struct answer a, made;
    const char *mark;

    world_booking(w, amina, world_slot(w, w->mette, civil_from(2026, 3, 24), 9 * 60 + 15, 1), 0,
                  LAW_BOOKING_SUMMONS);
    world_booking(w, secret, world_slot(w, w->mette, civil_from(2026, 3, 25), 9 * 60 + 30, 1), 0,
                  LAW_BOOKING_SUMMONS);
    world_slot(w, w->mette, civil_from(2026, 3, 26), 9 * 60, 1);
    world_slot(w, w->jonas, civil_from(2026, 3, 27), 9 * 60, 1);
    world_sql(w,
              "INSERT INTO closed_day (day, unit_id, reason, made_by, made_utc)"
              " VALUES (?, ?, 'Personaledag', ?, 1)",
              civil_from(2026, 3, 23), w->unit, w->karin);
    /* Monday 23 March to Friday 10 April: closed day, clashes, Easter, weekends asked for */
    a = post(&v, PATH_TIMES_NEW, PATH_TIMES_NEW, "fra-dag", "23", "fra-maaned", "3", "fra-aar",
             "2026", "til-dag", "10", "til-maaned", "4", "til-aar", "2026", "ugedag-1", "ja",
             "ugedag-2", "ja", "ugedag-3", "ja", "ugedag-4", "ja", "ugedag-5", "ja", "ugedag-6",
             "ja", "kl-fra", "9", "kl-til", "10.30", "laengde", "30", "pause", "15", "sted",
             "Rådhusgade 1, lokale <2>", "form-fremmoede", "ja", "form-video", "ja", "tolk",
             "arabisk", NULL);
    CHECK_STR("S13 goes on to the check page", a.location, PATH_TIMES_CHECK "#indhold");
    a = state(&v, "S13-check--series", PATH_TIMES_CHECK);
    CHECK("T-5 a holiday with its name", has(&a, "Helligdag: Skærtorsdag")
                                             && has(&a, "Helligdag: Langfredag")
                                             && has(&a, "Helligdag: 2. påskedag"));
    CHECK_INT("T-5 each Saturday asked for", times(&a, ">Weekend</td>"), 2);
    CHECK("S13 the unit's closed day with its reason", has(&a, "Lukkedag: Personaledag"));
    CHECK("S13 a clash says with whom",
          has(&a, "Overlapper samtalen kl. 9.15–9.45 med Amina Yusuf"));
    CHECK("A4 a protected name is not shown", !has(&a, "Skjult"));
    CHECK("S13 a clash with a protected person's talk",
          has(&a, "Overlapper en samtale kl. 9.30–10.00"));
    CHECK("S13 a clash with an own free time", has(&a, "Overlapper din ledige tid kl. 9.00–9.30"));
    /* 15 working days less 4 that are out; two times a day; less 3 that clash */
    CHECK("S13 every time is counted", has(&a, "value=\"Lav 19 tider\""));
    CHECK("S13 text is escaped", has(&a, "lokale &lt;2&gt;"));
    CHECK_INT("S13 nothing is made yet", count(w, "SELECT count(*) FROM slot"), before + 4);

    mark = between(&v, &a, "name=\"plan\" value=\"", "\"");
    made = post(&v, PATH_TIMES_CHECK, PATH_TIMES_CHECK, "fra-dag", "23", "fra-maaned", "3",
                "fra-aar", "2026", "til-dag", "10", "til-maaned", "4", "til-aar", "2026",
                "ugedag-1", "ja", "ugedag-2", "ja", "ugedag-3", "ja", "ugedag-4", "ja", "ugedag-5",
                "ja", "ugedag-6", "ja", "kl-fra", "9", "kl-til", "10.30", "laengde", "30", "pause",
                "15", "sted", "Rådhusgade 1, lokale <2>", "form-fremmoede", "ja", "form-video",
                "ja", "tolk", "arabisk", "plan", mark, NULL);
    CHECK_INT("S13 made", made.status, 303);
    CHECK_INT("S13 all in one transaction",
              count(w, "SELECT count(*) FROM slot WHERE series_id IS NOT NULL"), 19);
    CHECK_INT("S13 each skip is kept",
              count(w, "SELECT count(*) FROM slot_series_skip WHERE why = 'clash'"), 3);
    CHECK_INT("S13 with forms, interpreter and length",
              count(w, "SELECT count(*) FROM slot WHERE series_id IS NOT NULL AND forms = 5"
                       "   AND interpreter_language = 'arabisk' AND length_min = 30"),
              19);
    CHECK_INT("S13 recorded",
              count(w, "SELECT count(*) FROM audit_log WHERE action = 'times.offer'"), 1);
    a = state(&v, "S13-series--receipt",
              arena_strndup(w->arena, made.location, strcspn(made.location, "#")));
    CHECK("S13 the receipt counts", has(&a, "19 tider er lavet"));
    a = get(&v, PATH_TIMES_CHECK);
    CHECK_STR("S13 the check page is used up", a.location, PATH_TIMES_NEW "#indhold");

    v = world_staff(w, w->ole);
    a = get(&v, arena_strndup(w->arena, made.location, strcspn(made.location, "#")));
    CHECK_INT("A2 another unit's series is not there", a.status, 404);
}

#define ONE_TIME(day_, ...)                                                                        \
    "fra-dag", day_, "fra-maaned", "3", "fra-aar", "2026", "kl-fra", "13", "laengde", "45",        \
        "sted", "Her", "form-telefon", "ja", __VA_ARGS__

static void test_stale(struct world *w)
{
    struct visitor v = world_staff(w, w->mette);
    struct answer a, first, second;
    const char *mark;

    a = post(&v, PATH_TIMES_NEW, PATH_TIMES_NEW, ONE_TIME("4", NULL));
    first = state(&v, "S13-check--one", PATH_TIMES_CHECK);
    CHECK("S13 one time",
          has(&first, "value=\"Lav 1 tid\"") && has(&first, "Intet bliver sprunget"));
    mark = between(&v, &first, "name=\"plan\" value=\"", "\"");
    a = post_from(&v, PATH_TIMES_CHECK, &first, ONE_TIME("5", "plan", mark, NULL));
    CHECK_INT("S13 another plan than was shown is not made", a.status, 409);
    world_slot(w, w->mette, civil_from(2026, 3, 4), 13 * 60 + 30, 1);
    a = state_post(&v, "S13-check--changed-meanwhile", 409, PATH_TIMES_CHECK, PATH_TIMES_CHECK,
                   ONE_TIME("4", "plan", mark, NULL));
    CHECK("S13 says so", has(&a, "Der er sket noget, siden du så listen"));
    CHECK("S13 and that nothing is left to make", has(&a, "alle er sprunget over"));
    a = post_from(&v, PATH_TIMES_CHECK, &first, ONE_TIME("4", "ret", "Ret", NULL));
    CHECK_STR("S13 back to the form", a.location, PATH_TIMES_NEW "?ret=1#indhold");
    a = state(&v, "S13-new--corrected", PATH_TIMES_NEW "?ret=1");
    CHECK("S13 with what was typed", has(&a, "value=\"45\"") && has(&a, "value=\"13\""));

    a = post(&v, PATH_TIMES_NEW, PATH_TIMES_NEW, ONE_TIME("6", NULL));
    first = get(&v, PATH_TIMES_CHECK);
    mark = between(&v, &first, "name=\"plan\" value=\"", "\"");
    a = post_from(&v, PATH_TIMES_CHECK, &first, ONE_TIME("6", "plan", mark, NULL));
    second = post_from(&v, PATH_TIMES_CHECK, &first, ONE_TIME("6", "plan", mark, NULL));
    CHECK_INT("S6 a double click makes it once", second.status, 303);
    CHECK_STR("S6 and shows the same", second.location, a.location);
    CHECK_INT("S6 one time",
              world_number(w, "SELECT count(*) FROM slot WHERE day = ? AND minute = 780",
                           civil_from(2026, 3, 6)),
              1);
    a = post_exact(&v, PATH_TIMES_CHECK, "fra-dag=6&formular=x&nr=y");
    CHECK_INT("S5 no form token", a.status, 403);
}

static void test_odd_days(struct world *w)
{
    struct visitor v = world_staff(w, w->mette);
    struct answer a;

    /* Sunday 29 March 2026: 02:00 to 03:00 does not exist; but it is a weekend. In May the clock
     * stands still: a time of today that has passed is skipped instead. */
    a = post(&v, PATH_TIMES_NEW, PATH_TIMES_NEW, "fra-dag", "2", "fra-maaned", "3", "fra-aar",
             "2026", "kl-fra", "8", "kl-til", "10", "laengde", "30", "sted", "Her", "form-video",
             "ja", NULL);
    a = state(&v, "S13-check--today", PATH_TIMES_CHECK);
    CHECK_INT("S13 what has passed today", times(&a, "Klokken er allerede passeret"), 3);
    CHECK("S13 the rest of today", has(&a, "value=\"Lav 1 tid\""));
    a = OFFER(&v, "7", "", "kl-fra", "9");
    a = state(&v, "S13-check--nothing", PATH_TIMES_CHECK);
    CHECK("S13 a Saturday alone: nothing to make",
          has(&a, "alle er sprunget over") && !has(&a, "value=\"Lav"));
    a = post(&v, PATH_TIMES_NEW, PATH_TIMES_NEW, "fra-dag", "5", "fra-maaned", "6", "fra-aar",
             "2026", "kl-fra", "9", "laengde", "30", "sted", "Her", "form-video", "ja", NULL);
    a = follow(&v, &a);
    CHECK("P-22 the municipality's closing day", has(&a, ">Lukkedag</td>"));
}

int main(void)
{
    static void (*const tests[])(struct world *) = { test_form, test_clock, test_series, test_stale,
                                                     test_odd_days };

    for (size_t i = 0; i < sizeof tests / sizeof *tests; i++) {
        struct world *w = world_open();

        tests[i](w);
        world_close(w);
    }
    return CHECK_DONE();
}
