/* A consequence case, filled in. */
#include "view/consequence.h"

#include "base/text.h"
#include "made/consequence.h"
#include "view/format.h"
#include "view/words.h"

static const char *day(struct view *v, civil_day on)
{
    return format_day(view_arena(v), LANG_DA, on);
}

static void set_form(struct view *form, const struct view_case_form *m)
{
    view_form(form, m->token, m->number);
}

static void fill_line(struct view *list, const struct view_case_line *line)
{
    struct view *row = view_add(list, CONSEQUENCE_LINE);

    if (line->at_utc)
        view_set_optional(row, CONSEQUENCE_LINE_WHEN,
                          format_utc(view_arena(list), LANG_DA, line->at_utc));
    view_set(row, CONSEQUENCE_LINE_TEXT, line->text);
    if (line->href)
        view_set(view_add(row, CONSEQUENCE_LINE_LINK), CONSEQUENCE_LINE_HREF, line->href);
    else
        view_show(row, CONSEQUENCE_LINE_PLAIN, true);
    view_set_optional(row, CONSEQUENCE_LINE_DETAIL, line->detail);
}

static void fill_evidence(struct view *v, const struct view_consequence *m)
{
    for (size_t i = 0; i < m->group_count; i++) {
        const struct view_case_group *g = &m->groups[i];
        struct view *box = view_add(v, CONSEQUENCE_GROUP), *list;

        view_set(box, CONSEQUENCE_GROUP_NAME, g->name);
        if (g->count == 0) {
            view_set_optional(box, CONSEQUENCE_GROUP_NONE, g->none);
            continue;
        }
        list = view_add(box, CONSEQUENCE_GROUP_LINES);
        for (size_t n = 0; n < g->count; n++)
            fill_line(list, &g->lines[n]);
    }
    view_set(v, CONSEQUENCE_DAYS, m->days);
    view_set_optional(v, CONSEQUENCE_SUGGESTED, m->suggested);
}

static void fill_answers(struct view *v, const struct view_consequence *m)
{
    struct arena *a = view_arena(v);
    struct view *box;

    view_show(v, CONSEQUENCE_NOT_ASKED, !m->is_asked);
    if (m->is_asked) {
        box = view_add(v, CONSEQUENCE_ASKED);
        view_set(box, CONSEQUENCE_ASKED_ON, day(v, m->asked_on));
        view_set(box, CONSEQUENCE_ANSWER_UNTIL, day(v, m->answer_until));
        view_show(box, CONSEQUENCE_MORE_GIVEN, m->has_more_time);
        view_set(box, CONSEQUENCE_LETTER, m->letter);
    }
    view_show(v, CONSEQUENCE_ANSWERS_NONE, m->is_asked && m->answer_count == 0);
    for (size_t i = 0; i < m->answer_count; i++) {
        box = view_add(v, CONSEQUENCE_ANSWER);
        view_set(box, CONSEQUENCE_ANSWER_ISO, format_utc_iso(a, m->answers[i].at_utc));
        view_set(box, CONSEQUENCE_ANSWER_WHEN, format_utc(a, LANG_DA, m->answers[i].at_utc));
        view_set(box, CONSEQUENCE_ANSWER_HOW, m->answers[i].how);
        view_set(box, CONSEQUENCE_ANSWER_TEXT, m->answers[i].text);
    }
    if (!m->ground)
        return;
    box = view_add(v, CONSEQUENCE_GROUND);
    view_set(box, CONSEQUENCE_GROUND, m->ground);
    view_set(box, CONSEQUENCE_GROUND_TEXT, m->ground_text);
    view_set(box, CONSEQUENCE_HEARD_BY, m->heard_by);
}

static void fill_proposal(struct view *v, const struct view_consequence *m)
{
    struct view *box, *form;

    if (!m->proposal)
        return;
    box = view_add(v, CONSEQUENCE_PROPOSAL);
    view_set(box, CONSEQUENCE_PROPOSED, m->proposed);
    view_set(box, CONSEQUENCE_PREPARED_BY, m->prepared_by);
    view_set(box, CONSEQUENCE_PREPARED_AT, format_utc(view_arena(v), LANG_DA, m->prepared_utc));
    view_show(box, CONSEQUENCE_WAITS, m->needs_two && !m->may_decide);
    view_set(box, CONSEQUENCE_PROPOSAL_LETTER, m->proposal);
    if (m->may_decide) {
        form = view_add(box, CONSEQUENCE_DECIDE);
        set_form(form, &m->decide);
        errors_fill_field(form, CONSEQUENCE_DECIDE_ERROR, m->errors, "afgoer");
    }
    form = view_add(box, CONSEQUENCE_BACK);
    set_form(form, &m->back);
}

static void fill_decided(struct view *v, const struct view_consequence *m)
{
    struct view *box, *complaint;

    if (!m->decided)
        return;
    box = view_add(v, CONSEQUENCE_DECIDED);
    view_set(box, CONSEQUENCE_DECIDED, m->decided);
    view_set(box, CONSEQUENCE_DECIDED_BY, m->decided_by);
    view_set(box, CONSEQUENCE_DECIDED_AT, format_utc(view_arena(v), LANG_DA, m->decided_utc));
    view_set(box, CONSEQUENCE_COMPLAINT_UNTIL, day(v, m->complaint_until));
    view_set(box, CONSEQUENCE_DECISION_ID, m->decision_id);
    if (!m->complaint)
        return;
    complaint = view_add(box, CONSEQUENCE_COMPLAINT);
    view_set(complaint, CONSEQUENCE_COMPLAINT, m->complaint);
    view_set(complaint, CONSEQUENCE_COMPLAINT_RULE, m->complaint_rule);
}

static void fill_hear(struct view *v, const struct view_consequence *m)
{
    struct view *form;

    if (m->is_running)
        view_set(view_add(v, CONSEQUENCE_RUNNING), CONSEQUENCE_DECIDE_FROM, day(v, m->decide_from));
    if (m->may_hear) {
        form = view_add(v, CONSEQUENCE_HEAR);
        set_form(form, &m->hear);
        fill_radio(form, CONSEQUENCE_GROUND_YES, &m->ground_yes, m->errors);
        fill_area(form, CONSEQUENCE_GROUND_WHY, &m->ground_why, m->errors);
    }
    if (m->may_note) {
        form = view_add(v, CONSEQUENCE_NOTE_FORM);
        set_form(form, &m->note_form);
        fill_radio(form, CONSEQUENCE_SOURCE, &m->source, m->errors);
        fill_area(form, CONSEQUENCE_SAID, &m->said, m->errors);
        form = view_add(v, CONSEQUENCE_TIME_FORM);
        set_form(form, &m->time);
        fill_date_field(form, CONSEQUENCE_MORE, &m->more, m->errors);
    }
}

static void fill_forms(struct view *v, const struct view_consequence *m)
{
    struct view *form;

    if (m->may_ask) {
        form = view_add(v, CONSEQUENCE_ASK);
        set_form(form, &m->ask);
        fill_date_field(form, CONSEQUENCE_UNTIL, &m->until, m->errors);
        fill_area(form, CONSEQUENCE_QUESTION, &m->question, m->errors);
    }
    fill_hear(v, m);
    if (m->may_propose) {
        form = view_add(v, CONSEQUENCE_PROPOSE);
        set_form(form, &m->propose);
        fill_radio(form, CONSEQUENCE_OUTCOME, &m->outcome, m->errors);
        fill_area(form, CONSEQUENCE_REASON, &m->reason, m->errors);
        fill_area(form, CONSEQUENCE_BOTH_REASON, &m->both_reason, m->errors);
        fill_date_field(form, CONSEQUENCE_CONTACT, &m->contact, m->errors);
        if (m->is_activity_ready)
            fill_area(form, CONSEQUENCE_CONTACT_TRIED, &m->contact_tried, m->errors);
    }
    if (m->may_drop) {
        form = view_add(v, CONSEQUENCE_DROP);
        set_form(form, &m->drop);
        fill_area(form, CONSEQUENCE_DROP_REASON, &m->reason, m->errors);
    }
    if (m->may_complain) {
        form = view_add(v, CONSEQUENCE_COMPLAIN);
        set_form(form, &m->complain);
        fill_date_field(form, CONSEQUENCE_COMPLAINT_ON, &m->complaint_on, m->errors);
        fill_area(form, CONSEQUENCE_COMPLAINT_TEXT, &m->complaint_text, m->errors);
    }
    if (m->may_close)
        set_form(view_add(v, CONSEQUENCE_CLOSE), &m->close);
}

void fill_consequence(struct view *v, const struct view_consequence *m)
{
    fill_person_head(v, &m->head);
    view_set(v, CONSEQUENCE_CASE_ID, m->id);
    view_set_int(v, CONSEQUENCE_VERSION, m->version);
    view_set(v, CONSEQUENCE_STATE, m->state);
    view_set(v, CONSEQUENCE_WHAT, m->what);
    view_set_optional(v, CONSEQUENCE_NOTE, m->note);
    if (m->stop) {
        struct view *box = view_add(v, CONSEQUENCE_STOP);

        view_set(box, CONSEQUENCE_STOP, m->stop);
        view_set(box, CONSEQUENCE_STOPPED, m->stopped);
    }
    if (m->alert_count > 0) {
        struct view *box = view_add(v, CONSEQUENCE_ALERTS);

        for (size_t i = 0; i < m->alert_count; i++)
            view_set_optional(box, CONSEQUENCE_ALERT, m->alerts[i]);
    }
    fill_decided(v, m);
    fill_proposal(v, m);
    fill_evidence(v, m);
    fill_answers(v, m);
    fill_forms(v, m);
}
