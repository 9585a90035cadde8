/* Caseworkers, team leaders and administrators. */
#include "store/staff.h"
#include "internal.h"

#include <string.h>

#define STAFF                                                                                      \
    "SELECT id, unit_id, public_id, user_name, full_name, phone, role, may_see_protected,"         \
    "       disabled_utc, password_changed_utc"                                                    \
    "  FROM staff_user"
#define IN_ORDER " ORDER BY disabled_utc IS NOT NULL, full_name, id"

enum {
    ADD,
    GET,
    BY_PUBLIC_ID,
    BY_USER_NAME,
    LIST,
    LIST_UNIT,
    NAME,
    PASSWORD,
    SET_PASSWORD,
    REHASH,
    SET_ROLE,
    SET_UNIT,
    SET_PROTECTED,
    DISABLE,
    ENABLE,
    SQL__COUNT
};
static const char *const sql[SQL__COUNT] = {
    [ADD] = "INSERT INTO staff_user (public_id, user_name, full_name, role, unit_id, phone,"
            "                        may_see_protected, created_utc)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    [GET] = STAFF " WHERE id = ?1",
    [BY_PUBLIC_ID] = STAFF " WHERE public_id = ?1",
    [BY_USER_NAME] = STAFF " WHERE user_name = ?1",
    [LIST] = STAFF IN_ORDER,
    [LIST_UNIT] = STAFF " WHERE unit_id = ?1" IN_ORDER,
    [NAME] = "SELECT full_name, phone FROM staff_user WHERE id = ?1",
    [PASSWORD] = "SELECT id, role, password_phc FROM staff_user"
                 " WHERE user_name = ?1 AND disabled_utc IS NULL",
    [SET_PASSWORD] = "UPDATE staff_user SET password_phc = ?2, password_changed_utc = ?3"
                     " WHERE id = ?1",
    [REHASH] = "UPDATE staff_user SET password_phc = ?2 WHERE id = ?1",
    [SET_ROLE] = "UPDATE staff_user SET role = ?2 WHERE id = ?1",
    [SET_UNIT] = "UPDATE staff_user SET unit_id = ?2 WHERE id = ?1",
    [SET_PROTECTED] = "UPDATE staff_user SET may_see_protected = ?2 WHERE id = ?1",
    [DISABLE] = "UPDATE staff_user SET disabled_utc = ?2 WHERE id = ?1 AND disabled_utc IS NULL",
    [ENABLE] = "UPDATE staff_user SET disabled_utc = NULL WHERE id = ?1",
};
const struct store_topic store_staff_topic = { "staff", sql, SQL__COUNT };

static const char *const role_names[] = { NULL, "caseworker", "team_leader", "administrator" };

static const char *role_name(enum store_staff_role role)
{
    must(role > STORE_STAFF_ROLE_UNSET && role <= STORE_ADMINISTRATOR);
    return role_names[role];
}

static enum store_staff_role role_of(sqlite3_stmt *q, int column)
{
    const char *name = (const char *)sqlite3_column_text(q, column);

    for (int i = STORE_CASEWORKER; name && i <= STORE_ADMINISTRATOR; i++)
        if (strcmp(name, role_names[i]) == 0)
            return (enum store_staff_role)i;
    return STORE_STAFF_ROLE_UNSET; /* the schema's CHECK knows no other */
}

static void read_staff(struct arena *a, sqlite3_stmt *q, void *out)
{
    *(struct store_staff *)out = (struct store_staff){ .id = store_int64(q, 0),
                                                       .unit_id = store_int64(q, 1),
                                                       .public_id = store_text(a, q, 2),
                                                       .user_name = store_text(a, q, 3),
                                                       .full_name = store_text(a, q, 4),
                                                       .phone = store_text(a, q, 5),
                                                       .role = role_of(q, 6),
                                                       .may_see_protected = store_bool(q, 7),
                                                       .disabled_utc = store_int64(q, 8),
                                                       .password_changed_utc = store_int64(q, 9) };
}

enum err store_staff_add(struct store *s, const struct store_staff *in, int64_t now_utc,
                         int64_t *out_id)
{
    sqlite3_stmt *q = store_use(s, &store_staff_topic, ADD);

    store_bind_text(q, 1, in->public_id);
    store_bind_text(q, 2, in->user_name);
    store_bind_text(q, 3, in->full_name);
    store_bind_text(q, 4, role_name(in->role));
    store_bind_id(q, 5, in->unit_id);
    store_bind_text(q, 6, in->phone ? in->phone : "");
    store_bind_int(q, 7, in->may_see_protected);
    store_bind_int(q, 8, now_utc);
    return store_run_insert(s, q, out_id);
}

enum err store_staff_get(struct store *s, struct arena *a, int64_t id, struct store_staff *out)
{
    sqlite3_stmt *q = store_use(s, &store_staff_topic, GET);

    store_bind_int(q, 1, id);
    return store_read_one(s, a, q, read_staff, out);
}

enum err store_staff_by_public_id(struct store *s, struct arena *a, const char *public_id,
                                  struct store_staff *out)
{
    sqlite3_stmt *q = store_use(s, &store_staff_topic, BY_PUBLIC_ID);

    store_bind_text(q, 1, public_id);
    return store_read_one(s, a, q, read_staff, out);
}

enum err store_staff_by_user_name(struct store *s, struct arena *a, const char *user_name,
                                  struct store_staff *out)
{
    sqlite3_stmt *q = store_use(s, &store_staff_topic, BY_USER_NAME);

    store_bind_text(q, 1, user_name);
    return store_read_one(s, a, q, read_staff, out);
}

enum err store_staff_list(struct store *s, struct arena *a, int64_t unit_id,
                          struct store_staff **out, size_t *count)
{
    sqlite3_stmt *q = store_use(s, &store_staff_topic, unit_id ? LIST_UNIT : LIST);
    struct store_rows rows = { .arena = a, .size = sizeof **out };
    enum err e;

    if (unit_id)
        store_bind_int(q, 1, unit_id);
    e = store_read_all(s, q, read_staff, &rows);
    *out = rows.at;
    *count = rows.count;
    return e;
}

enum err store_staff_name(struct store *s, struct arena *a, int64_t id, const char **full_name,
                          const char **phone)
{
    sqlite3_stmt *q = store_use(s, &store_staff_topic, NAME);
    enum err e;

    store_bind_int(q, 1, id);
    if ((e = store_step(s, q)) == OK) {
        *full_name = store_text(a, q, 0);
        *phone = store_text(a, q, 1);
    }
    store_release(q);
    return e;
}

enum err store_staff_password(struct store *s, struct arena *a, const char *user_name,
                              int64_t *out_id, enum store_staff_role *out_role,
                              const char **out_phc)
{
    sqlite3_stmt *q = store_use(s, &store_staff_topic, PASSWORD);
    enum err e;

    store_bind_text(q, 1, user_name);
    if ((e = store_step(s, q)) == OK) {
        *out_id = store_int64(q, 0);
        *out_role = role_of(q, 1);
        *out_phc = store_text(a, q, 2);
    }
    store_release(q);
    return e;
}

enum err store_staff_set_password(struct store *s, int64_t id, const char *phc, int64_t now_utc)
{
    sqlite3_stmt *q = store_use(s, &store_staff_topic, SET_PASSWORD);

    store_bind_int(q, 1, id);
    store_bind_text(q, 2, phc);
    store_bind_int(q, 3, now_utc);
    return store_run_one(s, q);
}

enum err store_staff_rehash(struct store *s, int64_t id, const char *phc)
{
    sqlite3_stmt *q = store_use(s, &store_staff_topic, REHASH);

    store_bind_int(q, 1, id);
    store_bind_text(q, 2, phc);
    return store_run_one(s, q);
}

enum err store_staff_set_role(struct store *s, int64_t id, enum store_staff_role role)
{
    sqlite3_stmt *q = store_use(s, &store_staff_topic, SET_ROLE);

    store_bind_int(q, 1, id);
    store_bind_text(q, 2, role_name(role));
    return store_run_one(s, q);
}

enum err store_staff_set_unit(struct store *s, int64_t id, int64_t unit_id)
{
    sqlite3_stmt *q = store_use(s, &store_staff_topic, SET_UNIT);

    store_bind_int(q, 1, id);
    store_bind_int(q, 2, unit_id);
    return store_run_one(s, q);
}

enum err store_staff_set_may_see_protected(struct store *s, int64_t id, bool may)
{
    sqlite3_stmt *q = store_use(s, &store_staff_topic, SET_PROTECTED);

    store_bind_int(q, 1, id);
    store_bind_int(q, 2, may);
    return store_run_one(s, q);
}

enum err store_staff_disable(struct store *s, int64_t id, int64_t now_utc)
{
    sqlite3_stmt *q = store_use(s, &store_staff_topic, DISABLE);

    store_bind_int(q, 1, id);
    store_bind_int(q, 2, now_utc);
    return store_run_one(s, q);
}

enum err store_staff_enable(struct store *s, int64_t id)
{
    sqlite3_stmt *q = store_use(s, &store_staff_topic, ENABLE);

    store_bind_int(q, 1, id);
    return store_run_one(s, q);
}
