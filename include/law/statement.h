/* Texts that must say what happened in this case: long enough, in own words, more than the
 * paragraph (law.md 5.2). */
#ifndef LAW_STATEMENT_H
#define LAW_STATEMENT_H

#include "law/verdict.h"

enum {
    LAW_STATEMENT_MIN_CHARS = 40, /* letters and digits, not bytes [choice] */
    LAW_STATEMENT_MIN_OWN_WORDS =
        4 /* different words that stand neither in the paragraph nor the template */
};

/** FIELD_MISSING, TEXT_TOO_SHORT, TEXT_REPEATS_LAW or LAW_REASON_NONE (good). UTF-8;
 * `template_text` may be NULL. Compares words without regard to case and punctuation against § 20,
 * stk. 5, BEK 1216/2023 § 45 and the template. */
enum law_reason law_statement_check(const char *text, const char *template_text);

#endif
