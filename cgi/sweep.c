/* What the passing of days does to booking deadlines; the law decides, this loads, asks and stores.
 */
#include "sweep.h"

#include "base/log.h"
#include "law/notime.h"
#include "law/outage.h"
#include "pages/notice.h"
#include "pages/step.h"
#include "store/audit.h"
#include "store/outage.h"
#include "store/person.h"
#include "store/person_facts.h"
#include "store/situation.h"

enum { AT_ONCE = 200, EVIDENCE_DAYS = LAW_NOTIME_LAST_DAYS + 1, OUTAGE_LOOK_BACK_S = 3 * 86400 };

struct sweep {
    struct store *store;
    struct arena *arena;
    const struct sweep_house *house;
    int64_t now_utc;
    civil_day today;
};

static struct law_deadline_facts facts_of(const struct sweep *w, const struct store_deadline_due *d)
{
    struct law_deadline_facts facts = law_deadline_facts_none();

    facts.now_utc = w->now_utc;
    facts.deadline_on = d->deadline_on;
    facts.latest_interview_on = d->latest_on;
    return facts;
}

/* M-6 and M-7: in the same transaction, so that nothing happens to a deadline untold. */
static enum err tell(struct sweep *w, const struct store_deadline_due *d,
                     const struct law_deadline_step *step)
{
    struct store_situation at;
    struct store_person person;
    enum err e;

    if (!notice_is_due(step))
        return OK;
    if ((e = store_person_system(w->store, w->arena, d->person_id, &person)) != OK
        || (e = store_situation_system(w->store, w->arena, d->person_id, w->now_utc, &at)) != OK)
        return e;
    return notice_of_step(w->store, w->arena,
                          &(struct notice){
                              .person = &person,
                              .authority = w->house->authority,
                              .languages = w->house->languages,
                              .deadline_id = d->id,
                              .deadline_on = d->deadline_on,
                              .talk_on = at.has_booking ? at.booking.slot.law.day : CIVIL_NONE,
                              .talk_minute = at.booking.slot.law.minute,
                              .now_utc = w->now_utc,
                          },
                          step);
}

static enum err take(struct sweep *w, const struct store_deadline_due *d, int64_t at_utc,
                     enum law_deadline_event event, const struct law_deadline_facts *facts,
                     struct law_deadline_step *out)
{
    struct store_audit row;
    enum err e = step_take(w->store, w->arena, w->house->settings,
                           &(struct step){
                               .person_id = d->person_id,
                               .deadline_id = d->id,
                               .from = d->state,
                               .event = event,
                               .facts = facts,
                               .actor = STORE_SYSTEM_ACTS,
                               .today = w->today,
                               .at_utc = at_utc,
                               .now_utc = w->now_utc,
                           },
                           out);

    if (e != OK || !law_deadline_step_taken(out) || (e = tell(w, d, out)) != OK)
        return e;
    row = (struct store_audit){
        .at_utc = w->now_utc,
        .site = STORE_AUDIT_SYSTEM,
        .outcome = STORE_AUDIT_DONE,
        .role = "system",
        .source = "",
        .action = "deadline.sweep",
        .object_kind = "deadline",
        .person_id = d->person_id,
        .detail = law_reason_code(out->verdict.reason),
    };
    return store_audit_add(w->store, &row);
}

/* Why the duty no longer stands on `on`; NONE: it stands. */
static enum err ground_on(struct sweep *w, int64_t person_id, civil_day on, enum law_ground *out)
{
    struct store_facts facts;
    enum err e = store_facts_system(w->store, w->arena, person_id, on, &facts);

    if (e == OK)
        *out = law_deadline_ground(law_selfbook_status(&facts.selfbook, on, w->house->settings).status);
    return e;
}

static enum err outage_of(struct sweep *w, const struct store_deadline_due *d,
                          struct law_deadline_facts *facts)
{
    struct law_outage_result result;
    struct store_outage *rows;
    struct law_outage *outages;
    size_t count;
    enum err e = store_outage_list(w->store, w->arena, d->closes_utc - OUTAGE_LOOK_BACK_S,
                                   w->now_utc, &rows, &count);

    if (e != OK)
        return e;
    outages = ARENA_ARRAY(w->arena, struct law_outage, count);
    for (size_t i = 0; i < count; i++)
        outages[i] = (struct law_outage){ rows[i].from_utc, rows[i].to_utc };
    result = law_outage_extend(d->deadline_on, outages, count, w->house->settings);
    facts->outage_extends = result.is_extended;
    facts->outage_still_down = result.verdict.outcome == LAW_NOT_YET;
    facts->outage_deadline_on = result.deadline_on;
    return OK;
}

/* S-13 on evidence of missing times, else S-14, which only opens a case. */
static enum err judge_one(struct sweep *w, const struct store_deadline_due *d,
                          struct law_deadline_step *out)
{
    struct law_deadline_facts facts = facts_of(w, d);
    struct store_deadline_evidence evidence;
    struct law_verdict excuse;
    enum err e =
        store_deadline_evidence(w->store, w->arena, d->person_id,
                                law_clock_day_start_utc(d->deadline_on - EVIDENCE_DAYS), &evidence);

    if (e != OK)
        return e;
    /* An outage that was reported after midnight excuses a miss that nobody has judged yet. */
    if ((e = outage_of(w, d, &facts)) != OK)
        return e;
    if (facts.outage_extends) {
        facts.ground = LAW_GROUND_OUTAGE;
        return take(w, d, 0, LAW_EVENT_EXCUSE, &facts, out);
    }
    excuse = law_notime_excuses(d->deadline_on, evidence.searches, evidence.search_count,
                                evidence.offered_afterwards);
    if (excuse.outcome == LAW_ALLOWED) {
        facts.ground = LAW_GROUND_NO_SLOTS;
        return take(w, d, 0, LAW_EVENT_EXCUSE, &facts, out);
    }
    facts.no_times_unanswered = evidence.no_times_unanswered;
    return take(w, d, 0, LAW_EVENT_CONSEQUENCE, &facts, out);
}

/* S-15 before S-12: who was not obliged on the last day has missed nothing (G04). A missed one is
 * judged at once; one whose record of missing times waits for an answer is listed again when it has
 * one. */
static enum err close_one(struct sweep *w, const struct store_deadline_due *d,
                          struct law_deadline_step *out)
{
    struct law_deadline_facts facts = facts_of(w, d);
    struct store_deadline_due missed = *d;
    struct law_deadline_step judged;
    enum err e = ground_on(w, d->person_id, d->deadline_on, &facts.ground);

    if (e != OK)
        return e;
    if (facts.ground != LAW_GROUND_NONE)
        return take(w, d, d->closes_utc, LAW_EVENT_WITHDRAW, &facts, out);
    if ((e = outage_of(w, d, &facts)) != OK
        || (e = take(w, d, d->closes_utc, LAW_EVENT_MIDNIGHT, &facts, out)) != OK
        || out->to != LAW_DEADLINE_MISSED)
        return e;
    missed.state = LAW_DEADLINE_MISSED;
    return judge_one(w, &missed, &judged);
}

typedef enum err sweep_one(struct sweep *w, const struct store_deadline_due *d,
                           struct law_deadline_step *out);

/* One deadline, one transaction; another's turn comes even if this one was changed meanwhile. */
static enum err in_transaction(struct sweep *w, const struct store_deadline_due *d, sweep_one *one,
                               int *done)
{
    struct law_deadline_step step = { 0 };
    enum err e = store_begin_write(w->store);

    if (e != OK)
        return e;
    e = one(w, d, &step);
    if (e == OK && law_deadline_step_taken(&step)) {
        e = store_commit(w->store);
        *done += e == OK;
    } else {
        store_rollback(w->store);
    }
    if (e == ERR_CONFLICT || e == ERR_NOT_FOUND) {
        log_event(LOG_WARNING, "sweep-overtaken", LOG_NUMBER("deadline", d->id));
        return OK;
    }
    return e;
}

static struct sweep sweep_at(struct store *s, struct arena *a, const struct sweep_house *house,
                             int64_t now_utc)
{
    return (struct sweep){ .store = s,
                           .arena = a,
                           .house = house,
                           .now_utc = now_utc,
                           .today = law_clock_local(now_utc).day };
}

enum err sweep_closed(struct store *s, struct arena *a, const struct sweep_house *house,
                      int64_t now_utc, int *done)
{
    struct sweep w = sweep_at(s, a, house, now_utc);
    struct store_deadline_due *due;
    size_t count;
    enum err e = store_deadline_due(s, a, now_utc, AT_ONCE, &due, &count);

    *done = 0;
    for (size_t i = 0; e == OK && i < count; i++)
        e = in_transaction(&w, &due[i], due[i].state == LAW_DEADLINE_OPEN ? close_one : judge_one,
                           done);
    return e;
}

static enum err still_due(struct sweep *w, const struct store_deadline_due *d,
                          struct law_deadline_step *out)
{
    struct law_deadline_facts facts = facts_of(w, d);
    enum err e = ground_on(w, d->person_id, w->today, &facts.ground);

    if (e != OK || facts.ground == LAW_GROUND_NONE)
        return e;
    return take(w, d, 0, LAW_EVENT_WITHDRAW, &facts, out);
}

/* Most duties stand: that is seen without the write lock, which bookings wait for. */
static enum err day_one(struct sweep *w, const struct store_deadline_due *d, int *done)
{
    enum law_ground ground = LAW_GROUND_NONE;
    enum err e = store_begin_read(w->store);

    if (e != OK)
        return e;
    e = ground_on(w, d->person_id, w->today, &ground);
    store_end_read(w->store);
    return e == OK && ground != LAW_GROUND_NONE ? in_transaction(w, d, still_due, done) : e;
}

/* The next of them, from `*after` on; `*more`: there may be others. */
static enum err day_some(struct sweep *w, int64_t *after, bool *more, int *done)
{
    struct store_deadline_due *live;
    size_t count;
    enum err e = store_deadline_live(w->store, w->arena, *after, AT_ONCE, &live, &count);

    for (size_t i = 0; e == OK && i < count; i++) {
        e = day_one(w, &live[i], done);
        *after = live[i].id;
    }
    *more = e == OK && count == AT_ONCE;
    return e;
}

enum err sweep_day(struct store *s, const struct sweep_house *house, int64_t now_utc, int *done)
{
    struct arena *some = arena_new();
    struct sweep w = sweep_at(s, some, house, now_utc);
    int64_t after = 0;
    bool more = true;
    enum err e = OK;

    *done = 0;
    while (more) {
        e = day_some(&w, &after, &more, done);
        arena_reset(some);
    }
    arena_free(some);
    return e;
}
