/* One answer: a status, few headers, a body that is sent in one piece (security.md O4, O5). */
#ifndef HTTP_RESPONSE_H
#define HTTP_RESPONSE_H

#include "base/arena.h"
#include "base/text.h"
#include "http/status.h"

#include <stdbool.h>

enum http_same_site { HTTP_SAME_SITE_UNSET, HTTP_SAME_SITE_LAX, HTTP_SAME_SITE_STRICT };

enum http_type {
    HTTP_TYPE_HTML, /* text/html; charset=utf-8 */
    HTTP_TYPE_CALENDAR,
    HTTP_TYPE_CSV,
    HTTP_TYPE_PLAIN,
};

/**
 * The program owns Status, Content-Type, Content-Length, Content-Language, Location, Set-Cookie,
 * Allow, Retry-After, Clear-Site-Data and Content-Disposition. All other headers of security.md O5
 * belong to the web server, for every answer.
 */
struct http_response {
    struct arena *arena;
    enum http_status status;
    enum http_type type;
    const char *language; /* Content-Language; null: none */
    const char *location; /* of a 303; null: none */
    struct text headers;
    struct text body;
    bool is_broken; /* a header was refused: the answer becomes a 500 */
};

/** An empty 500: whoever forgets to answer does not answer 200. */
void http_response_start(struct arena *a, struct http_response *out);
/** Forgets status, headers and body (cookies too): for an error page in place of a begun one. */
void http_response_restart(struct http_response *res);

/**
 * Adds a header. A name outside the program's list above, or a value with a byte below 0x20 or
 * above 0x7e (O4), is refused: nothing is added, and the whole answer becomes a 500.
 */
void http_header(struct http_response *res, const char *name, const char *value);

/**
 * HttpOnly, Path=/, no Domain, no lifetime (S2). An earlier cookie of this answer with that name is
 * replaced. `secure` adds Secure.
 */
void http_set_cookie(struct http_response *res, const char *name, const char *value,
                     enum http_same_site same_site, bool secure);
/** Tells the browser to forget a cookie. */
void http_drop_cookie(struct http_response *res, const char *name, bool secure);
/** Sign-out: Clear-Site-Data for cache, cookies and storage (S3). */
void http_clear_site_data(struct http_response *res);

/** Retry-After, for 429 and 503. */
void http_retry_after(struct http_response *res, int seconds);
/** Allow, for 405. */
void http_allow(struct http_response *res, const char *methods);
/** A download's type and file name; the name is made from ids: letters, digits, '-', '_' and '.'.
 */
void http_download(struct http_response *res, enum http_type type, const char *file_name);

/**
 * 303 to one of our own addresses (R7). `pattern` is a path of the table; `id`, a public id, takes
 * the place of its `{...}`. Returns HTTP_SEE_OTHER, so that a handler ends with it.
 */
enum http_status http_see_other(struct http_response *res, const char *pattern);
enum http_status http_see_other_id(struct http_response *res, const char *pattern, const char *id);
/** With one query field: `?name=value`, the value percent-encoded. `id` may be null. */
enum http_status http_see_other_query(struct http_response *res, const char *pattern,
                                      const char *id, const char *name, const char *value);
/**
 * 303 to a location that an earlier answer of ours gave (S6). What is not a local path makes the
 * answer a 500.
 */
enum http_status http_see_other_again(struct http_response *res, const char *location);

/** The header lines and the blank line behind them; `*body` and `*bytes` are what follows them. The
 * body is not copied. */
struct text http_response_head(const struct http_response *res, const char **body, size_t *bytes);

/** The whole answer as the web server reads it: CGI header lines, a blank line, and the body unless
 * `head`. */
struct text http_response_bytes(const struct http_response *res, bool head);

#endif
