/* S13: the list of a week, one time, closing times, and the unit's closed days. */
#include "harness.h"

#include "base/text.h"

#include "check.h"

static int64_t count(struct world *w, const char *sql)
{
    return world_number(w, sql, 0);
}

static const char *time_path(struct world *w, int64_t slot)
{
    return arena_printf(w->arena, "/tider/%s", world_public_id(w, "slot", slot));
}

static int64_t booked(struct world *w, const struct world_person *p, civil_day day, int minute)
{
    const int64_t slot = world_slot(w, w->mette, day, minute, 1);

    world_booking(w, world_obliged(w, p), slot, 0, LAW_BOOKING_SUMMONS);
    return slot;
}

static void test_list(struct world *w)
{
    struct visitor v = world_staff(w, w->mette);
    struct answer a = state(&v, "S13--empty", PATH_TIMES);

    CHECK("S13 empty says what would fill it", has(&a, "Du har ingen tider i den uge. Tilbyd"));
    CHECK("S13 this week", has(&a, "Tider i uge 10, 2026"));
    booked(w, &(struct world_person){ .given = "Amina" }, civil_from(2026, 3, 10), 540);
    booked(w, &(struct world_person){ .given = "Skjult", .is_protected = true },
           civil_from(2026, 3, 10), 600);
    world_slot(w, w->mette, civil_from(2026, 3, 11), 540, 7);
    world_sql(w, "UPDATE slot SET closed_utc = 1 WHERE id = ?",
              world_slot(w, w->mette, civil_from(2026, 3, 11), 600, 1));
    world_slot(w, w->jonas, civil_from(2026, 3, 11), 540, 1);
    a = state(&v, "S13--own-week", PATH_TIMES "?uge=2026-11");
    CHECK("S13 counts in words", has(&a, "Ledige: 1. Taget: 2. Lukket: 1."));
    CHECK("S13 who has it", has(&a, "<bdi>Amina Yusuf</bdi>"));
    CHECK("A4 a protected name is not shown", !has(&a, "Skjult") && has(&a, "navn er beskyttet"));
    CHECK("S13 the weeks ahead with their counts", has(&a, "(ledige: 1, taget: 2)"));
    CHECK_INT("S13 not a colleague's", times(&a, "class=\"state "), 4);
    a = state(&v, "S13--whole-unit", PATH_TIMES "?uge=2026-11&hos=alle");
    CHECK("S13 the unit's, with whose they are", has(&a, "<bdi>Jonas Berg</bdi>"));
    a = state(&v, "S13--colleague-empty",
              arena_printf(w->arena, PATH_TIMES "?uge=2026-12&hos=%s",
                           world_public_id(w, "staff_user", w->jonas)));
    CHECK("S13 a colleague's week", has(&a, "Jonas Berg har ingen tider i den uge."));
    a = get(&v, arena_printf(w->arena, PATH_TIMES "?uge=2026-11&hos=%s",
                             world_public_id(w, "staff_user", w->ole)));
    CHECK("A2 somebody of another unit counts as oneself",
          has(&a, "<caption>Dine tider</caption>"));
}

static void test_weeks(struct world *w)
{
    struct visitor v = world_staff(w, w->mette);
    struct answer a = get(&v, PATH_TIMES "?uge=2026-54");

    CHECK("S13 an impossible week is this week", has(&a, "Tider i uge 10, 2026"));
    a = get(&v, PATH_TIMES "?uge=20260-1");
    CHECK("S13 and so is nonsense", has(&a, "Tider i uge 10, 2026"));
    a = get(&v, PATH_TIMES "?uge=2025-20");
    CHECK("S13 a week long ago can be looked at", a.status == 200 && has(&a, "uge 20, 2025"));
    a = get(&v, PATH_TIMES "?uge=2026-53");
    CHECK("S13 2026 has week 53", has(&a, "Tider i uge 53, 2026"));
    CHECK("S13 then comes week 1", has(&a, "?uge=2027-01\""));
    world_at(w, civil_from(2026, 3, 7), 600);
    v = world_staff(w, w->mette);
    a = get(&v, PATH_TIMES);
    CHECK("S13 on Saturday the next week", has(&a, "Tider i uge 11, 2026"));
}

static void test_one(struct world *w)
{
    const int64_t amina = world_obliged(w, &(struct world_person){ .given = "Amina" });
    const int64_t free = world_slot(w, w->mette, civil_from(2026, 3, 11), 540, 5);
    const int64_t taken = world_slot(w, w->mette, civil_from(2026, 3, 11), 600, 1);
    const char *path = time_path(w, free);
    struct visitor v = world_staff(w, w->mette);
    struct answer a = state(&v, "S13-time--free", path), open;

    CHECK("S13 a free time can be closed", has(&a, "value=\"Luk tiden\""));
    open = get(&v, time_path(w, taken));
    world_booking(w, amina, taken, 0, LAW_BOOKING_SUMMONS);
    a = state(&v, "S13-time--taken", time_path(w, taken));
    CHECK("S13 who has it, and no way to close it",
          has(&a, "Amina Yusuf") && !has(&a, "value=\"Luk tiden\""));
    a = post_from(&v, time_path(w, taken), &open, "luk", "Luk tiden", NULL);
    CHECK("S13 taken while it was looked at", a.status == 409 && has(&a, "har lige taget den"));
    a = post(&v, path, path, "luk", "Luk tiden", NULL);
    CHECK_INT("S13 closed", a.status, 303);
    CHECK_INT("S13 recorded",
              count(w, "SELECT count(*) FROM audit_log WHERE action = 'times.change'"
                       "   AND detail = 'close'"),
              1);
    a = state(&v, "S13-time--closed", path);
    CHECK("S13 it can be opened again", has(&a, "value=\"Åbn tiden igen\""));
    world_slot(w, w->mette, civil_from(2026, 3, 11), 550, 1);
    a = state_post(&v, "S13-time--clash", 409, path, path, "aabn", "x", NULL);
    CHECK("S13 not over another time", has(&a, "overlapper en anden tid kl. 9.10–9.40"));
    world_sql(w, "UPDATE slot SET closed_utc = 1 WHERE minute = ?", 550);
    a = post(&v, path, path, "aabn", "x", NULL);
    CHECK_INT("S13 opened", a.status, 303);
    CHECK_INT("S13 free again",
              world_number(w, "SELECT closed_utc IS NULL FROM slot WHERE id = ?", free), 1);
    world_at(w, civil_from(2026, 3, 11), 541);
    v = world_staff(w, w->mette);
    a = state(&v, "S13-time--past", path);
    CHECK("S13 what has begun is over", has(&a, "Tidspunktet er passeret."));
    v = world_staff(w, w->ole);
    a = get(&v, path);
    CHECK_INT("A2 another unit's time is not there", a.status, 404);
}

#define CLOSE(v, from_day, to_day, ...)                                                            \
    post(v, PATH_TIMES_CLOSE, PATH_TIMES_CLOSE, "fra-dag", from_day, "fra-maaned", "3", "fra-aar", \
         "2026", "til-dag", to_day, "til-maaned", "3", "til-aar", "2026", __VA_ARGS__, NULL)

static void test_close(struct world *w)
{
    struct visitor v = world_staff(w, w->mette);
    struct answer a = state(&v, "S13-close--ask", PATH_TIMES_CLOSE);

    world_slot(w, w->mette, civil_from(2026, 3, 10), 540, 1);
    world_slot(w, w->mette, civil_from(2026, 3, 12), 540, 1);
    world_slot(w, w->jonas, civil_from(2026, 3, 12), 540, 1);
    world_slot(w, w->mette, civil_from(2026, 3, 13), 540, 1);
    booked(w, &(struct world_person){ .given = "Amina" }, civil_from(2026, 3, 11), 600);
    a = state_post(&v, "S13-close--wrong", 422, PATH_TIMES_CLOSE, PATH_TIMES_CLOSE, "fra-dag", "1",
                   "fra-maaned", "3", "fra-aar", "2026", "til-dag", "40", "til-maaned", "3",
                   "til-aar", "2026", NULL);
    CHECK_INT("S13 each mistake at its field", times(&a, "form-error-message"), 2);
    a = CLOSE(&v, "12", "10", "x", "");
    CHECK("S13 the last day not before the first", has(&a, "ikke ligger før"));
    a = CLOSE(&v, "10", "12", "x", "");
    CHECK_STR("S13 first what it will do", a.location,
              PATH_TIMES_CLOSE "?fra=2026-03-10&til=2026-03-12#indhold");
    CHECK_INT("S13 nothing is closed yet",
              count(w, "SELECT count(*) FROM slot WHERE closed_utc > 0"), 0);
    a = state(&v, "S13-close--talks-stay", PATH_TIMES_CLOSE "?fra=2026-03-10&til=2026-03-12");
    CHECK("S13 own free times of those days", has(&a, "value=\"Luk 2 tider\""));
    CHECK("S13 the talks that stay",
          has(&a, "Flyt eller aflys hver af dem.") && has(&a, "<bdi>Amina Yusuf</bdi>"));
    a = post_from(&v, PATH_TIMES_CLOSE, &a, "fra-dag", "10", "fra-maaned", "3", "fra-aar", "2026",
                  "til-dag", "12", "til-maaned", "3", "til-aar", "2026", "luk", "Luk 2 tider",
                  NULL);
    CHECK_INT("S13 closed", a.status, 303);
    CHECK_INT("S13 only one's own, only those days",
              count(w, "SELECT count(*) FROM slot WHERE closed_utc > 0"), 2);
    a = state(&v, "S13-close--done", PATH_TIMES_CLOSE "?fra=2026-03-10&til=2026-03-12");
    CHECK("S13 says what is closed", has(&a, "2 tider er lukket.") && has(&a, "Amina Yusuf"));
    a = state(&v, "S13-close--nothing", PATH_TIMES_CLOSE "?fra=2026-03-20&til=2026-03-20");
    CHECK("S13 nothing to close",
          has(&a, "Ingen tider er lukket.") && has(&a, "ingen samtaler i de dage"));
    a = get(&v, PATH_TIMES_CLOSE "?fra=2026-02-20&til=2027-03-20");
    CHECK("S13 odd days in the address: the form", has(&a, "name=\"fra-dag\""));
}

static void test_closed_days(struct world *w)
{
    struct visitor v = world_staff(w, w->karin), mette = world_staff(w, w->mette);
    struct answer a = state(&mette, "S13-closed-days--empty", PATH_CLOSED_DAYS);

    CHECK("S13 a caseworker only looks", has(&a, "Din teamleder kan lukke en dag"));
    world_slot(w, w->mette, civil_from(2026, 3, 12), 540, 1);
    world_slot(w, w->jonas, civil_from(2026, 3, 12), 540, 1);
    booked(w, &(struct world_person){ .given = "Amina" }, civil_from(2026, 3, 12), 600);
    a = state_post(&v, "S13-closed-days--missing", 422, PATH_CLOSED_DAYS, PATH_CLOSED_DAYS,
                   "dag-dag", "", "grund", "", NULL);
    CHECK_INT("S13 each mistake at its field", times(&a, "form-error-message"), 2);
    a = post(&v, PATH_CLOSED_DAYS, PATH_CLOSED_DAYS, "dag-dag", "2", "dag-maaned", "3", "dag-aar",
             "2026", "grund", "Nu", NULL);
    CHECK("S13 not today", a.status == 422 && has(&a, "fra i morgen"));
    a = post(&v, PATH_CLOSED_DAYS, PATH_CLOSED_DAYS, "dag-dag", "12", "dag-maaned", "3", "dag-aar",
             "2026", "grund", "Personaledag", NULL);
    CHECK_STR("S13 first a check page", a.location, PATH_CLOSED_DAY_CHECK "#indhold");
    CHECK_INT("S13 nothing is closed yet",
              count(w, "SELECT count(*) FROM slot WHERE closed_utc > 0"), 0);
    a = state(&v, "S13-closed-day-check", PATH_CLOSED_DAY_CHECK);
    CHECK("S13 how many it touches, and whose talks", has(&a, "name=\"plan\" value=\"2.1\"")
                                                          && has(&a, "Amina Yusuf")
                                                          && has(&a, "Personaledag"));
    a = state_post(&v, "S13-closed-day-check--stale", 409, PATH_CLOSED_DAY_CHECK,
                   PATH_CLOSED_DAY_CHECK, "dag-dag", "12", "dag-maaned", "3", "dag-aar", "2026",
                   "grund", "Personaledag", "plan", "3.0", NULL);
    CHECK("S6 S13 other numbers than shown", has(&a, "Dagen er ikke lukket."));
    a = post(&v, PATH_CLOSED_DAY_CHECK, PATH_CLOSED_DAY_CHECK, "dag-dag", "12", "dag-maaned", "3",
             "dag-aar", "2026", "grund", "Personaledag", "ret", "Ret", NULL);
    CHECK_STR("S13 back to what was typed", a.location, PATH_CLOSED_DAYS "?ret=1#indhold");
    a = get(&v, PATH_CLOSED_DAYS "?ret=1");
    CHECK("S13 it stays", has(&a, "value=\"Personaledag\""));
    post(&v, PATH_CLOSED_DAYS, PATH_CLOSED_DAYS, "dag-dag", "12", "dag-maaned", "3", "dag-aar",
         "2026", "grund", "Personaledag", NULL);
    a = post(&v, PATH_CLOSED_DAY_CHECK, PATH_CLOSED_DAY_CHECK, "dag-dag", "12", "dag-maaned", "3",
             "dag-aar", "2026", "grund", "Personaledag", "plan", "2.1", NULL);
    CHECK_STR("S13 closed", a.location, PATH_CLOSED_DAYS "?dag=2026-03-12#indhold");
    CHECK_INT("S13 every free time of the unit that day",
              count(w, "SELECT count(*) FROM slot WHERE closed_utc > 0"), 2);
    a = state(&v, "S13-closed-days--talks-stay", PATH_CLOSED_DAYS "?dag=2026-03-12");
    CHECK("S13 bookings on a closed day are listed",
          has(&a, "Amina Yusuf") && has(&a, "Personaledag"));
    a = post(&v, PATH_CLOSED_DAYS, PATH_CLOSED_DAYS, "dag-dag", "12", "dag-maaned", "3", "dag-aar",
             "2026", "grund", "Igen", NULL);
    CHECK("S13 not twice", a.status == 422 && has(&a, "allerede lukket"));
    world_sql(w,
              "INSERT INTO closed_day (day, unit_id, reason, made_by, made_utc)"
              " VALUES (?, NULL, 'Valg', ?, 1)",
              civil_from(2026, 3, 24), w->admin_user);
    a = state(&mette, "S13-closed-days--caseworker", PATH_CLOSED_DAYS);
    CHECK("S13 the whole municipality's too", has(&a, "hele kommunen"));
    a = get(&v, PATH_CLOSED_DAYS);
    CHECK_INT("S13 only the unit's can be removed", times(&a, "value=\"Fjern\""), 1);
    a = post(&v, PATH_CLOSED_DAY_REMOVE, PATH_CLOSED_DAYS, "fjern.2026-03-24", "Fjern", NULL);
    CHECK_INT("S13 the other stays", count(w, "SELECT count(*) FROM closed_day"), 2);
    a = post(&v, PATH_CLOSED_DAY_REMOVE, PATH_CLOSED_DAYS, "fjern.2026-03-12", "Fjern", NULL);
    CHECK_INT("S13 removed", count(w, "SELECT count(*) FROM closed_day"), 1);
    a = post_exact(&mette, PATH_CLOSED_DAYS, "dag-dag=12");
    CHECK_INT("A1 a caseworker closes no day for all", a.status, 403);
}

int main(void)
{
    static void (*const tests[])(struct world *) = { test_list, test_weeks, test_one, test_close,
                                                     test_closed_days };

    for (size_t i = 0; i < sizeof tests / sizeof *tests; i++) {
        struct world *w = world_open();

        tests[i](w);
        world_close(w);
    }
    return CHECK_DONE();
}
