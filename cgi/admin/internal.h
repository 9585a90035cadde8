/* What the subcommands share: options, the config, an opened store. */
#ifndef CGI_ADMIN_INTERNAL_H
#define CGI_ADMIN_INTERNAL_H

#include "admin/admin.h"

#include "base/arena.h"
#include "base/config.h"
#include "law/settings.h"
#include "store/store.h"

#include <stdbool.h>

enum { ADMIN_DONE = 0, ADMIN_FAILED = 1, ADMIN_USAGE = 2 };

/** One `--name value` of a call. The table ends with a null name. */
struct admin_option {
    const char *name;   /* "user-name", given as --user-name VALUE */
    const char **value; /* where it goes; left alone when absent */
};

/** Reads `-c FILE` and the options; says what is wrong and returns false. `argv[0]` is skipped. */
bool admin_options(int argc, char **argv, const struct admin_option *options, const char **config);

/** Config and a store for the command line; says what is wrong and returns false. */
bool admin_open(struct arena *a, const char *path, struct config *config, struct store **store);

/** Whether what was given with `--option` is text that a page can show: UTF-8 of one line, without
 * controls and direction overrides (security.md R10). Null is none, and well. Says what is wrong. */
bool admin_is_text(const char *option, const char *value);

/** A line on standard error, with the program's name before it. Returns ADMIN_FAILED. */
int admin_fail(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif
