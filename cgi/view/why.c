/* «Hvorfor?»: the table of its subjects, and the page that each of them makes. */
#include "view/why.h"

#include "base/err.h"
#include "base/text.h"
#include "law/statute.h"
#include "made/why.h"
#include "made/why_link.h"
#include "view/format.h"
#include "view/reasons.h"

enum { RULES_MAX = 5, CITES_MAX = 4 };

/* clang-format off */
static const struct subject {
    const char *name;
    enum word question;
    int rules[RULES_MAX];          /* words plus one; 0 ends them */
    enum law_cite cites[CITES_MAX];
} subjects[WHY__COUNT] = {
#define SAY(word) (WORD_WHY_R_##word + 1)
    [WHY_UNSET] = { "", WORD_WHY_Q_DUTY, { 0 }, { LAW_CITE_NONE } },
    [WHY_DUTY] = { "pligt", WORD_WHY_Q_DUTY,
        { SAY(DUTY), SAY(PRESUMED), SAY(GUIDED), SAY(HARD) }, { IL_20_4, IL_17_1, BEK1216_44_2 } },
    [WHY_DEADLINE] = { "frist", WORD_WHY_Q_DEADLINE,
        { SAY(EIGHT), SAY(WEEK), SAY(WHOLE_DAY), SAY(OUTAGE) }, { BEK1216_44_1, BEK113_12 } },
    [WHY_CHANGE] = { "flytte", WORD_WHY_Q_CHANGE,
        { SAY(CUTOFF), SAY(BOTH), SAY(LATE_NO) }, { BEK1216_44_4, LAS_37_1 } },
    [WHY_ONE] = { "en-tid", WORD_WHY_Q_ONE,
        { SAY(ONE), SAY(ONE_MOVE) }, { LAW_CITE_NONE } },
    [WHY_SUMMONS] = { "indkaldelse", WORD_WHY_Q_SUMMONS,
        { SAY(LETTER), SAY(REGARD) }, { BEK1216_46_1, BEK1216_46_2, LAB_34_2 } },
    [WHY_EXEMPT] = { "undtagelse", WORD_WHY_Q_EXEMPT,
        { SAY(EXEMPT), SAY(HELP), SAY(AGAIN) }, { IL_20_5_1, IL_20_5_2 } },
    [WHY_REVOKED] = { "retten-til-at-booke", WORD_WHY_Q_REVOKED,
        { SAY(REVOKED), SAY(HEARD), SAY(TWO), SAY(AGAIN) }, { IL_20_5_3, FVL_19 } },
    [WHY_MONEY] = { "faerre-penge", WORD_WHY_Q_MONEY,
        { SAY(COUNT), SAY(STOP), SAY(GOOD_REASON), SAY(WRITTEN), SAY(NOT_YOU) },
        { LAS_37A_1, LAS_37_1, LAS_13_7, LAS_35_1 } },
    [WHY_NO_TIMES] = { "ingen-tider", WORD_WHY_Q_NO_TIMES,
        { SAY(FREE_TIMES), SAY(NOT_YOU), SAY(NEW_LETTER) }, { BEK113_13 } },
    [WHY_ABSENCE] = { "fravaer", WORD_WHY_Q_ABSENCE,
        { SAY(PAUSE), SAY(TELL), SAY(AFTER) }, { BEK1216_49_1, BEK1216_49_3 } },
    [WHY_FORM] = { "moedeform", WORD_WHY_Q_FORM,
        { SAY(FORM_FIRST), SAY(FORM_NEEDED) }, { LAB_33 } },
    [WHY_HEARING] = { "hoering", WORD_WHY_Q_HEARING,
        { SAY(HEARD), SAY(NO_ANSWER), SAY(DECIDE_AFTER), SAY(MORE_TIME) }, { FVL_19, FVL_21 } },
    [WHY_COMPLAINT] = { "klage", WORD_WHY_Q_COMPLAINT,
        { SAY(FOUR_WEEKS), SAY(NEXT_DAY), SAY(LATE_COMPLAINT) }, { RSL_67_1 } },
};

/* Paragraphs that pages show and that stand in another subject than their own, or in several. */
static const struct {
    enum law_cite cite;
    enum why_subject subject;
} others[] = {
    { IL_19_9, WHY_DUTY },           { LAB_34_2, WHY_SUMMONS },       { LAB_35, WHY_REVOKED },
    { LAS_37_1, WHY_MONEY },         { LAS_35_3, WHY_MONEY },         { LAS_37_3, WHY_MONEY },
    { BEK1216_27_2, WHY_MONEY },     { BEK1216_45_1_1, WHY_EXEMPT },  { BEK1216_45_1_2, WHY_EXEMPT },
    { BEK1216_45_1_3, WHY_EXEMPT },  { BEK1216_45_2, WHY_EXEMPT },    { FVL_19, WHY_HEARING },
};
/* clang-format on */

const char *why_name(enum why_subject subject)
{
    return subjects[(size_t)subject < WHY__COUNT ? subject : WHY_UNSET].name;
}

enum why_subject why_from(const char *name)
{
    for (int i = WHY_UNSET + 1; i < WHY__COUNT; i++)
        if (text_same(subjects[i].name, name))
            return (enum why_subject)i;
    return WHY_UNSET;
}

enum why_subject why_of(enum law_cite cite)
{
    if (cite == LAW_CITE_NONE)
        return WHY_UNSET;
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (others[i].cite == cite)
            return others[i].subject;
    for (int i = WHY_UNSET + 1; i < WHY__COUNT; i++)
        for (int c = 0; c < CITES_MAX; c++)
            if (subjects[i].cites[c] == cite)
                return (enum why_subject)i;
    return WHY_UNSET;
}

enum why_subject why_of_verdict(struct law_verdict verdict)
{
    enum why_subject subject;

    if (verdict.reason == LAW_REASON_FUTURE_BOOKING_EXISTS)
        return WHY_ONE;
    if (verdict.reason == LAW_REASON_DEADLINE_PASSED
        || verdict.reason == LAW_REASON_SLOT_AFTER_LATEST)
        return WHY_DEADLINE;
    subject = why_of(verdict.cite);
    return subject == WHY_UNSET ? WHY_DUTY : subject;
}

void why_link(struct view *v, enum why_subject subject)
{
    if (subject != WHY_UNSET)
        view_set_optional(v, WHY_LINK_WHY_HREF,
                          arena_printf(view_arena(v), "/hvorfor/%s", why_name(subject)));
}

void why_link_decision(struct view *v, const char *decision_id)
{
    view_set_optional(v, WHY_LINK_WHY_HREF,
                      arena_printf(view_arena(v), "/hvorfor/%s?afgoerelse=%s",
                                   why_name(WHY_COMPLAINT), decision_id));
}

/* ---- the page ---- */

static const char *value_of(struct view *v, const struct why_fact *f)
{
    struct arena *a = view_arena(v);
    const enum lang lang = view_lang(v);

    switch (f->kind) {
    case WHY_DAY:
        return format_day(a, lang, (civil_day)f->number);
    case WHY_MOMENT:
        return format_moment(a, lang, f->day, (int)f->number);
    case WHY_DAYS:
        return format_days(a, lang, (int)f->number);
    case WHY_TEXT:
        return f->text;
    case WHY_WORD:
        return words(lang, f->word);
    case WHY_SINCE:
        return words_fill(a, lang, f->word, "date", format_day(a, lang, f->day), NULL);
    }
    must(false);
    return "";
}

static void fill_fact(struct view *list, const struct why_fact *f)
{
    struct view *row = view_add(list, WHY_FACT);

    view_set(row, WHY_LABEL, words(view_lang(list), f->label));
    view_set(row, WHY_VALUE, value_of(list, f));
}

/* Where /regler has the sentence in full; null: it has none. */
static const char *rules_address(struct arena *a, enum law_cite cite)
{
    size_t count;
    const struct law_sentence *s = law_statute(&count);

    for (size_t i = 0; i < count; i++)
        if (s[i].cite == cite)
            return arena_printf(a, "/regler?del=%s#%s", law_part_anchor(s[i].part),
                                law_citation(cite)->code);
    return NULL;
}

static void fill_paragraphs(struct view *v, const struct subject *subject)
{
    const char *first = rules_address(view_arena(v), subject->cites[0]);

    if (subject->cites[0] == LAW_CITE_NONE)
        view_set(view_add(v, WHY_PARAGRAPH), WHY_RULE, words(view_lang(v), WORD_WHY_RULE_NONE));
    for (int c = 0; c < CITES_MAX && subject->cites[c] != LAW_CITE_NONE; c++)
        view_set(view_add(v, WHY_PARAGRAPH), WHY_RULE,
                 reason_rule(view_arena(v), view_lang(v), subject->cites[c]));
    view_set_optional(v, WHY_RULES_HREF, first);
}

void fill_why(struct view *v, const struct view_why *m)
{
    const struct subject *subject = &subjects[m->subject];
    const enum lang lang = view_lang(v);

    must(m->subject != WHY_UNSET);
    view_set(v, WHY_QUESTION, words(lang, subject->question));
    view_set(v, WHY_ANSWER,
             m->reason == LAW_REASON_NONE ? words(lang, m->answer) : reason_plain(lang, m->reason));
    if (m->fact_count > 0) {
        struct view *list = view_add(v, WHY_FACTS);

        for (size_t i = 0; i < m->fact_count; i++)
            fill_fact(list, &m->facts[i]);
    }
    for (int r = 0; r < RULES_MAX && subject->rules[r] != 0; r++)
        view_set(view_add(v, WHY_SENTENCE), WHY_SAYS,
                 words(lang, (enum word)(subject->rules[r] - 1)));
    fill_paragraphs(v, subject);
    view_set_optional(v, WHY_DECISION, m->decision);
    view_set_optional(v, WHY_CASEWORKER, m->caseworker);
    view_set(v, WHY_UNIT_PHONE, format_phone(view_arena(v), m->unit_phone));
    view_set(v, WHY_UNIT_TEL, format_tel(view_arena(v), m->unit_phone));
}
