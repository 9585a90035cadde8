/* C01, C02, C22: what everybody may read, in each state and language; and languages themselves. */
#include "check.h"
#include "harness.h"

#include "law/statute.h"
#include "store/outage.h"

#include <string.h>

static void every_page(struct world *w)
{
    static const struct {
        const char *state, *path, *says;
    } pages[] = {
        { "C01", PATH_FRONT, "Book din samtale med jobcenteret" },
        { "C02", PATH_HELP, "Sådan booker du" },
        { "C22-accessibility", PATH_ACCESSIBILITY, "Tilgængelighedserklæring" },
        { "C22-privacy", PATH_PRIVACY, "Dine oplysninger" },
        { "C22-complaint", PATH_COMPLAINT, "Sådan klager du" },
        { "C22-rules", PATH_RULES, "Et menneske afgør resten." },
    };

    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
        struct visitor v = world_stranger(w, AUTH_SITE_CITIZEN);
        const struct answer a = get(&v, pages[i].path);

        CHECK_INT(pages[i].path, a.status, HTTP_OK);
        CHECK(pages[i].says, strstr(a.body, pages[i].says));
        state(&v, pages[i].state, pages[i].path);
    }
}

/* Every sentence of the table stands on the overview and, in full, on the page of its part. */
static void every_sentence(struct world *w, struct visitor *v)
{
    const struct answer overview = get(v, PATH_RULES);
    size_t count;
    const struct law_sentence *s = law_statute(&count);

    for (size_t i = 0; i < count; i++) {
        const char *code = law_citation(s[i].cite)->code;
        const char *part =
            arena_printf(w->arena, "%s?del=%s", PATH_RULES, law_part_anchor(s[i].part));
        struct answer a;

        CHECK(code, times(&overview, arena_printf(w->arena, "href=\"%s#%s\"", part, code)) == 1);
        if (i && s[i].part == s[i - 1].part)
            continue;
        a = state(v, arena_printf(w->arena, "C22-rules--%s", law_part_anchor(s[i].part)), part);
        for (size_t j = i; j < count && s[j].part == s[i].part; j++)
            CHECK(law_citation(s[j].cite)->code,
                  has(&a, arena_printf(w->arena, "<h2 id=\"%s\">", law_citation(s[j].cite)->code))
                      && (has(&a, "<dt>Maskinen regner</dt>")
                          || has(&a, "<dt>Ingen regel i programmet</dt>")));
    }
}

static void rules(struct world *w)
{
    struct visitor citizen = world_stranger(w, AUTH_SITE_CITIZEN), arab = citizen;
    struct visitor stranger = world_stranger(w, AUTH_SITE_STAFF), mette = world_staff(w, w->mette);
    struct answer a = state(&mette, "S18-rules", PATH_RULES);

    CHECK("on the intranet too", has(&a, "§ 20, stk. 5, 3. pkt."));
    CHECK_INT("open there to all", get(&stranger, PATH_RULES).status, HTTP_OK);
    CHECK_INT("nothing is asked of the database", get(&stranger, PATH_RULES).sql, 0);
    CHECK_INT("no such part", get(&citizen, "/regler?del=stk-11").status, HTTP_NOT_FOUND);
    every_sentence(w, &citizen);
    a = state(&mette, "S18-rules--part", "/regler?del=stk-1");
    CHECK("the paragraph", has(&a, "integrationsloven § 20, stk. 1, 2. pkt."));
    CHECK("the reading", has(&a, "Sådan læser vi det (R-05)") && has(&a, "Barslen stopper uret."));
    CHECK("rule and tests", has(&a, "<code>law_follow_up_on</code>") && has(&a, "C01 C02"));
    CHECK("when it was read", has(&a, "LBK nr. 1146 af 22. juni 2020. Læst 28. februar 2026."));
    a = get(&citizen, "/regler?del=booking");
    CHECK("P-01 beside its sentence",
          has(&a, "Tid til at booke, når fristen sendes (P-01)</dt><dd>14 dage</dd>"));
    CHECK("a reason for having no rule",
          has(&a, "Programmet ved ikke, hvem der er fri for at søge job."));
    a = state(&citizen, "C22-rules--readings", "/regler?del=laesning");
    CHECK("R-01 to R-18", has(&a, "R-01: ") && has(&a, "R-18: "));
    a = state(&citizen, "C22-rules--settings", "/regler?del=valg");
    CHECK_INT("P-01 to P-28", times(&a, "(P-"), 28);
    CHECK("P-06 a list", has(&a, "<dd>5 dage og 1 dag</dd>"));
    CHECK("P-22 days", has(&a, "<dd>5. juni, 24. december og 31. december</dd>"));
    w->settings.booking_deadline_days = 21;
    w->settings.closing_days.count = 0;
    a = get(&citizen, "/regler?del=valg");
    CHECK("P-01 another choice", has(&a, "<dd>21 dage</dd>"));
    CHECK("P-22 none", has(&a, "helligdage (P-22)</dt><dd>ingen</dd>"));
    w->settings = law_settings_default();
    a = get(&arab, "/regler?sprog=ar");
    CHECK("6.1 Danish inside an Arabic page",
          has(&a, "<html lang=\"ar\" dir=\"rtl\">") && has(&a, "<div lang=\"da\" dir=\"ltr\""));
}

static void languages_follow(struct world *w)
{
    struct visitor v = world_stranger(w, AUTH_SITE_CITIZEN);

    CHECK("6.1 Danish at first",
          strstr(get(&v, PATH_FRONT).body, "<html lang=\"da\" dir=\"ltr\">"));
    CHECK("6.1 chosen", strstr(get(&v, "/hjaelp?sprog=ar").body, "<html lang=\"ar\" dir=\"rtl\">"));
    CHECK("6.1 kept", strstr(get(&v, PATH_FRONT).body, "<html lang=\"ar\" dir=\"rtl\">"));
    CHECK("6.1 unknown changes nothing",
          strstr(get(&v, "/?sprog=xx").body, "<html lang=\"ar\" dir=\"rtl\">"));
    CHECK("6.1 back", strstr(get(&v, "/?sprog=da").body, "<html lang=\"da\" dir=\"ltr\">"));
}

static void outages(struct world *w)
{
    struct visitor v = world_stranger(w, AUTH_SITE_CITIZEN);
    struct store_outage window = { .from_utc = world_now() + 3600,
                                   .to_utc = world_now() + 7200,
                                   .kind = STORE_OUTAGE_WINDOW,
                                   .note = "" };

    CHECK("3.5 nothing announced", !strstr(get(&v, PATH_FRONT).body, "Siden er lukket"));
    CHECK_INT("begin", store_begin_write(w->admin), OK);
    CHECK_INT("3.5 a window is announced", store_outage_add(w->admin, &window, world_now()), OK);
    CHECK_INT("commit", store_commit(w->admin), OK);
    CHECK(
        "3.5 said with its dates",
        strstr(get(&v, PATH_FRONT).body, "Siden er lukket fra mandag den 2. marts 2026 kl. 10.00"));
    state(&v, "C01--outage", PATH_FRONT);
}

static void unknown(struct world *w)
{
    struct visitor v = world_stranger(w, AUTH_SITE_CITIZEN);

    CHECK_INT("O7 404", get(&v, "/findes-ikke").status, HTTP_NOT_FOUND);
    CHECK_INT("P1 no caseworker's address here", get(&v, "/borgere").status, HTTP_NOT_FOUND);
    CHECK_INT("R7 trailing slash", get(&v, "/hjaelp/").status, HTTP_NOT_FOUND);
    CHECK_INT("R2 405", post_exact(&v, PATH_HELP, "a=b").status, HTTP_METHOD_NOT_ALLOWED);
}

int main(void)
{
    struct world *w = world_open();

    every_page(w);
    rules(w);
    languages_follow(w);
    outages(w);
    unknown(w);
    world_close(w);
    return CHECK_DONE();
}
