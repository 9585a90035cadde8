/* What the files of this room share. */
#ifndef HTTP_INTERNAL_H
#define HTTP_INTERNAL_H

#include "http/request.h"

#include <sys/uio.h>

/** A name that stands twice in a set, or null. Names in `lists` may. */
const char *fields_doubled(const struct http_fields *fields, const char *const *lists);

enum gate {
    GATE_WAIT,  /* sound so far, but not all there */
    GATE_READY, /* a whole request: reading it cannot block */
    GATE_LARGE, /* sound as far as can be looked at beforehand; the rest may be slow */
    GATE_BAD,   /* not what a web server sends: libfcgi must not see it */
};

enum { GATE_BYTES = 80 * 1024 }; /* more than a web server's whole parameters */

/**
 * Looks at the first bytes of a connection without taking them: FastCGI records of one responder
 * request. Keeps silent and halting peers, and the records of security.md P4, away from libfcgi.
 */
enum gate gate_look(const unsigned char *bytes, size_t count);

/** An answer in FastCGI records, and what of it is still to be sent. */
struct records {
    struct iovec *part;
    size_t count;
};

/** The records of one whole answer, its end included. Head and body are not copied. */
struct records records_make(struct arena *a, int request, struct iovec head, struct iovec body);

/** Sends what is left. False when the peer is gone, or would have to be waited for longer than the
 * flags (MSG_DONTWAIT) or the socket's time limit allow; errno says which. */
bool records_send(int fd, struct records *r, int flags);

#endif
