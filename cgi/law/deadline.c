/* The life of one booking deadline, S-01 to S-17 (law.md 3.2). A table says which event may meet
 * which state and which rule answers; each rule is one function that checks its guards and names
 * what follows. No row leads to a consequence without a person: the sweep only notes that a day is
 * over. */
#include "law/deadline.h"

#include "law/internal.h"

static const char *const state_codes[LAW_DEADLINE_STATE__COUNT] = {
    [LAW_DEADLINE_NONE] = "none",
    [LAW_DEADLINE_DRAFT] = "draft",
    [LAW_DEADLINE_OPEN] = "open",
    [LAW_DEADLINE_BOOKED] = "booked",
    [LAW_DEADLINE_HELD] = "held",
    [LAW_DEADLINE_NO_SHOW] = "no_show",
    [LAW_DEADLINE_CANCELLED_LATE] = "cancelled_late",
    [LAW_DEADLINE_MISSED] = "missed",
    [LAW_DEADLINE_EXCUSED] = "excused",
    [LAW_DEADLINE_CONSEQUENCE_OPEN] = "consequence_open",
    [LAW_DEADLINE_WITHDRAWN] = "withdrawn",
    [LAW_DEADLINE_CLOSED] = "closed",
};

static const char *const event_codes[LAW_EVENT__COUNT] = {
    [LAW_EVENT_UNSET] = "unset",
    [LAW_EVENT_ISSUE] = "issue",
    [LAW_EVENT_REMIND] = "remind",
    [LAW_EVENT_BOOK] = "book",
    [LAW_EVENT_NO_TIMES] = "no_times",
    [LAW_EVENT_REBOOK] = "rebook",
    [LAW_EVENT_CANCEL] = "cancel",
    [LAW_EVENT_AFBUD] = "afbud",
    [LAW_EVENT_AFBUD_EXCUSED] = "afbud_excused",
    [LAW_EVENT_AFBUD_NO_SHOW] = "afbud_no_show",
    [LAW_EVENT_AUTHORITY_CANCEL] = "authority_cancel",
    [LAW_EVENT_AUTHORITY_MOVE] = "authority_move",
    [LAW_EVENT_HELD] = "held",
    [LAW_EVENT_NO_SHOW] = "no_show",
    [LAW_EVENT_MIDNIGHT] = "midnight",
    [LAW_EVENT_EXCUSE] = "excuse",
    [LAW_EVENT_CONSEQUENCE] = "consequence",
    [LAW_EVENT_WITHDRAW] = "withdraw",
    [LAW_EVENT_CONTACT] = "contact",
    [LAW_EVENT_CASE_DECIDED] = "case_decided",
    [LAW_EVENT_CLOSE] = "close",
};

const char *law_deadline_state_code(enum law_deadline_state state)
{
    return (size_t)state < LAW_DEADLINE_STATE__COUNT ? state_codes[state] : "none";
}

const char *law_deadline_event_code(enum law_deadline_event event)
{
    return (size_t)event < LAW_EVENT__COUNT ? event_codes[event] : "unset";
}

enum law_deadline_state law_deadline_state_from(const char *code)
{
    return (enum law_deadline_state)law_code_find(state_codes, LAW_DEADLINE_STATE__COUNT, code);
}

struct law_deadline_facts law_deadline_facts_none(void)
{
    return (struct law_deadline_facts){
        .deadline_on = CIVIL_NONE,
        .latest_interview_on = CIVIL_NONE,
        .available_on = CIVIL_NONE,
        .guided_on = CIVIL_NONE,
        .duty_until = CIVIL_NONE,
        .slot = { .day = CIVIL_NONE },
        .interview_on = CIVIL_NONE,
        .held_on = CIVIL_NONE,
        .outage_deadline_on = CIVIL_NONE,
    };
}

bool law_deadline_step_taken(const struct law_deadline_step *step)
{
    return step->verdict.outcome == LAW_ALLOWED || step->verdict.outcome == LAW_MET
           || step->verdict.outcome == LAW_BREACHED;
}

/* What a rule sees: the state it starts from, the facts, the settings, today; and what it fills in.
 */
struct act {
    enum law_deadline_state from;
    const struct law_deadline_facts *facts;
    const struct law_settings *settings;
    civil_day today;
    struct law_deadline_step *out;
};

static void refuse(const struct act *act, enum law_outcome outcome, enum law_reason reason,
                   enum law_cite cite)
{
    act->out->verdict = law_say(outcome, reason, cite, CIVIL_NONE);
}

static void take(const struct act *act, enum law_deadline_state to, unsigned effects,
                 struct law_verdict verdict)
{
    act->out->to = to;
    act->out->effects = effects;
    act->out->verdict = verdict;
}

static struct law_verdict yes(enum law_reason reason, enum law_cite cite)
{
    return law_say(LAW_ALLOWED, reason, cite, CIVIL_NONE);
}

/* Acts that only a person of the authority may record. */
static bool is_by_caseworker(const struct act *act)
{
    if (!act->facts->by_caseworker)
        refuse(act, LAW_REFUSED, LAW_REASON_NEEDS_CASEWORKER, LAW_CHOICE);
    return act->facts->by_caseworker;
}

/* S-01, S-02 */
static void issue(const struct act *act)
{
    struct law_issues issues;

    if (law_deadline_issue_issues(act->facts, act->settings, &issues) > 0) {
        act->out->rule = "S-02";
        refuse(act, LAW_REFUSED, issues.at[0].reason, issues.at[0].cite);
        if (issues.at[0].reason == LAW_REASON_FIRST_BY_SUMMONS)
            act->out->verdict.reading = LAW_R12;
        if (issues.at[0].reason == LAW_REASON_DEADLINE_TOO_SOON) {
            act->out->verdict.reading = LAW_R14;
            act->out->verdict.last_day = law_deadline_earliest(act->facts->available_on);
        }
        return;
    }
    if (act->out->latest_interview_on == CIVIL_NONE)
        act->out->latest_interview_on =
            law_deadline_latest_interview(act->facts->deadline_on, act->settings);
    take(act, LAW_DEADLINE_OPEN, LAW_EFFECT_M1_ISSUED,
         law_say_reading(LAW_ALLOWED, LAW_REASON_DEADLINE_ISSUED, BEK1216_44_1, LAW_R14,
                         act->facts->deadline_on));
}

/* S-03 */
static void remind(const struct act *act)
{
    const struct law_day_list *days = &act->settings->reminder_days_before_deadline;

    for (size_t i = 0; i < days->count; i++) {
        if (civil_add_days(act->facts->deadline_on, -days->days[i]) == act->today) {
            take(
                act, LAW_DEADLINE_OPEN, LAW_EFFECT_M2_REMINDER,
                law_say(LAW_ALLOWED, LAW_REASON_REMINDER_DUE, LAW_CHOICE, act->facts->deadline_on));
            return;
        }
    }
    refuse(act, LAW_NOT_YET, LAW_REASON_REMINDER_NOT_DUE, LAW_CHOICE);
}

/* S-04, and S-16 after a miss: booking then restores contact */
static void book(const struct act *act)
{
    const struct law_booking_facts wish = {
        .now_utc = act->facts->now_utc,
        .status = act->facts->status,
        .state = act->from,
        .deadline_on = act->facts->deadline_on,
        .latest_interview_on = act->facts->latest_interview_on,
        .has_future_booking = act->facts->has_future_booking,
        .slot = act->facts->slot,
        .form = act->facts->form,
        .needs_interpreter = act->facts->needs_interpreter,
    };
    const struct law_verdict verdict = law_may_book(&wish, act->settings);

    act->out->verdict = verdict;
    if (verdict.outcome != LAW_ALLOWED)
        return;
    if (act->from == LAW_DEADLINE_OPEN) {
        take(act, LAW_DEADLINE_BOOKED, LAW_EFFECT_TAKE_SLOT | LAW_EFFECT_M3_RECEIPT, verdict);
        return;
    }
    take(act, act->from, LAW_EFFECT_TAKE_SLOT | LAW_EFFECT_M3_RECEIPT, verdict);
    if (act->from == LAW_DEADLINE_MISSED || act->from == LAW_DEADLINE_NO_SHOW
        || act->from == LAW_DEADLINE_CONSEQUENCE_OPEN) {
        act->out->rule = "S-16";
        act->out->effects |= LAW_EFFECT_CONTACT;
        act->out->contact_on = act->today;
    }
}

/* S-05 */
static void no_times(const struct act *act)
{
    take(act, act->from, LAW_EFFECT_LOG_NO_TIMES | LAW_EFFECT_M8_ALERT,
         yes(LAW_REASON_NO_TIMES_LOGGED, BEK113_13));
}

struct law_change_facts law_deadline_change(const struct law_deadline_facts *facts)
{
    return (struct law_change_facts){
        .now_utc = facts->now_utc,
        .status = facts->status,
        .deadline_on = facts->deadline_on,
        .latest_interview_on = facts->latest_interview_on,
        .kind = facts->kind,
        .citizen_may_move = facts->citizen_may_move,
        .interview_on = facts->interview_on,
        .interview_minute = facts->interview_minute,
        .interview_utc = facts->interview_utc,
        .slot = facts->slot,
        .form = facts->form,
        .needs_interpreter = facts->needs_interpreter,
    };
}

/* S-06 */
static void rebook(const struct act *act)
{
    const struct law_change_facts wish = law_deadline_change(act->facts);
    const struct law_verdict verdict = law_may_rebook(&wish, act->settings);

    act->out->verdict = verdict;
    if (verdict.outcome == LAW_ALLOWED && act->facts->slot.day == CIVIL_NONE)
        refuse(act, LAW_REFUSED, LAW_REASON_FIELD_MISSING, BEK1216_44_4);
    else if (verdict.outcome == LAW_ALLOWED)
        take(act, LAW_DEADLINE_BOOKED,
             LAW_EFFECT_TAKE_SLOT | LAW_EFFECT_FREE_SLOT | LAW_EFFECT_M3_RECEIPT, verdict);
}

/* S-07 */
static void cancel(const struct act *act)
{
    const struct law_change_facts wish = law_deadline_change(act->facts);
    const struct law_verdict verdict = law_may_cancel(&wish, act->settings);

    act->out->verdict = verdict;
    if (verdict.outcome == LAW_ALLOWED)
        take(act, LAW_DEADLINE_OPEN, LAW_EFFECT_FREE_SLOT | LAW_EFFECT_M4_CANCELLED, verdict);
}

/* S-08: afbud after the limit */
static void afbud(const struct act *act)
{
    const struct law_change_facts wish = law_deadline_change(act->facts);
    struct law_verdict verdict = law_may_cancel(&wish, act->settings);

    act->out->verdict = verdict;
    if (verdict.outcome == LAW_ALLOWED) { /* still free: then it is no late afbud */
        act->out->verdict.outcome = LAW_REFUSED;
    } else if (verdict.reason == LAW_REASON_AFBUD_RECORDED) {
        if (!act->facts->has_afbud_reason) {
            refuse(act, LAW_REFUSED, LAW_REASON_AFBUD_REASON_MISSING, LAS_37_1);
            return;
        }
        verdict.outcome = LAW_ALLOWED;
        take(act, LAW_DEADLINE_CANCELLED_LATE,
             LAW_EFFECT_FREE_SLOT | LAW_EFFECT_M8_ALERT | LAW_EFFECT_TASK_DECIDE, verdict);
    }
}

static void afbud_excused(const struct act *act)
{
    if (is_by_caseworker(act))
        take(act, LAW_DEADLINE_EXCUSED, LAW_EFFECT_NEW_DEADLINE | LAW_EFFECT_M7_CHANGED,
             yes(LAW_REASON_EXCUSED_ABSENCE, LAS_13_7));
}

static void afbud_no_show(const struct act *act)
{
    if (is_by_caseworker(act))
        take(
            act, LAW_DEADLINE_NO_SHOW, LAW_EFFECT_CASE_NO_SHOW | LAW_EFFECT_M6_FAILURE,
            law_say(LAW_BREACHED, LAW_REASON_ABSENT_CONFIRMED, LAS_37_1, act->facts->interview_on));
}

/* S-09: the authority cancels. Too little time left never becomes a miss: the deadline moves on */
static void authority_cancel(const struct act *act)
{
    const civil_day enough = law_deadline_earliest(act->today);
    const unsigned effects = LAW_EFFECT_FREE_SLOT | LAW_EFFECT_M5_AUTHORITY;

    if (!is_by_caseworker(act))
        return;
    if (act->facts->interview_utc <= act->facts->now_utc) {
        refuse(act, LAW_REFUSED, LAW_REASON_INTERVIEW_STARTED, LAW_CHOICE);
    } else if (act->facts->status != LAW_SELFBOOK_OBLIGED) {
        take(act, LAW_DEADLINE_WITHDRAWN, effects | LAW_EFFECT_SUMMON_NEXT,
             yes(LAW_REASON_AUTHORITY_CANCELLED, BEK1216_46_1));
    } else if (act->facts->deadline_on >= enough) {
        take(act, LAW_DEADLINE_OPEN, effects,
             law_say(LAW_ALLOWED, LAW_REASON_AUTHORITY_CANCELLED, LAW_CHOICE,
                     act->facts->deadline_on));
    } else {
        const civil_day moved = law_deadline_proposed(act->today, 0, act->settings);

        act->out->deadline_on = moved;
        act->out->latest_interview_on = law_deadline_latest_interview(moved, act->settings);
        take(act, LAW_DEADLINE_OPEN, effects | LAW_EFFECT_DATES_MOVED,
             law_say(LAW_ALLOWED, LAW_REASON_AUTHORITY_CANCELLED_NEW_DEADLINE, LAW_CHOICE, moved));
    }
}

/* S-09: the authority moves. The citizen's limits do not bind it, a taken or past time does */
static void authority_move(const struct act *act)
{
    const struct law_slot *slot = &act->facts->slot;

    if (!is_by_caseworker(act))
        return;
    if (slot->day == CIVIL_NONE)
        refuse(act, LAW_REFUSED, LAW_REASON_FIELD_MISSING, LAW_CHOICE);
    else if (act->facts->interview_utc <= act->facts->now_utc)
        refuse(act, LAW_REFUSED, LAW_REASON_INTERVIEW_STARTED, LAW_CHOICE);
    else if (slot->is_present)
        refuse(act, LAW_REFUSED, LAW_REASON_SAME_SLOT, LAW_CHOICE);
    else if (!slot->is_free)
        refuse(act, LAW_REFUSED, LAW_REASON_SLOT_TAKEN, LAW_CHOICE);
    else if (slot->starts_utc <= act->facts->now_utc)
        refuse(act, LAW_REFUSED, LAW_REASON_SLOT_PAST, LAW_CHOICE);
    else
        take(act, LAW_DEADLINE_BOOKED,
             LAW_EFFECT_TAKE_SLOT | LAW_EFFECT_FREE_SLOT | LAW_EFFECT_M5_AUTHORITY,
             yes(LAW_REASON_AUTHORITY_MOVED, LAW_CHOICE));
}

/* S-10 */
static void held(const struct act *act)
{
    if (!is_by_caseworker(act))
        return;
    if (act->facts->held_on == CIVIL_NONE)
        refuse(act, LAW_REFUSED, LAW_REASON_FIELD_MISSING, IL_20_1_8);
    else if (act->facts->held_on > act->today || act->facts->interview_utc > act->facts->now_utc)
        refuse(act, LAW_REFUSED, LAW_REASON_HELD_IN_FUTURE, IL_20_1_8);
    else
        take(act, LAW_DEADLINE_HELD, LAW_EFFECT_FOLLOW_UP,
             law_say(LAW_MET, LAW_REASON_HELD_RECORDED, IL_20_1_8, act->facts->held_on));
}

/* S-11 */
static void no_show(const struct act *act)
{
    if (!is_by_caseworker(act))
        return;
    if (act->facts->interview_utc > act->facts->now_utc)
        refuse(act, LAW_REFUSED, LAW_REASON_ABSENT_TOO_EARLY, LAS_37_1);
    else
        take(
            act, LAW_DEADLINE_NO_SHOW, LAW_EFFECT_CASE_NO_SHOW | LAW_EFFECT_M6_FAILURE,
            law_say(LAW_BREACHED, LAW_REASON_ABSENT_CONFIRMED, LAS_37_1, act->facts->interview_on));
}

/* S-12: local midnight after the deadline; an outage at the end comes first (3.5) */
static void midnight(const struct act *act)
{
    if (act->facts->now_utc < law_deadline_closes_utc(act->facts->deadline_on)) {
        refuse(act, LAW_NOT_YET, LAW_REASON_DEADLINE_RUNNING, BEK1216_44_1);
        act->out->verdict.last_day = act->facts->deadline_on;
    } else if (act->facts->outage_still_down) {
        refuse(act, LAW_NOT_YET, LAW_REASON_SERVICE_STILL_DOWN, BEK113_12);
    } else if (act->facts->outage_extends
               && act->facts->outage_deadline_on > act->facts->deadline_on) {
        act->out->deadline_on = act->facts->outage_deadline_on;
        act->out->latest_interview_on =
            law_deadline_latest_interview(act->facts->outage_deadline_on, act->settings);
        take(act, LAW_DEADLINE_OPEN, LAW_EFFECT_DATES_MOVED | LAW_EFFECT_M7_CHANGED,
             law_say(LAW_ALLOWED, LAW_REASON_DEADLINE_EXTENDED, BEK113_12, act->out->deadline_on));
    } else {
        take(act, LAW_DEADLINE_MISSED, LAW_EFFECT_NONE,
             law_say(LAW_BREACHED, LAW_REASON_DEADLINE_MISSED, BEK1216_44_1,
                     act->facts->deadline_on));
    }
}

/* S-13. An exemption that came later is no excuse by itself: it is weighed in the case (G05) */
static void excuse(const struct act *act)
{
    const unsigned effects = LAW_EFFECT_NEW_DEADLINE | LAW_EFFECT_M7_CHANGED;

    switch (act->facts->ground) {
    case LAW_GROUND_NO_SLOTS:
        take(act, LAW_DEADLINE_EXCUSED, effects, yes(LAW_REASON_EXCUSED_NO_SLOTS, BEK113_13));
        break;
    case LAW_GROUND_AUTHORITY_FAULT:
        if (is_by_caseworker(act))
            take(act, LAW_DEADLINE_EXCUSED, effects,
                 yes(LAW_REASON_EXCUSED_AUTHORITY_FAULT, BEK1216_30_1));
        break;
    case LAW_GROUND_ABSENCE:
        take(act, LAW_DEADLINE_EXCUSED, effects, yes(LAW_REASON_EXCUSED_ABSENCE, BEK1216_49_1));
        break;
    case LAW_GROUND_OUTAGE:
        take(act, LAW_DEADLINE_EXCUSED, effects, yes(LAW_REASON_EXCUSED_OUTAGE, BEK113_12));
        break;
    default:
        refuse(act, LAW_REFUSED, LAW_REASON_EXCUSE_UNFOUNDED, LAW_CHOICE);
        break;
    }
}

/* S-14: the case is only opened; what follows is for a caseworker to decide */
static void consequence(const struct act *act)
{
    if (act->facts->ground != LAW_GROUND_NONE && act->facts->ground != LAW_GROUND_EXEMPTION)
        refuse(act, LAW_REFUSED, LAW_REASON_EXCUSE_EXISTS, LAS_13_7);
    else if (act->facts->no_times_unanswered)
        refuse(act, LAW_NOT_YET, LAW_REASON_NO_TIMES_UNANSWERED, BEK113_13);
    else
        take(act, LAW_DEADLINE_CONSEQUENCE_OPEN,
             LAW_EFFECT_CASE_MISSED | LAW_EFFECT_M6_FAILURE | LAW_EFFECT_TASK_DECIDE,
             law_say_reading(LAW_ALLOWED, LAW_REASON_CONSEQUENCE_OPENED, LAS_35_3, LAW_R09,
                             act->facts->deadline_on));
}

enum law_ground law_deadline_ground(enum law_selfbook_status status)
{
    static const enum law_ground grounds[LAW_SELFBOOK__COUNT] = {
        [LAW_SELFBOOK_NOT_COVERED] = LAW_GROUND_CONTRACT_ENDED,
        [LAW_SELFBOOK_REVOKED] = LAW_GROUND_REVOCATION,
        [LAW_SELFBOOK_EXEMPT] = LAW_GROUND_EXEMPTION,
        [LAW_SELFBOOK_PAUSED] = LAW_GROUND_ABSENCE,
        [LAW_SELFBOOK_VOLUNTARY] = LAW_GROUND_OUT_OF_SCOPE,
    };

    return (size_t)status < LAW_SELFBOOK__COUNT ? grounds[status] : LAW_GROUND_NONE;
}

/* S-15 by hand. Who sets the deadline may take it back; the citizen loses nothing by it. Law.md
 * names only what takes effect by itself, so the limits are a choice: as long as nothing is booked
 * (a talk is cancelled or moved, S-09) and the last day is not over (a miss is excused, S-13). */
static void withdraw_by_hand(const struct act *act)
{
    if (!is_by_caseworker(act))
        return;
    if (act->from == LAW_DEADLINE_BOOKED)
        refuse(act, LAW_REFUSED, LAW_REASON_FUTURE_BOOKING_EXISTS, LAW_CHOICE);
    else if (act->from != LAW_DEADLINE_OPEN)
        refuse(act, LAW_REFUSED, LAW_REASON_WRONG_STATE, LAW_CHOICE);
    else if (act->facts->now_utc >= law_deadline_closes_utc(act->facts->deadline_on))
        refuse(act, LAW_REFUSED, LAW_REASON_DEADLINE_PASSED, BEK1216_44_1);
    else
        take(act, LAW_DEADLINE_WITHDRAWN, LAW_EFFECT_M7_CHANGED | LAW_EFFECT_NEW_DEADLINE,
             yes(LAW_REASON_WITHDRAWN_BY_AUTHORITY, LAW_CHOICE));
}

/* S-15. A booking stays unless the caseworker cancels it */
static void withdraw(const struct act *act)
{
    const unsigned told = act->from == LAW_DEADLINE_DRAFT ? 0U : (unsigned)LAW_EFFECT_M7_CHANGED;

    switch (act->facts->ground) {
    case LAW_GROUND_EXEMPTION:
        take(act, LAW_DEADLINE_WITHDRAWN, told | LAW_EFFECT_SUMMON_NEXT,
             yes(LAW_REASON_WITHDRAWN_EXEMPTION, IL_20_5_1));
        break;
    case LAW_GROUND_REVOCATION:
        take(act, LAW_DEADLINE_WITHDRAWN, told | LAW_EFFECT_SUMMON_NEXT,
             yes(LAW_REASON_WITHDRAWN_REVOCATION, IL_20_5_3));
        break;
    case LAW_GROUND_ABSENCE:
        take(act, LAW_DEADLINE_WITHDRAWN, told | LAW_EFFECT_NEW_DEADLINE,
             yes(LAW_REASON_WITHDRAWN_ABSENCE, BEK1216_49_1));
        break;
    case LAW_GROUND_OUT_OF_SCOPE:
        take(
            act, LAW_DEADLINE_WITHDRAWN, told | LAW_EFFECT_SUMMON_NEXT,
            law_say_reading(LAW_ALLOWED, LAW_REASON_WITHDRAWN_SCOPE, IL_20_4, LAW_R11, CIVIL_NONE));
        break;
    case LAW_GROUND_CONTRACT_ENDED:
        take(act, LAW_DEADLINE_WITHDRAWN, told, yes(LAW_REASON_WITHDRAWN_CONTRACT_ENDED, IL_19_9));
        break;
    case LAW_GROUND_AUTHORITY_FAULT:
        withdraw_by_hand(act);
        break;
    default:
        refuse(act, LAW_REFUSED, LAW_REASON_WITHDRAWAL_UNFOUNDED, IL_20_5_1);
        break;
    }
}

/* S-16 */
static void contact(const struct act *act)
{
    act->out->contact_on = act->today;
    take(act, act->from, LAW_EFFECT_CONTACT,
         law_say(LAW_ALLOWED, LAW_REASON_CONTACT_RESTORED,
                 act->from == LAW_DEADLINE_NO_SHOW ? LAS_37_1 : LAS_37A_1, act->today));
}

/* S-17 */
static void case_decided(const struct act *act)
{
    if (!is_by_caseworker(act))
        return;
    if (act->facts->no_times_unanswered)
        refuse(act, LAW_NOT_YET, LAW_REASON_NO_TIMES_UNANSWERED, BEK113_13);
    else
        take(act, LAW_DEADLINE_CLOSED, LAW_EFFECT_NONE,
             law_say_reading(LAW_ALLOWED, LAW_REASON_CASE_DECIDED, LAS_35_3, LAW_R09, CIVIL_NONE));
}

static void close_deadline(const struct act *act)
{
    take(act, LAW_DEADLINE_CLOSED, LAW_EFFECT_NONE, yes(LAW_REASON_DEADLINE_CLOSED, LAW_CHOICE));
}

#define IN(state)  (1U << LAW_DEADLINE_##state)
#define AFTER_MISS (IN(MISSED) | IN(NO_SHOW) | IN(CONSEQUENCE_OPEN))

/* Event, the states it may meet, the rule of the table and the function that answers. */
/* clang-format off */
static const struct {
    unsigned from;
    const char *rule;
    void (*answer)(const struct act *);
} events[LAW_EVENT__COUNT] = {
    [LAW_EVENT_ISSUE]            = { IN(DRAFT),          "S-01", issue },
    [LAW_EVENT_REMIND]           = { IN(OPEN),           "S-03", remind },
    [LAW_EVENT_BOOK]             = { IN(OPEN) | AFTER_MISS | IN(CANCELLED_LATE) | IN(EXCUSED), "S-04", book },
    [LAW_EVENT_NO_TIMES]         = { IN(OPEN) | IN(BOOKED) | AFTER_MISS | IN(CANCELLED_LATE) | IN(EXCUSED), "S-05", no_times },
    [LAW_EVENT_REBOOK]           = { IN(BOOKED),         "S-06", rebook },
    [LAW_EVENT_CANCEL]           = { IN(BOOKED),         "S-07", cancel },
    [LAW_EVENT_AFBUD]            = { IN(BOOKED),         "S-08", afbud },
    [LAW_EVENT_AFBUD_EXCUSED]    = { IN(CANCELLED_LATE), "S-08", afbud_excused },
    [LAW_EVENT_AFBUD_NO_SHOW]    = { IN(CANCELLED_LATE), "S-08", afbud_no_show },
    [LAW_EVENT_AUTHORITY_CANCEL] = { IN(BOOKED),         "S-09", authority_cancel },
    [LAW_EVENT_AUTHORITY_MOVE]   = { IN(BOOKED),         "S-09", authority_move },
    [LAW_EVENT_HELD]             = { IN(BOOKED),         "S-10", held },
    [LAW_EVENT_NO_SHOW]          = { IN(BOOKED),         "S-11", no_show },
    [LAW_EVENT_MIDNIGHT]         = { IN(OPEN),           "S-12", midnight },
    [LAW_EVENT_EXCUSE]           = { IN(MISSED) | IN(CONSEQUENCE_OPEN), "S-13", excuse },
    [LAW_EVENT_CONSEQUENCE]      = { IN(MISSED),         "S-14", consequence },
    [LAW_EVENT_WITHDRAW]         = { IN(DRAFT) | IN(OPEN) | IN(BOOKED), "S-15", withdraw },
    [LAW_EVENT_CONTACT]          = { AFTER_MISS,         "S-16", contact },
    [LAW_EVENT_CASE_DECIDED]     = { IN(CONSEQUENCE_OPEN) | IN(NO_SHOW), "S-17", case_decided },
    [LAW_EVENT_CLOSE]            = { IN(HELD) | IN(EXCUSED), "S-10", close_deadline },
}; /* clang-format on */

struct law_deadline_step law_deadline_step(enum law_deadline_state from,
                                           enum law_deadline_event event,
                                           const struct law_deadline_facts *facts,
                                           const struct law_settings *settings)
{
    struct law_deadline_step out = {
        .verdict = law_refuse(LAW_REASON_WRONG_STATE, LAW_CITE_NONE),
        .to = from,
        .deadline_on = facts->deadline_on,
        .latest_interview_on = facts->latest_interview_on,
        .contact_on = CIVIL_NONE,
        .rule = "",
    };
    const struct act act = { from, facts, settings, law_clock_local(facts->now_utc).day, &out };

    if (event <= LAW_EVENT_UNSET || event >= LAW_EVENT__COUNT
        || (unsigned)from >= LAW_DEADLINE_STATE__COUNT || (events[event].from & (1U << from)) == 0)
        return out;
    out.rule = events[event].rule;
    events[event].answer(&act);
    return out;
}
