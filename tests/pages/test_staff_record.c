/* S10: the record of a talk: draft, points missing, two who edit at once, finished and locked, what
 * follows from it; access, CSRF and audit; and what the citizen sees of it (C12). */
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

/* A talk of today at 8, held by now: job ready and on benefit, or without benefit. */
static int64_t held(struct world *w, const struct world_person *p, bool on_benefit, int minute)
{
    const int64_t person = world_obliged(w, p);
    const int64_t booking = world_booking(
        w, person,
        world_slot(w, p->caseworker ? p->caseworker : w->mette, world_today(), minute, 1), 0,
        LAW_BOOKING_SUMMONS);

    if (!on_benefit)
        world_sql(w, "UPDATE benefit SET voided_utc = 1 WHERE person_id = ?", person);
    world_sql(w, "UPDATE booking SET state = 'held', ended_utc = ? WHERE id = ?", world_now(),
              booking);
    return booking;
}

static int64_t count(struct world *w, const char *what, int64_t booking)
{
    return world_number(w, arena_printf(w->arena, "SELECT count(*) FROM %s", what), booking);
}

#define DRAFT(version) "handling", "kladde", "version", version
#define FIRST_TOPICS                                                                               \
    "kanal", "fremmoede", "situation", "Er flyttet til egen bolig.", "kommunen",                   \
        "Har givet tilbud om praktik.", "borgeren", "Har deltaget.", "fulgt", "delvist",           \
        "forloeb", "Praktik i tre uger.", "udbytte", "Bedre dansk.", "programindhold", "nej",      \
        "sammensaetning", "nej"
#define TOPICS FIRST_TOPICS, "maal", "nej"
#define JOBS                                                                                       \
    "samtaletype", "job", "jobstoette", "To ansøgninger om ugen.", "jobnet-dag", "2",              \
        "jobnet-maaned", "3", "jobnet-aar", "2026", "jobnetok", "nej", "jobnetsenest-dag", "16",   \
        "jobnetsenest-maaned", "3", "jobnetsenest-aar", "2026"
#define ALL                                                                                        \
    FIRST_TOPICS, JOBS, "maal", "ja", "maaltekst", "Uddannelse i stedet.", "ydelse", "tvivl",      \
        "ydelsetvivl", "Har ikke søgt job i en måned.", "dansk", "nej", "danskgrund",              \
        "Fravær i 60 procent af timerne.", "meddelelse", "nu", "punkt-1", "ja", "punkt-2", "ja",   \
        "punkt-3", "ja", "ophold", "givet", "opholdsprog", "ar", "aftalt",                         \
        "Du søger to job om ugen.", "naeste-dag", "15", "naeste-maaned", "4", "naeste-aar", "2026"

static void test_draft(struct world *w)
{
    const int64_t talk = held(w, &(struct world_person){ .given = "Amina" }, true, 480);
    const char *path = path_of(w, PATH_STAFF_RECORD, talk);
    struct visitor v = world_staff(w, w->mette);
    struct answer a = state(&v, "S10--not-begun", path), old;

    CHECK("S10 whose talk", has(&a, "Amina Yusuf") && has(&a, "Referatet er ikke begyndt"));
    CHECK("S10 each section names its paragraph",
          has(&a, "§ 20, stk. 3, 1. pkt.") && has(&a, "§ 20, stk. 3, 3. pkt.")
              && has(&a, "§ 20, stk. 7") && has(&a, "§ 20, stk. 8") && has(&a, "§ 20, stk. 9")
              && has(&a, "§ 20, stk. 10"));
    CHECK("S10 the form that was booked is proposed", has(&a, "value=\"fremmoede\" checked"));
    CHECK_INT("nothing happens on GET", count(w, "talk_record WHERE booking_id = ?", talk), 0);

    a = post(&v, path, path, DRAFT("0"), "kanal", "fremmoede", "situation", "Er flyttet.", "gem",
             "Gem kladde", NULL);
    CHECK("J08 saved as a draft", a.status == 303);
    a = state(&v, "S10--points-missing", path);
    CHECK("J08 version and who", has(&a, "Udgave 1 er gemt") && has(&a, "Mette Holm"));
    CHECK("J08 what was typed is there", has(&a, ">Er flyttet.</textarea>"));
    CHECK("J08 what is missing, with its paragraph",
          has(&a, "Det mangler") && has(&a, "href=\"#forloeb\"")
              && has(&a,
                     "«Udbyttet set i forhold til målene» skal udfyldes (integrationsloven § 20, "
                     "stk. 3, 2. pkt.)"));
    CHECK("J09 a benefit receiver's talk", has(&a, "Vælg cv-samtale eller jobsamtale"));

    a = post(&v, path, path, DRAFT("1"), "kanal", "fremmoede", "situation", "Er flyttet.",
             "faerdig", "Gem og gør referatet færdigt", NULL);
    CHECK("J08 cannot be closed", a.status == 303 && strstr(a.location, "mangler=ja"));
    CHECK_INT("J08 no new version of the same words",
              world_number(w, "SELECT version FROM talk_record WHERE booking_id = ?", talk), 1);
    a = state(&v, "S10--points-missing-at-fields", arena_printf(w->arena, "%s?mangler=ja", path));
    CHECK("J08 in the summary and at the fields", has(&a, "id=\"forloeb-fejl\"")
                                                      && has(&a, "href=\"#jobnet-dag\"")
                                                      && has(&a, "<title>Fejl: "));

    a = state_post(&v, "S10--wrong", 422, path, path, DRAFT("1"), "kanal", "fremmoede",
                   "samtaletype", "generel", "situation", "Ikke det samme", "situation-samme", "ja",
                   "jobnet-dag", "31", "jobnet-maaned", "2", "jobnet-aar", "2026", "naeste-dag",
                   "1", "naeste-maaned", "3", "naeste-aar", "2026", "gem", "Gem kladde", NULL);
    CHECK("J09 general is refused with its paragraph",
          has(&a, "id=\"samtaletype-fejl\"") && has(&a, "stk. 7, 1. pkt."));
    CHECK("S10 no change, or words: not both", has(&a, "id=\"situation-fejl\""));
    CHECK("S10 no such day", has(&a, "id=\"jobnet-dag-fejl\""));
    CHECK("S10 the next talk is after this one", has(&a, "id=\"naeste-dag-fejl\""));
    CHECK("S10 what was typed is kept", has(&a, ">Ikke det samme</textarea>"));
    old = get(&v, path);
    a = post(&v, path, path, DRAFT("1"), "kanal", "fremmoede", "situation-samme", "ja", "gem",
             "Gem kladde", NULL);
    CHECK("S10 the old words are removed first", a.status == 303);
    CHECK_STR("S10 «no change» is chosen on purpose",
              world_text(w,
                         "SELECT situation FROM talk_record_version v JOIN talk_record r"
                         " ON r.id = v.record_id WHERE r.booking_id = ? ORDER BY v.version DESC",
                         talk),
              "Ingen ændring i situation og behov.");
    a = post_from(&v, path, &old, DRAFT("1"), "kanal", "fremmoede", "situation", "Er flyttet.",
                  "deltog", "Tolk på arabisk", "gem", "Gem kladde", NULL);
    CHECK("two at once: only one changed a field, both are kept", a.status == 303);
    a = get(&v, path);
    CHECK("two at once: the one", has(&a, "value=\"Tolk på arabisk\""));
    CHECK("two at once: and the other", has(&a, "Ingen ændring i situation og behov."));
    CHECK("2.1 each save is listed", has(&a, "Udgave 3:") && has(&a, "Udgave 1:"));
}

static void test_conflict(struct world *w)
{
    const int64_t talk = held(w, &(struct world_person){ .given = "Bilal" }, false, 510);
    const char *path = path_of(w, PATH_STAFF_RECORD, talk);
    struct visitor v = world_staff(w, w->mette), second = world_staff(w, w->jonas);
    struct answer a, page;

    CHECK_INT(
        "S10 begun",
        post(&v, path, path, DRAFT("0"), "forloeb", "Kursus.", "gem", "Gem kladde", NULL).status,
        303);
    page = get(&second, path);
    CHECK("stk. 7 and 8 are not asked without benefit",
          has(&page, "Borgeren fik ikke ydelse den dag") && !has(&page, "id=\"ydelse\""));
    a = post(&v, path, path, DRAFT("1"), "forloeb", "Kursus i to uger.", "gem", "Gem kladde", NULL);
    CHECK_INT("S10 one saves", a.status, 303);
    a = post_from(&second, path, &page, DRAFT("1"), "forloeb", "Kursus i fire uger.", "udbytte",
                  "Prøve bestået.", "gem", "Gem kladde", NULL);
    CHECK_INT("two at once: 409", a.status, 409);
    CHECK("two at once: both texts", has(&a, "Kursus i to uger.")
                                         && has(&a, "Mette Holm har gemt en nyere udgave")
                                         && times(&a, "Kursus i fire uger.") == 2);
    CHECK("two at once: nothing typed is lost", has(&a, ">Prøve bestået.</textarea>"));
    a = state_post(&second, "S10--edited-by-two", 409, path, path, DRAFT("1"), "forloeb",
                   "Kursus i fire uger.", "gem", "Gem kladde", NULL);
    CHECK_INT("two at once: nothing is stored",
              world_number(w, "SELECT version FROM talk_record WHERE booking_id = ?", talk), 2);
    a = post_from(&second, path, &a, DRAFT("2"), "forloeb", "Kursus i fire uger.", "gem",
                  "Gem kladde", NULL);
    CHECK_INT("two at once: saved knowingly afterwards", a.status, 303);

    /* the other finishes meanwhile */
    page = get(&second, path);
    a = post(&v, path, path, DRAFT("3"), TOPICS, "faerdig", "x", NULL);
    CHECK_INT("S10 finished", a.status, 303);
    a = post_from(&second, path, &page, DRAFT("3"), "forloeb", "Kursus i fire uger.", "aftalt",
                  "Kom igen.", "gem", "Gem kladde", NULL);
    CHECK_INT("locked meanwhile: 409", a.status, 409);
    CHECK("locked meanwhile: what was typed is shown",
          has(&a, "Kom igen.") && has(&a, "gjorde referatet færdigt, mens du skrev"));
}

static void test_finish(struct world *w)
{
    const int64_t talk =
        held(w, &(struct world_person){ .given = "Chen", .language = "ar" }, true, 540);
    const char *path = path_of(w, PATH_STAFF_RECORD, talk);
    struct visitor v = world_staff(w, w->mette), citizen;
    struct answer a;
    int64_t person = world_number(w, "SELECT person_id FROM booking WHERE id = ?", talk);

    citizen = world_citizen(w, person);
    a = get(&citizen, path_of(w, PATH_TALK, talk));
    CHECK("C12 no record yet", !has(&a, "referat"));
    world_sql(w, "UPDATE contract SET rule_set = 'par20_2020' WHERE person_id = ?", person);
    a = post(&v, path, path, DRAFT("0"), ALL, "faerdig", "x", NULL);
    CHECK("2.9 an item is missing: a draft", a.status == 303 && strstr(a.location, "mangler=ja"));
    a = get(&v, arena_printf(w->arena, "%s?mangler=ja", path));
    CHECK("2.9 at the boxes", has(&a, "id=\"punkt-1-fejl\"") && has(&a, "alle de punkter"));
    CHECK_INT("2.9 nothing is sent yet",
              count(w, "message WHERE kind IN ('M-12', 'M-13', 'M-15') AND booking_id = ?", talk),
              0);
    world_sql(w, "UPDATE contract SET rule_set = 'par20_2026' WHERE person_id = ?", person);
    a = get(&v, path);
    CHECK("S10 all points are filled in", has(&a, "Alle punkter er udfyldt"));
    (void)state(&v, "S10--whole", path);
    a = post(&v, path, path, DRAFT("1"), ALL, "faerdig", "x", NULL);
    CHECK("S10 finished", a.status == 303 && !strstr(a.location, "mangler"));
    a = state(&v, "S10--locked", path);
    CHECK("S10 locked, by whom", has(&a, "Referatet er færdigt") && has(&a, "Mette Holm"));
    CHECK("S10 no field can be typed in", !has(&a, "name=\"forloeb\""));
    CHECK("2.1 the regime of the moment", has(&a, "Regler for opfølgning den dag"));
    CHECK_INT("20-3-3 the contract is to be revised",
              count(w, "task WHERE kind = 'contract_revision' AND person_id = ?", person), 1);
    CHECK_INT(
        "20-7-3 a task and a message on Jobnet",
        count(w, "task WHERE kind = 'jobnet_data' AND due_on = 20528 AND person_id = ?", person),
        1);
    CHECK("20-7-3 M-15 in words", has(&a, "Du skal rette dem senest mandag den 16. marts 2026"));
    CHECK_INT("20-8 a task to hand it over",
              count(w, "task WHERE kind = 'referral' AND person_id = ?", person), 1);
    CHECK("20-8 the frozen copy holds record, contract and guidance",
          has(&a, "Kopi til brug for afgørelse om ydelse")
              && has(&a, "Har ikke søgt job i en måned.") && has(&a, "regelsæt par20_2026")
              && has(&a, "tekst 2026-1, sprog dansk"));
    CHECK("20-8 nothing is decided here", has(&a, "Her er intet afgjort"));
    CHECK("20-9 M-12 is stored and shown",
          has(&a, "Vi mener ikke, at du lærer dansk systematisk og målrettet."));
    CHECK("20-9 above it the person's language",
          count(w, "message WHERE kind = 'M-12' AND language = 'ar' AND booking_id = ?", talk)
              == 1);
    CHECK("20-10 M-13 is stored and shown", has(&a, "Vi lover ikke noget."));
    CHECK_INT("20-9 no task: it is given",
              count(w, "task WHERE kind = 'language_notice' AND person_id = ?", person), 0);

    a = state_post(&v, "S10--addition-empty", 422, path, path, "handling", "tilfoej", "tilfoejelse",
                   "", NULL);
    CHECK("S10 an addition has words", has(&a, "id=\"tilfoejelse-fejl\""));
    a = post(&v, path, path, "handling", "tilfoej", "tilfoejelse", "Det var fire uger.", NULL);
    CHECK_INT("S10 corrections are additions", a.status, 303);
    a = state(&v, "S10--added-to", path);
    CHECK("S10 dated, and by whom",
          has(&a, "Det var fire uger.") && has(&a, "mandag den 2. marts 2026 kl."));
    a = state(&citizen, "C12--record", path_of(w, PATH_TALK, talk));
    CHECK("C12 that a record was made, and what was agreed",
          has(&a, "Vi har skrevet et referat") && has(&a, "Du søger to job om ugen."));
    CHECK("C12 when the next is", has(&a, "15. april 2026"));
    CHECK("C12 nothing else of it", !has(&a, "Har ikke søgt job") && !has(&a, "procent"));
    a = state(&v, "S09--held-with-record", path_of(w, PATH_STAFF_TALK, talk));
    CHECK("S09 leads to it", has(&a, "/referat\">Se referatet</a>"));
    a = get(&v, arena_printf(w->arena, "/borgere/%s", world_public_id(w, "person", person)));
    CHECK("S04 in the timeline, with its link",
          has(&a, "Referatet af samtalen er færdigt") && has(&a, "/referat\""));
    a = get(&v, "/opgaver");
    CHECK("S02 the tasks, with their link",
          has(&a, "Lav påtegning på kontrakten") && has(&a, "/referat\""));
}

static void test_notice_later(struct world *w)
{
    const int64_t talk = held(w, &(struct world_person){ .given = "Daria" }, false, 570);
    const char *path = path_of(w, PATH_STAFF_RECORD, talk);
    const int64_t person = world_number(w, "SELECT person_id FROM booking WHERE id = ?", talk);
    struct visitor v = world_staff(w, w->mette);
    struct answer a;

    world_sql(w, "UPDATE contract SET rule_set = 'par20_2020' WHERE person_id = ?", person);
    a = post(&v, path, path, DRAFT("0"), TOPICS, "dansk", "nej", "danskgrund",
             "Kommer ikke til timerne.", "meddelelse", "senere", "faerdig", "x", NULL);
    CHECK("J02 finished with the notice owed", a.status == 303 && !strstr(a.location, "mangler"));
    CHECK_INT("J02 the task, 14 days later",
              count(w,
                    "task WHERE kind = 'language_notice' AND due_on = 20528 AND done_utc IS NULL"
                    " AND person_id = ?",
                    person),
              1);
    a = state(&v, "S10--notice-owed", path);
    CHECK("J02 by when", has(&a, "senest mandag den 16. marts 2026"));
    a = state_post(&v, "S10--notice-item-missing", 422, path, path, "handling", "meddelelse",
                   "punkt-1", "ja", NULL);
    CHECK("J03 not without all items", has(&a, "id=\"punkt-1-fejl\"") && has(&a, "stk. 9"));
    a = post(&v, path, path, "handling", "meddelelse", "punkt-1", "ja", "punkt-2", "ja", "punkt-3",
             "ja", "punkt-6", "ja", "tolk", "ja", NULL);
    CHECK_INT("J03 with all", a.status, 303);
    CHECK_INT("J02 the task is done",
              count(w, "task WHERE kind = 'language_notice' AND done_utc IS NULL AND person_id = ?",
                    person),
              0);
    a = state(&v, "S10--notice-given", path);
    CHECK("20-9 given, through an interpreter",
          has(&a, "gennem tolk") && has(&a, "Du kan få danskbonus"));
    CHECK("20-9 given once", !has(&a, "value=\"meddelelse\""));
}

static void test_gate(struct world *w)
{
    const int64_t person = world_obliged(w, &(struct world_person){ .given = "Elias" });
    const int64_t upcoming = world_booking(
        w, person, world_slot(w, w->mette, world_today() + 3, 600, 1), 0, LAW_BOOKING_SUMMONS);
    const int64_t past =
        world_booking(w, world_obliged(w, &(struct world_person){ .given = "Farah" }),
                      world_slot(w, w->jonas, world_today(), 480, 1), 0, LAW_BOOKING_SUMMONS);
    const int64_t talk =
        held(w, &(struct world_person){ .given = "Skjult", .is_protected = true }, false, 450);
    const int64_t other = held(
        w,
        &(struct world_person){ .given = "Fremmed", .unit = w->other_unit, .caseworker = w->ole },
        false, 450);
    struct visitor v = world_staff(w, w->mette);
    struct answer a = state(&v, "S10--upcoming", path_of(w, PATH_STAFF_RECORD, upcoming));

    CHECK("S-10 not before the talk", has(&a, "Samtalen er ikke holdt endnu"));
    a = state(&v, "S10--attendance-first", path_of(w, PATH_STAFF_RECORD, past));
    CHECK("S-10 attendance first", has(&a, "Registrér først") && has(&a, "/fremmoede\""));
    a = get(&v, path_of(w, PATH_STAFF_TALK, past));
    CHECK("S09 no link to a record yet", !has(&a, "/referat"));
    world_sql(w, "UPDATE booking SET state = 'no_show', ended_utc = ? WHERE id = ?", world_now(),
              past);
    a = state(&v, "S10--not-held", path_of(w, PATH_STAFF_RECORD, past));
    CHECK("S10 no record of a talk that was not held", has(&a, "Samtalen blev ikke holdt"));
    CHECK_INT("A4 protected", get(&v, path_of(w, PATH_STAFF_RECORD, talk)).status, 403);
    a = get(&v, path_of(w, PATH_STAFF_RECORD, other));
    CHECK_INT("A2 another unit's talk is not there", a.status, 404);
    a = get(&v, "/samtaler/aaaaaaaaaaaaaaaaaaaaaaaaaa/referat");
    CHECK_INT("A2 nor one that does not exist", a.status, 404);
    v = world_staff(w, w->admin_user);
    CHECK_INT("A1 administrators do not read records",
              get(&v, path_of(w, PATH_STAFF_RECORD, talk)).status, 403);
    v = world_stranger(w, AUTH_SITE_STAFF);
    CHECK_INT("A1 strangers sign in", get(&v, path_of(w, PATH_STAFF_RECORD, talk)).status, 303);
}

static void test_guards(struct world *w)
{
    const int64_t talk = held(w, &(struct world_person){ .given = "Gita" }, false, 660);
    const char *path = path_of(w, PATH_STAFF_RECORD, talk);
    struct visitor v = world_staff(w, w->mette);
    struct answer a = get(&v, path), twice;

    CHECK_INT("S5 no token", post_exact(&v, path, "handling=kladde&forloeb=x&gem=x").status, 403);
    CHECK_INT("S5 nothing was stored", count(w, "talk_record WHERE booking_id = ?", talk), 0);
    twice = post_from(&v, path, &a, DRAFT("0"), "forloeb", "Kursus.", "gem", "x", NULL);
    CHECK_INT("S6 saved", twice.status, 303);
    twice = post_from(&v, path, &a, DRAFT("0"), "forloeb", "Kursus.", "gem", "x", NULL);
    CHECK_INT("S6 a double click", twice.status, 303);
    CHECK_INT("S6 stores once",
              world_number(w, "SELECT version FROM talk_record WHERE booking_id = ?", talk), 1);
    CHECK_STR("L1 the audit row says what was done",
              world_text(w,
                         "SELECT detail FROM audit_log WHERE action = 'record.save' AND person_id ="
                         " (SELECT person_id FROM booking WHERE id = ?) ORDER BY sequence DESC",
                         talk),
              "record_saved");
    a = post(&v, path, path, "handling", "tilfoej", "tilfoejelse", "For tidligt", NULL);
    CHECK_INT("S10 a draft is not added to", a.status, 400);
}

int main(void)
{
    struct world *w = world_open();

    world_at(w, world_today(), 12 * 60);
    test_draft(w);
    test_conflict(w);
    test_finish(w);
    test_notice_later(w);
    test_gate(w);
    test_guards(w);
    world_close(w);
    return CHECK_DONE();
}
