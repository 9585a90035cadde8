/* The record of one conversation (S10): its versions while it is a draft, the finished one, what
 * was added later, and what it brought with it. */
#ifndef STORE_TALK_RECORD_H
#define STORE_TALK_RECORD_H

#include "law/minutes.h"
#include "store/types.h"

/** Its notice on language learning (IL § 20, stk. 9). */
struct store_talk_notice {
    civil_day judged_on, due_on; /* CIVIL_NONE: none is owed */
    int64_t given_utc;           /* 0: not yet */
    const char *given_by;        /* name; null: not yet */
    unsigned items;              /* enum law_notice_item, explained */
    bool is_family, by_interpreter;
    const char *text_version;
};

struct store_talk_record {
    int64_t id;
    int32_t version;                    /* of the newest save */
    const char *at[LAW_MINUTES__COUNT]; /* of that version; null: not filled in */
    const char *saved_by;               /* name */
    int64_t saved_utc;
    /* finished */
    int64_t finished_utc; /* 0: a draft */
    const char *finished_by;
    civil_day held_on;
    bool receives_benefit, is_job_ready;
    enum law_rule_set set;
    const char *regime; /* law_regime_code() of that moment */
    struct store_talk_notice notice;
    const char *referral; /* the frozen copy that was handed over (stk. 8); null: none */
};

/** The record of a talk for a caseworker who may open the person. One statement. ERR_NOT_FOUND:
 * none was begun, or it is not this user's to see. */
must_check enum err store_talk_record_get(struct store *s, struct arena *a,
                                          const struct store_scope *scope, int64_t person_id,
                                          int64_t booking_id, int64_t now_utc,
                                          struct store_talk_record *out);
/** The fields of an earlier version: what a form was made from. */
must_check enum err store_talk_record_version(struct store *s, struct arena *a,
                                              const struct store_scope *scope, int64_t person_id,
                                              int64_t record_id, int32_t version, int64_t now_utc,
                                              const char *at[LAW_MINUTES__COUNT]);

/** One save, for the list of versions. */
struct store_talk_save {
    int32_t version;
    const char *saved_by;
    int64_t saved_utc;
};
/** Newest first. */
must_check enum err store_talk_record_saves(struct store *s, struct arena *a,
                                            const struct store_scope *scope, int64_t person_id,
                                            int64_t record_id, int64_t now_utc,
                                            struct store_talk_save **out, size_t *count);

/** Begins the record of a talk that was held. ERR_CONFLICT: it was begun, or the talk was not held.
 */
must_check enum err store_talk_record_begin(struct store *s, const struct store_scope *scope,
                                            int64_t person_id, int64_t booking_id, int64_t now_utc,
                                            int64_t *out_id);
/** Stores the version after `version`. ERR_CONFLICT: somebody saved or finished before. */
must_check enum err store_talk_record_save(struct store *s, const struct store_scope *scope,
                                           int64_t record_id, int32_t version, int64_t now_utc,
                                           const char *const at[LAW_MINUTES__COUNT]);

/** What was known of the day, stored when it is finished. */
struct store_talk_finish {
    civil_day held_on;
    bool receives_benefit, is_job_ready;
    enum law_rule_set set;
    const char *regime;
};
/** Locks the newest version, which must be `version`. ERR_CONFLICT: it is not, it is finished, or
 * points are missing that the schema demands. */
must_check enum err store_talk_record_finish(struct store *s, const struct store_scope *scope,
                                             int64_t record_id, int32_t version, int64_t now_utc,
                                             const struct store_talk_finish *in);

/** A correction of a finished record. */
struct store_talk_addition {
    const char *text;
    const char *added_by; /* name */
    int64_t added_utc;
};
/** ERR_CONFLICT: it is still a draft. */
must_check enum err store_talk_addition_add(struct store *s, const struct store_scope *scope,
                                            int64_t record_id, int64_t now_utc, const char *text);
/** Oldest first. */
must_check enum err store_talk_addition_list(struct store *s, struct arena *a,
                                             const struct store_scope *scope, int64_t person_id,
                                             int64_t record_id, int64_t now_utc,
                                             struct store_talk_addition **out, size_t *count);

/** A notice is owed from `judged_on` on, `due_on` at the latest. */
must_check enum err store_talk_notice_open(struct store *s, int64_t record_id, int64_t person_id,
                                           civil_day judged_on, civil_day due_on);
/** It was given: `items`, `is_family`, `by_interpreter` and `text_version` are read. ERR_CONFLICT:
 * none is owed, or it was given. */
must_check enum err store_talk_notice_give(struct store *s, const struct store_scope *scope,
                                           int64_t record_id, int64_t now_utc,
                                           const struct store_talk_notice *in);
/** Hands a doubt about benefit over, with a frozen copy of all it rests on. */
must_check enum err store_talk_referral_open(struct store *s, const struct store_scope *scope,
                                             int64_t record_id, int64_t person_id, int64_t now_utc,
                                             const char *copy);

/** What the citizen sees of the finished record of their own talk. */
struct store_own_record {
    int64_t finished_utc;
    const char *agreed; /* Danish, as the caseworker wrote it; null: nothing was written */
    civil_day next_on;  /* CIVIL_NONE: none planned */
};
/** ERR_NOT_FOUND: none, or still a draft. */
must_check enum err store_talk_record_own(struct store *s, struct arena *a, int64_t person_id,
                                          int64_t booking_id, struct store_own_record *out);

#endif
