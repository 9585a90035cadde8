/* S03: finding a person; and the reason form in front of another unit's person. */
#include "view/persons.h"

#include "made/person_access.h"
#include "made/persons.h"
#include "view/format.h"
#include "view/words.h"

static const char *total(struct arena *a, const struct view_persons *m)
{
    const char *n = format_number(a, LANG_DA, m->total);

    if (m->total == 1)
        return words(LANG_DA, WORD_SEARCH_ONE);
    if ((size_t)m->total <= m->hit_count && !m->total_is_at_least)
        return words_fill(a, LANG_DA, WORD_SEARCH_TOTAL, "n", n, NULL);
    return words_fill(a, LANG_DA,
                      m->total_is_at_least ? WORD_SEARCH_SHOWN_MANY : WORD_SEARCH_SHOWN, "n", n,
                      "shown", format_number(a, LANG_DA, (int64_t)m->hit_count), NULL);
}

static void add_hit(struct view *table, const struct view_hit *hit)
{
    struct view *row;

    if (!hit->given_names) {
        view_set(view_add(table, PERSONS_HIDDEN), PERSONS_HIDDEN_UNIT, hit->unit);
        return;
    }
    row = view_add(table, PERSONS_HIT);
    view_set(row, PERSONS_HIT_ID, hit->id);
    view_set(row, PERSONS_HIT_NAME,
             arena_printf(view_arena(table), "%s, %s", hit->family_name, hit->given_names));
    view_set(row, PERSONS_HIT_CPR, staff_cpr(view_arena(table), hit->cpr_date));
    view_set(row, PERSONS_HIT_CASEWORKER, hit->caseworker);
    view_set(row, PERSONS_HIT_UNIT, hit->unit);
    view_show(row, PERSONS_HIT_OTHER, !hit->is_own_unit);
    view_show(row, PERSONS_HIT_PROTECTED, hit->is_protected);
    view_show(row, PERSONS_HIT_CLOSED, hit->is_closed);
}

void fill_persons(struct view *v, const struct view_persons *m)
{
    struct view *found;

    view_set(v, PERSONS_TYPED, m->typed);
    errors_fill_field(v, PERSONS_SEARCH_ERROR, m->errors, "soeg");
    view_show(v, PERSONS_NONE, m->is_searched && m->hit_count == 0);
    if (m->hit_count == 0)
        return;
    found = view_add(v, PERSONS_FOUND);
    view_set(found, PERSONS_TOTAL, total(view_arena(v), m));
    for (size_t i = 0; i < m->hit_count; i++)
        add_hit(found, &m->hits[i]);
}

void fill_person_access(struct view *v, const struct view_person_access *m)
{
    view_set(v, PERSON_ACCESS_PERSON_ID, m->id);
    view_set(v, PERSON_ACCESS_TEXT, m->text);
    for (size_t i = 0; i < m->reason_count; i++) {
        struct view *row = view_add(v, PERSON_ACCESS_REASON);

        view_set(row, PERSON_ACCESS_REASON_ID,
                 i == 0 ? "grund" : arena_printf(view_arena(v), "grund-%zu", i));
        view_set(row, PERSON_ACCESS_REASON_VALUE, m->reasons[i].value);
        view_set(row, PERSON_ACCESS_REASON_NAME, m->reasons[i].name);
        view_show(row, PERSON_ACCESS_REASON_CHOSEN, m->reasons[i].is_chosen);
    }
    errors_fill_field(v, PERSON_ACCESS_REASON_ERROR, m->errors, "grund");
    errors_fill_field(v, PERSON_ACCESS_TEXT_ERROR, m->errors, "tekst");
}
