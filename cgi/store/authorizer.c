/* The second layer of who may do what (security.md A6): SQLite asks this about every table and
 * column of every statement, when it is prepared. What rights.c and rights_domain.c do not list is
 * refused. */
#include "internal.h"

#include <string.h>

static bool names(const char *list, const char *name)
{
    const size_t length = strlen(name);

    if (!list)
        return true;
    for (const char *at = strstr(list, name); at; at = strstr(at + 1, name))
        if ((at == list || at[-1] == ' ') && (at[length] == ' ' || at[length] == '\0'))
            return true;
    return false;
}

static bool listed(const struct store_right *rights, int count, enum store_role role,
                   enum store_action action, const char *table, const char *column)
{
    for (int i = 0; i < count; i++) {
        const struct store_right *r = &rights[i];

        if ((r->roles & STORE_FOR(role)) && (r->actions & action) && strcmp(r->table, table) == 0
            && (!column || !*column || names(r->columns, column)))
            return true;
    }
    return false;
}

bool store_has_right(enum store_role role, enum store_action action, const char *table,
                     const char *column)
{
    return listed(store_rights_core, store_rights_core_count, role, action, table, column)
           || listed(store_rights_domain, store_rights_domain_count, role, action, table, column);
}

/* The pragmas that read, for the nightly check. */
static bool is_check(const char *pragma)
{
    return strcmp(pragma, "integrity_check") == 0 || strcmp(pragma, "foreign_key_check") == 0;
}

int store_authorize(void *store, int action, const char *first, const char *second,
                    const char *database, const char *trigger)
{
    const struct store *s = store;
    const enum store_role role = s->role;
    bool may = false;

    (void)database;
    if (s->checking)
        return SQLITE_OK;
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_RECURSIVE:
    case SQLITE_TRANSACTION:
        may = true;
        break;
    case SQLITE_FUNCTION:
        may = second && strcmp(second, "load_extension") != 0;
        break;
    case SQLITE_PRAGMA:
        may = first && !second && is_check(first) && (STORE_FOR_BACK & STORE_FOR(role));
        break;
    case SQLITE_READ:
        may = trigger || store_has_right(role, STORE_READ, first, second);
        break;
    case SQLITE_INSERT:
        may = trigger || store_has_right(role, STORE_INSERT, first, NULL);
        break;
    case SQLITE_UPDATE:
        may = trigger || store_has_right(role, STORE_UPDATE, first, second);
        break;
    case SQLITE_DELETE:
        may = trigger || store_has_right(role, STORE_DELETE, first, NULL);
        break;
    default: /* ATTACH, CREATE, DROP, ALTER, REINDEX, ANALYZE, SAVEPOINT ... */
        break;
    }
    return may ? SQLITE_OK : SQLITE_DENY;
}
