/* Recording the guidance on self-booking. */
#include "view/guidance.h"

#include "law/cites.h"
#include "made/guidance.h"
#include "view/format.h"
#include "view/reasons.h"
#include "view/words.h"

static void fill_choices(struct view *v, const struct view_guidance *m)
{
    struct arena *a = view_arena(v);

    for (size_t i = 0; i < sizeof m->channels / sizeof *m->channels; i++) {
        struct view *row = view_add(v, GUIDANCE_CHANNEL);

        view_set(row, GUIDANCE_CHANNEL_ID, i == 0 ? "kanal" : arena_printf(a, "kanal-%zu", i));
        view_set(row, GUIDANCE_CHANNEL_VALUE, m->channels[i].value);
        view_set(row, GUIDANCE_CHANNEL_NAME, m->channels[i].name);
        view_show(row, GUIDANCE_CHANNEL_CHOSEN, m->channels[i].is_chosen);
    }
    for (int i = 0; i < STAFF_LANGUAGES; i++) {
        struct view *row = view_add(v, GUIDANCE_TONGUE);

        view_set(row, GUIDANCE_TONGUE_VALUE, m->languages[i].value);
        view_set(row, GUIDANCE_TONGUE_NAME, m->languages[i].name);
        view_show(row, GUIDANCE_TONGUE_CHOSEN, m->languages[i].is_chosen);
    }
    for (int i = 0; i < GUIDANCE_POINTS; i++) {
        struct view *row = view_add(v, GUIDANCE_POINT);

        view_set(row, GUIDANCE_POINT_FIELD, m->points[i].value);
        view_set(row, GUIDANCE_POINT_NAME, m->points[i].name);
        view_show(row, GUIDANCE_POINT_CHOSEN, m->points[i].is_chosen);
    }
}

static void fill_before(struct view *v, const struct view_guidance *m)
{
    struct arena *a = view_arena(v);
    struct view *table;

    view_show(v, GUIDANCE_BEFORE_NONE, m->before_count == 0);
    if (m->before_count == 0)
        return;
    table = view_add(v, GUIDANCE_BEFORE);
    for (size_t i = 0; i < m->before_count; i++) {
        const struct view_guidance_given *g = &m->before[i];
        struct view *row = view_add(table, GUIDANCE_GIVEN);
        const char *language = staff_language_name(g->language);

        view_set(row, GUIDANCE_GIVEN_DAY, format_day_plain(a, LANG_DA, g->given_on));
        view_set(row, GUIDANCE_GIVEN_HOW, g->how);
        view_set(row, GUIDANCE_GIVEN_TONGUE,
                 g->by_interpreter ? words_fill(a, LANG_DA, WORD_GUIDANCE_INTERPRETED, "language",
                                                language, NULL)
                                   : language);
        view_set(row, GUIDANCE_GIVEN_TEXT, g->text_version);
        view_set(row, GUIDANCE_GIVEN_WRITTEN,
                 words(LANG_DA, g->written ? WORD_GUIDANCE_WRITTEN : WORD_GUIDANCE_NOT_WRITTEN));
        view_set(row, GUIDANCE_GIVEN_BY, g->given_by);
    }
}

void fill_guidance(struct view *v, const struct view_guidance *m)
{
    fill_person_head(v, &m->head);
    view_set(v, GUIDANCE_RULE, reason_rule(view_arena(v), LANG_DA, BEK1216_44_2));
    view_set(v, GUIDANCE_WRITTEN_RULE, law_citation(LAS_35_1)->in_words);
    fill_date_field(v, GUIDANCE_GIVEN_ON, &m->given_on, m->errors);
    fill_choices(v, m);
    view_show(v, GUIDANCE_INTERPRETER, m->by_interpreter);
    view_show(v, GUIDANCE_WRITTEN, m->written);
    view_set(v, GUIDANCE_TEXT_VALUE, GUIDANCE_TEXT_VERSION);
    view_set(v, GUIDANCE_TEXT_NAME,
             words_fill(view_arena(v), LANG_DA, WORD_GUIDANCE_TEXT_CURRENT, "version",
                        GUIDANCE_TEXT_VERSION, NULL));
    view_show(v, GUIDANCE_TEXT_CHOSEN, m->has_text);
    view_set(v, GUIDANCE_NOTE, m->note);
    errors_fill_field(v, GUIDANCE_CHANNEL_ERROR, m->errors, "kanal");
    errors_fill_field(v, GUIDANCE_TONGUE_ERROR, m->errors, "sprog");
    errors_fill_field(v, GUIDANCE_POINT_ERROR, m->errors, m->points[0].value);
    errors_fill_field(v, GUIDANCE_TEXT_ERROR, m->errors, "tekst");
    errors_fill_field(v, GUIDANCE_NOTE_ERROR, m->errors, "note");
    fill_before(v, m);
}
