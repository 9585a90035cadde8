/* Weeks in addresses, "?uge=2026-49", and whose times are meant, "?hos=<id>" or "?hos=alle". */
#ifndef CGI_PAGES_STAFF_WEEK_H
#define CGI_PAGES_STAFF_WEEK_H

#include "pages/ctx.h"
#include "store/slot_admin.h"
#include "view/staff_fields.h"
#include "view/staff_times.h"

enum { WEEK_DAYS = 7 };

/** "2026-49". In the arena. */
const char *week_value(struct arena *a, civil_day monday);
/** The Monday of a day's week. */
civil_day week_monday(civil_day day);
/** The Monday of ?uge=; of this week (from Saturday on the next) when it is missing or none. */
civil_day week_asked(const struct ctx *c);

/** Whose times: `user_id` 0 is the whole unit. */
struct week_whose {
    int64_t user_id;
    const char *name;            /* "" for the whole unit */
    const char *query;           /* after "?uge=...": "" or "&hos=..." */
    struct view_choice *choices; /* for the filter */
    size_t choice_count;
};
/** Reads ?hos=; somebody who is not of the unit counts as the user. One statement. */
must_check enum err week_whose_asked(struct ctx *c, struct week_whose *out);

/** A line of the store as a page shows it. */
struct view_time week_time(struct ctx *c, const struct store_slot_line *line);

#endif
