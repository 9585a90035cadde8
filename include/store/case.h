/* Consequence cases (law.md 3.3): one with all it rests on, its steps, and the citizen's own side.
 * They are opened by store_case_open() (store/deadline.h). */
#ifndef STORE_CASE_H
#define STORE_CASE_H

#include "law/case.h"
#include "law/deadline.h"
#include "store/types.h"

/** A case. Texts live in the arena; days that are not known are CIVIL_NONE. */
struct store_case_file {
    int64_t id;
    const char *public_id;
    int64_t person_id;
    const char *person_public_id;
    enum law_case_state state;
    int32_t version;
    struct law_case law; /* evidence, answered_since and who decides are not stored */
    int64_t opened_utc;
    const char *note; /* what the caseworker wrote when it was opened; "" none */
    /* the deadline that was missed, or that the talk was to meet; id 0: none */
    int64_t deadline_id;
    enum law_deadline_state deadline_state;
    civil_day deadline_on, latest_on, available_on, contact_restored_on;
    int64_t available_utc;
    /* the talk the citizen did not come to; id 0: none */
    int64_t booking_id;
    const char *booking_public_id;
    int64_t talk_utc;
    /* asked, heard, proposed, decided */
    const char *letter; /* null: not asked */
    int64_t asked_utc, heard_utc, prepared_utc, decided_utc;
    const char *asked_by, *heard_by, *prepared_by, *decided_by; /* names; null: not yet */
    int32_t days;                                               /* 0: none */
    civil_day effective_on;
    const char *decision_public_id; /* null: not decided */
    civil_day complaint_on, complaint_until;
    const char *complaint_text;
    int64_t closed_utc;
};
/** ERR_NOT_FOUND: none, or of a person whom the user may not open. */
must_check enum err store_case_get(struct store *s, struct arena *a,
                                   const struct store_scope *scope, const char *public_id,
                                   int64_t now_utc, struct store_case_file *out);

/** One piece of evidence. What the fields mean depends on the kind. */
enum store_evidence_kind {
    STORE_EVIDENCE_UNSET,
    STORE_EVIDENCE_GUIDANCE, /* code channel, text version, note language, first day, second written
                              */
    STORE_EVIDENCE_DEADLINE, /* code event>state, text reason code, note */
    STORE_EVIDENCE_BOOKING,  /* code event, text reason, first and second moments */
    STORE_EVIDENCE_MESSAGE,  /* code kind, text channel, first available_utc, ref */
    STORE_EVIDENCE_SEARCH,   /* first number shown */
    STORE_EVIDENCE_NO_TIMES, /* code number, text answer, first answered_utc (0: not), second
                              whether it offered times */
    STORE_EVIDENCE_OUTAGE,   /* code kind, text note, first to_utc */
    STORE_EVIDENCE_ABSENCE,  /* code kind, text note, first and last day (CIVIL_NONE: open) */
    STORE_EVIDENCE_EXEMPTION, /* code basis, first and last day (CIVIL_NONE: open) */
    STORE_EVIDENCE_TIMES,     /* first offered in the unit, second never taken */
    STORE_EVIDENCE__COUNT
};
struct store_evidence {
    enum store_evidence_kind kind;
    int64_t at_utc;
    const char *code, *text, *note;
    int64_t first, second;
    const char *who; /* name of staff; null: none */
    const char *ref; /* address id; null: none */
};
/** All there is, from the day the deadline was available (or 30 days before the talk), oldest
 * first. One statement; at most 100 searches and messages each. */
must_check enum err store_case_evidence(struct store *s, struct arena *a,
                                        const struct store_scope *scope,
                                        const struct store_case_file *file, int64_t now_utc,
                                        struct store_evidence **out, size_t *count);

/** What the citizen said, oldest first. */
struct store_case_answer {
    int64_t at_utc;
    const char *source; /* citizen, phone, letter, office */
    const char *text;
    const char *recorded_by; /* null: the citizen's own words */
};
must_check enum err store_case_answers(struct store *s, struct arena *a,
                                       const struct store_scope *scope, int64_t person_id,
                                       int64_t now_utc, int64_t case_id,
                                       struct store_case_answer **out, size_t *count);

/* ---- steps; each reads its own fields of `in` besides id, person_id and version. ERR_CONFLICT:
 * the version is stale, a part is missing, or the step is out of order. ---- */

/** `letter` and law.asked_available_on, law.answer_until. The task of its end is opened. */
must_check enum err store_case_ask(struct store *s, struct arena *a,
                                   const struct store_scope *scope, int64_t now_utc,
                                   const struct store_case_file *in);
/** What the citizen said on the telephone, by letter or in the office. */
must_check enum err store_case_answer_add(struct store *s, const struct store_scope *scope,
                                          int64_t now_utc, const struct store_case_file *in,
                                          const char *source, const char *text);
/** FVL § 21: law.comment_until. */
must_check enum err store_case_more_time(struct store *s, const struct store_scope *scope,
                                         int64_t now_utc, const struct store_case_file *in);
/** law.ground, law.ground_text; a proposal that stood falls. */
must_check enum err store_case_hear(struct store *s, struct arena *a,
                                    const struct store_scope *scope, int64_t now_utc,
                                    const struct store_case_file *in);
/** law.outcome, reason, both_reason, contact_tried, contact_on; the scope's user prepares. When two
 * must decide, the team leader's task is opened. */
must_check enum err store_case_propose(struct store *s, struct arena *a,
                                       const struct store_scope *scope, int64_t now_utc,
                                       const struct store_case_file *in);
/** The proposal falls; the caseworker has the case again. */
must_check enum err store_case_send_back(struct store *s, struct arena *a,
                                         const struct store_scope *scope, int64_t now_utc,
                                         const struct store_case_file *in);
/** `days`, `effective_on`, beside the stored decision; the scope's user decides. The citizen is
 * told in the same transaction, so the case is notified too. All its tasks are done. */
must_check enum err store_case_decide(struct store *s, const struct store_scope *scope,
                                      int64_t now_utc, const struct store_case_file *in,
                                      int64_t decision_id);
/** `complaint_on`, `complaint_text`; the task to reassess is opened, due `reassess_by`. */
must_check enum err store_case_complain(struct store *s, struct arena *a,
                                        const struct store_scope *scope, int64_t now_utc,
                                        const struct store_case_file *in, civil_day reassess_by);
must_check enum err store_case_close(struct store *s, const struct store_scope *scope,
                                     int64_t now_utc, const struct store_case_file *in);

/* ---- the citizen's own side ---- */

struct store_case_self {
    int64_t id;
    const char *public_id;
    enum law_failure kind;
    civil_day event_on;
    enum law_case_state state;
    const char *letter; /* null: nothing was asked */
    civil_day until;    /* last day to answer, with the time that was asked for */
    bool has_more_time;
    const char *decision_id; /* address id; null: not decided */
};
/** One, by its address. ERR_NOT_FOUND: none, another person's, or nothing was asked or decided. */
must_check enum err store_case_self(struct store *s, struct arena *a, int64_t person_id,
                                    const char *public_id, struct store_case_self *out);
/** The newest that the citizen must know of: a reason is asked for, or it was decided after
 * `since_utc`; without its letter. ERR_NOT_FOUND: none. */
must_check enum err store_case_latest_self(struct store *s, struct arena *a, int64_t person_id,
                                           int64_t since_utc, struct store_case_self *out);
/** The citizen's own words so far, oldest first. */
must_check enum err store_case_own_answers(struct store *s, struct arena *a, int64_t person_id,
                                           int64_t case_id, struct store_case_answer **out,
                                           size_t *count);
/** An answer; the caseworker gets a task. ERR_CONFLICT: nothing is being weighed any more. */
must_check enum err store_case_say(struct store *s, struct arena *a, int64_t person_id,
                                   int64_t case_id, civil_day today, int64_t now_utc,
                                   const char *text);
/** FVL § 21: nothing is decided before `until` is over; once. ERR_CONFLICT as above. */
must_check enum err store_case_wait(struct store *s, struct arena *a, int64_t person_id,
                                    int64_t case_id, civil_day until, civil_day today,
                                    int64_t now_utc);

#endif
