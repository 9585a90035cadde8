/* What the rules of § 20, stk. 4-5, need to know of one person, in the shape of the law room; and
 * the rows behind it, which caseworkers keep (S05, guidance). */
#ifndef STORE_PERSON_FACTS_H
#define STORE_PERSON_FACTS_H

#include "law/absence.h"
#include "law/contract.h"
#include "law/exemption.h"
#include "law/guidance.h"
#include "law/revocation.h"
#include "law/selfbooking.h"
#include "store/types.h"

/** Everything for law_selfbook_status(); arrays live in the arena. */
struct store_facts {
    struct law_selfbook_facts selfbook;
    enum law_rule_set rule_set;         /* of the running contract; NONE without one */
    const struct law_absence *absences; /* all kinds, also those that withdraw nothing */
    size_t absence_count;
    int32_t talks_held; /* conversations that took place: 0 makes the next the first (P-21) */
    bool has_written_guidance; /* LAS § 35(1) */
    /* of the exemption and the revocation that are in force, or the next to be, for the citizen's
     * "why"; UNSET where there is none */
    enum law_exemption_basis exemption_basis;
    civil_day exemption_review_on;
    enum law_revocation_basis revocation_basis;
    civil_day revocation_review_on;
    const char *exemption_decision, *revocation_decision; /* their decisions' address ids */
};

/** The citizen's own facts (C04 and every booking page); one statement. */
must_check enum err store_facts_self(struct store *s, struct arena *a, int64_t person_id,
                                     civil_day today, struct store_facts *out);
/** The same for a caseworker who may open the person. */
must_check enum err store_facts_of(struct store *s, struct arena *a,
                                   const struct store_scope *scope, int64_t person_id,
                                   civil_day today, int64_t now_utc, struct store_facts *out);
/** The same for the sweep after midnight. For STORE_MAINTENANCE and STORE_ADMIN alone. */
must_check enum err store_facts_system(struct store *s, struct arena *a, int64_t person_id,
                                       civil_day today, struct store_facts *out);

/** Guidance given and recorded, newest first. Texts live in the arena. */
struct store_guidance {
    const char *public_id;
    struct law_guidance law; /* day, points, text version, language */
    enum law_form channel;   /* LAW_FORM_UNSET: by letter */
    bool by_interpreter;
    bool written; /* handed over in writing too (LAS § 35(1)) */
    const char *note;
    const char *given_by; /* name */
    int64_t recorded_utc;
};
must_check enum err store_guidance_list(struct store *s, struct arena *a,
                                        const struct store_scope *scope, int64_t person_id,
                                        int64_t now_utc, struct store_guidance **out,
                                        size_t *count);
/** `public_id` and `given_by` of `in` are not read. ERR_NOT_FOUND: not this user's to open. */
must_check enum err store_guidance_add(struct store *s, struct arena *a,
                                       const struct store_scope *scope, int64_t person_id,
                                       int64_t now_utc, const struct store_guidance *in);

/** One row behind the facts (S05). A wrong row is voided, never deleted. */
enum store_fact_kind {
    STORE_FACT_UNSET,
    STORE_FACT_READINESS,  /* `code` job_ready or activity_ready; from */
    STORE_FACT_BENEFIT,    /* `code` the benefit's name; from, to */
    STORE_FACT_OCCUPATION, /* `code` employment or education; `flag` ordinary; from, to */
    STORE_FACT_CONTRACT,   /* `code` the rule set; from concluded on, to ended on */
    STORE_FACT_ABSENCE,    /* `code` law_absence_code(); from, to, told_on, `flag` approved, note,
                              and of parental leave born_on */
    STORE_FACT_HINDRANCE,  /* `code` childcare, health, other; weekdays and minutes */
    STORE_FACT_NOT_ENTITLED, /* from, to: covered by IL § 16, stk. 4 */
    STORE_FACT_MIGRATION,  /* of the running contract: `code` the rule set from that day */
    STORE_FACT__COUNT
};
struct store_fact {
    enum store_fact_kind kind;
    int64_t id;
    const char *code;
    bool flag;
    civil_day from, to; /* CIVIL_NONE: open, or none */
    civil_day told_on;
    civil_day born_on; /* CIVIL_NONE or 0: not said */
    int32_t weekdays; /* bit 0 Monday */
    int32_t from_minute, to_minute;
    const char *note;
    const char *recorded_by; /* name */
    int64_t recorded_utc;
};
/** All rows that are not voided, by kind and day. One statement. */
must_check enum err store_fact_list(struct store *s, struct arena *a,
                                    const struct store_scope *scope, int64_t person_id,
                                    int64_t now_utc, struct store_fact **out, size_t *count);
/** ERR_CONFLICT: a running contract is there already, or an assessment of the same day; a migration
 * without a running contract, or a second one of it. */
must_check enum err store_fact_add(struct store *s, const struct store_scope *scope,
                                   int64_t person_id, int64_t now_utc, const struct store_fact *in);
/** Ends an open period (`kind`, `id`) on its last day `to`. ERR_NOT_FOUND: gone, or ended. For a
 * contract `to` is the day permanent residence was granted. */
must_check enum err store_fact_end(struct store *s, const struct store_scope *scope,
                                   int64_t person_id, int64_t now_utc, enum store_fact_kind kind,
                                   int64_t id, civil_day to);
must_check enum err store_fact_void(struct store *s, const struct store_scope *scope,
                                    int64_t person_id, int64_t now_utc, enum store_fact_kind kind,
                                    int64_t id);

/** The facts that stand on the person's own row (S05). */
struct store_person_facts {
    civil_day taken_on, goals_met_on;
    bool is_refugee, ukraine_act, manifestly_unable;
    bool digital_post, outside_portal;
    const char *interpreter_language;
};
/** ERR_CONFLICT: `version` is stale. */
must_check enum err store_person_set_facts(struct store *s, const struct store_scope *scope,
                                           int64_t person_id, int64_t now_utc, int32_t version,
                                           const struct store_person_facts *in);

#endif
