/* S04: one person's overview and timeline. */
#ifndef VIEW_PERSON_H
#define VIEW_PERSON_H

#include "law/booking.h"
#include "law/cites.h"
#include "law/reason.h"
#include "view/staff_fields.h"
#include "view/view.h"

#include <stdint.h>

/** What is to be done first. */
enum person_next {
    PERSON_NEXT_UNSET,
    PERSON_NEXT_NOTHING,  /* closed, moved, or not covered */
    PERSON_NEXT_GUIDE,    /* guidance comes before a deadline */
    PERSON_NEXT_DEADLINE, /* a deadline can be given */
    PERSON_NEXT_SUMMON,   /* the next talk is arranged by us */
    PERSON_NEXT_WAIT,     /* a deadline is open: the citizen's turn */
    PERSON_NEXT_TALK,     /* a talk is booked */
};

/** One line of the timeline as it is stored; the words for it are in cgi/view/timeline.c. */
struct view_event {
    int64_t at_utc;
    const char *kind, *code, *detail, *cite, *note;
    const char *actor;      /* citizen, staff, system */
    const char *actor_name; /* staff; else null */
    const char *ref_id;     /* null: nothing to open */
    int64_t other_utc;      /* 0: none */
};
/** What happened, in a sentence; what stands below it ("" nothing); and where it leads (null:
 * nowhere). In the arena. */
struct view_event_text {
    const char *text, *detail, *who, *href;
};
struct view_event_text event_text(struct arena *a, const struct view_event *event);
/** The name of a reason to open another unit's person, by its code. */
const char *access_reason_name(const char *code);

/** One consequence case of the person. */
struct view_person_case {
    const char *id; /* address id */
    bool is_no_show;
    civil_day event_on;
    const char *state; /* in words */
};
/** One open task of the person. */
struct view_person_task {
    const char *name;
    civil_day due_on;
    bool is_overdue;
};

struct view_person {
    struct view_person_head head;
    civil_day today;
    bool is_moved, is_ended;
    civil_day closed_on;
    bool is_locked; /* the citizen's account */
    /* the right and the duty to book */
    enum law_selfbook_status status;
    enum law_reason reason;
    enum law_cite cite;
    civil_day until; /* CIVIL_NONE: open */
    enum law_selfbook_status after;
    bool has_deadline_room;      /* a deadline given today can run out before the duty ends (G03) */
    civil_day deadline_no_later; /* then it is at the latest then; CIVIL_NONE: as the settings say */
    bool is_exempt_and_revoked;
    civil_day exempt_until, exemption_review_on, revoked_until, revocation_review_on;
    bool is_exempt, is_revoked;
    civil_day guided_on;
    const char *hearing_step; /* a revocation that runs; null: none */
    enum person_next next;
    bool is_first_talk; /* the next one is by summons for that reason */
    /* deadline */
    enum law_deadline_state deadline;
    civil_day deadline_on, latest_on, available_on;
    /* next talk */
    const char *talk_id; /* address id; null: none */
    civil_day talk_on;
    int talk_minute;
    enum law_form talk_form;
    enum law_booking_kind talk_kind;
    const char *talk_place, *talk_with;
    /* contact */
    const char *phone, *email, *language, *interpreter, *address; /* null: none */
    bool digital_post, outside_portal;
    const char *caseworker, *unit;
    civil_day code_made_on; /* the last letter with a code; CIVIL_NONE: never */
    bool code_is_open, has_password;
    const struct view_person_case *cases; /* consequence cases, newest first */
    size_t case_count;
    bool help_asked, no_times;
    const struct view_person_task *tasks;
    size_t task_count;
    const struct view_event *events;
    size_t event_count;
    int64_t older_before; /* moment for the link to older lines; 0: none */
    bool is_newest;       /* false: an older page of the timeline */
};
/** Fills templates/staff/person.tpl. */
void fill_person(struct view *v, const struct view_person *m);

/** templates/staff/person_cpr.tpl. */
struct view_person_cpr {
    struct view_person_head head;
    const char *cpr; /* ten digits; null: the reason is still to be given */
    const struct view_choice *reasons;
    size_t reason_count;
    const struct view_errors *errors; /* at "grund" */
};
void fill_person_cpr(struct view *v, const struct view_person_cpr *m);

#endif
