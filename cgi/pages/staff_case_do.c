/* Consequence cases: the steps. law_case_step() repeats the guards of what a step rests on, so none
 * can be skipped by a form sent out of order; the schema refuses it once more. */
#include "pages/staff_case.h"

#include "base/text.h"
#include "law/workday.h"
#include "pages/signin.h"
#include "pages/step.h"
#include "staff_case.h"
#include "store/work.h"
#include "view/names.h"
#include "view/reasons.h"

static const struct right_field asking[] = {
    { LAW_FIELD_HEARING_AVAILABLE_ON, "svar-senest-dag" },
    { LAW_FIELD_HEARING_UNTIL, "svar-senest-dag" },
    { LAW_FIELD_NONE, NULL },
};
static const struct right_field hearing[] = {
    { LAW_FIELD_GROUND, "grund" },
    { LAW_FIELD_GROUND_TEXT, "vurdering" },
    { LAW_FIELD_HEARING_UNTIL, "grund" },
    { LAW_FIELD_NONE, NULL },
};
static const struct right_field proposing[] = {
    { LAW_FIELD_OUTCOME, "udfald" },
    { LAW_FIELD_HEARING_UNTIL, "udfald" },
    { LAW_FIELD_ANSWER_WEIGHED, "udfald" },
    { LAW_FIELD_REASON, "begrundelse" },
    { LAW_FIELD_SEPARATE_REASON, "begge-grund" },
    { LAW_FIELD_CONTACT_ON, "kontakt-dag" },
    { LAW_FIELD_CONTACT_TRIED, "forsoeg" },
    { LAW_FIELD_NONE, NULL },
};
/* Before the hearing there is only the way out without any consequence: no choice is shown. */
static const struct right_field dropping[] = {
    { LAW_FIELD_OUTCOME, "begrundelse" },
    { LAW_FIELD_HEARING_UNTIL, "begrundelse" },
    { LAW_FIELD_REASON, "begrundelse" },
    { LAW_FIELD_NONE, NULL },
};
/* At the decision everything is wrong at the one button. */
static const struct right_field deciding[] = {
    { LAW_FIELD_OUTCOME, "afgoer" },         { LAW_FIELD_HEARING_UNTIL, "afgoer" },
    { LAW_FIELD_ANSWER_WEIGHED, "afgoer" },  { LAW_FIELD_REASON, "afgoer" },
    { LAW_FIELD_SEPARATE_REASON, "afgoer" }, { LAW_FIELD_CONTACT_ON, "afgoer" },
    { LAW_FIELD_CONTACT_TRIED, "afgoer" },   { LAW_FIELD_NONE, NULL },
};

typedef enum http_status action(struct ctx *c, struct staff_case *k);

static enum http_status again(struct ctx *c, const struct staff_case *k)
{
    return staff_case_show(c, k, NULL, NULL, HTTP_UNPROCESSABLE);
}

static enum http_status done(struct ctx *c, const struct staff_case *k, enum err e)
{
    return e == OK ? page_go(c, PATH_CASE, k->file.public_id, NULL) : http_of(e);
}

static struct law_case_step take(struct ctx *c, const struct staff_case *k,
                                 enum law_case_event event, const struct law_case *law)
{
    return law_case_step(k->file.state, event, law, c->today, c->settings);
}

/* ---- asked ---- */

static enum http_status ask(struct ctx *c, struct staff_case *k)
{
    struct store_case_file in = k->file;
    struct decision_facts f;
    struct law_case_step step;
    struct law_case law = k->law;
    const char *question =
        page_text(c, "spoergsmaal", CASE_QUESTION_MOST, false, false, WORD_CASE_ASK_QUESTION);
    enum err e;

    (void)page_date(c, "svar-senest", &law.answer_until);
    if (law.answer_until != CIVIL_NONE) /* a limit of the citizen's: T-6 */
        law.answer_until = workday_roll_forward(&c->settings->closing_days, law.answer_until);
    f = staff_case_letter(c, k, &law, question, NULL);
    f.prepared_by = c->user ? c->user : "";
    law.asked_available_on = f.available_on;
    step = take(c, k, LAW_CASE_ASK, &law);
    right_issues(c, &step.issues, asking);
    if (page_has_mistakes(c))
        return again(c, k);
    in.law = law;
    in.letter = reason_asked_text(c->arena, &f);
    e = store_case_ask(c->store, c->arena, &c->scope, c->now_utc, &in);
    if (e == OK)
        e = right_tell(c, &k->p, "M-11", words(LANG_DA, WORD_CASE_ASK_TITLE), in.letter);
    return done(c, k, e);
}

/* ---- heard ---- */

static enum http_status note_answer(struct ctx *c, struct staff_case *k)
{
    const char *source = right_heard_source(c);
    const char *text;

    if (!source)
        page_mistake(c, "kilde", WORD_REVOKE_SOURCE_MISSING);
    text = page_text(c, "sagde", CASE_ANSWER_MOST, false, true, WORD_REVOKE_SAID_MISSING);
    if (page_has_mistakes(c))
        return again(c, k);
    return done(c, k,
                store_case_answer_add(c->store, &c->scope, c->now_utc, &k->file, source, text));
}

static enum http_status more_time(struct ctx *c, struct staff_case *k)
{
    const civil_day last = civil_add_days(law_case_decide_from(&k->law), -1);
    struct store_case_file in = k->file;
    civil_day until;

    if (page_date(c, "mere", &until) && until != CIVIL_NONE) /* a limit of the citizen's: T-6 */
        until = workday_roll_forward(&c->settings->closing_days, until);
    if (!page_has_mistakes(c) && (until == CIVIL_NONE || until <= last || until <= c->today))
        staff_mistake_rule(c, "mere-dag", WORD_REVOKE_MORE_WRONG, FVL_21);
    if (page_has_mistakes(c))
        return again(c, k);
    in.law.comment_until = until;
    return done(c, k, store_case_more_time(c->store, &c->scope, c->now_utc, &in));
}

static enum http_status hear(struct ctx *c, struct staff_case *k)
{
    struct store_case_file in = k->file;
    struct law_case law = k->law;
    struct law_case_step step;

    law.ground = page_is(c, "grund", "ja")    ? LAW_CASE_GROUND_YES
                 : page_is(c, "grund", "nej") ? LAW_CASE_GROUND_NO
                                              : LAW_CASE_GROUND_UNSET;
    law.ground_text =
        page_text(c, "vurdering", CASE_REASON_MOST, false, false, WORD_CASE_GROUND_TEXT);
    step = take(c, k, LAW_CASE_HEAR, &law);
    right_issues(c, &step.issues, hearing);
    if (page_has_mistakes(c))
        return again(c, k);
    in.law = law;
    return done(c, k, store_case_hear(c->store, c->arena, &c->scope, c->now_utc, &in));
}

/* ---- proposed ---- */

static enum law_case_outcome typed_outcome(struct ctx *c)
{
    return page_is(c, "udfald", "ingen")    ? LAW_CASE_NO_CONSEQUENCE
           : page_is(c, "udfald", "ydelse") ? LAW_CASE_REFERRAL
           : page_is(c, "udfald", "afmeld") ? LAW_CASE_DEREGISTER
           : page_is(c, "udfald", "begge")  ? LAW_CASE_BOTH
                                            : LAW_CASE_OUTCOME_UNSET;
}

static enum http_status propose(struct ctx *c, struct staff_case *k)
{
    struct store_case_file in = k->file;
    struct law_case law = k->law;
    struct law_case_step step;

    law.outcome = typed_outcome(c);
    law.reason = page_text(c, "begrundelse", CASE_REASON_MOST, false, false, WORD_CASE_REASON);
    law.both_reason =
        page_text(c, "begge-grund", CASE_REASON_MOST, false, false, WORD_CASE_BOTH_REASON);
    law.contact_tried =
        page_text(c, "forsoeg", CASE_QUESTION_MOST, false, false, WORD_CASE_CONTACT_TRIED);
    (void)page_date(c, "kontakt", &law.contact_on);
    step = take(c, k, LAW_CASE_PROPOSE, &law);
    right_issues(c, &step.issues, k->file.state == LAW_CASE_HEARD ? proposing : dropping);
    if (page_has_mistakes(c))
        return again(c, k);
    in.law = law;
    return done(c, k, store_case_propose(c->store, c->arena, &c->scope, c->now_utc, &in));
}

static enum http_status send_back(struct ctx *c, struct staff_case *k)
{
    return done(c, k, store_case_send_back(c->store, c->arena, &c->scope, c->now_utc, &k->file));
}

/* ---- decided ---- */

/* S-17: the deadline is closed with its case. */
static enum err close_deadline(struct ctx *c, const struct staff_case *k)
{
    struct law_deadline_facts facts = law_deadline_facts_none();
    struct law_deadline_step step;
    enum err e;

    if (!k->file.deadline_id
        || (k->file.deadline_state != LAW_DEADLINE_CONSEQUENCE_OPEN
            && k->file.deadline_state != LAW_DEADLINE_NO_SHOW))
        return OK;
    facts.now_utc = c->now_utc;
    facts.by_caseworker = true;
    facts.deadline_on = k->file.deadline_on;
    facts.latest_interview_on = k->file.latest_on;
    facts.no_times_unanswered =
        k->law.no_times_unanswered && k->law.outcome != LAW_CASE_NO_CONSEQUENCE;
    e = step_take(c->store, c->arena, c->settings,
                  &(struct step){
                      .person_id = k->p.id,
                      .deadline_id = k->file.deadline_id,
                      .booking_id = k->file.booking_id,
                      .from = k->file.deadline_state,
                      .event = LAW_EVENT_CASE_DECIDED,
                      .facts = &facts,
                      .actor = STORE_STAFF_ACTS(c->who.user_id),
                      .today = c->today,
                      .now_utc = c->now_utc,
                  },
                  &step);
    return e == OK && !law_deadline_step_taken(&step) ? ERR_CONFLICT : e;
}

/* Whoever has no talk to come is owed the way to one: a deadline, or a summons. */
static enum err what_next(struct ctx *c, const struct staff_case *k, int64_t decision_id)
{
    const enum law_selfbook_status status =
        law_selfbook_status(&k->facts.selfbook, c->today, c->settings).status;
    struct store_situation at;
    const enum err e = store_situation_of(c->store, c->arena, &c->scope, k->p.id, c->now_utc, &at);

    if (e != OK || at.has_booking || status == LAW_SELFBOOK_NOT_COVERED
        || status == LAW_SELFBOOK_PAUSED || at.deadline.state == LAW_DEADLINE_OPEN)
        return e;
    return store_task_open(c->store, c->arena, k->p.id,
                           law_deadline_by_summons(status, k->facts.talks_held == 0, c->settings)
                               ? STORE_TASK_SUMMON
                               : STORE_TASK_NEW_DEADLINE,
                           decision_id, false, c->today, c->now_utc);
}

static enum err decide(struct ctx *c, const struct staff_case *k, struct right_decided *decided)
{
    const bool needs_two = law_case_needs_two(k->law.outcome);
    const struct decision_facts facts =
        staff_case_letter(c, k, &k->law, NULL, needs_two ? c->user : NULL);
    struct store_case_file in = k->file;
    enum err e =
        right_decide(c, &k->p, &facts, k->law.prepared_by, needs_two ? c->who.user_id : 0, decided);

    if (law_case_refers(k->law.outcome))
        in.days = law_case_deduction(&k->law).days;
    if (law_case_deregisters(k->law.outcome))
        in.effective_on = facts.consequence->deregistration.effective_on;
    if (e == OK)
        e = store_case_decide(c->store, &c->scope, c->now_utc, &in, decided->id);
    if (e == OK)
        e = close_deadline(c, k);
    return e == OK ? what_next(c, k, decided->id) : e;
}

static enum http_status decide_now(struct ctx *c, struct staff_case *k)
{
    const struct law_case_step step = take(c, k, LAW_CASE_DECIDE, &k->law);
    struct right_decided decided = { 0 };
    enum err e;

    if (!k->file.prepared_utc)
        return staff_case_show(c, k, words(LANG_DA, WORD_CASE_ORDER),
                               words_fill(c->arena, LANG_DA, WORD_CASE_ORDER_NOW, "state",
                                          name_case(k->file.state), NULL),
                               HTTP_CONFLICT);
    if (!staff_case_may_decide(c, k)) {
        const struct law_issue last = step.issues.at[step.issues.count - 1];

        c->record.detail = law_reason_code(last.reason);
        return staff_case_show(c, k, words(LANG_DA, WORD_CASE_NOT_YOU),
                               reason_with_cite(c->arena, last.reason, last.cite), HTTP_CONFLICT);
    }
    right_issues(c, &step.issues, deciding);
    if (page_has_mistakes(c))
        return again(c, k);
    if (law_case_needs_two(k->law.outcome) && !auth_reauth_is_fresh(&c->who, c->now_utc))
        return page_reauth_first(c);
    e = decide(c, k, &decided);
    return e == OK ? page_go(c, PATH_STAFF_DECISION, decided.public_id, NULL) : http_of(e);
}

/* ---- afterwards ---- */

static enum http_status complain(struct ctx *c, struct staff_case *k)
{
    struct store_case_file in = k->file;

    if (page_date(c, "klage", &in.complaint_on)
        && (in.complaint_on == CIVIL_NONE || in.complaint_on > c->today
            || in.complaint_on < law_clock_local(k->file.decided_utc).day))
        page_mistake(c, "klage-dag", WORD_CASE_COMPLAINT_DAY_WRONG);
    in.complaint_text = page_text(c, "klage-tekst", CASE_REASON_MOST, false, true,
                                  WORD_CASE_COMPLAINT_TEXT_MISSING);
    if (page_has_mistakes(c))
        return again(c, k);
    return done(c, k,
                store_case_complain(c->store, c->arena, &c->scope, c->now_utc, &in,
                                    law_reassess_by(in.complaint_on)));
}

static enum http_status close_case(struct ctx *c, struct staff_case *k)
{
    return done(c, k, store_case_close(c->store, &c->scope, c->now_utc, &k->file));
}

/* ---- what a form does, and at which step ---- */

#define AT(state) (1U << LAW_CASE_##state)
#define UNDER_WAY (AT(OPENED) | AT(REASON_ASKED) | AT(HEARD))

static const struct {
    const char *code;
    action *act;
    unsigned states;
} actions[] = {
    { "spoerg", ask, AT(OPENED) },
    { "svar", note_answer, AT(REASON_ASKED) | AT(HEARD) },
    { "mere-tid", more_time, AT(REASON_ASKED) | AT(HEARD) },
    { "hoer", hear, AT(REASON_ASKED) | AT(HEARD) },
    { "foreslaa", propose, UNDER_WAY },
    { "ret", send_back, UNDER_WAY },
    { "afgoer", decide_now, UNDER_WAY },
    { "klage", complain, AT(NOTIFIED) },
    { "luk", close_case, AT(NOTIFIED) | AT(COMPLAINT) },
};
enum { ACTIONS = sizeof actions / sizeof *actions, VERSION_MOST = 1000000 };

static enum http_status not_now(struct ctx *c, const struct staff_case *k, enum word heading,
                                enum word text)
{
    c->record.detail = law_reason_code(LAW_REASON_STEP_OUT_OF_ORDER);
    return staff_case_show(
        c, k, words(LANG_DA, heading),
        words_fill(c->arena, LANG_DA, text, "state", name_case(k->file.state), NULL),
        HTTP_CONFLICT);
}

enum http_status page_case_do(struct ctx *c)
{
    struct staff_case k;
    int32_t version;
    const enum http_status status = staff_case_open(c, &k);

    if (status != HTTP_OK)
        return status;
    for (int i = 0; i < ACTIONS; i++) {
        if (!page_is(c, "goer", actions[i].code))
            continue;
        c->record.detail = actions[i].code;
        if (!(actions[i].states & (1U << k.file.state)))
            return not_now(c, &k, WORD_CASE_ORDER, WORD_CASE_ORDER_NOW);
        if (!page_number(c, "version", 0, VERSION_MOST, &version) || version != k.file.version)
            return not_now(c, &k, WORD_CASE_STALE, WORD_CASE_STALE_NOW);
        return actions[i].act(c, &k);
    }
    return HTTP_BAD_REQUEST;
}
