/* Summons (law.md 3.7). */
#include "law/summons.h"

#include "law/internal.h"

civil_day law_summons_earliest(civil_day available_on, const struct law_settings *settings)
{
    return civil_add_days(available_on, settings->summons_min_notice_days);
}

static void check_time(const struct law_summons *s, const struct law_settings *settings,
                       struct law_issues *out)
{
    if (s->interview_on == CIVIL_NONE) {
        law_issue_add(out, LAW_FIELD_INTERVIEW_ON, LAW_REASON_FIELD_MISSING, BEK1216_46_1);
        return;
    }
    if (s->available_on == CIVIL_NONE || s->interview_on < s->available_on)
        law_issue_add(out, LAW_FIELD_INTERVIEW_ON, LAW_REASON_DATE_IN_PAST, BEK1216_46_1);
    else if (s->interview_on < law_summons_earliest(s->available_on, settings)
             && !law_has_text(s->short_notice_reason))
        law_issue_add(out, LAW_FIELD_SHORT_NOTICE_REASON, LAW_REASON_NOTICE_TOO_SHORT, LAB_34_2);
    if (!workday_is(&settings->closing_days, s->interview_on))
        law_issue_add(out, LAW_FIELD_INTERVIEW_ON, LAW_REASON_NOT_A_WORKDAY, LAW_CHOICE);
    if (!law_clock_slot_may_start(s->interview_on, s->interview_minute))
        law_issue_add(out, LAW_FIELD_INTERVIEW_MINUTE, LAW_REASON_FIELD_MISSING, BEK1216_46_1);
    if ((s->childcare_weekdays & (1U << civil_weekday(s->interview_on))) != 0 && !s->is_confirmed)
        law_issue_add(out, LAW_FIELD_CONFIRM, LAW_REASON_CHILDCARE_KNOWN, BEK1216_46_2);
    if (s->health_known && !s->is_confirmed)
        law_issue_add(out, LAW_FIELD_CONFIRM, LAW_REASON_HEALTH_KNOWN, BEK1216_46_2);
}

size_t law_summons_issues(const struct law_summons *summons, const struct law_settings *settings,
                          struct law_issues *out)
{
    out->count = 0;
    check_time(summons, settings, out);
    if (summons->length_min <= 0)
        law_issue_add(out, LAW_FIELD_LENGTH, LAW_REASON_FIELD_MISSING, BEK113_20);
    if (summons->form != LAW_FORM_OFFICE && summons->form != LAW_FORM_PHONE
        && summons->form != LAW_FORM_VIDEO)
        law_issue_add(out, LAW_FIELD_FORM, LAW_REASON_FIELD_MISSING, BEK113_20);
    if (summons->attendance_fixed && !law_has_text(summons->attendance_reason))
        law_issue_add(out, LAW_FIELD_ATTENDANCE_REASON, LAW_REASON_FIELD_MISSING, LAB_33);
    if (!law_has_text(summons->place))
        law_issue_add(out, LAW_FIELD_PLACE, LAW_REASON_FIELD_MISSING, BEK113_20);
    if (!law_has_text(summons->subject))
        law_issue_add(out, LAW_FIELD_SUBJECT, LAW_REASON_FIELD_MISSING, BEK113_20);
    if (!law_has_text(summons->caseworker))
        law_issue_add(out, LAW_FIELD_CASEWORKER, LAW_REASON_FIELD_MISSING, BEK113_20);
    return out->count;
}
