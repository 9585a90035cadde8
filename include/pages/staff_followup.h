/* S06: the plan of follow-up after § 20, and what is recorded for it; group guidelines. */
#ifndef PAGES_STAFF_FOLLOWUP_H
#define PAGES_STAFF_FOLLOWUP_H

#include "pages/ctx.h"

/** GET /borgere/{id}/opfoelgning: regimes, windows, dates with their rules, what counts. */
enum http_status page_follow_up(struct ctx *c);
/** POST: a wrong need, contact or group no longer counts ("fejl.behov-12"). */
enum http_status page_follow_up_void(struct ctx *c);
/** A need of an earlier follow-up. */
enum http_status page_follow_up_need(struct ctx *c);
enum http_status page_follow_up_need_save(struct ctx *c);
/** A conversation or contact that was held outside the booking system. */
enum http_status page_follow_up_talk(struct ctx *c);
enum http_status page_follow_up_talk_save(struct ctx *c);
/** The person belongs to the group of a guideline. */
enum http_status page_follow_up_group(struct ctx *c);
enum http_status page_follow_up_group_save(struct ctx *c);

/** GET /retningslinjer: all of them; POST: the team leader adopts one. */
enum http_status page_guidelines(struct ctx *c);
enum http_status page_guideline_adopt(struct ctx *c);
/** POST /retningslinjer/slut: the team leader lets one end today. */
enum http_status page_guideline_end(struct ctx *c);

#endif
