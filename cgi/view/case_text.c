/* The letters of a consequence case: the one that asks for a reason, and what each outcome says. */
#include "decision_parts.h"

#include "base/err.h"
#include "view/format.h"

bool case_is_kind(enum decision_kind kind)
{
    return kind >= DECISION_NO_CONSEQUENCE;
}

enum word case_title(enum decision_kind kind)
{
    switch (kind) {
    case DECISION_NO_CONSEQUENCE:
        return WORD_CASE_TITLE_NONE;
    case DECISION_REFERRED:
        return WORD_CASE_TITLE_REFERRED;
    case DECISION_DEREGISTERED:
        return WORD_CASE_TITLE_DEREGISTERED;
    default:
        return WORD_CASE_TITLE_BOTH;
    }
}

static bool is_no_show(const struct decision_facts *f)
{
    return f->consequence->law->kind == LAW_FAILURE_NO_SHOW;
}

struct decision_cites case_rules(const struct decision_facts *f)
{
    const enum law_case_outcome outcome = f->consequence->law->outcome;
    struct decision_cites c = { .count = 0 };

    if (outcome == LAW_CASE_NO_CONSEQUENCE) {
        decision_cite(&c, is_no_show(f) ? LAS_37_1 : LAS_37A_1);
        decision_cite(&c, LAS_13_7);
        return c;
    }
    if (law_case_deregisters(outcome)) {
        decision_cite(&c, IL_20_6);
        decision_cite(&c, BEK1216_27_2);
        decision_cite(&c, BEK1216_26);
        decision_cite(&c, BEK1216_30_3);
    }
    if (law_case_refers(outcome)) {
        decision_cite(&c, is_no_show(f) ? LAS_37_1 : LAS_37A_1);
        decision_cite(&c, LAS_35_1);
        decision_cite(&c, LAS_35_3);
    }
    return c;
}

static const char *day(struct arena *a, civil_day on)
{
    return format_day(a, LANG_DA, on);
}

/* How many days are proposed, by which rule, or why none can be said yet. Never a deduction. */
static const char *days_of(struct arena *a, const struct law_case *law)
{
    const struct law_deduction d = law_case_deduction(law);

    if (d.days == 0)
        return words_fill(a, LANG_DA, WORD_CASE_DAYS_RUN, "rule",
                          law_citation(d.verdict.cite)->in_words, NULL);
    return words_fill(a, LANG_DA, WORD_CASE_DAYS, "days",
                      words_count(a, LANG_DA, WORD_DAYS, d.days, NULL), "from",
                      day(a, law->event_on), "contact", day(a, law->contact_on), "rule",
                      law_citation(d.verdict.cite)->in_words, NULL);
}

const char *case_result(struct arena *a, const struct decision_facts *f)
{
    const struct decision_case *k = f->consequence;
    struct text t = text_new(a, 512);

    if (k->law->outcome == LAW_CASE_NO_CONSEQUENCE)
        return words(LANG_DA, WORD_CASE_NO_CONSEQUENCE);
    if (law_case_deregisters(k->law->outcome))
        text_addf(&t, "%s",
                  words_fill(a, LANG_DA, WORD_CASE_DEREGISTERED, "from",
                             day(a, k->deregistration.effective_on), "lapses",
                             day(a, k->deregistration.lapses_on), NULL));
    if (law_case_refers(k->law->outcome))
        text_addf(&t, "%s%s %s", law_case_deregisters(k->law->outcome) ? "\n\n" : "",
                  words(LANG_DA, WORD_CASE_REFERRED), days_of(a, k->law));
    return t.bytes;
}

const char *case_facts(struct arena *a, const struct decision_facts *f)
{
    const struct decision_case *k = f->consequence;
    struct text t = text_new(a, 512);

    text_add(&t,
             words_fill(a, LANG_DA, is_no_show(f) ? WORD_CASE_WHAT_NO_SHOW : WORD_CASE_WHAT_MISSED,
                        "date", day(a, k->law->event_on), NULL));
    if (k->evidence_count > 0)
        text_addf(&t, "\n\n%s", words(LANG_DA, WORD_CASE_ON_RECORD));
    for (size_t i = 0; i < k->evidence_count; i++)
        text_addf(&t, "\n– %s", k->evidence[i]);
    return t.bytes;
}

const char *case_hearing(struct arena *a, const struct decision_facts *f)
{
    const struct law_case *law = f->consequence->law;
    struct text t = text_new(a, 512);

    if (law->asked_available_on == CIVIL_NONE)
        return words_fill(a, LANG_DA, WORD_DECISION_HEARING_FAVOURABLE, "rule",
                          law_citation(FVL_19)->in_words, NULL);
    text_add(
        &t,
        words_fill(a, LANG_DA, WORD_CASE_ASKED, "date", day(a, law->asked_available_on), "until",
                   day(a, law->comment_until != CIVIL_NONE && law->comment_until > law->answer_until
                              ? law->comment_until
                              : law->answer_until),
                   NULL));
    decision_answers(a, &t, f);
    if (!text_is_empty(law->ground_text))
        text_addf(&t, "\n\n%s",
                  words_fill(a, LANG_DA,
                             law->ground == LAW_CASE_GROUND_YES ? WORD_CASE_GROUND_YES
                                                                : WORD_CASE_GROUND_NO,
                             "text", law->ground_text, "rule", law_citation(LAS_13_7)->in_words,
                             NULL));
    return t.bytes;
}

const char *reason_asked_text(struct arena *a, const struct decision_facts *f)
{
    const struct decision_case *k = f->consequence;
    struct decision_cites cites = { .count = 0 };
    struct text t = text_new(a, DECISION_LETTER_BYTES);

    decision_cite(&cites, is_no_show(f) ? LAS_37_1 : LAS_37A_1);
    decision_cite(&cites, LAS_35_3);
    if (!is_no_show(f))
        decision_cite(&cites, BEK1216_27_2);
    decision_cite(&cites, FVL_19);
    decision_head(a, &t, f, words(LANG_DA, WORD_CASE_ASK_TITLE));
    decision_part(&t, WORD_CASE_ASK_HEAD, words(LANG_DA, WORD_CASE_ASK));
    decision_part(&t, WORD_CASE_ASK_HEAD_QUESTION, k->question);
    decision_part(&t, WORD_DECISION_HEAD_FACTS, case_facts(a, f));
    decision_part(&t, WORD_CASE_ASK_HEAD_MAY,
                  words(LANG_DA, is_no_show(f) ? WORD_CASE_ASK_MAY_NO_SHOW : WORD_CASE_ASK_MAY));
    decision_part(&t, WORD_DECISION_HEAD_RULES,
                  words_fill(a, LANG_DA, WORD_HEARING_RULES, "rules",
                             decision_cites_in_words(a, &cites), NULL));
    decision_part(&t, WORD_HEARING_HEAD_ANSWER,
                  words_fill(a, LANG_DA, WORD_CASE_ASK_ANSWER, "until",
                             day(a, k->law->answer_until), "phone", format_phone(a, f->phone),
                             "unit", f->unit, "place", f->place, "rule",
                             law_citation(FVL_21)->in_words, NULL));
    decision_foot(a, &t, f, WORD_HEARING_HELP,
                  f->by_letter ? WORD_HEARING_DELIVERED_LETTER : WORD_HEARING_DELIVERED_POST);
    return t.bytes;
}
