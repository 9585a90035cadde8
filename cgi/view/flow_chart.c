/* The timeline of the contact flow, drawn downwards: 36 pixels a month, five columns. Whole pixels
 * only, and no style: the page's policy allows none. */
#include "view/flow_chart.h"

#include "made/flow_chart.h"
#include "view/format.h"
#include "view/words.h"

enum {
    TOP = 52,        /* below the names of the columns */
    TENTHS = 12,     /* of a pixel a day */
    MARGIN = 20,     /* below the last day */
    LANE_FIRST = 64, /* left edge of the first column */
    LANE_WIDTH = 56,
    STEP = 28,    /* two marks above each other */
    BAR_MIN = 24, /* room for its number */
    DAYS_BACK = 365,
    DAYS_AHEAD = 400,
    AROUND = 10, /* days shown before the first and after the last */
};

struct drawing {
    struct view *v;
    civil_day from, until;
    int low[FLOW_LANES][2]; /* the lowest mark so far in each half of a column */
};

static int y_of(const struct drawing *d, civil_day day)
{
    return TOP + (int)(day - d->from) * TENTHS / 10;
}

static const char *number(struct arena *a, long long n)
{
    return arena_printf(a, "%lld", n);
}

static civil_day end_of(const struct view_flow_item *item)
{
    return item->mark != FLOW_PERIOD ? item->from : item->to;
}

/* From the first to the last day that something lies on, at most two years around today. */
static void measure(const struct view_flow_chart *m, struct drawing *d)
{
    civil_day first = m->today, last = first;

    for (size_t i = 0; i < m->count; i++) {
        const civil_day end = end_of(&m->items[i]);

        if (m->items[i].from < first)
            first = m->items[i].from;
        if (m->items[i].from > last)
            last = m->items[i].from;
        if (end != CIVIL_NONE && end > last)
            last = end;
    }
    d->from = first < m->today - DAYS_BACK ? m->today - DAYS_BACK : first - AROUND;
    d->until = last > m->today + DAYS_AHEAD ? m->today + DAYS_AHEAD : last + AROUND;
}

/* The half of the column that is free at `y`, or free first; `y` moves down when neither is. */
static int place(struct drawing *d, enum flow_lane lane, int *y)
{
    const int left = d->low[lane][0], right = d->low[lane][1];
    const int half = left <= *y || left <= right ? 0 : 1;

    if (half == 1 && right > *y)
        *y = right;
    if (half == 0 && left > *y)
        *y = left;
    return half;
}

static void draw_months(const struct drawing *d)
{
    struct arena *a = view_arena(d->v);
    struct civil_date date = civil_parts(d->from);
    civil_day first = civil_add_months(civil_from(date.year, date.month, 1), 1);

    for (; first <= d->until; first = civil_add_months(first, 1)) {
        struct view *row = view_add(d->v, FLOW_CHART_FLOW_MONTH);

        date = civil_parts(first);
        view_set(row, FLOW_CHART_FLOW_MONTH_Y, number(a, y_of(d, first)));
        view_set(row, FLOW_CHART_FLOW_MONTH_TEXT_Y, number(a, y_of(d, first) + 14));
        view_set(row, FLOW_CHART_FLOW_MONTH_NAME,
                 arena_printf(a, "%.3s %02d",
                              words(LANG_DA, (enum word)(WORD_JANUARY + date.month - 1)),
                              date.year % 100));
    }
}

static const char *const fills[FLOW_LANES] = { "#d5e8f2", "#f9e5b4", "#eadcf2", "#f6d2cc",
                                               "#d3ebcd" };

static void draw_bar(struct drawing *d, const struct view_flow_item *item, size_t place_number)
{
    struct arena *a = view_arena(d->v);
    const bool is_open = item->to == CIVIL_NONE;
    const civil_day first = item->from < d->from ? d->from : item->from;
    const civil_day last = is_open || item->to > d->until ? d->until : item->to;
    int y = y_of(d, first), x, length;
    const int half = place(d, item->lane, &y);
    struct view *row;

    length = y_of(d, last + 1) - y;
    if (length < BAR_MIN)
        length = BAR_MIN;
    x = LANE_FIRST + (int)item->lane * LANE_WIDTH + 2 + half * 27;
    d->low[item->lane][half] = y + length + 2;
    row = view_add(d->v, FLOW_CHART_FLOW_BAR);
    view_set(row, FLOW_CHART_FLOW_X, number(a, x));
    view_set(row, FLOW_CHART_FLOW_Y, number(a, y));
    view_set(row, FLOW_CHART_FLOW_LENGTH, number(a, length));
    view_set(row, FLOW_CHART_FLOW_FILL, fills[item->lane]);
    view_show(row, FLOW_CHART_FLOW_OPEN, is_open);
    view_set(row, FLOW_CHART_FLOW_TEXT_X, number(a, x + 12));
    view_set(row, FLOW_CHART_FLOW_TEXT_Y, number(a, y + 18));
    view_set(row, FLOW_CHART_FLOW_NUMBER, number(a, (long long)place_number));
}

static void draw_point(struct drawing *d, const struct view_flow_item *item, size_t place_number)
{
    struct arena *a = view_arena(d->v);
    const bool is_round = item->lane == FLOW_TALK;
    const int tick = y_of(d, item->from), left = LANE_FIRST + (int)item->lane * LANE_WIDTH;
    int y = tick, half, x;
    struct view *row = view_add(d->v, FLOW_CHART_FLOW_POINT), *shape;

    half = place(d, item->lane, &y);
    x = left + 14 + half * 28;
    d->low[item->lane][half] = y + STEP;
    view_set(row, FLOW_CHART_FLOW_TICK_X, number(a, left));
    view_set(row, FLOW_CHART_FLOW_TICK_Y, number(a, tick));
    view_set(row, FLOW_CHART_FLOW_X, number(a, x));
    view_set(row, FLOW_CHART_FLOW_Y, number(a, y));
    view_set(row, FLOW_CHART_FLOW_LEFT, number(a, x - 12));
    view_set(row, FLOW_CHART_FLOW_TOP, number(a, y - 12));
    view_set(row, FLOW_CHART_FLOW_FILL, item->mark == FLOW_DONE ? "#1f4e5f" : "#ffffff");
    view_set(row, FLOW_CHART_FLOW_INK, item->mark == FLOW_DONE ? "#ffffff" : "#1a1a1a");
    view_set(row, FLOW_CHART_FLOW_TEXT_Y, number(a, y + 6));
    view_set(row, FLOW_CHART_FLOW_NUMBER, number(a, (long long)place_number));
    shape = view_add(row, is_round ? FLOW_CHART_FLOW_IS_ROUND : FLOW_CHART_FLOW_IS_SQUARE);
    view_show(shape, FLOW_CHART_FLOW_DASHED, item->mark == FLOW_FAILED);
}

static bool is_drawn(const struct drawing *d, const struct view_flow_item *item)
{
    const civil_day end = end_of(item);

    return item->from <= d->until && (end == CIVIL_NONE || end >= d->from);
}

static const char *when(struct arena *a, const struct view_flow_item *item)
{
    const char *from = format_day_plain(a, LANG_DA, item->from);

    if (item->mark != FLOW_PERIOD || item->to == item->from)
        return from;
    if (item->to == CIVIL_NONE)
        return words_fill(a, LANG_DA, WORD_FLOW_SINCE, "from", from, NULL);
    return words_fill(a, LANG_DA, WORD_FLOW_FROM_TO, "from", from, "to",
                      format_day_plain(a, LANG_DA, item->to), NULL);
}

void fill_flow_chart(struct view *v, const struct view_flow_chart *m)
{
    struct arena *a = view_arena(v);
    struct drawing d = { .v = NULL };
    struct view *today;
    int lowest;

    view_show(v, FLOW_CHART_FLOW_NONE, m->count == 0);
    if (m->count == 0)
        return;
    d.v = view_add(v, FLOW_CHART_FLOW);
    measure(m, &d);
    lowest = y_of(&d, d.until);
    draw_months(&d);
    for (size_t i = 0; i < m->count; i++)
        if (m->items[i].mark == FLOW_PERIOD && is_drawn(&d, &m->items[i]))
            draw_bar(&d, &m->items[i], i + 1);
    for (size_t i = 0; i < m->count; i++)
        if (m->items[i].mark != FLOW_PERIOD && is_drawn(&d, &m->items[i]))
            draw_point(&d, &m->items[i], i + 1);
    for (int lane = 0; lane < FLOW_LANES; lane++)
        for (int half = 0; half < 2; half++)
            if (d.low[lane][half] > lowest)
                lowest = d.low[lane][half];
    today = view_add(d.v, FLOW_CHART_FLOW_TODAY);
    view_set(today, FLOW_CHART_FLOW_TODAY_Y, number(a, y_of(&d, m->today)));
    view_set(today, FLOW_CHART_FLOW_TODAY_TEXT_Y, number(a, y_of(&d, m->today) + 5));
    view_set(d.v, FLOW_CHART_FLOW_BOTTOM, number(a, lowest));
    view_set(d.v, FLOW_CHART_FLOW_HEIGHT, number(a, lowest + MARGIN));
    view_set(d.v, FLOW_CHART_FLOW_FROM, format_day_plain(a, LANG_DA, d.from));
    view_set(d.v, FLOW_CHART_FLOW_UNTIL, format_day_plain(a, LANG_DA, d.until));
    for (size_t i = 0; i < m->count; i++) {
        struct view *row = view_add(d.v, FLOW_CHART_FLOW_ROW);

        view_set(row, FLOW_CHART_FLOW_NUMBER, number(a, (long long)i + 1));
        view_set(row, FLOW_CHART_FLOW_WHEN, when(a, &m->items[i]));
        view_set(row, FLOW_CHART_FLOW_WHAT, m->items[i].what);
    }
}
