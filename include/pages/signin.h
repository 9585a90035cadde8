/* Signing in and out (C03 and the staff's own). */
#ifndef PAGES_SIGNIN_H
#define PAGES_SIGNIN_H

#include "pages/ctx.h"

/** GET and POST /log-ind, citizens: CPR number with a letter's code or the own password. */
enum http_status page_sign_in(struct ctx *c);
enum http_status page_sign_in_send(struct ctx *c);
/** GET and POST /log-ind/ny-kode: after a letter's code, a password of one's own. */
enum http_status page_new_password(struct ctx *c);
enum http_status page_new_password_send(struct ctx *c);
/** GET /logget-ud, citizens. */
enum http_status page_signed_out(struct ctx *c);

/** GET and POST /log-ind, staff: user name and password. */
enum http_status page_staff_sign_in(struct ctx *c);
enum http_status page_staff_sign_in_send(struct ctx *c);
/** GET and POST /log-ind/igen, staff: the password once more, before a decision is approved (S11).
 * Send the user there with page_reauth_first() when auth_reauth_is_fresh() says no. */
enum http_status page_staff_reauth(struct ctx *c);
enum http_status page_staff_reauth_send(struct ctx *c);
/** GET /logget-ud, staff. */
enum http_status page_staff_signed_out(struct ctx *c);

/** POST /log-ud, both sites. */
enum http_status page_sign_out(struct ctx *c);

/** 303 to /log-ind/igen, which comes back to this request's own address. For a handler that
 * approves a decision; it must not have changed anything yet. */
enum http_status page_reauth_first(struct ctx *c);

#endif
