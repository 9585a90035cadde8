/* Random numbers, hashes and comparisons that must not leak; SHA-256 and HMAC are nettle's. */
#ifndef BASE_SECRET_H
#define BASE_SECRET_H

#include "base/arena.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { SHA256_BYTES = 32, SECRET_ID_CHARS = 26 };

/** Fills `out` from getrandom(2). Ends the process when there is no randomness (fail closed). */
void secret_random(void *out, size_t bytes);
/** A number 0 <= n < limit, each equally likely. */
uint32_t secret_below(uint32_t limit);
/** A public id: 128 random bits as 26 characters a-z2-7 (security.md A2). */
char *secret_public_id(struct arena *a);

void secret_sha256(const void *bytes, size_t count, uint8_t out[SHA256_BYTES]);
void secret_hmac_sha256(const uint8_t key[SHA256_BYTES], const void *bytes, size_t count,
                        uint8_t out[SHA256_BYTES]);
/** Constant-time comparison. */
bool secret_equal(const void *a, const void *b, size_t count);

/** Lower-case hexadecimal, and unpadded base64url; the decoders refuse anything but the canonical
 * form. */
char *secret_hex(struct arena *a, const void *bytes, size_t count);
bool secret_from_hex(const char *text, void *out, size_t count);
char *secret_base64url(struct arena *a, const void *bytes, size_t count);
bool secret_from_base64url(const char *text, void *out, size_t count);

#endif
