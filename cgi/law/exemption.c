/* Exemption from the duty to book (law.md 2.5): which fields each basis demands. */
#include "law/exemption.h"

#include "law/booking.h"
#include "law/internal.h"
#include "law/statement.h"

/* What a basis demands besides facts and period. */
static const struct {
    const char *code;
    enum law_cite cite;
    bool needs_ability, needs_support, needs_request, needs_acceptance;
} bases[LAW_EXEMPTION__COUNT] = {
    [LAW_EXEMPTION_UNSET] = { "unset", IL_20_5_1, false, false, false, false },
    [LAW_EXEMPTION_PAR20_5] = { "par20_5", IL_20_5_1, true, true, false, false },
    [LAW_EXEMPTION_BEK45_IT] = { "bek45_it", BEK1216_45_1_1, false, false, true, false },
    [LAW_EXEMPTION_BEK45_LANGUAGE] = { "bek45_language", BEK1216_45_1_2, false, false, true,
                                       false },
    [LAW_EXEMPTION_BEK45_IMPAIRMENT] = { "bek45_impairment", BEK1216_45_1_3, false, false, true,
                                         false },
    [LAW_EXEMPTION_BEK45_PREMISES] = { "bek45_premises", BEK1216_45_2, false, false, false, true },
    [LAW_EXEMPTION_BEK45_INTERPRETER] = { "bek45_interpreter", BEK1216_45_2, false, false, false,
                                          true },
};

const char *law_exemption_code(enum law_exemption_basis basis)
{
    return bases[(size_t)basis < LAW_EXEMPTION__COUNT ? basis : LAW_EXEMPTION_UNSET].code;
}

enum law_exemption_basis law_exemption_from(const char *code)
{
    const char *codes[LAW_EXEMPTION__COUNT];

    for (size_t i = 0; i < LAW_EXEMPTION__COUNT; i++)
        codes[i] = bases[i].code;
    return (enum law_exemption_basis)law_code_find(codes, LAW_EXEMPTION__COUNT, code);
}

enum law_cite law_exemption_cite(enum law_exemption_basis basis)
{
    return bases[(size_t)basis < LAW_EXEMPTION__COUNT ? basis : LAW_EXEMPTION_UNSET].cite;
}

civil_day law_exemption_review_by(civil_day from, const struct law_settings *settings)
{
    return civil_add_months(from, settings->exemption_review_months);
}

struct law_exemption_end law_exemption_end(civil_day last_day)
{
    const civil_day returns_on = civil_add_days(last_day, 1);

    return (struct law_exemption_end){ returns_on, law_deadline_earliest(returns_on) };
}

static void check_period(const struct law_exemption *e, enum law_cite cite, struct law_issues *out)
{
    if (e->from == CIVIL_NONE)
        law_issue_add(out, LAW_FIELD_FROM, LAW_REASON_FIELD_MISSING, cite);
    else if (e->taken_on != CIVIL_NONE && e->from < e->taken_on)
        law_issue_add(out, LAW_FIELD_FROM, LAW_REASON_BEFORE_TAKEOVER, cite);
    if (e->from != CIVIL_NONE && e->to != CIVIL_NONE && e->to < e->from)
        law_issue_add(out, LAW_FIELD_TO, LAW_REASON_ENDS_BEFORE_START, cite);
}

static void check_support(const struct law_exemption *e, civil_day today, struct law_issues *out)
{
    if (!law_has_text(e->support_what))
        law_issue_add(out, LAW_FIELD_SUPPORT_WHAT, LAW_REASON_SUPPORT_PLAN_MISSING, IL_20_5_2);
    if (!law_has_text(e->support_who))
        law_issue_add(out, LAW_FIELD_SUPPORT_WHO, LAW_REASON_SUPPORT_PLAN_MISSING, IL_20_5_2);
    if (e->support_by == CIVIL_NONE)
        law_issue_add(out, LAW_FIELD_SUPPORT_BY, LAW_REASON_SUPPORT_PLAN_MISSING, IL_20_5_2);
    else if (e->support_by < today)
        law_issue_add(out, LAW_FIELD_SUPPORT_BY, LAW_REASON_DATE_IN_PAST, IL_20_5_2);
}

static void check_review(const struct law_exemption *e, bool is_mandatory,
                         const struct law_settings *settings, struct law_issues *out)
{
    if (e->review_on == CIVIL_NONE) {
        if (is_mandatory)
            law_issue_add(out, LAW_FIELD_REVIEW_ON, LAW_REASON_REVIEW_MISSING, IL_20_5_2);
    } else if (e->from != CIVIL_NONE && e->review_on <= e->from) {
        law_issue_add(out, LAW_FIELD_REVIEW_ON, LAW_REASON_REVIEW_TOO_EARLY, IL_20_5_2);
    } else if (e->from != CIVIL_NONE && e->review_on > law_exemption_review_by(e->from, settings)) {
        law_issue_add(out, LAW_FIELD_REVIEW_ON, LAW_REASON_REVIEW_TOO_LATE, LAW_CHOICE);
    }
}

static void check_request(const struct law_exemption *e, civil_day today, enum law_cite cite,
                          struct law_issues *out)
{
    if (e->requested_on == CIVIL_NONE)
        law_issue_add(out, LAW_FIELD_REQUESTED_ON, LAW_REASON_NEEDS_REQUEST, cite);
    else if (e->requested_on > today)
        law_issue_add(out, LAW_FIELD_REQUESTED_ON, LAW_REASON_DATE_IN_FUTURE, cite);
    else if (e->from != CIVIL_NONE && e->from < e->requested_on)
        law_issue_add(out, LAW_FIELD_FROM, LAW_REASON_REQUEST_AFTER_START, cite);
}

size_t law_exemption_issues(const struct law_exemption *e, civil_day today,
                            const struct law_settings *settings, struct law_issues *out)
{
    const size_t basis = (size_t)e->basis < LAW_EXEMPTION__COUNT ? (size_t)e->basis : 0;
    const enum law_cite cite = bases[basis].cite;
    enum law_reason text;

    out->count = 0;
    if (basis == LAW_EXEMPTION_UNSET)
        law_issue_add(out, LAW_FIELD_BASIS, LAW_REASON_BASIS_MISSING, cite);
    /* § 20, stk. 5: one insufficient side is enough when it has that effect (R-08, G15) */
    if (bases[basis].needs_ability && !e->language_insufficient && !e->it_insufficient)
        law_issue_add(out, LAW_FIELD_ABILITY, LAW_REASON_ABILITY_NOT_STATED, cite);
    text = law_statement_check(e->facts, e->facts_template);
    if (text != LAW_REASON_NONE)
        law_issue_add(out, LAW_FIELD_FACTS, text, FVL_24);
    check_period(e, cite, out);
    if (bases[basis].needs_support)
        check_support(e, today, out);
    check_review(e, bases[basis].needs_support, settings, out);
    if (bases[basis].needs_request)
        check_request(e, today, cite, out);
    if (bases[basis].needs_acceptance && e->citizen_accepts != LAW_ANSWER_YES)
        law_issue_add(out, LAW_FIELD_CITIZEN_ACCEPTS,
                      e->citizen_accepts == LAW_ANSWER_NO ? LAW_REASON_NEEDS_ACCEPTANCE
                                                          : LAW_REASON_FIELD_MISSING,
                      cite);
    return out->count;
}

struct law_verdict law_exemption_check(const struct law_exemption *exemption, civil_day today,
                                       const struct law_settings *settings)
{
    struct law_issues issues;

    if (law_exemption_issues(exemption, today, settings, &issues) > 0)
        return law_refuse(issues.at[0].reason, issues.at[0].cite);
    return law_say_reading(
        LAW_ALLOWED, LAW_REASON_EXEMPTION_COMPLETE, law_exemption_cite(exemption->basis),
        exemption->basis == LAW_EXEMPTION_PAR20_5 ? LAW_R08 : LAW_READING_NONE, exemption->to);
}
