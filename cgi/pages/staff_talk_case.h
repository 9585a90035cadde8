/* One talk as a caseworker and the law see it, and the choice of a time that booking, summoning and
 * moving share. */
#ifndef CGI_PAGES_STAFF_TALK_CASE_H
#define CGI_PAGES_STAFF_TALK_CASE_H

#include "law/deadline.h"
#include "pages/ctx.h"
#include "store/booking.h"
#include "store/person.h"
#include "store/person_facts.h"
#include "store/slot_admin.h"
#include "view/staff_talk.h"

struct staff_talk {
    struct store_booking talk;
    const char *person_id; /* address id */
    bool may_open;         /* the person; else only the user's own talk is shown */
    struct store_person person;
    struct store_facts facts;
    struct law_selfbook self; /* of today */
};

/**
 * The gate: the talk of the path for the user who asks. HTTP_OK: `out` is filled. Anything else is
 * the answer as it stands: 404; with `must_open`, for a person whom the user may not open, a 303 to
 * the reason form or the page of protected persons.
 */
must_check enum http_status staff_talk_open(struct ctx *c, bool must_open, struct staff_talk *out);

/** Whether the talk meets a deadline that is still booked, so that each change is a step of it. */
bool staff_talk_is_step(const struct store_booking *talk);
bool staff_talk_is_upcoming(const struct ctx *c, const struct store_booking *talk);

/** The law's facts of the talk, a caseworker acting; `slot` null: no new time. */
struct law_deadline_facts staff_talk_facts(const struct ctx *c, const struct staff_talk *t,
                                           const struct store_slot *slot);
/** The step that the event would be, without taking it: for pages that say the consequence first.
 * Without a deadline the verdict alone means something. */
struct law_deadline_step staff_talk_step_would(const struct ctx *c, const struct staff_talk *t,
                                               enum law_deadline_event event,
                                               const struct law_deadline_facts *facts);
/** Takes it; without a deadline only the law is asked. ERR_CONFLICT: the law refuses by now. */
must_check enum err staff_talk_step(struct ctx *c, const struct staff_talk *t,
                                    enum law_deadline_event event,
                                    const struct law_deadline_facts *facts, const char *note,
                                    struct law_deadline_step *out);

/** Fills what every page about one talk says of it. */
struct view_staff_talk_head staff_talk_head(const struct staff_talk *t);

/** Queues a message about the talk: Digital Post, or a letter for whoever has none. */
must_check enum err staff_talk_tell(struct ctx *c, const struct store_person *person,
                                    int64_t booking_id, int64_t deadline_id, const char *kind,
                                    const char *subject, const char *text);

/** A time that nobody was offered is made for one talk; when that leaves it, it is closed. */
must_check enum err staff_slot_tidy(struct ctx *c, const char *slot_public_id);

/* ---- choosing a time ---- */

/** What was chosen, checked: an offered time, or a fresh one outside them. */
struct talk_time {
    bool is_chosen;         /* false: mistakes were noted */
    bool is_fresh;          /* to be made, for the user who asks */
    struct store_slot slot; /* the offered time; of a fresh one what is known */
    struct store_slot_new fresh;
    const char *reason;                 /* why outside the offered times */
    const struct store_slot_line *gone; /* own free times that are closed for it */
    size_t gone_count;
};

enum { TALK_TIME_DAYS = 28 };

/** The times to choose from: free ones of the user and of the person's caseworker, at most 28 days
 * ahead, not after `latest` (CIVIL_NONE: no limit). At most two statements. */
must_check enum err talk_times_load(struct ctx *c, const struct store_person *person,
                                    civil_day latest, struct view_talk_times *out);
/** What was typed into the time fields, or the defaults; `place` is the unit's. */
void talk_times_typed(struct ctx *c, const char *place, struct view_talk_times *out);
/** Reads and checks; mistakes are noted at their fields. `form` UNSET: not chosen. */
must_check enum err talk_time_read(struct ctx *c, const struct store_person *person,
                                   enum law_form form, struct view_talk_times *times,
                                   struct talk_time *out);
/** Makes the fresh time (closing the own free ones under it) or hands over the offered one.
 * ERR_CONFLICT: gone meanwhile. */
must_check enum err talk_time_take(struct ctx *c, struct talk_time *time, int64_t *out_slot_id);

/** The form that was chosen in field `form`; UNSET. */
enum law_form talk_form_typed(struct ctx *c);
/** A telephone number of eight digits, or null with a mistake noted at `telefon`. */
const char *talk_phone_typed(struct ctx *c);

#endif
