/* C01, C02, C22: what everybody may read. No personal data. */
#include "pages/open.h"

#include "base/text.h"
#include "made/accessibility.h"
#include "made/complaint.h"
#include "made/front.h"
#include "made/help.h"
#include "made/privacy.h"
#include "made/rules.h"
#include "made/staff_rules.h"
#include "pages/page.h"
#include "store/outage.h"
#include "view/format.h"
#include "view/open.h"
#include "view/rules.h"

enum { ANNOUNCED_S = 3 * 86400 };

static enum http_status text_page(struct ctx *c, int template)
{
    return page_send(c, page_new(c, template, FRAME_NAV_NONE), HTTP_OK);
}

/* A service window of the next days, or a fault that was reported and runs. */
static enum err find_outage(struct ctx *c)
{
    struct store_outage *outages;
    size_t count;
    const enum err e = store_outage_list(c->store, c->arena, c->now_utc, c->now_utc + ANNOUNCED_S,
                                         &outages, &count);

    if (e != OK || count == 0)
        return e;
    c->outage = outages[0].kind == STORE_OUTAGE_WINDOW
                    ? words_fill(c->arena, c->lang, WORD_OUTAGE_PLANNED, "from",
                                 format_utc(c->arena, c->lang, outages[0].from_utc), "to",
                                 format_utc(c->arena, c->lang, outages[0].to_utc), NULL)
                    : words(c->lang, WORD_OUTAGE_NOW);
    return OK;
}

enum http_status page_front(struct ctx *c)
{
    const enum err e = find_outage(c);
    struct view *v;

    if (e != OK)
        return http_of(e);
    v = page_new(c, TEMPLATE_FRONT, FRAME_NAV_NONE);
    fill_front(v, c->who.role == ROLE_CITIZEN);
    return page_send(c, v, HTTP_OK);
}

enum http_status page_help(struct ctx *c)
{
    return text_page(c, TEMPLATE_HELP);
}

enum http_status page_accessibility(struct ctx *c)
{
    return text_page(c, TEMPLATE_ACCESSIBILITY);
}

enum http_status page_privacy(struct ctx *c)
{
    return text_page(c, TEMPLATE_PRIVACY);
}

enum http_status page_complaint(struct ctx *c)
{
    return text_page(c, TEMPLATE_COMPLAINT);
}

/* What `?del=` asks for; false: there is no such part. */
static bool rules_place(const char *part, struct view_rules *out)
{
    if (!part)
        return true;
    if (text_same(part, "laesning"))
        out->place = RULES_PLACE_READINGS;
    else if (text_same(part, "valg"))
        out->place = RULES_PLACE_SETTINGS;
    else
        out->place = RULES_PLACE_PART;
    for (int i = LAW_PART_1; out->place == RULES_PLACE_PART && i < LAW_PART__COUNT; i++)
        if (text_same(part, law_part_anchor((enum law_part)i)))
            out->part = (enum law_part)i;
    return out->place != RULES_PLACE_PART || out->part != LAW_PART_UNSET;
}

enum http_status page_rules(struct ctx *c)
{
    struct view_rules m = { .is_staff = c->parts->site == AUTH_SITE_STAFF,
                            .settings = c->settings };
    struct view *v;

    if (!rules_place(http_query(c->req, "del"), &m))
        return HTTP_NOT_FOUND;
    v = page_new(c, m.is_staff ? TEMPLATE_STAFF_RULES : TEMPLATE_RULES, FRAME_NAV_NONE);
    fill_rules(v, &m);
    return page_send(c, v, HTTP_OK);
}
