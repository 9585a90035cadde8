/* A caseworker's day: talks, tasks, a person's timeline, access with a reason (S01, S02, S04). */
#ifndef STORE_WORK_H
#define STORE_WORK_H

#include "store/booking.h"
#include "store/types.h"

enum store_task_kind {
    STORE_TASK_UNSET,
    STORE_TASK_HELP_REQUEST,
    STORE_TASK_NO_TIMES,        /* alert M-8: somebody found no time */
    STORE_TASK_LATE_CANCEL,     /* afbud after the limit: excused or stayed away? */
    STORE_TASK_ATTENDANCE,      /* a talk is over: held or not? (computed, never stored) */
    STORE_TASK_MISSED_DEADLINE, /* excuse or consequence? */
    STORE_TASK_CONSEQUENCE,     /* an opened consequence case */
    STORE_TASK_NEW_DEADLINE,    /* a new deadline or a summons is owed */
    STORE_TASK_EXEMPTION_REVIEW,
    STORE_TASK_REVOCATION_REVIEW,
    STORE_TASK_HEARING_OVER, /* the time to answer is over */
    STORE_TASK_HEARING_ANSWERED,
    STORE_TASK_APPROVE, /* a revocation waits for the second person */
    STORE_TASK_LOCKED_ACCOUNT,
    STORE_TASK_SUMMON,           /* the next conversation is by summons */
    STORE_TASK_CASE_ANSWERED,    /* the citizen said why, in a consequence case */
    STORE_TASK_CASE_ANSWER_OVER, /* the time to say why is over */
    STORE_TASK_CASE_APPROVE,     /* a deregistration waits for the second person */
    STORE_TASK_CASE_REASSESS,    /* a complaint: reassess, or send on */
    STORE_TASK_CONTRACT_REVISION, /* a record changes the programme: an endorsement is owed */
    STORE_TASK_LANGUAGE_NOTICE,   /* IL § 20, stk. 9; done by giving the notice */
    STORE_TASK_JOBNET_DATA,       /* the citizen was to mend what stands on Jobnet */
    STORE_TASK_REFERRAL,          /* doubt about benefit is to be handed over (stk. 8) */
    STORE_TASK__COUNT
};
const char *store_task_kind_code(enum store_task_kind kind);
enum store_task_kind store_task_kind_from(const char *code);

/** One line of S02. */
struct store_task {
    int64_t id;
    const char *public_id; /* null for ATTENDANCE */
    enum store_task_kind kind;
    civil_day due_on;
    int64_t opened_utc;
    const char *person_id;                 /* address id */
    const char *given_names, *family_name; /* null: protected and not to be seen */
    const char *booking_id;                /* ATTENDANCE, and of a record: of the talk; else null */
    const char *case_id;                   /* address id for CONSEQUENCE and CASE_...; else null */
};
/** How many wait, by kind; `overdue` of them were due before `today`. */
struct store_task_counts {
    int32_t total[STORE_TASK__COUNT];
    int32_t overdue[STORE_TASK__COUNT];
};
/** S01: what waits for the user today (for a team leader `whole_unit` too). One statement. */
must_check enum err store_task_counts(struct store *s, const struct store_scope *scope,
                                      bool whole_unit, civil_day today, int64_t now_utc,
                                      struct store_task_counts *out);
/** S02: one page of what is due, the oldest first; `kind` UNSET: all. */
must_check enum err store_task_list(struct store *s, struct arena *a,
                                    const struct store_scope *scope, bool whole_unit,
                                    enum store_task_kind kind, civil_day due_by, int64_t now_utc,
                                    int32_t offset, int32_t limit, struct store_task **out,
                                    size_t *count, int32_t *total);
/** A person's open tasks (S04). */
must_check enum err store_task_of_person(struct store *s, struct arena *a,
                                         const struct store_scope *scope, int64_t person_id,
                                         int64_t now_utc, struct store_task **out, size_t *count);
/** Opens a task for the person's caseworker (`for_leader`: for the unit's team leader). OK, and
 * nothing new, when the same waits already. */
must_check enum err store_task_open(struct store *s, struct arena *a, int64_t person_id,
                                    enum store_task_kind kind, int64_t ref_id, bool for_leader,
                                    civil_day due_on, int64_t now_utc);
/** Done, by its kind and row; OK also when there was none. `done_by` 0: the citizen or the system.
 */
must_check enum err store_task_done(struct store *s, int64_t person_id, enum store_task_kind kind,
                                    int64_t ref_id, int64_t done_by, int64_t now_utc);
/** Every open task of a kind about a person: an act has made them needless, whoever they were for.
 * OK also when there was none, or the person is not the user's to open. */
must_check enum err store_task_no_more(struct store *s, const struct store_scope *scope,
                                       int64_t person_id, enum store_task_kind kind,
                                       int64_t now_utc);
/** Whether it may be ticked off at all. What an act ends is ended by that act alone: an answer, a
 * recorded attendance, the steps of a hearing, the second person's approval (law.md 2.5), a case
 * that is decided. A tick would leave the citizen waiting for ever, with nobody told. */
bool store_task_is_ticked(enum store_task_kind kind);
/** It is ticked off in S02, by the one it is for or by the unit's team leader. ERR_NOT_FOUND: done,
 * not theirs, or of a kind that is not ticked off. */
must_check enum err store_task_tick(struct store *s, const struct store_scope *scope,
                                    const char *public_id, int64_t now_utc);

/** One line of the day's list (S01). */
struct store_day_talk {
    const char *booking_id; /* address id */
    const char *person_id;
    const char *given_names, *family_name; /* null: protected and not to be seen */
    civil_day day;
    int32_t minute, length_min;
    int64_t starts_utc;
    const char *place;
    enum law_form form;
    enum law_booking_kind kind;
    enum store_booking_state state;
    const char *interpreter_language;
    bool has_needs;
};
/** The user's talks of one day, soonest first. One statement. */
must_check enum err store_day_talks(struct store *s, struct arena *a,
                                    const struct store_scope *scope, civil_day day,
                                    struct store_day_talk **out, size_t *count);

/** One line of a person's timeline, newest first (S04). */
struct store_timeline_line {
    int64_t at_utc;
    const char *kind;   /* guidance, deadline, booking, decision, message, help, no_times, access,
                           case, record */
    const char *code;   /* what of that kind: an event, a state, a message kind ... */
    const char *detail; /* reason code, channel, or text of staff; "" none */
    const char *cite;   /* citation code; "" none */
    const char *note;   /* deadline: what the caseworker wrote; "" none */
    const char *actor;  /* citizen, staff, system */
    const char *actor_name; /* staff; else null */
    const char *ref_id;     /* address id of what can be opened; null: nothing */
    int64_t other_utc;      /* booking: the time it is about; 0: none */
};
/** Lines before `before_utc` (0: from the newest), at most `limit`; `more` tells whether there are
 * older ones: the next page begins before the last line's moment. One statement. */
must_check enum err store_timeline(struct store *s, struct arena *a,
                                   const struct store_scope *scope, int64_t person_id,
                                   int64_t now_utc, int64_t before_utc, int32_t limit,
                                   struct store_timeline_line **out, size_t *count, bool *more);

/** A reason to open a person of another unit: holds until `until_utc` (A3). ERR_NOT_FOUND: no such
 * person. */
must_check enum err store_access_grant(struct store *s, const struct store_scope *scope,
                                       const char *public_id, const char *reason_code,
                                       const char *reason_text, int64_t now_utc, int64_t until_utc,
                                       int64_t *out_person_id);
/** The team leader's list: who of other units opened persons of this one, unseen first. */
struct store_access_line {
    int64_t id;
    const char *user_name, *user_unit; /* full name, unit */
    const char *person_id;
    const char *given_names, *family_name;
    const char *reason_code, *reason_text;
    int64_t granted_utc, until_utc, seen_utc;
};
must_check enum err store_access_list(struct store *s, struct arena *a,
                                      const struct store_scope *scope, int64_t since_utc,
                                      int32_t limit, struct store_access_line **out, size_t *count);
must_check enum err store_access_seen(struct store *s, const struct store_scope *scope, int64_t id,
                                      int64_t now_utc);

/** Open deadlines of the unit and free times through the day, for the warning of law.md 3.4. */
must_check enum err store_supply(struct store *s, const struct store_scope *scope, int64_t now_utc,
                                 int64_t until_utc, int32_t *open_deadlines, int32_t *free_slots);

#endif
