/* Answering a person who found no free time (C14). While a record is unanswered the deadline may
 * not lead to a consequence (law.md 3.4), so only an answer ends it: the task of S02 cannot be
 * ticked. */
#include "pages/staff_no_times.h"

#include "auth/csrf.h"
#include "base/text.h"
#include "made/staff_no_times.h"
#include "pages/page.h"
#include "pages/staff_person.h"
#include "store/request.h"
#include "store/situation.h"
#include "store/slot.h"
#include "view/format.h"
#include "view/letter.h"
#include "view/staff_no_times.h"
#include "view/words.h"

enum { ANSWER_MOST = 1000, ANSWER_ROWS = 3 };

struct no_times_case {
    struct store_person p;
    struct store_no_times *records;
    size_t count;
    struct store_situation at;
};

static enum http_status open_case(struct ctx *c, struct no_times_case *out)
{
    const enum http_status status = staff_person_open(c, &out->p);
    enum err e;

    if (status != HTTP_OK)
        return status;
    e = store_no_times_list(c->store, c->arena, &c->scope, out->p.id, c->now_utc, &out->records,
                            &out->count);
    if (e == OK)
        e = store_situation_of(c->store, c->arena, &c->scope, out->p.id, c->now_utc, &out->at);
    return http_of(e);
}

static const char *field_of(struct ctx *c, const char *number)
{
    return arena_printf(c->arena, "svar-%s", number);
}

static const char *choice_of(struct ctx *c, const char *number)
{
    return arena_printf(c->arena, "tilbudt-%s", number);
}

/* Only times that were offered take the excuse away (3.4): that is asked, not guessed. */
static struct view_radio offered_or_not(struct ctx *c, const char *number)
{
    const char *name = choice_of(c, number);
    struct view_choice *choices = ARENA_ARRAY(c->arena, struct view_choice, 2);

    choices[0] = (struct view_choice){ "ja", words(LANG_DA, WORD_NO_TIMES_OFFERED_YES),
                                       page_is(c, name, "ja") };
    choices[1] = (struct view_choice){ "nej", words(LANG_DA, WORD_NO_TIMES_OFFERED_NO),
                                       page_is(c, name, "nej") };
    return (struct view_radio){ name, words(LANG_DA, WORD_NO_TIMES_OFFERED),
                                words(LANG_DA, WORD_NO_TIMES_OFFERED_HINT), choices, 2 };
}

static struct view_no_times_record record_of(struct ctx *c, const struct store_no_times *r)
{
    const char *field = field_of(c, r->number);

    return (struct view_no_times_record){
        .number = r->number,
        .at_utc = r->at_utc,
        .from_day = r->from_day,
        .to_day = r->to_day,
        .form = r->form,
        .notice_utc = r->notice_utc,
        .answered_utc = r->answered_utc,
        .answer = r->answer,
        .answered_by = r->answered_by,
        .offered = r->offered,
        .choice = offered_or_not(c, r->number),
        .field = { .name = field,
                   .label = words(LANG_DA, WORD_NO_TIMES_ANSWER),
                   .hint = words_fill(c->arena, LANG_DA, WORD_NO_TIMES_ANSWER_HINT, "n",
                                      format_number(c->arena, LANG_DA, ANSWER_MOST), NULL),
                   .rows = ANSWER_ROWS,
                   .text = staff_is_typed(c) ? page_value(c, field) : "" },
        .token = auth_csrf_token(c->arena, &c->who, PATH_NO_TIMES),
        .submission = auth_submission_new(c->arena),
    };
}

/* `taken`: the record that a colleague answered before this POST; null: none. */
static enum http_status show(struct ctx *c, const struct no_times_case *n, const char *taken,
                             enum http_status status)
{
    struct view_no_times_record *rows =
        ARENA_ARRAY(c->arena, struct view_no_times_record, n->count + 1);
    struct view *v = page_new(c, TEMPLATE_STAFF_NO_TIMES, FRAME_NAV_FIND);
    const enum law_deadline_state state =
        n->at.deadline.id ? n->at.deadline.state : LAW_DEADLINE_NONE;

    for (size_t i = 0; i < n->count; i++)
        rows[i] = record_of(c, &n->records[i]);
    fill_staff_no_times(v, &(struct view_staff_no_times){
                               .head = staff_head_of(&n->p),
                               .records = rows,
                               .count = n->count,
                               .deadline_runs = state == LAW_DEADLINE_OPEN,
                               .deadline_is_over = state == LAW_DEADLINE_MISSED,
                               .deadline_on = n->at.deadline.deadline_on,
                               .taken = taken,
                               .taken_text = taken ? page_value(c, field_of(c, taken)) : NULL,
                               .errors = &c->errors,
                           });
    return page_send(c, v, status);
}

enum http_status page_staff_no_times(struct ctx *c)
{
    struct no_times_case n;
    const enum http_status status = open_case(c, &n);

    return status == HTTP_OK ? show(c, &n, NULL, HTTP_OK) : status;
}

static const struct store_no_times *find(const struct no_times_case *n, const char *number)
{
    for (size_t i = 0; i < n->count; i++)
        if (text_same(n->records[i].number, number))
            return &n->records[i];
    return NULL;
}

/* What C14 promised: the citizen is told. Stored with the answer or not at all. */
static enum err tell(struct ctx *c, const struct store_person *p, const struct store_no_times *r,
                     const char *answer)
{
    const enum lang lang = staff_lang_of(c, p);
    const struct letter_no_times letter = {
        .name = p->given_names,
        .number = r->number,
        .searched_utc = r->at_utc,
        .answer = answer,
        .address = staff_service_address(c),
        .phone = p->unit_phone,
        .caseworker = c->who.name,
        .unit = p->unit_name,
        .authority = c->config->municipality,
    };

    return store_message_add(c->store, c->arena, p->id,
                             &(struct store_message){
                                 .kind = "M-14",
                                 .subject = letter_no_times_subject(c->arena, lang, &letter),
                                 .text = letter_no_times_both(c->arena, lang, &letter),
                                 .language = languages[lang].code,
                                 .template_version = LETTER_M14_VERSION,
                                 .channel = p->digital_post ? STORE_DIGITAL_POST : STORE_LETTER,
                                 .queued_utc = c->now_utc,
                             });
}

enum http_status page_staff_no_times_answer(struct ctx *c)
{
    const struct store_no_times *record;
    const char *number = NULL, *text;
    struct no_times_case n;
    const enum http_status status = open_case(c, &n);
    bool offered;
    enum err e;

    if (status != HTTP_OK)
        return status;
    if (!http_body_prefixed(c->req, "svar.", &number))
        return HTTP_BAD_REQUEST;
    record = find(&n, number);
    if (!record)
        return HTTP_NOT_FOUND;
    c->record.object_kind = "no_times";
    c->record.object_id = record->number;
    if (record->answered_utc)
        return show(c, &n, record->number, HTTP_CONFLICT);
    text = page_text(c, field_of(c, record->number), ANSWER_MOST, false, true,
                     WORD_NO_TIMES_ANSWER_MISSING);
    offered = page_is(c, choice_of(c, record->number), "ja");
    if (!offered && !page_is(c, choice_of(c, record->number), "nej"))
        page_mistake(c, choice_of(c, record->number), WORD_NO_TIMES_OFFERED_MISSING);
    if (page_has_mistakes(c))
        return show(c, &n, NULL, HTTP_UNPROCESSABLE);
    e = store_no_times_answer(c->store, &c->scope, n.p.id, record->number, c->now_utc, offered,
                              text);
    if (e == OK)
        e = tell(c, &n.p, record, text);
    return e == OK ? page_go(c, PATH_NO_TIMES, n.p.public_id, NULL) : http_of(e);
}
