/* Periods of status: both days included, an open end is CIVIL_NONE (law.md T-7). */
#ifndef LAW_PERIOD_H
#define LAW_PERIOD_H

#include "law/civil.h"

/** [from, to], both included. `to` CIVIL_NONE: open end. `from` CIVIL_NONE: since ever. */
struct law_period {
    civil_day from;
    civil_day to;
};

/** Whether the period covers the day. */
bool law_period_covers(struct law_period period, civil_day day);
/** Whether some day lies in both; one that ends before it begins has none. */
bool law_period_overlaps(struct law_period a, struct law_period b);
/** Whether one of `count` periods covers the day. */
bool law_periods_cover(const struct law_period *periods, size_t count, civil_day day);
/** Sorts and joins overlapping and adjacent periods in place, drops those that end before they
 * begin, and returns how many are left (T-7). Idempotent; the order given does not matter. */
size_t law_periods_merge(struct law_period *periods, size_t count);
/** Days in the period, both included; -1 when it has an open end. */
int law_period_days(struct law_period period);
/** The last day of the unbroken stretch that covers `day`, over all periods, as if they were
 * merged; CIVIL_NONE when the stretch is open. The day must be covered, else the day before it
 * comes back. */
civil_day law_periods_until(const struct law_period *periods, size_t count, civil_day day);

#endif
