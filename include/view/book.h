/* The citizen's way to a booked time: C05 to C11, C14, C15, and why it is closed. */
#ifndef VIEW_BOOK_H
#define VIEW_BOOK_H

#include "law/booking.h"
#include "law/verdict.h"
#include "view/errors.h"
#include "view/slots.h"
#include "view/view.h"

/** C05: shown only when booking is not a plain duty. */
enum book_start { BOOK_START_UNSET, BOOK_VOLUNTARY, BOOK_AFTER_MISS, BOOK_AFTER_ABSENCE };
struct view_book_start {
    enum book_start why;
    enum law_cite rule;
};
void fill_book_start(struct view *v, const struct view_book_start *m);

/** C06. Values of the field: "fremmoede", "telefon", "video". */
struct view_book_form {
    unsigned forms; /* set of enum law_form to choose from */
    enum law_form chosen;
    const struct view_errors *errors;
};
void fill_book_form(struct view *v, const struct view_book_form *m);
const char *book_form_value(enum law_form form);

/** C07. */
struct view_book_time {
    const char *back;                 /* address of the step before */
    civil_day deadline_on, latest_on; /* CIVIL_NONE: no duty with a day */
    civil_day today;
    int length_min;
    enum law_form form;
    const char *caseworker; /* the own one; null: none of the times is with them */
    const char *place;      /* null: not at an office, or not one place */
    bool with_interpreter;
    struct view_slots slots;
    const char *earlier, *later; /* addresses of the pages before and after; null: none */
    int hold_min;
};
void fill_book_time(struct view *v, const struct view_book_time *m);

/** C15, for a new booking and for a move. */
struct view_book_taken {
    const char *back;
    struct law_verdict verdict;
    const char *talk;  /* address id of the talk that is moved; null: a new booking */
    civil_day old_day; /* of that talk */
    int old_minute;
    civil_day wanted_day; /* CIVIL_NONE: not known */
    int wanted_minute;
    const struct view_slot *nearest;
    const bool *nearest_is_own;
    size_t nearest_count;
};
void fill_book_taken(struct view *v, const struct view_book_taken *m);

/** C14. */
struct view_book_none {
    const char *number;
    int64_t at_utc;
    civil_day from_day, to_day;
    bool has_deadline; /* an open duty: say that nothing follows before there is an answer */
    bool may_change_form;  /* there are other ways to talk, which may have times */
    bool with_interpreter; /* without one, or with another, there may be times */
    bool is_asked, is_answered;
    const char *answer;
};
void fill_book_none(struct view *v, const struct view_book_none *m);

/** C08. */
struct view_book_language {
    const char *answer; /* "ja", "nej" or "" */
    const char *spoken; /* a value of view/spoken.h, or "" */
    const struct view_errors *errors;
};
void fill_book_language(struct view *v, const struct view_book_language *m);

/** C09 and C10: one field each. */
struct view_book_field {
    const char *value;
    const struct view_errors *errors;
};
void fill_book_support(struct view *v, const struct view_book_field *m);
void fill_book_phone(struct view *v, const struct view_book_field *m);

/** C11. */
struct view_book_check {
    const char *slot;   /* the time's address id, which goes along with the press */
    bool is_changed;    /* the page that was pressed showed another time, */
    civil_day seen_day; /* this one; CIVIL_NONE: unknown */
    int seen_minute;
    civil_day day;
    int minute, length_min;
    enum law_form form;
    bool may_change_form;
    const char *place, *caseworker;
    const char *interpreter; /* null: none */
    const char *needs;       /* "" none */
    const char *phone;
    struct law_limit change; /* until when it can be moved */
    bool change_is_over;
    int64_t hold_until_utc; /* 0: not held */
};
void fill_book_check(struct view *v, const struct view_book_check *m);

/** Why the citizen may not book, and what to do now. */
struct view_book_refused {
    struct law_verdict verdict;
    const char *talk; /* the talk there is already; null: none */
    civil_day day;
    int minute;
};
void fill_book_refused(struct view *v, const struct view_book_refused *m);

/** "onsdag den 25. november 2026 kl. 12.00": the last moment of a limit, as people read it. */
char *book_limit_text(struct arena *a, enum lang lang, const struct law_limit *limit);

#endif
