/* S04: one person's overview and timeline; and the page that shows a whole CPR number. */
#include "view/person.h"

#include "base/text.h"
#include "made/person.h"
#include "made/person_cpr.h"
#include "view/format.h"
#include "view/names.h"
#include "view/reasons.h"
#include "view/words.h"

static const char *rule_word(struct arena *a, enum word word, enum law_cite cite)
{
    return words_fill(a, LANG_DA, word, "rule", law_citation(cite)->in_words, NULL);
}

static const char *day_word(struct arena *a, enum word word, civil_day day)
{
    return words_fill(a, LANG_DA, word, "date", format_day(a, LANG_DA, day), NULL);
}

/* "til og med ..., tages op igen senest ..." */
static const char *period(struct arena *a, civil_day until, civil_day review_on)
{
    const char *end = until == CIVIL_NONE ? words(LANG_DA, WORD_PERSON_UNTIL_OPEN)
                                          : day_word(a, WORD_PERSON_UNTIL, until);

    if (review_on == CIVIL_NONE)
        return end;
    return words_fill(a, LANG_DA, WORD_PERSON_PERIOD_REVIEW, "until", end, "date",
                      format_day(a, LANG_DA, review_on), NULL);
}

static void next_link(struct view *box, const char *href, enum word text)
{
    struct view *link = view_add(box, PERSON_NEXT_LINK);

    view_set(link, PERSON_NEXT_HREF, href);
    view_set(link, PERSON_NEXT_TEXT, words(LANG_DA, text));
}

/* While the duty lasts; a deadline that it does not live to see is none (G03). */
static const char *next_deadline(struct arena *a, const struct view_person *m)
{
    return m->deadline_no_later == CIVIL_NONE
               ? rule_word(a, WORD_PERSON_NEXT_DEADLINE, BEK1216_44_1)
               : words_fill(a, LANG_DA, WORD_PERSON_NEXT_DEADLINE_BY, "date",
                            format_day(a, LANG_DA, m->deadline_no_later), "rule",
                            law_citation(BEK1216_44_1)->in_words, NULL);
}

static const char *next_summons(struct arena *a, const struct view_person *m)
{
    if (m->is_first_talk)
        return rule_word(a, WORD_PERSON_NEXT_FIRST, LAB_34_2);
    if (m->status != LAW_SELFBOOK_OBLIGED)
        return rule_word(a, WORD_PERSON_NEXT_SUMMON, BEK1216_46_1);
    return words_fill(a, LANG_DA, WORD_PERSON_NEXT_SUMMON_SOON, "date",
                      format_day(a, LANG_DA, civil_add_days(m->until, 1)), "rule",
                      law_citation(BEK1216_46_1)->in_words, NULL);
}

static void fill_next(struct view *box, const struct view_person *m)
{
    struct arena *a = view_arena(box);
    const char *id = m->head.id;
    const char *text = words(LANG_DA, WORD_PERSON_NEXT_NOTHING);

    switch (m->next) {
    case PERSON_NEXT_GUIDE:
        text = rule_word(a, WORD_PERSON_NEXT_GUIDE, BEK1216_44_2);
        next_link(box, arena_printf(a, "/borgere/%s/vejledning", id), WORD_PERSON_DO_GUIDE);
        break;
    case PERSON_NEXT_DEADLINE:
        text = next_deadline(a, m);
        next_link(box, arena_printf(a, "/borgere/%s/frist/ny", id), WORD_PERSON_DO_DEADLINE);
        break;
    case PERSON_NEXT_SUMMON:
        text = next_summons(a, m);
        next_link(box, arena_printf(a, "/borgere/%s/samtale/ny", id), WORD_PERSON_DO_SUMMON);
        break;
    case PERSON_NEXT_WAIT:
        text = words_fill(a, LANG_DA, WORD_PERSON_NEXT_WAIT, "date",
                          format_day_distance(a, LANG_DA, m->deadline_on, m->today), "rule",
                          law_citation(BEK1216_44_1)->in_words, NULL);
        break;
    case PERSON_NEXT_TALK:
        text = words_fill(a, LANG_DA, WORD_PERSON_NEXT_TALK, "date",
                          format_moment(a, LANG_DA, m->talk_on, m->talk_minute), NULL);
        next_link(box, arena_printf(a, "/samtaler/%s", m->talk_id), WORD_PERSON_DO_TALK);
        break;
    case PERSON_NEXT_NOTHING:
    case PERSON_NEXT_UNSET:
        break;
    }
    view_set(box, PERSON_NEXT, text);
}

static void fill_status(struct view *v, const struct view_person *m)
{
    struct arena *a = view_arena(v);
    struct view *box = view_add(v, PERSON_STATUS_BOX);
    struct view *until;

    view_set(v, PERSON_STATUS, name_selfbook(m->status));
    view_set(box, PERSON_STATUS_CLASS,
             m->next == PERSON_NEXT_TALK || m->next == PERSON_NEXT_WAIT ? "status-done"
             : m->next == PERSON_NEXT_NOTHING                           ? ""
                                                                        : "status-must");
    view_set(box, PERSON_STATUS_WHY, reason_with_cite(a, m->reason, m->cite));
    fill_next(box, m);
    if (m->until != CIVIL_NONE) {
        until = view_add(v, PERSON_UNTIL);
        view_set(until, PERSON_UNTIL, format_day(a, LANG_DA, m->until));
        view_set(until, PERSON_AFTER, name_selfbook(m->after));
    }
    view_show(v, PERSON_BOTH, m->is_exempt_and_revoked);
    view_set_optional(v, PERSON_EXEMPT,
                      m->is_exempt ? period(a, m->exempt_until, m->exemption_review_on) : NULL);
    view_set_optional(v, PERSON_REVOKED,
                      m->is_revoked ? period(a, m->revoked_until, m->revocation_review_on) : NULL);
    view_set_optional(v, PERSON_HEARING, m->hearing_step);
    view_set(v, PERSON_GUIDED,
             m->guided_on == CIVIL_NONE ? rule_word(a, WORD_PERSON_NOT_GUIDED, BEK1216_44_2)
                                        : day_word(a, WORD_PERSON_GUIDED, m->guided_on));
}

static void fill_talk(struct view *v, const struct view_person *m)
{
    struct arena *a = view_arena(v);
    struct view *talk;

    if (m->deadline == LAW_DEADLINE_NONE)
        view_set(v, PERSON_DEADLINE, words(LANG_DA, WORD_PERSON_DEADLINE_NONE));
    else
        view_set(v, PERSON_DEADLINE,
                 words_fill(a, LANG_DA, WORD_PERSON_DEADLINE, "state", name_deadline(m->deadline),
                            "deadline", format_day(a, LANG_DA, m->deadline_on), "latest",
                            format_day(a, LANG_DA, m->latest_on), "available",
                            format_day(a, LANG_DA, m->available_on), NULL));
    view_show(v, PERSON_TALK_NONE, !m->talk_id);
    if (!m->talk_id)
        return;
    talk = view_add(v, PERSON_TALK);
    view_set(talk, PERSON_TALK_ID, m->talk_id);
    view_set(talk, PERSON_TALK_ISO, format_moment_iso(a, m->talk_on, m->talk_minute));
    view_set(talk, PERSON_TALK_WHEN, format_moment(a, LANG_DA, m->talk_on, m->talk_minute));
    view_set(talk, PERSON_TALK_HOW,
             words_fill(a, LANG_DA, WORD_PERSON_TALK_HOW, "kind", name_booking_kind(m->talk_kind),
                        "form", name_form(LANG_DA, m->talk_form), "name", m->talk_with, NULL));
}

static void fill_cases(struct view *list, const struct view_person *m)
{
    for (size_t i = 0; i < m->case_count; i++) {
        struct view *row = view_add(list, PERSON_CASE);

        view_set(row, PERSON_CASE_ID, m->cases[i].id);
        view_set(row, PERSON_CASE_WHAT,
                 words_fill(view_arena(list), LANG_DA,
                            m->cases[i].is_no_show ? WORD_CASE_WHAT_STAYED : WORD_CASE_WHAT_LATE,
                            "date", format_day(view_arena(list), LANG_DA, m->cases[i].event_on),
                            NULL));
        view_set(row, PERSON_CASE_STATE, m->cases[i].state);
    }
}

static void fill_tasks(struct view *v, const struct view_person *m)
{
    struct view *list;

    if (m->case_count > 0)
        fill_cases(view_add(v, PERSON_CASES), m);
    if (!m->task_count && !m->help_asked && !m->no_times)
        return;
    list = view_add(v, PERSON_WAITING);
    for (size_t i = 0; i < m->task_count; i++) {
        struct view *row = view_add(list, PERSON_TASK);

        view_set(row, PERSON_TASK_NAME, m->tasks[i].name);
        view_set(row, PERSON_TASK_DUE,
                 words_fill(view_arena(v), LANG_DA, WORD_PERSON_DUE, "date",
                            format_day(view_arena(v), LANG_DA, m->tasks[i].due_on), NULL));
        view_show(row, PERSON_TASK_OVERDUE, m->tasks[i].is_overdue);
    }
    view_show(list, PERSON_HELP, m->help_asked);
    view_show(list, PERSON_NO_TIMES, m->no_times);
}

/* Lines of an address, one after the other. */
static const char *in_a_row(struct arena *a, const char *lines)
{
    struct text t = text_new(a, 80);

    for (; lines && *lines; lines++) {
        if (*lines == '\n')
            text_add(&t, ", ");
        else
            text_add_char(&t, *lines);
    }
    return t.bytes;
}

static const char *or_unknown(const char *text)
{
    return text_is_empty(text) ? words(LANG_DA, WORD_PERSON_UNKNOWN) : text;
}

static void fill_contact(struct view *v, const struct view_person *m)
{
    struct arena *a = view_arena(v);
    const char *channel =
        words(LANG_DA, m->digital_post ? WORD_PERSON_DIGITAL_POST : WORD_PERSON_LETTER);

    view_show(v, PERSON_CALL_NONE, text_is_empty(m->phone));
    if (!text_is_empty(m->phone)) {
        struct view *phone = view_add(v, PERSON_CALL);

        view_set(phone, PERSON_CALL, format_phone(a, m->phone));
        view_set(phone, PERSON_CALL_TEL, format_tel(a, m->phone));
    }
    view_set(v, PERSON_EMAIL, or_unknown(m->email));
    view_set(v, PERSON_ADDRESS, or_unknown(in_a_row(a, m->address)));
    view_set(v, PERSON_SPOKEN, m->language);
    view_set(v, PERSON_INTERPRETER,
             m->interpreter ? m->interpreter : words(LANG_DA, WORD_PERSON_NO_INTERPRETER));
    view_set(v, PERSON_DIGITAL_POST,
             m->outside_portal
                 ? words_fill(a, LANG_DA, WORD_PERSON_OUTSIDE, "channel", channel, "rule",
                              law_citation(BEK1216_44_3)->in_words, NULL)
                 : channel);
    view_set(v, PERSON_SIGN_IN,
             m->has_password                 ? words(LANG_DA, WORD_PERSON_HAS_PASSWORD)
             : m->code_made_on == CIVIL_NONE ? words(LANG_DA, WORD_PERSON_CODE_NEVER)
             : m->code_is_open ? day_word(a, WORD_PERSON_CODE_OPEN, m->code_made_on)
                               : day_word(a, WORD_PERSON_CODE_USED, m->code_made_on));
    view_set(v, PERSON_CASEWORKER, m->caseworker);
    view_set(v, PERSON_UNIT, m->unit);
}

static void fill_events(struct view *v, const struct view_person *m)
{
    struct arena *a = view_arena(v);
    struct view *list;

    view_show(v, PERSON_NO_EVENTS, m->event_count == 0 && m->is_newest);
    view_show(v, PERSON_OLDER_PAGE, !m->is_newest);
    if (m->older_before)
        view_set_optional(v, PERSON_OLDER,
                          arena_printf(a, "/borgere/%s?foer=%lld#tidslinje", m->head.id,
                                       (long long)m->older_before));
    if (m->event_count == 0)
        return;
    list = view_add(v, PERSON_EVENTS);
    for (size_t i = 0; i < m->event_count; i++) {
        struct view *row = view_add(list, PERSON_EVENT);
        const struct view_event_text e = event_text(a, &m->events[i]);

        view_set(row, PERSON_EVENT_ISO, format_utc_iso(a, m->events[i].at_utc));
        view_set(row, PERSON_EVENT_WHEN, format_utc(a, LANG_DA, m->events[i].at_utc));
        view_set(row, PERSON_EVENT_TEXT, e.text);
        view_set(row, PERSON_EVENT_WHO, e.who);
        if (e.href)
            view_set(view_add(row, PERSON_EVENT_LINK), PERSON_EVENT_HREF, e.href);
        else
            view_show(row, PERSON_EVENT_PLAIN, true);
        view_set_optional(row, PERSON_EVENT_DETAIL, e.detail);
    }
}

void fill_person(struct view *v, const struct view_person *m)
{
    view_set(v, PERSON_PERSON_ID, m->head.id);
    view_set(v, PERSON_NAME,
             arena_printf(view_arena(v), "%s %s", m->head.given_names, m->head.family_name));
    view_set(v, PERSON_CPR, staff_cpr(view_arena(v), m->head.cpr_date));
    view_show(v, PERSON_PROTECTED, m->head.is_protected);
    if (m->is_moved || m->is_ended)
        view_set_optional(v, PERSON_CLOSED,
                          day_word(view_arena(v),
                                   m->is_moved ? WORD_PERSON_MOVED : WORD_PERSON_ENDED,
                                   m->closed_on));
    view_show(v, PERSON_LOCKED, m->is_locked);
    fill_status(v, m);
    fill_talk(v, m);
    view_show(v, PERSON_MAY_GIVE, m->deadline != LAW_DEADLINE_OPEN);
    view_show(v, PERSON_MAY_WITHDRAW, m->deadline == LAW_DEADLINE_OPEN);
    fill_tasks(v, m);
    fill_contact(v, m);
    fill_events(v, m);
}

void fill_person_cpr(struct view *v, const struct view_person_cpr *m)
{
    struct view *ask;

    fill_person_head(v, &m->head);
    view_set(v, PERSON_CPR_RULE,
             words_fill(view_arena(v), LANG_DA, WORD_CPR_RULES, "rule",
                        law_citation(CPRL_52)->in_words, NULL));
    if (m->cpr) {
        view_set(view_add(v, PERSON_CPR_SHOWN), PERSON_CPR_SHOWN_CPR,
                 format_cpr(view_arena(v), m->cpr));
        return;
    }
    ask = view_add(v, PERSON_CPR_ASK);
    errors_fill_field(ask, PERSON_CPR_REASON_ERROR, m->errors, "grund");
    for (size_t i = 0; i < m->reason_count; i++) {
        struct view *row = view_add(ask, PERSON_CPR_REASON);

        view_set(row, PERSON_CPR_REASON_ID,
                 i == 0 ? "grund" : arena_printf(view_arena(v), "grund-%zu", i));
        view_set(row, PERSON_CPR_REASON_VALUE, m->reasons[i].value);
        view_set(row, PERSON_CPR_REASON_NAME, m->reasons[i].name);
        view_show(row, PERSON_CPR_REASON_CHOSEN, m->reasons[i].is_chosen);
    }
}
