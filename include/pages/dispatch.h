/* The one dispatcher: no handler can forget a check, leave a transaction open, or send half a page.
 */
#ifndef PAGES_DISPATCH_H
#define PAGES_DISPATCH_H

#include "pages/ctx.h"

/**
 * Answers one request: route, session, role, form token, double submit, transaction, handler,
 * audit, commit, page. Always leaves a complete answer in `res`. Writes one log line. `a` is the
 * request's arena.
 */
void dispatch(const struct site_parts *parts, struct arena *a, const struct http_request *req,
              struct http_response *res);

#endif
