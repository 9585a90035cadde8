/* The questions on the way to a booked time: C05, C06, C08, C09 and C10. */
#include "view/book.h"
#include "base/text.h"
#include "booking_case.h"
#include "made/book_form.h"
#include "made/book_language.h"
#include "made/book_phone.h"
#include "made/book_start.h"
#include "made/book_support.h"
#include "pages/booking.h"
#include "view/spoken.h"

#include <string.h>

enum { NEEDS_MOST = 1000 };

/* Loads the case; when the person may not book, answers with the page that says why. */
static bool is_open(struct ctx *c, struct booking_case *b, enum http_status *status)
{
    const enum err e = booking_load(c, b);
    struct law_verdict bar;

    if (e != OK) {
        *status = http_of(e);
        return false;
    }
    bar = booking_bar(c, b);
    if (bar.outcome == LAW_ALLOWED)
        return true;
    *status = booking_refused(c, b, bar);
    return false;
}

static enum http_status save(struct ctx *c, const struct store_choice *choice, enum law_form form)
{
    const enum err e = store_choice_put(c->store, c->who.person_id, c->now_utc, choice);

    return e == OK ? booking_go_on(c, choice, form) : http_of(e);
}

/* ---- C05: what there is to book ---- */

enum http_status page_book(struct ctx *c)
{
    struct view_book_start m = { .rule = IL_20_4 };
    struct booking_case b;
    enum http_status status;
    struct view *v;

    if (!is_open(c, &b, &status))
        return status;
    switch (booking_is_step(&b) ? b.at.deadline.state : LAW_DEADLINE_NONE) {
    case LAW_DEADLINE_OPEN: /* one duty, nothing to choose */
        return page_go(c, PATH_BOOK_FORM, NULL, NULL);
    case LAW_DEADLINE_MISSED:
    case LAW_DEADLINE_CONSEQUENCE_OPEN:
        m.why = BOOK_AFTER_MISS;
        m.rule = LAS_37A_1;
        break;
    case LAW_DEADLINE_NO_SHOW:
    case LAW_DEADLINE_CANCELLED_LATE:
        m.why = BOOK_AFTER_ABSENCE;
        m.rule = LAS_37_1;
        break;
    default:
        m.why = BOOK_VOLUNTARY;
        break;
    }
    v = page_new(c, TEMPLATE_BOOK_START, FRAME_NAV_NONE);
    fill_book_start(v, &m);
    return page_send(c, v, HTTP_OK);
}

/* ---- C06: in which way ---- */

static enum http_status ask_form(struct ctx *c, const struct booking_case *b,
                                 enum http_status status)
{
    struct view *v = page_new(c, TEMPLATE_BOOK_FORM, FRAME_NAV_NONE);

    fill_book_form(v, &(struct view_book_form){ .forms = booking_forms(b),
                                                .chosen = booking_form(b),
                                                .errors = &c->errors });
    page_form(c, v, PATH_BOOK_FORM);
    return page_send(c, v, status);
}

static bool is_one_form(unsigned forms)
{
    return (forms & (forms - 1)) == 0;
}

enum http_status page_book_form(struct ctx *c)
{
    struct booking_case b;
    enum http_status status;

    if (!is_open(c, &b, &status))
        return status;
    if (is_one_form(booking_forms(&b)))
        return page_go(c, PATH_BOOK_TIME, NULL, NULL);
    return ask_form(c, &b, HTTP_OK);
}

enum http_status page_book_form_save(struct ctx *c)
{
    static const enum law_form forms[] = { LAW_FORM_OFFICE, LAW_FORM_PHONE, LAW_FORM_VIDEO };
    struct booking_case b;
    struct store_choice choice;
    enum http_status status;
    enum law_form form = LAW_FORM_UNSET;

    if (!is_open(c, &b, &status))
        return status;
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        if (page_is(c, "moedeform", book_form_value(forms[i]))
            && (booking_forms(&b) & (unsigned)forms[i]) != 0)
            form = forms[i];
    if (form == LAW_FORM_UNSET) {
        page_mistake(c, "moedeform", WORD_BOOK_CHOOSE_FORM);
        return ask_form(c, &b, HTTP_UNPROCESSABLE);
    }
    choice = booking_choice(&b, 0);
    if (choice.slot_id && !(b.at.choice_slot.law.forms & (unsigned)form))
        choice.slot_id = 0; /* that time is not offered in this way */
    choice.form = form;
    return save(c, &choice, form);
}

/* ---- C08: interpreter. Also without a chosen time: who finds none may change the answer. ---- */

static enum http_status ask_language(struct ctx *c, const char *answer, const char *spoken,
                                     enum http_status status)
{
    struct view *v = page_new(c, TEMPLATE_BOOK_LANGUAGE, FRAME_NAV_NONE);

    fill_book_language(v, &(struct view_book_language){
                              .answer = answer, .spoken = spoken, .errors = &c->errors });
    page_form(c, v, PATH_BOOK_LANGUAGE);
    return page_send(c, v, status);
}

enum http_status page_book_language(struct ctx *c)
{
    struct booking_case b;
    enum http_status status;
    const char *known;

    if (!is_open(c, &b, &status))
        return status;
    if (c->draft)
        return ask_language(c, page_value(c, "tolk"), page_value(c, "sprog"), HTTP_OK);
    known = booking_interpreter(&b);
    return ask_language(c,
                        known                                        ? "ja"
                        : booking_choice(&b, 0).interpreter_answered ? "nej"
                                                                     : "",
                        known ? known : "", HTTP_OK);
}

enum http_status page_book_language_save(struct ctx *c)
{
    const char *spoken = page_value(c, "sprog");
    struct booking_case b;
    struct store_choice choice;
    enum http_status status;
    const char *language = NULL;

    if (!is_open(c, &b, &status))
        return status;
    if (page_is(c, "tolk", "ja")) {
        language = spoken;
        if (!spoken_is_known(spoken))
            page_mistake(c, "sprog", WORD_BOOK_CHOOSE_LANGUAGE);
    } else if (!page_is(c, "tolk", "nej")) {
        page_mistake(c, "tolk-nej", WORD_BOOK_CHOOSE_INTERPRETER);
    }
    if (page_has_mistakes(c))
        return ask_language(c, page_value(c, "tolk"), spoken, HTTP_UNPROCESSABLE);
    choice = booking_choice(&b, 0);
    if (!text_same(language, b.at.choice_slot.interpreter_language))
        choice.slot_id = 0; /* the time has no such interpreter, or one that others need */
    choice.interpreter_answered = true;
    choice.interpreter_language = language;
    return save(c, &choice, booking_form(&b));
}

/* ---- C09: what to be considerate of ---- */

static enum http_status ask_support(struct ctx *c, const char *value, enum http_status status)
{
    struct view *v = page_new(c, TEMPLATE_BOOK_SUPPORT, FRAME_NAV_NONE);

    fill_book_support(v, &(struct view_book_field){ .value = value, .errors = &c->errors });
    page_form(c, v, PATH_BOOK_SUPPORT);
    return page_send(c, v, status);
}

enum http_status page_book_support(struct ctx *c)
{
    struct booking_case b;
    enum http_status status;

    if (!is_open(c, &b, &status))
        return status;
    if (!booking_choice(&b, 0).slot_id)
        return page_go(c, PATH_BOOK_TIME, NULL, NULL);
    return ask_support(c, c->draft ? page_value(c, "hensyn") : booking_choice(&b, 0).needs,
                       HTTP_OK);
}

enum http_status page_book_support_save(struct ctx *c)
{
    struct booking_case b;
    struct store_choice choice;
    enum http_status status;
    const char *needs = "";

    if (!is_open(c, &b, &status))
        return status;
    if (!http_body(c->req, "spring"))
        needs = page_text(c, "hensyn", NEEDS_MOST, false, false, WORD_TEXT_TOO_LONG);
    if (page_has_mistakes(c))
        return ask_support(c, needs, HTTP_UNPROCESSABLE);
    choice = booking_choice(&b, 0);
    choice.needs_answered = true;
    choice.needs = needs;
    return save(c, &choice, booking_form(&b));
}

/* ---- C10: the number to call ---- */

static enum http_status ask_phone(struct ctx *c, const char *value, enum http_status status)
{
    struct view *v = page_new(c, TEMPLATE_BOOK_PHONE, FRAME_NAV_NONE);

    fill_book_phone(v, &(struct view_book_field){ .value = value, .errors = &c->errors });
    page_form(c, v, PATH_BOOK_PHONE);
    return page_send(c, v, status);
}

enum http_status page_book_phone(struct ctx *c)
{
    struct booking_case b;
    struct store_choice choice;
    enum http_status status;
    const char *known;

    if (!is_open(c, &b, &status))
        return status;
    choice = booking_choice(&b, 0);
    if (!choice.slot_id || booking_form(&b) != LAW_FORM_PHONE)
        return booking_go_on(c, &choice, booking_form(&b));
    known = choice.phone ? choice.phone : b.at.phone ? b.at.phone : "";
    return ask_phone(c, c->draft ? page_value(c, "telefon") : known, HTTP_OK);
}

enum http_status page_book_phone_save(struct ctx *c)
{
    struct booking_case b;
    struct store_choice choice;
    enum http_status status;
    const char *phone;

    if (!is_open(c, &b, &status))
        return status;
    phone = page_phone(c, page_value(c, "telefon"));
    if (!phone) {
        page_mistake(c, "telefon", WORD_BOOK_PHONE_WRONG);
        return ask_phone(c, page_value(c, "telefon"), HTTP_UNPROCESSABLE);
    }
    choice = booking_choice(&b, 0);
    choice.phone = phone;
    return save(c, &choice, booking_form(&b));
}
