/* The route table: every address, who may call it, what guards it and what is recorded of it
 * (security.md A1, R2, R7). */
#ifndef PAGES_ROUTE_H
#define PAGES_ROUTE_H

#include "auth/role.h"
#include "auth/who.h"
#include "http/request.h"
#include "http/status.h"

#include <stdbool.h>
#include <stddef.h>

struct ctx;

/** What must come with a request. A POST without FORM_TOKEN is refused at start-up. */
enum route_form {
    FORM_UNSET,
    FORM_NONE,  /* GET and HEAD */
    FORM_TOKEN, /* token bound to the row's pattern, submission id, Origin (S5, S6) */
};

/** What the audit log says of a request (L1). Zero is UNSET and refused at start-up. */
enum route_record {
    RECORD_UNSET,
    RECORD_NOTHING, /* pages without personal data */
    RECORD_VIEW,    /* journal, before the page is sent */
    RECORD_SEARCH,  /* as VIEW, with the criterion (persons) or the range (free times) */
    RECORD_CHANGE,  /* audit row in the transaction of the change */
    RECORD_SIGN,    /* sign-in and sign-out: the auth room writes its own rows */
};

enum {
    /** Answered by the sign-in pool alone: it hashes passwords. */
    ROUTE_SIGN_IN_POOL = 1 << 0,
    /** The handler begins and ends its transactions: sign-in, whose counts survive a refusal, and
     * the search that leaves evidence before its page is read (law.md 3.4). */
    ROUTE_OWN_TRANSACTIONS = 1 << 1,
    /** What was typed is secret: never kept as a draft. */
    ROUTE_NO_DRAFT = 1 << 2,
    /** A check page: its draft is what the form before it sent, not something that was lost. */
    ROUTE_CHECKS = 1 << 3,
};

typedef enum http_status page_handler(struct ctx *c);

struct route {
    enum auth_site site;
    enum http_method method;
    const char *pattern;
    enum auth_role role;
    enum route_form form;
    enum route_record record;
    unsigned flags;
    const char *action; /* in the audit log: "booking.move" */
    page_handler *handler;
    const char *const *lists; /* fields that may come several times, ended by null; or null */
};

extern const struct route routes[];
extern const size_t route_count;

enum { ROUTE_IDS_MAX = 2, ROUTE_ALLOW_BYTES = 24 };

/** Ids taken out of a path by its pattern, in order. Each is 26 characters a-z2-7 and NUL. */
struct route_ids {
    char id[ROUTE_IDS_MAX][27];
    int count;
};

/**
 * The row for a path, or null. HEAD is answered by the GET row. When only other methods exist for
 * the path, `allow` names them ("GET, HEAD, POST") for the 405; else it is "".
 */
const struct route *route_find(enum auth_site site, enum http_method method, const char *path,
                               struct route_ids *ids, char allow[ROUTE_ALLOW_BYTES]);

/** Whether `path` (no query) is a GET page of the site: the only kind of address we return to after
 * sign-in. */
bool route_is_page(enum auth_site site, const char *path);

/** Logs each fault of the table (an UNSET column, a POST without FORM_TOKEN, a pattern twice) and
 * tells whether it is whole. */
bool routes_are_sound(void);

#endif
