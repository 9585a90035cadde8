/* The frame and the error pages, in every language, as the build made them. */
#include "check.h"
#include "made/error_page.h"
#include "view/error_page.h"
#include "view/errors.h"
#include "view/frame.h"

#include <stdlib.h>

static struct views *views;
static uint32_t every_language;

static struct frame citizen_frame(void)
{
    return (struct frame){
        .site = FRAME_CITIZEN,
        .path = "/book/tid?uge=2",
        .authority = "Eksempel Kommune",
        .phone = "12345678",
        .phone_hours = "mandag-fredag kl. 9-14",
        .css_ltr = "/css/app.1.css",
        .css_rtl = "/css/app-rtl.1.css",
    };
}

static const char *error_page(struct arena *a, enum lang lang, const struct frame *frame,
                              const struct view_error_page *m)
{
    struct view *v = view_new(views, a, lang, TEMPLATE_ERROR_PAGE);
    struct text out = text_new(a, 8192);

    frame_fill(v, frame, every_language);
    fill_error_page(v, m);
    CHECK("renders", view_render(v, &out));
    return out.bytes;
}

static bool has(const char *page, const char *part)
{
    if (strstr(page, part))
        return true;
    fprintf(stderr, "    not found: %s\n", part);
    return false;
}

/* How often `part` stands in the page. */
static int times(const char *page, const char *part)
{
    int n = 0;

    for (const char *s = page; (s = strstr(s, part)) != NULL; s++)
        n++;
    return n;
}

static void skeleton(struct arena *a)
{
    const struct frame f = citizen_frame();
    const struct view_error_page m = { .kind = ERROR_PAGE_NOT_FOUND, .reference = "K7PQ3M2X" };
    const char *da = error_page(a, LANG_DA, &f, &m), *ar = error_page(a, LANG_AR, &f, &m);

    CHECK("4 doctype first", strncmp(da, "<!doctype html>\n<html lang=\"da\" dir=\"ltr\">", 42) == 0);
    CHECK("6.1 right to left", has(ar, "<html lang=\"ar\" dir=\"rtl\">"));
    CHECK("7 its style sheet", has(da, "href=\"/css/app.1.css\"") && has(ar, "/css/app-rtl.1.css"));
    CHECK("4 title", has(da, "<title>Siden findes ikke – Jobsamtale – Eksempel Kommune</title>"));
    CHECK("4 skip link", has(da, "<a class=\"skipnav\" href=\"#indhold\">Gå til sidens indhold</a>"));
    CHECK("4 one main", times(da, "<main id=\"indhold\">") == 1 && times(da, "<h1") == 1);
    CHECK("4 phone", has(da, "href=\"tel:+4512345678\"><bdi>12 34 56 78</bdi>"));
    CHECK("4 cannot book", has(da, "<a href=\"/kan-ikke-booke\">Kan du ikke booke selv?</a>"));
    CHECK("4 statement", has(da, "href=\"/tilgaengelighed\">Tilgængelighedserklæring"));
    CHECK("6.1 the other languages",
          has(da, "<a href=\"/book/tid?uge=2&amp;sprog=ar\" lang=\"ar\" hreflang=\"ar\" dir=\"rtl\">العربية</a>"));
    CHECK("6.1 this one is text", has(da, "<span aria-current=\"true\" lang=\"da\" dir=\"ltr\">Dansk</span>"));
    CHECK("6.1 Danish has no note", times(da, "translated-note") == 0);
    CHECK("6.1 translated pages say so", times(ar, "translated-note") == 1);
    CHECK("6.1 nothing is left in Danish", times(ar, "<span lang=\"da\" dir=\"ltr\">") == 0);
    CHECK("4 nobody is in: no log-out", times(da, "/log-ud") == 0);
    CHECK("O7 reference", has(da, "<bdi class=\"reference\">K7PQ3M2X</bdi>"));
}

static void signed_in(struct arena *a)
{
    struct frame f = citizen_frame();
    const struct view_error_page m = { .kind = ERROR_PAGE_FAILED, .back = "/mine-samtaler" };
    const char *page;

    f.user = "Amira <b>";
    f.logout_token = "to\"ken";
    f.logout_number = "nr1";
    f.outage = "Siden er lukket i nat.";
    f.accessibility = "https://was.example/x";
    f.session_reminder = true;
    f.idle_minutes = 30;
    page = error_page(a, LANG_DA, &f, &m);
    CHECK("AC8 the name is escaped", has(page, "<bdi>Amira &lt;b&gt;</bdi>"));
    CHECK("S5 token in quotes", has(page, "name=\"formular\" value=\"to&quot;ken\""));
    CHECK("S6 number", has(page, "name=\"nr\" value=\"nr1\""));
    CHECK("4 log-out button", has(page, "<form method=\"post\" action=\"/log-ud\""));
    CHECK("4 outage", has(page, "Siden er lukket i nat."));
    CHECK("4 statement elsewhere", has(page, "href=\"https://was.example/x\""));
    CHECK("5.7 limit", has(page, "Du bliver logget ud, hvis du ikke bruger siden i 30 minutter."));
    CHECK("5.7 more time", has(page, "Jeg har brug for mere tid"));
    CHECK("back to the page", has(page, "<a href=\"/mine-samtaler\">Gå tilbage til siden</a>"));
}

static void staff(struct arena *a)
{
    struct frame f = citizen_frame();
    const struct view_error_page m = { .kind = ERROR_PAGE_FORBIDDEN, .is_staff = true };
    const char *page;

    f.site = FRAME_STAFF;
    f.user = "Bo Berg";
    f.nav = FRAME_NAV_SLOTS;
    page = error_page(a, LANG_DA, &f, &m);
    CHECK("3 navigation", has(page, "<a href=\"/tider\" aria-current=\"true\">Tider</a>"));
    CHECK_INT("3 one current entry", times(page, "aria-current=\"true\""), 1);
    CHECK("3 no citizen footer", times(page, "/kan-ikke-booke") == 0);
    CHECK("3 no language list", times(page, "sprog=") == 0);
    f.user = NULL;
    CHECK("3 nobody is in: no navigation",
          times(error_page(a, LANG_DA, &f, &m), "class=\"main-nav\"") == 0);
}

static void every_error(struct arena *a)
{
    const struct frame f = citizen_frame();
    const char *titles[ERROR_PAGE__COUNT] = { 0 };

    for (int lang = 0; lang < LANG__COUNT; lang++) {
        for (int kind = ERROR_PAGE_UNSET + 1; kind < ERROR_PAGE__COUNT; kind++) {
            const struct view_error_page m = { .kind = (enum error_page_kind)kind,
                                               .reference = "K7PQ3M2X" };
            const char *page = error_page(a, (enum lang)lang, &f, &m);
            const char *title = strstr(page, "<title>");

            CHECK("4 heading and title", title && title[7] != '<' && strstr(page, "<h1>"));
            titles[kind] = arena_strndup(a, title, (size_t)(strstr(title, "</title>") - title));
            for (int other = ERROR_PAGE_UNSET + 1; other < kind; other++)
                CHECK("4 no two pages share a title", strcmp(titles[other], titles[kind]) != 0);
        }
    }
}

static void mistakes(void)
{
    struct view_errors errors = { 0 };

    CHECK("5.1 none", errors_at(&errors, "sprog") == NULL && errors_at(NULL, "sprog") == NULL);
    errors_add(&errors, "sprog", "Vælg et sprog");
    errors_add(&errors, "sprog", "noget andet");
    errors_add_word(&errors, LANG_EN, "cpr", WORD_REASON_CPR_WRONG);
    CHECK_INT("5.1 one a field", errors.count, 2);
    CHECK_STR("5.1 the first stays", errors_at(&errors, "sprog"), "Vælg et sprog");
    CHECK_STR("5.1 a word", errors_at(&errors, "cpr"), "Write your CPR number with 10 digits.");
}

int main(void)
{
    struct arena *a = arena_new();
    struct view_problem problem = { "" };
    const char *build = getenv("B");

    for (int lang = 0; lang < LANG__COUNT; lang++)
        every_language |= LANG_BIT(lang);
    if (!CHECK("O3 all templates of all languages load",
               views_open(a, &view_names, arena_printf(a, "%s/templates", build ? build : "build"),
                          every_language, &views, &problem)
                   == OK)) {
        fprintf(stderr, "    %s\n", problem.message);
        return CHECK_DONE();
    }
    skeleton(a);
    signed_in(a);
    staff(a);
    every_error(a);
    mistakes();
    arena_free(a);
    return CHECK_DONE();
}
