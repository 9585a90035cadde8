/* Finds every form that the pages render: opens each GET row of the route table as each of a cast
 * of visitors, for each object they may open, and keeps the first form for each POST row. So a new
 * page is attacked as soon as it stands in the table. */
#ifndef TESTS_PAGES_CRAWL_H
#define TESTS_PAGES_CRAWL_H

#include "attack.h"

enum { CRAWL_FIELDS = 60, CRAWL_FORMS = 80, CRAWL_CAST = 12 };
enum { CRAWL_SIGNED_IN = 3 }; /* the first of the cast are strangers */

enum field_kind { FIELD_HIDDEN, FIELD_TEXT, FIELD_AREA, FIELD_SECRET, FIELD_CHOICE, FIELD_BUTTON };

struct form_field {
    const char *name;
    const char *value; /* as the browser would send it; null: not sent unless chosen */
    enum field_kind kind;
};

struct found_form {
    const struct route *route; /* the POST row */
    struct visitor *who;
    const char *page;   /* where it was found */
    const char *action; /* without its fragment */
    struct form_field field[CRAWL_FIELDS];
    int count;
};

struct crawl {
    struct stage *s;
    struct visitor cast[CRAWL_CAST];
    int cast_count;
    const char *ids[OBJ_SERIES + 1][12]; /* ended by null */
    struct found_form form[CRAWL_FORMS];
    int form_count;
};

/* ---- reading a form ---- */

static inline const char *crawl_unescape(struct arena *a, const char *s)
{
    static const char *const names[][2] = {
        { "&amp;", "&" }, { "&lt;", "<" }, { "&gt;", ">" }, { "&quot;", "\"" }, { "&#39;", "'" },
    };
    struct text t = text_new(a, 64);

    while (*s) {
        size_t i;

        for (i = 0; i < sizeof names / sizeof *names; i++)
            if (strncmp(s, names[i][0], strlen(names[i][0])) == 0)
                break;
        if (i < sizeof names / sizeof *names) {
            text_add(&t, names[i][1]);
            s += strlen(names[i][0]);
        } else {
            text_add_char(&t, *s++);
        }
    }
    return t.bytes;
}

/* An attribute of the tag that begins at `tag`; null: it has none. */
static inline const char *crawl_attribute(struct arena *a, const char *tag, const char *name)
{
    const char *end = strchr(tag, '>');
    const char *at = strstr(tag, arena_printf(a, " %s=\"", name));

    if (!at || !end || at > end)
        return NULL;
    at += strlen(name) + 3;
    return crawl_unescape(a, arena_strndup(a, at, strcspn(at, "\"")));
}

static inline bool crawl_has_flag(struct arena *a, const char *tag, const char *flag)
{
    const char *end = strchr(tag, '>');

    return end && strstr(arena_strndup(a, tag, (size_t)(end - tag)), flag);
}

static inline void crawl_add(struct found_form *f, const char *name, const char *value,
                             enum field_kind kind)
{
    for (int i = 0; i < f->count; i++) {
        if (text_same(f->field[i].name, name)) {
            if (!f->field[i].value)
                f->field[i].value = value;
            return;
        }
    }
    must(f->count < CRAWL_FIELDS);
    f->field[f->count++] = (struct form_field){ name, value, kind };
}

static inline void crawl_input(struct arena *a, struct found_form *f, const char *tag)
{
    const char *name = crawl_attribute(a, tag, "name");
    const char *type = crawl_attribute(a, tag, "type");
    const char *value = crawl_attribute(a, tag, "value");

    if (!name || text_same(name, AUTH_FIELD_FORM) || text_same(name, AUTH_FIELD_SUBMISSION))
        return;
    if (text_same(type, "hidden"))
        crawl_add(f, name, value ? value : "", FIELD_HIDDEN);
    else if (text_same(type, "submit"))
        crawl_add(f, name, NULL, FIELD_BUTTON);
    else if (text_same(type, "radio")) /* the first, or the chosen one */
        crawl_add(f, name, value, FIELD_CHOICE);
    else if (text_same(type, "checkbox"))
        crawl_add(f, name, crawl_has_flag(a, tag, " checked") ? value : NULL, FIELD_CHOICE);
    else if (text_same(type, "password"))
        crawl_add(f, name, "", FIELD_SECRET);
    else
        crawl_add(f, name, value ? value : "", FIELD_TEXT);
}

static inline void crawl_select(struct arena *a, struct found_form *f, const char *tag,
                                const char *end)
{
    const char *value = NULL;

    for (const char *o = strstr(tag, "<option"); o && o < end; o = strstr(o + 1, "<option")) {
        const char *offered = crawl_attribute(a, o, "value");

        if (offered && *offered && (!value || crawl_has_flag(a, o, " selected")))
            value = offered;
    }
    crawl_add(f, crawl_attribute(a, tag, "name"), value, FIELD_CHOICE);
}

static inline void crawl_fields(struct arena *a, struct found_form *f, const char *from,
                                const char *end)
{
    for (const char *at = strchr(from, '<'); at && at < end; at = strchr(at + 1, '<')) {
        if (strncmp(at, "<input", 6) == 0)
            crawl_input(a, f, at);
        else if (strncmp(at, "<select", 7) == 0)
            crawl_select(a, f, at, strstr(at, "</select"));
        else if (strncmp(at, "<textarea", 9) == 0) {
            const char *text = strchr(at, '>') + 1;

            crawl_add(f, crawl_attribute(a, at, "name"),
                      crawl_unescape(a, arena_strndup(a, text, strcspn(text, "<"))), FIELD_AREA);
        }
    }
}

static inline struct found_form *crawl_find(struct crawl *c, const struct route *r)
{
    for (int i = 0; i < c->form_count; i++)
        if (c->form[i].route == r)
            return &c->form[i];
    return NULL;
}

/* Nobody can send a list in which nothing can be ended at the moment. */
static inline bool crawl_has_button(struct arena *a, const char *form)
{
    const char *end = strstr(form, "</form>");

    return end && strstr(arena_strndup(a, form, (size_t)(end - form)), " type=\"submit\"");
}

static inline void crawl_page(struct crawl *c, struct visitor *v, const char *path,
                              const struct answer *page)
{
    struct arena *a = c->s->w->arena;
    char allow[ROUTE_ALLOW_BYTES];
    struct route_ids ids;
    struct auth_who who;

    must(auth_session_find((v->site == AUTH_SITE_STAFF ? c->s->pages[1] : c->s->pages[0]).auth,
                           v->site, v->cookie, world_now(), &who)
         == OK);
    for (const char *at = strstr(page->body, "<form"); at; at = strstr(at + 1, "<form")) {
        const char *whole = crawl_attribute(a, at, "action");
        const char *action;
        const struct route *r;
        struct found_form *f;

        if (!text_same(crawl_attribute(a, at, "method"), "post") || !crawl_has_button(a, at))
            continue;
        action = arena_strndup(a, whole, strcspn(whole, "#"));
        r = route_find(v->site, HTTP_POST, action, &ids, allow);
        if (!CHECK(arena_printf(a, "R7 the form on %s posts to a row: %s", path, action), r != NULL)
            || crawl_find(c, r) || !auth_role_opens(who.role, r->role))
            continue;
        must(c->form_count < CRAWL_FORMS);
        f = &c->form[c->form_count++];
        *f = (struct found_form){ .route = r, .who = v, .page = path, .action = action };
        crawl_fields(a, f, at, strstr(at, "</form>"));
    }
}

/* ---- the cast, and what they may open ---- */

static inline void crawl_choice(struct world *w, int64_t person, int64_t booking, int64_t slot)
{
    world_sql(w,
              "INSERT INTO booking_choice (person_id, booking_id, form, slot_id,"
              "   interpreter_answered, needs_answered, phone, updated_utc)"
              " VALUES (?1, nullif(?2, 0), 'phone', ?3, 1, 1, '12345678', ?4)",
              person, booking, slot, world_now());
    world_sql(w, "INSERT INTO slot_hold (slot_id, person_id, until_utc) VALUES (?, ?, ?)", slot,
              person, world_now() + 900);
}

static inline int64_t crawl_slot(struct world *w, int day, int minute)
{
    return world_slot(w, w->mette, ATTACK_TODAY + day, minute, LAW_FORM_PHONE);
}

static inline struct visitor *crawl_join(struct crawl *c, struct visitor v)
{
    must(c->cast_count < CRAWL_CAST);
    c->cast[c->cast_count] = v;
    return &c->cast[c->cast_count++];
}

static inline void crawl_also(struct crawl *c, enum object kind, const char *id)
{
    int i = 0;

    while (c->ids[kind][i])
        i++;
    must(i < 11);
    c->ids[kind][i] = id;
}

/* People in the states in which pages have forms. */
static inline void crawl_people(struct crawl *c)
{
    struct world *w = c->s->w;
    const struct world_person plain = { .given = "Prøve", .family = "Vejby", .phone = "12345678" };
    const int64_t choosing = world_obliged(w, &plain), moving = world_obliged(w, &plain);
    const int64_t waiting = world_obliged(w, &plain), fresh = world_person(w, &plain);
    const int64_t open = world_obliged(w, &plain), exempt = world_obliged(w, &plain);
    const int64_t revoked = world_obliged(w, &plain);
    int64_t booking;

    world_deadline(w, choosing, ATTACK_TODAY - 4, ATTACK_TODAY + 11);
    crawl_choice(w, choosing, 0, crawl_slot(w, 10, 840));
    booking = world_booking(w, moving, crawl_slot(w, 10, 870),
                            world_deadline(w, moving, ATTACK_TODAY - 4, ATTACK_TODAY + 11),
                            LAW_BOOKING_SELF);
    crawl_choice(w, moving, booking, crawl_slot(w, 10, 900));
    world_deadline(w, waiting, ATTACK_TODAY - 4, ATTACK_TODAY + 11);
    world_sql(w, "INSERT INTO booking_choice (person_id, form, updated_utc) VALUES (?, 'video', ?)",
              waiting, world_now());
    world_exemption(w, exempt, ATTACK_TODAY - 30, CIVIL_NONE);
    world_revocation(w, revoked, ATTACK_TODAY - 30, CIVIL_NONE);
    world_sql(w,
              "INSERT INTO access_grant (user_id, person_id, reason_code, granted_utc, until_utc)"
              " VALUES (?1, ?2, 'vikar', ?3, ?3 + 28800)",
              w->ole, fresh, world_now());
    stage_insert(w, "help_request", "person_id, kind, text, at_utc", "?1, 'help', 'Svært', ?2 + ?3",
                 open, world_now(), 0);
    stage_insert(w, "task", "kind, person_id, unit_id, user_id, due_on, opened_utc",
                 "'exemption_review', ?1, (SELECT unit_id FROM person WHERE id = ?1), ?2,"
                 "   ?3 / 86400 - 1, ?3",
                 exempt, w->mette, world_now());
    world_sql(w,
              "INSERT INTO closed_day (day, unit_id, reason, made_by, made_utc)"
              " VALUES (?1, ?2, 'Kursus', ?3, ?4)",
              ATTACK_TODAY + 20, w->unit, w->karin, world_now());
    world_sql(w,
              "INSERT INTO follow_up_need (person_id, recorded_on, wanted_by, why, recorded_by,"
              " recorded_utc) VALUES (?1, ?2, ?2 + 9, 'Ny situation', ?3, ?4)",
              open, ATTACK_TODAY, w->mette, world_now());
    stage_insert(w, "group_guideline",
                 "title, group_described, circumstances, forms, adopted_on, valid_from, adopted_by,"
                 " adopted_utc",
                 "'Indlagte', 'På sygehus', 'Kan ikke møde', 1, ?1, ?1, ?2, ?3", ATTACK_TODAY - 5,
                 w->karin, world_now());
    for (int i = 0; i < 8; i++)
        crawl_slot(w, 11 + i / 4, 780 + 30 * (i % 4));
    crawl_join(c, world_citizen(w, choosing));
    crawl_join(c, world_citizen(w, moving));
    crawl_join(c, world_citizen(w, waiting));
    crawl_join(c, world_staff(w, w->admin_user));
    crawl_also(c, OBJ_TALK, world_public_id(w, "booking", booking));
    crawl_also(c, OBJ_PERSON, world_public_id(w, "person", open));
    crawl_also(c, OBJ_PERSON, world_public_id(w, "person", waiting));
    crawl_also(c, OBJ_PERSON, world_public_id(w, "person", fresh));
    crawl_also(c, OBJ_PERSON, world_public_id(w, "person", exempt));
    crawl_also(c, OBJ_PERSON, world_public_id(w, "person", revoked));
    /* a talk that has been: attendance */
    booking = world_booking(w, open, world_slot(w, w->mette, ATTACK_TODAY, 480, LAW_FORM_OFFICE), 0,
                            LAW_BOOKING_BY_CASEWORKER);
    crawl_also(c, OBJ_TALK, world_public_id(w, "booking", booking));
    /* one that was held: its record */
    crawl_also(c, OBJ_TALK,
               world_text(w, "SELECT public_id FROM booking WHERE person_id = ? AND state = 'held'",
                          open));
}

static inline enum object crawl_object(struct arena *a, const struct route *r)
{
    static const struct {
        const char *start;
        enum object object;
    } starts[] = {
        { "/borgere/{", OBJ_PERSON },       { "/samtale/{", OBJ_TALK },
        { "/samtaler/{", OBJ_TALK },        { "/afgoerelse/{", OBJ_DECISION },
        { "/hoering/{", OBJ_HEARING },      { "/sag/{", OBJ_CASE },
        { "/sager/{", OBJ_CASE },        { "/tider/{", OBJ_TIME },
        { "/afgoerelser/{", OBJ_DECISION }, { "/tider/serie/{", OBJ_SERIES },
        { "/beskeder/{", OBJ_MESSAGE },
    };

    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
        if (strncmp(r->pattern, starts[i].start, strlen(starts[i].start)) == 0)
            return starts[i].object;
    CHECK(arena_printf(a, "crawl.h knows what %s names", r->pattern),
          strchr(r->pattern, '{') == NULL);
    return OBJ_NONE;
}

/* Calls `look` for each page that anybody of the cast can open. */
static inline void crawl_pages(struct crawl *c,
                               void (*look)(struct crawl *c, struct visitor *v, const char *path,
                                            const struct answer *page))
{
    static const char *const nothing[] = { "", NULL };

    for (size_t i = 0; i < route_count; i++) {
        const enum object object = crawl_object(c->s->w->arena, &routes[i]);
        const char *const *ids = object ? c->ids[object] : nothing;

        if (routes[i].method != HTTP_GET)
            continue;
        for (int k = 0; k < c->cast_count; k++) {
            if (c->cast[k].site != routes[i].site)
                continue;
            for (int n = 0; ids[n]; n++) {
                struct visitor v = c->cast[k];
                const char *path = attack_path(c->s, routes[i].pattern, ids[n]);
                struct answer page = get(&v, path);

                CHECK(arena_printf(c->s->w->arena, "no fault on %s", path), page.status < 500);
                if (page.status == 303) { /* the next step of a way */
                    path =
                        arena_strndup(c->s->w->arena, page.location, strcspn(page.location, "#"));
                    page = get(&v, path);
                }
                look(c, &c->cast[k], path, &page);
            }
        }
    }
}

static inline struct crawl *crawl_open(struct stage *s)
{
    struct crawl *c = ARENA_NEW(s->w->arena, struct crawl);

    *c = (struct crawl){ .s = s };
    crawl_join(c, stage_asker(s, STRANGER, AUTH_SITE_CITIZEN));
    crawl_join(c, stage_asker(s, STRANGER, AUTH_SITE_STAFF));
    crawl_join(c, stage_asker(s, ENROLLING, AUTH_SITE_CITIZEN));
    crawl_join(c, stage_asker(s, CITIZEN, AUTH_SITE_CITIZEN));
    crawl_join(c, stage_asker(s, CASEWORKER, AUTH_SITE_STAFF));
    crawl_join(c, stage_asker(s, TEAM_LEADER, AUTH_SITE_STAFF));
    for (enum object kind = OBJ_PERSON; kind <= OBJ_SERIES; kind++)
        crawl_also(c, kind, s->id[kind][OWN]);
    crawl_also(c, OBJ_PERSON, s->id[OBJ_PERSON][OTHER_UNIT]); /* the form for a reason */
    crawl_people(c);
    return c;
}

/* ---- sending a form ---- */

static inline void crawl_encode(struct text *t, const char *s)
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

/* The form as a browser sends it, one field (null: none) with another value, given encoded; null:
 * it is left out. A form whose buttons have names is sent with the first of them. */
static inline const char *crawl_body(struct visitor *v, const struct found_form *f,
                                     const char *other, const char *encoded)
{
    struct text t = text_new(v->w->arena, 1024);
    bool pressed = false;

    for (int i = 0; i < f->count; i++) {
        const struct form_field *field = &f->field[i];
        const bool is_other = other && text_same(field->name, other);
        const bool is_press = field->kind == FIELD_BUTTON && !pressed;

        pressed |= is_press;
        if (is_other ? !encoded : !field->value && !is_press)
            continue;
        if (t.size)
            text_add_char(&t, '&');
        crawl_encode(&t, field->name);
        text_add_char(&t, '=');
        if (is_other)
            text_add(&t, encoded);
        else
            crawl_encode(&t, field->value ? field->value : "x");
    }
    return attack_body(v, f->route->pattern, t.size ? t.bytes : "");
}

/* ---- putting everything back ---- */

static inline void crawl_copy(sqlite3 *to, sqlite3 *from)
{
    sqlite3_backup *copy = sqlite3_backup_init(to, "main", from, "main");

    must(copy);
    must(sqlite3_backup_step(copy, -1) == SQLITE_DONE);
    must(sqlite3_backup_finish(copy) == SQLITE_OK);
}

static inline sqlite3 *crawl_save(struct world *w)
{
    sqlite3 *copy = NULL;

    must(sqlite3_open(":memory:", &copy) == SQLITE_OK);
    crawl_copy(copy, w->db);
    return copy;
}

#endif
