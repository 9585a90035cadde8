/* What the contract of 2006 must hold before it is concluded, and how it changes afterwards
 * (law.md 4.1, 4.2, 6.11; BEK 252/2006 §§ 2-16 and Bilag 1). */
#ifndef LAW_CONTRACTFORM_H
#define LAW_CONTRACTFORM_H

#include "law/contract.h"

/** § 5(2)-(3): a contract that is not whole yet. */
enum law_partial { LAW_PARTIAL_NO = 0, LAW_PARTIAL_CLARIFICATION, LAW_PARTIAL_POSTPONED };

/** § 49(4). After the period only the second part (XIV-XVII) is open. */
enum law_variant { LAW_VARIANT_ORDINARY = 0, LAW_VARIANT_TRANSITIONAL, LAW_VARIANT_AFTER_PERIOD };

/** Section I: a set, of which exactly one must be chosen. */
enum law_residence_basis { LAW_BASIS_A = 1, LAW_BASIS_B = 2, LAW_BASIS_C = 4 };

/** The guarded fields of the form. Texts are UTF-8, NULL or "" when empty. */
struct law_contract_form {
    enum law_variant variant;
    civil_day concluded_on;
    unsigned residence_basis; /* set of enum law_residence_basis */
    bool receives_benefit, wants_employment;
    civil_day overall_assessment_on; /* § 8 */
    const char *main_goal;
    int sub_goals;
    bool danish_not_offered;
    const char *danish_not_offered_reason;
    int danish_track, danish_module; /* 0: not chosen */
    bool offers_not_given;
    const char *offers_not_given_reason;
    enum law_partial partial;
    const char *activities_now, *clarification_method; /* § 5(2) */
    civil_day clarification_due_on;
    const char *postponement_statement, *programme_plan_when_possible; /* § 5(3) */
    civil_day participation_expected_on;
    civil_day follow_up_by; /* section IX */
    bool authority_signed, citizen_signed;
    const char *acceptance_other_means; /* § 4(2) */
    const char *no_signature_reason;    /* § 4(3) */
    civil_day citizen_signed_on, declaration_signed_on;
    const char *declaration_reason; /* why the declaration was not signed the same day */
};

/** All that hinders conclusion, in the order of the form. */
size_t law_contract_form_issues(const struct law_contract_form *form, struct law_issues *out);
/** A concluded contract is never edited: REFUSED, it takes an endorsement with both signatures (§
 * 16(2); K07). */
struct law_verdict law_contract_edit(bool is_concluded);
/** Is the one-month limit computed for this variant? (K12) */
bool law_contract_has_limit(enum law_variant variant);

#endif
