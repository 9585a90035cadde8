/* The timeline of the contact flow: a drawing and a table that says the same (S06). Time runs
 * downwards, so that it is as readable on a telephone as on a wide screen. */
#ifndef VIEW_FLOW_CHART_H
#define VIEW_FLOW_CHART_H

#include "law/civil.h"
#include "view/view.h"

#include <stddef.h>

/** The columns of the drawing, from left to right. */
enum flow_lane {
    FLOW_WINDOW,   /* windows of follow-up */
    FLOW_LEAVE,    /* leave and other absence */
    FLOW_RIGHT,    /* exemption, revocation */
    FLOW_DEADLINE, /* days by which something is due */
    FLOW_TALK,     /* conversations */
    FLOW_LANES
};

/** How a mark is drawn. */
enum flow_mark {
    FLOW_PERIOD, /* a bar from `from` to `to` (CIVIL_NONE: it runs) */
    FLOW_DONE,   /* a filled mark on `from` */
    FLOW_AHEAD,  /* a hollow one: booked, or due */
    FLOW_FAILED, /* a dashed one: missed, did not come */
};

struct view_flow_item {
    enum flow_lane lane;
    enum flow_mark mark;
    civil_day from, to;
    const char *what;
};

/** Items in the order of their days: the numbers in the drawing are their places, from 1. */
struct view_flow_chart {
    const struct view_flow_item *items;
    size_t count;
    civil_day today;
};
/** Fills the section of templates/staff/flow_chart.tpl in `v`. */
void fill_flow_chart(struct view *v, const struct view_flow_chart *m);

#endif
