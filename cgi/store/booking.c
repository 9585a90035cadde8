/* Taking, moving and ending a conversation. What must hold for two people at once stands in the
 * schema: one time, one booking; one person, one future booking. */
#include "store/booking.h"

#include "base/secret.h"
#include "domain.h"

enum { TAKE, MOVE, END, LATE_DECIDED, CHOICE_PUT, CHOICE_DROP, SQL__COUNT };
static const char *const sql[SQL__COUNT] = {
    /* one statement: the time is looked at and taken; ?17 now */
    [TAKE] = "INSERT INTO booking (public_id, reference, uid, person_id, slot_id, user_id,"
             "   starts_utc, deadline_id, kind, form, interpreter_language, needs, phone, subject,"
             "   may_move, reason, booked_by, state, takes_slot, booked_utc, updated_utc)"
             " SELECT ?1, ?2, ?3, p.id, s.id, s.user_id, s.starts_utc, ?6, ?7, ?8, ?9, ?10, ?11,"
             "        ?12, ?13, ?14, ?15, 'booked', 1, ?16, ?16"
             "   FROM person p JOIN slot s ON s.id = ?5"
             "  WHERE p.id = ?4 AND (s.unit_id = p.unit_id OR ?7 <> 'self')"
             "    AND (s.offered = 1 OR ?7 <> 'self') AND s.starts_utc > ?16"
             "    AND " IS_FREE("s", "?4", "?16"),
    [MOVE] = "UPDATE booking SET slot_id = n.id, user_id = n.user_id, starts_utc = n.starts_utc,"
             "       previous_utc = booking.starts_utc, moved_utc = ?3, updated_utc = ?3,"
             "       sequence = sequence + 1, changed_by = ?4, change_reason = ?5, form = ?7,"
             "       interpreter_language = ?8, needs = ?9, phone = ?10"
             "  FROM slot n"
             " WHERE booking.id = ?1 AND booking.person_id = ?2 AND booking.state = 'booked'"
             "   AND n.id = ?6 AND n.id <> booking.slot_id AND n.starts_utc > ?3"
             "   AND (?4 IS NOT NULL OR (n.offered = 1"
             "        AND n.unit_id = (SELECT p.unit_id FROM person p WHERE p.id = ?2)))"
             "   AND (n.taken = 0 AND n.closed_utc IS NULL AND NOT EXISTS (SELECT 1"
             "        FROM slot_hold h WHERE h.slot_id = n.id AND h.person_id <> ?2"
             "        AND h.until_utc > ?3))",
    [END] = "UPDATE booking SET state = ?6, takes_slot = ?7, ended_utc = ?3, updated_utc = ?3,"
            "       sequence = sequence + 1, changed_by = ?4, change_reason = ?5"
            " WHERE id = ?1 AND person_id = ?2 AND state = 'booked'",
    [LATE_DECIDED] =
        "INSERT INTO booking_event (booking_id, person_id, at_utc, event, actor, actor_id,"
        "   from_utc, reason)"
        " SELECT id, person_id, ?3, ?6, 'staff', ?4, starts_utc, ?5 FROM booking"
        "  WHERE id = ?1 AND person_id = ?2 AND state = 'cancelled_late'"
        "    AND NOT EXISTS (SELECT 1 FROM booking_event e WHERE e.booking_id = booking.id"
        "        AND e.event IN ('excused', 'no_show'))",
    [CHOICE_PUT] =
        "INSERT INTO booking_choice (person_id, booking_id, form, slot_id, interpreter_answered,"
        "   interpreter_language, needs_answered, needs, phone, updated_utc)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"
        " ON CONFLICT (person_id) DO UPDATE SET booking_id = excluded.booking_id,"
        "   form = excluded.form, slot_id = excluded.slot_id,"
        "   interpreter_answered = excluded.interpreter_answered,"
        "   interpreter_language = excluded.interpreter_language,"
        "   needs_answered = excluded.needs_answered, needs = excluded.needs,"
        "   phone = excluded.phone, updated_utc = excluded.updated_utc",
    [CHOICE_DROP] = "DELETE FROM booking_choice WHERE person_id = ?1",
};
const struct store_topic store_booking_topic = { "booking", sql, SQL__COUNT };

static const char *const states[STORE_BOOKING_STATE__COUNT] = {
    [STORE_BOOKING_UNSET] = "",
    [STORE_BOOKED] = "booked",
    [STORE_HELD] = "held",
    [STORE_NO_SHOW] = "no_show",
    [STORE_CANCELLED] = "cancelled",
    [STORE_CANCELLED_LATE] = "cancelled_late",
    [STORE_CANCELLED_BY_US] = "cancelled_by_us",
};
static const char *const kinds[] = { [LAW_BOOKING_SELF] = "self",
                                     [LAW_BOOKING_BY_CASEWORKER] = "by_caseworker",
                                     [LAW_BOOKING_SUMMONS] = "summons" };

const char *store_booking_state_code(enum store_booking_state state)
{
    must(state >= STORE_BOOKING_UNSET && state < STORE_BOOKING_STATE__COUNT);
    return states[state];
}

enum store_booking_state store_booking_state_from(const char *code)
{
    return (enum store_booking_state)store_code_index(states, STORE_BOOKING_STATE__COUNT, code);
}

enum law_booking_kind store_booking_kind(sqlite3_stmt *q, int column)
{
    return (enum law_booking_kind)store_code_index(kinds, sizeof kinds / sizeof *kinds,
                                                   store_peek(q, column));
}

void store_booking_read(struct arena *a, sqlite3_stmt *q, int first, struct store_booking *out)
{
    const int c = first + SLOT_COLUMN_COUNT;

    *out = (struct store_booking){
        .id = store_int64(q, c),
        .public_id = store_text(a, q, c + 1),
        .reference = store_text(a, q, c + 2),
        .uid = store_text(a, q, c + 3),
        .sequence = store_int(q, c + 4),
        .person_id = store_int64(q, c + 5),
        .kind = store_booking_kind(q, c + 6),
        .form = store_form(q, c + 7),
        .state = store_booking_state_from(store_peek(q, c + 8)),
        .caseworker_phone = store_text(a, q, c + 9),
        .unit_name = store_text(a, q, c + 10),
        .unit_phone = store_text(a, q, c + 11),
        .interpreter_language = store_text(a, q, c + 12),
        .needs = store_text(a, q, c + 13),
        .phone = store_text(a, q, c + 14),
        .subject = store_text(a, q, c + 15),
        .reason = store_text(a, q, c + 16),
        .change_reason = store_text(a, q, c + 17),
        .may_move = store_bool(q, c + 18),
        .deadline_id = store_int64(q, c + 19),
        .deadline_on = store_day(q, c + 20),
        .latest_on = store_day(q, c + 21),
        .deadline_state = law_deadline_state_from(store_peek(q, c + 22)),
        .moved_utc = store_int64(q, c + 23),
        .previous_utc = store_int64(q, c + 24),
        .booked_utc = store_int64(q, c + 25),
        .updated_utc = store_int64(q, c + 26),
        .ended_utc = store_int64(q, c + 27),
    };
    store_slot_read(a, q, first, &out->slot);
}

enum err store_booking_take(struct store *s, struct arena *a, const struct store_booking_new *in,
                            struct store_booked *out)
{
    sqlite3_stmt *q = store_use(s, &store_booking_topic, TAKE);
    enum err e;

    must(in->kind != LAW_BOOKING_UNSET && in->form != LAW_FORM_UNSET);
    *out =
        (struct store_booked){ .public_id = secret_public_id(a), .reference = store_reference(a) };
    store_bind_text(q, 1, out->public_id);
    store_bind_text(q, 2, out->reference);
    store_bind_text(q, 3, secret_public_id(a));
    store_bind_int(q, 4, in->person_id);
    store_bind_int(q, 5, in->slot_id);
    store_bind_id(q, 6, in->deadline_id);
    store_bind_text(q, 7, kinds[in->kind]);
    store_bind_form(q, 8, in->form);
    store_bind_text(q, 9, in->interpreter_language);
    store_bind_text_or_empty(q, 10, in->needs);
    store_bind_text(q, 11, in->phone);
    store_bind_text_or_empty(q, 12, in->subject);
    store_bind_int(q, 13, in->may_move);
    store_bind_text_or_empty(q, 14, in->reason);
    store_bind_id(q, 15, in->booked_by);
    store_bind_int(q, 16, in->now_utc);
    if ((e = store_run_or_conflict(s, q)) == OK)
        out->id = sqlite3_last_insert_rowid(s->db);
    return e;
}

static void bind_change(sqlite3_stmt *q, const struct store_booking_change *change)
{
    store_bind_int(q, 1, change->booking_id);
    store_bind_int(q, 2, change->person_id);
    store_bind_int(q, 3, change->now_utc);
    store_bind_id(q, 4, change->changed_by);
    store_bind_text_or_empty(q, 5, change->reason);
}

enum err store_booking_move(struct store *s, const struct store_booking_change *change,
                            int64_t slot_id, enum law_form form, const char *interpreter_language,
                            const char *needs, const char *phone)
{
    sqlite3_stmt *q = store_use(s, &store_booking_topic, MOVE);

    bind_change(q, change);
    store_bind_int(q, 6, slot_id);
    store_bind_form(q, 7, form);
    store_bind_text(q, 8, interpreter_language);
    store_bind_text_or_empty(q, 9, needs);
    store_bind_text(q, 10, phone);
    return store_run_or_conflict(s, q);
}

enum err store_booking_end(struct store *s, const struct store_booking_change *change,
                           enum store_booking_state state)
{
    sqlite3_stmt *q = store_use(s, &store_booking_topic, END);

    must(state > STORE_BOOKED);
    bind_change(q, change);
    store_bind_text(q, 6, store_booking_state_code(state));
    store_bind_int(q, 7, state == STORE_HELD || state == STORE_NO_SHOW);
    return store_run_or_conflict(s, q);
}

enum err store_booking_late_decided(struct store *s, const struct store_booking_change *change,
                                    bool is_excused)
{
    sqlite3_stmt *q = store_use(s, &store_booking_topic, LATE_DECIDED);

    must(change->changed_by > 0);
    bind_change(q, change);
    store_bind_text(q, 6, is_excused ? "excused" : "no_show");
    return store_run_or_conflict(s, q);
}

enum err store_choice_put(struct store *s, int64_t person_id, int64_t now_utc,
                          const struct store_choice *in)
{
    sqlite3_stmt *q = store_use(s, &store_booking_topic, CHOICE_PUT);

    store_bind_int(q, 1, person_id);
    store_bind_id(q, 2, in->booking_id);
    store_bind_form(q, 3, in->form);
    store_bind_id(q, 4, in->slot_id);
    store_bind_int(q, 5, in->interpreter_answered);
    store_bind_text(q, 6, in->interpreter_language);
    store_bind_int(q, 7, in->needs_answered);
    store_bind_text_or_empty(q, 8, in->needs);
    store_bind_text(q, 9, in->phone);
    store_bind_int(q, 10, now_utc);
    return store_run(s, q);
}

enum err store_choice_drop(struct store *s, int64_t person_id)
{
    sqlite3_stmt *q = store_use(s, &store_booking_topic, CHOICE_DROP);

    store_bind_int(q, 1, person_id);
    return store_run(s, q);
}
