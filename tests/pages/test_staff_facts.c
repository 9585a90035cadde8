/* S05: the facts that drive the rules, what contradicts, and what follows for an open deadline. */
#include "harness.h"

#include "check.h"

static const char *at(struct world *w, int64_t person, const char *tail)
{
    return arena_printf(w->arena, "/borgere/%s%s", world_public_id(w, "person", person), tail);
}

#define D(name, d, m, y) name "-dag", d, name "-maaned", m, name "-aar", y

static const char *state_of(struct world *w, int64_t deadline)
{
    return world_text(w, "SELECT state FROM deadline WHERE id = ?", deadline);
}

static void adding(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette);
    const int64_t p = world_person(w, &(struct world_person){ .given = "Amina" });
    const char *path = at(w, p, "/forhold");
    static const char *const forms[] = { "kontrakt", "visitation", "ydelse",
                                         "fravaer",  "hindring",   "afslut" };
    struct answer a = state(&mette, "S05--empty", path), page;

    CHECK("S05 empty: says what would fill it", has(&a, "ikke registreret noget endnu"));
    CHECK("17-2 the assessment is overdue", has(&a, "§ 17, stk. 2"));
    a = state_post(&mette, "S05--contract-error", 422, path, path, "handling", "kontrakt", NULL);
    CHECK("S05 no day", has(&a, "id=\"indgaaet-dag-fejl\""));
    a = post(&mette, path, path, "handling", "kontrakt", D("indgaaet", "1", "3", "2005"), NULL);
    CHECK_INT("4.4 before all rule sets", a.status, 422);
    a = post(&mette, path, path, "handling", "kontrakt", D("indgaaet", "1", "12", "2025"), NULL);
    CHECK_INT("S05 contract", a.status, 303);
    CHECK_STR("R-13 with the rule set of its day",
              world_text(w, "SELECT rule_set FROM contract WHERE person_id = ?", p), "par20_2025");
    a = post(&mette, path, path, "handling", "kontrakt", D("indgaaet", "2", "12", "2025"), NULL);
    CHECK_INT("S05 a second running contract", a.status, 409);
    a = state_post(&mette, "S05--readiness-error", 422, path, path, "handling", "visitation", NULL);
    CHECK("S05 no result", has(&a, "id=\"resultat-fejl\""));
    a = post(&mette, path, path, "handling", "visitation", "resultat", "jobparat",
             D("visiteret", "2", "2", "2026"), NULL);
    CHECK_INT("S05 readiness", a.status, 303);
    a = state_post(&mette, "S05--benefit-error", 422, path, path, "handling", "ydelse",
                   D("ydelse-fra", "2", "2", "2026"), D("ydelse-til", "1", "2", "2026"), NULL);
    CHECK("S05 the last day before the first", has(&a, "ligger før den første"));
    a = post(&mette, path, path, "handling", "ydelse", "ydelse", "SHO-ydelse",
             D("ydelse-fra", "2", "2", "2026"), NULL);
    CHECK_INT("S05 benefit", a.status, 303);
    a = state_post(&mette, "S05--absence-error", 422, path, path, "handling", "fravaer", NULL);
    CHECK("S05 no kind", has(&a, "id=\"fravaer-fejl\""));
    a = post(&mette, path, path, "handling", "fravaer", "fravaer", "holiday",
             D("fravaer-fra", "9", "3", "2026"), D("fravaer-til", "13", "3", "2026"),
             D("meldt", "2", "3", "2026"), "fravaernote", "Besøger <familie>", NULL);
    CHECK_INT("S05 absence", a.status, 303);
    a = state_post(&mette, "S05--hindrance-error", 422, path, path, "handling", "hindring",
                   "klokken-fra", "9.00", "klokken-til", "8", NULL);
    CHECK("S05 clocks in order", has(&a, "id=\"klokken-til-fejl\""));
    a = post(&mette, path, path, "handling", "hindring", "hindring", "boernepasning", "dag-man",
             "ja", "dag-ons", "ja", "klokken-fra", "8", "klokken-til", "12:30", NULL);
    CHECK_INT("S05 hindrance", a.status, 303);
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        (void)state(&mette, arena_printf(w->arena, "S05--form-%s", forms[i]),
                    arena_printf(w->arena, "%s?vis=%s", path, forms[i]));
    a = get(&mette, arena_printf(w->arena, "%s?vis=afslut", path));
    CHECK("S05 what runs can be ended",
          has(&a, "<select class=\"form-select\" id=\"raekke\"") && has(&a, "id=\"slut-dag\""));
    page = state(&mette, "S05--filled", path);
    CHECK("S05 all is listed", has(&page, "SHO-ydelse") && has(&page, "mandag, onsdag")
                                   && has(&page, "8.00–12.30") && has(&page, "jobparat"));
    CHECK("49-3 holiday told late: contradiction with its paragraph",
          has(&page, "modsiger hinanden") && has(&page, "§ 49, stk. 3"));
    CHECK("O1 texts are escaped", has(&page, "Besøger &lt;familie&gt;"));
}

static void occupation(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette);
    const int64_t p = world_person(w, &(struct world_person){ .given = "Gul" });
    const char *path = at(w, p, "/forhold"), *row;
    struct answer a =
        state(&mette, "S05--form-arbejde", arena_printf(w->arena, "%s?vis=arbejde", path));

    CHECK("20-1-5 the form names its paragraph", has(&a, "§ 20, stk. 1, 5. pkt."));
    a = state_post(&mette, "S05--occupation-error", 422, path, path, "handling", "arbejde", NULL);
    CHECK("S05 no kind", has(&a, "id=\"beskaeftigelse-fejl\""));
    CHECK("S05 no day", has(&a, "id=\"arbejde-fra-dag-fejl\""));
    a = post(&mette, path, path, "handling", "arbejde", "beskaeftigelse", "fritid",
             D("arbejde-fra", "2", "2", "2026"), NULL);
    CHECK_INT("R9 a kind outside the list", a.status, 422);
    a = post(&mette, path, path, "handling", "arbejde", "beskaeftigelse", "arbejde",
             D("arbejde-fra", "2", "2", "2026"), D("arbejde-til", "1", "2", "2026"), NULL);
    CHECK("20-1-5 ends before it begins: at the last day, with its paragraph",
          a.status == 422 && has(&a, "id=\"arbejde-til-dag-fejl\"")
              && has(&a, "ligger før den første (integrationsloven § 20, stk. 1, 5. pkt.)"));
    a = post(&mette, path, path, "handling", "arbejde", "beskaeftigelse", "arbejde", "ordinaer",
             "ja", D("arbejde-fra", "2", "2", "2026"), NULL);
    CHECK_INT("S05 work", a.status, 303);
    CHECK_INT("S05 ... ordinary, open, with who",
              world_number(w,
                           "SELECT count(*) FROM occupation WHERE person_id = ? AND ordinary = 1"
                           " AND kind = 'employment' AND to_day IS NULL AND recorded_by = ?",
                           p, w->mette),
              1);
    a = state_post(&mette, "S05--occupation-overlap", 422, path, path, "handling", "arbejde",
                   "beskaeftigelse", "arbejde", D("arbejde-fra", "9", "3", "2026"), NULL);
    CHECK("20-1-5 overlapping work: at the first day, with its paragraph",
          has(&a, "id=\"arbejde-fra-dag-fejl\"") && has(&a, "§ 20, stk. 1, 5. pkt."));
    CHECK("S05 what was typed is kept", has(&a, "value=\"9\""));
    a = post(&mette, path, path, "handling", "arbejde", "beskaeftigelse", "arbejde",
             D("arbejde-fra", "1", "1", "2026"), D("arbejde-til", "1", "2", "2026"), NULL);
    CHECK_INT("20-1-5 up to the day before", a.status, 303);
    a = post(&mette, path, path, "handling", "arbejde", "beskaeftigelse", "uddannelse",
             D("arbejde-fra", "9", "3", "2026"), NULL);
    CHECK_INT("20-1-5 education beside work", a.status, 303);
    a = state(&mette, "S05--occupation", path);
    CHECK("S05 both are listed", has(&a, "arbejde, ordinær") && has(&a, ">uddannelse<"));
    row = arena_printf(w->arena, "arbejde-%lld",
                       (long long)world_number(w,
                                               "SELECT id FROM occupation WHERE person_id = ?"
                                               " AND ordinary = 1",
                                               p));
    a = post(&mette, path, path, "handling", "afslut", "raekke", row, D("slut", "8", "3", "2026"),
             NULL);
    CHECK_INT("S05 work ended", a.status, 303);
    a = post(&mette, path, path, "handling", "arbejde", "beskaeftigelse", "arbejde",
             D("arbejde-fra", "9", "3", "2026"), NULL);
    CHECK_INT("20-1-5 the next begins the day after", a.status, 303);
    CHECK_INT("L1 each in the log",
              world_number(w,
                           "SELECT count(*) FROM audit_log WHERE action = 'facts.change'"
                           " AND person_id = ? AND detail = 'arbejde' AND outcome = 'done'",
                           p),
              4);
}

/* What the plan of follow-up rests on (law.md 2.1, 4.4). */
static void follow_up(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette);
    const int64_t p = world_person(w, &(struct world_person){ .given = "Hiba" });
    const char *path = at(w, p, "/forhold"), *row;
    struct answer a;

    (void)state(&mette, "S05--form-ikke-ret", arena_printf(w->arena, "%s?vis=ikke-ret", path));
    (void)state(&mette, "S05--form-overfoert", arena_printf(w->arena, "%s?vis=overfoert", path));
    a = state_post(&mette, "S05--not-entitled-error", 422, path, path, "handling", "ikke-ret",
                   D("ikke-ret-fra", "2", "2", "2026"), D("ikke-ret-til", "1", "2", "2026"), NULL);
    CHECK("16-4 the last day before the first", has(&a, "id=\"ikke-ret-til-dag-fejl\""));
    a = post(&mette, path, path, "handling", "ikke-ret", D("ikke-ret-fra", "2", "2", "2026"), NULL);
    CHECK_INT("16-4 recorded", a.status, 303);
    a = post(&mette, path, path, "handling", "ydelse", "ydelse", "SHO-ydelse",
             D("ydelse-fra", "9", "2", "2026"), NULL);
    CHECK_INT("S05 benefit beside it", a.status, 303);
    a = state(&mette, "S05--entitled-and-not", path);
    CHECK("16-4 contradicts the benefit, with its paragraph",
          has(&a, "står uden ret til ydelse") && has(&a, "§ 16, stk. 4"));
    row = arena_printf(
        w->arena, "ikke-ret-%lld",
        (long long)world_number(w, "SELECT id FROM not_entitled WHERE person_id = ?", p));
    a = post(&mette, path, path, "handling", "afslut", "raekke", row, D("slut", "8", "2", "2026"),
             NULL);
    CHECK_INT("16-4 ended", a.status, 303);
    a = get(&mette, path);
    CHECK("16-4 no contradiction any more", !has(&a, "står uden ret til ydelse"));

    a = post(&mette, path, path, "handling", "fravaer", "fravaer", "sickness",
             D("fravaer-fra", "1", "2", "2026"), D("meldt", "1", "2", "2026"),
             D("foedt", "2", "2", "2026"), NULL);
    CHECK("20-1-6 a birth without leave: at the birth, with its paragraph",
          a.status == 422 && has(&a, "id=\"foedt-dag-fejl\"") && has(&a, "§ 20, stk. 1, 6. pkt."));
    a = post(&mette, path, path, "handling", "fravaer", "fravaer", "parental_leave",
             D("fravaer-fra", "1", "2", "2026"), D("meldt", "1", "2", "2026"),
             D("foedt", "3", "3", "2026"), NULL);
    CHECK_INT("20-1-6 a birth that has not come", a.status, 422);
    a = state_post(&mette, "S05--birth-error", 422, path, path, "handling", "fravaer", "fravaer",
                   "parental_leave", D("fravaer-fra", "1", "2", "2026"),
                   D("fravaer-til", "9", "2", "2026"), D("meldt", "1", "2", "2026"),
                   D("foedt", "10", "2", "2026"), NULL);
    CHECK("20-1-6 a birth after the leave", has(&a, "efter fraværets sidste dag"));
    a = post(&mette, path, path, "handling", "fravaer", "fravaer", "parental_leave",
             D("fravaer-fra", "1", "2", "2026"), D("meldt", "1", "2", "2026"),
             D("foedt", "2", "3", "2026"), NULL);
    CHECK_INT("20-1-6 leave with its birth", a.status, 303);
    a = get(&mette, path);
    CHECK("20-1-6 shown", has(&a, "barnet født 2. marts 2026"));

    a = post(&mette, path, path, "handling", "overfoert", D("overfoert", "2", "3", "2026"), NULL);
    CHECK("R-13 without a contract", a.status == 422 && has(&a, "ingen kontrakt"));
    world_sql(w,
              "INSERT INTO contract (person_id, concluded_on, rule_set, recorded_by, recorded_utc)"
              " VALUES (?, 14040, 'bek2006', ?, 1)",
              p, w->mette);
    a = state_post(&mette, "S05--migration-error", 422, path, path, "handling", "overfoert",
                   D("overfoert", "1", "3", "2026"), NULL);
    CHECK("R-13 nothing is written back", has(&a, "id=\"overfoert-dag-fejl\""));
    a = post(&mette, path, path, "handling", "overfoert", D("overfoert", "2", "3", "2026"), NULL);
    CHECK_INT("R-13 from today", a.status, 303);
    CHECK_STR("R-13 onto the set of new contracts",
              world_text(w, "SELECT rule_set FROM contract_migration WHERE person_id = ?", p),
              "par20_2026");
    a = post(&mette, path, path, "handling", "overfoert", D("overfoert", "3", "3", "2026"), NULL);
    CHECK_INT("R-13 once", a.status, 409);
    row = arena_printf(
        w->arena, "fejl.overfoert-%lld",
        (long long)world_number(w, "SELECT id FROM contract_migration WHERE person_id = ?", p));
    a = post(&mette, path, path, "handling", "annuller", row, "Annullér", NULL);
    CHECK_INT("R-13 voided", a.status, 303);
}

static void changing(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette), ole = world_staff(w, w->ole);
    const int64_t p = world_obliged(w, &(struct world_person){ .given = "Bilal" });
    const int64_t other = world_obliged(w, &(struct world_person){ .given = "Chen" });
    const char *path = at(w, p, "/forhold"), *row;
    struct answer page = get(&mette, path), a;

    a = state_post(&mette, "S05--end-error", 422, path, path, "handling", "afslut", NULL);
    CHECK("S05 no period chosen", has(&a, "id=\"raekke-fejl\""));
    row = arena_printf(w->arena, "ydelse-%lld",
                       (long long)world_number(w, "SELECT id FROM benefit WHERE person_id = ?", p));
    a = post(&mette, path, path, "handling", "afslut", "raekke", row, D("slut", "1", "1", "2026"),
             NULL);
    CHECK_INT("S05 ends before it began", a.status, 422);
    a = post(&mette, path, path, "handling", "afslut", "raekke", row, D("slut", "1", "3", "2026"),
             NULL);
    CHECK_INT("S05 ended", a.status, 303);
    row = arena_printf(
        w->arena, "ydelse-%lld",
        (long long)world_number(w, "SELECT id FROM benefit WHERE person_id = ?", other));
    a = post(&mette, path, path, "handling", "afslut", "raekke", row, D("slut", "1", "3", "2026"),
             NULL);
    CHECK_INT("A2 another person's row", a.status, 404);
    a = post(&mette, path, path, "handling", "annuller", arena_printf(w->arena, "fejl.%s", row),
             "x", NULL);
    CHECK_INT("A2 another person's row cannot be voided", a.status, 404);
    row = between(&mette, &page, "name=\"fejl.visitation", "\"");
    a = post(&mette, path, path, "handling", "annuller",
             arena_printf(w->arena, "fejl.visitation%s", row ? row : ""), "x", NULL);
    CHECK_INT("S05 voided", a.status, 303);
    CHECK_INT("S05 not deleted",
              world_number(w,
                           "SELECT count(*) FROM readiness WHERE person_id = ?"
                           " AND voided_utc IS NOT NULL",
                           p),
              1);
    a = post(&mette, path, path, "handling", "annuller", "fejl.hest-1", "x", NULL);
    CHECK_INT("R9 an invented row", a.status, 400);
    a = post(&mette, path, path, "handling", "slet-alt", NULL);
    CHECK_INT("R9 an invented form", a.status, 400);
    a = get(&ole, path);
    CHECK_INT("A3 another unit", a.status, 303);
}

static void person(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette), karin = world_staff(w, w->karin);
    const int64_t p = world_obliged(w, &(struct world_person){ .given = "Daria" });
    const char *path = at(w, p, "/forhold");
    const struct answer old = get(&karin, path);
    const char *version = between(&karin, (struct answer *)&old, "name=\"version\" value=\"", "\"");
    struct answer a =
        post(&mette, path, path, "handling", "borger", "version", version,
             D("overtaget", "3", "11", "2025"), D("maal", "", "", ""), "flygtning", "ja",
             "ude-af-stand", "ja", "uden-for", "ja", "tolkesprog", "arabisk", NULL);

    CHECK_INT("S05 the person's own row", a.status, 303);
    CHECK_INT("S05 ... is stored",
              world_number(w,
                           "SELECT count(*) FROM person WHERE id = ? AND manifestly_unable = 1"
                           " AND outside_portal = 1 AND digital_post = 0"
                           " AND interpreter_language = 'arabisk'",
                           p),
              1);
    a = post_from(&karin, path, &old, "handling", "borger", "version", version, NULL);
    CHECK("S6 an old version: 409 with both", a.status == 409 && has(&a, "En anden har rettet"));
    a = state(&mette, "S05--contradiction", path);
    CHECK("17-1 unable, but job ready", has(&a, "§ 17, stk. 1") && has(&a, "modsiger hinanden"));
    a = post(&mette, path, path, "handling", "borger", "version", "2",
             D("overtaget", "30", "2", "2026"), NULL);
    CHECK_INT("S05 no such day", a.status, 422);
    a = post(&mette, path, path, "handling", "borger", "version", "2", "tolkesprog", "klingon",
             NULL);
    CHECK_INT("R9 a language outside the list", a.status, 422);
}

static void follows(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette);
    const civil_day today = world_today();
    int64_t p = world_obliged(w, &(struct world_person){ .given = "Elias" });
    int64_t deadline = world_deadline(w, p, today, today + 14);
    const char *path = at(w, p, "/forhold");
    struct answer a = post(&mette, path, path, "handling", "fravaer", "fravaer", "course",
                           D("fravaer-fra", "9", "3", "2026"), D("fravaer-til", "20", "3", "2026"),
                           D("meldt", "2", "3", "2026"), NULL);

    CHECK_STR("E17 a course does not withdraw", state_of(w, deadline), "open");
    a = post(&mette, path, path, "handling", "fravaer", "fravaer", "sickness",
             D("fravaer-fra", "9", "3", "2026"), D("fravaer-til", "20", "3", "2026"),
             D("meldt", "2", "3", "2026"), NULL);
    CHECK_INT("S-15 sickness over the deadline's day", a.status, 303);
    CHECK_STR("S-15 withdraws it", state_of(w, deadline), "withdrawn");
    CHECK_INT("S-15 and a new one is owed",
              world_number(w,
                           "SELECT count(*) FROM task WHERE person_id = ?"
                           " AND kind = 'new_deadline' AND done_utc IS NULL",
                           p),
              1);
    CHECK_INT("S-15 and the citizen is told",
              world_number(w,
                           "SELECT count(*) FROM message WHERE person_id = ? AND kind = 'M-7'"
                           " AND text LIKE '%meldt væk%'",
                           p),
              1);
    p = world_obliged(w, &(struct world_person){ .given = "Farah" });
    deadline = world_deadline(w, p, today, today + 14);
    path = at(w, p, "/forhold");
    a = post(&mette, path, path, "handling", "visitation", "resultat", "aktivitetsparat",
             D("visiteret", "2", "3", "2026"), NULL);
    CHECK_STR("S-15 out of scope withdraws", state_of(w, deadline), "withdrawn");
}

int main(void)
{
    struct world *w = world_open();

    adding(w);
    occupation(w);
    follow_up(w);
    changing(w);
    person(w);
    follows(w);
    world_close(w);
    return CHECK_DONE();
}
