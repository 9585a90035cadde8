/* A small program around the real serve: constant pages, so that the processes, the accept loop and
 * the sandbox can be attacked without a database. `serve_fixture config ...` is the real command,
 * with a route table of its own. Started by the test_*.py beside it. */
#include "serve.h"

#include "base/log.h"
#include "base/text.h"
#include "commands.h"
#include "pages/route.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

static void *new_settings(struct arena *life)
{
    const char **greeting = ARENA_NEW(life, const char *);

    *greeting = "hello";
    return greeting;
}

/* The one key of this program; what it copies is as long-lived as the process: a test. */
static bool other_key(void *arg, const char *key, const char *value, const char **why)
{
    if (strcmp(key, "greeting") != 0) {
        *why = "is no key";
        return false;
    }
    *(const char **)arg = value;
    return true;
}

static void *load(struct arena *life, const struct config *config, void *settings)
{
    const char *greeting = *(const char **)settings;

    (void)config;
    if (strcmp(greeting, "broken") == 0) {
        log_event(LOG_ERROR, "load-refused", LOG_TEXT("greeting", greeting));
        return NULL;
    }
    return arena_strdup(life, greeting);
}

static void *opened(const struct worker *w)
{
    if (strcmp(w->loaded, "unopenable") == 0)
        return NULL;
    return w->life;
}

/* What the sandbox says to a forbidden thing: its errno, 0 when it was allowed. */
static int try_file(const char *path, int flags)
{
    const int fd = open(path, flags, 0600);

    if (fd < 0)
        return errno;
    close(fd);
    return 0;
}

static int try_socket(void)
{
    const int fd = socket(AF_INET, SOCK_STREAM, 0);

    if (fd < 0)
        return errno;
    close(fd);
    return 0;
}

static void say(struct http_response *res, const char *text)
{
    res->status = HTTP_OK;
    res->type = HTTP_TYPE_PLAIN;
    text_add(&res->body, text);
}

static void try_things(struct worker *w, struct arena *a, struct http_response *res)
{
    const char *inside = arena_printf(a, "%s/sandbox-try", w->config->data_dir);
    const char *template = arena_printf(a, "%s/page.tpl", w->config->template_dir);

    say(res, arena_printf(a, "data=%d template_read=%d template_write=%d passwd=%d socket=%d",
                          try_file(inside, O_RDWR | O_CREAT), try_file(template, O_RDONLY),
                          try_file(template, O_WRONLY), try_file("/etc/passwd", O_RDONLY),
                          try_socket()));
}

static void answer(struct worker *w, struct arena *a, const struct http_request *req,
                   struct http_response *res)
{
    const char *value;

    if (req->status != HTTP_OK) {
        res->status = req->status;
        text_add(&res->body, req->reason);
    } else if (strcmp(req->path, "/") == 0) {
        say(res, arena_printf(a, "pool=%d number=%d pid=%d greeting=%s", (int)w->pool, w->number,
                              (int)getpid(), (const char *)w->loaded));
    } else if (strcmp(req->path, "/large") == 0) {
        say(res, "");
        for (int i = 0; i < 1000; i++)
            text_addf(&res->body, "%0999d\n", i);
    } else if (strcmp(req->path, "/log-ind") == 0 || strstr(req->path, "/kode")) {
        say(res, arena_printf(a, "pool=%d", (int)w->pool));
    } else if (strcmp(req->path, "/seen") == 0) {
        say(res, arena_printf(a, "host=%s origin=%s site=%s https=%d address=%s language=%s",
                              req->host, req->origin ? req->origin : "-",
                              req->sec_fetch_site ? req->sec_fetch_site : "-", req->is_https,
                              req->remote_address, req->accept_language));
    } else if (strcmp(req->path, "/slow") == 0) {
        const struct timespec pause = { .tv_nsec = 300000000 };

        nanosleep(&pause, NULL);
        say(res, "slow");
    } else if (strcmp(req->path, "/echo") == 0) {
        value = http_body(req, "navn");
        say(res, value ? value : "(none)");
    } else if (strcmp(req->path, "/cookie") == 0) {
        http_set_cookie(res, "jobsamtale", "da.a.x", HTTP_SAME_SITE_LAX, false);
        http_see_other(res, "/");
    } else if (strcmp(req->path, "/sandbox") == 0) {
        try_things(w, a, res);
    } else if (strcmp(req->path, "/exec") == 0) {
        execl("/bin/true", "true", (char *)NULL);
        say(res, "exec failed");
    } else if (strcmp(req->path, "/crash") == 0) {
        must(strcmp(req->path, "/") == 0);
    } else {
        res->status = HTTP_NOT_FOUND;
        text_add(&res->body, "not here");
    }
}

static void tick(struct worker *w, struct arena *a)
{
    const int fd = open(arena_printf(a, "%s/ticks", w->config->data_dir),
                        O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);

    must(fd >= 0 && write(fd, ".", 1) == 1);
    close(fd);
}

const struct route routes[] = {
    { .site = AUTH_SITE_CITIZEN, .method = HTTP_GET, .pattern = "/log-ind" },
    { .site = AUTH_SITE_CITIZEN,
      .method = HTTP_POST,
      .pattern = "/log-ind",
      .flags = ROUTE_SIGN_IN_POOL },
    { .site = AUTH_SITE_STAFF,
      .method = HTTP_POST,
      .pattern = "/borgere/{id}/kode",
      .flags = ROUTE_SIGN_IN_POOL },
};
const size_t route_count = sizeof(routes) / sizeof(*routes);

int main(int argc, char **argv)
{
    static const struct serve_program program = { .new_settings = new_settings,
                                                  .other_key = other_key,
                                                  .load = load,
                                                  .open = opened,
                                                  .answer = answer,
                                                  .tick = tick };

    if (argc > 1 && strcmp(argv[1], "config") == 0)
        return command_config(argc - 1, argv + 1);
    return serve_main(&program, argc, argv);
}
