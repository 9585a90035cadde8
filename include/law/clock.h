/* The Danish clock: moments in UTC seconds against local day and minute (law.md T-1, T-4, T-9).
 * Rules: since 1996 the EU's (last Sunday of March to last Sunday of October, 01:00 UTC); 1981-1995
 * last Sunday of March to last Sunday of September; 1980 6 April to 28 September; before, none. */
#ifndef LAW_CLOCK_H
#define LAW_CLOCK_H

#include "law/civil.h"

enum { LAW_MINUTES_A_DAY = 1440 };

/** A local moment. */
struct law_local {
    civil_day day;
    int minute; /* since local midnight as the wall clock shows it, 0-1439 */
};

enum law_clock_kind {
    LAW_CLOCK_UNSET = 0,
    LAW_CLOCK_ONCE,     /* an ordinary local time */
    LAW_CLOCK_SKIPPED,  /* does not exist that day: clocks were put forward over it */
    LAW_CLOCK_REPEATED, /* exists twice that day: clocks were put back */
    LAW_CLOCK_INVALID   /* the minute is outside 0-1439, or the day is none */
};

/** Minutes to add to UTC at a moment: 60 or 120. */
int law_clock_offset_minutes(int64_t utc);
/** What day it is, and what the wall clock shows, at a moment. */
struct law_local law_clock_local(int64_t utc);
/** The moment of a local time, and whether that time is an ordinary one. A repeated time gives the
 * first of its moments; a skipped one the moment at which the hour was skipped. `out` may be NULL;
 * it is not written for LAW_CLOCK_INVALID. */
enum law_clock_kind law_clock_utc(civil_day day, int minute, int64_t *out);
/** Local midnight at which `day` begins. */
int64_t law_clock_day_start_utc(civil_day day);
/** Local midnight at which `day` ends: the first moment that is too late (T-4). Days may have 23
 * or 25 hours. */
int64_t law_clock_day_end_utc(civil_day day);
/** Whether a slot may start at that local time: never in a skipped or repeated hour (T-9). */
bool law_clock_slot_may_start(civil_day day, int minute);

#endif
