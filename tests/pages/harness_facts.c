/* The facts of the page tests' municipality: persons, times, deadlines, talks, decisions, made past
 * all rights. */
#include "harness.h"

#include "base/secret.h"
#include "law/deadline.h"
#include "store/person.h"

#include <stdio.h>
#include <stdlib.h>

/* ---- past all rights ---- */

static sqlite3_stmt *prepare(struct world *w, const char *sql, const int64_t *values)
{
    sqlite3_stmt *q = NULL;

    if (sqlite3_prepare_v2(w->db, sql, -1, &q, NULL) != SQLITE_OK) {
        fprintf(stderr, "%s\n  in: %s\n", sqlite3_errmsg(w->db), sql);
        abort();
    }
    for (int i = 0; i < sqlite3_bind_parameter_count(q); i++)
        must(sqlite3_bind_int64(q, i + 1, values[i]) == SQLITE_OK);
    return q;
}

static int step(struct world *w, sqlite3_stmt *q)
{
    const int got = sqlite3_step(q);

    if (got != SQLITE_ROW && got != SQLITE_DONE) {
        fprintf(stderr, "%s\n  in: %s\n", sqlite3_errmsg(w->db), sqlite3_sql(q));
        abort();
    }
    return got;
}

void world_sql_(struct world *w, const char *sql, const int64_t *values)
{
    sqlite3_stmt *q = prepare(w, sql, values);

    while (step(w, q) == SQLITE_ROW)
        ;
    sqlite3_finalize(q);
}

int64_t world_number_(struct world *w, const char *sql, const int64_t *values)
{
    sqlite3_stmt *q = prepare(w, sql, values);
    int64_t number = INT64_MIN;

    if (step(w, q) == SQLITE_ROW && sqlite3_column_type(q, 0) != SQLITE_NULL)
        number = sqlite3_column_int64(q, 0);
    sqlite3_finalize(q);
    return number;
}

const char *world_text_(struct world *w, const char *sql, const int64_t *values)
{
    sqlite3_stmt *q = prepare(w, sql, values);
    const char *text = NULL;

    if (step(w, q) == SQLITE_ROW && sqlite3_column_type(q, 0) != SQLITE_NULL)
        text = arena_strdup(w->arena, (const char *)sqlite3_column_text(q, 0));
    sqlite3_finalize(q);
    return text;
}

static int64_t last_id(struct world *w)
{
    return sqlite3_last_insert_rowid(w->db);
}

const char *world_public_id(struct world *w, const char *table, int64_t id)
{
    return world_text(w, arena_printf(w->arena, "SELECT public_id FROM %s WHERE id = ?", table),
                      id);
}

/* ---- persons and the facts of the law ---- */

/* A birth in the 1800s whose number fails modulus 11: nobody holds it (law.md 7.2). */
static const char *nobodys_cpr(struct world *w, int n)
{
    static const int weights[10] = { 4, 3, 2, 7, 6, 5, 4, 3, 2, 1 };
    char *cpr;
    int serial = 5000 + n;

    for (;; serial += 1000) {
        int sum = 0;

        cpr = arena_printf(w->arena, "0203%02d%04d", 60 + n % 39, serial);
        for (int i = 0; i < 10; i++)
            sum += (cpr[i] - '0') * weights[i];
        if (sum % 11 != 0)
            return cpr;
    }
}

int64_t world_person(struct world *w, const struct world_person *p)
{
    static const char *const given[] = { "Amina", "Bilal", "Chen", "Daria", "Elias", "Farah" };
    static const char *const family[] = { "Yusuf", "Haddad", "Li", "Kovalenko", "Tesfaye" };
    const int n = w->persons++;
    int64_t id;

    must(store_begin_write(w->admin) == OK);
    must(store_person_add(w->admin, w->arena,
                          &(struct store_person_new){
                              .cpr = nobodys_cpr(w, n),
                              .cpr_kind = STORE_CPR_REAL,
                              .given_names = p->given ? p->given : given[n % 6],
                              .family_name = p->family ? p->family : family[n % 5],
                              .born_on = civil_from(1860 + n % 39, 3, 2),
                              .is_protected = p->is_protected,
                              .language = p->language ? p->language : "da",
                              .phone = p->phone,
                              .address = "Testvej 1\n9999 Prøveby",
                              .digital_post = true,
                              .unit_id = p->unit ? p->unit : w->unit,
                              .caseworker_id = p->caseworker ? p->caseworker : w->mette,
                              .interpreter_language = p->interpreter,
                              .taken_on = civil_from(2025, 11, 3),
                              .is_refugee = true,
                              .goals_met_on = CIVIL_NONE,
                              .created_utc = world_now(),
                          },
                          &id)
         == OK);
    must(store_commit(w->admin) == OK);
    return id;
}

int64_t world_slot(struct world *w, int64_t user, civil_day day, int minute, unsigned forms)
{
    int64_t starts_utc;

    must(law_clock_utc(day, minute, &starts_utc) == LAW_CLOCK_ONCE);
    world_sql(w,
              arena_printf(w->arena,
                           "INSERT INTO slot (public_id, user_id, unit_id, day, minute, starts_utc,"
                           "   length_min, place, forms)"
                           " VALUES ('%s', ?1, (SELECT unit_id FROM staff_user WHERE id = ?1), ?2,"
                           "   ?3, ?4, 30, 'Rådhusgade 1, lokale 2', ?5)",
                           secret_public_id(w->arena)),
              user, day, minute, starts_utc, forms);
    return last_id(w);
}

static int64_t insert_booking(struct world *w, int64_t person, int64_t slot, int64_t deadline,
                              enum law_booking_kind kind, bool is_held)
{
    static const char *const kinds[] = { "", "self", "by_caseworker", "summons" };
    char reference[9];
    char *id = secret_public_id(w->arena);

    for (int i = 0; i < 8; i++)
        reference[i] = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"[secret_below(32)];
    reference[8] = '\0';
    world_sql(
        w,
        arena_printf(w->arena,
                     "INSERT INTO booking (public_id, reference, person_id, slot_id, user_id,"
                     "   starts_utc, deadline_id, kind, form, phone, subject, may_move, state,"
                     "   takes_slot, ended_utc, uid, booked_by, booked_utc, updated_utc)"
                     " SELECT '%s', '%s', ?1, id, user_id, starts_utc, nullif(?2, 0), '%s',"
                     "   CASE WHEN forms & 1 THEN 'office' WHEN forms & 2 THEN 'phone'"
                     "        ELSE 'video' END,"
                     "   CASE WHEN forms & 3 = 2 THEN '12345678' END, '%s', ?3, '%s', 1,"
                     "   CASE WHEN ?4 THEN starts_utc + 1800 END, '%s@jobsamtale.example',"
                     "   CASE WHEN ?5 <> 1 THEN user_id END, min(?6, starts_utc - 86400), ?6"
                     "  FROM slot WHERE id = ?7",
                     id, reference, kinds[kind],
                     kind == LAW_BOOKING_SUMMONS ? "Opfølgning på din kontrakt" : "",
                     is_held ? "held" : "booked", id),
        person, deadline, kind != LAW_BOOKING_SUMMONS, is_held, kind, world_now(), slot);
    return last_id(w);
}

int64_t world_booking(struct world *w, int64_t person, int64_t slot, int64_t deadline,
                      enum law_booking_kind kind)
{
    const int64_t id = insert_booking(w, person, slot, deadline, kind, false);

    if (deadline)
        world_deadline_step(w, deadline, "book", "open", "booked");
    return id;
}

int64_t world_obliged(struct world *w, const struct world_person *p)
{
    const int64_t id = world_person(w, p);
    const civil_day from = civil_from(2026, 2, 2);
    const int64_t user = p->caseworker ? p->caseworker : w->mette;
    const int n = w->persons;

    world_sql(w,
              "INSERT INTO contract (person_id, concluded_on, rule_set, recorded_by, recorded_utc)"
              " VALUES (?, ?, 'act', ?, ?)",
              id, from, user, world_now());
    world_sql(w,
              "INSERT INTO readiness (person_id, from_day, result, recorded_by, recorded_utc)"
              " VALUES (?, ?, 'job_ready', ?, ?)",
              id, from, user, world_now());
    world_sql(w,
              "INSERT INTO benefit (person_id, kind, from_day, recorded_by, recorded_utc)"
              " VALUES (?, 'SHO-ydelse', ?, ?, ?)",
              id, from, user, world_now());
    world_sql(w,
              arena_printf(w->arena,
                           "INSERT INTO guidance (public_id, person_id, given_on, channel,"
                           "   language, points, text_version, written, given_by, recorded_utc)"
                           " VALUES ('%s', ?, ?, 'office', 'da', 31, '2026-1', 1, ?, ?)",
                           secret_public_id(w->arena)),
              id, from, user, world_now());
    insert_booking(w, id,
                   world_slot(w, user, civil_from(2026, 1, 5) + n / 16, 480 + n % 16 * 30, 1), 0,
                   LAW_BOOKING_SUMMONS, true);
    return id;
}

void world_deadline_step(struct world *w, int64_t deadline, const char *event, const char *from,
                         const char *to)
{
    world_sql(w,
              arena_printf(w->arena,
                           "INSERT INTO deadline_event (deadline_id, person_id, at_utc,"
                           "   recorded_utc, event, from_state, to_state, actor)"
                           " SELECT id, person_id, ?1, ?1, '%s', '%s', '%s', 'system'"
                           "  FROM deadline WHERE id = ?2",
                           event, from, to),
              world_now(), deadline);
}

int64_t world_deadline(struct world *w, int64_t person, civil_day available_on,
                       civil_day deadline_on)
{
    const int64_t available_utc = law_clock_day_start_utc(available_on) + 10 * 3600;
    int64_t id;

    world_sql(w,
              arena_printf(w->arena,
                           "INSERT INTO deadline (public_id, person_id, state, deadline_on,"
                           "   latest_on, available_on, available_utc, closes_utc, channel, letter,"
                           "   made_by, made_utc, issued_utc)"
                           " SELECT '%s', id, 'draft', ?2, ?2 + 7, ?3, ?4, ?5, 'letter',"
                           "        'Du skal booke en samtale.', caseworker_id, ?4, ?4"
                           "  FROM person WHERE id = ?1",
                           secret_public_id(w->arena)),
              person, deadline_on, available_on, available_utc,
              law_deadline_closes_utc(deadline_on));
    id = last_id(w);
    world_deadline_step(w, id, "issue", "draft", "open");
    return id;
}

/* A decision of any kind; its words do not matter to a page. */
static int64_t insert_decision(struct world *w, int64_t person, const char *kind, civil_day on)
{
    world_sql(w,
              arena_printf(w->arena,
                           "INSERT INTO decision (public_id, person_id, kind, result, cites, facts,"
                           "   considerations, complaint, letter, decided_on, decided_utc,"
                           "   available_on, complaint_until, prepared_by, approved_by)"
                           " VALUES ('%s', ?1, '%s', 'Afgørelsen', 'IL_20_5', 'Det, der er sket.',"
                           "   'Det, vi har lagt vægt på.', 'Du kan klage i 4 uger.',"
                           "   'Hele afgørelsens tekst.', ?2, ?3, ?2, ?2 + 28, ?4, ?5)",
                           secret_public_id(w->arena), kind),
              person, on, law_clock_day_start_utc(on) + 36000, w->mette, w->karin);
    return last_id(w);
}

int64_t world_exemption(struct world *w, int64_t person, civil_day from, civil_day to)
{
    const int64_t decision = insert_decision(w, person, "exemption_granted", from);

    world_sql(w,
              arena_printf(w->arena,
                           "INSERT INTO exemption (public_id, person_id, basis, from_day, to_day,"
                           "   review_on, language_insufficient, facts, support_plan, support_by,"
                           "   decision_id, made_by, made_utc)"
                           " VALUES ('%s', ?1, 'par20_5', ?2, nullif(?3, ?4), ?2 + 60, 1,"
                           "   'Kan endnu ikke læse siden på dansk.', 'Øver sig med en frivillig.',"
                           "   'Biblioteket', ?5, ?6, ?7)",
                           secret_public_id(w->arena)),
              person, from, to, CIVIL_NONE, decision, w->mette, world_now());
    return last_id(w);
}

int64_t world_revocation(struct world *w, int64_t person, civil_day from, civil_day to)
{
    const int64_t decision = insert_decision(w, person, "revocation", from);

    world_sql(w,
              arena_printf(w->arena,
                           "INSERT INTO revocation (public_id, person_id, state, basis, facts,"
                           "   agreed, made_by, made_utc, hearing_letter, hearing_available_on,"
                           "   hearing_until, hearing_by, hearing_utc, answer_weighed, assessment,"
                           "   from_day, to_day, review_on, prepared_by, proposed_utc, approved_by,"
                           "   approved_utc, decision_id)"
                           " VALUES ('%s', ?1, 'decided', 'otherwise_than_agreed',"
                           "   'Har booket tre tider og flyttet dem alle.', 'At møde op.', ?5, ?7,"
                           "   'Du kan sige, hvad du mener.', ?2 - 21, ?2 - 7, ?5, ?7, '',"
                           "   'Kontakten falder ud, når tiderne flyttes.', ?2, nullif(?3, ?4),"
                           "   ?2 + 90, ?5, ?7, ?6, ?7, ?8)",
                           secret_public_id(w->arena)),
              person, from, to, CIVIL_NONE, w->mette, w->karin, world_now(), decision);
    return last_id(w);
}
