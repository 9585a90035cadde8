/* Consequence cases as the caseworker handles them (law.md 3.3). Nothing is decided automatically
 * (R-09). */
#ifndef PAGES_STAFF_CASE_H
#define PAGES_STAFF_CASE_H

#include "pages/ctx.h"

/** GET /sager/{ref}: the evidence, the citizen's explanation, and the step that comes now. POST: what
 * is done stands in its field `goer`. */
enum http_status page_case(struct ctx *c);
enum http_status page_case_do(struct ctx *c);

#endif
