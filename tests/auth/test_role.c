/* Every cell of the table of roles (security.md A1). */
#include "auth/role.h"
#include "auth/who.h"

#include "check.h"

int main(void)
{
    /* clang-format off */
    static const char *const names[] = { "unset", "anyone", "enrolling", "citizen", "caseworker",
                                         "team leader", "administrator" };
    static const char wanted[7][8] = { /* columns: what the route asks for, in the same order */
        "-------", /* has: unset */
        "-x-----", /* anyone */
        "-xx----", /* enrolling */
        "-x-x---", /* citizen */
        "-x--x--", /* caseworker */
        "-x--xx-", /* team leader */
        "-x----x", /* administrator */
    }; /* clang-format on */
    char name[80];

    for (int has = 0; has < 7; has++) {
        for (int asks = 0; asks < 7; asks++) {
            snprintf(name, sizeof name, "A1 %s opens %s", names[has], names[asks]);
            CHECK_INT(name, auth_role_opens((enum auth_role)has, (enum auth_role)asks),
                      wanted[has][asks] == 'x');
        }
    }
    CHECK("A1 a role beyond the table", !auth_role_opens((enum auth_role)7, ROLE_ANYONE));
    CHECK("A1 a question beyond the table", !auth_role_opens(ROLE_CITIZEN, (enum auth_role)7));
    CHECK("A1 a negative role", !auth_role_opens((enum auth_role) - 1, ROLE_ANYONE));
    return CHECK_DONE();
}
