/* What many staff pages share: the line that says whose page it is, and dates in three fields. */
#ifndef VIEW_STAFF_FIELDS_H
#define VIEW_STAFF_FIELDS_H

#include "law/civil.h"
#include "view/errors.h"
#include "view/view.h"

/** templates/staff/person_head.tpl: {{>PERSON_HEAD}} under the h1 of a page about one person, and
 * the marker PERSON_ID for its links. */
struct view_person_head {
    const char *id; /* address id */
    const char *given_names, *family_name;
    const char *cpr_date; /* the first six digits */
    bool is_protected;
};
void fill_person_head(struct view *v, const struct view_person_head *m);

/** "010190-••••" of the first six digits: all that staff pages show (security.md A4). */
char *staff_cpr(struct arena *a, const char *cpr_date);

/** templates/staff/date_field.tpl: {{#X}}{{>DATE_FIELD}}{{/X}}, one section a date. The fields are
 * `<name>-dag`, `<name>-maaned` and `<name>-aar`; a mistake stands at `<name>-dag`. */
struct view_date_field {
    const char *name;
    const char *legend;           /* what day is asked for */
    const char *hint;             /* null: none */
    const char *day, *month, *year; /* as typed, or the day proposed; "" empty */
};
/** Adds `section` to `v` and fills it. */
void fill_date_field(struct view *v, int section, const struct view_date_field *m,
                     const struct view_errors *errors);

enum { STAFF_LANGUAGES = 11 };
/** The codes of the languages that guidance may be given in, 0 <= index < STAFF_LANGUAGES, Danish
 * first. */
const char *staff_language_code(int index);
/** "arabisk" for "ar"; a code outside the list is its own name. */
const char *staff_language_name(const char *code);

/** A choice of a select list or of radio buttons: what is sent and what is read. */
struct view_choice {
    const char *value, *name;
    bool is_chosen;
};

#endif
