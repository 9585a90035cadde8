/* One citizen of the demo: number, facts, history, state. */
#include "internal.h"

#include "base/text.h"
#include "law/cpr.h"
#include "law/workday.h"
#include "store/person.h"
#include "store/person_signin.h"

#include <stdio.h>

/* A number that fails modulus 11 and is not of a 1 January: nobody has it (law.md 7.2). */
static const char *make_cpr(struct demo *d, civil_day *born)
{
    for (;;) {
        const int year = 1966 + demo_below(d, 40), month = 1 + demo_below(d, 12),
                  day = 2 + demo_below(d, 26);
        const int century = year < 2000 ? demo_below(d, 4) : 4 + demo_below(d, 5);
        const char *cpr = arena_printf(d->arena, "%02d%02d%02d%d%03d", day, month, year % 100,
                                       century, demo_below(d, 1000));
        const struct law_cpr parsed = law_cpr_parse(cpr, d->today);

        if (parsed.is_valid && !parsed.passes_modulus11) {
            *born = parsed.born;
            return arena_strdup(d->life, cpr);
        }
    }
}

void demo_make_citizen(struct demo *d, const struct demo_login *login, int number)
{
    static const char *const spoken[] = { "da", "en", "ar", "en" };
    struct citizen c = { .state =
                             login ? login->state : (enum demo_state)(number % DEMO_STATE__COUNT) };
    const char *interpreter = login ? login->interpreter : number % 5 == 0 ? "arabisk" : NULL;
    const bool is_protected = !login && number % 37 == 5;
    struct store_person_new person;
    civil_day born;

    c.user = number % (int)demo_user_count;
    while (demo_users[c.user].role != STORE_CASEWORKER
           || (is_protected && !demo_users[c.user].may_see_protected))
        c.user = (c.user + 1) % (int)demo_user_count;
    c.scope = demo_scope_of(d, c.user);
    c.taken_on = d->today - 60 - demo_below(d, 330);
    c.guided_on = workday_roll_forward(&d->settings.closing_days, c.taken_on + 25);
    c.needs_interpreter = interpreter != NULL;
    person = (struct store_person_new){
        .cpr = make_cpr(d, &born),
        .cpr_kind = STORE_CPR_REAL,
        .given_names = login ? login->given : demo_given[demo_below(d, (int)demo_given_count)],
        .family_name = login ? login->family : demo_family[demo_below(d, (int)demo_family_count)],
        .born_on = born,
        .is_protected = is_protected,
        .language = login ? login->language : spoken[number % 4],
        .phone = arena_printf(d->arena, "10%06d", 500000 + number),
        .email = NULL,
        .address = arena_printf(d->arena, "Lærkevej %d\n0000 Eksempelby", 1 + demo_below(d, 90)),
        .digital_post = number % 9 != 0,
        .outside_portal = number % 9 == 0,
        .unit_id = c.scope.unit_id,
        .caseworker_id = c.scope.user_id,
        .interpreter_language = interpreter,
        .taken_on = c.taken_on,
        .is_refugee = number % 3 == 0,
        .goals_met_on = CIVIL_NONE,
        .created_utc = demo_at(c.taken_on, MORNING),
    };
    c.given_names = person.given_names;
    if (!language_from_code(person.language, &c.lang))
        c.lang = LANG_DA;
    demo_ok(store_person_add(d->store, d->arena, &person, &c.id), "person");
    if (c.state != DEMO_NO_CONTRACT)
        demo_add_fact(d, &c, c.taken_on + 20,
                      (struct store_fact){ .kind = STORE_FACT_CONTRACT,
                                           .code = "par20_2026",
                                           .from = c.taken_on + 20,
                                           .to = CIVIL_NONE });
    demo_add_fact(d, &c, c.taken_on,
                  (struct store_fact){ .kind = STORE_FACT_BENEFIT,
                                       .code = "selvforsørgelses- og hjemrejseydelse",
                                       .from = c.taken_on,
                                       .to = CIVIL_NONE });
    demo_add_fact(
        d, &c, c.taken_on + 40,
        (struct store_fact){ .kind = STORE_FACT_READINESS,
                             .code = c.state == DEMO_VOLUNTARY ? "activity_ready" : "job_ready",
                             .from = c.taken_on + 40,
                             .to = CIVIL_NONE });
    if (c.state != DEMO_NOT_GUIDED && c.state != DEMO_NO_CONTRACT) {
        demo_guide(d, &c);
        if (c.state != DEMO_VOLUNTARY)
            demo_live_through(d, &c);
    }
    demo_put_in_state(d, &c);
    if (login) {
        demo_ok(store_person_set_password(d->store, c.id, d->phc, d->now_utc), "password");
        printf("  CPR %.6s-%s   %-8s %-10s %s\n", person.cpr, person.cpr + 6, login->given,
               login->family, demo_users[c.user].full_name);
    }
}
