/* Missing free times (law.md 3.4). */
#include "law/notime.h"

#include "law/internal.h"

struct law_verdict law_notime_excuses(civil_day deadline_on, const struct law_search *searches,
                                      size_t count, bool offered_afterwards)
{
    const civil_day first = civil_add_days(deadline_on, 1 - LAW_NOTIME_LAST_DAYS);
    bool has_searched = false;

    for (size_t i = 0; i < count; i++) {
        const civil_day on = law_clock_local(searches[i].at_utc).day;

        if (on < first || on > deadline_on)
            continue;
        if (searches[i].shown > 0)
            return law_say(LAW_REFUSED, LAW_REASON_TIMES_WERE_SHOWN, BEK113_13, deadline_on);
        has_searched = true;
    }
    if (!has_searched)
        return law_say(LAW_REFUSED, LAW_REASON_NO_SEARCHES, BEK113_13, deadline_on);
    if (offered_afterwards)
        return law_say(LAW_REFUSED, LAW_REASON_OFFERED_AFTERWARDS, BEK113_13, deadline_on);
    return law_say(LAW_ALLOWED, LAW_REASON_EXCUSED_NO_SLOTS, BEK113_13, deadline_on);
}

bool law_notime_alert(int open_deadlines, int free_slots)
{
    return open_deadlines > free_slots;
}
