/* Which languages there are, and which are switched on. The table itself is made by the build. */
#include "view/language.h"

#include <string.h>

static bool find(const char *code, size_t bytes, enum lang *out)
{
    for (int i = 0; i < LANG__COUNT; i++) {
        if (strlen(languages[i].code) == bytes && memcmp(languages[i].code, code, bytes) == 0) {
            *out = (enum lang)i;
            return true;
        }
    }
    return false;
}

bool language_from_code(const char *code, enum lang *out)
{
    return code && find(code, strlen(code), out);
}

bool language_list(const char *list, uint32_t *out)
{
    uint32_t bits = LANG_BIT(LANG_DA);

    for (const char *s = list + strspn(list, " ,"); *s; s += strspn(s, " ,")) {
        const size_t bytes = strcspn(s, " ,");
        enum lang lang;

        if (!find(s, bytes, &lang))
            return false;
        bits |= LANG_BIT(lang);
        s += bytes;
    }
    *out = bits;
    return true;
}
