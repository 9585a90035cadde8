/* What the files of this room share. */
#ifndef HTTP_INTERNAL_H
#define HTTP_INTERNAL_H

#include "http/request.h"

/** A name that stands twice in a set, or null. Names in `lists` may. */
const char *fields_doubled(const struct http_fields *fields, const char *const *lists);

enum gate {
    GATE_WAIT,  /* sound so far, but not all there */
    GATE_READY, /* a whole request, or as much as can be looked at beforehand */
    GATE_BAD,   /* not what a web server sends: libfcgi must not see it */
};

enum { GATE_BYTES = 80 * 1024 }; /* more than a web server's whole parameters */

/**
 * Looks at the first bytes of a connection without taking them: FastCGI records of one responder
 * request. Keeps silent and halting peers, and the records of security.md P4, away from libfcgi.
 */
enum gate gate_look(const unsigned char *bytes, size_t count);

#endif
