/* The consequence case (law.md 3.3): each step, what it needs, and what may never follow. */
#include "dates.h"
#include "law/case.h"

#define WHY                                                                                         \
    "Hun skrev, at telefonen var stjålet hele ugen, men hun ringede ikke til os fra biblioteket, " \
    "selv om hun havde nummeret."
#define REASON                                                                                     \
    "Tre breve blev læst på telefonen, og der var femten ledige formiddage hos Mette i ugen "    \
    "før den sidste dag."
#define SEPARATE                                                                                   \
    "Hun har også skrevet, at hun ikke søger arbejde i foråret, så registret ville være "     \
    "forkert ved siden af ydelsen."

static const struct law_settings *settings;

/* A case that is heard, with nothing in the way: deadline 2026-04-20, asked 2026-04-21. */
static struct law_case heard(void)
{
    return (struct law_case){
        .kind = LAW_FAILURE_MISSED_DEADLINE,
        .event_on = D("2026-04-20"),
        .asked_available_on = D("2026-04-21"),
        .answer_until = D("2026-05-05"),
        .comment_until = CIVIL_NONE,
        .ground = LAW_CASE_GROUND_NO,
        .ground_text = WHY,
        .outcome = LAW_CASE_REFERRAL,
        .reason = REASON,
        .contact_on = D("2026-04-24"),
        .is_guided = true,
        .prepared_by = 1,
        .decided_by = 1,
    };
}

static struct law_case_step go(enum law_case_state from, enum law_case_event event,
                               const struct law_case *in, const char *today)
{
    return law_case_step(from, event, in, D(today), settings);
}

static void check_asking(void)
{
    struct law_case in = heard();

    CHECK_INT("3.3 a reason is asked for", go(LAW_CASE_OPENED, LAW_CASE_ASK, &in, "2026-04-21").to,
              LAW_CASE_REASON_ASKED);
    in.answer_until = D("2026-05-04");
    CHECK_INT("5.3 a day too short",
              go(LAW_CASE_OPENED, LAW_CASE_ASK, &in, "2026-04-21").verdict.reason,
              LAW_REASON_HEARING_TOO_SHORT);
    in.asked_available_on = CIVIL_NONE;
    CHECK_INT("5.3 without a letter",
              go(LAW_CASE_OPENED, LAW_CASE_ASK, &in, "2026-04-21").verdict.reason,
              LAW_REASON_HEARING_MISSING);
}

static void check_hearing(void)
{
    struct law_case in = heard();

    CHECK_DAY("H05 the day after the last", law_case_decide_from(&in), "2026-05-06");
    CHECK_INT("H05 the last day to answer",
              go(LAW_CASE_REASON_ASKED, LAW_CASE_HEAR, &in, "2026-05-05").verdict.reason,
              LAW_REASON_HEARING_RUNNING);
    CHECK_INT("H05 the day after", go(LAW_CASE_REASON_ASKED, LAW_CASE_HEAR, &in, "2026-05-06").to,
              LAW_CASE_HEARD);
    in.comment_until = D("2026-05-12");
    CHECK_INT("FVL 21 the citizen asked for time",
              go(LAW_CASE_REASON_ASKED, LAW_CASE_HEAR, &in, "2026-05-12").verdict.cite, FVL_21);
    in.ground = LAW_CASE_GROUND_YES;
    CHECK_INT("13-7 a good ground needs no waiting",
              go(LAW_CASE_REASON_ASKED, LAW_CASE_HEAR, &in, "2026-04-22").to, LAW_CASE_HEARD);
    in.ground = LAW_CASE_GROUND_UNSET;
    in.ground_text = "Nej.";
    CHECK_INT("FVL 24 yes or no, and why",
              (int)go(LAW_CASE_REASON_ASKED, LAW_CASE_HEAR, &in, "2026-05-20").issues.count, 2);
}

static void change_ground(struct law_case *in)
{
    in->ground = LAW_CASE_GROUND_YES;
}
static void change_guided(struct law_case *in)
{
    in->is_guided = false;
}
static void change_no_times(struct law_case *in)
{
    in->no_times_unanswered = true;
}
static void change_outage(struct law_case *in)
{
    in->excuse = LAW_REASON_EXCUSED_OUTAGE;
}
static void change_answered(struct law_case *in)
{
    in->answered_since = true;
}
static void change_activity(struct law_case *in)
{
    in->is_activity_ready = true;
    in->contact_tried = " ";
}
static void change_time(struct law_case *in)
{
    in->comment_until = D("2026-05-20");
}
static void change_reason(struct law_case *in)
{
    in->reason = "Borgeren bookede ikke.";
}
static void change_contact(struct law_case *in)
{
    in->contact_on = D("2026-04-19");
}
static void change_future(struct law_case *in)
{
    in->contact_on = D("2026-05-15");
}
static void change_deregister_no_show(struct law_case *in)
{
    in->kind = LAW_FAILURE_NO_SHOW;
    in->outcome = LAW_CASE_DEREGISTER;
}
static void change_both(struct law_case *in)
{
    in->outcome = LAW_CASE_BOTH;
}
static void change_unset(struct law_case *in)
{
    in->outcome = LAW_CASE_OUTCOME_UNSET;
}

static void check_guards(void)
{
    static const struct {
        const char *name;
        void (*change)(struct law_case *);
        enum law_reason reason;
        enum law_field field;
    } cases[] = {
        { "13-7 a reasonable ground", change_ground, LAW_REASON_GROUND_ACCEPTED,
          LAW_FIELD_OUTCOME },
        { "35-1 no written guidance", change_guided, LAW_REASON_NO_WRITTEN_GUIDANCE,
          LAW_FIELD_OUTCOME },
        { "3.4 an unanswered record", change_no_times, LAW_REASON_NO_TIMES_UNANSWERED,
          LAW_FIELD_OUTCOME },
        { "5.2 excused by an outage", change_outage, LAW_REASON_EXCUSE_EXISTS, LAW_FIELD_OUTCOME },
        { "FVL 24 an answer not weighed", change_answered, LAW_REASON_HEARING_NOT_WEIGHED,
          LAW_FIELD_ANSWER_WEIGHED },
        { "35-7 activity ready, not tried", change_activity, LAW_REASON_CONTACT_NOT_TRIED,
          LAW_FIELD_CONTACT_TRIED },
        { "FVL 21 time to comment", change_time, LAW_REASON_HEARING_RUNNING,
          LAW_FIELD_HEARING_UNTIL },
        { "5.2 a reason too short", change_reason, LAW_REASON_TEXT_TOO_SHORT, LAW_FIELD_REASON },
        { "37a contact before the event", change_contact, LAW_REASON_ENDS_BEFORE_START,
          LAW_FIELD_CONTACT_ON },
        { "37a contact to come", change_future, LAW_REASON_DATE_IN_FUTURE, LAW_FIELD_CONTACT_ON },
        { "27-2 deregistration after a no-show", change_deregister_no_show,
          LAW_REASON_DEREGISTER_NEEDS_DEADLINE, LAW_FIELD_OUTCOME },
        { "R-09 both need a reason of their own", change_both, LAW_REASON_SEPARATE_REASON_MISSING,
          LAW_FIELD_SEPARATE_REASON },
        { "3.3 nothing chosen", change_unset, LAW_REASON_FIELD_MISSING, LAW_FIELD_OUTCOME },
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct law_case in = heard();
        struct law_case_step got;

        cases[i].change(&in);
        got = go(LAW_CASE_HEARD, LAW_CASE_PROPOSE, &in, "2026-05-06");
        CHECK_INT(cases[i].name, got.issues.count > 0, 1);
        CHECK_INT(cases[i].name, got.issues.at[0].reason, cases[i].reason);
        CHECK_INT(cases[i].name, got.issues.at[0].field, cases[i].field);
        CHECK_INT(cases[i].name, got.to, LAW_CASE_HEARD);
    }
}

static void check_outcomes(void)
{
    struct law_case in = heard();

    CHECK_INT("3.3 referral",
              go(LAW_CASE_HEARD, LAW_CASE_PROPOSE, &in, "2026-05-06").verdict.outcome, LAW_ALLOWED);
    CHECK_INT("3.3 one person refers", go(LAW_CASE_HEARD, LAW_CASE_DECIDE, &in, "2026-05-06").to,
              LAW_CASE_DECIDED);
    CHECK_INT("F09 four days", law_case_deduction(&in).days, 4);
    CHECK_INT("35-3 the last day", go(LAW_CASE_HEARD, LAW_CASE_DECIDE, &in, "2026-07-31").to,
              LAW_CASE_DECIDED);
    CHECK_INT("35-3 the day after",
              go(LAW_CASE_HEARD, LAW_CASE_DECIDE, &in, "2026-08-01").verdict.reason,
              LAW_REASON_TIME_BAR_OVER);
    in.contact_on = CIVIL_NONE;
    CHECK_INT("37a days still run", go(LAW_CASE_HEARD, LAW_CASE_DECIDE, &in, "2026-05-06").to,
              LAW_CASE_DECIDED);
    in.outcome = LAW_CASE_BOTH;
    in.both_reason = SEPARATE;
    CHECK_INT("5.2 another person deregisters",
              (int)go(LAW_CASE_HEARD, LAW_CASE_DECIDE, &in, "2026-05-06").issues.count, 2);
    in.decided_by = 2;
    in.decider_decides = true;
    CHECK_INT("5.2 another person does", go(LAW_CASE_HEARD, LAW_CASE_DECIDE, &in, "2026-05-06").to,
              LAW_CASE_DECIDED);
    in = heard();
    in.outcome = LAW_CASE_NO_CONSEQUENCE;
    in.ground = LAW_CASE_GROUND_UNSET;
    in.no_times_unanswered = true;
    in.asked_available_on = in.answer_until = CIVIL_NONE;
    CHECK_INT("R-09 no consequence needs no hearing",
              go(LAW_CASE_OPENED, LAW_CASE_DECIDE, &in, "2026-04-21").to, LAW_CASE_DECIDED);
    in.outcome = LAW_CASE_REFERRAL;
    CHECK_INT("5.2 anything else does",
              go(LAW_CASE_OPENED, LAW_CASE_PROPOSE, &in, "2026-04-21").issues.at[0].reason,
              LAW_REASON_HEARING_MISSING);
}

/* Every event at every state: taken only where it belongs. */
static void check_order(void)
{
    static const unsigned belongs[] = {
        [LAW_CASE_ASK] = 1U << LAW_CASE_OPENED,
        [LAW_CASE_ANSWER] = 1U << LAW_CASE_REASON_ASKED | 1U << LAW_CASE_HEARD,
        [LAW_CASE_HEAR] = 1U << LAW_CASE_REASON_ASKED | 1U << LAW_CASE_HEARD,
        [LAW_CASE_PROPOSE] =
            1U << LAW_CASE_OPENED | 1U << LAW_CASE_REASON_ASKED | 1U << LAW_CASE_HEARD,
        [LAW_CASE_DECIDE] =
            1U << LAW_CASE_OPENED | 1U << LAW_CASE_REASON_ASKED | 1U << LAW_CASE_HEARD,
        [LAW_CASE_NOTIFY] = 1U << LAW_CASE_DECIDED,
        [LAW_CASE_COMPLAIN] = 1U << LAW_CASE_DECIDED | 1U << LAW_CASE_NOTIFIED,
        [LAW_CASE_CLOSE] = 1U << LAW_CASE_NOTIFIED | 1U << LAW_CASE_COMPLAINT,
    };
    struct law_case in = heard();

    in.outcome = LAW_CASE_NO_CONSEQUENCE;
    for (int event = LAW_CASE_ASK; event <= LAW_CASE_CLOSE; event++) {
        for (int state = 0; state < LAW_CASE_STATE__COUNT; state++) {
            const struct law_case_step got =
                go((enum law_case_state)state, (enum law_case_event)event, &in, "2026-05-06");
            const bool want = (belongs[event] & (1U << state)) != 0;

            CHECK_INT("3.3 order of the steps", got.verdict.outcome == LAW_ALLOWED, want);
            if (!want)
                CHECK_INT("3.3 says why", got.verdict.reason, LAW_REASON_STEP_OUT_OF_ORDER);
        }
    }
    CHECK_INT("3.3 an unknown event",
              go(LAW_CASE_HEARD, (enum law_case_event)99, &in, "2026-05-06").verdict.outcome,
              LAW_REFUSED);
    for (int i = 1; i < LAW_CASE_STATE__COUNT; i++)
        CHECK_INT("3.3 state and code", law_case_from(law_case_code((enum law_case_state)i)), i);
    for (int i = 1; i < LAW_CASE_OUTCOME__COUNT; i++)
        CHECK_INT("3.3 outcome and code",
                  law_case_outcome_from(law_case_outcome_code((enum law_case_outcome)i)), i);
}

int main(void)
{
    const struct law_settings defaults = law_settings_default();

    settings = &defaults;
    check_asking();
    check_hearing();
    check_guards();
    check_outcomes();
    check_order();
    return CHECK_DONE();
}
