/* After the talk (S09): held or stayed away (S-10, S-11), and the judgement of a late cancellation
 * (S-08). A person decides each; staying away opens a case and decides nothing. */
#include "pages/staff_talk.h"

#include "base/text.h"
#include "pages/page.h"
#include "staff_talk_case.h"
#include "store/deadline.h"
#include "store/work.h"

#include "made/attendance.h"
#include "made/staff_talk_refused.h"

enum { NOTE_MOST = 1000 };

/* What is recorded by now; null: the talk is still to be recorded. */
static const char *recorded(const struct staff_talk *t)
{
    switch (t->talk.state) {
    case STORE_HELD:
        return words(LANG_DA, WORD_ATTENDANCE_IS_HELD);
    case STORE_NO_SHOW:
        return words(LANG_DA, WORD_ATTENDANCE_IS_NO_SHOW);
    case STORE_CANCELLED_LATE:
        return words(LANG_DA, WORD_ATTENDANCE_IS_JUDGED);
    case STORE_CANCELLED:
    case STORE_CANCELLED_BY_US:
        return words(LANG_DA, WORD_ATTENDANCE_IS_CANCELLED);
    default:
        return NULL;
    }
}

static enum http_status refused(struct ctx *c, const struct staff_talk *t, enum law_reason reason,
                                enum law_cite cite)
{
    struct view *v = page_new(c, TEMPLATE_STAFF_TALK_REFUSED, FRAME_NAV_NONE);

    c->record.detail = law_reason_code(reason);
    fill_staff_talk_refused(v, &(struct view_staff_talk_refused){ .act = STAFF_ACT_ATTEND,
                                                                  .head = staff_talk_head(t),
                                                                  .reason = reason,
                                                                  .cite = cite,
                                                                  .said = recorded(t),
                                                                  .talk_id = t->talk.public_id });
    return page_send(c, v, c->req->method == HTTP_POST ? HTTP_CONFLICT : HTTP_OK);
}

static bool is_late(const struct staff_talk *t)
{
    return t->talk.state == STORE_CANCELLED_LATE;
}

/* Staying away is a matter of the duty: whoever came of their own accord has none. */
static bool opens_case(const struct staff_talk *t)
{
    return staff_talk_is_step(&t->talk) || t->talk.kind != LAW_BOOKING_SELF;
}

static enum err is_judged(struct ctx *c, const struct staff_talk *t, bool *out)
{
    struct store_booking_event *events;
    size_t count;
    const enum err e = store_booking_events(c->store, c->arena, &c->scope, t->talk.id, c->now_utc,
                                            &events, &count);

    *out = false;
    for (size_t i = 0; e == OK && i < count; i++)
        *out |= text_same(events[i].event, "excused") || text_same(events[i].event, "no_show");
    return e;
}

/* Loads; false when there is nothing to record: `status` is then the answer. */
static bool is_open(struct ctx *c, struct staff_talk *t, enum http_status *status)
{
    bool judged = false;
    enum err e = OK;

    *status = staff_talk_open(c, true, t);
    if (*status != HTTP_OK)
        return false;
    if (is_late(t) && (e = is_judged(c, t, &judged)) != OK)
        *status = http_of(e);
    else if (staff_talk_is_upcoming(c, &t->talk))
        *status = refused(c, t, LAW_REASON_ABSENT_TOO_EARLY, LAW_CITE_NONE);
    else if ((t->talk.state != STORE_BOOKED && !is_late(t)) || judged)
        *status = refused(c, t, LAW_REASON_WRONG_STATE, LAW_CITE_NONE);
    else
        return true;
    return false;
}

static enum http_status ask(struct ctx *c, const struct staff_talk *t, enum http_status status)
{
    struct view *v = page_new(c, TEMPLATE_ATTENDANCE, FRAME_NAV_NONE);

    fill_attendance(v, &(struct view_attendance){ .head = staff_talk_head(t),
                                                  .is_late = is_late(t),
                                                  .afbud = t->talk.change_reason,
                                                  .choice = page_value(c, "fremmoede"),
                                                  .note = page_value(c, "bemaerkning"),
                                                  .opens_case = opens_case(t),
                                                  .errors = &c->errors });
    page_form(c, v, PATH_STAFF_ATTENDANCE);
    return page_send(c, v, status);
}

enum http_status page_staff_attendance(struct ctx *c)
{
    struct staff_talk t;
    enum http_status status;

    return is_open(c, &t, &status) ? ask(c, &t, HTTP_OK) : status;
}

/* What step_take() does for a deadline, for a talk without one. */
static enum err follow_without_deadline(struct ctx *c, const struct staff_talk *t,
                                        const struct law_deadline_step *step, const char *note)
{
    int64_t id;

    if (staff_talk_is_step(&t->talk) || !opens_case(t))
        return OK;
    if (step->effects & LAW_EFFECT_NEW_DEADLINE)
        return store_task_open(c->store, c->arena, t->talk.person_id, STORE_TASK_NEW_DEADLINE,
                               t->talk.id, false, c->today, c->now_utc);
    if (!(step->effects & LAW_EFFECT_CASE_NO_SHOW))
        return OK;
    return store_case_open(c->store, c->arena,
                           &(struct store_case_new){ .person_id = t->talk.person_id,
                                                     .kind = STORE_CASE_NO_SHOW,
                                                     .booking_id = t->talk.id,
                                                     .event_on = t->talk.slot.law.day,
                                                     .today = c->today,
                                                     .now_utc = c->now_utc,
                                                     .note = note },
                           &id);
}

static enum err record(struct ctx *c, const struct staff_talk *t, bool is_good, const char *note)
{
    const struct law_deadline_facts facts = staff_talk_facts(c, t, NULL);
    const struct store_booking_change change = { .booking_id = t->talk.id,
                                                 .person_id = t->talk.person_id,
                                                 .changed_by = c->who.user_id,
                                                 .reason = note,
                                                 .now_utc = c->now_utc };
    const enum law_deadline_event event =
        is_late(t) ? is_good ? LAW_EVENT_AFBUD_EXCUSED : LAW_EVENT_AFBUD_NO_SHOW
        : is_good  ? LAW_EVENT_HELD
                   : LAW_EVENT_NO_SHOW;
    struct law_deadline_step step;
    enum err e = staff_talk_step(c, t, event, &facts, note, &step);

    if (e == OK)
        e = follow_without_deadline(c, t, &step, note);
    if (e == OK)
        e = is_late(t) ? store_booking_late_decided(c->store, &change, is_good)
                       : store_booking_end(c->store, &change, is_good ? STORE_HELD : STORE_NO_SHOW);
    if (e == OK && is_late(t))
        e = store_task_done(
            c->store, t->talk.person_id, STORE_TASK_LATE_CANCEL,
            t->talk.deadline_id && staff_talk_is_step(&t->talk) ? t->talk.deadline_id : t->talk.id,
            c->who.user_id, c->now_utc);
    return e;
}

enum http_status page_staff_attendance_save(struct ctx *c)
{
    struct staff_talk t;
    enum http_status status;
    const char *note;
    bool is_good, is_bad;
    enum err e;

    if (!is_open(c, &t, &status))
        return status;
    is_good = page_is(c, "fremmoede", is_late(&t) ? "undskyldt" : "holdt");
    is_bad = page_is(c, "fremmoede", "udeblevet");
    if (!is_good && !is_bad)
        page_mistake(c, "fremmoede",
                     is_late(&t) ? WORD_ATTENDANCE_LATE_MISSING : WORD_ATTENDANCE_MISSING);
    note = page_text(c, "bemaerkning", NOTE_MOST, false, is_late(&t), WORD_ATTENDANCE_WHY);
    if (page_has_mistakes(c))
        return ask(c, &t, HTTP_UNPROCESSABLE);
    e = record(c, &t, is_good, note);
    return e == OK ? page_go(c, PATH_STAFF_TALK, t.talk.public_id, NULL) : http_of(e);
}
