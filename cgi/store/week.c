/* Weeks and days of staff: each time with the talk that has it (S01, S13, S14). */
#include "domain.h"
#include "store/slot_admin.h"
#include "store/work.h"

/* clang-format off */
#define LINE                                                                                       \
    "SELECT " SLOT_COLUMNS("s", "u", "s.taken = 0 AND s.closed_utc IS NULL", "s.user_id = ?1") "," \
    "       s.offered, s.taken, b.public_id, " SHOWN_NAMES("p") ", p.public_id, p.unit_id <> ?2,"  \
    "       b.form, b.kind, b.interpreter_language, b.state, sh.until_utc, sh.person_id"           \
    "  FROM slot s JOIN staff_user u ON u.id = s.user_id"                                          \
    "  LEFT JOIN slot_hold sh ON sh.slot_id = s.id"                                                \
    "  LEFT JOIN booking b ON b.slot_id = s.id AND b.takes_slot = 1"                               \
    "  LEFT JOIN person p ON p.id = b.person_id"

enum { USER_DAYS, UNIT_DAYS, ONE, CLASHES, DAY_TALKS, SQL__COUNT };
static const char *const sql[SQL__COUNT] = {
    /* ?3 user, ?4 first, ?5 last, ?6 with closed */
    [USER_DAYS] =
        LINE " WHERE s.user_id = ?3 AND +s.unit_id = ?2 AND s.day BETWEEN ?4 AND ?5"
        "   AND (?6 = 1 OR s.closed_utc IS NULL)"
        " ORDER BY s.day, s.minute, s.id LIMIT 2000",
    [UNIT_DAYS] =
        LINE " WHERE s.unit_id = ?2 AND s.day BETWEEN ?4 AND ?5"
        "   AND (?6 = 1 OR s.closed_utc IS NULL)"
        " ORDER BY s.day, s.minute, u.full_name, s.id LIMIT 2000",
    [ONE] = LINE " WHERE s.public_id = ?3 AND s.unit_id = ?2",
    /* ?3 user, ?4 starts, ?5 ends; no time is longer than four hours */
    [CLASHES] =
        LINE " WHERE s.user_id = ?3 AND +s.unit_id = ?2 AND s.closed_utc IS NULL"
        "   AND s.starts_utc > ?4 - 14400 AND s.starts_utc < ?5"
        "   AND s.starts_utc + s.length_min * 60 > ?4 ORDER BY s.starts_utc",
    [DAY_TALKS] =
        "SELECT b.public_id, p.public_id, " SHOWN_NAMES("p") ", s.day, s.minute, s.length_min,"
        "   s.starts_utc, s.place, b.form, b.kind, b.state, b.interpreter_language, b.needs <> ''"
        "  FROM slot s JOIN booking b ON b.slot_id = s.id AND b.takes_slot = 1"
        "  JOIN person p ON p.id = b.person_id"
        " WHERE s.user_id = ?1 AND s.day = ?3 ORDER BY s.minute, s.id",
}; /* clang-format on */
const struct store_topic store_week_topic = { "week", sql, SQL__COUNT };

static void read_line(struct arena *a, sqlite3_stmt *q, struct store_slot_line *out)
{
    const int c = SLOT_COLUMN_COUNT;

    *out = (struct store_slot_line){
        .is_offered = store_bool(q, c),
        .is_taken = store_bool(q, c + 1),
        .booking_id = store_text(a, q, c + 2),
        .given_names = store_text(a, q, c + 3),
        .family_name = store_text(a, q, c + 4),
        .person_id = store_text(a, q, c + 5),
        .is_other_unit = store_bool(q, c + 6),
        .form = store_form(q, c + 7),
        .kind = store_booking_kind(q, c + 8),
        .booking_interpreter = store_text(a, q, c + 9),
        .state = (int32_t)store_booking_state_from(store_peek(q, c + 10)),
        .hold_until_utc = store_int(q, c + 11),
        .hold_person_id = store_int(q, c + 12),
    };
    store_slot_read(a, q, 0, &out->slot);
}

static enum err read_lines(struct store *s, struct arena *a, sqlite3_stmt *q,
                           struct store_slot_line **out, size_t *count)
{
    struct store_rows rows = { .arena = a, .size = sizeof **out };
    enum err e;

    while ((e = store_step(s, q)) == OK)
        read_line(a, q, store_row_add(&rows));
    store_release(q);
    *out = rows.at;
    *count = rows.count;
    return e == ERR_NOT_FOUND ? OK : e;
}

static sqlite3_stmt *use(struct store *s, int which, const struct store_scope *scope)
{
    sqlite3_stmt *q = store_use(s, &store_week_topic, which);

    must(scope->user_id > 0 && scope->unit_id > 0);
    store_bind_int(q, 1, scope->user_id);
    if (which != DAY_TALKS)
        store_bind_int(q, 2, scope->unit_id);
    return q;
}

enum err store_slot_days(struct store *s, struct arena *a, const struct store_scope *scope,
                         int64_t user_id, civil_day first, civil_day last, bool with_closed,
                         struct store_slot_line **out, size_t *count)
{
    sqlite3_stmt *q = use(s, user_id ? USER_DAYS : UNIT_DAYS, scope);

    if (user_id)
        store_bind_int(q, 3, user_id);
    store_bind_int(q, 4, first);
    store_bind_int(q, 5, last);
    store_bind_int(q, 6, with_closed);
    return read_lines(s, a, q, out, count);
}

enum err store_slot_line_get(struct store *s, struct arena *a, const struct store_scope *scope,
                             const char *public_id, struct store_slot_line *out)
{
    sqlite3_stmt *q = use(s, ONE, scope);
    enum err e;

    store_bind_text(q, 3, public_id);
    if ((e = store_step(s, q)) == OK)
        read_line(a, q, out);
    store_release(q);
    return e;
}

enum err store_slot_clashes(struct store *s, struct arena *a, const struct store_scope *scope,
                            int64_t user_id, int64_t starts_utc, int64_t ends_utc,
                            struct store_slot_line **out, size_t *count)
{
    sqlite3_stmt *q = use(s, CLASHES, scope);

    store_bind_int(q, 3, user_id);
    store_bind_int(q, 4, starts_utc);
    store_bind_int(q, 5, ends_utc);
    return read_lines(s, a, q, out, count);
}

enum err store_day_talks(struct store *s, struct arena *a, const struct store_scope *scope,
                         civil_day day, struct store_day_talk **out, size_t *count)
{
    sqlite3_stmt *q = use(s, DAY_TALKS, scope);
    struct store_rows rows = { .arena = a, .size = sizeof **out };
    enum err e;

    store_bind_int(q, 3, day);
    while ((e = store_step(s, q)) == OK)
        *(struct store_day_talk *)store_row_add(&rows) = (struct store_day_talk){
            .booking_id = store_text(a, q, 0),
            .person_id = store_text(a, q, 1),
            .given_names = store_text(a, q, 2),
            .family_name = store_text(a, q, 3),
            .day = store_day(q, 4),
            .minute = store_int(q, 5),
            .length_min = store_int(q, 6),
            .starts_utc = store_int64(q, 7),
            .place = store_text(a, q, 8),
            .form = store_form(q, 9),
            .kind = store_booking_kind(q, 10),
            .state = store_booking_state_from(store_peek(q, 11)),
            .interpreter_language = store_text(a, q, 12),
            .has_needs = store_bool(q, 13),
        };
    store_release(q);
    *out = rows.at;
    *count = rows.count;
    return e == ERR_NOT_FOUND ? OK : e;
}
