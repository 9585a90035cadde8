/* Staff sign in with a user name and a password, and give the password again before they approve a
 * decision (security.md S7, S11). */
#include "pages/signin.h"

#include "signin_common.h"

#include "auth/session.h"
#include "base/text.h"
#include "view/sign_in.h"

#include "made/staff_reauth.h"
#include "made/staff_sign_in.h"
#include "made/staff_signed_out.h"

#include <ctype.h>

static enum http_status show(struct ctx *c, enum http_status status)
{
    struct view *v = page_new(c, TEMPLATE_STAFF_SIGN_IN, FRAME_NAV_NONE);

    page_form(c, v, PATH_SIGN_IN);
    fill_staff_sign_in(v, &(struct view_sign_in){
                              .name = page_value(c, "bruger"),
                              .go_on = signin_go_on(c),
                              .ended = c->who.ended,
                              .errors = &c->errors,
                          });
    return page_send(c, v, status);
}

enum http_status page_staff_sign_in(struct ctx *c)
{
    if (c->who.role != ROLE_ANYONE)
        return page_go(c, PATH_TODAY, NULL, NULL);
    return show(c, HTTP_OK);
}

/* User names are stored in lower case; who types otherwise means the same. */
static const char *lower(struct arena *a, const char *typed)
{
    char *name = arena_strdup(a, typed);

    for (char *p = name; *p; p++)
        *p = (char)tolower((unsigned char)*p);
    return name;
}

static enum http_status attempt(struct ctx *c, const struct auth_attempt *in)
{
    struct auth_outcome out;
    const enum err e = auth_sign_in(c->auth, c->arena, in, &out);

    if (e != OK)
        return http_of(e);
    if (out.result == SIGN_IN_DONE)
        return signin_enter(c, &out, PATH_TODAY);
    if (out.result == SIGN_IN_WAIT)
        return show(c, signin_wait(c, out.wait_s));
    page_mistake(c, "kode", WORD_STAFF_SIGN_IN_WRONG);
    return show(c, HTTP_UNPROCESSABLE);
}

enum http_status page_staff_sign_in_send(struct ctx *c)
{
    struct auth_attempt in = signin_attempt(c);
    enum http_status status;

    in.name = lower(c->arena, page_value(c, "bruger"));
    in.secret = http_body_exact(c->req, "kode");
    if (text_is_empty(in.name))
        page_mistake(c, "bruger", WORD_STAFF_USER_MISSING);
    if (text_is_empty(in.secret))
        page_mistake(c, "kode", WORD_STAFF_PASSWORD_MISSING);
    status = page_has_mistakes(c) ? show(c, HTTP_UNPROCESSABLE) : attempt(c, &in);
    signin_forget(c);
    return status;
}

enum http_status page_staff_signed_out(struct ctx *c)
{
    return page_send(c, page_new(c, TEMPLATE_STAFF_SIGNED_OUT, FRAME_NAV_NONE), HTTP_OK);
}

/* ---- once more ---- */

static enum http_status show_again(struct ctx *c, enum http_status status)
{
    struct view *v = page_new(c, TEMPLATE_STAFF_REAUTH, FRAME_NAV_NONE);

    page_form(c, v, PATH_SIGN_IN_AGAIN);
    fill_staff_reauth(v, &(struct view_sign_in){ .go_on = signin_go_on(c), .errors = &c->errors });
    return page_send(c, v, status);
}

enum http_status page_staff_reauth(struct ctx *c)
{
    return show_again(c, HTTP_OK);
}

enum http_status page_staff_reauth_send(struct ctx *c)
{
    struct auth_attempt in = signin_attempt(c);
    struct auth_outcome out;
    enum http_status status;
    enum err e;

    in.secret = http_body_exact(c->req, "kode");
    if (text_is_empty(in.secret)) {
        page_mistake(c, "kode", WORD_STAFF_PASSWORD_MISSING);
        return show_again(c, HTTP_UNPROCESSABLE);
    }
    e = auth_reauth(c->auth, c->arena, &in, &out);
    if (e != OK) {
        status = http_of(e);
    } else if (out.result == SIGN_IN_DONE) {
        status = signin_enter(c, &out, PATH_TODAY);
    } else if (out.result == SIGN_IN_WAIT) {
        status = show_again(c, signin_wait(c, out.wait_s));
    } else {
        page_mistake(c, "kode", WORD_STAFF_PASSWORD_WRONG);
        status = show_again(c, HTTP_UNPROCESSABLE);
    }
    signin_forget(c);
    return status;
}

enum http_status page_reauth_first(struct ctx *c)
{
    return http_see_other_query(c->res, PATH_SIGN_IN_AGAIN, NULL, "videre", c->req->path);
}
