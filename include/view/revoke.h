/* S11: a revocation in its four steps, a page each, and the page that says which step comes now. */
#ifndef VIEW_REVOKE_H
#define VIEW_REVOKE_H

#include "law/revocation.h"
#include "view/decision_text.h"
#include "view/right_fields.h"

#include <stdint.h>

/** templates/staff/revoke_case.tpl: what step 1 recorded. */
struct view_revoke_case {
    enum law_revocation_basis basis;
    const char *facts, *agreed, *by;
    int64_t made_utc;
    const struct decision_event *events;
    size_t event_count;
};

/** templates/staff/revoke_drop.tpl, in a section of each later step. */
struct view_revoke_drop {
    int32_t version;
    struct view_area why;
    const char *token, *number;
};

/** templates/staff/revoke_facts.tpl */
struct view_revoke_facts {
    struct view_person_head head;
    int32_t version; /* 0: a new case */
    struct view_radio basis;
    const struct view_choice *events; /* value: the booking's address id */
    size_t event_count;
    struct view_area facts, agreed;
    const struct view_errors *errors;
};
void fill_revoke_facts(struct view *v, const struct view_revoke_facts *m);

/** templates/staff/revoke_hearing.tpl */
struct view_revoke_hearing {
    struct view_person_head head;
    int32_t version;
    civil_day available_on, until;
    const char *letter;
    struct view_revoke_drop drop;
    const struct view_errors *errors;
};
void fill_revoke_hearing(struct view *v, const struct view_revoke_hearing *m);

/** templates/staff/revoke_assess.tpl */
struct view_revoke_answer {
    int64_t at_utc;
    const char *how, *text;
};
struct view_revoke_form {
    const char *token, *number;
};
struct view_revoke_assess {
    struct view_person_head head;
    int32_t version;
    struct view_revoke_case facts;
    civil_day available_on, until;
    civil_day next; /* the first day of step 3 */
    bool is_running, has_more_time;
    const char *letter;
    const struct view_revoke_answer *answers;
    size_t answer_count;
    struct view_radio source;
    struct view_area said, assessment, weighed;
    struct view_date_field more, from, to, review;
    struct view_revoke_form answer_form, time_form, assess_form;
    struct view_revoke_drop drop;
    const struct view_errors *errors;
};
void fill_revoke_assess(struct view *v, const struct view_revoke_assess *m);

/** templates/staff/revoke_decide.tpl */
struct view_revoke_decide {
    struct view_person_head head;
    int32_t version;
    struct view_revoke_case facts;
    const char *prepared_by, *letter;
    int64_t proposed_utc;
    bool may_approve, may_send_back;
    const char *const *effects;
    size_t effect_count;
    struct view_revoke_form approve_form, back_form;
    struct view_revoke_drop drop;
    const struct view_errors *errors;
};
void fill_revoke_decide(struct view *v, const struct view_revoke_decide *m);

/** templates/staff/revoke_order.tpl */
struct view_revoke_order {
    struct view_person_head head;
    const char *heading, *text;
    bool has_steps;
};
void fill_revoke_order(struct view *v, const struct view_revoke_order *m);

#endif
