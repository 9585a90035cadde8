/* The gate in front of libfcgi: which connections may occupy a worker at all. */
#include "internal.h"

#include <stdint.h>

enum {
    HEADER_BYTES = 8,
    BEGIN_BYTES = 8,
    TYPE_BEGIN = 1,
    TYPE_PARAMS = 4,
    TYPE_STDIN = 5,
    ROLE_RESPONDER = 1,
    LENGTH_MAX = 1024 * 1024 /* of one name or value; a web server's are a few KiB */
};

struct record {
    unsigned type, id;
    size_t length, whole; /* content; header, content and padding */
};

static bool read_header(const unsigned char *p, struct record *out)
{
    out->type = p[1];
    out->id = (unsigned)p[2] << 8 | p[3];
    out->length = (size_t)p[4] << 8 | p[5];
    out->whole = HEADER_BYTES + out->length + p[6];
    return p[0] == 1;
}

/* One length of a name or value: its bytes are taken off; false when it goes past the record or is
 * absurd. A pair that goes on in the next record is left to libfcgi: its lengths were seen here. */
static bool take_length(const unsigned char **p, const unsigned char *end, size_t *out)
{
    if (*p == end)
        return false;
    if (**p < 0x80) {
        *out = *(*p)++;
        return true;
    }
    if (end - *p < 4)
        return false;
    *out = (size_t)((*p)[0] & 0x7fU) << 24 | (size_t)(*p)[1] << 16 | (size_t)(*p)[2] << 8 | (*p)[3];
    *p += 4;
    return *out <= LENGTH_MAX;
}

/* Walks the pairs of a record of parameters. A pair cut by the end of the record is sound only
 * where nginx would cut: inside a name or a value. `*skip` carries what is left of it over. */
static bool params_are_sound(const unsigned char *p, size_t count, size_t *skip)
{
    const unsigned char *end = p + count;

    while (p < end) {
        const size_t left = (size_t)(end - p);
        size_t name, value;

        if (*skip >= left) {
            *skip -= left;
            return true;
        }
        p += *skip;
        *skip = 0;
        if (!take_length(&p, end, &name) || !take_length(&p, end, &value))
            return false;
        *skip = name + value;
    }
    return true;
}

enum gate gate_look(const unsigned char *bytes, size_t count)
{
    const enum gate unfinished = count >= GATE_BYTES ? GATE_LARGE : GATE_WAIT;
    size_t at = 0, skip = 0;
    unsigned id = 0;

    while (count - at >= HEADER_BYTES) {
        const unsigned char *content = bytes + at + HEADER_BYTES;
        struct record r;

        if (!read_header(bytes + at, &r) || r.id == 0)
            return GATE_BAD;
        if (at == 0 ? r.type != TYPE_BEGIN || r.length != BEGIN_BYTES
                    : r.id != id || (r.type != TYPE_PARAMS && r.type != TYPE_STDIN))
            return GATE_BAD;
        id = r.id;
        if (count - at < r.whole)
            return r.type == TYPE_STDIN || count < GATE_BYTES ? unfinished : GATE_BAD;
        if (r.type == TYPE_BEGIN && (content[0] != 0 || content[1] != ROLE_RESPONDER))
            return GATE_BAD;
        if (r.type == TYPE_PARAMS && !params_are_sound(content, r.length, &skip))
            return GATE_BAD;
        if (r.type == TYPE_STDIN && r.length == 0)
            return GATE_READY;
        at += r.whole;
    }
    return unfinished;
}
