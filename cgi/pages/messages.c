/* GET /beskeder and /beskeder/{ref} (C19): copies of what was sent to the citizen. */
#include "pages/messages.h"

#include "made/message.h"
#include "made/messages.h"
#include "pages/page.h"
#include "store/request.h"
#include "view/messages.h"

enum { MESSAGES_A_PAGE = 20 };

static struct view_message_line line_of(const struct store_message *m)
{
    return (struct view_message_line){
        .id = m->public_id,
        .subject = m->subject,
        .language = m->language,
        .at_utc = m->queued_utc,
    };
}

static enum word how(const struct store_message *m)
{
    if (m->failed_utc)
        return WORD_MESSAGE_FAILED;
    switch (m->channel) {
    case STORE_DIGITAL_POST:
        return WORD_MESSAGE_DIGITAL_POST;
    case STORE_LETTER:
        return WORD_MESSAGE_LETTER;
    case STORE_SMS:
        return WORD_MESSAGE_SMS;
    case STORE_EMAIL:
        return WORD_MESSAGE_EMAIL;
    default:
        return WORD_MESSAGE_PORTAL;
    }
}

static const char *link_to(struct ctx *c, int32_t page)
{
    return page <= 1 ? PATH_MESSAGES
                     : arena_printf(c->arena, "%s?side=%d", PATH_MESSAGES, (int)page);
}

enum http_status page_messages(struct ctx *c)
{
    const int32_t page = page_side(c);
    struct store_message *all;
    struct view_message_line *lines;
    int32_t total = 0;
    size_t count;
    struct view *v;
    const enum err e =
        store_message_list_self(c->store, c->arena, c->who.person_id, (page - 1) * MESSAGES_A_PAGE,
                                MESSAGES_A_PAGE, &all, &count, &total);

    if (e != OK)
        return http_of(e);
    if (count == 0 && page > 1) /* there is no such page */
        return page_go(c, PATH_MESSAGES, NULL, NULL);
    lines = ARENA_ARRAY(c->arena, struct view_message_line, count + 1);
    for (size_t i = 0; i < count; i++)
        lines[i] = line_of(&all[i]);
    v = page_new(c, TEMPLATE_MESSAGES, FRAME_NAV_NONE);
    fill_messages(v, &(struct view_messages){
                         .lines = lines,
                         .count = count,
                         .total = total,
                         .newer = page > 1 ? link_to(c, page - 1) : NULL,
                         .older = page * MESSAGES_A_PAGE < total ? link_to(c, page + 1) : NULL,
                     });
    return page_send(c, v, HTTP_OK);
}

enum http_status page_message(struct ctx *c)
{
    struct store_message m;
    struct view *v;
    const enum err e = store_message_self(c->store, c->arena, c->who.person_id, page_id(c, 0), &m);

    c->record.object_kind = "message";
    if (e != OK)
        return http_of(e);
    v = page_new(c, TEMPLATE_MESSAGE, FRAME_NAV_NONE);
    fill_message(v, &(struct view_message){ .line = line_of(&m), .text = m.text, .how = how(&m) });
    return page_send(c, v, HTTP_OK);
}
