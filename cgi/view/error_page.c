/* Error pages: every kind says what happened, that nothing is half done, and what to do now. */
#include "view/error_page.h"

#include "made/error_page.h"
#include "view/words.h"

static const struct {
    enum word heading, why, now; /* `why` again in `now`: no advice of its own */
    bool has_reference;
} kinds[ERROR_PAGE__COUNT] = {
    /* clang-format off */
    [ERROR_PAGE_BAD_REQUEST]  = { WORD_ERROR_BAD_REQUEST,  WORD_ERROR_BAD_REQUEST_WHY,  WORD_ERROR_BAD_REQUEST_NOW,  true  },
    [ERROR_PAGE_FORBIDDEN]    = { WORD_ERROR_FORBIDDEN,    WORD_ERROR_FORBIDDEN_WHY,    WORD_ERROR_FORBIDDEN_WHY,    true  },
    [ERROR_PAGE_FORM_EXPIRED] = { WORD_ERROR_FORM_EXPIRED, WORD_ERROR_FORM_EXPIRED_WHY, WORD_ERROR_FORM_EXPIRED_NOW, true  },
    [ERROR_PAGE_NOT_FOUND]    = { WORD_ERROR_NOT_FOUND,    WORD_ERROR_NOT_FOUND_WHY,    WORD_ERROR_NOT_FOUND_WHY,    true  },
    [ERROR_PAGE_METHOD]       = { WORD_ERROR_METHOD,       WORD_ERROR_METHOD_WHY,       WORD_ERROR_METHOD_WHY,       true  },
    [ERROR_PAGE_CONFLICT]     = { WORD_ERROR_CONFLICT,     WORD_ERROR_CONFLICT_WHY,     WORD_ERROR_CONFLICT_NOW,     true  },
    [ERROR_PAGE_TOO_LARGE]    = { WORD_ERROR_TOO_LARGE,    WORD_ERROR_TOO_LARGE_WHY,    WORD_ERROR_TOO_LARGE_NOW,    true  },
    [ERROR_PAGE_TOO_MANY]     = { WORD_ERROR_TOO_MANY,     WORD_ERROR_TOO_MANY_WHY,     WORD_ERROR_TOO_MANY_NOW,     true  },
    [ERROR_PAGE_FAILED]       = { WORD_ERROR_FAILED,       WORD_ERROR_FAILED_WHY,       WORD_ERROR_FAILED_NOW,       true  },
    [ERROR_PAGE_UNAVAILABLE]  = { WORD_ERROR_UNAVAILABLE,  WORD_ERROR_UNAVAILABLE_WHY,  WORD_ERROR_UNAVAILABLE_NOW,  true  },
    [ERROR_PAGE_TIMED_OUT]    = { WORD_ERROR_TIMED_OUT,    WORD_ERROR_TIMED_OUT_WHY,    WORD_ERROR_TIMED_OUT_NOW,    false },
}; /* clang-format on */

void fill_error_page(struct view *v, const struct view_error_page *m)
{
    const enum lang lang = view_lang(v);

    must(m->kind > ERROR_PAGE_UNSET && m->kind < ERROR_PAGE__COUNT);
    view_set(v, ERROR_PAGE_HEADING, words(lang, kinds[m->kind].heading));
    view_set_optional(v, ERROR_PAGE_EXPLANATION, words(lang, kinds[m->kind].why));
    if (kinds[m->kind].now != kinds[m->kind].why)
        view_set_optional(v, ERROR_PAGE_ADVICE, words(lang, kinds[m->kind].now));
    view_set(v, ERROR_PAGE_BACK, m->back ? m->back : "/");
    view_set(v, ERROR_PAGE_BACK_TEXT,
             words(lang, m->kind == ERROR_PAGE_TIMED_OUT ? WORD_ERROR_BACK_LOGIN
                         : m->back                       ? WORD_ERROR_BACK_PAGE
                                                         : WORD_ERROR_BACK_FRONT));
    view_show(v, ERROR_PAGE_CALL_US, !m->is_staff);
    if (kinds[m->kind].has_reference)
        view_set_optional(v, ERROR_PAGE_REFERENCE, m->reference);
}
