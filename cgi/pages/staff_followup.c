/* S06, showing: what the law asks for today and over time, what counted, and the timeline. */
#include "pages/staff_followup.h"

#include "staff_followup.h"

#include "base/text.h"
#include "law/contract.h"
#include "made/followup.h"
#include "pages/page.h"
#include "pages/staff_person.h"
#include "view/followup.h"
#include "view/names.h"

#include <stdlib.h>
#include <string.h>

enum { SPANS_MOST = 24, AHEAD_DAYS = 400, READINGS_MOST = 20, DUES_BESIDE = 3 };

static const struct {
    const char *prefix;
    enum store_flow_kind kind;
} voids[] = {
    { "behov-", STORE_FLOW_NEED },
    { "samtale-", STORE_FLOW_CONTACT },
    { "gruppe-", STORE_FLOW_TAG },
};
enum { VOIDS = sizeof voids / sizeof *voids };

static const char *void_id(struct ctx *c, const struct store_flow_row *row)
{
    for (int i = 0; i < VOIDS; i++)
        if (voids[i].kind == row->kind)
            return arena_printf(c->arena, "%s%lld", voids[i].prefix, (long long)row->id);
    return NULL;
}

static const char *or_empty(const char *text)
{
    return text ? text : "";
}

/* ---- what is due ---- */

static const enum word due_words[LAW_DUE_KIND__COUNT] = {
    [LAW_DUE_UNSET] = WORD_FLOW_DUE_INTERVAL,
    [LAW_DUE_WINDOW] = WORD_FLOW_DUE_WINDOW,
    [LAW_DUE_INTERVAL] = WORD_FLOW_DUE_INTERVAL,
    [LAW_DUE_SIX_MONTHS] = WORD_FLOW_DUE_SIX_MONTHS,
    [LAW_DUE_LEAVE_ENDS] = WORD_FLOW_DUE_LEAVE_ENDS,
    [LAW_DUE_NEED] = WORD_FLOW_DUE_NEED,
};

struct dues {
    struct ctx *c;
    struct view_due *at;
    size_t count;
    unsigned readings;
};

/* Kept in the order of the days. */
static void add_due(struct dues *d, enum word what, civil_day on, const struct law_due_why *why)
{
    const civil_day plan_by = workday_plan_by(&d->c->settings->closing_days, on);
    size_t at = d->count++;

    for (; at > 0 && d->at[at - 1].on > on; at--)
        d->at[at] = d->at[at - 1];
    d->at[at] = (struct view_due){ .what = words(d->c->lang, what),
                                   .on = on,
                                   .plan_by = plan_by,
                                   .cite = why->cite,
                                   .reading = why->reading,
                                   .is_late = why->is_late };
    if (plan_by != on)
        d->readings |= 1U << LAW_R03;
}

static void add_limit(struct dues *d, enum word what, const struct law_verdict *limit)
{
    if (limit->last_day != CIVIL_NONE)
        add_due(d, what, limit->last_day,
                &(struct law_due_why){ .cite = limit->cite,
                                       .reading = limit->reading,
                                       .is_late = limit->last_day < d->c->today });
}

static void load_dues(struct ctx *c, const struct store_person *p, const struct followup_case *f,
                      const struct law_follow_up *got, struct view_followup *m, unsigned *readings)
{
    const struct law_verdict contract = law_contract_due(p->taken_on);
    const struct law_verdict assessment = law_readiness_due(p->taken_on);
    struct dues d = {
        .c = c, .at = ARENA_ARRAY(c->arena, struct view_due, LAW_FOLLOW_UP_DUE_MAX + DUES_BESIDE)
    };

    for (size_t i = 0; i < got->due_count; i++)
        add_due(&d, due_words[got->why[i].kind], got->due[i], &got->why[i]);
    if (p->taken_on != CIVIL_NONE && !m->has_contract)
        add_limit(&d, WORD_FLOW_DUE_CONTRACT, &contract);
    if (p->taken_on != CIVIL_NONE && f->facts.assessed_on == CIVIL_NONE
        && got->verdict.reason != LAW_REASON_CONTRACT_ENDED)
        add_limit(&d, WORD_FLOW_DUE_ASSESSMENT, &assessment);
    if (got->assess_need_on != CIVIL_NONE)
        add_due(&d, WORD_FLOW_DUE_ASSESS_NEED, got->assess_need_on,
                &(struct law_due_why){ .cite = IL_20_1_3, .reading = LAW_R07 });
    m->dues = d.at;
    m->due_count = d.count;
    *readings |= d.readings;
}

/* ---- what was held, what is needed, the groups ---- */

static const char *place_of(struct ctx *c, const struct view_followup *m, civil_day on)
{
    if (!m->has_window)
        return "";
    if (on < m->window_from)
        return words(c->lang, WORD_FLOW_BEFORE_WINDOW);
    return words(c->lang, m->window_end != CIVIL_NONE && on > m->window_end ? WORD_FLOW_AFTER_WINDOW
                                                                            : WORD_FLOW_IN_WINDOW);
}

static const char *detail_of(struct ctx *c, const struct store_flow_row *row)
{
    if (row->kind != STORE_FLOW_CONTACT)
        return "";
    if (row->channel == LAW_CHANNEL_LETTER)
        return words_fill(c->arena, c->lang, WORD_FLOW_LETTER_BECAUSE, "reason", row->text, NULL);
    if (row->channel == LAW_CHANNEL_GUIDELINE_CONTACT)
        return followup_form_names(c->arena, row->set);
    return text_is_empty(row->code)
               ? ""
               : words_fill(c->arena, c->lang, WORD_FLOW_TOOK_PART, "names", row->code, NULL);
}

static struct view_held held_of(struct ctx *c, const struct followup_case *f,
                                const struct view_followup *m, const struct store_flow_row *row)
{
    const struct law_verdict why = followup_counts(f, row);

    return (struct view_held){
        .id = void_id(c, row),
        .href = row->kind == STORE_FLOW_TALK ? page_path(c, PATH_STAFF_TALK, row->ref) : NULL,
        .on = row->from,
        .how = followup_channel_name(row->channel),
        .detail = detail_of(c, row),
        .by = or_empty(row->by),
        .counts = why.outcome == LAW_ALLOWED,
        .why = why,
        .place = why.outcome == LAW_ALLOWED ? place_of(c, m, row->from) : "",
    };
}

static bool is_met(const struct followup_case *f, civil_day since)
{
    for (size_t i = 0; i < f->facts.held_count; i++)
        if (f->facts.held[i] >= since)
            return true;
    return false;
}

static void load_lists(struct ctx *c, const struct followup_case *f, struct view_followup *m)
{
    struct view_held *held = ARENA_ARRAY(c->arena, struct view_held, f->count + 1);
    struct view_need *needs = ARENA_ARRAY(c->arena, struct view_need, f->count + 1);
    struct view_tag *tags = ARENA_ARRAY(c->arena, struct view_tag, f->count + 1);

    for (size_t i = 0; i < f->count; i++) {
        const struct store_flow_row *row = &f->rows[i];

        if (followup_is_held(row))
            held[m->held_count++] = held_of(c, f, m, row);
        if (row->kind == STORE_FLOW_NEED)
            needs[m->need_count++] = (struct view_need){ .id = void_id(c, row),
                                                         .recorded_on = row->from,
                                                         .wanted_by = row->other,
                                                         .why = row->text,
                                                         .by = or_empty(row->by),
                                                         .is_met = is_met(f, row->from) };
        if (row->kind == STORE_FLOW_TAG)
            tags[m->tag_count++] =
                (struct view_tag){ .id = void_id(c, row),
                                   .title = row->text,
                                   .forms = followup_form_names(c->arena, row->set),
                                   .by = or_empty(row->by),
                                   .from = row->from,
                                   .to = row->to,
                                   .valid_from = row->valid.from,
                                   .valid_to = row->valid.to };
    }
    m->held = held;
    m->needs = needs;
    m->tags = tags;
}

/* ---- the timeline ---- */

static enum flow_mark mark_of(enum law_deadline_state state)
{
    switch (state) {
    case LAW_DEADLINE_OPEN:
    case LAW_DEADLINE_BOOKED:
        return FLOW_AHEAD;
    case LAW_DEADLINE_MISSED:
    case LAW_DEADLINE_CONSEQUENCE_OPEN:
    case LAW_DEADLINE_WITHDRAWN:
        return FLOW_FAILED;
    default:
        return FLOW_DONE;
    }
}

/* False: the row is no item of the timeline. */
static bool item_of(struct ctx *c, const struct followup_case *f, const struct store_flow_row *row,
                    struct view_flow_item *out)
{
    const char *how = followup_channel_name(row->channel), *what;

    *out = (struct view_flow_item){ .mark = FLOW_PERIOD, .from = row->from, .to = row->to };
    switch (row->kind) {
    case STORE_FLOW_ABSENCE:
        out->lane = FLOW_LEAVE;
        out->what = words_fill(c->arena, c->lang, WORD_FLOW_ITEM_LEAVE, "kind",
                               name_absence(law_absence_from(row->code)), NULL);
        return true;
    case STORE_FLOW_EXEMPTION:
    case STORE_FLOW_REVOCATION:
        out->lane = FLOW_RIGHT;
        out->what = words(c->lang, row->kind == STORE_FLOW_EXEMPTION ? WORD_FLOW_ITEM_EXEMPTION
                                                                     : WORD_FLOW_ITEM_REVOCATION);
        return true;
    case STORE_FLOW_DEADLINE:
        out->lane = FLOW_DEADLINE;
        out->mark = mark_of(row->deadline);
        out->what = words_fill(c->arena, c->lang, WORD_FLOW_ITEM_DEADLINE, "state",
                               name_deadline(row->deadline), NULL);
        return true;
    case STORE_FLOW_CONTACT:
        out->lane = FLOW_TALK;
        out->mark = FLOW_DONE;
        what = words_fill(c->arena, c->lang, WORD_FLOW_ITEM_CONTACT, "how", how, NULL);
        out->what =
            followup_counts(f, row).outcome == LAW_ALLOWED
                ? what
                : words_fill(c->arena, c->lang, WORD_FLOW_ITEM_NOT_COUNTED, "what", what, NULL);
        return true;
    case STORE_FLOW_TALK:
        out->lane = FLOW_TALK;
        out->mark = row->state == STORE_HELD      ? FLOW_DONE
                    : row->state == STORE_NO_SHOW ? FLOW_FAILED
                                                  : FLOW_AHEAD;
        out->what =
            row->state == STORE_NO_SHOW
                ? words(c->lang, WORD_FLOW_ITEM_NO_SHOW)
                : words_fill(c->arena, c->lang,
                             row->state == STORE_HELD ? WORD_FLOW_ITEM_HELD : WORD_FLOW_ITEM_BOOKED,
                             "how", how, NULL);
        return true;
    default:
        return false;
    }
}

struct items {
    struct view_flow_item *at;
    size_t count;
};

static void add_item(struct items *list, struct view_flow_item item)
{
    size_t at = list->count++;

    for (; at > 0 && list->at[at - 1].from > item.from; at--)
        list->at[at] = list->at[at - 1];
    list->at[at] = item;
}

static void load_chart(struct ctx *c, const struct followup_case *f,
                       const struct law_follow_up *got, struct view_followup *m)
{
    struct items list = { .at = ARENA_ARRAY(c->arena, struct view_flow_item,
                                            f->count + m->due_count + 1) };
    struct view_flow_item item;

    if (m->has_window)
        add_item(&list, (struct view_flow_item){
                            .lane = FLOW_WINDOW,
                            .mark = FLOW_PERIOD,
                            .from = m->window_from,
                            .to = m->window_end,
                            .what = words_fill(
                                c->arena, c->lang, WORD_FLOW_ITEM_WINDOW, "regime",
                                followup_regime_name(law_rule_set_row(got->set)->window_months == 12
                                                         ? LAW_REGIME_FOUR_IN_TWELVE
                                                         : LAW_REGIME_FOUR_IN_SIX),
                                NULL) });
    for (size_t i = 0; i < f->count; i++)
        if (item_of(c, f, &f->rows[i], &item))
            add_item(&list, item);
    for (size_t i = 0; i < m->due_count; i++)
        add_item(&list,
                 (struct view_flow_item){ .lane = FLOW_DEADLINE,
                                          .mark = m->dues[i].is_late ? FLOW_FAILED : FLOW_AHEAD,
                                          .from = m->dues[i].on,
                                          .what = m->dues[i].what });
    m->chart = (struct view_flow_chart){ list.at, list.count, c->today };
}

/* ---- the page ---- */

static void load_readings(struct ctx *c, unsigned readings, struct view_followup *m)
{
    enum law_reading *list = ARENA_ARRAY(c->arena, enum law_reading, READINGS_MOST);

    for (enum law_reading r = LAW_R01; r <= LAW_R18; r++)
        if (readings & 1U << r)
            list[m->reading_count++] = r;
    m->readings = list;
}

static void load_law(struct ctx *c, const struct store_person *p, const struct followup_case *f,
                     struct view_followup *m)
{
    struct law_follow_up *got = ARENA_NEW(c->arena, struct law_follow_up);
    struct law_regime_span *spans = ARENA_ARRAY(c->arena, struct law_regime_span, SPANS_MOST);
    const struct law_rule_set_row *set;
    unsigned readings;

    *got = (struct law_follow_up){ .regime = LAW_REGIME_NONE,
                                   .verdict = { .outcome = LAW_ALLOWED,
                                                .reason = LAW_REASON_NO_CONTRACT,
                                                .cite = IL_20_1_1,
                                                .last_day = CIVIL_NONE },
                                   .window_end = CIVIL_NONE,
                                   .assess_need_on = CIVIL_NONE };
    if (m->has_contract)
        *got = law_follow_up_on(&f->facts, c->today, c->settings);
    readings = got->readings;
    set = law_rule_set_row(got->set);
    m->regime = got->regime;
    m->why = got->verdict;
    m->is_old_set = set && set->kind != LAW_FOLLOW_UP_WINDOW && got->regime != LAW_REGIME_NONE;
    m->can_migrate = f->facts.migrated_on == CIVIL_NONE;
    m->has_window = set && set->kind == LAW_FOLLOW_UP_WINDOW && f->facts.assessed_on != CIVIL_NONE
                    && f->facts.assessed_on <= c->today && got->regime != LAW_REGIME_NONE;
    m->window_from = civil_add_days(f->facts.assessed_on, 1);
    m->window_end = got->window_end;
    m->is_window_over = got->window_end != CIVIL_NONE && c->today > got->window_end;
    m->required = got->required;
    m->counted = got->counted;
    m->missing = got->missing;
    m->plan = got->plan;
    m->plan_count = got->plan_count;
    if (m->has_contract)
        m->span_count = law_regime_spans(&f->facts, f->facts.concluded_on, c->today + AHEAD_DAYS,
                                         spans, SPANS_MOST);
    m->spans = spans;
    load_dues(c, p, f, got, m, &readings);
    load_lists(c, f, m);
    load_readings(c, readings, m);
    load_chart(c, f, got, m);
}

enum http_status page_follow_up(struct ctx *c)
{
    struct view_followup *m = ARENA_NEW(c->arena, struct view_followup);
    struct followup_case f;
    struct store_person p;
    const enum http_status status = staff_person_open(c, &p);
    struct view *v;
    enum err e;

    if (status != HTTP_OK)
        return status;
    if ((e = followup_load(c, &p, &f)) != OK)
        return http_of(e);
    *m = (struct view_followup){ .head = staff_head_of(&p),
                                 .today = c->today,
                                 .has_contract = f.facts.concluded_on != CIVIL_NONE };
    load_law(c, &p, &f, m);
    v = page_new(c, TEMPLATE_FOLLOWUP, FRAME_NAV_FIND);
    page_form(c, v, PATH_FOLLOW_UP);
    fill_followup(v, m);
    return page_send(c, v, HTTP_OK);
}

enum http_status page_follow_up_void(struct ctx *c)
{
    struct store_person p;
    const enum http_status status = staff_person_open(c, &p);
    const char *row = NULL;

    if (status != HTTP_OK)
        return status;
    if (!http_body_prefixed(c->req, "fejl.", &row))
        return HTTP_BAD_REQUEST;
    for (int i = 0; i < VOIDS; i++) {
        const size_t length = strlen(voids[i].prefix);
        const char *digits = row + length;
        char *end;
        long long id;
        enum err e;

        if (strncmp(row, voids[i].prefix, length) != 0 || *digits < '1' || *digits > '9'
            || strlen(digits) > 15)
            continue;
        id = strtoll(digits, &end, 10);
        if (*end)
            return HTTP_BAD_REQUEST;
        c->record.detail = page_is_plain(row) ? row : NULL;
        e = store_flow_void(c->store, &c->scope, p.id, c->now_utc, voids[i].kind, id);
        return e == OK ? page_go(c, PATH_FOLLOW_UP, p.public_id, NULL) : http_of(e);
    }
    return HTTP_BAD_REQUEST;
}
