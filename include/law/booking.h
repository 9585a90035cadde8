/* May this person book, move or cancel this time now? The guards of S-04, S-06 to S-08
 * (law.md 3.2), and the day and clock limits of a deadline (R-10, R-14, P-01 to P-05, P-08). */
#ifndef LAW_BOOKING_H
#define LAW_BOOKING_H

#include "law/clock.h"
#include "law/selfbooking.h"

/** The states of one booking deadline (3.2). NONE: the person has no deadline at all. */
enum law_deadline_state {
    LAW_DEADLINE_NONE = 0,
    LAW_DEADLINE_DRAFT,
    LAW_DEADLINE_OPEN,
    LAW_DEADLINE_BOOKED,
    LAW_DEADLINE_HELD,
    LAW_DEADLINE_NO_SHOW,
    LAW_DEADLINE_CANCELLED_LATE,
    LAW_DEADLINE_MISSED,
    LAW_DEADLINE_EXCUSED,
    LAW_DEADLINE_CONSEQUENCE_OPEN,
    LAW_DEADLINE_WITHDRAWN,
    LAW_DEADLINE_CLOSED,
    LAW_DEADLINE_STATE__COUNT
};

/** How a conversation came about. */
enum law_booking_kind {
    LAW_BOOKING_UNSET = 0,
    LAW_BOOKING_SELF,          /* booked by the citizen */
    LAW_BOOKING_BY_CASEWORKER, /* booked for the citizen */
    LAW_BOOKING_SUMMONS        /* indkaldelse */
};

enum law_form { LAW_FORM_UNSET = 0, LAW_FORM_OFFICE = 1, LAW_FORM_PHONE = 2, LAW_FORM_VIDEO = 4 };

/** A time on offer, as it stands inside the write transaction. */
struct law_slot {
    civil_day day;
    int minute; /* local wall clock */
    int64_t starts_utc;
    bool is_free;   /* nobody else has it */
    bool is_closed; /* closed by the authority */
    unsigned forms; /* set of enum law_form */
    bool has_interpreter;
    bool is_present; /* it is the time that the person has booked already */
};

/** What decides whether a time may be booked. */
struct law_booking_facts {
    int64_t now_utc;
    enum law_selfbook_status status; /* of today */
    enum law_deadline_state state;   /* of the person's newest live deadline; NONE without one */
    civil_day deadline_on;           /* CIVIL_NONE without one */
    civil_day latest_interview_on;   /* stored with the deadline; CIVIL_NONE: deadline + P-02 */
    bool has_future_booking;
    struct law_slot slot;
    enum law_form form;     /* what the citizen chose; UNSET: not asked yet */
    bool needs_interpreter; /* the slot must have one */
};

/** The conversation that is to be moved or cancelled. */
struct law_change_facts {
    int64_t now_utc;
    enum law_selfbook_status status;
    civil_day deadline_on; /* of the deadline it meets; CIVIL_NONE: none (voluntary, summons) */
    civil_day latest_interview_on;
    enum law_booking_kind kind;
    bool citizen_may_move;  /* for BY_CASEWORKER and SUMMONS: what the letter said */
    civil_day interview_on; /* the present time; CIVIL_NONE: no booking */
    int interview_minute;
    int64_t interview_utc;
    struct law_slot slot; /* the new time; slot.day CIVIL_NONE asks whether moving is open at all */
    enum law_form form;
    bool needs_interpreter;
};

/** The end of the right to move or cancel freely. */
struct law_limit {
    int64_t until_utc;      /* the first moment that is too late */
    struct law_local until; /* the same as people read it: "12 May 09:00", or deadline day 23:59 */
    bool by_deadline;       /* the deadline's end came first, else the cutoff */
    enum law_reading reading;
};

/** The earliest lawful deadline: the day of availability does not count, 8 days. */
civil_day law_deadline_earliest(civil_day available_on);
/** The deadline proposed: P-01 days on, moved to a working day when P-03 says so (T-6). A period of
 * 0 takes P-01; one below 8 counts as 8. */
civil_day law_deadline_proposed(civil_day available_on, int period_days,
                                const struct law_settings *settings);
/** The last deadline that a duty ending on `duty_until` leaves room for (its own last day, on a
 * working day when P-03 says so); CIVIL_NONE when the duty is open. */
civil_day law_deadline_latest(civil_day duty_until, const struct law_settings *settings);
/** The last day for the conversation: deadline + P-02 days. */
civil_day law_deadline_latest_interview(civil_day deadline_on, const struct law_settings *settings);
/** The first moment at which a deadline is over: local midnight that ends its day (T-4). */
int64_t law_deadline_closes_utc(civil_day deadline_on);

/** Until when a booking may be moved or cancelled: the earlier of the deadline's end and the cutoff
 * (P-04 calendar days before, same wall clock; E09, E10, I12). Without a deadline the cutoff. With
 * P-05 the cutoff alone. `cutoff_days` below 0 takes P-04. A wall clock time that is skipped counts
 * as the moment the clocks changed, a repeated one as its first occurrence. */
struct law_limit law_booking_change_limit(civil_day deadline_on, civil_day interview_on,
                                          int interview_minute, int cutoff_days,
                                          const struct law_settings *settings);

/** S-04: may the citizen book the slot now? Guards in this order: status, other booking, deadline
 * over, slot gone, closed, past, lead time, after the latest interview day, form, interpreter.
 * After a miss (MISSED, CONSEQUENCE_OPEN, NO_SHOW) booking is open: it restores contact (S-16). The
 * voluntary book when P-26 allows. `last_day` is the deadline, or the latest interview day for
 * SLOT_AFTER_LATEST. */
struct law_verdict law_may_book(const struct law_booking_facts *facts,
                                const struct law_settings *settings);
/** S-06: may the citizen move the booking (to facts->slot, when that is given) now? */
struct law_verdict law_may_rebook(const struct law_change_facts *facts,
                                  const struct law_settings *settings);
/** S-07, S-08: may the citizen cancel freely now? ALLOWED: the deadline runs on. REFUSED with
 * AFBUD_RECORDED: too late to be free, but afbud is received and a caseworker decides (E23). */
struct law_verdict law_may_cancel(const struct law_change_facts *facts,
                                  const struct law_settings *settings);

#endif
