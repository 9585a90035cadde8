/* S05: the facts that drive the rules of one person. */
#ifndef VIEW_PERSON_FACTS_H
#define VIEW_PERSON_FACTS_H

#include "view/staff_fields.h"

enum { FACT_WEEKDAYS = 7, FACT_ABSENCES = 10, FACT_HINDRANCES = 3, FACT_OCCUPATIONS = 2 };

/** One row of what is recorded. `id` is "benefit-12": it names the row in forms. */
struct view_fact {
    const char *id;
    const char *kind, *what; /* "Ydelse", "SHO-ydelse" */
    civil_day from, to;
    bool can_end;
    const char *note, *by;
};

struct view_person_facts {
    struct view_person_head head;
    const char *const *contradictions; /* whole sentences with their paragraphs */
    size_t contradiction_count;
    const struct view_fact *facts;
    size_t fact_count;
    /* the person's own row */
    const char *version;
    struct view_date_field taken_on, goals_met_on;
    bool is_refugee, ukraine_act, manifestly_unable, digital_post, outside_portal;
    const struct view_choice *interpreters;
    size_t interpreter_count;
    /* what can be added */
    struct view_date_field contract_on, readiness_on, benefit_from, benefit_to, occupation_from,
        occupation_to, absence_from, absence_to, absence_told, absence_born, not_entitled_from,
        not_entitled_to, migrated_on, end_on;
    struct view_choice readiness[2];
    const char *benefit;
    struct view_choice occupations[FACT_OCCUPATIONS];
    bool is_ordinary;
    struct view_choice absences[FACT_ABSENCES];
    bool absence_approved;
    const char *absence_note;
    struct view_choice hindrances[FACT_HINDRANCES];
    struct view_choice weekdays[FACT_WEEKDAYS]; /* `value` is the field's name */
    const char *clock_from, *clock_to;
    const char *end_row; /* chosen row of the form that ends a period */
    const char *open;    /* the form that is shown ("ydelse"); null or "": none */
    const struct view_errors *errors;
};
/** Fills templates/staff/person_facts.tpl. */
void fill_person_facts(struct view *v, const struct view_person_facts *m);

#endif
