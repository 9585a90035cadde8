/* A1: every row of the route table, as every role, with one's own objects and with those of a
 * neighbour, of another unit, of a protected person and of nobody. The default is no: a row that
 * stands in routes.c and not here fails. */
#include "attack.h"

#define C AUTH_SITE_CITIZEN
#define S AUTH_SITE_STAFF
#define G HTTP_GET
#define P HTTP_POST

struct expectation {
    enum auth_site site;
    enum http_method method;
    const char *pattern;
    enum auth_role role;
    enum object object;
};

/* clang-format off */
static const struct expectation expectations[] = {
    /* sign-in and sign-out */
    { C, G, PATH_SIGN_IN,           ROLE_ANYONE,     OBJ_NONE },
    { C, P, PATH_SIGN_IN,           ROLE_ANYONE,     OBJ_NONE },
    { C, G, PATH_NEW_PASSWORD,      ROLE_ENROLLING,  OBJ_NONE },
    { C, P, PATH_NEW_PASSWORD,      ROLE_ENROLLING,  OBJ_NONE },
    { C, P, PATH_SIGN_OUT,          ROLE_ANYONE,     OBJ_NONE },
    { C, G, PATH_SIGNED_OUT,        ROLE_ANYONE,     OBJ_NONE },
    { S, G, PATH_SIGN_IN,           ROLE_ANYONE,     OBJ_NONE },
    { S, P, PATH_SIGN_IN,           ROLE_ANYONE,     OBJ_NONE },
    { S, G, PATH_SIGN_IN_AGAIN,     ROLE_CASEWORKER, OBJ_NONE },
    { S, P, PATH_SIGN_IN_AGAIN,     ROLE_CASEWORKER, OBJ_NONE },
    { S, P, PATH_SIGN_OUT,          ROLE_ANYONE,     OBJ_NONE },
    { S, G, PATH_SIGNED_OUT,        ROLE_ANYONE,     OBJ_NONE },
    /* open pages */
    { C, G, PATH_FRONT,             ROLE_ANYONE,     OBJ_NONE },
    { C, G, PATH_HELP,              ROLE_ANYONE,     OBJ_NONE },
    { C, G, PATH_ACCESSIBILITY,     ROLE_ANYONE,     OBJ_NONE },
    { C, G, PATH_WAS,               ROLE_ANYONE,     OBJ_NONE },
    { C, G, PATH_PRIVACY,           ROLE_ANYONE,     OBJ_NONE },
    { C, G, PATH_COMPLAINT,         ROLE_ANYONE,     OBJ_NONE },
    { C, G, PATH_RULES,             ROLE_ANYONE,     OBJ_NONE },
    { S, G, PATH_RULES,             ROLE_ANYONE,     OBJ_NONE },
    /* the citizen */
    { C, G, PATH_MY_TALKS,          ROLE_CITIZEN,    OBJ_NONE },
    { C, G, PATH_BOOK,              ROLE_CITIZEN,    OBJ_NONE },
    { C, G, PATH_BOOK_FORM,         ROLE_CITIZEN,    OBJ_NONE },
    { C, P, PATH_BOOK_FORM,         ROLE_CITIZEN,    OBJ_NONE },
    { C, G, PATH_BOOK_TIME,         ROLE_CITIZEN,    OBJ_NONE },
    { C, P, PATH_BOOK_TIME,         ROLE_CITIZEN,    OBJ_NONE },
    { C, G, PATH_BOOK_LANGUAGE,     ROLE_CITIZEN,    OBJ_NONE },
    { C, P, PATH_BOOK_LANGUAGE,     ROLE_CITIZEN,    OBJ_NONE },
    { C, G, PATH_BOOK_SUPPORT,      ROLE_CITIZEN,    OBJ_NONE },
    { C, P, PATH_BOOK_SUPPORT,      ROLE_CITIZEN,    OBJ_NONE },
    { C, G, PATH_BOOK_PHONE,        ROLE_CITIZEN,    OBJ_NONE },
    { C, P, PATH_BOOK_PHONE,        ROLE_CITIZEN,    OBJ_NONE },
    { C, G, PATH_BOOK_CHECK,        ROLE_CITIZEN,    OBJ_NONE },
    { C, P, PATH_BOOK_CHECK,        ROLE_CITIZEN,    OBJ_NONE },
    { C, G, PATH_BOOK_NONE,         ROLE_CITIZEN,    OBJ_NONE },
    { C, P, PATH_BOOK_NOTICE,       ROLE_CITIZEN,    OBJ_NONE },
    { C, G, PATH_BOOK_TAKEN,        ROLE_CITIZEN,    OBJ_NONE },
    { C, G, PATH_TALK,              ROLE_CITIZEN,    OBJ_TALK },
    { C, G, PATH_TALK_RECEIPT,      ROLE_CITIZEN,    OBJ_TALK },
    { C, G, PATH_TALK_CALENDAR,     ROLE_CITIZEN,    OBJ_TALK },
    { C, G, PATH_TALK_MOVE,         ROLE_CITIZEN,    OBJ_TALK },
    { C, P, PATH_TALK_MOVE,         ROLE_CITIZEN,    OBJ_TALK },
    { C, G, PATH_TALK_MOVE_CHECK,   ROLE_CITIZEN,    OBJ_TALK },
    { C, P, PATH_TALK_MOVE_CHECK,   ROLE_CITIZEN,    OBJ_TALK },
    { C, G, PATH_TALK_CANCEL,       ROLE_CITIZEN,    OBJ_TALK },
    { C, P, PATH_TALK_CANCEL,       ROLE_CITIZEN,    OBJ_TALK },
    { C, G, PATH_HISTORY,           ROLE_CITIZEN,    OBJ_NONE },
    { C, G, PATH_MESSAGES,          ROLE_CITIZEN,    OBJ_NONE },
    { C, G, PATH_MESSAGE,           ROLE_CITIZEN,    OBJ_MESSAGE },
    { C, G, PATH_SETTINGS,          ROLE_CITIZEN,    OBJ_NONE },
    { C, P, PATH_SETTINGS,          ROLE_CITIZEN,    OBJ_NONE },
    { C, G, PATH_CANNOT_BOOK,       ROLE_ANYONE,     OBJ_NONE },
    { C, P, PATH_CANNOT_BOOK,       ROLE_CITIZEN,    OBJ_NONE },
    { C, G, PATH_DECISION,          ROLE_CITIZEN,    OBJ_DECISION },
    { C, G, PATH_HEARING,           ROLE_CITIZEN,    OBJ_HEARING },
    { C, P, PATH_HEARING,           ROLE_CITIZEN,    OBJ_HEARING },
    { C, G, PATH_WHY "pligt",                 ROLE_CITIZEN, OBJ_NONE },
    { C, G, PATH_WHY "frist",                 ROLE_CITIZEN, OBJ_NONE },
    { C, G, PATH_WHY "flytte",                ROLE_CITIZEN, OBJ_NONE },
    { C, G, PATH_WHY "en-tid",                ROLE_CITIZEN, OBJ_NONE },
    { C, G, PATH_WHY "indkaldelse",           ROLE_CITIZEN, OBJ_NONE },
    { C, G, PATH_WHY "undtagelse",            ROLE_CITIZEN, OBJ_NONE },
    { C, G, PATH_WHY "retten-til-at-booke",   ROLE_CITIZEN, OBJ_NONE },
    { C, G, PATH_WHY "faerre-penge",          ROLE_CITIZEN, OBJ_NONE },
    { C, G, PATH_WHY "ingen-tider",           ROLE_CITIZEN, OBJ_NONE },
    { C, G, PATH_WHY "fravaer",               ROLE_CITIZEN, OBJ_NONE },
    { C, G, PATH_WHY "moedeform",             ROLE_CITIZEN, OBJ_NONE },
    { C, G, PATH_WHY "hoering",               ROLE_CITIZEN, OBJ_NONE },
    { C, G, PATH_WHY "klage",                 ROLE_CITIZEN, OBJ_NONE },
    { C, G, PATH_OWN_CASE,          ROLE_CITIZEN,    OBJ_CASE },
    { C, P, PATH_OWN_CASE,          ROLE_CITIZEN,    OBJ_CASE },
    /* the caseworker: the day, and finding */
    { S, G, PATH_TODAY,             ROLE_CASEWORKER, OBJ_NONE },
    { S, G, PATH_TASKS,             ROLE_CASEWORKER, OBJ_NONE },
    { S, P, PATH_TASKS,             ROLE_CASEWORKER, OBJ_NONE },
    { S, G, PATH_ACCESSES,          ROLE_TEAM_LEADER, OBJ_NONE },
    { S, P, PATH_ACCESSES,          ROLE_TEAM_LEADER, OBJ_NONE },
    { S, G, PATH_PERSONS,           ROLE_CASEWORKER, OBJ_NONE },
    { S, P, PATH_PERSONS,           ROLE_CASEWORKER, OBJ_NONE },
    { S, G, PATH_CALENDAR,          ROLE_CASEWORKER, OBJ_NONE },
    { S, G, PATH_ADMINISTRATION,    ROLE_ADMINISTRATOR, OBJ_NONE },
    { S, G, PATH_OUTAGES,           ROLE_ADMINISTRATOR, OBJ_NONE },
    { S, P, PATH_OUTAGES,           ROLE_ADMINISTRATOR, OBJ_NONE },
    /* one person */
    { S, G, PATH_PERSON,            ROLE_CASEWORKER, OBJ_PERSON },
    { S, G, PATH_PERSON_ACCESS,     ROLE_CASEWORKER, OBJ_PERSON },
    { S, P, PATH_PERSON_ACCESS,     ROLE_CASEWORKER, OBJ_PERSON },
    { S, G, PATH_PERSON_CPR,        ROLE_CASEWORKER, OBJ_PERSON },
    { S, P, PATH_PERSON_CPR,        ROLE_CASEWORKER, OBJ_PERSON },
    { S, G, PATH_PERSON_CODE,       ROLE_CASEWORKER, OBJ_PERSON },
    { S, P, PATH_PERSON_CODE,       ROLE_CASEWORKER, OBJ_PERSON },
    { S, G, PATH_PERSON_GUIDANCE,   ROLE_CASEWORKER, OBJ_PERSON },
    { S, P, PATH_PERSON_GUIDANCE,   ROLE_CASEWORKER, OBJ_PERSON },
    { S, G, PATH_PERSON_FACTS,      ROLE_CASEWORKER, OBJ_PERSON },
    { S, P, PATH_PERSON_FACTS,      ROLE_CASEWORKER, OBJ_PERSON },
    { S, G, PATH_FOLLOW_UP,         ROLE_CASEWORKER, OBJ_PERSON },
    { S, P, PATH_FOLLOW_UP,         ROLE_CASEWORKER, OBJ_PERSON },
    { S, G, PATH_FOLLOW_UP_NEED,    ROLE_CASEWORKER, OBJ_PERSON },
    { S, P, PATH_FOLLOW_UP_NEED,    ROLE_CASEWORKER, OBJ_PERSON },
    { S, G, PATH_FOLLOW_UP_TALK,    ROLE_CASEWORKER, OBJ_PERSON },
    { S, P, PATH_FOLLOW_UP_TALK,    ROLE_CASEWORKER, OBJ_PERSON },
    { S, G, PATH_FOLLOW_UP_GROUP,   ROLE_CASEWORKER, OBJ_PERSON },
    { S, P, PATH_FOLLOW_UP_GROUP,   ROLE_CASEWORKER, OBJ_PERSON },
    { S, G, PATH_GUIDELINES,        ROLE_CASEWORKER, OBJ_NONE },
    { S, P, PATH_GUIDELINES,        ROLE_TEAM_LEADER, OBJ_NONE },
    { S, P, PATH_GUIDELINE_END,     ROLE_TEAM_LEADER, OBJ_NONE },
    { S, G, PATH_NO_TIMES,          ROLE_CASEWORKER, OBJ_PERSON },
    { S, P, PATH_NO_TIMES,          ROLE_CASEWORKER, OBJ_PERSON },
    { S, G, PATH_DEADLINE_NEW,      ROLE_CASEWORKER, OBJ_PERSON },
    { S, P, PATH_DEADLINE_NEW,      ROLE_CASEWORKER, OBJ_PERSON },
    { S, G, PATH_DEADLINE_CHECK,    ROLE_CASEWORKER, OBJ_PERSON },
    { S, P, PATH_DEADLINE_CHECK,    ROLE_CASEWORKER, OBJ_PERSON },
    { S, G, PATH_DEADLINE_WITHDRAW, ROLE_CASEWORKER, OBJ_PERSON },
    { S, P, PATH_DEADLINE_WITHDRAW, ROLE_CASEWORKER, OBJ_PERSON },
    { S, G, PATH_TALK_NEW,          ROLE_CASEWORKER, OBJ_PERSON },
    { S, P, PATH_TALK_NEW,          ROLE_CASEWORKER, OBJ_PERSON },
    { S, G, PATH_STAFF_TALK,        ROLE_CASEWORKER, OBJ_TALK },
    { S, G, PATH_STAFF_TALK_MOVE,   ROLE_CASEWORKER, OBJ_TALK },
    { S, P, PATH_STAFF_TALK_MOVE,   ROLE_CASEWORKER, OBJ_TALK },
    { S, G, PATH_STAFF_TALK_CANCEL, ROLE_CASEWORKER, OBJ_TALK },
    { S, P, PATH_STAFF_TALK_CANCEL, ROLE_CASEWORKER, OBJ_TALK },
    { S, G, PATH_STAFF_ATTENDANCE,  ROLE_CASEWORKER, OBJ_TALK },
    { S, P, PATH_STAFF_ATTENDANCE,  ROLE_CASEWORKER, OBJ_TALK },
    { S, G, PATH_STAFF_RECORD,      ROLE_CASEWORKER, OBJ_TALK },
    { S, P, PATH_STAFF_RECORD,      ROLE_CASEWORKER, OBJ_TALK },
    { S, G, PATH_SELFBOOKING,       ROLE_CASEWORKER, OBJ_PERSON },
    { S, P, PATH_SELFBOOKING,       ROLE_CASEWORKER, OBJ_PERSON },
    { S, G, PATH_EXEMPT_CHECK,      ROLE_CASEWORKER, OBJ_PERSON },
    { S, P, PATH_EXEMPT_CHECK,      ROLE_CASEWORKER, OBJ_PERSON },
    { S, G, PATH_EXEMPT_REFUSE,     ROLE_CASEWORKER, OBJ_PERSON },
    { S, P, PATH_EXEMPT_REFUSE,     ROLE_CASEWORKER, OBJ_PERSON },
    { S, G, PATH_REFUSE_CHECK,      ROLE_CASEWORKER, OBJ_PERSON },
    { S, P, PATH_REFUSE_CHECK,      ROLE_CASEWORKER, OBJ_PERSON },
    { S, G, PATH_RESTORE_CHECK,     ROLE_CASEWORKER, OBJ_PERSON },
    { S, P, PATH_RESTORE_CHECK,     ROLE_CASEWORKER, OBJ_PERSON },
    { S, G, PATH_EXEMPT,            ROLE_CASEWORKER, OBJ_PERSON },
    { S, P, PATH_EXEMPT,            ROLE_CASEWORKER, OBJ_PERSON },
    { S, G, PATH_REVOKE,            ROLE_CASEWORKER, OBJ_PERSON },
    { S, P, PATH_REVOKE,            ROLE_CASEWORKER, OBJ_PERSON },
    { S, G, PATH_RESTORE,           ROLE_CASEWORKER, OBJ_PERSON },
    { S, P, PATH_RESTORE,           ROLE_CASEWORKER, OBJ_PERSON },
    { S, G, PATH_STAFF_DECISION,    ROLE_CASEWORKER, OBJ_DECISION },
    { S, G, PATH_CASE,              ROLE_CASEWORKER, OBJ_CASE },
    { S, P, PATH_CASE,              ROLE_CASEWORKER, OBJ_CASE },
    /* times */
    { S, G, PATH_TIMES,             ROLE_CASEWORKER, OBJ_NONE },
    { S, G, PATH_TIMES_NEW,         ROLE_CASEWORKER, OBJ_NONE },
    { S, P, PATH_TIMES_NEW,         ROLE_CASEWORKER, OBJ_NONE },
    { S, G, PATH_TIMES_CHECK,       ROLE_CASEWORKER, OBJ_NONE },
    { S, P, PATH_TIMES_CHECK,       ROLE_CASEWORKER, OBJ_NONE },
    { S, G, PATH_TIMES_SERIES,      ROLE_CASEWORKER, OBJ_SERIES },
    { S, G, PATH_TIMES_CLOSE,       ROLE_CASEWORKER, OBJ_NONE },
    { S, P, PATH_TIMES_CLOSE,       ROLE_CASEWORKER, OBJ_NONE },
    { S, G, PATH_CLOSED_DAYS,       ROLE_CASEWORKER, OBJ_NONE },
    { S, P, PATH_CLOSED_DAYS,       ROLE_TEAM_LEADER, OBJ_NONE },
    { S, G, PATH_CLOSED_DAY_CHECK,  ROLE_TEAM_LEADER, OBJ_NONE },
    { S, P, PATH_CLOSED_DAY_CHECK,  ROLE_TEAM_LEADER, OBJ_NONE },
    { S, P, PATH_CLOSED_DAY_REMOVE, ROLE_TEAM_LEADER, OBJ_NONE },
    { S, G, PATH_TIME,              ROLE_CASEWORKER, OBJ_TIME },
    { S, P, PATH_TIME,              ROLE_CASEWORKER, OBJ_TIME },
};

/* Who passes a row's role; nobody else does. Written out, not asked of auth_role_opens(). */
static const bool passes[ASKER__COUNT][ROLE_ADMINISTRATOR + 1] = {
    [STRANGER]         = { [ROLE_ANYONE] = true },
    [ENROLLING]        = { [ROLE_ANYONE] = true, [ROLE_ENROLLING] = true },
    [CITIZEN]          = { [ROLE_ANYONE] = true, [ROLE_CITIZEN] = true },
    [CASEWORKER]       = { [ROLE_ANYONE] = true, [ROLE_CASEWORKER] = true },
    [OTHER_CASEWORKER] = { [ROLE_ANYONE] = true, [ROLE_CASEWORKER] = true },
    [TEAM_LEADER]      = { [ROLE_ANYONE] = true, [ROLE_CASEWORKER] = true,
                           [ROLE_TEAM_LEADER] = true },
    [ADMINISTRATOR]    = { [ROLE_ANYONE] = true, [ROLE_ADMINISTRATOR] = true },
}; /* clang-format on */

static const struct expectation *expectation_of(const struct route *r)
{
    for (size_t i = 0; i < sizeof expectations / sizeof *expectations; i++)
        if (expectations[i].site == r->site && expectations[i].method == r->method
            && text_same(expectations[i].pattern, r->pattern))
            return &expectations[i];
    return NULL;
}

static bool is_of(enum asker who, enum auth_site site)
{
    if (who == STRANGER)
        return true;
    return (who == ENROLLING || who == CITIZEN) == (site == AUTH_SITE_CITIZEN);
}

/* ---- one cell ---- */

struct cell {
    struct stage *s;
    const struct route *r;
    enum asker who;
    enum whose whose;
    const char *path, *label;
};

static bool leads_to(const struct answer *a, const char *start)
{
    return a->status == 303 && a->location && strncmp(a->location, start, strlen(start)) == 0;
}

static void said(const struct cell *c, const char *want, bool holds, const struct answer *a)
{
    if (!CHECK(arena_printf(c->s->w->arena, "A1 %s: %s", c->label, want), holds))
        fprintf(stderr, "    got %d %s\n", a->status, a->location ? a->location : "");
}

/* Nothing of whoever the object belongs to may be on a page that says no (but one's own name, in
 * the head of every page). */
static void tells_nothing(const struct cell *c, const struct answer *a)
{
    if (c->whose != UNKNOWN && !(c->who == CITIZEN && c->whose == OWN))
        said(c, "the page of a refusal names nobody", !has(a, c->s->family[c->whose]), a);
}

static void check_role(const struct cell *c, const struct answer *a)
{
    if (c->who == STRANGER || !is_of(c->who, c->r->site))
        said(c, "signs in first", leads_to(a, "/log-ind"), a);
    else if (c->who == ENROLLING)
        said(c, "chooses a password first", leads_to(a, "/log-ind/ny-kode"), a);
    else if (c->who == ADMINISTRATOR && text_same(c->r->pattern, PATH_TODAY))
        said(c, "goes to the administrator's own first page", leads_to(a, PATH_ADMINISTRATION), a);
    else
        said(c, "403", a->status == 403, a);
}

/* How the object of this cell looks to who asks. */
static enum whose seen_by(enum asker who, enum whose whose)
{
    if (who != OTHER_CASEWORKER || whose == UNKNOWN)
        return whose;
    return whose == OTHER_UNIT ? OWN : OTHER_UNIT;
}

static void check_object(const struct cell *c, const struct answer *a)
{
    const bool is_staff = c->r->site == AUTH_SITE_STAFF;
    const enum whose seen = seen_by(c->who, c->whose);
    const bool asks_reason = text_same(c->r->pattern, PATH_PERSON_ACCESS);
    const bool may_see_all = c->who == TEAM_LEADER; /* karin may see protected persons */

    if (seen == UNKNOWN || (!is_staff && seen != OWN)) {
        said(c, "404", a->status == 404, a);
        tells_nothing(c, a);
    } else if (seen == OTHER_UNIT && asks_reason) {
        said(c, "the form for a reason", a->status < 500 && a->status != 404, a);
    } else if (seen == OTHER_UNIT
               || (seen == PROTECTED && !may_see_all && expectation_of(c->r)->object < OBJ_TIME)) {
        said(c, "a reason first, or no",
             a->status == 403 || a->status == 404
                 || (leads_to(a, "/borgere/") && strstr(a->location, "/adgang")),
             a);
        tells_nothing(c, a);
    } else {
        said(c, "opens",
             a->status < 500 && a->status != 401 && a->status != 403 && a->status != 404
                 && !leads_to(a, "/log-ind?"),
             a);
    }
}

/* What is stored, as far as the last cell left it. */
static uint64_t print_now;

/* One request; `changed`: whether it left anything behind. */
static struct answer ask(const struct cell *c, bool *changed)
{
    struct world *w = c->s->w;
    struct visitor v = stage_asker(c->s, c->who, c->r->site);
    const int64_t commits = attack_commits(w);
    uint64_t after;
    struct answer a;

    stage_pool(c->s, c->r);
    a = c->r->method == HTTP_GET ? get(&v, c->path)
                                 : post_exact(&v, c->path, attack_body(&v, c->r->pattern, ""));
    after = attack_commits(w) == commits ? print_now : attack_print(w);
    *changed = after != print_now;
    print_now = after;
    return a;
}

/* What the cell must answer, and whether it may leave anything behind. */
static void check_cell(const struct cell *c, const struct expectation *e)
{
    bool changed;
    const struct answer a = ask(c, &changed);
    const bool passes_role =
        e->role == ROLE_ANYONE || (is_of(c->who, c->r->site) && passes[c->who][e->role]);
    const bool only_reads = c->r->method == HTTP_GET && !(c->r->flags & ROUTE_OWN_TRANSACTIONS);

    if (!passes_role) {
        check_role(c, &a);
        tells_nothing(c, &a);
    } else if (e->object != OBJ_NONE) {
        check_object(c, &a);
    } else if (text_same(c->r->pattern, PATH_SIGN_OUT) && !is_of(c->who, c->r->site)) {
        said(c, "nobody is signed in here: out already", leads_to(&a, PATH_SIGNED_OUT), &a);
    } else if (c->r->method == HTTP_POST && !is_of(c->who, c->r->site)) {
        said(c, "the other site's session has no token here", a.status == 403, &a);
    } else {
        said(c, "opens",
             a.status < 500 && a.status != 403 && a.status != 404 && !leads_to(&a, "/log-ind?"),
             &a);
    }
    if (a.status >= 400 || !passes_role || only_reads)
        said(c, "S5 nothing is stored", !changed, &a);
}

static void check_row(struct stage *s, const struct route *r, bool own_posts)
{
    const struct expectation *e = expectation_of(r);
    struct arena *a = s->w->arena;

    if (!own_posts
        && !CHECK(arena_printf(a, "A1 %s is expected by this test", r->pattern), e != NULL))
        fprintf(stderr, "    %s %s\n", r->site == AUTH_SITE_STAFF ? "staff" : "citizen",
                r->method == HTTP_POST ? "POST" : "GET");
    if (!e)
        return;
    if (!own_posts)
        CHECK_INT(arena_printf(a, "A1 role of %s", r->pattern), r->role, e->role);
    for (enum asker who = STRANGER; who < ASKER__COUNT; who++) {
        for (enum whose whose = OWN; whose < (e->object ? WHOSE__COUNT : NEIGHBOUR); whose++) {
            const bool is_own_post = r->method == HTTP_POST && is_of(who, r->site)
                                     && passes[who][e->role] && seen_by(who, whose) == OWN;

            if (is_own_post == own_posts)
                check_cell(
                    &(struct cell){
                        .s = s,
                        .r = r,
                        .who = who,
                        .whose = whose,
                        .path = attack_path(s, r->pattern, s->id[e->object][whose]),
                        .label = arena_printf(a, "%s %s %s as %s, %s",
                                              r->site == AUTH_SITE_STAFF ? "staff" : "citizen",
                                              r->method == HTTP_POST ? "POST" : "GET", r->pattern,
                                              asker_names[who],
                                              e->object ? whose_names[whose] : "no object"),
                    },
                    e);
        }
    }
}

/* ---- the two sites ---- */

/* A page without what differs at each request. */
static const char *plain(struct visitor *v, const struct answer *a)
{
    const char *main = between(v, a, "<h1>", "<bdi class=\"reference\"");

    return main ? main : a->body;
}

/* P1, R7: an address of one site is not there on the other, whoever asks. */
static void check_other_site(struct stage *s, const struct route *r)
{
    const enum auth_site other = r->site == AUTH_SITE_STAFF ? AUTH_SITE_CITIZEN : AUTH_SITE_STAFF;
    const struct expectation *e = expectation_of(r);
    const char *path = attack_path(s, r->pattern, s->id[e ? e->object : OBJ_NONE][OWN]);
    struct visitor v = stage_asker(s, r->site == AUTH_SITE_STAFF ? CITIZEN : CASEWORKER, other);
    char allow[ROUTE_ALLOW_BYTES];
    struct route_ids ids;
    struct answer a, b;

    if (route_find(other, r->method, path, &ids, allow) || *allow)
        return; /* "/", sign-in: each site has its own */
    a = get(&v, path);
    b = get(&v, "/findes-slet-ikke");
    CHECK_INT(arena_printf(s->w->arena, "P1 GET %s is not on the other site", path), a.status, 404);
    CHECK_STR(arena_printf(s->w->arena, "O7 %s looks like any absent page", path), plain(&v, &a),
              plain(&v, &b));
    a = post_exact(&v, path, attack_body(&v, r->pattern, ""));
    CHECK_INT(arena_printf(s->w->arena, "P1 POST %s is not on the other site", path), a.status,
              404);
}

/* O7, A2: somebody else's object and no object at all look the same. */
static void check_foreign_is_absent(struct stage *s, const struct route *r)
{
    const struct expectation *e = expectation_of(r);
    struct visitor v = stage_asker(s, CITIZEN, AUTH_SITE_CITIZEN);
    struct answer a, b;

    if (r->site != AUTH_SITE_CITIZEN || r->method != HTTP_GET || !e || !e->object)
        return;
    a = get(&v, attack_path(s, r->pattern, s->id[e->object][NEIGHBOUR]));
    b = get(&v, attack_path(s, r->pattern, ATTACK_UNKNOWN));
    CHECK_STR(arena_printf(s->w->arena, "O7 %s: a neighbour's is as if absent", r->pattern),
              plain(&v, &a), plain(&v, &b));
    CHECK_INT(arena_printf(s->w->arena, "O7 %s: of one size", r->pattern), (int64_t)strlen(a.body),
              (int64_t)strlen(b.body));
    CHECK_STR("O7 and with the same headers", a.headers, b.headers);
}

/* The internal number, an id of another table, case, dots, and the short reference open nothing. */
static void check_ids(struct stage *s)
{
    struct visitor v = stage_asker(s, CITIZEN, AUTH_SITE_CITIZEN);
    struct visitor mette = stage_asker(s, CASEWORKER, AUTH_SITE_STAFF);
    const char *reference =
        world_text(s->w, "SELECT reference FROM booking WHERE person_id = ? AND state = 'booked'",
                   s->person[OWN]);
    char upper[27];
    const char *tries[8];
    int n = 0;

    snprintf(upper, sizeof upper, "%s", s->id[OBJ_TALK][OWN]);
    for (char *p = upper; *p; p++)
        if (*p >= 'a' && *p <= 'z')
            *p = (char)(*p - 32);
    tries[n++] = "1";
    tries[n++] = reference;
    tries[n++] = upper;
    tries[n++] = s->id[OBJ_PERSON][OWN];
    tries[n++] = s->id[OBJ_DECISION][OWN];
    tries[n++] = "..";
    tries[n++] = arena_printf(s->w->arena, "%s/../%s", s->id[OBJ_TALK][OWN], s->id[OBJ_TALK][OWN]);
    tries[n++] = "*";
    for (int i = 0; i < n; i++) {
        CHECK_INT(arena_printf(s->w->arena, "A2 /samtale/%s", tries[i]),
                  get(&v, attack_path(s, PATH_TALK, tries[i])).status, 404);
        if (!text_same(tries[i], s->id[OBJ_PERSON][OWN]))
            CHECK_INT(arena_printf(s->w->arena, "A2 /borgere/%s", tries[i]),
                      get(&mette, attack_path(s, PATH_PERSON, tries[i])).status, 404);
    }
}

/* L1: a denial leaves a line in the journal, whatever the method. */
static void check_denials_are_recorded(struct stage *s)
{
    struct visitor v = stage_asker(s, CITIZEN, AUTH_SITE_CITIZEN);
    const char *move = attack_path(s, PATH_TALK_MOVE, s->id[OBJ_TALK][NEIGHBOUR]);
    const char *cancel = attack_path(s, PATH_TALK_CANCEL, s->id[OBJ_TALK][NEIGHBOUR]);
    struct text body = text_new(s->w->arena, 65536);
    FILE *f;
    int c;

    get(&v, move);
    post_exact(&v, cancel, attack_body(&v, PATH_TALK_CANCEL, ""));
    post_exact(&v, PATH_BOOK_CHECK, "formular=x&nr=y");
    f = fopen(arena_printf(s->w->arena, "%s/journal/current", s->w->dir), "r");
    if (!CHECK("L1 there is a journal", f != NULL))
        return;
    while ((c = fgetc(f)) != EOF)
        text_add_char(&body, (char)c);
    (void)fclose(f);
    CHECK("L1 a GET of a neighbour's talk", strstr(body.bytes, "booking.move.search") != NULL);
    CHECK("L1 a POST to a neighbour's talk", strstr(body.bytes, "\"booking.cancel\"") != NULL);
    CHECK("S5 L1 a form without a good token", strstr(body.bytes, "\"booking.book\"") != NULL);
}

int main(void)
{
    struct stage *s = stage_open();

    print_now = attack_print(s->w);
    for (size_t i = 0; i < route_count; i++) {
        check_row(s, &routes[i], false);
        check_other_site(s, &routes[i]);
        check_foreign_is_absent(s, &routes[i]);
    }
    check_ids(s);
    check_denials_are_recorded(s);
    print_now = attack_print(s->w);
    for (size_t i = 0; i < route_count; i++)
        check_row(s, &routes[i], true);
    world_close(s->w);
    return CHECK_DONE();
}
