/* /hoering/{ref}: what we consider, and what the citizen says to it. */
#ifndef VIEW_HEARING_H
#define VIEW_HEARING_H

#include "law/revocation.h"
#include "view/errors.h"

#include <stdint.h>

struct view_hearing_answer {
    int64_t at_utc;
    const char *text;
};
struct view_hearing {
    const char *id; /* its address */
    enum law_revocation_state state;
    enum law_revocation_basis basis;
    civil_day today, until;
    bool has_more_time;
    civil_day more_until;    /* how far the time would be put off; CIVIL_NONE: it cannot be */
    const char *decision_id; /* null: none */
    const struct view_hearing_answer *answers;
    size_t answer_count;
    const char *text; /* as typed */
    const char *letter, *unit_phone;
    const struct view_errors *errors;
};
/** Fills templates/citizen/own_hearing.tpl. */
void fill_hearing(struct view *v, const struct view_hearing *m);

#endif
