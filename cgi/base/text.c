/* Growing text, and the questions about characters that security.md R5 and R10 ask. */
#include "base/text.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

struct text text_new(struct arena *a, size_t room)
{
    struct text t = { .arena = a, .size = 0, .room = room < 32 ? 32 : room };

    t.bytes = arena_alloc(a, t.room);
    return t;
}

/* Room for `more` bytes and the NUL. The old bytes stay behind in the arena until its reset. */
static void make_room(struct text *t, size_t more)
{
    size_t room = t->room;
    char *bytes;

    must(more < SIZE_MAX / 4 && t->size < SIZE_MAX / 4);
    if (t->size + more + 1 <= room)
        return;
    while (room < t->size + more + 1)
        room *= 2;
    bytes = arena_alloc(t->arena, room);
    memcpy(bytes, t->bytes, t->size + 1);
    t->bytes = bytes;
    t->room = room;
}

void text_add_bytes(struct text *t, const char *s, size_t bytes)
{
    if (bytes == 0)
        return;
    make_room(t, bytes);
    memcpy(t->bytes + t->size, s, bytes);
    t->size += bytes;
    t->bytes[t->size] = '\0';
}

void text_add(struct text *t, const char *s)
{
    text_add_bytes(t, s, strlen(s));
}

void text_add_char(struct text *t, char c)
{
    text_add_bytes(t, &c, 1);
}

void text_addf(struct text *t, const char *format, ...)
{
    va_list args;
    int n;

    va_start(args, format);
    n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    must(n >= 0);
    make_room(t, (size_t)n);
    va_start(args, format);
    vsnprintf(t->bytes + t->size, (size_t)n + 1, format, args);
    va_end(args);
    t->size += (size_t)n;
}

/* Decodes one character at `s` with `left` bytes to go: its length, or 0 when it is malformed. */
static size_t decode(const unsigned char *s, size_t left, uint32_t *out)
{
    const unsigned char b = s[0];
    size_t length;
    uint32_t c, least;

    if (b < 0x80) {
        *out = b;
        return 1;
    }
    if (b >= 0xc2 && b <= 0xdf) {
        length = 2, c = b & 0x1fU, least = 0x80;
    } else if (b >= 0xe0 && b <= 0xef) {
        length = 3, c = b & 0x0fU, least = 0x800;
    } else if (b >= 0xf0 && b <= 0xf4) {
        length = 4, c = b & 0x07U, least = 0x10000;
    } else {
        return 0;
    }
    if (left < length)
        return 0;
    for (size_t i = 1; i < length; i++) {
        if ((s[i] & 0xc0U) != 0x80)
            return 0;
        c = c << 6 | (s[i] & 0x3fU);
    }
    if (c < least || c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff))
        return 0;
    *out = c;
    return length;
}

bool text_is_utf8(const char *s, size_t bytes)
{
    const unsigned char *p = (const unsigned char *)s;
    size_t i = 0;

    while (i < bytes) {
        uint32_t c;
        const size_t length = decode(p + i, bytes - i, &c);

        if (length == 0 || c == 0)
            return false;
        i += length;
    }
    return true;
}

/* Calls for each character until one matches. Malformed bytes count as a match: such text is never
 * clean. */
static bool any_character(const char *s, bool (*matches)(uint32_t c))
{
    const unsigned char *p = (const unsigned char *)s;
    size_t left = strlen(s);

    while (left > 0) {
        uint32_t c;
        const size_t length = decode(p, left, &c);

        if (length == 0 || matches(c))
            return true;
        p += length;
        left -= length;
    }
    return false;
}

static bool is_control(uint32_t c)
{
    return (c < 0x20 && c != '\t' && c != '\n') || (c >= 0x7f && c <= 0x9f);
}

static bool is_direction_or_noncharacter(uint32_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069)
           || (c >= 0xfdd0 && c <= 0xfdef) || (c & 0xfffeU) == 0xfffe;
}

bool text_has_control(const char *s)
{
    return any_character(s, is_control);
}

bool text_has_direction_override(const char *s)
{
    return any_character(s, is_direction_or_noncharacter);
}

size_t text_length(const char *s)
{
    size_t n = 0;

    for (; *s; s++)
        n += ((unsigned char)*s & 0xc0U) != 0x80;
    return n;
}

/* Bytes of white space at `s`: 0 when there is none; 2 for U+00A0, 3 for U+202F (narrow). */
static size_t space_at(const char *s)
{
    if (*s == ' ' || (*s >= '\t' && *s <= '\r'))
        return 1;
    if (strncmp(s, "\xc2\xa0", 2) == 0)
        return 2;
    if (strncmp(s, "\xe2\x80\xaf", 3) == 0)
        return 3;
    return 0;
}

char *text_trim(struct arena *a, const char *s)
{
    char *copy, *end;
    size_t n;

    while ((n = space_at(s)) > 0)
        s += n;
    copy = end = arena_alloc(a, strlen(s) + 1);
    for (char *mark = copy; *s; s++) {
        n = space_at(s);
        if (*s == '\r') {
            *mark++ = '\n';
            s += s[1] == '\n';
        } else if (n > 1) { /* a space of several bytes goes over whole */
            memcpy(mark, s, n);
            mark += n;
            s += n - 1;
        } else {
            *mark++ = *s;
        }
        if (n == 0)
            end = mark;
    }
    *end = '\0';
    return copy;
}

bool text_same(const char *a, const char *b)
{
    if (!a || !b)
        return a == b;
    return strcmp(a, b) == 0;
}

bool text_is_empty(const char *s)
{
    return !s || *s == '\0';
}
