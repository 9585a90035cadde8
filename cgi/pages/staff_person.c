/* S04: one person's overview and timeline, from a handful of statements; and the whole CPR number
 * for a reason. */
#include "pages/staff_person.h"

#include "base/text.h"
#include "law/clock.h"
#include "law/decision.h"
#include "pages/page.h"
#include "store/code.h"
#include "store/deadline.h"
#include "store/person_facts.h"
#include "store/selfbook_right.h"
#include "store/situation.h"
#include "store/work.h"
#include "view/names.h"
#include "view/person.h"
#include "view/staff_tasks.h"

#include "made/person.h"
#include "made/person_cpr.h"

#include <stdlib.h>
#include <string.h>

enum { TIMELINE_LINES = 25 };

static void load_contact(struct view_person *m, const struct store_person *p)
{
    m->is_moved = p->closed_why == STORE_CLOSED_MOVED;
    m->is_ended = p->closed_why == STORE_CLOSED_ENDED;
    m->closed_on = p->closed_on;
    m->is_locked = p->locked_utc != 0;
    m->phone = p->phone;
    m->email = p->email;
    m->address = p->address;
    m->language = staff_language_name(p->language);
    m->interpreter = p->interpreter_language;
    m->digital_post = p->digital_post;
    m->outside_portal = p->outside_portal;
    m->caseworker = p->caseworker_name;
    m->unit = p->unit_name;
    m->has_password = p->has_password;
}

/* Whether there is time for a deadline while the duty lasts (G03), and its last day. */
static void load_room(struct ctx *c, const struct store_person *p,
                      const struct law_selfbook_facts *facts, struct view_person *m)
{
    const civil_day available =
        p->digital_post ? c->today : law_letter_received(c->today, c->settings);
    const civil_day first = law_selfbook_earliest_deadline(facts, available, c->settings);
    const civil_day last = law_deadline_latest(m->until, c->settings);

    m->has_deadline_room = first != CIVIL_NONE && (last == CIVIL_NONE || last >= first);
    m->deadline_no_later =
        last != CIVIL_NONE && last < law_deadline_proposed(available, 0, c->settings) ? last
                                                                                     : CIVIL_NONE;
}

static enum err load_status(struct ctx *c, const struct store_person *p, struct view_person *m)
{
    struct store_revocation running;
    struct store_facts facts;
    struct law_selfbook now;
    enum err e = store_facts_of(c->store, c->arena, &c->scope, p->id, c->today, c->now_utc, &facts);

    if (e != OK)
        return e;
    now = law_selfbook_status(&facts.selfbook, c->today, c->settings);
    m->status = now.status;
    m->reason = now.verdict.reason;
    m->cite = now.verdict.cite;
    m->until = now.until;
    m->after = now.next;
    load_room(c, p, &facts.selfbook, m);
    m->is_exempt = now.is_exempt;
    m->is_revoked = now.is_revoked;
    m->is_exempt_and_revoked = now.is_exempt && now.is_revoked;
    m->exempt_until = now.exempt_until;
    m->revoked_until = now.revoked_until;
    m->exemption_review_on = facts.exemption_review_on;
    m->revocation_review_on = facts.revocation_review_on;
    m->guided_on = facts.selfbook.guided_on;
    m->is_first_talk = facts.talks_held == 0 && c->settings->first_interview_by_summons;
    e = store_revocation_running(c->store, c->arena, &c->scope, p->id, c->now_utc, &running);
    if (e == OK)
        m->hearing_step = name_revocation(running.state);
    return e == ERR_NOT_FOUND ? OK : e;
}

static enum err load_situation(struct ctx *c, const struct store_person *p, struct view_person *m)
{
    struct store_situation now;
    const enum err e =
        store_situation_of(c->store, c->arena, &c->scope, p->id, c->now_utc, &now);

    if (e != OK)
        return e;
    m->deadline = now.deadline.id ? now.deadline.state : LAW_DEADLINE_NONE;
    m->deadline_on = now.deadline.deadline_on;
    m->latest_on = now.deadline.latest_on;
    m->available_on = now.deadline.available_on;
    m->help_asked = now.help_asked;
    m->no_times = now.no_times_unanswered;
    if (now.has_booking) {
        m->talk_id = now.booking.public_id;
        m->talk_on = now.booking.slot.law.day;
        m->talk_minute = now.booking.slot.law.minute;
        m->talk_form = now.booking.form;
        m->talk_kind = now.booking.kind;
        m->talk_place = now.booking.slot.place;
        m->talk_with = now.booking.slot.caseworker;
    }
    return OK;
}

static enum err load_work(struct ctx *c, const struct store_person *p, struct view_person *m)
{
    struct view_person_task *shown;
    struct store_task *tasks;
    struct view_person_case *rows;
    struct store_case *cases;
    int64_t code_utc = 0;
    size_t count;
    enum err e;

    if ((e = store_task_of_person(c->store, c->arena, &c->scope, p->id, c->now_utc, &tasks, &count))
        != OK)
        return e;
    shown = ARENA_ARRAY(c->arena, struct view_person_task, count + 1);
    for (size_t i = 0; i < count; i++) {
        if (tasks[i].due_on > c->today)
            continue; /* reviews that are months away wait their turn */
        shown[m->task_count++] = (struct view_person_task){
            .name = task_name(store_task_kind_code(tasks[i].kind)),
            .due_on = tasks[i].due_on,
            .is_overdue = tasks[i].due_on < c->today,
        };
    }
    m->tasks = shown;
    if ((e = store_case_list(c->store, c->arena, &c->scope, p->id, c->now_utc, &cases, &count))
        != OK)
        return e;
    rows = ARENA_ARRAY(c->arena, struct view_person_case, count + 1);
    for (size_t i = 0; i < count; i++)
        rows[i] = (struct view_person_case){ cases[i].public_id, cases[i].kind == STORE_CASE_NO_SHOW,
                                             cases[i].event_on,
                                             name_case(law_case_from(cases[i].state)) };
    m->cases = rows;
    m->case_count = count;
    m->code_made_on = CIVIL_NONE;
    e = store_code_latest(c->store, p->id, c->now_utc, &code_utc, &m->code_is_open);
    if (e == OK)
        m->code_made_on = law_clock_local(code_utc).day;
    return e == ERR_NOT_FOUND ? OK : e;
}

/* The moment before which an older page begins; 0: the newest. */
static int64_t older_than(const struct ctx *c)
{
    const char *typed = http_query(c->req, "foer");
    char *end;
    long long utc;

    if (!typed || *typed < '1' || *typed > '9' || strlen(typed) > 12)
        return 0;
    utc = strtoll(typed, &end, 10);
    return *end ? 0 : utc;
}

static enum err load_timeline(struct ctx *c, const struct store_person *p, struct view_person *m)
{
    const int64_t before = older_than(c);
    struct store_timeline_line *lines;
    struct view_event *events;
    size_t count;
    bool more;
    const enum err e = store_timeline(c->store, c->arena, &c->scope, p->id, c->now_utc, before,
                                      TIMELINE_LINES, &lines, &count, &more);

    if (e != OK)
        return e;
    events = ARENA_ARRAY(c->arena, struct view_event, count + 1);
    for (size_t i = 0; i < count; i++)
        events[i] = (struct view_event){
            .at_utc = lines[i].at_utc,
            .kind = lines[i].kind,
            .code = lines[i].code,
            .detail = lines[i].detail,
            .cite = lines[i].cite,
            .note = lines[i].note,
            .actor = lines[i].actor,
            .actor_name = lines[i].actor_name,
            .ref_id = lines[i].ref_id,
            .other_utc = lines[i].other_utc,
        };
    m->events = events;
    m->event_count = count;
    m->is_newest = before == 0;
    m->older_before = more && count > 0 ? events[count - 1].at_utc : 0;
    return OK;
}

static enum person_next next_of(const struct view_person *m)
{
    if (m->talk_id)
        return PERSON_NEXT_TALK;
    if (m->is_moved || m->is_ended)
        return PERSON_NEXT_NOTHING;
    switch (m->status) {
    case LAW_SELFBOOK_OBLIGED:
        if (m->deadline == LAW_DEADLINE_OPEN)
            return PERSON_NEXT_WAIT;
        if (m->is_first_talk)
            return PERSON_NEXT_SUMMON;
        if (m->has_deadline_room)
            return PERSON_NEXT_DEADLINE;
        return m->after == LAW_SELFBOOK_PAUSED || m->after == LAW_SELFBOOK_NOT_COVERED
                   ? PERSON_NEXT_NOTHING
                   : PERSON_NEXT_SUMMON;
    case LAW_SELFBOOK_OBLIGED_NOT_GUIDED:
        return PERSON_NEXT_GUIDE;
    case LAW_SELFBOOK_EXEMPT:
    case LAW_SELFBOOK_REVOKED:
    case LAW_SELFBOOK_VOLUNTARY:
        return PERSON_NEXT_SUMMON;
    default:
        return PERSON_NEXT_NOTHING;
    }
}

enum http_status page_person(struct ctx *c)
{
    struct store_person p;
    struct view_person *m = ARENA_NEW(c->arena, struct view_person);
    enum http_status status = staff_person_open(c, &p);
    struct view *v;
    enum err e;

    if (status != HTTP_OK)
        return status;
    *m = (struct view_person){ .today = c->today, .head = staff_head_of(&p) };
    load_contact(m, &p);
    if ((e = load_status(c, &p, m)) != OK || (e = load_situation(c, &p, m)) != OK
        || (e = load_work(c, &p, m)) != OK || (e = load_timeline(c, &p, m)) != OK)
        return http_of(e);
    m->next = next_of(m);
    v = page_new(c, TEMPLATE_PERSON, FRAME_NAV_FIND);
    fill_person(v, m);
    return page_send(c, v, HTTP_OK);
}

/* ---- the whole CPR number ---- */

static const struct {
    const char *code;
    enum word name;
} cpr_reasons[] = {
    { "myndighed", WORD_CPR_FOR_AUTHORITY },
    { "identitet", WORD_CPR_FOR_IDENTITY },
    { "system", WORD_CPR_FOR_SYSTEM },
};
enum { CPR_REASONS = sizeof cpr_reasons / sizeof *cpr_reasons };

static enum http_status cpr_page(struct ctx *c, const struct store_person *p, const char *cpr,
                                 enum http_status status)
{
    struct view *v = page_new(c, TEMPLATE_PERSON_CPR, FRAME_NAV_FIND);
    struct view_choice *reasons = ARENA_ARRAY(c->arena, struct view_choice, CPR_REASONS);

    for (int i = 0; i < CPR_REASONS; i++)
        reasons[i] = (struct view_choice){ cpr_reasons[i].code,
                                           words(c->lang, cpr_reasons[i].name),
                                           page_is(c, "grund", cpr_reasons[i].code) };
    page_form(c, v, PATH_PERSON_CPR);
    fill_person_cpr(v, &(struct view_person_cpr){
                           .head = staff_head_of(p),
                           .cpr = cpr,
                           .reasons = reasons,
                           .reason_count = CPR_REASONS,
                           .errors = &c->errors,
                       });
    return page_send(c, v, status);
}

enum http_status page_person_cpr(struct ctx *c)
{
    struct store_person p;
    const enum http_status status = staff_person_open(c, &p);

    return status == HTTP_OK ? cpr_page(c, &p, NULL, HTTP_OK) : status;
}

/* The number stands on the answer of the POST alone: no address shows it (A4). */
enum http_status page_person_cpr_show(struct ctx *c)
{
    struct store_person p;
    const char *cpr;
    const enum http_status status = staff_person_open(c, &p);
    enum err e;

    if (status != HTTP_OK)
        return status;
    for (int i = 0; i < CPR_REASONS; i++)
        if (page_is(c, "grund", cpr_reasons[i].code))
            c->record.detail = cpr_reasons[i].code;
    if (!c->record.detail) {
        staff_mistake_rule(c, "grund", WORD_CPR_REASON_MISSING, CPRL_52);
        return cpr_page(c, &p, NULL, HTTP_UNPROCESSABLE);
    }
    if ((e = store_person_cpr(c->store, c->arena, &c->scope, p.id, c->now_utc, &cpr)) != OK)
        return http_of(e);
    return cpr_page(c, &p, cpr, HTTP_OK);
}
