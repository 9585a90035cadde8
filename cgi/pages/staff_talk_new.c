/* Booking for a citizen, or summoning (S08). A summons needs what law.md 3.7 lists, its notice, and
 * respect for what is known to hinder the person (§ 46(2)). A talk that is booked while a deadline
 * runs meets it where the law says so. */
#include "pages/staff_talk.h"

#include "base/text.h"
#include "law/summons.h"
#include "law/workday.h"
#include "pages/page.h"
#include "pages/staff_person.h"
#include "pages/step.h"
#include "staff_talk_case.h"
#include "store/situation.h"
#include "store/work.h"
#include "view/format.h"
#include "view/reasons.h"
#include "view/spoken.h"

#include "made/staff_talk_refused.h"
#include "made/talk_new.h"

enum { SUBJECT_MOST = 200, REASON_MOST = 500, NEEDS_MOST = 1000 };

struct call {
    struct store_person person;
    struct store_situation at;
    struct store_facts facts;
    struct law_selfbook self;
    /* what was typed */
    bool is_summons;
    enum law_form form;
    const char *phone, *subject, *interpreter, *needs, *short_why, *fixed_why;
    bool is_fixed, may_move, is_confirmed;
    struct talk_time time;
    struct view_talk_times times;
    bool ask_confirm;
};

static enum http_status refused(struct ctx *c, const struct call *call, enum law_reason reason,
                                enum law_cite cite)
{
    struct view *v = page_new(c, TEMPLATE_STAFF_TALK_REFUSED, FRAME_NAV_FIND);

    c->record.detail = law_reason_code(reason);
    fill_staff_talk_refused(
        v, &(struct view_staff_talk_refused){
               .act = STAFF_ACT_BOOK,
               .head = { .may_open = true, .person = { .id = call->person.public_id } },
               .reason = reason,
               .cite = cite,
               .talk_id = call->at.has_booking ? call->at.booking.public_id : NULL });
    return page_send(c, v, c->req->method == HTTP_POST ? HTTP_CONFLICT : HTTP_OK);
}

/* Loads; false when nobody can be booked: `status` is then the answer. */
static bool is_open(struct ctx *c, struct call *call, enum http_status *status)
{
    enum err e;

    *call = (struct call){ .times = { .chosen = "" } };
    *status = staff_person_open(c, &call->person);
    if (*status != HTTP_OK)
        return false;
    e = store_situation_of(c->store, c->arena, &c->scope, call->person.id, c->now_utc, &call->at);
    if (e == OK)
        e = store_facts_of(c->store, c->arena, &c->scope, call->person.id, c->today, c->now_utc,
                           &call->facts);
    if (e != OK) {
        *status = http_of(e);
        return false;
    }
    call->self = law_selfbook_status(&call->facts.selfbook, c->today, c->settings);
    if (call->person.closed_on != CIVIL_NONE)
        *status = refused(c, call, LAW_REASON_NO_CONTRACT, IL_20_1_1);
    else if (call->at.has_booking)
        *status = refused(c, call, LAW_REASON_FUTURE_BOOKING_EXISTS, BEK1216_44_4);
    else
        return true;
    return false;
}

static bool has_open_deadline(const struct call *call)
{
    return call->at.deadline.id && call->at.deadline.state == LAW_DEADLINE_OPEN;
}

/* ---- the form ---- */

static bool summons_first(const struct ctx *c, const struct call *call)
{
    if (staff_is_typed(c))
        return call->is_summons;
    return !has_open_deadline(call)
           && law_deadline_by_summons(call->self.status, call->facts.talks_held == 0, c->settings);
}

static enum http_status form_page(struct ctx *c, struct call *call, enum http_status status)
{
    const bool typed = staff_is_typed(c);
    struct view *v;
    const enum err e = talk_times_load(
        c, &call->person, has_open_deadline(call) ? call->at.deadline.latest_on : CIVIL_NONE,
        &call->times);

    if (e != OK)
        return http_of(e);
    talk_times_typed(c, call->person.unit_place, &call->times);
    v = page_new(c, TEMPLATE_TALK_NEW, FRAME_NAV_FIND);
    fill_talk_new(
        v, &(struct view_talk_new){
               .person = { .id = call->person.public_id,
                           .given_names = call->person.given_names,
                           .family_name = call->person.family_name,
                           .cpr_date = call->person.cpr_date,
                           .is_protected = call->person.is_protected },
               .status = call->self.status,
               .cite = call->self.verdict.cite,
               .deadline_on = has_open_deadline(call) ? call->at.deadline.deadline_on : CIVIL_NONE,
               .latest_on = call->at.deadline.latest_on,
               .is_first = call->facts.talks_held == 0,
               .notice_days = c->settings->summons_min_notice_days,
               .earliest = law_summons_earliest(c->today, c->settings),
               .is_summons = summons_first(c, call),
               .times = call->times,
               .form = { .form = talk_form_typed(c),
                         .phone = typed ? page_value(c, "telefon") : call->person.phone,
                         .errors = &c->errors },
               .is_fixed = page_is(c, "fast", "ja"),
               .fixed_why = page_value(c, "fast-grund"),
               .subject = page_value(c, "emne"),
               .interpreter = typed ? page_value(c, "tolk") : call->person.interpreter_language,
               .needs = page_value(c, "hensyn"),
               .may_move = typed ? page_is(c, "maa-flytte", "ja") : true,
               .short_why = page_value(c, "kort-varsel"),
               .ask_confirm = call->ask_confirm,
               .is_confirmed = page_is(c, "bekraeft", "ja"),
               .errors = &c->errors,
           });
    page_form(c, v, PATH_TALK_NEW);
    return page_send(c, v, status);
}

enum http_status page_talk_new(struct ctx *c)
{
    struct call call;
    enum http_status status;

    return is_open(c, &call, &status) ? form_page(c, &call, HTTP_OK) : status;
}

/* ---- what was typed ---- */

static void read_rest(struct ctx *c, struct call *call)
{
    call->subject =
        page_text(c, "emne", SUBJECT_MOST, true, call->is_summons, WORD_TALK_SUBJECT_MISSING);
    call->interpreter = *page_value(c, "tolk") ? page_value(c, "tolk") : NULL;
    if (call->interpreter && !spoken_is_known(call->interpreter))
        page_mistake(c, "tolk", WORD_TIMES_INTERPRETER_WRONG);
    call->needs = page_text(c, "hensyn", NEEDS_MOST, false, false, WORD_TALK_SUBJECT_MISSING);
    call->is_fixed = page_is(c, "fast", "ja");
    call->fixed_why =
        page_text(c, "fast-grund", REASON_MOST, false, false, WORD_TALK_SUBJECT_MISSING);
    call->short_why =
        page_text(c, "kort-varsel", REASON_MOST, false, false, WORD_TALK_SUBJECT_MISSING);
    call->may_move = page_is(c, "maa-flytte", "ja");
    call->is_confirmed = page_is(c, "bekraeft", "ja");
}

static enum err read_call(struct ctx *c, struct call *call)
{
    const bool booked = page_is(c, "slags", "aftalt");
    enum err e;

    call->is_summons = page_is(c, "slags", "indkald");
    if (!booked && !call->is_summons)
        page_mistake(c, "slags", WORD_TALK_KIND_MISSING);
    call->form = talk_form_typed(c);
    if ((e = talk_time_read(c, &call->person, call->form, &call->times, &call->time)) != OK)
        return e;
    if (call->form == LAW_FORM_UNSET)
        page_mistake(c, "form", WORD_TALK_FORM_MISSING);
    if (call->form == LAW_FORM_PHONE)
        call->phone = talk_phone_typed(c);
    read_rest(c, call);
    return OK;
}

/* ---- what the law says of a summons ---- */

/* The day it reaches the citizen: a letter takes its days (P-12), but never so many that a short
 * notice would look like a day in the past. */
static civil_day available_on(const struct ctx *c, const struct call *call)
{
    civil_day arrives = c->today;

    if (!call->person.digital_post)
        arrives = workday_add(&c->settings->closing_days, c->today,
                              c->settings->letter_presumption_working_days);
    return arrives < call->time.slot.law.day ? arrives : call->time.slot.law.day;
}

/* What is known to hinder the person at that time (E15). */
static enum err hindrances(struct ctx *c, const struct call *call, struct law_summons *out)
{
    const int from = call->time.slot.law.minute, to = from + call->time.slot.length_min;
    const civil_day day = call->time.slot.law.day;
    const int32_t bit = 1 << ((int32_t)civil_weekday(day) - CIVIL_MONDAY);
    struct store_fact *facts;
    size_t count;
    const enum err e =
        store_fact_list(c->store, c->arena, &c->scope, call->person.id, c->now_utc, &facts, &count);

    for (size_t i = 0; e == OK && i < count; i++) {
        const struct store_fact *f = &facts[i];

        if (f->kind == STORE_FACT_ABSENCE && f->from <= day
            && (f->to == CIVIL_NONE || f->to >= day))
            out->health_known = true;
        if (f->kind != STORE_FACT_HINDRANCE || !(f->weekdays & bit) || f->from_minute >= to
            || f->to_minute <= from)
            continue;
        if (text_same(f->code, "childcare"))
            out->childcare_weekdays |= 1U << civil_weekday(day);
        else
            out->health_known = true;
    }
    return e;
}

static const char *field_of(enum law_field field)
{
    switch (field) {
    case LAW_FIELD_SHORT_NOTICE_REASON:
        return "kort-varsel";
    case LAW_FIELD_FORM:
        return "form";
    case LAW_FIELD_ATTENDANCE_REASON:
        return "fast-grund";
    case LAW_FIELD_SUBJECT:
        return "emne";
    case LAW_FIELD_CONFIRM:
        return "bekraeft";
    default:
        return "tid";
    }
}

static enum err check_summons(struct ctx *c, struct call *call)
{
    struct law_summons summons = {
        .available_on = available_on(c, call),
        .interview_on = call->time.slot.law.day,
        .interview_minute = call->time.slot.law.minute,
        .length_min = call->time.slot.length_min,
        .form = call->form,
        .attendance_fixed = call->is_fixed,
        .attendance_reason = call->fixed_why,
        .place = call->time.slot.place,
        .subject = call->subject,
        .caseworker = call->time.slot.caseworker,
        .short_notice_reason = call->short_why,
        .is_confirmed = call->is_confirmed,
    };
    struct law_issues issues;
    const enum err e = hindrances(c, call, &summons);

    if (e != OK)
        return e;
    call->ask_confirm = summons.childcare_weekdays || summons.health_known;
    law_summons_issues(&summons, c->settings, &issues);
    for (size_t i = 0; i < issues.count; i++)
        page_mistake_text(c, field_of(issues.at[i].field),
                          reason_with_cite(c->arena, issues.at[i].reason, issues.at[i].cite));
    return OK;
}

/* ---- the deadline that runs ---- */

static struct law_deadline_facts facts_of(const struct ctx *c, const struct call *call)
{
    struct law_deadline_facts facts = law_deadline_facts_none();

    facts.now_utc = c->now_utc;
    facts.by_caseworker = true;
    facts.status = call->self.status;
    facts.deadline_on = call->at.deadline.deadline_on;
    facts.latest_interview_on = call->at.deadline.latest_on;
    facts.form = call->form;
    facts.slot = call->time.slot.law;
    return facts;
}

/* The step that booking is: meeting an open deadline, or, when the citizen agreed, contact after a
 * miss. A summons after a miss is no contact of the citizen's; it ends what was excused. */
static enum law_deadline_event event_of(const struct call *call)
{
    switch (call->at.deadline.id ? call->at.deadline.state : LAW_DEADLINE_NONE) {
    case LAW_DEADLINE_OPEN:
        return LAW_EVENT_BOOK;
    case LAW_DEADLINE_MISSED:
    case LAW_DEADLINE_NO_SHOW:
    case LAW_DEADLINE_CONSEQUENCE_OPEN:
    case LAW_DEADLINE_CANCELLED_LATE:
        return call->is_summons ? LAW_EVENT_UNSET : LAW_EVENT_BOOK;
    case LAW_DEADLINE_EXCUSED:
        return LAW_EVENT_CLOSE;
    default:
        return LAW_EVENT_UNSET;
    }
}

/* Whether the talk meets the open deadline. A summons at notice too short for that is allowed
 * beside it (E14) when the citizen can still book afterwards; else the law's reason stands at the
 * time. */
static void check_deadline(struct ctx *c, const struct call *call, enum law_deadline_event *event)
{
    const struct law_deadline_facts facts = facts_of(c, call);
    struct law_deadline_step step;

    *event = event_of(call);
    if (*event == LAW_EVENT_UNSET)
        return;
    step = law_deadline_step(call->at.deadline.state, *event, &facts, c->settings);
    if (law_deadline_step_taken(&step))
        return;
    *event = LAW_EVENT_UNSET;
    if (call->is_summons && step.verdict.reason == LAW_REASON_SLOT_TOO_SOON
        && call->time.slot.law.day <= call->at.deadline.deadline_on)
        return;
    page_mistake_text(c, "tid", reason_with_cite(c->arena, step.verdict.reason, step.verdict.cite));
}

static enum err take_step(struct ctx *c, const struct call *call, enum law_deadline_event event,
                          int64_t booking_id)
{
    const struct law_deadline_facts facts = facts_of(c, call);
    struct law_deadline_step step;
    enum err e;

    if (event == LAW_EVENT_UNSET)
        return OK;
    e = step_take(c->store, c->arena, c->settings,
                  &(struct step){ .person_id = call->person.id,
                                  .deadline_id = call->at.deadline.id,
                                  .booking_id = booking_id,
                                  .from = call->at.deadline.state,
                                  .event = event,
                                  .facts = &facts,
                                  .actor = STORE_STAFF_ACTS(c->who.user_id),
                                  .today = c->today,
                                  .now_utc = c->now_utc },
                  &step);
    return e == OK && !law_deadline_step_taken(&step) ? ERR_CONFLICT : e;
}

/* ---- booking ---- */

static const char *reason_of(struct ctx *c, const struct call *call)
{
    const char *const parts[] = { call->time.is_fresh ? call->time.reason : "",
                                  call->is_summons ? call->short_why : "",
                                  call->is_fixed ? call->fixed_why : "" };
    struct text out = text_new(c->arena, 64);

    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        if (text_is_empty(parts[i]))
            continue;
        if (out.size)
            text_add(&out, "\n");
        text_add(&out, parts[i]);
    }
    return out.size ? out.bytes : "";
}

static enum err tell(struct ctx *c, const struct call *call, int64_t booking_id, bool meets)
{
    const struct store_slot *slot = &call->time.slot;
    const struct law_limit limit =
        law_booking_change_limit(meets ? call->at.deadline.deadline_on : CIVIL_NONE, slot->law.day,
                                 slot->law.minute, -1, c->settings);
    const struct view_letter_called letter = {
        .is_summons = call->is_summons,
        .day = slot->law.day,
        .minute = slot->law.minute,
        .length_min = slot->length_min,
        .where = staff_where(c->arena, call->form, slot->place, call->phone),
        .subject = call->subject,
        .caseworker = slot->caseworker,
        .may_move = call->may_move && limit.until_utc > c->now_utc,
        .move_until = limit.until,
        .phone = call->person.unit_phone,
    };

    return staff_talk_tell(
        c, &call->person, booking_id, 0, call->is_summons ? "M-9" : "M-3",
        words(LANG_DA, call->is_summons ? WORD_LETTER_SUMMONS_SUBJECT : WORD_LETTER_BOOKED_SUBJECT),
        staff_letter_called(c->arena, &letter));
}

/* What waited for this talk is done. */
static enum err tick(struct ctx *c, const struct call *call)
{
    const enum err e =
        store_task_no_more(c->store, &c->scope, call->person.id, STORE_TASK_SUMMON, c->now_utc);

    return e == OK ? store_task_no_more(c->store, &c->scope, call->person.id,
                                        STORE_TASK_NEW_DEADLINE, c->now_utc)
                   : e;
}

static enum err book(struct ctx *c, struct call *call, enum law_deadline_event event,
                     struct store_booked *out)
{
    const bool meets = event == LAW_EVENT_BOOK && has_open_deadline(call);
    int64_t slot_id;
    enum err e = talk_time_take(c, &call->time, &slot_id);

    if (e == OK)
        e = store_booking_take(
            c->store, c->arena,
            &(struct store_booking_new){ .person_id = call->person.id,
                                         .slot_id = slot_id,
                                         .deadline_id = meets ? call->at.deadline.id : 0,
                                         .kind = call->is_summons ? LAW_BOOKING_SUMMONS
                                                                  : LAW_BOOKING_BY_CASEWORKER,
                                         .booked_by = c->who.user_id,
                                         .form = call->form,
                                         .interpreter_language = call->interpreter,
                                         .needs = call->needs,
                                         .phone = call->phone,
                                         .subject = call->subject,
                                         .may_move = call->may_move,
                                         .reason = reason_of(c, call),
                                         .now_utc = c->now_utc },
            out);
    if (e == OK)
        e = take_step(c, call, event, out->id);
    if (e == OK)
        e = tell(c, call, out->id, meets);
    return e == OK ? tick(c, call) : e;
}

enum http_status page_talk_new_save(struct ctx *c)
{
    enum law_deadline_event event = LAW_EVENT_UNSET;
    struct store_booked booked;
    struct call call;
    enum http_status status;
    enum err e;

    if (!is_open(c, &call, &status))
        return status;
    e = read_call(c, &call);
    if (e == OK && call.time.is_chosen && call.is_summons)
        e = check_summons(c, &call);
    if (e != OK)
        return http_of(e);
    if (call.time.is_chosen && !page_has_mistakes(c))
        check_deadline(c, &call, &event);
    if (page_has_mistakes(c))
        return form_page(c, &call, HTTP_UNPROCESSABLE);
    e = book(c, &call, event, &booked);
    if (e == ERR_CONFLICT) {
        page_mistake(c, "tid", WORD_TALK_TIME_GONE);
        return form_page(c, &call, HTTP_CONFLICT);
    }
    if (e != OK)
        return http_of(e);
    c->record.object_kind = "booking";
    c->record.object_id = booked.public_id;
    c->record.detail = call.is_summons ? "summons" : "by_caseworker";
    return page_go(c, PATH_STAFF_TALK, booked.public_id, NULL);
}
