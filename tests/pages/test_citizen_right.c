/* The citizen's side of S11: asking for help (C21), decisions in plain words, the hearing. */
#include "harness.h"

#include "base/text.h"
#include "check.h"

static const char *decision_path(struct world *w, int64_t p)
{
    return arena_printf(w->arena, "/afgoerelse/%s",
                        world_text(w,
                                   "SELECT public_id FROM decision WHERE person_id = ?"
                                   " ORDER BY id DESC LIMIT 1",
                                   p));
}

static void cannot_book(struct world *w)
{
    struct visitor stranger = world_stranger(w, AUTH_SITE_CITIZEN), v;
    const civil_day today = world_today();
    int64_t p = world_obliged(w, &(struct world_person){ .given = "Amina", .phone = "12345678" });
    struct answer a = state(&stranger, "C21--stranger", PATH_CANNOT_BOOK);

    CHECK("C21 a stranger reads whom to call",
          has(&a, "href=\"tel:") && has(&a, "/log-ind?videre="));
    CHECK("C21 and finds no form", !has(&a, "name=\"oenske\""));
    a = post_exact(&stranger, PATH_CANNOT_BOOK, "oenske=hjaelp");
    CHECK("A1 a stranger cannot ask", a.status == 303 || a.status == 403);

    v = world_citizen(w, p);
    (void)world_deadline(w, p, today, today + 14);
    a = state(&v, "C21--ask", PATH_CANNOT_BOOK);
    CHECK("C21 the deadline still stands", has(&a, "Du skal stadig booke senest"));
    CHECK("C21 the number is filled in", has(&a, "value=\"12345678\""));
    a = state_post(&v, "C21--empty", 422, PATH_CANNOT_BOOK, PATH_CANNOT_BOOK, "telefon", "12",
                   "tekst", "مرحبا", NULL);
    CHECK("C21 what is needed must be chosen", has(&a, "oenske-fejl"));
    CHECK("C21 a number has 8 digits", has(&a, "telefon-fejl"));
    CHECK("ux 5.1 what was typed is kept", has(&a, "مرحبا"));
    a = post(&v, PATH_CANNOT_BOOK, PATH_CANNOT_BOOK, "oenske", "selv", NULL);
    CHECK_INT("C21 who may book cannot ask to book again", a.status, 422);
    a = post(&v, PATH_CANNOT_BOOK, PATH_CANNOT_BOOK, "oenske", "undtagelse", "tekst",
             "Jeg kan ikke læse siden.", "telefon", "+45 12-34-56-78", NULL);
    CHECK_INT("C21 asked", a.status, 303);
    a = state(&v, "C21--asked", PATH_CANNOT_BOOK);
    CHECK("C21 asked already: no second form",
          has(&a, "Vi har fået din besked") && !has(&a, "name=\"oenske\""));
    CHECK_INT("C21 the caseworker has a task",
              world_number(w,
                           "SELECT count(*) FROM task WHERE person_id = ? AND kind ="
                           " 'help_request'",
                           p),
              1);
    world_sql(w,
              "UPDATE help_request SET answered_utc = at_utc + 60, answered_by = ?2,"
              " answer = 'Kom forbi tirsdag.' WHERE person_id = ?1",
              p, w->mette);
    a = state(&v, "C21--answered", PATH_CANNOT_BOOK);
    CHECK("C21 the answer", has(&a, "Kom forbi tirsdag."));

    p = world_obliged(w, &(struct world_person){ .given = "Bilal" });
    (void)world_exemption(w, p, today - 3, CIVIL_NONE);
    v = world_citizen(w, p);
    a = state(&v, "C21--exempt", PATH_CANNOT_BOOK);
    CHECK("C21 exempt already",
          has(&a, "Jobcenteret bestemmer tiden for dig.") && has(&a, decision_path(w, p)));
    a = post(&v, PATH_CANNOT_BOOK, PATH_CANNOT_BOOK, "oenske", "selv", "tekst", "", NULL);
    CHECK_INT("C21 wants to book again", a.status, 303);
    CHECK_STR("C21 stored so",
              world_text(w, "SELECT kind FROM help_request WHERE person_id = ?", p), "self_again");

    p = world_obliged(w, &(struct world_person){ .given = "Chen" });
    (void)world_revocation(w, p, today - 3, CIVIL_NONE);
    v = world_citizen(w, p);
    a = state(&v, "C21--revoked", PATH_CANNOT_BOOK);
    CHECK("C21 revoked: can ask", has(&a, "Vil du booke selv igen?"));
}

static void two_tabs(struct world *w)
{
    const int64_t p = world_obliged(w, &(struct world_person){ .given = "Daria" });
    struct visitor v = world_citizen(w, p);
    const struct answer one = get(&v, PATH_CANNOT_BOOK), two = get(&v, PATH_CANNOT_BOOK);
    struct answer a = post_from(&v, PATH_CANNOT_BOOK, &one, "oenske", "hjaelp", NULL);

    CHECK_INT("S6 the first tab", a.status, 303);
    a = post_from(&v, PATH_CANNOT_BOOK, &one, "oenske", "hjaelp", NULL);
    CHECK_INT("S6 a double click", a.status, 303);
    a = post_from(&v, PATH_CANNOT_BOOK, &two, "oenske", "undtagelse", NULL);
    CHECK("S6 the second tab: asked already", a.status == 409 && has(&a, "Vi har fået din besked"));
    CHECK_INT("S6 one request",
              world_number(w, "SELECT count(*) FROM help_request WHERE person_id = ?", p), 1);
}

static void decisions(struct world *w)
{
    static const struct {
        const char *name, *kind, *says;
    } kinds[] = {
        { "refused", "exemption_refused", "Du skal stadig selv booke din tid." },
        { "ended", "exemption_ended", "Jobcenteret bestemmer ikke tiden" },
        { "lifted", "revocation_lifted", "Du må booke selv igen." },
    };
    const civil_day today = world_today();
    const char *first;
    int64_t p = world_obliged(w, &(struct world_person){ .given = "Elias" }), other;
    struct visitor v = world_citizen(w, p), stranger = world_stranger(w, AUTH_SITE_CITIZEN), thief;
    struct answer a;

    (void)world_exemption(w, p, today, today + 90);
    first = decision_path(w, p);
    a = state(&v, "decision--granted", first);
    CHECK("C21 plain words on top", has(&a, "Du skal ikke booke selv"));
    CHECK("5.1 from, until, looked at again", has(&a, "mandag den 2. marts 2026")
                                                  && has(&a, "Til og med")
                                                  && has(&a, "Vi ser på det igen senest"));
    CHECK("67 until when to complain", has(&a, "mandag den 30. marts 2026"));
    CHECK("5.1 the stored text, in Danish",
          has(&a, "Hele afgørelsens tekst.") && has(&a, "lang=\"da\" dir=\"ltr\""));
    other = world_obliged(w, &(struct world_person){ .given = "Farah" });
    thief = world_citizen(w, other);
    a = get(&thief, decision_path(w, p));
    CHECK_INT("A2 another's decision: 404", a.status, 404);
    a = get(&stranger, decision_path(w, p));
    CHECK("A1 a stranger signs in", a.status == 303 && strstr(a.location, "/log-ind"));
    world_sql(w,
              "INSERT INTO decision (public_id, person_id, kind, result, cites, facts, complaint,"
              "   letter, decided_on, decided_utc, available_on, complaint_until, prepared_by)"
              " VALUES ('eeeeeeeeeeeeeeeeeeeeeeeeee', ?1, 'exemption_ended', 'r', 'IL_20_5_1', 'f',"
              "   'k', 'Brevet.', ?2, 1, ?2, ?2 + 28, ?3)",
              p, today, w->mette);
    world_sql(w,
              "UPDATE exemption SET ended_utc = 1, to_day = ?2, end_decision_id ="
              " (SELECT max(id) FROM decision) WHERE person_id = ?1",
              p, today + 3);
    a = state(&v, "decision--changed-later", first);
    CHECK("A5 what was decided stands, and says that it was changed",
          has(&a, "Vi har ændret det senere") && has(&a, "Hele afgørelsens tekst."));
    (void)world_revocation(w, p, today, CIVIL_NONE);
    a = state(&v, "decision--revoked", decision_path(w, p));
    CHECK("20-5-3 revoked in plain words",
          has(&a, "Du må ikke booke selv mere") && has(&a, "på en anden måde"));
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        p = world_obliged(w, &(struct world_person){ .given = "Gul" });
        v = world_citizen(w, p);
        world_sql(w,
                  arena_printf(w->arena,
                               "INSERT INTO decision (public_id, person_id, kind, result, cites,"
                               "   facts, considerations, complaint, letter, decided_on,"
                               "   decided_utc, available_on, complaint_until, prepared_by)"
                               " VALUES (lower(substr('%saaaaaaaaaaaaaaaaaaaaaaaaaa', 1, 26)), ?1,"
                               "   '%s', 'r', 'IL_20_5_1 IL_20_4', 'f', 'c', 'k', 'Brevet.', ?2, 1,"
                               "   ?2, ?2 + 28, ?3)",
                               kinds[i].name, kinds[i].kind),
                  p, today, w->mette);
        a = state(&v, arena_printf(w->arena, "decision--%s", kinds[i].name), decision_path(w, p));
        CHECK(kinds[i].name, has(&a, kinds[i].says));
        CHECK("24 the rule", has(&a, "§ 20, stk. 5, 1. pkt."));
    }
    world_sql(w,
              "INSERT INTO decision SELECT NULL, 'zzzzzzzzzzzzzzzzzzzzzzzzzz', person_id, kind,"
              " result, cites, facts, considerations, hearing, complaint, letter, decided_on,"
              " decided_utc, available_on + 7, complaint_until + 7, prepared_by, approved_by"
              "  FROM decision WHERE person_id = ?",
              p);
    a = get(&v, "/afgoerelse/zzzzzzzzzzzzzzzzzzzzzzzzzz");
    CHECK_INT("H10 in force, so it can be read before the letter arrives", a.status, 200);
}

static const char *open_hearing(struct world *w, int64_t p, civil_day available)
{
    world_sql(w,
              "INSERT INTO revocation (public_id, person_id, state, basis, facts, agreed, made_by,"
              "   made_utc, hearing_letter, hearing_available_on, hearing_until, hearing_by,"
              "   hearing_utc) VALUES (substr('hhhhhhhhhhhhhhhhhhhhhhhhhhhh', 1, 22) || 'aaa'"
              "   || (2 + ?1 % 6), ?1, 'hearing', 'defeats_contact',"
              "   'Har flyttet tre tider samme morgen.', 'At ringe først.', ?2, 1,"
              "   'Vi overvejer at fratage dig retten.', ?3, ?3 + 14, ?2, 1)",
              p, w->mette, available);
    return arena_printf(w->arena, "/hoering/%s",
                        world_text(w, "SELECT public_id FROM revocation WHERE person_id = ?", p));
}

static void hearing(struct world *w)
{
    const civil_day today = world_today();
    const int64_t p = world_obliged(w, &(struct world_person){ .given = "Hodan" });
    const int64_t other = world_obliged(w, &(struct world_person){ .given = "Idris" });
    struct visitor v = world_citizen(w, p), thief = world_citizen(w, other);
    const char *path = open_hearing(w, p, today);
    struct answer a = state(&v, "hearing--open", path), one;

    CHECK("19 what we consider", has(&a, "Vi overvejer, om du stadig må booke selv"));
    CHECK("19 until when", has(&a, "mandag den 16. marts 2026"));
    CHECK("19 the letter itself", has(&a, "Vi overvejer at fratage dig retten."));
    a = get(&thief, path);
    CHECK_INT("A2 another's hearing: 404", a.status, 404);
    a = state_post(&v, "hearing--empty", 422, path, path, "goer", "svar", "tekst", "", NULL);
    CHECK("19 an answer has words", has(&a, "tekst-fejl"));
    one = get(&v, path);
    a = post_from(&thief, path, &one, "goer", "svar", "tekst", "Ikke min", NULL);
    CHECK_INT("S5 another's token: 403", a.status, 403);
    a = post_from(&v, path, &one, "goer", "svar", "tekst", "Bussen kom ikke.\nJeg ringede.", NULL);
    CHECK_INT("19 answered", a.status, 303);
    a = post_from(&v, path, &one, "goer", "svar", "tekst", "Bussen kom ikke.\nJeg ringede.", NULL);
    CHECK_INT("AC17 a double click", a.status, 303);
    CHECK_INT("AC17 one answer",
              world_number(w,
                           "SELECT count(*) FROM hearing_answer WHERE"
                           " source = 'citizen' AND text LIKE 'Bussen%'"
                           " AND ?",
                           1),
              1);
    a = state(&v, "hearing--answered", path);
    CHECK("19 what she said stays", has(&a, "Bussen kom ikke."));
    CHECK_INT("19 the caseworker has a task",
              world_number(w,
                           "SELECT count(*) FROM task WHERE person_id = ? AND kind ="
                           " 'hearing_answered'",
                           p),
              1);
    CHECK("21 on the first day there is nothing to add", !has(&a, "Jeg vil have mere tid"));

    world_at(w, today + 10, 9 * 60);
    v = world_citizen(w, p);
    a = state(&v, "hearing--more-time", path);
    CHECK("21 more time can be asked for", has(&a, "Jeg vil have mere tid"));
    a = post(&v, path, path, "goer", "mere-tid", NULL);
    CHECK_INT("21 given", a.status, 303);
    CHECK_INT("21 until then",
              world_number(w, "SELECT comment_until FROM revocation WHERE person_id = ?", p),
              today + 24);
    a = state(&v, "hearing--time-given", path);
    CHECK("21 once",
          has(&a, "Du har fået mere tid") && !has(&a, "name=\"goer\" value=\"mere-tid\""));
    world_at(w, today + 25, 9 * 60);
    v = world_citizen(w, p);
    a = state(&v, "hearing--late", path);
    CHECK("19 late, but not decided", has(&a, "Du kan stadig skrive"));
    one = a;
    world_sql(w,
              "UPDATE revocation SET state = 'dropped', dropped_why = 'x', ended_utc = 1"
              " WHERE person_id = ?",
              p);
    a = post_from(&v, path, &one, "goer", "svar", "tekst", "For sent", NULL);
    CHECK_INT("19 the case is over: 409", a.status, 409);
    a = state(&v, "hearing--dropped", path);
    CHECK("19 dropped", has(&a, "Sagen er slut"));
    world_at(w, today, 9 * 60);
}

static void decided_hearing(struct world *w)
{
    const int64_t p = world_obliged(w, &(struct world_person){ .given = "Jana" });
    struct visitor v = world_citizen(w, p);
    const int64_t r = world_revocation(w, p, world_today(), CIVIL_NONE);
    struct answer a =
        state(&v, "hearing--decided",
              arena_printf(w->arena, "/hoering/%s", world_public_id(w, "revocation", r)));

    CHECK("19 decided: leads to the decision", has(&a, decision_path(w, p)));
}

int main(void)
{
    struct world *w = world_open();

    cannot_book(w);
    two_tabs(w);
    decisions(w);
    hearing(w);
    decided_hearing(w);
    world_close(w);
    return CHECK_DONE();
}
