/* Letters to citizens: a line for each thought. */
#include "view/letter.h"

#include "base/text.h"
#include "law/cites.h"
#include "letter_parts.h"
#include "view/format.h"
#include "view/names.h"
#include "view/reasons.h"
#include "view/words.h"

#include <string.h>

/* What keeps its own direction inside a sentence that is written from the right: telephone numbers,
 * addresses, names, paragraphs (ux.md 6.1; plain text has no bdi). */
const char *letter_isolated(struct arena *a, enum lang lang, const char *text)
{
    return languages[lang].direction[0] == 'r'
               ? arena_printf(a, "\xe2\x81\xa6%s\xe2\x81\xa9", text) /* U+2066, U+2069 */
               : text;
}

char *letter_service_address(struct arena *a, const struct config *config)
{
    const char *host =
        arena_strndup(a, config->citizen_host, strcspn(config->citizen_host, " ,"));

    if (!text_is_empty(config->certificate))
        return arena_printf(a, "https://%s/", host);
    return arena_printf(a, "http://%s:%d/", host, config->citizen_port);
}

void letter_line(struct text *t, const char *sentence)
{
    text_add(t, sentence);
    text_add_char(t, '\n');
}

void letter_line_day(struct text *t, enum lang lang, enum word word, civil_day day)
{
    letter_line(t, words_fill(t->arena, lang, word, "date", format_day(t->arena, lang, day), NULL));
}

void letter_hello(struct text *t, enum lang lang, const char *name)
{
    letter_line(t, words_fill(t->arena, lang, WORD_LETTER_HELLO, "name",
                              letter_isolated(t->arena, lang, name), NULL));
    letter_line(t, "");
}

void letter_help(struct text *t, enum lang lang, const char *phone)
{
    letter_line(t,
                words_fill(t->arena, lang, WORD_LETTER_M1_HELP, "phone",
                           letter_isolated(t->arena, lang, format_phone(t->arena, phone)), NULL));
}

void letter_from(struct text *t, enum lang lang, const char *caseworker, const char *unit,
                 const char *authority)
{
    letter_line(t, "");
    letter_line(t, words(lang, WORD_LETTER_FROM));
    letter_line(t, caseworker);
    letter_line(t, unit);
    text_add(t, authority);
}

/* The person's language first, with the Danish text below (ux.md 5.6). */
char *letter_above_danish(struct arena *a, enum lang lang, const char *own, const char *danish)
{
    return arena_printf(a, "%s\n\n%s" LETTER_DANISH_BELOW "%s", own,
                        words(lang, WORD_LETTER_LAW_BINDS), danish);
}

char *letter_deadline_subject(struct arena *a, enum lang lang, const struct letter_deadline *m)
{
    return words_fill(a, lang, WORD_LETTER_M1_SUBJECT, "date", format_day(a, lang, m->deadline_on),
                      NULL);
}

static void forms(struct text *t, enum lang lang, unsigned set)
{
    static const enum law_form all[] = { LAW_FORM_OFFICE, LAW_FORM_PHONE, LAW_FORM_VIDEO };

    if ((set & (set - 1)) == 0) {
        letter_line(t, words_fill(t->arena, lang, WORD_LETTER_M1_ONE_FORM, "form",
                                  name_form(lang, (enum law_form)set), NULL));
        return;
    }
    letter_line(t, words(lang, WORD_LETTER_M1_FORMS));
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (set & all[i])
            letter_line(t, arena_printf(t->arena, "- %s", name_form_choice(lang, all[i])));
}

char *letter_deadline_text(struct arena *a, enum lang lang, const struct letter_deadline *m)
{
    struct text t = text_new(a, 1200);

    letter_hello(&t, lang, m->name);
    letter_line(&t, words(lang, WORD_LETTER_M1_WHAT));
    letter_line_day(&t, lang, WORD_LETTER_M1_DEADLINE, m->deadline_on);
    letter_line_day(&t, lang, WORD_LETTER_M1_LATEST, m->latest_on);
    letter_line(&t, "");
    letter_line(&t, words(lang, WORD_LETTER_M1_HOW));
    letter_line(&t, words_fill(a, lang, WORD_LETTER_M1_STEP_OPEN, "address",
                               letter_isolated(a, lang, m->address), NULL));
    letter_line(&t, words(lang, WORD_LETTER_M1_STEP_SIGN_IN));
    letter_line(&t, words(lang, WORD_LETTER_M1_STEP_BOOK));
    letter_line(&t, "");
    forms(&t, lang, m->forms);
    letter_line(&t, words(lang, WORD_LETTER_M1_CHANGE));
    letter_line(&t, "");
    letter_line(&t, words(lang, WORD_LETTER_M1_CONSEQUENCE));
    letter_line(&t, words(lang, WORD_LETTER_M1_HEARD));
    letter_line(&t, "");
    letter_help(&t, lang, m->phone);
    letter_line(&t, words(lang, WORD_LETTER_M1_EXEMPT));
    letter_line(&t,
                words_fill(a, lang, WORD_LETTER_M1_RULE, "duty",
                           letter_isolated(a, lang, law_citation(IL_20_4)->in_words), "deadline",
                           letter_isolated(a, lang, law_citation(BEK1216_44_1)->in_words), NULL));
    letter_from(&t, lang, m->caseworker, m->unit, m->authority);
    return t.bytes;
}

char *letter_deadline_both(struct arena *a, enum lang lang, const struct letter_deadline *m)
{
    if (lang == LANG_DA)
        return letter_deadline_text(a, LANG_DA, m);
    return letter_above_danish(a, lang, letter_deadline_text(a, lang, m),
                               letter_deadline_text(a, LANG_DA, m));
}

char *letter_no_times_subject(struct arena *a, enum lang lang, const struct letter_no_times *m)
{
    return words_fill(a, lang, WORD_LETTER_M14_SUBJECT, "number",
                      letter_isolated(a, lang, format_reference(a, m->number)), NULL);
}

static char *no_times_text(struct arena *a, enum lang lang, const struct letter_no_times *m)
{
    struct text t = text_new(a, 1200);

    letter_hello(&t, lang, m->name);
    letter_line(&t, words_fill(a, lang, WORD_LETTER_M14_SEARCHED, "when",
                               format_utc(a, lang, m->searched_utc), NULL));
    letter_line(&t, words_fill(a, lang, WORD_LETTER_M14_NUMBER, "number",
                               letter_isolated(a, lang, format_reference(a, m->number)), NULL));
    letter_line(&t, "");
    letter_line(&t, words(lang, WORD_LETTER_M14_ANSWER));
    letter_line(&t, letter_isolated(a, lang, m->answer));
    letter_line(&t, "");
    letter_line(&t, words_fill(a, lang, WORD_LETTER_M14_WHERE, "address",
                               letter_isolated(a, lang, m->address), NULL));
    letter_help(&t, lang, m->phone);
    letter_from(&t, lang, m->caseworker, m->unit, m->authority);
    return t.bytes;
}

char *letter_no_times_both(struct arena *a, enum lang lang, const struct letter_no_times *m)
{
    if (lang == LANG_DA)
        return no_times_text(a, LANG_DA, m);
    return letter_above_danish(a, lang, no_times_text(a, lang, m), no_times_text(a, LANG_DA, m));
}

const char *letter_withdrawn_subject(enum lang lang, const struct letter_withdrawn *m)
{
    return words(lang, m->new_deadline_on == CIVIL_NONE ? WORD_LETTER_M7_SUBJECT
                                                        : WORD_LETTER_M7_SUBJECT_MOVED);
}

static char *withdrawn(struct arena *a, enum lang lang, const struct letter_withdrawn *m)
{
    struct text t = text_new(a, 600);

    letter_hello(&t, lang, m->name);
    letter_line_day(&t, lang, WORD_LETTER_M7_WAS, m->deadline_on);
    letter_line(&t, words(lang, WORD_LETTER_M7_NOW));
    letter_line(&t, reason_plain(lang, m->reason));
    if (m->new_deadline_on != CIVIL_NONE) {
        letter_line_day(&t, lang, WORD_LETTER_M1_DEADLINE, m->new_deadline_on);
        letter_line_day(&t, lang, WORD_LETTER_M1_LATEST, m->new_latest_on);
    }
    if (m->talk_on != CIVIL_NONE)
        letter_line(&t, words_fill(a, lang, WORD_LETTER_M7_TALK, "when",
                                   format_moment(a, lang, m->talk_on, m->talk_minute), NULL));
    if (m->more_follows)
        letter_line(&t, words(lang, WORD_LETTER_M7_NEXT));
    letter_line(&t, "");
    letter_help(&t, lang, m->phone);
    letter_from(&t, lang, m->caseworker, m->unit, m->authority);
    return t.bytes;
}

char *letter_withdrawn_both(struct arena *a, enum lang lang, const struct letter_withdrawn *m)
{
    if (lang == LANG_DA)
        return withdrawn(a, LANG_DA, m);
    return letter_above_danish(a, lang, withdrawn(a, lang, m), withdrawn(a, LANG_DA, m));
}

const char *letter_missed_subject(enum lang lang)
{
    return words(lang, WORD_LETTER_M6_SUBJECT);
}

static char *missed(struct arena *a, enum lang lang, const struct letter_missed *m)
{
    struct text t = text_new(a, 700);

    letter_hello(&t, lang, m->name);
    letter_line_day(&t, lang, WORD_LETTER_M7_WAS, m->deadline_on);
    letter_line(&t, words(lang, WORD_LETTER_M6_NOT_DONE));
    letter_line(&t, reason_plain(lang, m->reason));
    letter_line(&t, words(lang, WORD_LETTER_M6_ALSO));
    letter_line(&t, words(lang, WORD_LETTER_M1_HEARD));
    letter_line(&t, "");
    letter_line(&t, words(lang, WORD_LETTER_M6_CONTACT));
    letter_line(&t, words_fill(a, lang, WORD_LETTER_M6_RULE, "rule",
                        letter_isolated(a, lang, law_citation(m->cite)->in_words), NULL));
    letter_line(&t, "");
    letter_help(&t, lang, m->phone);
    letter_from(&t, lang, m->caseworker, m->unit, m->authority);
    return t.bytes;
}

char *letter_missed_both(struct arena *a, enum lang lang, const struct letter_missed *m)
{
    if (lang == LANG_DA)
        return missed(a, LANG_DA, m);
    return letter_above_danish(a, lang, missed(a, lang, m), missed(a, LANG_DA, m));
}

const char *letter_code_subject(enum lang lang)
{
    return words(lang, WORD_LETTER_CODE_SUBJECT);
}

char *letter_code_text(struct arena *a, enum lang lang, const struct letter_code *m)
{
    struct text t = text_new(a, 800);

    letter_hello(&t, lang, m->name);
    letter_line(&t, words(lang, WORD_LETTER_CODE_WHAT));
    letter_line(&t, words_fill(a, lang, WORD_LETTER_CODE_CODE, "code",
                               letter_isolated(a, lang, m->code), NULL));
    letter_line(&t, "");
    letter_line(&t, words(lang, WORD_LETTER_M1_HOW));
    letter_line(&t, words_fill(a, lang, WORD_LETTER_M1_STEP_OPEN, "address",
                               letter_isolated(a, lang, m->address), NULL));
    letter_line(&t, words(lang, WORD_LETTER_CODE_STEP_SIGN_IN));
    letter_line(&t, words(lang, WORD_LETTER_CODE_STEP_PASSWORD));
    letter_line(&t, "");
    letter_line_day(&t, lang, WORD_LETTER_CODE_UNTIL, m->until);
    letter_line(&t, words(lang, WORD_LETTER_CODE_ONCE));
    letter_line(&t, words(lang, WORD_LETTER_CODE_SECRET));
    letter_line(&t, "");
    letter_help(&t, lang, m->phone);
    letter_from(&t, lang, m->caseworker, m->unit, m->authority);
    return t.bytes;
}
