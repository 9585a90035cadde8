/* Answers go out as FastCGI records of our own making, all in one system call: libfcgi would cut a
 * page into pieces of 8 KiB, each a wake-up of the web server, and then wait for it to close. */
#include "internal.h"

#include <errno.h>
#include <string.h>
#include <sys/socket.h>

enum { RECORD_BYTES = 65528, HEADER_BYTES = 8, TYPE_STDOUT = 6, TYPE_END = 3 };

struct header {
    unsigned char bytes[HEADER_BYTES];
};

/* The end of the stream, and the end of the request: status 0, complete. */
struct ending {
    struct header no_more, end;
    unsigned char status[HEADER_BYTES];
};

static struct header header_of(int type, int request, size_t bytes)
{
    return (struct header){ { 1, (unsigned char)type, (unsigned char)(request >> 8),
                              (unsigned char)request, (unsigned char)(bytes >> 8),
                              (unsigned char)bytes, 0, 0 } };
}

/* Takes up to `most` bytes off the front of a piece. */
static struct iovec take(struct iovec *piece, size_t most)
{
    const struct iovec front = { .iov_base = piece->iov_base,
                                 .iov_len = piece->iov_len < most ? piece->iov_len : most };

    piece->iov_base = (char *)piece->iov_base + front.iov_len;
    piece->iov_len -= front.iov_len;
    return front;
}

struct records records_make(struct arena *a, int request, struct iovec head, struct iovec body)
{
    const size_t all = head.iov_len + body.iov_len;
    const size_t count = all / RECORD_BYTES + 1;
    struct header *headers = ARENA_ARRAY(a, struct header, count);
    struct ending *ending = ARENA_NEW(a, struct ending);
    struct records r = { .part = ARENA_ARRAY(a, struct iovec, count * 3 + 1) };

    for (size_t i = 0, left = all; left > 0; i++) {
        const size_t bytes = left < RECORD_BYTES ? left : RECORD_BYTES;
        const struct iovec of_head = take(&head, bytes);
        const struct iovec of_body = take(&body, bytes - of_head.iov_len);

        headers[i] = header_of(TYPE_STDOUT, request, bytes);
        r.part[r.count++] = (struct iovec){ &headers[i], sizeof(headers[i]) };
        if (of_head.iov_len > 0)
            r.part[r.count++] = of_head;
        if (of_body.iov_len > 0)
            r.part[r.count++] = of_body;
        left -= bytes;
    }
    ending->no_more = header_of(TYPE_STDOUT, request, 0);
    ending->end = header_of(TYPE_END, request, sizeof(ending->status));
    r.part[r.count++] = (struct iovec){ ending, sizeof(*ending) };
    return r;
}

bool records_send(int fd, struct records *r, int flags)
{
    while (r->count > 0) {
        const struct msghdr message = { .msg_iov = r->part, .msg_iovlen = r->count };
        ssize_t n = sendmsg(fd, &message, flags | MSG_NOSIGNAL);

        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return false;
        while (r->count > 0 && (size_t)n >= r->part->iov_len) {
            n -= (ssize_t)r->part->iov_len;
            r->part++;
            r->count--;
        }
        if (r->count > 0)
            (void)take(r->part, (size_t)n);
    }
    return true;
}
