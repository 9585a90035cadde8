/* The gate in front of libfcgi: what it lets wait, lets in and turns away (P3, P4). */
#include "http/internal.h"

#include "base/text.h"
#include "check.h"

enum { BEGIN = 1, ABORT = 2, PARAMS = 4, STDIN = 5, GET_VALUES = 9 };

static void add(struct text *t, int type, int id, const char *content, size_t bytes, int padding)
{
    const unsigned char head[] = { 1,
                                   (unsigned char)type,
                                   (unsigned char)(id >> 8),
                                   (unsigned char)id,
                                   (unsigned char)(bytes >> 8),
                                   (unsigned char)bytes,
                                   (unsigned char)padding,
                                   0 };

    text_add_bytes(t, (const char *)head, sizeof(head));
    text_add_bytes(t, content, bytes);
    for (int i = 0; i < padding; i++)
        text_add_char(t, '\0');
}

static void add_begin(struct text *t, int role)
{
    const char body[8] = { 0, (char)role };

    add(t, BEGIN, 1, body, sizeof(body), 0);
}

static enum gate look(const struct text *t)
{
    return gate_look((const unsigned char *)t->bytes, t->size);
}

static void test_whole(struct arena *a)
{
    static const char one[] = "\x01\x02"
                              "axy";
    struct text t = text_new(a, 1000);
    size_t whole;

    add_begin(&t, 1);
    add(&t, PARAMS, 1, one, sizeof(one) - 1, 3);
    add(&t, PARAMS, 1, "", 0, 0);
    add(&t, STDIN, 1, "n=1", 3, 5);
    whole = t.size;
    CHECK_INT("P3 all but the end", look(&t), GATE_WAIT);
    add(&t, STDIN, 1, "", 0, 0);
    CHECK_INT("P3 whole", look(&t), GATE_READY);
    for (size_t n = 0; n < t.size; n++)
        CHECK_INT("P3 each beginning of it waits", gate_look((const unsigned char *)t.bytes, n),
                  GATE_WAIT);
    CHECK("what was cut", whole + 8 == t.size);
    add(&t, GET_VALUES, 0, "", 0, 0);
    CHECK_INT("what comes behind is never read", look(&t), GATE_READY);
}

static void test_bad(struct arena *a)
{
    static const char huge[] = "\xff\xff\xff\xfe\xff\xff\xff\xfe"
                               "abcdefgh";
    static const char million[] = "\x80\x10\x00\x01\x01"
                                  "abcdefgh";
    struct text t = text_new(a, 100);

    text_add(&t, "GET / HTTP/1.1\r\n");
    CHECK_INT("P4 another protocol", look(&t), GATE_BAD);
    t = text_new(a, 100);
    add(&t, GET_VALUES, 0, "", 0, 0);
    CHECK_INT("P4 get-values", look(&t), GATE_BAD);
    t = text_new(a, 100);
    add(&t, PARAMS, 1, "", 0, 0);
    CHECK_INT("P4 no begin", look(&t), GATE_BAD);
    t = text_new(a, 100);
    add(&t, BEGIN, 1, "\0\1", 2, 0);
    CHECK_INT("P4 a short begin", look(&t), GATE_BAD);
    for (int role = 0; role < 5; role++) {
        t = text_new(a, 100);
        add_begin(&t, role);
        CHECK_INT("R1 only the responder", look(&t), role == 1 ? GATE_WAIT : GATE_BAD);
    }
    t = text_new(a, 100);
    add_begin(&t, 1);
    add_begin(&t, 1);
    CHECK_INT("P4 begin twice", look(&t), GATE_BAD);
    t = text_new(a, 100);
    add_begin(&t, 1);
    add(&t, ABORT, 1, "", 0, 0);
    CHECK_INT("P4 abort", look(&t), GATE_BAD);
    t = text_new(a, 100);
    add_begin(&t, 1);
    add(&t, PARAMS, 2, "", 0, 0);
    CHECK_INT("P4 another request on the connection", look(&t), GATE_BAD);
    t = text_new(a, 100);
    add_begin(&t, 1);
    add(&t, PARAMS, 1, huge, sizeof(huge) - 1, 0);
    CHECK_INT("P4 lengths near 2^31", look(&t), GATE_BAD);
    t = text_new(a, 100);
    add_begin(&t, 1);
    add(&t, PARAMS, 1, million, sizeof(million) - 1, 0);
    CHECK_INT("P4 a megabyte and one as a name", look(&t), GATE_BAD);
    t = text_new(a, 100);
    add_begin(&t, 1);
    add(&t, PARAMS, 1, "\x80\x00", 2, 0);
    CHECK_INT("P4 a length cut by its record", look(&t), GATE_BAD);
}

static void test_large(struct arena *a)
{
    struct text t = text_new(a, 200000);
    char *many = arena_alloc(a, 60000);

    memset(many, 'x', 60000);
    add_begin(&t, 1);
    many[0] = 1, many[1] = (char)0x80, many[2] = 0, many[3] = (char)0xea, many[4] = 0x5a;
    add(&t, PARAMS, 1, many, 60000, 0); /* name 1, value 59994 bytes: exactly the rest */
    CHECK_INT("W2 sixty thousand bytes of parameters wait for more", look(&t), GATE_WAIT);
    add(&t, PARAMS, 1, "", 0, 0);
    memset(many, 'x', 60000);
    add(&t, STDIN, 1, many, 60000, 0);
    CHECK_INT("R3 a large body is let in before its end", look(&t), GATE_LARGE);
}

static void test_noise(struct arena *a)
{
    unsigned char *noise = arena_alloc(a, 4096);
    uint32_t state = 1;
    int ready = 0;

    for (int round = 0; round < 20000; round++) {
        const size_t n = (size_t)round % 4096;

        for (size_t i = 0; i < 64 && i < n; i++) {
            state = state * 1664525 + 1013904223;
            noise[i] = (unsigned char)(state >> 24);
        }
        noise[0] = 1, noise[1] = BEGIN;
        ready += gate_look(noise, n) >= GATE_READY && n > 0 && gate_look(noise, n) != GATE_BAD;
    }
    CHECK_INT("noise is never a request", ready, 0);
}

int main(void)
{
    struct arena *a = arena_new();

    test_whole(a);
    test_bad(a);
    test_large(a);
    test_noise(a);
    arena_free(a);
    return CHECK_DONE();
}
