/* GET /tidligere (C17): talks that are over, the newest first, and what was decided. */
#include "made/history.h"
#include "base/text.h"
#include "pages/own_right.h"
#include "pages/page.h"
#include "store/booking.h"
#include "store/right_self.h"
#include "view/history.h"

enum { TALKS_A_PAGE = 20 };

static enum word state_of(enum store_booking_state state)
{
    switch (state) {
    case STORE_HELD:
        return WORD_HISTORY_HELD;
    case STORE_NO_SHOW:
        return WORD_HISTORY_NO_SHOW;
    case STORE_CANCELLED:
        return WORD_HISTORY_CANCELLED;
    case STORE_CANCELLED_LATE:
        return WORD_HISTORY_CANCELLED_LATE;
    case STORE_CANCELLED_BY_US:
        return WORD_HISTORY_CANCELLED_BY_US;
    default:
        return WORD_HISTORY_OVER;
    }
}

static const char *link_to(struct ctx *c, int32_t page)
{
    return page <= 1 ? PATH_HISTORY : arena_printf(c->arena, "%s?side=%d", PATH_HISTORY, (int)page);
}

static enum err load_talks(struct ctx *c, struct view_history *m)
{
    const int32_t page = page_side(c);
    struct view_history_talk *rows;
    struct store_booking *talks;
    int32_t total = 0;
    size_t count;
    const enum err e =
        store_booking_history(c->store, c->arena, c->who.person_id, c->now_utc,
                              (page - 1) * TALKS_A_PAGE, TALKS_A_PAGE, &talks, &count, &total);

    if (e != OK)
        return e;
    rows = ARENA_ARRAY(c->arena, struct view_history_talk, count + 1);
    for (size_t i = 0; i < count; i++)
        rows[i] = (struct view_history_talk){
            .id = talks[i].public_id,
            .day = talks[i].slot.law.day,
            .minute = talks[i].slot.law.minute,
            .form = talks[i].form,
            .with = talks[i].slot.caseworker,
            .state = state_of(talks[i].state),
        };
    m->talks = rows;
    m->talk_count = count;
    m->total = total;
    m->newer = page > 1 ? link_to(c, page - 1) : NULL;
    m->older = page * TALKS_A_PAGE < total ? link_to(c, page + 1) : NULL;
    return OK;
}

static enum err load_decisions(struct ctx *c, struct view_history *m)
{
    struct view_history_decision *rows;
    struct store_decision_self *all;
    size_t count;
    const enum err e =
        store_decision_list_self(c->store, c->arena, c->who.person_id, c->today, &all, &count);

    if (e != OK)
        return e;
    rows = ARENA_ARRAY(c->arena, struct view_history_decision, count + 1);
    for (size_t i = 0; i < count; i++)
        rows[i] = (struct view_history_decision){ all[i].public_id, own_decision_kind(all[i].kind),
                                                  all[i].decided_on };
    m->decisions = rows;
    m->decision_count = count;
    return OK;
}

enum http_status page_history(struct ctx *c)
{
    struct view_history m = { .total = 0 };
    struct view *v;
    enum err e;

    if ((e = load_talks(c, &m)) != OK || (e = load_decisions(c, &m)) != OK)
        return http_of(e);
    v = page_new(c, TEMPLATE_HISTORY, FRAME_NAV_NONE);
    fill_history(v, &m);
    return page_send(c, v, HTTP_OK);
}
