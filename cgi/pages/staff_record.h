/* The record of a talk (S10): what showing, saving and finishing it share. */
#ifndef CGI_PAGES_STAFF_RECORD_H
#define CGI_PAGES_STAFF_RECORD_H

#include "law/minutes.h"
#include "pages/ctx.h"
#include "staff_talk_case.h"
#include "store/talk_record.h"
#include "view/talk_record.h"

struct record_case {
    struct staff_talk talk;
    bool is_begun;
    struct store_talk_record stored; /* not read unless `is_begun` */
    struct law_minutes minutes;      /* as stored; facts of the day, frozen when it is finished */
};

/** What was typed, put together with what is stored. */
struct record_typed {
    struct law_minutes minutes; /* what the form shows again, and what would be saved */
    bool is_same;               /* the box «Ingen ændring» */
    bool is_changed;            /* differs from what is stored */
    int32_t version;            /* the form was made from */
    struct view_record_both *both; /* typed and saved by another, differently */
    size_t both_count;
};

/** The gate. True: `out` is filled. False: `status` is the answer as it stands, also that of the page
 * which says why there can be no record (409 for a POST). */
must_check bool record_open(struct ctx *c, struct record_case *out, enum http_status *status);

/** Reads the form; mistakes are noted at their fields. Field by field: what only one has changed is
 * taken over, what both changed stands in `both`. Two statements at most. */
must_check enum err record_read(struct ctx *c, const struct record_case *r,
                                struct record_typed *out);
/** The items ticked in the form: enum law_notice_item. */
unsigned record_items_typed(struct ctx *c);

/** The draft's page; `typed` null: as stored. */
enum http_status record_show_draft(struct ctx *c, const struct record_case *r,
                                   const struct record_typed *typed, enum http_status status);
/** The finished record's page; `typed` null, or what was typed on a draft that is locked by now. */
enum http_status record_show_done(struct ctx *c, const struct record_case *r,
                                  const struct record_typed *typed, enum http_status status);

/** Locks the newest version (`minutes`, `version`) and does all that follows: letters, tasks, the
 * notice owed, the copy that is handed over. ERR_CONFLICT: somebody was faster. */
must_check enum err record_finish(struct ctx *c, const struct record_case *r, int64_t record_id,
                                  int32_t version, const struct law_minutes *minutes);
/** Gives the notice of stk. 9 with the finished record, and ticks off its task. */
must_check enum err record_give_notice(struct ctx *c, const struct record_case *r,
                                       int64_t record_id, unsigned items, bool is_family,
                                       bool by_interpreter);

#endif
