/* What the pages about one talk share. */
#ifndef PAGES_TALK_CASE_H
#define PAGES_TALK_CASE_H

#include "booking_case.h"
#include "pages/step.h"
#include "view/talk.h"

/** The talk of the address and the asker's case. ERR_NOT_FOUND: not theirs. Three statements. */
must_check enum err talk_load(struct ctx *c, struct booking_case *b, struct store_booking *out);

/** Whether the talk is still to come. */
bool talk_is_upcoming(const struct ctx *c, const struct store_booking *talk);
/** The facts of a change for the law; `slot` null: whether a change is open at all. */
struct law_deadline_facts talk_facts(const struct ctx *c, const struct booking_case *b,
                                     const struct store_booking *talk,
                                     const struct store_slot *slot);
/** May it be moved (to `slot`) now? May it be cancelled freely? */
struct law_verdict talk_may_move(const struct ctx *c, const struct booking_case *b,
                                 const struct store_booking *talk, const struct store_slot *slot);
struct law_verdict talk_may_cancel(const struct ctx *c, const struct booking_case *b,
                                   const struct store_booking *talk);
/** Whether the talk meets a booked deadline, so that a change is a step of it (S-06 to S-08). */
bool talk_is_step(const struct store_booking *talk);
/** Records the step of the deadline that a change of the talk is. */
must_check enum err talk_step(struct ctx *c, const struct store_booking *talk,
                              enum law_deadline_event event,
                              const struct law_deadline_facts *facts, const char *note,
                              struct law_verdict *verdict);
/** Why the talk may not be changed: 200 on GET, 409 on POST. */
enum http_status talk_refused(struct ctx *c, const struct booking_case *b,
                              const struct store_booking *talk, enum talk_refusal what,
                              struct law_verdict verdict);

#endif
