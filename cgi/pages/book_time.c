/* Choosing a time (C07), that none is free (C14), and that it was taken (C15). */
#include "made/book_time.h"
#include "booking_case.h"
#include "made/book_none.h"
#include "pages/booking.h"
#include "store/deadline.h"
#include "view/book.h"

#include <string.h>

enum { A_MINUTE = 60 };

/* ---- C07 ---- */

/* One place for all own times, or null. */
static const char *place_of(const struct store_slot_page *page, enum law_form form)
{
    const struct store_slot *slots = page->own_count ? page->own : page->others;
    const size_t count = page->own_count ? page->own_count : page->other_count;

    if (form != LAW_FORM_OFFICE)
        return NULL;
    for (size_t i = 1; i < count; i++)
        if (strcmp(slots[i].place, slots[0].place) != 0)
            return NULL;
    return slots[0].place;
}

static enum http_status show_times(struct ctx *c, const struct booking_case *b, civil_day first,
                                   const struct store_slot_page *page)
{
    const bool is_duty = b->at.deadline.id && b->at.deadline.state == LAW_DEADLINE_OPEN;
    const unsigned forms = booking_forms(b);
    struct view *v = page_new(c, TEMPLATE_BOOK_TIME, FRAME_NAV_NONE);

    fill_book_time(
        v, &(struct view_book_time){
               .back = (forms & (forms - 1)) == 0 ? PATH_MY_TALKS : PATH_BOOK_FORM,
               .deadline_on = is_duty ? b->at.deadline.deadline_on : CIVIL_NONE,
               .latest_on = is_duty ? b->at.deadline.latest_on : CIVIL_NONE,
               .today = c->today,
               .length_min = page->own_count ? page->own[0].length_min : page->others[0].length_min,
               .form = booking_form(b),
               .caseworker = page->own_count ? b->at.caseworker_name : NULL,
               .place = place_of(page, booking_form(b)),
               .with_interpreter = booking_interpreter(b) != NULL,
               .slots = booking_slots(c, page),
               .earlier = booking_earlier(c, PATH_BOOK_TIME, first),
               .later = booking_later(c, PATH_BOOK_TIME, page),
               .hold_min = BOOKING_HOLD_S / A_MINUTE,
           });
    page_form(c, v, PATH_BOOK_TIME);
    return page_send(c, v, HTTP_OK);
}

/* S-05: nothing is free. The search, its number and the step are durable before anybody reads the
 * page; they are written in a transaction of their own, since a GET reads only. */
static enum err leave_evidence(struct ctx *c, const struct booking_case *b)
{
    const struct store_no_times wanted = { .from_day = booking_first_day(c),
                                           .to_day = booking_last_day(c, booking_latest(b)),
                                           .form = booking_form(b) };
    const int64_t deadline_id = booking_is_step(b) ? b->at.deadline.id : 0;
    struct law_deadline_facts facts = law_deadline_facts_none();
    struct law_deadline_step step;
    struct store_no_times stored;
    enum err e = store_begin_write(c->store);

    if (e != OK)
        return e;
    e = store_no_times_add(c->store, c->arena, c->who.person_id, deadline_id, c->now_utc, c->today,
                           &wanted, &stored);
    if (e == OK && deadline_id && stored.at_utc == c->now_utc) { /* not the record of before */
        facts.now_utc = c->now_utc;
        facts.status = b->self.status;
        facts.deadline_on = b->at.deadline.deadline_on;
        facts.latest_interview_on = b->at.deadline.latest_on;
        step = law_deadline_step(b->at.deadline.state, LAW_EVENT_NO_TIMES, &facts, c->settings);
        if (law_deadline_step_taken(&step))
            e = store_deadline_record(c->store, &(struct store_deadline_record){
                                                    .deadline_id = deadline_id,
                                                    .person_id = c->who.person_id,
                                                    .from = b->at.deadline.state,
                                                    .event = LAW_EVENT_NO_TIMES,
                                                    .step = &step,
                                                    .actor = STORE_CITIZEN_ACTS(c->who.person_id),
                                                    .at_utc = c->now_utc,
                                                    .recorded_utc = c->now_utc,
                                                    .note = stored.number,
                                                });
    }
    if (e == OK)
        return store_commit(c->store);
    store_rollback(c->store);
    return e;
}

/* What the search found, in a read transaction of its own; `status` is set when the page is done.
 */
static bool look(struct ctx *c, struct booking_case *b, civil_day *first,
                 struct store_slot_page *page, enum http_status *status)
{
    struct law_verdict bar;
    enum err e = booking_load(c, b);

    if (e != OK) {
        *status = http_of(e);
        return false;
    }
    bar = booking_bar(c, b);
    if (bar.outcome != LAW_ALLOWED) {
        *status = booking_refused(c, b, bar);
        return false;
    }
    if (booking_form(b) == LAW_FORM_UNSET) {
        *status = page_go(c, PATH_BOOK_FORM, NULL, NULL);
        return false;
    }
    *first = booking_from_query(c);
    e = booking_search(c, booking_form(b), booking_interpreter(b), *first, booking_latest(b), page);
    if (e == OK && page->day_count == 0
        && *first != CIVIL_NONE) { /* nothing later: from the start */
        *first = CIVIL_NONE;
        e = booking_search(c, booking_form(b), booking_interpreter(b), *first, booking_latest(b),
                           page);
    }
    *status = e == OK ? HTTP_OK : http_of(e);
    return e == OK;
}

enum http_status page_book_time(struct ctx *c)
{
    struct booking_case b;
    struct store_slot_page page;
    enum http_status status;
    civil_day first = CIVIL_NONE;
    enum err e;

    if ((e = store_begin_read(c->store)) != OK)
        return http_of(e);
    if (!look(c, &b, &first, &page, &status)) {
        store_end_read(c->store);
        return status;
    }
    store_end_read(c->store);
    if (page.day_count > 0)
        return show_times(c, &b, first, &page);
    c->record.is_time_search = false; /* the record itself holds this search */
    e = leave_evidence(c, &b);
    if (e == ERR_CONFLICT) /* the deadline moved on meanwhile: look again */
        return page_go(c, PATH_BOOK_TIME, NULL, NULL);
    return e == OK ? page_go(c, PATH_BOOK_NONE, NULL, NULL) : http_of(e);
}

enum http_status page_book_time_hold(struct ctx *c)
{
    struct booking_case b;
    struct store_slot slot;
    struct store_choice choice;
    struct law_verdict verdict;
    const char *id;
    enum err e;

    if (!http_body_prefixed(c->req, "tid.", &id) || !page_is_plain(id))
        return page_go(c, PATH_BOOK_TIME, NULL, NULL);
    if ((e = booking_load(c, &b)) != OK)
        return http_of(e);
    verdict = booking_bar(c, &b);
    if (verdict.outcome != LAW_ALLOWED)
        return booking_refused(c, &b, verdict);
    if (booking_form(&b) == LAW_FORM_UNSET)
        return page_go(c, PATH_BOOK_FORM, NULL, NULL);
    e = store_slot_get(c->store, c->arena, c->who.person_id, id, c->now_utc, &slot);
    if (e == ERR_NOT_FOUND)
        return booking_taken(c, &b, NULL, booking_slot_taken(), NULL);
    if (e != OK)
        return http_of(e);
    verdict = booking_verdict(c, &b, &slot);
    if (verdict.outcome != LAW_ALLOWED)
        return booking_taken(c, &b, &slot, verdict, NULL);
    e = store_hold_take(c->store, c->who.person_id, slot.id, c->now_utc,
                        c->now_utc + BOOKING_HOLD_S);
    if (e == ERR_CONFLICT)
        return booking_taken(c, &b, &slot, booking_slot_taken(), NULL);
    choice = booking_choice(&b, 0);
    choice.form = booking_form(&b);
    choice.slot_id = slot.id;
    if (e == OK)
        e = store_choice_put(c->store, c->who.person_id, c->now_utc, &choice);
    return e == OK ? booking_go_on(c, &choice, choice.form) : http_of(e);
}

/* ---- C15 ---- */

enum http_status page_book_taken(struct ctx *c)
{
    struct booking_case b;
    struct law_verdict verdict;
    enum http_status status;
    enum err e;

    if ((e = booking_load(c, &b)) != OK)
        return http_of(e);
    verdict = booking_bar(c, &b);
    if (verdict.outcome != LAW_ALLOWED)
        return booking_refused(c, &b, verdict);
    if (!booking_choice(&b, 0).slot_id)
        return page_go(c, PATH_BOOK_TIME, NULL, NULL);
    verdict = booking_verdict(c, &b, &b.at.choice_slot);
    if (verdict.outcome == LAW_ALLOWED)
        return page_go(c, PATH_BOOK_CHECK, NULL, NULL);
    status = booking_taken(c, &b, &b.at.choice_slot, verdict, NULL);
    return status == HTTP_CONFLICT ? HTTP_OK : status; /* here it is news, not a refused act */
}

/* ---- C14 ---- */

enum http_status page_book_none(struct ctx *c)
{
    struct store_no_times none;
    struct booking_case b;
    struct view *v;
    enum err e;

    if ((e = booking_load(c, &b)) != OK)
        return http_of(e);
    e = store_no_times_latest(c->store, c->arena, c->who.person_id, &none);
    if (e == ERR_NOT_FOUND)
        return page_go(c, PATH_BOOK_TIME, NULL, NULL);
    if (e != OK)
        return http_of(e);
    v = page_new(c, TEMPLATE_BOOK_NONE, FRAME_NAV_NONE);
    fill_book_none(v, &(struct view_book_none){
                          .number = none.number,
                          .at_utc = none.at_utc,
                          .from_day = none.from_day,
                          .to_day = none.to_day,
                          .has_deadline = booking_is_step(&b),
                          .may_change_form = (booking_forms(&b) & (booking_forms(&b) - 1)) != 0,
                          .with_interpreter = booking_interpreter(&b) != NULL,
                          .is_asked = none.notice_utc != 0,
                          .is_answered = none.answered_utc != 0,
                          .answer = none.answer,
                      });
    page_form(c, v, PATH_BOOK_NOTICE);
    return page_send(c, v, HTTP_OK);
}

enum http_status page_book_notice(struct ctx *c)
{
    struct store_no_times none;
    enum err e = store_no_times_latest(c->store, c->arena, c->who.person_id, &none);

    if (e == OK)
        e = store_no_times_notice(c->store, c->who.person_id, none.number, c->now_utc);
    if (e != OK && e != ERR_NOT_FOUND) /* answered meanwhile: the page says so */
        return http_of(e);
    return page_go(c, PATH_BOOK_NONE, NULL, NULL);
}
