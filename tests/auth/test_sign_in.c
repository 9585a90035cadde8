/* One attempt, whatever the answer: the same work, the same words, one audit row (S7-S10, AC7). */
#include "auth/throttle.h"

#include "base/text.h"

#include "world.h"

#include <argon2.h>

static int64_t runs_of(struct world *w, const char *name, const char *secret, int64_t now,
                       struct auth_outcome *out)
{
    const bool is_citizen = name[0] >= '0' && name[0] <= '9';
    struct auth *au = is_citizen ? w->citizen : w->staff;
    const int64_t before = auth_hash_runs(au);

    *out = world_try(w, name, secret, SOURCE, now);
    return auth_hash_runs(au) - before;
}

/* Fails a name a hundred times, each from an address of its own. */
static void lock(struct world *w, enum auth_site site, const char *name, int64_t now)
{
    struct auth *au = site == AUTH_SITE_CITIZEN ? w->citizen : w->staff;
    struct auth_throttle t;
    char source[24];

    for (int i = 0; i < THROTTLE_LOCK_FAILURES; i++) {
        snprintf(source, sizeof source, "10.3.0.%d", i);
        world_must(auth_throttle_begin(au, site, name, source, now, &t), "lock");
    }
}

static bool same_answer(const struct auth_outcome *a, const struct auth_outcome *b)
{
    return a->result == b->result && a->wait_s == b->wait_s && a->cookie.kind == b->cookie.kind
           && a->who.person_id == b->who.person_id;
}

static void citizens_look_alike(struct world *w)
{
    const int64_t t = NOW;
    struct auth_outcome wrong, unknown, locked, no_password, code_like;

    world_password(w, w->amira, PASSWORD);
    CHECK_INT("S8 wrong: one run", runs_of(w, CPR_AMIRA, OTHER, t, &wrong), 1);
    CHECK_INT("S8 unknown: one run", runs_of(w, CPR_NOBODY, OTHER, t, &unknown), 1);
    CHECK_INT("S8 no password yet: one run", runs_of(w, CPR_YUSUF, OTHER, t, &no_password), 1);
    CHECK_INT("S8 like a code: one run", runs_of(w, CPR_AMIRA, "K7PR3-M4XTW", t, &code_like), 1);
    lock(w, AUTH_SITE_CITIZEN, CPR_YUSUF, t);
    CHECK_INT("S8 locked: one run", runs_of(w, CPR_YUSUF, OTHER, t, &locked), 1);
    CHECK_INT("AC7 wrong", wrong.result, SIGN_IN_WRONG);
    CHECK_INT("AC7 no cookie", wrong.cookie.kind, AUTH_COOKIE_NONE);
    CHECK("AC7 unknown looks like wrong", same_answer(&wrong, &unknown));
    CHECK("AC7 no password looks like wrong", same_answer(&wrong, &no_password));
    CHECK("AC7 locked looks like wrong", same_answer(&wrong, &locked));
    CHECK("AC7 like a code looks like wrong", same_answer(&wrong, &code_like));
}

static void staff_look_alike(struct world *w)
{
    struct auth_outcome wrong, unknown, locked, right;

    CHECK_INT("S8 staff wrong", runs_of(w, "hanne", OTHER, NOW, &wrong), 1);
    CHECK_INT("S8 staff unknown", runs_of(w, "nobody", OTHER, NOW, &unknown), 1);
    lock(w, AUTH_SITE_STAFF, "bo", NOW);
    CHECK_INT("S8 staff locked", runs_of(w, "bo", PASSWORD, NOW, &locked), 1);
    CHECK_INT("AC7 wrong", wrong.result, SIGN_IN_WRONG);
    CHECK("AC7 unknown looks like wrong", same_answer(&wrong, &unknown));
    CHECK("S9 locked: the right password is wrong too", same_answer(&wrong, &locked));
    CHECK_INT("S8 right", runs_of(w, "hanne", PASSWORD, NOW, &right), 1);
    CHECK_INT("right", right.result, SIGN_IN_DONE);
    CHECK_INT("role", right.who.role, ROLE_CASEWORKER);
    CHECK_INT("unit", right.who.unit_id, w->unit);
    CHECK_STR("staff: no language", right.cookie.language, "");
}

/* A known and an unknown name wait alike, and nothing is hashed meanwhile. */
static void waits_alike(struct world *w)
{
    const int64_t t = NOW + 3600;
    struct auth_outcome known = { 0 }, unknown = { 0 };

    for (int i = 0; i < 4; i++) {
        runs_of(w, CPR_AMIRA, OTHER, t, &known);
        runs_of(w, CPR_NOBODY, OTHER, t, &unknown);
    }
    CHECK_INT("S9 no run while waiting", runs_of(w, CPR_AMIRA, PASSWORD, t, &known), 0);
    CHECK_INT("S9 nor for the unknown", runs_of(w, CPR_NOBODY, PASSWORD, t, &unknown), 0);
    CHECK_INT("S9 waits", known.result, SIGN_IN_WAIT);
    CHECK("AC7 waits alike", same_answer(&known, &unknown) && known.wait_s > 0);
    CHECK_INT("S9 from elsewhere the owner gets in",
              world_try(w, CPR_AMIRA, PASSWORD, ELSEWHERE, t).result, SIGN_IN_DONE);
}

static void a_citizen_gets_in(struct world *w)
{
    const int64_t t = NOW + 7200;
    struct auth_outcome out = world_try(w, CPR_AMIRA, PASSWORD, SOURCE, t);
    struct auth_who who;

    CHECK_INT("right", out.result, SIGN_IN_DONE);
    CHECK_INT("who", out.who.person_id, w->amira);
    CHECK_INT("S11 level", out.who.level, AUTH_LEVEL_LOW);
    CHECK_STR("the person's language", out.cookie.language, "ar");
    who = world_who(w, AUTH_SITE_CITIZEN, &out.cookie, t);
    CHECK_INT("session", who.role, ROLE_CITIZEN);
    CHECK_INT("whose", who.person_id, w->amira);
    CHECK("R8 what sign-in told is what the session says",
          memcmp(who.csrf_secret, out.who.csrf_secret, sizeof who.csrf_secret) == 0
              && memcmp(who.session_hash, out.who.session_hash, sizeof who.session_hash) == 0);
    CHECK_INT("T2 not on the other site", world_who(w, AUTH_SITE_STAFF, &out.cookie, t).role,
              ROLE_ANYONE);
    CHECK_INT("S7 with a space less it is wrong",
              world_try(w, CPR_AMIRA, "hesten spiser tre røde  bananer", SOURCE, t).result,
              SIGN_IN_WRONG);
}

static void language_follows(struct world *w)
{
    const struct auth_attempt in = {
        .site = AUTH_SITE_CITIZEN,
        .name = CPR_AMIRA,
        .secret = PASSWORD,
        .source = SOURCE,
        .reference = "ABCD2345",
        .language = "en",
        .now_utc = NOW + 7300,
    };
    struct store_person_signin person;
    struct auth_outcome out;

    world_must(auth_sign_in(w->citizen, w->arena, &in, &out), "attempt");
    CHECK_STR("what was chosen stays", out.cookie.language, "en");
    world_must(store_person_signin_by_id(w->admin, w->arena, w->amira, &person), "person");
    CHECK_STR("and becomes the person's", person.language, "en");
}

static void old_parameters(struct world *w)
{
    struct store_person_signin person;
    char old[128];

    argon2id_hash_encoded(1, 64, 1, OTHER, sizeof OTHER - 1, "somesaltsomesalt", 16, 32, old,
                          sizeof old);
    world_must(store_begin_write(w->admin), "begin");
    world_must(store_person_set_password(w->admin, w->amira, old, NOW - 4000), "old");
    world_must(store_commit(w->admin), "commit");
    CHECK_INT("S7 old parameters", world_try(w, CPR_AMIRA, OTHER, SOURCE, NOW + 8000).result,
              SIGN_IN_DONE);
    world_must(store_person_signin_by_id(w->admin, w->arena, w->amira, &person), "person");
    CHECK("S7 hashed again", strncmp(person.phc, "$argon2id$v=19$m=19456,t=2,p=1$", 31) == 0);
    CHECK_INT("S7 and still right", world_try(w, CPR_AMIRA, OTHER, SOURCE, NOW + 8001).result,
              SIGN_IN_DONE);
}

static enum auth_sign_in_result enrol(struct world *w, const struct auth_who *old,
                                      const char *password, int64_t now,
                                      enum auth_password_fault *fault, struct auth_outcome *out)
{
    const struct auth_attempt in = {
        .site = AUTH_SITE_CITIZEN,
        .name = "",
        .secret = password,
        .source = SOURCE,
        .reference = "ABCD2345",
        .language = "",
        .old = old,
        .now_utc = now,
    };

    world_must(auth_enrol(w->citizen, w->arena, &in, fault, out), "enrol");
    return out->result;
}

static void a_letter_leads_to_a_password(struct world *w)
{
    const int64_t t = NOW + 90000;
    const struct auth_outcome before = world_try(w, CPR_AMIRA, OTHER, ELSEWHERE, t - 1);
    const struct auth_letter_code code = world_letter(w, w->amira, CPR_AMIRA, t);
    const struct auth_outcome first = world_try(w, CPR_AMIRA, code.text, SOURCE, t);
    enum auth_password_fault fault;
    struct auth_outcome out;

    CHECK_INT("S10 code", first.result, SIGN_IN_ENROL);
    enrol(w, &first.who, "for kort", t, &fault, &out);
    CHECK_INT("S7 too short", fault, PASSWORD_TOO_SHORT);
    CHECK("S7 nothing happened", out.cookie.kind == AUTH_COOKIE_NONE);
    enrol(w, &first.who, "Amira og hendes heste", t, &fault, &out);
    CHECK_INT("S7 own name", fault, PASSWORD_LOCAL);
    enrol(w, &first.who, "jeg er fra 250962 ja", t, &fault, &out);
    CHECK_INT("S7 own birthday", fault, PASSWORD_LOCAL);
    CHECK_INT("S4 the old session still runs",
              world_who(w, AUTH_SITE_CITIZEN, &before.cookie, t).role, ROLE_CITIZEN);

    CHECK_INT("S7 chosen", enrol(w, &first.who, PASSWORD, t, &fault, &out), SIGN_IN_DONE);
    CHECK_INT("a session", world_who(w, AUTH_SITE_CITIZEN, &out.cookie, t).role, ROLE_CITIZEN);
    CHECK("S1 under a new id", memcmp(first.cookie.token, out.cookie.token, AUTH_TOKEN_BYTES) != 0);
    CHECK_INT("S1 the old one is dead", world_who(w, AUTH_SITE_CITIZEN, &first.cookie, t).role,
              ROLE_ANYONE);
    CHECK_INT("S4 a changed password ends the others",
              world_who(w, AUTH_SITE_CITIZEN, &before.cookie, t).role, ROLE_ANYONE);
    CHECK_INT("AC17 the step cannot be repeated", enrol(w, &first.who, OTHER, t, &fault, &out),
              SIGN_IN_WRONG);
    CHECK_INT("S7 the new password", world_try(w, CPR_AMIRA, PASSWORD, SOURCE, t + 1).result,
              SIGN_IN_DONE);
    CHECK_INT("S7 not the old one", world_try(w, CPR_AMIRA, OTHER, SOURCE, t + 1).result,
              SIGN_IN_WRONG);
    CHECK_INT("AC17 only who enrols may choose", enrol(w, &out.who, OTHER, t, &fault, &out),
              SIGN_IN_WRONG);
}

static void enrolment_is_short(struct world *w)
{
    const int64_t t = NOW + 180000;
    const struct auth_letter_code code = world_letter(w, w->amira, CPR_AMIRA, t);
    const struct auth_outcome first = world_try(w, CPR_AMIRA, code.text, SOURCE, t);
    enum auth_password_fault fault;
    struct auth_outcome out;

    CHECK_INT("S10 code", first.result, SIGN_IN_ENROL);
    CHECK_INT("in the last second",
              world_who(w, AUTH_SITE_CITIZEN, &first.cookie, t + SESSION_ENROL_S - 1).role,
              ROLE_ENROLLING);
    CHECK_INT("then it is over",
              world_who(w, AUTH_SITE_CITIZEN, &first.cookie, t + SESSION_ENROL_S).role,
              ROLE_ANYONE);
    CHECK_INT("AC15 too late to choose",
              enrol(w, &first.who, OTHER, t + SESSION_ENROL_S, &fault, &out), SIGN_IN_WRONG);
}

static void a_lock_and_a_letter(struct world *w)
{
    const int64_t t = NOW + 270000;
    struct store_person_signin person;
    struct auth_letter_code code;

    world_password(w, w->yusuf, PASSWORD);
    world_must(store_begin_write(w->admin), "begin");
    world_must(auth_throttle_open(w->back, AUTH_SITE_CITIZEN, CPR_YUSUF), "open");
    world_must(store_commit(w->admin), "commit");
    for (int i = 0; i < THROTTLE_LOCK_FAILURES - 1; i++) {
        struct auth_throttle throttle;
        char source[24];

        snprintf(source, sizeof source, "10.4.0.%d", i);
        world_must(
            auth_throttle_begin(w->citizen, AUTH_SITE_CITIZEN, CPR_YUSUF, source, t, &throttle),
            "lock");
    }
    world_must(store_person_signin_by_id(w->admin, w->arena, w->yusuf, &person), "person");
    CHECK("S9 ninety-nine", person.locked_utc == 0);
    world_try(w, CPR_YUSUF, OTHER, "10.5.0.1", t);
    world_must(store_person_signin_by_id(w->admin, w->arena, w->yusuf, &person), "person");
    CHECK_INT("S9 a hundred: the caseworker is told", person.locked_utc, t);
    CHECK_INT("S9 the right password is no use",
              world_try(w, CPR_YUSUF, PASSWORD, "10.5.0.2", t).result, SIGN_IN_WRONG);
    code = world_letter(w, w->yusuf, CPR_YUSUF, t + 1);
    CHECK_INT("S9 a new letter opens it",
              world_try(w, CPR_YUSUF, code.text, "10.5.0.3", t + 2).result, SIGN_IN_ENROL);
}

static void the_seam(struct world *w)
{
    const struct auth_attempt in = {
        .site = AUTH_SITE_CITIZEN,
        .name = "",
        .secret = "",
        .source = SOURCE,
        .reference = "ABCD2345",
        .language = "",
        .now_utc = NOW + 300000,
    };
    const struct auth_identity amira = { .cpr = CPR_AMIRA, .level = AUTH_LEVEL_SUBSTANTIAL };
    const struct auth_identity nobody = { .cpr = CPR_NOBODY, .level = AUTH_LEVEL_SUBSTANTIAL };
    const int64_t before = auth_hash_runs(w->citizen);
    struct auth_outcome out;

    world_must(auth_sign_in_citizen(w->citizen, w->arena, &amira, &in, &out), "seam");
    CHECK_INT("S11 national login", out.result, SIGN_IN_DONE);
    CHECK_INT("S11 its level is kept",
              world_who(w, AUTH_SITE_CITIZEN, &out.cookie, NOW + 300000).level,
              AUTH_LEVEL_SUBSTANTIAL);
    world_must(auth_sign_in_citizen(w->citizen, w->arena, &nobody, &in, &out), "seam");
    CHECK_INT("S11 no case here", out.result, SIGN_IN_WRONG);
    CHECK_INT("S11 no password is involved", auth_hash_runs(w->citizen) - before, 0);
}

static void audited(struct world *w)
{
    struct store_audit_row *rows;
    size_t count;
    int done = 0, denied = 0, locked = 0;

    world_must(store_audit_of_person(w->admin, w->arena, w->yusuf, 0, 400, &rows, &count), "log");
    for (size_t i = 0; i < count; i++) {
        done += rows[i].record.outcome == STORE_AUDIT_DONE;
        denied += rows[i].record.outcome == STORE_AUDIT_DENIED;
        locked += text_same(rows[i].record.detail, "locked");
        CHECK("L1 a reference and a source",
              text_same(rows[i].record.request_ref, "ABCD2345") && rows[i].record.source);
        CHECK("L1 who failed is not the actor",
              rows[i].record.outcome == STORE_AUDIT_DONE || rows[i].record.actor_id == 0);
    }
    CHECK_INT("L1 sign-ins", done, 1);
    CHECK_INT("L1 denials", denied, 4);
    CHECK_INT("L1 why", locked, 2);
}

int main(void)
{
    struct world w;

    world_open(&w);
    citizens_look_alike(&w);
    staff_look_alike(&w);
    waits_alike(&w);
    a_citizen_gets_in(&w);
    language_follows(&w);
    old_parameters(&w);
    a_letter_leads_to_a_password(&w);
    enrolment_is_short(&w);
    a_lock_and_a_letter(&w);
    the_seam(&w);
    audited(&w);
    world_close(&w);
    return CHECK_DONE();
}
