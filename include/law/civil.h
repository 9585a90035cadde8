/* The civil calendar: days, months, weeks, ages, Easter. No clock, no zone (law.md 0.3). */
#ifndef LAW_CIVIL_H
#define LAW_CIVIL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/** A Danish calendar day: days since 1970-01-01 (T-1). Years 1 to 9999. */
typedef int32_t civil_day;

/** No day: an open end, a date that was not given, or a date that does not exist. */
#define CIVIL_NONE INT32_MIN

enum { CIVIL_ISO_SIZE = 11 }; /* "2026-11-30" and its NUL */

struct civil_date {
    int year;
    int month; /* 1-12 */
    int day;   /* 1-31 */
};

/** An ISO 8601 week: the year that owns the week may differ from the calendar year of the day. */
struct civil_week {
    int year;
    int week; /* 1-53 */
};

enum civil_weekday {
    CIVIL_MONDAY = 1,
    CIVIL_TUESDAY,
    CIVIL_WEDNESDAY,
    CIVIL_THURSDAY,
    CIVIL_FRIDAY,
    CIVIL_SATURDAY,
    CIVIL_SUNDAY
};

/** Whether the date exists in the Gregorian calendar, years 1 to 9999. */
bool civil_valid(int year, int month, int day);
/** The day of a date; CIVIL_NONE when there is no such date. */
civil_day civil_from(int year, int month, int day);
/** Year, month and day of a day; all zero for CIVIL_NONE. */
struct civil_date civil_parts(civil_day day);
/** Monday 1 to Sunday 7. */
enum civil_weekday civil_weekday(civil_day day);

/** Same day number `months` on (or back); the month's last day where that number is missing (T-2).
 * CIVIL_NONE stays CIVIL_NONE, and so does what leaves the years 1 to 9999. */
civil_day civil_add_months(civil_day day, int months);
/** Twelve months a year (T-2): 29 February gives 28 February in common years. */
civil_day civil_add_years(civil_day day, int years);
/** `days` on (or back), with CIVIL_NONE staying CIVIL_NONE. */
civil_day civil_add_days(civil_day day, int days);
/** The last day of a period of `months` that begins on `from` (T-10). */
civil_day civil_period_last(civil_day from, int months);
/** The last day of the month that `day` lies in. */
civil_day civil_month_last(civil_day day);

/** Completed years of life on `on`: a person born on 29 February grows older on 1 March in common
 * years (T-8, R-02). -1 when a day is missing or `on` lies before the birth. */
int civil_age(civil_day born, civil_day on);

/** Reads exactly "YYYY-MM-DD"; false (and `out` untouched) for anything else. */
bool civil_parse_iso(const char *text, civil_day *out);
/** Writes "YYYY-MM-DD" (empty for CIVIL_NONE) into the caller's buffer and returns it. */
char *civil_format_iso(civil_day day, char out[CIVIL_ISO_SIZE]);

/** The ISO week of a day. */
struct civil_week civil_week_of(civil_day day);
/** The Monday of an ISO week; CIVIL_NONE when the year has no such week. */
civil_day civil_week_monday(int year, int week);

/** Easter Sunday (Påskedag) of a year, Gregorian computus. */
civil_day civil_easter(int year);

#endif
