/* The life of one citizen of the demo: guidance, deadlines, booked and held talks, each step at its
 * moment. */
#include "internal.h"

#include "law/workday.h"
#include "pages/step.h"
#include "store/request.h"
#include "view/letter.h"

#include <stdio.h>
#include <stdlib.h>

enum { TALK_EVERY_DAYS = 50, AHEAD_MINUTES = 60 };

struct law_deadline_facts demo_facts_at(const struct citizen *c, int64_t now_utc)
{
    struct law_deadline_facts facts = law_deadline_facts_none();

    facts.now_utc = now_utc;
    facts.status = LAW_SELFBOOK_OBLIGED;
    facts.guided_on = c->guided_on;
    facts.free_slots = 9;
    return facts;
}

void demo_take_step(struct demo *d, const struct citizen *c, int64_t deadline_id,
                    int64_t booking_id, enum law_deadline_state from, enum law_deadline_event event,
                    const struct law_deadline_facts *facts, struct store_actor actor)
{
    struct law_deadline_step step;

    demo_ok(step_take(d->store, d->arena, &d->settings,
                      &(struct step){
                          .person_id = c->id,
                          .deadline_id = deadline_id,
                          .booking_id = booking_id,
                          .from = from,
                          .event = event,
                          .facts = facts,
                          .actor = actor,
                          .today = law_clock_local(facts->now_utc).day,
                          .now_utc = facts->now_utc,
                      },
                      &step),
            "deadline step");
    if (!law_deadline_step_taken(&step)) {
        (void)fprintf(stderr, "jobsamtale: demo: the law refused %s: %s\n",
                      law_deadline_event_code(event), law_reason_code(step.verdict.reason));
        exit(1);
    }
}

/* The words of M-1, as S07 has them. */
static struct letter_deadline letter_of(const struct demo *d, const struct citizen *c,
                                        const struct store_deadline_draft *draft)
{
    const struct demo_user *user = &demo_users[c->user];
    const struct demo_unit *unit = &demo_units[user->unit];

    return (struct letter_deadline){ .name = c->given_names,
                                     .deadline_on = draft->deadline_on,
                                     .latest_on = draft->latest_on,
                                     .forms = draft->forms,
                                     .address = d->address,
                                     .phone = unit->phone,
                                     .caseworker = user->full_name,
                                     .unit = unit->name,
                                     .authority = d->authority };
}

/* The citizen finds it among the messages (M-1). */
static void send_letter(struct demo *d, const struct citizen *c,
                        const struct store_deadline_draft *draft, int64_t deadline_id,
                        int64_t now_utc)
{
    const struct letter_deadline letter = letter_of(d, c, draft);

    demo_ok(store_message_add(d->store, d->arena, c->id,
                              &(struct store_message){ .kind = "M-1",
                                                       .subject = letter_deadline_subject(
                                                           d->arena, c->lang, &letter),
                                                       .text = draft->letter,
                                                       .language = languages[c->lang].code,
                                                       .template_version = LETTER_M1_VERSION,
                                                       .channel = draft->channel,
                                                       .deadline_id = deadline_id,
                                                       .queued_utc = now_utc,
                                                       .available_utc = now_utc }),
            "letter");
}

struct issued demo_issue(struct demo *d, const struct citizen *c, civil_day on, civil_day deadline)
{
    const int64_t now_utc = demo_at(on, MORNING);
    struct store_deadline_draft draft = { .deadline_on = deadline,
                                          .latest_on =
                                              law_deadline_latest_interview(deadline, &d->settings),
                                          .channel = STORE_DIGITAL_POST,
                                          .forms = 7 };
    const struct letter_deadline letter = letter_of(d, c, &draft);
    struct law_deadline_facts facts = demo_facts_at(c, now_utc);
    struct issued out = { .deadline_on = deadline, .latest_on = draft.latest_on };

    draft.subject = letter_deadline_subject(d->arena, LANG_DA, &letter);
    draft.letter = letter_deadline_both(d->arena, c->lang, &letter);
    facts.available_on = on;
    facts.deadline_on = deadline;
    facts.latest_interview_on = draft.latest_on;
    demo_ok(
        store_deadline_draft_put(d->store, d->arena, &c->scope, c->id, now_utc, &draft, &out.id),
        "draft");
    demo_ok(store_deadline_stamp(d->store, &c->scope, out.id, now_utc, on, now_utc, &draft,
                                 law_deadline_closes_utc(deadline)),
            "stamp");
    demo_take_step(d, c, out.id, 0, LAW_DEADLINE_DRAFT, LAW_EVENT_ISSUE, &facts,
                   STORE_STAFF_ACTS(c->scope.user_id));
    send_letter(d, c, &draft, out.id, now_utc);
    return out;
}

/* The citizen books a time; returns the booking. */
struct store_booked demo_book(struct demo *d, const struct citizen *c, const struct issued *i,
                              int64_t slot_id, const struct law_slot *slot, int64_t now_utc)
{
    struct law_deadline_facts facts = demo_facts_at(c, now_utc);
    struct store_booked booked;

    facts.deadline_on = i->deadline_on;
    facts.latest_interview_on = i->latest_on;
    facts.slot = *slot;
    facts.form = LAW_FORM_OFFICE;
    demo_ok(store_booking_take(d->store, d->arena,
                               &(struct store_booking_new){ .person_id = c->id,
                                                            .slot_id = slot_id,
                                                            .deadline_id = i->id,
                                                            .kind = LAW_BOOKING_SELF,
                                                            .form = LAW_FORM_OFFICE,
                                                            .may_move = true,
                                                            .now_utc = now_utc },
                               &booked),
            "booking");
    demo_take_step(d, c, i->id, booked.id, LAW_DEADLINE_OPEN, LAW_EVENT_BOOK, &facts,
                   STORE_CITIZEN_ACTS(c->id));
    return booked;
}

static void hold_talk(struct demo *d, const struct citizen *c, const struct issued *i,
                      const struct store_booked *b, const struct law_slot *slot)
{
    const int64_t now_utc = slot->starts_utc + AHEAD_MINUTES * 60;
    struct law_deadline_facts facts = demo_facts_at(c, now_utc);

    facts.by_caseworker = true;
    facts.kind = LAW_BOOKING_SELF;
    facts.deadline_on = i->deadline_on;
    facts.latest_interview_on = i->latest_on;
    facts.held_on = facts.interview_on = slot->day;
    facts.interview_minute = slot->minute;
    facts.interview_utc = slot->starts_utc;
    demo_ok(store_booking_end(d->store,
                              &(struct store_booking_change){ .booking_id = b->id,
                                                              .person_id = c->id,
                                                              .changed_by = c->scope.user_id,
                                                              .now_utc = now_utc },
                              STORE_HELD),
            "attendance");
    demo_take_step(d, c, i->id, b->id, LAW_DEADLINE_BOOKED, LAW_EVENT_HELD, &facts,
                   STORE_STAFF_ACTS(c->scope.user_id));
    demo_take_step(d, c, i->id, b->id, LAW_DEADLINE_HELD, LAW_EVENT_CLOSE, &facts,
                   STORE_STAFF_ACTS(c->scope.user_id));
}

/* A talk every seven weeks since the guidance, each booked by the citizen and held. */
void demo_live_through(struct demo *d, const struct citizen *c)
{
    const civil_day first =
        c->guided_on + 3 > d->today - DAYS_BACK + 40 ? c->guided_on + 3 : d->today - DAYS_BACK + 40;

    for (civil_day on = first; on < d->today - 45; on += TALK_EVERY_DAYS + demo_below(d, 15)) {
        const civil_day issued_on = workday_roll_forward(&d->settings.closing_days, on);
        const civil_day deadline = law_deadline_proposed(issued_on, 0, &d->settings);
        const struct issued i = demo_issue(d, c, issued_on, deadline);
        struct law_slot slot;
        const int64_t slot_id =
            demo_make_slot_from(d, c->user, deadline - 1 - demo_below(d, 4), true, &slot);
        struct store_booked b;

        must(slot.day <= i.latest_on);
        b = demo_book(d, c, &i, slot_id, &slot,
                      demo_at(issued_on + 1 + demo_below(d, 4), MORNING + 60 + demo_below(d, 600)));
        hold_talk(d, c, &i, &b, &slot);
    }
}

void demo_guide(struct demo *d, const struct citizen *c)
{
    demo_ok(store_guidance_add(
                d->store, d->arena, &c->scope, c->id, demo_at(c->guided_on, MORNING + 120),
                &(struct store_guidance){
                    .law = { .given_on = c->guided_on,
                             .points = LAW_GUIDANCE_ALL,
                             .text_version = "2026-1",
                             .language = c->needs_interpreter ? "arabisk" : "dansk" },
                    .channel = LAW_FORM_OFFICE,
                    .by_interpreter = c->needs_interpreter,
                    .written = true,
                    .note = "",
                }),
            "guidance");
}

void demo_add_fact(struct demo *d, const struct citizen *c, civil_day on, struct store_fact fact)
{
    fact.note = fact.note ? fact.note : "";
    demo_ok(store_fact_add(d->store, &c->scope, c->id, demo_at(on, MORNING), &fact), "fact");
}
