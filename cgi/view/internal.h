/* What the files of this room share with each other and with the tables the build makes. */
#ifndef VIEW_INTERNAL_H
#define VIEW_INTERNAL_H

#include "view/language.h"
#include "view/words.h"

enum { WORD_FORMS_MAX = 6 };

/** A word in one language: one text, or its plural forms in the catalogue's order. */
struct word_forms {
    const char *form[WORD_FORMS_MAX];
    int count;
};
extern const struct word_forms word_table[LANG__COUNT][WORD__COUNT];

#endif
