/* Bookings: taking, moving and ending a conversation, and reading it. A conflict is an answer. */
#ifndef STORE_BOOKING_H
#define STORE_BOOKING_H

#include "store/slot.h"
#include "store/types.h"

enum store_booking_state {
    STORE_BOOKING_UNSET,
    STORE_BOOKED,
    STORE_HELD,
    STORE_NO_SHOW,
    STORE_CANCELLED,       /* by the citizen, in time */
    STORE_CANCELLED_LATE,  /* afbud: a caseworker decides */
    STORE_CANCELLED_BY_US, /* by the authority */
    STORE_BOOKING_STATE__COUNT
};
const char *store_booking_state_code(enum store_booking_state state);
enum store_booking_state store_booking_state_from(const char *code);

/** One conversation with its time and its deadline. Texts live in the arena. */
struct store_booking {
    int64_t id;
    const char *public_id; /* its address */
    const char *reference; /* eight characters for reading aloud; opens nothing */
    const char *uid;       /* of the calendar entry; never changes */
    int32_t sequence;      /* of the calendar entry; rises with each change */
    int64_t person_id;
    enum law_booking_kind kind;
    enum law_form form;
    enum store_booking_state state;
    struct store_slot slot;       /* the time; `law.is_free` is false while the booking has it */
    const char *caseworker_phone; /* "" when there is none */
    const char *unit_name, *unit_phone;
    const char *interpreter_language; /* null: none */
    const char *needs;                /* "" none */
    const char *phone;                /* null: not by phone */
    const char *subject;              /* of a summons; "" otherwise */
    const char *reason;               /* short notice, fixed form; for staff */
    const char *change_reason;        /* of the last change */
    bool may_move;
    int64_t deadline_id; /* 0: none */
    civil_day deadline_on, latest_on;
    enum law_deadline_state deadline_state; /* NONE without one */
    int64_t moved_utc, previous_utc; /* last move and where the talk stood before; 0: never */
    int64_t booked_utc, updated_utc;
    int64_t ended_utc; /* cancelled or attendance recorded; 0: not */
};

/** C12, C13, C16: the citizen's own. ERR_NOT_FOUND: absent or another person's. */
must_check enum err store_booking_own(struct store *s, struct arena *a, int64_t person_id,
                                      const char *public_id, struct store_booking *out);
/** C17: the citizen's talks before `now_utc` or ended, newest first. */
must_check enum err store_booking_history(struct store *s, struct arena *a, int64_t person_id,
                                          int64_t now_utc, int32_t offset, int32_t limit,
                                          struct store_booking **out, size_t *count,
                                          int32_t *total);
/** S09: a talk of a person whom the user may open, or that is held by the user. */
must_check enum err store_booking_get(struct store *s, struct arena *a,
                                      const struct store_scope *scope, const char *public_id,
                                      int64_t now_utc, struct store_booking *out,
                                      const char **out_person_public_id);
/** S04: the person's talks, newest first. */
must_check enum err store_booking_list(struct store *s, struct arena *a,
                                       const struct store_scope *scope, int64_t person_id,
                                       int64_t now_utc, int32_t limit, struct store_booking **out,
                                       size_t *count);

/** A new booking. */
struct store_booking_new {
    int64_t person_id;
    int64_t slot_id;
    int64_t deadline_id; /* 0: none */
    enum law_booking_kind kind;
    int64_t booked_by; /* staff; 0 for LAW_BOOKING_SELF */
    enum law_form form;
    const char *interpreter_language; /* null: none */
    const char *needs;                /* null: none */
    const char *phone;                /* phone talks must have one */
    const char *subject;              /* null: none */
    bool may_move;                    /* what the citizen may do later */
    const char *reason;               /* null: none */
    int64_t now_utc;
};
/** What a receipt needs. */
struct store_booked {
    int64_t id;
    const char *public_id;
    const char *reference;
};
/**
 * Takes the time: one INSERT; the schema marks the time as taken, writes the event, and uses up the
 * person's hold and choices. Record the deadline's step beside it (store_deadline_record()).
 * ERR_CONFLICT: the time is taken, closed or held by another, or the person has a future booking.
 */
must_check enum err store_booking_take(struct store *s, struct arena *a,
                                       const struct store_booking_new *in,
                                       struct store_booked *out);
/** One change of a booking that is still `booked`. */
struct store_booking_change {
    int64_t booking_id;
    int64_t person_id;
    int64_t changed_by; /* staff; 0: the citizen */
    const char *reason; /* null: none */
    int64_t now_utc;
};
/** Takes the new time and frees the old one in one UPDATE: same address, reference and UID,
 * sequence + 1. Form, interpreter, needs and phone are set anew.
 * ERR_CONFLICT: the time is gone, or the talk is not `booked` any more. */
must_check enum err store_booking_move(struct store *s, const struct store_booking_change *change,
                                       int64_t slot_id, enum law_form form,
                                       const char *interpreter_language, const char *needs,
                                       const char *phone);
/** Ends it as `state` (anything but BOOKED); sequence + 1. A time that was not used becomes free.
 * ERR_CONFLICT: it has ended already. */
must_check enum err store_booking_end(struct store *s, const struct store_booking_change *change,
                                      enum store_booking_state state);

/** S-08: a caseworker has judged a late cancellation: it is written among the talk's events. The
 * talk stays CANCELLED_LATE. ERR_CONFLICT: it was judged before, or is no late cancellation. */
must_check enum err store_booking_late_decided(struct store *s,
                                               const struct store_booking_change *change,
                                               bool is_excused);

/** What happened to a talk, oldest first (S09). */
struct store_booking_event {
    int64_t at_utc;
    const char *event; /* booked, moved, moved_by_us, cancelled, ..., held, no_show */
    enum store_actor_kind actor;
    const char *actor_name; /* staff; null: the citizen */
    int64_t from_utc, to_utc;
    const char *reason;
};
must_check enum err store_booking_events(struct store *s, struct arena *a,
                                         const struct store_scope *scope, int64_t booking_id,
                                         int64_t now_utc, struct store_booking_event **out,
                                         size_t *count);

/** The answers of C05-C10, kept on the server. */
struct store_choice {
    int64_t booking_id; /* the talk that is to be moved; 0: a new booking */
    enum law_form form; /* UNSET: not answered */
    int64_t slot_id;    /* 0: not chosen */
    bool interpreter_answered;
    const char *interpreter_language; /* null: none */
    bool needs_answered;
    const char *needs; /* "" none */
    const char *phone; /* null: none */
};
/** Replaces the person's answers as a whole. */
must_check enum err store_choice_put(struct store *s, int64_t person_id, int64_t now_utc,
                                     const struct store_choice *in);
must_check enum err store_choice_drop(struct store *s, int64_t person_id);

#endif
