/* A decision on the right to self-book, as staff and its citizen read it. */
#ifndef VIEW_DECISION_H
#define VIEW_DECISION_H

#include "law/exemption.h"
#include "law/revocation.h"
#include "view/decision_text.h"
#include "view/staff_fields.h"

/** templates/staff/staff_decision.tpl */
struct view_staff_decision {
    struct view_person_head head;
    const char *what;
    civil_day decided_on, available_on, complaint_until;
    const char *prepared_by, *approved_by; /* approved_by null: one person decided */
    const char *cites;                     /* codes, separated by spaces */
    const char *letter;
};
void fill_staff_decision(struct view *v, const struct view_staff_decision *m);

/** templates/citizen/own_decision.tpl: plain words on top, the stored Danish text below. */
struct view_decision {
    enum decision_kind kind;
    civil_day decided_on, complaint_until;
    civil_day from, to, review_on; /* CIVIL_NONE: none */
    bool is_changed_later;
    enum law_exemption_basis basis; /* UNSET: not an exemption */
    enum law_revocation_basis revocation_basis;
    const char *cites;
    const char *letter;
    const char *unit_phone;
};
void fill_decision(struct view *v, const struct view_decision *m);

/** What was decided, as the citizen reads it in a heading or a list. */
const char *decision_heading(enum lang lang, enum decision_kind kind);

/** The paragraphs of stored codes in words, separated by commas; the first alone with `first`. */
const char *decision_rules(struct arena *a, const char *cites, bool first);

#endif
