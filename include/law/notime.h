/* Missing free times (law.md 3.4; BEK 113/2026 § 13). */
#ifndef LAW_NOTIME_H
#define LAW_NOTIME_H

#include "law/clock.h"
#include "law/verdict.h"

/** One search of the citizen for free times. */
struct law_search {
    int64_t at_utc;
    int shown; /* free times on the page */
};

enum { LAW_NOTIME_LAST_DAYS = 3 }; /* the deadline's day and the two before [choice] */

/** EXCUSED_NO_SLOTS (ALLOWED): searches in the last three days of the period all showed nothing and
 * nothing was offered afterwards (E18). Else REFUSED: NO_SEARCHES, TIMES_WERE_SHOWN,
 * OFFERED_AFTERWARDS. */
struct law_verdict law_notime_excuses(civil_day deadline_on, const struct law_search *searches,
                                      size_t count, bool offered_afterwards);
/** Whether open deadlines exceed the free times: the monitor's warning. */
bool law_notime_alert(int open_deadlines, int free_slots);

#endif
