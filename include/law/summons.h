/* Summons (law.md 3.7; BEK 1216/2023 § 46; LAB § 34, stk. 2; P-19, P-21). */
#ifndef LAW_SUMMONS_H
#define LAW_SUMMONS_H

#include "law/booking.h"

struct law_summons {
    civil_day available_on; /* the day the summons reaches the citizen */
    civil_day interview_on;
    int interview_minute;
    int length_min;
    enum law_form form;
    bool attendance_fixed;         /* the caseworker fixes attendance */
    const char *attendance_reason; /* then mandatory */
    const char *place;             /* place, number or link */
    const char *subject;
    const char *caseworker;
    const char *short_notice_reason; /* mandatory below P-19 days (E14) */
    unsigned childcare_weekdays;     /* bit (1 << weekday): known childcare problem (E15) */
    bool health_known;               /* known health problem or other reasonable ground */
    bool is_confirmed;               /* the caseworker saw these warnings and confirms */
};

/** All faults. CHILDCARE_KNOWN and HEALTH_KNOWN are warnings: gone once confirmed. Attention: the
 * limit of P-19 counts calendar days after the day of availability (T-3). */
size_t law_summons_issues(const struct law_summons *summons, const struct law_settings *settings,
                          struct law_issues *out);
/** The first day that needs no reason for short notice. */
civil_day law_summons_earliest(civil_day available_on, const struct law_settings *settings);

#endif
