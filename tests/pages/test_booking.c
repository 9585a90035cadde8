/* C05 to C11, C14 and C15: the way to a booked time, whole requests through the dispatcher. */
#include "check.h"
#include "harness.h"

#include "base/text.h"

#include <stdio.h>

/* The world's clock stands at Monday 2 March 2026, 09:00. */
#define MONDAY civil_from(2026, 3, 2)

static const char *path(struct visitor *v, const char *pattern, const char *id)
{
    const char *open = strchr(pattern, '{');

    return arena_printf(v->w->arena, "%.*s%s%s", (int)(open - pattern), pattern, id,
                        strchr(open, '}') + 1);
}

static const char *slot_field(struct world *w, int64_t slot)
{
    return arena_printf(w->arena, "tid.%s", world_public_id(w, "slot", slot));
}

/* A person with a deadline on Friday 13 March and three own times; `slots` gets them. */
static struct visitor somebody(struct world *w, int64_t *person, int64_t slots[3])
{
    *person = world_obliged(w, &(struct world_person){ .phone = "12345678" });
    world_deadline(w, *person, MONDAY - 4, civil_from(2026, 3, 13));
    for (int i = 0; i < 3; i++)
        slots[i] = world_slot(w, w->mette, MONDAY + 7 + w->persons, 540 + 30 * i,
                              LAW_FORM_OFFICE | LAW_FORM_PHONE);
    return world_citizen(w, *person);
}

/* From the chosen time to the check page. */
static void answer_questions(struct visitor *v)
{
    struct answer a = post(v, PATH_BOOK_LANGUAGE, PATH_BOOK_LANGUAGE, "tolk", "nej", NULL);

    CHECK_STR("after C08 comes C09", a.location, "/book/hensyn#indhold");
    a = post(v, PATH_BOOK_SUPPORT, PATH_BOOK_SUPPORT, "hensyn", "", "spring", "Spring over", NULL);
    CHECK_STR("after C09 comes C11", a.location, "/book/tjek#indhold");
}

static void choose(struct visitor *v, int64_t slot)
{
    struct answer a = post(v, PATH_BOOK_FORM, PATH_BOOK_FORM, "moedeform", "fremmoede", NULL);

    CHECK_STR("after C06 comes C07", a.location, "/book/tid#indhold");
    a = post(v, PATH_BOOK_TIME, PATH_BOOK_TIME, slot_field(v->w, slot), "kl. 9.00", NULL);
    CHECK_STR("after C07 comes C08", a.location, "/book/tolk#indhold");
}

static void whole_way(struct world *w)
{
    int64_t person, slots[3];
    struct visitor v = somebody(w, &person, slots);
    struct answer a, page;
    const char *id;

    a = get(&v, PATH_BOOK);
    CHECK_STR("C05 is skipped with one duty", a.location, "/book/moedeform#indhold");
    state(&v, "C06--choose", PATH_BOOK_FORM);
    state_post(&v, "C06--error", 422, PATH_BOOK_FORM, PATH_BOOK_FORM, NULL);
    a = get(&v, PATH_BOOK_TIME);
    CHECK_STR("C07 asks for the form first", a.location, "/book/moedeform#indhold");
    post(&v, PATH_BOOK_FORM, PATH_BOOK_FORM, "moedeform", "fremmoede", NULL);
    world_slot(w, w->jonas, MONDAY + 10, 600, LAW_FORM_OFFICE);
    a = state(&v, "C07--times", PATH_BOOK_TIME);
    CHECK("C07 says the deadline first", has(&a, "fredag den 13. marts 2026 (om 11 dage)"));
    CHECK("C07 says the latest day", has(&a, "fredag den 20. marts 2026"));
    CHECK("C07 own times first",
          strstr(a.body, "id=\"andre\"") > strstr(a.body, slot_field(w, slots[0])));
    CHECK("C07 a button a time", times(&a, "name=\"tid.") >= 4);
    CHECK("C07 others are named", has(&a, "hos Jonas Berg"));
    choose(&v, slots[0]);
    CHECK_INT("a press holds the time 15 minutes",
              world_number(w, "SELECT until_utc FROM slot_hold WHERE person_id = ?", person),
              world_now() + 900);
    state(&v, "C08--ask", PATH_BOOK_LANGUAGE);
    state_post(&v, "C08--no-answer", 422, PATH_BOOK_LANGUAGE, PATH_BOOK_LANGUAGE, NULL);
    state_post(&v, "C08--no-language", 422, PATH_BOOK_LANGUAGE, PATH_BOOK_LANGUAGE, "tolk", "ja",
               NULL);
    state(&v, "C09--ask", PATH_BOOK_SUPPORT);
    answer_questions(&v);
    a = state(&v, "C11--held", PATH_BOOK_CHECK);
    CHECK("C11 nothing is booked yet", has(&a, "Du har ikke booket endnu."));
    CHECK("C11 until when it is held", has(&a, "Vi holder tiden til kl. 9.15."));
    CHECK("E10 C11 until when it can be moved", has(&a, "Du kan flytte tiden til og med"));
    page = a;
    a = post_from(&v, PATH_BOOK_CHECK, &page, NULL);
    CHECK_INT("C11 books", a.status, 303);
    CHECK("C11 leads to the receipt",
          a.location && strstr(a.location, "/kvittering#indhold") != NULL);
    id = world_text(w, "SELECT public_id FROM booking WHERE person_id = ? AND state = 'booked'",
                    person);
    CHECK_STR("S-04 the deadline is booked",
              world_text(w, "SELECT state FROM deadline WHERE person_id = ?", person), "booked");
    CHECK_STR("S-04 is recorded with its verdict",
              world_text(w,
                         "SELECT rule || ' ' || reason || ' ' || actor FROM deadline_event"
                         " WHERE person_id = ? ORDER BY id DESC LIMIT 1",
                         person),
              "S-04 booking_allowed citizen");
    CHECK_INT("the hold is used up",
              world_number(w, "SELECT count(*) FROM slot_hold WHERE person_id = ?", person), 0);
    CHECK_INT("the change is in the audit log",
              world_number(w,
                           "SELECT count(*) FROM audit_log WHERE action = 'booking.book'"
                           "   AND person_id = ?",
                           person),
              1);
    a = state(&v, "C12--receipt-booked", path(&v, PATH_TALK_RECEIPT, id));
    CHECK("C12 the receipt's heading", has(&a, "<h1>Din tid er booket</h1>"));
    /* AC17 */
    a = post_from(&v, PATH_BOOK_CHECK, &page, NULL);
    CHECK("AC17 a double click shows the first result",
          a.status == 303 && strstr(a.location, id) != NULL);
    CHECK_INT("AC17 and books once",
              world_number(w, "SELECT count(*) FROM booking WHERE person_id = ?", person), 2);
    a = get(&v, PATH_BOOK_CHECK);
    CHECK("AC17 Back after booking says it is done",
          a.status == 200 && has(&a, "Du har allerede booket en tid."));
    a = state(&v, "C05--booked-already", PATH_BOOK_CHECK);
    a = get(&v, PATH_BOOK);
    CHECK("E12 a second booking is refused, moving offered",
          a.status == 200 && has(&a, path(&v, PATH_TALK_MOVE, id)));
    a = get(&v, PATH_MY_TALKS);
    CHECK("C04 follows at once", has(&a, "Du har en tid"));
}

static void two_tabs(struct world *w)
{
    int64_t person, slots[3];
    struct visitor v = somebody(w, &person, slots);
    struct answer one, two, a;

    choose(&v, slots[0]);
    answer_questions(&v);
    one = get(&v, PATH_BOOK_CHECK);
    two = get(&v, PATH_BOOK_CHECK);
    a = post_from(&v, PATH_BOOK_CHECK, &one, NULL);
    CHECK_INT("AC17 the first tab books", a.status, 303);
    a = post_from(&v, PATH_BOOK_CHECK, &two, NULL);
    CHECK_INT("AC17 the second tab is told", a.status, 409);
    CHECK("AC17 that there is a talk", has(&a, "Du har allerede booket en tid."));
    CHECK_INT("AC17 nothing more is stored",
              world_number(w, "SELECT count(*) FROM booking WHERE person_id = ?", person), 2);
}

static int64_t booked_slot(struct world *w, int64_t person)
{
    return world_number(w, "SELECT slot_id FROM booking WHERE person_id = ? AND state = 'booked'",
                        person);
}

/* The first tab shows one time, a second tab chooses another. */
static void other_time(struct world *w)
{
    int64_t person, slots[3];
    struct visitor v = somebody(w, &person, slots);
    const char *seen;
    struct answer one, a;

    choose(&v, slots[0]);
    answer_questions(&v);
    one = get(&v, PATH_BOOK_CHECK);
    seen = between(&v, &one, "Dag og tid</dt><dd>", "</dd>");
    a = post(&v, PATH_BOOK_TIME, PATH_BOOK_TIME, slot_field(w, slots[1]), "kl. 9.30", NULL);
    CHECK_STR("the second tab chose another time", a.location, "/book/tjek#indhold");
    a = post_from(&v, PATH_BOOK_CHECK, &one, NULL);
    CHECK_INT("AC17 what the page did not show is not booked", a.status, 409);
    CHECK("AC17 it says so", has(&a, "Du har ikke booket en tid"));
    CHECK("AC17 the time that was seen", seen && has(&a, seen));
    CHECK("AC17 and the one that is chosen", has(&a, "kl. 9.30</time>"));
    CHECK_INT("AC17 nothing is stored", booked_slot(w, person), INT64_MIN);
    a = post_from(&v, PATH_BOOK_CHECK, &one, "tid", "", NULL);
    CHECK_INT("S6 without its time", a.status, 409);
    a = post_from(&v, PATH_BOOK_CHECK, &one, "tid", "../../etc/passwd", NULL);
    CHECK("S6 with a time that is none", a.status == 409 && !has(&a, "passwd"));
    a = state_post(&v, "C11--other-time", 409, PATH_BOOK_CHECK, PATH_BOOK_CHECK, "tid",
                   world_public_id(w, "slot", slots[0]), NULL);
    a = post_from(&v, PATH_BOOK_CHECK, &a, NULL);
    CHECK_INT("AC17 pressed again, having seen it", a.status, 303);
    CHECK_INT("AC17 it is booked", booked_slot(w, person), slots[1]);
}

static void conflict(struct world *w)
{
    int64_t person, other, slots[3], unused[3];
    struct visitor v = somebody(w, &person, slots), o = somebody(w, &other, unused);
    struct answer a, page;

    choose(&v, slots[0]);
    a = post(&o, PATH_BOOK_FORM, PATH_BOOK_FORM, "moedeform", "fremmoede", NULL);
    page = get(&o, PATH_BOOK_TIME);
    CHECK("a held time is not shown to others", !has(&page, slot_field(w, slots[0])));
    a = get(&v, PATH_BOOK_TIME);
    CHECK("the owner still sees it as free", has(&a, slot_field(w, slots[0])));
    a = post_from(&o, PATH_BOOK_TIME, &page, slot_field(w, slots[0]), "kl. 9.00", NULL);
    CHECK_INT("AC2 a held time is a conflict", a.status, 409);
    CHECK("AC2 C15 says so", has(&a, "Du har ikke booket en tid"));
    CHECK("AC2 C15 offers the nearest five", times(&a, "name=\"tid.") == 5);
    CHECK("AC2 C15 names what was wanted", has(&a, "Du valgte"));
    state_post(&o, "C15--taken", 409, PATH_BOOK_TIME, PATH_BOOK_TIME, slot_field(w, slots[0]),
               "kl. 9.00", NULL);
    /* the hold lapses, nobody took it: booking succeeds */
    answer_questions(&v);
    world_at(w, MONDAY, 9 * 60 + 20);
    a = state(&v, "C11--hold-over", PATH_BOOK_CHECK);
    CHECK("a lapsed hold is said", has(&a, "Vi holder ikke tiden mere."));
    page = a;
    /* it lapses, and another takes it */
    a = post(&o, PATH_BOOK_TIME, PATH_BOOK_TIME, slot_field(w, slots[0]), "kl. 9.00", NULL);
    CHECK_STR("AC2 another holds the lapsed time", a.location, "/book/tolk#indhold");
    a = post_from(&v, PATH_BOOK_CHECK, &page, NULL);
    CHECK_INT("AC2 slot gone: 409", a.status, 409);
    CHECK("AC2 slot gone: C15", has(&a, "En anden har lige taget tiden."));
    CHECK_STR("AC2 slot gone: the deadline is as it was",
              world_text(w, "SELECT state FROM deadline WHERE person_id = ?", person), "open");
    a = get(&v, PATH_BOOK_CHECK);
    CHECK_STR("C11 taken meanwhile leads to C15", a.location, "/book/optaget#indhold");
    state(&v, "C15--page", PATH_BOOK_TAKEN);
    /* back to the first, whose hold outlived nobody */
    world_at(w, MONDAY, 9 * 60 + 40);
    a = get(&v, PATH_BOOK_TAKEN);
    CHECK_STR("C15 is over when the time is free again", a.location, "/book/tjek#indhold");
    a = post_from(&v, PATH_BOOK_CHECK, &page, NULL);
    CHECK_INT("a lapsed hold books when nobody took it", a.status, 303);
    world_at(w, MONDAY, 9 * 60);
}

static void phone_and_interpreter(struct world *w)
{
    int64_t person, slots[3];
    struct visitor v = somebody(w, &person, slots);
    struct answer a;

    a = post(&v, PATH_BOOK_FORM, PATH_BOOK_FORM, "moedeform", "telefon", NULL);
    a = post(&v, PATH_BOOK_TIME, PATH_BOOK_TIME, slot_field(w, slots[0]), "kl. 9.00", NULL);
    /* an interpreter: that time has none */
    a = post(&v, PATH_BOOK_LANGUAGE, PATH_BOOK_LANGUAGE, "tolk", "ja", "sprog", "arabisk", NULL);
    CHECK_STR("C08 an interpreter needs another time", a.location, "/book/tid#indhold");
    world_sql(w, "UPDATE slot SET interpreter_language = 'arabisk' WHERE id = ?", slots[1]);
    a = state(&v, "C07--interpreter", PATH_BOOK_TIME);
    CHECK("C07 shows times with an interpreter", has(&a, slot_field(w, slots[1])));
    CHECK("C07 and no others", times(&a, "name=\"tid.") == 1);
    a = post(&v, PATH_BOOK_TIME, PATH_BOOK_TIME, slot_field(w, slots[1]), "kl. 9.30", NULL);
    CHECK_STR("C08 is not asked twice", a.location, "/book/hensyn#indhold");
    a = state_post(&v, "C09--too-long", 422, PATH_BOOK_SUPPORT, PATH_BOOK_SUPPORT, "hensyn",
                   arena_printf(w->arena, "%01001d", 7), NULL);
    a = post(&v, PATH_BOOK_SUPPORT, PATH_BOOK_SUPPORT, "hensyn", "Min søster <kommer> med", NULL);
    CHECK_STR("C10 comes for phone talks", a.location, "/book/telefon#indhold");
    a = state(&v, "C10--ask", PATH_BOOK_PHONE);
    CHECK("C10 the known number is filled in", has(&a, "value=\"12345678\""));
    a = state_post(&v, "C10--error", 422, PATH_BOOK_PHONE, PATH_BOOK_PHONE, "telefon", "1234",
                   NULL);
    CHECK("C10 what was typed is kept", has(&a, "value=\"1234\""));
    a = post(&v, PATH_BOOK_PHONE, PATH_BOOK_PHONE, "telefon", " +45 20-30.40 50 ", NULL);
    CHECK_STR("C10 accepts what people type", a.location, "/book/tjek#indhold");
    a = state(&v, "C11--phone", PATH_BOOK_CHECK);
    CHECK("C11 the number", has(&a, "20 30 40 50"));
    CHECK("C11 needs are escaped", has(&a, "Min søster &lt;kommer&gt; med"));
    CHECK("C11 interpreter", has(&a, "arabisk"));
    a = post(&v, PATH_BOOK_CHECK, PATH_BOOK_CHECK, NULL);
    CHECK_INT("a phone talk is booked", a.status, 303);
    a = state(&v, "C12--receipt-phone",
              arena_strndup(w->arena, a.location, strcspn(a.location, "#")));
    CHECK("C12 the number to be called", has(&a, "20 30 40 50"));
}

static void limits(struct world *w)
{
    const int64_t person = world_obliged(w, &(struct world_person){ .caseworker = w->jonas });
    struct visitor v;
    int64_t last, late, soon;
    struct answer a;

    world_at(w, MONDAY, 15 * 60);
    v = world_citizen(w, person);
    world_deadline(w, person, MONDAY, civil_from(2026, 3, 10));
    last = world_slot(w, w->jonas, civil_from(2026, 3, 17), 900, LAW_FORM_OFFICE);
    late = world_slot(w, w->jonas, civil_from(2026, 3, 18), 540, LAW_FORM_OFFICE);
    soon = world_slot(w, w->jonas, MONDAY + 1, 14 * 60, LAW_FORM_OFFICE);
    post(&v, PATH_BOOK_FORM, PATH_BOOK_FORM, "moedeform", "fremmoede", NULL);
    a = get(&v, "/book/tid?fra=2026-03-16");
    CHECK("E02 the latest day is offered", has(&a, slot_field(w, last)));
    CHECK("E03 the day after is not", !has(&a, slot_field(w, late)));
    CHECK("P-08 nor what begins too soon", !has(&a, slot_field(w, soon)));
    a = state_post(&v, "C15--after-latest", 409, PATH_BOOK_TIME, PATH_BOOK_TIME,
                   slot_field(w, late), "kl. 9.00", NULL);
    CHECK("E03 refused with its reason", has(&a, "Tiden er for sent."));
    CHECK("E03 and its paragraph", has(&a, "§ 44, stk. 1"));
    a = post(&v, PATH_BOOK_TIME, PATH_BOOK_TIME, slot_field(w, soon), "kl. 14.00", NULL);
    CHECK("P-08 refused with its reason", a.status == 409 && has(&a, "Tiden er for tæt på."));
    a = post(&v, PATH_BOOK_TIME, PATH_BOOK_TIME, slot_field(w, last), "kl. 15.00", NULL);
    CHECK_INT("E02 can be held", a.status, 303);
    answer_questions(&v);
    world_at(w, civil_from(2026, 3, 10), 23 * 60 + 59);
    v = world_citizen(w, person);
    a = get(&v, PATH_BOOK_CHECK);
    CHECK_INT("E02 open until 23.59", a.status, 200);
    {
        struct answer page = a;

        world_at(w, civil_from(2026, 3, 11), 0);
        a = post_from(&v, PATH_BOOK_CHECK, &page, NULL);
    }
    CHECK_INT("E02 one minute later it is over", a.status, 409);
    CHECK("E02 with its reason", has(&a, "Den sidste dag til at booke er gået."));
    CHECK("E02 and its paragraph", has(&a, "§ 44, stk. 1"));
    CHECK_INT("E02 nothing is stored",
              world_number(w, "SELECT count(*) FROM booking WHERE person_id = ?", person), 1);
    state(&v, "C05--too-late-at-times", PATH_BOOK_TIME);
    state(&v, "C05--too-late", PATH_BOOK);
    world_at(w, MONDAY, 9 * 60);
}

static void no_times(struct world *w)
{
    const int64_t person =
        world_obliged(w, &(struct world_person){ .unit = w->other_unit, .caseworker = w->ole });
    struct visitor v = world_citizen(w, person);
    struct answer a;
    const char *number;

    world_deadline(w, person, MONDAY - 4, civil_from(2026, 3, 13));
    a = get(&v, PATH_BOOK_NONE);
    CHECK_STR("C14 without a search leads to C07", a.location, "/book/tid#indhold");
    post(&v, PATH_BOOK_FORM, PATH_BOOK_FORM, "moedeform", "fremmoede", NULL);
    a = get(&v, PATH_BOOK_TIME);
    CHECK_STR("S-05 nothing free leads to C14", a.location, "/book/ingen-tider#indhold");
    number = world_text(w, "SELECT number FROM no_times WHERE person_id = ?", person);
    CHECK("S-05 there is a number", number != NULL);
    CHECK_INT("S-05 the search is evidence",
              world_number(w, "SELECT shown FROM slot_search WHERE person_id = ?", person), 0);
    CHECK_STR("S-05 the step is recorded",
              world_text(w,
                         "SELECT rule || ' ' || reason FROM deadline_event WHERE person_id = ?"
                         " ORDER BY id DESC LIMIT 1",
                         person),
              "S-05 no_times_logged");
    CHECK_INT("M-8 the caseworker has a task",
              world_number(w, "SELECT count(*) FROM task WHERE person_id = ? AND kind = 'no_times'",
                           person),
              1);
    a = state(&v, "C14--new", PATH_BOOK_NONE);
    CHECK("C14 the number in groups",
          has(&a, arena_printf(w->arena, "%.4s %s", number, number + 4)));
    CHECK("C14 the clock", has(&a, "mandag den 2. marts 2026 kl. 9.00"));
    CHECK("C14 the range", has(&a, "fredag den 20. marts 2026"));
    CHECK("C14 its paragraph", has(&a, "§ 13"));
    a = get(&v, PATH_BOOK_TIME);
    CHECK_INT("searching again keeps the number",
              world_number(w, "SELECT count(*) FROM no_times WHERE person_id = ?", person), 1);
    CHECK_INT("and is evidence too",
              world_number(w, "SELECT count(*) FROM slot_search WHERE person_id = ?", person), 2);
    a = post(&v, PATH_BOOK_NOTICE, PATH_BOOK_NONE, NULL);
    CHECK_STR("«Få besked»", a.location, "/book/ingen-tider#indhold");
    a = state(&v, "C14--asked", PATH_BOOK_NONE);
    CHECK("C14 notice is asked", has(&a, "Du får besked, når der er nye tider."));
    state(&v, "C04--no-times", PATH_MY_TALKS);
    world_sql(w,
              "UPDATE no_times SET answered_utc = ?1, answered_by = ?2, answer = 'Vi har lagt nye"
              " tider ind.' WHERE person_id = ?3",
              world_now(), w->ole, person);
    a = state(&v, "C14--answered", PATH_BOOK_NONE);
    CHECK("C14 the answer", has(&a, "Vi har lagt nye tider ind."));
}

static void more_days(struct world *w)
{
    const int64_t person = world_obliged(w, &(struct world_person){ .caseworker = w->karin });
    struct visitor v = world_citizen(w, person);
    const char *next;
    struct answer a;
    int seen = 0;

    world_deadline(w, person, MONDAY - 4, civil_from(2026, 3, 13));
    for (int day = 2; day < 18; day++)
        for (int i = 0; i < 4; i++)
            world_slot(w, w->karin, MONDAY + day, 600 + 30 * i, LAW_FORM_VIDEO);
    post(&v, PATH_BOOK_FORM, PATH_BOOK_FORM, "moedeform", "video", NULL);
    a = state(&v, "C07--first-of-several", PATH_BOOK_TIME);
    CHECK_INT("C07 five days a page", times(&a, "<h2 id=\"d-"), 5);
    CHECK("C07 no earlier page", !has(&a, "Se tidligere tider"));
    for (;;) {
        seen += times(&a, "name=\"tid.");
        next = between(&v, &a, "href=\"/book/tid?fra=", "\">Se senere tider");
        if (!next)
            break;
        while (strstr(next, "fra=")) /* the earlier link stands before it */
            next = strstr(next, "fra=") + 4;
        a = get(&v, arena_printf(w->arena, "/book/tid?fra=%s", next));
        if (seen > 200)
            break;
    }
    CHECK_INT("C07 the pages show every lawful time once", seen, 4 * 16);
    state(&v, "C07--last-of-several", "/book/tid?fra=2026-03-18");
    CHECK("C07 an earlier page", has(&a, "Se tidligere tider"));
    a = get(&v, "/book/tid?fra=2026-13-77");
    CHECK_INT("C07 nonsense begins at the beginning", times(&a, "<h2 id=\"d-"), 5);
    CHECK_INT("C07 searches are recorded in the journal, none in the database",
              world_number(w, "SELECT count(*) FROM slot_search WHERE person_id = ?", person), 0);
}

static void who_may(struct world *w)
{
    struct world_person who = { .caseworker = w->jonas };
    int64_t person = world_obliged(w, &who);
    struct visitor v = world_citizen(w, person);
    struct answer a;

    a = state(&v, "C05--voluntary", PATH_BOOK);
    CHECK("P-26 without a duty one may", has(&a, "Du behøver ikke booke."));
    world_exemption(w, person, MONDAY - 3, CIVIL_NONE);
    a = state(&v, "C05--exempt", PATH_BOOK);
    CHECK("exempt: why", has(&a, "Jobcenteret bestemmer tiden for dig."));
    CHECK("exempt: § 20(5)", has(&a, "§ 20, stk. 5"));
    person = world_obliged(w, &who);
    v = world_citizen(w, person);
    world_revocation(w, person, MONDAY - 3, CIVIL_NONE);
    a = state(&v, "C05--revoked", PATH_BOOK);
    CHECK("revoked: why", has(&a, "Du må ikke booke selv mere."));
    person = world_person(w, &who);
    v = world_citizen(w, person);
    a = state(&v, "C05--not-covered", PATH_BOOK);
    CHECK("no contract: why", has(&a, "Du har ikke en kontrakt hos os lige nu."));
    /* after a miss: open, it restores contact (S-16) */
    person = world_obliged(w, &who);
    v = world_citizen(w, person);
    {
        const int64_t d = world_deadline(w, person, MONDAY - 14, MONDAY - 3);
        const int64_t slot = world_slot(w, w->jonas, MONDAY + 21, 700, LAW_FORM_OFFICE);

        world_deadline_step(w, d, "midnight", "open", "missed");
        world_deadline_step(w, d, "consequence", "missed", "consequence_open");
        a = state(&v, "C05--after-miss", PATH_BOOK);
        CHECK("S-16 booking is open after a miss", has(&a, "Du kan booke nu."));
        choose(&v, slot);
        answer_questions(&v);
        a = post(&v, PATH_BOOK_CHECK, PATH_BOOK_CHECK, NULL);
        CHECK_INT("S-16 books", a.status, 303);
        CHECK_INT("S-16 contact is restored",
                  world_number(w, "SELECT contact_restored_on FROM deadline WHERE id = ?", d),
                  MONDAY);
        CHECK_STR("S-16 the case stays",
                  world_text(w, "SELECT state FROM deadline WHERE id = ?", d), "consequence_open");
    }
}

static void bad_input(struct world *w)
{
    int64_t person, slots[3];
    struct visitor v = somebody(w, &person, slots), stranger;
    struct answer a, page;

    stranger = world_stranger(w, AUTH_SITE_CITIZEN);
    a = get(&stranger, PATH_BOOK_TIME);
    CHECK("a stranger is sent to sign in",
          a.status == 303 && strstr(a.location, "/log-ind") == a.location);
    post(&v, PATH_BOOK_FORM, PATH_BOOK_FORM, "moedeform", "fremmoede", NULL);
    page = get(&v, PATH_BOOK_TIME);
    a = post_from(&v, PATH_BOOK_TIME, &page, NULL);
    CHECK_STR("no time pressed: back to the list", a.location, "/book/tid#indhold");
    page = get(&v, PATH_BOOK_TIME);
    a = post_from(&v, PATH_BOOK_TIME, &page, "tid.aaaaaaaaaaaaaaaaaaaaaaaaaa", "x", NULL);
    CHECK_INT("an impossible time is a conflict", a.status, 409);
    a = post_from(&v, PATH_BOOK_TIME, &page, "tid.'; DROP TABLE slot; --", "x", NULL);
    CHECK_STR("nonsense in a field's name: back to the list", a.location, "/book/tid#indhold");
    page = get(&v, PATH_BOOK_TIME);
    a = post_from(&v, PATH_BOOK_TIME, &page, slot_field(w, slots[0]), "x", slot_field(w, slots[1]),
                  "y", NULL);
    CHECK_STR("two times pressed: back to the list", a.location, "/book/tid#indhold");
    a = post_from(
        &v, PATH_BOOK_CHECK,
        &(struct answer){
            .body = arena_printf(w->arena, "<form action=\"/book/tjek\">%s",
                                 between(&v, &page, "action=\"/book/tid#fejl\"", "</form>")) },
        NULL);
    CHECK_INT("another form's token is refused", a.status, 403);
    a = get(&v, PATH_BOOK_CHECK);
    CHECK_STR("C11 without a time leads to C07", a.location, "/book/tid#indhold");
    a = get(&v, PATH_BOOK_LANGUAGE);
    CHECK_INT("C08 may be answered before a time is chosen", a.status, 200);
    a = get(&v, PATH_BOOK_PHONE);
    CHECK_INT("C10 for a talk that is not by phone leads on", a.status, 303);
    choose(&v, slots[0]);
    post(&v, PATH_BOOK_TIME, PATH_BOOK_TIME, slot_field(w, slots[1]), "kl. 9.30", NULL);
    CHECK_INT("AC3 pressing twice holds one time",
              world_number(w, "SELECT count(*) FROM slot_hold WHERE person_id = ?", person), 1);
    page = get(&v, PATH_BOOK_SUPPORT);
    a = post_exact(&v, PATH_BOOK_SUPPORT,
                   form_body(&v, PATH_BOOK_SUPPORT, &page, "hensyn", "a", "hensyn", "b", NULL));
    CHECK_INT("AC13 a field that comes twice", a.status, 400);
    a = post(&v, PATH_BOOK_SUPPORT, PATH_BOOK_SUPPORT, "hensyn", "{{FORM_TOKEN}} <script>", NULL);
    page = get(&v, PATH_BOOK_SUPPORT);
    CHECK("AC10, AC8 a template and markup in a field are text",
          has(&page, "{{FORM_TOKEN}} &lt;script&gt;"));
    a = post_exact(&v, arena_printf(w->arena, "%s?tolk=nej", PATH_BOOK_LANGUAGE),
                   form_body(&v, PATH_BOOK_LANGUAGE,
                             &(struct answer){ .body = get(&v, PATH_BOOK_LANGUAGE).body }, NULL));
    CHECK_INT("AC13 what stands in the query is no answer", a.status, 422);
    /* a token from another session: nothing is stored, what was typed is kept */
    {
        struct visitor again = world_citizen(w, person);

        page = get(&v, PATH_BOOK_SUPPORT);
        a = post_exact(&again, PATH_BOOK_SUPPORT,
                       form_body(&v, PATH_BOOK_SUPPORT, &page, "hensyn", "Kladden", NULL));
        CHECK_INT("a stale form is refused", a.status, 403);
        a = get(&again, "/book/hensyn?kladde=1");
        CHECK("a stale form: what was typed comes back", has(&a, "Kladden</textarea>"));
    }
    a = post_exact(&v, PATH_BOOK_SUPPORT, "hensyn=%FF%FE");
    CHECK_INT("invalid UTF-8", a.status, 400);
    a = post_exact(&v, PATH_BOOK_SUPPORT, "hensyn=a%00b");
    CHECK_INT("NUL", a.status, 400);
}

int main(void)
{
    static void (*const parts[])(struct world *) = {
        whole_way, two_tabs, other_time, conflict, phone_and_interpreter, limits, no_times,
        more_days, who_may,  bad_input,
    };

    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        struct world *w = world_open(); /* each with its own times */

        parts[i](w);
        world_close(w);
    }
    return CHECK_DONE();
}
