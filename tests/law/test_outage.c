/* Missing free times (3.4) and outages (3.5): E18-E20. */
#include "dates.h"
#include "law/notime.h"
#include "law/outage.h"

static void check_no_times(void)
{
    const struct law_search e18[] = { { U("2026-04-18 10:00"), 0 },
                                      { U("2026-04-19 23:59"), 0 },
                                      { U("2026-04-20 12:00"), 0 },
                                      { U("2026-04-17 23:59"), 5 },
                                      { U("2026-04-21 00:00"), 5 } };
    const struct law_search shown[] = { { U("2026-04-18 00:00"), 1 },
                                        { U("2026-04-20 12:00"), 0 } };
    const civil_day deadline = D("2026-04-20");

    CHECK_INT("E18 excused", law_notime_excuses(deadline, e18, 5, false).reason,
              LAW_REASON_EXCUSED_NO_SLOTS);
    CHECK_INT("E18 offered afterwards", law_notime_excuses(deadline, e18, 5, true).reason,
              LAW_REASON_OFFERED_AFTERWARDS);
    CHECK_INT("3.4 times were shown", law_notime_excuses(deadline, shown, 2, false).reason,
              LAW_REASON_TIMES_WERE_SHOWN);
    CHECK_INT("3.4 only earlier searches", law_notime_excuses(deadline, e18 + 3, 2, false).reason,
              LAW_REASON_NO_SEARCHES);
    CHECK_INT("3.4 no search", law_notime_excuses(deadline, NULL, 0, false).outcome, LAW_REFUSED);
    CHECK("3.4 more deadlines than times", law_notime_alert(4, 3));
    CHECK("3.4 enough times", !law_notime_alert(3, 3));
}

static void check_outages(void)
{
    const struct {
        const char *name, *deadline;
        struct law_outage outages[3];
        size_t count;
        bool is_extended;
        const char *to, *interview;
    } cases[] = {
        { "E19 90 minutes",
          "2026-04-17",
          { { U("2026-04-17 20:00"), U("2026-04-17 21:30") } },
          1,
          true,
          "2026-04-20",
          "2026-04-27" },
        { "E20 two days before",
          "2026-04-17",
          { { U("2026-04-15 20:00"), U("2026-04-15 20:40") } },
          1,
          false,
          "2026-04-17",
          "2026-04-24" },
        { "P-14 60 minutes",
          "2026-04-17",
          { { U("2026-04-17 20:00"), U("2026-04-17 21:00") } },
          1,
          true,
          "2026-04-20",
          "2026-04-27" },
        { "P-14 a second less",
          "2026-04-17",
          { { U("2026-04-17 20:00"), U("2026-04-17 21:00") - 1 } },
          1,
          false,
          "2026-04-17",
          "2026-04-24" },
        { "P-14 in total",
          "2026-04-17",
          { { U("2026-04-17 08:00"), U("2026-04-17 08:30") },
            { U("2026-04-17 20:00"), U("2026-04-17 20:30") } },
          2,
          true,
          "2026-04-20",
          "2026-04-27" },
        { "P-14 the same minutes twice",
          "2026-04-17",
          { { U("2026-04-17 20:00"), U("2026-04-17 20:40") },
            { U("2026-04-17 20:10"), U("2026-04-17 20:50") } },
          2,
          false,
          "2026-04-17",
          "2026-04-24" },
        { "3.5 only the last 24 hours count",
          "2026-04-17",
          { { U("2026-04-16 23:00"), U("2026-04-17 00:59") } },
          1,
          false,
          "2026-04-17",
          "2026-04-24" },
        { "3.5 at the closing moment",
          "2026-04-17",
          { { U("2026-04-18 00:00") - 60, U("2026-04-18 00:00") } },
          1,
          true,
          "2026-04-20",
          "2026-04-27" },
        { "3.5 back at midnight, the next day is whole",
          "2026-04-16",
          { { U("2026-04-16 22:00"), U("2026-04-17 00:00") } },
          1,
          true,
          "2026-04-17",
          "2026-04-24" },
        { "3.5 back a second later",
          "2026-04-16",
          { { U("2026-04-16 22:00"), U("2026-04-17 00:00") + 1 } },
          1,
          true,
          "2026-04-20",
          "2026-04-27" },
        { "3.5 begins when all is over",
          "2026-04-17",
          { { U("2026-04-18 00:00"), U("2026-04-18 06:00") } },
          1,
          false,
          "2026-04-17",
          "2026-04-24" },
        { "3.5 back on a later day",
          "2026-04-17",
          { { U("2026-04-17 23:00"), U("2026-04-21 09:00") } },
          1,
          true,
          "2026-04-22",
          "2026-04-29" },
        { "3.5 the new deadline is hit too",
          "2026-04-17",
          { { U("2026-04-17 20:00"), U("2026-04-17 21:30") },
            { U("2026-04-20 12:00"), U("2026-04-20 14:00") } },
          2,
          true,
          "2026-04-21",
          "2026-04-28" },
        { "T-5 over Easter",
          "2026-04-01",
          { { U("2026-04-01 10:00"), U("2026-04-01 12:00") } },
          1,
          true,
          "2026-04-07",
          "2026-04-14" },
    };
    struct law_settings settings = law_settings_default();
    struct law_outage running = { U("2026-04-17 23:00"), LAW_OUTAGE_RUNNING };
    struct law_outage_result got;

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        got = law_outage_extend(D(cases[i].deadline), cases[i].outages, cases[i].count, &settings);
        CHECK_INT(cases[i].name, got.is_extended, cases[i].is_extended);
        CHECK_DAY(cases[i].name, got.deadline_on, cases[i].to);
        CHECK_DAY(cases[i].name, got.latest_interview_on, cases[i].interview);
    }
    got = law_outage_extend(D("2026-04-17"), cases[0].outages, 1, &settings);
    CHECK_INT("E19 90 min", got.minutes, 90);
    got = law_outage_extend(D("2026-04-17"), &running, 1, &settings);
    CHECK_INT("3.5 still down", got.verdict.reason, LAW_REASON_SERVICE_STILL_DOWN);
    CHECK_INT("3.5 still down is no answer yet", got.verdict.outcome, LAW_NOT_YET);
    got = law_outage_extend(D("2026-04-17"), NULL, 0, &settings);
    CHECK_INT("3.5 no outage", got.verdict.reason, LAW_REASON_NO_OUTAGE);
    settings.outage_minutes = 240;
    got = law_outage_extend(D("2026-04-17"), cases[0].outages, 1, &settings);
    CHECK("P-14 as the municipality sets it", !got.is_extended);
}

int main(void)
{
    check_no_times();
    check_outages();
    return CHECK_DONE();
}
