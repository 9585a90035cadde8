/* Summons, absence, guidance: 3.6, 3.7, E07, E08, E13-E17. */
#include "dates.h"
#include "law/absence.h"
#include "law/guidance.h"
#include "law/summons.h"

static struct law_summons good(void)
{
    return (struct law_summons){
        .available_on = D("2026-03-02"),
        .interview_on = D("2026-03-10"),
        .interview_minute = 600,
        .length_min = 30,
        .form = LAW_FORM_OFFICE,
        .place = "Lokale 4",
        .subject = "Jobsamtale",
        .caseworker = "Sagsbehandler Syv",
    };
}

static void check_summons(void)
{
    struct law_settings settings = law_settings_default();
    struct law_summons s = good();
    struct law_issues issues;

    CHECK_INT("3.7 complete", law_summons_issues(&s, &settings, &issues), 0);
    CHECK_DAY("P-19", law_summons_earliest(D("2026-03-02"), &settings), "2026-03-10");
    s.interview_on = D("2026-03-09");
    CHECK_INT("P-19 seven days", law_summons_issues(&s, &settings, &issues), 1);
    CHECK_INT("P-19 needs a reason", issues.at[0].reason, LAW_REASON_NOTICE_TOO_SHORT);
    s.short_notice_reason = "Virksomheden vil møde hende i morgen.";
    CHECK_INT("E14 with a reason", law_summons_issues(&s, &settings, &issues), 0);
    s = good(); /* 10 March 2026 is a Tuesday */
    s.childcare_weekdays = 1U << CIVIL_TUESDAY;
    CHECK_INT("E15 Tuesday", law_summons_issues(&s, &settings, &issues), 1);
    CHECK_INT("E15 warns", issues.at[0].reason, LAW_REASON_CHILDCARE_KNOWN);
    s.is_confirmed = true;
    CHECK_INT("E15 confirmed", law_summons_issues(&s, &settings, &issues), 0);
    s.is_confirmed = false;
    s.interview_on = D("2026-03-11");
    CHECK_INT("E15 Wednesday", law_summons_issues(&s, &settings, &issues), 0);
    s.health_known = true;
    CHECK_INT("3.7 health", law_summons_issues(&s, &settings, &issues), 1);
    s = good();
    s.interview_on = D("2026-04-03");
    CHECK_INT("3.7 Langfredag", law_summons_issues(&s, &settings, &issues), 1);
    CHECK_INT("3.7 no working day", issues.at[0].reason, LAW_REASON_NOT_A_WORKDAY);
    s = good();
    s.attendance_fixed = true;
    CHECK_INT("3.7 attendance needs a reason", law_summons_issues(&s, &settings, &issues), 1);
    s = (struct law_summons){ .available_on = D("2026-03-02"), .interview_on = CIVIL_NONE };
    CHECK_INT("3.7 empty", law_summons_issues(&s, &settings, &issues), 6);
    s = good();
    s.interview_on = D("2026-02-27");
    CHECK_INT("3.7 before it is sent", law_summons_issues(&s, &settings, &issues), 1);
    CHECK_INT("3.7 past", issues.at[0].reason, LAW_REASON_DATE_IN_PAST);
}

static void check_absence(void)
{
    struct law_absence a = { LAW_ABSENCE_SICKNESS, { D("2026-04-17"), D("2026-04-26") }, false };

    CHECK_DAY("E17 withdrawn on the first day", law_absence_withdraws(&a, D("2026-04-20")).last_day,
              "2026-04-17");
    CHECK_INT("E17 withdraws", law_absence_withdraws(&a, D("2026-04-20")).reason,
              LAW_REASON_ABSENCE_WITHDRAWS);
    CHECK_DAY("E17 new deadline can be made available", law_absence_new_deadline_from(a.period),
              "2026-04-27");
    CHECK_DAY("E17 earliest", law_deadline_earliest(law_absence_new_deadline_from(a.period)),
              "2026-05-05");
    CHECK_INT("E17 over before the deadline", law_absence_withdraws(&a, D("2026-04-27")).outcome,
              LAW_REFUSED);
    a.kind = LAW_ABSENCE_HOLIDAY;
    CHECK_INT("3.6 holiday not approved", law_absence_withdraws(&a, D("2026-04-20")).reason,
              LAW_REASON_ABSENCE_TO_WEIGH);
    a.is_approved = true;
    CHECK_INT("3.6 holiday approved", law_absence_withdraws(&a, D("2026-04-20")).reason,
              LAW_REASON_ABSENCE_WITHDRAWS);
    a.kind = LAW_ABSENCE_FUNERAL;
    CHECK("3.6 a funeral is weighed", !law_absence_pauses(&a));
    a.kind = LAW_ABSENCE_PARENTAL_LEAVE;
    a.period.to = CIVIL_NONE;
    CHECK("3.6 leave pauses", law_absence_pauses(&a));
    CHECK_INT("3.6 open end", law_absence_new_deadline_from(a.period), CIVIL_NONE);
    CHECK_INT("E16 14 days: a right",
              law_absence_holiday(D("2026-07-13"), D("2026-06-29"), false).reason,
              LAW_REASON_HOLIDAY_RIGHT);
    CHECK_INT("E16 13 days", law_absence_holiday(D("2026-07-13"), D("2026-06-30"), false).reason,
              LAW_REASON_HOLIDAY_NEEDS_APPROVAL);
    CHECK_INT("E16 something is fixed",
              law_absence_holiday(D("2026-07-13"), D("2026-06-29"), true).reason,
              LAW_REASON_HOLIDAY_NEEDS_APPROVAL);
    for (int k = 1; k < LAW_ABSENCE__COUNT; k++)
        CHECK_INT("absence codes", law_absence_from(law_absence_code((enum law_absence_kind)k)), k);
}

static void check_guidance(void)
{
    struct law_guidance g = { D("2026-03-02"), LAW_GUIDANCE_ALL, "2026-01", "ar" };
    struct law_issues issues;

    CHECK_INT("§ 44(2) whole", law_guidance_issues(&g, D("2026-03-02"), &issues), 0);
    CHECK_INT("§ 44(2) not ahead", law_guidance_issues(&g, D("2026-03-01"), &issues), 1);
    g.points = LAW_GUIDANCE_ALL & ~(unsigned)LAW_GUIDANCE_CONSEQUENCE;
    CHECK_INT("§ 44(2) consequences", law_guidance_issues(&g, D("2026-03-02"), &issues), 1);
    CHECK_INT("§ 44(2) names the point", issues.at[0].field, LAW_FIELD_POINTS);
    g = (struct law_guidance){ CIVIL_NONE, 0, NULL, "" };
    CHECK_INT("§ 44(2) empty", law_guidance_issues(&g, D("2026-03-02"), &issues), 4);
    CHECK_INT("E07 none", law_guidance_before(CIVIL_NONE, D("2026-03-02")).reason,
              LAW_REASON_NOT_GUIDED);
    CHECK_INT("E08 same day", law_guidance_before(D("2026-03-02"), D("2026-03-02")).outcome,
              LAW_ALLOWED);
    CHECK_INT("E07 later", law_guidance_before(D("2026-03-03"), D("2026-03-02")).reason,
              LAW_REASON_GUIDANCE_AFTER_ISSUE);
}

int main(void)
{
    check_summons();
    check_absence();
    check_guidance();
    return CHECK_DONE();
}
