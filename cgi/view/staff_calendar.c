/* A week as a table (S14). */
#include "view/staff_calendar.h"

#include "base/text.h"
#include "view/format.h"
#include "view/spoken.h"
#include "view/words.h"

#include "made/calendar.h"

static const char *by_whose(struct arena *a, const struct view_calendar *m, enum word own,
                            enum word all, enum word of)
{
    if (m->is_all)
        return words(LANG_DA, all);
    return m->is_own ? words(LANG_DA, own)
                     : words_fill(a, LANG_DA, of, "name", m->whose_name, NULL);
}

static const char *more_of(struct arena *a, const struct view_time *time)
{
    const char *form = time->talk_id ? staff_form(time->form) : staff_forms(a, time->forms);

    if (!time->interpreter)
        return form;
    return words_fill(a, LANG_DA, WORD_WEEK_INTERPRETER, "form", form, "language",
                      spoken_name(LANG_DA, time->interpreter), NULL);
}

static enum word state_of(const struct view_time *time)
{
    switch (time->state) {
    case TIME_PAST:
        return WORD_TIME_STATE_PAST;
    case TIME_NOT_OFFERED:
        return WORD_TIME_STATE_NOT_OFFERED;
    default:
        return WORD_TIME_STATE_FREE;
    }
}

static void fill_time(struct view *cell, const struct view_time *time)
{
    struct arena *a = view_arena(cell);
    struct view *line = view_add(cell, CALENDAR_TIME), *part;

    view_set(line, CALENDAR_TIME_CLOCK, format_clock_bare(a, LANG_DA, time->minute));
    view_set_optional(line, CALENDAR_TIME_MORE, more_of(a, time));
    view_set(line, CALENDAR_TIME_CLASS, time->talk_id ? "booked" : "free");
    if (time->talk_id) {
        part = view_add(line, CALENDAR_TIME_TALK);
        view_set(part, CALENDAR_TIME_TALK_ID, time->talk_id);
        view_set(part, CALENDAR_TIME_PERSON,
                 time->person ? time->person : words(LANG_DA, WORD_TIME_PERSON_HIDDEN));
    } else {
        part = view_add(line, CALENDAR_TIME_FREE);
        view_set(part, CALENDAR_TIME_ID, time->id);
        view_set(part, CALENDAR_TIME_STATE, words(LANG_DA, state_of(time)));
        view_set(part, CALENDAR_TIME_LABEL,
                 words_fill(a, LANG_DA, WORD_WEEK_TIME_LABEL, "state",
                            words(LANG_DA, state_of(time)), "when",
                            format_moment(a, LANG_DA, time->day, time->minute), NULL));
    }
}

/* The row of one caseworker: `times` are theirs, soonest first. */
static void fill_row(struct view *v, const struct view_calendar *m, const struct view_time *times,
                     size_t count)
{
    struct arena *a = view_arena(v);
    struct view *row = view_add(v, CALENDAR_ROW);

    if (m->is_all)
        view_set_optional(row, CALENDAR_ROW_NAME, times[0].caseworker);
    for (size_t d = 0, at = 0; d < m->day_count; d++) {
        struct view *cell = view_add(row, CALENDAR_CELL), *list = NULL;

        view_set(cell, CALENDAR_CELL_TITLE, format_day_short(a, LANG_DA, m->days[d].day));
        for (; at < count && times[at].day == m->days[d].day; at++) {
            if (!list)
                list = view_add(cell, CALENDAR_CELL_FULL);
            fill_time(list, &times[at]);
        }
        if (!list)
            view_set_optional(cell, CALENDAR_CELL_EMPTY,
                              m->days[d].closed ? m->days[d].closed : "–");
    }
}

void fill_calendar(struct view *v, const struct view_calendar *m)
{
    struct arena *a = view_arena(v);
    struct view *table;

    view_set(v, CALENDAR_WEEK_NAME, staff_week(a, m->monday));
    view_set(v, CALENDAR_WEEK_DAYS,
             words_fill(a, LANG_DA, WORD_TIMES_FROM_TO, "first",
                        format_day_heading(a, LANG_DA, m->monday), "last",
                        format_day(a, LANG_DA, m->monday + 6), NULL));
    view_set(v, CALENDAR_WEEK, m->week);
    view_set(v, CALENDAR_PREVIOUS, m->previous);
    view_set(v, CALENDAR_NEXT, m->next);
    if (m->this_week)
        view_set(view_add(v, CALENDAR_NOW), CALENDAR_NOW_HREF, m->this_week);
    for (size_t i = 0; i < m->whose_count; i++) {
        struct view *choice = view_add(v, CALENDAR_WHOSE);

        view_set(choice, CALENDAR_WHOSE_VALUE, m->whose[i].value);
        view_set(choice, CALENDAR_WHOSE_NAME, m->whose[i].name);
        view_show(choice, CALENDAR_WHOSE_CHOSEN, m->whose[i].is_chosen);
    }
    view_set(v, CALENDAR_CAPTION,
             by_whose(a, m, WORD_WEEK_CAPTION_OWN, WORD_WEEK_CAPTION_ALL, WORD_WEEK_CAPTION_OF));
    if (m->count == 0) {
        view_set_optional(
            v, CALENDAR_EMPTY,
            by_whose(a, m, WORD_WEEK_EMPTY_OWN, WORD_WEEK_EMPTY_ALL, WORD_WEEK_EMPTY_OF));
        return;
    }
    table = view_add(v, CALENDAR_TABLE);
    view_show(table, CALENDAR_TEAM, m->is_all);
    for (size_t i = 0; i < m->day_count; i++) {
        struct view *day = view_add(table, CALENDAR_DAY);

        view_set(day, CALENDAR_DAY_ISO, format_day_iso(a, m->days[i].day));
        view_set(day, CALENDAR_DAY_NAME, format_day_short(a, LANG_DA, m->days[i].day));
        view_set_optional(day, CALENDAR_DAY_CLOSED, m->days[i].closed);
    }
    for (size_t i = 0, next; i < m->count; i = next) {
        for (next = i;
             next < m->count && text_same(m->times[next].caseworker, m->times[i].caseworker);
             next++)
            ;
        fill_row(table, m, &m->times[i], next - i);
    }
}
