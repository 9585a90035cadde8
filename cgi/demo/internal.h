/* What the files of the demo share: the municipality that is being made, and the steps of one
 * citizen's life. */
#ifndef CGI_DEMO_INTERNAL_H
#define CGI_DEMO_INTERNAL_H

#include "people.h"

#include "base/arena.h"
#include "law/deadline.h"
#include "law/settings.h"
#include "store/booking.h"
#include "store/person_facts.h"
#include "view/language.h"

#include <stdbool.h>
#include <stdint.h>

/* Shown at the start; everybody of the demo has it, and only the demo. */
#define DEMO_PASSWORD "solsikke trappe kano 7"

enum {
    USERS_MAX = 16,
    DAYS_BACK = 400,
    DAYS_AHEAD = 56,
    MORNING = 8 * 60, /* when caseworkers do what they do */
};

struct demo {
    struct arena *life, *arena; /* the second is reset with each citizen */
    struct store *store;
    struct auth *auth;
    struct law_settings settings;
    const char *address, *authority; /* as letters name them */
    int64_t now_utc;
    civil_day today;
    int64_t units[8];
    int64_t users[USERS_MAX];
    uint16_t used[USERS_MAX][DAYS_BACK + DAYS_AHEAD + 1]; /* bits: times of the grid that exist */
    uint64_t random;
    const char *phc;
    int logins;
};

/** A citizen who is being made. */
struct citizen {
    int64_t id;
    const char *given_names;
    enum lang lang;
    int user; /* index of the caseworker */
    struct store_scope scope;
    civil_day taken_on, guided_on;
    enum demo_state state;
    bool needs_interpreter;
};

/** A deadline that runs. */
struct issued {
    int64_t id;
    civil_day deadline_on, latest_on;
};

/** The demo is made whole or not at all: any failure says where it was and ends the program. */
void demo_ok(enum err e, const char *what);
/** 0 <= n < limit, the same numbers at each run. */
int demo_below(struct demo *d, int limit);
/** The moment of a local day and minute. */
int64_t demo_at(civil_day day, int minute);
bool demo_is_workday(const struct demo *d, civil_day day);
struct store_scope demo_scope_of(const struct demo *d, int user);

/** Units and users. */
void demo_make_staff(struct demo *d);
/** Times of most of each caseworker's next eight weeks, besides those that are taken. */
void demo_offer_times(struct demo *d);
/** A time on or after `day` that does not exist yet; `is_offered` false: for one summons. */
int64_t demo_make_slot_from(struct demo *d, int user, civil_day day, bool is_offered,
                            struct law_slot *out);

/** Facts of a step at a moment: obliged and guided. */
struct law_deadline_facts demo_facts_at(const struct citizen *c, int64_t now_utc);
/** A step of the deadline's life; what the law refuses ends the program. */
void demo_take_step(struct demo *d, const struct citizen *c, int64_t deadline_id,
                    int64_t booking_id, enum law_deadline_state from, enum law_deadline_event event,
                    const struct law_deadline_facts *facts, struct store_actor actor);
/** The caseworker issues a deadline. */
struct issued demo_issue(struct demo *d, const struct citizen *c, civil_day on, civil_day deadline);
/** The citizen books a time for it. */
struct store_booked demo_book(struct demo *d, const struct citizen *c, const struct issued *i,
                              int64_t slot_id, const struct law_slot *slot, int64_t now_utc);
void demo_guide(struct demo *d, const struct citizen *c);
void demo_add_fact(struct demo *d, const struct citizen *c, civil_day on, struct store_fact fact);
/** A talk every seven weeks since the guidance, each booked by the citizen and held. */
void demo_live_through(struct demo *d, const struct citizen *c);

/** What is so today. */
void demo_put_in_state(struct demo *d, const struct citizen *c);
/** One citizen with facts, history and state; `login` null: one of the many. */
void demo_make_citizen(struct demo *d, const struct demo_login *login, int number);

#endif
