/* The languages there are: Danish, and one for each catalogue templates/po/<code>.po. */
#ifndef VIEW_LANGUAGE_H
#define VIEW_LANGUAGE_H

#include "made/languages.h" /* enum lang { LANG_DA = 0, LANG_AR, ..., LANG__COUNT } */

#include <stdbool.h>
#include <stdint.h>

struct language {
    const char *code;               /* "ar", as in lang="" and ?sprog= */
    const char *name;               /* its own name in its own script */
    const char *direction;          /* "ltr" or "rtl" */
    int (*plural)(unsigned long n); /* which plural form a number takes; from the catalogue */
};
extern const struct language languages[LANG__COUNT];

#define LANG_BIT(lang) ((uint32_t)1 << (lang))

/** The language of a code ("ar"); false, with `out` untouched, when there is no such language. */
bool language_from_code(const char *code, enum lang *out);

/** Reads the setting `languages` ("da,en,ar") into bits; Danish is always in. False when a code has
 * no catalogue. */
bool language_list(const char *list, uint32_t *out);

#endif
