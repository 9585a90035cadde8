/* The letter with a code for signing in, until national login comes (security.md S10). */
#ifndef PAGES_STAFF_CODE_H
#define PAGES_STAFF_CODE_H

#include "pages/ctx.h"

/** GET /borgere/{id}/kode: when the last one was made. POST: makes one and shows the letter, this
 * once. */
enum http_status page_code(struct ctx *c);
enum http_status page_code_make(struct ctx *c);

#endif
