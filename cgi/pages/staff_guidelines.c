/* Group guidelines (IL § 20, stk. 2): everybody of the staff reads them, the team leader adopts
 * them for the council and lets them end. */
#include "pages/staff_followup.h"

#include "staff_followup.h"

#include "auth/csrf.h"
#include "made/guidelines.h"
#include "pages/page.h"
#include "pages/staff_person.h"
#include "view/guidelines.h"
#include "view/reasons.h"

enum { TITLE_MOST = 200, TEXT_MOST = 2000, TEXT_ROWS = 4 };

static bool decides(const struct ctx *c)
{
    return c->who.role == ROLE_TEAM_LEADER;
}

static struct view_area area(struct ctx *c, const char *name, enum word label)
{
    return (struct view_area){
        .name = name, .label = words(c->lang, label), .rows = TEXT_ROWS, .text = page_value(c, name)
    };
}

static struct view_guideline row_of(struct ctx *c, const struct store_guideline *g)
{
    const bool is_in_force = law_period_covers(g->law.valid, c->today);

    return (struct view_guideline){
        .id = g->public_id,
        .title = g->title,
        .group = g->group,
        .circumstances = g->circumstances,
        .forms = followup_form_names(c->arena, g->law.forms),
        .adopted_on = g->law.adopted_on,
        .from = g->law.valid.from,
        .to = g->law.valid.to,
        .adopted_by = g->adopted_by,
        .persons = g->persons,
        .is_in_force = is_in_force,
        .can_end = is_in_force && !g->ended_by,
    };
}

static void fill_form(struct ctx *c, struct view_guidelines *m)
{
    m->title = page_value(c, "titel");
    m->group = area(c, "gruppe", WORD_GUIDELINE_GROUP);
    m->group.hint = words(c->lang, WORD_GUIDELINE_GROUP_HINT);
    m->circumstances = area(c, "forhold", WORD_GUIDELINE_CIRCUMSTANCES);
    for (int i = 0; i < GUIDELINE_FORMS; i++)
        m->forms[i] =
            (struct view_choice){ followup_forms[i].value, words(c->lang, followup_forms[i].name),
                                  page_is(c, followup_forms[i].value, "ja") };
    m->adopted_on =
        staff_date(c, "vedtaget", words(c->lang, WORD_GUIDELINE_ADOPTED_ON), NULL, c->today);
    m->from = staff_date(c, "gaelder", words(c->lang, WORD_GUIDELINE_VALID_FROM), NULL, CIVIL_NONE);
    m->to = staff_date(c, "ophoerer", words(c->lang, WORD_FACT_TO), NULL, CIVIL_NONE);
}

static enum http_status show(struct ctx *c, enum http_status status)
{
    struct view_guidelines *m = ARENA_NEW(c->arena, struct view_guidelines);
    struct store_guideline *list;
    struct view_guideline *rows;
    struct view *v;
    size_t count;
    const enum err e = store_guideline_list(c->store, c->arena, c->today, &list, &count);

    if (e != OK)
        return http_of(e);
    rows = ARENA_ARRAY(c->arena, struct view_guideline, count + 1);
    for (size_t i = 0; i < count; i++)
        rows[i] = row_of(c, &list[i]);
    *m = (struct view_guidelines){
        .list = rows,
        .count = count,
        .may_adopt = decides(c),
        .adopt_token = auth_csrf_token(c->arena, &c->who, PATH_GUIDELINES),
        .adopt_number = auth_submission_new(c->arena),
        .end_token = auth_csrf_token(c->arena, &c->who, PATH_GUIDELINE_END),
        .end_number = auth_submission_new(c->arena),
        .errors = &c->errors,
    };
    fill_form(c, m);
    v = page_new(c, TEMPLATE_GUIDELINES, FRAME_NAV_TODAY);
    fill_guidelines(v, m);
    return page_send(c, v, status);
}

enum http_status page_guidelines(struct ctx *c)
{
    return show(c, HTTP_OK);
}

/* The fault that the law names, at its field. */
static void judge(struct ctx *c, const struct law_guideline *in)
{
    const struct law_verdict v = law_guideline_adopt(in, decides(c), c->today);
    const char *field = v.reason == LAW_REASON_DATE_IN_FUTURE           ? "vedtaget-dag"
                        : v.reason == LAW_REASON_STARTS_BEFORE_DECISION ? "gaelder-dag"
                        : v.reason == LAW_REASON_ENDS_BEFORE_START      ? "ophoerer-dag"
                                                                        : "titel";

    if (v.outcome != LAW_ALLOWED)
        page_mistake_text(c, field, reason_with_cite(c->arena, v.reason, v.cite));
}

enum http_status page_guideline_adopt(struct ctx *c)
{
    struct store_guideline in = { .law = { .forms = 0 } };
    enum err e;

    in.title = page_text(c, "titel", TITLE_MOST, true, true, WORD_GUIDELINE_TITLE_MISSING);
    in.group = page_text(c, "gruppe", TEXT_MOST, false, true, WORD_GUIDELINE_GROUP_MISSING);
    in.circumstances =
        page_text(c, "forhold", TEXT_MOST, false, true, WORD_GUIDELINE_CIRCUMSTANCES_MISSING);
    for (int i = 0; i < GUIDELINE_FORMS; i++)
        if (page_is(c, followup_forms[i].value, "ja"))
            in.law.forms |= followup_forms[i].code;
    if (in.law.forms == 0)
        page_mistake(c, followup_forms[0].value, WORD_GUIDELINE_FORMS_MISSING);
    in.law.adopted_on = followup_day(c, "vedtaget", true);
    in.law.valid.from = followup_day(c, "gaelder", true);
    in.law.valid.to = followup_day(c, "ophoerer", false);
    if (!page_has_mistakes(c))
        judge(c, &in.law);
    if (page_has_mistakes(c))
        return show(c, HTTP_UNPROCESSABLE);
    e = store_guideline_add(c->store, c->arena, &c->scope, c->now_utc, &in);
    c->record.object_kind = "guideline";
    c->record.object_id = in.public_id;
    return e == OK ? page_go(c, PATH_GUIDELINES, NULL, NULL) : http_of(e);
}

enum http_status page_guideline_end(struct ctx *c)
{
    const char *id = NULL;
    enum err e;

    if (!http_body_prefixed(c->req, "slut.", &id) || !page_is_plain(id))
        return HTTP_BAD_REQUEST;
    c->record.object_kind = "guideline";
    c->record.object_id = id;
    e = store_guideline_end(c->store, &c->scope, c->now_utc, id, c->today);
    return e == OK ? page_go(c, PATH_GUIDELINES, NULL, NULL) : http_of(e);
}
