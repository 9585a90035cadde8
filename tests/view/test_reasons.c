/* Every reason of the law has its words. */
#include "check.h"
#include "view/names.h"
#include "view/reasons.h"

static void every_reason(struct arena *a)
{
    for (int r = LAW_REASON_NONE + 1; r < LAW_REASON__COUNT; r++) {
        const char *formal = reason_formal((enum law_reason)r);
        const size_t bytes = strlen(formal);

        if (!CHECK("3 a whole sentence", bytes > 10 && formal[bytes - 1] == '.'))
            fprintf(stderr, "    %s\n", law_reason_code((enum law_reason)r));
        for (int lang = 0; lang < LANG__COUNT; lang++)
            CHECK("6.3 plain words", reason_plain((enum lang)lang, (enum law_reason)r)[0] != '\0');
        CHECK("3 with its paragraph", reason_with_cite(a, (enum law_reason)r, IL_20_4)[0] != '\0');
    }
}

static void sentences(struct arena *a)
{
    CHECK_STR("20-5 revoked, plain", reason_plain(LANG_DA, LAW_REASON_IS_REVOKED),
              "Du må ikke booke selv mere. Jobcenteret bestemmer tiden.");
    CHECK_STR("20-5 revoked, en", reason_plain(LANG_EN, LAW_REASON_IS_REVOKED),
              "You may not book yourself any more. The job centre decides the time.");
    CHECK_STR("20-5 staff only", reason_plain(LANG_DA, LAW_REASON_SAME_PERSON),
              "Ring til os, hvis du vil vide hvorfor.");
    CHECK_STR("20-5 with paragraph", reason_with_cite(a, LAW_REASON_IS_EXEMPT, IL_20_5_1),
              "Borgeren er undtaget fra at booke selv; jobcenteret indkalder "
              "(integrationsloven § 20, stk. 5, 1. pkt.).");
    CHECK_STR("a choice has no paragraph", reason_with_cite(a, LAW_REASON_IS_EXEMPT, LAW_CHOICE),
              "Borgeren er undtaget fra at booke selv; jobcenteret indkalder.");
    CHECK_STR("6.3 the rule last", reason_rule(a, LANG_DA, IL_20_4),
              "Reglen står i integrationsloven § 20, stk. 4.");
    CHECK_STR("6.1 a Danish name in Arabic is isolated", reason_rule(a, LANG_AR, IL_20_4),
              "القاعدة موجودة في \u2068integrationsloven § 20, stk. 4\u2069.");
    CHECK_STR("no rule", reason_rule(a, LANG_DA, LAW_CITE_NONE), "");
}

static void names(void)
{
    for (int i = 1; i < LAW_EXEMPTION__COUNT; i++) {
        CHECK("basis has a name", name_exemption((enum law_exemption_basis)i) != NULL);
        CHECK("basis has plain words", name_exemption_plain(LANG_AR, (enum law_exemption_basis)i));
    }
    for (int i = 0; i < LAW_DEADLINE_STATE__COUNT; i++)
        CHECK("state has a name", name_deadline((enum law_deadline_state)i) != NULL);
    for (int i = 0; i < LAW_REVOCATION_STATE__COUNT; i++)
        CHECK("step has a name", name_revocation((enum law_revocation_state)i) != NULL);
    for (int i = 0; i < LAW_ABSENCE__COUNT; i++)
        CHECK("absence has a name", name_absence((enum law_absence_kind)i) != NULL);
    for (int i = 0; i < LAW_SELFBOOK__COUNT; i++)
        CHECK("status has a name", name_selfbook((enum law_selfbook_status)i) != NULL);
    CHECK_STR("5 form", name_form(LANG_DA, LAW_FORM_PHONE), "på telefon");
    CHECK_STR("5 form to choose", name_form_choice(LANG_EN, LAW_FORM_OFFICE),
              "Come to the job centre");
}

int main(void)
{
    struct arena *a = arena_new();

    every_reason(a);
    sentences(a);
    names();
    arena_free(a);
    return CHECK_DONE();
}
