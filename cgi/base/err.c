/* What ends a process: the last words of must(). */
#include "base/err.h"

#include "base/log.h"

#include <stdlib.h>

_Noreturn void must_failed(const char *file, int line, const char *condition)
{
    log_event(LOG_ERROR, "must-failed", LOG_TEXT("file", file), LOG_NUMBER("line", line),
              LOG_TEXT("condition", condition));
    abort();
}
