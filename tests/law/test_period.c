/* Periods of status: T-7, by examples and by properties over random lists. */
#include "dates.h"
#include "law/period.h"

enum { LISTS = 2000, LENGTH = 8, SPAN = 60 };

static uint32_t state = 12345;

static int random_below(int n)
{
    state = state * 1664525U + 1013904223U;
    return (int)((state >> 8) % (uint32_t)n);
}

static bool same(const struct law_period *a, const struct law_period *b, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (a[i].from != b[i].from || a[i].to != b[i].to)
            return false;
    return true;
}

static void check_overlap(void)
{
    static const struct {
        const char *name, *from, *to;
        bool want;
    } cases[] = {
        { "T-7 the day before", "2026-02-01", "2026-03-09", false },
        { "T-7 the first day", "2026-02-01", "2026-03-10", true },
        { "T-7 inside", "2026-03-12", "2026-03-13", true },
        { "T-7 around", "2026-01-01", NULL, true },
        { "T-7 the last day", "2026-03-20", NULL, true },
        { "T-7 the day after", "2026-03-21", NULL, false },
        { "T-7 backwards: no day at all", "2026-03-15", "2026-03-14", false },
    };
    const struct law_period known = { D("2026-03-10"), D("2026-03-20") };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct law_period p = { D(cases[i].from), D(cases[i].to) };

        CHECK_INT(cases[i].name, law_period_overlaps(p, known), cases[i].want);
        CHECK_INT(cases[i].name, law_period_overlaps(known, p), cases[i].want);
    }
}

static void check_examples(void)
{
    struct law_period g01[] = { { D("2026-03-15"), D("2026-05-31") },
                                { D("2026-01-10"), D("2026-03-31") } };
    struct law_period g02[] = { { D("2026-01-01"), D("2026-04-30") },
                                { D("2026-05-01"), D("2026-06-30") } };
    struct law_period g03[] = { { D("2026-05-01"), CIVIL_NONE }, { CIVIL_NONE, D("2026-04-29") } };
    struct law_period backwards[] = { { D("2026-05-02"), D("2026-05-01") } };
    struct law_period inner[] = { { D("2026-01-01"), CIVIL_NONE },
                                  { D("2026-02-01"), D("2026-03-01") } };

    CHECK_INT("G01 overlapping are one", law_periods_merge(g01, 2), 1);
    CHECK_DAY("G01 from", g01[0].from, "2026-01-10");
    CHECK_DAY("G01 to", g01[0].to, "2026-05-31");
    CHECK_INT("G02 adjacent are one", law_periods_merge(g02, 2), 1);
    CHECK_DAY("G02 to", g02[0].to, "2026-06-30");
    CHECK_INT("G03 a free day between stays", law_periods_merge(g03, 2), 2);
    CHECK("G03 before", law_periods_cover(g03, 2, D("2026-04-29")));
    CHECK("G03 the free day", !law_periods_cover(g03, 2, D("2026-04-30")));
    CHECK("G03 after", law_periods_cover(g03, 2, D("2026-05-01")));
    CHECK_INT("T-7 backwards is nothing", law_periods_merge(backwards, 1), 0);
    CHECK_INT("T-7 inside an open end", law_periods_merge(inner, 2), 1);
    CHECK_INT("T-7 open end stays open", inner[0].to, CIVIL_NONE);
    CHECK_INT("T-7 until an open end", law_periods_until(inner, 1, D("2026-02-01")), CIVIL_NONE);
    CHECK_DAY("T-7 until", law_periods_until(g02, 1, D("2026-02-01")), "2026-06-30");
    CHECK_INT("T-7 both days count",
              law_period_days((struct law_period){ D("2006-05-01"), D("2006-06-30") }), 61);
    CHECK_INT("T-7 an open end has no length",
              law_period_days((struct law_period){ D("2006-05-01"), CIVIL_NONE }), -1);
    CHECK_INT("T-7 nothing to merge", law_periods_merge(NULL, 0), 0);
    CHECK("T-7 no day is never covered", !law_periods_cover(inner, 1, CIVIL_NONE));
}

static void check_properties(void)
{
    int not_idempotent = 0, order_matters = 0, days_differ = 0, not_apart = 0, until_differs = 0;

    for (int round = 0; round < LISTS; round++) {
        struct law_period given[LENGTH], merged[LENGTH], again[LENGTH], shuffled[LENGTH];
        size_t count = (size_t)random_below(LENGTH + 1), kept, kept_again, kept_shuffled;

        for (size_t i = 0; i < count; i++) {
            given[i].from = random_below(12) == 0 ? CIVIL_NONE : random_below(SPAN);
            given[i].to = random_below(8) == 0 ? CIVIL_NONE : random_below(SPAN);
        }
        memcpy(merged, given, sizeof given);
        memcpy(shuffled, given, sizeof given);
        for (size_t i = count; i > 1; i--) {
            const size_t j = (size_t)random_below((int)i);
            const struct law_period swap = shuffled[i - 1];

            shuffled[i - 1] = shuffled[j];
            shuffled[j] = swap;
        }
        kept = law_periods_merge(merged, count);
        memcpy(again, merged, sizeof merged);
        kept_again = law_periods_merge(again, kept);
        kept_shuffled = law_periods_merge(shuffled, count);
        not_idempotent += kept_again != kept || !same(again, merged, kept);
        order_matters += kept_shuffled != kept || !same(shuffled, merged, kept);
        for (civil_day d = -2; d < SPAN + 2; d++)
            days_differ += law_periods_cover(given, count, d) != law_periods_cover(merged, kept, d);
        for (size_t i = 1; i < kept; i++)
            not_apart += merged[i - 1].to == CIVIL_NONE || merged[i].from <= merged[i - 1].to + 1;
        for (size_t i = 0; i < kept; i++)
            until_differs += merged[i].from != CIVIL_NONE
                             && law_periods_until(given, count, merged[i].from) != merged[i].to;
    }
    CHECK_INT("T-7 merging twice changes nothing", not_idempotent, 0);
    CHECK_INT("T-7 the order given does not matter", order_matters, 0);
    CHECK_INT("T-7 the same days are covered", days_differ, 0);
    CHECK_INT("T-7 a free day lies between what is left", not_apart, 0);
    CHECK_INT("T-7 until is the end of the merged stretch", until_differs, 0);
}

int main(void)
{
    check_overlap();
    check_examples();
    check_properties();
    return CHECK_DONE();
}
