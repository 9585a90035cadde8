/* Proving that the audit log is whole (security.md L2, L3), and cutting it where it is old (L5). */
#include "audit_internal.h"

#include "base/log.h"
#include "base/secret.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { ROWS, BRIDGES, FIRST_KEPT, FIRST, HASH_AT, BRIDGE_ADD, CUT, SQL__COUNT };
static const char *const sql[SQL__COUNT] = {
    [ROWS] = "SELECT sequence, at_utc, site, role, staff_id, actor_id, source, action,"
             "       object_kind, object_id, person_id, purpose, outcome, request_ref,"
             "       criterion, detail, from_day, to_day, shown, previous_hash, hash"
             "  FROM audit_log ORDER BY sequence",
    [BRIDGES] = "SELECT through_sequence, hash, seal, at_utc FROM audit_bridge"
                " ORDER BY through_sequence",
    [FIRST_KEPT] = "SELECT sequence FROM audit_log WHERE at_utc >= ?1 ORDER BY sequence LIMIT 1",
    [FIRST] = "SELECT sequence FROM audit_log ORDER BY sequence LIMIT 1",
    [HASH_AT] = "SELECT hash FROM audit_log WHERE sequence = ?1",
    [BRIDGE_ADD] = "INSERT INTO audit_bridge (through_sequence, hash, seal, at_utc)"
                   " VALUES (?1, ?2, ?3, ?4)",
    [CUT] = "DELETE FROM audit_log WHERE sequence <= ?1",
};
const struct store_topic store_audit_verify_topic = { "audit_verify", sql, SQL__COUNT };

#define HEAD_MARK   "jobsamtale audit head 1"
#define BRIDGE_MARK "jobsamtale audit bridge 1"

/* ---- exported heads: "sequence at_utc hash seal", a line each, in hexadecimal where bytes ---- */

enum { HEX = 2 * SHA256_BYTES, HEAD_LINE = 256 };

struct head {
    int64_t sequence, at_utc;
    uint8_t hash[SHA256_BYTES], seal[SHA256_BYTES];
};

static bool head_parse(const char *line, struct head *out)
{
    char hash[HEX + 2], seal[HEX + 2], end;

    return sscanf(line, "%" SCNd64 " %" SCNd64 " %65s %65s%c", &out->sequence, &out->at_utc, hash,
                  seal, &end)
               == 5
           && end == '\n' && strlen(hash) == HEX && strlen(seal) == HEX
           && secret_from_hex(hash, out->hash, SHA256_BYTES)
           && secret_from_hex(seal, out->seal, SHA256_BYTES);
}

static bool sealed(const uint8_t key[STORE_KEY_BYTES], const char *what, int64_t sequence,
                   const uint8_t hash[SHA256_BYTES], int64_t at_utc,
                   const uint8_t seal[SHA256_BYTES])
{
    uint8_t want[SHA256_BYTES];

    audit_seal(key, what, sequence, hash, at_utc, want);
    return secret_equal(want, seal, sizeof want);
}

/* ---- the verifier: a walk along the rows, with the heads beside it ---- */

struct walk {
    const uint8_t *key;
    FILE *heads; /* null: none */
    struct head next;
    bool has_next;
    int64_t last;                    /* the sequence before the next row */
    uint8_t last_hash[SHA256_BYTES]; /* its hash */
    struct store_audit_report *report;
};

static bool fault(struct walk *w, int64_t sequence, const char *why)
{
    w->report->bad_sequence = sequence;
    (void)snprintf(w->report->why, sizeof w->report->why, "%s", why);
    return false;
}

/* Reads the next exported head, if there is one. Sequences never fall. */
static bool next_head(struct walk *w)
{
    const int64_t before = w->next.sequence;
    char line[HEAD_LINE];

    w->has_next = false;
    if (!w->heads || !fgets(line, sizeof line, w->heads))
        return true;
    if (!head_parse(line, &w->next))
        return fault(w, before, "a line of the exported heads cannot be read");
    if (!sealed(w->key, HEAD_MARK, w->next.sequence, w->next.hash, w->next.at_utc, w->next.seal))
        return fault(w, w->next.sequence, "an exported head is not sealed with this key");
    if (w->next.sequence < before)
        return fault(w, w->next.sequence, "the exported heads go backwards: an older database");
    w->has_next = true;
    return true;
}

/* Compares every exported head of the sequence that was just reached. */
static bool heads_agree(struct walk *w)
{
    while (w->has_next && w->next.sequence <= w->last) {
        if (w->next.sequence == w->last && memcmp(w->next.hash, w->last_hash, SHA256_BYTES) != 0)
            return fault(w, w->last, "the chain was built anew: an exported head has another hash");
        w->report->heads++;
        if (!next_head(w))
            return false;
    }
    return true;
}

static struct audit_value value_at(sqlite3_stmt *q, int column, bool *wrong)
{
    switch (sqlite3_column_type(q, column)) {
    case SQLITE_NULL:
        return audit_text(NULL);
    case SQLITE_INTEGER:
        return audit_number(sqlite3_column_int64(q, column));
    case SQLITE_TEXT: {
        struct audit_value v = { .kind = AUDIT_TEXT };

        v.text = (const char *)sqlite3_column_text(q, column);
        v.bytes = (size_t)sqlite3_column_bytes(q, column);
        return v;
    }
    default:
        *wrong = true;
        return audit_text(NULL);
    }
}

static bool row_is_sound(struct walk *w, sqlite3_stmt *q)
{
    const int64_t sequence = store_int64(q, AUDIT_SEQUENCE);
    uint8_t previous[SHA256_BYTES], hash[SHA256_BYTES], want[SHA256_BYTES];
    struct audit_values row;
    bool wrong = false;

    if (sequence != w->last + 1)
        return fault(w, w->last + 1, "a row is missing");
    for (int i = 0; i < AUDIT_COLUMNS; i++)
        row.column[i] = value_at(q, i, &wrong);
    if (wrong || store_bytes(q, AUDIT_COLUMNS, previous, sizeof previous) != OK
        || store_bytes(q, AUDIT_COLUMNS + 1, hash, sizeof hash) != OK)
        return fault(w, sequence, "a column has a value of the wrong kind");
    if (memcmp(previous, w->last_hash, sizeof previous) != 0)
        return fault(w, sequence, "the row does not follow the one before it");
    if (audit_hash(&row, previous, want) != OK || memcmp(hash, want, sizeof hash) != 0)
        return fault(w, sequence, "the row is not what was written");
    w->last = sequence;
    memcpy(w->last_hash, hash, sizeof hash);
    w->report->rows++;
    return heads_agree(w);
}

/* Begins behind the last bridge; every bridge must bear our seal, and the heads before it are told
 * by it alone. */
static enum err walk_bridges(struct store *s, struct walk *w, bool *sound)
{
    sqlite3_stmt *q = store_use(s, &store_audit_verify_topic, BRIDGES);
    enum err e = OK;

    while (*sound && (e = store_step(s, q)) == OK) {
        uint8_t seal[SHA256_BYTES];

        w->last = store_int64(q, 0);
        if (store_bytes(q, 1, w->last_hash, SHA256_BYTES) != OK
            || store_bytes(q, 2, seal, sizeof seal) != OK
            || !sealed(w->key, BRIDGE_MARK, w->last, w->last_hash, store_int64(q, 3), seal))
            *sound = fault(w, w->last, "a bridge over cut rows is not sealed with this key");
        else
            *sound = heads_agree(w);
    }
    store_release(q);
    return !*sound || e == ERR_NOT_FOUND ? OK : e;
}

static enum err walk_rows(struct store *s, struct walk *w, bool *sound)
{
    sqlite3_stmt *q = store_use(s, &store_audit_verify_topic, ROWS);
    enum err e = OK;

    while (*sound && (e = store_step(s, q)) == OK)
        *sound = row_is_sound(w, q);
    store_release(q);
    return !*sound || e == ERR_NOT_FOUND ? OK : e;
}

enum err store_audit_verify(struct store *s, const uint8_t audit_key[STORE_KEY_BYTES],
                            const char *heads_path, struct store_audit_report *out)
{
    struct walk w = { .key = audit_key, .report = out };
    bool sound;
    enum err e;

    *out = (struct store_audit_report){ 0 };
    if (heads_path && !(w.heads = fopen(heads_path, "re"))) {
        if (errno != ENOENT) {
            log_event(LOG_ERROR, "audit_heads_unreadable", LOG_NUMBER("errno", errno));
            return ERR_STORE;
        }
        (void)fault(&w, 0, "the exported heads are gone");
        return OK;
    }
    sound = next_head(&w);
    if ((e = store_begin_read(s)) == OK) {
        if ((e = walk_bridges(s, &w, &sound)) == OK)
            e = walk_rows(s, &w, &sound);
        store_end_read(s);
    }
    if (sound && w.has_next)
        sound = fault(&w, w.last + 1, "the tail was cut: a later head was exported");
    if (w.heads)
        (void)fclose(w.heads);
    out->sound = sound && e == OK;
    return e;
}

/* ---- exporting ---- */

/* The sequence of the file's last line; -1 without one. A half line is none: it stays behind, and
 * the verifier will tell. */
static int64_t last_exported(int fd)
{
    char tail[HEAD_LINE + 1];
    struct stat st;
    struct head h;
    off_t from;
    ssize_t got;
    char *line;

    if (fstat(fd, &st) != 0 || st.st_size == 0)
        return -1;
    from = st.st_size > HEAD_LINE ? st.st_size - HEAD_LINE : 0;
    if ((got = pread(fd, tail, HEAD_LINE, from)) <= 1)
        return -1;
    tail[got] = '\0';
    line = tail + got - 1;
    while (line > tail && line[-1] != '\n')
        line--;
    return head_parse(line, &h) ? h.sequence : -1;
}

enum err store_audit_export_head(struct store *s, const uint8_t audit_key[STORE_KEY_BYTES],
                                 const char *heads_path, int64_t now_utc)
{
    struct store_audit_head head;
    uint8_t seal[SHA256_BYTES];
    char line[HEAD_LINE];
    int at, fd;
    enum err e = OK;

    if ((e = store_audit_head(s, &head)) != OK)
        return e;
    fd = open(heads_path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0) {
        log_event(LOG_ERROR, "audit_export_failed", LOG_NUMBER("errno", errno));
        return ERR_STORE;
    }
    if (last_exported(fd) != head.sequence) {
        audit_seal(audit_key, HEAD_MARK, head.sequence, head.hash, now_utc, seal);
        at = snprintf(line, sizeof line, "%" PRId64 " %" PRId64 " ", head.sequence, now_utc);
        for (int i = 0; i < SHA256_BYTES; i++)
            at += snprintf(line + at, sizeof line - (size_t)at, "%02x", head.hash[i]);
        line[at++] = ' ';
        for (int i = 0; i < SHA256_BYTES; i++)
            at += snprintf(line + at, sizeof line - (size_t)at, "%02x", seal[i]);
        line[at++] = '\n';
        if (write(fd, line, (size_t)at) != at || fsync(fd) != 0) {
            log_event(LOG_ERROR, "audit_export_failed", LOG_NUMBER("errno", errno));
            e = ERR_STORE;
        }
    }
    (void)close(fd);
    return e;
}

/* ---- cutting ---- */

static enum err sequence_of(struct store *s, sqlite3_stmt *q, int64_t *out)
{
    enum err e = store_step(s, q);

    if (e == OK)
        *out = store_int64(q, 0);
    store_release(q);
    return e;
}

/* The last sequence to go: before the first row that is young enough, at most `limit` rows. */
static enum err cut_place(struct store *s, int64_t before_utc, int32_t limit, int64_t *first,
                          int64_t *through)
{
    sqlite3_stmt *q;
    int64_t kept = 0;
    enum err e;

    if ((e = sequence_of(s, store_use(s, &store_audit_verify_topic, FIRST), first)) != OK)
        return e;
    q = store_use(s, &store_audit_verify_topic, FIRST_KEPT);
    store_bind_int(q, 1, before_utc);
    if ((e = sequence_of(s, q, &kept)) != OK)
        return e;
    *through = kept - 1 < *first + limit - 1 ? kept - 1 : *first + limit - 1;
    return *through < *first ? ERR_NOT_FOUND : OK;
}

static enum err cut(struct store *s, const uint8_t audit_key[STORE_KEY_BYTES], int64_t through,
                    int64_t now_utc)
{
    uint8_t hash[SHA256_BYTES], seal[SHA256_BYTES];
    sqlite3_stmt *q = store_use(s, &store_audit_verify_topic, HASH_AT);
    enum err e;

    store_bind_int(q, 1, through);
    if ((e = store_step(s, q)) == OK)
        e = store_bytes(q, 0, hash, sizeof hash);
    store_release(q);
    if (e != OK)
        return e;
    audit_seal(audit_key, BRIDGE_MARK, through, hash, now_utc, seal);
    q = store_use(s, &store_audit_verify_topic, BRIDGE_ADD);
    store_bind_int(q, 1, through);
    store_bind_bytes(q, 2, hash, sizeof hash);
    store_bind_bytes(q, 3, seal, sizeof seal);
    store_bind_int(q, 4, now_utc);
    if ((e = store_run(s, q)) != OK)
        return e;
    q = store_use(s, &store_audit_verify_topic, CUT);
    store_bind_int(q, 1, through);
    return store_run(s, q);
}

enum err store_audit_cut(struct store *s, const uint8_t audit_key[STORE_KEY_BYTES],
                         int64_t before_utc, int32_t limit, int64_t now_utc, int64_t *cut_rows)
{
    struct store_audit row = { .at_utc = now_utc,
                               .site = STORE_AUDIT_SYSTEM,
                               .outcome = STORE_AUDIT_DONE,
                               .role = "system",
                               .source = "",
                               .action = "audit.cut",
                               .object_kind = "audit_log" };
    int64_t first = 0, through = 0;
    char detail[80];
    enum err e;

    *cut_rows = 0;
    if ((e = store_begin_write(s)) != OK)
        return e;
    /* The record of the cut comes first: so the log is never empty. */
    if ((e = cut_place(s, before_utc, limit, &first, &through)) == OK) {
        (void)snprintf(detail, sizeof detail, "%" PRId64 "-%" PRId64, first, through);
        row.detail = detail;
        if ((e = store_audit_add(s, &row)) == OK
            && (e = cut(s, audit_key, through, now_utc)) == OK) {
            *cut_rows = through - first + 1;
            return store_commit(s);
        }
        *cut_rows = 0;
    }
    store_rollback(s);
    return e == ERR_NOT_FOUND ? OK : e;
}
