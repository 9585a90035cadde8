/* S07: giving a booking deadline. */
#include "view/deadline.h"

#include "law/cites.h"
#include "made/deadline.h"
#include "made/deadline_check.h"
#include "made/deadline_refused.h"
#include "made/deadline_withdraw.h"
#include "view/format.h"
#include "view/reasons.h"
#include "view/words.h"

void fill_deadline_refused(struct view *v, const struct view_deadline_refused *m)
{
    fill_person_head(v, &m->head);
    for (size_t i = 0; i < m->issues->count; i++)
        view_set(view_add(v, DEADLINE_REFUSED_ISSUE), DEADLINE_REFUSED_ISSUE_TEXT,
                 reason_with_cite(view_arena(v), m->issues->at[i].reason, m->issues->at[i].cite));
    view_show(v, DEADLINE_REFUSED_WITHDRAW, m->may_withdraw);
    view_show(v, DEADLINE_REFUSED_GUIDE, m->needs_guidance);
    view_show(v, DEADLINE_REFUSED_SUMMON, m->by_summons);
}

void fill_deadline(struct view *v, const struct view_deadline *m)
{
    struct arena *a = view_arena(v);

    fill_person_head(v, &m->head);
    view_set_optional(v, DEADLINE_FEW_SLOTS, m->few_slots);
    fill_date_field(v, DEADLINE_DEADLINE_ON, &m->deadline_on, m->errors);
    view_set_optional(v, DEADLINE_LATEST, format_day(a, LANG_DA, m->latest_on));
    view_set(v, DEADLINE_RULE, reason_rule(view_arena(v), LANG_DA, BEK1216_44_1));
    view_set(v, DEADLINE_FORMS_RULE, law_citation(LAB_33)->in_words);
    for (size_t i = 0; i < sizeof m->channels / sizeof *m->channels; i++) {
        struct view *row = view_add(v, DEADLINE_CHANNEL);

        view_set(row, DEADLINE_CHANNEL_ID, i == 0 ? "kanal" : arena_printf(a, "kanal-%zu", i));
        view_set(row, DEADLINE_CHANNEL_VALUE, m->channels[i].value);
        view_set(row, DEADLINE_CHANNEL_NAME, m->channels[i].name);
        view_show(row, DEADLINE_CHANNEL_CHOSEN, m->channels[i].is_chosen);
    }
    for (size_t i = 0; i < sizeof m->forms / sizeof *m->forms; i++) {
        struct view *row = view_add(v, DEADLINE_WAY);

        view_set(row, DEADLINE_WAY_FIELD, m->forms[i].value);
        view_set(row, DEADLINE_WAY_NAME, m->forms[i].name);
        view_show(row, DEADLINE_WAY_CHOSEN, m->forms[i].is_chosen);
    }
    view_set(v, DEADLINE_REASON, m->forms_reason);
    errors_fill_field(v, DEADLINE_CHANNEL_ERROR, m->errors, "kanal");
    errors_fill_field(v, DEADLINE_FORM_ERROR, m->errors, m->forms[0].value);
    errors_fill_field(v, DEADLINE_REASON_ERROR, m->errors, "grund");
}

static void fill_letters(struct view *v, const struct view_deadline_check *m)
{
    struct arena *a = view_arena(v);

    if (m->lang != LANG_DA) {
        struct view *other = view_add(v, DEADLINE_CHECK_OTHER);

        view_set(other, DEADLINE_CHECK_OTHER_NAME, languages[m->lang].name);
        view_set(other, DEADLINE_CHECK_OTHER_LANG, languages[m->lang].code);
        view_set(other, DEADLINE_CHECK_OTHER_DIR, languages[m->lang].direction);
        view_set(other, DEADLINE_CHECK_OTHER_SUBJECT,
                 letter_deadline_subject(a, m->lang, m->letter));
        view_set(other, DEADLINE_CHECK_OTHER_TEXT, letter_deadline_text(a, m->lang, m->letter));
    }
    view_set(v, DEADLINE_CHECK_SUBJECT, letter_deadline_subject(a, LANG_DA, m->letter));
    view_set(v, DEADLINE_CHECK_TEXT, letter_deadline_text(a, LANG_DA, m->letter));
}

static void fill_shown(struct view *v, const struct view_deadline_shown *m)
{
    view_set(v, DEADLINE_CHECK_DRAFT, m->draft);
    view_set(v, DEADLINE_CHECK_SHOWN_DAY, format_day_iso(view_arena(v), m->deadline_on));
    view_set(v, DEADLINE_CHECK_SHOWN_CHANNEL, m->channel);
    view_set(v, DEADLINE_CHECK_SHOWN_FORMS, arena_printf(view_arena(v), "%u", m->forms));
    view_set(v, DEADLINE_CHECK_SHOWN_REASON, m->forms_reason);
}

static void fill_seen(struct view *v, const struct view_deadline_seen *m)
{
    struct arena *a = view_arena(v);
    struct view *part = view_add(v, DEADLINE_CHECK_CHANGED);

    view_set(part, DEADLINE_CHECK_CHANGED_BY, m->changed_by);
    view_set(part, DEADLINE_CHECK_CHANGED_AT, format_utc(a, LANG_DA, m->changed_utc));
    if (!m->letter)
        return;
    view_show(part, DEADLINE_CHECK_SEEN_BELOW, true);
    part = view_add(v, DEADLINE_CHECK_SEEN);
    view_set(part, DEADLINE_CHECK_SEEN_DAY, format_day(a, LANG_DA, m->letter->deadline_on));
    view_set(part, DEADLINE_CHECK_SEEN_LATEST, format_day(a, LANG_DA, m->letter->latest_on));
    view_set(part, DEADLINE_CHECK_SEEN_CHANNEL, m->channel);
    view_set_optional(part, DEADLINE_CHECK_SEEN_REASON, m->forms_reason);
    view_set(part, DEADLINE_CHECK_SEEN_SUBJECT, letter_deadline_subject(a, LANG_DA, m->letter));
    view_set(part, DEADLINE_CHECK_SEEN_TEXT, letter_deadline_text(a, LANG_DA, m->letter));
}

void fill_deadline_check(struct view *v, const struct view_deadline_check *m)
{
    struct arena *a = view_arena(v);

    fill_person_head(v, &m->head);
    fill_shown(v, &m->shown);
    if (m->seen)
        fill_seen(v, m->seen);
    if (m->issues->count > 0) {
        struct view *refused = view_add(v, DEADLINE_CHECK_REFUSED);

        for (size_t i = 0; i < m->issues->count; i++)
            view_set(view_add(refused, DEADLINE_CHECK_ISSUE), DEADLINE_CHECK_ISSUE_TEXT,
                     reason_with_cite(a, m->issues->at[i].reason, m->issues->at[i].cite));
    }
    view_show(v, DEADLINE_CHECK_SEND, m->issues->count == 0);
    view_set(v, DEADLINE_CHECK_DEADLINE_DAY, format_day(a, LANG_DA, m->letter->deadline_on));
    view_set(v, DEADLINE_CHECK_LATEST_DAY, format_day(a, LANG_DA, m->letter->latest_on));
    view_set(v, DEADLINE_CHECK_CHANNEL, m->channel);
    view_set(v, DEADLINE_CHECK_AVAILABLE, format_day(a, LANG_DA, m->available_on));
    view_set(v, DEADLINE_CHECK_SLOTS,
             words_fill(a, LANG_DA,
                        m->free_slots >= m->free_least ? WORD_DEADLINE_SLOTS_ENOUGH
                                                       : WORD_DEADLINE_SLOTS_FEW,
                        "n", format_number(a, LANG_DA, m->free_slots), "least",
                        format_number(a, LANG_DA, m->free_least), NULL));
    view_set_optional(v, DEADLINE_CHECK_REASON, m->forms_reason);
    fill_letters(v, m);
}

void fill_deadline_withdraw(struct view *v, const struct view_deadline_withdraw *m)
{
    struct arena *a = view_arena(v);
    struct view *part;

    fill_person_head(v, &m->head);
    if (m->refused) {
        part = view_add(v, DEADLINE_WITHDRAW_REFUSED);
        view_set(part, DEADLINE_WITHDRAW_REFUSED_WHY, m->refused);
        if (m->talk_id)
            view_set(view_add(part, DEADLINE_WITHDRAW_TALK), DEADLINE_WITHDRAW_TALK_ID, m->talk_id);
        return;
    }
    part = view_add(v, DEADLINE_WITHDRAW_FORM_SHOWN);
    view_set(part, DEADLINE_WITHDRAW_DEADLINE, format_day(a, LANG_DA, m->deadline_on));
    view_set(part, DEADLINE_WITHDRAW_LATEST, format_day(a, LANG_DA, m->latest_on));
    view_set(part, DEADLINE_WITHDRAW_CONSEQUENCE,
             m->reason == LAW_REASON_WITHDRAWN_BY_AUTHORITY
                 ? words(LANG_DA, WORD_WITHDRAW_CONSEQUENCE)
                 : reason_with_cite(a, m->reason, m->cite));
    view_set(part, DEADLINE_WITHDRAW_DEADLINE_ID, m->deadline_id);
    fill_area(part, DEADLINE_WITHDRAW_WHY, &m->why, m->errors);
}
