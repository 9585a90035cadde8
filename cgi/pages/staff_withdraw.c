/* S07: taking a deadline back (S-15). What the page says is asked of the law before and again when
 * the button is pressed: the citizen may have booked meanwhile, or another deadline may be open. */
#include "pages/staff_deadline.h"

#include "staff_withdraw.h"

#include "base/text.h"
#include "pages/notice.h"
#include "pages/page.h"
#include "pages/staff_person.h"
#include "pages/step.h"
#include "store/person_facts.h"
#include "view/deadline.h"
#include "view/reasons.h"

#include "made/deadline_withdraw.h"

enum { WHY_MOST = 500 };

/* ---- for all that withdraw ---- */

bool staff_withdraw_can(const struct store_situation *at)
{
    return at->deadline.id
           && (at->deadline.state == LAW_DEADLINE_OPEN
               || at->deadline.state == LAW_DEADLINE_BOOKED);
}

struct law_deadline_facts staff_withdraw_facts(const struct ctx *c,
                                               const struct store_situation *at,
                                               enum law_selfbook_status status,
                                               enum law_ground ground)
{
    struct law_deadline_facts facts = law_deadline_facts_none();

    facts.now_utc = c->now_utc;
    facts.by_caseworker = true;
    facts.status = status;
    facts.deadline_on = at->deadline.deadline_on;
    facts.latest_interview_on = at->deadline.latest_on;
    facts.ground = ground;
    return facts;
}

enum err staff_withdraw_take(struct ctx *c, int64_t person_id, const struct store_situation *at,
                             const struct law_deadline_facts *facts, const char *note,
                             struct law_deadline_step *out)
{
    const enum err e = step_take(c->store, c->arena, c->settings,
                                 &(struct step){
                                     .person_id = person_id,
                                     .deadline_id = at->deadline.id,
                                     .booking_id = at->has_booking ? at->booking.id : 0,
                                     .from = at->deadline.state,
                                     .event = LAW_EVENT_WITHDRAW,
                                     .facts = facts,
                                     .actor = STORE_STAFF_ACTS(c->who.user_id),
                                     .today = c->today,
                                     .now_utc = c->now_utc,
                                     .note = note,
                                 },
                                 out);

    return e == OK && !law_deadline_step_taken(out) ? ERR_CONFLICT : e;
}

enum err staff_withdraw_tell(struct ctx *c, const struct store_person *p,
                             const struct store_situation *at, const struct law_deadline_step *step)
{
    return notice_of_step(c->store, c->arena,
                          &(struct notice){
                              .person = p,
                              .authority = c->config->municipality,
                              .languages = views_languages(c->parts->views),
                              .deadline_id = at->deadline.id,
                              .deadline_on = at->deadline.deadline_on,
                              .talk_on = at->has_booking ? at->booking.slot.law.day : CIVIL_NONE,
                              .talk_minute = at->booking.slot.law.minute,
                              .now_utc = c->now_utc,
                          },
                          step);
}

/* ---- by hand ---- */

struct withdrawal {
    struct store_person person;
    struct store_situation at;
    struct law_deadline_facts facts;
    struct law_deadline_step would; /* what the law says now */
};

/* A duty that has fallen already names its own ground; else it is ours to take back. */
static enum http_status load(struct ctx *c, struct withdrawal *w)
{
    const enum http_status status = staff_person_open(c, &w->person);
    struct store_facts known;
    enum law_selfbook_status now;
    enum law_ground ground;
    enum err e;

    if (status != HTTP_OK)
        return status;
    c->record.object_kind = "deadline";
    if ((e = store_situation_of(c->store, c->arena, &c->scope, w->person.id, c->now_utc, &w->at))
            != OK
        || (e = store_facts_of(c->store, c->arena, &c->scope, w->person.id, c->today, c->now_utc,
                               &known))
               != OK)
        return http_of(e);
    now = law_selfbook_status(&known.selfbook, c->today, c->settings).status;
    ground = law_deadline_ground(now);
    w->facts = staff_withdraw_facts(
        c, &w->at, now, ground == LAW_GROUND_NONE ? LAW_GROUND_AUTHORITY_FAULT : ground);
    w->would = law_deadline_step(w->at.deadline.id ? w->at.deadline.state : LAW_DEADLINE_NONE,
                                 LAW_EVENT_WITHDRAW, &w->facts, c->settings);
    c->record.object_id = w->at.deadline.id ? w->at.deadline.public_id : NULL;
    return HTTP_OK;
}

/* Why there is nothing to press; null: it can be withdrawn. */
static const char *refusal(struct ctx *c, const struct withdrawal *w)
{
    if (!staff_withdraw_can(&w->at))
        return words(c->lang, WORD_WITHDRAW_NONE);
    if (!law_deadline_step_taken(&w->would))
        return reason_with_cite(c->arena, w->would.verdict.reason, w->would.verdict.cite);
    return NULL;
}

static enum http_status show(struct ctx *c, const struct withdrawal *w, const char *refused,
                             enum http_status status)
{
    struct view *v = page_new(c, TEMPLATE_DEADLINE_WITHDRAW, FRAME_NAV_FIND);

    if (!refused)
        page_form(c, v, PATH_DEADLINE_WITHDRAW);
    fill_deadline_withdraw(v, &(struct view_deadline_withdraw){
                                  .head = staff_head_of(&w->person),
                                  .refused = refused,
                                  .talk_id = w->at.has_booking ? w->at.booking.public_id : NULL,
                                  .deadline_id = w->at.deadline.public_id,
                                  .deadline_on = w->at.deadline.deadline_on,
                                  .latest_on = w->at.deadline.latest_on,
                                  .reason = w->would.verdict.reason,
                                  .cite = w->would.verdict.cite,
                                  .why = { .name = "grund",
                                           .label = words(c->lang, WORD_WITHDRAW_WHY),
                                           .hint = words(c->lang, WORD_WITHDRAW_WHY_HINT),
                                           .rows = 3,
                                           .text = page_value(c, "grund") },
                                  .errors = &c->errors,
                              });
    return page_send(c, v, status);
}

enum http_status page_deadline_withdraw(struct ctx *c)
{
    struct withdrawal *w = ARENA_NEW(c->arena, struct withdrawal);
    const enum http_status status = load(c, w);

    return status == HTTP_OK ? show(c, w, refusal(c, w), HTTP_OK) : status;
}

enum http_status page_deadline_withdraw_now(struct ctx *c)
{
    struct withdrawal *w = ARENA_NEW(c->arena, struct withdrawal);
    const enum http_status status = load(c, w);
    struct law_deadline_step step;
    const char *refused, *why;
    enum err e;

    if (status != HTTP_OK)
        return status;
    refused = refusal(c, w);
    if (!refused && !page_is(c, "frist", w->at.deadline.public_id))
        refused = words(c->lang, WORD_WITHDRAW_OTHER);
    if (refused) {
        c->record.detail = law_reason_code(w->would.verdict.reason);
        return show(c, w, refused, HTTP_CONFLICT);
    }
    why = page_text(c, "grund", WHY_MOST, false, true, WORD_WITHDRAW_WHY_MISSING);
    if (page_has_mistakes(c))
        return show(c, w, NULL, HTTP_UNPROCESSABLE);
    if ((e = staff_withdraw_take(c, w->person.id, &w->at, &w->facts, why, &step)) != OK
        || (e = staff_withdraw_tell(c, &w->person, &w->at, &step)) != OK)
        return http_of(e);
    c->record.detail = law_reason_code(step.verdict.reason);
    return page_go(c, PATH_PERSON, w->person.public_id, NULL);
}
