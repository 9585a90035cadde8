/* S07: giving a booking deadline. The draft is kept on the server, the check page shows the letter,
 * and every guard of S-01 is asked anew when it is given. */
#include "pages/staff_deadline.h"

#include "base/text.h"
#include "law/clock.h"
#include "law/deadline.h"
#include "pages/page.h"
#include "pages/staff_person.h"
#include "pages/step.h"
#include "store/deadline.h"
#include "store/person_facts.h"
#include "store/request.h"
#include "store/situation.h"
#include "store/slot.h"
#include "store/work.h"
#include "view/deadline.h"
#include "view/format.h"
#include "view/names.h"
#include "view/reasons.h"

#include "made/deadline.h"
#include "made/deadline_check.h"
#include "made/deadline_refused.h"

enum { REASON_MOST = 500, HOUR_S = 3600, CHANNELS = 3, FORMS = 3 };
enum { ALL_FORMS = LAW_FORM_OFFICE | LAW_FORM_PHONE | LAW_FORM_VIDEO };

static const struct {
    const char *value;
    enum store_channel channel;
} channels[CHANNELS] = {
    { "digital_post", STORE_DIGITAL_POST },
    { "brev", STORE_LETTER },
    { "side", STORE_PORTAL },
};
static const struct {
    const char *field;
    enum law_form form;
} forms[FORMS] = {
    { "moede", LAW_FORM_OFFICE },
    { "telefon", LAW_FORM_PHONE },
    { "video", LAW_FORM_VIDEO },
};

/* All that the guards need, and what the pages say besides. */
struct prospect {
    struct store_deadline_draft draft;
    struct store_deadline kept; /* the draft as it is stored; id 0: there is none */
    struct law_deadline_facts facts;
    struct law_issues issues;
};

/* The day a deadline reaches the citizen: a letter is on its way (P-12), all else is there at once.
 */
static civil_day available_on(const struct ctx *c, enum store_channel channel)
{
    return channel == STORE_LETTER ? workday_add(&c->settings->closing_days, c->today,
                                                 c->settings->letter_presumption_working_days)
                                   : c->today;
}

static int64_t available_utc(const struct ctx *c, enum store_channel channel)
{
    return channel == STORE_LETTER ? law_clock_day_start_utc(available_on(c, channel)) : c->now_utc;
}

/* Free times that the citizen could take: from the lead time on (P-08), through the latest day. */
static enum err count_free(struct ctx *c, const struct store_person *p, struct prospect *q)
{
    const int64_t from_utc = available_utc(c, q->draft.channel)
                             + (int64_t)c->settings->booking_lead_hours * HOUR_S;
    int32_t count = 0;
    enum err e;

    if (q->draft.latest_on == CIVIL_NONE)
        return OK;
    e = store_slot_count_free(c->store, &c->scope, p->id, c->now_utc, from_utc,
                              law_clock_day_end_utc(q->draft.latest_on), q->draft.forms,
                              c->settings->min_open_slots_at_issue, &count);
    q->facts.free_slots = count;
    return e;
}

/* `q->draft` has channel, forms and perhaps days; the rest is found. Without a day the one that the
 * settings propose is taken. */
static enum err weigh(struct ctx *c, const struct store_person *p, struct prospect *q)
{
    struct store_situation now;
    struct store_facts person;
    struct law_selfbook status;
    enum err e;

    if ((e = store_situation_of(c->store, c->arena, &c->scope, p->id, c->now_utc, &now)) != OK
        || (e = store_facts_of(c->store, c->arena, &c->scope, p->id, c->today, c->now_utc, &person))
               != OK)
        return e;
    status = law_selfbook_status(&person.selfbook, c->today, c->settings);
    q->facts = law_deadline_facts_none();
    q->facts.now_utc = c->now_utc;
    q->facts.by_caseworker = true;
    q->facts.status = status.status;
    q->facts.available_on = available_on(c, q->draft.channel);
    q->facts.guided_on = person.selfbook.guided_on;
    q->facts.duty_until = status.status == LAW_SELFBOOK_OBLIGED ? status.until : CIVIL_NONE;
    q->facts.has_open_deadline =
        now.deadline.id
        && (now.deadline.state == LAW_DEADLINE_OPEN || now.deadline.state == LAW_DEADLINE_BOOKED);
    q->facts.has_future_booking = now.has_booking;
    q->facts.is_first_interview = person.talks_held == 0;
    if (q->draft.deadline_on == CIVIL_NONE) {
        const civil_day last = law_deadline_latest(q->facts.duty_until, c->settings);

        q->draft.deadline_on = law_deadline_proposed(q->facts.available_on, 0, c->settings);
        if (last != CIVIL_NONE && last < q->draft.deadline_on)
            q->draft.deadline_on = last;
    }
    q->draft.latest_on = law_deadline_latest_interview(q->draft.deadline_on, c->settings);
    q->facts.deadline_on = q->draft.deadline_on;
    q->facts.latest_interview_on = q->draft.latest_on;
    if ((e = count_free(c, p, q)) != OK)
        return e;
    (void)law_deadline_issue_issues(&q->facts, c->settings, &q->issues);
    return OK;
}

/* What no other day and no other channel would mend. */
static bool is_in_the_way(const struct law_issue *issue)
{
    return issue->field == LAW_FIELD_STATUS || issue->field == LAW_FIELD_GUIDED_ON;
}

static bool is_refused(const struct prospect *q)
{
    for (size_t i = 0; i < q->issues.count; i++)
        if (is_in_the_way(&q->issues.at[i]))
            return true;
    return false;
}

static enum http_status refused_page(struct ctx *c, const struct store_person *p,
                                     const struct prospect *q, enum http_status status)
{
    struct view *v = page_new(c, TEMPLATE_DEADLINE_REFUSED, FRAME_NAV_FIND);
    struct law_issues *in_the_way = ARENA_NEW(c->arena, struct law_issues);

    for (size_t i = 0; i < q->issues.count; i++)
        if (is_in_the_way(&q->issues.at[i]))
            in_the_way->at[in_the_way->count++] = q->issues.at[i];
    c->record.detail = law_reason_code(in_the_way->at[0].reason);
    fill_deadline_refused(
        v, &(struct view_deadline_refused){
               .head = staff_head_of(p),
               .issues = in_the_way,
               .needs_guidance = q->facts.status == LAW_SELFBOOK_OBLIGED_NOT_GUIDED,
               .may_withdraw = q->facts.has_open_deadline && !q->facts.has_future_booking,
               .by_summons = !q->facts.has_open_deadline && !q->facts.has_future_booking
                             && q->facts.status != LAW_SELFBOOK_NOT_COVERED,
           });
    return page_send(c, v, status);
}

/* ---- the form ---- */

static const char *few_slots(struct ctx *c, const struct prospect *q)
{
    for (size_t i = 0; i < q->issues.count; i++)
        if (q->issues.at[i].reason == LAW_REASON_TOO_FEW_SLOTS)
            return words_fill(
                c->arena, c->lang, WORD_DEADLINE_FEW_SLOTS, "date",
                format_day(c->arena, c->lang, q->draft.latest_on), "n",
                format_number(c->arena, c->lang, q->facts.free_slots), "least",
                format_number(c->arena, c->lang, c->settings->min_open_slots_at_issue), "rule",
                law_citation(q->issues.at[i].cite)->in_words, NULL);
    return NULL;
}

static const char *channel_name(struct ctx *c, enum store_channel channel)
{
    switch (channel) {
    case STORE_DIGITAL_POST:
        return words(c->lang, WORD_DEADLINE_BY_DIGITAL_POST);
    case STORE_LETTER:
        return words_fill(c->arena, c->lang, WORD_DEADLINE_BY_LETTER, "date",
                          format_day(c->arena, c->lang, available_on(c, channel)), NULL);
    default:
        return words(c->lang, WORD_DEADLINE_BY_PORTAL);
    }
}

static enum http_status form_page(struct ctx *c, const struct store_person *p,
                                  const struct prospect *q, enum http_status status)
{
    struct view_deadline *m = ARENA_NEW(c->arena, struct view_deadline);
    struct view *v = page_new(c, TEMPLATE_DEADLINE, FRAME_NAV_FIND);
    const char *hint =
        words_fill(c->arena, c->lang, WORD_DEADLINE_DAY_HINT, "digital",
                   format_day(c->arena, c->lang, law_deadline_earliest(c->today)), "letter",
                   format_day(c->arena, c->lang,
                              law_deadline_earliest(available_on(c, STORE_LETTER))),
                   NULL);

    *m = (struct view_deadline){
        .head = staff_head_of(p),
        .deadline_on =
            staff_date(c, "frist", words(c->lang, WORD_DEADLINE_DAY), hint, q->draft.deadline_on),
        .latest_on = q->draft.latest_on,
        .few_slots = page_has_mistakes(c) ? NULL : few_slots(c, q),
        .forms_reason = staff_is_typed(c)       ? page_value(c, "grund")
                        : q->draft.forms_reason ? q->draft.forms_reason
                                                : "",
        .errors = &c->errors,
    };
    for (int i = 0; i < CHANNELS; i++)
        m->channels[i] = (struct view_choice){
            channels[i].value, channel_name(c, channels[i].channel),
            staff_is_typed(c) ? page_is(c, "kanal", channels[i].value)
                              : q->draft.channel == channels[i].channel
        };
    for (int i = 0; i < FORMS; i++)
        m->forms[i] = (struct view_choice){ forms[i].field,
                                            name_form_choice(c->lang, forms[i].form),
                                            staff_is_typed(c)
                                                ? page_is(c, forms[i].field, "ja")
                                                : (q->draft.forms & forms[i].form) != 0 };
    page_form(c, v, PATH_DEADLINE_NEW);
    fill_deadline(v, m);
    return page_send(c, v, status);
}

/* The draft there is, or a new one as the settings propose it. */
static enum err find_draft(struct ctx *c, const struct store_person *p, struct prospect *q)
{
    struct store_deadline_draft *out = &q->draft;
    const struct store_deadline *kept = &q->kept;
    const enum err e =
        store_deadline_draft_get(c->store, c->arena, &c->scope, p->id, c->now_utc, &q->kept);

    *out = (struct store_deadline_draft){
        .deadline_on = CIVIL_NONE,
        .latest_on = CIVIL_NONE,
        .channel = p->digital_post ? STORE_DIGITAL_POST : STORE_LETTER,
        .forms = ALL_FORMS,
    };
    if (e != OK)
        return e;
    out->deadline_on = kept->deadline_on;
    out->forms = kept->forms;
    out->forms_reason = kept->forms_reason;
    if (kept->channel != STORE_CHANNEL_UNSET)
        out->channel = kept->channel;
    return OK;
}

enum http_status page_deadline_new(struct ctx *c)
{
    struct prospect *q = ARENA_NEW(c->arena, struct prospect);
    struct store_person p;
    const enum http_status status = staff_person_open(c, &p);
    enum err e;

    if (status != HTTP_OK)
        return status;
    if ((e = find_draft(c, &p, q)) != OK && e != ERR_NOT_FOUND)
        return http_of(e);
    if (q->draft.deadline_on != CIVIL_NONE
        && q->draft.deadline_on < law_deadline_earliest(available_on(c, q->draft.channel)))
        q->draft.deadline_on = CIVIL_NONE; /* an old draft: propose anew */
    if ((e = weigh(c, &p, q)) != OK)
        return http_of(e);
    return is_refused(q) ? refused_page(c, &p, q, HTTP_OK) : form_page(c, &p, q, HTTP_OK);
}

/* ---- what was typed ---- */

static void read_channel(struct ctx *c, const struct store_person *p,
                         struct store_deadline_draft *out)
{
    for (int i = 0; i < CHANNELS; i++)
        if (page_is(c, "kanal", channels[i].value))
            out->channel = channels[i].channel;
    if (out->channel == STORE_CHANNEL_UNSET)
        page_mistake(c, "kanal", WORD_DEADLINE_CHANNEL_MISSING);
    else if (out->channel == STORE_DIGITAL_POST && !p->digital_post)
        staff_mistake_rule(c, "kanal", WORD_DEADLINE_NO_DIGITAL_POST, DPL_10);
    else if (out->channel == STORE_PORTAL && p->outside_portal)
        staff_mistake_rule(c, "kanal", WORD_DEADLINE_OUTSIDE_PORTAL, BEK1216_44_3);
}

static void read_forms(struct ctx *c, struct store_deadline_draft *out)
{
    for (int i = 0; i < FORMS; i++)
        if (page_is(c, forms[i].field, "ja"))
            out->forms |= forms[i].form;
    if (!out->forms)
        page_mistake(c, forms[0].field, WORD_DEADLINE_FORMS_MISSING);
    out->forms_reason =
        page_text(c, "grund", REASON_MOST, false, false, WORD_DEADLINE_FORMS_REASON_MISSING);
    if (out->forms && !(out->forms & (out->forms - 1)) && text_is_empty(out->forms_reason))
        staff_mistake_rule(c, "grund", WORD_DEADLINE_FORMS_REASON_MISSING, LAB_33);
}

/* The guards of the day and the times, each at its field. */
static void note_issues(struct ctx *c, const struct prospect *q)
{
    for (size_t i = 0; i < q->issues.count; i++) {
        const struct law_issue *at = &q->issues.at[i];

        if (at->reason == LAW_REASON_DEADLINE_TOO_SOON)
            page_mistake_text(
                c, "frist-dag",
                words_fill(c->arena, c->lang, WORD_DEADLINE_TOO_SOON, "date",
                           format_day(c->arena, c->lang,
                                      law_deadline_earliest(q->facts.available_on)),
                           "rule", law_citation(at->cite)->in_words, NULL));
        else if (at->reason == LAW_REASON_TOO_FEW_SLOTS)
            page_mistake_text(c, "frist-dag", few_slots(c, q));
        else if (!is_in_the_way(at))
            page_mistake_text(c, "frist-dag", reason_with_cite(c->arena, at->reason, at->cite));
    }
}

enum http_status page_deadline_draft(struct ctx *c)
{
    struct prospect *q = ARENA_NEW(c->arena, struct prospect);
    struct store_person p;
    const enum http_status status = staff_person_open(c, &p);
    civil_day typed;
    int64_t id;
    enum err e;

    if (status != HTTP_OK)
        return status;
    (void)page_date(c, "frist", &typed);
    if (typed == CIVIL_NONE)
        staff_mistake_rule(c, "frist-dag", WORD_DEADLINE_DAY_MISSING, BEK1216_44_1);
    q->draft.deadline_on = typed;
    read_channel(c, &p, &q->draft);
    read_forms(c, &q->draft);
    if ((e = weigh(c, &p, q)) != OK)
        return http_of(e);
    if (is_refused(q))
        return refused_page(c, &p, q, HTTP_CONFLICT);
    if (typed != CIVIL_NONE)
        note_issues(c, q);
    if (page_has_mistakes(c))
        return form_page(c, &p, q, HTTP_UNPROCESSABLE);
    e = store_deadline_draft_put(c->store, c->arena, &c->scope, p.id, c->now_utc, &q->draft, &id);
    return e == OK ? page_go(c, PATH_DEADLINE_CHECK, p.public_id, NULL) : http_of(e);
}

/* ---- the check page, and giving it ---- */

static struct letter_deadline letter_of(struct ctx *c, const struct store_person *p,
                                        const struct store_deadline_draft *draft)
{
    return (struct letter_deadline){
        .name = p->given_names,
        .deadline_on = draft->deadline_on,
        .latest_on = draft->latest_on,
        .forms = draft->forms,
        .address = staff_service_address(c),
        .phone = p->unit_phone,
        .caseworker = p->caseworker_name,
        .unit = p->unit_name,
        .authority = c->config->municipality,
    };
}

/* Which draft, and which version of it. */
static const char *draft_mark(struct ctx *c, const struct prospect *q)
{
    return arena_printf(c->arena, "%s.%d", q->kept.public_id, (int)q->kept.version);
}

static const char *channel_value(enum store_channel channel)
{
    for (int i = 0; i < CHANNELS; i++)
        if (channels[i].channel == channel)
            return channels[i].value;
    return "";
}

/* What the page that was pressed showed, out of its own fields; false: they say nothing sound. */
static bool read_shown(struct ctx *c, struct store_deadline_draft *out)
{
    const char *day = http_body(c->req, "set-frist"), *set = http_body(c->req, "set-former");
    const char *reason = http_body(c->req, "set-grund");

    *out = (struct store_deadline_draft){ .forms_reason = reason ? reason : "" };
    for (int i = 0; i < CHANNELS; i++)
        if (page_is(c, "set-kanal", channels[i].value))
            out->channel = channels[i].channel;
    if (!day || !civil_parse_iso(day, &out->deadline_on) || !set || *set < '1' || *set > '7'
        || set[1] != '\0' || out->channel == STORE_CHANNEL_UNSET
        || text_length(out->forms_reason) > REASON_MOST)
        return false;
    out->forms = (unsigned)(*set - '0');
    out->latest_on = law_deadline_latest_interview(out->deadline_on, c->settings);
    return true;
}

/* The check page; `seen`: what was pressed on was another draft. */
static enum http_status check_page(struct ctx *c, const struct store_person *p,
                                   const struct prospect *q, const struct view_deadline_seen *seen,
                                   enum http_status status)
{
    struct view *v = page_new(c, TEMPLATE_DEADLINE_CHECK, FRAME_NAV_FIND);
    const struct letter_deadline letter = letter_of(c, p, &q->draft);

    if (q->issues.count == 0)
        page_form(c, v, PATH_DEADLINE_CHECK);
    fill_deadline_check(v, &(struct view_deadline_check){
                               .shown = { .draft = draft_mark(c, q),
                                          .channel = channel_value(q->draft.channel),
                                          .forms = q->draft.forms,
                                          .deadline_on = q->draft.deadline_on,
                                          .forms_reason = q->draft.forms_reason },
                               .seen = seen,
                               .head = staff_head_of(p),
                               .letter = &letter,
                               .channel = channel_name(c, q->draft.channel),
                               .available_on = q->facts.available_on,
                               .forms_reason = q->draft.forms_reason,
                               .free_slots = q->facts.free_slots,
                               .free_least = c->settings->min_open_slots_at_issue,
                               .lang = staff_lang_of(c, p),
                               .issues = &q->issues,
                           });
    return page_send(c, v, status);
}

/* Somebody has saved another draft: nothing is given that was not seen (security.md S6). */
static enum http_status other_draft(struct ctx *c, const struct store_person *p,
                                    const struct prospect *q)
{
    struct view_deadline_seen seen = { .changed_by = q->kept.made_by,
                                       .changed_utc = q->kept.made_utc };
    struct store_deadline_draft shown;
    struct letter_deadline letter;

    if (read_shown(c, &shown)) {
        letter = letter_of(c, p, &shown);
        seen.letter = &letter;
        seen.channel = channel_name(c, shown.channel);
        seen.forms_reason = shown.forms_reason;
    }
    c->record.detail = "other_draft_shown";
    return check_page(c, p, q, &seen, HTTP_CONFLICT);
}

/* The draft and its guards. HTTP_OK, or the answer: without a draft, back to the form. */
static enum http_status load_draft(struct ctx *c, struct store_person *p, struct prospect *q)
{
    const enum http_status status = staff_person_open(c, p);
    enum err e;

    if (status != HTTP_OK)
        return status;
    e = find_draft(c, p, q);
    if (e == ERR_NOT_FOUND)
        return page_go(c, PATH_DEADLINE_NEW, p->public_id, NULL);
    if (e == OK)
        e = weigh(c, p, q);
    return e == OK ? HTTP_OK : http_of(e);
}

enum http_status page_deadline_check(struct ctx *c)
{
    struct prospect *q = ARENA_NEW(c->arena, struct prospect);
    struct store_person p;
    const enum http_status status = load_draft(c, &p, q);

    return status == HTTP_OK ? check_page(c, &p, q, NULL, HTTP_OK) : status;
}

static enum err send_letter(struct ctx *c, const struct store_person *p, const struct prospect *q,
                            int64_t deadline_id)
{
    const struct letter_deadline letter = letter_of(c, p, &q->draft);
    const enum lang lang = staff_lang_of(c, p);

    return store_message_add(c->store, c->arena, p->id,
                             &(struct store_message){
                                 .kind = "M-1",
                                 .subject = letter_deadline_subject(c->arena, lang, &letter),
                                 .text = letter_deadline_both(c->arena, lang, &letter),
                                 .language = languages[lang].code,
                                 .template_version = LETTER_M1_VERSION,
                                 .channel = q->draft.channel,
                                 .deadline_id = deadline_id,
                                 .queued_utc = c->now_utc,
                                 .available_utc =
                                     q->draft.channel == STORE_PORTAL ? c->now_utc : 0,
                             });
}

/* What was owed is given: the tasks that asked for it are done. */
static enum err finish_tasks(struct ctx *c, const struct store_person *p)
{
    return store_task_no_more(c->store, &c->scope, p->id, STORE_TASK_NEW_DEADLINE, c->now_utc);
}

static enum err issue(struct ctx *c, const struct store_person *p, struct prospect *q, int64_t id,
                      struct law_deadline_step *out)
{
    const struct letter_deadline letter = letter_of(c, p, &q->draft);
    const struct step step = {
        .person_id = p->id,
        .deadline_id = id,
        .from = LAW_DEADLINE_DRAFT,
        .event = LAW_EVENT_ISSUE,
        .facts = &q->facts,
        .actor = STORE_STAFF_ACTS(c->scope.user_id),
        .today = c->today,
        .now_utc = c->now_utc,
    };
    enum err e;

    q->draft.subject = letter_deadline_subject(c->arena, LANG_DA, &letter);
    q->draft.letter = letter_deadline_both(c->arena, staff_lang_of(c, p), &letter);
    if ((e = store_deadline_stamp(c->store, &c->scope, id, c->now_utc, q->facts.available_on,
                                  available_utc(c, q->draft.channel), &q->draft,
                                  law_deadline_closes_utc(q->draft.deadline_on)))
            != OK
        || (e = step_take(c->store, c->arena, c->settings, &step, out)) != OK)
        return e;
    return law_deadline_step_taken(out) ? send_letter(c, p, q, id) : OK;
}

enum http_status page_deadline_issue(struct ctx *c)
{
    struct prospect *q = ARENA_NEW(c->arena, struct prospect);
    struct law_deadline_step step;
    struct store_person p;
    const enum http_status status = load_draft(c, &p, q);
    enum err e;

    if (status != HTTP_OK)
        return status;
    if (!page_is(c, "udkast", draft_mark(c, q)))
        return other_draft(c, &p, q);
    if (q->issues.count > 0)
        return check_page(c, &p, q, NULL, HTTP_CONFLICT);
    if ((e = issue(c, &p, q, q->kept.id, &step)) != OK)
        return http_of(e);
    if (!law_deadline_step_taken(&step)) {
        q->issues = (struct law_issues){ .count = 1,
                                         .at = { { LAW_FIELD_STATUS, step.verdict.reason,
                                                   step.verdict.cite } } };
        return check_page(c, &p, q, NULL, HTTP_CONFLICT);
    }
    c->record.detail = "draft>open";
    e = finish_tasks(c, &p);
    return e == OK ? page_go(c, PATH_PERSON, p.public_id, NULL) : http_of(e);
}
