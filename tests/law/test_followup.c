/* Follow-up on the contract: C01-C27, D01-D05, D15-D17, and what holds for every day. */
#include "law/followup.h"
#include "dates.h"

enum { MAX = 6 };

/* A case as a table writes it; missing members are "no such fact". */
struct facts {
    enum law_rule_set set;
    const char *concluded, *assessed, *goals, *ended, *migrated;
    const char *held[MAX];
    const char *leave[3]; /* from, to, birth */
    const char *work[2], *benefit[4], *need[2];
    bool not_entitled;
};

struct answer {
    const char *on, *regime, *window_end;
    int required, counted, missing;
    bool breached;
    const char *due[4];
};

static struct law_settings settings;

static struct law_follow_up ask(const struct facts *given, const char *on)
{
    civil_day held[MAX];
    struct law_leave leave = { D(given->leave[0]), D(given->leave[1]), D(given->leave[2]) };
    struct law_period work = { D(given->work[0]), D(given->work[1]) };
    struct law_period benefit[2] = { { D(given->benefit[0]), D(given->benefit[1]) },
                                     { D(given->benefit[2]), D(given->benefit[3]) } };
    struct law_need need = { D(given->need[0]), D(given->need[1]) };
    struct law_follow_up_facts f = {
        .set = given->set,
        .concluded_on = D(given->concluded),
        .assessed_on = D(given->assessed),
        .held = held,
        .leaves = &leave,
        .leave_count = given->leave[1] != NULL || given->leave[2] != NULL,
        .work = &work,
        .work_count = given->work[0] != NULL,
        .benefit = benefit,
        .benefit_count = (size_t)(given->benefit[0] != NULL) + (given->benefit[2] != NULL),
        .entitled_to_benefit = !given->not_entitled,
        .goals_met_on = D(given->goals),
        .ended_on = D(given->ended),
        .needs = &need,
        .need_count = given->need[0] != NULL,
        .migrated_on = D(given->migrated),
        .migrated_to = given->migrated != NULL ? LAW_PAR20_2026 : LAW_RULE_SET_NONE,
    };

    while (f.held_count < MAX && given->held[f.held_count] != NULL) {
        held[f.held_count] = D(given->held[f.held_count]);
        f.held_count++;
    }
    return law_follow_up_on(&f, D(on), &settings);
}

static void expect(const char *name, const struct facts *given, const struct answer *want)
{
    const struct law_follow_up got = ask(given, want->on);
    size_t due = 0;

    CHECK_STR(name, law_regime_code(got.regime), want->regime);
    CHECK_DAY(name, got.window_end, want->window_end != NULL ? want->window_end : "");
    CHECK_INT(name, got.required, want->required);
    CHECK_INT(name, got.counted, want->counted);
    CHECK_INT(name, got.missing, want->missing);
    CHECK_INT(name, got.is_breached, want->breached);
    for (; due < 4 && want->due[due] != NULL; due++)
        CHECK_DAY(name, due < got.due_count ? got.due[due] : CIVIL_NONE, want->due[due]);
    CHECK_INT(name, got.due_count, due);
    CHECK(name, got.verdict.outcome != LAW_UNSET && got.verdict.reason != LAW_REASON_NONE
                    && got.verdict.cite != LAW_CITE_NONE);
}

/* clang-format off */
static const struct {
    const char *name;
    struct facts given;
    struct answer want;
} cases[] = {
    { "C01", { .assessed = "2026-01-15" },
      { "2026-02-01", "four_in_six", "2026-07-15", 4, 0, 4, false, { "2026-07-15" } } },
    { "C01 on the assessment day", { .assessed = "2026-01-15" },
      { "2026-01-15", "four_in_six", "2026-07-15", 4, 0, 4, false, { "2026-07-15" } } },
    { "C01 the day before", { .assessed = "2026-01-15" },
      { "2026-01-14", "as_needed", NULL, 0, 0, 0, false, { NULL } } },
    { "C02", { .assessed = "2025-08-31" },
      { "2025-10-01", "four_in_six", "2026-02-28", 4, 0, 4, false, { "2026-02-28" } } },
    { "C03", { .assessed = "2027-08-31" },
      { "2027-10-01", "four_in_six", "2028-02-29", 4, 0, 4, false, { "2028-02-29" } } },
    { "C04", { .assessed = "2026-03-31" },
      { "2026-04-01", "four_in_six", "2026-09-30", 4, 0, 4, false, { "2026-09-30" } } },
    { "C05", { .assessed = "2026-08-30" },
      { "2026-09-01", "four_in_six", "2027-02-28", 4, 0, 4, false, { "2027-02-28" } } },
    { "C06", { .assessed = "2026-01-15", .held = { "2026-01-15", "2026-02-20", "2026-04-01", "2026-06-01", "2026-07-15" } },
      { "2026-07-15", "four_in_six", "2026-07-15", 4, 4, 0, false, { NULL } } },
    { "C06 before the last is held", { .assessed = "2026-01-15", .held = { "2026-01-15", "2026-02-20", "2026-04-01", "2026-06-01", "2026-07-15" } },
      { "2026-07-14", "four_in_six", "2026-07-15", 4, 3, 1, false, { "2026-07-15" } } },
    { "C07 the last day", { .assessed = "2026-01-15", .held = { "2026-02-20", "2026-04-01", "2026-06-01", "2026-07-16" } },
      { "2026-07-15", "four_in_six", "2026-07-15", 4, 3, 1, false, { "2026-07-15" } } },
    { "C07 a day late", { .assessed = "2026-01-15", .held = { "2026-02-20", "2026-04-01", "2026-06-01", "2026-07-16" } },
      { "2026-07-16", "as_needed", "2026-07-15", 4, 3, 1, true, { NULL } } },
    { "C08", { .assessed = "2026-01-15", .held = { "2026-01-15", "2026-02-20", "2026-04-01", "2026-06-01", "2026-07-15" } },
      { "2026-07-16", "as_needed", "2026-07-15", 4, 4, 0, false, { NULL } } },
    { "C09", { .assessed = "2026-01-15", .not_entitled = true },
      { "2026-02-01", "as_needed", "2026-07-15", 0, 0, 0, false, { NULL } } },
    { "C10", { .work = { "2026-04-01", "" }, .held = { "2026-02-10" } },
      { "2026-04-01", "every_12_months", NULL, 0, 0, 0, false, { "2027-02-10" } } },
    { "C11", { .work = { "2026-04-01", "" } },
      { "2026-06-01", "every_12_months", NULL, 0, 0, 0, false, { "2027-04-01" } } },
    { "C11 the day after", { .work = { "2026-04-01", "" } },
      { "2027-04-02", "every_12_months", NULL, 0, 0, 0, true, { "2027-04-01" } } },
    { "C11 benefit ended later", { .work = { "2026-04-01", "" }, .benefit = { "2026-01-01", "2026-05-31" } },
      { "2026-07-01", "every_12_months", NULL, 0, 0, 0, false, { "2027-06-01" } } },
    { "C12", { .work = { "2026-04-01", "" }, .held = { "2028-02-29" } },
      { "2028-03-01", "every_12_months", NULL, 0, 0, 0, false, { "2029-02-28" } } },
    { "C13 a need beats the interval", { .work = { "2026-04-01", "" }, .held = { "2026-02-10" }, .need = { "2026-05-04", "2026-05-18" } },
      { "2026-05-04", "every_12_months", NULL, 0, 0, 0, false, { "2026-05-18", "2027-02-10" } } },
    { "C13 after it was held", { .work = { "2026-04-01", "" }, .held = { "2026-02-10", "2026-05-18" }, .need = { "2026-05-04", "2026-05-18" } },
      { "2026-05-18", "every_12_months", NULL, 0, 0, 0, false, { "2027-05-18" } } },
    { "C13 before it was recorded", { .work = { "2026-04-01", "" }, .held = { "2026-02-10" }, .need = { "2026-05-04", "2026-05-18" } },
      { "2026-05-03", "every_12_months", NULL, 0, 0, 0, false, { "2027-02-10" } } },
    { "C14", { .leave = { "2026-08-31", "2027-06-30", "2026-08-31" } },
      { "2026-09-15", "parental_leave", NULL, 0, 0, 0, false, { "2027-02-28", "2027-06-30" } } },
    { "C15", { .leave = { "2027-08-31", "2028-07-31", "2027-08-31" } },
      { "2027-09-15", "parental_leave", NULL, 0, 0, 0, false, { "2028-02-29", "2028-07-31" } } },
    { "C16", { .leave = { "2026-01-10", "2026-05-20", "2026-01-10" } },
      { "2026-03-01", "parental_leave", NULL, 0, 0, 0, false, { "2026-05-20" } } },
    { "C16 leave known by the birth alone", { .leave = { NULL, "2026-05-20", "2026-01-10" } },
      { "2026-01-10", "parental_leave", NULL, 0, 0, 0, false, { "2026-05-20" } } },
    { "C17", { .assessed = "2026-01-15", .held = { "2026-02-10" }, .leave = { "2026-03-01", "2026-12-31", "2026-03-29" } },
      { "2026-06-01", "parental_leave", "2027-05-17", 4, 1, 3, false, { "2026-09-29", "2026-12-31" } } },
    { "C17 both leave follow-ups held", { .assessed = "2026-01-15", .held = { "2026-02-10", "2026-09-29", "2026-12-31" }, .leave = { "2026-03-01", "2026-12-31", "2026-03-29" } },
      { "2027-01-15", "four_in_six", "2027-05-17", 4, 3, 1, false, { "2027-05-17" } } },
    { "C17 the day after the window", { .assessed = "2026-01-15", .held = { "2026-02-10", "2026-09-29", "2026-12-31" }, .leave = { "2026-03-01", "2026-12-31", "2026-03-29" } },
      { "2027-05-18", "as_needed", "2027-05-17", 4, 3, 1, true, { NULL } } },
    { "C18", { .assessed = "2026-01-15", .leave = { "2026-02-02", "2026-02-15", "2026-02-02" } },
      { "2026-02-10", "parental_leave", "2026-07-29", 4, 0, 4, false, { "2026-02-15" } } },
    { "C18 after the leave", { .assessed = "2026-01-15", .held = { "2026-02-13" }, .leave = { "2026-02-02", "2026-02-15", "2026-02-02" } },
      { "2026-02-20", "four_in_six", "2026-07-29", 4, 1, 3, false, { "2026-07-29" } } },
    { "R-05 leave on the window's last day", { .assessed = "2026-01-15", .leave = { "2026-07-15", "2026-07-31", "2026-07-15" } },
      { "2026-02-01", "four_in_six", "2026-08-01", 4, 0, 4, false, { "2026-08-01" } } },
    { "R-05 leave the day after", { .assessed = "2026-01-15", .leave = { "2026-07-16", "2026-07-31", "2026-07-16" } },
      { "2026-02-01", "four_in_six", "2026-07-15", 4, 0, 4, false, { "2026-07-15" } } },
    { "R-05 leave from before the assessment", { .assessed = "2026-01-15", .leave = { "2026-01-01", "2026-01-20", "2026-01-01" } },
      { "2026-02-10", "four_in_six", "2026-07-20", 4, 0, 4, true, { "2026-01-20", "2026-07-20" } } },
    { "P-25 in the tolerance", { .assessed = "2026-01-15", .leave = { "2026-01-01", "2026-01-20", "2026-01-01" } },
      { "2026-02-03", "four_in_six", "2026-07-20", 4, 0, 4, false, { "2026-01-20", "2026-07-20" } } },
    { "P-25 a day past it", { .assessed = "2026-01-15", .leave = { "2026-01-01", "2026-01-20", "2026-01-01" } },
      { "2026-02-04", "four_in_six", "2026-07-20", 4, 0, 4, true, { "2026-01-20", "2026-07-20" } } },
    { "P-25 held late", { .assessed = "2026-01-15", .held = { "2026-02-04" }, .leave = { "2026-01-01", "2026-01-20", "2026-01-01" } },
      { "2026-02-10", "four_in_six", "2026-07-20", 4, 1, 3, false, { "2026-07-20" } } },
    { "4.4 leave before the contract", { .concluded = "2020-02-01", .assessed = "2020-03-15", .leave = { "2019-10-01", "2020-01-31", "2019-10-01" } },
      { "2020-04-01", "four_in_six", "2020-09-15", 4, 0, 4, false, { "2020-09-15" } } },
    { "C19", { .assessed = "2026-01-15", .held = { "2026-02-20", "2026-04-10" }, .goals = "2026-05-01" },
      { "2026-07-16", "as_needed", "2026-07-15", 0, 2, 0, false, { NULL } } },
    { "C19 the day before", { .assessed = "2026-01-15", .held = { "2026-02-20", "2026-04-10" }, .goals = "2026-05-01" },
      { "2026-04-30", "four_in_six", "2026-07-15", 4, 2, 2, false, { "2026-07-15" } } },
    { "C20", { .assessed = "2026-01-15", .held = { "2026-02-20", "2026-04-10" }, .work = { "2026-05-01", "" } },
      { "2026-05-01", "every_12_months", "2026-07-15", 0, 2, 0, false, { "2027-04-10" } } },
    { "C20 no breach later", { .assessed = "2026-01-15", .held = { "2026-02-20", "2026-04-10" }, .work = { "2026-05-01", "" } },
      { "2026-07-16", "every_12_months", "2026-07-15", 0, 2, 0, false, { "2027-04-10" } } },
    { "C21", { .assessed = "2026-01-15", .held = { "2026-02-20", "2026-04-10" }, .work = { "2026-05-01", "2026-06-14" }, .benefit = { "2026-06-15", "" } },
      { "2026-06-15", "four_in_six", "2026-07-15", 4, 2, 2, false, { "2026-07-15" } } },
    { "C22", { .assessed = "2026-01-15", .held = { "2026-02-20", "2026-04-10" }, .work = { "2026-05-01", "2026-08-31" }, .benefit = { "2026-09-01", "" } },
      { "2026-09-01", "as_needed", "2026-07-15", 0, 2, 0, false, { NULL } } },
    { "C23", { .assessed = "2026-01-15", .work = { "2026-02-01", "" }, .benefit = { "2026-01-01", "" } },
      { "2026-03-01", "four_in_six", "2026-07-15", 4, 0, 4, false, { "2026-07-15" } } },
    { "C27", { .not_entitled = true, .work = { "2026-08-31", "" } },
      { "2026-09-15", "every_12_months", NULL, 0, 0, 0, false, { "2027-08-31" } } },
    { "D01", { .set = LAW_BEK2006, .concluded = "2006-05-31" },
      { "2006-06-01", "every_3_months", NULL, 0, 0, 0, false, { "2006-08-31" } } },
    { "D02", { .set = LAW_BEK2006, .concluded = "2006-05-31", .held = { "2006-11-30" } },
      { "2006-12-01", "every_3_months", NULL, 0, 0, 0, false, { "2007-02-28" } } },
    { "D03", { .set = LAW_BEK2006, .concluded = "2006-05-31", .held = { "2006-11-30", "2007-02-28" } },
      { "2007-02-28", "every_3_months", NULL, 0, 0, 0, false, { "2007-05-28" } } },
    { "D04", { .set = LAW_BEK2006, .concluded = "2006-05-31", .held = { "2007-11-30" } },
      { "2008-02-29", "every_3_months", NULL, 0, 0, 0, false, { "2008-02-29" } } },
    { "D04 the day after", { .set = LAW_BEK2006, .concluded = "2006-05-31", .held = { "2007-11-30" } },
      { "2008-03-01", "every_3_months", NULL, 0, 0, 0, true, { "2008-02-29" } } },
    { "D05", { .set = LAW_BEK2006, .concluded = "2006-05-31", .goals = "2007-03-10" },
      { "2007-03-10", "as_needed", NULL, 0, 0, 0, false, { NULL } } },
    { "4.3 bek2006 knows no leave and no relief", { .concluded = "2006-05-31", .leave = { "2006-07-01", "2006-12-31", "2006-07-01" }, .work = { "2006-06-01", "" } },
      { "2006-07-15", "every_3_months", NULL, 0, 0, 0, false, { "2006-08-31" } } },
    { "4.4 bek2010 has relief", { .concluded = "2011-05-31", .work = { "2011-06-01", "" } },
      { "2011-07-15", "every_12_months", NULL, 0, 0, 0, false, { "2012-06-01" } } },
    { "4.4 bek2010 has leave", { .concluded = "2011-05-31", .leave = { "2011-07-01", "2012-02-28", "2011-07-01" } },
      { "2011-07-15", "parental_leave", NULL, 0, 0, 0, false, { "2012-01-01", "2012-02-28" } } },
    { "D15", { .concluded = "2008-06-10", .held = { "2026-01-20" } },
      { "2026-01-25", "every_3_months", NULL, 0, 0, 0, false, { "2026-04-20" } } },
    { "D16", { .concluded = "2008-06-10", .held = { "2026-01-20" }, .migrated = "2026-02-01", .work = { "2025-01-01", "" } },
      { "2026-02-01", "every_12_months", NULL, 0, 0, 0, false, { "2027-01-20" } } },
    { "D16 the day before", { .concluded = "2008-06-10", .held = { "2026-01-20" }, .migrated = "2026-02-01", .work = { "2025-01-01", "" } },
      { "2026-01-31", "every_3_months", NULL, 0, 0, 0, false, { "2026-04-20" } } },
    { "D17", { .set = LAW_PAR20_2016, .assessed = "2017-08-31" },
      { "2017-10-01", "four_in_twelve", "2018-08-31", 4, 0, 4, false, { "2018-08-31" } } },
    { "G14 permanent residence", { .assessed = "2026-01-15", .ended = "2026-05-12" },
      { "2026-05-12", "none", NULL, 0, 0, 0, false, { NULL } } },
    { "G14 the day before", { .assessed = "2026-01-15", .ended = "2026-05-12" },
      { "2026-05-11", "four_in_six", "2026-07-15", 4, 0, 4, false, { "2026-07-15" } } },
    { "2.1 a need in the window", { .assessed = "2026-01-15", .need = { "2026-02-01", "2026-02-10" } },
      { "2026-02-01", "four_in_six", "2026-07-15", 4, 0, 4, false, { "2026-02-10", "2026-07-15" } } },
    { "2.1 a need alone", { .not_entitled = true, .need = { "2026-02-01", "" } },
      { "2026-02-02", "as_needed", NULL, 0, 0, 0, false, { "2026-02-01" } } },
    { "R-05 a leave without end stops the clock", { .assessed = "2026-01-15", .leave = { "2026-03-01", "", "2026-03-01" } },
      { "2026-04-01", "parental_leave", "", 4, 0, 4, false, { "2026-09-01" } } },
};
/* clang-format on */

static void check_plan(void)
{
    static const char *const want[] = { "2026-03-01", "2026-04-15", "2026-05-30", "2026-07-15" };
    const struct facts c01 = { .assessed = "2026-01-15" };
    const struct law_follow_up got = ask(&c01, "2026-02-01");

    CHECK_INT("C01 plan", got.plan_count, 4);
    for (size_t i = 0; i < 4; i++)
        CHECK_DAY("C01 plan", got.plan[i], want[i]);
    CHECK_INT("C01 by R-04 alone", got.readings, 1U << LAW_R04);
    CHECK_INT("C01 by 2. pkt.", got.verdict.cite, IL_20_1_2);
}

static void check_readings(void)
{
    const struct facts c11 = { .work = { "2026-04-01", "" } };
    const struct facts c17 = { .assessed = "2026-01-15",
                               .leave = { "2026-03-01", "2026-12-31", "2026-03-29" } };
    const struct facts c21 = { .assessed = "2026-01-15",
                               .work = { "2026-05-01", "2026-06-14" },
                               .benefit = { "2026-06-15", "" } };
    const struct facts c22 = { .assessed = "2026-01-15",
                               .work = { "2026-05-01", "2026-08-31" },
                               .benefit = { "2026-09-01", "" } };
    const struct facts c27 = { .not_entitled = true, .work = { "2026-08-31", "" } };
    const struct facts old = { .concluded = "2006-03-31" };

    CHECK("C11 by R-06", ask(&c11, "2026-06-01").readings & 1U << LAW_R06);
    CHECK("C17 by R-05", ask(&c17, "2026-06-01").readings & 1U << LAW_R05);
    CHECK("C21 by R-07", ask(&c21, "2026-06-15").readings & 1U << LAW_R07);
    CHECK("C27 by R-17", ask(&c27, "2026-09-15").readings & 1U << LAW_R17);
    CHECK_DAY("C22 assess the need", ask(&c22, "2026-09-01").assess_need_on, "2026-09-01");
    CHECK_DAY("C22 later too", ask(&c22, "2026-09-20").assess_need_on, "2026-09-01");
    CHECK_INT("D06 before all sets", ask(&old, "2006-05-01").verdict.outcome, LAW_UNKNOWN);
    CHECK_INT("C26 last day of the tolerance",
              law_follow_up_leave_in_time(D("2026-09-29"), D("2026-10-13"), &settings).outcome,
              LAW_MET);
    CHECK_INT("C26 a day late",
              law_follow_up_leave_in_time(D("2026-09-29"), D("2026-10-14"), &settings).outcome,
              LAW_BREACHED);
    CHECK_DAY("C26 names the day",
              law_follow_up_leave_in_time(D("2026-09-29"), D("2026-10-14"), &settings).last_day,
              "2026-10-13");
}

/* Each day of every case: days are sorted, nothing is missing and counted at once, one more follow-up
 * never makes it worse. */
static void check_every_day(void)
{
    int wrong = 0;

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char on[CIVIL_ISO_SIZE];
        const civil_day at = D(cases[i].want.on);

        for (civil_day d = at - 400; d <= at + 800; d += 7) {
            const struct law_follow_up got = ask(&cases[i].given, civil_format_iso(d, on));

            for (size_t k = 1; k < got.due_count; k++)
                wrong += got.due[k - 1] >= got.due[k];
            wrong += got.required > 0 && got.missing != (got.counted < 4 ? 4 - got.counted : 0);
            wrong += got.missing > got.required || got.regime == LAW_REGIME_UNSET;
            wrong += got.regime == LAW_REGIME_NONE && got.due_count > 0;
        }
    }
    CHECK_INT("2.1 holds on every day of every case", wrong, 0);
}

static void check_work(void)
{
    static const struct {
        const char *name, *from, *to;
        enum law_reason want;
    } periods[] = {
        { "20-1-5 beside", "2026-05-01", NULL, LAW_REASON_NONE },
        { "20-1-5 one day", "2026-01-31", "2026-01-31", LAW_REASON_NONE },
        { "20-1-5 ends before it begins", "2026-05-02", "2026-05-01",
          LAW_REASON_ENDS_BEFORE_START },
        { "20-1-5 touches the first day", "2026-01-01", "2026-02-01", LAW_REASON_PERIOD_OVERLAPS },
        { "20-1-5 touches the last day", "2026-04-30", NULL, LAW_REASON_PERIOD_OVERLAPS },
    };
    const struct law_period known[] = { { D("2025-01-01"), D("2025-06-30") },
                                        { D("2026-02-01"), D("2026-04-30") } };

    for (size_t i = 0; i < sizeof periods / sizeof *periods; i++) {
        const struct law_period p = { D(periods[i].from), D(periods[i].to) };
        const struct law_verdict v = law_follow_up_work(p, known, 2);

        CHECK_INT(periods[i].name, v.reason, periods[i].want);
        CHECK_INT(periods[i].name, v.outcome,
                  periods[i].want == LAW_REASON_NONE ? LAW_ALLOWED : LAW_REFUSED);
        CHECK_INT(periods[i].name, v.cite, IL_20_1_5);
    }
}

/* Each due day says where it comes from, in the order of the days. */
static void check_why(void)
{
    const struct {
        const char *name;
        struct facts given;
        const char *on;
        size_t at;
        enum law_due_kind kind;
        enum law_cite cite;
        bool is_late;
    } whys[] = {
        { "20-1-2 the window", { .assessed = "2026-01-15" }, "2026-02-01", 0, LAW_DUE_WINDOW,
          IL_20_1_2, false },
        { "20-1-1 the need comes first",
          { .assessed = "2026-01-15", .need = { "2026-02-01", "2026-02-10" } }, "2026-02-10", 0,
          LAW_DUE_NEED, IL_20_1_1, false },
        { "20-1-1 the need is late", { .need = { "2026-02-01", "2026-02-10" } }, "2026-02-11", 0,
          LAW_DUE_NEED, IL_20_1_1, true },
        { "20-1-2 and the window after it",
          { .assessed = "2026-01-15", .need = { "2026-02-01", "2026-02-10" } }, "2026-02-10", 1,
          LAW_DUE_WINDOW, IL_20_1_2, false },
        { "20-1-5 the interval", { .work = { "2026-04-01" }, .held = { "2026-02-10" } },
          "2026-05-01", 0, LAW_DUE_INTERVAL, IL_20_1_5, false },
        { "20-1-5 the interval is late", { .work = { "2026-04-01" }, .held = { "2026-02-10" } },
          "2027-02-11", 0, LAW_DUE_INTERVAL, IL_20_1_5, true },
        { "20-1-6 six months", { .leave = { NULL, "2027-06-30", "2026-08-31" } }, "2026-10-01", 0,
          LAW_DUE_SIX_MONTHS, IL_20_1_6, false },
        { "20-1-6 the leave ends", { .leave = { NULL, "2027-06-30", "2026-08-31" } }, "2026-10-01",
          1, LAW_DUE_LEAVE_ENDS, IL_20_1_6, false },
        { "20-1-6 late after the tolerance of P-25", { .leave = { NULL, "2027-06-30", "2026-08-31" } },
          "2027-03-15", 0, LAW_DUE_SIX_MONTHS, IL_20_1_6, true },
        { "20-1-6 in time on its last day", { .leave = { NULL, "2027-06-30", "2026-08-31" } },
          "2027-03-14", 0, LAW_DUE_SIX_MONTHS, IL_20_1_6, false },
        { "15-1 bek2006", { .concluded = "2008-06-10", .held = { "2026-01-20" } }, "2026-02-01", 0,
          LAW_DUE_INTERVAL, BEK252_15_1, false },
    };

    for (size_t i = 0; i < sizeof whys / sizeof *whys; i++) {
        const struct law_follow_up got = ask(&whys[i].given, whys[i].on);

        if (!CHECK(whys[i].name, got.due_count > whys[i].at))
            continue;
        CHECK_INT(whys[i].name, got.why[whys[i].at].kind, whys[i].kind);
        CHECK_INT(whys[i].name, got.why[whys[i].at].cite, whys[i].cite);
        CHECK_INT(whys[i].name, got.why[whys[i].at].is_late, whys[i].is_late);
    }
}

/* § 16, stk. 4, for some days alone. */
static void check_not_entitled(void)
{
    const struct law_period none = { D("2026-03-01"), D("2026-03-31") };
    const struct law_follow_up_facts f = { .concluded_on = CIVIL_NONE,
                                           .goals_met_on = CIVIL_NONE,
                                           .ended_on = CIVIL_NONE,
                                           .migrated_on = CIVIL_NONE,
                                           .assessed_on = D("2026-01-15"),
                                           .entitled_to_benefit = true,
                                           .not_entitled = &none,
                                           .not_entitled_count = 1 };

    CHECK_INT("20-1-4 the day before", law_follow_up_on(&f, D("2026-02-28"), &settings).regime,
              LAW_REGIME_FOUR_IN_SIX);
    CHECK_INT("20-1-4 the first day", law_follow_up_on(&f, D("2026-03-01"), &settings).regime,
              LAW_REGIME_AS_NEEDED);
    CHECK_INT("20-1-4 the last day", law_follow_up_on(&f, D("2026-03-31"), &settings).regime,
              LAW_REGIME_AS_NEEDED);
    CHECK_INT("20-1-4 the day after", law_follow_up_on(&f, D("2026-04-01"), &settings).regime,
              LAW_REGIME_FOUR_IN_SIX);
    CHECK_INT("R-07 four are due again", law_follow_up_on(&f, D("2026-04-01"), &settings).missing,
              4);
}

int main(void)
{
    settings = law_settings_default();
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        expect(cases[i].name, &cases[i].given, &cases[i].want);
    check_plan();
    check_readings();
    check_every_day();
    check_work();
    check_why();
    check_not_entitled();
    return CHECK_DONE();
}
