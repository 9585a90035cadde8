/* The config file: fallbacks, every kind of value, and faults named by line. */
#include "base/config.h"

#include "base/text.h"
#include "check.h"

#include <stdlib.h>
#include <unistd.h>

static const char *write_file(struct arena *a, const char *bytes, size_t count)
{
    char *path = arena_strdup(a, "/tmp/jobsamtale-config-XXXXXX");
    const int fd = mkstemp(path);

    must(fd >= 0 && write(fd, bytes, count) == (ssize_t)count);
    close(fd);
    return path;
}

static bool take_law(void *arg, const char *key, const char *value, const char **why)
{
    if (!text_same(key, "booking_deadline_days")) {
        *why = "is no key";
        return false;
    }
    *(int *)arg = atoi(value);
    if (*(int *)arg < 8) {
        *why = "must be 8 or more";
        return false;
    }
    return true;
}

static void test_good(struct arena *a)
{
    static const char file[] = "# settings\n\n"
                               "municipality = Lille Å Kommune  # a comment\r\n"
                               "  citizen_port=18080\n"
                               "sandbox = false\n"
                               "booking_deadline_days = 10\n"
                               "shared_addresses = 192.0.2.0/24 198.51.100.7";
    const char *path = write_file(a, file, sizeof(file) - 1);
    struct config_problem problem;
    struct config c;
    int days = 0;

    CHECK_INT("no file: fallbacks", config_load(a, NULL, NULL, NULL, &c, &problem), OK);
    CHECK_INT("fallback number", c.citizen_port, 8080);
    CHECK_STR("fallback text", c.languages, "da,en,ar");
    CHECK("fallback yes and no", c.sandbox && !c.production);
    CHECK_INT("a good file", config_load(a, path, take_law, &days, &c, &problem), OK);
    CHECK_STR("nothing to say", problem.message, "");
    CHECK_STR("text with a comment behind", c.municipality, "Lille Å Kommune");
    CHECK_INT("number", c.citizen_port, 18080);
    CHECK("no", !c.sandbox);
    CHECK_INT("the other reader got its key", days, 10);
    CHECK_STR("last line without its end", c.shared_addresses, "192.0.2.0/24 198.51.100.7");
    unlink(path);
}

static void test_bad(struct arena *a)
{
    /* clang-format off */
    static const struct { const char *name, *file, *want; } cases[] = {
        { "unknown key",        "colour = red\n",                         ":1: colour: is no key" },
        { "law setting bounds", "booking_deadline_days = 7\n",  ":1: booking_deadline_days: must be 8 or more" },
        { "key twice",          "workers = 4\nphone = 12345678\nworkers = 4\n", ":3: workers: is given twice" },
        { "no equals sign",     "\nworkers 4\n",                          ":2: the line is not: key = value" },
        { "number of letters",  "workers = four\n",                       ":1: workers: must be a whole number" },
        { "number too large",   "workers = 65\n",                         ":1: workers: must be 1-64" },
        { "number zero",        "workers = 0\n",                          ":1: workers: must be 1-64" },
        { "negative number",    "workers = -1\n",                         ":1: workers: must be a whole number" },
        { "port too large",     "citizen_port = 65536\n",                 ":1: citizen_port: must be 1-65535" },
        { "neither yes nor no", "production = maybe\n",                   ":1: production: must be true or false" },
        { "phone of letters",   "phone = 7012131x\n",                     ":1: phone: must be 8 digits" },
        { "phone too short",    "phone = 7012131\n",                      ":1: phone: must be 8 digits" },
        { "empty name",         "municipality =\n",                       ":1: municipality: must not be empty" },
        { "brace in a name",    "municipality = A } server {\n",          ":1: municipality: at most 100" },
        { "quote in a path",    "data_dir = a\"b\n",                      ":1: data_dir: has a character" },
        { "semicolon in a host", "citizen_host = a;b\n",                  ":1: citizen_host: must be small" },
        { "plain address",      "accessibility_url = http://x\n",         ":1: accessibility_url: must begin" },
        { "log form",           "log_form = xml\n",                       ":1: log_form: must be json or plain" },
        { "control character",  "municipality = a\x01" "b\n",             ":1: the line has characters" },
        { "not UTF-8",          "municipality = \xff\n",                  ":1: the line has characters" },
        { "certificate alone",  "certificate = /a\n",                     ": certificate_key: goes with" },
        { "plain HTTP outside", "listen = 192.0.2.1\n",                   ": certificate: is required when listen" },
        { "production without TLS", "production = true\n",                ": certificate: is required when production" },
        { "one port for both",  "staff_port = 8080\n",                    ": staff_port: must differ" },
        { "no Danish",          "languages = en,da\n",                    ": languages: must begin with da" },
        { "network of letters", "shared_addresses = jobcentre\n",         ":1: shared_addresses: must be addresses" },
    }; /* clang-format on */
    struct config_problem problem;
    struct config c;
    int days;

    for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
        const char *path = write_file(a, cases[i].file, strlen(cases[i].file));
        const char *want = arena_printf(a, "%s%s", path, cases[i].want);

        CHECK_INT(cases[i].name, config_load(a, path, take_law, &days, &c, &problem), ERR_INVALID);
        if (!CHECK(cases[i].name, strncmp(problem.message, want, strlen(want)) == 0))
            fprintf(stderr, "    got  %s\n    want %s\n", problem.message, want);
        unlink(path);
    }
    CHECK_INT("no such file", config_load(a, "/nonexistent/file", NULL, NULL, &c, &problem),
              ERR_INVALID);
    CHECK("and says so", strstr(problem.message, "No such file") != NULL);
    {
        const char *path = write_file(a, "workers = 4\0x", 13);

        CHECK_INT("NUL in the file", config_load(a, path, NULL, NULL, &c, &problem), ERR_INVALID);
        unlink(path);
    }
}

int main(void)
{
    struct arena *a = arena_new();

    test_good(a);
    test_bad(a);
    for (int i = 0; i < config_key_count; i++)
        CHECK("each key has its help", config_keys[i].help[strlen(config_keys[i].help) - 1] == '.');
    arena_free(a);
    return CHECK_DONE();
}
