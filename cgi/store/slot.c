/* Free times as citizens see them. The search for other caseworkers' times steps from one time of
 * day to the next with one index look-up each, so that a unit of two hundred caseworkers and three
 * million times costs no more than a small one. */
#include "store/slot.h"

#include "domain.h"

#include <string.h>

/* No page needs more rows of one list than fit on it, and one day's that do not. */
enum { SEARCHED = 400, SLOT_COLUMN_DAY = 2 };

/* ?1 person, ?2 now, ?3 from, ?4 until, ?5 form bits, ?6 interpreter, ?7 at most */
/* clang-format off */
#define SUITS(s)                                                                                   \
    " AND " s ".taken = 0 AND " s ".closed_utc IS NULL AND " s ".offered = 1"                      \
    " AND " s ".forms & ?5 <> 0"                                                                   \
    " AND ((?6 IS NULL AND " s ".interpreter_language IS NULL)"                                    \
    "      OR " s ".interpreter_language = ?6) AND h.slot_id IS NULL"
/* Somebody else's hold that has not lapsed. */
#define HOLD(s)                                                                                    \
    " LEFT JOIN slot_hold h ON h.slot_id = " s ".id AND h.person_id <> ?1 AND h.until_utc > ?2"
#define UNIT_OF_PERSON "(SELECT unit_id FROM person WHERE id = ?1)"
#define OWN_CASEWORKER "(SELECT caseworker_id FROM person WHERE id = ?1)"
#define WITH_CASEWORKER " JOIN staff_user u ON u.id = s.user_id"

enum { OWN, OTHERS, NEAREST, GET, SQL__COUNT };
static const char *const sql[SQL__COUNT] = {
    [OWN] =
        "SELECT " SLOT_COLUMNS("s", "u", "1", "1")
        "  FROM slot s" WITH_CASEWORKER HOLD("s")
        " WHERE s.user_id = " OWN_CASEWORKER " AND +s.unit_id = " UNIT_OF_PERSON
        "   AND s.starts_utc >= ?3 AND s.starts_utc < ?4" SUITS("s")
        " ORDER BY s.starts_utc LIMIT ?7",
    /* No ORDER BY: rows come as the walk finds them, soonest first, and the caller stops when its
     * page is full (the CROSS JOIN keeps the walk from running to its end first). */
    [OTHERS] =
        "WITH RECURSIVE walk (id, at, n) AS ("
        "  SELECT 0, ?3 - 1, 0"
        "  UNION ALL"
        "  SELECT s.id, s.starts_utc, walk.n + 1"
        "    FROM walk JOIN slot s ON s.id = (SELECT x.id FROM slot x" HOLD("x")
        "         WHERE x.unit_id = " UNIT_OF_PERSON " AND x.starts_utc > walk.at"
        "           AND x.starts_utc < ?4 AND x.user_id <> " OWN_CASEWORKER SUITS("x")
        "         ORDER BY x.starts_utc LIMIT 1)"
        "   WHERE walk.n < ?7)"
        " SELECT " SLOT_COLUMNS("s", "u", "1", "0")
        "   FROM walk CROSS JOIN slot s" WITH_CASEWORKER " WHERE s.id = walk.id",
    /* ?8 near: times of day after it and before it, ?7 of each */
    [NEAREST] =
        "WITH RECURSIVE after (id, at, n) AS ("
        "  SELECT 0, ?8 - 1, 0"
        "  UNION ALL"
        "  SELECT s.id, s.starts_utc, after.n + 1"
        "    FROM after JOIN slot s ON s.id = (SELECT x.id FROM slot x" HOLD("x")
        "         WHERE x.unit_id = " UNIT_OF_PERSON " AND x.starts_utc > after.at"
        "           AND x.starts_utc < ?4" SUITS("x")
        "         ORDER BY x.starts_utc, x.user_id <> " OWN_CASEWORKER " LIMIT 1)"
        "   WHERE after.n < ?7),"
        " before (id, at, n) AS ("
        "  SELECT 0, ?8, 0"
        "  UNION ALL"
        "  SELECT s.id, s.starts_utc, before.n + 1"
        "    FROM before JOIN slot s ON s.id = (SELECT x.id FROM slot x" HOLD("x")
        "         WHERE x.unit_id = " UNIT_OF_PERSON " AND x.starts_utc < before.at"
        "           AND x.starts_utc < ?4 AND x.starts_utc >= ?3" SUITS("x")
        "         ORDER BY x.starts_utc DESC LIMIT 1)"
        "   WHERE before.n < ?7)"
        " SELECT " SLOT_COLUMNS("s", "u", "1", "s.user_id = " OWN_CASEWORKER)
        "   FROM (SELECT id FROM after WHERE n > 0 UNION ALL SELECT id FROM before WHERE n > 0) w"
        "   JOIN slot s ON s.id = w.id" WITH_CASEWORKER,
    [GET] =
        "SELECT " SLOT_COLUMNS("s", "u", IS_FREE("s", "?1", "?2"), "s.user_id = " OWN_CASEWORKER)
        "  FROM slot s" WITH_CASEWORKER
        " WHERE s.public_id = ?3 AND s.unit_id = " UNIT_OF_PERSON " AND s.offered = 1",
};
/* clang-format on */
const struct store_topic store_slot_topic = { "slot", sql, SQL__COUNT };

void store_slot_read(struct arena *a, sqlite3_stmt *q, int first, struct store_slot *out)
{
    *out = (struct store_slot){
        .id = store_int64(q, first),
        .public_id = store_text(a, q, first + 1),
        .law = { .day = store_int(q, first + 2),
                 .minute = store_int(q, first + 3),
                 .starts_utc = store_int64(q, first + 4),
                 .is_free = store_bool(q, first + 11),
                 .is_closed = store_bool(q, first + 12),
                 .forms = (unsigned)store_int(q, first + 7),
                 .has_interpreter = !store_is_null(q, first + 8) },
        .length_min = store_int(q, first + 5),
        .place = store_text(a, q, first + 6),
        .user_id = store_int64(q, first + 9),
        .caseworker = store_text(a, q, first + 10),
        .interpreter_language = store_text(a, q, first + 8),
        .is_own = store_bool(q, first + 13),
    };
}

static void bind_search(sqlite3_stmt *q, int64_t person_id, const struct store_slot_search *in,
                        int64_t limit)
{
    store_bind_int(q, 1, person_id);
    store_bind_int(q, 2, in->now_utc);
    store_bind_int(q, 3, in->from_utc);
    store_bind_int(q, 4, in->until_utc);
    store_bind_int(q, 5, in->form == LAW_FORM_UNSET ? 7 : (int64_t)in->form);
    store_bind_text(q, 6, in->interpreter);
    store_bind_int(q, 7, limit);
}

static enum err read_all(struct store *s, struct arena *a, sqlite3_stmt *q, size_t max,
                         struct store_slot *out, size_t *count)
{
    enum err e;

    *count = 0;
    while ((e = store_step(s, q)) == OK && *count < max)
        store_slot_read(a, q, 0, &out[(*count)++]);
    store_release(q);
    return e == ERR_NOT_FOUND ? OK : e;
}

/* One of the two lists while it is read: the next row waits in the statement. */
struct reading {
    sqlite3_stmt *q;
    enum err e; /* OK: a row waits */
    struct store_slot *slots;
    size_t count;
};

static civil_day next_day(const struct reading *r)
{
    return r->e == OK ? store_int(r->q, SLOT_COLUMN_DAY) : CIVIL_NONE;
}

/* Takes over the rows of one day, but no more than `room` of them. */
static void read_day(struct store *s, struct arena *a, struct reading *r, civil_day day,
                     size_t room)
{
    for (size_t taken = 0; taken < room && next_day(r) == day; taken++) {
        store_slot_read(a, r->q, 0, &r->slots[r->count++]);
        r->e = store_step(s, r->q);
    }
}

static civil_day earlier(civil_day a, civil_day b)
{
    if (a == CIVIL_NONE || b == CIVIL_NONE)
        return a == CIVIL_NONE ? b : a;
    return a < b ? a : b;
}

/* Whole days, as long as they fit; only a first day that is too long by itself is cut. Both lists
 * are read side by side, so that no row is fetched that the page does not show, but one. */
static void read_page(struct store *s, struct arena *a, struct reading *own,
                      struct reading *others, struct store_slot_page *out)
{
    for (;;) {
        const civil_day day = earlier(next_day(own), next_day(others));
        const size_t own_before = own->count, others_before = others->count;

        out->next_day = day;
        if (day == CIVIL_NONE || out->day_count == STORE_SLOT_DAYS
            || own_before + others_before == STORE_SLOT_PAGE)
            return;
        read_day(s, a, own, day, STORE_SLOT_PAGE - own_before - others_before);
        read_day(s, a, others, day, STORE_SLOT_PAGE - own->count - others_before);
        if (out->day_count > 0 && (next_day(own) == day || next_day(others) == day)) {
            own->count = own_before;
            others->count = others_before;
            return;
        }
        out->days[out->day_count++] = day;
        /* what a cut day had more is not shown: its next page would begin with the same times */
        while (next_day(own) == day)
            own->e = store_step(s, own->q);
        while (next_day(others) == day)
            others->e = store_step(s, others->q);
    }
}

static struct reading begin(struct store *s, struct arena *a, int which, int64_t person_id,
                            const struct store_slot_search *in)
{
    struct reading r = { .q = store_use(s, &store_slot_topic, which),
                         .slots = ARENA_ARRAY(a, struct store_slot, STORE_SLOT_PAGE) };

    bind_search(r.q, person_id, in, SEARCHED);
    r.e = store_step(s, r.q);
    return r;
}

enum err store_slot_free(struct store *s, struct arena *a, int64_t person_id,
                         const struct store_slot_search *in, struct store_slot_page *out)
{
    struct reading own = begin(s, a, OWN, person_id, in);
    struct reading others = begin(s, a, OTHERS, person_id, in);

    *out = (struct store_slot_page){ .own = own.slots,
                                     .others = others.slots,
                                     .next_day = CIVIL_NONE };
    read_page(s, a, &own, &others, out);
    out->own_count = own.count;
    out->other_count = others.count;
    store_release(own.q);
    store_release(others.q);
    if (own.e != OK && own.e != ERR_NOT_FOUND)
        return own.e;
    return others.e == ERR_NOT_FOUND ? OK : others.e;
}

static int64_t distance(const struct store_slot *slot, int64_t near_utc)
{
    const int64_t d = slot->law.starts_utc - near_utc;

    return d < 0 ? -d : d;
}

static void insertion_sort(struct store_slot *slots, size_t count, int64_t near_utc, bool by_time)
{
    for (size_t i = 1; i < count; i++) {
        const struct store_slot slot = slots[i];
        const int64_t key = by_time ? slot.law.starts_utc : distance(&slot, near_utc);
        size_t j = i;

        for (; j > 0
               && (by_time ? slots[j - 1].law.starts_utc : distance(&slots[j - 1], near_utc)) > key;
             j--)
            slots[j] = slots[j - 1];
        slots[j] = slot;
    }
}

enum err store_slot_nearest(struct store *s, struct arena *a, int64_t person_id,
                            const struct store_slot_search *in, int64_t near_utc,
                            struct store_slot *out, size_t *count)
{
    sqlite3_stmt *q = store_use(s, &store_slot_topic, NEAREST);
    struct store_slot found[2 * STORE_SLOT_NEAREST];
    enum err e;

    bind_search(q, person_id, in, STORE_SLOT_NEAREST);
    store_bind_int(q, 8, near_utc > in->from_utc ? near_utc : in->from_utc);
    if ((e = read_all(s, a, q, 2 * STORE_SLOT_NEAREST, found, count)) != OK)
        return e;
    insertion_sort(found, *count, near_utc, false);
    if (*count > STORE_SLOT_NEAREST)
        *count = STORE_SLOT_NEAREST;
    insertion_sort(found, *count, near_utc, true);
    if (*count)
        memcpy(out, found, *count * sizeof *out);
    return OK;
}

enum err store_slot_get(struct store *s, struct arena *a, int64_t person_id, const char *public_id,
                        int64_t now_utc, struct store_slot *out)
{
    sqlite3_stmt *q = store_use(s, &store_slot_topic, GET);
    enum err e;

    store_bind_int(q, 1, person_id);
    store_bind_int(q, 2, now_utc);
    store_bind_text(q, 3, public_id);
    if ((e = store_step(s, q)) == OK)
        store_slot_read(a, q, 0, out);
    store_release(q);
    return e;
}
