/* The check page and the booking itself (C11): the law's step, the time and the record in one
 * transaction. */
#include "made/book_check.h"
#include "booking_case.h"
#include "pages/booking.h"
#include "pages/step.h"
#include "view/book.h"

/* Whether everything is answered; else `status` leads to what is not. */
static bool is_complete(struct ctx *c, const struct booking_case *b, struct store_choice *choice,
                        enum http_status *status)
{
    const enum law_form form = booking_form(b);

    *choice = booking_choice(b, 0);
    if (choice->slot_id && form != LAW_FORM_UNSET && choice->interpreter_answered
        && choice->needs_answered && (form != LAW_FORM_PHONE || choice->phone))
        return true;
    *status = booking_go_on(c, choice, form);
    return false;
}

enum http_status page_book_check(struct ctx *c)
{
    struct booking_case b;
    struct store_choice choice;
    struct law_verdict verdict;
    struct law_limit change;
    const struct store_slot *slot = &b.at.choice_slot;
    enum http_status status;
    struct view *v;
    enum err e;

    if ((e = booking_load(c, &b)) != OK)
        return http_of(e);
    verdict = booking_bar(c, &b);
    if (verdict.outcome != LAW_ALLOWED)
        return booking_refused(c, &b, verdict);
    if (!is_complete(c, &b, &choice, &status))
        return status;
    if (booking_verdict(c, &b, slot).outcome != LAW_ALLOWED)
        return page_go(c, PATH_BOOK_TAKEN, NULL, NULL);
    change = law_booking_change_limit(b.at.deadline.id && b.at.deadline.state == LAW_DEADLINE_OPEN
                                          ? b.at.deadline.deadline_on
                                          : CIVIL_NONE,
                                      slot->law.day, slot->law.minute, -1, c->settings);
    v = page_new(c, TEMPLATE_BOOK_CHECK, FRAME_NAV_NONE);
    fill_book_check(v, &(struct view_book_check){
                           .day = slot->law.day,
                           .minute = slot->law.minute,
                           .length_min = slot->length_min,
                           .form = booking_form(&b),
                           .may_change_form = (booking_forms(&b) & (booking_forms(&b) - 1)) != 0,
                           .place = slot->place,
                           .caseworker = slot->caseworker,
                           .interpreter = choice.interpreter_language,
                           .needs = choice.needs,
                           .phone = choice.phone,
                           .change = change,
                           .change_is_over = change.until_utc <= c->now_utc,
                           .hold_until_utc = b.at.hold_until_utc,
                       });
    page_form(c, v, PATH_BOOK_CHECK);
    return page_send(c, v, HTTP_OK);
}

/* Asks the law, and records the step when it is one of a deadline's (S-04, S-16). */
static enum err decide(struct ctx *c, const struct booking_case *b, struct law_verdict *verdict)
{
    const struct law_deadline_facts facts = booking_facts(c, b, &b->at.choice_slot);
    struct law_deadline_step step;
    enum err e;

    *verdict = booking_verdict(c, b, &b->at.choice_slot);
    if (verdict->outcome != LAW_ALLOWED || !booking_is_step(b))
        return OK;
    e = step_take(c->store, c->arena, c->settings,
                  &(struct step){ .person_id = c->who.person_id,
                                  .deadline_id = b->at.deadline.id,
                                  .from = b->at.deadline.state,
                                  .event = LAW_EVENT_BOOK,
                                  .facts = &facts,
                                  .actor = STORE_CITIZEN_ACTS(c->who.person_id),
                                  .today = c->today,
                                  .now_utc = c->now_utc },
                  &step);
    *verdict = step.verdict;
    return e;
}

enum http_status page_book_now(struct ctx *c)
{
    struct booking_case b;
    struct store_choice choice;
    struct store_booked booked;
    struct law_verdict verdict;
    enum http_status status;
    enum err e;

    if ((e = booking_load(c, &b)) != OK)
        return http_of(e);
    verdict = booking_bar(c, &b);
    if (verdict.outcome != LAW_ALLOWED)
        return booking_refused(c, &b, verdict);
    if (!is_complete(c, &b, &choice, &status))
        return status;
    if ((e = decide(c, &b, &verdict)) != OK)
        return http_of(e);
    if (verdict.outcome != LAW_ALLOWED)
        return booking_taken(c, &b, &b.at.choice_slot, verdict, NULL);
    e = store_booking_take(
        c->store, c->arena,
        &(struct store_booking_new){
            .person_id = c->who.person_id,
            .slot_id = choice.slot_id,
            .deadline_id =
                b.at.deadline.id && b.at.deadline.state == LAW_DEADLINE_OPEN ? b.at.deadline.id : 0,
            .kind = LAW_BOOKING_SELF,
            .form = booking_form(&b),
            .interpreter_language = choice.interpreter_language,
            .needs = choice.needs,
            .phone = booking_form(&b) == LAW_FORM_PHONE ? choice.phone : NULL,
            .may_move = true,
            .now_utc = c->now_utc,
        },
        &booked);
    if (e == ERR_CONFLICT) /* the index had the last word */
        return booking_taken(c, &b, &b.at.choice_slot, booking_slot_taken(), NULL);
    if (e != OK)
        return http_of(e);
    c->record.object_kind = "booking";
    c->record.object_id = booked.public_id;
    c->record.detail = law_reason_code(verdict.reason);
    return page_go(c, PATH_TALK_RECEIPT, booked.public_id, NULL);
}
