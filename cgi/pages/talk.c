/* One talk: details, receipt and calendar file (C12), and what its pages share. */
#include "made/talk.h"
#include "base/text.h"
#include "made/talk_refused.h"
#include "pages/booking.h"
#include "store/talk_record.h"
#include "talk_case.h"
#include "view/calendar.h"

enum err talk_load(struct ctx *c, struct booking_case *b, struct store_booking *out)
{
    enum err e = store_booking_own(c->store, c->arena, c->who.person_id, page_id(c, 0), out);

    if (e != OK)
        return e;
    c->record.object_kind = "booking";
    return booking_load(c, b);
}

bool talk_is_upcoming(const struct ctx *c, const struct store_booking *talk)
{
    return talk->state == STORE_BOOKED && talk->slot.law.starts_utc > c->now_utc;
}

bool talk_is_step(const struct store_booking *talk)
{
    return talk->deadline_id && talk->deadline_state == LAW_DEADLINE_BOOKED;
}

struct law_deadline_facts talk_facts(const struct ctx *c, const struct booking_case *b,
                                     const struct store_booking *talk,
                                     const struct store_slot *slot)
{
    struct law_deadline_facts facts = law_deadline_facts_none();

    facts.now_utc = c->now_utc;
    facts.status = b->self.status;
    if (talk->deadline_id) {
        facts.deadline_on = talk->deadline_on;
        facts.latest_interview_on = talk->latest_on;
    }
    facts.kind = talk->kind;
    facts.citizen_may_move = talk->may_move;
    if (talk->state == STORE_BOOKED) {
        facts.interview_on = talk->slot.law.day;
        facts.interview_minute = talk->slot.law.minute;
        facts.interview_utc = talk->slot.law.starts_utc;
    }
    facts.form = talk->form;
    if (slot) {
        facts.slot = slot->law;
        facts.slot.is_present = slot->id == talk->slot.id;
        facts.needs_interpreter = talk->interpreter_language != NULL;
        if (facts.needs_interpreter)
            facts.slot.has_interpreter =
                text_same(slot->interpreter_language, talk->interpreter_language);
    }
    return facts;
}

struct law_verdict talk_may_move(const struct ctx *c, const struct booking_case *b,
                                 const struct store_booking *talk, const struct store_slot *slot)
{
    const struct law_deadline_facts facts = talk_facts(c, b, talk, slot);
    const struct law_change_facts change = law_deadline_change(&facts);

    return law_may_rebook(&change, c->settings);
}

struct law_verdict talk_may_cancel(const struct ctx *c, const struct booking_case *b,
                                   const struct store_booking *talk)
{
    const struct law_deadline_facts facts = talk_facts(c, b, talk, NULL);
    const struct law_change_facts change = law_deadline_change(&facts);

    return law_may_cancel(&change, c->settings);
}

enum err talk_step(struct ctx *c, const struct store_booking *talk, enum law_deadline_event event,
                   const struct law_deadline_facts *facts, const char *note,
                   struct law_verdict *verdict)
{
    struct law_deadline_step step;
    const enum err e = step_take(c->store, c->arena, c->settings,
                                 &(struct step){ .person_id = c->who.person_id,
                                                 .deadline_id = talk->deadline_id,
                                                 .booking_id = talk->id,
                                                 .from = talk->deadline_state,
                                                 .event = event,
                                                 .facts = facts,
                                                 .actor = STORE_CITIZEN_ACTS(c->who.person_id),
                                                 .today = c->today,
                                                 .now_utc = c->now_utc,
                                                 .note = note },
                                 &step);

    *verdict = step.verdict;
    return e;
}

enum http_status talk_refused(struct ctx *c, const struct booking_case *b,
                              const struct store_booking *talk, enum talk_refusal what,
                              struct law_verdict verdict)
{
    struct view *v = page_new(c, TEMPLATE_TALK_REFUSED, FRAME_NAV_NONE);
    const bool is_upcoming = talk_is_upcoming(c, talk);

    (void)b;
    c->record.detail = law_reason_code(verdict.reason);
    fill_talk_refused(v, &(struct view_talk_refused){
                             .what = what,
                             .id = talk->public_id,
                             .verdict = verdict,
                             .stands = is_upcoming,
                             .day = talk->slot.law.day,
                             .minute = talk->slot.law.minute,
                             .may_cancel = is_upcoming && what == TALK_NOT_MOVED,
                             .unit_phone = talk->unit_phone,
                         });
    return page_send(c, v, c->req->method == HTTP_POST ? HTTP_CONFLICT : HTTP_OK);
}

/* ---- C12 ---- */

static enum talk_state state_of(const struct ctx *c, const struct store_booking *talk)
{
    switch (talk->state) {
    case STORE_HELD:
        return TALK_STATE_HELD;
    case STORE_NO_SHOW:
        return TALK_STATE_NO_SHOW;
    case STORE_CANCELLED:
        return TALK_STATE_CANCELLED;
    case STORE_CANCELLED_LATE:
        return TALK_STATE_CANCELLED_LATE;
    case STORE_CANCELLED_BY_US:
        return TALK_STATE_CANCELLED_BY_US;
    default:
        return talk_is_upcoming(c, talk) ? TALK_STATE_UPCOMING : TALK_STATE_PAST;
    }
}

/* The finished record of a talk that was held; ERR_NOT_FOUND is none. */
static enum err record_of(struct ctx *c, const struct store_booking *talk,
                          struct store_own_record *out)
{
    *out = (struct store_own_record){ .next_on = CIVIL_NONE };
    if (talk->state != STORE_HELD)
        return ERR_NOT_FOUND;
    return store_talk_record_own(c->store, c->arena, c->who.person_id, talk->id, out);
}

static enum http_status show(struct ctx *c, bool is_receipt)
{
    struct store_own_record record;
    struct booking_case b;
    struct store_booking talk;
    struct view *v;
    enum err e;

    if ((e = talk_load(c, &b, &talk)) != OK)
        return http_of(e);
    e = record_of(c, &talk, &record);
    if (e != OK && e != ERR_NOT_FOUND)
        return http_of(e);
    v = page_new(c, TEMPLATE_TALK, FRAME_NAV_NONE);
    fill_talk(v, &(struct view_talk){
                     .is_receipt = is_receipt,
                     .state = state_of(c, &talk),
                     .kind = talk.kind,
                     .id = talk.public_id,
                     .reference = talk.reference,
                     .day = talk.slot.law.day,
                     .minute = talk.slot.law.minute,
                     .length_min = talk.slot.length_min,
                     .previous_utc = talk.previous_utc,
                     .form = talk.form,
                     .place = talk.slot.place,
                     .unit = talk.unit_name,
                     .unit_phone = talk.unit_phone,
                     .caseworker = talk.slot.caseworker,
                     .phone = talk.phone,
                     .subject = talk.subject,
                     .interpreter = talk.interpreter_language,
                     .needs = talk.needs,
                     .move = talk_may_move(c, &b, &talk, NULL),
                     .change = law_booking_change_limit(
                         talk.deadline_id ? talk.deadline_on : CIVIL_NONE, talk.slot.law.day,
                         talk.slot.law.minute, -1, c->settings),
                     .book_again_by = !b.at.has_booking && b.at.deadline.id
                                              && b.at.deadline.state == LAW_DEADLINE_OPEN
                                          ? b.at.deadline.deadline_on
                                          : CIVIL_NONE,
                     .has_record = e == OK,
                     .agreed = record.agreed,
                     .next_on = record.next_on,
                 });
    return page_send(c, v, HTTP_OK);
}

enum http_status page_talk(struct ctx *c)
{
    return show(c, false);
}

enum http_status page_talk_receipt(struct ctx *c)
{
    return show(c, true);
}

enum http_status page_talk_calendar(struct ctx *c)
{
    struct store_booking talk;
    enum err e = store_booking_own(c->store, c->arena, c->who.person_id, page_id(c, 0), &talk);

    if (e != OK)
        return http_of(e);
    c->record.object_kind = "booking";
    text_add(&c->res->body,
             calendar_file(c->arena, c->lang,
                           &(struct calendar_entry){
                               .uid = talk.uid,
                               .sequence = talk.sequence,
                               .is_cancelled = talk.state == STORE_CANCELLED
                                               || talk.state == STORE_CANCELLED_LATE
                                               || talk.state == STORE_CANCELLED_BY_US,
                               .stamp_utc = talk.updated_utc,
                               .starts_utc = talk.slot.law.starts_utc,
                               .length_min = talk.slot.length_min,
                               .form = talk.form,
                               .place = talk.slot.place,
                               .unit = talk.unit_name,
                               .unit_phone = talk.unit_phone,
                           }));
    c->res->language = languages[c->lang].code;
    http_download(c->res, HTTP_TYPE_CALENDAR,
                  arena_printf(c->arena, "samtale-%s.ics", talk.reference));
    return HTTP_OK;
}
