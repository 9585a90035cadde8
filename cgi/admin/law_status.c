/* The two long rules of `jobsamtale law`: follow-up and selfbooking-status. */
#include "law_question.h"

#include "law/followup.h"
#include "law/selfbooking.h"

#include <string.h>

static enum law_rule_set rule_set_of(struct question *q, const char *key)
{
    const char *code = question_text(q, key);
    const enum law_rule_set set = law_rule_set_from(code);

    if (code != NULL && set == LAW_RULE_SET_NONE)
        question_fail(q, key, "is no rule set");
    return set;
}

static void read_leaves(struct question *q, struct law_follow_up_facts *f)
{
    static const char *const names[3] = { "from", "to", "birth" };
    const civil_day(*rows)[3] = question_rows(q, "leaves", names, &f->leave_count);
    struct law_leave *leaves = ARENA_ARRAY(q->a, struct law_leave, f->leave_count + 1);

    for (size_t i = 0; i < f->leave_count; i++) {
        leaves[i] = (struct law_leave){ rows[i][0], rows[i][1], rows[i][2] };
        if (rows[i][0] == CIVIL_NONE && rows[i][2] == CIVIL_NONE)
            question_fail(q, "leaves", "holds a leave with neither from nor birth");
        if (rows[i][1] != CIVIL_NONE && rows[i][1] < rows[i][0])
            question_fail(q, "leaves", "holds a leave that ends before it begins");
    }
    f->leaves = leaves;
}

static void read_needs(struct question *q, struct law_follow_up_facts *f)
{
    static const char *const names[3] = { "recorded_on", "wanted_by", NULL };
    const civil_day(*rows)[3] = question_rows(q, "needs", names, &f->need_count);
    struct law_need *needs = ARENA_ARRAY(q->a, struct law_need, f->need_count + 1);

    for (size_t i = 0; i < f->need_count; i++) {
        needs[i] = (struct law_need){ rows[i][0], rows[i][1] };
        if (rows[i][0] == CIVIL_NONE)
            question_fail(q, "needs", "holds a need without recorded_on");
    }
    f->needs = needs;
}

static void answer_follow_up(struct question *q, const struct law_follow_up *got)
{
    json_t *due = json_array(), *plan = json_array();
    char on[CIVIL_ISO_SIZE], plan_by[CIVIL_ISO_SIZE];

    answer_text(q, "regime", got->regime != LAW_REGIME_UNSET ? law_regime_code(got->regime) : NULL);
    answer_day(q, "window_end", got->window_end);
    answer_int(q, "required", got->required);
    answer_int(q, "counted", got->counted);
    answer_int(q, "missing", got->missing);
    answer_bool(q, "breached", got->is_breached);
    for (size_t i = 0; i < got->due_count; i++) {
        const civil_day by = workday_plan_by(&q->settings.closing_days, got->due[i]);

        must(json_array_append_new(due,
                                   json_pack("{s:s,s:s}", "on", civil_format_iso(got->due[i], on),
                                             "plan_by", civil_format_iso(by, plan_by)))
             == 0);
        if (by != got->due[i])
            answer_reading(q, LAW_R03);
    }
    for (size_t i = 0; i < got->plan_count; i++)
        must(json_array_append_new(plan, json_string(civil_format_iso(got->plan[i], on))) == 0);
    must(json_object_set_new(q->answer, "due", due) == 0);
    must(json_object_set_new(q->answer, "plan", plan) == 0);
    if (got->regime == LAW_REGIME_UNSET)
        answer_text(q, "reason", law_reason_code(got->verdict.reason));
    if (got->assess_need_on != CIVIL_NONE)
        answer_day(q, "assess_need_on", got->assess_need_on);
    answer_cite(q, got->verdict.cite);
    for (enum law_reading r = LAW_R01; r <= LAW_R18; r++)
        if (got->readings & 1U << r)
            answer_reading(q, r);
}

void rule_follow_up(struct question *q)
{
    struct law_follow_up_facts f = {
        .set = rule_set_of(q, "rule_set"),
        .concluded_on = question_day(q, "concluded_on"),
        .assessed_on = question_day(q, "assessed_on"),
        .entitled_to_benefit = question_bool(q, "entitled_to_benefit", true),
        .goals_met_on = question_day(q, "goals_met_on"),
        .ended_on = question_day(q, "ended_on"),
        .migrated_on = question_day(q, "migrated_on"),
        .migrated_to = rule_set_of(q, "migrated_to"),
    };
    const civil_day on = question_day_needed(q, "on");
    struct law_follow_up got;

    f.held = question_days(q, "held", &f.held_count);
    f.work = question_periods(q, "work", true, &f.work_count);
    f.benefit = question_periods(q, "benefit", true, &f.benefit_count);
    read_leaves(q, &f);
    read_needs(q, &f);
    if (f.migrated_on != CIVIL_NONE && f.migrated_to == LAW_RULE_SET_NONE)
        question_fail(q, "migrated_to", "is needed with migrated_on");
    if (q->error != NULL)
        return;
    got = law_follow_up_on(&f, on, &q->settings);
    answer_follow_up(q, &got);
}

void rule_selfbooking_status(struct question *q)
{
    const char *readiness = question_text(q, "readiness");
    struct law_readiness_step step = { CIVIL_NONE, LAW_READINESS_UNSET };
    struct law_selfbook_facts f = {
        .readiness = &step,
        .manifestly_unable = question_bool(q, "manifestly_unable", false),
        .taken_on = question_day(q, "taken_on"),
        .guided_on = question_day(q, "guided_on"),
        .contract_from = question_day(q, "contract_from"),
        .contract_to = question_day(q, "contract_to"),
    };
    const civil_day on = question_day_needed(q, "on");
    struct law_period *exemptions = question_periods(q, "exemptions", true, &f.exemption_count);
    struct law_selfbook got;

    f.exemptions = exemptions;
    f.benefit = question_periods(q, "benefit", true, &f.benefit_count);
    f.revocations = question_periods(q, "revocations", true, &f.revocation_count);
    f.absences = question_periods(q, "absences", true, &f.absence_count);
    if (readiness != NULL) {
        f.readiness_count = 1;
        if (strcmp(readiness, "job_ready") == 0)
            step.result = LAW_JOB_READY;
        else if (strcmp(readiness, "activity_ready") == 0)
            step.result = LAW_ACTIVITY_READY;
        else
            question_fail(q, "readiness", "must be job_ready, activity_ready or null");
    }
    if (q->error != NULL)
        return;
    got = law_selfbook_status(&f, on, &q->settings);
    answer_text(q, "status", law_selfbook_code(got.status));
    answer_day(q, "until", got.until);
    answer_text(q, "next_status",
                got.next != LAW_SELFBOOK_UNSET ? law_selfbook_code(got.next) : NULL);
    f.exemption_count = law_periods_merge(exemptions, f.exemption_count);
    answer_periods(q, "merged_exemptions", exemptions, f.exemption_count);
    answer_day(q, "earliest_deadline", law_selfbook_earliest_deadline(&f, on, &q->settings));
    answer_verdict(q, &got.verdict);
    if (got.is_revoked)
        answer_cite(q, IL_20_5_3);
    if (got.is_exempt)
        answer_cite(q, IL_20_5_1);
    if (got.status == LAW_SELFBOOK_OBLIGED) {
        answer_cite(q, BEK1216_44_1);
        answer_reading(q, LAW_R14);
    }
}
