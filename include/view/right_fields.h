/* Fields that the forms of S11 share: radio buttons and areas of text, each a partial template. */
#ifndef VIEW_RIGHT_FIELDS_H
#define VIEW_RIGHT_FIELDS_H

#include "view/staff_fields.h"

/** templates/staff/radio_field.tpl: {{#X}}{{>RADIO_FIELD}}{{/X}}. A mistake stands at `name`, which
 * is the id of the first button. */
struct view_radio {
    const char *name, *legend;
    const char *hint; /* null: none */
    const struct view_choice *choices;
    size_t count;
};
void fill_radio(struct view *v, int section, const struct view_radio *m,
                const struct view_errors *errors);

/** templates/staff/area_field.tpl: {{#X}}{{>AREA_FIELD}}{{/X}}. */
struct view_area {
    const char *name, *label;
    const char *hint; /* null: none */
    int rows;
    const char *text; /* as typed */
};
void fill_area(struct view *v, int section, const struct view_area *m,
               const struct view_errors *errors);

/** templates/staff/kept_fields.tpl: what was typed on the page before, sent again. */
struct view_kept {
    const char *name, *value;
};
void fill_kept(struct view *v, const struct view_kept *kept, size_t count);

#endif
