/* One talk as a caseworker and the law see it: loading, the steps of its deadline, telling the
 * citizen. */
#include "staff_talk_case.h"

#include "base/text.h"
#include "pages/page.h"
#include "pages/staff_person.h"
#include "pages/step.h"
#include "store/request.h"
#include "view/format.h"

#include "made/person_protected.h"

#define LETTERS_VERSION "2026-1"

/* Whoever may not open the person sees of the talk only that it is there. */
static enum http_status barred(struct ctx *c, const char *person_id)
{
    enum store_access access;
    int64_t person;
    const enum err e =
        store_person_reach(c->store, &c->scope, person_id, c->now_utc, &access, &person);

    if (e != OK)
        return http_of(e);
    if (access == STORE_ACCESS_PROTECTED)
        return page_send(c, page_new(c, TEMPLATE_PERSON_PROTECTED, FRAME_NAV_FIND), HTTP_FORBIDDEN);
    return page_go(c, PATH_PERSON_ACCESS, person_id, NULL);
}

enum http_status staff_talk_open(struct ctx *c, bool must_open, struct staff_talk *out)
{
    enum err e;

    *out = (struct staff_talk){ .may_open = false };
    c->record.object_kind = "booking";
    e = store_booking_get(c->store, c->arena, &c->scope, page_id(c, 0), c->now_utc, &out->talk,
                          &out->person_id);
    if (e != OK)
        return http_of(e);
    c->record.person_id = out->talk.person_id;
    e = store_person_get(c->store, c->arena, &c->scope, out->person_id, c->now_utc, &out->person);
    if (e == ERR_NOT_FOUND) {
        c->record.purpose = "own_talk";
        return must_open ? barred(c, out->person_id) : HTTP_OK;
    }
    if (e == OK)
        e = store_facts_of(c->store, c->arena, &c->scope, out->talk.person_id, c->today, c->now_utc,
                           &out->facts);
    if (e != OK)
        return http_of(e);
    out->may_open = true;
    c->record.purpose = out->person.unit_id == c->scope.unit_id ? "own_unit" : "access_grant";
    out->self = law_selfbook_status(&out->facts.selfbook, c->today, c->settings);
    return HTTP_OK;
}

bool staff_talk_is_step(const struct store_booking *talk)
{
    return talk->deadline_id
           && (talk->deadline_state == LAW_DEADLINE_BOOKED
               || (talk->state == STORE_CANCELLED_LATE
                   && talk->deadline_state == LAW_DEADLINE_CANCELLED_LATE));
}

bool staff_talk_is_upcoming(const struct ctx *c, const struct store_booking *talk)
{
    return talk->state == STORE_BOOKED && talk->slot.law.starts_utc > c->now_utc;
}

struct law_deadline_facts staff_talk_facts(const struct ctx *c, const struct staff_talk *t,
                                           const struct store_slot *slot)
{
    struct law_deadline_facts facts = law_deadline_facts_none();

    facts.now_utc = c->now_utc;
    facts.by_caseworker = true;
    facts.status = t->self.status;
    if (t->talk.deadline_id) {
        facts.deadline_on = t->talk.deadline_on;
        facts.latest_interview_on = t->talk.latest_on;
    }
    facts.kind = t->talk.kind;
    facts.citizen_may_move = t->talk.may_move;
    facts.interview_on = t->talk.slot.law.day;
    facts.interview_minute = t->talk.slot.law.minute;
    facts.interview_utc = t->talk.slot.law.starts_utc;
    facts.held_on = t->talk.slot.law.day;
    facts.form = t->talk.form;
    if (slot) {
        facts.slot = slot->law;
        facts.slot.is_present = slot->id && slot->id == t->talk.slot.id;
    }
    return facts;
}

struct law_deadline_step staff_talk_step_would(const struct ctx *c, const struct staff_talk *t,
                                               enum law_deadline_event event,
                                               const struct law_deadline_facts *facts)
{
    const enum law_deadline_state from = staff_talk_is_step(&t->talk) ? t->talk.deadline_state
                                         : t->talk.state == STORE_CANCELLED_LATE
                                             ? LAW_DEADLINE_CANCELLED_LATE
                                             : LAW_DEADLINE_BOOKED;

    return law_deadline_step(from, event, facts, c->settings);
}

enum err staff_talk_step(struct ctx *c, const struct staff_talk *t, enum law_deadline_event event,
                         const struct law_deadline_facts *facts, const char *note,
                         struct law_deadline_step *out)
{
    enum err e = OK;

    if (staff_talk_is_step(&t->talk))
        e = step_take(c->store, c->arena, c->settings,
                      &(struct step){ .person_id = t->talk.person_id,
                                      .deadline_id = t->talk.deadline_id,
                                      .booking_id = t->talk.id,
                                      .from = t->talk.deadline_state,
                                      .event = event,
                                      .facts = facts,
                                      .actor = STORE_STAFF_ACTS(c->who.user_id),
                                      .today = c->today,
                                      .now_utc = c->now_utc,
                                      .note = note },
                      out);
    else
        *out = staff_talk_step_would(c, t, event, facts);
    c->record.detail = law_reason_code(out->verdict.reason);
    return e == OK && !law_deadline_step_taken(out) ? ERR_CONFLICT : e;
}

struct view_staff_talk_head staff_talk_head(const struct staff_talk *t)
{
    return (struct view_staff_talk_head){
        .id = t->talk.public_id,
        .version = t->talk.sequence,
        .may_open = t->may_open,
        .person = { .id = t->person_id,
                    .given_names = t->person.given_names,
                    .family_name = t->person.family_name,
                    .cpr_date = t->person.cpr_date,
                    .is_protected = t->person.is_protected },
        .day = t->talk.slot.law.day,
        .minute = t->talk.slot.law.minute,
        .length_min = t->talk.slot.length_min,
        .caseworker = t->talk.slot.caseworker,
    };
}

enum err staff_talk_tell(struct ctx *c, const struct store_person *person, int64_t booking_id,
                         int64_t deadline_id, const char *kind, const char *subject,
                         const char *text)
{
    return store_message_add(c->store, c->arena, person->id,
                             &(struct store_message){ .kind = kind,
                                                      .subject = subject,
                                                      .text = text,
                                                      .language = "da",
                                                      .template_version = LETTERS_VERSION,
                                                      .channel = person->digital_post
                                                                     ? STORE_DIGITAL_POST
                                                                     : STORE_LETTER,
                                                      .booking_id = booking_id,
                                                      .deadline_id = deadline_id,
                                                      .queued_utc = c->now_utc });
}

enum err staff_slot_tidy(struct ctx *c, const char *slot_public_id)
{
    struct store_slot_line line;
    enum err e = store_slot_line_get(c->store, c->arena, &c->scope, slot_public_id, &line);

    if (e == OK && !line.is_offered && !line.is_taken && !line.slot.law.is_closed)
        e = store_slot_close(c->store, &c->scope, slot_public_id, c->now_utc);
    return e == ERR_NOT_FOUND ? OK : e; /* another unit's time is theirs to close */
}
