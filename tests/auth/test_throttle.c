/* Waits between tries, the limit of a source, and the lock (security.md S9, R11). */
#include "auth/throttle.h"

#include "world.h"

static struct auth_throttle try_once(struct world *w, const char *name, const char *source,
                                     int64_t now)
{
    struct auth_throttle t;

    world_must(auth_throttle_begin(w->citizen, AUTH_SITE_CITIZEN, name, source, now, &t), "begin");
    return t;
}

static void success(struct world *w, const char *name, const char *source)
{
    world_must(store_begin_write(w->citizen_store), "begin");
    world_must(auth_throttle_success(w->citizen, AUTH_SITE_CITIZEN, name, source), "success");
    world_must(store_commit(w->citizen_store), "commit");
}

static void the_wait_grows(void)
{
    /* clang-format off */
    const struct { int failures; int32_t want; } cases[] = {
        { 0, 0 }, { 1, 0 }, { 3, 0 }, { 4, 1 }, { 5, 2 }, { 6, 4 }, { 13, 512 }, { 14, 900 },
        { 15, 900 }, { 99, 900 }, { 2000000000, 900 },
    }; /* clang-format on */
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        CHECK_INT("S9 wait", auth_throttle_wait(cases[i].failures), cases[i].want);
}

static void account_and_source(struct world *w)
{
    const int64_t t = NOW;
    struct auth_throttle staff;

    for (int i = 0; i < 4; i++)
        CHECK_INT("S9 three are free, and the fourth is made", try_once(w, "a", SOURCE, t).wait_s,
                  0);
    CHECK_INT("S9 then a second", try_once(w, "a", SOURCE, t).wait_s, 1);
    CHECK_INT("S9 a refused try is not counted", try_once(w, "a", SOURCE, t).wait_s, 1);
    CHECK_INT("S9 from elsewhere there is no wait", try_once(w, "a", ELSEWHERE, t).wait_s, 0);
    CHECK_INT("S9 another account does not wait", try_once(w, "b", SOURCE, t).wait_s, 0);
    CHECK_INT("S9 after the second", try_once(w, "a", SOURCE, t + 1).wait_s, 0);
    CHECK_INT("S9 then two", try_once(w, "a", SOURCE, t + 1).wait_s, 2);
    world_must(auth_throttle_begin(w->staff, AUTH_SITE_STAFF, "a", SOURCE, t + 1, &staff), "staff");
    CHECK("S9 another site knows nothing of it", staff.wait_s == 0 && staff.failures == 1);
    success(w, "a", SOURCE);
    CHECK_INT("S9 success forgets", try_once(w, "a", SOURCE, t + 1).wait_s, 0);
    CHECK_INT("S9 and starts from one", try_once(w, "a", SOURCE, t + 1).failures, 2);
}

static void clock_steps(struct world *w)
{
    const int64_t t = NOW + 1000;

    for (int i = 0; i < 4; i++)
        try_once(w, "step", SOURCE, t);
    CHECK_INT("R11 before the step", try_once(w, "step", SOURCE, t).wait_s, 1);
    CHECK_INT("R11 two days back keep nobody out", try_once(w, "step", SOURCE, t - 172800).wait_s,
              0);
    CHECK_INT("R11 a day ahead", try_once(w, "step", SOURCE, t + 86400).wait_s, 0);
}

static void source_limit(struct world *w)
{
    const int64_t minute = NOW / 60 * 60 + 6000;
    char name[8];

    for (int i = 0; i < THROTTLE_SOURCE_A_MINUTE; i++) {
        snprintf(name, sizeof name, "s%d", i);
        CHECK_INT("S9 twenty a minute", try_once(w, name, "10.0.0.9", minute + 7).wait_s, 0);
    }
    CHECK_INT("S9 the next one waits for the minute's end",
              try_once(w, "s99", "10.0.0.9", minute + 7).wait_s, 53);
    CHECK_INT("S9 another source does not", try_once(w, "s99", "10.0.0.8", minute + 7).wait_s, 0);
    CHECK_INT("S9 a new minute", try_once(w, "s99", "10.0.0.9", minute + 60).wait_s, 0);
}

static void lock(struct world *w)
{
    struct auth_throttle t = { 0 };
    char source[24];

    for (int i = 0; i < THROTTLE_LOCK_FAILURES; i++) { /* each from its own address: no wait */
        snprintf(source, sizeof source, "10.1.%d.%d", i / 250, i % 250);
        t = try_once(w, "locked", source, NOW + 20000);
        CHECK("S9 not locked yet", t.wait_s == 0 && !t.is_locked);
    }
    CHECK_INT("S9 a hundred in a row", t.failures, THROTTLE_LOCK_FAILURES);
    CHECK("S9 then locked", try_once(w, "locked", "10.2.0.1", NOW + 20000).is_locked);
    CHECK("S9 also a year later", try_once(w, "locked", "10.2.0.2", NOW + 31536000).is_locked);
    world_must(store_begin_write(w->admin), "begin");
    world_must(auth_throttle_open(w->back, AUTH_SITE_CITIZEN, "locked"), "open");
    world_must(store_commit(w->admin), "commit");
    t = try_once(w, "locked", "10.2.0.3", NOW + 20000);
    CHECK("S9 somebody opened it", !t.is_locked && t.failures == 1);
}

int main(void)
{
    struct world w;

    the_wait_grows();
    world_open(&w);
    account_and_source(&w);
    clock_steps(&w);
    source_limit(&w);
    lock(&w);
    world_close(&w);
    return CHECK_DONE();
}
