/* The Danish clock (law.md T-1, T-4, T-9). Both changes of a year happen at 01:00 UTC. */
#include "law/clock.h"

enum {
    A_MINUTE = 60,
    A_DAY = 86400,
    WINTER = 60, /* minutes ahead of UTC */
    SUMMER = 120,
    CHANGE_HOUR = 1 /* UTC */
};

static civil_day last_sunday(int year, int month)
{
    const civil_day last = civil_month_last(civil_from(year, month, 1));

    return last - (int)civil_weekday(last) % 7;
}

/* The days on which summer time begins and ends; false for years without it. */
static bool summer_of(int year, civil_day *begins, civil_day *ends)
{
    if (year < 1980 || year > 9998)
        return false;
    if (year == 1980) {
        *begins = civil_from(1980, 4, 6);
        *ends = civil_from(1980, 9, 28);
    } else {
        *begins = last_sunday(year, 3);
        *ends = last_sunday(year, year < 1996 ? 9 : 10);
    }
    return true;
}

static int64_t change_utc(civil_day day)
{
    return (int64_t)day * A_DAY + CHANGE_HOUR * 60 * A_MINUTE;
}

static int64_t floor_div(int64_t number, int64_t by)
{
    return number / by - (number % by < 0);
}

int law_clock_offset_minutes(int64_t utc)
{
    const int64_t day = floor_div(utc, A_DAY);
    civil_day begins, ends;

    /* changes never fall near New Year, so the UTC day names the right year */
    if (day <= INT32_MIN || day > INT32_MAX
        || !summer_of(civil_parts((civil_day)day).year, &begins, &ends))
        return WINTER;
    return utc >= change_utc(begins) && utc < change_utc(ends) ? SUMMER : WINTER;
}

struct law_local law_clock_local(int64_t utc)
{
    const int64_t local = utc + (int64_t)law_clock_offset_minutes(utc) * A_MINUTE;
    const int64_t day = floor_div(local, A_DAY);

    if (day <= INT32_MIN || day > INT32_MAX)
        return (struct law_local){ CIVIL_NONE, 0 };
    return (struct law_local){ (civil_day)day, (int)((local - day * A_DAY) / A_MINUTE) };
}

enum law_clock_kind law_clock_utc(civil_day day, int minute, int64_t *out)
{
    const struct civil_date date = civil_parts(day);
    const int change = CHANGE_HOUR * 60;
    civil_day begins, ends;
    int offset = WINTER;
    enum law_clock_kind kind = LAW_CLOCK_ONCE;
    int64_t utc;

    if (date.year == 0 || minute < 0 || minute >= LAW_MINUTES_A_DAY)
        return LAW_CLOCK_INVALID;
    if (summer_of(date.year, &begins, &ends)) {
        if (day == begins && minute >= change + WINTER && minute < change + SUMMER)
            kind = LAW_CLOCK_SKIPPED;
        else if (day == ends && minute >= change + WINTER && minute < change + SUMMER)
            kind = LAW_CLOCK_REPEATED;
        if ((day > begins || (day == begins && minute >= change + WINTER))
            && (day < ends || (day == ends && minute < change + SUMMER)))
            offset = SUMMER;
    }
    utc = (int64_t)day * A_DAY + (int64_t)(minute - offset) * A_MINUTE;
    if (kind == LAW_CLOCK_SKIPPED)
        utc = change_utc(day);
    if (out != NULL)
        *out = utc;
    return kind;
}

int64_t law_clock_day_start_utc(civil_day day)
{
    int64_t utc = 0;

    if (law_clock_utc(day, 0, &utc) == LAW_CLOCK_INVALID)
        return day == CIVIL_NONE ? INT64_MIN : INT64_MAX;
    return utc;
}

int64_t law_clock_day_end_utc(civil_day day)
{
    return day == CIVIL_NONE ? INT64_MAX : law_clock_day_start_utc(civil_add_days(day, 1));
}

bool law_clock_slot_may_start(civil_day day, int minute)
{
    return law_clock_utc(day, minute, NULL) == LAW_CLOCK_ONCE;
}
