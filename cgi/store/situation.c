/* Where a person stands, in one statement: deadline, next talk, answers so far. */
#include "store/situation.h"

#include "domain.h"

/* clang-format off */
#define CHOICE                                                                                     \
    "ch.person_id IS NOT NULL, ch.booking_id, ch.form, ch.slot_id, ch.interpreter_answered,"       \
    " ch.interpreter_language, ch.needs_answered, ch.needs, ch.phone"
/* The open or booked deadline, else the latest that was sent. */
#define LIVE_DEADLINE                                                                              \
    "coalesce((SELECT x.id FROM deadline x"                                                        \
    "           WHERE x.person_id = p.id AND x.state IN ('open', 'booked')),"                      \
    "         (SELECT max(y.id) FROM deadline y"                                                   \
    "           WHERE y.person_id = p.id AND y.state <> 'draft'))"
#define NEXT_BOOKING(now)                                                                          \
    "(SELECT z.id FROM booking z"                                                                  \
    "  WHERE z.person_id = p.id AND z.starts_utc > " now " AND z.state = 'booked'"                 \
    "  ORDER BY z.starts_utc LIMIT 1)"
/* PERSON is the id, NOW the moment. */
#define SITUATION(person, now)                                                                     \
    "SELECT p.unit_id, p.caseworker_id, p.given_names, p.language, pc.full_name, pc.phone,"        \
    "       pu.name, pu.phone, p.interpreter_language, p.phone, p.idle_s,"                         \
    "       d.id, d.public_id, d.state, d.deadline_on, d.latest_on, d.available_on, d.forms,"      \
    "       d.contact_restored_on, " CHOICE ","                                                    \
    "       CASE WHEN h.until_utc > " now " THEN h.until_utc END,"                                 \
    "       EXISTS (SELECT 1 FROM no_times nt"                                                     \
    "                WHERE nt.person_id = p.id AND nt.answered_utc IS NULL),"                      \
    "       EXISTS (SELECT 1 FROM help_request hr"                                                 \
    "                WHERE hr.person_id = p.id AND hr.answered_utc IS NULL),"                      \
    "       b.id IS NOT NULL, cs.id IS NOT NULL, " BOOKING_COLUMNS ","                             \
    "       " SLOT_COLUMNS("cs", "cu",                                                             \
                           "cs.starts_utc > " now " AND " IS_FREE("cs", "p.id", now),              \
                           "cs.user_id = p.caseworker_id") ","                                     \
    "       EXISTS (SELECT 1 FROM deadline_event de"                                               \
    "                WHERE de.deadline_id = d.id AND de.reason = 'deadline_extended'),"            \
    "       EXISTS (SELECT 1 FROM no_times na"                                                     \
    "                WHERE na.person_id = p.id AND na.answered_utc > " now " - 14 * 86400)"        \
    "  FROM person p JOIN staff_user pc ON pc.id = p.caseworker_id"                                \
    "  JOIN unit pu ON pu.id = p.unit_id"                                                          \
    "  LEFT JOIN deadline d ON d.id = " LIVE_DEADLINE                                              \
    "  LEFT JOIN booking b ON b.id = " NEXT_BOOKING(now)                                           \
    "  LEFT JOIN slot bs ON bs.id = b.slot_id LEFT JOIN staff_user bu ON bu.id = b.user_id"        \
    "  LEFT JOIN unit un ON un.id = bs.unit_id LEFT JOIN deadline bd ON bd.id = b.deadline_id"     \
    "  LEFT JOIN booking_choice ch ON ch.person_id = p.id"                                         \
    "  LEFT JOIN slot cs ON cs.id = ch.slot_id LEFT JOIN staff_user cu ON cu.id = cs.user_id"      \
    "  LEFT JOIN slot_hold h ON h.slot_id = cs.id AND h.person_id = p.id"                          \
    " WHERE p.id = " person
/* clang-format on */

enum {
    FIRST_OF_BOOKING = 33,
    FIRST_OF_CHOICE = FIRST_OF_BOOKING + BOOKING_COLUMN_COUNT,
    OUTAGE_MOVED = FIRST_OF_CHOICE + SLOT_COLUMN_COUNT,
    NO_TIMES_ANSWERED
};

enum { SELF, OF, SQL__COUNT };
static const char *const sql[SQL__COUNT] = {
    [SELF] = SITUATION("?1", "?2"),
    [OF] = SITUATION(SEEN_PERSON, "?3"),
};
const struct store_topic store_situation_topic = { "situation", sql, SQL__COUNT };

static enum err read_situation(struct store *s, struct arena *a, sqlite3_stmt *q,
                               struct store_situation *out)
{
    const enum err e = store_step(s, q);

    if (e == OK) {
        *out = (struct store_situation){
            .unit_id = store_int64(q, 0),
            .caseworker_id = store_int64(q, 1),
            .given_names = store_text(a, q, 2),
            .language = store_text(a, q, 3),
            .caseworker_name = store_text(a, q, 4),
            .caseworker_phone = store_text(a, q, 5),
            .unit_name = store_text(a, q, 6),
            .unit_phone = store_text(a, q, 7),
            .interpreter_language = store_text(a, q, 8),
            .phone = store_text(a, q, 9),
            .idle_s = store_int(q, 10),
            .deadline = { .id = store_int64(q, 11),
                          .public_id = store_text(a, q, 12),
                          .state = law_deadline_state_from(store_peek(q, 13)),
                          .deadline_on = store_day(q, 14),
                          .latest_on = store_day(q, 15),
                          .available_on = store_day(q, 16),
                          .forms = (unsigned)store_int(q, 17),
                          .contact_restored_on = store_day(q, 18),
                          .moved_by_outage = store_bool(q, OUTAGE_MOVED) },
            .has_choice = store_bool(q, 19),
            .choice = { .booking_id = store_int64(q, 20),
                        .form = store_form(q, 21),
                        .slot_id = store_int64(q, 22),
                        .interpreter_answered = store_bool(q, 23),
                        .interpreter_language = store_text(a, q, 24),
                        .needs_answered = store_bool(q, 25),
                        .needs = arena_strdup(a, store_peek(q, 26)),
                        .phone = store_text(a, q, 27) },
            .hold_until_utc = store_int64(q, 28),
            .no_times_unanswered = store_bool(q, 29),
            .no_times_answered = store_bool(q, NO_TIMES_ANSWERED),
            .help_asked = store_bool(q, 30),
            .has_booking = store_bool(q, 31),
            .booking = { .deadline_on = CIVIL_NONE, .latest_on = CIVIL_NONE },
        };
        if (out->has_booking)
            store_booking_read(a, q, FIRST_OF_BOOKING, &out->booking);
        if (store_bool(q, 32))
            store_slot_read(a, q, FIRST_OF_CHOICE, &out->choice_slot);
    }
    store_release(q);
    return e;
}

enum err store_situation_self(struct store *s, struct arena *a, int64_t person_id, int64_t now_utc,
                              struct store_situation *out)
{
    sqlite3_stmt *q = store_use(s, &store_situation_topic, SELF);

    store_bind_int(q, 1, person_id);
    store_bind_int(q, 2, now_utc);
    return read_situation(s, a, q, out);
}

enum err store_situation_system(struct store *s, struct arena *a, int64_t person_id,
                                int64_t now_utc, struct store_situation *out)
{
    const enum store_role role = store_role_of(s);

    must(role == STORE_MAINTENANCE || role == STORE_ADMIN);
    return store_situation_self(s, a, person_id, now_utc, out);
}

enum err store_situation_of(struct store *s, struct arena *a, const struct store_scope *scope,
                            int64_t person_id, int64_t now_utc, struct store_situation *out)
{
    sqlite3_stmt *q = store_use(s, &store_situation_topic, OF);

    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, person_id);
    return read_situation(s, a, q, out);
}
