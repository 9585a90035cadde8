/* The citizen's case as the law sees it, and the pages that several booking pages end on. */
#include "booking_case.h"

#include "base/text.h"
#include "made/book_refused.h"
#include "made/book_taken.h"
#include "view/book.h"

enum { AN_HOUR = 3600, WEEK_DAYS = 7 };

enum err booking_load(struct ctx *c, struct booking_case *out)
{
    enum err e = store_situation_self(c->store, c->arena, c->who.person_id, c->now_utc, &out->at);

    if (e == OK)
        e = store_facts_self(c->store, c->arena, c->who.person_id, c->today, &out->facts);
    if (e == OK)
        out->self = law_selfbook_status(&out->facts.selfbook, c->today, c->settings);
    return e;
}

bool booking_is_seen(const struct ctx *c, const struct booking_case *b)
{
    const char *seen = http_body(c->req, BOOKING_SEEN_FIELD);

    return seen && text_same(seen, b->at.choice_slot.public_id);
}

enum err booking_seen(struct ctx *c, struct store_slot *out)
{
    const char *seen = http_body(c->req, BOOKING_SEEN_FIELD);

    if (!seen || !page_is_plain(seen))
        return ERR_NOT_FOUND;
    return store_slot_get(c->store, c->arena, c->who.person_id, seen, c->now_utc, out);
}

/* ---- what the law says ---- */

bool booking_is_step(const struct booking_case *b)
{
    switch (b->at.deadline.id ? b->at.deadline.state : LAW_DEADLINE_NONE) {
    case LAW_DEADLINE_OPEN:
    case LAW_DEADLINE_MISSED:
    case LAW_DEADLINE_NO_SHOW:
    case LAW_DEADLINE_CONSEQUENCE_OPEN:
    case LAW_DEADLINE_CANCELLED_LATE:
    case LAW_DEADLINE_EXCUSED:
        return true;
    default:
        return false;
    }
}

bool booking_is_first_by_summons(const struct ctx *c, const struct booking_case *b)
{
    return !booking_is_step(b) && b->self.status == LAW_SELFBOOK_OBLIGED
           && law_deadline_by_summons(b->self.status, b->facts.talks_held == 0, c->settings);
}

struct law_deadline_facts booking_facts(const struct ctx *c, const struct booking_case *b,
                                        const struct store_slot *slot)
{
    struct law_deadline_facts facts = law_deadline_facts_none();

    facts.now_utc = c->now_utc;
    facts.status = b->self.status;
    if (b->at.deadline.id) {
        facts.deadline_on = b->at.deadline.deadline_on;
        facts.latest_interview_on = b->at.deadline.latest_on;
    }
    facts.has_future_booking = b->at.has_booking;
    facts.form = booking_form(b);
    facts.slot = slot->law;
    facts.needs_interpreter = booking_interpreter(b) != NULL;
    if (facts.needs_interpreter)
        facts.slot.has_interpreter = text_same(slot->interpreter_language, booking_interpreter(b));
    return facts;
}

static struct law_verdict may_book(const struct ctx *c, const struct booking_case *b,
                                   const struct law_deadline_facts *facts)
{
    const struct law_booking_facts wish = {
        .now_utc = facts->now_utc,
        .status = facts->status,
        .state = b->at.deadline.id ? b->at.deadline.state : LAW_DEADLINE_NONE,
        .deadline_on = facts->deadline_on,
        .latest_interview_on = facts->latest_interview_on,
        .has_future_booking = facts->has_future_booking,
        .slot = facts->slot,
        .form = facts->form,
        .needs_interpreter = facts->needs_interpreter,
    };

    if (booking_is_first_by_summons(c, b))
        return (struct law_verdict){ .outcome = LAW_REFUSED,
                                     .reason = LAW_REASON_FIRST_BY_SUMMONS,
                                     .cite = LAB_34_2,
                                     .last_day = CIVIL_NONE };
    return law_may_book(&wish, c->settings);
}

struct law_verdict booking_verdict(const struct ctx *c, const struct booking_case *b,
                                   const struct store_slot *slot)
{
    const struct law_deadline_facts facts = booking_facts(c, b, slot);

    return may_book(c, b, &facts);
}

bool booking_is_about_slot(struct law_verdict verdict)
{
    switch (verdict.reason) {
    case LAW_REASON_SLOT_TAKEN:
    case LAW_REASON_SLOT_CLOSED:
    case LAW_REASON_SLOT_AFTER_LATEST:
    case LAW_REASON_SLOT_TOO_SOON:
    case LAW_REASON_SLOT_PAST:
    case LAW_REASON_SLOT_FORM_MISSING:
    case LAW_REASON_SLOT_NO_INTERPRETER:
    case LAW_REASON_SAME_SLOT:
        return true;
    default:
        return false;
    }
}

/* A time that suits in every way: what the law has against it bars each other one too. */
struct law_verdict booking_bar(const struct ctx *c, const struct booking_case *b)
{
    const int64_t starts_utc =
        c->now_utc + ((int64_t)c->settings->booking_lead_hours + 1) * AN_HOUR;
    const struct store_slot ideal = {
        .law = { .day = law_clock_local(starts_utc).day,
                 .starts_utc = starts_utc,
                 .is_free = true,
                 .forms = LAW_FORM_OFFICE | LAW_FORM_PHONE | LAW_FORM_VIDEO },
        .interpreter_language = booking_interpreter(b),
    };
    struct law_verdict verdict = booking_verdict(c, b, &ideal);

    if (booking_is_about_slot(verdict)) /* no lawful day is left: the search will say so */
        verdict.outcome = LAW_ALLOWED;
    return verdict;
}

unsigned booking_forms(const struct booking_case *b)
{
    const unsigned all = LAW_FORM_OFFICE | LAW_FORM_PHONE | LAW_FORM_VIDEO;

    return b->at.deadline.id && b->at.deadline.state == LAW_DEADLINE_OPEN ? b->at.deadline.forms
                                                                          : all;
}

enum law_form booking_form(const struct booking_case *b)
{
    const unsigned forms = booking_forms(b);

    if (b->at.has_choice && b->at.choice.booking_id == 0
        && (forms & (unsigned)b->at.choice.form) != 0)
        return b->at.choice.form;
    if (forms == LAW_FORM_OFFICE || forms == LAW_FORM_PHONE || forms == LAW_FORM_VIDEO)
        return (enum law_form)forms;
    return LAW_FORM_UNSET;
}

const char *booking_interpreter(const struct booking_case *b)
{
    if (b->at.has_choice && b->at.choice.booking_id == 0 && b->at.choice.interpreter_answered)
        return b->at.choice.interpreter_language;
    return b->at.interpreter_language;
}

civil_day booking_latest(const struct booking_case *b)
{
    return b->at.deadline.id && b->at.deadline.state == LAW_DEADLINE_OPEN ? b->at.deadline.latest_on
                                                                          : CIVIL_NONE;
}

struct law_verdict booking_slot_taken(void)
{
    return (struct law_verdict){ .outcome = LAW_REFUSED,
                                 .reason = LAW_REASON_SLOT_TAKEN,
                                 .cite = BEK1216_44_1,
                                 .last_day = CIVIL_NONE };
}

/* ---- searching ---- */

civil_day booking_first_day(const struct ctx *c)
{
    return law_clock_local(c->now_utc + (int64_t)c->settings->booking_lead_hours * AN_HOUR).day;
}

civil_day booking_last_day(const struct ctx *c, civil_day latest)
{
    return latest == CIVIL_NONE ? c->today + BOOKING_OPEN_DAYS : latest;
}

static struct store_slot_search search_of(const struct ctx *c, enum law_form form,
                                          const char *interpreter, civil_day first,
                                          civil_day latest)
{
    struct store_slot_search search = {
        .now_utc = c->now_utc,
        .from_utc = c->now_utc + (int64_t)c->settings->booking_lead_hours * AN_HOUR,
        .until_utc = law_clock_day_end_utc(booking_last_day(c, latest)),
        .form = form,
        .interpreter = interpreter,
    };

    if (first != CIVIL_NONE && law_clock_day_start_utc(first) > search.from_utc)
        search.from_utc = law_clock_day_start_utc(first);
    return search;
}

enum err booking_search(struct ctx *c, enum law_form form, const char *interpreter, civil_day first,
                        civil_day latest, struct store_slot_page *out)
{
    const struct store_slot_search search = search_of(c, form, interpreter, first, latest);
    const enum err e = store_slot_free(c->store, c->arena, c->who.person_id, &search, out);

    c->record.is_time_search = true;
    c->record.from_day = first == CIVIL_NONE ? booking_first_day(c) : first;
    c->record.to_day = booking_last_day(c, latest);
    c->record.shown = e == OK ? (int32_t)(out->own_count + out->other_count) : 0;
    return e;
}

static struct view_slot slot_of(const struct store_slot *slot)
{
    return (struct view_slot){ .id = slot->public_id,
                               .day = slot->law.day,
                               .minute = slot->law.minute,
                               .caseworker = slot->caseworker };
}

static struct view_slot *slots_of(struct ctx *c, const struct store_slot *slots, size_t count)
{
    struct view_slot *out = ARENA_ARRAY(c->arena, struct view_slot, count + 1);

    for (size_t i = 0; i < count; i++)
        out[i] = slot_of(&slots[i]);
    return out;
}

struct view_slots booking_slots(struct ctx *c, const struct store_slot_page *page)
{
    return (struct view_slots){
        .own = slots_of(c, page->own, page->own_count),
        .own_count = page->own_count,
        .others = slots_of(c, page->others, page->other_count),
        .other_count = page->other_count,
    };
}

civil_day booking_from_query(const struct ctx *c)
{
    const char *from = http_query(c->req, "fra");
    civil_day day;

    return from && civil_parse_iso(from, &day) && day > c->today
                   && day < c->today + BOOKING_OPEN_DAYS
               ? day
               : CIVIL_NONE;
}

static const char *page_from(struct ctx *c, const char *path, civil_day day)
{
    char iso[CIVIL_ISO_SIZE];

    return arena_printf(c->arena, "%s?fra=%s", path, civil_format_iso(day, iso));
}

const char *booking_later(struct ctx *c, const char *path, const struct store_slot_page *page)
{
    return page->next_day == CIVIL_NONE ? NULL : page_from(c, path, page->next_day);
}

/* A week back never skips a time: pages hang together, and one begins where another ended. */
const char *booking_earlier(struct ctx *c, const char *path, civil_day first)
{
    if (first == CIVIL_NONE || first <= booking_first_day(c))
        return NULL;
    if (first - WEEK_DAYS <= booking_first_day(c))
        return path;
    return page_from(c, path, first - WEEK_DAYS);
}

/* ---- the answers so far ---- */

struct store_choice booking_choice(const struct booking_case *b, int64_t booking_id)
{
    if (b->at.has_choice && b->at.choice.booking_id == booking_id)
        return b->at.choice;
    return (struct store_choice){ .booking_id = booking_id, .needs = "" };
}

enum http_status booking_go_on(struct ctx *c, const struct store_choice *choice, enum law_form form)
{
    if (!choice->slot_id)
        return page_go(c, form == LAW_FORM_UNSET ? PATH_BOOK_FORM : PATH_BOOK_TIME, NULL, NULL);
    if (!choice->interpreter_answered)
        return page_go(c, PATH_BOOK_LANGUAGE, NULL, NULL);
    if (!choice->needs_answered)
        return page_go(c, PATH_BOOK_SUPPORT, NULL, NULL);
    if (form == LAW_FORM_PHONE && !choice->phone)
        return page_go(c, PATH_BOOK_PHONE, NULL, NULL);
    return page_go(c, PATH_BOOK_CHECK, NULL, NULL);
}

/* ---- where several pages end ---- */

enum http_status booking_refused(struct ctx *c, const struct booking_case *b,
                                 struct law_verdict verdict)
{
    struct view *v = page_new(c, TEMPLATE_BOOK_REFUSED, FRAME_NAV_NONE);
    struct view_book_refused m = { .verdict = verdict };

    if (verdict.reason == LAW_REASON_FUTURE_BOOKING_EXISTS && b->at.has_booking) {
        m.talk = b->at.booking.public_id;
        m.day = b->at.booking.slot.law.day;
        m.minute = b->at.booking.slot.law.minute;
    }
    c->record.detail = law_reason_code(verdict.reason);
    fill_book_refused(v, &m);
    return page_send(c, v, c->req->method == HTTP_POST ? HTTP_CONFLICT : HTTP_OK);
}

/* The nearest five that the law would allow too. */
static enum err nearest(struct ctx *c, const struct booking_case *b,
                        const struct store_slot *wanted, const struct store_booking *moved,
                        struct view_book_taken *m)
{
    struct store_slot *found = ARENA_ARRAY(c->arena, struct store_slot, STORE_SLOT_NEAREST);
    bool *is_own = ARENA_ARRAY(c->arena, bool, STORE_SLOT_NEAREST);
    const struct store_slot_search search =
        moved
            ? search_of(c, moved->form, moved->interpreter_language, CIVIL_NONE, moved->latest_on)
            : search_of(c, booking_form(b), booking_interpreter(b), CIVIL_NONE, booking_latest(b));
    size_t count = 0;
    enum err e;

    e = store_slot_nearest(c->store, c->arena, c->who.person_id, &search,
                           wanted ? wanted->law.starts_utc : c->now_utc, found, &count);
    for (size_t i = 0; i < count; i++)
        is_own[i] = found[i].is_own;
    m->nearest = slots_of(c, found, count);
    m->nearest_is_own = is_own;
    m->nearest_count = count;
    return e;
}

enum http_status booking_taken(struct ctx *c, const struct booking_case *b,
                               const struct store_slot *wanted, struct law_verdict verdict,
                               const struct store_booking *moved)
{
    struct view *v = page_new(c, TEMPLATE_BOOK_TAKEN, FRAME_NAV_NONE);
    struct view_book_taken m = { .back = PATH_BOOK_TIME,
                                 .verdict = verdict,
                                 .wanted_day = CIVIL_NONE };
    enum err e;

    if (wanted) {
        m.wanted_day = wanted->law.day;
        m.wanted_minute = wanted->law.minute;
    }
    if (moved) {
        m.back = page_path(c, PATH_TALK_MOVE, moved->public_id);
        m.talk = moved->public_id;
        m.old_day = moved->slot.law.day;
        m.old_minute = moved->slot.law.minute;
    }
    if ((e = nearest(c, b, wanted, moved, &m)) != OK)
        return http_of(e);
    c->record.detail = law_reason_code(verdict.reason);
    fill_book_taken(v, &m);
    page_form(c, v, moved ? PATH_TALK_MOVE : PATH_BOOK_TIME);
    return page_send(c, v, HTTP_CONFLICT);
}
