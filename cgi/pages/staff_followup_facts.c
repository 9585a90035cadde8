/* S06: one person's facts as the law asks for them. */
#include "staff_followup.h"

#include "base/text.h"
#include "law/absence.h"
#include "pages/page.h"
#include "view/words.h"

const struct followup_choice followup_channels[FOLLOWUP_CHANNELS] = {
    { "moede", LAW_CHANNEL_OFFICE, WORD_FLOW_BY_OFFICE },
    { "telefon", LAW_CHANNEL_PHONE, WORD_FLOW_BY_PHONE },
    { "video", LAW_CHANNEL_VIDEO, WORD_FLOW_BY_VIDEO },
    { "lignende", LAW_CHANNEL_OTHER_COMPARABLE, WORD_FLOW_BY_COMPARABLE },
    { "brev", LAW_CHANNEL_LETTER, WORD_FLOW_BY_LETTER },
    { "retningslinje", LAW_CHANNEL_GUIDELINE_CONTACT, WORD_FLOW_BY_GUIDELINE },
    { "sms", LAW_CHANNEL_SMS, WORD_FLOW_BY_SMS },
};
const struct followup_choice followup_forms[LAW_GUIDELINE_FORMS] = {
    { "form-telefon", LAW_GUIDELINE_PHONE, WORD_FLOW_FORM_PHONE },
    { "form-brev", LAW_GUIDELINE_LETTER, WORD_FLOW_FORM_LETTER },
    { "form-sms", LAW_GUIDELINE_SMS, WORD_FLOW_FORM_SMS },
    { "form-mail", LAW_GUIDELINE_MAIL, WORD_FLOW_FORM_MAIL },
    { "form-besoeg", LAW_GUIDELINE_VISIT, WORD_FLOW_FORM_VISIT },
    { "form-personale", LAW_GUIDELINE_VIA_STAFF, WORD_FLOW_FORM_VIA_STAFF },
};

const char *followup_channel_name(enum law_channel channel)
{
    for (int i = 0; i < FOLLOWUP_CHANNELS; i++)
        if (followup_channels[i].code == (unsigned)channel)
            return words(LANG_DA, followup_channels[i].name);
    return "";
}

const char *followup_form_names(struct arena *a, unsigned set)
{
    struct text names = text_new(a, 60);

    for (int i = 0; i < LAW_GUIDELINE_FORMS; i++)
        if (followup_forms[i].code & set)
            text_addf(&names, "%s%s", names.size ? ", " : "",
                      words(LANG_DA, followup_forms[i].name));
    return names.bytes;
}

civil_day followup_day(struct ctx *c, const char *name, bool is_required)
{
    const char *field = arena_printf(c->arena, "%s-dag", name);
    civil_day day;

    if (!page_date(c, name, &day))
        return CIVIL_NONE;
    if (day == CIVIL_NONE && is_required)
        page_mistake(c, field, WORD_FACT_DAY_MISSING);
    if (day != CIVIL_NONE && (day < civil_from(2006, 4, 1) || day > civil_from(2099, 12, 31))) {
        page_mistake(c, field, WORD_FACT_DAY_RANGE);
        return CIVIL_NONE;
    }
    return day;
}

bool followup_is_held(const struct store_flow_row *row)
{
    return row->kind == STORE_FLOW_CONTACT
           || (row->kind == STORE_FLOW_TALK && row->state == STORE_HELD);
}

/* Whether some guideline that the person belongs to allows the form on the day (2.2). */
static bool is_under_guideline(const struct followup_case *f, unsigned form, civil_day on)
{
    for (size_t i = 0; i < f->count; i++) {
        const struct store_flow_row *tag = &f->rows[i];
        const struct law_guideline guideline = { .valid = tag->valid, .forms = tag->set };

        if (tag->kind == STORE_FLOW_TAG
            && law_guideline_covers(&guideline, (struct law_period){ tag->from, tag->to }, form,
                                    on))
            return true;
    }
    return false;
}

struct law_verdict followup_counts(const struct followup_case *f, const struct store_flow_row *row)
{
    return law_record_counts(row->channel, row->text, is_under_guideline(f, row->set, row->from));
}

/* ---- the lists of the law, while they grow; none is longer than all rows ---- */

struct lists {
    civil_day *held;
    struct law_leave *leaves;
    struct law_need *needs;
    struct law_period *work, *benefit, *not_entitled;
};

static void take_contract(struct followup_case *f, const struct store_flow_row *row)
{
    if (f->facts.concluded_on != CIVIL_NONE && f->facts.concluded_on > row->from)
        return; /* the newest decides */
    f->facts.concluded_on = row->from;
    f->facts.ended_on = row->to;
    f->contract_set = law_rule_set_from(row->code);
    f->facts.set = f->contract_set;
}

static void take_row(struct followup_case *f, const struct store_flow_row *row, struct lists *l)
{
    const struct law_period days = { row->from, row->to };

    switch (row->kind) {
    case STORE_FLOW_CONTRACT:
        take_contract(f, row);
        break;
    case STORE_FLOW_ASSESSMENT: /* by day: the first is the one that opens the window */
        if (f->facts.assessed_on == CIVIL_NONE)
            f->facts.assessed_on = row->from;
        break;
    case STORE_FLOW_BENEFIT:
        l->benefit[f->facts.benefit_count++] = days;
        break;
    case STORE_FLOW_OCCUPATION:
        l->work[f->facts.work_count++] = days;
        break;
    case STORE_FLOW_NOT_ENTITLED:
        l->not_entitled[f->facts.not_entitled_count++] = days;
        break;
    case STORE_FLOW_ABSENCE:
        if (law_absence_from(row->code) == LAW_ABSENCE_PARENTAL_LEAVE)
            l->leaves[f->facts.leave_count++] =
                (struct law_leave){ row->from, row->to, row->other };
        break;
    case STORE_FLOW_NEED:
        l->needs[f->facts.need_count++] = (struct law_need){ row->from, row->other };
        break;
    default:
        break;
    }
}

/* only a migration of the contract that counts. */
static void take_migration(struct followup_case *f)
{
    for (size_t i = 0; i < f->count; i++)
        if (f->rows[i].kind == STORE_FLOW_MIGRATION && f->rows[i].from >= f->facts.concluded_on) {
            f->facts.migrated_on = f->rows[i].from;
            f->facts.migrated_to = law_rule_set_from(f->rows[i].code);
        }
}

enum err followup_load(struct ctx *c, const struct store_person *p, struct followup_case *out)
{
    struct lists l;
    enum err e;

    *out = (struct followup_case){ .facts = { .concluded_on = CIVIL_NONE,
                                              .assessed_on = CIVIL_NONE,
                                              .ended_on = CIVIL_NONE,
                                              .migrated_on = CIVIL_NONE,
                                              .goals_met_on = p->goals_met_on,
                                              .entitled_to_benefit = true } };
    if ((e = store_flow(c->store, c->arena, &c->scope, p->id, c->now_utc, &out->rows, &out->count))
        != OK)
        return e;
    l = (struct lists){ .held = ARENA_ARRAY(c->arena, civil_day, out->count + 1),
                        .leaves = ARENA_ARRAY(c->arena, struct law_leave, out->count + 1),
                        .needs = ARENA_ARRAY(c->arena, struct law_need, out->count + 1),
                        .work = ARENA_ARRAY(c->arena, struct law_period, out->count + 1),
                        .benefit = ARENA_ARRAY(c->arena, struct law_period, out->count + 1),
                        .not_entitled = ARENA_ARRAY(c->arena, struct law_period, out->count + 1) };
    for (size_t i = 0; i < out->count; i++)
        take_row(out, &out->rows[i], &l);
    take_migration(out);
    for (size_t i = 0; i < out->count; i++)
        if (followup_is_held(&out->rows[i])
            && followup_counts(out, &out->rows[i]).outcome == LAW_ALLOWED)
            l.held[out->facts.held_count++] = out->rows[i].from;
    out->facts.held = l.held;
    out->facts.leaves = l.leaves;
    out->facts.needs = l.needs;
    out->facts.work = l.work;
    out->facts.benefit = l.benefit;
    out->facts.not_entitled = l.not_entitled;
    return OK;
}
