/* A person's mistakes: the summary on top and the message at each field. */
#include "view/errors.h"

#include "base/text.h"
#include "made/errors.h"
#include "made/field_error.h"

void errors_add(struct view_errors *errors, const char *field, const char *message)
{
    if (errors_at(errors, field))
        return;
    must(errors->count < VIEW_ERRORS_MAX);
    errors->list[errors->count++] = (struct view_error){ field, message };
}

void errors_add_word(struct view_errors *errors, enum lang lang, const char *field, enum word key)
{
    errors_add(errors, field, words(lang, key));
}

const char *errors_at(const struct view_errors *errors, const char *field)
{
    for (int i = 0; errors && i < errors->count; i++)
        if (text_same(errors->list[i].field, field))
            return errors->list[i].message;
    return NULL;
}

void errors_fill(struct view *v, const struct view_errors *errors)
{
    if (!errors || errors->count == 0)
        return;
    view_show(v, ERRORS_WITH_ERRORS, true);
    view_show(v, errors->count == 1 ? ERRORS_ONE_ERROR : ERRORS_MORE_ERRORS, true);
    for (int i = 0; i < errors->count; i++) {
        struct view *row = view_add(v, ERRORS_ERROR);

        view_set(row, ERRORS_ERROR_FIELD, errors->list[i].field);
        view_set(row, ERRORS_ERROR_TEXT, errors->list[i].message);
    }
}

void errors_fill_field(struct view *v, int section, const struct view_errors *errors,
                       const char *field)
{
    const char *message = errors_at(errors, field);

    if (message) {
        struct view *at = view_add(v, section);

        view_set(at, FIELD_ERROR_ERROR_FIELD, field);
        view_set(at, FIELD_ERROR_ERROR_TEXT, message);
    }
}
