/* S11: a revocation in its four steps. This file shows the step at which the case stands;
 * staff_selfbook_revoke_do.c takes the steps. */
#include "auth/csrf.h"
#include "base/text.h"
#include "made/revoke_assess.h"
#include "made/revoke_decide.h"
#include "made/revoke_facts.h"
#include "made/revoke_hearing.h"
#include "made/revoke_order.h"
#include "pages/staff_selfbook.h"
#include "staff_revoke.h"
#include "store/booking.h"
#include "view/format.h"
#include "view/names.h"

/* ---- loading ---- */

static enum err load(struct ctx *c, struct revoke_case *k)
{
    const int64_t person = k->r.p.id;
    enum err e =
        store_revocation_running(c->store, c->arena, &c->scope, person, c->now_utc, &k->now);

    if (e != OK && e != ERR_NOT_FOUND)
        return e;
    if ((e = store_booking_list(c->store, c->arena, &c->scope, person, c->now_utc, REVOKE_BOOKINGS,
                                &k->bookings, &k->booking_count))
        != OK)
        return e;
    if (k->now.id == 0)
        return OK;
    if ((e = store_revocation_bookings(c->store, c->arena, &c->scope, person, c->now_utc, k->now.id,
                                       &k->chosen, &k->chosen_count))
        != OK)
        return e;
    return store_hearing_answers(c->store, c->arena, &c->scope, person, c->now_utc, k->now.id,
                                 &k->answers, &k->answer_count);
}

enum http_status revoke_open(struct ctx *c, struct revoke_case *out)
{
    enum http_status status;
    enum err e;

    *out = (struct revoke_case){ .chosen_count = 0 };
    status = right_open(c, &out->r);
    if (status != HTTP_OK)
        return status;
    e = load(c, out);
    return e == OK ? HTTP_OK : http_of(e);
}

/* ---- words ---- */

static const char *booking_state(struct ctx *c, const struct store_booking *b)
{
    switch (b->state) {
    case STORE_HELD:
        return words(LANG_DA, WORD_REVOKE_STATE_HELD);
    case STORE_NO_SHOW:
        return words(LANG_DA, WORD_REVOKE_STATE_NO_SHOW);
    case STORE_CANCELLED:
        return words(LANG_DA, WORD_REVOKE_STATE_CANCELLED);
    case STORE_CANCELLED_LATE:
        return words(LANG_DA, WORD_REVOKE_STATE_CANCELLED_LATE);
    case STORE_CANCELLED_BY_US:
        return words(LANG_DA, WORD_REVOKE_STATE_CANCELLED_BY_US);
    default:
        if (b->previous_utc)
            return words_fill(c->arena, LANG_DA, WORD_REVOKE_STATE_MOVED, "when",
                              format_utc(c->arena, LANG_DA, b->previous_utc), NULL);
        return words(LANG_DA, WORD_REVOKE_STATE_BOOKED);
    }
}

const char *revoke_booking_field(struct ctx *c, const struct store_booking *b)
{
    return arena_printf(c->arena, "booking.%s", b->public_id);
}

static bool is_of_case(const struct revoke_case *k, const struct store_booking *b)
{
    for (size_t i = 0; i < k->chosen_count; i++)
        if (k->chosen[i] == b->id)
            return true;
    return false;
}

static void add_events(struct ctx *c, const struct revoke_case *k, struct decision_facts *f)
{
    struct decision_event *events =
        ARENA_ARRAY(c->arena, struct decision_event, k->booking_count + 1);

    for (size_t i = k->booking_count; i > 0; i--) { /* oldest first */
        const struct store_booking *b = &k->bookings[i - 1];

        if (is_of_case(k, b))
            events[f->event_count++] =
                (struct decision_event){ b->slot.law.day, b->slot.law.minute, booking_state(c, b) };
    }
    f->events = events;
}

const char *revoke_letter(struct ctx *c, const struct revoke_case *k, struct law_revocation *r)
{
    struct decision_facts f = right_letter(c, &k->r.p, DECISION_REVOKED);

    r->hearing_available_on = f.available_on;
    r->hearing_until = law_hearing_until(f.available_on, 0, c->settings);
    f.revocation = r;
    f.facts = r->facts;
    f.agreed = k->now.agreed;
    add_events(c, k, &f);
    return hearing_text(c->arena, &f);
}

struct decision_facts revoke_decision(struct ctx *c, const struct revoke_case *k,
                                      const char *approved_by)
{
    struct decision_facts f = right_letter(c, &k->r.p, DECISION_REVOKED);
    const char **answers = ARENA_ARRAY(c->arena, const char *, k->answer_count + 1);

    for (size_t i = 0; i < k->answer_count; i++)
        answers[i] = k->answers[i].text;
    f.revocation = &k->now.law;
    f.facts = k->now.law.facts;
    f.weight = k->now.law.assessment;
    f.agreed = k->now.agreed;
    f.prepared_by = k->now.prepared_by_name;
    f.approved_by = approved_by;
    f.answers = answers;
    f.answer_count = k->answer_count;
    add_events(c, k, &f);
    return f;
}

/* ---- what several steps show ---- */

static struct view_revoke_form form_of(struct ctx *c)
{
    return (struct view_revoke_form){ auth_csrf_token(c->arena, &c->who, PATH_REVOKE),
                                      auth_submission_new(c->arena) };
}

static struct view_revoke_drop drop_of(struct ctx *c, const struct revoke_case *k)
{
    const struct view_revoke_form form = form_of(c);

    return (struct view_revoke_drop){
        .version = k->now.version,
        .why = right_area(c, "grund", WORD_REVOKE_WHY_DROP, NULL, 2, NULL),
        .token = form.token,
        .number = form.number,
    };
}

static struct view_revoke_case facts_of(struct ctx *c, const struct revoke_case *k)
{
    struct decision_facts f = { .event_count = 0 };

    add_events(c, k, &f);
    return (struct view_revoke_case){
        .basis = k->now.law.basis,
        .facts = k->now.law.facts,
        .agreed = k->now.agreed,
        .by = k->now.made_by,
        .made_utc = k->now.made_utc,
        .events = f.events,
        .event_count = f.event_count,
    };
}

/* ---- step 1 ---- */

static struct view_radio bases(struct ctx *c, const struct revoke_case *k)
{
    static const char *const codes[] = { "aftale", "kontakt" };
    struct view_choice *choices = ARENA_ARRAY(c->arena, struct view_choice, 2);

    for (int i = 0; i < 2; i++) {
        const enum law_revocation_basis basis =
            i == 0 ? LAW_REVOCATION_OTHERWISE_THAN_AGREED : LAW_REVOCATION_DEFEATS_CONTACT;

        choices[i] = (struct view_choice){ codes[i], name_revocation_basis(basis),
                                           staff_is_typed(c) ? page_is(c, "grundlag", codes[i])
                                                             : k->now.law.basis == basis };
    }
    return (struct view_radio){ "grundlag", words(LANG_DA, WORD_REVOKE_BASIS), NULL, choices, 2 };
}

static enum http_status show_facts(struct ctx *c, const struct revoke_case *k,
                                   enum http_status status)
{
    struct view *v = page_new(c, TEMPLATE_REVOKE_FACTS, FRAME_NAV_FIND);
    struct view_choice *events = ARENA_ARRAY(c->arena, struct view_choice, k->booking_count + 1);

    for (size_t i = 0; i < k->booking_count; i++) {
        const struct store_booking *b = &k->bookings[i];

        events[i] = (struct view_choice){
            b->public_id,
            words_fill(c->arena, LANG_DA, WORD_REVOKE_EVENT, "when",
                       format_moment(c->arena, LANG_DA, b->slot.law.day, b->slot.law.minute),
                       "what", booking_state(c, b), NULL),
            staff_is_typed(c) ? page_is(c, revoke_booking_field(c, b), "ja") : is_of_case(k, b),
        };
    }
    page_form(c, v, PATH_REVOKE);
    fill_revoke_facts(
        v, &(struct view_revoke_facts){
               .head = staff_head_of(&k->r.p),
               .version = k->now.version,
               .basis = bases(c, k),
               .events = events,
               .event_count = k->booking_count,
               .facts = right_area(c, "oplysninger", WORD_REVOKE_FACTS,
                                   words(LANG_DA, WORD_REVOKE_FACTS_HINT), 5, k->now.law.facts),
               .agreed = right_area(c, "aftalt", WORD_REVOKE_AGREED, NULL, 3, k->now.agreed),
               .errors = &c->errors,
           });
    return page_send(c, v, status);
}

/* ---- step 2 ---- */

static enum http_status show_hearing(struct ctx *c, const struct revoke_case *k,
                                     enum http_status status)
{
    struct view *v = page_new(c, TEMPLATE_REVOKE_HEARING, FRAME_NAV_FIND);
    struct law_revocation r = k->now.law;
    const char *letter = revoke_letter(c, k, &r);

    page_form(c, v, PATH_REVOKE);
    fill_revoke_hearing(v, &(struct view_revoke_hearing){
                               .head = staff_head_of(&k->r.p),
                               .version = k->now.version,
                               .available_on = r.hearing_available_on,
                               .until = r.hearing_until,
                               .letter = letter,
                               .drop = drop_of(c, k),
                               .errors = &c->errors,
                           });
    return page_send(c, v, status);
}

/* ---- step 3 ---- */

static const char *how_of(struct ctx *c, const struct store_hearing_answer *a)
{
    const enum word how = text_same(a->source, "phone")    ? WORD_REVOKE_BY_PHONE
                          : text_same(a->source, "letter") ? WORD_REVOKE_BY_LETTER
                                                           : WORD_REVOKE_AT_OFFICE;

    if (!a->recorded_by)
        return words(LANG_DA, WORD_REVOKE_BY_CITIZEN);
    return words_fill(c->arena, LANG_DA, WORD_REVOKE_NOTED, "how", words(LANG_DA, how), "name",
                      a->recorded_by, NULL);
}

static const struct view_revoke_answer *answers_of(struct ctx *c, const struct revoke_case *k)
{
    struct view_revoke_answer *out =
        ARENA_ARRAY(c->arena, struct view_revoke_answer, k->answer_count + 1);

    for (size_t i = 0; i < k->answer_count; i++)
        out[i] = (struct view_revoke_answer){ k->answers[i].at_utc, how_of(c, &k->answers[i]),
                                              k->answers[i].text };
    return out;
}

static enum http_status show_assess(struct ctx *c, const struct revoke_case *k,
                                    enum http_status status)
{
    struct view *v = page_new(c, TEMPLATE_REVOKE_ASSESS, FRAME_NAV_FIND);
    struct view_revoke_assess *m = ARENA_NEW(c->arena, struct view_revoke_assess);
    const civil_day next = law_revocation_decide_from(&k->now.law);
    const civil_day review = law_revocation_review_by(c->today, c->settings);

    *m = (struct view_revoke_assess){
        .head = staff_head_of(&k->r.p),
        .version = k->now.version,
        .facts = facts_of(c, k),
        .available_on = k->now.law.hearing_available_on,
        .until = civil_add_days(next, -1),
        .next = next,
        .is_running = c->today < next,
        .has_more_time = k->now.law.comment_until != CIVIL_NONE,
        .letter = k->now.hearing_letter,
        .answers = answers_of(c, k),
        .answer_count = k->answer_count,
        .source = right_heard_choices(c),
        .said = right_area(c, "sagde", WORD_REVOKE_SAID, NULL, 4, NULL),
        .more = staff_date(c, "mere", words(LANG_DA, WORD_REVOKE_MORE), NULL, CIVIL_NONE),
        .assessment =
            right_area(c, "vurdering", WORD_REVOKE_ASSESSMENT,
                       words(LANG_DA, WORD_REVOKE_ASSESSMENT_HINT), 6, k->now.law.assessment),
        .weighed =
            right_area(c, "vaegtet", WORD_REVOKE_WEIGHED, words(LANG_DA, WORD_REVOKE_WEIGHED_HINT),
                       4, k->now.law.answer_weighed),
        .from = staff_date(c, "fra", words(LANG_DA, WORD_RIGHT_FROM), NULL, c->today),
        .to = staff_date(c, "til", words(LANG_DA, WORD_RIGHT_TO),
                         words(LANG_DA, WORD_RIGHT_TO_HINT), k->now.law.to),
        .review = staff_date(c, "genvurdering", words(LANG_DA, WORD_RIGHT_REVIEW_ON),
                             words_fill(c->arena, LANG_DA, WORD_RIGHT_REVIEW_ON_HINT, "date",
                                        format_day(c->arena, LANG_DA, review), NULL),
                             review),
        .answer_form = form_of(c),
        .time_form = form_of(c),
        .assess_form = form_of(c),
        .drop = drop_of(c, k),
        .errors = &c->errors,
    };
    fill_revoke_assess(v, m);
    return page_send(c, v, status);
}

/* ---- step 4 ---- */

static enum http_status show_decide(struct ctx *c, const struct revoke_case *k,
                                    enum http_status status)
{
    struct view *v = page_new(c, TEMPLATE_REVOKE_DECIDE, FRAME_NAV_FIND);
    const bool is_leader = c->who.role == ROLE_TEAM_LEADER;
    const bool may_approve = is_leader && c->who.user_id != k->now.law.prepared_by;
    const struct decision_facts facts =
        revoke_decision(c, k, may_approve ? c->user : words(LANG_DA, WORD_REVOKE_LEADER));
    const char *effects[4];

    fill_revoke_decide(v, &(struct view_revoke_decide){
                              .head = staff_head_of(&k->r.p),
                              .version = k->now.version,
                              .facts = facts_of(c, k),
                              .prepared_by = k->now.prepared_by_name,
                              .letter = decision_text(c->arena, &facts).whole,
                              .proposed_utc = k->now.proposed_utc,
                              .may_approve = may_approve,
                              .may_send_back = is_leader,
                              .effects = effects,
                              .effect_count = right_effects(c, &k->r, k->now.law.from, effects),
                              .approve_form = form_of(c),
                              .back_form = form_of(c),
                              .drop = drop_of(c, k),
                              .errors = &c->errors,
                          });
    return page_send(c, v, status);
}

/* ---- the page ---- */

enum http_status revoke_stop(struct ctx *c, const struct revoke_case *k, enum word heading,
                             const char *text, bool has_steps, enum http_status status)
{
    struct view *v = page_new(c, TEMPLATE_REVOKE_ORDER, FRAME_NAV_FIND);

    fill_revoke_order(v, &(struct view_revoke_order){ .head = staff_head_of(&k->r.p),
                                                      .heading = words(LANG_DA, heading),
                                                      .text = text,
                                                      .has_steps = has_steps });
    return page_send(c, v, status);
}

enum http_status revoke_show(struct ctx *c, const struct revoke_case *k, bool edit_facts,
                             enum http_status status)
{
    switch (k->now.state) {
    case LAW_REVOCATION_FACTS:
        return edit_facts ? show_facts(c, k, status) : show_hearing(c, k, status);
    case LAW_REVOCATION_HEARING:
        return show_assess(c, k, status);
    case LAW_REVOCATION_PROPOSED:
        return show_decide(c, k, status);
    default:
        break;
    }
    if (k->r.now.is_revoked)
        return revoke_stop(c, k, WORD_REVOKE_ALREADY, words(LANG_DA, WORD_REVOKE_ALREADY_TEXT),
                           false, status);
    if (k->r.now.status == LAW_SELFBOOK_NOT_COVERED)
        return revoke_stop(c, k, WORD_REVOKE_NOT_COVERED,
                           words(LANG_DA, WORD_REVOKE_NOT_COVERED_TEXT), false, status);
    return show_facts(c, k, status);
}

/* The step of the address (?trin=3), when somebody asks for one that is not the case's. */
static bool is_other_step(const struct ctx *c, const struct revoke_case *k)
{
    static const char *const step[] = { [LAW_REVOCATION_NONE] = "1",
                                        [LAW_REVOCATION_FACTS] = "2",
                                        [LAW_REVOCATION_HEARING] = "3",
                                        [LAW_REVOCATION_PROPOSED] = "4" };
    const char *asked = http_query(c->req, "trin");

    return asked && !text_same(asked, step[k->now.state]);
}

enum http_status page_revoke(struct ctx *c)
{
    struct revoke_case k;
    const enum http_status status = revoke_open(c, &k);

    if (status != HTTP_OK)
        return status;
    c->record.detail = law_revocation_code(k.now.state);
    if (is_other_step(c, &k))
        return revoke_stop(c, &k, WORD_REVOKE_ORDER,
                           k.now.state == LAW_REVOCATION_NONE
                               ? words(LANG_DA, WORD_REVOKE_ORDER_NONE)
                               : words_fill(c->arena, LANG_DA, WORD_REVOKE_ORDER_SEE, "step",
                                            name_revocation(k.now.state), NULL),
                           true, HTTP_OK);
    return revoke_show(c, &k, http_query(c->req, "ret") != NULL, HTTP_OK);
}
