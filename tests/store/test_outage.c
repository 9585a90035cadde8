/* Outages (law.md 3.5): found by the heartbeat, added up without counting twice. */
#include "store/fixture.h"

#include "store/outage.h"

enum { T = FIXTURE_NOW, HOUR = 3600 };

static int64_t beat(struct store *s, int64_t at)
{
    int64_t gap = -1;

    CHECK_INT("begin", store_begin_write(s), OK);
    CHECK_INT("beat", store_heartbeat(s, at, &gap), OK);
    CHECK_INT("commit", store_commit(s), OK);
    return gap;
}

static void heartbeat(struct store *s)
{
    struct arena *a = arena_new();
    struct store_outage *all;
    size_t count;
    int64_t last;

    CHECK_INT("3.5 never started", store_heartbeat_last(s, &last), ERR_NOT_FOUND);
    CHECK_INT("3.5 the first start is no outage", beat(s, T), 0);
    CHECK_INT("3.5 a minute is none", beat(s, T + 60), 0);
    CHECK_INT("3.5 more is one", beat(s, T + 121), 61);
    CHECK_INT("3.5 last", store_heartbeat_last(s, &last), OK);
    CHECK_INT("3.5 now", last, T + 121);
    CHECK_INT("R11 the clock stepped back", beat(s, T + 21), 0);
    CHECK_INT("3.5 down for days", beat(s, T + 21 + 3 * 86400), 3 * 86400);
    CHECK_INT("3.5 list", store_outage_list(s, a, T, T + 10 * 86400, &all, &count), OK);
    if (CHECK("3.5 two", count == 2)) {
        CHECK_INT("3.5 from", all[0].from_utc, T + 21);
        CHECK_INT("3.5 to", all[0].to_utc, T + 21 + 3 * 86400);
        CHECK_INT("3.5 kind", all[0].kind, STORE_OUTAGE_FOUND);
        CHECK_INT("3.5 from", all[1].from_utc, T + 60);
    }
    CHECK("3.5 evidence stays", !fixture_sql(s, "DELETE FROM outage"));
    arena_free(a);
}

static void add(struct store *s, int64_t from, int64_t to)
{
    const struct store_outage in = {
        .from_utc = from, .to_utc = to, .kind = STORE_OUTAGE_REPORTED, .note = "x", .made_by = 1
    };

    CHECK_INT("added", store_outage_add(s, &in, to), OK);
}

static void sums(struct store *s)
{
    const int64_t end = T + 1000 * HOUR; /* when the deadline closes */
    const struct store_outage none = { .from_utc = T, .to_utc = T, .kind = STORE_OUTAGE_WINDOW };
    struct store_outage_sum sum;
    /* clang-format off */
    const struct { const char *name; int64_t from, to, seconds; bool at_end; int64_t returned; } cases[] = {
        { "3.5 90 minutes, counted once",  end - 24 * HOUR,  end,             5400,        false, 0 },
        { "3.5 only what lies within",     end - 3 * HOUR,   end,             1800,        false, 0 },
        { "3.5 before it",                 end - 48 * HOUR,  end - 24 * HOUR, 600,         false, 0 },
        { "3.5 nothing",                   end - 2 * HOUR,   end,             0,           false, 0 },
        { "3.5 down at the close",         end + 76 * HOUR,  end + 100 * HOUR, 600,        true,  end + 101 * HOUR },
        { "3.5 down from the close on",    end + 176 * HOUR, end + 200 * HOUR, 0,          true,  end + 201 * HOUR },
        { "3.5 back at the close",         end + 77 * HOUR,  end + 101 * HOUR, 600 + HOUR, false, 0 },
    }; /* clang-format on */

    CHECK_INT("begin", store_begin_write(s), OK);
    add(s, end - 4 * HOUR, end - 3 * HOUR);
    add(s, end - 3 * HOUR - 1800, end - 3 * HOUR + 1800); /* overlaps the first */
    add(s, end - 30 * HOUR, end - 30 * HOUR + 600);
    add(s, end + 100 * HOUR - 600, end + 101 * HOUR);
    add(s, end + 200 * HOUR, end + 201 * HOUR);
    CHECK_INT("3.5 an empty one", store_outage_add(s, &none, T), ERR_CONFLICT);
    CHECK_INT("commit", store_commit(s), OK);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        CHECK_INT(cases[i].name, store_outage_within(s, cases[i].from, cases[i].to, &sum), OK);
        CHECK_INT(cases[i].name, sum.seconds, cases[i].seconds);
        CHECK_INT(cases[i].name, sum.at_end, cases[i].at_end);
        CHECK_INT(cases[i].name, sum.returned_utc, cases[i].returned);
    }
}

int main(void)
{
    struct arena *a = arena_new();
    struct store *s;

    if (store_open_memory(a, STORE_MAINTENANCE, &s) != OK)
        return 2;
    fixture_people(s);
    heartbeat(s);
    sums(s);
    arena_free(a);
    return CHECK_DONE();
}
