/* A small municipality on disk: one unit, two caseworkers, two citizens, and a handle for each kind
 * of process, with the rights that it really has. Numbers belong to births of the 1800s: to nobody.
 */
#ifndef TESTS_AUTH_WORLD_H
#define TESTS_AUTH_WORLD_H

#include "auth/auth.h"
#include "auth/code.h"
#include "auth/password.h"
#include "auth/session.h"
#include "auth/sign_in.h"
#include "store/audit.h"
#include "store/person.h"
#include "store/person_signin.h"
#include "store/staff.h"
#include "store/unit.h"

#include "check.h"

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>

#define CPR_AMIRA  "2509625910"
#define CPR_YUSUF  "2509625911"
#define CPR_NOBODY "2509625912"
#define PASSWORD   "hesten spiser tre røde bananer"
#define OTHER      "kat bil sommerfugl kaffe"
#define SOURCE     "127.0.0.1"
#define ELSEWHERE  "127.0.0.2"
#define NOW        INT64_C(1780000000)

struct world {
    struct arena *arena;
    char dir[64];
    struct store *admin, *citizen_store, *staff_store;
    struct auth *back;    /* with the rights of the command line */
    struct auth *citizen; /* of the citizens' sign-in pool */
    struct auth *staff;   /* of the staff's sign-in pool */
    struct auth *page;    /* of the citizens' pages */
    struct auth *desk;    /* of the staff's pages */
    int64_t unit, hanne, bo, amira, yusuf;
};

static inline void world_must(enum err e, const char *what)
{
    if (e != OK) {
        fprintf(stderr, "cannot set up: %s: %d\n", what, (int)e);
        exit(1);
    }
}

static inline struct auth *world_auth(struct world *w, enum store_role role, struct store **store)
{
    uint8_t key[AUTH_KEY_BYTES];

    world_must(store_open(w->arena, w->dir, role, store), "open");
    world_must(store_server_key(w->dir, key), "key");
    return auth_open(w->arena, *store, key, false);
}

static inline int64_t world_staff(struct world *w, const char *user_name,
                                  enum store_staff_role role)
{
    const struct store_staff in = {
        .unit_id = w->unit,
        .public_id = secret_public_id(w->arena),
        .user_name = user_name,
        .full_name = "Hanne Prøve",
        .phone = "12345678",
        .role = role,
    };
    char *phc;
    int64_t id;

    world_must(auth_password_hash(w->back, w->arena, PASSWORD, &phc), "hash");
    world_must(store_begin_write(w->admin), "begin");
    world_must(store_staff_add(w->admin, &in, NOW - 9000, &id), "staff");
    world_must(store_staff_set_password(w->admin, id, phc, NOW - 9000), "password");
    world_must(store_commit(w->admin), "commit");
    return id;
}

static inline int64_t world_person(struct world *w, const char *cpr, const char *given)
{
    const struct store_person_new in = {
        .cpr = cpr,
        .cpr_kind = STORE_CPR_REAL,
        .given_names = given,
        .family_name = "Prøvesen",
        .born_on = civil_from(1962, 9, 25),
        .language = "ar",
        .digital_post = true,
        .unit_id = w->unit,
        .caseworker_id = w->hanne,
        .taken_on = civil_from(2026, 1, 5),
        .goals_met_on = CIVIL_NONE,
        .created_utc = NOW - 9000,
    };
    int64_t id;

    world_must(store_begin_write(w->admin), "begin");
    world_must(store_person_add(w->admin, w->arena, &in, &id), "person");
    world_must(store_commit(w->admin), "commit");
    return id;
}

static inline void world_open(struct world *w)
{
    struct store *unused;
    struct store_unit unit = { .name = "Prøvehuset", .phone = "12345678", .place = "Prøvevej 1" };

    *w = (struct world){ .arena = arena_new() };
    strcpy(w->dir, "/tmp/jobsamtale-auth-XXXXXX");
    world_must(mkdtemp(w->dir) ? OK : ERR_STORE, "folder");
    world_must(store_migrate(w->dir, NULL), "migrate");
    w->back = world_auth(w, STORE_ADMIN, &w->admin);
    w->citizen = world_auth(w, STORE_SIGNIN_CITIZEN, &w->citizen_store);
    w->staff = world_auth(w, STORE_SIGNIN_STAFF, &w->staff_store);
    w->page = world_auth(w, STORE_CITIZEN, &unused);
    w->desk = world_auth(w, STORE_STAFF, &unused);
    unit.public_id = secret_public_id(w->arena);
    world_must(store_begin_write(w->admin), "begin");
    world_must(store_unit_add(w->admin, &unit, &w->unit), "unit");
    world_must(store_commit(w->admin), "commit");
    w->hanne = world_staff(w, "hanne", STORE_CASEWORKER);
    w->bo = world_staff(w, "bo", STORE_TEAM_LEADER);
    w->amira = world_person(w, CPR_AMIRA, "Amira");
    w->yusuf = world_person(w, CPR_YUSUF, "Yusuf");
}

static inline int world_remove_one(const char *path, const struct stat *st, int kind,
                                   struct FTW *at)
{
    (void)st;
    (void)kind;
    (void)at;
    return remove(path);
}

static inline void world_close(struct world *w)
{
    arena_free(w->arena);
    nftw(w->dir, world_remove_one, 8, FTW_DEPTH | FTW_PHYS);
}

/** Gives Amira a password without going through a letter. */
static inline void world_password(struct world *w, int64_t person, const char *password)
{
    char *phc;

    world_must(auth_password_hash(w->back, w->arena, password, &phc), "hash");
    world_must(store_begin_write(w->admin), "begin");
    world_must(store_person_set_password(w->admin, person, phc, NOW - 5000), "password");
    world_must(store_commit(w->admin), "commit");
}

/** A letter for a person, printed by a caseworker. */
static inline struct auth_letter_code world_letter(struct world *w, int64_t person, const char *cpr,
                                                   int64_t now)
{
    struct auth_letter_code code;
    struct store *s = w->admin;

    world_must(store_begin_write(s), "begin");
    world_must(auth_code_make(w->back, person, cpr, w->hanne, now, &code), "code");
    world_must(store_commit(s), "commit");
    return code;
}

/** One attempt on the citizens' site, or on the staff's when the name is not a number. */
static inline struct auth_outcome world_try(struct world *w, const char *name, const char *secret,
                                            const char *source, int64_t now)
{
    const bool is_citizen = name[0] >= '0' && name[0] <= '9';
    const struct auth_attempt in = {
        .site = is_citizen ? AUTH_SITE_CITIZEN : AUTH_SITE_STAFF,
        .name = name,
        .secret = secret,
        .source = source,
        .reference = "ABCD2345",
        .language = "",
        .now_utc = now,
    };
    struct auth_outcome out;

    world_must(auth_sign_in(is_citizen ? w->citizen : w->staff, w->arena, &in, &out), "attempt");
    return out;
}

/** Who a cookie belongs to, seen by a page worker of its site. */
static inline struct auth_who world_who(struct world *w, enum auth_site site,
                                        const struct auth_cookie *cookie, int64_t now)
{
    struct auth_who who;

    world_must(auth_session_find(site == AUTH_SITE_CITIZEN ? w->page : w->desk, site,
                                 auth_cookie_write(w->arena, cookie), now, &who),
               "find");
    return who;
}

#endif
