/* Free times to press: lists by day (C07, C13), and the nearest few (C15). */
#ifndef VIEW_SLOTS_H
#define VIEW_SLOTS_H

#include "law/civil.h"
#include "view/view.h"

#include <stddef.h>

struct view_slot {
    const char *id; /* public id: the field's name is "tid." and this */
    civil_day day;
    int minute;
    const char *caseworker; /* whose time it is */
};

/** Soonest first. */
struct view_slots {
    const struct view_slot *own; /* the own caseworker's */
    size_t own_count;
    const struct view_slot *others;
    size_t other_count;
};

/** Fills {{>SLOT_DAYS}} and {{>SLOT_LIST}}. */
void fill_slots(struct view *v, const struct view_slots *m);

/** A label that tells a time by itself: day, clock, and with whom when it is not the own one. */
char *slot_label(struct arena *a, enum lang lang, const struct view_slot *slot, bool is_own);

#endif
