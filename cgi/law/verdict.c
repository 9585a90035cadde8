/* The identifiers of outcomes, reasons, fields and readings. */
#include "law/verdict.h"

#include "law/internal.h"

#include <string.h>

#define REASON_CODE(name, code, meaning)    [LAW_REASON_##name] = code,
#define REASON_MEANING(name, code, meaning) [LAW_REASON_##name] = meaning,
#define FIELD_CODE(name, code)              [LAW_FIELD_##name] = code,

static const char *const reason_codes[LAW_REASON__COUNT] = { "none", LAW_REASON_LIST(REASON_CODE) };
static const char *const reason_meanings[LAW_REASON__COUNT] = { "no reason belongs to this",
                                                                LAW_REASON_LIST(REASON_MEANING) };
static const char *const field_codes[LAW_FIELD__COUNT] = { "none", LAW_FIELD_LIST(FIELD_CODE) };

static const char *const outcome_codes[] = { "unset", "allowed", "refused",  "not_yet",
                                             "met",   "due",     "breached", "unknown" };
static const char *const reading_texts[] = { "",     "R-01", "R-02", "R-03", "R-04", "R-05", "R-06",
                                             "R-07", "R-08", "R-09", "R-10", "R-11", "R-12", "R-13",
                                             "R-14", "R-15", "R-16", "R-17", "R-18" };

const char *law_reading_text(enum law_reading reading)
{
    return (size_t)reading < sizeof reading_texts / sizeof *reading_texts ? reading_texts[reading]
                                                                          : "";
}

const char *law_reason_code(enum law_reason reason)
{
    return (size_t)reason < LAW_REASON__COUNT ? reason_codes[reason] : "unknown";
}

const char *law_reason_meaning(enum law_reason reason)
{
    return (size_t)reason < LAW_REASON__COUNT ? reason_meanings[reason] : "";
}

const char *law_field_code(enum law_field field)
{
    return (size_t)field < LAW_FIELD__COUNT ? field_codes[field] : "unknown";
}

const char *law_outcome_code(enum law_outcome outcome)
{
    return (size_t)outcome < sizeof outcome_codes / sizeof *outcome_codes ? outcome_codes[outcome]
                                                                          : "unknown";
}

int law_code_find(const char *const *codes, size_t count, const char *code)
{
    for (size_t i = 1; code != NULL && i < count; i++)
        if (codes[i] != NULL && strcmp(codes[i], code) == 0)
            return (int)i;
    return 0;
}
