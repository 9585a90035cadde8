/* S11: a revocation in its four steps: none can be skipped, the citizen is heard with time enough,
 * another person approves with the password given anew, and the booking follows at once. */
#include "harness.h"

#include "base/text.h"
#include "check.h"
#include "law/deadline.h"

#define FACTS                                                                                       \
    "Hun har booket tre tider i februar og flyttet dem alle samme morgen, så vi ikke fik talt om " \
    "praktikken."
#define AGREED "At hun møder frem, eller ringer dagen før."
#define ASSESSMENT                                                                                    \
    "Vi har prøvet påmindelser på sms og en fast ugedag. Det hjalp ikke. Uden faste tider mister " \
    "hun pladsen hos bageren, og derfor må vi bestemme tidspunktet et stykke tid."
#define SAYS    "Bussen kom ikke, og jeg har skiftet telefon."
#define WEIGHED "En bus kan svigte en gang, men her er det sket tre gange."

static const char *page_of(struct world *w, int64_t person, const char *tail)
{
    return arena_printf(w->arena, "/borgere/%s/selvbooking/fratag%s",
                        world_public_id(w, "person", person), tail);
}

static const char *number(struct world *w, int64_t n)
{
    return arena_printf(w->arena, "%lld", (long long)n);
}

static int part_of(civil_day day, char part)
{
    const struct civil_date d = civil_parts(day);

    return part == 'd' ? d.day : part == 'm' ? d.month : d.year;
}

#define DATE(w, name, day)                                                                         \
    name "-dag", number(w, part_of(day, 'd')), name "-maaned", number(w, part_of(day, 'm')),       \
        name "-aar", number(w, part_of(day, 'y'))

static const char *version(struct world *w, int64_t p)
{
    const int64_t n = world_number(w,
                                   "SELECT version FROM revocation WHERE person_id = ?"
                                   " ORDER BY id DESC LIMIT 1",
                                   p);

    return n == INT64_MIN ? "0" : number(w, n);
}

static const char *state_of(struct world *w, int64_t p)
{
    return world_text(
        w, "SELECT state FROM revocation WHERE person_id = ? ORDER BY id DESC LIMIT 1", p);
}

/* Open tasks of a kind. */
static int64_t waits(struct world *w, int64_t p, const char *kind)
{
    return world_number(w,
                        arena_printf(w->arena,
                                     "SELECT count(*) FROM task WHERE person_id = ?"
                                     " AND kind = '%s' AND done_utc IS NULL",
                                     kind),
                        p);
}

/* The field of the person's held talk. */
static const char *talk_field(struct world *w, int64_t p)
{
    return arena_printf(
        w->arena, "booking.%s",
        world_text(w, "SELECT public_id FROM booking WHERE person_id = ? LIMIT 1", p));
}

static struct answer step1(struct visitor *v, struct world *w, int64_t p)
{
    return post(v, page_of(w, p, ""), page_of(w, p, ""), "goer", "gem", "version", version(w, p),
                "grundlag", "kontakt", talk_field(w, p), "ja", "oplysninger", FACTS, "aftalt",
                AGREED, NULL);
}

static struct answer step2(struct visitor *v, struct world *w, int64_t p)
{
    return post(v, page_of(w, p, ""), page_of(w, p, ""), "goer", "hoer", "version", version(w, p),
                NULL);
}

static struct answer step3(struct visitor *v, struct world *w, int64_t p, const char *weighed)
{
    const civil_day today = world_today();

    return post(v, page_of(w, p, ""), page_of(w, p, ""), "goer", "foreslaa", "version",
                version(w, p), "vurdering", ASSESSMENT, "vaegtet", weighed, DATE(w, "fra", today),
                DATE(w, "til", today + 90), DATE(w, "genvurdering", today + 80), NULL);
}

static struct answer step4(struct visitor *v, struct world *w, int64_t p)
{
    return post(v, page_of(w, p, ""), page_of(w, p, ""), "goer", "godkend", "version",
                version(w, p), NULL);
}

static void facts(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette);
    const int64_t p = world_obliged(w, &(struct world_person){ .given = "Amina" });
    const int64_t nobody = world_person(w, &(struct world_person){ .given = "Nadia" });
    const char *path = page_of(w, p, "");
    struct answer a = state(&mette, "S11--revoke-facts", path);

    CHECK("20-5-3 step 1 of 4", has(&a, "Trin 1 af 4") && has(&a, "§ 20, stk. 5, 3. pkt."));
    a = state_post(&mette, "S11--revoke-facts-empty", 422, path, path, "goer", "gem", "version",
                   "0", NULL);
    CHECK("5.2 basis, a concrete event, facts, what was agreed",
          has(&a, "grundlag-fejl") && has(&a, "booking-fejl") && has(&a, "oplysninger-fejl")
              && has(&a, "aftalt-fejl"));
    a = post(&mette, path, path, "goer", "gem", "version", "0", "grundlag", "aftale",
             talk_field(w, p), "ja", "oplysninger",
             "Personen booker jobsamtaler på anden måde end aftalt, og kontaktforløbet kan ikke "
             "gennemføres efter hensigten.",
             "aftalt", AGREED, NULL);
    CHECK("5.2 repeating the paragraph", a.status == 422 && has(&a, "oplysninger-fejl"));
    CHECK("ux 5.1 the ticks are kept", has(&a, "checked"));
    a = post(&mette, path, path, "goer", "gem", "version", "0", "grundlag", "aftale",
             arena_printf(w->arena, "booking.%s", "aaaaaaaaaaaaaaaaaaaaaaaaaa"), "ja",
             "oplysninger", FACTS, "aftalt", AGREED, NULL);
    CHECK("A2 another's booking is none", a.status == 422 && has(&a, "booking-fejl"));
    a = state(&mette, "S11--revoke-no-bookings",
              page_of(w, world_person(w, &(struct world_person){ .given = "Tom" }), ""));
    CHECK("3.1 not covered: nothing to take", has(&a, "ikke omfattet"));
    a = get(&mette, page_of(w, nobody, ""));
    CHECK_INT("3.1 not covered: a page that explains", a.status, 200);
}

/* Each event at each step where it does not belong. */
static void order(struct world *w)
{
    static const char *const events[] = { "hoer",    "svar",         "mere-tid", "foreslaa",
                                          "godkend", "send-tilbage", "opgiv" };
    struct visitor mette = world_staff(w, w->mette), karin = world_staff(w, w->karin);
    const int64_t p = world_obliged(w, &(struct world_person){ .given = "Bilal" });
    const char *path = page_of(w, p, "");
    struct answer a;

    for (size_t i = 0; i < sizeof events / sizeof *events; i++) {
        a = post(&mette, path, path, "goer", events[i], "version", "0", NULL);
        CHECK_INT(arena_printf(w->arena, "AC17 %s before step 1: 409", events[i]), a.status, 409);
    }
    a = state(&mette, "S11--revoke-order-none", page_of(w, p, "?trin=3"));
    CHECK("AC17 the page says where to begin", has(&a, "Begynd med trin 1"));
    a = step1(&mette, w, p);
    CHECK_INT("step 1", a.status, 303);
    CHECK_STR("step 1 is stored", state_of(w, p), "facts");
    a = state_post(&mette, "S11--revoke-order", 409, path, path, "goer", "godkend", "version", "1",
                   NULL);
    CHECK("AC17 step 4 after step 1: says where the case is", has(&a, "trin 1"));
    a = post(&mette, path, path, "goer", "foreslaa", "version", "1", "vurdering", ASSESSMENT, NULL);
    CHECK_INT("AC17 step 3 after step 1: 409", a.status, 409);
    a = post(&karin, path, path, "goer", "hoer", "version", "7", NULL);
    CHECK("S6 a stale version: 409", a.status == 409 && has(&a, "En kollega"));
    a = post(&karin, path, path, "goer", "noget-andet", "version", "1", NULL);
    CHECK_INT("R7 an unknown act: 400", a.status, 400);
    CHECK_STR("AC17 nothing moved", state_of(w, p), "facts");
    (void)state(&mette, "S11--revoke-order-see", page_of(w, p, "?trin=4"));
    a = state_post(&mette, "S11--revoke-drop-empty", 422, path, path, "goer", "opgiv", "version",
                   "1", "grund", "", NULL);
    CHECK("drop needs a reason", has(&a, "grund-fejl"));
    a = post(&mette, path, path, "goer", "opgiv", "version", "1", "grund",
             "Hun er begyndt at ringe.", NULL);
    CHECK_INT("dropped", a.status, 303);
    CHECK_STR("dropped is stored", state_of(w, p), "dropped");
    a = post(&karin, path, path, "goer", "hoer", "version", "1", NULL);
    CHECK("S6 a form of a case that is over says so",
          a.status == 409 && has(&a, "afgjort eller opgivet") && !has(&a, "Begynd med trin 1"));
}

static void four_steps(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette), karin = world_staff(w, w->karin);
    struct visitor jonas = world_staff(w, w->jonas), citizen, tired;
    const civil_day begun = world_today();
    const int64_t p = world_obliged(w, &(struct world_person){ .given = "Chen" });
    const int64_t talk =
        world_booking(w, p, world_slot(w, w->mette, begun + 9, 600, 1), 0, LAW_BOOKING_SELF);
    const char *path = page_of(w, p, "");
    struct answer a = step1(&mette, w, p), page;
    const char *letter, *other;
    int64_t deadline;

    a = state(&mette, "S11--revoke-hearing", path);
    CHECK("H05 the letter is shown before it goes", has(&a, "Vi overvejer at fratage dig retten"));
    CHECK("H05 with the last day to answer", has(&a, "mandag den 16. marts 2026"));
    CHECK("5.3 with the booking", has(&a, "holdt"));
    a = state(&mette, "S11--revoke-facts-again", page_of(w, p, "?ret=1"));
    CHECK("step 1 can be mended before the letter", has(&a, "flyttet dem alle"));
    a = step1(&mette, w, p);
    CHECK_INT("step 1 mended", a.status, 303);
    a = step2(&mette, w, p);
    CHECK_INT("step 2", a.status, 303);
    CHECK_STR("step 2 is stored", state_of(w, p), "hearing");
    CHECK_INT(
        "M-11 waits to be sent",
        world_number(w, "SELECT count(*) FROM message WHERE person_id = ? AND kind = 'M-11'", p),
        1);
    a = state(&mette, "S11--revoke-hearing-runs", path);
    CHECK("H05 the time runs",
          has(&a, "Borgerens tid til at svare løber") && !has(&a, "Send til godkendelse"));
    a = post(&mette, path, path, "goer", "foreslaa", "version", version(w, p), "vurdering",
             ASSESSMENT, DATE(w, "fra", begun + 1), DATE(w, "genvurdering", begun + 60), NULL);
    CHECK_INT("H05 too early by a form of one's own: 422", a.status, 422);
    CHECK_STR("H05 nothing moved", state_of(w, p), "hearing");

    citizen = world_citizen(w, p);
    a = get(&citizen, PATH_MY_TALKS);
    CHECK("C04 tells of the hearing", has(&a, "/hoering/"));

    a = state_post(&mette, "S11--revoke-answer-empty", 422, path, path, "goer", "svar", "version",
                   version(w, p), NULL);
    CHECK("19 an answer has a source and words", has(&a, "kilde-fejl") && has(&a, "sagde-fejl"));
    a = post(&mette, path, path, "goer", "svar", "version", version(w, p), "kilde", "telefon",
             "sagde", SAYS, NULL);
    CHECK_INT("19 noted", a.status, 303);
    a = state_post(&mette, "S11--revoke-time-wrong", 422, path, path, "goer", "mere-tid", "version",
                   version(w, p), DATE(w, "mere", begun + 3), NULL);
    CHECK("21 more time is later", has(&a, "mere-dag-fejl") && has(&a, "§ 21"));
    a = post(&mette, path, path, "goer", "mere-tid", "version", version(w, p),
             DATE(w, "mere", begun + 19), NULL);
    CHECK_INT("21 more time", a.status, 303);
    CHECK_INT("T-6 a Saturday becomes Monday",
              world_number(w, "SELECT comment_until FROM revocation WHERE person_id = ?", p),
              begun + 21);
    world_at(w, begun + 18, 9 * 60);
    mette = world_staff(w, w->mette);
    a = get(&mette, path);
    CHECK("21 the case waits for that day", has(&a, "Borgeren har fået mere tid"));

    world_at(w, begun + 22, 9 * 60);
    mette = world_staff(w, w->mette), karin = world_staff(w, w->karin);
    jonas = world_staff(w, w->jonas), citizen = world_citizen(w, p);
    deadline = world_deadline(w, p, begun + 22, begun + 36);
    (void)state(&mette, "S11--revoke-assess", path);
    a = step3(&mette, w, p, "");
    CHECK("24 the answer must be weighed", a.status == 422 && has(&a, "vaegtet-fejl"));
    a = post(&mette, path, path, "goer", "foreslaa", "version", version(w, p), "vurdering", FACTS,
             "vaegtet", WEIGHED, DATE(w, "fra", begun + 20), DATE(w, "til", begun + 19), NULL);
    CHECK("5.2 the assessment is more than the facts", has(&a, "vurdering-fejl"));
    CHECK("AC18 never from before the decision", has(&a, "fra-dag-fejl"));
    CHECK("T-7 ends before it begins", has(&a, "til-dag-fejl"));
    CHECK("P-18 a review day", has(&a, "genvurdering-dag-fejl"));
    a = state_post(&mette, "S11--revoke-assess-empty", 422, path, path, "goer", "foreslaa",
                   "version", version(w, p), NULL);
    a = step3(&mette, w, p, WEIGHED);
    CHECK_INT("step 3", a.status, 303);
    CHECK_STR("step 3 is stored", state_of(w, p), "proposed");

    a = state(&mette, "S11--revoke-waits", path);
    CHECK("A5 its author waits", has(&a, "venter på en teamleder") && !has(&a, "Godkend, og"));
    a = post(&mette, path, path, "goer", "godkend", "version", version(w, p), NULL);
    CHECK("AC18 its author cannot approve", a.status == 409 && has(&a, "en anden"));
    a = post(&jonas, path, path, "goer", "godkend", "version", version(w, p), NULL);
    CHECK_INT("A5 nor another caseworker", a.status, 409);
    CHECK_STR("AC18 nothing moved", state_of(w, p), "proposed");

    page = state(&karin, "S11--revoke-decide", path);
    CHECK("5.1 what she said, and how it was weighed",
          has(&page, "Bussen kom ikke") && has(&page, "En bus kan svigte"));
    CHECK("5.1 both names", has(&page, "Forberedt af Mette Holm og godkendt for"));
    CHECK("35 the paragraph", has(&page, "§ 35"));
    CHECK("G09 the talk stays",
          world_number(w, "SELECT count(*) FROM booking WHERE id = ?", talk) == 1);

    /* two tabs: the citizen answers while the leader reads */
    a = post_from(&karin, path, &page, "goer", "godkend", "version", "1", NULL);
    CHECK_INT("S6 a stale version: 409", a.status, 409);
    world_sql(w,
              "INSERT INTO hearing_answer (revocation_id, at_utc, source, text)"
              " SELECT id, proposed_utc + 60, 'citizen', 'Jeg har en ny bus nu.' FROM revocation"
              " WHERE person_id = ?",
              p);
    world_at(w, begun + 22, 9 * 60 + 5);
    a = step4(&karin, w, p);
    CHECK("24 answered after the proposal: back", a.status == 422 && has(&a, "godkend-fejl"));
    a = post(&karin, path, path, "goer", "send-tilbage", "version", version(w, p), NULL);
    CHECK_INT("sent back", a.status, 303);
    CHECK_STR("sent back is stored", state_of(w, p), "hearing");
    CHECK_INT("sent back: nothing waits for the leader any more", waits(w, p, "approve"), 0);
    CHECK_INT("sent back: one task for the caseworker", waits(w, p, "hearing_over"), 1);
    a = get(&mette, PATH_TODAY);
    CHECK("S01 counts it", has(&a, "/opgaver?slags=hearing_over"));
    a = state(&mette, "S02--sent-back", "/opgaver?slags=hearing_over");
    CHECK("S02 leads to the person",
          has(&a, world_public_id(w, "person", p)) && has(&a, "vurdér fratagelsen"));
    a = step3(&mette, w, p, WEIGHED);
    CHECK_INT("step 3 again", a.status, 303);
    CHECK_INT("step 3 again: the caseworker owes nothing", waits(w, p, "hearing_over"), 0);
    CHECK_INT("step 3 again: the leader does", waits(w, p, "approve"), 1);

    world_at(w, begun + 22, 9 * 60 + 12);
    tired = karin;
    a = step4(&tired, w, p);
    CHECK("S11 the password is six minutes old: ask again",
          a.status == 303 && strstr(a.location, "/log-ind/igen"));
    CHECK_STR("S11 nothing moved", state_of(w, p), "proposed");
    karin = world_staff(w, w->karin);
    page = get(&karin, path);
    a = post_from(&karin, path, &page, "goer", "godkend", "version", version(w, p), NULL);
    CHECK("step 4", a.status == 303 && strstr(a.location, "/afgoerelser/"));
    CHECK_STR("step 4 is stored", state_of(w, p), "decided");
    CHECK_INT("S-15 the deadline is withdrawn at once",
              world_number(w, "SELECT state = 'withdrawn' FROM deadline WHERE id = ?", deadline),
              1);
    letter = world_text(w, "SELECT letter FROM decision WHERE person_id = ?", p);
    CHECK("5.1 the letter names the approver", letter && strstr(letter, "Karin Lund"));
    (void)state(&karin, "S11--revoke-decision",
                arena_strndup(w->arena, a.location, strcspn(a.location, "#")));
    a = post_from(&karin, path, &page, "goer", "godkend", "version", version(w, p), NULL);
    CHECK("AC17 a double click shows the first result",
          a.status == 303 && strstr(a.location, "/afgoerelser/"));
    CHECK_INT("AC17 one decision",
              world_number(w, "SELECT count(*) FROM decision WHERE person_id = ?", p), 1);
    CHECK("AC18 what was decided stands",
          sqlite3_exec(w->db, "UPDATE revocation SET assessment = 'Noget helt andet, som er langt'",
                       NULL, NULL, NULL)
              != SQLITE_OK);
    a = get(&citizen, PATH_MY_TALKS);
    CHECK("C04 follows at once", has(&a, "Du må ikke booke selv mere"));
    a = get(&citizen, PATH_BOOK);
    CHECK("20-5-3 no new booking by herself", !has(&a, "name=\"tid."));
    a = state(&mette, "S11--revoke-already", path);
    CHECK("20-5-3 once", has(&a, "allerede frataget"));
    other =
        arena_printf(w->arena, "/borgere/%s/selvbooking/undtag", world_public_id(w, "person", p));
    page = get(&mette, other);
    a = post_exact(&mette, path, form_body(&mette, other, &page, "goer", "gem", NULL));
    CHECK("AC17 a form of another page opens nothing", a.status == 403);
}

static void lift(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette), karin = world_staff(w, w->karin);
    const civil_day today = world_today();
    const int64_t p = world_obliged(w, &(struct world_person){ .given = "Daria" });
    const int64_t r = world_revocation(w, p, today - 10, CIVIL_NONE);
    const char *base =
        arena_printf(w->arena, "/borgere/%s/selvbooking/ophaev", world_public_id(w, "person", p));
    const char *check = arena_printf(w->arena, "%s/tjek", base);
    const char *id = world_public_id(w, "revocation", r);
    struct answer a, page;

    a = post(&mette, base, base, "hvad", id, DATE(w, "sidste", today - 1), "oplysninger", FACTS,
             "vaegt", ASSESSMENT, NULL);
    CHECK("20-5-3 only one who decides for the council", a.status == 422 && has(&a, "hvad-fejl"));
    a = post(&karin, base, base, "hvad", id, DATE(w, "sidste", today - 1), "oplysninger", FACTS,
             "vaegt", ASSESSMENT, NULL);
    CHECK_INT("lift: a check page first", a.status, 303);
    page = state(&karin, "S11--lift-check", check);
    CHECK("lift: in plain words", has(&page, "må booke samtaler selv igen"));
    a = post_from(&karin, check, &page, "hvad", id, DATE(w, "sidste", today - 1), "oplysninger",
                  FACTS, "vaegt", ASSESSMENT, NULL);
    CHECK("lifted", a.status == 303 && strstr(a.location, "/afgoerelser/"));
    CHECK_INT("lifted: the last day without the right",
              world_number(w, "SELECT to_day FROM revocation WHERE id = ?", r), today - 1);
    a = get(&mette,
            arena_printf(w->arena, "/borgere/%s/selvbooking", world_public_id(w, "person", p)));
    CHECK("the right is back", has(&a, "I dag: skal booke selv"));
}

/* As much as the fields take, through all four steps: the texts fit where they are stored. */
static void longest(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette), karin;
    const civil_day begun = world_today();
    const int64_t p = world_obliged(w, &(struct world_person){ .given = "Elias" });
    const char *path = page_of(w, p, "");
    struct text full = text_new(w->arena, 9000);
    struct answer a;

    while (full.size < 8200)
        text_addf(&full, "ord%zu ", full.size);
    a = post(&mette, path, path, "goer", "gem", "version", "0", "grundlag", "aftale",
             talk_field(w, p), "ja", "oplysninger", full.bytes, "aftalt", AGREED, NULL);
    CHECK("R9 too long is said at the field", a.status == 422 && has(&a, "oplysninger-fejl"));
    a = post(&mette, path, path, "goer", "gem", "version", "0", "grundlag", "aftale",
             talk_field(w, p), "ja", "oplysninger", arena_strndup(w->arena, full.bytes, 2499),
             "aftalt", arena_strndup(w->arena, full.bytes, 1199), NULL);
    CHECK_INT("R9 the longest facts", a.status, 303);
    a = step2(&mette, w, p);
    CHECK_INT("R9 the longest letter", a.status, 303);
    a = post(&mette, path, path, "goer", "svar", "version", version(w, p), "kilde", "brev", "sagde",
             arena_strndup(w->arena, full.bytes, 7999), NULL);
    CHECK_INT("R9 the longest answer", a.status, 303);
    world_at(w, begun + 15, 9 * 60);
    mette = world_staff(w, w->mette), karin = world_staff(w, w->karin);
    a = post(&mette, path, path, "goer", "foreslaa", "version", version(w, p), "vurdering",
             arena_printf(w->arena, "%s %.2800s", ASSESSMENT, full.bytes), "vaegtet",
             arena_strndup(w->arena, full.bytes, 2999), DATE(w, "fra", begun + 15),
             DATE(w, "genvurdering", begun + 60), NULL);
    CHECK_INT("R9 the longest assessment", a.status, 303);
    a = step4(&karin, w, p);
    CHECK("R9 the longest decision", a.status == 303 && strstr(a.location, "/afgoerelser/"));
    a = follow(&karin, &a);
    CHECK("5.1 what does not fit is in the file", has(&a, "Resten af det, du har svaret"));
    world_at(w, begun, 9 * 60);
}

int main(void)
{
    struct world *w = world_open();

    facts(w);
    order(w);
    longest(w);
    lift(w);
    four_steps(w);
    world_close(w);
    return CHECK_DONE();
}
