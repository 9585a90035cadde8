/* Group guidelines. */
#include "view/guidelines.h"

#include "law/cites.h"
#include "made/guidelines.h"
#include "view/format.h"
#include "view/reasons.h"
#include "view/words.h"

static const char *day(struct arena *a, civil_day on)
{
    return format_day_plain(a, LANG_DA, on);
}

static void fill_row(struct view *row, const struct view_guideline *g, bool may_adopt)
{
    struct arena *a = view_arena(row);
    struct view *cell;

    view_set(row, GUIDELINES_TITLE, g->title);
    view_set(row, GUIDELINES_GROUP, g->group);
    view_set(row, GUIDELINES_CIRCUMSTANCES, g->circumstances);
    view_set(row, GUIDELINES_FORMS, g->forms);
    view_set(row, GUIDELINES_VALID,
             g->to == CIVIL_NONE
                 ? words_fill(a, LANG_DA, WORD_FLOW_SINCE, "from", day(a, g->from), NULL)
                 : words_fill(a, LANG_DA, WORD_FLOW_FROM_TO, "from", day(a, g->from), "to",
                              day(a, g->to), NULL));
    view_show(row, GUIDELINES_IN_FORCE, g->is_in_force);
    view_set(row, GUIDELINES_ADOPTED, day(a, g->adopted_on));
    view_set(row, GUIDELINES_ADOPTED_BY, g->adopted_by);
    view_set_int(row, GUIDELINES_PERSONS, g->persons);
    if (!may_adopt)
        return;
    cell = view_add(row, GUIDELINES_END_CELL);
    view_show(cell, GUIDELINES_CANNOT_END, !g->can_end);
    if (g->can_end) {
        cell = view_add(cell, GUIDELINES_CAN_END);
        view_set(cell, GUIDELINES_GUIDELINE_ID, g->id);
        view_set(cell, GUIDELINES_TITLE, g->title);
    }
}

static void fill_adopt(struct view *form, const struct view_guidelines *m)
{
    view_form(form, m->adopt_token, m->adopt_number);
    view_set(form, GUIDELINES_TYPED_TITLE, m->title);
    errors_fill_field(form, GUIDELINES_TITLE_ERROR, m->errors, "titel");
    fill_area(form, GUIDELINES_GROUP_AREA, &m->group, m->errors);
    fill_area(form, GUIDELINES_CIRCUMSTANCES_AREA, &m->circumstances, m->errors);
    errors_fill_field(form, GUIDELINES_FORM_ERROR, m->errors, m->forms[0].value);
    for (int i = 0; i < GUIDELINE_FORMS; i++) {
        struct view *row = view_add(form, GUIDELINES_FORM_CHOICE);

        view_set(row, GUIDELINES_FORM_FIELD, m->forms[i].value);
        view_set(row, GUIDELINES_FORM_NAME, m->forms[i].name);
        view_show(row, GUIDELINES_FORM_CHOSEN, m->forms[i].is_chosen);
    }
    fill_date_field(form, GUIDELINES_ADOPTED_ON, &m->adopted_on, m->errors);
    fill_date_field(form, GUIDELINES_VALID_FROM, &m->from, m->errors);
    fill_date_field(form, GUIDELINES_VALID_TO, &m->to, m->errors);
}

void fill_guidelines(struct view *v, const struct view_guidelines *m)
{
    struct view *list;

    view_set(v, GUIDELINES_RULE, reason_rule(view_arena(v), LANG_DA, IL_20_2));
    view_show(v, GUIDELINES_NONE, m->count == 0);
    view_show(v, GUIDELINES_MAY_NOT, !m->may_adopt);
    if (m->count > 0) {
        list = view_add(v, GUIDELINES_LIST);
        view_form(list, m->end_token, m->end_number); /* the forms in its rows */
        view_show(list, GUIDELINES_END_HEAD, m->may_adopt);
        for (size_t i = 0; i < m->count; i++)
            fill_row(view_add(list, GUIDELINES_GUIDELINE), &m->list[i], m->may_adopt);
    }
    if (m->may_adopt)
        fill_adopt(view_add(v, GUIDELINES_ADOPT), m);
}
