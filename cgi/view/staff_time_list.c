/* Lists of times, one time, closing and closed days (S13). */
#include "view/staff_times.h"

#include "base/text.h"
#include "view/format.h"
#include "view/spoken.h"
#include "view/words.h"

#include "made/closed_day_check.h"
#include "made/closed_days.h"
#include "made/time_one.h"
#include "made/time_rows.h"
#include "made/times.h"
#include "made/times_close.h"

/* ---- what the lists share ---- */

static const struct {
    const char *css;
    enum word text;
} states[] = {
    [TIME_FREE] = { "state-good", WORD_TIME_STATE_FREE },
    [TIME_TAKEN] = { "", WORD_TIME_STATE_TAKEN },
    [TIME_CLOSED] = { "state-warn", WORD_TIME_STATE_CLOSED },
    [TIME_PAST] = { "", WORD_TIME_STATE_PAST },
    [TIME_NOT_OFFERED] = { "", WORD_TIME_STATE_NOT_OFFERED },
};

static const char *person_of(const struct view_time *time)
{
    return time->person ? time->person : words(LANG_DA, WORD_TIME_PERSON_HIDDEN);
}

/* `what` is the caption. */
static void fill_rows(struct view *v, const char *what, const struct view_time *times, size_t count,
                      bool with_who)
{
    struct arena *a = view_arena(v);

    view_set(v, TIME_ROWS_ROWS_CAPTION, what);
    view_show(v, TIME_ROWS_ROWS_WHO, with_who);
    for (size_t i = 0; i < count; i++) {
        const struct view_time *time = &times[i];
        struct view *row = view_add(v, TIME_ROWS_ROW);

        must(time->state > TIME_STATE_UNSET && time->state <= TIME_NOT_OFFERED);
        view_set(row, TIME_ROWS_ROW_ID, time->id);
        view_set(row, TIME_ROWS_ROW_DAY, staff_day(a, time->day));
        view_set(row, TIME_ROWS_ROW_ISO, format_moment_iso(a, time->day, time->minute));
        view_set(row, TIME_ROWS_ROW_CLOCK,
                 format_clock_span(a, LANG_DA, time->minute, time->length_min));
        view_set(row, TIME_ROWS_ROW_LABEL,
                 words_fill(a, LANG_DA, WORD_TIME_LABEL, "day", format_day(a, LANG_DA, time->day),
                            "clock", format_clock_span(a, LANG_DA, time->minute, time->length_min),
                            NULL));
        if (with_who)
            view_set_optional(row, TIME_ROWS_ROW_WHO, time->caseworker);
        view_show(row, TIME_ROWS_ROW_NO_TALK, !time->talk_id);
        if (time->talk_id) {
            struct view *talk = view_add(row, TIME_ROWS_ROW_TALK);

            view_set(talk, TIME_ROWS_ROW_TALK_ID, time->talk_id);
            view_set(talk, TIME_ROWS_ROW_PERSON, person_of(time));
        }
        view_set(row, TIME_ROWS_ROW_FORM,
                 time->talk_id ? staff_form(time->form) : staff_forms(a, time->forms));
        view_set(row, TIME_ROWS_ROW_CLASS, states[time->state].css);
        view_set(row, TIME_ROWS_ROW_STATE, words(LANG_DA, states[time->state].text));
    }
}

/* ---- the week's list ---- */

static char *week_text(struct arena *a, const struct view_times_week *week)
{
    char *name = staff_week(a, week->monday);

    if (week->free < 0)
        return name;
    return words_fill(a, LANG_DA, WORD_WEEK_FILTER_COUNTS, "week", name, "free",
                      arena_printf(a, "%d", week->free), "taken",
                      arena_printf(a, "%d", week->taken), NULL);
}

static const char *counts_text(struct arena *a, const struct view_times *m)
{
    int n[TIME_NOT_OFFERED + 1] = { 0 };

    for (size_t i = 0; i < m->count; i++)
        n[m->times[i].state]++;
    return words_fill(a, LANG_DA, WORD_TIMES_COUNTS, "free", arena_printf(a, "%d", n[TIME_FREE]),
                      "taken", arena_printf(a, "%d", n[TIME_TAKEN]), "closed",
                      arena_printf(a, "%d", n[TIME_CLOSED]), NULL);
}

/* Own, all, or of a colleague whose name is filled in. */
static const char *by_whose(struct arena *a, const struct view_times *m, enum word own,
                            enum word all, enum word of)
{
    if (m->is_all)
        return words(LANG_DA, all);
    return m->is_own ? words(LANG_DA, own)
                     : words_fill(a, LANG_DA, of, "name", m->whose_name, NULL);
}

void fill_times(struct view *v, const struct view_times *m)
{
    struct arena *a = view_arena(v);

    view_set(v, TIMES_WEEK_NAME, staff_week(a, m->monday));
    view_set(v, TIMES_WEEK_DAYS,
             words_fill(a, LANG_DA, WORD_TIMES_FROM_TO, "first",
                        format_day_heading(a, LANG_DA, m->monday), "last",
                        format_day(a, LANG_DA, m->monday + 6), NULL));
    view_set(v, TIMES_PREVIOUS, m->previous);
    view_set(v, TIMES_NEXT, m->next);
    for (size_t i = 0; i < m->week_count; i++) {
        struct view *week = view_add(v, TIMES_WEEK);

        view_set(week, TIMES_WEEK_VALUE, m->weeks[i].value);
        view_set(week, TIMES_WEEK_TEXT, week_text(a, &m->weeks[i]));
        view_show(week, TIMES_WEEK_CHOSEN, m->weeks[i].monday == m->monday);
    }
    for (size_t i = 0; i < m->whose_count; i++) {
        struct view *choice = view_add(v, TIMES_WHOSE);

        view_set(choice, TIMES_WHOSE_VALUE, m->whose[i].value);
        view_set(choice, TIMES_WHOSE_NAME, m->whose[i].name);
        view_show(choice, TIMES_WHOSE_CHOSEN, m->whose[i].is_chosen);
    }
    if (m->count == 0) {
        view_set_optional(
            v, TIMES_EMPTY,
            by_whose(a, m, WORD_TIMES_EMPTY_OWN, WORD_TIMES_EMPTY_ALL, WORD_TIMES_EMPTY_OF));
    } else {
        struct view *full = view_add(v, TIMES_FULL);

        view_set(full, TIMES_COUNTS, counts_text(a, m));
        fill_rows(
            full,
            by_whose(a, m, WORD_TIMES_CAPTION_OWN, WORD_TIMES_CAPTION_ALL, WORD_TIMES_CAPTION_OF),
            m->times, m->count, m->is_all);
    }
}

/* ---- one time ---- */

static const char *refused(struct arena *a, const struct view_time_one *m)
{
    if (m->clash)
        return words_fill(a, LANG_DA, WORD_TIME_REFUSED_CLASH, "when",
                          format_clock_span(a, LANG_DA, m->clash->minute, m->clash->length_min),
                          NULL);
    return m->is_refused_taken ? words(LANG_DA, WORD_TIME_REFUSED_TAKEN) : NULL;
}

void fill_time_one(struct view *v, const struct view_time_one *m)
{
    struct arena *a = view_arena(v);
    const struct view_time *time = &m->time;

    view_set_optional(v, TIME_ONE_REFUSED, refused(a, m));
    view_set(v, TIME_ONE_ID, time->id);
    view_set(v, TIME_ONE_BACK, arena_printf(a, "/tider?uge=%s", m->week));
    view_set(v, TIME_ONE_SHORT, format_day_plain(a, LANG_DA, time->day));
    view_set(v, TIME_ONE_CLOCK, format_clock(a, LANG_DA, time->minute));
    view_set(v, TIME_ONE_WHEN, format_moment(a, LANG_DA, time->day, time->minute));
    view_set(v, TIME_ONE_WHEN_ISO, format_moment_iso(a, time->day, time->minute));
    view_set(v, TIME_ONE_STATE, words(LANG_DA, states[time->state].text));
    view_set(v, TIME_ONE_STATE_CLASS, states[time->state].css);
    view_set(v, TIME_ONE_WHO, time->caseworker);
    view_set(v, TIME_ONE_LENGTH, format_minutes(a, LANG_DA, time->length_min));
    view_set(v, TIME_ONE_FORMS,
             time->talk_id ? staff_form(time->form) : staff_forms(a, time->forms));
    view_set(v, TIME_ONE_PLACE, time->place);
    view_set(v, TIME_ONE_INTERPRETER,
             time->interpreter ? spoken_name(LANG_DA, time->interpreter)
                               : words(LANG_DA, WORD_TIMES_NO_INTERPRETER));
    view_show(v, TIME_ONE_NO_TALK, !time->talk_id);
    if (time->talk_id) {
        struct view *talk = view_add(v, TIME_ONE_TALK);

        view_set(talk, TIME_ONE_TALK_ID, time->talk_id);
        view_set(talk, TIME_ONE_PERSON, person_of(time));
    }
    view_show(v, TIME_ONE_OVER, m->is_begun);
    view_show(v, TIME_ONE_TAKEN, !m->is_begun && time->state == TIME_TAKEN);
    view_show(v, TIME_ONE_CAN_OPEN, !m->is_begun && time->state == TIME_CLOSED);
    view_show(v, TIME_ONE_CAN_CLOSE,
              !m->is_begun && (time->state == TIME_FREE || time->state == TIME_NOT_OFFERED));
}

/* ---- closing from day to day ---- */

static void add_hidden(struct view *form, const char *name, int number)
{
    struct view *hidden = view_add(form, TIMES_CLOSE_HIDDEN);

    view_set(hidden, TIMES_CLOSE_FIELD_NAME, name);
    view_set_int(hidden, TIMES_CLOSE_FIELD_VALUE, number);
}

static void fill_to_close(struct view *v, const struct view_times_close *m)
{
    const struct civil_date first = civil_parts(m->first_day), last = civil_parts(m->last_day);
    struct arena *a = view_arena(v);
    struct view *form = view_add(v, TIMES_CLOSE_TO_CLOSE);
    const char *n = arena_printf(a, "%d", m->free);

    view_set(form, TIMES_CLOSE_FREE_TEXT,
             m->free == 1 ? words(LANG_DA, WORD_TIMES_FREE_ONE)
                          : words_fill(a, LANG_DA, WORD_TIMES_FREE_MANY, "n", n, NULL));
    view_set(form, TIMES_CLOSE_CLOSE_TEXT,
             m->free == 1 ? words(LANG_DA, WORD_TIMES_CLOSE_ONE)
                          : words_fill(a, LANG_DA, WORD_TIMES_CLOSE_MANY, "n", n, NULL));
    add_hidden(form, "fra-dag", first.day);
    add_hidden(form, "fra-maaned", first.month);
    add_hidden(form, "fra-aar", first.year);
    add_hidden(form, "til-dag", last.day);
    add_hidden(form, "til-maaned", last.month);
    add_hidden(form, "til-aar", last.year);
}

void fill_times_close(struct view *v, const struct view_times_close *m)
{
    struct arena *a = view_arena(v);
    struct view *part;

    if (!m->is_chosen) {
        part = view_add(v, TIMES_CLOSE_ASK);
        fill_date_field(part, TIMES_CLOSE_FIRST, &m->first, m->errors);
        fill_date_field(part, TIMES_CLOSE_LAST, &m->last, m->errors);
        return;
    }
    part = view_add(v, TIMES_CLOSE_CHOSEN);
    view_set(part, TIMES_CLOSE_DAYS,
             m->first_day == m->last_day
                 ? format_day_heading(a, LANG_DA, m->first_day)
                 : words_fill(a, LANG_DA, WORD_TIMES_FROM_TO, "first",
                              format_day_heading(a, LANG_DA, m->first_day), "last",
                              format_day(a, LANG_DA, m->last_day), NULL));
    if (m->free)
        fill_to_close(part, m);
    else
        view_set(view_add(part, TIMES_CLOSE_NONE_FREE), TIMES_CLOSE_CLOSED_TEXT,
                 m->closed == 0   ? words(LANG_DA, WORD_TIMES_CLOSED_NONE)
                 : m->closed == 1 ? words(LANG_DA, WORD_TIMES_CLOSED_ONE)
                                  : words_fill(a, LANG_DA, WORD_TIMES_CLOSED_MANY, "n",
                                               arena_printf(a, "%d", m->closed), NULL));
    view_show(part, TIMES_CLOSE_NO_TALKS, m->talk_count == 0);
    if (m->talk_count)
        fill_rows(view_add(part, TIMES_CLOSE_STAY), words(LANG_DA, WORD_TIMES_CAPTION_TALKS),
                  m->talks, m->talk_count, false);
}

/* ---- closed days ---- */

static void fill_day_list(struct view *v, const struct view_closed_days *m)
{
    struct view *list = view_add(v, CLOSED_DAYS_DAYS);
    struct arena *a = view_arena(v);

    for (size_t i = 0; i < m->count; i++) {
        struct view *row = view_add(list, CLOSED_DAYS_DAY);

        view_set(row, CLOSED_DAYS_DAY_ISO, format_day_iso(a, m->days[i].day));
        view_set(row, CLOSED_DAYS_DAY_HREF,
                 arena_printf(a, "/tider/lukkedage?dag=%s", format_day_iso(a, m->days[i].day)));
        view_set(row, CLOSED_DAYS_DAY_NAME, format_day(a, LANG_DA, m->days[i].day));
        view_set(row, CLOSED_DAYS_REASON, m->days[i].reason);
        view_show(row, CLOSED_DAYS_WHOLE, m->days[i].is_whole_municipality);
        view_show(row, CLOSED_DAYS_UNIT, !m->days[i].is_whole_municipality);
        view_show(row, CLOSED_DAYS_NO_REMOVE, !m->days[i].may_remove);
        if (m->days[i].may_remove)
            view_form(view_add(row, CLOSED_DAYS_REMOVE), m->remove_token, m->remove_number);
    }
}

void fill_closed_days(struct view *v, const struct view_closed_days *m)
{
    struct arena *a = view_arena(v);
    struct view *part;

    if (m->shown != CIVIL_NONE) {
        part = view_add(v, CLOSED_DAYS_SHOWN);
        view_set(part, CLOSED_DAYS_SHOWN_DAY, format_day(a, LANG_DA, m->shown));
        view_show(part, CLOSED_DAYS_NO_TALKS, m->talk_count == 0);
        if (m->talk_count)
            fill_rows(view_add(part, CLOSED_DAYS_STAY), words(LANG_DA, WORD_TIMES_CAPTION_TALKS),
                      m->talks, m->talk_count, true);
    }
    view_show(v, CLOSED_DAYS_NONE, m->count == 0);
    if (m->count)
        fill_day_list(v, m);
    view_show(v, CLOSED_DAYS_MAY_NOT, !m->may_change);
    if (!m->may_change)
        return;
    part = view_add(v, CLOSED_DAYS_MAY_CHANGE);
    view_form(part, m->add_token, m->add_number);
    fill_date_field(part, CLOSED_DAYS_WHICH_DAY, &m->day, m->errors);
    view_set(part, CLOSED_DAYS_TYPED, m->reason);
    errors_fill_field(part, CLOSED_DAYS_REASON_ERROR, m->errors, "grund");
}

void fill_closed_day_check(struct view *v, const struct view_closed_day_check *m)
{
    struct arena *a = view_arena(v);

    view_show(v, CLOSED_DAY_CHECK_STALE, m->is_stale);
    view_set(v, CLOSED_DAY_CHECK_DAY, format_day(a, LANG_DA, m->day));
    view_set(v, CLOSED_DAY_CHECK_DAY_ISO, format_day_iso(a, m->day));
    view_set(v, CLOSED_DAY_CHECK_WHY, m->reason);
    view_set_int(v, CLOSED_DAY_CHECK_FREE, (int64_t)m->free_count);
    view_set_int(v, CLOSED_DAY_CHECK_TALKS, (int64_t)m->talk_count);
    if (m->talk_count)
        fill_rows(view_add(v, CLOSED_DAY_CHECK_STAY), words(LANG_DA, WORD_TIMES_CAPTION_TALKS),
                  m->talks, m->talk_count, true);
    for (size_t i = 0; i < m->field_count; i++) {
        struct view *hidden = view_add(v, CLOSED_DAY_CHECK_HIDDEN);

        view_set(hidden, CLOSED_DAY_CHECK_FIELD_NAME, m->fields[i].name);
        view_set(hidden, CLOSED_DAY_CHECK_FIELD_VALUE, m->fields[i].value);
    }
    view_set(v, CLOSED_DAY_CHECK_MARK, m->mark);
}
