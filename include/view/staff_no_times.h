/* The records that a person found no free time, for staff. */
#ifndef VIEW_STAFF_NO_TIMES_H
#define VIEW_STAFF_NO_TIMES_H

#include "law/booking.h"
#include "view/right_fields.h"

#include <stdint.h>

/** One record. */
struct view_no_times_record {
    const char *number;
    int64_t at_utc;
    civil_day from_day, to_day; /* the range searched */
    enum law_form form;
    int64_t notice_utc;   /* when the citizen asked to be told; 0: not */
    int64_t answered_utc; /* 0: waits */
    const char *answer, *answered_by;
    bool offered;                   /* the answer offered times */
    struct view_area field;         /* of one that waits: where the answer is written */
    struct view_radio choice;       /* and whether it offers times */
    const char *token, *submission; /* of its form: for view_form() */
};
/** templates/staff/staff_no_times.tpl. */
struct view_staff_no_times {
    struct view_person_head head;
    const struct view_no_times_record *records;
    size_t count;
    /* what an answer leads to: of a deadline that runs, of one that is over; neither: nothing */
    bool deadline_runs, deadline_is_over;
    civil_day deadline_on;
    const char *taken;      /* number of the one that a colleague answered meanwhile; null: none */
    const char *taken_text; /* what was typed for it */
    const struct view_errors *errors; /* at each record's field */
};
void fill_staff_no_times(struct view *v, const struct view_staff_no_times *m);

#endif
