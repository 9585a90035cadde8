/* S05: the facts that drive the rules of one person. */
#ifndef PAGES_STAFF_FACTS_H
#define PAGES_STAFF_FACTS_H

#include "pages/ctx.h"

/** GET /borgere/{id}/forhold: what is recorded, and where it contradicts itself or a rule. */
enum http_status page_facts(struct ctx *c);
/** POST: one of its forms (`handling`). When the duty to book no longer stands afterwards, an open
 * deadline is withdrawn in the same transaction (S-15). */
enum http_status page_facts_save(struct ctx *c);

#endif
