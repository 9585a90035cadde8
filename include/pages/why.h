/* GET /hvorfor/...: why a date, a duty or a refusal stands on a citizen's page. */
#ifndef PAGES_WHY_H
#define PAGES_WHY_H

#include "pages/ctx.h"

/** GET /hvorfor/{subject}, a row of the route table each: the asker's own facts, the rule in plain
 * words, its paragraph, whom to ask. /hvorfor/klage?afgoerelse=ID tells of one own decision; 404 for
 * another's. */
enum http_status page_why(struct ctx *c);

#endif
