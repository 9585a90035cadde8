/* C04: where the citizen stands, in one sentence and one button. */
#ifndef VIEW_MY_TALKS_H
#define VIEW_MY_TALKS_H

#include "law/booking.h"
#include "law/exemption.h"
#include "view/view.h"

enum my_talks_state {
    MY_TALKS_STATE_UNSET,
    MY_TALKS_IS_MUST_BOOK,
    MY_TALKS_IS_BOOKED,
    MY_TALKS_IS_SUMMONED,
    MY_TALKS_IS_LATE,        /* the deadline was missed */
    MY_TALKS_IS_JUST_OVER,   /* it is over, and nobody has noted that yet */
    MY_TALKS_IS_STAYED_AWAY, /* a caseworker recorded that the person did not come */
    MY_TALKS_IS_AFBUD,       /* cancelled after the limit */
    MY_TALKS_IS_EXCUSED,
    MY_TALKS_IS_REVOKED,
    MY_TALKS_IS_EXEMPT,
    MY_TALKS_IS_FIRST_TALK,   /* the first talk is by summons (P-21) */
    MY_TALKS_IS_NOT_GUIDED,   /* guidance comes before the duty */
    MY_TALKS_IS_NOT_IN_SCOPE, /* the jobcentre books, and the own right is switched off (P-26) */
    MY_TALKS_IS_PAUSED,       /* an absence */
    MY_TALKS_IS_MAY_BOOK,     /* voluntary */
    MY_TALKS_IS_NOTHING,
};

struct view_my_talks {
    enum my_talks_state state;
    civil_day today;
    civil_day deadline_on, latest_on; /* MUST_BOOK, LATE, JUST_OVER */
    bool may_book;                    /* LATE, STAYED_AWAY, AFBUD */
    bool book_helps;                  /* no contact since the miss: booking ends the count */
    bool is_restored;                 /* contact since the miss */
    bool outage_moved;                /* MUST_BOOK: the deadline was moved by an outage */
    bool withdrawn;                   /* MAY_BOOK, NOTHING: what the letter asked counts no more */
    bool no_times;                    /* a record of C14 waits for an answer */
    bool no_times_answered;           /* it was answered, and there is no talk yet */
    /* BOOKED, SUMMONED */
    const char *talk; /* its address */
    civil_day day;
    int minute;
    enum law_form form;
    const char *caseworker;
    bool may_move;
    bool right_is_gone; /* exempt or revoked meanwhile: the talk stands */
    bool right_is_revoked;
    bool missed_before; /* an open case from a missed deadline */
    /* REVOKED, EXEMPT, PAUSED */
    enum law_exemption_basis basis;
    civil_day review_on; /* CIVIL_NONE: none */
    civil_day until;
    const char *decision; /* its address; null: none */
    /* a hearing runs: until when to answer; CIVIL_NONE: none */
    civil_day hearing_until;
    const char *hearing; /* its address; null: not known */
    /* a consequence case: until when to say why, and its address (null: nothing is asked), or the
     * address of what was decided (null: nothing lately) */
    civil_day case_until;
    const char *case_id, *case_decision;
    enum law_cite rule;
};

/** Fills templates/citizen/my_talks.tpl. */
void fill_my_talks(struct view *v, const struct view_my_talks *m);

#endif
