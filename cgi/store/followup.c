/* The contact flow of one person: one statement over everything; needs, contacts and groups. */
#include "store/followup.h"

#include "domain.h"
#include "law/clock.h"

#include <string.h>

enum { FLOW, ADD_CONTACT, ADD_NEED, ADD_TAG, VOID_NEED, VOID_CONTACT, VOID_TAG, SQL__COUNT };

/* Columns: kind, id, from, to, other, code, text, ref, set, valid from, valid to, who. */
/* clang-format off */
#define BRANCH(kind, table, by, columns)                                                           \
    "SELECT " kind " AS kind, f.id AS id, " columns ", f." by " AS who FROM " table " f"           \
    " WHERE f.person_id = (SELECT id FROM seen)"
#define KEPT " AND f.voided_utc IS NULL"
#define NONE "'', '', 0, NULL, NULL"
#define ADD(table, columns, values)                                                                \
    "INSERT INTO " table " (person_id, recorded_by, recorded_utc, " columns ")"                    \
    " SELECT sp.id, ?1, ?3, " values " FROM person sp WHERE sp.id = ?4 AND " CAN_SEE("sp")
#define VOID(table)                                                                                \
    "UPDATE " table " SET voided_utc = ?3 WHERE id = ?5 AND person_id = " SEEN_PERSON              \
    " AND voided_utc IS NULL"

static const char *const sql[SQL__COUNT] = {
    [FLOW] =
        "WITH seen (id) AS " SEEN_PERSON
        " SELECT l.kind, l.id, l.from_day, l.to_day, l.other, l.code, l.text, l.ref, l.forms,"
        "        l.valid_from, l.valid_to, u.full_name FROM ("
        BRANCH("1", "contract", "recorded_by",
               "f.concluded_on AS from_day, f.ended_on AS to_day, NULL AS other,"
               " f.rule_set AS code, '' AS text, '' AS ref, 0 AS forms, NULL AS valid_from,"
               " NULL AS valid_to") KEPT
        " UNION ALL "
        BRANCH("2", "contract_migration", "recorded_by",
               "f.migrated_on, NULL, NULL, f.rule_set, " NONE) KEPT
        " UNION ALL "
        BRANCH("3", "readiness", "recorded_by", "f.from_day, NULL, NULL, f.result, " NONE) KEPT
        " UNION ALL "
        BRANCH("4", "benefit", "recorded_by", "f.from_day, f.to_day, NULL, '', " NONE) KEPT
        " UNION ALL "
        BRANCH("5", "occupation", "recorded_by", "f.from_day, f.to_day, NULL, f.kind, " NONE)
               KEPT " AND f.ordinary = 1"
        " UNION ALL "
        BRANCH("6", "absence", "recorded_by",
               "f.from_day, f.to_day, f.born_on, f.kind, " NONE) KEPT
        " UNION ALL "
        BRANCH("7", "not_entitled", "recorded_by", "f.from_day, f.to_day, NULL, '', " NONE) KEPT
        " UNION ALL "
        BRANCH("8", "follow_up_need", "recorded_by",
               "f.recorded_on, NULL, f.wanted_by, '', f.why, '', 0, NULL, NULL") KEPT
        " UNION ALL "
        BRANCH("9", "contact", "recorded_by",
               "f.held_on, NULL, NULL, f.channel || '>' || f.took_part, f.letter_reason, '',"
               " f.guideline_form, NULL, NULL") KEPT
        " UNION ALL "
        BRANCH("10", "booking", "user_id",
               "f.starts_utc, NULL, NULL, f.state, f.form, f.public_id, 0, NULL, NULL")
               " AND f.state IN ('booked', 'held', 'no_show')"
        " UNION ALL "
        "SELECT 11, f.id, f.from_day, f.to_day, NULL, '', g.title, g.public_id, g.forms,"
        "       g.valid_from, g.valid_to, f.recorded_by"
        "  FROM guideline_tag f JOIN group_guideline g ON g.id = f.guideline_id"
        " WHERE f.person_id = (SELECT id FROM seen)" KEPT
        " UNION ALL "
        BRANCH("12", "exemption", "made_by", "f.from_day, f.to_day, NULL, '', " NONE)
               " AND (f.to_day IS NULL OR f.to_day >= f.from_day)"
        " UNION ALL "
        BRANCH("13", "revocation", "made_by", "f.from_day, f.to_day, NULL, '', " NONE)
               " AND f.state IN ('decided', 'lifted') AND (f.to_day IS NULL OR f.to_day >= f.from_day)"
        " UNION ALL "
        BRANCH("14", "deadline", "made_by", "f.deadline_on, f.latest_on, NULL, f.state, " NONE)
               " AND f.state <> 'draft'"
        ") l LEFT JOIN staff_user u ON u.id = l.who",
    [ADD_CONTACT] = ADD("contact", "held_on, channel, letter_reason, guideline_form, took_part",
                        "?5, ?6, ?7, ?8, ?9"),
    [ADD_NEED] = ADD("follow_up_need", "recorded_on, wanted_by, why", "?5, ?6, ?7"),
    [ADD_TAG] =
        "INSERT INTO guideline_tag (person_id, recorded_by, recorded_utc, guideline_id, from_day,"
        "   to_day, why)"
        " SELECT sp.id, ?1, ?3, g.id, ?6, ?7, ?8 FROM person sp, group_guideline g"
        "  WHERE sp.id = ?4 AND g.public_id = ?5 AND " CAN_SEE("sp"),
    [VOID_NEED]    = VOID("follow_up_need"),
    [VOID_CONTACT] = VOID("contact"),
    [VOID_TAG]     = VOID("guideline_tag"),
}; /* clang-format on */
const struct store_topic store_flow_topic = { "flow", sql, SQL__COUNT };

static const char *const channels[] = {
    [LAW_CHANNEL_OFFICE] = "office", [LAW_CHANNEL_PHONE] = "phone",
    [LAW_CHANNEL_VIDEO] = "video",   [LAW_CHANNEL_OTHER_COMPARABLE] = "other_comparable",
    [LAW_CHANNEL_LETTER] = "letter", [LAW_CHANNEL_GUIDELINE_CONTACT] = "guideline_contact",
    [LAW_CHANNEL_SMS] = "sms",
};

const char *store_contact_code(enum law_channel channel)
{
    return (size_t)channel < sizeof channels / sizeof *channels ? channels[channel] : NULL;
}

enum law_channel store_contact_from(const char *code)
{
    return (enum law_channel)store_code_index(channels, sizeof channels / sizeof *channels, code);
}

static enum law_channel channel_of(enum law_form form)
{
    return form == LAW_FORM_PHONE   ? LAW_CHANNEL_PHONE
           : form == LAW_FORM_VIDEO ? LAW_CHANNEL_VIDEO
                                    : LAW_CHANNEL_OFFICE;
}

/* A talk is stored by its moment; its day is the Danish one. */
static void read_talk(sqlite3_stmt *q, struct store_flow_row *row)
{
    row->from = law_clock_local(store_int64(q, 2)).day;
    row->state = store_booking_state_from(row->code);
    row->form = store_form_from(row->text);
    row->channel = channel_of(row->form);
}

/* "phone>Søster": the channel, and who took part. */
static void read_contact(struct arena *a, struct store_flow_row *row)
{
    const char *end = strchr(row->code, '>');

    must(end != NULL);
    row->channel = store_contact_from(arena_strndup(a, row->code, (size_t)(end - row->code)));
    row->code = end + 1;
}

static void read_row(struct arena *a, sqlite3_stmt *q, void *out)
{
    struct store_flow_row *row = out;

    *row = (struct store_flow_row){ .kind = (enum store_flow_kind)store_int(q, 0),
                                    .id = store_int64(q, 1),
                                    .from = CIVIL_NONE,
                                    .to = store_day(q, 3),
                                    .other = store_day(q, 4),
                                    .code = store_text(a, q, 5),
                                    .text = store_text(a, q, 6),
                                    .ref = store_text(a, q, 7),
                                    .set = (unsigned)store_int(q, 8),
                                    .valid = { store_day(q, 9), store_day(q, 10) },
                                    .by = store_text(a, q, 11) };
    if (row->kind == STORE_FLOW_TALK)
        read_talk(q, row);
    else
        row->from = store_day(q, 2);
    if (row->kind == STORE_FLOW_CONTACT)
        read_contact(a, row);
    if (row->kind == STORE_FLOW_DEADLINE)
        row->deadline = law_deadline_state_from(row->code);
}

static void sort(struct store_flow_row *rows, size_t count)
{
    for (size_t i = 1; i < count; i++) {
        const struct store_flow_row row = rows[i];
        size_t at = i;

        for (; at > 0 && rows[at - 1].from > row.from; at--)
            rows[at] = rows[at - 1];
        rows[at] = row;
    }
}

enum err store_flow(struct store *s, struct arena *a, const struct store_scope *scope,
                    int64_t person_id, int64_t now_utc, struct store_flow_row **out, size_t *count)
{
    sqlite3_stmt *q = store_use(s, &store_flow_topic, FLOW);
    struct store_rows rows = { .arena = a, .size = sizeof **out };
    enum err e;

    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, person_id);
    e = store_read_all(s, q, read_row, &rows);
    sort(rows.at, rows.count);
    *out = rows.at;
    *count = rows.count;
    return e;
}

enum err store_contact_add(struct store *s, const struct store_scope *scope, int64_t person_id,
                           int64_t now_utc, const struct store_held_contact *in)
{
    sqlite3_stmt *q = store_use(s, &store_flow_topic, ADD_CONTACT);

    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, person_id);
    store_bind_day(q, 5, in->held_on);
    store_bind_text(q, 6, store_contact_code(in->channel));
    store_bind_text_or_empty(q, 7, in->letter_reason);
    store_bind_int(q, 8, in->guideline_form);
    store_bind_text_or_empty(q, 9, in->took_part);
    return store_run_one(s, q);
}

enum err store_need_add(struct store *s, const struct store_scope *scope, int64_t person_id,
                        int64_t now_utc, civil_day today, civil_day wanted_by, const char *why)
{
    sqlite3_stmt *q = store_use(s, &store_flow_topic, ADD_NEED);

    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, person_id);
    store_bind_day(q, 5, today);
    store_bind_day(q, 6, wanted_by);
    store_bind_text(q, 7, why);
    return store_run_one(s, q);
}

enum err store_tag_add(struct store *s, const struct store_scope *scope, int64_t person_id,
                       int64_t now_utc, const char *guideline, struct law_period days,
                       const char *why)
{
    sqlite3_stmt *q = store_use(s, &store_flow_topic, ADD_TAG);

    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, person_id);
    store_bind_text(q, 5, guideline);
    store_bind_day(q, 6, days.from);
    store_bind_day(q, 7, days.to);
    store_bind_text(q, 8, why);
    return store_run_one(s, q);
}

enum err store_flow_void(struct store *s, const struct store_scope *scope, int64_t person_id,
                         int64_t now_utc, enum store_flow_kind kind, int64_t id)
{
    const int which = kind == STORE_FLOW_NEED      ? VOID_NEED
                      : kind == STORE_FLOW_CONTACT ? VOID_CONTACT
                                                   : VOID_TAG;
    sqlite3_stmt *q;

    if (kind != STORE_FLOW_NEED && kind != STORE_FLOW_CONTACT && kind != STORE_FLOW_TAG)
        return ERR_INVALID;
    q = store_use(s, &store_flow_topic, which);
    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, person_id);
    store_bind_int(q, 5, id);
    return store_run_one(s, q);
}
