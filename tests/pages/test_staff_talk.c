/* S09 and S08: one talk in each state, moved and cancelled by the authority, attendance, late
 * cancellations; booking for a citizen and summoning. */
#include "harness.h"

#include "base/text.h"
#include "law/deadline.h"

#include "check.h"

#include <string.h>

static const char *path_of(struct world *w, const char *pattern, int64_t booking)
{
    const char *open = strchr(pattern, '{');

    return arena_printf(w->arena, "%.*s%s%s", (int)(open - pattern), pattern,
                        world_public_id(w, "booking", booking), strchr(open, '}') + 1);
}

static const char *state_of(struct world *w, int64_t booking)
{
    return world_text(w, "SELECT state FROM booking WHERE id = ?", booking);
}

static const char *deadline_state(struct world *w, int64_t deadline)
{
    return world_text(w, "SELECT state FROM deadline WHERE id = ?", deadline);
}

/* A person who must book, with a deadline on Friday 20 March that a talk on the 18th meets. */
struct met {
    int64_t person, deadline, slot, booking;
};
static struct met meet(struct world *w)
{
    struct met m;

    m.person = world_obliged(w, &(struct world_person){ .given = "Amina", .phone = "12345678" });
    m.deadline = world_deadline(w, m.person, civil_from(2026, 3, 2), civil_from(2026, 3, 20));
    m.slot =
        world_slot(w, w->mette, civil_from(2026, 3, 18), 10 * 60, LAW_FORM_OFFICE | LAW_FORM_PHONE);
    m.booking = world_booking(w, m.person, m.slot, m.deadline, LAW_BOOKING_SELF);
    return m;
}

static int64_t summons(struct world *w, const struct world_person *p, civil_day day, int minute)
{
    return world_booking(w, world_obliged(w, p), world_slot(w, w->mette, day, minute, 1), 0,
                         LAW_BOOKING_SUMMONS);
}

static void test_view(struct world *w)
{
    const struct met m = meet(w);
    struct visitor v = world_staff(w, w->mette);
    const int64_t hidden =
        summons(w, &(struct world_person){ .given = "Skjult", .is_protected = true },
                civil_from(2026, 3, 19), 600);
    const int64_t other = summons(
        w,
        &(struct world_person){ .given = "Fremmed", .unit = w->other_unit, .caseworker = w->ole },
        civil_from(2026, 3, 19), 660);
    struct answer a = state(&v, "S09--booked", path_of(w, PATH_STAFF_TALK, m.booking));

    CHECK("S09 whose it is", has(&a, "Amina Yusuf"));
    CHECK("S09 the deadline it meets", has(&a, "20. marts 2026, samtale senest 27. marts 2026"));
    CHECK("S09 until when the citizen may move it",
          has(&a, "til og med tirsdag den 17. marts 2026 kl. 10.00"));
    CHECK("S09 no message yet", has(&a, "Der er ikke sendt beskeder"));
    CHECK("S09 what can be done", has(&a, ">Flyt samtalen</a>"));
    a = state(&v, "S09--own-talk-hidden-person", path_of(w, PATH_STAFF_TALK, hidden));
    CHECK("A4 a protected name is not shown", !has(&a, "Skjult") && has(&a, "Du ser kun det"));
    CHECK("S09 nothing can be done to it", !has(&a, ">Flyt samtalen</a>"));
    a = get(&v, path_of(w, PATH_STAFF_TALK_CANCEL, hidden));
    CHECK_INT("A4 nor by its address", a.status, 403);
    a = get(&v, path_of(w, PATH_STAFF_TALK_MOVE, other));
    CHECK("A3 another unit's citizen: the reason first",
          a.status == 303 && strstr(a.location, "/adgang"));
    v = world_staff(w, w->ole);
    a = get(&v, path_of(w, PATH_STAFF_TALK, m.booking));
    CHECK_INT("A2 another unit's talk is not there", a.status, 404);
    a = get(&v, "/samtaler/aaaaaaaaaaaaaaaaaaaaaaaaaa");
    CHECK_INT("A2 nor one that does not exist", a.status, 404);
    v = world_staff(w, w->jonas);
    a = get(&v, path_of(w, PATH_STAFF_TALK, hidden));
    CHECK("A4 whoever may see protected persons does", has(&a, "Skjult"));
}

static void test_move(struct world *w)
{
    const struct met m = meet(w);
    struct visitor v = world_staff(w, w->jonas), second = world_staff(w, w->mette);
    const char *path = path_of(w, PATH_STAFF_TALK_MOVE, m.booking);
    const int64_t next = world_slot(w, w->mette, civil_from(2026, 3, 19), 9 * 60, LAW_FORM_OFFICE);
    const int64_t mine = world_slot(w, w->jonas, civil_from(2026, 3, 19), 13 * 60, LAW_FORM_OFFICE);
    const char *to = world_public_id(w, "slot", next);
    struct answer a = state(&v, "S09-move--choose", path);

    CHECK("S09 a free time is offered", has(&a, to));
    world_sql(w, "INSERT INTO slot_hold (slot_id, person_id, until_utc) VALUES (?, ?, ?)", next,
              world_obliged(w, &(struct world_person){ .given = "Rana" }), world_now() + 600);
    a = get(&v, path);
    CHECK("S09 not one that a citizen holds", !has(&a, to));
    a = post(&v, path, path, "tid", to, "form", "fremmoede", "grund", "Sygdom", NULL);
    CHECK("S09 nor is it taken", a.status == 422 && has(&a, "ikke længere ledig"));
    world_sql(w, "UPDATE slot_hold SET person_id = ?", m.person);
    a = get(&v, path);
    CHECK("S09 but one that this citizen holds", has(&a, to));
    world_sql(w, "DELETE FROM slot_hold WHERE slot_id > ?", 0);
    CHECK("S09 times of the case's caseworker and of the user",
          has(&a, "Hos Mette Holm") && has(&a, "Hos Jonas Berg"));
    CHECK("S-09 the consequence is said first", has(&a, "er fortsat opfyldt af samtalen"));
    a = state_post(&v, "S09-move--all-missing", 422, path, path, "tid", "", "grund", "", NULL);
    CHECK_INT("S09 each mistake at its field", times(&a, "form-error-message"), 3);
    a = state_post(&v, "S09-move--another-wrong", 422, path, path, "tid", "anden", "dag-dag", "3",
                   "dag-maaned", "4", "dag-aar", "2026", "kl", "nu", "laengde", "900", "sted", "",
                   "form", "telefon", "telefon", "12", "grund", "Sygdom", NULL);
    CHECK("T-5 a holiday with its name", has(&a, "Langfredag"));
    CHECK_INT("S09 each mistake at its field", times(&a, "form-error-message"), 6);
    CHECK("S09 what was typed is kept", has(&a, "value=\"900\"") && has(&a, ">Sygdom</textarea>"));
    a = post(&v, path, path, "tid", to, "form", "video", "grund", "Sygdom", NULL);
    CHECK("S09 a form the time does not have", a.status == 422 && has(&a, "ikke i den form"));
    a = post(&v, path, path, "tid", world_public_id(w, "slot", m.slot), "form", "fremmoede",
             "grund", "x", NULL);
    CHECK_INT("S-09 not to where it is", a.status, 422);

    a = get(&second, path);
    {
        struct answer done =
            post(&v, path, path, "tid", to, "form", "fremmoede", "grund", "Mette er syg", NULL);
        CHECK_STR("S-09 moved", done.location,
                  arena_printf(w->arena, "%s#indhold", path_of(w, PATH_STAFF_TALK, m.booking)));
    }
    CHECK_INT("S-09 the new time is taken",
              world_number(w, "SELECT taken FROM slot WHERE id = ?", next), 1);
    CHECK_INT("S-09 the old one is free",
              world_number(w, "SELECT taken FROM slot WHERE id = ?", m.slot), 0);
    CHECK_STR("S-09 the deadline stays met", deadline_state(w, m.deadline), "booked");
    CHECK_STR("S-09 the step is recorded",
              world_text(w,
                         "SELECT event FROM deadline_event WHERE deadline_id = ?"
                         " ORDER BY id DESC",
                         m.deadline),
              "authority_move");
    CHECK_INT("M-5 the citizen is told",
              world_number(w, "SELECT count(*) FROM message WHERE kind = 'M-5' AND booking_id = ?",
                           m.booking),
              1);
    a = post_from(&second, path, &a, "tid", to, "form", "fremmoede", "grund", "x", NULL);
    CHECK("S6 S09 the second tab: it is moved already",
          a.status == 409 && has(&a, "Samtalen er ikke flyttet")
              && has(&a, "torsdag den 19. marts 2026 kl. 9.00"));
    a = state_post(&second, "S09-move--other-time", 409, path, path, "udgave", "0", "grund", "x",
                   NULL);
    CHECK("S6 S09 what was typed is kept", has(&a, ">x</textarea>"));
    a = post_from(&second, path, &a, "tid", to, "form", "fremmoede", "grund", "x", NULL);
    CHECK("S09 not to where it is by now", a.status == 422 && has(&a, "ikke længere ledig"));
    a = state(&v, "S09--moved", path_of(w, PATH_STAFF_TALK, m.booking));
    CHECK("S09 the event, by whom and why",
          has(&a, "Flyttet af os fra") && has(&a, "Jonas Berg") && has(&a, "Mette er syg"));
    CHECK("S09 the message and its channel", has(&a, "(M-5)") && has(&a, "i Digital Post"));

    /* outside the offered times, over an own free time */
    a = state_post(&v, "S09-move--over-free-time", 422, path, path, "tid", "anden", "dag-dag", "19",
                   "dag-maaned", "3", "dag-aar", "2026", "kl", "13.15", "laengde", "30", "sted",
                   "Her", "grund-tid", "Tolken kan kun da", "form", "telefon", "telefon",
                   "+45 12 34 56 78", "grund", "Tolk", NULL);
    CHECK("S08 overbooking must be confirmed",
          has(&a, "overlapper din ledige tid kl. 13.00–13.30"));
    a = post(&v, path, path, "tid", "anden", "dag-dag", "19", "dag-maaned", "3", "dag-aar", "2026",
             "kl", "13.15", "laengde", "30", "sted", "Her", "grund-tid", "Tolken kan kun da",
             "luk-ledige", "ja", "form", "telefon", "telefon", "+45 12 34 56 78", "grund", "Tolk",
             NULL);
    CHECK_INT("S-09 moved to a fresh time", a.status, 303);
    CHECK("S-09 the free time under it is closed",
          world_number(w, "SELECT closed_utc FROM slot WHERE id = ?", mine) > 0);
    CHECK_INT("S-09 the fresh one is offered to nobody",
              world_number(w,
                           "SELECT s.offered FROM booking b JOIN slot s ON s.id = b.slot_id"
                           " WHERE b.id = ?",
                           m.booking),
              0);
    CHECK_STR("S-09 the number is eight digits",
              world_text(w, "SELECT phone FROM booking WHERE id = ?", m.booking), "12345678");
    a = post(&v, path, path, "tid", "anden", "dag-dag", "19", "dag-maaned", "3", "dag-aar", "2026",
             "kl", "13.30", "laengde", "30", "sted", "Her", "grund-tid", "x", "form", "fremmoede",
             "grund", "y", NULL);
    CHECK("S08 a clash says with whom",
          a.status == 422 && has(&a, "kl. 13.15–13.45 med Amina Yusuf"));
    a = post(&v, path, path, "tid", to, "form", "fremmoede", "grund", "tilbage", NULL);
    CHECK_INT("S-09 an offered time is free again once the talk has left it", a.status, 303);
    CHECK_INT("S-09 the time made for the talk is closed with it",
              world_number(w,
                           "SELECT count(*) FROM slot WHERE offered = 0 AND taken = 0"
                           "   AND closed_utc IS NULL",
                           0),
              0);
    world_at(w, civil_from(2026, 3, 19), 14 * 60);
    v = world_staff(w, w->jonas);
    a = state(&v, "S09-move--begun", path);
    CHECK("S-09 not once it has begun", has(&a, "Samtalen er begyndt eller slut."));
}

static void test_cancel(struct world *w)
{
    const struct met m = meet(w);
    const int64_t other =
        summons(w, &(struct world_person){ .given = "Bilal" }, civil_from(2026, 3, 19), 660);
    struct visitor v = world_staff(w, w->mette);
    const char *path = path_of(w, PATH_STAFF_TALK_CANCEL, m.booking);
    struct answer a, twice;

    a = state(&v, "S09-cancel--deadline-runs", path);
    CHECK("S-09 the deadline runs on, said first",
          has(&a, "kan booke en ny tid til og med fredag den 20. marts 2026"));
    a = state_post(&v, "S09-cancel--no-reason", 422, path, path, "grund", "", NULL);
    CHECK("S09 a reason is needed", has(&a, "Skriv, hvorfor vi aflyser samtalen."));
    world_at(w, civil_from(2026, 3, 16), 9 * 60);
    v = world_staff(w, w->mette);
    a = state(&v, "S09-cancel--deadline-moves", path);
    CHECK("S-09 fewer than 8 days: the deadline moves",
          has(&a, "Den flyttes til mandag den 30. marts 2026"));
    twice = a;
    a = post_from(&v, path, &a, "grund", "Brandalarm", NULL);
    CHECK_INT("S-09 cancelled", a.status, 303);
    twice = post_from(&v, path, &twice, "grund", "Brandalarm", NULL);
    CHECK_STR("S6 a double click shows the first", twice.location, a.location);
    CHECK_STR("S-09 by us", state_of(w, m.booking), "cancelled_by_us");
    CHECK_STR("S-09 never a miss: open again", deadline_state(w, m.deadline), "open");
    CHECK_INT("S-09 with its new day",
              world_number(w, "SELECT deadline_on FROM deadline WHERE id = ?", m.deadline),
              civil_from(2026, 3, 30));
    CHECK_INT("S-09 the time is free",
              world_number(w, "SELECT taken FROM slot WHERE id = ?", m.slot), 0);
    CHECK("M-5 says by when to book",
          strstr(world_text(w, "SELECT text FROM message WHERE booking_id = ?", m.booking),
                 "senest mandag den 30. marts 2026")
              != NULL);
    a = state(&v, "S09--cancelled-by-us", path_of(w, PATH_STAFF_TALK, m.booking));
    CHECK("S09 says so", has(&a, "Vi har aflyst samtalen."));
    a = state(&v, "S09-cancel--already", path);
    CHECK("S09 not twice", has(&a, "Der er ingen booket samtale."));

    path = path_of(w, PATH_STAFF_TALK_CANCEL, other);
    a = state(&v, "S09-cancel--summons", path);
    CHECK("S-09 a summons is owed anew", has(&a, "skal indkaldes igen"));
    a = post(&v, path, path, "grund", "Syg", NULL);
    CHECK_INT("S-09 a task waits",
              world_number(w,
                           "SELECT count(*) FROM task WHERE kind = 'summon' AND ref_id = ?"
                           "   AND done_utc IS NULL",
                           other),
              1);
}

/* Moved in one tab, cancelled in another that still shows the old time. */
static void test_cancel_other_time(struct world *w)
{
    const struct met m = meet(w);
    const int64_t next = world_slot(w, w->mette, civil_from(2026, 3, 19), 9 * 60, LAW_FORM_OFFICE);
    struct visitor v = world_staff(w, w->mette);
    const char *move = path_of(w, PATH_STAFF_TALK_MOVE, m.booking);
    const char *path = path_of(w, PATH_STAFF_TALK_CANCEL, m.booking);
    const struct answer seen = get(&v, path);
    struct answer a;

    a = post(&v, move, move, "tid", world_public_id(w, "slot", next), "form", "fremmoede", "grund",
             "Sygdom", NULL);
    CHECK_INT("S-09 moved", a.status, 303);
    a = post_from(&v, path, &seen, "grund", "Brandalarm", NULL);
    CHECK("S6 S09 a time that the page did not show is not cancelled",
          a.status == 409 && has(&a, "Samtalen er ikke aflyst"));
    CHECK("S6 S09 the time as it is, and what was typed",
          has(&a, "torsdag den 19. marts 2026 kl. 9.00") && has(&a, ">Brandalarm</textarea>"));
    CHECK_STR("S6 S09 it stands", state_of(w, m.booking), "booked");
    CHECK_INT("S6 S09 the citizen is told of the move alone",
              world_number(w, "SELECT count(*) FROM message WHERE booking_id = ?", m.booking), 1);
    a = state_post(&v, "S09-cancel--other-time", 409, path, path, "udgave", "0", "grund", "x",
                   NULL);
    a = post_from(&v, path, &a, "grund", "Brandalarm", NULL);
    CHECK_INT("S6 S09 pressed again, having seen it", a.status, 303);
    CHECK_STR("S6 S09 it is cancelled", state_of(w, m.booking), "cancelled_by_us");
}

static void test_withdrawn(struct world *w)
{
    const struct met m = meet(w);
    struct visitor v = world_staff(w, w->mette);
    const char *path = path_of(w, PATH_STAFF_TALK_CANCEL, m.booking);
    struct answer a;

    world_exemption(w, m.person, civil_from(2026, 3, 1), CIVIL_NONE);
    a = state(&v, "S09-cancel--withdrawn", path);
    CHECK("S-09 whoever is exempt is summoned", has(&a, "Fristen trækkes tilbage"));
    a = post(&v, path, path, "grund", "Undtaget", NULL);
    CHECK_STR("S-09 withdrawn", deadline_state(w, m.deadline), "withdrawn");
}

static void test_attendance(struct world *w)
{
    const struct met m = meet(w);
    struct visitor v = world_staff(w, w->mette);
    const char *path = path_of(w, PATH_STAFF_ATTENDANCE, m.booking);
    struct answer a = state(&v, "S09-attendance--too-early", path), stale;

    CHECK("S-11 not before the time", has(&a, "Tidspunktet er ikke passeret endnu."));
    world_at(w, civil_from(2026, 3, 18), 11 * 60);
    v = world_staff(w, w->mette);
    a = state(&v, "S09--past", path_of(w, PATH_STAFF_TALK, m.booking));
    CHECK("S09 attendance is to be recorded", has(&a, "Fremmødet er ikke registreret."));
    a = state(&v, "S09-attendance--ask", path);
    CHECK("S-11 says what follows", has(&a, "intet afgøres automatisk"));
    a = state_post(&v, "S09-attendance--none", 422, path, path, "bemaerkning", "Ringede", NULL);
    CHECK("S09 one must be chosen, and what was typed stays",
          has(&a, "Vælg, om samtalen er holdt.") && has(&a, ">Ringede</textarea>"));
    stale = get(&v, path);
    a = post(&v, path, path, "fremmoede", "holdt", "bemaerkning", "", NULL);
    CHECK_STR("S-10 held", state_of(w, m.booking), "held");
    CHECK_STR("S-10 the deadline too", deadline_state(w, m.deadline), "held");
    state(&v, "S09--held", path_of(w, PATH_STAFF_TALK, m.booking));
    a = state(&v, "S09-attendance--recorded", path);
    CHECK("S-10 not twice, and why", has(&a, "allerede registreret, at samtalen er holdt"));
    a = post_from(&v, path, &stale, "fremmoede", "udeblevet", "bemaerkning", "", NULL);
    CHECK("S-10 a stale form: what was recorded",
          a.status == 409 && has(&a, "allerede registreret, at samtalen er holdt"));
}

static void test_no_show(struct world *w)
{
    const struct met m = meet(w);
    const int64_t called =
        summons(w, &(struct world_person){ .given = "Bilal" }, civil_from(2026, 3, 18), 660);
    struct visitor v;
    struct answer a;

    world_at(w, civil_from(2026, 3, 18), 12 * 60);
    v = world_staff(w, w->mette);
    a = post(&v, path_of(w, PATH_STAFF_ATTENDANCE, m.booking),
             path_of(w, PATH_STAFF_ATTENDANCE, m.booking), "fremmoede", "udeblevet", "bemaerkning",
             "Kom ikke", NULL);
    CHECK_STR("S-11 stayed away", deadline_state(w, m.deadline), "no_show");
    CHECK_INT("S-11 a case is opened, nothing is decided",
              world_number(w,
                           "SELECT count(*) FROM consequence_case WHERE booking_id = ?"
                           "   AND state = 'opened'",
                           m.booking),
              1);
    state(&v, "S09--no-show", path_of(w, PATH_STAFF_TALK, m.booking));
    a = post(&v, path_of(w, PATH_STAFF_ATTENDANCE, called),
             path_of(w, PATH_STAFF_ATTENDANCE, called), "fremmoede", "udeblevet", "bemaerkning", "",
             NULL);
    CHECK_INT("S-11 a summons without a deadline", a.status, 303);
    CHECK_INT("S-11 has its case too",
              world_number(w, "SELECT count(*) FROM consequence_case WHERE booking_id = ?", called),
              1);
}

/* A talk that the citizen gave up too late. */
static void give_up(struct world *w, int64_t booking, int64_t deadline)
{
    world_sql(w,
              "UPDATE booking SET state = 'cancelled_late', takes_slot = 0, ended_utc = ?1,"
              "       updated_utc = ?1, change_reason = 'Mit barn er sygt' WHERE id = ?2",
              world_now(), booking);
    if (deadline)
        world_deadline_step(w, deadline, "afbud", "booked", "cancelled_late");
    world_sql(w,
              arena_printf(w->arena,
                           "INSERT INTO task (public_id, kind, person_id, unit_id, user_id, ref_id,"
                           "   due_on, opened_utc)"
                           " SELECT '%.26s', 'late_cancel', person_id, ?1, ?2, ?3, 20500, 1"
                           "  FROM booking WHERE id = ?4",
                           deadline ? "aaaaaaaaaaaaaaaaaaaaaaaaaa" : "bbbbbbbbbbbbbbbbbbbbbbbbbb"),
              w->unit, w->mette, deadline ? deadline : booking, booking);
}

static void test_late(struct world *w)
{
    const struct met m = meet(w);
    const int64_t called =
        summons(w, &(struct world_person){ .given = "Bilal" }, civil_from(2026, 3, 18), 660);
    const char *path = path_of(w, PATH_STAFF_ATTENDANCE, m.booking);
    struct visitor v;
    struct answer a;

    world_at(w, civil_from(2026, 3, 18), 8 * 60);
    give_up(w, m.booking, m.deadline);
    give_up(w, called, 0);
    v = world_staff(w, w->mette);
    a = state(&v, "S09--cancelled-late", path_of(w, PATH_STAFF_TALK, m.booking));
    CHECK("S-08 it waits for a decision", has(&a, "Tag stilling til afbuddet"));
    a = state(&v, "S09-attendance--late", path);
    CHECK("S-08 in the citizen's own words", has(&a, "Mit barn er sygt"));
    a = state_post(&v, "S09-attendance--late-missing", 422, path, path, NULL);
    CHECK_INT("S-08 a choice and a reason", times(&a, "form-error-message"), 2);
    a = post(&v, path, path, "fremmoede", "undskyldt", "bemaerkning", "Sygt barn", NULL);
    CHECK_STR("S-08 excused", deadline_state(w, m.deadline), "excused");
    CHECK_INT("S-08 a new deadline or a summons is owed",
              world_number(w,
                           "SELECT count(*) FROM task WHERE kind = 'new_deadline'"
                           "   AND done_utc IS NULL AND ref_id = ?",
                           m.deadline),
              1);
    CHECK_INT("S-08 the task is done",
              world_number(w,
                           "SELECT count(*) FROM task WHERE kind = 'late_cancel'"
                           "   AND done_utc IS NULL AND ref_id = ?",
                           m.deadline),
              0);
    state(&v, "S09--late-excused", path_of(w, PATH_STAFF_TALK, m.booking));
    a = get(&v, path);
    CHECK("S-08 not judged twice", has(&a, "allerede taget stilling til afbuddet"));

    path = path_of(w, PATH_STAFF_ATTENDANCE, called);
    a = post(&v, path, path, "fremmoede", "udeblevet", "bemaerkning", "Ingen rimelig grund", NULL);
    CHECK_INT("S-08 counts as staying away", a.status, 303);
    a = state(&v, "S09--late-no-show", path_of(w, PATH_STAFF_TALK, called));
    CHECK("S-08 says so", has(&a, "Det regnes som udeblivelse."));
    CHECK_INT("S-08 its case is opened",
              world_number(w, "SELECT count(*) FROM consequence_case WHERE booking_id = ?", called),
              1);
}

static void test_citizen_cancelled(struct world *w)
{
    const struct met m = meet(w);
    struct visitor v = world_staff(w, w->mette);

    world_sql(w,
              "UPDATE booking SET state = 'cancelled', takes_slot = 0, ended_utc = ?1,"
              "       updated_utc = ?1 WHERE id = ?2",
              world_now(), m.booking);
    state(&v, "S09--cancelled", path_of(w, PATH_STAFF_TALK, m.booking));
}

int main(void)
{
    static void (*const tests[])(struct world *) = {
        test_view,       test_move,    test_cancel, test_cancel_other_time, test_withdrawn,
        test_attendance, test_no_show, test_late,   test_citizen_cancelled
    };

    for (size_t i = 0; i < sizeof tests / sizeof *tests; i++) {
        struct world *w = world_open();

        tests[i](w);
        world_close(w);
    }
    return CHECK_DONE();
}
