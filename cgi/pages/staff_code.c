/* The letter with a code for signing in. The code stands on the answer of the POST alone. */
#include "pages/staff_code.h"

#include "auth/code.h"
#include "auth/csrf.h"
#include "law/clock.h"
#include "pages/page.h"
#include "pages/staff_person.h"
#include "store/code.h"
#include "store/submission.h"
#include "store/work.h"
#include "view/code_letter.h"

#include "made/code.h"
#include "made/code_letter.h"

#include <string.h>

static enum http_status show(struct ctx *c, const struct store_person *p, bool too_many)
{
    struct view_code m = { .head = staff_head_of(p),
                           .made_on = CIVIL_NONE,
                           .too_many = too_many,
                           .is_closed = p->closed_on != CIVIL_NONE };
    struct view *v;
    int64_t made_utc;
    const enum err e = store_code_latest(c->store, p->id, c->now_utc, &made_utc, &m.is_open);

    if (e == OK)
        m.made_on = law_clock_local(made_utc).day;
    else if (e != ERR_NOT_FOUND)
        return http_of(e);
    v = page_new(c, TEMPLATE_CODE, FRAME_NAV_FIND);
    page_form(c, v, PATH_PERSON_CODE);
    fill_code(v, &m);
    return page_send(c, v, too_many ? HTTP_TOO_MANY : m.is_closed ? HTTP_CONFLICT : HTTP_OK);
}

enum http_status page_code(struct ctx *c)
{
    struct store_person p;
    enum http_status status = staff_person_open(c, &p);

    if (status != HTTP_OK)
        return status;
    status = show(c, &p, false);
    return status == HTTP_CONFLICT ? HTTP_OK : status;
}

/* A second press of the same button must not make a code that kills the one on paper: it leads to
 * the first page, which says that a letter was made. */
static enum err remember(struct ctx *c, const struct store_person *p)
{
    return store_submission_add(
        c->store, page_account(c), http_body(c->req, AUTH_FIELD_SUBMISSION),
        arena_printf(c->arena, "%s#indhold", page_path(c, PATH_PERSON_CODE, p->public_id)),
        c->now_utc);
}

static enum err finish_tasks(struct ctx *c, const struct store_person *p)
{
    return store_task_no_more(c->store, &c->scope, p->id, STORE_TASK_LOCKED_ACCOUNT, c->now_utc);
}

static enum http_status letter_page(struct ctx *c, const struct store_person *p,
                                    const struct auth_letter_code *code)
{
    const struct letter_code letter = {
        .name = p->given_names,
        .code = code->text,
        .until = law_clock_local(code->expires_utc).day - 1, /* the last whole day */
        .address = staff_service_address(c),
        .phone = p->unit_phone,
        .caseworker = p->caseworker_name,
        .unit = p->unit_name,
        .authority = c->config->municipality,
    };
    struct view *v = page_new(c, TEMPLATE_CODE_LETTER, FRAME_NAV_FIND);

    fill_code_letter(v, &(struct view_code_letter){
                            .head = staff_head_of(p),
                            .letter = &letter,
                            .address = p->address,
                            .lang = staff_lang_of(c, p),
                        });
    return page_send(c, v, HTTP_OK);
}

enum http_status page_code_make(struct ctx *c)
{
    struct auth_letter_code code;
    struct store_person p;
    enum http_status status = staff_person_open(c, &p);
    const char *cpr;
    enum err e;

    if (status != HTTP_OK)
        return status;
    if (p.closed_on != CIVIL_NONE)
        return show(c, &p, false);
    if ((e = store_person_cpr(c->store, c->arena, &c->scope, p.id, c->now_utc, &cpr)) != OK)
        return http_of(e);
    e = auth_code_make(c->auth, p.id, cpr, c->scope.user_id, c->now_utc, &code);
    if (e == ERR_BUSY)
        return show(c, &p, true);
    if (e != OK || (e = remember(c, &p)) != OK || (p.locked_utc && (e = finish_tasks(c, &p)) != OK))
        return http_of(e);
    status = letter_page(c, &p, &code);
    explicit_bzero(&code, sizeof code);
    return status;
}
