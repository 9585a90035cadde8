/* What the room keeps for the life of a worker: the server key, the store, the dummy hash. */
#ifndef AUTH_AUTH_H
#define AUTH_AUTH_H

#include "base/arena.h"
#include "base/secret.h"

#include <stdbool.h>
#include <stdint.h>

struct auth;
struct store;

enum { AUTH_KEY_BYTES = SHA256_BYTES };

/**
 * One for each worker (or command), in the process's arena. The key is store_server_key()'s.
 * `store` must outlive it. `is_secure`: cookies are `__Host-` and Secure, which is so wherever
 * there is a certificate.
 */
struct auth *auth_open(struct arena *process, struct store *store,
                       const uint8_t key[AUTH_KEY_BYTES], bool is_secure);

/** HMAC-SHA-256 under the server key of a purpose and a text: for values that must be comparable
 * but not readable (a source address, a typed name). `purpose` is a short constant of ours. */
void auth_keyed_hash(const struct auth *au, const char *purpose, const char *text,
                     uint8_t out[SHA256_BYTES]);

/** How many Argon2id runs this process has made (tests of security.md S8, and the log). */
int64_t auth_hash_runs(const struct auth *au);

#endif
