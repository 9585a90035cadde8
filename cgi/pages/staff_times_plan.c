/* From what a caseworker typed to the times that can be made, and why the others cannot. */
#include "staff_times_plan.h"

#include "base/secret.h"
#include "base/text.h"
#include "law/clock.h"
#include "law/workday.h"
#include "pages/page.h"
#include "view/spoken.h"

#include <stdlib.h>
#include <string.h>

enum {
    LENGTH_LEAST = 10,
    LENGTH_MOST = 240,
    PAUSE_MOST = 240,
    PLACE_MOST = 200,
    MINUTE_S = 60,
    MARK_BYTES = 12,
    MARK_LINE = 24
};

/* ---- what was typed ---- */

static int digits(const char *s, int32_t *out)
{
    int count = 0;

    *out = 0;
    for (; *s >= '0' && *s <= '9' && count < 5; s++, count++)
        *out = *out * 10 + (*s - '0');
    return count;
}

bool times_clock(const char *typed, int32_t *out)
{
    int32_t hour, minute = 0;
    const int n = digits(typed, &hour);

    if (n == 0 || n > 4)
        return false;
    typed += n;
    if (n > 2) {
        minute = hour % 100;
        hour /= 100;
    } else if (*typed) {
        if (*typed != '.' && *typed != ':')
            return false;
        if (digits(typed + 1, &minute) != 2)
            return false;
        typed += 3;
    }
    if (*typed || minute > 59 || hour > 24 || (hour == 24 && minute > 0))
        return false;
    *out = hour * 60 + minute;
    return true;
}

static void read_days(struct ctx *c, struct times_wish *out)
{
    bool any = false;

    if (page_date(c, "fra", &out->first) && out->first == CIVIL_NONE)
        page_mistake(c, "fra-dag", WORD_TIMES_FIRST_MISSING);
    else if (out->first != CIVIL_NONE && out->first < c->today)
        page_mistake(c, "fra-dag", WORD_TIMES_FIRST_PAST);
    if (page_date(c, "til", &out->last) && out->last == CIVIL_NONE)
        out->last = out->first;
    else if (out->last != CIVIL_NONE && out->first != CIVIL_NONE && out->last < out->first)
        page_mistake(c, "til-dag", WORD_TIMES_LAST_BEFORE_FIRST);
    else if (out->last != CIVIL_NONE && out->first != CIVIL_NONE
             && out->last - out->first >= TIMES_DAYS_MOST)
        page_mistake(c, "til-dag", WORD_TIMES_TOO_LONG);
    for (int i = 0; i < TIMES_WEEKDAYS; i++) {
        out->weekdays[i] = page_is(c, arena_printf(c->arena, "ugedag-%d", i + 1), "ja");
        any |= out->weekdays[i];
    }
    if (out->first == out->last)
        memset(out->weekdays, true, sizeof out->weekdays);
    else if (!any)
        page_mistake(c, "ugedag-1", WORD_TIMES_WEEKDAY_MISSING);
}

static void read_clocks(struct ctx *c, struct times_wish *out)
{
    const bool has_from = times_clock(page_value(c, "kl-fra"), &out->from_minute)
                          && out->from_minute < LAW_MINUTES_A_DAY;
    bool has_until = times_clock(page_value(c, "kl-til"), &out->until_minute);
    const bool has_length = page_number(c, "laengde", LENGTH_LEAST, LENGTH_MOST, &out->length_min);

    if (!has_from)
        page_mistake(c, "kl-fra", WORD_TIMES_CLOCK_WRONG);
    if (text_is_empty(page_value(c, "kl-til")) && has_from && has_length) { /* one time a day */
        out->until_minute = out->from_minute + out->length_min;
        has_until = true;
    }
    if (!has_until)
        page_mistake(c, "kl-til", WORD_TIMES_CLOCK_WRONG);
    else if (has_from && has_length && out->from_minute + out->length_min > out->until_minute)
        page_mistake(c, "kl-til", WORD_TIMES_NO_ROOM);
    else if (out->until_minute > LAW_MINUTES_A_DAY)
        page_mistake(c, "kl-til", WORD_TIMES_NO_ROOM);
    if (!has_length)
        page_mistake(c, "laengde", WORD_TIMES_LENGTH_WRONG);
    out->pause_min = 0;
    if (!text_is_empty(page_value(c, "pause"))
        && !page_number(c, "pause", 0, PAUSE_MOST, &out->pause_min))
        page_mistake(c, "pause", WORD_TIMES_PAUSE_WRONG);
}

void times_wish_read(struct ctx *c, struct times_wish *out)
{
    const char *interpreter = page_value(c, "tolk");

    *out = (struct times_wish){ .first = CIVIL_NONE, .last = CIVIL_NONE };
    read_days(c, out);
    read_clocks(c, out);
    out->place = page_text(c, "sted", PLACE_MOST, true, true, WORD_TIMES_PLACE_MISSING);
    if (page_is(c, "form-fremmoede", "ja"))
        out->forms |= LAW_FORM_OFFICE;
    if (page_is(c, "form-telefon", "ja"))
        out->forms |= LAW_FORM_PHONE;
    if (page_is(c, "form-video", "ja"))
        out->forms |= LAW_FORM_VIDEO;
    if (!out->forms)
        page_mistake(c, "form-fremmoede", WORD_TIMES_FORM_MISSING);
    if (!text_is_empty(interpreter)) {
        out->interpreter = interpreter;
        if (!spoken_is_known(interpreter))
            page_mistake(c, "tolk", WORD_TIMES_INTERPRETER_WRONG);
    }
}

/* ---- what becomes of it ---- */

/* What the days of the wish hold already. */
struct ground {
    struct store_closed_day *closed;
    size_t closed_count;
    struct store_slot_line *lines;
    size_t line_count;
};

static const struct store_closed_day *closed_on(const struct ground *g, civil_day day)
{
    for (size_t i = 0; i < g->closed_count; i++)
        if (g->closed[i].day == day)
            return &g->closed[i];
    return NULL;
}

static struct view_time_skip *skip(struct ctx *c, struct times_plan *out, size_t *room,
                                   civil_day day, int minute, const char *why)
{
    if (out->skip_count == *room) {
        const size_t more = *room ? *room * 2 : 32;
        struct store_slot_skip *skips = ARENA_ARRAY(c->arena, struct store_slot_skip, more);
        struct view_time_skip *views = ARENA_ARRAY(c->arena, struct view_time_skip, more);

        for (size_t i = 0; i < out->skip_count; i++) {
            skips[i] = out->skips[i];
            views[i] = out->view_skips[i];
        }
        out->skips = skips;
        out->view_skips = views;
        *room = more;
    }
    out->skips[out->skip_count] = (struct store_slot_skip){ day, minute, why };
    out->view_skips[out->skip_count] =
        (struct view_time_skip){ .day = day, .minute = minute, .why = why };
    return &out->view_skips[out->skip_count++];
}

/* Whether the whole day falls out, and why. */
static bool is_day_out(struct ctx *c, const struct ground *g, struct times_plan *out, size_t *room,
                       civil_day day)
{
    const struct store_closed_day *closed = closed_on(g, day);
    const char *why = NULL;

    if (workday_holiday(day) != LAW_HOLIDAY_NONE)
        why = "holiday";
    else if (civil_weekday(day) >= CIVIL_SATURDAY)
        why = "weekend";
    else if (closed || workday_is_closing(&c->settings->closing_days, day))
        why = "closing_day";
    if (!why)
        return false;
    skip(c, out, room, day, -1, why)->reason =
        closed && text_same(why, "closing_day") ? closed->reason : NULL;
    return true;
}

static const struct store_slot_line *clash_of(const struct ground *g, int64_t starts_utc,
                                              int64_t ends_utc)
{
    for (size_t i = 0; i < g->line_count; i++) {
        const struct store_slot *slot = &g->lines[i].slot;

        if (!slot->law.is_closed && slot->law.starts_utc < ends_utc
            && slot->law.starts_utc + slot->length_min * MINUTE_S > starts_utc)
            return &g->lines[i];
    }
    return NULL;
}

static void add_time(struct ctx *c, const struct times_wish *wish, const struct ground *g,
                     struct times_plan *out, size_t *room, civil_day day, int minute)
{
    const struct store_slot_line *clash;
    int64_t starts_utc;

    (void)law_clock_utc(day, minute, &starts_utc);
    if (!law_clock_slot_may_start(day, minute)) {
        skip(c, out, room, day, minute, "clock_change");
    } else if (starts_utc <= c->now_utc) {
        skip(c, out, room, day, minute, "past");
    } else if ((clash = clash_of(g, starts_utc, starts_utc + wish->length_min * MINUTE_S))) {
        struct view_time_skip *s = skip(c, out, room, day, minute, "clash");

        s->clash_minute = clash->slot.law.minute;
        s->clash_length_min = clash->slot.length_min;
        s->clash_is_taken = clash->is_taken;
        if (clash->is_taken && clash->given_names)
            s->clash_person =
                arena_printf(c->arena, "%s %s", clash->given_names, clash->family_name);
    } else {
        if (out->slot_count <= TIMES_MOST) /* one more than allowed is enough to know */
            out->slots[out->slot_count++] = (struct store_slot_new){
                .user_id = c->who.user_id,
                .day = day,
                .minute = minute,
                .starts_utc = starts_utc,
                .length_min = wish->length_min,
                .place = wish->place,
                .forms = wish->forms,
                .interpreter_language = wish->interpreter,
                .is_offered = true,
            };
    }
}

/* The same plan, the same mark. */
static const char *mark_of(struct ctx *c, const struct times_wish *wish,
                           const struct times_plan *plan)
{
    struct text all = text_new(c->arena, 64 + (plan->slot_count + plan->skip_count) * MARK_LINE);
    uint8_t hash[SHA256_BYTES];

    text_addf(&all, "%d %u %s %s", wish->length_min, wish->forms, wish->place,
              wish->interpreter ? wish->interpreter : "");
    for (size_t i = 0; i < plan->slot_count; i++)
        text_addf(&all, " %lld", (long long)plan->slots[i].starts_utc);
    for (size_t i = 0; i < plan->skip_count; i++)
        text_addf(&all, " %d-%d%c", plan->skips[i].day, plan->skips[i].minute,
                  plan->skips[i].why[1]);
    secret_sha256(all.bytes, all.size, hash);
    return secret_base64url(c->arena, hash, MARK_BYTES);
}

enum err times_plan_make(struct ctx *c, const struct times_wish *wish, struct times_plan *out)
{
    struct ground g;
    size_t room = 0;
    enum err e;

    *out = (struct times_plan){ 0 };
    out->slots = ARENA_ARRAY(c->arena, struct store_slot_new, TIMES_MOST + 1);
    e = store_closed_days(c->store, c->arena, &c->scope, wish->first, wish->last, &g.closed,
                          &g.closed_count);
    if (e == OK) /* the evening before may reach into the first day */
        e = store_slot_days(c->store, c->arena, &c->scope, c->who.user_id, wish->first - 1,
                            wish->last, false, &g.lines, &g.line_count);
    if (e != OK)
        return e;
    for (civil_day day = wish->first; day <= wish->last; day++) {
        if (!wish->weekdays[civil_weekday(day) - CIVIL_MONDAY]
            || is_day_out(c, &g, out, &room, day))
            continue;
        for (int32_t m = wish->from_minute; m + wish->length_min <= wish->until_minute;
             m += wish->length_min + wish->pause_min)
            add_time(c, wish, &g, out, &room, day, m);
    }
    out->mark = mark_of(c, wish, out);
    return OK;
}
