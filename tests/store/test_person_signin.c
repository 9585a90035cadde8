/* What signing in needs of a person: the hash, the lock, and the caseworker who is told. */
#include "domain.h"
#include "store/person_signin.h"

static const char *const phc = "$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0$aGFzaA";

static void test_password(void)
{
    struct town t = town_new();
    struct store_person_signin row;
    struct store_person p;

    DO(store_person_signin_by_cpr(t.s, t.a, "1502725001", &row));
    CHECK_INT("S10 who", row.id, t.person);
    CHECK_STR("S10 no password yet", row.phc, NULL);
    CHECK("S10 open", !row.is_closed && row.locked_utc == 0);
    CHECK_INT("S10 nobody", store_person_signin_by_cpr(t.s, t.a, "1502725009", &row),
              ERR_NOT_FOUND);
    CHECK_INT("S7 no password to renew", store_person_rehash(t.s, t.person, phc), ERR_NOT_FOUND);
    DO(store_person_set_password(t.s, t.person, phc, t.now));
    DO(store_person_signin_by_id(t.s, t.a, t.person, &row));
    CHECK_STR("S10 the password", row.phc, phc);
    DO(store_person_self(t.s, t.a, t.person, &p));
    CHECK("S10 has one", p.has_password);
    DO(store_person_rehash(t.s, t.person, phc));
    town_end(&t);
}

static void test_lock(void)
{
    struct town t = town_new();
    struct store_person_signin row;
    struct store_task_counts counts;

    DO(store_person_lock(t.s, t.a, t.person, t.now));
    DO(store_person_lock(t.s, t.a, t.person, t.now + 60));
    DO(store_person_signin_by_id(t.s, t.a, t.person, &row));
    CHECK_INT("S9 locked since the first time", row.locked_utc, t.now);
    DO(store_task_counts(t.s, &t.scope, false, t.today, t.now, &counts));
    CHECK_INT("S9 the caseworker is told once", counts.total[STORE_TASK_LOCKED_ACCOUNT], 1);
    DO(store_person_unlock(t.s, t.person, t.now + 120));
    DO(store_person_signin_by_id(t.s, t.a, t.person, &row));
    CHECK_INT("S9 open again", row.locked_utc, 0);
    DO(store_task_counts(t.s, &t.scope, false, t.today, t.now, &counts));
    CHECK_INT("S9 nothing is left to do", counts.total[STORE_TASK_LOCKED_ACCOUNT], 0);
    town_end(&t);
}

int main(void)
{
    test_password();
    test_lock();
    return CHECK_DONE();
}
