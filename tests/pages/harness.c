/* The small municipality of the page tests, and the requests that are put through dispatch(). */
#include "harness.h"

#include "auth/cookie.h"
#include "auth/csrf.h"
#include "base/clock.h"
#include "base/log.h"
#include "base/secret.h"
#include "base/text.h"
#include "http/request.h"
#include "http/response.h"
#include "pages/dispatch.h"
#include "store/session.h"
#include "store/staff.h"
#include "store/unit.h"

#include "check.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

/* A page takes at most 12 statements; a POST that changes something and shows the outcome at once
 * has its submission, its draft and its audit row besides. */
enum {
    STATEMENTS_MOST = 12,
    CHANGE_STATEMENTS_MOST = 16,
    HALF_AN_HOUR = 1800,
    EIGHT_HOURS = 8 * 3600
};

/* ---- the clock ---- */

void world_at_utc(struct world *w, int64_t utc)
{
    (void)w;
    must(setenv("JOBSAMTALE_NOW", arena_printf(w->arena, "%lld", (long long)utc), 1) == 0);
}

void world_at(struct world *w, civil_day day, int minute)
{
    int64_t utc;

    must(law_clock_utc(day, minute, &utc) != LAW_CLOCK_INVALID);
    world_at_utc(w, utc);
}

int64_t world_now(void)
{
    return clock_now_utc();
}

civil_day world_today(void)
{
    return law_clock_local(clock_now_utc()).day;
}

/* ---- the municipality ---- */

static int64_t add_unit(struct world *w, const char *name, const char *phone, const char *place)
{
    int64_t id;

    must(store_unit_add(w->admin,
                        &(struct store_unit){ .public_id = secret_public_id(w->arena),
                                              .name = name,
                                              .phone = phone,
                                              .place = place },
                        &id)
         == OK);
    return id;
}

static int64_t add_staff(struct world *w, int64_t unit, const char *user_name,
                         const char *full_name, enum store_staff_role role, bool may_see_protected)
{
    int64_t id;

    must(store_staff_add(w->admin,
                         &(struct store_staff){ .unit_id = unit,
                                                .public_id = secret_public_id(w->arena),
                                                .user_name = user_name,
                                                .full_name = full_name,
                                                .phone = "70121320",
                                                .role = role,
                                                .may_see_protected = may_see_protected },
                         world_now(), &id)
         == OK);
    return id;
}

static void people(struct world *w)
{
    must(store_begin_write(w->admin) == OK);
    w->unit = add_unit(w, "Jobcenter Nord", "70121315", "Rådhusgade 1");
    w->other_unit = add_unit(w, "Jobcenter Syd", "70121316", "Søndergade 12");
    w->mette = add_staff(w, w->unit, "mette.holm", "Mette Holm", STORE_CASEWORKER, false);
    w->jonas = add_staff(w, w->unit, "jonas.berg", "Jonas Berg", STORE_CASEWORKER, true);
    w->karin = add_staff(w, w->unit, "karin.lund", "Karin Lund", STORE_TEAM_LEADER, true);
    w->ole = add_staff(w, w->other_unit, "ole.riis", "Ole Riis", STORE_CASEWORKER, false);
    w->admin_user = add_staff(w, w->unit, "admin.test", "Anne Bak", STORE_ADMINISTRATOR, false);
    must(store_commit(w->admin) == OK);
}

/* Once a process, like a worker: ctemplate remembers the names of markers for ever. */
/* Opened once a program; the arena is held, or the leak checker asks for its owner. */
static struct views *open_views(const char *build)
{
    static struct {
        struct arena *arena;
        struct views *views;
    } kept;
    struct view_problem problem;
    uint32_t offered;

    if (kept.arena)
        return kept.views;
    kept.arena = arena_new();
    must(language_list("da,en,ar", &offered));
    if (views_open(kept.arena, &view_names, arena_printf(kept.arena, "%s/templates", build),
                   offered, &kept.views, &problem)
        != OK) {
        fprintf(stderr, "%s\n", problem.message);
        abort();
    }
    return kept.views;
}

static struct site_parts open_site(struct world *w, enum auth_site site, struct views *views,
                                   const uint8_t key[STORE_KEY_BYTES])
{
    struct site_parts parts = {
        .site = site,
        .is_any_pool = true,
        .config = &w->config,
        .settings = &w->settings,
        .views = views,
    };

    must(store_open(w->arena, w->dir, site == AUTH_SITE_STAFF ? STORE_STAFF : STORE_CITIZEN,
                    &parts.store)
         == OK);
    parts.auth = auth_open(w->arena, parts.store, key, false);
    return parts;
}

static const char *build_dir(void)
{
    const char *build = getenv("B");

    return build && *build ? build : "build";
}

struct world *world_open(void)
{
    struct arena *a = arena_new();
    struct world *w = ARENA_NEW(a, struct world);
    struct config_problem problem;
    uint8_t key[STORE_KEY_BYTES];
    struct views *views;
    char *dir = arena_strdup(a, access("/dev/shm", W_OK) == 0 ? "/dev/shm/jobsamtale-XXXXXX"
                                                              : "/tmp/jobsamtale-XXXXXX");

    log_start(LOG_FORM_JSON, getenv("VERBOSE") ? LOG_INFO : LOG_ERROR);
    w->arena = a;
    world_at(w, civil_from(2026, 3, 2), 9 * 60);
    must(mkdtemp(dir) != NULL);
    w->dir = dir;
    must(store_migrate(dir, NULL) == OK);
    must(sqlite3_open(arena_printf(a, "%s/jobsamtale.db", dir), &w->db) == SQLITE_OK);
    must(sqlite3_busy_timeout(w->db, 5000) == SQLITE_OK);
    must(sqlite3_exec(w->db, "PRAGMA foreign_keys = ON; PRAGMA synchronous = OFF", NULL, NULL, NULL)
         == SQLITE_OK);
    must(store_open(a, dir, STORE_ADMIN, &w->admin) == OK);
    must(config_load(a, NULL, NULL, NULL, &w->config, &problem) == OK);
    w->config.data_dir = dir;
    w->settings = law_settings_default();
    must(store_server_key(dir, key) == OK);
    views = open_views(build_dir());
    w->citizen = open_site(w, AUTH_SITE_CITIZEN, views, key);
    w->staff = open_site(w, AUTH_SITE_STAFF, views, key);
    people(w);
    return w;
}

void world_reopen(struct world *w)
{
    uint8_t key[STORE_KEY_BYTES];

    must(store_server_key(w->dir, key) == OK);
    w->citizen = open_site(w, AUTH_SITE_CITIZEN, w->citizen.views, key);
    w->staff = open_site(w, AUTH_SITE_STAFF, w->staff.views, key);
}

static void remove_folder(const char *dir)
{
    DIR *d = opendir(dir);
    struct dirent *entry;
    char path[512];

    while (d && (entry = readdir(d))) {
        if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0)
            continue;
        snprintf(path, sizeof path, "%s/%s", dir, entry->d_name);
        if (unlink(path) != 0)
            remove_folder(path);
    }
    if (d)
        closedir(d);
    (void)rmdir(dir);
}

void world_close(struct world *w)
{
    char dir[64];

    snprintf(dir, sizeof dir, "%s", w->dir);
    sqlite3_close(w->db);
    arena_free(w->arena);
    remove_folder(dir);
}

/* ---- visitors ---- */

static const struct site_parts *parts_of(const struct visitor *v)
{
    return v->site == AUTH_SITE_STAFF ? &v->w->staff : &v->w->citizen;
}

struct visitor world_stranger(struct world *w, enum auth_site site)
{
    return (struct visitor){ .w = w, .site = site };
}

static struct visitor sign_in(struct world *w, enum auth_site site, struct store_session session)
{
    struct visitor v = world_stranger(w, site);
    struct auth_cookie cookie = { .language = "da", .kind = AUTH_COOKIE_SESSION };
    uint8_t hash[SHA256_BYTES];

    secret_random(cookie.token, sizeof cookie.token);
    secret_sha256(cookie.token, sizeof cookie.token, hash);
    session.site = site == AUTH_SITE_STAFF ? STORE_SITE_STAFF : STORE_SITE_CITIZEN;
    session.level = 1;
    session.created_utc = session.seen_utc = session.reauth_utc = world_now();
    session.expires_utc = world_now() + EIGHT_HOURS;
    session.idle_s = HALF_AN_HOUR;
    must(store_begin_write(w->admin) == OK);
    must(store_session_add(w->admin, &session, hash) == OK);
    must(store_commit(w->admin) == OK);
    snprintf(v.cookie, sizeof v.cookie, "%s", auth_cookie_write(w->arena, &cookie));
    return v;
}

struct visitor world_citizen(struct world *w, int64_t person)
{
    return sign_in(w, AUTH_SITE_CITIZEN,
                   (struct store_session){ .role = STORE_SESSION_CITIZEN, .person_id = person });
}

struct visitor world_staff(struct world *w, int64_t user)
{
    const char *role = world_text(w, "SELECT role FROM staff_user WHERE id = ?", user);

    return sign_in(w, AUTH_SITE_STAFF,
                   (struct store_session){
                       .role = text_same(role, "caseworker")    ? STORE_SESSION_CASEWORKER
                               : text_same(role, "team_leader") ? STORE_SESSION_TEAM_LEADER
                                                                : STORE_SESSION_ADMINISTRATOR,
                       .staff_id = user });
}

/* ---- requests ---- */

static void keep_cookie(struct visitor *v, const char *headers)
{
    const char *name =
        arena_printf(v->w->arena, "Set-Cookie: %s=", auth_cookie_name(parts_of(v)->auth, v->site));
    const char *at = strstr(headers, name);
    size_t length;

    if (!at)
        return;
    at += strlen(name);
    length = strcspn(at, ";\r\n");
    must(length < sizeof v->cookie);
    memcpy(v->cookie, at, length);
    v->cookie[length] = '\0';
}

/* The cookie's value, in the visitor's language. */
static const char *cookie_value(struct visitor *v)
{
    const char *dot = strchr(v->cookie, '.');

    if (!*v->language || !dot)
        return v->cookie;
    return arena_printf(v->w->arena, "%s%s", v->language, dot);
}

static struct answer send(struct visitor *v, const char *method, const char *path, const char *body)
{
    struct arena *keep = v->w->arena;
    struct arena *a = arena_new();
    const char *query = strchr(path, '?');
    const char *variables[16];
    struct http_raw raw = { .variables = variables };
    struct http_request req;
    struct http_response res;
    struct answer out;
    int n = 0;

    variables[n++] = arena_printf(a, "REQUEST_METHOD=%s", method);
    variables[n++] = arena_printf(a, "DOCUMENT_URI=%.*s",
                                  (int)(query ? (size_t)(query - path) : strlen(path)), path);
    variables[n++] = arena_printf(a, "QUERY_STRING=%s", query ? query + 1 : "");
    variables[n++] = "SERVER_PROTOCOL=HTTP/1.1";
    variables[n++] = "REMOTE_ADDR=127.0.0.1";
    variables[n++] = "HTTP_HOST=localhost";
    if (*v->cookie)
        variables[n++] = arena_printf(
            a, "HTTP_COOKIE=%s=%s", auth_cookie_name(parts_of(v)->auth, v->site), cookie_value(v));
    if (v->origin)
        variables[n++] = arena_printf(a, "HTTP_ORIGIN=%s", v->origin);
    if (v->sec_fetch_site)
        variables[n++] = arena_printf(a, "HTTP_SEC_FETCH_SITE=%s", v->sec_fetch_site);
    if (body) {
        variables[n++] =
            arena_printf(a, "CONTENT_TYPE=%s",
                         v->content_type ? v->content_type : "application/x-www-form-urlencoded");
        variables[n++] = arena_printf(a, "CONTENT_LENGTH=%zu", strlen(body));
        raw.body = body;
        raw.body_bytes = strlen(body);
    }
    variables[n] = NULL;
    http_request_read(a, &raw, &req);
    http_response_start(a, &res);
    dispatch(parts_of(v), a, &req, &res);
    out = (struct answer){
        .status = res.is_broken ? HTTP_SERVER_ERROR : (int)res.status,
        .location = res.location ? arena_strdup(keep, res.location) : NULL,
        .body = arena_strndup(keep, res.body.bytes ? res.body.bytes : "", res.body.size),
        .headers = arena_strdup(keep, res.headers.bytes ? res.headers.bytes : ""),
        .sql = store_statements(parts_of(v)->store),
    };
    keep_cookie(v, out.headers);
    arena_free(a);
    return out;
}

struct answer get(struct visitor *v, const char *path)
{
    return send(v, v->head ? "HEAD" : "GET", path, NULL);
}

struct answer follow(struct visitor *v, const struct answer *a)
{
    must(a->location);
    return get(v, arena_strndup(v->w->arena, a->location, strcspn(a->location, "#")));
}

static void add_encoded(struct text *t, const char *s)
{
    for (; *s; s++) {
        const unsigned char c = (unsigned char)*s;

        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || strchr("-_.", c))
            text_add_char(t, *s);
        else
            text_addf(t, "%%%02X", c);
    }
}

/* The form of a page that posts to `path`: its first byte. */
static const char *form_at(struct visitor *v, const struct answer *page, const char *path)
{
    const char *wanted = arena_printf(v->w->arena, "action=\"%s", path);
    const size_t length = strlen(wanted);

    for (const char *at = strstr(page->body, wanted); at; at = strstr(at + 1, wanted))
        if (strchr("\"#?", at[length]))
            return at;
    fprintf(stderr, "no form with action %s in the answer %d (%s):\n%.6000s\n", path, page->status,
            page->location ? page->location : "-", page->body);
    abort();
}

static const char *hidden(struct visitor *v, const char *form, const char *name)
{
    const char *wanted = arena_printf(v->w->arena, "name=\"%s\" value=\"", name);
    const char *at = strstr(form, wanted);

    must(at);
    at += strlen(wanted);
    return arena_strndup(v->w->arena, at, strcspn(at, "\""));
}

/* What ties a check page to what it showed goes along, as from a browser; a pair of that name in
 * its stead. */
static void add_tie(struct visitor *v, struct text *body, const char *form, const char *name,
                    va_list args)
{
    const char *end = strstr(form, "</form>");
    const char *at = strstr(form, arena_printf(v->w->arena, "type=\"hidden\" name=\"%s\"", name));
    va_list pairs;
    bool is_given = false;

    va_copy(pairs, args);
    for (const char *n = va_arg(pairs, const char *); n; n = va_arg(pairs, const char *)) {
        is_given |= strcmp(n, name) == 0;
        (void)va_arg(pairs, const char *);
    }
    va_end(pairs);
    if (is_given || !at || !end || at > end)
        return;
    text_addf(body, "&%s=", name);
    add_encoded(body, hidden(v, form, name));
}

static const char *body_of(struct visitor *v, const char *path, const struct answer *page,
                           va_list args)
{
    static const char *const ties[] = { "tid",       "udkast",     "set-frist", "udgave",
                                        "set-kanal", "set-former", "set-grund" };
    const char *form = form_at(v, page, path);
    struct text body = text_new(v->w->arena, 256);

    text_addf(&body, "%s=%s&%s=%s", AUTH_FIELD_FORM, hidden(v, form, AUTH_FIELD_FORM),
              AUTH_FIELD_SUBMISSION, hidden(v, form, AUTH_FIELD_SUBMISSION));
    for (size_t i = 0; i < sizeof ties / sizeof *ties; i++)
        add_tie(v, &body, form, ties[i], args);
    for (const char *name = va_arg(args, const char *); name; name = va_arg(args, const char *)) {
        text_add_char(&body, '&');
        add_encoded(&body, name);
        text_add_char(&body, '=');
        add_encoded(&body, va_arg(args, const char *));
    }
    return body.bytes;
}

const char *form_body(struct visitor *v, const char *path, const struct answer *page, ...)
{
    va_list args;
    const char *body;

    va_start(args, page);
    body = body_of(v, path, page, args);
    va_end(args);
    return body;
}

struct answer post_exact(struct visitor *v, const char *path, const char *body)
{
    return send(v, "POST", path, body);
}

struct answer post_from(struct visitor *v, const char *path, const struct answer *page, ...)
{
    va_list args;
    const char *body;

    va_start(args, page);
    body = body_of(v, path, page, args);
    va_end(args);
    return send(v, "POST", path, body);
}

struct answer post(struct visitor *v, const char *path, const char *from, ...)
{
    const struct answer page = get(v, from);
    va_list args;
    const char *body;

    va_start(args, from);
    body = body_of(v, path, &page, args);
    va_end(args);
    return send(v, "POST", path, body);
}

const char *between(struct visitor *v, const struct answer *a, const char *before,
                    const char *after)
{
    const char *from = strstr(a->body, before);
    const char *to = from ? strstr(from + strlen(before), after) : NULL;

    if (!to)
        return NULL;
    from += strlen(before);
    return arena_strndup(v->w->arena, from, (size_t)(to - from));
}

bool has(const struct answer *a, const char *text)
{
    return strstr(a->body, text) != NULL;
}

int times(const struct answer *a, const char *text)
{
    int count = 0;

    for (const char *at = strstr(a->body, text); at; at = strstr(at + 1, text))
        count++;
    return count;
}

/* ---- states ---- */

static void write_state(struct visitor *v, const char *name, const char *lang,
                        const struct answer *a)
{
    const char *site = v->site == AUTH_SITE_STAFF ? "staff" : "citizen";
    char path[400];
    FILE *f;

    snprintf(path, sizeof path, "%s/states", build_dir());
    (void)mkdir(path, 0777);
    snprintf(path, sizeof path, "%s/states/%s", build_dir(), site);
    (void)mkdir(path, 0777);
    snprintf(path, sizeof path, "%s/states/%s/%s.%s.html", build_dir(), site, name, lang);
    f = fopen(path, "w");
    must(f);
    must(fwrite(a->body, 1, strlen(a->body), f) == strlen(a->body));
    must(fclose(f) == 0);
}

static void check_state(struct visitor *v, const char *name, int status, int sql, const char *lang,
                        const struct answer *a)
{
    const char *label = arena_printf(v->w->arena, "%s.%s", name, lang);
    const char *title = between(v, a, "<title>", "</title>");

    CHECK_INT(label, a->status, status);
    CHECK(arena_printf(v->w->arena, "%s: one h1", label), times(a, "<h1") == 1);
    CHECK(arena_printf(v->w->arena, "%s: a title", label),
          title && strstr(title, " – Jobsamtale – ") && title[0] != ' ');
    CHECK(arena_printf(v->w->arena, "%s: no marker is left", label), !has(a, "{{"));
    CHECK(arena_printf(v->w->arena, "%s: one full stop after a paragraph", label),
          !has(a, "pkt..") && !has(a, "pkt.\u2069."));
    CHECK(arena_printf(v->w->arena, "%s: in its language", label),
          has(a, arena_printf(v->w->arena, "<html lang=\"%s\"", lang)));
    CHECK(arena_printf(v->w->arena, "%s: %d statements", label, a->sql), a->sql <= sql);
    if (a->status != status)
        fprintf(stderr, "    location %s\n", a->location ? a->location : "-");
    write_state(v, name, lang, a);
}

static const char *const citizen_languages[] = { "da", "ar", "en", NULL };
static const char *const staff_languages[] = { "da", NULL };

static const char *const *languages_of(const struct visitor *v)
{
    return v->site == AUTH_SITE_STAFF ? staff_languages : citizen_languages;
}

struct answer state(struct visitor *v, const char *name, const char *path)
{
    struct answer first = { 0 };
    char before[sizeof v->language];

    memcpy(before, v->language, sizeof before);
    for (const char *const *lang = languages_of(v); *lang; lang++) {
        struct answer a;

        snprintf(v->language, sizeof v->language, "%s", *lang);
        if (!*v->cookie) /* a stranger's first page: the language comes with the address */
            a = get(v, arena_printf(v->w->arena, "%s%csprog=%s", path,
                                    strchr(path, '?') ? '&' : '?', *lang));
        else
            a = get(v, path);
        check_state(v, name, a.status >= 400 ? a.status : HTTP_OK, STATEMENTS_MOST, *lang, &a);
        if (lang == languages_of(v))
            first = a;
    }
    memcpy(v->language, before, sizeof before);
    return first;
}

struct answer state_post(struct visitor *v, const char *name, int status, const char *path,
                         const char *from, ...)
{
    struct answer first = { 0 };
    char before[sizeof v->language];

    memcpy(before, v->language, sizeof before);
    for (const char *const *lang = languages_of(v); *lang; lang++) {
        struct answer page, a;
        va_list args;

        snprintf(v->language, sizeof v->language, "%s", *lang);
        page = get(v, from);
        va_start(args, from);
        a = send(v, "POST", path, body_of(v, path, &page, args));
        va_end(args);
        check_state(v, name, status, status < 400 ? CHANGE_STATEMENTS_MOST : STATEMENTS_MOST, *lang,
                    &a);
        if (lang == languages_of(v))
            first = a;
    }
    memcpy(v->language, before, sizeof before);
    return first;
}
