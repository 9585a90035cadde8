/* S05, showing: what is recorded, and where it contradicts itself or a rule. */
#include "pages/staff_facts.h"

#include "staff_facts.h"

#include "base/text.h"
#include "law/contract.h"
#include "pages/page.h"
#include "pages/staff_person.h"
#include "store/situation.h"
#include "view/format.h"
#include "view/names.h"
#include "view/person_facts.h"
#include "view/reasons.h"
#include "view/spoken.h"

#include "made/person_facts.h"

#include <stdlib.h>
#include <string.h>

enum { CONTRADICTIONS_MOST = 16 };

const struct facts_choice facts_readiness[FACTS_READINESS] = {
    { "jobparat", "job_ready", WORD_FACT_JOB_READY },
    { "aktivitetsparat", "activity_ready", WORD_FACT_ACTIVITY_READY },
};
const struct facts_choice facts_occupation[FACTS_OCCUPATION] = {
    { "arbejde", "employment", WORD_FACT_EMPLOYMENT },
    { "uddannelse", "education", WORD_FACT_EDUCATION },
};
const struct facts_choice facts_hindrance[FACTS_HINDRANCE] = {
    { "boernepasning", "childcare", WORD_FACT_CHILDCARE },
    { "helbred", "health", WORD_FACT_HEALTH },
    { "andet", "other", WORD_FACT_OTHER },
};
const char *const facts_weekday_fields[FACTS_DAYS] = {
    "dag-man", "dag-tir", "dag-ons", "dag-tor", "dag-fre", "dag-loer", "dag-soen",
};

static const struct {
    const char *prefix;
    enum word name;
} kinds[STORE_FACT__COUNT] = {
    [STORE_FACT_READINESS] = { "visitation", WORD_FACT_READINESS },
    [STORE_FACT_BENEFIT] = { "ydelse", WORD_FACT_BENEFIT },
    [STORE_FACT_OCCUPATION] = { "arbejde", WORD_FACT_OCCUPATION },
    [STORE_FACT_CONTRACT] = { "kontrakt", WORD_FACT_CONTRACT },
    [STORE_FACT_ABSENCE] = { "fravaer", WORD_FACT_ABSENCE },
    [STORE_FACT_HINDRANCE] = { "hindring", WORD_FACT_HINDRANCE },
    [STORE_FACT_NOT_ENTITLED] = { "ikke-ret", WORD_FACT_NOT_ENTITLED },
    [STORE_FACT_MIGRATION] = { "overfoert", WORD_FACT_MIGRATION },
};

bool facts_row_from(const char *text, enum store_fact_kind *kind, int64_t *id)
{
    const char *dash = strrchr(text, '-');
    char *end;

    if (!dash || dash[1] < '1' || dash[1] > '9' || strlen(dash) > 16)
        return false;
    *id = strtoll(dash + 1, &end, 10);
    if (*end)
        return false;
    for (int i = 1; i < STORE_FACT__COUNT; i++) {
        if (strlen(kinds[i].prefix) == (size_t)(dash - text)
            && strncmp(kinds[i].prefix, text, (size_t)(dash - text)) == 0) {
            *kind = (enum store_fact_kind)i;
            return true;
        }
    }
    return false;
}

/* ---- what is recorded ---- */

static const char *name_in(const struct facts_choice *table, int count, const char *code)
{
    for (int i = 0; i < count; i++)
        if (text_same(table[i].code, code))
            return words(LANG_DA, table[i].name);
    return code;
}

static const char *clocks_of(struct ctx *c, const struct store_fact *fact)
{
    struct text days = text_new(c->arena, 40);

    for (int i = 0; i < FACTS_DAYS; i++)
        if (fact->weekdays & 1 << i)
            text_addf(&days, "%s%s", days.size ? ", " : "",
                      words(LANG_DA, (enum word)(WORD_MONDAY + i)));
    return words_fill(c->arena, c->lang, WORD_FACT_CLOCKS, "kind",
                      name_in(facts_hindrance, FACTS_HINDRANCE, fact->code), "days", days.bytes,
                      "from", format_clock_bare(c->arena, c->lang, fact->from_minute), "to",
                      format_clock_bare(c->arena, c->lang, fact->to_minute), NULL);
}

static const char *absence_of(struct ctx *c, const struct store_fact *fact)
{
    const char *name = name_absence(law_absence_from(fact->code));

    if (fact->born_on != CIVIL_NONE)
        return words_fill(c->arena, c->lang, WORD_FACT_BORN, "kind", name, "date",
                          format_day_plain(c->arena, c->lang, fact->born_on), NULL);
    return fact->flag ? words_fill(c->arena, c->lang, WORD_FACT_APPROVED, "kind", name, NULL)
                      : name;
}

static const char *what_of(struct ctx *c, const struct store_fact *fact)
{
    const char *name;

    switch (fact->kind) {
    case STORE_FACT_READINESS:
        return name_in(facts_readiness, FACTS_READINESS, fact->code);
    case STORE_FACT_OCCUPATION:
        name = name_in(facts_occupation, FACTS_OCCUPATION, fact->code);
        return fact->flag ? words_fill(c->arena, c->lang, WORD_FACT_ORDINARY, "kind", name, NULL)
                          : name;
    case STORE_FACT_CONTRACT:
    case STORE_FACT_MIGRATION:
        return words_fill(c->arena, c->lang, WORD_FACT_RULE_SET, "set", fact->code, NULL);
    case STORE_FACT_ABSENCE:
        return absence_of(c, fact);
    case STORE_FACT_NOT_ENTITLED:
        return law_citation(IL_16_4)->in_words;
    case STORE_FACT_HINDRANCE:
        return clocks_of(c, fact);
    default:
        return fact->code;
    }
}

static void load_rows(struct ctx *c, const struct store_fact *facts, size_t count,
                      struct view_person_facts *m)
{
    struct view_fact *rows = ARENA_ARRAY(c->arena, struct view_fact, count + 1);

    for (size_t i = 0; i < count; i++) {
        const struct store_fact *fact = &facts[i];

        rows[i] = (struct view_fact){
            .id = arena_printf(c->arena, "%s-%lld", kinds[fact->kind].prefix, (long long)fact->id),
            .kind = words(c->lang, kinds[fact->kind].name),
            .what = what_of(c, fact),
            .from = fact->from,
            .to = fact->to,
            .can_end = fact->to == CIVIL_NONE && fact->kind != STORE_FACT_READINESS
                       && fact->kind != STORE_FACT_HINDRANCE && fact->kind != STORE_FACT_MIGRATION,
            .note = fact->note,
            .by = fact->recorded_by,
        };
    }
    m->facts = rows;
    m->fact_count = count;
}

/* ---- contradictions ---- */

struct found {
    struct ctx *c;
    const char **at;
    size_t count;
};

static void add_text(struct found *f, const char *text)
{
    if (f->count < CONTRADICTIONS_MOST)
        f->at[f->count++] = text;
}

static void add_word(struct found *f, enum word word, enum law_cite cite, civil_day day)
{
    add_text(f, words_fill(f->c->arena, f->c->lang, word, "rule", law_citation(cite)->in_words,
                           "date", format_day(f->c->arena, f->c->lang, day), NULL));
}

static void check_contracts(struct found *f, const struct store_person *p,
                            const struct store_fact *fact)
{
    const struct law_verdict may = law_contract_conclude(p->taken_on, fact->from, p->is_refugee);
    const struct law_rule_set_answer set = law_rule_set_of(fact->from, p->ukraine_act);
    const struct law_rule_set_row *row = law_rule_set_row(set.set);

    if (p->taken_on != CIVIL_NONE && may.outcome == LAW_REFUSED)
        add_text(f, reason_with_cite(f->c->arena, may.reason, may.cite));
    if (row && law_rule_set_from(fact->code) != LAW_RULE_SET_NONE
        && !text_same(row->code, fact->code))
        add_text(f, words_fill(f->c->arena, f->c->lang, WORD_FACT_BAD_RULE_SET, "set", row->code,
                               "rule", law_citation(row->cite)->in_words, NULL));
}

static void check_absence(struct found *f, const struct store_fact *fact,
                          const struct store_situation *now)
{
    const struct law_absence absence = { .kind = law_absence_from(fact->code),
                                         .period = { fact->from, fact->to },
                                         .is_approved = fact->flag };
    struct law_verdict v;

    if (absence.kind == LAW_ABSENCE_HOLIDAY && !fact->flag) {
        v = law_absence_holiday(fact->from, fact->told_on,
                                now->has_booking
                                    && law_period_covers(absence.period,
                                                         now->booking.slot.law.day));
        if (v.outcome != LAW_ALLOWED)
            add_text(f, reason_with_cite(f->c->arena, v.reason, v.cite));
    }
    if (now->deadline.state == LAW_DEADLINE_OPEN) {
        v = law_absence_withdraws(&absence, now->deadline.deadline_on);
        if (v.outcome == LAW_ALLOWED)
            add_word(f, WORD_FACT_ABSENCE_DEADLINE, v.cite, fact->from);
    }
}

/* § 16, stk. 4, is for those who have no right to benefit: nobody gets it and is covered at once.
 */
static void check_entitled(struct found *f, const struct store_fact *facts, size_t count)
{
    for (size_t i = 0; i < count; i++)
        for (size_t k = 0; k < count; k++)
            if (facts[i].kind == STORE_FACT_NOT_ENTITLED && facts[k].kind == STORE_FACT_BENEFIT
                && law_period_overlaps((struct law_period){ facts[i].from, facts[i].to },
                                       (struct law_period){ facts[k].from, facts[k].to }))
                add_word(f, WORD_FACT_ENTITLED_AND_NOT, IL_16_4, facts[k].from);
}

static void check_person(struct found *f, const struct store_person *p,
                         const struct store_facts *known, const struct store_fact *facts,
                         size_t count)
{
    const struct law_selfbook status =
        law_selfbook_status(&known->selfbook, f->c->today, f->c->settings);
    const struct law_verdict age = law_programme_age(p->born_on, p->taken_on);
    const civil_day assess_by = law_readiness_due(p->taken_on).last_day;
    bool has_benefit = false, has_contract = false, is_ready = false;

    for (size_t i = 0; i < count; i++) {
        has_benefit |= facts[i].kind == STORE_FACT_BENEFIT;
        has_contract |= facts[i].kind == STORE_FACT_CONTRACT;
        if (facts[i].kind == STORE_FACT_READINESS) /* the newest comes last */
            is_ready = text_same(facts[i].code, "job_ready");
    }
    if (p->taken_on != CIVIL_NONE && age.outcome == LAW_REFUSED)
        add_text(f, reason_with_cite(f->c->arena, age.reason, age.cite));
    if (p->manifestly_unable && is_ready)
        add_word(f, WORD_FACT_UNABLE_BUT_READY, IL_17_1, CIVIL_NONE);
    if (known->selfbook.readiness_count == 0 && p->taken_on != CIVIL_NONE
        && assess_by < f->c->today)
        add_word(f, WORD_FACT_READINESS_OVERDUE, IL_17_2, assess_by);
    if (has_benefit && !has_contract && p->taken_on != CIVIL_NONE
        && law_contract_due(p->taken_on).last_day < f->c->today)
        add_word(f, WORD_FACT_BENEFIT_NO_CONTRACT, IL_19_1,
                 law_contract_due(p->taken_on).last_day);
    if (status.is_exempt && status.is_revoked)
        add_word(f, WORD_FACT_BOTH_RIGHTS, IL_20_5_3, CIVIL_NONE);
}

static enum err load(struct ctx *c, const struct store_person *p, struct view_person_facts *m)
{
    struct found f = { .c = c, .at = ARENA_ARRAY(c->arena, const char *, CONTRADICTIONS_MOST) };
    struct store_situation now;
    struct store_facts known;
    struct store_fact *facts;
    size_t count;
    enum err e;

    if ((e = store_fact_list(c->store, c->arena, &c->scope, p->id, c->now_utc, &facts, &count))
            != OK
        || (e = store_facts_of(c->store, c->arena, &c->scope, p->id, c->today, c->now_utc, &known))
               != OK
        || (e = store_situation_of(c->store, c->arena, &c->scope, p->id, c->now_utc, &now)) != OK)
        return e;
    load_rows(c, facts, count, m);
    check_person(&f, p, &known, facts, count);
    check_entitled(&f, facts, count);
    for (size_t i = 0; i < count; i++) {
        if (facts[i].kind == STORE_FACT_CONTRACT)
            check_contracts(&f, p, &facts[i]);
        if (facts[i].kind == STORE_FACT_ABSENCE
            && (facts[i].to == CIVIL_NONE || facts[i].to >= c->today))
            check_absence(&f, &facts[i], &now);
    }
    m->contradictions = f.at;
    m->contradiction_count = f.count;
    return OK;
}

/* ---- the forms ---- */

/* A date field that shows what was typed only in the form that was sent. */
static struct view_date_field date_in(struct ctx *c, const char *group, const char *name,
                                      enum word legend, civil_day fallback)
{
    struct view_date_field field =
        staff_date(c, name, words(c->lang, legend), NULL, fallback);

    if (staff_is_typed(c) && !page_is(c, "handling", group)) {
        const struct civil_date date = civil_parts(fallback);
        const bool is_known = fallback != CIVIL_NONE;

        field.day = is_known ? arena_printf(c->arena, "%d", date.day) : "";
        field.month = is_known ? arena_printf(c->arena, "%d", date.month) : "";
        field.year = is_known ? arena_printf(c->arena, "%d", date.year) : "";
    }
    return field;
}

static void fill_dates(struct ctx *c, const struct store_person *p, struct view_person_facts *m)
{
    m->taken_on = date_in(c, "borger", "overtaget", WORD_FACT_TAKEN_ON, p->taken_on);
    m->goals_met_on = date_in(c, "borger", "maal", WORD_FACT_GOALS_ON, p->goals_met_on);
    m->contract_on = date_in(c, "kontrakt", "indgaaet", WORD_FACT_CONTRACT_ON, CIVIL_NONE);
    m->readiness_on = date_in(c, "visitation", "visiteret", WORD_FACT_READINESS_ON, c->today);
    m->benefit_from = date_in(c, "ydelse", "ydelse-fra", WORD_FACT_FROM, CIVIL_NONE);
    m->benefit_to = date_in(c, "ydelse", "ydelse-til", WORD_FACT_TO, CIVIL_NONE);
    m->occupation_from = date_in(c, "arbejde", "arbejde-fra", WORD_FACT_FROM, CIVIL_NONE);
    m->occupation_to = date_in(c, "arbejde", "arbejde-til", WORD_FACT_TO, CIVIL_NONE);
    m->absence_from = date_in(c, "fravaer", "fravaer-fra", WORD_FACT_FROM, CIVIL_NONE);
    m->absence_to = date_in(c, "fravaer", "fravaer-til", WORD_FACT_TO, CIVIL_NONE);
    m->absence_told = date_in(c, "fravaer", "meldt", WORD_FACT_TOLD, c->today);
    m->absence_born = date_in(c, "fravaer", "foedt", WORD_FACT_BORN_ON, CIVIL_NONE);
    m->not_entitled_from = date_in(c, "ikke-ret", "ikke-ret-fra", WORD_FACT_FROM, CIVIL_NONE);
    m->not_entitled_to = date_in(c, "ikke-ret", "ikke-ret-til", WORD_FACT_TO, CIVIL_NONE);
    m->migrated_on = date_in(c, "overfoert", "overfoert", WORD_FACT_MIGRATED_ON, c->today);
    m->end_on = date_in(c, "afslut", "slut", WORD_FACT_END_DAY, c->today);
}

static void fill_choices(struct ctx *c, struct view_person_facts *m)
{
    for (int i = 0; i < FACTS_READINESS; i++)
        m->readiness[i] =
            (struct view_choice){ facts_readiness[i].value, words(c->lang, facts_readiness[i].name),
                                  page_is(c, "resultat", facts_readiness[i].value) };
    for (int i = 0; i < FACTS_OCCUPATION; i++)
        m->occupations[i] =
            (struct view_choice){ facts_occupation[i].value,
                                  words(c->lang, facts_occupation[i].name),
                                  page_is(c, "beskaeftigelse", facts_occupation[i].value) };
    for (int i = 0; i < FACTS_HINDRANCE; i++)
        m->hindrances[i] =
            (struct view_choice){ facts_hindrance[i].value, words(c->lang, facts_hindrance[i].name),
                                  page_is(c, "hindring", facts_hindrance[i].value) };
    for (int i = 0; i < FACT_ABSENCES; i++) {
        const enum law_absence_kind kind = (enum law_absence_kind)(i + 1);

        m->absences[i] = (struct view_choice){ law_absence_code(kind), name_absence(kind),
                                               page_is(c, "fravaer", law_absence_code(kind)) };
    }
    for (int i = 0; i < FACTS_DAYS; i++)
        m->weekdays[i] =
            (struct view_choice){ facts_weekday_fields[i],
                                  words(c->lang, (enum word)(WORD_MONDAY + i)),
                                  page_is(c, facts_weekday_fields[i], "ja") };
}

static void fill_person_row(struct ctx *c, const struct store_person *p,
                            struct view_person_facts *m)
{
    const bool is_typed = page_is(c, "handling", "borger");
    struct view_choice *choices = ARENA_ARRAY(c->arena, struct view_choice, SPOKEN_COUNT);

    m->version = arena_printf(c->arena, "%d", p->version);
    m->is_refugee = is_typed ? page_is(c, "flygtning", "ja") : p->is_refugee;
    m->ukraine_act = is_typed ? page_is(c, "saerlov", "ja") : p->ukraine_act;
    m->manifestly_unable = is_typed ? page_is(c, "ude-af-stand", "ja") : p->manifestly_unable;
    m->digital_post = is_typed ? page_is(c, "digital", "ja") : p->digital_post;
    m->outside_portal = is_typed ? page_is(c, "uden-for", "ja") : p->outside_portal;
    for (int i = 0; i < SPOKEN_COUNT; i++)
        choices[i] = (struct view_choice){ spoken_value(i), spoken_name(LANG_DA, spoken_value(i)),
                                           is_typed ? page_is(c, "tolkesprog", spoken_value(i))
                                                    : text_same(p->interpreter_language,
                                                                spoken_value(i)) };
    m->interpreters = choices;
    m->interpreter_count = SPOKEN_COUNT;
}

enum http_status facts_show(struct ctx *c, const struct store_person *p, enum http_status status)
{
    struct view_person_facts *m = ARENA_NEW(c->arena, struct view_person_facts);
    struct view *v;
    const enum err e = load(c, p, m);

    if (e != OK)
        return http_of(e);
    m->head = staff_head_of(p);
    m->open = staff_is_typed(c) ? page_value(c, "handling") : http_query(c->req, "vis");
    m->benefit = page_value(c, "ydelse");
    m->is_ordinary = page_is(c, "ordinaer", "ja");
    m->absence_approved = page_is(c, "godkendt", "ja");
    m->absence_note = page_value(c, "fravaernote");
    m->clock_from = page_value(c, "klokken-fra");
    m->clock_to = page_value(c, "klokken-til");
    m->end_row = page_value(c, "raekke");
    m->errors = &c->errors;
    fill_dates(c, p, m);
    fill_choices(c, m);
    fill_person_row(c, p, m);
    v = page_new(c, TEMPLATE_PERSON_FACTS, FRAME_NAV_FIND);
    page_form(c, v, PATH_PERSON_FACTS);
    fill_person_facts(v, m);
    return page_send(c, v, status);
}

enum http_status page_facts(struct ctx *c)
{
    struct store_person p;
    const enum http_status status = staff_person_open(c, &p);

    return status == HTTP_OK ? facts_show(c, &p, HTTP_OK) : status;
}
