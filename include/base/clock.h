/* The one place that asks the time. */
#ifndef BASE_CLOCK_H
#define BASE_CLOCK_H

#include <stdbool.h>
#include <stdint.h>

/** Seconds since 1970-01-01T00:00:00Z. JOBSAMTALE_NOW (same unit, or "+/-seconds" relative) shifts
 * it in tests and demos. */
int64_t clock_now_utc(void);
/** Milliseconds and microseconds that never step back; for durations. */
int64_t clock_monotonic_ms(void);
int64_t clock_monotonic_us(void);
/** Whether JOBSAMTALE_NOW shifts the clock. A production config refuses to start then, and the
 * start log says so. */
bool clock_is_shifted(void);

#endif
