/* The letter with a code for signing in: the page that makes it, and the letter to print. */
#ifndef VIEW_CODE_LETTER_H
#define VIEW_CODE_LETTER_H

#include "view/letter.h"
#include "view/staff_fields.h"

/** templates/staff/code.tpl. */
struct view_code {
    struct view_person_head head;
    civil_day made_on; /* the last one; CIVIL_NONE: never */
    bool is_open;
    bool too_many; /* this hour */
    bool is_closed; /* the person's case: no letter is made */
};
void fill_code(struct view *v, const struct view_code *m);

/** templates/staff/code_letter.tpl. */
struct view_code_letter {
    struct view_person_head head;
    const struct letter_code *letter;
    const char *address; /* lines by LF; null: none */
    enum lang lang;      /* the person's */
};
void fill_code_letter(struct view *v, const struct view_code_letter *m);

#endif
