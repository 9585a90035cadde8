/* Why the law answers as it does, in words: plain for citizens, formal for staff and decisions. */
#ifndef VIEW_REASONS_H
#define VIEW_REASONS_H

#include "base/arena.h"
#include "law/verdict.h"
#include "view/language.h"

/** For citizens, level A2, in their language: what it means for them and what to do. Reasons that
 * only staff can meet give a sentence that says whom to call. Constant; one or two whole sentences.
 */
const char *reason_plain(enum lang lang, enum law_reason reason);

/** For staff and written decisions: one whole Danish sentence without the paragraph. Constant. */
const char *reason_formal(enum law_reason reason);

/** The formal sentence with its paragraph: "Fristen er kortere end 8 dage (bekendtgørelse ... § 44,
 * stk. 1)." Lives in the arena. */
char *reason_with_cite(struct arena *a, enum law_reason reason, enum law_cite cite);

/** "Reglen står i integrationsloven § 20, stk. 5.", in the person's language; "" for
 * LAW_CITE_NONE and for what is the municipality's own choice. Lives in the arena. */
char *reason_rule(struct arena *a, enum lang lang, enum law_cite cite);

#endif
