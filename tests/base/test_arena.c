/* The arena: alignment, zeroes, growth, releases. */
#include "base/arena.h"

#include "check.h"

#include <stdbool.h>

struct note {
    char order[8];
    int count;
};

struct step {
    struct note *note;
    char name;
};

static void note_step(void *what)
{
    struct step *s = what;

    s->note->order[s->note->count++] = s->name;
}

static bool all_zero(const unsigned char *p, size_t bytes)
{
    for (size_t i = 0; i < bytes; i++)
        if (p[i] != 0)
            return false;
    return true;
}

int main(void)
{
    struct arena *a = arena_new();
    struct note note = { .count = 0 };
    struct step first = { &note, 'a' }, second = { &note, 'b' };
    static const size_t sizes[] = { 0, 1, 7, 16, 1000, 65536, 70000, 1000000 };

    for (int round = 0; round < 3; round++) {
        for (size_t i = 0; i < sizeof(sizes) / sizeof(*sizes); i++) {
            unsigned char *p = arena_alloc(a, sizes[i]), *q = arena_alloc(a, sizes[i]);

            CHECK("aligned for any type", (uintptr_t)p % _Alignof(max_align_t) == 0);
            CHECK("two objects are two places", p != q);
            CHECK("zeroed, after a reset too", all_zero(p, sizes[i]));
            memset(p, 0xaa, sizes[i]);
            CHECK("the neighbour is not touched", all_zero(q, sizes[i]));
        }
        arena_reset(a);
    }
    CHECK_STR("strdup", arena_strdup(a, "æble"), "æble");
    CHECK_STR("strndup", arena_strndup(a, "abcdef", 3), "abc");
    CHECK_STR("strndup of nothing", arena_strndup(a, NULL, 0), "");
    CHECK_STR("printf", arena_printf(a, "%s-%03d", "a", 7), "a-007");
    CHECK_INT("array", ARENA_ARRAY(a, int, 100)[99], 0);
    arena_on_reset(a, note_step, &first);
    arena_on_reset(a, note_step, &second);
    arena_reset(a);
    CHECK_STR("releases run newest first", note.order, "ba");
    arena_reset(a);
    CHECK_INT("and once", note.count, 2);
    arena_on_reset(a, note_step, &first);
    arena_free(a);
    CHECK_INT("free runs them too", note.count, 3);
    return CHECK_DONE();
}
