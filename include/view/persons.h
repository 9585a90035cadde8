/* S03: finding a person; and the reason form in front of another unit's person. */
#ifndef VIEW_PERSONS_H
#define VIEW_PERSONS_H

#include "view/staff_fields.h"

/** One person found. */
struct view_hit {
    const char *id;
    const char *given_names, *family_name; /* null: protected, and not to be seen */
    const char *cpr_date;
    const char *unit, *caseworker;
    bool is_own_unit, is_protected, is_closed;
};

/** templates/staff/persons.tpl. */
struct view_persons {
    const char *typed; /* a name; never a CPR number */
    bool is_searched;
    const struct view_hit *hits;
    size_t hit_count;
    int total;
    bool total_is_at_least;
    const struct view_errors *errors; /* at "soeg" */
};
void fill_persons(struct view *v, const struct view_persons *m);

/** templates/staff/person_access.tpl: why one opens a person of another unit (A3). Nothing about
 * the person stands here. */
struct view_person_access {
    const char *id;
    const struct view_choice *reasons;
    size_t reason_count;
    const char *text;
    const struct view_errors *errors; /* at "grund" and "tekst" */
};
void fill_person_access(struct view *v, const struct view_person_access *m);

#endif
