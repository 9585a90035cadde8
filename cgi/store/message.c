/* Messages: what was told to whom, when and how. The text of one is never changed. */
#include "base/secret.h"
#include "domain.h"
#include "store/request.h"

#define MESSAGE(text)                                                                              \
    "m.id, m.public_id, m.kind, m.subject, " text ", m.language, m.template_version, m.channel,"   \
    " m.deadline_id, m.booking_id, m.decision_id, m.queued_utc, m.available_utc, m.failed_utc"
enum { MESSAGE_COLUMN_COUNT = 14 };

/* clang-format off */
enum { ADD, LIST_SELF, ONE_SELF, OF_BOOKING, GET, SQL__COUNT };
static const char *const sql[SQL__COUNT] = {
    [ADD] =
        "INSERT INTO message (public_id, person_id, kind, subject, text, language,"
        "   template_version, channel, deadline_id, booking_id, decision_id, queued_utc,"
        "   available_utc) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
    [LIST_SELF] =
        "SELECT " MESSAGE("''") ", count(*) OVER () FROM message m"
        " WHERE m.person_id = ?1 ORDER BY m.queued_utc DESC, m.id DESC LIMIT ?2 OFFSET ?3",
    [ONE_SELF] =
        "SELECT " MESSAGE("m.text") " FROM message m"
        " WHERE m.public_id = ?2 AND m.person_id = ?1",
    [OF_BOOKING] =
        "SELECT " MESSAGE("m.text") " FROM message m JOIN person p ON p.id = m.person_id"
        " WHERE m.booking_id = ?4 AND " CAN_SEE("p")
        " ORDER BY m.queued_utc DESC, m.id DESC",
    [GET] =
        "SELECT " MESSAGE("m.text") " FROM message m JOIN person p ON p.id = m.person_id"
        " WHERE m.public_id = ?4 AND " CAN_SEE("p"),
}; /* clang-format on */
const struct store_topic store_message_topic = { "message", sql, SQL__COUNT };

enum err store_message_add(struct store *s, struct arena *a, int64_t person_id,
                           const struct store_message *in)
{
    sqlite3_stmt *q = store_use(s, &store_message_topic, ADD);

    must(in->channel != STORE_CHANNEL_UNSET);
    store_bind_text(q, 1, secret_public_id(a));
    store_bind_int(q, 2, person_id);
    store_bind_text(q, 3, in->kind);
    store_bind_text(q, 4, in->subject);
    store_bind_text(q, 5, in->text);
    store_bind_text(q, 6, in->language);
    store_bind_text(q, 7, in->template_version);
    store_bind_text(q, 8, store_channel_code(in->channel));
    store_bind_id(q, 9, in->deadline_id);
    store_bind_id(q, 10, in->booking_id);
    store_bind_id(q, 11, in->decision_id);
    store_bind_int(q, 12, in->queued_utc);
    store_bind_utc(q, 13, in->channel == STORE_PORTAL ? in->queued_utc : in->available_utc);
    return store_run(s, q);
}

static void read_message(struct arena *a, sqlite3_stmt *q, struct store_message *out)
{
    *out = (struct store_message){
        .id = store_int64(q, 0),
        .public_id = store_text(a, q, 1),
        .kind = store_text(a, q, 2),
        .subject = store_text(a, q, 3),
        .text = store_text(a, q, 4),
        .language = store_text(a, q, 5),
        .template_version = store_text(a, q, 6),
        .channel = store_channel_from(store_peek(q, 7)),
        .deadline_id = store_int64(q, 8),
        .booking_id = store_int64(q, 9),
        .decision_id = store_int64(q, 10),
        .queued_utc = store_int64(q, 11),
        .available_utc = store_int64(q, 12),
        .failed_utc = store_int64(q, 13),
    };
}

static enum err read_messages(struct store *s, struct arena *a, sqlite3_stmt *q,
                              struct store_message **out, size_t *count, int32_t *total)
{
    struct store_rows rows = { .arena = a, .size = sizeof **out };
    enum err e;

    while ((e = store_step(s, q)) == OK) {
        read_message(a, q, store_row_add(&rows));
        if (total)
            *total = store_int(q, MESSAGE_COLUMN_COUNT);
    }
    store_release(q);
    *out = rows.at;
    *count = rows.count;
    return e == ERR_NOT_FOUND ? OK : e;
}

static enum err read_one(struct store *s, struct arena *a, sqlite3_stmt *q,
                         struct store_message *out)
{
    const enum err e = store_step(s, q);

    if (e == OK)
        read_message(a, q, out);
    store_release(q);
    return e;
}

enum err store_message_list_self(struct store *s, struct arena *a, int64_t person_id,
                                 int32_t offset, int32_t limit, struct store_message **out,
                                 size_t *count, int32_t *total)
{
    sqlite3_stmt *q = store_use(s, &store_message_topic, LIST_SELF);

    *total = 0;
    store_bind_int(q, 1, person_id);
    store_bind_int(q, 2, limit);
    store_bind_int(q, 3, offset);
    return read_messages(s, a, q, out, count, total);
}

enum err store_message_self(struct store *s, struct arena *a, int64_t person_id,
                            const char *public_id, struct store_message *out)
{
    sqlite3_stmt *q = store_use(s, &store_message_topic, ONE_SELF);

    store_bind_int(q, 1, person_id);
    store_bind_text(q, 2, public_id);
    return read_one(s, a, q, out);
}

enum err store_message_of_booking(struct store *s, struct arena *a, const struct store_scope *scope,
                                  int64_t booking_id, int64_t now_utc, struct store_message **out,
                                  size_t *count)
{
    sqlite3_stmt *q = store_use(s, &store_message_topic, OF_BOOKING);

    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, booking_id);
    return read_messages(s, a, q, out, count, NULL);
}

enum err store_message_get(struct store *s, struct arena *a, const struct store_scope *scope,
                           const char *public_id, int64_t now_utc, struct store_message *out)
{
    sqlite3_stmt *q = store_use(s, &store_message_topic, GET);

    store_bind_scope(q, scope, now_utc);
    store_bind_text(q, 4, public_id);
    return read_one(s, a, q, out);
}
