/* The one writer of response headers (security.md O4), and the whole answer in one buffer. */
#include "http/response.h"

#include <string.h>

enum { HEADER_ROOM = 512, BODY_ROOM = 16 * 1024, ID_CHARS = 26 };

static const char *const types[] = {
    [HTTP_TYPE_HTML] = "text/html; charset=utf-8",
    [HTTP_TYPE_CALENDAR] = "text/calendar; charset=utf-8",
    [HTTP_TYPE_CSV] = "text/csv; charset=utf-8",
    [HTTP_TYPE_PLAIN] = "text/plain; charset=utf-8",
};

/* What a caller may add. The rest of the program's own headers are made below from the struct's
 * members; those of O5 are the web server's. */
static const char *const ours[] = { "Allow", "Clear-Site-Data", "Content-Disposition",
                                    "Retry-After", "Set-Cookie" };

static const char broken_page[] =
    "<!DOCTYPE html>\n<html lang=\"da\"><head><meta charset=\"utf-8\"><title>Fejl</title></head>"
    "<body><main><h1>Der er sket en fejl</h1><p>Fejlen er hos os. Prøv igen om lidt, eller ring "
    "til kommunen.</p></main></body></html>\n";

void http_response_start(struct arena *a, struct http_response *out)
{
    *out = (struct http_response){ .arena = a, .status = HTTP_SERVER_ERROR };
    out->headers = text_new(a, HEADER_ROOM);
    out->body = text_new(a, BODY_ROOM);
}

void http_response_restart(struct http_response *res)
{
    struct text headers = res->headers, body = res->body;

    headers.size = body.size = 0;
    headers.bytes[0] = body.bytes[0] = '\0';
    *res = (struct http_response){
        .arena = res->arena, .status = HTTP_SERVER_ERROR, .headers = headers, .body = body
    };
}

static bool is_clean(const char *value)
{
    for (; *value; value++)
        if (*value < ' ' || *value > '~')
            return false;
    return true;
}

void http_header(struct http_response *res, const char *name, const char *value)
{
    bool known = false;

    for (size_t i = 0; i < sizeof(ours) / sizeof(*ours); i++)
        known = known || strcmp(ours[i], name) == 0;
    if (!known || !is_clean(value)) {
        res->is_broken = true;
        return;
    }
    text_add(&res->headers, name);
    text_add(&res->headers, ": ");
    text_add(&res->headers, value);
    text_add(&res->headers, "\r\n");
}

/* Takes an earlier Set-Cookie of the same name out of the headers. */
static void forget_cookie(struct http_response *res, const char *name)
{
    char *start = arena_printf(res->arena, "Set-Cookie: %s=", name);
    char *line = strstr(res->headers.bytes, start), *end;

    if (!line)
        return;
    end = strstr(line, "\r\n") + 2;
    memmove(line, end, strlen(end) + 1);
    res->headers.size = strlen(res->headers.bytes);
}

static bool is_cookie_text(const char *s)
{
    for (; *s; s++)
        if (*s <= ' ' || *s > '~' || strchr("\",;\\", *s))
            return false;
    return true;
}

void http_set_cookie(struct http_response *res, const char *name, const char *value,
                     enum http_same_site same_site, bool secure)
{
    must(same_site != HTTP_SAME_SITE_UNSET);
    if (!is_cookie_text(name) || strchr(name, '=') || !is_cookie_text(value)) {
        res->is_broken = true;
        return;
    }
    forget_cookie(res, name);
    http_header(res, "Set-Cookie",
                arena_printf(res->arena, "%s=%s; Path=/; HttpOnly; SameSite=%s%s", name, value,
                             same_site == HTTP_SAME_SITE_LAX ? "Lax" : "Strict",
                             secure ? "; Secure" : ""));
}

void http_drop_cookie(struct http_response *res, const char *name, bool secure)
{
    if (!is_cookie_text(name)) {
        res->is_broken = true;
        return;
    }
    forget_cookie(res, name);
    http_header(res, "Set-Cookie",
                arena_printf(res->arena, "%s=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0%s", name,
                             secure ? "; Secure" : ""));
}

void http_clear_site_data(struct http_response *res)
{
    http_header(res, "Clear-Site-Data", "\"cache\",\"cookies\",\"storage\"");
}

void http_retry_after(struct http_response *res, int seconds)
{
    http_header(res, "Retry-After", arena_printf(res->arena, "%d", seconds < 1 ? 1 : seconds));
}

void http_allow(struct http_response *res, const char *methods)
{
    http_header(res, "Allow", methods);
}

void http_download(struct http_response *res, enum http_type type, const char *file_name)
{
    static const char safe[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.";

    if (*file_name == '.' || file_name[strspn(file_name, safe)] != '\0') {
        res->is_broken = true;
        return;
    }
    res->type = type;
    http_header(res, "Content-Disposition",
                arena_printf(res->arena, "attachment; filename=\"%s\"", file_name));
}

/* A path on this site: one slash first, then only what our own table and ids are made of. */
static bool is_local_path(const char *path)
{
    return path[0] == '/' && path[1] != '/'
           && path[strspn(path, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
                                "/-._~?=&%#")]
                  == '\0';
}

enum http_status http_see_other_query(struct http_response *res, const char *pattern,
                                      const char *id, const char *name, const char *value)
{
    static const char plain[] =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~";
    const char *open = strchr(pattern, '{'), *close = open ? strchr(open, '}') : NULL;
    struct text t = text_new(res->arena, 128);

    if ((id != NULL) != (close != NULL)
        || (id && (strlen(id) != ID_CHARS || id[strspn(id, "abcdefghijklmnopqrstuvwxyz234567")]))) {
        res->is_broken = true; /* R7: never an address that we did not make */
        return HTTP_SERVER_ERROR;
    }
    text_add_bytes(&t, pattern, open ? (size_t)(open - pattern) : strlen(pattern));
    if (id) {
        text_add(&t, id);
        text_add(&t, close + 1);
    }
    if (name) {
        text_addf(&t, "?%s=", name);
        for (; *value; value++) {
            if (strchr(plain, *value))
                text_add_char(&t, *value);
            else
                text_addf(&t, "%%%02X", (unsigned)(unsigned char)*value);
        }
    }
    return http_see_other_again(res, t.bytes);
}

enum http_status http_see_other(struct http_response *res, const char *pattern)
{
    return http_see_other_query(res, pattern, NULL, NULL, NULL);
}

enum http_status http_see_other_id(struct http_response *res, const char *pattern, const char *id)
{
    if (!id) {
        res->is_broken = true;
        return HTTP_SERVER_ERROR;
    }
    return http_see_other_query(res, pattern, id, NULL, NULL);
}

enum http_status http_see_other_again(struct http_response *res, const char *location)
{
    if (!is_local_path(location)) {
        res->is_broken = true;
        return HTTP_SERVER_ERROR;
    }
    res->location = arena_strdup(res->arena, location);
    res->status = HTTP_SEE_OTHER;
    return HTTP_SEE_OTHER;
}

struct text http_response_head(const struct http_response *res, const char **body, size_t *bytes)
{
    const bool broken = res->is_broken || res->status == HTTP_UNSET
                        || (res->status == HTTP_SEE_OTHER) != (res->location != NULL)
                        || (res->language && !is_clean(res->language));
    struct text t = text_new(res->arena, HEADER_ROOM + res->headers.size);

    *body = broken ? broken_page : res->body.bytes;
    *bytes = broken ? sizeof(broken_page) - 1 : res->body.size;
    text_addf(&t, "Status: %s\r\nContent-Type: %s\r\nContent-Length: %zu\r\n",
              http_status_text(broken ? HTTP_SERVER_ERROR : res->status),
              types[broken ? HTTP_TYPE_HTML : res->type], *bytes);
    if (!broken) {
        if (res->language)
            text_addf(&t, "Content-Language: %s\r\n", res->language);
        if (res->location)
            text_addf(&t, "Location: %s\r\n", res->location);
        text_add_bytes(&t, res->headers.bytes, res->headers.size);
    }
    text_add(&t, "\r\n");
    return t;
}

struct text http_response_bytes(const struct http_response *res, bool head)
{
    const char *body;
    size_t bytes;
    struct text t = http_response_head(res, &body, &bytes);

    if (!head)
        text_add_bytes(&t, body, bytes);
    return t;
}
