/* One talk on the caseworker's pages (S09), and what is written to the citizen about it. */
#include "view/staff_talk.h"

#include "base/text.h"
#include "law/clock.h"
#include "view/format.h"
#include "view/names.h"
#include "view/reasons.h"
#include "view/spoken.h"
#include "view/staff_times.h"
#include "view/words.h"

#include "made/staff_talk.h"
#include "made/talk_head.h"

void fill_talk_head(struct view *v, const struct view_staff_talk_head *m)
{
    if (m->may_open) {
        struct view *open = view_add(v, TALK_HEAD_TALK_OPEN);

        fill_person_head(open, &m->person);
    }
    view_show(v, TALK_HEAD_TALK_HIDDEN, !m->may_open);
}

const char *staff_where(struct arena *a, enum law_form form, const char *place, const char *phone)
{
    if (form == LAW_FORM_PHONE)
        return words_fill(a, LANG_DA, WORD_WHERE_PHONE, "phone", format_phone(a, phone), NULL);
    if (form == LAW_FORM_VIDEO)
        return words(LANG_DA, WORD_WHERE_VIDEO);
    return words_fill(a, LANG_DA, WORD_WHERE_OFFICE, "place", place, NULL);
}

char *staff_letter_moved(struct arena *a, const char *old_when, civil_day day, int minute,
                         int length_min, const char *where, const char *caseworker,
                         const char *phone)
{
    return words_fill(a, LANG_DA, WORD_LETTER_MOVED, "when", format_moment(a, LANG_DA, day, minute),
                      "length", format_minutes(a, LANG_DA, length_min), "where", where, "name",
                      caseworker, "old", old_when, "phone", format_phone(a, phone), NULL);
}

char *staff_letter_cancelled(struct arena *a, const char *when, civil_day deadline_on,
                             bool by_summons, const char *phone)
{
    const char *next =
        words(LANG_DA, by_summons ? WORD_LETTER_CANCELLED_SUMMONS : WORD_LETTER_CANCELLED_FREE);

    if (deadline_on != CIVIL_NONE)
        next = words_fill(a, LANG_DA, WORD_LETTER_CANCELLED_BOOK, "date",
                          format_day(a, LANG_DA, deadline_on), NULL);
    return words_fill(a, LANG_DA, WORD_LETTER_CANCELLED, "when", when, "next", next, "phone",
                      format_phone(a, phone), NULL);
}

/* ---- the page of one talk ---- */

static void fill_status(struct view *v, const struct view_staff_talk *m)
{
    static const struct {
        const char *css;
        enum word text;
    } states[] = {
        [STAFF_STATE_UPCOMING] = { "", WORD_TALK_STATE_UPCOMING },
        [STAFF_STATE_PAST] = { "status-must", WORD_TALK_STATE_PAST },
        [STAFF_STATE_HELD] = { "status-done", WORD_TALK_STATE_HELD },
        [STAFF_STATE_NO_SHOW] = { "status-late", WORD_TALK_STATE_NO_SHOW },
        [STAFF_STATE_CANCELLED] = { "", WORD_TALK_STATE_CANCELLED },
        [STAFF_STATE_CANCELLED_LATE] = { "status-must", WORD_TALK_STATE_CANCELLED_LATE },
        [STAFF_STATE_LATE_EXCUSED] = { "status-done", WORD_TALK_STATE_LATE_EXCUSED },
        [STAFF_STATE_LATE_NO_SHOW] = { "status-late", WORD_TALK_STATE_LATE_NO_SHOW },
        [STAFF_STATE_CANCELLED_BY_US] = { "", WORD_TALK_STATE_CANCELLED_BY_US },
    };

    must(m->state > STAFF_STATE_UNSET && m->state <= STAFF_STATE_CANCELLED_BY_US);
    view_set(v, STAFF_TALK_STATUS_CLASS, states[m->state].css);
    view_set(v, STAFF_TALK_STATUS, words(LANG_DA, states[m->state].text));
    if (m->state == STAFF_STATE_NO_SHOW || m->state == STAFF_STATE_LATE_NO_SHOW)
        view_set_optional(v, STAFF_TALK_STATUS_MORE, words(LANG_DA, WORD_TALK_STATE_NO_SHOW_MORE));
    if (m->has_record)
        view_set(view_add(v, STAFF_TALK_MINUTES), STAFF_TALK_MINUTES_TEXT,
                 words(LANG_DA, m->is_record_finished ? WORD_RECORD_READ : WORD_RECORD_WRITE));
    if (m->head.may_open
        && (m->state == STAFF_STATE_PAST || m->state == STAFF_STATE_CANCELLED_LATE))
        view_set(view_add(v, STAFF_TALK_RECORD), STAFF_TALK_RECORD_TEXT,
                 words(LANG_DA, m->state == STAFF_STATE_PAST ? WORD_TALK_RECORD : WORD_TALK_JUDGE));
}

static const char *change_text(struct arena *a, const struct view_staff_talk *m)
{
    const char *when = format_moment(a, LANG_DA, m->change.until.day, m->change.until.minute);

    if (!m->may_move || (m->state != STAFF_STATE_UPCOMING && m->state != STAFF_STATE_PAST))
        return words(LANG_DA, WORD_TALK_CHANGE_NEVER);
    return words_fill(a, LANG_DA,
                      m->change_is_over ? WORD_TALK_CHANGE_OVER : WORD_TALK_CHANGE_UNTIL, "when",
                      when, NULL);
}

static void fill_facts(struct view *v, const struct view_staff_talk *m)
{
    struct arena *a = view_arena(v);

    view_set(v, STAFF_TALK_LENGTH, format_minutes(a, LANG_DA, m->head.length_min));
    if (m->previous_utc)
        view_set_optional(v, STAFF_TALK_PREVIOUS, format_utc(a, LANG_DA, m->previous_utc));
    view_set(v, STAFF_TALK_FORM_NAME, staff_form(m->form));
    view_set(v, STAFF_TALK_PLACE, m->place);
    if (m->form == LAW_FORM_PHONE && m->head.may_open)
        view_set_optional(v, STAFF_TALK_NUMBER, format_phone(a, m->phone));
    view_set(v, STAFF_TALK_CASEWORKER, m->head.caseworker);
    view_set(v, STAFF_TALK_KIND, name_booking_kind(m->kind));
    view_set_optional(v, STAFF_TALK_SUBJECT, m->subject);
    view_set(v, STAFF_TALK_INTERPRETER,
             m->interpreter ? spoken_name(LANG_DA, m->interpreter)
                            : words(LANG_DA, WORD_TIMES_NO_INTERPRETER));
    view_set_optional(v, STAFF_TALK_NEEDS, m->needs);
    view_set_optional(v, STAFF_TALK_REASON, m->reason);
    view_set(v, STAFF_TALK_CHANGE, change_text(a, m));
    view_set(v, STAFF_TALK_REFERENCE, format_reference(a, m->reference));
    view_set(v, STAFF_TALK_DEADLINE,
             m->deadline == LAW_DEADLINE_NONE
                 ? words(LANG_DA, WORD_TALK_NO_DEADLINE)
                 : words_fill(a, LANG_DA, WORD_TALK_DEADLINE, "date",
                              format_day_plain(a, LANG_DA, m->deadline_on), "latest",
                              format_day_plain(a, LANG_DA, m->latest_on), "state",
                              name_deadline(m->deadline), NULL));
}

static const char *event_sentence(struct arena *a, const struct view_talk_event *event)
{
    static const struct {
        const char *code;
        enum word text;
    } codes[] = {
        { "booked", WORD_TALK_EVENT_BOOKED },
        { "moved", WORD_TALK_EVENT_MOVED },
        { "moved_by_us", WORD_TALK_EVENT_MOVED_BY_US },
        { "cancelled", WORD_TALK_EVENT_CANCELLED },
        { "cancelled_late", WORD_TALK_EVENT_CANCELLED_LATE },
        { "cancelled_by_us", WORD_TALK_EVENT_CANCELLED_BY_US },
        { "held", WORD_TALK_EVENT_HELD },
        { "no_show", WORD_TALK_EVENT_NO_SHOW },
        { "excused", WORD_TALK_EVENT_EXCUSED },
    };
    const struct word_value values[] = {
        { "from", event->from_utc ? format_utc(a, LANG_DA, event->from_utc) : "" },
        { "to", event->to_utc ? format_utc(a, LANG_DA, event->to_utc) : "" },
    };

    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++)
        if (text_same(codes[i].code, event->event))
            return words_fill_any(a, LANG_DA, codes[i].text, values, 2);
    return event->event;
}

static void fill_events(struct view *v, const struct view_staff_talk *m)
{
    struct arena *a = view_arena(v);

    for (size_t i = 0; i < m->event_count; i++) {
        const struct view_talk_event *event = &m->events[i];
        struct view *line = view_add(v, STAFF_TALK_EVENT);

        view_set(line, STAFF_TALK_EVENT_ISO, format_utc_iso(a, event->at_utc));
        view_set(line, STAFF_TALK_EVENT_WHEN, format_utc(a, LANG_DA, event->at_utc));
        view_set(line, STAFF_TALK_EVENT_TEXT, event_sentence(a, event));
        view_set(line, STAFF_TALK_EVENT_WHO,
                 event->who ? event->who
                            : words(LANG_DA, event->is_system ? WORD_TALK_WHO_SYSTEM
                                                              : WORD_TALK_WHO_CITIZEN));
        if (m->head.may_open)
            view_set_optional(line, STAFF_TALK_EVENT_REASON, event->reason);
    }
}

static const char *channel_name(const char *code)
{
    static const struct {
        const char *code;
        enum word text;
    } channels[] = {
        { "digital_post", WORD_CHANNEL_DIGITAL_POST },
        { "letter", WORD_CHANNEL_LETTER },
        { "portal", WORD_CHANNEL_PORTAL },
        { "sms", WORD_CHANNEL_SMS },
        { "email", WORD_CHANNEL_EMAIL },
    };

    for (size_t i = 0; i < sizeof channels / sizeof *channels; i++)
        if (text_same(channels[i].code, code))
            return words(LANG_DA, channels[i].text);
    return code;
}

static const char *message_state(struct arena *a, const struct view_talk_message *message)
{
    const enum word text = message->failed_utc      ? WORD_TALK_MESSAGE_FAILED
                           : message->available_utc ? WORD_TALK_MESSAGE_AVAILABLE
                                                    : WORD_TALK_MESSAGE_QUEUED;
    const int64_t at = message->failed_utc      ? message->failed_utc
                       : message->available_utc ? message->available_utc
                                                : message->queued_utc;

    return words_fill(a, LANG_DA, text, "when", format_utc(a, LANG_DA, at), NULL);
}

static void fill_messages(struct view *v, const struct view_staff_talk *m)
{
    struct arena *a = view_arena(v);
    struct view *list;

    view_show(v, STAFF_TALK_NO_MESSAGES, m->message_count == 0);
    if (m->message_count == 0)
        return;
    list = view_add(v, STAFF_TALK_MESSAGES);
    for (size_t i = 0; i < m->message_count; i++) {
        struct view *line = view_add(list, STAFF_TALK_MESSAGE);

        view_set(line, STAFF_TALK_MESSAGE_NAME,
                 words_fill(a, LANG_DA, WORD_TALK_MESSAGE, "subject", m->messages[i].subject,
                            "kind", m->messages[i].kind, NULL));
        view_set(line, STAFF_TALK_MESSAGE_CHANNEL, channel_name(m->messages[i].channel));
        view_set(line, STAFF_TALK_MESSAGE_STATE, message_state(a, &m->messages[i]));
    }
}

void fill_staff_talk(struct view *v, const struct view_staff_talk *m)
{
    struct arena *a = view_arena(v);

    fill_talk_head(v, &m->head);
    view_set(v, STAFF_TALK_SHORT, format_day_plain(a, LANG_DA, m->head.day));
    view_set(v, STAFF_TALK_CLOCK, format_clock(a, LANG_DA, m->head.minute));
    view_set(v, STAFF_TALK_WHEN, format_moment(a, LANG_DA, m->head.day, m->head.minute));
    view_set(v, STAFF_TALK_WHEN_ISO, format_moment_iso(a, m->head.day, m->head.minute));
    view_set(v, STAFF_TALK_TALK, m->head.id);
    view_show(v, STAFF_TALK_BACK_WEEK, !m->head.may_open);
    if (m->head.may_open)
        view_set(view_add(v, STAFF_TALK_BACK_PERSON), STAFF_TALK_PERSON, m->head.person.id);
    fill_status(v, m);
    fill_facts(v, m);
    view_show(v, STAFF_TALK_UPCOMING, m->state == STAFF_STATE_UPCOMING && m->head.may_open);
    view_set_optional(
        v, STAFF_TALK_RULE,
        reason_rule(a, LANG_DA, m->kind == LAW_BOOKING_SUMMONS ? BEK1216_46_1 : BEK1216_44_4));
    fill_events(v, m);
    fill_messages(v, m);
}
