/* Absence (law.md 3.6; BEK 1216/2023 § 49). */
#ifndef LAW_ABSENCE_H
#define LAW_ABSENCE_H

#include "law/booking.h"

enum law_absence_kind {
    LAW_ABSENCE_UNSET = 0,
    LAW_ABSENCE_SICKNESS,
    LAW_ABSENCE_HOLIDAY,
    LAW_ABSENCE_WORK,
    LAW_ABSENCE_COURSE,
    LAW_ABSENCE_PARENTAL_LEAVE,
    LAW_ABSENCE_CHILDCARE,
    LAW_ABSENCE_FUNERAL,
    LAW_ABSENCE_INTERVIEW_ELSEWHERE,
    LAW_ABSENCE_CONTACT_WITH_CHILD_IN_CARE,
    LAW_ABSENCE_OTHER,
    LAW_ABSENCE__COUNT
};

struct law_absence {
    enum law_absence_kind kind;
    struct law_period period;
    bool is_approved; /* holiday: a right or approved by the authority */
};

/** Whether this kind of absence pauses the duty: sickness, parental leave, approved holiday. */
bool law_absence_pauses(const struct law_absence *absence);
/** Does it withdraw a deadline on `deadline_on`? ABSENCE_WITHDRAWS with last_day = its first day,
 * or ABSENCE_TO_WEIGH (E17). */
struct law_verdict law_absence_withdraws(const struct law_absence *absence, civil_day deadline_on);
/** Holiday: HOLIDAY_RIGHT when told two weeks before and nothing is fixed in it, else
 * HOLIDAY_NEEDS_APPROVAL (NOT_YET); last_day = last day to tell for a right (E16). */
struct law_verdict law_absence_holiday(civil_day starts_on, civil_day notified_on,
                                       bool something_fixed);
/** The day a new deadline can be made available: the day after the absence. CIVIL_NONE: open end.
 */
civil_day law_absence_new_deadline_from(struct law_period period);
/** "parental_leave" ..., and back (UNSET for an unknown one). */
const char *law_absence_code(enum law_absence_kind kind);
enum law_absence_kind law_absence_from(const char *code);

#endif
