/* Words: placeholders, plural forms of each catalogue, the list of languages. */
#include "check.h"
#include "view/words.h"

static void placeholders(struct arena *a)
{
    CHECK_STR("6.3 filled",
              words_fill(a, LANG_DA, WORD_DATE_DISTANCE, "date", "i morgen", "distance", "om 1 dag",
                         NULL),
              "i morgen (om 1 dag)");
    CHECK_STR("AC10 a value is not looked at again",
              words_fill(a, LANG_DA, WORD_DATE_DISTANCE, "date", "{distance}", "distance", "{date}",
                         NULL),
              "{distance} ({date})");
    CHECK_STR("one stop ends an abbreviation and its sentence",
              words_fill(a, LANG_DA, WORD_REASON_RULE, "rule", "loven § 1, 3. pkt.", NULL),
              "Reglen står i loven § 1, 3. pkt.");
    CHECK_STR("a paragraph without one gets the sentence's",
              words_fill(a, LANG_DA, WORD_REASON_RULE, "rule", "loven § 1", NULL),
              "Reglen står i loven § 1.");
    CHECK_STR("and an isolated one",
              words_fill(a, LANG_DA, WORD_REASON_RULE, "rule", "\u2068loven § 1, 3. pkt.\u2069", NULL),
              "Reglen står i \u2068loven § 1, 3. pkt.\u2069");
    CHECK_STR("6.3 plain", words(LANG_AR, WORD_MONDAY), "الاثنين");
    for (int lang = 0; lang < LANG__COUNT; lang++)
        for (int key = 0; key < WORD__COUNT; key++)
            CHECK("6.1 every word is there", words((enum lang)lang, (enum word)key)[0] != '\0');
}

static void plurals(struct arena *a)
{ /* clang-format off */
    const struct { enum lang lang; int64_t n; const char *want; } cases[] = {
        { LANG_DA, 0, "0 dage" }, { LANG_DA, 1, "1 dag" }, { LANG_DA, 2, "2 dage" },
        { LANG_EN, 1, "1 day" }, { LANG_EN, 8, "8 days" },
        { LANG_AR, 0, "0 يوم" }, { LANG_AR, 1, "يوم واحد" }, { LANG_AR, 2, "يومان" },
        { LANG_AR, 3, "3 أيام" }, { LANG_AR, 10, "10 أيام" }, { LANG_AR, 11, "11 يوماً" },
        { LANG_AR, 99, "99 يوماً" }, { LANG_AR, 100, "100 يوم" }, { LANG_AR, 103, "103 أيام" },
        { LANG_DA, -1, "-1 dag" },
    }; /* clang-format on */

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        CHECK_STR("6.3 plural form", words_count(a, cases[i].lang, WORD_DAYS, cases[i].n, NULL),
                  cases[i].want);
}

static void choice_of_languages(void)
{
    enum lang lang = LANG_EN;
    uint32_t bits = 0;

    CHECK("6.1 ar is known", language_from_code("ar", &lang) && lang == LANG_AR);
    CHECK("6.1 unknown", !language_from_code("xx", &lang) && lang == LANG_AR);
    CHECK("6.1 not a prefix", !language_from_code("a", &lang));
    CHECK("6.1 empty", !language_from_code("", &lang));
    CHECK("6.1 null", !language_from_code(NULL, &lang));
    CHECK("6.1 list", language_list("da, en,ar", &bits));
    CHECK_INT("6.1 list's bits", bits, LANG_BIT(LANG_DA) | LANG_BIT(LANG_EN) | LANG_BIT(LANG_AR));
    CHECK("6.1 Danish is always in", language_list("ar", &bits) && (bits & LANG_BIT(LANG_DA)));
    CHECK("6.1 a code without catalogue", !language_list("da,tlh", &bits));
    CHECK_STR("6.1 direction", languages[LANG_AR].direction, "rtl");
    CHECK_STR("6.1 own script", languages[LANG_AR].name, "العربية");
}

int main(void)
{
    struct arena *a = arena_new();

    placeholders(a);
    plurals(a);
    choice_of_languages();
    arena_free(a);
    return CHECK_DONE();
}
