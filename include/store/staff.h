/* Caseworkers, team leaders and administrators: who they are, and how they sign in. */
#ifndef STORE_STAFF_H
#define STORE_STAFF_H

#include "store/store.h"

enum store_staff_role {
    STORE_STAFF_ROLE_UNSET,
    STORE_CASEWORKER,
    STORE_TEAM_LEADER,
    STORE_ADMINISTRATOR,
};

struct store_staff {
    int64_t id;
    int64_t unit_id;
    const char *public_id; /* 26 characters */
    const char *user_name; /* 2-40 of a-z 0-9 . _ -, unique */
    const char *full_name; /* 1-100 characters */
    const char *phone;     /* 8 digits, or "" */
    enum store_staff_role role;
    bool may_see_protected; /* may open persons with protected names and addresses */
    int64_t disabled_utc;   /* 0: may sign in */
    int64_t password_changed_utc;
};

/** Adds a user without a password; `id`, `disabled_utc` and `password_changed_utc` are not read.
 * ERR_CONFLICT: the user name is taken, the unit does not exist, or a field breaks its bounds. */
must_check enum err store_staff_add(struct store *s, const struct store_staff *in, int64_t now_utc,
                                    int64_t *out_id);

/** One user, by internal id, address id, or user name. ERR_NOT_FOUND. Texts live in `a`. Disabled
 * users are found too. Not for citizens' pages: they have store_staff_name(). */
must_check enum err store_staff_get(struct store *s, struct arena *a, int64_t id,
                                    struct store_staff *out);
must_check enum err store_staff_by_public_id(struct store *s, struct arena *a,
                                             const char *public_id, struct store_staff *out);
must_check enum err store_staff_by_user_name(struct store *s, struct arena *a,
                                             const char *user_name, struct store_staff *out);

/** Users by name, disabled ones last; `unit_id` 0: of all units. */
must_check enum err store_staff_list(struct store *s, struct arena *a, int64_t unit_id,
                                     struct store_staff **out, size_t *count);

/** What a citizen may know of a caseworker: name and phone ("" when there is none). */
must_check enum err store_staff_name(struct store *s, struct arena *a, int64_t id,
                                     const char **full_name, const char **phone);

/** What a sign-in needs: whether, and with which hash. `*phc` is null without a password. A
 * disabled or unknown user: ERR_NOT_FOUND. For the sign-in pool and the command line alone. */
must_check enum err store_staff_password(struct store *s, struct arena *a, const char *user_name,
                                         int64_t *out_id, enum store_staff_role *out_role,
                                         const char **out_phc);

/** Changes of one user; each ERR_NOT_FOUND when there is none. They end nobody's session by
 * themselves, but store_session_find() refuses sessions that are older than the change. */
must_check enum err store_staff_set_password(struct store *s, int64_t id, const char *phc,
                                             int64_t now_utc);
/** The same password under new parameters (S7): sessions live on. */
must_check enum err store_staff_rehash(struct store *s, int64_t id, const char *phc);
must_check enum err store_staff_set_role(struct store *s, int64_t id, enum store_staff_role role);
must_check enum err store_staff_set_unit(struct store *s, int64_t id, int64_t unit_id);
must_check enum err store_staff_set_may_see_protected(struct store *s, int64_t id, bool may);
must_check enum err store_staff_disable(struct store *s, int64_t id, int64_t now_utc);
must_check enum err store_staff_enable(struct store *s, int64_t id);

#endif
