/* Bad input at the door: R1-R6, R10, S5, AC9-AC14. */
#include "http/request.h"

#include "base/text.h"
#include "check.h"

enum { VARIABLES_MAX = 24 };

struct built {
    struct arena *arena;
    const char *variables[VARIABLES_MAX];
    int count;
};

static void put(struct built *b, const char *name, const char *value)
{
    must(b->count < VARIABLES_MAX - 1);
    if (value)
        b->variables[b->count++] = arena_printf(b->arena, "%s=%s", name, value);
}

/* A request as nginx would hand it over. */
static struct http_request make(struct arena *a, const char *method, const char *query,
                                const char *body, size_t bytes)
{
    struct built b = { .arena = a };
    struct http_request req;

    put(&b, "REQUEST_METHOD", method);
    put(&b, "DOCUMENT_URI", "/book");
    put(&b, "SERVER_PROTOCOL", "HTTP/1.1");
    put(&b, "QUERY_STRING", query);
    put(&b, "CONTENT_TYPE", body ? "application/x-www-form-urlencoded" : "");
    put(&b, "CONTENT_LENGTH", body ? arena_printf(a, "%zu", bytes) : "");
    http_request_read(
        a, &(struct http_raw){ .variables = b.variables, .body = body, .body_bytes = bytes }, &req);
    return req;
}

static struct http_request post(struct arena *a, const char *body)
{
    return make(a, "POST", "", body, strlen(body));
}

/* A request of these variables alone, "" as body. */
static struct http_request of(struct arena *a, const char *const *variables, const char *body)
{
    struct http_request req;

    http_request_read(
        a, &(struct http_raw){ .variables = variables, .body = body, .body_bytes = strlen(body) },
        &req);
    return req;
}

#define METHOD   "REQUEST_METHOD=GET"
#define POSTED   "REQUEST_METHOD=POST"
#define URI      "DOCUMENT_URI=/"
#define PROTOCOL "SERVER_PROTOCOL=HTTP/1.1"
#define FORM     "CONTENT_TYPE=application/x-www-form-urlencoded"

static void test_variables(struct arena *a)
{
    /* clang-format off */
    static const struct { const char *name, *variables[8], *body; enum http_status want; } cases[] = {
        { "R1 whole",               { METHOD, URI, PROTOCOL }, "", HTTP_OK },
        { "R1 no method",           { URI, PROTOCOL }, "", HTTP_BAD_REQUEST },
        { "R1 no path",             { METHOD, PROTOCOL }, "", HTTP_BAD_REQUEST },
        { "R1 no protocol",         { METHOD, URI }, "", HTTP_BAD_REQUEST },
        { "R1 empty method",        { "REQUEST_METHOD=", URI, PROTOCOL }, "", HTTP_BAD_REQUEST },
        { "R1 another role",        { METHOD, URI, PROTOCOL, "FCGI_ROLE=FILTER" }, "", HTTP_BAD_REQUEST },
        { "R1 our role",            { METHOD, URI, PROTOCOL, "FCGI_ROLE=RESPONDER" }, "", HTTP_OK },
        { "AC13 method twice",      { METHOD, POSTED, URI, PROTOCOL }, "", HTTP_BAD_REQUEST },
        { "AC13 cookie twice",      { METHOD, URI, PROTOCOL, "HTTP_COOKIE=a", "HTTP_COOKIE=b" }, "", HTTP_BAD_REQUEST },
        { "R2 another method is for the table", { "REQUEST_METHOD=DELETE", URI, PROTOCOL }, "", HTTP_OK },
        { "R2 also with a body",    { "REQUEST_METHOD=PUT", URI, PROTOCOL, "CONTENT_TYPE=application/json", "CONTENT_LENGTH=3" }, "a=b", HTTP_OK },
        { "R3 whose length is sound", { "REQUEST_METHOD=PUT", URI, PROTOCOL, "CONTENT_LENGTH=4" }, "a=b", HTTP_BAD_REQUEST },
        { "R3 and not too large",   { "REQUEST_METHOD=DELETE", URI, PROTOCOL, "CONTENT_LENGTH=262145" }, "a=b", HTTP_TOO_LARGE },
        { "AC11 relative path",     { METHOD, "DOCUMENT_URI=book", PROTOCOL }, "", HTTP_BAD_REQUEST },
        { "AC11 address as path",   { METHOD, "DOCUMENT_URI=http://x/", PROTOCOL }, "", HTTP_BAD_REQUEST },
        { "AC12 path not UTF-8",    { METHOD, "DOCUMENT_URI=/\xc3", PROTOCOL }, "", HTTP_BAD_REQUEST },
        { "AC9 path with a line",   { METHOD, "DOCUMENT_URI=/a\r\nb", PROTOCOL }, "", HTTP_BAD_REQUEST },
        { "AC9 path with a tab",    { METHOD, "DOCUMENT_URI=/a\tb", PROTOCOL }, "", HTTP_BAD_REQUEST },
        { "R3 no length",           { POSTED, URI, PROTOCOL, FORM }, "", HTTP_LENGTH_REQUIRED },
        { "R3 empty length",        { POSTED, URI, PROTOCOL, FORM, "CONTENT_LENGTH=" }, "", HTTP_LENGTH_REQUIRED },
        { "R3 exact",               { POSTED, URI, PROTOCOL, FORM, "CONTENT_LENGTH=3" }, "a=b", HTTP_OK },
        { "R3 short",               { POSTED, URI, PROTOCOL, FORM, "CONTENT_LENGTH=4" }, "a=b", HTTP_BAD_REQUEST },
        { "R3 long",                { POSTED, URI, PROTOCOL, FORM, "CONTENT_LENGTH=2" }, "a=b", HTTP_BAD_REQUEST },
        { "R3 plus sign",           { POSTED, URI, PROTOCOL, FORM, "CONTENT_LENGTH=+3" }, "a=b", HTTP_BAD_REQUEST },
        { "R3 space",               { POSTED, URI, PROTOCOL, FORM, "CONTENT_LENGTH= 3" }, "a=b", HTTP_BAD_REQUEST },
        { "R3 hexadecimal",         { POSTED, URI, PROTOCOL, FORM, "CONTENT_LENGTH=0x3" }, "a=b", HTTP_BAD_REQUEST },
        { "R3 negative",            { POSTED, URI, PROTOCOL, FORM, "CONTENT_LENGTH=-3" }, "a=b", HTTP_BAD_REQUEST },
        { "R3 just over",           { POSTED, URI, PROTOCOL, FORM, "CONTENT_LENGTH=262145" }, "a=b", HTTP_TOO_LARGE },
        { "R3 wraps 64 bits",       { POSTED, URI, PROTOCOL, FORM, "CONTENT_LENGTH=18446744073709551619" }, "a=b", HTTP_TOO_LARGE },
        { "R3 GET with a body",     { METHOD, URI, PROTOCOL, FORM, "CONTENT_LENGTH=3" }, "a=b", HTTP_BAD_REQUEST },
        { "R3 GET with length 0",   { METHOD, URI, PROTOCOL, "CONTENT_LENGTH=0" }, "", HTTP_OK },
        { "R4 no type",             { POSTED, URI, PROTOCOL, "CONTENT_LENGTH=3" }, "a=b", HTTP_UNSUPPORTED_TYPE },
        { "R4 multipart",           { POSTED, URI, PROTOCOL, "CONTENT_TYPE=multipart/form-data; boundary=x", "CONTENT_LENGTH=3" }, "a=b", HTTP_UNSUPPORTED_TYPE },
        { "R4 longer type",         { POSTED, URI, PROTOCOL, FORM "x", "CONTENT_LENGTH=3" }, "a=b", HTTP_UNSUPPORTED_TYPE },
        { "R4 capitals",            { POSTED, URI, PROTOCOL, "CONTENT_TYPE=Application/X-WWW-Form-URLencoded", "CONTENT_LENGTH=3" }, "a=b", HTTP_OK },
        { "R4 charset utf-8",       { POSTED, URI, PROTOCOL, FORM "; charset=UTF-8", "CONTENT_LENGTH=3" }, "a=b", HTTP_OK },
        { "R4 charset in quotes",   { POSTED, URI, PROTOCOL, FORM ";charset=\"utf-8\"", "CONTENT_LENGTH=3" }, "a=b", HTTP_OK },
        { "R4 another charset",     { POSTED, URI, PROTOCOL, FORM "; charset=latin1", "CONTENT_LENGTH=3" }, "a=b", HTTP_UNSUPPORTED_TYPE },
        { "R4 another parameter",   { POSTED, URI, PROTOCOL, FORM "; x=y", "CONTENT_LENGTH=3" }, "a=b", HTTP_UNSUPPORTED_TYPE },
        { "AC12 query not UTF-8",   { METHOD, URI, PROTOCOL, "QUERY_STRING=a=%ff" }, "", HTTP_BAD_REQUEST },
    }; /* clang-format on */

    for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
        const struct http_request req = of(a, cases[i].variables, cases[i].body);

        CHECK_INT(cases[i].name, req.status, cases[i].want);
        CHECK(cases[i].name, (req.status == HTTP_OK) == text_is_empty(req.reason));
        CHECK("refused: no field is left",
              req.status == HTTP_OK || (req.query.count == 0 && req.body.count == 0));
    }
}

static void test_decoding(struct arena *a)
{
    /* clang-format off */
    static const struct { const char *name, *body, *want; } good[] = {
        { "R5 plain",                "n=abc", "abc" },
        { "R5 plus is a space",      "n=a+b", "a b" },
        { "R5 escaped plus",         "n=a%2Bb", "a+b" },
        { "R5 both cases",           "n=%c3%A6", "æ" },
        { "R5 decoded once",         "n=%2541", "%41" },
        { "R5 equals in a value",    "n=a=b", "a=b" },
        { "R5 no equals sign",       "n", "" },
        { "R5 empty value",          "n=", "" },
        { "R5 empty pieces",         "&&x=1&&n=2&", "2" },
        { "R9 trimmed",              "n=++a+b++", "a b" },
        { "R9 no-break space",       "n=%C2%A0a", "a" },
        { "R10 CRLF to LF",          "n=a%0D%0Ab", "a\nb" },
        { "R10 tab and line feed",   "n=a%09b%0Ac", "a\tb\nc" },
        { "R5 escaped name",         "%6E=1", "1" },
        { "AC8 markup stays as typed", "n=%3Cscript%3E", "<script>" },
        { "AC10 braces stay as typed", "n=%7B%7BX%7D%7D", "{{X}}" },
        { "R10 direction is the page's matter", "n=a%E2%80%AEb", "a\xe2\x80\xae" "b" },
        { "R6 absent",               "m=1", NULL },
    };
    static const struct { const char *name, *body; } bad[] = {
        { "R5 escape cut",           "n=%" },           { "R5 escape cut by one", "n=%4" },
        { "R5 escape of letters",    "n=%zz" },         { "R5 escape across fields", "n=%4&1=2" },
        { "AC12 NUL",                "n=a%00b" },       { "AC12 overlong",        "n=%C0%AF" },
        { "AC12 surrogate",          "n=%ED%A0%80" },   { "AC12 cut character",   "n=%C3" },
        { "AC12 raw byte",           "n=\xff" },        { "R10 escape character", "n=%1B" },
        { "R10 DEL",                 "n=%7F" },         { "R10 C1",               "n=%C2%85" },
        { "R10 lone CR",             "n=a%0Db" },       { "R10 CR at the end",    "n=a%0D" },
        { "R5 no name",              "=x" },            { "R10 control in a name", "a%01=x" },
        { "R5 NUL in a name",        "a%00=x" },
    }; /* clang-format on */

    for (size_t i = 0; i < sizeof(good) / sizeof(*good); i++) {
        const struct http_request req = post(a, good[i].body);
        const struct http_request get = make(a, "GET", good[i].body, NULL, 0);

        CHECK_INT(good[i].name, req.status, HTTP_OK);
        CHECK_STR(good[i].name, http_body(&req, "n"), good[i].want);
        CHECK_STR(good[i].name, http_query(&get, "n"), good[i].want);
        CHECK("R6 query and body are apart",
              !http_query(&req, "n") && !http_body(&get, "n") && get.body.count == 0);
    }
    for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
        const struct http_request req = post(a, bad[i].body);
        const struct http_request get = make(a, "GET", bad[i].body, NULL, 0);

        CHECK_INT(bad[i].name, req.status, HTTP_BAD_REQUEST);
        CHECK_INT(bad[i].name, get.status, HTTP_BAD_REQUEST);
    }
    CHECK_INT("AC12 raw NUL", make(a, "POST", "", "n=a\0b", 5).status, HTTP_BAD_REQUEST);
}

static void test_fields(struct arena *a)
{
    static const char *const lists[] = { "dag", NULL };
    const struct http_rules with_list = { .lists = lists };
    struct http_request req = post(a, "dag=1&dag=2&navn=x&kode=+12+&tid.abc=V%C3%A6lg&tom.=1");
    const char *value, *id;
    size_t at = 0;
    struct text many = text_new(a, 4000);

    CHECK_INT("AC13 twice", http_request_check(&req, NULL), HTTP_BAD_REQUEST);
    CHECK_INT("R6 twice in a list", http_request_check(&req, &with_list), HTTP_OK);
    CHECK("R6 list, first", http_body_list(&req, "dag", &at, &value) && strcmp(value, "1") == 0);
    CHECK("R6 list, second", http_body_list(&req, "dag", &at, &value) && strcmp(value, "2") == 0);
    CHECK("R6 list, end", !http_body_list(&req, "dag", &at, &value));
    CHECK_STR("S7 passwords keep their spaces", http_body_exact(&req, "kode"), " 12 ");
    CHECK_STR("R9 other fields do not", http_body(&req, "kode"), "12");
    CHECK_STR("R6 id in a name", http_body_prefixed(&req, "tid.", &id), "Vælg");
    CHECK_STR("R6 the id", id, "abc");
    CHECK("R6 an empty id is none", !http_body_prefixed(&req, "tom.", &id) && !id);
    CHECK("R6 no such prefix", !http_body_prefixed(&req, "dato.", &id) && !id);
    req = post(a, "tid.a=1&tid.b=2");
    CHECK("R6 two ids are none", !http_body_prefixed(&req, "tid.", &id) && !id);
    at = 0;
    CHECK("R6 each", http_body_each(&req, "tid.", &at, &id, &value) && strcmp(id, "a") == 0
                         && http_body_each(&req, "tid.", &at, &id, &value) && strcmp(id, "b") == 0
                         && strcmp(value, "2") == 0
                         && !http_body_each(&req, "tid.", &at, &id, &value));
    req = make(a, "GET", "a=1&a=2", NULL, 0);
    CHECK_INT("AC13 twice in the query", http_request_check(&req, NULL), HTTP_BAD_REQUEST);
    req = make(a, "POST", "navn=1", "navn=2", 6);
    CHECK_INT("R6 once in each is once", http_request_check(&req, NULL), HTTP_OK);
    CHECK("R6 and each is itself",
          strcmp(http_query(&req, "navn"), "1") == 0 && strcmp(http_body(&req, "navn"), "2") == 0);
    for (int i = 0; i < HTTP_FIELDS_MAX; i++)
        text_addf(&many, "%sf%d=x", i ? "&" : "", i);
    CHECK_INT("R5 a hundred fields", post(a, many.bytes).status, HTTP_OK);
    CHECK_INT("R5 all are there", post(a, many.bytes).body.count, HTTP_FIELDS_MAX);
    text_add(&many, "&last=x");
    CHECK_INT("R5 one more", post(a, many.bytes).status, HTTP_BAD_REQUEST);
}

static void test_sizes(struct arena *a)
{
    static const struct http_rules big = { .big_body = true };
    char *body = arena_alloc(a, HTTP_BODY_BIG_BYTES + 2);
    struct http_request req;

    memset(body, 'x', HTTP_BODY_BIG_BYTES + 1);
    body[0] = 'n', body[1] = '=';
    req = make(a, "POST", "", body, HTTP_BODY_BYTES);
    CHECK_INT("R3 64 KiB", http_request_check(&req, NULL), HTTP_OK);
    req = make(a, "POST", "", body, HTTP_BODY_BYTES + 1);
    CHECK_INT("R3 a byte more", http_request_check(&req, NULL), HTTP_TOO_LARGE);
    CHECK_INT("R3 a byte more where it may", http_request_check(&req, &big), HTTP_OK);
    req = make(a, "POST", "", body, HTTP_BODY_BIG_BYTES);
    CHECK_INT("R3 256 KiB", http_request_check(&req, &big), HTTP_OK);
    req = make(a, "POST", "", body, HTTP_BODY_BIG_BYTES + 1);
    CHECK_INT("R3 a byte more for all", http_request_check(&req, &big), HTTP_TOO_LARGE);
    http_request_read(
        a,
        &(struct http_raw){
            .variables = (const char *[]){ POSTED, URI, PROTOCOL, FORM, "CONTENT_LENGTH=3", NULL },
            .body = "a=b",
            .body_bytes = 3,
            .body_broken = true },
        &req);
    CHECK_INT("AC14 the stream broke", http_request_check(&req, NULL), HTTP_BAD_REQUEST);
    req = post(a, "a=%20b&c=d");
    CHECK_STR("the raw body is kept for a draft", req.body_raw, "a=%20b&c=d");
    CHECK_INT("with its length", req.body_bytes, 10);
}

static void test_cookies(struct arena *a)
{
    /* clang-format off */
    static const struct { const char *name, *header, *want; } cases[] = {
        { "S2 alone",                "s=da.s.abc", "da.s.abc" },
        { "S2 among others",         "a=1; s=x; b=2", "x" },
        { "S2 without a space",      "a=1;s=x", "x" },
        { "S2 base64url",            "s=da.a.A-_0", "da.a.A-_0" },
        { "S2 absent",               "a=1", NULL },
        { "S2 no header",            "", NULL },
        { "S2 empty value",          "s=", "" },
        { "S2 longer name",          "ss=x", NULL },
        { "S2 name at the end of another", "as=x", NULL },
        { "S2 other case",           "S=x", NULL },
        { "AC13 twice",              "s=x; s=y", NULL },
        { "AC9 control",             "s=a\x01" "b", NULL },
        { "AC12 byte above",         "s=\xc3\xa6", NULL },
        { "AC9 quote",               "s=\"x\"", NULL },
        { "AC9 comma",               "s=x,y", NULL },
        { "AC9 space inside",        "s=x y", NULL },
    }; /* clang-format on */

    for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
        const char *const variables[] = { METHOD, URI, PROTOCOL,
                                          arena_printf(a, "HTTP_COOKIE=%s", cases[i].header),
                                          NULL };
        const struct http_request req = of(a, variables, "");

        CHECK_STR(cases[i].name, http_cookie(&req, a, "s"), cases[i].want);
    }
}

static void test_origin(struct arena *a)
{
    /* clang-format off */
    static const struct { const char *name, *origin, *site, *host, *https; bool want; } cases[] = {
        { "S5 neither sent",          NULL, NULL, "localhost:8080", NULL, true },
        { "S5 ours",                  "http://localhost:8080", "same-origin", "localhost:8080", NULL, true },
        { "S5 ours, in capitals",     "http://LOCALHOST:8080", NULL, "localhost:8080", NULL, true },
        { "S5 ours on TLS",           "https://tid.example", "same-origin", "tid.example", "on", true },
        { "AC5 another host",         "http://evil.example", NULL, "localhost:8080", NULL, false },
        { "AC5 another port",         "http://localhost:8081", NULL, "localhost:8080", NULL, false },
        { "AC5 no port",              "http://localhost", NULL, "localhost:8080", NULL, false },
        { "AC5 plain on TLS",         "http://tid.example", NULL, "tid.example", "on", false },
        { "AC5 TLS on plain",         "https://localhost:8080", NULL, "localhost:8080", NULL, false },
        { "AC5 null",                 "null", NULL, "localhost:8080", NULL, false },
        { "AC5 empty",                "", NULL, "localhost:8080", NULL, false },
        { "AC5 host as a prefix",     "http://localhost:8080.evil.example", NULL, "localhost:8080", NULL, false },
        { "AC5 no host",              "http://", NULL, "", NULL, false },
        { "AC5 cross-site",           NULL, "cross-site", "localhost:8080", NULL, false },
        { "AC5 same-site",            NULL, "same-site", "localhost:8080", NULL, false },
        { "AC5 site none",            NULL, "none", "localhost:8080", NULL, false },
        { "AC5 cross-site with our origin", "http://localhost:8080", "cross-site", "localhost:8080", NULL, false },
        { "S5 https=off is plain",    "http://localhost:8080", NULL, "localhost:8080", "off", true },
    }; /* clang-format on */

    for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
        struct built b = { .arena = a };
        struct http_request req;

        put(&b, "REQUEST_METHOD", "GET");
        put(&b, "DOCUMENT_URI", "/");
        put(&b, "SERVER_PROTOCOL", "HTTP/1.1");
        put(&b, "HTTP_ORIGIN", cases[i].origin);
        put(&b, "HTTP_SEC_FETCH_SITE", cases[i].site);
        put(&b, "HTTP_HOST", cases[i].host);
        put(&b, "HTTPS", cases[i].https);
        req = of(a, b.variables, "");
        CHECK_INT(cases[i].name, http_is_same_origin(&req), cases[i].want);
    }
}

static void test_methods(struct arena *a)
{
    CHECK_INT("R2 GET", make(a, "GET", "", NULL, 0).method, HTTP_GET);
    CHECK_INT("R2 HEAD", make(a, "HEAD", "", NULL, 0).method, HTTP_HEAD);
    CHECK_INT("R2 POST", post(a, "a=b").method, HTTP_POST);
    CHECK_INT("R2 lower case is another", make(a, "get", "", NULL, 0).method, HTTP_OTHER);
    CHECK_STR("R2 the name is for the log", make(a, "PROPFIND", "", NULL, 0).method_name,
              "PROPFIND");
    CHECK_STR("AC16 and holds nothing else", make(a, "GET\n{", "", NULL, 0).method_name, "OTHER");
    CHECK_STR("R2 nor anything long", make(a, "ABCDEFGHIJKLMNOPQ", "", NULL, 0).method_name,
              "OTHER");
}

int main(void)
{
    struct arena *a = arena_new();

    test_variables(a);
    test_decoding(a);
    test_fields(a);
    test_sizes(a);
    test_cookies(a);
    test_origin(a);
    test_methods(a);
    arena_free(a);
    return CHECK_DONE();
}
