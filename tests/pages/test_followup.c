/* S06: the plan of follow-up with each date's sentence of the law, what counts and what does not,
 * needs, conversations outside the booking system, group guidelines, and the timeline. */
#include "harness.h"

#include "check.h"

#include <stdlib.h>
#include <string.h>

#define D(name, d, m, y) name "-dag", d, name "-maaned", m, name "-aar", y
#define PLAN             "/opfoelgning"

static const char *at(struct world *w, int64_t person, const char *tail)
{
    return arena_printf(w->arena, "/borgere/%s%s", world_public_id(w, "person", person), tail);
}

/* A contract of a rule set, and an assessment (0: none), past the forms. */
static int64_t person_with(struct world *w, const char *given, const char *set, civil_day concluded,
                           civil_day assessed)
{
    const int64_t p = world_person(w, &(struct world_person){ .given = given });

    world_sql(w,
              arena_printf(w->arena,
                           "INSERT INTO contract (person_id, concluded_on, rule_set, recorded_by,"
                           " recorded_utc) VALUES (?, ?, '%s', ?, 1)",
                           set),
              p, concluded, w->mette);
    if (assessed)
        world_sql(w,
                  "INSERT INTO readiness (person_id, from_day, result, recorded_by, recorded_utc)"
                  " VALUES (?, ?, 'job_ready', ?, 1)",
                  p, assessed, w->mette);
    return p;
}

static void held(struct world *w, int64_t person, civil_day on, const char *channel, int form)
{
    world_sql(w,
              arena_printf(w->arena,
                           "INSERT INTO contact (person_id, held_on, channel, letter_reason,"
                           " guideline_form, recorded_by, recorded_utc)"
                           " VALUES (?, ?, '%s', CASE '%s' WHEN 'letter' THEN 'Syg' ELSE '' END, ?,"
                           " ?, 9999999999)",
                           channel, channel),
              person, on, form, w->mette);
}

static void states(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette);
    const int64_t none = world_person(w, &(struct world_person){ .given = "Amina" });
    const int64_t fresh = person_with(w, "Bilal", "par20_2025", civil_from(2026, 1, 10), 0);
    const int64_t open =
        person_with(w, "Chen", "par20_2025", civil_from(2026, 1, 10), civil_from(2026, 1, 15));
    struct answer a = state(&mette, "S06--no-contract", at(w, none, PLAN));

    CHECK("S06 no contract: says what would fill it", has(&a, "Der er ingen kontrakt endnu"));
    CHECK("17-2 the assessment is due with its paragraph", has(&a, "§ 17, stk. 2"));
    CHECK("19-1 the contract is due with its paragraph", has(&a, "§ 19, stk. 1"));
    CHECK("S06 nothing held", has(&a, "Der er ikke holdt nogen endnu"));
    a = state(&mette, "S06--not-assessed", at(w, fresh, PLAN));
    CHECK("17-2 not assessed: as needed", has(&a, "I dag: Efter behov") && has(&a, "Visitationen"));
    a = state(&mette, "S06--window", at(w, open, PLAN));
    CHECK("C01 the regime", has(&a, "I dag: 4 samtaler på 6 måneder"));
    CHECK("C01 the window ends",
          has(&a, "datetime=\"2026-07-15\"") && has(&a, "onsdag den 15. juli 2026"));
    CHECK("C01 the sentence of the law", has(&a, "§ 20, stk. 1, 2. pkt."));
    CHECK("C01 the suggested plan", has(&a, "1. marts 2026, 15. april 2026, 30. maj 2026, "
                                            "15. juli 2026"));
    CHECK("C01 four are missing", has(&a, "0 af 4. 4 mangler."));
    CHECK("R-04 the reading in words", has(&a, "R-04: Hvilke samtaler tæller"));
    CHECK("S06 the rules over time: the window, then as needed",
          has(&a, "16. juli 2026") && has(&a, "så længe intet ændrer sig"));
    CHECK("S06 the drawing is an image with a name", has(&a, "role=\"img\" aria-label=\""));
    CHECK("S06 no style attribute", !has(&a, "style=\""));
    CHECK("S06 the drawing's numbers stand in the table",
          has(&a, "<caption>Kontaktforløbet i tekst</caption>")
              && has(&a, "Vindue: 4 samtaler på 6 måneder"));
    a = get(&mette, at(w, open, ""));
    CHECK("S04 leads to S06", has(&a, "/opfoelgning\">"));
}

/* C06 and C07, with channels that count and that do not (C24). */
static void counted(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette);
    const int64_t p =
        person_with(w, "Dana", "par20_2025", civil_from(2026, 1, 10), civil_from(2026, 1, 15));
    struct answer a;

    held(w, p, civil_from(2026, 1, 15), "office", 0);
    held(w, p, civil_from(2026, 2, 20), "phone", 0);
    held(w, p, civil_from(2026, 4, 1), "video", 0);
    held(w, p, civil_from(2026, 6, 1), "letter", 0);
    held(w, p, civil_from(2026, 6, 20), "sms", 0);
    world_at(w, civil_from(2026, 7, 14), 600);
    mette = world_staff(w, w->mette);
    a = state(&mette, "S06--counted", at(w, p, PLAN));
    CHECK("R-04 the one on the day of the assessment lies before", has(&a, "før vinduet (R-04)"));
    CHECK("C24 three count", has(&a, "3 af 4. 1 mangler."));
    CHECK("C24 an sms is stored, and no follow-up",
          has(&a, "men den er ikke en opfølgning (integrationsloven § 20, stk. 1, 8. pkt.)"));
    CHECK("R-15 a letter shows its reason", has(&a, "Grund: Syg"));
    CHECK_INT("C24 four yes", times(&a, ">ja</span>"), 4);
    CHECK_INT("C24 one no", times(&a, ">nej</span>"), 1);
    CHECK("S06 not breached yet", !has(&a, "For få samtaler"));
    held(w, p, civil_from(2026, 7, 16), "office", 0);
    world_at(w, civil_from(2026, 7, 16), 600);
    mette = world_staff(w, w->mette);
    a = state(&mette, "S06--too-few", at(w, p, PLAN));
    CHECK("C07 too few talks, from the day after the window",
          has(&a, "For få samtaler") && has(&a, "Der blev holdt 3 af 4 samtaler. 1 mangler."));
    CHECK("C07 the talk of that day lies outside", has(&a, "Den ligger efter vinduet"));
    CHECK("C08 the regime is as needed", has(&a, "I dag: Efter behov"));
    world_at(w, civil_from(2026, 3, 2), 540);
}

static void regimes(struct world *w)
{
    const civil_day assessed = civil_from(2026, 1, 15);
    const int64_t work = person_with(w, "Eva", "par20_2025", civil_from(2026, 1, 10), assessed);
    const int64_t leave = person_with(w, "Fatima", "par20_2025", civil_from(2026, 1, 10), assessed);
    const int64_t old = person_with(w, "Gul", "bek2006", civil_from(2008, 6, 10), 0);
    const int64_t ended = person_with(w, "Hassan", "par20_2025", civil_from(2026, 1, 10), assessed);
    struct visitor mette = world_staff(w, w->mette);
    struct answer a;

    world_sql(w,
              "INSERT INTO occupation (person_id, kind, ordinary, from_day, recorded_by,"
              " recorded_utc) VALUES (?, 'employment', 1, ?, ?, 1)",
              work, civil_from(2026, 2, 1), w->mette);
    a = state(&mette, "S06--work", at(w, work, PLAN));
    CHECK("C11 every 12 months, from the first day", has(&a, "I dag: Hver 12. måned")
                                                         && has(&a, "datetime=\"2027-02-01\"")
                                                         && has(&a, "§ 20, stk. 1, 5. pkt."));
    CHECK("R-06 in words", has(&a, "R-06: "));
    CHECK("C20 the duty of four lapsed", has(&a, "gælder ikke for tiden"));

    world_sql(w,
              "INSERT INTO absence (person_id, kind, from_day, to_day, told_on, born_on,"
              " recorded_by, recorded_utc) VALUES (?, 'parental_leave', ?, ?, ?, ?, ?, 1)",
              leave, civil_from(2026, 2, 20), civil_from(2026, 12, 31), civil_from(2026, 2, 1),
              civil_from(2026, 2, 28), w->mette);
    a = state(&mette, "S06--leave", at(w, leave, PLAN));
    CHECK("C14 on leave", has(&a, "I dag: Barsel") && has(&a, "§ 20, stk. 1, 6. pkt."));
    CHECK("C14 six months after the birth", has(&a, "datetime=\"2026-08-28\""));
    CHECK("C14 and its last day, with the working day to plan",
          has(&a, "datetime=\"2026-12-31\"") && has(&a, "onsdag den 30. december 2026"));
    CHECK("R-03 the legal day does not move", has(&a, "R-03: "));
    CHECK("S06 leave in the timeline", has(&a, "Fravær: "));

    held(w, old, civil_from(2026, 1, 20), "office", 0);
    a = state(&mette, "S06--old-order", at(w, old, PLAN));
    CHECK("D15 three months, and that the order is repealed",
          has(&a, "I dag: Hver 3. måned") && has(&a, "datetime=\"2026-04-20\"")
              && has(&a, "der er ophævet") && has(&a, "vis=overfoert"));
    world_at(w, civil_from(2026, 4, 21), 600);
    mette = world_staff(w, w->mette);
    a = state(&mette, "S06--late", at(w, old, PLAN));
    CHECK("D15 not held in time stays visible",
          has(&a, "ikke holdt i tide") && has(&a, ">overskredet</span>"));
    world_sql(w,
              "INSERT INTO contract_migration (person_id, contract_id, migrated_on, rule_set,"
              " recorded_by, recorded_utc) SELECT ?, id, ?, 'par20_2026', ?, 1 FROM contract"
              " WHERE person_id = ?",
              old, civil_from(2026, 4, 21), w->mette, old);
    a = get(&mette, at(w, old, PLAN));
    CHECK("D16 moved onto new rules", has(&a, "I dag: Efter behov") && !has(&a, "der er ophævet"));
    CHECK("D16 the old interval stays in the history", has(&a, "Hver 3. måned"));
    world_at(w, civil_from(2026, 3, 2), 540);

    world_sql(w, "UPDATE contract SET ended_on = ? WHERE person_id = ?", civil_from(2026, 2, 1),
              ended);
    mette = world_staff(w, w->mette);
    a = state(&mette, "S06--ended", at(w, ended, PLAN));
    CHECK("19-9 ended", has(&a, "I dag: Ingen opfølgning") && has(&a, "§ 19, stk. 9"));
}

static void needs(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette), ole = world_staff(w, w->ole);
    const int64_t p =
        person_with(w, "Ines", "par20_2025", civil_from(2026, 1, 10), civil_from(2026, 1, 15));
    const char *form = at(w, p, PLAN "/behov"), *plan = at(w, p, PLAN), *row;
    struct answer a = state(&mette, "S06--need", form);

    a = state_post(&mette, "S06--need-error", 422, form, form, NULL);
    CHECK("S06 neither day nor reason",
          has(&a, "id=\"oensket-dag-fejl\"") && has(&a, "id=\"grund-fejl\""));
    a = post(&mette, form, form, D("oensket", "1", "3", "2026"), "grund", "Mistede praktikken",
             NULL);
    CHECK_INT("S06 a day that is over", a.status, 422);
    a = post(&mette, form, form, D("oensket", "16", "3", "2026"), "grund", "Mistede <praktikken>",
             NULL);
    CHECK_INT("S06 need recorded", a.status, 303);
    a = state(&mette, "S06--with-need", plan);
    CHECK("C13 the need comes first",
          has(&a, "Opfølgning, fordi der er behov: senest mandag den 16. marts 2026"));
    CHECK("O1 texts are escaped", has(&a, "Mistede &lt;praktikken&gt;"));
    CHECK("S06 it waits", has(&a, ">venter<"));
    CHECK_INT("L1 in the log",
              world_number(w,
                           "SELECT count(*) FROM audit_log WHERE action = 'follow_up.need'"
                           " AND person_id = ? AND outcome = 'done'",
                           p),
              1);
    held(w, p, civil_from(2026, 3, 2), "phone", 0);
    a = get(&mette, plan);
    CHECK("C13 a follow-up meets it",
          has(&a, ">der er fulgt op<") && !has(&a, "fordi der er behov: senest"));
    row = arena_printf(
        w->arena, "fejl.behov-%lld",
        (long long)world_number(w, "SELECT id FROM follow_up_need WHERE person_id = ?", p));
    a = post_from(&ole, plan, &a, row, "Annullér", NULL);
    CHECK("A3 another unit voids nothing", a.status != 303 || strstr(a.location, "/adgang"));
    a = post(&mette, plan, plan, row, "Annullér", NULL);
    CHECK_INT("S06 voided", a.status, 303);
    a = get(&mette, plan);
    CHECK("S06 gone from the plan", has(&a, "ikke registreret noget behov"));
    CHECK_INT("S06 ... and kept",
              world_number(w,
                           "SELECT count(*) FROM follow_up_need WHERE"
                           " person_id = ? AND voided_utc IS NOT NULL",
                           p),
              1);
    row = arena_printf(w->arena, "fejl.samtale-%lld",
                       (long long)world_number(w, "SELECT id FROM contact WHERE person_id = ?", p));
    a = post(&mette, plan, plan, "fejl.andet-1", "Annullér", NULL);
    CHECK_INT("R9 a row that is none", a.status, 400);
    a = post(&mette, plan, plan, row, "Annullér", NULL);
    CHECK_INT("S06 a contact voided", a.status, 303);
}

static void talks(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette);
    const int64_t p =
        person_with(w, "Jalil", "par20_2025", civil_from(2026, 1, 10), civil_from(2026, 1, 15));
    const int64_t slot = world_slot(w, w->mette, civil_from(2026, 2, 10), 600, LAW_FORM_PHONE);
    const char *form = at(w, p, PLAN "/samtale");
    struct answer a = state(&mette, "S06--talk", form);

    a = state_post(&mette, "S06--talk-error", 422, form, form, NULL);
    CHECK("S06 neither day nor channel",
          has(&a, "id=\"holdt-dag-fejl\"") && has(&a, "id=\"kanal-fejl\""));
    a = post(&mette, form, form, D("holdt", "3", "3", "2026"), "kanal", "telefon", NULL);
    CHECK("2.1 nothing is held on a day that has not come",
          a.status == 422 && has(&a, "id=\"holdt-dag-fejl\""));
    a = state_post(&mette, "S06--letter-error", 422, form, form, D("holdt", "2", "3", "2026"),
                   "kanal", "brev", NULL);
    CHECK("C28 a letter needs its reason, with the paragraph",
          has(&a, "id=\"brevgrund-fejl\"") && has(&a, "§ 20, stk. 1, 9. pkt."));
    a = post(&mette, form, form, D("holdt", "2", "3", "2026"), "kanal", "retningslinje", NULL);
    CHECK("20-2 the form is missing", a.status == 422 && has(&a, "id=\"form-fejl\""));
    a = post(&mette, form, form, D("holdt", "2", "3", "2026"), "kanal", "brev", "brevgrund",
             "Er i behandling i udlandet", "deltog", "Tolk", NULL);
    CHECK_INT("C28 with a reason it is taken", a.status, 303);
    a = post(&mette, form, form, D("holdt", "27", "2", "2026"), "kanal", "telefon", "deltog",
             "Mads Tolk", NULL);
    CHECK_INT("S06 by telephone", a.status, 303);
    CHECK_STR("L1 the channel in the log",
              world_text(w,
                         "SELECT detail FROM audit_log WHERE action = 'follow_up.talk'"
                         " AND person_id = ? AND outcome = 'done' ORDER BY sequence DESC",
                         p),
              "phone");
    (void)slot;
    a = state(&mette, "S06--talks", at(w, p, PLAN));
    CHECK("C28 both count", has(&a, "2 af 4. 2 mangler."));
    CHECK("2.1 who took part", has(&a, "Deltog: Mads Tolk"));
}

/* The booking system's own talks stand in the same list, and lead to their page. */
static void booked(struct world *w)
{
    const int64_t p = world_obliged(w, &(struct world_person){ .given = "Kira" });
    const civil_day on = civil_from(2026, 3, 12);
    const int64_t slot = world_slot(w, w->mette, on, 600, LAW_FORM_OFFICE);
    const int64_t deadline = world_deadline(w, p, civil_from(2026, 3, 2), civil_from(2026, 3, 16));
    struct visitor mette;
    struct answer a;

    (void)world_booking(w, p, slot, deadline, LAW_BOOKING_SELF);
    (void)world_exemption(w, p, civil_from(2026, 1, 1), civil_from(2026, 1, 20));
    (void)world_revocation(w, p, civil_from(2025, 12, 1), civil_from(2025, 12, 31));
    mette = world_staff(w, w->mette);
    a = state(&mette, "S06--timeline", at(w, p, PLAN));
    CHECK("S06 held talk with its page", has(&a, "<a href=\"/samtaler/"));
    CHECK("S06 the booked one is in the timeline", has(&a, "Samtale booket: Møde"));
    CHECK("S06 the deadline", has(&a, "Bookingfrist: "));
    CHECK("S06 exemption and revocation",
          has(&a, "Undtaget fra selvbooking") && has(&a, "Frataget retten til at booke"));
    CHECK_INT("S06 one picture", times(&a, "<svg "), 1);
}

static void guidelines(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette), karin = world_staff(w, w->karin);
    const int64_t p =
        person_with(w, "Lina", "par20_2025", civil_from(2026, 1, 10), civil_from(2026, 1, 15));
    const char *form = at(w, p, PLAN "/gruppe"), *talk = at(w, p, PLAN "/samtale"), *id, *end;
    struct answer a = state(&mette, "S06--group-none", form), page;

    CHECK("20-2 none to choose", has(&a, "ingen retningslinje, der gælder"));
    a = state(&mette, "S06--guidelines-empty", PATH_GUIDELINES);
    CHECK("20-2 a caseworker sees no form", !has(&a, "name=\"titel\"") && has(&a, "teamleder kan"));
    (void)state(&karin, "S06--guidelines-leader", PATH_GUIDELINES);
    page = get(&karin, PATH_GUIDELINES);
    a = post_exact(&mette, PATH_GUIDELINES,
                   form_body(&karin, PATH_GUIDELINES, &page, "titel", "x", NULL));
    CHECK_INT("A1 a caseworker adopts none", a.status, 403);
    a = state_post(&karin, "S06--guidelines-error", 422, PATH_GUIDELINES, PATH_GUIDELINES,
                   "vedtaget-dag", "", "vedtaget-maaned", "", "vedtaget-aar", "", NULL);
    CHECK("20-2 each field is needed",
          has(&a, "id=\"titel-fejl\"") && has(&a, "id=\"gruppe-fejl\"")
              && has(&a, "id=\"forhold-fejl\"") && has(&a, "id=\"form-telefon-fejl\"")
              && has(&a, "id=\"vedtaget-dag-fejl\"") && has(&a, "id=\"gaelder-dag-fejl\""));
    a = post(&karin, PATH_GUIDELINES, PATH_GUIDELINES, "titel", "Indlagte", "gruppe",
             "Personer på sygehus", "forhold", "De kan ikke møde", "form-telefon", "ja",
             D("vedtaget", "2", "3", "2026"), D("gaelder", "1", "3", "2026"), NULL);
    CHECK("20-2 not in force before it is adopted",
          a.status == 422 && has(&a, "id=\"gaelder-dag-fejl\"") && has(&a, "§ 20, stk. 2"));
    a = post(&karin, PATH_GUIDELINES, PATH_GUIDELINES, "titel", "Indlagte", "gruppe",
             "Personer på sygehus", "forhold", "De kan ikke møde", "form-telefon", "ja",
             "form-personale", "ja", D("vedtaget", "2", "3", "2026"),
             D("gaelder", "2", "3", "2026"), NULL);
    CHECK_INT("20-2 adopted", a.status, 303);
    CHECK_INT("L1 in the log, with its id",
              world_number(w,
                           "SELECT count(*) FROM audit_log WHERE action = 'guideline.adopt'"
                           " AND outcome = 'done' AND object_kind = 'guideline' AND 1 > ?",
                           0),
              1);
    id = world_text(w, "SELECT public_id FROM group_guideline WHERE 1 > ?", 0);
    a = state(&mette, "S06--guidelines", PATH_GUIDELINES);
    CHECK("20-2 listed for all", has(&a, "Personer på sygehus")
                                     && has(&a, "telefon, gennem personalet på stedet")
                                     && !has(&a, "name=\"slut."));

    (void)state(&mette, "S06--group", form);
    a = state_post(&mette, "S06--group-error", 422, form, form, "gruppe-fra-dag", "", NULL);
    CHECK("20-2 which, from when and why",
          has(&a, "id=\"retningslinje-fejl\"") && has(&a, "id=\"grund-fejl\""));
    a = post(&mette, form, form, "retningslinje", "aaaaaaaaaaaaaaaaaaaaaaaaaa",
             D("gruppe-fra", "2", "3", "2026"), "grund", "Indlagt", NULL);
    CHECK_INT("R9 a guideline that is none", a.status, 422);
    a = post(&mette, talk, talk, D("holdt", "2", "3", "2026"), "kanal", "retningslinje", "form",
             "form-personale", NULL);
    CHECK_INT("C24 recorded before the person is in the group", a.status, 303);
    a = get(&mette, at(w, p, PLAN));
    CHECK("C24 it does not count, and why",
          has(&a, "Ingen retningslinje tillader") && has(&a, "0 af 4. 4 mangler."));
    a = post(&mette, form, form, "retningslinje", id, D("gruppe-fra", "2", "3", "2026"), "grund",
             "Indlagt", NULL);
    CHECK_INT("20-2 in the group", a.status, 303);
    a = state(&mette, "S06--guideline-counts", at(w, p, PLAN));
    CHECK("C24 now it counts, by stk. 2",
          has(&a, "1 af 4. 3 mangler.")
              && has(&a, "tæller som opfølgning (integrationsloven § 20, stk. 2)"));

    page = state(&karin, "S06--guidelines-may-end", PATH_GUIDELINES);
    end = arena_printf(w->arena, "slut.%s", id);
    a = post(&karin, PATH_GUIDELINE_END, PATH_GUIDELINES, end, "Slut i dag", NULL);
    CHECK_INT("20-2 ended today", a.status, 303);
    CHECK_INT("20-2 on its last day",
              world_number(w, "SELECT valid_to FROM group_guideline WHERE 1 > ?", 0),
              civil_from(2026, 3, 2));
    a = post_from(&karin, PATH_GUIDELINE_END, &page, "slut.x", "Slut i dag", NULL);
    CHECK_INT("R9 none of that name", a.status, 404);
}

int main(void)
{
    struct world *w = world_open();

    states(w);
    counted(w);
    regimes(w);
    needs(w);
    talks(w);
    booked(w);
    guidelines(w);
    world_close(w);
    return CHECK_DONE();
}
