/* Taking the right away: the four steps in order, each guard (2.5, 5.2, H05, H06). */
#include "dates.h"
#include "law/decision.h"
#include "law/revocation.h"

static struct law_settings settings;

static struct law_revocation complete(void)
{
    return (struct law_revocation){
        .basis = LAW_REVOCATION_OTHERWISE_THAN_AGREED,
        .facts = "Tre gange i marts valgte borgeren en telefonsamtale, selv om der var aftalt "
                 "fremmøde hos vejlederen i Nørregade.",
        .event_count = 3,
        .hearing_available_on = D("2026-03-23"),
        .hearing_until = D("2026-04-07"),
        .comment_until = CIVIL_NONE,
        .has_answer = true,
        .assessment =
            "Samtykket til fremmøde var givet skriftligt, og to virksomhedsbesøg faldt bort. "
            "Mildere skridt er prøvet uden virkning.",
        .answer_weighed = "Borgeren siger, at bussen var forsinket; det forklarer én af dagene.",
        .from = D("2026-04-08"),
        .to = D("2026-10-07"),
        .review_on = D("2026-10-08"),
        .prepared_by = 4,
        .approved_by = 9,
        .approver_decides = true,
    };
}

static void taken(const char *name, enum law_revocation_state from, enum law_revocation_event event,
                  const struct law_revocation *r, const char *today, enum law_revocation_state to)
{
    const struct law_revocation_step got = law_revocation_step(from, event, r, D(today), &settings);

    if (!CHECK(name, got.verdict.outcome == LAW_ALLOWED))
        fprintf(stderr, "    %s: %s\n", law_field_code(got.issues.at[0].field),
                law_reason_code(got.issues.at[0].reason));
    CHECK_STR(name, law_revocation_code(got.to), law_revocation_code(to));
}

static void refused(const char *name, enum law_revocation_state from,
                    enum law_revocation_event event, const struct law_revocation *r,
                    const char *today, enum law_field field, enum law_reason reason)
{
    const struct law_revocation_step got = law_revocation_step(from, event, r, D(today), &settings);

    CHECK_INT(name, got.verdict.outcome, LAW_REFUSED);
    CHECK_INT(name, got.to, from);
    if (CHECK(name, got.issues.count >= 1)) {
        CHECK_STR(name, law_field_code(got.issues.at[0].field), law_field_code(field));
        CHECK_STR(name, law_reason_code(got.issues.at[0].reason), law_reason_code(reason));
    }
}

static void check_steps(void)
{
    struct law_revocation r = complete();

    taken("2.5 step 1", LAW_REVOCATION_NONE, LAW_REVOCATION_RECORD, &r, "2026-03-20",
          LAW_REVOCATION_FACTS);
    taken("2.5 step 1 again", LAW_REVOCATION_FACTS, LAW_REVOCATION_RECORD, &r, "2026-03-21",
          LAW_REVOCATION_FACTS);
    taken("2.5 step 2", LAW_REVOCATION_FACTS, LAW_REVOCATION_HEAR, &r, "2026-03-23",
          LAW_REVOCATION_HEARING);
    taken("2.5 the answer", LAW_REVOCATION_HEARING, LAW_REVOCATION_ANSWER, &r, "2026-03-30",
          LAW_REVOCATION_HEARING);
    taken("H05 step 3 the day after", LAW_REVOCATION_HEARING, LAW_REVOCATION_PROPOSE, &r,
          "2026-04-08", LAW_REVOCATION_PROPOSED);
    taken("2.5 step 4", LAW_REVOCATION_PROPOSED, LAW_REVOCATION_APPROVE, &r, "2026-04-08",
          LAW_REVOCATION_DECIDED);
    taken("2.5 lifted", LAW_REVOCATION_DECIDED, LAW_REVOCATION_LIFT, &r, "2026-06-01",
          LAW_REVOCATION_LIFTED);
    taken("2.5 sent back", LAW_REVOCATION_PROPOSED, LAW_REVOCATION_SEND_BACK, &r, "2026-04-08",
          LAW_REVOCATION_HEARING);
    taken("2.5 dropped", LAW_REVOCATION_HEARING, LAW_REVOCATION_DROP, &r, "2026-04-08",
          LAW_REVOCATION_DROPPED);
}

static void check_order(void)
{
    static const struct {
        enum law_revocation_event event;
        unsigned allowed_from;
    } rows[] = {
        { LAW_REVOCATION_RECORD, 1U << LAW_REVOCATION_NONE | 1U << LAW_REVOCATION_FACTS },
        { LAW_REVOCATION_HEAR, 1U << LAW_REVOCATION_FACTS },
        { LAW_REVOCATION_ANSWER, 1U << LAW_REVOCATION_HEARING },
        { LAW_REVOCATION_PROPOSE, 1U << LAW_REVOCATION_HEARING },
        { LAW_REVOCATION_APPROVE, 1U << LAW_REVOCATION_PROPOSED },
        { LAW_REVOCATION_SEND_BACK, 1U << LAW_REVOCATION_PROPOSED },
        { LAW_REVOCATION_LIFT, 1U << LAW_REVOCATION_DECIDED },
    };
    const struct law_revocation r = complete();

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        for (int s = 0; s < LAW_REVOCATION_STATE__COUNT; s++) {
            const struct law_revocation_step got = law_revocation_step(
                (enum law_revocation_state)s, rows[i].event, &r, D("2026-04-08"), &settings);

            CHECK_INT(law_revocation_code((enum law_revocation_state)s),
                      got.verdict.outcome == LAW_ALLOWED, (rows[i].allowed_from >> s) & 1U);
        }
    refused("5.2 no decision without a hearing", LAW_REVOCATION_FACTS, LAW_REVOCATION_APPROVE, &r,
            "2026-04-08", LAW_FIELD_STEP, LAW_REASON_STEP_OUT_OF_ORDER);
    refused("2.5 nothing to lift", LAW_REVOCATION_PROPOSED, LAW_REVOCATION_LIFT, &r, "2026-04-08",
            LAW_FIELD_STEP, LAW_REASON_NOT_IN_FORCE);
    refused("2.5 no such event", LAW_REVOCATION_FACTS, (enum law_revocation_event)99, &r,
            "2026-04-08", LAW_FIELD_STEP, LAW_REASON_STEP_OUT_OF_ORDER);
    for (int s = 0; s < LAW_REVOCATION_STATE__COUNT; s++)
        CHECK_INT("codes",
                  law_revocation_state_from(law_revocation_code((enum law_revocation_state)s)), s);
}

static void check_guards(void)
{
    struct law_revocation r = complete();

    r.event_count = 0;
    refused("5.2 no concrete event", LAW_REVOCATION_NONE, LAW_REVOCATION_RECORD, &r, "2026-03-20",
            LAW_FIELD_EVENTS, LAW_REASON_EVENTS_MISSING);
    r = complete();
    r.basis = LAW_REVOCATION_UNSET;
    refused("5.2 no basis", LAW_REVOCATION_NONE, LAW_REVOCATION_RECORD, &r, "2026-03-20",
            LAW_FIELD_BASIS, LAW_REASON_BASIS_MISSING);
    r = complete();
    r.facts = "Personen booker jobsamtaler på anden måde end aftalt, og det vurderer "
              "kommunalbestyrelsen.";
    refused("5.2 repeats the paragraph", LAW_REVOCATION_NONE, LAW_REVOCATION_RECORD, &r,
            "2026-03-20", LAW_FIELD_FACTS, LAW_REASON_TEXT_REPEATS_LAW);
    r = complete();
    r.hearing_available_on = CIVIL_NONE;
    refused("H06 no hearing", LAW_REVOCATION_FACTS, LAW_REVOCATION_HEAR, &r, "2026-03-23",
            LAW_FIELD_HEARING_AVAILABLE_ON, LAW_REASON_HEARING_MISSING);
    r = complete();
    r.hearing_until = D("2026-04-06");
    refused("H05 2. påskedag is too short", LAW_REVOCATION_FACTS, LAW_REVOCATION_HEAR, &r,
            "2026-03-23", LAW_FIELD_HEARING_UNTIL, LAW_REASON_HEARING_TOO_SHORT);
    r = complete();
    refused("H05 on the last answer day", LAW_REVOCATION_HEARING, LAW_REVOCATION_PROPOSE, &r,
            "2026-04-07", LAW_FIELD_HEARING_UNTIL, LAW_REASON_HEARING_RUNNING);
    r.comment_until = D("2026-04-10");
    r.from = D("2026-04-11");
    r.review_on = D("2026-10-11");
    refused("FVL 21 the citizen asked for time", LAW_REVOCATION_HEARING, LAW_REVOCATION_PROPOSE, &r,
            "2026-04-10", LAW_FIELD_HEARING_UNTIL, LAW_REASON_HEARING_RUNNING);
    taken("FVL 21 the day after", LAW_REVOCATION_HEARING, LAW_REVOCATION_PROPOSE, &r, "2026-04-11",
          LAW_REVOCATION_PROPOSED);
    r = complete();
    r.assessment = r.facts;
    refused("5.2 the facts are no assessment", LAW_REVOCATION_HEARING, LAW_REVOCATION_PROPOSE, &r,
            "2026-04-08", LAW_FIELD_ASSESSMENT, LAW_REASON_TEXT_REPEATS_LAW);
    r.assessment = NULL;
    refused("2.5 no assessment", LAW_REVOCATION_HEARING, LAW_REVOCATION_PROPOSE, &r, "2026-04-08",
            LAW_FIELD_ASSESSMENT, LAW_REASON_ASSESSMENT_MISSING);
    r = complete();
    r.answer_weighed = "";
    refused("5.1 the answer is not weighed", LAW_REVOCATION_HEARING, LAW_REVOCATION_PROPOSE, &r,
            "2026-04-08", LAW_FIELD_ANSWER_WEIGHED, LAW_REASON_HEARING_NOT_WEIGHED);
    r.has_answer = false;
    taken("5.1 there was no answer", LAW_REVOCATION_HEARING, LAW_REVOCATION_PROPOSE, &r,
          "2026-04-08", LAW_REVOCATION_PROPOSED);
    r = complete();
    r.from = D("2026-04-07");
    refused("2.5 not backwards", LAW_REVOCATION_HEARING, LAW_REVOCATION_PROPOSE, &r, "2026-04-08",
            LAW_FIELD_FROM, LAW_REASON_STARTS_BEFORE_DECISION);
    r = complete();
    r.review_on = D("2026-10-09");
    refused("P-18 a day past six months", LAW_REVOCATION_HEARING, LAW_REVOCATION_PROPOSE, &r,
            "2026-04-08", LAW_FIELD_REVIEW_ON, LAW_REASON_REVIEW_TOO_LATE);
    r.review_on = CIVIL_NONE;
    refused("P-18 no review", LAW_REVOCATION_HEARING, LAW_REVOCATION_PROPOSE, &r, "2026-04-08",
            LAW_FIELD_REVIEW_ON, LAW_REASON_REVIEW_MISSING);
    r.review_on = D("2026-04-08");
    refused("P-18 on the first day", LAW_REVOCATION_HEARING, LAW_REVOCATION_PROPOSE, &r,
            "2026-04-08", LAW_FIELD_REVIEW_ON, LAW_REASON_REVIEW_TOO_EARLY);
    r = complete();
    r.to = D("2026-04-07");
    refused("2.5 ends first", LAW_REVOCATION_HEARING, LAW_REVOCATION_PROPOSE, &r, "2026-04-08",
            LAW_FIELD_TO, LAW_REASON_ENDS_BEFORE_START);
    r = complete();
    r.approved_by = r.prepared_by;
    refused("5.2 two persons", LAW_REVOCATION_PROPOSED, LAW_REVOCATION_APPROVE, &r, "2026-04-08",
            LAW_FIELD_APPROVED_BY, LAW_REASON_SAME_PERSON);
    r = complete();
    r.approver_decides = false;
    refused("5.2 for the municipal council", LAW_REVOCATION_PROPOSED, LAW_REVOCATION_APPROVE, &r,
            "2026-04-08", LAW_FIELD_APPROVED_BY, LAW_REASON_NOT_ENTITLED_TO_DECIDE);
    r = complete();
    r.approved_by = 0;
    refused("5.2 nobody approves", LAW_REVOCATION_PROPOSED, LAW_REVOCATION_APPROVE, &r,
            "2026-04-08", LAW_FIELD_APPROVED_BY, LAW_REASON_FIELD_MISSING);
    r = complete();
    refused("2.5 approved after its own first day", LAW_REVOCATION_PROPOSED, LAW_REVOCATION_APPROVE,
            &r, "2026-04-09", LAW_FIELD_FROM, LAW_REASON_STARTS_BEFORE_DECISION);
    CHECK_DAY("H05 decide from", law_revocation_decide_from(&r), "2026-04-08");
    CHECK_DAY("P-18", law_revocation_review_by(D("2026-08-31"), &settings), "2027-02-28");
}

int main(void)
{
    settings = law_settings_default();
    check_steps();
    check_order();
    check_guards();
    return CHECK_DONE();
}
