/* The whole test framework: count what was checked, say what failed, fail when nothing was checked.
 */
#ifndef TESTS_CHECK_H
#define TESTS_CHECK_H

#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

/* One program, one count, also where a harness does the checking. */
__attribute__((weak)) int check_passed, check_failed;

static inline int check_that(const char *file, int line, const char *name, int holds)
{
    if (holds) {
        check_passed++;
    } else {
        check_failed++;
        fprintf(stderr, "%s:%d: FAILED: %s\n", file, line, name);
    }
    return holds;
}

static inline void check_int(const char *file, int line, const char *name, int64_t got,
                             int64_t want)
{
    if (!check_that(file, line, name, got == want))
        fprintf(stderr, "    got %" PRId64 ", want %" PRId64 "\n", got, want);
}

static inline void check_str(const char *file, int line, const char *name, const char *got,
                             const char *want)
{
    const int same = got == want || (got && want && strcmp(got, want) == 0);

    if (!check_that(file, line, name, same))
        fprintf(stderr, "    got  %s\n    want %s\n", got ? got : "(null)", want ? want : "(null)");
}

static inline int check_done(void)
{
    if (check_passed + check_failed == 0)
        fprintf(stderr, "nothing was checked\n");
    printf("%d passed, %d failed\n", check_passed, check_failed);
    return check_failed != 0 || check_passed == 0;
}

#define CHECK(name, cond) check_that(__FILE__, __LINE__, (name), !!(cond))
#define CHECK_INT(name, got, want)                                                                 \
    check_int(__FILE__, __LINE__, (name), (int64_t)(got), (int64_t)(want))
#define CHECK_STR(name, got, want) check_str(__FILE__, __LINE__, (name), (got), (want))
#define CHECK_DONE()               check_done()

#endif
