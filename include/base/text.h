/* Growing text in an arena, and what may stand in text at all. */
#ifndef BASE_TEXT_H
#define BASE_TEXT_H

#include "base/arena.h"
#include "base/err.h"

#include <stdbool.h>
#include <stddef.h>

/** Text that grows. `bytes` is always NUL-terminated; `size` does not count the NUL. Start with
 * text_new(). */
struct text {
    struct arena *arena;
    char *bytes;
    size_t size;
    size_t room;
};

struct text text_new(struct arena *a, size_t room);
void text_add(struct text *t, const char *s);
void text_add_bytes(struct text *t, const char *s, size_t bytes);
void text_add_char(struct text *t, char c);
void text_addf(struct text *t, const char *format, ...) printf_like(2, 3);

/** Whether `bytes` bytes are well-formed UTF-8 without NUL (RFC 3629: no surrogates, no overlong
 * forms). */
bool text_is_utf8(const char *s, size_t bytes);
/** Whether there is a control character other than tab and line feed (security.md R10). */
bool text_has_control(const char *s);
/** Whether there is a direction override (U+202A-202E, U+2066-2069) or a noncharacter: refused in
 * names (R10). */
bool text_has_direction_override(const char *s);
/** Characters (code points) in well-formed UTF-8. */
size_t text_length(const char *s);
/** A copy without outer white space (also no-break space), CRLF and CR made LF. */
char *text_trim(struct arena *a, const char *s);
/** Whether two strings are equal; either may be null, and null equals null alone. */
bool text_same(const char *a, const char *b);
bool text_is_empty(const char *s); /* null, or "" */

#endif
