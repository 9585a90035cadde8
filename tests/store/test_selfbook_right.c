/* Exemptions, revocations in their four steps, decisions: what is mandatory, what may not change.
 */
#include "domain.h"

static const char *const facts_text = "Kan ikke læse dansk og har aldrig brugt en computer.";

static int64_t decide(struct town *t, enum store_decision_kind kind, int64_t approved_by)
{
    const struct store_decision in = { .kind = kind,
                                       .result = "Du skal ikke selv booke.",
                                       .cites = "IL_20_5_1 IL_20_5_2",
                                       .facts = facts_text,
                                       .complaint = "Du kan klage inden 4 uger.",
                                       .letter = "Afgørelse ...",
                                       .decided_on = t->today,
                                       .available_on = t->today,
                                       .complaint_until = t->today + 28,
                                       .prepared_by = t->anna,
                                       .approved_by = approved_by };
    int64_t id = 0;

    DO(store_decision_add(t->s, t->a, &t->scope, t->person, t->now, &in, &id));
    return id;
}

static void test_decisions(void)
{
    struct town t = town_new();
    struct store_decision in = { .kind = STORE_REVOKED,
                                 .result = "Du må ikke selv booke.",
                                 .cites = "IL_20_5_3",
                                 .facts = facts_text,
                                 .complaint = "Du kan klage inden 4 uger.",
                                 .letter = "Afgørelse ...",
                                 .decided_on = t.today,
                                 .available_on = t.today,
                                 .complaint_until = t.today + 28,
                                 .prepared_by = t.anna };
    struct store_decision *list, one;
    size_t count;
    int64_t id;

    CHECK_INT("A5 a revocation by one person",
              store_decision_add(t.s, t.a, &t.scope, t.person, t.now, &in, &id), ERR_CONFLICT);
    in.approved_by = t.anna;
    CHECK_INT("A5 approved by its author",
              store_decision_add(t.s, t.a, &t.scope, t.person, t.now, &in, &id), ERR_CONFLICT);
    in.approved_by = t.leader;
    in.complaint = "";
    CHECK_INT("FVL 25 without complaint guidance",
              store_decision_add(t.s, t.a, &t.scope, t.person, t.now, &in, &id), ERR_CONFLICT);
    in.complaint = "Du kan klage inden 4 uger.";
    DO(store_decision_add(t.s, t.a, &t.scope, t.person, t.now, &in, &id));
    DO(store_decision_list(t.s, t.a, &t.scope, t.person, t.now, &list, &count));
    CHECK_INT("A5 stored", count, 1);
    CHECK_STR("A5 both names", list[0].approved_by_name, "lea");
    DO(store_decision_get(t.s, t.a, &t.scope, list[0].public_id, t.now, &one));
    CHECK_INT("A3 other unit",
              store_decision_get(t.s, t.a, &t.far_scope, list[0].public_id, t.now, &one),
              ERR_NOT_FOUND);
    town_end(&t);
}

static void test_exemption_fields(void)
{
    static const struct {
        const char *name;
        enum law_exemption_basis basis;
        const char *support;
        bool review, requested;
        enum law_answer accepts;
        enum err want;
    } cases[] = {
        { "G06 § 20(5) without support plan", LAW_EXEMPTION_PAR20_5, NULL, true, false,
          LAW_ANSWER_UNSET, ERR_CONFLICT },
        { "G06 § 20(5) without review", LAW_EXEMPTION_PAR20_5, "Kursus", false, false,
          LAW_ANSWER_UNSET, ERR_CONFLICT },
        { "2.5 § 20(5)", LAW_EXEMPTION_PAR20_5, "Kursus", true, false, LAW_ANSWER_UNSET, OK },
        { "G07 § 45 IT without request", LAW_EXEMPTION_BEK45_IT, NULL, false, false,
          LAW_ANSWER_UNSET, ERR_CONFLICT },
        { "2.5 § 45 IT", LAW_EXEMPTION_BEK45_IT, NULL, false, true, LAW_ANSWER_UNSET, OK },
        { "G08 interpreter, not asked", LAW_EXEMPTION_BEK45_INTERPRETER, NULL, false, false,
          LAW_ANSWER_UNSET, ERR_CONFLICT },
        { "G08 interpreter, not wanted", LAW_EXEMPTION_BEK45_INTERPRETER, NULL, false, false,
          LAW_ANSWER_NO, ERR_CONFLICT },
        { "2.5 interpreter", LAW_EXEMPTION_BEK45_INTERPRETER, NULL, false, false, LAW_ANSWER_YES,
          OK },
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct town t = town_new();
        const struct store_exemption in = {
            .law = { .basis = cases[i].basis,
                     .facts = facts_text,
                     .from = t.today,
                     .to = CIVIL_NONE,
                     .review_on = cases[i].review ? t.today + 90 : CIVIL_NONE,
                     .support_what = cases[i].support,
                     .support_by = CIVIL_NONE,
                     .requested_on = cases[i].requested ? t.today - 5 : CIVIL_NONE,
                     .citizen_accepts = cases[i].accepts },
            .decision_id = decide(&t, STORE_EXEMPTION_GRANTED, 0),
        };
        int64_t id;

        CHECK_INT(cases[i].name, store_exemption_add(t.s, t.a, &t.scope, t.person, t.now, &in, &id),
                  cases[i].want);
        town_end(&t);
    }
}

static void test_exemption_life(void)
{
    struct town t = town_new();
    const struct store_exemption in = {
        .law = { .basis = LAW_EXEMPTION_PAR20_5,
                 .facts = facts_text,
                 .language_insufficient = true,
                 .from = t.today,
                 .to = CIVIL_NONE,
                 .review_on = t.today + 90,
                 .support_what = "Hjælp på biblioteket",
                 .support_who = "Bo",
                 .support_by = t.today + 30,
                 .requested_on = CIVIL_NONE },
        .decision_id = decide(&t, STORE_EXEMPTION_GRANTED, 0),
    };
    struct store_exemption *list;
    struct store_task *tasks;
    struct store_facts facts;
    size_t count;
    int64_t id;

    DO(store_exemption_add(t.s, t.a, &t.scope, t.person, t.now, &in, &id));
    DO(store_facts_self(t.s, t.a, t.person, t.today, &facts));
    CHECK_INT("G04 exempt", facts.selfbook.exemption_count, 1);
    CHECK_INT("C04 why", facts.exemption_basis, LAW_EXEMPTION_PAR20_5);
    CHECK_INT("C04 until looked at again", facts.exemption_review_on, t.today + 90);
    DO(store_task_of_person(t.s, t.a, &t.scope, t.person, t.now, &tasks, &count));
    CHECK_INT("P-17 review is due", tasks[0].due_on, t.today + 90);
    DO(store_exemption_end(t.s, &t.scope, t.person, t.now, id, t.today + 10,
                           decide(&t, STORE_EXEMPTION_ENDED, 0)));
    CHECK_INT("A5 ended once",
              store_exemption_end(t.s, &t.scope, t.person, t.now, id, t.today, in.decision_id),
              ERR_CONFLICT);
    DO(store_exemption_list(t.s, t.a, &t.scope, t.person, t.now, &list, &count));
    CHECK_INT("2.5 last day", list[0].law.to, t.today + 10);
    CHECK("2.5 language", list[0].law.language_insufficient && !list[0].law.it_insufficient);
    DO(store_facts_self(t.s, t.a, t.person, t.today + 11, &facts));
    CHECK_INT("C04 no why any more", facts.exemption_basis, LAW_EXEMPTION_UNSET);
    DO(store_task_of_person(t.s, t.a, &t.scope, t.person, t.now, &tasks, &count));
    CHECK_INT("P-17 review is done with it", count, 0);
    town_end(&t);
}

static void test_revocation(void)
{
    struct town t = town_new();
    const int64_t slot = town_slot(&t, &t.scope, t.anna, t.today + 10, 600, NULL);
    const struct store_booking_new book = { .person_id = t.person,
                                            .slot_id = slot,
                                            .kind = LAW_BOOKING_SELF,
                                            .form = LAW_FORM_OFFICE,
                                            .now_utc = t.now };
    struct store_revocation in = { .law = { .basis = LAW_REVOCATION_OTHERWISE_THAN_AGREED,
                                            .facts = facts_text,
                                            .hearing_available_on = t.today,
                                            .hearing_until = t.today + 14,
                                            .assessment = facts_text,
                                            .answer_weighed = "Svaret ændrer ikke noget.",
                                            .from = t.today + 20,
                                            .to = CIVIL_NONE,
                                            .review_on = t.today + 120 },
                                   .agreed = "En samtale hver måned.",
                                   .hearing_letter = "Vi overvejer ..." };
    struct store_hearing_answer *answers;
    struct store_task_counts counts;
    struct store_revocation now;
    struct store_hearing hearing;
    struct store_booked booked;
    struct store_facts facts;
    int64_t id, decision, *ids;
    size_t count;

    DO(store_booking_take(t.s, t.a, &book, &booked));
    DO(store_revocation_begin(t.s, t.a, &t.scope, t.person, t.now, &in, &booked.id, 1, &id));
    CHECK_INT("S11 one at a time",
              store_revocation_begin(t.s, t.a, &t.scope, t.person, t.now, &in, &booked.id, 1, &id),
              ERR_CONFLICT);
    DO(store_revocation_running(t.s, t.a, &t.scope, t.person, t.now, &now));
    CHECK_INT("5.2 at least one concrete event", now.law.event_count, 1);
    in.id = now.id;
    in.version = now.version;
    CHECK_INT("S11 step 3 before step 2",
              store_revocation_propose(t.s, t.a, &t.scope, t.person, t.now, &in), ERR_CONFLICT);
    CHECK_INT("C04 no hearing yet", store_hearing_self(t.s, t.a, t.person, t.today, &hearing),
              ERR_NOT_FOUND);
    DO(store_revocation_hear(t.s, t.a, &t.scope, t.person, t.now, &in));
    CHECK_INT("S11 a stale version",
              store_revocation_hear(t.s, t.a, &t.scope, t.person, t.now, &in), ERR_CONFLICT);
    DO(store_hearing_self(t.s, t.a, t.person, t.today + 14, &hearing));
    CHECK_INT("H05 last day to answer", hearing.until, t.today + 14);
    CHECK_INT("H05 the day after", store_hearing_self(t.s, t.a, t.person, t.today + 15, &hearing),
              ERR_NOT_FOUND);
    DO(store_revocation_more_time(t.s, &t.scope, t.person, t.now, in.id, t.today + 18));
    DO(store_hearing_self(t.s, t.a, t.person, t.today + 18, &hearing));
    DO(store_hearing_answer_self(t.s, t.a, t.person, t.today + 18, t.now, "Jeg var syg."));
    CHECK_INT("A2 nobody else's hearing",
              store_hearing_answer_self(t.s, t.a, t.second, t.today, t.now, "x"), ERR_NOT_FOUND);
    DO(store_hearing_answers(t.s, t.a, &t.scope, t.person, t.now, in.id, &answers, &count));
    CHECK_STR("5.3 own words", answers[0].text, "Jeg var syg.");
    DO(store_revocation_running(t.s, t.a, &t.scope, t.person, t.now, &now));
    CHECK("5.3 has answered", now.law.has_answer && now.law.comment_until == t.today + 18);
    in.version = now.version;
    DO(store_revocation_propose(t.s, t.a, &t.scope, t.person, t.now, &in));
    DO(store_task_counts(t.s, &t.leader_scope, true, t.today, t.now, &counts));
    CHECK_INT("5.2 the second person is told", counts.total[STORE_TASK_APPROVE], 1);
    CHECK_INT("5.3 the hearing is done with", counts.total[STORE_TASK_HEARING_ANSWERED], 0);
    decision = decide(&t, STORE_REVOKED, t.leader);
    DO(store_revocation_running(t.s, t.a, &t.scope, t.person, t.now, &now));
    CHECK_INT(
        "A5 the author approves",
        store_revocation_approve(t.s, t.a, &t.scope, t.person, t.now, in.id, now.version, decision),
        ERR_CONFLICT);
    DO(store_facts_self(t.s, t.a, t.person, t.today + 20, &facts));
    CHECK_INT("2.5 not before the decision", facts.selfbook.revocation_count, 0);
    DO(store_revocation_approve(t.s, t.a, &t.leader_scope, t.person, t.now, in.id, now.version,
                                decision));
    DO(store_facts_self(t.s, t.a, t.person, t.today + 20, &facts));
    CHECK_INT("G09 revoked", facts.selfbook.revocation_count, 1);
    CHECK_INT("C04 why", facts.revocation_basis, LAW_REVOCATION_OTHERWISE_THAN_AGREED);
    CHECK_INT("A5 dropped after the decision",
              store_revocation_drop(t.s, &t.scope, t.person, t.now, in.id, now.version + 1, "x"),
              ERR_CONFLICT);
    DO(store_revocation_bookings(t.s, t.a, &t.scope, t.person, t.now, in.id, &ids, &count));
    CHECK_INT("2.5 the bookings", count, 1);
    DO(store_revocation_lift(t.s, &t.scope, t.person, t.now, in.id, t.today + 40,
                             decide(&t, STORE_REVOCATION_LIFTED, 0)));
    DO(store_facts_self(t.s, t.a, t.person, t.today + 41, &facts));
    CHECK_INT("2.5 the right is back", facts.revocation_basis, LAW_REVOCATION_UNSET);
    CHECK_INT("2.5 the period stays", facts.selfbook.revocations[0].to, t.today + 40);
    town_end(&t);
}

int main(void)
{
    test_decisions();
    test_exemption_fields();
    test_exemption_life();
    test_revocation();
    return CHECK_DONE();
}
