/* The settings: one table gives each key its place in the struct, its fallback, its check and its
 * help. */
#include "base/config.h"

#include "base/text.h"

#include <errno.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What a value must look like. Several end up in nginx's config, so all are narrow. */
enum kind {
    KIND_TEXT,      /* 1-100 characters for people */
    KIND_PHONE,     /* 8 digits */
    KIND_URL,       /* https address, or empty */
    KIND_PATH,      /* a file or folder */
    KIND_PATH_NONE, /* the same, or empty */
    KIND_NAMES,     /* host names, addresses, languages: a-z 0-9 . - : and a separator */
    KIND_NETS,      /* addresses with or without /bits, separated by spaces; or empty */
    KIND_USER,      /* a user name, or empty */
    KIND_LOG_FORM,
    KIND_PORT,
    KIND_WORKERS,
    KIND_REQUESTS,
    KIND_BOOL,
};

/* clang-format off */
#define KEYS(KEY) \
    KEY(municipality, KIND_TEXT, "Eksempel Kommune", "The authority's name, on every page.") \
    KEY(phone, KIND_PHONE, "10203040", "The telephone number to call, on every page: 8 digits.") \
    KEY(phone_hours, KIND_TEXT, "mandag-fredag kl. 9-14", "When the telephone is answered, in Danish.") \
    KEY(accessibility_url, KIND_URL, "", "Address of the accessibility statement made with the agency's tool; empty: our own page.") \
    KEY(data_dir, KIND_PATH, "var/data", "Folder of the database, keys and locks; mode 0700.") \
    KEY(audit_dir, KIND_PATH, "var/audit", "Folder of the audit key and the exported heads, best on another disk; page workers cannot read it.") \
    KEY(run_dir, KIND_PATH, "var/run", "Folder of the sockets, the lock and process-number files.") \
    KEY(template_dir, KIND_PATH, "build/templates", "Folder of the built templates, one folder a language.") \
    KEY(static_dir, KIND_PATH, "build/static", "Folder of the built style sheets and icons.") \
    KEY(languages, KIND_NAMES, "da,en,ar", "Languages offered to citizens, Danish first.") \
    KEY(listen, KIND_NAMES, "127.0.0.1", "Address that the web server listens on.") \
    KEY(certificate, KIND_PATH_NONE, "", "TLS certificate chain (PEM); empty: plain HTTP, on loopback only.") \
    KEY(certificate_key, KIND_PATH_NONE, "", "Private key of the certificate (PEM).") \
    KEY(citizen_host, KIND_NAMES, "localhost 127.0.0.1", "Host names of the citizens' site; any other gets 421.") \
    KEY(staff_host, KIND_NAMES, "localhost 127.0.0.1", "Host names of the intranet; any other gets 421.") \
    KEY(shared_addresses, KIND_NETS, "", "Addresses behind which many people sit (a jobcentre): higher limits; like 192.0.2.0/24 198.51.100.7.") \
    KEY(log_form, KIND_LOG_FORM, "json", "json (one object a line) or plain (for a terminal).") \
    KEY(web_server, KIND_USER, "", "User whose processes may connect to the sockets; empty: our own.") \
    KEY(citizen_port, KIND_PORT, "8080", "Port of the citizens' site.") \
    KEY(staff_port, KIND_PORT, "8081", "Port of the intranet.") \
    KEY(workers, KIND_WORKERS, "4", "Page workers for each of the two sites.") \
    KEY(requests_per_worker, KIND_REQUESTS, "10000", "Requests after which a worker is replaced.") \
    KEY(production, KIND_BOOL, "false", "Refuses a shifted clock, plain HTTP and demo data.") \
    KEY(two_users, KIND_BOOL, "false", "The two sites run as two system users of one group: data_dir is 0770, its files 0660.") \
    KEY(sandbox, KIND_BOOL, "true", "Landlock and seccomp; false only where the kernel lacks them.")

#define PUBLIC_ROW(name_, kind_, fallback_, help_) { #name_, fallback_, help_ },
#define PLACE_ROW(name_, kind_, fallback_, help_) { kind_, offsetof(struct config, name_) },

const struct config_key config_keys[] = { KEYS(PUBLIC_ROW) };
const int config_key_count = sizeof(config_keys) / sizeof(*config_keys);

static const struct place {
    enum kind kind;
    size_t offset;
} places[] = { KEYS(PLACE_ROW) };
/* clang-format on */

enum { KEY_COUNT = sizeof(places) / sizeof(*places), FILE_BYTES = 64 * 1024 };

static bool only(const char *value, const char *allowed)
{
    return value[strspn(value, allowed)] == '\0';
}

static const char *check_string(enum kind kind, const char *value)
{
    const bool empty = *value == '\0';

    switch (kind) {
    case KIND_TEXT:
        if (empty)
            return "must not be empty";
        if (text_length(value) > 100 || strpbrk(value, "{};$\\\""))
            return "at most 100 characters, none of { } ; $ \\ \"";
        return NULL;
    case KIND_PHONE:
        return strlen(value) == 8 && only(value, "0123456789") ? NULL : "must be 8 digits";
    case KIND_URL:
        if (!empty && (strncmp(value, "https://", 8) != 0 || strpbrk(value, " \"'<>{};$\\")))
            return "must begin with https://";
        return NULL;
    case KIND_PATH:
    case KIND_PATH_NONE:
        if (kind == KIND_PATH && empty)
            return "must not be empty";
        return strpbrk(value, "{};$\\\"'*?") ? "has a character that no path here may have" : NULL;
    case KIND_NAMES:
        if (empty || !only(value, "abcdefghijklmnopqrstuvwxyz0123456789.-:[], "))
            return "must be small letters, digits, dots and hyphens";
        return NULL;
    case KIND_NETS:
        return only(value, "0123456789abcdef.:/ ") ? NULL : "must be addresses like 192.0.2.0/24";
    case KIND_USER:
        return only(value, "abcdefghijklmnopqrstuvwxyz0123456789_-") ? NULL : "is no user name";
    case KIND_LOG_FORM:
        return text_same(value, "json") || text_same(value, "plain") ? NULL
                                                                     : "must be json or plain";
    default:
        return "is no text";
    }
}

static const char *read_number(enum kind kind, const char *value, int32_t *out)
{
    const long most = kind == KIND_PORT ? 65535 : kind == KIND_WORKERS ? 64 : 10000000;
    long n;

    if (*value == '\0' || strlen(value) > 8 || !only(value, "0123456789"))
        return "must be a whole number";
    n = strtol(value, NULL, 10);
    if (n < 1 || n > most)
        return kind == KIND_PORT      ? "must be 1-65535"
               : kind == KIND_WORKERS ? "must be 1-64"
                                      : "must be 1-10000000";
    *out = (int32_t)n;
    return NULL;
}

/* Puts one value where it belongs; the reason when it does not fit. */
static const char *set(struct arena *a, struct config *out, int key, const char *value)
{
    char *at = (char *)out + places[key].offset;
    const char *why;

    switch (places[key].kind) {
    case KIND_PORT:
    case KIND_WORKERS:
    case KIND_REQUESTS: {
        int32_t n = 0;

        why = read_number(places[key].kind, value, &n);
        memcpy(at, &n, sizeof(n));
        return why;
    }
    case KIND_BOOL: {
        const bool yes = text_same(value, "true");

        if (!yes && !text_same(value, "false"))
            return "must be true or false";
        memcpy(at, &yes, sizeof(yes));
        return NULL;
    }
    default: {
        const char *copy = arena_strdup(a, value);

        why = check_string(places[key].kind, value);
        memcpy(at, &copy, sizeof(copy));
        return why;
    }
    }
}

static bool is_loopback(const char *address)
{
    return strncmp(address, "127.", 4) == 0 || text_same(address, "[::1]")
           || text_same(address, "::1") || text_same(address, "localhost");
}

/* What single keys cannot tell: the key at fault, and why. */
static const char *check_whole(const struct config *c, const char **key)
{
    *key = "certificate_key";
    if (text_is_empty(c->certificate) != text_is_empty(c->certificate_key))
        return "goes with certificate: both or neither";
    *key = "certificate";
    if (c->production && text_is_empty(c->certificate))
        return "is required when production = true";
    if (text_is_empty(c->certificate) && !is_loopback(c->listen))
        return "is required when listen is not loopback";
    *key = "staff_port";
    if (c->citizen_port == c->staff_port)
        return "must differ from citizen_port";
    *key = "web_server";
    if (c->two_users && text_is_empty(c->web_server))
        return "is required when two_users = true";
    *key = "languages";
    if (strncmp(c->languages, "da", 2) != 0 || (c->languages[2] != '\0' && c->languages[2] != ','))
        return "must begin with da";
    return NULL;
}

struct seen {
    struct seen *older;
    const char *key;
};

struct reading {
    struct arena *a;
    config_other *other;
    void *arg;
    struct config *out;
    struct seen *seen;
};

static int key_number(const char *key)
{
    for (int i = 0; i < KEY_COUNT; i++)
        if (strcmp(config_keys[i].name, key) == 0)
            return i;
    return -1;
}

/* One line, already without its line feed. */
static const char *take_line(struct reading *r, char *line, const char **key)
{
    const char *value, *why = "is no key";
    char *equals, *comment;
    struct seen *seen;
    int number;

    *key = "";
    if (!text_is_utf8(line, strlen(line)) || text_has_control(line))
        return "the line has characters that are not allowed";
    line = text_trim(r->a, line);
    if (*line == '\0' || *line == '#')
        return NULL;
    if ((comment = strstr(line, " #")) != NULL) /* a value never holds " #" */
        *comment = '\0';
    equals = strchr(line, '=');
    if (!equals)
        return "the line is not: key = value";
    *equals = '\0';
    *key = text_trim(r->a, line);
    value = text_trim(r->a, equals + 1);
    for (seen = r->seen; seen; seen = seen->older)
        if (strcmp(seen->key, *key) == 0)
            return "is given twice";
    seen = ARENA_NEW(r->a, struct seen);
    seen->key = *key;
    seen->older = r->seen;
    r->seen = seen;
    number = key_number(*key);
    if (number >= 0)
        return set(r->a, r->out, number, value);
    if (r->other && r->other(r->arg, *key, value, &why))
        return NULL;
    return why;
}

/* The whole file, NUL-terminated; null with a reason. */
static char *read_file(struct arena *a, const char *path, const char **why)
{
    FILE *f = fopen(path, "re");
    char *bytes;
    size_t n;

    if (!f) {
        *why = strerror(errno);
        return NULL;
    }
    bytes = arena_alloc(a, FILE_BYTES + 1);
    n = fread(bytes, 1, FILE_BYTES + 1, f);
    *why = ferror(f) ? "cannot be read" : n > FILE_BYTES ? "is larger than 64 KiB" : NULL;
    if (!*why && memchr(bytes, '\0', n))
        *why = "holds a NUL byte";
    fclose(f);
    return *why ? NULL : bytes;
}

enum err config_load(struct arena *a, const char *path, config_other *other, void *arg,
                     struct config *out, struct config_problem *problem)
{
    struct reading r = { .a = a, .other = other, .arg = arg, .out = out };
    const char *why = NULL, *key = "";
    char *rest = NULL;
    int line = 0;

    *out = (struct config){ 0 };
    *problem = (struct config_problem){ .message = "" };
    for (int i = 0; i < KEY_COUNT; i++)
        must(set(a, out, i, config_keys[i].fallback) == NULL);
    if (path) {
        rest = read_file(a, path, &why);
        if (!rest) {
            snprintf(problem->message, sizeof(problem->message), "%s: %s", path, why);
            return ERR_INVALID;
        }
    }
    while (rest && !why) {
        char *end = strchr(rest, '\n');

        if (end)
            *end = '\0';
        line++;
        if (*rest != '\0' && rest[strlen(rest) - 1] == '\r')
            rest[strlen(rest) - 1] = '\0';
        why = take_line(&r, rest, &key);
        rest = end ? end + 1 : NULL;
    }
    if (!why) {
        line = 0;
        why = check_whole(out, &key);
    }
    if (!why)
        return OK;
    if (line > 0)
        snprintf(problem->message, sizeof(problem->message), "%s:%d: %s%s%s", path, line, key,
                 *key ? ": " : "", why);
    else
        snprintf(problem->message, sizeof(problem->message), "%s: %s: %s",
                 path ? path : "(fallbacks)", key, why);
    return ERR_INVALID;
}
