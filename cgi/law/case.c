/* The consequence case, step by step (law.md 3.3). Each step repeats the guards of what it rests
 * on, so that none can be reached by a form that was sent out of order. */
#include "law/case.h"

#include "law/decision.h"
#include "law/internal.h"
#include "law/statement.h"

static const char *const codes[LAW_CASE_STATE__COUNT] = {
    [LAW_CASE_NONE] = "none",
    [LAW_CASE_OPENED] = "opened",
    [LAW_CASE_REASON_ASKED] = "reason_asked",
    [LAW_CASE_HEARD] = "heard",
    [LAW_CASE_DECIDED] = "decided",
    [LAW_CASE_NOTIFIED] = "notified",
    [LAW_CASE_COMPLAINT] = "complaint",
    [LAW_CASE_CLOSED] = "closed",
};
static const char *const outcomes[LAW_CASE_OUTCOME__COUNT] = {
    [LAW_CASE_OUTCOME_UNSET] = "none",
    [LAW_CASE_NO_CONSEQUENCE] = "no_consequence",
    [LAW_CASE_REFERRAL] = "benefit_referral",
    [LAW_CASE_DEREGISTER] = "deregister",
    [LAW_CASE_BOTH] = "benefit_referral_and_deregister",
};

const char *law_case_code(enum law_case_state state)
{
    return (size_t)state < LAW_CASE_STATE__COUNT ? codes[state] : codes[LAW_CASE_NONE];
}

enum law_case_state law_case_from(const char *code)
{
    return (enum law_case_state)law_code_find(codes, LAW_CASE_STATE__COUNT, code);
}

const char *law_case_outcome_code(enum law_case_outcome outcome)
{
    return (size_t)outcome < LAW_CASE_OUTCOME__COUNT ? outcomes[outcome] : outcomes[0];
}

enum law_case_outcome law_case_outcome_from(const char *code)
{
    return (enum law_case_outcome)law_code_find(outcomes, LAW_CASE_OUTCOME__COUNT, code);
}

bool law_case_deregisters(enum law_case_outcome outcome)
{
    return outcome == LAW_CASE_DEREGISTER || outcome == LAW_CASE_BOTH;
}

bool law_case_refers(enum law_case_outcome outcome)
{
    return outcome == LAW_CASE_REFERRAL || outcome == LAW_CASE_BOTH;
}

bool law_case_needs_two(enum law_case_outcome outcome)
{
    return law_case_deregisters(outcome);
}

civil_day law_case_decide_from(const struct law_case *in)
{
    civil_day last = in->answer_until;

    if (in->asked_available_on == CIVIL_NONE || last == CIVIL_NONE)
        return CIVIL_NONE;
    if (in->comment_until != CIVIL_NONE && in->comment_until > last)
        last = in->comment_until;
    return law_decide_from(last);
}

struct law_deduction law_case_deduction(const struct law_case *in)
{
    return law_deduction_days(in->kind, in->event_on, in->contact_on, in->is_guided);
}

/* The citizen is asked with the time that a hearing has (5.3). */
static void check_asked(const struct law_case *in, const struct law_settings *settings,
                        struct law_issues *out)
{
    if (in->asked_available_on == CIVIL_NONE)
        law_issue_add(out, LAW_FIELD_HEARING_AVAILABLE_ON, LAW_REASON_HEARING_MISSING, FVL_19);
    else if (in->answer_until == CIVIL_NONE)
        law_issue_add(out, LAW_FIELD_HEARING_UNTIL, LAW_REASON_FIELD_MISSING, FVL_19);
    else if (in->answer_until < law_hearing_until(in->asked_available_on, 0, settings))
        law_issue_add(out, LAW_FIELD_HEARING_UNTIL, LAW_REASON_HEARING_TOO_SHORT, FVL_19);
}

static void check_time(const struct law_case *in, civil_day today, struct law_issues *out)
{
    const civil_day from = law_case_decide_from(in);

    if (from != CIVIL_NONE && today < from)
        law_issue_add(out, LAW_FIELD_HEARING_UNTIL, LAW_REASON_HEARING_RUNNING,
                      in->comment_until != CIVIL_NONE ? FVL_21 : FVL_19);
}

/* A reasonable ground may be found before the time is over: nothing follows then. */
static void check_heard(const struct law_case *in, civil_day today, struct law_issues *out)
{
    const enum law_reason text = law_statement_check(in->ground_text, NULL);

    if (in->ground == LAW_CASE_GROUND_UNSET)
        law_issue_add(out, LAW_FIELD_GROUND, LAW_REASON_FIELD_MISSING, LAS_13_7);
    if (text != LAW_REASON_NONE)
        law_issue_add(out, LAW_FIELD_GROUND_TEXT, text, FVL_24);
    if (in->ground != LAW_CASE_GROUND_YES)
        check_time(in, today, out);
}

/* What must hold before anything may follow for the citizen. */
static void check_adverse(enum law_case_state from, const struct law_case *in, civil_day today,
                          struct law_issues *out)
{
    if (from != LAW_CASE_HEARD)
        law_issue_add(out, LAW_FIELD_OUTCOME, LAW_REASON_HEARING_MISSING, FVL_19);
    else if (in->ground != LAW_CASE_GROUND_NO)
        law_issue_add(out, LAW_FIELD_OUTCOME, LAW_REASON_GROUND_ACCEPTED, LAS_13_7);
    check_time(in, today, out);
    if (in->answered_since)
        law_issue_add(out, LAW_FIELD_ANSWER_WEIGHED, LAW_REASON_HEARING_NOT_WEIGHED, FVL_24);
    if (in->no_times_unanswered)
        law_issue_add(out, LAW_FIELD_OUTCOME, LAW_REASON_NO_TIMES_UNANSWERED, BEK113_13);
    if (in->excuse != LAW_REASON_NONE)
        law_issue_add(out, LAW_FIELD_OUTCOME, LAW_REASON_EXCUSE_EXISTS, LAS_13_7);
    if (law_consequence_contact(in->is_activity_ready, law_has_text(in->contact_tried)).outcome
        != LAW_ALLOWED)
        law_issue_add(out, LAW_FIELD_CONTACT_TRIED, LAW_REASON_CONTACT_NOT_TRIED, LAS_35_7);
}

static void check_referral(const struct law_case *in, civil_day today, struct law_issues *out)
{
    const struct law_deduction days = law_case_deduction(in);

    if (days.verdict.outcome == LAW_REFUSED || days.verdict.outcome == LAW_UNKNOWN)
        law_issue_add(out, LAW_FIELD_OUTCOME, days.verdict.reason, days.verdict.cite);
    if (days.latest_deduction_on != CIVIL_NONE && today > days.latest_deduction_on)
        law_issue_add(out, LAW_FIELD_OUTCOME, LAW_REASON_TIME_BAR_OVER, LAS_35_3);
    if (in->contact_on != CIVIL_NONE && in->contact_on < in->event_on)
        law_issue_add(out, LAW_FIELD_CONTACT_ON, LAW_REASON_ENDS_BEFORE_START, days.verdict.cite);
    if (in->contact_on != CIVIL_NONE && in->contact_on > today)
        law_issue_add(out, LAW_FIELD_CONTACT_ON, LAW_REASON_DATE_IN_FUTURE, days.verdict.cite);
}

static void check_proposal(enum law_case_state from, const struct law_case *in, civil_day today,
                           struct law_issues *out)
{
    const enum law_reason text = law_statement_check(in->reason, NULL);

    if (in->outcome == LAW_CASE_OUTCOME_UNSET)
        law_issue_add(out, LAW_FIELD_OUTCOME, LAW_REASON_FIELD_MISSING, LAS_35_3);
    else if (in->outcome != LAW_CASE_NO_CONSEQUENCE)
        check_adverse(from, in, today, out);
    if (law_case_refers(in->outcome))
        check_referral(in, today, out);
    if (law_case_deregisters(in->outcome) && in->kind != LAW_FAILURE_MISSED_DEADLINE)
        law_issue_add(out, LAW_FIELD_OUTCOME, LAW_REASON_DEREGISTER_NEEDS_DEADLINE, BEK1216_27_2);
    if (text != LAW_REASON_NONE)
        law_issue_add(out, LAW_FIELD_REASON, text, FVL_24);
    if (in->outcome == LAW_CASE_BOTH
        && law_statement_check(in->both_reason, in->reason) != LAW_REASON_NONE)
        law_issue_add(out, LAW_FIELD_SEPARATE_REASON, LAW_REASON_SEPARATE_REASON_MISSING, FVL_24);
}

static void check_decider(const struct law_case *in, struct law_issues *out)
{
    if (in->decided_by == 0 || in->prepared_by == 0)
        law_issue_add(out, LAW_FIELD_APPROVED_BY, LAW_REASON_FIELD_MISSING, LAW_CHOICE);
    if (!law_case_needs_two(in->outcome))
        return;
    if (!in->decider_decides)
        law_issue_add(out, LAW_FIELD_APPROVED_BY, LAW_REASON_NOT_ENTITLED_TO_DECIDE, BEK1216_27_2);
    if (in->decided_by == in->prepared_by)
        law_issue_add(out, LAW_FIELD_APPROVED_BY, LAW_REASON_SAME_PERSON, LAW_CHOICE);
}

#define IN(state) (1U << LAW_CASE_##state)

static const struct {
    unsigned from;
    enum law_case_state to; /* NONE: the state stays */
} events[] = {
    [LAW_CASE_ASK] = { IN(OPENED), LAW_CASE_REASON_ASKED },
    [LAW_CASE_ANSWER] = { IN(REASON_ASKED) | IN(HEARD), LAW_CASE_NONE },
    [LAW_CASE_HEAR] = { IN(REASON_ASKED) | IN(HEARD), LAW_CASE_HEARD },
    [LAW_CASE_PROPOSE] = { IN(OPENED) | IN(REASON_ASKED) | IN(HEARD), LAW_CASE_NONE },
    [LAW_CASE_DECIDE] = { IN(OPENED) | IN(REASON_ASKED) | IN(HEARD), LAW_CASE_DECIDED },
    [LAW_CASE_NOTIFY] = { IN(DECIDED), LAW_CASE_NOTIFIED },
    [LAW_CASE_COMPLAIN] = { IN(DECIDED) | IN(NOTIFIED), LAW_CASE_COMPLAINT },
    [LAW_CASE_CLOSE] = { IN(NOTIFIED) | IN(COMPLAINT), LAW_CASE_CLOSED },
};

struct law_case_step law_case_step(enum law_case_state from, enum law_case_event event,
                                   const struct law_case *in, civil_day today,
                                   const struct law_settings *settings)
{
    struct law_case_step out = { .to = from };
    const size_t row = (size_t)event;

    if (row == 0 || row >= sizeof events / sizeof *events || (size_t)from >= LAW_CASE_STATE__COUNT
        || (events[row].from & (1U << from)) == 0) {
        law_issue_add(&out.issues, LAW_FIELD_STEP, LAW_REASON_STEP_OUT_OF_ORDER, LAS_35_3);
    } else if (event == LAW_CASE_ASK) {
        check_asked(in, settings, &out.issues);
    } else if (event == LAW_CASE_HEAR) {
        check_heard(in, today, &out.issues);
    } else if (event == LAW_CASE_PROPOSE || event == LAW_CASE_DECIDE) {
        check_proposal(from, in, today, &out.issues);
        if (event == LAW_CASE_DECIDE)
            check_decider(in, &out.issues);
    }
    if (out.issues.count > 0) {
        out.verdict = law_refuse(out.issues.at[0].reason, out.issues.at[0].cite);
        return out;
    }
    if (events[row].to != LAW_CASE_NONE)
        out.to = events[row].to;
    out.verdict = law_say_reading(LAW_ALLOWED, LAW_REASON_CASE_STEP_DONE,
                                  event == LAW_CASE_ASK ? FVL_19 : LAS_35_3, LAW_R09,
                                  event == LAW_CASE_ASK ? in->answer_until : CIVIL_NONE);
    return out;
}
