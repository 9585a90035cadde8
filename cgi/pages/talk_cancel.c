/* Apologies (C16): before the limit the citizen cancels and the duty runs on (S-07); after it the
 * reason is recorded and a caseworker decides (S-08). Nothing is decided here against anybody. */
#include "made/talk_cancel.h"
#include "base/text.h"
#include "pages/booking.h"
#include "store/work.h"
#include "talk_case.h"

enum { REASON_MOST = 1000 };

static bool is_over(const struct store_booking *talk)
{
    return talk->state == STORE_CANCELLED || talk->state == STORE_CANCELLED_LATE
           || talk->state == STORE_CANCELLED_BY_US;
}

/* Loads; `verdict` is the law's. When nothing can be cancelled, `status` is the page that says so.
 */
static bool is_open(struct ctx *c, struct booking_case *b, struct store_booking *talk,
                    struct law_verdict *verdict, enum http_status *status)
{
    const enum err e = talk_load(c, b, talk);

    if (e != OK) {
        *status = http_of(e);
        return false;
    }
    *verdict = talk_may_cancel(c, b, talk);
    if (verdict->outcome == LAW_ALLOWED || verdict->reason == LAW_REASON_AFBUD_RECORDED)
        return true;
    if (talk->state != STORE_BOOKED && !is_over(talk))
        verdict->reason = LAW_REASON_INTERVIEW_STARTED;
    *status =
        talk_refused(c, b, talk, is_over(talk) ? TALK_GONE_ALREADY : TALK_NOT_CANCELLED, *verdict);
    return false;
}

/* A page that is shown anew with 409 says that the talk is another than the one that was pressed.
 */
static enum http_status ask(struct ctx *c, const struct booking_case *b,
                            const struct store_booking *talk, struct law_verdict verdict,
                            enum http_status status)
{
    const bool is_late = verdict.outcome != LAW_ALLOWED;
    struct view *v = page_new(c, TEMPLATE_TALK_CANCEL, FRAME_NAV_NONE);

    fill_talk_cancel(v, &(struct view_talk_cancel){
                            .id = talk->public_id,
                            .version = talk->sequence,
                            .is_changed = status == HTTP_CONFLICT,
                            .day = talk->slot.law.day,
                            .minute = talk->slot.law.minute,
                            .is_late = is_late,
                            .book_again_by = talk_is_step(talk) ? talk->deadline_on : CIVIL_NONE,
                            .may_move = talk_may_move(c, b, talk, NULL).outcome == LAW_ALLOWED,
                            .reason = page_value(c, "grund"),
                            .errors = &c->errors,
                            .rule = is_late              ? LAS_37_1
                                    : talk_is_step(talk) ? IL_20_4
                                                         : BEK1216_44_4,
                        });
    page_form(c, v, PATH_TALK_CANCEL);
    return page_send(c, v, status);
}

enum http_status page_talk_cancel(struct ctx *c)
{
    struct booking_case b;
    struct store_booking talk;
    struct law_verdict verdict;
    enum http_status status;

    if (!is_open(c, &b, &talk, &verdict, &status))
        return status;
    return ask(c, &b, &talk, verdict, HTTP_OK);
}

/* Whether somebody has to call the person in anew (§ 46): the talk was arranged by us, or the
 * person does not book. A contract that ended asks for no talk, and an absence for none now. */
static bool is_summoned(const struct ctx *c, const struct booking_case *b,
                        const struct store_booking *talk)
{
    if (b->self.status == LAW_SELFBOOK_NOT_COVERED)
        return false;
    return talk->kind != LAW_BOOKING_SELF
           || (b->self.status != LAW_SELFBOOK_PAUSED
               && law_deadline_by_summons(b->self.status, b->facts.talks_held == 0, c->settings));
}

/* The step of the deadline; without one the caseworker's task is all that follows. */
static enum err follow(struct ctx *c, const struct booking_case *b,
                       const struct store_booking *talk, bool is_late, const char *reason)
{
    struct law_deadline_facts facts = talk_facts(c, b, talk, NULL);
    struct law_verdict verdict;
    enum err e;

    facts.has_afbud_reason = !text_is_empty(reason);
    if (talk_is_step(talk)) {
        e = talk_step(c, talk, is_late ? LAW_EVENT_AFBUD : LAW_EVENT_CANCEL, &facts,
                      is_late ? reason : NULL, &verdict);
        return e == OK && verdict.outcome != LAW_ALLOWED ? ERR_CONFLICT : e;
    }
    if (!is_late && !is_summoned(c, b, talk))
        return OK;
    return store_task_open(c->store, c->arena, c->who.person_id,
                           is_late ? STORE_TASK_LATE_CANCEL : STORE_TASK_SUMMON, talk->id, false,
                           c->today, c->now_utc);
}

enum http_status page_talk_cancel_now(struct ctx *c)
{
    struct booking_case b;
    struct store_booking talk;
    struct law_verdict verdict;
    enum http_status status;
    const char *reason = NULL;
    bool is_late;
    enum err e;

    if (!is_open(c, &b, &talk, &verdict, &status))
        return status;
    if (!page_is_of(c, talk.sequence)) {
        c->record.detail = "other_version_shown";
        return ask(c, &b, &talk, verdict, HTTP_CONFLICT);
    }
    is_late = verdict.outcome != LAW_ALLOWED;
    if (is_late) {
        reason = page_text(c, "grund", REASON_MOST, false, true, WORD_BOOK_AFBUD_REASON);
        if (page_has_mistakes(c))
            return ask(c, &b, &talk, verdict, HTTP_UNPROCESSABLE);
    }
    e = follow(c, &b, &talk, is_late, reason);
    if (e == OK)
        e = store_booking_end(c->store,
                              &(struct store_booking_change){ .booking_id = talk.id,
                                                              .person_id = c->who.person_id,
                                                              .reason = reason,
                                                              .now_utc = c->now_utc },
                              is_late ? STORE_CANCELLED_LATE : STORE_CANCELLED);
    if (e != OK)
        return http_of(e);
    c->record.detail = law_reason_code(verdict.reason);
    return page_go(c, PATH_TALK_RECEIPT, talk.public_id, NULL);
}
