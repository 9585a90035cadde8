/* Public holidays, closing days and working days (law.md T-5, T-6). */
#ifndef LAW_WORKDAY_H
#define LAW_WORKDAY_H

#include "law/civil.h"

enum law_holiday {
    LAW_HOLIDAY_NONE = 0,
    LAW_HOLIDAY_NEW_YEAR,         /* Nytårsdag */
    LAW_HOLIDAY_MAUNDY_THURSDAY,  /* Skærtorsdag */
    LAW_HOLIDAY_GOOD_FRIDAY,      /* Langfredag */
    LAW_HOLIDAY_EASTER,           /* Påskedag */
    LAW_HOLIDAY_EASTER_MONDAY,    /* 2. påskedag */
    LAW_HOLIDAY_GREAT_PRAYER_DAY, /* store bededag, up to and including 2023 */
    LAW_HOLIDAY_ASCENSION,        /* Kristi himmelfartsdag */
    LAW_HOLIDAY_PENTECOST,        /* Pinsedag */
    LAW_HOLIDAY_WHIT_MONDAY,      /* 2. pinsedag */
    LAW_HOLIDAY_CHRISTMAS,        /* Juledag, 25 December */
    LAW_HOLIDAY_BOXING_DAY,       /* 2. juledag, 26 December */
    LAW_HOLIDAY__COUNT
};

enum { LAW_CLOSING_DAYS_MAX = 16 };

/** A municipality's closing days (P-22), the same every year. */
struct law_closing_days {
    uint8_t count;
    struct {
        uint8_t month, day;
    } at[LAW_CLOSING_DAYS_MAX];
};

/** Which public holiday the day is, if any. */
enum law_holiday workday_holiday(civil_day day);
/** The Danish name ("Langfredag"); NULL for none. */
const char *workday_holiday_name(enum law_holiday holiday);
/** Whether the day is one of the configured closing days (a weekend or holiday may be one too). */
bool workday_is_closing(const struct law_closing_days *closing, civil_day day);
/** Monday to Friday, no public holiday, no closing day (T-5). */
bool workday_is(const struct law_closing_days *closing, civil_day day);
/** The first working day after `day`. */
civil_day workday_next(const struct law_closing_days *closing, civil_day day);
/** The last working day before `day`. */
civil_day workday_previous(const struct law_closing_days *closing, civil_day day);
/** `day` itself when it is a working day, else the next one: limits of citizens (T-6). */
civil_day workday_roll_forward(const struct law_closing_days *closing, civil_day day);
/** The last working day not after `day`: what to plan by for limits that do not move (T-6). */
civil_day workday_plan_by(const struct law_closing_days *closing, civil_day day);
/** The `count`-th working day after `day` (count >= 0; 0 gives `day`). */
civil_day workday_add(const struct law_closing_days *closing, civil_day day, int count);

#endif
