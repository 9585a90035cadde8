/* Single strings that C code needs, in every language: cgi/view/words*.def and the catalogues. */
#ifndef VIEW_WORDS_H
#define VIEW_WORDS_H

#include "base/arena.h"
#include "view/language.h"

#include "made/words.h" /* enum word { WORD_... } */

/** The plain text of a word that has no placeholders. Constant. */
const char *words(enum lang lang, enum word key);

/**
 * A word with its {placeholders} filled in: pairs of name and value, then NULL.
 *     words_fill(a, lang, WORD_HELD_UNTIL, "clock", clock, NULL)
 * A placeholder without a value is a bug of ours and ends the worker. Lives in the arena.
 */
char *words_fill(struct arena *a, enum lang lang, enum word key, ...)
    __attribute__((sentinel, returns_nonnull));

/** The plural form for `n`; {n} is filled with it. More pairs may follow, then NULL. */
char *words_count(struct arena *a, enum lang lang, enum word key, int64_t n, ...)
    __attribute__((sentinel, returns_nonnull));

/** One placeholder and what stands there. */
struct word_value {
    const char *name, *value;
};

/** words_fill with an array. Values that the word has no place for are left out. */
char *words_fill_any(struct arena *a, enum lang lang, enum word key,
                     const struct word_value *values, int count) __attribute__((returns_nonnull));

#endif
