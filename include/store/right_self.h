/* The citizen's own side of the right to self-book: decisions with their stored text, and the
 * hearing before one. Each look-up has the citizen's id in its WHERE. */
#ifndef STORE_RIGHT_SELF_H
#define STORE_RIGHT_SELF_H

#include "store/selfbook_right.h"

/** A decision as its citizen meets it. Days that there are not: CIVIL_NONE. */
struct store_decision_self {
    const char *public_id;
    enum store_decision_kind kind;
    const char *letter; /* the stored text, Danish; null in lists */
    const char *cites;  /* codes of law/cites.h, separated by spaces */
    civil_day decided_on, available_on, complaint_until;
    /* of the exemption or revocation that it put in force or ended, as it stands today */
    civil_day from, to, review_on;
    enum law_exemption_basis exemption_basis;
    enum law_revocation_basis revocation_basis;
    bool is_changed_later; /* what it put in force was ended by another decision */
};
/** ERR_NOT_FOUND: none, another person's. */
must_check enum err store_decision_self(struct store *s, struct arena *a, int64_t person_id,
                                        civil_day today, const char *public_id,
                                        struct store_decision_self *out);
/** All of them, newest first; also before the letter on paper is there, without their texts. */
must_check enum err store_decision_list_self(struct store *s, struct arena *a, int64_t person_id,
                                             civil_day today, struct store_decision_self **out,
                                             size_t *count);

/** A hearing, while no decision has been made or the matter was dropped. */
struct store_hearing_own {
    int64_t revocation_id;
    const char *public_id;
    enum law_revocation_state state;
    enum law_revocation_basis basis;
    const char *letter;
    civil_day available_on;
    civil_day until;         /* last day to answer, with the time that was asked for */
    bool has_more_time;      /* FVL § 21: asked for, and given */
    const char *decision_id; /* address id of the decision that followed; null: none */
};
/** ERR_NOT_FOUND: none, another person's, or not sent yet. */
must_check enum err store_hearing_own(struct store *s, struct arena *a, int64_t person_id,
                                      const char *public_id, struct store_hearing_own *out);
/** The citizen's own answers so far, oldest first; `recorded_by` is null. */
must_check enum err store_hearing_own_answers(struct store *s, struct arena *a, int64_t person_id,
                                              int64_t revocation_id,
                                              struct store_hearing_answer **out, size_t *count);
/** An answer; the caseworker gets a task. ERR_CONFLICT: nothing is being weighed any more. */
must_check enum err store_hearing_say(struct store *s, struct arena *a, int64_t person_id,
                                      int64_t revocation_id, civil_day today, int64_t now_utc,
                                      const char *text);
/** FVL § 21: nothing is decided before `until` is over; the caseworker gets a task. Once.
 * ERR_CONFLICT: given already, or nothing is being weighed any more. */
must_check enum err store_hearing_wait(struct store *s, struct arena *a, int64_t person_id,
                                       int64_t revocation_id, civil_day until, civil_day today,
                                       int64_t now_utc);

#endif
