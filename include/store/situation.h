/* Where a person stands: deadline, next talk, answers so far. One statement for the hot pages. */
#ifndef STORE_SITUATION_H
#define STORE_SITUATION_H

#include "store/booking.h"

/** The newest deadline that matters: open or booked, else the newest issued one. */
struct store_situation_deadline {
    int64_t id; /* 0: none */
    const char *public_id;
    enum law_deadline_state state;
    civil_day deadline_on, latest_on, available_on;
    unsigned forms; /* forms the citizen may choose; others are fixed with a reason */
    civil_day contact_restored_on;
    bool moved_by_outage; /* its days were moved (law.md 3.5) */
};
struct store_situation {
    /* the person */
    int64_t unit_id, caseworker_id;
    const char *given_names, *language, *caseworker_name, *caseworker_phone;
    const char *unit_name, *unit_phone;
    const char *interpreter_language; /* on record; null: none */
    const char *phone;
    int32_t idle_s;
    struct store_situation_deadline deadline;
    /* the next talk: still `booked`, not begun at `now_utc` */
    bool has_booking;
    struct store_booking booking;
    /* the answers so far */
    bool has_choice;
    struct store_choice choice;
    struct store_slot choice_slot; /* id 0: none; is_free as in store_slot_get() */
    int64_t hold_until_utc;        /* of this person on that time; 0: none or lapsed */
    bool no_times_unanswered;      /* a record of C14 waits for an answer */
    bool no_times_answered;        /* one was answered in the last 14 days */
    bool help_asked;               /* a help request waits for an answer */
};

/** The citizen's own situation: C04 to C16. */
must_check enum err store_situation_self(struct store *s, struct arena *a, int64_t person_id,
                                         int64_t now_utc, struct store_situation *out);
/** For a caseworker who may open the person: S04, S07, S08. ERR_NOT_FOUND otherwise. */
must_check enum err store_situation_of(struct store *s, struct arena *a,
                                       const struct store_scope *scope, int64_t person_id,
                                       int64_t now_utc, struct store_situation *out);
/** For the sweep and the command line. For STORE_MAINTENANCE and STORE_ADMIN alone. */
must_check enum err store_situation_system(struct store *s, struct arena *a, int64_t person_id,
                                           int64_t now_utc, struct store_situation *out);

#endif
