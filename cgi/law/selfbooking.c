/* Who must book themselves on a day (law.md 3.1). The status of one day is a row of tests; how long
 * it lasts is found by asking again on each day on which one of the facts begins or ends. */
#include "law/selfbooking.h"

#include "law/booking.h"
#include "law/internal.h"

static const char *const codes[LAW_SELFBOOK__COUNT] = {
    [LAW_SELFBOOK_UNSET] = "unset",
    [LAW_SELFBOOK_NOT_COVERED] = "not_covered",
    [LAW_SELFBOOK_REVOKED] = "revoked",
    [LAW_SELFBOOK_EXEMPT] = "exempt",
    [LAW_SELFBOOK_PAUSED] = "paused",
    [LAW_SELFBOOK_OBLIGED] = "obliged",
    [LAW_SELFBOOK_OBLIGED_NOT_GUIDED] = "obliged_not_guided",
    [LAW_SELFBOOK_VOLUNTARY] = "voluntary",
};

const char *law_selfbook_code(enum law_selfbook_status status)
{
    return (size_t)status < LAW_SELFBOOK__COUNT ? codes[status] : codes[LAW_SELFBOOK_UNSET];
}

/* The newest assessment that counts on the day. */
static enum law_readiness readiness_on(const struct law_selfbook_facts *facts, civil_day on)
{
    enum law_readiness result = LAW_READINESS_UNSET;
    civil_day newest = CIVIL_NONE;

    for (size_t i = 0; i < facts->readiness_count; i++) {
        if (facts->readiness[i].from <= on && facts->readiness[i].from >= newest) {
            newest = facts->readiness[i].from;
            result = facts->readiness[i].result;
        }
    }
    return result;
}

struct law_verdict law_selfbook_scope_on(const struct law_selfbook_facts *facts, civil_day on,
                                         const struct law_settings *settings)
{
    const bool covers_activity_ready =
        settings->selfbook_scope == LAW_SCOPE_JOB_READY_AND_ACTIVITY_READY;

    switch (readiness_on(facts, on)) {
    case LAW_JOB_READY:
        return law_say(LAW_DUE, LAW_REASON_JOB_READY, IL_20_4, CIVIL_NONE);
    case LAW_ACTIVITY_READY:
        return law_say_reading(covers_activity_ready ? LAW_DUE : LAW_ALLOWED,
                               covers_activity_ready ? LAW_REASON_ACTIVITY_READY
                                                     : LAW_REASON_OUT_OF_SCOPE,
                               IL_20_4, LAW_R11, CIVIL_NONE);
    case LAW_READINESS_UNSET:
        break;
    }
    /* not assessed: a benefit receiver is deemed job ready from takeover on (IL § 17, stk. 1) */
    if (facts->taken_on == CIVIL_NONE || on < facts->taken_on
        || !law_periods_cover(facts->benefit, facts->benefit_count, on))
        return law_say(LAW_ALLOWED, LAW_REASON_OUT_OF_SCOPE, IL_17_1, CIVIL_NONE);
    if (!facts->manifestly_unable)
        return law_say(LAW_DUE, LAW_REASON_DEEMED_JOB_READY, IL_17_1, CIVIL_NONE);
    return law_say_reading(covers_activity_ready ? LAW_DUE : LAW_ALLOWED,
                           covers_activity_ready ? LAW_REASON_ACTIVITY_READY
                                                 : LAW_REASON_OUT_OF_SCOPE,
                           IL_17_1, LAW_R11, CIVIL_NONE);
}

/* The status of one day alone, and what decided it. */
static enum law_selfbook_status status_on(const struct law_selfbook_facts *facts, civil_day on,
                                          const struct law_settings *settings,
                                          struct law_verdict *why)
{
    if (facts->contract_from == CIVIL_NONE || on < facts->contract_from) {
        *why = law_refuse(LAW_REASON_NO_CONTRACT, IL_20_4);
        return LAW_SELFBOOK_NOT_COVERED;
    }
    if (facts->contract_to != CIVIL_NONE && on > facts->contract_to) {
        *why = law_refuse(LAW_REASON_CONTRACT_ENDED, IL_19_9);
        return LAW_SELFBOOK_NOT_COVERED;
    }
    if (law_periods_cover(facts->revocations, facts->revocation_count, on)) {
        *why = law_refuse(LAW_REASON_IS_REVOKED, IL_20_5_3);
        return LAW_SELFBOOK_REVOKED;
    }
    if (law_periods_cover(facts->exemptions, facts->exemption_count, on)) {
        *why = law_refuse(LAW_REASON_IS_EXEMPT, IL_20_5_1);
        return LAW_SELFBOOK_EXEMPT;
    }
    if (law_periods_cover(facts->absences, facts->absence_count, on)) {
        *why = law_say(LAW_ALLOWED, LAW_REASON_IS_PAUSED, BEK1216_49_1, CIVIL_NONE);
        return LAW_SELFBOOK_PAUSED;
    }
    *why = law_selfbook_scope_on(facts, on, settings);
    if (why->outcome != LAW_DUE) {
        if (!settings->allow_voluntary_booking) {
            why->outcome = LAW_REFUSED;
            why->reason = LAW_REASON_VOLUNTARY_CLOSED;
        }
        return LAW_SELFBOOK_VOLUNTARY;
    }
    if (facts->guided_on == CIVIL_NONE || facts->guided_on > on) {
        *why = law_say(LAW_NOT_YET, LAW_REASON_NOT_GUIDED, BEK1216_44_2, CIVIL_NONE);
        return LAW_SELFBOOK_OBLIGED_NOT_GUIDED;
    }
    return LAW_SELFBOOK_OBLIGED;
}

static void keep_nearest(civil_day day, civil_day after, civil_day *nearest)
{
    if (day != CIVIL_NONE && day > after && (*nearest == CIVIL_NONE || day < *nearest))
        *nearest = day;
}

static void keep_ends(const struct law_period *periods, size_t count, civil_day after,
                      civil_day *nearest)
{
    for (size_t i = 0; i < count; i++) {
        keep_nearest(periods[i].from, after, nearest);
        keep_nearest(civil_add_days(periods[i].to, 1), after, nearest);
    }
}

/* The next day after `after` on which any fact begins or ends; CIVIL_NONE when there is none. */
static civil_day next_change(const struct law_selfbook_facts *facts, civil_day after)
{
    civil_day nearest = CIVIL_NONE;

    keep_nearest(facts->contract_from, after, &nearest);
    keep_nearest(civil_add_days(facts->contract_to, 1), after, &nearest);
    keep_nearest(facts->taken_on, after, &nearest);
    keep_nearest(facts->guided_on, after, &nearest);
    for (size_t i = 0; i < facts->readiness_count; i++)
        keep_nearest(facts->readiness[i].from, after, &nearest);
    keep_ends(facts->benefit, facts->benefit_count, after, &nearest);
    keep_ends(facts->exemptions, facts->exemption_count, after, &nearest);
    keep_ends(facts->revocations, facts->revocation_count, after, &nearest);
    keep_ends(facts->absences, facts->absence_count, after, &nearest);
    return nearest;
}

struct law_selfbook law_selfbook_status(const struct law_selfbook_facts *facts, civil_day on,
                                        const struct law_settings *settings)
{
    struct law_selfbook out = { .until = CIVIL_NONE,
                                .next = LAW_SELFBOOK_UNSET,
                                .exempt_until = CIVIL_NONE,
                                .revoked_until = CIVIL_NONE };
    struct law_verdict ignored;

    out.status = status_on(facts, on, settings, &out.verdict);
    out.is_exempt = law_periods_cover(facts->exemptions, facts->exemption_count, on);
    out.is_revoked = law_periods_cover(facts->revocations, facts->revocation_count, on);
    if (out.is_exempt)
        out.exempt_until = law_periods_until(facts->exemptions, facts->exemption_count, on);
    if (out.is_revoked)
        out.revoked_until = law_periods_until(facts->revocations, facts->revocation_count, on);
    for (civil_day day = next_change(facts, on); day != CIVIL_NONE; day = next_change(facts, day)) {
        const enum law_selfbook_status then = status_on(facts, day, settings, &ignored);

        if (then != out.status) {
            out.until = day - 1;
            out.next = then;
            break;
        }
    }
    out.verdict.last_day = out.until;
    return out;
}

civil_day law_selfbook_earliest_deadline(const struct law_selfbook_facts *facts, civil_day on,
                                         const struct law_settings *settings)
{
    const struct law_selfbook now = law_selfbook_status(facts, on, settings);
    const civil_day earliest = law_deadline_earliest(on);

    if (now.status != LAW_SELFBOOK_OBLIGED || earliest == CIVIL_NONE
        || (now.until != CIVIL_NONE && now.until < earliest))
        return CIVIL_NONE;
    return earliest;
}
