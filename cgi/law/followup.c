/* Follow-up on the contract (law.md 2.1, 4.4). The regime of one day is the first row of the table
 * that matches; windows, intervals and leaves then give the days. */
#include "law/followup.h"

#include "law/internal.h"

enum { LEAVE_MONTHS = 6, INTERVAL_LONG = 12, INTERVAL_SHORT = 3 };

static const char *const codes[LAW_REGIME__COUNT] = {
    [LAW_REGIME_UNSET] = "unset",
    [LAW_REGIME_NONE] = "none",
    [LAW_REGIME_AS_NEEDED] = "as_needed",
    [LAW_REGIME_PARENTAL_LEAVE] = "parental_leave",
    [LAW_REGIME_EVERY_12_MONTHS] = "every_12_months",
    [LAW_REGIME_FOUR_IN_SIX] = "four_in_six",
    [LAW_REGIME_FOUR_IN_TWELVE] = "four_in_twelve",
    [LAW_REGIME_EVERY_3_MONTHS] = "every_3_months",
};

const char *law_regime_code(enum law_regime regime)
{
    return codes[(size_t)regime < LAW_REGIME__COUNT ? regime : LAW_REGIME_UNSET];
}

/* The rule set of follow-ups on a day: fixed at conclusion, until somebody migrates it. */
static const struct law_rule_set_row *set_on(const struct law_follow_up_facts *f, civil_day on)
{
    enum law_rule_set set = f->set;

    if (set == LAW_RULE_SET_NONE && f->concluded_on != CIVIL_NONE)
        set = law_rule_set_of(f->concluded_on, false).set;
    else if (set == LAW_RULE_SET_NONE)
        set = LAW_PAR20_2020;
    if (f->migrated_on != CIVIL_NONE && f->migrated_on <= on && f->migrated_to != LAW_RULE_SET_NONE)
        set = f->migrated_to;
    return law_rule_set_row(set);
}

static civil_day leave_from(const struct law_leave *leave)
{
    return leave->from != CIVIL_NONE ? leave->from : leave->birth;
}

static bool on_leave(const struct law_follow_up_facts *f, civil_day on)
{
    for (size_t i = 0; i < f->leave_count; i++) {
        const struct law_period p = { leave_from(&f->leaves[i]), f->leaves[i].to };

        if (p.from != CIVIL_NONE && law_period_covers(p, on))
            return true;
    }
    return false;
}

/* The leave that begins first after `after` (ties: the longer one); NULL when none is left. */
static const struct law_leave *next_leave(const struct law_follow_up_facts *f,
                                          const struct law_leave *after)
{
    const struct law_leave *next = NULL;

    for (size_t i = 0; i < f->leave_count; i++) {
        const struct law_leave *l = &f->leaves[i];
        const bool is_later =
            after == NULL || leave_from(l) > leave_from(after)
            || (leave_from(l) == leave_from(after) && l > after); /* same array: position decides */

        if (is_later && (next == NULL || leave_from(l) < leave_from(next)))
            next = l;
    }
    return next;
}

/* The last day of the window, moved by each day of leave inside it. CIVIL_NONE: a leave
 * without end stops the clock, or there is no window. */
static civil_day window_end(const struct law_follow_up_facts *f, int months, bool *has_moved)
{
    civil_day end = civil_add_months(f->assessed_on, months), counted = f->assessed_on;

    *has_moved = false;
    if (end == CIVIL_NONE || months == 0)
        return CIVIL_NONE;
    for (const struct law_leave *l = next_leave(f, NULL); l != NULL; l = next_leave(f, l)) {
        const civil_day from = leave_from(l);
        const civil_day first = from > counted ? from : counted + 1;

        if (from == CIVIL_NONE || first > end || (l->to != CIVIL_NONE && l->to < first))
            continue;
        *has_moved = true;
        if (l->to == CIVIL_NONE)
            return CIVIL_NONE;
        end += l->to - first + 1;
        counted = l->to;
    }
    return end;
}

/* Not covered by § 16, stk. 4, on the day. */
static bool is_entitled(const struct law_follow_up_facts *f, civil_day on)
{
    return f->entitled_to_benefit && !law_periods_cover(f->not_entitled, f->not_entitled_count, on);
}

/* The regime of one day, leave aside when `ignores_leave`. */
static enum law_regime regime_on(const struct law_follow_up_facts *f, civil_day on,
                                 bool ignores_leave, enum law_reason *why)
{
    const struct law_rule_set_row *set = set_on(f, on);
    const bool has_relief = set != NULL && set->kind != LAW_FOLLOW_UP_THREE_MONTHS;
    bool has_moved;
    civil_day end;

    if (f->ended_on != CIVIL_NONE && on >= f->ended_on) {
        *why = LAW_REASON_CONTRACT_ENDED;
        return LAW_REGIME_NONE;
    }
    if (set == NULL) {
        *why = LAW_REASON_RULE_SET_TOO_OLD;
        return LAW_REGIME_UNSET;
    }
    if (f->goals_met_on != CIVIL_NONE && on >= f->goals_met_on) {
        *why = LAW_REASON_GOALS_MET;
        return LAW_REGIME_AS_NEEDED;
    }
    if (has_relief && !ignores_leave && on_leave(f, on)) {
        *why = LAW_REASON_ON_LEAVE;
        return LAW_REGIME_PARENTAL_LEAVE;
    }
    if (has_relief && law_periods_cover(f->work, f->work_count, on)
        && !law_periods_cover(f->benefit, f->benefit_count, on)) {
        *why = LAW_REASON_WORK_WITHOUT_BENEFIT;
        return LAW_REGIME_EVERY_12_MONTHS;
    }
    if (set->kind != LAW_FOLLOW_UP_WINDOW) {
        *why = LAW_REASON_INTERVAL_RUNNING;
        return LAW_REGIME_EVERY_3_MONTHS;
    }
    if (!is_entitled(f, on)) {
        *why = LAW_REASON_NOT_ENTITLED_TO_BENEFIT;
        return LAW_REGIME_AS_NEEDED;
    }
    if (f->assessed_on == CIVIL_NONE || on < f->assessed_on) {
        *why = LAW_REASON_NOT_ASSESSED;
        return LAW_REGIME_AS_NEEDED;
    }
    end = window_end(f, set->window_months, &has_moved);
    if (end == CIVIL_NONE || on <= end) {
        *why = LAW_REASON_WINDOW_OPEN;
        return set->window_months == 12 ? LAW_REGIME_FOUR_IN_TWELVE : LAW_REGIME_FOUR_IN_SIX;
    }
    *why = LAW_REASON_WINDOW_OVER;
    return LAW_REGIME_AS_NEEDED;
}

static bool is_window(enum law_regime regime)
{
    return regime == LAW_REGIME_FOUR_IN_SIX || regime == LAW_REGIME_FOUR_IN_TWELVE;
}

static void keep_newest(civil_day day, civil_day at, civil_day *newest)
{
    if (day != CIVIL_NONE && day <= at && day > *newest)
        *newest = day;
}

/* The newest day not after `at` on which a fact begins or has ended; CIVIL_NONE when there is none.
 */
static civil_day change_before(const struct law_follow_up_facts *f, civil_day at)
{
    civil_day newest = CIVIL_NONE;

    keep_newest(f->assessed_on, at, &newest);
    keep_newest(f->goals_met_on, at, &newest);
    keep_newest(f->ended_on, at, &newest);
    keep_newest(f->migrated_on, at, &newest);
    keep_newest(f->concluded_on, at, &newest);
    for (size_t i = 0; i < f->leave_count; i++) {
        keep_newest(leave_from(&f->leaves[i]), at, &newest);
        keep_newest(civil_add_days(f->leaves[i].to, 1), at, &newest);
    }
    for (size_t i = 0; i < f->work_count; i++) {
        keep_newest(f->work[i].from, at, &newest);
        keep_newest(civil_add_days(f->work[i].to, 1), at, &newest);
    }
    for (size_t i = 0; i < f->benefit_count; i++) {
        keep_newest(f->benefit[i].from, at, &newest);
        keep_newest(civil_add_days(f->benefit[i].to, 1), at, &newest);
    }
    for (size_t i = 0; i < f->not_entitled_count; i++) {
        keep_newest(f->not_entitled[i].from, at, &newest);
        keep_newest(civil_add_days(f->not_entitled[i].to, 1), at, &newest);
    }
    return newest;
}

/* The first day of the unbroken stretch of the regime that holds on `on`. */
static civil_day regime_since(const struct law_follow_up_facts *f, civil_day on)
{
    enum law_reason ignored;
    const enum law_regime regime = regime_on(f, on, false, &ignored);
    civil_day since = change_before(f, on);

    while (since != CIVIL_NONE && change_before(f, since - 1) != CIVIL_NONE
           && regime_on(f, since - 1, false, &ignored) == regime)
        since = change_before(f, since - 1);
    return since;
}

static civil_day last_held(const struct law_follow_up_facts *f, civil_day on)
{
    civil_day last = CIVIL_NONE;

    for (size_t i = 0; i < f->held_count; i++)
        keep_newest(f->held[i], on, &last);
    return last;
}

static int held_between(const struct law_follow_up_facts *f, civil_day first, civil_day last)
{
    int count = 0;

    for (size_t i = 0; i < f->held_count; i++)
        count += f->held[i] != CIVIL_NONE && f->held[i] >= first && f->held[i] <= last;
    return count;
}

/* Sorted, each day once, with its first ground; when there are too many the latest are left out. */
static void add_due(struct law_follow_up *out, civil_day day, struct law_due_why why)
{
    size_t at = out->due_count;

    if (day == CIVIL_NONE)
        return;
    for (size_t i = 0; i < out->due_count; i++)
        if (out->due[i] == day)
            return;
    if (at == LAW_FOLLOW_UP_DUE_MAX) {
        if (out->due[at - 1] < day)
            return;
        at--;
    } else {
        out->due_count++;
    }
    for (; at > 0 && out->due[at - 1] > day; at--) {
        out->due[at] = out->due[at - 1];
        out->why[at] = out->why[at - 1];
    }
    out->due[at] = day;
    out->why[at] = why;
}

static void use_reading(struct law_follow_up *out, enum law_reading reading)
{
    out->readings |= 1U << reading;
    if (out->verdict.reading == LAW_READING_NONE)
        out->verdict.reading = reading;
}

/* One day of a leave: due unless a follow-up was held around it or later. */
static void leave_due(const struct law_follow_up_facts *f, enum law_due_kind kind, civil_day due,
                      civil_day on, const struct law_settings *settings, struct law_follow_up *out)
{
    const int tolerance = settings->leave_follow_up_tolerance_days;
    const bool is_late = on > due + tolerance;

    if (held_between(f, due - tolerance, on) > 0)
        return;
    add_due(out, due, (struct law_due_why){ kind, IL_20_1_6, LAW_READING_NONE, is_late });
    out->is_breached |= is_late;
}

/* Follow-ups of the leaves that have begun: birth + 6 months inside the leave, and its last day. */
static void leave_dues(const struct law_follow_up_facts *f, civil_day on,
                       const struct law_settings *settings, struct law_follow_up *out)
{
    for (size_t i = 0; i < f->leave_count; i++) {
        const struct law_leave *l = &f->leaves[i];
        const civil_day six = civil_add_months(l->birth, LEAVE_MONTHS);

        /* a follow-up that was missed stays due until one is held; leave before the contract never
         * was */
        if (leave_from(l) == CIVIL_NONE || leave_from(l) > on
            || (l->to != CIVIL_NONE && f->concluded_on != CIVIL_NONE && l->to < f->concluded_on))
            continue;
        if (six != CIVIL_NONE && (l->to == CIVIL_NONE || six <= l->to))
            leave_due(f, LAW_DUE_SIX_MONTHS, six, on, settings, out);
        else if (six != CIVIL_NONE)
            use_reading(out, LAW_R05);
        if (l->to != CIVIL_NONE)
            leave_due(f, LAW_DUE_LEAVE_ENDS, l->to, on, settings, out);
    }
}

/* A recorded need is due in every regime until a follow-up is held after it was recorded. */
static void need_dues(const struct law_follow_up_facts *f, civil_day on, struct law_follow_up *out)
{
    for (size_t i = 0; i < f->need_count; i++) {
        const struct law_need *n = &f->needs[i];
        const civil_day due = n->wanted_by != CIVIL_NONE ? n->wanted_by : n->recorded_on;

        if (n->recorded_on != CIVIL_NONE && n->recorded_on <= on
            && held_between(f, n->recorded_on, on) == 0)
            add_due(out, due,
                    (struct law_due_why){ LAW_DUE_NEED, IL_20_1_1, LAW_READING_NONE, on > due });
    }
}

/* The interval regimes: N months after the last follow-up, or after the start. */
static void interval_due(const struct law_follow_up_facts *f, civil_day on, int months,
                         civil_day start, struct law_follow_up *out)
{
    const civil_day last = last_held(f, on);
    const civil_day due = civil_add_months(last != CIVIL_NONE ? last : start, months);

    const bool is_late = due != CIVIL_NONE && on > due && due >= start;

    add_due(
        out, due,
        (struct law_due_why){ LAW_DUE_INTERVAL, out->verdict.cite, out->verdict.reading, is_late });
    if (is_late)
        out->is_breached = true;
    out->verdict.last_day = due;
    out->verdict.reason = is_late ? LAW_REASON_INTERVAL_BREACHED : LAW_REASON_INTERVAL_RUNNING;
    out->verdict.outcome = is_late ? LAW_BREACHED : LAW_DUE;
}

/* Counts and plan of the window after the assessment, whether it is open, displaced or over. */
static void count_window(const struct law_follow_up_facts *f, civil_day on,
                         struct law_follow_up *out)
{
    const struct law_rule_set_row *set = set_on(f, on);
    enum law_reason ignored;
    bool has_moved, applies;
    civil_day last;
    int length;

    if (set == NULL || set->kind != LAW_FOLLOW_UP_WINDOW || f->assessed_on == CIVIL_NONE
        || on < f->assessed_on || out->regime == LAW_REGIME_NONE)
        return;
    out->window_end = window_end(f, set->window_months, &has_moved);
    last = out->window_end == CIVIL_NONE || on < out->window_end ? on : out->window_end;
    applies = is_window(regime_on(f, last, true, &ignored));
    out->counted = held_between(f, f->assessed_on + 1, last);
    if (applies) {
        out->required = LAW_FOLLOW_UP_REQUIRED;
        if (out->counted < out->required)
            out->missing = out->required - out->counted;
        use_reading(out, LAW_R04);
        if (set->set == LAW_PAR20_2025 || set->set == LAW_PAR20_2026)
            use_reading(out, LAW_R18);
        if (last != on && out->missing > 0)
            out->is_breached = true;
    } else if (last != on && out->regime == LAW_REGIME_AS_NEEDED && f->goals_met_on == CIVIL_NONE
               && is_entitled(f, on)) {
        /* another regime held when the window closed; now none does: look at the need (C22) */
        out->assess_need_on = regime_since(f, on);
        use_reading(out, LAW_R07);
    }
    if (has_moved)
        use_reading(out, LAW_R05);
    if (on > f->assessed_on && is_window(out->regime) && regime_since(f, on) > f->assessed_on
        && !on_leave(f, regime_since(f, on) - 1))
        use_reading(out, LAW_R07);
    if (!applies || last != on)
        return;
    length = civil_add_months(f->assessed_on, set->window_months) - f->assessed_on;
    for (int i = 1; i <= LAW_FOLLOW_UP_REQUIRED; i++)
        out->plan[out->plan_count++] = f->assessed_on + length * i / LAW_FOLLOW_UP_REQUIRED;
}

static enum law_cite cite_of(const struct law_follow_up *out, enum law_reason why)
{
    const struct law_rule_set_row *set = law_rule_set_row(out->set);

    if (out->regime == LAW_REGIME_EVERY_3_MONTHS && set != NULL)
        return set->cite;
    switch (why) {
    case LAW_REASON_CONTRACT_ENDED:
        return IL_19_9;
    case LAW_REASON_GOALS_MET:
        return set != NULL && set->kind == LAW_FOLLOW_UP_WINDOW ? IL_20_1_7 : BEK252_15_1;
    case LAW_REASON_ON_LEAVE:
        return IL_20_1_6;
    case LAW_REASON_WORK_WITHOUT_BENEFIT:
        return IL_20_1_5;
    case LAW_REASON_NOT_ENTITLED_TO_BENEFIT:
        return IL_20_1_4;
    case LAW_REASON_NOT_ASSESSED:
        return IL_17_2;
    case LAW_REASON_WINDOW_OVER:
        return IL_20_1_3;
    case LAW_REASON_RULE_SET_TOO_OLD:
        return BEK252_49;
    default:
        return IL_20_1_2;
    }
}

/* Outcome and days of the regime that holds. */
static void answer(const struct law_follow_up_facts *f, civil_day on, struct law_follow_up *out)
{
    switch (out->regime) {
    case LAW_REGIME_EVERY_12_MONTHS:
        use_reading(out, is_entitled(f, on) ? LAW_R06 : LAW_R17);
        use_reading(out, LAW_R06);
        interval_due(f, on, INTERVAL_LONG, regime_since(f, on), out);
        break;
    case LAW_REGIME_EVERY_3_MONTHS:
        use_reading(out, LAW_R13);
        interval_due(f, on, INTERVAL_SHORT, f->concluded_on, out);
        break;
    case LAW_REGIME_FOUR_IN_SIX:
    case LAW_REGIME_FOUR_IN_TWELVE:
        if (out->missing > 0)
            add_due(out, out->window_end,
                    (struct law_due_why){ LAW_DUE_WINDOW, IL_20_1_2, out->verdict.reading, false });
        out->verdict.outcome = out->missing > 0 ? LAW_DUE : LAW_MET;
        out->verdict.reason = out->missing > 0 ? LAW_REASON_WINDOW_OPEN : LAW_REASON_ENOUGH_HELD;
        out->verdict.last_day = out->window_end;
        break;
    case LAW_REGIME_AS_NEEDED:
        if (out->is_breached && out->missing > 0) {
            out->verdict.outcome = LAW_BREACHED;
            out->verdict.reason = LAW_REASON_WINDOW_CLOSED;
            out->verdict.last_day = out->window_end;
        }
        break;
    default:
        break;
    }
}

struct law_verdict law_follow_up_regime(const struct law_follow_up_facts *facts, civil_day on,
                                        enum law_regime *out)
{
    const struct law_rule_set_row *set = set_on(facts, on);
    struct law_follow_up of = { .set = set != NULL ? set->set : LAW_RULE_SET_NONE };
    enum law_reason why = LAW_REASON_NONE;

    of.regime = regime_on(facts, on, false, &why);
    *out = of.regime;
    return law_say(of.regime == LAW_REGIME_UNSET ? LAW_UNKNOWN : LAW_ALLOWED, why,
                   cite_of(&of, why), CIVIL_NONE);
}

struct law_follow_up law_follow_up_on(const struct law_follow_up_facts *facts, civil_day on,
                                      const struct law_settings *settings)
{
    const struct law_rule_set_row *set = set_on(facts, on);
    struct law_follow_up out = { .window_end = CIVIL_NONE, .assess_need_on = CIVIL_NONE };
    enum law_reason why = LAW_REASON_NONE;

    out.regime = regime_on(facts, on, false, &why);
    out.set = set != NULL ? set->set : LAW_RULE_SET_NONE;
    out.verdict = law_say(out.regime == LAW_REGIME_UNSET ? LAW_UNKNOWN : LAW_ALLOWED, why,
                          cite_of(&out, why), CIVIL_NONE);
    if (out.regime == LAW_REGIME_UNSET || out.regime == LAW_REGIME_NONE)
        return out;
    count_window(facts, on, &out);
    answer(facts, on, &out);
    if (set->kind != LAW_FOLLOW_UP_THREE_MONTHS && why != LAW_REASON_GOALS_MET)
        leave_dues(facts, on, settings, &out);
    need_dues(facts, on, &out);
    if (out.due_count > 0 && out.verdict.outcome == LAW_ALLOWED)
        out.verdict.outcome = LAW_DUE;
    if (out.due_count > 0 && out.verdict.last_day == CIVIL_NONE)
        out.verdict.last_day = out.due[0];
    return out;
}

struct law_verdict law_follow_up_leave_in_time(civil_day due_on, civil_day held_on,
                                               const struct law_settings *settings)
{
    const civil_day last = civil_add_days(due_on, settings->leave_follow_up_tolerance_days);

    if (last == CIVIL_NONE || held_on == CIVIL_NONE)
        return law_say(LAW_UNKNOWN, LAW_REASON_DATE_UNKNOWN, IL_20_1_6, last);
    return law_say(held_on <= last ? LAW_MET : LAW_BREACHED,
                   held_on <= last ? LAW_REASON_WITHIN_LIMIT : LAW_REASON_AFTER_LIMIT, IL_20_1_6,
                   last);
}

struct law_verdict law_follow_up_work(struct law_period period, const struct law_period *known,
                                      size_t count)
{
    if (period.to != CIVIL_NONE && period.to < period.from)
        return law_refuse(LAW_REASON_ENDS_BEFORE_START, IL_20_1_5);
    for (size_t i = 0; i < count; i++)
        if (law_period_overlaps(period, known[i]))
            return law_refuse(LAW_REASON_PERIOD_OVERLAPS, IL_20_1_5);
    return law_say(LAW_ALLOWED, LAW_REASON_NONE, IL_20_1_5, period.to);
}
