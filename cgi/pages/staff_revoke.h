/* What the pages of a revocation share: where the case stands, and the page of each step. */
#ifndef PAGES_STAFF_REVOKE_H
#define PAGES_STAFF_REVOKE_H

#include "staff_right.h"
#include "view/revoke.h"

enum {
    REVOKE_BOOKINGS = 20,
    REVOKE_FACTS_MOST = 2500,
    REVOKE_AGREED_MOST = 1200,
    REVOKE_ANSWER_MOST = 8000,
    REVOKE_WHY_MOST = 1000
};

/** A revocation under way (state NONE: none), with its bookings and answers. */
struct revoke_case {
    struct right_case r;
    struct store_revocation now;
    struct store_booking *bookings; /* of the person, newest first */
    size_t booking_count;
    int64_t *chosen; /* bookings that the case speaks of */
    size_t chosen_count;
    struct store_hearing_answer *answers;
    size_t answer_count;
};
/** The gate and all of that. Anything but HTTP_OK is the handler's answer. */
must_check enum http_status revoke_open(struct ctx *c, struct revoke_case *out);

/** The page of the step at which the case stands; `edit_facts`: step 1 again. */
enum http_status revoke_show(struct ctx *c, const struct revoke_case *k, bool edit_facts,
                             enum http_status status);
/** A page that says why not: wrong step, changed meanwhile, not for this person. */
enum http_status revoke_stop(struct ctx *c, const struct revoke_case *k, enum word heading,
                             const char *text, bool has_steps, enum http_status status);

/** The hearing letter as it would go today, and its days in `r`. */
const char *revoke_letter(struct ctx *c, const struct revoke_case *k, struct law_revocation *r);
/** The decision as the one who is signed in would approve it today. */
struct decision_facts revoke_decision(struct ctx *c, const struct revoke_case *k,
                                      const char *approved_by);

/** The name of the field of a booking in step 1. */
const char *revoke_booking_field(struct ctx *c, const struct store_booking *b);

#endif
