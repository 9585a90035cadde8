/* The route table of both sites: whoever wants to know what exists, and for whom, reads it here. */
#include "pages/route.h"

#include "base/log.h"
#include "base/text.h"
#include "pages/handlers.h"
#include "pages/paths.h"

#include <string.h>

#define CITIZEN_SITE AUTH_SITE_CITIZEN
#define STAFF_SITE   AUTH_SITE_STAFF
#define ANYONE       ROLE_ANYONE
#define ENROLLING    ROLE_ENROLLING
#define CITIZEN      ROLE_CITIZEN
#define STAFF        ROLE_CASEWORKER
#define LEADER       ROLE_TEAM_LEADER
#define SIGN_IN      (ROUTE_SIGN_IN_POOL | ROUTE_OWN_TRANSACTIONS | ROUTE_NO_DRAFT)
#define OWN          ROUTE_OWN_TRANSACTIONS
#define GET          HTTP_GET, FORM_NONE
#define POST         HTTP_POST, FORM_TOKEN

/* Zero is UNSET in each column; start-up refuses it, and a POST without FORM_TOKEN. */
/* clang-format off */
#define ROW(site_, method_and_form, pattern_, role_, record_, flags_, action_, handler_) \
    ROW_(site_, method_and_form, pattern_, role_, record_, flags_, action_, handler_)
#define ROW_(site_, method_, form_, pattern_, role_, record_, flags_, action_, handler_) \
    { .site = site_, .method = method_, .pattern = pattern_, .role = role_, .form = form_, \
      .record = RECORD_##record_, .flags = flags_, .action = action_, .handler = handler_ }

const struct route routes[] = {
    /* sign-in and sign-out */
    ROW(CITIZEN_SITE, GET,  PATH_SIGN_IN,       ANYONE,    NOTHING, 0,              "sign_in.page",         page_sign_in),
    ROW(CITIZEN_SITE, POST, PATH_SIGN_IN,       ANYONE,    SIGN,    SIGN_IN,        "sign_in",              page_sign_in_send),
    ROW(CITIZEN_SITE, GET,  PATH_NEW_PASSWORD,  ENROLLING, NOTHING, 0,              "password.choose.page", page_new_password),
    ROW(CITIZEN_SITE, POST, PATH_NEW_PASSWORD,  ENROLLING, SIGN,    SIGN_IN,        "password.choose",      page_new_password_send),
    ROW(CITIZEN_SITE, POST, PATH_SIGN_OUT,      CITIZEN,   SIGN,    ROUTE_NO_DRAFT, "sign_out",             page_sign_out),
    ROW(CITIZEN_SITE, GET,  PATH_SIGNED_OUT,    ANYONE,    NOTHING, 0,              "signed_out.page",      page_signed_out),
    ROW(STAFF_SITE,   GET,  PATH_SIGN_IN,       ANYONE,    NOTHING, 0,              "sign_in.page",         page_staff_sign_in),
    ROW(STAFF_SITE,   POST, PATH_SIGN_IN,       ANYONE,    SIGN,    SIGN_IN,        "sign_in",              page_staff_sign_in_send),
    ROW(STAFF_SITE,   GET,  PATH_SIGN_IN_AGAIN, STAFF,     NOTHING, 0,              "sign_in.again.page",   page_staff_reauth),
    ROW(STAFF_SITE,   POST, PATH_SIGN_IN_AGAIN, STAFF,     SIGN,    SIGN_IN,        "sign_in.again",        page_staff_reauth_send),
    ROW(STAFF_SITE,   POST, PATH_SIGN_OUT,      ANYONE,    SIGN,    ROUTE_NO_DRAFT, "sign_out",             page_sign_out), /* administrators too */
    ROW(STAFF_SITE,   GET,  PATH_SIGNED_OUT,    ANYONE,    NOTHING, 0,              "signed_out.page",      page_staff_signed_out),
    /* Open to all. */
    ROW(CITIZEN_SITE, GET,  PATH_FRONT,         ANYONE, NOTHING, 0, "page.front",         page_front),
    ROW(CITIZEN_SITE, GET,  PATH_HELP,          ANYONE, NOTHING, 0, "page.help",          page_help),
    ROW(CITIZEN_SITE, GET,  PATH_ACCESSIBILITY, ANYONE, NOTHING, 0, "page.accessibility", page_accessibility),
    ROW(CITIZEN_SITE, GET,  PATH_WAS,           ANYONE, NOTHING, 0, "page.accessibility", page_accessibility),
    ROW(CITIZEN_SITE, GET,  PATH_PRIVACY,       ANYONE, NOTHING, 0, "page.privacy",       page_privacy),
    ROW(CITIZEN_SITE, GET,  PATH_COMPLAINT,     ANYONE, NOTHING, 0, "page.complaint",     page_complaint),
};
/* clang-format on */
const size_t route_count = sizeof routes / sizeof *routes;

static bool is_id_char(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '2' && c <= '7');
}

/* Whether `path` fits `pattern`; takes out the ids. */
static bool fits(const char *pattern, const char *path, struct route_ids *ids)
{
    ids->count = 0;
    while (*pattern && *path) {
        if (*pattern == '{') {
            char *id;

            must(ids->count < ROUTE_IDS_MAX);
            id = ids->id[ids->count++];
            for (int i = 0; i < 26; i++, path++) {
                if (!is_id_char(*path))
                    return false;
                id[i] = *path;
            }
            id[26] = '\0';
            pattern = strchr(pattern, '}');
            must(pattern);
            pattern++;
        } else if (*pattern++ != *path++) {
            return false;
        }
    }
    return *pattern == *path;
}

const struct route *route_find(enum auth_site site, enum http_method method, const char *path,
                               struct route_ids *ids, char allow[ROUTE_ALLOW_BYTES])
{
    bool can_get = false, can_post = false;

    allow[0] = '\0';
    if (method == HTTP_HEAD)
        method = HTTP_GET;
    for (size_t i = 0; i < route_count; i++) {
        if (routes[i].site != site || !fits(routes[i].pattern, path, ids))
            continue;
        if (routes[i].method == method)
            return &routes[i];
        can_get |= routes[i].method == HTTP_GET;
        can_post |= routes[i].method == HTTP_POST;
    }
    ids->count = 0;
    if (can_get || can_post)
        strcpy(allow, can_get && can_post ? "GET, HEAD, POST" : can_get ? "GET, HEAD" : "POST");
    return NULL;
}

bool route_is_page(enum auth_site site, const char *path)
{
    struct route_ids ids;
    char allow[ROUTE_ALLOW_BYTES];

    return route_find(site, HTTP_GET, path, &ids, allow) != NULL;
}

static bool is_sound(const struct route *r)
{
    if (!r->site || !r->method || !r->pattern || !r->role || !r->form || !r->record || !r->action
        || !r->handler)
        return false;
    if ((r->method == HTTP_POST) != (r->form == FORM_TOKEN))
        return false;
    if (r->method == HTTP_GET && r->record == RECORD_CHANGE)
        return false;
    for (const struct route *other = routes; other < r; other++)
        if (other->site == r->site && other->method == r->method
            && text_same(other->pattern, r->pattern))
            return false;
    return true;
}

bool routes_are_sound(void)
{
    bool sound = true;

    for (size_t i = 0; i < route_count; i++) {
        if (!is_sound(&routes[i])) {
            log_event(LOG_ERROR, "route-table-fault", LOG_NUMBER("row", (int64_t)i),
                      LOG_TEXT("pattern", routes[i].pattern));
            sound = false;
        }
    }
    return sound;
}
