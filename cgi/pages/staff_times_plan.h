/* What a caseworker wants to offer, and what becomes of it: the times that can be made, and each
 * one that cannot, with why (law.md T-5, T-9). Nothing is written here. */
#ifndef CGI_PAGES_STAFF_TIMES_PLAN_H
#define CGI_PAGES_STAFF_TIMES_PLAN_H

#include "pages/ctx.h"
#include "store/slot_admin.h"
#include "view/staff_times.h"

enum {
    TIMES_MOST = 500,      /* in one series */
    TIMES_DAYS_MOST = 366, /* from the first to the last day */
    TIMES_WEEKDAYS = 7,
};

/** The wish as typed, checked. */
struct times_wish {
    civil_day first, last;
    bool weekdays[TIMES_WEEKDAYS]; /* Monday first; all set for one single day */
    int32_t from_minute, until_minute;
    int32_t length_min, pause_min;
    const char *place;
    unsigned forms;
    const char *interpreter; /* null: none */
};

/** What becomes of it. `view_skips` has the same lines as `skips`, with all that a page says. */
struct times_plan {
    struct store_slot_new *slots;
    size_t slot_count;
    struct store_slot_skip *skips;
    struct view_time_skip *view_skips;
    size_t skip_count;
    const char *mark; /* changes when any of it changes */
};

/** A clock as people type it: "9", "9.30", "09:30", "0930". False: it is none. "24" is 1440. */
bool times_clock(const char *typed, int32_t *out);

/** Reads the form of /tider/ny, or what was kept of it; mistakes are noted at their fields. */
void times_wish_read(struct ctx *c, struct times_wish *out);

/** Works the wish out for the user who asks; two statements. */
must_check enum err times_plan_make(struct ctx *c, const struct times_wish *wish,
                                    struct times_plan *out);

#endif
