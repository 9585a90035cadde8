/* S07: giving a booking deadline, and the check page with the letter. */
#ifndef VIEW_DEADLINE_H
#define VIEW_DEADLINE_H

#include "law/verdict.h"
#include "view/letter.h"
#include "view/right_fields.h"
#include "view/staff_fields.h"

/** templates/staff/deadline_refused.tpl: why no deadline can be given, each with its paragraph. */
struct view_deadline_refused {
    struct view_person_head head;
    const struct law_issues *issues;
    bool needs_guidance, by_summons, may_withdraw; /* what can be done instead */
};
void fill_deadline_refused(struct view *v, const struct view_deadline_refused *m);

/** templates/staff/deadline.tpl. */
struct view_deadline {
    struct view_person_head head;
    struct view_date_field deadline_on;
    civil_day latest_on;   /* of the day shown; CIVIL_NONE: unknown */
    const char *few_slots; /* the warning that times are missing; null: enough */
    struct view_choice channels[3];
    struct view_choice forms[3];
    const char *forms_reason;
    const struct view_errors *errors;
};
void fill_deadline(struct view *v, const struct view_deadline *m);

/** What a check page showed of a draft, as it goes along with the press: one field each. */
struct view_deadline_shown {
    const char *draft; /* which draft, and which version of it */
    const char *channel;
    unsigned forms; /* set of enum law_form */
    civil_day deadline_on;
    const char *forms_reason;
};
/** The draft that was pressed on, when it is not the one there is any more. */
struct view_deadline_seen {
    const char *changed_by; /* who made the one there is, and when */
    int64_t changed_utc;
    const struct letter_deadline *letter; /* what was seen; null: unknown, and the rest unset */
    const char *channel;
    const char *forms_reason; /* "" none */
};
/** templates/staff/deadline_check.tpl. */
struct view_deadline_check {
    struct view_deadline_shown shown;
    const struct view_deadline_seen *seen; /* null: the same */
    struct view_person_head head;
    const struct letter_deadline *letter;
    const char *channel;
    civil_day available_on;
    const char *forms_reason; /* "" none */
    int free_slots, free_least; /* counted up to a limit */
    enum lang lang; /* the person's; the Danish text is shown too */
    const struct law_issues *issues; /* none: it can be given */
};
void fill_deadline_check(struct view *v, const struct view_deadline_check *m);

/** templates/staff/deadline_withdraw.tpl. */
struct view_deadline_withdraw {
    struct view_person_head head;
    const char *refused; /* why it cannot be withdrawn; null: it can, and the rest is set */
    const char *talk_id; /* the talk that stands in the way; null: none */
    const char *deadline_id;
    civil_day deadline_on, latest_on;
    enum law_reason reason; /* what the history will say */
    enum law_cite cite;
    struct view_area why;
    const struct view_errors *errors;
};
void fill_deadline_withdraw(struct view *v, const struct view_deadline_withdraw *m);

#endif
