/* Guidance on self-booking, and S07: giving a booking deadline, with every guard of S-01; and
 * taking one back (S-15). */
#include "harness.h"

#include "check.h"
#include "view/format.h"

static const char *at(struct world *w, int64_t person, const char *tail)
{
    return arena_printf(w->arena, "/borgere/%s%s", world_public_id(w, "person", person), tail);
}

static void make_slots(struct world *w, int count)
{
    for (int i = 0; i < count; i++)
        (void)world_slot(w, w->mette, world_today() + 4 + i, 600, 7);
}

#define D(on)                                                                                     \
    "frist-dag", arena_printf(w->arena, "%d", civil_parts(on).day), "frist-maaned",               \
        arena_printf(w->arena, "%d", civil_parts(on).month), "frist-aar",                         \
        arena_printf(w->arena, "%d", civil_parts(on).year)
#define ALL_FORMS "moede", "ja", "telefon", "ja", "video", "ja"

/* ---- guidance ---- */

#define GIVEN "givet-dag", "2", "givet-maaned", "03", "givet-aar", "2026"
#define POINTS                                                                                     \
    "punkt-booke", "ja", "punkt-frist", "ja", "punkt-flytte", "ja", "punkt-konsekvens", "ja",      \
        "punkt-hjaelp", "ja"

static void guidance(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette), ole = world_staff(w, w->ole);
    const int64_t p = world_person(w, &(struct world_person){ .given = "Amina", .language = "ar" });
    const char *path = at(w, p, "/vejledning");
    struct answer a = state(&mette, "S04--guidance", path), page;

    CHECK("44-2 names its paragraph", has(&a, "§ 44, stk. 2"));
    CHECK("S04 guidance: today is filled in", has(&a, "value=\"2026\""));
    CHECK("S04 guidance: the person's language is chosen",
          has(&a, "<option value=\"ar\" selected>"));
    a = state_post(&mette, "S04--guidance-empty", 422, path, path, NULL);
    CHECK("44-2 no day", has(&a, "id=\"givet-dag-fejl\""));
    CHECK("44-2 no points", has(&a, "id=\"punkt-booke-fejl\""));
    CHECK("FVL 7 no language", has(&a, "id=\"sprog-fejl\""));
    CHECK("35-1 no text", has(&a, "id=\"tekst-fejl\""));
    a = post(&mette, path, path, "givet-dag", "3", "givet-maaned", "3", "givet-aar", "2026",
             "kanal", "moede", "sprog", "ar", "tekst", "2026-1", POINTS, NULL);
    CHECK("44-2 not ahead", a.status == 422 && has(&a, "på forhånd"));
    a = post(&mette, path, path, "givet-dag", "31", "givet-maaned", "2", "givet-aar", "2026",
             "kanal", "moede", "sprog", "ar", "tekst", "2026-1", POINTS, "note", "Kom med <b>søn",
             NULL);
    CHECK_INT("44-2 no such day", a.status, 422);
    CHECK("S04 guidance: what was typed is kept",
          has(&a, "value=\"31\"") && has(&a, "Kom med &lt;b&gt;søn"));
    a = post(&mette, path, path, GIVEN, "kanal", "moede", "sprog", "klingon", "tekst", "2026-1",
             POINTS, NULL);
    CHECK_INT("R9 a language outside the list", a.status, 422);
    CHECK_INT("44-2 nothing was stored",
              world_number(w, "SELECT count(*) FROM guidance WHERE person_id = ?", p), 0);

    page = get(&mette, path);
    a = post_from(&mette, path, &page, GIVEN, "kanal", "brev", "sprog", "ar", "tolk", "ja", "tekst",
                  "2026-1", "skriftligt", "ja", "note", "Læst højt", POINTS, NULL);
    CHECK_INT("44-2 recorded", a.status, 303);
    a = post_from(&mette, path, &page, GIVEN, "kanal", "brev", "sprog", "ar", "tolk", "ja", "tekst",
                  "2026-1", "skriftligt", "ja", "note", "Læst højt", POINTS, NULL);
    CHECK_INT("S6 a double click is one", a.status, 303);
    CHECK_INT("S6 ... row",
              world_number(w,
                           "SELECT count(*) FROM guidance WHERE person_id = ? AND points = 31"
                           " AND written = 1 AND interpreter = 1 AND channel = 'letter'",
                           p),
              1);
    CHECK_INT("L1 recorded in the log",
              world_number(w, "SELECT count(*) FROM audit_log WHERE action = 'guidance.record'"
                              " AND person_id = ?",
                           p),
              1);
    a = state(&mette, "S04--guidance-before", path);
    CHECK("S04 guidance: what was given stands below", has(&a, "arabisk, med tolk"));
    a = get(&ole, path);
    CHECK("A3 other unit", a.status == 303 && strstr(a.location, "/adgang"));
}

/* ---- S07, the pages that say no ---- */

static void refusals(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette);
    const civil_day today = world_today();
    int64_t p = world_person(w, &(struct world_person){ .given = "Bilal" });
    const char *other;
    struct answer a = state(&mette, "S07--not-covered", at(w, p, "/frist/ny"));

    CHECK("S-02 no contract", has(&a, "ingen integrationskontrakt") && has(&a, "§ 20, stk. 4"));
    p = world_obliged(w, &(struct world_person){ .given = "Chen" });
    world_sql(w, "UPDATE guidance SET voided_utc = 1 WHERE person_id = ?", p);
    a = state(&mette, "S07--not-guided", at(w, p, "/frist/ny"));
    CHECK("S-02 not guided", has(&a, "§ 44, stk. 2") && has(&a, "/vejledning\""));
    p = world_obliged(w, &(struct world_person){ .given = "Daria" });
    (void)world_exemption(w, p, today, CIVIL_NONE);
    a = state(&mette, "S07--exempt", at(w, p, "/frist/ny"));
    CHECK("S-02 exempt", has(&a, "§ 20, stk. 5, 1. pkt."));
    other = at(w, world_obliged(w, &(struct world_person){ 0 }), "/frist/ny");
    a = get(&mette, other);
    a = post_exact(&mette, at(w, p, "/frist/ny"), form_body(&mette, other, &a, NULL));
    CHECK_INT("S-02 exempt meanwhile: 409", a.status, 409);
    p = world_obliged(w, &(struct world_person){ .given = "Elias" });
    (void)world_revocation(w, p, today, CIVIL_NONE);
    a = state(&mette, "S07--revoked", at(w, p, "/frist/ny"));
    CHECK("S-02 revoked", has(&a, "§ 20, stk. 5, 3. pkt."));
    p = world_obliged(w, &(struct world_person){ .given = "Farah" });
    (void)world_deadline(w, p, today, today + 14);
    a = state(&mette, "S07--one-open", at(w, p, "/frist/ny"));
    CHECK("S-02 one is open", has(&a, "allerede en åben frist"));
    p = world_obliged(w, &(struct world_person){ .given = "Gul" });
    (void)world_booking(w, p, world_slot(w, w->jonas, today + 3, 480, 1), 0,
                        LAW_BOOKING_BY_CASEWORKER);
    a = state(&mette, "S07--booked", at(w, p, "/frist/ny"));
    CHECK("S-02 a talk is booked", has(&a, "allerede en kommende samtale"));
    p = world_obliged(w, &(struct world_person){ .given = "Hodan" });
    world_sql(w, "UPDATE booking SET state = 'cancelled', takes_slot = 0 WHERE person_id = ?", p);
    a = state(&mette, "S07--first", at(w, p, "/frist/ny"));
    CHECK("P-21 the first by summons", has(&a, "Den første samtale sker ved indkaldelse"));
}

/* ---- S07, the form ---- */

static void form(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette);
    const civil_day today = world_today();
    const int64_t p = world_obliged(w, &(struct world_person){ .given = "Ilham" });
    const char *path = at(w, p, "/frist/ny");
    struct answer a = state(&mette, "S07--no-times", path);

    CHECK("13 no times are offered: says so", has(&a, "for få ledige tider"));
    CHECK("13 with its paragraph", has(&a, "113/2026 § 13") || has(&a, "§ 13"));
    make_slots(w, 8);
    a = state(&mette, "S07--form", path);
    CHECK("P-01 the proposed day is filled in", has(&a, "value=\"16\""));
    a = state_post(&mette, "S07--empty", 422, path, path, NULL);
    CHECK("S07 empty: the day", has(&a, "id=\"frist-dag-fejl\""));
    CHECK("S07 empty: the channel", has(&a, "id=\"kanal-fejl\""));
    CHECK("S07 empty: the forms", has(&a, "id=\"moede-fejl\""));
    a = state_post(&mette, "S07--under-8-days", 422, path, path, D(today + 7), "kanal",
                   "digital_post", ALL_FORMS, NULL);
    CHECK("44-1 under 8 days", has(&a, "mindst 8 dage") && has(&a, "§ 44, stk. 1"));
    a = post(&mette, path, path, D(today + 8), "kanal", "digital_post", ALL_FORMS, NULL);
    CHECK_INT("44-1 8 days", a.status, 303);
    a = post(&mette, path, path, D(today + 8), "kanal", "brev", ALL_FORMS, NULL);
    CHECK_INT("P-12 a letter takes longer", a.status, 422);
    a = post(&mette, path, path, D(today + 12), "kanal", "digital_post", ALL_FORMS, NULL);
    CHECK("P-03 a Saturday", a.status == 422 && has(&a, "arbejdsdag"));
    a = post(&mette, path, path, D(today + 14), "kanal", "digital_post", "moede", "ja", NULL);
    CHECK("33 one form needs a reason", a.status == 422 && has(&a, "id=\"grund-fejl\""));
    world_sql(w, "UPDATE person SET digital_post = 0, outside_portal = 1 WHERE id = ?", p);
    a = post(&mette, path, path, D(today + 14), "kanal", "digital_post", ALL_FORMS, NULL);
    CHECK("7-1 not connected to Digital Post", a.status == 422 && has(&a, "ikke tilsluttet"));
    a = post(&mette, path, path, D(today + 14), "kanal", "side", ALL_FORMS, NULL);
    CHECK("44-3 in writing outside the portal", a.status == 422 && has(&a, "§ 44, stk. 3"));
    a = post(&mette, path, path, D(today + 14), "kanal", "due", ALL_FORMS, NULL);
    CHECK_INT("R9 a channel outside the list", a.status, 422);
}

/* ---- S07, the check page and giving it ---- */

static void issue(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette), karin = world_staff(w, w->karin);
    const civil_day today = world_today();
    const int64_t p =
        world_obliged(w, &(struct world_person){ .given = "Jamal", .language = "ar" });
    const char *ny = at(w, p, "/frist/ny"), *tjek = at(w, p, "/frist/tjek");
    struct answer a = get(&mette, tjek), page, other;

    CHECK("S07 no draft: back to the form", a.status == 303 && strstr(a.location, "/frist/ny"));
    a = post(&mette, ny, ny, D(today + 14), "kanal", "digital_post", "telefon", "ja", "grund",
             "Borgeren er syg og kan kun tale i telefon", NULL);
    CHECK("S07 a draft is kept", a.status == 303 && strstr(a.location, "/frist/tjek"));
    a = get(&mette, ny);
    CHECK("S07 the draft fills the form", has(&a, "Borgeren er syg"));
    page = state(&mette, "S07--check", tjek);
    CHECK("S07 the letter in Danish", has(&page, "Hvis du ikke booker, kan du få færre penge."));
    CHECK("S07 the letter in Arabic", has(&page, "lang=\"ar\" dir=\"rtl\""));
    CHECK("S07 keeps its lines", has(&page, "\nBook senest"));
    other = get(&karin, tjek);
    a = post_from(&mette, tjek, &page, NULL);
    CHECK("S-01 given", a.status == 303 && !strstr(a.location, "frist"));
    a = post_from(&mette, tjek, &page, NULL);
    CHECK_INT("S6 a double click", a.status, 303);
    a = post_from(&karin, tjek, &other, NULL);
    CHECK("S07 another tab comes too late", a.status == 303 && strstr(a.location, "/frist/ny"));
    CHECK_INT("S-01 one open deadline",
              world_number(w,
                           "SELECT count(*) FROM deadline WHERE person_id = ? AND state = 'open'"
                           " AND deadline_on = ? AND latest_on = deadline_on + 7"
                           " AND forms = 2 AND length(letter) > 500",
                           p, today + 14),
              1);
    CHECK_INT("S-01 with its event",
              world_number(w,
                           "SELECT count(*) FROM deadline_event WHERE person_id = ?"
                           " AND event = 'issue' AND rule = 'S-01' AND cite = 'BEK1216_44_1'",
                           p),
              1);
    CHECK_INT("M-1 is queued",
              world_number(w,
                           "SELECT count(*) FROM message WHERE person_id = ? AND kind = 'M-1'"
                           " AND language = 'ar' AND text LIKE '%Hej Jamal%'",
                           p),
              1);
    CHECK_INT("L1 in the log",
              world_number(w, "SELECT count(*) FROM audit_log WHERE action = 'deadline.issue'"
                              " AND person_id = ? AND detail = 'draft>open'",
                           p),
              1);
}

static int64_t given(struct world *w, int64_t person)
{
    return world_number(w, "SELECT deadline_on FROM deadline WHERE person_id = ? AND state = 'open'",
                        person);
}

/* A colleague, or another tab, replaces the draft between the check page and the button. */
static void changed_draft(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette), karin = world_staff(w, w->karin);
    const civil_day today = world_today();
    const int64_t p =
        world_obliged(w, &(struct world_person){ .given = "Nadia", .language = "ar" });
    const char *ny = at(w, p, "/frist/ny"), *tjek = at(w, p, "/frist/tjek");
    const char *seen_day = format_day(w->arena, LANG_DA, today + 14);
    const char *new_day = format_day(w->arena, LANG_DA, today + 22);
    char iso[CIVIL_ISO_SIZE];
    struct answer page, a;

    post(&mette, ny, ny, D(today + 14), "kanal", "digital_post", "telefon", "ja", "grund",
         "Borgeren er syg", NULL);
    page = get(&mette, tjek);
    CHECK("S6 the page is of the first draft", has(&page, seen_day) && !has(&page, new_day));
    a = post(&karin, ny, ny, D(today + 22), "kanal", "brev", ALL_FORMS, NULL);
    CHECK_INT("S6 a colleague saves another draft", a.status, 303);
    a = post_from(&mette, tjek, &page, NULL);
    CHECK_INT("S6 the draft is another: 409", a.status, 409);
    CHECK("S6 it says so, and by whom", has(&a, "Udkastet er ændret") && has(&a, "Karin"));
    CHECK("S6 both texts", has(&a, arena_printf(w->arena, "\nBook senest %s", seen_day))
                               && has(&a, arena_printf(w->arena, "\nBook senest %s", new_day)));
    CHECK("S6 what was seen besides", has(&a, "Borgeren er syg"));
    CHECK_INT("S6 nothing is given", given(w, p), INT64_MIN);
    CHECK_INT("S6 no letter",
              world_number(w, "SELECT count(*) FROM message WHERE person_id = ?", p), 0);
    page = post_from(&mette, tjek, &page, "udkast", "", "set-frist", "31. juni", "set-former", "9",
                     "set-kanal", "due", "set-grund", "<b>", NULL);
    CHECK("S6 without what it showed", page.status == 409 && !has(&page, "Det, du så"));
    page = state_post(&mette, "S07--check-changed", 409, tjek, tjek, "udkast", "x.1", "set-frist",
                      civil_format_iso(today + 14, iso), "set-kanal", "digital_post", "set-former",
                      "2", "set-grund", "Borgeren er <syg>", NULL);
    CHECK("S6 what was seen is escaped", has(&page, "Borgeren er &lt;syg&gt;"));
    a = post_from(&mette, tjek, &page, NULL);
    CHECK_INT("S6 pressed again, having seen it", a.status, 303);
    CHECK_INT("S6 the new one is given", given(w, p), today + 22);
}

static void stale(struct world *w)
{
    const civil_day today = world_today();
    struct visitor mette = (world_at(w, today, 23 * 60 + 50), world_staff(w, w->mette));
    const int64_t p = world_obliged(w, &(struct world_person){ .given = "Karim" });
    const char *ny = at(w, p, "/frist/ny"), *tjek = at(w, p, "/frist/tjek");
    struct answer a = post(&mette, ny, ny, D(today + 8), "kanal", "digital_post", ALL_FORMS, NULL);
    struct answer page = get(&mette, tjek);

    world_at(w, today + 1, 5);
    a = post_from(&mette, tjek, &page, NULL);
    CHECK_INT("44-1 after midnight, from the open page", a.status, 409);
    CHECK("44-1 it is too short now", has(&a, "færre end 8 dage"));
    a = state(&mette, "S07--check-too-late", tjek);
    CHECK("S07 and no button", a.status == 200 && !has(&a, "Giv bookingfristen"));
    CHECK_INT("S-02 nothing was given",
              world_number(w, "SELECT count(*) FROM deadline WHERE person_id = ?"
                              " AND state <> 'draft'",
                           p),
              0);
    world_at(w, today, 9 * 60);
}

/* ---- taking it back ---- */

#define WHY "grund", "Vi gav den forkerte <dag>"

static const char *state_of(struct world *w, int64_t deadline)
{
    return world_text(w, "SELECT state FROM deadline WHERE id = ?", deadline);
}

static void withdraw(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette), karin = world_staff(w, w->karin);
    const civil_day today = world_today();
    const int64_t p = world_obliged(w, &(struct world_person){ .given = "Lina", .language = "ar" });
    const char *path = at(w, p, "/frist/tilbage"), *frist;
    struct visitor lina = world_citizen(w, p);
    struct answer a = state(&mette, "S07--withdraw-none", path), page, other;
    int64_t d;

    CHECK("S-15 nothing to withdraw, no button",
          has(&a, "ingen åben bookingfrist") && !has(&a, "Træk fristen tilbage\""));
    d = world_deadline(w, p, today, today + 14);
    a = get(&mette, at(w, p, ""));
    CHECK("S04 leads there", has(&a, "/frist/tilbage\"") && !has(&a, "/frist/ny\""));
    a = get(&mette, at(w, p, "/frist/ny"));
    CHECK("S07 one is open: leads there", has(&a, "/frist/tilbage\""));
    page = state(&mette, "S07--withdraw", path);
    frist = world_public_id(w, "deadline", d);
    CHECK("S-15 says what follows", has(&page, "ny frist eller indkaldelse"));
    a = state_post(&mette, "S07--withdraw-error", 422, path, path, "frist", frist, NULL);
    CHECK("S-15 needs a reason", has(&a, "id=\"grund-fejl\""));
    CHECK_STR("S-15 nothing without one", state_of(w, d), "open");
    a = post(&mette, path, path, "frist", world_public_id(w, "person", p), WHY, NULL);
    CHECK("S6 another deadline than the one shown", a.status == 409 && has(&a, "er ændret"));
    other = get(&karin, path);
    a = post_from(&mette, path, &page, "frist", frist, WHY, NULL);
    CHECK_INT("S-15 withdrawn", a.status, 303);
    a = post_from(&mette, path, &page, "frist", frist, WHY, NULL);
    CHECK_INT("S6 a double click", a.status, 303);
    CHECK("at most 12 statements", a.sql <= 12);
    a = post_from(&karin, path, &other, "frist", frist, WHY, NULL);
    CHECK_INT("S6 another tab comes too late", a.status, 409);
    CHECK_STR("S-15 ... it has fallen", state_of(w, d), "withdrawn");
    CHECK_INT("S-15 once, with who and why",
              world_number(w,
                           "SELECT count(*) FROM deadline_event WHERE deadline_id = ?"
                           " AND event = 'withdraw' AND rule = 'S-15' AND actor = 'staff'"
                           " AND actor_id = ? AND reason = 'withdrawn_by_authority'"
                           " AND note LIKE 'Vi gav %'",
                           d, w->mette),
              1);
    CHECK_INT("S-15 what is owed is a task",
              world_number(w,
                           "SELECT count(*) FROM task WHERE person_id = ?"
                           " AND kind = 'new_deadline' AND done_utc IS NULL",
                           p),
              1);
    CHECK_INT("M-7 in the person's language, Danish below",
              world_number(w,
                           "SELECT count(*) FROM message WHERE person_id = ? AND kind = 'M-7'"
                           " AND language = 'ar' AND deadline_id = ?"
                           " AND text LIKE '%Det gælder ikke mere.%'"
                           " AND text NOT LIKE '%forkerte%'",
                           p, d),
              1);
    CHECK_INT("L1 in the log",
              world_number(w,
                           "SELECT count(*) FROM audit_log WHERE action = 'deadline.withdraw'"
                           " AND person_id = ? AND object_kind = 'deadline'"
                           " AND detail = 'withdrawn_by_authority'",
                           p),
              1);
    a = get(&mette, at(w, p, ""));
    CHECK("S04 the history says why, escaped",
          has(&a, "trukket fristen tilbage") && has(&a, "forkerte &lt;dag&gt;"));
    a = state(&lina, "C04--withdrawn", PATH_MY_TALKS);
    CHECK("C04 follows at once",
          has(&a, "Det gælder ikke mere.") && !has(&a, "Du skal booke senest"));
    world_at(w, today + 15, 9 * 60);
    lina = world_citizen(w, p);
    a = get(&lina, PATH_MY_TALKS);
    CHECK("C04 until the day is over", !has(&a, "gælder ikke mere"));
    world_at(w, today, 9 * 60);
}

static void too_late_to_withdraw(struct world *w)
{
    const civil_day today = world_today();
    struct visitor mette = world_staff(w, w->mette), ole = world_staff(w, w->ole);
    const int64_t p = world_obliged(w, &(struct world_person){ .given = "Malik" });
    const int64_t d = world_deadline(w, p, today, today + 14);
    const char *path = at(w, p, "/frist/tilbage"), *frist = world_public_id(w, "deadline", d);
    struct answer page = get(&mette, path), a;

    CHECK("A3 other unit", get(&ole, path).status == 303);
    (void)world_booking(w, p, world_slot(w, w->jonas, today + 9, 480, 1), d, LAW_BOOKING_SELF);
    a = post_from(&mette, path, &page, "frist", frist, WHY, NULL);
    CHECK("S-15 booked meanwhile: the talk is cancelled or moved instead",
          a.status == 409 && has(&a, "/samtaler/"));
    (void)state(&mette, "S07--withdraw-booked", path);
    CHECK_STR("S-15 nothing happened", state_of(w, d), "booked");
}

static void withdraw_after_the_last_day(struct world *w)
{
    const civil_day today = world_today();
    const int64_t p = world_obliged(w, &(struct world_person){ .given = "Nadia" });
    const int64_t d = world_deadline(w, p, today, today + 8);
    const char *path = at(w, p, "/frist/tilbage");
    struct visitor mette = (world_at(w, today + 8, 23 * 60 + 59), world_staff(w, w->mette));
    struct answer page = get(&mette, path), a;

    world_at(w, today + 9, 0);
    a = post_from(&mette, path, &page, "frist", world_public_id(w, "deadline", d), WHY, NULL);
    CHECK_INT("S-12 midnight, before the sweep: a miss is not undone here", a.status, 409);
    CHECK_STR("S-12 it is for the sweep", state_of(w, d), "open");
    world_at(w, today, 9 * 60);
}

int main(void)
{
    struct world *w = world_open();

    guidance(w);
    refusals(w);
    form(w);
    issue(w);
    changed_draft(w);
    stale(w);
    withdraw(w);
    too_late_to_withdraw(w);
    withdraw_after_the_last_day(w);
    world_close(w);
    return CHECK_DONE();
}
