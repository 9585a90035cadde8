/* The form of a journal line: {"at_utc":1,"site":"staff",...}, in the order of the columns.
 *
 * Only what journal_line_write() can write is read back: no spaces, integers and strings alone, the
 * escapes \" \\ \u00xx. What is stranger than that is damage, and is counted as such. */
#include "journal_line.h"

#include "base/text.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

/* ---- writing ---- */

struct out {
    char *at;
    size_t used;
    bool full;
};

static void put(struct out *o, const char *from, size_t count)
{
    if (count > JOURNAL_LINE_BYTES - o->used) {
        o->full = true;
        return;
    }
    memcpy(o->at + o->used, from, count);
    o->used += count;
}

static void put_text(struct out *o, const char *text, size_t count)
{
    char escaped[8];

    put(o, "\"", 1);
    for (size_t i = 0; i < count; i++) {
        const unsigned char c = (unsigned char)text[i];

        if (c == '"' || c == '\\')
            put(o, (const char[]){ '\\', (char)c }, 2);
        else if (c < 0x20 || c == 0x7f)
            put(o, escaped, (size_t)snprintf(escaped, sizeof escaped, "\\u%04x", c));
        else
            put(o, &text[i], 1);
    }
    put(o, "\"", 1);
}

size_t journal_line_write(const struct audit_values *row, char out[JOURNAL_LINE_BYTES])
{
    struct out o = { .at = out };
    char number[32];
    const char *comma = "";

    put(&o, "\n{", 2);
    for (int i = AUDIT_AT_UTC; i < AUDIT_COLUMNS; i++) {
        const struct audit_value *v = &row->column[i];

        if (v->kind == AUDIT_NULL)
            continue;
        put(&o, comma, strlen(comma));
        put_text(&o, audit_column_names[i], strlen(audit_column_names[i]));
        put(&o, ":", 1);
        if (v->kind == AUDIT_TEXT)
            put_text(&o, v->text, v->bytes);
        else
            put(&o, number, (size_t)snprintf(number, sizeof number, "%" PRId64, v->number));
        comma = ",";
    }
    put(&o, "}\n", 2);
    return o.full ? 0 : o.used;
}

/* ---- reading ---- */

struct in {
    const char *at, *end;
};

static bool take(struct in *in, char c)
{
    if (in->at == in->end || *in->at != c)
        return false;
    in->at++;
    return true;
}

static int hex_digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* After a backslash: the byte meant, or -1. */
static int take_escape(struct in *in)
{
    int high, low;

    if (take(in, '"'))
        return '"';
    if (take(in, '\\'))
        return '\\';
    if (in->end - in->at < 5 || memcmp(in->at, "u00", 3) != 0)
        return -1;
    high = hex_digit(in->at[3]);
    low = hex_digit(in->at[4]);
    in->at += 5;
    return high < 0 || high > 7 || low < 0 || high * 16 + low == 0 ? -1 : high * 16 + low;
}

static bool take_text(struct arena *a, struct in *in, struct audit_value *out)
{
    char *text;
    size_t used = 0;

    if (!take(in, '"'))
        return false;
    text = arena_alloc(a, (size_t)(in->end - in->at) + 1);
    while (in->at < in->end && *in->at != '"') {
        int c = (unsigned char)*in->at++;

        if (c < 0x20 || (c == '\\' && (c = take_escape(in)) < 0))
            return false;
        text[used++] = (char)c;
    }
    *out = (struct audit_value){ .kind = AUDIT_TEXT, .text = text, .bytes = used };
    return take(in, '"') && text_is_utf8(text, used);
}

static bool take_number(struct in *in, struct audit_value *out)
{
    const bool minus = take(in, '-');
    const char *first = in->at;
    int64_t number = 0;

    for (; in->at < in->end && *in->at >= '0' && *in->at <= '9'; in->at++)
        if (__builtin_mul_overflow(number, 10, &number)
            || __builtin_add_overflow(number, *in->at - '0', &number))
            return false;
    *out = audit_number(minus ? -number : number);
    return in->at > first;
}

static int column_of(const struct audit_value *name)
{
    for (int i = AUDIT_AT_UTC; i < AUDIT_COLUMNS; i++)
        if (strlen(audit_column_names[i]) == name->bytes
            && memcmp(audit_column_names[i], name->text, name->bytes) == 0)
            return i;
    return -1;
}

bool journal_line_read(struct arena *a, const char *line, size_t bytes, struct audit_values *out)
{
    struct in in = { line, line + bytes };
    int last = AUDIT_SEQUENCE;

    *out = (struct audit_values){ 0 };
    if (!take(&in, '{'))
        return false;
    do {
        struct audit_value name;
        int column;

        if (!take_text(a, &in, &name) || (column = column_of(&name)) <= last || !take(&in, ':')
            || in.at == in.end
            || !(*in.at == '"' ? take_text(a, &in, &out->column[column])
                               : take_number(&in, &out->column[column])))
            return false;
        last = column;
    } while (take(&in, ','));
    return take(&in, '}') && in.at == in.end;
}
