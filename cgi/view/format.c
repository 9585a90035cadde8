/* Days, clocks and numbers as text. Names and the order of the parts come from the catalogues. */
#include "view/format.h"

#include "base/text.h"
#include "law/clock.h"
#include "view/words.h"

#include <string.h>

enum { DIGITS = 24, SECONDS_A_MINUTE = 60 };

/* `number` in at least `width` digits; returns the first, inside `buffer`. */
static const char *digits(char buffer[DIGITS], int64_t number, int width)
{
    char *at = &buffer[DIGITS - 1];
    uint64_t rest = number < 0 ? 0 - (uint64_t)number : (uint64_t)number;

    *at = '\0';
    do {
        *--at = (char)('0' + rest % 10);
        rest /= 10;
        width--;
    } while (rest > 0 || width > 0);
    if (number < 0)
        *--at = '-';
    return at;
}

const char *format_weekday(enum lang lang, civil_day day)
{
    if (day == CIVIL_NONE)
        return "";
    return words(lang, (enum word)(WORD_MONDAY + civil_weekday(day) - CIVIL_MONDAY));
}

static char *date(struct arena *a, enum lang lang, enum word pattern, civil_day day)
{
    const struct civil_date d = civil_parts(day);
    char of_day[DIGITS], of_year[DIGITS];

    if (day == CIVIL_NONE)
        return arena_strdup(a, "");
    return words_fill_any(a, lang, pattern,
                          (const struct word_value[]){
                              { "weekday", format_weekday(lang, day) },
                              { "day", digits(of_day, d.day, 1) },
                              { "month", words(lang, (enum word)(WORD_JANUARY + d.month - 1)) },
                              { "year", digits(of_year, d.year, 4) },
                          },
                          4);
}

char *format_day(struct arena *a, enum lang lang, civil_day day)
{
    return date(a, lang, WORD_DATE_LONG, day);
}

char *format_day_heading(struct arena *a, enum lang lang, civil_day day)
{
    char *text = format_day(a, lang, day);

    if (text[0] >= 'a' && text[0] <= 'z')
        text[0] = (char)(text[0] - 'a' + 'A');
    return text;
}

char *format_day_short(struct arena *a, enum lang lang, civil_day day)
{
    return date(a, lang, WORD_DATE_SHORT, day);
}

char *format_day_plain(struct arena *a, enum lang lang, civil_day day)
{
    return date(a, lang, WORD_DATE_PLAIN, day);
}

char *format_month(struct arena *a, enum lang lang, civil_day day)
{
    return date(a, lang, WORD_MONTH_YEAR, day);
}

char *format_day_distance(struct arena *a, enum lang lang, civil_day day, civil_day today)
{
    const int64_t ahead = (int64_t)day - today;
    const char *distance;

    if (day == CIVIL_NONE || today == CIVIL_NONE)
        return format_day(a, lang, day);
    if (ahead == 0)
        distance = words(lang, WORD_DISTANCE_TODAY);
    else if (ahead == 1)
        distance = words(lang, WORD_DISTANCE_TOMORROW);
    else if (ahead == -1)
        distance = words(lang, WORD_DISTANCE_YESTERDAY);
    else if (ahead > 0)
        distance = words_count(a, lang, WORD_DISTANCE_AHEAD, ahead, NULL);
    else
        distance = words_count(a, lang, WORD_DISTANCE_BEHIND, -ahead, NULL);
    return words_fill(a, lang, WORD_DATE_DISTANCE, "date", format_day(a, lang, day), "distance",
                      distance, NULL);
}

char *format_day_iso(struct arena *a, civil_day day)
{
    return civil_format_iso(day, arena_alloc(a, CIVIL_ISO_SIZE));
}

static char *clock_text(struct arena *a, enum lang lang, enum word pattern, int minute,
                        int end_minute)
{
    const int from = minute >= LAW_MINUTES_A_DAY ? LAW_MINUTES_A_DAY - 1 : minute;
    const int to = end_minute >= LAW_MINUTES_A_DAY ? LAW_MINUTES_A_DAY - 1 : end_minute;
    char hour[DIGITS], min[DIGITS], end_hour[DIGITS], end_min[DIGITS];

    must(minute >= 0 && end_minute >= 0);
    return words_fill_any(a, lang, pattern,
                          (const struct word_value[]){
                              { "hour", digits(hour, from / 60, 1) },
                              { "minute", digits(min, from % 60, 2) },
                              { "end_hour", digits(end_hour, to / 60, 1) },
                              { "end_minute", digits(end_min, to % 60, 2) },
                          },
                          4);
}

char *format_clock(struct arena *a, enum lang lang, int minute)
{
    return clock_text(a, lang, WORD_CLOCK, minute, 0);
}

char *format_clock_bare(struct arena *a, enum lang lang, int minute)
{
    return clock_text(a, lang, WORD_CLOCK_BARE, minute, 0);
}

char *format_clock_span(struct arena *a, enum lang lang, int minute, int length_min)
{
    return clock_text(a, lang, WORD_CLOCK_SPAN, minute, minute + length_min);
}

char *format_moment_of(struct arena *a, enum lang lang, const char *day, int minute)
{
    return words_fill(a, lang, WORD_DATE_CLOCK, "date", day, "clock",
                      clock_text(a, lang, WORD_CLOCK_BARE, minute, 0), NULL);
}

char *format_moment(struct arena *a, enum lang lang, civil_day day, int minute)
{
    return format_moment_of(a, lang, format_day(a, lang, day), minute);
}

char *format_moment_short(struct arena *a, enum lang lang, civil_day day, int minute)
{
    return format_moment_of(a, lang, format_day_short(a, lang, day), minute);
}

static void put_two(char *at, int number)
{
    at[0] = (char)('0' + number / 10 % 10);
    at[1] = (char)('0' + number % 10);
}

static char *iso(struct arena *a, civil_day day, int minute, int offset)
{
    char *out = arena_alloc(a, sizeof "2026-11-30T10:30+01:00");

    civil_format_iso(day, out);
    memcpy(out + 10, "T00:00+00:00", sizeof "T00:00+00:00");
    put_two(out + 11, minute / 60);
    put_two(out + 14, minute % 60);
    put_two(out + 17, offset / 60);
    put_two(out + 20, offset % 60);
    return out;
}

char *format_moment_iso(struct arena *a, civil_day day, int minute)
{
    int64_t utc;

    switch (law_clock_utc(day, minute, &utc)) {
    case LAW_CLOCK_ONCE: /* what the wall clock is ahead of UTC */
    case LAW_CLOCK_REPEATED:
        return iso(a, day, minute,
                   (int)(((int64_t)day * LAW_MINUTES_A_DAY + minute) - utc / SECONDS_A_MINUTE));
    case LAW_CLOCK_SKIPPED:
        return iso(a, day, minute, law_clock_offset_minutes(utc));
    case LAW_CLOCK_UNSET:
    case LAW_CLOCK_INVALID:
        break;
    }
    return arena_strdup(a, "");
}

char *format_utc(struct arena *a, enum lang lang, int64_t utc)
{
    const struct law_local at = law_clock_local(utc);

    return format_moment(a, lang, at.day, at.minute);
}

char *format_utc_iso(struct arena *a, int64_t utc)
{
    const struct law_local at = law_clock_local(utc);

    return iso(a, at.day, at.minute, law_clock_offset_minutes(utc));
}

char *format_utc_clock(struct arena *a, enum lang lang, int64_t utc)
{
    return format_clock(a, lang, law_clock_local(utc).minute);
}

char *format_minutes(struct arena *a, enum lang lang, int minutes)
{
    return words_count(a, lang, WORD_MINUTES, minutes, NULL);
}

char *format_days(struct arena *a, enum lang lang, int days)
{
    return words_count(a, lang, WORD_DAYS, days, NULL);
}

char *format_number(struct arena *a, enum lang lang, int64_t number)
{
    char buffer[DIGITS];
    const char *all = digits(buffer, number, 1);
    struct text t = text_new(a, 32);

    if (*all == '-')
        text_add_char(&t, *all++);
    for (size_t left = strlen(all); left > 0; left--) {
        text_add_char(&t, *all++);
        if (left > 1 && left % 3 == 1)
            text_add_char(&t, lang == LANG_DA ? '.' : ',');
    }
    return t.bytes;
}

static bool is_digits(const char *s, size_t count)
{
    return s && strlen(s) == count && strspn(s, "0123456789") == count;
}

char *format_cpr_masked(struct arena *a, const char *cpr)
{
    struct text t = text_new(a, 24);

    if (is_digits(cpr, 10)) {
        text_add_bytes(&t, cpr, 6);
        text_add(&t, "-••••");
    }
    return t.bytes;
}

char *format_cpr(struct arena *a, const char *cpr)
{
    struct text t = text_new(a, 16);

    if (is_digits(cpr, 10)) {
        text_add_bytes(&t, cpr, 6);
        text_add_char(&t, '-');
        text_add(&t, cpr + 6);
    }
    return t.bytes;
}

/* Groups of `width` characters with `gap` between them. */
static char *groups(struct arena *a, const char *s, size_t width, const char *gap)
{
    struct text t = text_new(a, 32);

    for (size_t left = strlen(s); left > 0;) {
        const size_t take = left < width ? left : width;

        text_add_bytes(&t, s, take);
        s += take;
        left -= take;
        if (left > 0)
            text_add(&t, gap);
    }
    return t.bytes;
}

char *format_phone(struct arena *a, const char *phone)
{
    if (!phone)
        return arena_strdup(a, "");
    return is_digits(phone, 8) ? groups(a, phone, 2, " ") : arena_strdup(a, phone);
}

char *format_tel(struct arena *a, const char *phone)
{
    struct text t = text_new(a, 24);

    if (is_digits(phone, 8))
        text_add(&t, "+45");
    for (const char *s = phone ? phone : ""; *s; s++)
        if ((*s >= '0' && *s <= '9') || (*s == '+' && t.size == 0))
            text_add_char(&t, *s);
    return t.bytes;
}

char *format_reference(struct arena *a, const char *reference)
{
    return groups(a, reference ? reference : "", 4, " ");
}
