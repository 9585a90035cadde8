/* The record of one conversation: what is missing, and what follows (law.md 2.3, 2.7-2.10). */
#include "law/minutes.h"

#include "law/internal.h"

#include <string.h>

/* clang-format off */
static const char *const codes[LAW_MINUTES__COUNT] = {
    [LAW_MINUTES_CHANNEL] = "channel",
    [LAW_MINUTES_LETTER_REASON] = "letter_reason",
    [LAW_MINUTES_TOOK_PART] = "took_part",
    [LAW_MINUTES_SITUATION] = "situation",
    [LAW_MINUTES_KEPT_BY_AUTHORITY] = "kept_by_authority",
    [LAW_MINUTES_KEPT_BY_CITIZEN] = "kept_by_citizen",
    [LAW_MINUTES_FOLLOWED] = "followed",
    [LAW_MINUTES_COURSE] = "course",
    [LAW_MINUTES_OUTCOME] = "outcome",
    [LAW_MINUTES_CONTENT] = "content",
    [LAW_MINUTES_CONTENT_TEXT] = "content_text",
    [LAW_MINUTES_COMPOSITION] = "composition",
    [LAW_MINUTES_COMPOSITION_TEXT] = "composition_text",
    [LAW_MINUTES_GOALS] = "goals",
    [LAW_MINUTES_GOALS_TEXT] = "goals_text",
    [LAW_MINUTES_CONVERSATION] = "conversation",
    [LAW_MINUTES_JOB_SUPPORT] = "job_support",
    [LAW_MINUTES_JOBNET_ON] = "jobnet_on",
    [LAW_MINUTES_JOBNET_ENOUGH] = "jobnet_enough",
    [LAW_MINUTES_JOBNET_BY] = "jobnet_by",
    [LAW_MINUTES_BENEFIT_CHECK] = "benefit_check",
    [LAW_MINUTES_BENEFIT_DOUBT] = "benefit_doubt",
    [LAW_MINUTES_SYSTEMATIC] = "systematic",
    [LAW_MINUTES_LANGUAGE_FACTS] = "language_facts",
    [LAW_MINUTES_NOTICE] = "notice",
    [LAW_MINUTES_NOTICE_ITEMS] = "notice_items",
    [LAW_MINUTES_FAMILY] = "family",
    [LAW_MINUTES_INTERPRETER] = "interpreter",
    [LAW_MINUTES_RESIDENCE] = "residence",
    [LAW_MINUTES_RESIDENCE_LANGUAGE] = "residence_language",
    [LAW_MINUTES_AGREED] = "agreed",
    [LAW_MINUTES_NEXT_ON] = "next_on",
};
/* clang-format on */

const char *law_minutes_code(enum law_minutes_field field)
{
    return codes[field];
}

static bool has(const struct law_minutes *m, enum law_minutes_field field)
{
    return law_has_text(m->at[field]);
}

static bool is(const struct law_minutes *m, enum law_minutes_field field, const char *code)
{
    return m->at[field] && strcmp(m->at[field], code) == 0;
}

/* A number of the program's own making: no sign but a leading minus, no spaces. */
static civil_day number_of(const char *text, civil_day none)
{
    civil_day value = 0;

    if (!law_has_text(text))
        return none;
    for (const char *p = text + (*text == '-'); *p >= '0' && *p <= '9'; p++)
        value = value * 10 + (*p - '0');
    return *text == '-' ? -value : value;
}

unsigned law_minutes_items(const struct law_minutes *minutes)
{
    return (unsigned)number_of(minutes->at[LAW_MINUTES_NOTICE_ITEMS], 0);
}

static void add(struct law_minutes_missing *out, enum law_minutes_field field,
                enum law_reason reason, enum law_cite cite)
{
    for (size_t i = 0; i < out->count; i++)
        if (out->at[i].field == field)
            return;
    out->at[out->count++] = (struct law_missing){ field, reason, cite };
}

static void need(const struct law_minutes *m, struct law_minutes_missing *out,
                 enum law_minutes_field field, enum law_cite cite)
{
    if (!has(m, field))
        add(out, field, LAW_REASON_FIELD_MISSING, cite);
}

/* A change of the programme: yes with its words, or no. */
static const struct {
    enum law_minutes_field answer, text;
} changes[] = {
    { LAW_MINUTES_CONTENT, LAW_MINUTES_CONTENT_TEXT },
    { LAW_MINUTES_COMPOSITION, LAW_MINUTES_COMPOSITION_TEXT },
    { LAW_MINUTES_GOALS, LAW_MINUTES_GOALS_TEXT },
};
enum { CHANGES = sizeof changes / sizeof *changes };

static enum law_channel channel_of(const struct law_minutes *m)
{
    static const struct {
        const char *code;
        enum law_channel channel;
    } channels[] = {
        { "office", LAW_CHANNEL_OFFICE },
        { "phone", LAW_CHANNEL_PHONE },
        { "video", LAW_CHANNEL_VIDEO },
        { "other_comparable", LAW_CHANNEL_OTHER_COMPARABLE },
        { "letter", LAW_CHANNEL_LETTER },
    };

    for (size_t i = 0; i < sizeof channels / sizeof *channels; i++)
        if (is(m, LAW_MINUTES_CHANNEL, channels[i].code))
            return channels[i].channel;
    return LAW_CHANNEL_UNSET;
}

static enum law_conversation conversation_of(const struct law_minutes *m)
{
    return is(m, LAW_MINUTES_CONVERSATION, "cv")        ? LAW_CONVERSATION_CV
           : is(m, LAW_MINUTES_CONVERSATION, "job")     ? LAW_CONVERSATION_JOB
           : is(m, LAW_MINUTES_CONVERSATION, "general") ? LAW_CONVERSATION_GENERAL
                                                        : LAW_CONVERSATION_UNSET;
}

/* ---- the fields as the rule on records asks for them ---- */

static bool all(const struct law_minutes *m, const enum law_minutes_field *fields, int count)
{
    for (int i = 0; i < count; i++)
        if (!has(m, fields[i]))
            return false;
    return true;
}

static bool changes_are_whole(const struct law_minutes *m)
{
    for (int i = 0; i < CHANGES; i++)
        if (!has(m, changes[i].answer)
            || (is(m, changes[i].answer, "yes") && !has(m, changes[i].text)))
            return false;
    return true;
}

static const enum law_minutes_field situation[] = {
    LAW_MINUTES_SITUATION,
    LAW_MINUTES_KEPT_BY_AUTHORITY,
    LAW_MINUTES_KEPT_BY_CITIZEN,
};
static const enum law_minutes_field course[] = {
    LAW_MINUTES_FOLLOWED,
    LAW_MINUTES_COURSE,
    LAW_MINUTES_OUTCOME,
};
enum { TOPIC_FIELDS = 3 };

static struct law_record record_of(const struct law_minutes *m)
{
    return (struct law_record){
        .held_on = m->held_on,
        .channel = channel_of(m),
        .letter_reason = m->at[LAW_MINUTES_LETTER_REASON],
        .changes_in_situation_and_needs =
            all(m, situation, TOPIC_FIELDS) ? m->at[LAW_MINUTES_SITUATION] : NULL,
        .course_and_outcome = all(m, course, TOPIC_FIELDS) ? m->at[LAW_MINUTES_COURSE] : NULL,
        .programme_changes = changes_are_whole(m) ? m->at[LAW_MINUTES_CONTENT] : NULL,
        .receives_benefit = m->receives_benefit,
        .is_job_ready = m->is_job_ready,
        .conversation = conversation_of(m),
        .job_search_support = m->at[LAW_MINUTES_JOB_SUPPORT],
        .jobnet_checked = has(m, LAW_MINUTES_JOBNET_ON) && has(m, LAW_MINUTES_JOBNET_ENOUGH),
        .benefit_conditions_checked = has(m, LAW_MINUTES_BENEFIT_CHECK),
    };
}

static void add_topic(const struct law_minutes *m, const struct law_issue *issue,
                      struct law_minutes_missing *out)
{
    const enum law_minutes_field *fields =
        issue->field == LAW_FIELD_TOPIC_SITUATION ? situation : course;

    for (int i = 0; i < TOPIC_FIELDS; i++)
        need(m, out, fields[i], issue->cite);
}

static void add_changes(const struct law_minutes *m, enum law_cite cite,
                        struct law_minutes_missing *out)
{
    for (int i = 0; i < CHANGES; i++) {
        need(m, out, changes[i].answer, cite);
        if (is(m, changes[i].answer, "yes"))
            need(m, out, changes[i].text, cite);
    }
}

static void add_issue(const struct law_minutes *m, const struct law_issue *issue,
                      struct law_minutes_missing *out)
{
    switch (issue->field) {
    case LAW_FIELD_TOPIC_SITUATION:
    case LAW_FIELD_TOPIC_COURSE:
        add_topic(m, issue, out);
        break;
    case LAW_FIELD_TOPIC_PROGRAMME:
        add_changes(m, issue->cite, out);
        break;
    case LAW_FIELD_CONVERSATION:
        add(out, LAW_MINUTES_CONVERSATION, issue->reason, issue->cite);
        break;
    case LAW_FIELD_JOB_SEARCH_SUPPORT:
        add(out, LAW_MINUTES_JOB_SUPPORT, issue->reason, issue->cite);
        break;
    case LAW_FIELD_JOBNET_CHECKED:
        need(m, out, LAW_MINUTES_JOBNET_ON, issue->cite);
        need(m, out, LAW_MINUTES_JOBNET_ENOUGH, issue->cite);
        break;
    case LAW_FIELD_BENEFIT_CHECKED:
        add(out, LAW_MINUTES_BENEFIT_CHECK, issue->reason, issue->cite);
        break;
    default: /* the day it was held, and the form */
        add(out,
            issue->reason == LAW_REASON_LETTER_NEEDS_REASON ? LAW_MINUTES_LETTER_REASON
                                                            : LAW_MINUTES_CHANNEL,
            issue->reason, issue->cite);
    }
}

/* ---- what the answers themselves ask for ---- */

static void check_benefit(const struct law_minutes *m, civil_day today,
                          struct law_minutes_missing *out)
{
    const civil_day checked = number_of(m->at[LAW_MINUTES_JOBNET_ON], CIVIL_NONE);

    if (checked != CIVIL_NONE && checked > today)
        add(out, LAW_MINUTES_JOBNET_ON, LAW_REASON_DATE_IN_FUTURE, IL_20_7_3);
    if (is(m, LAW_MINUTES_JOBNET_ENOUGH, "no"))
        need(m, out, LAW_MINUTES_JOBNET_BY, IL_20_7_3);
    if (is(m, LAW_MINUTES_BENEFIT_CHECK, "doubt"))
        need(m, out, LAW_MINUTES_BENEFIT_DOUBT, IL_20_8);
}

static void check_language(const struct law_minutes *m, struct law_minutes_missing *out)
{
    struct law_verdict given;

    if (!is(m, LAW_MINUTES_SYSTEMATIC, "no"))
        return;
    need(m, out, LAW_MINUTES_LANGUAGE_FACTS, IL_20_9);
    need(m, out, LAW_MINUTES_NOTICE, IL_20_9);
    if (!is(m, LAW_MINUTES_NOTICE, "now"))
        return;
    given = law_notice_given(m->set, is(m, LAW_MINUTES_FAMILY, "yes"), law_minutes_items(m));
    if (given.outcome != LAW_MET)
        add(out, LAW_MINUTES_NOTICE_ITEMS, given.reason, given.cite);
}

static void check_residence(const struct law_minutes *m, struct law_minutes_missing *out)
{
    if (is(m, LAW_MINUTES_RESIDENCE, "given"))
        need(m, out, LAW_MINUTES_RESIDENCE_LANGUAGE, IL_20_10);
}

static void sort(struct law_minutes_missing *out)
{
    for (size_t i = 1; i < out->count; i++)
        for (size_t j = i; j > 0 && out->at[j].field < out->at[j - 1].field; j--) {
            const struct law_missing other = out->at[j];

            out->at[j] = out->at[j - 1];
            out->at[j - 1] = other;
        }
}

size_t law_minutes_missing(const struct law_minutes *minutes, civil_day today,
                           struct law_minutes_missing *out)
{
    const struct law_record record = record_of(minutes);
    struct law_issues issues;

    out->count = 0;
    (void)law_record_issues(&record, today, &issues);
    for (size_t i = 0; i < issues.count; i++)
        add_issue(minutes, &issues.at[i], out);
    if (minutes->receives_benefit)
        check_benefit(minutes, today, out);
    check_language(minutes, out);
    check_residence(minutes, out);
    sort(out);
    return out->count;
}

struct law_minutes_follow law_minutes_follow(const struct law_minutes *minutes,
                                             civil_day finished_on,
                                             const struct law_settings *settings)
{
    struct law_minutes_follow out = { .jobnet_by = CIVIL_NONE, .notice_by = CIVIL_NONE };

    for (int i = 0; i < CHANGES; i++)
        out.revises_contract |= is(minutes, changes[i].answer, "yes");
    if (minutes->receives_benefit) {
        out.refers_benefit = is(minutes, LAW_MINUTES_BENEFIT_CHECK, "doubt");
        if (is(minutes, LAW_MINUTES_JOBNET_ENOUGH, "no"))
            out.jobnet_by = number_of(minutes->at[LAW_MINUTES_JOBNET_BY], CIVIL_NONE);
    }
    if (is(minutes, LAW_MINUTES_SYSTEMATIC, "no")) {
        out.notice_by = law_language_notice_due(finished_on, settings);
        out.gives_notice = is(minutes, LAW_MINUTES_NOTICE, "now");
    }
    out.tells_residence = is(minutes, LAW_MINUTES_RESIDENCE, "given");
    return out;
}
