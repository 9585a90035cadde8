/* The four steps of a revocation, filled in. */
#include "view/revoke.h"

#include "law/cites.h"
#include "made/revoke_assess.h"
#include "made/revoke_case.h"
#include "made/revoke_decide.h"
#include "made/revoke_drop.h"
#include "made/revoke_facts.h"
#include "made/revoke_hearing.h"
#include "made/revoke_order.h"
#include "view/format.h"
#include "view/names.h"
#include "view/reasons.h"
#include "view/words.h"

static void fill_case(struct view *v, const struct view_revoke_case *m)
{
    struct arena *a = view_arena(v);

    view_set(v, REVOKE_CASE_CASE_BASIS, name_revocation_basis(m->basis));
    view_set(v, REVOKE_CASE_CASE_FACTS, m->facts);
    view_set(v, REVOKE_CASE_CASE_AGREED, m->agreed);
    for (size_t i = 0; i < m->event_count; i++) {
        struct view *row = view_add(v, REVOKE_CASE_CASE_EVENT);

        view_set(row, REVOKE_CASE_CASE_WHEN,
                 format_moment(a, LANG_DA, m->events[i].day, m->events[i].minute));
        view_set(row, REVOKE_CASE_CASE_WHAT, m->events[i].what);
    }
    view_set(v, REVOKE_CASE_CASE_BY, m->by);
    view_set(v, REVOKE_CASE_CASE_AT, format_utc(a, LANG_DA, m->made_utc));
}

static void fill_drop(struct view *v, int section, const struct view_revoke_drop *m,
                      const struct view_errors *errors)
{
    struct view *box = view_add(v, section);

    view_form(box, m->token, m->number);
    view_set_int(box, REVOKE_DROP_DROP_VERSION, m->version);
    fill_area(box, REVOKE_DROP_DROP_WHY, &m->why, errors);
}

void fill_revoke_facts(struct view *v, const struct view_revoke_facts *m)
{
    fill_person_head(v, &m->head);
    view_set(v, REVOKE_FACTS_RULE, reason_rule(view_arena(v), LANG_DA, IL_20_5_3));
    view_set_int(v, REVOKE_FACTS_VERSION, m->version);
    fill_radio(v, REVOKE_FACTS_BASIS, &m->basis, m->errors);
    errors_fill_field(v, REVOKE_FACTS_EVENTS_ERROR, m->errors, "booking");
    view_show(v, REVOKE_FACTS_EVENTS_NONE, m->event_count == 0);
    for (size_t i = 0; i < m->event_count; i++) {
        struct view *row = view_add(v, REVOKE_FACTS_EVENT);

        view_set(row, REVOKE_FACTS_EVENT_FIELD,
                 i == 0 ? "booking" : arena_printf(view_arena(v), "booking-%zu", i));
        view_set(row, REVOKE_FACTS_EVENT_ID, m->events[i].value);
        view_set(row, REVOKE_FACTS_EVENT_TEXT, m->events[i].name);
        view_show(row, REVOKE_FACTS_EVENT_CHOSEN, m->events[i].is_chosen);
    }
    fill_area(v, REVOKE_FACTS_FACTS, &m->facts, m->errors);
    fill_area(v, REVOKE_FACTS_AGREED, &m->agreed, m->errors);
}

static const char *day(struct view *v, civil_day on)
{
    return format_day(view_arena(v), LANG_DA, on);
}

void fill_revoke_hearing(struct view *v, const struct view_revoke_hearing *m)
{
    fill_person_head(v, &m->head);
    view_set(v, REVOKE_HEARING_RULE, law_citation(FVL_19)->in_words);
    view_set(v, REVOKE_HEARING_AVAILABLE, day(v, m->available_on));
    view_set(v, REVOKE_HEARING_UNTIL, day(v, m->until));
    view_set(v, REVOKE_HEARING_NEXT, day(v, law_decide_from(m->until)));
    view_set(v, REVOKE_HEARING_LETTER, m->letter);
    view_set_int(v, REVOKE_HEARING_VERSION, m->version);
    fill_drop(v, REVOKE_HEARING_DROP, &m->drop, m->errors);
}

static void fill_time(struct view *v, const struct view_revoke_assess *m)
{
    struct view *box;

    view_set(v, REVOKE_ASSESS_UNTIL, day(v, m->until));
    view_set(v, REVOKE_ASSESS_AVAILABLE, day(v, m->available_on));
    view_show(v, REVOKE_ASSESS_OVER, !m->is_running);
    if (!m->is_running)
        return;
    box = view_add(v, REVOKE_ASSESS_RUNNING);
    view_set(box, REVOKE_ASSESS_NEXT, day(v, m->next));
    view_set(box, REVOKE_ASSESS_RULE, law_citation(FVL_19)->in_words);
    view_show(box, REVOKE_ASSESS_COMMENT, m->has_more_time);
}

static void fill_answers(struct view *v, const struct view_revoke_assess *m)
{
    struct arena *a = view_arena(v);

    view_show(v, REVOKE_ASSESS_ANSWERS_NONE, m->answer_count == 0);
    for (size_t i = 0; i < m->answer_count; i++) {
        struct view *row = view_add(v, REVOKE_ASSESS_ANSWER);

        view_set(row, REVOKE_ASSESS_ANSWER_ISO, format_utc_iso(a, m->answers[i].at_utc));
        view_set(row, REVOKE_ASSESS_ANSWER_WHEN, format_utc(a, LANG_DA, m->answers[i].at_utc));
        view_set(row, REVOKE_ASSESS_ANSWER_HOW, m->answers[i].how);
        view_set(row, REVOKE_ASSESS_ANSWER_TEXT, m->answers[i].text);
    }
}

void fill_revoke_assess(struct view *v, const struct view_revoke_assess *m)
{
    struct view *form;

    fill_person_head(v, &m->head);
    fill_case(v, &m->facts);
    fill_time(v, m);
    view_set(v, REVOKE_ASSESS_LETTER, m->letter);
    fill_answers(v, m);
    view_set_int(v, REVOKE_ASSESS_VERSION, m->version);
    form = view_add(v, REVOKE_ASSESS_ANSWER_FORM);
    view_form(form, m->answer_form.token, m->answer_form.number);
    fill_radio(form, REVOKE_ASSESS_SOURCE, &m->source, m->errors);
    fill_area(form, REVOKE_ASSESS_SAID, &m->said, m->errors);
    form = view_add(v, REVOKE_ASSESS_TIME_FORM);
    view_form(form, m->time_form.token, m->time_form.number);
    fill_date_field(form, REVOKE_ASSESS_MORE, &m->more, m->errors);
    if (!m->is_running) {
        form = view_add(v, REVOKE_ASSESS_ASSESS);
        view_form(form, m->assess_form.token, m->assess_form.number);
        fill_area(form, REVOKE_ASSESS_ASSESSMENT, &m->assessment, m->errors);
        fill_area(form, REVOKE_ASSESS_WEIGHED, &m->weighed, m->errors);
        fill_date_field(form, REVOKE_ASSESS_FROM, &m->from, m->errors);
        fill_date_field(form, REVOKE_ASSESS_TO, &m->to, m->errors);
        fill_date_field(form, REVOKE_ASSESS_REVIEW, &m->review, m->errors);
    }
    fill_drop(v, REVOKE_ASSESS_DROP, &m->drop, m->errors);
}

void fill_revoke_decide(struct view *v, const struct view_revoke_decide *m)
{
    struct view *form;

    fill_person_head(v, &m->head);
    fill_case(v, &m->facts);
    view_set(v, REVOKE_DECIDE_PREPARED, m->prepared_by);
    view_set(v, REVOKE_DECIDE_PROPOSED, format_utc(view_arena(v), LANG_DA, m->proposed_utc));
    view_show(v, REVOKE_DECIDE_WAITS, !m->may_approve);
    view_set(v, REVOKE_DECIDE_LETTER, m->letter);
    view_set_int(v, REVOKE_DECIDE_VERSION, m->version);
    if (m->effect_count > 0) {
        struct view *box = view_add(v, REVOKE_DECIDE_EFFECTS);

        for (size_t i = 0; i < m->effect_count; i++)
            view_set_optional(box, REVOKE_DECIDE_EFFECT, m->effects[i]);
    }
    if (m->may_approve) {
        form = view_add(v, REVOKE_DECIDE_MAY);
        view_form(form, m->approve_form.token, m->approve_form.number);
        errors_fill_field(form, REVOKE_DECIDE_APPROVE_ERROR, m->errors, "godkend");
    }
    if (m->may_send_back) {
        form = view_add(v, REVOKE_DECIDE_BACK);
        view_form(form, m->back_form.token, m->back_form.number);
    }
    fill_drop(v, REVOKE_DECIDE_DROP, &m->drop, m->errors);
}

void fill_revoke_order(struct view *v, const struct view_revoke_order *m)
{
    fill_person_head(v, &m->head);
    view_set(v, REVOKE_ORDER_HEADING, m->heading);
    view_set(v, REVOKE_ORDER_TEXT, m->text);
    view_show(v, REVOKE_ORDER_STEPS, m->has_steps);
    view_set(v, REVOKE_ORDER_RULE, reason_rule(view_arena(v), LANG_DA, IL_20_5_3));
}
