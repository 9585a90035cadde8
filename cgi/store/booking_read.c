/* Reading conversations: one's own, a person's, and what happened to them. */
#include "domain.h"

/* clang-format off */
#define FROM_BOOKING " FROM booking b" BOOKING_JOINS

enum { OWN, HISTORY, GET, LIST, EVENTS, SQL__COUNT };
static const char *const sql[SQL__COUNT] = {
    [OWN] =
        "SELECT " BOOKING_COLUMNS FROM_BOOKING
        " WHERE b.public_id = ?2 AND b.person_id = ?1",
    [HISTORY] =
        "SELECT " BOOKING_COLUMNS ", count(*) OVER ()" FROM_BOOKING
        " WHERE b.person_id = ?1 AND (b.starts_utc <= ?2 OR b.state <> 'booked')"
        " ORDER BY b.starts_utc DESC, b.id DESC LIMIT ?3 OFFSET ?4",
    [GET] =
        "SELECT " BOOKING_COLUMNS ", p.public_id" FROM_BOOKING
        "  JOIN person p ON p.id = b.person_id"
        " WHERE b.public_id = ?4 AND (b.user_id = ?1 OR " CAN_SEE("p") ")",
    [LIST] =
        "SELECT " BOOKING_COLUMNS FROM_BOOKING
        " WHERE b.person_id = " SEEN_PERSON
        " ORDER BY b.starts_utc DESC, b.id DESC LIMIT ?5",
    [EVENTS] =
        "SELECT e.at_utc, e.event, e.actor, u.full_name, e.from_utc, e.to_utc, e.reason"
        "  FROM booking_event e JOIN booking b ON b.id = e.booking_id"
        "  JOIN person p ON p.id = e.person_id"
        "  LEFT JOIN staff_user u ON e.actor = 'staff' AND u.id = e.actor_id"
        " WHERE e.booking_id = ?4 AND (b.user_id = ?1 OR " CAN_SEE("p") ")"
        " ORDER BY e.id",
}; /* clang-format on */
const struct store_topic store_booking_read_topic = { "booking_read", sql, SQL__COUNT };

enum err store_booking_own(struct store *s, struct arena *a, int64_t person_id,
                           const char *public_id, struct store_booking *out)
{
    sqlite3_stmt *q = store_use(s, &store_booking_read_topic, OWN);
    enum err e;

    store_bind_int(q, 1, person_id);
    store_bind_text(q, 2, public_id);
    if ((e = store_step(s, q)) == OK)
        store_booking_read(a, q, 0, out);
    store_release(q);
    return e;
}

static enum err read_bookings(struct store *s, struct arena *a, sqlite3_stmt *q,
                              struct store_booking **out, size_t *count, int32_t *total)
{
    struct store_rows rows = { .arena = a, .size = sizeof **out };
    enum err e;

    if (total)
        *total = 0;
    while ((e = store_step(s, q)) == OK) {
        store_booking_read(a, q, 0, store_row_add(&rows));
        if (total)
            *total = store_int(q, BOOKING_COLUMN_COUNT);
    }
    store_release(q);
    *out = rows.at;
    *count = rows.count;
    return e == ERR_NOT_FOUND ? OK : e;
}

enum err store_booking_history(struct store *s, struct arena *a, int64_t person_id, int64_t now_utc,
                               int32_t offset, int32_t limit, struct store_booking **out,
                               size_t *count, int32_t *total)
{
    sqlite3_stmt *q = store_use(s, &store_booking_read_topic, HISTORY);

    store_bind_int(q, 1, person_id);
    store_bind_int(q, 2, now_utc);
    store_bind_int(q, 3, limit);
    store_bind_int(q, 4, offset);
    return read_bookings(s, a, q, out, count, total);
}

enum err store_booking_get(struct store *s, struct arena *a, const struct store_scope *scope,
                           const char *public_id, int64_t now_utc, struct store_booking *out,
                           const char **out_person_public_id)
{
    sqlite3_stmt *q = store_use(s, &store_booking_read_topic, GET);
    enum err e;

    store_bind_scope(q, scope, now_utc);
    store_bind_text(q, 4, public_id);
    if ((e = store_step(s, q)) == OK) {
        store_booking_read(a, q, 0, out);
        *out_person_public_id = store_text(a, q, BOOKING_COLUMN_COUNT);
    }
    store_release(q);
    return e;
}

enum err store_booking_list(struct store *s, struct arena *a, const struct store_scope *scope,
                            int64_t person_id, int64_t now_utc, int32_t limit,
                            struct store_booking **out, size_t *count)
{
    sqlite3_stmt *q = store_use(s, &store_booking_read_topic, LIST);

    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, person_id);
    store_bind_int(q, 5, limit);
    return read_bookings(s, a, q, out, count, NULL);
}

enum err store_booking_events(struct store *s, struct arena *a, const struct store_scope *scope,
                              int64_t booking_id, int64_t now_utc, struct store_booking_event **out,
                              size_t *count)
{
    sqlite3_stmt *q = store_use(s, &store_booking_read_topic, EVENTS);
    struct store_rows rows = { .arena = a, .size = sizeof **out };
    enum err e;

    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, booking_id);
    while ((e = store_step(s, q)) == OK)
        *(struct store_booking_event *)store_row_add(&rows) = (struct store_booking_event){
            .at_utc = store_int64(q, 0),
            .event = store_text(a, q, 1),
            .actor = store_actor_from(store_peek(q, 2)),
            .actor_name = store_text(a, q, 3),
            .from_utc = store_int64(q, 4),
            .to_utc = store_int64(q, 5),
            .reason = store_text(a, q, 6),
        };
    store_release(q);
    *out = rows.at;
    *count = rows.count;
    return e == ERR_NOT_FOUND ? OK : e;
}
