/* The guards of booking, moving and cancelling, and the limits they hang on (law.md 3.2). */
#include "law/booking.h"

#include "law/internal.h"

enum { AN_HOUR = 3600, LAST_MINUTE = LAW_MINUTES_A_DAY - 1 };

civil_day law_deadline_earliest(civil_day available_on)
{
    return civil_add_days(available_on, LAW_BOOKING_FLOOR_DAYS);
}

civil_day law_deadline_proposed(civil_day available_on, int period_days,
                                const struct law_settings *settings)
{
    int days = period_days == 0 ? settings->booking_deadline_days : period_days;
    civil_day raw;

    if (days < LAW_BOOKING_FLOOR_DAYS)
        days = LAW_BOOKING_FLOOR_DAYS;
    raw = civil_add_days(available_on, days);
    return settings->deadline_on_working_days_only
               ? workday_roll_forward(&settings->closing_days, raw)
               : raw;
}

civil_day law_deadline_latest(civil_day duty_until, const struct law_settings *settings)
{
    return settings->deadline_on_working_days_only
               ? workday_plan_by(&settings->closing_days, duty_until)
               : duty_until;
}

civil_day law_deadline_latest_interview(civil_day deadline_on, const struct law_settings *settings)
{
    return civil_add_days(deadline_on, settings->interview_after_deadline_days);
}

int64_t law_deadline_closes_utc(civil_day deadline_on)
{
    return law_clock_day_end_utc(deadline_on);
}

struct law_limit law_booking_change_limit(civil_day deadline_on, civil_day interview_on,
                                          int interview_minute, int cutoff_days,
                                          const struct law_settings *settings)
{
    const int days = cutoff_days < 0 ? settings->rebook_cutoff_days : cutoff_days;
    const civil_day cutoff_on = civil_add_days(interview_on, -days);
    struct law_limit limit = { .until_utc = INT64_MIN,
                               .until = { cutoff_on, interview_minute },
                               .by_deadline = false,
                               .reading = LAW_READING_NONE };

    if (law_clock_utc(cutoff_on, interview_minute, &limit.until_utc) == LAW_CLOCK_INVALID)
        return limit;
    if (deadline_on != CIVIL_NONE && !settings->allow_rebook_after_deadline
        && law_deadline_closes_utc(deadline_on) <= limit.until_utc) {
        limit.until_utc = law_deadline_closes_utc(deadline_on);
        limit.until = (struct law_local){ deadline_on, LAST_MINUTE };
        limit.by_deadline = true;
        limit.reading = LAW_R10;
    }
    return limit;
}

/* Why a person of this status may not make a booking of their own; NONE when they may. */
static struct law_verdict status_bars(enum law_selfbook_status status)
{
    switch (status) {
    case LAW_SELFBOOK_NOT_COVERED:
        return law_refuse(LAW_REASON_NO_CONTRACT, IL_20_4);
    case LAW_SELFBOOK_REVOKED:
        return law_refuse(LAW_REASON_IS_REVOKED, IL_20_5_3);
    case LAW_SELFBOOK_EXEMPT:
        return law_refuse(LAW_REASON_IS_EXEMPT, IL_20_5_1);
    case LAW_SELFBOOK_PAUSED:
    case LAW_SELFBOOK_OBLIGED:
    case LAW_SELFBOOK_OBLIGED_NOT_GUIDED:
    case LAW_SELFBOOK_VOLUNTARY:
        return law_say(LAW_ALLOWED, LAW_REASON_NONE, LAW_CITE_NONE, CIVIL_NONE);
    case LAW_SELFBOOK_UNSET:
    case LAW_SELFBOOK__COUNT:
        break;
    }
    return law_refuse(LAW_REASON_STATUS_NOT_OBLIGED, IL_20_4);
}

/* What an act on a slot asks besides who and when. */
struct slot_wish {
    int64_t now_utc;
    civil_day latest_on; /* CIVIL_NONE: no limit */
    enum law_form form;
    bool needs_interpreter;
};

static struct law_verdict slot_fits(const struct law_slot *slot, const struct slot_wish *wish,
                                    const struct law_settings *settings)
{
    const int64_t lead = (int64_t)settings->booking_lead_hours * AN_HOUR;

    if (slot->is_present)
        return law_refuse(LAW_REASON_SAME_SLOT, BEK1216_44_4);
    if (slot->is_closed)
        return law_refuse(LAW_REASON_SLOT_CLOSED, LAW_CHOICE);
    if (!slot->is_free)
        return law_refuse(LAW_REASON_SLOT_TAKEN, BEK1216_44_1);
    if (slot->starts_utc <= wish->now_utc)
        return law_refuse(LAW_REASON_SLOT_PAST, BEK1216_44_1);
    if (slot->starts_utc < wish->now_utc + lead)
        return law_refuse(LAW_REASON_SLOT_TOO_SOON, LAW_CHOICE);
    if (wish->latest_on != CIVIL_NONE && slot->day > wish->latest_on)
        return law_say(LAW_REFUSED, LAW_REASON_SLOT_AFTER_LATEST, BEK1216_44_1, wish->latest_on);
    if (wish->form != LAW_FORM_UNSET && (slot->forms & (unsigned)wish->form) == 0)
        return law_refuse(LAW_REASON_SLOT_FORM_MISSING, LAB_33);
    if (wish->needs_interpreter && !slot->has_interpreter)
        return law_refuse(LAW_REASON_SLOT_NO_INTERPRETER, BEK1216_45_2);
    return law_say(LAW_ALLOWED, LAW_REASON_BOOKING_ALLOWED, BEK1216_44_1, wish->latest_on);
}

/* Whether the deadline leaves booking open as an own right, whatever P-26 says. */
static bool deadline_opens(enum law_deadline_state state)
{
    return state == LAW_DEADLINE_OPEN || state == LAW_DEADLINE_MISSED
           || state == LAW_DEADLINE_NO_SHOW || state == LAW_DEADLINE_CONSEQUENCE_OPEN
           || state == LAW_DEADLINE_CANCELLED_LATE || state == LAW_DEADLINE_EXCUSED;
}

static civil_day latest_of(civil_day deadline_on, civil_day latest_on,
                           const struct law_settings *settings)
{
    if (deadline_on == CIVIL_NONE || latest_on != CIVIL_NONE)
        return latest_on;
    return law_deadline_latest_interview(deadline_on, settings);
}

struct law_verdict law_may_book(const struct law_booking_facts *facts,
                                const struct law_settings *settings)
{
    struct law_verdict verdict = status_bars(facts->status);
    struct slot_wish wish = { facts->now_utc, CIVIL_NONE, facts->form, facts->needs_interpreter };

    if (verdict.outcome != LAW_ALLOWED)
        return verdict;
    if (!deadline_opens(facts->state) && !settings->allow_voluntary_booking)
        return law_refuse(LAW_REASON_VOLUNTARY_CLOSED, IL_20_4);
    if (facts->has_future_booking)
        return law_refuse(LAW_REASON_FUTURE_BOOKING_EXISTS, BEK1216_44_4);
    if (facts->state == LAW_DEADLINE_OPEN) {
        if (facts->now_utc >= law_deadline_closes_utc(facts->deadline_on))
            return law_say(LAW_REFUSED, LAW_REASON_DEADLINE_PASSED, BEK1216_44_1,
                           facts->deadline_on);
        wish.latest_on = latest_of(facts->deadline_on, facts->latest_interview_on, settings);
    }
    verdict = slot_fits(&facts->slot, &wish, settings);
    if (verdict.outcome == LAW_ALLOWED && facts->state == LAW_DEADLINE_OPEN)
        verdict.last_day = facts->deadline_on;
    return verdict;
}

/* What bars a change of the present booking before its time limit is even asked for. */
static struct law_verdict change_bars(const struct law_change_facts *facts)
{
    if (facts->interview_on == CIVIL_NONE)
        return law_refuse(LAW_REASON_NO_BOOKING, BEK1216_44_4);
    if (facts->interview_utc <= facts->now_utc)
        return law_refuse(LAW_REASON_INTERVIEW_STARTED, BEK1216_44_4);
    return law_say(LAW_ALLOWED, LAW_REASON_NONE, BEK1216_44_4, CIVIL_NONE);
}

struct law_verdict law_may_rebook(const struct law_change_facts *facts,
                                  const struct law_settings *settings)
{
    const struct law_limit limit = law_booking_change_limit(facts->deadline_on, facts->interview_on,
                                                            facts->interview_minute, -1, settings);
    struct law_verdict verdict = change_bars(facts);

    if (verdict.outcome != LAW_ALLOWED)
        return verdict;
    if (facts->kind == LAW_BOOKING_SELF) {
        verdict = status_bars(facts->status);
        if (verdict.outcome != LAW_ALLOWED)
            return verdict;
    } else if (!facts->citizen_may_move) {
        return law_refuse(LAW_REASON_NOT_SELF_BOOKED, BEK1216_46_1);
    }
    if (facts->now_utc >= limit.until_utc)
        return law_say_reading(
            LAW_REFUSED, limit.by_deadline ? LAW_REASON_DEADLINE_PASSED : LAW_REASON_CUTOFF_PASSED,
            BEK1216_44_4, limit.reading, limit.until.day);
    if (facts->slot.day != CIVIL_NONE) {
        const struct slot_wish wish = {
            facts->now_utc, latest_of(facts->deadline_on, facts->latest_interview_on, settings),
            facts->form, facts->needs_interpreter
        };

        verdict = slot_fits(&facts->slot, &wish, settings);
        if (verdict.outcome != LAW_ALLOWED) {
            if (verdict.reason == LAW_REASON_SLOT_AFTER_LATEST)
                verdict.reading = LAW_R10;
            return verdict;
        }
    }
    return law_say_reading(LAW_ALLOWED, LAW_REASON_REBOOKING_ALLOWED, BEK1216_44_4, limit.reading,
                           limit.until.day);
}

struct law_verdict law_may_cancel(const struct law_change_facts *facts,
                                  const struct law_settings *settings)
{
    /* P-05 opens moving after the deadline, never cancelling: that would leave a deadline that is
     * over */
    struct law_settings strict = *settings;
    struct law_limit limit;
    const struct law_verdict verdict = change_bars(facts);

    strict.allow_rebook_after_deadline = false;
    limit = law_booking_change_limit(facts->deadline_on, facts->interview_on,
                                     facts->interview_minute, -1, &strict);
    if (verdict.outcome != LAW_ALLOWED)
        return verdict;
    if ((facts->kind != LAW_BOOKING_SELF && !facts->citizen_may_move)
        || facts->now_utc >= limit.until_utc)
        return law_say(LAW_REFUSED, LAW_REASON_AFBUD_RECORDED, LAS_37_1, limit.until.day);
    return law_say_reading(LAW_ALLOWED, LAW_REASON_CANCELLING_ALLOWED, LAW_CHOICE, limit.reading,
                           limit.until.day);
}
