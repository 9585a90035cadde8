/* The records that a person found no free time, each with its answer or the form for one. */
#include "view/staff_no_times.h"

#include "law/cites.h"
#include "made/staff_no_times.h"
#include "view/format.h"
#include "view/reasons.h"
#include "view/names.h"
#include "view/words.h"

static void fill_answer(struct view *row, const struct view_no_times_record *r)
{
    struct arena *a = view_arena(row);
    struct view *answer = view_add(row, STAFF_NO_TIMES_ANSWERED);

    view_set(answer, STAFF_NO_TIMES_ANSWERED_ISO, format_utc_iso(a, r->answered_utc));
    view_set(answer, STAFF_NO_TIMES_ANSWERED_WHEN, format_utc(a, LANG_DA, r->answered_utc));
    view_set(answer, STAFF_NO_TIMES_ANSWERED_BY, r->answered_by);
    view_set(answer, STAFF_NO_TIMES_ANSWER, r->answer);
    view_set(answer, STAFF_NO_TIMES_OFFERED_SAID,
             words(LANG_DA, r->offered ? WORD_RIGHT_YES : WORD_RIGHT_NO));
}

static const char *effect_of(struct arena *a, const struct view_staff_no_times *m)
{
    if (!m->deadline_runs && !m->deadline_is_over)
        return words(LANG_DA, WORD_NO_TIMES_EFFECT_NONE);
    return words_fill(a, LANG_DA,
                      m->deadline_runs ? WORD_NO_TIMES_EFFECT_RUNS : WORD_NO_TIMES_EFFECT_OVER,
                      "date", format_day(a, LANG_DA, m->deadline_on), NULL);
}

static void fill_form(struct view *row, const struct view_no_times_record *r,
                      const struct view_staff_no_times *m)
{
    struct arena *a = view_arena(row);
    struct view *form = view_add(row, STAFF_NO_TIMES_WAITING);

    view_form(form, r->token, r->submission);
    view_set(form, STAFF_NO_TIMES_WAITING_ID, r->number);
    view_set(
        form, STAFF_NO_TIMES_FORM_LABEL,
        words_fill(a, LANG_DA, WORD_NO_TIMES_FORM, "number", format_reference(a, r->number), NULL));
    fill_area(form, STAFF_NO_TIMES_FIELD, &r->field, m->errors);
    fill_radio(form, STAFF_NO_TIMES_CHOICE, &r->choice, m->errors);
    view_set(form, STAFF_NO_TIMES_EFFECT, effect_of(a, m));
}

static void add_record(struct view *v, const struct view_no_times_record *r,
                       const struct view_staff_no_times *m)
{
    const bool is_answered = r->answered_utc != 0;
    struct arena *a = view_arena(v);
    struct view *row = view_add(v, STAFF_NO_TIMES_RECORD);

    view_set(row, STAFF_NO_TIMES_NUMBER, format_reference(a, r->number));
    view_set(row, STAFF_NO_TIMES_STATE,
             words(LANG_DA, is_answered ? WORD_NO_TIMES_ANSWERED : WORD_NO_TIMES_WAITING));
    view_set(row, STAFF_NO_TIMES_STATE_CLASS, is_answered ? "state-good" : "state-bad");
    view_set(row, STAFF_NO_TIMES_AT, format_utc(a, LANG_DA, r->at_utc));
    view_set(row, STAFF_NO_TIMES_AT_ISO, format_utc_iso(a, r->at_utc));
    view_set(row, STAFF_NO_TIMES_RANGE,
             words_fill(a, LANG_DA, WORD_NO_TIMES_RANGE, "from",
                        format_day(a, LANG_DA, r->from_day), "to",
                        format_day(a, LANG_DA, r->to_day), NULL));
    view_set(row, STAFF_NO_TIMES_MEETING, name_form(LANG_DA, r->form));
    view_set(row, STAFF_NO_TIMES_NOTICE,
             r->notice_utc ? words_fill(a, LANG_DA, WORD_NO_TIMES_NOTICE, "when",
                                        format_utc(a, LANG_DA, r->notice_utc), NULL)
                           : words(LANG_DA, WORD_NO_TIMES_NO_NOTICE));
    if (is_answered)
        fill_answer(row, r);
    else
        fill_form(row, r, m);
}

void fill_staff_no_times(struct view *v, const struct view_staff_no_times *m)
{
    fill_person_head(v, &m->head);
    view_set(v, STAFF_NO_TIMES_RULE, reason_rule(view_arena(v), LANG_DA, BEK113_13));
    if (m->taken) {
        struct view *taken = view_add(v, STAFF_NO_TIMES_TAKEN);

        view_set(taken, STAFF_NO_TIMES_TAKEN_NUMBER, format_reference(view_arena(v), m->taken));
        view_set(taken, STAFF_NO_TIMES_TAKEN_TEXT, m->taken_text);
    }
    view_show(v, STAFF_NO_TIMES_NONE, m->count == 0);
    for (size_t i = 0; i < m->count; i++)
        add_record(v, &m->records[i], m);
}
