/* The hearing as its citizen reads it. */
#include "view/hearing.h"

#include "made/own_hearing.h"
#include "view/format.h"
#include "view/reasons.h"
#include "view/why.h"

static void set_day(struct view *v, int text, int iso, civil_day day)
{
    view_set(v, text, format_day(view_arena(v), view_lang(v), day));
    view_set(v, iso, format_day_iso(view_arena(v), day));
}

static void fill_open(struct view *v, const struct view_hearing *m)
{
    struct view *box = view_add(v, OWN_HEARING_OPEN);

    view_show(box, OWN_HEARING_OTHERWISE, m->basis == LAW_REVOCATION_OTHERWISE_THAN_AGREED);
    view_show(box, OWN_HEARING_DEFEATS, m->basis == LAW_REVOCATION_DEFEATS_CONTACT);
    set_day(view_add(box, m->today <= m->until ? OWN_HEARING_IN_TIME : OWN_HEARING_LATE),
            OWN_HEARING_UNTIL, OWN_HEARING_UNTIL_ISO, m->until);
    view_show(box, OWN_HEARING_MORE_GIVEN, m->has_more_time);
}

static void fill_answers(struct view *v, const struct view_hearing *m)
{
    struct arena *a = view_arena(v);
    struct view *box;

    if (m->answer_count == 0)
        return;
    box = view_add(v, OWN_HEARING_SAID);
    for (size_t i = 0; i < m->answer_count; i++) {
        struct view *row = view_add(box, OWN_HEARING_ANSWER);

        view_set(row, OWN_HEARING_ANSWER_ISO, format_utc_iso(a, m->answers[i].at_utc));
        view_set(row, OWN_HEARING_ANSWER_WHEN, format_utc(a, view_lang(v), m->answers[i].at_utc));
        view_set(row, OWN_HEARING_ANSWER, m->answers[i].text);
    }
}

void fill_hearing(struct view *v, const struct view_hearing *m)
{
    struct arena *a = view_arena(v);
    const bool is_open = m->state == LAW_REVOCATION_HEARING || m->state == LAW_REVOCATION_PROPOSED;

    view_set(v, OWN_HEARING_HEARING_ID, m->id);
    view_set(v, OWN_HEARING_UNIT_PHONE, format_phone(a, m->unit_phone));
    view_set(v, OWN_HEARING_UNIT_TEL, format_tel(a, m->unit_phone));
    if (is_open)
        fill_open(v, m);
    else if (m->decision_id)
        view_set(view_add(v, OWN_HEARING_DECIDED), OWN_HEARING_DECISION_ID, m->decision_id);
    else
        view_show(v, OWN_HEARING_DROPPED, true);
    fill_answers(v, m);
    if (is_open) {
        struct view *form = view_add(v, OWN_HEARING_ASK);

        errors_fill_field(form, OWN_HEARING_TEXT_ERROR, m->errors, "tekst");
        view_set(form, OWN_HEARING_TEXT, m->text);
    }
    if (is_open && m->more_until != CIVIL_NONE)
        set_day(view_add(v, OWN_HEARING_MORE), OWN_HEARING_MORE_UNTIL, OWN_HEARING_MORE_ISO,
                m->more_until);
    view_set(v, OWN_HEARING_LETTER, m->letter);
    view_set(v, OWN_HEARING_RULE, reason_rule(a, view_lang(v), is_open ? FVL_19 : IL_20_5_3));
    why_link(v, is_open ? WHY_HEARING : WHY_REVOKED);
}
