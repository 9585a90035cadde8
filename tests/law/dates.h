/* For the law tests: days written as people write them. */
#ifndef TESTS_LAW_DATES_H
#define TESTS_LAW_DATES_H

#include "check.h"
#include "law/clock.h"

#include <stdlib.h>

/** "2026-03-10"; "" or NULL is no day. A misspelt date ends the test. */
static inline civil_day D(const char *iso)
{
    civil_day day = CIVIL_NONE;

    if (iso != NULL && *iso != '\0' && !civil_parse_iso(iso, &day)) {
        fprintf(stderr, "bad date in a test: %s\n", iso);
        exit(2);
    }
    return day;
}

/** A local moment "2026-03-10 09:00" as UTC seconds. */
static inline int64_t U(const char *local)
{
    char date[CIVIL_ISO_SIZE];
    int64_t utc = 0;

    memcpy(date, local, CIVIL_ISO_SIZE - 1);
    date[CIVIL_ISO_SIZE - 1] = '\0';
    if (law_clock_utc(D(date), atoi(local + 11) * 60 + atoi(local + 14), &utc) != LAW_CLOCK_ONCE) {
        fprintf(stderr, "bad local time in a test: %s\n", local);
        exit(2);
    }
    return utc;
}

/** Compares a day with an ISO date ("" for none). */
static inline void check_day_at(const char *file, int line, const char *name, civil_day got,
                                const char *want)
{
    char text[CIVIL_ISO_SIZE];

    check_str(file, line, name, civil_format_iso(got, text), want);
}
#define CHECK_DAY(name, got, want) check_day_at(__FILE__, __LINE__, (name), (got), (want))

#endif
