/* What the sign-in pages of both sites share, and sign-out. */
#include "signin_common.h"

#include "auth/session.h"
#include "base/text.h"
#include "pages/signin.h"
#include "view/format.h"

#include <string.h>

enum { MOMENT_S = 10, MINUTE_S = 60 };

struct auth_attempt signin_attempt(const struct ctx *c)
{
    return (struct auth_attempt){
        .site = c->parts->site,
        .name = "",
        .secret = "",
        .source = c->req->remote_address,
        .reference = c->reference,
        .language = c->who.language,
        .old = c->who.role == ROLE_ANYONE ? NULL : &c->who,
        .now_utc = c->now_utc,
    };
}

const char *signin_go_on(struct ctx *c)
{
    const char *path =
        c->req->method == HTTP_POST ? http_body(c->req, "videre") : http_query(c->req, "videre");

    return path && route_is_page(c->parts->site, path) ? path : NULL;
}

static void send_cookie(struct ctx *c, const struct auth_cookie *cookie)
{
    http_set_cookie(c->res, auth_cookie_name(c->auth, c->parts->site),
                    auth_cookie_write(c->arena, cookie),
                    c->parts->site == AUTH_SITE_STAFF ? HTTP_SAME_SITE_STRICT : HTTP_SAME_SITE_LAX,
                    auth_cookie_is_secure(c->auth));
}

enum http_status signin_enter(struct ctx *c, const struct auth_outcome *out, const char *home)
{
    const char *path = signin_go_on(c);

    send_cookie(c, &out->cookie);
    return http_see_other_again(c->res, arena_printf(c->arena, "%s#indhold", path ? path : home));
}

enum http_status signin_wait(struct ctx *c, int32_t wait_s)
{
    const int minutes = (wait_s + MINUTE_S - 1) / MINUTE_S;

    http_retry_after(c->res, wait_s);
    if (wait_s <= MOMENT_S)
        page_mistake(c, "kode", WORD_SIGN_IN_WAIT_MOMENT);
    else
        page_mistake_text(c, "kode",
                          words_fill(c->arena, c->lang, WORD_SIGN_IN_WAIT, "time",
                                     format_minutes(c->arena, c->lang, minutes), NULL));
    return HTTP_TOO_MANY;
}

static void wipe(const char *text)
{
    explicit_bzero((char *)(uintptr_t)text, strlen(text));
}

/* The strings lie in the request's arena, which is ours to write; `const` only keeps handlers from
 * doing so by mistake. */
void signin_forget(struct ctx *c)
{
    static const char *const fields[] = { "kode", "adgangskode", "igen" };
    const struct http_fields *body = &c->req->body;

    for (size_t i = 0; i < body->count; i++) {
        for (size_t k = 0; k < sizeof fields / sizeof *fields; k++) {
            if (text_same(body->field[i].name, fields[k])) {
                wipe(body->field[i].value);
                wipe(body->field[i].exact);
            }
        }
    }
    explicit_bzero((char *)(uintptr_t)c->req->body_raw, c->req->body_bytes);
}

/* The browser is told to forget everything, the cookie too; so the language goes along in the
 * address and is set anew there. */
enum http_status page_sign_out(struct ctx *c)
{
    struct auth_cookie after;
    const enum err e = auth_session_end(c->auth, &c->who, c->req->remote_address, c->reference,
                                        c->now_utc, &after);

    if (e != OK)
        return http_of(e);
    http_clear_site_data(c->res);
    http_drop_cookie(c->res, auth_cookie_name(c->auth, c->parts->site),
                     auth_cookie_is_secure(c->auth));
    if (c->lang == LANG_DA)
        return page_go(c, PATH_SIGNED_OUT, NULL, NULL);
    return page_go(c, PATH_SIGNED_OUT, NULL,
                   arena_printf(c->arena, "sprog=%s", languages[c->lang].code));
}
