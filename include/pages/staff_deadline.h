/* S07: a caseworker gives a booking deadline (law.md 3.2, S-01 and S-02), and takes it back (S-15).
 */
#ifndef PAGES_STAFF_DEADLINE_H
#define PAGES_STAFF_DEADLINE_H

#include "pages/ctx.h"

/** GET and POST /borgere/{id}/frist/ny: the day, the channel and the forms; kept as the draft. */
enum http_status page_deadline_new(struct ctx *c);
enum http_status page_deadline_draft(struct ctx *c);
/** GET and POST /borgere/{id}/frist/tjek: the letter as it will be sent; then it is given. */
enum http_status page_deadline_check(struct ctx *c);
enum http_status page_deadline_issue(struct ctx *c);
/** GET and POST /borgere/{id}/frist/tilbage: what it means, and why; then the deadline falls. */
enum http_status page_deadline_withdraw(struct ctx *c);
enum http_status page_deadline_withdraw_now(struct ctx *c);

#endif
