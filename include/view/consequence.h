/* A consequence case as its caseworker sees it (law.md 3.3): what is on record, and the step that
 * comes now. */
#ifndef VIEW_CONSEQUENCE_H
#define VIEW_CONSEQUENCE_H

#include "law/case.h"
#include "view/right_fields.h"

#include <stdint.h>

/** One piece of evidence in words. */
struct view_case_line {
    int64_t at_utc; /* 0: of no single moment */
    const char *text, *detail, *href; /* detail "" and href null: none */
};
struct view_case_group {
    const char *name, *none; /* what it says when there is nothing */
    const struct view_case_line *lines;
    size_t count;
};
struct view_case_answer {
    int64_t at_utc;
    const char *how, *text;
};
/** The token and the number of one form. */
struct view_case_form {
    const char *token, *number;
};

/** templates/staff/consequence.tpl. Forms are shown where their fields are given. */
struct view_consequence {
    struct view_person_head head;
    const char *id; /* the case's address */
    int32_t version;
    const char *state, *what;
    const char *note;          /* of the caseworker who opened it; "" none */
    const char *stop, *stopped; /* why the last act was not done: heading and text; null: none */
    const char *const *alerts; /* what stands in the way of any consequence */
    size_t alert_count;
    const struct view_case_group *groups;
    size_t group_count;
    const char *days;      /* what may be proposed, by which rule */
    const char *suggested; /* P-11; null: none */
    const struct view_case_answer *answers;
    size_t answer_count;
    const char *letter; /* that asked; null: not asked */
    civil_day asked_on, answer_until, decide_from;
    bool is_asked, is_running, has_more_time;
    const char *ground; /* yes or no, in words; null: not heard */
    const char *ground_text, *heard_by;
    /* forms */
    bool may_ask, may_note, may_hear, may_propose, may_drop;
    struct view_date_field until, more, contact;
    struct view_area question, said, ground_why, reason, both_reason, contact_tried;
    struct view_radio source, ground_yes, outcome;
    bool is_activity_ready;
    struct view_case_form ask, note_form, time, hear, propose, drop;
    /* a proposal */
    const char *proposal; /* the letter as it would go; null: none */
    const char *proposed, *prepared_by;
    int64_t prepared_utc;
    bool may_decide, needs_two;
    struct view_case_form decide, back;
    /* decided */
    const char *decided; /* the outcome; null: not decided */
    const char *decided_by, *decision_id;
    int64_t decided_utc;
    civil_day complaint_until;
    bool may_complain, may_close;
    const char *complaint, *complaint_rule; /* null: none */
    struct view_date_field complaint_on;
    struct view_area complaint_text;
    struct view_case_form complain, close;
    const struct view_errors *errors;
};
void fill_consequence(struct view *v, const struct view_consequence *m);

#endif
