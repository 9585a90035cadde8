/* Offering times: the form, the check page and the receipt; and what pages about times share. */
#include "view/staff_times.h"

#include "base/text.h"
#include "law/workday.h"
#include "view/format.h"
#include "view/spoken.h"
#include "view/words.h"

#include "made/times_check.h"
#include "made/times_made.h"
#include "made/times_new.h"
#include "made/times_series.h"

/* ---- small things ---- */

char *staff_day(struct arena *a, civil_day day)
{
    return words_fill(a, LANG_DA, WORD_STAFF_DAY, "weekday", format_weekday(LANG_DA, day), "date",
                      format_day_plain(a, LANG_DA, day), NULL);
}

char *staff_week(struct arena *a, civil_day monday)
{
    const struct civil_week week = civil_week_of(monday);

    return words_fill(a, LANG_DA, WORD_STAFF_WEEK, "week", arena_printf(a, "%d", week.week), "year",
                      arena_printf(a, "%d", week.year), NULL);
}

const char *staff_form(enum law_form form)
{
    switch (form) {
    case LAW_FORM_OFFICE:
        return words(LANG_DA, WORD_STAFF_FORM_OFFICE);
    case LAW_FORM_PHONE:
        return words(LANG_DA, WORD_STAFF_FORM_PHONE);
    case LAW_FORM_VIDEO:
        return words(LANG_DA, WORD_STAFF_FORM_VIDEO);
    case LAW_FORM_UNSET:
        break;
    }
    return "";
}

char *staff_forms(struct arena *a, unsigned forms)
{
    static const enum law_form all[] = { LAW_FORM_OFFICE, LAW_FORM_PHONE, LAW_FORM_VIDEO };
    struct text out = text_new(a, 32);

    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        if (!(forms & (unsigned)all[i]))
            continue;
        if (out.size)
            text_add(&out, ", ");
        text_add(&out, staff_form(all[i]));
    }
    return out.bytes;
}

/* ---- what was made and what was skipped ---- */

static const char *clash_text(struct arena *a, const struct view_time_skip *skip)
{
    const char *when;

    if (!skip->clash_length_min)
        return words(LANG_DA, WORD_SKIP_CLASH);
    when = format_clock_span(a, LANG_DA, skip->clash_minute, skip->clash_length_min);
    if (!skip->clash_is_taken)
        return words_fill(a, LANG_DA, WORD_SKIP_CLASH_FREE, "when", when, NULL);
    if (!skip->clash_person)
        return words_fill(a, LANG_DA, WORD_SKIP_CLASH_PROTECTED, "when", when, NULL);
    return words_fill(a, LANG_DA, WORD_SKIP_CLASH_TAKEN, "when", when, "name", skip->clash_person,
                      NULL);
}

static const char *skip_text(struct arena *a, const struct view_time_skip *skip)
{
    if (text_same(skip->why, "holiday"))
        return words_fill(a, LANG_DA, WORD_SKIP_HOLIDAY, "name",
                          workday_holiday_name(workday_holiday(skip->day)), NULL);
    if (text_same(skip->why, "weekend"))
        return words(LANG_DA, WORD_SKIP_WEEKEND);
    if (text_same(skip->why, "closing_day"))
        return skip->reason
                   ? words_fill(a, LANG_DA, WORD_SKIP_CLOSING_WHY, "name", skip->reason, NULL)
                   : words(LANG_DA, WORD_SKIP_CLOSING);
    if (text_same(skip->why, "clock_change"))
        return words(LANG_DA, WORD_SKIP_CLOCK);
    return text_same(skip->why, "past") ? words(LANG_DA, WORD_SKIP_PAST) : clash_text(a, skip);
}

static void set_row_day(struct view *row, civil_day day)
{
    view_set(row, TIMES_MADE_DAY_NAME, staff_day(view_arena(row), day));
    view_set(row, TIMES_MADE_DAY_ISO, format_day_iso(view_arena(row), day));
}

/* One row a day; returns how many days there are. */
static int fill_days(struct view *made, const struct view_time *times, size_t count)
{
    struct arena *a = view_arena(made);
    int days = 0;

    for (size_t i = 0, next; i < count; i = next, days++) {
        struct view *row = view_add(made, TIMES_MADE_MADE_DAY);
        struct text clocks = text_new(a, 64);

        for (next = i; next < count && times[next].day == times[i].day; next++) {
            if (next > i)
                text_add(&clocks, ", ");
            text_add(&clocks, format_clock_bare(a, LANG_DA, times[next].minute));
        }
        set_row_day(row, times[i].day);
        view_set(row, TIMES_MADE_CLOCKS, clocks.bytes);
        view_set_int(row, TIMES_MADE_NUMBER, (int64_t)(next - i));
    }
    return days;
}

static void fill_made(struct view *v, const struct view_time *times, size_t count, bool is_done,
                      const struct view_time_skip *skips, size_t skip_count)
{
    struct arena *a = view_arena(v);
    struct view *part;
    int days;

    if (count) {
        part = view_add(v, TIMES_MADE_MADE);
        days = fill_days(part, times, count);
        view_set(part, TIMES_MADE_MADE_CAPTION,
                 is_done || count == 1
                     ? words(LANG_DA, is_done ? WORD_TIMES_CAPTION : WORD_TIMES_MADE_ONE)
                     : words_fill(a, LANG_DA, WORD_TIMES_MADE_MANY, "n",
                                  arena_printf(a, "%zu", count), "days",
                                  arena_printf(a, "%d", days), NULL));
    }
    view_show(v, TIMES_MADE_NO_SKIPS, skip_count == 0);
    if (skip_count == 0)
        return;
    part = view_add(v, TIMES_MADE_SKIPPED);
    view_set(part, TIMES_MADE_SKIPPED_CAPTION, words(LANG_DA, WORD_TIMES_SKIPPED));
    for (size_t i = 0; i < skip_count; i++) {
        struct view *row = view_add(part, TIMES_MADE_SKIP);

        set_row_day(row, skips[i].day);
        view_set(row, TIMES_MADE_CLOCKS,
                 skips[i].minute < 0 ? words(LANG_DA, WORD_TIMES_WHOLE_DAY)
                                     : format_clock_bare(a, LANG_DA, skips[i].minute));
        view_set(row, TIMES_MADE_WHY, skip_text(a, &skips[i]));
    }
}

/* ---- the pages ---- */

void fill_times_new(struct view *v, const struct view_times_new *m)
{
    const civil_day monday = civil_from(2026, 11, 30);

    fill_date_field(v, TIMES_NEW_FIRST, &m->first, m->errors);
    fill_date_field(v, TIMES_NEW_LAST, &m->last, m->errors);
    for (int i = 0; i < 7; i++) {
        struct view *day = view_add(v, TIMES_NEW_WEEKDAY);

        view_set_int(day, TIMES_NEW_NUMBER, i + 1);
        view_set(day, TIMES_NEW_NAME, format_weekday(LANG_DA, monday + i));
        view_show(day, TIMES_NEW_CHECKED, m->weekdays[i]);
    }
    view_set(v, TIMES_NEW_FROM, m->from);
    view_set(v, TIMES_NEW_UNTIL, m->until);
    view_set(v, TIMES_NEW_LENGTH, m->length);
    view_set(v, TIMES_NEW_PAUSE, m->pause);
    view_set(v, TIMES_NEW_PLACE, m->place);
    view_show(v, TIMES_NEW_BY_OFFICE, (m->forms & LAW_FORM_OFFICE) != 0);
    view_show(v, TIMES_NEW_BY_PHONE, (m->forms & LAW_FORM_PHONE) != 0);
    view_show(v, TIMES_NEW_BY_VIDEO, (m->forms & LAW_FORM_VIDEO) != 0);
    for (int i = 0; i < SPOKEN_COUNT; i++) {
        struct view *choice = view_add(v, TIMES_NEW_LANGUAGE_CHOICE);

        view_set(choice, TIMES_NEW_VALUE, spoken_value(i));
        view_set(choice, TIMES_NEW_NAME, spoken_name(LANG_DA, spoken_value(i)));
        view_show(choice, TIMES_NEW_SELECTED, text_same(spoken_value(i), m->interpreter));
    }
    errors_fill_field(v, TIMES_NEW_WEEKDAY_ERROR, m->errors, "ugedag-1");
    errors_fill_field(v, TIMES_NEW_FROM_ERROR, m->errors, "kl-fra");
    errors_fill_field(v, TIMES_NEW_UNTIL_ERROR, m->errors, "kl-til");
    errors_fill_field(v, TIMES_NEW_LENGTH_ERROR, m->errors, "laengde");
    errors_fill_field(v, TIMES_NEW_PAUSE_ERROR, m->errors, "pause");
    errors_fill_field(v, TIMES_NEW_FORM_ERROR, m->errors, "form-fremmoede");
    errors_fill_field(v, TIMES_NEW_PLACE_ERROR, m->errors, "sted");
    errors_fill_field(v, TIMES_NEW_INTERPRETER_ERROR, m->errors, "tolk");
}

void fill_times_check(struct view *v, const struct view_times_check *m)
{
    struct arena *a = view_arena(v);

    view_show(v, TIMES_CHECK_STALE, m->is_stale);
    view_set(v, TIMES_CHECK_DAYS,
             m->first == m->last ? format_day(a, LANG_DA, m->first)
                                 : words_fill(a, LANG_DA, WORD_TIMES_FROM_TO, "first",
                                              format_day(a, LANG_DA, m->first), "last",
                                              format_day(a, LANG_DA, m->last), NULL));
    view_set(v, TIMES_CHECK_LENGTH, format_minutes(a, LANG_DA, m->length_min));
    view_set(v, TIMES_CHECK_PAUSE,
             m->pause_min ? format_minutes(a, LANG_DA, m->pause_min)
                          : words(LANG_DA, WORD_TIMES_NO_PAUSE));
    view_set(v, TIMES_CHECK_FORMS, staff_forms(a, m->forms));
    view_set(v, TIMES_CHECK_PLACE, m->place);
    view_set(v, TIMES_CHECK_INTERPRETER,
             m->interpreter ? spoken_name(LANG_DA, m->interpreter)
                            : words(LANG_DA, WORD_TIMES_NO_INTERPRETER));
    view_show(v, TIMES_CHECK_NOTHING, m->count == 0);
    fill_made(v, m->times, m->count, false, m->skips, m->skip_count);
    for (size_t i = 0; i < m->field_count; i++) {
        struct view *hidden;

        if (text_is_empty(m->fields[i].value))
            continue;
        hidden = view_add(v, TIMES_CHECK_HIDDEN);
        view_set(hidden, TIMES_CHECK_FIELD_NAME, m->fields[i].name);
        view_set(hidden, TIMES_CHECK_FIELD_VALUE, m->fields[i].value);
    }
    view_set(v, TIMES_CHECK_MARK, m->mark);
    if (m->count)
        view_set(view_add(v, TIMES_CHECK_MAKE), TIMES_CHECK_MAKE_TEXT,
                 m->count == 1 ? words(LANG_DA, WORD_TIMES_MAKE_ONE)
                               : words_fill(a, LANG_DA, WORD_TIMES_MAKE_MANY, "n",
                                            arena_printf(a, "%zu", m->count), NULL));
}

void fill_times_series(struct view *v, const struct view_times_series *m)
{
    struct arena *a = view_arena(v);
    const struct civil_week week = civil_week_of(m->count ? m->times[0].day : 0);

    view_set(v, TIMES_SERIES_HEADING,
             m->count == 1 ? words(LANG_DA, WORD_TIMES_MADE_IS_ONE)
                           : words_fill(a, LANG_DA, WORD_TIMES_MADE_ARE, "n",
                                        arena_printf(a, "%zu", m->count), NULL));
    view_set(v, TIMES_SERIES_FIRST_WEEK,
             arena_printf(a, "/tider?uge=%d-%02d", week.year, week.week));
    fill_made(v, m->times, m->count, true, m->skips, m->skip_count);
}
