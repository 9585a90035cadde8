/* S05: the facts that drive the rules of one person. */
#include "view/person_facts.h"

#include "base/text.h"
#include "law/cites.h"
#include "made/person_facts.h"
#include "view/format.h"
#include "view/right_fields.h"
#include "view/words.h"

/* The handles of one list of choices. */
struct choice_marks {
    int row, id, value, name, chosen;
};

static void add_choices(struct view *v, const struct choice_marks *mark, const char *field,
                        const struct view_choice *choices, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        struct view *row = view_add(v, mark->row);

        if (mark->id)
            view_set(row, mark->id,
                     i == 0 ? field : arena_printf(view_arena(v), "%s-%zu", field, i));
        view_set(row, mark->value, choices[i].value);
        view_set(row, mark->name, choices[i].name);
        view_show(row, mark->chosen, choices[i].is_chosen);
    }
}

static const char *day_or(struct arena *a, civil_day day, const char *other)
{
    return day == CIVIL_NONE ? other : format_day_plain(a, LANG_DA, day);
}

static void fill_rows(struct view *v, const struct view_person_facts *m)
{
    struct arena *a = view_arena(v);
    struct view *list;

    view_show(v, PERSON_FACTS_FACTS_NONE, m->fact_count == 0);
    if (m->fact_count == 0)
        return;
    list = view_add(v, PERSON_FACTS_FACTS);
    for (size_t i = 0; i < m->fact_count; i++) {
        const struct view_fact *fact = &m->facts[i];
        struct view *row = view_add(list, PERSON_FACTS_FACT);

        view_set(row, PERSON_FACTS_FACT_ID, fact->id);
        view_set(row, PERSON_FACTS_FACT_KIND, fact->kind);
        view_set(row, PERSON_FACTS_FACT_WHAT, fact->what);
        view_set_optional(row, PERSON_FACTS_FACT_NOTE, fact->note);
        view_set(row, PERSON_FACTS_FACT_FROM, day_or(a, fact->from, ""));
        view_set(row, PERSON_FACTS_FACT_TO,
                 day_or(a, fact->to, fact->can_end ? words(LANG_DA, WORD_FACT_OPEN_END) : ""));
        view_set(row, PERSON_FACTS_FACT_BY, fact->by);
        view_set(row, PERSON_FACTS_FACT_LABEL,
                 words_fill(a, LANG_DA, WORD_FACT_VOID, "fact",
                            arena_printf(a, "%s %s", fact->kind, fact->what), NULL));
    }
}

static void fill_ending(struct view *v, const struct view_person_facts *m)
{
    struct arena *a = view_arena(v);
    struct view *ending = NULL;

    for (size_t i = 0; i < m->fact_count; i++) {
        const struct view_fact *fact = &m->facts[i];
        struct view *row;

        if (!fact->can_end)
            continue;
        if (!ending)
            ending = view_add(v, PERSON_FACTS_ENDING);
        row = view_add(ending, PERSON_FACTS_ROW);
        view_set(row, PERSON_FACTS_ROW_VALUE, fact->id);
        view_set(row, PERSON_FACTS_ROW_NAME,
                 words_fill(a, LANG_DA, WORD_FACT_END_CHOICE, "fact",
                            arena_printf(a, "%s: %s", fact->kind, fact->what), "date",
                            format_day_plain(a, LANG_DA, fact->from), NULL));
        view_show(row, PERSON_FACTS_ROW_CHOSEN, text_same(m->end_row, fact->id));
    }
    if (!ending)
        return;
    view_show(ending, PERSON_FACTS_END_OPEN, text_same(m->open, "afslut"));
    errors_fill_field(ending, PERSON_FACTS_ROW_ERROR, m->errors, "raekke");
    fill_date_field(ending, PERSON_FACTS_END_ON, &m->end_on, m->errors);
}

static void fill_person_row(struct view *v, const struct view_person_facts *m)
{
    static const struct choice_marks interpreter = {
        .row = PERSON_FACTS_INTERPRETER,
        .value = PERSON_FACTS_INTERPRETER_VALUE,
        .name = PERSON_FACTS_INTERPRETER_NAME,
        .chosen = PERSON_FACTS_INTERPRETER_CHOSEN,
    };

    view_set(v, PERSON_FACTS_VERSION, m->version);
    fill_date_field(v, PERSON_FACTS_TAKEN_ON, &m->taken_on, m->errors);
    fill_date_field(v, PERSON_FACTS_GOALS_ON, &m->goals_met_on, m->errors);
    view_show(v, PERSON_FACTS_REFUGEE, m->is_refugee);
    view_show(v, PERSON_FACTS_UKRAINE, m->ukraine_act);
    view_show(v, PERSON_FACTS_UNABLE, m->manifestly_unable);
    view_show(v, PERSON_FACTS_DIGITAL, m->digital_post);
    view_show(v, PERSON_FACTS_OUTSIDE, m->outside_portal);
    add_choices(v, &interpreter, "tolkesprog", m->interpreters, m->interpreter_count);
    errors_fill_field(v, PERSON_FACTS_INTERPRETER_ERROR, m->errors, "tolkesprog");
}

static void fill_occupation(struct view *v, const struct view_person_facts *m)
{
    const struct view_radio kind = { .name = "beskaeftigelse",
                                     .legend = words(LANG_DA, WORD_FACT_OCCUPATION_KIND),
                                     .choices = m->occupations,
                                     .count = FACT_OCCUPATIONS };

    view_show(v, PERSON_FACTS_OCCUPATION_OPEN, text_same(m->open, "arbejde"));
    fill_radio(v, PERSON_FACTS_OCCUPATION, &kind, m->errors);
    view_show(v, PERSON_FACTS_ORDINARY, m->is_ordinary);
    view_set(v, PERSON_FACTS_ORDINARY_RULE, law_citation(IL_20_1_5)->in_words);
    fill_date_field(v, PERSON_FACTS_OCCUPATION_FROM, &m->occupation_from, m->errors);
    fill_date_field(v, PERSON_FACTS_OCCUPATION_TO, &m->occupation_to, m->errors);
}

static void fill_absence(struct view *v, const struct view_person_facts *m)
{
    static const struct choice_marks kind = {
        .row = PERSON_FACTS_ABSENCE,
        .value = PERSON_FACTS_ABSENCE_VALUE,
        .name = PERSON_FACTS_ABSENCE_NAME,
        .chosen = PERSON_FACTS_ABSENCE_CHOSEN,
    };

    view_show(v, PERSON_FACTS_ABSENCE_OPEN, text_same(m->open, "fravaer"));
    add_choices(v, &kind, "fravaer", m->absences, FACT_ABSENCES);
    errors_fill_field(v, PERSON_FACTS_ABSENCE_ERROR, m->errors, "fravaer");
    fill_date_field(v, PERSON_FACTS_ABSENCE_FROM, &m->absence_from, m->errors);
    fill_date_field(v, PERSON_FACTS_ABSENCE_TO, &m->absence_to, m->errors);
    fill_date_field(v, PERSON_FACTS_ABSENCE_TOLD, &m->absence_told, m->errors);
    fill_date_field(v, PERSON_FACTS_ABSENCE_BORN, &m->absence_born, m->errors);
    view_show(v, PERSON_FACTS_APPROVED, m->absence_approved);
    view_set(v, PERSON_FACTS_ABSENCE_NOTE, m->absence_note);
    errors_fill_field(v, PERSON_FACTS_ABSENCE_NOTE_ERROR, m->errors, "fravaernote");
}

static void fill_hindrance(struct view *v, const struct view_person_facts *m)
{
    static const struct choice_marks kind = {
        .row = PERSON_FACTS_HINDRANCE,
        .id = PERSON_FACTS_HINDRANCE_ID,
        .value = PERSON_FACTS_HINDRANCE_VALUE,
        .name = PERSON_FACTS_HINDRANCE_NAME,
        .chosen = PERSON_FACTS_HINDRANCE_CHOSEN,
    };
    static const struct choice_marks weekday = {
        .row = PERSON_FACTS_WEEKDAY,
        .value = PERSON_FACTS_WEEKDAY_FIELD,
        .name = PERSON_FACTS_WEEKDAY_NAME,
        .chosen = PERSON_FACTS_WEEKDAY_CHOSEN,
    };

    view_show(v, PERSON_FACTS_HINDRANCE_OPEN, text_same(m->open, "hindring"));
    add_choices(v, &kind, "hindring", m->hindrances, FACT_HINDRANCES);
    errors_fill_field(v, PERSON_FACTS_HINDRANCE_ERROR, m->errors, "hindring");
    add_choices(v, &weekday, "", m->weekdays, FACT_WEEKDAYS);
    errors_fill_field(v, PERSON_FACTS_WEEKDAY_ERROR, m->errors, m->weekdays[0].value);
    view_set(v, PERSON_FACTS_CLOCK_FROM, m->clock_from);
    view_set(v, PERSON_FACTS_CLOCK_TO, m->clock_to);
    errors_fill_field(v, PERSON_FACTS_CLOCK_ERROR, m->errors, "klokken-fra");
    errors_fill_field(v, PERSON_FACTS_CLOCK_TO_ERROR, m->errors, "klokken-til");
}

static void fill_others(struct view *v, const struct view_person_facts *m)
{
    static const struct choice_marks readiness = {
        .row = PERSON_FACTS_READINESS,
        .id = PERSON_FACTS_READINESS_ID,
        .value = PERSON_FACTS_READINESS_VALUE,
        .name = PERSON_FACTS_READINESS_NAME,
        .chosen = PERSON_FACTS_READINESS_CHOSEN,
    };

    view_show(v, PERSON_FACTS_CONTRACT_OPEN, text_same(m->open, "kontrakt"));
    fill_date_field(v, PERSON_FACTS_CONTRACT_ON, &m->contract_on, m->errors);
    view_show(v, PERSON_FACTS_READINESS_OPEN, text_same(m->open, "visitation"));
    add_choices(v, &readiness, "resultat", m->readiness, 2);
    errors_fill_field(v, PERSON_FACTS_READINESS_ERROR, m->errors, "resultat");
    fill_date_field(v, PERSON_FACTS_READINESS_ON, &m->readiness_on, m->errors);
    view_show(v, PERSON_FACTS_BENEFIT_OPEN, text_same(m->open, "ydelse"));
    view_set(v, PERSON_FACTS_BENEFIT, m->benefit);
    errors_fill_field(v, PERSON_FACTS_BENEFIT_ERROR, m->errors, "ydelse");
    fill_date_field(v, PERSON_FACTS_BENEFIT_FROM, &m->benefit_from, m->errors);
    fill_date_field(v, PERSON_FACTS_BENEFIT_TO, &m->benefit_to, m->errors);
}

/* What the plan of follow-up rests on besides (law.md 2.1, 4.4). */
static void fill_follow_up(struct view *v, const struct view_person_facts *m)
{
    view_show(v, PERSON_FACTS_NOT_ENTITLED_OPEN, text_same(m->open, "ikke-ret"));
    view_set(v, PERSON_FACTS_NOT_ENTITLED_RULE, law_citation(IL_20_1_4)->in_words);
    fill_date_field(v, PERSON_FACTS_NOT_ENTITLED_FROM, &m->not_entitled_from, m->errors);
    fill_date_field(v, PERSON_FACTS_NOT_ENTITLED_TO, &m->not_entitled_to, m->errors);
    view_show(v, PERSON_FACTS_MIGRATION_OPEN, text_same(m->open, "overfoert"));
    fill_date_field(v, PERSON_FACTS_MIGRATED_ON, &m->migrated_on, m->errors);
}

void fill_person_facts(struct view *v, const struct view_person_facts *m)
{
    fill_person_head(v, &m->head);
    if (m->contradiction_count) {
        struct view *list = view_add(v, PERSON_FACTS_CONTRADICTIONS);

        for (size_t i = 0; i < m->contradiction_count; i++)
            view_set(view_add(list, PERSON_FACTS_CONTRADICTION), PERSON_FACTS_CONTRADICTION_TEXT,
                     m->contradictions[i]);
    }
    fill_rows(v, m);
    fill_ending(v, m);
    fill_others(v, m);
    fill_occupation(v, m);
    fill_absence(v, m);
    fill_follow_up(v, m);
    fill_hindrance(v, m);
    fill_person_row(v, m);
    view_set(v, PERSON_FACTS_RULES,
             words_fill(view_arena(v), LANG_DA, WORD_FACT_RULES, "first",
                        law_citation(IL_17_1)->in_words, "second", law_citation(IL_20_4)->in_words,
                        "third", law_citation(BEK1216_49_1)->in_words, NULL));
}
