/* What the pages of S11 share: the person's right today, the text of a decision, and what follows
 * from it in the booking. */
#ifndef PAGES_STAFF_RIGHT_H
#define PAGES_STAFF_RIGHT_H

#include "pages/page.h"
#include "pages/staff_person.h"
#include "store/person_facts.h"
#include "store/request.h"
#include "store/selfbook_right.h"
#include "store/situation.h"
#include "view/decision_text.h"
#include "view/right.h"

/* Characters: a decision of all of them together still fits the columns of the schema. */
enum { RIGHT_FACTS_MOST = 3500, RIGHT_WEIGHT_MOST = 3000, RIGHT_KEPT_MOST = 32 };

struct right_case {
    struct store_person p;
    struct store_facts facts;
    struct law_selfbook now; /* of today */
    struct store_situation at;
};
/** The gate and three statements. Anything but HTTP_OK is the handler's answer. */
must_check enum http_status right_open(struct ctx *c, struct right_case *out);

/** Sender, addressee and days of a text that is written today by who is signed in. Without Digital
 * Post the letter counts as received after P-12 working days (H10, H11), and limits run from then.
 */
struct decision_facts right_letter(struct ctx *c, const struct store_person *p,
                                   enum decision_kind kind);

/** Stores the decision and queues its message M-10. `prepared_by` is the user's id; `approved_by`
 * 0: one person decides. ERR_INVALID: a part of 5.1 is missing. */
struct right_decided {
    int64_t id;
    const char *public_id;
};
must_check enum err right_decide(struct ctx *c, const struct store_person *p,
                                 const struct decision_facts *facts, int64_t prepared_by,
                                 int64_t approved_by, struct right_decided *out);

/** right_decide() by the one who is signed in alone; a request of that kind that waits is answered
 * by it. `request_id` 0: none waited. */
must_check enum err right_decide_request(struct ctx *c, const struct store_person *p,
                                         const struct decision_facts *facts,
                                         enum store_help_kind kind, struct right_decided *out,
                                         int64_t *request_id);

/* ---- from the form to its check page and on to the decision ---- */

/** GET of the form: what was typed comes back when its check page led here ("?ret=1"). */
void right_bring_back(struct ctx *c, const struct right_case *r, const char *check);
/** POST of the form without mistakes: kept, and on to the check page. */
enum http_status right_to_check(struct ctx *c, const struct right_case *r, const char *check);
/** POST of the check page: the decision's own page, or what stood in its way. */
enum http_status right_to_decision(struct ctx *c, enum err e, const struct right_decided *decided);

/** What the decision does to the booking (S-15). From `summoned_from` on the next talk is by
 * summons: today an open deadline is withdrawn with its ground and the task to summon opened; later
 * the task waits for that day, unless the sweep will open it with a deadline that it withdraws
 * then. A talk stays. Or the duty is back on `returns_on`: the task to give a new deadline. One of
 * the two is CIVIL_NONE. */
must_check enum err right_follow(struct ctx *c, const struct store_person *p, int64_t decision_id,
                                 civil_day summoned_from, civil_day returns_on);

/** Queues a letter of that kind: Digital Post, or on paper for whoever has none. */
must_check enum err right_tell(struct ctx *c, const struct store_person *p, const char *kind,
                               const char *subject, const char *letter);
/** Queues the hearing letter, M-11. */
must_check enum err right_send_hearing(struct ctx *c, const struct store_person *p,
                                       const char *letter);

/** What will follow, in sentences, for the check page: `from` is the day it takes effect. Room for
 * four. */
size_t right_effects(struct ctx *c, const struct right_case *r, civil_day from, const char **out);

/** The request of a kind that waits for an answer; false: none. */
must_check enum err right_request(struct ctx *c, const struct store_person *p,
                                  enum store_help_kind kind, struct store_help *out, bool *found);

/* ---- fields ---- */

/** Notes the law's issues at the page's fields, each with its paragraph. `map` ends with a null
 * field. */
struct right_field {
    enum law_field field;
    const char *name;
};
void right_issues(struct ctx *c, const struct law_issues *issues, const struct right_field *map);

/** The text of the facts, checked against repetition (5.2), and the considerations. */
const char *right_facts(struct ctx *c, const char *field);
const char *right_weight(struct ctx *c);

/** An area and its text: what was typed, else `fallback`. */
struct view_area right_area(struct ctx *c, const char *name, enum word label, const char *hint,
                            int rows, const char *fallback);
/** Those of right_facts() in "oplysninger" and of right_weight(). */
struct view_area right_facts_area(struct ctx *c);
struct view_area right_weight_area(struct ctx *c);
/** The six bases; the one that was typed is chosen. */
struct view_radio right_bases(struct ctx *c);
/** Yes and no. */
struct view_radio right_yes_no(struct ctx *c, const char *name, enum word legend, const char *hint);

/** The fields about hearing, and what they say. A decision against the wish with facts that the
 * citizen does not know is blocked without hearing or an exception (H06): mistakes are noted. */
struct view_heard right_heard_fields(struct ctx *c);
void right_heard(struct ctx *c, bool is_unfavourable, struct decision_facts *out);

/** Sends the check page. `names` are the fields to keep, ended by null. */
enum http_status right_check(struct ctx *c, const struct right_case *r,
                             const struct decision_facts *facts, const char *form,
                             const char *check, enum word heading, enum word button, civil_day from,
                             const char *const *names);

/** The choices of how a hearing was answered (field `kilde`). */
struct view_radio right_heard_choices(struct ctx *c);
/** What was chosen there, as the store names it; null: nothing, or nothing of the list. */
const char *right_heard_source(struct ctx *c);

#endif
