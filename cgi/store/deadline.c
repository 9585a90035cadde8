/* Booking deadlines: draft, stamp, and the log of steps. The schema moves a deadline only together
 * with its event. */
#include "store/deadline.h"

#include "base/secret.h"
#include "domain.h"

/* clang-format off */
#define DEADLINE                                                                                   \
    "SELECT d.id, d.public_id, d.person_id, d.state, d.deadline_on, d.latest_on, d.available_on,"  \
    "       d.available_utc, d.closes_utc, d.issued_utc, d.made_utc, d.channel, d.forms,"          \
    "       d.forms_reason, d.subject, d.letter, u.full_name, d.contact_restored_on, d.version"    \
    "  FROM deadline d JOIN staff_user u ON u.id = d.made_by"

enum { DRAFT_PUT, DRAFT_GET, DRAFT_DROP, STAMP, RECORD, GET, LIST, EVENTS, SQL__COUNT };
static const char *const sql[SQL__COUNT] = {
    [DRAFT_PUT] =
        "INSERT INTO deadline (public_id, person_id, state, made_by, made_utc, deadline_on,"
        "   latest_on, channel, forms, forms_reason, subject, letter)"
        " SELECT ?5, sp.id, 'draft', ?1, ?3, ?6, ?7, ?8, ?9, ?10, ?11, ?12"
        "   FROM person sp WHERE sp.id = ?4 AND " CAN_SEE("sp")
        " ON CONFLICT (person_id) WHERE state = 'draft' DO UPDATE SET made_by = excluded.made_by,"
        "   made_utc = excluded.made_utc, deadline_on = excluded.deadline_on,"
        "   latest_on = excluded.latest_on, channel = excluded.channel, forms = excluded.forms,"
        "   forms_reason = excluded.forms_reason, subject = excluded.subject,"
        "   letter = excluded.letter, version = deadline.version + 1",
    [DRAFT_GET] = DEADLINE " WHERE d.person_id = " SEEN_PERSON " AND d.state = 'draft'",
    [DRAFT_DROP] = "DELETE FROM deadline WHERE person_id = " SEEN_PERSON " AND state = 'draft'",
    [STAMP] =
        "UPDATE deadline SET available_on = ?5, available_utc = ?6, issued_utc = ?3,"
        "   deadline_on = ?7, latest_on = ?8, channel = ?9, forms = ?10, forms_reason = ?11,"
        "   subject = ?12, letter = ?13, closes_utc = ?14, version = version + 1"
        " WHERE id = ?4 AND state = 'draft' AND person_id IN (SELECT sp.id FROM person sp"
        "   WHERE sp.id = deadline.person_id AND " CAN_SEE("sp") ")",
    [RECORD] =
        "INSERT INTO deadline_event (deadline_id, person_id, at_utc, recorded_utc, event,"
        "   from_state, to_state, actor, actor_id, reason, cite, rule, note, contact_on,"
        "   deadline_on, latest_on, closes_utc)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)",
    [GET] =
        DEADLINE " JOIN person p ON p.id = d.person_id"
        " WHERE d.public_id = ?4 AND " CAN_SEE("p"),
    [LIST] = DEADLINE " WHERE d.person_id = " SEEN_PERSON " ORDER BY d.id DESC",
    [EVENTS] =
        "SELECT e.at_utc, e.recorded_utc, e.event, e.from_state, e.to_state, e.actor,"
        "       u.full_name, e.reason, e.cite, e.rule, e.note"
        "  FROM deadline_event e JOIN person p ON p.id = e.person_id"
        "  LEFT JOIN staff_user u ON e.actor = 'staff' AND u.id = e.actor_id"
        " WHERE e.deadline_id = ?4 AND " CAN_SEE("p") " ORDER BY e.id",
}; /* clang-format on */
const struct store_topic store_deadline_topic = { "deadline", sql, SQL__COUNT };

static const char *const actors[] = {
    [STORE_BY_CITIZEN] = "citizen", [STORE_BY_STAFF] = "staff", [STORE_BY_SYSTEM] = "system"
};

static void read_deadline(struct arena *a, sqlite3_stmt *q, void *out)
{
    *(struct store_deadline *)out = (struct store_deadline){
        .id = store_int64(q, 0),
        .public_id = store_text(a, q, 1),
        .person_id = store_int64(q, 2),
        .state = law_deadline_state_from(store_peek(q, 3)),
        .deadline_on = store_day(q, 4),
        .latest_on = store_day(q, 5),
        .available_on = store_day(q, 6),
        .available_utc = store_int64(q, 7),
        .closes_utc = store_int64(q, 8),
        .issued_utc = store_int64(q, 9),
        .made_utc = store_int64(q, 10),
        .channel = store_channel_from(store_peek(q, 11)),
        .forms = (unsigned)store_int(q, 12),
        .forms_reason = store_text(a, q, 13),
        .subject = store_text(a, q, 14),
        .letter = store_text(a, q, 15),
        .made_by = store_text(a, q, 16),
        .contact_restored_on = store_day(q, 17),
        .version = store_int(q, 18),
    };
}

static const char *channel_or_null(enum store_channel channel)
{
    return channel == STORE_CHANNEL_UNSET ? NULL : store_channel_code(channel);
}

enum err store_deadline_draft_put(struct store *s, struct arena *a, const struct store_scope *scope,
                                  int64_t person_id, int64_t now_utc,
                                  const struct store_deadline_draft *in, int64_t *out_id)
{
    sqlite3_stmt *q = store_use(s, &store_deadline_topic, DRAFT_PUT);
    struct store_deadline stored;
    enum err e;

    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, person_id);
    store_bind_text(q, 5, secret_public_id(a));
    store_bind_day(q, 6, in->deadline_on);
    store_bind_day(q, 7, in->latest_on);
    store_bind_text(q, 8, channel_or_null(in->channel));
    store_bind_int(q, 9, in->forms ? in->forms : 7);
    store_bind_text_or_empty(q, 10, in->forms_reason);
    store_bind_text_or_empty(q, 11, in->subject);
    store_bind_text_or_empty(q, 12, in->letter);
    if ((e = store_run_one(s, q)) != OK)
        return e;
    e = store_deadline_draft_get(s, a, scope, person_id, now_utc, &stored);
    if (e == OK)
        *out_id = stored.id;
    return e;
}

enum err store_deadline_draft_get(struct store *s, struct arena *a, const struct store_scope *scope,
                                  int64_t person_id, int64_t now_utc, struct store_deadline *out)
{
    sqlite3_stmt *q = store_use(s, &store_deadline_topic, DRAFT_GET);

    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, person_id);
    return store_read_one(s, a, q, read_deadline, out);
}

enum err store_deadline_draft_drop(struct store *s, const struct store_scope *scope,
                                   int64_t person_id, int64_t now_utc)
{
    sqlite3_stmt *q = store_use(s, &store_deadline_topic, DRAFT_DROP);

    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, person_id);
    return store_run(s, q);
}

enum err store_deadline_stamp(struct store *s, const struct store_scope *scope, int64_t deadline_id,
                              int64_t now_utc, civil_day available_on, int64_t available_utc,
                              const struct store_deadline_draft *in, int64_t closes_utc)
{
    sqlite3_stmt *q = store_use(s, &store_deadline_topic, STAMP);

    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, deadline_id);
    store_bind_day(q, 5, available_on);
    store_bind_int(q, 6, available_utc);
    store_bind_day(q, 7, in->deadline_on);
    store_bind_day(q, 8, in->latest_on);
    store_bind_text(q, 9, channel_or_null(in->channel));
    store_bind_int(q, 10, in->forms ? in->forms : 7);
    store_bind_text_or_empty(q, 11, in->forms_reason);
    store_bind_text_or_empty(q, 12, in->subject);
    store_bind_text_or_empty(q, 13, in->letter);
    store_bind_int(q, 14, closes_utc);
    return store_run_or_conflict(s, q);
}

enum err store_deadline_record(struct store *s, const struct store_deadline_record *in)
{
    const struct law_deadline_step *step = in->step;
    const bool moved = step->effects & LAW_EFFECT_DATES_MOVED;
    sqlite3_stmt *q;

    must(law_deadline_step_taken(step));
    must(in->actor.kind != STORE_BY_UNSET && (in->actor.kind == STORE_BY_SYSTEM) == !in->actor.id);
    must(!moved || in->closes_utc != 0);
    q = store_use(s, &store_deadline_topic, RECORD);
    store_bind_int(q, 1, in->deadline_id);
    store_bind_int(q, 2, in->person_id);
    store_bind_int(q, 3, in->at_utc);
    store_bind_int(q, 4, in->recorded_utc);
    store_bind_text(q, 5, law_deadline_event_code(in->event));
    store_bind_text(q, 6, law_deadline_state_code(in->from));
    store_bind_text(q, 7, law_deadline_state_code(step->to));
    store_bind_text(q, 8, actors[in->actor.kind]);
    store_bind_id(q, 9, in->actor.id);
    store_bind_text_or_empty(q, 10, law_reason_code(step->verdict.reason));
    store_bind_text_or_empty(q, 11, law_citation(step->verdict.cite)->code);
    store_bind_text_or_empty(q, 12, step->rule);
    store_bind_text_or_empty(q, 13, in->note);
    store_bind_day(q, 14, step->effects & LAW_EFFECT_CONTACT ? step->contact_on : CIVIL_NONE);
    store_bind_day(q, 15, moved ? step->deadline_on : CIVIL_NONE);
    store_bind_day(q, 16, moved ? step->latest_interview_on : CIVIL_NONE);
    store_bind_utc(q, 17, moved ? in->closes_utc : 0);
    return store_run(s, q);
}

enum err store_deadline_get(struct store *s, struct arena *a, const struct store_scope *scope,
                            const char *public_id, int64_t now_utc, struct store_deadline *out)
{
    sqlite3_stmt *q = store_use(s, &store_deadline_topic, GET);

    store_bind_scope(q, scope, now_utc);
    store_bind_text(q, 4, public_id);
    return store_read_one(s, a, q, read_deadline, out);
}

enum err store_deadline_list(struct store *s, struct arena *a, const struct store_scope *scope,
                             int64_t person_id, int64_t now_utc, struct store_deadline **out,
                             size_t *count)
{
    sqlite3_stmt *q = store_use(s, &store_deadline_topic, LIST);
    struct store_rows rows = { .arena = a, .size = sizeof **out };
    enum err e;

    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, person_id);
    e = store_read_all(s, q, read_deadline, &rows);
    *out = rows.at;
    *count = rows.count;
    return e;
}

enum err store_deadline_events(struct store *s, struct arena *a, const struct store_scope *scope,
                               int64_t deadline_id, int64_t now_utc,
                               struct store_deadline_event **out, size_t *count)
{
    sqlite3_stmt *q = store_use(s, &store_deadline_topic, EVENTS);
    struct store_rows rows = { .arena = a, .size = sizeof **out };
    enum err e;

    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, deadline_id);
    while ((e = store_step(s, q)) == OK)
        *(struct store_deadline_event *)store_row_add(&rows) = (struct store_deadline_event){
            .at_utc = store_int64(q, 0),
            .recorded_utc = store_int64(q, 1),
            .event = store_text(a, q, 2),
            .from = store_text(a, q, 3),
            .to = store_text(a, q, 4),
            .actor = store_actor_from(store_peek(q, 5)),
            .actor_name = store_text(a, q, 6),
            .reason = store_text(a, q, 7),
            .cite = store_text(a, q, 8),
            .rule = store_text(a, q, 9),
            .note = store_text(a, q, 10),
        };
    store_release(q);
    *out = rows.at;
    *count = rows.count;
    return e == ERR_NOT_FOUND ? OK : e;
}
