/* S11: exemption after law.md 2.5 with every refusal at its field, its text before it is given,
 * what follows in the booking at once, and how it ends. */
#include "harness.h"

#include "base/text.h"
#include "check.h"
#include "law/deadline.h"

#define FACTS                                                                                      \
    "Amina har prøvet tre gange sammen med biblioteket. Hun kan ikke læse knapperne på siden "  \
    "endnu."
#define WEIGHT "Hun kan ikke finde en tid uden hjælp, og hun har ingen computer derhjemme."
#define SAYS   "Amina vil gerne lære det til sommer, når hun er færdig på modul 2."

static const char *page_of(struct world *w, int64_t person, const char *tail)
{
    return arena_printf(w->arena, "/borgere/%s/selvbooking%s", world_public_id(w, "person", person),
                        tail);
}

static const char *number(struct world *w, int n)
{
    return arena_printf(w->arena, "%d", n);
}

static int parts_of(civil_day day, char part)
{
    const struct civil_date d = civil_parts(day);

    return part == 'd' ? d.day : part == 'm' ? d.month : d.year;
}

/* The pairs of a date field. */
#define DATE(w, name, day)                                                                         \
    name "-dag", number(w, parts_of(day, 'd')), name "-maaned", number(w, parts_of(day, 'm')),     \
        name "-aar", number(w, parts_of(day, 'y'))

/* An exemption after § 20, stk. 5, from `from`, as far as the check page. */
static struct answer ask(struct visitor *v, struct world *w, int64_t p, civil_day from)
{
    return post(v, page_of(w, p, "/undtag"), page_of(w, p, "/undtag"), "grundlag", "par20_5",
                "evne", "sprog", "oplysninger", FACTS, "vaegt", WEIGHT, DATE(w, "fra", from),
                "hjaelp-hvad", "Øver booking hver tirsdag.", "hjaelp-hvem", "Biblioteket",
                DATE(w, "hjaelp-senest", from + 40), DATE(w, "genvurdering", from + 60), NULL);
}

/* Sends the check page's form with what stands in it. */
static struct answer confirm(struct visitor *v, struct world *w, int64_t p, civil_day from,
                             const struct answer *page)
{
    return post_from(v, page_of(w, p, "/undtag/tjek"), page, "grundlag", "par20_5", "evne", "sprog",
                     "oplysninger", FACTS, "vaegt", WEIGHT, DATE(w, "fra", from), "hjaelp-hvad",
                     "Øver booking hver tirsdag.", "hjaelp-hvem", "Biblioteket",
                     DATE(w, "hjaelp-senest", from + 40), DATE(w, "genvurdering", from + 60), NULL);
}

static const char *page_of_person(struct world *w, int64_t person)
{
    return arena_printf(w->arena, "/borgere/%s", world_public_id(w, "person", person));
}

static void overview(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette);
    const civil_day today = world_today();
    int64_t p = world_obliged(w, &(struct world_person){ .given = "Amina" });
    struct answer a = state(&mette, "S11--obliged", page_of(w, p, ""));

    CHECK("20-4 obliged, with its paragraph",
          has(&a, "skal booke selv") && has(&a, "§ 20, stk. 4"));
    CHECK("20-5 what can be done", has(&a, "Undtag fra at booke selv</a>")
                                       && has(&a, "Begynd en sag om at fratage retten</a>"));
    CHECK("20-5 nothing to lift", !has(&a, "/ophaev\""));

    (void)world_exemption(w, p, today - 20, today + 10);
    (void)world_exemption(w, p, today + 5, today + 50);
    (void)world_revocation(w, p, today - 5, today + 90);
    a = state(&mette, "S11--exempt-and-revoked", page_of(w, p, ""));
    CHECK("G10 both facts are shown", has(&a, "både undtaget og frataget"));
    CHECK("G01 periods are merged", times(&a, "<li>Undtaget") == 1);
    CHECK("G10 the decisions too", times(&a, "/afgoerelser/") == 3);
    CHECK("46-1 by summons", has(&a, "§ 46, stk. 1"));

    p = world_person(w, &(struct world_person){ .given = "Nadia" });
    a = state(&mette, "S11--not-covered", page_of(w, p, ""));
    CHECK("3.1 not covered: no decision is offered", !has(&a, "/undtag\""));
}

static void form_errors(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette);
    const civil_day today = world_today();
    const int64_t p = world_obliged(w, &(struct world_person){ .given = "Bilal" });
    const char *path = page_of(w, p, "/undtag");
    struct answer a = state(&mette, "S11--exempt-form", path);

    CHECK("P-17 a review day is proposed", has(&a, "2. juni 2026"));
    a = state_post(&mette, "S11--exempt-empty", 422, path, path, "grundlag", "", NULL);
    CHECK("2.5 no basis", has(&a, "grundlag-fejl"));
    CHECK("24 no facts, with its paragraph", has(&a, "oplysninger-fejl") && has(&a, "§ 24"));
    CHECK("24 nothing weighed", has(&a, "vaegt-fejl"));

    a = post(&mette, path, path, "grundlag", "par20_5", "oplysninger",
             "Borgerens sproglige og it-mæssige forudsætninger er ikke tilstrækkelige til at booke "
             "jobsamtaler digitalt.",
             "vaegt", WEIGHT, DATE(w, "fra", today), NULL);
    CHECK_INT("5.2 repeating the paragraph: 422", a.status, 422);
    CHECK("5.2 says so", has(&a, "oplysninger-fejl"));
    CHECK("R-08 neither language nor IT", has(&a, "evne-fejl"));
    CHECK("G06 no support plan", has(&a, "hjaelp-hvad-fejl") && has(&a, "hjaelp-hvem-fejl")
                                     && has(&a, "hjaelp-senest-dag-fejl"));
    CHECK("G06 no review day", has(&a, "genvurdering-dag-fejl"));
    CHECK("20-5-2 is named", has(&a, "§ 20, stk. 5, 2. pkt."));
    CHECK("ux 5.1 what was typed is kept", has(&a, "ingen computer derhjemme"));

    a = post(&mette, path, path, "grundlag", "par20_5", "evne", "sprog", "oplysninger", "For kort.",
             "vaegt", WEIGHT, DATE(w, "fra", today), "til-dag", "31", "til-maaned", "2", "til-aar",
             "2026", DATE(w, "genvurdering", today + 200), NULL);
    CHECK("5.2 too short", has(&a, "for kort"));
    CHECK("ux 6.2 31 February is no date", has(&a, "til-dag-fejl"));
    CHECK("P-17 review later than the setting", has(&a, "genvurdering-dag-fejl"));

    a = state_post(&mette, "S11--exempt-no-request", 422, path, path, "grundlag", "bek45_it",
                   "oplysninger", FACTS, "vaegt", WEIGHT, DATE(w, "fra", today), NULL);
    CHECK("G07 IT without a request",
          has(&a, "anmodet-dag-fejl") && has(&a, "§ 45, stk. 1, nr. 1"));
    CHECK("G07 offers the other basis", has(&a, "§ 20, stk. 5"));
    a = post(&mette, path, path, "grundlag", "bek45_interpreter", "oplysninger", FACTS, "vaegt",
             WEIGHT, DATE(w, "fra", today), "accept", "nej", NULL);
    CHECK("G08 does not want it: no exemption", a.status == 422 && has(&a, "accept-fejl"));
    CHECK_INT("nothing was decided",
              world_number(w,
                           "SELECT count(*) FROM decision WHERE person_id"
                           " = ?",
                           p),
              0);
    a = get(&mette, page_of(w, p, "/undtag/tjek"));
    CHECK("AC17 the check page without the form leads to the form",
          a.status == 303 && strstr(a.location, "/undtag"));
}

static void grant(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette);
    const civil_day today = world_today();
    const int64_t p = world_obliged(w, &(struct world_person){ .given = "Chen" });
    const int64_t deadline = world_deadline(w, p, today, today + 14);
    struct visitor citizen = world_citizen(w, p);
    struct answer a = ask(&mette, w, p, today), page, mine;
    const char *letter;

    CHECK("S11 a check page first", a.status == 303 && strstr(a.location, "/undtag/tjek"));
    CHECK_INT("S11 nothing yet",
              world_number(w, "SELECT count(*) FROM decision WHERE person_id = ?", p), 0);
    page = state(&mette, "S11--exempt-check", page_of(w, p, "/undtag/tjek"));
    CHECK("5.1 result", has(&page, "Vi har bestemt, at du er undtaget"));
    CHECK("5.1 rules", has(&page, "integrationsloven § 20, stk. 5, 1. pkt."));
    CHECK("5.1 main considerations", has(&page, "ingen computer derhjemme"));
    CHECK("5.1 facts", has(&page, "Amina har prøvet tre gange"));
    CHECK("5.1 hearing", has(&page, "Vi har ikke hørt dig først"));
    CHECK("H01 complaint: body and day", has(&page, "Ankestyrelsens Beskæftigelsesudvalg")
                                             && has(&page, "mandag den 30. marts 2026"));
    CHECK("5.1 help", has(&page, "forvaltningsloven § 8"));
    CHECK("S-15 what will follow", has(&page, "falder bort med det samme"));
    a = get(&mette, page_of(w, p, "/undtag?ret=1"));
    CHECK("ux 5.2 «Ret» brings it back", has(&a, "Øver booking hver tirsdag."));

    a = confirm(&mette, w, p, today, &page);
    CHECK("20-5-1 decided", a.status == 303 && strstr(a.location, "/afgoerelser/"));
    CHECK_INT("G04 the deadline is withdrawn at once",
              world_number(w, "SELECT state = 'withdrawn' FROM deadline WHERE id = ?", deadline),
              1);
    CHECK("G04 with its ground",
          text_same(world_text(w,
                               "SELECT reason FROM deadline_event WHERE deadline_id = ?"
                               " ORDER BY id DESC LIMIT 1",
                               deadline),
                    "withdrawn_exemption"));
    CHECK_INT("46-1 a task to summon",
              world_number(w,
                           "SELECT count(*) FROM task WHERE person_id = ? AND kind = 'summon'"
                           " AND done_utc IS NULL",
                           p),
              1);
    CHECK_INT("20-5-2 a task on the review day",
              world_number(w,
                           "SELECT due_on FROM task WHERE person_id = ? AND"
                           " kind = 'exemption_review'",
                           p),
              today + 60);
    CHECK_INT(
        "M-10 the letter waits to be sent",
        world_number(w, "SELECT count(*) FROM message WHERE person_id = ? AND kind = 'M-10'", p),
        1);
    letter = world_text(w, "SELECT letter FROM decision WHERE person_id = ?", p);
    mine = get(&mette, arena_strndup(w->arena, a.location, strcspn(a.location, "#")));
    CHECK("5.1 the stored text is shown", has(&mine, "Øver booking hver tirsdag."));
    (void)state(&mette, "S11--decision",
                arena_strndup(w->arena, a.location, strcspn(a.location, "#")));
    mine = get(&citizen, PATH_MY_TALKS);
    CHECK("C04 follows at once", has(&mine, "Jobcenteret bestemmer tiden"));
    CHECK("C04 leads to the decision", has(&mine, "/afgoerelse/"));

    a = confirm(&mette, w, p, today, &page);
    CHECK("AC17 a second click shows the first result",
          a.status == 303 && strstr(a.location, "/afgoerelser/"));
    CHECK_INT("AC17 and decides nothing again",
              world_number(w, "SELECT count(*) FROM decision WHERE person_id = ?", p), 1);
    CHECK_INT("AC18 the day is the server's",
              world_number(w, "SELECT decided_on FROM decision WHERE person_id = ?", p), today);
    CHECK("AC18 a decision is never altered",
          sqlite3_exec(w->db, "UPDATE decision SET letter = 'Noget andet'", NULL, NULL, NULL)
              != SQLITE_OK);
    CHECK("AC18 nor deleted",
          sqlite3_exec(w->db, "DELETE FROM decision", NULL, NULL, NULL) != SQLITE_OK);
    CHECK("AC18 the text is the same", text_same(letter, world_text(w,
                                                                    "SELECT letter FROM decision"
                                                                    " WHERE person_id = ?",
                                                                    p)));
}

static int64_t summons_due(struct world *w, int64_t person)
{
    return world_number(w,
                        "SELECT due_on FROM task WHERE person_id = ? AND kind = 'summon'"
                        " AND done_utc IS NULL",
                        person);
}

/* From a later day, with no deadline and no talk that anything could happen to: the task waits for
 * that day (§ 46), and no deadline is offered that the duty does not live to see (G03). */
static void later(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette);
    const civil_day today = world_today();
    const int64_t soon = world_obliged(w, &(struct world_person){ .given = "Gabriel" });
    const int64_t late = world_obliged(w, &(struct world_person){ .given = "Hanan" });
    const int64_t open = world_obliged(w, &(struct world_person){ .given = "Ivan" });
    const int64_t deadline = world_deadline(w, open, today, today + 8);
    struct answer a = ask(&mette, w, soon, today + 7), page;

    page = follow(&mette, &a);
    CHECK("46 promised on the check page", has(&page, "Du får en opgave"));
    a = confirm(&mette, w, soon, today + 7, &page);
    CHECK_INT("46 decided", a.status, 303);
    CHECK_INT("46 the task is due on the first day", summons_due(w, soon), today + 7);
    a = get(&mette, "/opgaver?slags=summon");
    CHECK("S02 not before it", !has(&a, "Gabriel"));
    a = state(&mette, "S04--exempt-soon", page_of_person(w, soon));
    CHECK("G03 no deadline is proposed", !has(&a, "Du kan give en bookingfrist"));
    CHECK("46 but a summons", has(&a, "Book eller indkald") && has(&a, "mandag den 9. marts 2026"));

    a = ask(&mette, w, late, today + 11);
    page = follow(&mette, &a);
    a = confirm(&mette, w, late, today + 11, &page);
    CHECK_INT("46 the first day", summons_due(w, late), today + 11);
    a = state(&mette, "S04--exempt-later", page_of_person(w, late));
    CHECK("G03 a deadline, but no later than the duty",
          has(&a, "Du kan give en bookingfrist, dog senest torsdag den 12. marts 2026"));

    a = ask(&mette, w, open, today + 11);
    page = follow(&mette, &a);
    a = confirm(&mette, w, open, today + 11, &page);
    CHECK_INT("46 a deadline that ends before: the task is there too", summons_due(w, open),
              today + 11);
    CHECK_STR("S-15 and the deadline stands",
              world_text(w, "SELECT state FROM deadline WHERE id = ?", deadline), "open");
    world_at(w, today + 7, 9 * 60);
    mette = world_staff(w, w->mette);
    a = get(&mette, "/opgaver?slags=summon");
    CHECK("S02 on the day", has(&a, "Gabriel") && !has(&a, "Hanan"));
    world_at(w, today, 9 * 60);
}

static void later_and_booked(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette);
    const civil_day today = world_today();
    const int64_t p = world_obliged(w, &(struct world_person){ .given = "Daria" });
    const int64_t deadline = world_deadline(w, p, today, today + 14);
    const int64_t talk =
        world_booking(w, p, world_slot(w, w->mette, today + 9, 600, 1), deadline, LAW_BOOKING_SELF);
    struct answer a = ask(&mette, w, p, today + 5), page;

    page = follow(&mette, &a);
    CHECK("S-15 later: withdrawn that day", has(&page, "den dag, afgørelsen træder i kraft"));
    CHECK("G09 the talk stays", has(&page, "bliver stående"));
    a = confirm(&mette, w, p, today + 5, &page);
    CHECK_INT("20-5-1 decided", a.status, 303);
    CHECK_INT("S-15 the deadline stands until then",
              world_number(w, "SELECT state = 'booked' FROM deadline WHERE id = ?", deadline), 1);
    a = ask(&mette, w, p, today);
    page = follow(&mette, &a);
    a = confirm(&mette, w, p, today, &page);
    CHECK_INT("S-15 from today: withdrawn",
              world_number(w, "SELECT state = 'withdrawn' FROM deadline WHERE id = ?", deadline),
              1);
    CHECK_INT("G09 the booking stays",
              world_number(w, "SELECT state = 'booked' FROM booking WHERE id = ?", talk), 1);
}

static void by_letter(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette);
    const civil_day today = world_today();
    const int64_t p = world_obliged(w, &(struct world_person){ .given = "Elias" });
    struct answer a, page;

    world_sql(w, "UPDATE person SET digital_post = 0 WHERE id = ?", p);
    a = ask(&mette, w, p, today);
    page = follow(&mette, &a);
    CHECK("H11 presumed received after 5 working days", has(&page, "mandag den 9. marts 2026"));
    a = confirm(&mette, w, p, today, &page);
    CHECK_INT("H10 limits run from there",
              world_number(w, "SELECT complaint_until FROM decision WHERE person_id = ?", p),
              civil_from(2026, 4, 7)); /* 6 April is 2. påskedag */
    CHECK_INT("H10 by letter",
              world_number(w, "SELECT channel = 'letter' FROM message WHERE person_id = ?", p), 1);
}

static void refuse(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette), citizen;
    const civil_day today = world_today();
    const int64_t p = world_obliged(w, &(struct world_person){ .given = "Farah" });
    const char *path = page_of(w, p, "/afslag");
    struct answer a, page;

    citizen = world_citizen(w, p);
    a = post(&citizen, PATH_CANNOT_BOOK, PATH_CANNOT_BOOK, "oenske", "undtagelse", "tekst",
             "Det er svært", NULL);
    CHECK_INT("C21 asked", a.status, 303);
    a = state(&mette, "S11--asked", page_of(w, p, ""));
    CHECK("C21 the caseworker sees it", has(&a, "Det er svært") && has(&a, "Giv afslag"));
    (void)state(&mette, "S11--refuse-form", path);
    a = state_post(&mette, "S11--refuse-empty", 422, path, path, "grundlag", "", NULL);
    CHECK("2.5 refusal needs basis, facts, weight, hearing",
          has(&a, "grundlag-fejl") && has(&a, "oplysninger-fejl") && has(&a, "vaegt-fejl")
              && has(&a, "kender-fejl"));
    a = post(&mette, path, path, "grundlag", "bek45_it", "oplysninger", FACTS, "vaegt", WEIGHT,
             "kender", "nej", "undtagelse", "ingen", NULL);
    CHECK("H06 facts not known, no hearing: blocked",
          a.status == 422 && has(&a, "kender-fejl") && has(&a, "§ 19"));
    a = post(&mette, path, path, "grundlag", "bek45_it", "oplysninger", FACTS, "vaegt", WEIGHT,
             "kender", "nej", "undtagelse", "ubetaenkeligt", NULL);
    CHECK("H06 an exception needs its reason", a.status == 422 && has(&a, "undtagelse-grund-fejl"));
    a = post(&mette, path, path, "grundlag", "bek45_it", "oplysninger", FACTS, "vaegt", WEIGHT,
             "kender", "nej", DATE(w, "hoert", today), "undtagelse", "ingen", NULL);
    CHECK("H05 the time to answer runs today", a.status == 422 && has(&a, "hoert-dag-fejl"));
    a = post(&mette, path, path, "grundlag", "bek45_it", "oplysninger", FACTS, "vaegt", WEIGHT,
             "kender", "nej", DATE(w, "hoert", today - 1), "hoert-svar", SAYS, NULL);
    CHECK_INT("H05 the day after it is over", a.status, 303);
    page = state(&mette, "S11--refuse-check", page_of(w, p, "/afslag/tjek"));
    CHECK("5.1 what the citizen said", has(&page, "modul 2"));
    a = post_from(&mette, page_of(w, p, "/afslag/tjek"), &page, "grundlag", "bek45_it",
                  "oplysninger", FACTS, "vaegt", WEIGHT, "kender", "ja", NULL);
    CHECK("5.2 refused", a.status == 303 && strstr(a.location, "/afgoerelser/"));
    CHECK("25 with complaint guidance",
          world_text(w, "SELECT complaint FROM decision WHERE person_id = ?", p)[0] != '\0');
    a = get(&citizen, PATH_CANNOT_BOOK);
    CHECK("C21 the request is answered", has(&a, "Vi har svaret dig"));
}

static void reply(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette);
    const int64_t p = world_obliged(w, &(struct world_person){ .given = "Gul" });
    const int64_t other = world_obliged(w, &(struct world_person){ .given = "Hodan" });
    struct visitor citizen = world_citizen(w, p);
    struct answer a = post(&citizen, PATH_CANNOT_BOOK, PATH_CANNOT_BOOK, "oenske", "hjaelp",
                           "telefon", "+45 12 34 56 78", NULL);
    const char *id = world_text(w, "SELECT public_id FROM help_request WHERE person_id = ?", p);

    CHECK_INT("C21 help asked", a.status, 303);
    a = state_post(&mette, "S11--reply-empty", 422, page_of(w, p, ""), page_of(w, p, ""),
                   "anmodning", id, "svar", "", NULL);
    CHECK("C21 an answer has words", has(&a, "svar-fejl"));
    a = get(&mette, page_of(w, p, ""));
    CHECK("C21 the number to call", has(&a, "tel:+4512345678"));
    a = post_from(&mette, page_of(w, p, ""), &a, "anmodning", "aaaaaaaaaaaaaaaaaaaaaaaaaa", "svar",
                  "Hej", NULL);
    CHECK_INT("A2 nobody's request: 404", a.status, 404);
    a = post(&mette, page_of(w, p, ""), page_of(w, p, ""), "anmodning", id, "svar",
             "Kom forbi tirsdag kl. 10, så booker vi sammen.", NULL);
    CHECK_INT("C21 answered", a.status, 303);
    a = state(&mette, "S11--answered", page_of(w, p, ""));
    CHECK("C21 the answer stays", has(&a, "så booker vi sammen"));
    CHECK_INT("C21 the task is done",
              world_number(w,
                           "SELECT count(*) FROM task WHERE person_id = ? AND kind ="
                           " 'help_request' AND done_utc IS NULL",
                           p),
              0);
    (void)other;
}

/* One that has not begun is ended while another runs: nothing follows, and nothing is promised. */
static void end_later_exemption(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette);
    const civil_day today = world_today();
    const int64_t p = world_obliged(w, &(struct world_person){ .given = "Rana" });
    const char *path = page_of(w, p, "/ophaev"), *id;
    struct answer a;

    world_exemption(w, p, today - 30, today + 30);
    id = world_public_id(w, "exemption", world_exemption(w, p, today + 40, CIVIL_NONE));
    a = post(&mette, path, path, "hvad", id, DATE(w, "sidste", today), "oplysninger", FACTS,
             "vaegt", WEIGHT, "oensker", "ja", NULL);
    CHECK_INT("2.5 the later one", a.status, 303);
    a = state(&mette, "S11--end-check-later", page_of(w, p, "/ophaev/tjek"));
    CHECK("2.5 no task is promised",
          !has(&a, "en ny frist. Den er tidligst") && has(&a, "der er en anden grund"));
    a = post_from(&mette, page_of(w, p, "/ophaev/tjek"), &a, "hvad", id, DATE(w, "sidste", today),
                  "oplysninger", FACTS, "vaegt", WEIGHT, "oensker", "ja", NULL);
    CHECK_INT("2.5 ended", a.status, 303);
    CHECK_INT("2.5 none is opened",
              world_number(w,
                           "SELECT count(*) FROM task WHERE person_id = ? AND kind ="
                           " 'new_deadline' AND done_utc IS NULL",
                           p),
              0);
}

static void end_exemption(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette);
    const civil_day today = world_today();
    const int64_t p = world_obliged(w, &(struct world_person){ .given = "Idris" });
    const char *path = page_of(w, p, "/ophaev");
    struct answer a = state(&mette, "S11--nothing-to-end", path), page;
    int64_t exemption;
    const char *id;

    CHECK("2.5 nothing in force", has(&a, "Der er ingen undtagelse eller fratagelse"));
    exemption = world_exemption(w, p, today - 30, CIVIL_NONE);
    id = world_public_id(w, "exemption", exemption);
    (void)state(&mette, "S11--end-form", path);
    a = state_post(&mette, "S11--end-empty", 422, path, path, "hvad", "", NULL);
    CHECK("2.5 which one", has(&a, "hvad-fejl"));
    a = post(&mette, path, path, "hvad", id, DATE(w, "sidste", today - 2), "oplysninger", FACTS,
             "vaegt", WEIGHT, "oensker", "ja", NULL);
    CHECK("AC18 the duty never returns backwards", a.status == 422 && has(&a, "sidste-dag-fejl"));
    a = post(&mette, path, path, "hvad", id, DATE(w, "sidste", today - 1), "oplysninger", FACTS,
             "vaegt", WEIGHT, NULL);
    CHECK("19 whose wish it is must be said", a.status == 422 && has(&a, "oensker-fejl"));
    a = post(&mette, path, path, "hvad", id, DATE(w, "sidste", today - 1), "oplysninger", FACTS,
             "vaegt", WEIGHT, "oensker", "nej", "kender", "nej", NULL);
    CHECK("H06 against the wish, not heard: blocked", a.status == 422 && has(&a, "kender-fejl"));
    a = post(&mette, path, path, "hvad", id, DATE(w, "sidste", today - 1), "oplysninger", FACTS,
             "vaegt", WEIGHT, "oensker", "ja", NULL);
    CHECK_INT("2.5 as wished", a.status, 303);
    page = state(&mette, "S11--end-check", page_of(w, p, "/ophaev/tjek"));
    CHECK("2.5 the earliest deadline is named", has(&page, "tirsdag den 10. marts 2026"));
    a = post_from(&mette, page_of(w, p, "/ophaev/tjek"), &page, "hvad", id,
                  DATE(w, "sidste", today - 1), "oplysninger", FACTS, "vaegt", WEIGHT, "oensker",
                  "ja", NULL);
    CHECK("2.5 ended", a.status == 303 && strstr(a.location, "/afgoerelser/"));
    a = get(&mette, page_of(w, p, ""));
    CHECK("2.5 the duty is back", has(&a, "I dag: skal booke selv"));
    CHECK_INT("2.5 a task to give a new deadline",
              world_number(w,
                           "SELECT count(*) FROM task WHERE person_id = ? AND kind ="
                           " 'new_deadline' AND done_utc IS NULL",
                           p),
              1);
}

static void gate(struct world *w)
{
    struct visitor ole = world_staff(w, w->ole), admin = world_staff(w, w->admin_user);
    struct visitor mette = world_staff(w, w->mette);
    const int64_t p = world_obliged(w, &(struct world_person){ .given = "Jana" });
    static const char *const tails[] = { "", "/undtag", "/afslag", "/ophaev", "/fratag" };
    struct answer a;

    for (size_t i = 0; i < sizeof tails / sizeof *tails; i++) {
        a = get(&ole, page_of(w, p, tails[i]));
        CHECK(arena_printf(w->arena, "A3 other unit, %s", tails[i]),
              a.status == 303 && strstr(a.location, "/adgang"));
        a = get(&admin, page_of(w, p, tails[i]));
        CHECK_INT("A1 administrators have no cases", a.status, 403);
    }
    a = get(&mette, "/afgoerelser/aaaaaaaaaaaaaaaaaaaaaaaaaa");
    CHECK_INT("A2 nobody's decision: 404", a.status, 404);
    (void)world_exemption(w, p, world_today(), CIVIL_NONE);
    a = get(&ole,
            arena_printf(w->arena, "/afgoerelser/%s",
                         world_text(w, "SELECT public_id FROM decision WHERE person_id = ?", p)));
    CHECK_INT("A2 another unit's decision: 404", a.status, 404);
}

int main(void)
{
    struct world *w = world_open();

    overview(w);
    form_errors(w);
    grant(w);
    later(w);
    later_and_booked(w);
    by_letter(w);
    refuse(w);
    reply(w);
    end_exemption(w);
    end_later_exemption(w);
    gate(w);
    world_close(w);
    return CHECK_DONE();
}
