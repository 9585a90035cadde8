/* One talk on the citizen's pages. */
#include "view/talk.h"

#include "base/text.h"
#include "law/clock.h"
#include "made/talk.h"
#include "made/talk_cancel.h"
#include "made/talk_move.h"
#include "made/talk_move_check.h"
#include "made/talk_refused.h"
#include "view/book.h"
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

static bool is_cancelled(enum talk_state state)
{
    return state == TALK_STATE_CANCELLED || state == TALK_STATE_CANCELLED_LATE
           || state == TALK_STATE_CANCELLED_BY_US;
}

static const char *heading(struct view *v, const struct view_talk *m)
{
    if (!m->is_receipt)
        return words(view_lang(v), WORD_TALK_DETAILS);
    if (is_cancelled(m->state))
        return words(view_lang(v), WORD_TALK_CANCELLED);
    return words(view_lang(v), m->previous_utc ? WORD_TALK_MOVED : WORD_TALK_BOOKED);
}

static enum word status(const struct view_talk *m)
{
    switch (m->state) {
    case TALK_STATE_PAST:
        return WORD_TALK_IS_PAST;
    case TALK_STATE_HELD:
        return WORD_TALK_IS_HELD;
    case TALK_STATE_NO_SHOW:
        return WORD_TALK_IS_NO_SHOW;
    case TALK_STATE_CANCELLED:
        return WORD_TALK_IS_CANCELLED;
    case TALK_STATE_CANCELLED_LATE:
        return WORD_TALK_IS_CANCELLED_LATE;
    case TALK_STATE_CANCELLED_BY_US:
        return WORD_TALK_IS_CANCELLED_BY_US;
    case TALK_STATE_UPCOMING:
    case TALK_STATE_UNSET:
        break;
    }
    if (m->previous_utc)
        return WORD_TALK_IS_MOVED;
    return m->kind == LAW_BOOKING_SELF ? WORD_TALK_IS_BOOKED : WORD_TALK_IS_FIXED;
}

/* For the receptionist, whatever the page's language. */
static void fill_danish(struct view *v, const struct view_talk *m)
{
    struct view *danish;

    if (view_lang(v) == LANG_DA)
        return;
    danish = view_add(v, TALK_DANISH);
    view_set(danish, TALK_DANISH_WHEN, format_moment(view_arena(v), LANG_DA, m->day, m->minute));
    view_set(danish, TALK_DANISH_WHERE,
             m->form == LAW_FORM_OFFICE ? m->place : name_form(LANG_DA, m->form));
}

static void fill_upcoming(struct view *v, const struct view_talk *m)
{
    view_show(v, TALK_UPCOMING, true);
    view_show(v, TALK_BY_VIDEO, m->form == LAW_FORM_VIDEO);
    view_set(v, TALK_UNIT_PHONE, format_phone(view_arena(v), m->unit_phone));
    view_set(v, TALK_UNIT_TEL, format_tel(view_arena(v), m->unit_phone));
    if (m->move.outcome == LAW_ALLOWED) {
        view_show(v, TALK_MOVE, true);
        view_set(v, TALK_CHANGE_UNTIL, book_limit_text(view_arena(v), view_lang(v), &m->change));
    } else {
        view_set(view_add(v, TALK_MOVE_OVER), TALK_MOVE_WHY,
                 reason_plain(view_lang(v), m->move.reason));
    }
    fill_danish(v, m);
}

static void fill_table(struct view *v, const struct view_talk *m)
{
    view_set(v, TALK_TALK, m->id);
    view_set(v, TALK_REFERENCE, format_reference(view_arena(v), m->reference));
    set_moment(v, TALK_WHEN, TALK_WHEN_ISO, m->day, m->minute);
    if (m->previous_utc) {
        struct view *previous = view_add(v, TALK_PREVIOUS);

        view_set(previous, TALK_PREVIOUS, format_utc(view_arena(v), view_lang(v), m->previous_utc));
        view_set(previous, TALK_PREVIOUS_ISO, format_utc_iso(view_arena(v), m->previous_utc));
    }
    view_set(v, TALK_LENGTH, format_minutes(view_arena(v), view_lang(v), m->length_min));
    view_set(v, TALK_FORM, name_form(view_lang(v), m->form));
    view_show(v, TALK_AT_OFFICE, m->form == LAW_FORM_OFFICE);
    view_set(v, TALK_PLACE, m->place);
    view_set(v, TALK_UNIT, m->unit);
    view_show(v, TALK_BY_PHONE, m->form == LAW_FORM_PHONE);
    view_set(v, TALK_NUMBER, format_phone(view_arena(v), m->phone));
    view_set(v, TALK_CASEWORKER, m->caseworker);
    view_set_optional(v, TALK_SUBJECT, m->subject);
    view_set_optional(v, TALK_INTERPRETER, spoken_name(view_lang(v), m->interpreter));
    view_set_optional(v, TALK_NEEDS, m->needs);
}

static void fill_record(struct view *v, const struct view_talk *m)
{
    struct view *record = view_add(v, TALK_RECORD);

    view_set(record, TALK_UNIT_PHONE, format_phone(view_arena(v), m->unit_phone));
    view_set(record, TALK_UNIT_TEL, format_tel(view_arena(v), m->unit_phone));
    view_set_optional(record, TALK_AGREED, m->agreed);
    if (m->next_on != CIVIL_NONE)
        set_day(view_add(record, TALK_NEXT), TALK_NEXT, TALK_NEXT_ISO, m->next_on);
}

void fill_talk(struct view *v, const struct view_talk *m)
{
    enum law_cite rule = m->kind == LAW_BOOKING_SELF ? BEK1216_44_4 : BEK1216_46_1;

    must(m->state != TALK_STATE_UNSET);
    view_set(v, TALK_HEADING, heading(v, m));
    view_set_optional(v, TALK_STATUS, words(view_lang(v), status(m)));
    fill_table(v, m);
    if (m->state == TALK_STATE_UPCOMING)
        fill_upcoming(v, m);
    if (m->has_record)
        fill_record(v, m);
    view_show(v, TALK_ENDED_CALENDAR, is_cancelled(m->state));
    view_show(v, TALK_AFBUD, m->state == TALK_STATE_CANCELLED_LATE);
    if (m->state == TALK_STATE_CANCELLED && m->book_again_by != CIVIL_NONE) {
        set_day(view_add(v, TALK_BOOK_AGAIN), TALK_DEADLINE, TALK_DEADLINE_ISO, m->book_again_by);
        rule = IL_20_4;
    }
    if (m->state == TALK_STATE_CANCELLED_LATE || m->state == TALK_STATE_NO_SHOW)
        rule = LAS_37_1;
    view_set_optional(v, TALK_RULE, reason_rule(view_arena(v), view_lang(v), rule));
    why_link(v, why_of(rule));
}

void fill_talk_move(struct view *v, const struct view_talk_move *m)
{
    const bool is_free = m->slots.own_count + m->slots.other_count > 0;

    view_set(v, TALK_MOVE_TALK, m->id);
    set_moment(v, TALK_MOVE_OLD, TALK_MOVE_OLD_ISO, m->old_day, m->old_minute);
    if (m->latest_on != CIVIL_NONE)
        set_day(view_add(v, TALK_MOVE_LATEST), TALK_MOVE_LATEST, TALK_MOVE_LATEST_ISO,
                m->latest_on);
    view_set(v, TALK_MOVE_CHANGE_UNTIL, book_limit_text(view_arena(v), view_lang(v), &m->change));
    view_show(v, is_free ? TALK_MOVE_TIMES : TALK_MOVE_NOTHING_FREE, true);
    if (is_free)
        fill_slots(v, &m->slots);
    view_show(v, TALK_MOVE_PAGES, m->earlier || m->later);
    if (m->earlier)
        view_set(view_add(v, TALK_MOVE_EARLIER), TALK_MOVE_EARLIER_HREF, m->earlier);
    if (m->later)
        view_set(view_add(v, TALK_MOVE_LATER), TALK_MOVE_LATER_HREF, m->later);
    view_set(v, TALK_MOVE_RULE, reason_rule(view_arena(v), view_lang(v), BEK1216_44_4));
    why_link(v, WHY_CHANGE);
}

void fill_talk_move_check(struct view *v, const struct view_talk_move_check *m)
{
    view_set(v, TALK_MOVE_CHECK_TALK, m->id);
    view_set(v, TALK_MOVE_CHECK_SLOT, m->slot);
    if (m->is_changed) {
        struct view *changed = view_add(v, TALK_MOVE_CHECK_CHANGED);

        if (m->seen_day != CIVIL_NONE)
            set_moment(view_add(changed, TALK_MOVE_CHECK_SEEN), TALK_MOVE_CHECK_SEEN,
                       TALK_MOVE_CHECK_SEEN_ISO, m->seen_day, m->seen_minute);
    }
    set_moment(v, TALK_MOVE_CHECK_OLD, TALK_MOVE_CHECK_OLD_ISO, m->old_day, m->old_minute);
    set_moment(v, TALK_MOVE_CHECK_WHEN, TALK_MOVE_CHECK_WHEN_ISO, m->day, m->minute);
    view_set(v, TALK_MOVE_CHECK_LENGTH, format_minutes(view_arena(v), view_lang(v), m->length_min));
    view_set(v, TALK_MOVE_CHECK_FORM, name_form(view_lang(v), m->form));
    view_show(v, TALK_MOVE_CHECK_AT_OFFICE, m->form == LAW_FORM_OFFICE);
    view_set(v, TALK_MOVE_CHECK_PLACE, m->place);
    view_set(v, TALK_MOVE_CHECK_CASEWORKER, m->caseworker);
    if (m->change_is_over)
        view_show(v, TALK_MOVE_CHECK_CHANGE_NEVER, true);
    else
        view_set_optional(v, TALK_MOVE_CHECK_CHANGE_UNTIL,
                          book_limit_text(view_arena(v), view_lang(v), &m->change));
    if (m->hold_until_utc)
        view_set_optional(v, TALK_MOVE_CHECK_HELD,
                          format_utc_clock(view_arena(v), view_lang(v), m->hold_until_utc));
    else
        view_show(v, TALK_MOVE_CHECK_HOLD_OVER, true);
    view_set(v, TALK_MOVE_CHECK_RULE, reason_rule(view_arena(v), view_lang(v), BEK1216_44_4));
    why_link(v, WHY_CHANGE);
}

void fill_talk_cancel(struct view *v, const struct view_talk_cancel *m)
{
    view_set(v, TALK_CANCEL_TALK, m->id);
    view_set_int(v, TALK_CANCEL_VERSION, m->version);
    view_show(v, TALK_CANCEL_CHANGED, m->is_changed);
    set_moment(v, TALK_CANCEL_WHEN, TALK_CANCEL_WHEN_ISO, m->day, m->minute);
    if (m->is_late) {
        view_show(v, TALK_CANCEL_TOO_LATE, true);
    } else if (m->book_again_by != CIVIL_NONE) {
        view_show(v, TALK_CANCEL_IN_TIME_DUTY, true);
        set_day(v, TALK_CANCEL_DEADLINE, TALK_CANCEL_DEADLINE_ISO, m->book_again_by);
    } else {
        view_show(v, TALK_CANCEL_IN_TIME_FREE, true);
    }
    view_show(v, TALK_CANCEL_MAY_MOVE, m->may_move);
    view_set(v, TALK_CANCEL_REASON, m->reason);
    errors_fill_field(v, TALK_CANCEL_REASON_ERROR, m->errors, "grund");
    view_set_optional(v, TALK_CANCEL_RULE, reason_rule(view_arena(v), view_lang(v), m->rule));
    why_link(v, m->is_late ? WHY_MONEY : WHY_CHANGE);
}

void fill_talk_refused(struct view *v, const struct view_talk_refused *m)
{
    static const enum word headings[] = {
        [TALK_NOT_MOVED] = WORD_TALK_CANNOT_MOVE,
        [TALK_NOT_CANCELLED] = WORD_TALK_CANNOT_CANCEL,
        [TALK_GONE_ALREADY] = WORD_TALK_ALREADY_CANCELLED,
    };

    must(m->what != TALK_REFUSAL_UNSET);
    view_set(v, TALK_REFUSED_HEADING, words(view_lang(v), headings[m->what]));
    view_set(v, TALK_REFUSED_TALK, m->id);
    view_set(v, TALK_REFUSED_REASON,
             m->what == TALK_GONE_ALREADY ? words(view_lang(v), WORD_REASON_NO_BOOKING)
                                          : reason_plain(view_lang(v), m->verdict.reason));
    if (m->stands)
        set_moment(view_add(v, TALK_REFUSED_STANDS), TALK_REFUSED_WHEN, TALK_REFUSED_WHEN_ISO,
                   m->day, m->minute);
    view_set(v, TALK_REFUSED_UNIT_PHONE, format_phone(view_arena(v), m->unit_phone));
    view_set(v, TALK_REFUSED_UNIT_TEL, format_tel(view_arena(v), m->unit_phone));
    view_show(v, TALK_REFUSED_MAY_CANCEL, m->may_cancel);
    view_set_optional(v, TALK_REFUSED_RULE,
                      reason_rule(view_arena(v), view_lang(v), m->verdict.cite));
    why_link(v, m->what == TALK_GONE_ALREADY ? WHY_DUTY : why_of_verdict(m->verdict));
}
