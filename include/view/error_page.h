/* The pages for requests that cannot be met: 400, 403, 404 ... 503 (O7, ux.md 8). */
#ifndef VIEW_ERROR_PAGE_H
#define VIEW_ERROR_PAGE_H

#include "view/view.h"

/** Why. Each kind has its own heading and says what to do now. */
enum error_page_kind {
    ERROR_PAGE_UNSET,
    ERROR_PAGE_BAD_REQUEST,  /* 400, 411, 415 */
    ERROR_PAGE_FORBIDDEN,    /* 403: may not */
    ERROR_PAGE_FORM_EXPIRED, /* 403: token spent or wrong; offers to send again */
    ERROR_PAGE_NOT_FOUND,    /* 404, also for what belongs to others */
    ERROR_PAGE_METHOD,       /* 405 */
    ERROR_PAGE_CONFLICT,     /* 409 */
    ERROR_PAGE_TOO_LARGE,    /* 413 */
    ERROR_PAGE_TOO_MANY,     /* 429 */
    ERROR_PAGE_FAILED,       /* 500 */
    ERROR_PAGE_UNAVAILABLE,  /* 503 */
    ERROR_PAGE_TIMED_OUT,    /* the session ran out */
    ERROR_PAGE__COUNT
};

struct view_error_page {
    enum error_page_kind kind;
    const char *reference; /* eight characters that stand in the log too */
    const char *back;      /* local address to go on from; null: "/" */
    bool is_staff;         /* staff are not told to call the jobcentre */
};

/** Fills templates/error_page.tpl. */
void fill_error_page(struct view *v, const struct view_error_page *m);

#endif
