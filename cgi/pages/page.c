/* What every handler needs: begin a page, send it, go on to another, read what was typed. */
#include "pages/page.h"

#include "auth/csrf.h"
#include "base/text.h"
#include "store/draft.h"

#include <stdlib.h>
#include <string.h>

/* A page within so many seconds of the sign-in is the first one (ux.md 5.7). */
enum { FIRST_PAGE_S = 5 };
enum { PAGE_SIDE_MOST = 500 };

static const char *account(struct arena *a, int64_t person_id, int64_t user_id)
{
    return person_id ? arena_printf(a, "person:%lld", (long long)person_id)
           : user_id ? arena_printf(a, "staff:%lld", (long long)user_id)
                     : NULL;
}

const char *page_account(const struct ctx *c)
{
    return account(c->arena, c->who.person_id, c->who.user_id);
}

const char *page_account_ended(const struct ctx *c)
{
    return account(c->arena, c->who.ended_person_id, c->who.ended_user_id);
}

const char *page_id(const struct ctx *c, int index)
{
    must(index < c->ids.count);
    return c->ids.id[index];
}

static const char *own_address(struct ctx *c)
{
    struct text address = text_new(c->arena, 160);
    bool first = true;

    text_add(&address, c->req->path);
    for (size_t i = 0; i < c->req->query.count; i++) {
        const struct http_field *f = &c->req->query.field[i];

        if (text_same(f->name, "sprog") || !page_is_plain(f->name) || !page_is_plain(f->value))
            continue;
        text_addf(&address, "%c%s=%s", first ? '?' : '&', f->name, f->value);
        first = false;
    }
    return address.bytes;
}

bool page_is_plain(const char *s)
{
    for (; *s; s++)
        if (!((*s >= 'a' && *s <= 'z') || (*s >= 'A' && *s <= 'Z') || (*s >= '0' && *s <= '9')
              || *s == '-' || *s == '_' || *s == '.'))
            return false;
    return true;
}

struct view *page_new(struct ctx *c, int template, enum frame_nav nav)
{
    struct view *v = view_new(c->parts->views, c->arena, c->lang, template);
    struct frame *frame = ARENA_NEW(c->arena, struct frame);
    const bool is_staff = c->parts->site == AUTH_SITE_STAFF;

    *frame = (struct frame){
        .site = is_staff ? FRAME_STAFF : FRAME_CITIZEN,
        .nav = nav,
        .path = own_address(c),
        .authority = c->config->municipality,
        .phone = c->config->phone,
        .phone_hours = c->config->phone_hours,
        .accessibility = c->config->accessibility_url,
        .user = c->user,
        .is_administrator = c->who.role == ROLE_ADMINISTRATOR,
        .outage = c->outage,
        .session_reminder =
            c->who.role == ROLE_CITIZEN && c->now_utc - c->who.created_utc <= FIRST_PAGE_S,
        .idle_minutes = c->who.idle_s / 60,
    };
    if (c->who.role != ROLE_ANYONE) {
        if (!frame->user)
            frame->user = "";
        frame->logout_token = auth_csrf_token(c->arena, &c->who, PATH_SIGN_OUT);
        frame->logout_number = auth_submission_new(c->arena);
    }
    frame_fill(v, frame, is_staff ? LANG_BIT(LANG_DA) : views_languages(c->parts->views));
    return v;
}

void page_form(struct ctx *c, struct view *v, const char *pattern)
{
    view_form(v, auth_csrf_token(c->arena, &c->who, pattern), auth_submission_new(c->arena));
}

enum http_status page_send(struct ctx *c, struct view *v, enum http_status status)
{
    errors_fill(v, &c->errors);
    if (c->draft_is_back && c->draft_is_read && status == HTTP_OK)
        frame_draft_is_back(v);
    c->res->language = languages[view_lang(v)].code;
    return view_render(v, &c->res->body) ? status : HTTP_SERVER_ERROR;
}

const char *page_path(struct ctx *c, const char *pattern, const char *id)
{
    struct text path = text_new(c->arena, 80);
    const char *open = strchr(pattern, '{');

    must(!open == !id);
    if (!open)
        return pattern;
    text_add_bytes(&path, pattern, (size_t)(open - pattern));
    text_add(&path, id);
    text_add(&path, strchr(open, '}') + 1);
    return path.bytes;
}

enum http_status page_go(struct ctx *c, const char *pattern, const char *id, const char *query)
{
    return http_see_other_again(c->res,
                                arena_printf(c->arena, "%s%s%s#indhold", page_path(c, pattern, id),
                                             query ? "?" : "", query ? query : ""));
}

static bool whole_number(const char *s, int32_t least, int32_t most, int32_t *out)
{
    char *end;
    long number;

    if (*s < '0' || *s > '9' || strlen(s) > 9)
        return false;
    number = strtol(s, &end, 10);
    if (*end || number < least || number > most)
        return false;
    *out = (int32_t)number;
    return true;
}

int32_t page_side(const struct ctx *c)
{
    const char *typed = http_query(c->req, "side");
    int32_t page;

    return typed && whole_number(typed, 1, PAGE_SIDE_MOST, &page) ? page : 1;
}

/* ---- what was typed ---- */

const char *page_value(struct ctx *c, const char *field)
{
    const char *value = NULL;

    if (c->req->method == HTTP_POST)
        value = http_body(c->req, field);
    else if (c->draft)
        value = http_field(c->draft, field);
    c->draft_is_read |= value && c->req->method != HTTP_POST;
    return value ? value : "";
}

bool page_is(struct ctx *c, const char *field, const char *value)
{
    return text_same(page_value(c, field), value);
}

enum err page_keep(struct ctx *c, const char *path)
{
    return store_draft_save(c->store, page_account(c), path, c->req->body_raw, c->now_utc);
}

bool page_bring_back(struct ctx *c, const char *path)
{
    struct http_fields *fields;
    struct store_draft draft;
    const char *reason;

    if (store_draft_find(c->store, c->arena, page_account(c), path, &draft) != OK)
        return false;
    fields = ARENA_NEW(c->arena, struct http_fields);
    if (http_fields_read(c->arena, draft.body, strlen(draft.body), fields, &reason) != HTTP_OK)
        return false;
    c->draft = fields;
    return true;
}

bool page_is_of(struct ctx *c, int32_t version)
{
    int32_t shown;

    return page_number(c, PAGE_VERSION_FIELD, 0, INT32_MAX, &shown) && shown == version;
}

bool page_number(struct ctx *c, const char *field, int32_t least, int32_t most, int32_t *out)
{
    return whole_number(page_value(c, field), least, most, out);
}

bool page_date(struct ctx *c, const char *name, civil_day *out)
{
    const char *field = arena_printf(c->arena, "%s-dag", name);
    const char *d = page_value(c, field);
    const char *m = page_value(c, arena_printf(c->arena, "%s-maaned", name));
    const char *y = page_value(c, arena_printf(c->arena, "%s-aar", name));
    int32_t day, month, year;

    *out = CIVIL_NONE;
    if (!*d && !*m && !*y)
        return true;
    if (!whole_number(y, 1900, 2099, &year) || !whole_number(m, 1, 12, &month)
        || !whole_number(d, 1, 31, &day) || !civil_valid(year, month, day)) {
        page_mistake(c, field, WORD_DATE_NOT_REAL);
        return false;
    }
    *out = civil_from(year, month, day);
    return true;
}

const char *page_text(struct ctx *c, const char *field, int most, bool is_name, bool required,
                      enum word missing)
{
    const char *value = page_value(c, field);

    if (required && text_is_empty(value))
        page_mistake(c, field, missing);
    else if (text_length(value) > (size_t)most)
        page_mistake_text(c, field, words_count(c->arena, c->lang, WORD_TEXT_TOO_LONG, most, NULL));
    else if (is_name && text_has_direction_override(value))
        page_mistake(c, field, WORD_TEXT_HAS_HIDDEN_CHARACTERS);
    return value;
}

enum { PHONE_DIGITS = 8, PHONE_MOST = 15 };

const char *page_phone(struct ctx *c, const char *typed)
{
    struct text digits = text_new(c->arena, 24);
    const char *at = *typed == '+' ? typed + 1 : typed;
    bool is_foreign = *typed == '+';

    for (; *at; at++) {
        if (*at >= '0' && *at <= '9')
            text_add_char(&digits, *at);
        else if (!strchr(" .-()/", *at))
            return NULL;
    }
    at = digits.bytes;
    if (!is_foreign && strncmp(at, "00", 2) == 0) {
        is_foreign = true;
        at += 2;
    }
    if (is_foreign && strncmp(at, "45", 2) == 0) {
        is_foreign = false;
        at += 2;
    }
    if (is_foreign)
        return strlen(at) >= PHONE_DIGITS && strlen(at) <= PHONE_MOST
                   ? arena_printf(c->arena, "+%s", at)
                   : NULL;
    return strlen(at) == PHONE_DIGITS && *at != '0' ? at : NULL;
}

void page_mistake(struct ctx *c, const char *field, enum word message)
{
    errors_add_word(&c->errors, c->lang, field, message);
}

void page_mistake_text(struct ctx *c, const char *field, const char *message)
{
    errors_add(&c->errors, field, message);
}

bool page_has_mistakes(const struct ctx *c)
{
    return c->errors.count > 0;
}
