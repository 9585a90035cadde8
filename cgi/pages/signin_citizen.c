/* C03: a citizen signs in with the code of a letter, or with a password; and chooses the password.
 *
 * Until national login comes. Whatever is wrong, the answer is the same, and takes the same time
 * (security.md S8, AC7). */
#include "pages/signin.h"

#include "signin_common.h"

#include "base/text.h"
#include "law/cpr.h"
#include "view/sign_in.h"

#include "made/new_password.h"
#include "made/sign_in.h"
#include "made/signed_out.h"

#include <string.h>

enum { MINUTE_S = 60 };

/* Eastern and Persian digits, as a phone in Arabic types them, are digits too. */
static char *with_our_digits(struct arena *a, const char *typed)
{
    struct text t = text_new(a, strlen(typed) + 1);

    for (const unsigned char *p = (const unsigned char *)typed; *p; p++) {
        if (p[0] == 0xD9 && p[1] >= 0xA0 && p[1] <= 0xA9) /* U+0660-0669 */
            text_add_char(&t, (char)('0' + *++p - 0xA0));
        else if (p[0] == 0xDB && p[1] >= 0xB0 && p[1] <= 0xB9) /* U+06F0-06F9 */
            text_add_char(&t, (char)('0' + *++p - 0xB0));
        else
            text_add_char(&t, (char)*p);
    }
    return t.bytes;
}

static enum http_status show(struct ctx *c, enum http_status status)
{
    struct view *v = page_new(c, TEMPLATE_SIGN_IN, FRAME_NAV_NONE);

    page_form(c, v, PATH_SIGN_IN);
    fill_sign_in(v, &(struct view_sign_in){
                        .name = page_value(c, "cpr"),
                        .go_on = signin_go_on(c),
                        .phone = c->config->phone,
                        .ended = c->who.ended,
                        .errors = &c->errors,
                    });
    return page_send(c, v, status);
}

enum http_status page_sign_in(struct ctx *c)
{
    if (c->who.role == ROLE_CITIZEN)
        return page_go(c, PATH_MY_TALKS, NULL, NULL);
    return show(c, HTTP_OK);
}

/* Ten digits that can be a number; else a mistake is noted, the same whoever asks. */
static const char *typed_cpr(struct ctx *c)
{
    const char *typed = with_our_digits(c->arena, page_value(c, "cpr"));
    const struct law_cpr cpr = law_cpr_parse(typed, c->today);

    if (!cpr.is_valid)
        page_mistake(c, "cpr", WORD_SIGN_IN_CPR_WRONG);
    return arena_strdup(c->arena, cpr.digits);
}

static enum http_status attempt(struct ctx *c, const struct auth_attempt *in)
{
    struct auth_outcome out;
    const enum err e = auth_sign_in(c->auth, c->arena, in, &out);

    if (e != OK)
        return http_of(e);
    switch (out.result) {
    case SIGN_IN_DONE:
        return signin_enter(c, &out, PATH_MY_TALKS);
    case SIGN_IN_ENROL:
        http_set_cookie(c->res, auth_cookie_name(c->auth, AUTH_SITE_CITIZEN),
                        auth_cookie_write(c->arena, &out.cookie), HTTP_SAME_SITE_LAX,
                        auth_cookie_is_secure(c->auth));
        return page_go(c, PATH_NEW_PASSWORD, NULL, NULL);
    case SIGN_IN_WAIT:
        return show(c, signin_wait(c, out.wait_s));
    default:
        page_mistake(c, "kode", WORD_SIGN_IN_WRONG);
        return show(c, HTTP_UNPROCESSABLE);
    }
}

enum http_status page_sign_in_send(struct ctx *c)
{
    struct auth_attempt in = signin_attempt(c);
    enum http_status status;

    in.name = typed_cpr(c);
    in.secret = http_body_exact(c->req, "kode");
    if (text_is_empty(in.secret))
        page_mistake(c, "kode", WORD_SIGN_IN_SECRET_MISSING);
    status = page_has_mistakes(c) ? show(c, HTTP_UNPROCESSABLE) : attempt(c, &in);
    signin_forget(c);
    return status;
}

/* ---- a password of one's own ---- */

static enum http_status show_choice(struct ctx *c, enum http_status status)
{
    struct view *v = page_new(c, TEMPLATE_NEW_PASSWORD, FRAME_NAV_NONE);
    const int64_t left_s = c->who.ends_utc - c->now_utc;

    page_form(c, v, PATH_NEW_PASSWORD);
    fill_new_password(v, &(struct view_new_password){
                             .minutes = left_s < MINUTE_S ? 1 : (int)(left_s / MINUTE_S),
                             .errors = &c->errors,
                         });
    return page_send(c, v, status);
}

enum http_status page_new_password(struct ctx *c)
{
    return show_choice(c, HTTP_OK);
}

static enum word word_of(enum auth_password_fault fault)
{
    switch (fault) {
    case PASSWORD_TOO_SHORT:
        return WORD_PASSWORD_TOO_SHORT;
    case PASSWORD_TOO_LONG:
        return WORD_PASSWORD_TOO_LONG;
    case PASSWORD_COMMON:
        return WORD_PASSWORD_COMMON;
    default:
        must(fault == PASSWORD_LOCAL);
        return WORD_PASSWORD_LOCAL;
    }
}

static enum http_status choose(struct ctx *c, const struct auth_attempt *in)
{
    enum auth_password_fault fault;
    struct auth_outcome out;
    const enum err e = auth_enrol(c->auth, c->arena, in, &fault, &out);

    if (e != OK)
        return http_of(e);
    if (fault != PASSWORD_GOOD) {
        page_mistake(c, "adgangskode", word_of(fault));
        return show_choice(c, HTTP_UNPROCESSABLE);
    }
    if (out.result != SIGN_IN_DONE)
        return page_go(c, PATH_SIGN_IN, NULL, NULL);
    return signin_enter(c, &out, PATH_MY_TALKS);
}

enum http_status page_new_password_send(struct ctx *c)
{
    struct auth_attempt in = signin_attempt(c);
    enum http_status status;

    in.secret = http_body_exact(c->req, "adgangskode");
    if (text_is_empty(in.secret))
        page_mistake(c, "adgangskode", WORD_PASSWORD_MISSING);
    else if (!text_same(in.secret, http_body_exact(c->req, "igen")))
        page_mistake(c, "igen", WORD_PASSWORD_NOT_SAME);
    status = page_has_mistakes(c) ? show_choice(c, HTTP_UNPROCESSABLE) : choose(c, &in);
    signin_forget(c);
    return status;
}

enum http_status page_signed_out(struct ctx *c)
{
    return page_send(c, page_new(c, TEMPLATE_SIGNED_OUT, FRAME_NAV_NONE), HTTP_OK);
}
