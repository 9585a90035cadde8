/* S17, as far as it stands: who has access, and when the service was down. */
#include "view/administration.h"

#include "base/text.h"
#include "made/administration.h"
#include "view/format.h"

static void fill_user(struct view *v, const struct view_user *u)
{
    struct arena *a = view_arena(v);
    struct view *row = view_add(v, ADMINISTRATION_ONE);

    view_set(row, ADMINISTRATION_USER_FULL_NAME, u->full_name);
    view_set(row, ADMINISTRATION_USER_NAME, u->user_name);
    view_set(row, ADMINISTRATION_USER_ROLE, words(LANG_DA, u->role));
    view_set(row, ADMINISTRATION_USER_UNIT, u->unit);
    view_set(row, ADMINISTRATION_USER_ACCESS,
             u->disabled_utc ? words_fill(a, LANG_DA, WORD_USER_CLOSED, "when",
                                          format_utc(a, LANG_DA, u->disabled_utc), NULL)
                             : words(LANG_DA, WORD_USER_OPEN));
    view_show(row, ADMINISTRATION_USER_PROTECTED, u->may_see_protected);
}

static void fill_stop(struct view *v, const struct view_stop *s)
{
    struct arena *a = view_arena(v);
    struct view *row = view_add(v, ADMINISTRATION_STOP);

    view_set(row, ADMINISTRATION_FROM, format_utc(a, LANG_DA, s->from_utc));
    view_set(row, ADMINISTRATION_FROM_ISO, format_utc_iso(a, s->from_utc));
    view_set(row, ADMINISTRATION_TO, format_utc(a, LANG_DA, s->to_utc));
    view_set(row, ADMINISTRATION_TO_ISO, format_utc_iso(a, s->to_utc));
    view_set(row, ADMINISTRATION_KIND, words(LANG_DA, s->kind));
    view_set_optional(row, ADMINISTRATION_NOTE, s->note);
    view_show(row, ADMINISTRATION_NO_NOTE, text_is_empty(s->note));
}

void fill_administration(struct view *v, const struct view_administration *m)
{
    view_set(v, ADMINISTRATION_TOTAL,
             words_fill(view_arena(v), LANG_DA, WORD_USERS_TOTAL, "n",
                        format_number(view_arena(v), LANG_DA, m->total), NULL));
    for (size_t i = 0; i < m->user_count; i++)
        fill_user(v, &m->users[i]);
    if (m->before || m->after) {
        struct view *pages = view_add(v, ADMINISTRATION_PAGES);

        view_set_optional(pages, ADMINISTRATION_BEFORE, m->before);
        view_set_optional(pages, ADMINISTRATION_AFTER, m->after);
    }
    view_show(v, ADMINISTRATION_NO_OUTAGES, m->stop_count == 0);
    if (m->stop_count > 0) {
        struct view *list = view_add(v, ADMINISTRATION_OUTAGES);

        for (size_t i = 0; i < m->stop_count; i++)
            fill_stop(list, &m->stops[i]);
    }
}
