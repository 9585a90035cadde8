/* The languages an interpreter may be asked for: one table. */
#include "view/spoken.h"

#include "base/err.h"
#include "base/text.h"
#include "view/words.h"

static const enum word spoken[SPOKEN_COUNT] = {
    WORD_SPOKEN_ARABIC,    WORD_SPOKEN_DARI,       WORD_SPOKEN_ENGLISH,  WORD_SPOKEN_FARSI,
    WORD_SPOKEN_FRENCH,    WORD_SPOKEN_KURMANJI,   WORD_SPOKEN_SORANI,   WORD_SPOKEN_PASHTO,
    WORD_SPOKEN_RUSSIAN,   WORD_SPOKEN_SOMALI,     WORD_SPOKEN_SPANISH,  WORD_SPOKEN_SWAHILI,
    WORD_SPOKEN_TAGALOG,   WORD_SPOKEN_THAI,       WORD_SPOKEN_TIGRINYA, WORD_SPOKEN_TURKISH,
    WORD_SPOKEN_UKRAINIAN, WORD_SPOKEN_VIETNAMESE,
};

const char *spoken_value(int index)
{
    must(index >= 0 && index < SPOKEN_COUNT);
    return words(LANG_DA, spoken[index]);
}

const char *spoken_name(enum lang lang, const char *value)
{
    for (int i = 0; value && i < SPOKEN_COUNT; i++)
        if (text_same(spoken_value(i), value))
            return words(lang, spoken[i]);
    return value ? value : "";
}

bool spoken_is_known(const char *value)
{
    for (int i = 0; i < SPOKEN_COUNT; i++)
        if (text_same(spoken_value(i), value))
            return true;
    return false;
}
