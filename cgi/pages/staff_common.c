/* The gate of the pages about one person, and small things they share. */
#include "pages/page.h"
#include "pages/staff_person.h"

#include "base/text.h"
#include "law/cites.h"
#include "view/letter.h"

#include "made/person_protected.h"

#include <string.h>

static enum http_status protected_page(struct ctx *c)
{
    c->record.detail = "protected";
    return page_send(c, page_new(c, TEMPLATE_PERSON_PROTECTED, FRAME_NAV_FIND), HTTP_FORBIDDEN);
}

enum http_status staff_person_open(struct ctx *c, struct store_person *out)
{
    const char *id = page_id(c, 0);
    enum store_access access;
    int64_t person_id = 0;
    enum err e = store_person_get(c->store, c->arena, &c->scope, id, c->now_utc, out);

    c->record.object_kind = "person";
    if (e == OK) {
        c->record.person_id = out->id;
        c->record.purpose = out->unit_id == c->scope.unit_id ? "own_unit" : "access_grant";
        return HTTP_OK;
    }
    if (e == ERR_NOT_FOUND)
        e = store_person_reach(c->store, &c->scope, id, c->now_utc, &access, &person_id);
    if (e != OK)
        return http_of(e);
    c->record.person_id = person_id;
    return access == STORE_ACCESS_PROTECTED ? protected_page(c)
                                            : page_go(c, PATH_PERSON_ACCESS, id, NULL);
}

struct view_person_head staff_head_of(const struct store_person *p)
{
    return (struct view_person_head){
        .id = p->public_id,
        .given_names = p->given_names,
        .family_name = p->family_name,
        .cpr_date = p->cpr_date,
        .is_protected = p->is_protected,
    };
}

bool staff_is_typed(const struct ctx *c)
{
    return c->req->method == HTTP_POST || c->draft;
}

struct view_date_field staff_date(struct ctx *c, const char *name, const char *legend,
                                  const char *hint, civil_day fallback)
{
    const struct civil_date date = civil_parts(fallback);
    struct view_date_field out = {
        .name = name, .legend = legend, .hint = hint, .day = "", .month = "", .year = ""
    };

    if (staff_is_typed(c)) {
        out.day = page_value(c, arena_printf(c->arena, "%s-dag", name));
        out.month = page_value(c, arena_printf(c->arena, "%s-maaned", name));
        out.year = page_value(c, arena_printf(c->arena, "%s-aar", name));
    } else if (fallback != CIVIL_NONE) {
        out.day = arena_printf(c->arena, "%d", date.day);
        out.month = arena_printf(c->arena, "%d", date.month);
        out.year = arena_printf(c->arena, "%d", date.year);
    }
    return out;
}

void staff_mistake_rule(struct ctx *c, const char *field, enum word message, enum law_cite cite)
{
    page_mistake_text(c, field,
                      words_fill(c->arena, c->lang, message, "rule", law_citation(cite)->in_words,
                                 NULL));
}

const char *staff_service_address(struct ctx *c)
{
    return letter_service_address(c->arena, c->config);
}

enum lang staff_lang_of(const struct ctx *c, const struct store_person *p)
{
    enum lang lang;

    return language_from_code(p->language, &lang)
                   && (views_languages(c->parts->views) & LANG_BIT(lang))
               ? lang
               : LANG_DA;
}
