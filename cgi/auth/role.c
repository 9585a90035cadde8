/* Which role opens what. */
#include "auth/role.h"

/* One row for what a session has, one column for what a route asks for; what is not named is no
 * (security.md A1). */
/* clang-format off */
static const bool opens[][ROLE_ADMINISTRATOR + 1] = {
    [ROLE_ANYONE]        = { [ROLE_ANYONE] = true },
    [ROLE_ENROLLING]     = { [ROLE_ANYONE] = true, [ROLE_ENROLLING] = true },
    [ROLE_CITIZEN]       = { [ROLE_ANYONE] = true, [ROLE_CITIZEN] = true },
    [ROLE_CASEWORKER]    = { [ROLE_ANYONE] = true, [ROLE_CASEWORKER] = true },
    [ROLE_TEAM_LEADER]   = { [ROLE_ANYONE] = true, [ROLE_CASEWORKER] = true,
                             [ROLE_TEAM_LEADER] = true },
    [ROLE_ADMINISTRATOR] = { [ROLE_ANYONE] = true, [ROLE_ADMINISTRATOR] = true },
}; /* clang-format on */

bool auth_role_opens(enum auth_role has, enum auth_role asks)
{
    if (has <= ROLE_UNSET || has > ROLE_ADMINISTRATOR)
        return false;
    if (asks <= ROLE_UNSET || asks > ROLE_ADMINISTRATOR)
        return false;
    return opens[has][asks];
}
