/* /administration/driftsstop (S17): an outage that the system could not find by itself, and a
 * service window that is announced. What is written here moves the deadlines it touched
 * (law.md 3.5). */
#include "made/outages.h"

#include "base/text.h"
#include "law/clock.h"
#include "pages/administration.h"
#include "pages/page.h"
#include "pages/staff_person.h"
#include "staff_times_plan.h"
#include "store/outage.h"
#include "view/administration.h"
#include "view/format.h"

/* A window may stand in the last 24 hours of a few deadlines, not of more [choice, law.md 3.5]. */
enum {
    NOTE_MOST = 500,
    LISTED_S = 90 * 86400,
    AHEAD_S = 365 * 86400,
    LONGEST_S = 7 * 86400,
    TOUCHED_MOST = 5
};

struct typed {
    int64_t from_utc, to_utc; /* 0: not a moment */
    enum store_outage_kind kind;
    const char *note;
};

static struct view_clock_field clock_field(struct ctx *c, const char *name)
{
    return (struct view_clock_field){ name, page_value(c, name) };
}

static enum err load_list(struct ctx *c, struct view_outages *m)
{
    struct view_stop *rows;
    struct store_outage *all;
    size_t count;
    const enum err e = store_outage_list(c->store, c->arena, c->now_utc - LISTED_S,
                                         c->now_utc + AHEAD_S, &all, &count);

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

static enum http_status show(struct ctx *c, enum http_status status)
{
    struct view_choice *kinds = ARENA_ARRAY(c->arena, struct view_choice, 2);
    struct view *v = page_new(c, TEMPLATE_OUTAGES, FRAME_NAV_ADMINISTRATION);
    struct view_outages m = {
        .from = staff_date(c, "fra", words(LANG_DA, WORD_OUTAGE_FROM), NULL, c->today),
        .to = staff_date(c, "til", words(LANG_DA, WORD_OUTAGE_TO), NULL, c->today),
        .from_clock = clock_field(c, "fra-kl"),
        .to_clock = clock_field(c, "til-kl"),
        .note = page_value(c, "bemaerkning"),
        .errors = &c->errors,
    };
    const enum err e = load_list(c, &m);

    if (e != OK)
        return http_of(e);
    kinds[0] = (struct view_choice){ "meldt", words(LANG_DA, WORD_OUTAGE_WAS),
                                     page_is(c, "slags", "meldt") };
    kinds[1] = (struct view_choice){ "varslet", words(LANG_DA, WORD_OUTAGE_WILL),
                                     page_is(c, "slags", "varslet") };
    m.kind = (struct view_radio){ "slags", words(LANG_DA, WORD_OUTAGE_WHICH), NULL, kinds, 2 };
    page_form(c, v, PATH_OUTAGES);
    fill_outages(v, &m);
    return page_send(c, v, status);
}

/* A day and a clock; an hour that the change of the clocks skips or repeats is no moment (T-9). */
static int64_t moment(struct ctx *c, const char *date, const char *clock)
{
    civil_day day;
    int32_t minute;
    int64_t utc = 0;
    const bool has_day = page_date(c, date, &day);

    if (has_day && day == CIVIL_NONE)
        page_mistake(c, arena_printf(c->arena, "%s-dag", date), WORD_OUTAGE_DAY_MISSING);
    if (!times_clock(page_value(c, clock), &minute) || minute >= LAW_MINUTES_A_DAY) {
        page_mistake(c, clock, WORD_TIMES_CLOCK_WRONG);
        return 0;
    }
    if (!has_day || day == CIVIL_NONE)
        return 0;
    if (law_clock_utc(day, minute, &utc) != LAW_CLOCK_ONCE) {
        page_mistake(c, clock, WORD_OUTAGE_CLOCK_CHANGE);
        return 0;
    }
    return utc;
}

static struct typed read_form(struct ctx *c)
{
    struct typed t = { .kind = STORE_OUTAGE_KIND_UNSET };

    if (page_is(c, "slags", "meldt"))
        t.kind = STORE_OUTAGE_REPORTED;
    else if (page_is(c, "slags", "varslet"))
        t.kind = STORE_OUTAGE_WINDOW;
    else
        page_mistake(c, "slags", WORD_OUTAGE_WHICH_MISSING);
    t.from_utc = moment(c, "fra", "fra-kl");
    t.to_utc = moment(c, "til", "til-kl");
    t.note = page_text(c, "bemaerkning", NOTE_MOST, false, true, WORD_OUTAGE_NOTE_MISSING);
    return t;
}

static enum err check(struct ctx *c, const struct typed *t)
{
    int32_t touched = 0;
    enum err e = OK;

    if (t->to_utc <= t->from_utc)
        page_mistake(c, "til-dag", WORD_OUTAGE_ENDS_FIRST);
    else if (t->to_utc - t->from_utc > LONGEST_S)
        page_mistake(c, "til-dag", WORD_OUTAGE_TOO_LONG);
    if (t->kind == STORE_OUTAGE_REPORTED && t->to_utc > c->now_utc)
        page_mistake(c, "til-dag", WORD_OUTAGE_NOT_OVER);
    if (t->kind != STORE_OUTAGE_WINDOW)
        return OK;
    if (t->from_utc < c->now_utc)
        page_mistake(c, "fra-dag", WORD_OUTAGE_NOT_AHEAD);
    e = store_outage_touches(c->store, t->from_utc, t->to_utc, &touched);
    if (e == OK && touched > TOUCHED_MOST)
        page_mistake_text(c, "fra-dag",
                          words_fill(c->arena, LANG_DA, WORD_OUTAGE_TOUCHES, "n",
                                     format_number(c->arena, LANG_DA, touched), NULL));
    return e;
}

enum http_status page_outages(struct ctx *c)
{
    return show(c, HTTP_OK);
}

enum http_status page_outages_add(struct ctx *c)
{
    const struct typed t = read_form(c);
    enum err e = OK;

    if (t.from_utc && t.to_utc)
        e = check(c, &t);
    if (e != OK)
        return http_of(e);
    if (page_has_mistakes(c))
        return show(c, HTTP_UNPROCESSABLE);
    c->record.object_kind = "outage";
    c->record.detail = t.kind == STORE_OUTAGE_WINDOW ? "window" : "reported";
    e = store_outage_add(c->store,
                         &(struct store_outage){ .from_utc = t.from_utc,
                                                 .to_utc = t.to_utc,
                                                 .kind = t.kind,
                                                 .note = t.note,
                                                 .made_by = c->who.user_id },
                         c->now_utc);
    return e == OK ? page_go(c, PATH_OUTAGES, NULL, NULL) : http_of(e);
}
