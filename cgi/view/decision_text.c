/* Decisions and hearing letters as text. Each part is a sentence or more from words_right.def; the
 * paragraphs come from law/cites.c. */
#include "decision_parts.h"

#include "base/err.h"
#include "base/text.h"
#include "law/cites.h"
#include "view/format.h"
#include "view/names.h"
#include "view/words.h"

#include <string.h>

enum { LETTER_BYTES = DECISION_LETTER_BYTES, ANSWERS_CHARS = 3500 };

/* ---- paragraphs ---- */

void decision_cite(struct decision_cites *c, enum law_cite one)
{
    must(c->count < DECISION_CITES_MAX);
    c->at[c->count++] = one;
}

const char *decision_cites_in_words(struct arena *a, const struct decision_cites *c)
{
    struct text t = text_new(a, 160);

    for (int i = 0; i < c->count; i++) {
        if (i > 0 && i == c->count - 1)
            return words_fill(a, LANG_DA, WORD_DECISION_AND, "first", t.bytes, "second",
                              law_citation(c->at[i])->in_words, NULL);
        text_addf(&t, "%s%s", i > 0 ? ", " : "", law_citation(c->at[i])->in_words);
    }
    return t.bytes;
}

static const char *codes(struct arena *a, const struct decision_cites *c)
{
    struct text t = text_new(a, 80);

    for (int i = 0; i < c->count; i++)
        text_addf(&t, "%s%s", i > 0 ? " " : "", law_citation(c->at[i])->code);
    return t.bytes;
}

static void cite_basis(struct decision_cites *c, enum law_exemption_basis basis)
{
    if (basis != LAW_EXEMPTION_PAR20_5 && basis != LAW_EXEMPTION_UNSET)
        decision_cite(c, IL_20_6);
    decision_cite(c, law_exemption_cite(basis));
}

static struct decision_cites rules_of(const struct decision_facts *f)
{
    struct decision_cites c = { .count = 0 };

    switch (f->kind) {
    case DECISION_GRANTED:
        cite_basis(&c, f->exemption->basis);
        if (f->exemption->basis == LAW_EXEMPTION_PAR20_5)
            decision_cite(&c, IL_20_5_2);
        decision_cite(&c, BEK1216_46_1);
        break;
    case DECISION_REFUSED:
        cite_basis(&c, f->basis);
        decision_cite(&c, IL_20_4);
        break;
    case DECISION_ENDED:
        cite_basis(&c, f->basis);
        decision_cite(&c, IL_20_4);
        decision_cite(&c, BEK1216_44_1);
        break;
    case DECISION_REVOKED:
        decision_cite(&c, IL_20_5_3);
        decision_cite(&c, LAB_35);
        decision_cite(&c, BEK1216_46_1);
        break;
    case DECISION_LIFTED:
        decision_cite(&c, IL_20_5_3);
        decision_cite(&c, LAB_35);
        decision_cite(&c, BEK1216_44_1);
        break;
    default:
        break;
    }
    return c;
}

/* ---- parts ---- */

static const char *title_of(enum decision_kind kind)
{
    static const enum word title[] = {
        [DECISION_GRANTED] = WORD_DECISION_TITLE_GRANTED,
        [DECISION_REFUSED] = WORD_DECISION_TITLE_REFUSED,
        [DECISION_ENDED] = WORD_DECISION_TITLE_ENDED,
        [DECISION_REVOKED] = WORD_DECISION_TITLE_REVOKED,
        [DECISION_LIFTED] = WORD_DECISION_TITLE_LIFTED,
    };

    must(kind != DECISION_UNSET);
    return words(LANG_DA, case_is_kind(kind) ? case_title(kind) : title[kind]);
}

static const char *period(struct arena *a, civil_day from, civil_day to)
{
    if (to == CIVIL_NONE)
        return words_fill(a, LANG_DA, WORD_DECISION_FROM_OPEN, "from", format_day(a, LANG_DA, from),
                          NULL);
    return words_fill(a, LANG_DA, WORD_DECISION_FROM_TO, "from", format_day(a, LANG_DA, from), "to",
                      format_day(a, LANG_DA, to), NULL);
}

static void add_review(struct arena *a, struct text *t, civil_day on)
{
    if (on != CIVIL_NONE)
        text_addf(
            t, " %s",
            words_fill(a, LANG_DA, WORD_DECISION_REVIEW, "date", format_day(a, LANG_DA, on), NULL));
}

/* A person's own sentence in the middle of ours: with its full stop. */
static const char *sentence(struct arena *a, const char *s)
{
    const size_t n = strlen(s);

    return n > 0 && strchr(".!?", s[n - 1]) ? s : arena_printf(a, "%s.", s);
}

static const char *granted(struct arena *a, const struct decision_facts *f)
{
    const struct law_exemption *e = f->exemption;
    struct text t = text_new(a, 512);

    text_add(&t, words_fill(a, LANG_DA, WORD_DECISION_GRANTED, "period", period(a, e->from, e->to),
                            "jobcentre", f->jobcentre, NULL));
    add_review(a, &t, e->review_on);
    if (!text_is_empty(e->support_what) && !text_is_empty(e->support_who)
        && e->support_by != CIVIL_NONE)
        text_addf(&t, " %s",
                  words_fill(a, LANG_DA, WORD_DECISION_SUPPORT, "what",
                             sentence(a, e->support_what), "who", e->support_who, "date",
                             format_day(a, LANG_DA, e->support_by), NULL));
    return t.bytes;
}

static const char *revoked(struct arena *a, const struct decision_facts *f)
{
    const struct law_revocation *r = f->revocation;
    struct text t = text_new(a, 512);

    text_add(&t, words_fill(a, LANG_DA, WORD_DECISION_REVOKED, "period", period(a, r->from, r->to),
                            "jobcentre", f->jobcentre, NULL));
    add_review(a, &t, r->review_on);
    text_addf(&t, " %s", words(LANG_DA, WORD_DECISION_GET_BACK));
    return t.bytes;
}

static const char *over(struct arena *a, enum word word, civil_day last)
{
    const struct law_exemption_end end = law_exemption_end(last);

    return words_fill(a, LANG_DA, word, "last", format_day(a, LANG_DA, last), "returns",
                      format_day(a, LANG_DA, end.duty_returns_on), "earliest",
                      format_day(a, LANG_DA, end.earliest_deadline), NULL);
}

static const char *result_of(struct arena *a, const struct decision_facts *f)
{
    switch (f->kind) {
    case DECISION_GRANTED:
        return granted(a, f);
    case DECISION_REFUSED:
        return words(LANG_DA, WORD_DECISION_REFUSED);
    case DECISION_ENDED:
        return over(a, WORD_DECISION_ENDED, f->last);
    case DECISION_REVOKED:
        return revoked(a, f);
    case DECISION_LIFTED:
        return over(a, WORD_DECISION_LIFTED, f->last);
    default:
        break;
    }
    return "";
}

static void add_events(struct arena *a, struct text *t, const struct decision_facts *f)
{
    if (!text_is_empty(f->agreed))
        text_addf(t, "\n\n%s",
                  words_fill(a, LANG_DA, WORD_DECISION_AGREED, "agreed", f->agreed, NULL));
    if (f->event_count == 0)
        return;
    text_addf(t, "\n\n%s", words(LANG_DA, WORD_DECISION_EVENTS));
    for (size_t i = 0; i < f->event_count; i++)
        text_addf(t, "\n– %s",
                  words_fill(a, LANG_DA, WORD_DECISION_EVENT, "when",
                             format_moment(a, LANG_DA, f->events[i].day, f->events[i].minute),
                             "what", f->events[i].what, NULL));
}

static const char *revocation_basis(enum law_revocation_basis basis)
{
    return words(LANG_DA, basis == LAW_REVOCATION_DEFEATS_CONTACT ? WORD_DECISION_DEFEATS
                                                                  : WORD_DECISION_OTHERWISE);
}

static const char *facts_of(struct arena *a, const struct decision_facts *f)
{
    struct text t = text_new(a, 512);

    if (f->kind == DECISION_GRANTED)
        text_addf(&t, "%s\n\n", name_exemption_plain(LANG_DA, f->exemption->basis));
    if (f->kind == DECISION_REVOKED)
        text_addf(&t, "%s\n\n", revocation_basis(f->revocation->basis));
    text_add(&t, f->facts);
    add_events(a, &t, f);
    return t.bytes;
}

const char *hearing_exception_name(enum law_hearing_exception exception)
{
    switch (exception) {
    case LAW_HEARING_HARMLESS:
        return words(LANG_DA, WORD_HEARING_HARMLESS);
    case LAW_HEARING_STATUTORY_LIMIT:
        return words(LANG_DA, WORD_HEARING_STATUTORY_LIMIT);
    case LAW_HEARING_WEIGHTY_INTEREST:
        return words(LANG_DA, WORD_HEARING_WEIGHTY_INTEREST);
    case LAW_HEARING_NO_ACCESS:
        return words(LANG_DA, WORD_HEARING_NO_ACCESS);
    case LAW_HEARING_UNLIMITED_CIRCLE:
        return words(LANG_DA, WORD_HEARING_UNLIMITED_CIRCLE);
    case LAW_HEARING_SPECIAL_RULES:
        return words(LANG_DA, WORD_HEARING_SPECIAL_RULES);
    case LAW_HEARING_EXCEPTION_NONE:
        break;
    }
    return "";
}

/* The bytes of the first `most` characters. */
static size_t bytes_of(const char *s, size_t most)
{
    size_t i = 0;

    for (; s[i]; i++)
        if (((unsigned char)s[i] & 0xC0) != 0x80 && most-- == 0)
            break;
    return i;
}

void decision_answers(struct arena *a, struct text *t, const struct decision_facts *f)
{
    size_t room = ANSWERS_CHARS;
    bool is_cut = false;

    if (f->answer_count == 0)
        text_addf(t, " %s", words(LANG_DA, WORD_DECISION_HEARD_NOTHING));
    for (size_t i = 0; i < f->answer_count && !is_cut; i++) {
        const size_t length = text_length(f->answers[i]);
        const char *shown = f->answers[i];

        is_cut = length > room;
        if (is_cut)
            shown = arena_strndup(a, shown, bytes_of(shown, room));
        room -= is_cut ? room : length;
        if (*shown)
            text_addf(t, "\n\n%s",
                      words_fill(a, LANG_DA, WORD_DECISION_HEARD_ANSWER, "answer", shown, NULL));
    }
    if (is_cut)
        text_addf(t, "\n\n%s", words(LANG_DA, WORD_DECISION_HEARD_MORE));
}

static const char *heard_before_revocation(struct arena *a, const struct decision_facts *f)
{
    const struct law_revocation *r = f->revocation;
    const civil_day until = r->comment_until != CIVIL_NONE && r->comment_until > r->hearing_until
                                ? r->comment_until
                                : r->hearing_until;
    struct text t = text_new(a, 512);

    text_add(&t, words_fill(a, LANG_DA, WORD_DECISION_HEARD, "date",
                            format_day(a, LANG_DA, r->hearing_available_on), "until",
                            format_day(a, LANG_DA, until), NULL));
    decision_answers(a, &t, f);
    if (!text_is_empty(r->answer_weighed))
        text_addf(
            &t, "\n\n%s",
            words_fill(a, LANG_DA, WORD_DECISION_WEIGHED, "weighed", r->answer_weighed, NULL));
    return t.bytes;
}

static const char *hearing_of(struct arena *a, const struct decision_facts *f)
{
    const char *rule = law_citation(FVL_19)->in_words;

    if (f->kind == DECISION_REVOKED)
        return heard_before_revocation(a, f);
    if (f->heard_until != CIVIL_NONE)
        return words_fill(a, LANG_DA, WORD_DECISION_HEARD_BEFORE, "until",
                          format_day(a, LANG_DA, f->heard_until), "answer",
                          text_is_empty(f->heard_answer)
                              ? words(LANG_DA, WORD_DECISION_HEARD_NOTHING)
                              : words_fill(a, LANG_DA, WORD_DECISION_HEARD_NOTED, "answer",
                                           f->heard_answer, NULL),
                          NULL);
    if (f->exception != LAW_HEARING_EXCEPTION_NONE)
        return words_fill(a, LANG_DA, WORD_DECISION_HEARING_EXCEPTED, "exception",
                          hearing_exception_name(f->exception), "reason",
                          sentence(a, f->exception_reason), "rule", rule, NULL);
    return words_fill(a, LANG_DA,
                      f->is_unfavourable ? WORD_DECISION_HEARING_KNOWN
                                         : WORD_DECISION_HEARING_FAVOURABLE,
                      "rule", rule, NULL);
}

static const char *complaint_of(struct arena *a, const struct decision_facts *f)
{
    struct decision_cites c = { .count = 0 };

    decision_cite(&c, IL_53_2);
    decision_cite(&c, RSL_66);
    decision_cite(&c, RSL_67_1);
    decision_cite(&c, RSL_72_1);
    return words_fill(a, LANG_DA, WORD_DECISION_COMPLAINT, "authority", f->authority, "until",
                      format_day(a, LANG_DA, f->complaint_until), "phone",
                      format_phone(a, f->phone), "unit", f->unit, "place", f->place, "rules",
                      decision_cites_in_words(a, &c), NULL);
}

/* ---- the whole ---- */

void decision_part(struct text *t, enum word heading, const char *text)
{
    if (!text_is_empty(text))
        text_addf(t, "\n\n%s\n%s", words(LANG_DA, heading), text);
}

void decision_head(struct arena *a, struct text *t, const struct decision_facts *f,
                   const char *title)
{
    text_addf(t, "%s\n%s\n\n", f->authority,
              words_fill(a, LANG_DA, WORD_DECISION_SENDER, "unit", f->unit, "place", f->place,
                         "phone", format_phone(a, f->phone), NULL));
    text_addf(t, "%s\n", f->name);
    if (!text_is_empty(f->address))
        text_addf(t, "%s\n", f->address);
    text_addf(t, "\n%s\n\n%s", format_day(a, LANG_DA, f->decided_on), title);
}

static const char *helper_phone(struct arena *a, const struct decision_facts *f)
{
    return format_phone(a, text_is_empty(f->caseworker_phone) ? f->phone : f->caseworker_phone);
}

void decision_foot(struct arena *a, struct text *t, const struct decision_facts *f, enum word help,
                   enum word delivered)
{
    decision_part(t, WORD_DECISION_HEAD_HELP,
                  words_fill(a, LANG_DA, help, "name", f->caseworker, "phone", helper_phone(a, f),
                             "rule", law_citation(FVL_8)->in_words, NULL));
    decision_part(t, WORD_DECISION_HEAD_SIGNED,
                  f->approved_by
                      ? words_fill(a, LANG_DA, WORD_DECISION_SIGNED_TWO, "prepared", f->prepared_by,
                                   "approved", f->approved_by, "unit", f->unit, "authority",
                                   f->authority, NULL)
                      : words_fill(a, LANG_DA, WORD_DECISION_SIGNED, "name", f->prepared_by, "unit",
                                   f->unit, "authority", f->authority, NULL));
    text_addf(
        t, "\n\n%s\n",
        words_fill(a, LANG_DA, delivered, "date", format_day(a, LANG_DA, f->available_on), NULL));
}

struct decision_text decision_text(struct arena *a, const struct decision_facts *f)
{
    const bool is_case = case_is_kind(f->kind);
    const struct decision_cites cites = is_case ? case_rules(f) : rules_of(f);
    struct text t = text_new(a, LETTER_BYTES);
    struct decision_text out = {
        .title = title_of(f->kind),
        .result = is_case ? case_result(a, f) : result_of(a, f),
        .rules = words_fill(a, LANG_DA, WORD_DECISION_RULES, "rules",
                            decision_cites_in_words(a, &cites), NULL),
        .weight = f->weight ? f->weight : "",
        .facts = is_case ? case_facts(a, f) : facts_of(a, f),
        .hearing = is_case ? case_hearing(a, f) : hearing_of(a, f),
        .complaint = complaint_of(a, f),
        .cites = codes(a, &cites),
    };

    decision_head(a, &t, f, out.title);
    decision_part(&t, WORD_DECISION_HEAD_RESULT, out.result);
    decision_part(&t, WORD_DECISION_HEAD_RULES, out.rules);
    decision_part(&t, WORD_DECISION_HEAD_WEIGHT, out.weight);
    decision_part(&t, WORD_DECISION_HEAD_FACTS, out.facts);
    decision_part(&t, WORD_DECISION_HEAD_HEARING, out.hearing);
    decision_part(&t, WORD_DECISION_HEAD_COMPLAINT, out.complaint);
    decision_foot(a, &t, f, WORD_DECISION_HELP,
                  f->by_letter ? WORD_DECISION_DELIVERED_LETTER : WORD_DECISION_DELIVERED_POST);
    out.whole = t.bytes;
    return out;
}

const char *hearing_text(struct arena *a, const struct decision_facts *f)
{
    struct decision_cites cites = { .count = 0 };
    struct text t = text_new(a, LETTER_BYTES);
    struct text facts = text_new(a, 512);

    decision_cite(&cites, IL_20_5_3);
    decision_cite(&cites, LAB_35);
    decision_cite(&cites, FVL_19);
    decision_head(a, &t, f, words(LANG_DA, WORD_HEARING_TITLE));
    decision_part(&t, WORD_HEARING_HEAD_PLAN,
                  words_fill(a, LANG_DA, WORD_HEARING_PLAN, "jobcentre", f->jobcentre, NULL));
    text_add(&facts, revocation_basis(f->revocation->basis));
    text_addf(&facts, "\n\n%s", f->facts);
    add_events(a, &facts, f);
    decision_part(&t, WORD_DECISION_HEAD_FACTS, facts.bytes);
    decision_part(&t, WORD_DECISION_HEAD_RULES,
                  words_fill(a, LANG_DA, WORD_HEARING_RULES, "rules",
                             decision_cites_in_words(a, &cites), NULL));
    decision_part(&t, WORD_HEARING_HEAD_ANSWER,
                  words_fill(a, LANG_DA, WORD_HEARING_ANSWER, "until",
                             format_day(a, LANG_DA, f->revocation->hearing_until), "phone",
                             format_phone(a, f->phone), "unit", f->unit, "place", f->place, "rule",
                             law_citation(FVL_21)->in_words, NULL));
    decision_foot(a, &t, f, WORD_HEARING_HELP,
                  f->by_letter ? WORD_HEARING_DELIVERED_LETTER : WORD_HEARING_DELIVERED_POST);
    return t.bytes;
}
