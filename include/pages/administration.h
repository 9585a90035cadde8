/* S17: the first page of an administrator. */
#ifndef PAGES_ADMINISTRATION_H
#define PAGES_ADMINISTRATION_H

#include "pages/ctx.h"
#include "store/outage.h"

/** GET /administration: who has access, the outages of the last 30 days, and where the rest is
 * done. No cases: the role opens none (A1). */
enum http_status page_administration(struct ctx *c);

/** GET and POST /administration/driftsstop: outages that the system cannot find by itself, and
 * service windows that are announced. */
enum http_status page_outages(struct ctx *c);
enum http_status page_outages_add(struct ctx *c);
/** What a kind of outage is called. */
enum word administration_stop_kind(enum store_outage_kind kind);

#endif
