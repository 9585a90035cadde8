/* Waits between tries: the state is rows, keyed by hashes of what was typed. */
#include "auth/throttle.h"

#include "internal.h"

#include "store/signin.h"

struct keys {
    uint8_t account[SHA256_BYTES];
    uint8_t source[SHA256_BYTES];
};

static struct store_signin_key key_of(const struct auth *au, enum auth_site site, const char *name,
                                      const char *source, struct keys *keys)
{
    auth_keyed_hash(au, "sign-in account", name, keys->account);
    if (source)
        auth_keyed_hash(au, "sign-in source", source, keys->source);
    return (struct store_signin_key){ .site = auth_store_site(site),
                                      .account = keys->account,
                                      .source = source ? keys->source : NULL };
}

int32_t auth_throttle_wait(int failures)
{
    int32_t wait = THROTTLE_FIRST_WAIT_S;

    if (failures <= THROTTLE_FREE_TRIES)
        return 0;
    for (int n = THROTTLE_FREE_TRIES + 1; n < failures && wait < THROTTLE_LONGEST_WAIT_S; n++)
        wait *= 2;
    return wait < THROTTLE_LONGEST_WAIT_S ? wait : THROTTLE_LONGEST_WAIT_S;
}

/* Seconds until the next try. A moment further off than the longest wait was written before the
 * clock stepped back, and keeps nobody out (R11). */
static int32_t remaining(const struct store_signin *seen, int64_t now_utc)
{
    const int64_t wait = seen->next_try_utc - now_utc;

    if (wait > 0 && wait <= THROTTLE_LONGEST_WAIT_S)
        return (int32_t)wait;
    if (seen->source_tries >= THROTTLE_SOURCE_A_MINUTE)
        return (int32_t)(60 - now_utc % 60);
    return 0;
}

static enum err count(struct store *s, const struct store_signin_key *key, int64_t now_utc,
                      struct auth_throttle *out)
{
    struct store_signin seen;
    enum err e = store_signin_find(s, key, now_utc, &seen);

    if (e != OK)
        return e;
    out->wait_s = remaining(&seen, now_utc);
    if (out->wait_s > 0)
        return OK;
    out->failures = seen.total_failures + 1;
    out->is_locked = seen.total_failures >= THROTTLE_LOCK_FAILURES;
    return store_signin_count(s, key, now_utc, now_utc + auth_throttle_wait(seen.failures + 1));
}

enum err auth_throttle_begin(struct auth *au, enum auth_site site, const char *name,
                             const char *source, int64_t now_utc, struct auth_throttle *out)
{
    struct keys keys;
    const struct store_signin_key key = key_of(au, site, name, source, &keys);
    enum err e = store_begin_write(au->store);

    *out = (struct auth_throttle){ 0 };
    if (e != OK)
        return e;
    e = count(au->store, &key, now_utc, out);
    if (e != OK || out->wait_s > 0) {
        store_rollback(au->store);
        return e;
    }
    return store_commit(au->store);
}

enum err auth_throttle_success(struct auth *au, enum auth_site site, const char *name,
                               const char *source)
{
    struct keys keys;
    const struct store_signin_key key = key_of(au, site, name, source, &keys);

    return store_signin_forget(au->store, &key);
}

enum err auth_throttle_open(struct auth *au, enum auth_site site, const char *name)
{
    struct keys keys;
    const struct store_signin_key key = key_of(au, site, name, NULL, &keys);

    return store_signin_forget(au->store, &key);
}
