/* GET /administration (S17, as far as it stands): users and outages to look at. */
#include "pages/administration.h"

#include "made/administration.h"
#include "pages/page.h"
#include "store/outage.h"
#include "store/staff.h"
#include "store/unit.h"
#include "view/administration.h"

enum { USERS_A_PAGE = 50, OUTAGES_S = 30 * 86400 };

static enum word role_of(enum store_staff_role role)
{
    return role == STORE_ADMINISTRATOR ? WORD_ROLE_ADMINISTRATOR
           : role == STORE_TEAM_LEADER ? WORD_ROLE_TEAM_LEADER
                                       : WORD_ROLE_CASEWORKER;
}

enum word administration_stop_kind(enum store_outage_kind kind)
{
    return kind == STORE_OUTAGE_WINDOW     ? WORD_OUTAGE_KIND_WINDOW
           : kind == STORE_OUTAGE_REPORTED ? WORD_OUTAGE_KIND_REPORTED
                                           : WORD_OUTAGE_KIND_FOUND;
}

static const char *unit_name(const struct store_unit *units, size_t count, int64_t id)
{
    for (size_t i = 0; i < count; i++)
        if (units[i].id == id)
            return units[i].name;
    return "";
}

static const char *link_to(struct ctx *c, int32_t page)
{
    return page <= 1 ? PATH_ADMINISTRATION
                     : arena_printf(c->arena, "%s?side=%d", PATH_ADMINISTRATION, (int)page);
}

static enum err load_users(struct ctx *c, struct view_administration *m)
{
    const int32_t page = page_side(c);
    const size_t first = (size_t)(page - 1) * USERS_A_PAGE;
    struct view_user *rows = ARENA_ARRAY(c->arena, struct view_user, USERS_A_PAGE);
    struct store_staff *all;
    struct store_unit *units;
    size_t count, unit_count;
    enum err e;

    if ((e = store_staff_list(c->store, c->arena, 0, &all, &count)) != OK
        || (e = store_unit_list(c->store, c->arena, &units, &unit_count)) != OK)
        return e;
    for (size_t i = first; i < count && m->user_count < USERS_A_PAGE; i++)
        rows[m->user_count++] = (struct view_user){
            .full_name = all[i].full_name,
            .user_name = all[i].user_name,
            .unit = unit_name(units, unit_count, all[i].unit_id),
            .role = role_of(all[i].role),
            .disabled_utc = all[i].disabled_utc,
            .may_see_protected = all[i].may_see_protected,
        };
    m->users = rows;
    m->total = (int)count;
    m->before = page > 1 ? link_to(c, page - 1) : NULL;
    m->after = first + USERS_A_PAGE < count ? link_to(c, page + 1) : NULL;
    return OK;
}

static enum err load_stops(struct ctx *c, struct view_administration *m)
{
    struct view_stop *rows;
    struct store_outage *all;
    size_t count;
    const enum err e =
        store_outage_list(c->store, c->arena, c->now_utc - OUTAGES_S, c->now_utc, &all, &count);

    if (e != OK)
        return e;
    rows = ARENA_ARRAY(c->arena, struct view_stop, count + 1);
    for (size_t i = 0; i < count; i++)
        rows[i] = (struct view_stop){ all[i].from_utc, all[i].to_utc,
                                      administration_stop_kind(all[i].kind), all[i].note };
    m->stops = rows;
    m->stop_count = count;
    return OK;
}

enum http_status page_administration(struct ctx *c)
{
    struct view_administration m = { .total = 0 };
    struct view *v;
    enum err e;

    if ((e = load_users(c, &m)) != OK || (e = load_stops(c, &m)) != OK)
        return http_of(e);
    if (m.user_count == 0) /* there is no such page: somebody who reads this is a user */
        return page_go(c, PATH_ADMINISTRATION, NULL, NULL);
    v = page_new(c, TEMPLATE_ADMINISTRATION, FRAME_NAV_ADMINISTRATION);
    fill_administration(v, &m);
    return page_send(c, v, HTTP_OK);
}
