/* One request on its straight line: what the dispatcher has found out, and what the handler adds.
 */
#ifndef PAGES_CTX_H
#define PAGES_CTX_H

#include "auth/auth.h"
#include "auth/who.h"
#include "base/arena.h"
#include "base/config.h"
#include "http/request.h"
#include "http/response.h"
#include "law/civil.h"
#include "law/settings.h"
#include "pages/route.h"
#include "store/store.h"
#include "view/errors.h"
#include "view/view.h"

#include <stdbool.h>
#include <stdint.h>

/** What lives as long as a worker. */
struct site_parts {
    enum auth_site site;
    bool is_sign_in_pool; /* serves only the rows marked so, and no other pool does */
    bool is_any_pool;     /* tests: one process answers for both */
    const struct config *config;
    const struct law_settings *settings;
    struct store *store;
    struct auth *auth;
    struct views *views;
};

/** What the audit row of this request says besides who, when, where from and the route's action
 * (L1). Handlers fill in what they know; the dispatcher writes it. Codes and ids only. */
struct page_record {
    int64_t person_id;       /* the citizen concerned; 0: the citizen who asks, or nobody */
    const char *object_kind; /* "booking"; null: none */
    const char *object_id;   /* its public id; null: the first id of the path */
    const char *purpose;     /* the case relation, or the code of the reason that was given */
    const char *criterion;   /* of a search for persons: a keyed hash, or the field's name */
    const char *detail;      /* machine text: reason codes, "open>booked" */
    bool is_time_search;     /* a search of free times: the next three are meant */
    civil_day from_day;
    civil_day to_day;
    int32_t shown;
};

struct ctx {
    struct arena *arena;
    const struct http_request *req;
    struct http_response *res;
    const struct site_parts *parts; /* process-lifetime parts; the common ones stand below again */
    struct store *store;
    struct auth *auth;
    const struct config *config;
    const struct law_settings *settings;
    const struct route *route;
    struct route_ids ids; /* of the path, in the order of the pattern */
    struct auth_who who;
    struct store_scope scope; /* staff: who asks; zeros on the citizens' site */
    enum lang lang;
    int64_t now_utc;
    civil_day today;                 /* in Denmark */
    int32_t minute;                  /* since local midnight in Denmark */
    const char *reference;           /* eight characters: on error pages and in the log */
    const char *outage;              /* a sentence for the head of the page; null: all is well */
    const char *user;                /* name of who is signed in; null: nobody */
    const struct http_fields *draft; /* an unfinished form of this page; null: none */
    bool draft_is_back;              /* it was kept when its form could not be taken */
    bool draft_is_read;              /* something of it was put into the page */
    struct view_errors errors;       /* a person's mistakes on this form */
    struct page_record record;
};

#endif
