/* C20: the citizen's own settings. */
#include "view/settings.h"

#include "base/text.h"
#include "made/settings.h"
#include "view/format.h"

int settings_idle_minutes(int index)
{
    static const int minutes[SETTINGS_IDLE_CHOICES] = { 30, 60, 120, 300 };

    must(index >= 0 && index < SETTINGS_IDLE_CHOICES);
    return minutes[index];
}

static const char *idle_text(struct view *v, int minutes)
{
    return minutes < 60
               ? format_minutes(view_arena(v), view_lang(v), minutes)
               : words_count(view_arena(v), view_lang(v), WORD_SETTINGS_HOURS, minutes / 60, NULL);
}

static void fill_languages(struct view *v, const struct view_settings *m)
{
    bool first = true;

    for (int lang = 0; lang < LANG__COUNT; lang++) {
        const struct language *l = &languages[lang];
        struct view *row;

        if (!(m->languages & LANG_BIT(lang)))
            continue;
        row = view_add(v, SETTINGS_CHOICE);
        view_set(row, SETTINGS_CHOICE_ID,
                 first ? "sprogvalg" : arena_printf(view_arena(v), "sprogvalg-%s", l->code));
        view_set(row, SETTINGS_CHOICE_VALUE, l->code);
        view_set(row, SETTINGS_CHOICE_DIR, l->direction);
        view_set(row, SETTINGS_CHOICE_NAME, l->name);
        view_show(row, SETTINGS_CHOICE_CHOSEN, text_same(l->code, m->values.language));
        first = false;
    }
}

static void fill_idle(struct view *v, const struct view_settings *m)
{
    for (int i = 0; i < SETTINGS_IDLE_CHOICES; i++) {
        const int minutes = settings_idle_minutes(i);
        struct view *row = view_add(v, SETTINGS_IDLE);

        view_set(row, SETTINGS_IDLE_ID,
                 i == 0 ? "tid" : arena_printf(view_arena(v), "tid-%d", minutes));
        view_set_int(row, SETTINGS_IDLE_VALUE, minutes);
        view_set(row, SETTINGS_IDLE_TEXT, idle_text(v, minutes));
        view_show(row, SETTINGS_IDLE_CHOSEN, minutes == m->values.idle_minutes);
    }
}

static const char *or_none(struct view *v, const char *text)
{
    return text_is_empty(text) ? words(view_lang(v), WORD_SETTINGS_NONE) : text;
}

static void fill_changed(struct view *v, const struct settings_values *now)
{
    static const enum word reminders[] = {
        [REMIND_NONE] = WORD_SETTINGS_REMIND_NONE,   [REMIND_SMS] = WORD_SETTINGS_REMIND_SMS,
        [REMIND_EMAIL] = WORD_SETTINGS_REMIND_EMAIL, [REMIND_BOTH] = WORD_SETTINGS_REMIND_BOTH,
        [REMIND_UNSET] = WORD_SETTINGS_REMIND_NONE,
    };
    struct view *box = view_add(v, SETTINGS_CHANGED);
    enum lang lang;

    view_set(box, SETTINGS_NOW_LANGUAGE,
             language_from_code(now->language, &lang) ? languages[lang].name : now->language);
    view_set(box, SETTINGS_NOW_PHONE,
             text_is_empty(now->phone) ? or_none(v, NULL)
                                       : format_phone(view_arena(v), now->phone));
    view_set(box, SETTINGS_NOW_EMAIL, or_none(v, now->email));
    view_set(box, SETTINGS_NOW_REMINDERS, words(view_lang(v), reminders[now->reminders]));
    view_set(box, SETTINGS_NOW_IDLE, idle_text(v, now->idle_minutes));
}

void fill_settings(struct view *v, const struct view_settings *m)
{
    view_show(v, SETTINGS_SAVED, m->is_saved);
    if (m->is_changed)
        fill_changed(v, &m->stored);
    view_set_int(v, SETTINGS_VERSION, m->version);
    errors_fill_field(v, SETTINGS_LANGUAGE_ERROR, m->errors, "sprogvalg");
    fill_languages(v, m);
    errors_fill_field(v, SETTINGS_PHONE_ERROR, m->errors, "telefon");
    view_set(v, SETTINGS_MY_NUMBER, m->values.phone);
    errors_fill_field(v, SETTINGS_EMAIL_ERROR, m->errors, "email");
    view_set(v, SETTINGS_EMAIL, m->values.email);
    errors_fill_field(v, SETTINGS_REMINDERS_ERROR, m->errors, "paamind");
    view_show(v, SETTINGS_REMIND_NONE, m->values.reminders == REMIND_NONE);
    view_show(v, SETTINGS_REMIND_SMS, m->values.reminders == REMIND_SMS);
    view_show(v, SETTINGS_REMIND_EMAIL, m->values.reminders == REMIND_EMAIL);
    view_show(v, SETTINGS_REMIND_BOTH, m->values.reminders == REMIND_BOTH);
    errors_fill_field(v, SETTINGS_IDLE_ERROR, m->errors, "tid");
    fill_idle(v, m);
}
