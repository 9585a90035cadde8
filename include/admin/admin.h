/* The command line: each subcommand takes its own arguments (argv[0] is its name) and returns the
 * exit status: 0 done, 1 refused or failed (said on standard error), 2 the words of the call are
 * off. */
#ifndef ADMIN_ADMIN_H
#define ADMIN_ADMIN_H

#include <stdbool.h>

struct arena;
struct config;
struct law_settings;

/** What every call begins with: reads the config, and the law's settings that stand in it. False:
 * what is wrong was said. Null path: all fallbacks. */
bool admin_config(struct arena *a, const char *path, struct config *config,
                  struct law_settings *settings);

/** `migrate -c FILE`: makes the data directory, the database and the keys, or brings them up to
 * date. */
int admin_migrate(int argc, char **argv);

/** `user add|list|password|disable|enable -c FILE ...`: caseworkers. A password is read from the
 * terminal or standard input, never from the command line. */
int admin_user(int argc, char **argv);

/** `unit add|list -c FILE ...`: the units of the municipality. */
int admin_unit(int argc, char **argv);

/** `audit verify -c FILE`: checks the chain of the audit log and its exported heads (security.md
 * L3). */
int admin_audit(int argc, char **argv);

/** `law [RULE]`: the rules of the law from the command line, one JSON object a line in and out; without
 * a rule, their list. Needs no config and no database. */
int admin_law(int argc, char **argv);

#endif
