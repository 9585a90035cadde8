/* The unit's closed days (S13): no time can be offered on them, and free times are closed at once.
 * A check page says first how many times and talks it touches. The talks that stand are listed:
 * each must be moved or cancelled by a person. */
#include "pages/staff_times.h"

#include "auth/csrf.h"
#include "pages/page.h"
#include "pages/staff_person.h"
#include "staff_week.h"

#include "made/closed_day_check.h"
#include "made/closed_days.h"

enum { AHEAD_DAYS = 366, REASON_MOST = 200 };

static bool may_change(const struct ctx *c)
{
    return c->who.role == ROLE_TEAM_LEADER;
}

/* The day of ?dag=, to show the talks of; CIVIL_NONE: none was asked for. */
static civil_day day_asked(const struct ctx *c)
{
    const char *asked = http_query(c->req, "dag");
    civil_day day;

    return asked && civil_parse_iso(asked, &day) && day >= c->today ? day : CIVIL_NONE;
}

static enum http_status closed_page(struct ctx *c, enum http_status status)
{
    const civil_day shown = day_asked(c);
    struct store_closed_day *days;
    struct store_slot_line *lines = NULL;
    struct view_closed_day *views;
    struct view_time *talks;
    size_t count, line_count = 0, talk_count = 0;
    struct view *v;
    enum err e = store_closed_days(c->store, c->arena, &c->scope, c->today, c->today + AHEAD_DAYS,
                                   &days, &count);

    if (e == OK && shown != CIVIL_NONE)
        e = store_slot_days(c->store, c->arena, &c->scope, 0, shown, shown, false, &lines,
                            &line_count);
    if (e != OK)
        return http_of(e);
    views = ARENA_ARRAY(c->arena, struct view_closed_day, count + 1);
    for (size_t i = 0; i < count; i++)
        views[i] = (struct view_closed_day){ .day = days[i].day,
                                             .reason = days[i].reason,
                                             .is_whole_municipality = days[i].is_whole_municipality,
                                             .may_remove =
                                                 may_change(c) && !days[i].is_whole_municipality };
    talks = ARENA_ARRAY(c->arena, struct view_time, line_count + 1);
    for (size_t i = 0; i < line_count; i++)
        if (lines[i].is_taken)
            talks[talk_count++] = week_time(c, &lines[i]);
    v = page_new(c, TEMPLATE_CLOSED_DAYS, FRAME_NAV_SLOTS);
    fill_closed_days(
        v, &(struct view_closed_days){
               .may_change = may_change(c),
               .days = views,
               .count = count,
               .day = staff_date(c, "dag", words(LANG_DA, WORD_CLOSED_DAY), NULL, CIVIL_NONE),
               .reason = page_value(c, "grund"),
               .shown = shown,
               .talks = talks,
               .talk_count = talk_count,
               .add_token = auth_csrf_token(c->arena, &c->who, PATH_CLOSED_DAYS),
               .add_number = auth_submission_new(c->arena),
               .remove_token = auth_csrf_token(c->arena, &c->who, PATH_CLOSED_DAY_REMOVE),
               .remove_number = auth_submission_new(c->arena),
               .errors = &c->errors,
           });
    return page_send(c, v, status);
}

enum http_status page_closed_days(struct ctx *c)
{
    return closed_page(c, HTTP_OK);
}

/* ---- closing a day ---- */

/* What was typed; mistakes are noted at their fields. One statement. */
static enum err read_day(struct ctx *c, struct store_closed_day *day)
{
    struct store_closed_day *there;
    size_t count;
    enum err e;

    *day = (struct store_closed_day){ .day = CIVIL_NONE };
    if (page_date(c, "dag", &day->day) && day->day == CIVIL_NONE)
        page_mistake(c, "dag-dag", WORD_CLOSED_DAY_MISSING);
    else if (day->day != CIVIL_NONE && (day->day <= c->today || day->day > c->today + AHEAD_DAYS))
        page_mistake(c, "dag-dag", WORD_CLOSED_DAY_RANGE);
    day->reason = page_text(c, "grund", REASON_MOST, true, true, WORD_CLOSED_DAY_WHY);
    if (page_has_mistakes(c))
        return OK;
    e = store_closed_days(c->store, c->arena, &c->scope, day->day, day->day, &there, &count);
    for (size_t i = 0; e == OK && i < count; i++)
        if (!there[i].is_whole_municipality)
            page_mistake(c, "dag-dag", WORD_CLOSED_DAY_THERE);
    return e;
}

/* What closing the day touches. */
struct touched {
    struct view_time *talks;
    size_t free_count, talk_count;
    const char *mark;
};

static enum err load_touched(struct ctx *c, civil_day day, struct touched *out)
{
    struct store_slot_line *lines;
    size_t count;
    const enum err e =
        store_slot_days(c->store, c->arena, &c->scope, 0, day, day, false, &lines, &count);

    *out = (struct touched){ .free_count = 0 };
    if (e != OK)
        return e;
    out->talks = ARENA_ARRAY(c->arena, struct view_time, count + 1);
    for (size_t i = 0; i < count; i++) {
        if (lines[i].is_taken)
            out->talks[out->talk_count++] = week_time(c, &lines[i]);
        else
            out->free_count++;
    }
    out->mark = arena_printf(c->arena, "%zu.%zu", out->free_count, out->talk_count);
    return OK;
}

enum http_status page_closed_day_add(struct ctx *c)
{
    struct store_closed_day day;
    enum err e = read_day(c, &day);

    if (e == OK && page_has_mistakes(c))
        return closed_page(c, HTTP_UNPROCESSABLE);
    if (e == OK)
        e = page_keep(c, PATH_CLOSED_DAY_CHECK);
    return e == OK ? page_go(c, PATH_CLOSED_DAY_CHECK, NULL, NULL) : http_of(e);
}

static enum http_status check_page(struct ctx *c, const struct store_closed_day *day,
                                   const struct touched *t, enum http_status status)
{
    static const char *const names[] = { "dag-dag", "dag-maaned", "dag-aar", "grund" };
    struct view_field fields[sizeof names / sizeof *names];
    struct view *v = page_new(c, TEMPLATE_CLOSED_DAY_CHECK, FRAME_NAV_SLOTS);

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        fields[i] = (struct view_field){ names[i], page_value(c, names[i]) };
    fill_closed_day_check(
        v, &(struct view_closed_day_check){ .day = day->day,
                                            .reason = day->reason,
                                            .free_count = t->free_count,
                                            .talks = t->talks,
                                            .talk_count = t->talk_count,
                                            .fields = fields,
                                            .field_count = sizeof names / sizeof *names,
                                            .mark = t->mark,
                                            .is_stale = status == HTTP_CONFLICT });
    page_form(c, v, PATH_CLOSED_DAY_CHECK);
    return page_send(c, v, status);
}

enum http_status page_closed_day_check(struct ctx *c)
{
    struct store_closed_day day;
    struct touched t;
    enum err e;

    if (!c->draft)
        return page_go(c, PATH_CLOSED_DAYS, NULL, NULL);
    if ((e = read_day(c, &day)) != OK)
        return http_of(e);
    if (page_has_mistakes(c)) /* the day has passed, or a colleague has closed it */
        return closed_page(c, HTTP_OK);
    e = load_touched(c, day.day, &t);
    return e == OK ? check_page(c, &day, &t, HTTP_OK) : http_of(e);
}

static enum err close_day(struct ctx *c, const struct store_closed_day *day)
{
    char iso[CIVIL_ISO_SIZE];
    int32_t closed = 0, taken = 0;
    enum err e = store_closed_day_add(c->store, &c->scope, day, c->now_utc);

    if (e == OK)
        e = store_slot_close_days(c->store, &c->scope, 0, day->day, day->day, c->now_utc, &closed,
                                  &taken);
    c->record.object_kind = "closed_day";
    c->record.object_id = arena_strdup(c->arena, civil_format_iso(day->day, iso));
    c->record.detail = arena_printf(c->arena, "%d closed, %d stay", closed, taken);
    return e;
}

enum http_status page_closed_day_close(struct ctx *c)
{
    struct store_closed_day day;
    struct touched t;
    enum err e;

    if (*page_value(c, "ret")) {
        e = page_keep(c, PATH_CLOSED_DAYS);
        return e == OK ? page_go(c, PATH_CLOSED_DAYS, NULL, "ret=1") : http_of(e);
    }
    if ((e = read_day(c, &day)) != OK)
        return http_of(e);
    if (page_has_mistakes(c))
        return closed_page(c, HTTP_UNPROCESSABLE);
    if ((e = load_touched(c, day.day, &t)) != OK)
        return http_of(e);
    if (!page_is(c, "plan", t.mark))
        return check_page(c, &day, &t, HTTP_CONFLICT);
    e = close_day(c, &day);
    return e == OK ? page_go(c, PATH_CLOSED_DAYS, NULL,
                             arena_printf(c->arena, "dag=%s", c->record.object_id))
                   : http_of(e);
}

/* The closed times stay closed: each is opened again by hand, or new ones are offered. */
enum http_status page_closed_day_remove(struct ctx *c)
{
    const char *asked;
    civil_day day;
    enum err e;

    if (!http_body_prefixed(c->req, "fjern.", &asked) || !civil_parse_iso(asked, &day))
        return page_go(c, PATH_CLOSED_DAYS, NULL, NULL);
    e = store_closed_day_remove(c->store, &c->scope, day, false);
    c->record.object_kind = "closed_day";
    c->record.object_id = arena_strdup(c->arena, asked);
    return e == OK || e == ERR_NOT_FOUND ? page_go(c, PATH_CLOSED_DAYS, NULL, NULL) : http_of(e);
}
