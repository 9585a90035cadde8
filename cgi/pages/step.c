/* One step in the life of a booking deadline, carried out with all that follows from it. */
#include "pages/step.h"

#include "store/work.h"

/* The task that an effect opens for the caseworker; UNSET: none. */
static enum store_task_kind task_of(unsigned effect, const struct law_deadline_step *step)
{
    switch (effect) {
    case LAW_EFFECT_NEW_DEADLINE:
        return STORE_TASK_NEW_DEADLINE;
    case LAW_EFFECT_SUMMON_NEXT:
        return STORE_TASK_SUMMON;
    case LAW_EFFECT_TASK_DECIDE:
        return step->to == LAW_DEADLINE_CANCELLED_LATE ? STORE_TASK_LATE_CANCEL
                                                       : STORE_TASK_MISSED_DEADLINE;
    default:
        return STORE_TASK_UNSET;
    }
}

static enum err open_tasks(struct store *s, struct arena *a, const struct step *in,
                           const struct law_deadline_step *step)
{
    /* M-8 is not among them: store_no_times_add() opens its own task. */
    static const unsigned effects[] = { LAW_EFFECT_NEW_DEADLINE, LAW_EFFECT_SUMMON_NEXT,
                                        LAW_EFFECT_TASK_DECIDE };
    enum err e = OK;

    for (size_t i = 0; e == OK && i < sizeof effects / sizeof *effects; i++) {
        if (step->effects & effects[i])
            e = store_task_open(s, a, in->person_id, task_of(effects[i], step), in->deadline_id,
                                false, in->today, in->now_utc);
    }
    return e;
}

static enum err open_case(struct store *s, struct arena *a, const struct step *in,
                          const struct law_deadline_step *step)
{
    const bool missed = (step->effects & LAW_EFFECT_CASE_MISSED) != 0;
    int64_t id;

    if (!missed && !(step->effects & LAW_EFFECT_CASE_NO_SHOW))
        return OK;
    return store_case_open(s, a,
                           &(struct store_case_new){
                               .person_id = in->person_id,
                               .kind = missed ? STORE_CASE_MISSED_DEADLINE : STORE_CASE_NO_SHOW,
                               .deadline_id = in->deadline_id,
                               .booking_id = in->booking_id,
                               .event_on = missed ? step->deadline_on : in->facts->interview_on,
                               .today = in->today,
                               .now_utc = in->now_utc,
                               .note = in->note,
                           },
                           &id);
}

enum err step_take(struct store *s, struct arena *a, const struct law_settings *settings,
                   const struct step *in, struct law_deadline_step *out)
{
    enum err e;

    *out = law_deadline_step(in->from, in->event, in->facts, settings);
    if (!law_deadline_step_taken(out))
        return OK;
    e = store_deadline_record(s, &(struct store_deadline_record){
                                     .deadline_id = in->deadline_id,
                                     .person_id = in->person_id,
                                     .from = in->from,
                                     .event = in->event,
                                     .step = out,
                                     .actor = in->actor,
                                     .at_utc = in->at_utc ? in->at_utc : in->now_utc,
                                     .recorded_utc = in->now_utc,
                                     .closes_utc = out->effects & LAW_EFFECT_DATES_MOVED
                                                       ? law_deadline_closes_utc(out->deadline_on)
                                                       : 0,
                                     .note = in->note,
                                 });
    if (e == OK)
        e = open_tasks(s, a, in, out);
    if (e == OK)
        e = open_case(s, a, in, out);
    return e;
}
