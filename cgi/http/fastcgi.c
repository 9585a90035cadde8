/* One worker's loop. Connections wait at the gate until a whole request has come, so that a peer
 * which is silent, halting or malformed occupies nothing but a descriptor; libfcgi then parses what
 * is already there. It has no timeouts of its own (security.md P3, P4). */
#include "http/fastcgi.h"

#include "internal.h"

#include "base/clock.h"
#include "base/log.h"

#include <errno.h>
#include <fcgiapp.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum {
    PARKED_MAX = 64,   /* connections that wait for their request */
    PEER_MS = 5000,    /* how long they may, and each read and write of the rest */
    PEER_WHOLE_S = 10, /* how long a peer may take altogether */
    DRAIN_MS = 1000,   /* after TERM: for connections accepted but not yet heard */
    PRESSURE_MS = 50,  /* P5: first wait when descriptors or memory are short */
    PRESSURE_MOST_MS = 1000,
    ASK_EVERY = 16 /* requests without a pause, between two looks at pending signals */
};

/* What the signal handlers touch: nothing else could reach them. */
static volatile sig_atomic_t stopping;
static volatile sig_atomic_t busy_socket = -1;

static void on_stop(int signal)
{
    (void)signal;
    stopping = 1;
}

/* The peer took too long: reads then see its end, writes fail. */
static void on_alarm(int signal)
{
    const int saved = errno;

    (void)signal;
    if (busy_socket >= 0)
        shutdown(busy_socket, SHUT_RDWR);
    errno = saved;
}

struct parked {
    int fd; /* -1: free */
    int64_t until_ms;
};

struct state {
    const struct http_loop *loop;
    struct arena *arena;
    sigset_t waiting; /* the mask while there is nothing to do: signals come in only there */
    int epoll;
    struct parked parked[PARKED_MAX];
    int parked_count;
    bool is_large;    /* what look() saw last: reading the rest may block */
    int pressure_ms;  /* P5: 0, or how long to leave the listener alone */
    unsigned unasked; /* rounds, for ASK_EVERY */
    unsigned char seen[GATE_BYTES];
};

static void catch (int number, void (*handler)(int))
{
    struct sigaction sa = { .sa_handler = handler, .sa_flags = SA_RESTART };

    sigemptyset(&sa.sa_mask);
    must(sigaction(number, &sa, NULL) == 0);
}

static void stop_signals(sigset_t *out)
{
    sigemptyset(out);
    sigaddset(out, SIGTERM);
    sigaddset(out, SIGHUP);
    sigaddset(out, SIGINT);
}

void http_serve_prepare(void)
{
    sigset_t blocked;

    /* Before FCGX_Init: it would otherwise set handlers of its own. */
    catch (SIGTERM, on_stop);
    catch (SIGHUP, on_stop);
    catch (SIGINT, on_stop);
    catch (SIGALRM, on_alarm);
    catch (SIGPIPE, SIG_IGN);
    catch (SIGUSR1, SIG_IGN);
    stop_signals(&blocked);
    must(sigprocmask(SIG_BLOCK, &blocked, NULL) == 0);
    must(setenv("LIBFCGI_OS_CLOSE_POLL_TIMEOUT", "100", 1) == 0);
    must(setenv("LIBFCGI_IS_AF_UNIX_KEEPER_POLL_TIMEOUT", "100", 1) == 0);
    must(FCGX_Init() == 0);
}

static void watch(const struct state *s, int fd, uint32_t events)
{
    struct epoll_event e = { .events = events, .data.fd = fd };

    must(epoll_ctl(s->epoll, EPOLL_CTL_ADD, fd, &e) == 0);
}

/* ---- connections that wait ---- */

static void unpark(struct state *s, struct parked *p, bool close_it)
{
    if (close_it)
        close(p->fd);
    else
        must(epoll_ctl(s->epoll, EPOLL_CTL_DEL, p->fd, NULL) == 0);
    p->fd = -1;
    s->parked_count--;
}

/* The one that has waited longest. */
static struct parked *oldest(struct state *s)
{
    struct parked *found = NULL;

    for (int i = 0; i < PARKED_MAX; i++)
        if (s->parked[i].fd >= 0 && (!found || s->parked[i].until_ms < found->until_ms))
            found = &s->parked[i];
    return found;
}

static void park(struct state *s, int fd)
{
    struct parked *p = s->parked;

    if (s->parked_count == PARKED_MAX)
        unpark(s, oldest(s), true);
    while (p->fd >= 0)
        p++;
    *p = (struct parked){ .fd = fd, .until_ms = clock_monotonic_ms() + PEER_MS };
    s->parked_count++;
    watch(s, fd, EPOLLIN | EPOLLET | EPOLLRDHUP);
}

static struct parked *parked_with(struct state *s, int fd)
{
    for (int i = 0; i < PARKED_MAX; i++)
        if (s->parked[i].fd == fd)
            return &s->parked[i];
    return NULL;
}

static void drop_late(struct state *s, int64_t now_ms)
{
    for (struct parked *p; s->parked_count > 0 && (p = oldest(s))->until_ms <= now_ms;)
        unpark(s, p, true);
}

/* ---- the gate ---- */

static enum gate look(struct state *s, int fd)
{
    const ssize_t n = recv(fd, s->seen, sizeof(s->seen), MSG_PEEK | MSG_DONTWAIT);
    enum gate gate;

    if (n < 0)
        return errno == EAGAIN || errno == EINTR ? GATE_WAIT : GATE_BAD;
    gate = n == 0 ? GATE_BAD : gate_look(s->seen, (size_t)n);
    s->is_large = gate == GATE_LARGE;
    return gate;
}

static bool may_connect(const struct state *s, int fd)
{
    struct ucred peer;
    socklen_t size = sizeof(peer);

    if (getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0)
        return false;
    return peer.uid == 0 || peer.uid == geteuid() || peer.uid == s->loop->peer;
}

/* Takes one connection: its descriptor when its request is there, -1 when there is none, when it
 * was parked, or when it was turned away (`*again`: there may be another). */
static int take_connection(struct state *s, bool *again)
{
    const int fd = accept4(s->loop->listener, NULL, NULL, SOCK_CLOEXEC);

    *again = fd >= 0;
    if (fd < 0) {
        if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM) { /* P5 */
            s->pressure_ms = s->pressure_ms == 0 ? PRESSURE_MS : s->pressure_ms * 2;
            if (s->pressure_ms > PRESSURE_MOST_MS)
                s->pressure_ms = PRESSURE_MOST_MS;
            log_event(LOG_WARNING, "accept-pressure", LOG_NUMBER("errno", errno),
                      LOG_NUMBER("wait_ms", s->pressure_ms));
        } else {
            must(errno == EAGAIN || errno == EINTR || errno == ECONNABORTED);
        }
        return -1;
    }
    s->pressure_ms = 0;
    if (!may_connect(s, fd)) {
        log_event(LOG_WARNING, "peer-dropped", LOG_TEXT("why", "not the web server"));
        close(fd);
        return -1;
    }
    switch (look(s, fd)) {
    case GATE_READY:
    case GATE_LARGE:
        return fd;
    case GATE_WAIT:
        park(s, fd);
        return -1;
    case GATE_BAD:
        break;
    }
    log_event(LOG_WARNING, "peer-dropped", LOG_TEXT("why", "malformed"));
    close(fd);
    return -1;
}

/* Waits at most `wait_ms` (-1: no limit) for a parked connection or the listener: the descriptor of
 * a parked one that is ready, else -1. */
static int wait_for(struct state *s, int wait_ms)
{
    struct epoll_event events[PARKED_MAX];
    const int n = epoll_pwait(s->epoll, events, s->parked_count > 0 ? 8 : 1, wait_ms, &s->waiting);
    int ready = -1;

    must(n >= 0 || errno == EINTR);
    for (int i = 0; i < n; i++) {
        struct parked *p = parked_with(s, events[i].data.fd);
        enum gate gate;

        if (!p)
            continue;     /* the listener */
        if (ready >= 0) { /* one at a time: this one is seen again, as its deadline nears */
            struct epoll_event e = { .events = EPOLLIN | EPOLLET | EPOLLRDHUP, .data.fd = p->fd };

            must(epoll_ctl(s->epoll, EPOLL_CTL_MOD, p->fd, &e) == 0); /* arms the edge again */
            continue;
        }
        gate = look(s, p->fd);
        if (gate == GATE_READY || gate == GATE_LARGE)
            ready = p->fd;
        if (gate != GATE_WAIT || events[i].events & (EPOLLHUP | EPOLLERR)) {
            if (gate == GATE_BAD)
                log_event(LOG_WARNING, "peer-dropped", LOG_TEXT("why", "malformed"));
            unpark(s, p, ready != p->fd);
        }
    }
    return ready;
}

/* Stop signals are let in while waiting alone; a worker that always has work hears of them here. */
static bool must_stop(struct state *s)
{
    sigset_t pending;

    if (stopping || s->unasked++ % ASK_EVERY != 0)
        return stopping != 0;
    must(sigpending(&pending) == 0);
    if (sigismember(&pending, SIGTERM) == 1 || sigismember(&pending, SIGHUP) == 1
        || sigismember(&pending, SIGINT) == 1)
        stopping = 1;
    return stopping != 0;
}

/* How long to sleep at most: to the next deadline of a parked connection. */
static int sleep_ms(struct state *s, int64_t now_ms, int most_ms)
{
    int64_t ms = most_ms;

    if (s->parked_count > 0) {
        const int64_t left = oldest(s)->until_ms - now_ms;

        if (ms < 0 || left < ms)
            ms = left < 0 ? 0 : left;
    }
    return (int)ms;
}

/* The next connection with a request; -1 when the loop is to end. */
static int next_ready(struct state *s)
{
    while (!must_stop(s)) {
        bool again = false;
        int fd = -1;

        if (s->parked_count > 0) {
            drop_late(s, clock_monotonic_ms());
            fd = wait_for(s, 0);
        }
        if (fd < 0 && !stopping)
            fd = take_connection(s, &again);
        if (fd < 0 && !again && !stopping) {
            if (s->pressure_ms > 0) {
                const struct timespec pause = { .tv_nsec = s->pressure_ms % 1000 * 1000000L,
                                                .tv_sec = s->pressure_ms / 1000 };

                nanosleep(&pause, NULL);
            } else {
                fd = wait_for(s, sleep_ms(s, clock_monotonic_ms(), -1));
            }
        }
        if (fd >= 0)
            return fd;
    }
    return -1;
}

/* After TERM: what was accepted already is still answered, if its request comes soon. */
static int next_left(struct state *s, int64_t until_ms)
{
    int64_t now_ms;

    while (s->parked_count > 0 && (now_ms = clock_monotonic_ms()) < until_ms) {
        int fd;

        drop_late(s, now_ms);
        fd = wait_for(s, sleep_ms(s, now_ms, (int)(until_ms - now_ms)));
        if (fd >= 0)
            return fd;
    }
    return -1;
}

/* ---- one request ---- */

static size_t declared_length(const char *text)
{
    size_t n = 0;

    for (; text && *text >= '0' && *text <= '9' && n <= HTTP_BODY_BIG_BYTES; text++)
        n = n * 10 + (size_t)(*text - '0');
    return n;
}

/* From here on the peer sets the pace: each step and the whole are limited. */
static void limit_peer(int fd)
{
    const struct timeval most = { .tv_sec = PEER_MS / 1000 };

    must(setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &most, sizeof(most)) == 0);
    must(setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &most, sizeof(most)) == 0);
    busy_socket = fd;
    alarm(PEER_WHOLE_S);
}

static void send_answer(const FCGX_Request *fcgi, struct http_response *res, bool is_head)
{
    const char *body;
    size_t bytes;
    struct text head = http_response_head(res, &body, &bytes);
    struct records r = records_make(
        res->arena, fcgi->requestId, (struct iovec){ .iov_base = head.bytes, .iov_len = head.size },
        (struct iovec){ .iov_base = (void *)(uintptr_t)body, .iov_len = is_head ? 0 : bytes });

    if (records_send(fcgi->ipcFd, &r, MSG_DONTWAIT) || errno != EAGAIN)
        return; /* gone, or the peer is: then it did not want to know */
    limit_peer(fcgi->ipcFd);
    if (!records_send(fcgi->ipcFd, &r, 0))
        log_event(LOG_WARNING, "peer-dropped", LOG_TEXT("why", "does not read"));
    busy_socket = -1;
}

static void answer(struct state *s, FCGX_Request *fcgi)
{
    const size_t declared = declared_length(FCGX_GetParam("CONTENT_LENGTH", fcgi->envp));
    /* One byte more than said: it must not be there, and asking for it reads to the end (R3). */
    const size_t room = declared <= HTTP_BODY_BIG_BYTES ? declared + 1 : 1;
    char *body = arena_alloc(s->arena, room);
    struct http_raw raw = { .variables = (const char *const *)fcgi->envp, .body = body };
    struct http_request *req = ARENA_NEW(s->arena, struct http_request);
    struct http_response *res = ARENA_NEW(s->arena, struct http_response);

    raw.body_bytes = (size_t)FCGX_GetStr(body, (int)room, fcgi->in);
    raw.body_broken = FCGX_GetError(fcgi->in) != 0;
    busy_socket = -1; /* the rest is our time, not the peer's */
    http_response_start(s->arena, res);
    http_request_read(s->arena, &raw, req);
    s->loop->answer(s->loop->arg, s->arena, req, res);
    send_answer(fcgi, res, req->method == HTTP_HEAD);
}

/* Hands one connection to libfcgi, which parses its one request; the answer is ours. */
static bool serve_one(struct state *s, int fd)
{
    FCGX_Request fcgi;
    bool answered = false;

    must(FCGX_InitRequest(&fcgi, -1, FCGI_FAIL_ACCEPT_ON_INTR) == 0);
    fcgi.ipcFd = fd;
    fcgi.keepConnection = 1; /* else the accept begins by closing it */
    if (s->is_large)
        limit_peer(fd);
    if (FCGX_Accept_r(&fcgi) == 0) {
        answer(s, &fcgi);
        answered = true;
        FCGX_Free(&fcgi, 0); /* its streams have written nothing, and must not */
        close(fd);
    } else { /* it has closed the connection */
        log_event(LOG_WARNING, "peer-dropped", LOG_TEXT("why", "cut off"));
    }
    busy_socket = -1;
    arena_reset(s->arena);
    return answered;
}

int32_t http_serve(const struct http_loop *loop)
{
    struct arena *life = arena_new();
    struct state *s = ARENA_NEW(life, struct state);
    sigset_t stops;
    int64_t until_ms;
    int32_t count = 0;
    int fd;

    s->loop = loop;
    s->arena = arena_new();
    s->epoll = epoll_create1(EPOLL_CLOEXEC);
    must(s->epoll >= 0);
    for (int i = 0; i < PARKED_MAX; i++)
        s->parked[i].fd = -1;
    must(sigprocmask(SIG_BLOCK, NULL, &s->waiting) == 0);
    stop_signals(&stops);
    for (int n = 1; n < NSIG; n++)
        if (sigismember(&stops, n) == 1)
            sigdelset(&s->waiting, n);
    watch(s, loop->listener, EPOLLIN | EPOLLEXCLUSIVE);
    while (count < loop->requests && (fd = next_ready(s)) >= 0)
        count += serve_one(s, fd);
    until_ms = clock_monotonic_ms() + DRAIN_MS;
    while ((fd = next_left(s, until_ms)) >= 0)
        count += serve_one(s, fd);
    alarm(0);
    close(s->epoll);
    arena_free(s->arena);
    arena_free(life);
    return count;
}
