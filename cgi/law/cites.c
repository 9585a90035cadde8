/* The citations, one row each. `in force from` is the day the text (in the version given; for a
 * consolidated act the day of that consolidation) took effect, CIVIL_NONE where that was not seen;
 * `last checked on` the day somebody last read the source: see law.md 0.1-0.2 for what was read. A
 * row without a day there has not been checked and says so on the page that lists them. */
#include "law/cites.h"

/* Days as numbers, so that the table is constant: days since 1970-01-01. */
enum {
    UNSEEN = CIVIL_NONE,
    D_2006_04_01 = 13239,
    D_2009_06_15 = 14410,
    D_2010_07_01 = 14791,
    D_2016_10_01 = 17075,
    D_2020_06_22 = 18435,
    D_2024_01_01 = 19723,
    D_2025_01_01 = 20089,
    D_2026_02_01 = 20485,
    CHECKED = 20512 /* 2026-02-28: the state of the sources that were read */
};

#define NAME_IL      "integrationsloven"
#define NUMBER_IL    "LBK nr. 1146 af 22. juni 2020"
#define NAME_B1216   "bekendtgørelse om en aktiv beskæftigelsesindsats"
#define NUMBER_B1216 "BEK nr. 1216 af 28. september 2023"
#define NAME_LAB     "lov om en aktiv beskæftigelsesindsats"
#define NUMBER_LAB   "LBK nr. 280 af 1. marts 2024"
#define NAME_LAS     "lov om aktiv socialpolitik"
#define NUMBER_LAS   "LBK nr. 1004 af 30. juni 2025"
#define NAME_FVL     "forvaltningsloven"
#define NUMBER_FVL   "LBK nr. 433 af 22. april 2014"
#define NAME_RSL     "retssikkerhedsloven"
#define NUMBER_RSL   "LBK nr. 354 af 2. april 2025"
#define NAME_B861    "bekendtgørelse om retssikkerhed og administration"
#define NUMBER_B861  "BEK nr. 861 af 19. juni 2025"
#define NAME_DPL     "lov om Digital Post"
#define NUMBER_DPL   "LBK nr. 686 af 15. april 2021"
#define NAME_CPRL    "CPR-loven"
#define NUMBER_CPRL  "LBK nr. 1010 af 23. juni 2023"
#define NAME_B113    "bekendtgørelse om det fælles it-datagrundlag"
#define NUMBER_B113  "BEK nr. 113 af 21. januar 2026"
#define NAME_B252    "bekendtgørelse om integrationskontrakt"
#define NUMBER_B252  "BEK nr. 252 af 28. marts 2006"
#define NAME_B445    "bekendtgørelse om integrationskontrakt"
#define NUMBER_B445  "BEK nr. 445 af 2009"
#define NAME_B777    "bekendtgørelse om integrationskontrakt"
#define NUMBER_B777  "BEK nr. 777 af 2010"
#define NAME_B1208   "bekendtgørelse om integrationskontrakt"
#define NUMBER_B1208 "BEK nr. 1208 af 2016"
#define NAME_B1307   "bekendtgørelse om integrationskontrakt"
#define NUMBER_B1307 "BEK nr. 1307 af 2020"
#define NAME_B1761   "bekendtgørelse om integrationskontrakt"
#define NUMBER_B1761 "BEK nr. 1761 af 2024"
#define NAME_B208    "bekendtgørelse om integrationskontrakt"
#define NUMBER_B208  "BEK nr. 208 af 2026"
#define NAME_B270    "bekendtgørelsen om store bededag"
#define NUMBER_B270  "BEK nr. 270 af 2023"
#define NAME_DUL     "danskuddannelsesloven"
#define NUMBER_DUL   "LBK nr. 1372 af 22. september 2022"
#define NAME_UDL     "udlændingeloven"
#define NUMBER_UDL   "LBK nr. 1183 af 25. september 2025"

#define ROW(code, short_name, paragraph, act, from)                                                \
    [code] = { code,       #code,        short_name " " paragraph,                                 \
               NAME_##act, NUMBER_##act, NAME_##act " " paragraph,                                 \
               from,       CHECKED }

/* clang-format off */
static const struct law_citation rows[LAW_CITE__COUNT] = {
    [LAW_CITE_NONE] = { LAW_CITE_NONE, "NONE", "", "", "", "", UNSEEN, UNSEEN },
    ROW(IL_4_2,    "IL", "§ 4, stk. 2",           IL, D_2020_06_22),
    ROW(IL_4_3,    "IL", "§ 4, stk. 3",           IL, D_2020_06_22),
    ROW(IL_16_1_2, "IL", "§ 16, stk. 1-2",        IL, D_2020_06_22),
    ROW(IL_16_3,   "IL", "§ 16, stk. 3",          IL, D_2020_06_22),
    ROW(IL_16_4,   "IL", "§ 16, stk. 4",          IL, D_2020_06_22),
    ROW(IL_16_6,   "IL", "§ 16, stk. 6",          IL, D_2020_06_22),
    ROW(IL_16_8,   "IL", "§ 16, stk. 8",          IL, D_2020_06_22),
    ROW(IL_16A,    "IL", "§ 16 a, stk. 1",        IL, D_2020_06_22),
    ROW(IL_17_1,   "IL", "§ 17, stk. 1",          IL, D_2020_06_22),
    ROW(IL_17_2,   "IL", "§ 17, stk. 2",          IL, D_2020_06_22),
    ROW(IL_19_1,   "IL", "§ 19, stk. 1",          IL, D_2020_06_22),
    ROW(IL_19_2,   "IL", "§ 19, stk. 2",          IL, D_2020_06_22),
    ROW(IL_19_8,   "IL", "§ 19, stk. 8",          IL, D_2020_06_22),
    ROW(IL_19_9,   "IL", "§ 19, stk. 9",          IL, D_2020_06_22),
    ROW(IL_20_1_1, "IL", "§ 20, stk. 1, 1. pkt.", IL, D_2020_06_22),
    ROW(IL_20_1_2, "IL", "§ 20, stk. 1, 2. pkt.", IL, D_2020_06_22),
    ROW(IL_20_1_3, "IL", "§ 20, stk. 1, 3. pkt.", IL, D_2020_06_22),
    ROW(IL_20_1_4, "IL", "§ 20, stk. 1, 4. pkt.", IL, D_2020_06_22),
    ROW(IL_20_1_5, "IL", "§ 20, stk. 1, 5. pkt.", IL, D_2020_06_22),
    ROW(IL_20_1_6, "IL", "§ 20, stk. 1, 6. pkt.", IL, D_2020_06_22),
    ROW(IL_20_1_7, "IL", "§ 20, stk. 1, 7. pkt.", IL, D_2020_06_22),
    ROW(IL_20_1_8, "IL", "§ 20, stk. 1, 8. pkt.", IL, D_2020_06_22),
    ROW(IL_20_1_9, "IL", "§ 20, stk. 1, 9. pkt.", IL, D_2020_06_22),
    ROW(IL_20_2,   "IL", "§ 20, stk. 2",          IL, D_2020_06_22),
    ROW(IL_20_3,   "IL", "§ 20, stk. 3",          IL, D_2020_06_22),
    ROW(IL_20_3_1, "IL", "§ 20, stk. 3, 1. pkt.", IL, D_2020_06_22),
    ROW(IL_20_3_2, "IL", "§ 20, stk. 3, 2. pkt.", IL, D_2020_06_22),
    ROW(IL_20_3_3, "IL", "§ 20, stk. 3, 3. pkt.", IL, D_2020_06_22),
    ROW(IL_20_4,   "IL", "§ 20, stk. 4",          IL, D_2020_06_22),
    ROW(IL_20_5_1, "IL", "§ 20, stk. 5, 1. pkt.", IL, D_2020_06_22),
    ROW(IL_20_5_2, "IL", "§ 20, stk. 5, 2. pkt.", IL, D_2020_06_22),
    ROW(IL_20_5_3, "IL", "§ 20, stk. 5, 3. pkt.", IL, D_2020_06_22),
    ROW(IL_20_6,   "IL", "§ 20, stk. 6",          IL, D_2020_06_22),
    ROW(IL_20_7,   "IL", "§ 20, stk. 7",          IL, D_2020_06_22),
    ROW(IL_20_7_1, "IL", "§ 20, stk. 7, 1. pkt.", IL, D_2020_06_22),
    ROW(IL_20_7_2, "IL", "§ 20, stk. 7, 2. pkt.", IL, D_2020_06_22),
    ROW(IL_20_7_3, "IL", "§ 20, stk. 7, 3. pkt.", IL, D_2020_06_22),
    ROW(IL_20_8,   "IL", "§ 20, stk. 8",          IL, D_2020_06_22),
    ROW(IL_20_9,   "IL", "§ 20, stk. 9",          IL, D_2020_06_22),
    ROW(IL_20_10,  "IL", "§ 20, stk. 10",         IL, D_2020_06_22),
    ROW(IL_21_1,   "IL", "§ 21, stk. 1",          IL, D_2020_06_22),
    ROW(IL_21_3,   "IL", "§ 21, stk. 3",          IL, D_2020_06_22),
    ROW(IL_26B_4,  "IL", "§ 26 b, stk. 4",        IL, D_2020_06_22),
    ROW(IL_27_1,   "IL", "§ 27, stk. 1",          IL, D_2020_06_22),
    ROW(IL_27_2,   "IL", "§ 27, stk. 2",          IL, D_2020_06_22),
    ROW(IL_51B,    "IL", "§ 51 b",                IL, D_2020_06_22),
    ROW(IL_53_2,   "IL", "§ 53, stk. 2",          IL, D_2020_06_22),
    ROW(BEK1216_24_2,   "BEK 1216/2023", "§ 24, stk. 2",        B1216, UNSEEN),
    ROW(BEK1216_26,     "BEK 1216/2023", "§ 26",                B1216, UNSEEN),
    ROW(BEK1216_27_2,   "BEK 1216/2023", "§ 27, stk. 2",        B1216, UNSEEN),
    ROW(BEK1216_30_1,   "BEK 1216/2023", "§ 30, stk. 1, 2. pkt.", B1216, UNSEEN),
    ROW(BEK1216_30_2,   "BEK 1216/2023", "§ 30, stk. 2",        B1216, UNSEEN),
    ROW(BEK1216_30_3,   "BEK 1216/2023", "§ 30, stk. 3",        B1216, UNSEEN),
    ROW(BEK1216_30_4,   "BEK 1216/2023", "§ 30, stk. 4",        B1216, UNSEEN),
    ROW(BEK1216_44_1,   "BEK 1216/2023", "§ 44, stk. 1",        B1216, UNSEEN),
    ROW(BEK1216_44_2,   "BEK 1216/2023", "§ 44, stk. 2",        B1216, UNSEEN),
    ROW(BEK1216_44_3,   "BEK 1216/2023", "§ 44, stk. 3",        B1216, UNSEEN),
    ROW(BEK1216_44_4,   "BEK 1216/2023", "§ 44, stk. 4",        B1216, UNSEEN),
    ROW(BEK1216_45_1_1, "BEK 1216/2023", "§ 45, stk. 1, nr. 1", B1216, UNSEEN),
    ROW(BEK1216_45_1_2, "BEK 1216/2023", "§ 45, stk. 1, nr. 2", B1216, UNSEEN),
    ROW(BEK1216_45_1_3, "BEK 1216/2023", "§ 45, stk. 1, nr. 3", B1216, UNSEEN),
    ROW(BEK1216_45_2,   "BEK 1216/2023", "§ 45, stk. 2",        B1216, UNSEEN),
    ROW(BEK1216_46_1,   "BEK 1216/2023", "§ 46, stk. 1",        B1216, UNSEEN),
    ROW(BEK1216_46_2,   "BEK 1216/2023", "§ 46, stk. 2",        B1216, UNSEEN),
    ROW(BEK1216_49_1,   "BEK 1216/2023", "§ 49, stk. 1",        B1216, UNSEEN),
    ROW(BEK1216_49_3,   "BEK 1216/2023", "§ 49, stk. 3",        B1216, UNSEEN),
    ROW(LAB_33,     "LAB", "§ 33",           LAB, UNSEEN),
    ROW(LAB_34_2,   "LAB", "§ 34, stk. 2",   LAB, UNSEEN),
    ROW(LAB_35,     "LAB", "§ 35",           LAB, UNSEEN),
    ROW(LAB_39_10,  "LAB", "§ 39, nr. 10",   LAB, UNSEEN),
    ROW(LAS_13_7,   "LAS", "§ 13, stk. 7",   LAS, UNSEEN),
    ROW(LAS_35_1,   "LAS", "§ 35, stk. 1",   LAS, UNSEEN),
    ROW(LAS_35_3,   "LAS", "§ 35, stk. 3",   LAS, UNSEEN),
    ROW(LAS_35_6,   "LAS", "§ 35, stk. 6",   LAS, UNSEEN),
    ROW(LAS_35_7,   "LAS", "§ 35, stk. 7",   LAS, UNSEEN),
    ROW(LAS_37_1,   "LAS", "§ 37, stk. 1",   LAS, UNSEEN),
    ROW(LAS_37_3,   "LAS", "§ 37, stk. 3",   LAS, UNSEEN),
    ROW(LAS_37A_1,  "LAS", "§ 37 a, stk. 1", LAS, UNSEEN),
    ROW(FVL_7,      "FVL", "§ 7",            FVL, UNSEEN),
    ROW(FVL_8,      "FVL", "§ 8",            FVL, UNSEEN),
    ROW(FVL_19,     "FVL", "§ 19",           FVL, UNSEEN),
    ROW(FVL_21,     "FVL", "§ 21",           FVL, UNSEEN),
    ROW(FVL_22,     "FVL", "§ 22",           FVL, UNSEEN),
    ROW(FVL_23,     "FVL", "§ 23",           FVL, UNSEEN),
    ROW(FVL_24,     "FVL", "§ 24",           FVL, UNSEEN),
    ROW(FVL_25,     "FVL", "§ 25",           FVL, UNSEEN),
    ROW(RSL_66,     "RSL", "§ 66, stk. 1",   RSL, UNSEEN),
    ROW(RSL_67_1,   "RSL", "§ 67, stk. 1",   RSL, UNSEEN),
    ROW(RSL_72_1,   "RSL", "§ 72, stk. 1",   RSL, UNSEEN),
    ROW(BEK861_11,  "BEK 861/2025", "§ 11, stk. 1", B861, UNSEEN),
    ROW(BEK861_12,  "BEK 861/2025", "§ 12",  B861, UNSEEN),
    ROW(BEK861_13,  "BEK 861/2025", "§ 13",  B861, UNSEEN),
    ROW(DPL_10,     "DPL", "§ 10",           DPL, UNSEEN),
    ROW(CPRL_52,    "CPRL", "§ 52",          CPRL, UNSEEN),
    ROW(BEK113_12,  "BEK 113/2026", "§ 12",  B113, UNSEEN),
    ROW(BEK113_13,  "BEK 113/2026", "§ 13",  B113, UNSEEN),
    ROW(BEK113_20,  "BEK 113/2026", "§ 20",  B113, UNSEEN),
    ROW(BEK252_2, "BEK 252/2006", "§ 2", B252, D_2006_04_01),
    ROW(BEK252_4, "BEK 252/2006", "§ 4", B252, D_2006_04_01),
    ROW(BEK252_5_2, "BEK 252/2006", "§ 5, stk. 2", B252, D_2006_04_01),
    ROW(BEK252_5_3, "BEK 252/2006", "§ 5, stk. 3", B252, D_2006_04_01),
    ROW(BEK252_8_1, "BEK 252/2006", "§ 8, stk. 1", B252, D_2006_04_01),
    ROW(BEK252_11, "BEK 252/2006", "§ 11", B252, D_2006_04_01),
    ROW(BEK252_16_2, "BEK 252/2006", "§ 16, stk. 2", B252, D_2006_04_01),
    ROW(BEK252_ANNEX, "BEK 252/2006", "bilag 1", B252, D_2006_04_01),
    ROW(BEK252_5_1,   "BEK 252/2006", "§ 5, stk. 1",  B252, D_2006_04_01),
    ROW(BEK252_8_3,   "BEK 252/2006", "§ 8, stk. 3",  B252, D_2006_04_01),
    ROW(BEK252_15_1,  "BEK 252/2006", "§ 15, stk. 1", B252, D_2006_04_01),
    ROW(BEK252_15_6,  "BEK 252/2006", "§ 15, stk. 6", B252, D_2006_04_01),
    ROW(BEK252_15_7,  "BEK 252/2006", "§ 15, stk. 7", B252, D_2006_04_01),
    ROW(BEK252_17,    "BEK 252/2006", "§ 17",         B252, D_2006_04_01),
    ROW(BEK252_25_2,  "BEK 252/2006", "§ 25, stk. 2", B252, D_2006_04_01),
    ROW(BEK252_27_1,  "BEK 252/2006", "§ 27, stk. 1", B252, D_2006_04_01),
    ROW(BEK252_39,    "BEK 252/2006", "§ 39",         B252, D_2006_04_01),
    ROW(BEK252_49,    "BEK 252/2006", "§ 49",         B252, D_2006_04_01),
    ROW(BEK445_15,    "BEK 445/2009", "§ 15",         B445, D_2009_06_15),
    ROW(BEK777_15,    "BEK 777/2010", "§ 15",         B777, D_2010_07_01),
    ROW(BEK1208_16,   "BEK 1208/2016", "§ 16",        B1208, D_2016_10_01),
    ROW(BEK1307_13,   "BEK 1307/2020", "§ 13",        B1307, UNSEEN),
    ROW(BEK1307_19,   "BEK 1307/2020", "§ 19",        B1307, UNSEEN),
    ROW(BEK1761_14,   "BEK 1761/2024", "§ 14",        B1761, D_2025_01_01),
    ROW(BEK208_14,    "BEK 208/2026", "§ 14",         B208, D_2026_02_01),
    ROW(BEK208_14_9,  "BEK 208/2026", "§ 14, stk. 9", B208, D_2026_02_01),
    ROW(BEK208_41_3,  "BEK 208/2026", "§ 41, stk. 3", B208, D_2026_02_01),
    [BEK270_2023] = { BEK270_2023, "BEK270_2023", "BEK 270/2023", NAME_B270, NUMBER_B270, NAME_B270,
                      D_2024_01_01, CHECKED },
    ROW(DUL_4_2,      "DUL", "§ 4, stk. 2",           DUL, UNSEEN),
    ROW(UDL_11,       "UDL", "§ 11",                  UDL, UNSEEN),
    [LAW_CHOICE] = { LAW_CHOICE, "LAW_CHOICE", "kommunens indstilling", "kommunens indstilling", "", "",
                     UNSEEN, CHECKED },
};
/* clang-format on */

const struct law_citation *law_citation(enum law_cite cite)
{
    const size_t at = (size_t)cite < LAW_CITE__COUNT ? (size_t)cite : LAW_CITE_NONE;

    return &rows[at];
}
