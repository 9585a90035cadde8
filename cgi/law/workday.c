/* Public holidays, closing days and working days (law.md T-5, T-6). */
#include "law/workday.h"

enum { GREAT_PRAYER_LAST_YEAR = 2023 }; /* abolished by BEK 270/2023 from 1 January 2024 */

/* Holidays that hang on Easter, in days after Easter Sunday. */
static const struct {
    int after;
    enum law_holiday holiday;
} movable[] = {
    { -3, LAW_HOLIDAY_MAUNDY_THURSDAY },
    { -2, LAW_HOLIDAY_GOOD_FRIDAY },
    { 0, LAW_HOLIDAY_EASTER },
    { 1, LAW_HOLIDAY_EASTER_MONDAY },
    { 26, LAW_HOLIDAY_GREAT_PRAYER_DAY },
    { 39, LAW_HOLIDAY_ASCENSION },
    { 49, LAW_HOLIDAY_PENTECOST },
    { 50, LAW_HOLIDAY_WHIT_MONDAY },
};

static const char *const names[LAW_HOLIDAY__COUNT] = {
    [LAW_HOLIDAY_NEW_YEAR] = "Nytårsdag",
    [LAW_HOLIDAY_MAUNDY_THURSDAY] = "Skærtorsdag",
    [LAW_HOLIDAY_GOOD_FRIDAY] = "Langfredag",
    [LAW_HOLIDAY_EASTER] = "Påskedag",
    [LAW_HOLIDAY_EASTER_MONDAY] = "2. påskedag",
    [LAW_HOLIDAY_GREAT_PRAYER_DAY] = "Store bededag",
    [LAW_HOLIDAY_ASCENSION] = "Kristi himmelfartsdag",
    [LAW_HOLIDAY_PENTECOST] = "Pinsedag",
    [LAW_HOLIDAY_WHIT_MONDAY] = "2. pinsedag",
    [LAW_HOLIDAY_CHRISTMAS] = "Juledag",
    [LAW_HOLIDAY_BOXING_DAY] = "2. juledag",
};

enum law_holiday workday_holiday(civil_day day)
{
    const struct civil_date d = civil_parts(day);
    int after;

    if (d.year == 0)
        return LAW_HOLIDAY_NONE;
    if (d.month == 1 && d.day == 1)
        return LAW_HOLIDAY_NEW_YEAR;
    if (d.month == 12 && d.day == 25)
        return LAW_HOLIDAY_CHRISTMAS;
    if (d.month == 12 && d.day == 26)
        return LAW_HOLIDAY_BOXING_DAY;
    after = day - civil_easter(d.year);
    for (size_t i = 0; i < sizeof movable / sizeof *movable; i++) {
        if (movable[i].after != after)
            continue;
        if (movable[i].holiday == LAW_HOLIDAY_GREAT_PRAYER_DAY && d.year > GREAT_PRAYER_LAST_YEAR)
            return LAW_HOLIDAY_NONE;
        return movable[i].holiday;
    }
    return LAW_HOLIDAY_NONE;
}

const char *workday_holiday_name(enum law_holiday holiday)
{
    return holiday > LAW_HOLIDAY_NONE && holiday < LAW_HOLIDAY__COUNT ? names[holiday] : NULL;
}

bool workday_is_closing(const struct law_closing_days *closing, civil_day day)
{
    const struct civil_date d = civil_parts(day);

    for (size_t i = 0; i < closing->count; i++)
        if (closing->at[i].month == d.month && closing->at[i].day == d.day)
            return true;
    return false;
}

bool workday_is(const struct law_closing_days *closing, civil_day day)
{
    return day != CIVIL_NONE && civil_weekday(day) <= CIVIL_FRIDAY
           && workday_holiday(day) == LAW_HOLIDAY_NONE && !workday_is_closing(closing, day);
}

/* The first working day from `day` on in steps of +1 or -1; CIVIL_NONE at the end of the calendar.
 * There are at most sixteen closing days, so some day of each year is a working day. */
static civil_day seek(const struct law_closing_days *closing, civil_day day, int step)
{
    while (day != CIVIL_NONE && !workday_is(closing, day))
        day = civil_add_days(day, step);
    return day;
}

civil_day workday_next(const struct law_closing_days *closing, civil_day day)
{
    return seek(closing, civil_add_days(day, 1), 1);
}

civil_day workday_previous(const struct law_closing_days *closing, civil_day day)
{
    return seek(closing, civil_add_days(day, -1), -1);
}

civil_day workday_roll_forward(const struct law_closing_days *closing, civil_day day)
{
    return seek(closing, day, 1);
}

civil_day workday_plan_by(const struct law_closing_days *closing, civil_day day)
{
    return seek(closing, day, -1);
}

civil_day workday_add(const struct law_closing_days *closing, civil_day day, int count)
{
    while (count-- > 0)
        day = workday_next(closing, day);
    return day;
}
