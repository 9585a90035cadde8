/* Bookings: one time one talk, one person one future talk, moving in one step, and what stays. */
#include "domain.h"

static struct store_booking_new self(const struct town *t, int64_t person, int64_t slot,
                                     int64_t deadline)
{
    return (struct store_booking_new){ .person_id = person,
                                       .slot_id = slot,
                                       .deadline_id = deadline,
                                       .kind = LAW_BOOKING_SELF,
                                       .form = LAW_FORM_OFFICE,
                                       .may_move = true,
                                       .now_utc = t->now };
}

static void test_take(void)
{
    struct town t = town_new();
    const int64_t slot = town_slot(&t, &t.scope, t.anna, t.today + 10, 600, NULL);
    const int64_t later = town_slot(&t, &t.scope, t.anna, t.today + 10, 660, NULL);
    const int64_t deadline = town_deadline(&t, t.person, t.today + 14);
    struct store_booking_new in = self(&t, t.person, slot, deadline);
    struct store_situation sit;
    struct store_booked booked;
    struct store_booking b;

    DO(store_hold_take(t.s, t.person, slot, t.now, t.now + 900));
    DO(store_choice_put(t.s, t.person, t.now,
                        &(struct store_choice){ .form = LAW_FORM_PHONE, .slot_id = slot }));
    DO(store_situation_self(t.s, t.a, t.person, t.now, &sit));
    CHECK("S-04 a choice is kept", sit.has_choice && sit.choice.form == LAW_FORM_PHONE);
    CHECK("UX 5.3 the owner of a hold sees the time as free", sit.choice_slot.law.is_free);
    CHECK_INT("UX 5.3 hold", sit.hold_until_utc, t.now + 900);
    CHECK_INT("S-04 open", sit.deadline.state, LAW_DEADLINE_OPEN);
    CHECK("S-04 no talk yet", !sit.has_booking);

    in.form = LAW_FORM_PHONE;
    CHECK_INT("C10 a phone talk needs a number", store_booking_take(t.s, t.a, &in, &booked),
              ERR_CONFLICT);
    in.phone = "20304050";
    DO(store_booking_take(t.s, t.a, &in, &booked));
    DO(town_step(&t, deadline, t.person, LAW_DEADLINE_OPEN, LAW_DEADLINE_BOOKED, LAW_EVENT_BOOK,
                 STORE_CITIZEN_ACTS(t.person)));
    CHECK_INT("A2 reference", strlen(booked.reference), 8);
    DO(store_booking_own(t.s, t.a, t.person, booked.public_id, &b));
    CHECK_INT("S-04 state", b.state, STORE_BOOKED);
    CHECK_INT("S-04 deadline", b.deadline_state, LAW_DEADLINE_BOOKED);
    CHECK_STR("S-04 place", b.slot.place, "Torvet 1, lokale 2");
    CHECK_STR("S-04 phone", b.phone, "20304050");
    CHECK_INT("S-04 sequence", b.sequence, 0);
    CHECK_INT("A2 another person's talk is not found",
              store_booking_own(t.s, t.a, t.second, booked.public_id, &b), ERR_NOT_FOUND);

    in = self(&t, t.second, slot, 0);
    CHECK_INT("D6 the same time twice", store_booking_take(t.s, t.a, &in, &booked), ERR_CONFLICT);
    in = self(&t, t.person, later, 0);
    CHECK_INT("P-10 a second future talk", store_booking_take(t.s, t.a, &in, &booked),
              ERR_CONFLICT);
    DO(store_situation_self(t.s, t.a, t.person, t.now, &sit));
    CHECK("S-04 the talk shows", sit.has_booking && sit.booking.slot.id == slot);
    CHECK("S-04 choices are used up", !sit.has_choice && sit.hold_until_utc == 0);
    CHECK_INT("S-04 booked", sit.deadline.state, LAW_DEADLINE_BOOKED);
    in = self(&t, t.distant, later, 0);
    CHECK_INT("A2 times of another unit", store_booking_take(t.s, t.a, &in, &booked), ERR_CONFLICT);
    in = self(&t, t.second, later, 0);
    in.now_utc = t.now + 86400 * 30;
    CHECK_INT("S-04 a time that is over", store_booking_take(t.s, t.a, &in, &booked), ERR_CONFLICT);
    town_end(&t);
}

static void test_move(void)
{
    struct town t = town_new();
    const int64_t first = town_slot(&t, &t.scope, t.anna, t.today + 10, 600, NULL);
    const int64_t second = town_slot(&t, &t.scope, t.bo, t.today + 11, 600, NULL);
    struct store_booking_new in = self(&t, t.person, first, 0);
    struct store_booking_change change = { .person_id = t.person, .now_utc = t.now + 60 };
    struct store_booking_event *events;
    struct store_booked booked, other;
    struct store_booking before, after;
    const char *person;
    size_t count;

    DO(store_booking_take(t.s, t.a, &in, &booked));
    DO(store_booking_own(t.s, t.a, t.person, booked.public_id, &before));
    change.booking_id = booked.id;
    DO(store_booking_move(t.s, &change, second, LAW_FORM_VIDEO, "arabisk", "kørestol", NULL));
    DO(store_booking_own(t.s, t.a, t.person, booked.public_id, &after));
    CHECK_STR("S-06 same reference", after.reference, before.reference);
    CHECK_STR("S-06 same UID", after.uid, before.uid);
    CHECK_INT("S-06 sequence", after.sequence, 1);
    CHECK_INT("S-06 new time", after.slot.id, second);
    CHECK_INT("S-06 with the other caseworker", after.slot.user_id, t.bo);
    CHECK_INT("S-06 form", after.form, LAW_FORM_VIDEO);
    CHECK_INT("S-06 stood before", after.previous_utc, before.slot.law.starts_utc);
    in = self(&t, t.second, first, 0);
    DO(store_booking_take(t.s, t.a, &in, &other)); /* the old time is free at once */
    CHECK_INT("S-06 back to a taken time",
              store_booking_move(t.s, &change, first, LAW_FORM_OFFICE, NULL, NULL, NULL),
              ERR_CONFLICT);
    DO(store_booking_own(t.s, t.a, t.person, booked.public_id, &after));
    CHECK_INT("S-06 a failed move keeps the talk", after.slot.id, second);

    change.changed_by = t.anna;
    change.reason = "Sygdom hos os";
    DO(store_booking_end(t.s, &change, STORE_CANCELLED_BY_US));
    CHECK_INT("S-09 ended stays ended", store_booking_end(t.s, &change, STORE_HELD), ERR_CONFLICT);
    DO(store_booking_get(t.s, t.a, &t.scope, booked.public_id, t.now, &after, &person));
    CHECK_INT("S-09 state", after.state, STORE_CANCELLED_BY_US);
    CHECK_INT("S-09 sequence", after.sequence, 2);
    CHECK_STR("S-09 whose", person, t.person_id);
    CHECK_INT("A3 other unit",
              store_booking_get(t.s, t.a, &t.far_scope, booked.public_id, t.now, &after, &person),
              ERR_NOT_FOUND);
    DO(store_booking_events(t.s, t.a, &t.scope, booked.id, t.now, &events, &count));
    CHECK_INT("S-09 history", count, 3);
    CHECK_STR("history 1", events[0].event, "booked");
    CHECK_STR("history 2", events[1].event, "moved");
    CHECK_INT("history by", events[1].actor, STORE_BY_CITIZEN);
    CHECK_STR("history 3", events[2].event, "cancelled_by_us");
    CHECK_STR("history name", events[2].actor_name, "anna");
    CHECK_STR("history why", events[2].reason, "Sygdom hos os");
    in = self(&t, t.person, second, 0);
    DO(store_booking_take(t.s, t.a, &in, &other)); /* freed by the cancellation */
    town_end(&t);
}

static void test_attendance(void)
{
    static const struct {
        const char *name;
        enum store_booking_state state;
        enum err again; /* may the time be taken by another afterwards? */
    } cases[] = {
        { "S-10 held keeps the time", STORE_HELD, ERR_CONFLICT },
        { "S-11 no-show keeps the time", STORE_NO_SHOW, ERR_CONFLICT },
        { "S-07 cancelled frees it", STORE_CANCELLED, OK },
        { "S-08 afbud frees it", STORE_CANCELLED_LATE, OK },
        { "S-09 cancelled by us frees it", STORE_CANCELLED_BY_US, OK },
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct town t = town_new();
        const int64_t slot = town_slot(&t, &t.scope, t.anna, t.today + 10, 600, NULL);
        struct store_booking_new in = self(&t, t.person, slot, 0);
        struct store_booking_change change = { .person_id = t.person, .now_utc = t.now };
        struct store_booking *list;
        struct store_booked booked;
        int32_t total;
        size_t count;

        DO(store_booking_take(t.s, t.a, &in, &booked));
        change.booking_id = booked.id;
        change.changed_by = cases[i].state == STORE_HELD ? t.anna : 0;
        DO(store_booking_end(t.s, &change, cases[i].state));
        in = self(&t, t.second, slot, 0);
        CHECK_INT(cases[i].name, store_booking_take(t.s, t.a, &in, &booked), cases[i].again);
        DO(store_booking_history(t.s, t.a, t.person, t.now, 0, 10, &list, &count, &total));
        CHECK_INT("C17 history", total, 1);
        CHECK_INT("C17 state", list[0].state, cases[i].state);
        town_end(&t);
    }
}

static void test_holds(void)
{
    struct town t = town_new();
    const int64_t slot = town_slot(&t, &t.scope, t.anna, t.today + 10, 600, NULL);
    const int64_t late = t.now + 901;
    struct store_booking_new in = self(&t, t.second, slot, 0);
    struct store_booked booked;
    int64_t deleted = 0;

    DO(store_hold_take(t.s, t.person, slot, t.now, t.now + 900));
    CHECK_INT("UX 5.3 held by another", store_hold_take(t.s, t.second, slot, t.now, late),
              ERR_CONFLICT);
    CHECK_INT("UX 5.3 booking what another holds", store_booking_take(t.s, t.a, &in, &booked),
              ERR_CONFLICT);
    DO(store_hold_take(t.s, t.person, slot, t.now, t.now + 900)); /* once more */
    DO(store_hold_take(t.s, t.second, slot, late, late + 900));   /* lapsed: taken over */
    in = self(&t, t.person, slot, 0);
    in.now_utc = late + 901;
    DO(store_booking_take(t.s, t.a, &in, &booked)); /* the second's hold lapsed too */
    DO(store_hold_purge(t.s, late + 901, &deleted));
    CHECK_INT("UX 5.3 lapsed holds go", deleted, 1);
    town_end(&t);
}

int main(void)
{
    test_take();
    test_move();
    test_attendance();
    test_holds();
    return CHECK_DONE();
}
