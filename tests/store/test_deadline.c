/* The life of a deadline: no state without its event, one open at a time, the sweep, evidence. */
#include "domain.h"

static void test_draft_and_issue(void)
{
    struct town t = town_new();
    const int64_t id = town_deadline(&t, t.person, t.today + 14);
    const struct store_deadline_draft soon = { .deadline_on = t.today + 7,
                                               .latest_on = t.today + 14,
                                               .channel = STORE_LETTER };
    struct store_deadline_event *events;
    struct store_deadline *list, d;
    size_t count;
    int64_t draft;

    DO(store_deadline_list(t.s, t.a, &t.scope, t.person, t.now, &list, &count));
    CHECK_INT("S-01 one deadline", count, 1);
    CHECK_INT("S-01 open", list[0].state, LAW_DEADLINE_OPEN);
    CHECK_INT("S-01 closes at local midnight", list[0].closes_utc,
              law_clock_day_end_utc(t.today + 14));
    CHECK_STR("S-01 the letter is kept", list[0].letter, "Du skal booke en samtale.");
    DO(store_deadline_get(t.s, t.a, &t.scope, list[0].public_id, t.now, &d));
    CHECK_INT("A3 other unit",
              store_deadline_get(t.s, t.a, &t.far_scope, list[0].public_id, t.now, &d),
              ERR_NOT_FOUND);
    DO(store_deadline_events(t.s, t.a, &t.scope, id, t.now, &events, &count));
    CHECK_INT("3.2 one event", count, 1);
    CHECK_STR("3.2 from", events[0].from, "draft");
    CHECK_STR("3.2 to", events[0].to, "open");
    CHECK_STR("3.2 rule", events[0].rule, "S-01");
    CHECK_STR("3.2 reason", events[0].reason, law_reason_code(LAW_REASON_DEADLINE_ISSUED));
    CHECK_STR("3.2 paragraph", events[0].cite, law_citation(BEK1216_44_1)->code);
    CHECK_STR("3.2 who", events[0].actor_name, "anna");

    DO(store_deadline_draft_put(t.s, t.a, &t.scope, t.person, t.now, &soon, &draft));
    CHECK_INT("E01 less than eight days",
              store_deadline_stamp(t.s, &t.scope, draft, t.now, t.today, t.now, &soon,
                                   law_clock_day_end_utc(t.today + 7)),
              ERR_CONFLICT);
    CHECK_INT("A3 another unit stamps",
              store_deadline_stamp(t.s, &t.far_scope, draft, t.now, t.today, t.now, &soon, 1),
              ERR_CONFLICT);
    DO(store_deadline_draft_get(t.s, t.a, &t.scope, t.person, t.now, &d));
    CHECK_INT("S-02 it stays a draft", d.state, LAW_DEADLINE_DRAFT);
    DO(store_deadline_draft_drop(t.s, &t.scope, t.person, t.now));
    CHECK_INT("S-02 gone", store_deadline_draft_get(t.s, t.a, &t.scope, t.person, t.now, &d),
              ERR_NOT_FOUND);
    town_end(&t);
}

static void test_one_open(void)
{
    struct town t = town_new();
    const struct store_deadline_draft in = { .deadline_on = t.today + 20,
                                             .latest_on = t.today + 27,
                                             .channel = STORE_DIGITAL_POST };
    int64_t draft;

    (void)town_deadline(&t, t.person, t.today + 14);
    DO(store_deadline_draft_put(t.s, t.a, &t.scope, t.person, t.now, &in, &draft));
    DO(store_deadline_stamp(t.s, &t.scope, draft, t.now, t.today, t.now, &in,
                            law_clock_day_end_utc(in.deadline_on)));
    CHECK_INT("P-10 a second open deadline",
              town_step(&t, draft, t.person, LAW_DEADLINE_DRAFT, LAW_DEADLINE_OPEN, LAW_EVENT_ISSUE,
                        STORE_STAFF_ACTS(t.anna)),
              ERR_CONFLICT);
    town_end(&t);
}

static void test_steps(void)
{
    struct town t = town_new();
    const int64_t id = town_deadline(&t, t.person, t.today + 14);
    struct store_deadline_record moved;
    struct law_deadline_step step = { .verdict = { .outcome = LAW_ALLOWED,
                                                   .reason = LAW_REASON_DEADLINE_EXTENDED,
                                                   .cite = BEK113_12,
                                                   .last_day = t.today + 15 },
                                      .to = LAW_DEADLINE_OPEN,
                                      .effects = LAW_EFFECT_DATES_MOVED,
                                      .deadline_on = t.today + 15,
                                      .latest_interview_on = t.today + 22,
                                      .rule = "S-12" };
    struct store_situation sit;

    CHECK_INT("3.2 a step from a state it is not in",
              town_step(&t, id, t.person, LAW_DEADLINE_BOOKED, LAW_DEADLINE_HELD, LAW_EVENT_HELD,
                        STORE_STAFF_ACTS(t.anna)),
              ERR_CONFLICT);
    CHECK_INT("3.2 a step of another person's deadline",
              town_step(&t, id, t.second, LAW_DEADLINE_OPEN, LAW_DEADLINE_BOOKED, LAW_EVENT_BOOK,
                        STORE_CITIZEN_ACTS(t.second)),
              ERR_CONFLICT);
    moved = (struct store_deadline_record){ .deadline_id = id,
                                            .person_id = t.person,
                                            .from = LAW_DEADLINE_OPEN,
                                            .event = LAW_EVENT_MIDNIGHT,
                                            .step = &step,
                                            .actor = STORE_SYSTEM_ACTS,
                                            .at_utc = t.now,
                                            .recorded_utc = t.now + 5,
                                            .closes_utc = law_clock_day_end_utc(t.today + 15) };
    DO(store_deadline_record(t.s, &moved));
    DO(store_situation_self(t.s, t.a, t.person, t.now, &sit));
    CHECK_INT("3.5 an outage moves the deadline", sit.deadline.deadline_on, t.today + 15);
    CHECK_INT("3.5 and the latest day", sit.deadline.latest_on, t.today + 22);
    DO(town_step(&t, id, t.person, LAW_DEADLINE_OPEN, LAW_DEADLINE_MISSED, LAW_EVENT_MIDNIGHT,
                 STORE_SYSTEM_ACTS));
    step.effects = LAW_EFFECT_CONTACT;
    step.contact_on = t.today + 17;
    step.to = LAW_DEADLINE_MISSED;
    moved.from = LAW_DEADLINE_MISSED;
    moved.event = LAW_EVENT_CONTACT;
    moved.actor = STORE_CITIZEN_ACTS(t.person);
    DO(store_deadline_record(t.s, &moved));
    step.contact_on = t.today + 19;
    DO(store_deadline_record(t.s, &moved));
    DO(store_situation_of(t.s, t.a, &t.scope, t.person, t.now, &sit));
    CHECK_INT("S-16 contact is kept once", sit.deadline.contact_restored_on, t.today + 17);
    CHECK_INT("S-16 the miss stays", sit.deadline.state, LAW_DEADLINE_MISSED);
    town_end(&t);
}

static void test_sweep(void)
{
    struct town t = town_new();
    const int64_t id = town_deadline(&t, t.person, t.today + 14);
    const int64_t closes = law_clock_day_end_utc(t.today + 14);
    struct store_deadline_due *due;
    struct store_case_new in;
    struct store_case *cases;
    size_t count;
    int64_t case_id;

    DO(store_deadline_due(t.s, t.a, closes - 1, 10, &due, &count));
    CHECK_INT("S-12 a second before midnight", count, 0);
    DO(store_deadline_due(t.s, t.a, closes, 10, &due, &count));
    CHECK_INT("S-12 at midnight", count, 1);
    CHECK_INT("S-12 open", due[0].state, LAW_DEADLINE_OPEN);
    CHECK_INT("S-12 whose", due[0].person_id, t.person);
    DO(town_step(&t, id, t.person, LAW_DEADLINE_OPEN, LAW_DEADLINE_MISSED, LAW_EVENT_MIDNIGHT,
                 STORE_SYSTEM_ACTS));
    DO(store_deadline_due(t.s, t.a, closes, 10, &due, &count));
    CHECK_INT("S-13 then it is judged", due[0].state, LAW_DEADLINE_MISSED);
    DO(town_step(&t, id, t.person, LAW_DEADLINE_MISSED, LAW_DEADLINE_CONSEQUENCE_OPEN,
                 LAW_EVENT_CONSEQUENCE, STORE_SYSTEM_ACTS));
    in = (struct store_case_new){ .person_id = t.person,
                                  .kind = STORE_CASE_MISSED_DEADLINE,
                                  .deadline_id = id,
                                  .event_on = t.today + 14,
                                  .today = t.today + 15,
                                  .now_utc = closes };
    DO(store_case_open(t.s, t.a, &in, &case_id));
    CHECK_INT("S-14 one case", store_case_open(t.s, t.a, &in, &case_id), ERR_CONFLICT);
    DO(store_case_list(t.s, t.a, &t.scope, t.person, t.now, &cases, &count));
    CHECK_INT("F03 one case opened", count, 1);
    CHECK_STR("F03 nothing decided", cases[0].state, "opened");
    DO(store_deadline_due(t.s, t.a, closes, 10, &due, &count));
    CHECK_INT("S-14 nothing is left", count, 0);
    town_end(&t);
}

int main(void)
{
    test_draft_and_issue();
    test_one_open();
    test_steps();
    test_sweep();
    return CHECK_DONE();
}
