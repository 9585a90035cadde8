/* Writing the audit log (security.md L1, L2), and reading it for those whom it concerns (L4). */
#include "audit_internal.h"

#include "base/log.h"
#include "base/secret.h"

#include <string.h>

#define ROW                                                                                        \
    "SELECT sequence, at_utc, site, role, staff_id, actor_id, source, action, object_kind,"        \
    "       object_id, person_id, purpose, outcome, request_ref, criterion, detail, from_day,"     \
    "       to_day, shown"                                                                         \
    "  FROM audit_log"

enum { HEAD, BRIDGE, ADD, OF_PERSON, OF_STAFF, SQL__COUNT };
static const char *const sql[SQL__COUNT] = {
    [HEAD] = "SELECT sequence, hash FROM audit_log ORDER BY sequence DESC LIMIT 1",
    [BRIDGE] = "SELECT through_sequence, hash FROM audit_bridge"
               " ORDER BY through_sequence DESC LIMIT 1",
    [ADD] = "INSERT INTO audit_log (sequence, at_utc, site, role, staff_id, actor_id, source,"
            "    action, object_kind, object_id, person_id, purpose, outcome, request_ref,"
            "    criterion, detail, from_day, to_day, shown, previous_hash, hash)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16,"
            "    ?17, ?18, ?19, ?20, ?21)",
    [OF_PERSON] = ROW " WHERE person_id = ?1 AND sequence < ?2 ORDER BY sequence DESC LIMIT ?3",
    [OF_STAFF] = ROW " WHERE staff_id = ?1 AND sequence < ?2 ORDER BY sequence DESC LIMIT ?3",
};
const struct store_topic store_audit_topic = { "audit", sql, SQL__COUNT };

const char *const audit_column_names[AUDIT_COLUMNS] = {
    [AUDIT_SEQUENCE] = "sequence",
    [AUDIT_AT_UTC] = "at_utc",
    [AUDIT_SITE] = "site",
    [AUDIT_ROLE] = "role",
    [AUDIT_STAFF_ID] = "staff_id",
    [AUDIT_ACTOR_ID] = "actor_id",
    [AUDIT_SOURCE] = "source",
    [AUDIT_ACTION] = "action",
    [AUDIT_OBJECT_KIND] = "object_kind",
    [AUDIT_OBJECT_ID] = "object_id",
    [AUDIT_PERSON_ID] = "person_id",
    [AUDIT_PURPOSE] = "purpose",
    [AUDIT_OUTCOME] = "outcome",
    [AUDIT_REQUEST_REF] = "request_ref",
    [AUDIT_CRITERION] = "criterion",
    [AUDIT_DETAIL] = "detail",
    [AUDIT_FROM_DAY] = "from_day",
    [AUDIT_TO_DAY] = "to_day",
    [AUDIT_SHOWN] = "shown",
};

static const char *const site_names[] = { NULL, "citizen", "staff", "system", "command" };
static const char *const outcome_names[] = { NULL,     "done",      "refused",
                                             "denied", "not_found", "failed" };

enum {
    SITE_COUNT = sizeof site_names / sizeof *site_names,
    OUTCOME_COUNT = sizeof outcome_names / sizeof *outcome_names,
    PREVIOUS_HASH = AUDIT_COLUMNS + 1, /* places in ADD */
    HASH,
};

/* ---- a record as values ---- */

struct audit_value audit_number(int64_t number)
{
    return (struct audit_value){ .kind = AUDIT_INTEGER, .number = number };
}

struct audit_value audit_text(const char *text)
{
    if (!text)
        return (struct audit_value){ .kind = AUDIT_NULL };
    return (struct audit_value){ .kind = AUDIT_TEXT, .text = text, .bytes = strlen(text) };
}

static struct audit_value id_or_null(int64_t id)
{
    return id ? audit_number(id) : audit_text(NULL);
}

enum err audit_values_of(const struct store_audit *row, struct audit_values *out)
{
    if (row->site <= STORE_AUDIT_SITE_UNSET || (int)row->site >= SITE_COUNT
        || row->outcome <= STORE_AUDIT_OUTCOME_UNSET || (int)row->outcome >= OUTCOME_COUNT
        || !row->role || !row->action || !row->source) {
        log_event(LOG_ERROR, "audit_incomplete", LOG_TEXT("action", row->action));
        return ERR_INVALID;
    }
    *out = (struct audit_values){ { [AUDIT_AT_UTC] = audit_number(row->at_utc),
                                    [AUDIT_SITE] = audit_text(site_names[row->site]),
                                    [AUDIT_ROLE] = audit_text(row->role),
                                    [AUDIT_STAFF_ID] = id_or_null(row->staff_id),
                                    [AUDIT_ACTOR_ID] = id_or_null(row->actor_id),
                                    [AUDIT_SOURCE] = audit_text(row->source),
                                    [AUDIT_ACTION] = audit_text(row->action),
                                    [AUDIT_OBJECT_KIND] = audit_text(row->object_kind),
                                    [AUDIT_OBJECT_ID] = audit_text(row->object_id),
                                    [AUDIT_PERSON_ID] = id_or_null(row->person_id),
                                    [AUDIT_PURPOSE] = audit_text(row->purpose),
                                    [AUDIT_OUTCOME] = audit_text(outcome_names[row->outcome]),
                                    [AUDIT_REQUEST_REF] = audit_text(row->request_ref),
                                    [AUDIT_CRITERION] = audit_text(row->criterion),
                                    [AUDIT_DETAIL] = audit_text(row->detail) } };
    if (row->is_time_search) {
        out->column[AUDIT_FROM_DAY] = audit_number(row->from_day);
        out->column[AUDIT_TO_DAY] = audit_number(row->to_day);
        out->column[AUDIT_SHOWN] = audit_number(row->shown);
    }
    return OK;
}

/* ---- hashes ---- */

/* Longer than the longest row: the table's CHECKs count characters of up to four bytes. */
enum { CANONICAL_ROOM = 8192 };
#define ROW_MARK "jobsamtale audit row 1\n"

struct bytes {
    uint8_t at[CANONICAL_ROOM];
    size_t used;
    bool full;
};

static void add(struct bytes *b, const void *from, size_t count)
{
    if (count > sizeof b->at - b->used) {
        b->full = true;
        return;
    }
    memcpy(b->at + b->used, from, count);
    b->used += count;
}

static void add_number(struct bytes *b, uint64_t number)
{
    uint8_t big_endian[8];

    for (int i = 7; i >= 0; i--, number >>= 8)
        big_endian[i] = (uint8_t)(number & 0xff);
    add(b, big_endian, sizeof big_endian);
}

enum err audit_hash(const struct audit_values *row, const uint8_t previous[32], uint8_t out[32])
{
    struct bytes b;

    b.used = 0;
    b.full = false;
    add(&b, ROW_MARK, sizeof ROW_MARK - 1);
    add(&b, previous, SHA256_BYTES);
    for (int i = 0; i < AUDIT_COLUMNS; i++) {
        const struct audit_value *v = &row->column[i];

        add(&b, &"nit"[v->kind], 1);
        add_number(&b, v->kind == AUDIT_TEXT ? (uint64_t)v->bytes : (uint64_t)v->number);
        if (v->kind == AUDIT_TEXT)
            add(&b, v->text, v->bytes);
    }
    if (b.full)
        return ERR_INVALID;
    secret_sha256(b.at, b.used, out);
    return OK;
}

void audit_seal(const uint8_t key[STORE_KEY_BYTES], const char *what, int64_t sequence,
                const uint8_t hash[32], int64_t at_utc, uint8_t out[32])
{
    struct bytes b;

    b.used = 0;
    b.full = false;
    add(&b, what, strlen(what) + 1);
    add_number(&b, (uint64_t)sequence);
    add(&b, hash, SHA256_BYTES);
    add_number(&b, (uint64_t)at_utc);
    must(!b.full);
    secret_hmac_sha256(key, b.at, b.used, out);
}

/* ---- appending ---- */

static enum err head_from(struct store *s, int which, struct store_audit_head *out)
{
    sqlite3_stmt *q = store_use(s, &store_audit_topic, which);
    enum err e = store_step(s, q);

    if (e == OK) {
        out->sequence = store_int64(q, 0);
        e = store_bytes(q, 1, out->hash, sizeof out->hash);
    }
    store_release(q);
    return e;
}

enum err store_audit_head(struct store *s, struct store_audit_head *out)
{
    enum err e;

    *out = (struct store_audit_head){ 0 };
    if ((e = head_from(s, HEAD, out)) == ERR_NOT_FOUND)
        e = head_from(s, BRIDGE, out);
    return e == ERR_NOT_FOUND ? OK : e;
}

enum err audit_append(struct store *s, struct audit_values *row, struct store_audit_head *head)
{
    uint8_t hash[SHA256_BYTES];
    sqlite3_stmt *q;
    enum err e;

    row->column[AUDIT_SEQUENCE] = audit_number(head->sequence + 1);
    if ((e = audit_hash(row, head->hash, hash)) != OK)
        return e;
    q = store_use(s, &store_audit_topic, ADD);
    for (int i = 0; i < AUDIT_COLUMNS; i++) {
        const struct audit_value *v = &row->column[i];

        if (v->kind == AUDIT_INTEGER)
            store_bind_int(q, i + 1, v->number);
        else if (v->kind == AUDIT_TEXT)
            must(sqlite3_bind_text64(q, i + 1, v->text, v->bytes, SQLITE_STATIC, SQLITE_UTF8)
                 == SQLITE_OK);
    }
    store_bind_bytes(q, PREVIOUS_HASH, head->hash, sizeof head->hash);
    store_bind_bytes(q, HASH, hash, sizeof hash);
    if ((e = store_run(s, q)) == OK) {
        head->sequence++;
        memcpy(head->hash, hash, sizeof hash);
    }
    return e;
}

enum err store_audit_add(struct store *s, const struct store_audit *row)
{
    struct audit_values values;
    struct store_audit_head head;
    enum err e;

    if ((e = audit_values_of(row, &values)) != OK || (e = store_audit_head(s, &head)) != OK)
        return e;
    return audit_append(s, &values, &head);
}

/* ---- reading ---- */

static int find(const char *const *names, int count, sqlite3_stmt *q, int column)
{
    const char *name = (const char *)sqlite3_column_text(q, column);

    for (int i = 1; name && i < count; i++)
        if (strcmp(name, names[i]) == 0)
            return i;
    return 0; /* the schema's CHECK knows no other */
}

static void read_row(struct arena *a, sqlite3_stmt *q, void *out)
{
    *(struct store_audit_row *)out = (struct store_audit_row){
        .sequence = store_int64(q, AUDIT_SEQUENCE),
        .record = {
            .at_utc = store_int64(q, AUDIT_AT_UTC),
            .site = (enum store_audit_site)find(site_names, SITE_COUNT, q, AUDIT_SITE),
            .outcome =
                (enum store_audit_outcome)find(outcome_names, OUTCOME_COUNT, q, AUDIT_OUTCOME),
            .role = store_text(a, q, AUDIT_ROLE),
            .staff_id = store_int64(q, AUDIT_STAFF_ID),
            .actor_id = store_int64(q, AUDIT_ACTOR_ID),
            .source = store_text(a, q, AUDIT_SOURCE),
            .action = store_text(a, q, AUDIT_ACTION),
            .object_kind = store_text(a, q, AUDIT_OBJECT_KIND),
            .object_id = store_text(a, q, AUDIT_OBJECT_ID),
            .person_id = store_int64(q, AUDIT_PERSON_ID),
            .purpose = store_text(a, q, AUDIT_PURPOSE),
            .request_ref = store_text(a, q, AUDIT_REQUEST_REF),
            .criterion = store_text(a, q, AUDIT_CRITERION),
            .detail = store_text(a, q, AUDIT_DETAIL),
            .is_time_search = !store_is_null(q, AUDIT_SHOWN),
            .from_day = store_int(q, AUDIT_FROM_DAY),
            .to_day = store_int(q, AUDIT_TO_DAY),
            .shown = store_int(q, AUDIT_SHOWN),
        },
    };
}

static enum err list(struct store *s, struct arena *a, int which, int64_t id, int64_t before,
                     int32_t limit, struct store_audit_row **out, size_t *count)
{
    sqlite3_stmt *q = store_use(s, &store_audit_topic, which);
    struct store_rows rows = { .arena = a, .size = sizeof **out };
    enum err e;

    store_bind_int(q, 1, id);
    store_bind_int(q, 2, before ? before : INT64_MAX);
    store_bind_int(q, 3, limit);
    e = store_read_all(s, q, read_row, &rows);
    *out = rows.at;
    *count = rows.count;
    return e;
}

enum err store_audit_of_person(struct store *s, struct arena *a, int64_t person_id, int64_t before,
                               int32_t limit, struct store_audit_row **out, size_t *count)
{
    return list(s, a, OF_PERSON, person_id, before, limit, out, count);
}

enum err store_audit_of_staff(struct store *s, struct arena *a, int64_t staff_id, int64_t before,
                              int32_t limit, struct store_audit_row **out, size_t *count)
{
    return list(s, a, OF_STAFF, staff_id, before, limit, out, count);
}
