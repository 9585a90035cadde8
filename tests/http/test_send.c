/* Answers as FastCGI records: whole at every length around the limits of a record, and bounded when
 * nobody reads. */
#include "http/internal.h"

#include "check.h"

#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

enum { ROOM = 400000 };

static struct iovec piece(char *bytes, size_t count)
{
    return (struct iovec){ .iov_base = bytes, .iov_len = count };
}

/* What the records hold, put together; `*ended` tells whether stream and request were ended, in
 * that order and at the end. */
static size_t taken_apart(const unsigned char *raw, size_t count, char *out, bool *ended)
{
    size_t at = 0, size = 0;
    bool stream_ended = false;

    *ended = false;
    while (at + 8 <= count) {
        const size_t length = (size_t)raw[at + 4] << 8 | raw[at + 5];

        if (raw[at] != 1 || raw[at + 2] != 1 || raw[at + 3] != 2 || *ended)
            return 0;
        if (raw[at + 1] == 6 && length > 0 && !stream_ended) {
            memcpy(out + size, raw + at + 8, length);
            size += length;
        } else if (raw[at + 1] == 6 && !stream_ended) {
            stream_ended = true;
        } else if (raw[at + 1] == 3 && length == 8 && stream_ended) {
            *ended = true;
        } else {
            return 0;
        }
        at += 8 + length + raw[at + 6];
    }
    return at == count ? size : 0;
}

static void test_lengths(struct arena *a)
{
    /* clang-format off */
    static const struct { const char *name; size_t head, body; } cases[] = {
        { "a page",                  200, 16000 },
        { "no body",                 200, 0 },
        { "nothing at all",          0, 0 },
        { "exactly one record",      200, 65328 },
        { "a byte more",             200, 65329 },
        { "a byte less",             200, 65327 },
        { "head of a record",        65528, 10 },
        { "head over a record",      65600, 10 },
        { "exactly two records",     200, 130856 },
        { "four records",            200, 200000 },
    }; /* clang-format on */
    char *head = arena_alloc(a, ROOM), *body = arena_alloc(a, ROOM), *out = arena_alloc(a, ROOM);
    unsigned char *raw = arena_alloc(a, ROOM);

    for (size_t i = 0; i < ROOM; i++) {
        head[i] = (char)('a' + i % 26);
        body[i] = (char)('A' + i % 26);
    }
    for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
        struct records r =
            records_make(a, 258, piece(head, cases[i].head), piece(body, cases[i].body));
        size_t count = 0, size;
        bool ended;

        for (size_t p = 0; p < r.count; p++) {
            memcpy(raw + count, r.part[p].iov_base, r.part[p].iov_len);
            count += r.part[p].iov_len;
        }
        size = taken_apart(raw, count, out, &ended);
        CHECK_INT(cases[i].name, size, cases[i].head + cases[i].body);
        CHECK(cases[i].name, ended);
        CHECK(cases[i].name, memcmp(out, head, cases[i].head) == 0
                                 && memcmp(out + cases[i].head, body, cases[i].body) == 0);
    }
}

static void test_sending(struct arena *a)
{
    const struct timeval limit = { .tv_usec = 50000 };
    char *body = arena_alloc(a, 4000000), *got = arena_alloc(a, 5000000);
    struct records r = records_make(a, 1, piece(body, 10), piece(body, 1000));
    int ends[2];
    size_t all = 0;
    ssize_t n;

    must(socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == 0);
    CHECK("a page goes out at once", records_send(ends[0], &r, MSG_DONTWAIT) && r.count == 0);
    CHECK_INT("and whole", recv(ends[1], got, 5000, 0), 8 + 1010 + 24);
    r = records_make(a, 1, piece(body, 10), piece(body, 4000000));
    CHECK("more than the socket holds does not",
          !records_send(ends[0], &r, MSG_DONTWAIT) && errno == EAGAIN && r.count > 0);
    must(setsockopt(ends[0], SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof(limit)) == 0);
    CHECK("P3 nor after the socket's time", !records_send(ends[0], &r, 0) && errno == EAGAIN);
    while ((n = recv(ends[1], got + all, 5000000 - all, MSG_DONTWAIT)) > 0) {
        all += (size_t)n;
        (void)records_send(ends[0], &r, MSG_DONTWAIT);
    }
    CHECK("a reader that comes late gets the rest", r.count == 0);
    CHECK_INT("each byte once", all, 4000010 + 62 * 8 + 24);
    close(ends[1]);
    r = records_make(a, 1, piece(body, 10), piece(body, 10));
    CHECK("P3 a peer that is gone is an error, no signal",
          !records_send(ends[0], &r, MSG_DONTWAIT) && errno == EPIPE);
    close(ends[0]);
}

int main(void)
{
    struct arena *a = arena_new();

    test_lengths(a);
    test_sending(a);
    arena_free(a);
    return CHECK_DONE();
}
