/* The one dispatcher: accept, route, who, may, load, decide, store, render, end, in one straight
 * line. */
#include "pages/dispatch.h"

#include "auth/csrf.h"
#include "auth/session.h"
#include "base/clock.h"
#include "base/log.h"
#include "base/secret.h"
#include "base/text.h"
#include "law/clock.h"
#include "pages/page.h"
#include "store/draft.h"
#include "store/journal.h"
#include "store/submission.h"
#include "view/error_page.h"

#include "made/error_page.h"

#include <stdio.h>
#include <string.h>

enum { REFERENCE_CHARACTERS = 8, MINUTE_S = 60, RETRY_S = 5 };

static const char *new_reference(struct arena *a)
{
    static const char alphabet[] = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"; /* no 0 O 1 I */
    char *reference = arena_alloc(a, REFERENCE_CHARACTERS + 1);
    uint8_t random[REFERENCE_CHARACTERS];

    secret_random(random, sizeof random);
    for (int i = 0; i < REFERENCE_CHARACTERS; i++)
        reference[i] = alphabet[random[i] % 32];
    return reference;
}

static const char *role_code(enum auth_role role)
{
    static const char *const codes[] = {
        [ROLE_UNSET] = "unset",
        [ROLE_ANYONE] = "anyone",
        [ROLE_ENROLLING] = "enrolling",
        [ROLE_CITIZEN] = "citizen",
        [ROLE_CASEWORKER] = "caseworker",
        [ROLE_TEAM_LEADER] = "team_leader",
        [ROLE_ADMINISTRATOR] = "administrator",
    };

    return codes[role];
}

/* ---- language and cookie ---- */

static void send_cookie(struct ctx *c, const struct auth_cookie *cookie)
{
    const bool is_staff = c->parts->site == AUTH_SITE_STAFF;

    http_set_cookie(
        c->res, auth_cookie_name(c->auth, c->parts->site), auth_cookie_write(c->arena, cookie),
        is_staff ? HTTP_SAME_SITE_STRICT : HTTP_SAME_SITE_LAX, auth_cookie_is_secure(c->auth));
}

static bool is_offered(const struct ctx *c, const char *code, enum lang *out)
{
    return language_from_code(code, out)
           && (views_languages(c->parts->views) & LANG_BIT(*out)) != 0;
}

/* The session, and the language: chosen now, chosen before, or Danish. A stranger who needs a form,
 * or who chose a language, gets an anonymous cookie; nothing is stored for it. */
static enum err find_who(struct ctx *c)
{
    const char *value = http_cookie(c->req, c->arena, auth_cookie_name(c->auth, c->parts->site));
    const char *chosen = http_query(c->req, "sprog");
    struct auth_cookie cookie;
    bool send = false;
    enum err e;

    if ((e = auth_session_find(c->auth, c->parts->site, value, c->now_utc, &c->who)) != OK)
        return e;
    auth_cookie_read(c->auth, value, &cookie);
    if (c->who.role == ROLE_ANYONE && !c->who.is_anonymous) {
        auth_cookie_anonymous(c->auth, cookie.language, &cookie);
        send =
            c->route && c->route->role == ROLE_ANYONE
            && c->req->method != HTTP_POST; /* a POST without a cookie must stay without a token */
    }
    c->lang = LANG_DA;
    if (c->parts->site == AUTH_SITE_CITIZEN) {
        if (chosen && is_offered(c, chosen, &c->lang)) {
            snprintf(cookie.language, sizeof cookie.language, "%s", chosen);
            send = true;
        } else if (!is_offered(c, c->who.language, &c->lang)) {
            c->lang = LANG_DA;
        }
    }
    if (send) {
        send_cookie(c, &cookie);
        if (c->who.role == ROLE_ANYONE) {
            const struct auth_who before = c->who;

            e = auth_session_find(c->auth, c->parts->site, auth_cookie_write(c->arena, &cookie),
                                  c->now_utc, &c->who);
            c->who.ended = before.ended;
            c->who.ended_person_id = before.ended_person_id;
            c->who.ended_user_id = before.ended_user_id;
        }
    }
    c->user = *c->who.name ? c->who.name : NULL;
    c->scope = (struct store_scope){ .user_id = c->who.user_id, .unit_id = c->who.unit_id };
    return e;
}

/* ---- the audit log ---- */

static void audit_row(const struct ctx *c, enum http_status status, struct store_audit *out)
{
    const struct page_record *r = &c->record;

    *out = (struct store_audit){
        .at_utc = c->now_utc,
        .site = c->parts->site == AUTH_SITE_STAFF ? STORE_AUDIT_STAFF : STORE_AUDIT_CITIZEN,
        .outcome = status < 400                  ? STORE_AUDIT_DONE
                   : status == HTTP_NOT_FOUND    ? STORE_AUDIT_NOT_FOUND
                   : status == HTTP_FORBIDDEN    ? STORE_AUDIT_DENIED
                   : status >= HTTP_SERVER_ERROR ? STORE_AUDIT_FAILED
                                                 : STORE_AUDIT_REFUSED,
        .role = role_code(c->who.role),
        .staff_id = c->who.user_id,
        .actor_id = c->who.person_id,
        .source = c->req->remote_address,
        .action = c->route->action,
        .object_kind = r->object_kind,
        .object_id = r->object_id   ? r->object_id
                     : c->ids.count ? c->ids.id[0]
                                    : NULL,
        .person_id = r->person_id ? r->person_id : c->who.person_id,
        .purpose = r->purpose,
        .request_ref = c->reference,
        .criterion = r->criterion,
        .detail = r->detail,
        .is_time_search = r->is_time_search,
        .from_day = r->is_time_search ? r->from_day : 0,
        .to_day = r->is_time_search ? r->to_day : 0,
        .shown = r->is_time_search ? r->shown : 0,
    };
}

/* Views before they are sent; refusals of whoever is signed in, too, of a POST like of a GET: its
 * own row went with its transaction. Not what nobody was shown. */
static enum err record_read(struct ctx *c, enum http_status status)
{
    struct store_audit row;
    const bool is_view = c->route->record == RECORD_VIEW || c->route->record == RECORD_SEARCH;
    const bool is_denial = status == HTTP_FORBIDDEN || (status == HTTP_NOT_FOUND && c->ids.count);

    if (c->who.role == ROLE_ANYONE || !(is_denial || (is_view && status < HTTP_SERVER_ERROR)))
        return OK;
    audit_row(c, status, &row);
    return store_journal_append(c->store, &row);
}

/* ---- refusals ---- */

/* What was typed must not be lost: kept for the account, offered on the page of the same address.
 * Nobody else's page plants a draft. */
static void keep_draft(struct ctx *c, const char *account)
{
    enum err e;

    if (!account || !c->route || (c->route->flags & ROUTE_NO_DRAFT) || !c->req->body_bytes
        || c->req->status != HTTP_OK || !http_is_same_origin(c->req)
        || !route_is_page(c->parts->site, c->req->path))
        return;
    if ((e = store_begin_write(c->store)) == OK) {
        e = store_draft_save(c->store, account, c->req->path, c->req->body_raw, c->now_utc);
        if (e == OK)
            e = store_commit(c->store);
        else
            store_rollback(c->store);
    }
    if (e != OK)
        log_event(LOG_WARNING, "draft-not-kept", LOG_TEXT("ref", c->reference));
}

static enum http_status to_sign_in(struct ctx *c)
{
    const char *path = c->req->path;

    keep_draft(c, page_account_ended(c));
    if (!route_is_page(c->parts->site, path))
        return http_see_other(c->res, PATH_SIGN_IN);
    return http_see_other_query(c->res, PATH_SIGN_IN, NULL, "videre", path);
}

static enum http_status may_not(struct ctx *c)
{
    if (c->who.role == ROLE_ANYONE)
        return to_sign_in(c);
    if (c->who.role == ROLE_ENROLLING)
        return http_see_other(c->res, PATH_NEW_PASSWORD);
    if (c->who.role == ROLE_ADMINISTRATOR && text_same(c->route->pattern, PATH_TODAY))
        return http_see_other(c->res, PATH_ADMINISTRATION); /* their own first page */
    return HTTP_FORBIDDEN;
}

/* A form from elsewhere is refused flatly; a spent token of our own form keeps what was typed (S5).
 */
static enum http_status form_refused(struct ctx *c, enum error_page_kind *kind)
{
    if (!http_is_same_origin(c->req))
        return HTTP_FORBIDDEN;
    if (!auth_submission_is_valid(http_body(c->req, AUTH_FIELD_SUBMISSION))
        || !auth_csrf_is_valid(&c->who, c->route->pattern, http_body(c->req, AUTH_FIELD_FORM))) {
        keep_draft(c, page_account(c));
        *kind = ERROR_PAGE_FORM_EXPIRED;
        return HTTP_FORBIDDEN;
    }
    return HTTP_OK;
}

static enum error_page_kind kind_of(enum http_status status)
{
    switch (status) {
    case HTTP_FORBIDDEN:
        return ERROR_PAGE_FORBIDDEN;
    case HTTP_NOT_FOUND:
        return ERROR_PAGE_NOT_FOUND;
    case HTTP_METHOD_NOT_ALLOWED:
        return ERROR_PAGE_METHOD;
    case HTTP_CONFLICT:
        return ERROR_PAGE_CONFLICT;
    case HTTP_TOO_LARGE:
        return ERROR_PAGE_TOO_LARGE;
    case HTTP_TOO_MANY:
        return ERROR_PAGE_TOO_MANY;
    case HTTP_UNAVAILABLE:
        return ERROR_PAGE_UNAVAILABLE;
    case HTTP_SERVER_ERROR:
        return ERROR_PAGE_FAILED;
    default:
        return ERROR_PAGE_BAD_REQUEST;
    }
}

static void error_page(struct ctx *c, enum http_status status, enum error_page_kind kind)
{
    struct view *v;
    const bool is_home = c->req->status != HTTP_OK || !route_is_page(c->parts->site, c->req->path);

    c->res->body.size = 0;
    c->res->location = NULL;
    if (status == HTTP_UNAVAILABLE || status == HTTP_TOO_MANY)
        http_retry_after(c->res, RETRY_S);
    v = page_new(c, TEMPLATE_ERROR_PAGE, FRAME_NAV_NONE);
    fill_error_page(v,
                    &(struct view_error_page){
                        .kind = kind,
                        .reference = c->reference,
                        .is_staff = c->parts->site == AUTH_SITE_STAFF,
                        .back = kind == ERROR_PAGE_FORM_EXPIRED && !is_home ? c->req->path : NULL,
                    });
    if (page_send(c, v, status) != status)
        c->res->is_broken = true; /* the loop then sends its constant 500 (O3) */
}

/* ---- the handler, inside its transaction ---- */

/* What was kept comes back on the page of its form, until the form is sent. The page says so
 * (page_send), unless the person went on or back to it on purpose: a check page, «Ret». */
static void find_draft(struct ctx *c)
{
    const char *account = page_account(c);
    char allow[ROUTE_ALLOW_BYTES];
    struct route_ids ids;
    const struct route *form;
    struct store_draft draft;
    struct http_fields *fields;
    const char *reason;

    if (!account || !(form = route_find(c->parts->site, HTTP_POST, c->req->path, &ids, allow))
        || (form->flags & ROUTE_NO_DRAFT)
        || store_draft_find(c->store, c->arena, account, c->req->path, &draft) != OK)
        return;
    fields = ARENA_NEW(c->arena, struct http_fields);
    if (http_fields_read(c->arena, draft.body, strlen(draft.body), fields, &reason) == HTTP_OK)
        c->draft = fields;
    c->draft_is_back = c->draft && !(form->flags & ROUTE_CHECKS) && !http_query(c->req, "ret");
}

static enum http_status run_get(struct ctx *c)
{
    enum http_status status;
    enum err e;

    if ((e = store_begin_read(c->store)) != OK)
        return http_of(e);
    find_draft(c);
    status = c->route->handler(c);
    store_end_read(c->store);
    return status;
}

static enum http_status finish_write(struct ctx *c, enum http_status status, const char *account)
{
    struct store_audit row;
    enum err e = OK;

    if (status >= 400) {
        store_rollback(c->store);
        return status;
    }
    audit_row(c, status, &row);
    if (account && c->res->location)
        e = store_submission_add(c->store, account, http_body(c->req, AUTH_FIELD_SUBMISSION),
                                 c->res->location, c->now_utc);
    if (e == OK && account)
        e = store_draft_delete(c->store, account, c->req->path);
    if (e == OK && c->route->record == RECORD_CHANGE)
        e = store_audit_add(c->store, &row);
    if (e == OK)
        e = store_commit(c->store);
    else
        store_rollback(c->store);
    return e == OK ? status : http_of(e);
}

static void touch(struct ctx *c)
{
    if (c->who.touch_due)
        (void)auth_session_touch(c->auth, &c->who, c->now_utc);
}

static enum http_status run_post(struct ctx *c)
{
    const char *account = page_account(c);
    const char *before;
    enum err e;

    if ((e = store_begin_write(c->store)) != OK)
        return http_of(e);
    touch(c);
    if (account) {
        e = store_submission_find(c->store, c->arena, account,
                                  http_body(c->req, AUTH_FIELD_SUBMISSION), &before);
        if (e != ERR_NOT_FOUND) {
            store_rollback(c->store);
            return e == OK ? http_see_other_again(c->res, before) : http_of(e);
        }
    }
    return finish_write(c, c->route->handler(c), account);
}

/* That the session was in use is recorded with a change: a durable commit is what changes cost. */
static enum http_status run(struct ctx *c)
{
    const bool is_own = (c->route->flags & ROUTE_OWN_TRANSACTIONS) != 0;
    const bool is_change = c->route->form == FORM_TOKEN && !is_own;
    enum http_status status;

    if (!is_change)
        touch(c);
    status = is_own ? c->route->handler(c) : is_change ? run_post(c) : run_get(c);
    if (is_change && status >= 400) /* it was rolled back with the rest */
        touch(c);
    return status;
}

/* Logging out where another tab has logged out already: its token ended with the session, and there
 * is nothing left to do. */
static bool is_out_already(const struct ctx *c)
{
    return c->who.role == ROLE_ANYONE && text_same(c->route->pattern, PATH_SIGN_OUT)
           && http_is_same_origin(c->req);
}

static enum http_status answer(struct ctx *c, enum error_page_kind *kind)
{
    static const char *const no_lists[] = { NULL };
    const struct http_rules rules = { .lists = c->route->lists ? c->route->lists : no_lists };
    enum http_status status = http_request_check(c->req, &rules);

    if (status != HTTP_OK)
        return status;
    if (!auth_role_opens(c->who.role, c->route->role))
        return may_not(c);
    if (c->route->form == FORM_TOKEN && c->who.ended) /* its tokens ended with it: say that */
        return to_sign_in(c);
    if (is_out_already(c))
        return http_see_other(c->res, PATH_SIGNED_OUT);
    if (c->route->form == FORM_TOKEN && (status = form_refused(c, kind)) != HTTP_OK)
        return status;
    status = run(c);
    must(!store_is_writing(c->store) && !store_is_reading(c->store));
    return status;
}

/* ---- from request to answer ---- */

static void begin(struct ctx *c, const struct site_parts *parts, struct arena *a,
                  const struct http_request *req, struct http_response *res)
{
    struct law_local local;

    *c = (struct ctx){
        .arena = a,
        .req = req,
        .res = res,
        .parts = parts,
        .store = parts->store,
        .auth = parts->auth,
        .config = parts->config,
        .settings = parts->settings,
        .now_utc = clock_now_utc(),
        .reference = new_reference(a),
        .who = { .site = parts->site, .role = ROLE_ANYONE },
    };
    local = law_clock_local(c->now_utc);
    c->today = local.day;
    c->minute = local.minute;
    store_statements_reset(parts->store);
}

static bool is_of_this_pool(const struct site_parts *parts, const struct route *route)
{
    return parts->is_any_pool
           || parts->is_sign_in_pool == ((route->flags & ROUTE_SIGN_IN_POOL) != 0);
}

void dispatch(const struct site_parts *parts, struct arena *a, const struct http_request *req,
              struct http_response *res)
{
    const int64_t started_us = clock_monotonic_us();
    char allow[ROUTE_ALLOW_BYTES] = "";
    enum error_page_kind kind = ERROR_PAGE_UNSET;
    enum http_status status = req->status;
    struct ctx c;
    enum err e;

    begin(&c, parts, a, req, res);
    if (status == HTTP_OK) {
        c.route = route_find(parts->site, req->method, req->path, &c.ids, allow);
        if (c.route && !is_of_this_pool(parts, c.route))
            c.route = NULL;
        if (!c.route)
            status = *allow ? HTTP_METHOD_NOT_ALLOWED : HTTP_NOT_FOUND;
    }
    if ((e = find_who(&c)) != OK)
        status = http_of(e);
    if (status == HTTP_OK)
        status = answer(&c, &kind);
    if (c.route && record_read(&c, status) != OK)
        status = HTTP_UNAVAILABLE;
    if (status >= 400 && (res->body.size == 0 || status >= HTTP_SERVER_ERROR)) {
        if (*allow)
            http_allow(res, allow);
        error_page(&c, status, kind ? kind : kind_of(status));
    }
    res->status = status;
    log_event(status >= HTTP_SERVER_ERROR ? LOG_WARNING : LOG_INFO, "request",
              LOG_TEXT("ref", c.reference), LOG_TEXT("method", req->method_name),
              LOG_TEXT("route", c.route ? c.route->pattern : "-"),
              LOG_TEXT("role", role_code(c.who.role)), LOG_NUMBER("status", status),
              LOG_NUMBER("sql", store_statements(parts->store)),
              LOG_NUMBER("us", clock_monotonic_us() - started_us));
}
