/* S11: the right to self-book today, its history, and what the citizen has asked for. */
#include "pages/staff_selfbook.h"

#include "base/text.h"
#include "law/clock.h"
#include "made/selfbooking.h"
#include "made/staff_decision.h"
#include "staff_right.h"
#include "view/decision.h"
#include "view/names.h"

enum { REPLY_MOST = 2000 };

/* ---- the table of exemptions and revocations ---- */

static const char *state_of(struct ctx *c, civil_day from, civil_day to, bool is_ended)
{
    if (to != CIVIL_NONE && to < from)
        return words(LANG_DA, WORD_RIGHT_NEVER);
    if (from > c->today)
        return words(LANG_DA, WORD_RIGHT_TO_COME);
    if (to == CIVIL_NONE || to >= c->today)
        return words(LANG_DA, WORD_RIGHT_IN_FORCE);
    return words(LANG_DA, is_ended ? WORD_RIGHT_ENDED : WORD_RIGHT_OVER);
}

static const char *by_two(struct ctx *c, const char *prepared, const char *approved)
{
    if (!approved)
        return prepared;
    return words_fill(c->arena, LANG_DA, WORD_RIGHT_BY_TWO, "prepared", prepared, "approved",
                      approved, NULL);
}

static struct view_right_row exemption_row(struct ctx *c, const struct store_exemption *e)
{
    return (struct view_right_row){
        .what = words_fill(c->arena, LANG_DA, WORD_RIGHT_KIND_EXEMPTION, "basis",
                           name_exemption(e->law.basis), NULL),
        .period = right_period(c->arena, e->law.from, e->law.to),
        .review_on = e->law.review_on,
        .state = state_of(c, e->law.from, e->law.to, e->ended_utc != 0),
        .by = e->made_by,
    };
}

static struct view_right_row revocation_row(struct ctx *c, const struct store_revocation *r)
{
    const bool is_decided = r->state == LAW_REVOCATION_DECIDED || r->state == LAW_REVOCATION_LIFTED;

    return (struct view_right_row){
        .what = words_fill(c->arena, LANG_DA, WORD_RIGHT_KIND_REVOCATION, "basis",
                           name_revocation_basis(r->law.basis), NULL),
        .period = is_decided ? right_period(c->arena, r->law.from, r->law.to) : "",
        .review_on = is_decided ? r->law.review_on : CIVIL_NONE,
        .state = is_decided ? state_of(c, r->law.from, r->law.to, r->state == LAW_REVOCATION_LIFTED)
                 : r->state == LAW_REVOCATION_DROPPED ? words_fill(
                       c->arena, LANG_DA, WORD_RIGHT_DROPPED, "why", r->dropped_why, NULL)
                                                      : name_revocation(r->state),
        .by =
            by_two(c, r->prepared_by_name ? r->prepared_by_name : r->made_by, r->approved_by_name),
    };
}

static enum err load_rows(struct ctx *c, const struct right_case *r, struct view_selfbooking *m)
{
    struct store_exemption *exemptions;
    struct store_revocation *revocations;
    struct view_right_row *rows;
    size_t exempt, revoked;
    enum err e;

    if ((e = store_exemption_list(c->store, c->arena, &c->scope, r->p.id, c->now_utc, &exemptions,
                                  &exempt))
            != OK
        || (e = store_revocation_list(c->store, c->arena, &c->scope, r->p.id, c->now_utc,
                                      &revocations, &revoked))
               != OK)
        return e;
    rows = ARENA_ARRAY(c->arena, struct view_right_row, exempt + revoked + 1);
    for (size_t i = 0; i < revoked; i++) {
        rows[m->row_count++] = revocation_row(c, &revocations[i]);
        if (revocations[i].state >= LAW_REVOCATION_FACTS
            && revocations[i].state <= LAW_REVOCATION_PROPOSED)
            m->running_step = name_revocation(revocations[i].state);
    }
    for (size_t i = 0; i < exempt; i++)
        rows[m->row_count++] = exemption_row(c, &exemptions[i]);
    m->rows = rows;
    return OK;
}

/* Periods of one kind, merged (T-7), in words. */
static const char *const *merged(struct ctx *c, const struct law_period *periods, size_t count,
                                 size_t *out_count)
{
    struct law_period *copy = ARENA_ARRAY(c->arena, struct law_period, count + 1);
    const char **out = ARENA_ARRAY(c->arena, const char *, count + 1);

    for (size_t i = 0; i < count; i++)
        copy[i] = periods[i];
    *out_count = law_periods_merge(copy, count);
    for (size_t i = 0; i < *out_count; i++)
        out[i] = right_period(c->arena, copy[i].from, copy[i].to);
    return out;
}

static bool is_live(const struct ctx *c, const struct law_period *periods, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (periods[i].to == CIVIL_NONE || periods[i].to >= c->today)
            return true;
    return false;
}

/* ---- decisions ---- */

static const char *decision_name(enum store_decision_kind kind)
{
    static const enum word name[STORE_DECISION__COUNT] = {
        [STORE_EXEMPTION_GRANTED] = WORD_RIGHT_DECISION_GRANTED,
        [STORE_EXEMPTION_REFUSED] = WORD_RIGHT_DECISION_REFUSED,
        [STORE_EXEMPTION_ENDED] = WORD_RIGHT_DECISION_ENDED,
        [STORE_REVOKED] = WORD_RIGHT_DECISION_REVOKED,
        [STORE_REVOCATION_LIFTED] = WORD_RIGHT_DECISION_LIFTED,
        [STORE_NO_CONSEQUENCE] = WORD_CASE_DECISION_NONE,
        [STORE_REFERRED] = WORD_CASE_DECISION_REFERRED,
        [STORE_DEREGISTERED] = WORD_CASE_DECISION_DEREGISTERED,
        [STORE_DEREGISTERED_AND_REFERRED] = WORD_CASE_DECISION_BOTH,
    };

    must(kind > STORE_DECISION_UNSET && kind < STORE_DECISION__COUNT);
    return words(LANG_DA, name[kind]);
}

static enum err load_decisions(struct ctx *c, const struct right_case *r,
                               struct view_selfbooking *m)
{
    struct view_right_decision *rows;
    struct store_decision *all;
    size_t count;
    const enum err e =
        store_decision_list(c->store, c->arena, &c->scope, r->p.id, c->now_utc, &all, &count);

    if (e != OK)
        return e;
    rows = ARENA_ARRAY(c->arena, struct view_right_decision, count + 1);
    for (size_t i = 0; i < count; i++)
        rows[i] = (struct view_right_decision){
            .id = all[i].public_id,
            .decided_on = all[i].decided_on,
            .complaint_until = all[i].complaint_until,
            .what = decision_name(all[i].kind),
            .by = by_two(c, all[i].prepared_by_name, all[i].approved_by_name),
        };
    m->decisions = rows;
    m->decision_count = count;
    return OK;
}

/* ---- what the citizen asked for ---- */

static struct view_right_request request_of(const struct store_help *h)
{
    static const enum word name[] = {
        [STORE_HELP_UNSET] = WORD_RIGHT_ASKED_HELP,
        [STORE_HELP_BOOKING] = WORD_RIGHT_ASKED_HELP,
        [STORE_HELP_EXEMPTION] = WORD_RIGHT_ASKED_EXEMPTION,
        [STORE_HELP_SELF_AGAIN] = WORD_RIGHT_ASKED_AGAIN,
        [STORE_HELP_CODE] = WORD_RIGHT_ASKED_CODE,
    };

    return (struct view_right_request){
        .id = h->public_id,
        .what = words(LANG_DA, name[h->kind]),
        .at_utc = h->at_utc,
        .text = h->text,
        .phone = h->phone,
        .answer = h->answer,
        .answer_by = h->answered_by,
    };
}

static enum err load_requests(struct ctx *c, const struct right_case *r, struct view_selfbooking *m)
{
    struct view_right_request *rows;
    struct store_help *all;
    size_t count;
    const enum err e =
        store_help_list(c->store, c->arena, &c->scope, r->p.id, c->now_utc, &all, &count);

    if (e != OK)
        return e;
    rows = ARENA_ARRAY(c->arena, struct view_right_request, count + 1);
    for (size_t i = 0; i < count; i++) {
        if (all[i].answered_utc) {
            rows[m->answered_count++] = request_of(&all[i]);
        } else {
            struct view_right_request *asked = ARENA_NEW(c->arena, struct view_right_request);

            *asked = request_of(&all[i]);
            m->asked = asked;
            m->asked_exemption = all[i].kind == STORE_HELP_EXEMPTION;
            m->asked_again = all[i].kind == STORE_HELP_SELF_AGAIN;
        }
    }
    m->answered = rows;
    m->reply =
        right_area(c, "svar", WORD_RIGHT_REPLY, words(LANG_DA, WORD_RIGHT_REPLY_HINT), 3, NULL);
    return OK;
}

/* ---- the page ---- */

static enum http_status show(struct ctx *c, const struct right_case *r, enum http_status status)
{
    struct view_selfbooking *m = ARENA_NEW(c->arena, struct view_selfbooking);
    const struct law_selfbook_facts *f = &r->facts.selfbook;
    const bool is_covered = r->now.status != LAW_SELFBOOK_NOT_COVERED;
    struct view *v;
    enum err e;

    *m = (struct view_selfbooking){
        .head = staff_head_of(&r->p),
        .status = r->now.status,
        .after = r->now.next,
        .reason = r->now.verdict.reason,
        .cite = r->now.verdict.cite,
        .until = r->now.until,
        .is_exempt_and_revoked = r->now.is_exempt && r->now.is_revoked,
        .is_by_summons =
            !r->at.has_booking
            && (r->now.status == LAW_SELFBOOK_EXEMPT || r->now.status == LAW_SELFBOOK_REVOKED),
        .can_exempt = is_covered,
        .can_refuse = is_covered,
        .can_lift = is_live(c, f->exemptions, f->exemption_count)
                    || is_live(c, f->revocations, f->revocation_count),
        .errors = &c->errors,
    };
    m->exempt_periods = merged(c, f->exemptions, f->exemption_count, &m->exempt_count);
    m->revoked_periods = merged(c, f->revocations, f->revocation_count, &m->revoked_count);
    if ((e = load_rows(c, r, m)) != OK || (e = load_decisions(c, r, m)) != OK
        || (e = load_requests(c, r, m)) != OK)
        return http_of(e);
    m->can_revoke = is_covered && !m->running_step && !r->now.is_revoked;
    v = page_new(c, TEMPLATE_SELFBOOKING, FRAME_NAV_FIND);
    page_form(c, v, PATH_SELFBOOKING);
    fill_selfbooking(v, m);
    return page_send(c, v, status);
}

enum http_status page_selfbooking(struct ctx *c)
{
    struct right_case r;
    const enum http_status status = right_open(c, &r);

    return status == HTTP_OK ? show(c, &r, HTTP_OK) : status;
}

enum http_status page_selfbooking_reply(struct ctx *c)
{
    const char *request = page_value(c, "anmodning");
    struct right_case r;
    struct store_help *all;
    const char *text;
    size_t count;
    const enum http_status status = right_open(c, &r);
    enum err e;

    if (status != HTTP_OK)
        return status;
    text = page_text(c, "svar", REPLY_MOST, false, true, WORD_RIGHT_ANSWER_MISSING);
    if (page_has_mistakes(c))
        return show(c, &r, HTTP_UNPROCESSABLE);
    if ((e = store_help_list(c->store, c->arena, &c->scope, r.p.id, c->now_utc, &all, &count))
        != OK)
        return http_of(e);
    for (size_t i = 0; i < count; i++) {
        if (!text_same(all[i].public_id, request) || all[i].kind == STORE_HELP_EXEMPTION)
            continue; /* of another person, or one that a decision must answer */
        e = store_help_answer(c->store, &c->scope, request, c->now_utc, text);
        if (e == ERR_NOT_FOUND)
            return HTTP_CONFLICT; /* a colleague was faster */
        return e == OK ? page_go(c, PATH_SELFBOOKING, r.p.public_id, NULL) : http_of(e);
    }
    return HTTP_NOT_FOUND;
}

enum http_status page_staff_decision(struct ctx *c)
{
    struct store_decision d;
    struct store_person p;
    struct view *v;
    enum err e = store_decision_get(c->store, c->arena, &c->scope, page_id(c, 0), c->now_utc, &d);

    c->record.object_kind = "decision";
    if (e == OK)
        e = store_person_get(c->store, c->arena, &c->scope, d.person_public_id, c->now_utc, &p);
    if (e != OK)
        return http_of(e);
    c->record.person_id = d.person_id;
    c->record.purpose = p.unit_id == c->scope.unit_id ? "own_unit" : "access_grant";
    v = page_new(c, TEMPLATE_STAFF_DECISION, FRAME_NAV_FIND);
    fill_staff_decision(v, &(struct view_staff_decision){
                               .head = staff_head_of(&p),
                               .what = decision_name(d.kind),
                               .decided_on = d.decided_on,
                               .available_on = d.available_on,
                               .complaint_until = d.complaint_until,
                               .prepared_by = d.prepared_by_name,
                               .approved_by = d.approved_by_name,
                               .cites = d.cites,
                               .letter = d.letter,
                           });
    return page_send(c, v, HTTP_OK);
}
