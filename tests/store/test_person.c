/* Persons: who may open whom, how they are found, and the facts the law asks for. */
#include "domain.h"
#include "store/person_signin.h"

static void test_access(void)
{
    struct town t = town_new();
    const int64_t hidden =
        town_person(&t, "1502725004", "Skjult", "Holmblad", t.unit, t.anna, true);
    const char *hidden_id = town_public_id(&t, hidden);
    struct store_access_line *lines;
    enum store_access access;
    struct store_person p;
    const char *cpr;
    int64_t id;
    size_t count;

    DO(store_person_reach(t.s, &t.scope, t.person_id, t.now, &access, &id));
    CHECK_INT("A3 own unit", access, STORE_ACCESS_OPEN);
    DO(store_person_reach(t.s, &t.far_scope, t.person_id, t.now, &access, &id));
    CHECK_INT("A3 other unit needs a reason", access, STORE_ACCESS_OTHER_UNIT);
    CHECK_INT("A3 before the reason",
              store_person_get(t.s, t.a, &t.far_scope, t.person_id, t.now, &p), ERR_NOT_FOUND);
    CHECK_INT("A3 nor the number", store_person_cpr(t.s, t.a, &t.far_scope, t.person, t.now, &cpr),
              ERR_NOT_FOUND);
    DO(store_access_grant(t.s, &t.far_scope, t.person_id, "handover", "Overtager sagen", t.now,
                          t.now + 8 * 3600, &id));
    DO(store_person_get(t.s, t.a, &t.far_scope, t.person_id, t.now, &p));
    CHECK_STR("A4 six digits only", p.cpr_date, "150272");
    CHECK_STR("S04 caseworker", p.caseworker_name, "anna");
    CHECK_INT("A3 the reason lapses",
              store_person_get(t.s, t.a, &t.far_scope, t.person_id, t.now + 8 * 3600, &p),
              ERR_NOT_FOUND);
    DO(store_access_list(t.s, t.a, &t.leader_scope, t.now - 1, 10, &lines, &count));
    CHECK_INT("A3 the team leader's list", count, 1);
    CHECK_STR("A3 who", lines[0].user_name, "fie");
    CHECK_INT("A3 another unit's leader does not tick it",
              store_access_seen(t.s, &t.far_scope, lines[0].id, t.now), ERR_NOT_FOUND);
    DO(store_access_seen(t.s, &t.leader_scope, lines[0].id, t.now));

    DO(store_person_reach(t.s, &t.scope, hidden_id, t.now, &access, &id));
    CHECK_INT("A4 protected", access, STORE_ACCESS_PROTECTED);
    CHECK_INT("A4 protected is not opened",
              store_person_get(t.s, t.a, &t.scope, hidden_id, t.now, &p), ERR_NOT_FOUND);
    CHECK_INT(
        "A4 nor by a reason",
        store_access_grant(t.s, &t.far_scope, hidden_id, "handover", "", t.now, t.now + 60, &id),
        ERR_NOT_FOUND);
    DO(store_staff_set_may_see_protected(t.s, t.anna, true));
    DO(store_person_get(t.s, t.a, &t.scope, hidden_id, t.now, &p));
    DO(store_person_cpr(t.s, t.a, &t.scope, hidden, t.now, &cpr));
    CHECK_STR("A4 in full", cpr, "1502725004");
    CHECK_INT("S03 unknown",
              store_person_reach(t.s, &t.scope, "aaaaaaaaaaaaaaaaaaaaaaaaaa", t.now, &access, &id),
              ERR_NOT_FOUND);
    town_end(&t);
}

static void test_search(void)
{
    static const struct {
        const char *text;
        int total; /* -1: refused */
    } cases[] = {
        { "holm", 4 },
        { "HOLM", 4 },
        { "øst", 1 },
        { "ØSTEN bj", 1 },
        { "åkjær", 1 },
        { "Holm Østen", 1 },
        { "holm, mira", 1 },
        { "karim holmer", 1 },
        { "mira karim", 0 },
        { "h", -1 },
        { "", -1 },
        { "  -  ", -1 },
        { "a1 b2 c3 d4 e5", -1 },
        { "jær", 0 },
        { "1502725001", 0 },
        { "%", -1 },
        { "ho_m", 0 },
    };
    struct town t = town_new();
    struct store_person_hits hits;

    town_person(&t, "1502725004", "Skjult", "Holmblad", t.unit, t.anna, true);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const enum err e = store_person_search_name(t.s, t.a, &t.scope, cases[i].text, &hits);

        CHECK_INT(cases[i].text, e, cases[i].total < 0 ? ERR_INVALID : OK);
        if (e == OK)
            CHECK_INT(cases[i].text, hits.total, cases[i].total);
    }
    DO(store_person_search_name(t.s, t.a, &t.scope, "holm", &hits));
    CHECK_STR("S03 a protected name is not shown", hits.at[3].family_name, NULL);
    CHECK("S03 protected is marked", hits.at[3].is_protected);
    CHECK("S03 other unit is marked", !hits.at[0].is_own_unit || !hits.at[1].is_own_unit);
    DO(store_person_search_cpr(t.s, t.a, &t.scope, "1502725002", &hits));
    CHECK_INT("S03 by the whole number", hits.total, 1);
    CHECK_STR("S03 who", hits.at[0].given_names, "Mira");
    DO(store_person_search_cpr(t.s, t.a, &t.scope, "150272500", &hits));
    CHECK_INT("A3 never by a part", hits.total, 0);

    for (int i = 0; i < 60; i++)
        town_person(&t, arena_printf(t.a, "16027250%02d", i), "Mange", "Navne", t.unit, t.anna,
                    false);
    DO(store_person_search_name(t.s, t.a, &t.scope, "navne", &hits));
    CHECK_INT("S03 shown at most", hits.count, STORE_SEARCH_LIMIT);
    CHECK_INT("S03 total", hits.total, 60);
    town_end(&t);
}

static void test_contact(void)
{
    struct town t = town_new();
    struct store_contact in = { .language = "ar",
                                .phone = "30405060",
                                .email = "a@b.example",
                                .reminders = STORE_REMIND_BOTH,
                                .idle_s = 3600 };
    struct store_person p;

    DO(store_person_set_contact(t.s, t.person, 1, &in));
    CHECK_INT("C20 a stale form", store_person_set_contact(t.s, t.person, 1, &in), ERR_CONFLICT);
    DO(store_person_self(t.s, t.a, t.person, &p));
    CHECK_STR("C20 language", p.language, "ar");
    CHECK_INT("C20 reminders", p.reminders, STORE_REMIND_BOTH);
    CHECK_INT("C20 time", p.idle_s, 3600);
    in.idle_s = 18001;
    CHECK_INT("C20 more than five hours", store_person_set_contact(t.s, t.person, 2, &in),
              ERR_CONFLICT);
    town_end(&t);
}

static struct store_fact fact(enum store_fact_kind kind, const char *code, civil_day from,
                              civil_day to)
{
    return (struct store_fact){
        .kind = kind, .code = code, .from = from, .to = to, .told_on = from, .flag = true
    };
}

static void test_facts(void)
{
    struct town t = town_new();
    const struct law_settings settings = law_settings_default();
    const struct store_guidance guidance = { .law = { .given_on = t.today - 3,
                                                      .points = LAW_GUIDANCE_ALL,
                                                      .text_version = "2026-1",
                                                      .language = "da" },
                                             .channel = LAW_FORM_OFFICE,
                                             .written = true };
    struct store_fact in, *list;
    struct store_guidance *given;
    struct store_facts facts;
    struct law_selfbook status;
    size_t count;

    DO(store_facts_self(t.s, t.a, t.person, t.today, &facts));
    CHECK_INT("3.1 no contract", law_selfbook_status(&facts.selfbook, t.today, &settings).status,
              LAW_SELFBOOK_NOT_COVERED);
    in = fact(STORE_FACT_CONTRACT, "par20_2026", t.today - 200, CIVIL_NONE);
    DO(store_fact_add(t.s, &t.scope, t.person, t.now, &in));
    CHECK_INT("S05 one running contract", store_fact_add(t.s, &t.scope, t.person, t.now, &in),
              ERR_CONFLICT);
    in = fact(STORE_FACT_BENEFIT, "kontanthjælp", t.today - 200, CIVIL_NONE);
    DO(store_fact_add(t.s, &t.scope, t.person, t.now, &in));
    in = fact(STORE_FACT_READINESS, "job_ready", t.today - 100, CIVIL_NONE);
    DO(store_fact_add(t.s, &t.scope, t.person, t.now, &in));
    CHECK_INT("A3 another unit adds nothing",
              store_fact_add(t.s, &t.far_scope, t.person, t.now, &in), ERR_NOT_FOUND);
    DO(store_facts_of(t.s, t.a, &t.scope, t.person, t.today, t.now, &facts));
    status = law_selfbook_status(&facts.selfbook, t.today, &settings);
    CHECK_INT("3.1 guidance is missing", status.status, LAW_SELFBOOK_OBLIGED_NOT_GUIDED);
    CHECK_INT("4.4 rule set", facts.rule_set, LAW_PAR20_2026);
    CHECK_INT("P-21 no talk yet", facts.talks_held, 0);

    DO(store_guidance_add(t.s, t.a, &t.scope, t.person, t.now, &guidance));
    DO(store_guidance_list(t.s, t.a, &t.scope, t.person, t.now, &given, &count));
    CHECK_INT("E07 recorded", count, 1);
    CHECK_STR("E07 by whom", given[0].given_by, "anna");
    DO(store_facts_self(t.s, t.a, t.person, t.today, &facts));
    status = law_selfbook_status(&facts.selfbook, t.today, &settings);
    CHECK_INT("3.1 obliged", status.status, LAW_SELFBOOK_OBLIGED);
    CHECK("LAS 35(1) written guidance", facts.has_written_guidance);

    in = fact(STORE_FACT_ABSENCE, "sickness", t.today, CIVIL_NONE);
    DO(store_fact_add(t.s, &t.scope, t.person, t.now, &in));
    in = fact(STORE_FACT_HINDRANCE, "childcare", CIVIL_NONE, CIVIL_NONE);
    in.weekdays = 2;
    in.from_minute = 480;
    in.to_minute = 720;
    DO(store_fact_add(t.s, &t.scope, t.person, t.now, &in));
    DO(store_facts_self(t.s, t.a, t.person, t.today, &facts));
    CHECK_INT("3.6 paused", law_selfbook_status(&facts.selfbook, t.today, &settings).status,
              LAW_SELFBOOK_PAUSED);
    DO(store_fact_list(t.s, t.a, &t.scope, t.person, t.now, &list, &count));
    CHECK_INT("S05 every row", count, 5);
    CHECK_INT("S05 by kind", list[0].kind, STORE_FACT_READINESS);
    CHECK_INT("S05 weekdays", list[4].weekdays, 2);
    DO(store_fact_end(t.s, &t.scope, t.person, t.now, STORE_FACT_ABSENCE, list[3].id, t.today));
    CHECK_INT(
        "S05 ended once",
        store_fact_end(t.s, &t.scope, t.person, t.now, STORE_FACT_ABSENCE, list[3].id, t.today),
        ERR_NOT_FOUND);
    DO(store_facts_self(t.s, t.a, t.person, t.today, &facts));
    CHECK_INT("3.6 the day after",
              law_selfbook_status(&facts.selfbook, t.today + 1, &settings).status,
              LAW_SELFBOOK_OBLIGED);
    DO(store_fact_end(t.s, &t.scope, t.person, t.now, STORE_FACT_CONTRACT, list[2].id,
                      t.today + 2));
    DO(store_facts_self(t.s, t.a, t.person, t.today, &facts));
    CHECK_INT("G14 the day before permanent residence",
              law_selfbook_status(&facts.selfbook, t.today + 1, &settings).status,
              LAW_SELFBOOK_OBLIGED);
    CHECK_INT("G14 that day", law_selfbook_status(&facts.selfbook, t.today + 2, &settings).status,
              LAW_SELFBOOK_NOT_COVERED);
    DO(store_fact_void(t.s, &t.scope, t.person, t.now, STORE_FACT_CONTRACT, list[2].id));
    DO(store_facts_self(t.s, t.a, t.person, t.today, &facts));
    CHECK_INT("S05 a wrong row counts no more", facts.selfbook.contract_from, CIVIL_NONE);
    CHECK_INT("A2 nobody", store_facts_self(t.s, t.a, 999, t.today, &facts), ERR_NOT_FOUND);
    CHECK_INT("A3 not this user's",
              store_facts_of(t.s, t.a, &t.far_scope, t.person, t.today, t.now, &facts),
              ERR_NOT_FOUND);
    DO(store_person_set_facts(t.s, &t.scope, t.person, t.now, 1,
                              &(struct store_person_facts){ .taken_on = t.today,
                                                            .goals_met_on = CIVIL_NONE,
                                                            .digital_post = true,
                                                            .interpreter_language = "dari" }));
    CHECK_INT("S05 a stale form",
              store_person_set_facts(
                  t.s, &t.scope, t.person, t.now, 1,
                  &(struct store_person_facts){ .taken_on = t.today, .goals_met_on = CIVIL_NONE }),
              ERR_CONFLICT);
    town_end(&t);
}

static void test_closing(void)
{
    struct town t = town_new();
    struct store_person_signin row;
    struct store_person_hits hits;
    struct store_person p;
    int32_t version;

    DO(store_person_self(t.s, t.a, t.person, &p));
    version = p.version;
    CHECK_INT("S04 a case is open from the start", p.closed_why, STORE_NOT_CLOSED);
    CHECK_INT("S04 an open case is not reopened",
              store_person_reopen(t.s, &t.scope, t.person, t.now), ERR_CONFLICT);
    CHECK_INT("A3 another unit closes nothing",
              store_person_close(t.s, &t.far_scope, t.person, t.now, t.today, STORE_CLOSED_ENDED),
              ERR_CONFLICT);
    CHECK_INT("S04 no day",
              store_person_close(t.s, &t.scope, t.person, t.now, CIVIL_NONE, STORE_CLOSED_ENDED),
              ERR_CONFLICT);
    DO(store_person_close(t.s, &t.scope, t.person, t.now, t.today - 3, STORE_CLOSED_MOVED));
    DO(store_person_self(t.s, t.a, t.person, &p));
    CHECK_INT("S04 closed on", p.closed_on, t.today - 3);
    CHECK_INT("S04 moved", p.closed_why, STORE_CLOSED_MOVED);
    CHECK_INT("S04 a form from before is stale", p.version, version + 1);
    CHECK_INT("S04 not twice",
              store_person_close(t.s, &t.scope, t.person, t.now, t.today, STORE_CLOSED_ENDED),
              ERR_CONFLICT);
    DO(store_person_signin_by_id(t.s, t.a, t.person, &row));
    CHECK("S10 the account is closed", row.is_closed);
    DO(store_person_search_cpr(t.s, t.a, &t.scope, "1502725001", &hits));
    CHECK("S03 found, and said to be closed", hits.count == 1 && hits.at[0].is_closed);
    DO(store_person_self(t.s, t.a, t.second, &p));
    CHECK_INT("S04 nobody else's", p.closed_why, STORE_NOT_CLOSED);

    CHECK_INT("A3 another unit opens nothing",
              store_person_reopen(t.s, &t.far_scope, t.person, t.now), ERR_CONFLICT);
    DO(store_person_reopen(t.s, &t.scope, t.person, t.now));
    DO(store_person_self(t.s, t.a, t.person, &p));
    CHECK_INT("S04 open again", p.closed_on, CIVIL_NONE);
    CHECK_INT("S04 and no reason", p.closed_why, STORE_NOT_CLOSED);
    DO(store_person_signin_by_id(t.s, t.a, t.person, &row));
    CHECK("S10 the account too", !row.is_closed);
    DO(store_person_close(t.s, &t.scope, t.person, t.now, t.today, STORE_CLOSED_ENDED));
    DO(store_person_self(t.s, t.a, t.person, &p));
    CHECK_INT("S04 ended", p.closed_why, STORE_CLOSED_ENDED);
    town_end(&t);
}

int main(void)
{
    test_access();
    test_search();
    test_contact();
    test_facts();
    test_closing();
    return CHECK_DONE();
}
