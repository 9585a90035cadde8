/* The fields of the record of a talk. */
#include "view/record_fields.h"

#include "base/text.h"
#include "view/format.h"
#include "view/staff_fields.h"

#include <stdlib.h>

enum { AREA_MOST = 4000, REASON_MOST = 1000, LINE_MOST = 300 };

/* clang-format off */
static const struct record_choice channels[] = {
    { "fremmoede", "office",           WORD_RECORD_BY_OFFICE },
    { "telefon",   "phone",            WORD_RECORD_BY_PHONE },
    { "video",     "video",            WORD_RECORD_BY_VIDEO },
    { "anden",     "other_comparable", WORD_RECORD_BY_OTHER },
    { "brev",      "letter",           WORD_RECORD_BY_LETTER },
};
static const struct record_choice degrees[] = {
    { "ja",      "yes",    WORD_RECORD_YES },
    { "delvist", "partly", WORD_RECORD_PARTLY },
    { "nej",     "no",     WORD_RECORD_NO },
};
static const struct record_choice answers[] = {
    { "ja",  "yes", WORD_RECORD_YES },
    { "nej", "no",  WORD_RECORD_NO },
};
static const struct record_choice conversations[] = {
    { "generel", "general", WORD_RECORD_GENERAL },
    { "cv",      "cv",      WORD_RECORD_CV },
    { "job",     "job",     WORD_RECORD_JOB },
};
static const struct record_choice checks[] = {
    { "opfyldt", "met",   WORD_RECORD_MET },
    { "tvivl",   "doubt", WORD_RECORD_DOUBT },
};
static const struct record_choice notices[] = {
    { "nu",     "now",   WORD_RECORD_NOTICE_NOW },
    { "senere", "later", WORD_RECORD_NOTICE_LATER },
};
static const struct record_choice residences[] = {
    { "givet", "given",      WORD_RECORD_RESIDENCE_YES },
    { "nej",   "not_needed", WORD_RECORD_RESIDENCE_NO },
};
static const struct record_choice ticked[] = { { "ja", "yes", WORD_RECORD_YES } };

#define CHOICES(table) .choices = (table), .choice_count = sizeof(table) / sizeof *(table)
#define AREA(name_, section_, label_, hint_) \
    { .name = name_, .section = RECORD_SECTION_##section_, .kind = RECORD_AREA, .most = AREA_MOST, \
      .label = WORD_RECORD_##label_, .hint = hint_ }
#define RADIO(name_, section_, label_, hint_, table_) \
    { .name = name_, .section = RECORD_SECTION_##section_, .kind = RECORD_RADIO, \
      .label = WORD_RECORD_##label_, .hint = hint_, CHOICES(table_) }
#define DATE(name_, section_, label_, hint_) \
    { .name = name_, .section = RECORD_SECTION_##section_, .kind = RECORD_DATE, \
      .label = WORD_RECORD_##label_, .hint = hint_ }
#define TICK(name_, section_, label_) \
    { .name = name_, .section = RECORD_SECTION_##section_, .kind = RECORD_TICK, \
      .label = WORD_RECORD_##label_, .hint = WORD__COUNT, CHOICES(ticked) }
#define NONE WORD__COUNT

const struct record_field record_fields[LAW_MINUTES__COUNT] = {
    [LAW_MINUTES_CHANNEL] = RADIO("kanal", ABOUT, CHANNEL, NONE, channels),
    [LAW_MINUTES_LETTER_REASON] = { .name = "kanalgrund", .section = RECORD_SECTION_ABOUT,
        .kind = RECORD_AREA, .most = REASON_MOST, .label = WORD_RECORD_LETTER_REASON,
        .hint = WORD_RECORD_LETTER_REASON_HINT },
    [LAW_MINUTES_TOOK_PART] = { .name = "deltog", .section = RECORD_SECTION_ABOUT,
        .kind = RECORD_LINE, .most = LINE_MOST, .label = WORD_RECORD_TOOK_PART,
        .hint = WORD_RECORD_TOOK_PART_HINT },
    [LAW_MINUTES_SITUATION] = AREA("situation", SITUATION, SITUATION_TEXT, NONE),
    [LAW_MINUTES_KEPT_BY_AUTHORITY] = AREA("kommunen", SITUATION, KEPT_BY_AUTHORITY, NONE),
    [LAW_MINUTES_KEPT_BY_CITIZEN] = AREA("borgeren", SITUATION, KEPT_BY_CITIZEN, NONE),
    [LAW_MINUTES_FOLLOWED] = RADIO("fulgt", COURSE, FOLLOWED, NONE, degrees),
    [LAW_MINUTES_COURSE] = AREA("forloeb", COURSE, COURSE_TEXT, NONE),
    [LAW_MINUTES_OUTCOME] = AREA("udbytte", COURSE, OUTCOME, NONE),
    [LAW_MINUTES_CONTENT] = RADIO("programindhold", CHANGES, CONTENT, NONE, answers),
    [LAW_MINUTES_CONTENT_TEXT] = AREA("programindholdtekst", CHANGES, CONTENT_TEXT, WORD_RECORD_IF_YES),
    [LAW_MINUTES_COMPOSITION] = RADIO("sammensaetning", CHANGES, COMPOSITION, NONE, answers),
    [LAW_MINUTES_COMPOSITION_TEXT] =
        AREA("sammensaetningtekst", CHANGES, COMPOSITION_TEXT, WORD_RECORD_IF_YES),
    [LAW_MINUTES_GOALS] = RADIO("maal", CHANGES, GOALS, NONE, answers),
    [LAW_MINUTES_GOALS_TEXT] = AREA("maaltekst", CHANGES, GOALS_TEXT, WORD_RECORD_IF_YES),
    [LAW_MINUTES_CONVERSATION] = RADIO("samtaletype", JOBS, CONVERSATION, NONE, conversations),
    [LAW_MINUTES_JOB_SUPPORT] = AREA("jobstoette", JOBS, JOB_SUPPORT, NONE),
    [LAW_MINUTES_JOBNET_ON] = DATE("jobnet", JOBS, JOBNET_ON, NONE),
    [LAW_MINUTES_JOBNET_ENOUGH] = RADIO("jobnetok", JOBS, JOBNET_ENOUGH, NONE, answers),
    [LAW_MINUTES_JOBNET_BY] = DATE("jobnetsenest", JOBS, JOBNET_BY, WORD_RECORD_JOBNET_BY_HINT),
    [LAW_MINUTES_BENEFIT_CHECK] =
        RADIO("ydelse", BENEFIT, BENEFIT_CHECK, WORD_RECORD_BENEFIT_CHECK_HINT, checks),
    [LAW_MINUTES_BENEFIT_DOUBT] =
        AREA("ydelsetvivl", BENEFIT, BENEFIT_DOUBT, WORD_RECORD_IF_DOUBT),
    [LAW_MINUTES_SYSTEMATIC] =
        RADIO("dansk", LANGUAGE, SYSTEMATIC, WORD_RECORD_SYSTEMATIC_HINT, answers),
    [LAW_MINUTES_LANGUAGE_FACTS] = AREA("danskgrund", LANGUAGE, LANGUAGE_FACTS, NONE),
    [LAW_MINUTES_NOTICE] = RADIO("meddelelse", LANGUAGE, NOTICE, NONE, notices),
    [LAW_MINUTES_NOTICE_ITEMS] = { .name = "punkt-1", .section = RECORD_SECTION_LANGUAGE,
        .kind = RECORD_ITEMS, .label = WORD_RECORD_NOTICE_ITEMS, .hint = NONE },
    [LAW_MINUTES_FAMILY] = TICK("familie", LANGUAGE, FAMILY),
    [LAW_MINUTES_INTERPRETER] = TICK("tolk", LANGUAGE, INTERPRETER),
    [LAW_MINUTES_RESIDENCE] = RADIO("ophold", RESIDENCE, RESIDENCE_GIVEN, NONE, residences),
    [LAW_MINUTES_RESIDENCE_LANGUAGE] = { .name = "opholdsprog", .section = RECORD_SECTION_RESIDENCE,
        .kind = RECORD_SELECT, .label = WORD_RECORD_RESIDENCE_LANGUAGE, .hint = NONE },
    [LAW_MINUTES_AGREED] = AREA("aftalt", NEXT, AGREED, WORD_RECORD_AGREED_HINT),
    [LAW_MINUTES_NEXT_ON] = DATE("naeste", NEXT, NEXT_ON, NONE),
};

const struct record_heading record_headings[RECORD_SECTION__COUNT] = {
    [RECORD_SECTION_ABOUT] = { WORD_RECORD_ABOUT, IL_20_1_8 },
    [RECORD_SECTION_SITUATION] = { WORD_RECORD_SITUATION, IL_20_3_1 },
    [RECORD_SECTION_COURSE] = { WORD_RECORD_COURSE, IL_20_3_2 },
    [RECORD_SECTION_CHANGES] = { WORD_RECORD_CHANGES, IL_20_3_3 },
    [RECORD_SECTION_JOBS] = { WORD_RECORD_JOBS, IL_20_7 },
    [RECORD_SECTION_BENEFIT] = { WORD_RECORD_BENEFIT, IL_20_8 },
    [RECORD_SECTION_LANGUAGE] = { WORD_RECORD_LANGUAGE, IL_20_9 },
    [RECORD_SECTION_RESIDENCE] = { WORD_RECORD_RESIDENCE, IL_20_10 },
    [RECORD_SECTION_NEXT] = { WORD_RECORD_NEXT, LAW_CITE_NONE },
};

const struct record_item record_items[RECORD_ITEM_COUNT] = {
    { "punkt-1", LAW_NOTICE_SOCIETY,        WORD_RECORD_ITEM_SOCIETY },
    { "punkt-2", LAW_NOTICE_RESIDENCE,      WORD_RECORD_ITEM_RESIDENCE },
    { "punkt-3", LAW_NOTICE_NATURALISATION, WORD_RECORD_ITEM_NATURALISATION },
    { "punkt-4", LAW_NOTICE_FIVE_YEARS,     WORD_RECORD_ITEM_FIVE_YEARS },
    { "punkt-5", LAW_NOTICE_SECURITY,       WORD_RECORD_ITEM_SECURITY },
    { "punkt-6", LAW_NOTICE_BONUS,          WORD_RECORD_ITEM_BONUS },
    { "punkt-7", LAW_NOTICE_SPOUSE_TESTS,   WORD_RECORD_ITEM_SPOUSE_TESTS },
};
/* clang-format on */

bool record_is_asked(const struct law_minutes *minutes, enum law_minutes_field field)
{
    switch (record_fields[field].section) {
    case RECORD_SECTION_JOBS:
        return minutes->receives_benefit
               && (minutes->is_job_ready || field < LAW_MINUTES_JOBNET_ON);
    case RECORD_SECTION_BENEFIT:
        return minutes->receives_benefit;
    default:
        return true;
    }
}

unsigned record_items_asked(enum law_rule_set set)
{
    return law_notice_items(set, true) | law_notice_items(set, false);
}

civil_day record_day(const char *value)
{
    return text_is_empty(value) ? CIVIL_NONE : (civil_day)strtol(value, NULL, 10);
}

static const char *items_words(struct arena *a, const char *value)
{
    const unsigned items = (unsigned)strtoul(value, NULL, 10);
    struct text t = text_new(a, 200);

    for (int i = 0; i < RECORD_ITEM_COUNT; i++)
        if (items & record_items[i].item)
            text_addf(&t, "%s%s", t.size ? ". " : "", words(LANG_DA, record_items[i].text));
    return t.bytes;
}

const char *record_words(struct arena *a, enum law_minutes_field field, const char *value)
{
    const struct record_field *f = &record_fields[field];

    if (text_is_empty(value))
        return NULL;
    switch (f->kind) {
    case RECORD_DATE:
        return format_day(a, LANG_DA, record_day(value));
    case RECORD_SELECT:
        return staff_language_name(value);
    case RECORD_ITEMS:
        return items_words(a, value);
    case RECORD_RADIO:
    case RECORD_TICK:
        if (field == LAW_MINUTES_NOTICE && text_same(value, "later"))
            return words(LANG_DA, WORD_RECORD_NOTICE_LATER_DONE);
        for (int i = 0; i < f->choice_count; i++)
            if (text_same(f->choices[i].code, value))
                return words(LANG_DA, f->choices[i].name);
        return value;
    default:
        return value;
    }
}

const char *record_point(struct arena *a, const struct law_missing *missing)
{
    static const struct {
        enum law_reason reason;
        enum word word;
    } reasons[] = {
        { LAW_REASON_WRONG_CONVERSATION, WORD_RECORD_POINT_CONVERSATION },
        { LAW_REASON_LETTER_NEEDS_REASON, WORD_RECORD_POINT_LETTER },
        { LAW_REASON_NOTICE_ITEM_MISSING, WORD_RECORD_POINT_ITEMS },
        { LAW_REASON_DATE_IN_FUTURE, WORD_RECORD_POINT_AHEAD },
    };
    const struct word_value values[] = {
        { "field", words(LANG_DA, record_fields[missing->field].label) },
        { "rule", law_citation(missing->cite)->in_words },
    };
    enum word word = WORD_RECORD_POINT_MISSING;

    for (size_t i = 0; i < sizeof reasons / sizeof *reasons; i++)
        if (reasons[i].reason == missing->reason)
            word = reasons[i].word;
    return words_fill_any(a, LANG_DA, word, values, 2);
}
