/* The audit log (security.md L1-L3): who did what with whose data. Append only, chained with
 * SHA-256, verified against heads that were exported under a key the workers cannot read. */
#ifndef STORE_AUDIT_H
#define STORE_AUDIT_H

#include "store/store.h"

enum store_audit_site {
    STORE_AUDIT_SITE_UNSET,
    STORE_AUDIT_CITIZEN,
    STORE_AUDIT_STAFF,
    STORE_AUDIT_SYSTEM,  /* the maintenance process */
    STORE_AUDIT_COMMAND, /* the command line */
};

enum store_audit_outcome {
    STORE_AUDIT_OUTCOME_UNSET,
    STORE_AUDIT_DONE,
    STORE_AUDIT_REFUSED,   /* a rule or a conflict said no */
    STORE_AUDIT_DENIED,    /* no right, wrong token, wrong password */
    STORE_AUDIT_NOT_FOUND, /* absent, or somebody else's */
    STORE_AUDIT_FAILED,    /* our fault */
};

/** One thing that happened. Texts that do not apply are null, ids 0. No names, no CPR number (a
 * searched one is a keyed hash in `criterion`), no free text of a case. */
struct store_audit {
    int64_t at_utc;
    enum store_audit_site site;
    enum store_audit_outcome outcome;
    const char *role;         /* "citizen", "caseworker" ...; "anyone" without a session */
    int64_t staff_id;         /* the acting user; 0: none */
    int64_t actor_id;         /* the acting citizen's person_id; 0: none */
    const char *source;       /* address of the client; "" for our own processes */
    const char *action;       /* of the route table: "booking.move" */
    const char *object_kind;  /* "booking" */
    const char *object_id;    /* its public id */
    int64_t person_id;        /* the citizen concerned; 0: none */
    const char *purpose;      /* the case relation, or the reason that was given */
    const char *request_ref;  /* the number on the page and in the log */
    const char *criterion;    /* of a search: keyed hash, or the field's name */
    const char *detail;       /* machine text: reason codes, "from>to" */
    bool is_time_search;      /* a search of free times: the next three are meant */
    int32_t from_day, to_day; /* civil days, both included */
    int32_t shown;            /* free times on the page */
};

/** Appends a row inside the caller's write transaction: the change and its record are one. */
must_check enum err store_audit_add(struct store *s, const struct store_audit *row);

/** The log's last row: sequence 0 and zeros when it is empty. */
struct store_audit_head {
    int64_t sequence;
    uint8_t hash[32];
};
must_check enum err store_audit_head(struct store *s, struct store_audit_head *out);

/** A stored row, to be read: `sequence` and the record. */
struct store_audit_row {
    int64_t sequence;
    struct store_audit record;
};
/** Rows that concern a person (L4), newest first, before `before` (0: from the end), at most
 * `limit`. Texts live in `a`. */
must_check enum err store_audit_of_person(struct store *s, struct arena *a, int64_t person_id,
                                          int64_t before, int32_t limit,
                                          struct store_audit_row **out, size_t *count);
/** The same of a staff user's doings: the supervisor's sample. */
must_check enum err store_audit_of_staff(struct store *s, struct arena *a, int64_t staff_id,
                                         int64_t before, int32_t limit,
                                         struct store_audit_row **out, size_t *count);

/** What a verification found. */
struct store_audit_report {
    bool sound;
    int64_t rows;         /* checked */
    int64_t heads;        /* exported heads that were compared */
    int64_t bad_sequence; /* the first row that is wrong, or the place where one is missing */
    char why[160];        /* one English sentence */
};

/**
 * Checks every row, the chain, the bridges, and every exported head in `heads_path` (null: none was
 * exported, so a cut tail and a chain built anew go unseen). Finds: a changed byte in any column; a
 * row removed, inserted or swapped; the tail cut; the chain rebuilt without the key; an older copy
 * of the database (L3). Returns OK when it could check, whatever it found.
 */
must_check enum err store_audit_verify(struct store *s, const uint8_t audit_key[STORE_KEY_BYTES],
                                       const char *heads_path, struct store_audit_report *out);

/** Appends the head, signed with the audit key, to a file (made 0600), durably. The file belongs on
 * another machine's disk. Does nothing when the head is that of the last line. */
must_check enum err store_audit_export_head(struct store *s,
                                            const uint8_t audit_key[STORE_KEY_BYTES],
                                            const char *heads_path, int64_t now_utc);

/** Cuts rows older than `before_utc` (L5): a signed bridge keeps the hash of the last one, and the
 * cut itself is a row of the log. At most `limit` rows, in one write transaction of its own;
 * `*cut` tells how many. For the maintenance process. */
must_check enum err store_audit_cut(struct store *s, const uint8_t audit_key[STORE_KEY_BYTES],
                                    int64_t before_utc, int32_t limit, int64_t now_utc,
                                    int64_t *cut);

#endif
