/* The tables of citations, reasons and fields are whole. */
#include "dates.h"
#include "law/verdict.h"

int main(void)
{
    for (int c = 0; c < LAW_CITE__COUNT; c++) {
        const struct law_citation *row = law_citation((enum law_cite)c);

        CHECK(row->code == NULL ? "a citation without a row" : row->code,
              row->code != NULL && row->cite == (enum law_cite)c && row->text != NULL
                  && row->in_words != NULL && row->act != NULL && row->number != NULL);
        CHECK("only none is empty", (c == LAW_CITE_NONE) == (row->text[0] == '\0'));
        CHECK(row->code, c == LAW_CITE_NONE || row->last_checked_on != CIVIL_NONE);
        CHECK(row->code,
              row->in_force_from == CIVIL_NONE || row->in_force_from <= row->last_checked_on);
    }
    for (int r = 0; r < LAW_REASON__COUNT; r++)
        CHECK("a reason has a code and a meaning",
              law_reason_code((enum law_reason)r)[0] != '\0'
                  && law_reason_meaning((enum law_reason)r)[0] != '\0');
    for (int r = 1; r < LAW_REASON__COUNT; r++) {
        const char *code = law_reason_code((enum law_reason)r);
        int alike = 0;

        for (int other = 0; other < r; other++)
            alike += strcmp(code, law_reason_code((enum law_reason)other)) == 0;
        CHECK_INT(code, alike, 0);
    }
    for (int f = 0; f < LAW_FIELD__COUNT; f++)
        CHECK("a field has a code", law_field_code((enum law_field)f)[0] != '\0');
    CHECK_STR("IL § 20, stk. 1, 2. pkt.", law_citation(IL_20_1_2)->text,
              "IL § 20, stk. 1, 2. pkt.");
    CHECK_STR("in words", law_citation(IL_20_5_3)->in_words,
              "integrationsloven § 20, stk. 5, 3. pkt.");
    CHECK_STR("its number", law_citation(IL_20_5_3)->number, "LBK nr. 1146 af 22. juni 2020");
    CHECK_DAY("its day", law_citation(IL_20_5_3)->in_force_from, "2020-06-22");
    CHECK_DAY("the order of 2006", law_citation(BEK252_15_1)->in_force_from, "2006-04-01");
    CHECK_DAY("the order of 2009", law_citation(BEK445_15)->in_force_from, "2009-06-15");
    CHECK_DAY("the order of 2010", law_citation(BEK777_15)->in_force_from, "2010-07-01");
    CHECK_DAY("the order of 2016", law_citation(BEK1208_16)->in_force_from, "2016-10-01");
    CHECK_DAY("the order of 2024", law_citation(BEK1761_14)->in_force_from, "2025-01-01");
    CHECK_DAY("the order of 2026", law_citation(BEK208_14)->in_force_from, "2026-02-01");
    CHECK_DAY("store bededag", law_citation(BEK270_2023)->in_force_from, "2024-01-01");
    CHECK_DAY("checked", law_citation(IL_20_5_3)->last_checked_on, "2026-02-28");
    CHECK_STR("R-05", law_reading_text(LAW_R05), "R-05");
    CHECK_STR("R-18", law_reading_text(LAW_R18), "R-18");
    CHECK_STR("no reading", law_reading_text(LAW_READING_NONE), "");
    CHECK_STR("outcome", law_outcome_code(LAW_BREACHED), "breached");
    CHECK_STR("outside", law_outcome_code((enum law_outcome)99), "unknown");
    CHECK_INT("outside the citations", law_citation((enum law_cite)9999)->cite, LAW_CITE_NONE);
    return CHECK_DONE();
}
