/* C19: copies of what was sent to the citizen. */
#include "harness.h"

#include "base/secret.h"
#include "check.h"

static const char *add(struct world *w, int64_t person, const char *fields, const char *values,
                       int64_t minutes_ago)
{
    const char *id = secret_public_id(w->arena);

    world_sql_(w,
               arena_printf(w->arena,
                            "INSERT INTO message (public_id, person_id, kind, template_version,"
                            "   queued_utc, %s) VALUES ('%s', ?1, 'M-5', '1', ?2, %s)",
                            fields, id, values),
               (const int64_t[]){ person, world_now() - minutes_ago * 60 });
    return arena_printf(w->arena, "/beskeder/%s", id);
}

#define FIELDS "subject, text, language, channel"

static void each(struct world *w, int64_t person)
{
    static const struct {
        const char *channel, *says;
    } channels[] = {
        { "digital_post", "Du får den også i Digital Post." },
        { "letter", "Du får den også som brev." },
        { "sms", "Du får den også på sms." },
        { "email", "Du får den også på e-mail." },
        { "portal", "Du kan kun læse den her." },
    };
    struct visitor v = world_citizen(w, person);
    struct answer a;
    const char *path;

    for (size_t i = 0; i < sizeof channels / sizeof *channels; i++) {
        path = add(w, person, FIELDS,
                   arena_printf(w->arena, "'Flyttet', 'Linje 1\n<b>Linje 2</b>', 'da', '%s'",
                                channels[i].channel),
                   5);
        a = state(&v, arena_printf(w->arena, "C19--%s", channels[i].channel), path);
        CHECK(channels[i].channel, has(&a, channels[i].says));
        CHECK("C19 the text as it was sent, never as markup",
              has(&a, "Linje 1\n&lt;b&gt;Linje 2&lt;/b&gt;"));
        CHECK("C19 no note on Danish in Danish", !has(&a, "Her er teksten på dansk."));
    }
    path = add(w, person, FIELDS ", failed_utc", "'Flyttet', 'x', 'da', 'sms', 1770000000", 5);
    a = state(&v, "C19--failed", path);
    CHECK("C19 not sent", has(&a, "Vi kunne ikke sende den."));
    snprintf(v.language, sizeof v.language, "ar");
    a = get(&v, path);
    CHECK("6.1 a Danish letter on an Arabic page",
          has(&a, "<div class=\"letter\" lang=\"da\" dir=\"ltr\"") && has(&a, "dir=\"rtl\">"));
}

/* 5.6: the person's language, the Danish text below: each in its own direction. */
static void translated(struct world *w, int64_t person)
{
    struct visitor v = world_citizen(w, person);
    const struct answer a =
        state(&v, "C19--translated",
              add(w, person, FIELDS,
                  "'موعد', 'نص' || char(10, 10) || '---' || char(10, 10) || 'Dansk',"
                  " 'ar', 'letter'",
                  5));

    CHECK("6.1 the subject", has(&a, "<h2 lang=\"ar\" dir=\"rtl\">موعد</h2>"));
    CHECK("6.1 the translated text",
          has(&a, "<div class=\"letter\" lang=\"ar\" dir=\"rtl\" translate=\"no\">نص</div>"));
    CHECK("6.1 the Danish text",
          has(&a, "<div class=\"letter\" lang=\"da\" dir=\"ltr\" translate=\"no\">Dansk</div>"));
    CHECK("6.1 no rule of dashes", !has(&a, "---"));
}

static void pages(struct world *w, int64_t person)
{
    struct visitor v = world_citizen(w, person);
    struct answer a;

    for (int i = 0; i < 41; i++)
        add(w, person, FIELDS, arena_printf(w->arena, "'Nummer %d.', 'x', 'da', 'letter'", i), i);
    a = state(&v, "C19--first-page", PATH_MESSAGES);
    CHECK("5.5 totals in words", has(&a, "Du har 41 beskeder"));
    CHECK("5.5 the newest first",
          has(&a, "Nummer 0.") && has(&a, "Nummer 19.") && !has(&a, "Nummer 20."));
    CHECK("5.5 older ones", has(&a, "/beskeder?side=2") && !has(&a, "Nyere beskeder"));
    a = state(&v, "C19--second-page", "/beskeder?side=2");
    CHECK("5.5 both ways", has(&a, "href=\"/beskeder\">Nyere") && has(&a, "side=3"));
    a = get(&v, "/beskeder?side=3");
    CHECK("5.5 the last", has(&a, "Nummer 40.") && !has(&a, "Ældre beskeder"));
    a = get(&v, "/beskeder?side=4");
    CHECK_STR("5.5 behind the last", a.location, "/beskeder#indhold");
    a = get(&v, "/beskeder?side=-1");
    CHECK("5.5 nonsense is the first page", has(&a, "Nummer 0."));
}

int main(void)
{
    struct world *w = world_open();
    const int64_t amina = world_obliged(w, &(struct world_person){ .given = "Amina" });
    const int64_t bilal = world_obliged(w, &(struct world_person){ .given = "Bilal" });
    const int64_t chen = world_obliged(w, &(struct world_person){ .given = "Chen" });
    struct visitor v = world_citizen(w, amina), other = world_citizen(w, bilal);
    const char *path;
    struct answer a = state(&v, "C19--none", PATH_MESSAGES);

    CHECK("C19 empty: says so, and what would fill it",
          has(&a, "Du har ingen beskeder.") && has(&a, "Når vi skriver til dig"));
    path = add(w, amina, FIELDS, "'Flyttet', 'x', 'da', 'letter'", 5);
    CHECK_INT("C19 one's own", get(&v, path).status, 200);
    CHECK_INT("A2 somebody else's", get(&other, path).status, 404);
    a = get(&other, PATH_MESSAGES);
    CHECK("A2 nor in the list", has(&a, "Du har ingen beskeder."));
    each(w, amina);
    translated(w, amina);
    pages(w, chen);
    world_close(w);
    return CHECK_DONE();
}
