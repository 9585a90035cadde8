/* Failures of sign-ins (security.md S9). A row with a source of zeros counts an account from
 * wherever; the hash of a real source is never zeros. */
#include "store/signin.h"
#include "internal.h"

enum { FIND, FIND_SOURCE, COUNT, COUNT_SOURCE, FORGET, FORGET_ALL, SQL__COUNT };
static const char *const sql[SQL__COUNT] = {
    [FIND] = "SELECT coalesce(max(CASE WHEN source_key = ?3 THEN failures END), 0),"
             "       coalesce(max(CASE WHEN source_key = ?3 THEN last_utc END), 0),"
             "       coalesce(max(CASE WHEN source_key = ?3 THEN next_try_utc END), 0),"
             "       coalesce(max(CASE WHEN source_key = ?4 THEN failures END), 0)"
             "  FROM signin_failure"
             " WHERE site = ?1 AND account_key = ?2 AND source_key IN (?3, ?4)",
    [FIND_SOURCE] = "SELECT tries FROM signin_source"
                    " WHERE site = ?1 AND source_key = ?2 AND minute = ?3",
    [COUNT] = "INSERT INTO signin_failure (site, account_key, source_key, failures, last_utc,"
              "                            next_try_utc)"
              " VALUES (?1, ?2, ?3, 1, ?4, ?5)"
              " ON CONFLICT (site, account_key, source_key) DO UPDATE"
              "    SET failures = signin_failure.failures + 1, last_utc = ?4, next_try_utc = ?5",
    [COUNT_SOURCE] = "INSERT INTO signin_source (site, source_key, minute, tries)"
                     " VALUES (?1, ?2, ?3, 1)"
                     " ON CONFLICT (site, source_key) DO UPDATE"
                     "    SET minute = ?3, tries = CASE WHEN signin_source.minute = ?3"
                     "                                  THEN signin_source.tries + 1 ELSE 1 END",
    [FORGET] = "DELETE FROM signin_failure"
               " WHERE site = ?1 AND account_key = ?2 AND source_key IN (?3, ?4)",
    [FORGET_ALL] = "DELETE FROM signin_failure WHERE site = ?1 AND account_key = ?2",
};
const struct store_topic store_signin_topic = { "signin", sql, SQL__COUNT };

enum { MINUTE_S = 60 };

static const uint8_t from_wherever[STORE_SIGNIN_KEY_BYTES];

static const char *site_name(enum store_site site)
{
    must(site == STORE_SITE_CITIZEN || site == STORE_SITE_STAFF);
    return site == STORE_SITE_CITIZEN ? "citizen" : "staff";
}

static void bind_key(sqlite3_stmt *q, const struct store_signin_key *key)
{
    store_bind_text(q, 1, site_name(key->site));
    store_bind_bytes(q, 2, key->account, STORE_SIGNIN_KEY_BYTES);
}

enum err store_signin_find(struct store *s, const struct store_signin_key *key, int64_t now_utc,
                           struct store_signin *out)
{
    sqlite3_stmt *q = store_use(s, &store_signin_topic, FIND);
    enum err e;

    *out = (struct store_signin){ 0 };
    bind_key(q, key);
    store_bind_bytes(q, 3, key->source, STORE_SIGNIN_KEY_BYTES);
    store_bind_bytes(q, 4, from_wherever, STORE_SIGNIN_KEY_BYTES);
    if ((e = store_step(s, q)) == OK) {
        out->failures = store_int(q, 0);
        out->last_utc = store_int64(q, 1);
        out->next_try_utc = store_int64(q, 2);
        out->total_failures = store_int(q, 3);
    }
    store_release(q);
    if (e != OK)
        return e;
    q = store_use(s, &store_signin_topic, FIND_SOURCE);
    store_bind_text(q, 1, site_name(key->site));
    store_bind_bytes(q, 2, key->source, STORE_SIGNIN_KEY_BYTES);
    store_bind_int(q, 3, now_utc / MINUTE_S);
    if ((e = store_step(s, q)) == OK)
        out->source_tries = store_int(q, 0);
    store_release(q);
    return e == ERR_NOT_FOUND ? OK : e;
}

static enum err count(struct store *s, const struct store_signin_key *key, const uint8_t *source,
                      int64_t now_utc, int64_t next_try_utc)
{
    sqlite3_stmt *q = store_use(s, &store_signin_topic, COUNT);

    bind_key(q, key);
    store_bind_bytes(q, 3, source, STORE_SIGNIN_KEY_BYTES);
    store_bind_int(q, 4, now_utc);
    store_bind_int(q, 5, next_try_utc);
    return store_run(s, q);
}

enum err store_signin_count(struct store *s, const struct store_signin_key *key, int64_t now_utc,
                            int64_t next_try_utc)
{
    sqlite3_stmt *q;
    enum err e;

    if ((e = count(s, key, key->source, now_utc, next_try_utc)) != OK
        || (e = count(s, key, from_wherever, now_utc, now_utc)) != OK)
        return e;
    q = store_use(s, &store_signin_topic, COUNT_SOURCE);
    store_bind_text(q, 1, site_name(key->site));
    store_bind_bytes(q, 2, key->source, STORE_SIGNIN_KEY_BYTES);
    store_bind_int(q, 3, now_utc / MINUTE_S);
    return store_run(s, q);
}

enum err store_signin_forget(struct store *s, const struct store_signin_key *key)
{
    sqlite3_stmt *q = store_use(s, &store_signin_topic, key->source ? FORGET : FORGET_ALL);

    bind_key(q, key);
    if (key->source) {
        store_bind_bytes(q, 3, key->source, STORE_SIGNIN_KEY_BYTES);
        store_bind_bytes(q, 4, from_wherever, STORE_SIGNIN_KEY_BYTES);
    }
    return store_run(s, q);
}
