/* Shared by serve.c and its two parts: worker.c (one process) and supervisor.c (all of them). */
#ifndef SUPERVISOR_H
#define SUPERVISOR_H

#include "serve.h"

#include <sys/types.h>

enum {
    EXIT_DONE = 0,    /* told to leave, or served its requests */
    EXIT_NO_START = 3 /* could not open what it needs: trying again at once is no use */
};

/** What one generation of processes is made from: the start's, or the last good HUP's. */
struct generation {
    struct arena *life;
    struct config config;
    void *loaded;
};

/** The sockets, made once: they outlive every generation. -1 where a pool has none. */
struct listeners {
    bool is_ours[POOL__COUNT]; /* the pools of this service: all, or one part's */
    int socket[POOL__COUNT];
    uid_t peer; /* the web server's user */
};

/** Names for the log and the sockets: "citizen", "staff-signin" and so on. */
const char *pool_name(enum pool pool);

/** Reads config and everything load() wants. Null: said on standard error or logged. The caller
 * gives it back with generation_free(). */
struct generation *generation_new(const struct serve_program *program, const char *config_path);
void generation_free(const struct serve_program *program, struct generation *g);

/** Makes the sockets of the pools that are ours (0660, group of the web server), in place of stale
 * ones. The locks must be held. False: logged. */
bool listeners_open(const struct config *config, struct listeners *out);
void listeners_close(const struct config *config, struct listeners *l);

/** The life of a worker, after the fork. Writes one byte to `ready_fd` when it can work. */
_Noreturn void worker_run(const struct serve_program *program, const struct generation *g,
                          const struct listeners *listeners, enum pool pool, int number,
                          int ready_fd);

/** Keeps the pools full until TERM or INT; the exit status of the program. Owns `g`. */
int supervise(const struct serve_program *program, const char *config_path, struct generation *g,
              const struct listeners *listeners, int64_t started_ms);

#endif
