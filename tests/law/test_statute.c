/* The table of the law is whole and reads well; what stands beside it is checked by proof.py. */
#include "dates.h"
#include "law/settings.h"
#include "law/statute.h"

#include <stdio.h>

static void check_row(const struct law_sentence *s, enum law_part before)
{
    const char *code = law_citation(s->cite)->code;

    CHECK(code, s->cite != LAW_CITE_NONE && s->cite != LAW_CHOICE && s->part >= before);
    CHECK(code, s->says != NULL && s->says[0] != '\0');
    CHECK(code, (s->rules[0].name == NULL) == (s->why_no_rule != NULL));
    CHECK(code, (s->rules[0].name == NULL) == (s->machine == NULL));
    CHECK(code, (s->rules[0].name == NULL) == (s->tests == NULL));
    CHECK("a list of rules ends", s->rules[LAW_SENTENCE_RULES_MAX - 1].name == NULL
                                      || s->rules[LAW_SENTENCE_RULES_MAX - 1].function != NULL);
    for (int r = 0; r < LAW_SENTENCE_RULES_MAX && s->rules[r].name != NULL; r++)
        CHECK(code, s->rules[r].function != NULL && strncmp(s->rules[r].name, "law_", 4) == 0);
    CHECK("a list of readings ends",
          s->readings[LAW_SENTENCE_READINGS_MAX - 1] == LAW_READING_NONE);
}

/* Each setting that a row names is one of the table of settings. */
static void check_settings(const struct law_sentence *s)
{
    size_t count;
    const struct law_setting_row *rows = law_settings_rows(&count);

    for (const char *p = s->settings; p != NULL && *p != '\0'; p += p[4] == ' ' ? 5 : 4) {
        bool found = false;

        for (size_t i = 0; i < count; i++)
            found = found || strncmp(p, rows[i].number, 4) == 0;
        CHECK(law_citation(s->cite)->code, found);
        if (!found)
            return;
    }
}

int main(void)
{
    size_t count;
    const struct law_sentence *s = law_statute(&count);
    bool read[LAW_R18 + 1] = { false };

    for (size_t i = 0; i < count; i++) {
        check_row(&s[i], i ? s[i - 1].part : LAW_PART_1);
        check_settings(&s[i]);
        for (int r = 0; r < LAW_SENTENCE_READINGS_MAX; r++)
            read[s[i].readings[r]] = true;
    }
    CHECK_INT("every part has a row", s[count - 1].part, LAW_PART__COUNT - 1);
    for (int p = LAW_PART_1; p < LAW_PART__COUNT; p++)
        CHECK("a part has a title and an anchor",
              law_part_title((enum law_part)p)[0] && law_part_anchor((enum law_part)p)[0]);
    for (int p = LAW_PART_1; p < LAW_PART__COUNT; p++) {
        int characters = 0;

        for (const char *t = law_part_title((enum law_part)p); *t != '\0'; t++)
            characters += ((unsigned char)*t & 0xC0) != 0x80;
        CHECK(law_part_title((enum law_part)p), characters <= 38);
    }
    CHECK_STR("no part", law_part_title((enum law_part)99), "");
    CHECK_STR("no part, no anchor", law_part_anchor(LAW_PART_UNSET), "");
    for (int r = LAW_R01; r <= LAW_R18; r++) {
        const struct law_reading_row *row = law_reading_row((enum law_reading)r);

        CHECK(law_reading_text((enum law_reading)r), row->reading == (enum law_reading)r
                                                         && row->doubt[0] != '\0'
                                                         && row->choice[0] != '\0');
        /* takeover and birthdays lie outside § 20 */
        CHECK(law_reading_text((enum law_reading)r), read[r] || r == LAW_R01 || r == LAW_R02);
    }
    CHECK_STR("no reading", law_reading_row((enum law_reading)99)->choice, "");
    return CHECK_DONE();
}
