/* Answering a person who found no free time (C14): from the search to the answer that is read. */
#include "harness.h"

#include "check.h"
#include "sweep.h"
#include "view/language.h"

#include <string.h>

static const char *at(struct world *w, int64_t person)
{
    return arena_printf(w->arena, "/borgere/%s/ingen-tider", world_public_id(w, "person", person));
}

static int64_t waiting(struct world *w, int64_t person)
{
    return world_number(
        w, "SELECT count(*) FROM no_times WHERE person_id = ? AND answered_utc IS NULL", person);
}

static int64_t open_tasks(struct world *w, int64_t person)
{
    return world_number(w,
                        "SELECT count(*) FROM task WHERE person_id = ? AND kind = 'no_times'"
                        " AND done_utc IS NULL",
                        person);
}

/* The citizen searches in vain; returns the number. */
static const char *search(struct world *w, struct visitor *citizen, int64_t person)
{
    struct answer a;

    post(citizen, PATH_BOOK_FORM, PATH_BOOK_FORM, "moedeform", "fremmoede", NULL);
    a = get(citizen, PATH_BOOK_TIME);
    CHECK_STR("S-05 nothing free leads to C14", a.location, "/book/ingen-tider#indhold");
    return world_text(w, "SELECT number FROM no_times WHERE person_id = ? ORDER BY id DESC LIMIT 1",
                      person);
}

static const char *button(struct world *w, const char *number)
{
    return arena_printf(w->arena, "svar.%s", number);
}

static const char *field(struct world *w, const char *number)
{
    return arena_printf(w->arena, "svar-%s", number);
}

static const char *offered(struct world *w, const char *number)
{
    return arena_printf(w->arena, "tilbudt-%s", number);
}

static const char *long_text(struct world *w, size_t count)
{
    char *out = arena_alloc(w->arena, count + 1);

    memset(out, 'y', count);
    out[count] = '\0';
    return out;
}

static void nothing_asked(struct world *w, int64_t person)
{
    struct visitor mette = world_staff(w, w->mette);
    const struct answer a = state(&mette, "S04--no-times-none", at(w, person));

    CHECK("3.4 no record", has(&a, "Borgeren har ikke søgt uden at finde ledige tider."));
    CHECK("3.4 its paragraph", has(&a, "§ 13"));
    CHECK("3.4 nothing to send", !has(&a, "Svar borgeren"));
}

static void mistakes(struct world *w, int64_t person, const char *number)
{
    struct visitor mette = world_staff(w, w->mette), ole = world_staff(w, w->ole);
    const char *path = at(w, person);
    struct answer a;

    a = state_post(&mette, "S04--no-times-empty", 422, path, path, button(w, number), "x",
                   field(w, number), "   ", offered(w, number), "ja", NULL);
    CHECK("3.4 an answer is a text", has(&a, "Skriv et svar til borgeren."));
    a = state_post(&mette, "S04--no-times-offered-missing", 422, path, path, button(w, number), "x",
                   field(w, number), "Vi ringer.", NULL);
    CHECK("3.4 whether times were offered is said",
          has(&a, "Vælg, om der er tilbudt tider.") && has(&a, "Vi ringer."));
    a = post(&mette, path, path, button(w, number), "x", field(w, number), long_text(w, 1001), offered(w, number), "ja",
             NULL);
    CHECK_INT("3.4 at most 1000 characters", a.status, 422);
    CHECK("3.4 what was typed is kept", has(&a, long_text(w, 1001)));
    a = post(&mette, path, path, "svar.ABCDEFGH", "x", "svar-ABCDEFGH", "Hej", NULL);
    CHECK_INT("A2 no such number", a.status, 404);
    a = post(&mette, path, path, field(w, number), "Hej", offered(w, number), "ja", NULL);
    CHECK_INT("R9 nothing pressed", a.status, 400);
    a = get(&ole, path);
    CHECK_INT("A3 another unit gives a reason first", a.status, 303);
    CHECK_INT("3.4 still waiting", waiting(w, person), 1);
    CHECK_INT("M-8 the task too", open_tasks(w, person), 1);
}

/* 3.4: the bare tick ends nothing. */
static void no_tick(struct world *w, int64_t person)
{
    struct visitor mette = world_staff(w, w->mette);
    const char *task = world_text(
        w, "SELECT public_id FROM task WHERE person_id = ? AND kind = 'no_times'", person);
    struct answer a = state(&mette, "S02--no-times", "/opgaver?slags=no_times");

    CHECK("S02 leads to the answer", has(&a, arena_printf(w->arena, "href=\"%s\"", at(w, person))));
    CHECK("S02 no form without a button", !has(&a, "action=\"/opgaver\" aria-label=\"Opgaverne\""));
    CHECK("3.4 there is no tick", !has(&a, task) && has(&a, "Svar borgeren"));
    a = post(&mette, "/opgaver", "/opgaver", arena_printf(w->arena, "faerdig.%s", task), "x", NULL);
    CHECK_INT("3.4 and none is taken", a.status, 404);
    CHECK_INT("M-8 the task waits", open_tasks(w, person), 1);
}

static void no_tick_of_help(struct world *w, int64_t person)
{
    struct visitor mette = world_staff(w, w->mette), citizen = world_citizen(w, person);
    const char *task;
    struct answer a;

    a = post(&citizen, PATH_CANNOT_BOOK, PATH_CANNOT_BOOK, "oenske", "hjaelp", "tekst",
             "Jeg kan ikke finde en tid.", NULL);
    task = world_text(w, "SELECT public_id FROM task WHERE person_id = ? AND kind = 'help_request'",
                      person);
    if (!CHECK("C21 asked", task != NULL)) {
        fprintf(stderr, "    got %d\n", a.status);
        return;
    }
    a = get(&mette, "/opgaver?slags=help_request");
    CHECK("C21 S02 leads to the answer",
          has(&a, arena_printf(w->arena, "/borgere/%s/selvbooking#anmodning",
                               world_public_id(w, "person", person))));
    CHECK("C21 there is no tick", !has(&a, task));
    a = post(&mette, "/opgaver", "/opgaver", arena_printf(w->arena, "faerdig.%s", task), "x", NULL);
    CHECK_INT("C21 and none is taken", a.status, 404);
}

static int64_t messages(struct world *w, int64_t person)
{
    return world_number(w, "SELECT count(*) FROM message WHERE person_id = ? AND kind = 'M-14'",
                        person);
}

/* C14: when the message cannot be stored, nothing is answered. */
static void both_or_neither(struct world *w, int64_t person, const struct answer *page,
                            const char *number)
{
    struct visitor mette = world_staff(w, w->mette);
    const char *path = at(w, person);
    struct answer a;

    world_sql(w,
              "CREATE TRIGGER no_message BEFORE INSERT ON message"
              " BEGIN SELECT raise(ABORT, 'full'); END",
              0);
    a = post(&mette, path, path, button(w, number), "x", field(w, number), "Nye tider.", offered(w, number), "ja", NULL);
    CHECK("C14 no answer without its message", a.status >= 400);
    CHECK_INT("C14 still waiting", waiting(w, person), 1);
    CHECK_INT("M-8 the task too", open_tasks(w, person), 1);
    world_sql(w, "DROP TRIGGER no_message", 0);
    CHECK("C14 the page of before still works", page->status == 200);
}

/* C14: «Få besked» is kept. */
static void told(struct world *w, int64_t person, const char *number)
{
    struct visitor citizen = world_citizen(w, person), mette = world_staff(w, w->mette);
    const char *id = world_text(w, "SELECT public_id FROM message WHERE person_id = ?", person);
    const char *groups = arena_printf(w->arena, "%.4s %s", number, number + 4);
    struct answer a;

    CHECK_INT("C14 one message, of a double click too", messages(w, person), 1);
    if (!CHECK("C14 a message is stored", id != NULL))
        return;
    a = get(&citizen, PATH_MY_TALKS);
    CHECK("C04 leads to the messages", has(&a, "href=\"/beskeder\""));
    a = state(&citizen, "C19--one", PATH_MESSAGES);
    CHECK("C19 lists it", has(&a, arena_printf(w->arena, "href=\"/beskeder/%s\"", id))
                              && has(&a, arena_printf(w->arena, "Svar på nummer %s", groups)));
    a = state(&citizen, "C19--no-times-answered", arena_printf(w->arena, "/beskeder/%s", id));
    CHECK("C19 the answer as it was written",
          has(&a, "Vi har lagt nye tider ind &lt;i&gt;i morgen&lt;/i&gt;."));
    CHECK("C19 to which search", has(&a, "mandag den 2. marts 2026 kl. 9.00") && has(&a, groups));
    CHECK("C19 how it comes", has(&a, "Du får den også "));
    a = get(&mette, arena_printf(w->arena, "/borgere/%s", world_public_id(w, "person", person)));
    CHECK("S04 the history says so", has(&a, "M-14 (svar om ledige tider)"));
}

static void answers(struct world *w, int64_t person, const char *number)
{
    struct visitor mette = world_staff(w, w->mette), jonas = world_staff(w, w->jonas);
    struct visitor citizen = world_citizen(w, person);
    const char *path = at(w, person);
    struct answer a, mine, theirs;

    a = state(&mette, "S04--waits-for-times",
              arena_printf(w->arena, "/borgere/%s", world_public_id(w, "person", person)));
    CHECK("S04 leads to the answer", has(&a, arena_printf(w->arena, "href=\"%s\"", path)));
    mine = state(&mette, "S04--no-times-waiting", path);
    CHECK("C14 the number in groups",
          has(&mine, arena_printf(w->arena, "%.4s %s", number, number + 4)));
    CHECK("C14 when, and what range", has(&mine, "mandag den 2. marts 2026 kl. 9.00")
                                          && has(&mine, "fredag den 20. marts 2026"));
    CHECK("C14 asked for notice", has(&mine, "Ja, mandag den 2. marts 2026"));
    CHECK("C14 waits", has(&mine, "venter på svar"));
    CHECK("3.4 the effect stands by the button",
          has(&mine, "Svarer du ja, undskylder søgningen ikke"));
    theirs = get(&jonas, path);
    both_or_neither(w, person, &mine, number);
    a = post_from(&mette, path, &mine, button(w, number), "x", field(w, number),
                  "Vi har lagt nye tider ind <i>i morgen</i>.", offered(w, number), "ja", NULL);
    CHECK_STR("3.4 answered", a.location, arena_printf(w->arena, "%s#indhold", path));
    a = post_from(&mette, path, &mine, button(w, number), "x", field(w, number),
                  "Vi har lagt nye tider ind <i>i morgen</i>.", offered(w, number), "ja", NULL);
    CHECK_INT("S6 a double click", a.status, 303);
    CHECK_INT("3.4 nothing waits", waiting(w, person), 0);
    CHECK_INT("M-8 the task is done", open_tasks(w, person), 0);
    told(w, person, number);
    CHECK_INT("L1 by whom",
              world_number(w, "SELECT answered_by FROM no_times WHERE person_id = ?", person),
              w->mette);
    a = post_from(&jonas, path, &theirs, button(w, number), "x", field(w, number), "Ring til os.", offered(w, number), "ja",
                  NULL);
    CHECK_INT("3.4 a colleague was faster", a.status, 409);
    CHECK("3.4 what was typed is kept", has(&a, "Ring til os.") && has(&a, "En kollega har"));
    a = state(&mette, "S04--no-times-answered", path);
    CHECK("3.4 who answered what",
          has(&a, "besvaret") && has(&a, "Mette") && has(&a, "&lt;i&gt;i morgen&lt;/i&gt;"));
    CHECK("3.4 and whether there were times", has(&a, "<dt>Tider tilbudt</dt><dd>Ja</dd>"));
    CHECK("3.4 no form more", !has(&a, "Svar borgeren"));
    a = state(&citizen, "C04--no-times-answered", PATH_MY_TALKS);
    CHECK("C04 leads to the answer",
          has(&a, "Læs svaret") && has(&a, "href=\"/book/ingen-tider\""));
    a = state(&citizen, "C14--answered-by-staff", PATH_BOOK_NONE);
    CHECK("C14 the answer", has(&a, "Jobcenteret har svaret") && has(&a, "Vi har lagt nye tider"));
    CHECK("C14 nothing to wait for", !has(&a, "før vi har svaret"));
}

/* Two numbers wait: each has its own form, and a text goes to its own number. */
static void two_numbers(struct world *w, int64_t person, const char *first)
{
    struct visitor mette = world_staff(w, w->mette), citizen;
    const char *path = at(w, person), *second;
    struct answer page, a;

    world_at(w, world_today(), 12 * 60);
    citizen = world_citizen(w, person);
    mette = world_staff(w, w->mette);
    second = search(w, &citizen, person);
    a = get(&citizen, PATH_MY_TALKS);
    CHECK("C04 the new number waits", has(&a, "Se dit nummer") && !has(&a, "Læs svaret"));
    CHECK("3.4 a new number after an hour", strcmp(first, second) != 0);
    page = state(&mette, "S04--no-times-again", path);
    CHECK_INT("3.4 one waits, one is answered", times(&page, "<h2>Nummer"), 2);
    a = post_from(&mette, path, &page, button(w, first), "x", field(w, first), "Igen", offered(w, first), "ja", NULL);
    CHECK_INT("3.4 the first is answered already", a.status, 409);
    a = post(&mette, path, path, button(w, second), "x", field(w, second), "Vi ringer.", offered(w, second), "ja", NULL);
    CHECK_INT("3.4 the second is answered", a.status, 303);
    CHECK_INT("3.4 nothing waits", waiting(w, person), 0);
    a = get(&citizen, PATH_BOOK_NONE);
    CHECK("C14 its answer", has(&a, "Vi ringer."));
    world_at(w, world_today() + 15, 12 * 60);
    citizen = world_citizen(w, person);
    a = get(&citizen, PATH_MY_TALKS);
    CHECK("C04 an old answer is no news", !has(&a, "Læs svaret"));
}

/* 5.6: in the person's language, with the Danish text below; by the channel the person has. */
static void in_arabic(struct world *w)
{
    const int64_t person =
        world_obliged(w, &(struct world_person){ .given = "Omar", .language = "ar" });
    struct visitor mette, citizen;
    const char *path = at(w, person), *number, *text;
    struct answer a;

    world_deadline(w, person, world_today() - 4, world_today() + 11);
    world_sql(w, "UPDATE person SET digital_post = 1 WHERE id = ?", person);
    mette = world_staff(w, w->mette);
    citizen = world_citizen(w, person);
    number = search(w, &citizen, person);
    if (!CHECK("S-05 there is a number", number != NULL))
        return;
    a = post(&mette, path, path, button(w, number), "x", field(w, number), "Vi ringer til dig.", offered(w, number), "ja",
             NULL);
    CHECK_INT("3.4 answered", a.status, 303);
    CHECK_STR("5.6 the channel",
              world_text(w, "SELECT channel FROM message WHERE person_id = ?", person),
              "digital_post");
    text = world_text(w, "SELECT text FROM message WHERE person_id = ?", person);
    CHECK("5.6 Arabic above, Danish below",
          strstr(text, "رد مركز العمل:") && strstr(text, "\n\n---\n\nHej Omar")
              && strstr(text, "رد مركز العمل:") < strstr(text, "Hej Omar"));
    CHECK("5.6 the answer in both",
          strstr(text, "Vi ringer til dig.") < strstr(text, "Jobcenteret svarer:")
              && strstr(strstr(text, "Jobcenteret svarer:"), "Vi ringer til dig."));
    a = state(
        &citizen, "C19--no-times-in-arabic",
        arena_printf(w->arena, "/beskeder/%s",
                     world_text(w, "SELECT public_id FROM message WHERE person_id = ?", person)));
    CHECK("6.1 each part in its direction",
          has(&a, "<div class=\"letter\" lang=\"ar\" dir=\"rtl\"")
              && has(&a, "<div class=\"letter\" lang=\"da\" dir=\"ltr\""));
}

static void sweep(struct world *w)
{
    const struct sweep_house house = { &w->settings, "Nordby Kommune", LANG_BIT(LANG_DA) };
    int done;

    CHECK_INT("S-12", sweep_closed(w->admin, w->arena, &house, world_now(), &done), OK);
}

/* 3.4: only an answer that offers times takes the excuse away. */
static void meaning(struct world *w, const char *answer, const char *becomes)
{
    const int64_t person = world_obliged(w, &(struct world_person){ .given = "Pavel" });
    const int64_t d = world_deadline(w, person, world_today() - 14, world_today());
    struct visitor mette = world_staff(w, w->mette), citizen = world_citizen(w, person);
    const char *path = at(w, person), *number = search(w, &citizen, person);
    const struct answer a = post(&mette, path, path, button(w, number), "x", field(w, number),
                                 "Beklager.", offered(w, number), answer, NULL);

    CHECK_INT("3.4 answered", a.status, 303);
    world_at(w, world_today() + 1, 10 * 60);
    sweep(w);
    CHECK_STR(answer, world_text(w, "SELECT state FROM deadline WHERE id = ?", d), becomes);
}

/* A deadline that is over waits for the answer: what the answer does is said first. */
static void over(struct world *w)
{
    const int64_t person = world_obliged(w, &(struct world_person){ .given = "Rana" });
    const int64_t d = world_deadline(w, person, world_today() - 9, world_today() + 5);
    struct visitor mette, citizen = world_citizen(w, person);
    const char *path = at(w, person), *number = search(w, &citizen, person);
    struct answer a;

    world_at(w, world_today() + 6, 10 * 60);
    sweep(w);
    CHECK_STR("S-14 waits for the answer",
              world_text(w, "SELECT state FROM deadline WHERE id = ?", d), "missed");
    mette = world_staff(w, w->mette);
    a = state(&mette, "S04--no-times-over", path);
    CHECK("3.4 the effect of any answer is said",
          has(&a, "åbner en sag om konsekvens med det samme, både ved ja og ved nej"));
    a = post_from(&mette, path, &a, button(w, number), "x", field(w, number), "Beklager.",
                  offered(w, number), "nej", NULL);
    CHECK_INT("3.4 answered", a.status, 303);
    sweep(w);
    CHECK_STR("S-14 opened", world_text(w, "SELECT state FROM deadline WHERE id = ?", d),
              "consequence_open");
}

int main(void)
{
    struct world *w = world_open();
    const int64_t person = world_obliged(w, &(struct world_person){ .given = "Amina" });
    struct visitor citizen = world_citizen(w, person);
    const char *number;

    world_sql(w, /* so that S02 has a form, whose token a forged tick can take */
              "INSERT INTO task (public_id, kind, person_id, unit_id, user_id, due_on, opened_utc)"
              " VALUES ('aaaaaaaaaaaaaaaaaaaaaaaaaa', 'summon', ?1, ?2, ?3, ?4, ?5)",
              person, w->unit, w->mette, world_today(), world_now());
    world_deadline(w, person, world_today() - 4, civil_from(2026, 3, 13));
    nothing_asked(w, person);
    number = search(w, &citizen, person);
    if (CHECK("S-05 there is a number", number != NULL)) {
        post(&citizen, PATH_BOOK_NOTICE, PATH_BOOK_NONE, NULL);
        mistakes(w, person, number);
        no_tick(w, person);
        no_tick_of_help(w, person);
        answers(w, person, number);
        two_numbers(w, person, number);
    }
    in_arabic(w);
    meaning(w, "nej", "excused");
    meaning(w, "ja", "consequence_open");
    over(w);
    world_close(w);
    return CHECK_DONE();
}
