/* What a caseworker does with a talk (S08, S09): choosing a time, moving, cancelling, attendance.
 */
#include "view/staff_talk.h"

#include "base/text.h"
#include "view/format.h"
#include "view/reasons.h"
#include "view/spoken.h"
#include "view/staff_times.h"
#include "view/words.h"

#include "made/attendance.h"
#include "made/staff_talk_cancel.h"
#include "made/staff_talk_move.h"
#include "made/staff_talk_refused.h"
#include "made/talk_form.h"
#include "made/talk_times.h"

/* ---- choosing a time ---- */

static char *choice_text(struct arena *a, const struct view_talk_choice *choice)
{
    char *text = words_fill(a, LANG_DA, WORD_TALK_CHOICE, "day", staff_day(a, choice->day), "clock",
                            format_clock(a, LANG_DA, choice->minute), "length",
                            format_minutes(a, LANG_DA, choice->length_min), "forms",
                            staff_forms(a, choice->forms), NULL);

    if (!choice->interpreter)
        return text;
    return words_fill(a, LANG_DA, WORD_TALK_CHOICE_INTERPRETER, "choice", text, "language",
                      spoken_name(LANG_DA, choice->interpreter), NULL);
}

static void fill_choices(struct view *v, const struct view_talk_times *m)
{
    struct arena *a = view_arena(v);
    struct view *group = NULL;

    for (size_t i = 0; i < m->count; i++) {
        struct view *choice;

        if (i == 0 || !text_same(m->choices[i].caseworker, m->choices[i - 1].caseworker)) {
            group = view_add(v, TALK_TIMES_TIMES_GROUP);
            view_set(group, TALK_TIMES_GROUP_LABEL,
                     words_fill(a, LANG_DA, WORD_TALK_TIMES_GROUP, "name", m->choices[i].caseworker,
                                NULL));
        }
        choice = view_add(group, TALK_TIMES_TIMES_CHOICE);
        view_set(choice, TALK_TIMES_CHOICE_VALUE, m->choices[i].id);
        view_set(choice, TALK_TIMES_CHOICE_TEXT, choice_text(a, &m->choices[i]));
        view_show(choice, TALK_TIMES_CHOICE_CHOSEN, text_same(m->chosen, m->choices[i].id));
    }
}

void fill_talk_times(struct view *v, const struct view_talk_times *m)
{
    struct arena *a = view_arena(v);

    view_set(v, TALK_TIMES_TIMES_HINT,
             m->latest == CIVIL_NONE ? words(LANG_DA, WORD_TALK_TIMES_HINT)
                                     : words_fill(a, LANG_DA, WORD_TALK_TIMES_HINT_LATEST, "date",
                                                  format_day(a, LANG_DA, m->latest), NULL));
    fill_choices(v, m);
    view_show(v, TALK_TIMES_ANOTHER, text_same(m->chosen, "anden"));
    fill_date_field(v, TALK_TIMES_OTHER_DAY, &m->day, m->errors);
    view_set(v, TALK_TIMES_OTHER_CLOCK, m->clock);
    view_set(v, TALK_TIMES_OTHER_LENGTH, m->length);
    view_set(v, TALK_TIMES_OTHER_PLACE, m->place);
    view_set(v, TALK_TIMES_OTHER_WHY, m->reason);
    view_show(v, TALK_TIMES_ASK_CLOSE, m->ask_close);
    view_show(v, TALK_TIMES_CONFIRMED, m->is_confirmed);
    errors_fill_field(v, TALK_TIMES_TID_ERROR, m->errors, "tid");
    errors_fill_field(v, TALK_TIMES_CLOCK_ERROR, m->errors, "kl");
    errors_fill_field(v, TALK_TIMES_LENGTH_ERROR, m->errors, "laengde");
    errors_fill_field(v, TALK_TIMES_PLACE_ERROR, m->errors, "sted");
    errors_fill_field(v, TALK_TIMES_OTHER_WHY_ERROR, m->errors, "grund-tid");
    errors_fill_field(v, TALK_TIMES_CLOSE_ERROR, m->errors, "luk-ledige");
}

void fill_talk_form(struct view *v, const struct view_talk_form *m)
{
    view_show(v, TALK_FORM_HOW_OFFICE, m->form == LAW_FORM_OFFICE);
    view_show(v, TALK_FORM_HOW_PHONE, m->form == LAW_FORM_PHONE);
    view_show(v, TALK_FORM_HOW_VIDEO, m->form == LAW_FORM_VIDEO);
    view_set(v, TALK_FORM_HOW_NUMBER, m->phone);
    errors_fill_field(v, TALK_FORM_HOW_ERROR, m->errors, "form");
    errors_fill_field(v, TALK_FORM_NUMBER_ERROR, m->errors, "telefon");
}

/* ---- moving and cancelling ---- */

void fill_staff_talk_move(struct view *v, const struct view_staff_talk_move *m)
{
    struct arena *a = view_arena(v);

    fill_talk_head(v, &m->head);
    view_set(v, STAFF_TALK_MOVE_TALK, m->head.id);
    view_set_int(v, STAFF_TALK_MOVE_VERSION, m->head.version);
    view_show(v, STAFF_TALK_MOVE_CHANGED, m->is_changed);
    view_set(v, STAFF_TALK_MOVE_WHEN, format_moment(a, LANG_DA, m->head.day, m->head.minute));
    view_set(v, STAFF_TALK_MOVE_WHEN_ISO, format_moment_iso(a, m->head.day, m->head.minute));
    view_set(v, STAFF_TALK_MOVE_CASEWORKER, m->head.caseworker);
    if (m->deadline == LAW_DEADLINE_BOOKED)
        view_set(view_add(v, STAFF_TALK_MOVE_STEP), STAFF_TALK_MOVE_DEADLINE,
                 format_day(a, LANG_DA, m->deadline_on));
    fill_talk_times(v, &m->times);
    fill_talk_form(v, &m->form);
    view_set(v, STAFF_TALK_MOVE_WHY, m->why);
    errors_fill_field(v, STAFF_TALK_MOVE_WHY_ERROR, m->errors, "grund");
}

static const char *consequence(struct arena *a, const struct view_staff_talk_cancel *m)
{
    const struct law_deadline_step *step = &m->step;

    if (!m->is_step)
        return words(LANG_DA, m->kind == LAW_BOOKING_SELF ? WORD_CANCEL_NOTHING_OWED
                                                          : WORD_CANCEL_SUMMONS_OWED);
    if (step->to == LAW_DEADLINE_WITHDRAWN)
        return words(LANG_DA, WORD_CANCEL_DEADLINE_WITHDRAWN);
    if (step->effects & LAW_EFFECT_DATES_MOVED)
        return words_fill(a, LANG_DA, WORD_CANCEL_DEADLINE_MOVED, "old",
                          format_day(a, LANG_DA, m->old_deadline_on), "date",
                          format_day(a, LANG_DA, step->deadline_on), "latest",
                          format_day(a, LANG_DA, step->latest_interview_on), NULL);
    return words_fill(a, LANG_DA, WORD_CANCEL_DEADLINE_RUNS, "date",
                      format_day(a, LANG_DA, step->deadline_on), NULL);
}

void fill_staff_talk_cancel(struct view *v, const struct view_staff_talk_cancel *m)
{
    struct arena *a = view_arena(v);

    fill_talk_head(v, &m->head);
    view_set(v, STAFF_TALK_CANCEL_TALK, m->head.id);
    view_set_int(v, STAFF_TALK_CANCEL_VERSION, m->head.version);
    view_show(v, STAFF_TALK_CANCEL_CHANGED, m->is_changed);
    view_set(v, STAFF_TALK_CANCEL_WHEN, format_moment(a, LANG_DA, m->head.day, m->head.minute));
    view_set(v, STAFF_TALK_CANCEL_WHEN_ISO, format_moment_iso(a, m->head.day, m->head.minute));
    view_set(v, STAFF_TALK_CANCEL_CASEWORKER, m->head.caseworker);
    view_set(v, STAFF_TALK_CANCEL_CONSEQUENCE, consequence(a, m));
    view_set(v, STAFF_TALK_CANCEL_WHY, m->why);
    errors_fill_field(v, STAFF_TALK_CANCEL_WHY_ERROR, m->errors, "grund");
    view_set_optional(v, STAFF_TALK_CANCEL_RULE,
                      m->is_step                       ? reason_rule(a, LANG_DA, BEK1216_44_1)
                      : m->kind == LAW_BOOKING_SUMMONS ? reason_rule(a, LANG_DA, BEK1216_46_1)
                                                       : NULL);
}

/* ---- attendance ---- */

void fill_attendance(struct view *v, const struct view_attendance *m)
{
    struct arena *a = view_arena(v);

    fill_talk_head(v, &m->head);
    view_show(v, ATTENDANCE_ATTEND, !m->is_late);
    view_show(v, ATTENDANCE_LATE, m->is_late);
    view_set(v, ATTENDANCE_TALK, m->head.id);
    view_set(v, ATTENDANCE_WHEN, format_moment(a, LANG_DA, m->head.day, m->head.minute));
    view_set(v, ATTENDANCE_WHEN_ISO, format_moment_iso(a, m->head.day, m->head.minute));
    view_set(v, ATTENDANCE_CASEWORKER, m->head.caseworker);
    view_set(v, ATTENDANCE_AFBUD, m->afbud);
    view_show(v, ATTENDANCE_IS_GOOD, text_same(m->choice, m->is_late ? "undskyldt" : "holdt"));
    view_show(v, ATTENDANCE_IS_BAD, text_same(m->choice, "udeblevet"));
    view_show(v, ATTENDANCE_OPENS_CASE, m->opens_case);
    view_show(v, ATTENDANCE_OPENS_NONE, !m->opens_case);
    view_set(v, ATTENDANCE_NOTE, m->note);
    view_set(v, ATTENDANCE_SEND,
             words(LANG_DA, m->is_late ? WORD_ATTENDANCE_SEND_LATE : WORD_ATTENDANCE_SEND));
    view_set(v, ATTENDANCE_RULE, reason_rule(a, LANG_DA, m->is_late ? LAS_13_7 : LAS_37_1));
    errors_fill_field(v, ATTENDANCE_CHOICE_ERROR, m->errors, "fremmoede");
    errors_fill_field(v, ATTENDANCE_NOTE_ERROR, m->errors, "bemaerkning");
}

/* ---- what cannot be done ---- */

void fill_staff_talk_refused(struct view *v, const struct view_staff_talk_refused *m)
{
    static const enum word headings[] = { [STAFF_ACT_MOVE] = WORD_TALK_REFUSED_MOVE,
                                          [STAFF_ACT_CANCEL] = WORD_TALK_REFUSED_CANCEL,
                                          [STAFF_ACT_ATTEND] = WORD_TALK_REFUSED_ATTEND,
                                          [STAFF_ACT_BOOK] = WORD_TALK_REFUSED_BOOK };
    struct arena *a = view_arena(v);

    must(m->act > STAFF_ACT_UNSET && m->act <= STAFF_ACT_BOOK);
    view_set(v, STAFF_TALK_REFUSED_HEADING, words(LANG_DA, headings[m->act]));
    view_set(v, STAFF_TALK_REFUSED_BACK,
             m->talk_id ? arena_printf(a, "/samtaler/%s", m->talk_id)
                        : arena_printf(a, "/borgere/%s", m->head.person.id));
    view_set(v, STAFF_TALK_REFUSED_WHY,
             m->said ? m->said : reason_with_cite(a, m->reason, m->cite));
    if (m->head.id) {
        struct view *known = view_add(v, STAFF_TALK_REFUSED_TALK_KNOWN);

        fill_talk_head(known, &m->head);
        view_set(known, STAFF_TALK_REFUSED_WHEN,
                 format_moment(a, LANG_DA, m->head.day, m->head.minute));
        view_set(known, STAFF_TALK_REFUSED_WHEN_ISO,
                 format_moment_iso(a, m->head.day, m->head.minute));
    }
    if (m->talk_id)
        view_set(view_add(v, STAFF_TALK_REFUSED_TALK_LINK), STAFF_TALK_REFUSED_TALK, m->talk_id);
    if (m->head.may_open)
        view_set(view_add(v, STAFF_TALK_REFUSED_PERSON_LINK), STAFF_TALK_REFUSED_PERSON,
                 m->head.person.id);
}
