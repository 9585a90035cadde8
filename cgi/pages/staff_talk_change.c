/* The authority moves or cancels a talk (S-09): the page says first what it does to the deadline.
 * A time too close never becomes the citizen's miss. */
#include "pages/staff_talk.h"

#include "base/text.h"
#include "pages/page.h"
#include "pages/staff_person.h"
#include "staff_talk_case.h"
#include "store/work.h"
#include "view/format.h"

#include "made/staff_talk_cancel.h"
#include "made/staff_talk_move.h"
#include "made/staff_talk_refused.h"

enum { WHY_MOST = 500 };

/* ---- what cannot be done ---- */

static enum http_status refused(struct ctx *c, const struct staff_talk *t, enum staff_talk_act act,
                                enum law_reason reason, enum law_cite cite)
{
    struct view *v = page_new(c, TEMPLATE_STAFF_TALK_REFUSED, FRAME_NAV_NONE);

    c->record.detail = law_reason_code(reason);
    fill_staff_talk_refused(v, &(struct view_staff_talk_refused){ .act = act,
                                                                  .head = staff_talk_head(t),
                                                                  .reason = reason,
                                                                  .cite = cite,
                                                                  .talk_id = t->talk.public_id });
    return page_send(c, v, c->req->method == HTTP_POST ? HTTP_CONFLICT : HTTP_OK);
}

/* Loads; false when it may not be changed any more: `status` is then the answer. */
static bool is_open(struct ctx *c, enum staff_talk_act act, struct staff_talk *t,
                    enum http_status *status)
{
    *status = staff_talk_open(c, true, t);
    if (*status != HTTP_OK)
        return false;
    if (staff_talk_is_upcoming(c, &t->talk))
        return true;
    *status = refused(c, t, act,
                      t->talk.state == STORE_BOOKED ? LAW_REASON_INTERVIEW_STARTED
                                                    : LAW_REASON_NO_BOOKING,
                      LAW_CITE_NONE);
    return false;
}

/* The talk was moved after the pressed page was made: that page spoke of another time. */
static bool is_other_version(struct ctx *c, const struct staff_talk *t)
{
    return c->req->method == HTTP_POST && !page_is_of(c, t->talk.sequence);
}

static const char *when_of(struct ctx *c, const struct store_booking *talk)
{
    return format_moment(c->arena, LANG_DA, talk->slot.law.day, talk->slot.law.minute);
}

/* ---- moving ---- */

static enum http_status move_page(struct ctx *c, const struct staff_talk *t,
                                  struct view_talk_times *times, enum http_status status)
{
    const bool typed = staff_is_typed(c);
    struct view *v;
    const enum err e = talk_times_load(c, &t->person, CIVIL_NONE, times);

    if (e != OK)
        return http_of(e);
    talk_times_typed(c, t->talk.slot.place, times);
    v = page_new(c, TEMPLATE_STAFF_TALK_MOVE, FRAME_NAV_NONE);
    fill_staff_talk_move(v, &(struct view_staff_talk_move){
                                .head = staff_talk_head(t),
                                .times = *times,
                                .form = { .form = typed ? talk_form_typed(c) : t->talk.form,
                                          .phone = typed           ? page_value(c, "telefon")
                                                   : t->talk.phone ? t->talk.phone
                                                                   : t->person.phone,
                                          .errors = &c->errors },
                                .why = page_value(c, "grund"),
                                .is_changed = is_other_version(c, t),
                                .deadline = staff_talk_is_step(&t->talk) ? t->talk.deadline_state
                                                                         : LAW_DEADLINE_NONE,
                                .deadline_on = t->talk.deadline_on,
                                .errors = &c->errors,
                            });
    page_form(c, v, PATH_STAFF_TALK_MOVE);
    return page_send(c, v, status);
}

enum http_status page_staff_talk_move(struct ctx *c)
{
    struct view_talk_times times = { .chosen = "" };
    struct staff_talk t;
    enum http_status status;

    return is_open(c, STAFF_ACT_MOVE, &t, &status) ? move_page(c, &t, &times, HTTP_OK) : status;
}

static enum err move(struct ctx *c, const struct staff_talk *t, struct talk_time *time,
                     enum law_form form, const char *phone, const char *why)
{
    struct law_deadline_facts facts;
    struct law_deadline_step step;
    int64_t slot_id;
    enum err e = talk_time_take(c, time, &slot_id);

    if (e != OK)
        return e;
    facts = staff_talk_facts(c, t, &time->slot);
    facts.form = form;
    e = staff_talk_step(c, t, LAW_EVENT_AUTHORITY_MOVE, &facts, why, &step);
    if (e == OK)
        e = store_booking_move(c->store,
                               &(struct store_booking_change){ .booking_id = t->talk.id,
                                                               .person_id = t->talk.person_id,
                                                               .changed_by = c->who.user_id,
                                                               .reason = why,
                                                               .now_utc = c->now_utc },
                               slot_id, form, t->talk.interpreter_language, t->talk.needs, phone);
    if (e == OK)
        e = staff_slot_tidy(c, t->talk.slot.public_id);
    if (e == OK)
        e = staff_talk_tell(c, &t->person, t->talk.id, 0, "M-5",
                            words(LANG_DA, WORD_LETTER_MOVED_SUBJECT),
                            staff_letter_moved(c->arena, when_of(c, &t->talk), time->slot.law.day,
                                               time->slot.law.minute, time->slot.length_min,
                                               staff_where(c->arena, form, time->slot.place, phone),
                                               time->slot.caseworker, t->talk.unit_phone));
    return e;
}

enum http_status page_staff_talk_move_now(struct ctx *c)
{
    struct view_talk_times times = { .chosen = "" };
    struct talk_time time;
    struct staff_talk t;
    enum http_status status;
    enum law_form form;
    const char *phone = NULL, *why;
    enum err e;

    if (!is_open(c, STAFF_ACT_MOVE, &t, &status))
        return status;
    if (is_other_version(c, &t)) {
        c->record.detail = "other_version_shown";
        return move_page(c, &t, &times, HTTP_CONFLICT);
    }
    form = talk_form_typed(c);
    if ((e = talk_time_read(c, &t.person, form, &times, &time)) != OK)
        return http_of(e);
    if (form == LAW_FORM_UNSET)
        page_mistake(c, "form", WORD_TALK_FORM_MISSING);
    if (form == LAW_FORM_PHONE)
        phone = talk_phone_typed(c);
    why = page_text(c, "grund", WHY_MOST, false, true, WORD_TALK_MOVE_WHY);
    if (page_has_mistakes(c))
        return move_page(c, &t, &times, HTTP_UNPROCESSABLE);
    e = move(c, &t, &time, form, phone, why);
    if (e == ERR_CONFLICT) {
        page_mistake(c, "tid", WORD_TALK_TIME_GONE);
        return move_page(c, &t, &times, HTTP_CONFLICT);
    }
    return e == OK ? page_go(c, PATH_STAFF_TALK, t.talk.public_id, NULL) : http_of(e);
}

/* ---- cancelling ---- */

static enum http_status cancel_page(struct ctx *c, const struct staff_talk *t,
                                    enum http_status status)
{
    const struct law_deadline_facts facts = staff_talk_facts(c, t, NULL);
    struct view *v = page_new(c, TEMPLATE_STAFF_TALK_CANCEL, FRAME_NAV_NONE);

    fill_staff_talk_cancel(
        v, &(struct view_staff_talk_cancel){
               .head = staff_talk_head(t),
               .is_step = staff_talk_is_step(&t->talk),
               .step = staff_talk_step_would(c, t, LAW_EVENT_AUTHORITY_CANCEL, &facts),
               .old_deadline_on = t->talk.deadline_on,
               .kind = t->talk.kind,
               .why = page_value(c, "grund"),
               .is_changed = is_other_version(c, t),
               .errors = &c->errors,
           });
    page_form(c, v, PATH_STAFF_TALK_CANCEL);
    return page_send(c, v, status);
}

enum http_status page_staff_talk_cancel(struct ctx *c)
{
    struct staff_talk t;
    enum http_status status;

    return is_open(c, STAFF_ACT_CANCEL, &t, &status) ? cancel_page(c, &t, HTTP_OK) : status;
}

/* Without a deadline a summons that we cancel is owed anew. */
static enum err owe(struct ctx *c, const struct staff_talk *t)
{
    if (staff_talk_is_step(&t->talk) || t->talk.kind == LAW_BOOKING_SELF)
        return OK;
    return store_task_open(c->store, c->arena, t->talk.person_id, STORE_TASK_SUMMON, t->talk.id,
                           false, c->today, c->now_utc);
}

static enum err cancel(struct ctx *c, const struct staff_talk *t, const char *why)
{
    const struct law_deadline_facts facts = staff_talk_facts(c, t, NULL);
    const bool is_step = staff_talk_is_step(&t->talk);
    struct law_deadline_step step;
    enum err e = staff_talk_step(c, t, LAW_EVENT_AUTHORITY_CANCEL, &facts, why, &step);

    if (e == OK)
        e = store_booking_end(c->store,
                              &(struct store_booking_change){ .booking_id = t->talk.id,
                                                              .person_id = t->talk.person_id,
                                                              .changed_by = c->who.user_id,
                                                              .reason = why,
                                                              .now_utc = c->now_utc },
                              STORE_CANCELLED_BY_US);
    if (e == OK)
        e = staff_slot_tidy(c, t->talk.slot.public_id);
    if (e == OK)
        e = owe(c, t);
    if (e == OK)
        e = staff_talk_tell(
            c, &t->person, t->talk.id, 0, "M-5", words(LANG_DA, WORD_LETTER_CANCELLED_SUBJECT),
            staff_letter_cancelled(
                c->arena, when_of(c, &t->talk),
                is_step && step.to == LAW_DEADLINE_OPEN ? step.deadline_on : CIVIL_NONE,
                t->talk.kind != LAW_BOOKING_SELF || is_step, t->talk.unit_phone));
    return e;
}

enum http_status page_staff_talk_cancel_now(struct ctx *c)
{
    struct staff_talk t;
    enum http_status status;
    const char *why;
    enum err e;

    if (!is_open(c, STAFF_ACT_CANCEL, &t, &status))
        return status;
    if (is_other_version(c, &t)) {
        c->record.detail = "other_version_shown";
        return cancel_page(c, &t, HTTP_CONFLICT);
    }
    why = page_text(c, "grund", WHY_MOST, false, true, WORD_TALK_CANCEL_WHY);
    if (page_has_mistakes(c))
        return cancel_page(c, &t, HTTP_UNPROCESSABLE);
    e = cancel(c, &t, why);
    return e == OK ? page_go(c, PATH_STAFF_TALK, t.talk.public_id, NULL) : http_of(e);
}
