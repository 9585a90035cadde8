/* S10, showing: the record of a talk as a draft, finished, or why there is none. */
#include "pages/staff_record.h"

#include "base/text.h"
#include "law/contract.h"
#include "law/period.h"
#include "law/selfbooking.h"
#include "pages/page.h"
#include "pages/staff_person.h"
#include "staff_record.h"
#include "store/request.h"
#include "view/words.h"

#include "made/talk_record.h"
#include "made/talk_record_done.h"
#include "made/talk_record_wait.h"

/* ---- what the law asks of the day ---- */

static bool is_covered(const struct law_period *periods, size_t count, civil_day on)
{
    for (size_t i = 0; i < count; i++)
        if (law_period_covers(periods[i], on))
            return true;
    return false;
}

/* The rule set decides the items of the notice: the contract's, or that of its day. */
static enum law_rule_set set_of(const struct staff_talk *t)
{
    const civil_day concluded = t->facts.selfbook.contract_from;

    if (t->facts.rule_set != LAW_RULE_SET_NONE)
        return t->facts.rule_set;
    return law_rule_set_of(concluded == CIVIL_NONE ? t->talk.slot.law.day : concluded,
                           t->person.ukraine_act)
        .set;
}

static void know_day(const struct ctx *c, struct record_case *r)
{
    const struct law_selfbook_facts *facts = &r->talk.facts.selfbook;
    const civil_day on = r->talk.talk.slot.law.day;
    const struct law_verdict scope = law_selfbook_scope_on(facts, on, c->settings);

    r->minutes.held_on = on;
    r->minutes.receives_benefit = is_covered(facts->benefit, facts->benefit_count, on);
    r->minutes.is_job_ready =
        scope.reason == LAW_REASON_JOB_READY || scope.reason == LAW_REASON_DEEMED_JOB_READY;
    r->minutes.set = set_of(&r->talk);
}

/* ---- the gate ---- */

static enum http_status wait_page(struct ctx *c, const struct staff_talk *t)
{
    struct view *v = page_new(c, TEMPLATE_TALK_RECORD_WAIT, FRAME_NAV_NONE);
    const bool is_upcoming = staff_talk_is_upcoming(c, &t->talk);

    c->record.detail = law_reason_code(LAW_REASON_WRONG_STATE);
    fill_talk_record_wait(v, &(struct view_talk_record_wait){
                                 .head = staff_talk_head(t),
                                 .is_past = t->talk.state == STORE_BOOKED && !is_upcoming,
                                 .is_upcoming = is_upcoming });
    return page_send(c, v, c->req->method == HTTP_POST ? HTTP_CONFLICT : HTTP_OK);
}

bool record_open(struct ctx *c, struct record_case *out, enum http_status *status)
{
    enum err e;

    if ((*status = staff_talk_open(c, true, &out->talk)) != HTTP_OK)
        return false;
    if (out->talk.talk.state != STORE_HELD) {
        *status = wait_page(c, &out->talk);
        return false;
    }
    e = store_talk_record_get(c->store, c->arena, &c->scope, out->talk.talk.person_id,
                              out->talk.talk.id, c->now_utc, &out->stored);
    out->is_begun = e == OK;
    if (e != OK && e != ERR_NOT_FOUND) {
        *status = http_of(e);
        return false;
    }
    if (e == ERR_NOT_FOUND)
        out->stored = (struct store_talk_record){ .notice.due_on = CIVIL_NONE };
    out->minutes = (struct law_minutes){ .held_on = CIVIL_NONE };
    for (int i = 0; i < LAW_MINUTES__COUNT; i++)
        out->minutes.at[i] = out->stored.at[i];
    know_day(c, out);
    if (out->stored.finished_utc) {
        out->minutes.held_on = out->stored.held_on;
        out->minutes.receives_benefit = out->stored.receives_benefit;
        out->minutes.is_job_ready = out->stored.is_job_ready;
        out->minutes.set = out->stored.set;
    }
    return true;
}

/* ---- the draft ---- */

static enum err load_saves(struct ctx *c, const struct record_case *r,
                           struct view_record_save **out, size_t *count)
{
    struct store_talk_save *saves;
    enum err e = OK;

    *count = 0;
    if (r->is_begun)
        e = store_talk_record_saves(c->store, c->arena, &c->scope, r->talk.talk.person_id,
                                    r->stored.id, c->now_utc, &saves, count);
    *out = ARENA_ARRAY(c->arena, struct view_record_save, *count + 1);
    for (size_t i = 0; e == OK && i < *count; i++)
        (*out)[i] = (struct view_record_save){ .version = saves[i].version,
                                               .who = saves[i].saved_by,
                                               .at_utc = saves[i].saved_utc };
    return e;
}

/* What the channel most likely was: the form that was booked. */
static const char *booked_channel(const struct store_booking *talk)
{
    return talk->form == LAW_FORM_PHONE   ? "phone"
           : talk->form == LAW_FORM_VIDEO ? "video"
                                          : "office";
}

static void note_missing(struct ctx *c, const struct law_minutes_missing *missing)
{
    for (size_t i = 0; i < missing->count; i++) {
        const struct record_field *f = &record_fields[missing->at[i].field];

        page_mistake_text(
            c, f->kind == RECORD_DATE ? arena_printf(c->arena, "%s-dag", f->name) : f->name,
            record_point(c->arena, &missing->at[i]));
    }
}

static void fill_dates(struct ctx *c, const struct law_minutes *minutes, struct view_talk_record *m)
{
    for (int i = 0; i < LAW_MINUTES__COUNT; i++) {
        const struct record_field *f = &record_fields[i];

        if (f->kind == RECORD_DATE)
            m->dates[i] = staff_date(c, f->name, words(LANG_DA, f->label),
                                     f->hint == WORD__COUNT ? NULL : words(LANG_DA, f->hint),
                                     record_day(minutes->at[i]));
    }
}

enum http_status record_show_draft(struct ctx *c, const struct record_case *r,
                                   const struct record_typed *typed, enum http_status status)
{
    struct law_minutes *minutes = ARENA_NEW(c->arena, struct law_minutes);
    struct view_talk_record *m = ARENA_NEW(c->arena, struct view_talk_record);
    struct law_minutes_missing missing;
    struct view_record_save *saves;
    size_t save_count;
    struct view *v;
    const enum err e = load_saves(c, r, &saves, &save_count);

    if (e != OK)
        return http_of(e);
    *minutes = typed ? typed->minutes : r->minutes;
    if (!r->is_begun && !typed)
        minutes->at[LAW_MINUTES_CHANNEL] = booked_channel(&r->talk.talk);
    (void)law_minutes_missing(&r->minutes, c->today, &missing);
    if (!typed && http_query(c->req, "mangler"))
        note_missing(c, &missing);
    *m = (struct view_talk_record){
        .head = staff_talk_head(&r->talk),
        .minutes = minutes,
        .version = typed && typed->both_count == 0 ? typed->version : r->stored.version,
        .saved_version = r->stored.version,
        .saved_by = r->stored.saved_by,
        .saved_utc = r->stored.saved_utc,
        .is_same = typed ? typed->is_same
                         : text_same(minutes->at[LAW_MINUTES_SITUATION],
                                     words(LANG_DA, WORD_RECORD_SAME_TEXT)),
        .missing = r->is_begun && !page_has_mistakes(c) ? &missing : NULL,
        .both = typed ? typed->both : NULL,
        .both_count = typed ? typed->both_count : 0,
        .saves = saves,
        .save_count = save_count,
        .errors = &c->errors,
    };
    fill_dates(c, minutes, m);
    v = page_new(c, TEMPLATE_TALK_RECORD, FRAME_NAV_NONE);
    fill_talk_record(v, m);
    page_form(c, v, PATH_STAFF_RECORD);
    return page_send(c, v, status);
}

/* ---- the finished record ---- */

static bool is_of_record(const struct store_message *m)
{
    return text_same(m->kind, "M-12") || text_same(m->kind, "M-13") || text_same(m->kind, "M-15");
}

static enum err load_letters(struct ctx *c, const struct record_case *r,
                             struct view_talk_record_done *m)
{
    struct view_record_letter *letters;
    struct store_message *messages;
    size_t count;
    const enum err e = store_message_of_booking(c->store, c->arena, &c->scope, r->talk.talk.id,
                                                c->now_utc, &messages, &count);

    if (e != OK)
        return e;
    letters = ARENA_ARRAY(c->arena, struct view_record_letter, count + 1);
    for (size_t i = 0; i < count; i++)
        if (is_of_record(&messages[i]))
            letters[m->letter_count++] =
                (struct view_record_letter){ .subject = messages[i].subject,
                                             .kind = messages[i].kind,
                                             .text = messages[i].text,
                                             .queued_utc = messages[i].queued_utc };
    m->letters = letters;
    return OK;
}

static enum err load_additions(struct ctx *c, const struct record_case *r,
                               struct view_talk_record_done *m)
{
    struct view_record_addition *rows;
    struct store_talk_addition *added;
    size_t count;
    const enum err e =
        store_talk_addition_list(c->store, c->arena, &c->scope, r->talk.talk.person_id,
                                 r->stored.id, c->now_utc, &added, &count);

    if (e != OK)
        return e;
    rows = ARENA_ARRAY(c->arena, struct view_record_addition, count + 1);
    for (size_t i = 0; i < count; i++)
        rows[i] = (struct view_record_addition){ .text = added[i].text,
                                                 .who = added[i].added_by,
                                                 .at_utc = added[i].added_utc };
    m->additions = rows;
    m->addition_count = count;
    return OK;
}

enum http_status record_show_done(struct ctx *c, const struct record_case *r,
                                  const struct record_typed *typed, enum http_status status)
{
    struct view_talk_record_done *m = ARENA_NEW(c->arena, struct view_talk_record_done);
    const bool is_notice = page_is(c, "handling", "meddelelse");
    const struct store_talk_notice *notice = &r->stored.notice;
    struct view_record_save *saves;
    struct view *v;
    enum err e;

    *m = (struct view_talk_record_done){
        .head = staff_talk_head(&r->talk),
        .minutes = &r->minutes,
        .finished_by = r->stored.finished_by,
        .finished_utc = r->stored.finished_utc,
        .regime = r->stored.regime,
        .follow = law_minutes_follow(&r->minutes, c->today, c->settings),
        .notice_due = notice->due_on,
        .notice_given_utc = notice->given_utc,
        .notice_given_by = notice->given_by,
        .notice_by_interpreter = notice->by_interpreter,
        .typed_items = is_notice ? record_items_typed(c) : law_minutes_items(&r->minutes),
        .typed_family = is_notice ? page_is(c, "familie", "ja")
                                  : text_same(r->minutes.at[LAW_MINUTES_FAMILY], "yes"),
        .typed_interpreter = is_notice && page_is(c, "tolk", "ja"),
        .referral = r->stored.referral,
        .added = page_value(c, "tilfoejelse"),
        .lost = typed ? typed->both : NULL,
        .lost_count = typed ? typed->both_count : 0,
        .errors = &c->errors,
    };
    if ((e = load_letters(c, r, m)) != OK || (e = load_additions(c, r, m)) != OK
        || (e = load_saves(c, r, &saves, &m->save_count)) != OK)
        return http_of(e);
    m->saves = saves;
    v = page_new(c, TEMPLATE_TALK_RECORD_DONE, FRAME_NAV_NONE);
    fill_talk_record_done(v, m);
    page_form(c, v, PATH_STAFF_RECORD);
    return page_send(c, v, status);
}

enum http_status page_record(struct ctx *c)
{
    struct record_case r;
    struct record_typed typed;
    enum http_status status;
    enum err e;

    if (!record_open(c, &r, &status))
        return status;
    if (r.stored.finished_utc)
        return record_show_done(c, &r, NULL, HTTP_OK);
    if (!staff_is_typed(c))
        return record_show_draft(c, &r, NULL, HTTP_OK);
    e = record_read(c, &r, &typed); /* kept when its form could not be taken */
    return e == OK ? record_show_draft(c, &r, &typed, HTTP_OK) : http_of(e);
}
