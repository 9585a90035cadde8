/* Words with their placeholders filled in. The table is made by the build from words*.def. */
#include "view/words.h"

#include "base/text.h"
#include "view/internal.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum { VALUES_MAX = 8 };

const char *words(enum lang lang, enum word key)
{
    return word_table[lang][key].form[0];
}

/* Reads name and value until NULL; returns how many there are. */
static int read_values(struct word_value *values, int count, va_list args)
{
    const char *name;

    while ((name = va_arg(args, const char *)) != NULL) {
        must(count < VALUES_MAX);
        values[count].name = name;
        values[count].value = va_arg(args, const char *);
        count++;
    }
    return count;
}

/* The value for the placeholder that `name` points into ("date} ..."); null when there is none. */
static const char *value_of(const struct word_value *values, int count, const char *name)
{
    for (int i = 0; i < count; i++) {
        const char *a = values[i].name, *b = name;

        while (*a && *a == *b)
            a++, b++;
        if (*a == '\0' && *b == '}')
            return values[i].value ? values[i].value : "";
    }
    return NULL;
}

/* A pattern being filled: most results fit `room`, and only their final size is taken from the
 * arena. */
struct filled {
    char room[200];
    size_t size;
    struct text more; /* what did not fit; `arena` null: all did */
    struct arena *arena;
};

static inline void put(struct filled *f, char c)
{
    if (f->size == sizeof f->room) {
        if (!f->more.arena)
            f->more = text_new(f->arena, sizeof f->room * 2);
        text_add_bytes(&f->more, f->room, f->size);
        f->size = 0;
    }
    f->room[f->size++] = c;
}

/* Whether a value ends with the full stop of an abbreviation ("1. pkt."), isolated or not. */
static bool ends_with_stop(const char *value)
{
    static const char isolated[] = ".\u2069";
    size_t bytes = strlen(value);

    if (bytes >= sizeof isolated - 1
        && memcmp(value + bytes - (sizeof isolated - 1), isolated, sizeof isolated - 1) == 0)
        return true;
    return bytes > 0 && value[bytes - 1] == '.';
}

static char *fill(struct arena *a, const char *pattern, const struct word_value *values, int count)
{
    struct filled f;

    f.size = 0;
    f.arena = a;
    f.more.arena = NULL;

    for (const char *at = pattern; *at; at++) {
        const char *value;
        bool has_stop;

        if (*at != '{') {
            put(&f, *at);
            continue;
        }
        value = value_of(values, count, at + 1);
        must(value != NULL); /* a placeholder that nobody fills is our bug */
        has_stop = ends_with_stop(value);
        while (*value)
            put(&f, *value++);
        while (*at != '}')
            at++;
        if (has_stop && at[1] == '.')
            at++; /* one stop ends the abbreviation and the sentence */
    }
    if (!f.more.arena)
        return arena_strndup(a, f.room, f.size);
    text_add_bytes(&f.more, f.room, f.size);
    return f.more.bytes;
}

char *words_fill(struct arena *a, enum lang lang, enum word key, ...)
{
    struct word_value values[VALUES_MAX];
    va_list args;
    int count;

    va_start(args, key);
    count = read_values(values, 0, args);
    va_end(args);
    return fill(a, words(lang, key), values, count);
}

char *words_fill_any(struct arena *a, enum lang lang, enum word key,
                     const struct word_value *values, int count)
{
    return fill(a, words(lang, key), values, count);
}

char *words_count(struct arena *a, enum lang lang, enum word key, int64_t n, ...)
{
    const struct word_forms *w = &word_table[lang][key];
    const uint64_t size = n < 0 ? 0 - (uint64_t)n : (uint64_t)n;
    /* Untranslated words stand in the table in Danish, with the Danish rule for their two forms. */
    const enum lang rule = w->form[0] == word_table[LANG_DA][key].form[0] ? LANG_DA : lang;
    const int form = languages[rule].plural((unsigned long)size);
    struct word_value values[VALUES_MAX];
    char digits[24];
    va_list args;
    int count;

    snprintf(digits, sizeof digits, "%" PRId64, n);
    values[0] = (struct word_value){ "n", digits };
    va_start(args, n);
    count = read_values(values, 1, args);
    va_end(args);
    must(w->count == 1 || form < w->count);
    return fill(a, w->form[w->count == 1 ? 0 : form], values, count);
}
