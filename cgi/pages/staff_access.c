/* The reason that opens another unit's person for eight hours (security.md A3). */
#include "base/text.h"
#include "pages/page.h"
#include "pages/staff_persons.h"
#include "pages/staff_person.h"
#include "store/work.h"
#include "view/persons.h"

#include "made/person_access.h"

enum { REASON_MOST = 500, OPEN_FOR_S = 8 * 3600 };

static const struct {
    const char *value, *code;
    enum word name;
} reasons[] = {
    { "kollega", "cover", WORD_ACCESS_COVER },
    { "henvendelse", "contact", WORD_ACCESS_CONTACT },
    { "overdragelse", "handover", WORD_ACCESS_HANDOVER },
    { "gennemgang", "check", WORD_ACCESS_CHECK },
    { "andet", "other", WORD_ACCESS_OTHER },
};
enum { REASONS = sizeof reasons / sizeof *reasons };

static enum http_status show(struct ctx *c, enum http_status status)
{
    struct view *v = page_new(c, TEMPLATE_PERSON_ACCESS, FRAME_NAV_FIND);
    struct view_choice *choices = ARENA_ARRAY(c->arena, struct view_choice, REASONS);

    for (int i = 0; i < REASONS; i++)
        choices[i] = (struct view_choice){ reasons[i].value, words(c->lang, reasons[i].name),
                                           page_is(c, "grund", reasons[i].value) };
    page_form(c, v, PATH_PERSON_ACCESS);
    fill_person_access(v, &(struct view_person_access){
                              .id = page_id(c, 0),
                              .reasons = choices,
                              .reason_count = REASONS,
                              .text = page_value(c, "tekst"),
                              .errors = &c->errors,
                          });
    return page_send(c, v, status);
}

/* HTTP_OK: the reason may be asked for; else the answer. A person who is open needs none. */
static enum http_status reach(struct ctx *c)
{
    struct store_person p;
    enum store_access access;
    int64_t person_id;
    const enum err e = store_person_reach(c->store, &c->scope, page_id(c, 0), c->now_utc, &access,
                                          &person_id);

    if (e != OK)
        return http_of(e);
    c->record.object_kind = "person";
    c->record.person_id = person_id;
    if (access == STORE_ACCESS_PROTECTED)
        return staff_person_open(c, &p); /* its page says why not */
    return access == STORE_ACCESS_OPEN ? page_go(c, PATH_PERSON, page_id(c, 0), NULL) : HTTP_OK;
}

enum http_status page_person_access(struct ctx *c)
{
    const enum http_status status = reach(c);

    return status == HTTP_OK ? show(c, HTTP_OK) : status;
}

enum http_status page_person_access_save(struct ctx *c)
{
    const enum http_status status = reach(c);
    const char *code = NULL, *text;
    int64_t person_id;
    enum err e;

    if (status != HTTP_OK)
        return status;
    for (int i = 0; i < REASONS; i++)
        if (page_is(c, "grund", reasons[i].value))
            code = reasons[i].code;
    if (!code)
        page_mistake(c, "grund", WORD_ACCESS_REASON_MISSING);
    text = page_text(c, "tekst", REASON_MOST, false, true, WORD_ACCESS_TEXT_MISSING);
    if (page_has_mistakes(c))
        return show(c, HTTP_UNPROCESSABLE);
    c->record.purpose = code;
    e = store_access_grant(c->store, &c->scope, page_id(c, 0), code, text, c->now_utc,
                           c->now_utc + OPEN_FOR_S, &person_id);
    return e == OK ? page_go(c, PATH_PERSON, page_id(c, 0), NULL) : http_of(e);
}
