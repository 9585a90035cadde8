/* The contact flow of one person (S06): all that the regimes of § 20, stk. 1, rest on, and what was
 * held; needs and contacts outside the booking system; group guidelines and who belongs to them. */
#ifndef STORE_FOLLOWUP_H
#define STORE_FOLLOWUP_H

#include "law/deadline.h"
#include "law/guideline.h"
#include "law/record.h"
#include "store/booking.h"
#include "store/types.h"

/** What a row of the flow is, and what its columns hold. All have `from` and who recorded them. */
enum store_flow_kind {
    STORE_FLOW_UNSET,
    STORE_FLOW_CONTRACT,     /* concluded, ended; `code` the rule set */
    STORE_FLOW_MIGRATION,    /* `code` the rule set from that day */
    STORE_FLOW_ASSESSMENT,   /* `code` job_ready or activity_ready */
    STORE_FLOW_BENEFIT,      /* period */
    STORE_FLOW_OCCUPATION,   /* ordinary work or education alone; period; `code` */
    STORE_FLOW_ABSENCE,      /* period; `code` law_absence_code(); `other` a birth */
    STORE_FLOW_NOT_ENTITLED, /* period: § 16, stk. 4 */
    STORE_FLOW_NEED,         /* recorded on; `other` wanted by; `text` why */
    STORE_FLOW_CONTACT,      /* held outside the booking system; `channel`, `set` the form under a
                                guideline, `text` the reason for a letter, `code` who took part */
    STORE_FLOW_TALK,         /* a booked talk; `state`, `form`, `ref` its address id */
    STORE_FLOW_TAG,          /* in the group of a guideline: `from` and `to` of the tag, `valid` of
                                the guideline, `set` its forms, `text` its title, `ref` */
    STORE_FLOW_EXEMPTION,    /* period */
    STORE_FLOW_REVOCATION,   /* period */
    STORE_FLOW_DEADLINE,     /* `from` book by, `to` talk by latest; `deadline` its state */
    STORE_FLOW__COUNT
};
struct store_flow_row {
    enum store_flow_kind kind;
    int64_t id;
    const char *ref, *code, *text; /* never null */
    civil_day from, to, other;     /* CIVIL_NONE: open, or none */
    struct law_period valid;
    unsigned set;
    enum law_channel channel;
    enum law_form form;
    enum store_booking_state state;
    enum law_deadline_state deadline;
    const char *by; /* name; null: nobody of the staff */
};
/** Everything, by day. One statement. */
must_check enum err store_flow(struct store *s, struct arena *a, const struct store_scope *scope,
                               int64_t person_id, int64_t now_utc, struct store_flow_row **out,
                               size_t *count);

/** "office" ... as it is stored, and back. */
const char *store_contact_code(enum law_channel channel);
enum law_channel store_contact_from(const char *code);

/** A contact or conversation that was held. ERR_CONFLICT: what the schema refuses (a day that has
 * not come, a letter without reason). */
struct store_held_contact {
    civil_day held_on;
    enum law_channel channel;
    const char *letter_reason, *took_part;
    unsigned guideline_form; /* of GUIDELINE_CONTACT; else 0 */
};
must_check enum err store_contact_add(struct store *s, const struct store_scope *scope,
                                      int64_t person_id, int64_t now_utc,
                                      const struct store_held_contact *in);
/** A need of an earlier follow-up, recorded `today`. */
must_check enum err store_need_add(struct store *s, const struct store_scope *scope,
                                   int64_t person_id, int64_t now_utc, civil_day today,
                                   civil_day wanted_by, const char *why);
/** The person belongs to the group of a guideline. ERR_NOT_FOUND: no such guideline. */
must_check enum err store_tag_add(struct store *s, const struct store_scope *scope,
                                  int64_t person_id, int64_t now_utc, const char *guideline,
                                  struct law_period days, const char *why);
/** A wrong row no longer counts: NEED, CONTACT or TAG. ERR_NOT_FOUND: gone already. */
must_check enum err store_flow_void(struct store *s, const struct store_scope *scope,
                                    int64_t person_id, int64_t now_utc, enum store_flow_kind kind,
                                    int64_t id);

/** A group guideline, adopted for the whole municipality. */
struct store_guideline {
    const char *public_id;
    const char *title, *group, *circumstances;
    struct law_guideline law;
    const char *adopted_by, *ended_by; /* names; null: it was not ended */
    int32_t persons;                   /* in its group today */
};
/** All of them, the newest first. One statement. */
must_check enum err store_guideline_list(struct store *s, struct arena *a, civil_day today,
                                         struct store_guideline **out, size_t *count);
/** ERR_CONFLICT: the user is no team leader. Sets `public_id`. */
must_check enum err store_guideline_add(struct store *s, struct arena *a,
                                        const struct store_scope *scope, int64_t now_utc,
                                        struct store_guideline *in);
/** Ends it once, on its last day. ERR_NOT_FOUND: no such guideline. ERR_CONFLICT: ended already, or
 * before it began. */
must_check enum err store_guideline_end(struct store *s, const struct store_scope *scope,
                                        int64_t now_utc, const char *public_id, civil_day last);

#endif
