/* Letters that a finished record of a talk sends. */
#include "view/letter_record.h"

#include "law/record.h"
#include "letter_parts.h"
#include "view/reasons.h"

typedef char *letter_writer(struct arena *a, enum lang lang, const struct letter_record *m);

static char *both(struct arena *a, enum lang lang, const struct letter_record *m,
                  letter_writer *write)
{
    if (lang == LANG_DA)
        return write(a, LANG_DA, m);
    return letter_above_danish(a, lang, write(a, lang, m), write(a, LANG_DA, m));
}

static void item(struct text *t, enum lang lang, enum word word)
{
    letter_line(t, arena_printf(t->arena, "- %s", words(lang, word)));
}

static void end(struct text *t, enum lang lang, enum law_cite cite, const struct letter_record *m)
{
    letter_line(t, "");
    letter_help(t, lang, m->phone);
    letter_line(t, reason_rule(t->arena, lang, cite));
    letter_from(t, lang, m->caseworker, m->unit, m->authority);
}

/* ---- M-12 ---- */

const char *letter_notice_subject(enum lang lang)
{
    return words(lang, WORD_LETTER_M12_SUBJECT);
}

static char *notice(struct arena *a, enum lang lang, const struct letter_record *m)
{
    static const struct {
        enum law_notice_item item;
        enum word text;
    } items[] = {
        { LAW_NOTICE_SOCIETY, WORD_LETTER_M12_SOCIETY },
        { LAW_NOTICE_RESIDENCE, WORD_LETTER_M12_RESIDENCE },
        { LAW_NOTICE_NATURALISATION, WORD_LETTER_M12_NATURALISATION },
        { LAW_NOTICE_FIVE_YEARS, WORD_LETTER_M12_FIVE_YEARS },
        { LAW_NOTICE_SECURITY, WORD_LETTER_M12_SECURITY },
        { LAW_NOTICE_BONUS, WORD_LETTER_M12_BONUS },
        { LAW_NOTICE_SPOUSE_TESTS, WORD_LETTER_M12_SPOUSE_TESTS },
    };
    struct text t = text_new(a, 1200);

    letter_hello(&t, lang, m->name);
    letter_line(&t, words(lang, WORD_LETTER_M12_WHAT));
    letter_line(&t, words(lang, WORD_LETTER_M12_JUDGED));
    letter_line(&t, words(lang, WORD_LETTER_M12_MATTERS));
    for (size_t i = 0; i < sizeof items / sizeof *items; i++)
        if (m->items & items[i].item)
            item(&t, lang, items[i].text);
    letter_line(&t, "");
    letter_line(&t, words(lang, WORD_LETTER_M12_AGAIN));
    end(&t, lang, IL_20_9, m);
    return t.bytes;
}

char *letter_notice_both(struct arena *a, enum lang lang, const struct letter_record *m)
{
    return both(a, lang, m, notice);
}

/* ---- M-13 ---- */

const char *letter_residence_subject(enum lang lang)
{
    return words(lang, WORD_LETTER_M13_SUBJECT);
}

static char *residence(struct arena *a, enum lang lang, const struct letter_record *m)
{
    /* UDL § 11(3)-(5), LBK 1183/2025: conditions of all, then those of which two are needed. */
    static const enum word all[] = {
        WORD_LETTER_M13_YEARS, WORD_LETTER_M13_FOUR,    WORD_LETTER_M13_PRISON,
        WORD_LETTER_M13_DEBT,  WORD_LETTER_M13_SUPPORT, WORD_LETTER_M13_SIGNED,
        WORD_LETTER_M13_TEST,  WORD_LETTER_M13_WORK,    WORD_LETTER_M13_STILL,
    };
    static const enum word two_of[] = {
        WORD_LETTER_M13_CITIZENSHIP,
        WORD_LETTER_M13_LONG_WORK,
        WORD_LETTER_M13_INCOME,
        WORD_LETTER_M13_HIGH_TEST,
    };
    struct text t = text_new(a, 2000);

    letter_hello(&t, lang, m->name);
    letter_line(&t, words(lang, WORD_LETTER_M13_WHAT));
    letter_line(&t, words(lang, WORD_LETTER_M13_NO_PROMISE));
    letter_line(&t, "");
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        item(&t, lang, all[i]);
    letter_line(&t, "");
    letter_line(&t, words(lang, WORD_LETTER_M13_TWO_OF));
    for (size_t i = 0; i < sizeof two_of / sizeof *two_of; i++)
        item(&t, lang, two_of[i]);
    end(&t, lang, UDL_11, m);
    return t.bytes;
}

char *letter_residence_both(struct arena *a, enum lang lang, const struct letter_record *m)
{
    return both(a, lang, m, residence);
}

/* ---- M-15 ---- */

const char *letter_jobnet_subject(enum lang lang)
{
    return words(lang, WORD_LETTER_M15_SUBJECT);
}

static char *jobnet(struct arena *a, enum lang lang, const struct letter_record *m)
{
    struct text t = text_new(a, 600);

    letter_hello(&t, lang, m->name);
    letter_line(&t, words(lang, WORD_LETTER_M15_WHAT));
    letter_line(&t, words(lang, WORD_LETTER_M15_NOT_ENOUGH));
    letter_line_day(&t, lang, WORD_LETTER_M15_BY, m->jobnet_by);
    end(&t, lang, IL_20_7_3, m);
    return t.bytes;
}

char *letter_jobnet_both(struct arena *a, enum lang lang, const struct letter_record *m)
{
    return both(a, lang, m, jobnet);
}
