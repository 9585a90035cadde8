/* S11: an exemption after law.md 2.5, or no exemption. First the form, then the text, then the
 * decision. */
#include "pages/staff_selfbook.h"

#include "base/text.h"
#include "law/clock.h"
#include "made/exempt.h"
#include "made/exempt_refuse.h"
#include "staff_right.h"
#include "view/format.h"
#include "view/reasons.h"

enum { SUPPORT_MOST = 1000, WHO_MOST = 100 };

/* ---- an exemption ---- */

static const char *const fields[] = {
    "grundlag",
    "evne",
    "evne-it",
    "oplysninger",
    "vaegt",
    "fra-dag",
    "fra-maaned",
    "fra-aar",
    "til-dag",
    "til-maaned",
    "til-aar",
    "hjaelp-hvad",
    "hjaelp-hvem",
    "hjaelp-senest-dag",
    "hjaelp-senest-maaned",
    "hjaelp-senest-aar",
    "genvurdering-dag",
    "genvurdering-maaned",
    "genvurdering-aar",
    "anmodet-dag",
    "anmodet-maaned",
    "anmodet-aar",
    "accept",
    NULL,
};

static const struct right_field places[] = {
    { LAW_FIELD_BASIS, "grundlag" },
    { LAW_FIELD_ABILITY, "evne" },
    { LAW_FIELD_FACTS, "oplysninger" },
    { LAW_FIELD_FROM, "fra-dag" },
    { LAW_FIELD_TO, "til-dag" },
    { LAW_FIELD_SUPPORT_WHAT, "hjaelp-hvad" },
    { LAW_FIELD_SUPPORT_WHO, "hjaelp-hvem" },
    { LAW_FIELD_SUPPORT_BY, "hjaelp-senest-dag" },
    { LAW_FIELD_REVIEW_ON, "genvurdering-dag" },
    { LAW_FIELD_REQUESTED_ON, "anmodet-dag" },
    { LAW_FIELD_CITIZEN_ACCEPTS, "accept" },
    { LAW_FIELD_NONE, NULL },
};

static enum law_answer answer(struct ctx *c, const char *field)
{
    return page_is(c, field, "ja")    ? LAW_ANSWER_YES
           : page_is(c, field, "nej") ? LAW_ANSWER_NO
                                      : LAW_ANSWER_UNSET;
}

/* What was typed; mistakes are noted, each with its paragraph. */
static void read_exemption(struct ctx *c, const struct right_case *r, struct law_exemption *out,
                           const char **weight)
{
    struct law_issues issues;

    *out = (struct law_exemption){
        .basis = law_exemption_from(page_value(c, "grundlag")),
        .language_insufficient = page_is(c, "evne", "sprog"),
        .it_insufficient = page_is(c, "evne-it", "it"),
        .facts = page_text(c, "oplysninger", RIGHT_FACTS_MOST, false, false, WORD_RIGHT_FACTS),
        .support_what =
            page_text(c, "hjaelp-hvad", SUPPORT_MOST, false, false, WORD_RIGHT_SUPPORT_WHAT),
        .support_who = page_text(c, "hjaelp-hvem", WHO_MOST, false, false, WORD_RIGHT_SUPPORT_WHO),
        .citizen_accepts = answer(c, "accept"),
        .taken_on = r->p.taken_on,
    };
    (void)page_date(c, "fra", &out->from);
    (void)page_date(c, "til", &out->to);
    (void)page_date(c, "hjaelp-senest", &out->support_by);
    (void)page_date(c, "genvurdering", &out->review_on);
    (void)page_date(c, "anmodet", &out->requested_on);
    (void)law_exemption_issues(out, c->today, c->settings, &issues);
    right_issues(c, &issues, places);
    *weight = right_weight(c);
}

static enum http_status show(struct ctx *c, const struct right_case *r, enum http_status status)
{
    const civil_day review = law_exemption_review_by(c->today, c->settings);
    struct view_exempt *m = ARENA_NEW(c->arena, struct view_exempt);
    civil_day requested = CIVIL_NONE;
    struct store_help asked;
    struct view *v;
    bool found;
    const enum err e = right_request(c, &r->p, STORE_HELP_EXEMPTION, &asked, &found);

    if (e != OK)
        return http_of(e);
    if (found)
        requested = law_clock_local(asked.at_utc).day;
    *m = (struct view_exempt){
        .head = staff_head_of(&r->p),
        .jobcentre = c->settings->label_jobcentre,
        .basis = right_bases(c),
        .lacks_language = page_is(c, "evne", "sprog"),
        .lacks_it = page_is(c, "evne-it", "it"),
        .facts = right_facts_area(c),
        .weight = right_weight_area(c),
        .from = staff_date(c, "fra", words(LANG_DA, WORD_RIGHT_FROM), NULL, c->today),
        .to = staff_date(c, "til", words(LANG_DA, WORD_RIGHT_TO),
                         words(LANG_DA, WORD_RIGHT_TO_HINT), CIVIL_NONE),
        .support_what = right_area(c, "hjaelp-hvad", WORD_RIGHT_SUPPORT_WHAT, NULL, 3, NULL),
        .support_who = right_area(c, "hjaelp-hvem", WORD_RIGHT_SUPPORT_WHO, NULL, 1, NULL),
        .support_by =
            staff_date(c, "hjaelp-senest", words(LANG_DA, WORD_RIGHT_SUPPORT_BY), NULL, CIVIL_NONE),
        .review = staff_date(c, "genvurdering", words(LANG_DA, WORD_RIGHT_REVIEW_ON),
                             words_fill(c->arena, LANG_DA, WORD_RIGHT_REVIEW_ON_HINT, "date",
                                        format_day(c->arena, LANG_DA, review), NULL),
                             review),
        .requested =
            staff_date(c, "anmodet", words(LANG_DA, WORD_RIGHT_REQUESTED_ON), NULL, requested),
        .accepts = right_yes_no(c, "accept", WORD_RIGHT_ACCEPTS, NULL),
        .errors = &c->errors,
    };
    v = page_new(c, TEMPLATE_EXEMPT, FRAME_NAV_FIND);
    page_form(c, v, PATH_EXEMPT);
    fill_exempt(v, m);
    return page_send(c, v, status);
}

enum http_status page_exempt(struct ctx *c)
{
    struct right_case r;
    const enum http_status status = right_open(c, &r);

    if (status != HTTP_OK)
        return status;
    right_bring_back(c, &r, PATH_EXEMPT_CHECK);
    return show(c, &r, HTTP_OK);
}

enum http_status page_exempt_send(struct ctx *c)
{
    struct law_exemption exemption;
    struct right_case r;
    const char *weight;
    const enum http_status status = right_open(c, &r);

    if (status != HTTP_OK)
        return status;
    read_exemption(c, &r, &exemption, &weight);
    if (page_has_mistakes(c))
        return show(c, &r, HTTP_UNPROCESSABLE);
    return right_to_check(c, &r, PATH_EXEMPT_CHECK);
}

static struct decision_facts granted(struct ctx *c, const struct right_case *r,
                                     const struct law_exemption *exemption, const char *weight)
{
    struct decision_facts f = right_letter(c, &r->p, DECISION_GRANTED);

    f.exemption = exemption;
    f.facts = exemption->facts;
    f.weight = weight;
    return f;
}

enum http_status page_exempt_check(struct ctx *c)
{
    struct law_exemption exemption;
    struct decision_facts facts;
    struct right_case r;
    const char *weight;
    const enum http_status status = right_open(c, &r);

    if (status != HTTP_OK)
        return status;
    if (!c->draft)
        return page_go(c, PATH_EXEMPT, r.p.public_id, NULL);
    read_exemption(c, &r, &exemption, &weight);
    if (page_has_mistakes(c)) /* a day has passed since, or a fact was changed */
        return page_go(c, PATH_EXEMPT, r.p.public_id, "ret=1");
    facts = granted(c, &r, &exemption, weight);
    return right_check(c, &r, &facts, PATH_EXEMPT, PATH_EXEMPT_CHECK, WORD_RIGHT_CHECK_GRANT,
                       WORD_RIGHT_DO_GRANT, exemption.from, fields);
}

static enum err grant(struct ctx *c, const struct right_case *r,
                      const struct law_exemption *exemption, const char *weight,
                      struct right_decided *decided)
{
    const struct decision_facts facts = granted(c, r, exemption, weight);
    struct store_exemption row = { .law = *exemption };
    enum err e =
        right_decide_request(c, &r->p, &facts, STORE_HELP_EXEMPTION, decided, &row.help_request_id);

    if (e != OK)
        return e;
    row.decision_id = decided->id;
    e = store_exemption_add(c->store, c->arena, &c->scope, r->p.id, c->now_utc, &row, &row.id);
    return e == OK ? right_follow(c, &r->p, decided->id, exemption->from, CIVIL_NONE) : e;
}

enum http_status page_exempt_now(struct ctx *c)
{
    struct law_exemption exemption;
    struct right_decided decided = { 0 };
    struct right_case r;
    const char *weight;
    const enum http_status status = right_open(c, &r);
    enum err e;

    if (status != HTTP_OK)
        return status;
    read_exemption(c, &r, &exemption, &weight);
    if (page_has_mistakes(c))
        return show(c, &r, HTTP_UNPROCESSABLE);
    e = grant(c, &r, &exemption, weight, &decided);
    return right_to_decision(c, e, &decided);
}

/* ---- no exemption ---- */

static const char *const refuse_fields[] = {
    "grundlag",  "oplysninger", "vaegt",      "kender",           "hoert-dag", "hoert-maaned",
    "hoert-aar", "hoert-svar",  "undtagelse", "undtagelse-grund", NULL,
};

static struct decision_facts refused(struct ctx *c, const struct right_case *r)
{
    struct decision_facts f = right_letter(c, &r->p, DECISION_REFUSED);

    f.basis = law_exemption_from(page_value(c, "grundlag"));
    if (f.basis == LAW_EXEMPTION_UNSET)
        page_mistake_text(c, "grundlag",
                          reason_with_cite(c->arena, LAW_REASON_BASIS_MISSING, IL_20_5_1));
    f.facts = right_facts(c, "oplysninger");
    f.weight = right_weight(c);
    right_heard(c, true, &f);
    return f;
}

static enum http_status show_refuse(struct ctx *c, const struct right_case *r,
                                    enum http_status status)
{
    struct view *v = page_new(c, TEMPLATE_EXEMPT_REFUSE, FRAME_NAV_FIND);

    page_form(c, v, PATH_EXEMPT_REFUSE);
    fill_exempt_refuse(v, &(struct view_exempt_refuse){
                              .head = staff_head_of(&r->p),
                              .basis = right_bases(c),
                              .facts = right_facts_area(c),
                              .weight = right_weight_area(c),
                              .heard = right_heard_fields(c),
                              .errors = &c->errors,
                          });
    return page_send(c, v, status);
}

enum http_status page_exempt_refuse(struct ctx *c)
{
    struct right_case r;
    const enum http_status status = right_open(c, &r);

    if (status != HTTP_OK)
        return status;
    right_bring_back(c, &r, PATH_REFUSE_CHECK);
    return show_refuse(c, &r, HTTP_OK);
}

enum http_status page_exempt_refuse_send(struct ctx *c)
{
    struct right_case r;
    const enum http_status status = right_open(c, &r);

    if (status != HTTP_OK)
        return status;
    (void)refused(c, &r);
    if (page_has_mistakes(c))
        return show_refuse(c, &r, HTTP_UNPROCESSABLE);
    return right_to_check(c, &r, PATH_REFUSE_CHECK);
}

enum http_status page_refuse_check(struct ctx *c)
{
    struct decision_facts facts;
    struct right_case r;
    const enum http_status status = right_open(c, &r);

    if (status != HTTP_OK)
        return status;
    if (!c->draft)
        return page_go(c, PATH_EXEMPT_REFUSE, r.p.public_id, NULL);
    facts = refused(c, &r);
    if (page_has_mistakes(c))
        return page_go(c, PATH_EXEMPT_REFUSE, r.p.public_id, "ret=1");
    return right_check(c, &r, &facts, PATH_EXEMPT_REFUSE, PATH_REFUSE_CHECK,
                       WORD_RIGHT_CHECK_REFUSE, WORD_RIGHT_DO_REFUSE, CIVIL_NONE, refuse_fields);
}

enum http_status page_refuse_now(struct ctx *c)
{
    struct right_decided decided = { 0 };
    struct decision_facts facts;
    struct right_case r;
    int64_t request_id;
    const enum http_status status = right_open(c, &r);

    if (status != HTTP_OK)
        return status;
    facts = refused(c, &r);
    if (page_has_mistakes(c))
        return show_refuse(c, &r, HTTP_UNPROCESSABLE);
    return right_to_decision(
        c, right_decide_request(c, &r.p, &facts, STORE_HELP_EXEMPTION, &decided, &request_id),
        &decided);
}
