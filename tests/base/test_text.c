/* Text: growth, UTF-8 by RFC 3629, controls and direction (R5, R10), trimming (R9). */
#include "base/text.h"

#include "check.h"

static void test_growth(struct arena *a)
{
    struct text t = text_new(a, 0);
    char want[5001];

    for (int i = 0; i < 5000; i++)
        text_add_char(&t, (char)('a' + i % 26));
    for (int i = 0; i < 5000; i++)
        want[i] = (char)('a' + i % 26);
    want[5000] = '\0';
    CHECK_STR("grows", t.bytes, want);
    CHECK_INT("size", t.size, 5000);
    t = text_new(a, 4);
    text_addf(&t, "%s=%d", "minutter", 45);
    text_add_bytes(&t, "æøå", 4);
    CHECK_STR("formats and bytes", t.bytes, "minutter=45æø");
    text_add_bytes(&t, "", 0);
    CHECK_INT("nothing added", t.size, strlen(t.bytes));
}

static void test_utf8(void)
{
    /* clang-format off */
    static const struct { const char *name, *bytes; size_t count; bool want; } cases[] = {
        { "AC12 empty",                 "", 0, true },
        { "AC12 plain",                 "abc", 3, true },
        { "AC12 two bytes",             "\xc3\xa6", 2, true },
        { "AC12 three bytes",           "\xe2\x82\xac", 3, true },
        { "AC12 four bytes",            "\xf0\x9f\x98\x80", 4, true },
        { "AC12 last code point",       "\xf4\x8f\xbf\xbf", 4, true },
        { "AC12 NUL",                   "a\0b", 3, false },
        { "AC12 lone continuation",     "\x80", 1, false },
        { "AC12 cut in two",            "\xc3", 1, false },
        { "AC12 cut in three",          "\xe2\x82", 2, false },
        { "AC12 cut in four",           "\xf0\x9f\x98", 3, false },
        { "AC12 overlong slash",        "\xc0\xaf", 2, false },
        { "AC12 overlong C1",           "\xc1\xbf", 2, false },
        { "AC12 overlong three",        "\xe0\x80\xaf", 3, false },
        { "AC12 overlong four",         "\xf0\x80\x80\xaf", 4, false },
        { "AC12 surrogate",             "\xed\xa0\x80", 3, false },
        { "AC12 beyond the last",       "\xf4\x90\x80\x80", 4, false },
        { "AC12 F5",                    "\xf5\x80\x80\x80", 4, false },
        { "AC12 FF",                    "\xff", 1, false },
        { "AC12 second byte no continuation", "\xc3" "a", 2, false },
    }; /* clang-format on */

    for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++)
        CHECK_INT(cases[i].name, text_is_utf8(cases[i].bytes, cases[i].count), cases[i].want);
}

static void test_characters(void)
{
    /* clang-format off */
    static const struct { const char *name, *text; bool control, direction; } cases[] = {
        { "R10 plain",             "Ærø, Åse", false, false },
        { "R10 tab and line feed", "a\tb\nc", false, false },
        { "R10 carriage return",   "a\rb", true, false },
        { "R10 escape",            "\x1b[0m", true, false },
        { "R10 DEL",               "a\x7f", true, false },
        { "R10 C1",                "a\xc2\x85", true, false },
        { "R10 U+202A",            "a\xe2\x80\xaa", false, true },
        { "R10 U+202E",            "a\xe2\x80\xae" "b", false, true },
        { "R10 U+2066",            "\xe2\x81\xa6", false, true },
        { "R10 U+2069",            "\xe2\x81\xa9", false, true },
        { "R10 U+2065 is none",    "\xe2\x81\xa5", false, false },
        { "R10 U+FDD0",            "\xef\xb7\x90", false, true },
        { "R10 U+FFFE",            "\xef\xbf\xbe", false, true },
        { "R10 U+1FFFF",           "\xf0\x9f\xbf\xbf", false, true },
        { "R10 Arabic is fine",    "\xd8\xb3\xd9\x84\xd8\xa7\xd9\x85", false, false },
        { "R10 malformed is never clean", "\xff", true, true },
    }; /* clang-format on */

    for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
        CHECK_INT(cases[i].name, text_has_control(cases[i].text), cases[i].control);
        CHECK_INT(cases[i].name, text_has_direction_override(cases[i].text), cases[i].direction);
    }
}

static void test_trim(struct arena *a)
{
    /* clang-format off */
    static const struct { const char *name, *text, *want; } cases[] = {
        { "R9 nothing",           "", "" },
        { "R9 only spaces",       " \t\r\n \xc2\xa0", "" },
        { "R9 outer spaces",      "  a b  ", "a b" },
        { "R9 no-break spaces",   "\xc2\xa0" "a\xc2\xa0" "b\xc2\xa0", "a\xc2\xa0" "b" },
        { "R9 narrow one",        "\xe2\x80\xaf" "a\xe2\x80\xaf", "a" },
        { "R10 CRLF",             "a\r\nb", "a\nb" },
        { "R10 lone CR",          "a\rb", "a\nb" },
        { "R10 CRLF CRLF",        "a\r\n\r\nb\r\n", "a\n\nb" },
        { "R9 letters with bytes like spaces", "\xc3\xa0", "\xc3\xa0" },
    }; /* clang-format on */

    for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++)
        CHECK_STR(cases[i].name, text_trim(a, cases[i].text), cases[i].want);
}

int main(void)
{
    struct arena *a = arena_new();

    test_growth(a);
    test_utf8();
    test_characters();
    test_trim(a);
    CHECK_INT("length counts characters", text_length("æ€😀a"), 4);
    CHECK("same: null alone",
          text_same(NULL, NULL) && !text_same(NULL, "") && !text_same("", NULL));
    CHECK("same", text_same("a", "a") && !text_same("a", "b"));
    CHECK("empty", text_is_empty(NULL) && text_is_empty("") && !text_is_empty(" "));
    arena_free(a);
    return CHECK_DONE();
}
