/* Guidance on self-booking: recorded before the first booking deadline. */
#ifndef PAGES_STAFF_GUIDANCE_H
#define PAGES_STAFF_GUIDANCE_H

#include "pages/ctx.h"

/** GET and POST /borgere/{id}/vejledning (BEK 1216/2023 § 44, stk. 2; LAS § 35, stk. 1). */
enum http_status page_guidance(struct ctx *c);
enum http_status page_guidance_save(struct ctx *c);

#endif
