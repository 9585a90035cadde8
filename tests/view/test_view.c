/* The shim: escaping by place, sections, templates that are broken or missing. */
#include "check.h"
#include "pages.h"

#define PRAGMA "{{%AUTOESCAPE context=\"HTML\"}}\n"

enum { NAME, ADDRESS, ROW, CELL, NOTE, MARKER_COUNT };
static const char *const markers[] = { "NAME", "ADDRESS", "ROW", "CELL", "NOTE" };
static const struct view_template templates[] = { { "page.tpl", false } };
static const struct view_names names = { markers, templates, MARKER_COUNT, 1 };

static const char page[] = PRAGMA "<!doctype html>\n"
                                  "<title>{{NAME}}</title>\n"
                                  "<p title=\"{{NAME}}\">{{NAME}}</p>\n"
                                  "<a href=\"{{ADDRESS}}\">a</a>\n"
                                  "{{#ROW}}\n"
                                  "<li>{{CELL}} {{NAME}}</li>\n"
                                  "{{/ROW}}\n"
                                  "{{#NOTE}}<p>{{NOTE}}</p>{{/NOTE}}\n";

struct site {
    struct arena *arena;
    char dir[40];
    struct views *views;
};

static struct site open_site(const char *template_text, enum err *e, struct view_problem *problem)
{
    struct site s = { .arena = arena_new(), .dir = "/tmp/jobsamtale-view-XXXXXX" };

    must(mkdtemp(s.dir) != NULL);
    if (template_text)
        page_write(s.dir, "page.tpl", template_text);
    *e = views_open(s.arena, &names, s.dir, 0, &s.views, problem);
    return s;
}

static void close_site(struct site *s)
{
    page_remove(s->dir, "page.tpl");
    arena_free(s->arena);
}

static const char *render(struct site *s, const char *name, const char *address)
{
    struct view *v = view_new(s->views, s->arena, LANG_DA, 0);
    struct text out = text_new(s->arena, 64);

    view_set(v, NAME, name);
    view_set(v, ADDRESS, address);
    CHECK("a page renders", view_render(v, &out));
    return out.bytes;
}

static void escaping(struct site *s)
{
    const char *out = render(s, "<script>alert(\"1\")</script>", "/ok");

    CHECK("AC8 no element from a value", strstr(out, "<script") == NULL);
    CHECK("AC8 escaped in text",
          strstr(out, "<p title=\"&lt;script&gt;alert(&quot;1&quot;)") != NULL);
    CHECK("AC8 escaped in the title", strstr(out, "<title>&lt;script&gt;") != NULL);
    CHECK("AC10 a marker in a value stays text",
          strstr(render(s, "{{ADDRESS}} {{#ROW}}", "/ok"), ">{{ADDRESS}} {{#ROW}}<") != NULL);
    CHECK("AC8 no script address",
          strstr(render(s, "x", "javascript:alert(1)"), "javascript") == NULL);
    CHECK("AC8 an address cannot leave its quotes",
          strstr(render(s, "x", "/a\" onclick=\"b"), "\" onclick") == NULL);
    CHECK("AC8 a local address is kept",
          strstr(render(s, "x", "/samtale/a?b=c&d=e"), "href=\"/samtale/a?b=c&amp;d=e\"") != NULL);
    CHECK("O1 Danish letters stay", strstr(render(s, "Åse Ærø", "/"), "title=\"Åse Ærø\"") != NULL);
}

static void sections(struct site *s)
{
    struct view *v = view_new(s->views, s->arena, LANG_DA, 0);
    struct text out = text_new(s->arena, 64);

    view_set(v, NAME, "n");
    for (int i = 1; i <= 3; i++)
        view_set_int(view_add(v, ROW), CELL, i);
    text_add(&out, "before");
    CHECK("renders", view_render(v, &out));
    CHECK("appended", strncmp(out.bytes, "before<!doctype", 15) == 0);
    CHECK_INT("size is right", out.size, strlen(out.bytes));
    CHECK("rows in order, outer markers seen",
          strstr(out.bytes, "<li>1 n</li>\n<li>2 n</li>\n<li>3 n</li>\n") != NULL);
    CHECK("an unset section is hidden", strstr(out.bytes, "<p></p>") == NULL);
    CHECK("an unset marker is nothing", strstr(out.bytes, "href=\"\"") != NULL);
    view_set_optional(v, NOTE, "");
    CHECK("renders", view_render(v, &out));
    CHECK("an empty optional section is hidden", strstr(out.bytes, "<p></p>") == NULL);
    view_set_optional(v, NOTE, "seen");
    CHECK("renders", view_render(v, &out));
    CHECK("an optional section shows its text", strstr(out.bytes, "<p>seen</p>") != NULL);
    CHECK_INT("language", view_lang(v), LANG_DA);
}

static void many_requests(struct site *s)
{
    struct arena *request = arena_new();

    for (int i = 0; i < 1000; i++) {
        struct view *v = view_new(s->views, request, LANG_DA, 0);
        struct text out = text_new(request, 64);

        view_set(v, NAME, arena_printf(request, "person %d", i));
        if (!CHECK("renders again", view_render(v, &out)))
            break;
        arena_reset(request);
    }
    arena_free(request);
}

static void faults(void)
{ /* clang-format off */
    const struct { const char *name, *text; } cases[] = {
        { "O3 missing", NULL },
        { "O3 section never closed", PRAGMA "<p>{{#ROW}}</p>" },
        { "O3 closed twice", PRAGMA "<p>{{/ROW}}</p>" },
        { "O3 marker never closed", PRAGMA "<p>{{NAME</p>" },
        { "O3 unknown modifier", PRAGMA "<p>{{NAME:nothing_like_it}}</p>" },
    }; /* clang-format on */

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct view_problem problem = { "" };
        const int kept = page_quiet();
        enum err e;
        struct site s = open_site(cases[i].text, &e, &problem);

        page_loud(kept);
        CHECK_INT(cases[i].name, e, ERR_INVALID);
        CHECK("O3 the file is named", strstr(problem.message, "page.tpl") != NULL);
        close_site(&s);
    }
}

int main(void)
{
    struct view_problem problem;
    enum err e;
    struct site s = open_site(page, &e, &problem);

    must(e == OK);
    escaping(&s);
    sections(&s);
    many_requests(&s);
    close_site(&s);
    faults();
    return CHECK_DONE();
}
