/* The life of one booking deadline, S-01 to S-17 (law.md 3.2), as one pure state machine: state,
 * event and facts in; verdict, new state and effects out. Nothing here decides against a citizen by
 * itself. */
#ifndef LAW_DEADLINE_H
#define LAW_DEADLINE_H

#include "law/booking.h"

enum law_deadline_event {
    LAW_EVENT_UNSET = 0,
    LAW_EVENT_ISSUE,            /* S-01, S-02: a caseworker issues the draft */
    LAW_EVENT_REMIND,           /* S-03: the daily run asks whether a reminder is due */
    LAW_EVENT_BOOK,             /* S-04, S-16: the citizen books a slot */
    LAW_EVENT_NO_TIMES,         /* S-05: the citizen's search showed nothing */
    LAW_EVENT_REBOOK,           /* S-06 */
    LAW_EVENT_CANCEL,           /* S-07 */
    LAW_EVENT_AFBUD,            /* S-08: the citizen cancels after the limit */
    LAW_EVENT_AFBUD_EXCUSED,    /* S-08: the caseworker excuses it */
    LAW_EVENT_AFBUD_NO_SHOW,    /* S-08: the caseworker counts it as staying away */
    LAW_EVENT_AUTHORITY_CANCEL, /* S-09 */
    LAW_EVENT_AUTHORITY_MOVE,   /* S-09 */
    LAW_EVENT_HELD,             /* S-10: the conversation is registered */
    LAW_EVENT_NO_SHOW,          /* S-11: a caseworker confirms absence */
    LAW_EVENT_MIDNIGHT,         /* S-12: the sweep after local midnight */
    LAW_EVENT_EXCUSE,           /* S-13 */
    LAW_EVENT_CONSEQUENCE,      /* S-14: no excuse was found */
    LAW_EVENT_WITHDRAW,         /* S-15 */
    LAW_EVENT_CONTACT,          /* S-16: the citizen makes contact in another way */
    LAW_EVENT_CASE_DECIDED,     /* S-17 */
    LAW_EVENT_CLOSE, /* S-10, S-13: the follow-up, or the new deadline or summons, is made */
    LAW_EVENT__COUNT
};

/** What must happen in the same transaction as the change of state. A set. */
enum law_effect {
    LAW_EFFECT_NONE = 0,
    LAW_EFFECT_M1_ISSUED = 1 << 0,     /* queue M-1, deadline issued */
    LAW_EFFECT_M2_REMINDER = 1 << 1,   /* queue M-2, reminder of the deadline */
    LAW_EFFECT_M3_RECEIPT = 1 << 2,    /* queue M-3, receipt (booked or moved) */
    LAW_EFFECT_M4_CANCELLED = 1 << 3,  /* queue M-4, cancelled, deadline runs on */
    LAW_EFFECT_M5_AUTHORITY = 1 << 4,  /* queue M-5, changed by us */
    LAW_EFFECT_M6_FAILURE = 1 << 5,    /* queue M-6, what was missed and what may follow */
    LAW_EFFECT_M7_CHANGED = 1 << 6,    /* queue M-7, withdrawn, excused, extended or new */
    LAW_EFFECT_M8_ALERT = 1 << 7,      /* M-8, internal alert to the caseworker */
    LAW_EFFECT_TAKE_SLOT = 1 << 8,     /* take the slot of the facts */
    LAW_EFFECT_FREE_SLOT = 1 << 9,     /* free the slot of the present booking (after TAKE_SLOT) */
    LAW_EFFECT_NEW_DEADLINE = 1 << 10, /* task: a new deadline (8 days or more) or a summons */
    LAW_EFFECT_SUMMON_NEXT = 1 << 11,  /* task: the next conversation is by summons */
    LAW_EFFECT_FOLLOW_UP = 1 << 12,   /* create the follow-up of 2.1, then the deadline is closed */
    LAW_EFFECT_CASE_MISSED = 1 << 13, /* open a consequence case of type missed_deadline */
    LAW_EFFECT_CASE_NO_SHOW = 1 << 14, /* open a consequence case of type no_show */
    LAW_EFFECT_CONTACT =
        1 << 15, /* store contact_restored_on = `contact_on`, unless one is stored */
    LAW_EFFECT_DATES_MOVED = 1 << 16,  /* store the step's deadline_on and latest_interview_on */
    LAW_EFFECT_LOG_NO_TIMES = 1 << 17, /* store the search in no_times */
    LAW_EFFECT_TASK_DECIDE = 1 << 18,  /* task: a caseworker must decide (late afbud, missed) */
};

/** Why a deadline may be withdrawn (S-15); also the ground of an excuse (S-13). */
enum law_ground {
    LAW_GROUND_NONE = 0,
    LAW_GROUND_EXEMPTION,
    LAW_GROUND_REVOCATION,
    LAW_GROUND_ABSENCE,
    LAW_GROUND_OUT_OF_SCOPE,
    LAW_GROUND_CONTRACT_ENDED,
    LAW_GROUND_NO_SLOTS,
    LAW_GROUND_AUTHORITY_FAULT, /* ours: also when a caseworker takes an open deadline back */
    LAW_GROUND_OUTAGE
};

/** All facts an event may need; each event reads only its own, the rest may be zero. Days that are
 * not known must be CIVIL_NONE: begin with LAW_DEADLINE_FACTS_NONE. */
struct law_deadline_facts {
    int64_t now_utc;
    bool by_caseworker; /* a person of the authority acts (HELD, NO_SHOW, EXCUSE, AFBUD_...) */
    enum law_selfbook_status status;
    civil_day deadline_on;
    civil_day latest_interview_on;
    /* ISSUE */
    civil_day available_on; /* the day the deadline is made available to the citizen */
    civil_day guided_on;
    civil_day duty_until; /* last day of OBLIGED; CIVIL_NONE: open */
    int free_slots;       /* lawful for this person, through the latest interview day */
    bool has_open_deadline;
    bool has_future_booking;
    bool is_first_interview; /* of the person, for P-21; false when exempted from that setting */
    /* BOOK, REBOOK */
    struct law_slot slot;
    enum law_form form;
    bool needs_interpreter;
    /* a present booking */
    enum law_booking_kind kind;
    bool citizen_may_move;
    civil_day interview_on;
    int interview_minute;
    int64_t interview_utc;
    civil_day held_on;
    bool has_afbud_reason;
    /* MIDNIGHT: the verdict of law/outage.h */
    bool outage_extends;    /* law_outage_extend() said DEADLINE_EXTENDED */
    bool outage_still_down; /* it said SERVICE_STILL_DOWN: keep waiting */
    civil_day outage_deadline_on;
    /* EXCUSE, WITHDRAW, CONSEQUENCE */
    enum law_ground ground;
    bool no_times_unanswered; /* a C14 record of the person waits for an answer */
};

/** Facts with every day unknown and all else zero. */
struct law_deadline_facts law_deadline_facts_none(void);
/** The same facts as law_may_rebook() and law_may_cancel() take them. */
struct law_change_facts law_deadline_change(const struct law_deadline_facts *facts);

struct law_deadline_step {
    struct law_verdict verdict; /* ALLOWED, MET, BREACHED: the step is taken; else `to` is `from` */
    enum law_deadline_state to;
    unsigned effects;      /* set of enum law_effect; none when refused */
    civil_day deadline_on; /* after the step (moved with DATES_MOVED) */
    civil_day latest_interview_on;
    civil_day contact_on; /* with LAW_EFFECT_CONTACT */
    const char *rule;     /* "S-04", for the log and the tests */
};

/** One step. Every guard that fails gives its own reason and paragraph, and changes nothing. */
struct law_deadline_step law_deadline_step(enum law_deadline_state from,
                                           enum law_deadline_event event,
                                           const struct law_deadline_facts *facts,
                                           const struct law_settings *settings);
/** Whether the step was taken (the state may still be the same, as for S-16). */
bool law_deadline_step_taken(const struct law_deadline_step *step);
/** The S-01 guards alone, all that fail, for the page that prepares a deadline (S07). */
size_t law_deadline_issue_issues(const struct law_deadline_facts *facts,
                                 const struct law_settings *settings, struct law_issues *out);
/** Why a deadline falls for a person of that status (S-15); NONE: the duty stands. */
enum law_ground law_deadline_ground(enum law_selfbook_status status);
/** How a person whose next conversation must be arranged gets it: a deadline or a summons. */
bool law_deadline_by_summons(enum law_selfbook_status status, bool is_first_interview,
                             const struct law_settings *settings);

/** Identifiers for storage and log: "consequence_open", "authority_cancel". */
const char *law_deadline_state_code(enum law_deadline_state state);
const char *law_deadline_event_code(enum law_deadline_event event);
/** The state of an identifier; LAW_DEADLINE_NONE for an unknown one. */
enum law_deadline_state law_deadline_state_from(const char *code);

#endif
