/* S05, saving: one form at a time; and what follows for an open deadline. */
#include "pages/staff_facts.h"

#include "staff_facts.h"
#include "staff_withdraw.h"

#include "base/text.h"
#include "law/contract.h"
#include "law/followup.h"
#include "pages/page.h"
#include "pages/staff_person.h"
#include "store/situation.h"
#include "view/reasons.h"
#include "view/spoken.h"

#include <string.h>

enum { BENEFIT_MOST = 60, NOTE_MOST = 500, LAST_YEAR = 2099 };

/* Days that the schema takes: from the first contract order on. */
static civil_day first_day(void)
{
    return civil_from(2006, 4, 1);
}

static civil_day read_day(struct ctx *c, const char *name, bool is_required)
{
    const char *field = arena_printf(c->arena, "%s-dag", name);
    civil_day day;

    if (!page_date(c, name, &day))
        return CIVIL_NONE;
    if (day == CIVIL_NONE && is_required)
        page_mistake(c, field, WORD_FACT_DAY_MISSING);
    if (day != CIVIL_NONE && (day < first_day() || day > civil_from(LAST_YEAR, 12, 31)))
        page_mistake(c, field, WORD_FACT_DAY_RANGE);
    return day;
}

static void read_period(struct ctx *c, const char *from, const char *to, struct store_fact *out)
{
    out->from = read_day(c, from, true);
    out->to = read_day(c, to, false);
    if (out->from != CIVIL_NONE && out->to != CIVIL_NONE && out->to < out->from)
        page_mistake(c, arena_printf(c->arena, "%s-dag", to), WORD_FACT_DAY_ORDER);
}

static const char *read_choice(struct ctx *c, const char *field, const struct facts_choice *table,
                               int count)
{
    for (int i = 0; i < count; i++)
        if (page_is(c, field, table[i].value))
            return table[i].code;
    page_mistake(c, field, WORD_FACT_CHOICE_MISSING);
    return "";
}

/* ---- the forms: what each brings into a row ---- */

static enum err read_contract(struct ctx *c, const struct store_person *p, struct store_fact *out)
{
    struct law_rule_set_answer set;
    struct law_verdict may;

    out->from = read_day(c, "indgaaet", true);
    if (page_has_mistakes(c))
        return OK;
    set = law_rule_set_of(out->from, p->ukraine_act);
    may = law_contract_conclude(p->taken_on, out->from, p->is_refugee);
    if (set.set == LAW_RULE_SET_NONE)
        page_mistake_text(c, "indgaaet-dag",
                          reason_with_cite(c->arena, set.verdict.reason, set.verdict.cite));
    else if (p->taken_on != CIVIL_NONE && may.outcome == LAW_REFUSED)
        page_mistake_text(c, "indgaaet-dag", reason_with_cite(c->arena, may.reason, may.cite));
    else
        out->code = law_rule_set_row(set.set)->code;
    return OK;
}

static enum err read_readiness(struct ctx *c, const struct store_person *p, struct store_fact *out)
{
    (void)p;
    out->code = read_choice(c, "resultat", facts_readiness, FACTS_READINESS);
    out->from = read_day(c, "visiteret", true);
    return OK;
}

static enum err read_benefit(struct ctx *c, const struct store_person *p, struct store_fact *out)
{
    (void)p;
    out->code = page_text(c, "ydelse", BENEFIT_MOST, true, true, WORD_FACT_BENEFIT_MISSING);
    read_period(c, "ydelse-fra", "ydelse-til", out);
    return OK;
}

/* § 20, stk. 1, 5. pkt., asks of each day whether it is covered: the days stand there once. */
static enum err judge_occupation(struct ctx *c, const struct store_person *p,
                                 const struct store_fact *in, struct law_verdict *out)
{
    struct law_period *known;
    struct store_fact *facts;
    size_t count, same = 0;
    const enum err e =
        store_fact_list(c->store, c->arena, &c->scope, p->id, c->now_utc, &facts, &count);

    if (e != OK)
        return e;
    known = ARENA_ARRAY(c->arena, struct law_period, count + 1);
    for (size_t i = 0; i < count; i++)
        if (facts[i].kind == STORE_FACT_OCCUPATION && text_same(facts[i].code, in->code))
            known[same++] = (struct law_period){ facts[i].from, facts[i].to };
    *out = law_follow_up_work((struct law_period){ in->from, in->to }, known, same);
    return OK;
}

static enum err read_occupation(struct ctx *c, const struct store_person *p, struct store_fact *out)
{
    struct law_verdict v;
    enum err e;

    out->code = read_choice(c, "beskaeftigelse", facts_occupation, FACTS_OCCUPATION);
    out->flag = page_is(c, "ordinaer", "ja");
    out->from = read_day(c, "arbejde-fra", true);
    out->to = read_day(c, "arbejde-til", false);
    if (page_has_mistakes(c))
        return OK;
    if ((e = judge_occupation(c, p, out, &v)) == OK && v.outcome == LAW_REFUSED)
        page_mistake_text(
            c, v.reason == LAW_REASON_ENDS_BEFORE_START ? "arbejde-til-dag" : "arbejde-fra-dag",
            reason_with_cite(c->arena, v.reason, v.cite));
    return e;
}

static enum err read_absence(struct ctx *c, const struct store_person *p, struct store_fact *out)
{
    const enum law_absence_kind kind = law_absence_from(page_value(c, "fravaer"));

    (void)p;
    if (kind == LAW_ABSENCE_UNSET)
        page_mistake(c, "fravaer", WORD_FACT_CHOICE_MISSING);
    out->code = law_absence_code(kind);
    read_period(c, "fravaer-fra", "fravaer-til", out);
    out->told_on = read_day(c, "meldt", true);
    out->flag = page_is(c, "godkendt", "ja");
    out->note = page_text(c, "fravaernote", NOTE_MOST, false, false, WORD_FACT_CHOICE_MISSING);
    out->born_on = read_day(c, "foedt", false);
    if (out->born_on == CIVIL_NONE)
        return OK;
    if (kind != LAW_ABSENCE_PARENTAL_LEAVE)
        staff_mistake_rule(c, "foedt-dag", WORD_FACT_BORN_NO_LEAVE, IL_20_1_6);
    else if (out->born_on > c->today)
        page_mistake_text(c, "foedt-dag",
                          reason_with_cite(c->arena, LAW_REASON_DATE_IN_FUTURE, IL_20_1_6));
    else if (out->to != CIVIL_NONE && out->to < out->born_on)
        staff_mistake_rule(c, "foedt-dag", WORD_FACT_BORN_AFTER, IL_20_1_6);
    return OK;
}

static enum err read_not_entitled(struct ctx *c, const struct store_person *p,
                                  struct store_fact *out)
{
    (void)p;
    read_period(c, "ikke-ret-fra", "ikke-ret-til", out);
    return OK;
}

/* onto the set of new contracts, from a day that is not over; nothing is written back. */
static enum err read_migration(struct ctx *c, const struct store_person *p, struct store_fact *out)
{
    const char *running = NULL;
    struct store_fact *facts;
    enum law_rule_set set;
    size_t count;
    enum err e;

    out->from = read_day(c, "overfoert", true);
    if (page_has_mistakes(c))
        return OK;
    if ((e = store_fact_list(c->store, c->arena, &c->scope, p->id, c->now_utc, &facts, &count))
        != OK)
        return e;
    for (size_t i = 0; i < count; i++)
        if (facts[i].kind == STORE_FACT_CONTRACT && facts[i].to == CIVIL_NONE)
            running = facts[i].code;
    set = law_rule_set_of(out->from, p->ukraine_act).set;
    if (!running)
        page_mistake(c, "overfoert-dag", WORD_FACT_NO_CONTRACT);
    else if (out->from < c->today)
        page_mistake_text(c, "overfoert-dag",
                          reason_with_cite(c->arena, LAW_REASON_DATE_IN_PAST, LAW_CITE_NONE));
    else if (law_rule_set_from(running) == set)
        page_mistake(c, "overfoert-dag", WORD_FACT_SAME_SET);
    else
        out->code = law_rule_set_row(set)->code;
    return OK;
}

/* "8.00", "08:00" or "8" as minutes of the day; -1: none of them. */
static int32_t clock_from(const char *typed)
{
    int hour = 0, minute = 0, digits = 0;
    const char *p = typed;

    for (; *p >= '0' && *p <= '9' && digits < 3; p++, digits++)
        hour = hour * 10 + (*p - '0');
    if (digits == 0 || digits > 2)
        return -1;
    if (*p == '.' || *p == ':') {
        p++;
        if (p[0] < '0' || p[0] > '9' || p[1] < '0' || p[1] > '9')
            return -1;
        minute = (p[0] - '0') * 10 + (p[1] - '0');
        p += 2;
    }
    return *p || hour > 24 || minute > 59 || hour * 60 + minute > 1440 ? -1 : hour * 60 + minute;
}

static enum err read_hindrance(struct ctx *c, const struct store_person *p, struct store_fact *out)
{
    (void)p;
    out->code = read_choice(c, "hindring", facts_hindrance, FACTS_HINDRANCE);
    for (int i = 0; i < FACTS_DAYS; i++)
        if (page_is(c, facts_weekday_fields[i], "ja"))
            out->weekdays |= 1 << i;
    if (!out->weekdays)
        page_mistake(c, facts_weekday_fields[0], WORD_FACT_WEEKDAYS_MISSING);
    out->from_minute = clock_from(page_value(c, "klokken-fra"));
    out->to_minute = clock_from(page_value(c, "klokken-til"));
    if (out->from_minute < 0 || out->from_minute >= 1440)
        page_mistake(c, "klokken-fra", WORD_FACT_CLOCK_MISSING);
    else if (out->to_minute <= out->from_minute)
        page_mistake(c, "klokken-til", WORD_FACT_CLOCK_MISSING);
    return OK;
}

static const struct {
    const char *handling;
    enum store_fact_kind kind;
    const char *field; /* where a conflict is said */
    enum err (*read)(struct ctx *, const struct store_person *, struct store_fact *);
} adds[] = {
    { "kontrakt", STORE_FACT_CONTRACT, "indgaaet-dag", read_contract },
    { "visitation", STORE_FACT_READINESS, "visiteret-dag", read_readiness },
    { "ydelse", STORE_FACT_BENEFIT, "ydelse-fra-dag", read_benefit },
    { "arbejde", STORE_FACT_OCCUPATION, "arbejde-fra-dag", read_occupation },
    { "fravaer", STORE_FACT_ABSENCE, "fravaer-fra-dag", read_absence },
    { "hindring", STORE_FACT_HINDRANCE, "hindring", read_hindrance },
    { "ikke-ret", STORE_FACT_NOT_ENTITLED, "ikke-ret-fra-dag", read_not_entitled },
    { "overfoert", STORE_FACT_MIGRATION, "overfoert-dag", read_migration },
};

/* ---- what follows ---- */

/* Why the duty no longer stands on `on`; NONE: it stands. */
static enum law_ground ground_on(const struct ctx *c, const struct store_facts *facts, civil_day on)
{
    return law_deadline_ground(law_selfbook_status(&facts->selfbook, on, c->settings).status);
}

/* S-15: a deadline that no duty carries any more is withdrawn in this transaction; an absence also
 * when it lies ahead and covers the deadline's day (law.md 3.6). The citizen is told (M-7). */
static enum err follow(struct ctx *c, const struct store_person *p)
{
    struct law_deadline_facts facts;
    struct law_deadline_step step;
    struct store_situation now;
    struct store_facts known;
    enum law_ground ground;
    enum err e;

    if ((e = store_situation_of(c->store, c->arena, &c->scope, p->id, c->now_utc, &now)) != OK
        || (e = store_facts_of(c->store, c->arena, &c->scope, p->id, c->today, c->now_utc, &known))
               != OK)
        return e;
    if (!staff_withdraw_can(&now))
        return OK;
    ground = ground_on(c, &known, c->today);
    if (ground == LAW_GROUND_NONE && now.deadline.state == LAW_DEADLINE_OPEN
        && ground_on(c, &known, now.deadline.deadline_on) == LAW_GROUND_ABSENCE)
        ground = LAW_GROUND_ABSENCE;
    if (ground == LAW_GROUND_NONE)
        return OK;
    facts = staff_withdraw_facts(
        c, &now, law_selfbook_status(&known.selfbook, c->today, c->settings).status, ground);
    e = staff_withdraw_take(c, p->id, &now, &facts, NULL, &step);
    return e == OK ? staff_withdraw_tell(c, p, &now, &step) : e;
}

static enum http_status done(struct ctx *c, const struct store_person *p)
{
    const enum err e = follow(c, p);

    return e == OK ? page_go(c, PATH_PERSON_FACTS, p->public_id, NULL) : http_of(e);
}

/* ---- saving ---- */

static enum http_status add(struct ctx *c, const struct store_person *p, size_t which)
{
    struct store_fact fact = { .kind = adds[which].kind,
                               .from = CIVIL_NONE,
                               .to = CIVIL_NONE,
                               .told_on = CIVIL_NONE,
                               .born_on = CIVIL_NONE,
                               .note = "" };
    enum err e;

    if ((e = adds[which].read(c, p, &fact)) != OK)
        return http_of(e);
    if (page_has_mistakes(c))
        return facts_show(c, p, HTTP_UNPROCESSABLE);
    e = store_fact_add(c->store, &c->scope, p->id, c->now_utc, &fact);
    if (e == ERR_CONFLICT) {
        page_mistake(c, adds[which].field, WORD_FACT_EXISTS);
        return facts_show(c, p, HTTP_CONFLICT);
    }
    return e == OK ? done(c, p) : http_of(e);
}

static enum http_status end(struct ctx *c, const struct store_person *p)
{
    enum store_fact_kind kind;
    int64_t id;
    civil_day last;
    enum err e;

    if (!facts_row_from(page_value(c, "raekke"), &kind, &id) || kind == STORE_FACT_READINESS
        || kind == STORE_FACT_HINDRANCE || kind == STORE_FACT_MIGRATION)
        page_mistake(c, "raekke", WORD_FACT_ROW_MISSING);
    last = read_day(c, "slut", true);
    if (page_has_mistakes(c))
        return facts_show(c, p, HTTP_UNPROCESSABLE);
    e = store_fact_end(c->store, &c->scope, p->id, c->now_utc, kind, id, last);
    if (e == ERR_CONFLICT) { /* the schema: it would end before it began */
        page_mistake(c, "slut-dag", WORD_FACT_DAY_ORDER);
        return facts_show(c, p, HTTP_UNPROCESSABLE);
    }
    return e == OK ? done(c, p) : http_of(e);
}

static enum http_status revoke_row(struct ctx *c, const struct store_person *p)
{
    const char *row = NULL;
    enum store_fact_kind kind;
    int64_t id;
    enum err e;

    if (!http_body_prefixed(c->req, "fejl.", &row) || !facts_row_from(row, &kind, &id))
        return HTTP_BAD_REQUEST;
    e = store_fact_void(c->store, &c->scope, p->id, c->now_utc, kind, id);
    return e == OK ? done(c, p) : http_of(e);
}

static enum http_status save_person(struct ctx *c, const struct store_person *p)
{
    const char *interpreter = page_value(c, "tolkesprog");
    struct store_person_facts facts = {
        .is_refugee = page_is(c, "flygtning", "ja"),
        .ukraine_act = page_is(c, "saerlov", "ja"),
        .manifestly_unable = page_is(c, "ude-af-stand", "ja"),
        .digital_post = page_is(c, "digital", "ja"),
        .outside_portal = page_is(c, "uden-for", "ja"),
    };
    int32_t version = 0;
    enum err e;

    if (!page_number(c, "version", 1, INT32_MAX, &version))
        return HTTP_BAD_REQUEST;
    facts.taken_on = read_day(c, "overtaget", false);
    facts.goals_met_on = read_day(c, "maal", false);
    if (!text_is_empty(interpreter) && !spoken_is_known(interpreter))
        page_mistake(c, "tolkesprog", WORD_FACT_CHOICE_MISSING);
    if (page_has_mistakes(c))
        return facts_show(c, p, HTTP_UNPROCESSABLE);
    facts.interpreter_language = text_is_empty(interpreter) ? NULL : interpreter;
    e = store_person_set_facts(c->store, &c->scope, p->id, c->now_utc, version, &facts);
    if (e == ERR_CONFLICT) {
        page_mistake(c, "overtaget-dag", WORD_FACT_STALE);
        return facts_show(c, p, HTTP_CONFLICT);
    }
    return e == OK ? done(c, p) : http_of(e);
}

enum http_status page_facts_save(struct ctx *c)
{
    struct store_person p;
    const enum http_status status = staff_person_open(c, &p);

    if (status != HTTP_OK)
        return status;
    c->record.detail = page_is_plain(page_value(c, "handling")) ? page_value(c, "handling") : NULL;
    for (size_t i = 0; i < sizeof adds / sizeof *adds; i++)
        if (page_is(c, "handling", adds[i].handling))
            return add(c, &p, i);
    if (page_is(c, "handling", "afslut"))
        return end(c, &p);
    if (page_is(c, "handling", "annuller"))
        return revoke_row(c, &p);
    if (page_is(c, "handling", "borger"))
        return save_person(c, &p);
    return HTTP_BAD_REQUEST;
}
