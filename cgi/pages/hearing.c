/* /hoering/{ref}: the hearing before the right to book is taken away. The citizen answers in own
 * words, or asks for time (FVL § 21): then nothing is decided before that time is over. */
#include "view/hearing.h"
#include "base/text.h"
#include "made/own_hearing.h"
#include "pages/own_right.h"
#include "pages/page.h"
#include "store/person.h"
#include "store/right_self.h"

#include "law/decision.h"

enum { ANSWER_MOST = 8000 };

static bool is_open(const struct store_hearing_own *h)
{
    return h->state == LAW_REVOCATION_HEARING || h->state == LAW_REVOCATION_PROPOSED;
}

/* How far the time is put off when the citizen asks for it: the usual time, from today. NONE: it
 * was given already, or would end sooner. */
static civil_day more_until(const struct ctx *c, const struct store_hearing_own *h)
{
    const civil_day until = law_hearing_until(c->today, 0, c->settings);

    return h->has_more_time || until <= h->until ? CIVIL_NONE : until;
}

static enum http_status show(struct ctx *c, const struct store_hearing_own *h,
                             enum http_status status)
{
    struct view_hearing_answer *shown;
    struct store_hearing_answer *answers;
    struct store_person p;
    struct view *v;
    size_t count;
    enum err e;

    if ((e = store_hearing_own_answers(c->store, c->arena, c->who.person_id, h->revocation_id,
                                       &answers, &count))
            != OK
        || (e = store_person_self(c->store, c->arena, c->who.person_id, &p)) != OK)
        return http_of(e);
    shown = ARENA_ARRAY(c->arena, struct view_hearing_answer, count + 1);
    for (size_t i = 0; i < count; i++)
        shown[i] = (struct view_hearing_answer){ answers[i].at_utc, answers[i].text };
    v = page_new(c, TEMPLATE_OWN_HEARING, FRAME_NAV_NONE);
    page_form(c, v, PATH_HEARING);
    fill_hearing(v, &(struct view_hearing){
                        .id = h->public_id,
                        .state = h->state,
                        .basis = h->basis,
                        .today = c->today,
                        .until = h->until,
                        .has_more_time = h->has_more_time,
                        .more_until = more_until(c, h),
                        .decision_id = h->decision_id,
                        .answers = shown,
                        .answer_count = count,
                        .text = page_value(c, "tekst"),
                        .letter = h->letter,
                        .unit_phone = p.unit_phone,
                        .errors = &c->errors,
                    });
    return page_send(c, v, status);
}

static enum err load(struct ctx *c, struct store_hearing_own *out)
{
    c->record.object_kind = "hearing";
    return store_hearing_own(c->store, c->arena, c->who.person_id, page_id(c, 0), out);
}

enum http_status page_hearing(struct ctx *c)
{
    struct store_hearing_own h;
    const enum err e = load(c, &h);

    return e == OK ? show(c, &h, HTTP_OK) : http_of(e);
}

enum http_status page_hearing_send(struct ctx *c)
{
    const bool wants_time = page_is(c, "goer", "mere-tid");
    struct store_hearing_own h;
    const char *text = "";
    enum err e = load(c, &h);

    if (e != OK)
        return http_of(e);
    if (!is_open(&h) || (wants_time && more_until(c, &h) == CIVIL_NONE))
        return show(c, &h, HTTP_CONFLICT);
    if (!wants_time)
        text = page_text(c, "tekst", ANSWER_MOST, false, true, WORD_HEARING_SAY_MISSING);
    if (page_has_mistakes(c))
        return show(c, &h, HTTP_UNPROCESSABLE);
    c->record.detail = wants_time ? "more_time" : "answer";
    e = wants_time ? store_hearing_wait(c->store, c->arena, c->who.person_id, h.revocation_id,
                                        more_until(c, &h), c->today, c->now_utc)
                   : store_hearing_say(c->store, c->arena, c->who.person_id, h.revocation_id,
                                       c->today, c->now_utc, text);
    return e == OK ? page_go(c, PATH_HEARING, h.public_id, NULL) : http_of(e);
}
