/* Outages written by hand, filled in. */
#include "made/outages.h"

#include "base/text.h"
#include "view/administration.h"
#include "view/format.h"

static void fill_stop(struct view *list, const struct view_stop *s)
{
    struct arena *a = view_arena(list);
    struct view *row = view_add(list, OUTAGES_STOP);

    view_set(row, OUTAGES_STOP_FROM, format_utc(a, LANG_DA, s->from_utc));
    view_set(row, OUTAGES_STOP_FROM_ISO, format_utc_iso(a, s->from_utc));
    view_set(row, OUTAGES_STOP_TO, format_utc(a, LANG_DA, s->to_utc));
    view_set(row, OUTAGES_STOP_TO_ISO, format_utc_iso(a, s->to_utc));
    view_set(row, OUTAGES_STOP_KIND, words(LANG_DA, s->kind));
    view_set_optional(row, OUTAGES_STOP_NOTE, s->note);
    view_show(row, OUTAGES_STOP_NO_NOTE, text_is_empty(s->note));
}

void fill_outages(struct view *v, const struct view_outages *m)
{
    fill_radio(v, OUTAGES_KIND, &m->kind, m->errors);
    fill_date_field(v, OUTAGES_FROM, &m->from, m->errors);
    fill_date_field(v, OUTAGES_TO, &m->to, m->errors);
    view_set(v, OUTAGES_FROM_CLOCK, m->from_clock.value);
    errors_fill_field(v, OUTAGES_FROM_CLOCK_ERROR, m->errors, m->from_clock.name);
    view_set(v, OUTAGES_TO_CLOCK, m->to_clock.value);
    errors_fill_field(v, OUTAGES_TO_CLOCK_ERROR, m->errors, m->to_clock.name);
    view_set(v, OUTAGES_NOTE, m->note);
    errors_fill_field(v, OUTAGES_NOTE_ERROR, m->errors, "bemaerkning");
    view_show(v, OUTAGES_NONE, m->stop_count == 0);
    if (m->stop_count > 0) {
        struct view *list = view_add(v, OUTAGES_LIST);

        for (size_t i = 0; i < m->stop_count; i++)
            fill_stop(list, &m->stops[i]);
    }
}
