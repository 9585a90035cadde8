/* S10: the record of one talk that was held. */
#ifndef PAGES_STAFF_RECORD_H
#define PAGES_STAFF_RECORD_H

#include "pages/ctx.h"

/** GET /samtaler/{ref}/referat: the draft with its form, or the finished record; `?mangler=ja` says
 * at each field what is missing (IL § 20, stk. 3, 7-10). */
enum http_status page_record(struct ctx *c);
/** POST: saves the draft, finishes it, gives the notice of stk. 9, adds to a finished one. */
enum http_status page_record_save(struct ctx *c);

#endif
