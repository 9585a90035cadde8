/* The forms of S06: a need, a conversation that was held, and the group of a guideline. */
#include "law/cites.h"
#include "made/followup_group.h"
#include "made/followup_need.h"
#include "made/followup_talk.h"
#include "view/followup.h"
#include "view/reasons.h"
#include "view/words.h"

void fill_followup_need(struct view *v, const struct view_followup_need *m)
{
    fill_person_head(v, &m->head);
    fill_date_field(v, FOLLOWUP_NEED_WANTED_BY, &m->wanted_by, m->errors);
    fill_area(v, FOLLOWUP_NEED_NEED_REASON, &m->why, m->errors);
    view_set(v, FOLLOWUP_NEED_RULE, reason_rule(view_arena(v), LANG_DA, IL_20_1_3));
}

void fill_followup_talk(struct view *v, const struct view_followup_talk *m)
{
    fill_person_head(v, &m->head);
    fill_date_field(v, FOLLOWUP_TALK_HELD_ON, &m->held_on, m->errors);
    fill_radio(v, FOLLOWUP_TALK_CHANNEL, &m->channel, m->errors);
    fill_area(v, FOLLOWUP_TALK_LETTER_REASON, &m->letter_reason, m->errors);
    fill_radio(v, FOLLOWUP_TALK_GUIDELINE_FORM, &m->form, m->errors);
    view_set(v, FOLLOWUP_TALK_TOOK_PART, m->took_part);
    errors_fill_field(v, FOLLOWUP_TALK_TOOK_PART_ERROR, m->errors, "deltog");
    view_set(v, FOLLOWUP_TALK_RULE,
             words_fill(view_arena(v), LANG_DA, WORD_FLOW_FORM_RULES, "first",
                        law_citation(IL_20_1_8)->in_words, "second",
                        law_citation(IL_20_1_9)->in_words, "third", law_citation(IL_20_2)->in_words,
                        NULL));
}

void fill_followup_group(struct view *v, const struct view_followup_group *m)
{
    struct view *form;

    fill_person_head(v, &m->head);
    view_set(v, FOLLOWUP_GROUP_RULE, reason_rule(view_arena(v), LANG_DA, IL_20_2));
    view_show(v, FOLLOWUP_GROUP_GUIDELINE_NONE, m->guideline_count == 0);
    if (m->guideline_count == 0)
        return;
    form = view_add(v, FOLLOWUP_GROUP_GUIDELINES);
    errors_fill_field(form, FOLLOWUP_GROUP_GUIDELINE_ERROR, m->errors, "retningslinje");
    for (size_t i = 0; i < m->guideline_count; i++) {
        struct view *row = view_add(form, FOLLOWUP_GROUP_GUIDELINE);

        view_set(row, FOLLOWUP_GROUP_GUIDELINE_VALUE, m->guidelines[i].value);
        view_set(row, FOLLOWUP_GROUP_GUIDELINE_NAME, m->guidelines[i].name);
        view_show(row, FOLLOWUP_GROUP_GUIDELINE_CHOSEN, m->guidelines[i].is_chosen);
    }
    fill_date_field(form, FOLLOWUP_GROUP_GROUP_FROM, &m->from, m->errors);
    fill_date_field(form, FOLLOWUP_GROUP_GROUP_TO, &m->to, m->errors);
    fill_area(form, FOLLOWUP_GROUP_GROUP_WHY, &m->why, m->errors);
}
