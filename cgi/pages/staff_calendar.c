/* The week (S14). */
#include "pages/staff_calendar.h"

#include "base/text.h"
#include "law/workday.h"
#include "pages/page.h"
#include "staff_week.h"
#include "view/staff_calendar.h"

#include "made/calendar.h"

#include <stdlib.h>
#include <string.h>

enum { WORK_DAYS = 5 };

/* By caseworker, and within that as they were: soonest first. */
static int by_caseworker(const void *a, const void *b)
{
    const struct view_time *x = a, *y = b;
    const int names = strcmp(x->caseworker, y->caseworker);

    if (names)
        return names;
    return x->day != y->day ? x->day - y->day : x->minute - y->minute;
}

static const char *closed_on(struct ctx *c, const struct store_closed_day *closed, size_t count,
                             civil_day day)
{
    if (workday_holiday(day) != LAW_HOLIDAY_NONE)
        return workday_holiday_name(workday_holiday(day));
    for (size_t i = 0; i < count; i++)
        if (closed[i].day == day)
            return closed[i].reason;
    return workday_is_closing(&c->settings->closing_days, day) ? words(LANG_DA, WORD_WEEK_CLOSED)
                                                               : NULL;
}

static const char *week_path(struct ctx *c, civil_day monday, const char *query)
{
    return arena_printf(c->arena, "%s?uge=%s%s", PATH_CALENDAR, week_value(c->arena, monday),
                        query);
}

enum http_status page_calendar(struct ctx *c)
{
    const civil_day monday = week_asked(c);
    struct view_calendar_day days[WEEK_DAYS];
    struct view_calendar m = { .monday = monday, .day_count = WORK_DAYS, .days = days };
    struct store_closed_day *closed;
    struct store_slot_line *lines;
    struct view_time *times;
    struct week_whose whose;
    size_t count, closed_count;
    struct view *v;
    enum err e = week_whose_asked(c, &whose);

    if (e == OK)
        e = store_slot_days(c->store, c->arena, &c->scope, whose.user_id, monday,
                            monday + WEEK_DAYS - 1, false, &lines, &count);
    if (e == OK)
        e = store_closed_days(c->store, c->arena, &c->scope, monday, monday + WEEK_DAYS - 1,
                              &closed, &closed_count);
    if (e != OK)
        return http_of(e);
    times = ARENA_ARRAY(c->arena, struct view_time, count + 1);
    for (size_t i = 0; i < count; i++) {
        times[i] = week_time(c, &lines[i]);
        if (times[i].day >= monday + WORK_DAYS)
            m.day_count = WEEK_DAYS;
    }
    if (count)
        qsort(times, count, sizeof *times, by_caseworker);
    for (int i = 0; i < WEEK_DAYS; i++)
        days[i] = (struct view_calendar_day){ monday + i,
                                              closed_on(c, closed, closed_count, monday + i) };
    m.times = times;
    m.count = count;
    m.previous = week_path(c, monday - WEEK_DAYS, whose.query);
    m.next = week_path(c, monday + WEEK_DAYS, whose.query);
    if (monday != week_monday(c->today))
        m.this_week = week_path(c, week_monday(c->today), whose.query);
    m.week = week_value(c->arena, monday);
    m.whose = whose.choices;
    m.whose_count = whose.choice_count;
    m.is_all = whose.user_id == 0;
    m.is_own = whose.user_id == c->who.user_id;
    m.whose_name = whose.name;
    v = page_new(c, TEMPLATE_CALENDAR, FRAME_NAV_CALENDAR);
    fill_calendar(v, &m);
    return page_send(c, v, HTTP_OK);
}
