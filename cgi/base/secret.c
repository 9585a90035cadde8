/* Randomness from the kernel, hashes from nettle, and strict encodings for what they make. */
#include "base/secret.h"

#include <errno.h>
#include <nettle/hmac.h>
#include <nettle/memops.h>
#include <nettle/sha2.h>
#include <string.h>
#include <sys/random.h>

static const char base64url_digits[] =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
static const char base32_digits[] = "abcdefghijklmnopqrstuvwxyz234567";
static const char hex_digits[] = "0123456789abcdef";

void secret_random(void *out, size_t bytes)
{
    unsigned char *p = out;

    while (bytes > 0) {
        const ssize_t n = getrandom(p, bytes, 0);

        if (n < 0 && errno == EINTR)
            continue;
        must(n > 0);
        p += n;
        bytes -= (size_t)n;
    }
}

uint32_t secret_below(uint32_t limit)
{
    uint32_t n, unfair;

    must(limit > 0);
    unfair =
        (uint32_t)(((uint64_t)UINT32_MAX + 1) % limit); /* these lowest values come too often */
    do {
        secret_random(&n, sizeof(n));
    } while (n < unfair);
    return n % limit;
}

char *secret_public_id(struct arena *a)
{
    unsigned char random[17] = { 0 }; /* one more zero byte to shift from */
    char *id = arena_alloc(a, SECRET_ID_CHARS + 1);

    secret_random(random, 16);
    for (int i = 0; i < SECRET_ID_CHARS; i++) {
        const int bit = i * 5;
        const unsigned pair = (unsigned)random[bit / 8] << 8 | random[bit / 8 + 1];

        id[i] = base32_digits[pair >> (11 - bit % 8) & 31];
    }
    return id;
}

void secret_sha256(const void *bytes, size_t count, uint8_t out[SHA256_BYTES])
{
    struct sha256_ctx ctx;

    sha256_init(&ctx);
    sha256_update(&ctx, count, bytes);
    sha256_digest(&ctx, SHA256_BYTES, out);
    explicit_bzero(&ctx, sizeof(ctx));
}

void secret_hmac_sha256(const uint8_t key[SHA256_BYTES], const void *bytes, size_t count,
                        uint8_t out[SHA256_BYTES])
{
    struct hmac_sha256_ctx ctx;

    hmac_sha256_set_key(&ctx, SHA256_BYTES, key);
    hmac_sha256_update(&ctx, count, bytes);
    hmac_sha256_digest(&ctx, SHA256_BYTES, out);
    explicit_bzero(&ctx, sizeof(ctx));
}

bool secret_equal(const void *a, const void *b, size_t count)
{
    return memeql_sec(a, b, count) != 0;
}

/* The value of a digit, or -1. Not in constant time: what is decoded came from outside, and what it
 * is compared with is compared by secret_equal(). */
static int digit(const char *digits, char c)
{
    const char *at = c ? strchr(digits, c) : NULL;

    return at ? (int)(at - digits) : -1;
}

char *secret_hex(struct arena *a, const void *bytes, size_t count)
{
    const uint8_t *p = bytes;
    char *text = arena_alloc_array(a, count + 1, 2);

    for (size_t i = 0; i < count; i++) {
        text[2 * i] = hex_digits[p[i] >> 4];
        text[2 * i + 1] = hex_digits[p[i] & 15];
    }
    return text;
}

bool secret_from_hex(const char *text, void *out, size_t count)
{
    uint8_t *p = out;

    if (strlen(text) != count * 2)
        return false;
    for (size_t i = 0; i < count; i++) {
        const int high = digit(hex_digits, text[2 * i]), low = digit(hex_digits, text[2 * i + 1]);

        if (high < 0 || low < 0)
            return false;
        p[i] = (uint8_t)(high << 4 | low);
    }
    return true;
}

char *secret_base64url(struct arena *a, const void *bytes, size_t count)
{
    const uint8_t *p = bytes;
    char *text = arena_alloc_array(a, count / 3 + 2, 4), *end = text;
    uint32_t bits = 0;
    int held = 0;

    for (size_t i = 0; i < count; i++) {
        bits = (bits << 8 | p[i]) & 0xffffU;
        for (held += 8; held >= 6;) {
            held -= 6;
            *end++ = base64url_digits[bits >> held & 63];
        }
    }
    if (held > 0)
        *end++ = base64url_digits[bits << (6 - held) & 63];
    return text;
}

bool secret_from_base64url(const char *text, void *out, size_t count)
{
    uint8_t *p = out;
    uint32_t bits = 0;
    int held = 0;

    if (strlen(text) != (count * 8 + 5) / 6)
        return false;
    for (; *text; text++) {
        const int value = digit(base64url_digits, *text);

        if (value < 0)
            return false;
        bits = (bits << 6 | (uint32_t)value) & 0xffffU;
        held += 6;
        if (held >= 8) {
            held -= 8;
            *p++ = (uint8_t)(bits >> held);
        }
    }
    return (bits & ((1U << held) - 1))
           == 0; /* left-over bits are zero, so each value has one form */
}
