/* The memory of one request, in blocks that are kept or given back together. The only malloc of
 * the program. */
#include "base/arena.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/asan_interface.h>
#else
#define ASAN_POISON_MEMORY_REGION(address, bytes)   ((void)(address), (void)(bytes))
#define ASAN_UNPOISON_MEMORY_REGION(address, bytes) ((void)(address), (void)(bytes))
#endif

enum {
    FIRST_BLOCK_BYTES = 64 * 1024,
    KEPT_BLOCK_BYTES = 512 * 1024, /* what one request needed, the next one gets without asking */
    ALIGNMENT = alignof(max_align_t)
};

struct block {
    struct block *older;
    size_t room; /* bytes behind this head */
    size_t used;
    alignas(max_align_t) unsigned char bytes[];
};

struct release {
    struct release *older;
    void (*release)(void *what);
    void *what;
};

struct arena {
    struct block *newest;
    struct release *releases;
};

static struct block *block_new(size_t room, struct block *older)
{
    struct block *b;

    must(room <= SIZE_MAX / 2);
    b = malloc(sizeof(*b) + room);
    must(b != NULL);
    b->older = older;
    b->room = room;
    b->used = 0;
    ASAN_POISON_MEMORY_REGION(b->bytes, room);
    return b;
}

static void block_free(struct block *b)
{
    ASAN_UNPOISON_MEMORY_REGION(b->bytes, b->room);
    free(b);
}

struct arena *arena_new(void)
{
    struct arena *a = malloc(sizeof(*a));

    must(a != NULL);
    a->releases = NULL;
    a->newest = block_new(FIRST_BLOCK_BYTES, NULL);
    return a;
}

void arena_reset(struct arena *a)
{
    struct block *kept;

    while (a->releases) {
        struct release *r = a->releases;

        a->releases = r->older; /* unhooked first: a release may register another */
        r->release(r->what);
    }
    kept = a->newest; /* each block is larger than the one before */
    if (kept->room > KEPT_BLOCK_BYTES)
        while (kept->older)
            kept = kept->older; /* the first, of ordinary size */
    while (a->newest) {
        struct block *b = a->newest;

        a->newest = b->older;
        if (b != kept)
            block_free(b);
    }
    kept->older = NULL;
    a->newest = kept;
    a->newest->used = 0;
    ASAN_POISON_MEMORY_REGION(a->newest->bytes, a->newest->room);
}

void arena_free(struct arena *a)
{
    arena_reset(a);
    block_free(a->newest);
    free(a);
}

void *arena_alloc(struct arena *a, size_t bytes)
{
    struct block *b = a->newest;
    unsigned char *p;
    size_t rounded;

    must(bytes <= SIZE_MAX / 4);
    rounded = (bytes + (size_t)ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    if (rounded == 0)
        rounded = ALIGNMENT; /* two empty objects are still two */
    if (rounded > b->room - b->used) {
        const size_t doubled = b->room * 2;

        b = block_new(rounded > doubled ? rounded : doubled, b);
        a->newest = b;
    }
    p = b->bytes + b->used;
    b->used += rounded;
    ASAN_UNPOISON_MEMORY_REGION(p, bytes);
    memset(p, 0, bytes);
    return p;
}

void *arena_alloc_array(struct arena *a, size_t count, size_t size)
{
    size_t bytes;

    must(!__builtin_mul_overflow(count, size, &bytes));
    return arena_alloc(a, bytes);
}

char *arena_strndup(struct arena *a, const char *s, size_t bytes)
{
    char *copy = arena_alloc(a, bytes + 1);

    if (bytes > 0)
        memcpy(copy, s, bytes);
    return copy;
}

char *arena_strdup(struct arena *a, const char *s)
{
    return arena_strndup(a, s, strlen(s));
}

char *arena_vprintf(struct arena *a, const char *format, va_list args)
{
    va_list again;
    char *out;
    int n;

    must(format != NULL);
    va_copy(again, args);
    n = vsnprintf(NULL, 0, format, again);
    va_end(again);
    must(n >= 0);
    out = arena_alloc(a, (size_t)n + 1);
    vsnprintf(out, (size_t)n + 1, format, args);
    return out;
}

char *arena_printf(struct arena *a, const char *format, ...)
{
    va_list args;
    char *out;

    va_start(args, format);
    out = arena_vprintf(a, format, args);
    va_end(args);
    return out;
}

void arena_on_reset(struct arena *a, void (*release)(void *what), void *what)
{
    struct release *r = ARENA_NEW(a, struct release);

    r->release = release;
    r->what = what;
    r->older = a->releases;
    a->releases = r;
}
