/* What many staff pages share. */
#include "view/staff_fields.h"

#include "base/text.h"
#include "made/date_field.h"
#include "made/person_head.h"
#include "view/words.h"

static const struct {
    const char *code;
    enum word name;
} spoken[STAFF_LANGUAGES] = {
    { "da", WORD_LANGUAGE_DA }, { "ar", WORD_LANGUAGE_AR }, { "en", WORD_LANGUAGE_EN },
    { "fa", WORD_LANGUAGE_FA }, { "ps", WORD_LANGUAGE_PS }, { "so", WORD_LANGUAGE_SO },
    { "th", WORD_LANGUAGE_TH }, { "ti", WORD_LANGUAGE_TI }, { "tl", WORD_LANGUAGE_TL },
    { "tr", WORD_LANGUAGE_TR }, { "uk", WORD_LANGUAGE_UK },
};

const char *staff_language_code(int index)
{
    must(index >= 0 && index < STAFF_LANGUAGES);
    return spoken[index].code;
}

const char *staff_language_name(const char *code)
{
    for (int i = 0; i < STAFF_LANGUAGES; i++)
        if (text_same(spoken[i].code, code))
            return words(LANG_DA, spoken[i].name);
    return code;
}

char *staff_cpr(struct arena *a, const char *cpr_date)
{
    return arena_printf(a, "%s-••••", cpr_date);
}

void fill_person_head(struct view *v, const struct view_person_head *m)
{
    view_set(v, PERSON_HEAD_PERSON_ID, m->id);
    view_set(v, PERSON_HEAD_PERSON_NAME,
             arena_printf(view_arena(v), "%s %s", m->given_names, m->family_name));
    view_set(v, PERSON_HEAD_PERSON_CPR, staff_cpr(view_arena(v), m->cpr_date));
    view_show(v, PERSON_HEAD_PERSON_PROTECTED, m->is_protected);
}

void fill_date_field(struct view *v, int section, const struct view_date_field *m,
                     const struct view_errors *errors)
{
    struct view *field = view_add(v, section);

    view_set(field, DATE_FIELD_DATE_NAME, m->name);
    view_set(field, DATE_FIELD_DATE_LEGEND, m->legend);
    view_set_optional(field, DATE_FIELD_DATE_HINT, m->hint);
    view_set(field, DATE_FIELD_DATE_DAY, m->day);
    view_set(field, DATE_FIELD_DATE_MONTH, m->month);
    view_set(field, DATE_FIELD_DATE_YEAR, m->year);
    errors_fill_field(field, DATE_FIELD_DATE_ERROR, errors,
                      arena_printf(view_arena(v), "%s-dag", m->name));
}
