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

/* The page with what is chosen now; `seen` is the time that the pressed page showed instead. */
static enum http_status check_page(struct ctx *c, const struct booking_case *b,
                                   const struct store_choice *choice, const struct store_slot *seen,
                                   enum http_status status)
{
    const struct store_slot *slot = &b->at.choice_slot;
    const struct law_limit change =
        law_booking_change_limit(b->at.deadline.id && b->at.deadline.state == LAW_DEADLINE_OPEN
                                     ? b->at.deadline.deadline_on
                                     : CIVIL_NONE,
                                 slot->law.day, slot->law.minute, -1, c->settings);
    struct view *v = page_new(c, TEMPLATE_BOOK_CHECK, FRAME_NAV_NONE);

    fill_book_check(v, &(struct view_book_check){
                           .slot = slot->public_id,
                           .is_changed = status != HTTP_OK,
                           .seen_day = seen ? seen->law.day : CIVIL_NONE,
                           .seen_minute = seen ? seen->law.minute : 0,
                           .day = slot->law.day,
                           .minute = slot->law.minute,
                           .length_min = slot->length_min,
                           .form = booking_form(b),
                           .may_change_form = (booking_forms(b) & (booking_forms(b) - 1)) != 0,
                           .place = slot->place,
                           .caseworker = slot->caseworker,
                           .interpreter = choice->interpreter_language,
                           .needs = choice->needs,
                           .phone = choice->phone,
                           .change = change,
                           .change_is_over = change.until_utc <= c->now_utc,
                           .hold_until_utc = b->at.hold_until_utc,
                       });
    page_form(c, v, PATH_BOOK_CHECK);
    return page_send(c, v, status);
}

enum http_status page_book_check(struct ctx *c)
{
    struct booking_case b;
    struct store_choice choice;
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
    if (booking_verdict(c, &b, &b.at.choice_slot).outcome != LAW_ALLOWED)
        return page_go(c, PATH_BOOK_TAKEN, NULL, NULL);
    return check_page(c, &b, &choice, NULL, HTTP_OK);
}

/* Another tab has chosen another time: nothing is booked that was not seen. */
static enum http_status other_time(struct ctx *c, const struct booking_case *b,
                                   const struct store_choice *choice)
{
    const struct law_verdict verdict = booking_verdict(c, b, &b->at.choice_slot);
    struct store_slot seen;
    enum err e;

    if (verdict.outcome != LAW_ALLOWED)
        return booking_taken(c, b, &b->at.choice_slot, verdict, NULL);
    e = booking_seen(c, &seen);
    if (e != OK && e != ERR_NOT_FOUND)
        return http_of(e);
    c->record.detail = "other_time_shown";
    return check_page(c, b, choice, e == OK ? &seen : NULL, HTTP_CONFLICT);
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
    if (!booking_is_seen(c, &b))
        return other_time(c, &b, &choice);
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
