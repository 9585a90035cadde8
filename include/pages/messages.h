/* C19: what was sent to the citizen. */
#ifndef PAGES_MESSAGES_H
#define PAGES_MESSAGES_H

#include "pages/ctx.h"

/** GET /beskeder: the newest first, twenty a page. */
enum http_status page_messages(struct ctx *c);
/** GET /beskeder/{ref}: one message as it was written. Somebody else's: 404 (A2). */
enum http_status page_message(struct ctx *c);

#endif
