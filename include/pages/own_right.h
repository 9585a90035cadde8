/* The citizen's side of the right to self-book, the history of talks, and settings. */
#ifndef PAGES_OWN_RIGHT_H
#define PAGES_OWN_RIGHT_H

#include "pages/ctx.h"
#include "store/selfbook_right.h"
#include "view/decision_text.h"

/** GET /afgoerelse/{ref}: a decision in plain words, with the stored text. */
enum http_status page_own_decision(struct ctx *c);
/** The kind of a stored decision, for its words. */
enum decision_kind own_decision_kind(enum store_decision_kind kind);
/** GET and POST /hoering/{ref}: what we consider, and what the citizen says to it. */
enum http_status page_hearing(struct ctx *c);
enum http_status page_hearing_send(struct ctx *c);
/** GET and POST /sag/{ref}: why it happened, as the citizen says it, and what was decided. */
enum http_status page_own_case(struct ctx *c);
enum http_status page_own_case_send(struct ctx *c);
/** GET and POST /kan-ikke-booke (C21). */
enum http_status page_cannot_book(struct ctx *c);
enum http_status page_cannot_book_send(struct ctx *c);
/** GET /tidligere (C17). */
enum http_status page_history(struct ctx *c);
/** GET and POST /indstillinger (C20). */
enum http_status page_settings(struct ctx *c);
enum http_status page_settings_save(struct ctx *c);

#endif
