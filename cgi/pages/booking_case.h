/* What the citizen's booking pages share: the person's case as the law sees it, and the pages that
 * several of them end on. */
#ifndef PAGES_BOOKING_CASE_H
#define PAGES_BOOKING_CASE_H

#include "law/deadline.h"
#include "pages/page.h"
#include "store/person_facts.h"
#include "store/situation.h"
#include "view/slots.h"

enum { BOOKING_HOLD_S = 15 * 60, BOOKING_OPEN_DAYS = 56 };

struct booking_case {
    struct store_situation at;
    struct store_facts facts;
    struct law_selfbook self; /* of today */
};

/** The field of a check page that names the time it shows (C11, C13). */
#define BOOKING_SEEN_FIELD "tid"

/** Reads the asker's case: two statements. */
must_check enum err booking_load(struct ctx *c, struct booking_case *out);
/** Whether the page that was pressed showed the time that is chosen now; false when another tab has
 * chosen another since. */
bool booking_is_seen(const struct ctx *c, const struct booking_case *b);
/** The time that the pressed page showed: one statement. ERR_NOT_FOUND: none of the asker's unit. */
must_check enum err booking_seen(struct ctx *c, struct store_slot *out);

/** Whether the person may book at all now, and why not: a duty's end, a status, another talk. */
struct law_verdict booking_bar(const struct ctx *c, const struct booking_case *b);
/** Whether the next talk is by summons because it is the first (P-21). */
bool booking_is_first_by_summons(const struct ctx *c, const struct booking_case *b);
/** The forms to choose from, and the one that was chosen or is the only one (UNSET: ask). */
unsigned booking_forms(const struct booking_case *b);
enum law_form booking_form(const struct booking_case *b);
/** The interpreter's language that a time must have: as answered, else as on record; null: none. */
const char *booking_interpreter(const struct booking_case *b);
/** The last day for the talk; CIVIL_NONE where the law names none. */
civil_day booking_latest(const struct booking_case *b);
/** The facts of a booking of `slot` for the law. */
struct law_deadline_facts booking_facts(const struct ctx *c, const struct booking_case *b,
                                        const struct store_slot *slot);
/** Whether a deadline of the person is in a state that a booking is a step of (S-04, S-16). */
bool booking_is_step(const struct booking_case *b);
/** The law's answer to booking `slot` now, without doing it. */
struct law_verdict booking_verdict(const struct ctx *c, const struct booking_case *b,
                                   const struct store_slot *slot);

/** Free times from `first` (CIVIL_NONE: the first lawful moment) until the last lawful day. */
must_check enum err booking_search(struct ctx *c, enum law_form form, const char *interpreter,
                                   civil_day first, civil_day latest, struct store_slot_page *out);
/** The first and the last day of a search. */
civil_day booking_first_day(const struct ctx *c);
civil_day booking_last_day(const struct ctx *c, civil_day latest);
/** What was found, for the view. Own times that the person has already are left out. */
struct view_slots booking_slots(struct ctx *c, const struct store_slot_page *page);
/** The day in `?fra=2026-03-09`; CIVIL_NONE when absent or nonsense. */
civil_day booking_from_query(const struct ctx *c);
/** Addresses of the pages of times around this one; null: none. */
const char *booking_later(struct ctx *c, const char *path, const struct store_slot_page *page);
const char *booking_earlier(struct ctx *c, const char *path, civil_day first);

/** The answers so far, to be changed and put back; of a new booking (0) or of a move. */
struct store_choice booking_choice(const struct booking_case *b, int64_t booking_id);
/** The next question that is not answered, or the check page. */
enum http_status booking_go_on(struct ctx *c, const struct store_choice *choice,
                               enum law_form form);

/** Why one cannot book, with paragraph and what now (200 on GET, 409 on POST). */
enum http_status booking_refused(struct ctx *c, const struct booking_case *b,
                                 struct law_verdict verdict);
/** C15: the time `wanted` (null: unknown) cannot be had; the nearest five. `moved` is the talk that
 * was to be moved, null for a new booking. */
enum http_status booking_taken(struct ctx *c, const struct booking_case *b,
                               const struct store_slot *wanted, struct law_verdict verdict,
                               const struct store_booking *moved);
/** "The time is taken", as the law says it. */
struct law_verdict booking_slot_taken(void);
/** Whether a verdict is about the time that was wanted, so that another may do. */
bool booking_is_about_slot(struct law_verdict verdict);

#endif
