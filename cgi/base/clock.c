/* The one place that asks the time. JOBSAMTALE_NOW is read at each call, so that a test can step
 * the clock: "1735689600" stands still there, "+86400" runs a day ahead. */
#include "base/clock.h"

#include "base/err.h"

#include <errno.h>
#include <stdlib.h>
#include <time.h>

enum { SHIFT_NONE, SHIFT_FIXED, SHIFT_RELATIVE };

static int shift_read(int64_t *out)
{
    const char *text = getenv("JOBSAMTALE_NOW");
    char *end;

    if (!text || *text == '\0')
        return SHIFT_NONE;
    errno = 0;
    *out = strtoll(text, &end, 10);
    must(errno == 0 && end != text && *end == '\0');
    return *text == '+' || *text == '-' ? SHIFT_RELATIVE : SHIFT_FIXED;
}

int64_t clock_now_utc(void)
{
    struct timespec now;
    int64_t shift = 0;
    const int kind = shift_read(&shift);

    if (kind == SHIFT_FIXED)
        return shift;
    must(clock_gettime(CLOCK_REALTIME, &now) == 0);
    return (int64_t)now.tv_sec + shift;
}

int64_t clock_monotonic_us(void)
{
    struct timespec now;

    must(clock_gettime(CLOCK_MONOTONIC, &now) == 0);
    return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

int64_t clock_monotonic_ms(void)
{
    return clock_monotonic_us() / 1000;
}

bool clock_is_shifted(void)
{
    int64_t shift;

    return shift_read(&shift) != SHIFT_NONE;
}
