/* Offering times (S13): the form, the check page that lists every time and every skip, and making
 * them all in one transaction.
 *
 * The check page has its own address: what was typed is kept as the draft of that page. Its form
 * carries the same fields, so that two tabs never make each other's times, and the mark of the plan
 * that was shown: when another plan comes out of them, nothing is made and the new one is shown. */
#include "pages/staff_times.h"

#include "law/workday.h"
#include "pages/page.h"
#include "pages/staff_person.h"
#include "staff_times_plan.h"
#include "store/unit.h"

#include "made/times_check.h"
#include "made/times_new.h"
#include "made/times_series.h"

/* The fields of the form, in its order. */
static const char *const fields[] = {
    "fra-dag",      "fra-maaned", "fra-aar",  "til-dag",  "til-maaned", "til-aar",
    "ugedag-1",     "ugedag-2",   "ugedag-3", "ugedag-4", "ugedag-5",   "ugedag-6",
    "ugedag-7",     "kl-fra",     "kl-til",   "laengde",  "pause",      "form-fremmoede",
    "form-telefon", "form-video", "sted",     "tolk",
};
enum { FIELD_COUNT = sizeof fields / sizeof *fields };

/* ---- the form ---- */

static unsigned forms_typed(struct ctx *c)
{
    return (page_is(c, "form-fremmoede", "ja") ? LAW_FORM_OFFICE : 0U)
           | (page_is(c, "form-telefon", "ja") ? LAW_FORM_PHONE : 0U)
           | (page_is(c, "form-video", "ja") ? LAW_FORM_VIDEO : 0U);
}

static enum http_status form_page(struct ctx *c, enum http_status status)
{
    const bool typed = staff_is_typed(c);
    const civil_day next = workday_next(&c->settings->closing_days, c->today);
    struct view_times_new m = {
        .first = staff_date(c, "fra", words(LANG_DA, WORD_TIMES_FIRST), NULL, next),
        .last = staff_date(c, "til", words(LANG_DA, WORD_TIMES_LAST),
                           words(LANG_DA, WORD_TIMES_LAST_HINT), CIVIL_NONE),
        .from = typed ? page_value(c, "kl-fra") : "9.00",
        .until = typed ? page_value(c, "kl-til") : "12.00",
        .length = typed ? page_value(c, "laengde") : "30",
        .pause = typed ? page_value(c, "pause") : "0",
        .place = page_value(c, "sted"),
        .forms = typed ? forms_typed(c) : LAW_FORM_OFFICE | LAW_FORM_PHONE,
        .interpreter = page_value(c, "tolk"),
        .most = TIMES_MOST,
        .days_most = TIMES_DAYS_MOST,
        .errors = &c->errors,
    };
    struct view *v = page_new(c, TEMPLATE_TIMES_NEW, FRAME_NAV_SLOTS);
    struct store_unit unit;
    enum err e;

    for (int i = 0; i < TIMES_WEEKDAYS; i++)
        m.weekdays[i] = typed && page_is(c, arena_printf(c->arena, "ugedag-%d", i + 1), "ja");
    if (!typed) {
        if ((e = store_unit_get(c->store, c->arena, c->scope.unit_id, &unit)) != OK)
            return http_of(e);
        m.place = unit.place;
    }
    fill_times_new(v, &m);
    page_form(c, v, PATH_TIMES_NEW);
    return page_send(c, v, status);
}

enum http_status page_times_new(struct ctx *c)
{
    return form_page(c, HTTP_OK);
}

static void check_count(struct ctx *c, const struct times_plan *plan)
{
    if (plan->slot_count > TIMES_MOST)
        page_mistake(c, "til-dag", WORD_TIMES_TOO_MANY);
}

enum http_status page_times_new_save(struct ctx *c)
{
    struct times_wish wish;
    struct times_plan plan;
    enum err e;

    times_wish_read(c, &wish);
    if (page_has_mistakes(c))
        return form_page(c, HTTP_UNPROCESSABLE);
    if ((e = times_plan_make(c, &wish, &plan)) != OK)
        return http_of(e);
    check_count(c, &plan);
    if (plan.slot_count + plan.skip_count == 0) /* no such weekday between the days */
        page_mistake(c, "ugedag-1", WORD_TIMES_WEEKDAY_NEVER);
    if (page_has_mistakes(c))
        return form_page(c, HTTP_UNPROCESSABLE);
    if ((e = page_keep(c, PATH_TIMES_CHECK)) != OK)
        return http_of(e);
    return page_go(c, PATH_TIMES_CHECK, NULL, NULL);
}

/* ---- the check page ---- */

static struct view_time *times_of(struct ctx *c, const struct times_plan *plan)
{
    struct view_time *out = ARENA_ARRAY(c->arena, struct view_time, plan->slot_count + 1);

    for (size_t i = 0; i < plan->slot_count; i++)
        out[i] = (struct view_time){ .day = plan->slots[i].day, .minute = plan->slots[i].minute };
    return out;
}

static enum http_status check_page(struct ctx *c, const struct times_wish *wish,
                                   const struct times_plan *plan, bool is_stale)
{
    struct view_field *hidden = ARENA_ARRAY(c->arena, struct view_field, FIELD_COUNT);
    struct view *v = page_new(c, TEMPLATE_TIMES_CHECK, FRAME_NAV_SLOTS);

    for (size_t i = 0; i < FIELD_COUNT; i++)
        hidden[i] = (struct view_field){ fields[i], page_value(c, fields[i]) };
    fill_times_check(v, &(struct view_times_check){
                            .first = wish->first,
                            .last = wish->last,
                            .length_min = wish->length_min,
                            .pause_min = wish->pause_min,
                            .place = wish->place,
                            .interpreter = wish->interpreter,
                            .forms = wish->forms,
                            .times = times_of(c, plan),
                            .count = plan->slot_count,
                            .skips = plan->view_skips,
                            .skip_count = plan->skip_count,
                            .fields = hidden,
                            .field_count = FIELD_COUNT,
                            .mark = plan->mark,
                            .is_stale = is_stale,
                        });
    page_form(c, v, PATH_TIMES_CHECK);
    return page_send(c, v, is_stale ? HTTP_CONFLICT : HTTP_OK);
}

/* False: what was typed makes no plan any more (the day has passed, say); back to the form. */
static bool plan(struct ctx *c, struct times_wish *wish, struct times_plan *out,
                 enum http_status *status)
{
    enum err e;

    times_wish_read(c, wish);
    if (!page_has_mistakes(c)) {
        if ((e = times_plan_make(c, wish, out)) != OK) {
            *status = http_of(e);
            return false;
        }
        check_count(c, out);
    }
    *status = HTTP_OK;
    return !page_has_mistakes(c);
}

enum http_status page_times_check(struct ctx *c)
{
    struct times_wish wish;
    struct times_plan p;
    enum http_status status;

    if (!c->draft)
        return page_go(c, PATH_TIMES_NEW, NULL, NULL);
    if (!plan(c, &wish, &p, &status))
        return status == HTTP_OK ? form_page(c, HTTP_OK) : status;
    return check_page(c, &wish, &p, false);
}

enum http_status page_times_make(struct ctx *c)
{
    struct times_wish wish;
    struct times_plan p;
    enum http_status status;
    const char *series;
    enum err e;

    if (*page_value(c, "ret")) {
        e = page_keep(c, PATH_TIMES_NEW);
        return e == OK ? page_go(c, PATH_TIMES_NEW, NULL, "ret=1") : http_of(e);
    }
    if (!plan(c, &wish, &p, &status))
        return status == HTTP_OK ? form_page(c, HTTP_UNPROCESSABLE) : status;
    if (p.slot_count == 0 || !page_is(c, "plan", p.mark))
        return check_page(c, &wish, &p, true);
    e = store_slot_series_add(c->store, c->arena, &c->scope, c->now_utc, p.slots, p.slot_count,
                              p.skips, p.skip_count, &series);
    if (e != OK)
        return http_of(e);
    c->record.object_kind = "slot_series";
    c->record.object_id = series;
    c->record.detail = arena_printf(c->arena, "%zu made, %zu skipped", p.slot_count, p.skip_count);
    return page_go(c, PATH_TIMES_SERIES, series, NULL);
}

/* ---- the receipt ---- */

enum http_status page_times_series(struct ctx *c)
{
    struct store_slot *slots;
    struct store_slot_skip *skips;
    struct view_time *times;
    struct view_time_skip *views;
    size_t count, skip_count;
    struct view *v;
    const enum err e = store_slot_series_get(c->store, c->arena, &c->scope, page_id(c, 0), &slots,
                                             &count, &skips, &skip_count);

    if (e != OK)
        return http_of(e);
    c->record.object_kind = "slot_series";
    times = ARENA_ARRAY(c->arena, struct view_time, count + 1);
    for (size_t i = 0; i < count; i++)
        times[i] = (struct view_time){ .id = slots[i].public_id,
                                       .day = slots[i].law.day,
                                       .minute = slots[i].law.minute };
    views = ARENA_ARRAY(c->arena, struct view_time_skip, skip_count + 1);
    for (size_t i = 0; i < skip_count; i++)
        views[i] = (struct view_time_skip){ .day = skips[i].day,
                                            .minute = skips[i].minute,
                                            .why = skips[i].why };
    v = page_new(c, TEMPLATE_TIMES_SERIES, FRAME_NAV_SLOTS);
    fill_times_series(
        v, &(struct view_times_series){
               .times = times, .count = count, .skips = views, .skip_count = skip_count });
    return page_send(c, v, HTTP_OK);
}
