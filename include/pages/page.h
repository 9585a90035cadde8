/* What every handler needs: begin a page, send it, go on to another, read what was typed. */
#ifndef PAGES_PAGE_H
#define PAGES_PAGE_H

#include "pages/ctx.h"
#include "pages/paths.h"
#include "view/frame.h"

/** The key under which the store keeps submissions and drafts of who asks; null: a stranger. */
const char *page_account(const struct ctx *c);
/** The same of a session that ran out with this request; null: none did. */
const char *page_account_ended(const struct ctx *c);

/** The id in the path, from 0: `page_id(c, 0)` of /samtale/{ref}. */
const char *page_id(const struct ctx *c, int index);

/** An empty page in the asker's language, its frame filled in. `nav`: staff pages; else
 * FRAME_NAV_NONE. */
struct view *page_new(struct ctx *c, int template, enum frame_nav nav);

/** The hidden fields of a form that posts to `pattern` (PATH_...): token and submission id.
 * `v` is the page or the section in which {{>FORM}} stands. */
void page_form(struct ctx *c, struct view *v, const char *pattern);

/** Renders into the response and returns `status` (HTTP_OK, HTTP_UNPROCESSABLE, HTTP_CONFLICT).
 * Fills the error summary from c->errors. */
enum http_status page_send(struct ctx *c, struct view *v, enum http_status status);

/** The local address of a pattern with its ids put in; `id1` null where there is none. Arena text.
 */
const char *page_path(struct ctx *c, const char *pattern, const char *id0);

/** 303 to the GET page of a pattern; with "#indhold", or the browser keeps an old fragment
 * (ux.md 5.1). `query` without "?", already encoded, made of our own constants and ids; null: none.
 */
enum http_status page_go(struct ctx *c, const char *pattern, const char *id0, const char *query);

/** The page of a long list that is asked for: ?side=2; anything else is the first. */
int32_t page_side(const struct ctx *c);

/** What was typed into a field: of this POST, or of a kept draft; never null. Trimmed. */
const char *page_value(struct ctx *c, const char *field);
/** Whether a text has only letters a-z, digits, '-', '_' and '.': it may stand in an address as it
 * is. */
bool page_is_plain(const char *s);
/** Whether a box was ticked, or a radio button with this value chosen. */
bool page_is(struct ctx *c, const char *field, const char *value);
/** The field of a form that says which version of its object the page showed. */
#define PAGE_VERSION_FIELD "udgave"
/** Whether the page that was pressed showed this version; false when the object has changed since.
 */
bool page_is_of(struct ctx *c, int32_t version);
/** A whole number in a range from a field. False, and nothing set, when it is not one. */
bool page_number(struct ctx *c, const char *field, int32_t least, int32_t most, int32_t *out);
/** A date from the three fields `<name>-dag`, `<name>-maaned`, `<name>-aar` (staff; "5" and "05"
 * alike). All empty: true with CIVIL_NONE. Not a real date: false, and a mistake is noted at
 * `<name>-dag`. */
bool page_date(struct ctx *c, const char *name, civil_day *out);

/** The digits of a telephone number as people type it: spaces, dots, dashes, brackets and a Danish
 * +45 or 0045 are fine; what is left is 8 digits, or a foreign number of at most 15 with its plus.
 * Null: no number. */
const char *page_phone(struct ctx *c, const char *typed);

/** Keeps what this POST brought as the draft of another page of the asker's: the page that checks
 * it before it is done. `path` is a local path with its id. */
must_check enum err page_keep(struct ctx *c, const char *path);
/** Brings back what is kept for another page of the asker's; false: nothing is. */
bool page_bring_back(struct ctx *c, const char *path);

/** Notes a mistake at a field. */
void page_mistake(struct ctx *c, const char *field, enum word message);
/** The same with a finished sentence (arena). */
void page_mistake_text(struct ctx *c, const char *field, const char *message);
bool page_has_mistakes(const struct ctx *c);

/**
 * A required text of at most `most` characters. Empty: a mistake with `missing` is noted; too long,
 * controls or direction overrides (where `is_name`): a mistake too. Returns the text all the same,
 * never null.
 */
const char *page_text(struct ctx *c, const char *field, int most, bool is_name, bool required,
                      enum word missing);

#endif
