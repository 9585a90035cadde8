/* S11: the right to self-book, its forms, and the page that shows a decision before it is given. */
#include "view/right.h"

#include "base/text.h"
#include "made/exempt.h"
#include "made/exempt_refuse.h"
#include "made/restore.h"
#include "made/right_check.h"
#include "made/selfbooking.h"
#include "view/format.h"
#include "view/names.h"
#include "view/reasons.h"
#include "view/words.h"

const char *right_period(struct arena *a, civil_day from, civil_day to)
{
    if (from == CIVIL_NONE)
        return "";
    if (to == CIVIL_NONE)
        return words_fill(a, LANG_DA, WORD_RIGHT_PERIOD_OPEN, "from",
                          format_day_plain(a, LANG_DA, from), NULL);
    return words_fill(a, LANG_DA, WORD_RIGHT_PERIOD_TO, "from", format_day_plain(a, LANG_DA, from),
                      "to", format_day_plain(a, LANG_DA, to), NULL);
}

static void fill_asked(struct view *v, const struct view_selfbooking *m)
{
    struct arena *a = view_arena(v);
    struct view *asked, *reply;

    if (!m->asked)
        return;
    asked = view_add(v, SELFBOOKING_ASKED);
    view_set(asked, SELFBOOKING_ASKED_KIND, m->asked->what);
    view_set(asked, SELFBOOKING_ASKED_ISO, format_utc_iso(a, m->asked->at_utc));
    view_set(asked, SELFBOOKING_ASKED_WHEN, format_utc(a, LANG_DA, m->asked->at_utc));
    view_set_optional(asked, SELFBOOKING_ASKED_TEXT, m->asked->text);
    if (!text_is_empty(m->asked->phone)) {
        struct view *call = view_add(asked, SELFBOOKING_ASKED_CALL);

        view_set(call, SELFBOOKING_ASKED_TEL, format_tel(a, m->asked->phone));
        view_set(call, SELFBOOKING_ASKED_PHONE, format_phone(a, m->asked->phone));
    }
    view_show(asked, SELFBOOKING_ASKED_EXEMPTION, m->asked_exemption);
    view_show(asked, SELFBOOKING_ASKED_AGAIN, m->asked_again);
    if (m->asked_exemption)
        return; /* a decision answers it */
    reply = view_add(asked, SELFBOOKING_ASKED_REPLY);
    view_set(reply, SELFBOOKING_ASKED_ID, m->asked->id);
    fill_area(reply, SELFBOOKING_REPLY, &m->reply, m->errors);
}

static void fill_periods(struct view *v, const struct view_selfbooking *m)
{
    struct arena *a = view_arena(v);
    struct view *box;

    view_show(v, SELFBOOKING_PERIODS_NONE, m->row_count == 0);
    if (m->row_count == 0)
        return;
    box = view_add(v, SELFBOOKING_PERIODS);
    for (size_t i = 0; i < m->exempt_count; i++)
        view_set_optional(box, SELFBOOKING_EXEMPT_PERIOD, m->exempt_periods[i]);
    for (size_t i = 0; i < m->revoked_count; i++)
        view_set_optional(box, SELFBOOKING_REVOKED_PERIOD, m->revoked_periods[i]);
    for (size_t i = 0; i < m->row_count; i++) {
        struct view *row = view_add(box, SELFBOOKING_RIGHT);

        view_set(row, SELFBOOKING_RIGHT_WHAT, m->rows[i].what);
        view_set(row, SELFBOOKING_RIGHT_PERIOD, m->rows[i].period);
        view_set(row, SELFBOOKING_RIGHT_REVIEW, format_day_plain(a, LANG_DA, m->rows[i].review_on));
        view_set(row, SELFBOOKING_RIGHT_STATE, m->rows[i].state);
        view_set(row, SELFBOOKING_RIGHT_BY, m->rows[i].by);
    }
}

static void fill_decisions(struct view *v, const struct view_selfbooking *m)
{
    struct arena *a = view_arena(v);
    struct view *box;

    view_show(v, SELFBOOKING_DECISIONS_NONE, m->decision_count == 0);
    if (m->decision_count == 0)
        return;
    box = view_add(v, SELFBOOKING_DECISIONS);
    for (size_t i = 0; i < m->decision_count; i++) {
        const struct view_right_decision *d = &m->decisions[i];
        struct view *row = view_add(box, SELFBOOKING_DECISION);

        view_set(row, SELFBOOKING_DECISION_DAY, format_day_plain(a, LANG_DA, d->decided_on));
        view_set(row, SELFBOOKING_DECISION_ID, d->id);
        view_set(row, SELFBOOKING_DECISION_WHAT, d->what);
        view_set(row, SELFBOOKING_DECISION_UNTIL, format_day_plain(a, LANG_DA, d->complaint_until));
        view_set(row, SELFBOOKING_DECISION_BY, d->by);
    }
}

static void fill_answered(struct view *v, const struct view_selfbooking *m)
{
    struct arena *a = view_arena(v);
    struct view *box;

    if (m->answered_count == 0)
        return;
    box = view_add(v, SELFBOOKING_ANSWERED);
    for (size_t i = 0; i < m->answered_count; i++) {
        const struct view_right_request *r = &m->answered[i];
        struct view *row = view_add(box, SELFBOOKING_REQUEST);

        view_set(row, SELFBOOKING_REQUEST_DAY, format_utc(a, LANG_DA, r->at_utc));
        view_set(row, SELFBOOKING_REQUEST_WHAT, r->what);
        view_set(row, SELFBOOKING_REQUEST_ANSWER, r->answer);
        view_set(row, SELFBOOKING_REQUEST_BY, r->answer_by);
    }
}

void fill_selfbooking(struct view *v, const struct view_selfbooking *m)
{
    struct arena *a = view_arena(v);

    fill_person_head(v, &m->head);
    view_set(v, SELFBOOKING_STATUS, name_selfbook(m->status));
    view_set(v, SELFBOOKING_STATUS_CLASS,
             m->status == LAW_SELFBOOK_REVOKED  ? "status-late"
             : m->status == LAW_SELFBOOK_EXEMPT ? "status-must"
                                                : "status-done");
    view_set(v, SELFBOOKING_STATUS_WHY, reason_with_cite(a, m->reason, m->cite));
    if (m->until != CIVIL_NONE) {
        struct view *until = view_add(v, SELFBOOKING_UNTIL);

        view_set(until, SELFBOOKING_UNTIL, format_day(a, LANG_DA, m->until));
        view_set(until, SELFBOOKING_AFTER, name_selfbook(m->after));
    }
    view_show(v, SELFBOOKING_BOTH, m->is_exempt_and_revoked);
    view_set(v, SELFBOOKING_SUMMONS_RULE, law_citation(BEK1216_46_1)->in_words);
    view_show(v, SELFBOOKING_BY_SUMMONS, m->is_by_summons);
    if (m->running_step)
        view_set(view_add(v, SELFBOOKING_RUNNING), SELFBOOKING_RUNNING_STEP, m->running_step);
    fill_asked(v, m);
    view_show(v, SELFBOOKING_CAN_EXEMPT, m->can_exempt);
    view_show(v, SELFBOOKING_CAN_REFUSE, m->can_refuse);
    view_show(v, SELFBOOKING_CAN_REVOKE, m->can_revoke);
    view_show(v, SELFBOOKING_CAN_LIFT, m->can_lift);
    fill_periods(v, m);
    fill_decisions(v, m);
    fill_answered(v, m);
}

/* The label of the jobcentre begins a sentence. */
static const char *capital(struct arena *a, const char *s)
{
    char *out = arena_strdup(a, s);

    if (*out >= 'a' && *out <= 'z')
        *out = (char)(*out - 'a' + 'A');
    return out;
}

void fill_exempt(struct view *v, const struct view_exempt *m)
{
    struct arena *a = view_arena(v);

    fill_person_head(v, &m->head);
    view_set(v, EXEMPT_CONSEQUENCE,
             words_fill(a, LANG_DA, WORD_RIGHT_CONSEQUENCE, "jobcentre", capital(a, m->jobcentre),
                        "rule", law_citation(BEK1216_46_1)->in_words, NULL));
    fill_radio(v, EXEMPT_BASIS, &m->basis, m->errors);
    errors_fill_field(v, EXEMPT_ABILITY_ERROR, m->errors, "evne");
    view_show(v, EXEMPT_LACKS_LANGUAGE, m->lacks_language);
    view_show(v, EXEMPT_LACKS_IT, m->lacks_it);
    fill_area(v, EXEMPT_FACTS, &m->facts, m->errors);
    fill_area(v, EXEMPT_WEIGHT, &m->weight, m->errors);
    fill_date_field(v, EXEMPT_FROM, &m->from, m->errors);
    fill_date_field(v, EXEMPT_TO, &m->to, m->errors);
    fill_area(v, EXEMPT_SUPPORT_WHAT, &m->support_what, m->errors);
    fill_area(v, EXEMPT_SUPPORT_WHO, &m->support_who, m->errors);
    fill_date_field(v, EXEMPT_SUPPORT_BY, &m->support_by, m->errors);
    fill_date_field(v, EXEMPT_REVIEW, &m->review, m->errors);
    fill_date_field(v, EXEMPT_REQUESTED, &m->requested, m->errors);
    fill_radio(v, EXEMPT_ACCEPTS, &m->accepts, m->errors);
}

void fill_exempt_refuse(struct view *v, const struct view_exempt_refuse *m)
{
    fill_person_head(v, &m->head);
    fill_radio(v, EXEMPT_REFUSE_BASIS, &m->basis, m->errors);
    fill_area(v, EXEMPT_REFUSE_FACTS, &m->facts, m->errors);
    fill_area(v, EXEMPT_REFUSE_WEIGHT, &m->weight, m->errors);
    fill_radio(v, EXEMPT_REFUSE_KNOWN, &m->heard.known, m->errors);
    fill_date_field(v, EXEMPT_REFUSE_HEARD_UNTIL, &m->heard.until, m->errors);
    fill_area(v, EXEMPT_REFUSE_HEARD_ANSWER, &m->heard.answer, m->errors);
    fill_radio(v, EXEMPT_REFUSE_EXCEPTION, &m->heard.exception, m->errors);
    fill_area(v, EXEMPT_REFUSE_EXCEPTION_WHY, &m->heard.why, m->errors);
}

void fill_restore(struct view *v, const struct view_restore *m)
{
    struct view *form;

    fill_person_head(v, &m->head);
    view_set(v, RESTORE_RULE, reason_rule(view_arena(v), LANG_DA, IL_20_5_1));
    view_show(v, RESTORE_NOTHING, m->which.count == 0);
    if (m->which.count == 0)
        return;
    form = view_add(v, RESTORE_SOMETHING);
    fill_radio(form, RESTORE_WHICH, &m->which, m->errors);
    fill_date_field(form, RESTORE_LAST, &m->last, m->errors);
    fill_area(form, RESTORE_FACTS, &m->facts, m->errors);
    fill_area(form, RESTORE_WEIGHT, &m->weight, m->errors);
    fill_radio(form, RESTORE_WISHED, &m->wished, m->errors);
    fill_radio(form, RESTORE_KNOWN, &m->heard.known, m->errors);
    fill_date_field(form, RESTORE_HEARD_UNTIL, &m->heard.until, m->errors);
    fill_area(form, RESTORE_HEARD_ANSWER, &m->heard.answer, m->errors);
    fill_radio(form, RESTORE_EXCEPTION, &m->heard.exception, m->errors);
    fill_area(form, RESTORE_EXCEPTION_WHY, &m->heard.why, m->errors);
}

void fill_right_check(struct view *v, const struct view_right_check *m)
{
    fill_person_head(v, &m->head);
    view_set(v, RIGHT_CHECK_HEADING, m->heading);
    view_set(v, RIGHT_CHECK_ACTION, m->action);
    view_set(v, RIGHT_CHECK_BACK, m->back);
    view_set(v, RIGHT_CHECK_DO, m->button);
    view_set(v, RIGHT_CHECK_LETTER, m->letter);
    fill_kept(v, m->kept, m->kept_count);
    if (m->effect_count > 0) {
        struct view *box = view_add(v, RIGHT_CHECK_EFFECTS);

        for (size_t i = 0; i < m->effect_count; i++)
            view_set_optional(box, RIGHT_CHECK_EFFECT, m->effects[i]);
    }
}
