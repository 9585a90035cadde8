/* S3, S5: what was typed when the session ran out or the form was spent comes back, and the page
 * says so; what goes from a form to its check page is no such thing. */
#include "harness.h"

#include "check.h"

#include <string.h>

#define BACK "Det, du skrev, er hentet frem."

enum { HOUR = 60 };

/* Types into a form whose session has run out. */
static void lose(struct world *w, struct visitor *v, const char *path, const struct answer *page,
                 const char *field, const char *text)
{
    const int64_t before = world_now();
    struct answer a;

    world_at_utc(w, before + 9 * HOUR * 60);
    a = post_from(v, path, page, field, text, NULL);
    CHECK("S3 signed out", a.status == 303 && strncmp(a.location, "/log-ind", 8) == 0);
}

static void citizen(struct world *w)
{
    const int64_t p = world_obliged(w, &(struct world_person){ .given = "Amina" });
    struct visitor v = world_citizen(w, p);
    struct answer page = get(&v, PATH_CANNOT_BOOK), a;

    CHECK("S3 nothing kept, nothing said", !has(&page, BACK));
    lose(w, &v, PATH_CANNOT_BOOK, &page, "tekst", "Jeg har ingen telefon.");
    v = world_citizen(w, p);
    a = get(&v, PATH_MY_TALKS);
    CHECK("S3 another page says nothing", !has(&a, BACK));
    a = state(&v, "C21--draft-is-back", PATH_CANNOT_BOOK);
    CHECK("S3 the text is back, and the page says so",
          has(&a, BACK) && has(&a, "Jeg har ingen telefon.</textarea>"));
    CHECK("S3 it is not sent", has(&a, "Det er ikke sendt endnu."));
    a = post_from(&v, PATH_CANNOT_BOOK, &a, "oenske", "", "tekst", "Jeg har ingen telefon.", NULL);
    CHECK("S3 a mistake: the page is the form that was sent", a.status == 422 && !has(&a, BACK));
    a = post(&v, PATH_CANNOT_BOOK, PATH_CANNOT_BOOK, "oenske", "hjaelp", "tekst", "Hjælp", NULL);
    CHECK_INT("S3 sent", a.status, 303);
    a = get(&v, PATH_CANNOT_BOOK);
    CHECK("S3 sent: no draft more", !has(&a, BACK));
}

/* The form is not there any more: what was kept has no place, and nothing is said. */
static void without_form(struct world *w)
{
    const int64_t p = world_obliged(w, &(struct world_person){ .given = "Bilal" });
    struct visitor v = world_citizen(w, p);
    struct answer page = get(&v, PATH_CANNOT_BOOK), a;

    world_sql(w,
              "INSERT INTO help_request (public_id, person_id, kind, text, at_utc)"
              " VALUES ('bbbbbbbbbbbbbbbbbbbbbbbbbb', ?1, 'help', 'Før', ?2)",
              p, world_now());
    lose(w, &v, PATH_CANNOT_BOOK, &page, "tekst", "Efter");
    v = world_citizen(w, p);
    a = get(&v, PATH_CANNOT_BOOK);
    CHECK("C21 asked already: no form, no word of a draft", a.status == 200 && !has(&a, BACK));
}

static void spent(struct world *w)
{
    const int64_t p = world_obliged(w, &(struct world_person){ .given = "Chen" });
    struct visitor v = world_citizen(w, p), again;
    const struct answer page = get(&v, PATH_CANNOT_BOOK);
    struct answer a;

    again = world_citizen(w, p); /* signed in anew: the old page's token is not this session's */
    a = post_from(&again, PATH_CANNOT_BOOK, &page, "tekst", "Fra den gamle side", NULL);
    CHECK_INT("S5 the form is spent", a.status, 403);
    CHECK("S5 the error page is not the form", !has(&a, BACK));
    a = get(&again, PATH_CANNOT_BOOK);
    CHECK("S5 kept, and said", has(&a, BACK) && has(&a, "Fra den gamle side"));
}

static void staff(struct world *w)
{
    const int64_t p = world_obliged(w, &(struct world_person){ .given = "Daria" });
    const char *path =
        arena_printf(w->arena, "/borgere/%s/selvbooking/undtag", world_public_id(w, "person", p));
    struct visitor v = world_staff(w, w->mette);
    struct answer page = get(&v, path), a;

    lose(w, &v, path, &page, "vaegt", "Borgeren kan ikke læse.");
    v = world_staff(w, w->mette);
    a = state(&v, "S11--draft-is-back", path);
    CHECK("S3 staff: the text is back, and the page says so",
          has(&a, BACK) && has(&a, "Borgeren kan ikke læse."));
    v = world_staff(w, w->karin);
    a = get(&v, path);
    CHECK("S3 a colleague's form is empty", !has(&a, BACK) && !has(&a, "kan ikke læse"));
}

/* From the form to the check page and back by «Ret»: the person never left. */
static void on_purpose(struct world *w)
{
    struct visitor v;
    struct answer a;

    world_at(w, civil_from(2026, 3, 2), 9 * HOUR);
    v = world_staff(w, w->mette);
    a = post(&v, PATH_TIMES_NEW, PATH_TIMES_NEW, "fra-dag", "9", "fra-maaned", "3", "fra-aar",
             "2026", "ugedag-1", "ja", "kl-fra", "9.00", "kl-til", "10.00", "laengde", "30",
             "pause", "0", "form-fremmoede", "ja", "sted", "Lokale 2", NULL);
    if (!CHECK("S13 to the check page", a.status == 303))
        return;
    a = get(&v, PATH_TIMES_CHECK);
    CHECK("S13 the check page brings nothing back", a.status == 200 && !has(&a, BACK));
    a = post(&v, PATH_TIMES_CHECK, PATH_TIMES_CHECK, "ret", "Ret", NULL);
    a = follow(&v, &a);
    CHECK("S13 nor does «Ret»", a.status == 200 && !has(&a, BACK));
}

int main(void)
{
    struct world *w = world_open();

    citizen(w);
    without_form(w);
    spent(w);
    staff(w);
    on_purpose(w);
    world_close(w);
    return CHECK_DONE();
}
