/* S13: the pages of a caseworker's times. */
#ifndef VIEW_STAFF_TIMES_H
#define VIEW_STAFF_TIMES_H

#include "law/booking.h"
#include "law/civil.h"
#include "view/errors.h"
#include "view/staff_fields.h"
#include "view/view.h"

#include <stddef.h>
#include <stdint.h>

enum time_state {
    TIME_STATE_UNSET,
    TIME_FREE,
    TIME_TAKEN,
    TIME_CLOSED,
    TIME_PAST,       /* begun or over, nobody took it */
    TIME_NOT_OFFERED /* made for one talk, which it no longer has */
};

/** One time on a list. */
struct view_time {
    const char *id; /* address id */
    civil_day day;
    int minute, length_min;
    const char *place;
    unsigned forms;
    const char *interpreter; /* null: none */
    const char *caseworker;
    enum time_state state;
    /* taken */
    const char *talk_id;   /* address id; null: not taken */
    const char *person_id; /* address id */
    const char *person;    /* null: protected, not to be seen */
    enum law_form form;
};

/** What was not made, and why. */
struct view_time_skip {
    civil_day day;
    int minute;         /* -1: the whole day */
    const char *why;    /* holiday, weekend, closing_day, clock_change, clash, past */
    const char *reason; /* of a closed day; null: none known */
    /* a clash; length 0: with what is not known any more */
    int clash_minute, clash_length_min;
    bool clash_is_taken;
    const char *clash_person; /* null: protected, or nobody */
};

/** "man. 30. nov.", for tables. In the arena. */
char *staff_day(struct arena *a, civil_day day);
/** "uge 49, 2026". */
char *staff_week(struct arena *a, civil_day monday);
/** "fremmøde, telefon" of a set of forms. */
char *staff_forms(struct arena *a, unsigned forms);
/** The form as one word: "fremmøde". */
const char *staff_form(enum law_form form);

/** templates/staff/times.tpl */
struct view_times_week {
    const char *value; /* "2026-49" */
    civil_day monday;
    int free, taken; /* -1: not counted */
};
struct view_times {
    civil_day monday;
    const char *previous, *next; /* addresses */
    const struct view_choice *whose;
    size_t whose_count;
    const struct view_times_week *weeks; /* of the filter, with counts where there are any */
    size_t week_count;
    bool is_all; /* of the whole unit: the caseworker's name is shown */
    bool is_own;
    const char *whose_name;
    const struct view_time *times;
    size_t count;
};
void fill_times(struct view *v, const struct view_times *m);

/** templates/staff/times_new.tpl */
struct view_times_new {
    struct view_date_field first, last;
    bool weekdays[7];
    const char *from, *until, *length, *pause, *place; /* as typed */
    unsigned forms;
    const char *interpreter; /* value; "" none */
    int most, days_most;
    const struct view_errors *errors;
};
void fill_times_new(struct view *v, const struct view_times_new *m);

/** templates/staff/times_check.tpl */
struct view_field {
    const char *name, *value;
};
struct view_times_check {
    civil_day first, last;
    int length_min, pause_min;
    const char *place, *interpreter;
    unsigned forms;
    const struct view_time *times; /* to be made, by day */
    size_t count;
    const struct view_time_skip *skips;
    size_t skip_count;
    const struct view_field *fields; /* what was typed, hidden */
    size_t field_count;
    const char *mark;
    bool is_stale; /* it is not what the user saw before */
};
void fill_times_check(struct view *v, const struct view_times_check *m);

/** templates/staff/times_series.tpl */
struct view_times_series {
    const struct view_time *times; /* made, by day */
    size_t count;
    const struct view_time_skip *skips;
    size_t skip_count;
};
void fill_times_series(struct view *v, const struct view_times_series *m);

/** templates/staff/times_close.tpl */
struct view_times_close {
    struct view_date_field first, last;
    bool is_chosen; /* the days are known: the consequence is shown */
    civil_day first_day, last_day;
    int free, closed;
    const struct view_time *talks; /* that stay */
    size_t talk_count;
    const struct view_errors *errors;
};
void fill_times_close(struct view *v, const struct view_times_close *m);

/** templates/staff/time_one.tpl */
struct view_time_one {
    struct view_time time;
    const char *week; /* "2026-49": of the list it stands on */
    bool is_own;
    bool is_begun;
    const struct view_time *clash; /* opening it again was refused: with what; null: not */
    bool is_refused_taken;         /* closing it was refused: somebody has it by now */
};
void fill_time_one(struct view *v, const struct view_time_one *m);

/** templates/staff/closed_days.tpl */
struct view_closed_day {
    civil_day day;
    const char *reason;
    bool is_whole_municipality;
    bool may_remove;
};
struct view_closed_days {
    bool may_change; /* a team leader */
    const struct view_closed_day *days;
    size_t count;
    struct view_date_field day;
    const char *reason;
    civil_day shown;               /* just closed, or asked about: its talks are listed */
    const struct view_time *talks; /* of that day */
    size_t talk_count;
    const char *add_token, *add_number; /* hidden fields of the two forms */
    const char *remove_token, *remove_number;
    const struct view_errors *errors;
};
void fill_closed_days(struct view *v, const struct view_closed_days *m);

/** templates/staff/closed_day_check.tpl: what closing the day would do. */
struct view_closed_day_check {
    civil_day day;
    const char *reason;
    size_t free_count;             /* free times that would be closed */
    const struct view_time *talks; /* that would stay */
    size_t talk_count;
    const struct view_field *fields; /* as typed */
    size_t field_count;
    const char *mark; /* changes when what is shown changes */
    bool is_stale;    /* the page that was pressed showed something else */
};
void fill_closed_day_check(struct view *v, const struct view_closed_day_check *m);
#endif
