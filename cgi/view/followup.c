/* S06: the plan of follow-up, each date with its sentence of the law. */
#include "view/followup.h"

#include "law/statute.h"
#include "made/followup.h"
#include "view/format.h"
#include "view/reasons.h"
#include "view/words.h"

static const enum word regimes[LAW_REGIME__COUNT] = {
    [LAW_REGIME_UNSET] = WORD_REGIME_UNKNOWN,
    [LAW_REGIME_NONE] = WORD_REGIME_NONE,
    [LAW_REGIME_AS_NEEDED] = WORD_REGIME_AS_NEEDED,
    [LAW_REGIME_PARENTAL_LEAVE] = WORD_REGIME_LEAVE,
    [LAW_REGIME_EVERY_12_MONTHS] = WORD_REGIME_12_MONTHS,
    [LAW_REGIME_FOUR_IN_SIX] = WORD_REGIME_FOUR_IN_SIX,
    [LAW_REGIME_FOUR_IN_TWELVE] = WORD_REGIME_FOUR_IN_TWELVE,
    [LAW_REGIME_EVERY_3_MONTHS] = WORD_REGIME_3_MONTHS,
};

const char *followup_regime_name(enum law_regime regime)
{
    return words(LANG_DA, regimes[(size_t)regime < LAW_REGIME__COUNT ? regime : LAW_REGIME_UNSET]);
}

static const char *day(struct arena *a, civil_day on)
{
    return format_day_plain(a, LANG_DA, on);
}

/* "fra 1. marts 2026 til 1. april 2026", or that it runs. */
static const char *period(struct arena *a, civil_day from, civil_day to)
{
    if (to == CIVIL_NONE)
        return words_fill(a, LANG_DA, WORD_FLOW_SINCE, "from", day(a, from), NULL);
    return words_fill(a, LANG_DA, WORD_FLOW_FROM_TO, "from", day(a, from), "to", day(a, to), NULL);
}

static const char *rule(struct arena *a, enum law_cite cite, enum law_reading reading)
{
    const char *in_words = law_citation(cite)->in_words;

    return reading == LAW_READING_NONE
               ? in_words
               : words_fill(a, LANG_DA, WORD_FLOW_RULE_READ, "rule", in_words, "reading",
                            law_reading_text(reading), NULL);
}

/* ---- the top: what holds today ---- */

static void fill_alerts(struct view *v, const struct view_followup *m)
{
    struct arena *a = view_arena(v);
    bool is_late = false;

    view_show(v, FOLLOWUP_NO_CONTRACT, !m->has_contract);
    if (m->is_window_over && m->missing > 0)
        view_set(view_add(v, FOLLOWUP_TOO_FEW), FOLLOWUP_TOO_FEW_TEXT,
                 words_fill(a, LANG_DA, WORD_FLOW_TOO_FEW, "held",
                            format_number(a, LANG_DA, m->counted), "required",
                            format_number(a, LANG_DA, m->required), "missing",
                            format_number(a, LANG_DA, m->missing), "date",
                            format_day(a, LANG_DA, m->window_end), "rule",
                            law_citation(IL_20_1_2)->in_words, NULL));
    for (size_t i = 0; i < m->due_count; i++)
        is_late |= m->dues[i].is_late;
    view_show(v, FOLLOWUP_TOO_LATE, is_late);
    if (m->is_old_set) {
        struct view *old = view_add(v, FOLLOWUP_OLD_SET);

        view_set(old, FOLLOWUP_OLD_RULE, law_citation(m->why.cite)->in_words);
        view_show(old, FOLLOWUP_MAY_MIGRATE, m->can_migrate);
    }
}

static void fill_today(struct view *v, const struct view_followup *m)
{
    struct arena *a = view_arena(v);
    const struct view_due *next = m->due_count > 0 ? &m->dues[0] : NULL;

    view_set(v, FOLLOWUP_STATUS_CLASS, next ? "status-must" : "status-done");
    view_set(v, FOLLOWUP_REGIME, followup_regime_name(m->regime));
    view_set(v, FOLLOWUP_WHY, reason_with_cite(a, m->why.reason, m->why.cite));
    view_set(v, FOLLOWUP_NEXT,
             next ? words_fill(a, LANG_DA, WORD_FLOW_NEXT, "what", next->what, "date",
                               format_day_distance(a, LANG_DA, next->on, m->today), NULL)
                  : words(LANG_DA, WORD_FLOW_NEXT_NONE));
}

static void fill_dues(struct view *v, const struct view_followup *m)
{
    struct arena *a = view_arena(v);
    struct view *list;

    view_show(v, FOLLOWUP_DUE_NONE, m->due_count == 0);
    if (m->due_count == 0)
        return;
    list = view_add(v, FOLLOWUP_DUES);
    for (size_t i = 0; i < m->due_count; i++) {
        const struct view_due *due = &m->dues[i];
        struct view *row = view_add(list, FOLLOWUP_DUE);

        view_set(row, FOLLOWUP_DUE_WHAT, due->what);
        view_show(row, FOLLOWUP_DUE_LATE, due->is_late);
        view_set(row, FOLLOWUP_DUE_ISO, format_day_iso(a, due->on));
        view_set(row, FOLLOWUP_DUE_ON, format_day(a, LANG_DA, due->on));
        view_set(row, FOLLOWUP_DUE_PLAN,
                 due->plan_by == due->on ? words(LANG_DA, WORD_FLOW_SAME_DAY)
                                         : format_day(a, LANG_DA, due->plan_by));
        view_set(row, FOLLOWUP_DUE_RULE, rule(a, due->cite, due->reading));
    }
}

static void fill_window(struct view *v, const struct view_followup *m)
{
    struct arena *a = view_arena(v);
    struct text plan = text_new(a, 80);
    struct view *box;

    if (!m->has_window)
        return;
    box = view_add(v, FOLLOWUP_WINDOW);
    view_set(box, FOLLOWUP_WINDOW_DAYS,
             m->window_end == CIVIL_NONE ? words_fill(a, LANG_DA, WORD_FLOW_WINDOW_STOPPED, "from",
                                                      day(a, m->window_from), NULL)
                                         : period(a, m->window_from, m->window_end));
    view_set(box, FOLLOWUP_WINDOW_HELD,
             m->required == 0 ? words_fill(a, LANG_DA, WORD_FLOW_WINDOW_LAPSED, "held",
                                           format_number(a, LANG_DA, m->counted), NULL)
                              : words_fill(a, LANG_DA, WORD_FLOW_WINDOW_HELD, "held",
                                           format_number(a, LANG_DA, m->counted), "required",
                                           format_number(a, LANG_DA, m->required), "missing",
                                           format_number(a, LANG_DA, m->missing), NULL));
    for (size_t i = 0; i < m->plan_count; i++)
        text_addf(&plan, "%s%s", plan.size ? ", " : "", day(a, m->plan[i]));
    if (m->plan_count > 0)
        view_set_optional(box, FOLLOWUP_WINDOW_PLAN, plan.bytes);
}

/* ---- the lists ---- */

static const char *label(struct arena *a, const char *what, civil_day on)
{
    return words_fill(a, LANG_DA, WORD_FLOW_VOID, "what", what, "date", day(a, on), NULL);
}

static void fill_held_row(struct view *row, const struct view_held *held)
{
    struct arena *a = view_arena(row);
    struct view *part = view_add(row, held->href ? FOLLOWUP_HELD_LINK : FOLLOWUP_HELD_PLAIN);
    const char *why = reason_with_cite(a, held->why.reason, held->why.cite);

    view_set(part, FOLLOWUP_HELD_ON, day(a, held->on));
    if (held->href)
        view_set(part, FOLLOWUP_HELD_HREF, held->href);
    view_set(row, FOLLOWUP_HELD_HOW, held->how);
    view_set_optional(row, FOLLOWUP_HELD_DETAIL, held->detail);
    view_show(row, held->counts ? FOLLOWUP_HELD_COUNTS : FOLLOWUP_HELD_NOT, true);
    view_set(row, FOLLOWUP_HELD_WHY,
             held->place && *held->place ? arena_printf(a, "%s %s", why, held->place) : why);
    view_set(row, FOLLOWUP_HELD_BY, held->by);
    view_show(row, FOLLOWUP_HELD_KEEP, held->id == NULL);
    if (held->id) {
        part = view_add(row, FOLLOWUP_HELD_VOID);
        view_set(part, FOLLOWUP_HELD_ID, held->id);
        view_set(part, FOLLOWUP_HELD_LABEL, label(a, held->how, held->on));
    }
}

static void fill_held(struct view *v, const struct view_followup *m)
{
    struct view *list;

    view_show(v, FOLLOWUP_HELD_NONE, m->held_count == 0);
    if (m->held_count == 0)
        return;
    list = view_add(v, FOLLOWUP_HELD);
    for (size_t i = 0; i < m->held_count; i++)
        fill_held_row(view_add(list, FOLLOWUP_HELD_ROW), &m->held[i]);
}

static void fill_needs(struct view *v, const struct view_followup *m)
{
    struct arena *a = view_arena(v);
    struct view *list;

    view_show(v, FOLLOWUP_NEED_NONE, m->need_count == 0);
    if (m->need_count == 0)
        return;
    list = view_add(v, FOLLOWUP_NEEDS);
    for (size_t i = 0; i < m->need_count; i++) {
        const struct view_need *need = &m->needs[i];
        struct view *row = view_add(list, FOLLOWUP_NEED);

        view_set(row, FOLLOWUP_NEED_ON, day(a, need->recorded_on));
        view_set(row, FOLLOWUP_NEED_BY_DAY, day(a, need->wanted_by));
        view_set(row, FOLLOWUP_NEED_WHY, need->why);
        view_set(row, FOLLOWUP_NEED_STATE,
                 words(LANG_DA, need->is_met ? WORD_FLOW_NEED_MET : WORD_FLOW_NEED_WAITS));
        view_set(row, FOLLOWUP_NEED_BY, need->by);
        view_set(row, FOLLOWUP_NEED_ID, need->id);
        view_set(row, FOLLOWUP_NEED_LABEL,
                 label(a, words(LANG_DA, WORD_FLOW_NEED), need->recorded_on));
    }
}

static void fill_tags(struct view *v, const struct view_followup *m)
{
    struct arena *a = view_arena(v);
    struct view *list;

    view_show(v, FOLLOWUP_TAG_NONE, m->tag_count == 0);
    if (m->tag_count == 0)
        return;
    list = view_add(v, FOLLOWUP_TAGS);
    for (size_t i = 0; i < m->tag_count; i++) {
        const struct view_tag *tag = &m->tags[i];
        struct view *row = view_add(list, FOLLOWUP_TAG);

        view_set(row, FOLLOWUP_TAG_TITLE, tag->title);
        view_set(row, FOLLOWUP_TAG_DAYS, period(a, tag->from, tag->to));
        view_set(row, FOLLOWUP_TAG_VALID, period(a, tag->valid_from, tag->valid_to));
        view_set(row, FOLLOWUP_TAG_FORMS, tag->forms);
        view_set(row, FOLLOWUP_TAG_BY, tag->by);
        view_set(row, FOLLOWUP_TAG_ID, tag->id);
        view_set(row, FOLLOWUP_TAG_LABEL, label(a, tag->title, tag->from));
    }
}

static void fill_spans(struct view *v, const struct view_followup *m)
{
    struct arena *a = view_arena(v);
    struct view *list;

    if (m->span_count == 0)
        return;
    list = view_add(v, FOLLOWUP_SPANS);
    for (size_t i = 0; i < m->span_count; i++) {
        const struct law_regime_span *span = &m->spans[i];
        struct view *row = view_add(list, FOLLOWUP_SPAN);

        view_set(row, FOLLOWUP_SPAN_FROM, day(a, span->days.from));
        view_set(row, FOLLOWUP_SPAN_TO,
                 i + 1 == m->span_count ? words(LANG_DA, WORD_FLOW_UNCHANGED)
                                        : day(a, span->days.to));
        view_set(row, FOLLOWUP_SPAN_REGIME, followup_regime_name(span->regime));
        view_show(row, FOLLOWUP_SPAN_NOW, span->days.from <= m->today && m->today <= span->days.to);
        view_set(row, FOLLOWUP_SPAN_WHY,
                 reason_with_cite(a, span->verdict.reason, span->verdict.cite));
    }
}

static void fill_readings(struct view *v, const struct view_followup *m)
{
    struct arena *a = view_arena(v);
    struct view *list;

    if (m->reading_count == 0)
        return;
    list = view_add(v, FOLLOWUP_READINGS);
    for (size_t i = 0; i < m->reading_count; i++) {
        const struct law_reading_row *reading = law_reading_row(m->readings[i]);

        view_set(view_add(list, FOLLOWUP_READING), FOLLOWUP_READING_TEXT,
                 arena_printf(a, "%s: %s %s", law_reading_text(reading->reading), reading->doubt,
                              reading->choice));
    }
}

void fill_followup(struct view *v, const struct view_followup *m)
{
    fill_person_head(v, &m->head);
    fill_alerts(v, m);
    fill_today(v, m);
    fill_dues(v, m);
    fill_window(v, m);
    fill_held(v, m);
    fill_needs(v, m);
    fill_tags(v, m);
    fill_spans(v, m);
    fill_readings(v, m);
    fill_flow_chart(v, &m->chart);
}
