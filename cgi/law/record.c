/* What a follow-up must hold, and its notices (law.md 2.1-2.3, 2.7-2.10). */
#include "law/record.h"

#include "law/internal.h"

struct law_verdict law_record_counts(enum law_channel channel, const char *letter_reason,
                                     bool guideline_valid)
{
    const struct law_verdict counts =
        law_say(LAW_ALLOWED, LAW_REASON_COUNTS_AS_FOLLOW_UP, IL_20_1_8, CIVIL_NONE);

    switch (channel) {
    case LAW_CHANNEL_OFFICE:
        return counts;
    case LAW_CHANNEL_PHONE:
    case LAW_CHANNEL_VIDEO:
    case LAW_CHANNEL_OTHER_COMPARABLE:
        return law_say(LAW_ALLOWED, LAW_REASON_COUNTS_AS_FOLLOW_UP, IL_20_1_9, CIVIL_NONE);
    case LAW_CHANNEL_LETTER:
        return law_say_reading(law_has_text(letter_reason) ? LAW_ALLOWED : LAW_REFUSED,
                               law_has_text(letter_reason) ? LAW_REASON_COUNTS_AS_FOLLOW_UP
                                                           : LAW_REASON_LETTER_NEEDS_REASON,
                               IL_20_1_9, LAW_R15, CIVIL_NONE);
    case LAW_CHANNEL_GUIDELINE_CONTACT:
        return law_say(guideline_valid ? LAW_ALLOWED : LAW_REFUSED,
                       guideline_valid ? LAW_REASON_COUNTS_AS_FOLLOW_UP : LAW_REASON_NO_GUIDELINE,
                       IL_20_2, CIVIL_NONE);
    case LAW_CHANNEL_SMS:
        return law_refuse(LAW_REASON_NOT_A_CONVERSATION, IL_20_1_8);
    case LAW_CHANNEL_UNSET:
        break;
    }
    return law_refuse(LAW_REASON_FIELD_MISSING, IL_20_1_8);
}

static void check_topics(const struct law_record *r, struct law_issues *out)
{
    if (!law_has_text(r->changes_in_situation_and_needs))
        law_issue_add(out, LAW_FIELD_TOPIC_SITUATION, LAW_REASON_FIELD_MISSING, IL_20_3_1);
    if (!law_has_text(r->course_and_outcome))
        law_issue_add(out, LAW_FIELD_TOPIC_COURSE, LAW_REASON_FIELD_MISSING, IL_20_3_2);
    if (!law_has_text(r->programme_changes))
        law_issue_add(out, LAW_FIELD_TOPIC_PROGRAMME, LAW_REASON_FIELD_MISSING, IL_20_3_3);
}

static void check_benefit(const struct law_record *r, struct law_issues *out)
{
    if (r->conversation != LAW_CONVERSATION_CV && r->conversation != LAW_CONVERSATION_JOB)
        law_issue_add(out, LAW_FIELD_CONVERSATION, LAW_REASON_WRONG_CONVERSATION, IL_20_7_1);
    if (!law_has_text(r->job_search_support))
        law_issue_add(out, LAW_FIELD_JOB_SEARCH_SUPPORT, LAW_REASON_FIELD_MISSING, IL_20_7_2);
    if (r->is_job_ready && !r->jobnet_checked)
        law_issue_add(out, LAW_FIELD_JOBNET_CHECKED, LAW_REASON_FIELD_MISSING, IL_20_7_3);
    if (!r->benefit_conditions_checked)
        law_issue_add(out, LAW_FIELD_BENEFIT_CHECKED, LAW_REASON_FIELD_MISSING, IL_20_8);
}

size_t law_record_issues(const struct law_record *record, civil_day today, struct law_issues *out)
{
    const struct law_verdict counts =
        law_record_counts(record->channel, record->letter_reason, record->guideline_valid);

    out->count = 0;
    if (record->held_on == CIVIL_NONE)
        law_issue_add(out, LAW_FIELD_HELD_ON, LAW_REASON_FIELD_MISSING, IL_20_1_8);
    else if (record->held_on > today)
        law_issue_add(out, LAW_FIELD_HELD_ON, LAW_REASON_HELD_IN_FUTURE, IL_20_1_8);
    if (counts.outcome != LAW_ALLOWED)
        law_issue_add(out, LAW_FIELD_CHANNEL, counts.reason, counts.cite);
    check_topics(record, out);
    if (record->receives_benefit)
        check_benefit(record, out);
    return out->count;
}

unsigned law_notice_items(enum law_rule_set set, bool is_family_permit)
{
    const unsigned common = LAW_NOTICE_SOCIETY | LAW_NOTICE_RESIDENCE | LAW_NOTICE_NATURALISATION;
    const struct law_rule_set_row *row = law_rule_set_row(set);

    if (row == NULL)
        return 0;
    if (row->kind != LAW_FOLLOW_UP_WINDOW)
        return common | LAW_NOTICE_FIVE_YEARS
               | (is_family_permit ? (unsigned)LAW_NOTICE_SECURITY : 0U);
    if (set == LAW_PAR20_2026)
        return common | (is_family_permit ? (unsigned)LAW_NOTICE_SPOUSE_TESTS : 0U);
    return common | LAW_NOTICE_BONUS;
}

struct law_verdict law_notice_given(enum law_rule_set set, bool is_family_permit, unsigned given)
{
    const struct law_rule_set_row *row = law_rule_set_row(set);
    const unsigned needed = law_notice_items(set, is_family_permit);
    const bool is_old = row != NULL && row->kind != LAW_FOLLOW_UP_WINDOW;
    const enum law_cite families = is_old ? BEK252_15_7 : BEK208_14_9;
    const unsigned missing = needed & ~given;

    if (row == NULL)
        return law_say(LAW_UNKNOWN, LAW_REASON_RULE_SET_TOO_OLD, BEK252_49, CIVIL_NONE);
    if (missing != 0)
        return law_refuse(LAW_REASON_NOTICE_ITEM_MISSING,
                          missing & (LAW_NOTICE_SECURITY | LAW_NOTICE_SPOUSE_TESTS) ? families
                          : is_old                                                  ? BEK252_15_6
                                                                                    : IL_20_9);
    return law_say(LAW_MET, LAW_REASON_NOTICE_GIVEN, is_old ? BEK252_15_6 : IL_20_9, CIVIL_NONE);
}

struct law_verdict law_residence_information(civil_day given_on, const char *text_version,
                                             const char *language)
{
    if (given_on == CIVIL_NONE || !law_has_text(text_version) || !law_has_text(language))
        return law_refuse(LAW_REASON_RESIDENCE_INFO_MISSING, IL_20_10);
    return law_say(LAW_MET, LAW_REASON_RESIDENCE_INFO_GIVEN, IL_20_10, CIVIL_NONE);
}
