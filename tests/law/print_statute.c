/* Prints the table of the law for tests/law/proof.py: a line a sentence, a citation, a reading; fields
 * are separated by tabs, "-" is none. */
#include "law/statute.h"

#include <stdio.h>

static const char *or_none(const char *text)
{
    return text == NULL || text[0] == '\0' ? "-" : text;
}

static const char *checked_on(enum law_cite cite, char iso[CIVIL_ISO_SIZE])
{
    const civil_day day = law_citation(cite)->last_checked_on;

    return day == CIVIL_NONE ? "-" : civil_format_iso(day, iso);
}

static void print_sentence(const struct law_sentence *s)
{
    char iso[CIVIL_ISO_SIZE];

    printf("sentence\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t", law_part_title(s->part),
           law_citation(s->cite)->code, law_citation(s->cite)->text, checked_on(s->cite, iso),
           or_none(s->says), or_none(s->machine), or_none(s->person), or_none(s->why_no_rule),
           or_none(s->tests), or_none(s->settings));
    for (int r = 0; r < LAW_SENTENCE_READINGS_MAX && s->readings[r] != LAW_READING_NONE; r++)
        printf("%s ", law_reading_text(s->readings[r]));
    printf("\t");
    for (int f = 0; f < LAW_SENTENCE_RULES_MAX && s->rules[f].name != NULL; f++)
        printf("%s ", s->rules[f].name);
    printf("\n");
}

int main(void)
{
    char iso[CIVIL_ISO_SIZE];
    size_t count;
    const struct law_sentence *s = law_statute(&count);

    for (size_t i = 0; i < count; i++)
        print_sentence(&s[i]);
    for (int c = LAW_CITE_NONE + 1; c < LAW_CITE__COUNT; c++)
        printf("citation\t%s\t%s\t%s\n", law_citation((enum law_cite)c)->code,
               law_citation((enum law_cite)c)->text, checked_on((enum law_cite)c, iso));
    for (int r = LAW_R01; r <= LAW_R18; r++)
        printf("reading\t%s\t%s\t%s\n", law_reading_text((enum law_reading)r),
               law_reading_row((enum law_reading)r)->doubt,
               law_reading_row((enum law_reading)r)->choice);
    return 0;
}
