/* The record of one conversation: J02, J03, J04, J08, J09, K06, and what follows from it. */
#include "dates.h"
#include "law/minutes.h"

#define ON "20591" /* 2026-05-18 */

static struct law_minutes whole(void)
{
    return (struct law_minutes){
        .at = { [LAW_MINUTES_CHANNEL] = "office",
                [LAW_MINUTES_SITUATION] = "Ingen ændring.",
                [LAW_MINUTES_KEPT_BY_AUTHORITY] = "Tilbud givet",
                [LAW_MINUTES_KEPT_BY_CITIZEN] = "Har deltaget",
                [LAW_MINUTES_FOLLOWED] = "partly",
                [LAW_MINUTES_COURSE] = "Praktik i tre uger",
                [LAW_MINUTES_OUTCOME] = "Bedre dansk",
                [LAW_MINUTES_CONTENT] = "no",
                [LAW_MINUTES_COMPOSITION] = "no",
                [LAW_MINUTES_GOALS] = "no" },
        .held_on = D("2026-05-18"),
        .set = LAW_PAR20_2020,
    };
}

static struct law_minutes with_benefit(void)
{
    struct law_minutes m = whole();

    m.receives_benefit = m.is_job_ready = true;
    m.at[LAW_MINUTES_CONVERSATION] = "job";
    m.at[LAW_MINUTES_JOB_SUPPORT] = "To ansøgninger om ugen";
    m.at[LAW_MINUTES_JOBNET_ON] = ON;
    m.at[LAW_MINUTES_JOBNET_ENOUGH] = "yes";
    m.at[LAW_MINUTES_BENEFIT_CHECK] = "met";
    return m;
}

/* The first point that is missing with one field replaced. */
static struct law_missing first(struct law_minutes m, enum law_minutes_field field,
                                const char *value, size_t *count)
{
    struct law_minutes_missing missing;

    m.at[field] = value;
    *count = law_minutes_missing(&m, D("2026-05-18"), &missing);
    return *count ? missing.at[0] : (struct law_missing){ LAW_MINUTES__COUNT, 0, 0 };
}

static void check_topics(void)
{
    static const struct {
        const char *name;
        enum law_minutes_field field;
        enum law_cite cite;
    } cases[] = {
        { "J08 situation", LAW_MINUTES_SITUATION, IL_20_3_1 },
        { "J08 kept by the authority", LAW_MINUTES_KEPT_BY_AUTHORITY, IL_20_3_1 },
        { "J08 kept by the citizen", LAW_MINUTES_KEPT_BY_CITIZEN, IL_20_3_1 },
        { "J08 followed", LAW_MINUTES_FOLLOWED, IL_20_3_2 },
        { "J08 course", LAW_MINUTES_COURSE, IL_20_3_2 },
        { "J08 outcome", LAW_MINUTES_OUTCOME, IL_20_3_2 },
        { "J08 content", LAW_MINUTES_CONTENT, IL_20_3_3 },
        { "J08 composition", LAW_MINUTES_COMPOSITION, IL_20_3_3 },
        { "J08 goals", LAW_MINUTES_GOALS, IL_20_3_3 },
    };
    struct law_minutes_missing missing;
    struct law_minutes m = whole();
    struct law_missing got;
    size_t count;

    CHECK_INT("J08 whole", law_minutes_missing(&m, D("2026-05-18"), &missing), 0);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        got = first(whole(), cases[i].field, "  ", &count);
        CHECK_INT(cases[i].name, count, 1);
        CHECK_INT(cases[i].name, got.field, cases[i].field);
        CHECK_INT(cases[i].name, got.cite, cases[i].cite);
        CHECK_INT(cases[i].name, got.reason, LAW_REASON_FIELD_MISSING);
    }
    got = first(whole(), LAW_MINUTES_GOALS, "yes", &count);
    CHECK_INT("20-3-3 a change needs its words", got.field, LAW_MINUTES_GOALS_TEXT);
    m = (struct law_minutes){ .held_on = D("2026-05-18"), .set = LAW_PAR20_2020 };
    CHECK_INT("J08 nothing filled in", law_minutes_missing(&m, D("2026-05-18"), &missing), 10);
    for (size_t i = 1; i < missing.count; i++)
        CHECK("J08 in the order of the form", missing.at[i - 1].field < missing.at[i].field);
}

static void check_form(void)
{
    struct law_minutes m = whole();
    struct law_minutes_missing missing;
    struct law_missing got;
    size_t count;

    got = first(whole(), LAW_MINUTES_CHANNEL, "letter", &count);
    CHECK_INT("C28 a letter needs its reason", got.field, LAW_MINUTES_LETTER_REASON);
    m.at[LAW_MINUTES_CHANNEL] = "letter";
    m.at[LAW_MINUTES_LETTER_REASON] = "Indlagt";
    CHECK_INT("C28 with one", law_minutes_missing(&m, D("2026-05-18"), &missing), 0);
    got = first(whole(), LAW_MINUTES_CHANNEL, NULL, &count);
    CHECK_INT("2.1 no form", got.field, LAW_MINUTES_CHANNEL);
    m = whole();
    CHECK_INT("2.1 not held yet", law_minutes_missing(&m, D("2026-05-17"), &missing), 1);
    CHECK_INT("2.1 why", missing.at[0].reason, LAW_REASON_HELD_IN_FUTURE);
}

static void check_benefit(void)
{
    static const struct {
        const char *name;
        enum law_minutes_field field;
        const char *value;
        enum law_minutes_field missing;
        enum law_reason reason;
        enum law_cite cite;
    } cases[] = {
        { "J09 general", LAW_MINUTES_CONVERSATION, "general", LAW_MINUTES_CONVERSATION,
          LAW_REASON_WRONG_CONVERSATION, IL_20_7_1 },
        { "J09 none", LAW_MINUTES_CONVERSATION, "", LAW_MINUTES_CONVERSATION,
          LAW_REASON_WRONG_CONVERSATION, IL_20_7_1 },
        { "J09 support", LAW_MINUTES_JOB_SUPPORT, "", LAW_MINUTES_JOB_SUPPORT,
          LAW_REASON_FIELD_MISSING, IL_20_7_2 },
        { "20-7-3 Jobnet day", LAW_MINUTES_JOBNET_ON, "", LAW_MINUTES_JOBNET_ON,
          LAW_REASON_FIELD_MISSING, IL_20_7_3 },
        { "20-7-3 tomorrow", LAW_MINUTES_JOBNET_ON, "20592", LAW_MINUTES_JOBNET_ON,
          LAW_REASON_DATE_IN_FUTURE, IL_20_7_3 },
        { "20-7-3 enough?", LAW_MINUTES_JOBNET_ENOUGH, "", LAW_MINUTES_JOBNET_ENOUGH,
          LAW_REASON_FIELD_MISSING, IL_20_7_3 },
        { "20-7-3 no: by when", LAW_MINUTES_JOBNET_ENOUGH, "no", LAW_MINUTES_JOBNET_BY,
          LAW_REASON_FIELD_MISSING, IL_20_7_3 },
        { "20-8 not checked", LAW_MINUTES_BENEFIT_CHECK, "", LAW_MINUTES_BENEFIT_CHECK,
          LAW_REASON_FIELD_MISSING, IL_20_8 },
        { "20-8 doubt: of what", LAW_MINUTES_BENEFIT_CHECK, "doubt", LAW_MINUTES_BENEFIT_DOUBT,
          LAW_REASON_FIELD_MISSING, IL_20_8 },
    };
    struct law_minutes_missing missing;
    struct law_minutes m = with_benefit();

    CHECK_INT("J09 whole", law_minutes_missing(&m, D("2026-05-18"), &missing), 0);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        size_t count;
        const struct law_missing got =
            first(with_benefit(), cases[i].field, cases[i].value, &count);

        CHECK_INT(cases[i].name, count, 1);
        CHECK_INT(cases[i].name, got.field, cases[i].missing);
        CHECK_INT(cases[i].name, got.reason, cases[i].reason);
        CHECK_INT(cases[i].name, got.cite, cases[i].cite);
    }
    m.at[LAW_MINUTES_JOBNET_ON] = m.at[LAW_MINUTES_JOBNET_ENOUGH] = NULL;
    m.is_job_ready = false;
    CHECK_INT("20-7-3 of the job ready alone", law_minutes_missing(&m, D("2026-05-18"), &missing),
              0);
    m.receives_benefit = false;
    m.at[LAW_MINUTES_CONVERSATION] = "general";
    CHECK_INT("J09 without benefit a general talk", law_minutes_missing(&m, D("2026-05-18"), &missing),
              0);
}

static void check_language(void)
{
    struct law_minutes m = whole();
    struct law_minutes_missing missing;

    m.at[LAW_MINUTES_SYSTEMATIC] = "no";
    CHECK_INT("20-9 facts and the notice", law_minutes_missing(&m, D("2026-05-18"), &missing), 2);
    m.at[LAW_MINUTES_LANGUAGE_FACTS] = "Fravær i 60 procent af timerne";
    m.at[LAW_MINUTES_NOTICE] = "later";
    CHECK_INT("J02 the notice may follow", law_minutes_missing(&m, D("2026-05-18"), &missing), 0);
    m.at[LAW_MINUTES_NOTICE] = "now";
    m.at[LAW_MINUTES_NOTICE_ITEMS] = "7";
    m.set = LAW_BEK2006;
    CHECK_INT("J03 three of four", law_minutes_missing(&m, D("2026-05-18"), &missing), 1);
    CHECK_INT("J03 by which paragraph", missing.at[0].cite, BEK252_15_6);
    m.at[LAW_MINUTES_NOTICE_ITEMS] = "15";
    CHECK_INT("J03 all four", law_minutes_missing(&m, D("2026-05-18"), &missing), 0);
    m.at[LAW_MINUTES_FAMILY] = "yes";
    CHECK_INT("J04 families need a fifth", law_minutes_missing(&m, D("2026-05-18"), &missing), 1);
    CHECK_INT("J04 by which paragraph", missing.at[0].cite, BEK252_15_7);
    m.at[LAW_MINUTES_NOTICE_ITEMS] = NULL;
    CHECK_INT("K06 notice without guidance", law_minutes_missing(&m, D("2026-05-18"), &missing), 1);
    m = whole();
    m.at[LAW_MINUTES_RESIDENCE] = "given";
    CHECK_INT("20-10 in which language", law_minutes_missing(&m, D("2026-05-18"), &missing), 1);
    CHECK_INT("20-10 by which paragraph", missing.at[0].cite, IL_20_10);
}

static void check_follow(void)
{
    const struct law_settings settings = law_settings_default();
    struct law_minutes m = whole();
    struct law_minutes_follow f;

    f = law_minutes_follow(&m, D("2026-05-20"), &settings);
    CHECK("20-3 nothing follows", !f.revises_contract && !f.refers_benefit && !f.gives_notice
                                      && !f.tells_residence && f.jobnet_by == CIVIL_NONE
                                      && f.notice_by == CIVIL_NONE);
    m = with_benefit();
    m.at[LAW_MINUTES_GOALS] = "yes";
    m.at[LAW_MINUTES_BENEFIT_CHECK] = "doubt";
    m.at[LAW_MINUTES_JOBNET_ENOUGH] = "no";
    m.at[LAW_MINUTES_JOBNET_BY] = "20605";
    m.at[LAW_MINUTES_SYSTEMATIC] = "no";
    m.at[LAW_MINUTES_NOTICE] = "later";
    m.at[LAW_MINUTES_RESIDENCE] = "given";
    f = law_minutes_follow(&m, D("2026-05-20"), &settings);
    CHECK("20-3-3 a change revises the contract", f.revises_contract);
    CHECK("20-8 doubt is handed over", f.refers_benefit);
    CHECK_DAY("20-7-3 Jobnet by", f.jobnet_by, "2026-06-01");
    CHECK_DAY("J02 the notice by", f.notice_by, "2026-06-03");
    CHECK("J02 not with the record", !f.gives_notice);
    CHECK("20-10 the information goes out", f.tells_residence);
    m.receives_benefit = false;
    f = law_minutes_follow(&m, D("2026-05-20"), &settings);
    CHECK("20-8 not without benefit", !f.refers_benefit && f.jobnet_by == CIVIL_NONE);
    CHECK_STR("codes", law_minutes_code(LAW_MINUTES_JOBNET_ON), "jobnet_on");
}

int main(void)
{
    check_topics();
    check_form();
    check_benefit();
    check_language();
    check_follow();
    return CHECK_DONE();
}
