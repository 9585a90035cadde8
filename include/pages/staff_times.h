/* S13: a caseworker's times: offering one or a series, closing, one time; and the unit's closed
 * days. */
#ifndef PAGES_STAFF_TIMES_H
#define PAGES_STAFF_TIMES_H

#include "pages/ctx.h"

/** GET /tider: times of a week, own, a colleague's or the whole unit's. */
enum http_status page_times(struct ctx *c);
/** GET and POST /tider/ny: what to offer; a lawful wish goes on to the check page. */
enum http_status page_times_new(struct ctx *c);
enum http_status page_times_new_save(struct ctx *c);
/** GET and POST /tider/ny/tjek: every time that will be made, and every one that will not. */
enum http_status page_times_check(struct ctx *c);
enum http_status page_times_make(struct ctx *c);
/** GET /tider/serie/{id}: the receipt: what was made and what was skipped. */
enum http_status page_times_series(struct ctx *c);
/** GET and POST /tider/luk: close the user's own free times from day to day. */
enum http_status page_times_close(struct ctx *c);
enum http_status page_times_close_now(struct ctx *c);
/** GET and POST /tider/{id}: one time; close it, open it again. */
enum http_status page_time(struct ctx *c);
enum http_status page_time_change(struct ctx *c);
/** GET and POST /tider/lukkedage, POST /tider/lukkedage/fjern: days on which the unit is closed. */
enum http_status page_closed_days(struct ctx *c);
enum http_status page_closed_day_add(struct ctx *c);
enum http_status page_closed_day_check(struct ctx *c);
enum http_status page_closed_day_close(struct ctx *c);
enum http_status page_closed_day_remove(struct ctx *c);

#endif
