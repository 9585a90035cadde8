/* The finished record of a talk (S10), and the copy of it that is handed over. */
#include "view/talk_record.h"

#include "base/text.h"
#include "record_parts.h"
#include "view/format.h"
#include "view/right_fields.h"

#include "made/talk_record_done.h"

#include <string.h>

enum { ADD_ROWS = 4 };

static const char *regime_name(const char *code)
{
    static const struct {
        const char *code;
        enum word name;
    } names[] = {
        { "none", WORD_RECORD_REGIME_NONE },
        { "as_needed", WORD_RECORD_REGIME_AS_NEEDED },
        { "parental_leave", WORD_RECORD_REGIME_LEAVE },
        { "every_12_months", WORD_RECORD_REGIME_12_MONTHS },
        { "four_in_six", WORD_RECORD_REGIME_FOUR_IN_SIX },
        { "four_in_twelve", WORD_RECORD_REGIME_FOUR_IN_TWELVE },
        { "every_3_months", WORD_RECORD_REGIME_3_MONTHS },
    };

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (text_same(names[i].code, code))
            return words(LANG_DA, names[i].name);
    return code;
}

static void add_row(struct view *part, const char *label, const char *text)
{
    struct view *row = view_add(part, TALK_RECORD_DONE_ROW);

    view_set(row, TALK_RECORD_DONE_ROW_LABEL, label);
    view_set(row, TALK_RECORD_DONE_ROW_TEXT, text);
}

static void fill_part(struct view *v, enum record_section which,
                      const struct view_talk_record_done *m)
{
    struct arena *a = view_arena(v);
    struct view *part = NULL;

    for (int i = 0; i < LAW_MINUTES__COUNT; i++) {
        const enum law_minutes_field field = (enum law_minutes_field)i;
        const char *text = record_words(a, field, m->minutes->at[field]);

        if (record_fields[field].section != which || !text || !record_is_asked(m->minutes, field))
            continue;
        if (!part) {
            part = view_add(v, TALK_RECORD_DONE_PART);
            view_set(part, TALK_RECORD_DONE_PART_TITLE,
                     words(LANG_DA, record_headings[which].title));
        }
        add_row(part, words(LANG_DA, record_fields[field].label), text);
    }
    if (which == RECORD_SECTION_ABOUT && part && !text_is_empty(m->regime))
        add_row(part, words(LANG_DA, WORD_RECORD_REGIME), regime_name(m->regime));
}

/* ---- what follows ---- */

static void follow(struct view *v, const char *text)
{
    view_set(view_add(v, TALK_RECORD_DONE_FOLLOW), TALK_RECORD_DONE_FOLLOW_TEXT, text);
}

static const char *rule_of(enum law_cite cite)
{
    return law_citation(cite)->in_words;
}

static void fill_notice(struct view *v, const struct view_talk_record_done *m)
{
    struct arena *a = view_arena(v);

    if (m->notice_given_utc) {
        follow(v, words_fill(a, LANG_DA,
                             m->notice_by_interpreter ? WORD_RECORD_FOLLOW_NOTICE_INTERPRETER
                                                      : WORD_RECORD_FOLLOW_NOTICE_GIVEN,
                             "when", format_utc(a, LANG_DA, m->notice_given_utc), "name",
                             m->notice_given_by, "rule", rule_of(IL_20_9), NULL));
        return;
    }
    follow(v, words_fill(a, LANG_DA, WORD_RECORD_FOLLOW_NOTICE, "date",
                         format_day(a, LANG_DA, m->notice_due), "rule", rule_of(IL_20_9), NULL));
    v = view_add(v, TALK_RECORD_DONE_OWED);
    record_fill_items(v, TALK_RECORD_DONE_ITEMS, m->minutes->set, m->typed_items, m->errors);
    view_show(v, TALK_RECORD_DONE_OWED_FAMILY, m->typed_family);
    view_show(v, TALK_RECORD_DONE_OWED_INTERPRETER, m->typed_interpreter);
}

static void fill_follow(struct view *v, const struct view_talk_record_done *m)
{
    const struct law_minutes_follow *f = &m->follow;
    struct arena *a = view_arena(v);

    if (f->revises_contract)
        follow(v, words(LANG_DA, WORD_RECORD_FOLLOW_CONTRACT));
    if (f->refers_benefit)
        follow(v,
               words_fill(a, LANG_DA, WORD_RECORD_FOLLOW_REFERRAL, "rule", rule_of(IL_20_8), NULL));
    if (f->jobnet_by != CIVIL_NONE)
        follow(v,
               words_fill(a, LANG_DA, WORD_RECORD_FOLLOW_JOBNET, "date",
                          format_day(a, LANG_DA, f->jobnet_by), "rule", rule_of(IL_20_7_3), NULL));
    if (m->notice_due != CIVIL_NONE)
        fill_notice(v, m);
    if (f->tells_residence)
        follow(v, words_fill(a, LANG_DA, WORD_RECORD_FOLLOW_RESIDENCE, "rule", rule_of(IL_20_10),
                             NULL));
    if (!f->revises_contract && !f->refers_benefit && f->jobnet_by == CIVIL_NONE
        && m->notice_due == CIVIL_NONE && !f->tells_residence)
        follow(v, words(LANG_DA, WORD_RECORD_FOLLOW_NONE));
}

static void fill_lost(struct view *v, const struct view_talk_record_done *m)
{
    struct arena *a = view_arena(v);
    struct view *list;

    if (m->lost_count == 0)
        return;
    list = view_add(v, TALK_RECORD_DONE_LOST);
    view_set(list, TALK_RECORD_DONE_LOST_HEADING,
             words_fill(a, LANG_DA, WORD_RECORD_CONFLICT_LOCKED, "name", m->finished_by, NULL));
    for (size_t i = 0; i < m->lost_count; i++) {
        const char *mine = record_words(a, m->lost[i].field, m->lost[i].mine);
        struct view *row = view_add(list, TALK_RECORD_DONE_TYPED);

        view_set(row, TALK_RECORD_DONE_TYPED_LABEL,
                 words(LANG_DA, record_fields[m->lost[i].field].label));
        view_set(row, TALK_RECORD_DONE_TYPED_TEXT, mine ? mine : words(LANG_DA, WORD_RECORD_EMPTY));
    }
}

static void fill_letters(struct view *v, const struct view_talk_record_done *m)
{
    struct arena *a = view_arena(v);
    struct view *list;

    if (m->letter_count == 0)
        return;
    list = view_add(v, TALK_RECORD_DONE_LETTERS);
    for (size_t i = 0; i < m->letter_count; i++) {
        const struct view_record_letter *letter = &m->letters[i];
        struct view *row = view_add(list, TALK_RECORD_DONE_LETTER);

        view_set(row, TALK_RECORD_DONE_LETTER_NAME,
                 words_fill(a, LANG_DA, WORD_TALK_MESSAGE, "subject", letter->subject, "kind",
                            letter->kind, NULL));
        view_set(row, TALK_RECORD_DONE_LETTER_STATE,
                 words_fill(a, LANG_DA, WORD_TALK_MESSAGE_QUEUED, "when",
                            format_utc(a, LANG_DA, letter->queued_utc), NULL));
        view_set(row, TALK_RECORD_DONE_LETTER_TEXT, letter->text);
    }
}

void fill_talk_record_done(struct view *v, const struct view_talk_record_done *m)
{
    struct arena *a = view_arena(v);

    fill_talk_head(v, &m->head);
    view_set(v, TALK_RECORD_DONE_SHORT, format_day_plain(a, LANG_DA, m->head.day));
    view_set(v, TALK_RECORD_DONE_WHEN, format_day(a, LANG_DA, m->head.day));
    view_set(v, TALK_RECORD_DONE_TALK, m->head.id);
    view_set(v, TALK_RECORD_DONE_STATE,
             words_fill(a, LANG_DA, WORD_RECORD_FINISHED, "when",
                        format_utc(a, LANG_DA, m->finished_utc), "name", m->finished_by, NULL));
    fill_lost(v, m);
    for (int i = 0; i < RECORD_SECTION__COUNT; i++)
        fill_part(v, (enum record_section)i, m);
    fill_follow(v, m);
    fill_letters(v, m);
    view_set_optional(v, TALK_RECORD_DONE_REFERRAL, m->referral);
    view_show(v, TALK_RECORD_DONE_NO_ADDITIONS, m->addition_count == 0);
    for (size_t i = 0; i < m->addition_count; i++) {
        struct view *row = view_add(v, TALK_RECORD_DONE_ADDITION);

        view_set(row, TALK_RECORD_DONE_ADDITION_WHEN,
                 format_utc(a, LANG_DA, m->additions[i].at_utc));
        view_set(row, TALK_RECORD_DONE_ADDITION_WHO, m->additions[i].who);
        view_set(row, TALK_RECORD_DONE_ADDITION_TEXT, m->additions[i].text);
    }
    fill_area(v, TALK_RECORD_DONE_ADD,
              &(struct view_area){ .name = "tilfoejelse",
                                   .label = words(LANG_DA, WORD_RECORD_ADDITION),
                                   .rows = ADD_ROWS,
                                   .text = m->added },
              m->errors);
    record_fill_saves(v, TALK_RECORD_DONE_SAVES, m->saves, m->save_count);
}

/* ---- the copy ---- */

static void line(struct text *t, const char *sentence)
{
    text_add(t, sentence);
    text_add_char(t, '\n');
}

static void heading(struct text *t, enum word title)
{
    text_add_char(t, '\n');
    line(t, words(LANG_DA, title));
}

static void copy_fields(struct text *t, const struct law_minutes *minutes)
{
    for (int i = 0; i < RECORD_SECTION__COUNT; i++) {
        bool is_first = true;

        for (int k = 0; k < LAW_MINUTES__COUNT; k++) {
            const enum law_minutes_field field = (enum law_minutes_field)k;
            const char *text = record_words(t->arena, field, minutes->at[field]);

            if (record_fields[field].section != (enum record_section)i || !text
                || !record_is_asked(minutes, field))
                continue;
            if (is_first)
                heading(t, record_headings[i].title);
            is_first = false;
            line(t, words_fill(t->arena, LANG_DA, WORD_COPY_LINE, "label",
                               words(LANG_DA, record_fields[field].label), "value", text, NULL));
        }
    }
}

static void copy_log(struct text *t, const struct record_copy *m)
{
    struct arena *a = t->arena;

    heading(t, WORD_COPY_GUIDANCE);
    for (size_t i = 0; i < m->guidance_count; i++)
        line(t, words_fill(a, LANG_DA,
                           m->guidance[i].written ? WORD_COPY_GUIDANCE_WRITTEN
                                                  : WORD_COPY_GUIDANCE_LINE,
                           "date", format_day_plain(a, LANG_DA, m->guidance[i].given_on), "version",
                           m->guidance[i].version, "language", m->guidance[i].language, "name",
                           m->guidance[i].by, NULL));
    if (m->guidance_count == 0)
        line(t, words(LANG_DA, WORD_COPY_NONE));
    heading(t, WORD_COPY_MESSAGES);
    for (size_t i = 0; i < m->message_count; i++)
        line(t, words_fill(a, LANG_DA, WORD_COPY_MESSAGE_LINE, "date",
                           format_utc(a, LANG_DA, m->messages[i].at_utc), "subject",
                           m->messages[i].subject, "kind", m->messages[i].kind, NULL));
    if (m->message_count == 0)
        line(t, words(LANG_DA, WORD_COPY_NONE));
}

char *record_copy_text(struct arena *a, const struct record_copy *m)
{
    struct text t = text_new(a, 4000);

    line(&t, words_fill(a, LANG_DA, WORD_COPY_HEAD, "rule", rule_of(IL_20_8), NULL));
    line(&t, words_fill(a, LANG_DA, WORD_COPY_WHO, "name", m->name, "cpr", m->cpr, NULL));
    line(&t, words_fill(a, LANG_DA, WORD_COPY_TALK, "when",
                        format_moment(a, LANG_DA, m->day, m->minute), "name", m->caseworker, NULL));
    line(&t, words_fill(a, LANG_DA, WORD_COPY_MADE, "when", format_utc(a, LANG_DA, m->made_utc),
                        "name", m->made_by, NULL));
    copy_fields(&t, m->minutes);
    heading(&t, WORD_COPY_CONTRACT);
    line(&t, m->contract_on == CIVIL_NONE
                 ? words(LANG_DA, WORD_COPY_CONTRACT_NONE)
                 : words_fill(a, LANG_DA, WORD_COPY_CONTRACT_LINE, "date",
                              format_day(a, LANG_DA, m->contract_on), "set", m->rule_set, NULL));
    copy_log(&t, m);
    return t.bytes;
}
