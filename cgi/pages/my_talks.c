/* GET /mine-samtaler (C04): where the citizen stands. */
#include "made/my_talks.h"
#include "booking_case.h"
#include "pages/booking.h"
#include "store/case.h"
#include "store/selfbook_right.h"
#include "view/my_talks.h"

/* Whether the talk may still be moved by the citizen. */
static bool may_move(const struct ctx *c, const struct booking_case *b)
{
    const struct store_booking *talk = &b->at.booking;
    const struct law_change_facts facts = {
        .now_utc = c->now_utc,
        .status = b->self.status,
        .deadline_on = talk->deadline_on,
        .latest_interview_on = talk->latest_on,
        .kind = talk->kind,
        .citizen_may_move = talk->may_move,
        .interview_on = talk->slot.law.day,
        .interview_minute = talk->slot.law.minute,
        .interview_utc = talk->slot.law.starts_utc,
        .slot = { .day = CIVIL_NONE },
    };

    return law_may_rebook(&facts, c->settings).outcome == LAW_ALLOWED;
}

static bool is_missed(enum law_deadline_state state)
{
    return state == LAW_DEADLINE_MISSED || state == LAW_DEADLINE_CONSEQUENCE_OPEN;
}

static void talk(const struct ctx *c, const struct booking_case *b, struct view_my_talks *m)
{
    const struct store_booking *talk = &b->at.booking;

    m->state = talk->kind == LAW_BOOKING_SUMMONS ? MY_TALKS_IS_SUMMONED : MY_TALKS_IS_BOOKED;
    m->rule = talk->kind == LAW_BOOKING_SUMMONS ? BEK1216_46_1 : IL_20_4;
    m->talk = talk->public_id;
    m->day = talk->slot.law.day;
    m->minute = talk->slot.law.minute;
    m->form = talk->form;
    m->caseworker = talk->slot.caseworker;
    m->may_move = may_move(c, b);
    m->right_is_revoked = b->self.status == LAW_SELFBOOK_REVOKED;
    m->right_is_gone = m->right_is_revoked || b->self.status == LAW_SELFBOOK_EXEMPT;
    m->missed_before = b->at.deadline.id && is_missed(b->at.deadline.state);
    if (m->right_is_gone)
        m->rule = m->right_is_revoked ? IL_20_5_3 : IL_20_5_1;
}

/* The state that a deadline alone decides; UNSET when it does not. */
static enum my_talks_state of_deadline(const struct ctx *c, const struct booking_case *b,
                                       enum law_cite *rule)
{
    switch (b->at.deadline.id ? b->at.deadline.state : LAW_DEADLINE_NONE) {
    case LAW_DEADLINE_OPEN:
        if (c->now_utc >= law_deadline_closes_utc(b->at.deadline.deadline_on))
            return *rule = BEK1216_44_1, MY_TALKS_IS_JUST_OVER;
        if (booking_bar(c, b).outcome != LAW_ALLOWED) /* withdrawn tonight: the status says why */
            return MY_TALKS_STATE_UNSET;
        return *rule = IL_20_4, MY_TALKS_IS_MUST_BOOK;
    case LAW_DEADLINE_MISSED:
    case LAW_DEADLINE_CONSEQUENCE_OPEN:
        return *rule = LAS_37A_1, MY_TALKS_IS_LATE;
    case LAW_DEADLINE_NO_SHOW:
        return *rule = LAS_37_1, MY_TALKS_IS_STAYED_AWAY;
    case LAW_DEADLINE_CANCELLED_LATE:
        return *rule = LAS_37_1, MY_TALKS_IS_AFBUD;
    case LAW_DEADLINE_EXCUSED:
        return *rule = BEK1216_44_1, MY_TALKS_IS_EXCUSED;
    default:
        return MY_TALKS_STATE_UNSET;
    }
}

/* Who holds the letter must see that it counts no more, until its day is over. */
static bool is_withdrawn(const struct ctx *c, const struct booking_case *b)
{
    return b->at.deadline.id && b->at.deadline.state == LAW_DEADLINE_WITHDRAWN
           && b->at.deadline.deadline_on >= c->today && b->self.status == LAW_SELFBOOK_OBLIGED;
}

static enum my_talks_state of_status(const struct ctx *c, const struct booking_case *b,
                                     enum law_cite *rule)
{
    *rule = b->self.verdict.cite;
    switch (b->self.status) {
    case LAW_SELFBOOK_REVOKED:
        return MY_TALKS_IS_REVOKED;
    case LAW_SELFBOOK_EXEMPT:
        return MY_TALKS_IS_EXEMPT;
    case LAW_SELFBOOK_PAUSED:
        return MY_TALKS_IS_PAUSED;
    case LAW_SELFBOOK_OBLIGED_NOT_GUIDED:
        return MY_TALKS_IS_NOT_GUIDED;
    case LAW_SELFBOOK_VOLUNTARY:
        return c->settings->allow_voluntary_booking ? MY_TALKS_IS_MAY_BOOK
                                                    : MY_TALKS_IS_NOT_IN_SCOPE;
    case LAW_SELFBOOK_OBLIGED:
        *rule = IL_20_4;
        if (booking_is_first_by_summons(c, b))
            return *rule = LAB_34_2, MY_TALKS_IS_FIRST_TALK;
        return booking_bar(c, b).outcome == LAW_ALLOWED ? MY_TALKS_IS_MAY_BOOK
                                                        : MY_TALKS_IS_NOTHING;
    default:
        return MY_TALKS_IS_NOTHING;
    }
}

/* The last day of what the page tells about: a right's own, whatever else lies in between. */
static civil_day until_of(const struct law_selfbook *self)
{
    return self->status == LAW_SELFBOOK_REVOKED  ? self->revoked_until
           : self->status == LAW_SELFBOOK_EXEMPT ? self->exempt_until
                                                 : self->until;
}

static struct view_my_talks standing(const struct ctx *c, const struct booking_case *b)
{
    struct view_my_talks m = {
        .today = c->today,
        .deadline_on = b->at.deadline.id ? b->at.deadline.deadline_on : CIVIL_NONE,
        .latest_on = b->at.deadline.id ? b->at.deadline.latest_on : CIVIL_NONE,
        .outage_moved = b->at.deadline.moved_by_outage,
        .no_times = b->at.no_times_unanswered,
        .no_times_answered =
            b->at.no_times_answered && !b->at.no_times_unanswered && !b->at.has_booking,
        .basis = b->facts.exemption_basis,
        .review_on = b->self.status == LAW_SELFBOOK_REVOKED ? b->facts.revocation_review_on
                                                            : b->facts.exemption_review_on,
        .until = until_of(&b->self),
        .decision = b->self.status == LAW_SELFBOOK_REVOKED ? b->facts.revocation_decision
                                                           : b->facts.exemption_decision,
        .hearing_until = CIVIL_NONE,
        .is_restored = b->at.deadline.id && b->at.deadline.contact_restored_on != CIVIL_NONE,
    };

    if (b->at.has_booking) {
        talk(c, b, &m);
        return m;
    }
    m.state = of_deadline(c, b, &m.rule);
    if (m.state == MY_TALKS_STATE_UNSET)
        m.state = of_status(c, b, &m.rule);
    m.withdrawn = is_withdrawn(c, b);
    m.may_book = booking_bar(c, b).outcome == LAW_ALLOWED;
    m.book_helps = !m.is_restored;
    return m;
}

/* A reason that is asked for, or what was decided while a complaint is still possible. */
static enum err load_case(struct ctx *c, struct view_my_talks *m)
{
    struct store_case_self k;
    const enum err e =
        store_case_latest_self(c->store, c->arena, c->who.person_id,
                               c->now_utc - (int64_t)c->settings->complaint_days * 86400, &k);

    m->case_until = CIVIL_NONE;
    if (e == OK) {
        m->case_id = k.decision_id ? NULL : k.public_id;
        m->case_until = k.decision_id ? CIVIL_NONE : k.until;
        m->case_decision = k.decision_id;
    }
    return e == ERR_NOT_FOUND ? OK : e;
}

enum http_status page_my_talks(struct ctx *c)
{
    struct booking_case b;
    struct view_my_talks m;
    struct store_hearing hearing;
    struct view *v;
    enum err e;

    if ((e = booking_load(c, &b)) != OK)
        return http_of(e);
    m = standing(c, &b);
    e = store_hearing_self(c->store, c->arena, c->who.person_id, c->today, &hearing);
    if (e != OK && e != ERR_NOT_FOUND)
        return http_of(e);
    if (e == OK) {
        m.hearing_until = hearing.until;
        m.hearing = hearing.public_id;
    }
    if ((e = load_case(c, &m)) != OK)
        return http_of(e);
    v = page_new(c, TEMPLATE_MY_TALKS, FRAME_NAV_NONE);
    fill_my_talks(v, &m);
    return page_send(c, v, HTTP_OK);
}
