/* The law beside the software: each sentence of § 20, and of the rules it leans on, with the rules
 * that hold it, or the reason why there is none. `make law` proves the table, /regler shows it. */
#ifndef LAW_STATUTE_H
#define LAW_STATUTE_H

#include "law/verdict.h"

#include <stddef.h>

/** The parts of the table, in its order: § 20, stk. 1-10, then what stands around it. */
enum law_part {
    LAW_PART_UNSET = 0,
    LAW_PART_1,
    LAW_PART_2,
    LAW_PART_3,
    LAW_PART_4,
    LAW_PART_5,
    LAW_PART_6,
    LAW_PART_7,
    LAW_PART_8,
    LAW_PART_9,
    LAW_PART_10,
    LAW_PART_BOOKING,        /* stk. 6: the rules on self-booking */
    LAW_PART_EXEMPTION,      /* stk. 6: exemption and summons */
    LAW_PART_DEREGISTRATION, /* stk. 6: the jobseeker register */
    LAW_PART_ACT,            /* the act on the employment effort itself */
    LAW_PART_BESIDE,         /* rules of other acts that § 20 works together with */
    LAW_PART__COUNT
};

enum { LAW_SENTENCE_RULES_MAX = 6, LAW_SENTENCE_READINGS_MAX = 4 };

/** One function of this room. It stands here by its address, so that one that is gone is a compile
 * error. */
struct law_rule {
    const char *name; /* null ends a list */
    void (*function)(void);
};

/** One sentence. Texts are Danish and constant, in our own words. */
struct law_sentence {
    enum law_part part;
    enum law_cite cite;
    const char *says;        /* what the law says */
    const char *machine;     /* what the program works out; null: nothing */
    const char *person;      /* what a person decides; null: nothing is left to decide */
    const char *why_no_rule; /* where `rules` is empty: why the program has none; else null */
    const char *tests;       /* what the names of its test cases begin with: "C01 C02 3.1" */
    const char *settings;    /* what the municipality may choose: "P-01 P-02"; null: nothing */
    enum law_reading readings[LAW_SENTENCE_READINGS_MAX]; /* ended by LAW_READING_NONE */
    struct law_rule rules[LAW_SENTENCE_RULES_MAX];        /* ended by a null name */
};

/** The whole table, by part. */
const struct law_sentence *law_statute(size_t *count);
/** The heading of a part ("§ 20, stk. 4: selv at booke"), at most 38 characters, since it is a
 * title too; and its anchor ("stk-4"). */
const char *law_part_title(enum law_part part);
const char *law_part_anchor(enum law_part part);

/** A numbered reading in Danish: what is in doubt, and what was chosen and why. */
struct law_reading_row {
    enum law_reading reading;
    const char *doubt;
    const char *choice;
};
/** The row of a reading; that of LAW_READING_NONE (empty texts) for what is none. */
const struct law_reading_row *law_reading_row(enum law_reading reading);

#endif
