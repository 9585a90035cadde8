/* A caseworker's times (S13): the list of a week, one time, closing some. */
#include "pages/staff_times.h"

#include "base/text.h"
#include "pages/page.h"
#include "pages/staff_person.h"
#include "staff_week.h"

#include "made/time_one.h"
#include "made/times.h"
#include "made/times_close.h"

enum { WEEKS_AHEAD = 8, CLOSE_DAYS_MOST = 366, MINUTE_S = 60 };

/* ---- the list ---- */

/* Eight weeks ahead with their counts, and the chosen one when it lies outside them. */
static struct view_times_week *weeks_of(struct ctx *c, civil_day chosen,
                                        const struct store_slot_line *lines, size_t count,
                                        size_t *week_count)
{
    struct view_times_week *weeks = ARENA_ARRAY(c->arena, struct view_times_week, WEEKS_AHEAD + 1);
    const civil_day first = week_monday(c->today);
    size_t n = 0;

    if (chosen < first)
        weeks[n++] = (struct view_times_week){ .monday = chosen, .free = -1, .taken = -1 };
    for (int i = 0; i < WEEKS_AHEAD; i++)
        weeks[n++] = (struct view_times_week){ .monday = first + i * WEEK_DAYS,
                                               .free = lines ? 0 : -1,
                                               .taken = lines ? 0 : -1 };
    if (chosen > first + (WEEKS_AHEAD - 1) * WEEK_DAYS) {
        weeks[n - 1] = (struct view_times_week){ .monday = chosen, .free = -1, .taken = -1 };
    }
    for (size_t w = 0; w < n; w++) {
        weeks[w].value = week_value(c->arena, weeks[w].monday);
        for (size_t i = 0; weeks[w].free >= 0 && i < count; i++) {
            const civil_day day = lines[i].slot.law.day;

            if (day < weeks[w].monday || day >= weeks[w].monday + WEEK_DAYS)
                continue;
            weeks[w].taken += lines[i].is_taken;
            weeks[w].free += lines[i].slot.law.is_free && lines[i].is_offered
                             && lines[i].slot.law.starts_utc > c->now_utc;
        }
    }
    *week_count = n;
    return weeks;
}

static const char *week_path(struct ctx *c, civil_day monday, const char *query)
{
    return arena_printf(c->arena, "%s?uge=%s%s", PATH_TIMES, week_value(c->arena, monday), query);
}

enum http_status page_times(struct ctx *c)
{
    const civil_day monday = week_asked(c);
    const civil_day first = week_monday(c->today);
    struct week_whose whose;
    struct store_slot_line *lines, *ahead = NULL;
    size_t count, ahead_count = 0, week_count;
    struct view_times_week *weeks;
    struct view_time *times;
    struct view *v;
    enum err e = week_whose_asked(c, &whose);

    if (e == OK)
        e = store_slot_days(c->store, c->arena, &c->scope, whose.user_id, monday,
                            monday + WEEK_DAYS - 1, true, &lines, &count);
    if (e == OK && whose.user_id)
        e = store_slot_days(c->store, c->arena, &c->scope, whose.user_id, first,
                            first + WEEKS_AHEAD * WEEK_DAYS - 1, false, &ahead, &ahead_count);
    if (e != OK)
        return http_of(e);
    weeks = weeks_of(c, monday, whose.user_id ? ahead : NULL, ahead_count, &week_count);
    times = ARENA_ARRAY(c->arena, struct view_time, count + 1);
    for (size_t i = 0; i < count; i++)
        times[i] = week_time(c, &lines[i]);
    v = page_new(c, TEMPLATE_TIMES, FRAME_NAV_SLOTS);
    fill_times(v, &(struct view_times){
                      .monday = monday,
                      .previous = week_path(c, monday - WEEK_DAYS, whose.query),
                      .next = week_path(c, monday + WEEK_DAYS, whose.query),
                      .whose = whose.choices,
                      .whose_count = whose.choice_count,
                      .weeks = weeks,
                      .week_count = week_count,
                      .is_all = whose.user_id == 0,
                      .is_own = whose.user_id == c->who.user_id,
                      .whose_name = whose.name,
                      .times = times,
                      .count = count,
                  });
    return page_send(c, v, HTTP_OK);
}

/* ---- one time ---- */

static enum http_status time_page(struct ctx *c, const struct view_time *clash, bool is_taken,
                                  enum http_status status)
{
    struct store_slot_line line;
    struct view *v;
    const enum err e = store_slot_line_get(c->store, c->arena, &c->scope, page_id(c, 0), &line);

    if (e != OK)
        return http_of(e);
    c->record.object_kind = "slot";
    v = page_new(c, TEMPLATE_TIME_ONE, FRAME_NAV_SLOTS);
    fill_time_one(v, &(struct view_time_one){
                         .time = week_time(c, &line),
                         .is_own = line.slot.user_id == c->who.user_id,
                         .is_begun = line.slot.law.starts_utc <= c->now_utc,
                         .week = week_value(c->arena, line.slot.law.day),
                         .clash = clash,
                         .is_refused_taken = is_taken,
                     });
    page_form(c, v, PATH_TIME);
    return page_send(c, v, status);
}

enum http_status page_time(struct ctx *c)
{
    return time_page(c, NULL, false, HTTP_OK);
}

/* Another open time has come into its place: the page says which. */
static enum http_status cannot_reopen(struct ctx *c, const struct store_slot_line *line)
{
    const int64_t starts_utc = line->slot.law.starts_utc;
    struct store_slot_line *lines;
    struct view_time clash;
    size_t count;
    const enum err e =
        store_slot_clashes(c->store, c->arena, &c->scope, line->slot.user_id, starts_utc,
                           starts_utc + (int64_t)line->slot.length_min * MINUTE_S, &lines, &count);

    if (e != OK || count == 0)
        return e == OK ? HTTP_CONFLICT : http_of(e);
    clash = week_time(c, &lines[0]);
    return time_page(c, &clash, false, HTTP_CONFLICT);
}

enum http_status page_time_change(struct ctx *c)
{
    const char *id = page_id(c, 0);
    const bool open = *page_value(c, "aabn") != '\0';
    struct store_slot_line line;
    enum err e = store_slot_line_get(c->store, c->arena, &c->scope, id, &line);

    if (e != OK)
        return http_of(e);
    c->record.object_kind = "slot";
    c->record.detail = open ? "reopen" : "close";
    if (line.slot.law.starts_utc <= c->now_utc)
        return time_page(c, NULL, false, HTTP_CONFLICT);
    if (open && line.slot.law.is_closed)
        e = store_slot_reopen(c->store, &c->scope, id);
    else if (!open)
        e = store_slot_close(c->store, &c->scope, id, c->now_utc);
    if (e == ERR_CONFLICT)
        return open ? cannot_reopen(c, &line) : time_page(c, NULL, true, HTTP_CONFLICT);
    return e == OK ? page_go(c, PATH_TIME, id, NULL) : http_of(e);
}

/* ---- closing from day to day ---- */

static struct view_time *talks_of(struct ctx *c, const struct store_slot_line *lines, size_t count,
                                  size_t *talk_count)
{
    struct view_time *out = ARENA_ARRAY(c->arena, struct view_time, count + 1);

    *talk_count = 0;
    for (size_t i = 0; i < count; i++)
        if (lines[i].is_taken && lines[i].slot.law.starts_utc > c->now_utc)
            out[(*talk_count)++] = week_time(c, &lines[i]);
    return out;
}

static enum http_status close_page(struct ctx *c, civil_day first, civil_day last,
                                   enum http_status status)
{
    struct view_times_close m = {
        .first = staff_date(c, "fra", words(LANG_DA, WORD_TIMES_FIRST), NULL, first),
        .last = staff_date(c, "til", words(LANG_DA, WORD_TIMES_LAST),
                           words(LANG_DA, WORD_TIMES_LAST_HINT), last),
        .is_chosen = first != CIVIL_NONE,
        .first_day = first,
        .last_day = last,
        .errors = &c->errors,
    };
    struct store_slot_line *lines;
    size_t count = 0;
    struct view *v;
    enum err e;

    if (m.is_chosen) {
        e = store_slot_days(c->store, c->arena, &c->scope, c->who.user_id, first, last, true,
                            &lines, &count);
        if (e != OK)
            return http_of(e);
        m.talks = talks_of(c, lines, count, &m.talk_count);
        for (size_t i = 0; i < count; i++) {
            if (lines[i].slot.law.starts_utc <= c->now_utc)
                continue;
            m.free += lines[i].slot.law.is_free;
            m.closed += lines[i].slot.law.is_closed;
        }
    }
    v = page_new(c, TEMPLATE_TIMES_CLOSE, FRAME_NAV_SLOTS);
    fill_times_close(v, &m);
    page_form(c, v, PATH_TIMES_CLOSE);
    return page_send(c, v, status);
}

/* Days of the address; false when they are no range of days that are still to come. */
static bool days_asked(const struct ctx *c, civil_day *first, civil_day *last)
{
    const char *from = http_query(c->req, "fra"), *to = http_query(c->req, "til");

    return from && to && civil_parse_iso(from, first) && civil_parse_iso(to, last)
           && *first >= c->today && *last >= *first && *last - *first < CLOSE_DAYS_MOST;
}

enum http_status page_times_close(struct ctx *c)
{
    civil_day first, last;

    if (!days_asked(c, &first, &last))
        first = last = CIVIL_NONE;
    return close_page(c, first, last, HTTP_OK);
}

static void read_days(struct ctx *c, civil_day *first, civil_day *last)
{
    if (page_date(c, "fra", first) && *first == CIVIL_NONE)
        page_mistake(c, "fra-dag", WORD_TIMES_FIRST_MISSING);
    else if (*first != CIVIL_NONE && *first < c->today)
        page_mistake(c, "fra-dag", WORD_TIMES_FIRST_PAST);
    if (page_date(c, "til", last) && *last == CIVIL_NONE)
        *last = *first;
    else if (*last != CIVIL_NONE && *first != CIVIL_NONE && *last < *first)
        page_mistake(c, "til-dag", WORD_TIMES_LAST_BEFORE_FIRST);
    else if (*last != CIVIL_NONE && *first != CIVIL_NONE && *last - *first >= CLOSE_DAYS_MOST)
        page_mistake(c, "til-dag", WORD_TIMES_CLOSE_TOO_LONG);
}

enum http_status page_times_close_now(struct ctx *c)
{
    char from[CIVIL_ISO_SIZE], to[CIVIL_ISO_SIZE];
    civil_day first, last;
    int32_t closed = 0, taken = 0;
    enum err e;

    read_days(c, &first, &last);
    if (page_has_mistakes(c))
        return close_page(c, CIVIL_NONE, CIVIL_NONE, HTTP_UNPROCESSABLE);
    c->record.object_kind = "slot";
    if (*page_value(c, "luk")) { /* the consequence was shown */
        e = store_slot_close_days(c->store, &c->scope, c->who.user_id, first, last, c->now_utc,
                                  &closed, &taken);
        if (e != OK)
            return http_of(e);
        c->record.detail = arena_printf(c->arena, "%d closed, %d stay", closed, taken);
    }
    return page_go(c, PATH_TIMES_CLOSE, NULL,
                   arena_printf(c->arena, "fra=%s&til=%s", civil_format_iso(first, from),
                                civil_format_iso(last, to)));
}
