/* C21: who cannot book asks for help, for exemption, or to book alone again. A stranger reads how
 * to get help. */
#include "made/cannot_book.h"
#include "base/text.h"
#include "booking_case.h"
#include "pages/own_right.h"
#include "store/request.h"
#include "view/cannot_book.h"

enum { TEXT_MOST = 2000 };

static const struct {
    enum store_help_kind kind;
    enum help_wish wish;
    const char *code;
} wishes[] = {
    { STORE_HELP_BOOKING, WISH_HELP, "hjaelp" },
    { STORE_HELP_EXEMPTION, WISH_EXEMPTION, "undtagelse" },
    { STORE_HELP_SELF_AGAIN, WISH_AGAIN, "selv" },
};
enum { WISHES = sizeof wishes / sizeof *wishes };

static enum http_status stranger(struct ctx *c)
{
    struct view *v = page_new(c, TEMPLATE_CANNOT_BOOK, FRAME_NAV_NONE);

    fill_cannot_book(v, &(struct view_cannot_book){ .is_stranger = true,
                                                    .phone = c->config->phone,
                                                    .hours = c->config->phone_hours });
    return page_send(c, v, HTTP_OK);
}

static enum help_wish wish_of(enum store_help_kind kind)
{
    for (int i = 0; i < WISHES; i++)
        if (wishes[i].kind == kind)
            return wishes[i].wish;
    return WISH_HELP; /* another question that waits: one at a time */
}

static enum help_wish typed_wish(struct ctx *c)
{
    for (int i = 0; i < WISHES; i++)
        if (page_is(c, "oenske", wishes[i].code))
            return wishes[i].wish;
    return WISH_NOTHING;
}

/* Only where there is a form: a draft that is read is said to be back. */
static void fields(struct ctx *c, const struct booking_case *b, struct view_cannot_book *m)
{
    const bool is_typed = c->req->method == HTTP_POST || c->draft;

    m->wish = typed_wish(c);
    m->text = page_value(c, "tekst");
    m->my_phone = is_typed      ? page_value(c, "telefon")
                  : b->at.phone ? b->at.phone
                                : "";
}

static enum http_status show(struct ctx *c, const struct booking_case *b, enum http_status status)
{
    struct view_cannot_book m = {
        .phone = b->at.unit_phone,
        .hours = c->config->phone_hours,
        .is_exempt = b->self.is_exempt,
        .is_revoked = b->self.is_revoked,
        .basis = b->facts.exemption_basis,
        .exempt_review_on = b->facts.exemption_review_on,
        .revoked_review_on = b->facts.revocation_review_on,
        .exempt_decision = b->facts.exemption_decision,
        .revoked_decision = b->facts.revocation_decision,
        .deadline_on = b->at.deadline.id && b->at.deadline.state == LAW_DEADLINE_OPEN
                           ? b->at.deadline.deadline_on
                           : CIVIL_NONE,
        .errors = &c->errors,
    };
    struct store_help latest;
    struct view *v;
    const enum err e = store_help_latest(c->store, c->arena, c->who.person_id, &latest);

    if (e != OK && e != ERR_NOT_FOUND)
        return http_of(e);
    if (e == OK) {
        m.asked = latest.answered_utc ? WISH_NOTHING : wish_of(latest.kind);
        m.asked_utc = latest.at_utc;
        m.asked_text = latest.text;
        m.answer = latest.answer;
    }
    if (m.asked == WISH_NOTHING)
        fields(c, b, &m);
    v = page_new(c, TEMPLATE_CANNOT_BOOK, FRAME_NAV_NONE);
    page_form(c, v, PATH_CANNOT_BOOK);
    fill_cannot_book(v, &m);
    return page_send(c, v, status);
}

enum http_status page_cannot_book(struct ctx *c)
{
    struct booking_case b;
    enum err e;

    if (c->who.role != ROLE_CITIZEN)
        return stranger(c);
    e = booking_load(c, &b);
    return e == OK ? show(c, &b, HTTP_OK) : http_of(e);
}

static enum store_help_kind read_wish(struct ctx *c, const struct booking_case *b)
{
    const bool is_taken = b->self.is_exempt || b->self.is_revoked;

    for (int i = 0; i < WISHES; i++)
        if (page_is(c, "oenske", wishes[i].code)
            && (wishes[i].kind == STORE_HELP_SELF_AGAIN) == is_taken)
            return wishes[i].kind;
    page_mistake(c, "oenske", WORD_ASK_WISH_MISSING);
    return STORE_HELP_UNSET;
}

enum http_status page_cannot_book_send(struct ctx *c)
{
    struct booking_case b;
    struct store_help asked;
    const char *typed;
    enum err e = booking_load(c, &b);

    if (e != OK)
        return http_of(e);
    asked = (struct store_help){
        .kind = read_wish(c, &b),
        .text = page_text(c, "tekst", TEXT_MOST, false, false, WORD_ASK_WISH_MISSING),
        .at_utc = c->now_utc,
    };
    typed = page_value(c, "telefon");
    if (!text_is_empty(typed) && !(asked.phone = page_phone(c, typed)))
        page_mistake(c, "telefon", WORD_BOOK_PHONE_WRONG);
    if (page_has_mistakes(c))
        return show(c, &b, HTTP_UNPROCESSABLE);
    e = store_help_add(c->store, c->arena, c->who.person_id, c->today, c->now_utc, &asked);
    if (e == ERR_CONFLICT) /* one waits already: the page says so */
        return show(c, &b, HTTP_CONFLICT);
    return e == OK ? page_go(c, PATH_CANNOT_BOOK, NULL, NULL) : http_of(e);
}
