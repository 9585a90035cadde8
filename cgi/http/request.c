/* From CGI variables and body bytes to a checked request (security.md R1-R4). */
#include "internal.h"

#include "base/text.h"

#include <stdint.h>
#include <string.h>
#include <strings.h>

enum { PATH_BYTES = 1024, METHOD_CHARS = 16, LENGTH_DIGITS = 9 };

struct variables {
    const char *method, *path, *protocol, *query, *length, *type, *role;
    const char *cookie, *host, *origin, *fetch_site, *language, *address, *https;
};

/* clang-format off */
static const struct {
    const char *name;
    size_t offset;
} wanted[] = {
    { "REQUEST_METHOD",       offsetof(struct variables, method)     },
    { "DOCUMENT_URI",         offsetof(struct variables, path)       },
    { "SERVER_PROTOCOL",      offsetof(struct variables, protocol)   },
    { "QUERY_STRING",         offsetof(struct variables, query)      },
    { "CONTENT_LENGTH",       offsetof(struct variables, length)     },
    { "CONTENT_TYPE",         offsetof(struct variables, type)       },
    { "FCGI_ROLE",            offsetof(struct variables, role)       },
    { "HTTP_COOKIE",          offsetof(struct variables, cookie)     },
    { "HTTP_HOST",            offsetof(struct variables, host)       },
    { "HTTP_ORIGIN",          offsetof(struct variables, origin)     },
    { "HTTP_SEC_FETCH_SITE",  offsetof(struct variables, fetch_site) },
    { "HTTP_ACCEPT_LANGUAGE", offsetof(struct variables, language)   },
    { "REMOTE_ADDR",          offsetof(struct variables, address)    },
    { "HTTPS",                offsetof(struct variables, https)      },
}; /* clang-format on */

/* False when one we read was given twice. */
static bool collect(const char *const *from, struct variables *out)
{
    *out = (struct variables){ 0 };
    for (; from && *from; from++) {
        const char *equals = strchr(*from, '=');
        const size_t length = equals ? (size_t)(equals - *from) : 0;

        for (size_t i = 0; length > 0 && i < sizeof(wanted) / sizeof(*wanted); i++) {
            const char **at = (const char **)(void *)((char *)out + wanted[i].offset);

            if (strncmp(*from, wanted[i].name, length) != 0 || wanted[i].name[length] != '\0')
                continue;
            if (*at)
                return false;
            *at = equals + 1;
        }
    }
    return true;
}

static enum http_status refuse(struct http_request *req, enum http_status status,
                               const char *reason)
{
    req->query = req->body = (struct http_fields){ 0 };
    req->body_raw = "";
    req->body_bytes = 0;
    req->reason = reason;
    return status;
}

/* The name is for the log, so only capital letters, and not many. */
static enum http_method method_of(struct arena *a, const char *name, const char **out)
{
    const size_t length = strspn(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    *out = length <= METHOD_CHARS && name[length] == '\0' ? arena_strdup(a, name) : "OTHER";
    if (strcmp(name, "GET") == 0)
        return HTTP_GET;
    if (strcmp(name, "HEAD") == 0)
        return HTTP_HEAD;
    if (strcmp(name, "POST") == 0)
        return HTTP_POST;
    return HTTP_OTHER;
}

static bool is_path(const char *path)
{
    const size_t length = strlen(path);

    if (*path != '/' || length > PATH_BYTES || !text_is_utf8(path, length))
        return false;
    return !text_has_control(path) && !strpbrk(path, "\t\n");
}

/* Only digits, and few enough to fit. */
static bool read_length(const char *text, size_t *out)
{
    const size_t digits = strspn(text, "0123456789");

    *out = 0;
    if (digits == 0 || text[digits] != '\0')
        return false;
    if (digits > LENGTH_DIGITS) {
        *out = SIZE_MAX;
        return true;
    }
    for (; *text; text++)
        *out = *out * 10 + (size_t)(*text - '0');
    return true;
}

/* R4: the form type, alone or with a charset of utf-8. */
static bool is_form_type(const char *type)
{
    static const char form[] = "application/x-www-form-urlencoded";

    if (!type || strncasecmp(type, form, sizeof(form) - 1) != 0)
        return false;
    type += sizeof(form) - 1;
    type += strspn(type, " \t");
    if (*type == '\0')
        return true;
    if (*type != ';')
        return false;
    type += 1 + strspn(type + 1, " \t");
    if (strncasecmp(type, "charset=", 8) != 0)
        return false;
    type += 8;
    return strcasecmp(type, "utf-8") == 0 || strcasecmp(type, "\"utf-8\"") == 0;
}

static enum http_status read_body(struct arena *a, const struct http_raw *raw,
                                  const struct variables *v, struct http_request *req)
{
    const bool has_length = v->length && *v->length;
    size_t length = 0;

    if (has_length && !read_length(v->length, &length))
        return refuse(req, HTTP_BAD_REQUEST, "bad content length");
    if (length > HTTP_BODY_BIG_BYTES)
        return refuse(req, HTTP_TOO_LARGE, "body too large");
    if (raw->body_broken || raw->body_bytes != length)
        return refuse(req, HTTP_BAD_REQUEST, "body cut or long");
    if (req->method == HTTP_OTHER) /* the table answers it, and nobody reads its body (R2) */
        return HTTP_OK;
    if (req->method != HTTP_POST)
        return length == 0 ? HTTP_OK : refuse(req, HTTP_BAD_REQUEST, "body without POST");
    if (!has_length)
        return refuse(req, HTTP_LENGTH_REQUIRED, "no content length");
    if (!is_form_type(v->type))
        return refuse(req, HTTP_UNSUPPORTED_TYPE, "content type");
    if (http_fields_read(a, raw->body, length, &req->body, &req->reason) != HTTP_OK)
        return refuse(req, HTTP_BAD_REQUEST, req->reason);
    req->body_raw = arena_strndup(a, length > 0 ? raw->body : "", length);
    req->body_bytes = length;
    return HTTP_OK;
}

static enum http_status read_all(struct arena *a, const struct http_raw *raw,
                                 struct http_request *req)
{
    struct variables v;
    const bool once = collect(raw->variables, &v);

    req->method = v.method ? method_of(a, v.method, &req->method_name) : HTTP_METHOD_UNSET;
    if (v.path && is_path(v.path))
        req->path = v.path;
    req->cookies = v.cookie ? v.cookie : "";
    req->host = v.host ? v.host : "";
    req->origin = v.origin;
    req->sec_fetch_site = v.fetch_site;
    req->accept_language = v.language ? v.language : "";
    req->remote_address = v.address ? v.address : "";
    req->is_https = v.https && strcmp(v.https, "on") == 0;
    if (!once)
        return refuse(req, HTTP_BAD_REQUEST, "variable given twice");
    if (v.role && strcmp(v.role, "RESPONDER") != 0)
        return refuse(req, HTTP_BAD_REQUEST, "not a responder request");
    if (text_is_empty(v.method) || text_is_empty(v.path) || text_is_empty(v.protocol))
        return refuse(req, HTTP_BAD_REQUEST, "variable missing");
    if (*req->path == '\0')
        return refuse(req, HTTP_BAD_REQUEST, "bad path");
    if (v.query
        && http_fields_read(a, v.query, strlen(v.query), &req->query, &req->reason) != HTTP_OK)
        return refuse(req, HTTP_BAD_REQUEST, req->reason);
    return read_body(a, raw, &v, req);
}

void http_request_read(struct arena *a, const struct http_raw *raw, struct http_request *out)
{
    *out = (struct http_request){
        .reason = "",
        .method_name = "",
        .path = "",
        .body_raw = "",
    };
    out->status = read_all(a, raw, out);
}

enum http_status http_request_check(const struct http_request *req, const struct http_rules *rules)
{
    const char *const *lists = rules ? rules->lists : NULL;

    if (req->status != HTTP_OK)
        return req->status;
    if (req->body_bytes > HTTP_BODY_BYTES && !(rules && rules->big_body))
        return HTTP_TOO_LARGE;
    if (fields_doubled(&req->query, lists) || fields_doubled(&req->body, lists))
        return HTTP_BAD_REQUEST;
    return HTTP_OK;
}

const char *http_cookie(const struct http_request *req, struct arena *a, const char *name)
{
    const size_t name_length = strlen(name);
    const char *found = NULL;
    size_t found_length = 0;

    for (const char *p = req->cookies; *p;) {
        const size_t length = strcspn(p, ";");

        if (length > name_length && p[name_length] == '=' && strncmp(p, name, name_length) == 0) {
            if (found)
                return NULL; /* AC13: which of the two is ours, nobody can tell */
            found = p + name_length + 1;
            found_length = length - name_length - 1;
        }
        p += length;
        p += strspn(p, "; ");
    }
    for (size_t i = 0; i < found_length; i++)
        if (found[i] <= ' ' || found[i] > '~' || strchr("\",;\\", found[i]))
            return NULL;
    return found ? arena_strndup(a, found, found_length) : NULL;
}

bool http_is_same_origin(const struct http_request *req)
{
    const char *scheme = req->is_https ? "https://" : "http://";
    const size_t length = strlen(scheme);

    if (req->sec_fetch_site && strcmp(req->sec_fetch_site, "same-origin") != 0)
        return false;
    if (!req->origin)
        return true;
    return *req->host && strncmp(req->origin, scheme, length) == 0
           && strcasecmp(req->origin + length, req->host) == 0;
}
