/* The civil calendar (law.md 0.3). Day numbers by the era method: a year that begins in March puts
 * the leap day last, so that a date is a sum of whole years, months and days. */
#include "law/civil.h"

#include <limits.h>

enum { DAYS_400 = 146097, EPOCH_SHIFT = 719468, YEAR_MAX = 9999 };

static bool is_leap(int year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

static int month_length(int year, int month)
{
    static const int length[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

    return month == 2 && is_leap(year) ? 29 : length[month - 1];
}

bool civil_valid(int year, int month, int day)
{
    return year >= 1 && year <= YEAR_MAX && month >= 1 && month <= 12 && day >= 1
           && day <= month_length(year, month);
}

civil_day civil_from(int year, int month, int day)
{
    int march_year, of_era, of_year;

    if (!civil_valid(year, month, day))
        return CIVIL_NONE;
    march_year = month > 2 ? year : year - 1;
    of_era = march_year % 400;
    of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    return (civil_day)(march_year / 400 * DAYS_400 + of_era * 365 + of_era / 4 - of_era / 100
                       + of_year - EPOCH_SHIFT);
}

/* Whether the day lies in the years that the calendar knows. */
static bool in_range(int64_t day)
{
    return day >= civil_from(1, 1, 1) && day <= civil_from(YEAR_MAX, 12, 31);
}

struct civil_date civil_parts(civil_day day)
{
    int shifted, era, of_era, year, of_year, month;

    if (!in_range(day))
        return (struct civil_date){ 0, 0, 0 };
    shifted = day + EPOCH_SHIFT;
    era = shifted / DAYS_400;
    of_era = shifted % DAYS_400;
    year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    of_year = of_era - (365 * year + year / 4 - year / 100);
    month = (5 * of_year + 2) / 153;
    return (struct civil_date){
        .year = year + era * 400 + (month >= 10),
        .month = month < 10 ? month + 3 : month - 9,
        .day = of_year - (153 * month + 2) / 5 + 1,
    };
}

enum civil_weekday civil_weekday(civil_day day)
{
    const int64_t since_monday = ((int64_t)day + 3) % 7; /* 1970-01-01 was a Thursday */

    return (enum civil_weekday)((since_monday + 7) % 7 + 1);
}

civil_day civil_add_months(civil_day day, int months)
{
    const struct civil_date d = civil_parts(day);
    int64_t month, year;
    int of_year, last;

    if (d.year == 0)
        return CIVIL_NONE;
    month = (int64_t)d.year * 12 + d.month - 1 + months;
    year = month / 12;
    if (month < 12 || year > YEAR_MAX)
        return CIVIL_NONE;
    of_year = (int)(month % 12) + 1;
    last = month_length((int)year, of_year);
    return civil_from((int)year, of_year, d.day < last ? d.day : last);
}

civil_day civil_add_years(civil_day day, int years)
{
    if (years > YEAR_MAX || years < -YEAR_MAX)
        return CIVIL_NONE;
    return civil_add_months(day, years * 12);
}

civil_day civil_add_days(civil_day day, int days)
{
    const int64_t sum = (int64_t)day + days;

    return day == CIVIL_NONE || !in_range(sum) ? CIVIL_NONE : (civil_day)sum;
}

civil_day civil_period_last(civil_day from, int months)
{
    return civil_add_days(civil_add_months(from, months), -1);
}

civil_day civil_month_last(civil_day day)
{
    const struct civil_date d = civil_parts(day);

    return d.year == 0 ? CIVIL_NONE : civil_from(d.year, d.month, month_length(d.year, d.month));
}

int civil_age(civil_day born, civil_day on)
{
    const struct civil_date b = civil_parts(born), d = civil_parts(on);

    if (b.year == 0 || d.year == 0 || on < born)
        return -1;
    /* 28 February lies before 29 February, so a leap-day birth ages on 1 March */
    return d.year - b.year - (d.month * 100 + d.day < b.month * 100 + b.day);
}

bool civil_parse_iso(const char *text, civil_day *out)
{
    static const char shape[] = "dddd-dd-dd";
    int number[3] = { 0, 0, 0 }, part = 0;
    civil_day day;

    if (text == NULL)
        return false;
    for (int i = 0; i < CIVIL_ISO_SIZE - 1; i++) {
        if (shape[i] == '-') {
            if (text[i] != '-')
                return false;
            part++;
        } else {
            if (text[i] < '0' || text[i] > '9')
                return false;
            number[part] = number[part] * 10 + text[i] - '0';
        }
    }
    day =
        text[CIVIL_ISO_SIZE - 1] == '\0' ? civil_from(number[0], number[1], number[2]) : CIVIL_NONE;
    if (day == CIVIL_NONE)
        return false;
    *out = day;
    return true;
}

static void put_digits(char *to, int digits, int number)
{
    while (digits-- > 0) {
        to[digits] = (char)('0' + number % 10);
        number /= 10;
    }
}

char *civil_format_iso(civil_day day, char out[CIVIL_ISO_SIZE])
{
    const struct civil_date d = civil_parts(day);

    if (d.year == 0) {
        out[0] = '\0';
        return out;
    }
    put_digits(out, 4, d.year);
    out[4] = '-';
    put_digits(out + 5, 2, d.month);
    out[7] = '-';
    put_digits(out + 8, 2, d.day);
    out[10] = '\0';
    return out;
}

/* The Monday of week 1: the week that holds 4 January. */
static civil_day week_one(int year)
{
    const civil_day fourth = civil_from(year, 1, 4);

    return fourth == CIVIL_NONE ? CIVIL_NONE : fourth - ((int)civil_weekday(fourth) - 1);
}

struct civil_week civil_week_of(civil_day day)
{
    civil_day thursday;
    int year;

    if (!in_range(day))
        return (struct civil_week){ 0, 0 };
    thursday =
        day - ((int)civil_weekday(day) - 1) + 3; /* a week belongs to the year of its Thursday */
    year = civil_parts(thursday).year;
    if (year == 0) /* the last days of year 9999 */
        return (struct civil_week){ YEAR_MAX + 1, 1 };
    return (struct civil_week){ year, (thursday - 3 - week_one(year)) / 7 + 1 };
}

civil_day civil_week_monday(int year, int week)
{
    const civil_day first = week_one(year);
    civil_day monday;

    if (first == CIVIL_NONE || week < 1 || week > 53)
        return CIVIL_NONE;
    monday = first + (week - 1) * 7;
    return civil_week_of(monday).year == year ? monday : CIVIL_NONE;
}

civil_day civil_easter(int year)
{
    /* Gregorian computus: golden number, century corrections, epact, Sunday after the full moon */
    const int golden = year % 19, century = year / 100;
    const int moon_shift = century - century / 4 - (8 * century + 13) / 25 + 15;
    int epact = (19 * golden + moon_shift) % 30;
    civil_day full_moon;

    if (!civil_valid(year, 1, 1))
        return CIVIL_NONE;
    if (epact == 29 || (epact == 28 && golden > 10))
        epact--;
    full_moon = civil_from(year, 3, 21) + epact;
    return full_moon + (7 - (int)civil_weekday(full_moon) % 7);
}
