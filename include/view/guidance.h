/* Recording the guidance on self-booking (BEK 1216/2023 § 44, stk. 2). */
#ifndef VIEW_GUIDANCE_H
#define VIEW_GUIDANCE_H

#include "view/staff_fields.h"

/** The version of the written guidance that is handed over today. */
#define GUIDANCE_TEXT_VERSION "2026-1"

enum { GUIDANCE_POINTS = 5 };

/** What was given before: one row. */
struct view_guidance_given {
    civil_day given_on;
    const char *how;      /* name of the channel */
    const char *language; /* code */
    bool by_interpreter, written;
    const char *text_version, *note, *given_by;
};

struct view_guidance {
    struct view_person_head head;
    struct view_date_field given_on;
    struct view_choice channels[4];
    struct view_choice languages[STAFF_LANGUAGES];
    struct view_choice points[GUIDANCE_POINTS]; /* `value` is the field's name */
    bool by_interpreter, written, has_text;
    const char *note;
    const struct view_guidance_given *before;
    size_t before_count;
    const struct view_errors *errors;
};
/** Fills templates/staff/guidance.tpl. */
void fill_guidance(struct view *v, const struct view_guidance *m);

#endif
