/* S03: finding a person. The search is a POST, so that no CPR number stands in an address; what was
 * found is shown by a GET that repeats the kept search, so that Back and Reload work. */
#include "pages/staff_persons.h"

#include "auth/auth.h"
#include "base/secret.h"
#include "base/text.h"
#include "law/cpr.h"
#include "pages/page.h"
#include "store/draft.h"
#include "store/journal.h"
#include "store/person.h"
#include "view/persons.h"

#include "made/persons.h"
#include "made/persons_stop.h"

#include <string.h>

enum { HOUR_S = 3600, SEARCH_MOST = 100, CPR_DIGITS_LIKELY = 6 };

/* Kept searches begin with what they were by. */
#define BY_NAME "navn:"
#define BY_CPR  "cpr:"

static const char *account_of(struct ctx *c)
{
    return arena_printf(c->arena, "search:%lld", (long long)c->scope.user_id);
}

static const char *place_of(struct ctx *c, const char *id)
{
    return arena_printf(c->arena, PATH_PERSONS "/%s", id);
}

static enum http_status show(struct ctx *c, const struct store_person_hits *hits, const char *typed,
                             enum http_status status)
{
    struct view *v = page_new(c, TEMPLATE_PERSONS, FRAME_NAV_FIND);
    struct view_hit *rows = ARENA_ARRAY(c->arena, struct view_hit, (hits ? hits->count : 0) + 1);

    for (size_t i = 0; hits && i < hits->count; i++)
        rows[i] = (struct view_hit){
            .id = hits->at[i].public_id,
            .given_names = hits->at[i].given_names,
            .family_name = hits->at[i].family_name,
            .cpr_date = hits->at[i].cpr_date,
            .unit = hits->at[i].unit_name,
            .caseworker = hits->at[i].caseworker_name,
            .is_own_unit = hits->at[i].is_own_unit,
            .is_protected = hits->at[i].is_protected,
            .is_closed = hits->at[i].is_closed,
        };
    page_form(c, v, PATH_PERSONS);
    fill_persons(v, &(struct view_persons){
                        .typed = typed,
                        .is_searched = hits != NULL,
                        .hits = rows,
                        .hit_count = hits ? hits->count : 0,
                        .total = hits ? hits->total : 0,
                        .total_is_at_least = hits && hits->total_is_at_least,
                        .errors = &c->errors,
                    });
    return page_send(c, v, status);
}

enum http_status page_persons(struct ctx *c)
{
    const char *id = http_query(c->req, "soegning");
    struct store_person_hits hits = { .at = NULL };
    struct store_draft kept;
    enum err e;

    if (!id || strlen(id) > SECRET_ID_CHARS)
        return show(c, NULL, "", HTTP_OK);
    e = store_draft_find(c->store, c->arena, account_of(c), place_of(c, id), &kept);
    if (e == ERR_NOT_FOUND)
        return show(c, NULL, "", HTTP_OK); /* somebody else's, or an hour old */
    if (e != OK)
        return http_of(e);
    if (strncmp(kept.body, BY_NAME, sizeof BY_NAME - 1) != 0)
        return show(c, &hits, "", HTTP_OK); /* a CPR number that nobody has */
    kept.body += sizeof BY_NAME - 1;
    c->record.criterion = "name";
    e = store_person_search_name(c->store, c->arena, &c->scope, kept.body, &hits);
    return e == OK ? show(c, &hits, kept.body, HTTP_OK) : http_of(e);
}

/* ---- the search itself ---- */

static bool looks_like_cpr(const char *typed)
{
    int digits = 0;

    for (const char *p = typed; *p; p++)
        digits += *p >= '0' && *p <= '9';
    return digits >= CPR_DIGITS_LIKELY;
}

/* Too many searches: said, and entered in the audit log, which a refusal does not undo. */
static enum http_status stop(struct ctx *c)
{
    const struct store_audit alarm = {
        .at_utc = c->now_utc,
        .site = STORE_AUDIT_STAFF,
        .outcome = STORE_AUDIT_REFUSED,
        .role = c->who.role == ROLE_TEAM_LEADER ? "team_leader" : "caseworker",
        .staff_id = c->scope.user_id,
        .source = c->req->remote_address,
        .action = "person.search.limit",
        .request_ref = c->reference,
        .detail = "more_than_60_an_hour",
    };

    if (store_journal_append(c->store, &alarm) != OK)
        return HTTP_UNAVAILABLE;
    http_retry_after(c->res, HOUR_S / SEARCHES_AN_HOUR);
    return page_send(c, page_new(c, TEMPLATE_PERSONS_STOP, FRAME_NAV_FIND), HTTP_TOO_MANY);
}

static const char *criterion_of(struct ctx *c, const char *cpr)
{
    uint8_t hash[SHA256_BYTES];

    auth_keyed_hash(c->auth, "search cpr", cpr, hash);
    return secret_hex(c->arena, hash, sizeof hash);
}

static enum err keep(struct ctx *c, const char *body, const char **id)
{
    *id = secret_public_id(c->arena);
    return store_draft_save(c->store, account_of(c), place_of(c, *id), body, c->now_utc);
}

static enum http_status by_cpr(struct ctx *c, const char *typed)
{
    const struct law_cpr cpr = law_cpr_parse(typed, c->today);
    struct store_person_hits hits;
    const char *id;
    enum err e;

    if (!cpr.is_valid) {
        page_mistake(c, "soeg", WORD_SEARCH_NOT_A_CPR);
        return show(c, NULL, "", HTTP_UNPROCESSABLE); /* a number is not shown again (A4) */
    }
    c->record.criterion = criterion_of(c, cpr.digits);
    if ((e = store_person_search_cpr(c->store, c->arena, &c->scope, cpr.digits, &hits)) != OK
        || (e = keep(c, BY_CPR, &id)) != OK)
        return http_of(e);
    c->record.detail = hits.count ? "found" : "none";
    if (hits.count)
        return page_go(c, PATH_PERSON, hits.at[0].public_id, NULL);
    return page_go(c, PATH_PERSONS, NULL, arena_printf(c->arena, "soegning=%s", id));
}

static enum http_status by_name(struct ctx *c, const char *typed)
{
    const char *found[STORE_SEARCH_WORDS];
    const size_t count = store_name_words(c->arena, typed, found, STORE_SEARCH_WORDS);
    const char *id;
    enum err e;

    if (count > STORE_SEARCH_WORDS)
        page_mistake(c, "soeg", WORD_SEARCH_MANY_WORDS);
    for (size_t i = 0; i < count && i < STORE_SEARCH_WORDS; i++)
        if (text_length(found[i]) < 2)
            page_mistake(c, "soeg", WORD_SEARCH_SHORT);
    if (count == 0)
        page_mistake(c, "soeg", WORD_SEARCH_MISSING);
    if (page_has_mistakes(c))
        return show(c, NULL, typed, HTTP_UNPROCESSABLE);
    c->record.criterion = "name";
    e = keep(c, arena_printf(c->arena, BY_NAME "%s", typed), &id);
    if (e != OK)
        return http_of(e);
    return page_go(c, PATH_PERSONS, NULL, arena_printf(c->arena, "soegning=%s", id));
}

enum http_status page_persons_search(struct ctx *c)
{
    const char *typed = page_text(c, "soeg", SEARCH_MOST, true, true, WORD_SEARCH_MISSING);
    int32_t searches = 0;
    enum err e;

    if (page_has_mistakes(c))
        return show(c, NULL, looks_like_cpr(typed) ? "" : typed, HTTP_UNPROCESSABLE);
    if ((e = store_draft_count(c->store, account_of(c), c->now_utc - HOUR_S, &searches)) != OK)
        return http_of(e);
    if (searches >= SEARCHES_AN_HOUR)
        return stop(c);
    return looks_like_cpr(typed) ? by_cpr(c, typed) : by_name(c, typed);
}
