/* `jobsamtale serve`: config, lock, sockets; then the supervisor. */
#include "serve.h"

#include "supervisor.h"

#include "base/clock.h"
#include "base/log.h"
#include "base/text.h"
#include "sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

enum { BACKLOG = 511 };

/* What one service may consist of, so that each part can run as a user of its own (P1). */
static const struct part {
    const char *name;
    enum pool first, second; /* the second may be unset */
} parts[] = {
    { "citizen", POOL_CITIZEN, POOL_CITIZEN_SIGN_IN },
    { "staff", POOL_STAFF, POOL_STAFF_SIGN_IN },
    { "upkeep", POOL_MAINTENANCE, POOL_UNSET },
};

static const char *const names[POOL__COUNT] = {
    [POOL_UNSET] = "serve",
    [POOL_CITIZEN] = "citizen",
    [POOL_STAFF] = "staff",
    [POOL_CITIZEN_SIGN_IN] = "citizen-signin",
    [POOL_STAFF_SIGN_IN] = "staff-signin",
    [POOL_MAINTENANCE] = "maintenance",
};

const char *pool_name(enum pool pool)
{
    return names[pool];
}

/* ---- config ---- */

/* What only production demands, and what every start must have. */
static const char *refusal(const struct config *c)
{
    if (c->production && clock_is_shifted())
        return "production = true, but JOBSAMTALE_NOW shifts the clock";
    if (c->sandbox && !sandbox_is_possible())
        return "this kernel lacks Landlock or seccomp: set sandbox = false to run without them";
    return NULL;
}

struct generation *generation_new(const struct serve_program *program, const char *config_path)
{
    struct arena *life = arena_new();
    struct generation *g = ARENA_NEW(life, struct generation);
    void *settings = program->new_settings ? program->new_settings(life) : NULL;
    struct config_problem problem;
    const char *why;

    g->life = life;
    if (config_load(life, config_path, program->other_key, settings, &g->config, &problem) != OK) {
        fprintf(stderr, "jobsamtale: %s\n", problem.message);
        arena_free(life);
        return NULL;
    }
    if ((why = refusal(&g->config)) != NULL) {
        fprintf(stderr, "jobsamtale: %s: %s\n", config_path, why);
        arena_free(life);
        return NULL;
    }
    g->loaded = program->load(life, &g->config, settings);
    if (!g->loaded) {
        arena_free(life);
        return NULL;
    }
    return g;
}

void generation_free(const struct serve_program *program, struct generation *g)
{
    if (program->unload)
        program->unload(g->loaded);
    arena_free(g->life);
}

/* ---- lock and sockets ---- */

/* With two users, both make sockets there, and neither may touch the other's (sticky). Who may
 * connect is then the sockets' own matter: the web server passes through. */
enum { RUN_MODE = 0750, RUN_MODE_SHARED = 01771 };

static bool make_folder(const char *path, bool is_shared)
{
    bool done = mkdir(path, RUN_MODE) == 0 || errno == EEXIST;
    struct stat st;

    if (done && is_shared)
        done =
            stat(path, &st) == 0
            && ((st.st_mode & 07777) == RUN_MODE_SHARED
                || (chown(path, (uid_t)-1, getegid()) == 0 && chmod(path, RUN_MODE_SHARED) == 0));
    if (!done)
        fprintf(stderr, "jobsamtale: run_dir = %s: %s\n", path, strerror(errno));
    return done;
}

/* One supervisor for each part of a run_dir. The lock is the process's own (fcntl): no worker
 * inherits it, so it is free as soon as this process is gone. The descriptor stays open until then.
 */
static bool take_lock(struct arena *a, const struct config *c, const struct part *part)
{
    const char *path = arena_printf(a, "%s/serve-%s.lock", c->run_dir, part->name);
    const int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    struct flock lock = { .l_type = F_WRLCK, .l_whence = SEEK_SET };
    struct flock holder = lock;
    char pid[16];
    int length;

    if (fd < 0) {
        fprintf(stderr, "jobsamtale: %s: %s\n", path, strerror(errno));
        return false;
    }
    if (fcntl(fd, F_SETLK, &lock) != 0) {
        if (fcntl(fd, F_GETLK, &holder) == 0 && holder.l_type != F_UNLCK)
            fprintf(stderr,
                    "jobsamtale: already running as process %d with run_dir = %s; stop it, or set "
                    "another run_dir\n",
                    (int)holder.l_pid, c->run_dir);
        else
            fprintf(stderr, "jobsamtale: %s: %s\n", path, strerror(errno));
        close(fd);
        return false;
    }
    length = snprintf(pid, sizeof(pid), "%d\n", (int)getpid());
    if (ftruncate(fd, 0) != 0 || pwrite(fd, pid, (size_t)length, 0) != length) {
        fprintf(stderr, "jobsamtale: %s: %s\n", path, strerror(errno));
        close(fd);
        return false;
    }
    return true;
}

static int socket_open(const char *path)
{
    struct sockaddr_un address = { .sun_family = AF_UNIX };
    const int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const mode_t mask = umask(0117); /* 0660 from the first moment */
    bool done = false;

    if (fd >= 0 && strlen(path) < sizeof(address.sun_path)) {
        memcpy(address.sun_path, path, strlen(path) + 1);
        done = (unlink(path) == 0 || errno == ENOENT) /* stale: we hold the lock */
               && bind(fd, (const struct sockaddr *)&address, sizeof(address)) == 0
               && listen(fd, BACKLOG) == 0;
    } else if (fd >= 0) {
        errno = ENAMETOOLONG;
    }
    umask(mask);
    if (done)
        return fd;
    fprintf(stderr, "jobsamtale: %s: %s\n", path, strerror(errno));
    if (fd >= 0)
        close(fd);
    return -1;
}

static const char *socket_path(struct arena *a, const struct config *c, enum pool pool)
{
    return arena_printf(a, "%s/%s.sock", c->run_dir, pool_name(pool));
}

/* The web server's group may pass through the folder to its sockets, and no more. */
static bool let_through(const char *folder, gid_t group)
{
    if (group == getegid() || (chown(folder, (uid_t)-1, group) == 0 && chmod(folder, 0710) == 0))
        return true;
    fprintf(stderr, "jobsamtale: run_dir = %s: %s\n", folder, strerror(errno));
    return false;
}

bool listeners_open(const struct config *config, struct listeners *out)
{
    struct arena *a = arena_new();
    gid_t group = getegid();
    bool done = true;

    out->peer = geteuid();
    for (enum pool p = POOL_UNSET; p < POOL__COUNT; p++)
        out->socket[p] = -1;
    if (!text_is_empty(config->web_server)) {
        const struct passwd *user = getpwnam(config->web_server);

        if (user) {
            out->peer = user->pw_uid;
            group = user->pw_gid;
            done = config->two_users || let_through(config->run_dir, group);
        } else {
            fprintf(stderr, "jobsamtale: web_server = %s: there is no such user\n",
                    config->web_server);
            done = false;
        }
    }
    for (enum pool p = POOL_CITIZEN; done && p < POOL_MAINTENANCE; p++) {
        const char *path = socket_path(a, config, p);

        if (!out->is_ours[p])
            continue;
        out->socket[p] = socket_open(path);
        done = out->socket[p] >= 0;
        if (done && group != getegid() && chown(path, (uid_t)-1, group) != 0) {
            fprintf(stderr, "jobsamtale: %s: cannot give it to the group of %s: %s\n", path,
                    config->web_server, strerror(errno));
            done = false;
        }
    }
    arena_free(a);
    return done;
}

void listeners_close(const struct config *config, struct listeners *l)
{
    struct arena *a = arena_new();

    for (enum pool p = POOL_UNSET; p < POOL__COUNT; p++) {
        if (l->socket[p] < 0)
            continue;
        unlink(socket_path(a, config, p));
        close(l->socket[p]);
        l->socket[p] = -1;
    }
    arena_free(a);
}

/* ---- the command ---- */

/* No core file may hold personal data (security.md D2). Workers go further: worker.c. */
static void forbid_cores(void)
{
    const struct rlimit none = { 0 };

    must(setrlimit(RLIMIT_CORE, &none) == 0);
}

static void say_start(const struct config *c)
{
    if (!c->sandbox)
        log_event(LOG_WARNING, "sandbox-off", LOG_TEXT("setting", "sandbox = false"));
    if (clock_is_shifted())
        log_event(LOG_WARNING, "clock-shifted", LOG_NUMBER("now_utc", clock_now_utc()));
}

static int usage(void)
{
    fprintf(stderr, "usage: jobsamtale serve [-n] [-p PART] -c FILE\n"
                    "  -c FILE  the config file\n"
                    "  -n       only check config and templates\n"
                    "  -p PART  only citizen, staff or upkeep (the maintenance process)\n");
    return 2;
}

/* Marks the pools of the part of this name, or of all parts, and takes their locks. */
static bool take_parts(struct arena *a, const struct config *c, const char *name,
                       struct listeners *out)
{
    *out = (struct listeners){ 0 };
    for (size_t i = 0; i < sizeof(parts) / sizeof(*parts); i++) {
        if (name && !text_same(name, parts[i].name))
            continue;
        if (!take_lock(a, c, &parts[i]))
            return false;
        out->is_ours[parts[i].first] = true;
        out->is_ours[parts[i].second] = parts[i].second != POOL_UNSET;
    }
    return true;
}

static bool is_part(const char *name)
{
    for (size_t i = 0; i < sizeof(parts) / sizeof(*parts); i++)
        if (text_same(name, parts[i].name))
            return true;
    return false;
}

int serve_main(const struct serve_program *program, int argc, char **argv)
{
    const int64_t started_ms = clock_monotonic_ms();
    const char *path = NULL, *part = NULL;
    bool only_check = false;
    struct generation *g;
    struct listeners l;
    int option, status;

    while ((option = getopt(argc, argv, "c:np:")) != -1) {
        if (option == 'c')
            path = optarg;
        else if (option == 'n')
            only_check = true;
        else if (option == 'p' && is_part(optarg))
            part = optarg;
        else
            return usage();
    }
    if (!path || optind != argc)
        return usage();
    umask(077);
    forbid_cores();
    g = generation_new(program, path);
    if (!g)
        return 1;
    if (only_check) {
        generation_free(program, g);
        return 0;
    }
    log_start(text_same(g->config.log_form, "plain") ? LOG_FORM_PLAIN : LOG_FORM_JSON, LOG_INFO);
    log_limit_alarms();
    say_start(&g->config);
    if (g->config.two_users)
        umask(007); /* what one of the users makes, the others of the group may use */
    if (!make_folder(g->config.run_dir, g->config.two_users)
        || !take_parts(g->life, &g->config, part, &l)) {
        generation_free(program, g);
        return 1;
    }
    if (listeners_open(&g->config, &l)) {
        struct config first = g->config; /* its strings are copied: a reload frees the generation */
        struct arena *a = arena_new();

        first.run_dir = arena_strdup(a, first.run_dir);
        status = supervise(program, path, g, &l, started_ms);
        listeners_close(&first, &l);
        arena_free(a);
    } else {
        listeners_close(&g->config, &l);
        generation_free(program, g);
        status = 1;
    }
    return status;
}
