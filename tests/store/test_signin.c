/* Codes of letters (security.md S10) and failures of sign-ins (S9). */
#include "store/fixture.h"

#include "store/code.h"
#include "store/signin.h"

enum { T = FIXTURE_NOW, DAY = 86400, AN_HOUR = 5 };

static const uint8_t right[STORE_CODE_HASH_BYTES] = { 1 }, wrong[STORE_CODE_HASH_BYTES] = { 2 };

static struct store_code code(int64_t at)
{
    return (struct store_code){
        .person_id = 1, .made_by = 1, .hash = { 1 }, .created_utc = at, .expires_utc = at + 30 * DAY
    };
}

static int64_t make(struct store *s, int64_t at)
{
    const struct store_code in = code(at);
    struct store_code open;

    CHECK_INT("S10 made", store_code_add(s, &in, AN_HOUR), OK);
    CHECK_INT("S10 open", store_code_open(s, 1, at, &open), OK);
    CHECK_INT("S10 made by", open.made_by, 1);
    CHECK("S10 hash", memcmp(open.hash, right, sizeof right) == 0);
    return open.id;
}

static void codes(struct store *s)
{
    struct store_code open, in;
    int64_t first, second, made = 0;
    bool is_open = false;

    CHECK_INT("begin", store_begin_write(s), OK);
    CHECK_INT("S10 none", store_code_open(s, 1, T, &open), ERR_NOT_FOUND);
    CHECK_INT("S10 never", store_code_latest(s, 1, T, &made, &is_open), ERR_NOT_FOUND);
    first = make(s, T);
    CHECK_INT("S10 not another's", store_code_open(s, 2, T, &open), ERR_NOT_FOUND);
    CHECK_INT("S10 last second", store_code_open(s, 1, T + 30 * DAY - 1, &open), OK);
    CHECK_INT("AC15 late", store_code_open(s, 1, T + 30 * DAY, &open), ERR_NOT_FOUND);
    CHECK_INT("AC15 late use", store_code_use(s, first, right, T + 30 * DAY), ERR_NOT_FOUND);
    CHECK_INT("R11 the clock stepped back", store_code_open(s, 1, T - 61, &open), ERR_NOT_FOUND);
    CHECK_INT("AC15 wrong", store_code_use(s, first, wrong, T), ERR_CONFLICT);
    CHECK_INT("AC15 counted", store_code_open(s, 1, T, &open), OK);
    CHECK_INT("AC15 one try", open.tries, 1);
    CHECK_INT("S10 used", store_code_use(s, first, right, T + 5), OK);
    CHECK_INT("AC15 twice", store_code_use(s, first, right, T + 5), ERR_NOT_FOUND);
    CHECK_INT("AC15 not open", store_code_open(s, 1, T + 5, &open), ERR_NOT_FOUND);
    CHECK_INT("S10 latest", store_code_latest(s, 1, T + 5, &made, &is_open), OK);
    CHECK("S10 used one is not open", made == T && !is_open);

    first = make(s, T + 10);
    second = make(s, T + 20);
    CHECK_INT("S10 anew kills the old", store_code_use(s, first, right, T + 30), ERR_NOT_FOUND);
    for (int i = 0; i < STORE_CODE_TRIES; i++)
        CHECK_INT("S10 five tries", store_code_use(s, second, wrong, T + 30), ERR_CONFLICT);
    CHECK_INT("S10 the sixth, though right", store_code_use(s, second, right, T + 30),
              ERR_NOT_FOUND);

    (void)make(s, T + 40);
    (void)make(s, T + 50);
    in = code(T + 60);
    CHECK_INT("S10 the sixth in an hour", store_code_add(s, &in, AN_HOUR), ERR_BUSY);
    CHECK_INT("S10 the old one lives", store_code_open(s, 1, T + 60, &open), OK);
    (void)make(s, T + 3600); /* the first of them is an hour old now */
    in = code(T + 9000);
    in.person_id = 77;
    CHECK_INT("S10 nobody", store_code_add(s, &in, AN_HOUR), ERR_CONFLICT);
    CHECK_INT("commit", store_commit(s), OK);
}

static const uint8_t ann[STORE_SIGNIN_KEY_BYTES] = { 1 }, bo[STORE_SIGNIN_KEY_BYTES] = { 2 },
                     here[STORE_SIGNIN_KEY_BYTES] = { 3 }, there[STORE_SIGNIN_KEY_BYTES] = { 4 };

static struct store_signin known(struct store *s, const struct store_signin_key *key, int64_t now)
{
    struct store_signin got;

    CHECK_INT("S9 known", store_signin_find(s, key, now, &got), OK);
    return got;
}

static void failures(struct store *s)
{
    const struct store_signin_key ann_here = { STORE_SITE_STAFF, ann, here };
    const struct store_signin_key ann_there = { STORE_SITE_STAFF, ann, there };
    const struct store_signin_key bo_here = { STORE_SITE_STAFF, bo, here };
    const struct store_signin_key citizen = { STORE_SITE_CITIZEN, ann, here };
    const struct store_signin_key ann_all = { STORE_SITE_STAFF, ann, NULL };
    struct store_signin got;

    CHECK_INT("begin", store_begin_write(s), OK);
    got = known(s, &ann_here, T);
    CHECK("S9 nothing known", got.failures == 0 && got.next_try_utc == 0 && got.total_failures == 0
                                  && got.source_tries == 0 && got.last_utc == 0);
    for (int i = 0; i < 4; i++)
        CHECK_INT("S9 counted", store_signin_count(s, &ann_here, T + i, T + i + 1), OK);
    CHECK_INT("S9 from there", store_signin_count(s, &ann_there, T + 4, T + 9), OK);
    CHECK_INT("S9 another", store_signin_count(s, &bo_here, T + 5, T + 5), OK);

    got = known(s, &ann_here, T + 5);
    CHECK_INT("S9 pair", got.failures, 4);
    CHECK_INT("S9 wait", got.next_try_utc, T + 4);
    CHECK_INT("S9 last", got.last_utc, T + 3);
    CHECK_INT("S9 from wherever", got.total_failures, 5);
    CHECK_INT("S9 the source, all accounts", got.source_tries, 5);
    CHECK_INT("S9 other source", known(s, &ann_there, T + 5).failures, 1);
    CHECK_INT("P1 other site", known(s, &citizen, T + 5).total_failures, 0);
    CHECK_INT("P1 other site's source", known(s, &citizen, T + 5).source_tries, 0);
    CHECK_INT("S9 the next minute", known(s, &ann_here, T + 65).source_tries, 0);
    CHECK_INT("S9 counts anew", store_signin_count(s, &bo_here, T + 65, T + 65), OK);
    CHECK_INT("S9 one in this minute", known(s, &ann_here, T + 65).source_tries, 1);

    CHECK_INT("S9 success", store_signin_forget(s, &ann_here), OK);
    CHECK_INT("S9 pair forgotten", known(s, &ann_here, T + 5).failures, 0);
    CHECK_INT("S9 no longer in a row", known(s, &ann_here, T + 5).total_failures, 0);
    CHECK_INT("S9 the other source's stay", known(s, &ann_there, T + 5).failures, 1);
    CHECK_INT("S9 opened", store_signin_forget(s, &ann_all), OK);
    CHECK_INT("S9 everything forgotten", known(s, &ann_there, T + 5).failures, 0);
    CHECK_INT("S9 others stay", known(s, &bo_here, T + 5).failures, 2);
    CHECK_INT("commit", store_commit(s), OK);
}

int main(void)
{
    struct arena *a = arena_new();
    struct store *s;

    if (store_open_memory(a, STORE_ADMIN, &s) != OK)
        return 2;
    fixture_people(s);
    codes(s);
    failures(s);
    arena_free(a);
    return CHECK_DONE();
}
