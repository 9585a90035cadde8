/* Small things that several topics of the domain share. */
#include "store/types.h"

#include "base/secret.h"
#include "domain.h"

#include <string.h>

static const char *const channels[] = {
    [STORE_CHANNEL_UNSET] = "", [STORE_DIGITAL_POST] = "digital_post",
    [STORE_LETTER] = "letter",  [STORE_PORTAL] = "portal",
    [STORE_SMS] = "sms",        [STORE_EMAIL] = "email",
};

int store_code_index(const char *const *codes, int count, const char *code)
{
    for (int i = 1; code && i < count; i++)
        if (codes[i] && strcmp(codes[i], code) == 0)
            return i;
    return 0;
}

const char *store_channel_code(enum store_channel channel)
{
    must(channel >= STORE_CHANNEL_UNSET && channel <= STORE_EMAIL);
    return channels[channel];
}

enum store_channel store_channel_from(const char *code)
{
    return (enum store_channel)store_code_index(channels, sizeof channels / sizeof *channels, code);
}

const char *store_form_code(enum law_form form)
{
    switch (form) {
    case LAW_FORM_OFFICE:
        return "office";
    case LAW_FORM_PHONE:
        return "phone";
    case LAW_FORM_VIDEO:
        return "video";
    case LAW_FORM_UNSET:
        break;
    }
    return "";
}

enum law_form store_form_from(const char *code)
{
    static const enum law_form forms[] = { LAW_FORM_OFFICE, LAW_FORM_PHONE, LAW_FORM_VIDEO };

    for (size_t i = 0; code && i < sizeof forms / sizeof *forms; i++)
        if (strcmp(store_form_code(forms[i]), code) == 0)
            return forms[i];
    return LAW_FORM_UNSET;
}

enum store_actor_kind store_actor_from(const char *code)
{
    static const char *const actors[] = {
        [STORE_BY_CITIZEN] = "citizen", [STORE_BY_STAFF] = "staff", [STORE_BY_SYSTEM] = "system"
    };

    return (enum store_actor_kind)store_code_index(actors, sizeof actors / sizeof *actors, code);
}

void store_bind_scope(sqlite3_stmt *q, const struct store_scope *scope, int64_t now_utc)
{
    must(scope->user_id > 0 && scope->unit_id > 0);
    store_bind_int(q, 1, scope->user_id);
    store_bind_int(q, 2, scope->unit_id);
    store_bind_int(q, 3, now_utc);
}

void store_bind_day(sqlite3_stmt *q, int index, civil_day day)
{
    if (day == CIVIL_NONE)
        store_bind_null(q, index);
    else
        store_bind_int(q, index, day);
}

void store_bind_text_or_empty(sqlite3_stmt *q, int index, const char *text)
{
    store_bind_text(q, index, text ? text : "");
}

void store_bind_utc(sqlite3_stmt *q, int index, int64_t utc)
{
    store_bind_id(q, index, utc);
}

void store_bind_form(sqlite3_stmt *q, int index, enum law_form form)
{
    store_bind_text(q, index, form == LAW_FORM_UNSET ? NULL : store_form_code(form));
}

civil_day store_day(sqlite3_stmt *q, int column)
{
    return store_is_null(q, column) ? CIVIL_NONE : store_int(q, column);
}

const char *store_peek(sqlite3_stmt *q, int column)
{
    const char *text = (const char *)sqlite3_column_text(q, column);

    return text ? text : "";
}

enum law_form store_form(sqlite3_stmt *q, int column)
{
    return store_form_from(store_peek(q, column));
}

const char *store_reference(struct arena *a)
{
    static const char alphabet[] = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    char out[9];

    for (size_t i = 0; i < sizeof out - 1; i++)
        out[i] = alphabet[secret_below(sizeof alphabet - 1)];
    out[sizeof out - 1] = '\0';
    return arena_strdup(a, out);
}

enum err store_run_or_conflict(struct store *s, sqlite3_stmt *q)
{
    const enum err e = store_run_one(s, q);

    return e == ERR_NOT_FOUND ? ERR_CONFLICT : e;
}

enum err store_first(struct store *s, sqlite3_stmt *q)
{
    const enum err e = store_step(s, q);

    store_release(q);
    return e;
}
