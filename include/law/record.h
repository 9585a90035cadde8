/* What a follow-up must hold before it can be closed, and the notices that go with it
 * (law.md 2.1-2.3, 2.7- 2.10; IL § 20, stk. 1-3, 7-10; BEK 252/2006 § 15). */
#ifndef LAW_RECORD_H
#define LAW_RECORD_H

#include "law/contract.h"

/** The form of a contact. */
enum law_channel {
    LAW_CHANNEL_UNSET = 0,
    LAW_CHANNEL_OFFICE,
    LAW_CHANNEL_PHONE,
    LAW_CHANNEL_VIDEO,
    LAW_CHANNEL_OTHER_COMPARABLE,
    LAW_CHANNEL_LETTER,            /* needs a reason */
    LAW_CHANNEL_GUIDELINE_CONTACT, /* counts only under a group guideline valid that day (stk. 2) */
    LAW_CHANNEL_SMS                /* a contact, never a follow-up by itself */
};

/** Does the contact count as a follow-up (C24, C28)? ALLOWED, or why not. */
struct law_verdict law_record_counts(enum law_channel channel, const char *letter_reason,
                                     bool guideline_valid);

enum law_conversation {
    LAW_CONVERSATION_UNSET = 0,
    LAW_CONVERSATION_GENERAL,
    LAW_CONVERSATION_CV,
    LAW_CONVERSATION_JOB
};

/** A follow-up as recorded. Texts are UTF-8. */
struct law_record {
    civil_day held_on;
    enum law_channel channel;
    const char *letter_reason;
    bool guideline_valid;
    const char *changes_in_situation_and_needs; /* stk. 3, topic 1 */
    const char *course_and_outcome;             /* topic 2 */
    const char *programme_changes;              /* topic 3 */
    bool receives_benefit;                      /* on the day */
    bool is_job_ready;
    enum law_conversation conversation;
    const char *job_search_support;  /* stk. 7 */
    bool jobnet_checked;             /* stk. 7, job ready */
    bool benefit_conditions_checked; /* stk. 8 */
};

/** What is missing before it can be closed; until then it is a draft (J08, J09). */
size_t law_record_issues(const struct law_record *record, civil_day today, struct law_issues *out);

/** The items of guidance that go with the notice on language learning. A set. */
enum law_notice_item {
    LAW_NOTICE_SOCIETY = 1 << 0,        /* language and getting on in society */
    LAW_NOTICE_RESIDENCE = 1 << 1,      /* permanent residence needs a Danish test */
    LAW_NOTICE_NATURALISATION = 1 << 2, /* naturalisation needs tests */
    LAW_NOTICE_FIVE_YEARS = 1 << 3,     /* bek2006: five or three years */
    LAW_NOTICE_SECURITY = 1 << 4,       /* bek2006, families: halving of the security */
    LAW_NOTICE_BONUS = 1 << 5,          /* par20_2020: danskbonus */
    LAW_NOTICE_SPOUSE_TESTS = 1 << 6    /* par20_2026, spouses: A1 and A2 */
};
/** The items a rule set demands (2.9, § 15(6)-(7); J03, J04). */
unsigned law_notice_items(enum law_rule_set set, bool is_family_permit);
/** May the notice be marked as given? REFUSED while an item is missing. */
struct law_verdict law_notice_given(enum law_rule_set set, bool is_family_permit, unsigned given);

/** May the contract be concluded? Information on permanent residence first (J07, stk. 10). */
struct law_verdict law_residence_information(civil_day given_on, const char *text_version,
                                             const char *language);

#endif
