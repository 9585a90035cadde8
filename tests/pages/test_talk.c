/* C12, C13 and C16: one talk, moving it, apologies. */
#include "check.h"
#include "harness.h"

#include "base/text.h"

#include <stdio.h>

#define MONDAY civil_from(2026, 3, 2)

struct booked {
    int64_t person, deadline, slot, booking;
    const char *id;
    struct visitor v;
};

static const char *path(struct booked *b, const char *pattern)
{
    const char *open = strchr(pattern, '{');

    return arena_printf(b->v.w->arena, "%.*s%s%s", (int)(open - pattern), pattern, b->id,
                        strchr(open, '}') + 1);
}

static const char *slot_field(struct world *w, int64_t slot)
{
    return arena_printf(w->arena, "tid.%s", world_public_id(w, "slot", slot));
}

/* Booked at a time, with a deadline (CIVIL_NONE: none). */
static struct booked booked(struct world *w, civil_day deadline_on, civil_day day, int minute,
                            enum law_booking_kind kind)
{
    struct booked b;

    b.person = world_obliged(w, &(struct world_person){ .caseworker = w->jonas });
    b.deadline =
        deadline_on == CIVIL_NONE ? 0 : world_deadline(w, b.person, deadline_on - 20, deadline_on);
    b.slot = world_slot(w, w->jonas, day, minute, LAW_FORM_OFFICE);
    b.booking = world_booking(w, b.person, b.slot, b.deadline, kind);
    b.id = world_public_id(w, "booking", b.booking);
    b.v = world_citizen(w, b.person);
    return b;
}

static const char *deadline_state(struct world *w, const struct booked *b)
{
    return world_text(w, "SELECT state FROM deadline WHERE id = ?", b->deadline);
}

static const char *last_step(struct world *w, const struct booked *b)
{
    return world_text(w,
                      "SELECT rule || ' ' || from_state || '>' || to_state || ' ' || reason"
                      "  FROM deadline_event WHERE deadline_id = ? ORDER BY id DESC LIMIT 1",
                      b->deadline);
}

static void details(struct world *w)
{
    struct booked b =
        booked(w, civil_from(2026, 5, 20), civil_from(2026, 5, 13), 540, LAW_BOOKING_SELF);
    struct booked other = booked(w, CIVIL_NONE, civil_from(2026, 5, 13), 600, LAW_BOOKING_SELF);
    struct answer a = state(&b.v, "C12--details", path(&b, PATH_TALK));

    CHECK("C12 when", has(&a, "onsdag den 13. maj 2026 kl. 9.00"));
    CHECK("E09 C12 until when it can be moved",
          has(&a, "Du kan flytte tiden til og med tirsdag den 12. maj 2026 kl. 9.00."));
    CHECK("C12 ill", has(&a, "tel:+4570121315"));
    b.v.language[0] = 'a', b.v.language[1] = 'r', b.v.language[2] = '\0';
    a = get(&b.v, path(&b, PATH_TALK_RECEIPT));
    CHECK("C12 the box for the reception is Danish",
          has(&a, "Samtale: onsdag den 13. maj 2026 kl. 9.00, Rådhusgade 1, lokale 2."));
    b.v.language[0] = '\0';
    a = get(&b.v, path(&b, PATH_TALK));
    CHECK("C12 not on Danish pages", !has(&a, "Vis dette på jobcenteret"));
    a = get(&other.v, path(&b, PATH_TALK));
    CHECK_INT("another person's talk is not found", a.status, 404);
    a = get(&other.v, path(&b, PATH_TALK_CALENDAR));
    CHECK_INT("nor its calendar file", a.status, 404);
    a = get(&other.v, path(&b, PATH_TALK_MOVE));
    CHECK_INT("nor its move", a.status, 404);
    a = get(&other.v, path(&b, PATH_TALK_CANCEL));
    CHECK_INT("nor its apologies", a.status, 404);
    {
        const struct answer own = get(&other.v, path(&other, PATH_TALK_CANCEL));
        const int64_t free_slot = world_slot(w, w->jonas, MONDAY + 12, 540, LAW_FORM_OFFICE);

        a = post_exact(&other.v, path(&b, PATH_TALK_CANCEL),
                       form_body(&other.v, path(&other, PATH_TALK_CANCEL), &own, NULL));
        CHECK_INT("AC1 another's talk is not cancelled by changing the id", a.status, 404);
        a = get(&other.v, path(&other, PATH_TALK_MOVE));
        a = post_exact(&other.v, path(&b, PATH_TALK_MOVE),
                       form_body(&other.v, path(&other, PATH_TALK_MOVE), &a,
                                 slot_field(w, free_slot), "x", NULL));
        CHECK_INT("AC1 nor moved", a.status, 404);
        CHECK_STR("AC1 it stands as it was",
                  world_text(w, "SELECT state FROM booking WHERE id = ?", b.booking), "booked");
    }
    a = get(&other.v, "/samtale/aaaaaaaaaaaaaaaaaaaaaaaaaa");
    CHECK_INT("an unknown talk looks alike", a.status, 404);
    a = get(&other.v, "/samtale/../../etc/passwd");
    CHECK_INT("an impossible reference", a.status, 404);
    world_sql(w, "UPDATE booking SET state = 'held', ended_utc = 1 WHERE id = ?", other.booking);
    state(&other.v, "C12--held", path(&other, PATH_TALK));
    a = state(&other.v, "C13--held", path(&other, PATH_TALK_MOVE));
    CHECK("C13 nothing to move", has(&a, "Du kan ikke flytte tiden"));
    a = state(&other.v, "C16--held", path(&other, PATH_TALK_CANCEL));
    CHECK("C16 too late", has(&a, "Samtalen er begyndt eller slut."));
    b = booked(w, CIVIL_NONE, MONDAY + 10, 600, LAW_BOOKING_SUMMONS);
    world_sql(w,
              "UPDATE booking SET needs = 'Kørestol', interpreter_language = 'arabisk'"
              " WHERE id = ?",
              b.booking);
    a = state(&b.v, "C12--summons", path(&b, PATH_TALK));
    CHECK("C12 summons: what it is about", has(&a, "Opfølgning på din kontrakt"));
    CHECK("C12 summons: not moved here", !has(&a, "Flyt tiden"));
    a = state(&b.v, "C13--not-allowed", path(&b, PATH_TALK_MOVE));
    CHECK("C13 summons: why", has(&a, "Jobcenteret har bestemt tiden."));
    CHECK("C13 summons: paragraph", has(&a, "§ 46, stk. 1"));
    world_sql(w, "UPDATE booking SET state = 'no_show', ended_utc = 1 WHERE id = ?", b.booking);
    state(&b.v, "C12--no-show", path(&b, PATH_TALK));
    b = booked(w, CIVIL_NONE, MONDAY + 10, 660, LAW_BOOKING_SELF);
    world_sql(w,
              "UPDATE booking SET state = 'cancelled_by_us', takes_slot = 0, ended_utc = 1,"
              " sequence = 1 WHERE id = ?",
              b.booking);
    state(&b.v, "C12--cancelled-by-us", path(&b, PATH_TALK));
}

static void calendar(struct world *w)
{
    struct booked b = booked(w, CIVIL_NONE, civil_from(2026, 6, 10), 630, LAW_BOOKING_SELF);
    struct answer a = get(&b.v, path(&b, PATH_TALK_CALENDAR));
    const char *uid = between(&b.v, &a, "UID:", "\r\n");

    CHECK_INT("C12 calendar file", a.status, 200);
    CHECK("its type", strstr(a.headers, "text/calendar") != NULL || has(&a, "BEGIN:VCALENDAR"));
    CHECK("RFC 5545 lines end CRLF", has(&a, "BEGIN:VCALENDAR\r\n"));
    CHECK("in UTC: 10.30 in summer is 08:30Z", has(&a, "DTSTART:20260610T083000Z"));
    CHECK("it ends 30 minutes later", has(&a, "DTEND:20260610T090000Z"));
    CHECK("METHOD and STATUS", has(&a, "METHOD:PUBLISH") && has(&a, "STATUS:CONFIRMED"));
    CHECK("escaping is libical's", has(&a, "LOCATION:Rådhusgade 1\\, lokale 2"));
    CHECK("SEQUENCE 0", has(&a, "SEQUENCE:0"));
    world_sql(w, "UPDATE slot SET place = 'Sal A;B' || char(13, 10) || 'X-EVIL:1' WHERE id = ?",
              b.slot);
    a = get(&b.v, path(&b, PATH_TALK_CALENDAR));
    CHECK("AC9 no line is smuggled in", !has(&a, "\nX-EVIL") && has(&a, "X-EVIL"));
    world_sql(w,
              "UPDATE booking SET state = 'cancelled', takes_slot = 0, ended_utc = 1,"
              " sequence = 1 WHERE id = ?",
              b.booking);
    a = get(&b.v, path(&b, PATH_TALK_CALENDAR));
    CHECK_STR("cancelled: the same UID", between(&b.v, &a, "UID:", "\r\n"), uid);
    CHECK("cancelled: CANCEL", has(&a, "METHOD:CANCEL") && has(&a, "STATUS:CANCELLED"));
    CHECK("cancelled: SEQUENCE rises", has(&a, "SEQUENCE:1"));
}

static void move(struct world *w)
{
    struct booked b = booked(w, civil_from(2026, 3, 16), MONDAY + 9, 540, LAW_BOOKING_SELF);
    const int64_t to = world_slot(w, w->jonas, civil_from(2026, 3, 23), 540, LAW_FORM_OFFICE);
    const int64_t late = world_slot(w, w->jonas, civil_from(2026, 3, 24), 540, LAW_FORM_OFFICE);
    const char *uid = world_text(w, "SELECT uid FROM booking WHERE id = ?", b.booking);
    struct answer a, page;

    a = state(&b.v, "C13--times", path(&b, PATH_TALK_MOVE));
    CHECK("C13 the old time is kept until then", has(&a, "Du beholder din tid"));
    CHECK("C13 the old time is shown", has(&a, "onsdag den 11. marts 2026 kl. 9.00"));
    CHECK("E09 C13 the new time's last day", has(&a, "mandag den 23. marts 2026"));
    CHECK("C13 the new time is offered", has(&a, slot_field(w, to)));
    CHECK("E09 what is too late is not", !has(&a, slot_field(w, late)));
    a = state_post(&b.v, "C15--move-after-latest", 409, path(&b, PATH_TALK_MOVE),
                   path(&b, PATH_TALK_MOVE), slot_field(w, late), "kl. 9.00", NULL);
    CHECK("E09 refused with its reason", has(&a, "Tiden er for sent."));
    CHECK("E09 the old one stands", has(&a, "Du har stadig din gamle tid"));
    a = get(&b.v, path(&b, PATH_TALK_MOVE_CHECK));
    CHECK("C13 check without a time leads back", a.status == 303 && strstr(a.location, "/flyt#"));
    a = post(&b.v, path(&b, PATH_TALK_MOVE), path(&b, PATH_TALK_MOVE), slot_field(w, b.slot), "x",
             NULL);
    CHECK("the same time again is refused",
          a.status == 409 && has(&a, "Det er den tid, du har nu."));
    a = post(&b.v, path(&b, PATH_TALK_MOVE), path(&b, PATH_TALK_MOVE), slot_field(w, to),
             "kl. 9.00", NULL);
    CHECK("C13 a press leads to the check page", a.status == 303 && strstr(a.location, "/tjek"));
    page = state(&b.v, "C13--check", path(&b, PATH_TALK_MOVE_CHECK));
    CHECK("C13 check: old and new", has(&page, "onsdag den 11. marts 2026 kl. 9.00")
                                        && has(&page, "mandag den 23. marts 2026 kl. 9.00"));
    CHECK("C13 check: the consequence first",
          strstr(page.body, "Så har du ikke den gamle tid mere.")
              < strstr(page.body, "Gammel tid"));
    CHECK("E10 C13 check: until when the new one can be moved",
          has(&page, "til og med mandag den 16. marts 2026 kl. 23.59"));
    a = post_from(&b.v, path(&b, PATH_TALK_MOVE_CHECK), &page, NULL);
    CHECK("C13 moves", a.status == 303 && strstr(a.location, "/kvittering#indhold"));
    CHECK_STR("S-06 is recorded", last_step(w, &b), "S-06 booked>booked rebooking_allowed");
    CHECK_INT("the new time is taken", world_number(w, "SELECT taken FROM slot WHERE id = ?", to),
              1);
    CHECK_INT("the old one is free", world_number(w, "SELECT taken FROM slot WHERE id = ?", b.slot),
              0);
    CHECK_STR("the same UID", world_text(w, "SELECT uid FROM booking WHERE id = ?", b.booking),
              uid);
    CHECK_INT("SEQUENCE rises",
              world_number(w, "SELECT sequence FROM booking WHERE id = ?", b.booking), 1);
    CHECK_INT("hold and answers are used up",
              world_number(w,
                           "SELECT (SELECT count(*) FROM slot_hold WHERE person_id = ?1)"
                           " + (SELECT count(*) FROM booking_choice WHERE person_id = ?1)",
                           b.person),
              0);
    a = state(&b.v, "C12--receipt-moved", path(&b, PATH_TALK_RECEIPT));
    CHECK("C12 moved: heading", has(&a, "<h1>Din tid er flyttet</h1>"));
    CHECK("C12 moved: the old time", has(&a, "Den gamle tid"));
    a = post_from(&b.v, path(&b, PATH_TALK_MOVE_CHECK), &page, NULL);
    CHECK("AC17 a double click shows the first result",
          a.status == 303 && strstr(a.location, "/kvittering"));
    CHECK_INT("AC17 and moves once",
              world_number(w, "SELECT sequence FROM booking WHERE id = ?", b.booking), 1);
}

/* The first tab shows one new time, a second tab chooses another. */
static void move_other_time(struct world *w)
{
    struct booked b = booked(w, civil_from(2026, 3, 16), MONDAY + 9, 630, LAW_BOOKING_SELF);
    const int64_t first = world_slot(w, w->jonas, civil_from(2026, 3, 23), 660, LAW_FORM_OFFICE);
    const int64_t second = world_slot(w, w->jonas, civil_from(2026, 3, 23), 690, LAW_FORM_OFFICE);
    const char *move = path(&b, PATH_TALK_MOVE), *check = path(&b, PATH_TALK_MOVE_CHECK);
    struct answer one, a;

    post(&b.v, move, move, slot_field(w, first), "kl. 11.00", NULL);
    one = get(&b.v, check);
    post(&b.v, move, move, slot_field(w, second), "kl. 11.30", NULL);
    a = post_from(&b.v, check, &one, NULL);
    CHECK_INT("AC17 C13 what the page did not show is not taken", a.status, 409);
    CHECK("AC17 C13 it says so", has(&a, "Din tid er ikke flyttet"));
    CHECK("AC17 C13 the old time, the one seen and the one chosen",
          has(&a, "kl. 10.30</time>") && has(&a, "kl. 11.00</time>")
              && has(&a, "kl. 11.30</time>"));
    CHECK_INT("AC17 C13 nothing moved",
              world_number(w, "SELECT slot_id FROM booking WHERE id = ?", b.booking), b.slot);
    a = post_from(&b.v, check, &one, "tid", "", NULL);
    CHECK_INT("S6 C13 without its time", a.status, 409);
    a = state_post(&b.v, "C13--other-time", 409, check, check, "tid",
                   world_public_id(w, "slot", first), NULL);
    a = post_from(&b.v, check, &a, NULL);
    CHECK_INT("AC17 C13 pressed again, having seen it", a.status, 303);
    CHECK_INT("AC17 C13 it is taken",
              world_number(w, "SELECT slot_id FROM booking WHERE id = ?", b.booking), second);
}

static void move_refused(struct world *w)
{
    struct booked b =
        booked(w, civil_from(2026, 5, 20), civil_from(2026, 5, 13), 540, LAW_BOOKING_SELF);
    int64_t to, thief;
    struct answer a, page;

    world_at(w, civil_from(2026, 5, 12), 8 * 60 + 59);
    b.v = world_citizen(w, b.person);
    a = get(&b.v, path(&b, PATH_TALK_MOVE));
    CHECK("E09 open at 08.59 the day before, and E11 nothing free",
          a.status == 200 && has(&a, "Der er ingen andre ledige tider"));
    state(&b.v, "C13--nothing-free", path(&b, PATH_TALK_MOVE));
    world_at(w, civil_from(2026, 5, 12), 9 * 60);
    a = state(&b.v, "C13--too-late", path(&b, PATH_TALK_MOVE));
    CHECK("E09 closed at 09.00", has(&a, "Det er for sent at flytte tiden her."));
    CHECK("E09 the talk stands", has(&a, "Din tid gælder stadig:"));
    CHECK("E09 its paragraph", has(&a, "§ 44, stk. 4"));

    b = booked(w, civil_from(2026, 5, 20), civil_from(2026, 5, 26), 540, LAW_BOOKING_SELF);
    world_at(w, civil_from(2026, 5, 20), 23 * 60 + 59);
    b.v = world_citizen(w, b.person);
    to = world_slot(w, w->jonas, civil_from(2026, 5, 27), 540, LAW_FORM_OFFICE);
    a = post(&b.v, path(&b, PATH_TALK_MOVE), path(&b, PATH_TALK_MOVE), slot_field(w, to),
             "kl. 9.00", NULL);
    CHECK_INT("E10 open through the deadline's day", a.status, 303);
    page = get(&b.v, path(&b, PATH_TALK_MOVE_CHECK));
    CHECK("E10 the new time could not be moved again",
          has(&page, "Du kan flytte den nye tid") || has(&page, "Du kan ikke flytte"));
    world_at(w, civil_from(2026, 5, 21), 0);
    a = post_from(&b.v, path(&b, PATH_TALK_MOVE_CHECK), &page, NULL);
    CHECK("E10 closed at midnight (R-10)",
          a.status == 409 && has(&a, "Den sidste dag til at booke er gået."));
    CHECK_INT("E10 nothing moved",
              world_number(w, "SELECT sequence FROM booking WHERE id = ?", b.booking), 0);
    world_at(w, MONDAY, 9 * 60);

    /* taken between the check page and the button */
    b = booked(w, civil_from(2026, 3, 16), MONDAY + 9, 600, LAW_BOOKING_SELF);
    to = world_slot(w, w->jonas, MONDAY + 10, 600, LAW_FORM_OFFICE);
    a = post(&b.v, path(&b, PATH_TALK_MOVE), path(&b, PATH_TALK_MOVE), slot_field(w, to), "x",
             NULL);
    page = get(&b.v, path(&b, PATH_TALK_MOVE_CHECK));
    thief = world_obliged(w, &(struct world_person){ .caseworker = w->jonas });
    world_booking(w, thief, to, 0, LAW_BOOKING_SELF);
    a = post_from(&b.v, path(&b, PATH_TALK_MOVE_CHECK), &page, NULL);
    CHECK("C13 taken meanwhile: 409, the old one stands",
          a.status == 409 && has(&a, "Du har stadig din gamle tid"));
    CHECK_INT("C13 the old time is never lost first",
              world_number(w, "SELECT slot_id FROM booking WHERE id = ?", b.booking), b.slot);
    a = state(&b.v, "C15--move-taken", path(&b, PATH_TALK_MOVE_CHECK));
    CHECK("C13 taken on the check page", has(&a, "En anden har lige taget tiden."));
}

static void cancel(struct world *w)
{
    struct booked b =
        booked(w, civil_from(2026, 5, 20), civil_from(2026, 5, 13), 540, LAW_BOOKING_SELF);
    struct answer a, page;

    world_at(w, civil_from(2026, 5, 11), 9 * 60);
    b.v = world_citizen(w, b.person);
    page = state(&b.v, "C16--in-time", path(&b, PATH_TALK_CANCEL));
    CHECK("C16 the consequence first",
          strstr(page.body, "Hvis du siger nej, har du ingen tid mere.")
              < strstr(page.body, "Din tid er"));
    CHECK("E22 C16 the deadline still runs", has(&page, "onsdag den 20. maj 2026"));
    CHECK("C16 moving is offered instead", has(&page, "flytte tiden"));
    a = post_from(&b.v, path(&b, PATH_TALK_CANCEL), &page, NULL);
    CHECK_INT("C16 cancels", a.status, 303);
    CHECK_STR("E22 the deadline is open again", deadline_state(w, &b), "open");
    CHECK_STR("S-07 is recorded", last_step(w, &b), "S-07 booked>open cancelling_allowed");
    CHECK_INT("the time is free", world_number(w, "SELECT taken FROM slot WHERE id = ?", b.slot),
              0);
    a = state(&b.v, "C12--receipt-cancelled", path(&b, PATH_TALK_RECEIPT));
    CHECK("C12 cancelled: heading", has(&a, "<h1>Din tid er aflyst</h1>"));
    CHECK("E22 C12 cancelled: book again by", has(&a, "onsdag den 20. maj 2026"));
    a = post_from(&b.v, path(&b, PATH_TALK_CANCEL), &page, NULL);
    CHECK_INT("AC17 a double click shows the first result", a.status, 303);
    a = state(&b.v, "C16--already", path(&b, PATH_TALK_CANCEL));
    CHECK("C16 already cancelled", has(&a, "Tiden er allerede aflyst"));
    a = get(&b.v, PATH_MY_TALKS);
    CHECK("C04 must book again", has(&a, "Du skal booke senest"));

    /* E23: after the limit the reason is recorded and somebody decides */
    b = booked(w, civil_from(2026, 5, 20), civil_from(2026, 5, 26), 540, LAW_BOOKING_SELF);
    world_at(w, civil_from(2026, 5, 25), 10 * 60);
    b.v = world_citizen(w, b.person);
    a = state(&b.v, "C16--late", path(&b, PATH_TALK_CANCEL));
    CHECK("E23 the consequence first", has(&a, "Det er sent at sige nej. Du kan få færre penge."));
    a = state_post(&b.v, "C16--no-reason", 422, path(&b, PATH_TALK_CANCEL),
                   path(&b, PATH_TALK_CANCEL), "grund", "   ", NULL);
    CHECK("E23 a reason is needed", has(&a, "Skriv, hvorfor du ikke kan komme."));
    CHECK_STR("E23 nothing happened", deadline_state(w, &b), "booked");
    a = post(&b.v, path(&b, PATH_TALK_CANCEL), path(&b, PATH_TALK_CANCEL), "grund",
             "Mit barn er sygt.", NULL);
    CHECK_INT("E23 received", a.status, 303);
    CHECK_STR("E23 cancelled late", deadline_state(w, &b), "cancelled_late");
    CHECK_STR("S-08 is recorded", last_step(w, &b), "S-08 booked>cancelled_late afbud_recorded");
    CHECK_STR("E23 the reason is on record",
              world_text(w, "SELECT change_reason FROM booking WHERE id = ?", b.booking),
              "Mit barn er sygt.");
    CHECK_INT("E23 a caseworker has the task",
              world_number(w,
                           "SELECT count(*) FROM task WHERE person_id = ? AND kind ="
                           " 'late_cancel'",
                           b.person),
              1);
    CHECK_INT(
        "E23 no case, no miss",
        world_number(w, "SELECT count(*) FROM consequence_case WHERE person_id = ?", b.person), 0);
    a = state(&b.v, "C12--receipt-afbud", path(&b, PATH_TALK_RECEIPT));
    CHECK("E23 C12 somebody looks at it", has(&a, "En medarbejder ser på dit afbud."));
    /* begun */
    b = booked(w, CIVIL_NONE, civil_from(2026, 6, 2), 540, LAW_BOOKING_SELF);
    world_at(w, civil_from(2026, 6, 2), 540);
    b.v = world_citizen(w, b.person);
    a = state(&b.v, "C16--too-late", path(&b, PATH_TALK_CANCEL));
    CHECK("C16 it has begun", has(&a, "Samtalen er begyndt eller slut."));
    state(&b.v, "C12--past", path(&b, PATH_TALK));
    world_at(w, MONDAY, 9 * 60);
    /* a summons: afbud is received in the same way, without a deadline */
    b = booked(w, CIVIL_NONE, MONDAY + 11, 600, LAW_BOOKING_SUMMONS);
    a = post(&b.v, path(&b, PATH_TALK_CANCEL), path(&b, PATH_TALK_CANCEL), "grund", "Syg.", NULL);
    CHECK_INT("a summons: afbud is received", a.status, 303);
    CHECK_INT("a summons: a caseworker decides",
              world_number(w,
                           "SELECT count(*) FROM task WHERE person_id = ? AND kind ="
                           " 'late_cancel'",
                           b.person),
              1);
    /* voluntary */
    b = booked(w, CIVIL_NONE, MONDAY + 11, 660, LAW_BOOKING_SELF);
    state(&b.v, "C16--voluntary", path(&b, PATH_TALK_CANCEL));
    a = post(&b.v, path(&b, PATH_TALK_CANCEL), path(&b, PATH_TALK_CANCEL), NULL);
    CHECK_INT("a voluntary talk is simply cancelled", a.status, 303);
}

/* The page shows one time; somebody moves the talk before it is pressed. */
static void cancel_other_time(struct world *w)
{
    struct booked b = booked(w, civil_from(2026, 3, 20), MONDAY + 9, 720, LAW_BOOKING_SELF);
    const int64_t to = world_slot(w, w->jonas, MONDAY + 14, 720, LAW_FORM_OFFICE);
    const char *at = path(&b, PATH_TALK_CANCEL);
    struct visitor jonas = world_staff(w, w->jonas);
    struct answer seen = get(&b.v, at), a;

    a = post(&jonas, path(&b, PATH_STAFF_TALK_MOVE), path(&b, PATH_STAFF_TALK_MOVE), "tid",
             world_public_id(w, "slot", to), "form", "fremmoede", "grund", "Sygdom", NULL);
    CHECK_INT("S-09 moved by us", a.status, 303);
    a = post_from(&b.v, at, &seen, NULL);
    CHECK_INT("S6 C16 a time that the page did not show is not cancelled", a.status, 409);
    CHECK("S6 C16 it says so, and which time it is now",
          has(&a, "Din tid er ikke aflyst") && has(&a, "mandag den 16. marts 2026 kl. 12.00"));
    CHECK_STR("S6 C16 it stands",
              world_text(w, "SELECT state FROM booking WHERE id = ?", b.booking), "booked");
    CHECK_STR("S6 C16 so does the deadline", deadline_state(w, &b), "booked");
    a = post_from(&b.v, at, &seen, "udgave", "", NULL);
    CHECK_INT("S6 C16 without its version", a.status, 409);
    a = state_post(&b.v, "C16--other-time", 409, at, at, "udgave", "0", NULL);
    a = post_from(&b.v, at, &a, NULL);
    CHECK_INT("S6 C16 pressed again, having seen it", a.status, 303);
    CHECK_STR("S6 C16 it is cancelled",
              world_text(w, "SELECT state FROM booking WHERE id = ?", b.booking), "cancelled");
}

static int64_t to_summon(struct world *w, const struct booked *b)
{
    return world_number(w,
                        "SELECT count(*) FROM task WHERE person_id = ? AND kind = 'summon'"
                        " AND ref_id = ? AND due_on = ? AND done_utc IS NULL",
                        b->person, b->booking, world_today());
}

/* Who is called in by summons and says no in time must be called in anew (law.md 3.7): nobody else
 * would notice. */
static void cancel_summoned(struct world *w)
{
    static const struct {
        const char *name;
        enum law_booking_kind kind;
        bool exempt, revoked, may_move;
        int64_t want;
    } cases[] = {
        { "46 exempt, a summons", LAW_BOOKING_SUMMONS, true, false, true, 1 },
        { "46 exempt, a talk from before", LAW_BOOKING_SELF, true, false, false, 1 },
        { "46 revoked, a summons", LAW_BOOKING_SUMMONS, false, true, true, 1 },
        { "46 revoked, a talk from before", LAW_BOOKING_SELF, false, true, false, 1 },
        { "46 obliged, but summoned", LAW_BOOKING_SUMMONS, false, false, true, 1 },
        { "44 obliged, booked without a deadline", LAW_BOOKING_SELF, false, false, false, 0 },
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct booked b = booked(w, CIVIL_NONE, MONDAY + 14 + (civil_day)i, 600, cases[i].kind);
        struct answer a;

        if (cases[i].may_move)
            world_sql(w, "UPDATE booking SET may_move = 1 WHERE id = ?", b.booking);
        if (cases[i].exempt)
            (void)world_exemption(w, b.person, MONDAY - 5, CIVIL_NONE);
        if (cases[i].revoked)
            (void)world_revocation(w, b.person, MONDAY - 5, CIVIL_NONE);
        a = post(&b.v, path(&b, PATH_TALK_CANCEL), path(&b, PATH_TALK_CANCEL), NULL);
        CHECK_INT(cases[i].name, a.status, 303);
        CHECK_STR(cases[i].name, world_text(w, "SELECT state FROM booking WHERE id = ?", b.booking),
                  "cancelled");
        CHECK_INT(cases[i].name, to_summon(w, &b), cases[i].want);
    }
}

int main(void)
{
    static void (*const parts[])(struct world *) = {
        details,         calendar,          move, move_other_time, move_refused, cancel,
        cancel_summoned, cancel_other_time,
    };

    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        struct world *w = world_open(); /* each with its own times */

        parts[i](w);
        world_close(w);
    }
    return CHECK_DONE();
}
