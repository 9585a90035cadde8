/* Published vectors for the hashes (FIPS 180-4 examples, RFC 4231, RFC 4648), and strict decoding.
 */
#include "base/secret.h"

#include "check.h"

#include <stdlib.h>

static void test_vectors(struct arena *a)
{
    uint8_t out[SHA256_BYTES], key[SHA256_BYTES] = { 0 };

    secret_sha256("", 0, out);
    CHECK_STR("SHA-256 of nothing", secret_hex(a, out, sizeof(out)),
              "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    secret_sha256("abc", 3, out);
    CHECK_STR("SHA-256 of abc", secret_hex(a, out, sizeof(out)),
              "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    /* A key shorter than the block is padded with zeros: RFC 4231 case 1 and 2 fit in 32 bytes. */
    memset(key, 0x0b, 20);
    secret_hmac_sha256(key, "Hi There", 8, out);
    CHECK_STR("HMAC RFC 4231 case 1", secret_hex(a, out, sizeof(out)),
              "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    memset(key, 0, sizeof(key));
    memcpy(key, "Jefe", 4);
    secret_hmac_sha256(key, "what do ya want for nothing?", 28, out);
    CHECK_STR("HMAC RFC 4231 case 2", secret_hex(a, out, sizeof(out)),
              "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
}

static void test_base64url(struct arena *a)
{
    /* clang-format off */
    static const struct { const char *bytes, *text; } good[] = {
        { "", "" }, { "f", "Zg" }, { "fo", "Zm8" }, { "foo", "Zm9v" }, { "foob", "Zm9vYg" },
        { "fooba", "Zm9vYmE" }, { "foobar", "Zm9vYmFy" }, { "\xfb\xff\xfe", "-__-" },
    };
    static const struct { const char *name, *text; size_t bytes; } bad[] = {
        { "padding",          "Zg==", 1 }, { "too short",    "Z",    1 }, { "too long", "Zm8", 1 },
        { "left-over bits",   "Zh",   1 }, { "other digits", "+/+/", 3 }, { "space",    "Z ",  1 },
        { "left-over bits 2", "Zm9",  2 },
    }; /* clang-format on */
    uint8_t out[8];

    for (size_t i = 0; i < sizeof(good) / sizeof(*good); i++) {
        const size_t n = strlen(good[i].bytes);

        CHECK_STR("RFC 4648 to text", secret_base64url(a, good[i].bytes, n), good[i].text);
        CHECK("RFC 4648 and back",
              secret_from_base64url(good[i].text, out, n) && memcmp(out, good[i].bytes, n) == 0);
    }
    for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++)
        CHECK(bad[i].name, !secret_from_base64url(bad[i].text, out, bad[i].bytes));
    for (int i = 0; i < 200; i++) {
        uint8_t random[33], back[33];
        const size_t n = secret_below(33) + 1;

        secret_random(random, n);
        CHECK("base64url there and back",
              secret_from_base64url(secret_base64url(a, random, n), back, n)
                  && secret_equal(random, back, n));
    }
}

static void test_hex(void)
{
    uint8_t out[2];

    CHECK("hex", secret_from_hex("0aff", out, 2) && out[0] == 10 && out[1] == 255);
    CHECK("hex in capitals is refused", !secret_from_hex("0AFF", out, 2));
    CHECK("hex too short", !secret_from_hex("0af", out, 2));
    CHECK("hex too long", !secret_from_hex("0aff0", out, 2));
    CHECK("hex with another letter", !secret_from_hex("0afg", out, 2));
}

static void test_randomness(struct arena *a)
{
    int seen[10] = { 0 };
    bool all_there = true;

    for (int i = 0; i < 10000; i++) {
        const uint32_t n = secret_below(10);

        if (n >= 10)
            abort();
        seen[n]++;
    }
    for (int i = 0; i < 10; i++)
        all_there = all_there && seen[i] > 800 && seen[i] < 1200;
    CHECK("below: each number about equally often", all_there);
    CHECK_INT("below one", secret_below(1), 0);
    for (int i = 0; i < 100; i++) {
        const char *id = secret_public_id(a);

        CHECK("A2 26 characters a-z2-7",
              strlen(id) == SECRET_ID_CHARS
                  && id[strspn(id, "abcdefghijklmnopqrstuvwxyz234567")] == '\0');
        CHECK("A2 never the same", strcmp(id, secret_public_id(a)) != 0);
    }
    CHECK("equal", secret_equal("abc", "abc", 3) && !secret_equal("abc", "abd", 3));
}

int main(void)
{
    struct arena *a = arena_new();

    test_vectors(a);
    test_base64url(a);
    test_hex();
    test_randomness(a);
    arena_free(a);
    return CHECK_DONE();
}
