/* S05, shared by its two files: showing, and saving. */
#ifndef CGI_PAGES_STAFF_FACTS_H
#define CGI_PAGES_STAFF_FACTS_H

#include "pages/ctx.h"
#include "store/person.h"
#include "store/person_facts.h"

struct facts_choice {
    const char *value, *code;
    enum word name;
};
enum { FACTS_READINESS = 2, FACTS_OCCUPATION = 2, FACTS_HINDRANCE = 3, FACTS_DAYS = 7 };
extern const struct facts_choice facts_readiness[FACTS_READINESS];
extern const struct facts_choice facts_occupation[FACTS_OCCUPATION];
extern const struct facts_choice facts_hindrance[FACTS_HINDRANCE];
extern const char *const facts_weekday_fields[FACTS_DAYS];

/** The page with what was typed and its mistakes. */
enum http_status facts_show(struct ctx *c, const struct store_person *p, enum http_status status);
/** "benefit-12": kind and number of a row of this page. False: neither. */
bool facts_row_from(const char *text, enum store_fact_kind *kind, int64_t *id);

#endif
