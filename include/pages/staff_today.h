/* S01, S02: a caseworker's day and what waits; and the team leader's list of other units' look-ups.
 */
#ifndef PAGES_STAFF_TODAY_H
#define PAGES_STAFF_TODAY_H

#include "pages/ctx.h"

/** GET /: today's talks, tasks by kind, the warning of missing times (law.md 3.4). */
enum http_status page_today(struct ctx *c);

/** GET /opgaver?slags=&alder=&hele=&side=: everything due, the oldest first. */
enum http_status page_tasks(struct ctx *c);
/** POST /opgaver: one is done (`faerdig.<id>`). */
enum http_status page_tasks_tick(struct ctx *c);

/** GET /adgange: who of other units opened this unit's persons, and why (A3). Team leaders. */
enum http_status page_accesses(struct ctx *c);
/** POST /adgange: one was seen (`set.<number>`). */
enum http_status page_accesses_seen(struct ctx *c);

#endif
