/* The days and parts of decisions (law.md 5). Limits of citizens roll forward to a working day,
 * limits of the authority stand (T-6). */
#include "law/decision.h"

#include "law/internal.h"

enum { FOUR_WEEKS = 28, TWO_WEEKS = 14 };

static civil_day citizen_limit(civil_day from, int days, const struct law_settings *settings)
{
    return workday_roll_forward(&settings->closing_days, civil_add_days(from, days));
}

civil_day law_complaint_until(civil_day available_on, const struct law_settings *settings)
{
    return citizen_limit(available_on, settings->complaint_days, settings);
}

civil_day law_reassess_by(civil_day received_on)
{
    return civil_add_days(received_on, FOUR_WEEKS);
}

civil_day law_partial_answer_until(civil_day available_on, const struct law_settings *settings)
{
    return citizen_limit(available_on, FOUR_WEEKS, settings);
}

civil_day law_forward_by(civil_day answer_received_on)
{
    return civil_add_days(answer_received_on, TWO_WEEKS);
}

civil_day law_hearing_until(civil_day available_on, int days, const struct law_settings *settings)
{
    return citizen_limit(available_on, days > 0 ? days : settings->hearing_days, settings);
}

civil_day law_decide_from(civil_day hearing_until)
{
    return civil_add_days(hearing_until, 1);
}

civil_day law_written_reasons_request_until(civil_day oral_on, const struct law_settings *settings)
{
    return citizen_limit(oral_on, TWO_WEEKS, settings);
}

civil_day law_written_reasons_by(civil_day request_received_on)
{
    return civil_add_days(request_received_on, TWO_WEEKS);
}

civil_day law_letter_received(civil_day posted_on, const struct law_settings *settings)
{
    return workday_add(&settings->closing_days, posted_on,
                       settings->letter_presumption_working_days);
}

civil_day law_arrived_on(civil_day available_on, civil_day posted_on, civil_day received_on,
                         const struct law_settings *settings)
{
    if (available_on != CIVIL_NONE)
        return available_on;
    return received_on != CIVIL_NONE ? received_on : law_letter_received(posted_on, settings);
}

struct law_verdict law_complaint_suspends(void)
{
    return law_refuse(LAW_REASON_NO_SUSPENSION, RSL_72_1);
}

struct law_verdict law_complaint_in_time(civil_day available_on, civil_day received_on,
                                         const struct law_settings *settings)
{
    const civil_day until = law_complaint_until(available_on, settings);

    if (received_on > until)
        return law_say_reading(LAW_BREACHED, LAW_REASON_AFTER_LIMIT, BEK861_13, LAW_R03, until);
    return law_say_reading(LAW_MET, LAW_REASON_WITHIN_LIMIT, RSL_67_1, LAW_R03, until);
}

struct law_verdict law_hearing_done(const struct law_hearing_facts *facts, civil_day on)
{
    if (!facts->always) {
        if (!facts->is_unfavourable || facts->facts_known)
            return law_say(LAW_ALLOWED, LAW_REASON_HEARING_NOT_NEEDED, FVL_19, CIVIL_NONE);
        if (facts->exception != LAW_HEARING_EXCEPTION_NONE && law_has_text(facts->exception_reason))
            return law_say(LAW_ALLOWED, LAW_REASON_HEARING_EXCEPTED, FVL_19, CIVIL_NONE);
    }
    if (facts->hearing_until == CIVIL_NONE)
        return law_refuse(LAW_REASON_HEARING_MISSING, FVL_19);
    if (on < law_decide_from(facts->hearing_until))
        return law_say(LAW_NOT_YET, LAW_REASON_HEARING_RUNNING, FVL_19, facts->hearing_until);
    return law_say(LAW_ALLOWED, LAW_REASON_WITHIN_LIMIT, FVL_19, facts->hearing_until);
}

size_t law_decision_issues(const struct law_decision_parts *parts, struct law_issues *out)
{
    const bool needs_reasons = !parts->as_requested;

    out->count = 0;
    if (!parts->has_result)
        law_issue_add(out, LAW_FIELD_RESULT, LAW_REASON_FIELD_MISSING, FVL_24);
    if (needs_reasons && !parts->has_rules)
        law_issue_add(out, LAW_FIELD_RULES, LAW_REASON_FIELD_MISSING, FVL_24);
    if (needs_reasons && parts->leaves_a_choice && !parts->has_considerations)
        law_issue_add(out, LAW_FIELD_CONSIDERATIONS, LAW_REASON_FIELD_MISSING, FVL_24);
    if (needs_reasons && !parts->has_facts)
        law_issue_add(out, LAW_FIELD_FACTS, LAW_REASON_FIELD_MISSING, FVL_24);
    if (needs_reasons && !parts->has_hearing)
        law_issue_add(out, LAW_FIELD_HEARING, LAW_REASON_FIELD_MISSING, FVL_19);
    if (needs_reasons && !parts->has_complaint_guidance)
        law_issue_add(out, LAW_FIELD_COMPLAINT_GUIDANCE, LAW_REASON_FIELD_MISSING, FVL_25);
    if (parts->decided_by == 0)
        law_issue_add(out, LAW_FIELD_DECIDED_BY, LAW_REASON_FIELD_MISSING, FVL_24);
    return out->count;
}
