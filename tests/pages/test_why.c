/* «Hvorfor?»: each subject in each language, with the facts of who asks and of nobody else; and the
 * pages whose date, duty or refusal it explains. */
#include "check.h"
#include "harness.h"

#include "view/why.h"

#include <string.h>

#define MONDAY civil_from(2026, 3, 2)

static const char *address(struct world *w, enum why_subject subject)
{
    return arena_printf(w->arena, PATH_WHY "%s", why_name(subject));
}

static struct answer shown(struct world *w, int64_t person, enum why_subject subject,
                           const char *name)
{
    struct visitor v = world_citizen(w, person);

    return state(&v, arena_printf(w->arena, "C23-why--%s-%s", why_name(subject), name),
                 address(w, subject));
}

static int64_t obliged(struct world *w)
{
    return world_obliged(w, &(struct world_person){ 0 });
}

/* Whoever has nothing on record still gets an answer, and each subject a page of its own. */
static void every_subject(struct world *w)
{
    const int64_t p = world_person(w, &(struct world_person){ 0 });
    struct visitor citizen = world_citizen(w, p), stranger = world_stranger(w, AUTH_SITE_CITIZEN);

    for (int s = WHY_UNSET + 1; s < WHY__COUNT; s++) {
        const char *name = why_name((enum why_subject)s);
        struct answer a = shown(w, p, (enum why_subject)s, "nothing");

        CHECK(name, a.status == HTTP_OK && has(&a, "<h1>Hvorfor "));
        CHECK(name, has(&a, "<h2>Reglen</h2>") && has(&a, "<p class=\"law\">"));
        CHECK(name, has(&a, "Ring til jobcenteret"));
        CHECK("6 at most a few statements", a.sql <= 6);
        CHECK_INT(name, get(&stranger, address(w, (enum why_subject)s)).status, 303);
        CHECK_INT(name, why_from(name), s);
    }
    CHECK_INT("no such subject", get(&citizen, PATH_WHY "vejret").status, HTTP_NOT_FOUND);
    CHECK_INT("no subject at all", get(&citizen, "/hvorfor").status, HTTP_NOT_FOUND);
    CHECK_INT("an unknown name", why_from("vejret"), WHY_UNSET);
    CHECK_INT("no paragraph", why_of(LAW_CITE_NONE), WHY_UNSET);
    CHECK_INT("the municipality's choice", why_of(LAW_CHOICE), WHY_UNSET);
}

static void duty_and_deadline(struct world *w)
{
    const int64_t p = obliged(w);
    const int64_t d = world_deadline(w, p, MONDAY - 4, civil_from(2026, 3, 13));
    struct answer a = shown(w, p, WHY_DUTY, "obliged");

    CHECK("20-4 the answer", has(&a, "Du skal selv booke din samtale."));
    CHECK("20-4 facts", has(&a, "<dt>Klar til job</dt><dd>Ja, fra ")
                            && has(&a, "<dt>Vi fortalte dig, hvordan du booker</dt>"));
    CHECK("20-4 the paragraph", has(&a, "Reglen står i integrationsloven § 20, stk. 4."));
    CHECK("20-4 where the rules say more", has(&a, "href=\"/regler?del=stk-4#IL_20_4\""));
    CHECK("whom to ask", has(&a, "Du kan tale med <bdi>Mette"));

    a = shown(w, p, WHY_DEADLINE, "open");
    CHECK("§ 44(1) sent", has(&a, "brevet fra</dt><dd>torsdag den 26. februar 2026"));
    CHECK("§ 44(1) how long", has(&a, "<dt>Så lang tid fik du</dt><dd>15 dage</dd>"));
    CHECK("§ 44(1) the day", has(&a, "fredag den 13. marts 2026"));
    CHECK("§ 44(1) the talk", has(&a, "fredag den 20. marts 2026"));
    CHECK("§ 44(1) the paragraph", has(&a, "§ 44, stk. 1"));
    world_at(w, civil_from(2026, 3, 14), 0);
    a = shown(w, p, WHY_DEADLINE, "over");
    CHECK("§ 44(1) over", has(&a, "Din sidste dag til at booke er gået."));
    world_at(w, MONDAY, 9 * 60);
    world_deadline_step(w, d, "midnight", "open", "missed");
    a = shown(w, p, WHY_MONEY, "missed");
    CHECK("R-09 nothing happens by itself", has(&a, "Intet sker af sig selv."));
    CHECK("§ 37 a the day", has(&a, "fredag den 13. marts 2026") && has(&a, "§ 37 a, stk. 1"));
    world_sql(w, "UPDATE deadline SET contact_restored_on = ? WHERE id = ?", MONDAY, d);
    a = shown(w, p, WHY_MONEY, "contact");
    CHECK("§ 37 a contact", has(&a, "<dt>Du tog kontakt igen</dt><dd>mandag den 2. marts 2026"));
}

static void talks(struct world *w)
{
    int64_t p = obliged(w), d = world_deadline(w, p, MONDAY - 4, civil_from(2026, 3, 13));
    int64_t slot = world_slot(w, w->mette, MONDAY + 9, 600, LAW_FORM_OFFICE);
    struct answer a;

    world_booking(w, p, slot, d, LAW_BOOKING_SELF);
    a = shown(w, p, WHY_CHANGE, "booked");
    CHECK("§ 44(4) the talk", has(&a, "onsdag den 11. marts 2026 kl. 10.00"));
    CHECK("§ 44(4) P-04 a day before", has(&a, "tirsdag den 10. marts 2026 kl. 10.00"));
    a = shown(w, p, WHY_ONE, "booked");
    CHECK("P-10 the one", has(&a, "Du har allerede booket en tid."));
    CHECK("P-10 no paragraph", has(&a, "Det står ikke i en lov."));
    a = shown(w, p, WHY_DEADLINE, "booked");
    CHECK("never a deadline beside the booking that meets it", !has(&a, "13. marts"));

    p = obliged(w);
    slot = world_slot(w, w->mette, MONDAY + 9, 660, LAW_FORM_PHONE);
    world_booking(w, p, slot, 0, LAW_BOOKING_SUMMONS);
    a = shown(w, p, WHY_SUMMONS, "summoned");
    CHECK("§ 46 the talk", has(&a, "onsdag den 11. marts 2026 kl. 11.00"));
    CHECK("§ 46 why", has(&a, "Jobcenteret må bestemme en tid, når der er brug for det."));
    a = shown(w, p, WHY_CHANGE, "summoned");
    CHECK("3.7 no limit for what cannot be moved", !has(&a, "Du kan flytte eller sige nej indtil"));
}

static void rights(struct world *w)
{
    const int64_t p = obliged(w), q = obliged(w), other = obliged(w);
    struct visitor v = world_citizen(w, p), stranger = world_citizen(w, other);
    const char *id, *path;
    struct answer a;

    world_exemption(w, p, MONDAY - 2, CIVIL_NONE);
    a = shown(w, p, WHY_EXEMPT, "exempt");
    CHECK("20-5-1 why", has(&a, "<dt>Grunden</dt><dd>Det er svært for dig"));
    CHECK("20-5-1 looked at again", has(&a, "<dt>Vi ser på det igen senest</dt>"));
    CHECK("20-5-1 the decision", has(&a, "/afgoerelse/"));
    CHECK("20-5-1 its paragraph", has(&a, "§ 20, stk. 5, 1. pkt."));
    a = shown(w, other, WHY_EXEMPT, "not-exempt");
    CHECK("20-5-1 nobody else's facts", !has(&a, "Grunden") && !has(&a, "/afgoerelse/"));

    world_revocation(w, q, MONDAY - 2, MONDAY + 60);
    a = shown(w, q, WHY_REVOKED, "revoked");
    CHECK("20-5-3 said", has(&a, "Du må ikke booke selv mere."));
    CHECK("20-5-3 until", has(&a, "<dt>Det gælder til og med</dt>"));

    id = world_text(w, "SELECT public_id FROM decision WHERE person_id = ?", p);
    path = arena_printf(w->arena, "%s?afgoerelse=%s", address(w, WHY_COMPLAINT), id);
    a = state(&v, "C23-why--klage-decision", path);
    CHECK("§ 67 until when", has(&a, "<dt>Du kan klage til og med</dt>"));
    CHECK("§ 67 the decision itself", has(&a, arena_printf(w->arena, "/afgoerelse/%s", id)));
    CHECK_INT("A2 another's decision", get(&stranger, path).status, HTTP_NOT_FOUND);
    CHECK_INT("A2 nobody's", get(&v, PATH_WHY "klage?afgoerelse=aaaaaaaaaaaaaaaaaaaaaaaaaa").status,
              HTTP_NOT_FOUND);
    a = get(&v, arena_printf(w->arena, "/afgoerelse/%s", id));
    CHECK("the decision links to it",
          has(&a, arena_printf(w->arena, "/hvorfor/klage?afgoerelse=%s", id)));
}

/* The pages that state a date, a duty or a refusal, and the subject that each links to. */
static void links(struct world *w)
{
    const int64_t p = obliged(w);
    const int64_t d = world_deadline(w, p, MONDAY - 4, civil_from(2026, 3, 13));
    const int64_t slot = world_slot(w, w->mette, MONDAY + 9, 720, LAW_FORM_OFFICE);
    struct visitor v = world_citizen(w, p);
    const struct {
        const char *path;
        enum why_subject subject;
    } before[] = {
        { PATH_MY_TALKS, WHY_DEADLINE },
        { PATH_BOOK_FORM, WHY_FORM },
        { PATH_CANNOT_BOOK, WHY_DUTY },
    };
    const char *talk;
    struct answer a;

    for (size_t i = 0; i < sizeof before / sizeof *before; i++) {
        a = get(&v, before[i].path);
        CHECK(before[i].path, has(&a, arena_printf(w->arena, "<a href=\"%s\">Hvorfor?</a>",
                                                   address(w, before[i].subject))));
        CHECK("once a page", times(&a, "Hvorfor?</a>") == 1);
    }
    talk = world_public_id(w, "booking", world_booking(w, p, slot, d, LAW_BOOKING_SELF));
    a = get(&v, arena_printf(w->arena, "/samtale/%s", talk));
    CHECK("§ 44(4) the talk", has(&a, "/hvorfor/flytte\">Hvorfor?"));
    a = get(&v, arena_printf(w->arena, "/samtale/%s/flyt", talk));
    CHECK("§ 44(4) moving", has(&a, "/hvorfor/flytte\">Hvorfor?"));
    a = get(&v, arena_printf(w->arena, "/samtale/%s/afbud", talk));
    CHECK("§ 44(4) cancelling", has(&a, "/hvorfor/flytte\">Hvorfor?"));
    a = get(&v, PATH_BOOK);
    if (a.status == 303)
        a = follow(&v, &a);
    CHECK("P-10 refused: a second time", has(&a, "/hvorfor/en-tid\">Hvorfor?"));
}

int main(void)
{
    struct world *w = world_open();

    every_subject(w);
    duty_and_deadline(w);
    talks(w);
    rights(w);
    links(w);
    world_close(w);
    return CHECK_DONE();
}
