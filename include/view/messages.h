/* C19: the messages to a citizen, and one of them as it was written. */
#ifndef VIEW_MESSAGES_H
#define VIEW_MESSAGES_H

#include "view/view.h"
#include "view/words.h"

struct view_message_line {
    const char *id;
    const char *subject;
    const char *language; /* code of the subject's language */
    int64_t at_utc;
};
struct view_messages {
    const struct view_message_line *lines; /* the newest first */
    size_t count;
    int total;                 /* on all pages together */
    const char *newer, *older; /* addresses; null: none */
};
/** Fills templates/citizen/messages.tpl. */
void fill_messages(struct view *v, const struct view_messages *m);

struct view_message {
    struct view_message_line line;
    const char *text; /* as it was sent; below a translated text stands the Danish one */
    enum word how;    /* the sentence that says where else it comes */
};
/** Fills templates/citizen/message.tpl. */
void fill_message(struct view *v, const struct view_message *m);

#endif
