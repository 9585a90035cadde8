/* One event, one line, one write. */
#include "base/log.h"

#include "base/clock.h"

#include <errno.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

enum { LINE_BYTES = 8192, VALUE_BYTES = 1024, FIELDS_MAX = 16, ALARMS = 64, ALARM_MS = 60000 };

/* One alarm: when it may be written again. Shared by all processes of a service. */
struct alarm {
    _Atomic uint64_t event; /* name_of(); 0: the place is free */
    _Atomic int64_t next_ms;
    _Atomic int64_t left_out;
};

/* The process has one standard error, and so one form of log. Set once at start, read after. */
static struct {
    enum log_form form;
    enum log_level least;
    struct alarm *alarms; /* ALARMS of them; null: every line is written */
} settings;

static const char *const level_names[] = { "debug", "info", "warning", "error" };

struct line {
    char bytes[LINE_BYTES];
    size_t size;
};

void log_start(enum log_form form, enum log_level least)
{
    settings.form = form;
    settings.least = least;
    tzset(); /* reads the zone now: a sandbox may close the file later */
}

void log_limit_alarms(void)
{
    void *shared = mmap(NULL, sizeof(struct alarm) * ALARMS, PROT_READ | PROT_WRITE,
                        MAP_SHARED | MAP_ANONYMOUS, -1, 0);

    if (!settings.alarms && shared != MAP_FAILED)
        settings.alarms = shared;
}

/* FNV-1a, from where the text before it left off. */
static uint64_t hash(uint64_t h, const char *text)
{
    for (; *text; text++)
        h = (h ^ (unsigned char)*text) * 1099511628211U;
    return h;
}

/* Which alarm it is: the event and the part of the house that it tells of, so that one dying pool
 * does not hide another. Few names, all ours; never 0. */
static uint64_t name_of(const char *event, const struct log_field *fields, int count)
{
    uint64_t h = hash(14695981039346656037U, event);

    for (int i = 0; i < count; i++)
        if (fields[i].text
            && (strcmp(fields[i].name, "pool") == 0 || strcmp(fields[i].name, "what") == 0
                || strcmp(fields[i].name, "why") == 0))
            h = hash(h, fields[i].text);
    return h | 1;
}

/* The place of this alarm, taken now if it had none; null when all belong to others. */
static struct alarm *alarm_of(uint64_t name)
{
    for (uint64_t i = 0; i < ALARMS; i++) {
        struct alarm *a = &settings.alarms[(name + i) % ALARMS];
        uint64_t there = 0;

        if (atomic_compare_exchange_strong(&a->event, &there, name) || there == name)
            return a;
    }
    return NULL;
}

/* Whether the line is to be written, and how many like it were not before. */
static bool is_due(uint64_t name, int64_t *left_out)
{
    struct alarm *a = settings.alarms ? alarm_of(name) : NULL;
    const int64_t now_ms = clock_monotonic_ms();
    int64_t next_ms;

    *left_out = 0;
    if (!a)
        return true;
    next_ms = atomic_load(&a->next_ms);
    if (now_ms < next_ms
        || !atomic_compare_exchange_strong(&a->next_ms, &next_ms, now_ms + ALARM_MS)) {
        atomic_fetch_add(&a->left_out, 1);
        return false;
    }
    *left_out = atomic_exchange(&a->left_out, 0);
    return true;
}

static void add(struct line *l, const char *s, size_t bytes)
{
    if (bytes < LINE_BYTES - l->size) {
        memcpy(l->bytes + l->size, s, bytes);
        l->size += bytes;
    }
}

static void add_text(struct line *l, const char *s)
{
    add(l, s, strlen(s));
}

/* The length of a well-formed character of several bytes at `s`, or 0. */
static size_t wide(const unsigned char *s)
{
    const size_t length = *s >= 0xc2 && *s <= 0xdf   ? 2
                          : *s >= 0xe0 && *s <= 0xef ? 3
                          : *s >= 0xf0 && *s <= 0xf4 ? 4
                                                     : 0;

    for (size_t i = 1; i < length; i++)
        if ((s[i] & 0xc0U) != 0x80)
            return 0;
    return length;
}

/* No byte below 0x20 gets through, no quote ends the value, nothing malformed reaches the reader.
 */
static void add_escaped(struct line *l, const char *value)
{
    const unsigned char *p = (const unsigned char *)value;
    size_t taken = 0;

    while (*p) {
        const size_t several = wide(p), length = several ? several : 1;
        char escape[8];

        if (taken + length > VALUE_BYTES) {
            add_text(l, "...");
            return;
        }
        if (several > 0 || (*p >= 0x20 && *p < 0x7f && *p != '"' && *p != '\\')) {
            add(l, (const char *)p, length);
        } else {
            snprintf(escape, sizeof(escape), "\\u%04x", *p < 0x80 ? (unsigned)*p : 0xfffdU);
            add_text(l, escape);
        }
        p += length;
        taken += length;
    }
}

static void add_time(struct line *l)
{
    const time_t now = (time_t)clock_now_utc();
    char text[32];
    struct tm parts;

    if (settings.form == LOG_FORM_PLAIN) {
        localtime_r(&now, &parts);
        strftime(text, sizeof(text), "%H:%M:%S", &parts);
    } else {
        gmtime_r(&now, &parts);
        strftime(text, sizeof(text), "%Y-%m-%dT%H:%M:%SZ", &parts);
    }
    add_text(l, text);
}

static void add_number(struct line *l, int64_t number)
{
    char text[24];

    snprintf(text, sizeof(text), "%lld", (long long)number);
    add_text(l, text);
}

static void build_json(struct line *l, enum log_level level, const char *event,
                       const struct log_field *fields, int count)
{
    add_text(l, "{\"at\":\"");
    add_time(l);
    add_text(l, "\",\"level\":\"");
    add_text(l, level_names[level]);
    add_text(l, "\",\"event\":\"");
    add_escaped(l, event);
    add_text(l, "\",\"pid\":");
    add_number(l, getpid());
    for (int i = 0; i < count; i++) {
        const size_t before = l->size;

        add_text(l, ",\"");
        add_escaped(l, fields[i].name);
        add_text(l, "\":");
        if (fields[i].text) {
            add_text(l, "\"");
            add_escaped(l, fields[i].text);
            add_text(l, "\"");
        } else {
            add_number(l, fields[i].number);
        }
        if (l->size + 32 > LINE_BYTES) { /* too long together: leave the field out whole */
            l->size = before;
            break;
        }
    }
    add_text(l, "}");
}

static void build_plain(struct line *l, enum log_level level, const char *event,
                        const struct log_field *fields, int count)
{
    add_time(l);
    if (level != LOG_INFO) {
        add_text(l, " ");
        add_text(l, level_names[level]);
    }
    add_text(l, " ");
    add_escaped(l, event);
    for (int i = 0; i < count; i++) {
        add_text(l, " ");
        add_escaped(l, fields[i].name);
        add_text(l, "=");
        if (fields[i].text)
            add_escaped(l, fields[i].text);
        else
            add_number(l, fields[i].number);
    }
}

static void write_line(enum log_level level, const char *event, const struct log_field *fields,
                       int count)
{
    struct line l = { .size = 0 };
    ssize_t n;

    if (settings.form == LOG_FORM_PLAIN)
        build_plain(&l, level, event, fields, count);
    else
        build_json(&l, level, event, fields, count);
    l.bytes[l.size < LINE_BYTES ? l.size : LINE_BYTES - 1] = '\n';
    do {
        n = write(STDERR_FILENO, l.bytes, l.size + 1);
    } while (n < 0 && errno == EINTR);
}

void log_fields(enum log_level level, const char *event, const struct log_field *fields, int count)
{
    const int saved = errno;
    struct log_field all[FIELDS_MAX];
    int64_t left_out = 0;

    if (level < settings.least
        || (level == LOG_ERROR && !is_due(name_of(event, fields, count), &left_out)))
        return;
    if (left_out > 0 && count < FIELDS_MAX) {
        if (count > 0)
            memcpy(all, fields, (size_t)count * sizeof(*fields));
        all[count] = LOG_NUMBER("left_out", left_out);
        write_line(level, event, all, count + 1);
    } else {
        write_line(level, event, fields, count);
    }
    errno = saved;
}
