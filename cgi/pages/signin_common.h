/* What the sign-in pages of both sites share. */
#ifndef PAGES_SIGNIN_COMMON_H
#define PAGES_SIGNIN_COMMON_H

#include "auth/sign_in.h"
#include "pages/page.h"

/** An attempt from this request: site, source, reference, language, old session and time. */
struct auth_attempt signin_attempt(const struct ctx *c);

/** The address to go on to, from the query (GET) or the form (POST): a page of this site, or null.
 */
const char *signin_go_on(struct ctx *c);

/** Sends the new session's cookie, and 303 to where the person was going, else to `home`. */
enum http_status signin_enter(struct ctx *c, const struct auth_outcome *out, const char *home);

/** Notes the wait as a mistake at "kode" and sends Retry-After; returns 429. */
enum http_status signin_wait(struct ctx *c, int32_t wait_s);

/** Wipes what was typed from memory, before the arena is used again. */
void signin_forget(struct ctx *c);

#endif
