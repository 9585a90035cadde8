/* The Danish clock against the machine's own zone data, and the limits of T-4 and T-9. */
#include "dates.h"
#include "law/clock.h"

#include <time.h>

static void against_zone_data(void)
{
    const int64_t first = (int64_t)civil_from(1980, 1, 1) * 86400;
    const int64_t last = (int64_t)civil_from(2100, 1, 1) * 86400;
    int64_t wrong = 0, compared = 0;
    struct tm tm;

    setenv("TZ", "Europe/Copenhagen", 1);
    tzset();
    localtime_r(&(time_t){ 1751328000 }, &tm); /* July 2025: the zone data is there at all */
    CHECK_INT("zone data of Europe/Copenhagen is installed", tm.tm_gmtoff, 7200);
    for (int64_t utc = first; utc < last; utc += 3600) {
        const time_t moment = (time_t)utc;
        const struct law_local got = law_clock_local(utc);
        const struct civil_date date = civil_parts(got.day);

        localtime_r(&moment, &tm);
        compared++;
        wrong += date.year != tm.tm_year + 1900 || date.month != tm.tm_mon + 1
                 || date.day != tm.tm_mday || got.minute != tm.tm_hour * 60 + tm.tm_min
                 || law_clock_offset_minutes(utc) != (int)(tm.tm_gmtoff / 60);
    }
    CHECK_INT("T-1 each hour 1980-2099 as the zone data has it", wrong, 0);
    CHECK("T-1 hours were compared", compared > 1000000);
}

static void there_and_back(void)
{
    const int64_t first = (int64_t)civil_from(1979, 12, 30) * 86400;
    const int64_t last = (int64_t)civil_from(2040, 1, 2) * 86400;
    int64_t wrong = 0;

    for (int64_t utc = first; utc < last; utc += 1800) {
        const struct law_local local = law_clock_local(utc);
        int64_t back = 0;
        const enum law_clock_kind kind = law_clock_utc(local.day, local.minute, &back);

        if (kind == LAW_CLOCK_ONCE)
            wrong += back != utc;
        else if (kind == LAW_CLOCK_REPEATED)
            wrong += back != utc && back + 3600 != utc;
        else
            wrong++; /* a moment that exists is never a skipped time */
    }
    CHECK_INT("T-9 moments go to local time and back", wrong, 0);
}

static void check_days(void)
{
    static const struct {
        const char *name, *day;
        int minute;
        enum law_clock_kind want;
    } cases[] = {
        { "I13 before the skipped hour", "2026-03-29", 119, LAW_CLOCK_ONCE },
        { "I13 skipped hour begins", "2026-03-29", 120, LAW_CLOCK_SKIPPED },
        { "I13 skipped hour ends", "2026-03-29", 179, LAW_CLOCK_SKIPPED },
        { "I13 after the skipped hour", "2026-03-29", 180, LAW_CLOCK_ONCE },
        { "I13 before the repeated hour", "2026-10-25", 119, LAW_CLOCK_ONCE },
        { "I13 repeated hour begins", "2026-10-25", 120, LAW_CLOCK_REPEATED },
        { "I13 repeated hour ends", "2026-10-25", 179, LAW_CLOCK_REPEATED },
        { "I13 after the repeated hour", "2026-10-25", 180, LAW_CLOCK_ONCE },
        { "T-9 September change until 1995", "1995-09-24", 150, LAW_CLOCK_REPEATED },
        { "T-9 none in October 1995", "1995-10-29", 150, LAW_CLOCK_ONCE },
        { "T-9 October change since 1996", "1996-10-27", 150, LAW_CLOCK_REPEATED },
        { "T-9 1980 begins on 6 April", "1980-04-06", 150, LAW_CLOCK_SKIPPED },
        { "T-9 1979 had none", "1979-04-01", 150, LAW_CLOCK_ONCE },
        { "minute outside the day", "2026-05-05", 1440, LAW_CLOCK_INVALID },
        { "minute before the day", "2026-05-05", -1, LAW_CLOCK_INVALID },
        { "no day", "", 60, LAW_CLOCK_INVALID },
    };
    int64_t utc = 0;

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        CHECK_INT(cases[i].name, law_clock_utc(D(cases[i].day), cases[i].minute, NULL),
                  cases[i].want);
        CHECK_INT(cases[i].name, law_clock_slot_may_start(D(cases[i].day), cases[i].minute),
                  cases[i].want == LAW_CLOCK_ONCE);
    }
    CHECK_INT("I10 closes 22:00Z", law_clock_day_end_utc(D("2026-03-29")),
              (int64_t)D("2026-03-29") * 86400 + 22 * 3600);
    CHECK_INT("I10 the day has 23 hours",
              law_clock_day_end_utc(D("2026-03-29")) - law_clock_day_start_utc(D("2026-03-29")),
              23 * 3600);
    CHECK_INT("I11 closes 23:00Z", law_clock_day_end_utc(D("2026-10-25")),
              (int64_t)D("2026-10-25") * 86400 + 23 * 3600);
    CHECK_INT("I11 the day has 25 hours",
              law_clock_day_end_utc(D("2026-10-25")) - law_clock_day_start_utc(D("2026-10-25")),
              25 * 3600);
    CHECK_INT("I12 local 9 o'clock", law_clock_utc(D("2026-03-28"), 540, &utc), LAW_CLOCK_ONCE);
    CHECK_INT("I12 is 08:00Z", utc, (int64_t)D("2026-03-28") * 86400 + 8 * 3600);
    CHECK_INT("T-9 a skipped time is the moment of the change",
              law_clock_utc(D("2026-03-29"), 150, &utc), LAW_CLOCK_SKIPPED);
    CHECK_INT("T-9 which is 01:00Z", utc, (int64_t)D("2026-03-29") * 86400 + 3600);
    CHECK_INT("a moment before 1970", law_clock_local(-1).minute, 59);
    CHECK_INT("closing times grow with the day", law_clock_day_end_utc(CIVIL_NONE) == INT64_MAX, 1);
}

int main(void)
{
    int wrong = 0;

    against_zone_data();
    there_and_back();
    check_days();
    for (civil_day d = D("1979-01-01"); d < D("2100-01-01"); d++) {
        wrong += law_clock_day_end_utc(d) <= law_clock_day_start_utc(d);
        wrong += law_clock_day_end_utc(d) != law_clock_day_start_utc(d + 1);
        wrong += law_clock_local(law_clock_day_end_utc(d) - 1).day != d;
        wrong += law_clock_local(law_clock_day_start_utc(d)).day != d;
    }
    CHECK_INT("T-4 days follow upon each other without a gap", wrong, 0);
    return CHECK_DONE();
}
