/* Days, clocks and numbers in every language (ux.md 6.2). */
#include "check.h"
#include "law/clock.h"
#include "view/format.h"

enum { NINE = 9 * 60, HALF_PAST_TEN = 10 * 60 + 30 };

static void days(struct arena *a)
{
    const civil_day d = civil_from(2026, 11, 30), f = civil_from(2026, 12, 4);

    CHECK_STR("6.2 full day, da", format_day(a, LANG_DA, d), "mandag den 30. november 2026");
    CHECK_STR("6.2 full day, en", format_day(a, LANG_EN, d), "Monday 30 November 2026");
    CHECK_STR("6.2 full day, ar", format_day(a, LANG_AR, d),
              "الاثنين 30 تشرين الثاني/نوفمبر 2026");
    CHECK_STR("6.2 heading has a capital", format_day_heading(a, LANG_DA, d),
              "Mandag den 30. november 2026");
    CHECK_STR("6.2 heading without capitals, ar", format_day_heading(a, LANG_AR, d),
              format_day(a, LANG_AR, d));
    CHECK_STR("6.2 short", format_day_short(a, LANG_DA, d), "mandag den 30. november");
    CHECK_STR("6.2 plain", format_day_plain(a, LANG_DA, d), "30. november 2026");
    CHECK_STR("6.2 month", format_month(a, LANG_DA, d), "november 2026");
    CHECK_STR("6.2 iso", format_day_iso(a, civil_from(2026, 3, 1)), "2026-03-01");
    CHECK_STR("6.2 no day", format_day(a, LANG_DA, CIVIL_NONE), "");
    CHECK_STR("6.2 no weekday", format_weekday(LANG_DA, CIVIL_NONE), "");
    CHECK_STR("6.2 in 3 days", format_day_distance(a, LANG_DA, f, f - 3),
              "fredag den 4. december 2026 (om 3 dage)");
    CHECK_STR("6.2 today", format_day_distance(a, LANG_DA, f, f),
              "fredag den 4. december 2026 (i dag)");
    CHECK_STR("6.2 tomorrow", format_day_distance(a, LANG_EN, f, f - 1),
              "Friday 4 December 2026 (tomorrow)");
    CHECK_STR("6.2 yesterday", format_day_distance(a, LANG_DA, f, f + 1),
              "fredag den 4. december 2026 (i går)");
    CHECK_STR("6.2 behind", format_day_distance(a, LANG_DA, f, f + 20),
              "fredag den 4. december 2026 (for 20 dage siden)");
    CHECK_STR("6.2 in two days, ar", format_day_distance(a, LANG_AR, f, f - 2),
              "الجمعة 4 كانون الأول/ديسمبر 2026 (بعد يومين)");
    for (int lang = 0; lang < LANG__COUNT; lang++) {
        for (int m = 1; m <= 12; m++) {
            const char *text = format_day(a, (enum lang)lang, civil_from(2026, m, 28));

            CHECK("6.2 every month has a name, a day and a year",
                  strstr(text, "28") && strstr(text, "2026") && !strchr(text, '{'));
        }
    }
}

static void clocks(struct arena *a)
{
    const civil_day d = civil_from(2026, 11, 30);

    CHECK_STR("6.2 clock, da", format_clock(a, LANG_DA, HALF_PAST_TEN), "kl. 10.30");
    CHECK_STR("6.2 clock, en", format_clock(a, LANG_EN, HALF_PAST_TEN), "10:30");
    CHECK_STR("6.2 clock, ar", format_clock(a, LANG_AR, NINE), "الساعة 9:00");
    CHECK_STR("6.2 bare", format_clock_bare(a, LANG_DA, NINE), "9.00");
    CHECK_STR("6.2 span", format_clock_span(a, LANG_DA, HALF_PAST_TEN, 30), "kl. 10.30–11.00");
    CHECK_STR("6.2 midnight at the end is 23.59", format_clock(a, LANG_DA, 1440), "kl. 23.59");
    CHECK_STR("6.2 midnight at the start", format_clock(a, LANG_DA, 0), "kl. 0.00");
    CHECK_STR("6.2 moment, da", format_moment(a, LANG_DA, d, HALF_PAST_TEN),
              "mandag den 30. november 2026 kl. 10.30");
    CHECK_STR("6.2 moment, en", format_moment(a, LANG_EN, d, HALF_PAST_TEN),
              "Monday 30 November 2026 at 10:30");
    CHECK_STR("6.2 moment, short", format_moment_short(a, LANG_DA, d, HALF_PAST_TEN),
              "mandag den 30. november kl. 10.30");
}

static void clock_changes(struct arena *a)
{
    const civil_day spring = civil_from(2026, 3, 29), autumn = civil_from(2026, 10, 25);

    CHECK_STR("R11 winter", format_moment_iso(a, civil_from(2026, 11, 30), HALF_PAST_TEN),
              "2026-11-30T10:30+01:00");
    CHECK_STR("R11 summer", format_moment_iso(a, civil_from(2026, 7, 1), NINE),
              "2026-07-01T09:00+02:00");
    CHECK_STR("R11 before the gap", format_moment_iso(a, spring, 119), "2026-03-29T01:59+01:00");
    CHECK_STR("R11 after the gap", format_moment_iso(a, spring, 180), "2026-03-29T03:00+02:00");
    CHECK_STR("R11 the hour that is there twice", format_moment_iso(a, autumn, 150),
              "2026-10-25T02:30+02:00");
    CHECK_STR("R11 after it", format_moment_iso(a, autumn, 180), "2026-10-25T03:00+01:00");
    CHECK_STR("R11 no such minute", format_moment_iso(a, autumn, 1440), "");
    CHECK_STR("R11 first 02:30", format_utc_iso(a, 1792888200), "2026-10-25T02:30+02:00");
    CHECK_STR("R11 second 02:30", format_utc_iso(a, 1792888200 + 3600), "2026-10-25T02:30+01:00");
    CHECK_STR("R11 Danish day, not UTC's", format_utc(a, LANG_DA, 1796080500),
              "tirsdag den 1. december 2026 kl. 0.15");
    CHECK_STR("R11 clock", format_utc_clock(a, LANG_DA, 1796080500), "kl. 0.15");
}

static void numbers(struct arena *a)
{
    /* day 99: a number that cannot belong to anybody */
    CHECK_STR("A4 masked", format_cpr_masked(a, "9901901234"), "990190-••••");
    CHECK_STR("A4 in full", format_cpr(a, "9901901234"), "990190-1234");
    CHECK_STR("A4 not ten digits", format_cpr_masked(a, "99019012"), "");
    CHECK_STR("A4 null", format_cpr(a, NULL), "");
    CHECK_STR("6.2 phone", format_phone(a, "12345678"), "12 34 56 78");
    CHECK_STR("6.2 foreign phone", format_phone(a, "+46701234567"), "+46701234567");
    CHECK_STR("6.2 tel", format_tel(a, "12345678"), "+4512345678");
    CHECK_STR("6.2 tel, foreign", format_tel(a, "+46 70 12"), "+467012");
    CHECK_STR("6.2 tel, hostile", format_tel(a, "\"><script>1"), "1");
    CHECK_STR("5.4 reference", format_reference(a, "K7PQ3M2X"), "K7PQ 3M2X");
    CHECK_STR("6.2 minutes", format_minutes(a, LANG_DA, 30), "30 minutter");
    CHECK_STR("6.2 one minute", format_minutes(a, LANG_DA, 1), "1 minut");
    CHECK_STR("6.2 days, en", format_days(a, LANG_EN, 8), "8 days");
    CHECK_STR("6.2 number", format_number(a, LANG_DA, 1234567), "1.234.567");
    CHECK_STR("6.2 number, en", format_number(a, LANG_EN, 20000), "20,000");
    CHECK_STR("6.2 small number", format_number(a, LANG_DA, 999), "999");
    CHECK_STR("6.2 negative", format_number(a, LANG_DA, -1000), "-1.000");
}

int main(void)
{
    struct arena *a = arena_new();

    days(a);
    clocks(a);
    clock_changes(a);
    numbers(a);
    arena_free(a);
    return CHECK_DONE();
}
