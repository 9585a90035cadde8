/* The civil calendar: T-2, T-3, T-8, T-10, ISO weeks, Easter. */
#include "dates.h"
#include "law/civil.h"

static void walk_every_day(void)
{
    civil_day day = civil_from(1, 1, 1);
    struct civil_date want = { 1, 1, 1 };
    enum civil_weekday weekday = civil_weekday(day);
    int wrong = 0;

    for (; day <= civil_from(9999, 12, 31); day++) {
        const struct civil_date got = civil_parts(day);

        wrong += got.year != want.year || got.month != want.month || got.day != want.day
                 || civil_from(want.year, want.month, want.day) != day
                 || civil_weekday(day) != weekday;
        weekday = weekday == CIVIL_SUNDAY ? CIVIL_MONDAY : weekday + 1;
        if (!civil_valid(want.year, want.month, ++want.day)) {
            want.day = 1;
            if (++want.month > 12) {
                want.month = 1;
                want.year++;
            }
        }
    }
    CHECK_INT("T-1 each day of the years 1 to 9999 goes there and back", wrong, 0);
    CHECK_INT("T-1 the epoch", civil_from(1970, 1, 1), 0);
    CHECK_INT("T-1 the epoch was a Thursday", civil_weekday(0), CIVIL_THURSDAY);
}

static void check_months(void)
{
    static const struct {
        const char *name, *from;
        int months;
        const char *want;
    } cases[] = {
        { "T-2 same number", "2026-01-15", 6, "2026-07-15" },
        { "T-2 end of February", "2025-08-31", 6, "2026-02-28" },
        { "T-2 leap February", "2027-08-31", 6, "2028-02-29" },
        { "T-2 30 days", "2026-03-31", 6, "2026-09-30" },
        { "T-2 back", "2026-03-31", -1, "2026-02-28" },
        { "T-2 over New Year", "2026-12-01", 1, "2027-01-01" },
        { "T-2 none", "2026-12-01", 0, "2026-12-01" },
        { "T-2 back over New Year", "2026-01-31", -2, "2025-11-30" },
        { "I14 leap day and 12 months", "2028-02-29", 12, "2029-02-28" },
        { "I14 leap day and 48 months", "2028-02-29", 48, "2032-02-29" },
        { "T-2 outside the calendar", "9999-12-01", 1, "" },
        { "T-2 before the calendar", "0001-01-31", -1, "" },
    };
    int wrong = 0;

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        CHECK_DAY(cases[i].name, civil_add_months(D(cases[i].from), cases[i].months),
                  cases[i].want);
    CHECK_DAY("T-2 years", civil_add_years(D("2028-02-29"), 1), "2029-02-28");
    CHECK_DAY("T-10 last day of a month's period", civil_period_last(D("2006-05-31"), 1),
              "2006-06-29");
    CHECK_INT("T-2 none stays none", civil_add_months(CIVIL_NONE, 3), CIVIL_NONE);
    for (civil_day d = D("1999-01-01"); d < D("2005-01-01"); d++)
        for (int n = 0; n <= 14; n++) {
            const civil_day at = civil_add_months(d, n);

            /* never leaves the month n months on, never runs backwards */
            wrong += civil_parts(at).day > civil_parts(d).day;
            wrong += (civil_parts(at).year * 12 + civil_parts(at).month)
                     != (civil_parts(d).year * 12 + civil_parts(d).month + n);
            wrong += civil_add_months(d + 1, n) < at;
            wrong += n > 0 && at <= civil_add_months(d, n - 1);
        }
    CHECK_INT("T-2 months keep the order of days", wrong, 0);
    CHECK_DAY("month's last day", civil_month_last(D("2028-02-03")), "2028-02-29");
    CHECK_INT("days on none", civil_add_days(CIVIL_NONE, 1), CIVIL_NONE);
    CHECK_DAY("days back", civil_add_days(D("2026-03-01"), -1), "2026-02-28");
}

static void check_ages(void)
{
    static const struct {
        const char *name, *born, *on;
        int want;
    } cases[] = {
        { "A12 day before the birthday", "2008-05-02", "2026-05-01", 17 },
        { "A13 on the birthday", "2008-05-01", "2026-05-01", 18 },
        { "A14 leap day, 28 February", "2008-02-29", "2026-02-28", 17 },
        { "A14 leap day, 1 March", "2008-02-29", "2026-03-01", 18 },
        { "T-8 leap day in a leap year", "2008-02-29", "2028-02-29", 20 },
        { "T-8 leap day, the day before", "2008-02-29", "2028-02-28", 19 },
        { "A20 day before 25", "2001-07-15", "2026-07-14", 24 },
        { "A20 25", "2001-07-15", "2026-07-15", 25 },
        { "T-8 day of birth", "2001-07-15", "2001-07-15", 0 },
        { "T-8 before birth", "2001-07-15", "2001-07-14", -1 },
        { "T-8 no birth date", "", "2001-07-14", -1 },
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        CHECK_INT(cases[i].name, civil_age(D(cases[i].born), D(cases[i].on)), cases[i].want);
}

static void check_iso(void)
{
    static const char *const bad[] = { "",           "2026-1-01",   "2026-02-29",
                                       "2026-13-01", "2026-00-10",  "2026-04-31",
                                       "2026-04-3x", "2026-04-30 ", " 2026-04-30",
                                       "0000-01-01", "2026/04/30",  "20260430",
                                       "2026-04-00", "-026-04-01" };
    civil_day day = 42;

    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        CHECK(bad[i], !civil_parse_iso(bad[i], &day));
    CHECK("no text", !civil_parse_iso(NULL, &day));
    CHECK_INT("untouched", day, 42);
    CHECK_DAY("leap day", D("2028-02-29"), "2028-02-29");
    CHECK_DAY("none is empty", CIVIL_NONE, "");
    CHECK("1900 was no leap year", !civil_valid(1900, 2, 29));
    CHECK("2000 was one", civil_valid(2000, 2, 29));
    CHECK_INT("no such date", civil_from(2026, 2, 30), CIVIL_NONE);
}

static void check_weeks(void)
{
    static const struct {
        const char *day;
        int year, week;
    } cases[] = { { "2026-01-01", 2026, 1 },  { "2025-12-29", 2026, 1 },
                  { "2025-12-28", 2025, 52 }, { "2026-12-31", 2026, 53 },
                  { "2027-01-03", 2026, 53 }, { "2027-01-04", 2027, 1 },
                  { "2021-01-03", 2020, 53 }, { "2024-12-30", 2025, 1 },
                  { "2026-11-30", 2026, 49 } };
    int wrong = 0;

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct civil_week got = civil_week_of(D(cases[i].day));

        CHECK_INT(cases[i].day, got.year * 100 + got.week, cases[i].year * 100 + cases[i].week);
    }
    for (civil_day d = D("1990-01-01"); d < D("2060-01-01"); d++) {
        const struct civil_week w = civil_week_of(d);
        const civil_day monday = civil_week_monday(w.year, w.week);

        wrong += d < monday || d > monday + 6 || civil_weekday(monday) != CIVIL_MONDAY;
    }
    CHECK_INT("each day lies in its week", wrong, 0);
    CHECK_INT("2025 has no week 53", civil_week_monday(2025, 53), CIVIL_NONE);
    CHECK_DAY("2026 has one", civil_week_monday(2026, 53), "2026-12-28");
    CHECK_INT("no week 0", civil_week_monday(2026, 0), CIVIL_NONE);
}

/* A second routine for Easter: the steps of the table in the Gregorian calendar's own canon, by
 * whole numbers (golden number, solar and lunar equation, Sunday letter found by counting). */
static civil_day easter_again(int year)
{
    const int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4;
    const int f = (b + 8) / 25, g = (b - f + 1) / 3, h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451, n = h + l - 7 * m + 114;

    return civil_from(year, n / 31, n % 31 + 1);
}

static void check_easter(void)
{
    static const char *const known[] = { "1818-03-22", "1943-04-25", "2000-04-23", "2008-03-23",
                                         "2019-04-21", "2024-03-31", "2025-04-20", "2026-04-05",
                                         "2027-03-28", "2028-04-16", "2038-04-25" };
    int wrong = 0;

    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        CHECK_DAY("T-5 Easter", civil_easter(atoi(known[i])), known[i]);
    for (int year = 1583; year <= 4099; year++)
        wrong += civil_easter(year) != easter_again(year);
    CHECK_INT("T-5 Easter by a second routine", wrong, 0);
}

int main(void)
{
    walk_every_day();
    check_months();
    check_ages();
    check_iso();
    check_weeks();
    check_easter();
    return CHECK_DONE();
}
