/* `jobsamtale demo`: a municipality with a year behind it. Everything is stored through the same
 * functions as in the service, each step at the moment when it would have happened. */
#include "demo.h"
#include "demo_people.h"

#include "admin/admin.h"
#include "auth/auth.h"
#include "auth/code.h"
#include "auth/password.h"
#include "base/clock.h"
#include "base/config.h"
#include "base/log.h"
#include "base/secret.h"
#include "base/text.h"
#include "law/cpr.h"
#include "law/decision.h"
#include "law/workday.h"
#include "pages/step.h"
#include "store/booking.h"
#include "store/person.h"
#include "store/person_facts.h"
#include "store/person_signin.h"
#include "store/request.h"
#include "store/selfbook_right.h"
#include "store/slot_admin.h"
#include "store/unit.h"
#include "store/work.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Shown at the start; everybody of the demo has it, and only the demo. */
#define DEMO_PASSWORD "solsikke trappe kano 7"

enum {
    CITIZENS = 400,
    USERS_MAX = 16,
    DAYS_BACK = 400,
    DAYS_AHEAD = 56,
    GRID = 9,          /* times a day */
    GRID_MINUTE = 510, /* 08.30 */
    GRID_STEP = 45,
    LENGTH_MIN = 30,
    MORNING = 8 * 60,
    TALK_EVERY_DAYS = 50,
    AHEAD_MINUTES = 60,
};

struct demo {
    struct arena *life, *arena; /* the second is reset with each citizen */
    struct store *store;
    struct auth *auth;
    struct law_settings settings;
    int64_t now_utc;
    civil_day today;
    int64_t units[8];
    int64_t users[USERS_MAX];
    uint16_t used[USERS_MAX][DAYS_BACK + DAYS_AHEAD + 1]; /* bits: times of the grid that exist */
    uint64_t random;
    const char *phc;
    int logins;
};

/* The demo is made whole or not at all: any failure says where it was and ends. */
static void ok(enum err e, const char *what)
{
    if (e == OK)
        return;
    (void)fprintf(stderr, "jobsamtale: demo: %s failed (%d)\n", what, e);
    exit(1);
}

/* The same people each time: xorshift, seeded with a constant. */
static int below(struct demo *d, int limit)
{
    d->random ^= d->random << 13;
    d->random ^= d->random >> 7;
    d->random ^= d->random << 17;
    return (int)(d->random % (uint64_t)limit);
}

static int64_t at(civil_day day, int minute)
{
    int64_t utc;

    (void)law_clock_utc(day, minute, &utc);
    return utc;
}

static bool is_workday(const struct demo *d, civil_day day)
{
    return workday_is(&d->settings.closing_days, day);
}

/* ---- staff and times ---- */

static void make_staff(struct demo *d)
{
    for (size_t i = 0; i < demo_unit_count; i++) {
        const struct store_unit unit = { .public_id = secret_public_id(d->life),
                                         .name = demo_units[i].name,
                                         .phone = demo_units[i].phone,
                                         .place = demo_units[i].place };

        ok(store_unit_add(d->store, &unit, &d->units[i]), "unit");
    }
    must(demo_user_count <= USERS_MAX);
    for (size_t i = 0; i < demo_user_count; i++) {
        const struct demo_user *u = &demo_users[i];
        const struct store_staff staff = {
            .unit_id = d->units[u->unit],
            .public_id = secret_public_id(d->life),
            .user_name = u->user_name,
            .full_name = u->full_name,
            .phone = arena_printf(d->life, "102030%02d", 41 + (int)i),
            .role = u->role,
            .may_see_protected = u->may_see_protected,
        };

        ok(store_staff_add(d->store, &staff, at(d->today - DAYS_BACK, MORNING), &d->users[i]),
           "user");
        ok(store_staff_set_password(d->store, d->users[i], d->phc, d->now_utc), "password");
    }
}

static struct store_scope scope_of(const struct demo *d, int user)
{
    return (struct store_scope){ .user_id = d->users[user],
                                 .unit_id = d->units[demo_users[user].unit] };
}

static bool is_grid_used(const struct demo *d, int user, civil_day day, int k)
{
    return (d->used[user][day - d->today + DAYS_BACK] >> k & 1) != 0;
}

/* A time of the grid; it must not exist yet. */
static int64_t make_slot(struct demo *d, int user, civil_day day, int k, bool is_offered,
                         struct law_slot *out)
{
    const struct store_scope scope = scope_of(d, user);
    const int minute = GRID_MINUTE + k * GRID_STEP;
    const struct store_slot_new slot = {
        .user_id = d->users[user],
        .day = day,
        .minute = minute,
        .starts_utc = at(day, minute),
        .length_min = LENGTH_MIN,
        .place = demo_units[demo_users[user].unit].place,
        .forms = LAW_FORM_OFFICE | LAW_FORM_PHONE | (k % 3 == 0 ? LAW_FORM_VIDEO : 0U),
        .interpreter_language = k == 2   ? "arabisk"
                                : k == 5 ? "tigrinya"
                                         : NULL,
        .is_offered = is_offered,
    };
    const char *public_id;
    int64_t id;

    must(!is_grid_used(d, user, day, k));
    d->used[user][day - d->today + DAYS_BACK] |= (uint16_t)(1U << k);
    ok(store_slot_add(d->store, d->arena, &scope, &slot, &id, &public_id), "time");
    if (out)
        *out = (struct law_slot){ .day = day,
                                  .minute = minute,
                                  .starts_utc = slot.starts_utc,
                                  .is_free = true,
                                  .forms = slot.forms,
                                  .has_interpreter = slot.interpreter_language != NULL };
    return id;
}

/* A time on or after `day` that nobody has made yet: for talks of the past and for what is booked.
 */
static int64_t make_slot_from(struct demo *d, int user, civil_day day, bool is_offered,
                              struct law_slot *out)
{
    for (;; day++) {
        const int first = below(d, GRID);

        if (!is_workday(d, day))
            continue;
        for (int i = 0; i < GRID; i++) {
            const int k = (first + i) % GRID;

            if (k != 4 && !is_grid_used(d, user, day, k))
                return make_slot(d, user, day, k, is_offered, out);
        }
    }
}

/* Eight weeks ahead, most of each caseworker's week. What the citizens took before stays theirs. */
static void offer_times(struct demo *d)
{
    for (int user = 0; user < (int)demo_user_count; user++) {
        if (demo_users[user].role == STORE_ADMINISTRATOR)
            continue;
        for (civil_day day = d->today; day < d->today + DAYS_AHEAD; day++) {
            if (!is_workday(d, day) || (day + user) % 5 == 0)
                continue;
            for (int k = 0; k < GRID; k++)
                if (k != 4 && (k + user) % 4 != 3 && !is_grid_used(d, user, day, k))
                    (void)make_slot(d, user, day, k, true, NULL);
        }
        arena_reset(d->arena);
    }
}

/* ---- one citizen ---- */

struct citizen {
    int64_t id;
    int user; /* index of the caseworker */
    struct store_scope scope;
    civil_day taken_on, guided_on;
    enum demo_state state;
    bool needs_interpreter;
};

/* A number that fails modulus 11 and is not of a 1 January: nobody has it (law.md 7.2). */
static const char *make_cpr(struct demo *d, civil_day *born)
{
    for (;;) {
        const int year = 1966 + below(d, 40), month = 1 + below(d, 12), day = 2 + below(d, 26);
        const int century = year < 2000 ? below(d, 4) : 4 + below(d, 5);
        const char *cpr = arena_printf(d->arena, "%02d%02d%02d%d%03d", day, month, year % 100,
                                       century, below(d, 1000));
        const struct law_cpr parsed = law_cpr_parse(cpr, d->today);

        if (parsed.is_valid && !parsed.passes_modulus11) {
            *born = parsed.born;
            return arena_strdup(d->life, cpr);
        }
    }
}

static struct law_deadline_facts facts_at(const struct citizen *c, int64_t now_utc)
{
    struct law_deadline_facts facts = law_deadline_facts_none();

    facts.now_utc = now_utc;
    facts.status = LAW_SELFBOOK_OBLIGED;
    facts.guided_on = c->guided_on;
    facts.free_slots = 9;
    return facts;
}

static void take_step(struct demo *d, const struct citizen *c, int64_t deadline_id,
                      int64_t booking_id, enum law_deadline_state from,
                      enum law_deadline_event event, const struct law_deadline_facts *facts,
                      struct store_actor actor)
{
    struct law_deadline_step step;

    ok(step_take(d->store, d->arena, &d->settings,
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

struct issued {
    int64_t id;
    civil_day deadline_on, latest_on;
};

static struct issued issue(struct demo *d, const struct citizen *c, civil_day on,
                           civil_day deadline)
{
    const int64_t now_utc = at(on, MORNING);
    struct store_deadline_draft draft = { .deadline_on = deadline,
                                          .latest_on =
                                              law_deadline_latest_interview(deadline, &d->settings),
                                          .channel = STORE_DIGITAL_POST,
                                          .forms = 7,
                                          .subject = "Jobsamtale" };
    struct law_deadline_facts facts = facts_at(c, now_utc);
    struct issued out = { .deadline_on = deadline, .latest_on = draft.latest_on };

    facts.available_on = on;
    facts.deadline_on = deadline;
    facts.latest_interview_on = draft.latest_on;
    ok(store_deadline_draft_put(d->store, d->arena, &c->scope, c->id, now_utc, &draft, &out.id),
       "draft");
    ok(store_deadline_stamp(d->store, &c->scope, out.id, now_utc, on, now_utc, &draft,
                            law_deadline_closes_utc(deadline)),
       "stamp");
    take_step(d, c, out.id, 0, LAW_DEADLINE_DRAFT, LAW_EVENT_ISSUE, &facts,
              STORE_STAFF_ACTS(c->scope.user_id));
    return out;
}

/* The citizen books a time; returns the booking. */
static struct store_booked book(struct demo *d, const struct citizen *c, const struct issued *i,
                                int64_t slot_id, const struct law_slot *slot, int64_t now_utc)
{
    struct law_deadline_facts facts = facts_at(c, now_utc);
    struct store_booked booked;

    facts.deadline_on = i->deadline_on;
    facts.latest_interview_on = i->latest_on;
    facts.slot = *slot;
    facts.form = LAW_FORM_OFFICE;
    ok(store_booking_take(d->store, d->arena,
                          &(struct store_booking_new){ .person_id = c->id,
                                                       .slot_id = slot_id,
                                                       .deadline_id = i->id,
                                                       .kind = LAW_BOOKING_SELF,
                                                       .form = LAW_FORM_OFFICE,
                                                       .may_move = true,
                                                       .now_utc = now_utc },
                          &booked),
       "booking");
    take_step(d, c, i->id, booked.id, LAW_DEADLINE_OPEN, LAW_EVENT_BOOK, &facts,
              STORE_CITIZEN_ACTS(c->id));
    return booked;
}

static void hold_talk(struct demo *d, const struct citizen *c, const struct issued *i,
                      const struct store_booked *b, const struct law_slot *slot)
{
    const int64_t now_utc = slot->starts_utc + AHEAD_MINUTES * 60;
    struct law_deadline_facts facts = facts_at(c, now_utc);

    facts.by_caseworker = true;
    facts.kind = LAW_BOOKING_SELF;
    facts.deadline_on = i->deadline_on;
    facts.latest_interview_on = i->latest_on;
    facts.held_on = facts.interview_on = slot->day;
    facts.interview_minute = slot->minute;
    facts.interview_utc = slot->starts_utc;
    ok(store_booking_end(d->store,
                         &(struct store_booking_change){ .booking_id = b->id,
                                                         .person_id = c->id,
                                                         .changed_by = c->scope.user_id,
                                                         .now_utc = now_utc },
                         STORE_HELD),
       "attendance");
    take_step(d, c, i->id, b->id, LAW_DEADLINE_BOOKED, LAW_EVENT_HELD, &facts,
              STORE_STAFF_ACTS(c->scope.user_id));
    take_step(d, c, i->id, b->id, LAW_DEADLINE_HELD, LAW_EVENT_CLOSE, &facts,
              STORE_STAFF_ACTS(c->scope.user_id));
}

/* A talk every seven weeks since the guidance, each booked by the citizen and held. */
static void live_through(struct demo *d, const struct citizen *c)
{
    const civil_day first =
        c->guided_on + 3 > d->today - DAYS_BACK + 40 ? c->guided_on + 3 : d->today - DAYS_BACK + 40;

    for (civil_day on = first; on < d->today - 45; on += TALK_EVERY_DAYS + below(d, 15)) {
        const civil_day issued_on = workday_roll_forward(&d->settings.closing_days, on);
        const civil_day deadline = law_deadline_proposed(issued_on, 0, &d->settings);
        const struct issued i = issue(d, c, issued_on, deadline);
        struct law_slot slot;
        const int64_t slot_id = make_slot_from(d, c->user, deadline - 1 - below(d, 4), true, &slot);
        struct store_booked b;

        must(slot.day <= i.latest_on);
        b = book(d, c, &i, slot_id, &slot,
                 at(issued_on + 1 + below(d, 4), MORNING + 60 + below(d, 600)));
        hold_talk(d, c, &i, &b, &slot);
    }
}

static void guide(struct demo *d, const struct citizen *c)
{
    ok(store_guidance_add(d->store, d->arena, &c->scope, c->id, at(c->guided_on, MORNING + 120),
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

static void add_fact(struct demo *d, const struct citizen *c, civil_day on, struct store_fact fact)
{
    fact.note = fact.note ? fact.note : "";
    ok(store_fact_add(d->store, &c->scope, c->id, at(on, MORNING), &fact), "fact");
}

/* The law's last facts of the running right to book, and its decision. */
static int64_t decide(struct demo *d, const struct citizen *c, enum store_decision_kind kind,
                      civil_day on, const char *result, const char *cites, const char *facts,
                      int64_t prepared_by, int64_t approved_by)
{
    const int64_t now_utc = at(on, MORNING + 180);
    int64_t id;

    ok(store_decision_add(
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

    ok(store_exemption_add(
           d->store, d->arena, &c->scope, c->id, at(from, MORNING + 180),
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
                     "Borgeren har tre gange i træk flyttet samtalen til den sidste mulige dag "
                     "og derefter meldt afbud samme morgen, så samtalerne ikke er holdt.",
                 .event_count = 3,
                 .hearing_available_on = begun + 1,
                 .hearing_until = law_hearing_until(begun + 1, 0, &d->settings),
                 .comment_until = CIVIL_NONE,
                 .assessment =
                     "Uden faste tider kan de fire samtaler i perioden ikke nås. Mindre "
                     "indgribende skridt som påmindelser og hjælp er prøvet i to måneder.",
                 .answer_weighed = "",
                 .from = d->today - 10,
                 .to = d->today + 90,
                 .review_on = d->today + 80 },
        .agreed = "Det var aftalt, at samtalen blev booket i den uge, brevet nævnte.",
        .hearing_letter =
            "Vi overvejer at bestemme tiden for dine samtaler. Du kan sige din mening.",
    };
    int leader = 0;
    struct store_scope chief;

    while (demo_users[leader].unit != demo_users[c->user].unit
           || demo_users[leader].role != STORE_TEAM_LEADER)
        leader++;
    chief = scope_of(d, leader);
    ok(store_revocation_begin(d->store, d->arena, &c->scope, c->id, at(begun, MORNING), &r, NULL, 0,
                              &r.id),
       "revocation facts");
    r.version = 1;
    ok(store_revocation_hear(d->store, d->arena, &c->scope, c->id, at(begun + 1, MORNING), &r),
       "hearing");
    if (until == LAW_REVOCATION_HEARING)
        return;
    r.version++;
    ok(store_revocation_propose(d->store, d->arena, &c->scope, c->id, at(d->today - 12, MORNING),
                                &r),
       "proposal");
    if (until == LAW_REVOCATION_PROPOSED)
        return;
    r.decision_id = decide(d, c, STORE_REVOKED, d->today - 11,
                           "Du må ikke booke dine samtaler selv. Vi bestemmer tiden.", "IL_20_5_3",
                           r.law.facts, c->scope.user_id, chief.user_id);
    ok(store_revocation_approve(d->store, d->arena, &chief, c->id, at(d->today - 11, MORNING + 200),
                                r.id, r.version + 1, r.decision_id),
       "approval");
}

static void summon(struct demo *d, const struct citizen *c, civil_day day, int64_t now_utc)
{
    struct law_slot slot;
    const int64_t slot_id = make_slot_from(d, c->user, day, false, &slot);
    struct store_booked booked;

    ok(store_booking_take(d->store, d->arena,
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

    while (!is_workday(d, deadline))
        deadline += ahead < 0 ? -1 : 1;
    while (!is_workday(d, on))
        on--;
    *out = issue(d, c, on, deadline);
}

static void miss_for_lack_of_times(struct demo *d, const struct citizen *c)
{
    struct issued i;
    struct store_no_times record;

    open_deadline(d, c, 24, -5, &i);
    for (civil_day day = i.deadline_on - 2; day <= i.deadline_on; day++)
        ok(store_search_add(d->store, c->id, at(day, MORNING + 300), day, i.latest_on, 0),
           "search");
    ok(store_no_times_add(
           d->store, d->arena, c->id, i.id, at(i.deadline_on, MORNING + 310), i.deadline_on,
           &(struct store_no_times){
               .from_day = i.deadline_on, .to_day = i.latest_on, .form = LAW_FORM_OFFICE },
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
    slot_id = make_slot_from(d, c->user, d->today + (cancel_late ? 1 : 3), true, &slot);
    b = book(d, c, &i, slot_id, &slot, at(d->today - 6, MORNING + 400));
    if (!cancel_late)
        return;
    facts = facts_at(c, d->now_utc - 60);
    facts.deadline_on = i.deadline_on;
    facts.latest_interview_on = i.latest_on;
    facts.kind = LAW_BOOKING_SELF;
    facts.interview_on = slot.day;
    facts.interview_minute = slot.minute;
    facts.interview_utc = slot.starts_utc;
    facts.has_afbud_reason = true;
    ok(store_booking_end(d->store,
                         &(struct store_booking_change){ .booking_id = b.id,
                                                         .person_id = c->id,
                                                         .reason = "Mit barn er sygt.",
                                                         .now_utc = facts.now_utc },
                         STORE_CANCELLED_LATE),
       "late cancellation");
    take_step(d, c, i.id, b.id, LAW_DEADLINE_BOOKED, LAW_EVENT_AFBUD, &facts,
              STORE_CITIZEN_ACTS(c->id));
}

static void await_attendance(struct demo *d, const struct citizen *c)
{
    civil_day yesterday = workday_previous(&d->settings.closing_days, d->today);
    struct issued i;
    struct law_slot slot;
    int64_t slot_id;

    open_deadline(d, c, 20, -4, &i);
    slot_id =
        make_slot_from(d, c->user, yesterday > i.latest_on ? i.latest_on : yesterday, true, &slot);
    (void)book(d, c, &i, slot_id, &slot, at(d->today - 17, MORNING + 400));
}

/* What is so today. */
static void put_in_state(struct demo *d, const struct citizen *c)
{
    struct issued i;

    switch (c->state) {
    case DEMO_MUST_BOOK:
        open_deadline(d, c, 5, 9 + below(d, 5), &i);
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
        summon(d, c, d->today + 12, at(d->today - 2, MORNING));
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
        summon(d, c, d->today + 9 + below(d, 8), at(d->today - 1, MORNING));
        break;
    case DEMO_SICK:
        add_fact(d, c, d->today - 3,
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
        ok(store_help_add(d->store, d->arena, c->id, d->today, d->now_utc - 7200,
                          &(struct store_help){ .kind = STORE_HELP_BOOKING,
                                                .text = "Jeg forstår ikke siden. Ring til mig.",
                                                .phone = "10555555" }),
           "help request");
        break;
    case DEMO_LOCKED:
        ok(store_person_lock(d->store, d->arena, c->id, d->now_utc - 3600), "lock");
        break;
    default:
        break; /* nothing more to store */
    }
}

static void make_citizen(struct demo *d, const struct demo_login *login, int number)
{
    static const char *const languages[] = { "da", "en", "ar", "en" };
    struct citizen c = { .state =
                             login ? login->state : (enum demo_state)(number % DEMO_STATE__COUNT) };
    const char *interpreter = login ? login->interpreter : number % 5 == 0 ? "arabisk" : NULL;
    const bool is_protected = !login && number % 37 == 5;
    struct store_person_new person;
    civil_day born;

    c.user = number % (int)demo_user_count;
    while (demo_users[c.user].role != STORE_CASEWORKER
           || (is_protected && !demo_users[c.user].may_see_protected))
        c.user = (c.user + 1) % (int)demo_user_count;
    c.scope = scope_of(d, c.user);
    c.taken_on = d->today - 60 - below(d, 330);
    c.guided_on = c.taken_on + 25;
    c.needs_interpreter = interpreter != NULL;
    person = (struct store_person_new){
        .cpr = make_cpr(d, &born),
        .cpr_kind = STORE_CPR_REAL,
        .given_names = login ? login->given : demo_given[below(d, (int)demo_given_count)],
        .family_name = login ? login->family : demo_family[below(d, (int)demo_family_count)],
        .born_on = born,
        .is_protected = is_protected,
        .language = login ? login->language : languages[number % 4],
        .phone = arena_printf(d->arena, "10%06d", 500000 + number),
        .email = NULL,
        .address = arena_printf(d->arena, "Lærkevej %d\n0000 Eksempelby", 1 + below(d, 90)),
        .digital_post = number % 9 != 0,
        .outside_portal = number % 9 == 0,
        .unit_id = c.scope.unit_id,
        .caseworker_id = c.scope.user_id,
        .interpreter_language = interpreter,
        .taken_on = c.taken_on,
        .is_refugee = number % 3 == 0,
        .goals_met_on = CIVIL_NONE,
        .created_utc = at(c.taken_on, MORNING),
    };
    ok(store_person_add(d->store, d->arena, &person, &c.id), "person");
    if (c.state != DEMO_NO_CONTRACT)
        add_fact(d, &c, c.taken_on + 20,
                 (struct store_fact){ .kind = STORE_FACT_CONTRACT,
                                      .code = "par20_2026",
                                      .from = c.taken_on + 20,
                                      .to = CIVIL_NONE });
    add_fact(d, &c, c.taken_on,
             (struct store_fact){ .kind = STORE_FACT_BENEFIT,
                                  .code = "selvforsørgelses- og hjemrejseydelse",
                                  .from = c.taken_on,
                                  .to = CIVIL_NONE });
    add_fact(
        d, &c, c.taken_on + 40,
        (struct store_fact){ .kind = STORE_FACT_READINESS,
                             .code = c.state == DEMO_VOLUNTARY ? "activity_ready" : "job_ready",
                             .from = c.taken_on + 40,
                             .to = CIVIL_NONE });
    if (c.state != DEMO_NOT_GUIDED && c.state != DEMO_NO_CONTRACT) {
        guide(d, &c);
        if (c.state != DEMO_VOLUNTARY)
            live_through(d, &c);
    }
    put_in_state(d, &c);
    if (login) {
        ok(store_person_set_password(d->store, c.id, d->phc, d->now_utc), "password");
        printf("  CPR %.6s-%s   %-8s %-10s %s\n", person.cpr, person.cpr + 6, login->given,
               login->family, demo_users[c.user].full_name);
    }
}

static void make_all(struct demo *d, int citizens)
{
    ok(store_begin_write(d->store), "begin");
    make_staff(d);
    ok(store_commit(d->store), "commit");
    printf("Citizens (password: %s)\n", DEMO_PASSWORD);
    for (int n = 0; n < citizens; n++) {
        ok(store_begin_write(d->store), "begin");
        make_citizen(d, n < (int)demo_login_count ? &demo_logins[n] : NULL, n);
        ok(store_commit(d->store), "commit");
        arena_reset(d->arena);
    }
    ok(store_begin_write(d->store), "begin");
    offer_times(d);
    ok(store_commit(d->store), "commit");
    printf("Staff (password: %s)\n", DEMO_PASSWORD);
    for (size_t i = 0; i < demo_user_count; i++)
        printf("  %-9s %-18s %s\n", demo_users[i].user_name, demo_users[i].full_name,
               demo_units[demo_users[i].unit].name);
}

static bool law_key(void *settings, const char *key, const char *value, const char **why)
{
    return law_settings_set(settings, key, value, why);
}

static bool open_demo(struct demo *d, const char *path)
{
    struct config_problem problem;
    struct config config;
    struct store_unit *units;
    uint8_t key[STORE_KEY_BYTES];
    size_t count;
    char *phc;

    d->settings = law_settings_default();
    if (config_load(d->life, path, law_key, &d->settings, &config, &problem) != OK) {
        (void)fprintf(stderr, "jobsamtale: %s\n", problem.message);
        return false;
    }
    if (config.production) {
        (void)fprintf(stderr, "jobsamtale: demo data are refused in production\n");
        return false;
    }
    if (store_open(d->life, config.data_dir, STORE_ADMIN, &d->store) != OK
        || store_server_key(config.data_dir, key) != OK
        || store_unit_list(d->store, d->life, &units, &count) != OK) {
        (void)fprintf(stderr, "jobsamtale: the database cannot be opened; run 'migrate' first\n");
        return false;
    }
    if (count > 0) {
        (void)fprintf(stderr,
                      "jobsamtale: there is data already; demo data need an empty database\n");
        return false;
    }
    d->auth = auth_open(d->life, d->store, key, false);
    ok(auth_password_hash(d->auth, d->life, DEMO_PASSWORD, &phc), "password hash");
    d->phc = phc;
    return true;
}

int demo_main(int argc, char **argv)
{
    struct arena *life = arena_new();
    struct demo *d = ARENA_NEW(life, struct demo);
    const char *path = NULL;
    int citizens = CITIZENS, status = 1;

    for (int i = 1; i + 1 < argc; i += 2) {
        if (strcmp(argv[i], "-c") == 0)
            path = argv[i + 1];
        else if (strcmp(argv[i], "--citizens") == 0)
            citizens = atoi(argv[i + 1]);
        else
            return 2;
    }
    log_start(LOG_FORM_PLAIN, LOG_WARNING);
    d->life = life;
    d->arena = arena_new();
    d->random = 0x9e3779b97f4a7c15U;
    d->now_utc = clock_now_utc();
    d->today = law_clock_local(d->now_utc).day;
    if (open_demo(d, path)) {
        make_all(d, citizens);
        status = 0;
    }
    arena_free(d->arena);
    arena_free(life);
    return status;
}
