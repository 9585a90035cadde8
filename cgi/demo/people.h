/* Who lives in the demo municipality: invented names, and who signs in with which state. */
#ifndef CGI_DEMO_PEOPLE_H
#define CGI_DEMO_PEOPLE_H

#include "store/staff.h"

#include <stddef.h>

/** Where a citizen stands: what C04 shows. */
enum demo_state {
    DEMO_MUST_BOOK,
    DEMO_MUST_BOOK_SOON, /* the deadline is tomorrow */
    DEMO_BOOKED,
    DEMO_NOTHING,    /* obliged, nothing to do now */
    DEMO_NOT_GUIDED, /* guidance comes first */
    DEMO_EXEMPT,     /* IL § 20(5) with support plan */
    DEMO_EXEMPT_INTERPRETER,
    DEMO_REVOKED,
    DEMO_HEARING,  /* a revocation is being heard */
    DEMO_PROPOSED, /* it waits for the second person */
    DEMO_TOO_LATE, /* missed: the sweep opens the case */
    DEMO_NO_TIMES, /* missed, but no times were free: the sweep excuses */
    DEMO_SUMMONED,
    DEMO_VOLUNTARY, /* activity ready: may book */
    DEMO_SICK,
    DEMO_LATE_CANCEL,
    DEMO_ATTENDANCE, /* a talk of yesterday waits to be recorded */
    DEMO_HELP_ASKED,
    DEMO_LOCKED,
    DEMO_MOVED, /* closed: moved away */
    DEMO_NO_CONTRACT,
    DEMO_STATE__COUNT
};

struct demo_user {
    const char *user_name, *full_name;
    enum store_staff_role role;
    int unit; /* index */
    bool may_see_protected;
};
struct demo_unit {
    const char *name, *phone, *place;
};
/** A citizen who can sign in at once. */
struct demo_login {
    const char *given, *family, *language, *interpreter;
    enum demo_state state;
};

extern const struct demo_unit demo_units[];
extern const size_t demo_unit_count;
extern const struct demo_user demo_users[];
extern const size_t demo_user_count;
extern const struct demo_login demo_logins[];
extern const size_t demo_login_count;
extern const char *const demo_given[];
extern const size_t demo_given_count;
extern const char *const demo_family[];
extern const size_t demo_family_count;

#endif
