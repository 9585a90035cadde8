/* What the tests of access, abuse and bad input share: a stage with one of everything that an
 * address can name, owned by different people; sessions of every role; whole bodies with a good
 * token, so that nothing but the attacked thing is wrong; and whether anything was stored. */
#ifndef TESTS_PAGES_ATTACK_H
#define TESTS_PAGES_ATTACK_H

#include "harness.h"

#include "auth/cookie.h"
#include "auth/csrf.h"
#include "auth/session.h"
#include "base/secret.h"
#include "base/text.h"
#include "pages/route.h"
#include "store/session.h"

#include "check.h"

#include <stdlib.h>

#define ATTACK_TODAY   civil_from(2026, 3, 2)
#define ATTACK_UNKNOWN "aaaaaaaaaaaaaaaaaaaaaaaaaa"

/* What an id in an address names. */
enum object { OBJ_NONE, OBJ_PERSON, OBJ_TALK, OBJ_DECISION, OBJ_HEARING, OBJ_CASE, OBJ_MESSAGE, OBJ_TIME, OBJ_SERIES };
/* Whose it is, seen from citizen "own" and from the caseworkers of the own unit. */
enum whose { OWN, NEIGHBOUR, OTHER_UNIT, PROTECTED, UNKNOWN, WHOSE__COUNT };
/* Who asks. */
enum asker {
    STRANGER,
    ENROLLING,
    CITIZEN,
    CASEWORKER,
    OTHER_CASEWORKER,
    TEAM_LEADER,
    ADMINISTRATOR,
    ASKER__COUNT
};

static const char *const asker_names[] = {
    "stranger",         "enrolling",   "citizen",       "caseworker",
    "other caseworker", "team leader", "administrator",
};
static const char *const whose_names[] = { "own", "neighbour's", "other unit's", "protected",
                                           "unknown" };

struct stage {
    struct world *w;
    struct site_parts pages[2], sign_in[2]; /* citizen, staff */
    int64_t person[WHOSE__COUNT];           /* each has a booked talk; UNKNOWN: 0 */
    const char *family[WHOSE__COUNT];       /* a name that nobody else has */
    const char *id[OBJ_SERIES + 1][WHOSE__COUNT];
    int64_t enrolled; /* has a letter code, no password */
};

/* ---- the stage ---- */

static inline const char *stage_insert(struct world *w, const char *table, const char *columns,
                                       const char *values, int64_t a, int64_t b, int64_t c)
{
    const char *id = secret_public_id(w->arena);

    world_sql_(w,
               arena_printf(w->arena, "INSERT INTO %s (public_id, %s) VALUES ('%s', %s)", table,
                            columns, id, values),
               (const int64_t[]){ a, b, c });
    return id;
}

static inline void stage_person(struct stage *s, enum whose whose, int64_t unit, int64_t user,
                                const char *family)
{
    static const int minutes[] = { 540, 600, 660, 720 };
    struct world *w = s->w;
    const int64_t person =
        world_obliged(w, &(struct world_person){ .given = "Prøve",
                                                 .family = family,
                                                 .phone = "12345678",
                                                 .unit = unit,
                                                 .caseworker = user,
                                                 .is_protected = whose == PROTECTED });
    const int64_t slot = world_slot(w, user, ATTACK_TODAY + 8, minutes[whose], LAW_FORM_OFFICE);
    int64_t booking, exemption;

    s->person[whose] = person;
    s->family[whose] = family;
    booking = world_booking(w, person, slot,
                            world_deadline(w, person, ATTACK_TODAY - 4, ATTACK_TODAY + 11),
                            LAW_BOOKING_SELF);
    exemption = world_exemption(w, person, ATTACK_TODAY - 400, ATTACK_TODAY - 300);
    s->id[OBJ_PERSON][whose] = world_public_id(w, "person", person);
    s->id[OBJ_TALK][whose] = world_public_id(w, "booking", booking);
    s->id[OBJ_DECISION][whose] =
        world_text(w,
                   "SELECT d.public_id FROM exemption e JOIN decision d ON d.id = e.decision_id"
                   " WHERE e.id = ?",
                   exemption);
    s->id[OBJ_HEARING][whose] = stage_insert(
        w, "revocation",
        "person_id, state, basis, facts, agreed, made_by, made_utc, hearing_letter,"
        "   hearing_available_on, hearing_until, hearing_by, hearing_utc",
        "?1, 'hearing', 'defeats_contact', 'Har meldt afbud fire gange.', 'At møde op.', ?2, ?3,"
        "   'Du kan sige, hvad du mener.', ?3 / 86400 - 2, ?3 / 86400 + 12, ?2, ?3",
        person, user, world_now());
    s->id[OBJ_CASE][whose] = stage_insert(
        w, "consequence_case",
        "person_id, kind, booking_id, event_on, opened_utc, state, asked_letter,"
        "   asked_available_on, answer_until, asked_by, asked_utc",
        "?1, 'no_show', (SELECT id FROM booking WHERE person_id = ?1 AND state = 'held'),"
        "   ?3 / 86400 - 3, ?3, 'reason_asked', 'Hvad skete der?', ?3 / 86400 - 2, ?3 / 86400 + 12,"
        "   ?2, ?3",
        person, user, world_now());
    s->id[OBJ_MESSAGE][whose] =
        stage_insert(w, "message",
                     "person_id, kind, subject, text, language, template_version, channel,"
                     "   queued_utc",
                     "?1, 'M-5', 'Flyttet', 'Din tid er flyttet.', 'da', '1', 'letter', ?2", person,
                     world_now(), 0);
    world_slot(w, user, ATTACK_TODAY + 9, minutes[whose], LAW_FORM_OFFICE | LAW_FORM_PHONE);
    s->id[OBJ_TIME][whose] =
        world_text(w, "SELECT public_id FROM slot WHERE user_id = ? ORDER BY id DESC", user);
    s->id[OBJ_SERIES][whose] =
        stage_insert(w, "slot_series", "user_id, unit_id, made_by, made_utc, from_day, to_day",
                     "?1, (SELECT unit_id FROM staff_user WHERE id = ?1), ?1, ?2, ?3, ?3 + 20",
                     user, world_now(), ATTACK_TODAY + 1);
    world_sql(w,
              "INSERT OR IGNORE INTO closed_day (day, unit_id, reason, made_by, made_utc)"
              " SELECT ?1, unit_id, 'Personaledag', id, ?2 FROM staff_user WHERE id = ?3",
              ATTACK_TODAY + 60, world_now(), user);
}

static inline struct site_parts stage_sign_in_pool(struct world *w, const struct site_parts *from,
                                                   enum store_role role)
{
    struct site_parts parts = *from;
    uint8_t key[STORE_KEY_BYTES];

    must(store_server_key(w->dir, key) == OK);
    must(store_open(w->arena, w->dir, role, &parts.store) == OK);
    parts.auth = auth_open(w->arena, parts.store, key, false);
    return parts;
}

static inline struct stage *stage_open(void)
{
    struct world *w = world_open();
    struct stage *s = ARENA_NEW(w->arena, struct stage);

    *s = (struct stage){ .w = w };
    s->pages[0] = w->citizen;
    s->pages[1] = w->staff;
    s->sign_in[0] = stage_sign_in_pool(w, &w->citizen, STORE_SIGNIN_CITIZEN);
    s->sign_in[1] = stage_sign_in_pool(w, &w->staff, STORE_SIGNIN_STAFF);
    stage_person(s, OWN, w->unit, w->mette, "Ejerby");
    stage_person(s, NEIGHBOUR, w->unit, w->karin, "Naboskov");
    stage_person(s, OTHER_UNIT, w->other_unit, w->ole, "Sydhavn");
    stage_person(s, PROTECTED, w->unit, w->jonas, "Hemmelig");
    for (int kind = OBJ_NONE; kind <= OBJ_SERIES; kind++)
        s->id[kind][UNKNOWN] = ATTACK_UNKNOWN;
    s->enrolled = world_person(w, &(struct world_person){ .given = "Ny" });
    return s;
}

/* Puts the pool in place that serves a route. */
static inline void stage_pool(struct stage *s, const struct route *r)
{
    const bool signs = (r->flags & ROUTE_SIGN_IN_POOL) != 0;

    s->w->citizen = signs ? s->sign_in[0] : s->pages[0];
    s->w->staff = signs ? s->sign_in[1] : s->pages[1];
}

/* ---- sessions ---- */

static inline struct visitor stage_enrolling(struct world *w, int64_t person)
{
    struct visitor v = world_stranger(w, AUTH_SITE_CITIZEN);
    struct auth_cookie cookie = { .language = "da", .kind = AUTH_COOKIE_SESSION };
    struct store_session session = {
        .site = STORE_SITE_CITIZEN,
        .role = STORE_SESSION_ENROLLING,
        .person_id = person,
        .level = 1,
        .created_utc = world_now(),
        .seen_utc = world_now(),
        .reauth_utc = world_now(),
        .expires_utc = world_now() + SESSION_ENROL_S,
        .idle_s = SESSION_ENROL_S,
    };
    uint8_t hash[SHA256_BYTES];

    secret_random(cookie.token, sizeof cookie.token);
    secret_sha256(cookie.token, sizeof cookie.token, hash);
    must(store_begin_write(w->admin) == OK);
    must(store_session_add(w->admin, &session, hash) == OK);
    must(store_commit(w->admin) == OK);
    snprintf(v.cookie, sizeof v.cookie, "%s", auth_cookie_write(w->arena, &cookie));
    return v;
}

/* A fresh session; a stranger gets the anonymous cookie of the sign-in page. Presented at `site`,
 * whichever site it was made for. */
static inline struct visitor stage_asker(struct stage *s, enum asker who, enum auth_site site)
{
    struct world *w = s->w;
    struct visitor v;

    switch (who) {
    case ENROLLING:
        v = stage_enrolling(w, s->enrolled);
        break;
    case CITIZEN:
        v = world_citizen(w, s->person[OWN]);
        break;
    case CASEWORKER:
        v = world_staff(w, w->mette);
        break;
    case OTHER_CASEWORKER:
        v = world_staff(w, w->ole);
        break;
    case TEAM_LEADER:
        v = world_staff(w, w->karin);
        break;
    case ADMINISTRATOR:
        v = world_staff(w, w->admin_user);
        break;
    default:
        v = world_stranger(w, site);
        s->w->citizen = s->pages[0];
        s->w->staff = s->pages[1];
        (void)get(&v, PATH_SIGN_IN);
        break;
    }
    v.site = site;
    return v;
}

/* ---- addresses and bodies ---- */

/* The address of a pattern for one id. */
static inline const char *attack_path(struct stage *s, const char *pattern, const char *id)
{
    const char *open = strchr(pattern, '{');

    if (!open)
        return pattern;
    return arena_printf(s->w->arena, "%.*s%s%s", (int)(open - pattern), pattern, id,
                        strchr(open, '}') + 1);
}

/* Token and submission id as a page of this visitor would hold them, and `more` ("" or "a=b"). */
static inline const char *attack_body(struct visitor *v, const char *pattern, const char *more)
{
    const struct site_parts *parts = v->site == AUTH_SITE_STAFF ? &v->w->staff : &v->w->citizen;
    struct auth_who who;

    must(auth_session_find(parts->auth, v->site, v->cookie, world_now(), &who) == OK);
    if (who.role == ROLE_ANYONE && !who.is_anonymous)
        return more;
    return arena_printf(v->w->arena, "%s=%s&%s=%s%s%s", AUTH_FIELD_FORM,
                        auth_csrf_token(v->w->arena, &who, pattern), AUTH_FIELD_SUBMISSION,
                        auth_submission_new(v->w->arena), *more ? "&" : "", more);
}

/* ---- what is stored ---- */

/* Changes whenever a page has committed anything. */
static inline int64_t attack_commits(struct world *w)
{
    return world_number(w, "PRAGMA data_version", 0);
}

static inline uint64_t attack_mix(uint64_t h, const void *bytes, size_t count)
{
    for (size_t i = 0; i < count; i++)
        h = (h ^ ((const uint8_t *)bytes)[i]) * 0x100000001b3U;
    return h;
}

/* All rows of all tables but those that a refusal may write: the log, and what was typed. */
static inline uint64_t attack_print(struct world *w)
{
    sqlite3_stmt *names = NULL;
    uint64_t h = 0xcbf29ce484222325U;

    must(sqlite3_prepare_v2(w->db,
                            "SELECT name FROM sqlite_schema WHERE type = 'table'"
                            "   AND name NOT LIKE 'sqlite_%' AND name NOT IN ('audit_log', 'draft',"
                            "   'session', 'submission', 'signin_failure', 'signin_source')"
                            " ORDER BY name",
                            -1, &names, NULL)
         == SQLITE_OK);
    while (sqlite3_step(names) == SQLITE_ROW) {
        const char *name = (const char *)sqlite3_column_text(names, 0);
        sqlite3_stmt *rows = NULL;

        must(sqlite3_prepare_v2(w->db, arena_printf(w->arena, "SELECT * FROM %s", name), -1, &rows,
                                NULL)
             == SQLITE_OK);
        while (sqlite3_step(rows) == SQLITE_ROW) {
            for (int i = 0; i < sqlite3_column_count(rows); i++) {
                const int bytes = sqlite3_column_bytes(rows, i);

                h = attack_mix(h, &i, sizeof i);
                h = attack_mix(h, sqlite3_column_blob(rows, i), (size_t)bytes);
            }
        }
        h = attack_mix(h, name, strlen(name));
        sqlite3_finalize(rows);
    }
    sqlite3_finalize(names);
    return h;
}

#endif
