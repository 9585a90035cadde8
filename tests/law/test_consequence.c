/* Deregistration, deduction, control, offers, tests of spouses: F01-F15, J05, J06, J11, J12, K09,
 * K10. */
#include "dates.h"
#include "law/consequence.h"
#include "law/limits.h"

static void check_deregistration(const struct law_settings *s)
{
    static const struct {
        const char *name, *deadline, *registers, *effective, *lapses;
        bool must_book;
        const char *interview_by;
    } cases[] = {
        { "F01", "2026-04-20", "", "2026-04-21", "2026-07-21", true, "" },
        { "F02 a holiday", "2026-12-31", "", "2027-01-01", "2027-04-01", true, "" },
        { "F04", "2026-03-09", "2026-03-12", "2026-03-10", "2026-06-10", true, "2026-03-22" },
        { "F05 the last day", "2026-03-09", "2026-06-09", "2026-03-10", "2026-06-10", true,
          "2026-06-19" },
        { "F05 three months", "2026-03-09", "2026-06-10", "2026-03-10", "2026-06-10", false, "" },
        { "F06 end of February", "2025-11-29", "2026-02-28", "2025-11-30", "2026-02-28", false,
          "" },
        { "F06 the day before", "2025-11-29", "2026-02-27", "2025-11-30", "2026-02-28", true,
          "2026-03-09" },
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct law_deregistration got =
            law_deregistration(D(cases[i].deadline), D(cases[i].registers), s);

        CHECK_DAY(cases[i].name, got.effective_on, cases[i].effective);
        CHECK_DAY(cases[i].name, got.lapses_on, cases[i].lapses);
        CHECK_INT(cases[i].name, got.must_book, cases[i].must_book);
        CHECK_DAY(cases[i].name, got.interview_by, cases[i].interview_by);
    }
    CHECK_DAY("F07 restored from the same day", law_restoration(D("2026-03-10")).last_day,
              "2026-03-10");
    CHECK_INT("F07 by the authority", law_restoration(D("2026-03-10")).reason,
              LAW_REASON_AUTHORITY_RESTORES);
    CHECK_DAY("F04 last usable working day", workday_plan_by(&s->closing_days, D("2026-03-22")),
              "2026-03-20");
}

static void check_deduction(void)
{
    static const struct {
        const char *name;
        enum law_failure kind;
        const char *event, *contact;
        bool guided;
        int days;
        const char *latest;
        enum law_reason reason;
    } cases[] = {
        { "F08", LAW_FAILURE_MISSED_DEADLINE, "2026-04-20", "2026-04-21", true, 1, "2026-07-31",
          LAW_REASON_DAYS_PROPOSED },
        { "F09", LAW_FAILURE_MISSED_DEADLINE, "2026-04-20", "2026-04-24", true, 4, "2026-07-31",
          LAW_REASON_DAYS_PROPOSED },
        { "F10 same day", LAW_FAILURE_NO_SHOW, "2026-05-05", "2026-05-05", true, 1, "2026-08-31",
          LAW_REASON_DAYS_PROPOSED },
        { "F11", LAW_FAILURE_NO_SHOW, "2026-05-05", "2026-05-08", true, 3, "2026-08-31",
          LAW_REASON_DAYS_PROPOSED },
        { "F12 not guided", LAW_FAILURE_MISSED_DEADLINE, "2026-04-20", "2026-04-21", false, 0,
          "2026-07-31", LAW_REASON_NO_WRITTEN_GUIDANCE },
        { "F09 no contact yet", LAW_FAILURE_MISSED_DEADLINE, "2026-04-20", "", true, 0,
          "2026-07-31", LAW_REASON_NO_CONTACT_YET },
        { "F13 month end", LAW_FAILURE_NO_SHOW, "2025-11-30", "2025-12-01", true, 1, "2026-02-28",
          LAW_REASON_DAYS_PROPOSED },
        { "F13 first of a month", LAW_FAILURE_NO_SHOW, "2026-04-01", "2026-04-02", true, 1,
          "2026-07-31", LAW_REASON_DAYS_PROPOSED },
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct law_deduction got = law_deduction_days(cases[i].kind, D(cases[i].event),
                                                            D(cases[i].contact), cases[i].guided);

        CHECK_INT(cases[i].name, got.days, cases[i].days);
        CHECK_DAY(cases[i].name, got.latest_deduction_on, cases[i].latest);
        CHECK_STR(cases[i].name, law_reason_code(got.verdict.reason),
                  law_reason_code(cases[i].reason));
    }
    CHECK_INT("F14 blocked", law_consequence_contact(true, false).reason,
              LAW_REASON_CONTACT_NOT_TRIED);
    CHECK_INT("F14 tried", law_consequence_contact(true, true).outcome, LAW_ALLOWED);
    CHECK_INT("F14 job ready", law_consequence_contact(false, false).outcome, LAW_ALLOWED);
    CHECK_DAY("F15 first", law_control_first_by(D("2026-06-03")), "2026-06-10");
    CHECK_DAY("F15 then", law_control_next(D("2026-06-08"), 1), "2026-06-22");
    CHECK_DAY("F15 and then", law_control_next(D("2026-06-08"), 2), "2026-07-06");
    CHECK_DAY("F15 the last in the three months", law_control_next(D("2026-06-08"), 6),
              "2026-08-31");
    CHECK_INT("F15 no seventh", law_control_next(D("2026-06-08"), 7), CIVIL_NONE);
    CHECK_DAY("F15 up to", law_control_last_day(D("2026-06-08")), "2026-09-08");
    CHECK_DAY("F15 offer", law_control_offer_by(D("2026-06-08")), "2026-06-22");
}

static void check_offers(void)
{
    static const struct {
        const char *name;
        enum law_offer kind;
        const char *parts[6];
        enum law_reason reason;
        int days, allowed;
        const char *last_day;
    } cases[] = {
        { "K09",
          LAW_OFFER_SPECIAL_COURSE,
          { "2006-05-01", "2006-06-30", "2006-08-01", "2006-09-15" },
          LAW_REASON_OFFER_SUM_TOO_LONG,
          107,
          92,
          "2006-11-01" },
        { "K09 92 days",
          LAW_OFFER_SPECIAL_COURSE,
          { "2006-05-01", "2006-06-30", "2006-08-01", "2006-08-31" },
          LAW_REASON_OFFER_WITHIN,
          92,
          92,
          "2006-11-01" },
        { "K09 93 days",
          LAW_OFFER_SPECIAL_UPSKILLING,
          { "2006-08-01", "2006-09-01", "2006-05-01", "2006-06-30" },
          LAW_REASON_OFFER_SUM_TOO_LONG,
          93,
          92,
          "2006-11-01" },
        { "J11 started",
          LAW_OFFER_SPECIAL_COURSE,
          { "2006-08-31", "" },
          LAW_REASON_OFFER_WITHIN,
          0,
          91,
          "2007-02-28" },
        { "J11 finished in time",
          LAW_OFFER_SPECIAL_COURSE,
          { "2006-08-31", "2006-09-30", "2007-02-01", "2007-02-28" },
          LAW_REASON_OFFER_WITHIN,
          59,
          91,
          "2007-02-28" },
        { "J11 a day late",
          LAW_OFFER_SPECIAL_COURSE,
          { "2006-08-31", "2006-09-30", "2007-02-01", "2007-03-01" },
          LAW_REASON_OFFER_FINISHED_TOO_LATE,
          60,
          91,
          "2007-02-28" },
        { "K10 a day too long",
          LAW_OFFER_PRACTICE_IN_COURSE,
          { "2006-05-31", "2006-06-30" },
          LAW_REASON_OFFER_PART_TOO_LONG,
          31,
          92,
          "2006-06-29" },
        { "K10 accepted",
          LAW_OFFER_PRACTICE_IN_COURSE,
          { "2006-05-31", "2006-06-29" },
          LAW_REASON_OFFER_WITHIN,
          30,
          92,
          "2006-06-29" },
        { "§ 25(2) three months in all",
          LAW_OFFER_PRACTICE_IN_COURSE,
          { "2006-01-01", "2006-01-31", "2006-03-01", "2006-03-31", "2006-05-01", "2006-05-29" },
          LAW_REASON_OFFER_SUM_TOO_LONG,
          91,
          90,
          "2006-05-31" },
        { "J12",
          LAW_OFFER_WAGE_SUBSIDY,
          { "2006-10-01", "2007-09-30" },
          LAW_REASON_OFFER_WITHIN,
          365,
          365,
          "2007-09-30" },
        { "J12 a day too long",
          LAW_OFFER_WAGE_SUBSIDY,
          { "2006-10-01", "2007-10-01" },
          LAW_REASON_OFFER_SUM_TOO_LONG,
          366,
          365,
          "2007-09-30" },
        { "T-7 overlapping parts count once",
          LAW_OFFER_SPECIAL_COURSE,
          { "2006-05-01", "2006-06-30", "2006-06-01", "2006-06-30" },
          LAW_REASON_OFFER_WITHIN,
          61,
          92,
          "2006-11-01" },
        { "no parts", LAW_OFFER_SPECIAL_COURSE, { NULL }, LAW_REASON_OFFER_NO_PARTS, 0, 0, "" },
        { "backwards",
          LAW_OFFER_SPECIAL_COURSE,
          { "2006-06-30", "2006-05-01" },
          LAW_REASON_OFFER_NO_PARTS,
          0,
          0,
          "" },
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct law_period parts[3];
        size_t count = 0;
        struct law_offer_answer got;

        for (; count < 3 && cases[i].parts[2 * count] != NULL; count++)
            parts[count] = (struct law_period){ D(cases[i].parts[2 * count]),
                                                D(cases[i].parts[2 * count + 1]) };
        got = law_offer_within(cases[i].kind, parts, count);
        CHECK_STR(cases[i].name, law_reason_code(got.verdict.reason),
                  law_reason_code(cases[i].reason));
        CHECK_INT(cases[i].name, got.days, cases[i].days);
        CHECK_INT(cases[i].name, got.days_allowed, cases[i].allowed);
        CHECK_DAY(cases[i].name, got.last_day, cases[i].last_day);
        CHECK_INT(cases[i].name, got.is_allowed, cases[i].reason == LAW_REASON_OFFER_WITHIN);
    }
    CHECK_INT("code", law_offer_from("practice_in_course"), LAW_OFFER_PRACTICE_IN_COURSE);
    CHECK_STR("code", law_offer_code(LAW_OFFER_WAGE_SUBSIDY), "wage_subsidy");
}

int main(void)
{
    const struct law_settings settings = law_settings_default();
    const struct law_family_tests j05 = law_family_tests(D("2025-08-31"));
    const struct law_residence_days j06 = law_residence_days(D("2020-02-29"));

    check_deregistration(&settings);
    check_deduction();
    check_offers();
    CHECK_DAY("J05 A1", j05.a1_by, "2026-02-28");
    CHECK_DAY("J05 A1 resit", j05.a1_resit_by, "2026-05-28");
    CHECK_DAY("J05 A2", j05.a2_by, "2026-05-31");
    CHECK_DAY("J05 A2 resit", j05.a2_resit_by, "2026-08-31");
    CHECK_DAY("J06 8 years", j06.after_8_years, "2028-02-29");
    CHECK_DAY("J06 4 years", j06.after_4_years, "2024-02-29");
    return CHECK_DONE();
}
