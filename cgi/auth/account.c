/* Persons and staff as accounts: one shape for both. */
#include "account.h"

#include "auth/session.h"
#include "store/person.h"
#include "store/person_signin.h"
#include "store/staff.h"

static void fill_person(const struct store_person_signin *row, const char *name,
                        struct auth_account *out)
{
    *out = (struct auth_account){
        .name = name,
        .role = ROLE_CITIZEN,
        .person_id = row->id,
        .phc = row->phc,
        .is_locked = row->locked_utc != 0,
        .is_closed = row->is_closed,
        .language = row->language,
        .idle_s = row->idle_s,
    };
}

static enum auth_role role_of(enum store_staff_role role)
{
    if (role == STORE_CASEWORKER)
        return ROLE_CASEWORKER;
    if (role == STORE_TEAM_LEADER)
        return ROLE_TEAM_LEADER;
    must(role == STORE_ADMINISTRATOR);
    return ROLE_ADMINISTRATOR;
}

static enum err staff(struct auth *au, struct arena *a, const char *name, struct auth_account *out)
{
    enum store_staff_role role;
    struct store_staff row;
    const char *phc;
    int64_t id;
    enum err e = store_staff_password(au->store, a, name, &id, &role, &phc);

    if (e == OK)
        e = store_staff_get(au->store, a, id, &row);
    if (e != OK)
        return e;
    *out = (struct auth_account){
        .name = name,
        .role = role_of(role),
        .user_id = id,
        .unit_id = row.unit_id,
        .may_see_protected = row.may_see_protected,
        .phc = phc,
        .language = "",
        .idle_s = SESSION_IDLE_S,
    };
    return OK;
}

enum err auth_account_by_name(struct auth *au, struct arena *a, enum auth_site site,
                              const char *name, struct auth_account *out)
{
    struct store_person_signin row;
    enum err e;

    if (site == AUTH_SITE_STAFF)
        return staff(au, a, name, out);
    e = store_person_signin_by_cpr(au->store, a, name, &row);
    if (e == OK)
        fill_person(&row, name, out);
    return e;
}

enum err auth_account_of(struct auth *au, struct arena *a, const struct auth_who *who,
                         struct auth_account *out)
{
    struct store_person_signin row;
    struct store_person person;
    struct store_staff user;
    enum err e;

    if (who->site == AUTH_SITE_STAFF) {
        e = store_staff_get(au->store, a, who->user_id, &user);
        return e == OK ? staff(au, a, user.user_name, out) : e;
    }
    e = store_person_signin_by_id(au->store, a, who->person_id, &row);
    if (e == OK)
        e = store_person_self(au->store, a, who->person_id, &person);
    if (e != OK)
        return e;
    fill_person(&row, NULL, out);
    out->own_names[0] = person.given_names;
    out->own_names[1] = person.family_name;
    out->own_names[2] = person.cpr_date;
    return OK;
}

enum err auth_account_rehash(struct auth *au, const struct auth_account *account, const char *phc)
{
    if (account->person_id != 0)
        return store_person_rehash(au->store, account->person_id, phc);
    return store_staff_rehash(au->store, account->user_id, phc);
}
