/* C19: the messages to a citizen. Their texts were written when they were sent, in their own
 * language, whatever the page speaks. */
#include "view/messages.h"

#include "base/text.h"
#include "law/clock.h"
#include "made/message.h"
#include "made/messages.h"
#include "view/format.h"
#include "view/letter.h"

#include <string.h>

static const char *direction_of(const char *code)
{
    enum lang lang;

    return languages[language_from_code(code, &lang) ? lang : LANG_DA].direction;
}

void fill_messages(struct view *v, const struct view_messages *m)
{
    struct arena *a = view_arena(v);
    struct view *list;

    view_show(v, MESSAGES_EMPTY, m->total == 0);
    if (m->newer || m->older) {
        struct view *pages = view_add(v, MESSAGES_PAGES);

        view_set_optional(pages, MESSAGES_NEWER, m->newer);
        view_set_optional(pages, MESSAGES_OLDER, m->older);
    }
    if (m->count == 0)
        return;
    list = view_add(v, MESSAGES_LIST);
    view_set(list, MESSAGES_TOTAL,
             words_count(a, view_lang(v), WORD_MESSAGES_TOTAL, m->total, NULL));
    for (size_t i = 0; i < m->count; i++) {
        const struct view_message_line *line = &m->lines[i];
        struct view *row = view_add(list, MESSAGES_ONE);

        view_set(row, MESSAGES_ID, line->id);
        view_set(row, MESSAGES_SUBJECT, line->subject);
        view_set(row, MESSAGES_TEXT_LANG, line->language);
        view_set(row, MESSAGES_TEXT_DIR, direction_of(line->language));
        view_set(row, MESSAGES_ISO, format_utc_iso(a, line->at_utc));
        view_set(row, MESSAGES_WHEN, format_utc(a, view_lang(v), line->at_utc));
    }
}

void fill_message(struct view *v, const struct view_message *m)
{
    struct arena *a = view_arena(v);
    const enum lang lang = view_lang(v);
    const bool is_danish = text_same(m->line.language, languages[LANG_DA].code);
    const char *cut = is_danish ? NULL : strstr(m->text, LETTER_DANISH_BELOW);

    view_set(v, MESSAGE_SHORT_DAY, format_day_plain(a, lang, law_clock_local(m->line.at_utc).day));
    view_set(v, MESSAGE_SHORT_CLOCK, format_utc_clock(a, lang, m->line.at_utc));
    view_set(v, MESSAGE_WHEN, format_utc(a, lang, m->line.at_utc));
    view_set(v, MESSAGE_HOW, words(lang, m->how));
    view_set(v, MESSAGE_SUBJECT, m->line.subject);
    view_set(v, MESSAGE_TEXT_LANG, m->line.language);
    view_set(v, MESSAGE_TEXT_DIR, direction_of(m->line.language));
    view_show(v, MESSAGE_DANISH_ONLY, is_danish && lang != LANG_DA);
    if (!cut) {
        view_set(v, MESSAGE_TEXT, m->text);
        return;
    }
    view_set(v, MESSAGE_TEXT, arena_strndup(a, m->text, (size_t)(cut - m->text)));
    view_set_optional(v, MESSAGE_BELOW, cut + strlen(LETTER_DANISH_BELOW));
}
