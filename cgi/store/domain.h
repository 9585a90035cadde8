/* What the topics of the domain share: who may see a person, and the columns of times and bookings.
 *
 * Numbers of parameters are the same everywhere. Staff: ?1 user, ?2 unit, ?3 now, ?4 the person's
 * id; then what the statement needs. Citizens and the sweep: ?1 the person, ?2 now.
 *
 * A plus before a column (`+s.unit_id = ?2`) keeps its index out of the plan: one caseworker's
 * times are found by the caseworker, not among those of the whole unit. */
#ifndef CGI_STORE_DOMAIN_H
#define CGI_STORE_DOMAIN_H

#include "internal.h"

#include "law/civil.h"
#include "law/deadline.h"
#include "law/revocation.h"
#include "store/booking.h"
#include "store/types.h"
#include "store/work.h"

/* Own unit, or a reason that still holds; protected persons only for those who may (A3, A4). */
#define CAN_SEE(p)                                                                                 \
    "((" p ".unit_id = ?2 OR EXISTS (SELECT 1 FROM access_grant ag WHERE ag.user_id = ?1"          \
    "   AND ag.person_id = " p ".id AND ag.until_utc > ?3))"                                       \
    " AND (" p ".protected = 0"                                                                    \
    "   OR (SELECT may_see_protected FROM staff_user WHERE id = ?1) = 1))"

/* The id of the person asked for, or nothing when the user may not see the person. */
#define SEEN_PERSON "(SELECT sp.id FROM person sp WHERE sp.id = ?4 AND " CAN_SEE("sp") ")"

/* A name for lists of staff: null when the person is protected and the user may not see that. */
#define SHOWN(p, column)                                                                           \
    "CASE WHEN " p ".protected = 0"                                                                \
    " OR (SELECT may_see_protected FROM staff_user WHERE id = ?1) = 1"                             \
    " THEN " p "." column " END"
#define SHOWN_NAMES(p) SHOWN(p, "given_names") ", " SHOWN(p, "family_name")

/* Whether a time could be taken now by `person`; NOW is the parameter's name. */
#define IS_FREE(s, person, now)                                                                    \
    "(" s ".taken = 0 AND " s ".closed_utc IS NULL AND NOT EXISTS (SELECT 1 FROM slot_hold fh"     \
    " WHERE fh.slot_id = " s ".id AND fh.person_id <> " person " AND fh.until_utc > " now "))"

/* The columns that store_slot_read() reads; s is slot, u its staff_user. */
enum { SLOT_COLUMN_COUNT = 14 };
#define SLOT_COLUMNS(s, u, is_free, is_own)                                                        \
    s ".id, " s ".public_id, " s ".day, " s ".minute, " s ".starts_utc, " s ".length_min, " s      \
      ".place, " s ".forms, " s ".interpreter_language, " s ".user_id, " u ".full_name, " is_free  \
      ", " s ".closed_utc IS NOT NULL, " is_own

/* The columns that store_booking_read() reads, after those of its time; b booking, bs slot, bu
 * staff_user, un unit, bd deadline (left join). */
enum { BOOKING_COLUMN_COUNT = SLOT_COLUMN_COUNT + 29 };
#define BOOKING_COLUMNS                                                                            \
    SLOT_COLUMNS("bs", "bu", "0", "0")                                                             \
    ", b.id, b.public_id, b.reference, b.uid, b.sequence, b.person_id, b.kind, b.form, b.state,"   \
    " bu.phone, un.name, un.phone, b.interpreter_language, b.needs, b.phone, b.subject, b.reason," \
    " b.change_reason, b.may_move, bd.id, bd.deadline_on, bd.latest_on, bd.state,"                 \
    " b.moved_utc, b.previous_utc, b.booked_utc, b.updated_utc, b.ended_utc, bs.offered"
#define BOOKING_JOINS                                                                              \
    " JOIN slot bs ON bs.id = b.slot_id JOIN staff_user bu ON bu.id = b.user_id"                   \
    " JOIN unit un ON un.id = bs.unit_id LEFT JOIN deadline bd ON bd.id = b.deadline_id"

enum law_booking_kind store_booking_kind(sqlite3_stmt *q, int column);
void store_slot_read(struct arena *a, sqlite3_stmt *q, int first, struct store_slot *out);
void store_booking_read(struct arena *a, sqlite3_stmt *q, int first, struct store_booking *out);

/** Binds ?1 to ?3. */
void store_bind_scope(sqlite3_stmt *q, const struct store_scope *scope, int64_t now_utc);
/** CIVIL_NONE is NULL. */
void store_bind_day(sqlite3_stmt *q, int index, civil_day day);
/** Null text is "". */
void store_bind_text_or_empty(sqlite3_stmt *q, int index, const char *text);
/** 0 is NULL. */
void store_bind_utc(sqlite3_stmt *q, int index, int64_t utc);
void store_bind_form(sqlite3_stmt *q, int index, enum law_form form); /* UNSET is NULL */
civil_day store_day(sqlite3_stmt *q, int column);                     /* NULL is CIVIL_NONE */
enum law_form store_form(sqlite3_stmt *q, int column);
/** Text of a column without a copy; "" for NULL. Dies with the row. */
const char *store_peek(sqlite3_stmt *q, int column);
/** The index of a word in a table, 0 when it is not there (0 is UNSET everywhere). */
int store_code_index(const char *const *codes, int count, const char *code);
enum store_actor_kind store_actor_from(const char *code);

const char *store_revocation_basis_code(enum law_revocation_basis basis); /* UNSET: null */
enum law_revocation_basis store_revocation_basis_from(const char *code);

/** Eight characters without 0, O, 1 and I. */
const char *store_reference(struct arena *a);
/** A row that must have been touched: no row is a conflict, not "not found". */
must_check enum err store_run_or_conflict(struct store *s, sqlite3_stmt *q);
/** What a person asked for, which waits for an answer and has its task. */
struct store_waiting {
    const struct store_topic *topic;
    int answer; /* its statement: ?1 the row, ?2 now, ?3 who, ?4 the answer */
    enum store_task_kind task;
};
/** Answers the row that `find` (bound; its id and person) points at, and ticks off its task.
 * ERR_NOT_FOUND: there is none that waits. */
must_check enum err store_answer(struct store *s, const struct store_waiting *kind,
                                 sqlite3_stmt *find, const struct store_scope *scope,
                                 int64_t now_utc, const char *answer);
/** One row into nothing: OK, or ERR_NOT_FOUND. */
must_check enum err store_first(struct store *s, sqlite3_stmt *q);

#endif
