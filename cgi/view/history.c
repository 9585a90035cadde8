/* C17: the history of a citizen's talks. */
#include "view/history.h"

#include "made/history.h"
#include "view/decision.h"
#include "view/format.h"
#include "view/names.h"

static void fill_talks(struct view *v, const struct view_history *m)
{
    struct arena *a = view_arena(v);
    const enum lang lang = view_lang(v);
    struct view *table = view_add(v, HISTORY_TALKS);

    view_set(table, HISTORY_TOTAL, words_count(a, lang, WORD_HISTORY_TOTAL, m->total, NULL));
    view_set(table, HISTORY_TITLE_WHEN, words(lang, WORD_HISTORY_WHEN));
    view_set(table, HISTORY_TITLE_HOW, words(lang, WORD_HISTORY_HOW));
    view_set(table, HISTORY_TITLE_WHO, words(lang, WORD_HISTORY_WHO));
    view_set(table, HISTORY_TITLE_STATE, words(lang, WORD_HISTORY_STATE));
    for (size_t i = 0; i < m->talk_count; i++) {
        const struct view_history_talk *t = &m->talks[i];
        struct view *row = view_add(table, HISTORY_TALK);

        view_set(row, HISTORY_TALK_ID, t->id);
        view_set(row, HISTORY_TALK_ISO, format_moment_iso(a, t->day, t->minute));
        view_set(row, HISTORY_TALK_WHEN, format_moment(a, lang, t->day, t->minute));
        view_set(row, HISTORY_TALK_FORM, name_form(lang, t->form));
        view_set(row, HISTORY_TALK_WITH, t->with);
        view_set(row, HISTORY_TALK_STATE, words(lang, t->state));
    }
}

static void fill_decisions(struct view *v, const struct view_history *m)
{
    struct arena *a = view_arena(v);
    struct view *list;

    if (m->decision_count == 0)
        return;
    list = view_add(v, HISTORY_DECISIONS);
    for (size_t i = 0; i < m->decision_count; i++) {
        const struct view_history_decision *d = &m->decisions[i];
        struct view *row = view_add(list, HISTORY_DECISION);

        view_set(row, HISTORY_DECISION_ID, d->id);
        view_set(row, HISTORY_DECISION_WHAT, decision_heading(view_lang(v), d->kind));
        view_set(row, HISTORY_DECISION_ISO, format_day_iso(a, d->decided_on));
        view_set(row, HISTORY_DECISION_DAY, format_day(a, view_lang(v), d->decided_on));
    }
}

void fill_history(struct view *v, const struct view_history *m)
{
    view_show(v, HISTORY_EMPTY, m->total == 0);
    if (m->talk_count > 0)
        fill_talks(v, m);
    if (m->newer || m->older) {
        struct view *pages = view_add(v, HISTORY_PAGES);

        view_set_optional(pages, HISTORY_NEWER, m->newer);
        view_set_optional(pages, HISTORY_OLDER, m->older);
    }
    fill_decisions(v, m);
}
