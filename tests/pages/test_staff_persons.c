/* S03: finding a person; and the reason that opens another unit's person (A3, A4). */
#include "harness.h"

#include "check.h"

static const char *at(struct world *w, int64_t person, const char *tail)
{
    return arena_printf(w->arena, "/borgere/%s%s", world_public_id(w, "person", person), tail);
}

static const char *cpr_of(struct world *w, int64_t person)
{
    return world_text(w, "SELECT cpr FROM person WHERE id = ?", person);
}

/* Searches, and shows what the 303 leads to as a state. */
static struct answer found(struct visitor *v, const char *name, const char *typed)
{
    struct answer a = post(v, "/borgere", "/borgere", "soeg", typed, NULL);

    CHECK_INT(name, a.status, 303);
    if (a.status != 303)
        return a;
    return state(v, name,
                 arena_strndup(v->w->arena, a.location, strcspn(a.location, "#")));
}

static void by_name(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette), ole = world_staff(w, w->ole);
    struct visitor jonas = world_staff(w, w->jonas);
    const int64_t amina =
        world_person(w, &(struct world_person){ .given = "Amina Noor", .family = "Østergård" });
    struct answer a = state(&mette, "S03--form", "/borgere"), b;

    (void)world_person(w, &(struct world_person){ .given = "Amina",
                                                  .family = "Sydfra",
                                                  .unit = w->other_unit,
                                                  .caseworker = w->ole });
    (void)world_person(
        w, &(struct world_person){ .given = "Amina", .family = "Hemmelig", .is_protected = true });
    CHECK("S03 asks", has(&a, "CPR-nummer eller navn"));
    a = found(&mette, "S03--none", "Findesikke");
    CHECK("S03 none: says so", has(&a, "Ingen passer"));
    a = found(&mette, "S03--one", "noor øster");
    CHECK("S03 one: a link", has(&a, at(w, amina, "\"")));
    CHECK("A4 only the date of the number", has(&a, "-••••") && !has(&a, cpr_of(w, amina)));
    a = found(&mette, "S03--other-unit-and-protected", "amina");
    CHECK("A3 another unit is marked", has(&a, "Anden enhed"));
    CHECK("A3 a protected person has no name", !has(&a, "Hemmelig"));
    CHECK("S03 protected: says so", has(&a, "Beskyttet person"));
    b = post(&jonas, "/borgere", "/borgere", "soeg", "amina", NULL);
    b = follow(&jonas, &b);
    CHECK("A3 with the permission", has(&b, "Hemmelig"));
    a = post(&mette, "/borgere", "/borgere", "soeg", "amina", NULL);
    b = get(&ole, arena_strndup(w->arena, a.location, strcspn(a.location, "#")));
    CHECK("A2 a kept search is one's own", b.status == 200 && !has(&b, "Fundet"));
    for (int i = 0; i < 60; i++)
        (void)world_person(w, &(struct world_person){ .given = "Mange", .family = "Navne" });
    a = found(&mette, "S03--too-many", "mange navne");
    CHECK("S03 too many: says how many", has(&a, "de første 50 af 60"));
}

static void mistakes(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette);
    struct answer a = state_post(&mette, "S03--empty", 422, "/borgere", "/borgere", NULL);

    CHECK("S03 empty", has(&a, "Skriv hele CPR-nummeret eller et navn."));
    a = post(&mette, "/borgere", "/borgere", "soeg", "A", NULL);
    CHECK("S03 one letter", a.status == 422 && has(&a, "mindst 2 bogstaver"));
    a = post(&mette, "/borgere", "/borgere", "soeg", "aa bb cc dd ee", NULL);
    CHECK("S03 five words", a.status == 422 && has(&a, "højst 4 navne"));
    a = state_post(&mette, "S03--not-a-cpr", 422, "/borgere", "/borgere", "soeg", "320199-1234",
                   NULL);
    CHECK("A4 a number is not shown again", !has(&a, "320199"));
    a = post(&mette, "/borgere", "/borgere", "soeg", "010190", NULL);
    CHECK_INT("A3 never by part of a number", a.status, 422);
    a = post(&mette, "/borgere", "/borgere", "soeg", "%_%", NULL);
    CHECK_INT("S03 signs are letters like others", a.status, 303);
    a = get(&mette, "/borgere?soegning=%27%20OR%201");
    CHECK_INT("S03 an invented search", a.status, 200);
    a = get(&mette, "/borgere?q=0101901234");
    CHECK("A4 a number in an address finds nothing", a.status == 200 && !has(&a, "Fundet"));
}

static void by_cpr(struct world *w)
{
    struct visitor mette = world_staff(w, w->mette);
    const int64_t p = world_obliged(w, &(struct world_person){ .given = "Bilal" });
    const int64_t other = world_obliged(w, &(struct world_person){ .given = "Hans",
                                                                   .unit = w->other_unit,
                                                                   .caseworker = w->ole });
    const char *cpr = cpr_of(w, p);
    const char *dashed = arena_printf(w->arena, "%.6s-%s", cpr, cpr + 6);
    struct answer a = post(&mette, "/borgere", "/borgere", "soeg", dashed, NULL);

    CHECK("S03 by number: straight to the person",
          a.status == 303 && strstr(a.location, at(w, p, "#")));
    CHECK("A4 no number in the address", !strstr(a.location, cpr + 6));
    a = post(&mette, "/borgere", "/borgere", "soeg", cpr_of(w, other), NULL);
    a = follow(&mette, &a);
    CHECK("A3 another unit's: the reason form", a.status == 303 && strstr(a.location, "/adgang"));
    a = found(&mette, "S03--cpr-none", "0101009999");
    CHECK("S03 by number: none", has(&a, "Ingen passer"));
    CHECK_INT("A4 no number is kept",
              world_number(w, "SELECT count(*) FROM draft WHERE body LIKE '%0101009999%'", 0), 0);
    CHECK_INT("L1 nor logged",
              world_number(w,
                           "SELECT count(*) FROM audit_log WHERE action = 'person.search'"
                           " AND criterion LIKE '%0101009999%'",
                           0),
              0);
    CHECK("L1 but a keyed hash is",
          world_number(w,
                       "SELECT count(*) FROM audit_log WHERE action = 'person.search'"
                       " AND length(criterion) = 64",
                       0)
              == 3);
}

static void too_many(struct world *w)
{
    struct visitor karin = world_staff(w, w->karin);
    struct answer page = get(&karin, "/borgere"), a;

    for (int i = 0; i < 60; i++) {
        a = post(&karin, "/borgere", "/borgere", "soeg", "ingen hedder", NULL);
        if (a.status != 303)
            break;
    }
    CHECK_INT("A3 60 searches", a.status, 303);
    a = state_post(&karin, "S03--stop", 429, "/borgere", "/borgere", "soeg", "ingen", NULL);
    CHECK("A3 the 61st", has(&a, "søgt for mange gange"));
    CHECK("A3 when to come back", strstr(a.headers, "Retry-After") != NULL);
    a = post_from(&karin, "/borgere", &page, "soeg", "ingen", NULL);
    CHECK_INT("A3 the 62nd", a.status, 429);
    world_at_utc(w, world_now() + 1700);
    a = get(&karin, "/borgere");
    world_at_utc(w, world_now() + 1700);
    a = get(&karin, "/borgere");
    world_at_utc(w, world_now() + 300);
    a = post(&karin, "/borgere", "/borgere", "soeg", "ingen", NULL);
    CHECK_INT("A3 an hour later", a.status, 303);
}

static void access(struct world *w)
{
    struct visitor ole = world_staff(w, w->ole), mette = world_staff(w, w->mette);
    const int64_t p = world_obliged(w, &(struct world_person){ .given = "Chen" });
    const int64_t hidden =
        world_obliged(w, &(struct world_person){ .given = "Skjult", .is_protected = true });
    const char *path = at(w, p, "/adgang");
    struct answer a = state(&ole, "S04--access", path);

    CHECK("A3 nothing about the person stands there", !has(&a, "Chen"));
    a = state_post(&ole, "S04--access-empty", 422, path, path, NULL);
    CHECK("A3 a reason and a text",
          has(&a, "id=\"grund-fejl\"") && has(&a, "id=\"tekst-fejl\""));
    a = post(&ole, path, path, "grund", "nysgerrig", "tekst", "Bare for at se", NULL);
    CHECK_INT("A3 an invented reason", a.status, 422);
    a = post(&ole, path, path, "grund", "henvendelse", "tekst", "Ringede om sin tid", NULL);
    CHECK_INT("A3 given", a.status, 303);
    a = follow(&ole, &a);
    CHECK("A3 the person is open", a.status == 200 && has(&a, "Chen"));
    CHECK("A3 it stands in the timeline", has(&a, "Åbnet af en anden enhed"));
    CHECK_INT("A3 and in the log",
              world_number(w, "SELECT count(*) FROM audit_log WHERE action = 'person.access'"
                              " AND person_id = ? AND purpose = 'contact'",
                           p),
              1);
    a = get(&mette, path);
    CHECK("A3 one's own needs no reason", a.status == 303 && !strstr(a.location, "adgang"));
    a = get(&ole, at(w, hidden, "/adgang"));
    CHECK("A3 protected: no reason opens it", a.status == 403 && !has(&a, "Skjult"));
    world_at_utc(w, world_now() + 8 * 3600 + 1);
    ole = world_staff(w, w->ole);
    a = get(&ole, at(w, p, ""));
    CHECK_INT("A3 closed again after eight hours", a.status, 303);
}

int main(void)
{
    struct world *w = world_open();

    by_name(w);
    mistakes(w);
    by_cpr(w);
    too_many(w);
    access(w);
    world_close(w);
    return CHECK_DONE();
}
