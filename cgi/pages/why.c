/* GET /hvorfor/...: why a date, a duty or a refusal stands on a citizen's page. Facts are the
 * asker's own, read as the page read them that the link stood on. */
#include "pages/why.h"

#include "base/err.h"
#include "booking_case.h"
#include "made/why.h"
#include "store/right_self.h"
#include "store/selfbook_right.h"
#include "view/names.h"
#include "view/why.h"

#include <string.h>

static void add(struct view_why *m, struct why_fact fact)
{
    must(m->fact_count < WHY_FACTS_MAX);
    m->facts[m->fact_count++] = fact;
}

static void add_day(struct view_why *m, enum word label, civil_day day)
{
    if (day != CIVIL_NONE)
        add(m, (struct why_fact){ .kind = WHY_DAY, .label = label, .number = day });
}

static void add_word(struct view_why *m, enum word label, enum word word)
{
    add(m, (struct why_fact){ .kind = WHY_WORD, .label = label, .word = word });
}

static void add_talk(struct view_why *m, const struct booking_case *b)
{
    if (b->at.has_booking)
        add(m, (struct why_fact){ .kind = WHY_MOMENT,
                                  .label = WORD_WHY_F_TALK,
                                  .day = b->at.booking.slot.law.day,
                                  .number = b->at.booking.slot.law.minute });
}

static enum law_deadline_state state_of(const struct booking_case *b)
{
    return b->at.deadline.id ? b->at.deadline.state : LAW_DEADLINE_NONE;
}

/* ---- what the subjects say ---- */

/* The newest assessment that counts today. */
static void add_readiness(struct view_why *m, const struct ctx *c, const struct booking_case *b)
{
    const struct law_selfbook_facts *facts = &b->facts.selfbook;
    const struct law_readiness_step *newest = NULL;

    for (size_t i = 0; i < facts->readiness_count; i++)
        if (facts->readiness[i].from <= c->today
            && (!newest || facts->readiness[i].from > newest->from))
            newest = &facts->readiness[i];
    if (!newest || newest->result == LAW_READINESS_UNSET)
        add_word(m, WORD_WHY_F_READY, WORD_WHY_V_NOT_ASSESSED);
    else
        add(m, (struct why_fact){ .kind = WHY_SINCE,
                                  .label = WORD_WHY_F_READY,
                                  .day = newest->from,
                                  .word = newest->result == LAW_JOB_READY
                                              ? WORD_WHY_V_READY_SINCE
                                              : WORD_WHY_V_ACTIVITY_SINCE });
}

static void duty(struct view_why *m, const struct ctx *c, const struct booking_case *b)
{
    const struct law_selfbook_facts *facts = &b->facts.selfbook;

    if (facts->contract_from == CIVIL_NONE)
        add_word(m, WORD_WHY_F_NO_CONTRACT, WORD_WHY_V_NONE);
    add_day(m, WORD_WHY_F_CONTRACT, facts->contract_from);
    add_readiness(m, c, b);
    add_day(m, WORD_WHY_F_GUIDED, facts->guided_on);
}

/* A deadline that a booking meets is not shown beside it (ux.md 2). */
static void deadline(struct view_why *m, const struct ctx *c, const struct booking_case *b)
{
    const struct store_situation_deadline *d = &b->at.deadline;

    m->reason = LAW_REASON_NONE;
    m->answer = WORD_WHY_A_NO_DEADLINE;
    if (!booking_is_step(b))
        return;
    m->answer = c->now_utc < law_deadline_closes_utc(d->deadline_on) ? WORD_WHY_A_DEADLINE
                                                                     : WORD_WHY_A_DEADLINE_OVER;
    add_day(m, WORD_WHY_F_SENT, d->available_on);
    if (d->moved_by_outage)
        add_word(m, WORD_WHY_F_OUTAGE, WORD_WHY_V_MOVED);
    else
        add(m, (struct why_fact){ .kind = WHY_DAYS,
                                  .label = WORD_WHY_F_DAYS,
                                  .number = d->deadline_on - d->available_on });
    add_day(m, WORD_WHY_F_DEADLINE, d->deadline_on);
    add_day(m, WORD_WHY_F_LATEST, d->latest_on);
}

static void change(struct view_why *m, const struct ctx *c, const struct booking_case *b)
{
    const struct store_booking *talk = &b->at.booking;
    struct law_limit limit;

    m->reason = b->at.has_booking ? LAW_REASON_NONE : LAW_REASON_NO_BOOKING;
    m->answer = WORD_WHY_A_CHANGE;
    add_talk(m, b);
    if (!b->at.has_booking || (talk->kind != LAW_BOOKING_SELF && !talk->may_move))
        return;
    limit = law_booking_change_limit(talk->deadline_on, talk->slot.law.day, talk->slot.law.minute,
                                     -1, c->settings);
    if (limit.by_deadline)
        add_day(m, WORD_WHY_F_DEADLINE, talk->deadline_on);
    add(m, (struct why_fact){ .kind = WHY_MOMENT,
                              .label = WORD_WHY_F_LIMIT,
                              .day = limit.until.day,
                              .number = limit.until.minute });
}

static void one(struct view_why *m, const struct booking_case *b)
{
    m->reason = b->at.has_booking ? LAW_REASON_FUTURE_BOOKING_EXISTS : LAW_REASON_NO_BOOKING;
    add_talk(m, b);
}

static void summons(struct view_why *m, const struct ctx *c, const struct booking_case *b)
{
    if (booking_is_first_by_summons(c, b)) {
        m->reason = LAW_REASON_NONE;
        m->answer = WORD_WHY_A_FIRST_TALK;
    } else if (b->self.status == LAW_SELFBOOK_OBLIGED || b->self.status == LAW_SELFBOOK_VOLUNTARY) {
        m->reason = LAW_REASON_NONE;
        m->answer = WORD_WHY_A_SUMMONS;
    }
    add_talk(m, b);
}

static void exempt(struct view_why *m, const struct ctx *c, const struct booking_case *b)
{
    if (!b->self.is_exempt)
        return;
    m->reason = LAW_REASON_IS_EXEMPT;
    add(m, (struct why_fact){ .kind = WHY_TEXT,
                              .label = WORD_WHY_F_REASON,
                              .text = name_exemption_plain(c->lang, b->facts.exemption_basis) });
    add_day(m, WORD_WHY_F_UNTIL, b->self.exempt_until);
    add_day(m, WORD_WHY_F_REVIEW, b->facts.exemption_review_on);
    m->decision = b->facts.exemption_decision;
}

static void revoked(struct view_why *m, const struct booking_case *b)
{
    if (!b->self.is_revoked)
        return;
    m->reason = LAW_REASON_IS_REVOKED;
    add_day(m, WORD_WHY_F_UNTIL, b->self.revoked_until);
    add_day(m, WORD_WHY_F_REVIEW, b->facts.revocation_review_on);
    m->decision = b->facts.revocation_decision;
}

static void money(struct view_why *m, const struct booking_case *b)
{
    m->reason = LAW_REASON_NONE;
    m->answer = WORD_WHY_A_NO_MONEY;
    switch (state_of(b)) {
    case LAW_DEADLINE_MISSED:
    case LAW_DEADLINE_CONSEQUENCE_OPEN:
        add_day(m, WORD_WHY_F_DEADLINE, b->at.deadline.deadline_on);
        break;
    case LAW_DEADLINE_NO_SHOW:
    case LAW_DEADLINE_CANCELLED_LATE:
        break;
    default:
        return;
    }
    m->answer = WORD_WHY_A_MONEY;
    add_day(m, WORD_WHY_F_CONTACT, b->at.deadline.contact_restored_on);
}

static void no_times(struct view_why *m, const struct booking_case *b)
{
    m->reason = LAW_REASON_NONE;
    m->answer = WORD_WHY_A_NO_TIMES;
    if (b->at.no_times_unanswered || b->at.no_times_answered)
        add_word(m, WORD_WHY_F_NO_TIMES,
                 b->at.no_times_unanswered ? WORD_WHY_V_WAITS : WORD_WHY_V_ANSWERED);
}

static void absence(struct view_why *m, const struct booking_case *b)
{
    if (b->self.status == LAW_SELFBOOK_PAUSED)
        add_day(m, WORD_WHY_F_UNTIL, b->self.until);
}

static enum err hearing(struct view_why *m, struct ctx *c)
{
    struct store_hearing h;
    const enum err e = store_hearing_self(c->store, c->arena, c->who.person_id, c->today, &h);

    m->reason = LAW_REASON_NONE;
    m->answer = e == OK ? WORD_WHY_A_HEARING : WORD_WHY_A_NO_HEARING;
    if (e == OK)
        add_day(m, WORD_WHY_F_HEARING_UNTIL, h.until);
    return e == ERR_NOT_FOUND ? OK : e;
}

static enum err complaint(struct view_why *m, struct ctx *c)
{
    const char *id = http_query(c->req, "afgoerelse");
    struct store_decision_self d;
    enum err e;

    m->reason = LAW_REASON_NONE;
    m->answer = WORD_WHY_A_COMPLAINT;
    if (!id)
        return OK;
    e = store_decision_self(c->store, c->arena, c->who.person_id, c->today, id, &d);
    if (e != OK)
        return e;
    c->record.object_kind = "decision";
    c->record.object_id = d.public_id;
    add_day(m, WORD_WHY_F_SENT, d.available_on);
    add_day(m, WORD_WHY_F_COMPLAINT_UNTIL, d.complaint_until);
    m->decision = d.public_id;
    return OK;
}

/* ---- the page ---- */

/* Facts and answer of a subject. The law's own reason for the person's status answers, unless the
 * subject has something else to say. */
static enum err explain(struct view_why *m, struct ctx *c, const struct booking_case *b)
{
    m->reason = b->self.verdict.reason;
    switch (m->subject) {
    case WHY_DUTY:
        duty(m, c, b);
        return OK;
    case WHY_DEADLINE:
        deadline(m, c, b);
        return OK;
    case WHY_CHANGE:
        change(m, c, b);
        return OK;
    case WHY_ONE:
        one(m, b);
        return OK;
    case WHY_SUMMONS:
        summons(m, c, b);
        return OK;
    case WHY_EXEMPT:
        exempt(m, c, b);
        return OK;
    case WHY_REVOKED:
        revoked(m, b);
        return OK;
    case WHY_MONEY:
        money(m, b);
        return OK;
    case WHY_NO_TIMES:
        no_times(m, b);
        return OK;
    case WHY_ABSENCE:
        absence(m, b);
        return OK;
    case WHY_FORM:
        m->reason = LAW_REASON_NONE;
        m->answer = WORD_WHY_A_FORM;
        return OK;
    case WHY_HEARING:
        return hearing(m, c);
    case WHY_COMPLAINT:
        return complaint(m, c);
    case WHY_UNSET:
    case WHY__COUNT:
        break;
    }
    must(false);
    return ERR_INVALID;
}

enum http_status page_why(struct ctx *c)
{
    struct view_why m = { .subject = why_from(c->route->pattern + strlen(PATH_WHY)) };
    struct booking_case b;
    struct view *v;
    enum err e;

    if ((e = booking_load(c, &b)) != OK || (e = explain(&m, c, &b)) != OK)
        return http_of(e);
    c->record.detail = why_name(m.subject);
    m.caseworker = b.at.caseworker_name;
    m.unit_phone = b.at.unit_phone;
    v = page_new(c, TEMPLATE_WHY, FRAME_NAV_NONE);
    fill_why(v, &m);
    return page_send(c, v, HTTP_OK);
}
