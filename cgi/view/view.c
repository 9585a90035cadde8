/* Helpers of the pages that need no C++: optional sections and the hidden fields of forms. */
#include "view/view.h"

#include "base/text.h"
#include "made/form.h"

void view_set_optional(struct view *v, int section, const char *text)
{
    if (!text_is_empty(text))
        view_set(view_add(v, section), section, text);
}

void view_form(struct view *v, const char *token, const char *number)
{
    view_set(v, FORM_FORM_TOKEN, token);
    view_set(v, FORM_FORM_NUMBER, number);
}
