/* Where each citizen of the demo stands today: one function a state of C04. */
#include "internal.h"

#include "law/decision.h"
#include "store/booking.h"
#include "store/person.h"
#include "store/person_signin.h"
#include "store/request.h"
#include "store/selfbook_right.h"
#include "store/slot.h"

enum { EVENTS = 3 }; /* talks that a revocation is about */

/* The law's last facts of the running right to book, and its decision. */
static int64_t decide(struct demo *d, const struct citizen *c, enum store_decision_kind kind,
                      civil_day on, const char *result, const char *cites, const char *facts,
                      int64_t prepared_by, int64_t approved_by)
{
    const int64_t now_utc = demo_at(on, MORNING + 180);
    int64_t id;

    demo_ok(
        store_decision_add(
            d->store, d->arena, &c->scope, c->id, now_utc,
            &(struct store_decision){
                .kind = kind,
                .result = result,
                .cites = cites,
                .facts = facts,
                .considerations = "Vi har lagt vægt på det, som borgeren og sagsbehandleren har "
                                  "fortalt om den sidste tids bookinger.",
                .hearing = approved_by ? "Borgeren svarede ikke inden svarfristen." : "",
                .complaint = "Du kan klage inden 4 uger. Klagen sendes til kommunen, som vurderer "
                             "sagen igen, før Ankestyrelsens Beskæftigelsesudvalg behandler den.",
                .letter = arena_printf(d->arena, "%s\n\n%s", result, facts),
                .decided_on = on,
                .available_on = on,
                .complaint_until = law_complaint_until(on, &d->settings),
                .decided_utc = now_utc,
                .prepared_by = prepared_by,
                .approved_by = approved_by,
            },
            &id),
        "decision");
    return id;
}

static void exempt(struct demo *d, const struct citizen *c, bool by_interpreter)
{
    const civil_day from = d->today - 20;
    const char *facts =
        by_interpreter ? "Samtalen kræver tolk på arabisk, og borgeren ønsker, at jobcenteret "
                         "finder tid og tolk samlet. Tre bookede tider måtte flyttes i foråret."
                       : "Borgeren har ikke computer hjemme, læser endnu ikke latinske bogstaver "
                         "sikkert og kunne ikke gennemføre en booking ved prøven i jobcenteret.";
    const int64_t decision =
        decide(d, c, STORE_EXEMPTION_GRANTED, from, "Jobcenteret finder tiden til dine samtaler.",
               by_interpreter ? "BEK1216_45_2" : "IL_20_5_1 IL_20_5_2", facts, c->scope.user_id, 0);
    int64_t id;

    demo_ok(store_exemption_add(
                d->store, d->arena, &c->scope, c->id, demo_at(from, MORNING + 180),
                &(struct store_exemption){
                    .law = { .basis = by_interpreter ? LAW_EXEMPTION_BEK45_INTERPRETER
                                                     : LAW_EXEMPTION_PAR20_5,
                             .facts = facts,
                             .language_insufficient = !by_interpreter,
                             .it_insufficient = !by_interpreter,
                             .from = from,
                             .to = by_interpreter ? d->today + 120 : CIVIL_NONE,
                             .review_on = law_exemption_review_by(from, &d->settings),
                             .support_what = by_interpreter ? NULL : "Digital hjælp på biblioteket",
                             .support_who = by_interpreter ? NULL : "Sprogskolen og jobcenteret",
                             .support_by = by_interpreter ? CIVIL_NONE : from + 60,
                             .requested_on = CIVIL_NONE,
                             .citizen_accepts = by_interpreter ? LAW_ANSWER_YES : LAW_ANSWER_UNSET,
                             .taken_on = c->taken_on },
                    .decision_id = decision,
                },
                &id),
            "exemption");
}

/* As far as `until` in the four steps. */
static void revoke(struct demo *d, const struct citizen *c, enum law_revocation_state until)
{
    const bool is_old = until != LAW_REVOCATION_HEARING;
    const civil_day begun = d->today - (is_old ? 40 : 5);
    struct store_revocation r = {
        .law = { .basis = LAW_REVOCATION_DEFEATS_CONTACT,
                 .facts =
                     "Borgeren har gang på gang ventet til den sidste mulige dag med at booke, "
                     "så samtalerne ligger for langt fra hinanden til, at planen kan følges.",
                 .event_count = EVENTS,
                 .hearing_available_on = begun + 1,
                 .hearing_until = law_hearing_until(begun + 1, 0, &d->settings),
                 .comment_until = CIVIL_NONE,
                 .assessment =
                     "Uden faste tider kan de fire samtaler i perioden ikke nås. Mindre "
                     "indgribende skridt som påmindelser og hjælp er prøvet i to måneder.",
                 .answer_weighed = "",
                 .from = d->today + (until == LAW_REVOCATION_PROPOSED ? 14 : -10),
                 .to = d->today + 90,
                 .review_on = d->today + 80 },
        .agreed = "At samtalen blev booket i den første uge efter brevet.",
        .hearing_letter =
            "Vi overvejer at bestemme tiden for dine samtaler. Du kan sige din mening.",
    };
    int leader = 0;
    struct store_scope chief;
    struct store_booking *talks;
    int64_t events[EVENTS];
    size_t count;

    while (demo_users[leader].unit != demo_users[c->user].unit
           || demo_users[leader].role != STORE_TEAM_LEADER)
        leader++;
    chief = demo_scope_of(d, leader);
    demo_ok(store_booking_list(d->store, d->arena, &c->scope, c->id, demo_at(begun, MORNING),
                               EVENTS, &talks, &count),
            "earlier talks");
    for (size_t i = 0; i < count; i++)
        events[i] = talks[i].id;
    demo_ok(store_revocation_begin(d->store, d->arena, &c->scope, c->id, demo_at(begun, MORNING),
                                   &r, events, count, &r.id),
            "revocation facts");
    r.version = 1;
    demo_ok(store_revocation_hear(d->store, d->arena, &c->scope, c->id, demo_at(begun + 1, MORNING),
                                  &r),
            "hearing");
    if (until == LAW_REVOCATION_HEARING)
        return;
    r.version++;
    demo_ok(store_revocation_propose(d->store, d->arena, &c->scope, c->id,
                                     demo_at(d->today - 12, MORNING), &r),
            "proposal");
    if (until == LAW_REVOCATION_PROPOSED)
        return;
    r.decision_id = decide(d, c, STORE_REVOKED, d->today - 11,
                           "Du må ikke booke dine samtaler selv. Vi bestemmer tiden.", "IL_20_5_3",
                           r.law.facts, c->scope.user_id, chief.user_id);
    demo_ok(store_revocation_approve(d->store, d->arena, &chief, c->id,
                                     demo_at(d->today - 11, MORNING + 200), r.id, r.version + 1,
                                     r.decision_id),
            "approval");
}

static void summon(struct demo *d, const struct citizen *c, civil_day day, int64_t now_utc)
{
    struct law_slot slot;
    const int64_t slot_id = demo_make_slot_from(d, c->user, day, false, &slot);
    struct store_booked booked;

    demo_ok(store_booking_take(d->store, d->arena,
                               &(struct store_booking_new){
                                   .person_id = c->id,
                                   .slot_id = slot_id,
                                   .kind = LAW_BOOKING_SUMMONS,
                                   .booked_by = c->scope.user_id,
                                   .form = LAW_FORM_OFFICE,
                                   .subject = "Samtale om din kontrakt og dine mål",
                                   .may_move = true,
                                   .now_utc = now_utc,
                               },
                               &booked),
            "summons");
}

static void open_deadline(struct demo *d, const struct citizen *c, int ago, int ahead,
                          struct issued *out)
{
    civil_day deadline = d->today + ahead, on = d->today - ago;

    while (!demo_is_workday(d, deadline))
        deadline += ahead < 0 ? -1 : 1;
    while (!demo_is_workday(d, on))
        on--;
    *out = demo_issue(d, c, on, deadline);
}

static void miss_for_lack_of_times(struct demo *d, const struct citizen *c)
{
    struct issued i;
    struct store_no_times record;

    open_deadline(d, c, 24, -5, &i);
    for (civil_day day = i.deadline_on - 2; day <= i.deadline_on; day++)
        demo_ok(store_search_add(d->store, c->id, demo_at(day, MORNING + 300), day, i.latest_on, 0),
                "search");
    demo_ok(store_no_times_add(d->store, d->arena, c->id, i.id,
                               demo_at(i.deadline_on, MORNING + 310), i.deadline_on,
                               &(struct store_no_times){ .from_day = i.deadline_on,
                                                         .to_day = i.latest_on,
                                                         .form = LAW_FORM_OFFICE },
                               &record),
            "no times");
}

static void book_open(struct demo *d, const struct citizen *c, bool cancel_late)
{
    struct issued i;
    struct law_slot slot;
    struct law_deadline_facts facts;
    struct store_booked b;
    int64_t slot_id;

    open_deadline(d, c, 14, cancel_late ? -2 : 4, &i);
    slot_id = demo_make_slot_from(d, c->user, d->today + (cancel_late ? 1 : 3), true, &slot);
    b = demo_book(d, c, &i, slot_id, &slot, demo_at(d->today - 6, MORNING + 400));
    if (!cancel_late)
        return;
    facts = demo_facts_at(c, d->now_utc - 60);
    facts.deadline_on = i.deadline_on;
    facts.latest_interview_on = i.latest_on;
    facts.kind = LAW_BOOKING_SELF;
    facts.interview_on = slot.day;
    facts.interview_minute = slot.minute;
    facts.interview_utc = slot.starts_utc;
    facts.has_afbud_reason = true;
    demo_ok(store_booking_end(d->store,
                              &(struct store_booking_change){ .booking_id = b.id,
                                                              .person_id = c->id,
                                                              .reason = "Mit barn er sygt.",
                                                              .now_utc = facts.now_utc },
                              STORE_CANCELLED_LATE),
            "late cancellation");
    demo_take_step(d, c, i.id, b.id, LAW_DEADLINE_BOOKED, LAW_EVENT_AFBUD, &facts,
                   STORE_CITIZEN_ACTS(c->id));
}

static void await_attendance(struct demo *d, const struct citizen *c)
{
    civil_day yesterday = workday_previous(&d->settings.closing_days, d->today);
    struct issued i;
    struct law_slot slot;
    int64_t slot_id;

    open_deadline(d, c, 20, -4, &i);
    slot_id = demo_make_slot_from(d, c->user, yesterday > i.latest_on ? i.latest_on : yesterday,
                                  true, &slot);
    (void)demo_book(d, c, &i, slot_id, &slot, demo_at(d->today - 17, MORNING + 400));
}

/* What is so today. */
void demo_put_in_state(struct demo *d, const struct citizen *c)
{
    struct issued i;

    switch (c->state) {
    case DEMO_MUST_BOOK:
        open_deadline(d, c, 5, 9 + demo_below(d, 5), &i);
        break;
    case DEMO_MUST_BOOK_SOON:
        open_deadline(d, c, 13, 1, &i);
        break;
    case DEMO_BOOKED:
        book_open(d, c, false);
        break;
    case DEMO_EXEMPT:
        exempt(d, c, false);
        break;
    case DEMO_EXEMPT_INTERPRETER:
        exempt(d, c, true);
        summon(d, c, d->today + 12, demo_at(d->today - 2, MORNING));
        break;
    case DEMO_REVOKED:
        revoke(d, c, LAW_REVOCATION_DECIDED);
        break;
    case DEMO_HEARING:
        revoke(d, c, LAW_REVOCATION_HEARING);
        break;
    case DEMO_PROPOSED:
        revoke(d, c, LAW_REVOCATION_PROPOSED);
        break;
    case DEMO_TOO_LATE:
        open_deadline(d, c, 20, -6, &i);
        break;
    case DEMO_NO_TIMES:
        miss_for_lack_of_times(d, c);
        break;
    case DEMO_SUMMONED:
        summon(d, c, d->today + 9 + demo_below(d, 8), demo_at(d->today - 1, MORNING));
        break;
    case DEMO_SICK:
        demo_add_fact(d, c, d->today - 3,
                      (struct store_fact){ .kind = STORE_FACT_ABSENCE,
                                           .code = "sickness",
                                           .from = d->today - 3,
                                           .to = CIVIL_NONE,
                                           .told_on = d->today - 3 });
        break;
    case DEMO_LATE_CANCEL:
        book_open(d, c, true);
        break;
    case DEMO_ATTENDANCE:
        await_attendance(d, c);
        break;
    case DEMO_HELP_ASKED:
        open_deadline(d, c, 6, 8, &i);
        demo_ok(
            store_help_add(d->store, d->arena, c->id, d->today, d->now_utc - 7200,
                           &(struct store_help){ .kind = STORE_HELP_BOOKING,
                                                 .text = "Jeg forstår ikke siden. Ring til mig.",
                                                 .phone = "10555555" }),
            "help request");
        break;
    case DEMO_MOVED:
        demo_ok(store_person_close(d->store, &c->scope, c->id, d->now_utc, d->today - 7,
                                   STORE_CLOSED_MOVED),
                "closing");
        break;
    case DEMO_LOCKED:
        demo_ok(store_person_lock(d->store, d->arena, c->id, d->now_utc - 3600), "lock");
        break;
    default:
        break; /* nothing more to store */
    }
}
