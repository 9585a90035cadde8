/* The citizen's way to a booked time, page by page. */
#include "view/book.h"

#include "base/text.h"
#include "made/book_check.h"
#include "made/book_form.h"
#include "made/book_language.h"
#include "made/book_none.h"
#include "made/book_phone.h"
#include "made/book_refused.h"
#include "made/book_start.h"
#include "made/book_support.h"
#include "made/book_taken.h"
#include "made/book_time.h"
#include "view/format.h"
#include "view/names.h"
#include "view/reasons.h"
#include "view/spoken.h"
#include "view/words.h"
#include "view/why.h"

static void set_day(struct view *v, int text, int iso, civil_day day)
{
    view_set(v, text, format_day(view_arena(v), view_lang(v), day));
    view_set(v, iso, format_day_iso(view_arena(v), day));
}

static void set_moment(struct view *v, int text, int iso, civil_day day, int minute)
{
    view_set(v, text, format_moment(view_arena(v), view_lang(v), day, minute));
    view_set(v, iso, format_moment_iso(view_arena(v), day, minute));
}

static const char *rule(struct view *v, enum law_cite cite)
{
    return reason_rule(view_arena(v), view_lang(v), cite);
}

char *book_limit_text(struct arena *a, enum lang lang, const struct law_limit *limit)
{
    return format_moment(a, lang, limit->until.day, limit->until.minute);
}

void fill_book_start(struct view *v, const struct view_book_start *m)
{
    must(m->why != BOOK_START_UNSET);
    view_show(v, BOOK_START_VOLUNTARY, m->why == BOOK_VOLUNTARY);
    view_show(v, BOOK_START_AFTER_MISS, m->why == BOOK_AFTER_MISS);
    view_show(v, BOOK_START_AFTER_ABSENCE, m->why == BOOK_AFTER_ABSENCE);
    view_set_optional(v, BOOK_START_RULE, rule(v, m->rule));
    why_link(v, why_of(m->rule));
}

const char *book_form_value(enum law_form form)
{
    switch (form) {
    case LAW_FORM_OFFICE:
        return "fremmoede";
    case LAW_FORM_PHONE:
        return "telefon";
    case LAW_FORM_VIDEO:
        return "video";
    case LAW_FORM_UNSET:
        break;
    }
    return "";
}

void fill_book_form(struct view *v, const struct view_book_form *m)
{
    static const enum law_form forms[] = { LAW_FORM_OFFICE, LAW_FORM_PHONE, LAW_FORM_VIDEO };
    bool is_first = true;

    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        struct view *row;

        if (!(m->forms & (unsigned)forms[i]))
            continue;
        row = view_add(v, BOOK_FORM_CHOICE);
        view_set(row, BOOK_FORM_CHOICE_ID,
                 is_first ? "moedeform"
                          : arena_printf(view_arena(v), "moedeform-%s", book_form_value(forms[i])));
        view_set(row, BOOK_FORM_CHOICE_VALUE, book_form_value(forms[i]));
        view_set(row, BOOK_FORM_CHOICE_NAME, name_form_choice(view_lang(v), forms[i]));
        view_show(row, BOOK_FORM_CHOICE_CHECKED, m->chosen == forms[i]);
        is_first = false;
    }
    errors_fill_field(v, BOOK_FORM_FORM_ERROR, m->errors, "moedeform");
    view_set(v, BOOK_FORM_RULE, rule(v, IL_20_4));
    why_link(v, WHY_FORM);
}

void fill_book_time(struct view *v, const struct view_book_time *m)
{
    view_set(v, BOOK_TIME_BACK, m->back);
    if (m->deadline_on != CIVIL_NONE) {
        struct view *duty = view_add(v, BOOK_TIME_DUTY);

        view_set(duty, BOOK_TIME_DEADLINE,
                 format_day_distance(view_arena(v), view_lang(v), m->deadline_on, m->today));
        view_set(duty, BOOK_TIME_DEADLINE_ISO, format_day_iso(view_arena(v), m->deadline_on));
        set_day(duty, BOOK_TIME_LATEST, BOOK_TIME_LATEST_ISO, m->latest_on);
    }
    view_set(v, BOOK_TIME_LENGTH, format_minutes(view_arena(v), view_lang(v), m->length_min));
    view_set(v, BOOK_TIME_FORM, name_form(view_lang(v), m->form));
    if (m->caseworker)
        view_set(view_add(v, BOOK_TIME_WITH_OWN), BOOK_TIME_CASEWORKER, m->caseworker);
    view_set_optional(v, BOOK_TIME_PLACE, m->place);
    view_show(v, BOOK_TIME_INTERPRETER, m->with_interpreter);
    fill_slots(v, &m->slots);
    view_show(v, BOOK_TIME_PAGES, m->earlier || m->later);
    if (m->earlier)
        view_set(view_add(v, BOOK_TIME_EARLIER), BOOK_TIME_EARLIER_HREF, m->earlier);
    if (m->later)
        view_set(view_add(v, BOOK_TIME_LATER), BOOK_TIME_LATER_HREF, m->later);
    view_set(v, BOOK_TIME_HOLD, format_minutes(view_arena(v), view_lang(v), m->hold_min));
    view_set(v, BOOK_TIME_RULE, rule(v, IL_20_4));
    why_link(v, m->deadline_on != CIVIL_NONE ? WHY_DEADLINE : WHY_DUTY);
}

void fill_book_taken(struct view *v, const struct view_book_taken *m)
{
    view_set(v, BOOK_TAKEN_BACK, m->back);
    view_show(v, m->talk ? BOOK_TAKEN_MOVING : BOOK_TAKEN_BOOKING, true);
    view_set(v, BOOK_TAKEN_TALK, m->talk);
    if (m->talk)
        set_moment(v, BOOK_TAKEN_OLD, BOOK_TAKEN_OLD_ISO, m->old_day, m->old_minute);
    view_set(v, BOOK_TAKEN_REASON, reason_plain(view_lang(v), m->verdict.reason));
    if (m->wanted_day != CIVIL_NONE)
        set_moment(view_add(v, BOOK_TAKEN_WANTED), BOOK_TAKEN_WANTED, BOOK_TAKEN_WANTED_ISO,
                   m->wanted_day, m->wanted_minute);
    view_show(v, m->nearest_count ? BOOK_TAKEN_NEAREST : BOOK_TAKEN_NONE_LEFT, true);
    for (size_t i = 0; i < m->nearest_count; i++) {
        struct view *row = view_add(v, BOOK_TAKEN_NEAR_SLOT);

        view_set(row, BOOK_TAKEN_SLOT_ID, m->nearest[i].id);
        view_set(row, BOOK_TAKEN_SLOT_LABEL,
                 slot_label(view_arena(v), view_lang(v), &m->nearest[i], m->nearest_is_own[i]));
    }
    view_set_optional(v, BOOK_TAKEN_RULE, rule(v, m->verdict.cite));
    why_link(v, why_of_verdict(m->verdict));
}

void fill_book_none(struct view *v, const struct view_book_none *m)
{
    view_set(v, BOOK_NONE_NUMBER, format_reference(view_arena(v), m->number));
    view_set(v, BOOK_NONE_AT, format_utc(view_arena(v), view_lang(v), m->at_utc));
    view_set(v, BOOK_NONE_AT_ISO, format_utc_iso(view_arena(v), m->at_utc));
    set_day(v, BOOK_NONE_FROM, BOOK_NONE_FROM_ISO, m->from_day);
    set_day(v, BOOK_NONE_TO, BOOK_NONE_TO_ISO, m->to_day);
    view_show(v, BOOK_NONE_WAITING, m->has_deadline && !m->is_answered);
    view_show(v, BOOK_NONE_OTHER_FORM, m->may_change_form);
    view_show(v, BOOK_NONE_OTHER_INTERPRETER, m->with_interpreter);
    view_show(v, BOOK_NONE_MAY_ASK, !m->is_asked && !m->is_answered);
    view_show(v, BOOK_NONE_ASKED, m->is_asked && !m->is_answered);
    if (m->is_answered)
        view_set(view_add(v, BOOK_NONE_ANSWERED), BOOK_NONE_ANSWER, m->answer);
    view_set(v, BOOK_NONE_RULE, rule(v, BEK113_13));
    why_link(v, WHY_NO_TIMES);
}

void fill_book_language(struct view *v, const struct view_book_language *m)
{
    view_show(v, BOOK_LANGUAGE_NEEDED_NO, text_same(m->answer, "nej"));
    view_show(v, BOOK_LANGUAGE_NEEDED_YES, text_same(m->answer, "ja"));
    for (int i = 0; i < SPOKEN_COUNT; i++) {
        struct view *row = view_add(v, BOOK_LANGUAGE_SPOKEN);

        view_set(row, BOOK_LANGUAGE_SPOKEN_VALUE, spoken_value(i));
        view_set(row, BOOK_LANGUAGE_SPOKEN_NAME, spoken_name(view_lang(v), spoken_value(i)));
        view_show(row, BOOK_LANGUAGE_SPOKEN_SELECTED, text_same(m->spoken, spoken_value(i)));
    }
    errors_fill_field(v, BOOK_LANGUAGE_NEEDED_ERROR, m->errors, "tolk-nej");
    errors_fill_field(v, BOOK_LANGUAGE_LANGUAGE_ERROR, m->errors, "sprog");
}

void fill_book_support(struct view *v, const struct view_book_field *m)
{
    view_set(v, BOOK_SUPPORT_NEEDS, m->value);
    errors_fill_field(v, BOOK_SUPPORT_NEEDS_ERROR, m->errors, "hensyn");
}

void fill_book_phone(struct view *v, const struct view_book_field *m)
{
    view_set(v, BOOK_PHONE_NUMBER, m->value);
    errors_fill_field(v, BOOK_PHONE_PHONE_ERROR, m->errors, "telefon");
}

void fill_book_check(struct view *v, const struct view_book_check *m)
{
    view_set(v, BOOK_CHECK_SLOT, m->slot);
    if (m->is_changed) {
        struct view *changed = view_add(v, BOOK_CHECK_CHANGED);

        if (m->seen_day != CIVIL_NONE)
            set_moment(view_add(changed, BOOK_CHECK_SEEN), BOOK_CHECK_SEEN, BOOK_CHECK_SEEN_ISO,
                       m->seen_day, m->seen_minute);
    }
    set_moment(v, BOOK_CHECK_WHEN, BOOK_CHECK_WHEN_ISO, m->day, m->minute);
    view_set(v, BOOK_CHECK_LENGTH, format_minutes(view_arena(v), view_lang(v), m->length_min));
    view_set(v, BOOK_CHECK_FORM, name_form(view_lang(v), m->form));
    view_show(v, BOOK_CHECK_MAY_CHANGE_FORM, m->may_change_form);
    view_show(v, BOOK_CHECK_AT_OFFICE, m->form == LAW_FORM_OFFICE);
    view_set(v, BOOK_CHECK_PLACE, m->place);
    if (m->form == LAW_FORM_PHONE)
        view_set(view_add(v, BOOK_CHECK_BY_PHONE), BOOK_CHECK_NUMBER,
                 format_phone(view_arena(v), m->phone));
    view_set(v, BOOK_CHECK_CASEWORKER, m->caseworker);
    view_show(v, BOOK_CHECK_INTERPRETER_NONE, !m->interpreter);
    view_set_optional(v, BOOK_CHECK_INTERPRETER, spoken_name(view_lang(v), m->interpreter));
    view_show(v, BOOK_CHECK_NEEDS_NONE, text_is_empty(m->needs));
    view_set_optional(v, BOOK_CHECK_NEEDS, m->needs);
    if (m->change_is_over)
        view_show(v, BOOK_CHECK_CHANGE_NEVER, true);
    else
        view_set_optional(v, BOOK_CHECK_CHANGE_UNTIL,
                          book_limit_text(view_arena(v), view_lang(v), &m->change));
    if (m->hold_until_utc)
        view_set_optional(v, BOOK_CHECK_HELD,
                          format_utc_clock(view_arena(v), view_lang(v), m->hold_until_utc));
    else
        view_show(v, BOOK_CHECK_HOLD_OVER, true);
    view_set(v, BOOK_CHECK_RULE, rule(v, BEK1216_44_4));
    why_link(v, WHY_CHANGE);
}

void fill_book_refused(struct view *v, const struct view_book_refused *m)
{
    view_set(v, BOOK_REFUSED_REASON, reason_plain(view_lang(v), m->verdict.reason));
    if (m->talk) {
        struct view *talk = view_add(v, BOOK_REFUSED_HAS_TALK);

        view_set(talk, BOOK_REFUSED_TALK, m->talk);
        set_moment(talk, BOOK_REFUSED_WHEN, BOOK_REFUSED_WHEN_ISO, m->day, m->minute);
    } else {
        view_show(v, BOOK_REFUSED_NO_TALK, true);
    }
    view_set_optional(v, BOOK_REFUSED_RULE, rule(v, m->verdict.cite));
    why_link(v, why_of_verdict(m->verdict));
}
