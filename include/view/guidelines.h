/* Group guidelines (IL § 20, stk. 2): what is adopted, and the form with which the team leader
 * adopts one. */
#ifndef VIEW_GUIDELINES_H
#define VIEW_GUIDELINES_H

#include "view/right_fields.h"

enum { GUIDELINE_FORMS = 6 };

struct view_guideline {
    const char *id;
    const char *title, *group, *circumstances, *forms;
    civil_day adopted_on, from, to;
    const char *adopted_by;
    int persons;
    bool is_in_force, can_end;
};

struct view_guidelines {
    const struct view_guideline *list;
    size_t count;
    bool may_adopt; /* the team leader alone */
    const char *title;
    struct view_area group, circumstances;
    struct view_choice forms[GUIDELINE_FORMS]; /* `value` is the field's name */
    struct view_date_field adopted_on, from, to;
    const char *adopt_token, *adopt_number, *end_token, *end_number;
    const struct view_errors *errors;
};
/** Fills templates/staff/guidelines.tpl. */
void fill_guidelines(struct view *v, const struct view_guidelines *m);

#endif
