/* S14: a week as a table, a column a day; of a team a row a caseworker. */
#ifndef VIEW_STAFF_CALENDAR_H
#define VIEW_STAFF_CALENDAR_H

#include "view/staff_times.h"

struct view_calendar_day {
    civil_day day;
    const char *closed; /* holiday, closed day and why; null: open */
};
struct view_calendar {
    civil_day monday;
    const char *previous, *next, *this_week; /* addresses; `this_week` null: it is shown */
    const char *week;                        /* "2026-49", for the filter */
    const struct view_choice *whose;
    size_t whose_count;
    bool is_all, is_own;
    const char *whose_name;
    const struct view_calendar_day *days; /* Monday to Friday, or to Sunday */
    size_t day_count;
    const struct view_time *times; /* by caseworker, then soonest first; not the closed ones */
    size_t count;
};
/** Fills templates/staff/calendar.tpl. */
void fill_calendar(struct view *v, const struct view_calendar *m);

#endif
