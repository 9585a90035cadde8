/* Bad input, for every form of every page (R3-R10, S5, O7, AC5, AC8, AC10, AC12-AC14): each POST
 * row of the route table is found with its fields by opening the pages, and each field is sent what
 * no browser sends. Right status, nothing stored, what was typed kept, never a 5xx, never markup.
 */
#include "attack.h"
#include "crawl.h"

#define MARK "zq.7" /* with a dot: no id and no token can hold it */

#define FACTS                                                                                      \
    "oplysninger=Kan+endnu+ikke+booke+en+samtale+selv+paa+dansk%2C+og+har+ingen%2C+der+kan+"       \
    "hjaelpe"                                                                                      \
    "+hjemme.+Vi+har+proevet+fire+gange+sammen+paa+kontoret."
#define WEIGHT                                                                                     \
    "vaegt=Vi+har+lagt+vaegt+paa+kurset%2C+paa+samtalen+i+februar+og+paa%2C+at+borgeren+selv+har"  \
    "+bedt+om+hjaelp+til+at+booke."

/* Forms that stand behind another form: what is typed into that one, about each person there is, by
 * all. What is not named is sent as the page shows it. */
static const struct {
    enum auth_site site;
    const char *pattern, *typed;
} ways[] = {
    { AUTH_SITE_STAFF, PATH_DEADLINE_NEW,
      "frist-dag=18&frist-maaned=3&frist-aar=2026&kanal=brev&moede=ja&telefon=ja" },
    { AUTH_SITE_STAFF, PATH_EXEMPT,
      "grundlag=par20_5&evne=sprog&" FACTS "&" WEIGHT "&fra-dag=3&fra-maaned=3&fra-aar=2026"
      "&hjaelp-hvad=Oever+hver+uge&hjaelp-hvem=Biblioteket&hjaelp-senest-dag=10"
      "&hjaelp-senest-maaned=4&hjaelp-senest-aar=2026&genvurdering-dag=4&genvurdering-maaned=5"
      "&genvurdering-aar=2026" },
    { AUTH_SITE_STAFF, PATH_EXEMPT_REFUSE, "grundlag=bek45_it&" FACTS "&" WEIGHT "&kender=ja" },
    { AUTH_SITE_STAFF, PATH_RESTORE,
      "sidste-dag=1&sidste-maaned=3&sidste-aar=2026&" FACTS "&" WEIGHT "&oensker=ja" },
    { AUTH_SITE_STAFF, PATH_TIMES_NEW,
      "fra-dag=9&fra-maaned=3&fra-aar=2026&til-dag=9&til-maaned=3&til-aar=2026&ugedag-1=ja"
      "&kl-fra=13.00&kl-til=14.00&laengde=30&pause=0&form-telefon=ja&sted=Lokale+1" },
    { AUTH_SITE_STAFF, PATH_CLOSED_DAYS, "dag-dag=23&dag-maaned=12&dag-aar=2026&grund=Julelukket" },
};

static struct crawl *crawl;
static sqlite3 *before; /* everything, as it was */
static uint64_t print_before;
static int64_t commits_before;

static struct arena *notes(void)
{
    return crawl->s->w->arena;
}

static const char *name_of(const struct found_form *f, const char *field, const char *what)
{
    return arena_printf(notes(), "%s %s, %s: %s",
                        f->route->site == AUTH_SITE_STAFF ? "staff" : "citizen", f->route->pattern,
                        field ? field : "the form", what);
}

static bool is_changed(void)
{
    return attack_commits(crawl->s->w) != commits_before;
}

static void put_back(void)
{
    if (!is_changed())
        return;
    crawl_copy(crawl->s->w->db, before);
    commits_before = attack_commits(crawl->s->w);
}

/* The form as its visitor has it; the database is as it was before. */
static const char *body_of(const struct found_form *f, struct visitor v, const char *other,
                           const char *encoded)
{
    put_back();
    return crawl_body(&v, f, other, encoded);
}

/* One request, on the database as it was before. */
static struct answer send_body(const struct found_form *f, struct visitor v, const char *path,
                               const char *body)
{
    put_back();
    stage_pool(crawl->s, f->route);
    return post_exact(&v, path, body);
}

static void stores_nothing(const char *name)
{
    CHECK(arena_printf(notes(), "%s: nothing is stored", name),
          !is_changed() || attack_print(crawl->s->w) == print_before);
}

static void refused(const struct found_form *f, const char *field, const char *what, int want,
                    const struct answer a)
{
    const char *name = name_of(f, field, what);

    CHECK_INT(name, a.status, want);
    stores_nothing(name);
    CHECK(arena_printf(notes(), "%s: a page with a reference and nothing from inside", name),
          has(&a, "class=\"reference\"") && !has(&a, "sqlite") && !has(&a, "SELECT")
              && !has(&a, "/dev/shm"));
}

/* ---- the form as such ---- */

static struct visitor somebody_else(const struct found_form *f)
{
    struct stage *s = crawl->s;

    switch (f->route->role) {
    case ROLE_ANYONE:
        return stage_asker(s, STRANGER, f->route->site);
    case ROLE_ENROLLING:
        return stage_enrolling(s->w, s->person[NEIGHBOUR]);
    default:
        return f->route->site == AUTH_SITE_STAFF ? world_staff(
                   s->w, f->route->role == ROLE_ADMINISTRATOR ? s->w->admin_user : s->w->jonas)
                                                 : world_citizen(s->w, s->person[NEIGHBOUR]);
    }
}

static void attack_token(const struct found_form *f)
{
    struct visitor v = *f->who, other;
    const char *good = body_of(f, v, NULL, NULL);
    const char *number = strstr(good, "&" AUTH_FIELD_SUBMISSION "=");
    const char *rest = number ? strchr(number + 1, '&') : NULL;
    const char *token, *path = f->action;

    must(number);
    other = somebody_else(f); /* whose session is there from now on */
    commits_before = attack_commits(crawl->s->w);
    crawl_copy(before, crawl->s->w->db);
    rest = rest ? rest + 1 : "";
    token = arena_strndup(notes(), good, (size_t)(number - good));
    refused(f, NULL, "AC5 no token", 403, send_body(f, v, path, rest));
    refused(f, NULL, "AC5 no submission id", 403,
            send_body(f, v, path, arena_printf(notes(), "%s&%s", token, rest)));
    refused(f, NULL, "AC5 a submission id of another make", 403,
            send_body(f, v, path, arena_printf(notes(), "%s&nr=1&%s", token, rest)));
    refused(f, NULL, "AC5 the token of another session", 403,
            send_body(f, v, path, body_of(f, other, NULL, NULL)));
    refused(f, NULL, "AC5 the token of another form", 403,
            send_body(f, v, path, attack_body(&v, "/another-form", rest)));
    refused(f, NULL, "AC5 AC13 the token in the query", 403,
            send_body(
                f, v,
                arena_printf(notes(), "%s?%.*s", path, (int)(rest - good - (*rest ? 1 : 0)), good),
                rest));
    v.origin = "https://evil.example";
    refused(f, NULL, "AC5 another origin", 403, send_body(f, v, path, good));
    v.origin = "null";
    refused(f, NULL, "AC5 origin null", 403, send_body(f, v, path, good));
    v.origin = NULL;
    v.sec_fetch_site = "cross-site";
    refused(f, NULL, "AC5 cross-site", 403, send_body(f, v, path, good));
    v.sec_fetch_site = "same-site";
    refused(f, NULL, "AC5 same-site", 403, send_body(f, v, path, good));
}

static void attack_type(const struct found_form *f)
{
    static const char *const types[] = {
        "",
        "text/plain",
        "application/json",
        "multipart/form-data; boundary=x",
        "application/x-www-form-urlencoded; charset=iso-8859-1",
    };
    struct visitor v = *f->who;
    const char *good = body_of(f, v, NULL, NULL);

    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        v.content_type = types[i];
        refused(f, NULL, arena_printf(notes(), "R4 type '%s'", types[i]), 415,
                send_body(f, v, f->action, good));
    }
}

/* ---- one field ---- */

static const char *many(size_t count)
{
    char *out = arena_alloc(notes(), count + 1);

    memset(out, 'x', count);
    out[count] = '\0';
    return out;
}

static void attack_bytes(const struct found_form *f, const char *field)
{
    static const struct {
        const char *what, *encoded;
    } cases[] = {
        { "AC12 a byte that is no UTF-8", "%FF" },
        { "AC12 overlong UTF-8", "%C0%AF" },
        { "AC12 half a surrogate", "%ED%A0%80" },
        { "AC12 cut UTF-8", "a%C3" },
        { "AC12 NUL", "a%00b" },
        { "AC12 escape", "%1B%5B31m" },
        { "AC12 a lone return", "a%0Db" },
        { "AC12 delete", "%7F" },
        { "R5 a bad escape", "%zz" },
        { "R5 half an escape", "a%4" },
    };
    struct visitor v = *f->who;
    const char *good = body_of(f, v, field, "a");

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        refused(f, field, cases[i].what, 400,
                send_body(f, v, f->action, body_of(f, v, field, cases[i].encoded)));
    refused(f, field, "AC14 70 kB", 413,
            send_body(f, v, f->action, body_of(f, v, field, many(70000))));
    if (!f->route->lists)
        refused(f, field, "AC13 given twice", 400,
                send_body(f, v, f->action, arena_printf(notes(), "%s&%s=b", good, field)));
}

static const char *escaped(const char *s)
{
    struct text t = text_new(notes(), 64);

    for (; *s; s++) {
        switch (*s) {
        case '&':
            text_add(&t, "&amp;");
            break;
        case '<':
            text_add(&t, "&lt;");
            break;
        case '>':
            text_add(&t, "&gt;");
            break;
        case '"':
            text_add(&t, "&quot;");
            break;
        case '\'':
            text_add(&t, "&#39;");
            break;
        default:
            text_add_char(&t, *s);
        }
    }
    return t.bytes;
}

/* What holds for any value that a person could have typed. A "=" in `what`: the value was ours, a
 * hidden field or a button, so no person was at it and 400 or 404 will do. */
static void answered(const struct found_form *f, const char *field, const char *what,
                     const struct answer a)
{
    const char *name = name_of(f, field, what);
    const bool is_answer = a.status == 200 || a.status == 303 || a.status == 409 || a.status == 422
                           || a.status == 429
                           || ((a.status == 400 || a.status == 404) && strchr(what, '='));

    if (!CHECK(arena_printf(notes(), "%s: an answer", name), is_answer))
        fprintf(stderr, "    got %d %s\n", a.status, a.location ? a.location : "");
    CHECK(arena_printf(notes(), "AC8 %s: no markup of theirs", name), !has(&a, "<" MARK));
    CHECK(arena_printf(notes(), "AC9 %s: no header of theirs", name), !strstr(a.headers, MARK));
    if (a.status >= 400)
        stores_nothing(name);
}

/* A4: what may be a CPR number is not repeated by the search. */
static bool is_number_sought(const struct found_form *f, const char *value)
{
    return text_same(f->route->pattern, PATH_PERSONS) && *value >= '0' && *value <= '9';
}

static void attack_value(const struct found_form *f, const struct form_field *field,
                         const char *what, const char *value)
{
    struct visitor v = *f->who;
    struct text t = text_new(notes(), 64);
    struct answer a, next;
    const bool is_ours = field->kind == FIELD_HIDDEN || field->kind == FIELD_BUTTON;

    crawl_encode(&t, value);
    a = send_body(f, v, f->action, body_of(f, v, field->name, t.bytes));
    answered(f, field->name, is_ours ? arena_printf(notes(), "%s (=)", what) : what, a);
    if (a.status == 422 && (field->kind == FIELD_TEXT || field->kind == FIELD_AREA)
        && !strchr(value, '\n') && *value != ' ' && !is_number_sought(f, value))
        CHECK(arena_printf(notes(), "O7 %s",
                           name_of(f, field->name, arena_printf(notes(), "%s is kept", what))),
              has(&a, escaped(value)));
    if (field->kind == FIELD_SECRET)
        CHECK(name_of(f, field->name, "L7 a secret is never shown again"), !has(&a, MARK));
    if (a.status == 303 && !(f->route->flags & ROUTE_SIGN_IN_POOL)) {
        next = follow(&v, &a);
        CHECK(name_of(f, field->name, "the page after it opens"), next.status < 500);
        CHECK(name_of(f, field->name, "AC8 nor there"), !has(&next, "<" MARK));
    }
}

static void attack_values(const struct found_form *f, const struct form_field *field)
{
    const struct {
        const char *what, *value;
    } cases[] = {
        { "AC8 a tag", "<" MARK " onclick=\"x\">" },
        { "AC8 out of an attribute", "\"'><" MARK ">" },
        { "AC8 a reference", "&lt;" MARK "&gt;" },
        { "AC10 a marker", "{{" MARK "}}" },
        { "AC10 a section", "{{#" MARK "}}{{/" MARK "}}{{>FORM}}" },
        { "AC9 line breaks", "a\nSet-Cookie: " MARK "=1" },
        { "AC12 direction override", "\xE2\x80\xAE" MARK },
        { "AC12 noncharacter", "\xEF\xBF\xBF" MARK },
        { "SQL", "'; DROP TABLE person; --" },
        { "AC11 a path", "../../../../etc/passwd" },
        { "spaces", "   " },
        { "a huge number", "99999999999999999999999999" },
        { "a negative number", "-1" },
        { "other digits", "\xD9\xA1\xD9\xA2" },
        { "a formula", "=1+1" },
        { "overlong", many(30000) },
        { "nothing", "" },
        { "an id of nobody", ATTACK_UNKNOWN },
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        attack_value(f, field, cases[i].what, cases[i].value);
}

static bool has_button(const struct found_form *f)
{
    for (int i = 0; i < f->count; i++)
        if (f->field[i].kind == FIELD_BUTTON || text_same(f->field[i].name, "goer"))
            return true; /* "goer": which of several forms with one address it was */
    return false;
}

static void attack_form(const struct found_form *f)
{
    struct visitor v = *f->who;
    const char *good = body_of(f, v, NULL, NULL);
    struct answer plain, more;

    attack_token(f);
    attack_type(f);
    plain = send_body(f, v, f->action, body_of(f, v, NULL, NULL));
    answered(f, NULL, "as it stands", plain);
    more = send_body(f, v, f->action,
                     arena_printf(notes(), "%s&is_admin=1&person_id=1&unit_id=2&role=team_leader",
                                  body_of(f, v, NULL, NULL)));
    CHECK_INT(name_of(f, NULL, "R6 unknown fields change nothing"), more.status, plain.status);
    put_back();
    answered(f, NULL,
             has_button(f) ? "R6 empty but for the token (=)" : "R6 empty but for the token",
             send_body(f, v, f->action, attack_body(&v, f->route->pattern, "")));
    refused(f, NULL, "AC14 1 MB", 413,
            send_body(f, v, f->action, arena_printf(notes(), "%s&x=%s", good, many(1 << 20))));
    for (int i = 0; i < f->count; i++) {
        attack_bytes(f, f->field[i].name);
        attack_values(f, &f->field[i]);
        answered(f, f->field[i].name,
                 f->field[i].kind <= FIELD_HIDDEN || has_button(f) ? "missing (=)" : "missing",
                 send_body(f, v, f->action, body_of(f, v, f->field[i].name, NULL)));
    }
}

/* ---- finding them ---- */

/* What the page shows, with what is typed in the place of what has the same name. */
static const char *typed_over(struct visitor *v, const char *path, const char *pattern,
                              const char *typed)
{
    const struct answer page = get(v, path);
    struct text body = text_new(notes(), 1024);
    struct found_form f = { 0 };
    const char *form = strstr(page.body, arena_printf(notes(), "action=\"%s#", path));

    if (form)
        crawl_fields(notes(), &f, form, strstr(form, "</form>"));
    text_add(&body, typed);
    for (int i = 0; i < f.count; i++) {
        const char *name = arena_printf(notes(), "&%s=", f.field[i].name);

        if (!f.field[i].value || strstr(typed, name)
            || strncmp(typed, name + 1, strlen(name + 1)) == 0)
            continue;
        text_add(&body, name);
        crawl_encode(&body, f.field[i].value);
    }
    return attack_body(v, pattern, body.bytes);
}

static void walk_ways(struct stage *s)
{
    static const char *const nothing[] = { "", NULL };

    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        const bool has_id = strchr(ways[i].pattern, '{') != NULL;
        const char *const *ids = has_id ? crawl->ids[OBJ_PERSON] : nothing;
        char allow[ROUTE_ALLOW_BYTES];
        struct route_ids unused;
        int gone = 0;

        if (!route_find(ways[i].site, HTTP_POST, attack_path(s, ways[i].pattern, ATTACK_UNKNOWN),
                        &unused, allow))
            continue;
        for (int k = CRAWL_SIGNED_IN; k < crawl->cast_count; k++) {
            struct visitor *v = &crawl->cast[k];

            for (int n = 0; v->site == ways[i].site && ids[n]; n++) {
                const char *path = attack_path(s, ways[i].pattern, ids[n]);
                const struct answer a =
                    post_exact(v, path, typed_over(v, path, ways[i].pattern, ways[i].typed));

                gone += a.status == 303 && strstr(a.location, "/tjek");
            }
        }
        CHECK(arena_printf(notes(), "the way over %s", ways[i].pattern), gone > 0);
    }
}

static void every_form_is_found(void)
{
    for (size_t i = 0; i < route_count; i++)
        if (routes[i].method == HTTP_POST)
            CHECK(arena_printf(notes(), "a form for %s POST %s was found",
                               routes[i].site == AUTH_SITE_STAFF ? "staff" : "citizen",
                               routes[i].pattern),
                  crawl_find(crawl, &routes[i]) != NULL);
}

int main(void)
{
    struct stage *s = stage_open();

    crawl = crawl_open(s);
    walk_ways(s);
    crawl_pages(crawl, crawl_page);
    every_form_is_found();
    before = crawl_save(s->w);
    print_before = attack_print(s->w);
    commits_before = attack_commits(s->w);
    for (int i = 0; i < crawl->form_count; i++)
        attack_form(&crawl->form[i]);
    sqlite3_close(before);
    world_close(s->w);
    return CHECK_DONE();
}
