/* The frame of every page: language list, who is signed in, navigation, footer. */
#include "view/frame.h"

#include "base/text.h"
#include "made/footer.h"
#include "made/header.h"
#include "made/top.h"
#include "view/format.h"
#include "view/words.h"

#include <string.h>

#if __has_include("manifest.h")
#include "manifest.h"
#endif
#ifndef STATIC_CSS_LTR /* the style sheets are not built yet: tests of this room alone */
#define STATIC_CSS_LTR "/css/app.css"
#define STATIC_CSS_RTL "/css/app-rtl.css"
#endif

/* This page's address with another language asked for. */
static const char *address_in(struct arena *a, const char *path, const char *code)
{
    struct text t = text_new(a, 64);

    text_add(&t, path);
    text_add(&t, strchr(path, '?') ? "&sprog=" : "?sprog=");
    text_add(&t, code);
    return t.bytes;
}

static void fill_languages(struct view *v, const char *path, uint32_t offered)
{
    struct view *list = view_add(v, HEADER_LANGUAGES);

    for (int i = 0; i < LANG__COUNT; i++) {
        struct view *row, *item;

        if (!(offered & LANG_BIT(i)))
            continue;
        row = view_add(list, HEADER_LANGUAGE);
        if ((enum lang)i == view_lang(v)) {
            item = view_add(row, HEADER_LANGUAGE_CURRENT);
        } else {
            item = view_add(row, HEADER_LANGUAGE_OTHER);
            view_set(item, HEADER_LANGUAGE_HREF,
                     address_in(view_arena(v), path, languages[i].code));
        }
        view_set(item, HEADER_LANGUAGE_CODE, languages[i].code);
        view_set(item, HEADER_LANGUAGE_DIR, languages[i].direction);
        view_set(item, HEADER_LANGUAGE_NAME, languages[i].name);
    }
}

static void fill_staff(struct view *v, const struct frame *frame)
{
    view_show(v, HEADER_STAFF_SITE, true);
    view_show(v, FOOTER_STAFF_FOOTER, true);
    if (!frame->user)
        return;
    if (frame->is_administrator) {
        view_show(v, HEADER_ADMINISTRATOR_NAV, true);
        view_show(v, HEADER_NAV_ADMINISTRATION, frame->nav == FRAME_NAV_ADMINISTRATION);
        return;
    }
    view_show(v, HEADER_STAFF_NAV, true);
    view_show(v, HEADER_NAV_TODAY, frame->nav == FRAME_NAV_TODAY);
    view_show(v, HEADER_NAV_FIND, frame->nav == FRAME_NAV_FIND);
    view_show(v, HEADER_NAV_SLOTS, frame->nav == FRAME_NAV_SLOTS);
    view_show(v, HEADER_NAV_CALENDAR, frame->nav == FRAME_NAV_CALENDAR);
}

static void fill_citizen_footer(struct view *v, const struct frame *frame)
{
    struct view *footer = view_add(v, FOOTER_CITIZEN_FOOTER);

    view_show(footer, FOOTER_TRANSLATED, view_lang(v) != LANG_DA);
    view_set(footer, FOOTER_PHONE, format_phone(view_arena(v), frame->phone));
    view_set(footer, FOOTER_PHONE_TEL, format_tel(view_arena(v), frame->phone));
    view_set(footer, FOOTER_PHONE_HOURS, frame->phone_hours);
    if (text_is_empty(frame->accessibility))
        view_show(footer, FOOTER_ACCESSIBILITY_OWN, true);
    else
        view_set(view_add(footer, FOOTER_ACCESSIBILITY_AWAY), FOOTER_ACCESSIBILITY_URL,
                 frame->accessibility);
}

void frame_draft_is_back(struct view *v)
{
    view_show(v, HEADER_DRAFT_IS_BACK, true);
}

void frame_fill(struct view *v, const struct frame *frame, uint32_t offered_languages)
{
    const struct language *l = &languages[view_lang(v)];
    const bool is_rtl = l->direction[0] == 'r';
    const char *css_ltr = frame->css_ltr ? frame->css_ltr : STATIC_CSS_LTR;
    const char *css_rtl = frame->css_rtl ? frame->css_rtl : STATIC_CSS_RTL;

    must(frame->site != FRAME_SITE_UNSET);
    view_set(v, TOP_LANG, l->code);
    view_set(v, TOP_DIR, l->direction);
    view_set(v, HEADER_CSS, is_rtl ? css_rtl : css_ltr);
    view_set(v, HEADER_AUTHORITY, frame->authority);
    view_set_optional(v, HEADER_OUTAGE, frame->outage);
    if (frame->user) {
        struct view *in = view_add(v, HEADER_SIGNED_IN);

        view_set(in, HEADER_USER, frame->user);
        view_form(in, frame->logout_token, frame->logout_number);
    }
    if (frame->session_reminder)
        view_set(view_add(v, HEADER_SESSION_REMINDER), HEADER_SESSION_LIMIT,
                 words_count(view_arena(v), view_lang(v), WORD_SESSION_LIMIT, frame->idle_minutes,
                             NULL));
    if (frame->site == FRAME_STAFF) {
        fill_staff(v, frame);
        return;
    }
    if (offered_languages & ~LANG_BIT(LANG_DA))
        fill_languages(v, frame->path, offered_languages);
    fill_citizen_footer(v, frame);
}
