/* S11: the right to self-book. Each step is decided by law/, stored with its text, and takes effect
 * in the booking in the same transaction. */
#ifndef PAGES_STAFF_SELFBOOK_H
#define PAGES_STAFF_SELFBOOK_H

#include "pages/ctx.h"

/** GET /borgere/{id}/selvbooking: the right today, its history, what can be done. POST: an answer
 * to what the citizen asked for (C21). */
enum http_status page_selfbooking(struct ctx *c);
enum http_status page_selfbooking_reply(struct ctx *c);

/** `…/undtag` and `…/undtag/tjek`: an exemption, and its text before it is given. */
enum http_status page_exempt(struct ctx *c);
enum http_status page_exempt_send(struct ctx *c);
enum http_status page_exempt_check(struct ctx *c);
enum http_status page_exempt_now(struct ctx *c);

/** `…/afslag` and `…/afslag/tjek`: no exemption. */
enum http_status page_exempt_refuse(struct ctx *c);
enum http_status page_exempt_refuse_send(struct ctx *c);
enum http_status page_refuse_check(struct ctx *c);
enum http_status page_refuse_now(struct ctx *c);

/** `…/ophaev` and `…/ophaev/tjek`: an exemption ends early, or a revocation is lifted. */
enum http_status page_restore(struct ctx *c);
enum http_status page_restore_send(struct ctx *c);
enum http_status page_restore_check(struct ctx *c);
enum http_status page_restore_now(struct ctx *c);

/** `…/fratag`: a revocation in its four steps. What a POST does stands in its field `goer`. */
enum http_status page_revoke(struct ctx *c);
enum http_status page_revoke_do(struct ctx *c);

/** GET /afgoerelser/{ref}: a decision as it was stored. */
enum http_status page_staff_decision(struct ctx *c);

#endif
