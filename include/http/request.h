/* One request, bounded, decoded and checked (security.md R1-R10). Built from CGI variables and body
 * bytes, so a test can make one without a web server. */
#ifndef HTTP_REQUEST_H
#define HTTP_REQUEST_H

#include "base/arena.h"
#include "http/status.h"

#include <stdbool.h>
#include <stddef.h>

enum http_method { HTTP_METHOD_UNSET, HTTP_GET, HTTP_HEAD, HTTP_POST, HTTP_OTHER };

enum {
    HTTP_FIELDS_MAX = 100,           /* R5 */
    HTTP_BODY_BYTES = 64 * 1024,     /* R3 */
    HTTP_BODY_BIG_BYTES = 256 * 1024 /* R3: routes with contract text; nothing longer is read */
};

/** One field of a query or a body: valid UTF-8, no controls but tab and line feed, CRLF made LF. */
struct http_field {
    const char *name;
    const char *value; /* without outer white space */
    const char *exact; /* with it: for passwords */
};

struct http_fields {
    struct http_field *field;
    size_t count;
};

struct http_request {
    /** HTTP_OK, or why the request is refused: 400, 411, 413 or 415. The rest is then filled in as
     * far as it was sound, and `query` and `body` are empty. */
    enum http_status status;
    const char *reason; /* short, English, constant: for the log; "" when all is well */

    enum http_method method;
    const char *method_name; /* as sent, for the log; at most 16 characters A-Z */
    const char *path;        /* DOCUMENT_URI, decoded by the web server; "" when unusable */
    struct http_fields query;
    struct http_fields body;
    const char *body_raw; /* the checked bytes as they came, NUL-terminated: for a draft */
    size_t body_bytes;

    const char *cookies;         /* the Cookie header, or "" */
    const char *host;            /* the Host header, checked by the web server */
    const char *origin;          /* null when not sent; "null" is a value */
    const char *sec_fetch_site;  /* null when not sent */
    const char *accept_language; /* "" when not sent */
    const char *remote_address;  /* "127.0.0.1" */
    bool is_https;
};

/** What the web server handed over. `body` holds what was read, at most HTTP_BODY_BIG_BYTES + 1
 * bytes. */
struct http_raw {
    const char *const *variables; /* "NAME=value", ended by null */
    const char *body;
    size_t body_bytes;
    bool body_broken; /* the stream ended with an error */
};

/** Reads a request. Never fails: see `status`. All strings live in `a` or in `raw`. */
void http_request_read(struct arena *a, const struct http_raw *raw, struct http_request *out);

/** What a route adds to the rules that hold for all. */
struct http_rules {
    bool big_body;            /* up to HTTP_BODY_BIG_BYTES */
    const char *const *lists; /* fields that may come several times, ended by null; or null */
};

/**
 * After routing: HTTP_OK, 413 for a body beyond the route's limit, or 400 for a field named twice
 * that is no list (R6). Null rules: small body, no lists.
 */
enum http_status http_request_check(const struct http_request *req, const struct http_rules *rules);

/** A field's value without outer white space; null when it was not sent. Query and body are never
 * mixed. */
const char *http_query(const struct http_request *req, const char *name);
const char *http_body(const struct http_request *req, const char *name);
/** The same with outer white space, as typed: for passwords alone. */
const char *http_body_exact(const struct http_request *req, const char *name);

/**
 * The one field whose name is `prefix` and an id (`tid.<id>`): its value, and `*id`, the part
 * behind the prefix. Null when there is none, or more than one.
 */
const char *http_body_prefixed(const struct http_request *req, const char *prefix, const char **id);

/** Walks over all fields of a name, or of a prefix: start with `*at` zero; false at the end. */
bool http_body_list(const struct http_request *req, const char *name, size_t *at,
                    const char **value);
bool http_body_each(const struct http_request *req, const char *prefix, size_t *at, const char **id,
                    const char **value);

/** A cookie's value; null when it is absent, came twice, or has a byte that no cookie of ours has.
 */
const char *http_cookie(const struct http_request *req, struct arena *a, const char *name);

/**
 * S5: false when Origin was sent and is not this site (`null` included), or Sec-Fetch-Site was sent
 * and is not same-origin.
 */
bool http_is_same_origin(const struct http_request *req);

/**
 * Decodes `application/x-www-form-urlencoded` bytes: HTTP_OK, or 400 with `*reason`. Public so that
 * a kept draft can be read again.
 */
enum http_status http_fields_read(struct arena *a, const char *bytes, size_t count,
                                  struct http_fields *out, const char **reason);
/** The value of a field in a set; null when absent. The first, when it is a list. */
const char *http_field(const struct http_fields *fields, const char *name);

#endif
