/* S-01: when a booking deadline may be issued, every guard with its own reason (law.md 3.2). */
#include "law/deadline.h"

#include "law/internal.h"

bool law_deadline_by_summons(enum law_selfbook_status status, bool is_first_interview,
                             const struct law_settings *settings)
{
    return status != LAW_SELFBOOK_OBLIGED
           || (is_first_interview && settings->first_interview_by_summons);
}

static void check_status(const struct law_deadline_facts *facts, struct law_issues *out)
{
    switch (facts->status) {
    case LAW_SELFBOOK_OBLIGED:
        break;
    case LAW_SELFBOOK_OBLIGED_NOT_GUIDED:
        law_issue_add(out, LAW_FIELD_GUIDED_ON, LAW_REASON_NOT_GUIDED, BEK1216_44_2);
        break;
    case LAW_SELFBOOK_NOT_COVERED:
        law_issue_add(out, LAW_FIELD_STATUS, LAW_REASON_NO_CONTRACT, IL_20_4);
        break;
    case LAW_SELFBOOK_REVOKED:
        law_issue_add(out, LAW_FIELD_STATUS, LAW_REASON_IS_REVOKED, IL_20_5_3);
        break;
    case LAW_SELFBOOK_EXEMPT:
        law_issue_add(out, LAW_FIELD_STATUS, LAW_REASON_IS_EXEMPT, IL_20_5_1);
        break;
    case LAW_SELFBOOK_PAUSED:
        law_issue_add(out, LAW_FIELD_STATUS, LAW_REASON_IS_PAUSED, BEK1216_49_1);
        break;
    case LAW_SELFBOOK_VOLUNTARY:
        law_issue_add(out, LAW_FIELD_STATUS, LAW_REASON_OUT_OF_SCOPE, IL_20_4);
        break;
    case LAW_SELFBOOK_UNSET:
    case LAW_SELFBOOK__COUNT:
        law_issue_add(out, LAW_FIELD_STATUS, LAW_REASON_STATUS_NOT_OBLIGED, IL_20_4);
        break;
    }
}

static void check_days(const struct law_deadline_facts *facts, const struct law_settings *settings,
                       struct law_issues *out)
{
    const civil_day deadline_on = facts->deadline_on;

    if (facts->available_on < law_clock_local(facts->now_utc).day)
        law_issue_add(out, LAW_FIELD_AVAILABLE_ON, LAW_REASON_DEADLINE_BEFORE_TODAY, BEK1216_44_1);
    if (deadline_on == CIVIL_NONE) {
        law_issue_add(out, LAW_FIELD_DEADLINE_ON, LAW_REASON_FIELD_MISSING, BEK1216_44_1);
        return;
    }
    if (facts->available_on == CIVIL_NONE
        || deadline_on < law_deadline_earliest(facts->available_on))
        law_issue_add(out, LAW_FIELD_DEADLINE_ON, LAW_REASON_DEADLINE_TOO_SOON, BEK1216_44_1);
    if (settings->deadline_on_working_days_only
        && !workday_is(&settings->closing_days, deadline_on))
        law_issue_add(out, LAW_FIELD_DEADLINE_ON, LAW_REASON_DEADLINE_NOT_WORKDAY, LAW_CHOICE);
    if (facts->duty_until != CIVIL_NONE && deadline_on > facts->duty_until)
        law_issue_add(out, LAW_FIELD_DEADLINE_ON, LAW_REASON_DUTY_ENDS_FIRST, IL_20_4);
    if (facts->latest_interview_on != CIVIL_NONE
        && (facts->latest_interview_on < deadline_on
            || facts->latest_interview_on > law_deadline_latest_interview(deadline_on, settings)))
        law_issue_add(out, LAW_FIELD_INTERVIEW_ON, LAW_REASON_INTERVIEW_TOO_LATE_SETTING,
                      BEK1216_44_1);
}

size_t law_deadline_issue_issues(const struct law_deadline_facts *facts,
                                 const struct law_settings *settings, struct law_issues *out)
{
    out->count = 0;
    check_status(facts, out);
    if (facts->status == LAW_SELFBOOK_OBLIGED) {
        if (facts->guided_on == CIVIL_NONE)
            law_issue_add(out, LAW_FIELD_GUIDED_ON, LAW_REASON_NOT_GUIDED, BEK1216_44_2);
        else if (facts->guided_on > facts->available_on)
            law_issue_add(out, LAW_FIELD_GUIDED_ON, LAW_REASON_GUIDANCE_AFTER_ISSUE, BEK1216_44_2);
    }
    if (facts->is_first_interview && settings->first_interview_by_summons)
        law_issue_add(out, LAW_FIELD_STATUS, LAW_REASON_FIRST_BY_SUMMONS, LAB_34_2);
    if (facts->has_open_deadline)
        law_issue_add(out, LAW_FIELD_STATUS, LAW_REASON_OTHER_DEADLINE_OPEN, BEK1216_44_1);
    if (facts->has_future_booking)
        law_issue_add(out, LAW_FIELD_STATUS, LAW_REASON_FUTURE_BOOKING_EXISTS, BEK1216_44_1);
    check_days(facts, settings, out);
    if (facts->free_slots < settings->min_open_slots_at_issue)
        law_issue_add(out, LAW_FIELD_SLOTS, LAW_REASON_TOO_FEW_SLOTS, BEK113_13);
    return out->count;
}
