/* Absence (law.md 3.6). */
#include "law/absence.h"

#include "law/internal.h"

enum { HOLIDAY_NOTICE_DAYS = 14 }; /* BEK 1216/2023 § 49, stk. 3: two weeks */

static const char *const codes[LAW_ABSENCE__COUNT] = {
    [LAW_ABSENCE_UNSET] = "unset",
    [LAW_ABSENCE_SICKNESS] = "sickness",
    [LAW_ABSENCE_HOLIDAY] = "holiday",
    [LAW_ABSENCE_WORK] = "work",
    [LAW_ABSENCE_COURSE] = "course",
    [LAW_ABSENCE_PARENTAL_LEAVE] = "parental_leave",
    [LAW_ABSENCE_CHILDCARE] = "childcare",
    [LAW_ABSENCE_FUNERAL] = "funeral",
    [LAW_ABSENCE_INTERVIEW_ELSEWHERE] = "interview_elsewhere",
    [LAW_ABSENCE_CONTACT_WITH_CHILD_IN_CARE] = "contact_with_child_in_care",
    [LAW_ABSENCE_OTHER] = "other",
};

const char *law_absence_code(enum law_absence_kind kind)
{
    return codes[(size_t)kind < LAW_ABSENCE__COUNT ? kind : LAW_ABSENCE_UNSET];
}

enum law_absence_kind law_absence_from(const char *code)
{
    return (enum law_absence_kind)law_code_find(codes, LAW_ABSENCE__COUNT, code);
}

bool law_absence_pauses(const struct law_absence *absence)
{
    return absence->kind == LAW_ABSENCE_SICKNESS || absence->kind == LAW_ABSENCE_PARENTAL_LEAVE
           || (absence->kind == LAW_ABSENCE_HOLIDAY && absence->is_approved);
}

struct law_verdict law_absence_withdraws(const struct law_absence *absence, civil_day deadline_on)
{
    if (law_absence_pauses(absence) && law_period_covers(absence->period, deadline_on))
        return law_say(LAW_ALLOWED, LAW_REASON_ABSENCE_WITHDRAWS, BEK1216_49_1,
                       absence->period.from);
    return law_say(LAW_REFUSED, LAW_REASON_ABSENCE_TO_WEIGH, LAS_13_7, CIVIL_NONE);
}

struct law_verdict law_absence_holiday(civil_day starts_on, civil_day notified_on,
                                       bool something_fixed)
{
    const civil_day last = civil_add_days(starts_on, -HOLIDAY_NOTICE_DAYS);

    if (starts_on != CIVIL_NONE && notified_on != CIVIL_NONE && notified_on <= last
        && !something_fixed)
        return law_say(LAW_ALLOWED, LAW_REASON_HOLIDAY_RIGHT, BEK1216_49_3, last);
    return law_say(LAW_NOT_YET, LAW_REASON_HOLIDAY_NEEDS_APPROVAL, BEK1216_49_3, last);
}

civil_day law_absence_new_deadline_from(struct law_period period)
{
    return civil_add_days(period.to, 1);
}
