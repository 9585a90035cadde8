/* GET and POST /indstillinger (C20): language, telephone, e-mail, reminders, and more time. */
#include "made/settings.h"
#include "auth/session.h"
#include "base/text.h"
#include "pages/own_right.h"
#include "pages/page.h"
#include "store/person.h"
#include "view/settings.h"

#include <string.h>

enum { EMAIL_MOST = 200, VERSION_MOST = 1000000000 };

static const struct {
    const char *code;
    enum settings_reminders shown;
    enum store_reminders stored;
} reminders[] = {
    { "nej", REMIND_NONE, STORE_REMIND_NONE },
    { "sms", REMIND_SMS, STORE_REMIND_SMS },
    { "email", REMIND_EMAIL, STORE_REMIND_EMAIL },
    { "begge", REMIND_BOTH, STORE_REMIND_BOTH },
};
enum { REMINDERS = sizeof reminders / sizeof *reminders };

static struct settings_values stored_values(const struct store_person *p)
{
    struct settings_values out = {
        .language = p->language,
        .phone = p->phone ? p->phone : "",
        .email = p->email ? p->email : "",
        .reminders = REMIND_UNSET,
        .idle_minutes = p->idle_s / 60,
    };

    for (int i = 0; i < REMINDERS; i++)
        if (reminders[i].stored == p->reminders)
            out.reminders = reminders[i].shown;
    return out;
}

static int typed_minutes(struct ctx *c)
{
    int32_t minutes;

    if (page_number(c, "tid", 1, SESSION_IDLE_MOST_S / 60, &minutes))
        for (int i = 0; i < SETTINGS_IDLE_CHOICES; i++)
            if (settings_idle_minutes(i) == minutes)
                return minutes;
    return 0;
}

static struct settings_values typed_values(struct ctx *c)
{
    struct settings_values out = {
        .language = page_value(c, "sprogvalg"),
        .phone = page_value(c, "telefon"),
        .email = page_value(c, "email"),
        .reminders = REMIND_UNSET,
        .idle_minutes = typed_minutes(c),
    };

    for (int i = 0; i < REMINDERS; i++)
        if (page_is(c, "paamind", reminders[i].code))
            out.reminders = reminders[i].shown;
    return out;
}

static enum http_status show(struct ctx *c, const struct store_person *p, enum http_status status)
{
    struct view *v = page_new(c, TEMPLATE_SETTINGS, FRAME_NAV_NONE);
    const bool is_typed = c->req->method == HTTP_POST || c->draft;

    page_form(c, v, PATH_SETTINGS);
    fill_settings(v, &(struct view_settings){
                         .is_saved = c->req->method != HTTP_POST && http_query(c->req, "gemt"),
                         .version = p->version,
                         .languages = views_languages(c->parts->views),
                         .values = is_typed ? typed_values(c) : stored_values(p),
                         .is_changed = status == HTTP_CONFLICT,
                         .stored = stored_values(p),
                         .errors = &c->errors,
                     });
    return page_send(c, v, status);
}

enum http_status page_settings(struct ctx *c)
{
    struct store_person p;
    const enum err e = store_person_self(c->store, c->arena, c->who.person_id, &p);

    return e == OK ? show(c, &p, HTTP_OK) : http_of(e);
}

/* Enough to catch a slip: one @ with something on both sides, a point behind it, no blank. */
static bool is_email(const char *s)
{
    const char *at = strchr(s, '@');
    const char *dot = at ? strrchr(at, '.') : NULL;

    return at && at > s && dot && dot > at + 1 && dot[1] && !strchr(at + 1, '@')
           && !strpbrk(s, " \t\n,;<>\"");
}

static enum store_reminders stored_reminders(enum settings_reminders shown)
{
    for (int i = 0; i < REMINDERS; i++)
        if (reminders[i].shown == shown)
            return reminders[i].stored;
    return STORE_REMIND_NONE;
}

static void check_reminders(struct ctx *c, const struct settings_values *typed)
{
    const bool by_sms = typed->reminders == REMIND_SMS || typed->reminders == REMIND_BOTH;
    const bool by_email = typed->reminders == REMIND_EMAIL || typed->reminders == REMIND_BOTH;

    if (typed->reminders == REMIND_UNSET)
        page_mistake(c, "paamind", WORD_SETTINGS_REMINDERS_MISSING);
    if (by_sms && text_is_empty(typed->phone))
        page_mistake(c, "telefon", WORD_SETTINGS_REMINDERS_PHONE);
    if (by_email && text_is_empty(typed->email))
        page_mistake(c, "email", WORD_SETTINGS_REMINDERS_EMAIL);
}

static void read_contact(struct ctx *c, struct store_contact *out)
{
    const struct settings_values typed = typed_values(c);
    enum lang lang;

    *out = (struct store_contact){ .language = typed.language,
                                   .reminders = stored_reminders(typed.reminders),
                                   .idle_s = typed.idle_minutes * 60 };
    if (!language_from_code(typed.language, &lang)
        || !(views_languages(c->parts->views) & LANG_BIT(lang)))
        page_mistake(c, "sprogvalg", WORD_SETTINGS_LANGUAGE_MISSING);
    if (!text_is_empty(typed.phone) && !(out->phone = page_phone(c, typed.phone)))
        page_mistake(c, "telefon", WORD_BOOK_PHONE_WRONG);
    if (!text_is_empty(typed.email)) {
        out->email = page_text(c, "email", EMAIL_MOST, true, false, WORD_SETTINGS_EMAIL_WRONG);
        if (!is_email(out->email))
            page_mistake(c, "email", WORD_SETTINGS_EMAIL_WRONG);
    }
    check_reminders(c, &typed);
    if (!typed.idle_minutes)
        page_mistake(c, "tid", WORD_SETTINGS_IDLE_MISSING);
}

/* The address carries the language, so that the cookie follows the choice. */
static enum http_status saved(struct ctx *c, const char *language)
{
    return page_go(c, PATH_SETTINGS, NULL, arena_printf(c->arena, "gemt=1&sprog=%s", language));
}

enum http_status page_settings_save(struct ctx *c)
{
    struct store_contact contact;
    struct store_person p;
    int32_t version;
    enum err e = store_person_self(c->store, c->arena, c->who.person_id, &p);

    if (e != OK)
        return http_of(e);
    read_contact(c, &contact);
    if (page_has_mistakes(c))
        return show(c, &p, HTTP_UNPROCESSABLE);
    if (!page_number(c, "version", 0, VERSION_MOST, &version) || version != p.version)
        return show(c, &p, HTTP_CONFLICT);
    e = store_person_set_contact(c->store, c->who.person_id, version, &contact);
    if (e == OK)
        e = auth_session_set_idle(c->auth, &c->who, contact.idle_s);
    return e == OK ? saved(c, contact.language) : http_of(e);
}
