/* S8 in time: medians of sign-ins that fail, each for another reason. Prints a table, no verdict:
 * a loaded machine must not fail the tests. What is proved is the number of runs (test_sign_in.c).
 */
#include "auth/throttle.h"
#include "base/clock.h"

#include "world.h"

enum { TRIES = 200, KINDS = 4 };

static int by_size(const void *a, const void *b)
{
    const int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

    return (x > y) - (x < y);
}

int main(void)
{
    static const char *const names[KINDS] = { "wrong password", "unknown person", "locked person",
                                              "wrong code" };
    static int64_t us[KINDS][TRIES];
    struct world w;
    char source[24];

    world_open(&w);
    world_password(&w, w.amira, PASSWORD);
    world_password(&w, w.yusuf, PASSWORD);
    world_must(store_begin_write(w.admin), "begin");
    world_must(store_person_lock(w.admin, w.arena, w.yusuf, NOW), "lock");
    world_must(store_commit(w.admin), "commit");
    for (int i = 0; i < TRIES; i++) {
        for (int k = 0; k < KINDS; k++) { /* in turn: a drifting machine is the same for all */
            const char *const cpr[KINDS] = { CPR_AMIRA, CPR_NOBODY, CPR_YUSUF, CPR_AMIRA };
            const int64_t now = NOW + 1000 * (int64_t)i + 100 * k;
            int64_t started;

            snprintf(source, sizeof source, "10.%d.0.%d", k, i);
            started = clock_monotonic_us();
            world_try(&w, cpr[k], k == 3 ? "K7PR3-M4XTW" : OTHER, source, now);
            us[k][i] = clock_monotonic_us() - started;
            if (i % 90 == 89) { /* keep the count of failures below the lock */
                world_must(store_begin_write(w.admin), "begin");
                world_must(auth_throttle_open(w.back, AUTH_SITE_CITIZEN, cpr[k]), "open");
                world_must(store_commit(w.admin), "commit");
            }
        }
    }
    for (int k = 0; k < KINDS; k++) {
        qsort(us[k], TRIES, sizeof us[k][0], by_size);
        printf("%-16s median %6.2f ms, %+5.1f %% of the first\n", names[k],
               (double)us[k][TRIES / 2] / 1000,
               100.0 * (double)(us[k][TRIES / 2] - us[0][TRIES / 2]) / (double)us[0][TRIES / 2]);
    }
    world_close(&w);
    return 0;
}
