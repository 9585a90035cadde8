/* The days of 5.5 and the parts of 5.1: H01-H13. */
#include "dates.h"
#include "law/decision.h"

static void check_days(const struct law_settings *s)
{
    static const struct {
        const char *name, *available, *until;
    } complaints[] = {
        { "H01 Skærtorsdag", "2026-03-05", "2026-04-07" },
        { "H02 24 December", "2026-11-26", "2026-12-28" },
        { "H03 an ordinary Wednesday", "2026-04-08", "2026-05-06" },
        { "H09 the day it was available, not opened", "2026-05-08", "2026-06-08" },
    };

    for (size_t i = 0; i < sizeof complaints / sizeof *complaints; i++)
        CHECK_DAY(complaints[i].name, law_complaint_until(D(complaints[i].available), s),
                  complaints[i].until);
    CHECK_DAY("H04 reassess", law_reassess_by(D("2026-04-07")), "2026-05-05");
    CHECK_DAY("H05 2. påskedag", law_hearing_until(D("2026-03-23"), 0, s), "2026-04-07");
    CHECK_DAY("H05 own length", law_hearing_until(D("2026-03-23"), 7, s), "2026-03-30");
    CHECK_DAY("H05 decide the day after", law_decide_from(D("2026-04-07")), "2026-04-08");
    CHECK_DAY("H08 request", law_written_reasons_request_until(D("2026-05-18"), s), "2026-06-01");
    CHECK_DAY("H08 answer", law_written_reasons_by(D("2026-05-20")), "2026-06-03");
    CHECK_DAY("H11 letter", law_letter_received(D("2026-05-08"), s), "2026-05-18");
    CHECK_DAY("5.5 partly upheld", law_partial_answer_until(D("2026-03-05"), s), "2026-04-07");
    CHECK_DAY("5.5 forward", law_forward_by(D("2026-03-23")), "2026-04-06");
    CHECK_DAY("H09 digital: available, not opened",
              law_arrived_on(D("2026-05-08"), CIVIL_NONE, D("2026-05-19"), s), "2026-05-08");
    CHECK_DAY("H10 letter: the day recorded",
              law_arrived_on(CIVIL_NONE, D("2026-05-08"), D("2026-05-12"), s), "2026-05-12");
    CHECK_DAY("H10 letter: presumed", law_arrived_on(CIVIL_NONE, D("2026-05-08"), CIVIL_NONE, s),
              "2026-05-18");
    CHECK_INT("H12 in force meanwhile", law_complaint_suspends().outcome, LAW_REFUSED);
    CHECK_INT("H01 in time", law_complaint_in_time(D("2026-03-05"), D("2026-04-07"), s).outcome,
              LAW_MET);
    CHECK_INT("H13 late, sent on all the same",
              law_complaint_in_time(D("2026-03-05"), D("2026-04-08"), s).reason,
              LAW_REASON_AFTER_LIMIT);
    CHECK_INT("H01 by R-03", law_complaint_in_time(D("2026-03-05"), D("2026-04-07"), s).reading,
              LAW_R03);
    CHECK_INT("5.5 no day", law_complaint_until(CIVIL_NONE, s), CIVIL_NONE);
}

static void check_hearing(void)
{
    struct law_hearing_facts f = { .is_unfavourable = true, .hearing_until = CIVIL_NONE };

    CHECK_INT("H06 blocked", law_hearing_done(&f, D("2026-04-08")).reason,
              LAW_REASON_HEARING_MISSING);
    f.exception = LAW_HEARING_HARMLESS;
    CHECK_INT("H06 an exception needs its reason", law_hearing_done(&f, D("2026-04-08")).reason,
              LAW_REASON_HEARING_MISSING);
    f.exception_reason = "Oplysningen er borgerens egen.";
    CHECK_INT("H06 with a reason", law_hearing_done(&f, D("2026-04-08")).outcome, LAW_ALLOWED);
    f.always = true;
    CHECK_INT("5.2 always heard", law_hearing_done(&f, D("2026-04-08")).reason,
              LAW_REASON_HEARING_MISSING);
    f.hearing_until = D("2026-04-07");
    CHECK_INT("H05 on the last day", law_hearing_done(&f, D("2026-04-07")).outcome, LAW_NOT_YET);
    CHECK_INT("H05 the day after", law_hearing_done(&f, D("2026-04-08")).outcome, LAW_ALLOWED);
    f = (struct law_hearing_facts){ .hearing_until = CIVIL_NONE };
    CHECK_INT("H07 in favour", law_hearing_done(&f, D("2026-04-08")).reason,
              LAW_REASON_HEARING_NOT_NEEDED);
    f.is_unfavourable = f.facts_known = true;
    CHECK_INT("FVL 19 known facts", law_hearing_done(&f, D("2026-04-08")).outcome, LAW_ALLOWED);
}

static void check_parts(void)
{
    struct law_decision_parts p = { .has_result = true, .as_requested = true, .decided_by = 7 };
    struct law_issues issues;

    CHECK_INT("H07 reasons may be left out", law_decision_issues(&p, &issues), 0);
    p.as_requested = false;
    p.leaves_a_choice = true;
    CHECK_INT("5.1 five parts are missing", law_decision_issues(&p, &issues), 5);
    CHECK_INT("5.1 the rules first", issues.at[0].field, LAW_FIELD_RULES);
    p.has_rules = p.has_considerations = p.has_facts = p.has_hearing = p.has_complaint_guidance =
        true;
    CHECK_INT("5.1 whole", law_decision_issues(&p, &issues), 0);
    p.decided_by = 0;
    CHECK_INT("5.1 by somebody", law_decision_issues(&p, &issues), 1);
}

int main(void)
{
    const struct law_settings settings = law_settings_default();

    check_days(&settings);
    check_hearing();
    check_parts();
    return CHECK_DONE();
}
