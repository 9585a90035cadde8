/* «Hvorfor?»: why a date, a duty or a refusal stands on a citizen's page. One page, a fixed table
 * of subjects: question, facts of the person, the rule in plain words, the paragraph, whom to ask.
 */
#ifndef VIEW_WHY_H
#define VIEW_WHY_H

#include "law/verdict.h"
#include "view/view.h"
#include "view/words.h"

#include <stddef.h>

enum why_subject {
    WHY_UNSET,
    WHY_DUTY,
    WHY_DEADLINE,
    WHY_CHANGE, /* moving and cancelling */
    WHY_ONE,    /* one booked time at once */
    WHY_SUMMONS,
    WHY_EXEMPT,
    WHY_REVOKED,
    WHY_MONEY, /* a missed deadline or talk */
    WHY_NO_TIMES,
    WHY_ABSENCE,
    WHY_FORM,
    WHY_HEARING,
    WHY_COMPLAINT,
    WHY__COUNT
};

/** "frist": the end of the subject's address /hvorfor/frist; "" for UNSET. */
const char *why_name(enum why_subject subject);
/** The subject of an address's end; UNSET for an unknown one. */
enum why_subject why_from(const char *name);
/** The subject that explains a paragraph; UNSET where none does (also for NONE and CHOICE). */
enum why_subject why_of(enum law_cite cite);
/** The same for a refusal: its reason first, then its paragraph, then the duty itself. */
enum why_subject why_of_verdict(struct law_verdict verdict);

/** Fills {{>WHY_LINK}} of a page: the link «Hvorfor?». UNSET: no link. */
void why_link(struct view *v, enum why_subject subject);
/** The same with a decision's address id, for WHY_COMPLAINT. */
void why_link_decision(struct view *v, const char *decision_id);

enum { WHY_FACTS_MAX = 8 };

/** What a page knows; the view makes text of it. */
struct why_fact {
    enum why_fact_kind { WHY_DAY, WHY_MOMENT, WHY_DAYS, WHY_TEXT, WHY_WORD, WHY_SINCE } kind;
    enum word label;
    int64_t number;   /* a day, minutes since local midnight beside `day`, or a count */
    civil_day day;    /* MOMENT, SINCE */
    enum word word;   /* WORD, SINCE: with {date} */
    const char *text; /* TEXT */
};

struct view_why {
    enum why_subject subject;
    enum law_reason reason; /* answers, unless NONE: then `answer` does */
    enum word answer;
    struct why_fact facts[WHY_FACTS_MAX];
    size_t fact_count;
    const char *caseworker; /* null: none */
    const char *unit_phone;
    const char *decision; /* its address id, where one can read more; null: none */
};

/** Fills templates/citizen/why.tpl. */
void fill_why(struct view *v, const struct view_why *m);

#endif
