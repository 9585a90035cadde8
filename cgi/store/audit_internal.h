/* One audit row as a list of values: what is stored, hashed, written to the journal and read back
 * is the same list, so that none of them can leave a column out. */
#ifndef CGI_STORE_AUDIT_INTERNAL_H
#define CGI_STORE_AUDIT_INTERNAL_H

#include "internal.h"
#include "store/audit.h"

/** The columns that are hashed, in the order of the table. */
enum audit_column {
    AUDIT_SEQUENCE,
    AUDIT_AT_UTC,
    AUDIT_SITE,
    AUDIT_ROLE,
    AUDIT_STAFF_ID,
    AUDIT_ACTOR_ID,
    AUDIT_SOURCE,
    AUDIT_ACTION,
    AUDIT_OBJECT_KIND,
    AUDIT_OBJECT_ID,
    AUDIT_PERSON_ID,
    AUDIT_PURPOSE,
    AUDIT_OUTCOME,
    AUDIT_REQUEST_REF,
    AUDIT_CRITERION,
    AUDIT_DETAIL,
    AUDIT_FROM_DAY,
    AUDIT_TO_DAY,
    AUDIT_SHOWN,
    AUDIT_COLUMNS
};

extern const char *const audit_column_names[AUDIT_COLUMNS];

enum audit_kind { AUDIT_NULL, AUDIT_INTEGER, AUDIT_TEXT };

struct audit_value {
    enum audit_kind kind;
    int64_t number;
    const char *text; /* `bytes` bytes; not necessarily ending with NUL */
    size_t bytes;
};

struct audit_values {
    struct audit_value column[AUDIT_COLUMNS];
};

struct audit_value audit_number(int64_t number);
struct audit_value audit_text(const char *text); /* null is NULL */

/** The record as values; the sequence stays NULL. ERR_INVALID: site or outcome UNSET, or a text
 * that must be there is not. */
must_check enum err audit_values_of(const struct store_audit *row, struct audit_values *out);

/** SHA-256 over a mark, the previous hash and the canonical bytes: for each column a letter (n, i,
 * t), 8 bytes (the number, or the text's length) and the text. ERR_INVALID: longer than any row can
 * be. */
must_check enum err audit_hash(const struct audit_values *row, const uint8_t previous[32],
                               uint8_t out[32]);

/** Appends a row behind `head`, which the caller read in the same write transaction; sequence and
 * head are moved on. ERR_CONFLICT: the schema refuses a value; the head stays. */
must_check enum err audit_append(struct store *s, struct audit_values *row,
                                 struct store_audit_head *head);

/** The seals under the audit key. `what` keeps heads and bridges apart. */
void audit_seal(const uint8_t key[STORE_KEY_BYTES], const char *what, int64_t sequence,
                const uint8_t hash[32], int64_t at_utc, uint8_t out[32]);

#endif
