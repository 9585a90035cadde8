/* S14: a week, one's own, a colleague's or the whole unit's; made for paper too. */
#ifndef PAGES_STAFF_CALENDAR_H
#define PAGES_STAFF_CALENDAR_H

#include "pages/ctx.h"

/** GET /kalender?uge=2026-49&hos=...: talks and free times of a week. */
enum http_status page_calendar(struct ctx *c);

#endif
