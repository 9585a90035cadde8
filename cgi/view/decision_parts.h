/* What the texts of decisions share between the two files that write them. */
#ifndef CGI_VIEW_DECISION_PARTS_H
#define CGI_VIEW_DECISION_PARTS_H

#include "base/text.h"
#include "law/cites.h"
#include "view/decision_text.h"
#include "view/words.h"

enum { DECISION_CITES_MAX = 8, DECISION_LETTER_BYTES = 4096 };

/** The paragraphs of a text, in order. */
struct decision_cites {
    enum law_cite at[DECISION_CITES_MAX];
    int count;
};
void decision_cite(struct decision_cites *c, enum law_cite one);
/** "a, b og c". */
const char *decision_cites_in_words(struct arena *a, const struct decision_cites *c);

/** Sender, addressee, day and title; a part under its heading, when there is text; help, who signs
 * and when it is there. */
void decision_head(struct arena *a, struct text *t, const struct decision_facts *f,
                   const char *title);
void decision_part(struct text *t, enum word heading, const char *text);
void decision_foot(struct arena *a, struct text *t, const struct decision_facts *f, enum word help,
                   enum word delivered);
/** What the citizen said, in own words; what would burst the letter is left to the file. */
void decision_answers(struct arena *a, struct text *t, const struct decision_facts *f);

/* ---- the kinds of a consequence case (case_text.c) ---- */

bool case_is_kind(enum decision_kind kind);
enum word case_title(enum decision_kind kind);
struct decision_cites case_rules(const struct decision_facts *f);
const char *case_result(struct arena *a, const struct decision_facts *f);
const char *case_facts(struct arena *a, const struct decision_facts *f);
const char *case_hearing(struct arena *a, const struct decision_facts *f);

#endif
