/* What tests of pages share: a whole small municipality, visitors, requests through dispatch() in
 * one process, and the states that the HTML checkers read.
 *
 *     struct world *w = world_open();                          // Monday 2 March 2026, 09:00
 *     int64_t amina = world_obliged(w, &(struct world_person){ .given = "Amina" });
 *     struct visitor v = world_citizen(w, amina);
 *     struct answer a = get(&v, PATH_MY_TALKS);
 *     a = post(&v, PATH_BOOK_TIME, PATH_BOOK_TIME, "tid.abc...", "kl. 10.30", NULL);
 *     state(&v, "C04--nothing", PATH_MY_TALKS);
 *     world_close(w);
 *
 * The database is a real file in a scratch folder, opened by each site under its own rights, so a
 * page that may not read a table fails here and not first in the house. Texts live as long as the
 * world. What goes wrong in the harness itself ends the program. */
#ifndef TESTS_PAGES_HARNESS_H
#define TESTS_PAGES_HARNESS_H

#include "auth/auth.h"
#include "base/arena.h"
#include "law/booking.h"
#include "law/civil.h"
#include "pages/ctx.h"
#include "pages/paths.h"
#include "store/store.h"

#include <sqlite3.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>

struct world {
    struct arena *arena; /* lives as long as the world */
    const char *dir;     /* scratch: the data folder */
    sqlite3 *db;         /* past all rights: for making facts and looking at them */
    struct store *admin; /* STORE_ADMIN: for the store's own functions */
    struct config config;
    struct law_settings settings; /* change them before the first request, or between two */
    struct site_parts citizen, staff;
    /* the municipality */
    int64_t unit, other_unit; /* "Jobcenter Nord", "Jobcenter Syd" */
    int64_t mette, jonas;     /* caseworkers of `unit`; jonas may see protected persons */
    int64_t karin;            /* team leader of `unit` */
    int64_t ole;              /* caseworker of `other_unit` */
    int64_t admin_user;       /* administrator, `unit` */
    int32_t persons;          /* made so far */
};

/** A fresh world at Monday 2 March 2026, 09:00 in Denmark. */
struct world *world_open(void);
/** Removes its scratch folder. */
void world_close(struct world *w);
/** In a child after fork(): opens both sites' databases anew, since a handle must not cross one.
 * The child ends with _exit(). */
void world_reopen(struct world *w);

/** Sets the clock for everything that follows: a Danish day and minute, or a moment. */
void world_at(struct world *w, civil_day day, int minute);
void world_at_utc(struct world *w, int64_t utc);
int64_t world_now(void);
civil_day world_today(void);

/* ---- facts, past all rights ---- */

/** Runs a statement; the numbers that follow (at least one, a spare 0 does no harm) stand for its
 * "?". Ends the program when it fails. */
#define world_sql(w, sql, ...) world_sql_((w), (sql), (const int64_t[]){ __VA_ARGS__ })
/** The first column of the first row as a number (INT64_MIN: no row, or null) or a text (null: no
 * row, or null). */
#define world_number(w, sql, ...) world_number_((w), (sql), (const int64_t[]){ __VA_ARGS__ })
#define world_text(w, sql, ...)   world_text_((w), (sql), (const int64_t[]){ __VA_ARGS__ })
void world_sql_(struct world *w, const char *sql, const int64_t *values);
int64_t world_number_(struct world *w, const char *sql, const int64_t *values);
const char *world_text_(struct world *w, const char *sql, const int64_t *values);

struct world_person {
    const char *given, *family; /* null: "Amina", "Yusuf" and so on */
    const char *language;       /* null: "da" */
    const char *phone;          /* null: none */
    const char *interpreter;    /* null: none */
    int64_t unit, caseworker;   /* 0: w->unit, w->mette */
    bool is_protected;
};
/** A person without contract: the law has nothing to ask. Returns the internal id. */
int64_t world_person(struct world *w, const struct world_person *p);
/** A person who must book: contract, job ready, guided, since 2 February 2026; one talk is held, so
 * that the next is not the first (P-21). */
int64_t world_obliged(struct world *w, const struct world_person *p);
/** The address id of a person, a staff user, a booking ... */
const char *world_public_id(struct world *w, const char *table, int64_t id);

/** One free time; `forms` a set of enum law_form, 30 minutes, place "Rådhusgade 1, lokale 2". */
int64_t world_slot(struct world *w, int64_t user, civil_day day, int minute, unsigned forms);
/** An open deadline made available on a day; latest talk 7 days after. */
int64_t world_deadline(struct world *w, int64_t person, civil_day available_on,
                       civil_day deadline_on);
/** One step of a deadline as the law room would have it: "midnight", "open", "missed". */
void world_deadline_step(struct world *w, int64_t deadline, const char *event, const char *from,
                         const char *to);
/** A booked talk at a time; with a deadline (0: none) the deadline becomes booked. */
int64_t world_booking(struct world *w, int64_t person, int64_t slot, int64_t deadline,
                      enum law_booking_kind kind);
/** An exemption (basis IL § 20(5)) and a decided revocation, from and to (CIVIL_NONE: open). */
int64_t world_exemption(struct world *w, int64_t person, civil_day from, civil_day to);
int64_t world_revocation(struct world *w, int64_t person, civil_day from, civil_day to);

/* ---- visitors and requests ---- */

/** A browser: its site, its cookie (kept up to date from answers), its language. */
struct visitor {
    struct world *w;
    enum auth_site site;
    char cookie[160];           /* the value; "" none */
    char language[8];           /* put into the cookie at each request when it is not "" */
    const char *origin;         /* null: none is sent */
    const char *sec_fetch_site; /* null: none is sent */
    bool head;                  /* send HEAD instead of GET */
    const char *content_type;   /* of a POST; null: that of a form */
};
struct visitor world_stranger(struct world *w, enum auth_site site);
struct visitor world_citizen(struct world *w, int64_t person);
struct visitor world_staff(struct world *w, int64_t user); /* password given just now */

struct answer {
    int status;
    const char *location; /* null: none */
    const char *body;     /* never null */
    const char *headers;  /* as sent, without status and location */
    int sql;              /* statements the page took */
};
/** GET of a path, with its query ("/book/tid?fra=2026-03-09"). */
struct answer get(struct visitor *v, const char *path);
/** Follows a 303 once (without its fragment). */
struct answer follow(struct visitor *v, const struct answer *a);
/**
 * Opens `from`, takes token and submission id from its form with action `path` (a fragment does not
 * matter), and posts them to `path` with the pairs of name and value that follow, then NULL. What a
 * check page holds of what it showed (`tid`, `udkast`, `udgave`, `set-...`) goes along as it stands in the
 * page, unless a pair names it.
 */
struct answer post(struct visitor *v, const char *path, const char *from, ...)
    __attribute__((sentinel));
/** The same from a page that is open already: twice the same page is a double click. */
struct answer post_from(struct visitor *v, const char *path, const struct answer *page, ...)
    __attribute__((sentinel));
/** A POST body exactly as given, urlencoded. */
struct answer post_exact(struct visitor *v, const char *path, const char *body);
/** Body of such a form: token and id of the page's form, and the pairs. For hand-made mischief. */
const char *form_body(struct visitor *v, const char *path, const struct answer *page, ...)
    __attribute__((sentinel));

/** What stands between the first `before` and the next `after` in the page; null: not there. */
const char *between(struct visitor *v, const struct answer *a, const char *before,
                    const char *after);
/** Whether the page holds a text (HTML as it stands). */
bool has(const struct answer *a, const char *text);
/** How often. */
int times(const struct answer *a, const char *text);

/**
 * A state of a page: GETs it in each language offered there, checks what holds for all (one h1, a
 * title, at most 12 statements, no marker left, the right language), and writes
 * build/states/<site>/<name>.<lang>.html. `name` is "<screen>--<state>": "C04--must-book". Returns
 * the Danish answer.
 */
struct answer state(struct visitor *v, const char *name, const char *path);
/** The same for the page that a refused POST (status 409, 422 ...) shows. */
struct answer state_post(struct visitor *v, const char *name, int status, const char *path,
                         const char *from, ...) __attribute__((sentinel));

#endif
