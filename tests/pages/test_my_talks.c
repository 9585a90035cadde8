/* C04: every place where a citizen can stand. */
#include "check.h"
#include "harness.h"

#include <stdio.h>

#define MONDAY civil_from(2026, 3, 2)

static struct answer shown(struct world *w, int64_t person, const char *name)
{
    struct visitor v = world_citizen(w, person);

    return state(&v, name, PATH_MY_TALKS);
}

static int64_t obliged(struct world *w)
{
    return world_obliged(w, &(struct world_person){ 0 });
}

static void deadlines(struct world *w)
{
    int64_t p = obliged(w), d = world_deadline(w, p, MONDAY - 4, civil_from(2026, 3, 13));
    struct answer a = shown(w, p, "C04--must-book");

    CHECK("must book: by when, and how far", has(&a, "fredag den 13. marts 2026 (om 11 dage)"));
    CHECK("must book: latest talk", has(&a, "fredag den 20. marts 2026"));
    CHECK("must book: the consequence", has(&a, "kan du få færre penge"));
    CHECK("must book: one button", times(&a, "button-primary") == 1 && has(&a, "href=\"/book\""));
    CHECK("must book: § 20(4)", has(&a, "§ 20, stk. 4"));
    CHECK("hot page: at most 5 statements", a.sql <= 5);

    world_at(w, civil_from(2026, 3, 14), 0);
    a = shown(w, p, "C04--just-over");
    CHECK("the minute after: said plainly", has(&a, "Den sidste dag til at booke er gået."));
    CHECK("the minute after: no button to press in vain", !has(&a, "button-primary"));
    world_at(w, MONDAY, 9 * 60);

    world_deadline_step(w, d, "midnight", "open", "missed");
    a = shown(w, p, "C04--missed");
    CHECK("missed: what", has(&a, "Du har ikke booket en samtale i tide."));
    CHECK("missed: what may follow", has(&a, "Du kan få færre penge for hver dag."));
    CHECK("missed: what now", has(&a, "Book en tid nu"));
    CHECK("missed: its paragraph", has(&a, "§ 37 a, stk. 1"));
    world_deadline_step(w, d, "consequence", "missed", "consequence_open");
    a = shown(w, p, "C04--consequence");
    CHECK("consequence: still says so", has(&a, "En medarbejder ser på din sag."));
    world_sql(w, "UPDATE deadline SET contact_restored_on = ? WHERE id = ?", MONDAY, d);
    a = shown(w, p, "C04--contact-restored");
    CHECK("contact restored: no more days", has(&a, "Nu tæller der ikke flere dage."));

    p = obliged(w);
    d = world_deadline(w, p, MONDAY - 20, MONDAY - 1);
    world_sql(w,
              "INSERT INTO deadline_event (deadline_id, person_id, at_utc, recorded_utc, event,"
              "   from_state, to_state, actor, reason, rule, deadline_on, latest_on, closes_utc)"
              " VALUES (?1, ?2, ?3, ?3, 'midnight', 'open', 'open', 'system',"
              "   'deadline_extended', 'S-12', ?4, ?4 + 7, ?5)",
              d, p, world_now(), MONDAY, law_clock_day_end_utc(MONDAY));
    a = shown(w, p, "C04--outage-moved");
    CHECK("an outage moved it: the new day", has(&a, "mandag den 2. marts 2026 (i dag)"));
    CHECK("an outage moved it: why", has(&a, "Siden virkede ikke."));

    p = obliged(w);
    d = world_deadline(w, p, MONDAY - 20, MONDAY - 5);
    world_deadline_step(w, d, "midnight", "open", "missed");
    world_deadline_step(w, d, "excuse", "missed", "excused");
    a = shown(w, p, "C04--excused");
    CHECK("excused: not your fault", has(&a, "Det er ikke din fejl."));

    p = obliged(w);
    d = world_deadline(w, p, MONDAY - 20, MONDAY - 5);
    world_deadline_step(w, d, "book", "open", "booked");
    world_deadline_step(w, d, "no_show", "booked", "no_show");
    a = shown(w, p, "C04--stayed-away");
    CHECK("stayed away: what, and what may follow",
          has(&a, "Du kom ikke til samtalen.") && has(&a, "Du kan få færre penge for hver dag."));

    p = obliged(w);
    d = world_deadline(w, p, MONDAY - 20, MONDAY + 5);
    world_deadline_step(w, d, "book", "open", "booked");
    world_deadline_step(w, d, "afbud", "booked", "cancelled_late");
    a = shown(w, p, "C04--afbud");
    CHECK("afbud: somebody decides", has(&a, "En medarbejder ser på det."));
}

static void talks(struct world *w)
{
    int64_t p = obliged(w), d = world_deadline(w, p, MONDAY - 4, civil_from(2026, 3, 13));
    int64_t slot = world_slot(w, w->mette, MONDAY + 9, 600, LAW_FORM_OFFICE);
    struct answer a;

    world_booking(w, p, slot, d, LAW_BOOKING_SELF);
    a = shown(w, p, "C04--booked");
    CHECK("booked: when", has(&a, "onsdag den 11. marts 2026 kl. 10.00"));
    CHECK("booked: never a deadline beside it", !has(&a, "13. marts"));
    CHECK("booked: move", has(&a, "/flyt\">Flyt tiden"));

    p = obliged(w);
    slot = world_slot(w, w->mette, MONDAY + 9, 660, LAW_FORM_PHONE);
    world_booking(w, p, slot, 0, LAW_BOOKING_SUMMONS);
    a = shown(w, p, "C04--summoned");
    CHECK("summoned: who decided", has(&a, "Jobcenteret har bestemt en tid:"));
    CHECK("summoned: one must come", has(&a, "Du skal komme."));
    CHECK("summoned: no move", !has(&a, "Flyt tiden"));
    CHECK("summoned: its paragraph", has(&a, "§ 46, stk. 1"));

    p = obliged(w);
    d = world_deadline(w, p, MONDAY - 20, MONDAY - 5);
    world_deadline_step(w, d, "midnight", "open", "missed");
    slot = world_slot(w, w->mette, MONDAY + 9, 720, LAW_FORM_OFFICE);
    world_booking(w, p, slot, 0, LAW_BOOKING_SELF);
    a = shown(w, p, "C04--booked-after-miss");
    CHECK("booked after a miss: both are said",
          has(&a, "Du har en tid") && has(&a, "Du bookede ikke i tide."));

    p = obliged(w);
    slot = world_slot(w, w->mette, MONDAY + 9, 780, LAW_FORM_OFFICE);
    world_booking(w, p, slot, 0, LAW_BOOKING_SELF);
    world_exemption(w, p, MONDAY - 2, CIVIL_NONE);
    a = shown(w, p, "C04--booked-then-exempt");
    CHECK("exempt with a talk: the talk stands", has(&a, "Denne tid gælder stadig."));
    CHECK("exempt with a talk: why", has(&a, "Det er svært for dig at booke selv lige nu."));
    CHECK("exempt with a talk: the decision can be read", has(&a, "/afgoerelse/"));

    p = obliged(w);
    world_exemption(w, p, MONDAY - 2, MONDAY + 30);
    a = shown(w, p, "C04--exempt-until");
    CHECK("20(5) exempt until a day: the page says until when",
          has(&a, "Det gælder til og med") && has(&a, "onsdag den 1. april 2026"));
    CHECK("20(5) nobody looks at it again after its end", !has(&a, "Vi ser på det igen"));

    p = obliged(w);
    slot = world_slot(w, w->mette, MONDAY + 9, 840, LAW_FORM_OFFICE);
    world_booking(w, p, slot, 0, LAW_BOOKING_SELF);
    world_revocation(w, p, MONDAY - 2, CIVIL_NONE);
    a = shown(w, p, "C04--booked-then-revoked");
    CHECK("revoked with a talk: said", has(&a, "Du må ikke booke selv mere."));
    CHECK("revoked with a talk: the talk stands", has(&a, "Denne tid gælder stadig."));
    CHECK("revoked with a talk: complaint", has(&a, "/klage\">Sådan klager du"));
}

static void statuses(struct world *w)
{
    int64_t p = obliged(w);
    struct answer a;

    a = shown(w, p, "C04--may-book");
    CHECK("nothing due: one may", has(&a, "Du må gerne."));
    w->settings.allow_voluntary_booking = false;
    a = shown(w, p, "C04--nothing");
    CHECK("nothing due: nothing to do", has(&a, "Du skal ikke gøre noget nu."));
    w->settings.allow_voluntary_booking = true;
    world_exemption(w, p, MONDAY - 2, CIVIL_NONE);
    a = shown(w, p, "C04--exempt");
    CHECK("exempt: who books", has(&a, "Jobcenteret bestemmer tiden for dig."));
    CHECK("exempt: why", has(&a, "Det er svært for dig at booke selv lige nu."));
    CHECK("exempt: until when it is looked at", has(&a, "Vi ser på det igen senest"));
    CHECK("exempt: ask to book alone again", has(&a, "Bed om at booke selv igen"));
    CHECK("exempt: the decision can be read", has(&a, "/afgoerelse/"));
    CHECK("exempt: § 20(5)", has(&a, "§ 20, stk. 5, 1. pkt."));

    p = obliged(w);
    world_revocation(w, p, MONDAY - 2, CIVIL_NONE);
    a = shown(w, p, "C04--revoked");
    CHECK("revoked: said", has(&a, "Du må ikke booke selv mere."));
    CHECK("revoked: complaint", has(&a, "/klage\">Sådan klager du"));
    CHECK("revoked: § 20(5), third sentence", has(&a, "§ 20, stk. 5, 3. pkt."));

    p = obliged(w);
    world_sql(w, "UPDATE booking SET state = 'no_show' WHERE person_id = ?", p);
    a = shown(w, p, "C04--first-talk");
    CHECK("P-21 the first talk is by summons",
          has(&a, "Jobcenteret bestemmer altid tiden for den første samtale."));

    p = obliged(w);
    world_sql(w, "UPDATE guidance SET voided_utc = 1 WHERE person_id = ?", p);
    a = shown(w, p, "C04--not-guided");
    CHECK("not guided: guidance first", has(&a, "Vi fortæller dig først, hvordan du booker."));

    p = obliged(w);
    world_sql(w, "UPDATE readiness SET result = 'activity_ready' WHERE person_id = ?", p);
    w->settings.allow_voluntary_booking = false;
    a = shown(w, p, "C04--not-in-scope");
    CHECK("not in scope: the jobcentre books", has(&a, "Du er ikke i den gruppe"));
    w->settings.allow_voluntary_booking = true;

    p = obliged(w);
    world_sql(w,
              "INSERT INTO absence (person_id, kind, from_day, to_day, told_on, recorded_by,"
              "   recorded_utc) VALUES (?1, 'sickness', ?2, ?2 + 10, ?2, ?3, ?4)",
              p, MONDAY - 1, w->mette, world_now());
    a = shown(w, p, "C04--paused");
    CHECK("absent: until when", has(&a, "onsdag den 11. marts 2026"));

    a = shown(w, world_person(w, &(struct world_person){ 0 }), "C04--no-contract");
    CHECK("no contract: nothing to do", has(&a, "Du skal ikke gøre noget nu."));
}

static void hearing(struct world *w)
{
    const int64_t p = obliged(w);
    struct answer a;

    world_sql(w,
              "INSERT INTO revocation (public_id, person_id, state, basis, facts, agreed, made_by,"
              "   made_utc, hearing_letter, hearing_available_on, hearing_until, hearing_by,"
              "   hearing_utc)"
              " VALUES ('hearinghearinghearinghea22', ?1, 'hearing', 'defeats_contact',"
              "   'Har booket tre tider og flyttet dem alle.', 'At møde op.', ?2, ?3,"
              "   'Du kan sige, hvad du mener.', ?4 - 3, ?4 + 11, ?2, ?3)",
              p, w->mette, world_now(), MONDAY);
    a = shown(w, p, "C04--hearing");
    CHECK("hearing: until when", has(&a, "fredag den 13. marts 2026"));
    CHECK("hearing: the way to answer", has(&a, "/hoering/hearinghearinghearinghea22"));
    CHECK("hearing: the right is still there", has(&a, "Du må gerne."));
}

int main(void)
{
    struct world *w = world_open();
    struct visitor stranger = world_stranger(w, AUTH_SITE_CITIZEN);

    CHECK_INT("a stranger is sent to sign in", get(&stranger, PATH_MY_TALKS).status, 303);
    deadlines(w);
    talks(w);
    statuses(w);
    hearing(w);
    world_close(w);
    return CHECK_DONE();
}
