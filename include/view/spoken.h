/* The languages an interpreter may be asked for. Stored by their Danish names, shown in the
 * reader's own language. */
#ifndef VIEW_SPOKEN_H
#define VIEW_SPOKEN_H

#include "view/language.h"

enum { SPOKEN_COUNT = 18 };

/** The value to store of a language, 0 <= index < SPOKEN_COUNT, in Danish alphabetical order. */
const char *spoken_value(int index);
/** The name of a stored value in a language; a value outside the list is its own name, null is "".
 */
const char *spoken_name(enum lang lang, const char *value);
/** Whether a value is on the list. */
bool spoken_is_known(const char *value);

#endif
