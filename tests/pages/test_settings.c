/* C20, what a citizen sets; C17, what is past. */
#include "harness.h"

#include "base/text.h"
#include "check.h"

#define GOOD                                                                                       \
    "sprogvalg", "ar", "telefon", "+45 12 34 56 78", "email", "amina@example.org", "paamind",      \
        "begge", "tid", "300"

static const char *version(struct world *w, int64_t p)
{
    return arena_printf(w->arena, "%lld",
                        (long long)world_number(w, "SELECT version FROM person WHERE id = ?", p));
}

static void settings(struct world *w)
{
    const int64_t p = world_obliged(w, &(struct world_person){ .given = "Amina" });
    struct visitor v = world_citizen(w, p), stranger = world_stranger(w, AUTH_SITE_CITIZEN);
    static const struct {
        const char *name, *field, *value, *at;
    } wrong[] = {
        { "C20 a language that is not offered", "sprogvalg", "xx", "sprogvalg-fejl" },
        { "C20 a number with 8 digits", "telefon", "12 34", "telefon-fejl" },
        { "C20 an e-mail without @", "email", "amina.example.org", "email-fejl" },
        { "C20 an e-mail with a blank", "email", "amina @example.org", "email-fejl" },
        { "C20 a reminder that is not there", "paamind", "due", "paamind-fejl" },
        { "C20 six hours", "tid", "360", "tid-fejl" },
        { "C20 no time at all", "tid", "-1", "tid-fejl" },
    };
    struct answer a = state(&v, "C20--settings", PATH_SETTINGS), one, two;

    CHECK("C20 «Jeg har brug for mere tid»", has(&a, "Jeg har brug for mere tid"));
    a = state_post(&v, "C20--empty", 422, PATH_SETTINGS, PATH_SETTINGS, "sprogvalg", "", NULL);
    CHECK("C20 each at its field",
          has(&a, "sprogvalg-fejl") && has(&a, "paamind-fejl") && has(&a, "tid-fejl"));
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        a = post(&v, PATH_SETTINGS, PATH_SETTINGS, "version", version(w, p), wrong[i].field,
                 wrong[i].value, NULL);
        CHECK(wrong[i].name, a.status == 422 && has(&a, wrong[i].at));
    }
    a = post(&v, PATH_SETTINGS, PATH_SETTINGS, "version", version(w, p), "sprogvalg", "da",
             "paamind", "begge", "tid", "30", NULL);
    CHECK("C20 reminders need somewhere to go",
          a.status == 422 && has(&a, "telefon-fejl") && has(&a, "email-fejl"));

    one = get(&v, PATH_SETTINGS), two = get(&v, PATH_SETTINGS);
    a = post_from(&v, PATH_SETTINGS, &one, "version", version(w, p), GOOD, NULL);
    CHECK("C20 saved, and the language follows",
          a.status == 303 && strstr(a.location, "gemt=1&sprog=ar"));
    CHECK_STR("C20 the number is stored as digits",
              world_text(w, "SELECT phone FROM person WHERE id = ?", p), "12345678");
    CHECK_INT("5.7 the next sessions are longer",
              world_number(w, "SELECT idle_s FROM person WHERE id = ?", p), 18000);
    CHECK_INT("5.7 and this one too",
              world_number(w, "SELECT max(idle_s) FROM session WHERE person_id = ?", p), 18000);
    a = state(&v, "C20--saved", PATH_SETTINGS "?gemt=1");
    CHECK("C20 says that it is saved", has(&a, "Vi har gemt dine indstillinger."));

    a = post_from(&v, PATH_SETTINGS, &two, "version", "1", "sprogvalg", "da", "email",
                  "ny@example.org", "paamind", "nej", "tid", "30", NULL);
    CHECK_INT("S6 the other tab is stale: 409", a.status, 409);
    a = state_post(&v, "C20--conflict", 409, PATH_SETTINGS, PATH_SETTINGS, "version", "0",
                   "sprogvalg", "da", "email", "ny@example.org", "paamind", "nej", "tid", "30",
                   NULL);
    CHECK("S6 both are shown", has(&a, "amina@example.org") && has(&a, "ny@example.org"));
    a = get(&stranger, PATH_SETTINGS);
    CHECK("A1 strangers sign in", a.status == 303 && strstr(a.location, "/log-ind"));
}

static void history(struct world *w)
{
    const civil_day today = world_today();
    int64_t p = world_person(w, &(struct world_person){ .given = "Bilal" });
    struct visitor v = world_citizen(w, p);
    struct answer a = state(&v, "C17--empty", PATH_HISTORY);
    static const char *const states[] = { "held", "no_show", "cancelled", "cancelled_late",
                                          "cancelled_by_us" };

    CHECK("C17 empty: what would fill it", has(&a, "Når en samtale er slut"));
    p = world_obliged(w, &(struct world_person){ .given = "Chen" });
    v = world_citizen(w, p);
    for (int i = 0; i < 24; i++) {
        const int64_t talk = world_booking(w, p, world_slot(w, w->jonas, today + 30 + i, 600, 1), 0,
                                           LAW_BOOKING_SELF);

        world_sql(w,
                  arena_printf(w->arena,
                               "UPDATE booking SET state = '%s', ended_utc = ?1,"
                               "   takes_slot = %d WHERE id = ?2",
                               states[i % 5], i % 5 < 2),
                  world_now(), talk);
    }
    (void)world_exemption(w, p, today, CIVIL_NONE);
    a = state(&v, "C17--long", PATH_HISTORY);
    CHECK("C17 in words", has(&a, "Du har haft 25 samtaler."));
    CHECK("C17 older ones on the next page", has(&a, "Ældre samtaler"));
    CHECK_INT("C17 twenty a page", times(&a, "href=\"/samtale/"), 20);
    CHECK("C17 what was decided", has(&a, "/afgoerelse/"));
    a = state(&v, "C17--second", PATH_HISTORY "?side=2");
    CHECK("C17 the rest", times(&a, "href=\"/samtale/") == 5 && has(&a, "Nyere samtaler"));
    a = get(&v, PATH_HISTORY "?side=99999999");
    CHECK_INT("C17 an impossible page is the first", a.status, 200);
    a = get(&v, PATH_HISTORY "?side=300");
    CHECK_INT("C17 a page behind the last", a.status, 200);
}

int main(void)
{
    struct world *w = world_open();

    settings(w);
    history(w);
    world_close(w);
    return CHECK_DONE();
}
