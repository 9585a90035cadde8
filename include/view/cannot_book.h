/* C21: who cannot book asks for help, for exemption, or to book alone again. */
#ifndef VIEW_CANNOT_BOOK_H
#define VIEW_CANNOT_BOOK_H

#include "law/exemption.h"
#include "view/errors.h"

#include <stdint.h>

enum help_wish {
    WISH_NOTHING,
    WISH_HELP,
    WISH_EXEMPTION,
    WISH_AGAIN,
};

struct view_cannot_book {
    bool is_stranger;
    const char *phone, *hours; /* whom to call */
    /* the right today */
    bool is_exempt, is_revoked;
    enum law_exemption_basis basis;
    civil_day exempt_review_on, revoked_review_on;
    const char *exempt_decision, *revoked_decision; /* address ids; null: none */
    civil_day deadline_on;                          /* an open one; CIVIL_NONE: none */
    /* the newest request */
    enum help_wish asked; /* waits for an answer; NOTHING: none does */
    int64_t asked_utc;    /* of that one, or of the answered one */
    const char *asked_text;
    const char *answer; /* null: none */
    /* the form */
    enum help_wish wish;
    const char *text, *my_phone;
    const struct view_errors *errors;
};
/** Fills templates/citizen/cannot_book.tpl. */
void fill_cannot_book(struct view *v, const struct view_cannot_book *m);

#endif
