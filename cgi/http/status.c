/* Status codes, and the one place where a failure becomes one. */
#include "http/status.h"

const char *http_status_text(enum http_status status)
{
    switch (status) {
    case HTTP_UNSET:
        break;
    case HTTP_OK:
        return "200 OK";
    case HTTP_SEE_OTHER:
        return "303 See Other";
    case HTTP_BAD_REQUEST:
        return "400 Bad Request";
    case HTTP_UNAUTHORIZED:
        return "401 Unauthorized";
    case HTTP_FORBIDDEN:
        return "403 Forbidden";
    case HTTP_NOT_FOUND:
        return "404 Not Found";
    case HTTP_METHOD_NOT_ALLOWED:
        return "405 Method Not Allowed";
    case HTTP_CONFLICT:
        return "409 Conflict";
    case HTTP_LENGTH_REQUIRED:
        return "411 Length Required";
    case HTTP_TOO_LARGE:
        return "413 Content Too Large";
    case HTTP_UNSUPPORTED_TYPE:
        return "415 Unsupported Media Type";
    case HTTP_MISDIRECTED:
        return "421 Misdirected Request";
    case HTTP_UNPROCESSABLE:
        return "422 Unprocessable Content";
    case HTTP_TOO_MANY:
        return "429 Too Many Requests";
    case HTTP_SERVER_ERROR:
        return "500 Internal Server Error";
    case HTTP_UNAVAILABLE:
        return "503 Service Unavailable";
    }
    must_failed(__FILE__, __LINE__, "known status");
}

enum http_status http_of(enum err e)
{
    switch (e) {
    case OK:
        return HTTP_OK;
    case ERR_NOT_FOUND:
        return HTTP_NOT_FOUND;
    case ERR_CONFLICT:
        return HTTP_CONFLICT;
    case ERR_INVALID:
        return HTTP_BAD_REQUEST;
    case ERR_BUSY:
    case ERR_STORE:
        return HTTP_UNAVAILABLE;
    }
    return HTTP_SERVER_ERROR;
}
