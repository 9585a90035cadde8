/* What a worker may still do once it has opened what it needs (security.md P6). */
#ifndef SANDBOX_H
#define SANDBOX_H

#include "base/config.h"

#include <stdbool.h>

/** Whether this kernel has Landlock and seccomp. */
bool sandbox_is_possible(void);

/**
 * Closes the sandbox for the rest of this process: no new privileges; files only in the data folder
 * (read and write), the template folder (read) and, with `keeps_audit`, the audit folder; no exec,
 * no new sockets, no tracing, mounting, modules or namespaces. False, logged, when a part of it
 * failed: the process must then end.
 */
bool sandbox_enter(const struct config *config, bool keeps_audit);

#endif
