/* The contact flow of one person, needs, contacts and group guidelines (S06). */
#include "domain.h"
#include "store/followup.h"

static const struct store_flow_row *find(const struct store_flow_row *rows, size_t count,
                                         enum store_flow_kind kind)
{
    for (size_t i = 0; i < count; i++)
        if (rows[i].kind == kind)
            return &rows[i];
    return NULL;
}

static void add_fact(struct town *t, enum store_fact_kind kind, const char *code, civil_day from,
                     civil_day to, civil_day born)
{
    const struct store_fact in = { .kind = kind,
                                   .code = code,
                                   .flag = true,
                                   .from = from,
                                   .to = to,
                                   .told_on = from,
                                   .born_on = born,
                                   .note = "" };

    DO(store_fact_add(t->s, &t->scope, t->person, t->now, &in));
}

static void test_flow(void)
{
    struct town t = town_new();
    const civil_day from = t.today - 30;
    const struct store_held_contact letter = { .held_on = t.today - 2,
                                               .channel = LAW_CHANNEL_LETTER,
                                               .letter_reason = "Bor i udlandet i en måned",
                                               .took_part = "Søster" };
    struct store_held_contact wrong = { .held_on = t.today + 1, .channel = LAW_CHANNEL_PHONE };
    const struct store_flow_row *row;
    struct store_flow_row *rows;
    size_t count, before;

    DO(store_flow(t.s, t.a, &t.scope, t.person, t.now, &rows, &before));
    add_fact(&t, STORE_FACT_NOT_ENTITLED, NULL, from, CIVIL_NONE, CIVIL_NONE);
    add_fact(&t, STORE_FACT_ABSENCE, "parental_leave", from, from + 20, from + 1);
    add_fact(&t, STORE_FACT_OCCUPATION, "employment", from + 3, from + 4, CIVIL_NONE);
    DO(store_contact_add(t.s, &t.scope, t.person, t.now, &letter));
    DO(store_need_add(t.s, &t.scope, t.person, t.now, t.today, t.today + 9, "Mistede praktikken"));
    DO(store_flow(t.s, t.a, &t.scope, t.person, t.now, &rows, &count));
    CHECK_INT("S06 all rows", count, before + 5);
    for (size_t i = 1; i < count; i++)
        CHECK("S06 by day", rows[i - 1].from <= rows[i].from);
    row = find(rows, count, STORE_FLOW_ABSENCE);
    CHECK("2.1 the leave has its birth", row && row->other == from + 1 && row->to == from + 20
                                             && strcmp(row->code, "parental_leave") == 0);
    row = find(rows, count, STORE_FLOW_CONTACT);
    CHECK("S06 the contact", row && row->channel == LAW_CHANNEL_LETTER && row->from == t.today - 2);
    CHECK_STR("R-15 its reason", row ? row->text : NULL, letter.letter_reason);
    CHECK_STR("2.1 who took part", row ? row->code : NULL, "Søster");
    CHECK("S06 who recorded it", row && row->by);
    CHECK_INT("2.1 a day that has not come",
              store_contact_add(t.s, &t.scope, t.person, t.now, &wrong), ERR_CONFLICT);
    wrong = (struct store_held_contact){ .held_on = t.today, .channel = LAW_CHANNEL_LETTER };
    CHECK_INT("R-15 a letter without reason",
              store_contact_add(t.s, &t.scope, t.person, t.now, &wrong), ERR_CONFLICT);
    wrong.channel = LAW_CHANNEL_GUIDELINE_CONTACT;
    CHECK_INT("20-2 a contact under no form",
              store_contact_add(t.s, &t.scope, t.person, t.now, &wrong), ERR_CONFLICT);
    CHECK_INT("A3 another unit sees nothing",
              store_flow(t.s, t.a, &t.far_scope, t.person, t.now, &rows, &count), OK);
    CHECK_INT("A3 ... no row", count, 0);
    CHECK_INT("A3 another unit records nothing",
              store_contact_add(t.s, &t.far_scope, t.person, t.now, &letter), ERR_NOT_FOUND);
    CHECK_INT("A3 ... and voids nothing",
              store_flow_void(t.s, &t.far_scope, t.person, t.now, STORE_FLOW_NEED, 1),
              ERR_NOT_FOUND);
    DO(store_flow(t.s, t.a, &t.scope, t.person, t.now, &rows, &count));
    row = find(rows, count, STORE_FLOW_NEED);
    CHECK("2.1 the need and its day", row && row->from == t.today && row->other == t.today + 9);
    DO(store_flow_void(t.s, &t.scope, t.person, t.now, STORE_FLOW_NEED, row->id));
    CHECK_INT("S06 voided once",
              store_flow_void(t.s, &t.scope, t.person, t.now, STORE_FLOW_NEED, row->id),
              ERR_NOT_FOUND);
    CHECK_INT("S06 a fact of S05 is not voided here",
              store_flow_void(t.s, &t.scope, t.person, t.now, STORE_FLOW_BENEFIT, 1), ERR_INVALID);
    DO(store_flow(t.s, t.a, &t.scope, t.person, t.now, &rows, &count));
    CHECK("S06 a voided need is gone", find(rows, count, STORE_FLOW_NEED) == NULL);
    town_end(&t);
}

static void test_migration(void)
{
    struct town t = town_new();
    const struct store_fact move = { .kind = STORE_FACT_MIGRATION,
                                     .code = "par20_2026",
                                     .from = t.today,
                                     .to = CIVIL_NONE,
                                     .note = "" };
    struct store_flow_row *rows;
    const struct store_flow_row *row;
    size_t count;

    CHECK_INT("R-13 not before the contract",
              store_fact_add(t.s, &t.scope, t.person, t.now, &move), ERR_CONFLICT);
    add_fact(&t, STORE_FACT_CONTRACT, "bek2006", civil_from(2008, 6, 10), CIVIL_NONE, CIVIL_NONE);
    DO(store_flow(t.s, t.a, &t.scope, t.person, t.now, &rows, &count));
    row = find(rows, count, STORE_FLOW_CONTRACT);
    CHECK_STR("4.4 the contract's set", row ? row->code : NULL, "bek2006");
    DO(store_fact_add(t.s, &t.scope, t.person, t.now, &move));
    CHECK_INT("R-13 once a contract", store_fact_add(t.s, &t.scope, t.person, t.now, &move),
              ERR_CONFLICT);
    DO(store_flow(t.s, t.a, &t.scope, t.person, t.now, &rows, &count));
    row = find(rows, count, STORE_FLOW_MIGRATION);
    CHECK_STR("R-13 to the set", row ? row->code : NULL, "par20_2026");
    town_end(&t);
}

static void test_guidelines(void)
{
    struct town t = town_new();
    struct store_guideline in = {
        .title = "Indlagte",
        .group = "Personer på sygehus",
        .circumstances = "Kan ikke møde",
        .law = { t.today, { t.today, CIVIL_NONE }, LAW_GUIDELINE_PHONE | LAW_GUIDELINE_VIA_STAFF }
    };
    struct store_guideline *list;
    struct store_flow_row *rows;
    const struct store_flow_row *row;
    size_t count;

    CHECK_INT("20-2 a caseworker adopts none", store_guideline_add(t.s, t.a, &t.scope, t.now, &in),
              ERR_CONFLICT);
    DO(store_guideline_add(t.s, t.a, &t.leader_scope, t.now, &in));
    CHECK_INT("20-2 in no unknown group",
              store_tag_add(t.s, &t.scope, t.person, t.now, "aaaaaaaaaaaaaaaaaaaaaaaaaa",
                            (struct law_period){ t.today, CIVIL_NONE }, "Indlagt"),
              ERR_NOT_FOUND);
    DO(store_tag_add(t.s, &t.scope, t.person, t.now, in.public_id,
                     (struct law_period){ t.today, t.today + 30 }, "Indlagt"));
    DO(store_guideline_list(t.s, t.a, t.today, &list, &count));
    CHECK_INT("20-2 listed", count, 1);
    CHECK_INT("20-2 one in its group", list[0].persons, 1);
    CHECK_STR("20-2 who adopted it", list[0].adopted_by, "lea");
    DO(store_flow(t.s, t.a, &t.scope, t.person, t.now, &rows, &count));
    row = find(rows, count, STORE_FLOW_TAG);
    CHECK("20-2 the person is in it",
          row && row->set == in.law.forms && row->valid.from == t.today && row->to == t.today + 30);
    CHECK_INT("20-2 a caseworker ends none",
              store_guideline_end(t.s, &t.scope, t.now, in.public_id, t.today), ERR_CONFLICT);
    CHECK_INT("20-2 not before it began",
              store_guideline_end(t.s, &t.leader_scope, t.now, in.public_id, t.today - 1),
              ERR_CONFLICT);
    DO(store_guideline_end(t.s, &t.leader_scope, t.now, in.public_id, t.today + 3));
    CHECK_INT("20-2 ended once",
              store_guideline_end(t.s, &t.leader_scope, t.now, in.public_id, t.today + 9),
              ERR_CONFLICT);
    CHECK_INT("20-2 none of that name",
              store_guideline_end(t.s, &t.leader_scope, t.now, "x", t.today), ERR_NOT_FOUND);
    DO(store_guideline_list(t.s, t.a, t.today + 31, &list, &count));
    CHECK_INT("20-2 later nobody is in it", list[0].persons, 0);
    CHECK("20-2 who ended it", list[0].ended_by != NULL && list[0].law.valid.to == t.today + 3);
    town_end(&t);
}

int main(void)
{
    test_flow();
    test_migration();
    test_guidelines();
    return CHECK_DONE();
}
