/* Consequence cases (law.md 3.3): the evidence laid out, a reason asked for, the citizen heard in
 * own words, and one of four outcomes chosen by a person. Nothing is decided automatically.
 */
#include "harness.h"

#include "base/secret.h"
#include "base/text.h"
#include "check.h"
#include "law/deadline.h"

#define GROUND                                                                                     \
    "Hun skriver, at telefonen var stjålet hele ugen, men hun ringede ikke til os fra "           \
    "biblioteket, "                                                                                \
    "selv om hun havde nummeret."
#define REASON                                                                                     \
    "To beskeder blev læst på telefonen, og der var mange ledige formiddage hos Mette i ugen "   \
    "før den sidste dag."
#define SEPARATE                                                                                   \
    "Hun har også skrevet, at hun ikke søger arbejde i foråret, så registret ville være "     \
    "forkert ved siden af ydelsen."
#define SAYS "Telefonen blev stjålet. <b>Jeg</b> kunne ikke booke."

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

static int64_t case_of(struct world *w, int64_t p)
{
    return world_number(w, "SELECT id FROM consequence_case WHERE person_id = ?", p);
}

static const char *page_of(struct world *w, int64_t p)
{
    return arena_printf(w->arena, "/sager/%s",
                        world_public_id(w, "consequence_case", case_of(w, p)));
}

static const char *own_page(struct world *w, int64_t p)
{
    return arena_printf(w->arena, "/sag/%s", world_public_id(w, "consequence_case", case_of(w, p)));
}

static const char *version(struct world *w, int64_t p)
{
    return number(w,
                  world_number(w, "SELECT version FROM consequence_case WHERE person_id = ?", p));
}

static const char *state_of(struct world *w, int64_t p)
{
    return world_text(w, "SELECT state FROM consequence_case WHERE person_id = ?", p);
}

static int64_t waits(struct world *w, int64_t p, const char *kind)
{
    return world_number(w,
                        arena_printf(w->arena,
                                     "SELECT count(*) FROM task WHERE person_id = ?"
                                     " AND kind = '%s' AND done_utc IS NULL",
                                     kind),
                        p);
}

static void open_case(struct world *w, int64_t p, const char *kind, int64_t deadline,
                      int64_t booking, civil_day on)
{
    world_sql(w,
              arena_printf(w->arena,
                           "INSERT INTO consequence_case (public_id, person_id, kind, deadline_id,"
                           "   booking_id, event_on, opened_utc)"
                           " VALUES ('%s', ?1, '%s', nullif(?2, 0), nullif(?3, 0), ?4, ?5)",
                           secret_public_id(w->arena), kind),
              p, deadline, booking, on, world_now());
    world_sql(w,
              arena_printf(w->arena,
                           "INSERT INTO task (public_id, kind, person_id, unit_id, user_id, ref_id,"
                           "   due_on, opened_utc) SELECT '%s', 'consequence', id, unit_id,"
                           "   caseworker_id, ?2, ?3, ?4 FROM person WHERE id = ?1",
                           secret_public_id(w->arena)),
              p, case_of(w, p), world_today(), world_now());
}

/* A deadline on Friday 27 February that nobody kept; today is Monday 2 March. */
static int64_t missed(struct world *w, const char *given)
{
    const int64_t p = world_obliged(w, &(struct world_person){ .given = given });
    const civil_day last = civil_from(2026, 2, 27);
    const int64_t deadline = world_deadline(w, p, last - 14, last);

    world_deadline_step(w, deadline, "midnight", "open", "missed");
    world_deadline_step(w, deadline, "consequence", "missed", "consequence_open");
    open_case(w, p, "missed_deadline", deadline, 0, last);
    return p;
}

static struct answer act(struct visitor *v, struct world *w, int64_t p, const char *goer)
{
    return post(v, page_of(w, p), page_of(w, p), "goer", goer, "version", version(w, p), NULL);
}

static struct answer ask(struct visitor *v, struct world *w, int64_t p, civil_day until)
{
    return post(v, page_of(w, p), page_of(w, p), "goer", "spoerg", "version", version(w, p),
                DATE(w, "svar-senest", until), "spoergsmaal", "Hvorfor ringede du ikke?", NULL);
}

static struct answer weigh(struct visitor *v, struct world *w, int64_t p, const char *yes_no)
{
    return post(v, page_of(w, p), page_of(w, p), "goer", "hoer", "version", version(w, p), "grund",
                yes_no, "vurdering", GROUND, NULL);
}

static struct answer propose(struct visitor *v, struct world *w, int64_t p, const char *outcome)
{
    return post(v, page_of(w, p), page_of(w, p), "goer", "foreslaa", "version", version(w, p),
                "udfald", outcome, "begrundelse", REASON, "begge-grund", SEPARATE,
                DATE(w, "kontakt", civil_from(2026, 3, 3)), NULL);
}

static void to_heard(struct world *w, struct visitor *v, int64_t p)
{
    world_at(w, civil_from(2026, 3, 2), 540);
    *v = world_staff(w, w->mette);
    CHECK_INT("3.3 asked", ask(v, w, p, civil_from(2026, 3, 16)).status, 303);
    world_at(w, civil_from(2026, 3, 17), 600);
    *v = world_staff(w, w->mette);
    CHECK_INT("3.3 heard", weigh(v, w, p, "nej").status, 303);
    CHECK_STR("3.3 heard", state_of(w, p), "heard");
}

static void evidence(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette);
    const int64_t p = missed(w, "Amina");
    struct answer a;

    a = state(&mette, "S19--case-opened", page_of(w, p));
    CHECK("3.3 what happened", has(&a, "Fristen fredag den 27. februar 2026 er overskredet"));
    CHECK("R-09 nothing by itself", has(&a, "Intet afgøres automatisk"));
    CHECK("3.3 the guidance on record",
          has(&a, "Vejledt mandag den 2. februar 2026, også skriftligt"));
    CHECK("3.3 no searches", has(&a, "Jobcenteret tilbød"));
    CHECK("37a days wait for contact",
          has(&a, "Dagene kan ikke tælles, før kontakten er genoptaget"));
    CHECK("3.3 not asked yet", has(&a, "Borgeren er ikke spurgt om grunden endnu."));
    CHECK("3.3 outcomes come after the hearing", !has(&a, "name=\"udfald\" value=\"ydelse\""));
    world_sql(w,
              "INSERT INTO slot_search (person_id, at_utc, from_day, to_day, shown)"
              " VALUES (?1, ?2, 20500, 20510, 0), (?1, ?2 + 60, 20500, 20510, 3)",
              p, law_clock_day_start_utc(civil_from(2026, 2, 20)) + 36000);
    world_sql(w,
              "INSERT INTO no_times (number, person_id, at_utc, from_day, to_day, form)"
              " VALUES ('K7PQ3M2X', ?1, ?2, 20500, 20510, 'office')",
              p, law_clock_day_start_utc(civil_from(2026, 2, 20)) + 36000);
    world_sql(w,
              "INSERT INTO outage (from_utc, to_utc, kind, note, made_by, made_utc)"
              " VALUES (?1, ?1 + 7200, 'reported', 'Kabelbrud', ?2, ?1)",
              law_clock_day_start_utc(civil_from(2026, 2, 27)) + 72000, w->admin_user);
    world_sql(w,
              "INSERT INTO absence (person_id, kind, from_day, to_day, told_on, recorded_by,"
              "   recorded_utc) VALUES (?1, 'funeral', ?2, ?2, ?2, ?3, ?4)",
              p, civil_from(2026, 2, 26), w->mette, world_now());
    world_exemption(w, p, civil_from(2026, 3, 1), CIVIL_NONE);
    a = state(&mette, "S19--case-evidence", page_of(w, p));
    CHECK("3.4 searches with what was shown",
          has(&a, "fik vist ingen ledige tider") && has(&a, "fik vist 3 ledige tider"));
    CHECK("3.4 the record of missing times", has(&a, "K7PQ3M2X"));
    CHECK("3.4 unanswered: nothing may follow", has(&a, "Svar først."));
    CHECK("3.5 the outage", has(&a, "Kabelbrud"));
    CHECK("5.2 an outage at the end excuses", has(&a, "Fristen skulle have været flyttet"));
    CHECK("3.6 absence", has(&a, "Fravær og undtagelse") && has(&a, "26. februar 2026"));
    CHECK("G05 a later exemption is shown", has(&a, "Det kan være en rimelig grund"));
    a = get(&mette, arena_printf(w->arena, "/borgere/%s", world_public_id(w, "person", p)));
    CHECK("S04 the case is a link", has(&a, page_of(w, p)));
    a = get(&mette, "/opgaver");
    CHECK("S02 the task leads to the case", has(&a, page_of(w, p)) && has(&a, "Afgør sagen"));
}

static void asking(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette);
    const int64_t p = missed(w, "Bilal");
    struct visitor bilal = world_citizen(w, p);
    struct answer a, old;

    CHECK_INT("A2 nothing to see before one is asked", get(&bilal, own_page(w, p)).status, 404);
    a = state_post(&mette, "S19--case-ask-too-short", 422, page_of(w, p), page_of(w, p), "goer",
                   "spoerg", "version", version(w, p), DATE(w, "svar-senest", world_today() + 10),
                   NULL);
    CHECK("5.3 time enough to answer", has(&a, "svar-senest-dag-fejl"));
    a = ask(&mette, w, p, world_today() + 19); /* Saturday 21 March: rolls to Monday */
    CHECK_INT("3.3 asked", a.status, 303);
    CHECK_STR("3.3 state", state_of(w, p), "reason_asked");
    CHECK_INT("T-6 rolled forward",
              world_number(w, "SELECT answer_until FROM consequence_case WHERE person_id = ?", p),
              civil_from(2026, 3, 23));
    CHECK_INT(
        "M-11 the letter",
        world_number(w, "SELECT count(*) FROM message WHERE person_id = ? AND kind = 'M-11'", p),
        1);
    CHECK_INT("3.3 a task when the time is over", waits(w, p, "case_answer_over"), 1);
    CHECK_INT("3.3 nothing owed meanwhile", waits(w, p, "consequence"), 0);
    a = state(&mette, "S19--case-asked", page_of(w, p));
    CHECK("5.3 the letter says all",
          has(&a, "Hvorfor ringede du ikke?") && has(&a, "ydelseskontoret")
              && has(&a, "også hvis du ikke svarer") && has(&a, "forvaltningsloven § 21"));
    a = state(&bilal, "C04--case-asked", PATH_MY_TALKS);
    CHECK("3.3 the citizen is asked on the first page",
          has(&a, "Vi vil gerne vide, hvad der skete") && has(&a, own_page(w, p)));
    a = state(&bilal, "C23--case-asked", own_page(w, p));
    CHECK("3.3 until when", has(&a, "mandag den 23. marts 2026"));
    a = state_post(&bilal, "C23--case-empty", 422, own_page(w, p), own_page(w, p), "goer", "svar",
                   "tekst", " ", NULL);
    CHECK("ux 5.1 what to write", has(&a, "Skriv, hvad der skete."));
    a = post(&bilal, own_page(w, p), own_page(w, p), "goer", "svar", "tekst", SAYS, NULL);
    CHECK_INT("3.3 an answer in own words", a.status, 303);
    CHECK_INT("3.3 the caseworker's task", waits(w, p, "case_answered"), 1);
    a = state(&bilal, "C23--case-answered", own_page(w, p));
    CHECK("S10 the words are escaped", has(&a, "&lt;b&gt;Jeg&lt;/b&gt;"));
    a = post(&bilal, own_page(w, p), own_page(w, p), "goer", "svar", "tekst",
             "سُرق هاتفي يوم الجمعة.", NULL);
    CHECK_INT("6 in any language", a.status, 303);
    world_at(w, civil_from(2026, 3, 20), 600);
    bilal = world_citizen(w, p);
    old = get(&bilal, own_page(w, p));
    a = post_from(&bilal, own_page(w, p), &old, "goer", "mere-tid", NULL);
    CHECK_INT("FVL 21 more time", a.status, 303);
    CHECK_INT("FVL 21 the usual time from today",
              world_number(w, "SELECT comment_until FROM consequence_case WHERE person_id = ?", p),
              civil_from(2026, 4, 7)); /* 3 April is Good Friday, 6 April Easter Monday */
    a = state(&bilal, "C23--case-more-time", own_page(w, p));
    CHECK("FVL 21 once", !has(&a, "mere-tid"));
    old = get(&bilal, own_page(w, p));
    a = post_from(&bilal, own_page(w, p), &old, "goer", "mere-tid", NULL);
    CHECK_INT("FVL 21 a second time", a.status, 409);
    world_at(w, civil_from(2026, 4, 7), 600);
    mette = world_staff(w, w->mette);
    a = state_post(&mette, "S19--case-heard-too-early", 422, page_of(w, p), page_of(w, p), "goer",
                   "hoer", "version", version(w, p), "grund", "nej", "vurdering", GROUND, NULL);
    CHECK("FVL 21 nothing before the time is over", has(&a, "grund-fejl"));
    world_at(w, civil_from(2026, 4, 8), 600);
    bilal = world_citizen(w, p);
    a = state(&bilal, "C23--case-late", own_page(w, p));
    CHECK("3.3 late answers are read too", has(&a, "Du kan stadig skrive"));
}

static void referral(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette), chen;
    const int64_t p = missed(w, "Chen");
    struct answer a, old;

    to_heard(w, &mette, p);
    CHECK_INT("3.3 the decision is owed", waits(w, p, "consequence"), 1);
    a = state(&mette, "S19--case-heard", page_of(w, p));
    CHECK("R-09 no outcome is chosen", !has(&a, "checked"));
    CHECK("3.3 four outcomes", has(&a, "value=\"ingen\"") && has(&a, "value=\"ydelse\"")
                                   && has(&a, "value=\"afmeld\"") && has(&a, "value=\"begge\""));
    a = state_post(&mette, "S19--case-propose-empty", 422, page_of(w, p), page_of(w, p), "goer",
                   "foreslaa", "version", version(w, p), NULL);
    CHECK("5.2 outcome and reason", has(&a, "udfald-fejl") && has(&a, "begrundelse-fejl"));
    a = propose(&mette, w, p, "ydelse");
    CHECK_INT("3.3 proposed", a.status, 303);
    a = state(&mette, "S19--case-proposed", page_of(w, p));
    CHECK("F09 four days, from the last day to the contact",
          has(&a, "4 dage") && has(&a, "lov om aktiv socialpolitik § 37 a"));
    CHECK("R-09 no deduction is decided here", has(&a, "Vi har ikke selv bestemt et fradrag"));
    chen = world_citizen(w, p);
    old = get(&chen, own_page(w, p));
    a = act(&mette, w, p, "afgoer");
    CHECK_INT("3.3 decided by the caseworker", a.status, 303);
    CHECK_STR("3.3 and told", state_of(w, p), "notified");
    CHECK_STR("S-17 the deadline is closed",
              world_text(w, "SELECT state FROM deadline WHERE person_id = ?", p), "closed");
    CHECK_INT("37a the days are on record",
              world_number(w, "SELECT days FROM consequence_case WHERE person_id = ?", p), 4);
    CHECK_INT(
        "M-10 the citizen is told",
        world_number(w, "SELECT count(*) FROM message WHERE person_id = ? AND kind = 'M-10'", p),
        1);
    CHECK_INT("3.3 no task is left", waits(w, p, "consequence") + waits(w, p, "case_answer_over"),
              0);
    CHECK_INT("3.3 what comes next is owed", waits(w, p, "new_deadline"), 1);
    a = state(&mette, "S19--case-referred", page_of(w, p));
    CHECK("3.3 what was decided", has(&a, "Afgjort: Send sagen til ydelseskontoret"));
    a = state(&mette, "S11--decision-referral",
              arena_printf(w->arena, "/afgoerelser/%s",
                           world_text(w, "SELECT public_id FROM decision WHERE person_id = ?", p)));
    CHECK("5.1 sender, rules, facts, hearing, complaint",
          has(&a, "Regler") && has(&a, "Oplysninger i sagen") && has(&a, "Sådan klager du"));
    a = state(&chen, "C04--case-decided", PATH_MY_TALKS);
    CHECK("3.3 the citizen sees that it is decided", has(&a, "Vi har bestemt i din sag"));
    a = state(&chen, "C23--case-decided", own_page(w, p));
    CHECK("3.3 with a way to the letter", has(&a, "/afgoerelse/"));
    a = state(&chen, "C22--decision-referral",
              arena_printf(w->arena, "/afgoerelse/%s",
                           world_text(w, "SELECT public_id FROM decision WHERE person_id = ?", p)));
    CHECK("3.3 who decides about the money", has(&a, "Ydelseskontoret bestemmer"));
    CHECK("5.4 how to complain", has(&a, "Du kan klage senest"));
    a = post_from(&chen, own_page(w, p), &old, "goer", "svar", "tekst", "For sent", NULL);
    CHECK_INT("3.3 nothing is weighed any more", a.status, 409);
    a = get(&chen, PATH_HISTORY);
    CHECK("C17 among what was decided", has(&a, "Ydelseskontoret ser på din sag"));

    a = state_post(&mette, "S19--case-complaint-empty", 422, page_of(w, p), page_of(w, p), "goer",
                   "klage", "version", version(w, p), DATE(w, "klage", world_today() + 1),
                   "klage-tekst", "", NULL);
    CHECK("5.4 a day and words", has(&a, "klage-dag-fejl") && has(&a, "klage-tekst-fejl"));
    a = post(&mette, page_of(w, p), page_of(w, p), "goer", "klage", "version", version(w, p),
             DATE(w, "klage", world_today()), "klage-tekst", "Jeg ringede den 26.", NULL);
    CHECK_INT("5.4 a complaint", a.status, 303);
    CHECK_INT("5.5 reassess within 28 days",
              world_number(
                  w, "SELECT due_on FROM task WHERE person_id = ? AND kind = 'case_reassess'", p),
              world_today() + 28);
    a = state(&mette, "S19--case-complaint", page_of(w, p));
    CHECK("5.4 reassess by", has(&a, "Genvurdér senest"));
    CHECK_INT("3.3 closed", act(&mette, w, p, "luk").status, 303);
    CHECK_STR("3.3 closed", state_of(w, p), "closed");
    CHECK_INT("3.3 nothing is owed", waits(w, p, "case_reassess"), 0);
    a = state(&mette, "S19--case-closed", page_of(w, p));
    CHECK("3.3 no form is left", !has(&a, "name=\"goer\""));
}

static void deregistration(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette), karin, daria;
    const int64_t p = missed(w, "Daria");
    struct answer a;

    to_heard(w, &mette, p);
    a = propose(&mette, w, p, "begge");
    CHECK_INT("3.3 proposed", a.status, 303);
    CHECK_INT("5.2 the team leader's task", waits(w, p, "case_approve"), 1);
    a = state(&mette, "S19--case-waits", page_of(w, p));
    CHECK("5.2 it waits for another person", has(&a, "Sagen venter på det"));
    CHECK("27-2 from the day after the deadline", has(&a, "lørdag den 28. februar 2026"));
    CHECK("30-3 how to register again", has(&a, "inden 10 dage"));
    a = post(&mette, page_of(w, p), page_of(w, p), "goer", "ret", "version", version(w, p), NULL);
    CHECK_INT("3.3 taken back", a.status, 303);
    CHECK_INT("5.2 nobody waits for an approval", waits(w, p, "case_approve"), 0);
    CHECK_INT("3.3 proposed again", propose(&mette, w, p, "begge").status, 303);
    {
        const struct answer page = get(&mette, page_of(w, p));

        a = post_from(&mette, page_of(w, p), &page, "goer", "afgoer", "version", version(w, p),
                      NULL);
        CHECK_INT("5.2 not by whoever prepared it", a.status, 409);
    }
    CHECK_STR("5.2 nothing is decided", state_of(w, p), "heard");
    world_at(w, civil_from(2026, 3, 17), 630);
    karin = world_staff(w, w->karin);
    a = state(&karin, "S19--case-approve", page_of(w, p));
    CHECK("5.2 the team leader may", has(&a, "Afgør sagen, og send brevet"));
    a = act(&karin, w, p, "afgoer");
    CHECK_INT("5.2 decided", a.status, 303);
    CHECK_INT("27-2 effective from",
              world_number(w, "SELECT effective_on FROM consequence_case WHERE person_id = ?", p),
              civil_from(2026, 2, 28));
    CHECK_STR("5.2 one kind of decision",
              world_text(w, "SELECT kind FROM decision WHERE person_id = ?", p),
              "deregistration_and_referral");
    CHECK_INT("5.2 approved by the other",
              world_number(w, "SELECT approved_by FROM decision WHERE person_id = ?", p), w->karin);
    daria = world_citizen(w, p);
    a = state(&daria, "C22--decision-deregistered",
              arena_printf(w->arena, "/afgoerelse/%s",
                           world_text(w, "SELECT public_id FROM decision WHERE person_id = ?", p)));
    CHECK("26 told about registering again",
          has(&a, "Du kan tilmelde dig igen") && has(&a, "lørdag den 28. februar 2026"));
}

static void no_consequence(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette), elias;
    const int64_t p = missed(w, "Elias"), q = missed(w, "Farah");
    struct answer a;

    a = post(&mette, page_of(w, p), page_of(w, p), "goer", "foreslaa", "version", version(w, p),
             "udfald", "ydelse", "begrundelse", REASON, NULL);
    CHECK("3.3 nothing against the citizen without a hearing",
          a.status == 422 && has(&a, "begrundelse-fejl"));
    a = propose(&mette, w, p, "ingen");
    CHECK_INT("R-09 without asking", a.status, 303);
    a = state(&mette, "S19--case-drop", page_of(w, p));
    CHECK("FVL 19 to the citizen's benefit", has(&a, "fordi afgørelsen er til gavn for dig"));
    CHECK_INT("3.3 decided", act(&mette, w, p, "afgoer").status, 303);
    CHECK_STR("3.3 outcome",
              world_text(w, "SELECT outcome FROM consequence_case WHERE person_id = ?", p),
              "no_consequence");
    elias = world_citizen(w, p);
    a = state(&elias, "C22--decision-no-consequence",
              arena_printf(w->arena, "/afgoerelse/%s",
                           world_text(w, "SELECT public_id FROM decision WHERE person_id = ?", p)));
    CHECK("3.3 no less money", has(&a, "Du får ikke færre penge på grund af det."));
    a = state(&elias, "C23--case-not-asked", own_page(w, p));
    CHECK("3.3 never asked, and decided",
          has(&a, "Vi har bestemt nu") && !has(&a, "Brevet fra os"));

    /* a good reason ends it before the time is over */
    CHECK_INT("3.3 asked", ask(&mette, w, q, civil_from(2026, 3, 16)).status, 303);
    a = post(&mette, page_of(w, q), page_of(w, q), "goer", "svar", "version", version(w, q),
             "kilde", "telefon", "sagde", "Hun lå på sygehuset.", NULL);
    CHECK_INT("3.3 said on the telephone", a.status, 303);
    a = state_post(&mette, "S19--case-note-empty", 422, page_of(w, q), page_of(w, q), "goer",
                   "svar", "version", version(w, q), NULL);
    CHECK("3.3 how and what", has(&a, "kilde-fejl") && has(&a, "sagde-fejl"));
    a = post(&mette, page_of(w, q), page_of(w, q), "goer", "mere-tid", "version", version(w, q),
             DATE(w, "mere", civil_from(2026, 3, 10)), NULL);
    CHECK_INT("FVL 21 not less time", a.status, 422);
    a = post(&mette, page_of(w, q), page_of(w, q), "goer", "mere-tid", "version", version(w, q),
             DATE(w, "mere", civil_from(2026, 3, 20)), NULL);
    CHECK_INT("FVL 21 more", a.status, 303);
    CHECK_INT("13-7 a reasonable ground", weigh(&mette, w, q, "ja").status, 303);
    a = propose(&mette, w, q, "ydelse");
    CHECK_INT("13-7 then nothing may follow", a.status, 422);
    a = propose(&mette, w, q, "ingen");
    CHECK_INT("13-7 but no consequence", a.status, 303);
    a = state(&mette, "S19--case-good-ground", page_of(w, q));
    CHECK("13-7 the letter says so", has(&a, "Vi vurderer, at du havde en rimelig grund"));
}

static void no_show(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette);
    const int64_t p = world_obliged(w, &(struct world_person){ .given = "Gita" });
    const int64_t booking =
        world_booking(w, p, world_slot(w, w->mette, civil_from(2026, 2, 25), 600, LAW_FORM_OFFICE),
                      0, LAW_BOOKING_SUMMONS);
    struct answer a;

    world_sql(
        w,
        "UPDATE booking SET state = 'no_show', ended_utc = ?2, changed_by = ?3, updated_utc = ?2"
        " WHERE id = ?1",
        booking, world_now(), w->mette);
    open_case(w, p, "no_show", 0, booking, civil_from(2026, 2, 25));
    a = state(&mette, "S19--case-no-show", page_of(w, p));
    CHECK("37-1 what happened",
          has(&a, "Borgeren kom ikke til samtalen onsdag den 25. februar 2026"));
    to_heard(w, &mette, p);
    a = state(&mette, "S19--case-no-show-heard", page_of(w, p));
    CHECK("27-2 a no-show does not deregister",
          has(&a, "value=\"ydelse\"") && !has(&a, "value=\"afmeld\""));
    a = propose(&mette, w, p, "afmeld");
    CHECK_INT("27-2 nor by a form made by hand", a.status, 422);
    CHECK_INT("37-1 referral", propose(&mette, w, p, "ydelse").status, 303);
    CHECK_INT("3.3 decided", act(&mette, w, p, "afgoer").status, 303);
    CHECK_INT("F11 six days",
              world_number(w, "SELECT days FROM consequence_case WHERE person_id = ?", p), 6);
}

/* What stands in the way is asked again when it is decided. */
static void guards(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette);
    const int64_t p = missed(w, "Hana"), q = missed(w, "Ivan");
    struct answer a;

    to_heard(w, &mette, p);
    CHECK_INT("3.3 proposed", propose(&mette, w, p, "ydelse").status, 303);
    world_sql(w,
              "INSERT INTO case_answer (case_id, at_utc, source, text)"
              " VALUES (?1, ?2, 'citizen', 'Jeg var på sygehuset.')",
              case_of(w, p), world_now() + 60);
    a = state_post(&mette, "S19--case-answered-since", 422, page_of(w, p), page_of(w, p), "goer",
                   "afgoer", "version", version(w, p), NULL);
    CHECK("FVL 24 an answer not weighed", has(&a, "afgoer-fejl"));
    CHECK_INT("3.3 taken back", act(&mette, w, p, "ret").status, 303);
    world_at(w, civil_from(2026, 3, 17), 610);
    CHECK_INT("FVL 24 weighed again", weigh(&mette, w, p, "nej").status, 303);
    CHECK_INT("3.3 proposed", propose(&mette, w, p, "ydelse").status, 303);
    world_sql(w, "UPDATE guidance SET voided_utc = ?2 WHERE person_id = ?1", p, world_now());
    CHECK_INT("35-1 no written guidance", act(&mette, w, p, "afgoer").status, 422);
    a = get(&mette, page_of(w, p));
    CHECK("35-1 says so", has(&a, "Der er ingen skriftlig vejledning"));

    world_at(w, civil_from(2026, 3, 2), 540);
    to_heard(w, &mette, q);
    world_sql(w, "UPDATE readiness SET result = 'activity_ready' WHERE person_id = ?", q);
    a = propose(&mette, w, q, "ydelse");
    CHECK("35-7 activity ready: contact first", a.status == 422 && has(&a, "forsoeg-fejl"));
    a = post(&mette, page_of(w, q), page_of(w, q), "goer", "foreslaa", "version", "1", "udfald",
             "ingen", "begrundelse", REASON, NULL);
    CHECK("ux 409 changed meanwhile", a.status == 409 && has(&a, "Sagen er ændret imens"));
    a = act(&mette, w, q, "spoerg");
    CHECK("3.3 out of order", a.status == 409 && has(&a, "Det kan ikke gøres nu"));
    CHECK_INT("3.3 nothing that is no step", act(&mette, w, q, "noget").status, 400);
    world_at(w, civil_from(2026, 6, 1), 540);
    mette = world_staff(w, w->mette);
    a = post(&mette, page_of(w, q), page_of(w, q), "goer", "foreslaa", "version", version(w, q),
             "udfald", "ydelse", "begrundelse", REASON, "forsoeg", "Ringet to gange.", NULL);
    CHECK("35-3 after three whole months", a.status == 422 && has(&a, "udfald-fejl"));
    a = state(&mette, "S19--case-time-bar", page_of(w, q));
    CHECK("35-3 says so", has(&a, "Den dag er gået"));
    world_at(w, civil_from(2026, 3, 2), 540);
    w->settings.consequence_mode = LAW_CONSEQUENCE_CASE_WITH_PROPOSAL;
    world_at(w, civil_from(2026, 3, 18), 540);
    mette = world_staff(w, w->mette);
    a = state(&mette, "S19--case-suggested", page_of(w, q));
    CHECK("P-11 shown, never chosen",
          has(&a, "Forslag (kommunens indstilling P-11)") && !has(&a, "checked"));
    w->settings.consequence_mode = LAW_CONSEQUENCE_CASE;
}

int main(void)
{
    static void (*const parts[])(struct world *) = { evidence,       asking,         referral,
                                                     deregistration, no_consequence, no_show,
                                                     guards };

    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        struct world *w = world_open();

        parts[i](w);
        world_close(w);
    }
    return CHECK_DONE();
}
