/* S04 and the pages around one person; and the gate that every page about one person goes through
 * (security.md A3). */
#ifndef PAGES_STAFF_PERSON_H
#define PAGES_STAFF_PERSON_H

#include "pages/ctx.h"
#include "store/person.h"
#include "view/staff_fields.h"

/**
 * The gate: reads the person of the path (/borgere/{id}...) for the user who asks, and sets
 * c->record. HTTP_OK: `out` is filled. Anything else is the handler's answer as it stands: 404, a
 * 303 to the reason form (another unit), or a sent page that says why not (protected).
 */
must_check enum http_status staff_person_open(struct ctx *c, struct store_person *out);

/** What {{>PERSON_HEAD}} shows of a person: for fill_person_head(). */
struct view_person_head staff_head_of(const struct store_person *p);

/** What a date field shows: what was typed into this form, else `fallback` (CIVIL_NONE: empty). */
struct view_date_field staff_date(struct ctx *c, const char *name, const char *legend,
                                  const char *hint, civil_day fallback);
/** Whether this request brings typed fields: a POST, or a kept draft. */
bool staff_is_typed(const struct ctx *c);

/** Notes a mistake whose word has the placeholder {rule}: the paragraph that asks for it. */
void staff_mistake_rule(struct ctx *c, const char *field, enum word message, enum law_cite cite);

/** For letters: where the citizens' site is (the first of its names), and the person's language where
 * there is a catalogue for it, else Danish. */
const char *staff_service_address(struct ctx *c);
enum lang staff_lang_of(const struct ctx *c, const struct store_person *p);

/** GET /borgere/{id}: overview and timeline (S04). */
enum http_status page_person(struct ctx *c);
/** GET and POST /borgere/{id}/cpr: all ten digits, for a reason that is logged (A4). */
enum http_status page_person_cpr(struct ctx *c);
enum http_status page_person_cpr_show(struct ctx *c);

#endif
