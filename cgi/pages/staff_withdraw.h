/* Withdrawing a person's booking deadline (law.md 3.2, S-15): by hand, because a fact was recorded,
 * because the right to book was decided on. */
#ifndef CGI_PAGES_STAFF_WITHDRAW_H
#define CGI_PAGES_STAFF_WITHDRAW_H

#include "law/deadline.h"
#include "pages/ctx.h"
#include "store/person.h"
#include "store/situation.h"

/** Whether the person has a deadline that an event of S-15 can still meet: open or booked. */
bool staff_withdraw_can(const struct store_situation *at);

/** What the law would be asked: the person's deadline, seen now, and the ground. */
struct law_deadline_facts staff_withdraw_facts(const struct ctx *c,
                                               const struct store_situation *at,
                                               enum law_selfbook_status status,
                                               enum law_ground ground);

/** Takes the step with its event and task, in the caller's write transaction. `note` null: none.
 * ERR_CONFLICT: the law refuses (`out` says why), or the deadline has moved on meanwhile. */
must_check enum err staff_withdraw_take(struct ctx *c, int64_t person_id,
                                        const struct store_situation *at,
                                        const struct law_deadline_facts *facts, const char *note,
                                        struct law_deadline_step *out);

/** M-7: the letter that what an earlier letter asked counts no more. A decision needs none: its own
 * letter says so. */
must_check enum err staff_withdraw_tell(struct ctx *c, const struct store_person *p,
                                        const struct store_situation *at,
                                        const struct law_deadline_step *step);

#endif
