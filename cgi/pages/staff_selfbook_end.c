/* S11: an exemption ends before its last day, or a revocation is lifted: by a decision, and never
 * backwards in time. */
#include "pages/staff_selfbook.h"

#include "base/text.h"
#include "made/restore.h"
#include "pages/signin.h"
#include "staff_right.h"
#include "view/names.h"
#include "view/reasons.h"

static const char *const fields[] = {
    "hvad",      "sidste-dag", "sidste-maaned", "sidste-aar",       "oplysninger",
    "vaegt",     "oensker",    "kender",        "hoert-dag",        "hoert-maaned",
    "hoert-aar", "hoert-svar", "undtagelse",    "undtagelse-grund", NULL,
};

/* What is in force or to come: one of the two is set. */
struct standing {
    const struct store_exemption *exemption;
    const struct store_revocation *revocation;
    const char *id, *name;
    civil_day from, to;
};

static bool is_live(const struct ctx *c, civil_day from, civil_day to)
{
    return to == CIVIL_NONE || (to >= from && to >= c->today);
}

static const char *named(struct ctx *c, enum word kind, const char *basis, civil_day from,
                         civil_day to)
{
    return arena_printf(c->arena, "%s, %s",
                        words_fill(c->arena, LANG_DA, kind, "basis", basis, NULL),
                        right_period(c->arena, from, to));
}

static enum err load(struct ctx *c, const struct right_case *r, struct standing **out,
                     size_t *count)
{
    struct store_exemption *exemptions;
    struct store_revocation *revocations;
    struct standing *all;
    size_t exempt, revoked;
    enum err e;

    if ((e = store_exemption_list(c->store, c->arena, &c->scope, r->p.id, c->now_utc, &exemptions,
                                  &exempt))
            != OK
        || (e = store_revocation_list(c->store, c->arena, &c->scope, r->p.id, c->now_utc,
                                      &revocations, &revoked))
               != OK)
        return e;
    all = ARENA_ARRAY(c->arena, struct standing, exempt + revoked + 1);
    *count = 0;
    for (size_t i = 0; i < exempt; i++) {
        const struct store_exemption *x = &exemptions[i];

        if (!x->ended_utc && is_live(c, x->law.from, x->law.to))
            all[(*count)++] = (struct standing){
                .exemption = x,
                .id = x->public_id,
                .name = named(c, WORD_RIGHT_KIND_EXEMPTION, name_exemption(x->law.basis),
                              x->law.from, x->law.to),
                .from = x->law.from,
                .to = x->law.to,
            };
    }
    for (size_t i = 0; i < revoked; i++) {
        const struct store_revocation *x = &revocations[i];

        if (x->state == LAW_REVOCATION_DECIDED && is_live(c, x->law.from, x->law.to))
            all[(*count)++] = (struct standing){
                .revocation = x,
                .id = x->public_id,
                .name = named(c, WORD_RIGHT_KIND_REVOCATION, name_revocation_basis(x->law.basis),
                              x->law.from, x->law.to),
                .from = x->law.from,
                .to = x->law.to,
            };
    }
    *out = all;
    return OK;
}

static struct view_radio choices_of(struct ctx *c, const struct standing *all, size_t count)
{
    struct view_choice *choices = ARENA_ARRAY(c->arena, struct view_choice, count + 1);

    for (size_t i = 0; i < count; i++)
        choices[i] =
            (struct view_choice){ all[i].id, all[i].name,
                                  staff_is_typed(c) ? page_is(c, "hvad", all[i].id) : count == 1 };
    return (struct view_radio){ "hvad", words(LANG_DA, WORD_RIGHT_WHICH), NULL, choices, count };
}

static enum http_status show(struct ctx *c, const struct right_case *r, const struct standing *all,
                             size_t count, enum http_status status)
{
    struct view *v = page_new(c, TEMPLATE_RESTORE, FRAME_NAV_FIND);

    page_form(c, v, PATH_RESTORE);
    fill_restore(v, &(struct view_restore){
                        .head = staff_head_of(&r->p),
                        .which = choices_of(c, all, count),
                        .last = staff_date(c, "sidste", words(LANG_DA, WORD_RIGHT_LAST),
                                           words(LANG_DA, WORD_RIGHT_LAST_HINT), c->today),
                        .facts = right_facts_area(c),
                        .weight = right_weight_area(c),
                        .wished = right_yes_no(c, "oensker", WORD_RIGHT_WISHED, NULL),
                        .heard = right_heard_fields(c),
                        .errors = &c->errors,
                    });
    return page_send(c, v, status);
}

/* The last day: not before yesterday, and not after it would end anyway. */
static civil_day read_last(struct ctx *c, const struct standing *one, enum law_cite cite)
{
    civil_day last;

    if (!page_date(c, "sidste", &last))
        return CIVIL_NONE;
    if (last == CIVIL_NONE)
        staff_mistake_rule(c, "sidste-dag", WORD_RIGHT_LAST_MISSING, cite);
    else if (last < civil_add_days(c->today, -1))
        staff_mistake_rule(c, "sidste-dag", WORD_RIGHT_LAST_PAST, cite);
    else if (one->to != CIVIL_NONE && last >= one->to)
        staff_mistake_rule(c, "sidste-dag", WORD_RIGHT_LAST_LATE, cite);
    return last;
}

/* Null: mistakes were noted. */
static const struct standing *read_end(struct ctx *c, const struct right_case *r,
                                       const struct standing *all, size_t count,
                                       struct decision_facts *out)
{
    const struct standing *one = NULL;
    const bool wished = page_is(c, "oensker", "ja");

    for (size_t i = 0; i < count; i++)
        if (page_is(c, "hvad", all[i].id))
            one = &all[i];
    if (!one) {
        page_mistake(c, "hvad", WORD_RIGHT_WHICH_MISSING);
        return NULL;
    }
    if (one->revocation && c->who.role != ROLE_TEAM_LEADER) {
        page_mistake_text(c, "hvad",
                          reason_with_cite(c->arena, LAW_REASON_NOT_ENTITLED_TO_DECIDE, IL_20_5_3));
        return NULL;
    }
    *out = right_letter(c, &r->p, one->exemption ? DECISION_ENDED : DECISION_LIFTED);
    out->basis = one->exemption ? one->exemption->law.basis : LAW_EXEMPTION_UNSET;
    out->last = read_last(c, one, one->exemption ? IL_20_5_1 : IL_20_5_3);
    out->facts = right_facts(c, "oplysninger");
    out->weight = right_weight(c);
    if (one->exemption && !wished && !page_is(c, "oensker", "nej"))
        page_mistake(c, "oensker", WORD_RIGHT_WISHED_MISSING);
    right_heard(c, one->exemption && !wished, out);
    return page_has_mistakes(c) ? NULL : one;
}

/* The gate, what stands, and what was typed. */
static enum http_status open_end(struct ctx *c, struct right_case *r, struct standing **all,
                                 size_t *count)
{
    const enum http_status status = right_open(c, r);
    enum err e;

    if (status != HTTP_OK)
        return status;
    e = load(c, r, all, count);
    return e == OK ? HTTP_OK : http_of(e);
}

enum http_status page_restore(struct ctx *c)
{
    struct right_case r;
    struct standing *all;
    size_t count;
    const enum http_status status = open_end(c, &r, &all, &count);

    if (status != HTTP_OK)
        return status;
    right_bring_back(c, &r, PATH_RESTORE_CHECK);
    return show(c, &r, all, count, HTTP_OK);
}

enum http_status page_restore_send(struct ctx *c)
{
    struct decision_facts facts;
    struct right_case r;
    struct standing *all;
    size_t count;
    const enum http_status status = open_end(c, &r, &all, &count);

    if (status != HTTP_OK)
        return status;
    if (count == 0)
        return show(c, &r, all, count, HTTP_CONFLICT);
    if (!read_end(c, &r, all, count, &facts))
        return show(c, &r, all, count, HTTP_UNPROCESSABLE);
    return right_to_check(c, &r, PATH_RESTORE_CHECK);
}

/* The facts as they would be: what is ended lasts until `last`, and never begins after it. */
static void cut(struct ctx *c, struct right_case *r, const struct standing *one, civil_day last)
{
    struct law_selfbook_facts *facts = &r->facts.selfbook;
    const struct law_period *old = one->exemption ? facts->exemptions : facts->revocations;
    const size_t count = one->exemption ? facts->exemption_count : facts->revocation_count;
    struct law_period *all = ARENA_ARRAY(c->arena, struct law_period, count + 1);
    size_t kept = 0;

    for (size_t i = 0; i < count; i++) {
        all[kept] = old[i];
        if (old[i].from == one->from && old[i].to == one->to)
            all[kept].to = last;
        kept += all[kept].to == CIVIL_NONE || all[kept].to >= all[kept].from;
    }
    if (one->exemption) {
        facts->exemptions = all;
        facts->exemption_count = kept;
    } else {
        facts->revocations = all;
        facts->revocation_count = kept;
    }
}

enum http_status page_restore_check(struct ctx *c)
{
    const struct standing *one;
    struct decision_facts facts;
    struct right_case r;
    struct standing *all;
    size_t count;
    const enum http_status status = open_end(c, &r, &all, &count);

    if (status != HTTP_OK)
        return status;
    if (!c->draft)
        return page_go(c, PATH_RESTORE, r.p.public_id, NULL);
    if (!(one = read_end(c, &r, all, count, &facts)))
        return page_go(c, PATH_RESTORE, r.p.public_id, "ret=1");
    if (one->revocation && !auth_reauth_is_fresh(&c->who, c->now_utc))
        return page_reauth_first(c);
    cut(c, &r, one, facts.last);
    return right_check(c, &r, &facts, PATH_RESTORE, PATH_RESTORE_CHECK,
                       one->exemption ? WORD_RIGHT_CHECK_END : WORD_RIGHT_CHECK_LIFT,
                       one->exemption ? WORD_RIGHT_DO_END : WORD_RIGHT_DO_LIFT, CIVIL_NONE, fields);
}

static enum err end_it(struct ctx *c, const struct right_case *r, const struct standing *one,
                       const struct decision_facts *facts, struct right_decided *decided)
{
    int64_t request_id;
    enum err e = right_decide_request(c, &r->p, facts, STORE_HELP_SELF_AGAIN, decided, &request_id);

    if (e != OK)
        return e;
    e = one->exemption ? store_exemption_end(c->store, &c->scope, r->p.id, c->now_utc,
                                             one->exemption->id, facts->last, decided->id)
                       : store_revocation_lift(c->store, &c->scope, r->p.id, c->now_utc,
                                               one->revocation->id, facts->last, decided->id);
    return e == OK ? right_follow(c, &r->p, decided->id, CIVIL_NONE, civil_add_days(facts->last, 1))
                   : e;
}

enum http_status page_restore_now(struct ctx *c)
{
    struct right_decided decided = { 0 };
    const struct standing *one;
    struct decision_facts facts;
    struct right_case r;
    struct standing *all;
    size_t count;
    const enum http_status status = open_end(c, &r, &all, &count);
    enum err e;

    if (status != HTTP_OK)
        return status;
    if (count == 0)
        return show(c, &r, all, count, HTTP_CONFLICT);
    if (!(one = read_end(c, &r, all, count, &facts)))
        return show(c, &r, all, count, HTTP_UNPROCESSABLE);
    if (one->revocation && !auth_reauth_is_fresh(&c->who, c->now_utc)) {
        e = page_keep(c, page_path(c, PATH_RESTORE, r.p.public_id)); /* what was typed stays */
        return e == OK ? page_reauth_first(c) : http_of(e);
    }
    e = end_it(c, &r, one, &facts, &decided);
    return right_to_decision(c, e, &decided);
}
