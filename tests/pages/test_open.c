/* C01, C02, C22: what everybody may read, in each state and language; and languages themselves. */
#include "check.h"
#include "harness.h"

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
    };

    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
        struct visitor v = world_stranger(w, AUTH_SITE_CITIZEN);
        const struct answer a = get(&v, pages[i].path);

        CHECK_INT(pages[i].path, a.status, HTTP_OK);
        CHECK(pages[i].says, strstr(a.body, pages[i].says));
        state(&v, pages[i].state, pages[i].path);
    }
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
    languages_follow(w);
    outages(w);
    unknown(w);
    world_close(w);
    return CHECK_DONE();
}
