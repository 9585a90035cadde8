/* What the contract of 2006 must hold before it is concluded (law.md 4.1, 4.2). */
#include "law/contractform.h"

#include "law/internal.h"

enum { TRACKS = 3, MODULES = 6, FOLLOW_UP_MONTHS = 3 };

static void need_text(struct law_issues *out, const char *text, enum law_field field,
                      enum law_cite cite)
{
    if (!law_has_text(text))
        law_issue_add(out, field, LAW_REASON_FIELD_MISSING, cite);
}

static void need_day(struct law_issues *out, civil_day day, enum law_field field,
                     enum law_cite cite)
{
    if (day == CIVIL_NONE)
        law_issue_add(out, field, LAW_REASON_FIELD_MISSING, cite);
}

/* Sections I, V, VI, VII and § 8. Without benefit and without a wish for work the goals may be
 * empty. */
static void check_content(const struct law_contract_form *f, struct law_issues *out)
{
    const bool aims_at_work = f->receives_benefit || f->wants_employment;
    const unsigned basis = f->residence_basis;

    if (basis != LAW_BASIS_A && basis != LAW_BASIS_B && basis != LAW_BASIS_C)
        law_issue_add(out, LAW_FIELD_RESIDENCE_BASIS, LAW_REASON_EXACTLY_ONE, BEK252_ANNEX);
    if (aims_at_work)
        need_day(out, f->overall_assessment_on, LAW_FIELD_OVERALL_ASSESSMENT, BEK252_8_1);
    if (aims_at_work && f->partial != LAW_PARTIAL_POSTPONED) {
        need_text(out, f->main_goal, LAW_FIELD_MAIN_GOAL, BEK252_2);
        if (f->sub_goals < 1)
            law_issue_add(out, LAW_FIELD_SUB_GOALS, LAW_REASON_FIELD_MISSING, BEK252_2);
    }
    if (f->danish_not_offered) {
        need_text(out, f->danish_not_offered_reason, LAW_FIELD_DANISH_REASON, BEK252_ANNEX);
    } else {
        if (f->danish_track < 1 || f->danish_track > TRACKS)
            law_issue_add(out, LAW_FIELD_DANISH_TRACK, LAW_REASON_OUT_OF_RANGE, BEK252_ANNEX);
        if (f->danish_module < 1 || f->danish_module > MODULES)
            law_issue_add(out, LAW_FIELD_DANISH_MODULE, LAW_REASON_OUT_OF_RANGE, BEK252_ANNEX);
    }
    if (f->offers_not_given)
        need_text(out, f->offers_not_given_reason, LAW_FIELD_OFFERS_REASON, BEK252_ANNEX);
}

/* § 5(2)-(3) */
static void check_partial(const struct law_contract_form *f, struct law_issues *out)
{
    if (f->partial == LAW_PARTIAL_CLARIFICATION) {
        need_text(out, f->activities_now, LAW_FIELD_ACTIVITIES_NOW, BEK252_5_2);
        need_text(out, f->clarification_method, LAW_FIELD_CLARIFICATION_METHOD, BEK252_5_2);
        need_day(out, f->clarification_due_on, LAW_FIELD_CLARIFICATION_DUE, BEK252_5_2);
    } else if (f->partial == LAW_PARTIAL_POSTPONED) {
        need_text(out, f->postponement_statement, LAW_FIELD_POSTPONEMENT, BEK252_5_3);
        need_day(out, f->participation_expected_on, LAW_FIELD_PARTICIPATION_EXPECTED, BEK252_5_3);
        need_text(out, f->programme_plan_when_possible, LAW_FIELD_PROGRAMME_PLAN, BEK252_5_3);
    }
}

/* Section IX: not later than three months after the conclusion. */
static void check_follow_up(const struct law_contract_form *f, struct law_issues *out)
{
    const civil_day latest = civil_add_months(f->concluded_on, FOLLOW_UP_MONTHS);

    if (f->follow_up_by == CIVIL_NONE)
        law_issue_add(out, LAW_FIELD_FOLLOW_UP_BY, LAW_REASON_FIELD_MISSING, BEK252_15_1);
    else if (latest != CIVIL_NONE && f->follow_up_by > latest)
        law_issue_add(out, LAW_FIELD_FOLLOW_UP_BY, LAW_REASON_AFTER_LIMIT, BEK252_15_1);
}

/* Section X, § 4 and § 11. */
static void check_signatures(const struct law_contract_form *f, struct law_issues *out)
{
    if (!f->authority_signed)
        law_issue_add(out, LAW_FIELD_AUTHORITY_SIGNATURE, LAW_REASON_FIELD_MISSING, BEK252_4);
    if (!f->citizen_signed && !law_has_text(f->acceptance_other_means)
        && !law_has_text(f->no_signature_reason))
        law_issue_add(out, LAW_FIELD_CITIZEN_SIGNATURE, LAW_REASON_SIGNATURE_MISSING, BEK252_4);
    if (f->citizen_signed && f->declaration_signed_on != f->citizen_signed_on
        && !law_has_text(f->declaration_reason))
        law_issue_add(out, LAW_FIELD_DECLARATION, LAW_REASON_NOT_SAME_DAY, BEK252_11);
}

size_t law_contract_form_issues(const struct law_contract_form *form, struct law_issues *out)
{
    out->count = 0;
    if (form->variant != LAW_VARIANT_AFTER_PERIOD) {
        check_content(form, out);
        check_partial(form, out);
        check_follow_up(form, out);
    }
    check_signatures(form, out);
    return out->count;
}

struct law_verdict law_contract_edit(bool is_concluded)
{
    if (is_concluded)
        return law_refuse(LAW_REASON_NEEDS_ENDORSEMENT, BEK252_16_2);
    return law_say(LAW_ALLOWED, LAW_REASON_STILL_DRAFT, BEK252_16_2, CIVIL_NONE);
}

bool law_contract_has_limit(enum law_variant variant)
{
    return variant == LAW_VARIANT_ORDINARY;
}
