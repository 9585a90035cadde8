/* What may follow a missed deadline or a no-show (law.md 3.3): deregistration, re-registration,
 * days of deduction, control. Proposals only; a caseworker decides. */
#ifndef LAW_CONSEQUENCE_H
#define LAW_CONSEQUENCE_H

#include "law/settings.h"
#include "law/verdict.h"

struct law_deregistration {
    struct law_verdict
        verdict;            /* MUST_BOOK_AT_REREGISTRATION (DUE) or CONDITION_LAPSED (ALLOWED) */
    civil_day effective_on; /* the day after the deadline; a holiday does not move it */
    civil_day lapses_on;    /* three months after: from that day no booking condition */
    bool must_book;
    civil_day interview_by; /* CIVIL_NONE when nothing must be booked */
};
/** Deregistration after a missed deadline, and registering again (BEK 1216/2023 §§ 27, 30;
 * F01-F06). `registers_on` CIVIL_NONE: not yet; then must_book says what holds until it lapses. */
struct law_deregistration law_deregistration(civil_day deadline_on, civil_day registers_on,
                                             const struct law_settings *settings);

/** The authority's own mistake: it restores the registration from the day it was taken away,
 * without any act of the citizen (BEK 1216/2023 § 30, stk. 1, 2. pkt.; F07). `last_day` is that
 * day. */
struct law_verdict law_restoration(civil_day deregistered_on);

enum law_failure { LAW_FAILURE_UNSET = 0, LAW_FAILURE_MISSED_DEADLINE, LAW_FAILURE_NO_SHOW };

struct law_deduction {
    struct law_verdict verdict;    /* ALLOWED with DAYS_PROPOSED, or why none may be proposed */
    int days;                      /* 0 when none may be proposed */
    civil_day latest_deduction_on; /* three whole calendar months after the event */
};
/** Days of deduction that may be proposed (LAS §§ 35, 37, 37 a; F08-F13). */
struct law_deduction law_deduction_days(enum law_failure kind, civil_day event_on,
                                        civil_day contact_on, bool is_guided);
/** F14: may the case go on? Activity ready persons must be tried in person first. */
struct law_verdict law_consequence_contact(bool is_activity_ready, bool contact_tried);

/** After a control action (IL § 27; F15). */
civil_day law_control_first_by(civil_day received_on);
/** Conversation number `number` (1, 2, ...) after the first, every 14 days for three months;
 * CIVIL_NONE when that is past `law_control_last_day`. */
civil_day law_control_next(civil_day first_held_on, int number);
civil_day law_control_last_day(civil_day first_held_on);
/** Offer within two weeks of the first conversation. */
civil_day law_control_offer_by(civil_day first_held_on);

#endif
