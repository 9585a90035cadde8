/* Persons: finding them, reading them, their contact data. */
#ifndef STORE_PERSON_H
#define STORE_PERSON_H

#include "store/types.h"

enum store_reminders { STORE_REMIND_NONE, STORE_REMIND_SMS, STORE_REMIND_EMAIL, STORE_REMIND_BOTH };
enum store_cpr_kind {
    STORE_CPR_UNSET,
    STORE_CPR_REAL,
    STORE_CPR_SUBSTITUTE,
    STORE_CPR_ADMINISTRATIVE
};
enum store_closed_why { STORE_NOT_CLOSED, STORE_CLOSED_MOVED, STORE_CLOSED_ENDED };

/** One person. Texts live in the arena; what is absent is null, days that are absent CIVIL_NONE. */
struct store_person {
    int64_t id;
    const char *public_id;
    const char *cpr_date; /* the first six digits: all that lists and headings show (A4) */
    enum store_cpr_kind cpr_kind;
    const char *given_names;
    const char *family_name;
    civil_day born_on;
    bool is_protected; /* name and address protection */
    const char *language;
    const char *phone, *email, *address;
    bool digital_post;   /* connected to Digital Post */
    bool outside_portal; /* § 44(3): deadlines must be sent in writing too */
    enum store_reminders reminders;
    int64_t unit_id;
    const char *unit_name, *unit_phone, *unit_place;
    int64_t caseworker_id;
    const char *caseworker_name, *caseworker_phone; /* phone "" when there is none */
    const char *interpreter_language;               /* null: needs none */
    civil_day taken_on;                             /* responsibility_taken_on */
    bool is_refugee;
    bool ukraine_act;
    bool manifestly_unable; /* IL § 17(1) */
    civil_day goals_met_on;
    int32_t idle_s;
    int64_t locked_utc; /* the account; 0: open */
    bool has_password;
    civil_day closed_on;
    enum store_closed_why closed_why;
    int32_t version;
};

/** The citizen's own row (C04, C20). */
must_check enum err store_person_self(struct store *s, struct arena *a, int64_t person_id,
                                      struct store_person *out);
/** The same for the sweep, which writes to the person. For STORE_MAINTENANCE and STORE_ADMIN alone. */
must_check enum err store_person_system(struct store *s, struct arena *a, int64_t person_id,
                                        struct store_person *out);

/** Whether a caseworker may open a person, and what stands in the way (A3). */
enum store_access {
    STORE_ACCESS_UNSET,
    STORE_ACCESS_OPEN,       /* own unit, or a reason was given and still holds */
    STORE_ACCESS_OTHER_UNIT, /* a reason must be given first */
    STORE_ACCESS_PROTECTED,  /* protected, and this user may not see such persons */
};
/** ERR_NOT_FOUND: there is no such person. `out_person_id` and `out` are for the reason page and
 * its audit row; names are read with store_person_get(). */
must_check enum err store_person_reach(struct store *s, const struct store_scope *scope,
                                       const char *public_id, int64_t now_utc,
                                       enum store_access *out, int64_t *out_person_id);
/** One person for a caseworker who may open it (S04 ...); ERR_NOT_FOUND otherwise. */
must_check enum err store_person_get(struct store *s, struct arena *a,
                                     const struct store_scope *scope, const char *public_id,
                                     int64_t now_utc, struct store_person *out);
/** All ten digits: for a POST with a reason, and for letters (A4). */
must_check enum err store_person_cpr(struct store *s, struct arena *a,
                                     const struct store_scope *scope, int64_t person_id,
                                     int64_t now_utc, const char **out);

/** One line of S03. Names are null when the person is protected and the user may not see that. */
struct store_person_hit {
    const char *public_id;
    const char *given_names, *family_name;
    const char *cpr_date;
    const char *unit_name, *caseworker_name;
    bool is_own_unit;
    bool is_protected;
    bool is_closed;
};
enum { STORE_SEARCH_LIMIT = 50, STORE_SEARCH_TOTAL_MAX = 500, STORE_SEARCH_WORDS = 4 };
struct store_person_hits {
    struct store_person_hit *at;
    size_t count;           /* at most STORE_SEARCH_LIMIT, by family name */
    int32_t total;          /* at most STORE_SEARCH_TOTAL_MAX */
    bool total_is_at_least; /* there are more than `total` */
};
/** By all ten digits, never a part. No hit: count 0, OK. */
must_check enum err store_person_search_cpr(struct store *s, struct arena *a,
                                            const struct store_scope *scope, const char *cpr,
                                            struct store_person_hits *out);
/** By the beginnings of one to four words of the name, in any order and any case. ERR_INVALID: no
 * word, too many, or one of less than two characters. */
must_check enum err store_person_search_name(struct store *s, struct arena *a,
                                             const struct store_scope *scope, const char *text,
                                             struct store_person_hits *out);

/** What a citizen changes in C20. Null: none. */
struct store_contact {
    const char *language;
    const char *phone, *email;
    enum store_reminders reminders;
    int32_t idle_s; /* 1800 to 18000 */
};
/** ERR_CONFLICT: `version` is stale, or a value breaks its bounds. */
must_check enum err store_person_set_contact(struct store *s, int64_t person_id, int32_t version,
                                             const struct store_contact *in);
/** The language alone: follows the switch on the page. */
must_check enum err store_person_set_language(struct store *s, int64_t person_id,
                                              const char *language);

/**
 * Closes a case as of the day `on`, today or earlier: from then on the citizen's sessions end and
 * the account signs in no more. Deadlines, talks and tasks are not touched: they have their own
 * endings. Within a write transaction.
 * ERR_CONFLICT: closed already, or not a person this caseworker may open; or `on` is no day.
 */
must_check enum err store_person_close(struct store *s, const struct store_scope *scope,
                                       int64_t person_id, int64_t now_utc, civil_day on,
                                       enum store_closed_why why);
/** Opens a closed case again, with all that it held. ERR_CONFLICT: it is not closed, or not seen. */
must_check enum err store_person_reopen(struct store *s, const struct store_scope *scope,
                                        int64_t person_id, int64_t now_utc);

/** A new person, for demo data and import. */
struct store_person_new {
    const char *cpr; /* 10 digits */
    enum store_cpr_kind cpr_kind;
    const char *given_names, *family_name;
    civil_day born_on;
    bool is_protected;
    const char *language;
    const char *phone, *email, *address;
    bool digital_post, outside_portal;
    enum store_reminders reminders;
    int64_t unit_id, caseworker_id;
    const char *interpreter_language;
    civil_day taken_on;
    bool is_refugee, ukraine_act, manifestly_unable;
    civil_day goals_met_on;
    int64_t created_utc;
};
/** ERR_CONFLICT: the CPR number is there already, or a value breaks its bounds. */
must_check enum err store_person_add(struct store *s, struct arena *a,
                                     const struct store_person_new *in, int64_t *out_id);

/** Words of a name or a search, folded to lower case (Latin letters), at most `max`; returns how
 * many there are in all. For tests and for the search itself. */
size_t store_name_words(struct arena *a, const char *text, const char **out, size_t max);

#endif
