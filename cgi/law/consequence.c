/* What may follow a missed deadline or a no-show (law.md 3.3). */
#include "law/consequence.h"

#include "law/internal.h"

enum { A_WEEK = 7, TWO_WEEKS = 14, THREE_MONTHS = 3 };

struct law_deregistration law_deregistration(civil_day deadline_on, civil_day registers_on,
                                             const struct law_settings *settings)
{
    struct law_deregistration out = { .interview_by = CIVIL_NONE };

    out.effective_on = civil_add_days(deadline_on, 1);
    out.lapses_on = civil_add_months(out.effective_on, settings->reregistration_lapse_months);
    if (out.effective_on == CIVIL_NONE) {
        out.verdict = law_say(LAW_UNKNOWN, LAW_REASON_DATE_UNKNOWN, BEK1216_27_2, CIVIL_NONE);
        return out;
    }
    out.must_book = registers_on == CIVIL_NONE || registers_on < out.lapses_on;
    if (out.must_book)
        out.interview_by = civil_add_days(registers_on, settings->reregistration_interview_days);
    out.verdict = out.must_book ? law_say_reading(LAW_DUE, LAW_REASON_MUST_BOOK_AT_REREGISTRATION,
                                                  BEK1216_30_3, LAW_R09, out.interview_by)
                                : law_say_reading(LAW_ALLOWED, LAW_REASON_CONDITION_LAPSED,
                                                  BEK1216_30_3, LAW_R09, out.lapses_on);
    return out;
}

struct law_verdict law_restoration(civil_day deregistered_on)
{
    return law_say(deregistered_on == CIVIL_NONE ? LAW_UNKNOWN : LAW_DUE,
                   deregistered_on == CIVIL_NONE ? LAW_REASON_DATE_UNKNOWN
                                                 : LAW_REASON_AUTHORITY_RESTORES,
                   BEK1216_30_1, deregistered_on);
}

struct law_deduction law_deduction_days(enum law_failure kind, civil_day event_on,
                                        civil_day contact_on, bool is_guided)
{
    const enum law_cite cite = kind == LAW_FAILURE_NO_SHOW ? LAS_37_1 : LAS_37A_1;
    struct law_deduction out = { .days = 0 };

    /* three whole calendar months after the month of the event (F13) */
    out.latest_deduction_on = civil_month_last(civil_add_months(event_on, THREE_MONTHS));
    if (event_on == CIVIL_NONE || kind == LAW_FAILURE_UNSET) {
        out.verdict = law_say(LAW_UNKNOWN, LAW_REASON_DATE_UNKNOWN, cite, CIVIL_NONE);
    } else if (!is_guided) {
        out.verdict = law_refuse(LAW_REASON_NO_WRITTEN_GUIDANCE, LAS_35_1);
    } else if (contact_on == CIVIL_NONE) {
        out.verdict =
            law_say(LAW_NOT_YET, LAW_REASON_NO_CONTACT_YET, cite, out.latest_deduction_on);
    } else {
        out.days = contact_on > event_on ? contact_on - event_on : 1;
        out.verdict = law_say(LAW_ALLOWED, LAW_REASON_DAYS_PROPOSED, cite, out.latest_deduction_on);
    }
    return out;
}

struct law_verdict law_consequence_contact(bool is_activity_ready, bool contact_tried)
{
    if (is_activity_ready && !contact_tried)
        return law_refuse(LAW_REASON_CONTACT_NOT_TRIED, LAS_35_7);
    return law_say(LAW_ALLOWED, LAW_REASON_NONE, LAS_35_7, CIVIL_NONE);
}

civil_day law_control_first_by(civil_day received_on)
{
    return civil_add_days(received_on, A_WEEK);
}

civil_day law_control_last_day(civil_day first_held_on)
{
    return civil_add_months(first_held_on, THREE_MONTHS);
}

civil_day law_control_next(civil_day first_held_on, int number)
{
    civil_day on;

    if (number < 1 || number > 20)
        return CIVIL_NONE;
    on = civil_add_days(first_held_on, TWO_WEEKS * number);
    return on <= law_control_last_day(first_held_on) ? on : CIVIL_NONE;
}

civil_day law_control_offer_by(civil_day first_held_on)
{
    return civil_add_days(first_held_on, TWO_WEEKS);
}
