/* The right to self-book: decisions, exemptions, and revocations in their four steps (S11). */
#ifndef STORE_SELFBOOK_RIGHT_H
#define STORE_SELFBOOK_RIGHT_H

#include "law/exemption.h"
#include "law/revocation.h"
#include "store/types.h"

enum store_decision_kind {
    STORE_DECISION_UNSET,
    STORE_EXEMPTION_GRANTED,
    STORE_EXEMPTION_REFUSED,
    STORE_EXEMPTION_ENDED,
    STORE_REVOKED,
    STORE_REVOCATION_LIFTED,
    /* of consequence cases (store/case.h) */
    STORE_NO_CONSEQUENCE,
    STORE_REFERRED,
    STORE_DEREGISTERED,
    STORE_DEREGISTERED_AND_REFERRED,
    STORE_DECISION__COUNT
};
const char *store_decision_kind_code(enum store_decision_kind kind);
enum store_decision_kind store_decision_kind_from(const char *code);

/** A decision with the parts of law.md 5.1. Once stored it is never changed. */
struct store_decision {
    int64_t id;
    const char *public_id;
    enum store_decision_kind kind;
    const char *result;
    const char *cites; /* codes of law/cites.h, separated by spaces */
    const char *facts;
    const char *considerations; /* "" none */
    const char *hearing;        /* what the citizen said and how it was weighed; "" none */
    const char *complaint;      /* complaint guidance; "" only when exactly as requested */
    const char *letter;         /* the whole text in Danish */
    civil_day decided_on, available_on, complaint_until;
    int64_t decided_utc;
    int64_t prepared_by, approved_by; /* user ids; approved_by 0: one person decided */
    const char *prepared_by_name, *approved_by_name;
    int64_t person_id; /* whom it is about, and the address id */
    const char *person_public_id;
};
/** `id`, `public_id`, the person and the names of `in` are not read. ERR_CONFLICT: a part is
 * missing, or author and approver are one. */
must_check enum err store_decision_add(struct store *s, struct arena *a,
                                       const struct store_scope *scope, int64_t person_id,
                                       int64_t now_utc, const struct store_decision *in,
                                       int64_t *out_id);
must_check enum err store_decision_get(struct store *s, struct arena *a,
                                       const struct store_scope *scope, const char *public_id,
                                       int64_t now_utc, struct store_decision *out);
must_check enum err store_decision_list(struct store *s, struct arena *a,
                                        const struct store_scope *scope, int64_t person_id,
                                        int64_t now_utc, struct store_decision **out,
                                        size_t *count);

/** An exemption. Texts live in the arena. */
struct store_exemption {
    int64_t id;
    const char *public_id;
    struct law_exemption law; /* templates and taken_on are not stored */
    int64_t help_request_id;  /* the request it answers; 0: own initiative */
    int64_t decision_id;
    int64_t made_utc;
    const char *made_by;
    int64_t ended_utc; /* ended by a decision before its last day; 0: not */
};
/** Stores it beside its decision, and the task of its review day. ERR_CONFLICT: a mandatory field
 * of the basis is missing (2.5). */
must_check enum err store_exemption_add(struct store *s, struct arena *a,
                                        const struct store_scope *scope, int64_t person_id,
                                        int64_t now_utc, const struct store_exemption *in,
                                        int64_t *out_id);
/** All of a person, newest first. */
must_check enum err store_exemption_list(struct store *s, struct arena *a,
                                         const struct store_scope *scope, int64_t person_id,
                                         int64_t now_utc, struct store_exemption **out,
                                         size_t *count);
/** Ends it on its last day `last` by a decision; `last` before its first day: it never took effect.
 * ERR_CONFLICT: ended already. */
must_check enum err store_exemption_end(struct store *s, const struct store_scope *scope,
                                        int64_t person_id, int64_t now_utc, int64_t exemption_id,
                                        civil_day last, int64_t decision_id);

/** A revocation. Its `law` part is what law_revocation_step() takes. */
struct store_revocation {
    int64_t id;
    const char *public_id;
    enum law_revocation_state state;
    int32_t version;
    struct law_revocation law; /* facts_template and approver_decides are not stored */
    const char *agreed;        /* what had been agreed */
    const char *hearing_letter;
    const char *dropped_why;
    int64_t made_utc, hearing_utc, proposed_utc, approved_utc, ended_utc;
    const char *made_by, *prepared_by_name, *approved_by_name;
    int64_t decision_id;
};
/** All of a person, newest first. */
must_check enum err store_revocation_list(struct store *s, struct arena *a,
                                          const struct store_scope *scope, int64_t person_id,
                                          int64_t now_utc, struct store_revocation **out,
                                          size_t *count);
/** The one that is under way (facts, hearing, proposed). ERR_NOT_FOUND: none. */
must_check enum err store_revocation_running(struct store *s, struct arena *a,
                                             const struct store_scope *scope, int64_t person_id,
                                             int64_t now_utc, struct store_revocation *out);

/** Step 1: facts, basis, what was agreed, and the bookings they speak of. ERR_CONFLICT: one runs
 * already. */
must_check enum err store_revocation_begin(struct store *s, struct arena *a,
                                           const struct store_scope *scope, int64_t person_id,
                                           int64_t now_utc, const struct store_revocation *in,
                                           const int64_t *booking_ids, size_t booking_count,
                                           int64_t *out_id);
/** What each later step writes; only the fields of that step are read. ERR_CONFLICT: `version` is
 * stale, a field is missing, or the step is out of order. */
must_check enum err store_revocation_edit_facts(struct store *s, const struct store_scope *scope,
                                                int64_t person_id, int64_t now_utc,
                                                const struct store_revocation *in,
                                                const int64_t *booking_ids, size_t booking_count);
/** Step 2: the letter, its day and the last day to answer. The task of its end is opened. */
must_check enum err store_revocation_hear(struct store *s, struct arena *a,
                                          const struct store_scope *scope, int64_t person_id,
                                          int64_t now_utc, const struct store_revocation *in);
/** FVL § 21: more time until a day. */
must_check enum err store_revocation_more_time(struct store *s, const struct store_scope *scope,
                                               int64_t person_id, int64_t now_utc,
                                               int64_t revocation_id, civil_day until);
/** Step 3: assessment, how the answer was weighed, from, to, review; the scope's user prepares. The
 * team leader's task is opened. */
must_check enum err store_revocation_propose(struct store *s, struct arena *a,
                                             const struct store_scope *scope, int64_t person_id,
                                             int64_t now_utc, const struct store_revocation *in);
/** Back to step 2 for another assessment; the caseworker's task says so. */
must_check enum err store_revocation_send_back(struct store *s, struct arena *a,
                                               const struct store_scope *scope, int64_t person_id,
                                               int64_t now_utc, int64_t revocation_id,
                                               int32_t version);
/** Step 4: the scope's user approves beside the stored decision; never the one who prepared. */
must_check enum err store_revocation_approve(struct store *s, struct arena *a,
                                             const struct store_scope *scope, int64_t person_id,
                                             int64_t now_utc, int64_t revocation_id,
                                             int32_t version, int64_t decision_id);
must_check enum err store_revocation_drop(struct store *s, const struct store_scope *scope,
                                          int64_t person_id, int64_t now_utc, int64_t revocation_id,
                                          int32_t version, const char *why);
/** The right comes back; `last` is the last day without it. */
must_check enum err store_revocation_lift(struct store *s, const struct store_scope *scope,
                                          int64_t person_id, int64_t now_utc, int64_t revocation_id,
                                          civil_day last, int64_t decision_id);
/** The bookings the facts speak of: their ids. */
must_check enum err store_revocation_bookings(struct store *s, struct arena *a,
                                              const struct store_scope *scope, int64_t person_id,
                                              int64_t now_utc, int64_t revocation_id, int64_t **out,
                                              size_t *count);

/** What the citizen said in a hearing. */
struct store_hearing_answer {
    int64_t at_utc;
    const char *source; /* citizen, phone, letter, office */
    const char *text;
    const char *recorded_by; /* null: the citizen's own words */
};
must_check enum err store_hearing_answers(struct store *s, struct arena *a,
                                          const struct store_scope *scope, int64_t person_id,
                                          int64_t now_utc, int64_t revocation_id,
                                          struct store_hearing_answer **out, size_t *count);
must_check enum err store_hearing_answer_add(struct store *s, const struct store_scope *scope,
                                             int64_t person_id, int64_t now_utc,
                                             int64_t revocation_id, const char *source,
                                             const char *text);
/** The citizen's own side: the hearing that runs. ERR_NOT_FOUND: none. */
struct store_hearing {
    int64_t revocation_id;
    const char *letter;
    civil_day until;
    int32_t answers;       /* given so far */
    const char *public_id; /* its address */
};
must_check enum err store_hearing_self(struct store *s, struct arena *a, int64_t person_id,
                                       civil_day today, struct store_hearing *out);
/** The citizen answers; the caseworker gets a task. ERR_NOT_FOUND: no hearing runs. */
must_check enum err store_hearing_answer_self(struct store *s, struct arena *a, int64_t person_id,
                                              civil_day today, int64_t now_utc, const char *text);

#endif
