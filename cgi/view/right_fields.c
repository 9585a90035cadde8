/* Radio buttons, areas of text and kept fields, filled in. */
#include "view/right_fields.h"

#include "base/text.h"
#include "made/area_field.h"
#include "made/kept_fields.h"
#include "made/radio_field.h"

void fill_radio(struct view *v, int section, const struct view_radio *m,
                const struct view_errors *errors)
{
    struct view *field = view_add(v, section);

    view_set(field, RADIO_FIELD_RADIO_NAME, m->name);
    view_set(field, RADIO_FIELD_RADIO_LEGEND, m->legend);
    view_set_optional(field, RADIO_FIELD_RADIO_HINT, m->hint);
    errors_fill_field(field, RADIO_FIELD_RADIO_ERROR, errors, m->name);
    for (size_t i = 0; i < m->count; i++) {
        struct view *row = view_add(field, RADIO_FIELD_RADIO_CHOICE);

        view_set(row, RADIO_FIELD_RADIO_ID,
                 i == 0 ? m->name : arena_printf(view_arena(v), "%s-%zu", m->name, i));
        view_set(row, RADIO_FIELD_RADIO_VALUE, m->choices[i].value);
        view_set(row, RADIO_FIELD_RADIO_TEXT, m->choices[i].name);
        view_show(row, RADIO_FIELD_RADIO_CHOSEN, m->choices[i].is_chosen);
    }
}

void fill_area(struct view *v, int section, const struct view_area *m,
               const struct view_errors *errors)
{
    struct view *field = view_add(v, section);
    const bool is_wrong = errors_at(errors, m->name) != NULL;
    const char *described = NULL;

    if (m->hint && is_wrong)
        described = arena_printf(view_arena(v), "%s-hint %s-fejl", m->name, m->name);
    else if (m->hint || is_wrong)
        described = arena_printf(view_arena(v), "%s-%s", m->name, m->hint ? "hint" : "fejl");
    view_set(field, AREA_FIELD_AREA_NAME, m->name);
    view_set(field, AREA_FIELD_AREA_LABEL, m->label);
    view_set_optional(field, AREA_FIELD_AREA_HINT, m->hint);
    view_set_optional(field, AREA_FIELD_AREA_DESCRIBED, described);
    view_set_int(field, AREA_FIELD_AREA_ROWS, m->rows);
    view_set(field, AREA_FIELD_AREA_TEXT, m->text);
    errors_fill_field(field, AREA_FIELD_AREA_ERROR, errors, m->name);
}

void fill_kept(struct view *v, const struct view_kept *kept, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        struct view *row = view_add(v, KEPT_FIELDS_KEPT);

        view_set(row, KEPT_FIELDS_KEPT_NAME, kept[i].name);
        view_set(row, KEPT_FIELDS_KEPT_VALUE, kept[i].value);
    }
}
