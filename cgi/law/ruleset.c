/* The rule sets of law.md 4.4 as data: adding one is adding a row. */
#include "law/contract.h"

#include "law/internal.h"

enum { /* days since 1970-01-01, tested against the dates in words */
       D_2006_04_01 = 13239,
       D_2009_06_15 = 14410,
       D_2010_07_01 = 14791,
       D_2016_07_01 = 16983,
       D_2020_01_01 = 18262,
       D_2025_01_01 = 20089,
       D_2026_02_01 = 20485
};

/* clang-format off */
static const struct law_rule_set_row rows[] = {
    { LAW_BEK2006,    "bek2006",    D_2006_04_01, D_2009_06_15 - 1, LAW_FOLLOW_UP_THREE_MONTHS,         0, BEK252_15_1 },
    { LAW_BEK2009,    "bek2009",    D_2009_06_15, D_2010_07_01 - 1, LAW_FOLLOW_UP_THREE_MONTHS,         0, BEK445_15 },
    { LAW_BEK2010,    "bek2010",    D_2010_07_01, D_2016_07_01 - 1, LAW_FOLLOW_UP_THREE_MONTHS_RELIEF,  0, BEK777_15 },
    { LAW_PAR20_2016, "par20_2016", D_2016_07_01, D_2020_01_01 - 1, LAW_FOLLOW_UP_WINDOW,              12, BEK1208_16 },
    { LAW_PAR20_2020, "par20_2020", D_2020_01_01, D_2025_01_01 - 1, LAW_FOLLOW_UP_WINDOW,               6, BEK1307_19 },
    { LAW_PAR20_2025, "par20_2025", D_2025_01_01, D_2026_02_01 - 1, LAW_FOLLOW_UP_WINDOW,               6, BEK1761_14 },
    { LAW_PAR20_2026, "par20_2026", D_2026_02_01, CIVIL_NONE,       LAW_FOLLOW_UP_WINDOW,               6, BEK208_14 },
}; /* clang-format on */

const struct law_rule_set_row *law_rule_sets(size_t *count)
{
    *count = sizeof rows / sizeof *rows;
    return rows;
}

const struct law_rule_set_row *law_rule_set_row(enum law_rule_set set)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (rows[i].set == set)
            return &rows[i];
    return NULL;
}

enum law_rule_set law_rule_set_from(const char *code)
{
    const char *codes[LAW_RULE_SET__COUNT] = { NULL };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        codes[rows[i].set] = rows[i].code;
    return (enum law_rule_set)law_code_find(codes, LAW_RULE_SET__COUNT, code);
}

struct law_rule_set_answer law_rule_set_of(civil_day concluded_on, bool ukraine_act)
{
    struct law_rule_set_answer out = { .set = LAW_RULE_SET_NONE };

    if (concluded_on == CIVIL_NONE) {
        out.verdict = law_say(LAW_UNKNOWN, LAW_REASON_DATE_UNKNOWN, BEK252_49, CIVIL_NONE);
        return out;
    }
    if (ukraine_act) {
        out.set = LAW_PAR20_2020;
        out.verdict = law_say(LAW_ALLOWED, LAW_REASON_RULE_SET_UKRAINE, BEK208_41_3, CIVIL_NONE);
        return out;
    }
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (concluded_on >= rows[i].from
            && (rows[i].to == CIVIL_NONE || concluded_on <= rows[i].to)) {
            out.set = rows[i].set;
            out.verdict = law_say_reading(LAW_ALLOWED, LAW_REASON_RULE_SET_FOUND, rows[i].cite,
                                          LAW_R13, rows[i].to);
            return out;
        }
    }
    out.verdict = law_refuse(LAW_REASON_RULE_SET_TOO_OLD, BEK252_49);
    return out;
}
