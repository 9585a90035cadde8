/* Decisions on the right to self-book: written, stored, and carried into the booking. */
#include "staff_right.h"
#include "staff_withdraw.h"

#include "base/text.h"
#include "law/statement.h"
#include "made/right_check.h"
#include "store/work.h"
#include "view/format.h"
#include "view/names.h"
#include "view/reasons.h"

#include <string.h>

#define LETTER_VERSION "2026-1"

enum http_status right_open(struct ctx *c, struct right_case *out)
{
    const enum http_status status = staff_person_open(c, &out->p);
    enum err e;

    if (status != HTTP_OK)
        return status;
    if ((e = store_facts_of(c->store, c->arena, &c->scope, out->p.id, c->today, c->now_utc,
                            &out->facts))
            != OK
        || (e = store_situation_of(c->store, c->arena, &c->scope, out->p.id, c->now_utc, &out->at))
               != OK)
        return http_of(e);
    out->now = law_selfbook_status(&out->facts.selfbook, c->today, c->settings);
    return HTTP_OK;
}

/* ---- the text ---- */

struct decision_facts right_letter(struct ctx *c, const struct store_person *p,
                                   enum decision_kind kind)
{
    const civil_day available =
        p->digital_post ? c->today : law_letter_received(c->today, c->settings);

    return (struct decision_facts){
        .kind = kind,
        .authority = c->config->municipality,
        .jobcentre = c->settings->label_jobcentre,
        .unit = p->unit_name,
        .place = p->unit_place,
        .phone = p->unit_phone,
        .name = arena_printf(c->arena, "%s %s", p->given_names, p->family_name),
        .address = p->address,
        .caseworker = p->caseworker_name,
        .caseworker_phone = p->caseworker_phone,
        .prepared_by = c->user ? c->user : "",
        .by_letter = !p->digital_post,
        .decided_on = c->today,
        .available_on = available,
        .complaint_until = law_complaint_until(available, c->settings),
        .last = CIVIL_NONE,
        .heard_until = CIVIL_NONE,
    };
}

static enum store_decision_kind stored_kind(enum decision_kind kind)
{
    static const enum store_decision_kind kinds[] = {
        [DECISION_UNSET] = STORE_DECISION_UNSET,
        [DECISION_GRANTED] = STORE_EXEMPTION_GRANTED,
        [DECISION_REFUSED] = STORE_EXEMPTION_REFUSED,
        [DECISION_ENDED] = STORE_EXEMPTION_ENDED,
        [DECISION_REVOKED] = STORE_REVOKED,
        [DECISION_LIFTED] = STORE_REVOCATION_LIFTED,
        [DECISION_NO_CONSEQUENCE] = STORE_NO_CONSEQUENCE,
        [DECISION_REFERRED] = STORE_REFERRED,
        [DECISION_DEREGISTERED] = STORE_DEREGISTERED,
        [DECISION_DEREGISTERED_AND_REFERRED] = STORE_DEREGISTERED_AND_REFERRED,
    };

    return kinds[kind];
}

static enum err tell(struct ctx *c, const struct store_person *p, const char *kind,
                     const char *subject, const char *text, int64_t decision_id)
{
    return store_message_add(c->store, c->arena, p->id,
                             &(struct store_message){
                                 .kind = kind,
                                 .subject = subject,
                                 .text = text,
                                 .language = "da",
                                 .template_version = LETTER_VERSION,
                                 .channel = p->digital_post ? STORE_DIGITAL_POST : STORE_LETTER,
                                 .decision_id = decision_id,
                                 .queued_utc = c->now_utc,
                             });
}

static bool is_whole(const struct decision_text *t, int64_t prepared_by)
{
    struct law_issues issues;

    return law_decision_issues(
               &(struct law_decision_parts){
                   .has_result = !text_is_empty(t->result),
                   .has_rules = !text_is_empty(t->rules),
                   .has_considerations = !text_is_empty(t->weight),
                   .has_facts = !text_is_empty(t->facts),
                   .has_hearing = !text_is_empty(t->hearing),
                   .has_complaint_guidance = !text_is_empty(t->complaint),
                   .leaves_a_choice = true,
                   .decided_by = prepared_by,
               },
               &issues)
           == 0;
}

/* The address of the decision just stored. */
static enum err find_decided(struct ctx *c, const struct store_person *p, struct right_decided *out)
{
    struct store_decision *all;
    size_t count;
    const enum err e =
        store_decision_list(c->store, c->arena, &c->scope, p->id, c->now_utc, &all, &count);

    if (e != OK)
        return e;
    for (size_t i = 0; i < count; i++) {
        if (all[i].id == out->id) {
            out->public_id = all[i].public_id;
            return OK;
        }
    }
    return ERR_NOT_FOUND;
}

enum err right_decide(struct ctx *c, const struct store_person *p,
                      const struct decision_facts *facts, int64_t prepared_by, int64_t approved_by,
                      struct right_decided *out)
{
    const struct decision_text t = decision_text(c->arena, facts);
    enum err e;

    if (!is_whole(&t, prepared_by))
        return ERR_INVALID;
    e = store_decision_add(c->store, c->arena, &c->scope, p->id, c->now_utc,
                           &(struct store_decision){
                               .kind = stored_kind(facts->kind),
                               .result = t.result,
                               .cites = t.cites,
                               .facts = t.facts,
                               .considerations = t.weight,
                               .hearing = t.hearing,
                               .complaint = t.complaint,
                               .letter = t.whole,
                               .decided_on = facts->decided_on,
                               .available_on = facts->available_on,
                               .complaint_until = facts->complaint_until,
                               .prepared_by = prepared_by,
                               .approved_by = approved_by,
                           },
                           &out->id);
    if (e == OK)
        e = find_decided(c, p, out);
    if (e == OK)
        e = tell(c, p, "M-10", t.title, t.whole, out->id);
    c->record.object_kind = "decision";
    c->record.object_id = out->public_id;
    c->record.detail = store_decision_kind_code(stored_kind(facts->kind));
    return e;
}

enum err right_decide_request(struct ctx *c, const struct store_person *p,
                              const struct decision_facts *facts, enum store_help_kind kind,
                              struct right_decided *out, int64_t *request_id)
{
    struct store_help asked;
    bool found;
    enum err e;

    if ((e = right_request(c, p, kind, &asked, &found)) != OK
        || (e = right_decide(c, p, facts, c->who.user_id, 0, out)) != OK)
        return e;
    *request_id = found ? asked.id : 0;
    return found ? store_help_answer(c->store, &c->scope, asked.public_id, c->now_utc,
                                     words(LANG_DA, WORD_DECISION_ANSWER_REQUEST))
                 : OK;
}

void right_bring_back(struct ctx *c, const struct right_case *r, const char *check)
{
    if (http_query(c->req, "ret") && !c->draft)
        (void)page_bring_back(c, page_path(c, check, r->p.public_id));
}

enum http_status right_to_check(struct ctx *c, const struct right_case *r, const char *check)
{
    const enum err e = page_keep(c, page_path(c, check, r->p.public_id));

    return e == OK ? page_go(c, check, r->p.public_id, NULL) : http_of(e);
}

enum http_status right_to_decision(struct ctx *c, enum err e, const struct right_decided *decided)
{
    return e == OK ? page_go(c, PATH_STAFF_DECISION, decided->public_id, NULL) : http_of(e);
}

enum err right_tell(struct ctx *c, const struct store_person *p, const char *kind,
                    const char *subject, const char *letter)
{
    return tell(c, p, kind, subject, letter, 0);
}

enum err right_send_hearing(struct ctx *c, const struct store_person *p, const char *letter)
{
    return tell(c, p, "M-11", words(LANG_DA, WORD_HEARING_TITLE), letter, 0);
}

/* ---- what follows ---- */

static enum law_ground ground_of(enum law_selfbook_status status)
{
    return status == LAW_SELFBOOK_EXEMPT    ? LAW_GROUND_EXEMPTION
           : status == LAW_SELFBOOK_REVOKED ? LAW_GROUND_REVOCATION
                                            : LAW_GROUND_NONE;
}

/* The right is back: nobody has to be summoned for it any more. */
static enum err summons_no_more(struct ctx *c, const struct store_person *p)
{
    return store_task_no_more(c->store, &c->scope, p->id, STORE_TASK_SUMMON, c->now_utc);
}

enum err right_follow(struct ctx *c, const struct store_person *p, int64_t decision_id,
                      civil_day summoned_from, civil_day returns_on)
{
    struct law_deadline_step step;
    struct store_facts facts;
    struct store_situation at;
    struct law_selfbook now;
    enum err e;

    if ((e = store_facts_of(c->store, c->arena, &c->scope, p->id, c->today, c->now_utc, &facts))
            != OK
        || (e = store_situation_of(c->store, c->arena, &c->scope, p->id, c->now_utc, &at)) != OK)
        return e;
    now = law_selfbook_status(&facts.selfbook, c->today, c->settings);
    if (ground_of(now.status) != LAW_GROUND_NONE) {
        if (staff_withdraw_can(&at)) { /* the decision's own letter (M-10) tells the citizen */
            const struct law_deadline_facts why =
                staff_withdraw_facts(c, &at, now.status, ground_of(now.status));

            return staff_withdraw_take(c, p->id, &at, &why, NULL, &step);
        }
        if (!at.has_booking && returns_on == CIVIL_NONE)
            return store_task_open(c->store, c->arena, p->id, STORE_TASK_SUMMON, decision_id, false,
                                   c->today, c->now_utc);
    }
    if (summoned_from > c->today && !at.has_booking
        && (!staff_withdraw_can(&at) || at.deadline.deadline_on < summoned_from))
        return store_task_open(c->store, c->arena, p->id, STORE_TASK_SUMMON, decision_id, false,
                               summoned_from, c->now_utc);
    if (returns_on == CIVIL_NONE || at.has_booking
        || law_selfbook_status(&facts.selfbook, returns_on, c->settings).status
               != LAW_SELFBOOK_OBLIGED)
        return OK;
    if (returns_on <= c->today && (e = summons_no_more(c, p)) != OK)
        return e;
    return store_task_open(c->store, c->arena, p->id, STORE_TASK_NEW_DEADLINE, decision_id, false,
                           returns_on > c->today ? returns_on : c->today, c->now_utc);
}

static const char *effect(struct ctx *c, enum word word, const char *name, const char *value)
{
    return words_fill(c->arena, LANG_DA, word, name, value, NULL);
}

size_t right_effects(struct ctx *c, const struct right_case *r, civil_day from, const char **out)
{
    size_t n = 0;

    if (staff_withdraw_can(&r->at))
        out[n++] = effect(c, from <= c->today ? WORD_RIGHT_EFFECT_NOW : WORD_RIGHT_EFFECT_LATER,
                          "date", format_day(c->arena, LANG_DA, r->at.deadline.deadline_on));
    if (r->at.has_booking)
        out[n++] = effect(c, WORD_RIGHT_EFFECT_TALK, "when",
                          format_moment(c->arena, LANG_DA, r->at.booking.slot.law.day,
                                        r->at.booking.slot.law.minute));
    else
        out[n++] = words(LANG_DA, WORD_RIGHT_EFFECT_SUMMON);
    return n;
}

enum err right_request(struct ctx *c, const struct store_person *p, enum store_help_kind kind,
                       struct store_help *out, bool *found)
{
    struct store_help *all;
    size_t count;
    const enum err e =
        store_help_list(c->store, c->arena, &c->scope, p->id, c->now_utc, &all, &count);

    *found = false;
    for (size_t i = 0; e == OK && i < count; i++) {
        if (!all[i].answered_utc && all[i].kind == kind) {
            *out = all[i];
            *found = true;
        }
    }
    return e;
}

/* ---- fields ---- */

void right_issues(struct ctx *c, const struct law_issues *issues, const struct right_field *map)
{
    for (size_t i = 0; i < issues->count; i++)
        for (const struct right_field *f = map; f->name; f++)
            if (f->field == issues->at[i].field)
                page_mistake_text(
                    c, f->name,
                    reason_with_cite(c->arena, issues->at[i].reason, issues->at[i].cite));
}

const char *right_facts(struct ctx *c, const char *field)
{
    const char *text = page_text(c, field, RIGHT_FACTS_MOST, false, false, WORD_RIGHT_WEIGHT);
    const enum law_reason reason = law_statement_check(text, NULL);

    if (reason != LAW_REASON_NONE)
        page_mistake_text(c, field, reason_with_cite(c->arena, reason, FVL_24));
    return text;
}

const char *right_weight(struct ctx *c)
{
    const char *text =
        page_text(c, "vaegt", RIGHT_WEIGHT_MOST, false, false, WORD_RIGHT_WEIGHT_MISSING);

    if (text_is_empty(text))
        staff_mistake_rule(c, "vaegt", WORD_RIGHT_WEIGHT_MISSING, FVL_24);
    return text;
}

struct view_area right_area(struct ctx *c, const char *name, enum word label, const char *hint,
                            int rows, const char *fallback)
{
    return (struct view_area){
        .name = name,
        .label = words(LANG_DA, label),
        .hint = hint,
        .rows = rows,
        .text = staff_is_typed(c) ? page_value(c, name)
                : fallback        ? fallback
                                  : "",
    };
}

struct view_area right_facts_area(struct ctx *c)
{
    return right_area(c, "oplysninger", WORD_RIGHT_FACTS, words(LANG_DA, WORD_RIGHT_FACTS_HINT), 5,
                      NULL);
}

struct view_area right_weight_area(struct ctx *c)
{
    return right_area(c, "vaegt", WORD_RIGHT_WEIGHT, words(LANG_DA, WORD_RIGHT_WEIGHT_HINT), 4,
                      NULL);
}

struct view_radio right_bases(struct ctx *c)
{
    struct view_choice *choices = ARENA_ARRAY(c->arena, struct view_choice, LAW_EXEMPTION__COUNT);
    size_t n = 0;

    for (int b = LAW_EXEMPTION_PAR20_5; b < LAW_EXEMPTION__COUNT; b++) {
        const char *code = law_exemption_code((enum law_exemption_basis)b);

        choices[n++] = (struct view_choice){ code, name_exemption((enum law_exemption_basis)b),
                                             page_is(c, "grundlag", code) };
    }
    return (struct view_radio){ .name = "grundlag",
                                .legend = words(LANG_DA, WORD_RIGHT_BASIS),
                                .hint = words(LANG_DA, WORD_RIGHT_BASIS_HINT),
                                .choices = choices,
                                .count = n };
}

struct view_radio right_yes_no(struct ctx *c, const char *name, enum word legend, const char *hint)
{
    struct view_choice *choices = ARENA_ARRAY(c->arena, struct view_choice, 2);

    choices[0] =
        (struct view_choice){ "ja", words(LANG_DA, WORD_RIGHT_YES), page_is(c, name, "ja") };
    choices[1] =
        (struct view_choice){ "nej", words(LANG_DA, WORD_RIGHT_NO), page_is(c, name, "nej") };
    return (struct view_radio){ name, words(LANG_DA, legend), hint, choices, 2 };
}

/* ---- hearing before other decisions than a revocation ---- */

static const struct {
    const char *code;
    enum law_hearing_exception exception;
} exceptions[] = {
    { "ubetaenkeligt", LAW_HEARING_HARMLESS },  { "frist", LAW_HEARING_STATUTORY_LIMIT },
    { "hensyn", LAW_HEARING_WEIGHTY_INTEREST }, { "aktindsigt", LAW_HEARING_NO_ACCESS },
    { "kreds", LAW_HEARING_UNLIMITED_CIRCLE },  { "regler", LAW_HEARING_SPECIAL_RULES },
};
enum { EXCEPTIONS = sizeof exceptions / sizeof *exceptions };

struct view_heard right_heard_fields(struct ctx *c)
{
    struct view_choice *choices = ARENA_ARRAY(c->arena, struct view_choice, EXCEPTIONS + 1);
    const char *rule = words_fill(c->arena, LANG_DA, WORD_RIGHT_KNOWN_HINT, "rule",
                                  law_citation(FVL_19)->in_words, NULL);

    choices[0] = (struct view_choice){ "ingen", words(LANG_DA, WORD_RIGHT_EXCEPTION_NONE),
                                       !staff_is_typed(c) || page_is(c, "undtagelse", "ingen") };
    for (int i = 0; i < EXCEPTIONS; i++)
        choices[i + 1] = (struct view_choice){ exceptions[i].code,
                                               hearing_exception_name(exceptions[i].exception),
                                               page_is(c, "undtagelse", exceptions[i].code) };
    return (struct view_heard){
        .known = right_yes_no(c, "kender", WORD_RIGHT_KNOWN, rule),
        .until = staff_date(c, "hoert", words(LANG_DA, WORD_RIGHT_HEARD_UNTIL), NULL, CIVIL_NONE),
        .answer = right_area(c, "hoert-svar", WORD_RIGHT_HEARD_ANSWER, NULL, 3, NULL),
        .exception = { "undtagelse", words(LANG_DA, WORD_RIGHT_EXCEPTION), NULL, choices,
                       EXCEPTIONS + 1 },
        .why = right_area(c, "undtagelse-grund", WORD_RIGHT_EXCEPTION_WHY, NULL, 2, NULL),
    };
}

static enum law_hearing_exception typed_exception(struct ctx *c)
{
    for (int i = 0; i < EXCEPTIONS; i++)
        if (page_is(c, "undtagelse", exceptions[i].code))
            return exceptions[i].exception;
    return LAW_HEARING_EXCEPTION_NONE;
}

void right_heard(struct ctx *c, bool is_unfavourable, struct decision_facts *out)
{
    const bool knows = page_is(c, "kender", "ja");
    struct law_verdict verdict;
    civil_day until;

    (void)page_date(c, "hoert", &until);
    out->heard_answer =
        page_text(c, "hoert-svar", RIGHT_WEIGHT_MOST, false, false, WORD_RIGHT_HEARD_ANSWER);
    out->exception_reason =
        page_text(c, "undtagelse-grund", RIGHT_WEIGHT_MOST, false, false, WORD_RIGHT_EXCEPTION_WHY);
    out->exception = typed_exception(c);
    out->heard_until = until;
    out->is_unfavourable = is_unfavourable;
    if (!is_unfavourable) {
        out->exception = LAW_HEARING_EXCEPTION_NONE;
        return;
    }
    if (!knows && !page_is(c, "kender", "nej"))
        staff_mistake_rule(c, "kender", WORD_RIGHT_KNOWN_MISSING, FVL_19);
    if (knows)
        out->exception = LAW_HEARING_EXCEPTION_NONE;
    if (out->exception != LAW_HEARING_EXCEPTION_NONE && text_is_empty(out->exception_reason))
        staff_mistake_rule(c, "undtagelse-grund", WORD_RIGHT_EXCEPTION_WHY_MISSING, FVL_19);
    verdict = law_hearing_done(
        &(struct law_hearing_facts){
            .is_unfavourable = true,
            .facts_known = knows,
            .hearing_until = until,
            .exception = out->exception,
            .exception_reason = out->exception_reason,
        },
        c->today);
    if (verdict.outcome != LAW_ALLOWED)
        page_mistake_text(c, verdict.reason == LAW_REASON_HEARING_RUNNING ? "hoert-dag" : "kender",
                          reason_with_cite(c->arena, verdict.reason, verdict.cite));
}

/* ---- the check page ---- */

static size_t effects_of(struct ctx *c, const struct right_case *r,
                         const struct decision_facts *facts, civil_day from, const char **out)
{
    if (from != CIVIL_NONE)
        return right_effects(c, r, from, out);
    if (facts->last == CIVIL_NONE)
        return 0;
    if (r->at.has_booking) {
        out[0] = effect(c, WORD_RIGHT_EFFECT_TALK, "when",
                        format_moment(c->arena, LANG_DA, r->at.booking.slot.law.day,
                                      r->at.booking.slot.law.minute));
        return 1;
    }
    if (law_selfbook_status(&r->facts.selfbook, civil_add_days(facts->last, 1), c->settings).status
        != LAW_SELFBOOK_OBLIGED) {
        out[0] = words(LANG_DA, WORD_RIGHT_EFFECT_STILL);
        return 1;
    }
    out[0] =
        effect(c, WORD_RIGHT_EFFECT_BACK, "date",
               format_day(c->arena, LANG_DA, law_exemption_end(facts->last).earliest_deadline));
    return 1;
}

enum http_status right_check(struct ctx *c, const struct right_case *r,
                             const struct decision_facts *facts, const char *form,
                             const char *check, enum word heading, enum word button, civil_day from,
                             const char *const *names)
{
    struct view *v = page_new(c, TEMPLATE_RIGHT_CHECK, FRAME_NAV_FIND);
    const struct decision_text text = decision_text(c->arena, facts);
    struct view_kept *kept = ARENA_ARRAY(c->arena, struct view_kept, RIGHT_KEPT_MOST);
    const char *effects[4];
    size_t n = 0;

    for (; names[n]; n++) {
        must(n < RIGHT_KEPT_MOST);
        kept[n] = (struct view_kept){ names[n], page_value(c, names[n]) };
    }
    fill_right_check(
        v, &(struct view_right_check){
               .head = staff_head_of(&r->p),
               .heading = words(LANG_DA, heading),
               .action = page_path(c, check, r->p.public_id),
               .back = arena_printf(c->arena, "%s?ret=1", page_path(c, form, r->p.public_id)),
               .button = words(LANG_DA, button),
               .letter = text.whole,
               .effects = effects,
               .effect_count = effects_of(c, r, facts, from, effects),
               .kept = kept,
               .kept_count = n,
           });
    page_form(c, v, check);
    return page_send(c, v, HTTP_OK);
}

/* ---- how somebody answered in a hearing ---- */

static const struct {
    const char *code, *source; /* in the form, in the store */
    enum word name;
} heard[] = {
    { "telefon", "phone", WORD_REVOKE_BY_PHONE },
    { "brev", "letter", WORD_REVOKE_BY_LETTER },
    { "moede", "office", WORD_REVOKE_AT_OFFICE },
};
enum { HEARD = sizeof heard / sizeof *heard };

struct view_radio right_heard_choices(struct ctx *c)
{
    struct view_choice *choices = ARENA_ARRAY(c->arena, struct view_choice, HEARD);

    for (int i = 0; i < HEARD; i++)
        choices[i] = (struct view_choice){ heard[i].code, words(LANG_DA, heard[i].name),
                                           page_is(c, "kilde", heard[i].code) };
    return (struct view_radio){ "kilde", words(LANG_DA, WORD_REVOKE_SOURCE), NULL, choices, HEARD };
}

const char *right_heard_source(struct ctx *c)
{
    for (int i = 0; i < HEARD; i++)
        if (page_is(c, "kilde", heard[i].code))
            return heard[i].source;
    return NULL;
}
