/* S08 and S09: a caseworker books for a citizen or summons, and follows one talk to its end. */
#ifndef PAGES_STAFF_TALK_H
#define PAGES_STAFF_TALK_H

#include "pages/ctx.h"

/** GET /samtaler/{ref}: one talk, what happened to it and what was sent (S09). */
enum http_status page_staff_talk(struct ctx *c);
/** GET and POST /samtaler/{ref}/flyt: the authority moves it (S-09). */
enum http_status page_staff_talk_move(struct ctx *c);
enum http_status page_staff_talk_move_now(struct ctx *c);
/** GET and POST /samtaler/{ref}/aflys: the authority cancels it (S-09). */
enum http_status page_staff_talk_cancel(struct ctx *c);
enum http_status page_staff_talk_cancel_now(struct ctx *c);
/** GET and POST /samtaler/{ref}/fremmoede: held or stayed away (S-10, S-11); a late cancellation is
 * excused or not (S-08). */
enum http_status page_staff_attendance(struct ctx *c);
enum http_status page_staff_attendance_save(struct ctx *c);
/** GET and POST /borgere/{id}/samtale/ny: book for the citizen, or summon (S08). */
enum http_status page_talk_new(struct ctx *c);
enum http_status page_talk_new_save(struct ctx *c);

#endif
