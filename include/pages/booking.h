/* The citizen's talks: where one stands (C04), booking (C05-C11, C14, C15), one talk (C12), moving
 * (C13) and apologies (C16). */
#ifndef PAGES_BOOKING_H
#define PAGES_BOOKING_H

#include "pages/ctx.h"

enum http_status page_my_talks(struct ctx *c);
enum http_status page_book(struct ctx *c);
enum http_status page_book_form(struct ctx *c);
enum http_status page_book_form_save(struct ctx *c);
enum http_status page_book_time(struct ctx *c); /* its own transactions: see law.md 3.4 */
enum http_status page_book_time_hold(struct ctx *c);
enum http_status page_book_language(struct ctx *c);
enum http_status page_book_language_save(struct ctx *c);
enum http_status page_book_support(struct ctx *c);
enum http_status page_book_support_save(struct ctx *c);
enum http_status page_book_phone(struct ctx *c);
enum http_status page_book_phone_save(struct ctx *c);
enum http_status page_book_check(struct ctx *c);
enum http_status page_book_now(struct ctx *c);
enum http_status page_book_none(struct ctx *c);
enum http_status page_book_notice(struct ctx *c);
enum http_status page_book_taken(struct ctx *c);
enum http_status page_talk(struct ctx *c);
enum http_status page_talk_receipt(struct ctx *c);
enum http_status page_talk_calendar(struct ctx *c);
enum http_status page_talk_move(struct ctx *c);
enum http_status page_talk_move_hold(struct ctx *c);
enum http_status page_talk_move_check(struct ctx *c);
enum http_status page_talk_move_now(struct ctx *c);
enum http_status page_talk_cancel(struct ctx *c);
enum http_status page_talk_cancel_now(struct ctx *c);

#endif
