/* S10, finishing: the record is locked, and what the law makes of it is done in the same
 * transaction: letters, tasks, the notice that is owed, the copy that is handed over. */
#include "base/text.h"
#include "pages/page.h"
#include "pages/staff_person.h"
#include "staff_followup.h"
#include "staff_record.h"
#include "store/request.h"
#include "store/work.h"
#include "view/letter_record.h"
#include "view/staff_fields.h"

enum { MESSAGES_MOST = 200 };

/* ---- letters ---- */

static struct letter_record letter_of(const struct ctx *c, const struct store_person *p)
{
    return (struct letter_record){
        .name = p->given_names,
        .jobnet_by = CIVIL_NONE,
        .phone = p->unit_phone,
        .caseworker = p->caseworker_name,
        .unit = p->unit_name,
        .authority = c->config->municipality,
    };
}

static enum err send(struct ctx *c, const struct record_case *r, const char *kind,
                     const char *version, const char *subject, const char *text, enum lang lang)
{
    const struct store_person *p = &r->talk.person;

    return store_message_add(
        c->store, c->arena, p->id,
        &(struct store_message){ .kind = kind,
                                 .subject = subject,
                                 .text = text,
                                 .language = languages[lang].code,
                                 .template_version = version,
                                 .channel = p->digital_post ? STORE_DIGITAL_POST : STORE_LETTER,
                                 .booking_id = r->talk.talk.id,
                                 .queued_utc = c->now_utc });
}

static enum err send_notice(struct ctx *c, const struct record_case *r, unsigned items)
{
    const enum lang lang = staff_lang_of(c, &r->talk.person);
    struct letter_record letter = letter_of(c, &r->talk.person);

    letter.items = items;
    return send(c, r, "M-12", LETTER_M12_VERSION, letter_notice_subject(lang),
                letter_notice_both(c->arena, lang, &letter), lang);
}

static enum err send_residence(struct ctx *c, const struct record_case *r)
{
    const enum lang lang = staff_lang_of(c, &r->talk.person);
    const struct letter_record letter = letter_of(c, &r->talk.person);

    return send(c, r, "M-13", LETTER_M13_VERSION, letter_residence_subject(lang),
                letter_residence_both(c->arena, lang, &letter), lang);
}

static enum err send_jobnet(struct ctx *c, const struct record_case *r, civil_day by)
{
    const enum lang lang = staff_lang_of(c, &r->talk.person);
    struct letter_record letter = letter_of(c, &r->talk.person);

    letter.jobnet_by = by;
    return send(c, r, "M-15", LETTER_M15_VERSION, letter_jobnet_subject(lang),
                letter_jobnet_both(c->arena, lang, &letter), lang);
}

/* ---- the copy ---- */

static enum err copy_guidance(struct ctx *c, const struct record_case *r, struct record_copy *m)
{
    struct record_copy_guidance *rows;
    struct store_guidance *given;
    size_t count;
    const enum err e = store_guidance_list(c->store, c->arena, &c->scope, r->talk.person.id,
                                           c->now_utc, &given, &count);

    if (e != OK)
        return e;
    rows = ARENA_ARRAY(c->arena, struct record_copy_guidance, count + 1);
    for (size_t i = 0; i < count; i++)
        rows[i] = (struct record_copy_guidance){
            .given_on = given[i].law.given_on,
            .version = given[i].law.text_version,
            .language = staff_language_name(given[i].law.language),
            .by = given[i].given_by,
            .written = given[i].written,
        };
    m->guidance = rows;
    m->guidance_count = count;
    return OK;
}

/* The log alone, without texts; the gate has asked whether the person may be opened. */
static enum err copy_messages(struct ctx *c, const struct record_case *r, struct record_copy *m)
{
    struct record_copy_message *rows;
    struct store_message *messages;
    size_t count;
    int32_t total;
    const enum err e = store_message_list_self(c->store, c->arena, r->talk.person.id, 0,
                                               MESSAGES_MOST, &messages, &count, &total);

    if (e != OK)
        return e;
    rows = ARENA_ARRAY(c->arena, struct record_copy_message, count + 1);
    for (size_t i = 0; i < count; i++)
        rows[i] = (struct record_copy_message){ .at_utc = messages[i].queued_utc,
                                                .subject = messages[i].subject,
                                                .kind = messages[i].kind };
    m->messages = rows;
    m->message_count = count;
    return OK;
}

static enum err refer(struct ctx *c, const struct record_case *r, int64_t record_id,
                      const struct law_minutes *minutes, const struct followup_case *flow)
{
    const struct store_person *p = &r->talk.person;
    const struct law_rule_set_row *set = law_rule_set_row(minutes->set);
    struct record_copy copy = {
        .name = arena_printf(c->arena, "%s %s", p->given_names, p->family_name),
        .cpr = staff_cpr(c->arena, p->cpr_date),
        .day = r->talk.talk.slot.law.day,
        .minute = r->talk.talk.slot.law.minute,
        .caseworker = r->talk.talk.slot.caseworker,
        .made_by = c->user,
        .made_utc = c->now_utc,
        .minutes = minutes,
        .contract_on = flow->facts.concluded_on,
        .rule_set = set ? set->code : "",
    };
    enum err e;

    if ((e = copy_guidance(c, r, &copy)) != OK || (e = copy_messages(c, r, &copy)) != OK)
        return e;
    return store_talk_referral_open(c->store, &c->scope, record_id, p->id, c->now_utc,
                                    record_copy_text(c->arena, &copy));
}

/* ---- tasks, and the notice ---- */

static enum err owe(struct ctx *c, const struct record_case *r, enum store_task_kind kind,
                    int64_t record_id, civil_day due_on)
{
    return store_task_open(c->store, c->arena, r->talk.person.id, kind, record_id, false, due_on,
                           c->now_utc);
}

enum err record_give_notice(struct ctx *c, const struct record_case *r, int64_t record_id,
                            unsigned items, bool is_family, bool by_interpreter)
{
    enum err e =
        store_talk_notice_give(c->store, &c->scope, record_id, c->now_utc,
                               &(struct store_talk_notice){ .items = items,
                                                            .is_family = is_family,
                                                            .by_interpreter = by_interpreter,
                                                            .text_version = LETTER_M12_VERSION });

    if (e == OK)
        e = send_notice(c, r, items);
    if (e == OK)
        e = store_task_done(c->store, r->talk.person.id, STORE_TASK_LANGUAGE_NOTICE, record_id,
                            c->who.user_id, c->now_utc);
    return e;
}

static enum err owe_notice(struct ctx *c, const struct record_case *r, int64_t record_id,
                           const struct law_minutes *minutes, const struct law_minutes_follow *f)
{
    enum err e =
        store_talk_notice_open(c->store, record_id, r->talk.person.id, c->today, f->notice_by);

    if (e != OK)
        return e;
    if (!f->gives_notice)
        return owe(c, r, STORE_TASK_LANGUAGE_NOTICE, record_id, f->notice_by);
    return record_give_notice(c, r, record_id, law_minutes_items(minutes),
                              text_same(minutes->at[LAW_MINUTES_FAMILY], "yes"),
                              text_same(minutes->at[LAW_MINUTES_INTERPRETER], "yes"));
}

static enum err do_follow(struct ctx *c, const struct record_case *r, int64_t record_id,
                          const struct law_minutes *minutes, const struct followup_case *flow)
{
    const struct law_minutes_follow f = law_minutes_follow(minutes, c->today, c->settings);
    enum err e = OK;

    if (f.revises_contract)
        e = owe(c, r, STORE_TASK_CONTRACT_REVISION, record_id, c->today);
    if (e == OK && f.refers_benefit && (e = refer(c, r, record_id, minutes, flow)) == OK)
        e = owe(c, r, STORE_TASK_REFERRAL, record_id, c->today);
    if (e == OK && f.jobnet_by != CIVIL_NONE && (e = send_jobnet(c, r, f.jobnet_by)) == OK)
        e = owe(c, r, STORE_TASK_JOBNET_DATA, record_id, f.jobnet_by);
    if (e == OK && f.notice_by != CIVIL_NONE)
        e = owe_notice(c, r, record_id, minutes, &f);
    if (e == OK && f.tells_residence)
        e = send_residence(c, r);
    return e;
}

enum err record_finish(struct ctx *c, const struct record_case *r, int64_t record_id,
                       int32_t version, const struct law_minutes *minutes)
{
    enum law_regime regime = LAW_REGIME_UNSET;
    struct followup_case flow;
    enum err e = followup_load(c, &r->talk.person, &flow);

    if (e != OK)
        return e;
    (void)law_follow_up_regime(&flow.facts, minutes->held_on, &regime);
    e = store_talk_record_finish(
        c->store, &c->scope, record_id, version, c->now_utc,
        &(struct store_talk_finish){ .held_on = minutes->held_on,
                                     .receives_benefit = minutes->receives_benefit,
                                     .is_job_ready = minutes->is_job_ready,
                                     .set = minutes->set,
                                     .regime = law_regime_code(regime) });
    return e == OK ? do_follow(c, r, record_id, minutes, &flow) : e;
}
