/* Booking deadlines: the draft, its issue, and the log of every step that law/ has allowed. */
#ifndef STORE_DEADLINE_H
#define STORE_DEADLINE_H

#include "law/deadline.h"
#include "law/notime.h"
#include "store/types.h"

struct store_deadline {
    int64_t id;
    const char *public_id;
    int64_t person_id;
    enum law_deadline_state state;
    civil_day deadline_on, latest_on, available_on;
    int64_t available_utc, closes_utc, issued_utc, made_utc;
    enum store_channel channel;
    unsigned forms; /* set of enum law_form that the citizen may choose from */
    const char *forms_reason;
    const char *subject, *letter;
    const char *made_by; /* name */
    civil_day contact_restored_on;
    int32_t version;
};

/** What a caseworker prepares in S07. Days may be CIVIL_NONE in a draft. */
struct store_deadline_draft {
    civil_day deadline_on, latest_on;
    enum store_channel channel;
    unsigned forms;
    const char *forms_reason; /* null: none */
    const char *subject;      /* null: none */
    const char *letter;       /* null: none */
};
/** Keeps the draft of the person (one there is), made by the scope's user. */
must_check enum err store_deadline_draft_put(struct store *s, struct arena *a,
                                             const struct store_scope *scope, int64_t person_id,
                                             int64_t now_utc, const struct store_deadline_draft *in,
                                             int64_t *out_id);
/** The person's draft. ERR_NOT_FOUND. */
must_check enum err store_deadline_draft_get(struct store *s, struct arena *a,
                                             const struct store_scope *scope, int64_t person_id,
                                             int64_t now_utc, struct store_deadline *out);
must_check enum err store_deadline_draft_drop(struct store *s, const struct store_scope *scope,
                                              int64_t person_id, int64_t now_utc);
/** Stamps the draft with its days; then store_deadline_record() opens it. ERR_CONFLICT: it is no
 * draft any more, or less than 8 days. */
must_check enum err store_deadline_stamp(struct store *s, const struct store_scope *scope,
                                         int64_t deadline_id, int64_t now_utc,
                                         civil_day available_on, int64_t available_utc,
                                         const struct store_deadline_draft *in, int64_t closes_utc);

/** One step that law_deadline_step() has taken. */
struct store_deadline_record {
    int64_t deadline_id;
    int64_t person_id;
    enum law_deadline_state from;
    enum law_deadline_event event;
    const struct law_deadline_step *step; /* its verdict, dates and rule are stored */
    struct store_actor actor;
    int64_t at_utc; /* when it happened: for MIDNIGHT the local midnight, not the sweep */
    int64_t recorded_utc;
    int64_t closes_utc; /* with LAW_EFFECT_DATES_MOVED: the new closing moment */
    const char *note;   /* null: none */
};
/** Writes the event; the schema moves the deadline with it. ERR_CONFLICT: the deadline is in
 * another state than `from`, or the person has another open one. */
must_check enum err store_deadline_record(struct store *s, const struct store_deadline_record *in);

/** One deadline of a person (S04, S09), and all of them, newest first. */
must_check enum err store_deadline_get(struct store *s, struct arena *a,
                                       const struct store_scope *scope, const char *public_id,
                                       int64_t now_utc, struct store_deadline *out);
must_check enum err store_deadline_list(struct store *s, struct arena *a,
                                        const struct store_scope *scope, int64_t person_id,
                                        int64_t now_utc, struct store_deadline **out,
                                        size_t *count);
struct store_deadline_event {
    int64_t at_utc, recorded_utc;
    const char *event, *from, *to; /* codes of law/ */
    enum store_actor_kind actor;
    const char *actor_name; /* staff; else null */
    const char *reason;     /* law_reason_code() */
    const char *cite;       /* law_citation()->code */
    const char *rule;
    const char *note;
};
must_check enum err store_deadline_events(struct store *s, struct arena *a,
                                          const struct store_scope *scope, int64_t deadline_id,
                                          int64_t now_utc, struct store_deadline_event **out,
                                          size_t *count);

/* ---- the sweep: STORE_MAINTENANCE and STORE_ADMIN alone ---- */

struct store_deadline_due {
    int64_t id, person_id;
    enum law_deadline_state state; /* OPEN: S-12; MISSED: S-13 or S-14 */
    civil_day deadline_on, latest_on;
    int64_t closes_utc;
};
/** Open deadlines that closed at or before `now_utc`, the oldest first; then missed ones that nobody
 * has judged and that wait for no answer about missing times. At most `limit`. */
must_check enum err store_deadline_due(struct store *s, struct arena *a, int64_t now_utc,
                                       int32_t limit, struct store_deadline_due **out,
                                       size_t *count);
/** Open and booked deadlines behind `after_id`, by id, at most `limit`: the daily look at whether the
 * duty still stands (S-15). */
must_check enum err store_deadline_live(struct store *s, struct arena *a, int64_t after_id,
                                        int32_t limit, struct store_deadline_due **out,
                                        size_t *count);

/** Evidence for S-13: the person's searches from `since_utc` on, at most 500, oldest first; whether
 * an unanswered no-times record waits; and whether times were offered after the last search that
 * showed none. */
struct store_deadline_evidence {
    struct law_search *searches;
    size_t search_count;
    bool no_times_unanswered;
    bool offered_afterwards; /* the answer to one since then offered times */
};
must_check enum err store_deadline_evidence(struct store *s, struct arena *a, int64_t person_id,
                                            int64_t since_utc, struct store_deadline_evidence *out);

/** Opens a consequence case and the caseworker's task. ERR_CONFLICT: there is one already. */
enum store_case_kind { STORE_CASE_UNSET, STORE_CASE_MISSED_DEADLINE, STORE_CASE_NO_SHOW };
struct store_case_new {
    int64_t person_id;
    enum store_case_kind kind;
    int64_t deadline_id, booking_id; /* at least one; 0: none */
    civil_day event_on;
    civil_day today;
    int64_t now_utc;
    const char *note; /* null: none */
};
must_check enum err store_case_open(struct store *s, struct arena *a,
                                    const struct store_case_new *in, int64_t *out_id);
/** The person's open cases, newest first. */
struct store_case {
    const char *public_id;
    enum store_case_kind kind;
    civil_day event_on;
    int64_t opened_utc;
    const char *state;
    const char *note;
};
must_check enum err store_case_list(struct store *s, struct arena *a,
                                    const struct store_scope *scope, int64_t person_id,
                                    int64_t now_utc, struct store_case **out, size_t *count);

#endif
