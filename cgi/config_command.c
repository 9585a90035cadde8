/* `jobsamtale config`: the settings, and the web server's config made from them. */
#include "commands.h"

#include "admin/admin.h"
#include "base/config.h"
#include "base/text.h"
#include "law/settings.h"
#include "manifest.h"
#include "pages/route.h"
#include "sandbox.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FILE_BYTES = 64 * 1024, PORT_TLS = 443 };

static const char *const files[] = { "jobsamtale.conf", "headers.conf", "static.conf",
                                     "errors.conf" };
/* The web server's own pages: each line of the table becomes pages/STATUS.html. */
#define PAGE_TABLE    "pages.txt"
#define PAGE_TEMPLATE "page.html"

/* One `@name@` and what it stands for. */
struct value {
    const char *name;
    const char *text;
};

enum { VALUES_MAX = 32 };

struct making {
    struct arena *a;
    const struct config *config;
    const char *from, *out; /* folders */
    struct value values[VALUES_MAX];
    int count;
};

static bool read_config(struct arena *a, const char *path, struct config *out)
{
    struct law_settings settings;

    return admin_config(a, path, out, &settings);
}

/* ---- listing ---- */

static int list(void)
{
    size_t count;
    const struct law_setting_row *rows = law_settings_rows(&count);

    printf("# key = value; # begins a comment; as written here, each has its fallback\n");
    for (int i = 0; i < config_key_count; i++)
        printf("\n# %s\n%s = %s\n", config_keys[i].help, config_keys[i].name,
               config_keys[i].fallback);
    for (size_t i = 0; i < count; i++)
        printf("\n# %s: %s; from: %s%s\n%s = %s\n", rows[i].number, rows[i].bounds, rows[i].source,
               rows[i].is_fixed ? "; fixed" : "", rows[i].key, rows[i].default_value);
    return 0;
}

static int say_value(const struct config *c, const char *key)
{
    const struct {
        const char *name, *text;
        int64_t number;
    } said[] = {
        { "municipality", c->municipality, 0 },
        { "phone", c->phone, 0 },
        { "data_dir", c->data_dir, 0 },
        { "audit_dir", c->audit_dir, 0 },
        { "run_dir", c->run_dir, 0 },
        { "template_dir", c->template_dir, 0 },
        { "static_dir", c->static_dir, 0 },
        { "listen", c->listen, 0 },
        { "certificate", c->certificate, 0 },
        { "citizen_host", c->citizen_host, 0 },
        { "staff_host", c->staff_host, 0 },
        { "web_server", c->web_server, 0 },
        { "citizen_port", NULL, c->citizen_port },
        { "staff_port", NULL, c->staff_port },
        { "workers", NULL, c->workers },
    };

    for (size_t i = 0; i < sizeof(said) / sizeof(*said); i++) {
        if (!text_same(said[i].name, key))
            continue;
        if (said[i].text)
            printf("%s\n", said[i].text);
        else
            printf("%lld\n", (long long)said[i].number);
        return 0;
    }
    fprintf(stderr, "jobsamtale: config value: %s is not among what it says\n", key);
    return 2;
}

/* ---- the web server's config ---- */

static void add_value(struct making *m, const char *name, const char *text)
{
    must(m->count < VALUES_MAX);
    m->values[m->count++] = (struct value){ .name = name, .text = text };
}

/* For the constant pages: what people wrote in the config becomes text, not markup. */
static const char *escaped(struct arena *a, const char *s)
{
    struct text t = text_new(a, 64);

    for (; *s; s++) {
        if (*s == '&')
            text_add(&t, "&amp;");
        else if (*s == '<')
            text_add(&t, "&lt;");
        else if (*s == '>')
            text_add(&t, "&gt;");
        else
            text_add_char(&t, *s);
    }
    return t.bytes;
}

/* Where the sign-in pools get their requests from: the rows marked so. `{id}` becomes what an id
 * looks like. */
static const char *sign_in_rows(struct arena *a, enum auth_site site, const char *pool)
{
    struct text t = text_new(a, 256);

    for (size_t i = 0; i < route_count; i++) {
        const struct route *r = &routes[i];
        const char *p = r->pattern;

        if (r->site != site || !(r->flags & ROUTE_SIGN_IN_POOL))
            continue;
        text_addf(&t, "        \"~^%s ", r->method == HTTP_POST ? "POST" : "(GET|HEAD)");
        for (; *p; p++) {
            if (*p == '{') {
                text_add(&t, "[a-z2-7]{26}");
                p = strchr(p, '}');
                must(p);
            } else if (*p == '.') {
                text_add(&t, "\\.");
            } else {
                text_add_char(&t, *p);
            }
        }
        text_addf(&t, "$\" %s;\n", pool);
    }
    return t.bytes;
}

static const char *shared_rows(struct arena *a, const char *addresses)
{
    struct text t = text_new(a, 256);

    while (*addresses) {
        const size_t length = strcspn(addresses, " ");

        if (length > 0)
            text_addf(&t, "        %.*s 1;\n", (int)length, addresses);
        addresses += length;
        addresses += strspn(addresses, " ");
    }
    return t.bytes;
}

/* nginx reads relative paths from its own prefix, so all paths are whole. */
static const char *whole_path(struct arena *a, const char *path)
{
    char real[PATH_MAX];

    if (realpath(path, real))
        return arena_strdup(a, real);
    fprintf(stderr, "jobsamtale: %s: %s\n", path, strerror(errno));
    return NULL;
}

/* Whether a line that is marked `#tag#` stays. */
static bool keeps(const struct making *m, const char *tag, size_t length)
{
    const struct config *c = m->config;
    const bool tls = !text_is_empty(c->certificate);
    const struct {
        const char *tag;
        bool kept;
    } tags[] = {
        { "tls", tls },
        { "plain", !tls },
        { "root", geteuid() == 0 },
        { "port80", tls && c->citizen_port == PORT_TLS },
    };

    for (size_t i = 0; i < sizeof(tags) / sizeof(*tags); i++)
        if (strlen(tags[i].tag) == length && strncmp(tags[i].tag, tag, length) == 0)
            return tags[i].kept;
    return true; /* an ordinary comment */
}

/* Puts values in the place of `@name@`; another @ stays. */
static void add_filled(struct text *t, const struct making *m, const char *p, const char *end)
{
    while (p < end) {
        bool filled = false;

        for (int i = 0; *p == '@' && !filled && i < m->count; i++) {
            const size_t length = strlen(m->values[i].name);

            if (strncmp(p + 1, m->values[i].name, length) == 0 && p[1 + length] == '@') {
                text_add(t, m->values[i].text);
                p += length + 2;
                filled = true;
            }
        }
        if (!filled)
            text_add_char(t, *p++);
    }
}

static struct text filled(const struct making *m, const char *from)
{
    struct text t = text_new(m->a, FILE_BYTES);

    while (*from) {
        const char *end = from + strcspn(from, "\n");
        const char *mark = from + strspn(from, " ");
        const size_t tag =
            *mark == '#' ? strspn(mark + 1, "abcdefghijklmnopqrstuvwxyz0123456789") : 0;

        if (tag > 0 && mark[1 + tag] == '#') {
            if (keeps(m, mark + 1, tag)) {
                text_add_bytes(&t, from, (size_t)(mark - from));
                mark += tag + 2;
                add_filled(&t, m, mark + (*mark == ' '), end);
                text_add_char(&t, '\n');
            }
        } else {
            add_filled(&t, m, from, end);
            text_add_char(&t, '\n');
        }
        from = *end ? end + 1 : end;
    }
    return t;
}

/* A whole file of `from`; null when it cannot be read, or is empty or too long. */
static const char *read_source(const struct making *m, const char *name)
{
    const char *path = arena_printf(m->a, "%s/%s", m->from, name);
    char *bytes = arena_alloc(m->a, FILE_BYTES + 1);
    FILE *in = fopen(path, "re");
    const size_t size = in ? fread(bytes, 1, FILE_BYTES + 1, in) : 0;

    if (in)
        fclose(in);
    if (size == 0 || size > FILE_BYTES) {
        fprintf(stderr, "jobsamtale: %s: cannot be read\n", path);
        return NULL;
    }
    bytes[size] = '\0';
    return bytes;
}

/* `source` with its values, as a file of `out`. */
static bool write_filled(const struct making *m, const char *source, const char *name)
{
    const char *path = arena_printf(m->a, "%s/%s", m->out, name);
    const struct text t = filled(m, source);
    FILE *to = fopen(path, "we");
    bool done = to && fwrite(t.bytes, 1, t.size, to) == t.size;

    done = to && fclose(to) == 0 && done;
    if (!done)
        fprintf(stderr, "jobsamtale: %s: %s\n", path, strerror(errno));
    return done;
}

static bool make_file(const struct making *m, const char *name)
{
    const char *source = read_source(m, name);

    return source && write_filled(m, source, name);
}

/* One line of the table: status | heading | text. */
static bool make_page(const struct making *m, const char *source, char *line)
{
    char *heading = strstr(line, " | "), *text = heading ? strstr(heading + 3, " | ") : NULL;
    struct making page = *m;

    if (!text || strspn(line, "0123456789") != 3 || heading != line + 3) {
        fprintf(stderr, "jobsamtale: " PAGE_TABLE ": not \"status | heading | text\": %s\n", line);
        return false;
    }
    *heading = *text = '\0';
    add_value(&page, "heading", heading + 3);
    add_value(&page, "text", text + 3);
    return write_filled(&page, source, arena_printf(m->a, "pages/%s.html", line));
}

static bool make_pages(const struct making *m)
{
    const char *source = read_source(m, PAGE_TEMPLATE), *at = read_source(m, PAGE_TABLE);

    if (!source || !at)
        return false;
    while (*at) {
        const size_t length = strcspn(at, "\n");

        if (length > 0 && *at != '#'
            && !make_page(m, source, arena_printf(m->a, "%.*s", (int)length, at)))
            return false;
        at += length + (at[length] == '\n');
    }
    return true;
}

static bool make_folder(struct arena *a, const char *folder, const char *inside)
{
    const char *path = arena_printf(a, "%s%s", folder, inside);

    if (mkdir(path, 0755) == 0 || errno == EEXIST)
        return true;
    fprintf(stderr, "jobsamtale: %s: %s\n", path, strerror(errno));
    return false;
}

static bool gather_values(struct making *m)
{
    const struct config *c = m->config;
    struct arena *a = m->a;
    const char *run = whole_path(a, c->run_dir), *files_dir = whole_path(a, c->static_dir);
    const char *out = whole_path(a, m->out);

    if (!run || !files_dir || !out)
        return false;
    add_value(m, "run", run);
    add_value(m, "out", out);
    add_value(m, "static", files_dir);
    if (!text_is_empty(c->certificate)) {
        const char *certificate = whole_path(a, c->certificate);
        const char *key = whole_path(a, c->certificate_key);

        if (!certificate || !key)
            return false;
        add_value(m, "certificate", certificate);
        add_value(m, "certificate_key", key);
    }
    add_value(m, "listen", c->listen);
    add_value(m, "citizen_port", arena_printf(a, "%d", c->citizen_port));
    add_value(m, "staff_port", arena_printf(a, "%d", c->staff_port));
    add_value(m, "citizen_host", c->citizen_host);
    add_value(m, "staff_host", c->staff_host);
    add_value(m, "web_user", text_is_empty(c->web_server) ? "root" : c->web_server);
    add_value(m, "shared", shared_rows(a, c->shared_addresses));
    add_value(m, "citizen_sign_in", sign_in_rows(a, AUTH_SITE_CITIZEN, "citizen-signin"));
    add_value(m, "staff_sign_in", sign_in_rows(a, AUTH_SITE_STAFF, "staff-signin"));
    add_value(m, "municipality", escaped(a, c->municipality));
    add_value(m, "phone", c->phone);
    add_value(
        m, "phone_spaced",
        arena_printf(a, "%.2s %.2s %.2s %.2s", c->phone, c->phone + 2, c->phone + 4, c->phone + 6));
    add_value(m, "phone_hours", escaped(a, c->phone_hours));
    add_value(m, "css", STATIC_CSS_LTR);
    return true;
}

static int make_web_server(struct arena *a, const struct config *c, const char *from,
                           const char *out)
{
    struct making m = { .a = a, .config = c, .from = from, .out = out };

    umask(022);
    if (!out)
        m.out = arena_printf(a, "%s/nginx", c->run_dir);
    if (!make_folder(a, c->run_dir, "") || !make_folder(a, m.out, "")
        || !make_folder(a, m.out, "/pages") || !make_folder(a, m.out, "/tmp") || !gather_values(&m))
        return 1;
    for (size_t i = 0; i < sizeof(files) / sizeof(*files); i++)
        if (!make_file(&m, files[i]))
            return 1;
    if (!make_pages(&m))
        return 1;
    printf("%s/jobsamtale.conf\n", whole_path(a, m.out));
    return 0;
}

/* ---- the command ---- */

static int usage(void)
{
    fprintf(stderr, "usage: jobsamtale config [list]                lists every setting\n"
                    "       jobsamtale config check -c FILE         only reads the file\n"
                    "       jobsamtale config value -c FILE KEY     says one of the settings\n"
                    "       jobsamtale config sandbox               whether this kernel has what "
                    "sandbox = true needs\n"
                    "       jobsamtale config nginx -c FILE [-f FOLDER] [-o FOLDER]\n"
                    "         writes the web server's config from FOLDER (nginx) to FOLDER "
                    "(run_dir/nginx) and says where\n");
    return 2;
}

int command_config(int argc, char **argv)
{
    const char *what = argc > 1 ? argv[1] : NULL, *path = NULL, *from = "nginx", *out = NULL;
    struct arena *a;
    struct config c;
    int option, status = 1;

    if (!what || text_same(what, "list"))
        return list();
    if (text_same(what, "sandbox")) {
        printf("%s\n", sandbox_is_possible() ? "true" : "false");
        return 0;
    }
    optind = 2;
    while ((option = getopt(argc, argv, "c:f:o:")) != -1) {
        if (option == 'c')
            path = optarg;
        else if (option == 'f')
            from = optarg;
        else if (option == 'o')
            out = optarg;
        else
            return usage();
    }
    if (!path || argc - optind != (text_same(what, "value") ? 1 : 0))
        return usage();
    a = arena_new();
    if (read_config(a, path, &c)) {
        if (text_same(what, "check"))
            status = 0;
        else if (text_same(what, "value"))
            status = say_value(&c, argv[optind]);
        else if (text_same(what, "nginx"))
            status = make_web_server(a, &c, from, out);
        else
            status = usage();
    }
    arena_free(a);
    return status;
}
