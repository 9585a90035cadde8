/* One talk on the citizen's pages: details and receipt (C12), moving (C13), apologies (C16). */
#ifndef VIEW_TALK_H
#define VIEW_TALK_H

#include "law/booking.h"
#include "law/verdict.h"
#include "view/errors.h"
#include "view/slots.h"
#include "view/view.h"

/** What has become of it, as the citizen sees it. */
enum talk_state {
    TALK_STATE_UNSET,
    TALK_STATE_UPCOMING,
    TALK_STATE_PAST, /* begun or over, and nothing is recorded yet */
    TALK_STATE_HELD,
    TALK_STATE_NO_SHOW,
    TALK_STATE_CANCELLED,
    TALK_STATE_CANCELLED_LATE,
    TALK_STATE_CANCELLED_BY_US,
};

struct view_talk {
    bool is_receipt; /* the heading says what was done, not what this is */
    enum talk_state state;
    enum law_booking_kind kind;
    const char *id; /* its address */
    const char *reference;
    civil_day day;
    int minute, length_min;
    int64_t previous_utc; /* where it stood before the last move; 0: never moved */
    enum law_form form;
    const char *place, *unit, *unit_phone, *caseworker;
    const char *phone;       /* phone talks */
    const char *subject;     /* "" none */
    const char *interpreter; /* null: none */
    const char *needs;       /* "" none */
    struct law_verdict move; /* ALLOWED: may be moved; else why not */
    struct law_limit change;
    civil_day book_again_by; /* cancelled, and the duty runs: its day; CIVIL_NONE: no duty */
    bool has_record;    /* finished: the next two are meant */
    const char *agreed; /* Danish; null: nothing was written */
    civil_day next_on;  /* CIVIL_NONE: none planned */
};
/** Fills templates/citizen/talk.tpl. */
void fill_talk(struct view *v, const struct view_talk *m);

struct view_talk_move {
    const char *id;
    civil_day old_day;
    int old_minute;
    civil_day latest_on; /* CIVIL_NONE: no limit */
    struct law_limit change;
    struct view_slots slots; /* none: nothing else is free */
    const char *earlier, *later;
};
void fill_talk_move(struct view *v, const struct view_talk_move *m);

struct view_talk_move_check {
    const char *id;
    const char *slot;   /* the new time's address id, which goes along with the press */
    bool is_changed;    /* the page that was pressed showed another new time, */
    civil_day seen_day; /* this one; CIVIL_NONE: unknown */
    int seen_minute;
    civil_day old_day;
    int old_minute;
    civil_day day;
    int minute, length_min;
    enum law_form form;
    const char *place, *caseworker;
    struct law_limit change; /* of the new time */
    bool change_is_over;
    int64_t hold_until_utc; /* 0: not held */
};
void fill_talk_move_check(struct view *v, const struct view_talk_move_check *m);

struct view_talk_cancel {
    const char *id;
    int32_t version; /* of the talk, which goes along with the press */
    bool is_changed; /* the page that was pressed showed another version */
    civil_day day;
    int minute;
    bool is_late;            /* a caseworker decides */
    civil_day book_again_by; /* in time, and the duty runs on; CIVIL_NONE: none */
    bool may_move;
    const char *reason; /* typed so far */
    const struct view_errors *errors;
    enum law_cite rule;
};
void fill_talk_cancel(struct view *v, const struct view_talk_cancel *m);

enum talk_refusal { TALK_REFUSAL_UNSET, TALK_NOT_MOVED, TALK_NOT_CANCELLED, TALK_GONE_ALREADY };
struct view_talk_refused {
    enum talk_refusal what;
    const char *id;
    struct law_verdict verdict;
    bool stands; /* the talk is still to come */
    civil_day day;
    int minute;
    bool may_cancel;
    const char *unit_phone;
};
void fill_talk_refused(struct view *v, const struct view_talk_refused *m);

#endif
