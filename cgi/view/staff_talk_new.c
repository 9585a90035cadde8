/* Booking for a citizen, or summoning (S08), and the letter that goes with it. */
#include "view/staff_talk.h"

#include "base/text.h"
#include "law/cites.h"
#include "view/format.h"
#include "view/names.h"
#include "view/reasons.h"
#include "view/spoken.h"
#include "view/words.h"

#include "made/talk_new.h"

char *staff_letter_called(struct arena *a, const struct view_letter_called *m)
{
    const struct word_value values[] = {
        { "when", format_moment(a, LANG_DA, m->day, m->minute) },
        { "end", format_clock(a, LANG_DA, m->minute + m->length_min) },
        { "where", m->where },
        { "subject", m->subject },
        { "name", m->caseworker },
        { "phone", format_phone(a, m->phone) },
        { "move", m->may_move ? words_fill(
                      a, LANG_DA, WORD_LETTER_MAY_MOVE, "when",
                      format_moment(a, LANG_DA, m->move_until.day, m->move_until.minute), NULL)
                              : words(LANG_DA, WORD_LETTER_MAY_NOT_MOVE) },
    };

    return words_fill_any(a, LANG_DA, m->is_summons ? WORD_LETTER_SUMMONS : WORD_LETTER_BOOKED,
                          values, sizeof values / sizeof *values);
}

static void fill_where_one_stands(struct view *v, const struct view_talk_new *m)
{
    struct arena *a = view_arena(v);

    view_set(v, TALK_NEW_STATUS, name_selfbook(m->status));
    if (m->cite != LAW_CITE_NONE)
        view_set_optional(v, TALK_NEW_STATUS_RULE, law_citation(m->cite)->in_words);
    if (m->deadline_on != CIVIL_NONE) {
        struct view *part = view_add(v, TALK_NEW_DEADLINE);

        view_set(part, TALK_NEW_DEADLINE, format_day(a, LANG_DA, m->deadline_on));
        view_set(part, TALK_NEW_LATEST, format_day(a, LANG_DA, m->latest_on));
    }
    if (m->is_first)
        view_set_optional(v, TALK_NEW_FIRST_TALK, words(LANG_DA, WORD_TALK_FIRST_BY_SUMMONS));
    view_set(v, TALK_NEW_NOTICE, format_days(a, LANG_DA, m->notice_days));
    view_set(v, TALK_NEW_EARLIEST, format_day(a, LANG_DA, m->earliest));
}

static void fill_mistakes(struct view *v, const struct view_errors *errors)
{
    errors_fill_field(v, TALK_NEW_KIND_ERROR, errors, "slags");
    errors_fill_field(v, TALK_NEW_FIXED_ERROR, errors, "fast-grund");
    errors_fill_field(v, TALK_NEW_SUBJECT_ERROR, errors, "emne");
    errors_fill_field(v, TALK_NEW_INTERPRETER_ERROR, errors, "tolk");
    errors_fill_field(v, TALK_NEW_NEEDS_ERROR, errors, "hensyn");
    errors_fill_field(v, TALK_NEW_SHORT_ERROR, errors, "kort-varsel");
    errors_fill_field(v, TALK_NEW_CONFIRM_ERROR, errors, "bekraeft");
}

void fill_talk_new(struct view *v, const struct view_talk_new *m)
{
    fill_person_head(v, &m->person);
    view_set(v, TALK_NEW_PERSON, m->person.id);
    fill_where_one_stands(v, m);
    view_show(v, m->is_summons ? TALK_NEW_IS_SUMMONS : TALK_NEW_IS_AGREED, true);
    fill_talk_times(v, &m->times);
    fill_talk_form(v, &m->form);
    view_show(v, TALK_NEW_IS_FIXED, m->is_fixed);
    view_set(v, TALK_NEW_FIXED_WHY, m->fixed_why);
    view_set(v, TALK_NEW_SUBJECT, m->subject);
    for (int i = 0; i < SPOKEN_COUNT; i++) {
        struct view *choice = view_add(v, TALK_NEW_LANGUAGE_CHOICE);

        view_set(choice, TALK_NEW_VALUE, spoken_value(i));
        view_set(choice, TALK_NEW_NAME, spoken_name(LANG_DA, spoken_value(i)));
        view_show(choice, TALK_NEW_SELECTED,
                  m->interpreter && text_same(spoken_value(i), m->interpreter));
    }
    view_set(v, TALK_NEW_NEEDS, m->needs);
    view_show(v, TALK_NEW_MAY_MOVE, m->may_move);
    view_set(v, TALK_NEW_SHORT_WHY, m->short_why);
    view_show(v, TALK_NEW_ASK_CONFIRM, m->ask_confirm);
    view_show(v, TALK_NEW_HINDRANCE_CONFIRMED, m->is_confirmed);
    fill_mistakes(v, m->errors);
}
