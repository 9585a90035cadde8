/* C21: asking for help, for exemption, or to book alone again. */
#include "view/cannot_book.h"

#include "base/err.h"
#include "made/cannot_book.h"
#include "view/format.h"
#include "view/names.h"
#include "view/words.h"
#include "view/why.h"

static void fill_right(struct view *v, const struct view_cannot_book *m)
{
    struct arena *a = view_arena(v);
    const enum lang lang = view_lang(v);
    struct view *box;

    if (m->is_revoked) {
        box = view_add(v, CANNOT_BOOK_REVOKED);
        if (m->revoked_review_on != CIVIL_NONE)
            view_set_optional(box, CANNOT_BOOK_REVOKED_REVIEW,
                              format_day(a, lang, m->revoked_review_on));
        view_set_optional(box, CANNOT_BOOK_REVOKED_DECISION, m->revoked_decision);
    } else if (m->is_exempt) {
        box = view_add(v, CANNOT_BOOK_EXEMPT);
        view_set(box, CANNOT_BOOK_WHY, name_exemption_plain(lang, m->basis));
        if (m->exempt_review_on != CIVIL_NONE)
            view_set_optional(box, CANNOT_BOOK_EXEMPT_REVIEW,
                              format_day(a, lang, m->exempt_review_on));
        view_set_optional(box, CANNOT_BOOK_EXEMPT_DECISION, m->exempt_decision);
    }
}

static void set_still(struct view *v, int section, const struct view_cannot_book *m)
{
    struct view *box;

    if (m->deadline_on == CIVIL_NONE)
        return;
    box = view_add(v, section);
    view_set(box, CANNOT_BOOK_STILL, format_day(view_arena(v), view_lang(v), m->deadline_on));
    view_set(box, CANNOT_BOOK_STILL_ISO, format_day_iso(view_arena(v), m->deadline_on));
}

static enum word asked_word(enum help_wish wish)
{
    return wish == WISH_EXEMPTION ? WORD_ASKED_EXEMPTION
           : wish == WISH_AGAIN   ? WORD_ASKED_AGAIN
                                  : WORD_ASKED_HELP;
}

static void fill_asked(struct view *v, const struct view_cannot_book *m)
{
    struct arena *a = view_arena(v);
    struct view *box;

    if (m->asked != WISH_NOTHING) {
        box = view_add(v, CANNOT_BOOK_ASKED);
        view_set(box, CANNOT_BOOK_ASKED_ISO, format_utc_iso(a, m->asked_utc));
        view_set(box, CANNOT_BOOK_ASKED_WHEN, format_utc(a, view_lang(v), m->asked_utc));
        view_set(box, CANNOT_BOOK_ASKED_KIND, words(view_lang(v), asked_word(m->asked)));
        view_set_optional(box, CANNOT_BOOK_ASKED_TEXT, m->asked_text);
        set_still(box, CANNOT_BOOK_STILL_DEADLINE, m);
    } else if (m->answer) {
        box = view_add(v, CANNOT_BOOK_ANSWERED);
        view_set(box, CANNOT_BOOK_ANSWERED_ISO, format_utc_iso(a, m->asked_utc));
        view_set(box, CANNOT_BOOK_ANSWERED_WHEN, format_utc(a, view_lang(v), m->asked_utc));
        view_set(box, CANNOT_BOOK_ANSWER, m->answer);
    }
}

static void fill_form(struct view *v, const struct view_cannot_book *m)
{
    struct view *form = view_add(v, CANNOT_BOOK_ASK);

    if (m->is_exempt || m->is_revoked) {
        view_show(form, CANNOT_BOOK_ASK_AGAIN, true);
    } else {
        struct view *wish = view_add(form, CANNOT_BOOK_ASK_HELP);

        errors_fill_field(wish, CANNOT_BOOK_WISH_ERROR, m->errors, "oenske");
        view_show(wish, CANNOT_BOOK_WISH_HELP, m->wish == WISH_HELP);
        view_show(wish, CANNOT_BOOK_WISH_EXEMPTION, m->wish == WISH_EXEMPTION);
        set_still(wish, CANNOT_BOOK_BOOKING_STILL, m);
    }
    errors_fill_field(form, CANNOT_BOOK_WHAT_ERROR, m->errors, "tekst");
    view_set(form, CANNOT_BOOK_WHAT, m->text);
    errors_fill_field(form, CANNOT_BOOK_PHONE_ERROR, m->errors, "telefon");
    view_set(form, CANNOT_BOOK_MY_PHONE, m->my_phone);
}

void fill_cannot_book(struct view *v, const struct view_cannot_book *m)
{
    view_set(v, CANNOT_BOOK_OUR_PHONE, format_phone(view_arena(v), m->phone));
    view_set(v, CANNOT_BOOK_OUR_TEL, format_tel(view_arena(v), m->phone));
    view_set(v, CANNOT_BOOK_OUR_HOURS, m->hours);
    view_show(v, CANNOT_BOOK_STRANGER, m->is_stranger);
    if (m->is_stranger)
        return;
    view_show(v, CANNOT_BOOK_SIGNED, true);
    why_link(v, m->is_revoked ? WHY_REVOKED : m->is_exempt ? WHY_EXEMPT : WHY_DUTY);
    fill_right(v, m);
    fill_asked(v, m);
    if (m->asked == WISH_NOTHING)
        fill_form(v, m);
}
