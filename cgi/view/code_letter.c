/* The letter with a code for signing in. */
#include "view/code_letter.h"

#include "made/code.h"
#include "made/code_letter.h"
#include "view/format.h"
#include "view/words.h"

void fill_code(struct view *v, const struct view_code *m)
{
    struct arena *a = view_arena(v);

    fill_person_head(v, &m->head);
    view_show(v, CODE_TOO_MANY, m->too_many);
    view_show(v, CODE_CLOSED, m->is_closed);
    view_show(v, CODE_MAKE, !m->is_closed);
    view_set(v, CODE_LATEST,
             m->made_on == CIVIL_NONE
                 ? words(LANG_DA, WORD_CODE_NEVER)
                 : words_fill(a, LANG_DA,
                              m->is_open ? WORD_CODE_LATEST_OPEN : WORD_CODE_LATEST_DONE, "date",
                              format_day(a, LANG_DA, m->made_on), NULL));
}

void fill_code_letter(struct view *v, const struct view_code_letter *m)
{
    struct arena *a = view_arena(v);

    view_set(v, CODE_LETTER_PERSON_ID, m->head.id);
    view_set(v, CODE_LETTER_NAME,
             arena_printf(a, "%s %s", m->head.given_names, m->head.family_name));
    view_set_optional(v, CODE_LETTER_ADDRESS, m->address);
    if (m->lang != LANG_DA) {
        struct view *other = view_add(v, CODE_LETTER_OTHER);

        view_set(other, CODE_LETTER_OTHER_LANG, languages[m->lang].code);
        view_set(other, CODE_LETTER_OTHER_DIR, languages[m->lang].direction);
        view_set(other, CODE_LETTER_OTHER_SUBJECT, letter_code_subject(m->lang));
        view_set(other, CODE_LETTER_OTHER_TEXT, letter_code_text(a, m->lang, m->letter));
    }
    view_set(v, CODE_LETTER_SUBJECT, letter_code_subject(LANG_DA));
    view_set(v, CODE_LETTER_TEXT, letter_code_text(a, LANG_DA, m->letter));
}
