/* C01, C02, C22: what everybody may read. */
#ifndef PAGES_OPEN_H
#define PAGES_OPEN_H

#include "pages/ctx.h"

/** GET /: what this is, what one needs, whom to call. */
enum http_status page_front(struct ctx *c);
/** GET /hjaelp: the steps, the code, help from others, exemption, complaint. */
enum http_status page_help(struct ctx *c);
/** GET /tilgaengelighed and /was (Webtilg. § 3; BEK 904/2019 §§ 2-4). */
enum http_status page_accessibility(struct ctx *c);
/** GET /privatliv: what is kept, why, who sees it. */
enum http_status page_privacy(struct ctx *c);
/** GET /klage: how to complain (RSL §§ 66, 67, 72; IL § 53, stk. 2). */
enum http_status page_complaint(struct ctx *c);

/** GET /regler, on both sites: the law beside the software, in Danish; ?del=stk-5 shows a part in
 * full, ?del=laesning the readings, ?del=valg what the municipality has chosen. */
enum http_status page_rules(struct ctx *c);

#endif
