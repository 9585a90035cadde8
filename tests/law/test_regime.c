/* The regimes over time (law.md 2.1): spans without gaps, each with its reason and paragraph. */
#include "law/regime.h"

#include "dates.h"

enum { MOST = 12 };

struct want {
    const char *from, *to, *regime;
    enum law_reason reason;
    enum law_cite cite;
};

static void expect(const char *name, const struct law_follow_up_facts *f, const char *from,
                   const char *until, const struct want *want, size_t count)
{
    struct law_regime_span spans[MOST];
    const size_t got = law_regime_spans(f, D(from), D(until), spans, MOST);

    CHECK_INT(name, got, count);
    for (size_t i = 0; i < got && i < count; i++) {
        CHECK_DAY(name, spans[i].days.from, want[i].from);
        CHECK_DAY(name, spans[i].days.to, want[i].to);
        CHECK_STR(name, law_regime_code(spans[i].regime), want[i].regime);
        CHECK_INT(name, spans[i].verdict.reason, want[i].reason);
        CHECK_INT(name, spans[i].verdict.cite, want[i].cite);
    }
}

static void changes(void)
{
    const struct law_period work = { D("2026-05-01"), D("2026-06-14") };
    const struct law_period none = { D("2026-08-01"), D("2026-08-31") };
    const struct law_leave leave = { D("2026-02-01"), D("2026-02-14"), CIVIL_NONE };
    const struct law_follow_up_facts f = {
        .set = LAW_PAR20_2026,
        .concluded_on = D("2026-01-05"),
        .assessed_on = D("2026-01-15"),
        .leaves = &leave,
        .leave_count = 1,
        .work = &work,
        .work_count = 1,
        .entitled_to_benefit = true,
        .not_entitled = &none,
        .not_entitled_count = 1,
        .goals_met_on = D("2026-10-01"),
        .ended_on = D("2026-12-01"),
        .migrated_on = CIVIL_NONE,
    };
    static const struct want want[] = {
        { "2026-01-05", "2026-01-14", "as_needed", LAW_REASON_NOT_ASSESSED, IL_17_2 },
        { "2026-01-15", "2026-01-31", "four_in_six", LAW_REASON_WINDOW_OPEN, IL_20_1_2 },
        { "2026-02-01", "2026-02-14", "parental_leave", LAW_REASON_ON_LEAVE, IL_20_1_6 },
        { "2026-02-15", "2026-04-30", "four_in_six", LAW_REASON_WINDOW_OPEN, IL_20_1_2 },
        { "2026-05-01", "2026-06-14", "every_12_months", LAW_REASON_WORK_WITHOUT_BENEFIT,
          IL_20_1_5 },
        { "2026-06-15", "2026-07-29", "four_in_six", LAW_REASON_WINDOW_OPEN, IL_20_1_2 },
        { "2026-07-30", "2026-07-31", "as_needed", LAW_REASON_WINDOW_OVER, IL_20_1_3 },
        { "2026-08-01", "2026-08-31", "as_needed", LAW_REASON_NOT_ENTITLED_TO_BENEFIT, IL_20_1_4 },
        { "2026-09-01", "2026-09-30", "as_needed", LAW_REASON_WINDOW_OVER, IL_20_1_3 },
        { "2026-10-01", "2026-11-30", "as_needed", LAW_REASON_GOALS_MET, IL_20_1_7 },
        { "2026-12-01", "2026-12-31", "none", LAW_REASON_CONTRACT_ENDED, IL_19_9 },
    };
    struct law_regime_span two[2];

    expect("20-1 each change of a fact", &f, "2026-01-05", "2026-12-31", want, 11);
    expect("20-1 one day", &f, "2026-01-15", "2026-01-15",
           (const struct want[]){
               { "2026-01-15", "2026-01-15", "four_in_six", LAW_REASON_WINDOW_OPEN, IL_20_1_2 } },
           1);
    expect("20-1 no day", &f, "2026-01-15", "2026-01-14", NULL, 0);
    CHECK_INT("20-1 the newest are kept",
              law_regime_spans(&f, D("2026-01-05"), D("2026-12-31"), two, 2), 2);
    CHECK_DAY("20-1 ... the last", two[1].days.from, "2026-12-01");
    CHECK_DAY("20-1 ... the one before", two[0].days.from, "2026-10-01");
}

/* The spans say of each day what law_follow_up_on() says of it. */
static void same_as_the_day(void)
{
    const struct law_period work[] = { { D("2025-03-01"), D("2025-03-31") },
                                       { D("2026-05-01"), CIVIL_NONE } };
    const struct law_period benefit = { D("2024-01-01"), D("2026-06-30") };
    const struct law_leave leave = { CIVIL_NONE, D("2025-12-31"), D("2025-05-15") };
    const struct law_settings settings = law_settings_default();
    const struct law_follow_up_facts f = { .concluded_on = D("2008-06-10"),
                                           .assessed_on = D("2024-11-30"),
                                           .leaves = &leave,
                                           .leave_count = 1,
                                           .work = work,
                                           .work_count = 2,
                                           .benefit = &benefit,
                                           .benefit_count = 1,
                                           .entitled_to_benefit = true,
                                           .goals_met_on = CIVIL_NONE,
                                           .ended_on = CIVIL_NONE,
                                           .migrated_on = D("2025-01-10"),
                                           .migrated_to = LAW_PAR20_2026 };
    struct law_regime_span spans[MOST];
    const size_t count = law_regime_spans(&f, D("2024-01-01"), D("2026-12-31"), spans, MOST);
    civil_day next = D("2024-01-01");
    int wrong = 0;

    for (size_t i = 0; i < count; i++) {
        wrong += spans[i].days.from != next;
        for (civil_day d = spans[i].days.from; d <= spans[i].days.to; d++)
            wrong += law_follow_up_on(&f, d, &settings).regime != spans[i].regime;
        next = spans[i].days.to + 1;
    }
    CHECK_INT("20-1 spans and days agree, without gap", wrong, 0);
    CHECK_DAY("20-1 to the end", next, "2027-01-01");
    CHECK_STR("4.4 the old order until it is migrated", law_regime_code(spans[0].regime),
              "every_3_months");
}

int main(void)
{
    changes();
    same_as_the_day();
    return CHECK_DONE();
}
