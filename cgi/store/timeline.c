/* A person's timeline (S04): one statement over everything that happened, newest first. Each branch
 * walks its own index by person and moment, and stops as soon as the page is full. */
#include "domain.h"
#include "store/work.h"

/* ?1-?4 as everywhere, ?5 before this moment, ?6 limit. A page of its own keeps each branch short;
 * the columns are code, detail, cite, actor, actor_id, ref, other_utc, note. */
/* clang-format off */
#define BRANCH(kind, table, row, at, columns)                                                      \
    "SELECT * FROM (SELECT " row "." at " AS at_utc, '" kind "' AS kind, " columns                 \
    "  FROM " table " " row " WHERE " row ".person_id = (SELECT id FROM seen)"                     \
    "   AND " row "." at " < ?5 ORDER BY " row "." at " DESC LIMIT ?6)"

enum { LINES, SQL__COUNT };
static const char *const sql[SQL__COUNT] = {
    [LINES] =
        "WITH seen (id) AS " SEEN_PERSON
        " SELECT l.at_utc, l.kind, l.code, l.detail, l.cite, l.actor, u.full_name, l.ref,"
        "       l.other_utc, l.note FROM ("
        BRANCH("deadline", "deadline_event", "e", "at_utc",
               "e.event || '>' || e.to_state AS code, e.reason AS detail, e.cite AS cite,"
               " e.actor AS actor, e.actor_id AS actor_id, NULL AS ref, NULL AS other_utc,"
               " e.note AS note")
        " UNION ALL "
        BRANCH("booking", "booking_event", "b", "at_utc",
               "b.event, b.reason, '', b.actor, b.actor_id,"
               " (SELECT public_id FROM booking bk WHERE bk.id = b.booking_id),"
               " coalesce(b.to_utc, b.from_utc), ''")
        " UNION ALL "
        BRANCH("guidance", "guidance", "g", "recorded_utc",
               "g.channel, g.text_version, '', 'staff', g.given_by, NULL, NULL, ''")
        " UNION ALL "
        BRANCH("decision", "decision", "d", "decided_utc",
               "d.kind, d.result, d.cites, 'staff', coalesce(d.approved_by, d.prepared_by),"
               " d.public_id, NULL, ''")
        " UNION ALL "
        BRANCH("message", "message", "m", "queued_utc",
               "m.kind, m.channel, '', 'system', NULL, m.public_id, NULL, ''")
        " UNION ALL "
        BRANCH("help", "help_request", "h", "at_utc",
               "h.kind, h.text, '', 'citizen', NULL, h.public_id, h.answered_utc, ''")
        " UNION ALL "
        BRANCH("record", "talk_record", "r", "finished_utc",
               "'', '', '', 'staff', r.finished_by,"
               " (SELECT public_id FROM booking bk WHERE bk.id = r.booking_id), NULL, ''")
        " UNION ALL "
        BRANCH("no_times", "no_times", "n", "at_utc",
               "n.number, coalesce(n.answer, ''), '', 'citizen', NULL, NULL, n.answered_utc, ''")
        " UNION ALL "
        BRANCH("access", "access_grant", "a", "granted_utc",
               "a.reason_code, a.reason_text, '', 'staff', a.user_id, NULL, a.until_utc, ''")
        " UNION ALL "
        BRANCH("case", "consequence_case", "c", "opened_utc",
               "c.kind, c.note, '', 'system', NULL, c.public_id, NULL, ''")
        ") l LEFT JOIN staff_user u ON l.actor = 'staff' AND u.id = l.actor_id"
        " ORDER BY l.at_utc DESC LIMIT ?6",
}; /* clang-format on */
const struct store_topic store_timeline_topic = { "timeline", sql, SQL__COUNT };

enum err store_timeline(struct store *s, struct arena *a, const struct store_scope *scope,
                        int64_t person_id, int64_t now_utc, int64_t before_utc, int32_t limit,
                        struct store_timeline_line **out, size_t *count, bool *more)
{
    sqlite3_stmt *q = store_use(s, &store_timeline_topic, LINES);
    struct store_rows rows = { .arena = a, .size = sizeof **out };
    enum err e;

    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, person_id);
    store_bind_int(q, 5, before_utc ? before_utc : INT64_MAX);
    store_bind_int(q, 6, limit + 1);
    while ((e = store_step(s, q)) == OK)
        *(struct store_timeline_line *)store_row_add(&rows) = (struct store_timeline_line){
            .at_utc = store_int64(q, 0),
            .kind = store_text(a, q, 1),
            .code = store_text(a, q, 2),
            .detail = store_text(a, q, 3),
            .cite = store_text(a, q, 4),
            .actor = store_text(a, q, 5),
            .actor_name = store_text(a, q, 6),
            .ref_id = store_text(a, q, 7),
            .other_utc = store_int64(q, 8),
            .note = store_text(a, q, 9),
        };
    store_release(q);
    *out = rows.at;
    *count = rows.count;
    *more = false;
    if (rows.count > (size_t)limit) {
        const struct store_timeline_line *lines = rows.at;

        /* Lines of one moment stay together: the next page begins before it. */
        *more = true;
        *count = (size_t)limit;
        while (*count > 1 && lines[*count - 1].at_utc == lines[limit].at_utc)
            --*count;
    }
    return e == ERR_NOT_FOUND ? OK : e;
}
