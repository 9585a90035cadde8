/* A small municipality for tests of the domain: two units, three caseworkers, two citizens, times.
 * CPR numbers are of births in the 1800s (law.md 7.2): nobody holds them. */
#ifndef TESTS_STORE_DOMAIN_H
#define TESTS_STORE_DOMAIN_H

#include "base/secret.h"
#include "check.h"
#include "law/clock.h"
#include "store/booking.h"
#include "store/deadline.h"
#include "store/person.h"
#include "store/person_facts.h"
#include "store/request.h"
#include "store/selfbook_right.h"
#include "store/situation.h"
#include "store/slot_admin.h"
#include "store/staff.h"
#include "store/unit.h"
#include "store/work.h"

struct town {
    struct arena *a;
    struct store *s;
    int64_t unit, other_unit;
    int64_t anna, bo, leader, far; /* caseworkers of the unit; one of the other unit */
    struct store_scope scope, bo_scope, leader_scope, far_scope;
    int64_t person, second, distant; /* two of the unit, one of the other */
    const char *person_id, *second_id, *distant_id;
    civil_day today;
    int64_t now;
};

#define DO(call) CHECK_INT(#call, (call), OK)

static inline int64_t town_staff(struct town *t, const char *name, enum store_staff_role role,
                                 int64_t unit)
{
    const struct store_staff in = { .unit_id = unit,
                                    .public_id = secret_public_id(t->a),
                                    .user_name = name,
                                    .full_name = name,
                                    .phone = "12345678",
                                    .role = role };
    int64_t id = 0;

    DO(store_staff_add(t->s, &in, t->now, &id));
    return id;
}

static inline int64_t town_person(struct town *t, const char *cpr, const char *given,
                                  const char *family, int64_t unit, int64_t caseworker,
                                  bool is_protected)
{
    const struct store_person_new in = { .cpr = cpr,
                                         .cpr_kind = STORE_CPR_REAL,
                                         .given_names = given,
                                         .family_name = family,
                                         .born_on = civil_from(1872, 2, 15),
                                         .is_protected = is_protected,
                                         .language = "da",
                                         .phone = "20304050",
                                         .digital_post = true,
                                         .unit_id = unit,
                                         .caseworker_id = caseworker,
                                         .taken_on = civil_from(2026, 1, 5),
                                         .goals_met_on = CIVIL_NONE,
                                         .created_utc = t->now };
    int64_t id = 0;

    DO(store_person_add(t->s, t->a, &in, &id));
    return id;
}

static inline const char *town_public_id(struct town *t, int64_t person)
{
    struct store_person p;

    DO(store_person_self(t->s, t->a, person, &p));
    return p.public_id;
}

/* A time of a caseworker; ids come back. */
static inline int64_t town_slot(struct town *t, const struct store_scope *scope, int64_t user,
                                civil_day day, int minute, const char **public_id)
{
    struct store_slot_new in = { .user_id = user,
                                 .day = day,
                                 .minute = minute,
                                 .length_min = 30,
                                 .place = "Torvet 1, lokale 2",
                                 .forms = 7,
                                 .is_offered = true };
    const char *dropped;
    int64_t id = 0;

    CHECK_INT("slot clock", law_clock_utc(day, minute, &in.starts_utc), LAW_CLOCK_ONCE);
    DO(store_slot_add(t->s, t->a, scope, &in, &id, public_id ? public_id : &dropped));
    return id;
}

/* Monday 2 November 2026, 10:00. All in one open write transaction, committed by the caller. */
static inline struct town town_new(void)
{
    struct town t = { .a = arena_new(), .today = civil_from(2026, 11, 2) };
    struct store_unit unit = { .name = "Center Nord",
                               .phone = "11223344",
                               .place = "Torvet 1, 1234 Eksempel" };

    (void)law_clock_utc(t.today, 600, &t.now);
    DO(store_open_memory(t.a, STORE_ADMIN, &t.s));
    DO(store_begin_write(t.s));
    unit.public_id = secret_public_id(t.a);
    DO(store_unit_add(t.s, &unit, &t.unit));
    unit.public_id = secret_public_id(t.a);
    unit.name = "Center Syd";
    DO(store_unit_add(t.s, &unit, &t.other_unit));
    t.anna = town_staff(&t, "anna", STORE_CASEWORKER, t.unit);
    t.bo = town_staff(&t, "bo", STORE_CASEWORKER, t.unit);
    t.leader = town_staff(&t, "lea", STORE_TEAM_LEADER, t.unit);
    t.far = town_staff(&t, "fie", STORE_CASEWORKER, t.other_unit);
    t.scope = (struct store_scope){ t.anna, t.unit };
    t.bo_scope = (struct store_scope){ t.bo, t.unit };
    t.leader_scope = (struct store_scope){ t.leader, t.unit };
    t.far_scope = (struct store_scope){ t.far, t.other_unit };
    t.person = town_person(&t, "1502725001", "Østen Bjørn", "Åkjær-Holm", t.unit, t.anna, false);
    t.second = town_person(&t, "1502725002", "Mira", "Holmgård", t.unit, t.anna, false);
    t.distant = town_person(&t, "1502725003", "Karim", "Holmer", t.other_unit, t.far, false);
    t.person_id = town_public_id(&t, t.person);
    t.second_id = town_public_id(&t, t.second);
    t.distant_id = town_public_id(&t, t.distant);
    return t;
}

static inline void town_end(struct town *t)
{
    store_rollback(t->s);
    arena_free(t->a);
}

/* An open deadline of the person on `deadline_on`, written as the pages do. */
static inline int64_t town_deadline(struct town *t, int64_t person, civil_day deadline_on)
{
    const struct store_deadline_draft draft = { .deadline_on = deadline_on,
                                                .latest_on = deadline_on + 7,
                                                .channel = STORE_DIGITAL_POST,
                                                .forms = 7,
                                                .letter = "Du skal booke en samtale." };
    const struct law_deadline_step step = { .verdict = { .outcome = LAW_ALLOWED,
                                                         .reason = LAW_REASON_DEADLINE_ISSUED,
                                                         .cite = BEK1216_44_1,
                                                         .last_day = deadline_on },
                                            .to = LAW_DEADLINE_OPEN,
                                            .rule = "S-01" };
    struct store_deadline_record record = { .person_id = person,
                                            .from = LAW_DEADLINE_DRAFT,
                                            .event = LAW_EVENT_ISSUE,
                                            .step = &step,
                                            .actor = STORE_STAFF_ACTS(t->anna),
                                            .at_utc = t->now,
                                            .recorded_utc = t->now };
    int64_t id = 0;

    DO(store_deadline_draft_put(t->s, t->a, &t->scope, person, t->now, &draft, &id));
    DO(store_deadline_stamp(t->s, &t->scope, id, t->now, t->today, t->now, &draft,
                            law_clock_day_end_utc(deadline_on)));
    record.deadline_id = id;
    DO(store_deadline_record(t->s, &record));
    return id;
}

/* The step `from` -> `to` of a deadline, as law/ would have allowed it. */
static inline enum err town_step(struct town *t, int64_t deadline, int64_t person,
                                 enum law_deadline_state from, enum law_deadline_state to,
                                 enum law_deadline_event event, struct store_actor actor)
{
    const struct law_deadline_step step = { .verdict = { .outcome = LAW_ALLOWED,
                                                         .reason = LAW_REASON_BOOKING_ALLOWED,
                                                         .cite = BEK1216_44_1,
                                                         .last_day = CIVIL_NONE },
                                            .to = to,
                                            .rule = "S-04" };

    return store_deadline_record(t->s, &(struct store_deadline_record){ .deadline_id = deadline,
                                                                        .person_id = person,
                                                                        .from = from,
                                                                        .event = event,
                                                                        .step = &step,
                                                                        .actor = actor,
                                                                        .at_utc = t->now,
                                                                        .recorded_utc = t->now });
}

#endif
