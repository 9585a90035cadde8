/* The life of a deadline, S-01 to S-17, as the rows of 3.2 and the examples of section 6 have it.
 */
#include "dates.h"
#include "law/deadline.h"

static struct law_settings settings;

/* A deadline ready to be issued on 2026-03-02 for 2026-03-10. */
static struct law_deadline_facts issue_facts(void)
{
    struct law_deadline_facts f = law_deadline_facts_none();

    f.now_utc = U("2026-03-02 15:10");
    f.status = LAW_SELFBOOK_OBLIGED;
    f.available_on = D("2026-03-02");
    f.guided_on = D("2026-03-02");
    f.deadline_on = D("2026-03-10");
    f.free_slots = 3;
    return f;
}

/* The booking of E09: deadline 2026-05-20, conversation 2026-05-13 09:00, seen two days before. */
static struct law_deadline_facts booked_facts(void)
{
    struct law_deadline_facts f = law_deadline_facts_none();

    f.now_utc = U("2026-05-11 12:00");
    f.status = LAW_SELFBOOK_OBLIGED;
    f.deadline_on = D("2026-05-20");
    f.latest_interview_on = D("2026-05-27");
    f.kind = LAW_BOOKING_SELF;
    f.interview_on = D("2026-05-13");
    f.interview_minute = 540;
    f.interview_utc = U("2026-05-13 09:00");
    return f;
}

static struct law_slot free_slot(const char *local)
{
    const struct law_local at = law_clock_local(U(local));

    return (struct law_slot){ .day = at.day,
                              .minute = at.minute,
                              .starts_utc = U(local),
                              .is_free = true,
                              .forms = LAW_FORM_OFFICE };
}

static struct law_deadline_step go(enum law_deadline_state from, enum law_deadline_event event,
                                   const struct law_deadline_facts *facts)
{
    return law_deadline_step(from, event, facts, &settings);
}

static void check_refused(const char *name, struct law_deadline_step got,
                          enum law_deadline_state from, enum law_reason reason)
{
    CHECK(name, !law_deadline_step_taken(&got));
    CHECK_STR(name, law_reason_code(got.verdict.reason), law_reason_code(reason));
    CHECK_INT(name, got.to, from);
    CHECK_INT(name, got.effects, 0);
}

static void check_taken(const char *name, struct law_deadline_step got, enum law_deadline_state to,
                        unsigned effects, const char *rule)
{
    if (!CHECK(name, law_deadline_step_taken(&got)))
        fprintf(stderr, "    refused: %s\n", law_reason_code(got.verdict.reason));
    CHECK_STR(name, law_deadline_state_code(got.to), law_deadline_state_code(to));
    CHECK_INT(name, got.effects, effects);
    CHECK_STR(name, got.rule, rule);
}

static void check_issue(void)
{
    struct law_deadline_facts f = issue_facts();
    struct law_deadline_step got = go(LAW_DEADLINE_DRAFT, LAW_EVENT_ISSUE, &f);
    struct law_issues issues;

    check_taken("E08 guided the same day", got, LAW_DEADLINE_OPEN, LAW_EFFECT_M1_ISSUED, "S-01");
    CHECK_DAY("E02 latest interview", got.latest_interview_on, "2026-03-17");
    f.deadline_on = D("2026-03-09");
    got = go(LAW_DEADLINE_DRAFT, LAW_EVENT_ISSUE, &f);
    check_refused("E01 seven days", got, LAW_DEADLINE_DRAFT, LAW_REASON_DEADLINE_TOO_SOON);
    CHECK_DAY("E01 names the earliest", got.verdict.last_day, "2026-03-10");
    CHECK_INT("E01 by R-14", got.verdict.reading, LAW_R14);
    CHECK_STR("S-02", got.rule, "S-02");
    f = issue_facts();
    f.guided_on = CIVIL_NONE;
    f.status = LAW_SELFBOOK_OBLIGED_NOT_GUIDED;
    got = go(LAW_DEADLINE_DRAFT, LAW_EVENT_ISSUE, &f);
    check_refused("E07 not guided", got, LAW_DEADLINE_DRAFT, LAW_REASON_NOT_GUIDED);
    CHECK_INT("E07 by § 44(2)", got.verdict.cite, BEK1216_44_2);
    f = issue_facts();
    f.guided_on = D("2026-03-03");
    check_refused("S-01 guided later", go(LAW_DEADLINE_DRAFT, LAW_EVENT_ISSUE, &f),
                  LAW_DEADLINE_DRAFT, LAW_REASON_GUIDANCE_AFTER_ISSUE);
    f = issue_facts();
    f.deadline_on = D("2026-04-03");
    check_refused("P-03 Langfredag", go(LAW_DEADLINE_DRAFT, LAW_EVENT_ISSUE, &f),
                  LAW_DEADLINE_DRAFT, LAW_REASON_DEADLINE_NOT_WORKDAY);
    f = issue_facts();
    f.free_slots = 2;
    check_refused("P-09 two free times", go(LAW_DEADLINE_DRAFT, LAW_EVENT_ISSUE, &f),
                  LAW_DEADLINE_DRAFT, LAW_REASON_TOO_FEW_SLOTS);
    f = issue_facts();
    f.has_open_deadline = true;
    check_refused("S-01 one open", go(LAW_DEADLINE_DRAFT, LAW_EVENT_ISSUE, &f), LAW_DEADLINE_DRAFT,
                  LAW_REASON_OTHER_DEADLINE_OPEN);
    f = issue_facts();
    f.has_future_booking = true;
    check_refused("S-01 one booked", go(LAW_DEADLINE_DRAFT, LAW_EVENT_ISSUE, &f),
                  LAW_DEADLINE_DRAFT, LAW_REASON_FUTURE_BOOKING_EXISTS);
    f = issue_facts();
    f.is_first_interview = true;
    check_refused("E13 the first by summons", go(LAW_DEADLINE_DRAFT, LAW_EVENT_ISSUE, &f),
                  LAW_DEADLINE_DRAFT, LAW_REASON_FIRST_BY_SUMMONS);
    CHECK_INT("E13 by R-12", go(LAW_DEADLINE_DRAFT, LAW_EVENT_ISSUE, &f).verdict.reading, LAW_R12);
    f = issue_facts();
    f.duty_until = D("2026-03-09");
    check_refused("G03 the duty ends first", go(LAW_DEADLINE_DRAFT, LAW_EVENT_ISSUE, &f),
                  LAW_DEADLINE_DRAFT, LAW_REASON_DUTY_ENDS_FIRST);
    f.duty_until = D("2026-03-10");
    CHECK_INT("G03 it ends on the deadline", go(LAW_DEADLINE_DRAFT, LAW_EVENT_ISSUE, &f).to,
              LAW_DEADLINE_OPEN);
    f = issue_facts();
    f.latest_interview_on = D("2026-03-18");
    check_refused("P-02 more than a week", go(LAW_DEADLINE_DRAFT, LAW_EVENT_ISSUE, &f),
                  LAW_DEADLINE_DRAFT, LAW_REASON_INTERVIEW_TOO_LATE_SETTING);
    f = issue_facts();
    f.available_on = D("2026-03-01");
    f.guided_on = D("2026-03-01");
    check_refused("T-1 made available yesterday", go(LAW_DEADLINE_DRAFT, LAW_EVENT_ISSUE, &f),
                  LAW_DEADLINE_DRAFT, LAW_REASON_DEADLINE_BEFORE_TODAY);
    f = issue_facts();
    f.status = LAW_SELFBOOK_REVOKED;
    check_refused("3.1 revoked", go(LAW_DEADLINE_DRAFT, LAW_EVENT_ISSUE, &f), LAW_DEADLINE_DRAFT,
                  LAW_REASON_IS_REVOKED);
    f.has_open_deadline = true;
    f.free_slots = 0;
    CHECK_INT("S07 sees all reasons at once", law_deadline_issue_issues(&f, &settings, &issues), 3);
    CHECK("E13 summons for the first",
          law_deadline_by_summons(LAW_SELFBOOK_OBLIGED, true, &settings));
    CHECK("S-01 deadline later", !law_deadline_by_summons(LAW_SELFBOOK_OBLIGED, false, &settings));
    CHECK("3.1 summons for the exempt",
          law_deadline_by_summons(LAW_SELFBOOK_EXEMPT, false, &settings));
}

static void check_reminders(void)
{
    struct law_deadline_facts f = issue_facts();

    f.now_utc = U("2026-03-04 08:00");
    check_refused("S-03 six days before", go(LAW_DEADLINE_OPEN, LAW_EVENT_REMIND, &f),
                  LAW_DEADLINE_OPEN, LAW_REASON_REMINDER_NOT_DUE);
    f.now_utc = U("2026-03-05 08:00");
    check_taken("S-03 five days before", go(LAW_DEADLINE_OPEN, LAW_EVENT_REMIND, &f),
                LAW_DEADLINE_OPEN, LAW_EFFECT_M2_REMINDER, "S-03");
    f.now_utc = U("2026-03-09 23:00");
    check_taken("S-03 one day before", go(LAW_DEADLINE_OPEN, LAW_EVENT_REMIND, &f),
                LAW_DEADLINE_OPEN, LAW_EFFECT_M2_REMINDER, "S-03");
    check_refused("S-03 not when booked", go(LAW_DEADLINE_BOOKED, LAW_EVENT_REMIND, &f),
                  LAW_DEADLINE_BOOKED, LAW_REASON_WRONG_STATE);
}

static void check_citizen(void)
{
    struct law_deadline_facts f = issue_facts();
    struct law_deadline_step got;

    f.now_utc = U("2026-03-05 12:00");
    f.slot = free_slot("2026-03-12 09:00");
    check_taken("S-04 books", go(LAW_DEADLINE_OPEN, LAW_EVENT_BOOK, &f), LAW_DEADLINE_BOOKED,
                LAW_EFFECT_TAKE_SLOT | LAW_EFFECT_M3_RECEIPT, "S-04");
    f.slot.is_free = false;
    check_refused("S-04 taken", go(LAW_DEADLINE_OPEN, LAW_EVENT_BOOK, &f), LAW_DEADLINE_OPEN,
                  LAW_REASON_SLOT_TAKEN);
    check_refused("E12 booked already", go(LAW_DEADLINE_BOOKED, LAW_EVENT_BOOK, &f),
                  LAW_DEADLINE_BOOKED, LAW_REASON_WRONG_STATE);
    check_taken("S-05 nothing shown", go(LAW_DEADLINE_OPEN, LAW_EVENT_NO_TIMES, &f),
                LAW_DEADLINE_OPEN, LAW_EFFECT_LOG_NO_TIMES | LAW_EFFECT_M8_ALERT, "S-05");
    f = booked_facts();
    f.slot = free_slot("2026-05-27 09:00");
    check_taken("S-06 moves", go(LAW_DEADLINE_BOOKED, LAW_EVENT_REBOOK, &f), LAW_DEADLINE_BOOKED,
                LAW_EFFECT_TAKE_SLOT | LAW_EFFECT_FREE_SLOT | LAW_EFFECT_M3_RECEIPT, "S-06");
    f.slot.day = CIVIL_NONE;
    check_refused("S-06 without a time", go(LAW_DEADLINE_BOOKED, LAW_EVENT_REBOOK, &f),
                  LAW_DEADLINE_BOOKED, LAW_REASON_FIELD_MISSING);
    check_taken("E22 cancels, the deadline runs", go(LAW_DEADLINE_BOOKED, LAW_EVENT_CANCEL, &f),
                LAW_DEADLINE_OPEN, LAW_EFFECT_FREE_SLOT | LAW_EFFECT_M4_CANCELLED, "S-07");
    check_refused("S-08 not while cancelling is free", go(LAW_DEADLINE_BOOKED, LAW_EVENT_AFBUD, &f),
                  LAW_DEADLINE_BOOKED, LAW_REASON_CANCELLING_ALLOWED);
    f.interview_on = D("2026-05-26");
    f.interview_utc = U("2026-05-26 09:00");
    f.now_utc = U("2026-05-25 08:00");
    check_refused("E23 not by cancelling", go(LAW_DEADLINE_BOOKED, LAW_EVENT_CANCEL, &f),
                  LAW_DEADLINE_BOOKED, LAW_REASON_AFBUD_RECORDED);
    check_refused("E23 needs a reason", go(LAW_DEADLINE_BOOKED, LAW_EVENT_AFBUD, &f),
                  LAW_DEADLINE_BOOKED, LAW_REASON_AFBUD_REASON_MISSING);
    f.has_afbud_reason = true;
    check_taken("E23 afbud", go(LAW_DEADLINE_BOOKED, LAW_EVENT_AFBUD, &f),
                LAW_DEADLINE_CANCELLED_LATE,
                LAW_EFFECT_FREE_SLOT | LAW_EFFECT_M8_ALERT | LAW_EFFECT_TASK_DECIDE, "S-08");
    check_refused("E23 nobody decides by itself",
                  go(LAW_DEADLINE_CANCELLED_LATE, LAW_EVENT_AFBUD_NO_SHOW, &f),
                  LAW_DEADLINE_CANCELLED_LATE, LAW_REASON_NEEDS_CASEWORKER);
    check_refused("E23 no automatic miss", go(LAW_DEADLINE_CANCELLED_LATE, LAW_EVENT_MIDNIGHT, &f),
                  LAW_DEADLINE_CANCELLED_LATE, LAW_REASON_WRONG_STATE);
    f.by_caseworker = true;
    check_taken("S-08 excused", go(LAW_DEADLINE_CANCELLED_LATE, LAW_EVENT_AFBUD_EXCUSED, &f),
                LAW_DEADLINE_EXCUSED, LAW_EFFECT_NEW_DEADLINE | LAW_EFFECT_M7_CHANGED, "S-08");
    check_taken("S-08 counted as absence",
                go(LAW_DEADLINE_CANCELLED_LATE, LAW_EVENT_AFBUD_NO_SHOW, &f), LAW_DEADLINE_NO_SHOW,
                LAW_EFFECT_CASE_NO_SHOW | LAW_EFFECT_M6_FAILURE, "S-08");
    f = issue_facts();
    f.now_utc = U("2026-03-12 08:00");
    f.slot = free_slot("2026-03-20 09:00");
    got = go(LAW_DEADLINE_CONSEQUENCE_OPEN, LAW_EVENT_BOOK, &f);
    check_taken("S-16 booking restores contact", got, LAW_DEADLINE_CONSEQUENCE_OPEN,
                LAW_EFFECT_TAKE_SLOT | LAW_EFFECT_M3_RECEIPT | LAW_EFFECT_CONTACT, "S-16");
    CHECK_DAY("F08 the day of contact", got.contact_on, "2026-03-12");
    got = go(LAW_DEADLINE_MISSED, LAW_EVENT_CONTACT, &f);
    check_taken("S-16 other contact", got, LAW_DEADLINE_MISSED, LAW_EFFECT_CONTACT, "S-16");
    CHECK_DAY("S-16 the day of contact", got.contact_on, "2026-03-12");
}

static void check_authority(void)
{
    struct law_deadline_facts f = booked_facts();
    struct law_deadline_step got;

    check_refused("S-09 a person acts", go(LAW_DEADLINE_BOOKED, LAW_EVENT_AUTHORITY_CANCEL, &f),
                  LAW_DEADLINE_BOOKED, LAW_REASON_NEEDS_CASEWORKER);
    f.by_caseworker = true;
    check_taken("S-09 nine days are enough",
                go(LAW_DEADLINE_BOOKED, LAW_EVENT_AUTHORITY_CANCEL, &f), LAW_DEADLINE_OPEN,
                LAW_EFFECT_FREE_SLOT | LAW_EFFECT_M5_AUTHORITY, "S-09");
    f.now_utc = U("2026-05-12 12:00");
    check_taken("S-09 eight days are enough",
                go(LAW_DEADLINE_BOOKED, LAW_EVENT_AUTHORITY_CANCEL, &f), LAW_DEADLINE_OPEN,
                LAW_EFFECT_FREE_SLOT | LAW_EFFECT_M5_AUTHORITY, "S-09");
    f.deadline_on = D("2026-05-19");
    got = go(LAW_DEADLINE_BOOKED, LAW_EVENT_AUTHORITY_CANCEL, &f);
    check_taken("S-09 seven days: a new deadline", got, LAW_DEADLINE_OPEN,
                LAW_EFFECT_FREE_SLOT | LAW_EFFECT_M5_AUTHORITY | LAW_EFFECT_DATES_MOVED, "S-09");
    CHECK_DAY("S-09 14 days on", got.deadline_on, "2026-05-26");
    CHECK_DAY("S-09 and a week", got.latest_interview_on, "2026-06-02");
    f.status = LAW_SELFBOOK_EXEMPT;
    CHECK_INT("S-09 no duty any more: summons",
              go(LAW_DEADLINE_BOOKED, LAW_EVENT_AUTHORITY_CANCEL, &f).to, LAW_DEADLINE_WITHDRAWN);
    f = booked_facts();
    f.by_caseworker = true;
    f.slot = free_slot("2026-06-09 10:00");
    check_taken("S-09 moved, also past the citizen's limit",
                go(LAW_DEADLINE_BOOKED, LAW_EVENT_AUTHORITY_MOVE, &f), LAW_DEADLINE_BOOKED,
                LAW_EFFECT_TAKE_SLOT | LAW_EFFECT_FREE_SLOT | LAW_EFFECT_M5_AUTHORITY, "S-09");
    f.slot.is_free = false;
    check_refused("S-09 not to a taken time", go(LAW_DEADLINE_BOOKED, LAW_EVENT_AUTHORITY_MOVE, &f),
                  LAW_DEADLINE_BOOKED, LAW_REASON_SLOT_TAKEN);
    f.held_on = D("2026-05-13");
    check_refused("S-10 not before it began", go(LAW_DEADLINE_BOOKED, LAW_EVENT_HELD, &f),
                  LAW_DEADLINE_BOOKED, LAW_REASON_HELD_IN_FUTURE);
    check_refused("S-11 not before it began", go(LAW_DEADLINE_BOOKED, LAW_EVENT_NO_SHOW, &f),
                  LAW_DEADLINE_BOOKED, LAW_REASON_ABSENT_TOO_EARLY);
    f.now_utc = U("2026-05-13 09:30");
    check_taken("S-10 held", go(LAW_DEADLINE_BOOKED, LAW_EVENT_HELD, &f), LAW_DEADLINE_HELD,
                LAW_EFFECT_FOLLOW_UP, "S-10");
    check_taken("S-10 then closed", go(LAW_DEADLINE_HELD, LAW_EVENT_CLOSE, &f), LAW_DEADLINE_CLOSED,
                0, "S-10");
    f.held_on = D("2026-05-14");
    check_refused("S-10 not tomorrow", go(LAW_DEADLINE_BOOKED, LAW_EVENT_HELD, &f),
                  LAW_DEADLINE_BOOKED, LAW_REASON_HELD_IN_FUTURE);
    check_taken("S-11 absent", go(LAW_DEADLINE_BOOKED, LAW_EVENT_NO_SHOW, &f), LAW_DEADLINE_NO_SHOW,
                LAW_EFFECT_CASE_NO_SHOW | LAW_EFFECT_M6_FAILURE, "S-11");
    f.by_caseworker = false;
    check_refused("S-11 confirmed by a person", go(LAW_DEADLINE_BOOKED, LAW_EVENT_NO_SHOW, &f),
                  LAW_DEADLINE_BOOKED, LAW_REASON_NEEDS_CASEWORKER);
}

static void check_miss(void)
{
    struct law_deadline_facts f = law_deadline_facts_none();
    struct law_deadline_step got;

    f.deadline_on = D("2026-04-20");
    f.latest_interview_on = D("2026-04-27");
    f.status = LAW_SELFBOOK_OBLIGED;
    f.now_utc = law_deadline_closes_utc(f.deadline_on) - 1;
    check_refused("S-12 the last second", go(LAW_DEADLINE_OPEN, LAW_EVENT_MIDNIGHT, &f),
                  LAW_DEADLINE_OPEN, LAW_REASON_DEADLINE_RUNNING);
    f.now_utc++;
    got = go(LAW_DEADLINE_OPEN, LAW_EVENT_MIDNIGHT, &f);
    check_taken("F03 missed at local midnight, and nothing else", got, LAW_DEADLINE_MISSED, 0,
                "S-12");
    CHECK_INT("F03 breached", got.verdict.outcome, LAW_BREACHED);
    CHECK_INT("F03 midnight is 22:00Z", f.now_utc, (int64_t)D("2026-04-20") * 86400 + 22 * 3600);
    f.outage_still_down = true;
    check_refused("3.5 wait while it is down", go(LAW_DEADLINE_OPEN, LAW_EVENT_MIDNIGHT, &f),
                  LAW_DEADLINE_OPEN, LAW_REASON_SERVICE_STILL_DOWN);
    f.outage_still_down = false;
    f.outage_extends = true;
    f.outage_deadline_on = D("2026-04-21");
    got = go(LAW_DEADLINE_OPEN, LAW_EVENT_MIDNIGHT, &f);
    check_taken("3.5 an outage moves it", got, LAW_DEADLINE_OPEN,
                LAW_EFFECT_DATES_MOVED | LAW_EFFECT_M7_CHANGED, "S-12");
    CHECK_DAY("3.5 new deadline", got.deadline_on, "2026-04-21");
    CHECK_DAY("3.5 new latest interview", got.latest_interview_on, "2026-04-28");
    f.outage_extends = false;
    got = go(LAW_DEADLINE_MISSED, LAW_EVENT_CONSEQUENCE, &f);
    check_taken("F03 the case is opened", got, LAW_DEADLINE_CONSEQUENCE_OPEN,
                LAW_EFFECT_CASE_MISSED | LAW_EFFECT_M6_FAILURE | LAW_EFFECT_TASK_DECIDE, "S-14");
    CHECK_INT("F03 by R-09", got.verdict.reading, LAW_R09);
    f.no_times_unanswered = true;
    check_refused("3.4 not while a record of missing times waits",
                  go(LAW_DEADLINE_MISSED, LAW_EVENT_CONSEQUENCE, &f), LAW_DEADLINE_MISSED,
                  LAW_REASON_NO_TIMES_UNANSWERED);
    f.by_caseworker = true;
    check_refused("S-17 nor decided then",
                  go(LAW_DEADLINE_CONSEQUENCE_OPEN, LAW_EVENT_CASE_DECIDED, &f),
                  LAW_DEADLINE_CONSEQUENCE_OPEN, LAW_REASON_NO_TIMES_UNANSWERED);
    f.no_times_unanswered = false;
    check_taken("S-17 decided", go(LAW_DEADLINE_CONSEQUENCE_OPEN, LAW_EVENT_CASE_DECIDED, &f),
                LAW_DEADLINE_CLOSED, 0, "S-17");
    f.by_caseworker = false;
    check_refused("F03 nothing is decided automatically",
                  go(LAW_DEADLINE_CONSEQUENCE_OPEN, LAW_EVENT_CASE_DECIDED, &f),
                  LAW_DEADLINE_CONSEQUENCE_OPEN, LAW_REASON_NEEDS_CASEWORKER);
    f.ground = LAW_GROUND_NO_SLOTS;
    check_refused("S-14 an excuse is on record", go(LAW_DEADLINE_MISSED, LAW_EVENT_CONSEQUENCE, &f),
                  LAW_DEADLINE_MISSED, LAW_REASON_EXCUSE_EXISTS);
    check_taken("E18 excused", go(LAW_DEADLINE_MISSED, LAW_EVENT_EXCUSE, &f), LAW_DEADLINE_EXCUSED,
                LAW_EFFECT_NEW_DEADLINE | LAW_EFFECT_M7_CHANGED, "S-13");
    f.ground = LAW_GROUND_OUTAGE;
    CHECK_INT("S-13 outage", go(LAW_DEADLINE_MISSED, LAW_EVENT_EXCUSE, &f).to,
              LAW_DEADLINE_EXCUSED);
    f.ground = LAW_GROUND_ABSENCE;
    CHECK_INT("S-13 absence", go(LAW_DEADLINE_MISSED, LAW_EVENT_EXCUSE, &f).to,
              LAW_DEADLINE_EXCUSED);
    f.ground = LAW_GROUND_AUTHORITY_FAULT;
    check_refused("S-13 own fault is for a person to say",
                  go(LAW_DEADLINE_MISSED, LAW_EVENT_EXCUSE, &f), LAW_DEADLINE_MISSED,
                  LAW_REASON_NEEDS_CASEWORKER);
    f.ground = LAW_GROUND_EXEMPTION;
    check_refused("G05 a later exemption is weighed, it is no excuse",
                  go(LAW_DEADLINE_MISSED, LAW_EVENT_EXCUSE, &f), LAW_DEADLINE_MISSED,
                  LAW_REASON_EXCUSE_UNFOUNDED);
    check_refused("G05 the miss stays on record", go(LAW_DEADLINE_MISSED, LAW_EVENT_WITHDRAW, &f),
                  LAW_DEADLINE_MISSED, LAW_REASON_WRONG_STATE);
    CHECK_INT("G05 the case opens all the same",
              go(LAW_DEADLINE_MISSED, LAW_EVENT_CONSEQUENCE, &f).to, LAW_DEADLINE_CONSEQUENCE_OPEN);
}

static void check_withdraw(void)
{
    static const struct {
        const char *name;
        enum law_ground ground;
        unsigned effects;
        enum law_reason reason;
    } cases[] = {
        { "G04 exemption", LAW_GROUND_EXEMPTION, LAW_EFFECT_M7_CHANGED | LAW_EFFECT_SUMMON_NEXT,
          LAW_REASON_WITHDRAWN_EXEMPTION },
        { "G09 revocation", LAW_GROUND_REVOCATION, LAW_EFFECT_M7_CHANGED | LAW_EFFECT_SUMMON_NEXT,
          LAW_REASON_WITHDRAWN_REVOCATION },
        { "E17 sickness", LAW_GROUND_ABSENCE, LAW_EFFECT_M7_CHANGED | LAW_EFFECT_NEW_DEADLINE,
          LAW_REASON_WITHDRAWN_ABSENCE },
        { "G11 out of scope", LAW_GROUND_OUT_OF_SCOPE,
          LAW_EFFECT_M7_CHANGED | LAW_EFFECT_SUMMON_NEXT, LAW_REASON_WITHDRAWN_SCOPE },
        { "G14 contract ends", LAW_GROUND_CONTRACT_ENDED, LAW_EFFECT_M7_CHANGED,
          LAW_REASON_WITHDRAWN_CONTRACT_ENDED },
    };
    struct law_deadline_facts f = booked_facts();

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct law_deadline_step got;

        f.ground = cases[i].ground;
        got = go(LAW_DEADLINE_OPEN, LAW_EVENT_WITHDRAW, &f);
        check_taken(cases[i].name, got, LAW_DEADLINE_WITHDRAWN, cases[i].effects, "S-15");
        CHECK_INT(cases[i].name, got.verdict.reason, cases[i].reason);
        check_taken("G09 a booking stays", go(LAW_DEADLINE_BOOKED, LAW_EVENT_WITHDRAW, &f),
                    LAW_DEADLINE_WITHDRAWN, cases[i].effects, "S-15");
        check_refused("G04 no miss on the day after",
                      go(LAW_DEADLINE_WITHDRAWN, LAW_EVENT_MIDNIGHT, &f), LAW_DEADLINE_WITHDRAWN,
                      LAW_REASON_WRONG_STATE);
    }
    f.ground = LAW_GROUND_NONE;
    check_refused("S-15 without a ground", go(LAW_DEADLINE_OPEN, LAW_EVENT_WITHDRAW, &f),
                  LAW_DEADLINE_OPEN, LAW_REASON_WITHDRAWAL_UNFOUNDED);
}

static void check_withdraw_by_hand(void)
{
    struct law_deadline_facts f = booked_facts();
    struct law_deadline_step got;

    f.ground = LAW_GROUND_AUTHORITY_FAULT;
    f.by_caseworker = true;
    f.now_utc = law_deadline_closes_utc(f.deadline_on) - 1;
    got = go(LAW_DEADLINE_OPEN, LAW_EVENT_WITHDRAW, &f);
    check_taken("S-15 by hand, on the last day", got, LAW_DEADLINE_WITHDRAWN,
                LAW_EFFECT_M7_CHANGED | LAW_EFFECT_NEW_DEADLINE, "S-15");
    CHECK_INT("S-15 by hand", got.verdict.reason, LAW_REASON_WITHDRAWN_BY_AUTHORITY);
    check_refused("S-15 by hand: a talk is booked", go(LAW_DEADLINE_BOOKED, LAW_EVENT_WITHDRAW, &f),
                  LAW_DEADLINE_BOOKED, LAW_REASON_FUTURE_BOOKING_EXISTS);
    check_refused("S-15 by hand: a draft is not out",
                  go(LAW_DEADLINE_DRAFT, LAW_EVENT_WITHDRAW, &f), LAW_DEADLINE_DRAFT,
                  LAW_REASON_WRONG_STATE);
    f.now_utc++;
    check_refused("S-15 by hand: the last day is over",
                  go(LAW_DEADLINE_OPEN, LAW_EVENT_WITHDRAW, &f), LAW_DEADLINE_OPEN,
                  LAW_REASON_DEADLINE_PASSED);
    f.now_utc--;
    f.by_caseworker = false;
    check_refused("S-15 by hand is for a person", go(LAW_DEADLINE_OPEN, LAW_EVENT_WITHDRAW, &f),
                  LAW_DEADLINE_OPEN, LAW_REASON_NEEDS_CASEWORKER);
}

static void check_ground(void)
{
    static const struct {
        const char *name;
        enum law_selfbook_status status;
        enum law_ground want;
    } cases[] = {
        { "G14 not covered", LAW_SELFBOOK_NOT_COVERED, LAW_GROUND_CONTRACT_ENDED },
        { "G09 revoked", LAW_SELFBOOK_REVOKED, LAW_GROUND_REVOCATION },
        { "G04 exempt", LAW_SELFBOOK_EXEMPT, LAW_GROUND_EXEMPTION },
        { "E17 paused", LAW_SELFBOOK_PAUSED, LAW_GROUND_ABSENCE },
        { "G11 voluntary", LAW_SELFBOOK_VOLUNTARY, LAW_GROUND_OUT_OF_SCOPE },
        { "3.1 obliged", LAW_SELFBOOK_OBLIGED, LAW_GROUND_NONE },
        { "3.1 not guided", LAW_SELFBOOK_OBLIGED_NOT_GUIDED, LAW_GROUND_NONE },
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        CHECK_INT(cases[i].name, law_deadline_ground(cases[i].status), cases[i].want);
}

/* Whatever the facts: an end state stays, a refusal changes nothing, only MIDNIGHT and CONSEQUENCE
 * lead towards a consequence without a caseworker, and neither decides one. */
static void check_every_pair(void)
{
    int wrong = 0, taken = 0;

    for (int s = 0; s < LAW_DEADLINE_STATE__COUNT; s++)
        for (int e = 0; e < LAW_EVENT__COUNT; e++)
            for (int ground = 0; ground <= LAW_GROUND_OUTAGE; ground++) {
                struct law_deadline_facts f = booked_facts();
                struct law_deadline_step got;

                f.ground = (enum law_ground)ground;
                f.has_afbud_reason = true;
                f.now_utc = U("2026-05-21 00:00") + (int64_t)ground * 3600;
                f.slot = free_slot("2026-05-26 09:00");
                f.held_on = D("2026-05-13");
                got = go((enum law_deadline_state)s, (enum law_deadline_event)e, &f);
                taken += law_deadline_step_taken(&got);
                if (!law_deadline_step_taken(&got))
                    wrong += got.to != (enum law_deadline_state)s || got.effects != 0;
                wrong += got.verdict.reason == LAW_REASON_NONE;
                wrong += (s == LAW_DEADLINE_CLOSED || s == LAW_DEADLINE_WITHDRAWN)
                         && law_deadline_step_taken(&got);
                wrong += got.to == LAW_DEADLINE_NO_SHOW && s != LAW_DEADLINE_NO_SHOW;
                wrong += s == LAW_DEADLINE_CONSEQUENCE_OPEN && got.to == LAW_DEADLINE_CLOSED;
            }
    CHECK_INT("F03 no pair of state and event breaks the rules", wrong, 0);
    CHECK("F03 pairs were taken", taken > 20);
    for (int s = 0; s < LAW_DEADLINE_STATE__COUNT; s++)
        CHECK_INT("state codes go there and back",
                  law_deadline_state_from(law_deadline_state_code((enum law_deadline_state)s)), s);
    CHECK_INT("an unknown state", law_deadline_state_from("lost"), LAW_DEADLINE_NONE);
    for (int e = 1; e < LAW_EVENT__COUNT; e++)
        CHECK("an event has a code",
              law_deadline_event_code((enum law_deadline_event)e)[0] != '\0');
}

int main(void)
{
    settings = law_settings_default();
    check_issue();
    check_reminders();
    check_citizen();
    check_authority();
    check_miss();
    check_withdraw();
    check_withdraw_by_hand();
    check_ground();
    check_every_pair();
    return CHECK_DONE();
}
