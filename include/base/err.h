/* Expected failures, and what to do about the unexpected ones. */
#ifndef BASE_ERR_H
#define BASE_ERR_H

/** The few ways in which a call may fail. A person's mistake or a "no" of the law is not among
 * them. */
enum err {
    OK = 0,
    ERR_NOT_FOUND, /* absent, or not yours: the caller must not tell which */
    ERR_CONFLICT,  /* another was first, or the version that was edited is stale */
    ERR_INVALID,   /* outside what the callee accepts */
    ERR_BUSY,      /* try again shortly: locks, queues */
    ERR_STORE,     /* the database or a file failed; logged where it happened */
};

#define must_check              __attribute__((warn_unused_result))
#define printf_like(fmt, first) __attribute__((format(printf, fmt, first)))

/** Logs the place and ends the process. */
_Noreturn void must_failed(const char *file, int line, const char *condition);

/**
 * What cannot happen, did: logs the condition and ends the worker, which the supervisor starts
 * again. For our own bugs and for lack of memory only, never for input.
 */
#define must(cond) ((cond) ? (void)0 : must_failed(__FILE__, __LINE__, #cond))

#endif
