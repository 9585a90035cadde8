/* The status codes that this program answers with (security.md O7). */
#ifndef HTTP_STATUS_H
#define HTTP_STATUS_H

#include "base/err.h"

enum http_status {
    HTTP_UNSET = 0,
    HTTP_OK = 200,
    HTTP_SEE_OTHER = 303,
    HTTP_BAD_REQUEST = 400,
    HTTP_UNAUTHORIZED =
        401, /* never sent: the dispatcher turns it into a 303 to the sign-in page */
    HTTP_FORBIDDEN = 403,
    HTTP_NOT_FOUND = 404,
    HTTP_METHOD_NOT_ALLOWED = 405,
    HTTP_CONFLICT = 409,
    HTTP_LENGTH_REQUIRED = 411,
    HTTP_TOO_LARGE = 413,
    HTTP_UNSUPPORTED_TYPE = 415,
    HTTP_MISDIRECTED = 421,
    HTTP_UNPROCESSABLE = 422,
    HTTP_TOO_MANY = 429,
    HTTP_SERVER_ERROR = 500,
    HTTP_UNAVAILABLE = 503,
};

/** "404 Not Found". Must be one of the codes above. */
const char *http_status_text(enum http_status status);

/** The status for a failure: not found 404, conflict 409, invalid 400, busy 503, store 503; OK is
 * 200. */
enum http_status http_of(enum err e);

#endif
