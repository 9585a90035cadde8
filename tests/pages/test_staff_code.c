/* The letter with a code for signing in (security.md S9, S10). */
#include "harness.h"

#include "check.h"

static const char *at(struct world *w, int64_t person, const char *tail)
{
    return arena_printf(w->arena, "/borgere/%s%s", world_public_id(w, "person", person), tail);
}

int main(void)
{
    struct world *w = world_open();
    struct visitor mette = world_staff(w, w->mette), ole = world_staff(w, w->ole);
    const int64_t p =
        world_obliged(w, &(struct world_person){ .given = "Amina", .language = "ar" });
    const char *path = at(w, p, "/kode"), *code;
    struct answer a = state(&mette, "S04--code-never", path), page;

    CHECK("S10 never: says so", has(&a, "ikke fået et kodebrev"));
    page = get(&mette, path);
    a = post_from(&mette, path, &page, NULL);
    CHECK_INT("S10 the letter", a.status, 200);
    code = between(&mette, &a, "Din kode er: ", "\n");
    CHECK("S10 the code stands there", code && strlen(code) == 11);
    CHECK("A4 no CPR number on the letter",
          !strstr(strstr(a.body, "<main"), "-••••")
              && !has(&a, world_text(w, "SELECT substr(cpr, 7) FROM person WHERE id = ?", p)));
    CHECK("S10 the letter in the person's language", has(&a, "lang=\"ar\" dir=\"rtl\""));
    CHECK("S10 with address", has(&a, "9999 Prøveby"));
    if (code)
        CHECK_INT("S10 the code itself is nowhere stored",
                  world_number(w,
                               arena_printf(w->arena,
                                            "SELECT count(*) FROM login_code"
                                            " WHERE hex(hash) LIKE '%%%s%%'",
                                            code),
                               0),
                  0);
    a = post_from(&mette, path, &page, NULL);
    CHECK("S6 a second press makes no second code", a.status == 303 && strstr(a.location, "/kode"));
    CHECK_INT("S6 one code",
              world_number(w, "SELECT count(*) FROM login_code WHERE person_id = ?", p), 1);
    a = state(&mette, "S04--code-open", path);
    CHECK("S10 open: says what a new one does", has(&a, "virker det gamle ikke mere"));
    (void)state_post(&mette, "S04--code-letter", 200, path, path, NULL);
    for (int i = 0; i < 3; i++)
        a = post(&mette, path, path, NULL);
    CHECK_INT("S10 five in an hour", a.status, 200);
    a = state_post(&mette, "S04--code-too-many", 429, path, path, NULL);
    CHECK("S10 the sixth", has(&a, "5 kodebreve"));
    CHECK_INT("L1 in the log",
              world_number(w, "SELECT count(*) FROM audit_log WHERE action = 'code.make'"
                              " AND person_id = ?",
                           p),
              5);
    a = get(&ole, path);
    CHECK_INT("A3 another unit", a.status, 303);
    page = get(&mette, path);
    world_sql(w, "UPDATE person SET closed_on = ?, closed_why = 'ended' WHERE id = ?",
              world_today(), p);
    a = post_from(&mette, path, &page, NULL);
    CHECK_INT("S04 closed meanwhile", a.status, 409);
    a = state(&mette, "S04--code-closed", path);
    CHECK("S04 closed: no button", !has(&a, "Lav kodebrevet"));
    world_close(w);
    return CHECK_DONE();
}
