/* One talk (S09): what it is, what happened to it, what was sent about it. */
#include "pages/staff_talk.h"

#include "base/text.h"
#include "pages/page.h"
#include "staff_talk_case.h"
#include "store/request.h"
#include "store/talk_record.h"

#include "made/staff_talk.h"

/* How a late cancellation was judged: the last word among the events. */
static enum staff_talk_state late_state(const struct store_booking_event *events, size_t count)
{
    for (size_t i = count; i-- > 0;) {
        if (text_same(events[i].event, "excused"))
            return STAFF_STATE_LATE_EXCUSED;
        if (text_same(events[i].event, "no_show"))
            return STAFF_STATE_LATE_NO_SHOW;
    }
    return STAFF_STATE_CANCELLED_LATE;
}

static enum staff_talk_state state_of(const struct ctx *c, const struct store_booking *talk,
                                      const struct store_booking_event *events, size_t count)
{
    switch (talk->state) {
    case STORE_HELD:
        return STAFF_STATE_HELD;
    case STORE_NO_SHOW:
        return STAFF_STATE_NO_SHOW;
    case STORE_CANCELLED:
        return STAFF_STATE_CANCELLED;
    case STORE_CANCELLED_LATE:
        return late_state(events, count);
    case STORE_CANCELLED_BY_US:
        return STAFF_STATE_CANCELLED_BY_US;
    default:
        return staff_talk_is_upcoming(c, talk) ? STAFF_STATE_UPCOMING : STAFF_STATE_PAST;
    }
}

static struct view_talk_event *events_of(struct ctx *c, const struct store_booking_event *events,
                                         size_t count)
{
    struct view_talk_event *out = ARENA_ARRAY(c->arena, struct view_talk_event, count + 1);

    for (size_t i = 0; i < count; i++)
        out[i] = (struct view_talk_event){ .at_utc = events[i].at_utc,
                                           .event = events[i].event,
                                           .who = events[i].actor_name,
                                           .is_system = events[i].actor == STORE_BY_SYSTEM,
                                           .from_utc = events[i].from_utc,
                                           .to_utc = events[i].to_utc,
                                           .reason = events[i].reason };
    return out;
}

static struct view_talk_message *messages_of(struct ctx *c, const struct store_message *messages,
                                             size_t count)
{
    struct view_talk_message *out = ARENA_ARRAY(c->arena, struct view_talk_message, count + 1);

    for (size_t i = 0; i < count; i++)
        out[i] = (struct view_talk_message){ .kind = messages[i].kind,
                                             .subject = messages[i].subject,
                                             .channel = store_channel_code(messages[i].channel),
                                             .queued_utc = messages[i].queued_utc,
                                             .available_utc = messages[i].available_utc,
                                             .failed_utc = messages[i].failed_utc };
    return out;
}

/* Whether its record is finished; one that nobody began is not. */
static enum err record_of(struct ctx *c, const struct staff_talk *t, bool *is_finished)
{
    struct store_talk_record record;
    enum err e;

    *is_finished = false;
    if (!t->may_open || t->talk.state != STORE_HELD)
        return OK;
    e = store_talk_record_get(c->store, c->arena, &c->scope, t->talk.person_id, t->talk.id,
                              c->now_utc, &record);
    *is_finished = e == OK && record.finished_utc;
    return e == ERR_NOT_FOUND ? OK : e;
}

enum http_status page_staff_talk(struct ctx *c)
{
    struct staff_talk t;
    const struct store_booking *talk = &t.talk;
    struct store_booking_event *events;
    struct store_message *messages = NULL;
    size_t event_count, message_count = 0;
    enum http_status status = staff_talk_open(c, false, &t);
    bool is_record_finished = false;
    struct law_limit change;
    struct view *v;
    enum err e;

    if (status != HTTP_OK)
        return status;
    e = store_booking_events(c->store, c->arena, &c->scope, talk->id, c->now_utc, &events,
                             &event_count);
    if (e == OK && t.may_open)
        e = store_message_of_booking(c->store, c->arena, &c->scope, talk->id, c->now_utc, &messages,
                                     &message_count);
    if (e == OK)
        e = record_of(c, &t, &is_record_finished);
    if (e != OK)
        return http_of(e);
    change = law_booking_change_limit(talk->deadline_id ? talk->deadline_on : CIVIL_NONE,
                                      talk->slot.law.day, talk->slot.law.minute, -1, c->settings);
    v = page_new(c, TEMPLATE_STAFF_TALK, FRAME_NAV_NONE);
    fill_staff_talk(v, &(struct view_staff_talk){
                           .head = staff_talk_head(&t),
                           .state = state_of(c, talk, events, event_count),
                           .kind = talk->kind,
                           .form = talk->form,
                           .reference = talk->reference,
                           .place = talk->slot.place,
                           .phone = talk->phone,
                           .subject = talk->subject,
                           .interpreter = talk->interpreter_language,
                           .needs = t.may_open ? talk->needs : "",
                           .reason = t.may_open ? talk->reason : "",
                           .may_move = talk->kind == LAW_BOOKING_SELF || talk->may_move,
                           .change = change,
                           .change_is_over = change.until_utc <= c->now_utc,
                           .previous_utc = talk->previous_utc,
                           .deadline = talk->deadline_id ? talk->deadline_state : LAW_DEADLINE_NONE,
                           .deadline_on = talk->deadline_on,
                           .latest_on = talk->latest_on,
                           .events = events_of(c, events, event_count),
                           .event_count = event_count,
                           .messages = messages_of(c, messages, message_count),
                           .message_count = message_count,
                           .has_record = t.may_open && talk->state == STORE_HELD,
                           .is_record_finished = is_record_finished,
                       });
    return page_send(c, v, HTTP_OK);
}
