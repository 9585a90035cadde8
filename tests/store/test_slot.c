/* Free times: own caseworker first, at most five days and forty times, and who may see which. */
#include "domain.h"

static struct store_slot_search all_of(const struct town *t)
{
    return (struct store_slot_search){ .now_utc = t->now,
                                       .from_utc = t->now + 86400,
                                       .until_utc = t->now + 60 * 86400 };
}

static void test_pages(void)
{
    struct town t = town_new();
    struct store_slot_search in = all_of(&t);
    struct store_slot_page page;
    int shown = 0, pages = 0;

    for (int day = 2; day < 12; day++)
        for (int i = 0; i < 6; i++) {
            town_slot(&t, &t.scope, t.anna, t.today + day, 540 + 30 * i, NULL);
            town_slot(&t, &t.bo_scope, t.bo, t.today + day, 540 + 30 * i, NULL);
            town_slot(&t, &t.leader_scope, t.leader, t.today + day, 540 + 30 * i, NULL);
        }
    do {
        DO(store_slot_free(t.s, t.a, t.person, &in, &page));
        CHECK("C07 at most forty", page.own_count + page.other_count <= STORE_SLOT_PAGE);
        CHECK_INT("C07 whole days that fit", page.day_count, 3);
        CHECK_INT("C07 own", page.own_count, 18);
        CHECK_INT("C07 one a time of day", page.other_count, 18);
        for (size_t i = 0; i < page.own_count; i++) {
            CHECK("C07 own caseworker", page.own[i].is_own && page.own[i].user_id == t.anna);
            CHECK("C07 in order",
                  i == 0 || page.own[i].law.starts_utc > page.own[i - 1].law.starts_utc);
        }
        for (size_t i = 0; i < page.other_count; i++)
            CHECK("C07 others", !page.others[i].is_own && page.others[i].user_id != t.anna);
        shown += (int)page.own_count;
        if (page.next_day != CIVIL_NONE)
            in.from_utc = law_clock_day_start_utc(page.next_day);
    } while (++pages < 3);
    CHECK_INT("C07 the fourth page begins after nine days", page.next_day, t.today + 11);
    DO(store_slot_free(t.s, t.a, t.person, &in, &page));
    CHECK_INT("C07 last page", page.own_count, 6);
    CHECK_INT("C07 no further page", page.next_day, CIVIL_NONE);
    CHECK_INT("C07 every time was shown once", shown + (int)page.own_count, 60);
    town_end(&t);
}

static void test_five_days(void)
{
    struct town t = town_new();
    struct store_slot_search in = all_of(&t);
    struct store_slot_page page;

    for (int day = 2; day < 10; day++)
        town_slot(&t, &t.scope, t.anna, t.today + day, 540, NULL);
    DO(store_slot_free(t.s, t.a, t.person, &in, &page));
    CHECK_INT("C07 at most five days", page.day_count, 5);
    CHECK_INT("C07 the sixth begins the next page", page.next_day, t.today + 7);
    town_end(&t);
}

static void test_who_sees_what(void)
{
    struct town t = town_new();
    struct store_slot_search in = all_of(&t);
    const char *id, *taken_id;
    const int64_t taken = town_slot(&t, &t.scope, t.anna, t.today + 3, 540, &taken_id);
    const int64_t held = town_slot(&t, &t.scope, t.anna, t.today + 3, 600, NULL);
    struct store_slot_new spoken = { .user_id = t.anna,
                                     .day = t.today + 3,
                                     .minute = 660,
                                     .length_min = 30,
                                     .place = "Torvet 1",
                                     .forms = LAW_FORM_PHONE,
                                     .interpreter_language = "tigrinya",
                                     .is_offered = true };
    struct store_booking_new booking = { .person_id = t.second,
                                         .slot_id = taken,
                                         .kind = LAW_BOOKING_SELF,
                                         .form = LAW_FORM_OFFICE,
                                         .now_utc = t.now };
    struct store_slot_page page;
    struct store_booked booked;
    struct store_slot slot;
    int64_t dropped;

    (void)law_clock_utc(spoken.day, spoken.minute, &spoken.starts_utc);
    DO(store_slot_add(t.s, t.a, &t.scope, &spoken, &dropped, &id));
    spoken.is_offered = false;
    spoken.minute = 720;
    (void)law_clock_utc(spoken.day, spoken.minute, &spoken.starts_utc);
    spoken.interpreter_language = NULL;
    DO(store_slot_add(t.s, t.a, &t.scope, &spoken, &dropped, &id));
    DO(store_booking_take(t.s, t.a, &booking, &booked));
    DO(store_hold_take(t.s, t.second, held, t.now, t.now + 900));

    DO(store_slot_free(t.s, t.a, t.person, &in, &page));
    CHECK_INT("C07 taken, held, with interpreter, not offered: none", page.own_count, 0);
    CHECK_INT("C07 none free", page.next_day, CIVIL_NONE);
    in.now_utc = t.now + 901;
    DO(store_slot_free(t.s, t.a, t.person, &in, &page));
    CHECK_INT("UX 5.3 a hold that lapsed is free", page.own_count, 1);
    in.now_utc = t.now;
    DO(store_slot_free(t.s, t.a, t.second, &in, &page));
    CHECK_INT("UX 5.3 one's own hold is free", page.own_count, 1);
    in.interpreter = "tigrinya";
    DO(store_slot_free(t.s, t.a, t.person, &in, &page));
    CHECK_INT("G08 only times with the interpreter", page.own_count, 1);
    in.form = LAW_FORM_OFFICE;
    DO(store_slot_free(t.s, t.a, t.person, &in, &page));
    CHECK_INT("LAB 33 only times of the form", page.own_count, 0);
    in = all_of(&t);
    DO(store_slot_free(t.s, t.a, t.distant, &in, &page));
    CHECK_INT("A2 times of another unit", page.own_count + page.other_count, 0);

    DO(store_slot_get(t.s, t.a, t.person, taken_id, t.now, &slot));
    CHECK("C15 a taken time is known and not free", !slot.law.is_free);
    CHECK_INT("A2 another unit's time", store_slot_get(t.s, t.a, t.distant, taken_id, t.now, &slot),
              ERR_NOT_FOUND);
    CHECK_INT("A2 a time not offered", store_slot_get(t.s, t.a, t.person, id, t.now, &slot),
              ERR_NOT_FOUND);
    town_end(&t);
}

static void test_nearest(void)
{
    struct town t = town_new();
    struct store_slot_search in = all_of(&t);
    struct store_slot found[STORE_SLOT_NEAREST];
    int64_t near_utc;
    size_t count;

    for (int i = 0; i < 8; i++) {
        town_slot(&t, &t.bo_scope, t.bo, t.today + 5, 540 + 30 * i, NULL);
        if (i == 3)
            town_slot(&t, &t.scope, t.anna, t.today + 5, 540 + 30 * i, NULL);
    }
    (void)law_clock_utc(t.today + 5, 540 + 30 * 3, &near_utc);
    DO(store_slot_nearest(t.s, t.a, t.person, &in, near_utc, found, &count));
    CHECK_INT("C15 the nearest five", count, 5);
    CHECK_INT("C15 soonest first", found[0].law.minute, 540 + 30);
    CHECK_INT("C15 up to", found[4].law.minute, 540 + 30 * 5);
    CHECK("C15 own caseworker before others at the same time", found[2].is_own);
    in.until_utc = in.from_utc;
    DO(store_slot_nearest(t.s, t.a, t.person, &in, near_utc, found, &count));
    CHECK_INT("C15 none left", count, 0);
    town_end(&t);
}

static void test_staff_side(void)
{
    struct town t = town_new();
    const char *id, *series_id;
    const int64_t slot = town_slot(&t, &t.scope, t.anna, t.today + 3, 540, &id);
    struct store_slot_new in = { .user_id = t.anna,
                                 .day = t.today + 3,
                                 .minute = 555,
                                 .length_min = 30,
                                 .place = "Torvet 1",
                                 .forms = 7,
                                 .is_offered = true };
    struct store_booking_new booking = { .person_id = t.second,
                                         .slot_id = slot,
                                         .kind = LAW_BOOKING_SELF,
                                         .form = LAW_FORM_OFFICE,
                                         .now_utc = t.now };
    const struct store_slot_skip skips[] = { { t.today + 5, -1, "holiday" } };
    struct store_closed_day closed = { .day = t.today + 3, .reason = "Kursus" }, *days;
    struct store_slot_new series[2];
    struct store_slot_line *lines;
    struct store_slot_skip *skipped;
    struct store_slot *made;
    struct store_booked booked;
    size_t count, skip_count;
    int32_t shut, taken, free_count;
    int64_t dropped;
    const char *other;

    (void)law_clock_utc(in.day, in.minute, &in.starts_utc);
    CHECK_INT("S13 a time that overlaps", store_slot_add(t.s, t.a, &t.scope, &in, &dropped, &other),
              ERR_CONFLICT);
    DO(store_slot_clashes(t.s, t.a, &t.scope, t.anna, in.starts_utc, in.starts_utc + 1800, &lines,
                          &count));
    CHECK_INT("S13 the clash is told", count, 1);
    in.user_id = t.far;
    CHECK_INT("A3 for another unit's caseworker",
              store_slot_add(t.s, t.a, &t.scope, &in, &dropped, &other), ERR_NOT_FOUND);

    for (int i = 0; i < 2; i++) {
        series[i] = in;
        series[i].user_id = t.bo;
        series[i].day = t.today + 4 + i * 2;
        (void)law_clock_utc(series[i].day, in.minute, &series[i].starts_utc);
    }
    DO(store_slot_series_add(t.s, t.a, &t.scope, t.now, series, 2, skips, 1, &series_id));
    DO(store_slot_series_get(t.s, t.a, &t.scope, series_id, &made, &count, &skipped, &skip_count));
    CHECK_INT("S13 every time made is listed", count, 2);
    CHECK_INT("S13 every day skipped too", skip_count, 1);
    CHECK_STR("S13 and why", skipped[0].why, "holiday");
    CHECK_INT("A3 another unit's series",
              store_slot_series_get(t.s, t.a, &t.far_scope, series_id, &made, &count, &skipped,
                                    &skip_count),
              ERR_NOT_FOUND);

    DO(store_booking_take(t.s, t.a, &booking, &booked));
    CHECK_INT("S13 a taken time cannot be closed", store_slot_close(t.s, &t.scope, id, t.now),
              ERR_CONFLICT);
    CHECK_INT("S13 no such time", store_slot_close(t.s, &t.far_scope, id, t.now), ERR_NOT_FOUND);
    DO(store_slot_days(t.s, t.a, &t.scope, t.anna, t.today, t.today + 7, false, &lines, &count));
    CHECK_INT("S14 own week", count, 1);
    CHECK_STR("S14 whose talk", lines[0].given_names, "Mira");
    CHECK_INT("S14 state", lines[0].state, STORE_BOOKED);
    DO(store_slot_days(t.s, t.a, &t.scope, 0, t.today, t.today + 7, false, &lines, &count));
    CHECK_INT("S14 team week", count, 3);
    DO(store_slot_close_days(t.s, &t.scope, 0, t.today, t.today + 7, t.now, &shut, &taken));
    CHECK_INT("S13 closed", shut, 2);
    CHECK_INT("S13 bookings on the closed day", taken, 1);
    DO(store_slot_reopen(t.s, &t.scope, made[0].public_id));
    DO(store_slot_count_free(t.s, &t.scope, t.person, t.now, t.now, t.now + 30 * 86400, 7, 3,
                             &free_count));
    CHECK_INT("P-09 free times", free_count, 1);
    DO(store_closed_day_add(t.s, &t.scope, &closed, t.now));
    CHECK_INT("S13 the same day again", store_closed_day_add(t.s, &t.scope, &closed, t.now),
              ERR_CONFLICT);
    DO(store_closed_days(t.s, t.a, &t.scope, t.today, t.today + 30, &days, &count));
    CHECK_INT("S13 closing days", count, 1);
    DO(store_closed_days(t.s, t.a, &t.far_scope, t.today, t.today + 30, &days, &count));
    CHECK_INT("S13 not the other unit's", count, 0);
    DO(store_closed_day_remove(t.s, &t.scope, closed.day, false));
    town_end(&t);
}

static void test_no_times(void)
{
    struct town t = town_new();
    const struct store_no_times in = { .from_day = t.today,
                                       .to_day = t.today + 14,
                                       .form = LAW_FORM_OFFICE };
    struct store_deadline_evidence evidence;
    struct store_no_times first, again, *list;
    struct store_task_counts counts;
    struct store_task *tasks;
    size_t count;

    DO(store_no_times_add(t.s, t.a, t.person, 0, t.now, t.today, &in, &first));
    DO(store_no_times_add(t.s, t.a, t.person, 0, t.now + 60, t.today, &in, &again));
    CHECK_STR("3.4 the same record within the hour", again.number, first.number);
    DO(store_no_times_notice(t.s, t.person, first.number, t.now + 70));
    DO(store_no_times_notice(t.s, t.person, first.number, t.now + 80));
    DO(store_no_times_latest(t.s, t.a, t.person, &again));
    CHECK_INT("C14 asked for notice once", again.notice_utc, t.now + 70);
    CHECK_INT("A2 another person's number",
              store_no_times_notice(t.s, t.second, first.number, t.now), ERR_NOT_FOUND);
    DO(store_deadline_evidence(t.s, t.a, t.person, t.now - 3 * 86400, &evidence));
    CHECK_INT("3.4 both searches are evidence", evidence.search_count, 2);
    CHECK("3.4 waits for an answer", evidence.no_times_unanswered && !evidence.offered_afterwards);
    DO(store_task_counts(t.s, &t.scope, false, t.today, t.now, &counts));
    CHECK_INT("M-8 the caseworker is told", counts.total[STORE_TASK_NO_TIMES], 1);
    DO(store_task_of_person(t.s, t.a, &t.scope, t.person, t.now, &tasks, &count));
    CHECK_INT("3.4 no tick ends it",
              store_task_tick(t.s, &t.scope, tasks[0].public_id, t.now), ERR_NOT_FOUND);
    CHECK_INT("A3 another unit answers",
              store_no_times_answer(t.s, &t.far_scope, t.person, first.number, t.now, true,
                                    "Nye tider"),
              ERR_NOT_FOUND);
    DO(store_no_times_answer(t.s, &t.scope, t.person, first.number, t.now + 90, true, "Nye tider"));
    CHECK_INT("C14 answered once",
              store_no_times_answer(t.s, &t.scope, t.person, first.number, t.now, true, "Igen"),
              ERR_NOT_FOUND);
    DO(store_no_times_list(t.s, t.a, &t.scope, t.person, t.now, &list, &count));
    CHECK_STR("C14 the answer", list[0].answer, "Nye tider");
    CHECK_STR("C14 by whom", list[0].answered_by, "anna");
    CHECK("3.4 times were offered", list[0].offered);
    DO(store_task_counts(t.s, &t.scope, false, t.today, t.now, &counts));
    CHECK_INT("S02 done", counts.total[STORE_TASK_NO_TIMES], 0);
    DO(store_deadline_evidence(t.s, t.a, t.person, t.now - 3 * 86400, &evidence));
    CHECK("3.4 answered", !evidence.no_times_unanswered && evidence.offered_afterwards);
    DO(store_no_times_add(t.s, t.a, t.second, 0, t.now, t.today, &in, &first));
    DO(store_no_times_answer(t.s, &t.scope, t.second, first.number, t.now + 90, false, "Ingen"));
    DO(store_deadline_evidence(t.s, t.a, t.second, t.now - 3 * 86400, &evidence));
    CHECK("3.4 an answer without times offers nothing",
          !evidence.no_times_unanswered && !evidence.offered_afterwards);
    town_end(&t);
}

int main(void)
{
    test_pages();
    test_five_days();
    test_who_sees_what();
    test_nearest();
    test_staff_side();
    test_no_times();
    return CHECK_DONE();
}
