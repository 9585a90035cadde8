/* The CPR number (law.md 7.2): parsing, century, substitute numbers, modulus 11 as a note. */
#ifndef LAW_CPR_H
#define LAW_CPR_H

#include "law/verdict.h"

enum { LAW_CPR_SIZE = 11, LAW_CPR_MASKED_SIZE = 24 };

struct law_cpr {
    bool is_valid;
    bool is_substitute;        /* day + 60: never sent to CPR or Digital Post */
    bool passes_modulus11;     /* a note, never a refusal */
    char digits[LAW_CPR_SIZE]; /* ten digits; "" when not valid */
    civil_day born;            /* CIVIL_NONE when the date is impossible */
    enum law_reason reason;    /* CPR_OK, CPR_SUBSTITUTE, CPR_MODULUS_NOTE, or why it is refused */
};

/** Reads ten digits with spaces, dashes or dots between them, also before and after. `today`
 * refuses births in the future. The result is a secret: never log it. */
struct law_cpr law_cpr_parse(const char *text, civil_day today);

#endif
