/* What waits for a caseworker: S01, S02, and the team leader's list of other units' look-ups. */
#ifndef VIEW_STAFF_TASKS_H
#define VIEW_STAFF_TASKS_H

#include "law/booking.h"
#include "view/staff_fields.h"

#include <stdint.h>

/** What a kind of task is called, by its code ("no_times"); "" for an unknown one. */
const char *task_name(const char *code);

/** One talk of the day. */
struct view_day_talk {
    const char *id, *person_id;
    const char *given_names, *family_name; /* null: protected, and not to be seen */
    civil_day day;
    int minute, length_min;
    enum law_form form;
    enum law_booking_kind kind;
    const char *state;       /* code of the booking: "booked" ... */
    const char *place;
    const char *interpreter; /* null: none */
    bool has_needs;
};
/** How many tasks of a kind wait. */
struct view_task_count {
    const char *code;
    int total, overdue;
};

/** templates/staff/today.tpl. */
struct view_today {
    civil_day today;
    const struct view_day_talk *talks;
    size_t talk_count;
    const struct view_task_count *counts;
    size_t count_count;
    bool is_short; /* fewer free times than open deadlines (law.md 3.4) */
    int open_deadlines, free_slots;
    civil_day supply_until;
    bool is_leader;
    int unseen_accesses;
};
void fill_today(struct view *v, const struct view_today *m);

/** One line of S02. */
struct view_task {
    const char *id; /* null: cannot be ticked off; a talk is recorded, the others are answered */
    const char *code;
    civil_day due_on;
    bool is_overdue;
    const char *person_id;
    const char *given_names, *family_name; /* null: protected, and not to be seen */
    const char *booking_id;                /* null: none */
    const char *case_id;                   /* null: none */
};
/** templates/staff/tasks.tpl. */
struct view_tasks {
    const char *kind;  /* code that is filtered by; "" all */
    bool only_overdue; /* filtered by age */
    bool whole_unit;
    bool is_leader;
    const struct view_task_count *counts; /* for the choices of the filter */
    size_t count_count;
    const struct view_task *tasks;
    size_t task_count;
    int first, total; /* number of the first line shown, from 1 */
    int page, more_page; /* the page shown, from 1; the next one, 0: none */
};
void fill_tasks(struct view *v, const struct view_tasks *m);

/** One look-up by another unit. */
struct view_access_line {
    int64_t id;
    const char *user, *unit;
    const char *person_id, *given_names, *family_name;
    const char *reason_code, *reason_text;
    int64_t granted_utc;
    bool is_seen;
};
/** templates/staff/accesses.tpl. */
struct view_accesses {
    const struct view_access_line *lines;
    size_t count;
};
void fill_accesses(struct view *v, const struct view_accesses *m);

#endif
