/* /sag/{ref}: why it happened, in the citizen's own words. */
#ifndef VIEW_OWN_CASE_H
#define VIEW_OWN_CASE_H

#include "law/case.h"
#include "view/errors.h"

#include <stdint.h>

struct view_own_case_answer {
    int64_t at_utc;
    const char *text;
};
struct view_own_case {
    const char *id; /* its address */
    enum law_failure kind;
    enum law_case_state state;
    civil_day event_on, today;
    civil_day until; /* CIVIL_NONE: nothing was asked */
    bool has_more_time;
    civil_day more_until;    /* how far the time would be put off; CIVIL_NONE: it cannot be */
    const char *decision_id; /* null: not decided */
    const struct view_own_case_answer *answers;
    size_t answer_count;
    const char *text;   /* as typed */
    const char *letter; /* null: nothing was asked */
    const char *unit_phone;
    const struct view_errors *errors;
};
/** Fills templates/citizen/own_case.tpl. */
void fill_own_case(struct view *v, const struct view_own_case *m);

#endif
