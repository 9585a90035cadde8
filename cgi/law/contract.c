/* Takeover, contract, assessment and the limits that run from them (law.md 2.11, 6.1, 6.2). */
#include "law/contract.h"

#include "law/internal.h"

enum {
    ADULT_AGE = 18,
    EDUCATION_ORDER_BELOW = 25,
    CV_DAYS = 21,
    DANISH_YEARS = 5,
    DANISH_FRAME_YEARS = 3,
    ASSESSMENT_MONTHS = 3
};

static const struct law_closing_days no_closing_days = { 0 };

static struct law_verdict limit(civil_day day, enum law_cite cite)
{
    if (day == CIVIL_NONE)
        return law_say(LAW_UNKNOWN, LAW_REASON_DATE_UNKNOWN, cite, CIVIL_NONE);
    return law_say(LAW_DUE, LAW_REASON_LIMIT_COMPUTED, cite, day);
}

struct law_verdict law_takeover(civil_day allocated_on)
{
    const struct civil_date d = civil_parts(allocated_on);
    const bool on_the_first = d.day == 1;
    /* a decision on the 1st leaves that month whole, else the next month is the first whole
     * one */
    const civil_day first = civil_add_months(civil_from(d.year, d.month, 1), on_the_first ? 1 : 2);
    const civil_day taken_on = workday_roll_forward(&no_closing_days, first);
    const enum law_reading reading = on_the_first ? LAW_R01 : LAW_READING_NONE;

    if (taken_on == CIVIL_NONE)
        return law_say(LAW_UNKNOWN, LAW_REASON_DATE_UNKNOWN, IL_4_2, CIVIL_NONE);
    return law_say_reading(LAW_DUE,
                           taken_on == first ? LAW_REASON_TAKEOVER_FIRST_OF_MONTH
                                             : LAW_REASON_TAKEOVER_NEXT_WEEKDAY,
                           IL_4_2, reading, taken_on);
}

struct law_verdict law_contract_due(civil_day taken_on)
{
    return limit(civil_add_months(taken_on, 1), IL_19_1);
}

struct law_verdict law_contract_conclude(civil_day taken_on, civil_day concluded_on,
                                         bool is_refugee)
{
    const civil_day due = civil_add_months(taken_on, 1);

    if (due == CIVIL_NONE || concluded_on == CIVIL_NONE)
        return law_say(LAW_UNKNOWN, LAW_REASON_DATE_UNKNOWN, IL_19_1, due);
    if (concluded_on < taken_on && !is_refugee)
        return law_say(LAW_REFUSED, LAW_REASON_EARLY_ONLY_REFUGEES, IL_19_2, due);
    if (concluded_on < taken_on)
        return law_say(LAW_MET, LAW_REASON_EARLY_CONTRACT, IL_19_2, due);
    if (concluded_on > due)
        return law_say(LAW_BREACHED, LAW_REASON_AFTER_LIMIT, IL_19_1, due);
    return law_say(LAW_MET, LAW_REASON_WITHIN_LIMIT, IL_19_1, due);
}

struct law_verdict law_readiness_due(civil_day taken_on)
{
    return limit(civil_add_months(taken_on, ASSESSMENT_MONTHS), IL_17_2);
}

struct law_verdict law_programme_age(civil_day born, civil_day taken_on)
{
    const int age = civil_age(born, taken_on);
    const struct civil_date birth = civil_parts(born);
    const enum law_reading reading =
        birth.month == 2 && birth.day == 29 ? LAW_R02 : LAW_READING_NONE;

    if (age < 0)
        return law_say(LAW_UNKNOWN, LAW_REASON_DATE_UNKNOWN, IL_16_1_2, CIVIL_NONE);
    return law_say_reading(age >= ADULT_AGE ? LAW_ALLOWED : LAW_REFUSED,
                           age >= ADULT_AGE ? LAW_REASON_ADULT : LAW_REASON_NOT_ADULT, IL_16_1_2,
                           reading, CIVIL_NONE);
}

struct law_verdict law_education_order_age(civil_day born, civil_day on)
{
    const int age = civil_age(born, on);

    if (age < 0)
        return law_say(LAW_UNKNOWN, LAW_REASON_DATE_UNKNOWN, IL_16A, CIVIL_NONE);
    if (age < ADULT_AGE || age >= EDUCATION_ORDER_BELOW)
        return law_refuse(LAW_REASON_EDUCATION_ORDER_TOO_OLD, IL_16A);
    return law_say(LAW_ALLOWED, LAW_REASON_EDUCATION_ORDER_POSSIBLE, IL_16A, CIVIL_NONE);
}

civil_day law_programme_start_due(civil_day taken_on)
{
    return civil_add_months(taken_on, 1);
}

civil_day law_programme_last_day(civil_day begun_on, int years)
{
    return civil_period_last(begun_on, years * 12);
}

civil_day law_danish_referral_due(civil_day taken_on)
{
    return civil_add_months(taken_on, 1);
}

civil_day law_danish_last_day(civil_day started_on)
{
    return civil_period_last(started_on, DANISH_YEARS * 12);
}

civil_day law_danish_frame_last_day(civil_day started_on)
{
    return civil_period_last(started_on, DANISH_FRAME_YEARS * 12);
}

civil_day law_language_notice_due(civil_day judged_on, const struct law_settings *settings)
{
    return civil_add_days(judged_on, settings->language_notice_days);
}

civil_day law_cv_due(civil_day registered_on, bool bek2006)
{
    return bek2006 ? civil_add_months(registered_on, 1) : civil_add_days(registered_on, CV_DAYS);
}

civil_day law_move_follow_up_due(civil_day taken_on, const struct law_settings *settings)
{
    return civil_add_months(taken_on, settings->move_follow_up_months);
}
