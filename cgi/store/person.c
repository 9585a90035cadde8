/* Persons: one's own row, whom a caseworker may open, contact data, new persons. */
#include "store/person.h"

#include "base/secret.h"
#include "domain.h"
#include "store/person_facts.h"

#define PERSON_COLUMNS                                                                             \
    "p.id, p.public_id, substr(p.cpr, 1, 6), p.cpr_kind, p.given_names, p.family_name, p.born_on," \
    " p.protected, p.language, p.phone, p.email, p.address, p.digital_post, p.outside_portal,"     \
    " p.reminders, p.unit_id, un.name, un.phone, un.place, p.caseworker_id, cw.full_name,"         \
    " cw.phone, p.interpreter_language, p.taken_on, p.is_refugee, p.ukraine_act,"                  \
    " p.manifestly_unable, p.goals_met_on, p.idle_s, p.locked_utc,"                                \
    " p.password_changed_utc <> 0, p.closed_on, p.closed_why, p.version"                           \
    "  FROM person p JOIN unit un ON un.id = p.unit_id"                                            \
    "  JOIN staff_user cw ON cw.id = p.caseworker_id"

enum {
    SELF,
    REACH,
    GET,
    CPR,
    SET_CONTACT,
    SET_LANGUAGE,
    SET_FACTS,
    CLOSE,
    REOPEN,
    ADD,
    ADD_WORD,
    SQL__COUNT
};
static const char *const sql[SQL__COUNT] = {
    [SELF] = "SELECT " PERSON_COLUMNS " WHERE p.id = ?1",
    [REACH] = "SELECT p.id, p.protected = 0"
              "   OR (SELECT may_see_protected FROM staff_user WHERE id = ?1) = 1,"
              "   p.unit_id = ?2 OR EXISTS (SELECT 1 FROM access_grant ag WHERE ag.user_id = ?1"
              "      AND ag.person_id = p.id AND ag.until_utc > ?3)"
              "  FROM person p WHERE p.public_id = ?4",
    [GET] = "SELECT " PERSON_COLUMNS " WHERE p.public_id = ?4 AND " CAN_SEE("p"),
    [CPR] = "SELECT cpr FROM person WHERE id = " SEEN_PERSON,
    [SET_CONTACT] = "UPDATE person SET language = ?3, phone = ?4, email = ?5, reminders = ?6,"
                    "   idle_s = ?7, version = version + 1 WHERE id = ?1 AND version = ?2",
    [SET_LANGUAGE] = "UPDATE person SET language = ?2 WHERE id = ?1",
    [SET_FACTS] = "UPDATE person SET taken_on = ?6, goals_met_on = ?7, is_refugee = ?8,"
                  "   ukraine_act = ?9, manifestly_unable = ?10, digital_post = ?11,"
                  "   outside_portal = ?12, interpreter_language = ?13, version = version + 1"
                  " WHERE id = " SEEN_PERSON " AND version = ?5",
    [CLOSE] = "UPDATE person SET closed_on = ?5, closed_why = ?6, version = version + 1"
              " WHERE id = " SEEN_PERSON " AND closed_on IS NULL",
    [REOPEN] = "UPDATE person SET closed_on = NULL, closed_why = NULL, version = version + 1"
               " WHERE id = " SEEN_PERSON " AND closed_on IS NOT NULL",
    [ADD] = "INSERT INTO person (public_id, cpr, cpr_kind, given_names, family_name, born_on,"
            "   protected, language, phone, email, address, digital_post, outside_portal,"
            "   reminders, unit_id, caseworker_id, interpreter_language, taken_on, is_refugee,"
            "   ukraine_act, manifestly_unable, goals_met_on, created_utc)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17,"
            "         ?18, ?19, ?20, ?21, ?22, ?23)",
    [ADD_WORD] = "INSERT INTO person_name_word (word, person_id) VALUES (?1, ?2)"
                 " ON CONFLICT (word, person_id) DO NOTHING",
};
const struct store_topic store_person_topic = { "person", sql, SQL__COUNT };

static const char *const cpr_kinds[] = { [STORE_CPR_REAL] = "real",
                                         [STORE_CPR_SUBSTITUTE] = "substitute",
                                         [STORE_CPR_ADMINISTRATIVE] = "administrative" };
static const char *const reminders[] = { [STORE_REMIND_NONE] = "none",
                                         [STORE_REMIND_SMS] = "sms",
                                         [STORE_REMIND_EMAIL] = "email",
                                         [STORE_REMIND_BOTH] = "both" };
static const char *const closed_whys[] = {
    [STORE_CLOSED_MOVED] = "moved", [STORE_CLOSED_ENDED] = "ended"
};
#define CODE_OF(table, q, column)                                                                  \
    store_code_index((table), sizeof(table) / sizeof *(table), store_peek((q), (column)))

static void read_person(struct arena *a, sqlite3_stmt *q, struct store_person *out)
{
    *out = (struct store_person){
        .id = store_int64(q, 0),
        .public_id = store_text(a, q, 1),
        .cpr_date = store_text(a, q, 2),
        .cpr_kind = (enum store_cpr_kind)CODE_OF(cpr_kinds, q, 3),
        .given_names = store_text(a, q, 4),
        .family_name = store_text(a, q, 5),
        .born_on = store_day(q, 6),
        .is_protected = store_bool(q, 7),
        .language = store_text(a, q, 8),
        .phone = store_text(a, q, 9),
        .email = store_text(a, q, 10),
        .address = store_text(a, q, 11),
        .digital_post = store_bool(q, 12),
        .outside_portal = store_bool(q, 13),
        .reminders = (enum store_reminders)CODE_OF(reminders, q, 14),
        .unit_id = store_int64(q, 15),
        .unit_name = store_text(a, q, 16),
        .unit_phone = store_text(a, q, 17),
        .unit_place = store_text(a, q, 18),
        .caseworker_id = store_int64(q, 19),
        .caseworker_name = store_text(a, q, 20),
        .caseworker_phone = store_text(a, q, 21),
        .interpreter_language = store_text(a, q, 22),
        .taken_on = store_day(q, 23),
        .is_refugee = store_bool(q, 24),
        .ukraine_act = store_bool(q, 25),
        .manifestly_unable = store_bool(q, 26),
        .goals_met_on = store_day(q, 27),
        .idle_s = store_int(q, 28),
        .locked_utc = store_int64(q, 29),
        .has_password = store_bool(q, 30),
        .closed_on = store_day(q, 31),
        .closed_why = (enum store_closed_why)CODE_OF(closed_whys, q, 32),
        .version = store_int(q, 33),
    };
}

static enum err read_one(struct store *s, struct arena *a, sqlite3_stmt *q,
                         struct store_person *out)
{
    const enum err e = store_step(s, q);

    if (e == OK)
        read_person(a, q, out);
    store_release(q);
    return e;
}

enum err store_person_self(struct store *s, struct arena *a, int64_t person_id,
                           struct store_person *out)
{
    sqlite3_stmt *q = store_use(s, &store_person_topic, SELF);

    store_bind_int(q, 1, person_id);
    return read_one(s, a, q, out);
}

enum err store_person_system(struct store *s, struct arena *a, int64_t person_id,
                             struct store_person *out)
{
    const enum store_role role = store_role_of(s);

    must(role == STORE_MAINTENANCE || role == STORE_ADMIN);
    return store_person_self(s, a, person_id, out);
}

enum err store_person_reach(struct store *s, const struct store_scope *scope, const char *public_id,
                            int64_t now_utc, enum store_access *out, int64_t *out_person_id)
{
    sqlite3_stmt *q = store_use(s, &store_person_topic, REACH);
    enum err e;

    store_bind_scope(q, scope, now_utc);
    store_bind_text(q, 4, public_id);
    if ((e = store_step(s, q)) == OK) {
        *out_person_id = store_int64(q, 0);
        *out = !store_bool(q, 1)  ? STORE_ACCESS_PROTECTED
               : store_bool(q, 2) ? STORE_ACCESS_OPEN
                                  : STORE_ACCESS_OTHER_UNIT;
    }
    store_release(q);
    return e;
}

enum err store_person_get(struct store *s, struct arena *a, const struct store_scope *scope,
                          const char *public_id, int64_t now_utc, struct store_person *out)
{
    sqlite3_stmt *q = store_use(s, &store_person_topic, GET);

    store_bind_scope(q, scope, now_utc);
    store_bind_text(q, 4, public_id);
    return read_one(s, a, q, out);
}

enum err store_person_cpr(struct store *s, struct arena *a, const struct store_scope *scope,
                          int64_t person_id, int64_t now_utc, const char **out)
{
    sqlite3_stmt *q = store_use(s, &store_person_topic, CPR);
    enum err e;

    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, person_id);
    if ((e = store_step(s, q)) == OK)
        *out = store_text(a, q, 0);
    store_release(q);
    return e;
}

enum err store_person_set_contact(struct store *s, int64_t person_id, int32_t version,
                                  const struct store_contact *in)
{
    sqlite3_stmt *q = store_use(s, &store_person_topic, SET_CONTACT);

    store_bind_int(q, 1, person_id);
    store_bind_int(q, 2, version);
    store_bind_text(q, 3, in->language);
    store_bind_text(q, 4, in->phone);
    store_bind_text(q, 5, in->email);
    store_bind_text(q, 6, reminders[in->reminders]);
    store_bind_int(q, 7, in->idle_s);
    return store_run_or_conflict(s, q);
}

enum err store_person_set_language(struct store *s, int64_t person_id, const char *language)
{
    sqlite3_stmt *q = store_use(s, &store_person_topic, SET_LANGUAGE);

    store_bind_int(q, 1, person_id);
    store_bind_text(q, 2, language);
    return store_run_one(s, q);
}

enum err store_person_set_facts(struct store *s, const struct store_scope *scope, int64_t person_id,
                                int64_t now_utc, int32_t version,
                                const struct store_person_facts *in)
{
    sqlite3_stmt *q = store_use(s, &store_person_topic, SET_FACTS);

    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, person_id);
    store_bind_int(q, 5, version);
    store_bind_day(q, 6, in->taken_on);
    store_bind_day(q, 7, in->goals_met_on);
    store_bind_int(q, 8, in->is_refugee);
    store_bind_int(q, 9, in->ukraine_act);
    store_bind_int(q, 10, in->manifestly_unable);
    store_bind_int(q, 11, in->digital_post);
    store_bind_int(q, 12, in->outside_portal);
    store_bind_text(q, 13, in->interpreter_language);
    return store_run_or_conflict(s, q);
}

enum err store_person_close(struct store *s, const struct store_scope *scope, int64_t person_id,
                            int64_t now_utc, civil_day on, enum store_closed_why why)
{
    sqlite3_stmt *q = store_use(s, &store_person_topic, CLOSE);

    must(why == STORE_CLOSED_MOVED || why == STORE_CLOSED_ENDED);
    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, person_id);
    store_bind_day(q, 5, on);
    store_bind_text(q, 6, closed_whys[why]);
    return store_run_or_conflict(s, q);
}

enum err store_person_reopen(struct store *s, const struct store_scope *scope, int64_t person_id,
                             int64_t now_utc)
{
    sqlite3_stmt *q = store_use(s, &store_person_topic, REOPEN);

    store_bind_scope(q, scope, now_utc);
    store_bind_int(q, 4, person_id);
    return store_run_or_conflict(s, q);
}

static enum err add_words(struct store *s, struct arena *a, const char *name, int64_t person_id)
{
    const char *words[20];
    size_t count = store_name_words(a, name, words, sizeof words / sizeof *words);
    enum err e = OK;

    if (count > sizeof words / sizeof *words)
        count = sizeof words / sizeof *words;
    for (size_t i = 0; i < count && e == OK; i++) {
        sqlite3_stmt *q = store_use(s, &store_person_topic, ADD_WORD);

        store_bind_text(q, 1, words[i]);
        store_bind_int(q, 2, person_id);
        e = store_run(s, q);
    }
    return e;
}

enum err store_person_add(struct store *s, struct arena *a, const struct store_person_new *in,
                          int64_t *out_id)
{
    sqlite3_stmt *q = store_use(s, &store_person_topic, ADD);
    enum err e;

    must(in->cpr_kind != STORE_CPR_UNSET);
    store_bind_text(q, 1, secret_public_id(a));
    store_bind_text(q, 2, in->cpr);
    store_bind_text(q, 3, cpr_kinds[in->cpr_kind]);
    store_bind_text(q, 4, in->given_names);
    store_bind_text(q, 5, in->family_name);
    store_bind_int(q, 6, in->born_on);
    store_bind_int(q, 7, in->is_protected);
    store_bind_text(q, 8, in->language);
    store_bind_text(q, 9, in->phone);
    store_bind_text(q, 10, in->email);
    store_bind_text(q, 11, in->address);
    store_bind_int(q, 12, in->digital_post);
    store_bind_int(q, 13, in->outside_portal);
    store_bind_text(q, 14, reminders[in->reminders]);
    store_bind_int(q, 15, in->unit_id);
    store_bind_int(q, 16, in->caseworker_id);
    store_bind_text(q, 17, in->interpreter_language);
    store_bind_day(q, 18, in->taken_on);
    store_bind_int(q, 19, in->is_refugee);
    store_bind_int(q, 20, in->ukraine_act);
    store_bind_int(q, 21, in->manifestly_unable);
    store_bind_day(q, 22, in->goals_met_on);
    store_bind_int(q, 23, in->created_utc);
    if ((e = store_run_insert(s, q, out_id)) == OK
        && (e = add_words(s, a, in->given_names, *out_id)) == OK)
        e = add_words(s, a, in->family_name, *out_id);
    return e;
}
