/* Small helpers that the files of the law room share. */
#ifndef LAW_INTERNAL_H
#define LAW_INTERNAL_H

#include "law/verdict.h"

/** A verdict in one line. */
static inline struct law_verdict law_say(enum law_outcome outcome, enum law_reason reason,
                                         enum law_cite cite, civil_day last_day)
{
    return (struct law_verdict){ outcome, reason, cite, LAW_READING_NONE, last_day };
}

/** The same, decided by a numbered reading. */
static inline struct law_verdict law_say_reading(enum law_outcome outcome, enum law_reason reason,
                                                 enum law_cite cite, enum law_reading reading,
                                                 civil_day last_day)
{
    return (struct law_verdict){ outcome, reason, cite, reading, last_day };
}

static inline struct law_verdict law_refuse(enum law_reason reason, enum law_cite cite)
{
    return law_say(LAW_REFUSED, reason, cite, CIVIL_NONE);
}

/** Adds an issue; what does not fit is dropped, the form is refused all the same. */
static inline void law_issue_add(struct law_issues *issues, enum law_field field,
                                 enum law_reason reason, enum law_cite cite)
{
    if (issues->count < LAW_ISSUES_MAX)
        issues->at[issues->count++] = (struct law_issue){ field, reason, cite };
}

/** Whether a text is there: not NULL, and something else than white space in it. */
static inline bool law_has_text(const char *text)
{
    if (text == NULL)
        return false;
    while (*text == ' ' || *text == '\t' || *text == '\r' || *text == '\n')
        text++;
    return *text != '\0';
}

/** The member of a table of identifiers that equals `code`; 0 when none does or code is NULL. */
int law_code_find(const char *const *codes, size_t count, const char *code);

#endif
