/* Reading consequence cases: one with its evidence and answers, and the citizen's own side. */
#include "domain.h"
#include "store/case.h"
#include "store/work.h"

enum { TALK_LOOK_BACK_S = 30 * 86400, A_DAY_S = 86400 };

/* clang-format off */
#define STAFF_NAME(column) "(SELECT full_name FROM staff_user WHERE id = " column ")"
/* The columns of one branch: kind, at_utc, code, text, note, first, second, who, ref. */
#define OF_PERSON(row) row ".person_id = (SELECT id FROM seen)"

enum { GET, EVIDENCE, ANSWERS, SELF, LATEST, OWN_ANSWERS, SAY, WAIT, SQL__COUNT };
static const char *const sql[SQL__COUNT] = {
    [GET] =
        "SELECT c.id, c.public_id, c.person_id, p.public_id, c.state, c.version, c.kind,"
        "       c.event_on, c.asked_available_on, c.answer_until, c.comment_until, c.ground,"
        "       c.ground_text, c.outcome, c.reason, c.both_reason, c.contact_tried, c.contact_on,"
        "       c.prepared_by, c.decided_by, c.opened_utc, c.note, d.id, d.state, d.deadline_on,"
        "       d.latest_on, d.available_on, d.contact_restored_on, d.available_utc, b.id,"
        "       b.public_id, b.starts_utc, c.asked_letter, c.asked_utc, c.heard_utc,"
        "       c.prepared_utc, c.decided_utc, " STAFF_NAME("c.asked_by") ","
        "       " STAFF_NAME("c.heard_by") ", " STAFF_NAME("c.prepared_by") ","
        "       " STAFF_NAME("c.decided_by") ", c.days, c.effective_on, x.public_id,"
        "       c.complaint_on, x.complaint_until, c.complaint_text, c.closed_utc"
        "  FROM consequence_case c JOIN person p ON p.id = c.person_id"
        "  LEFT JOIN deadline d ON d.id = c.deadline_id"
        "  LEFT JOIN booking b ON b.id = c.booking_id"
        "  LEFT JOIN decision x ON x.id = c.decision_id"
        " WHERE c.public_id = ?4 AND " CAN_SEE("p"),
    /* ?5 deadline, ?6 booking, ?7 from, ?8 to (moments), ?9 first day, ?10 last day */
    [EVIDENCE] =
        "WITH seen (id) AS " SEEN_PERSON
        " SELECT l.kind, l.at_utc, l.code, l.text, l.note, l.first, l.second, l.who, l.ref FROM ("
        "SELECT 1 AS kind, g.recorded_utc AS at_utc, g.channel AS code, g.text_version AS text,"
        "       g.language AS note, g.given_on AS first, g.written AS second,"
        "       " STAFF_NAME("g.given_by") " AS who, NULL AS ref"
        "  FROM guidance g WHERE " OF_PERSON("g") " AND g.voided_utc IS NULL"
        " UNION ALL "
        "SELECT 2, e.at_utc, e.event || '>' || e.to_state, e.reason, e.note, 0, 0,"
        "       CASE e.actor WHEN 'staff' THEN " STAFF_NAME("e.actor_id") " END, NULL"
        "  FROM deadline_event e WHERE e.deadline_id = ?5 AND " OF_PERSON("+e")
        " UNION ALL "
        "SELECT 3, be.at_utc, be.event, be.reason, '', be.from_utc, be.to_utc,"
        "       CASE be.actor WHEN 'staff' THEN " STAFF_NAME("be.actor_id") " END, NULL"
        "  FROM booking_event be WHERE be.booking_id = ?6 AND " OF_PERSON("+be")
        " UNION ALL "
        "SELECT * FROM (SELECT 4, m.queued_utc, m.kind, m.channel, m.subject, m.available_utc, 0,"
        "       NULL, m.public_id FROM message m WHERE " OF_PERSON("m")
        "   AND m.queued_utc >= ?7 ORDER BY m.queued_utc DESC LIMIT 100) m"
        " UNION ALL "
        "SELECT * FROM (SELECT 5, ss.at_utc, '', '', '', ss.shown, 0, NULL, NULL"
        "  FROM slot_search ss WHERE " OF_PERSON("ss") " AND ss.at_utc >= ?7 AND ss.at_utc < ?8"
        " ORDER BY ss.at_utc DESC LIMIT 100) m"
        " UNION ALL "
        "SELECT 6, n.at_utc, n.number, coalesce(n.answer, ''), '', n.answered_utc, n.offered,"
        "       " STAFF_NAME("n.answered_by") ", NULL FROM no_times n WHERE " OF_PERSON("n")
        "   AND (n.at_utc >= ?7 OR n.answered_utc IS NULL)"
        " UNION ALL "
        "SELECT 7, o.from_utc, o.kind, o.note, '', o.to_utc, 0, " STAFF_NAME("o.made_by") ", NULL"
        "  FROM outage o WHERE o.to_utc > ?7 AND o.from_utc < ?8"
        " UNION ALL "
        "SELECT 8, ab.recorded_utc, ab.kind, ab.note, '', ab.from_day, ab.to_day,"
        "       " STAFF_NAME("ab.recorded_by") ", NULL FROM absence ab WHERE " OF_PERSON("ab")
        "   AND ab.voided_utc IS NULL AND ab.from_day <= ?10"
        "   AND (ab.to_day IS NULL OR ab.to_day >= ?9)"
        " UNION ALL "
        "SELECT 9, ex.made_utc, ex.basis, '', '', ex.from_day, ex.to_day,"
        "       " STAFF_NAME("ex.made_by") ", (SELECT public_id FROM decision WHERE id = ex.decision_id)"
        "  FROM exemption ex WHERE " OF_PERSON("ex")
        "   AND (ex.to_day IS NULL OR (ex.to_day >= ex.from_day AND ex.to_day >= ?9))"
        " UNION ALL "
        "SELECT 10, ?7, '', '', '', count(*), coalesce(sum(sl.taken = 0 AND sl.closed_utc IS NULL), 0),"
        "       NULL, NULL FROM slot sl WHERE sl.offered = 1 AND sl.day BETWEEN ?9 AND ?10"
        "   AND sl.unit_id = (SELECT unit_id FROM person WHERE id = (SELECT id FROM seen))"
        ") l ORDER BY l.at_utc, l.kind",
    [ANSWERS] =
        "SELECT h.at_utc, h.source, h.text, u.full_name FROM consequence_case c"
        "  JOIN case_answer h ON h.case_id = c.id LEFT JOIN staff_user u ON u.id = h.recorded_by"
        " WHERE c.id = ?5 AND c.person_id = " SEEN_PERSON " ORDER BY h.id",
    /* ?1 is the citizen */
#define OWN(letter)                                                                                \
    "SELECT c.id, c.public_id, c.kind, c.event_on, c.state, " letter ","                           \
    "       max(c.answer_until, coalesce(c.comment_until, 0)), c.comment_until IS NOT NULL,"       \
    "       (SELECT d.public_id FROM decision d WHERE d.id = c.decision_id)"                       \
    "  FROM consequence_case c WHERE c.person_id = ?1"
    [SELF] = OWN("c.asked_letter") " AND c.public_id = ?2"
        "   AND (c.asked_letter IS NOT NULL OR c.decision_id IS NOT NULL)",
    [LATEST] = OWN("NULL") " AND (c.state IN ('reason_asked', 'heard') OR EXISTS"
        "   (SELECT 1 FROM decision x WHERE x.id = c.decision_id AND x.decided_utc >= ?2))"
        " ORDER BY c.opened_utc DESC, c.id DESC LIMIT 1",
    [OWN_ANSWERS] =
        "SELECT h.at_utc, h.source, h.text, NULL FROM consequence_case c"
        "  JOIN case_answer h ON h.case_id = c.id"
        " WHERE c.id = ?2 AND c.person_id = ?1 AND h.source = 'citizen' ORDER BY h.id",
    [SAY] =
        "INSERT INTO case_answer (case_id, at_utc, source, text)"
        " SELECT c.id, ?3, 'citizen', ?4 FROM consequence_case c"
        "  WHERE c.id = ?2 AND c.person_id = ?1 AND c.state IN ('reason_asked', 'heard')",
    [WAIT] =
        "UPDATE consequence_case SET comment_until = ?3, version = version + 1"
        " WHERE id = ?2 AND person_id = ?1 AND state IN ('reason_asked', 'heard')"
        "   AND comment_until IS NULL",
};
/* clang-format on */
const struct store_topic store_case_read_topic = { "case_read", sql, SQL__COUNT };

static enum law_failure failure_from(const char *code)
{
    return *code == 'n' ? LAW_FAILURE_NO_SHOW : LAW_FAILURE_MISSED_DEADLINE;
}

static enum law_case_ground ground_of(sqlite3_stmt *q, int column)
{
    if (store_is_null(q, column))
        return LAW_CASE_GROUND_UNSET;
    return store_bool(q, column) ? LAW_CASE_GROUND_YES : LAW_CASE_GROUND_NO;
}

static struct law_case read_law(struct arena *a, sqlite3_stmt *q)
{
    return (struct law_case){
        .kind = failure_from(store_peek(q, 6)),
        .event_on = store_day(q, 7),
        .asked_available_on = store_day(q, 8),
        .answer_until = store_day(q, 9),
        .comment_until = store_day(q, 10),
        .ground = ground_of(q, 11),
        .ground_text = store_text(a, q, 12),
        .outcome = law_case_outcome_from(store_peek(q, 13)),
        .reason = store_text(a, q, 14),
        .both_reason = store_text(a, q, 15),
        .contact_tried = store_text(a, q, 16),
        .contact_on = store_day(q, 17),
        .prepared_by = store_int64(q, 18),
        .decided_by = store_int64(q, 19),
    };
}

static void read_file(struct arena *a, sqlite3_stmt *q, void *out)
{
    *(struct store_case_file *)out = (struct store_case_file){
        .id = store_int64(q, 0),
        .public_id = store_text(a, q, 1),
        .person_id = store_int64(q, 2),
        .person_public_id = store_text(a, q, 3),
        .state = law_case_from(store_peek(q, 4)),
        .version = store_int(q, 5),
        .law = read_law(a, q),
        .opened_utc = store_int64(q, 20),
        .note = store_text(a, q, 21),
        .deadline_id = store_int64(q, 22),
        .deadline_state = law_deadline_state_from(store_peek(q, 23)),
        .deadline_on = store_day(q, 24),
        .latest_on = store_day(q, 25),
        .available_on = store_day(q, 26),
        .contact_restored_on = store_day(q, 27),
        .available_utc = store_int64(q, 28),
        .booking_id = store_int64(q, 29),
        .booking_public_id = store_text(a, q, 30),
        .talk_utc = store_int64(q, 31),
        .letter = store_text(a, q, 32),
        .asked_utc = store_int64(q, 33),
        .heard_utc = store_int64(q, 34),
        .prepared_utc = store_int64(q, 35),
        .decided_utc = store_int64(q, 36),
        .asked_by = store_text(a, q, 37),
        .heard_by = store_text(a, q, 38),
        .prepared_by = store_text(a, q, 39),
        .decided_by = store_text(a, q, 40),
        .days = store_int(q, 41),
        .effective_on = store_day(q, 42),
        .decision_public_id = store_text(a, q, 43),
        .complaint_on = store_day(q, 44),
        .complaint_until = store_day(q, 45),
        .complaint_text = store_text(a, q, 46),
        .closed_utc = store_int64(q, 47),
    };
}

enum err store_case_get(struct store *s, struct arena *a, const struct store_scope *scope,
                        const char *public_id, int64_t now_utc, struct store_case_file *out)
{
    sqlite3_stmt *q = store_use(s, &store_case_read_topic, GET);

    store_bind_scope(q, scope, now_utc);
    store_bind_text(q, 4, public_id);
    return store_read_one(s, a, q, read_file, out);
}

static void read_evidence(struct arena *a, sqlite3_stmt *q, void *out)
{
    const enum store_evidence_kind kind = (enum store_evidence_kind)store_int(q, 0);
    const bool is_open = store_is_null(q, 6);

    *(struct store_evidence *)out = (struct store_evidence){
        .kind = kind,
        .at_utc = store_int64(q, 1),
        .code = store_text(a, q, 2),
        .text = store_text(a, q, 3),
        .note = store_text(a, q, 4),
        .first = store_int64(q, 5),
        .second = is_open && kind >= STORE_EVIDENCE_ABSENCE ? CIVIL_NONE : store_int64(q, 6),
        .who = store_text(a, q, 7),
        .ref = store_text(a, q, 8),
    };
}

enum err store_case_evidence(struct store *s, struct arena *a, const struct store_scope *scope,
                             const struct store_case_file *file, int64_t now_utc,
                             struct store_evidence **out, size_t *count)
{
    const int64_t to = law_clock_day_end_utc(file->law.event_on);
    const int64_t from = file->available_utc ? file->available_utc : to - TALK_LOOK_BACK_S;
    sqlite3_stmt *q = store_use(s, &store_case_read_topic, EVIDENCE);
    struct store_rows rows = { .arena = a, .size = sizeof **out };
    enum err e;

    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, file->person_id);
    store_bind_id(q, 5, file->deadline_id);
    store_bind_id(q, 6, file->booking_id);
    store_bind_int(q, 7, from);
    store_bind_int(q, 8, to);
    store_bind_day(q, 9, law_clock_local(from).day);
    store_bind_day(q, 10, file->latest_on != CIVIL_NONE ? file->latest_on : file->law.event_on);
    e = store_read_all(s, q, read_evidence, &rows);
    *out = rows.at;
    *count = rows.count;
    return e;
}

static void read_answer(struct arena *a, sqlite3_stmt *q, void *out)
{
    *(struct store_case_answer *)out =
        (struct store_case_answer){ .at_utc = store_int64(q, 0),
                                    .source = store_text(a, q, 1),
                                    .text = store_text(a, q, 2),
                                    .recorded_by = store_text(a, q, 3) };
}

static enum err read_answers(struct store *s, struct arena *a, sqlite3_stmt *q,
                             struct store_case_answer **out, size_t *count)
{
    struct store_rows rows = { .arena = a, .size = sizeof **out };
    const enum err e = store_read_all(s, q, read_answer, &rows);

    *out = rows.at;
    *count = rows.count;
    return e;
}

enum err store_case_answers(struct store *s, struct arena *a, const struct store_scope *scope,
                            int64_t person_id, int64_t now_utc, int64_t case_id,
                            struct store_case_answer **out, size_t *count)
{
    sqlite3_stmt *q = store_use(s, &store_case_read_topic, ANSWERS);

    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, person_id);
    store_bind_int(q, 5, case_id);
    return read_answers(s, a, q, out, count);
}

/* ---- the citizen ---- */

static void read_self(struct arena *a, sqlite3_stmt *q, void *out)
{
    *(struct store_case_self *)out = (struct store_case_self){
        .id = store_int64(q, 0),
        .public_id = store_text(a, q, 1),
        .kind = failure_from(store_peek(q, 2)),
        .event_on = store_day(q, 3),
        .state = law_case_from(store_peek(q, 4)),
        .letter = store_text(a, q, 5),
        .until = store_day(q, 6),
        .has_more_time = store_bool(q, 7),
        .decision_id = store_text(a, q, 8),
    };
}

enum err store_case_self(struct store *s, struct arena *a, int64_t person_id, const char *public_id,
                         struct store_case_self *out)
{
    sqlite3_stmt *q = store_use(s, &store_case_read_topic, SELF);

    store_bind_int(q, 1, person_id);
    store_bind_text(q, 2, public_id);
    return store_read_one(s, a, q, read_self, out);
}

enum err store_case_latest_self(struct store *s, struct arena *a, int64_t person_id,
                                int64_t since_utc, struct store_case_self *out)
{
    sqlite3_stmt *q = store_use(s, &store_case_read_topic, LATEST);

    store_bind_int(q, 1, person_id);
    store_bind_int(q, 2, since_utc);
    return store_read_one(s, a, q, read_self, out);
}

enum err store_case_own_answers(struct store *s, struct arena *a, int64_t person_id,
                                int64_t case_id, struct store_case_answer **out, size_t *count)
{
    sqlite3_stmt *q = store_use(s, &store_case_read_topic, OWN_ANSWERS);

    store_bind_int(q, 1, person_id);
    store_bind_int(q, 2, case_id);
    return read_answers(s, a, q, out, count);
}

enum err store_case_say(struct store *s, struct arena *a, int64_t person_id, int64_t case_id,
                        civil_day today, int64_t now_utc, const char *text)
{
    sqlite3_stmt *q = store_use(s, &store_case_read_topic, SAY);
    enum err e;

    store_bind_int(q, 1, person_id);
    store_bind_int(q, 2, case_id);
    store_bind_int(q, 3, now_utc);
    store_bind_text(q, 4, text);
    if ((e = store_run_or_conflict(s, q)) != OK)
        return e;
    return store_task_open(s, a, person_id, STORE_TASK_CASE_ANSWERED, case_id, false, today,
                           now_utc);
}

enum err store_case_wait(struct store *s, struct arena *a, int64_t person_id, int64_t case_id,
                         civil_day until, civil_day today, int64_t now_utc)
{
    sqlite3_stmt *q = store_use(s, &store_case_read_topic, WAIT);
    enum err e;

    store_bind_int(q, 1, person_id);
    store_bind_int(q, 2, case_id);
    store_bind_day(q, 3, until);
    if ((e = store_run_or_conflict(s, q)) != OK)
        return e;
    return store_task_open(s, a, person_id, STORE_TASK_CASE_ANSWERED, case_id, false, today,
                           now_utc);
}
