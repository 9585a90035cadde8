/* The log: one line, one write, nothing smuggled in (L6, AC16); and the clock that it shows. */
#include "base/arena.h"
#include "base/clock.h"
#include "base/log.h"
#include "check.h"

#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

/* What one call writes to standard error. */
static const char *caught(struct arena *a, enum log_level level, const char *name,
                          const char *value)
{
    char *bytes = arena_alloc(a, 20000);
    const int saved = dup(STDERR_FILENO);
    int ends[2];
    ssize_t n;

    must(pipe(ends) == 0 && dup2(ends[1], STDERR_FILENO) >= 0);
    log_event(level, "test", LOG_TEXT(name, value), LOG_NUMBER("count", 7));
    must(dup2(saved, STDERR_FILENO) >= 0);
    close(saved);
    close(ends[1]);
    n = read(ends[0], bytes, 19999);
    close(ends[0]);
    must(n >= 0);
    return bytes;
}

static bool has_control(const char *s)
{
    const size_t n = strlen(s);

    for (size_t i = 0; i + 1 < n; i++)
        if ((unsigned char)s[i] < 0x20)
            return true;
    return n == 0 || s[n - 1] != '\n';
}

static void test_values(struct arena *a)
{
    /* clang-format off */
    static const struct { const char *name, *value, *want; } cases[] = {
        { "L6 plain",            "hello",       "\"v\":\"hello\"" },
        { "L6 Danish",           "æøå",         "\"v\":\"æøå\"" },
        { "AC16 line feed",      "a\nb",        "\"v\":\"a\\u000ab\"" },
        { "AC16 quote",          "a\"b",        "\"v\":\"a\\u0022b\"" },
        { "AC16 backslash",      "a\\b",        "\"v\":\"a\\u005cb\"" },
        { "AC16 escape and DEL", "\x1b\x7f",    "\"v\":\"\\u001b\\u007f\"" },
        { "AC16 malformed",      "a\xff\xc3",   "\"v\":\"a\\ufffd\\ufffd\"" },
        { "L6 null",             NULL,          "\"v\":\"\"" },
    }; /* clang-format on */

    for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
        const char *line = caught(a, LOG_INFO, "v", cases[i].value);

        CHECK(cases[i].name, strstr(line, cases[i].want) != NULL);
        CHECK(cases[i].name, !has_control(line));
        CHECK(cases[i].name, strstr(line, "\"count\":7}") != NULL);
    }
}

/* How many bytes a child of this process writes for one event. */
static long bytes_of_child(enum log_level level, const char *event)
{
    int ends[2];
    char bytes[1000];
    pid_t pid;
    long n = 0;
    ssize_t got;

    must(pipe(ends) == 0);
    pid = fork();
    if (pid == 0) {
        must(dup2(ends[1], STDERR_FILENO) >= 0);
        log_event(level, event, LOG_NUMBER("n", 1));
        _exit(0);
    }
    close(ends[1]);
    while ((got = read(ends[0], bytes, sizeof bytes)) > 0)
        n += got;
    close(ends[0]);
    must(waitpid(pid, NULL, 0) == pid);
    return n;
}

static void test_alarms(struct arena *a)
{
    log_start(LOG_FORM_JSON, LOG_INFO);
    CHECK("D8 alone: each alarm is written", *caught(a, LOG_ERROR, "v", "x") != '\0');
    log_limit_alarms();
    CHECK("D8 the first alarm is written", strstr(caught(a, LOG_ERROR, "v", "x"), "\"v\":\"x\""));
    for (int i = 0; i < 3; i++)
        CHECK_STR("D8 the same event: not again", caught(a, LOG_ERROR, "v", "y"), "");
    CHECK_INT("D8 nor by another process", bytes_of_child(LOG_ERROR, "test"), 0);
    CHECK("D8 another event is written, once for all", bytes_of_child(LOG_ERROR, "other") > 0);
    CHECK_INT("D8 once for all", bytes_of_child(LOG_ERROR, "other"), 0);
    CHECK("D8 one pool's alarm", *caught(a, LOG_ERROR, "pool", "citizen") != '\0');
    CHECK("D8 does not hide another's", *caught(a, LOG_ERROR, "pool", "staff") != '\0');
    CHECK_STR("D8 each once", caught(a, LOG_ERROR, "pool", "staff"), "");
    CHECK("warnings are not limited", *caught(a, LOG_WARNING, "v", "x") != '\0');
    CHECK("nor what is ordinary", *caught(a, LOG_INFO, "v", "x") != '\0');
}

int main(void)
{
    struct arena *a = arena_new();
    char *large = arena_alloc(a, 5001);
    const char *line;

    memset(large, 'x', 5000);
    setenv("JOBSAMTALE_NOW", "1735689600", 1);
    test_values(a);
    line = caught(a, LOG_INFO, "v", "x");
    CHECK("UTC, from the one clock", strstr(line, "{\"at\":\"2025-01-01T00:00:00Z\"") == line);
    line = caught(a, LOG_INFO, "v", large);
    CHECK("L6 a value is cut at 1 KiB", strlen(line) < 1300 && strstr(line, "xxx...\"") != NULL);
    memset(large, '\n', 5000);
    line = caught(a, LOG_INFO, "v", large);
    CHECK("L6 escapes count as one byte each, the line stays whole",
          strlen(line) < 8192 && strstr(line, "\"count\":7}\n") != NULL);
    log_start(LOG_FORM_JSON, LOG_WARNING);
    CHECK_STR("below the least level: nothing", caught(a, LOG_INFO, "v", "x"), "");
    log_start(LOG_FORM_PLAIN, LOG_DEBUG);
    line = caught(a, LOG_WARNING, "v", "a\nb");
    CHECK("plain form", strstr(line, " warning test v=a\\u000ab count=7\n") != NULL);
    CHECK_INT("clock stands still", clock_now_utc(), 1735689600);
    CHECK("and says that it is shifted", clock_is_shifted());
    unsetenv("JOBSAMTALE_NOW");
    CHECK("clock runs", clock_now_utc() > 1735689600 && !clock_is_shifted());
    {
        const int64_t now = clock_now_utc();

        setenv("JOBSAMTALE_NOW", "+86400", 1);
        CHECK("a day ahead", clock_now_utc() - now >= 86400 && clock_now_utc() - now < 86405);
        setenv("JOBSAMTALE_NOW", "-3600", 1);
        CHECK("an hour behind", now - clock_now_utc() <= 3600 && now - clock_now_utc() > 3595);
    }
    test_alarms(a);
    CHECK("monotonic", clock_monotonic_ms() > 0 && clock_monotonic_us() >= 1000);
    arena_free(a);
    return CHECK_DONE();
}
