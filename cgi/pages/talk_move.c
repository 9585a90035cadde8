/* Moving a talk (C13): the new time is taken and the old one freed in one transaction. */
#include "made/talk_move.h"
#include "made/talk_move_check.h"
#include "pages/booking.h"
#include "talk_case.h"

static struct law_limit limit_of(const struct ctx *c, const struct store_booking *talk,
                                 const struct store_slot *slot)
{
    return law_booking_change_limit(talk->deadline_id ? talk->deadline_on : CIVIL_NONE,
                                    slot->law.day, slot->law.minute, -1, c->settings);
}

/* Loads; when it may not be moved, `status` is the page that says why, or the error. */
static bool is_open(struct ctx *c, struct booking_case *b, struct store_booking *talk,
                    enum http_status *status)
{
    const enum err e = talk_load(c, b, talk);
    struct law_verdict verdict;

    if (e != OK) {
        *status = http_of(e);
        return false;
    }
    verdict = talk_may_move(c, b, talk, NULL);
    if (verdict.outcome == LAW_ALLOWED)
        return true;
    *status = talk_refused(c, b, talk, TALK_NOT_MOVED, verdict);
    return false;
}

enum http_status page_talk_move(struct ctx *c)
{
    struct booking_case b;
    struct store_booking talk;
    struct store_slot_page page;
    enum http_status status;
    const char *path;
    civil_day first, latest;
    struct view *v;
    enum err e;

    if (!is_open(c, &b, &talk, &status))
        return status;
    first = booking_from_query(c);
    latest = talk.deadline_id ? talk.latest_on : CIVIL_NONE;
    if ((e = booking_search(c, talk.form, talk.interpreter_language, first, latest, &page)) != OK)
        return http_of(e);
    path = page_path(c, PATH_TALK_MOVE, talk.public_id);
    v = page_new(c, TEMPLATE_TALK_MOVE, FRAME_NAV_NONE);
    fill_talk_move(v, &(struct view_talk_move){
                          .id = talk.public_id,
                          .old_day = talk.slot.law.day,
                          .old_minute = talk.slot.law.minute,
                          .latest_on = latest,
                          .change = limit_of(c, &talk, &talk.slot),
                          .slots = booking_slots(c, &page),
                          .earlier = booking_earlier(c, path, first),
                          .later = booking_later(c, path, &page),
                      });
    page_form(c, v, PATH_TALK_MOVE);
    return page_send(c, v, HTTP_OK);
}

enum http_status page_talk_move_hold(struct ctx *c)
{
    struct booking_case b;
    struct store_booking talk;
    struct store_slot slot;
    struct store_choice choice;
    struct law_verdict verdict;
    enum http_status status;
    const char *id;
    enum err e;

    if (!is_open(c, &b, &talk, &status))
        return status;
    if (!http_body_prefixed(c->req, "tid.", &id) || !page_is_plain(id))
        return page_go(c, PATH_TALK_MOVE, talk.public_id, NULL);
    e = store_slot_get(c->store, c->arena, c->who.person_id, id, c->now_utc, &slot);
    if (e == ERR_NOT_FOUND)
        return booking_taken(c, &b, NULL, booking_slot_taken(), &talk);
    if (e != OK)
        return http_of(e);
    verdict = talk_may_move(c, &b, &talk, &slot);
    if (verdict.outcome != LAW_ALLOWED)
        return booking_taken(c, &b, &slot, verdict, &talk);
    e = store_hold_take(c->store, c->who.person_id, slot.id, c->now_utc,
                        c->now_utc + BOOKING_HOLD_S);
    if (e == ERR_CONFLICT)
        return booking_taken(c, &b, &slot, booking_slot_taken(), &talk);
    choice = booking_choice(&b, talk.id);
    choice.form = talk.form;
    choice.slot_id = slot.id;
    if (e == OK)
        e = store_choice_put(c->store, c->who.person_id, c->now_utc, &choice);
    return e == OK ? page_go(c, PATH_TALK_MOVE_CHECK, talk.public_id, NULL) : http_of(e);
}

static bool is_chosen(const struct booking_case *b, const struct store_booking *talk)
{
    return booking_choice(b, talk->id).slot_id != 0;
}

/* The page with what is chosen now; `seen` is the time that the pressed page showed instead. */
static enum http_status check_page(struct ctx *c, const struct booking_case *b,
                                   const struct store_booking *talk, const struct store_slot *seen,
                                   enum http_status status)
{
    const struct store_slot *slot = &b->at.choice_slot;
    const struct law_limit change = limit_of(c, talk, slot);
    struct view *v = page_new(c, TEMPLATE_TALK_MOVE_CHECK, FRAME_NAV_NONE);

    fill_talk_move_check(v, &(struct view_talk_move_check){
                                .id = talk->public_id,
                                .slot = slot->public_id,
                                .is_changed = status != HTTP_OK,
                                .seen_day = seen ? seen->law.day : CIVIL_NONE,
                                .seen_minute = seen ? seen->law.minute : 0,
                                .old_day = talk->slot.law.day,
                                .old_minute = talk->slot.law.minute,
                                .day = slot->law.day,
                                .minute = slot->law.minute,
                                .length_min = slot->length_min,
                                .form = talk->form,
                                .place = slot->place,
                                .caseworker = slot->caseworker,
                                .change = change,
                                .change_is_over = change.until_utc <= c->now_utc,
                                .hold_until_utc = b->at.hold_until_utc,
                            });
    page_form(c, v, PATH_TALK_MOVE_CHECK);
    return page_send(c, v, status);
}

enum http_status page_talk_move_check(struct ctx *c)
{
    struct booking_case b;
    struct store_booking talk;
    const struct store_slot *slot = &b.at.choice_slot;
    struct law_verdict verdict;
    enum http_status status;

    if (!is_open(c, &b, &talk, &status))
        return status;
    if (!is_chosen(&b, &talk))
        return page_go(c, PATH_TALK_MOVE, talk.public_id, NULL);
    verdict = talk_may_move(c, &b, &talk, slot);
    if (verdict.outcome != LAW_ALLOWED) {
        status = booking_taken(c, &b, slot, verdict, &talk);
        return status == HTTP_CONFLICT ? HTTP_OK : status; /* news, not a refused act */
    }
    return check_page(c, &b, &talk, NULL, HTTP_OK);
}

/* Another tab has chosen another time: nothing is taken that was not seen. */
static enum http_status other_time(struct ctx *c, const struct booking_case *b,
                                   const struct store_booking *talk)
{
    const struct law_verdict verdict = talk_may_move(c, b, talk, &b->at.choice_slot);
    struct store_slot seen;
    enum err e;

    if (verdict.outcome != LAW_ALLOWED)
        return booking_taken(c, b, &b->at.choice_slot, verdict, talk);
    e = booking_seen(c, &seen);
    if (e != OK && e != ERR_NOT_FOUND)
        return http_of(e);
    c->record.detail = "other_time_shown";
    return check_page(c, b, talk, e == OK ? &seen : NULL, HTTP_CONFLICT);
}

enum http_status page_talk_move_now(struct ctx *c)
{
    struct booking_case b;
    struct store_booking talk;
    const struct store_slot *slot = &b.at.choice_slot;
    struct law_deadline_facts facts;
    struct law_verdict verdict;
    enum http_status status;
    enum err e = OK;

    if (!is_open(c, &b, &talk, &status))
        return status;
    if (!is_chosen(&b, &talk))
        return page_go(c, PATH_TALK_MOVE, talk.public_id, NULL);
    if (!booking_is_seen(c, &b))
        return other_time(c, &b, &talk);
    facts = talk_facts(c, &b, &talk, slot);
    verdict = talk_may_move(c, &b, &talk, slot);
    if (verdict.outcome == LAW_ALLOWED && talk_is_step(&talk))
        e = talk_step(c, &talk, LAW_EVENT_REBOOK, &facts, NULL, &verdict);
    if (e != OK)
        return http_of(e);
    if (verdict.outcome != LAW_ALLOWED)
        return booking_taken(c, &b, slot, verdict, &talk);
    e = store_booking_move(c->store,
                           &(struct store_booking_change){ .booking_id = talk.id,
                                                           .person_id = c->who.person_id,
                                                           .now_utc = c->now_utc },
                           slot->id, talk.form, talk.interpreter_language, talk.needs, talk.phone);
    if (e == ERR_CONFLICT)
        return booking_taken(c, &b, slot, booking_slot_taken(), &talk);
    if (e == OK)
        e = store_choice_drop(c->store, c->who.person_id);
    if (e == OK)
        e = store_hold_release(c->store, c->who.person_id);
    if (e != OK)
        return http_of(e);
    c->record.detail = law_reason_code(verdict.reason);
    return page_go(c, PATH_TALK_RECEIPT, talk.public_id, NULL);
}
