/* What the contract of 2006 must hold: A17-A19, K01-K05, K07, K08, K11, K12. */
#include "dates.h"
#include "law/contractform.h"

static struct law_contract_form whole(void)
{
    return (struct law_contract_form){
        .concluded_on = D("2006-05-31"),
        .residence_basis = LAW_BASIS_A,
        .receives_benefit = true,
        .overall_assessment_on = D("2006-05-20"),
        .main_goal = "Arbejde i et køkken",
        .sub_goals = 2,
        .danish_track = 2,
        .danish_module = 1,
        .clarification_due_on = CIVIL_NONE,
        .participation_expected_on = CIVIL_NONE,
        .follow_up_by = D("2006-08-31"),
        .authority_signed = true,
        .citizen_signed = true,
        .citizen_signed_on = D("2006-05-31"),
        .declaration_signed_on = D("2006-05-31"),
    };
}

static void expect(const char *name, const struct law_contract_form *f, size_t want,
                   enum law_field field)
{
    struct law_issues issues;

    CHECK_INT(name, law_contract_form_issues(f, &issues), want);
    CHECK_STR(name, law_field_code(issues.count > 0 ? issues.at[0].field : LAW_FIELD_NONE),
              law_field_code(field));
}

static void check_content(void)
{
    struct law_contract_form f = whole();

    expect("4.2 whole", &f, 0, LAW_FIELD_NONE);
    f.follow_up_by = D("2006-09-01");
    expect("K01 a day past three months", &f, 1, LAW_FIELD_FOLLOW_UP_BY);
    f.follow_up_by = CIVIL_NONE;
    expect("IX no day", &f, 1, LAW_FIELD_FOLLOW_UP_BY);
    f = whole();
    f.residence_basis = 0;
    expect("K02 none", &f, 1, LAW_FIELD_RESIDENCE_BASIS);
    f.residence_basis = LAW_BASIS_A | LAW_BASIS_C;
    expect("K02 two", &f, 1, LAW_FIELD_RESIDENCE_BASIS);
    f = whole();
    f.danish_track = f.danish_module = 0;
    expect("K03 neither track nor module", &f, 2, LAW_FIELD_DANISH_TRACK);
    f = whole();
    f.danish_module = 7;
    expect("K05 module 7", &f, 1, LAW_FIELD_DANISH_MODULE);
    f.danish_module = 6;
    expect("K05 module 6", &f, 0, LAW_FIELD_NONE);
    f.danish_not_offered = true;
    expect("K04 without a reason", &f, 1, LAW_FIELD_DANISH_REASON);
    f.danish_not_offered_reason = "Har bestået prøven";
    expect("K04 with one", &f, 0, LAW_FIELD_NONE);
    f = whole();
    f.offers_not_given = true;
    expect("VI without a reason", &f, 1, LAW_FIELD_OFFERS_REASON);
    f = whole();
    f.receives_benefit = false;
    f.overall_assessment_on = CIVIL_NONE;
    f.main_goal = NULL;
    f.sub_goals = 0;
    expect("K11 no benefit, no wish for work", &f, 0, LAW_FIELD_NONE);
    f.wants_employment = true;
    expect("K11 with a wish for work", &f, 3, LAW_FIELD_OVERALL_ASSESSMENT);
    f = whole();
    f.partial = LAW_PARTIAL_CLARIFICATION;
    f.activities_now = "Praktik";
    expect("A17 both missing", &f, 2, LAW_FIELD_CLARIFICATION_METHOD);
    f.clarification_method = "Samtale med en vejleder";
    expect("A17 the day missing", &f, 1, LAW_FIELD_CLARIFICATION_DUE);
    f.clarification_due_on = D("2006-09-30");
    expect("A17 filled", &f, 0, LAW_FIELD_NONE);
    f.partial = LAW_PARTIAL_POSTPONED;
    f.main_goal = NULL;
    f.sub_goals = 0;
    expect("§ 5(3) postponed", &f, 3, LAW_FIELD_POSTPONEMENT);
}

static void check_signing(void)
{
    struct law_contract_form f = whole();

    f.citizen_signed = false;
    expect("A19 no signature and no reason", &f, 1, LAW_FIELD_CITIZEN_SIGNATURE);
    f.no_signature_reason = "Psykisk sygdom";
    expect("A18 with its reason", &f, 0, LAW_FIELD_NONE);
    f.no_signature_reason = NULL;
    f.acceptance_other_means = "Nikkede til hvert punkt";
    expect("§ 4(2) accepted in another way", &f, 0, LAW_FIELD_NONE);
    f = whole();
    f.authority_signed = false;
    expect("§ 4(1) the authority signs", &f, 1, LAW_FIELD_AUTHORITY_SIGNATURE);
    f = whole();
    f.declaration_signed_on = D("2006-06-02");
    expect("K08 two days later", &f, 1, LAW_FIELD_DECLARATION);
    f.declaration_reason = "Tolken manglede";
    expect("K08 with a reason", &f, 0, LAW_FIELD_NONE);
    f = (struct law_contract_form){ .variant = LAW_VARIANT_AFTER_PERIOD,
                                    .authority_signed = true,
                                    .citizen_signed = true };
    expect("K12 the first part is closed", &f, 0, LAW_FIELD_NONE);
    CHECK("K12 no limit", !law_contract_has_limit(LAW_VARIANT_AFTER_PERIOD));
    CHECK("§ 49 none in the transition", !law_contract_has_limit(LAW_VARIANT_TRANSITIONAL));
    CHECK("§ 5(1) else there is", law_contract_has_limit(LAW_VARIANT_ORDINARY));
    CHECK_INT("K07 concluded", law_contract_edit(true).reason, LAW_REASON_NEEDS_ENDORSEMENT);
    CHECK_INT("K07 a draft", law_contract_edit(false).outcome, LAW_ALLOWED);
}

int main(void)
{
    check_content();
    check_signing();
    return CHECK_DONE();
}
