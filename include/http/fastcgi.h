/* The accept loop of one worker: bounded in time whatever the peer does (security.md P3-P5). */
#ifndef HTTP_FASTCGI_H
#define HTTP_FASTCGI_H

#include "http/request.h"
#include "http/response.h"

#include <stdint.h>
#include <sys/types.h>

/** Answers one request into `res`. Request and response live in the loop's arena. */
typedef void http_answer(void *arg, struct arena *a, const struct http_request *req,
                         struct http_response *res);

struct http_loop {
    int listener;     /* a listening unix socket that does not block */
    uid_t peer;       /* who may connect, besides root and ourselves */
    int32_t requests; /* leave after so many */
    http_answer *answer;
    void *arg;
};

/**
 * Sets up libfcgi and the signals of a worker: TERM and HUP end the loop after the running request,
 * PIPE is ignored, ALRM cuts a peer that takes longer than 10 s. Once a process, before
 * http_serve().
 */
void http_serve_prepare(void);

/** Serves until `requests` are answered or TERM came. Returns how many were. */
int32_t http_serve(const struct http_loop *loop);

#endif
