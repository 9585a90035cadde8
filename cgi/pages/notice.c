/* M-6 and M-7, chosen by the effects of the step that the law has taken. */
#include "pages/notice.h"

#include "store/request.h"
#include "view/letter.h"

bool notice_is_due(const struct law_deadline_step *step)
{
    return (step->effects & (LAW_EFFECT_M6_FAILURE | LAW_EFFECT_M7_CHANGED)) != 0;
}

static enum lang lang_of(const struct notice *in)
{
    enum lang lang;

    return language_from_code(in->person->language, &lang) && (in->languages & LANG_BIT(lang))
               ? lang
               : LANG_DA;
}

static void write_missed(struct arena *a, enum lang lang, const struct notice *in,
                         const struct law_deadline_step *step, struct store_message *out)
{
    const struct letter_missed letter = {
        .name = in->person->given_names,
        .deadline_on = in->deadline_on,
        .reason = step->verdict.reason,
        .cite = step->verdict.cite,
        .phone = in->person->unit_phone,
        .caseworker = in->person->caseworker_name,
        .unit = in->person->unit_name,
        .authority = in->authority,
    };

    out->kind = "M-6";
    out->subject = letter_missed_subject(lang);
    out->text = letter_missed_both(a, lang, &letter);
    out->template_version = LETTER_M6_VERSION;
}

static void write_changed(struct arena *a, enum lang lang, const struct notice *in,
                          const struct law_deadline_step *step, struct store_message *out)
{
    const bool is_moved = (step->effects & LAW_EFFECT_DATES_MOVED) != 0;
    const struct letter_withdrawn letter = {
        .name = in->person->given_names,
        .deadline_on = in->deadline_on,
        .reason = step->verdict.reason,
        .new_deadline_on = is_moved ? step->deadline_on : CIVIL_NONE,
        .new_latest_on = is_moved ? step->latest_interview_on : CIVIL_NONE,
        .talk_on = in->talk_on,
        .talk_minute = in->talk_minute,
        .more_follows = step->effects & (LAW_EFFECT_NEW_DEADLINE | LAW_EFFECT_SUMMON_NEXT),
        .phone = in->person->unit_phone,
        .caseworker = in->person->caseworker_name,
        .unit = in->person->unit_name,
        .authority = in->authority,
    };

    out->kind = "M-7";
    out->subject = letter_withdrawn_subject(lang, &letter);
    out->text = letter_withdrawn_both(a, lang, &letter);
    out->template_version = LETTER_M7_VERSION;
}

enum err notice_of_step(struct store *s, struct arena *a, const struct notice *in,
                        const struct law_deadline_step *step)
{
    const enum lang lang = lang_of(in);
    struct store_message message = {
        .language = languages[lang].code,
        .channel = in->person->digital_post ? STORE_DIGITAL_POST : STORE_LETTER,
        .deadline_id = in->deadline_id,
        .queued_utc = in->now_utc,
    };

    must(notice_is_due(step));
    if (step->effects & LAW_EFFECT_M6_FAILURE)
        write_missed(a, lang, in, step, &message);
    else
        write_changed(a, lang, in, step, &message);
    return store_message_add(s, a, in->person->id, &message);
}
