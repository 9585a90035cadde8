/* The memory of one request: allocate freely, release everything at once. */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include "base/err.h"

#include <stdarg.h>
#include <stddef.h>

struct arena;

/** A new, empty arena. Never null: without memory the process ends. The caller owns it. */
struct arena *arena_new(void);

/** Gives back all memory, and the arena itself. Runs the arena_on_reset() calls first. */
void arena_free(struct arena *a);

/** Runs the arena_on_reset() calls, newest first, then forgets every allocation. Keeps one block
 * for the next request. */
void arena_reset(struct arena *a);

/** `bytes` zeroed bytes, aligned for any type. Lives until the reset. */
void *arena_alloc(struct arena *a, size_t bytes)
    __attribute__((malloc, alloc_size(2), returns_nonnull));

/** One zeroed object, or an array of them, of a type. The product of count and size is checked. */
#define ARENA_NEW(a, type)          ((type *)arena_alloc((a), sizeof(type)))
#define ARENA_ARRAY(a, type, count) ((type *)arena_alloc_array((a), (count), sizeof(type)))
void *arena_alloc_array(struct arena *a, size_t count, size_t size);

/** Copies into the arena. */
char *arena_strdup(struct arena *a, const char *s);
char *arena_strndup(struct arena *a, const char *s, size_t bytes);
char *arena_printf(struct arena *a, const char *format, ...) printf_like(2, 3);
char *arena_vprintf(struct arena *a, const char *format, va_list args) printf_like(2, 0);

/** Calls `release(what)` at the next reset: for what is not memory (a descriptor, a dictionary). */
void arena_on_reset(struct arena *a, void (*release)(void *what), void *what);

#endif
