/* S17: the first page of an administrator. */
#ifndef PAGES_ADMINISTRATION_H
#define PAGES_ADMINISTRATION_H

#include "pages/ctx.h"

/** GET /administration: who has access, the outages of the last 30 days, and where the rest is
 * done. No cases: the role opens none (A1). */
enum http_status page_administration(struct ctx *c);

#endif
