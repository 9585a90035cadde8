/* Taking away the right to book, in four steps (law.md 2.5, 5.2). A step repeats the guards of
 * those before it, so that no step can be reached by a form that was sent out of order. */
#include "law/revocation.h"

#include "law/decision.h"
#include "law/internal.h"
#include "law/statement.h"

static const char *const codes[LAW_REVOCATION_STATE__COUNT] = {
    [LAW_REVOCATION_NONE] = "none",       [LAW_REVOCATION_FACTS] = "facts",
    [LAW_REVOCATION_HEARING] = "hearing", [LAW_REVOCATION_PROPOSED] = "proposed",
    [LAW_REVOCATION_DECIDED] = "decided", [LAW_REVOCATION_DROPPED] = "dropped",
    [LAW_REVOCATION_LIFTED] = "lifted",
};

const char *law_revocation_code(enum law_revocation_state state)
{
    return (size_t)state < LAW_REVOCATION_STATE__COUNT ? codes[state] : codes[LAW_REVOCATION_NONE];
}

enum law_revocation_state law_revocation_state_from(const char *code)
{
    return (enum law_revocation_state)law_code_find(codes, LAW_REVOCATION_STATE__COUNT, code);
}

civil_day law_revocation_review_by(civil_day from, const struct law_settings *settings)
{
    return civil_add_months(from, settings->revocation_review_months);
}

civil_day law_revocation_decide_from(const struct law_revocation *r)
{
    civil_day last = r->hearing_until;

    if (r->hearing_available_on == CIVIL_NONE || r->hearing_until == CIVIL_NONE)
        return CIVIL_NONE;
    if (r->comment_until != CIVIL_NONE && r->comment_until > last)
        last = r->comment_until;
    return law_decide_from(last);
}

/* Step 1: basis, concrete events, facts in own words. */
static void check_facts(const struct law_revocation *r, struct law_issues *out)
{
    const enum law_reason text = law_statement_check(r->facts, r->facts_template);

    if (r->basis != LAW_REVOCATION_OTHERWISE_THAN_AGREED
        && r->basis != LAW_REVOCATION_DEFEATS_CONTACT)
        law_issue_add(out, LAW_FIELD_BASIS, LAW_REASON_BASIS_MISSING, IL_20_5_3);
    if (r->event_count < 1)
        law_issue_add(out, LAW_FIELD_EVENTS, LAW_REASON_EVENTS_MISSING, IL_20_5_3);
    if (text != LAW_REASON_NONE)
        law_issue_add(out, LAW_FIELD_FACTS, text, FVL_24);
}

/* Step 2: the citizen is always heard, with enough time to answer. */
static void check_hearing(const struct law_revocation *r, const struct law_settings *settings,
                          struct law_issues *out)
{
    if (r->hearing_available_on == CIVIL_NONE)
        law_issue_add(out, LAW_FIELD_HEARING_AVAILABLE_ON, LAW_REASON_HEARING_MISSING, FVL_19);
    else if (r->hearing_until == CIVIL_NONE)
        law_issue_add(out, LAW_FIELD_HEARING_UNTIL, LAW_REASON_FIELD_MISSING, FVL_19);
    else if (r->hearing_until < law_hearing_until(r->hearing_available_on, 0, settings))
        law_issue_add(out, LAW_FIELD_HEARING_UNTIL, LAW_REASON_HEARING_TOO_SHORT, FVL_19);
}

/* Step 3: the answer time is over, the assessment is individual, the period has its review. */
static void check_assessment(const struct law_revocation *r, civil_day today,
                             const struct law_settings *settings, struct law_issues *out)
{
    const civil_day decide_from = law_revocation_decide_from(r);
    const enum law_reason text = law_statement_check(r->assessment, r->facts);

    if (decide_from != CIVIL_NONE && today < decide_from)
        law_issue_add(out, LAW_FIELD_HEARING_UNTIL, LAW_REASON_HEARING_RUNNING,
                      r->comment_until != CIVIL_NONE ? FVL_21 : FVL_19);
    if (text != LAW_REASON_NONE)
        law_issue_add(out, LAW_FIELD_ASSESSMENT,
                      text == LAW_REASON_FIELD_MISSING ? LAW_REASON_ASSESSMENT_MISSING : text,
                      IL_20_5_3);
    if (r->has_answer && !law_has_text(r->answer_weighed))
        law_issue_add(out, LAW_FIELD_ANSWER_WEIGHED, LAW_REASON_HEARING_NOT_WEIGHED, FVL_24);
    if (r->from == CIVIL_NONE)
        law_issue_add(out, LAW_FIELD_FROM, LAW_REASON_FIELD_MISSING, IL_20_5_3);
    else if (r->from < today)
        law_issue_add(out, LAW_FIELD_FROM, LAW_REASON_STARTS_BEFORE_DECISION, IL_20_5_3);
    if (r->from != CIVIL_NONE && r->to != CIVIL_NONE && r->to < r->from)
        law_issue_add(out, LAW_FIELD_TO, LAW_REASON_ENDS_BEFORE_START, IL_20_5_3);
    if (r->review_on == CIVIL_NONE)
        law_issue_add(out, LAW_FIELD_REVIEW_ON, LAW_REASON_REVIEW_MISSING, LAW_CHOICE);
    else if (r->from != CIVIL_NONE && r->review_on <= r->from)
        law_issue_add(out, LAW_FIELD_REVIEW_ON, LAW_REASON_REVIEW_TOO_EARLY, LAW_CHOICE);
    else if (r->from != CIVIL_NONE && r->review_on > law_revocation_review_by(r->from, settings))
        law_issue_add(out, LAW_FIELD_REVIEW_ON, LAW_REASON_REVIEW_TOO_LATE, LAW_CHOICE);
}

/* Step 4: another person, one who decides for the municipal council. */
static void check_approval(const struct law_revocation *r, struct law_issues *out)
{
    if (!r->approver_decides)
        law_issue_add(out, LAW_FIELD_APPROVED_BY, LAW_REASON_NOT_ENTITLED_TO_DECIDE, IL_20_5_3);
    if (r->approved_by == 0 || r->prepared_by == 0)
        law_issue_add(out, LAW_FIELD_APPROVED_BY, LAW_REASON_FIELD_MISSING, LAW_CHOICE);
    else if (r->approved_by == r->prepared_by)
        law_issue_add(out, LAW_FIELD_APPROVED_BY, LAW_REASON_SAME_PERSON, LAW_CHOICE);
}

/* The order of the steps: which states an event may meet, and where it leads. */
static const struct {
    unsigned from;
    enum law_revocation_state to;
    int steps; /* guards of steps 1 to this one */
} events[] = {
    [LAW_REVOCATION_RECORD] = { 1U << LAW_REVOCATION_NONE | 1U << LAW_REVOCATION_FACTS,
                                LAW_REVOCATION_FACTS, 1 },
    [LAW_REVOCATION_HEAR] = { 1U << LAW_REVOCATION_FACTS, LAW_REVOCATION_HEARING, 2 },
    [LAW_REVOCATION_ANSWER] = { 1U << LAW_REVOCATION_HEARING, LAW_REVOCATION_HEARING, 0 },
    [LAW_REVOCATION_PROPOSE] = { 1U << LAW_REVOCATION_HEARING, LAW_REVOCATION_PROPOSED, 3 },
    [LAW_REVOCATION_APPROVE] = { 1U << LAW_REVOCATION_PROPOSED, LAW_REVOCATION_DECIDED, 4 },
    [LAW_REVOCATION_SEND_BACK] = { 1U << LAW_REVOCATION_PROPOSED, LAW_REVOCATION_HEARING, 0 },
    [LAW_REVOCATION_DROP] = { 1U << LAW_REVOCATION_FACTS | 1U << LAW_REVOCATION_HEARING
                                  | 1U << LAW_REVOCATION_PROPOSED,
                              LAW_REVOCATION_DROPPED, 0 },
    [LAW_REVOCATION_LIFT] = { 1U << LAW_REVOCATION_DECIDED, LAW_REVOCATION_LIFTED, 0 },
};

struct law_revocation_step law_revocation_step(enum law_revocation_state from,
                                               enum law_revocation_event event,
                                               const struct law_revocation *revocation,
                                               civil_day today, const struct law_settings *settings)
{
    struct law_revocation_step out = { .to = from };
    size_t row = (size_t)event;

    if (row == 0 || row >= sizeof events / sizeof *events
        || (size_t)from >= LAW_REVOCATION_STATE__COUNT || (events[row].from & (1U << from)) == 0) {
        law_issue_add(&out.issues, LAW_FIELD_STEP,
                      event == LAW_REVOCATION_LIFT ? LAW_REASON_NOT_IN_FORCE
                                                   : LAW_REASON_STEP_OUT_OF_ORDER,
                      IL_20_5_3);
    } else {
        if (events[row].steps >= 1)
            check_facts(revocation, &out.issues);
        if (events[row].steps >= 2)
            check_hearing(revocation, settings, &out.issues);
        if (events[row].steps >= 3)
            check_assessment(revocation, today, settings, &out.issues);
        if (events[row].steps >= 4)
            check_approval(revocation, &out.issues);
    }
    if (out.issues.count > 0) {
        out.verdict = law_refuse(out.issues.at[0].reason, out.issues.at[0].cite);
        return out;
    }
    out.to = events[row].to;
    out.verdict =
        law_say_reading(LAW_ALLOWED, LAW_REASON_REVOCATION_STEP_DONE,
                        event == LAW_REVOCATION_HEAR ? FVL_19 : IL_20_5_3, LAW_R16,
                        event == LAW_REVOCATION_HEAR ? revocation->hearing_until : CIVIL_NONE);
    return out;
}
