/* S11: the right to self-book as staff see and decide it. */
#ifndef VIEW_RIGHT_H
#define VIEW_RIGHT_H

#include "law/cites.h"
#include "law/reason.h"
#include "law/selfbooking.h"
#include "view/right_fields.h"

#include <stdint.h>

/** One exemption or revocation in the table. */
struct view_right_row {
    const char *what;   /* kind and basis */
    const char *period; /* "" not fixed yet */
    civil_day review_on;
    const char *state, *by;
};
struct view_right_decision {
    const char *id; /* address id */
    civil_day decided_on, complaint_until;
    const char *what, *by;
};
/** What the citizen asked for (C21). */
struct view_right_request {
    const char *id; /* address id */
    const char *what;
    int64_t at_utc;
    const char *text, *phone;       /* "" and null: none */
    const char *answer, *answer_by; /* null: not answered */
};

/** templates/staff/selfbooking.tpl */
struct view_selfbooking {
    struct view_person_head head;
    enum law_selfbook_status status, after;
    enum law_reason reason;
    enum law_cite cite;
    civil_day until;
    bool is_exempt_and_revoked, is_by_summons;
    const char *running_step;               /* of a revocation; null: none runs */
    const struct view_right_request *asked; /* waits for an answer; null: none */
    bool asked_exemption, asked_again;
    struct view_area reply;
    bool can_exempt, can_refuse, can_revoke, can_lift;
    const char *const *exempt_periods, *const *revoked_periods; /* merged (T-7), in words */
    size_t exempt_count, revoked_count;
    const struct view_right_row *rows;
    size_t row_count;
    const struct view_right_decision *decisions;
    size_t decision_count;
    const struct view_right_request *answered;
    size_t answered_count;
    const struct view_errors *errors;
};
void fill_selfbooking(struct view *v, const struct view_selfbooking *m);

/** "fra mandag den ... til og med ..." of a period. */
const char *right_period(struct arena *a, civil_day from, civil_day to);

/** templates/staff/exempt.tpl */
struct view_exempt {
    struct view_person_head head;
    const char *jobcentre;
    struct view_radio basis, accepts;
    bool lacks_language, lacks_it;
    struct view_area facts, weight, support_what, support_who;
    struct view_date_field from, to, support_by, review, requested;
    const struct view_errors *errors;
};
void fill_exempt(struct view *v, const struct view_exempt *m);

/** What a decision against the citizen's wish asks about hearing. */
struct view_heard {
    struct view_radio known, exception;
    struct view_date_field until;
    struct view_area answer, why;
};

/** templates/staff/exempt_refuse.tpl */
struct view_exempt_refuse {
    struct view_person_head head;
    struct view_radio basis;
    struct view_area facts, weight;
    struct view_heard heard;
    const struct view_errors *errors;
};
void fill_exempt_refuse(struct view *v, const struct view_exempt_refuse *m);

/** templates/staff/restore.tpl */
struct view_restore {
    struct view_person_head head;
    struct view_radio which; /* count 0: nothing can be ended */
    struct view_date_field last;
    struct view_area facts, weight;
    struct view_radio wished;
    struct view_heard heard;
    const struct view_errors *errors;
};
void fill_restore(struct view *v, const struct view_restore *m);

/** templates/staff/right_check.tpl: the text, before it is decided. */
struct view_right_check {
    struct view_person_head head;
    const char *heading, *action, *back, *button;
    const char *letter;
    const char *const *effects;
    size_t effect_count;
    const struct view_kept *kept;
    size_t kept_count;
};
void fill_right_check(struct view *v, const struct view_right_check *m);

#endif
