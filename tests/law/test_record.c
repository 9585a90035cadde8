/* What a follow-up must hold: C24, C28, J03, J04, J07-J09, K06. */
#include "dates.h"
#include "law/record.h"

static void check_counting(void)
{
    CHECK_INT("C24 phone", law_record_counts(LAW_CHANNEL_PHONE, NULL, false).outcome, LAW_ALLOWED);
    CHECK_INT("C24 video", law_record_counts(LAW_CHANNEL_VIDEO, NULL, false).outcome, LAW_ALLOWED);
    CHECK_INT("C24 office", law_record_counts(LAW_CHANNEL_OFFICE, NULL, false).outcome,
              LAW_ALLOWED);
    CHECK_INT("C24 under a guideline",
              law_record_counts(LAW_CHANNEL_GUIDELINE_CONTACT, NULL, true).outcome, LAW_ALLOWED);
    CHECK_INT("2.2 without one",
              law_record_counts(LAW_CHANNEL_GUIDELINE_CONTACT, NULL, false).reason,
              LAW_REASON_NO_GUIDELINE);
    CHECK_INT("C24 SMS", law_record_counts(LAW_CHANNEL_SMS, NULL, false).reason,
              LAW_REASON_NOT_A_CONVERSATION);
    CHECK_INT("C28 letter without a reason",
              law_record_counts(LAW_CHANNEL_LETTER, " ", false).reason,
              LAW_REASON_LETTER_NEEDS_REASON);
    CHECK_INT("C28 with one", law_record_counts(LAW_CHANNEL_LETTER, "Indlagt", false).outcome,
              LAW_ALLOWED);
    CHECK_INT("C28 by R-15", law_record_counts(LAW_CHANNEL_LETTER, "Indlagt", false).reading,
              LAW_R15);
    CHECK_INT("2.1 no form", law_record_counts(LAW_CHANNEL_UNSET, NULL, true).outcome, LAW_REFUSED);
}

static void check_closing(void)
{
    struct law_record r = { .held_on = D("2026-05-18"),
                            .channel = LAW_CHANNEL_OFFICE,
                            .changes_in_situation_and_needs = "Ingen ændring",
                            .course_and_outcome = "Fulgt",
                            .programme_changes = "Ingen",
                            .conversation = LAW_CONVERSATION_GENERAL };
    struct law_issues issues;

    CHECK_INT("J08 whole", law_record_issues(&r, D("2026-05-18"), &issues), 0);
    CHECK_INT("2.1 not held yet", law_record_issues(&r, D("2026-05-17"), &issues), 1);
    r.course_and_outcome = "";
    CHECK_INT("J08 a topic is empty", law_record_issues(&r, D("2026-05-18"), &issues), 1);
    CHECK_INT("J08 which", issues.at[0].field, LAW_FIELD_TOPIC_COURSE);
    r.course_and_outcome = "Fulgt";
    r.receives_benefit = r.is_job_ready = true;
    CHECK_INT("J09 general", law_record_issues(&r, D("2026-05-18"), &issues), 4);
    CHECK_INT("J09 why", issues.at[0].reason, LAW_REASON_WRONG_CONVERSATION);
    r.conversation = LAW_CONVERSATION_JOB;
    r.job_search_support = "Hjælp til to ansøgninger om ugen";
    r.jobnet_checked = r.benefit_conditions_checked = true;
    CHECK_INT("J09 whole", law_record_issues(&r, D("2026-05-18"), &issues), 0);
    r.jobnet_checked = false;
    CHECK_INT("20-7-3 Jobnet of the job ready", law_record_issues(&r, D("2026-05-18"), &issues), 1);
    r.is_job_ready = false;
    CHECK_INT("20-7-3 not of others", law_record_issues(&r, D("2026-05-18"), &issues), 0);
    r.benefit_conditions_checked = false;
    CHECK_INT("20-8 a benefit and no check", law_record_issues(&r, D("2026-05-18"), &issues), 1);
    CHECK_INT("20-8 by its paragraph", issues.at[0].cite, IL_20_8);
    r.receives_benefit = false;
    CHECK_INT("20-8 no benefit", law_record_issues(&r, D("2026-05-18"), &issues), 0);
}

static void check_notices(void)
{
    const unsigned three = LAW_NOTICE_SOCIETY | LAW_NOTICE_RESIDENCE | LAW_NOTICE_NATURALISATION;
    const unsigned four = three | LAW_NOTICE_FIVE_YEARS;

    CHECK_INT("J03 the items of 2006", law_notice_items(LAW_BEK2006, false), four);
    CHECK_INT("J04 the items of a family in 2006", law_notice_items(LAW_BEK2006, true),
              four | LAW_NOTICE_SECURITY);
    CHECK_INT("2.9 the items of 2020", law_notice_items(LAW_PAR20_2020, false),
              three | LAW_NOTICE_BONUS);
    CHECK_INT("2.9 the items of 2026", law_notice_items(LAW_PAR20_2026, false), three);

    CHECK_INT("K06 notice without guidance", law_notice_given(LAW_BEK2006, false, 0).outcome,
              LAW_REFUSED);
    CHECK_INT("J03 three of four", law_notice_given(LAW_BEK2006, false, three).reason,
              LAW_REASON_NOTICE_ITEM_MISSING);
    CHECK_INT("J03 all four", law_notice_given(LAW_BEK2006, false, four).outcome, LAW_MET);
    CHECK_INT("J04 the fifth for families", law_notice_given(LAW_BEK2006, true, four).cite,
              BEK252_15_7);
    CHECK_INT("J04 all five",
              law_notice_given(LAW_BEK2006, true, four | LAW_NOTICE_SECURITY).outcome, LAW_MET);
    CHECK_INT("2.9 par20_2020 has danskbonus",
              law_notice_given(LAW_PAR20_2020, false, three).outcome, LAW_REFUSED);
    CHECK_INT("2.9 par20_2026 has none", law_notice_given(LAW_PAR20_2026, false, three).outcome,
              LAW_MET);
    CHECK_INT("2.9 par20_2026 spouses", law_notice_given(LAW_PAR20_2026, true, three).cite,
              BEK208_14_9);
    CHECK_INT("2.9 no set", law_notice_given(LAW_RULE_SET_NONE, true, three).outcome, LAW_UNKNOWN);
    CHECK_INT("J07 not ticked", law_residence_information(CIVIL_NONE, "2026-1", "da").reason,
              LAW_REASON_RESIDENCE_INFO_MISSING);
    CHECK_INT("J07 no language", law_residence_information(D("2026-05-01"), "2026-1", "").outcome,
              LAW_REFUSED);
    CHECK_INT("J07 given", law_residence_information(D("2026-05-01"), "2026-1", "ar").outcome,
              LAW_MET);
}

int main(void)
{
    check_counting();
    check_closing();
    check_notices();
    return CHECK_DONE();
}
