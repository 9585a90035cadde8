/* The calendar file of a talk (C12): RFC 5545 by libical, in UTC. */
#ifndef VIEW_CALENDAR_H
#define VIEW_CALENDAR_H

#include "law/booking.h"
#include "view/view.h"

struct calendar_entry {
    const char *uid;   /* never changes */
    int32_t sequence;  /* rises with each change */
    bool is_cancelled; /* METHOD:CANCEL, STATUS:CANCELLED: the entry goes away */
    int64_t stamp_utc; /* of the last change */
    int64_t starts_utc;
    int length_min;
    enum law_form form;
    const char *place; /* of a talk at the office */
    const char *unit, *unit_phone;
};

/** The whole file in a language. No health, no number of a person, no reason. Lives in the arena.
 */
char *calendar_file(struct arena *a, enum lang lang, const struct calendar_entry *m);

#endif
