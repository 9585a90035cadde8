/* The records that a person found no free time (C14), and the answers (law.md 3.4). */
#ifndef PAGES_STAFF_NO_TIMES_H
#define PAGES_STAFF_NO_TIMES_H

#include "pages/ctx.h"

/** GET /borgere/{id}/ingen-tider: the records, newest first, each with its answer or a form. */
enum http_status page_staff_no_times(struct ctx *c);
/** POST /borgere/{id}/ingen-tider: answers one (`svar.<number>`); the task of S02 is done with it.
 * 409 with what was typed when a colleague has answered. */
enum http_status page_staff_no_times_answer(struct ctx *c);

#endif
