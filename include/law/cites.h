/* The citations: one code for each sentence of an act that a rule rests on (table in cites.c). */
#ifndef LAW_CITES_H
#define LAW_CITES_H

#include "law/civil.h"

enum law_cite {
    LAW_CITE_NONE = 0,
    /* integrationsloven */
    IL_4_2,      /* takeover of refugees */
    IL_4_3,      /* takeover of others */
    IL_16_1_2,   /* adults get the programme */
    IL_16_3,     /* entitled to benefit */
    IL_16_4,     /* others: only what they want */
    IL_16_6,     /* start within a month */
    IL_16_8,     /* one year, at most five */
    IL_16A,      /* education order */
    IL_17_1,     /* presumed job ready */
    IL_17_2,     /* assessment within three months */
    IL_19_1,     /* contract within a month, both sign */
    IL_19_2,     /* early contract for refugees */
    IL_19_8,     /* disagreement: the authority decides the content */
    IL_19_9,     /* valid until permanent residence */
    IL_20_1_1,   /* duty to follow up until the goals are met */
    IL_20_1_2,   /* four times in six months */
    IL_20_1_3,   /* then as needed */
    IL_20_1_4,   /* § 16(4): as needed */
    IL_20_1_5,   /* work or education without benefit: every 12 months */
    IL_20_1_6,   /* parental leave */
    IL_20_1_7,   /* goals met: as needed */
    IL_20_1_8,   /* individual conversation */
    IL_20_1_9,   /* telephone, digital, comparable */
    IL_20_2,     /* group guidelines */
    IL_20_3,     /* the three topics */
    IL_20_3_1,   /* the situation, and how the contract was kept */
    IL_20_3_2,   /* the course and its outcome */
    IL_20_3_3,   /* changes of the programme */
    IL_20_4,     /* duty to self-book */
    IL_20_5_1,   /* exemption */
    IL_20_5_2,   /* enabling: as fast as possible able to book */
    IL_20_5_3,   /* revocation */
    IL_20_6,     /* rules under LAB § 39 no. 10 apply */
    IL_20_7,     /* form for benefit receivers */
    IL_20_7_1,   /* a conversation on cv or jobs */
    IL_20_7_2,   /* support of the search for jobs */
    IL_20_7_3,   /* what stands on Jobnet */
    IL_20_8,     /* basis for benefit decisions */
    IL_20_9,     /* notice on missing language learning */
    IL_20_10,    /* permanent residence information */
    IL_21_1,     /* referral to Danish */
    IL_21_3,     /* five years of Danish */
    IL_26B_4,    /* CV within three weeks */
    IL_27_1,     /* conversation after a control action */
    IL_27_2,     /* every 14 days, offer within two weeks */
    IL_51B,      /* contract data pass on at a move */
    IL_53_2,     /* complaint body */
    /* bekendtgørelse om en aktiv beskæftigelsesindsats, 1216/2023 */
    BEK1216_24_2, /* sickness deregisters */
    BEK1216_26,   /* information on deregistration */
    BEK1216_27_2, /* deregistration from the day after the deadline */
    BEK1216_30_1, /* authority's own mistake */
    BEK1216_30_2, /* well again: registered again */
    BEK1216_30_3, /* re-registration with a booking, 10 days, 3 months */
    BEK1216_30_4, /* registered by the authority: books when first on the portal */
    BEK1216_44_1, /* deadline at least 8 days, interview within a week after */
    BEK1216_44_2, /* guidance first */
    BEK1216_44_3, /* written notice outside the portal */
    BEK1216_44_4, /* rebooking */
    BEK1216_45_1_1, /* exemption on request: IT */
    BEK1216_45_1_2, /* exemption on request: language */
    BEK1216_45_1_3, /* exemption on request: impairment */
    BEK1216_45_2,   /* premises or interpreter */
    BEK1216_46_1,   /* summons in writing, personal */
    BEK1216_46_2,   /* respects childcare, health */
    BEK1216_49_1,   /* tell of absence at once */
    BEK1216_49_3,   /* holiday with two weeks' notice */
    /* lov om en aktiv beskæftigelsesindsats */
    LAB_33,      /* form of the conversation */
    LAB_34_2,    /* first conversation and short notice by summons */
    LAB_35,      /* revocation */
    LAB_39_10,   /* the minister's rules */
    /* lov om aktiv socialpolitik */
    LAS_13_7,    /* reasonable grounds */
    LAS_35_1,    /* guidance before a deduction */
    LAS_35_3,    /* deduction within three whole months */
    LAS_35_6,    /* hearing and decision in one letter */
    LAS_35_7,    /* personal contact first */
    LAS_37_1,    /* no-show: days */
    LAS_37_3,    /* a booking weighs as a summons */
    LAS_37A_1,   /* missed deadline: days */
    /* how decisions are made */
    FVL_7,       /* guidance */
    FVL_8,       /* representative */
    FVL_19,      /* hearing */
    FVL_21,      /* time to comment on request */
    FVL_22,      /* reasons */
    FVL_23,      /* written reasons on request */
    FVL_24,      /* what reasons contain */
    FVL_25,      /* complaint guidance */
    RSL_66,      /* reassessment */
    RSL_67_1,    /* four weeks to complain */
    RSL_72_1,    /* no suspensive effect */
    BEK861_11,   /* reassess within four weeks */
    BEK861_12,   /* partly upheld */
    BEK861_13,   /* late complaint is sent on */
    DPL_10,      /* arrived when available */
    CPRL_52,     /* CPR number as identification */
    /* the national data base */
    BEK113_12,   /* outages accepted */
    BEK113_13,   /* always free slots */
    BEK113_20,   /* what a summons and a booking report */
    /* contract orders */
    BEK252_2,    /* aim: employment or education */
    BEK252_4,    /* both sign, or why not */
    BEK252_5_2,  /* not fully clarified */
    BEK252_5_3,  /* postponed */
    BEK252_8_1,  /* overall assessment */
    BEK252_11,   /* declaration signed at the same time */
    BEK252_16_2, /* change by endorsement */
    BEK252_ANNEX, /* Bilag 1, the form */
    BEK252_5_1,  /* contract within a month */
    BEK252_8_3,  /* CV within a month */
    BEK252_15_1, /* every third month */
    BEK252_15_6, /* four items of guidance */
    BEK252_15_7, /* fifth item for families */
    BEK252_17,   /* follow-up at a move */
    BEK252_25_2, /* practice inside a special course */
    BEK252_27_1, /* special upskilling: three months within six */
    BEK252_39,   /* wage subsidy: one year */
    BEK252_49,   /* in force 1 April 2006 */
    BEK445_15,   /* bek2009 */
    BEK777_15,   /* bek2010 */
    BEK1208_16,  /* par20_2016 */
    BEK1307_13,  /* rules by reference */
    BEK1307_19,  /* par20_2020 */
    BEK1761_14,  /* par20_2025 */
    BEK208_14,   /* par20_2026 */
    BEK208_14_9, /* A1 and A2 tests of spouses */
    BEK208_41_3, /* Ukraine special act stays with 1307/2020 */
    /* calendar and choices */
    BEK270_2023,  /* store bededag abolished from 2024 */
    DUL_4_2,      /* three years of Danish */
    UDL_11,       /* permanent residence */
    LAW_CHOICE,   /* no legal source: the municipality's setting */
    LAW_CITE__COUNT
};

/** One citation. Texts are Danish and constant. */
struct law_citation {
    enum law_cite cite;
    const char *code;         /* "IL_20_1_2" */
    const char *text;         /* "IL § 20, stk. 1, 2. pkt." */
    const char *act;          /* full short name: "integrationsloven" */
    const char *number;       /* "LBK nr. 1146 af 22. juni 2020" */
    const char *in_words;     /* for a citizen's page: "integrationsloven § 20, stk. 1, 2. pkt." */
    civil_day in_force_from;  /* of that text; CIVIL_NONE where the day was not seen */
    civil_day last_checked_on; /* CIVIL_NONE: nobody has checked it */
};

/** The row of a citation; the row of LAW_CITE_NONE (empty texts) for what is none. */
const struct law_citation *law_citation(enum law_cite cite);

#endif
