/* A person's mistakes on a form: the same words in the summary on top and at each field
 * (ux.md 5.1). */
#ifndef VIEW_ERRORS_H
#define VIEW_ERRORS_H

#include "view/view.h"
#include "view/words.h"

enum { VIEW_ERRORS_MAX = 24 };

/** Empty when zeroed. Fields stand in the order in which they were added: that of the page. */
struct view_errors {
    int count;
    struct view_error {
        const char *field;   /* element id of the field, or of the first box of its group */
        const char *message; /* what is wrong and how to mend it, in the person's language */
    } list[VIEW_ERRORS_MAX];
};

/** Notes a mistake; a second one at the same field is dropped. `field` and `message` must live as
 * long as the page. */
void errors_add(struct view_errors *errors, const char *field, const char *message);
/** The same with a word that has no placeholders. */
void errors_add_word(struct view_errors *errors, enum lang lang, const char *field, enum word key);
/** The message at a field, or null. */
const char *errors_at(const struct view_errors *errors, const char *field);

/** Shows {{>ERRORS}} and the "Fejl: " of the title when there are any; null counts as none. */
void errors_fill(struct view *v, const struct view_errors *errors);

/** Shows `section` when `field` has a mistake. In the template:
 *     {{#SPROG_ERROR}}{{>FIELD_ERROR}}{{/SPROG_ERROR}}
 *     <select id="sprog" name="sprog"{{#SPROG_ERROR}} aria-describedby="sprog-fejl"
 * aria-invalid="true"{{/SPROG_ERROR}}>
 */
void errors_fill_field(struct view *v, int section, const struct view_errors *errors,
                       const char *field);

#endif
