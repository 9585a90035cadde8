/* The rules of `jobsamtale law`, the short ones: each asks one function of the law room. */
#include "law_question.h"

#include "law/booking.h"
#include "law/consequence.h"
#include "law/contract.h"
#include "law/cpr.h"
#include "law/decision.h"
#include "law/limits.h"
#include "law/outage.h"

#include <string.h>

/* A limit on the authority: it never moves, plan_by says what to plan for (T-6, R-03). */
static void answer_due(struct question *q, const struct law_verdict *verdict)
{
    const civil_day plan_by = workday_plan_by(&q->settings.closing_days, verdict->last_day);

    answer_day(q, "due", verdict->last_day);
    answer_day(q, "plan_by", plan_by);
    answer_verdict(q, verdict);
    if (plan_by != verdict->last_day)
        answer_reading(q, LAW_R03);
}

/* A limit of the citizen: rolled forward when its last day is no working day (T-6, R-03). */
static void answer_until(struct question *q, civil_day until, civil_day raw, enum law_cite cite)
{
    answer_day(q, "until", until);
    answer_cite(q, cite);
    if (until != raw)
        answer_reading(q, LAW_R03);
}

void rule_takeover(struct question *q)
{
    const struct law_verdict v = law_takeover(question_day_needed(q, "allocated_on"));

    answer_day(q, "taken_on", v.last_day);
    answer_verdict(q, &v);
}

void rule_contract_due(struct question *q)
{
    const struct law_verdict v = law_contract_due(question_day_needed(q, "taken_on"));

    answer_due(q, &v);
}

void rule_readiness_due(struct question *q)
{
    const struct law_verdict v = law_readiness_due(question_day_needed(q, "taken_on"));

    answer_due(q, &v);
}

void rule_programme_age(struct question *q)
{
    const civil_day born = question_day_needed(q, "born");
    const civil_day taken_on = question_day_needed(q, "taken_on");
    const struct law_verdict v = law_programme_age(born, taken_on);

    if (v.outcome == LAW_UNKNOWN)
        question_fail(q, "born", "lies after taken_on");
    answer_int(q, "age", civil_age(born, taken_on));
    answer_bool(q, "duty", v.outcome == LAW_ALLOWED);
    answer_verdict(q, &v);
}

void rule_rule_set(struct question *q)
{
    const civil_day concluded_on = question_day_needed(q, "concluded_on");
    const struct law_rule_set_answer got =
        law_rule_set_of(concluded_on, question_bool(q, "ukraine_act", false));
    const struct law_rule_set_row *row = law_rule_set_row(got.set);

    answer_text(q, "rule_set", row != NULL ? row->code : NULL);
    if (row == NULL)
        answer_text(q, "reason", law_reason_code(got.verdict.reason));
    answer_verdict(q, &got.verdict);
}

void rule_booking_deadline(struct question *q)
{
    const civil_day available_on = question_day_needed(q, "available_on");
    const int days = question_int(q, "period_days", 0, 365, q->settings.booking_deadline_days);
    civil_day proposed;

    if (days < LAW_BOOKING_FLOOR_DAYS)
        question_fail(q, "period_days", "the law's floor is 8 days (BEK 1216/2023 § 44, stk. 1)");
    proposed = law_deadline_proposed(available_on, days, &q->settings);
    answer_day(q, "earliest", law_deadline_earliest(available_on));
    answer_day(q, "proposed", proposed);
    answer_day(q, "latest_interview", law_deadline_latest_interview(proposed, &q->settings));
    answer_cite(q, IL_20_6);
    answer_cite(q, BEK1216_44_1);
    answer_reading(q, LAW_R14);
    if (proposed != civil_add_days(available_on, days))
        answer_reading(q, LAW_R03);
}

void rule_rebook_until(struct question *q)
{
    const civil_day deadline_on = question_day(q, "deadline");
    const int cutoff = question_int(q, "cutoff_days", 0, 7, -1);
    struct law_local interview;
    struct law_limit limit;

    if (!question_local(q, "interview", &interview))
        return;
    limit = law_booking_change_limit(deadline_on, interview.day, interview.minute, cutoff,
                                     &q->settings);
    answer_local(q, "until", law_clock_local(limit.until_utc));
    answer_utc(q, "until_utc", limit.until_utc);
    answer_day(q, "latest_new_interview", law_deadline_latest_interview(deadline_on, &q->settings));
    answer_cite(q, BEK1216_44_4);
    if (deadline_on != CIVIL_NONE)
        answer_reading(q, LAW_R10);
}

void rule_closes(struct question *q)
{
    const civil_day deadline_on = question_day_needed(q, "deadline");

    if (q->error != NULL)
        return;
    answer_utc(q, "closes_utc", law_deadline_closes_utc(deadline_on));
    answer_cite(q, BEK1216_44_1);
}

/* One end of an outage as a moment; `open` for an absent one. */
static int64_t outage_end(struct question *q, const json_t *row, const char *name, int64_t open)
{
    const json_t *value = json_object_get(row, name);
    struct law_local at;
    int64_t utc = open;

    if (value == NULL || json_is_null(value))
        return open;
    if (!json_is_string(value) || !question_parse_local(json_string_value(value), &at))
        question_fail(q, "outages",
                      "holds no local moment YYYY-MM-DDTHH:MM that exists in Denmark");
    else
        (void)law_clock_utc(at.day, at.minute, &utc);
    return utc;
}

void rule_outage(struct question *q)
{
    const civil_day deadline_on = question_day_needed(q, "deadline");
    const json_t *list = json_object_get(q->asked, "outages");
    const size_t count = json_array_size(list);
    struct law_outage *outages = ARENA_ARRAY(q->a, struct law_outage, count + 1);
    struct law_outage_result got;

    if (list != NULL && !json_is_null(list) && !json_is_array(list))
        question_fail(q, "outages", "must be a list");
    for (size_t i = 0; i < count; i++) {
        json_t *row = json_array_get(list, i), *value;
        const char *name;

        if (!json_is_object(row))
            question_fail(q, "outages", "must be a list of objects");
        json_object_foreach(row, name, value)
        {
            if (strcmp(name, "from") != 0 && strcmp(name, "to") != 0)
                question_fail(q, "outages", arena_printf(q->a, "holds the unknown key %s", name));
        }
        outages[i].from_utc = outage_end(q, row, "from", INT64_MIN);
        outages[i].to_utc = outage_end(q, row, "to", LAW_OUTAGE_RUNNING);
        if (outages[i].from_utc == INT64_MIN)
            question_fail(q, "outages", "holds an outage without from");
        else if (outages[i].to_utc < outages[i].from_utc)
            question_fail(q, "outages", "holds an outage that ends before it begins");
    }
    if (q->error != NULL)
        return;
    got = law_outage_extend(deadline_on, outages, count, &q->settings);
    answer_bool(q, "extended", got.is_extended);
    answer_day(q, "deadline", got.deadline_on);
    answer_day(q, "latest_interview", got.latest_interview_on);
    if (got.verdict.outcome == LAW_NOT_YET)
        answer_text(q, "reason", law_reason_code(got.verdict.reason));
    answer_verdict(q, &got.verdict);
}

void rule_deregistration(struct question *q)
{
    const civil_day deadline_on = question_day_needed(q, "deadline");
    const struct law_deregistration got =
        law_deregistration(deadline_on, question_day(q, "registers_on"), &q->settings);

    answer_day(q, "effective_on", got.effective_on);
    answer_day(q, "lapses_on", got.lapses_on);
    answer_bool(q, "must_book", got.must_book);
    answer_day(q, "interview_by", got.interview_by);
    answer_cite(q, BEK1216_27_2);
    answer_verdict(q, &got.verdict);
}

void rule_deduction_days(struct question *q)
{
    const char *kind = question_text(q, "kind");
    const civil_day event_on = question_day_needed(q, "event_on");
    const civil_day contact_on = question_day(q, "contact_on");
    const bool is_guided = question_bool(q, "guided", false);
    enum law_failure failure = LAW_FAILURE_UNSET;
    struct law_deduction got;

    if (kind != NULL && strcmp(kind, "missed_deadline") == 0)
        failure = LAW_FAILURE_MISSED_DEADLINE;
    else if (kind != NULL && strcmp(kind, "no_show") == 0)
        failure = LAW_FAILURE_NO_SHOW;
    else
        question_fail(q, "kind", "must be missed_deadline or no_show");
    got = law_deduction_days(failure, event_on, contact_on, is_guided);
    if (got.days > 0)
        answer_int(q, "days", got.days);
    else
        answer_text(q, "days", NULL);
    answer_day(q, "latest_deduction_on", got.latest_deduction_on);
    if (got.days == 0)
        answer_text(q, "reason", law_reason_code(got.verdict.reason));
    answer_verdict(q, &got.verdict);
    answer_cite(q, LAS_35_3);
}

void rule_complaint_until(struct question *q)
{
    const civil_day available_on = question_day_needed(q, "available_on");

    answer_until(q, law_complaint_until(available_on, &q->settings),
                 civil_add_days(available_on, q->settings.complaint_days), RSL_67_1);
}

void rule_hearing_until(struct question *q)
{
    const civil_day available_on = question_day_needed(q, "available_on");
    const int days = question_int(q, "days", 1, 365, q->settings.hearing_days);

    answer_until(q, law_hearing_until(available_on, days, &q->settings),
                 civil_add_days(available_on, days), FVL_19);
}

void rule_letter_received(struct question *q)
{
    answer_day(q, "received_on",
               law_letter_received(question_day_needed(q, "posted_on"), &q->settings));
    answer_cite(q, LAW_CHOICE);
}

void rule_reassess_by(struct question *q)
{
    answer_day(q, "by", law_reassess_by(question_day_needed(q, "received_on")));
    answer_cite(q, BEK861_11);
}

void rule_family_tests(struct question *q)
{
    const struct law_family_tests got = law_family_tests(question_day_needed(q, "registered_on"));

    answer_day(q, "a1_by", got.a1_by);
    answer_day(q, "a1_resit_by", got.a1_resit_by);
    answer_day(q, "a2_by", got.a2_by);
    answer_day(q, "a2_resit_by", got.a2_resit_by);
    answer_cite(q, BEK208_14_9);
}

void rule_offer_limits(struct question *q)
{
    const enum law_offer kind = law_offer_from(question_text(q, "kind"));
    size_t count;
    const struct law_period *parts = question_periods(q, "parts", false, &count);
    const struct law_offer_answer got = law_offer_within(kind, parts, count);

    if (kind == LAW_OFFER_UNSET)
        question_fail(q, "kind",
                      "must be special_course, special_upskilling, practice_in_course or "
                      "wage_subsidy");
    if (count == 0)
        question_fail(q, "parts", "is needed");
    answer_bool(q, "allowed", got.is_allowed);
    answer_int(q, "days", got.days);
    answer_int(q, "days_allowed", got.days_allowed);
    answer_day(q, "last_day", got.last_day);
    answer_text(q, "reason", got.is_allowed ? NULL : law_reason_code(got.verdict.reason));
    answer_verdict(q, &got.verdict);
}

void rule_workday(struct question *q)
{
    const struct law_closing_days *closing = &q->settings.closing_days;
    const civil_day day = question_day_needed(q, "date");
    const struct civil_date date = civil_parts(day);

    answer_bool(q, "workday", workday_is(closing, day));
    answer_text(q, "holiday", workday_holiday_name(workday_holiday(day)));
    answer_bool(q, "closing_day", workday_is_closing(closing, day));
    answer_day(q, "next_workday", workday_next(closing, day));
    answer_day(q, "previous_workday", workday_previous(closing, day));
    if (date.year >= 2024 && day == civil_easter(date.year) + 26) /* once store bededag */
        answer_cite(q, BEK270_2023);
    if (workday_is_closing(closing, day))
        answer_cite(q, LAW_CHOICE);
}

void rule_cpr(struct question *q)
{
    const char *text = question_text(q, "cpr");
    const civil_day on = question_day_needed(q, "on");
    const struct law_cpr got = law_cpr_parse(text, on);

    if (text == NULL)
        question_fail(q, "cpr", "is needed");
    answer_bool(q, "valid", got.is_valid);
    answer_day(q, "born", got.born);
    answer_bool(q, "modulus11", got.passes_modulus11);
    answer_bool(q, "substitute", got.is_substitute);
    answer_text(q, "reason", got.reason == LAW_REASON_CPR_OK ? NULL : law_reason_code(got.reason));
    answer_cite(q, CPRL_52);
}
