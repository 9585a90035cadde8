/* Takeover, contract, assessment, rule sets: A01-A16, A20, B01-B03, B06, B07, C25, D06-D14, D18,
 * D19, J01, J02, J10. */
#include "dates.h"
#include "law/contract.h"

static void check_takeover(void)
{
    static const struct {
        const char *name, *allocated, *want;
        enum law_reading reading;
    } cases[] = {
        { "A01 1 May 2026", "2026-03-10", "2026-05-01", LAW_READING_NONE },
        { "A02 a Saturday", "2026-06-15", "2026-08-03", LAW_READING_NONE },
        { "A03 New Year", "2025-11-20", "2026-01-02", LAW_READING_NONE },
        { "A04 decided on the 1st", "2026-09-01", "2026-10-01", LAW_R01 },
        { "A04 on the 2nd", "2026-09-02", "2026-11-02", LAW_READING_NONE },
        { "A01 month end", "2026-01-31", "2026-03-02", LAW_READING_NONE },
        { "T-5 a closing day does not move it", "2027-10-20", "2027-12-01", LAW_READING_NONE },
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct law_verdict got = law_takeover(D(cases[i].allocated));

        CHECK_DAY(cases[i].name, got.last_day, cases[i].want);
        CHECK_INT(cases[i].name, got.reading, cases[i].reading);
    }
    CHECK_INT("A01 no day", law_takeover(CIVIL_NONE).outcome, LAW_UNKNOWN);
}

static void check_limits(const struct law_settings *s)
{
    static const struct {
        const char *name, *taken_on, *contract, *plan_by;
    } cases[] = {
        { "A05", "2026-08-03", "2026-09-03", "2026-09-03" },
        { "A06", "2026-08-31", "2026-09-30", "2026-09-30" },
        { "A07", "2026-01-31", "2026-02-28", "2026-02-27" },
        { "A08", "2028-01-31", "2028-02-29", "2028-02-29" },
        { "A09", "2026-12-01", "2027-01-01", "2026-12-30" },
    };
    const civil_day may = D("2026-05-01"), april = D("2026-04-20");

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const civil_day due = law_contract_due(D(cases[i].taken_on)).last_day;

        CHECK_DAY(cases[i].name, due, cases[i].contract);
        CHECK_DAY(cases[i].name, workday_plan_by(&s->closing_days, due), cases[i].plan_by);
    }
    CHECK_INT("A10 refugee", law_contract_conclude(may, april, true).reason,
              LAW_REASON_EARLY_CONTRACT);
    CHECK_INT("A11 family", law_contract_conclude(may, april, false).reason,
              LAW_REASON_EARLY_ONLY_REFUGEES);
    CHECK_INT("A11 on the day of takeover", law_contract_conclude(may, may, false).outcome,
              LAW_MET);
    CHECK_INT("A05 on the last day",
              law_contract_conclude(D("2026-08-03"), D("2026-09-03"), false).outcome, LAW_MET);
    CHECK_INT("A05 a day late",
              law_contract_conclude(D("2026-08-03"), D("2026-09-04"), false).outcome, LAW_BREACHED);
    CHECK_DAY("A15 programme start", law_programme_start_due(D("2026-05-01")), "2026-06-01");
    CHECK_DAY("A15 first year", law_programme_last_day(D("2026-05-20"), 1), "2027-05-19");
    CHECK_DAY("A15 five years", law_programme_last_day(D("2026-05-20"), 5), "2031-05-19");
    CHECK_DAY("A16 one year passed", civil_add_years(D("2027-02-28"), 1), "2028-02-28");
    CHECK_DAY("B01", law_readiness_due(D("2025-11-30")).last_day, "2026-02-28");
    CHECK_DAY("B02", law_readiness_due(may).last_day, "2026-08-01");
    CHECK_DAY("B02 plan by", workday_plan_by(&s->closing_days, law_readiness_due(may).last_day),
              "2026-07-31");
    CHECK_DAY("B03", law_readiness_due(D("2027-11-30")).last_day, "2028-02-29");
    CHECK_DAY("B06", law_cv_due(D("2026-05-04"), false), "2026-05-25");
    CHECK_DAY("B06 plan by", workday_plan_by(&s->closing_days, D("2026-05-25")), "2026-05-22");
    CHECK_DAY("B07", law_cv_due(D("2006-05-31"), true), "2006-06-30");
    CHECK_DAY("C25", law_move_follow_up_due(may, s), "2026-06-01");
    CHECK_DAY("J01", law_danish_frame_last_day(D("2024-03-15")), "2027-03-14");
    CHECK_DAY("J02", law_language_notice_due(D("2026-05-20"), s), "2026-06-03");
    CHECK_DAY("J10 referral", law_danish_referral_due(D("2026-08-31")), "2026-09-30");
    CHECK_DAY("J10 five years", law_danish_last_day(D("2026-09-28")), "2031-09-27");
}

static void check_ages(void)
{
    static const struct {
        const char *name, *born, *on;
        enum law_reason programme;
    } cases[] = {
        { "A12", "2008-05-02", "2026-05-01", LAW_REASON_NOT_ADULT },
        { "A13", "2008-05-01", "2026-05-01", LAW_REASON_ADULT },
        { "A14 28 February", "2008-02-29", "2026-02-28", LAW_REASON_NOT_ADULT },
        { "A14 1 March", "2008-02-29", "2026-03-01", LAW_REASON_ADULT },
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        CHECK_INT(cases[i].name, law_programme_age(D(cases[i].born), D(cases[i].on)).reason,
                  cases[i].programme);
    CHECK_INT("A14 by R-02", law_programme_age(D("2008-02-29"), D("2026-02-28")).reading, LAW_R02);
    CHECK_INT("A20 24", law_education_order_age(D("2001-07-15"), D("2026-07-14")).outcome,
              LAW_ALLOWED);
    CHECK_INT("A20 25", law_education_order_age(D("2001-07-15"), D("2026-07-15")).outcome,
              LAW_REFUSED);
    CHECK_INT("A20 17", law_education_order_age(D("2008-07-16"), D("2026-07-15")).outcome,
              LAW_REFUSED);
}

static void check_rule_sets(void)
{
    static const struct {
        const char *name, *concluded;
        bool ukraine;
        const char *want;
    } cases[] = {
        { "D06", "2006-03-31", false, "" },
        { "D07", "2006-04-01", false, "bek2006" },
        { "D08", "2009-06-14", false, "bek2006" },
        { "D09", "2009-06-15", false, "bek2009" },
        { "4.4 day before", "2010-06-30", false, "bek2009" },
        { "D10", "2010-07-01", false, "bek2010" },
        { "4.4 day before", "2016-06-30", false, "bek2010" },
        { "4.4 2016", "2016-07-01", false, "par20_2016" },
        { "D11", "2019-12-31", false, "par20_2016" },
        { "D12", "2020-01-01", false, "par20_2020" },
        { "D13", "2023-03-07", false, "par20_2020" },
        { "4.4 day before", "2024-12-31", false, "par20_2020" },
        { "D18", "2025-01-01", false, "par20_2025" },
        { "4.4 day before", "2026-01-31", false, "par20_2025" },
        { "D14", "2026-02-01", false, "par20_2026" },
        { "D19", "2025-06-01", true, "par20_2020" },
        { "D19 later", "2026-06-01", true, "par20_2020" },
    };
    const struct law_rule_set_row *rows;
    size_t count;

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct law_rule_set_answer got =
            law_rule_set_of(D(cases[i].concluded), cases[i].ukraine);
        const struct law_rule_set_row *row = law_rule_set_row(got.set);

        CHECK_STR(cases[i].name, row != NULL ? row->code : "", cases[i].want);
        CHECK_INT(cases[i].name, got.verdict.outcome, row != NULL ? LAW_ALLOWED : LAW_REFUSED);
    }
    CHECK_INT("D06 says why", law_rule_set_of(D("2006-03-31"), false).verdict.reason,
              LAW_REASON_RULE_SET_TOO_OLD);
    CHECK_INT("no day", law_rule_set_of(CIVIL_NONE, false).verdict.outcome, LAW_UNKNOWN);
    rows = law_rule_sets(&count);
    for (size_t i = 0; i < count; i++) {
        CHECK_INT(rows[i].code, law_rule_set_from(rows[i].code), rows[i].set);
        CHECK("4.4 no gap and no overlap", i == 0 || rows[i].from == rows[i - 1].to + 1);
    }
    CHECK_INT("4.4 the last is open", rows[count - 1].to, CIVIL_NONE);
}

int main(void)
{
    const struct law_settings settings = law_settings_default();

    check_takeover();
    check_limits(&settings);
    check_ages();
    check_rule_sets();
    return CHECK_DONE();
}
