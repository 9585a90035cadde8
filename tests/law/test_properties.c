/* What holds for every history, not for the examples alone: of random facts, no due day moves
 * because time passes, no deadline closes before an earlier one, none is shorter than the law's. */
#include "dates.h"
#include "law/booking.h"
#include "law/followup.h"
#include "law/settings.h"

enum { HISTORIES = 1500, SPAN = 900, HELD = 6, SOME = 2 };

/* Facts of one history, and where its lists are. */
struct history {
    struct law_follow_up_facts facts;
    civil_day held[HELD];
    struct law_leave leaves[SOME];
    struct law_period work[SOME], benefit[SOME];
    struct law_need needs[SOME];
};

static uint32_t state = 20;

static int random_below(int n)
{
    state = state * 1664525U + 1013904223U;
    return (int)((state >> 8) % (uint32_t)n);
}

static bool one_in(int n)
{
    return random_below(n) == 0;
}

static void random_periods(struct law_period *out, size_t *count, civil_day from)
{
    *count = (size_t)random_below(SOME + 1);
    for (size_t i = 0; i < *count; i++) {
        out[i].from = from + random_below(SPAN);
        out[i].to = one_in(4) ? CIVIL_NONE : out[i].from + random_below(300);
    }
}

static void random_history(struct history *h, civil_day concluded)
{
    struct law_follow_up_facts *f = &h->facts;

    *h = (struct history){ 0 };
    f->concluded_on = concluded;
    f->assessed_on = one_in(5) ? CIVIL_NONE : concluded + random_below(120);
    f->goals_met_on = one_in(6) ? concluded + random_below(SPAN) : CIVIL_NONE;
    f->ended_on = one_in(8) ? concluded + random_below(SPAN) : CIVIL_NONE;
    f->migrated_on = CIVIL_NONE;
    f->entitled_to_benefit = !one_in(6);
    f->held = h->held;
    f->held_count = (size_t)random_below(HELD + 1);
    for (size_t i = 0; i < f->held_count; i++)
        h->held[i] = concluded + random_below(SPAN);
    f->leaves = h->leaves;
    f->leave_count = (size_t)random_below(SOME + 1);
    for (size_t i = 0; i < f->leave_count; i++) {
        const civil_day birth = concluded + random_below(SPAN);

        h->leaves[i] = (struct law_leave){ birth, birth + random_below(330), birth };
    }
    f->work = h->work;
    random_periods(h->work, &f->work_count, concluded);
    f->benefit = h->benefit;
    random_periods(h->benefit, &f->benefit_count, concluded);
    f->needs = h->needs;
    f->need_count = (size_t)random_below(SOME + 1);
    for (size_t i = 0; i < f->need_count; i++) {
        const civil_day recorded = concluded + random_below(SPAN);

        h->needs[i] =
            (struct law_need){ recorded, one_in(2) ? CIVIL_NONE : recorded + random_below(60) };
    }
}

/* Whether nothing happens on the days after `on` up to and with `until`. */
static bool is_uneventful(const struct law_follow_up_facts *f, civil_day on, civil_day until)
{
    for (size_t i = 0; i < f->held_count; i++)
        if (f->held[i] > on && f->held[i] <= until)
            return false;
    for (size_t i = 0; i < f->need_count; i++)
        if (f->needs[i].recorded_on > on && f->needs[i].recorded_on <= until)
            return false;
    return true;
}

static bool has_due(const struct law_follow_up *seen, civil_day day)
{
    for (size_t i = 0; i < seen->due_count; i++)
        if (seen->due[i] == day)
            return true;
    return false;
}

static void check_due_days(const struct law_settings *settings)
{
    int moved = 0, unordered = 0, nameless = 0, compared = 0;

    for (int n = 0; n < HISTORIES; n++) {
        struct history h;
        const civil_day concluded = D("2022-01-03") + random_below(1200);
        civil_day on, later;

        random_history(&h, concluded);
        on = concluded + random_below(SPAN);
        later = on + 1 + random_below(40);
        const struct law_follow_up now = law_follow_up_on(&h.facts, on, settings);
        const struct law_follow_up then = law_follow_up_on(&h.facts, later, settings);

        nameless += now.regime == LAW_REGIME_UNSET || now.verdict.cite == LAW_CITE_NONE;
        for (size_t i = 0; i < now.due_count; i++) {
            unordered += i > 0 && now.due[i] < now.due[i - 1];
            nameless += now.why[i].kind == LAW_DUE_UNSET || now.why[i].cite == LAW_CITE_NONE;
        }
        /* the regime may pass over, and facts may come; else what was due is due still */
        if (now.regime != then.regime || !is_uneventful(&h.facts, on, later))
            continue;
        for (size_t i = 0; i < now.due_count; i++) {
            if (now.due[i] <= later)
                continue;
            compared++;
            moved += !has_due(&then, now.due[i]);
        }
    }
    CHECK_INT("stk. 1: no due day moves because time passes", moved, 0);
    CHECK("stk. 1: and there were due days to compare", compared > 300);
    CHECK_INT("stk. 1: due days come soonest first", unordered, 0);
    CHECK_INT("stk. 1: each regime and each due day has its sentence", nameless, 0);
}

static void check_regimes(const struct law_settings *settings)
{
    int different = 0, unset = 0;

    for (int n = 0; n < HISTORIES; n++) {
        struct history h, turned;
        const civil_day concluded = D("2022-01-03") + random_below(1200);
        const civil_day on = concluded + random_below(SPAN);
        enum law_regime one, other;

        random_history(&h, concluded);
        turned = h;
        turned.facts.leaves = turned.leaves;
        turned.facts.work = turned.work;
        turned.facts.benefit = turned.benefit;
        if (h.facts.leave_count == SOME) {
            turned.leaves[0] = h.leaves[1];
            turned.leaves[1] = h.leaves[0];
        }
        if (h.facts.work_count == SOME) {
            turned.work[0] = h.work[1];
            turned.work[1] = h.work[0];
        }
        if (h.facts.benefit_count == SOME) {
            turned.benefit[0] = h.benefit[1];
            turned.benefit[1] = h.benefit[0];
        }
        (void)law_follow_up_regime(&h.facts, on, &one);
        (void)law_follow_up_regime(&turned.facts, on, &other);
        unset += one == LAW_REGIME_UNSET;
        different += one != other || law_follow_up_on(&h.facts, on, settings).regime != one;
    }
    CHECK_INT("stk. 1: one regime a day, whoever asks, in whatever order the facts came", different,
              0);
    CHECK_INT("stk. 1: and always one", unset, 0);
}

static void check_deadlines(const struct law_settings *settings)
{
    int backwards = 0, odd = 0, short_ = 0, proposals_back = 0;

    for (civil_day day = D("1980-01-01"); day < D("2099-12-31"); day++) {
        const int64_t length = law_deadline_closes_utc(day + 1) - law_deadline_closes_utc(day);

        backwards += length <= 0;
        odd += length != 23 * 3600 && length != 24 * 3600 && length != 25 * 3600;
        short_ += law_deadline_proposed(day, 0, settings) < law_deadline_earliest(day);
        proposals_back +=
            law_deadline_proposed(day + 1, 0, settings) < law_deadline_proposed(day, 0, settings);
    }
    CHECK_INT("T-4: a later deadline closes later", backwards, 0);
    CHECK_INT("T-4: and a day of 23, 24 or 25 hours", odd, 0);
    CHECK_INT("R-14: what is proposed is never before the earliest", short_, 0);
    CHECK_INT("P-01: who is told later is never proposed an earlier day", proposals_back, 0);
}

int main(void)
{
    const struct law_settings settings = law_settings_default();

    check_due_days(&settings);
    check_regimes(&settings);
    check_deadlines(&settings);
    return CHECK_DONE();
}
