/* The form decoder: percent-decoding once and strictly, at most 100 fields (security.md R5, R6,
 * R10). */
#include "internal.h"

#include "base/text.h"

#include <string.h>

enum { NAME_BYTES = 100 };

static int hex_value(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return -1;
}

/* Decodes `count` bytes; CRLF becomes LF. Null with a reason when they are not sound. */
static const char *decode(struct arena *a, const char *from, size_t count, const char **reason)
{
    char *out = arena_alloc(a, count + 1);
    size_t n = 0, kept = 0;

    for (size_t i = 0; i < count; i++) {
        char c = from[i];

        if (c == '+') {
            c = ' ';
        } else if (c == '%') {
            const int high = i + 2 < count ? hex_value(from[i + 1]) : -1;
            const int low = i + 2 < count ? hex_value(from[i + 2]) : -1;

            if (high < 0 || low < 0) {
                *reason = "bad percent escape";
                return NULL;
            }
            c = (char)(high << 4 | low);
            i += 2;
        }
        out[n++] = c;
    }
    if (!text_is_utf8(out, n)) {
        *reason = "not UTF-8, or NUL";
        return NULL;
    }
    for (size_t i = 0; i < n; i++)
        if (out[i] != '\r' || out[i + 1] != '\n')
            out[kept++] = out[i];
    out[kept] = '\0';
    if (text_has_control(out)) {
        *reason = "control character";
        return NULL;
    }
    return out;
}

/* One `name=value`; false with a reason. */
static bool read_field(struct arena *a, const char *bytes, size_t count, struct http_field *out,
                       const char **reason)
{
    const char *equals = memchr(bytes, '=', count);
    const size_t name_bytes = equals ? (size_t)(equals - bytes) : count;

    out->name = decode(a, bytes, name_bytes, reason);
    if (!out->name)
        return false;
    if (*out->name == '\0' || strlen(out->name) > NAME_BYTES) {
        *reason = "field name empty or long";
        return false;
    }
    out->exact = equals ? decode(a, equals + 1, count - name_bytes - 1, reason) : "";
    if (!out->exact)
        return false;
    out->value = *out->exact ? text_trim(a, out->exact) : out->exact;
    return true;
}

enum http_status http_fields_read(struct arena *a, const char *bytes, size_t count,
                                  struct http_fields *out, const char **reason)
{
    const char *end = bytes + count;
    size_t room = 0;

    *out = (struct http_fields){ 0 };
    *reason = "";
    if (count == 0)
        return HTTP_OK;
    for (const char *p = bytes; p && p < end && room <= HTTP_FIELDS_MAX; p++, room++)
        if ((p = memchr(p, '&', (size_t)(end - p))) == NULL)
            p = end;
    if (room > HTTP_FIELDS_MAX) {
        *reason = "more than 100 fields";
        return HTTP_BAD_REQUEST;
    }
    out->field = ARENA_ARRAY(a, struct http_field, room);
    for (const char *p = bytes; p < end;) {
        const char *next = memchr(p, '&', (size_t)(end - p));
        const size_t length = (size_t)((next ? next : end) - p);

        if (length > 0) { /* "a=1&&b=2" and a last "&" say nothing */
            if (!read_field(a, p, length, &out->field[out->count], reason)) {
                *out = (struct http_fields){ 0 };
                return HTTP_BAD_REQUEST;
            }
            out->count++;
        }
        p += length + 1;
    }
    return HTTP_OK;
}

static bool in_list(const char *name, const char *const *lists)
{
    for (; lists && *lists; lists++)
        if (strcmp(*lists, name) == 0)
            return true;
    return false;
}

const char *fields_doubled(const struct http_fields *fields, const char *const *lists)
{
    for (size_t i = 1; i < fields->count; i++)
        for (size_t j = 0; j < i; j++)
            if (strcmp(fields->field[i].name, fields->field[j].name) == 0
                && !in_list(fields->field[i].name, lists))
                return fields->field[i].name;
    return NULL;
}

static const struct http_field *find(const struct http_fields *fields, const char *name)
{
    for (size_t i = 0; i < fields->count; i++)
        if (strcmp(fields->field[i].name, name) == 0)
            return &fields->field[i];
    return NULL;
}

const char *http_field(const struct http_fields *fields, const char *name)
{
    const struct http_field *f = find(fields, name);

    return f ? f->value : NULL;
}

const char *http_query(const struct http_request *req, const char *name)
{
    return http_field(&req->query, name);
}

const char *http_body(const struct http_request *req, const char *name)
{
    return http_field(&req->body, name);
}

const char *http_body_exact(const struct http_request *req, const char *name)
{
    const struct http_field *f = find(&req->body, name);

    return f ? f->exact : NULL;
}

bool http_body_list(const struct http_request *req, const char *name, size_t *at,
                    const char **value)
{
    while (*at < req->body.count) {
        const struct http_field *f = &req->body.field[(*at)++];

        if (strcmp(f->name, name) == 0) {
            *value = f->value;
            return true;
        }
    }
    return false;
}

bool http_body_each(const struct http_request *req, const char *prefix, size_t *at, const char **id,
                    const char **value)
{
    const size_t length = strlen(prefix);

    while (*at < req->body.count) {
        const struct http_field *f = &req->body.field[(*at)++];

        if (strncmp(f->name, prefix, length) == 0 && f->name[length] != '\0') {
            *id = f->name + length;
            *value = f->value;
            return true;
        }
    }
    return false;
}

const char *http_body_prefixed(const struct http_request *req, const char *prefix, const char **id)
{
    const char *value, *second_id, *second;
    size_t at = 0;

    *id = NULL;
    if (!http_body_each(req, prefix, &at, id, &value))
        return NULL;
    if (http_body_each(req, prefix, &at, &second_id, &second)) {
        *id = NULL;
        return NULL;
    }
    return value;
}
