/* Free times to press, day by day. */
#include "view/slots.h"

#include "made/slot_days.h"
#include "made/slot_list.h"
#include "view/format.h"
#include "view/words.h"

static char *label_of(struct arena *a, enum lang lang, const struct view_slot *slot,
                      const char *day, bool is_own)
{
    char *when = format_moment_of(a, lang, day, slot->minute);

    return is_own ? when
                  : words_fill(a, lang, WORD_BOOK_SLOT_OTHER, "when", when, "who", slot->caseworker,
                               NULL);
}

char *slot_label(struct arena *a, enum lang lang, const struct view_slot *slot, bool is_own)
{
    return label_of(a, lang, slot, format_day_short(a, lang, slot->day), is_own);
}

/* `name` is the day in words, written once for all its times. */
static void add_slot(struct view *day, int section, const struct view_slot *slot, const char *name,
                     bool is_own)
{
    struct view *row = view_add(day, section);

    view_set(row, SLOT_LIST_SLOT_ID, slot->id);
    view_set(row, SLOT_LIST_SLOT_CLOCK,
             format_clock(view_arena(row), view_lang(row), slot->minute));
    view_set(row, SLOT_LIST_SLOT_LABEL,
             label_of(view_arena(row), view_lang(row), slot, name, is_own));
}

static struct view *add_day(struct view *v, int section, civil_day day, const char **name)
{
    struct view *out = view_add(v, section);

    *name = format_day_short(view_arena(v), view_lang(v), day);
    view_set(out, SLOT_LIST_DAY_ISO, format_day_iso(view_arena(v), day));
    view_set(out, SLOT_LIST_DAY_NAME, format_day_heading(view_arena(v), view_lang(v), day));
    return out;
}

static void add_link(struct view *links, civil_day day)
{
    struct view *link = view_add(links, SLOT_DAYS_DAY_LINK);

    view_set(link, SLOT_DAYS_DAY_ANCHOR,
             arena_printf(view_arena(links), "d-%s", format_day_iso(view_arena(links), day)));
    view_set(link, SLOT_DAYS_DAY_LINK_NAME, format_day(view_arena(links), view_lang(links), day));
}

void fill_slots(struct view *v, const struct view_slots *m)
{
    struct view *links = view_add(v, SLOT_DAYS_DAY_LINKS);
    struct view *day = NULL;
    const char *name = NULL;

    for (size_t i = 0; i < m->own_count; i++) {
        if (i == 0 || m->own[i].day != m->own[i - 1].day) {
            day = add_day(v, SLOT_LIST_OWN_DAY, m->own[i].day, &name);
            add_link(links, m->own[i].day);
        }
        add_slot(day, SLOT_LIST_OWN_SLOT, &m->own[i], name, true);
    }
    if (m->other_count == 0)
        return;
    view_show(links, SLOT_DAYS_OTHERS_LINK, true);
    v = view_add(v, SLOT_LIST_OTHERS);
    for (size_t i = 0; i < m->other_count; i++) {
        if (i == 0 || m->others[i].day != m->others[i - 1].day)
            day = add_day(v, SLOT_LIST_OTHER_DAY, m->others[i].day, &name);
        add_slot(day, SLOT_LIST_OTHER_SLOT, &m->others[i], name, false);
    }
}
