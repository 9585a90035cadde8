/* Holidays, closing days, working days: T-5, T-6, P-22. */
#include "dates.h"
#include "law/settings.h"
#include "law/workday.h"

int main(void)
{
    static const struct {
        const char *name, *day;
        bool is_workday;
        const char *holiday;
        bool is_closing;
        const char *next, *previous;
    } cases[] = {
        { "T-5 ordinary Monday", "2026-03-02", true, NULL, false, "2026-03-03", "2026-02-27" },
        { "T-5 Saturday", "2026-03-07", false, NULL, false, "2026-03-09", "2026-03-06" },
        { "T-5 Skærtorsdag", "2026-04-02", false, "Skærtorsdag", false, "2026-04-07",
          "2026-04-01" },
        { "T-5 Langfredag", "2026-04-03", false, "Langfredag", false, "2026-04-07", "2026-04-01" },
        { "T-5 Påskedag", "2026-04-05", false, "Påskedag", false, "2026-04-07", "2026-04-01" },
        { "T-5 2. påskedag", "2026-04-06", false, "2. påskedag", false, "2026-04-07",
          "2026-04-01" },
        { "T-5 day after Easter", "2026-04-07", true, NULL, false, "2026-04-08", "2026-04-01" },
        { "T-5 Ascension", "2026-05-14", false, "Kristi himmelfartsdag", false, "2026-05-15",
          "2026-05-13" },
        { "T-5 Pinsedag", "2026-05-24", false, "Pinsedag", false, "2026-05-26", "2026-05-22" },
        { "B06 2. pinsedag", "2026-05-25", false, "2. pinsedag", false, "2026-05-26",
          "2026-05-22" },
        { "T-5 New Year", "2027-01-01", false, "Nytårsdag", false, "2027-01-04", "2026-12-30" },
        { "E21 24 December", "2026-12-24", false, NULL, true, "2026-12-28", "2026-12-23" },
        { "T-5 25 December", "2026-12-25", false, "Juledag", false, "2026-12-28", "2026-12-23" },
        { "T-5 26 December", "2026-12-26", false, "2. juledag", false, "2026-12-28", "2026-12-23" },
        { "I08 store bededag 2023", "2023-05-05", false, "Store bededag", false, "2023-05-08",
          "2023-05-04" },
        { "I08 abolished in 2024", "2024-04-26", true, NULL, false, "2024-04-29", "2024-04-25" },
        { "I09 5 June", "2026-06-05", false, NULL, true, "2026-06-08", "2026-06-04" },
        { "A01 1 May 2026", "2026-05-01", true, NULL, false, "2026-05-04", "2026-04-30" },
    };
    const struct law_settings settings = law_settings_default();
    const struct law_closing_days none = { 0 };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const civil_day day = D(cases[i].day);

        CHECK_INT(cases[i].name, workday_is(&settings.closing_days, day), cases[i].is_workday);
        CHECK_STR(cases[i].name, workday_holiday_name(workday_holiday(day)), cases[i].holiday);
        CHECK_INT(cases[i].name, workday_is_closing(&settings.closing_days, day),
                  cases[i].is_closing);
        CHECK_DAY(cases[i].name, workday_next(&settings.closing_days, day), cases[i].next);
        CHECK_DAY(cases[i].name, workday_previous(&settings.closing_days, day), cases[i].previous);
    }
    CHECK("P-22 a municipality without closing days works on 5 June",
          workday_is(&none, D("2026-06-05")));
    CHECK_DAY("T-6 a working day does not roll",
              workday_roll_forward(&settings.closing_days, D("2026-04-07")), "2026-04-07");
    CHECK_DAY("T-6 roll forward", workday_roll_forward(&settings.closing_days, D("2026-04-02")),
              "2026-04-07");
    CHECK_DAY("A07 plan by", workday_plan_by(&settings.closing_days, D("2026-02-28")),
              "2026-02-27");
    CHECK_DAY("A09 plan by", workday_plan_by(&settings.closing_days, D("2027-01-01")),
              "2026-12-30");
    CHECK_DAY("H11 five working days", workday_add(&settings.closing_days, D("2026-05-08"), 5),
              "2026-05-18");
    CHECK_DAY("no working days", workday_add(&settings.closing_days, D("2026-05-09"), 0),
              "2026-05-09");
    CHECK_INT("no day", workday_next(&none, CIVIL_NONE), CIVIL_NONE);
    CHECK("no day is no holiday", workday_holiday_name(workday_holiday(CIVIL_NONE)) == NULL);
    return CHECK_DONE();
}
