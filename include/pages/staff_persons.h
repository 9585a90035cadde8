/* S03: finding a person; and the reason that opens another unit's person (security.md A3, A4). */
#ifndef PAGES_STAFF_PERSONS_H
#define PAGES_STAFF_PERSONS_H

#include "pages/ctx.h"

enum { SEARCHES_AN_HOUR = 60 };

/** GET /borgere: the search form, and what a search found (?soegning=, kept on the server). */
enum http_status page_persons(struct ctx *c);
/** POST /borgere: by all ten digits or by names. A CPR number never comes into an address: one hit
 * leads straight to the person, no hit is kept without the number. The 61st search of an hour is
 * refused with 429 and an entry in the audit log. */
enum http_status page_persons_search(struct ctx *c);

/** GET and POST /borgere/{id}/adgang: a reason opens the person for eight hours. */
enum http_status page_person_access(struct ctx *c);
enum http_status page_person_access_save(struct ctx *c);

#endif
