/* Outages at the end of a deadline (law.md 3.5). */
#include "law/outage.h"

#include "law/booking.h"
#include "law/internal.h"

enum { A_DAY = 86400, ROUNDS_MAX = 400 };

/* Seconds of [from, to) in which at least one outage ran. Walks from one end of an outage to the
 * next, so overlapping rows count once. */
static int64_t seconds_down(const struct law_outage *outages, size_t count, int64_t from,
                            int64_t to)
{
    int64_t down = 0;

    while (from < to) {
        int64_t until = from, next = to;

        for (size_t i = 0; i < count; i++) {
            if (outages[i].from_utc <= from && outages[i].to_utc > until)
                until = outages[i].to_utc;
            else if (outages[i].from_utc > from && outages[i].from_utc < next)
                next = outages[i].from_utc;
        }
        if (until > from) {
            if (until > to)
                until = to;
            down += until - from;
            from = until;
        } else {
            from = next;
        }
    }
    return down;
}

/* When the service was back after the moment `at`, at which it was down; `at` itself when it was
 * up. */
static int64_t back_at(const struct law_outage *outages, size_t count, int64_t at)
{
    bool has_grown = true;

    while (has_grown) {
        has_grown = false;
        for (size_t i = 0; i < count; i++) {
            if (outages[i].from_utc <= at && outages[i].to_utc > at) {
                at = outages[i].to_utc;
                has_grown = true;
            }
        }
    }
    return at;
}

struct law_outage_result law_outage_extend(civil_day deadline_on, const struct law_outage *outages,
                                           size_t count, const struct law_settings *settings)
{
    struct law_outage_result out = { .is_extended = false,
                                     .deadline_on = deadline_on,
                                     .latest_interview_on =
                                         law_deadline_latest_interview(deadline_on, settings) };

    for (int round = 0; deadline_on != CIVIL_NONE && round < ROUNDS_MAX; round++) {
        const int64_t closes = law_deadline_closes_utc(out.deadline_on);
        const int64_t down = seconds_down(outages, count, closes - A_DAY, closes);
        const int64_t back = back_at(outages, count, closes - 1); /* the last second in time */
        const bool down_at_end = back > closes - 1;
        civil_day after = out.deadline_on;

        if (round == 0)
            out.minutes = (int)(down / 60);
        if (down < (int64_t)settings->outage_minutes * 60 && !down_at_end)
            break;
        if (back == LAW_OUTAGE_RUNNING) {
            out.verdict =
                law_say(LAW_NOT_YET, LAW_REASON_SERVICE_STILL_DOWN, BEK113_12, CIVIL_NONE);
            return out;
        }
        if (down_at_end && law_clock_local(back - 1).day > after)
            after = law_clock_local(back - 1).day; /* the last day that was not whole */
        out.is_extended = true;
        out.deadline_on = workday_next(&settings->closing_days, after);
        out.latest_interview_on = law_deadline_latest_interview(out.deadline_on, settings);
    }
    out.verdict =
        law_say(LAW_ALLOWED, out.is_extended ? LAW_REASON_DEADLINE_EXTENDED : LAW_REASON_NO_OUTAGE,
                BEK113_12, out.deadline_on);
    return out;
}
