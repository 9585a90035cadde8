/* The CPR number: I01-I07 and what people type. The numbers fail modulus 11 or belong to births of
 * the 1800s (law.md 7.2). */
#include "dates.h"
#include "law/cpr.h"

int main(void)
{
    static const struct {
        const char *name, *text;
        bool is_valid, is_substitute, passes;
        const char *born;
        enum law_reason reason;
    } cases[] = {
        { "I01 fails modulus 11", "1502720000", true, false, false, "1972-02-15",
          LAW_REASON_CPR_MODULUS_NOTE },
        { "I02 7th digit 4, year 36", "1502364000", false, false, false, "2036-02-15",
          LAW_REASON_CPR_BORN_IN_FUTURE },
        { "I02 7th digit 4, year 37", "1502374000", true, false, false, "1937-02-15",
          LAW_REASON_CPR_MODULUS_NOTE },
        { "I03 7th digit 5, year 57", "1502575000", false, false, false, "2057-02-15",
          LAW_REASON_CPR_BORN_IN_FUTURE },
        { "I03 7th digit 5, year 58", "1502585000", true, false, false, "1858-02-15",
          LAW_REASON_CPR_MODULUS_NOTE },
        { "I04 no such leap day", "2902054000", false, false, false, "",
          LAW_REASON_CPR_NO_SUCH_DATE },
        { "I05 leap day", "2902044000", true, false, false, "2004-02-29",
          LAW_REASON_CPR_MODULUS_NOTE },
        { "I06 substitute", "7502720000", true, true, false, "1972-02-15",
          LAW_REASON_CPR_SUBSTITUTE },
        { "I07 passes modulus 11", "1503595008", true, false, true, "1859-03-15",
          LAW_REASON_CPR_OK },
        { "dash", "150272-0000", true, false, false, "1972-02-15", LAW_REASON_CPR_MODULUS_NOTE },
        { "spaces", " 15 02 72 0000\n", true, false, false, "1972-02-15",
          LAW_REASON_CPR_MODULUS_NOTE },
        { "dots", "15.02.72-0000", true, false, false, "1972-02-15", LAW_REASON_CPR_MODULUS_NOTE },
        { "nine digits", "150272000", false, false, false, "", LAW_REASON_CPR_WRONG_LENGTH },
        { "eleven digits", "15027200000", false, false, false, "", LAW_REASON_CPR_WRONG_LENGTH },
        { "empty", "", false, false, false, "", LAW_REASON_CPR_WRONG_LENGTH },
        { "a letter", "150272000o", false, false, false, "", LAW_REASON_CPR_NOT_DIGITS },
        { "day 00", "0002720001", false, false, false, "", LAW_REASON_CPR_NO_SUCH_DATE },
        { "day 60", "6002720000", false, false, false, "", LAW_REASON_CPR_NO_SUCH_DATE },
        { "day 92", "9202720000", false, false, false, "", LAW_REASON_CPR_NO_SUCH_DATE },
        { "month 13", "1513720000", false, false, false, "", LAW_REASON_CPR_NO_SUCH_DATE },
        { "born today", "2211269000", true, false, false, "2026-11-22",
          LAW_REASON_CPR_MODULUS_NOTE },
        { "born tomorrow", "2311269000", false, false, false, "2026-11-23",
          LAW_REASON_CPR_BORN_IN_FUTURE },
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct law_cpr got = law_cpr_parse(cases[i].text, D("2026-11-22"));

        CHECK_INT(cases[i].name, got.is_valid, cases[i].is_valid);
        CHECK_INT(cases[i].name, got.is_substitute, cases[i].is_substitute);
        CHECK_INT(cases[i].name, got.passes_modulus11, cases[i].passes);
        CHECK_DAY(cases[i].name, got.born, cases[i].born);
        CHECK_INT(cases[i].name, got.reason, cases[i].reason);
        CHECK_INT(cases[i].name, strlen(got.digits), cases[i].is_valid ? 10 : 0);
    }
    CHECK_STR("digits alone", law_cpr_parse("150272-0000", D("2026-11-22")).digits, "1502720000");
    CHECK("no text", !law_cpr_parse(NULL, D("2026-11-22")).is_valid);
    CHECK_INT("years 00-36 of 4",
              civil_parts(law_cpr_parse("1502004000", D("2026-11-22")).born).year, 2000);
    CHECK_INT("years 37-99 of 9",
              civil_parts(law_cpr_parse("1502379000", D("2026-11-22")).born).year, 1937);
    CHECK_INT("8 in 58", civil_parts(law_cpr_parse("1502588000", D("2026-11-22")).born).year, 1858);
    CHECK_INT("3 in 99", civil_parts(law_cpr_parse("1502993000", D("2026-11-22")).born).year, 1999);
    return CHECK_DONE();
}
