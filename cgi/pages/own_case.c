/* /sag/{ref}: a reason is asked for after a missed deadline or a talk the citizen did not come to. The
 * citizen answers in own words, or asks for time (FVL § 21); what was decided is told here too. */
#include "made/own_case.h"
#include "base/text.h"
#include "law/decision.h"
#include "pages/own_right.h"
#include "pages/page.h"
#include "store/case.h"
#include "store/person.h"
#include "view/own_case.h"

enum { ANSWER_MOST = 8000 };

/* How far the time is put off when the citizen asks for it: the usual time, from today. NONE: it
 * was given already, or would end sooner. */
static civil_day more_until(const struct ctx *c, const struct store_case_self *k)
{
    const civil_day until = law_hearing_until(c->today, 0, c->settings);

    return k->has_more_time || until <= k->until ? CIVIL_NONE : until;
}

static enum http_status show(struct ctx *c, const struct store_case_self *k,
                             enum http_status status)
{
    struct view_own_case_answer *shown;
    struct store_case_answer *answers;
    struct store_person p;
    struct view *v;
    size_t count;
    enum err e;

    if ((e = store_case_own_answers(c->store, c->arena, c->who.person_id, k->id, &answers, &count))
            != OK
        || (e = store_person_self(c->store, c->arena, c->who.person_id, &p)) != OK)
        return http_of(e);
    shown = ARENA_ARRAY(c->arena, struct view_own_case_answer, count + 1);
    for (size_t i = 0; i < count; i++)
        shown[i] = (struct view_own_case_answer){ answers[i].at_utc, answers[i].text };
    v = page_new(c, TEMPLATE_OWN_CASE, FRAME_NAV_NONE);
    page_form(c, v, PATH_OWN_CASE);
    fill_own_case(v, &(struct view_own_case){
                         .id = k->public_id,
                         .kind = k->kind,
                         .state = k->state,
                         .event_on = k->event_on,
                         .today = c->today,
                         .until = k->until,
                         .has_more_time = k->has_more_time,
                         .more_until = more_until(c, k),
                         .decision_id = k->decision_id,
                         .answers = shown,
                         .answer_count = count,
                         .text = page_value(c, "tekst"),
                         .letter = k->letter,
                         .unit_phone = p.unit_phone,
                         .errors = &c->errors,
                     });
    return page_send(c, v, status);
}

static enum err load(struct ctx *c, struct store_case_self *out)
{
    c->record.object_kind = "case";
    return store_case_self(c->store, c->arena, c->who.person_id, page_id(c, 0), out);
}

enum http_status page_own_case(struct ctx *c)
{
    struct store_case_self k;
    const enum err e = load(c, &k);

    return e == OK ? show(c, &k, HTTP_OK) : http_of(e);
}

enum http_status page_own_case_send(struct ctx *c)
{
    const bool wants_time = page_is(c, "goer", "mere-tid");
    struct store_case_self k;
    const char *text = "";
    enum err e = load(c, &k);

    if (e != OK)
        return http_of(e);
    if (k.decision_id || (wants_time && more_until(c, &k) == CIVIL_NONE))
        return show(c, &k, HTTP_CONFLICT);
    if (!wants_time)
        text = page_text(c, "tekst", ANSWER_MOST, false, true, WORD_OWN_CASE_SAY_MISSING);
    if (page_has_mistakes(c))
        return show(c, &k, HTTP_UNPROCESSABLE);
    c->record.detail = wants_time ? "more_time" : "answer";
    e = wants_time ? store_case_wait(c->store, c->arena, c->who.person_id, k.id,
                                     more_until(c, &k), c->today, c->now_utc)
                   : store_case_say(c->store, c->arena, c->who.person_id, k.id, c->today,
                                    c->now_utc, text);
    return e == OK ? page_go(c, PATH_OWN_CASE, k.public_id, NULL) : http_of(e);
}
