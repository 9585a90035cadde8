/* S10, saving: versions of the draft, finishing it, and what may be done to a finished record. */
#include "pages/staff_record.h"

#include "base/text.h"
#include "pages/page.h"
#include "staff_record.h"
#include "view/words.h"

enum { ADDITION_MOST = 4000 };

/* Everything typed that the finished record does not hold is shown, so that nothing is lost. */
static enum http_status locked(struct ctx *c, const struct record_case *r,
                               struct record_typed *typed)
{
    typed->both_count = 0;
    for (int i = 0; i < LAW_MINUTES__COUNT; i++) {
        const char *mine = typed->minutes.at[i] ? typed->minutes.at[i] : "";
        const char *stored = r->stored.at[i] ? r->stored.at[i] : "";

        if (!text_same(mine, stored))
            typed->both[typed->both_count++] = (struct view_record_both){
                .field = (enum law_minutes_field)i, .theirs = stored, .mine = mine
            };
    }
    c->errors = (struct view_errors){ .count = 0 };
    c->record.detail = "record_locked";
    return record_show_done(c, r, typed, HTTP_CONFLICT);
}

static enum err save(struct ctx *c, const struct record_case *r, const struct record_typed *typed,
                     int64_t *id, int32_t *version)
{
    enum err e = OK;

    *id = r->stored.id;
    *version = r->stored.version;
    if (!r->is_begun)
        e = store_talk_record_begin(c->store, &c->scope, r->talk.talk.person_id, r->talk.talk.id,
                                    c->now_utc, id);
    if (e != OK || (r->is_begun && !typed->is_changed))
        return e;
    e = store_talk_record_save(c->store, &c->scope, *id, *version, c->now_utc, typed->minutes.at);
    if (e == OK)
        ++*version;
    return e;
}

static enum http_status save_draft(struct ctx *c, const struct record_case *r)
{
    const bool finishes = http_body(c->req, "faerdig") != NULL;
    struct law_minutes_missing missing;
    struct record_typed typed;
    int32_t version;
    int64_t id;
    enum err e = record_read(c, r, &typed);

    if (e != OK)
        return http_of(e);
    if (r->stored.finished_utc)
        return locked(c, r, &typed);
    if (typed.both_count > 0) {
        c->record.detail = "record_edited_by_two";
        return record_show_draft(c, r, &typed, HTTP_CONFLICT);
    }
    if (page_has_mistakes(c))
        return record_show_draft(c, r, &typed, HTTP_UNPROCESSABLE);
    if ((e = save(c, r, &typed, &id, &version)) != OK)
        return http_of(e);
    c->record.detail = "record_saved";
    if (!finishes)
        return page_go(c, PATH_STAFF_RECORD, page_id(c, 0), NULL);
    if (law_minutes_missing(&typed.minutes, c->today, &missing) > 0)
        return page_go(c, PATH_STAFF_RECORD, page_id(c, 0), "mangler=ja");
    if ((e = record_finish(c, r, id, version, &typed.minutes)) != OK)
        return http_of(e);
    c->record.detail = "record_finished";
    return page_go(c, PATH_STAFF_RECORD, page_id(c, 0), NULL);
}

static enum http_status add(struct ctx *c, const struct record_case *r)
{
    const char *text =
        page_text(c, "tilfoejelse", ADDITION_MOST, false, true, WORD_RECORD_ADDITION_MISSING);
    enum err e;

    if (page_has_mistakes(c))
        return record_show_done(c, r, NULL, HTTP_UNPROCESSABLE);
    c->record.detail = "record_added_to";
    e = store_talk_addition_add(c->store, &c->scope, r->stored.id, c->now_utc, text);
    return e == OK ? page_go(c, PATH_STAFF_RECORD, page_id(c, 0), NULL) : http_of(e);
}

static enum http_status give(struct ctx *c, const struct record_case *r)
{
    const unsigned items = record_items_typed(c);
    const bool is_family = page_is(c, "familie", "ja");
    const struct law_verdict verdict = law_notice_given(r->minutes.set, is_family, items);
    enum err e;

    if (r->stored.notice.due_on == CIVIL_NONE || r->stored.notice.given_utc)
        return record_show_done(c, r, NULL, HTTP_CONFLICT);
    if (verdict.outcome != LAW_MET) {
        page_mistake_text(
            c, record_items[0].name,
            record_point(c->arena, &(struct law_missing){ LAW_MINUTES_NOTICE_ITEMS, verdict.reason,
                                                          verdict.cite }));
        return record_show_done(c, r, NULL, HTTP_UNPROCESSABLE);
    }
    c->record.detail = "record_notice_given";
    e = record_give_notice(c, r, r->stored.id, items, is_family, page_is(c, "tolk", "ja"));
    return e == OK ? page_go(c, PATH_STAFF_RECORD, page_id(c, 0), NULL) : http_of(e);
}

enum http_status page_record_save(struct ctx *c)
{
    struct record_case r;
    enum http_status status;

    if (!record_open(c, &r, &status))
        return status;
    if (page_is(c, "handling", "kladde"))
        return save_draft(c, &r);
    if (!r.stored.finished_utc)
        return HTTP_BAD_REQUEST;
    if (page_is(c, "handling", "tilfoej"))
        return add(c, &r);
    return page_is(c, "handling", "meddelelse") ? give(c, &r) : HTTP_BAD_REQUEST;
}
