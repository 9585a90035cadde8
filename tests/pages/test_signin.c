/* C03 and the staff's sign-in: every state, and nothing that tells who exists (AC5-AC7, AC15, S9).
 */
#include "harness.h"

#include "auth/code.h"
#include "auth/password.h"
#include "base/text.h"
#include "store/person_signin.h"
#include "store/staff.h"

#include "check.h"

#include <stdio.h>
#include <string.h>

#define PASSWORD "hesten spiser tre røde bananer"
#define OTHER    "kat bil sommerfugl kaffe"
#define NOBODY   "2509625912" /* born in 1862: nobody's */

static struct auth *back; /* with the rights of the command line */

/* The sign-in pages run under the rights of the sign-in pool. */
static void use_sign_in_pool(struct world *w)
{
    uint8_t key[AUTH_KEY_BYTES];
    struct site_parts *const parts[] = { &w->citizen, &w->staff };

    must(store_server_key(w->dir, key) == OK);
    back = auth_open(w->arena, w->admin, key, false);
    for (int i = 0; i < 2; i++) {
        must(store_open(w->arena, w->dir, i == 0 ? STORE_SIGNIN_CITIZEN : STORE_SIGNIN_STAFF,
                        &parts[i]->store)
             == OK);
        parts[i]->auth = auth_open(w->arena, parts[i]->store, key, false);
    }
}

static const char *cpr_of(struct world *w, int64_t person)
{
    return world_text(w, "SELECT cpr FROM person WHERE id = ?", person);
}

static void give_password(struct world *w, int64_t person, int64_t user)
{
    char *phc;

    must(auth_password_hash(back, w->arena, PASSWORD, &phc) == OK);
    must(store_begin_write(w->admin) == OK);
    if (person)
        must(store_person_set_password(w->admin, person, phc, world_now() - 60) == OK);
    else
        must(store_staff_set_password(w->admin, user, phc, world_now() - 60) == OK);
    must(store_commit(w->admin) == OK);
}

static struct auth_letter_code letter(struct world *w, int64_t person)
{
    struct auth_letter_code code;

    must(store_begin_write(w->admin) == OK);
    must(auth_code_make(back, person, cpr_of(w, person), w->mette, world_now(), &code) == OK);
    must(store_commit(w->admin) == OK);
    return code;
}

/* A minute later: the limit of tries a minute is not what is tested. */
static void later(struct world *w)
{
    world_at_utc(w, world_now() + 60);
}

static struct answer try_in(struct world *w, struct visitor *v, const char *cpr, const char *secret)
{
    later(w);
    return post(v, PATH_SIGN_IN, PATH_SIGN_IN, "cpr", cpr, "kode", secret, NULL);
}

static bool goes_to(const struct answer *a, const char *location)
{
    const bool same = a->status == 303 && text_same(a->location, location);

    if (!same)
        fprintf(stderr, "    got %d %s\n", a->status, a->location ? a->location : "(none)");
    return same;
}

/* ---- citizens ---- */

static void mistakes(struct world *w)
{
    struct visitor v = world_stranger(w, AUTH_SITE_CITIZEN);
    struct answer a;

    state(&v, "C03--sign-in", PATH_SIGN_IN);
    state_post(&v, "C03--empty", 422, PATH_SIGN_IN, PATH_SIGN_IN, "cpr", "", "kode", "", NULL);
    a = state_post(&v, "C03--no-number", 422, PATH_SIGN_IN, PATH_SIGN_IN, "cpr", "12 34", "kode",
                   PASSWORD, NULL);
    CHECK("what was typed is kept", has(&a, "value=\"12 34\""));
    CHECK("but never the secret", !has(&a, PASSWORD));
    CHECK("the field is marked", has(&a, "aria-describedby=\"cpr-hint cpr-fejl\""));
    a = try_in(w, &v, "310262-5910", PASSWORD);
    CHECK_INT("R9 a day that does not exist", a.status, 422);
    CHECK_INT("no session", (int)world_number(w, "SELECT count(*) FROM session WHERE 0 = ?", 0), 0);
}

/* Who exists, who is locked, and who has no password get one page, byte for byte but its token. */
static const char *essence(struct visitor *v, const struct answer *a)
{
    const char *page = between(v, a, "<h1>", "<form");
    const char *errors = between(v, a, "id=\"fejl\"", "</ul>");

    return arena_printf(v->w->arena, "%d|%s|%s", a->status, page ? page : "", errors ? errors : "");
}

static void nobody_can_tell(struct world *w)
{
    struct visitor v = world_stranger(w, AUTH_SITE_CITIZEN);
    const int64_t known = world_person(w, &(struct world_person){ .given = "Amina" });
    const int64_t fresh = world_person(w, &(struct world_person){ .given = "Farid" });
    const int64_t locked = world_person(w, &(struct world_person){ .given = "Leyla" });
    struct answer wrong, unknown, none, shut;
    int64_t runs;

    give_password(w, known, 0);
    give_password(w, locked, 0);
    world_sql(w, "UPDATE person SET locked_utc = 1 WHERE id = ?", locked);
    runs = auth_hash_runs(w->citizen.auth);
    wrong = try_in(w, &v, cpr_of(w, known), OTHER);
    unknown = try_in(w, &v, NOBODY, OTHER);
    none = try_in(w, &v, cpr_of(w, fresh), OTHER);
    shut = try_in(w, &v, cpr_of(w, locked), PASSWORD);
    CHECK_INT("S8 one run each", auth_hash_runs(w->citizen.auth) - runs, 4);
    CHECK_INT("AC7 wrong", wrong.status, 422);
    CHECK("what is wrong, and how to mend it",
          has(&wrong, "CPR-nummer og kode passer ikke sammen. Prøv igen."));
    CHECK_STR("AC7 unknown", essence(&v, &unknown), essence(&v, &wrong));
    CHECK_STR("AC7 no password yet", essence(&v, &none), essence(&v, &wrong));
    CHECK_STR("AC7 locked", essence(&v, &shut), essence(&v, &wrong));
    CHECK("AC7 size",
          strlen(wrong.body) == strlen(unknown.body) && strlen(wrong.body) == strlen(shut.body));
    CHECK_STR("AC7 headers", wrong.headers, unknown.headers);
    later(w);
    state_post(&v, "C03--wrong", 422, PATH_SIGN_IN, PATH_SIGN_IN, "cpr", NOBODY, "kode", OTHER,
               NULL);
}

static void too_many(struct world *w)
{
    struct visitor v = world_stranger(w, AUTH_SITE_CITIZEN);
    const int64_t runs = auth_hash_runs(w->citizen.auth);
    struct answer a = { 0 };

    later(w);
    for (int i = 0; i < 4; i++)
        a = post(&v, PATH_SIGN_IN, PATH_SIGN_IN, "cpr", "2509625913", "kode", OTHER, NULL);
    CHECK_INT("S9 the fourth is still answered", a.status, 422);
    a = state_post(&v, "C03--wait", 429, PATH_SIGN_IN, PATH_SIGN_IN, "cpr", "2509625913", "kode",
                   OTHER, NULL);
    CHECK("S9 the page says how long", has(&a, "Vent et øjeblik."));
    CHECK("S9 Retry-After", strstr(a.headers, "Retry-After: ") != NULL);
    CHECK_INT("S9 nothing is hashed while one waits", auth_hash_runs(w->citizen.auth) - runs, 4);
}

static void from_letter_to_session(struct world *w)
{
    const int64_t person = world_person(w, &(struct world_person){ .given = "Samira" });
    const struct auth_letter_code code = letter(w, person);
    struct visitor v = world_stranger(w, AUTH_SITE_CITIZEN);
    struct visitor second = world_stranger(w, AUTH_SITE_CITIZEN);
    struct answer a;
    char before[sizeof v.cookie];

    get(&v, PATH_SIGN_IN);
    CHECK("an anonymous cookie", strncmp(v.cookie, ".a.", 3) == 0);
    strcpy(before, v.cookie);
    a = try_in(w, &v, cpr_of(w, person), code.text);
    CHECK("S10 the code leads to the password", goes_to(&a, "/log-ind/ny-kode#indhold"));
    CHECK("AC6 a new cookie", strcmp(before, v.cookie) != 0 && strstr(v.cookie, ".s."));
    CHECK("S2 HttpOnly, Lax, no lifetime",
          strstr(a.headers, "HttpOnly") && strstr(a.headers, "SameSite=Lax")
              && !strstr(a.headers, "Expires") && !strstr(a.headers, "Domain"));
    a = try_in(w, &second, cpr_of(w, person), code.text);
    CHECK_INT("AC15 not twice", a.status, 422);

    a = get(&v, PATH_SETTINGS);
    CHECK("S10 no other page opens", a.status == 404 || goes_to(&a, "/log-ind/ny-kode"));
    state(&v, "C03--new-password", PATH_NEW_PASSWORD);
    state_post(&v, "C03--new-password-empty", 422, PATH_NEW_PASSWORD, PATH_NEW_PASSWORD,
               "adgangskode", "", "igen", "", NULL);
    a = state_post(&v, "C03--new-password-short", 422, PATH_NEW_PASSWORD, PATH_NEW_PASSWORD,
                   "adgangskode", "for kort", "igen", "for kort", NULL);
    CHECK("S7 the rule is said", has(&a, "mindst 15 tegn"));
    state_post(&v, "C03--new-password-common", 422, PATH_NEW_PASSWORD, PATH_NEW_PASSWORD,
               "adgangskode", "passwordpassword", "igen", "passwordpassword", NULL);
    state_post(&v, "C03--new-password-local", 422, PATH_NEW_PASSWORD, PATH_NEW_PASSWORD,
               "adgangskode", "Samira og en hest", "igen", "Samira og en hest", NULL);
    state_post(&v, "C03--new-password-not-same", 422, PATH_NEW_PASSWORD, PATH_NEW_PASSWORD,
               "adgangskode", PASSWORD, "igen", OTHER, NULL);
    strcpy(before, v.cookie);
    a = post(&v, PATH_NEW_PASSWORD, PATH_NEW_PASSWORD, "adgangskode", PASSWORD, "igen", PASSWORD,
             NULL);
    CHECK("S7 chosen", goes_to(&a, "/mine-samtaler#indhold"));
    CHECK("S1 a new id again", strcmp(before, v.cookie) != 0);
    a = get(&v, PATH_NEW_PASSWORD);
    CHECK("AC17 the step is over", a.status == 403);
    a = get(&v, PATH_SIGN_IN);
    CHECK("already signed in", goes_to(&a, "/mine-samtaler#indhold"));

    a = try_in(w, &second, cpr_of(w, person), PASSWORD);
    CHECK("S7 and works next time", goes_to(&a, "/mine-samtaler#indhold"));
}

static void as_people_type(struct world *w)
{
    const int64_t person = world_person(w, &(struct world_person){ .given = "Yara" });
    const char *cpr = cpr_of(w, person);
    struct text arabic = text_new(w->arena, 32);
    const char *const ways[] = {
        cpr,
        arena_printf(w->arena, "%.6s-%s", cpr, cpr + 6),
        arena_printf(w->arena, " %.2s %.2s %.2s %s ", cpr, cpr + 2, cpr + 4, cpr + 6),
        NULL,
    };
    struct answer a;

    give_password(w, person, 0);
    for (const char *p = cpr; *p; p++) {
        text_add_char(&arabic, (char)0xD9);
        text_add_char(&arabic, (char)(0xA0 + *p - '0'));
    }
    for (int i = 0; i < 4; i++) {
        struct visitor v = world_stranger(w, AUTH_SITE_CITIZEN);

        a = try_in(w, &v, ways[i] ? ways[i] : arabic.bytes, PASSWORD);
        CHECK("a number as people type it", goes_to(&a, "/mine-samtaler#indhold"));
    }
    {
        struct visitor v = world_stranger(w, AUTH_SITE_CITIZEN);
        const struct auth_letter_code code = letter(w, person);
        char typed[sizeof code.text];

        for (size_t i = 0; i < sizeof code.text; i++)
            typed[i] = code.text[i] >= 'A'   ? (char)(code.text[i] + 32)
                       : code.text[i] == '-' ? ' '
                                             : code.text[i];
        a = try_in(w, &v, cpr, typed);
        CHECK("a code as people type it", goes_to(&a, "/log-ind/ny-kode#indhold"));
    }
}

static void going_on(struct world *w)
{
    const int64_t person = world_person(w, &(struct world_person){ .given = "Nadia" });
    /* clang-format off */
    const struct { const char *name, *typed, *want; } cases[] = {
        { "R7 a page of ours",    "/logget-ud",             "/logget-ud#indhold" },
        { "R7 another host",      "//evil.example/",        "/mine-samtaler#indhold" },
        { "R7 whole address",     "https://evil.example/",  "/mine-samtaler#indhold" },
        { "R7 no page",           "/findes-ikke",           "/mine-samtaler#indhold" },
        { "R7 only a POST",       "/log-ud",                "/mine-samtaler#indhold" },
        { "AC11 dots",            "/../etc/passwd",         "/mine-samtaler#indhold" },
        { "AC9 a line break",     "/\nSet-Cookie: a=b",     "/mine-samtaler#indhold" },
        { "R7 empty",             "",                       "/mine-samtaler#indhold" },
    }; /* clang-format on */
    struct answer a;

    give_password(w, person, 0);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct visitor v = world_stranger(w, AUTH_SITE_CITIZEN);

        later(w);
        a = post(&v, PATH_SIGN_IN, PATH_SIGN_IN, "cpr", cpr_of(w, person), "kode", PASSWORD,
                 "videre", cases[i].typed, NULL);
        CHECK(cases[i].name, goes_to(&a, cases[i].want));
    }
    {
        struct visitor v = world_stranger(w, AUTH_SITE_CITIZEN);

        a = get(&v, "/log-ind?videre=/logget-ud");
        CHECK("the address is kept in the form", has(&a, "name=\"videre\" value=\"/logget-ud\""));
        a = get(&v, "/log-ind?videre=//evil.example");
        CHECK("R7 but not a foreign one", !has(&a, "name=\"videre\""));
    }
}

static void it_ran_out(struct world *w)
{
    const int64_t person = world_person(w, &(struct world_person){ .given = "Hana" });
    struct visitor v = world_citizen(w, person);
    struct answer a;

    give_password(w, person, 0);
    v = world_citizen(w, person);
    world_at_utc(w, world_now() + 1801);
    state(&v, "C03--ran-out", PATH_SIGN_IN);
    v = world_citizen(w, person);
    world_at_utc(w, world_now() + 1801);
    a = get(&v, "/log-ind?videre=/logget-ud");
    CHECK("S3 says so", has(&a, "alert-info"));
    a = post_from(&v, PATH_SIGN_IN, &a, "cpr", cpr_of(w, person), "kode", PASSWORD, "videre",
                  "/logget-ud", NULL);
    CHECK("S3 and leads back", goes_to(&a, "/logget-ud#indhold"));
}

static void out_again(struct world *w)
{
    const int64_t person = world_person(w, &(struct world_person){ .given = "Rana" });
    struct visitor v = world_citizen(w, person);
    struct visitor other = v;
    struct visitor stranger = world_stranger(w, AUTH_SITE_CITIZEN);
    struct answer page = get(&v, PATH_SIGNED_OUT);
    struct answer a;

    a = get(&v, PATH_SIGN_OUT);
    CHECK_INT("S5 not by GET", a.status, 405);
    a = post_exact(&v, PATH_SIGN_OUT, "");
    CHECK_INT("AC5 not without a token", a.status, 403);
    v.sec_fetch_site = "cross-site";
    a = post_from(&v, PATH_SIGN_OUT, &page, NULL);
    CHECK_INT("AC5 not from elsewhere", a.status, 403);
    v.sec_fetch_site = NULL;
    a = post_from(&v, PATH_SIGN_OUT, &page, NULL);
    CHECK("S3 out", goes_to(&a, "/logget-ud#indhold"));
    CHECK("S3 all is cleared",
          strstr(a.headers, "Clear-Site-Data: \"cache\",\"cookies\",\"storage\"") != NULL);
    a = post_from(&v, PATH_SIGN_OUT, &page, NULL);
    CHECK("S3 pressed in a second tab: out is out", goes_to(&a, "/logget-ud"));
    a = post_from(&other, PATH_SIGN_OUT, &page, NULL);
    CHECK("S3 the same with the old cookie", goes_to(&a, "/logget-ud"));
    other.sec_fetch_site = "cross-site";
    a = post_from(&other, PATH_SIGN_OUT, &page, NULL);
    CHECK_INT("AC5 still not from elsewhere", a.status, 403);
    other.sec_fetch_site = NULL;
    a = get(&other, PATH_SETTINGS);
    CHECK("S3 the session is dead", a.status == 404 || a.status == 303);
    CHECK_INT("L1 recorded",
              world_number(w,
                           "SELECT count(*) FROM audit_log WHERE action = 'sign_out'"
                           " AND actor_id = ?",
                           person),
              1);
    state(&stranger, "C03--signed-out", PATH_SIGNED_OUT);

    v = world_citizen(w, person);
    strcpy(v.language, "ar");
    page = get(&v, PATH_SIGNED_OUT);
    a = post_from(&v, PATH_SIGN_OUT, &page, NULL);
    CHECK("the language goes along", goes_to(&a, "/logget-ud?sprog=ar#indhold"));
}

/* Whoever leaves a shared computer can sign out, in each state there is. */
static void out_from_everywhere(struct world *w)
{
    const int64_t person = world_person(w, &(struct world_person){ .given = "Dalia" });
    const struct auth_letter_code code = letter(w, person);
    struct visitor v = world_stranger(w, AUTH_SITE_CITIZEN);
    struct answer page, a;

    a = try_in(w, &v, cpr_of(w, person), code.text);
    CHECK("choosing a password", goes_to(&a, "/log-ind/ny-kode#indhold"));
    a = post(&v, PATH_SIGN_OUT, PATH_NEW_PASSWORD, NULL);
    CHECK("S3 out while choosing", goes_to(&a, "/logget-ud#indhold"));

    v = world_citizen(w, person);
    page = get(&v, PATH_SIGNED_OUT);
    world_at_utc(w, world_now() + 1801);
    a = post_from(&v, PATH_SIGN_OUT, &page, NULL);
    CHECK("S3 out after the session ran out: says so, no error", goes_to(&a, "/log-ind"));

    v = world_staff(w, w->admin_user);
    a = post(&v, PATH_SIGN_OUT, PATH_SIGNED_OUT, NULL);
    CHECK("S3 administrators too", goes_to(&a, "/logget-ud#indhold"));
}

static void forged(struct world *w)
{
    struct visitor v = world_stranger(w, AUTH_SITE_CITIZEN);
    struct visitor other = world_stranger(w, AUTH_SITE_CITIZEN);
    const struct answer page = get(&v, PATH_SIGN_IN);
    const char *body;
    struct answer a;

    get(&other, PATH_SIGN_IN);
    a = post_exact(&v, PATH_SIGN_IN, "cpr=2509625912&kode=x");
    CHECK_INT("AC5 no token", a.status, 403);
    body = form_body(&v, PATH_SIGN_IN, &page, "cpr", NOBODY, "kode", OTHER, NULL);
    a = post_exact(&other, PATH_SIGN_IN, body);
    CHECK_INT("AC5 somebody else's token", a.status, 403);
    v.origin = "https://evil.example";
    a = post_exact(&v, PATH_SIGN_IN, body);
    CHECK_INT("AC5 another origin", a.status, 403);
    v.origin = NULL;
    a = post_exact(&v, PATH_SIGN_IN, arena_printf(w->arena, "%s&kode=again", body));
    CHECK_INT("AC13 the secret twice", a.status, 400);
}

/* ---- staff ---- */

static struct answer staff_in(struct world *w, struct visitor *v, const char *name,
                              const char *secret)
{
    later(w);
    return post(v, PATH_SIGN_IN, PATH_SIGN_IN, "bruger", name, "kode", secret, NULL);
}

static void staff(struct world *w)
{
    const char *name = world_text(w, "SELECT user_name FROM staff_user WHERE id = ?", w->mette);
    struct visitor v = world_stranger(w, AUTH_SITE_STAFF);
    struct answer wrong, unknown, a;
    char *loud = arena_strdup(w->arena, name);

    give_password(w, 0, w->mette);
    state(&v, "S00--sign-in", PATH_SIGN_IN);
    state_post(&v, "S00--empty", 422, PATH_SIGN_IN, PATH_SIGN_IN, "bruger", "", "kode", "", NULL);
    wrong = staff_in(w, &v, name, OTHER);
    unknown = staff_in(w, &v, "nobody", OTHER);
    CHECK_INT("AC7 wrong", wrong.status, 422);
    CHECK_STR("AC7 unknown", essence(&v, &unknown), essence(&v, &wrong));
    later(w);
    state_post(&v, "S00--wrong", 422, PATH_SIGN_IN, PATH_SIGN_IN, "bruger", "nobody", "kode", OTHER,
               NULL);
    a = staff_in(w, &v, name, PASSWORD);
    CHECK("in", goes_to(&a, "/#indhold"));
    CHECK("S2 Strict", strstr(a.headers, "SameSite=Strict") != NULL);
    v = world_stranger(w, AUTH_SITE_STAFF);
    *loud = (char)(*loud - 32);
    a = staff_in(w, &v, arena_printf(w->arena, " %s ", loud), PASSWORD);
    CHECK("a capital and spaces do no harm", goes_to(&a, "/#indhold"));
    a = get(&v, PATH_SIGN_IN);
    CHECK("already signed in", goes_to(&a, "/#indhold"));

    v = world_staff(w, w->jonas);
    world_at_utc(w, world_now() + 1801);
    state(&v, "S00--ran-out", PATH_SIGN_IN);
    v = world_stranger(w, AUTH_SITE_STAFF);
    state(&v, "S00--signed-out", PATH_SIGNED_OUT);
}

static void once_more(struct world *w)
{
    struct visitor v = world_staff(w, w->karin);
    struct visitor stranger = world_stranger(w, AUTH_SITE_STAFF);
    struct answer a;
    char before[sizeof v.cookie];

    give_password(w, 0, w->karin);
    v = world_staff(w, w->karin);
    a = get(&stranger, PATH_SIGN_IN_AGAIN);
    CHECK("only who is signed in", goes_to(&a, "/log-ind?videre=%2Flog-ind%2Figen"));
    state(&v, "S00--again", "/log-ind/igen?videre=/logget-ud");
    state_post(&v, "S00--again-empty", 422, PATH_SIGN_IN_AGAIN, PATH_SIGN_IN_AGAIN, "kode", "",
               NULL);
    later(w);
    state_post(&v, "S00--again-wrong", 422, PATH_SIGN_IN_AGAIN, PATH_SIGN_IN_AGAIN, "kode", OTHER,
               NULL);
    later(w);
    strcpy(before, v.cookie);
    a = post(&v, PATH_SIGN_IN_AGAIN, PATH_SIGN_IN_AGAIN, "kode", PASSWORD, "videre", "/logget-ud",
             NULL);
    CHECK("S11 back to where it was asked", goes_to(&a, "/logget-ud#indhold"));
    CHECK("S1 a new id", strcmp(before, v.cookie) != 0);
    CHECK_INT("S11 recorded",
              world_number(w,
                           "SELECT count(*) FROM session WHERE staff_id = ?1 AND reauth_utc ="
                           " (SELECT max(reauth_utc) FROM session WHERE staff_id = ?1)",
                           w->karin),
              1);
}

/* A pool answers only what is its own. */
static void pools(struct world *w)
{
    struct visitor v = world_stranger(w, AUTH_SITE_CITIZEN);
    const struct answer page = get(&v, PATH_SIGN_IN);
    const char *body = form_body(&v, PATH_SIGN_IN, &page, "cpr", "", "kode", "", NULL);

    w->citizen.is_any_pool = false;
    CHECK_INT("P1 pages: sign-in form", get(&v, PATH_SIGN_IN).status, 200);
    CHECK_INT("P1 pages hash nothing", post_exact(&v, PATH_SIGN_IN, body).status, 404);
    w->citizen.is_sign_in_pool = true;
    CHECK_INT("P1 the sign-in pool has no pages", get(&v, PATH_SIGN_IN).status, 404);
    CHECK_INT("P1 but takes the form", post_exact(&v, PATH_SIGN_IN, body).status, 422);
    w->citizen.is_sign_in_pool = false;
    w->citizen.is_any_pool = true;
}

int main(void)
{
    struct world *w = world_open();

    use_sign_in_pool(w);
    mistakes(w);
    nobody_can_tell(w);
    too_many(w);
    from_letter_to_session(w);
    as_people_type(w);
    going_on(w);
    it_ran_out(w);
    out_again(w);
    out_from_everywhere(w);
    forged(w);
    staff(w);
    once_more(w);
    pools(w);
    world_close(w);
    return CHECK_DONE();
}
