/* The processes of `jobsamtale serve` (security.md 2): a supervisor, a pool of workers a socket,
 * one maintenance process. What they do inside comes in through struct serve_program. */
#ifndef SERVE_H
#define SERVE_H

#include "base/arena.h"
#include "base/config.h"
#include "http/request.h"
#include "http/response.h"

#include <stdbool.h>
#include <stdint.h>

enum pool {
    POOL_UNSET,
    POOL_CITIZEN,
    POOL_STAFF,
    POOL_CITIZEN_SIGN_IN, /* hashes passwords: answers only rows marked so, at nice 5 */
    POOL_STAFF_SIGN_IN,
    POOL_MAINTENANCE,
    POOL__COUNT
};

/** One process that works: hung on it is all that lives as long as the process. */
struct worker {
    enum pool pool;
    int number; /* within its pool, from 0 */
    const struct config *config;
    void *loaded;       /* what load() made: shared by all, read only */
    void *opened;       /* what open() made: this process's own */
    struct arena *life; /* as long as the process */
};

/** What serve runs. main.c gives the real one, a test its own. */
struct serve_program {
    /** Law settings: offered each key of the file that is not the program's own. May be null. The
     * argument is what `new_settings` gave. */
    config_other *other_key;
    void *(*new_settings)(struct arena *life);
    /**
     * In the supervisor before any fork, and again after HUP once a child has tried it: templates
     * and the like. No database. Null: logged what is wrong, the start (or the reload) is refused.
     */
    void *(*load)(struct arena *life, const struct config *config, void *settings);
    /** Gives back what load() made, once no new process needs it. May be null. */
    void (*unload)(void *loaded);
    /** In the new process, before the sandbox closes: the database. Null: logged, process ends. */
    void *(*open)(const struct worker *w);
    /** One request (pools). The answer is sent after this returns, so commit inside. */
    void (*answer)(struct worker *w, struct arena *a, const struct http_request *req,
                   struct http_response *res);
    /** Once a second (maintenance). The arena is reset afterwards. */
    void (*tick)(struct worker *w, struct arena *a);
    /** At the end of a worker. May be null. */
    void (*close)(struct worker *w);
};

/** `jobsamtale serve [-n] [-p PART] -c FILE`: runs until TERM or INT. Returns the exit status. -n
 * only checks config and templates. -p: only the processes of one part (citizen, staff, upkeep), so
 * that each part can have a system user of its own (security.md P1). */
int serve_main(const struct serve_program *program, int argc, char **argv);

#endif
