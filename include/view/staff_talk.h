/* S08 and S09: one talk on the caseworker's pages. */
#ifndef VIEW_STAFF_TALK_H
#define VIEW_STAFF_TALK_H

#include "law/deadline.h"
#include "view/errors.h"
#include "view/staff_fields.h"
#include "view/view.h"

#include <stddef.h>
#include <stdint.h>

enum staff_talk_state {
    STAFF_STATE_UNSET,
    STAFF_STATE_UPCOMING,
    STAFF_STATE_PAST, /* begun, attendance not recorded */
    STAFF_STATE_HELD,
    STAFF_STATE_NO_SHOW,
    STAFF_STATE_CANCELLED,
    STAFF_STATE_CANCELLED_LATE, /* to be judged */
    STAFF_STATE_LATE_EXCUSED,
    STAFF_STATE_LATE_NO_SHOW,
    STAFF_STATE_CANCELLED_BY_US,
};

/** {{>TALK_HEAD}}: whose talk, and when. Under the h1 of each page about a talk. */
struct view_staff_talk_head {
    const char *id;  /* address id */
    int32_t version; /* of the talk: forms that change it carry it along */
    bool may_open;
    struct view_person_head person; /* not read unless `may_open` */
    civil_day day;
    int minute;
    int length_min;
    const char *caseworker;
};

void fill_talk_head(struct view *v, const struct view_staff_talk_head *m);

struct view_talk_event {
    int64_t at_utc;
    const char *event; /* booked, moved ... */
    const char *who;   /* staff name; null: the citizen */
    bool is_system;
    int64_t from_utc, to_utc;
    const char *reason;
};
struct view_talk_message {
    const char *kind; /* M-5 ... */
    const char *subject, *channel;
    int64_t queued_utc, available_utc, failed_utc;
};

/** templates/staff/staff_talk.tpl */
struct view_staff_talk {
    struct view_staff_talk_head head;
    enum staff_talk_state state;
    enum law_booking_kind kind;
    enum law_form form;
    const char *reference, *place, *phone, *subject, *interpreter, *needs, *reason;
    bool may_move; /* the citizen */
    struct law_limit change;
    bool change_is_over;
    int64_t previous_utc;
    enum law_deadline_state deadline; /* NONE: the talk meets none */
    civil_day deadline_on, latest_on;
    const struct view_talk_event *events;
    size_t event_count;
    const struct view_talk_message *messages;
    size_t message_count;
    bool has_record, is_record_finished; /* of a talk that was held */
};
void fill_staff_talk(struct view *v, const struct view_staff_talk *m);

/** One choice of {{>TALK_TIMES}}. */
struct view_talk_choice {
    const char *id;
    civil_day day;
    int minute, length_min;
    unsigned forms;
    const char *interpreter; /* null: none */
    const char *caseworker;
};
/** templates/staff/talk_times.tpl: an offered time, or one outside them. */
struct view_talk_times {
    const struct view_talk_choice *choices; /* grouped by caseworker */
    size_t count;
    civil_day latest;   /* no choice after it; CIVIL_NONE: no limit */
    const char *chosen; /* address id, "anden", or "" */
    struct view_date_field day;
    const char *clock, *length, *place, *reason; /* of another time, as typed */
    bool ask_close;                              /* another time lies over own free ones: confirm */
    bool is_confirmed;
    const struct view_errors *errors;
};
void fill_talk_times(struct view *v, const struct view_talk_times *m);

/** templates/staff/talk_form.tpl: office, phone or video, and the number. */
struct view_talk_form {
    enum law_form form; /* UNSET: not chosen */
    const char *phone;
    const struct view_errors *errors;
};
void fill_talk_form(struct view *v, const struct view_talk_form *m);

/** templates/staff/staff_talk_move.tpl */
struct view_staff_talk_move {
    struct view_staff_talk_head head;
    struct view_talk_times times;
    struct view_talk_form form;
    const char *why;
    bool is_changed;                  /* the page that was pressed showed another version */
    enum law_deadline_state deadline; /* BOOKED: it stays met */
    civil_day deadline_on;
    const struct view_errors *errors;
};
void fill_staff_talk_move(struct view *v, const struct view_staff_talk_move *m);

/** templates/staff/staff_talk_cancel.tpl */
struct view_staff_talk_cancel {
    struct view_staff_talk_head head;
    bool is_step; /* a deadline changes with it: `step` says how */
    struct law_deadline_step step;
    civil_day old_deadline_on;
    enum law_booking_kind kind;
    const char *why;
    bool is_changed; /* the page that was pressed showed another version */
    const struct view_errors *errors;
};
void fill_staff_talk_cancel(struct view *v, const struct view_staff_talk_cancel *m);

/** templates/staff/attendance.tpl */
struct view_attendance {
    struct view_staff_talk_head head;
    bool is_late;       /* a late cancellation is judged */
    const char *afbud;  /* what the citizen wrote */
    const char *choice; /* as typed; "" none */
    const char *note;
    bool opens_case; /* staying away opens a consequence case */
    const struct view_errors *errors;
};
void fill_attendance(struct view *v, const struct view_attendance *m);

/** templates/staff/talk_new.tpl */
struct view_talk_new {
    struct view_person_head person;
    enum law_selfbook_status status;
    enum law_cite cite;
    civil_day deadline_on, latest_on; /* of a deadline that is open; CIVIL_NONE: none */
    bool is_first;                    /* no talk was held yet */
    int notice_days;
    civil_day earliest; /* that needs no reason for short notice */
    bool is_summons;
    struct view_talk_times times;
    struct view_talk_form form;
    bool is_fixed;
    const char *fixed_why, *subject, *interpreter, *needs, *short_why;
    bool may_move, ask_confirm, is_confirmed;
    const struct view_errors *errors;
};
void fill_talk_new(struct view *v, const struct view_talk_new *m);

/** templates/staff/staff_talk_refused.tpl: what cannot be done, and why. */
enum staff_talk_act {
    STAFF_ACT_UNSET,
    STAFF_ACT_MOVE,
    STAFF_ACT_CANCEL,
    STAFF_ACT_ATTEND,
    STAFF_ACT_BOOK
};
struct view_staff_talk_refused {
    enum staff_talk_act act;
    struct view_staff_talk_head head; /* `id` null: there is no talk */
    enum law_reason reason;
    enum law_cite cite;
    const char *said;    /* plainer than the reason; null: the reason is said */
    const char *talk_id; /* a talk to look at instead; null: none */
};
void fill_staff_talk_refused(struct view *v, const struct view_staff_talk_refused *m);

/** Messages to the citizen, in Danish. In the arena. */
char *staff_letter_moved(struct arena *a, const char *old_when, civil_day day, int minute,
                         int length_min, const char *where, const char *caseworker,
                         const char *phone);
char *staff_letter_cancelled(struct arena *a, const char *when, civil_day deadline_on,
                             bool by_summons, const char *phone);
/** A summons with all that law.md 3.7 lists, or the receipt of a talk that was agreed. */
struct view_letter_called {
    bool is_summons;
    civil_day day;
    int minute, length_min;
    const char *where, *subject, *caseworker;
    bool may_move;
    struct law_local move_until;
    const char *phone;
};
char *staff_letter_called(struct arena *a, const struct view_letter_called *m);
/** Where it is held, in words: the place, or that we call, or video. */
const char *staff_where(struct arena *a, enum law_form form, const char *place, const char *phone);

#endif
