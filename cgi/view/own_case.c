/* A consequence case as its citizen reads it. */
#include "view/own_case.h"

#include "made/own_case.h"
#include "view/format.h"
#include "view/reasons.h"

static void set_day(struct view *v, int text, int iso, civil_day day)
{
    view_set(v, text, format_day(view_arena(v), view_lang(v), day));
    view_set(v, iso, format_day_iso(view_arena(v), day));
}

static void fill_open(struct view *v, const struct view_own_case *m)
{
    struct view *box = view_add(v, OWN_CASE_OPEN);

    set_day(view_add(box, m->today <= m->until ? OWN_CASE_IN_TIME : OWN_CASE_LATE), OWN_CASE_UNTIL,
            OWN_CASE_UNTIL_ISO, m->until);
    view_show(box, OWN_CASE_MORE_GIVEN, m->has_more_time);
}

static void fill_answers(struct view *v, const struct view_own_case *m)
{
    struct arena *a = view_arena(v);
    struct view *box;

    if (m->answer_count == 0)
        return;
    box = view_add(v, OWN_CASE_SAID);
    for (size_t i = 0; i < m->answer_count; i++) {
        struct view *row = view_add(box, OWN_CASE_ANSWER);

        view_set(row, OWN_CASE_ANSWER_ISO, format_utc_iso(a, m->answers[i].at_utc));
        view_set(row, OWN_CASE_ANSWER_WHEN, format_utc(a, view_lang(v), m->answers[i].at_utc));
        view_set(row, OWN_CASE_ANSWER, m->answers[i].text);
    }
}

void fill_own_case(struct view *v, const struct view_own_case *m)
{
    struct arena *a = view_arena(v);
    const bool is_no_show = m->kind == LAW_FAILURE_NO_SHOW;
    const bool is_open = !m->decision_id;

    view_set(v, OWN_CASE_CASE_ID, m->id);
    view_set(v, OWN_CASE_UNIT_PHONE, format_phone(a, m->unit_phone));
    view_set(v, OWN_CASE_UNIT_TEL, format_tel(a, m->unit_phone));
    set_day(view_add(v, is_no_show ? OWN_CASE_STAYED_AWAY : OWN_CASE_MISSED), OWN_CASE_EVENT,
            OWN_CASE_EVENT_ISO, m->event_on);
    if (is_open)
        fill_open(v, m);
    else
        view_set(view_add(v, OWN_CASE_DECIDED), OWN_CASE_DECISION_ID, m->decision_id);
    fill_answers(v, m);
    if (is_open) {
        struct view *form = view_add(v, OWN_CASE_ASK);

        errors_fill_field(form, OWN_CASE_TEXT_ERROR, m->errors, "tekst");
        view_set(form, OWN_CASE_TEXT, m->text);
    }
    if (is_open && m->more_until != CIVIL_NONE)
        set_day(view_add(v, OWN_CASE_MORE), OWN_CASE_MORE_UNTIL, OWN_CASE_MORE_ISO, m->more_until);
    if (m->letter)
        view_set(view_add(v, OWN_CASE_SENT), OWN_CASE_LETTER, m->letter);
    view_set(v, OWN_CASE_RULE,
             reason_rule(a, view_lang(v), is_no_show ? LAS_37_1 : LAS_37A_1));
}
