/* Periods of status (law.md T-7). An open end sorts last; a start since ever sorts first. */
#include "law/period.h"

static int64_t end_of(struct law_period p)
{
    return p.to == CIVIL_NONE ? INT64_MAX : p.to;
}

static bool is_empty(struct law_period p)
{
    return end_of(p) < p.from;
}

bool law_period_covers(struct law_period period, civil_day day)
{
    return day != CIVIL_NONE && day >= period.from && day <= end_of(period);
}

bool law_period_overlaps(struct law_period a, struct law_period b)
{
    return !is_empty(a) && !is_empty(b) && a.from <= end_of(b) && b.from <= end_of(a);
}

bool law_periods_cover(const struct law_period *periods, size_t count, civil_day day)
{
    for (size_t i = 0; i < count; i++)
        if (law_period_covers(periods[i], day))
            return true;
    return false;
}

/* Insertion sort by start: lists are short, and nothing is allocated. */
static void sort(struct law_period *periods, size_t count)
{
    for (size_t i = 1; i < count; i++) {
        const struct law_period p = periods[i];
        size_t at = i;

        for (; at > 0 && periods[at - 1].from > p.from; at--)
            periods[at] = periods[at - 1];
        periods[at] = p;
    }
}

size_t law_periods_merge(struct law_period *periods, size_t count)
{
    size_t kept = 0;

    sort(periods, count);
    for (size_t i = 0; i < count; i++) {
        if (is_empty(periods[i]))
            continue;
        if (kept > 0 && end_of(periods[kept - 1]) >= (int64_t)periods[i].from - 1) {
            if (end_of(periods[i]) > end_of(periods[kept - 1]))
                periods[kept - 1].to = periods[i].to;
        } else {
            periods[kept++] = periods[i];
        }
    }
    return kept;
}

int law_period_days(struct law_period period)
{
    if (period.from == CIVIL_NONE || period.to == CIVIL_NONE)
        return -1;
    return is_empty(period) ? 0 : period.to - period.from + 1;
}

civil_day law_periods_until(const struct law_period *periods, size_t count, civil_day day)
{
    int64_t until = (int64_t)day - 1;
    bool has_grown = true;

    while (has_grown) { /* each round takes in the periods that touch the stretch so far */
        has_grown = false;
        for (size_t i = 0; i < count && until != INT64_MAX; i++) {
            if (!is_empty(periods[i]) && periods[i].from <= until + 1
                && end_of(periods[i]) > until) {
                until = end_of(periods[i]);
                has_grown = true;
            }
        }
    }
    return until == INT64_MAX || day == CIVIL_NONE ? CIVIL_NONE : (civil_day)until;
}
