/* What all letters to citizens are made of: sentences, each on its line (letter.c). */
#ifndef CGI_VIEW_LETTER_PARTS_H
#define CGI_VIEW_LETTER_PARTS_H

#include "base/text.h"
#include "law/civil.h"
#include "view/language.h"
#include "view/words.h"

/** What keeps its own direction inside a sentence that is written from the right. */
const char *letter_isolated(struct arena *a, enum lang lang, const char *text);
void letter_line(struct text *t, const char *sentence);
/** A word with the placeholder {date}. */
void letter_line_day(struct text *t, enum lang lang, enum word word, civil_day day);
/** "Kære Amina", and an empty line. */
void letter_hello(struct text *t, enum lang lang, const char *name);
/** Whom to call. */
void letter_help(struct text *t, enum lang lang, const char *phone);
void letter_from(struct text *t, enum lang lang, const char *caseworker, const char *unit,
                 const char *authority);
/** The person's language first, with the Danish text below (ux.md 5.6). */
char *letter_above_danish(struct arena *a, enum lang lang, const char *own, const char *danish);

#endif
