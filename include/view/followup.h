/* S06: the plan of follow-up after § 20, each date with its sentence of the law; and the forms that
 * record a need, a conversation, and that somebody belongs to the group of a guideline. */
#ifndef VIEW_FOLLOWUP_H
#define VIEW_FOLLOWUP_H

#include "law/followup.h"
#include "law/record.h"
#include "law/regime.h"
#include "view/flow_chart.h"
#include "view/right_fields.h"

/** A day that something is due on. */
struct view_due {
    const char *what;
    civil_day on, plan_by;
    enum law_cite cite;
    enum law_reading reading;
    bool is_late;
};

/** A contact or conversation that was held. `id` "samtale-12" can be voided; null: it cannot. */
struct view_held {
    const char *id;
    const char *href; /* null: none to open */
    civil_day on;
    const char *how, *detail, *by; /* `detail` "": none */
    bool counts;
    struct law_verdict why;
    const char *place; /* where it lies to the window; "" where there is none */
};

/** A recorded need. */
struct view_need {
    const char *id;
    civil_day recorded_on, wanted_by;
    const char *why, *by;
    bool is_met; /* a follow-up was held since */
};

/** The person in the group of a guideline. */
struct view_tag {
    const char *id, *title, *forms, *by;
    civil_day from, to, valid_from, valid_to;
};

struct view_followup {
    struct view_person_head head;
    civil_day today;
    bool has_contract;
    enum law_regime regime;
    struct law_verdict why; /* of the regime */
    bool is_old_set;        /* the interval comes from an order that is repealed (D15) */
    bool can_migrate;       /* and the contract was not moved to new rules */
    /* the window after the assessment; `required` 0: none, or its duty lapsed */
    civil_day window_from, window_end; /* CIVIL_NONE: a leave without end stops it */
    int required, counted, missing;
    bool has_window, is_window_over;
    const civil_day *plan;
    size_t plan_count;
    const struct view_due *dues;
    size_t due_count;
    const struct view_held *held;
    size_t held_count;
    const struct view_need *needs;
    size_t need_count;
    const struct view_tag *tags;
    size_t tag_count;
    const struct law_regime_span *spans;
    size_t span_count;
    const enum law_reading *readings; /* all that were used */
    size_t reading_count;
    struct view_flow_chart chart;
};
/** Fills templates/staff/followup.tpl. */
void fill_followup(struct view *v, const struct view_followup *m);
/** "4 samtaler på 6 måneder" ... */
const char *followup_regime_name(enum law_regime regime);

/** templates/staff/followup_need.tpl. */
struct view_followup_need {
    struct view_person_head head;
    struct view_date_field wanted_by;
    struct view_area why;
    const struct view_errors *errors;
};
void fill_followup_need(struct view *v, const struct view_followup_need *m);

/** templates/staff/followup_talk.tpl. */
struct view_followup_talk {
    struct view_person_head head;
    struct view_date_field held_on;
    struct view_radio channel, form;
    struct view_area letter_reason;
    const char *took_part;
    const struct view_errors *errors;
};
void fill_followup_talk(struct view *v, const struct view_followup_talk *m);

/** templates/staff/followup_group.tpl. */
struct view_followup_group {
    struct view_person_head head;
    const struct view_choice *guidelines; /* those that are in force or will be */
    size_t guideline_count;
    struct view_date_field from, to;
    struct view_area why;
    const struct view_errors *errors; /* at "retningslinje" too */
};
void fill_followup_group(struct view *v, const struct view_followup_group *m);

#endif
