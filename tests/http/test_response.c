/* Answers: the one header writer (O4), Location (R7), cookies (S2), and what goes out. */
#include "http/response.h"

#include "check.h"

static struct http_response fresh(struct arena *a)
{
    struct http_response res;

    http_response_start(a, &res);
    res.status = HTTP_OK;
    return res;
}

static const char *sent(const struct http_response *res)
{
    return http_response_bytes(res, false).bytes;
}

static bool is_500(const struct http_response *res)
{
    return strncmp(sent(res), "Status: 500 ", 12) == 0 && strstr(sent(res), "Der er sket en fejl");
}

static void test_whole(struct arena *a)
{
    struct http_response res = fresh(a);

    res.language = "da";
    text_add(&res.body, "<p>æ</p>\n");
    CHECK_STR("a page", sent(&res),
              "Status: 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: 10\r\n"
              "Content-Language: da\r\n\r\n<p>æ</p>\n");
    CHECK_STR("HEAD has the same head and no body", http_response_bytes(&res, true).bytes,
              "Status: 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: 10\r\n"
              "Content-Language: da\r\n\r\n");
    http_set_cookie(&res, "jobsamtale", "da.a.x", HTTP_SAME_SITE_LAX, false);
    http_response_restart(&res);
    CHECK("restart forgets body and cookies", res.body.size == 0 && res.headers.size == 0);
    CHECK("who forgets to answer does not answer 200", res.status == HTTP_SERVER_ERROR);
    res.status = HTTP_UNSET;
    CHECK("O3 an unset status is a constant 500", is_500(&res));
    res = fresh(a);
    res.language = "da\r\nX: y";
    CHECK("AC9 a line in the language", is_500(&res));
}

static void test_header_bytes(struct arena *a)
{
    /* clang-format off */
    static const struct { const char *name, *header, *value; bool good; } cases[] = {
        { "O4 plain",           "Allow", "GET, HEAD", true },
        { "AC9 line feed",      "Allow", "GET\nX: y", false },
        { "AC9 carriage return", "Allow", "GET\rX: y", false },
        { "O4 tab",             "Allow", "a\tb", false },
        { "O4 DEL",             "Allow", "a\x7f", false },
        { "O4 byte above",      "Allow", "\xc3\xa6", false },
        { "O5 a header of the web server", "Cache-Control", "no-store", false },
        { "O5 another one",     "Content-Security-Policy", "x", false },
        { "O4 the length is ours", "Content-Length", "5", false },
        { "O4 a name with a line", "Allow\r\nX", "y", false },
        { "O4 Location goes its own way", "Location", "/", false },
    }; /* clang-format on */

    for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
        struct http_response res = fresh(a);

        http_header(&res, cases[i].header, cases[i].value);
        CHECK_INT(cases[i].name, !res.is_broken, cases[i].good);
        CHECK_INT(cases[i].name, is_500(&res), !cases[i].good);
        CHECK(cases[i].name, cases[i].good || res.headers.size == 0);
    }
}

static void test_cookies(struct arena *a)
{
    struct http_response res = fresh(a);

    http_set_cookie(&res, "__Host-jobsamtale", "da.s.old", HTTP_SAME_SITE_LAX, true);
    http_set_cookie(&res, "__Host-jobsamtale", "da.s.new", HTTP_SAME_SITE_STRICT, true);
    CHECK_STR("S2 one cookie, the last", res.headers.bytes,
              "Set-Cookie: __Host-jobsamtale=da.s.new; Path=/; HttpOnly; SameSite=Strict; "
              "Secure\r\n");
    http_clear_site_data(&res);
    http_drop_cookie(&res, "__Host-jobsamtale", true);
    CHECK_STR("S3 sign-out", res.headers.bytes,
              "Clear-Site-Data: \"cache\",\"cookies\",\"storage\"\r\n"
              "Set-Cookie: __Host-jobsamtale=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0; "
              "Secure\r\n");
    res = fresh(a);
    http_set_cookie(&res, "jobsamtale", "x; Domain=evil", HTTP_SAME_SITE_LAX, false);
    CHECK("AC9 an attribute in a value", is_500(&res));
    res = fresh(a);
    http_set_cookie(&res, "job=samtale", "x", HTTP_SAME_SITE_LAX, false);
    CHECK("AC9 an equals sign in a name", is_500(&res));
    res = fresh(a);
    http_drop_cookie(&res, "a b", false);
    CHECK("AC9 a space in a name", is_500(&res));
}

static void test_location(struct arena *a)
{
    static const char id[] = "abcdefghijklmnopqrstuvwx27";
    /* clang-format off */
    static const struct { const char *name, *again; bool good; } local[] = {
        { "S6 path",              "/samtale/abc/kvittering", true },
        { "S6 with a query",      "/log-ind?tilbage=%2Fbook", true },
        { "R7 another site",      "https://evil.example/", false },
        { "R7 without a scheme",  "//evil.example/", false },
        { "R7 backslash",         "/\\evil.example", false },
        { "R7 relative",          "book", false },
        { "R7 empty",             "", false },
        { "AC9 a line in it",     "/a\r\nX: y", false },
        { "AC9 a space in it",    "/a b", false },
    };
    static const struct { const char *name, *pattern, *id; } bad[] = {
        { "R7 an id too few",     "/samtale/{ref}", NULL },
        { "R7 an id too many",    "/book", id },
        { "R7 a short id",        "/samtale/{ref}", "abc" },
        { "R7 an id with a dot",  "/samtale/{ref}", "abcdefghijklmnopqrstuvwx.7" },
        { "R7 an id in capitals", "/samtale/{ref}", "ABCDEFGHIJKLMNOPQRSTUVWX27" },
    }; /* clang-format on */
    struct http_response res = fresh(a);

    CHECK_INT("R7 plain", http_see_other(&res, "/mine-samtaler"), HTTP_SEE_OTHER);
    CHECK_STR("R7 303", sent(&res),
              "Status: 303 See Other\r\nContent-Type: text/html; charset=utf-8\r\n"
              "Content-Length: 0\r\nLocation: /mine-samtaler\r\n\r\n");
    CHECK_INT("R7 with an id", http_see_other_id(&res, "/samtale/{ref}/kvittering", id),
              HTTP_SEE_OTHER);
    CHECK_STR("R7 id in its place", res.location, "/samtale/abcdefghijklmnopqrstuvwx27/kvittering");
    http_see_other_query(&res, "/log-ind", NULL, "tilbage", "/book/tid?uge=2&æ");
    CHECK_STR("R7 query is encoded", res.location,
              "/log-ind?tilbage=%2Fbook%2Ftid%3Fuge%3D2%26%C3%A6");
    for (size_t i = 0; i < sizeof(local) / sizeof(*local); i++) {
        res = fresh(a);
        http_see_other_again(&res, local[i].again);
        CHECK_INT(local[i].name, !is_500(&res), local[i].good);
    }
    for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
        res = fresh(a);
        CHECK_INT(bad[i].name, http_see_other_query(&res, bad[i].pattern, bad[i].id, NULL, NULL),
                  HTTP_SERVER_ERROR);
        CHECK(bad[i].name, is_500(&res));
    }
    res = fresh(a);
    CHECK_INT("R7 null id", http_see_other_id(&res, "/samtale/{ref}", NULL), HTTP_SERVER_ERROR);
    res = fresh(a);
    res.status = HTTP_SEE_OTHER;
    CHECK("a 303 without a place is a 500", is_500(&res));
    res = fresh(a);
    http_see_other(&res, "/");
    res.status = HTTP_OK;
    CHECK("a place without a 303 is a 500", is_500(&res));
}

static void test_downloads(struct arena *a)
{
    static const char *const bad[] = { "a b.ics", "../x", ".x", "a\"b", "æ.ics", "a;b", "a/b" };
    struct http_response res = fresh(a);

    http_download(&res, HTTP_TYPE_CALENDAR, "samtale-K7PQ3M2X.ics");
    CHECK("O6 calendar", strstr(sent(&res), "Content-Type: text/calendar; charset=utf-8\r\n")
                             && strstr(sent(&res), "Content-Disposition: attachment; "
                                                   "filename=\"samtale-K7PQ3M2X.ics\"\r\n"));
    for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
        res = fresh(a);
        http_download(&res, HTTP_TYPE_CSV, bad[i]);
        CHECK(bad[i], is_500(&res));
    }
    res = fresh(a);
    http_retry_after(&res, 0);
    http_allow(&res, "GET, HEAD");
    CHECK_STR("O7 429 and 405", res.headers.bytes, "Retry-After: 1\r\nAllow: GET, HEAD\r\n");
}

static void test_statuses(void)
{
    CHECK_INT("none", http_of(OK), HTTP_OK);
    CHECK_INT("absent, or somebody else's", http_of(ERR_NOT_FOUND), HTTP_NOT_FOUND);
    CHECK_INT("conflict", http_of(ERR_CONFLICT), HTTP_CONFLICT);
    CHECK_INT("invalid", http_of(ERR_INVALID), HTTP_BAD_REQUEST);
    CHECK_INT("busy", http_of(ERR_BUSY), HTTP_UNAVAILABLE);
    CHECK_INT("store", http_of(ERR_STORE), HTTP_UNAVAILABLE);
    CHECK_STR("text", http_status_text(HTTP_UNPROCESSABLE), "422 Unprocessable Content");
}

int main(void)
{
    struct arena *a = arena_new();

    test_whole(a);
    test_header_bytes(a);
    test_cookies(a);
    test_location(a);
    test_downloads(a);
    test_statuses();
    arena_free(a);
    return CHECK_DONE();
}
