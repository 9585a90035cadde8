/* A caseworker's day, tasks, timeline, requests and messages; statements a page may use. */
#include "domain.h"

static void test_day_and_tasks(void)
{
    struct town t = town_new();
    const int64_t slot = town_slot(&t, &t.scope, t.anna, t.today, 660, NULL);
    const struct store_booking_new in = { .person_id = t.person,
                                          .slot_id = slot,
                                          .kind = LAW_BOOKING_SUMMONS,
                                          .booked_by = t.anna,
                                          .form = LAW_FORM_OFFICE,
                                          .subject = "Opfølgning",
                                          .now_utc = t.now };
    struct store_task_counts counts;
    struct store_day_talk *talks;
    struct store_booked booked;
    struct store_task *tasks;
    int32_t total;
    size_t count;

    DO(store_booking_take(t.s, t.a, &in, &booked));
    DO(store_day_talks(t.s, t.a, &t.scope, t.today, &talks, &count));
    CHECK_INT("S01 today's talks", count, 1);
    CHECK_INT("S01 kind", talks[0].kind, LAW_BOOKING_SUMMONS);
    CHECK_STR("S01 whose", talks[0].family_name, "Åkjær-Holm");
    DO(store_day_talks(t.s, t.a, &t.bo_scope, t.today, &talks, &count));
    CHECK_INT("S01 another's day", count, 0);
    DO(store_task_counts(t.s, &t.scope, false, t.today, t.now, &counts));
    CHECK_INT("S02 attendance not before the talk", counts.total[STORE_TASK_ATTENDANCE], 0);
    DO(store_task_counts(t.s, &t.scope, false, t.today, t.now + 2 * 3600, &counts));
    CHECK_INT("S02 attendance after it", counts.total[STORE_TASK_ATTENDANCE], 1);
    CHECK_INT("S02 not overdue", counts.overdue[STORE_TASK_ATTENDANCE], 0);

    DO(store_task_open(t.s, t.a, t.person, STORE_TASK_NEW_DEADLINE, 7, false, t.today - 2, t.now));
    DO(store_task_open(t.s, t.a, t.person, STORE_TASK_NEW_DEADLINE, 7, false, t.today, t.now));
    DO(store_task_open(t.s, t.a, t.person, STORE_TASK_EXEMPTION_REVIEW, 1, false, t.today + 5,
                       t.now));
    DO(store_task_counts(t.s, &t.scope, false, t.today, t.now + 2 * 3600, &counts));
    CHECK_INT("S02 the same task once", counts.total[STORE_TASK_NEW_DEADLINE], 1);
    CHECK_INT("S02 overdue", counts.overdue[STORE_TASK_NEW_DEADLINE], 1);
    CHECK_INT("S02 due later", counts.total[STORE_TASK_EXEMPTION_REVIEW], 0);
    DO(store_task_list(t.s, t.a, &t.scope, false, STORE_TASK_UNSET, t.today, t.now + 2 * 3600, 0,
                       10, &tasks, &count, &total));
    CHECK_INT("S02 list", total, 2);
    CHECK_INT("S02 oldest first", tasks[0].kind, STORE_TASK_NEW_DEADLINE);
    CHECK_STR("S02 the talk", tasks[1].booking_id, booked.public_id);
    DO(store_task_list(t.s, t.a, &t.scope, true, STORE_TASK_ATTENDANCE, t.today, t.now + 7200, 0,
                       10, &tasks, &count, &total));
    CHECK_INT("S02 of the unit, one kind", total, 1);
    DO(store_task_list(t.s, t.a, &t.scope, false, STORE_TASK_NEW_DEADLINE, t.today, t.now, 0, 10,
                       &tasks, &count, &total));
    CHECK_INT("A3 another unit ticks",
              store_task_tick(t.s, &t.far_scope, tasks[0].public_id, t.now), ERR_NOT_FOUND);
    CHECK_INT("S02 a colleague's task is not one's own to tick",
              store_task_tick(t.s, &t.bo_scope, tasks[0].public_id, t.now), ERR_NOT_FOUND);
    DO(store_task_tick(t.s, &t.leader_scope, tasks[0].public_id, t.now));
    CHECK_INT("S02 ticked once", store_task_tick(t.s, &t.scope, tasks[0].public_id, t.now),
              ERR_NOT_FOUND);
    town_end(&t);
}

/* A task that an act ends is ended by no tick, whoever presses; the others by whom they are for. */
static void test_ticks(void)
{
    static const struct {
        enum store_task_kind kind;
        bool for_leader, own, leaders;
    } cases[] = {
        { STORE_TASK_HELP_REQUEST, false, false, false },
        { STORE_TASK_NO_TIMES, false, false, false },
        { STORE_TASK_LATE_CANCEL, false, false, false },
        { STORE_TASK_MISSED_DEADLINE, false, false, false },
        { STORE_TASK_CONSEQUENCE, false, false, false },
        { STORE_TASK_NEW_DEADLINE, false, true, true },
        { STORE_TASK_EXEMPTION_REVIEW, false, true, true },
        { STORE_TASK_REVOCATION_REVIEW, false, true, true },
        { STORE_TASK_HEARING_OVER, false, false, false },
        { STORE_TASK_HEARING_ANSWERED, false, false, false },
        { STORE_TASK_APPROVE, true, false, false },
        { STORE_TASK_LOCKED_ACCOUNT, false, true, true },
        { STORE_TASK_SUMMON, false, true, true },
        { STORE_TASK_CASE_ANSWERED, false, false, false },
        { STORE_TASK_CASE_ANSWER_OVER, false, false, false },
        { STORE_TASK_CASE_APPROVE, true, false, false },
        { STORE_TASK_CASE_REASSESS, false, false, false },
    };
    struct town t = town_new();

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const enum store_task_kind kind = cases[i].kind;
        const char *name = store_task_kind_code(kind);

        CHECK_INT(arena_printf(t.a, "S02 offered: %s", name), store_task_is_ticked(kind),
                  cases[i].own);
        for (int turn = 0; turn < 3; turn++) {
            const struct store_scope *who = turn == 0   ? &t.bo_scope
                                            : turn == 1 ? &t.scope
                                                        : &t.leader_scope;
            const bool may = turn == 0 ? false : turn == 1 ? cases[i].own : cases[i].leaders;
            struct store_task *tasks;
            int32_t total;
            size_t count;

            DO(store_task_open(t.s, t.a, t.person, kind, 3, cases[i].for_leader, t.today, t.now));
            DO(store_task_list(t.s, t.a, &t.scope, true, kind, t.today, t.now, 0, 10, &tasks,
                               &count, &total));
            CHECK_INT(arena_printf(t.a, "2.5 %s, %s", name,
                                   turn == 0   ? "a colleague"
                                   : turn == 1 ? "whose it is"
                                               : "the leader"),
                      store_task_tick(t.s, who, tasks[0].public_id, t.now),
                      may ? OK : ERR_NOT_FOUND);
            DO(store_task_done(t.s, t.person, kind, 3, t.anna, t.now));
        }
    }
    town_end(&t);
}

/* What an act has made needless goes from every list of the person, whoever did the act. */
static void test_no_more(void)
{
    struct town t = town_new();
    struct store_task *tasks;
    size_t count;

    DO(store_task_open(t.s, t.a, t.person, STORE_TASK_SUMMON, 1, false, t.today, t.now));
    DO(store_task_open(t.s, t.a, t.person, STORE_TASK_SUMMON, 2, false, t.today + 9, t.now));
    DO(store_task_open(t.s, t.a, t.person, STORE_TASK_NEW_DEADLINE, 1, false, t.today, t.now));
    DO(store_task_no_more(t.s, &t.far_scope, t.person, STORE_TASK_SUMMON, t.now));
    DO(store_task_of_person(t.s, t.a, &t.scope, t.person, t.now, &tasks, &count));
    CHECK_INT("A3 not by one who may not open the person", count, 3);
    DO(store_task_no_more(t.s, &t.bo_scope, t.person, STORE_TASK_SUMMON, t.now));
    DO(store_task_of_person(t.s, t.a, &t.scope, t.person, t.now, &tasks, &count));
    CHECK_INT("S02 all of the kind, and no other", count, 1);
    CHECK_INT("S02 the other", tasks[0].kind, STORE_TASK_NEW_DEADLINE);
    town_end(&t);
}

static void test_requests(void)
{
    struct town t = town_new();
    const struct store_help in = { .kind = STORE_HELP_EXEMPTION, .text = "Jeg kan ikke læse." };
    struct store_help help, *list;
    struct store_situation sit;
    struct store_task *tasks;
    size_t count;

    CHECK_INT("C21 never asked", store_help_latest(t.s, t.a, t.person, &help), ERR_NOT_FOUND);
    DO(store_help_add(t.s, t.a, t.person, t.today, t.now, &in));
    CHECK_INT("C21 asked already", store_help_add(t.s, t.a, t.person, t.today, t.now, &in),
              ERR_CONFLICT);
    DO(store_situation_self(t.s, t.a, t.person, t.now, &sit));
    CHECK("C04 asked", sit.help_asked);
    DO(store_task_of_person(t.s, t.a, &t.scope, t.person, t.now, &tasks, &count));
    CHECK("C21 only an answer ends it", !store_task_is_ticked(tasks[0].kind));
    CHECK_INT("C21 no tick ends it",
              store_task_tick(t.s, &t.scope, tasks[0].public_id, t.now), ERR_NOT_FOUND);
    DO(store_help_list(t.s, t.a, &t.scope, t.person, t.now, &list, &count));
    CHECK_INT("S04 requests", count, 1);
    CHECK_INT("A3 another unit answers",
              store_help_answer(t.s, &t.far_scope, list[0].public_id, t.now, "Nej"), ERR_NOT_FOUND);
    DO(store_help_answer(t.s, &t.scope, list[0].public_id, t.now, "Vi ringer i dag."));
    DO(store_help_latest(t.s, t.a, t.person, &help));
    CHECK_STR("C21 the answer", help.answer, "Vi ringer i dag.");
    CHECK_STR("C21 by whom", help.answered_by, "anna");
    DO(store_help_add(t.s, t.a, t.person, t.today, t.now + 1, &in)); /* one may ask again */
    town_end(&t);
}

static void test_messages_and_timeline(void)
{
    struct town t = town_new();
    struct store_message in = { .kind = "M-1",
                                .subject = "Du skal booke en samtale",
                                .text = "Senest fredag den 4. december 2026 ...",
                                .language = "da",
                                .template_version = "1",
                                .channel = STORE_DIGITAL_POST,
                                .queued_utc = t.now };
    struct store_timeline_line *lines;
    struct store_message *list, one;
    int32_t total;
    size_t count;
    bool more;

    for (int i = 0; i < 5; i++) {
        in.queued_utc = t.now + i;
        DO(store_message_add(t.s, t.a, t.person, &in));
    }
    DO(store_message_list_self(t.s, t.a, t.person, 0, 3, &list, &count, &total));
    CHECK_INT("C19 page", count, 3);
    CHECK_INT("C19 total", total, 5);
    CHECK_INT("C19 newest first", list[0].queued_utc, t.now + 4);
    DO(store_message_self(t.s, t.a, t.person, list[0].public_id, &one));
    CHECK_STR("C19 text", one.text, in.text);
    CHECK_INT("A2 another person's message",
              store_message_self(t.s, t.a, t.second, list[0].public_id, &one), ERR_NOT_FOUND);

    (void)town_deadline(&t, t.person, t.today + 14);
    DO(store_timeline(t.s, t.a, &t.scope, t.person, t.now, 0, 4, &lines, &count, &more));
    CHECK_INT("S04 first page", count, 4);
    CHECK("S04 there is more", more);
    CHECK_STR("S04 newest first", lines[0].kind, "message");
    DO(store_timeline(t.s, t.a, &t.scope, t.person, t.now, lines[3].at_utc, 4, &lines, &count,
                      &more));
    CHECK_INT("S04 second page", count, 2);
    CHECK("S04 no more", !more);
    DO(store_timeline(t.s, t.a, &t.far_scope, t.person, t.now, 0, 10, &lines, &count, &more));
    CHECK_INT("A3 another unit sees nothing", count, 0);
    town_end(&t);
}

/* The statements of one citizen's booking, from the time pressed to the receipt. */
static void test_statement_budget(void)
{
    struct town t = town_new();
    const int64_t slot = town_slot(&t, &t.scope, t.anna, t.today + 10, 600, NULL);
    const int64_t deadline = town_deadline(&t, t.person, t.today + 14);
    const struct store_booking_new in = { .person_id = t.person,
                                          .slot_id = slot,
                                          .deadline_id = deadline,
                                          .kind = LAW_BOOKING_SELF,
                                          .form = LAW_FORM_OFFICE,
                                          .now_utc = t.now };
    const struct store_slot_search search = { .now_utc = t.now,
                                              .from_utc = t.now,
                                              .until_utc = t.now + 30 * 86400 };
    struct store_situation sit;
    struct store_slot_page page;
    struct store_booked booked;
    struct store_facts facts;

    store_statements_reset(t.s);
    DO(store_facts_self(t.s, t.a, t.person, t.today, &facts));
    DO(store_situation_self(t.s, t.a, t.person, t.now, &sit));
    CHECK_INT("C04 statements", store_statements(t.s), 2);
    DO(store_slot_free(t.s, t.a, t.person, &search, &page));
    CHECK_INT("C07 statements", store_statements(t.s), 4);
    store_statements_reset(t.s);
    DO(store_facts_self(t.s, t.a, t.person, t.today, &facts));
    DO(store_situation_self(t.s, t.a, t.person, t.now, &sit));
    DO(store_booking_take(t.s, t.a, &in, &booked));
    DO(town_step(&t, deadline, t.person, LAW_DEADLINE_OPEN, LAW_DEADLINE_BOOKED, LAW_EVENT_BOOK,
                 STORE_CITIZEN_ACTS(t.person)));
    CHECK_INT("booking POST statements", store_statements(t.s), 4);
    town_end(&t);
}

int main(void)
{
    test_day_and_tasks();
    test_ticks();
    test_no_more();
    test_requests();
    test_messages_and_timeline();
    test_statement_budget();
    return CHECK_DONE();
}
