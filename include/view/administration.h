/* S17, as far as it stands: who has access, and when the service was down. */
#ifndef VIEW_ADMINISTRATION_H
#define VIEW_ADMINISTRATION_H

#include "view/right_fields.h"
#include "view/view.h"
#include "view/words.h"

struct view_user {
    const char *full_name, *user_name, *unit;
    enum word role;
    int64_t disabled_utc; /* 0: may sign in */
    bool may_see_protected;
};
struct view_stop {
    int64_t from_utc, to_utc;
    enum word kind;
    const char *note; /* "" none */
};
struct view_administration {
    const struct view_user *users; /* of this page */
    size_t user_count;
    int total;                  /* on all pages together */
    const char *before, *after; /* addresses; null: none */
    const struct view_stop *stops;
    size_t stop_count;
};
/** Fills templates/staff/administration.tpl. */
void fill_administration(struct view *v, const struct view_administration *m);

/** A clock as it was typed. */
struct view_clock_field {
    const char *name, *value;
};
/** templates/staff/outages.tpl. */
struct view_outages {
    struct view_radio kind;
    struct view_date_field from, to;
    struct view_clock_field from_clock, to_clock;
    const char *note; /* as typed */
    const struct view_stop *stops;
    size_t stop_count;
    const struct view_errors *errors;
};
void fill_outages(struct view *v, const struct view_outages *m);

#endif
