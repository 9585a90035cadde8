/* The application log: one JSON object a line on standard error (security.md L6, L7). */
#ifndef BASE_LOG_H
#define BASE_LOG_H

#include <stdint.h>

/** LOG_ERROR is an alarm: something is wrong for as long as its cause lasts, and somebody must
 * look. A service says the same one once a minute (log_limit_alarms()). What must stand in the log
 * each time is a warning. */
enum log_level { LOG_DEBUG, LOG_INFO, LOG_WARNING, LOG_ERROR };

/** One named value. Ids, counts and codes only: never CPR, names, free text, tokens or query
 * strings (L7). */
struct log_field {
    const char *name;
    const char *text; /* null: `number` is meant */
    int64_t number;
};

/** A text as a field's value: null is written as empty. */
static inline const char *log_text(const char *text)
{
    return text ? text : "";
}

#define LOG_TEXT(name_, text_)     ((struct log_field){ .name = (name_), .text = log_text(text_) })
#define LOG_NUMBER(name_, number_) ((struct log_field){ .name = (name_), .number = (number_) })

/** How lines look: JSON (services), or short and readable (`make run`). Process-wide, set once at
 * start. */
enum log_form { LOG_FORM_JSON, LOG_FORM_PLAIN };
void log_start(enum log_form form, enum log_level least);

/** From now on each event of level error gives at most one line a minute (security.md 10), for each
 * value of its fields `pool`, `what` and `why`, in this process and all that it forks together; the
 * next line tells in `left_out` how many were not written. Without shared memory nothing is
 * limited. */
void log_limit_alarms(void);

/** Writes one line with one write(2). Values are escaped and cut at 1 KiB each. Never fails, never
 * allocates. */
void log_fields(enum log_level level, const char *event, const struct log_field *fields, int count);

#define log_event(level, event, ...)                                                               \
    log_fields(                                                                                    \
        (level), (event), (const struct log_field[]){ __VA_ARGS__ },                               \
        (int)(sizeof((const struct log_field[]){ __VA_ARGS__ }) / sizeof(struct log_field)))

#endif
