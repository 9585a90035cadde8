/* S11: taking the steps of a revocation. law_revocation_step() repeats the guards of the steps
 * before, so none can be skipped by a form sent out of order; the schema refuses it once more. */
#include "base/text.h"
#include "law/workday.h"
#include "pages/signin.h"
#include "pages/staff_selfbook.h"
#include "staff_revoke.h"
#include "view/names.h"
#include "view/reasons.h"

static const struct right_field places[] = {
    { LAW_FIELD_BASIS, "grundlag" },
    { LAW_FIELD_EVENTS, "booking" },
    { LAW_FIELD_FACTS, "oplysninger" },
    { LAW_FIELD_HEARING_AVAILABLE_ON, "hoer" },
    { LAW_FIELD_ASSESSMENT, "vurdering" },
    { LAW_FIELD_ANSWER_WEIGHED, "vaegtet" },
    { LAW_FIELD_FROM, "fra-dag" },
    { LAW_FIELD_TO, "til-dag" },
    { LAW_FIELD_REVIEW_ON, "genvurdering-dag" },
    { LAW_FIELD_HEARING_UNTIL, "mere-dag" },
    { LAW_FIELD_NONE, NULL },
};
/* In step 4 everything is wrong at the one button. */
static const struct right_field approval[] = {
    { LAW_FIELD_HEARING_UNTIL, "godkend" },
    { LAW_FIELD_ASSESSMENT, "godkend" },
    { LAW_FIELD_ANSWER_WEIGHED, "godkend" },
    { LAW_FIELD_FROM, "godkend" },
    { LAW_FIELD_TO, "godkend" },
    { LAW_FIELD_REVIEW_ON, "godkend" },
    { LAW_FIELD_APPROVED_BY, "godkend" },
    { LAW_FIELD_EVENTS, "godkend" },
    { LAW_FIELD_FACTS, "godkend" },
    { LAW_FIELD_NONE, NULL },
};

typedef enum http_status action(struct ctx *c, struct revoke_case *k);

static enum http_status done(struct ctx *c, const struct revoke_case *k, enum err e)
{
    return e == OK ? page_go(c, PATH_REVOKE, k->r.p.public_id, NULL) : http_of(e);
}

static struct law_revocation_step take(struct ctx *c, const struct revoke_case *k,
                                       enum law_revocation_event event,
                                       const struct law_revocation *r)
{
    return law_revocation_step(k->now.state, event, r, c->today, c->settings);
}

/* ---- step 1: facts ---- */

static enum law_revocation_basis typed_basis(struct ctx *c)
{
    return page_is(c, "grundlag", "aftale")    ? LAW_REVOCATION_OTHERWISE_THAN_AGREED
           : page_is(c, "grundlag", "kontakt") ? LAW_REVOCATION_DEFEATS_CONTACT
                                               : LAW_REVOCATION_UNSET;
}

static enum http_status save_facts(struct ctx *c, struct revoke_case *k)
{
    int64_t *ids = ARENA_ARRAY(c->arena, int64_t, k->booking_count + 1);
    struct store_revocation in = { .id = k->now.id, .version = k->now.version };
    struct law_revocation_step step;
    int64_t id;
    size_t count = 0;

    for (size_t i = 0; i < k->booking_count; i++)
        if (page_is(c, revoke_booking_field(c, &k->bookings[i]), "ja"))
            ids[count++] = k->bookings[i].id;
    in.law = (struct law_revocation){
        .basis = typed_basis(c),
        .facts = page_text(c, "oplysninger", REVOKE_FACTS_MOST, false, false, WORD_REVOKE_FACTS),
        .event_count = (int)count,
    };
    step = take(c, k, LAW_REVOCATION_RECORD, &in.law);
    right_issues(c, &step.issues, places);
    in.agreed = page_text(c, "aftalt", REVOKE_AGREED_MOST, false, false, WORD_REVOKE_AGREED);
    if (text_is_empty(in.agreed))
        staff_mistake_rule(c, "aftalt", WORD_REVOKE_AGREED_MISSING, IL_20_5_3);
    if (page_has_mistakes(c))
        return revoke_show(c, k, true, HTTP_UNPROCESSABLE);
    return done(c, k,
                k->now.id ? store_revocation_edit_facts(c->store, &c->scope, k->r.p.id, c->now_utc,
                                                        &in, ids, count)
                          : store_revocation_begin(c->store, c->arena, &c->scope, k->r.p.id,
                                                   c->now_utc, &in, ids, count, &id));
}

/* ---- step 2: hearing ---- */

static enum http_status hear(struct ctx *c, struct revoke_case *k)
{
    struct store_revocation in = k->now;
    struct law_revocation_step step;
    enum err e;

    in.hearing_letter = revoke_letter(c, k, &in.law);
    step = take(c, k, LAW_REVOCATION_HEAR, &in.law);
    if (step.issues.count > 0) {
        page_mistake_text(c, "hoer",
                          reason_with_cite(c->arena, step.verdict.reason, step.verdict.cite));
        return revoke_show(c, k, false, HTTP_UNPROCESSABLE);
    }
    e = store_revocation_hear(c->store, c->arena, &c->scope, k->r.p.id, c->now_utc, &in);
    if (e == OK)
        e = right_send_hearing(c, &k->r.p, in.hearing_letter);
    return done(c, k, e);
}

static enum http_status note_answer(struct ctx *c, struct revoke_case *k)
{
    const char *source = right_heard_source(c);
    const char *text;

    if (!source)
        page_mistake(c, "kilde", WORD_REVOKE_SOURCE_MISSING);
    text = page_text(c, "sagde", REVOKE_ANSWER_MOST, false, true, WORD_REVOKE_SAID_MISSING);
    if (page_has_mistakes(c))
        return revoke_show(c, k, false, HTTP_UNPROCESSABLE);
    return done(c, k,
                store_hearing_answer_add(c->store, &c->scope, k->r.p.id, c->now_utc, k->now.id,
                                         source, text));
}

static enum http_status more_time(struct ctx *c, struct revoke_case *k)
{
    const civil_day last = civil_add_days(law_revocation_decide_from(&k->now.law), -1);
    civil_day until;

    if (page_date(c, "mere", &until) && until != CIVIL_NONE) /* a limit of the citizen's: T-6 */
        until = workday_roll_forward(&c->settings->closing_days, until);
    if (!page_has_mistakes(c) && (until == CIVIL_NONE || until <= last || until <= c->today))
        staff_mistake_rule(c, "mere-dag", WORD_REVOKE_MORE_WRONG, FVL_21);
    if (page_has_mistakes(c))
        return revoke_show(c, k, false, HTTP_UNPROCESSABLE);
    return done(
        c, k,
        store_revocation_more_time(c->store, &c->scope, k->r.p.id, c->now_utc, k->now.id, until));
}

/* ---- step 3: assessment ---- */

static enum http_status propose(struct ctx *c, struct revoke_case *k)
{
    struct store_revocation in = k->now;
    struct law_revocation_step step;

    in.law.assessment =
        page_text(c, "vurdering", RIGHT_WEIGHT_MOST, false, false, WORD_REVOKE_ASSESSMENT);
    in.law.answer_weighed =
        page_text(c, "vaegtet", RIGHT_WEIGHT_MOST, false, false, WORD_REVOKE_WEIGHED);
    (void)page_date(c, "fra", &in.law.from);
    (void)page_date(c, "til", &in.law.to);
    (void)page_date(c, "genvurdering", &in.law.review_on);
    step = take(c, k, LAW_REVOCATION_PROPOSE, &in.law);
    right_issues(c, &step.issues, places);
    if (page_has_mistakes(c))
        return revoke_show(c, k, false, HTTP_UNPROCESSABLE);
    return done(
        c, k, store_revocation_propose(c->store, c->arena, &c->scope, k->r.p.id, c->now_utc, &in));
}

/* ---- step 4: decision ---- */

/* Said after the proposal was written, and so never weighed. */
static bool is_answered_since(const struct revoke_case *k)
{
    for (size_t i = 0; i < k->answer_count; i++)
        if (k->answers[i].at_utc > k->now.proposed_utc)
            return true;
    return false;
}

static bool is_about_person(const struct law_issues *issues)
{
    for (size_t i = 0; i < issues->count; i++)
        if (issues->at[i].field == LAW_FIELD_APPROVED_BY)
            return true;
    return false;
}

static enum err decide(struct ctx *c, struct revoke_case *k, struct right_decided *decided)
{
    const struct decision_facts facts = revoke_decision(c, k, c->user);
    enum err e = right_decide(c, &k->r.p, &facts, k->now.law.prepared_by, c->who.user_id, decided);

    if (e == OK)
        e = store_revocation_approve(c->store, c->arena, &c->scope, k->r.p.id, c->now_utc,
                                     k->now.id, k->now.version, decided->id);
    return e == OK ? right_follow(c, &k->r.p, decided->id, k->now.law.from, CIVIL_NONE) : e;
}

static enum http_status approve(struct ctx *c, struct revoke_case *k)
{
    struct right_decided decided = { 0 };
    struct law_revocation r = k->now.law;
    struct law_revocation_step step;
    enum err e;

    r.approved_by = c->who.user_id;
    r.approver_decides = c->who.role == ROLE_TEAM_LEADER;
    step = take(c, k, LAW_REVOCATION_APPROVE, &r);
    if (is_about_person(&step.issues)) {
        const struct law_issue last = step.issues.at[step.issues.count - 1];

        c->record.detail = law_reason_code(last.reason);
        return revoke_stop(c, k, WORD_REVOKE_NOT_YOU,
                           reason_with_cite(c->arena, last.reason, last.cite), true, HTTP_CONFLICT);
    }
    right_issues(c, &step.issues, approval);
    if (is_answered_since(k))
        staff_mistake_rule(c, "godkend", WORD_REVOKE_ANSWERED_SINCE, FVL_24);
    if (page_has_mistakes(c))
        return revoke_show(c, k, false, HTTP_UNPROCESSABLE);
    if (!auth_reauth_is_fresh(&c->who, c->now_utc))
        return page_reauth_first(c);
    e = decide(c, k, &decided);
    return e == OK ? page_go(c, PATH_STAFF_DECISION, decided.public_id, NULL) : http_of(e);
}

static enum http_status send_back(struct ctx *c, struct revoke_case *k)
{
    if (c->who.role != ROLE_TEAM_LEADER)
        return revoke_stop(c, k, WORD_REVOKE_NOT_YOU,
                           reason_with_cite(c->arena, LAW_REASON_NOT_ENTITLED_TO_DECIDE, IL_20_5_3),
                           true, HTTP_CONFLICT);
    return done(c, k,
                store_revocation_send_back(c->store, c->arena, &c->scope, k->r.p.id, c->now_utc,
                                           k->now.id, k->now.version));
}

static enum http_status drop(struct ctx *c, struct revoke_case *k)
{
    const char *why =
        page_text(c, "grund", REVOKE_WHY_MOST, false, true, WORD_REVOKE_WHY_DROP_MISSING);
    enum err e;

    if (page_has_mistakes(c))
        return revoke_show(c, k, false, HTTP_UNPROCESSABLE);
    e = store_revocation_drop(c->store, &c->scope, k->r.p.id, c->now_utc, k->now.id, k->now.version,
                              why);
    return e == OK ? page_go(c, PATH_SELFBOOKING, k->r.p.public_id, NULL) : http_of(e);
}

/* ---- what a form does, and at which step ---- */

#define AT(state) (1U << LAW_REVOCATION_##state)

static const struct {
    const char *code;
    action *act;
    unsigned states;
} actions[] = {
    { "gem", save_facts, AT(NONE) | AT(FACTS) },
    { "hoer", hear, AT(FACTS) },
    { "svar", note_answer, AT(HEARING) },
    { "mere-tid", more_time, AT(HEARING) },
    { "foreslaa", propose, AT(HEARING) },
    { "godkend", approve, AT(PROPOSED) },
    { "send-tilbage", send_back, AT(PROPOSED) },
    { "opgiv", drop, AT(FACTS) | AT(HEARING) | AT(PROPOSED) },
};
enum { ACTIONS = sizeof actions / sizeof *actions, VERSION_MOST = 1000000 };

static enum http_status out_of_order(struct ctx *c, const struct revoke_case *k, enum word heading,
                                     enum word text)
{
    c->record.detail = law_reason_code(LAW_REASON_STEP_OUT_OF_ORDER);
    return revoke_stop(
        c, k, heading,
        k->now.state == LAW_REVOCATION_NONE
            ? words(LANG_DA, WORD_REVOKE_ORDER_OVER) /* only a case could show that form */
            : words_fill(c->arena, LANG_DA, text, "step", name_revocation(k->now.state), NULL),
        true, HTTP_CONFLICT);
}

enum http_status page_revoke_do(struct ctx *c)
{
    struct revoke_case k;
    int32_t version;
    const enum http_status status = revoke_open(c, &k);

    if (status != HTTP_OK)
        return status;
    if (k.now.state == LAW_REVOCATION_NONE
        && (k.r.now.is_revoked || k.r.now.status == LAW_SELFBOOK_NOT_COVERED))
        return revoke_show(c, &k, false, HTTP_CONFLICT);
    for (int i = 0; i < ACTIONS; i++) {
        if (!page_is(c, "goer", actions[i].code))
            continue;
        c->record.detail = actions[i].code;
        if (!(actions[i].states & (1U << k.now.state)))
            return out_of_order(c, &k, WORD_REVOKE_ORDER, WORD_REVOKE_ORDER_NOW);
        if (!page_number(c, "version", 0, VERSION_MOST, &version) || version != k.now.version)
            return out_of_order(c, &k, WORD_REVOKE_STALE, WORD_REVOKE_STALE_NOW);
        return actions[i].act(c, &k);
    }
    return HTTP_BAD_REQUEST;
}
